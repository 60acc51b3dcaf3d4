import { expect, test } from "vitest";
import { markInferred, markInferredMedia, type Part } from "../../build/redoc/mark-inferred.ts";

test("a part that is marked inferred says so before its own words", () => {
  const part: Part = { description: "The name.", "x-evidence": "inferred" };
  markInferred(part);
  expect(part.description).toBe("*Inferred: the vendor's pages do not say this.*\n\nThe name.");
});

test("a part that is documented, or says nothing, stays as it is", () => {
  for (const part of [{ description: "The name.", "x-evidence": "documented" }, { description: "The name." }] as Part[]) {
    markInferred(part);
    expect(part.description).toBe("The name.");
  }
});

test("an inferred reference keeps the words of what it refers to", () => {
  const reference: Part = { "x-evidence": "inferred" };
  markInferred(reference, { description: "A person." });
  expect(reference.description).toMatch(/^\*Inferred.*\n\nA person\.$/s);
});

test("an inferred media type is named by the answer that it belongs to", () => {
  const answer: Part = { description: "Done.", content: { "application/json": { "x-evidence": "inferred" }, "text/plain": {} } };
  markInferredMedia(answer);
  expect(answer.description).toMatch(/^Done\.\n\n\*Inferred: .*`application\/json`\.\*$/s);
});
