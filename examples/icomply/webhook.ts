import { createIcomplyWebhookReceiver, type IcomplyClient, payloadSecret, unwrap } from "@kyc-clients/icomply";
import type { SandboxControl } from "@kyc-clients/sandbox";
import { facts, type Report } from "../report.ts";
import { startWebhookServer } from "../webhook-server.ts";

const secret = "whs_00000000000000000000000000000007";
const MINUTE_MS = 60_000;

/** A person who fills in the portal: two webhooks tell of it, and the API says what counts. */
export async function tourWebhook(icomply: IcomplyClient, control: SandboxControl, step: Report["step"]): Promise<void> {
  // Where iComply puts the secret is on no page; here it is where the local sandbox puts it.
  const scheme = payloadSecret({ secrets: secret, at: "/webhookSecret" });
  const receiver = await startWebhookServer("/icomply", createIcomplyWebhookReceiver({ scheme }));
  control.addWebhook({ url: receiver.url, auth: { kind: "payload", secret } });
  await step("a person fills in the portal, a rule approves", async () => {
    control.act("submitPersonalInfo", { firstName: "Mira", lastName: "Adeyemi" });
    await control.advance(MINUTE_MS);
    const approved = receiver.received.find((webhook) => webhook.type === "NaturalPersonAutoApproved");
    const id = (approved?.type === "NaturalPersonAutoApproved" && approved.payload.data.entityId) || "";
    // A webhook is a hint: what counts is read.
    const result = await icomply.getNaturalPerson({ path: { id } });
    const status = unwrap(result).data.kycMetaData?.kycStatus;
    const isQuiet = receiver.refused() === 0 && !JSON.stringify(receiver.received).includes(secret);
    return { ...facts(result), decision: `${receiver.received.length} webhooks; ${status}`, expected: status === "Accepted" && isQuiet };
  });
  control.clearWebhooks();
  receiver.close();
}
