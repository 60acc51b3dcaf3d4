import path from "node:path";
import { answerSchema } from "../generate/body-schema.ts";
import { bodyKind } from "../generate/media-type.ts";
import { readOperations } from "../generate/read-operations.ts";
import { resolve } from "../generate/references.ts";
import { readSpec, type Schema, type Spec } from "../generate/spec.ts";
import { root, type Vendor } from "../generate/vendors.ts";

/** An answer that a spec shows as an example. */
export interface ExampleAnswer {
  readonly operationId: string;
  /** As the spec lists it: `200`, `4XX` or `default`. */
  readonly listed: string;
  /** One that it may be. */
  readonly status: number;
  readonly contentType: string;
  readonly schema: Schema;
  readonly value: unknown;
}

/** Reads the JSON examples of a vendor's answers. */
export function readExamples(vendor: Vendor): { readonly spec: Spec; readonly examples: readonly ExampleAnswer[] } {
  const spec = readSpec(path.join(root, vendor.spec));
  const examples: ExampleAnswer[] = [];
  for (const { id, responses, method } of readOperations(spec)) {
    for (const { status: listed, media } of method === "HEAD" ? [] : responses) {
      for (const one of media.filter(({ type }) => bodyKind(type) === "json")) {
        const { example, examples: named = {} } = one as { example?: unknown; examples?: Record<string, { value: unknown }> };
        const values = [...(example === undefined ? [] : [example]), ...Object.values(named).map((one) => resolve(spec, one).value)];
        const schema = answerSchema(one) ?? {};
        const contentType = one.type.replace(/;.*/, "");
        const status = statusOf(
          listed,
          responses.map((response) => response.status),
        );
        for (const value of values) examples.push({ operationId: id, listed, status, contentType, schema, value });
      }
    }
  }
  return { spec, examples };
}

/** A status that a range or `default` stands for, and no other entry. */
function statusOf(listed: string, others: readonly string[]): number {
  const range = (status: number): string => `${Math.floor(status / 100)}XX`;
  const statuses = listed === "default" ? [418, 451, 500, 502] : [0, 1, 2, 3].map((last) => Number(listed.replace("XX", `0${last}`)));
  const free = statuses.find(
    (status) => listed === `${status}` || ![`${status}`, range(status)].some((other) => other !== listed && others.includes(other)),
  );
  if (free === undefined) throw new Error(`no status is left for ${listed}`);
  return free;
}
