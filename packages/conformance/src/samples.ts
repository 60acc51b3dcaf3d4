import type { SpecOperation, VendorSpec } from "./spec.ts";

/** Arguments of any operation. */
export interface Arguments {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly contentType?: string;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly attemptTimeoutMs?: number;
  readonly attempts?: number;
}

/** An answer as a server sends it. */
export interface SampleAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Bytes of a file that no text could be taken for. */
export const fileBytes: Uint8Array<ArrayBuffer> = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 37 + (index >> 8)) % 256);

/** A call with all that its operation takes, from the spec's own examples. */
export function sampleArguments(spec: VendorSpec, operation: SpecOperation, mediaType = Object.keys(operation.bodies)[0]): Arguments {
  const at = (place: string): Readonly<Record<string, unknown>> | undefined => {
    const found = operation.parameters.filter((parameter) => parameter.in === place);
    return found.length === 0 ? undefined : Object.fromEntries(found.map(({ name, example }) => [name, example]));
  };
  const [path, query, header] = [at("path"), at("query"), at("header")];
  return {
    ...(path && { path }),
    ...(query && { query }),
    ...(header && { header }),
    ...(mediaType && { body: sampleBody(spec, operation, mediaType), contentType: mediaType }),
  };
}

/** The body of a call in a media type: the spec's example, with a file where the spec has one. */
export function sampleBody(spec: VendorSpec, { bodies }: SpecOperation, mediaType: string): unknown {
  const media = bodies[mediaType];
  if (media === undefined) return undefined;
  if (mediaType === "application/octet-stream") return new Blob([fileBytes]);
  const example = structuredClone(media.examples[0]);
  if (mediaType !== "multipart/form-data") return example;
  const { properties = {} } = spec.resolve(media.schema);
  const parts = Object.entries(example as object).map(([name, value]) => {
    const isFile = spec.resolve(properties[name] ?? {}).format === "binary";
    return [name, isFile ? new File([fileBytes], "passport.png", { type: "image/png" }) : value];
  });
  return Object.fromEntries(parts);
}

/** The first success that an operation documents, from the spec's own example. */
export function sampleSuccess(operation: SpecOperation): SampleAnswer {
  const key = Object.keys(operation.answers).find((status) => status.startsWith("2"));
  if (key === undefined) throw new Error(`${operation.operationId} documents no success`);
  return sampleAnswer(operation, key);
}

/** The answer that an operation documents under a status, a range or `default`; 500 stands for the last, and x00 for a range. */
export function sampleAnswer({ answers }: SpecOperation, key: string): SampleAnswer {
  const status = key === "default" ? 500 : Number(key.replace("XX", "00"));
  const [first] = Object.entries(answers[key] ?? {});
  if (first === undefined) return { status, headers: {} };
  const [mediaType, { examples }] = first;
  const isText = mediaType === "application/json" || mediaType.startsWith("text/");
  const body = mediaType === "application/json" ? JSON.stringify(examples[0]) : String(examples[0]);
  return { status, headers: { "Content-Type": mediaType }, body: isText ? body : fileBytes };
}
