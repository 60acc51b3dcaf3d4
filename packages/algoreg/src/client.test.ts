import { stubFetch } from "@kyc-clients/testing";
import { describe, expect, test } from "vitest";
import { type AlgoregClient, type AlgoregClientOptions, api, bearerToken, createAlgoregClient } from "./index.ts";

const auth = bearerToken("made-up-token");
const connect = (options: Omit<AlgoregClientOptions, "auth" | "fetch">) => {
  const fetch = stubFetch(() => Response.json({}));
  return { fetch, algoreg: createAlgoregClient({ auth, fetch, ...options }) };
};

describe("servers", () => {
  test("production and an instance of your own have hosts of their own", async () => {
    for (const [options, host] of [
      [{ server: "production" }, "api.algoreg.com"],
      [{ server: "instance", serverVariables: { instance: "example" } }, "api.example.algoreg.com"],
      [{ server: "instance", serverVariables: { instance: "Example-2" } }, "api.example-2.algoreg.com"],
      [{ server: "instance", serverVariables: { instance: "a".repeat(63) } }, `api.${"a".repeat(63)}.algoreg.com`],
    ] as const) {
      const { fetch, algoreg } = connect(options);
      await algoreg.getThread({ path: { id: "t-1" } });
      expect(fetch.calls.map(({ url }) => url)).toEqual([`https://${host}/api/v1/thread/t-1`]);
    }
  });

  test.each([
    "",
    " ",
    ".",
    "a.b",
    "-a",
    "a-",
    "-",
    "a_b",
    "a/b",
    "a@b",
    "a:1",
    "evil.example/",
    "evil.example#",
    "evil.example?",
    "a\n",
    "\na",
    "%2e",
    "caf\u{e9}",
    "\u{ff41}",
    "{instance}",
    "a".repeat(64),
    undefined,
    null,
    3,
    {},
    ["a"],
  ])("an instance that is no DNS label is refused before anything is sent: %j", (instance) => {
    const serverVariables = { instance } as Record<string, string>;
    expect(() => connect({ server: "instance", serverVariables })).toThrow(
      expect.objectContaining({ code: "invalid_option", option: "serverVariables.instance" }),
    );
  });

  test("an instance that only a prototype has is none, and neither server has a default", () => {
    const serverVariables: Record<string, string> = Object.create({ instance: "example" });
    expect(() => connect({ server: "instance", serverVariables })).toThrow(expect.objectContaining({ option: "serverVariables.instance" }));
    expect(() => connect({ server: "instance" })).toThrow(expect.objectContaining({ option: "serverVariables.instance" }));
    expect(() => connect({})).toThrow(expect.objectContaining({ option: "server" }));
  });
});

const withoutPath: readonly (readonly [string, (algoreg: AlgoregClient) => Promise<unknown>])[] = [
  ["searchDocuments", (algoreg) => algoreg.searchDocuments({ body: {} })],
  [
    "uploadDocument",
    (algoreg) => algoreg.uploadDocument({ body: { customer_external_id: "customer-1", internal: { file_data: "aGk=" } } }),
  ],
  ["createTransaction", (algoreg) => algoreg.createTransaction({ body: transaction })],
  ["listAlerts", (algoreg) => algoreg.listAlerts({ body: { limit: 10 } })],
  ["searchNames", (algoreg) => algoreg.searchNames({ body: { entity_type: 1, query: "Liva Brandt" } })],
];
const side = { external_id: "customer-1", full_name: "Liva Brandt", account_type: "N" } as const;
const transaction = { external_id: "p-1", date: "2026-01-12T09:00:00Z", from: side, to: side, amount: "12.50", currency: "EUR" };

describe("operations whose path Algoreg does not document", () => {
  test("are the five below", () => {
    const found = Object.entries(api.operations).filter(([, { path }]) => path.startsWith("/_path-not-documented/"));
    expect(found.map(([name]) => name).toSorted()).toEqual(withoutPath.map(([name]) => name).toSorted());
  });

  test.each(withoutPath)("%s is refused before sending, and named, without its path", async (operationId, call) => {
    for (const operationPaths of [undefined, {}, { [operationId]: "" }, { [operationId]: "api/v1/x" }, { getThread: "/api/v1/x" }]) {
      const { fetch, algoreg } = connect({ server: "production", operationPaths });
      await expect(call(algoreg)).rejects.toMatchObject({
        code: "invalid_option",
        option: `operationPaths.${operationId}`,
        vendor: "algoreg",
        operationId,
        maybeSent: false,
      });
      expect(fetch.calls).toHaveLength(0);
    }
  });

  test.each(withoutPath)("%s reaches the path that was given, at the same host", async (operationId, call) => {
    const { fetch, algoreg } = connect({ server: "production", operationPaths: { [operationId]: "/api/v1/made-up" } });
    await call(algoreg);
    expect(fetch.calls.map(({ method, url }) => `${method} ${url}`)).toEqual(["POST https://api.algoreg.com/api/v1/made-up"]);
    expect(fetch.calls[0]?.headers.get("authorization")).toBe("Bearer made-up-token");
  });

  test("raw refuses them in the same way, and reaches the given path", async () => {
    const without = connect({ server: "production" });
    await expect(without.algoreg.raw.POST("/_path-not-documented/listAlerts", { body: {} })).rejects.toMatchObject({
      option: "operationPaths.listAlerts",
    });
    expect(without.fetch.calls).toHaveLength(0);
    const given = connect({ server: "production", operationPaths: { listAlerts: "/api/v1/made-up" } });
    await given.algoreg.raw.POST("/_path-not-documented/listAlerts", { body: {} });
    expect(given.fetch.calls.map(({ url }) => url)).toEqual(["https://api.algoreg.com/api/v1/made-up"]);
  });

  test("a path that looks like an address stays a path of the server", async () => {
    const { fetch, algoreg } = connect({ server: "production", operationPaths: { listAlerts: "//evil.example/alerts" } });
    await algoreg.listAlerts({ body: {} }).catch(() => {});
    for (const { url } of fetch.calls) expect(new URL(url).host).toBe("api.algoreg.com");
  });
});
