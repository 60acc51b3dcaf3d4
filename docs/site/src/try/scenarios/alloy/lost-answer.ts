import {
  createAlloyClient,
  isKycClientsError,
  oauth,
  unwrap,
} from "@kyc-clients/alloy";
import { clock, decided, loseAnswer, observe, sandbox } from "playground/alloy";

const alloy = createAlloyClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: oauth(sandbox.credentials),
  clock, // What waits for seconds waits for a moment.
  observe, // Tells the timeline.
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

const person = {
  name_first: "Lio",
  name_last: "Marchetti",
  birth_date: "1990-05-17",
  document_ssn: "000456784",
};
// Your own id for this person. It stands in paths, so it is made up and says
// nothing.
const externalId = "order-30817";

// Alloy does its work, and the answer never comes.
loseAnswer("createEvaluation");

try {
  const header = { "alloy-external-entity-id": externalId };
  unwrap(await alloy.createEvaluation({ body: person, header }));
} catch (error) {
  // A repeat could buy a second check on a real person, so the client never
  // does it by itself.
  if (!isKycClientsError(error) || !error.maybeSent) throw error;
  console.log("maybe sent, after", error.attempts, "attempt");

  // Find out instead: was the person evaluated?
  const entity = await alloy.getEntity({ path: { entity_token: externalId } });
  const count = entity.ok ? (entity.data.evaluations?.length ?? 0) : 0;
  decided(`Not repeated: ${count} evaluation was made`);
}
