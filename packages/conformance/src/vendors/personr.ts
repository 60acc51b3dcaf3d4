import { all, basic as basicHeader } from "@kyc-clients/auth";
import { api, basic, createPersonrClient, createPersonrWebhookReceiver, credentials, staticHeader } from "@kyc-clients/personr";
import { connected, heldToken } from "../connected.ts";
import type { CredentialWay } from "../credential-ways.ts";
import { eachSecret } from "../proofs.ts";
import { readSpec } from "../spec.ts";
import { lifeText } from "../token-life.ts";
import type { SignIn, Vendor } from "../vendor.ts";
import { headerProof, toldByBody, type VendorWebhooks } from "../vendor-webhooks.ts";

const YEAR_MS = 31_536_000_000;

const email = "service@example.org";

const tokenOf = (token: unknown, expires: unknown): object => ({
  status: "success",
  response: { token, user_id: "1700000000000x100000000000000000", expires },
});

const shared: Omit<SignIn, "name" | "path" | "operationId" | "strategy"> = {
  lifeMs: YEAR_MS,
  isExclusive: true,
  locks: false,
  answer: (token, _, lifeMs = YEAR_MS) => tokenOf(token, lifeMs / 1_000),
  withToken: (token) => tokenOf(token, YEAR_MS / 1_000),
  withLife: (token, life) => lifeText((seconds) => tokenOf(token, seconds), life),
  lives: { missing: 300_000, text: 600_000, unreadable: undefined },
  nameOf: (sent) => sent,
  refusal: { status: 401, body: { statusCode: 401, reason: "INVALID_LOGIN_CREDENTIALS", message: "made-up refusal" } },
};

const webhooks: VendorWebhooks = {
  proofs: [
    {
      ...headerProof("authorization"),
      name: "bearer",
      signsTime: false,
      signsBody: false,
      scheme: (secrets) => staticHeader({ header: "authorization", value: eachSecret(secrets, (secret) => `Bearer ${secret}`) }),
      text: (_, secret) => `Bearer ${secret}`,
    },
  ],
  receiver: createPersonrWebhookReceiver,
  send: toldByBody,
  typeOf: ({ name }) => name,
  // No member names an event: one that is neither a person's nor a company's is one that nobody knows.
  unheardOf: (sent) => ({ sent: { ...sent, body: JSON.stringify({ madeUp: true }) }, sentType: undefined }),
  hasId: false,
  hasTime: false,
};

const ways: readonly CredentialWay[] = [
  {
    name: "credentials",
    good: { email, password: "made-up-password" },
    provided: ["password"],
    make: (given) => credentials(given as never),
  },
  {
    name: "basic",
    good: { email, password: "made-up-password" },
    provided: ["password"],
    userName: "email",
    make: (given) => basic(given as never),
  },
];

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
      strategy: ({ user = email, password = "made-up-password", store } = {}) => credentials({ email: user, password, store }),
    },
    {
      ...shared,
      name: "basic",
      path: "/api-basic-auth",
      operationId: "createTokenWithBasicAuth",
      strategy: ({ user = email, password = "made-up-password", store } = {}) => basic({ email: user, password, store }),
    },
  ],
  credentials: [],
  ways,
  webhooks,
  create: (options) => createPersonrClient(options as Parameters<typeof createPersonrClient>[0]),
  connect({ token, ...options }) {
    const auth = all(heldToken("bearer", token), basicHeader({ username: email, password: "made-up-password" }));
    return connected(api, createPersonrClient({ auth, ...options } as Parameters<typeof createPersonrClient>[0]));
  },
};
