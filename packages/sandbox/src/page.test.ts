import { expect, test } from "vitest";
import type { VendorOverview } from "./overview.ts";
import { renderPage } from "./page.ts";

const hostile = `"><img src=x onerror=alert(1)>`;
const vendor: VendorOverview = {
  vendor: "acme",
  title: hostile,
  baseUrl: `http://localhost/${hostile}`,
  controlUrl: hostile,
  now: 0,
  signIn: [hostile],
  example: hostile,
  scenarios: [{ id: "x", title: hostile, operationId: "x", trigger: hostile, effect: hostile }],
  requests: [
    { number: 1, at: 0, method: hostile, path: hostile, status: 200, durationMs: 0, kind: "answered", request: { [hostile]: hostile } },
    { number: 2, at: 0, method: "GET", status: 404, durationMs: 0, kind: "refused" },
  ],
};

test("nothing that the page shows is taken for markup", () => {
  const page = renderPage({ vendors: [vendor] });
  expect(page).not.toContain("<img");
  expect(page).toContain("&#34;&#62;&#60;img src=x onerror=alert(1)&#62;");
});

test("the page has no script, and nothing from elsewhere", () => {
  const page = renderPage({ vendors: [{ ...vendor, title: "Acme" }] });
  expect(page).not.toMatch(/<script|<link|\ssrc=["']|@import|url\(/);
});

test("the page says what was not an operation, and the virtual time", () => {
  const page = renderPage({ vendors: [vendor] });
  expect(page).toContain("(no such operation)");
  expect(page).toContain("1 Jan 1970, 00:00:00 UTC");
});
