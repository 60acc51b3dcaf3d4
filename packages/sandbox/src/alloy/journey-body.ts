import type { Json } from "../json.ts";
import { externalIdOf, nameOf } from "./entity-record.ts";
import { configBody, linksOf, rerunBody } from "./journey-body-parts.ts";
import { childEntityBody, entityApplicationBody } from "./journey-entity-body.ts";
import { eventBody, type FullData } from "./journey-full-data.ts";
import { applicationPath, entityOf, journeyOf } from "./journey-parts.ts";
import type { JourneyApplicationRecord } from "./journey-record.ts";
import type { AlloyState } from "./state.ts";

/** A journey application as the wire has it. */
export function journeyBody(application: JourneyApplicationRecord, state: AlloyState, fullData: FullData): Json {
  const { token, status, outcome, options, createdAt, updatedAt, closedAt, entityApplications, rerunOf, group } = application;
  const [first] = entityApplications;
  const entity = group ?? (first && entityOf(first, state));
  const { name, type, token: journeyToken } = journeyOf(application);
  const entityGroup = state.groups.byToken.get(application.entityGroupToken ?? "");
  return {
    journey_application_token: token,
    status,
    journey_application_status: statusInWords(application),
    complete_outcome: outcome,
    recent_outcome: outcome,
    sandbox: options.sandbox,
    is_archived: false,
    archived_at: null,
    is_rerun: rerunOf !== null,
    is_escalated: status === "pending_journey_application_review" || application.review !== null,
    is_shadow_application: false,
    is_part_of_shadow_test: false,
    created_at: createdAt,
    updated_at: updatedAt,
    closed_at: closedAt,
    external_group_id: application.externalGroupId,
    external_application_id: application.externalApplicationId,
    external_partner_id: null,
    application_meta: application.meta,
    terminal_reconciliation_output: null,
    _embedded: {
      rerun: rerunOf && rerunBody(rerunOf),
      reruns: application.reruns.map((rerun) => ({
        initiated_by: "api",
        next_journey_application_token: rerun.token,
        created_at: rerun.at,
      })),
      events: application.events.map((event) => eventBody(event, fullData, state)),
      journey: {
        journey_name: name,
        journey_type: type,
        journey_token: journeyToken,
        journey_version_num: String(application.journeyVersion),
        _links: { self: { href: `/v1/journeys/${journeyToken}` }, callback_by_entity_application_token: linksOf(application) },
      },
      child_entities: entityApplications.map((one) => childEntityBody(one, state)),
      entity_applications: entityApplications.map((one) => entityApplicationBody(one, state)),
      entity:
        entity === undefined
          ? null
          : { external_entity_identifier: externalIdOf(entity), name: nameOf(entity), token: entity.token, type: entity.type },
      entity_group: entityGroup === undefined ? null : { name: entityGroup.name, token: entityGroup.token, type: entityGroup.type },
      multi_environment_config: options.multiEnvironmentConfig && configBody(options.multiEnvironmentConfig, application),
      is_pending_additional_entities: application.awaitsEntities,
      investigations: application.investigationTokens.map((one) => ({
        investigation_token: one,
        investigation_state: state.investigations.byToken.get(one)?.state,
      })),
    },
    _links: { self: { href: applicationPath(application) } },
  };
}

/** What an asynchronous call answers. No page prints it. */
export function acknowledgement({ token, status }: JourneyApplicationRecord): Json {
  return { journey_application_token: token, status };
}

function statusInWords({ status, outcome }: JourneyApplicationRecord): string {
  if (status === "completed" && outcome !== null) return outcome;
  if (status === "waiting_review") return "Application Review";
  return status.replaceAll("_", " ").replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
