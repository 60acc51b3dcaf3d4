import type { DeclareOperation } from "../handlers.ts";
import type { Json } from "../json.ts";
import type { VendorContext } from "../vendor.ts";
import { requireJourney } from "./choose-journey.ts";
import type { AlloyErrors } from "./errors.ts";
import type { Branch } from "./journey-definition.ts";
import { orGroups } from "./missing-input.ts";
import type { Session } from "./session.ts";

/** The operation that says what a journey needs. */
export function declareJourneyParameters(operation: DeclareOperation<Session>, { now }: VendorContext, errors: AlloyErrors): void {
  operation("getJourneyParameters", ({ path }, session) => {
    const { token, active } = requireJourney(path["journey_token"], errors, session);
    const data = active.branches.map((branch) => ({ branch_name: branch.name, workflows: workflowsOf(branch) }));
    return { status: 200, body: { journey_token: token, journey_version: String(active.number), timestamp: now(), data } };
  });
}

/** What the workflows of a branch want, each listed once. */
function workflowsOf({ nodes }: Branch): readonly Json[] {
  const byName = new Map(
    Object.values(nodes).flatMap(({ workflow, version = workflow?.pinned }) => {
      if (workflow === undefined || version === undefined) return [];
      const parameters = { required: version.required, optional: version.optional, or: orGroups(version) };
      return [[workflow.name, { workflow_name: workflow.name, parameters }] as const];
    }),
  );
  return [...byName.values()];
}
