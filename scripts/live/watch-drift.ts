import type { ClientOptions } from "@kyc-clients/core";
import { type DriftFinding, reportDrift, type ValidatorTable } from "@kyc-clients/core/validate";
import { countFindings, type Finding } from "./finding.ts";

/** Tells how answers differ from the spec. */
export interface DriftWatch {
  /** What the watched client is made with. */
  readonly options: Required<Pick<ClientOptions, "validate" | "observe">>;
  /** What was found in answers of an operation since it was last asked. */
  take(operationId: string): readonly Finding[];
}

/** Watches the answers of one client, one call at a time. The only place that knows how drift is found. */
export function watchDrift(validators: ValidatorTable): DriftWatch {
  let told: { readonly operationId: string; readonly finding: Finding }[] = [];
  return {
    options: {
      validate: reportDrift(validators),
      observe(event) {
        if (event.type !== "drift") return;
        const { operationId, findings, untold } = event;
        told.push(...findings.map((one) => ({ operationId, finding: asFinding(one) })));
        // Which are told and which are not may change from run to run: such an answer never agrees with a baseline.
        if (untold > 0) told.push({ operationId, finding: { pointer: "", kind: `untold_${untold}`, count: untold } });
      },
    },
    take(operationId) {
      const taken = told.filter((one) => one.operationId === operationId);
      told = [];
      return countFindings(taken.map(({ finding }) => finding));
    },
  };
}

/** A finding of the check's as a report has it. */
export function asFinding({ pointer, kind, expected, found, keyword, value, count }: DriftFinding): Finding {
  const came = keyword ?? found;
  return {
    pointer,
    kind,
    ...(expected !== undefined && { expected: expected.toSorted().join("|") }),
    ...(came !== undefined && { found: came }),
    ...(value !== undefined && { value }),
    count,
  };
}
