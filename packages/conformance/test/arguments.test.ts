import { canary, findCanaries, jsonText, type RequestStep } from "@kyc-clients/testing";
import { expect } from "vitest";
import {
  anything,
  argumentsFor,
  caught,
  jsonBody,
  multipartBody,
  type Operation,
  operationsOf,
  refusedArgument,
  repeatedCall,
  row,
  sampleSuccess,
  start,
  streamed,
  streamsOf,
  success,
  type Vendor,
  ways,
  withoutBody,
} from "../src/index.ts";

const json = "application/json";
const multipart = "multipart/form-data";

/** Values that JSON cannot write, each with a person's data in it. */
function noJson(secret: string): readonly object[] {
  const circular: Record<string, unknown> = { [secret]: secret };
  circular["self"] = circular;
  const fail = (): never => {
    throw new Error(secret);
  };
  return [
    circular,
    { [secret]: 1n },
    { inner: [BigInt("12345678901234567890")], secret },
    { secret, toJSON: fail },
    Object.defineProperty({}, secret, { get: fail, enumerable: true }),
    // What the language would write as `{}`, `null` or nothing.
    { inner: new Map([[secret, secret]]) },
    { photo: new Blob([secret]) },
    { secret, amount: Number.NaN },
    { secret, write: fail },
  ];
}

row("F22", "a body that JSON cannot write is refused, with no data in the error", jsonBody, async (vendor, one) => {
  const secret = canary("body");
  const { server, client } = await start(vendor);
  for (const { call } of ways) {
    for (const body of noJson(secret)) {
      const args = { ...argumentsFor(vendor, one), body, contentType: json };
      await refusedArgument({ vendor, one, server, argument: "body" }, call(client, one.operationId, args), secret, "12345678901234567890");
    }
  }
  // A part of a form that is JSON text, where the vendor has one.
  for (const form of operationsOf(vendor).filter(({ definition }) => definition.jsonParts)) {
    for (const name of form.definition.jsonParts ?? []) {
      for (const { call } of ways) {
        const args = { body: { [name]: [1n, secret] }, contentType: multipart };
        await refusedArgument({ vendor, one: form, server, argument: `body.${name}` }, call(client, form.operationId, args), secret);
      }
    }
  }
});

row("F23", "a body on what takes none is refused", withoutBody, async (vendor, operations) => {
  const secret = canary("body");
  const { server, client } = await start(vendor);
  let gets = 0;
  for (const one of operations) {
    const isGet = one.definition.method === "GET";
    for (const { name: way, call } of ways) {
      // By openapi-fetch's own rules a caller of `raw` may give any other method a body.
      if (way === "raw" && !isGet) continue;
      const args = { ...argumentsFor(vendor, one), body: { secret } };
      await refusedArgument({ vendor, one, server, argument: "body" }, call(client, one.operationId, args), secret);
    }
    gets += Number(isGet);
  }
  expect(gets).toBe(operationsOf(vendor).filter(({ inSpec }) => inSpec.method === "GET").length);
});

/** An operation for each media type that a vendor takes, and a body of about so many bytes. */
function bodiesOf(vendor: Vendor, text: string): readonly (readonly [one: Operation, contentType: string, body: unknown])[] {
  const first = new Map<string, Operation>();
  for (const one of operationsOf(vendor)) for (const type of Object.keys(one.inSpec.bodies)) if (!first.has(type)) first.set(type, one);
  const bodyOf = (type: string): unknown => (type === "application/octet-stream" ? new Blob([text]) : { name: text });
  return [...first].map(([type, one]) => [one, type, bodyOf(type)]);
}

row("F24", "a body above the limit is refused in every media type, by its bytes, and one within it is sent", anything, async (vendor) => {
  const secret = canary("large");
  const small = { maxRequestBytes: 100 };
  for (const text of [secret.repeat(8), "ë".repeat(60)]) {
    const { server, client } = await start(vendor, [], small);
    for (const [one, contentType, body] of bodiesOf(vendor, text)) {
      for (const { call } of ways) {
        const args = { ...argumentsFor(vendor, one), body, contentType };
        await refusedArgument({ vendor, one, server, argument: "body" }, call(client, one.operationId, args), secret);
      }
    }
  }
  const bodies = bodiesOf(vendor, "a".repeat(85));
  expect(bodies.map(([, type]) => type)).toContain(json);
  for (const [one, contentType, body] of bodies) {
    const { server, client } = await start(vendor, [success(one), success(one)], small);
    for (const { call } of ways) await call(client, one.operationId, { ...argumentsFor(vendor, one), body, contentType });
    expect(server.requests.map(({ text, complete }) => [complete, text.includes("a".repeat(85))])).toEqual([
      [true, true],
      [true, true],
    ]);
  }
});

