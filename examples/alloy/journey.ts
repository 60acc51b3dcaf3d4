import { type AlloyClient, createAlloyWebhookReceiver, webhookSignature } from "@kyc-clients/alloy";
import type { SandboxControl } from "@kyc-clients/sandbox";
import { facts, type Report } from "../report.ts";
import { startWebhookServer } from "../webhook-server.ts";

const journey_token = "J-SandboxRetailOnboarding1";
const secret = "made-up-webhook-secret";
const person = { name_first: "Tove", name_last: "Review", birth_date: "1990-05-17", document_ssn: "000456781" };

/** A journey: it stops for an agent, who decides, and Alloy's signed webhooks tell each thing that happens on the way. */
export async function tourJourney(alloy: AlloyClient, control: SandboxControl, step: Report["step"]): Promise<void> {
  const receiver = await startWebhookServer("/alloy", createAlloyWebhookReceiver({ scheme: webhookSignature({ secrets: secret }) }));
  control.addWebhook({ url: receiver.url, auth: { kind: "hmac", secret, hash: "SHA-256", encoding: "base64" } });
  let journey_application_token = "";
  let case_token = "";

  await step("send Tove Review through a journey", async () => {
    const result = await alloy.createJourneyApplication({
      path: { journey_token },
      body: { entities: [{ entity_type: "person", branch_name: "persons", data: person }], external_application_id: "tour-1" },
    });
    if (result.status !== 201) return { ...facts(result), decision: "not taken", expected: false };
    journey_application_token = result.data.journey_application_token ?? "";
    const pending = result.data._embedded?.events?.find(({ type }) => type === "pending_review");
    case_token = pending?._links?.case?.href?.split("/").at(-1) ?? "";
    return { ...facts(result), decision: `${result.data.status}`, expected: result.data.status === "waiting_review" && case_token !== "" };
  });
  await step("an agent decides the case", async () => {
    const path = { journey_token, journey_application_token, case_token };
    const result = await alloy.reviewEntityApplication({ path, body: { outcome: "Approved", reason: "Documents valid" } });
    return { ...facts(result), decision: "decided", expected: result.status === 201 };
  });
  await step("read the journey's decision by your own id", async () => {
    const result = await alloy.getLatestJourneyApplication({ path: { external_application_id: "tour-1" } });
    const outcome = result.ok ? `${result.data.status}: ${result.data.complete_outcome}` : "not found";
    return { ...facts(result), decision: outcome, expected: outcome === "completed: Approved" };
  });
  await step("receive its webhooks, each signature verified", async () => {
    await control.advance(0);
    const events = receiver.received.flatMap((webhook) => (webhook.type === "update:journeyapplications" ? [webhook.payload.data] : []));
    // Deliveries may overtake each other, so the type tells which one ends the journey, and not the order.
    const final = events.find(({ type }) => type === "completed_application");
    return {
      status: undefined,
      attempts: 1,
      decision: `${events.length} events; at the end ${final?.outcome}`,
      expected: final?.outcome === "Approved" && events.length === 11 && receiver.refused() === 0,
    };
  });
  control.clearWebhooks();
  receiver.close();
}
