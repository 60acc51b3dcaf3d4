import fc from "fast-check";
import { expect } from "vitest";
import { fresh, refused, taken } from "./answers.ts";
import { type Command, command, pick, place } from "./command.ts";
import { decide, decision, noteRefused } from "./decisions.ts";
import { expectApplication, pathOf } from "./expect-application.ts";
import { expectEntity, workflowTitles } from "./expect-entity.ts";
import { expectInvestigation } from "./expect-investigations.ts";
import { finish, type ModelApplication } from "./journey-records.ts";
import { decideApplication, settleApplication } from "./journey-status.ts";
import { pickApplication } from "./journey-update-plan.ts";

const reviewEntity = command("review case", fc.tuple(place, place, decision), {
  needs: ({ applications }) => [...applications.values()].some(({ entities }) => entities.some(({ caseToken }) => caseToken !== null)),
  async run([which, who, choose], { model, world, alloy }) {
    const hasCase = ({ entities }: ModelApplication): boolean => entities.some(({ caseToken }) => caseToken !== null);
    const application = pickApplication(model, which, hasCase);
    const cases = application.entities.filter(({ caseToken }) => caseToken !== null);
    const one = cases.length === 0 ? undefined : pick(cases, who);
    const given = choose(application);
    const path = { ...pathOf(application), case_token: one?.caseToken ?? "C-none" };
    const result = await alloy().reviewEntityApplication({ path, body: given });
    if (one === undefined) return refused(result, 404, 4041);
    const { entity } = one;
    const evaluation = one.evaluations.at(-1);
    if (evaluation === undefined) throw new Error("a case without an evaluation");
    if (one.review !== null) {
      const stop = noteRefused(given);
      if (stop !== undefined) refused(result, ...stop);
      else {
        one.review.notes.push(given.note ?? "");
        expect(taken(result, 201)).toMatchObject({ outcome: one.review.outcome, notes: one.review.notes });
        const author = { note: given.note, note_author_agent_email: "agent@example.org", created_at: model.now, updated_at: model.now };
        entity.reviews.find(({ token }) => token === one.reviewToken)?.notes.push(author);
      }
    } else {
      const decided = decide(application, given);
      if ("length" in decided) refused(result, ...decided);
      else if (application.closedAt !== null) refused(result, 409, 4091);
      else {
        const data = taken(result, 201);
        const { outcome, reasons } = decided;
        const notes = given.note === undefined ? [] : [given.note];
        expect(data).toMatchObject({ case_token: one.caseToken, entity_application_token: one.token, outcome, reasons, notes });
        const token = fresh(model, data.review_token, "R-");
        one.review = { outcome, notes };
        one.reviewToken = token;
        const author = { note_author_agent_email: "agent@example.org", created_at: model.now, updated_at: model.now };
        const body = { review_token: token, outcome, reasons, application_name: workflowTitles[evaluation.workflow], timestamp: model.now };
        entity.reviews.push({ token, body, notes: notes.map((note) => ({ note, ...author })), at: model.now });
        evaluation.outcome = outcome;
        finish(one, outcome);
        settleApplication(model, application);
      }
    }
    await expectApplication({ model, world }, application);
    await expectEntity({ model, world }, entity);
  },
});

const reviewApplication = command("review application", fc.tuple(place, decision), {
  needs: ({ applications }) => applications.size > 0,
  async run([which, choose], { model, world, alloy }) {
    const application = pickApplication(model, which, ({ status }) => status === "pending_journey_application_review");
    const given = choose(application);
    const result = await alloy().reviewJourneyApplication({ path: pathOf(application), body: given });
    if (application.review !== null) {
      const stop = noteRefused(given);
      if (stop !== undefined) refused(result, ...stop);
      else {
        application.review.notes.push(given.note ?? "");
        expect(taken(result, 201)).toMatchObject({ outcome: application.review.outcome, notes: application.review.notes });
      }
    } else if (application.status !== "pending_journey_application_review") refused(result, 409, 4091);
    else {
      const decided = decide(application, given);
      if ("length" in decided) refused(result, ...decided);
      else {
        const notes = given.note === undefined ? [] : [given.note];
        decideApplication(model, application, decided.outcome, notes);
        const { token: journey_application_token } = application;
        expect(taken(result, 201)).toMatchObject({ journey_application_token, outcome: decided.outcome, notes });
      }
    }
    await expectApplication({ model, world }, application);
    for (const investigation of application.investigations) await expectInvestigation({ model, world }, investigation);
  },
});

/** What agents decide about journey applications. */
export const journeyDecisionCommands: readonly fc.Arbitrary<Command>[] = [
  reviewEntity,
  reviewEntity,
  reviewEntity,
  reviewApplication,
  reviewApplication,
];
