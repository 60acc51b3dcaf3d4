import type { Attributes } from "./missing-input.ts";
import type { Persona } from "./scenarios.ts";
import type { ServiceCache } from "./service-cache.ts";
import type { EvaluationRecord } from "./state.ts";

interface Service {
  readonly name: string;
  /** It runs when one of these is given. */
  readonly needs: readonly string[];
}

/** The invented services of the sandbox's workflows. */
export const services: readonly Service[] = [
  { name: "Sandbox Identity", needs: ["name_last"] },
  { name: "Sandbox Address and Phone", needs: ["address_line_1", "phone_number"] },
  { name: "Sandbox Email", needs: ["email_address"] },
  { name: "Sandbox Watchlists", needs: ["name_last"] },
];

/** The service that fails in a partial evaluation, and the step that it holds up. */
export const failingService = "Sandbox Watchlists";

/** Calls every service that has not answered yet. True when all went through. */
export function runServices(
  evaluation: EvaluationRecord,
  formatted: Attributes,
  persona: Persona,
  cache: ServiceCache,
  now: number,
): boolean {
  const input = cacheInput(evaluation, formatted);
  const fails = evaluation.partialRuns < (persona.partialRuns ?? 0);
  for (const { name, needs } of services) {
    const before = evaluation.services.get(name);
    if (before === "executed" || before === "cached") continue;
    if (!needs.some((key) => formatted[key] !== undefined)) evaluation.services.set(name, "not_executed");
    else if (fails && name === failingService) evaluation.services.set(name, "failed");
    else if (!evaluation.refreshCache && cache.has(name, input, now)) evaluation.services.set(name, "cached");
    else {
      evaluation.services.set(name, "executed");
      cache.add(name, input, now);
    }
  }
  if (fails) evaluation.partialRuns++;
  return !fails;
}

/** Equal input under an equal configuration: the version, and every attribute in a fixed order. */
function cacheInput({ workflow, version }: EvaluationRecord, formatted: Attributes): string {
  const attributes = Object.entries(formatted)
    .filter(([key]) => key !== "answers")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([workflow.token, version.id, attributes]);
}
