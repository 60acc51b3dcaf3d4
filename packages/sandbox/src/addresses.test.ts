import { expect, test } from "vitest";
import { basePath, createAddresses } from "./addresses.ts";

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
  expect(createAddresses([api]).localPath("https://sandbox.acme.example/v1/things/a%2Fb?x=1")).toBe("/acme/v1/things/a%2Fb");
  expect(createAddresses([api]).localPath("https://sandbox.acme.example/things")).toBe("/acme/things");
  expect(createAddresses([api]).localPath("https://sandbox.acme.example.org/v1/things")).toBe("/v1/things");
});

test("a host with a variable in it is the vendor's own for each of its values", () => {
  const servers = { production: { url: "https://api.acme.example" }, instance: { url: "https://api.{instance}.acme.example" } };
  const hosts = { ...api, servers };
  expect(basePath(hosts)).toBe("/acme");
  expect(createAddresses([hosts]).localPath("https://api.acme.example/things")).toBe("/acme/things");
  expect(createAddresses([hosts]).localPath("https://api.bank-7.acme.example/things")).toBe("/acme/things");
  expect(createAddresses([hosts]).localPath("https://api.a.b.acme.example/things")).toBe("/things");
  expect(createAddresses([hosts]).localPath("https://apixbank.acme.example/things")).toBe("/things");
});

test("a host that the vendor tells each customer is nobody's until it is given as an origin", () => {
  const told = { ...api, servers: { production: { url: "https://{host}" } } };
  for (const origin of ["https://localhost", "https://told.acme.example"]) {
    expect([createAddresses([told]).localPath(`${origin}/things`), createAddresses([told]).vendorAt(`${origin}/things`)]).toEqual([
      "/things",
      undefined,
    ]);
    expect(createAddresses([told], [origin]).localPath(`${origin}/things`)).toBe("/acme/things");
    expect(createAddresses([told], [origin]).vendorAt(`${origin}/things`)).toBe(told);
    expect(createAddresses([told], [origin]).vendorAt(`${origin}:8443/things`)).toBe(undefined);
  }
});

test("any other host means the path as it is", () => {
  expect(createAddresses([api]).localPath("http://127.0.0.1:4010/acme/v1/things")).toBe("/acme/v1/things");
});
