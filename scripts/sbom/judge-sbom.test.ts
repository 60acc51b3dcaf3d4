import { expect, test } from "vitest";
import { judgeSbom } from "./judge-sbom.ts";

const own = "pkg:npm/%40kyc-clients/core@0.1.0";
const bill = {
  bomFormat: "CycloneDX",
  specVersion: "1.7",
  version: 1,
  metadata: { component: { type: "library", name: "core", purl: own } },
  components: [{ type: "library", name: "openapi-fetch", purl: "pkg:npm/openapi-fetch@0.17.0", licenses: [{ license: { id: "MIT" } }] }],
};
const judge = (value: object) => judgeSbom(JSON.stringify(value), own, ["pkg:npm/openapi-fetch@"]);

test("a bill that is CycloneDX and has what it should stands", async () => {
  expect(await judge(bill)).toEqual([]);
});

test("a bill that is not CycloneDX, is another's, or lacks a package or a licence does not", async () => {
  expect(await judge({ ...bill, components: [{ type: "libary", name: "openapi-fetch" }] })).toEqual([
    expect.stringMatching(/^it is not valid/),
  ]);
  expect(await judge({ ...bill, metadata: { component: { ...bill.metadata.component, purl: "pkg:npm/other@1.0.0" } } })).toEqual([
    `it is of pkg:npm/other@1.0.0, not of ${own}`,
  ]);
  expect(await judge({ ...bill, components: [] })).toEqual(["it lacks pkg:npm/openapi-fetch@"]);
  const [{ licenses: _, ...unlicensed }] = bill.components as [(typeof bill.components)[0]];
  expect(await judge({ ...bill, components: [unlicensed] })).toEqual([
    expect.stringContaining("it does not tell the licence of pkg:npm/openapi-fetch"),
  ]);
});
