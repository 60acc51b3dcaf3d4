import type { ClientEvent } from "@kyc-clients/core";
import { expect, test } from "vitest";
import type { Message, ShownAnswer, ShownRequest } from "../../src/try/messages.ts";
import { addToTimeline, emptyTimeline, type Timeline } from "../../src/try/timeline.ts";

const build = (...messages: readonly Message[]): Timeline => messages.reduce(addToTimeline, emptyTimeline);
const request = (id: number, more: Partial<ShownRequest> = {}): Message => ({
  ...{ kind: "request", id, at: id, method: "GET", path: "/people", operationId: "listPeople", isToken: false, query: [], headers: [] },
  ...more,
});
const answer = (id: number, more: Partial<ShownAnswer> = {}): Message => ({
  ...{ kind: "answer", id, at: id, status: 200, headers: [], by: "answered", requestBody: undefined, responseBody: {}, isLost: false },
  ...more,
});
const client = (event: object): Message => ({
  kind: "client",
  at: 5,
  event: { vendor: "acme", operationId: "listPeople", method: "GET", path: "/people", ...event } as ClientEvent,
});

test("an answer finds its request, and no other entry changes", () => {
  const before = build({ kind: "started", at: 1 }, request(1), request(2));
  const after = addToTimeline(before, answer(1, { status: 503 }));
  expect(after.entries[0]).toMatchObject({ id: 1, answer: { status: 503 } });
  expect(after.entries[1]).toBe(before.entries[1]);
  expect(after.requests).toBe(2);
});

test("attempts are those of their call, and a token's are the token's", () => {
  const { entries } = build(
    request(1, { isToken: true, operationId: "createToken" }),
    client({ type: "attempt", operationId: "token exchange", path: "{tokenEndpoint}", attempt: 1, status: 200, durationMs: 0 }),
    request(2),
    client({ type: "attempt", attempt: 1, status: 503, durationMs: 0 }),
    client({ type: "retry", attempt: 1, waitMs: 1999.2 }),
    request(3),
    client({ type: "attempt", attempt: 2, errorCode: "connection_failed", durationMs: 0 }),
  );
  expect(entries).toMatchObject([
    { id: 1, attempt: 1 },
    { id: 2, attempt: 1 },
    { about: "wait", text: "Waits 2 s, then sends it again" },
    { id: 3, attempt: 2, errorCode: "connection_failed" },
  ]);
});

test("ends of calls, webhooks, drift and the clock stand between the requests", () => {
  const { entries } = build(
    client({ type: "call", attempts: 3, status: 200, durationMs: 4000 }),
    client({ type: "call", attempts: 1, errorCode: "connection_failed", durationMs: 0 }),
    client({ type: "token", attempts: 1, status: 401, durationMs: 0 }),
    client({ type: "drift", status: 200, findings: [{ kind: "unknown_member", pointer: "/*", count: 1 }], untold: 0 }),
    { kind: "webhook", at: 1, type: "checked", path: "/", status: 204 },
    { kind: "webhook", at: 1, type: "checked", path: "/kyc", status: undefined },
    { kind: "advanced", at: 1, ms: 3_600_000 },
  );
  expect(entries.map((entry) => entry.type === "note" && [entry.text, entry.isBad])).toEqual([
    ["listPeople ended with 200 after 3 requests", false],
    ["listPeople ended with connection_failed after 1 request", true],
    ["the token exchange ended with 401", true],
    ["listPeople: unknown member at /*", true],
    ["checked: answered 204", false],
    ["checked to /kyc: not taken", true],
    ["The clock is moved on by 1 h", false],
  ]);
});

test("what happens many times over at one moment is one line with a count", () => {
  const refused = client({ type: "call", attempts: 0, errorCode: "invalid_credentials", durationMs: 0 });
  const { entries } = build(refused, refused, refused, client({ type: "retry", attempt: 1, waitMs: 5 }), refused);
  expect(entries.map((entry) => entry.type === "note" && [entry.about, entry.times])).toEqual([
    ["call", 3],
    ["wait", undefined],
    ["call", undefined],
  ]);
});

test("a run begins with an empty timeline", () => {
  expect(build(request(1), { kind: "started", at: 7 })).toEqual({ startedAt: 7, entries: [], requests: 0 });
});

test("a program in a loop fills no page: the list says that it ends, and the count goes on", () => {
  const { entries, requests } = build(...Array.from({ length: 1000 }, (_, index) => request(index)));
  expect(entries).toHaveLength(301);
  expect(entries.at(-1)).toMatchObject({ about: "more" });
  expect(requests).toBe(1000);
});