/** Gives the same bytes for ever, and counts how often it was told to stop. */
function endless(text: string): { readonly body: ReadableStream<Uint8Array>; readonly cancelled: () => number } {
  let cancelled = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode(text)),
    cancel: () => void cancelled++,
  });
  return { body, cancelled: () => cancelled };
}

row("F24", "a stream is stopped at the limit, and its source with it", streamed, async (vendor, met) => {
  const secret = canary("stream", 30);
  for (const [one, send] of streamsOf(vendor, met, met.signed)) {
    const { server, client } = await start(vendor, [], { maxRequestBytes: 100 });
    const { body, cancelled } = endless(secret);
    const error = await caught(send(client, body));
    expect(error).toMatchObject({ name: "ArgumentError", code: "invalid_argument", argument: "body", operationId: one.operationId });
    expect([error.attempts, error.maybeSent, findCanaries([secret], { error })]).toEqual([1, true, []]);
    await server.waitForClosed(server.connections);
    expect(server.requests.filter((request) => request.complete || request.body.length > 100)).toEqual([]);
    expect(cancelled()).toBe(1);
  }
});

row(
  "F25",
  "an undefined field is dropped and a null one is kept; a form, which cannot write null, refuses it",
  anything,
  async (vendor) => {
    const one = jsonBody.of(vendor) as Operation;
    const { server, client } = await start(vendor, [success(one), success(one)]);
    const body = { nickname: null, reviewer: undefined, inner: { a: undefined, b: null } };
    for (const { call } of ways) await call(client, one.operationId, { ...argumentsFor(vendor, one), body, contentType: json });
    expect(server.requests.map(({ text }) => text)).toEqual(Array(2).fill('{"nickname":null,"inner":{"b":null}}'));
    const form = operationsOf(vendor).find(({ inSpec }) => multipart in inSpec.bodies);
    expect(form !== undefined).toBe(multipartBody.of(vendor) !== undefined);
    if (!form) return;
    const refusing = await start(vendor);
    for (const { call } of ways) {
      const refusal = { vendor, one: form, server: refusing.server, argument: "body.name" };
      await refusedArgument(refusal, call(refusing.client, form.operationId, { body: { name: null }, contentType: multipart }));
    }
    const sending = await start(vendor, [success(form), success(form)]);
    for (const { call } of ways)
      await call(sending.client, form.operationId, { body: { kept: "x", reviewer: undefined }, contentType: multipart });
    expect(sending.server.requests.map(({ text }) => [/name="kept"/.test(text), /reviewer|undefined/.test(text)])).toEqual(
      Array(2).fill([true, false]),
    );
  },
);

/** The spec's answer, with members that a careless merge takes for a prototype's. */
function hostile({ inSpec }: Operation, status = sampleSuccess(inSpec).status): RequestStep {
  const text = String(sampleSuccess(inSpec).body);
  return jsonText(`{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},${text.slice(1)}`, status);
}

row("F26", "a member named __proto__ is data, in what is sent and in what is answered", anything, async (vendor) => {
  const one = jsonBody.of(vendor) as Operation;
  const { server, client } = await start(vendor, [success(one), success(one)]);
  const text = '{"__proto__":{"polluted":true},"inner":{"__proto__":"kept","constructor":"kept"}}';
  for (const { call } of ways)
    await call(client, one.operationId, { ...argumentsFor(vendor, one), body: JSON.parse(text), contentType: json });
  expect(server.requests.map((request) => request.text)).toEqual([text, text]);
  const read = repeatedCall.of(vendor) as Operation;
  const failure = 403;
  const answering = await start(vendor, [hostile(read), hostile(read), hostile(read, failure), hostile(read, failure)]);
  const args = argumentsFor(vendor, read);
  const data = [(await answering.client.call(read.operationId, args)).data, (await answering.client.raw(read.operationId, args)).data];
  const errors = [
    await answering.client.call(read.operationId, args).then(
      ({ error }) => error,
      ({ body }) => body,
    ),
    (await answering.client.raw(read.operationId, args)).error,
  ];
  for (const value of [...data, ...errors]) {
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value as object).slice(0, 2)).toEqual(["__proto__", "constructor"]);
    expect((value as { polluted?: boolean }).polluted).toBeUndefined();
  }
  expect(["polluted" in {}, "kept" in {}]).toEqual([false, false]);
});
