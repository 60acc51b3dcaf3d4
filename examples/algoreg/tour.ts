import { type AlgoregClient, createAlgoregClient, listOf, oauth, saveProblems } from "@kyc-clients/algoreg";
import type { SandboxServer } from "@kyc-clients/sandbox/node";
import { facts, type Report } from "../report.ts";

const HOUR_MS = 3_600_000;
/** Paths that Algoreg does not document: ask Algoreg for yours. These are the local sandbox's. */
const operationPaths = {
  createTransaction: "/_path-not-documented/createTransaction",
  listAlerts: "/_path-not-documented/listAlerts",
};

/** Algoreg: a customer who is on a watchlist, one who is not saved within a success, a session with its decision, a payment that waits for a person, and a token that runs out unnoticed. */
export async function tour(server: SandboxServer, { section, step }: Report): Promise<void> {
  const endpoint = server.vendors.algoreg;
  if (!endpoint) throw new Error("the local sandbox does not serve Algoreg");
  const { baseUrl, credentials, control } = endpoint;
  let tokens = 0;
  const algoreg = createAlgoregClient({
    baseUrl,
    operationPaths,
    auth: oauth(credentials),
    observe: (event) => {
      if (event.type === "token" && event.status === 200) tokens++;
    },
  });

  section("Algoreg");
  await step("save Ottilie Falkenrath, and one without an id", async () => {
    const customers = [
      { external_id: "tour-1", account_type: "N", first_name: "Ottilie", last_name: "Falkenrath" } as const,
      { external_id: " ", account_type: "N", first_name: "Nobody", last_name: "Inparticular" } as const,
    ];
    const result = await algoreg.saveCustomers({ body: { customers } });
    const failed = result.ok ? saveProblems(result.data).filter(({ errors }) => errors.length > 0).length : -1;
    return { ...facts(result), decision: `${failed} of 2 was not saved`, expected: failed === 1 };
  });
  await step("read the alert that her name raised", async () => {
    const result = await algoreg.listAlerts({ body: { limit: 10, offset: 0 } });
    const alert = result.ok ? listOf(result.data).find(({ customer_external_id }) => customer_external_id === "tour-1") : undefined;
    const { top_category, score } = alert?.last_revision ?? {};
    return { ...facts(result), decision: `${top_category}, score ${score}`, expected: top_category === "PEP" && score === 100 };
  });
  await step("send Petra Deny through a session", async () => {
    const input_data = { firstname: "Petra", lastname: "Deny" };
    const created = await algoreg.createSession({
      body: { scenario_code: "default", language: "en-GB", external_id: "tour-2", input_data },
    });
    if (!created.ok) return { ...facts(created), decision: "no session", expected: false };
    const { session_id } = created.data;
    for (const action of ["openSession", "consentToSession", "startSession", "finishSession"]) control.act(action, { session_id });
    const result = await algoreg.getSession({ path: { session_id } });
    const decision = result.ok ? result.data.decisions?.find(({ last }) => last) : undefined;
    return { ...facts(result), decision: `${decision?.label}: ${decision?.type}`, expected: decision?.type === "NEGATIVE" };
  });
  await tourTransaction(algoreg, step);
  await step("an hour later, the token is renewed silently", async () => {
    await control.advance(HOUR_MS + 1);
    const result = await algoreg.getCustomer({ path: { customer_external_id: "tour-1" } });
    return { ...facts(result), decision: `${tokens} tokens so far`, expected: result.status === 200 && tokens === 2 };
  });
  algoreg.close();
}

/** A payment that is delayed until a person decides on it. */
async function tourTransaction(algoreg: AlgoregClient, step: Report["step"]): Promise<void> {
  let id = "";
  await step("have a payment of 12,000 EUR scored", async () => {
    const from = { external_id: "tour-3", full_name: "Liva Brandt", account_type: "N" } as const;
    const to = { external_id: "tour-4", full_name: "Nordlys Import", account_type: "F" } as const;
    const body = { external_id: "tour-payment-1", date: "2026-01-12T09:00:00Z", from, to, amount: "12000.00", currency: "EUR" };
    const result = await algoreg.createTransaction({ body });
    if (result.ok) id = result.data.id ?? "";
    const state = result.ok ? result.data.state : undefined;
    return { ...facts(result), decision: `${state}`, expected: state === "delayed" && id !== "" };
  });
  await step("allow it, and read who decided what", async () => {
    await algoreg.updateTransaction({ path: { id }, body: { state: "allowed", comment: "The invoice is here" } });
    const result = await algoreg.getTransactionHistory({ path: { id } });
    const states = result.ok ? (result.data.history_items ?? []).map(({ state }) => state).toSorted() : [];
    return { ...facts(result), decision: states.join(", "), expected: states.join() === "allowed,delayed" };
  });
}
