import { expect } from "vitest";
import { type Body, refused, taken } from "./answers.ts";
import { fullName, idOf } from "./entity-model.ts";
import type { ModelEntity, ModelReview } from "./entity-records.ts";
import { expectDetails } from "./expect-details.ts";
import { expectDocuments } from "./expect-documents.ts";
import { expectEvaluation, type View } from "./expect-evaluation.ts";
import type { WorkflowName } from "./world.ts";

/** How entities and reviews call the workflows. */
export const workflowTitles: Readonly<Record<WorkflowName, string>> = {
  onboarding: "Retail Onboarding",
  documents: "Document Check",
  businesses: "Business Onboarding",
  transactions: "Transaction Screening",
};

const tokensOf = (list: readonly Body[], key: string): string[] => list.map((one) => one[key]).toSorted();

/** An entity shows exactly what belongs to it, and each of its lists agrees with what the list's own operations give. */
export async function expectEntity(view: View, entity: ModelEntity): Promise<void> {
  const { model, world } = view;
  const { token: entity_token, type, evaluations, notes } = entity;
  const alloy = world.alloy();
  for (const evaluation of evaluations) await expectEvaluation(view, evaluation, entity);
  const body = taken(await alloy.getEntity({ path: { entity_token } }), 200);
  for (const { id } of entity.ids) {
    if (model.byId.get(id) === entity) expect(taken(await alloy.getEntity({ path: { entity_token: id } }), 200)).toEqual(body);
  }
  expect(body).toMatchObject({
    entity_token,
    type,
    name: fullName(entity),
    external_entity_id: idOf(entity),
    archived: false,
    created: entity.createdAt,
  });

  expect(body.evaluations.map(({ timestamp }: Body) => timestamp)).toEqual(
    body.evaluations.map(({ timestamp }: Body) => timestamp).toSorted(),
  );
  const listed = evaluations.map((one) => ({
    evaluation_token: one.token,
    timestamp: one.createdAt,
    status: one.stage === "complete" ? "complete" : "waiting",
    application_name: workflowTitles[one.workflow],
    outcome: one.outcome,
  }));
  const byToken = (a: Body, b: Body): number => (a.evaluation_token < b.evaluation_token ? -1 : 1);
  expect(body.evaluations.toSorted(byToken)).toEqual(listed.toSorted(byToken));

  const documents = await expectDocuments(view, entity);
  expect(body.documents).toEqual(
    documents.map(({ document_token, timestamp, type: kind, name }) => ({ document_token, timestamp, type: kind, name })),
  );
  const reviews = await expectReviews(view, entity);
  expect(body.reviews).toEqual(
    reviews.map(({ review_token, outcome, reason, application_name, timestamp, reviewer }) => ({
      ...{ review_token, outcome, reason, application_name, timestamp, reviewer },
    })),
  );
  const byText = (a: Body, b: Body): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  const written = notes.map(({ text, email, at }) => ({ text, created_at: at, updated_at: at, email }));
  expect(body.notes.toSorted(byText)).toEqual(written.toSorted(byText));
  await expectDetails(view, entity);
}

/** The reviews of an entity, as a list and one by one. Gives the list. */
async function expectReviews({ world }: View, { token: entity_token, type, reviews }: ModelEntity): Promise<readonly Body[]> {
  const alloy = world.alloy();
  const listed: readonly Body[] = taken(await alloy.listEntityReviews({ path: { entity_token } }), 200);
  expect(tokensOf(listed, "review_token")).toEqual(reviews.map(({ token }) => token).toSorted());
  for (const review of listed) {
    const path = { entity_token, review_token: review.review_token };
    expect(taken(await alloy.getEntityReview({ path }), 200)).toEqual(review);
    const { body, notes } = reviews.find(({ token }) => token === review.review_token) as ModelReview;
    expect(review).toMatchObject({ ...body, entity_token, group_token: type === "group" ? entity_token : null });
    expect(review.notes).toEqual(notes);
  }
  return listed;
}

/** An entity that was merged into another is unknown by its token. */
export async function expectGone({ world }: View, entity_token: string): Promise<void> {
  const alloy = world.alloy();
  const path = { entity_token };
  refused(await alloy.getEntity({ path }), 403, 4031);
  refused(await alloy.listEntityDocuments({ path }), 403, 4031);
  refused(await alloy.listEntityReviews({ path }), 403, 4031);
  refused(await alloy.getPerson({ path }), 400, 4013);
  refused(await alloy.getBusiness({ path }), 400, 4013);
}
