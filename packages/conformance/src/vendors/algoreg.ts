import { api, basic, createAlgoregClient, createAlgoregWebhookReceiver, oauth, staticHeader } from "@kyc-clients/algoreg";
import { connected, heldToken, toldPaths } from "../connected.ts";
import type { CredentialWay } from "../credential-ways.ts";
import { basicCredential } from "../proofs.ts";
import { readSpec } from "../spec.ts";
import { lifeText } from "../token-life.ts";
import type { Vendor } from "../vendor.ts";
import { headerProof, toldByBody, type VendorWebhooks, withMembers } from "../vendor-webhooks.ts";

const LIFE_MS = 3_600_000;
const email = "service@example.org";

const tokenOf = (token: unknown, life: unknown): object => ({ access_token: token, token_type: "bearer", expires_in: life });

const webhooks: VendorWebhooks = {
  proofs: [
    {
      ...headerProof("authorization"),
      name: "fixed text",
      signsTime: false,
      signsBody: false,
      scheme: (value) => staticHeader({ header: "authorization", value }),
      text: (_, secret) => secret,
    },
  ],
  receiver: createAlgoregWebhookReceiver,
  send: toldByBody,
  typeOf: (_, body) => (body as { event_code: string }).event_code,
  unheardOf: (sent) => ({ sent: withMembers(sent, { event_code: "made_up_updated" }), sentType: "made_up_updated" }),
  hasId: true,
  hasTime: true,
};

const user = { email: "service@example.org", password: "made-up-password" };

const ways: readonly CredentialWay[] = [
  { name: "basic", good: user, provided: ["password"], userName: "email", make: (given) => basic(given as never) },
  { name: "oauth", good: user, provided: ["password"], make: (given) => oauth(given as never) },
];

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
      lifeMs: LIFE_MS,
      isExclusive: false,
      locks: true,
      strategy: ({ user = email, password = "made-up-password", store } = {}) => oauth({ email: user, password, store }),
      answer: (token, _, lifeMs = LIFE_MS) => tokenOf(token, lifeMs / 1_000),
      withToken: (token) => tokenOf(token, 3_600),
      withLife: (token, life) => lifeText((seconds) => tokenOf(token, seconds), life),
      lives: { missing: LIFE_MS, text: 600_000, unreadable: LIFE_MS },
      nameOf: (sent) => sent,
      refusal: { status: 401, body: { message: "made-up refusal" } },
    },
  ],
  credentials: [basicCredential("basic", (password, store) => basic({ email, password }, { store }))],
  ways,
  webhooks,
  create: (options) => createAlgoregClient(options as Parameters<typeof createAlgoregClient>[0]),
  connect: ({ token, ...options }) =>
    connected(
      api,
      createAlgoregClient({ auth: heldToken("bearer", token), operationPaths: toldPaths(api), ...options } as Parameters<
        typeof createAlgoregClient
      >[0]),
    ),
};
