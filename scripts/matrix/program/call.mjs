import { getEntity } from "@kyc-clients/alloy/operations";
import { validateEvaluation } from "@kyc-clients/alloy/validate";
import { expect } from "./expect.mjs";
import { createAlloy, createAlloyOf } from "./local.mjs";

/** Narrows answers by status and decision, checks one against the spec, and reads one by `raw`, and by a client of that operation alone. */
export async function callNarrowed(place) {
  const alloy = createAlloy(place);
  const person = { name_first: "Petra", birth_date: "1990-05-17", document_ssn: "000456789" };
  const outcomes = [];
  for (const name_last of ["Example", "Review", "Deny", "Questions", "Partial"]) {
    const result = await alloy.createEvaluation({ body: { ...person, name_last } });
    if (result.status === 201) {
      outcomes.push(result.data.summary.outcome);
      expect("fits the spec", validateEvaluation(result.data), true);
    } else if (result.status === 200) outcomes.push(result.data.required.length > 0 ? "questions" : "none");
    else outcomes.push(result.status);
  }
  expect("outcomes", outcomes, ["Approved", "Manual Review", "Denied", "questions", 206]);
  const { entity_token } = (await alloy.createEvaluation({ body: { ...person, name_last: "Deny" } })).data;
  const { data, response } = await alloy.raw.GET("/entities/{entity_token}", { params: { path: { entity_token } } });
  expect("raw", [response.status, data.entity_token], [200, entity_token]);
  const named = createAlloyOf({ getEntity }, place);
  const read = await named.getEntity({ path: { entity_token } });
  expect("named", [read.status, read.data.entity_token, Object.keys(named).length], [200, entity_token, 3]);
  return outcomes.join(", ");
}
