import { canary, findCanaries } from "@kyc-clients/testing";
import { UndiciInstrumentation, type UndiciInstrumentationConfig } from "@opentelemetry/instrumentation-undici";
import { BasicTracerProvider, InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { expect, onTestFinished, test } from "vitest";
import { originsOnly, spanEachCall, withoutVendors } from "../../../examples/tracing.ts";
import { argumentsFor, caught, connect, pathParameter, queryParameter, start, success, type Vendor, vendors } from "../src/index.ts";

const met = vendors.filter((vendor) => pathParameter.of(vendor) !== undefined && queryParameter.of(vendor) !== undefined);

/** What a span shows: its name, its attributes, its events. */
const shown = (spans: readonly ReadableSpan[]): object[] =>
  spans.map(({ name, attributes, events, status }) => ({ name, attributes, events, status }));

/** Calls a vendor with markers in a path, in a query and in the token, under automatic instrumentation and with the guide's observer. */
async function trace(vendor: Vendor, configure: (origin: string) => UndiciInstrumentationConfig) {
  const [one, other] = [pathParameter.of(vendor), queryParameter.of(vendor)];
  if (one === undefined || other === undefined) throw new Error("the vendor does not meet it");
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const { server, baseUrl } = await start(vendor, [success(one), success(other)]);
  const instrumentation = new UndiciInstrumentation(configure(server.url));
  instrumentation.setTracerProvider(provider);
  onTestFinished(() => instrumentation.disable());

  const marks = { path: canary("path"), query: canary("query"), token: canary("token") };
  const own = new InMemorySpanExporter();
  const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(own)] }).getTracer("kyc-clients");
  const { client } = connect(vendor, { baseUrl, token: marks.token, observe: spanEachCall(tracer), fetch: (...args) => fetch(...args) });
  const inPath = one.inSpec.parameters.find((parameter) => parameter.in === "path")?.name ?? "";
  const inQuery = other.inSpec.parameters.find((parameter) => parameter.in === "query")?.name ?? "";
  const args = argumentsFor(vendor, one);
  const asked = { ...argumentsFor(vendor, other), query: { [inQuery]: marks.query } };
  await client.call(one.operationId, { ...args, path: { ...args.path, [inPath]: marks.path } });
  await client.call(other.operationId, asked);
  server.otherwise({ name: "cut", at: "head", run: (exchange) => exchange.reset() });
  await caught(client.call(other.operationId, { ...asked, attempts: 1 }));
  instrumentation.disable();
  expect(findCanaries(marks, { wire: Buffer.from(server.bytes()) }).length).toBeGreaterThanOrEqual(3);
  return { marks, automatic: exporter.getFinishedSpans(), own: own.getFinishedSpans(), operations: [one, other] };
}

test("some vendors have ids in paths and queries", () => {
  expect(met.length).toBeGreaterThanOrEqual(3);
});

test.each(met.map((vendor) => [vendor.name, vendor] as const))(
  "%s: automatic instrumentation puts ids into spans as it comes, and none of the guide's ways does",
  async (_, vendor) => {
    const asItComes = await trace(vendor, () => ({}));
    expect(asItComes.automatic).toHaveLength(3);
    const leaked = new Set(findCanaries(asItComes.marks, { spans: shown(asItComes.automatic) }).map((hit) => hit.canary));
    expect(leaked).toEqual(new Set(["path", "query"]));

    const ignored = await trace(vendor, (origin) => withoutVendors([origin]));
    expect(ignored.automatic).toEqual([]);
    const bare = await trace(vendor, () => originsOnly);
    expect(bare.automatic).toHaveLength(3);
    expect(findCanaries(bare.marks, { spans: shown(bare.automatic) })).toEqual([]);

    for (const { marks, own, operations } of [asItComes, ignored, bare]) {
      expect(own.map(({ attributes }) => attributes["url.template"])).toEqual([0, 1, 1].map((at) => operations[at]?.definition.path));
      expect(own.map(({ attributes }) => attributes["http.response.status_code"] ?? attributes["error.type"])).toEqual([
        200,
        200,
        "connection_failed",
      ]);
      expect(findCanaries(marks, { spans: shown(own) })).toEqual([]);
    }
  },
);
