import { type Download, isStepUpRequiredError, unwrap } from "@kyc-clients/core";
import {
  answer,
  canary,
  emptyBody,
  findCanaries,
  headWithLength,
  html,
  illegalBody,
  informational,
  jsonText,
  jsonWithBom,
  malformedJson,
  notUtf8,
  type RequestStep,
  raw,
  withContentType,
} from "@kyc-clients/testing";
import { expect } from "vitest";
import {
  type Answered,
  argumentsFor,
  caught,
  documentedKind,
  eachCall,
  eachInTurn,
  emptySuccess,
  endOf,
  everyJsonAnswer,
  everyOperation,
  headCall,
  jsonFailure,
  oneTimeCall,
  repeatedCall,
  row,
  rowBothWays,
  sampleAnswer,
  sampleSuccess,
  start,
  startCalls,
  success,
  unlistedOutage,
  type Way,
  waits,
  ways,
} from "../src/index.ts";

const marker = canary("body");
const page = `<!doctype html><title>Sign in to the network</title><p>${marker}</p>`;

rowBothWays("F54", "1xx before the answer is passed over", repeatedCall, async (vendor, one, way) => {
  for (const status of [102, 103]) {
    const step = informational(status, informational(status, success(one)), { Link: "</style.css>; rel=preload" });
    const { client, server } = await start(vendor, [step]);
    const { response, data } = await way.call(client, one.operationId, argumentsFor(vendor, one));
    expect([response.status, data]).toEqual([sampleSuccess(one.inSpec).status, JSON.parse(String(sampleSuccess(one.inSpec).body))]);
    expect(server.requests).toHaveLength(1);
  }
});

const bodiless: readonly (readonly [number, RequestStep])[] = [
  [204, answer({ status: 204 })],
  [204, illegalBody(204)],
  [204, raw("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n", "keep")],
  [205, answer({ status: 205 })],
  [205, illegalBody(205)],
  [205, answer({ status: 205, body: { illegal: true }, chunked: true })],
  [304, answer({ status: 304, headers: { ETag: '"17"' } })],
  [304, illegalBody(304)],
];
rowBothWays("F54", "204, 205 and 304 give no data, listed or not, with or without a body", oneTimeCall, async (vendor, one, way) => {
  const setUp = await startCalls(vendor);
  for (const [status, step] of bodiless) {
    const { server, send, sent } = setUp(one, way);
    server.script(step);
    const ended = await endOf(send(), one, way);
    expect([ended.status, ended.body || undefined, sent().length]).toEqual([status, undefined, 1]);
  }
});

row("F54", "a success that is documented without a body gives no data, whatever comes with it", emptySuccess, async (vendor, all) => {
  let seen = 0;
  for (const status of [201, 204] as const) {
    const listed = all.filter(({ definition }) => documentedKind(definition, status) === "none");
    for (const step of [answer({ status }), status === 204 ? illegalBody(status) : emptyBody(status)]) {
      seen += await eachInTurn(vendor, listed, async ({ server, send, sent }) => {
        server.script(step);
        const { response, data, error } = await send();
        expect([response.status, response.ok, data, error, sent().length]).toEqual([status, true, undefined, undefined, 1]);
      });
    }
  }
  expect(seen).toBeGreaterThanOrEqual(2 * all.length);
});

rowBothWays("F55", "a HEAD with a length gives no data, and keeps the length", headCall, async (vendor, one, way) => {
  const { client, server } = await start(vendor, [headWithLength(4_096)]);
  const { response, data } = await way.call(client, one.operationId, argumentsFor(vendor, one));
  expect([response.status, response.headers.get("content-length"), data]).toEqual([200, "4096", undefined]);
  expect(server.requests.map((request) => request.method)).toEqual(["HEAD"]);
});

row("F56", "a success with nothing in it is a ParseError where JSON is documented", everyOperation, async (vendor, all) => {
  const seen = { json: 0, text: 0, binary: 0, none: 0 };
  await eachInTurn(vendor, all, async ({ one, way, server, send, sent, events }) => {
    const { status } = sampleSuccess(one.inSpec);
    const kind = documentedKind(one.definition, status) ?? "none";
    seen[kind]++;
    server.script(emptyBody(status));
    if (kind === "json" && way.name === "by name") {
      const refused = { name: "ParseError", code: "unparsable_body", status, attempts: 1, maybeSent: true, operationId: one.operationId };
      expect(await caught(send())).toMatchObject(refused);
    } else {
      const { data, error, response } = await send();
      expect([response.status, error]).toEqual([status, undefined]);
      // An empty text is one, and so is an empty file; raw gives what openapi-fetch does.
      if (kind === "text" && way.name === "by name") expect(data).toBe("");
      else if (kind === "binary" && way.name === "by name") expect((await (data as Download).bytes()).length).toBe(0);
      else expect(data).toBeUndefined();
    }
    expect([sent().length, waits(events)]).toEqual([1, []]);
  });
  expect(seen.json).toBeGreaterThan(0);
  expect(seen.json + seen.text + seen.binary + seen.none).toBe(all.length);
});

