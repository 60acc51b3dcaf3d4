import { type ApiDefinition, type ClientMembers, createClient, type Failure, unwrap } from "@kyc-clients/core";
import { type AnswerCheck, type DriftFinding, reportDrift } from "@kyc-clients/core/validate";
import {
  answer,
  canary,
  digitCanary,
  duplicateKeys,
  emptyBody,
  findCanaries,
  headWithLength,
  html,
  hugeIntegers,
  illegalBody,
  informational,
  jsonText,
  jsonWithBom,
  malformedJson,
  notUtf8,
  type RequestStep,
  raw,
  settle,
  withContentType,
} from "@kyc-clients/testing";
import { expect, test } from "vitest";
import type { AcmeClient } from "../acme/client.ts";
import { api } from "../acme/operations.gen.ts";
import { validateApplicant, validateHealth, validators } from "../acme/validate/index.gen.ts";
import { ada, applicant, caught, gets, posts, start, waits } from "./setup.ts";

const path = { applicant_id: "app_1" };
const document = { document_id: "doc_1" };
const found = answer({ body: applicant });
const getApplicant = (acme: AcmeClient) => acme.getApplicant({ path });
const getRaw = (acme: AcmeClient) => acme.raw.GET("/applicants/{applicant_id}", { params: { path } });

// F54

test.each(gets.flatMap(([way, get]) => [102, 103].map((status) => [status, way, get] as const)))(
  "F54 %i before the answer is passed over (%s)",
  async (status, _, get) => {
    const step = informational(status, informational(status, found), { Link: "</style.css>; rel=preload" });
    const { acme, server, events } = await start([step]);
    const result = await get(acme);
    expect(result.response.status).toBe(200);
    expect(result.data).toEqual(applicant);
    expect(waits(events)).toEqual([]);
    expect(server.requests).toHaveLength(1);
  },
);

test.each(gets.flatMap(([way, get]) => [100, 101].map((status) => [status, way, get] as const)))(
  "F54 %i before the answer is passed over, or taken for a broken connection and repeated for a GET, as the runtime does (%s)",
  async (status, _, get) => {
    const { acme, server, events } = await start([informational(status, found), found]);
    expect((await get(acme)).data).toEqual(applicant);
    // Node 22 passes over 101; everything else is refused by every Node.
    const isPassedOver = status === 101 && Number(process.versions.node.split(".")[0]) < 24;
    expect(waits(events)).toEqual(isPassedOver ? [] : [125]);
    expect(server.requests).toHaveLength(isPassedOver ? 1 : 2);
  },
);

test.each([
  [204, "without a body", answer({ status: 204 })],
  [204, "with a body", illegalBody(204)],
  [204, "with a length and no body", raw("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n", "keep")],
  [205, "without a body", answer({ status: 205 })],
  [205, "with a body", illegalBody(205)],
  [205, "with a chunked body", answer({ status: 205, body: { illegal: true }, chunked: true })],
] satisfies [number, string, RequestStep][])("F54 %i %s gives no data", async (status, _, step) => {
  const { acme, server } = await start([step, step]);
  const named = await acme.deleteApplicant({ path });
  expect(named).toMatchObject({ ok: true, status, attempts: 1 });
  expect(named.data).toBeUndefined();
  expect(unwrap(named)).toBeUndefined();
  const { data, error, response } = await acme.raw.DELETE("/applicants/{applicant_id}", { params: { path } });
  expect([data, error, response.status, response.ok]).toEqual([undefined, undefined, status, true]);
  expect(server.requests).toHaveLength(2);
});

test.each([
  ["without a body", answer({ status: 304, headers: { ETag: '"17"' } })],
  ["with a body", illegalBody(304)],
] satisfies [string, RequestStep][])("F54 304 %s gives no data and no error body", async (_, step) => {
  const { acme, server } = await start([step, step]);
  const named = await acme.getTerms({ header: { "If-None-Match": '"17"' } });
  expect(named).toMatchObject({ ok: false, status: 304, attempts: 1 });
  expect([named.data, named.error]).toEqual([undefined, undefined]);
  const { data, error, response } = await acme.raw.GET("/terms", { headers: { "If-None-Match": '"17"' }, parseAs: "text" });
  expect([data, error || undefined, response.status]).toEqual([undefined, undefined, 304]);
  expect(server.requests.map((request) => request.headers["if-none-match"])).toEqual(['"17"', '"17"']);
});

