import * as client from "@kyc-clients/personr";
import * as validate from "@kyc-clients/personr/validate";
import { personrCredentials as credentials } from "../../../../../../packages/sandbox/src/personr/credentials.ts";
import { createPersonrDefinition as define } from "../../../../../../packages/sandbox/src/personr/definition.ts";
import type { VendorParts } from "../vendor-parts.ts";

/** Personr, as the page runs it. */
export const personr: VendorParts<"personr"> = {
  entry: { name: "personr", credentials, define },
  api: client.api,
  allowList: client.allowList,
  tokenOperations: ["createToken", "createTokenWithBasicAuth"],
  modules: { "@kyc-clients/personr": client, "@kyc-clients/personr/validate": validate },
};
