import type { Change } from "@kyc-clients/testing";

/** An answer of `/api/v2` that tells of a success. */
export const success = (data: unknown): object => ({ code: 200, status: "success", message: "", data });

/** A failure, as it may come under any status. */
const failure = { code: 404, status: "failure", message: "not there", data: null };

/** What any envelope may be. */
export const anyEnvelope: readonly Change[] = [
  ["no message", "/message"],
  ["null as the message", "/message", null],
  ["another code than the answer's", "/code", 201],
  ["a code that no page has", "/code", 299],
  ["no errors", "/errors", []],
  ["errors of any shape", "/errors", [{ field: "x" }, "y", null]],
  ["a member that no page names", "/total", 12],
  ["a failure all the same", "", failure],
  ["a failure under the misspelt name", "", { code: 400, status: "failure", messsage: "no name", data: null }],
  ["a failure that says no more", "", { code: 400, status: "failure" }],
];

/** What no envelope may be. */
const noEnvelope: readonly Change[] = [
  ["no code", "/code"],
  ["a code in words", "/code", "200"],
  ["a broken code", "/code", 200.5],
  ["null as the code", "/code", null],
  ["no status", "/status"],
  ["null as the status", "/status", null],
  ["a status that is neither", "/status", "pending"],
  ["a status in capital letters", "/status", "Success"],
  ["a failure that has data", "/status", "failure"],
  ["a number as the message", "/message", 7],
  ["an object of errors", "/errors", {}],
  ["an empty object", "", {}],
  ["a list", "", []],
  ["a text", "", "success"],
  ["null", "", null],
];

/** The same for answers whose data is known to be there. */
export const noAnswer: readonly Change[] = [...noEnvelope, ["no data", "/data"]];
