import { answer, canary, emptyBody, findCanaries, html, type StepSource } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { startIcomply } from "../test/start-icomply.ts";
import { apiKey, createIcomplyClient, type Entity, isPaginationError, messageOf, paginate, unwrap } from "./index.ts";

const auth = apiKey({ header: "X-Acme-Given-Key", value: "invented-key-0001" });
const body = { searchTerm: { name: "Ana Lopez" } };
const start = async (step: StepSource) => {
  const server = await startIcomply(step);
  return { server, icomply: createIcomplyClient({ baseUrl: server.url, auth, attempts: 1 }) };
};

test("an AML search that was started is a success, though its code is not its status", async () => {
  const { icomply, server } = await start(answer({ body: { code: 201, status: "success", message: "", data: { id: "77" }, errors: [] } }));
  const result = await icomply.createAmlSearch({ body });
  expect([result.ok, result.status, result.ok && result.data.code, result.ok && result.data.data.id]).toEqual([true, 200, 201, "77"]);
  expect(server.requests[0]?.json()).toEqual(body);
});

test.each([200, 201])("a %d that says failure is one, and its text is read", async (status) => {
  const { icomply } = await start(answer({ status, body: { code: 400, status: "failure", messsage: "a name is needed", data: null } }));
  const result = await icomply.createAmlSearch({ body });
  expect([result.ok, result.status, !result.ok && messageOf(result.error)]).toEqual([false, status, "a name is needed"]);
  expect(() => unwrap(result)).toThrow(expect.objectContaining({ code: "api_error", status }));
});

test("a write whose answer no page shows has failed if it says so, and not if it does not say", async () => {
  const call = { path: { id: "e-1" }, body: { documentFrontFileName: "a.jpg", documentType: "passport", status: "Review" } } as const;
  for (const [sent, ok] of [
    [{ code: 404, status: "failure", message: "no such person" }, false],
    [{ code: 200, status: "success", data: { id: "d-1" } }, true],
    [{ id: "d-1" }, true],
    [{ status: null }, true],
  ] as const) {
    const { icomply } = await start(answer({ body: sent }));
    const result = await icomply.createIdentityDocument(call);
    expect([result.ok, result.status, !result.ok && messageOf(result.error)]).toEqual([ok, 200, !ok && "no such person"]);
  }
});

test.each([
  ["nothing", { code: 200, data: [] }],
  ["null", { code: 200, status: null, data: [] }],
  ["a list", []],
])("a list whose envelope says %s of how it went is no success", async (_, sent) => {
  const { icomply } = await start(answer({ body: sent }));
  await expect(icomply.listEntities()).rejects.toMatchObject({ name: "ParseError", code: "unparsable_body" });
});

test.each([
  ["message", { code: 404, status: "failure", message: "not there", data: null }, "not there"],
  ["messsage", { code: 400, status: "failure", messsage: "no name", data: null }, "no name"],
  ["message before messsage", { code: 400, status: "failure", message: "one", messsage: "two" }, "one"],
  ["messsage beside null", { code: 400, status: "failure", message: null, messsage: "two" }, "two"],
  ["neither", { code: 404, status: "failure" }, undefined],
  ["an empty text", { code: 404, status: "failure", message: "" }, undefined],
  ["no text", { message: { text: "odd" } }, undefined],
  ["a body that is text", "Unauthorized", undefined],
  ["null", null, undefined],
  ["a list", [], undefined],
  ["no body", undefined, undefined],
] as const)("the text of a failure is read: %s", (_, error, text) => {
  expect(messageOf(error as Parameters<typeof messageOf>[0])).toBe(text);
});

test.each([
  ["no body", emptyBody(401)],
  ["a page", html(401)],
  ["a text", answer({ status: 401, body: "Unauthorized" })],
])("a 401 with %s is a failure without an error body", async (_, step) => {
  const { icomply } = await start(step);
  const result = await icomply.getNaturalPerson({ path: { id: "e-1001" } });
  expect([result.status, result.ok, !result.ok && messageOf(result.error as never)]).toEqual([401, false, undefined]);
});

/** Pages over so many entities, with the bounds that iComply documents. */
const pagesOf = (total: number): StepSource => {
  const all: Entity[] = Array.from({ length: total }, (_, n) => ({ id: `e-${n}`, type: n % 2 ? "Legal Entity" : "Natural Person" }));
  return ({ target }) => {
    const query = new URL(target, "http://localhost").searchParams;
    const [limit, from] = [Number(query.get("limit") ?? 10), Number(query.get("start") ?? 0)];
    const isWrong = limit < 1 || limit > 100 || from < 0;
    if (isWrong) return answer({ status: 400, body: { code: 400, status: "failure", message: "limit or start", data: null } });
    return answer({ body: { code: 200, status: "success", message: "", data: all.slice(from, from + limit) } });
  };
};

test.each([
  [0, 100, ["0"]],
  [1, 100, ["0", "1"]],
  [99, 100, ["0", "99"]],
  [100, 100, ["0", "100"]],
  [101, 100, ["0", "100"]],
  [200, 100, ["0", "100", "200"]],
  [250, 100, ["0", "100", "200"]],
  [25, undefined, ["0", "10", "20"]],
  [30, undefined, ["0", "10", "20", "30"]],
  [3, 1, ["0", "1", "2", "3"]],
])("%d entities by %s a page are read once each", async (total, limit, starts) => {
  const { icomply, server } = await start(pagesOf(total));
  const read: string[] = [];
  const query = { type: "all", ...(limit && { limit }) } as const;
  for await (const { id } of paginate(icomply.listEntities, { query })) read.push(id);
  expect(read).toEqual(Array.from({ length: total }, (_, n) => `e-${n}`));
  expect(server.requests.map(({ target }) => new URL(target, server.url).searchParams.get("start"))).toEqual(starts);
});

test("a list that fails half way says where to go on, and goes on from there", async () => {
  const { icomply, server } = await start(pagesOf(250));
  const failure = { code: 500, status: "failure", message: "half way", data: null };
  const read: string[] = [];
  const readFrom = async (from: number): Promise<unknown> => {
    try {
      for await (const { id } of paginate(icomply.listEntities, { query: { limit: 100 } }, { from })) {
        if (read.push(id) === 100) server.script(answer({ body: failure }));
      }
    } catch (error) {
      return error;
    }
    return undefined;
  };
  const error = await readFrom(0);
  expect(isPaginationError(error) && [error.code, error.status, error.resumeFrom]).toEqual(["page_failed", 200, 100]);
  expect(await readFrom(Number(isPaginationError(error) && error.resumeFrom))).toBeUndefined();
  expect(read).toHaveLength(250);
});

test("no error shows what was searched for, or what iComply says of it", async () => {
  const marks = { name: canary("name"), text: canary("text") };
  const { icomply } = await start(answer({ status: 400, body: { code: 400, status: "failure", messsage: marks.text, data: null } }));
  const result = await icomply.createAmlSearch({ body: { searchTerm: { name: marks.name } } });
  const error = await Promise.resolve()
    .then(() => unwrap(result))
    .catch((caught: unknown) => caught);
  const people = await icomply.findNaturalPersons({ query: { lastName: marks.name } }).catch((caught: unknown) => caught);
  expect(findCanaries({ name: marks.name }, { error, people })).toEqual([]);
  expect(findCanaries({ text: marks.text }, { message: String(error), printed: JSON.stringify(error) })).toEqual([]);
});
