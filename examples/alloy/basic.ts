/** The shortest program: sign in, evaluate a person, read the decision. Runs against the local sandbox, with no key. */
import { createAlloyClient, oauth } from "@kyc-clients/alloy";
import { createSandbox } from "@kyc-clients/sandbox";

const sandbox = createSandbox("alloy");
// For the vendor: { server: "sandbox", auth: oauth({ token, secret }) } with your own credentials.
const alloy = createAlloyClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, auth: oauth(sandbox.credentials) });

const result = await alloy.createEvaluation({
  body: { name_first: "Mira", name_last: "Adeyemi", birth_date: "1990-05-17", document_ssn: "000456789" },
});

if (result.status === 201) console.log("decided:", result.data.summary?.outcome);
else if (result.status === 200) {
  // All of `required`, and one group of `or` in full; either may be empty.
  const { required, or = [] } = result.data;
  const keys = (group: typeof required) => group.map(({ key }) => key).join(" and ");
  console.log("more is needed:", [keys(required), or.map((group) => keys(group.required)).join(", or ")].filter(Boolean).join("; "));
} else if (!result.ok) console.log("refused:", result.status, result.error?.error?.minor_code);

sandbox.close();
