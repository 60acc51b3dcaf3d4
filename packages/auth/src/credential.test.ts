import { canary, findCanaries } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { thrown } from "../test/context.ts";
import { assertCredential, assertHeaderCredential } from "./credential.ts";

const secret = canary("secret");
const refused: readonly [name: string, value: unknown][] = [
  ["missing", undefined],
  ["null", null],
  ["a number", 12_345],
  ["an object", { secret }],
  ["empty", ""],
  ["blank", " \t "],
  ["a no-break space", "\u{a0}"],
  ["behind a space", ` ${secret}`],
  ["before a newline", `${secret}\n`],
  ["behind a byte order mark", `\u{feff}${secret}`],
  ["around a CR LF", `${secret}\r\nX-Injected: 1`],
  ["around a NUL", `${secret}\0${secret}`],
  ["around a tab", `${secret}\t${secret}`],
  ["around a DEL", `${secret}\u{7f}${secret}`],
  ["around half a character", `${secret}\u{d800}${secret}`],
];

test.each(refused)("refuses a credential %s, names the option and keeps the value to itself", async (_, value) => {
  for (const check of [assertCredential, assertHeaderCredential]) {
    const error = await thrown(() => check("auth.clientSecret", value));
    expect(error).toMatchObject({ name: "ConfigurationError", code: "invalid_option", option: "auth.clientSecret" });
    expect(error.message).toMatch(/^Option "auth\.clientSecret" must /);
    expect(findCanaries({ secret }, { error })).toEqual([]);
  }
});

test.each(["a", "two words", "p\u{e4}ss", "\u{1f511}", "a:b", "%2e%2e", '"quoted"'])("takes %j", (value) => {
  expect(() => assertCredential("password", value)).not.toThrow();
});

test.each(["p\u{e4}ss", "\u{1f511}", "a\u{200b}b"])("refuses %j where it goes into a header as it is", async (value) => {
  expect(await thrown(() => assertHeaderCredential("token", value))).toMatchObject({ name: "ConfigurationError", option: "token" });
});
