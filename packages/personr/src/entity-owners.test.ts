import { canary, findCanaries } from "@kyc-clients/testing";
import { expect, expectTypeOf, test } from "vitest";
import { type OwnershipInsight, readEntityOwners } from "./index.ts";

const owner = (name: string, more: object = {}): string => JSON.stringify({ name, uboType: "Individual", ...more });
const names = (text: string): string[] => readEntityOwners(text).map(({ name }) => name);

test.each([
  ["one owner", `{"ownershipInsight":${owner("ANA")}}`, ["ANA"]],
  ["a member that is repeated", `{"ownershipInsight":${owner("ANA")},"ownershipInsight":${owner("RUI")}}`, ["ANA", "RUI"]],
  ["blanks everywhere", ` {\n "ownershipInsight" : ${owner("ANA")} ,\t"ownershipInsight" :\r${owner("RUI")} } `, ["ANA", "RUI"]],
  ["a list", `{"ownershipInsight":[${owner("ANA")},${owner("RUI")}]}`, ["ANA", "RUI"]],
  ["an empty list", `{"ownershipInsight":[]}`, []],
  ["other members", `{"status":"success","ownershipInsight":${owner("ANA")},"more":{"ownershipInsight":${owner("NOBODY")}}}`, ["ANA"]],
  ["the word as a value", `{"ownershipInsight":${owner("ownershipInsight")},"flow":"ownershipInsight"}`, ["ownershipInsight"]],
  [
    "quotes and braces in a name",
    `{"ownershipInsight":${owner('A "{[,]}" \\ B')},"ownershipInsight":${owner("RUI")}}`,
    ['A "{[,]}" \\ B', "RUI"],
  ],
  ["a name in escapes", `{"ownership\\u0049nsight":${owner("ANA")}}`, ["ANA"]],
  ["lists before it", `{"a":[1,{"b":[]}],"ownershipInsight":${owner("ANA", { shares: ["250", "1"] })}}`, ["ANA"]],
  ["the same owner twice", `{"ownershipInsight":${owner("ANA")},"ownershipInsight":${owner("ANA")}}`, ["ANA", "ANA"]],
])("all owners are read: %s", (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test("an owner is read as it is sent", () => {
  const sent = { name: "ANA", uboType: "Individual", applicantId: "null", detectedPosition: ["Director"], 7: { b: 1 } };
  expect(readEntityOwners(JSON.stringify({ ownershipInsight: sent }))).toEqual([sent]);
  expectTypeOf(readEntityOwners).returns.toEqualTypeOf<OwnershipInsight[]>();
});

test.each([
  ["nothing", ""],
  ["a page", "<html>ownershipInsight</html>"],
  ["a brace too few", `{"ownershipInsight":${owner("ANA")}`],
  ["a text that does not end", `{"ownershipInsight":"${'\\"'.repeat(50_000)}`],
  ["a list", `[{"ownershipInsight":${owner("ANA")}}]`],
  ["null", "null"],
])("what is no JSON object is a SyntaxError: %s", (_, text) => {
  expect(() => readEntityOwners(text)).toThrow(SyntaxError);
});

test.each([
  ["a failure", '{"status":"error","response":"Not found"}'],
  ["an empty object", "{}"],
  ["a text as the owner", '{"ownershipInsight":"null"}'],
  ["a list within a list", `{"ownershipInsight":[[${owner("ANA")}]]}`],
  ["null as the owner", '{"ownershipInsight":null}'],
  ["one good owner and a text", `{"ownershipInsight":${owner("ANA")},"ownershipInsight":"null"}`],
])("an answer without owners never passes for an empty list: %s", (_, text) => {
  expect(() => readEntityOwners(text)).toThrow(TypeError);
});

test("a long answer is read in one go", () => {
  const long = 'A "quoted" name '.repeat(100_000);
  expect(names(`{"ownershipInsight":${owner(long)},"ownershipInsight":${owner("RUI")}}`)).toEqual([long, "RUI"]);
});

test("no error shows what the answer held", () => {
  const marks = { name: canary("name") };
  for (const text of [`{"ownershipInsight":${marks.name}}`, `{"response":"${marks.name}"}`]) {
    let error: unknown;
    try {
      readEntityOwners(text);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(Error);
    expect(findCanaries(marks, { error })).toEqual([]);
  }
});
