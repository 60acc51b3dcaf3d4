import fc from "fast-check";
import type { Operation } from "../needs.ts";
import type { Arguments } from "../samples.ts";
import type { Parameter } from "../spec.ts";
import type { Vendor } from "../vendor.ts";
import { type DrawOptions, drawn } from "./arbitrary.ts";
import { isPlain } from "./argument-faults.ts";
import { cutTexts, hostileHeaderName, hostileName, hostileText, MARKER, noScalar } from "./hostile.ts";

/** A call to make, by its name or through raw. */
export interface DrawnCall {
  readonly way: "named" | "raw";
  readonly args: Arguments;
}

const missing = fc.constantFrom(undefined, null);
const noJson = fc.constantFrom<unknown[]>(Number.NaN, () => MARKER, Symbol(MARKER), new Map([[MARKER, MARKER]]), 10n ** 20n);
const extraValue = fc.oneof(hostileText, fc.constantFrom(null, undefined, 0, false));
const extra: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.dictionary(hostileName, extraValue, {
  maxKeys: 2,
  noNullPrototype: true,
});

/** Under which a stream keeps a copy of its bytes, as it can be read once only. */
export const GIVEN: unique symbol = Symbol("the bytes of a stream");

// A file in each form that a call may give one, its name and type hostile.
const bytes = fc.uint8Array({ maxLength: 48 });
const fileName = fc.oneof(
  hostileText,
  hostileText.map((name) => `/made-up/folder\\${name}`),
);
const fileType = fc.constantFrom("image/png", "", "application/pdf; a=b", `image/png\r\nX-Injected: ${MARKER}`, "Zo\u00eb/png");
const file: fc.Arbitrary<unknown> = fc.oneof(
  bytes.map((data) => new Blob([data], { type: "image/jpeg" })),
  fc.tuple(bytes, fileName, fileType).map(([data, name, type]) => new File([data], name, { type })),
  fc
    .record(
      {
        data: fc.oneof(
          bytes,
          bytes.map((data) => new Blob([data])),
        ),
        fileName,
        contentType: fileType,
      },
      { requiredKeys: ["data"] },
    )
    .map((one) => ({ ...one })),
);
const rawBytes: fc.Arbitrary<unknown> = fc.oneof(
  bytes,
  bytes.map((data) => data.slice().buffer),
  bytes.map((data) => new Blob([data], { type: "image/png" })),
  bytes.map((data) => Object.defineProperty(new Blob([data]).stream(), GIVEN, { value: data })),
  fc.constant({ [MARKER]: MARKER }),
);

/** Calls of an operation: with what its spec says, with what somebody hostile would put there, and with one value that cannot be sent. */
export function drawnCall(vendor: Vendor, operation: Operation): fc.Arbitrary<DrawnCall> {
  const way = fc.constantFrom("named" as const, "raw" as const);
  const ordinary = drawnArguments(vendor, operation, false);
  const kinds = [ordinary, drawnArguments(vendor, operation, true), ordinary.chain((args) => spoiled(operation, args))];
  return fc.oneof(...kinds.map((args) => fc.record({ way, args }, { noNullPrototype: true })));
}

/** Arguments with one that has no written form in the place of a good one. A header that only the client writes is always at hand. */
function spoiled({ inSpec }: Operation, args: Arguments): fc.Arbitrary<Arguments> {
  const unwritable = fc.constantFrom<unknown[]>(Number.NaN, Number.POSITIVE_INFINITY, () => MARKER, Symbol(MARKER), ...cutTexts);
  const parameters = inSpec.parameters.map(({ name, in: place }) =>
    unwritable.map((value): Arguments => ({ ...args, [place]: joined([args[place] ?? {}, { [name]: value }]) })),
  );
  const isObject = isPlain(args.body) && !Array.isArray(args.body);
  const body = isObject ? [noJson.map((value): Arguments => ({ ...args, body: joined([args.body as object, { spoiled: value }]) }))] : [];
  const host = fc
    .constantFrom("Host", "authorization")
    .map((name): Arguments => ({ ...args, header: joined([args.header ?? {}, { [name]: MARKER }]) }));
  return fc.oneof(...parameters, ...body, host);
}

function drawnArguments(vendor: Vendor, { inSpec }: Operation, isHostile: boolean): fc.Arbitrary<Arguments> {
  const at = (place: Parameter["in"]): fc.Arbitrary<Readonly<Record<string, unknown>> | undefined> => {
    const found = inSpec.parameters.filter((parameter) => parameter.in === place);
    const model = Object.fromEntries(found.map((one) => [one.name, parameterValue(vendor, one, isHostile, inSpec.parameters.length)]));
    const requiredKeys = found.filter(({ required }) => required && !isHostile).map(({ name }) => name);
    const declared = fc.record(model, { requiredKeys, noNullPrototype: true });
    if (!isHostile) return found.length === 0 ? fc.constant(undefined) : declared;
    const name = place === "header" ? hostileHeaderName : hostileName;
    const others = fc.dictionary(name, place === "path" ? hostileText : extraValue, { maxKeys: 1, noNullPrototype: true });
    return fc.tuple(declared, fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, others)).map(joined);
  };
  return fc
    .record({ path: at("path"), query: at("query"), header: at("header"), sent: drawnBody(vendor, inSpec.bodies, isHostile) })
    .map(({ path, query, header, sent }) => ({ ...(path && { path }), ...(query && { query }), ...(header && { header }), ...sent }));
}

/** A parameter's value. The more there are, the fewer are hostile, so that some calls can be sent. */
function parameterValue({ spec }: Vendor, { schema, in: place }: Parameter, isHostile: boolean, count: number): fc.Arbitrary<unknown> {
  const fitting = drawn(spec, schema).filter((one) => place !== "path" || one !== "");
  // Text of other alphabets has no form in a header.
  const ordinary =
    place === "header" ? fitting.map((one) => (typeof one === "string" ? one.replace(/[^\t\x20-\xff]|\x7f/g, "\u00e9") : one)) : fitting;
  if (!isHostile) return ordinary;
  return fc.oneof(
    { weight: 2 + 4 * count, arbitrary: ordinary },
    { weight: 6, arbitrary: hostileText },
    { weight: 1, arbitrary: noScalar },
    { weight: 1, arbitrary: missing },
  );
}

function drawnBody({ spec }: Vendor, bodies: Operation["inSpec"]["bodies"], isHostile: boolean): fc.Arbitrary<Partial<Arguments>> {
  const types = Object.entries(bodies).map(([contentType, { schema }]) => {
    const others: DrawOptions = isHostile ? { text: hostileText, extra } : {};
    const asSpec = contentType === "application/octet-stream" ? rawBytes : drawn(spec, schema, { isRequest: true, file, ...others });
    return asSpec.map((body) => ({ body, contentType }));
  });
  return types.length === 0 ? fc.constant({}) : fc.oneof(...types);
}

function joined(parts: readonly object[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}

/** Whether an operation takes text anywhere, so that hostile text can be put there. */
export function takesText({ spec }: Vendor, { inSpec }: Operation): boolean {
  const types = inSpec.parameters.flatMap(({ schema }) => spec.resolve(schema).type ?? []);
  return types.includes("string") || Object.keys(inSpec.bodies).some((type) => type !== "application/octet-stream");
}
