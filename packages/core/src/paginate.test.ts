import { bearerToken } from "@kyc-clients/auth";
import {
  answer,
  canary,
  type FaultServer,
  findCanaries,
  manualClock,
  resetBeforeAnswer,
  type StepSource,
  startFaultServer,
} from "@kyc-clients/testing";
import { expect, expectTypeOf, onTestFinished, test } from "vitest";
import { type AcmeClient, createAcmeClient } from "../test/acme/client.ts";
import type { components } from "../test/acme/openapi.gen.ts";
import { isPaginationError, type PaginationError } from "./errors.ts";
import { DEFINITION } from "./paged.ts";
import { paginate } from "./paginate.ts";

type Schemas = components["schemas"];

async function start(...steps: StepSource[]): Promise<{ server: FaultServer; acme: AcmeClient }> {
  const server = await startFaultServer();
  onTestFinished(() => server.close());
  server.script(...steps);
  return { server, acme: createAcmeClient({ baseUrl: server.url, auth: bearerToken("made-up-token"), clock: manualClock(), attempts: 1 }) };
}

/** Reads a list to its end, or to its error. */
async function read<Item>(list: AsyncIterable<Item>): Promise<{ items: Item[]; error?: PaginationError }> {
  const items: Item[] = [];
  try {
    for await (const item of list) items.push(item);
  } catch (error) {
    if (!isPaginationError(error)) throw error;
    return { items, error };
  }
  return { items };
}

const ids = (items: readonly { id?: string }[]): string => items.map((item) => item.id).join(" ");
const asked = (server: FaultServer, name: string): (string | null)[] =>
  server.requests.map((request) => new URL(request.target, server.url).searchParams.get(name));

const applicants = (names: string, totalPages?: unknown) =>
  answer({ body: { items: rows(names), ...(totalPages === undefined ? {} : { total_pages: totalPages }) } });
const checks = (names: string, total?: number) =>
  answer({ body: { data: { checks: rows(names), ...(total === undefined ? {} : { total }) } } });
const events = (names: string, next?: unknown) => answer({ body: { events: rows(names), next } });
const rows = (names: string): { id: string }[] => names.split(" ").flatMap((id) => (id === "" ? [] : [{ id }]));

const path = { applicant_id: "app_1" };

test("pages are read by number until the vendor's total, and the items are typed", async () => {
  const { server, acme } = await start(applicants("a b", 3), applicants("c d", 3), applicants("e", 3));
  const list = paginate(acme.listApplicants, { query: { page_size: 2, status: ["approved"] } });
  expectTypeOf(list).toEqualTypeOf<AsyncGenerator<Schemas["Applicant"], void, undefined>>();
  expectTypeOf(list).not.toBeAny();
  expect(ids((await read(list)).items)).toBe("a b c d e");
  expect(asked(server, "page")).toEqual(["1", "2", "3"]);
  expect(asked(server, "page_size")).toEqual(["2", "2", "2"]);
  expect(asked(server, "status")).toEqual(["approved", "approved", "approved"]);
});

test("offsets advance by what a page held, until the vendor's total", async () => {
  const { server, acme } = await start(checks("a b", 5), checks("c", 5), checks("d e", 5));
  const list = paginate(acme.listChecks, { path, query: { limit: 50 } });
  expectTypeOf(list).toEqualTypeOf<AsyncGenerator<Schemas["Check"], void, undefined>>();
  expect(ids((await read(list)).items)).toBe("a b c d e");
  expect(asked(server, "offset")).toEqual(["0", "2", "3"]);
  expect(server.requests[0]?.path).toBe("/applicants/app_1/checks");
});

test.each([null, undefined, "", false, { a: 1 }])("cursors are followed until there is none: %j", async (end) => {
  const { server, acme } = await start(events("a", "c2"), events("b", "c3"), events("c", end));
  const list = paginate(acme.listEvents);
  expectTypeOf(list).toEqualTypeOf<AsyncGenerator<Schemas["Event"], void, undefined>>();
  expect(ids((await read(list)).items)).toBe("a b c");
  expect(asked(server, "after")).toEqual([null, "c2", "c3"]);
});

