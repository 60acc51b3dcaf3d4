import fc from "fast-check";
import { expect } from "vitest";
import { fresh, refused, taken } from "./answers.ts";
import { type Command, command, pick, place } from "./command.ts";
import { nameOf } from "./entity-commands.ts";
import { expectEntity, workflowTitles } from "./expect-entity.ts";
import { agentEmail, isAgent, oneOf } from "./people.ts";

/** Outcomes with their reasons; some do not go together. */
const decision = fc.oneof(
  { weight: 4, arbitrary: fc.record({ outcome: oneOf("Approved", "Denied", "Manual Review"), reasons: fc.constant<string[]>(["Other"]) }) },
  fc.record({
    outcome: oneOf("Approved", "Denied", "Perhaps"),
    reasons: fc.constantFrom<string[][]>(["Identity confirmed", "Other"], ["Suspected fraud"], []),
  }),
);
const configured: Readonly<Record<string, readonly string[]>> = {
  Approved: ["Other", "Identity confirmed"],
  Denied: ["Other", "Suspected fraud"],
  "Manual Review": ["Other"],
};

const review = command(
  "review entity",
  fc.tuple(place, place, decision, agentEmail, fc.constantFrom("onboarding" as const, "documents" as const, "businesses" as const)),
  {
    needs: ({ entities }) => entities.size > 0,
    async run([which, name, { outcome, reasons }, email, workflow], { model, world, alloy }) {
      const undecided = [...model.entities.values()].filter(({ evaluations }) =>
        evaluations.some(({ outcome }) => outcome === "Manual Review"),
      );
      const entity = pick(which % 2 === 0 || undecided.length === 0 ? model.entities.values() : undecided, which);
      const path = { entity_token: nameOf(model, entity, name) };
      const result = await alloy(workflow).createEntityReview({ path, body: { agent: { email }, outcome, reasons } });
      const isConfigured = reasons.length > 0 && reasons.every((reason) => configured[outcome]?.includes(reason));
      if (!isAgent(email)) refused(result, 400, 4003);
      else if (!isConfigured) refused(result, 404, 4042);
      else {
        const data = taken(result, 201);
        const token = fresh(model, data.review_token, "R-");
        const body = {
          review_token: token,
          outcome,
          reasons,
          application_name: workflowTitles[workflow],
          timestamp: model.now,
          agent: { email, external_id: null },
        };
        expect(data).toMatchObject({ ...body, entity_token: entity.token, group_token: entity.type === "group" ? entity.token : null });
        entity.reviews.push({ token, body, notes: [], at: model.now });
        const meant = entity.evaluations.filter((one) => one.workflow === workflow && !one.inJourney && one.decided === "Manual Review");
        for (const evaluation of meant) evaluation.outcome = outcome;
      }
      await expectEntity({ model, world }, entity);
    },
  },
);

const look = command("look for no review", place, {
  needs: ({ entities }) => entities.size > 0,
  async run(which, { model, alloy }) {
    const path = { entity_token: pick(model.entities.keys(), which), review_token: "R-none" };
    refused(await alloy().getEntityReview({ path }), 404, 4041);
  },
});

/** Reviews outside of journeys. */
export const reviewCommands: readonly fc.Arbitrary<Command>[] = [review, review, look];
