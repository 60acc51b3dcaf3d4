import { createAlloyWebhookReceiver, isWebhookError, webhookSignature } from "@kyc-clients/alloy";
import { createWeavrWebhookReceiver, weavrSignature } from "@kyc-clients/weavr";
import { expect, failureOf } from "./expect.mjs";
import { control } from "./local.mjs";

const SECRET = "made-up-webhook-secret";
const RECEIVERS = {
  alloy: [createAlloyWebhookReceiver({ scheme: webhookSignature({ secrets: SECRET }) }), "create:reviews:is_entity"],
  weavr: [createWeavrWebhookReceiver({ scheme: weavrSignature({ apiKey: SECRET }) }), "consumerKycStatusUpdated"],
};

/** Takes deliveries that the local sandbox has signed and sent; refuses one that was changed, one without proof, and one by another secret. */
export async function verifyWebhooks(place) {
  for (const [vendor, [receive, type]] of Object.entries(RECEIVERS)) {
    const [delivery, other] = [await deliver(place, vendor, type, SECRET), await deliver(place, vendor, type, "another-webhook-secret")];
    expect(`${vendor} type`, (await receive(requestOf(delivery))).type, type);
    const changed = { ...delivery, body: delivery.body.replace("}", " }") };
    for (const forged of [changed, { ...delivery, headers: {} }, other]) {
      const error = await failureOf(receive(requestOf(forged)));
      expect(`${vendor} refusal`, isWebhookError(error) && error.code, "invalid_signature");
    }
  }
  return "2 vendors: 1 taken, 3 forged refused, each";
}

const requestOf = ({ path, headers, body }) => new Request(`https://bank.example.org${path}`, { method: "POST", headers, body });

/** Lets the sandbox deliver an event to the gateway, and gives what came. */
async function deliver(place, vendor, type, secret) {
  const { hooks } = await (await fetch(`${place.gateway}/deliveries`)).json();
  await control(place, vendor, "DELETE", "/webhooks");
  await control(place, vendor, "POST", "/webhooks", { url: hooks, auth: { kind: "hmac", secret, hash: "SHA-256", encoding: "base64" } });
  await control(place, vendor, "POST", "/webhooks/send", { type });
  const { deliveries } = await (await fetch(`${place.gateway}/deliveries`)).json();
  expect("deliveries", deliveries.length, 1);
  return deliveries[0];
}
