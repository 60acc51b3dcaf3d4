// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { journeyApplicationEntityShape } from "./journey-application-entity.gen.ts";
import { journeyChildEntityShape } from "./journey-child-entity.gen.ts";
import { journeyEntityApplicationShape } from "./journey-entity-application.gen.ts";
import { journeyEntityGroupShape } from "./journey-entity-group.gen.ts";
import { journeyEventShape } from "./journey-event.gen.ts";
import { journeyInfoShape } from "./journey-info.gen.ts";
import { journeyInvestigationShape } from "./journey-investigation.gen.ts";
import { journeyRerunOriginShape } from "./journey-rerun-origin.gen.ts";
import { journeyRerunShape } from "./journey-rerun.gen.ts";
import { multiEnvironmentConfigShape } from "./multi-environment-config.gen.ts";

export const journeyApplicationPartsShape: Shape = {
  types: "object",
  members: {
    rerun: { any: [() => journeyRerunOriginShape, { types: "null" }] },
    reruns: { types: "array", items: () => journeyRerunShape },
    events: { types: "array", items: () => journeyEventShape },
    journey: () => journeyInfoShape,
    child_entities: { types: "array", items: () => journeyChildEntityShape },
    entity_applications: { types: "array", items: () => journeyEntityApplicationShape },
    entity: { any: [() => journeyApplicationEntityShape, { types: "null" }] },
    entity_group: { any: [() => journeyEntityGroupShape, { types: "null" }] },
    multi_environment_config: { any: [() => multiEnvironmentConfigShape, { types: "null" }] },
    is_pending_additional_entities: { types: "boolean" },
    investigations: { types: "array", items: () => journeyInvestigationShape },
  },
};
