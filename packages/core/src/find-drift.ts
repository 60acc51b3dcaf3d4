import type { CheckedAnswer } from "./answer-check.ts";
import { compareShape, escapeName, type Note } from "./compare-shape.ts";
import { collectFindings, type Drift } from "./drift-finding.ts";
import { itemOf, memberOf, narrow, type ShapeReference, waysOf } from "./shape.ts";
import { statusRanges } from "./status-ranges.ts";
import type { ValidationProblem, Validator, ValidatorTable } from "./validate.ts";

/** Finds where an answer differs from its spec. Of an operation that the table has not, nothing is known. */
export function findDrift(table: ValidatorTable, { facts, contentType, value }: CheckedAnswer): Drift {
  const { note, all } = collectFindings();
  const { operationId = "", status = 0 } = facts;
  const operation = table[operationId];
  if (!operation) return all();
  const { shapes, responses } = operation;
  const key = [`${status}`, ...statusRanges(status)].find((key) => Object.hasOwn(responses, key));
  if (key === undefined) note({ kind: "undocumented_status", pointer: "" });
  const types = Object.keys(shapes[key ?? ""] ?? {});
  const type = types.find((type) => type.replace(/;.*/, "") === contentType);
  if (type === undefined && types.length > 0) note({ kind: "undocumented_media_type", pointer: "" });
  const documented = type ?? types[0];
  const shape = shapes[key ?? ""]?.[documented ?? ""];
  if (shape) compare(value, shape, responses[key ?? ""]?.[documented ?? ""], note);
  return all();
}

/** The shape tells what differs; the validator has the last word on what shapes do not say, as patterns and formats. */
function compare(value: unknown, shape: ShapeReference, validator: Validator | undefined, note: Note): void {
  const told: Told = { pointers: new Set(), isBroken: false };
  try {
    const isWhole = compareShape(value, shape, (finding) => {
      told.pointers.add(finding.pointer);
      told.isBroken ||= finding.kind === "missing_member" || finding.kind === "wrong_type";
      note(finding);
    });
    // A value that is too large or too deep to walk is too large for a list of every problem in it.
    if (!isWhole || !validator || validator(value)) return;
    for (const problem of validator.errors ?? []) noteProblem(problem, value, shape, told, note);
  } catch {
    // What was thrown may hold a value.
    note({ kind: "unchecked", pointer: "" });
  }
}

/** What the shape told of a value. */
interface Told {
  readonly pointers: Set<string>;
  /** Whether the schema cannot accept it. The validator then also tells what is wrong with each alternative that was not meant. */
  isBroken: boolean;
}

/** Keywords about what shapes say too. */
const SAID = new Set(["type", "enum", "const", "required", "additionalProperties", "anyOf", "oneOf", "discriminator"]);

function noteProblem(
  { instancePath, keyword, params }: ValidationProblem,
  value: unknown,
  shape: ShapeReference,
  told: Told,
  note: Note,
): void {
  const missing = params["missingProperty"];
  const isMissing = keyword === "required" && typeof missing === "string";
  const above = starred(instancePath, value, shape);
  const pointer = isMissing ? `${above}/${escapeName(missing)}` : above;
  const isAt = (one: string): boolean => one === pointer || one.startsWith(`${pointer}/`);
  const isTold = SAID.has(keyword) && (told.isBroken || [...told.pointers].some(isAt));
  if (!isTold) note(isMissing ? { kind: "missing_member", pointer } : { kind: "other", pointer, keyword });
}

/** A pointer into a value as it may be told: names that the spec declares, and `*` for all else. */
function starred(pointer: string, value: unknown, shape: ShapeReference): string {
  let told = "";
  let shapes: readonly ShapeReference[] = [shape];
  let at = value;
  for (const token of pointer.split("/").slice(1)) {
    const ways = narrow(shapes.flatMap(waysOf), at);
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    const below = Array.isArray(at) ? itemOf(ways) : memberOf(ways, name);
    told += below.isNamed ? `/${token}` : "/*";
    shapes = below.shapes;
    at = (at as Readonly<Record<string, unknown>> | undefined)?.[name];
  }
  return told;
}
