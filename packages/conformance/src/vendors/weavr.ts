import { account, api, createWeavrClient, createWeavrWebhookReceiver, weavrSignature } from "@kyc-clients/weavr";
import { connected } from "../connected.ts";
import type { CredentialWay } from "../credential-ways.ts";
import { hmacText, keyCredential } from "../proofs.ts";
import { readSpec } from "../spec.ts";
import type { Vendor } from "../vendor.ts";
import { headerProof, type VendorWebhooks } from "../vendor-webhooks.ts";

const webhooks: VendorWebhooks = {
  proofs: [
    {
      ...headerProof("signature-v2"),
      name: "signature-v2",
      signsTime: true,
      signsBody: true,
      scheme: (apiKey) => weavrSignature({ apiKey }),
      text: ({ headers, body }, key) => hmacText(key, headers["call-ref"] ?? "", body, headers["published-timestamp"] ?? ""),
    },
  ],
  receiver: createWeavrWebhookReceiver,
  send: ({ name, path = "" }, body, now) => ({
    path,
    headers: { "content-type": "application/json", "call-ref": `ref-${name}`, "published-timestamp": String(now) },
    body: JSON.stringify(body),
  }),
  // Weavr does not sign it, so the client does not know it, whatever it carries.
  typeOf: ({ name }) => (name === "bulkProcessEnded" ? "unknown" : name),
  unheardOf: (sent) => ({ sent: { ...sent, path: "/made_up/watch" }, sentType: "/hooks/made_up/watch" }),
  hasId: true,
  hasTime: true,
  repeatsForMs: (10 + 60 + 360 + 2_160 + 12_960) * 1_000,
};

const ways: readonly CredentialWay[] = [
  { name: "account", good: { apiKey: "made-up-key" }, provided: ["apiKey"], make: (given) => account(given as never) },
  {
    name: "account with the simulator's key",
    good: { apiKey: "made-up-key", programmeKey: "made-up-programme-key" },
    provided: ["apiKey"],
    make: (given) => account(given as never),
  },
];

/** Weavr: the application's key below, a user's token above. The user signs in by operations, so no strategy exchanges anything. */
export const weavr: Vendor = {
  name: "weavr",
  api,
  spec: readSpec("weavr"),
  signIns: [],
  credentials: [keyCredential("api-key", "api-key", (apiKey) => account({ apiKey, programmeKey: "made-up-programme-key" }))],
  ways,
  webhooks,
  create: (options) => createWeavrClient(options as Parameters<typeof createWeavrClient>[0]),
  connect({ token = "made-up-token", ...options }) {
    const keys = account({ apiKey: "made-up-key", programmeKey: "made-up-programme-key" });
    const weavr = createWeavrClient({ auth: keys, ...options } as Parameters<typeof createWeavrClient>[0]);
    return connected(api, weavr, weavr.as(token));
  },
};
