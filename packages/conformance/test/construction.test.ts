import type { AuthStrategy } from "@kyc-clients/auth";
import { answer, canary, stubFetch } from "@kyc-clients/testing";
import { expect } from "vitest";
import {
  anything,
  argumentsFor,
  basicUserName,
  caught,
  connect,
  type Operation,
  refusedOption,
  row,
  type StartOptions,
  sampleSuccess,
  sandboxServer,
  serverVariable,
  start,
  type Vendor,
  ways,
} from "../src/index.ts";

/** The address that a client with these options sends a call to. */
async function addressOf(vendor: Vendor, one: Operation, options: StartOptions): Promise<string | undefined> {
  const { status, headers, body = null } = sampleSuccess(one.inSpec);
  const fetch = stubFetch(() => new Response(body as string, { status, headers }));
  await connect(vendor, { ...options, fetch }).client.call(one.operationId, argumentsFor(vendor, one));
  return fetch.calls[0]?.url.slice(0, new URL(fetch.calls[0].url).origin.length);
}

row("F01", "http to another machine is refused, and loopback is not", anything, async (vendor, one) => {
  const hosts = [`api.${vendor.name}.example`, "127.0.0.1.example.org", "0.0.0.0", "192.168.1.4", "[::2]"];
  for (const host of hosts) {
    const secret = canary("path");
    expect(refusedOption(() => connect(vendor, { baseUrl: `http://${host}/${secret}` }), secret)).toBe("baseUrl");
    expect(refusedOption(() => connect(vendor, { baseUrl: `http://${host}`, allowHttp: "yes" as never }))).toBe("baseUrl");
    expect(await addressOf(vendor, one, { baseUrl: `http://${host}/`, allowHttp: true })).toBe(`http://${host}`);
  }
  for (const host of ["127.0.0.1:8080", "localhost:8080", "sandbox.localhost", "[::1]:8080"])
    expect(await addressOf(vendor, one, { baseUrl: `http://${host}/` })).toBe(`http://${host}`);
  // The vendor's own servers are held to it as well.
  const urls = Object.values(vendor.api.servers).map(({ url }) => new URL(url.replace(/\{.+?\}/g, "x")).protocol);
  expect([urls.length > 0, ...new Set(urls)]).toEqual([true, "https:"]);
});

row("F02", "user info in the base URL is refused, and is not told", anything, async (vendor) => {
  for (const userInfo of ["user:SECRET@", "SECRET@", ":SECRET@"]) {
    const secret = canary("userinfo");
    const baseUrl = `https://${userInfo.replace("SECRET", secret)}api.${vendor.name}.example`;
    expect(refusedOption(() => connect(vendor, { baseUrl }), secret)).toBe("baseUrl");
  }
});

row("F03", "a query or fragment in the base URL is refused", anything, async (vendor) => {
  for (const end of ["?key=SECRET", "#SECRET", "?", "#", "/v1?a#SECRET"]) {
    const secret = canary("query");
    expect(refusedOption(() => connect(vendor, { baseUrl: `https://api.example.org${end.replace("SECRET", secret)}` }), secret)).toBe(
      "baseUrl",
    );
  }
});

row("F04", "a base URL that is no absolute http address, and a choice of none or two servers, is refused", anything, async (vendor) => {
  for (const baseUrl of [
    "",
    " ",
    "/v1",
    "v1/SECRET",
    "api.example.org/SECRET",
    "//api.example.org",
    "file:///SECRET",
    "data:,SECRET",
    "https://",
    null,
    7,
  ]) {
    const secret = canary("address");
    const given = typeof baseUrl === "string" ? baseUrl.replace("SECRET", secret) : baseUrl;
    expect(refusedOption(() => connect(vendor, { baseUrl: given as string }), secret)).toBe("baseUrl");
  }
  const [server] = Object.keys(vendor.api.servers);
  expect(refusedOption(() => connect(vendor, {}))).toBe("server");
  expect(refusedOption(() => connect(vendor, { server, baseUrl: "https://api.example.org" }))).toBe("server");
  for (const name of ["mars", "", "constructor", "__proto__"])
    expect(refusedOption(() => connect(vendor, { server: name }))).toBe("server");
});

