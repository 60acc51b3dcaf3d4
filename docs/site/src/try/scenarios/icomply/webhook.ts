import {
  createIcomplyClient,
  createIcomplyWebhookReceiver,
  credentials,
  payloadSecret,
  unwrap,
} from "@kyc-clients/icomply";
import { clock, decided, listen, observe, sandbox } from "playground/icomply";

const icomply = createIcomplyClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: credentials(sandbox.credentials),
  clock, // What waits for seconds waits for a moment.
  observe, // Tells the timeline.
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

const secret = sandbox.credentials.webhookSecret;
// Where iComply puts the secret is on no page; here it is where the sandbox
// puts it.
const receive = createIcomplyWebhookReceiver({
  scheme: payloadSecret({ secrets: secret, at: "/webhookSecret" }),
  clock,
});
const url = listen(async (request) => {
  const webhook = await receive(request);
  console.log("webhook:", webhook.type);
  if (webhook.type === "NaturalPersonAutoApproved") {
    // A webhook is a hint: what counts is read.
    const read = unwrap(
      await icomply.getNaturalPerson({
        path: { id: webhook.payload.data.entityId ?? "" },
      }),
    );
    decided(read.data.kycMetaData?.kycStatus ?? "No status");
  }
  return new Response(null, { status: 204 });
});
sandbox.control.addWebhook({ url, auth: { kind: "payload", secret } });

const person = { firstName: "Mira", lastName: "Adeyemi" };
// A person fills in the portal,
sandbox.control.act("submitPersonalInfo", person);
await sandbox.control.advance(60_000); // and a minute later a rule approves.
