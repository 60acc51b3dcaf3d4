import type { Document } from "./spec.ts";

/** What only a reader of the spec sees: nothing prints it. */
const PROSE = ["description", "summary"];
const EXAMPLES = ["example", "examples"];
/** What stands beside an `x-pii` and is a personal value itself. */
const VALUES = ["enum", "const", "default"];

/** What of a spec may be printed: names and words, and no value that is personal. */
export function openText(document: Document): string {
  const text = JSON.stringify(document, withoutValues, 1);
  // A refusal may point to a member by its name, as `/applicantId`.
  return text + text.replaceAll(/"([\w-]+)": \{/g, "\n/$1\n");
}

function withoutValues(this: object, key: string, value: unknown): unknown {
  const isPersonal = Object.hasOwn(this, "x-pii") && VALUES.includes(key);
  return isPersonal || EXAMPLES.includes(key) || (PROSE.includes(key) && typeof value === "string") ? undefined : value;
}
