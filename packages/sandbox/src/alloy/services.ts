import type { Attributes } from "./missing-input.ts";
import type { Persona } from "./personas.ts";
import type { ServiceCache } from "./service-cache.ts";
import type { EvaluationRecord } from "./state.ts";

/** A party of a transaction that is held against sanction lists only when a header asks for it. */
export type Screened = "entity" | "counterparty";

/** An invented service that a workflow calls. */
export interface Service {
  readonly name: string;
  /** It runs when one of these is given. */
  readonly needs: readonly string[];
  /** It runs only when this party is to be screened. */
  readonly screens?: Screened;
}

/** The service that fails in a partial evaluation or calls back in a pending one, and that finds watchlist hits. */
export const watchlistService = "Sandbox Watchlists";

/** What a workflow for persons calls. */
export const personServices: readonly Service[] = [
  { name: "Sandbox Identity", needs: ["name_last"] },
  { name: "Sandbox Address and Phone", needs: ["address_line_1", "phone_number"] },
  { name: "Sandbox Email", needs: ["email_address"] },
  { name: watchlistService, needs: ["name_last"] },
];

/** What a workflow for businesses calls. */
export const businessServices: readonly Service[] = [
  { name: "Sandbox Business Registry", needs: ["business_name"] },
  { name: "Sandbox Address and Phone", needs: ["address_line_1", "business_phone_number"] },
  { name: watchlistService, needs: ["business_name"] },
];

/** What a workflow for transactions calls. */
export const transactionServices: readonly Service[] = [
  { name: "Sandbox Transactions", needs: ["amount"] },
  { name: watchlistService, needs: ["source"], screens: "entity" },
  { name: "Sandbox Counterparty Watchlists", needs: ["destination"], screens: "counterparty" },
];

/** Where the services of an evaluation stand after a run. */
export type ServicesRun = "done" | "failed" | "waiting";

interface ServiceRun {
  readonly formatted: Attributes;
  readonly persona: Persona;
  readonly cache: ServiceCache;
  readonly now: number;
  /** Whether the service that calls back has done so. */
  readonly calledBack: boolean;
}

/** Calls every service that has not answered yet. */
export function runServices(evaluation: EvaluationRecord, { formatted, persona, cache, now, calledBack }: ServiceRun): ServicesRun {
  const input = cacheInput(evaluation, formatted);
  const fails = evaluation.partialRuns < (persona.partialRuns ?? 0);
  const waits = persona.callsBack === true && !calledBack;
  let run: ServicesRun = "done";
  for (const { name, needs, screens } of evaluation.workflow.services) {
    const before = evaluation.services.get(name);
    if (before === "executed" || before === "cached") continue;
    const isDue = needs.some((key) => formatted[key] !== undefined) && (screens === undefined || evaluation.screens?.has(screens) === true);
    if (!isDue) evaluation.services.set(name, "not_executed");
    else if (name === watchlistService && (fails || waits)) {
      run = fails ? "failed" : "waiting";
      evaluation.services.set(name, fails ? "failed" : "not_executed");
    } else if (!evaluation.refreshCache && !calledBack && cache.has(name, input, now)) evaluation.services.set(name, "cached");
    else {
      evaluation.services.set(name, "executed");
      cache.add(name, input, now);
    }
  }
  if (run === "failed") evaluation.partialRuns++;
  return run;
}

/** Equal input under an equal configuration: the version, what is screened, and every attribute in a fixed order. */
function cacheInput({ workflow, version, screens }: EvaluationRecord, formatted: Attributes): string {
  const attributes = Object.entries(formatted)
    .filter(([key]) => key !== "answers" && key !== "identifiers")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([workflow.token, version.id, [...(screens ?? [])].sort(), attributes]);
}
