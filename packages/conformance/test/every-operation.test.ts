import type { Download } from "@kyc-clients/core";
import { expect, test } from "vitest";
import { vendorNames } from "../../../scripts/packages.ts";
import { argumentsFor, connect, fileBytes, operationCount, operationsOf, sampleSuccess, start, success, vendors } from "../src/index.ts";

test("the vendors are those of the repository, with all their operations", () => {
  expect(vendors.map(({ name }) => name).toSorted()).toEqual([...vendorNames].toSorted());
  expect(operationCount).toBeGreaterThanOrEqual(179);
});

test.each(vendors.map((vendor) => [vendor.name, vendor] as const))(
  "%s: every operation can be called with its spec's examples, by name and through raw, and gives its documented success",
  async (_, vendor) => {
    const operations = operationsOf(vendor);
    expect(operations).toHaveLength(vendor.spec.operations.length);
    const { server, baseUrl } = await start(vendor);
    let calls = 0;
    for (const one of operations) {
      const sample = sampleSuccess(one.inSpec);
      for (const mediaType of [...Object.keys(one.inSpec.bodies), undefined].slice(0, Math.max(1, Object.keys(one.inSpec.bodies).length))) {
        server.script(success(one), success(one));
        const { client } = connect(vendor, { baseUrl });
        const args = argumentsFor(vendor, one, mediaType);
        const result = await client.call(one.operationId, args);
        expect([one.operationId, result.ok, result.status]).toEqual([one.operationId, true, sample.status]);
        if (one.definition.binary !== undefined) {
          const bytes = await (result.data as Download).bytes();
          expect(bytes).toEqual(fileBytes);
        } else if (one.definition.text !== undefined) {
          expect(result.data).toBe(sample.body);
        } else if (sample.headers["Content-Type"] === "application/json") {
          expect(result.data).toEqual(JSON.parse(String(sample.body)));
        }
        const raw = await connect(vendor, { baseUrl }).client.raw(one.operationId, args);
        expect([one.operationId, raw.response.status]).toEqual([one.operationId, sample.status]);
        calls += 2;
      }
    }
    expect(server.requests).toHaveLength(calls);
    expect(calls).toBeGreaterThanOrEqual(2 * operations.length);
  },
);
