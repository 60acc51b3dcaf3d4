import fc from "fast-check";
import { expect } from "vitest";
import { type Body, fresh, type Refused, refused, taken } from "./answers.ts";
import { type Command, command, pick, place } from "./command.ts";
import { outcome, outcomeIn, outcomesOf } from "./decisions.ts";
import type { ModelEntity } from "./entity-records.ts";
import { expectApplication } from "./expect-application.ts";
import { expectInvestigation, expectInvestigations } from "./expect-investigations.ts";
import { newInvestigation } from "./investigation-model.ts";
import type { ModelApplication } from "./journey-records.ts";
import { decideApplication } from "./journey-status.ts";
import type { Model } from "./model.ts";
import { oneOf } from "./people.ts";

const [avery, blake] = ["AG-SandboxAgent0000000001", "AG-SandboxAgent0000000002"] as const;
const agent = oneOf(avery, blake, avery, blake, avery, blake, "AG-none");
const alert = fc.record(
  {
    which: place,
    agent,
    outcome,
    reason: oneOf("Other"),
    note: oneOf("Seen"),
  },
  { requiredKeys: ["which", "agent"] },
);
const rest = fc.record(
  { assignee: agent, aggregates: fc.boolean(), name: oneOf("Two in one day"), note: oneOf("Odd"), tag: oneOf("night") },
  { requiredKeys: [] },
);
const states = oneOf("alert_review", "alert_review", "open", "open", "case_review", "alert_review", "alert_review_closed", "asleep");
type Alert = typeof alert extends fc.Arbitrary<infer Value> ? Value : never;

/** What an alert of a body is refused with. */
function alertRefused(
  { agent: token, outcome: chosen }: Alert,
  application: ModelApplication | undefined,
  isRepeated: boolean,
): Refused | undefined {
  if (token === "AG-none" || application === undefined) return [400, 4002];
  if (isRepeated || application.investigations.length > 0) return [409, 4091];
  if (chosen === undefined) return undefined;
  if (!outcomesOf[application.journey].includes(outcomeIn(application, chosen))) return [400, 4002];
  return application.status === "pending_journey_application_review" ? undefined : [409, 4091];
}

/** An application: mostly one that an agent has to decide, and that is in no investigation. */
function pickAlert({ applications }: Model, which: number): ModelApplication | undefined {
  const free = [...applications.values()].filter(
    (one) => one.status === "pending_journey_application_review" && one.investigations.length === 0,
  );
  if (which % 13 === 0 || applications.size === 0) return undefined;
  return pick(which % 7 === 0 || free.length === 0 ? applications.values() : free, which);
}

const open = command(
  "open investigation",
  fc.tuple(states, fc.array(place, { minLength: 1, maxLength: 2 }), fc.array(alert, { maxLength: 2 }), rest),
  {
    needs: ({ entities }) => entities.size > 0,
    async run([state, who, given, { assignee, aggregates, name, note, tag }], { model, world, alloy }) {
      const entities = who.map((which): ModelEntity | undefined => (which % 17 === 0 ? undefined : pick(model.entities.values(), which)));
      const alerts = given.map((one) => ({ one, application: pickAlert(model, one.which) }));
      const body: Body = {
        ...{ investigation_type: "Fraud", investigation_state: state, entity_tokens: entities.map((entity) => entity?.token ?? "P-none") },
        journey_alerts: alerts.map(({ one: { agent: agent_token, which: _, outcome: chosen, ...rest }, application }) => ({
          ...{ agent_token, journey_alert_token: application?.token ?? "JA-none" },
          ...(chosen !== undefined && { outcome: application === undefined ? "Approved" : outcomeIn(application, chosen) }),
          ...rest,
        })),
        ...(assignee !== undefined && { investigation_assignee_token: assignee }),
        ...(aggregates !== undefined && { should_aggregate_alerts: aggregates }),
        ...(name !== undefined && { investigation_name: name }),
        ...(note !== undefined && { note }),
        ...(tag !== undefined && { tags: [{ tag_name: tag, is_outcome_reason: false }] }),
      };
      const result = await alloy().createInvestigation({ body });
      const stop = ((): Refused | undefined => {
        if (state === "asleep" || assignee === "AG-none" || entities.includes(undefined)) return [400, 4002];
        for (const [index, { one, application }] of alerts.entries()) {
          const isRepeated = alerts.slice(0, index).some((other) => other.application === application);
          const stopped = alertRefused(one, application, isRepeated);
          if (stopped !== undefined) return stopped;
        }
        return undefined;
      })();
      if (stop !== undefined) refused(result, ...stop);
      else {
        const data = taken(result, 201);
        const notes = [note, ...given.map((one) => one.note)].filter((text) => text !== undefined).length;
        const known = alerts.map(({ application }) => application as ModelApplication);
        const investigation = newInvestigation(model, fresh(model, data.investigation_token, "INV-"), {
          ...{ type: "Fraud", state, source: "manual", aggregates: aggregates ?? true, notes, alerts: known },
          entities: [...new Set(entities as ModelEntity[])],
        });
        for (const { one, application } of alerts) {
          if (one.outcome !== undefined && application !== undefined)
            decideApplication(model, application, outcomeIn(application, one.outcome), one.note === undefined ? [] : [one.note]);
        }
        expect(await expectInvestigation({ model, world }, investigation)).toEqual(data);
      }
      for (const { application } of alerts) if (application !== undefined) await expectApplication({ model, world }, application);
    },
  },
);

const list = command("list investigations", fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom("statuses", "entityTokens"), place), {
  async run([size, filter, which], { model, world, alloy }) {
    await expectInvestigations({ model, world }, size);
    const ascending = taken(
      await alloy().listInvestigations({ query: { q: { includeClosed: true }, sortOrder: "ASC", numRowsPerPage: 100 } }),
      200,
    );
    expect(ascending.investigations.map((one: Body) => one.investigation_token)).toEqual([...model.investigations.keys()]);
    if (model.investigations.size === 0) return;
    const one = pick(model.investigations.values(), which);
    const [entity] = one.entities;
    const wanted = filter === "statuses" ? [one.state] : [entity?.token];
    const found = taken(
      await alloy().listInvestigations({ query: { q: { includeClosed: true, [filter]: JSON.stringify(wanted) }, numRowsPerPage: 100 } }),
      200,
    );
    const fits = [...model.investigations.values()].filter((other) =>
      filter === "statuses" ? other.state === one.state : other.entities.includes(entity as ModelEntity),
    );
    expect(found.investigations.map((other: Body) => other.investigation_token)).toEqual(fits.map(({ token }) => token).toReversed());
  },
});

const unknown = command("look for no investigation", fc.constantFrom("INV-none"), {
  async run(investigation_token, { alloy }) {
    refused(await alloy().getInvestigation({ path: { investigation_token } }), 404, 4041);
    refused(await alloy().listInvestigations({ query: { pageNum: 0 } }), 400, 4000);
  },
});

/** Investigations: opened, listed. */
export const investigationCommands: readonly fc.Arbitrary<Command>[] = [open, open, list, unknown];
