import { EXPIRY } from "./extracted.ts";
import type { ApplicantRecord } from "./records.ts";

/** One document, whatever sides it has. */
export interface DocumentFacts {
  readonly type: string;
  readonly country: string;
  /** Null for a bill, which has none. */
  readonly number: string | null;
  readonly expiry: string | null;
}

/** The documents that an applicant's images show: each kind once, and no selfie. Numbers and expiries are invented. */
export function documentsOf({ images }: ApplicantRecord): readonly DocumentFacts[] {
  const documents = images.filter(({ type }, index) => type !== "SELFIE" && images.findIndex((image) => image.type === type) === index);
  return documents.map(({ type, country }, index) =>
    type === "UTILITY_BILL"
      ? { type, country, number: null, expiry: null }
      : { type, country, number: `000${type.slice(0, 2)}${String(index + 1).padStart(4, "0")}`, expiry: EXPIRY },
  );
}

/** The kinds of an applicant's images, each once. */
export function kindsOf({ images }: ApplicantRecord): readonly string[] {
  return [...new Set(images.map(({ type }) => type))];
}
