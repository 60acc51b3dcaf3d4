import { join } from "node:path";
import type { ValueSchema } from "@kyc-clients/testing";
import { loadSpec } from "../../../scripts/spec/load-spec.ts";

/** A schema as the spec writes it, references resolved one level at a time by {@link VendorSpec.resolve}. */
export interface Schema extends ValueSchema {
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly "x-pii"?: boolean;
}

/** A body in one media type, with the spec's own examples. */
export interface Media {
  readonly schema: Schema;
  readonly examples: readonly unknown[];
}

/** A parameter, with the spec's own example. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: Schema;
  readonly example: unknown;
}

/** One operation as its spec has it. */
export interface SpecOperation {
  readonly operationId: string;
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** What it takes, by media type. */
  readonly bodies: Readonly<Record<string, Media>>;
  /** What it answers, by status and media type. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Media>>>>;
}

/** A webhook event as its spec has it. */
export interface SpecWebhook {
  readonly name: string;
  readonly method: string;
  /** Where it is sent, below the receiver's address, where the vendor tells the event by that. */
  readonly path: string | undefined;
  /** The names of its headers. */
  readonly headers: readonly string[];
  readonly bodies: Readonly<Record<string, Media>>;
}

/** A vendor's spec. */
export interface VendorSpec {
  readonly operations: readonly SpecOperation[];
  readonly webhooks: readonly SpecWebhook[];
  /** The schema that a reference leads to, or the schema itself. */
  resolve(schema: Schema): Schema;
}

type Json = Readonly<Record<string, unknown>>;

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Reads the spec of a vendor from the repository. */
export function readSpec(vendor: string): VendorSpec {
  const { document } = loadSpec(join(import.meta.dirname, "../../../specs", vendor, "openapi.yaml"));
  const follow = (value: unknown): Json => {
    let found = value as Json;
    while (typeof found?.["$ref"] === "string") found = at(document, found["$ref"]);
    return found ?? {};
  };
  const media = (content: unknown): Record<string, Media> =>
    Object.fromEntries(
      Object.entries((content ?? {}) as Readonly<Record<string, Json>>).map(([type, { schema, example, examples }]) => [
        type,
        { schema: (schema ?? {}) as Schema, examples: examplesOf(example, examples, follow) },
      ]),
    );
  const parameter = (given: unknown): Parameter => {
    const { name, in: place, required = false, schema = {}, example, examples } = follow(given);
    const ownExample = examplesOf(example, examples, follow)[0] ?? follow(schema)["example"];
    return { name, in: place, required, schema, example: ownExample } as Parameter;
  };
  const operations = Object.entries(document["paths"] as Json).flatMap(([path, item]) => {
    const shared = follow(item);
    return METHODS.filter((method) => shared[method] !== undefined).map((method): SpecOperation => {
      const { operationId, parameters = [], requestBody, responses } = shared[method] as Json;
      return {
        operationId: operationId as string,
        method: method.toUpperCase(),
        path,
        parameters: [...((shared["parameters"] ?? []) as unknown[]), ...(parameters as unknown[])].map(parameter),
        bodies: media(follow(requestBody)["content"]),
        answers: Object.fromEntries(
          Object.entries(responses as Json).map(([status, answer]) => [status, media(follow(answer)["content"])]),
        ),
      };
    });
  });
  const webhooks = Object.entries((document["webhooks"] ?? {}) as Json).flatMap(([name, item]) =>
    Object.entries(follow(item))
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => ({
        name,
        method: method.toUpperCase(),
        path: (operation as Json)["x-webhook-path"] as string | undefined,
        headers: (((operation as Json)["parameters"] ?? []) as unknown[]).map((given) => parameter(given).name),
        bodies: media(follow((operation as Json)["requestBody"])["content"]),
      })),
  );
  return { operations, webhooks, resolve: (schema) => follow(schema) as Schema };
}

function examplesOf(example: unknown, examples: unknown, follow: (value: unknown) => Json): readonly unknown[] {
  if (example !== undefined) return [example];
  return Object.values((examples ?? {}) as Json).map((one) => follow(one)["value"]);
}

function at(document: Json, reference: string): Json {
  const keys = reference.slice(2).split("/");
  return keys.reduce<Json>((found, key) => found?.[key.replaceAll("~1", "/").replaceAll("~0", "~")] as Json, document);
}
