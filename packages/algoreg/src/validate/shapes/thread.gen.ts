// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { attachmentShape } from "./attachment.gen.ts";
import { customerShape } from "./customer.gen.ts";
import { messageShape } from "./message.gen.ts";

export const threadShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    attachments: { types: "array", items: () => attachmentShape },
    client_id: { types: "integer" },
    contacts: { types: "array", items: { types: "string" }, pii: true },
    created_at: { types: "string" },
    customers: { types: "array", items: () => customerShape },
    external_message_ids: { types: "array", items: { types: "string" }, pii: true },
    last_message: () => messageShape,
    message_count: { types: "integer" },
  },
};