test("F54 bytes behind a 204 are never the next call's answer", async () => {
  const planted = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 17\r\n\r\n{"id":"planted"}\n';
  const { acme, server } = await start([raw(`HTTP/1.1 204 No Content\r\n\r\n${planted}`, "keep"), found]);
  expect(await acme.deleteApplicant({ path })).toMatchObject({ ok: true, status: 204, data: undefined });
  await settle();
  expect(await getApplicant(acme)).toMatchObject({ ok: true, data: applicant });
  expect(server.requests.map((request) => request.connection)).toEqual([1, 2]);
});

// F55

test("F55 a HEAD with a length gives no data, and keeps the length in its headers", async () => {
  const { acme, server } = await start([headWithLength(4_096), headWithLength(4_096)]);
  const named = await acme.headDocument({ path: document });
  const viaRaw = await acme.raw.HEAD("/documents/{document_id}/content", { params: { path: document } });
  expect(named).toMatchObject({ ok: true, status: 200, attempts: 1 });
  for (const { data, error, response } of [named, viaRaw]) {
    expect([data, error, response.status, response.headers.get("content-length")]).toEqual([undefined, undefined, 200, "4096"]);
  }
  expect(server.requests.map((request) => request.method)).toEqual(["HEAD", "HEAD"]);
});

test("F55 a HEAD that fails has no error body", async () => {
  const { acme } = await start([headWithLength(300, 404), headWithLength(300, 404)]);
  const named = await acme.headDocument({ path: document });
  expect(named).toMatchObject({ ok: false, status: 404 });
  expect(named.error).toBeUndefined();
  const { data, error, response } = await acme.raw.HEAD("/documents/{document_id}/content", { params: { path: document } });
  expect([data, error, response.status]).toEqual([undefined, undefined, 404]);
});

// F56

const empties = [
  ["with a length of 0", emptyBody()],
  ["chunked", answer({ headers: { "Content-Type": "application/json" }, body: "", chunked: true })],
  ["ended by closing", answer({ body: "", contentLength: false })],
] satisfies [string, RequestStep][];

test.each(empties)("F56 200 with an empty body is a ParseError where the spec has a body: %s", async (_, step) => {
  const { acme, server, events } = await start([step]);
  expect(await caught(getApplicant(acme))).toMatchObject({
    name: "ParseError",
    code: "unparsable_body",
    status: 200,
    attempts: 1,
    maybeSent: true,
    operationId: "getApplicant",
  });
  expect(waits(events)).toEqual([]);
  expect(server.requests).toHaveLength(1);
});

test.each(empties)("F56 200 with an empty body gives no data where the spec has none: %s", async (_, step) => {
  const { server } = await start([step]);
  const ping = { method: "POST", path: "/ping", security: [], none: "200" } as const;
  const operations: ApiDefinition = { ...api, operations: { ping } };
  const client = createClient<ClientMembers<never> & { ping(): Promise<{ ok: boolean; status: number; data?: unknown }> }>(operations, {
    baseUrl: server.url,
  });
  const result = await client.ping();
  expect(result).toMatchObject({ ok: true, status: 200 });
  expect(result.data).toBeUndefined();
  expect(server.requests).toHaveLength(1);
});

test.each(empties)("F56 raw gives no data for it, as openapi-fetch does: %s", async (_, step) => {
  const { acme } = await start([step]);
  const { data, error, response } = await getRaw(acme);
  expect([data, error, response.status]).toEqual([undefined, undefined, 200]);
});

// F57

const marker = canary("body");
const page = (marker: string): string => `<!doctype html><title>Sign in to the network</title><p>${marker}</p>`;

const successes = [...gets.map((way) => [200, ...way] as const), ...posts.map((way) => [201, ...way] as const)];

test.each(successes)("F57 %i with a web page is a ParseError with status and media type (%s)", async (status, _, call) => {
  const { acme, server, events } = await start([html(status, page(marker))]);
  const error = await caught(call(acme));
  expect(error).toMatchObject({
    name: "ParseError",
    code: "unparsable_body",
    status,
    contentType: "text/html",
    attempts: 1,
    maybeSent: true,
  });
  expect(error.message).toContain(`unparsable body (${status}, text/html)`);
  expect(findCanaries([marker], { error, events })).toEqual([]);
  expect(waits(events)).toEqual([]);
  expect(server.requests).toHaveLength(1);
});

