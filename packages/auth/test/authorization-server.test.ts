import { oauthServer } from "./strategies/rows/oauth-server.ts";
import { rotation } from "./strategies/rows/rotation.ts";
import { openTable } from "./strategies/table.ts";

/** Every strategy that can against an authorization server that we did not write. */
const { cell, close } = openTable("oidc-provider");
oauthServer(cell);
rotation(cell);
close();
