import {
  accountKey,
  api,
  basic,
  basicHeader,
  createAlloyClient,
  createAlloyWebhookReceiver,
  oauth,
  staticHeader,
  webhookSignature,
} from "@kyc-clients/alloy";
import { connected, heldToken } from "../connected.ts";
import type { CredentialWay } from "../credential-ways.ts";
import { basicCredential, eachSecret, hmacText } from "../proofs.ts";
import { readSpec } from "../spec.ts";
import { endText, lifeText } from "../token-life.ts";
import type { SignIn, SignInOptions, Vendor } from "../vendor.ts";
import { headerProof, toldByBody, type VendorWebhooks, withMembers } from "../vendor-webhooks.ts";

const LIFE_MS = 3_600_000;

const strategy =
  (credentialsIn: "header" | "body") =>
  ({ user = "made-up-application", password = "made-up-secret", store }: SignInOptions = {}) =>
    oauth({ token: user, secret: password, store, credentialsIn });

const exchange: Omit<SignIn, "name" | "strategy" | "answer" | "withToken" | "withLife" | "lives"> = {
  path: "/oauth/bearer",
  operationId: "createBearerToken",
  lifeMs: LIFE_MS,
  isExclusive: false,
  locks: false,
  refusal: { status: 401, body: { error: "invalid_client" } },
  nameOf: (sent) => sent,
};

/** As Alloy answers credentials in the header. */
const tokenOf = (token: unknown, life: unknown): object => ({ access_token: token, token_type: "bearer", expires_in: life });
/** As it answers those in the body. */
const bearerTokenOf = (token: unknown, end: unknown): object => ({ bearer_token: token, expires: end });

const onAuthorization = { ...headerProof("authorization"), signsTime: false };

const webhooks: VendorWebhooks = {
  proofs: [
    {
      ...onAuthorization,
      name: "HMAC",
      signsBody: true,
      scheme: (secrets) => webhookSignature({ secrets }),
      text: ({ body }, secret) => hmacText(secret, body),
    },
    {
      ...onAuthorization,
      name: "Basic",
      signsBody: false,
      scheme: (secrets) => basicHeader(eachSecret(secrets, (password) => ({ username: "alloy", password }))),
      text: (_, secret) => `Basic ${btoa(`alloy:${secret}`)}`,
    },
    {
      ...onAuthorization,
      name: "bearer",
      signsBody: false,
      scheme: (secrets) => staticHeader({ header: "authorization", value: eachSecret(secrets, (secret) => `Bearer ${secret}`) }),
      text: (_, secret) => `Bearer ${secret}`,
    },
  ],
  receiver: createAlloyWebhookReceiver,
  send: toldByBody,
  typeOf({ name }, body) {
    if (name === "investigationAlertEvent") return "unknown";
    const type = (body as { type: string }).type.replace(" ", "");
    return type.replace(/^(update:journeyapplications):.*/, "$1");
  },
  unheardOf: (sent) => ({ sent: withMembers(sent, { type: "create:made:up" }), sentType: "create:made:up" }),
  hasId: true,
  hasTime: true,
};

const key = { token: "made-up-application", secret: "made-up-secret" };

const ways: readonly CredentialWay[] = [
  { name: "basic", good: key, provided: ["secret"], userName: "token", make: (given) => basic(given as never) },
  { name: "oauth", good: key, provided: ["secret"], make: (given) => oauth(given as never) },
  {
    name: "accountKey",
    good: { ...key, workflowToken: "made-up-workflow" },
    provided: ["secret"],
    make: (given) => accountKey(given as never),
  },
  {
    name: "accountKey by Basic",
    good: key,
    provided: ["secret"],
    userName: "token",
    make: (given) => accountKey({ ...given, signIn: "basic" } as never),
  },
];

/** Alloy: OAuth 2.0 client credentials as JSON, answered in two shapes; or Basic. */
export const alloy: Vendor = {
  name: "alloy",
  api,
  spec: readSpec("alloy"),
  signIns: [
    {
      ...exchange,
      name: "oauth",
      strategy: strategy("header"),
      answer: (token, _, lifeMs = LIFE_MS) => tokenOf(token, lifeMs / 1_000),
      withToken: (token) => tokenOf(token, 3_600),
      withLife: (token, life) => lifeText((seconds) => tokenOf(token, seconds), life),
      lives: { missing: 300_000, text: 600_000, unreadable: undefined },
    },
    {
      ...exchange,
      name: "oauth, credentials in the body",
      strategy: strategy("body"),
      answer: (token, now, lifeMs = LIFE_MS) => bearerTokenOf(token, now + lifeMs),
      withToken: (token) => bearerTokenOf(token, 4_102_444_800_000),
      withLife: (token, life, now) => lifeText((end) => bearerTokenOf(token, end), endText(life, now, "ms")),
      lives: { missing: 300_000, text: undefined, unreadable: undefined },
    },
  ],
  credentials: [
    basicCredential("basic", (secret, store) => basic({ token: "made-up-application", secret }, { store })),
    basicCredential("account key", (secret, store) =>
      accountKey({ token: "made-up-key", secret, store, signIn: "basic", workflowToken: "made-up-workflow" }),
    ),
  ],
  ways,
  webhooks,
  create: (options) => createAlloyClient(options as Parameters<typeof createAlloyClient>[0]),
  connect: ({ token, ...options }) =>
    connected(api, createAlloyClient({ auth: heldToken("oauth2", token), ...options } as Parameters<typeof createAlloyClient>[0])),
};
