import { answer, type FaultServer, type RecordedRequest } from "@kyc-clients/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type DrawnCall, drawnCall, expectSent, faultsOf, type Part, type SeenRequest } from "../src/drawn/index.ts";
import {
  type Connected,
  type Operation,
  operationCount,
  operationsOf,
  start,
  success,
  toldPaths,
  type Vendor,
  vendors,
} from "../src/index.ts";

const SEED = 20_261_122;
const RUNS = 2;

const counts = { operations: 0, sent: 0, refused: 0 };

test.each(vendors.map((vendor) => [vendor.name, vendor] as const))(
  "%s: what arrives over a real connection is what the call says, and nothing arrives of a call that is refused",
  async (_, vendor) => {
    const { server, baseUrl } = await start(vendor);
    server.otherwise(answer({ status: 501 }));
    for (const one of operationsOf(vendor)) {
      counts.operations++;
      // Node's own fetch loses a header of that name.
      const drawnCalls = drawnCall(vendor, one).filter(({ args }) => !Object.hasOwn(args.header ?? {}, "__proto__"));
      const calls = fc.asyncProperty(drawnCalls, (call) => overTheWire(vendor, one, call, server, baseUrl));
      await fc.assert(calls, { seed: SEED + counts.operations, numRuns: RUNS });
    }
  },
  60_000,
);

test("every operation was called over a connection, and some calls were refused", () => {
  expect(counts.operations).toBe(operationCount);
  expect(counts.sent + counts.refused).toBe(operationCount * RUNS);
  expect(counts.sent).toBeGreaterThan(operationCount);
  expect(counts.refused).toBeGreaterThan(10);
});

async function overTheWire(vendor: Vendor, one: Operation, call: DrawnCall, server: FaultServer, baseUrl: string): Promise<void> {
  const before = server.requests.length;
  const client: Connected = vendor.connect({ baseUrl, attempts: 1 });
  const work = call.way === "raw" ? client.raw(one.operationId, call.args) : client.call(one.operationId, call.args);
  if (faultsOf(vendor, one, call).length > 0) {
    await expect(work).rejects.toMatchObject({ name: "ArgumentError" });
    expect(server.requests).toHaveLength(before);
    counts.refused++;
  } else {
    server.script(success(one));
    await work;
    expect(server.requests).toHaveLength(before + 1);
    const request = server.requests.at(-1) as RecordedRequest;
    const { host } = new URL(server.url);
    expect(request.rawHeaders.filter(([name]) => name.toLowerCase() === "host")).toEqual([[expect.any(String), host]]);
    const path = toldPaths(vendor.api)[one.operationId];
    await expectSent(vendor, one, call, await seenIn(request, server.url), { baseUrl, path, asRead });
    counts.sent++;
  }
  client.close();
}

/**
 * A part as a form carries it: line breaks are CRLF, quotes and line breaks in names are escaped, and bytes have a type.
 *
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 */
function asRead([name, ...part]: Part): Part {
  const lines = (text: string): string => text.replace(/\r\n|\r|\n/g, "\r\n");
  const unescaped = (text: string): string => text.replace(/%22/g, '"').replace(/%0d/gi, "\r").replace(/%0a/gi, "\n");
  const [text, type, bytes] = part;
  if (type === undefined || bytes === undefined) return [unescaped(lines(name)), lines(text)];
  return [unescaped(lines(name)), unescaped(text), type || "application/octet-stream", bytes];
}

/** Headers that the runtime and the connection add. */
const TRANSPORT = ["host", "connection", "content-length", "transfer-encoding", "accept-language", "sec-fetch-mode"];

/** A request as its bytes say, read by the runtime's own parsers. */
async function seenIn({ method, target, rawHeaders, body, text, complete }: RecordedRequest, origin: string): Promise<SeenRequest> {
  expect(complete).toBe(true);
  const names = rawHeaders.map(([name]) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  const headers = new Headers(rawHeaders.filter(([name]) => !TRANSPORT.includes(name.toLowerCase())).map(([name, value]) => [name, value]));
  const type = headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) {
    const seen = type === "application/json" ? text : names.includes("content-type") ? Uint8Array.from(body) : undefined;
    return { method, url: origin + target, headers, body: seen };
  }
  headers.delete("content-type");
  return {
    method,
    url: origin + target,
    headers,
    body: await new Response(Uint8Array.from(body), { headers: { "Content-Type": type } }).formData(),
  };
}
