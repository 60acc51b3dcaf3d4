// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { attachmentShape } from "./attachment.gen.ts";
import { messageDeliveryShape } from "./message-delivery.gen.ts";
import { messageOriginShape } from "./message-origin.gen.ts";

export const messageShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    agent_id: { types: "integer" },
    attachments: { types: "array", items: () => attachmentShape },
    from: { types: "string", pii: true },
    to: { types: "string", pii: true },
    cc: { types: "string", pii: true },
    bcc: { types: "string", pii: true },
    subject: { types: "string", pii: true },
    content: { types: "string", pii: true },
    raw_message: { types: "string", pii: true },
    created_at: { types: "string" },
    delivery: () => messageDeliveryShape,
    origin: () => messageOriginShape,
    priority: { types: "integer" },
    mailbox_id: { types: "string" },
    external_message_id: { types: "string", pii: true },
    reply_to_external_message_id: { types: "string", pii: true },
    error_when_trying_to_send: { types: "string", pii: true },
    read_by_agents: { types: "array", items: { types: "integer" } },
  },
};
