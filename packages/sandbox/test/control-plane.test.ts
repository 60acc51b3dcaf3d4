import { expect, test } from "vitest";
import { scenarios } from "../src/alloy/scenarios.ts";
import { ControlInputError, createSandbox } from "../src/index.ts";
import { vendorNames } from "../src/vendors.ts";
import { ada, basicHeader, START, startAlloy } from "./alloy-calls.ts";

const CONTROL = "http://localhost/_sandbox/alloy";

async function send(fetch: (input: string, init?: RequestInit) => Promise<Response>, method: string, path: string, body?: unknown) {
  const json = body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(CONTROL + path, { method, ...json });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

test("advance moves the virtual time, and reset takes everything back", async () => {
  const { sandbox, evaluate, call } = startAlloy();
  const first = (await evaluate(ada)).body;
  sandbox.control.addFault({ status: 503, operationId: "getEntity" });
  sandbox.control.addWebhook({ url: "http://127.0.0.1:9/hook", auth: { kind: "bearer", token: "made-up" } });
  expect(await send(sandbox.fetch, "POST", "/clock/advance", { ms: 500 })).toEqual({ status: 200, body: { now: START + 500 } });
  expect(await send(sandbox.fetch, "POST", "/reset")).toEqual({ status: 200, body: { now: START } });
  expect(await send(sandbox.fetch, "GET", "/clock")).toEqual({ status: 200, body: { now: START } });
  expect([sandbox.control.faults(), sandbox.control.requests(), sandbox.control.webhooks()]).toEqual([[], [], []]);
  expect((await call("GET", `/entities/${first.entity_token}`)).status).toBe(403);
  expect((await evaluate(ada)).body).toEqual(first);
});

test("two sandboxes with one seed answer alike, with another seed otherwise", async () => {
  const token = async (seed?: string) => (await startAlloy({ seed }).evaluate(ada)).body.evaluation_token;
  expect(await token("a")).toBe(await token("a"));
  expect(await token("a")).not.toBe(await token("b"));
  expect(await token()).toBe(await token());
});

test("a fault is played in the vendor's shape, as often as it says, with Retry-After", async () => {
  const { sandbox, evaluate, call } = startAlloy();
  const fault = { operationId: "createEvaluation", status: 429, retryAfter: 7, times: 2 };
  expect(await send(sandbox.fetch, "POST", "/faults", fault)).toEqual({ status: 201, body: fault });
  expect((await call("GET", "/parameters")).status).toBe(200);
  const { status, body, headers } = await evaluate(ada);
  expect([status, body.status_code, body.error.minor_code, headers.get("retry-after")]).toEqual([429, 429, 4033, "7"]);
  expect((await send(sandbox.fetch, "GET", "/faults")).body).toEqual({ faults: [{ ...fault, times: 1 }] });
  expect([(await evaluate(ada)).status, (await evaluate(ada)).status]).toEqual([429, 201]);
});

test.each([400, 401, 403, 404, 409, 412, 418, 429, 500, 502, 503])(
  "a fault of %i is what its spec allows, on every operation that lists it",
  async (status) => {
    const { sandbox, call } = startAlloy();
    sandbox.control.addFault({ status, times: 2 });
    expect((await call("POST", "/evaluations", { body: ada })).body.status_code).toBe(status);
    const oauth = await call("POST", "/oauth/bearer", { body: { grant_type: "client_credentials" } });
    expect([oauth.status, Object.keys(oauth.body)]).toEqual([status, ["error"]]);
  },
);

test("a fault may name its minor code, and clearing drops what is left", async () => {
  const { sandbox, call } = startAlloy();
  sandbox.control.addFault({ status: 401, minorCode: 4015, times: 9 });
  expect((await call("GET", "/parameters")).body.error.minor_code).toBe(4015);
  expect((await send(sandbox.fetch, "DELETE", "/faults")).status).toBe(204);
  expect((await call("GET", "/parameters")).status).toBe(200);
});

test("the scenarios are listed as data", async () => {
  const { sandbox } = startAlloy();
  expect((await send(sandbox.fetch, "GET", "/scenarios")).body).toEqual({ scenarios });
});

test("the requests are listed with their templates", async () => {
  const { sandbox, evaluate, call } = startAlloy();
  const { entity_token } = (await evaluate(ada)).body;
  await call("GET", `/entities/${entity_token}`);
  const { requests } = (await send(sandbox.fetch, "GET", "/requests")).body;
  expect(requests).toMatchObject([
    { number: 1, at: START, method: "POST", path: "/evaluations", operationId: "createEvaluation", status: 201, kind: "answered" },
    { number: 2, method: "GET", path: "/entities/{entity_token}", operationId: "getEntity", status: 200, response: { entity_token } },
  ]);
});

test.each([
  ["/clock/advance", {}, "/ms"],
  ["/clock/advance", { ms: -1 }, "/ms"],
  ["/clock/advance", { ms: 1.5 }, "/ms"],
  ["/clock/advance", { ms: "5" }, "/ms"],
  ["/clock/advance", { ms: 1, days: 1 }, ""],
  ["/clock/advance", [], ""],
  ["/faults", { status: 200 }, "/status"],
  ["/faults", { status: 500, operationId: "createThing" }, "/operationId"],
  ["/faults", { status: 500, times: 0 }, "/times"],
  ["/faults", { status: 500, retryAfter: -1 }, "/retryAfter"],
  ["/webhooks", { url: "ftp://127.0.0.1/", auth: { kind: "bearer", token: "x" } }, "/url"],
  ["/webhooks", { url: "http://user:made-up@127.0.0.1/", auth: { kind: "bearer", token: "x" } }, "/url"],
  ["/webhooks", { url: "http://127.0.0.1/", auth: { kind: "none" } }, "/auth/kind"],
  ["/webhooks", { url: "http://127.0.0.1/", auth: { kind: "bearer" } }, "/auth/token"],
  ["/webhooks", { url: "http://127.0.0.1/", auth: { kind: "bearer", token: "a\r\nb" } }, "/auth/token"],
  ["/webhooks", { url: "http://127.0.0.1/", auth: { kind: "hmac", secret: "x", hash: "MD5", encoding: "hex" } }, "/auth/hash"],
  ["/webhooks/send", { data: "x" }, "/data"],
  ["/reset", { everything: true }, ""],
])("%s refuses %j and names the member, not its value", async (path, body, pointer) => {
  const { sandbox } = startAlloy();
  const refused = await send(sandbox.fetch, "POST", path, body);
  expect(refused).toEqual({ status: 400, body: { error: { code: "invalid_control_input", message: expect.any(String), pointer } } });
  expect(JSON.stringify(refused.body)).not.toContain("made-up");
});

test("the control plane wants JSON, and takes no call from another site", async () => {
  const { sandbox } = startAlloy();
  const post = (init: RequestInit) => sandbox.fetch(`${CONTROL}/clock/advance`, { method: "POST", body: '{"ms":1}', ...init });
  expect((await post({})).status).toBe(400);
  expect((await post({ headers: { "content-type": "application/json" }, body: "{" })).status).toBe(400);
  expect((await post({ headers: { "content-type": "application/json", origin: "https://elsewhere.example" } })).status).toBe(403);
  expect((await post({ headers: { "content-type": "application/json", origin: "http://localhost" } })).status).toBe(200);
});

test("the methods refuse what the control plane refuses", async () => {
  const { control } = startAlloy().sandbox;
  expect(() => control.addFault({ status: 200 })).toThrow(ControlInputError);
  await expect(control.advance(-1)).rejects.toThrow("/ms must be a whole number");
});

test("the page shows addresses, sign-in, scenarios and requests; its JSON twin the same", async () => {
  const { sandbox, evaluate } = startAlloy();
  await evaluate({ name_first: 7 });
  const page = await sandbox.fetch("http://localhost/");
  expect(page.headers.get("content-type")).toContain("text/html");
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  const text = await page.text();
  for (const shown of [sandbox.baseUrl, sandbox.credentials.token, "Manual review", "/evaluations", "400"]) expect(text).toContain(shown);
  const twin = await (await sandbox.fetch("http://localhost/", { headers: { accept: "application/json" } })).json();
  expect(twin.vendors[0]).toMatchObject({ vendor: "alloy", baseUrl: sandbox.baseUrl, scenarios, requests: [{ status: 400 }] });
});

test("the vendor's own host means the sandbox as well, and a path of nobody's is 404", async () => {
  const { sandbox } = startAlloy();
  const headers = { authorization: basicHeader(sandbox.credentials) };
  expect((await sandbox.fetch("https://sandbox.alloy.co/v1/parameters", { headers })).status).toBe(200);
  expect((await sandbox.fetch(new Request("https://api.alloy.co/v1/parameters", { headers }))).status).toBe(200);
  expect((await sandbox.fetch("http://localhost/elsewhere")).status).toBe(404);
});

test("an aborted call rejects with its reason", async () => {
  const { sandbox } = startAlloy();
  const reason = new Error("enough");
  await expect(sandbox.fetch(sandbox.baseUrl, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

test("a vendor without a sandbox is refused", () => {
  expect(() => createSandbox("acme" as "alloy")).toThrow(
    new TypeError(`there is no sandbox for that vendor, only for ${vendorNames.join(", ")}`),
  );
});
