import { ControlInputError, oneOf, text } from "../members.ts";
import type { Action } from "../vendor.ts";
import { type Parts, tell } from "./parts.ts";
import { type DecisionType, decisionLabels, type SessionRecord, type SessionStage } from "./session-record.ts";
import { nextNumber } from "./state.ts";
import { addEvent } from "./timeline.ts";

const decisions = Object.keys(decisionLabels);

/** What the robot makes of an end user, by their last name. */
const byLastName: Readonly<Record<string, DecisionType>> = { Deny: "NEGATIVE", Review: "NEUTRAL" };

const sessionId = { check: text, required: true };

/** The end user's way through a session, and what is decided on it. */
export function sessionActions(parts: Parts): Readonly<Record<string, Action>> {
  const { state, context } = parts;
  const named = (id: unknown, stages: readonly SessionStage[]): SessionRecord => {
    const session = state.sessions.get(id as string);
    if (session === undefined) throw new ControlInputError("/session_id", "names no session");
    if (!stages.includes(session.stage)) throw new ControlInputError("/session_id", `names a session that is ${session.stage}`);
    return session;
  };
  const move = (session: SessionRecord, stage: SessionStage) => {
    session.stage = stage;
    const { id, scenario, language } = session;
    const data = { session_id: id, session_state: stage, language_code: language, scenario_code: scenario.code };
    tell(parts, "session_status_updated", data);
    return { session_id: id, state: stage };
  };
  const decide = (session: SessionRecord, type: DecisionType, comment: string, given?: string): void => {
    const { id: status, label } = decisionLabels[type];
    session.decisions.push({ id: nextNumber(state, "decision"), type, label: given ?? label, comment, at: context.now() });
    const data = { session_id: session.id, status_id: status, status_label: given ?? label, status_type: type };
    tell(parts, "session_decision_updated", data);
    const customer = state.customers.get(session.externalId);
    if (customer !== undefined) addEvent(parts, customer, { type: "session", title: `Session decided: ${type}`, source: "system" });
  };

  return {
    openSession: {
      title: "Opens the page of a session, as the end user would",
      input: { session_id: sessionId },
      run: ({ session_id }) => move(named(session_id, ["created"]), "opened"),
    },
    consentToSession: {
      title: "Agrees to a session that is opened, as the end user would",
      input: { session_id: sessionId },
      run({ session_id }) {
        const session = named(session_id, ["opened"]);
        session.consentAt = context.now();
        return move(session, "consented");
      },
    },
    startSession: {
      title: "Begins the scenario of a session that was agreed to, as the end user would",
      input: { session_id: sessionId },
      run: ({ session_id }) => move(named(session_id, ["consented"]), "started"),
    },
    finishSession: {
      title: "Ends the scenario of a session that has begun; the robot decides, by `decision` (NONE for not yet) or else by the last name",
      input: { session_id: sessionId, decision: { check: oneOf([...decisions, "NONE"]) } },
      run({ session_id, decision }) {
        const session = named(session_id, ["started"]);
        session.endAt = context.now();
        const moved = move(session, "completed");
        const type = (decision ?? byLastName[String(session.input["lastname"])] ?? "POSITIVE") as DecisionType | "NONE";
        if (type !== "NONE") decide(session, type, "");
        return { ...moved, decision: type };
      },
    },
    decideSession: {
      title: "Decides on a session that has ended, as an agent would, at any later time",
      input: {
        session_id: sessionId,
        decision: { check: oneOf(decisions), required: true },
        label: { check: text },
        comment: { check: text },
      },
      run({ session_id, decision, label, comment = "" }) {
        decide(named(session_id, ["completed"]), decision as DecisionType, comment as string, label as string | undefined);
        return { session_id, decision };
      },
    },
  };
}
