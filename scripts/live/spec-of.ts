import { readSpec } from "../lint/apis.ts";
import type { Json } from "../lint/document.ts";

const read = new Map<string, Json>();

/** A vendor's spec, read once: a run looks into it several times. */
export function specOf(vendor: string): Json {
  const document = read.get(vendor) ?? readSpec(vendor);
  read.set(vendor, document);
  return document;
}
