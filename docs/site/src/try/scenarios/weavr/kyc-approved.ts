import {
  account,
  createWeavrClient,
  createWeavrWebhookReceiver,
  signIn,
  unwrap,
  weavrSignature,
} from "@kyc-clients/weavr";
import { clock, decided, listen, observe, sandbox } from "playground/weavr";

const weavr = createWeavrClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: account(sandbox.credentials),
  clock, // What waits for seconds waits for a moment.
  observe, // Tells the timeline.
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

// Weavr signs its webhooks with your API key.
const { apiKey } = sandbox.credentials;
const receive = createWeavrWebhookReceiver({
  scheme: weavrSignature({ apiKey }),
  clock,
});
const url = listen(async (request) => {
  const webhook = await receive(request);
  if (webhook.type === "consumerKycStatusUpdated")
    decided(`KYC: ${webhook.payload.status}`);
  return new Response(null, { status: 204 });
});
sandbox.control.addWebhook({
  url,
  auth: { kind: "hmac", secret: apiKey, hash: "SHA-256", encoding: "base64" },
});

// Any surname is approved but those that the sandbox lists: Rejected, Mismatch,
// Pep, Retry, Review.
const person = {
  name: "Mira",
  surname: "Adeyemi",
  email: "mira.adeyemi@example.org",
};
const password = "Quay-Row-18!";

const mobile = { countryCode: "+356", number: "79005678" };
const rootUser = {
  ...person,
  mobile,
  dateOfBirth: { year: 1990, month: 4, day: 9 },
  address: { country: "MT" },
};
const body = {
  profileId: "110181034496516097",
  ipAddress: "192.0.2.7",
  rootUser,
};
const { id } = unwrap(await weavr.createConsumer({ body })).id;
await weavr.createPassword({
  path: { user_id: id },
  body: { password: { value: password } },
});
await weavr.sendConsumerEmailVerificationCode({
  body: { email: person.email },
});
await weavr.verifyConsumerEmail({
  body: { email: person.email, verificationCode: "123456" },
});

const login = await signIn(weavr, { email: person.email, password });
if (login.outcome !== "signed_in") throw new Error(login.outcome);
const user = weavr.as(login);
unwrap(await user.startConsumerKyc({ body: {} }));
// The documents are handed in, and two minutes later somebody has looked at
// them.
sandbox.control.act("finishVerification", { identityId: id });
await sandbox.control.advance(120_000);
