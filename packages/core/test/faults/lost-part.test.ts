import { expect, test } from "vitest";
import { inChild } from "./child.ts";

/** What a process runs first in which a part cannot be loaded: it counts how often that was tried. */
const without = (part: string): string => `
import { registerHooks } from "node:module";
let refused = 0;
registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.endsWith("/${part}")) return next(specifier, context);
    refused++;
    throw new Error("no such file: canary");
  },
});
`;

/** A process in which what explains failures cannot be loaded, as after a deployment that has removed its file; and what calls come to in it. */
const script = `${without("failures.ts")}const { createClient } = await import("@kyc-clients/core");
const { bearerToken } = await import("@kyc-clients/auth");
const operation = { method: "GET", path: "/people", security: [["bearer"]], json: "200 404 500" };
const api = { vendor: "acme", version: "1.0.0", servers: {}, securitySchemes: { bearer: "bearer" }, operations: { listPeople: operation } };
const json = (status) => () => Response.json({ status }, { status });
const call = async (answer, args, auth = bearerToken("made-up-token")) => {
  let sent = 0;
  const fetch = async (url, init) => {
    sent++;
    return answer(init);
  };
  const client = createClient(api, { baseUrl: "http://127.0.0.1:9", auth, fetch });
  const end = await client.listPeople(args).then(
    ({ ok, status, data, error, attempts }) => ({ ok, status, data, error, attempts }),
    (error) => ({ ...error, name: error.name, message: error.message, cause: error.cause, isKyc: Symbol.for("@kyc-clients/error") in error }),
  );
  return { sent, ...end };
};
const broken = () => {
  throw new TypeError("fetch failed: canary", { cause: new Error("canary") });
};
const leaving = new AbortController();
const print = {
  good: await call(json(200)),
  failed: await call(json(500)),
  missing: await call(json(404)),
  undocumented: await call(json(418)),
  broken: await call(broken),
  late: await call(({ signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))), { timeoutMs: 20 }),
  left: await call(() => {
    leaving.abort(new Error("the caller has left"));
    return new Promise(() => {});
  }, { signal: leaving.signal }),
  unsigned: await call(json(200), {}, bearerToken(() => Promise.reject(new Error("the caller's own")))),
  refused,
};
console.log(JSON.stringify(print));
`;

test("a failure is told in fewer words where what explains it cannot be loaded, and nothing is sent twice", async () => {
  const told = await inChild<Record<string, { sent: number }>>(script);
  expect(told["refused"]).toBeGreaterThan(0);
  expect(told["good"]).toEqual({ sent: 1, ok: true, status: 200, data: { status: 200 }, attempts: 1 });
  expect(told["failed"]).toEqual({ sent: 1, ok: false, status: 500, error: { status: 500 }, attempts: 1 });
  expect(told["missing"]).toEqual({ sent: 1, ok: false, status: 404, error: { status: 404 }, attempts: 1 });
  const lost = { sent: 1, isKyc: true, vendor: "acme", operationId: "listPeople", attempts: 1, maybeSent: true };
  expect(told["undocumented"]).toEqual({
    ...lost,
    code: "undocumented_status",
    name: "ApiError",
    message: "acme listPeople: undocumented status",
  });
  const connection = { code: "connection_failed", name: "ConnectionError", message: "acme listPeople: connection failed" };
  expect(told["broken"]).toEqual({ ...lost, ...connection });
  expect(told["late"]).toEqual({ ...lost, ...connection });
  expect(told["left"]).toMatchObject({ sent: 1, message: "the caller has left" });
  expect(told["unsigned"]).toMatchObject({ sent: 0, message: "the caller's own" });
  expect(JSON.stringify(told)).not.toContain("canary");
});

/** The same, of what reads how long a token endpoint asks to wait. */
const tokenScript = `${without("asked-wait.ts")}const { requestToken, systemClock } = await import("@kyc-clients/auth");
const fetch = async () => new Response("canary", { status: 503, headers: { "retry-after": "7" } });
const end = await requestToken("http://127.0.0.1:9/token", {}, { fetch, clock: systemClock }).catch((error) => ({ ...error, message: error.message }));
console.log(JSON.stringify({ refused, ...end }));
`;

test("a token endpoint that fails is told of without its wait where what reads that cannot be loaded", async () => {
  expect(await inChild(tokenScript)).toEqual({
    refused: 1,
    name: "TokenError",
    code: "token_endpoint_failed",
    message: "The token endpoint answered 503: token endpoint failed",
    status: 503,
    attempts: 0,
    maybeSent: false,
  });
});
