import { type ClientEvent, ConfigurationError, isParseError } from "@kyc-clients/core";
import { type AnswerCheck, refuseDrift, reportDrift } from "@kyc-clients/core/validate";
import { answer, canary, digitCanary, findCanaries, html, jsonText, withContentType } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { createAcmeClient } from "./acme/client.ts";
import { downloadDocument, getApplicant, validators } from "./acme/validate/index.gen.ts";
import { applicant, caught, gets, posts, start } from "./faults/setup.ts";

type DriftEvent = Extract<ClientEvent, { type: "drift" }>;
const driftOf = (events: readonly ClientEvent[]): readonly DriftEvent[] => events.filter((event) => event.type === "drift");
const differing = { ...applicant, status: "escalated", surprise: { deep: 1 }, name: { first: "Ada" }, nickname: 7 };
const findings = [
  { kind: "unknown_value", pointer: "/status", value: "escalated", count: 1 },
  { kind: "missing_member", pointer: "/name/last", count: 1 },
  { kind: "wrong_type", pointer: "/nickname", expected: ["string", "null"], found: "integer", count: 1 },
  { kind: "unknown_member", pointer: "/*", count: 1 },
];

test.each(gets)("an answer that differs is passed on untouched, and told once (%s)", async (_, get) => {
  const { acme, events } = await start([answer({ body: differing })], { validate: reportDrift(validators) });
  const { data } = await get(acme);
  expect(data).toEqual(differing);
  const call = { vendor: "acme", operationId: "getApplicant", method: "GET", path: "/applicants/{applicant_id}", status: 200 };
  const [event, ...more] = driftOf(events);
  expect([{ ...event, findings: new Set(event?.findings) }, more]).toEqual([
    { type: "drift", ...call, findings: new Set(findings), untold: 0 },
    [],
  ]);
});

test.each(gets)("an answer that fits is not told (%s)", async (_, get) => {
  const { acme, events } = await start([answer({ body: applicant })], { validate: reportDrift(validators) });
  await get(acme);
  expect(driftOf(events)).toEqual([]);
  expect(events.map(({ type }) => type)).toContain("call");
});

test.each(gets)("a documented failure is looked at as well, and so is each answer to a call that is repeated (%s)", async (_, get) => {
  const steps = [answer({ status: 503, body: { incident: 1 } }), answer({ status: 404, body: { code: "brand_new" } })];
  const { acme, events } = await start(steps, { validate: reportDrift(validators) });
  expect((await get(acme)).error).toEqual({ code: "brand_new" });
  expect(driftOf(events).map(({ status, findings }) => [status, findings.map(({ kind, pointer }) => `${kind} ${pointer}`)])).toEqual([
    [503, ["wrong_type /incident"]],
    [404, ["unknown_value /code"]],
  ]);
});

test.each(gets)("in strict use the call rejects, and says where and never what (%s)", async (_, get) => {
  const { acme, events } = await start([answer({ body: differing })], { validate: refuseDrift(validators) });
  const error = await caught(get(acme));
  expect(isParseError(error)).toBe(true);
  expect(error).toMatchObject({ code: "unparsable_body", vendor: "acme", operationId: "getApplicant", status: 200, maybeSent: true });
  for (const { pointer } of findings) expect(error.message).toContain(pointer);
  expect(error.message).not.toContain("escalated");
  expect(driftOf(events)).toEqual([]);
});

test.each([...gets, ...posts])("in strict use a failure that differs is refused, and an answer that fits is not (%s)", async (_, call) => {
  const isPost = posts.some(([, post]) => post === call);
  const steps = [answer({ status: isPost ? 422 : 404, body: { code: 1 } }), answer({ status: isPost ? 201 : 200, body: applicant })];
  const { acme, server } = await start(steps, { validate: refuseDrift(validators) });
  expect((await caught(call(acme))).name).toBe("ParseError");
  expect((await call(acme)).data).toEqual(applicant);
  expect(server.requests).toHaveLength(2);
});

test("an observer that throws or rejects costs no call", async () => {
  const seen: string[] = [];
  for (const fail of [
    () => Promise.reject(new Error("made up")),
    () => {
      throw new Error("made up");
    },
  ]) {
    const observe = ({ type }: ClientEvent): unknown => {
      seen.push(type);
      return type === "drift" ? fail() : undefined;
    };
    const { acme } = await start([answer({ body: differing })], { validate: reportDrift(validators), observe });
    expect(await acme.getApplicant({ path: { applicant_id: "app_1" } })).toMatchObject({ ok: true, data: differing });
  }
  expect(seen.filter((type) => type === "drift")).toHaveLength(2);
});

test("a table of one operation looks at that operation alone, and without an observer at nothing", async () => {
  const { acme, events } = await start([answer({ body: differing }), answer({ body: { items: 1 } })], {
    validate: reportDrift({ getApplicant }),
  });
  await acme.getApplicant({ path: { applicant_id: "app_1" } });
  await acme.listApplicants();
  expect(driftOf(events).map(({ operationId }) => operationId)).toEqual(["getApplicant"]);
  const silent = await start([answer({ body: differing })], { validate: reportDrift(validators), observe: undefined });
  expect(await silent.acme.getApplicant({ path: { applicant_id: "app_1" } })).toMatchObject({ data: differing });
});

