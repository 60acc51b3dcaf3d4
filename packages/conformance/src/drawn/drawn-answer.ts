import fc from "fast-check";
import type { Operation } from "../needs.ts";
import type { Vendor } from "../vendor.ts";
import { drawn } from "./arbitrary.ts";
import { isPlain } from "./argument-faults.ts";
import { hostileName, hostileText, MARKER } from "./hostile.ts";

/** An answer to send, as its text. */
export interface DrawnAnswer {
  readonly way: "named" | "raw";
  /** The status, and what the spec lists it under: itself, a range or `default`. */
  readonly status: number;
  readonly listed: string;
  readonly text: string;
}

const DEPTH = 1_000;

/** JSON that is right, and that tries to be more than data. */
const hostileJson = fc.constantFrom(
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1,"status":"success"}',
  '[{"__proto__":[]},{"hasOwnProperty":null}]',
  '{"a":1,"a":{"__proto__":1},"status":"error","status":"success"}',
  `${"[".repeat(DEPTH)}${"]".repeat(DEPTH)}`,
  `${'{"a":'.repeat(DEPTH)}1${"}".repeat(DEPTH)}`,
  '{"n":[12345678901234567890,1e400,-1e400,1e-400,-0,0.1e1]}',
  '{"then":"x","toJSON":"y","\\ud83d":"\\udc00","":"\\u0000"}',
  "null",
  "0",
  '""',
);

/** Answers that an operation documents as JSON: drawn from their schema, with members that it does not name, or hostile. */
export function drawnAnswers(vendor: Vendor, { inSpec }: Operation): readonly fc.Arbitrary<DrawnAnswer>[] {
  const listedKeys = Object.keys(inSpec.answers);
  const way = fc.constantFrom("named" as const, "raw" as const);
  const extra = fc.dictionary(hostileName, fc.oneof(hostileText, fc.constant(null)), { minKeys: 1, maxKeys: 2, noNullPrototype: true });
  return Object.entries(inSpec.answers).flatMap(([listed, media]) => {
    const json = media["application/json"];
    if (!json) return [];
    const asText = (value: fc.Arbitrary<unknown>): fc.Arbitrary<string> => value.map((one) => JSON.stringify(one) ?? "null");
    const text = fc.oneof(
      { weight: 2, arbitrary: asText(drawn(vendor.spec, json.schema)) },
      { weight: 2, arbitrary: asText(drawn(vendor.spec, json.schema, { extra, text: hostileText })) },
      { weight: 1, arbitrary: asText(drawn(vendor.spec, json.schema).map(misshapen)) },
      { weight: 1, arbitrary: hostileJson },
    );
    return [fc.record({ way, text, status: fc.constant(statusOf(listed, listedKeys)), listed: fc.constant(listed) })];
  });
}

/** An answer with text where an object or a list should be. */
function misshapen(value: unknown): unknown {
  if (!isPlain(value)) return value;
  const members = Object.entries(value).map(([name, member]) => [name, isPlain(member) ? MARKER : member]);
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
}

/** A status that stands under a key and under no other. */
function statusOf(listed: string, keys: readonly string[]): number {
  const first = listed === "default" ? 500 : Number(listed.replace("XX", "00"));
  const isFree = (status: number): boolean =>
    !keys.includes(String(status)) && (listed !== "default" || !keys.includes(`${String(status)[0]}XX`));
  const found = [first, 501, 505, 418, 451].find((status) => (/^\d+$/.test(listed) ? status === first : isFree(status)));
  if (found === undefined) throw new Error(`no status is left for ${listed}`);
  return found;
}