row("F57", "a web page is never an operation's success, and nothing of it is told", everyOperation, async (vendor, all) => {
  let seen = 0;
  await eachCall(vendor, all, async ({ one, server, send, sent, events }) => {
    const { status } = sampleSuccess(one.inSpec);
    if (status === 204) return;
    seen++;
    server.script(html(status, page));
    const error = await caught(send());
    const refused = { name: "ParseError", code: "unparsable_body", status, contentType: "text/html", attempts: 1, maybeSent: true };
    expect(error).toMatchObject({ ...refused, vendor: vendor.name, operationId: one.operationId });
    expect(findCanaries([marker], { error, events })).toEqual([]);
    expect([sent().length, waits(events)]).toEqual([1, []]);
  });
  expect(seen).toBeGreaterThan(vendor.spec.operations.length / 2);
});

const huge = { message: marker.repeat(100) };
const badUtf8 = Buffer.from(`{"message":"${marker}\xff\xfe\xc3\x28"}`, "latin1");
const cutOff = `{"message":"${marker}"`;
const errorBodies: readonly (readonly [RequestStep, string])[] = [
  [html(400, page), `text/html, ${page.length} bytes`],
  [emptyBody(400), "application/json, 0 bytes"],
  [answer({ status: 400, contentLength: false }), "no content type, 0 bytes"],
  [answer({ status: 400, body: huge }), "application/json, body_too_large"],
  [answer({ status: 400, body: huge, chunked: true }), "application/json, body_too_large"],
  [withContentType("application/json", badUtf8, 400), `application/json, ${badUtf8.length} bytes`],
  [jsonText(cutOff, 400), `application/json, ${cutOff.length} bytes`],
  [withContentType("text/plain", marker, 400), `text/plain, ${marker.length} bytes`],
];
rowBothWays("F58", "an error body that is none: the status stands, its type and length are told", jsonFailure, async (vendor, one, way) => {
  const setUp = await startCalls(vendor);
  for (const [step, note] of errorBodies) {
    const { server, send, sent, events } = setUp(one, way, { maxResponseBytes: 2_000 });
    server.script(step);
    const result = await send();
    expect([result.response.status, result.data, sent().length, waits(events)]).toEqual([400, undefined, 1, []]);
    if (way.name === "raw") continue;
    expect(result).toMatchObject({ ok: false, status: 400, error: undefined, attempts: 1 });
    const error = await caught(Promise.resolve(result as never).then(unwrap));
    expect(error).toMatchObject({ name: "ApiError", code: "api_error", status: 400, body: undefined, operationId: one.operationId });
    expect(error.message).toBe(`${vendor.name} ${one.operationId}: api error (400, ${note})`);
    expect(findCanaries([marker], { error, result, events })).toEqual([]);
  }
});

const odd = [{ type: 5, title: ["x"], status: "four", detail: { a: 1 } }, { code: { deep: true } }, [], ["x"], "x", 17, null, true];
rowBothWays(
  "F59",
  "a problem of the wrong types is passed on, under every status that is listed",
  oneTimeCall,
  async (vendor, one, way) => {
    const setUp = await startCalls(vendor);
    const listed = Object.keys(one.inSpec.answers).map((key) => sampleAnswer(one.inSpec, key).status);
    const failures = [...new Set([...listed, 400])].filter((status) => status >= 400);
    for (const status of failures) {
      const kind = documentedKind(one.definition, status);
      for (const problem of odd) {
        const { server, send, sent } = setUp(one, way);
        server.script(withContentType("application/problem+json", JSON.stringify(problem), status));
        const ended = await endOf(send(), one, way);
        expect([ended.status, ended.body, sent().length]).toEqual([
          status,
          kind === "none" && way.name === "by name" ? undefined : problem,
          1,
        ]);
      }
    }
    expect(failures.length).toBeGreaterThan(1);
  },
);

rowBothWays("F60", "JSON is parsed with a byte order mark and under any type that is no page", repeatedCall, async (vendor, one, way) => {
  const setUp = await startCalls(vendor);
  const { status, body } = sampleSuccess(one.inSpec);
  const text = String(body);
  const types = ["text/json", "application/vnd.made-up+json", "application/problem+json; charset=utf-8", "APPLICATION/JSON", "text/plain"];
  const steps = [...types, "application/octet-stream", undefined].map((type) => withContentType(type, text, status));
  for (const step of [...steps, jsonWithBom(JSON.parse(text)), withContentType(undefined, `\u{feff}${text}`, status)]) {
    const { server, send, sent } = setUp(one, way);
    server.script(step);
    expect([(await send()).data, sent().length]).toEqual([JSON.parse(text), 1]);
  }
});

