import { expect, test } from "vitest";
import { parseCriterion, splitStatus } from "../../build/flows/criterion.ts";
import { wordsOf } from "../../build/flows/words.ts";
import { create, flowOf, read } from "./acme.ts";

const { steps } = flowOf(create, read);
const words = wordsOf(steps, (name) => `<${name}>`);
const path = { context: "$response.body", type: "jsonpath" };

test.each([
  ["$response.body#/summary/outcome == 'Manual Review'", "<summary.outcome> is <Manual Review>"],
  ["$response.body#/evaluations/0/score >= 0.5", "<evaluations[0].score> is at least <0.5>"],
  ["$response.body#/decision == null", "<decision> is <null>"],
  ["$response.body#/id != $steps.create.outputs.applicant_id", "<id> is not <applicant_id> of step 1"],
  ["$response.header.content-type == $inputs.type", "the header <content-type> is the input <type>"],
])("says %s in words", (condition, said) => {
  expect(words.criterion(parseCriterion({ condition }))).toBe(said);
});

test.each([
  ["$[?@.list[?@.key == 'a']]", "there is an entry of <list> whose <key> is <a>"],
  ["$[?@.or[?@.required[?@.key == 'a']]]", "there is an entry of <or> with an entry of <required> whose <key> is <a>"],
  ["$[?@.services[?@ == 'failed']]", "there is an entry of <services> that is <failed>"],
  ["$[?@.events[?@.type == 'a' && @.links.case]]", "there is an entry of <events> whose <type> is <a> and which has <links.case>"],
])("says the filter %s in words", (condition, said) => {
  expect(words.criterion(parseCriterion({ condition, ...path }))).toBe(said);
});

test.each([
  [{ condition: "$response.body#/a ~ 1" }],
  [{ condition: "$response.body#/a == b" }],
  [{ condition: "$message.payload == 1" }],
  [{ condition: "^a$", context: "$response.body", type: "regex" }],
  [{ condition: "$.list", ...path }],
  [{ condition: "$[?@.a == 1] more", ...path }],
  [{ condition: "$[?@.a == 1]", type: "jsonpath", context: "$response.header" }],
])("refuses a criterion that it cannot show: %j", (criterion) => {
  expect(() => parseCriterion(criterion)).toThrow();
});

test.each([[[]], [["$statusCode >= 200"]], [["$statusCode == 200", "$statusCode == 201"]]])(
  "refuses a step with the statuses %j",
  (conditions) => {
    const criteria = conditions.map((condition) => parseCriterion({ condition }));
    expect(() => splitStatus(criteria, "take-on/read")).toThrow("take-on/read");
  },
);
