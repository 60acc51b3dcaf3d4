import type { Refusal } from "../vendor.ts";
import { bodyRefusal } from "./choose-journey.ts";
import type { Journey } from "./journey-definition.ts";
import type { JourneyCall } from "./journey-entities.ts";

/** A decision by hand, or a note on one, as a body sends it. */
export interface JourneyReviewInput {
  readonly outcome?: string;
  readonly reason?: string;
  readonly reasons?: readonly string[];
  readonly note?: string;
}

/** A checked decision. */
export interface JourneyDecision {
  readonly outcome: string;
  readonly reasons: readonly string[];
}

/** Reads the first call of a review, which decides. @throws Refusal with 400 where something lacks, 404 and 4042 where it is not configured */
export function readDecision(input: JourneyReviewInput, { reviewReasons }: Journey, call: JourneyCall): JourneyDecision {
  const { outcome, reason, reasons = reason === undefined ? [] : [reason] } = input;
  const refuse = bodyRefusal(call.errors, call.session);
  if (outcome === undefined) throw refuse("/outcome", "required", "The first call of a review needs an outcome.");
  if (reasons.length === 0) throw refuse("/reasons", "required", "An outcome needs a reason.");
  const known = Object.hasOwn(reviewReasons, outcome) ? reviewReasons[outcome] : undefined;
  if (known !== undefined && reasons.every((one) => known.includes(one))) return { outcome, reasons };
  const message = "This outcome is not configured with these reasons.";
  throw call.errors.refusal({ status: 404, minorCode: 4042, message, session: call.session });
}

/** Reads a later call of a review, which only leaves a note. @throws Refusal with 409 where it decides once more, 400 where it says nothing */
export function readNote({ outcome, note }: JourneyReviewInput, call: JourneyCall): string {
  if (outcome !== undefined) throw reviewConflict("This review is closed: it takes notes only.", call);
  if (note === undefined) throw bodyRefusal(call.errors, call.session)("/note", "required", "A closed review takes a note.");
  return note;
}

/** Refuses a review that the state has no place for. */
export function reviewConflict(message: string, { errors, session }: JourneyCall): Refusal {
  return errors.refusal({ status: 409, minorCode: 4091, message, session });
}
