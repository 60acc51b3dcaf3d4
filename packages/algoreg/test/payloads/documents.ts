import type { Payloads } from "@kyc-clients/testing";

const document = {
  id: "d-1",
  customer_external_id: "customer-1",
  display_name: "Residence permit",
  file_mime: "image/png",
  file_size: 48_213,
  created_at: 1_768_210_000,
  last_revision_agent_id: 7,
  origin: { type: "api", value: "import" },
};

/** Documents of customers. */
export const documents: readonly Payloads[] = [
  {
    at: "searchDocuments body",
    base: { filters: { customer_external_id: "customer-1", file_types: ["pdf"], max_created_at: 1 }, limit: 10, offset: 0 },
    good: [
      ["nothing at all", "", {}],
      ["no filters", "/filters", {}],
      ["a filter that no page lists", "/filters/agent_id", 7],
    ],
    bad: [
      ["a list of filters", "/filters", []],
      ["one type without a list", "/filters/file_types", "pdf"],
      ["a date as the time", "/filters/min_created_at", "2026-01-12"],
      ["a limit in words", "/limit", "10"],
      ["a fraction as the offset", "/offset", 1.5],
      ["null as the limit", "/limit", null],
    ],
  },
  {
    at: "searchDocuments 200",
    base: { documents: [document] },
    good: [
      ["no documents", "/documents", []],
      ["a total, which no page shows", "/total", 3],
    ],
    bad: [
      ["a map of documents", "/documents", {}],
      ["a text as a document", "/documents/0", "d-1"],
      ["a size in words", "/documents/0/file_size", "48213"],
      ["null as the documents", "/documents", null],
      ["a list", "", [document]],
    ],
  },
  {
    at: "uploadDocument body",
    base: { customer_external_id: "customer-1", display_name: "Lease", internal: { file_data: "aGk=" }, tag_codes: [] },
    good: [
      ["a file that is kept elsewhere", "", { external: { file_url: "https://files.example.org/lease.pdf", file_size: 1 } }],
      ["the list of bytes that a page prints", "/internal/FileData", [1, 2]],
      ["an origin that no page lists", "/origin", { type: 3 }],
    ],
    bad: [
      ["no file", "/internal"],
      ["two files", "/external", {}],
      ["a text as the file", "/internal", "aGk="],
      ["bytes as a list", "/internal/file_data", [104, 105]],
      ["a size in words", "", { external: { file_size: "1" } }],
      ["one tag without a list", "/tag_codes", "lease"],
      ["a text as the origin", "/origin", "api"],
    ],
  },
  {
    at: "uploadDocument 200",
    base: document,
    good: [
      ["nothing at all", "", {}],
      ["a member that no page lists", "/tags", ["lease"]],
      ["an origin that no page lists", "/origin/type", { code: 1 }],
    ],
    bad: [
      ["a date as the time", "/created_at", "2026-01-12T09:00:00Z"],
      ["text as the agent", "/last_revision_agent_id", "7"],
      ["a number as the id", "/id", 1],
      ["a text as the origin", "/origin", "api"],
      ["null as the name", "/display_name", null],
      ["a list", "", []],
    ],
  },
];
