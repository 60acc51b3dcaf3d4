import { algoreg } from "./algoreg/vendor.ts";
import { alloy } from "./alloy/vendor.ts";
import { icomply } from "./icomply/vendor.ts";
import type { LiveVendor } from "./live-vendor.ts";
import { personr } from "./personr/vendor.ts";
import { weavr } from "./weavr/vendor.ts";

/** The vendors that have a plan, by name. */
export const liveVendors: Readonly<Record<string, LiveVendor>> = { alloy, algoreg, personr, icomply, weavr };
