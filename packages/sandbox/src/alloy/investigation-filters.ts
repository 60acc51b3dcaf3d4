import { agentByToken, closedStates, entitiesOf } from "./change-investigation.ts";
import type { InvestigationRecord } from "./investigation-record.ts";
import { riskScoreOf } from "./risk-score.ts";
import type { AlloyState } from "./state.ts";

/** The members of `q` as they are sent. */
export type InvestigationQuery = Readonly<Record<string, string>>;

/** The values that an investigation has under each filter that is a list. */
const listed: Readonly<Record<string, (investigation: InvestigationRecord, state: AlloyState) => readonly string[]>> = {
  statuses: ({ state }) => [state],
  types: ({ type }) => [type],
  assignedAgents: ({ assigneeToken }) => (agentByToken(assigneeToken) === undefined ? [] : [assigneeToken ?? ""]),
  investigationTokens: ({ token }) => [token],
  entityTokens: (investigation, state) => entitiesOf(investigation, state).map(({ token }) => token),
  externalEntityIds: (investigation, state) =>
    entitiesOf(investigation, state).flatMap(({ externalIds }) => externalIds.map(({ id }) => id)),
  deviceIds: () => [],
  programNames: () => [],
};

/** Reads a filter that is a JSON array of texts; undefined when it is none. */
export function readListFilter(text: string): readonly string[] | undefined {
  try {
    const values: unknown = JSON.parse(text);
    return Array.isArray(values) && values.every((value) => typeof value === "string") ? values : undefined;
  } catch {
    return undefined;
  }
}

/** The names of the filters that are lists. */
export const listFilters: readonly string[] = Object.keys(listed);

/** Whether an investigation passes every filter. Closed ones pass only where they are asked for. */
export function passes(investigation: InvestigationRecord, q: InvestigationQuery, state: AlloyState): boolean {
  const wanted = (name: string): readonly string[] | undefined => (q[name] === undefined ? undefined : readListFilter(q[name]));
  const fitsLists = listFilters.every((name) => {
    const values = wanted(name);
    return values === undefined || listed[name]?.(investigation, state).some((value) => values.includes(value)) === true;
  });
  const isClosed = closedStates.has(investigation.state);
  const isShown = !isClosed || q["includeClosed"] === "true" || wanted("statuses") !== undefined;
  // Nothing in the API archives one.
  return (
    fitsLists &&
    isShown &&
    q["archived"] !== "true" &&
    isWithin(investigation.createdAt, q, "createdAt") &&
    isWithin(investigation.updatedAt, q, "updatedAt")
  );
}

/** Whether a time lies between two filters, which are in seconds. */
function isWithin(at: number, q: InvestigationQuery, name: string): boolean {
  const seconds = Math.floor(at / 1_000);
  return seconds >= Number(q[`${name}From`] ?? -Infinity) && seconds <= Number(q[`${name}To`] ?? Infinity);
}

/** What the list can be sorted by. */
export const sortKeys: Readonly<Record<string, (investigation: InvestigationRecord, state: AlloyState) => number>> = {
  created_at: ({ createdAt }) => createdAt,
  updated_at: ({ updatedAt }) => updatedAt,
  total_alerts: ({ alerts }) => alerts.length,
  risk_score: (investigation, state) => Math.max(-1, ...entitiesOf(investigation, state).map((entity) => riskScoreOf(entity) ?? -1)),
};
