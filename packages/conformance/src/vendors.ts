import type { Vendor } from "./vendor.ts";
import { algoreg } from "./vendors/algoreg.ts";
import { alloy } from "./vendors/alloy.ts";
import { icomply } from "./vendors/icomply.ts";
import { personr } from "./vendors/personr.ts";
import { weavr } from "./vendors/weavr.ts";

/** Every vendor. */
export const vendors: readonly Vendor[] = [alloy, algoreg, personr, icomply, weavr];