test("pages that count from 0 end at the total as well", async () => {
  const { server, acme } = await start(applicants("a", 2), applicants("b", 2));
  const definition = (acme.listApplicants as unknown as { [DEFINITION]: object })[DEFINITION] as { pagination: object };
  const zeroBased = Object.defineProperty((args: object) => acme.listApplicants(args), DEFINITION, {
    value: { ...definition, pagination: { ...definition.pagination, first: 0 } },
  }) as unknown as AcmeClient["listApplicants"];
  expect(ids((await read(paginate(zeroBased))).items)).toBe("a b");
  expect(asked(server, "page")).toEqual(["0", "1"]);
});

test("a list of nothing asks once, where a total or a missing cursor says so", async () => {
  const { server, acme } = await start(
    applicants("", 0),
    checks("", 0),
    answer({ body: { data: { total: 0 } } }),
    answer({ body: { next: null } }),
  );
  for (const list of [
    paginate(acme.listApplicants),
    paginate(acme.listChecks, { path }),
    paginate(acme.listChecks, { path }),
    paginate(acme.listEvents),
  ]) {
    expect(await read<unknown>(list)).toEqual({ items: [] });
  }
  expect(server.requests).toHaveLength(4);
});

test("without a total, a shorter page is the last", async () => {
  const { server, acme } = await start(applicants("a b"), applicants("c d"), applicants("e"), checks("a b"), checks("c"));
  expect(ids((await read(paginate(acme.listApplicants, { query: { page_size: 2 } }))).items)).toBe("a b c d e");
  expect(ids((await read(paginate(acme.listChecks, { path }))).items)).toBe("a b c");
  expect(server.requests).toHaveLength(5);
});

test("without a total, a full last page is followed by one empty one", async () => {
  const { server, acme } = await start(applicants("a b"), applicants("c d"), applicants(""), checks("a b"), checks(""));
  expect(ids((await read(paginate(acme.listApplicants, { query: { page_size: 2 } }))).items)).toBe("a b c d");
  expect(ids((await read(paginate(acme.listChecks, { path, query: { limit: 2 } }))).items)).toBe("a b");
  expect(asked(server, "page").slice(0, 3)).toEqual(["1", "2", "3"]);
  expect(server.requests).toHaveLength(5);
});

test("without a total, a vendor that gives fewer a page than asked for loses no item", async () => {
  const { server, acme } = await start(checks("a b"), checks("c d"), checks("e"));
  expect(ids((await read(paginate(acme.listChecks, { path, query: { limit: 100 } }))).items)).toBe("a b c d e");
  expect(asked(server, "offset")).toEqual(["0", "2", "4"]);
});

test("a total that is no number counts as none", async () => {
  const { server, acme } = await start(applicants("a b", "3"), applicants("c", "3"));
  expect(ids((await read(paginate(acme.listApplicants))).items)).toBe("a b c");
  expect(server.requests).toHaveLength(2);
});

test("F97 empty pages with a next are passed over", async () => {
  const { acme } = await start(
    events("a", "c2"),
    events("", "c3"),
    events("", "c4"),
    events("b", null),
    applicants("", 3),
    applicants("a", 3),
    applicants("", 3),
  );
  expect(ids((await read(paginate(acme.listEvents))).items)).toBe("a b");
  expect(ids((await read(paginate(acme.listApplicants))).items)).toBe("a");
});

test("F97 empty pages that do not end are bounded, and the error says where to go on", async () => {
  const { server, acme } = await start();
  let page = 1;
  server.otherwise(() => events("", `c${++page}`));
  const { items, error } = await read(paginate(acme.listEvents));
  expect(error).toMatchObject({ code: "too_many_empty_pages", resumeFrom: "c12" });
  expect([items.length, server.requests.length]).toEqual([0, 11]);
  expect((await read(paginate(acme.listEvents, {}, { maxEmptyPages: 0 }))).error).toMatchObject({ code: "too_many_empty_pages" });
  expect(server.requests).toHaveLength(12);
  server.otherwise(applicants("", 1_000_000));
  expect((await read(paginate(acme.listApplicants, {}, { maxEmptyPages: 3 }))).error).toMatchObject({ resumeFrom: 5 });
  expect(server.requests).toHaveLength(16);
});