test("F57 so it is where text, a file or nothing is documented", async () => {
  const { acme, server } = await start([]);
  server.otherwise(html());
  const portal = { name: "ParseError", code: "unparsable_body", status: 200, contentType: "text/html" };
  expect(await caught(acme.getTerms())).toMatchObject(portal);
  expect(await caught(acme.downloadDocument({ path: document }))).toMatchObject(portal);
  const content = { params: { path: document } };
  for (const parseAs of ["blob", "arrayBuffer", "stream", "text"] as const) {
    expect(await caught(acme.raw.GET("/documents/{document_id}/content", { ...content, parseAs }))).toMatchObject(portal);
    expect(await caught(acme.raw.GET("/terms", { parseAs }))).toMatchObject(portal);
  }
  const ping = { method: "POST", path: "/ping", security: [], none: "200" } as const;
  const client = createClient<ClientMembers<never> & { ping(): Promise<unknown> }>(
    { ...api, operations: { ping } },
    { baseUrl: server.url },
  );
  expect(await caught(client.ping())).toMatchObject(portal);
  expect(server.requests).toHaveLength(11);
});

test("F57 JSON under the type of a web page is a web page", async () => {
  const step = withContentType("text/html", JSON.stringify(applicant));
  const { acme } = await start([step, step]);
  expect(await caught(getApplicant(acme))).toMatchObject({ name: "ParseError", contentType: "text/html" });
  expect(await caught(getRaw(acme))).toMatchObject({ name: "ParseError", contentType: "text/html" });
});

// F58

const maxResponseBytes = 2_000;
const huge = { message: marker.repeat(100) };
const badUtf8 = Buffer.from(`{"message":"${marker}\xff\xfe\xc3\x28"}`, "latin1");

/** Each with its media type and length, and with what openapi-fetch makes of it. */
const errorBodies = (status: number): [name: string, step: RequestStep, note: string, given: unknown][] => [
  ["a web page", html(status, page(marker)), `text/html, ${page(marker).length} bytes`, page(marker)],
  ["empty", emptyBody(status), "application/json, 0 bytes", undefined],
  ["empty, without a type", answer({ status, contentLength: false }), "no content type, 0 bytes", ""],
  ["huge", answer({ status, body: huge }), "application/json, body_too_large", ""],
  ["huge, in chunks", answer({ status, body: huge, chunked: true }), "application/json, body_too_large", ""],
  [
    "not UTF-8",
    withContentType("application/json", badUtf8, status),
    `application/json, ${badUtf8.length} bytes`,
    { message: `${marker}\ufffd\ufffd\ufffd(` },
  ],
  ["malformed JSON", jsonText(`{"message":"${marker}"`, status), `application/json, ${13 + marker.length} bytes`, `{"message":"${marker}"`],
  ["plain text", withContentType("text/plain", marker, status), `text/plain, ${marker.length} bytes`, marker],
];

test.each(errorBodies(404))(
  "F58 an error body that is %s: the status stands, and the error tells media type and length only",
  async (_, step, note) => {
    const { acme, server, events } = await start([step], { maxResponseBytes });
    const result = await getApplicant(acme);
    expect(result).toMatchObject({ ok: false, status: 404, attempts: 1 });
    expect([result.data, result.error]).toEqual([undefined, undefined]);
    const error = await caught(Promise.resolve(result).then(unwrap));
    expect(error).toMatchObject({
      name: "ApiError",
      code: "api_error",
      status: 404,
      vendor: "acme",
      operationId: "getApplicant",
      attempts: 1,
      maybeSent: true,
    });
    expect(error.body).toBeUndefined();
    expect(error.message).toBe(`acme getApplicant: api error (404, ${note})`);
    expect(findCanaries([marker], { error, result, events })).toEqual([]);
    expect(server.requests).toHaveLength(1);
  },
);

