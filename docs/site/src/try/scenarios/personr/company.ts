import { createPersonrClient, credentials, unwrap } from "@kyc-clients/personr";
import { clock, decided, observe, sandbox } from "playground/personr";

const personr = createPersonrClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: credentials(sandbox.credentials),
  clock, // What waits for seconds waits for a moment.
  observe, // Tells the timeline.
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

// A company, found by the last word of its name. Try Watchlist, Compromised, or
// a name of your own.
const person = {
  companyName: "Kiwi Goods Sanctioned",
  registrationNumber: "9429000000000",
  country: "NZL",
};

const { applicantId } = unwrap(
  await personr.verifyEntityData({
    body: { ...person, flowName: "Database Verification" },
  }),
).response;
await sandbox.control.advance(120_000);
const answer = unwrap(
  await personr.getEntityStatus({ body: { applicantId } }),
).response;
decided(
  [answer.reviewAnswer ?? "No decision", ...(answer.rejectLabels ?? [])].join(
    ", ",
  ),
);
