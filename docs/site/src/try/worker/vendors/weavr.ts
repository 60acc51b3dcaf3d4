import * as client from "@kyc-clients/weavr";
import * as validate from "@kyc-clients/weavr/validate";
import { weavrCredentials as credentials } from "../../../../../../packages/sandbox/src/weavr/credentials.ts";
import { createWeavrDefinition as define } from "../../../../../../packages/sandbox/src/weavr/definition.ts";
import type { VendorParts } from "../vendor-parts.ts";

/** Weavr, as the page runs it. */
export const weavr: VendorParts<"weavr"> = {
  entry: { name: "weavr", credentials, define },
  api: client.api,
  allowList: client.allowList,
  tokenOperations: ["loginWithPassword", "requestAccessToken"],
  modules: { "@kyc-clients/weavr": client, "@kyc-clients/weavr/validate": validate },
};
