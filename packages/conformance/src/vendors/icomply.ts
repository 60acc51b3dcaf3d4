import { api, apiKey, createIcomplyClient, createIcomplyWebhookReceiver, credentials, payloadSecret } from "@kyc-clients/icomply";
import { connected, heldToken, toldPaths } from "../connected.ts";
import type { CredentialWay } from "../credential-ways.ts";
import { keyCredential } from "../proofs.ts";
import { readSpec } from "../spec.ts";
import { endText, lifeText } from "../token-life.ts";
import type { Vendor } from "../vendor.ts";
import { toldByBody, type VendorWebhooks, withMembers } from "../vendor-webhooks.ts";

const LIFE_MS = 1_200_000;

/** A token as iComply makes it, whose end stands inside as a JSON literal in seconds. */
function jsonWebToken(name: string, end: string | undefined): string {
  const part = (text: string): string => Buffer.from(text).toString("base64url");
  return [part('{"alg":"HS256"}'), part(lifeText((exp) => ({ jti: name, exp }), end)), "made-up"].join(".");
}

const webhooks: VendorWebhooks = {
  proofs: [
    {
      name: "secret in the body",
      signsTime: false,
      signsBody: false,
      isInBody: true,
      scheme: (secrets) => payloadSecret({ secrets, at: "/secret" }),
      text: (_, secret) => secret,
      carry: (sent, text) => withMembers(sent, { secret: text }),
    },
  ],
  receiver: createIcomplyWebhookReceiver,
  send: toldByBody,
  typeOf: (_, body) => (body as { event: string }).event,
  unheardOf: (sent) => ({ sent: withMembers(sent, { event: "MadeUpHappened" }), sentType: "MadeUpHappened" }),
  hasId: true,
  hasTime: true,
};

const ways: readonly CredentialWay[] = [
  {
    name: "credentials",
    good: { username: "made-up-user", password: "made-up-password" },
    provided: ["password"],
    make: (given) => credentials(given as never),
  },
  {
    name: "apiKey",
    good: { value: "made-up-key" },
    provided: ["value"],
    make: (given) => apiKey({ header: "X-Made-Up-Key", ...given } as never),
  },
  {
    name: "apiKey behind a prefix",
    good: { value: "made-up-key" },
    provided: ["value"],
    make: (given) => apiKey({ header: "X-Made-Up-Key", prefix: "Key ", ...given } as never),
  },
];

/** iComply: user name and password in a form, for 20 minutes; or an API key. */
export const icomply: Vendor = {
  name: "icomply",
  api,
  spec: readSpec("icomply"),
  signIns: [
    {
      name: "credentials",
      path: "/api/gettoken",
      operationId: "createToken",
      lifeMs: LIFE_MS,
      isExclusive: false,
      locks: false,
      strategy: ({ user = "made-up-user", password = "made-up-password", store } = {}) => credentials({ username: user, password, store }),
      answer: (token, now, lifeMs = LIFE_MS) => ({ token: jsonWebToken(token, String(Math.floor((now + lifeMs) / 1_000))) }),
      withToken: (token) => ({ token }),
      withLife: (token, life, now) => JSON.stringify({ token: jsonWebToken(token, endText(life, now, "s")) }),
      lives: { missing: LIFE_MS, text: LIFE_MS, unreadable: LIFE_MS },
      nameOf: (sent) => JSON.parse(Buffer.from(sent.split(".")[1] ?? "", "base64url").toString() || "{}").jti ?? sent,
      refusal: { status: 401, body: { message: "made-up refusal" } },
    },
  ],
  credentials: [keyCredential("apiKey", "x-made-up", (value) => apiKey({ header: "x-made-up", value }))],
  ways,
  webhooks,
  create: (options) => createIcomplyClient(options as Parameters<typeof createIcomplyClient>[0]),
  connect: ({ token, ...options }) =>
    connected(
      api,
      createIcomplyClient({ auth: heldToken("bearer", token), operationPaths: toldPaths(api), ...options } as Parameters<
        typeof createIcomplyClient
      >[0]),
    ),
};
