import { api, createAlloyClient, oauth } from "@kyc-clients/alloy";
import { connected, heldToken } from "../connected.ts";
import { readSpec } from "../spec.ts";
import type { Vendor } from "../vendor.ts";

/** Alloy: OAuth 2.0 client credentials as JSON, or Basic. */
export const alloy: Vendor = {
  name: "alloy",
  api,
  spec: readSpec("alloy"),
  signIns: [
    {
      name: "oauth",
      path: "/oauth/bearer",
      operationId: "createBearerToken",
      lifeMs: 3_600_000,
      isExclusive: false,
      strategy: ({ password = "made-up-secret", store } = {}) => oauth({ token: "made-up-application", secret: password, store }),
      answer: (token, _, lifeMs = 3_600_000) => ({ access_token: token, token_type: "bearer", expires_in: lifeMs / 1_000 }),
      refusal: { status: 401, body: { error: "invalid_client" } },
    },
  ],
  connect: ({ token, ...options }) =>
    connected(api, createAlloyClient({ auth: heldToken("oauth2", token), ...options } as Parameters<typeof createAlloyClient>[0])),
};
