// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { businessEmbeddedShape } from "./business-embedded.gen.ts";
import { entityAddressShape } from "./entity-address.gen.ts";
import { entityEmailShape } from "./entity-email.gen.ts";
import { entityGroupMembershipShape } from "./entity-group-membership.gen.ts";
import { entityLinksShape } from "./entity-links.gen.ts";
import { entityPhoneShape } from "./entity-phone.gen.ts";

export const businessShape: Shape = {
  types: "object",
  members: {
    status_code: { types: "integer" },
    error: { types: "object null", rest: {}, pii: true },
    entity_token: { types: "string" },
    external_entity_id: { types: "string null", pii: true },
    created_at: { types: "integer" },
    type: { types: "string", values: ["business"] },
    business_name: { types: "string null", pii: true },
    business_alternate_name: { types: "string null", pii: true },
    business_registry_id: { types: "string null", pii: true },
    business_federal_ein: { types: "string null", pii: true },
    addresses: { types: "array", items: () => entityAddressShape, pii: true },
    emails: { types: "array", items: () => entityEmailShape, pii: true },
    phones: { types: "array", items: () => entityPhoneShape, pii: true },
    entity_groups: { types: "array", items: () => entityGroupMembershipShape },
    _embedded: () => businessEmbeddedShape,
    _links: () => entityLinksShape,
  },
};
