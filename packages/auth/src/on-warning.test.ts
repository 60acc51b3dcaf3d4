import { stubFetch } from "@kyc-clients/testing";
import createClient from "openapi-fetch";
import { expect, test } from "vitest";
import { authFetch } from "./auth-fetch.ts";
import { authMiddleware } from "./auth-middleware.ts";
import { clientCredentials } from "./client-credentials.ts";
import type { AuthWarning } from "./strategy.ts";

const down = (): Promise<never> => Promise.reject(new Error("the store is down"));
const strategy = () =>
  clientCredentials({
    tokenEndpoint: "https://auth.example.com/token",
    clientId: "made-up-client",
    clientSecret: "made-up-secret",
    store: { get: down, set: down, delete: down },
  });
const fetch = (): typeof globalThis.fetch => stubFetch(() => Response.json({ access_token: "made-up-token", expires_in: 3600 })) as never;

test("F82 authFetch and authMiddleware tell onWarning once of a store that fails, and the call succeeds", async () => {
  const warnings: AuthWarning[] = [];
  const onWarning = (warning: AuthWarning): void => void warnings.push(warning);
  const signed = authFetch(strategy(), fetch(), { onWarning });
  expect((await signed("https://api.example.com/a")).status).toBe(200);
  expect((await signed("https://api.example.com/b")).status).toBe(200);
  expect(warnings).toEqual([{ code: "token_store_failed" }]);
  const client = createClient<Record<"/a", { get: { responses: { 200: { content: { "application/json": object } } } } }>>({
    baseUrl: "https://api.example.com",
    fetch: fetch(),
  });
  client.use(authMiddleware(strategy(), { onWarning }));
  expect((await client.GET("/a", {})).response.status).toBe(200);
  expect(warnings).toHaveLength(2);
});
