import { expect, test } from "vitest";
import { labelOf, readPerson, writeValue } from "../../src/try/person.ts";

const values = (code: string) => readPerson(code).map(({ name, value }) => [name, value]);

test("the texts of the person are found, those of objects within it too, and nothing behind it", () => {
  const code = `const secret = "no";\nconst person = { name_first: "Mira", address: { city: 'Riga}', code: 1 }, last: "A \\"B\\"" };\nconst other = { name: "no" };`;
  expect(values(code)).toEqual([
    ["name_first", "Mira"],
    ["city", "Riga}"],
    ["last", 'A "B"'],
  ]);
});

test("a program without a person has no fields", () => {
  expect(values("const nobody = 1;")).toEqual([]);
  expect(values('let personal = { name: "no" };')).toEqual([]);
});

test("a person with a type is found", () => {
  expect(values('const person: Record<string, string> = { name: "Mira" };')).toEqual([["name", "Mira"]]);
});

test.each(['"', "\\", "'", "a\nb", "`$1`", "Zoë", "</script>"])("what is typed comes back as it was typed: %j", (typed) => {
  for (const quote of ['"', "'"]) {
    const code = `const person = { name: ${quote}Mira${quote}, next: "same" };`;
    const [field] = readPerson(code);
    const changed = code.slice(0, field?.from) + writeValue(typed) + code.slice(field?.to);
    expect(values(changed)).toEqual([
      ["name", typed],
      ["next", "same"],
    ]);
    // And it is the same text to whoever runs the program.
    expect(new Function(`${changed} return person.name`)()).toBe(typed);
  }
});

test("labels are words", () => {
  expect([labelOf("name_first"), labelOf("nameFirst"), labelOf("document_ssn")]).toEqual(["Name first", "Name first", "Document SSN"]);
});
