import { expect, test } from "vitest";
import { describeOperation } from "../../build/redoc/describe-operation.ts";
import { inventedApi } from "./invented-api.ts";

const externalDocs = { url: "https://docs.acme.example/checks", description: "Acme's page on checks" };

/** The facts by their names. */
function factsOf(operation: object, path?: string, method?: string): Record<string, string> {
  const api = inventedApi({ externalDocs, "x-evidence": "documented", ...operation }, path, method);
  const [only] = api.operations.values();
  const lines = describeOperation(api, only?.written ?? {}).split("\n");
  return Object.fromEntries(lines.map((line) => /^- \*\*(.+?):\*\* (.+)$/.exec(line)?.slice(1) ?? ["unread", line]));
}

test("names the vendor's page that an operation was written from", () => {
  expect(factsOf({})["Documented"]).toBe("written from [Acme's page on checks](https://docs.acme.example/checks).");
});

test("says what inferred means, and where the reasons stand", () => {
  const { Inferred: text, Documented: other } = factsOf({ "x-evidence": "inferred" });
  expect(other).toBeUndefined();
  expect(text).toContain("Acme's pages do not say all of this");
  expect(text).toContain("/specs/acme/NOTES.md)");
});

test("a write that says nothing of repeats is never repeated", () => {
  expect(factsOf({})["Repeats"]).toBe("the client never repeats it. Nothing says that a second `POST` does no harm.");
});

test("a read that says nothing of repeats is repeated, by what its method promises", () => {
  expect(factsOf({}, "/checks", "get")["Repeats"]).toMatch(/^the client repeats it .*\. `GET` promises to change nothing\.$/);
});

test("what the spec says of repeats counts before the method, with its reason", () => {
  const safe = { "x-retry-safe": true, "x-retry-reason": "It reads, although by POST." };
  const unsafe = { "x-retry-safe": false, "x-retry-reason": "A second check is charged." };
  expect(factsOf(safe)["Repeats"]).toMatch(/^the client repeats it .* It reads, although by POST\.$/);
  expect(factsOf(unsafe, "/checks", "get")["Repeats"]).toBe("the client never repeats it. A second check is charged.");
});

test("cost and step-up are told where they are, and only there", () => {
  expect(factsOf({ "x-billable": true, "x-step-up": true })).toMatchObject({ Cost: expect.any(String), "Step-up": expect.any(String) });
  expect(Object.keys(factsOf({ "x-billable": false }))).toEqual(["Documented", "Repeats"]);
});

test("each layer whose credential an operation takes has its client named", () => {
  const key = ["key"];
  expect(factsOf({ security: [{ key }] })["Client"]).toMatch(/^your application's own client/);
  expect(factsOf({ security: [{ key, bearer: [] }] })["Client"]).toMatch(/^the client of a signed-in user/);
  expect(factsOf({ security: [{ key, bearer: [] }, { key }] })["Client"]).toMatch(
    /^your application's own client.*; or the client of a signed-in/,
  );
});

test("the header that names one wish is told where an operation takes it", () => {
  const parameters = [{ name: "idempotency-ref", in: "header", schema: { type: "string" }, example: "made-up" }];
  expect(factsOf({ parameters })["Idempotency"]).toContain("`idempotency-ref`");
  expect(factsOf({})["Idempotency"]).toBeUndefined();
});

test("a list says how its pages are asked for and where the items stand", () => {
  const offset = { kind: "offset", parameter: "offset", size: "limit", items: "/checks" };
  const cursor = { kind: "cursor", parameter: "after", items: "/data", next: "/next" };
  expect(factsOf({ "x-pagination": offset })["Pages"]).toMatch(/^asked for by `offset` and `limit`; the items stand at `\/checks`\. /);
  expect(factsOf({ "x-pagination": cursor })["Pages"]).toMatch(
    /^asked for by `after`; the items stand at `\/data`, and the next cursor at `\/next`/,
  );
});

test("a path that no page names says what the client wants instead", () => {
  expect(factsOf({}, "/_path-not-documented/createCheck")["Path"]).toContain("`operationPaths.createCheck`");
});

test("of a webhook only the source is told, as no client calls it", () => {
  const api = inventedApi({});
  const text = describeOperation(api, { operationId: "checkDone", externalDocs, "x-evidence": "documented" });
  expect(text).toBe("- **Documented:** written from [Acme's page on checks](https://docs.acme.example/checks).");
});
