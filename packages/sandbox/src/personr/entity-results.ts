import type { DeclareOperation } from "../handlers.ts";
import type { Answer } from "../vendor.ts";
import { entityStatusBody } from "./entity-status.ts";
import { idIn, requireEntity, requireRecord } from "./find-record.ts";
import { lastWord } from "./outcomes.ts";
import { ownershipInsight } from "./owners.ts";
import type { EntityRecord } from "./records.ts";
import type { Session } from "./session.ts";
import type { PersonrState } from "./state.ts";

/** The operations that read an entity, and the hits on anybody. */
export function declareEntityResults(operation: DeclareOperation<Session>, state: PersonrState): void {
  operation("getEntityStatus", ({ body }, session) => ({
    status: 200,
    body: entityStatusBody(requireEntity(state, session, idIn(body))),
  }));

  operation("getEntityOwnership", ({ body }, session) => ownership(requireEntity(state, session, idIn(body))));

  operation("getEntityQuestionnaire", ({ body }, session) => {
    const { id, flow, representation, sourceKey, externalUserId } = requireEntity(state, session, idIn(body));
    const { products = [], plans = [], answers = [] } = representation ?? {};
    return {
      status: 200,
      body: {
        applicantId: id,
        flow: flow.name,
        sourceKey: sourceKey ?? null,
        externalUserId: externalUserId ?? [],
        selectedProducts: products.map(({ name }) => name),
        selectedProductIds: products.map(({ id }) => id),
        selectedPlans: plans.map(({ name }) => name),
        selectedPlanIds: plans.map(({ id }) => id),
        questionnaire: answers,
      },
    };
  });

  operation("getAmlResults", ({ body }, session) => {
    const { id } = requireRecord(state, session, idIn(body));
    const hits = state.hits.get(id) ?? [];
    return { status: 200, body: { aml: hits.length === 1 ? hits[0] : hits } };
  });
}

/** Several owners are members of the same name in one object, as printed. A usual parser keeps the last. */
function ownership(entity: EntityRecord): Answer {
  const insights = entity.owners.map((owner) => ownershipInsight(entity, owner));
  const [last] = insights.slice(-1);
  if (last === undefined || lastWord(entity.companyName) === "Listed") return { status: 200, body: { ownershipInsight: insights } };
  const json = `{${insights.map((insight) => `"ownershipInsight":${JSON.stringify(insight)}`).join(",")}}`;
  return { status: 200, body: { ownershipInsight: last }, json };
}