test("F96 a vendor that ignores the parameter is found out at the second page, and no item is given twice", async () => {
  const { server, acme } = await start();
  server.otherwise(applicants("a b", 9));
  const paged = await read(paginate(acme.listApplicants));
  expect([ids(paged.items), paged.error]).toEqual(["a b", expect.objectContaining({ code: "repeated_page", resumeFrom: 2 })]);
  server.otherwise(checks("a b"));
  const offset = await read(paginate(acme.listChecks, { path }));
  expect([ids(offset.items), offset.error]).toEqual(["a b", expect.objectContaining({ code: "repeated_page", resumeFrom: 2 })]);
  let cursor = 1;
  server.otherwise(() => events("a", `c${++cursor}`));
  const cursors = await read(paginate(acme.listEvents));
  expect([ids(cursors.items), cursors.error]).toEqual(["a", expect.objectContaining({ code: "repeated_page", resumeFrom: "c2" })]);
  expect(server.requests).toHaveLength(6);
});

test("F96 a vendor that begins anew after the last page is found out", async () => {
  const { server, acme } = await start(checks("a b"), checks("c d"), checks("a b"));
  const { items, error } = await read(paginate(acme.listChecks, { path }));
  expect([ids(items), error?.code, error?.resumeFrom]).toEqual(["a b c d", "repeated_page", 4]);
  expect(server.requests).toHaveLength(3);
});

test("F96 a cursor that comes back stops the list, also the one that it began with", async () => {
  const { server, acme } = await start(events("a", "c2"), events("b", "c3"), events("c", "c2"), events("d", "c9"));
  const { items, error } = await read(paginate(acme.listEvents));
  expect([ids(items), error?.code, error?.resumeFrom]).toEqual(["a b c", "repeated_page", "c2"]);
  const again = await read(paginate(acme.listEvents, {}, { from: "c9" }));
  expect([ids(again.items), again.error?.code]).toEqual(["d", "repeated_page"]);
  expect(server.requests).toHaveLength(4);
});

test("F96 two pages that are truly the same are no repeat, where items have nothing to tell them apart", async () => {
  const same = answer({ body: { data: { checks: [{ result: "clear" }, { result: "clear" }], total: 6 } } });
  const { server, acme } = await start(same, same, same);
  const { items, error } = await read(paginate(acme.listChecks, { path }));
  expect([items.length, error, server.requests.length]).toEqual([6, undefined, 3]);
});

test("F98 a page that fails says where to go on, with the call's own error as its cause, and the list goes on from there", async () => {
  const { server, acme } = await start(
    checks("a b", 5),
    answer({ status: 503, headers: { "x-request-id": "req-7", "retry-after": "7" }, body: { code: "busy" } }),
    checks("c d", 5),
    checks("e", 5),
  );
  const first = await read(paginate(acme.listChecks, { path }));
  expect(ids(first.items)).toBe("a b");
  const facts = {
    name: "PaginationError",
    code: "page_failed",
    resumeFrom: 2,
    vendor: "acme",
    operationId: "listChecks",
    status: 503,
    attempts: 1,
  };
  expect(first.error).toMatchObject({ ...facts, maybeSent: true, requestId: "req-7", retryAfterMs: 7000, cause: { name: "ApiError" } });
  const rest = await read(paginate(acme.listChecks, { path }, { from: first.error?.resumeFrom }));
  expect([ids(rest.items), asked(server, "offset")]).toEqual(["c d e", ["0", "2", "2", "4"]]);
});

test("F98 each kind is resumed by its own position", async () => {
  const { server, acme } = await start(
    applicants("a", 2),
    resetBeforeAnswer(),
    applicants("b", 2),
    events("a", "c2"),
    resetBeforeAnswer(),
    events("b", null),
  );
  const paged = await read(paginate(acme.listApplicants));
  expect(paged.error).toMatchObject({ code: "page_failed", resumeFrom: 2, cause: { name: "ConnectionError" } });
  expect(ids((await read(paginate(acme.listApplicants, { query: { page: 1 } }, { from: paged.error?.resumeFrom }))).items)).toBe("b");
  const cursors = await read(paginate(acme.listEvents));
  expect(cursors.error).toMatchObject({ code: "page_failed", resumeFrom: "c2" });
  expect(ids((await read(paginate(acme.listEvents, undefined, { from: cursors.error?.resumeFrom }))).items)).toBe("b");
  expect(asked(server, "page").slice(0, 3)).toEqual(["1", "2", "2"]);
  expect(asked(server, "after").slice(3)).toEqual([null, "c2", "c2"]);
});

test("a list may begin where the query says, and go on from a position that was kept as text", async () => {
  const { server, acme } = await start(applicants("c", 3), applicants("c", 3));
  await read(paginate(acme.listApplicants, { query: { page: 3 } }));
  await read(paginate(acme.listApplicants, {}, { from: "3" }));
  expect(asked(server, "page")).toEqual(["3", "3"]);
});

