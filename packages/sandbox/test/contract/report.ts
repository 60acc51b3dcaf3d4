import type { Judgement, Origin, PlantedFaults } from "./contract.ts";
import { documentedUnder, type SpecOperation } from "./spec.ts";

interface Findings {
  readonly operations: readonly SpecOperation[];
  readonly uncalled: readonly string[];
  readonly produced: ReadonlyMap<string, ReadonlyMap<number, Origin>>;
  readonly judgement: Judgement;
  readonly planted: PlantedFaults;
}

/** What a contract suite prints at its end: counts and names, and no value. */
export function writeReport({ operations, uncalled, produced, judgement, planted }: Findings): string {
  const { made, judged, notJudged, wrong } = judgement;
  const total = planted.planted.request + planted.planted.answer;
  const raw = (side: "request" | "answer"): string => {
    const named = Object.entries(notJudged[side]).map(([operationId, count]) => `${count} ${operationId}`);
    return named.length === 0 ? "" : `, not judged: raw bytes of ${named.join(", ")}`;
  };
  return [
    `operations called ${operations.length - uncalled.length} of ${operations.length}`,
    statusTable(operations, produced),
    `requests made ${made}, judged ${judged.request}, ${wrong.request} wrong on purpose and refused${raw("request")}`,
    `answers  made ${made}, judged ${judged.answer}, ${wrong.answer} wrong on purpose and refused${raw("answer")}`,
    `planted  ${planted.planted.request} bad requests and ${planted.planted.answer} bad answers: ${total - planted.passed.length} refused, ${planted.passed.length} let through`,
  ].join("\n");
}

/** The statuses that were answered and are documented under a key: an exact one, or all that `default` stands for. */
export function statusesUnder(
  operation: SpecOperation,
  key: string,
  produced: Findings["produced"],
): readonly (readonly [status: number, origin: Origin])[] {
  return [...(produced.get(operation.operationId) ?? [])].filter(([status]) => documentedUnder(operation, status) === key);
}

/** One line an operation, one column a status. */
function statusTable(operations: readonly SpecOperation[], produced: Findings["produced"]): string {
  const statuses = [...new Set(operations.flatMap(({ answers }) => Object.keys(answers)))].toSorted();
  const width = Math.max(...operations.map(({ operationId }) => operationId.length));
  const mark = (operation: SpecOperation, status: string): string => {
    if (!Object.hasOwn(operation.answers, status)) return " ";
    const origins = statusesUnder(operation, status, produced).map(([, origin]) => origin);
    return origins.includes("behaviour") ? "x" : origins.includes("fault") ? "f" : "-";
  };
  const rows = operations.map((operation) => ({ operation, marks: statuses.map((status) => mark(operation, status)) }));
  const count = (wanted: string): number => rows.flatMap(({ marks }) => marks).filter((one) => wanted.includes(one)).length;
  return [
    `statuses produced ${count("xf")} of ${count("xf-")} documented: ${count("x")} by behaviour (x), ${count("f")} by a fault of the control plane (f), ${count("-")} never (-)`,
    `  ${"".padEnd(width)} ${statuses.join(" ")}`,
    ...rows.map(({ operation, marks }) => `  ${operation.operationId.padEnd(width)}  ${marks.join("   ")}`.trimEnd()),
  ].join("\n");
}
