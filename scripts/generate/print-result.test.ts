import { expect, test } from "vitest";
import { printResult } from "./print-result.ts";
import { readOperations } from "./read-operations.ts";
import type { ResponseObject, Schema, Spec } from "./spec.ts";

function print(responses: Record<string, ResponseObject>, method = "get"): string[] {
  const spec = { openapi: "3.1.1", paths: { "/one": { [method]: { operationId: "getOne", responses } } } } as unknown as Spec;
  const [operation] = readOperations(spec);
  if (operation === undefined) throw new Error("no operation");
  return printResult(operation, "Operations")
    .text.split("\n  | ")
    .slice(1)
    .map((member) => member.replace(/;\n$/, ""));
}

function json(schema: Schema): ResponseObject {
  return { content: { "application/json": { schema } } };
}

const problem = json({ $ref: "#/components/schemas/Problem" });
const Problem = 'components["schemas"]["Problem"]';

test("an exact status prints as it is, and a missing body as undefined", () => {
  expect(print({ "200": problem, "204": {} })).toEqual([`Success<200, ${Problem}>`, "Success<204, undefined>"]);
});

test("a range leaves out the statuses that are listed on their own", () => {
  expect(print({ "400": problem, "404": problem, "500": problem, "4XX": problem })[3]).toBe(
    `Failure<Exclude<ClientErrorStatus, 400 | 404>, ${Problem}>`,
  );
  expect(print({ "5XX": problem })).toEqual([`Failure<ServerErrorStatus, ${Problem}>`]);
  expect(print({ "201": problem, "2XX": problem })[1]).toBe(`Success<Exclude<SuccessStatus, 201>, ${Problem}>`);
});

test("default leaves out what is listed, exactly or by a range", () => {
  expect(print({ "200": {}, "404": {}, default: problem })[2]).toBe(`Failure<Exclude<ErrorStatus, 404>, ${Problem}>`);
  expect(print({ "404": {}, "503": {}, "4XX": {}, default: problem })[3]).toBe(
    `Failure<Exclude<ErrorStatus, 503 | ClientErrorStatus>, ${Problem}>`,
  );
  expect(print({ default: problem })).toEqual([`Failure<ErrorStatus, ${Problem}>`]);
});

test("default beside both ranges adds nothing", () => {
  expect(print({ "4XX": {}, "5XX": {}, default: problem })).toHaveLength(2);
});

test("a 304 is a failure, as fetch does not call it ok", () => {
  expect(print({ "304": {} })).toEqual(["Failure<304, undefined>"]);
});

test("x-error-when adds a failure of the same status, of the second of two branches", () => {
  const anyOf = [{ $ref: "#/components/schemas/Done" }, { $ref: "#/components/schemas/Refused" }];
  const members = print({ "200": { ...json({ anyOf }), "x-error-when": { pointer: "/ok", equals: false } } });
  expect(members[0]).toBe('Success<200, components["schemas"]["Done"]>');
  expect(members[1]).toMatch(/ok is false.*Failure<200, components\["schemas"\]\["Refused"\]>/);
});

test("x-error-when on one schema types the failure by it too", () => {
  const members = print({ "200": { ...problem, "x-error-when": { pointer: "/code", equals: "E" } } });
  expect(members[1]).toContain(`Failure<200, ${Problem}>`);
});

test("several media types of one answer print as a union", () => {
  const content = {
    "application/json": problem.content?.["application/json"] ?? {},
    "application/problem+json": { schema: { type: "string" } },
  };
  expect(print({ "400": { content } })[0]).toBe(
    `Failure<400, ${Problem} | schema["getOne"]["responses"][400]["content"]["application/problem+json"]>`,
  );
});

test("text is a string, bytes are a download, and HEAD has no body", () => {
  expect(print({ "200": { content: { "text/csv": {} } } })).toEqual(["Success<200, string>"]);
  expect(print({ "200": { content: { "image/png": {} } } })).toEqual(["Success<200, Download>"]);
  expect(print({ "200": problem }, "head")).toEqual(["Success<200, undefined>"]);
});
