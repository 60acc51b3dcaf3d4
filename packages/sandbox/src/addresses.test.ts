import { expect, test } from "vitest";
import { basePath, localPath, vendorAt } from "./addresses.ts";

const api = {
  vendor: "acme",
  version: "0.0.0",
  servers: { production: { url: "https://api.acme.example/v1" }, sandbox: { url: "https://sandbox.acme.example/v1" } },
  securitySchemes: {},
  operations: {},
};

test("a vendor is served under its name and what its own addresses end in", () => {
  expect(basePath(api)).toBe("/acme/v1");
  expect(basePath({ ...api, servers: { only: { url: "https://acme.example/" } } })).toBe("/acme");
});

test("a request to the vendor's own host means the sandbox's copy", () => {
  expect(localPath("https://sandbox.acme.example/v1/things/a%2Fb?x=1", [api])).toBe("/acme/v1/things/a%2Fb");
  expect(localPath("https://sandbox.acme.example/things", [api])).toBe("/acme/things");
  expect(localPath("https://sandbox.acme.example.org/v1/things", [api])).toBe("/v1/things");
});

test("a host with a variable in it is the vendor's own for each of its values", () => {
  const servers = { production: { url: "https://api.acme.example" }, instance: { url: "https://api.{instance}.acme.example" } };
  const hosts = { ...api, servers };
  expect(basePath(hosts)).toBe("/acme");
  expect(localPath("https://api.acme.example/things", [hosts])).toBe("/acme/things");
  expect(localPath("https://api.bank-7.acme.example/things", [hosts])).toBe("/acme/things");
  expect(localPath("https://api.a.b.acme.example/things", [hosts])).toBe("/things");
  expect(localPath("https://apixbank.acme.example/things", [hosts])).toBe("/things");
});

test("a host that the vendor tells each customer is nobody's until it is given as an origin", () => {
  const told = { ...api, servers: { production: { url: "https://{host}" } } };
  for (const origin of ["https://localhost", "https://told.acme.example"]) {
    expect([localPath(`${origin}/things`, [told]), vendorAt(`${origin}/things`, [told])]).toEqual(["/things", undefined]);
    expect(localPath(`${origin}/things`, [told], [origin])).toBe("/acme/things");
    expect(vendorAt(`${origin}/things`, [told], [origin])).toBe(told);
    expect(vendorAt(`${origin}:8443/things`, [told], [origin])).toBe(undefined);
  }
});

test("any other host means the path as it is", () => {
  expect(localPath("http://127.0.0.1:4010/acme/v1/things", [api])).toBe("/acme/v1/things");
});
