import { canary } from "@kyc-clients/testing";
import { expect } from "vitest";
import {
  anything,
  argumentsFor,
  connect,
  headerParameter,
  type Operation,
  refusedArgument,
  row,
  start,
  success,
  type Vendor,
  ways,
} from "../src/index.ts";

/** An operation, and a header that a call may give it: declared by the spec where one is. */
function headerOf(vendor: Vendor): readonly [one: Operation, name: string] {
  const one = headerParameter.of(vendor) ?? (anything.of(vendor) as Operation);
  return [one, one.inSpec.parameters.find((parameter) => parameter.in === "header")?.name ?? "X-Trace"];
}

/** A call with headers beside those of the spec's example. */
function withHeaders(vendor: Vendor, one: Operation, header: Readonly<Record<string, unknown>>): ReturnType<typeof argumentsFor> {
  const args = argumentsFor(vendor, one);
  return { ...args, header: { ...args.header, ...header } };
}

row("F20", "a header that cannot be sent as it is is refused, name or value", anything, async (vendor) => {
  const [one, name] = headerOf(vendor);
  const { server, client } = await start(vendor);
  const secret = canary("header");
  for (const { call } of ways) {
    for (const bad of ["\r\nX-Evil: 1", "\r", "\n", "\0", "\u007f", "Łódź", "\ud83d", Number.NaN, { secret }, 1n]) {
      const value = typeof bad === "string" ? bad + secret : bad;
      const refusal = { vendor, one, server, argument: `header.${name}` };
      await refusedArgument(refusal, call(client, one.operationId, withHeaders(vendor, one, { [name]: value })), secret);
    }
    for (const bad of ["", " ", "a:b", "Zoë", "X\r\nX-Evil", "X-Evil\0"]) {
      const refusal = { vendor, one, server, argument: "header" };
      await refusedArgument(refusal, call(client, one.operationId, withHeaders(vendor, one, { [bad && bad + secret]: "x" })), secret);
    }
  }
  server.script(success(one), success(one));
  for (const { call } of ways) await call(client, one.operationId, withHeaders(vendor, one, { [name]: "Zoë\t(ß)" }));
  const arrived = Buffer.from(server.bytes()).toString("latin1");
  expect(arrived.match(new RegExp(`^${name}: Zoë\\t\\(ß\\)\\r$`, "gim"))).toHaveLength(2);
});

/** What may sign this vendor's calls, beside what its client is made with anyway. */
const signings = (vendor: Vendor): readonly (object | undefined)[] => [
  undefined,
  ...vendor.ways.flatMap(({ make, good }) => (make(good).scheme.startsWith("apiKey:") ? [{ auth: make(good) }] : [])),
];

/** The headers that a call's credentials stand in, as they reach the server. */
async function credentialHeaders(vendor: Vendor, one: Operation, options: object | undefined): Promise<readonly string[]> {
  const { server, client } = await start(vendor, [success(one)], options);
  await client.call(one.operationId, argumentsFor(vendor, one));
  const headers = Object.entries(server.requests[0]?.headers ?? {});
  return headers.flatMap(([name, value]) => (/made-up-(token|key|programme-key)/.test(value) ? [name] : []));
}

row(
  "F21",
  "a header that the client writes is refused from a call, wherever its credentials stand, unless an option allows it",
  anything,
  async (vendor, one) => {
    for (const options of signings(vendor)) {
      const carrying = await credentialHeaders(vendor, one, options);
      expect(carrying.length).toBeGreaterThan(0);
      const { server, baseUrl, client } = await start(vendor, [], options);
      const secret = canary("override");
      const names = [
        "Authorization",
        "Proxy-Authorization",
        "Host",
        "Cookie",
        "Connection",
        "Content-Length",
        "Transfer-Encoding",
        ...carrying,
      ];
      for (const name of names.flatMap((known) => [known, known.toUpperCase()])) {
        const refusal = { vendor, one, server, argument: `header.${name}` };
        for (const { call } of ways)
          await refusedArgument(refusal, call(client, one.operationId, withHeaders(vendor, one, { [name]: secret })), secret);
      }
      const free = connect(vendor, { baseUrl, allowHeaderOverride: true, ...options });
      const own = Object.fromEntries(carrying.map((name) => [name, "made-up-other"]));
      for (const { call } of ways) {
        server.script(success(one));
        await call(free.client, one.operationId, withHeaders(vendor, one, own));
        expect(server.requests.at(-1)?.headers).toMatchObject(own);
        const framed = call(free.client, one.operationId, withHeaders(vendor, one, { "Content-Length": "1" }));
        await expect(framed).rejects.toMatchObject({ code: "invalid_argument", argument: "header.Content-Length" });
      }
      expect(server.requests).toHaveLength(2);
    }
  },
);
