import type { Json } from "../json.ts";
import { applicationPath, journeyOf, versionOf } from "./journey-parts.ts";
import type { JourneyApplicationRecord } from "./journey-record.ts";
import type { MultiEnvironmentConfig } from "./multi-environment-configs.ts";
import { waitsForData } from "./run-entity-application.ts";

/** Where a rerun comes from: the application before it, and the first of them all. */
export function rerunBody(previous: JourneyApplicationRecord): Json {
  let root = previous;
  while (root.rerunOf !== null) root = root.rerunOf;
  return {
    initiated_by: "api",
    previous_journey_application_token: previous.token,
    root_journey_application_token: root.token,
    root_external_group_id: root.externalGroupId,
  };
}

/** Where to send a PUT for what is awaited, by entity application. */
export function linksOf(application: JourneyApplicationRecord): Json {
  const path = applicationPath(application);
  return Object.fromEntries(
    application.entityApplications.flatMap((one): [string, Json][] => {
      if (one.actionNodeId !== null) return [[one.token, { href: `${path}/nodes/${one.actionNodeId}` }]];
      return waitsForData(one) ? [[one.token, { href: path }]] : [];
    }),
  );
}

/** The configuration that an application runs under. */
export function configBody(config: MultiEnvironmentConfig, application: JourneyApplicationRecord): Json {
  const { token, name } = journeyOf(application);
  return {
    multi_environment_config_token: config.token,
    multi_environment_config_notes: config.notes,
    created_at: config.createdAt,
    journey_token: token,
    journey_name: name,
    journey_public_version: versionOf(application).number,
    actions: Object.entries(config.actionOutcomes).map(([action, outcome], index) => ({
      journey_action_id: index + 1,
      action_version: 1,
      action_name: action,
      outcome,
    })),
    workflows: [],
  };
}
