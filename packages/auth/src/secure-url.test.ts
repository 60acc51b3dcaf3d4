import { canary, findCanaries } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { thrown } from "../test/context.ts";
import { isLoopback, secureUrl } from "./secure-url.ts";

test.each(["localhost", "api.localhost", "[::1]", "127.0.0.1", "127.255.0.9"])("%s is this machine", (host) => {
  expect(isLoopback(host)).toBe(true);
});

test.each([
  "example.com",
  "localhost.example.com",
  "notlocalhost",
  "localhost.",
  "127.0.0.1.example.com",
  "127.0.0.1.nip.io",
  "127-0-0-1.example.com",
  "128.0.0.1",
  "10.0.0.1",
  "0.0.0.0",
  "[::]",
  "[::2]",
  "[::ffff:7f00:1]",
  "",
])("%j is not this machine", (host) => {
  expect(isLoopback(host)).toBe(false);
});

test.each([
  ["https://api.example.com", "https://api.example.com/"],
  ["https://api.example.com:8443/v1/", "https://api.example.com:8443/v1/"],
  ["http://localhost:3000", "http://localhost:3000/"],
  ["http://LOCALHOST:3000", "http://localhost:3000/"],
  ["http://127.0.0.1:3000/v1", "http://127.0.0.1:3000/v1"],
  ["http://2130706433", "http://127.0.0.1/"],
  ["http://[::1]:3000", "http://[::1]:3000/"],
])("takes %s", (value, href) => {
  expect(secureUrl("baseUrl", value).href).toBe(href);
});

const secret = canary("secret");
test.each([
  ["missing", undefined],
  ["empty", ""],
  ["relative", `/${secret}`],
  ["a host alone", `${secret}.example.com`],
  ["no URL", `https://${secret}:nonsense`],
  ["a URL object", new URL(`https://api.example.com/${secret}`)],
  ["a file", `file:///etc/${secret}`],
  ["data", `data:text/plain,${secret}`],
  ["javascript", `javascript:${secret}`],
  ["ftp", `ftp://example.com/${secret}`],
  ["http to another machine", `http://api.example.com/${secret}`],
  ["http to a name that only looks local", `http://localhost.example.com/${secret}`],
  ["http with this machine as a user name", `http://localhost@example.com/${secret}`],
  ["a user name", `https://${secret}@api.example.com`],
  ["a password", `https://:${secret}@api.example.com`],
  ["user info on this machine", `http://user:${secret}@localhost`],
  ["a query", `https://api.example.com/?key=${secret}`],
  ["an empty query", "https://api.example.com/?"],
  ["a fragment", `https://api.example.com/#${secret}`],
  ["an empty fragment", "https://api.example.com/#"],
])("refuses %s, names the option and keeps the value to itself", async (_, value) => {
  const error = await thrown(() => secureUrl("tokenEndpoint", value));
  expect(error).toMatchObject({ name: "ConfigurationError", code: "invalid_option", option: "tokenEndpoint" });
  expect(findCanaries({ secret }, { error })).toEqual([]);
});

test("allows http elsewhere only when told to, and nothing else with it", async () => {
  expect(secureUrl("baseUrl", "http://api.example.com", true).href).toBe("http://api.example.com/");
  expect(await thrown(() => secureUrl("baseUrl", "ftp://api.example.com", true))).toMatchObject({ option: "baseUrl" });
  expect(await thrown(() => secureUrl("baseUrl", "http://user@api.example.com", true))).toMatchObject({ option: "baseUrl" });
});

test.each(["yes", "false", 1, {}])("only true allows http to another machine, and %j does not", (allowHttp) => {
  expect(() => secureUrl("baseUrl", "http://api.example.com", allowHttp as never)).toThrow(expect.objectContaining({ option: "baseUrl" }));
  expect(secureUrl("baseUrl", "http://api.example.com", true).href).toBe("http://api.example.com/");
});
