import { createAlgoregClient, oauth, unwrap } from "@kyc-clients/algoreg";
import { clock, decided, observe, sandbox } from "playground/algoreg";

const algoreg = createAlgoregClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: oauth(sandbox.credentials),
  clock, // What waits for seconds waits for a moment.
  observe, // Tells the timeline.
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

// Any last name passes but those that the sandbox lists: Deny, Review.
const person = { firstname: "Liva", lastname: "Brandt" };

const { session_id } = unwrap(
  await algoreg.createSession({
    body: {
      scenario_code: "default",
      language: "en-GB",
      external_id: "customer-30817",
      input_data: person,
    },
  }),
);

// Where you would send the end user to the hosted page, the sandbox plays their
// part.
for (const step of [
  "openSession",
  "consentToSession",
  "startSession",
  "finishSession",
])
  sandbox.control.act(step, { session_id });

const session = unwrap(await algoreg.getSession({ path: { session_id } }));
const decision = session.decisions?.find(({ last }) => last);
decided(`${decision?.label}: ${decision?.type}`);
