import type { Change } from "./payloads.ts";

/** What no object may be. */
export const noObject: readonly Change[] = [
  ["null", "", null],
  ["a list", "", []],
  ["a text", "", "APPROVED"],
  ["a number", "", 1],
];

/** What no id may be: Weavr's are digits, as text. */
export const noId = (at: string): readonly Change[] => [
  [`a number at ${at}`, at, 1102948610],
  [`letters at ${at}`, at, "c-1001"],
  [`an empty text at ${at}`, at, ""],
  [`null at ${at}`, at, null],
];

/** What may stand in any answer. */
export const open = (at = ""): readonly Change[] => [
  [`a member that no page names, below "${at}"`, `${at}/addedNextYear`, { any: "thing" }],
  [`null in a member that no page names, below "${at}"`, `${at}/addedNextYear`, null],
];
