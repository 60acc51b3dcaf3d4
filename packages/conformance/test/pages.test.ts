import { isPaginationError, type PaginationError, paginate } from "@kyc-clients/core";
import { answer, resetBeforeAnswer } from "@kyc-clients/testing";
import { expect } from "vitest";
import {
  argumentsFor,
  askedFor,
  type Connected,
  countedLists,
  lists,
  namesOf,
  type Operation,
  page,
  pagesBy,
  paginationOf,
  row,
  start,
  uncountedLists,
  type Vendor,
} from "../src/index.ts";

interface Read {
  readonly items: unknown[];
  readonly error?: PaginationError;
}

/** Reads a list from its beginning or from a place, to its end or to its error. */
async function read(vendor: Vendor, client: Connected, one: Operation, options: object = {}): Promise<Read> {
  const { query: given = {}, ...args } = argumentsFor(vendor, one);
  // Where the spec's example begins, and how much it wants at a time, is left to `paginate`.
  const { parameter } = paginationOf(one);
  const query = Object.fromEntries(Object.entries(given).filter(([name]) => name !== parameter));
  const items: unknown[] = [];
  try {
    for await (const item of paginate(client.method(one.operationId) as never, { ...args, query } as never, options)) items.push(item);
  } catch (error) {
    if (!isPaginationError(error)) throw error;
    return { items, error };
  }
  return { items };
}

/** Where the page stands that follows so many items on one page. */
const following = (one: Operation, items: number): number => {
  const pagination = paginationOf(one);
  return pagination.kind === "page" ? pagination.first + 1 : items;
};
const first = (one: Operation): number => following(one, 0) - (paginationOf(one).kind === "page" ? 1 : 0);

for (const kind of ["page", "offset", "cursor"] as const) {
  row(
    "F96",
    `a list by ${kind} whose page comes again stops with an error, and gives no item twice`,
    pagesBy(kind),
    async (vendor, found) => {
      for (const one of found) {
        const { parameter } = paginationOf(one);
        const { server, client } = await start(vendor);
        let asked = 0;
        server.otherwise(() => page(one, "a b", kind === "cursor" ? `c${++asked}` : 9));
        const same = await read(vendor, client, one);
        const facts = { name: "PaginationError", code: "repeated_page", resumeFrom: kind === "cursor" ? "c1" : following(one, 2) };
        expect([one.operationId, namesOf(same.items), same.error]).toEqual([one.operationId, "a b", expect.objectContaining(facts)]);
        const positions = kind === "cursor" ? [null, "c1"] : [first(one), following(one, 2)].map(String);
        expect(askedFor(server, parameter)).toEqual(positions);

        const anew = await start(vendor, [page(one, "a b", 9), page(one, "c d", 9), page(one, "a b", 9)]);
        const { items, error } = await read(vendor, anew.client, one);
        expect([namesOf(items), error?.code, anew.server.requests.length]).toEqual(["a b c d", "repeated_page", 3]);
      }
    },
  );
}

row("F97", "an empty page with more to come is passed over, and no end of them is bounded", countedLists, async (vendor, found) => {
  for (const one of found) {
    const isPaged = paginationOf(one).kind === "page";
    const { server, client } = await start(vendor, [
      page(one, "a", 4),
      page(one, "", 4),
      page(one, "", 4),
      page(one, isPaged ? "b" : "b c d", 4),
    ]);
    const passed = await read(vendor, client, one);
    expect([one.operationId, namesOf(passed.items), passed.error, server.requests.length]).toEqual([
      one.operationId,
      isPaged ? "a b" : "a b c d",
      undefined,
      isPaged ? 4 : 4,
    ]);
    const endless = await start(vendor);
    endless.server.otherwise(page(one, "", 1_000));
    const { items, error } = await read(vendor, endless.client, one);
    expect([items, error]).toEqual([[], expect.objectContaining({ name: "PaginationError", code: "too_many_empty_pages" })]);
    expect(endless.server.requests).toHaveLength(11);
    const strict = await start(vendor);
    strict.server.otherwise(page(one, "", 1_000));
    expect((await read(vendor, strict.client, one, { maxEmptyPages: 2 })).error).toMatchObject({
      code: "too_many_empty_pages",
      resumeFrom: first(one) + 3,
    });
    expect(strict.server.requests).toHaveLength(3);
  }
});

row(
  "F97",
  "where nothing tells that more follows, an empty page is the end, and a shorter one too",
  uncountedLists,
  async (vendor, found) => {
    for (const one of found) {
      const { server, client } = await start(vendor, [page(one, "a b"), page(one, ""), page(one, "a b"), page(one, "c")]);
      for (const names of ["a b", "a b c"]) {
        const { items, error } = await read(vendor, client, one);
        expect([one.operationId, namesOf(items), error]).toEqual([one.operationId, names, undefined]);
      }
      expect(server.requests).toHaveLength(4);
    }
  },
);

row("F98", "a failure in the middle says where to go on, and the list goes on from there", lists, async (vendor, found) => {
  for (const one of found) {
    const { parameter } = paginationOf(one);
    const isPaged = paginationOf(one).kind === "page";
    const total = isPaged ? 2 : 3;
    const steps = [
      [
        answer({ status: 503, headers: { "x-request-id": "req-7", "retry-after": "7" }, body: {} }),
        { status: 503, requestId: "req-7", retryAfterMs: 7_000 },
        "ApiError",
      ],
      [answer({ status: 418, body: {} }), { status: 418 }, "ApiError"],
      [resetBeforeAnswer(), { status: undefined }, "ConnectionError"],
      [answer({ headers: { "Content-Type": "application/json" }, body: "{" }), { status: 200 }, "ParseError"],
    ] as const;
    for (const [step, known, name] of steps) {
      const { server, client } = await start(vendor, [page(one, "a b", total), step, page(one, "c", total), page(one, "")], {
        attempts: 1,
      });
      const failed = await read(vendor, client, one);
      const resumeFrom = following(one, 2);
      const facts = {
        name: "PaginationError",
        code: "page_failed",
        vendor: vendor.name,
        operationId: one.operationId,
        attempts: 1,
        maybeSent: true,
      };
      expect([one.operationId, namesOf(failed.items)]).toEqual([one.operationId, "a b"]);
      expect(failed.error).toMatchObject({ ...facts, ...known, resumeFrom, cause: { name } });
      const rest = await read(vendor, client, one, { from: failed.error?.resumeFrom });
      expect([namesOf(rest.items), rest.error]).toEqual(["c", undefined]);
      expect(askedFor(server, parameter).slice(0, 3)).toEqual([first(one), resumeFrom, resumeFrom].map(String));
    }
  }
});