row(
  "F05",
  "a server variable that is missing or does not fit is refused, whatever the spec's default",
  serverVariable,
  async (vendor, found) => {
    const { server, variable } = found;
    const option = `serverVariables.${variable}`;
    const values = [
      undefined,
      "",
      " ",
      "evil.example/",
      "a@b.example",
      "a.example?",
      "a.example#",
      "north\n",
      "-a.example",
      "a.example:8443",
      "ä.example",
      7,
    ];
    for (const value of values) {
      const secret = canary("other");
      expect([
        value,
        refusedOption(() => connect(vendor, { server, serverVariables: { [variable]: value as string, [secret]: "x" } }), secret),
      ]).toEqual([value, option]);
    }
    for (const serverVariables of [undefined, {}, Object.create({ [variable]: "north" })])
      expect(refusedOption(() => connect(vendor, { server, serverVariables }))).toBe(option);
    const one = anything.of(vendor) as Operation;
    const url = vendor.api.servers[server]?.url ?? "";
    const fitting = url.includes(".{") ? "north" : "eu1.north.example";
    expect(await addressOf(vendor, one, { server, serverVariables: { [variable]: fitting } })).toBe(url.replace(`{${variable}}`, fitting));
  },
);

const unusable = [
  undefined,
  null,
  7,
  "",
  " ",
  "\t",
  "\u00a0",
  "SECRET\r",
  "SECRET\n",
  "SEC\r\nRET",
  "SEC\0RET",
  " SECRET",
  "SECRET ",
  "SECRET\u00a0",
];

row("F06", "a credential that is missing, blank, broken or padded is refused by its own option", anything, async (vendor, one) => {
  const signIns = vendor.ways;
  expect(signIns.length).toBeGreaterThan(0);
  for (const { name, good, make, provided } of signIns) {
    for (const option of Object.keys(good)) {
      for (const value of unusable) {
        // Two of them may be left out.
        if (value === undefined && ["workflowToken", "programmeKey"].includes(option)) continue;
        const secret = canary("credential", 20);
        const given = typeof value === "string" ? value.replace("SECRET", secret) : value;
        expect([name, value, refusedOption(() => make({ ...good, [option]: given }), secret)]).toEqual([name, value, option]);
      }
    }
    for (const option of provided) {
      const { server, client } = await start(vendor, [], { auth: make({ ...good, [option]: async () => "two\r\nlines" }) });
      for (const { call } of ways) {
        const error = await caught(call(client, one.operationId, argumentsFor(vendor, one)));
        expect([name, error.name, error.option]).toEqual([name, "ConfigurationError", option]);
        expect(error).toMatchObject({ code: "invalid_option", attempts: 0, maybeSent: false });
        expect(error.message).not.toContain("lines");
      }
      expect(server.connections).toBe(0);
    }
  }
});

row(
  "F07",
  "a colon in a user name of HTTP Basic is refused by its own option, and one in the password is sent",
  basicUserName,
  async (vendor, ways) => {
    expect(ways.length).toBeGreaterThan(0);
    for (const { good, make, userName = "" } of ways) {
      const secret = canary("username");
      expect(refusedOption(() => make({ ...good, [userName]: `${secret}:x` }), secret)).toBe(userName);
      const password = Object.keys(good).find((option) => option !== userName) ?? "";
      const { server, client } = await start(vendor, [answer({ status: 401 })], {
        auth: make({ ...good, [userName]: "Zoë", [password]: "a:b" }),
      });
      const one = anything.of(vendor) as Operation;
      const outcome = client.call(one.operationId, argumentsFor(vendor, one)).then(
        ({ status }) => status,
        ({ code }) => code,
      );
      expect([401, "invalid_credentials"]).toContain(await outcome);
      expect(server.requests.map(({ headers }) => headers["authorization"])).toEqual([
        `Basic ${Buffer.from("Zoë:a:b").toString("base64")}`,
      ]);
    }
  },
);

/** A credential whose shape tells that it is the sandbox's. */
function forSandbox(vendor: Vendor): AuthStrategy {
  const [way] = vendor.ways;
  return { ...(way?.make(way.good) as AuthStrategy), server: "sandbox" };
}

row("F09", "a credential of the sandbox is refused with production", sandboxServer, async (vendor, { others }) => {
  const auth = forSandbox(vendor);
  const serverVariables = { host: "api.example.org" };
  for (const server of others) expect(refusedOption(() => connect(vendor, { server, serverVariables, auth }))).toBe("auth");
  for (const server of others.filter((name) => !vendor.api.servers[name]?.fill)) {
    const { url = "" } = vendor.api.servers[server] ?? {};
    expect(refusedOption(() => connect(vendor, { baseUrl: `${url.replace("https://api", "https://API")}/`, auth }))).toBe("auth");
  }
  connect(vendor, { server: "sandbox", auth });
  connect(vendor, { baseUrl: "http://127.0.0.1:9", auth });
  // No key of a vendor's tells its server by its shape as yet; one that comes to tell must say so here.
  expect(vendor.ways.filter(({ make, good }) => make(good).server !== undefined)).toEqual([]);
});
