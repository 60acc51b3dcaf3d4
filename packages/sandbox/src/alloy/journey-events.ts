import type { Json } from "../json.ts";
import { externalIdOf } from "./entity-record.ts";
import type { JourneyNode } from "./journey-definition.ts";
import { applicationPath, entityOf, type JourneyParts, journeyOf } from "./journey-parts.ts";
import type { EntityApplicationRecord, JourneyApplicationRecord } from "./journey-record.ts";
import type { EvaluationRecord } from "./state.ts";

/** What happened, besides to which application. */
export interface JourneyHappening {
  readonly type: string;
  /** None for what happens to the whole application. */
  readonly entityApplication?: EntityApplicationRecord;
  readonly node?: JourneyNode | undefined;
  readonly evaluation?: EvaluationRecord | undefined;
  /** Further members of the event. */
  readonly members?: Json;
}

/** Adds an event to an application, and sends it to the webhooks. */
export function recordEvent(application: JourneyApplicationRecord, happening: JourneyHappening, { state, context }: JourneyParts): void {
  const { type, entityApplication, node, evaluation, members } = happening;
  const entity = entityApplication && entityOf(entityApplication, state);
  const at = context.now();
  const caseToken = type.endsWith("_review") ? entityApplication?.caseToken : undefined;
  const event = {
    type,
    timestamp: at,
    journey_application_event_token: String(++state.journeys.lastEvent),
    journey_application_token: application.token,
    entity_token: entity?.token ?? null,
    entity_application_token: entityApplication?.token ?? null,
    external_group_id: application.externalGroupId,
    ...(evaluation && { evaluation_token: evaluation.token }),
    ...members,
    _embedded: { node: nodeBody(node) },
    _links: {
      ...(evaluation && { evaluation: { href: `/v1/evaluations/${evaluation.token}` } }),
      ...(caseToken && { case: { href: `/v1/cases/${caseToken}` } }),
    },
  };
  application.events.push(event);
  application.updatedAt = at;

  const { token, name, type: journeyType } = journeyOf(application);
  const where = application.options.sandbox ? "sandbox" : "live";
  context.emit({
    type: `update:journeyapplications:${where}`,
    description: `Notify on ${where} journey application status change`,
    data: {
      ...event,
      journey_token: token,
      journey_name: name,
      journey_type: journeyType,
      external_entity_id: entity === undefined ? null : externalIdOf(entity),
      external_partner_id: null,
      _embedded: { node: { ...nodeBody(node), ...(node?.workflow && { workflow_token: node.workflow.token }) } },
      _links: { ...event._links, journey_application: { href: applicationPath(application) } },
    },
  });
}

/** A node as the wire has it; all null for none. */
function nodeBody(node: JourneyNode | undefined): Json {
  if (node === undefined) return { id: null, name: null, type: null };
  const { id, name, type, workflow, version, outcomes, sdkConfig } = node;
  const config = {
    ...(workflow && { workflow_token: workflow.token, workflow_version_id: version?.id }),
    ...(type === "outcome" && { outcome: node.outcome }),
    ...(outcomes && { outcomes }),
  };
  return { id, name, type, config, ...(workflow && { workflow_name: workflow.name }), ...(sdkConfig && { sdk_config: sdkConfig }) };
}
