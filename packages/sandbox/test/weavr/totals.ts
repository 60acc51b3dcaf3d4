import { api } from "@kyc-clients/weavr";
import type { Totals } from "../contract/totals.ts";
import { contract, credentials, PASSWORD, petra } from "./setup.ts";

/** Answers that have no body, where there is nothing to put a fault into. */
const withoutBody = contract.operations.flatMap(({ operationId, answers }) => {
  const none = api.operations[operationId]?.none?.split(" ") ?? [];
  return Object.keys(answers).flatMap((status) => (none.includes(status) ? [`${operationId} answer ${status}`] : []));
});

/** What all parts amount to. */
export const totals: Totals = {
  missing: [],
  notJudged: { request: [], answer: [] },
  wrong: { request: 43, answer: 0 },
  unplanted: withoutBody,
  secrets: [
    credentials.apiKey,
    credentials.programmeKey,
    credentials.delegate.apiKey,
    credentials.consumer.email,
    credentials.consumer.password,
    credentials.director.email,
    credentials.director.password,
    PASSWORD,
    petra.email,
  ],
};
