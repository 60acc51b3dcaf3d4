import { expect } from "vitest";
import { type Parsed, START } from "../alloy-calls.ts";

type Body = Parsed["body"];

/** Any text. */
export const text = expect.any(String);

/** Any number. */
export const number = expect.any(Number);

/** Any list. */
const list = expect.any(Array);

/** Any object. */
export const object = expect.any(Object);

/** Holds a body to the page's finished evaluation. */
export function expectEvaluation(body: Body, token: string, supplied: object, formatted: object = supplied): void {
  expect(body).toMatchObject({
    status_code: 201,
    error: null,
    timestamp: START,
    evaluation_token: text,
    entity_token: text,
    application_token: token,
    application_version_id: number,
    summary: { result: "success", score: number, tags: list, outcome: text, services: object },
    diligence: {
      watchlists: { lists: list, matches: list },
      fraud: { score: number, flags: list },
      identity_questions: body.supplied.answers === undefined ? null : object,
      financial: null,
    },
    related_data: object,
    audit_archive: null,
  });
  expect(body.supplied).toEqual(supplied);
  expect(body.formatted).toEqual(formatted);
  const { tags, services } = body.summary;
  for (const word of [...tags, ...Object.values(services), ...body.diligence.watchlists.lists]) expect(word).toEqual(text);
  expectMatching(body.matching, Object.keys(services));
  for (const [service, state] of Object.entries(services)) {
    if (state === "not_executed") continue;
    expect(body.raw_responses[service]).toEqual(list);
    expect(body.formatted_responses[service]).toEqual(object);
  }
}

function expectMatching(matching: Body, services: readonly string[]): void {
  for (const { score, matched, unmatched } of Object.values<Body>(matching)) {
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(services).toEqual(expect.arrayContaining([...matched, ...unmatched]));
  }
}

/** Holds a list to the page's parameters. The page leaves a pattern out once. */
export function expectParameters(parameters: Body): void {
  for (const parameter of parameters) {
    expect(parameter).toEqual({ key: text, type: text, description: text, ...("regex" in parameter && { regex: text }) });
  }
}

/** A document's members as the page prints them, before anything was done to it. */
export function describedDocument({ note, note_author_agent_email, ...given }: Record<string, string>) {
  return {
    document_token: text,
    ...given,
    uploaded: false,
    timestamp: START,
    approved: null,
    approval_agent_email: null,
    approval_timestamp: null,
    notes: note === undefined ? [] : [{ note, note_author_agent_email, created_at: START, updated_at: START }],
  };
}

/** Holds a body to the page's error format; gives back its `error`. */
export function expectError({ status, body }: Parsed): Body {
  expect(body).toEqual({
    status_code: status,
    error: { minor_code: number, type: text, message: text, details: object, error_token: text },
    timestamp: number,
    evaluation_token: textOrNull(body.evaluation_token),
    entity_token: textOrNull(body.entity_token),
    application_token: textOrNull(body.application_token),
    application_version_id: body.application_version_id === null ? null : number,
  });
  return body.error;
}

function textOrNull(value: unknown) {
  return value === null ? null : text;
}
