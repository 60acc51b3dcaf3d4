import type { EntityRecord } from "./entity-record.ts";

/** How risky an entity is, from 0 to 1: what its last finished evaluation left to be sure of. Null before there is one. */
export function riskScoreOf({ evaluations }: EntityRecord): number | null {
  const last = evaluations.findLast(({ stage }) => stage === "complete");
  const score = (last?.answer?.body["summary"] as { readonly score?: unknown } | undefined)?.score;
  return typeof score === "number" ? Math.round((1 - score) * 100) / 100 : null;
}