test.each(errorBodies(410))("F58 so it is where the spec does not list the status: %s", async (_, step, note) => {
  const { acme, events } = await start([step], { maxResponseBytes });
  const error = await caught(acme.listApplicants());
  expect(error).toMatchObject({ name: "ApiError", code: "undocumented_status", status: 410 });
  expect(error.body).toBeUndefined();
  expect(error.message).toBe(`acme listApplicants: undocumented status (410, ${note})`);
  expect(findCanaries([marker], { error, events })).toEqual([]);
});

test.each(errorBodies(503))("F58 so it is after the repeats of a GET: %s", async (_, step) => {
  const { acme, server } = await start([step, step, step], { maxResponseBytes });
  expect(await getApplicant(acme)).toMatchObject({ ok: false, status: 503, error: undefined, attempts: 3 });
  expect(server.requests).toHaveLength(3);
});

test.each(errorBodies(404))("F58 raw keeps the status, and gives what openapi-fetch does of it: %s", async (_, step, __, error) => {
  const { acme, server } = await start([step], { maxResponseBytes });
  const { data, error: given, response } = await getRaw(acme);
  expect([data, response.status, response.ok]).toEqual([undefined, 404, false]);
  expect(given).toEqual(error);
  expect(server.requests).toHaveLength(1);
});

test("F58 a web page is no error body where the spec has text", async () => {
  const { server } = await start([html(400, page(marker)), withContentType("text/plain", "made up", 400)]);
  const ping = { method: "POST", path: "/ping", security: [], none: "204", text: "400" } as const;
  const client = createClient<ClientMembers<never> & { ping(): Promise<Failure<400, string>> }>(
    { ...api, operations: { ping } },
    { baseUrl: server.url },
  );
  const result = await client.ping();
  expect(result).toMatchObject({ ok: false, status: 400, error: undefined });
  const error = await caught(Promise.resolve(result).then(unwrap));
  expect(error.message).toBe(`acme ping: api error (400, text/html, ${page(marker).length} bytes)`);
  expect(findCanaries([marker], { error, result })).toEqual([]);
  expect((await client.ping()).error).toBe("made up");
});

// F59

const oddProblems = [
  { type: 5, title: ["made up"], status: "four hundred", detail: { a: 1 }, instance: false },
  { code: 17, message: null },
  { code: { nested: true } },
  [],
  ["made up"],
  "made up",
  17,
  null,
  true,
];

test.each(oddProblems.map((problem) => [JSON.stringify(problem), problem] as const))(
  "F59 a problem of the wrong type is passed on: %s",
  async (text, problem) => {
    const step = withContentType("application/problem+json", text, 404);
    const { acme } = await start([step, step]);
    const result = await getApplicant(acme);
    expect(result).toMatchObject({ ok: false, status: 404 });
    expect(result.error).toEqual(problem);
    const error = await caught(Promise.resolve(result).then(unwrap));
    expect(error).toMatchObject({ name: "ApiError", code: "api_error", status: 404 });
    expect(error.body).toEqual(problem);
    expect(Object.keys(error)).not.toContain("body");
    expect((await getRaw(acme)).error).toEqual(problem);
  },
);

// F60

const asJson = [
  ["with a byte order mark", jsonWithBom(applicant)],
  ["as text/json", withContentType("text/json", JSON.stringify(applicant))],
  ["as application/vnd.acme+json", withContentType("application/vnd.acme+json", JSON.stringify(applicant))],
  ["as application/problem+json; charset=utf-8", withContentType("application/problem+json; charset=utf-8", JSON.stringify(applicant))],
  ["as APPLICATION/JSON", withContentType("APPLICATION/JSON", JSON.stringify(applicant))],
  ["as text/plain", withContentType("text/plain", JSON.stringify(applicant))],
  ["as application/octet-stream", withContentType("application/octet-stream", JSON.stringify(applicant))],
  ["without a content type", withContentType(undefined, JSON.stringify(applicant))],
  ["with a byte order mark and without a content type", withContentType(undefined, `\u{feff}${JSON.stringify(applicant)}`)],
] satisfies [string, RequestStep][];

test.each(asJson.flatMap(([name, step]) => gets.map(([way, get]) => [name, way, step, get] as const)))(
  "F60 JSON %s is parsed (%s)",
  async (_, __, step, get) => {
    const { acme, server } = await start([step]);
    expect((await get(acme)).data).toEqual(applicant);
    expect(server.requests).toHaveLength(1);
  },
);

