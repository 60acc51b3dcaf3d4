import { createAlloyClient, oauth, unwrap } from "@kyc-clients/alloy";
import { reportDrift, validators } from "@kyc-clients/alloy/validate";
import { clock, decided, observe, sandbox } from "playground/alloy";

const alloy = createAlloyClient({
  baseUrl: sandbox.baseUrl,
  // A vendor that has changed without a word: a member that no spec knows, and
  // a number where a text was.
  fetch: async (url, init) => {
    const response = await sandbox.fetch(url, init);
    if (!url.endsWith("/evaluations")) return response;
    const body = (await response.json()) as {
      evaluation_token: unknown;
      mood?: string;
    };
    return Response.json(
      { ...body, evaluation_token: 30817, mood: "sunny" },
      { status: response.status },
    );
  },
  auth: oauth(sandbox.credentials),
  validate: reportDrift(validators),
  clock,
  observe: (event) => {
    observe(event);
    if (event.type === "drift")
      decided(`${event.findings.length} differences, and no value in any`);
  },
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

const person = {
  name_first: "Mira",
  name_last: "Adeyemi",
  birth_date: "1990-05-17",
  document_ssn: "000456789",
};
const evaluation = unwrap(await alloy.createEvaluation({ body: person }));
// The caller still gets the answer, as it came.
console.log("the token is a", typeof evaluation.evaluation_token);
