import type { Json } from "../json.ts";
import { externalIdOf } from "./entity-record.ts";
import { matchAttributes } from "./matching.ts";
import type { Attributes, MissingInput } from "./missing-input.ts";
import type { Persona } from "./personas.ts";
import { questionCount, rightAnswers } from "./questions.ts";
import { watchlistService } from "./services.ts";
import type { EvaluationRecord } from "./state.ts";

/** What an evaluation came to. */
export interface EvaluationRun {
  readonly status: 201 | 206;
  readonly persona: Persona;
  /** The input as the services were given it. */
  readonly formatted: Attributes;
  readonly now: number;
}

/** The body of an evaluation that ran: 201, or 206 when a service failed. */
export function evaluationBody(evaluation: EvaluationRecord, { status, persona, formatted, now }: EvaluationRun): Json {
  const { supplied, services, outcome, answers } = evaluation;
  const partial = status === 206;
  const ran = [...services].filter(([, state]) => state === "executed" || state === "cached").map(([name]) => name);
  return {
    status_code: status,
    error: null,
    ...tokens(evaluation, now),
    summary: {
      result: partial ? "partial" : "success",
      score: partial ? 0 : scoreOf(outcome, persona),
      tags: partial ? [] : persona.tags,
      outcome,
      outcome_reasons: partial ? [] : outcome === persona.outcome ? persona.reasons : ["Identity questions answered wrong"],
      services: Object.fromEntries(services),
    },
    supplied,
    formatted,
    matching: matchAttributes(formatted, services, outcome),
    diligence: diligence(persona, answers, ran.includes(watchlistService)),
    related_data: {},
    raw_responses: Object.fromEntries(ran.map((name) => [name, [canned]])),
    formatted_responses: Object.fromEntries(ran.map((name) => [name, canned])),
    audit_archive: null,
    ...(partial && { warnings: blockedActions }),
  };
}

/** The body of an evaluation that waits for a service to call back. Undocumented: the tokens, the input, and what ran so far. */
export function pendingBody(evaluation: EvaluationRecord, formatted: Attributes, now: number): Json {
  const { supplied, services } = evaluation;
  return {
    status_code: 202,
    error: null,
    ...tokens(evaluation, now),
    summary: { outcome: null, services: Object.fromEntries(services) },
    supplied,
    formatted,
  };
}

/** The body of an evaluation that wants more input. */
export function dataRequestBody(evaluation: EvaluationRecord, missing: MissingInput, now: number, prompts?: Json): Json {
  return { error: null, ...tokens(evaluation, now), ...missing, ...(prompts && { prompts }) };
}

function tokens({ token, entity, workflow, version, group }: EvaluationRecord, now: number): Json {
  return {
    timestamp: now,
    evaluation_token: token,
    entity_token: entity.token,
    application_token: workflow.token,
    application_version_id: version.id,
    ...(externalIdOf(entity) !== null && { external_entity_id: externalIdOf(entity) }),
    ...(group !== undefined && { group_token: group.token }),
  };
}

/** The answers may lead elsewhere than the persona alone. */
function scoreOf(outcome: string | null, persona: Persona): number {
  if (outcome === persona.outcome) return persona.score;
  return outcome === "Denied" ? 0.12 : 0.7;
}

function diligence(persona: Persona, answers: ReadonlyMap<number, number>, isScreened: boolean): Json {
  return {
    watchlists: !isScreened ? null : persona.watchlistHit === true ? watchlists.hit : watchlists.clear,
    fraud: persona.outcome === "Denied" ? fraud.likely : fraud.unlikely,
    financial: null,
    identity_questions: answers.size === 0 ? null : { asked: questionCount, right: rightAnswers(answers) },
  };
}

// Every evaluation keeps its answer: what is the same in all of them is there once.
const canned: Json = { canned: true };
const lists = ["Sandbox Sanctions", "Sandbox Office Holders"];
const watchlists = {
  clear: { lists, matches: [] },
  hit: { lists, matches: [{ list: "Sandbox Sanctions", score: 0.9104, reason: "canned" }] },
};
const fraud = { likely: { score: 0.88, flags: [] }, unlikely: { score: 0.04, flags: [] } };

const blockedActions: Json = {
  blocked_actions: [
    {
      blocked: { action_name: "Final decision", action_type: "outcome" },
      blocking: { action_name: watchlistService, attribute_name: "watchlist_matches" },
    },
  ],
};
