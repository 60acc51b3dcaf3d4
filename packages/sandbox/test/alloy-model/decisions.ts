import fc from "fast-check";
import type { Refused } from "./answers.ts";
import type { ModelApplication } from "./journey-records.ts";
import { oneOf } from "./people.ts";

/** The outcomes that each journey's reviews may give. */
export const outcomesOf: Readonly<Record<ModelApplication["journey"], readonly string[]>> = {
  onboarding: ["Approved", "Denied"],
  alerts: ["No Suspicious Activity", "Suspicious Activity"],
};

/** An outcome: a number for one that the journey knows, or some word. */
export const outcome = fc.constantFrom<(number | string)[]>(0, 1, 0, 1, "Approved", "Perhaps");

/** What a number stands for in a journey. */
export const outcomeIn = ({ journey }: ModelApplication, chosen: number | string): string =>
  typeof chosen === "number" ? (outcomesOf[journey][chosen] ?? "") : chosen;

const reason = oneOf("Other");
const note = oneOf("Seen");

/** A decision with its reason, a note alone, or whatever else a body may hold. */
const choices = fc.oneof(
  { weight: 4, arbitrary: fc.record({ outcome, reason, note }, { requiredKeys: ["outcome", "reason"] }) },
  { weight: 2, arbitrary: fc.record({ note }) },
  fc.record({ outcome, reason, reasons: fc.constantFrom<string[][]>(["Other"], ["Nonsense"]), note }, { requiredKeys: [] }),
);

/** The body of a review. */
export type Decision = {
  readonly outcome?: string;
  readonly reason?: string;
  readonly reasons?: string[];
  readonly note?: string;
};

/** The body of a review, once it is known what is reviewed. */
export const decision: fc.Arbitrary<(application: ModelApplication) => Decision> = choices.map((given) => {
  const body = (application: ModelApplication): Decision => {
    const { outcome: chosen, ...rest } = given as { readonly outcome?: number | string };
    return chosen === undefined ? rest : { ...rest, outcome: outcomeIn(application, chosen) };
  };
  // What a failure prints.
  return Object.assign(body, { [fc.toStringMethod]: () => JSON.stringify(given) });
});

/** The outcome of a first call, or what it is refused with. */
export function decide(
  { journey }: ModelApplication,
  { outcome: given, reason: only, reasons = only === undefined ? [] : [only] }: Decision,
): { readonly outcome: string; readonly reasons: readonly string[] } | Refused {
  if (given === undefined || reasons.length === 0) return [400, 4002];
  return outcomesOf[journey].includes(given) && !reasons.includes("Nonsense") ? { outcome: given, reasons } : [404, 4042];
}

/** What a later call is refused with: it takes a note alone. */
export const noteRefused = ({ outcome: given, note: text }: Decision): Refused | undefined =>
  given !== undefined ? [409, 4091] : text === undefined ? [400, 4002] : undefined;
