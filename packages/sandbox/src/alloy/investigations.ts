import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { announce } from "./change-investigation.ts";
import { createInvestigation } from "./create-investigation.ts";
import type { AlloyErrors } from "./errors.ts";
import { investigationBody, investigationSummary } from "./investigation-body.ts";
import { type InvestigationQuery, listFilters, passes, readListFilter, sortKeys } from "./investigation-filters.ts";
import { type InvestigationCreate, planInvestigation } from "./plan-investigation.ts";
import { reviewApplication } from "./review-application.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";

/** The operations about investigations. */
export function declareInvestigations(
  operation: DeclareOperation<Session>,
  state: AlloyState,
  context: VendorContext,
  errors: AlloyErrors,
): void {
  const { byToken } = state.investigations;

  operation("listInvestigations", ({ query }, session) => {
    const refuse = (pointer: string, keyword: string) => {
      const details = { location: "query", problems: [{ pointer, keyword }] };
      return errors.refusal({ status: 400, minorCode: 4000, message: "A parameter of the query cannot be used.", details, session });
    };
    const q = (query["q"] ?? {}) as unknown as InvestigationQuery;
    for (const name of listFilters) {
      if (q[name] !== undefined && readListFilter(q[name]) === undefined) throw refuse(`/q/${name}`, "type");
    }
    const page = Number(query["pageNum"] ?? 1);
    const size = Number(query["numRowsPerPage"] ?? 20);
    if (page < 1) throw refuse("/pageNum", "minimum");
    if (size < 1) throw refuse("/numRowsPerPage", "minimum");
    const { sortColumn: column = "created_at", sortOrder: order = "DESC" } = query as Readonly<Record<string, string>>;
    const keyOf = sortKeys[column] ?? (() => 0);
    // The newer of two that are alike counts as the greater.
    const ascending = [...byToken.values()].filter((one) => passes(one, q, state)).sort((a, b) => keyOf(a, state) - keyOf(b, state));
    const found = order === "ASC" ? ascending : ascending.reverse();
    return {
      status: 200,
      body: {
        error: null,
        investigations: found.slice((page - 1) * size, page * size).map((one) => investigationSummary(one, state)),
        _embedded: {
          pagination: { total_investigations: found.length, total_pages: Math.ceil(found.length / size), page, per_page: size },
          sorting: { column, order },
        },
      },
    };
  });

  operation("getInvestigation", ({ path }, session) => {
    const investigation = byToken.get(path["investigation_token"] ?? "");
    if (investigation === undefined) {
      throw errors.refusal({ status: 404, minorCode: 4041, message: "This investigation does not exist.", session });
    }
    return { status: 200, body: investigationBody(investigation, state) };
  });

  operation("createInvestigation", ({ body }, session) => {
    const parts = { state, context };
    const { start, decisions } = planInvestigation(body as InvestigationCreate, { ...parts, errors, session });
    const investigation = createInvestigation(start, parts);
    announce(investigation, "created", null, parts);
    for (const { application, decision, note } of decisions) reviewApplication(application, decision, note, parts);
    return { status: 201, body: investigationBody(investigation, state) };
  });
}
