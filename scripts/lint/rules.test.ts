import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { lint, type Problem } from "./redocly-lint.ts";
import { rules } from "./rules.ts";

const good = parse(readFileSync(join(import.meta.dirname, "good.openapi.yaml"), "utf8")) as object;

/** One fault: what is set (or taken away, by `undefined`) in the good spec, and where the rule must point. */
interface Fault {
  readonly rule: string;
  readonly fault: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly at: string;
}

const list = "/paths/~1applicants/get";
const create = "/paths/~1applicants/post";
const photo = "/paths/~1applicants~1{applicant_id}~1photo/put";
const score = "/paths/~1_path-not-documented~1getScore/get";
const webhook = "/webhooks/applicantChecked/post";
const schemas = "/components/schemas";
const status = `${schemas}/Applicant/properties/status`;

const faults: readonly Fault[] = [
  {
    rule: "closed-reason",
    fault: "an empty reason",
    set: { [`${schemas}/ApplicantCreate/properties/plan/x-closed-reason`]: " " },
    at: `${schemas}/ApplicantCreate/properties/plan/x-closed-reason`,
  },
  {
    rule: "closed-reason",
    fault: "a reason beside nothing closed",
    set: { [`${schemas}/Applicant/properties/id/x-closed-reason`]: "Why not." },
    at: `${schemas}/Applicant/properties/id/x-closed-reason`,
  },

  {
    rule: "error-when",
    fault: "a failure status",
    set: { "/components/responses/Problem/x-error-when": { pointer: "/title", equals: "x" } },
    at: "/components/responses/Problem/x-error-when",
  },
  {
    rule: "error-when",
    fault: "no value",
    set: { [`${create}/responses/200/x-error-when/equals`]: undefined },
    at: `${create}/responses/200/x-error-when`,
  },
  {
    rule: "error-when",
    fault: "no object",
    set: { [`${create}/responses/200/x-error-when`]: "/status" },
    at: `${create}/responses/200/x-error-when`,
  },
  {
    rule: "error-when",
    fault: "no JSON pointer",
    set: { [`${create}/responses/200/x-error-when/pointer`]: "status" },
    at: `${create}/responses/200/x-error-when`,
  },
  {
    rule: "error-when",
    fault: "a pointer to nothing",
    set: { [`${create}/responses/200/x-error-when/pointer`]: "/state" },
    at: `${create}/responses/200/x-error-when/pointer`,
  },
  {
    rule: "error-when",
    fault: "a further field",
    set: { [`${create}/responses/200/x-error-when/unless`]: 1 },
    at: `${create}/responses/200/x-error-when/unless`,
  },
  {
    rule: "error-when",
    fault: "a `required` that is no boolean",
    set: { [`${create}/responses/200/x-error-when/required`]: "no" },
    at: `${create}/responses/200/x-error-when/required`,
  },

  { rule: "evidence", fault: "an operation without", set: { [`${list}/x-evidence`]: undefined }, at: list },
  { rule: "evidence", fault: "a webhook without", set: { [`${webhook}/x-evidence`]: undefined }, at: webhook },
  { rule: "evidence", fault: "a component schema without", set: { [`${schemas}/Level/x-evidence`]: undefined }, at: `${schemas}/Level` },
  { rule: "evidence", fault: "another value inside", set: { [`${status}/x-evidence`]: "guessed" }, at: `${status}/x-evidence` },

  {
    rule: "examples",
    fault: "a JSON request without",
    set: { [`${create}/requestBody/content/application~1json/example`]: undefined },
    at: `${create}/requestBody/content/application~1json`,
  },
  {
    rule: "examples",
    fault: "a form without",
    set: { [`${create}/requestBody/content/application~1x-www-form-urlencoded/example`]: undefined },
    at: `${create}/requestBody/content/application~1x-www-form-urlencoded`,
  },
  {
    rule: "examples",
    fault: "a shared response without",
    set: { "/components/responses/Problem/content/application~1json/example": undefined },
    at: "/components/responses/Problem/content/application~1json",
  },
  {
    rule: "examples",
    fault: "an empty list",
    set: { [`${create}/responses/200/content/application~1json/examples`]: {} },
    at: `${create}/responses/200/content/application~1json`,
  },
  {
    rule: "examples",
    fault: "a webhook without",
    set: { [`${webhook}/requestBody/content/application~1json/example`]: undefined },
    at: `${webhook}/requestBody/content/application~1json`,
  },

  { rule: "extension-known", fault: "a misspelling on an operation", set: { [`${list}/x-retrysafe`]: true }, at: `${list}/x-retrysafe` },
  {
    rule: "extension-known",
    fault: "a misspelling beside a reference",
    set: { [`${schemas}/Applicant/properties/home_address/x-pi`]: true },
    at: `${schemas}/Applicant/properties/home_address/x-pi`,
  },
  { rule: "extension-known", fault: "a misspelling at the root", set: { "/x-webhooksignature": {} }, at: "/x-webhooksignature" },

  {
    rule: "extension-place",
    fault: "x-pii on a component schema",
    set: { [`${schemas}/Address/x-pii`]: true },
    at: `${schemas}/Address/x-pii`,
  },
  {
    rule: "extension-place",
    fault: "x-pii on a branch of a property",
    set: { [`${status}/anyOf/1/x-pii`]: true },
    at: `${status}/anyOf/1/x-pii`,
  },
  { rule: "extension-place", fault: "x-pii on an operation", set: { [`${list}/x-pii`]: true }, at: `${list}/x-pii` },
  {
    rule: "extension-place",
    fault: "x-billable on a path",
    set: { "/paths/~1applicants/x-billable": true },
    at: "/paths/~1applicants/x-billable",
  },
  {
    rule: "extension-place",
    fault: "a webhook's extension on an operation",
    set: { [`${list}/x-webhook-signature`]: {} },
    at: `${list}/x-webhook-signature`,
  },

  {
    rule: "local-refs",
    fault: "a reference to another file",
    set: { [`${schemas}/Problem/properties/title`]: { $ref: "good-0.json#/components/schemas/Problem/properties/title" } },
    at: `${schemas}/Problem/properties/title/$ref`,
  },

  { rule: "operation-cites-docs", fault: "no page", set: { [`${list}/externalDocs`]: undefined }, at: list },
  {
    rule: "operation-cites-docs",
    fault: "a page without https",
    set: { [`${list}/externalDocs/url`]: "http://docs.good.example" },
    at: `${list}/externalDocs`,
  },

  { rule: "operation-id", fault: "no noun", set: { [`${list}/operationId`]: "list" }, at: `${list}/operationId` },
  { rule: "operation-id", fault: "a snake", set: { [`${list}/operationId`]: "list_applicants" }, at: `${list}/operationId` },
  { rule: "operation-id", fault: "an unknown verb", set: { [`${list}/operationId`]: "fetchApplicants" }, at: `${list}/operationId` },
  {
    rule: "operation-id",
    fault: "a client's verb on a webhook",
    set: { [`${webhook}/operationId`]: "createCheck" },
    at: `${webhook}/operationId`,
  },
  {
    rule: "operation-id",
    fault: "a verb without a noun on a webhook",
    set: { [`${webhook}/operationId`]: "logout" },
    at: `${webhook}/operationId`,
  },
  {
    rule: "operation-id",
    fault: "a webhook's verb on an operation",
    set: { [`${list}/operationId`]: "onApplicants" },
    at: `${list}/operationId`,
  },

  {
    rule: "operation-succeeds",
    fault: "a failure only",
    set: { [`${photo}/responses`]: { "404": { description: "None" } } },
    at: `${photo}/responses`,
  },
  {
    rule: "operation-succeeds",
    fault: "a default only",
    set: { [`${photo}/responses`]: { default: { description: "Any" } } },
    at: `${photo}/responses`,
  },

  { rule: "operation-tag", fault: "no tag", set: { [`${list}/tags`]: undefined }, at: list },
  { rule: "operation-tag", fault: "two tags", set: { [`${list}/tags/1`]: "Applicants" }, at: `${list}/tags` },
  { rule: "operation-tag", fault: "an undeclared tag", set: { [`${list}/tags/0`]: "People" }, at: `${list}/tags/0` },

  { rule: "pagination", fault: "an unknown kind", set: { [`${list}/x-pagination/kind`]: "pages" }, at: `${list}/x-pagination` },
  { rule: "pagination", fault: "a missing field", set: { [`${list}/x-pagination/first`]: undefined }, at: `${list}/x-pagination` },
  {
    rule: "pagination",
    fault: "a field of another kind",
    set: { [`${list}/x-pagination/next`]: "/pages/total" },
    at: `${list}/x-pagination/next`,
  },
  {
    rule: "pagination",
    fault: "a first page that is no number",
    set: { [`${list}/x-pagination/first`]: "1" },
    at: `${list}/x-pagination/first`,
  },
  {
    rule: "pagination",
    fault: "a parameter that is not there",
    set: { [`${list}/x-pagination/parameter`]: "cursor" },
    at: `${list}/x-pagination/parameter`,
  },
  {
    rule: "pagination",
    fault: "a parameter that is in the path",
    set: {
      [`${photo}/x-pagination`]: { kind: "cursor", parameter: "applicant_id", items: "/data", next: "/next" },
      [`${photo}/responses`]: { "200": { $ref: `#${list}/responses/200` } },
      [`${schemas}/ApplicantPage/properties/next`]: { type: "string" },
    },
    at: `${photo}/x-pagination/parameter`,
  },
  { rule: "pagination", fault: "no JSON pointer", set: { [`${list}/x-pagination/items`]: "data" }, at: `${list}/x-pagination/items` },
  {
    rule: "pagination",
    fault: "a pointer to nothing",
    set: { [`${list}/x-pagination/totalPages`]: "/pages/count" },
    at: `${list}/x-pagination/totalPages`,
  },
  {
    rule: "pagination",
    fault: "items that are no array",
    set: { [`${list}/x-pagination/items`]: "/pages" },
    at: `${list}/x-pagination/items`,
  },

  { rule: "path-not-documented", fault: "documented", set: { [`${score}/x-evidence`]: "documented" }, at: `${score}/x-evidence` },
  { rule: "path-not-documented", fault: "another name", set: { [`${score}/operationId`]: "getResult" }, at: `${score}/operationId` },

  {
    rule: "pii-declared",
    fault: "a property",
    set: { [`${schemas}/ApplicantCreate/properties/first_name/x-pii`]: undefined },
    at: `${schemas}/ApplicantCreate/properties/first_name`,
  },
  { rule: "pii-declared", fault: "a parameter", set: { [`${list}/parameters/1/x-pii`]: undefined }, at: `${list}/parameters/1` },
  {
    rule: "pii-declared",
    fault: "a response header",
    set: { [`${list}/responses/200/headers/Access-Token`]: { schema: { type: "string" } } },
    at: `${list}/responses/200/headers/Access-Token`,
  },
  {
    rule: "pii-declared",
    fault: "an object of which one part is unmarked",
    set: { [`${schemas}/Contact/properties/web/x-pii`]: undefined },
    at: `${schemas}/Applicant/properties/address_book`,
  },
  {
    rule: "pii-declared",
    fault: "a nested property in camelCase",
    set: { [`${schemas}/Problem/properties/person`]: { type: "object", properties: { dateOfBirth: { type: "string" } } } },
    at: `${schemas}/Problem/properties/person/properties/dateOfBirth`,
  },
  {
    rule: "pii-declared",
    fault: "a secret",
    set: { [`${schemas}/Problem/properties/client_secret`]: { type: "string" } },
    at: `${schemas}/Problem/properties/client_secret`,
  },

  {
    rule: "pii-value",
    fault: "false",
    set: { [`${schemas}/Applicant/properties/id/x-pii`]: false },
    at: `${schemas}/Applicant/properties/id/x-pii`,
  },
  {
    rule: "pii-value",
    fault: "an empty reason",
    set: { [`${schemas}/Applicant/properties/id/x-pii-reason`]: "" },
    at: `${schemas}/Applicant/properties/id/x-pii-reason`,
  },
  {
    rule: "pii-value",
    fault: "a reason beside a mark",
    set: { [`${list}/parameters/1/x-pii-reason`]: "It is public." },
    at: `${list}/parameters/1/x-pii-reason`,
  },

  { rule: "prose", fault: "a full stop after a summary", set: { [`${list}/summary`]: "List applicants." }, at: `${list}/summary` },
  { rule: "prose", fault: "a summary of two lines", set: { [`${list}/summary`]: "List\napplicants" }, at: `${list}/summary` },
  {
    rule: "prose",
    fault: "a long line",
    set: { [`${list}/responses/200/description`]: "word ".repeat(90) },
    at: `${list}/responses/200/description`,
  },

  { rule: "response-enum-open", fault: "an enum", set: { [status]: { enum: ["new", "refused"] } }, at: `${status}/enum` },
  {
    rule: "response-enum-open",
    fault: "oneOf, which refuses a listed value",
    set: {
      [status]: { oneOf: [{ enum: ["new", "refused"] }, { type: "string" }] },
      [`${create}/responses/200/content/application~1json/examples/created/value/status`]: undefined,
      [`${list}/responses/200/content/application~1json/example/data`]: [],
      [`${webhook}/requestBody/content/application~1json/example/status`]: undefined,
    },
    at: `${status}/oneOf/0/enum`,
  },
  {
    rule: "response-enum-open",
    fault: "an enum beside another type",
    set: { [`${status}/anyOf/1`]: { type: "integer" } },
    at: `${status}/anyOf/0/enum`,
  },
  {
    rule: "response-enum-open",
    fault: "an enum behind a reference, used open elsewhere",
    set: { [`${schemas}/Problem/properties/level`]: { $ref: `#${schemas}/Level` } },
    at: `${schemas}/Level/enum`,
  },
  {
    rule: "response-enum-open",
    fault: "a request's enum that an answer uses",
    set: { [`${schemas}/Problem/properties/sent`]: { $ref: `#${schemas}/ApplicantCreate/properties/plan` } },
    at: `${schemas}/ApplicantCreate/properties/plan/enum`,
  },
  { rule: "response-enum-open", fault: "a const that tells no variants apart", set: { [status]: { const: "new" } }, at: `${status}/const` },
  {
    rule: "response-enum-open",
    fault: "a response header",
    set: { [`${list}/responses/200/headers/Request-Id/schema`]: { enum: ["a"] } },
    at: `${list}/responses/200/headers/Request-Id/schema/enum`,
  },

  {
    rule: "response-object-open",
    fault: "no further fields",
    set: { [`${schemas}/Applicant/additionalProperties`]: false },
    at: `${schemas}/Applicant/additionalProperties`,
  },
  {
    rule: "response-object-open",
    fault: "no further fields in a part",
    set: { [`${schemas}/ApplicantPage/properties/pages/unevaluatedProperties`]: false },
    at: `${schemas}/ApplicantPage/properties/pages/unevaluatedProperties`,
  },

  {
    rule: "retry-declared",
    fault: "billable without a word on repeating",
    set: { [`${create}/x-retry-safe`]: undefined, [`${create}/x-retry-reason`]: undefined },
    at: `${create}/x-billable`,
  },
  { rule: "retry-declared", fault: "no reason", set: { [`${create}/x-retry-reason`]: undefined }, at: `${create}/x-retry-safe` },
  { rule: "retry-declared", fault: "an empty reason", set: { [`${create}/x-retry-reason`]: " " }, at: `${create}/x-retry-safe` },
  {
    rule: "retry-declared",
    fault: "a reason for nothing",
    set: { [`${photo}/x-retry-reason`]: "It puts the same photo." },
    at: `${photo}/x-retry-reason`,
  },
  { rule: "retry-declared", fault: "a word for a boolean", set: { [`${create}/x-retry-safe`]: "no" }, at: `${create}/x-retry-safe` },
  { rule: "retry-declared", fault: "step-up by a word", set: { [`${create}/x-step-up`]: "otp" }, at: `${create}/x-step-up` },

  { rule: "server-name", fault: "no name", set: { "/servers/0/x-name": undefined }, at: "/servers/0" },
  { rule: "server-name", fault: "a name with a capital", set: { "/servers/0/x-name": "Production" }, at: "/servers/0/x-name" },
  { rule: "server-name", fault: "one name twice", set: { "/servers/1/x-name": "production" }, at: "/servers/1/x-name" },
  {
    rule: "server-name",
    fault: "a pattern that is not anchored",
    set: { "/servers/1/variables/instance/x-pattern": "[a-z]+" },
    at: "/servers/1/variables/instance/x-pattern",
  },
  {
    rule: "server-name",
    fault: "a pattern that is none",
    set: { "/servers/1/variables/instance/x-pattern": "^($" },
    at: "/servers/1/variables/instance/x-pattern",
  },
];

