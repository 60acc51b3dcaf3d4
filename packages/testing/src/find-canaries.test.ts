import { expect, test } from "vitest";
import { canary, digitCanary } from "./canary.ts";
import { findCanaries } from "./find-canaries.ts";

const secret = canary("secret");

/** The distinct forms in which the marker shows in one sink. */
function formsIn(sink: unknown, marker = secret): string[] {
  return [...new Set(findCanaries([marker], { sink }).map((hit) => hit.form))];
}

test("a canary is unique, greppable and of the length asked for", () => {
  expect(secret).toMatch(/^Cnrysecret[A-Za-z0-9]{22}$/);
  expect(canary("a-much-too-long label", 16)).toMatch(/^Cnry[A-Za-z0-9]{12}$/);
  expect(new Set(Array.from({ length: 1_000 }, () => canary("x", 12))).size).toBe(1_000);
  expect(digitCanary(11)).toMatch(/^[1-9][0-9]{10}$/);
  expect(() => canary("x", 11)).toThrow(RangeError);
});

test("finds nothing where nothing is", () => {
  expect(findCanaries({ secret }, { text: "clean", error: new Error("clean"), none: undefined, nil: null, list: [1, {}] })).toEqual([]);
});

test("names the canary, the sink, the form and the path", () => {
  const hits = findCanaries(
    { token: secret },
    { log: "clean", error: new Error("outer", { cause: { headers: { authorization: secret } } }) },
  );
  expect(hits).toContainEqual({ canary: "token", sink: "error", form: "value", path: "cause.headers.authorization" });
  expect(hits.every((hit) => hit.sink === "error" && hit.canary === "token")).toBe(true);
});

test("finds it in message, stack, name, cause chain and aggregated errors", () => {
  const path = (error: Error) => findCanaries([secret], { error }).map((hit) => `${hit.form} ${hit.path}`);
  expect(path(new Error(secret))).toContain("message ");
  expect(path(Object.assign(new Error("x"), { name: secret }))).toContain("name ");
  expect(path(Object.defineProperty(new Error("x"), "stack", { value: `at ${secret}` }))).toContain("stack ");
  expect(path(new Error("x", { cause: new Error("y", { cause: new Error(secret) }) }))).toContain("message cause.cause");
  expect(path(new AggregateError([new Error("x"), new Error(secret)]))).toContain("message errors.1");
});

test("finds it in enumerable properties, keys, symbols, getters, maps, sets, headers and bytes", () => {
  expect(formsIn({ deep: [{ a: secret }] })).toEqual(["value", "JSON.stringify", "inspect", "structuredClone"]);
  expect(formsIn({ [secret]: 1 })).toContain("key");
  expect(formsIn({ [Symbol(secret)]: 1 })).toContain("key");
  expect(
    formsIn({
      get lazy() {
        return secret;
      },
    }),
  ).toContain("value");
  expect(formsIn(new Map([["a", secret]]))).toContain("value");
  expect(formsIn(new Map([[{ a: secret }, 1]]))).toContain("value");
  expect(formsIn(new Set([secret]))).toContain("value");
  expect(formsIn({ headers: new Headers({ a: secret }) })).toContain("value");
  expect(formsIn(new URL(`https://host.example/?q=${secret}`))).toContain("value");
  expect(formsIn({ inner: new Uint8Array(Buffer.from(`..${secret}..`)) })).toContain("bytes");
  expect(formsIn(Buffer.from(secret))).toEqual(["bytes"]);
  expect(formsIn(Object.assign(() => {}, { token: secret }))).toContain("value");
});

test("finds it in toJSON, toString, a custom inspect and a clone alone", () => {
  expect(formsIn({ toJSON: () => secret })).toEqual(["JSON.stringify"]);
  expect(formsIn({ toString: () => secret })).toEqual(["toString"]);
  expect(formsIn({ [Symbol.for("nodejs.util.inspect.custom")]: () => secret })).toEqual(["inspect"]);
  expect(formsIn(Object.defineProperty(new Error("x"), "message", { value: secret }))).toContain("structuredClone");
});

test("leaves a property off enumeration and a private field alone", () => {
  class Holder {
    readonly #token = secret;
    reveal(): string {
      return this.#token;
    }
  }
  expect(formsIn(new Holder())).toEqual([]);
  expect(formsIn(Object.defineProperty(new Error("x"), "body", { value: { id: secret }, enumerable: false }))).toEqual([]);
});

test("bears circles, throwing getters and values that cannot be cloned", () => {
  const circle: Record<string, unknown> = { token: secret, run: () => {} };
  circle.self = circle;
  Object.defineProperty(circle, "broken", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
  expect(formsIn(circle)).toEqual(["value", "inspect"]);
});

test.each(["", "a", "ab", "user:"])("finds it in base64 behind %j, in both alphabets, with anything after", (before) => {
  for (const after of ["", "z", "zz", "\u{ff}"]) {
    const bytes = Buffer.from(before + secret + after);
    for (const encoding of ["base64", "base64url"] as const) {
      expect(formsIn(`Basic ${bytes.toString(encoding)}`)).toContain("value:base64");
    }
  }
});

test("finds it in hex, percent-encoded, in another case and escaped", () => {
  const hex = Buffer.from(secret).toString("hex");
  expect(formsIn(hex)).toContain("value:hex");
  expect(formsIn(hex.toUpperCase())).toContain("value:hex");
  expect(
    formsIn({ toString: () => "x", [Symbol.for("nodejs.util.inspect.custom")]: () => `<Buffer ${hex.match(/../g)?.join(" ")}>` }),
  ).toEqual(["inspect:hex"]);
  expect(formsIn(`?q=${hex.replaceAll(/../g, "%$&")}`)).toContain("value:percent");
  expect(formsIn(secret.toLowerCase())).toContain("value:other case");
  const spaced = `${secret} "é"`;
  expect(formsIn(encodeURIComponent(spaced), spaced)).toContain("value:percent");
  expect(formsIn(new URLSearchParams({ q: spaced }).toString(), spaced)).toContain("value:percent");
  expect(formsIn(JSON.stringify({ q: spaced }), spaced)).toContain("value:json");
});