test("a table without an operation is refused, as it would find nothing", () => {
  for (const make of [reportDrift, refuseDrift]) {
    expect(() => make({})).toThrow(ConfigurationError);
    expect(() => make(undefined as never)).toThrow(ConfigurationError);
  }
});

test("a status and a media type that the spec does not list are told, and the body is looked at all the same", async () => {
  const steps = [
    answer({ status: 299, body: { any: 1 } }),
    withContentType("text/json", '{"id":1,"status":"pending"}'),
    answer({ status: 418, body: { code: 1 } }),
  ];
  const { acme, events } = await start(steps, { validate: reportDrift(validators) });
  const call = () => acme.getApplicant({ path: { applicant_id: "app_1" } });
  expect((await caught(call())).code).toBe("undocumented_status");
  await call();
  await call();
  expect(driftOf(events).map(({ status, findings }) => [status, findings.map(({ kind, pointer }) => `${kind} ${pointer}`)])).toEqual([
    [299, ["undocumented_status "]],
    [200, ["undocumented_media_type ", "wrong_type /id"]],
    [418, ["wrong_type /code"]],
  ]);
});

test("what shapes do not say is told by the keyword of the schema", async () => {
  const body = { ...applicant, created_at: "yesterday", name: { first: "", last: "x".repeat(81) } };
  const { acme, events } = await start([answer({ body: { items: [body, body], total_pages: 1 } })], { validate: reportDrift(validators) });
  await acme.listApplicants();
  expect(new Set(driftOf(events)[0]?.findings)).toEqual(
    new Set([
      { kind: "other", pointer: "/items/*/created_at", keyword: "format", count: 2 },
      { kind: "other", pointer: "/items/*/name/first", keyword: "minLength", count: 2 },
      { kind: "other", pointer: "/items/*/name/last", keyword: "maxLength", count: 2 },
    ]),
  );
});

test("a success that reports a failure is held against the alternative that its constant names", async () => {
  const { acme, events } = await start([answer({ body: { success: false, workspace: "north" } })], { validate: reportDrift(validators) });
  expect((await acme.switchWorkspace({ body: { workspace: "north" } })).ok).toBe(false);
  const kinds = driftOf(events)[0]?.findings.map(({ kind, pointer }) => `${kind} ${pointer}`);
  expect(kinds).toEqual(["missing_member /reason", "unknown_member /*"]);
});

test("pages and downloads are not looked at, and the JSON failure of a download is", async () => {
  const steps = [html(), answer({ body: "%PDF" }), answer({ status: 404, body: { code: 404 } })];
  const { acme, events } = await start(steps, { validate: reportDrift({ getApplicant, downloadDocument }) });
  await caught(acme.getApplicant({ path: { applicant_id: "app_1" } }));
  const path = { document_id: "doc_1" };
  const file = await acme.downloadDocument({ path });
  if (file.ok) await file.data.bytes();
  await acme.downloadDocument({ path });
  expect(driftOf(events).map(({ operationId, status }) => [operationId, status])).toEqual([["downloadDocument", 404]]);
});

test("nothing that is told of an answer, in an event or an error, is the answer's", async () => {
  const secret = { first: canary("first"), name: canary("name"), word: `${canary("one")} ${canary("two")}`, number: digitCanary() };
  const body = {
    ...applicant,
    status: secret.word,
    name: { first: [secret.first] },
    [secret.name]: secret.first,
    address: { [secret.name]: 1 },
  };
  const text = JSON.stringify(body).replace('"app_1"', secret.number);
  const reporting = await start([jsonText(text)], { validate: reportDrift(validators) });
  await reporting.acme.getApplicant({ path: { applicant_id: "app_1" } });
  const refusing = await start([jsonText(text)], { validate: refuseDrift(validators) });
  const error = await caught(refusing.acme.getApplicant({ path: { applicant_id: "app_1" } }));
  const told = driftOf(reporting.events);
  expect(told[0]?.findings.length).toBeGreaterThan(4);
  expect(findCanaries(secret, { told, error })).toEqual([]);
});

test("a check of the caller's own gets each answer once, with what is known of the call", async () => {
  const checked: unknown[] = [];
  const validate: AnswerCheck = ({ facts, operation, contentType, value, observe }) => {
    const { vendor, operationId, status } = facts;
    checked.push([vendor, operationId, status, operation.method, operation.path, contentType, value, typeof observe]);
  };
  const { acme } = await start([answer({ body: applicant })], { validate });
  await acme.getApplicant({ path: { applicant_id: "app_1" } });
  expect(checked).toEqual([["acme", "getApplicant", 200, "GET", "/applicants/{applicant_id}", "application/json", applicant, "function"]]);
});

test("a validate that is no function is refused when the client is made", () => {
  for (const given of [validators, true, "all", {}] as unknown[]) {
    const make = (): unknown => createAcmeClient({ baseUrl: "http://127.0.0.1:9", validate: given as AnswerCheck });
    expect(make).toThrow(expect.objectContaining({ name: "ConfigurationError", option: "validate" }));
  }
});
