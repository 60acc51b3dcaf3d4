import type { Vendor } from "./vendor.ts";
import { algoreg } from "./vendors/algoreg.ts";
import { alloy } from "./vendors/alloy.ts";
import { icomply } from "./vendors/icomply.ts";
import { personr } from "./vendors/personr.ts";
import { weavr } from "./vendors/weavr.ts";

/** Every vendor. */
export const vendors: readonly Vendor[] = [alloy, algoreg, personr, icomply, weavr];

/** How many operations the specs of all vendors have. */
export const operationCount: number = vendors.reduce((sum, { spec }) => sum + spec.operations.length, 0);
