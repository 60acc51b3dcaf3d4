import { account, api, createWeavrClient } from "@kyc-clients/weavr";
import { connected } from "../connected.ts";
import { readSpec } from "../spec.ts";
import type { Vendor } from "../vendor.ts";

/** Weavr: the application's key below, a user's token above. The user signs in by operations, so no strategy exchanges anything. */
export const weavr: Vendor = {
  name: "weavr",
  api,
  spec: readSpec("weavr"),
  signIns: [],
  connect({ token = "made-up-token", ...options }) {
    const keys = account({ apiKey: "made-up-key", programmeKey: "made-up-programme-key" });
    const weavr = createWeavrClient({ auth: keys, ...options } as Parameters<typeof createWeavrClient>[0]);
    return connected(api, weavr, weavr.as(token));
  },
};
