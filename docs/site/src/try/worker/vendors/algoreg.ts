import * as client from "@kyc-clients/algoreg";
import * as validate from "@kyc-clients/algoreg/validate";
import { algoregCredentials as credentials } from "../../../../../../packages/sandbox/src/algoreg/credentials.ts";
import { createAlgoregDefinition as define } from "../../../../../../packages/sandbox/src/algoreg/definition.ts";
import type { VendorParts } from "../vendor-parts.ts";

/** Algoreg, as the page runs it. */
export const algoreg: VendorParts<"algoreg"> = {
  entry: { name: "algoreg", credentials, define },
  api: client.api,
  allowList: client.allowList,
  tokenOperations: ["createAccessToken"],
  modules: { "@kyc-clients/algoreg": client, "@kyc-clients/algoreg/validate": validate },
};
