import type { Totals } from "../contract/totals.ts";
import { credentials, person } from "./setup.ts";

/** What all parts amount to. */
export const totals: Totals = {
  missing: [
    "createBearerToken 201",
    "validateBearerToken 201",
    "refreshBearerToken 201",
    "getEvaluation 201",
    "createEntityNote 201",
    "createEntityDocument 200",
    "createDocumentNote 200",
    "createDocument 200",
    "createEntityReview 200",
    "rerunLatestJourneyApplication 201",
  ],
  notJudged: { request: ["uploadEntityDocument", "uploadDocument"], answer: ["downloadEntityDocument"] },
  wrong: { request: 56, answer: 1 },
  // A file is whatever it is, and two answers have no body.
  unplanted: ["mergeEntities answer 201", "downloadEntityDocument answer 200", "getTransaction answer 404"],
  secrets: [
    ...[credentials, credentials.documents, credentials.account].flatMap(({ token, secret }) => [token, secret]),
    person.document_ssn,
    person.name_last,
  ],
};