test("F98 a failure of the first page is told as one of any page; nothing but the list's beginning is resumed", async () => {
  const { acme } = await start(answer({ status: 401, body: { code: "no", message: "no" } }), answer({ status: 418, body: {} }));
  expect((await read(paginate(acme.listApplicants))).error).toMatchObject({
    code: "page_failed",
    resumeFrom: 1,
    cause: { code: "api_error" },
  });
  expect((await read(paginate(acme.listEvents))).error).toMatchObject({
    code: "page_failed",
    resumeFrom: undefined,
    cause: { code: "undocumented_status" },
  });
});

test("a page without a list where its spec has one is a failed page", async () => {
  const { acme } = await start(answer({ body: { items: "none", total_pages: 1 } }), answer({ body: { items: { a: 1 } } }));
  for (const _ of [1, 2]) expect((await read(paginate(acme.listApplicants))).error).toMatchObject({ code: "page_failed", resumeFrom: 1 });
});

test("leaving the loop asks for no further page, and a page is asked for when its first item is wanted", async () => {
  const { server, acme } = await start(checks("a b", 9), checks("c d", 9));
  const list = paginate(acme.listChecks, { path });
  expect(server.requests).toHaveLength(0);
  const got: string[] = [];
  for await (const check of list) {
    got.push(check.id);
    if (check.id === "b") expect(server.requests).toHaveLength(1);
    if (check.id === "c") break;
  }
  expect([got, server.requests.length]).toEqual([["a", "b", "c"], 2]);
  expect(await list.next()).toEqual({ done: true, value: undefined });
  expect(server.requests).toHaveLength(2);
});

test("an abort ends the list with its own reason", async () => {
  const { server, acme } = await start(events("a", "c2"));
  const abort = new AbortController();
  const list = paginate(acme.listEvents, { signal: abort.signal });
  await list.next();
  const reason = new Error("enough");
  abort.abort(reason);
  await expect(list.next()).rejects.toBe(reason);
  expect(server.requests).toHaveLength(1);
});

test("an argument that is refused stays what it is", async () => {
  const { server, acme } = await start();
  await expect(paginate(acme.listChecks, { path: { applicant_id: ".." } }).next()).rejects.toMatchObject({
    name: "ArgumentError",
    argument: "path.applicant_id",
  });
  // @ts-expect-error the path is wanted
  await expect(paginate(acme.listChecks).next()).rejects.toMatchObject({ argument: "path.applicant_id" });
  for (const from of ["c2", -1, Number.NaN, 1.5, "", "1e3", Number.POSITIVE_INFINITY]) {
    expect(() => paginate(acme.listApplicants, {}, { from })).toThrow(expect.objectContaining({ name: "ArgumentError", argument: "from" }));
  }
  for (const maxEmptyPages of [-1, Number.NaN]) {
    expect(() => paginate(acme.listEvents, {}, { maxEmptyPages })).toThrow(expect.objectContaining({ argument: "maxEmptyPages" }));
  }
  expect(server.requests).toHaveLength(0);
});

test("a method without pages is refused by its type, and at once", async () => {
  const { server, acme } = await start();
  const wrong = expect.objectContaining({ name: "ArgumentError", code: "invalid_argument", argument: "method" });
  // @ts-expect-error it has no pages
  expect(() => paginate(acme.getHealth)).toThrow(wrong);
  // @ts-expect-error it is no operation
  expect(() => paginate(async () => ({ ok: true }))).toThrow(wrong);
  for (const none of [undefined, null, {}, "listApplicants"]) expect(() => paginate(none as never)).toThrow(wrong);
  expect(server.requests).toHaveLength(0);
});

test("F86 no error holds an item, a cursor or an argument", async () => {
  const [person, cursor, tag] = [canary("person"), canary("cursor"), canary("tag")];
  const { acme } = await start(
    events(person, cursor),
    answer({ status: 400, body: { code: person, message: person } }),
    applicants(person, 3),
    applicants(person, 3),
  );
  const { error: failed } = await read(paginate(acme.listEvents));
  expect(failed?.resumeFrom).toBe(cursor);
  const { error: repeated } = await read(paginate(acme.listApplicants, { query: { tag: [tag] } }));
  expect(repeated?.code).toBe("repeated_page");
  expect(findCanaries({ person, cursor, tag }, { failed, repeated })).toEqual([]);
});
