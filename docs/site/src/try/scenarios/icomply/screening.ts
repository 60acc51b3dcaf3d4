import { createIcomplyClient, credentials, unwrap } from "@kyc-clients/icomply";
import { clock, decided, observe, sandbox } from "playground/icomply";

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

// Listed are Petra Sanctioned, Otto Exposed, Lena Warned and Max Everywhere.
// Anybody else has no hit.
const person = { name: "Petra Sanctioned" };

const search = unwrap(
  await icomply.createAmlSearch({
    body: { searchTerm: person, searchType: "person" },
  }),
).data;
const found = unwrap(
  await icomply.getAmlSearch({ path: { id: String(search.id) } }),
).data;

decided(`${found.sanctions} sanction, ${found.pending} hit to look at`);
