import { expect, test } from "vitest";
import { readNames } from "./names.ts";
import { Refusal } from "./refusal.ts";

test("a name alone gives the name of its types, and its title", () => {
  expect(readNames(["acme2"])).toEqual({ vendor: "acme2", pascal: "Acme2", title: "Acme2" });
});

test.each([[["acme", "--title", "Acme & Sons"]], [["--title", "Acme & Sons", "acme"]], [["acme", "--title=Acme & Sons"]]])(
  "a title is read: %j",
  (given) => {
    expect(readNames(given)).toEqual({ vendor: "acme", pascal: "Acme", title: "Acme & Sons" });
  },
);

test.each([
  [[], "a name is missing"],
  [["--title", "Acme"], "a name is missing"],
  [["acme", "other"], "there is one name"],
  [["acme", "--force"], "there is one name"],
  [["Acme"], "lower-case"],
  [["9acme"], "start with a letter"],
  [["a"], "2 to 20"],
  [["constructor"], "a member of every object"],
  [["acme-checks"], "lower-case"],
  [["../acme"], "lower-case"],
  [["a".repeat(21)], "2 to 20"],
  [["acme", "--title"], "the title"],
  [["acme", "--title", ""], "the title"],
  [["acme", "--title", "A | B"], "the title"],
  [["acme", "--title", 'A" B'], "the title"],
  [["acme", "--title", " Acme"], "the title"],
  [["acme", "--title", "Acme Inc."], "the title"],
])("%j is refused", (given, message) => {
  expect(() => readNames(given)).toThrow(Refusal);
  expect(() => readNames(given)).toThrow(message);
});
