import type { Payloads } from "@kyc-clients/testing";

const author = "agent@bank.example";
const note = { note: "Blurred", note_author_agent_email: author, created_at: 1_795_219_380_000, updated_at: 1_795_219_380_000 };
const document = {
  document_token: "D-invented",
  type: "license",
  name: "Front",
  extension: "png",
  uploaded: true,
  timestamp: 1_795_219_380_000,
  approved: null,
  approval_agent_email: null,
  approval_timestamp: null,
  notes: [note],
};
const review = {
  review_token: "R-invented",
  entity_token: "P-invented",
  child_entities: [],
  outcome: "Approved",
  reason: null,
  reasons: ["Explained"],
  application_name: "Onboarding",
  timestamp: 1_795_219_380_000,
  started: 1_795_219_380_000,
  completed: 1_795_219_380_000,
  reviewer: author,
  agent: { email: author, external_id: null },
  notes: [note],
};

/** Documents, and reviews outside journeys. */
export const documents: readonly Payloads[] = [
  {
    at: "createDocument body",
    base: { name: "Front", extension: "png", type: "license" },
    good: [
      ["a bill", "/type", "utility"],
      ["a paper for the house only", "/type", "internal"],
      [
        "a note with its author",
        "",
        { name: "Front", extension: "png", type: "passport", note: "Blurred", note_author_agent_email: author },
      ],
      ["a member that no page lists", "/side", "front"],
    ],
    bad: [
      ["no name", "/name"],
      ["no extension", "/extension"],
      ["no kind", "/type"],
      ["a kind that no page lists", "/type", "selfie"],
      ["a kind in capitals", "/type", "LICENSE"],
      ["a number as the name", "/name", 1],
      ["a note by nobody", "/note", "Blurred"],
      ["null as the extension", "/extension", null],
    ],
  },
  {
    at: "createDocument 201",
    base: document,
    good: [
      ["a token alone", "", { document_token: "D-invented" }],
      ["an approval", "/approved", true],
      ["the time of an approval", "/approval_timestamp", 1_795_219_380_000],
      ["a kind that no page lists", "/type", "selfie"],
    ],
    bad: [
      ["no token", "/document_token"],
      ["null as the token", "/document_token", null],
      ["a word as the flag", "/uploaded", "true"],
      ["a word as the approval", "/approved", "yes"],
      ["a date as the time", "/timestamp", "2026-11-20"],
      ["a map of notes", "/notes", {}],
      ["a text as a note", "/notes/0", "Blurred"],
      ["a list", "", [document]],
    ],
  },
  {
    at: "listEntityDocuments 200",
    base: [document],
    good: [["none", "", []]],
    bad: [
      ["one without a list", "", document],
      ["a token as a document", "", ["D-invented"]],
      ["one without its token", "", [{ name: "Front" }]],
      ["a date as the time", "/0/timestamp", "2026-11-20"],
      ["null", "", null],
    ],
  },
  {
    at: "updateEntityDocument body",
    base: { name: "Back" },
    good: [
      ["nothing", "", {}],
      ["an approval with its agent", "", { approved: true, approval_agent_email: author }],
      ["a refusal with its agent", "", { approved: false, approval_agent_email: author }],
      ["another kind", "/type", "contract"],
    ],
    bad: [
      ["an approval by nobody", "/approved", true],
      ["a refusal by nobody", "/approved", false],
      ["a word as the approval", "", { approved: "yes", approval_agent_email: author }],
      ["a kind that no page lists", "/type", "selfie"],
      ["a number as the name", "/name", 1],
      ["a list", "", []],
    ],
  },
  {
    at: "createDocumentNote body",
    base: { note: "Blurred", note_author_agent_email: author },
    bad: [
      ["no note", "/note"],
      ["nobody who wrote it", "/note_author_agent_email"],
      ["a number as the note", "/note", 1],
      ["null as the author", "/note_author_agent_email", null],
      ["a text", "", "Blurred"],
    ],
  },
  {
    at: "createDocumentNote 201",
    base: note,
    bad: [
      ["a number as the note", "/note", 1],
      ["a list of authors", "/note_author_agent_email", [author]],
      ["a date as the time", "/created_at", "2026-11-20"],
      ["a broken time", "/updated_at", 1.5],
      ["a list", "", [note]],
    ],
  },
  {
    at: "createEntityReview body",
    base: { agent: { email: author }, outcome: "Approved", reasons: ["Explained"] },
    good: [
      ["the workflow it settles", "/application_token", "W-invented"],
      ["an outcome of the workflow's own", "/outcome", "Ask the Branch"],
    ],
    bad: [
      ["nobody who reviewed", "/agent"],
      ["a reviewer as text", "/agent", author],
      ["a reviewer without an address", "/agent", {}],
      ["no outcome", "/outcome"],
      ["a number as the outcome", "/outcome", 1],
      ["no reasons", "/reasons"],
      ["one reason without a list", "/reasons", "Explained"],
      ["a number as a reason", "/reasons/0", 1],
    ],
  },
  {
    at: "getEntityReview 200",
    base: review,
    good: [
      ["a token alone", "", { review_token: "R-invented" }],
      ["a review of a group", "/group_token", "G-invented"],
      ["a reason as in v1", "/reason", "Explained"],
      ["members of a group", "/child_entities", ["P-1", { entity_token: "P-2" }]],
    ],
    bad: [
      ["no token", "/review_token"],
      ["a number as the token", "/review_token", 1],
      ["one reason without a list", "/reasons", "Explained"],
      ["a date as the time", "/timestamp", "2026-11-20"],
      ["an agent as text", "/agent", author],
      ["a text as a note", "/notes", ["Blurred"]],
      ["a date as the end", "/completed", "2026-11-20T10:00:00Z"],
    ],
  },
  {
    at: "listEntityReviews 200",
    base: [review],
    good: [["none", "", []]],
    bad: [
      ["one without a list", "", review],
      ["a map", "", { reviews: [review] }],
      ["a token as a review", "", ["R-invented"]],
      ["one without its token", "", [{ outcome: "Approved" }]],
      ["null", "", null],
    ],
  },
];