test("F60 so is an error body", async () => {
  const problem = { code: "not_found" };
  for (const type of ["text/json", "application/problem+json", undefined]) {
    const step = withContentType(type, `\u{feff}${JSON.stringify(problem)}`, 404);
    const { acme } = await start([step, step]);
    expect((await getApplicant(acme)).error).toEqual(problem);
    expect((await getRaw(acme)).error).toEqual(problem);
  }
});

// F61

const malformed = [
  ["cut off", malformedJson()],
  ["text", jsonText(marker)],
  ["two values", jsonText(`{"id":"${marker}"}{"id":"${marker}"}`)],
  ["single quotes", jsonText(`{'id':'${marker}'}`)],
  ["NaN", jsonText(`{"id":NaN,"name":"${marker}"}`)],
  ["white space alone", jsonText(" \n")],
  ["not UTF-8", notUtf8()],
] satisfies [string, RequestStep][];

test.each(malformed.flatMap(([name, step]) => gets.map(([way, get]) => [name, way, step, get] as const)))(
  "F61 malformed JSON on 200 is a ParseError: %s (%s)",
  async (_, __, step, get) => {
    const { acme, server, events } = await start([step]);
    const error = await caught(get(acme));
    expect(error).toMatchObject({
      name: "ParseError",
      code: "unparsable_body",
      status: 200,
      contentType: "application/json",
      attempts: 1,
      maybeSent: true,
    });
    expect(findCanaries([marker], { error, events })).toEqual([]);
    expect(waits(events)).toEqual([]);
    expect(server.requests).toHaveLength(1);
  },
);

// F62 to F64. The client passes on what came; whether that fits is a question for the validators.

test.each([
  ["an unknown enum value", { ...applicant, status: "escalated", risk: "medium" }],
  ["an unknown field", { ...applicant, made_up: { deep: [1, null, "x"] } }],
  ["a missing optional field", { id: "app_1", status: "pending" }],
  ["a null optional field", { ...applicant, nickname: null, risk: null, address: null }],
])("F62 %s passes through, and the schema accepts it", async (_, body) => {
  const { acme, server } = await start([answer({ body }), answer({ body })]);
  const result = await getApplicant(acme);
  expect(result).toMatchObject({ ok: true, status: 200 });
  expect(result.data).toEqual(body);
  expect((await getRaw(acme)).data).toEqual(body);
  expect(validateApplicant(result.data)).toBe(true);
  expect(server.requests).toHaveLength(2);
});

test("F62 null where the spec does not allow it passes through, and the validator reports it", async () => {
  const body = { ...applicant, created_at: null };
  const { acme } = await start([answer({ body })]);
  const { data } = await getApplicant(acme);
  expect(data).toEqual(body);
  expect(validateApplicant(data)).toBe(false);
  expect(validateApplicant.errors).toMatchObject([{ instancePath: "/created_at", keyword: "type" }]);
});

test("F62 the same in an error body and in a list", async () => {
  const problem = { code: "brand_new", hint: "made up" };
  const list = { items: [{ ...applicant, status: "escalated" }], total_pages: 1, made_up: true };
  const { acme } = await start([answer({ status: 404, body: problem }), answer({ body: list })]);
  expect((await getApplicant(acme)).error).toEqual(problem);
  const { data } = await acme.listApplicants();
  expect(data).toEqual(list);
  expect(validators["listApplicants"]?.responses["200"]?.["application/json"]?.(data)).toBe(true);
});

test("F63 a missing required field passes through, and the validator reports its place and no value", async () => {
  const secret = { first: canary("first"), status: canary("status"), nickname: canary("nickname"), number: digitCanary() };
  const body = { status: secret.status, name: { first: secret.first }, nickname: secret.nickname, national_id: secret.number };
  const { acme, server } = await start([answer({ body }), answer({ body })]);
  const result = await getApplicant(acme);
  expect(result).toMatchObject({ ok: true, status: 200 });
  expect(result.data).toEqual(body);
  expect((await getRaw(acme)).data).toEqual(body);
  expect(validateApplicant(result.data)).toBe(false);
  const problems = validateApplicant.errors ?? [];
  expect(problems.map(({ instancePath, keyword, params }) => [instancePath, keyword, params])).toEqual([
    ["", "required", { missingProperty: "id" }],
    ["/name", "required", { missingProperty: "last" }],
  ]);
  expect(findCanaries(secret, { problems })).toEqual([]);
  expect(server.requests).toHaveLength(2);
});

