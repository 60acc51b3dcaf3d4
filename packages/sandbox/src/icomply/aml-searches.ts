import type { components } from "@kyc-clients/icomply";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { hitsOf, lastRunOf } from "./aml-hits.ts";
import { success } from "./envelope.ts";
import type { IcomplyErrors } from "./errors.ts";
import { type IcomplyState, nextNumber, type SearchRecord } from "./state.ts";
import { dayOf, nextReviewOf } from "./times.ts";

type Schemas = components["schemas"];

/** What is searched where a request leaves that open. */
const ALL_COVERAGE: readonly string[] = ["sanctions", "warning", "pep-class-1"];

/** The operations on AML searches. */
export function declareAmlSearches(
  operation: DeclareOperation<void>,
  state: IcomplyState,
  { now }: VendorContext,
  errors: IcomplyErrors,
): void {
  operation("createAmlSearch", ({ body }) => {
    const search: SearchRecord = {
      id: nextNumber(state),
      request: body as Schemas["AmlSearchCreate"],
      createdAt: now(),
      listLength: state.listed.length,
      states: new Map(),
    };
    state.searches.set(String(search.id), search);
    // The id is text here and a number in `getAmlSearch`; HTTP says 200, and `code` 201.
    const answer = { code: 201, status: "success", message: "", data: { id: String(search.id) }, errors: [] };
    return { status: 200, body: answer };
  });

  operation("getAmlSearch", ({ operationId, path }) => {
    const search = state.searches.get(path["id"] ?? "");
    if (search === undefined) throw errors.refusal(operationId, 404, "There is no AML search with this id.");
    return success(shown(search, state, now()));
  });
}

function shown(search: SearchRecord, state: IcomplyState, now: number): Schemas["AmlSearch"] {
  const { id, request } = search;
  const hits = hitsOf(search, state.listed, now);
  const inState = (wanted: string): number => hits.filter(({ state }) => state === wanted).length;
  const ofKind = (wanted: string): number => hits.filter(({ listed }) => listed.coverage === wanted).length;
  const coverage = request.searchCoverage ?? [];
  const lastRun = lastRunOf(search, now);
  return {
    id,
    ongoing: request.ongoing ?? false,
    screenDate: dayOf(lastRun),
    nextReview: nextReviewOf(lastRun),
    searchTerm: request.searchTerm.name,
    searchTypes: [request.searchType ?? "person"],
    searchFuzziness: request.searchFuzziness ?? 0,
    searchCoverage: (coverage.length === 0 ? ALL_COVERAGE : coverage).map(label),
    ...{ pending: inState("pending"), accepted: inState("accepted"), unknown: inState("unknown") },
    ...{ sanctions: ofKind("sanctions"), politicalExposure: ofKind("pep-class-1"), adverseMedia: ofKind("warning") },
    linkedEntityIds: request.linkedEntityIds ?? [],
  };
}

/** `pep-class-1` as `Pep Class 1`. */
function label(code: string): string {
  return code.replaceAll("-", " ").replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
