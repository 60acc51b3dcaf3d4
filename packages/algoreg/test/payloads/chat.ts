import type { Change, Payloads } from "@kyc-clients/testing";

const attachment = {
  id: "f-1",
  file_name: "permit.png",
  file_size: 1200,
  file_not_dangerous: true,
  attachment_movements: { movements: [{ agent_id: 7, customer_id: "5b0f", file_id: "d-1" }], total: 1 },
};
const message = {
  id: "m-1",
  agent_id: 7,
  from: "liva@example.org",
  to: "desk@example.org",
  subject: "My address",
  content: "Here it is.",
  created_at: "2026-01-12T09:00:00Z",
  delivery: "sent",
  attachments: [attachment],
  read_by_agents: [7],
};
const thread = {
  id: "t-1",
  client_id: 1,
  contacts: ["liva@example.org"],
  customers: [{ external_id: "customer-1" }],
  message_count: 1,
  last_message: message,
};
const input = {
  thread_id: "t-1",
  to: "liva@example.org",
  subject: "Proof of address",
  content: "Please send it.",
  attachments: [{ name: "form.pdf", file: "JVBERi0=" }],
};

const wrongAttachment = (at: string): readonly Change[] => [
  ["a word on danger", `${at}/file_not_dangerous`, "no"],
  ["a size in words", `${at}/file_size`, "1200"],
  ["a list of movements", `${at}/attachment_movements`, []],
];

/** Go!Chat. */
export const chat: readonly Payloads[] = [
  {
    at: "createChatEndUserToken body",
    base: { emails: ["liva@example.org"], tags: ["support", ""] },
    good: [
      ["nothing at all", "", {}],
      ["a customer", "/external_id", "customer-1"],
    ],
    bad: [
      ["one address without a list", "/emails", "liva@example.org"],
      ["a number among the addresses", "/emails", [1]],
      ["null among the tags", "/tags", [null]],
      ["a number as the customer", "/external_id", 1],
      ["a list", "", []],
    ],
  },
  {
    at: "createChatEndUserToken 200",
    base: { token: "inventedToken", expires_at: 1_768_210_000 },
    good: [["nothing at all", "", {}]],
    bad: [
      ["a number as the token", "/token", 1],
      ["a date as the end", "/expires_at", "2026-01-12"],
      ["a fraction as the end", "/expires_at", 1.5],
      ["null as the token", "/token", null],
      ["a text", "", "inventedToken"],
    ],
  },
  {
    at: "createThreadMessage body",
    base: input,
    good: [
      ["nothing at all", "", {}],
      ["a way that is a number", "/delivery", 1],
      ["a reminder", "/set_reminder", { delay: 2, number_left: 1 }],
    ],
    bad: [
      ["a list of recipients", "/to", ["liva@example.org"]],
      ["null as the copy", "/cc", null],
      ["a number as the thread", "/thread_id", 1],
      ["bytes as a list", "/attachments/0/file", [1, 2]],
      ["a text as the files", "/attachments", "form.pdf"],
      ["a word as the priority", "/priority", "high"],
      ["a word as the flag", "/read", "yes"],
      ["a delay in words", "/set_reminder", { delay: "1" }],
    ],
  },
  {
    at: "updateThread body",
    base: { status: 1, comment: "done", tag_codes: ["kyc"], reminder: { delay: 1 } },
    good: [["nothing at all", "", {}]],
    bad: [
      ["a word as the status", "/status", "open"],
      ["a fraction as the status", "/status", 1.5],
      ["one tag without a list", "/tag_codes", "kyc"],
      ["numbers as customers", "/customer_ids", [1]],
      ["one customer without a list", "/customer_external_ids", "customer-1"],
      ["null as the comment", "/comment", null],
      ["a number as the reminder", "/reminder", 3],
    ],
  },
  {
    at: "getThread 200",
    base: thread,
    good: [
      ["nothing at all", "", {}],
      ["a file that is not checked yet", "/last_message/attachments/0/file_not_dangerous", null],
      ["a status, which no page shows", "/status", 1],
    ],
    bad: [
      ["text as the account", "/client_id", "1"],
      ["one contact without a list", "/contacts", "liva@example.org"],
      ["a count in words", "/message_count", "1"],
      ["a list as the last message", "/last_message", []],
      ["a map of customers", "/customers", {}],
      ["a wrong customer", "/customers/0", { kyc_level: "2" }],
      ["null as the id", "/id", null],
      ...wrongAttachment("/last_message/attachments/0"),
    ],
  },
  {
    at: "listThreadMessages 200",
    base: { messages: [message], total: 1 },
    good: [
      ["no messages", "", { messages: [], total: 0 }],
      ["nothing at all", "", {}],
      ["an origin that is an object", "/messages/0/origin", {}],
      ["a file that is not checked yet", "/messages/0/attachments/0/file_not_dangerous", null],
    ],
    bad: [
      ["a total in words", "/total", "1"],
      ["null as the total", "/total", null],
      ["a map of messages", "/messages", {}],
      ["text as the agent", "/messages/0/agent_id", "7"],
      ["a list of recipients", "/messages/0/to", ["desk@example.org"]],
      ["texts as agents", "/messages/0/read_by_agents", ["7"]],
      ["a list", "", [message]],
      ...wrongAttachment("/messages/0/attachments/0"),
    ],
  },
];
