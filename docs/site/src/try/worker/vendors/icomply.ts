import * as client from "@kyc-clients/icomply";
import * as validate from "@kyc-clients/icomply/validate";
import { icomplyCredentials as credentials } from "../../../../../../packages/sandbox/src/icomply/credentials.ts";
import { createIcomplyDefinition as define } from "../../../../../../packages/sandbox/src/icomply/definition.ts";
import type { VendorParts } from "../vendor-parts.ts";

/** iComply, as the page runs it. */
export const icomply: VendorParts<"icomply"> = {
  entry: { name: "icomply", credentials, define },
  api: client.api,
  allowList: client.allowList,
  tokenOperations: ["createToken"],
  modules: { "@kyc-clients/icomply": client, "@kyc-clients/icomply/validate": validate },
};