test("F63 a wrong type in a list is reported with its pointer and no value", async () => {
  const secret = canary("name");
  const body = { items: [applicant, { ...applicant, name: { first: [secret], last: { secret } } }], total_pages: 1 };
  const { acme } = await start([answer({ body })]);
  const { data } = await acme.listApplicants();
  expect(data).toEqual(body);
  const validate = validators["listApplicants"]?.responses["200"]?.["application/json"];
  expect(validate?.(data)).toBe(false);
  expect(validate?.errors?.map(({ instancePath }) => instancePath)).toEqual(["/items/1/name/first", "/items/1/name/last"]);
  expect(findCanaries([secret], { problems: validate?.errors })).toEqual([]);
});

test("F64 an integer above 2^53 is what JSON.parse makes of it", async () => {
  const { acme } = await start([hugeIntegers(), hugeIntegers()]);
  const parsed = JSON.parse('{"id":9007199254740993,"negative":-9007199254740993,"beyond":1e999}');
  const { data } = await getApplicant(acme);
  expect(data).toEqual(parsed);
  expect((data as { id?: unknown } | undefined)?.id).toBe(2 ** 53);
  expect((await getRaw(acme)).data).toEqual(parsed);
});

test("F64 an id is text in the spec, keeps every digit, and a number in its place is reported without its value", async () => {
  const id = "9007199254740993";
  const { acme } = await start([answer({ body: { ...applicant, id } }), jsonText(`{"id":${id},"status":"pending"}`)]);
  const text = await getApplicant(acme);
  expect(text.data).toMatchObject({ id });
  expect(validateApplicant(text.data)).toBe(true);
  const number = await getApplicant(acme);
  expect(validateApplicant(number.data)).toBe(false);
  expect(validateApplicant.errors).toMatchObject([{ instancePath: "/id", keyword: "type", params: { type: "string" } }]);
  expect(findCanaries([id, String(Number(id))], { problems: validateApplicant.errors })).toEqual([]);
});

// F65

test.each<readonly [string, string, readonly string[]]>([
  ["F62 an unknown enum value", '{"id":"app_1","status":"escalated"}', ["unknown_value /status escalated"]],
  ["F62 an unknown value that is more than a word", '{"id":"app_1","status":"Ada Lovelace"}', ["unknown_value /status"]],
  ["F62 an unknown field", '{"id":"app_1","status":"pending","made_up":1}', ["unknown_member /*"]],
  ["F62 null where the spec does not allow it", '{"id":"app_1","status":"pending","created_at":null}', ["wrong_type /created_at"]],
  ["F62 an optional field that is missing or null", '{"id":"app_1","status":"pending","nickname":null}', []],
  ["F63 a missing required field", '{"status":"pending","name":{"first":"Ada"}}', ["missing_member /id", "missing_member /name/last"]],
  ["F64 an integer above 2^53", '{"score":9007199254740993,"id":"chk_1"}', ["unsafe_integer /score"]],
])("%s costs no call, and is a drift event only for a client that asks for it", async (_, text, drift) => {
  const say = ({ kind, pointer, value = "" }: DriftFinding): string => `${kind} ${pointer} ${value}`.trim();
  const told = async (validate?: AnswerCheck): Promise<readonly string[]> => {
    const { acme, events } = await start([jsonText(text, 201)], { validate });
    // Both answer 201: with an applicant, and with a check and its score.
    const call = text.includes("score") ? acme.createCheck({ path, body: { kind: "identity" } }) : acme.createApplicant({ body: ada });
    expect(await call).toMatchObject({ ok: true, data: JSON.parse(text) });
    return events.flatMap((event) => (event.type === "drift" ? event.findings.map(say) : []));
  };
  expect(await told()).toEqual([]);
  expect(await told(reportDrift(validators))).toEqual(drift);
});