let folder: string;
let problems: readonly Problem[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lint-rules-"));
  const specs = [good, ...faults.map(({ set }) => planted(set))];
  const files = specs.map((spec, index) => {
    const file = join(folder, `good-${index}.json`);
    writeFileSync(file, JSON.stringify(spec, undefined, 2));
    return file;
  });
  problems = lint(files);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("redocly with our rules", () => {
  test("finds nothing in a good spec", () => {
    expect(foundIn("good-0.json")).toEqual([]);
  });

  test.each(faults.map((fault, index) => ({ ...fault, file: `good-${index + 1}.json` })))("$rule reports $fault", ({ rule, at, file }) => {
    expect(foundIn(file)).toEqual([{ ruleId: `kyc/${rule}`, severity: "error", pointer: `#${at}` }]);
  });

  test("has no rule without a planted fault", () => {
    expect([...new Set(faults.map(({ rule }) => rule))].sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});

function foundIn(spec: string): readonly unknown[] {
  const here = problems.filter(({ file }) => basename(file) === spec);
  return here.map(({ ruleId, severity, pointer }) => ({ ruleId, severity, pointer: decodeURIComponent(pointer) }));
}

/** The good spec with one fault; `undefined` takes the place away. */
function planted(set: Fault["set"]): unknown {
  const spec = structuredClone(good);
  for (const [pointer, value] of Object.entries(set)) {
    const keys = pointer
      .slice(1)
      .split("/")
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = keys.pop() ?? "";
    const holder = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, spec as Record<string, unknown>);
    if (value === undefined && !Object.hasOwn(holder, last)) throw new Error(`Nothing to take away at ${pointer}`);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return spec;
}
