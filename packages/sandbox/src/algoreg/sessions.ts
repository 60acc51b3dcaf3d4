import type { DeclareOperation } from "../handlers.ts";
import type { Json } from "../json.ts";
import { notFound, unprocessable } from "./errors.ts";
import { isoTime } from "./iso-time.ts";
import type { Parts } from "./parts.ts";
import type { Session } from "./session.ts";
import { onboardingScenarios, type SessionRecord } from "./session-record.ts";

interface SessionCreate {
  readonly scenario_code: string;
  readonly language: string;
  readonly external_id?: string | number;
  readonly input_data?: Json;
}

/** What an end user may be known by beforehand. */
const inputMembers = ["firstname", "lastname", "phone", "birthdate", "address", "zip", "country", "city"];

/** The operations about sessions. */
export function declareSessions(operation: DeclareOperation<Session>, { state, context }: Parts): void {
  operation("createSession", ({ body }) => {
    const { scenario_code: code, language, external_id: externalId = "", input_data: given = {} } = body as SessionCreate;
    const scenario = onboardingScenarios.find((one) => one.code === code);
    if (scenario === undefined) throw unprocessable("scenario_unknown", "There is no such scenario_code.");
    if (!Object.hasOwn(scenario.languages, language)) throw unprocessable("language_off", "The scenario does not have this language.");
    const session: SessionRecord = {
      ...{ id: sessionId(context.tokens.uuid()), externalId: String(externalId), scenario, language },
      input: Object.fromEntries(inputMembers.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]]))),
      ...{ createdAt: context.now(), stage: "created", decisions: [] },
    };
    state.sessions.set(session.id, session);
    const start = Math.floor(session.createdAt / 1_000);
    return { status: 200, body: { session_id: session.id, customer_reference: session.externalId, start_date: start } };
  });

  operation("getSession", ({ path }) => {
    const session = state.sessions.get(path["session_id"] ?? "");
    if (session === undefined) throw notFound("session");
    return { status: 200, body: sessionBody(session) };
  });
}

/** Whoever has the id of a session can open the end user's page: it begins as no other id does, and so is never some customer's. */
function sessionId(uuid: string): string {
  return `5e551047${uuid.slice(8)}`;
}

function sessionBody({ externalId, scenario, language, input, createdAt, consentAt, endAt, stage, decisions }: SessionRecord): Json {
  return {
    session: {
      ...{ external_id: externalId, scenario_ref: scenario.code, scenario_id: scenario.id, scenario_revision_id: scenario.revision },
      date_start: isoTime(createdAt),
      ...(consentAt !== undefined && { consent_date: isoTime(consentAt) }),
      ...(endAt !== undefined && { date_end: isoTime(endAt) }),
      language: scenario.languages[language],
      state: stage,
    },
    onboarding_customer: { external_id: externalId, ...input },
    decisions: decisions.map(({ id, type, label, comment, at }, index) => ({
      ...{ id, comment, date: isoTime(at), last: index === decisions.length - 1, label, type },
    })),
  };
}
