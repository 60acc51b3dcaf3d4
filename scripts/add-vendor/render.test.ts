import { expect, test } from "vitest";
import { render } from "./render.ts";

const names = { vendor: "acme", pascal: "Acme", title: "Acme & Sons" };

test("each placeholder gives way to its name, as often as it is there", () => {
  expect(render("__vendor__/__vendor__.ts: create__Vendor__Client, __Title__", names)).toBe("acme/acme.ts: createAcmeClient, Acme & Sons");
});

test("a title is put in as it is, whatever it has that a replacement could mean", () => {
  expect(render("__Title__", { ...names, title: "A $& B" })).toBe("A $& B");
});

test("a placeholder that is not known is an error", () => {
  expect(() => render("__vendorName__", names)).toThrow("__vendorName__");
});
