import { expect, test } from "vitest";
import type { Need } from "./needs.ts";
import type { Vendor } from "./vendor.ts";
import { vendors } from "./vendors.ts";

/**
 * Runs a row of the fault catalogue for every vendor that meets it, as `F37 alloy: title`.
 * One that does not has a test too, which fails once its spec has what the row wants.
 */
export function row<Met>(id: string, title: string, need: Need<Met>, run: (vendor: Vendor, met: Met) => Promise<void>): void {
  for (const vendor of vendors) {
    const met = need.of(vendor);
    if (met === undefined) {
      test(`${id} ${vendor.name} does not meet it: there is no ${need.name}`, () => {
        expect(vendor.spec.operations.length).toBeGreaterThan(0);
        expect(need.of(vendor)).toBeUndefined();
      });
    } else {
      test(`${id} ${vendor.name}: ${title}`, () => run(vendor, met));
    }
  }
}
