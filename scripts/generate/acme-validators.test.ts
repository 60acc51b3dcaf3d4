import { expect, test } from "vitest";
import type { Validator } from "../../packages/core/src/validate.ts";
import { validateEvent, validators } from "../../packages/core/test/acme/validate/index.gen.ts";

function judge(validator: Validator | undefined, value: unknown): string[] {
  if (validator === undefined) throw new Error("no validator");
  return validator(value) ? [] : (validator.errors ?? []).map((problem) => `${problem.instancePath} ${problem.keyword}`);
}

const create = validators["createApplicant"]?.body?.["application/json"];
const name = { first: "Ada", last: "Lovelace" };

test("a body that fits is taken, and one that does not is refused with every reason", () => {
  expect(judge(create, { name, kind: "person", birth_date: "1990-12-10", email: null })).toEqual([]);
  expect(judge(create, { name: { first: "" }, kind: "robot", birth_date: "1990-13-10", email: "no", more: 1 }).sort()).toEqual([
    " additionalProperties",
    "/birth_date format",
    "/email format",
    "/kind enum",
    "/name required",
    "/name/first minLength",
  ]);
});

test("no problem holds the value", () => {
  create?.({ name: { first: "Ada".repeat(40), last: "Lovelace" }, kind: "secret-kind" });
  expect(JSON.stringify(create?.errors)).not.toMatch(/AdaAda|secret-kind/);
});

test("an open enum takes any string and nothing else", () => {
  const applicant = validators["getApplicant"]?.responses["200"]?.["application/json"];
  expect(judge(applicant, { id: "1", status: "frozen", risk: null, surprise: 1 })).toEqual([]);
  expect(judge(applicant, { id: "1", status: 1, risk: 2 })).toEqual(["/status type", "/risk type"]);
});

test("query parameters are texts, alone or repeated, and unknown ones are refused", () => {
  const query = validators["listApplicants"]?.query;
  expect(
    judge(query, {
      page: "2",
      status: ["approved", "new"],
      tag: "vip",
      filter: { country: "GB" },
      archived: "true",
      "Modified Date": "2026-02-01",
      reviewer: "null",
    }),
  ).toEqual([]);
  expect(judge(query, { page: "two", archived: "yes", filter: { surname: "x" }, unknown: "1" }).sort()).toEqual([
    " additionalProperties",
    "/archived pattern",
    "/filter additionalProperties",
    "/page pattern",
  ]);
  expect(judge(validators["getHealth"]?.query, { page: "1" })).toEqual([" additionalProperties"]);
});

test("a number in a query or a form keeps to its limits", () => {
  expect(judge(validators["listApplicants"]?.query, { page: "1", page_size: "100" })).toEqual([]);
  expect(judge(validators["listApplicants"]?.query, { page: "0", page_size: "101" })).toEqual(["/page minimum", "/page_size maximum"]);
  const form = validators["submitForm"]?.body?.["application/x-www-form-urlencoded"];
  expect(judge(form, { email: "ada@example.com", consent: "true", age: "17" })).toEqual(["/age minimum"]);
});

test("headers are looked up in lower case, and others are let through", () => {
  const header = validators["createNote"]?.header;
  expect(judge(header, { "x-trace": "t", "x-dry-run": "false", accept: "*/*" })).toEqual([]);
  expect(judge(header, { "x-dry-run": "no" })).toEqual([" required", "/x-dry-run pattern"]);
});

test("path values are not empty where the spec says so", () => {
  expect(judge(validators["getApplicant"]?.path, { applicant_id: "" })).toEqual(["/applicant_id minLength"]);
});

test("a form is judged as text, and the same fields in JSON by their types", () => {
  const body = validators["submitForm"]?.body;
  expect(
    judge(body?.["application/x-www-form-urlencoded"], { email: "ada@example.com", consent: "true", age: "36", interests: "cards" }),
  ).toEqual([]);
  expect(judge(body?.["application/x-www-form-urlencoded"], { email: "ada@example.com", consent: "1" })).toEqual(["/consent pattern"]);
  expect(judge(body?.["application/json"], { email: "ada@example.com", consent: "true" })).toEqual(["/consent type"]);
});

test("a multipart file may be anything, a JSON part is judged by its schema, the rest is text", () => {
  const body = validators["createDocument"]?.body?.["multipart/form-data"];
  expect(judge(body, { file: new Blob(), applicant_id: "1", sides: "2", details: { kind: "passport" } })).toEqual([]);
  expect(judge(body, { applicant_id: "1", sides: "two", details: { kind: "map" } }).sort()).toEqual([
    " required",
    "/details/kind enum",
    "/sides pattern",
  ]);
});

test("a recursive schema is judged at every depth", () => {
  const report = validators["getReport"]?.responses["2XX"]?.["application/json"];
  expect(judge(report, { title: "a", children: [{ title: "b", children: [{ title: 1 }] }] })).toEqual([
    "/children/0/children/0/title type",
  ]);
});

test("a map takes any name, __proto__ too, and judges its value", () => {
  const note = validators["createNote"]?.body?.["application/json"];
  expect(judge(note, JSON.parse('{"text":"a","labels":{"__proto__":"x","constructor":"y"}}'))).toEqual([]);
  expect(judge(note, JSON.parse('{"text":"a","labels":{"__proto__":1}}'))).toEqual(["/labels/__proto__ type"]);
});

test("every status of the spec has an entry, bytes have no validator, and a webhook's body has a name", () => {
  expect(validators["downloadDocument"]?.responses).toEqual({ "200": {}, "404": { "application/json": expect.any(Function) } });
  expect(validators["uploadDocument"]).not.toHaveProperty("body");
  expect(Object.keys(validators["createApplicant"]?.responses ?? {})).toEqual(["201", "422", "default"]);
  expect(judge(validateEvent, { id: "evt_1", type: "x" })).toEqual([]);
});
