import * as client from "@kyc-clients/alloy";
import * as validate from "@kyc-clients/alloy/validate";
import { alloyCredentials as credentials } from "../../../../../../packages/sandbox/src/alloy/credentials.ts";
import { createAlloyDefinition as define } from "../../../../../../packages/sandbox/src/alloy/definition.ts";
import type { VendorParts } from "../vendor-parts.ts";

/** Alloy, as the page runs it. */
export const alloy: VendorParts<"alloy"> = {
  entry: { name: "alloy", credentials, define },
  api: client.api,
  allowList: client.allowList,
  tokenOperations: ["createBearerToken", "refreshBearerToken"],
  modules: { "@kyc-clients/alloy": client, "@kyc-clients/alloy/validate": validate },
};
