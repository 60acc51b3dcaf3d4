import {
  createAlloyClient,
  createAlloyWebhookReceiver,
  oauth,
  unwrap,
  webhookSignature,
} from "@kyc-clients/alloy";
import { clock, decided, listen, observe, sandbox } from "playground/alloy";

const alloy = createAlloyClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: oauth(sandbox.credentials),
  clock, // What waits for seconds waits for a moment.
  observe, // Tells the timeline.
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

// Your endpoint: it proves the sender before it reads a word.
const secret = "made-up-webhook-secret";
const receive = createAlloyWebhookReceiver({
  scheme: webhookSignature({ secrets: secret }),
  clock,
});
const url = listen(async (request) => {
  const webhook = await receive(request);
  if (webhook.type === "create:reviews:is_entity")
    decided(`${webhook.payload.data.outcome} by an agent`);
  return new Response(null, { status: 204 });
});
sandbox.control.addWebhook({
  url,
  auth: { kind: "hmac", secret, hash: "SHA-256", encoding: "base64" },
});

const person = {
  name_first: "Jonas",
  name_last: "Review",
  birth_date: "1990-05-17",
  document_ssn: "000456781",
};

const evaluation = unwrap(await alloy.createEvaluation({ body: person }));
if ("summary" in evaluation)
  console.log("the workflow says:", evaluation.summary?.outcome);

// An agent looks at it, in the dashboard or through the API.
const entity_token = evaluation.entity_token ?? "";
await alloy.createEntityReview({
  path: { entity_token },
  body: {
    outcome: "Approved",
    reasons: ["Documents valid"],
    agent: { email: "agent@example.org" },
  },
});
await sandbox.control.advance(0); // Until the webhook is there.
