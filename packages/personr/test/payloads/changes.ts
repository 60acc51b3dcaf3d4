import type { Change } from "@kyc-clients/testing";

/** Wrong where a text has to be, at each of the places. */
export function notText(...pointers: readonly string[]): Change[] {
  return pointers.flatMap((pointer): Change[] => [
    [`a number at ${pointer}`, pointer, 1],
    [`an object at ${pointer}`, pointer, {}],
    [`a list at ${pointer}`, pointer, ["text"]],
  ]);
}

/** Wrong where something has to be, and be no null, at each of the places. */
export function notMissing(...pointers: readonly string[]): Change[] {
  return pointers.flatMap((pointer): Change[] => [
    [`nothing at ${pointer}`, pointer],
    [`null at ${pointer}`, pointer, null],
  ]);
}

/** Right where an answer may leave out what no page calls certain: it is not there, or null. */
export function optional(...pointers: readonly string[]): Change[] {
  return pointers.flatMap((pointer): Change[] => [
    [`without ${pointer}`, pointer],
    [`null at ${pointer}`, pointer, null],
  ]);
}

/** Wrong where a list of texts has to be, at each of the places. */
export function notTexts(...pointers: readonly string[]): Change[] {
  return pointers.flatMap((pointer): Change[] => [
    [`a text at ${pointer}`, pointer, "text"],
    [`a number among the entries of ${pointer}`, pointer, ["text", 1]],
    [`an object at ${pointer}`, pointer, {}],
  ]);
}

/** Wrong where an object has to be. */
export const notObject: readonly Change[] = [
  ["a list", "", []],
  ["a text", "", "success"],
  ["null", "", null],
  ["a number", "", 1],
  ["true", "", true],
];

/** A failure with HTTP 200, which every operation may answer, and more of it. */
export const refused: readonly Change[] = [
  ["a failure", "", { status: "error", response: "Not found" }],
  ["a failure with more members", "", { status: "error", response: "Not found", code: 7 }],
];

/** A status beside the result that has to be there; what is neither a success nor a whole failure. */
export const wrongStatus: readonly Change[] = [
  ["no status", "/status"],
  ["null as the status", "/status", null],
  ["a number as the status", "/status", 200],
  ["a failure around a result", "/status", "error"],
  ["a failure without words", "", { status: "error" }],
  ["a failure with null for words", "", { status: "error", response: null }],
];
