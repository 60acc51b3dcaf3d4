/** The shortest program: sign in, screen a name, read the hits. Runs against the local sandbox, with no key. */
import { createIcomplyClient, credentials, messageOf } from "@kyc-clients/icomply";
import { createSandbox } from "@kyc-clients/sandbox";

const sandbox = createSandbox("icomply");
// For the vendor: { server: "production", auth: apiKey({ header, value }) }, with the header's name and the key that iComply gave you.
const icomply = createIcomplyClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, auth: credentials(sandbox.credentials) });

const started = await icomply.createAmlSearch({
  body: { searchTerm: { name: "Petra Sanctioned" }, searchType: "person", searchCoverage: ["sanctions"] },
});

if (started.ok) {
  const found = await icomply.getAmlSearch({ path: { id: String(started.data.data.id) } });
  if (found.ok) console.log("sanctions:", found.data.data.sanctions, "pending:", found.data.data.pending);
} else console.log("refused:", started.status, messageOf(started.error));

sandbox.close();