test("F65 of keys that come twice the last wins, and nothing is polluted", async () => {
  const { acme } = await start([duplicateKeys(), duplicateKeys()]);
  const named = await acme.getHealth();
  const viaRaw = await acme.raw.GET("/health");
  for (const data of [named.data, viaRaw.data] as { status: string; inner: object }[]) {
    expect(data.status).toBe("last");
    expect(Object.getPrototypeOf(data.inner)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(data.inner, "__proto__")?.value).toEqual({ polluted: true });
    expect("polluted" in data.inner).toBe(false);
  }
  expect("polluted" in {}).toBe(false);
  expect(validateHealth(named.data)).toBe(true);
});

// F66

const bodied = (status: number, marker: string): RequestStep =>
  answer({ status, headers: { "X-Request-Id": "req_1" }, body: { message: marker } });

test.each([
  [202, "a success", (acme: AcmeClient) => acme.listApplicants()],
  [206, "a success", (acme: AcmeClient) => getApplicant(acme)],
  // `default` stands for failures: a success that is not listed would come without a type.
  [200, "a success beside default", (acme: AcmeClient) => acme.createApplicant({ body: ada })],
  [300, "neither success nor failure, beside default", (acme: AcmeClient) => getApplicant(acme)],
  [403, "a failure", (acme: AcmeClient) => acme.submitForm({ body: { email: "ada@example.com", consent: true } })],
  [418, "a failure of a GET", (acme: AcmeClient) => acme.listApplicants()],
  [501, "a failure of the server", (acme: AcmeClient) => acme.getHealth()],
  [
    503,
    "a failure that is not repeated for a POST",
    (acme: AcmeClient) => acme.submitForm({ body: { email: "ada@example.com", consent: true } }),
  ],
  [599, "a failure without a name", (acme: AcmeClient) => acme.listApplicants()],
] as const)("F66 %i is thrown as undocumented_status, its body off enumeration: %s", async (status, _, call) => {
  const { acme, server, events } = await start([bodied(status, marker)]);
  const error = await caught(call(acme));
  expect(error).toMatchObject({
    name: "ApiError",
    code: "undocumented_status",
    status,
    vendor: "acme",
    requestId: "req_1",
    attempts: 1,
    maybeSent: true,
  });
  expect(error.body).toEqual({ message: marker });
  expect(Object.keys(error)).not.toContain("body");
  expect(error.message).toContain(`undocumented status (${status}`);
  expect(findCanaries([marker], { message: error.message, json: JSON.stringify(error), copy: { ...error }, events })).toEqual([]);
  expect(waits(events)).toEqual([]);
  expect(server.requests).toHaveLength(1);
});

test.each([408, 429, 500, 502, 503, 504])("F66 %i is repeated first for a GET, though the spec does not list it", async (status) => {
  const { acme, server, events } = await start([bodied(status, marker), bodied(status, marker), bodied(status, marker)]);
  const error = await caught(acme.listApplicants());
  expect(error).toMatchObject({ name: "ApiError", code: "undocumented_status", status, attempts: 3, maybeSent: true });
  expect(error.body).toEqual({ message: marker });
  expect(waits(events)).toEqual([125, 250]);
  expect(server.requests).toHaveLength(3);
});

test("F66 a repeat that is answered as documented is the result", async () => {
  const list = { items: [applicant], total_pages: 1 };
  const { acme, server } = await start([bodied(503, marker), answer({ body: list })]);
  expect(await acme.listApplicants()).toMatchObject({ ok: true, status: 200, data: list, attempts: 2 });
  expect(server.requests).toHaveLength(2);
});

test("F66 an exact code, a range and default are documented", async () => {
  const { acme } = await start([404, 418, 501].map((status) => bodied(status, marker)));
  for (const status of [404, 418, 501]) {
    expect(await getApplicant(acme)).toMatchObject({ ok: false, status, error: { message: marker }, attempts: 1 });
  }
  const report = await start([answer({ status: 206, body: { title: "Name" } })]);
  expect(await report.acme.getReport({ path: { check_id: "chk_1" } })).toMatchObject({ ok: true, status: 206, data: { title: "Name" } });
});

test("F66 raw gives it as openapi-fetch does, by ok", async () => {
  const { acme } = await start([bodied(418, marker), bodied(202, marker)]);
  const failed = await acme.raw.GET("/applicants");
  expect([failed.response.status, failed.data, failed.error]).toEqual([418, undefined, { message: marker }]);
  const given = await acme.raw.GET("/applicants");
  expect([given.response.status, given.data, given.error]).toEqual([202, { message: marker }, undefined]);
});
