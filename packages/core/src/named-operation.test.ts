import { bearerToken } from "@kyc-clients/auth";
import { answer, type FaultServer, startFaultServer } from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import { createAcmeClient, createAcmeClientOf } from "../test/acme/client.ts";
import * as definitions from "../test/acme/definitions.gen.ts";
import { api } from "../test/acme/operations.gen.ts";
import { inChild } from "../test/faults/child.ts";
import { caught } from "../test/faults/setup.ts";
import { defineOperation } from "./named-operation.ts";
import { paginate } from "./paginate.ts";
import { unwrap } from "./unwrap.ts";

const { createApplicant, getHealth, listApplicants, searchApplicants } = definitions;
const auth = bearerToken("made-up-token");
const ada = { name: { first: "Ada", last: "Lovelace" }, kind: "person" } as const;

async function start(body: object, status = 200): Promise<FaultServer> {
  const server = await startFaultServer({ otherwise: answer({ status, body }) });
  onTestFinished(() => server.close());
  return server;
}

test("a client has the operations that were named, its two controls, and nothing else", () => {
  const acme = createAcmeClientOf({ createApplicant, getHealth }, { baseUrl: "https://acme.example", auth });
  expect(Object.keys(acme).toSorted()).toEqual(["close", "createApplicant", "getHealth", "retryCredentials"]);
});

test("a client of all operations has every method of the whole client, under the same names", () => {
  const all = createAcmeClientOf(definitions, { baseUrl: "https://acme.example", auth });
  const { raw, ...whole } = createAcmeClient({ baseUrl: "https://acme.example", auth });
  expect(Object.keys(api.operations).length).toBeGreaterThan(20);
  expect(Object.keys(all).toSorted()).toEqual(Object.keys(whole).toSorted());
  expect(raw).toBeDefined();
});

test("a call is sent, and its result is given, as by the whole client", async () => {
  const server = await start({ id: "app_1", status: "pending" }, 201);
  const options = { baseUrl: server.url, auth };
  const named = await createAcmeClientOf({ createApplicant }, options).createApplicant({ body: ada });
  const whole = await createAcmeClient(options).createApplicant({ body: ada });
  expect(unwrap(named)).toEqual({ id: "app_1", status: "pending" });
  expect({ ...named, response: undefined }).toEqual({ ...whole, response: undefined });
  const [first, second] = server.requests;
  expect([server.requests.length, first?.target, first?.body]).toEqual([2, second?.target, second?.body]);
  expect(first?.headers).toEqual(second?.headers);
});

test("what no call may be sent with is refused as by the whole client", async () => {
  const server = await start({});
  const acme = createAcmeClientOf({ getApplicant: definitions.getApplicant }, { baseUrl: server.url, auth });
  expect(await caught(acme.getApplicant({ path: { applicant_id: ".." } }))).toMatchObject({ code: "invalid_argument" });
  expect(server.requests).toHaveLength(0);
});

test("its lists are read page by page", async () => {
  const server = await startFaultServer();
  onTestFinished(() => server.close());
  server.script(answer({ body: { items: [{ id: "a" }], total_pages: 2 } }), answer({ body: { items: [{ id: "b" }], total_pages: 2 } }));
  const acme = createAcmeClientOf({ listApplicants }, { baseUrl: server.url, auth });
  const ids: unknown[] = [];
  for await (const { id } of paginate(acme.listApplicants)) ids.push(id);
  expect(ids).toEqual(["a", "b"]);
});

test("a client that is closed sends nothing, and refused credentials are told that they may be tried again", async () => {
  const server = await start({ items: [], total_pages: 0 });
  let told = 0;
  const retryCredentials = (): void => {
    told += 1;
  };
  const acme = createAcmeClientOf({ listApplicants }, { baseUrl: server.url, auth: { ...auth, retryCredentials } });
  acme.retryCredentials();
  expect([told, (await acme.listApplicants()).status]).toEqual([1, 200]);
  acme.close();
  await caught(acme.listApplicants());
  expect(server.requests).toHaveLength(1);
});

const foreign = defineOperation("other", "getHealth", { method: "GET", path: "/health", security: [] });
const plain = { method: "GET", path: "/health", security: [] };

test.each<readonly [string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["text", "getHealth"],
  ["a number", 7],
  ["a function", () => getHealth],
  ["a list", [getHealth]],
  ["an empty object", {}],
  ["an object that inherits them", Object.create({ getHealth })],
  ["a name without an operation", { getHealth: undefined }],
  ["an operation under another's name", { getApplicant: getHealth }],
  ["an operation under no operation's name", { getHealth, health: getHealth }],
  ["another vendor's operation", { getHealth: foreign }],
  ["a plain object", { getHealth: plain }],
  ["a copy with another word on repeats", { createApplicant: { ...createApplicant, retrySafe: true } }],
  ["an entry of the whole client's table", { getHealth: api.operations["getHealth"] }],
  ["a name that objects have", { constructor: getHealth }],
  ["a key that sets a prototype", JSON.parse('{"__proto__":{"getHealth":{"method":"GET"}}}')],
])("what is no operation under its own name is refused, naming the option alone: %s", async (_, operations) => {
  const error = await caught((async () => createAcmeClientOf(operations as { getHealth: typeof getHealth }, { server: "sandbox" }))());
  expect(error).toMatchObject({ name: "ConfigurationError", code: "invalid_option", option: "operations", vendor: "acme" });
  expect(error.message).not.toMatch(/health|retrySafe/i);
});

test("an option that cannot be used is refused by its own name", async () => {
  const make = async () => createAcmeClientOf({ searchApplicants }, { baseUrl: "http://api.acme.example", auth });
  expect(await caught(make())).toMatchObject({ code: "invalid_option", option: "baseUrl" });
});

/** Pollutes `Object.prototype` for the whole life of a program that makes a client and calls it. */
const polluted = `
  const [real, evil] = process.argv.slice(-2);
  const { createAcmeClientOf } = await import("./test/acme/client.ts");
  const { getHealth, listApplicants } = await import("./test/acme/definitions.gen.ts");
  Object.assign(Object.prototype, { baseUrl: evil, server: "production", listApplicants, operations: { listApplicants }, raw: evil });
  const acme = createAcmeClientOf({ getHealth }, { baseUrl: real });
  const { status } = await acme.getHealth();
  let refusal;
  try { createAcmeClientOf({}, { baseUrl: real }); } catch (error) { refusal = error.option; }
  console.log(JSON.stringify([status, Object.keys(acme).toSorted(), refusal]));
`;

test("F10 a polluted prototype adds no operation, and none to an empty object", async () => {
  const server = await start({ status: "up" });
  const evil = await start({});
  expect(await inChild(polluted, server.url, evil.url)).toEqual([200, ["close", "getHealth", "retryCredentials"], "operations"]);
  expect([server.requests.length, evil.requests.length]).toEqual([1, 0]);
});
