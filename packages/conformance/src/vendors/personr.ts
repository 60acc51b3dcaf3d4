import { all, basic as basicHeader } from "@kyc-clients/auth";
import { api, basic, createPersonrClient, credentials } from "@kyc-clients/personr";
import { connected, heldToken } from "../connected.ts";
import { readSpec } from "../spec.ts";
import type { SignIn, Vendor } from "../vendor.ts";

const YEAR_MS = 31_536_000_000;

const user = { email: "service@example.org" };

const shared: Pick<SignIn, "lifeMs" | "isExclusive" | "answer" | "refusal"> = {
  lifeMs: YEAR_MS,
  isExclusive: true,
  answer: (token, _, lifeMs = YEAR_MS) => ({
    status: "success",
    response: { token, user_id: "1700000000000x100000000000000000", expires: lifeMs / 1_000 },
  }),
  refusal: { status: 401, body: { statusCode: 401, reason: "INVALID_LOGIN_CREDENTIALS", message: "made-up refusal" } },
};

/** Personr: two ways to the one token of a user, for a year. */
export const personr: Vendor = {
  name: "personr",
  api,
  spec: readSpec("personr"),
  signIns: [
    {
      ...shared,
      name: "credentials",
      path: "/api-token-generate",
      operationId: "createToken",
      strategy: ({ password = "made-up-password", store } = {}) => credentials({ ...user, password, store }),
    },
    {
      ...shared,
      name: "basic",
      path: "/api-basic-auth",
      operationId: "createTokenWithBasicAuth",
      strategy: ({ password = "made-up-password", store } = {}) => basic({ ...user, password, store }),
    },
  ],
  connect({ token, ...options }) {
    const auth = all(heldToken("bearer", token), basicHeader({ username: user.email, password: "made-up-password" }));
    return connected(api, createPersonrClient({ auth, ...options } as Parameters<typeof createPersonrClient>[0]));
  },
};
