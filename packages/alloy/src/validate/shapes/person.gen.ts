// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { entityAddressShape } from "./entity-address.gen.ts";
import { entityEmailShape } from "./entity-email.gen.ts";
import { entityGroupMembershipShape } from "./entity-group-membership.gen.ts";
import { entityLinksShape } from "./entity-links.gen.ts";
import { entityPhoneShape } from "./entity-phone.gen.ts";
import { personEmbeddedShape } from "./person-embedded.gen.ts";

export const personShape: Shape = {
  types: "object",
  members: {
    status_code: { types: "integer" },
    error: { types: "object null", rest: {}, pii: true },
    entity_token: { types: "string" },
    external_entity_id: { types: "string null", pii: true },
    created_at: { types: "integer" },
    person_details_updated_at: { types: "integer null" },
    type: { types: "string", values: ["person"] },
    gender: { types: "string null", pii: true },
    birth_date: { types: "string null", pii: true },
    name_first: { types: "string null", pii: true },
    name_middle: { types: "string null", pii: true },
    name_last: { types: "string null", pii: true },
    document_ssn: { types: "string null", pii: true },
    document_id_card: { types: "string null", pii: true },
    document_license: { types: "string null", pii: true },
    document_passport: { types: "string null", pii: true },
    addresses: { types: "array", items: () => entityAddressShape, pii: true },
    emails: { types: "array", items: () => entityEmailShape, pii: true },
    phones: { types: "array", items: () => entityPhoneShape, pii: true },
    entity_groups: { types: "array", items: () => entityGroupMembershipShape },
    _embedded: () => personEmbeddedShape,
    _links: () => entityLinksShape,
  },
};
