import { api, createAlgoregClient, oauth } from "@kyc-clients/algoreg";
import { connected, heldToken, toldPaths } from "../connected.ts";
import { readSpec } from "../spec.ts";
import type { Vendor } from "../vendor.ts";

/** Algoreg: the password grant as JSON, or Basic; an account that locks. */
export const algoreg: Vendor = {
  name: "algoreg",
  api,
  spec: readSpec("algoreg"),
  signIns: [
    {
      name: "oauth",
      path: "/api/v1/token",
      operationId: "createAccessToken",
      lifeMs: 3_600_000,
      isExclusive: false,
      strategy: ({ password = "made-up-password", store } = {}) => oauth({ email: "service@example.org", password, store }),
      answer: (token, _, lifeMs = 3_600_000) => ({ access_token: token, token_type: "bearer", expires_in: lifeMs / 1_000 }),
      refusal: { status: 401, body: { message: "made-up refusal" } },
    },
  ],
  connect: ({ token, ...options }) =>
    connected(
      api,
      createAlgoregClient({ auth: heldToken("bearer", token), operationPaths: toldPaths(api), ...options } as Parameters<
        typeof createAlgoregClient
      >[0]),
    ),
};
