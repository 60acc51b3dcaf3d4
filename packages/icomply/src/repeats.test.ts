import {
  answer,
  closeMidBody,
  emptyBody,
  resetBeforeAnswer,
  resetMidHeaders,
  retryAfter,
  type Step,
  stubFetch,
} from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { startIcomply } from "../test/start-icomply.ts";
import { apiKey, createIcomplyClient, type IcomplyClient, isConfigurationError } from "./index.ts";

const auth = apiKey({ header: "X-Acme-Given-Key", value: "invented-key-0001" });
const operationPaths = { createNaturalPerson: "/api/v2/entities/natural-persons", createLegalEntity: "/api/v2/entities/legal-entities" };
const clientOf = (baseUrl: string): IcomplyClient => createIcomplyClient({ baseUrl, auth, operationPaths, attempts: 5, random: () => 0 });
const image = new Blob(["made-up bytes"], { type: "image/jpeg" });
const document = { documentFrontFileName: "front.jpg", documentType: "passport", status: "Review" } as const;

const once: readonly (readonly [string, (icomply: IcomplyClient) => Promise<unknown>])[] = [
  ["requestLegalEntityUpdate", (icomply) => icomply.requestLegalEntityUpdate({ path: { entityID: "e-2001" } })],
  [
    "requestLegalEntityUpdate by its path",
    (icomply) =>
      icomply.raw.GET("/api/v2/entities/legal-entities/{entityID}/request-client-update", { params: { path: { entityID: "e-2001" } } }),
  ],
  ["createAmlSearch", (icomply) => icomply.createAmlSearch({ body: { searchTerm: { name: "Ana Lopez" } } })],
  ["uploadNaturalPersonImage", (icomply) => icomply.uploadNaturalPersonImage({ body: { image } })],
  ["createIdentityDocument", (icomply) => icomply.createIdentityDocument({ path: { id: "e-1001" }, body: document })],
  ["createNaturalPerson", (icomply) => icomply.createNaturalPerson({ body: {} })],
  ["createLegalEntity", (icomply) => icomply.createLegalEntity({ body: {} })],
];

const faults: readonly (readonly [string, Step])[] = [
  ["408", emptyBody(408)],
  ["429 that asks to come again", retryAfter(429, "0")],
  ["500", emptyBody(500)],
  ["503", emptyBody(503)],
  ["504", emptyBody(504)],
  ["a reset", resetBeforeAnswer()],
  ["a reset amid the headers", resetMidHeaders()],
  ["a body that breaks off", closeMidBody(3)],
];

test.each(once.flatMap(([name, call]) => faults.map(([fault, step]) => [name, fault, step, call] as const)))(
  "%s is sent once, whatever comes: %s",
  async (_, __, step, call) => {
    const server = await startIcomply(step);
    await call(clientOf(server.url)).catch(() => {});
    expect(server.requests).toHaveLength(1);
  },
);

test.each(faults.slice(0, 6))("what only reads is repeated after %s", async (_, step) => {
  const server = await startIcomply(answer({ body: { code: 200, status: "success", data: {} } }));
  server.script(step, step);
  const result = await clientOf(server.url).getLegalEntity({ path: { id: "e-2001" } });
  expect([result.status, server.requests.length]).toEqual([200, 3]);
});

test("an e-mail that may have been sent is told of as such", async () => {
  const server = await startIcomply(resetBeforeAnswer());
  const failed = clientOf(server.url).requestLegalEntityUpdate({ path: { entityID: "e-2001" } });
  await expect(failed).rejects.toMatchObject({ code: "connection_failed", attempts: 1, maybeSent: true });
});

test.each(["createNaturalPerson", "createLegalEntity"] as const)("%s is refused until its path is given", async (operationId) => {
  const fetch = stubFetch(() => Response.json({ code: 200, status: "success" }));
  const unknown = createIcomplyClient({ server: "production", auth, fetch });
  const error = await unknown[operationId]({ body: {} }).catch((caught: unknown) => caught);
  expect(isConfigurationError(error) && error.option).toBe(`operationPaths.${operationId}`);
  expect(fetch.calls).toHaveLength(0);
  const known = createIcomplyClient({ server: "production", auth, fetch, operationPaths });
  expect((await known[operationId]({ body: {} })).status).toBe(200);
  expect(fetch.calls.map(({ method, url }) => [method, url])).toEqual([
    ["POST", `https://api.icomplykyc.com${operationPaths[operationId]}`],
  ]);
});
