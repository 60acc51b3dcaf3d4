/** The shortest program: sign in, save a customer, create a session, read its decision. Runs against the local sandbox, with no key. */
import { createAlgoregClient, oauth, saveProblems } from "@kyc-clients/algoreg";
import { createSandbox } from "@kyc-clients/sandbox";

const sandbox = createSandbox("algoreg");
// For the vendor: { server: "production", auth: oauth({ email, password }) } with your own credentials. Algoreg documents no test system.
const algoreg = createAlgoregClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, auth: oauth(sandbox.credentials) });

const saved = await algoreg.saveCustomers({
  body: {
    customers: [{ external_id: "customer-30817", account_type: "N", first_name: "Liva", last_name: "Brandt", date_of_birth: "1990-12-10" }],
  },
});
// A 200 does not say that all were saved: problems stand in it, customer by customer.
if (saved.ok) console.log("saved, with problems on:", saveProblems(saved.data).length, "customers");

const result = await algoreg.createSession({
  body: {
    scenario_code: "default",
    language: "en-GB",
    external_id: "customer-30817",
    input_data: { firstname: "Liva", lastname: "Brandt" },
  },
});
if (result.ok) {
  const { session_id } = result.data;
  // Where you send the end user to https://vid.algoreg.com/?session_id=…, the local sandbox plays their part.
  for (const action of ["openSession", "consentToSession", "startSession", "finishSession"]) sandbox.control.act(action, { session_id });
  const session = await algoreg.getSession({ path: { session_id } });
  if (session.ok) console.log("decided:", session.data.decisions?.find(({ last }) => last)?.type);
} else console.log("refused:", result.status, result.error?.errors?.[0]?.code);

sandbox.close();
