import { webhookAuthorization } from "../webhook-auth.ts";
import type { WebhookScheme } from "../webhook-scheme.ts";
import { accessSamples } from "./access-events.ts";
import { identitySamples } from "./identity-events.ts";

/** What is appended to the registered address, by the kind of event: the body has no name for it. */
export const webhookPaths: Readonly<Record<string, string>> = {
  corporateKybStatusUpdated: "/corporates/kyb/watch",
  corporateBeneficiaryStatusUpdated: "/corporates/kyb/beneficiaries/watch",
  corporateActivated: "/corporates/corporate_activated/watch",
  corporateDeactivated: "/corporates/corporate_deactivated/watch",
  consumerKycStatusUpdated: "/consumers/kyc/watch",
  consumerActivated: "/consumers/consumer_activated/watch",
  consumerDeactivated: "/consumers/consumer_deactivated/watch",
  userDeactivated: "/auth/users/user_deactivated/watch",
  loginAttempted: "/login/watch",
  stepUpCompleted: "/stepup/watch",
  authenticationFactorEnrolled: "/authentication_factors/watch",
  linkedAccountUpdated: "/linked_accounts/watch",
  bulkProcessEnded: "/bulk_process_end/watch",
};

/** The statuses after which there is another attempt. */
const repeated: ReadonlySet<number> = new Set([408, 409, 425]);

/**
 * How Weavr delivers webhooks, with one invented sample a type. Register with an HMAC by SHA-256 in Base64, whose secret is the API key.
 *
 * @see https://docs.weavr.io/start/multi-webhooks
 */
export const webhookScheme: WebhookScheme = {
  authKinds: ["hmac", "none"],
  samples: [...identitySamples, ...accessSamples],
  // Ten seconds, and each wait six times the one before.
  attemptsAtMs: [0, 10_000, 70_000, 430_000, 2_590_000, 15_550_000],
  timeoutMs: 10_000,
  tokenPrefix: "cr-",
  repeatsAfter: (status) => status >= 500 || repeated.has(status),
  path: ({ type }) => webhookPaths[type] ?? "",
  envelope: ({ data }) => data,
  async headers({ type }, { requestToken, timestamp, auth }, body) {
    const published = { "published-timestamp": String(timestamp) };
    if (type === "bulkProcessEnded") return { ...published, "request-ref": requestToken };
    const [signed, older] = await Promise.all([
      webhookAuthorization(auth, requestToken + body + timestamp),
      webhookAuthorization(auth, String(timestamp)),
    ]);
    if (signed === undefined || older === undefined) return { ...published, "call-ref": requestToken };
    return { ...published, "call-ref": requestToken, "signature-v2": signed, signature: older };
  },
};
