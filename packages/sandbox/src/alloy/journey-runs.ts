import { changeMember } from "./group-members.ts";
import { addEntityApplication } from "./journey-application.ts";
import type { JourneyCall, LinkedEntity } from "./journey-entities.ts";
import type { JourneyParts } from "./journey-parts.ts";
import type { JourneyApplicationRecord } from "./journey-record.ts";
import { settleApplication } from "./journey-status.ts";
import { startEntityApplication } from "./run-entity-application.ts";

/** How long an asynchronous call goes on behind its answer. */
const ASYNCHRONOUS_MS = 5_000;

/**
 * Adds entities to an application.
 *
 * @returns What sends them on their way.
 */
export function addEntities(application: JourneyApplicationRecord, linked: readonly LinkedEntity[], call: JourneyCall): () => void {
  const { state, context } = call;
  const group = state.groups.byToken.get(application.entityGroupToken ?? "");
  const added = linked.map(({ entity, branch, data }) => {
    if (group !== undefined) changeMember(group, entity, {}, context.now());
    return addEntityApplication(application, entity, branch, data, call);
  });
  return () => {
    for (const entityApplication of added) startEntityApplication({ state, context, application, entityApplication });
    settleApplication(application, { state, context });
  };
}

/** Does the work of an asynchronous call once it has been answered. */
export function runLater(run: () => void, { context }: JourneyParts): void {
  context.schedule(ASYNCHRONOUS_MS, run);
}