row("F61", "malformed JSON is a ParseError of every operation, and none of it is told", everyJsonAnswer, async (vendor, all) => {
  const texts = [marker, `{"id":"${marker}"}{"id":"${marker}"}`, `{'id':'${marker}'}`, `{"id":NaN,"name":"${marker}"}`, " \n"];
  let turn = 0;
  const calls = await eachInTurn(vendor, all, async ({ one, server, send, sent, events }) => {
    const { status } = sampleSuccess(one.inSpec);
    const steps = [...texts.map((text) => jsonText(text, status)), malformedJson(status), notUtf8(status)];
    server.script(steps[turn++ % steps.length] as RequestStep);
    const error = await caught(send());
    const refused = { name: "ParseError", code: "unparsable_body", status, contentType: "application/json", attempts: 1, maybeSent: true };
    expect(error).toMatchObject({ ...refused, vendor: vendor.name, operationId: one.operationId });
    expect(findCanaries([marker], { error, events })).toEqual([]);
    expect([sent().length, waits(events)]).toEqual([1, []]);
  });
  expect([turn, turn > 0]).toEqual([calls, true]);
});

const unlisted = [207, 226, 300, 402, 418, 422, 451, 505, 599];
row("F66", "a status that is not listed is undocumented_status, its body off enumeration", everyOperation, async (vendor, all) => {
  let turn = 0;
  const calls = await eachInTurn(vendor, all, async ({ one, way, server, send, sent, events }) => {
    const statuses = unlisted.filter((status) => documentedKind(one.definition, status) === undefined);
    const status = statuses[(turn++ >> 1) % statuses.length] ?? 0;
    server.script(answer({ status, headers: { "X-Request-Id": "req_1" }, body: { message: marker } }));
    if (way.name === "raw") {
      const { response, data, error } = await send();
      expect([response.status, data ?? error]).toEqual([status, { message: marker }]);
      expect(data === undefined).toBe(status >= 300);
    } else {
      const error = await caught(send());
      const facts = { vendor: vendor.name, operationId: one.operationId, requestId: "req_1", attempts: 1, maybeSent: true };
      expect(error).toMatchObject({ name: "ApiError", code: "undocumented_status", status, ...facts });
      expect([error.body, Object.keys(error).includes("body")]).toEqual([{ message: marker }, false]);
      expect(error.message).toContain(`undocumented status (${status}`);
      expect(findCanaries([marker], { message: error.message, json: JSON.stringify(error), copy: { ...error }, events })).toEqual([]);
    }
    expect([sent().length, waits(events)]).toEqual([1, []]);
  });
  expect(turn).toBe(calls);
});

const FAILURE = /^([45]\d\d|default)$/;
row("F66", "every status that the spec lists is a result, with its example as the body", everyOperation, async (vendor, all) => {
  const setUp = await startCalls(vendor);
  const [byName] = ways;
  let seen = 0;
  for (const one of all) {
    for (const key of Object.keys(one.inSpec.answers).filter((key) => FAILURE.test(key))) {
      const { server, send, sent } = setUp(one, byName as Way, { attempts: 1 });
      const { headers, body } = sampleAnswer(one.inSpec, key);
      // No operation lists it, so that it stands for `default`.
      const status = key === "default" ? 417 : Number(key);
      server.script(answer({ status, headers: { ...headers }, ...(body !== undefined && { body }) }));
      const given = await send().catch((error: unknown) => error);
      // A user's call that wants a second factor tells so by an error of its own.
      if (isStepUpRequiredError(given)) expect([one.operationId, given.status]).toEqual([one.operationId, status]);
      else expect([one.operationId, given]).toMatchObject([one.operationId, { ok: false, status, attempts: 1 }]);
      if (!isStepUpRequiredError(given)) expect((given as Answered).error).toEqual(body && JSON.parse(String(body)));
      expect(sent().length).toBe(isStepUpRequiredError(given) ? 2 : 1);
      seen++;
    }
  }
  const listed = vendor.spec.operations.flatMap(({ answers }) => Object.keys(answers).filter((key) => FAILURE.test(key)));
  expect([seen, seen > 0]).toEqual([listed.length, true]);
});

row("F66", "an outage that is not listed is repeated first where that is safe, and then thrown", unlistedOutage, async (vendor, all) => {
  const calls = await eachInTurn(vendor, all, async ({ one, way, server, send, sent, events }) => {
    const down = answer({ status: 503, body: { message: marker } });
    server.script(down, down, down);
    const ended = await endOf(send(), one, way);
    expect(ended).toMatchObject({ status: 503, body: { message: marker }, attempts: way.name === "raw" ? undefined : 3 });
    expect([sent().length, waits(events)]).toEqual([3, [125, 250]]);
  });
  expect(calls).toBe(all.length);
});
