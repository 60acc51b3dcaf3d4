import { readSpec } from "./apis.ts";
import { type Json, type Node, nodes, operations } from "./document.ts";

/** How many are documented by the vendor and how many are inferred by us. */
export interface EvidenceCount {
  readonly documented: number;
  readonly inferred: number;
}

/** What a spec holds, in figures: for the lint's table and the READMEs. */
export interface Facts {
  readonly operations: number;
  readonly webhooks: number;
  readonly schemas: number;
  readonly operationEvidence: EvidenceCount;
  readonly schemaEvidence: EvidenceCount;
  /** Marks below an operation or a component schema, where one part stands on something else than the whole. */
  readonly innerEvidence: EvidenceCount;
  readonly billable: number;
  readonly retrySafe: number;
  readonly stepUp: number;
  readonly personalData: number;
}

/** Counts what the spec with this name in redocly.yaml holds. */
export function countFacts(apiName: string): Facts {
  return factsOf(readSpec(apiName));
}

/** Counts what a parsed spec holds. */
export function factsOf(document: Json): Facts {
  const all = nodes(document);
  const calls = operations(document);
  const schemas = all.filter(isComponentSchema);
  const own = new Set([...calls, ...schemas]);
  const flagged = (flag: string) => calls.filter(({ value }) => value[flag] === true).length;
  return {
    operations: calls.length,
    webhooks: all.filter(({ kind, webhook }) => kind === "operation" && webhook).length,
    schemas: schemas.length,
    operationEvidence: evidenceOf(calls),
    schemaEvidence: evidenceOf(schemas),
    innerEvidence: evidenceOf(all.filter((node) => !own.has(node) && !(node.kind === "operation"))),
    billable: flagged("x-billable"),
    retrySafe: flagged("x-retry-safe"),
    stepUp: flagged("x-step-up"),
    personalData: all.filter(({ value }) => value["x-pii"] === true).length,
  };
}

function isComponentSchema({ path }: Node): boolean {
  return path.length === 3 && path[0] === "components" && path[1] === "schemas";
}

function evidenceOf(some: readonly Node[]): EvidenceCount {
  const count = (evidence: string) => some.filter(({ value }) => value["x-evidence"] === evidence).length;
  return { documented: count("documented"), inferred: count("inferred") };
}
