import { createAlloyClient, oauth } from "@kyc-clients/alloy";
import { clock, decided, observe, sandbox } from "playground/alloy";

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
  name_first: "Ines",
  name_last: "Questions",
  birth_date: "1990-05-17",
  document_ssn: "000456783",
};

const asked = await alloy.createEvaluation({ body: person });
if (asked.status !== 200) throw new Error("nothing was asked");

const questions = asked.data.prompts?.answers?.questions ?? [];
console.log(`${questions.length} questions are asked`);

// Here the right answer to question n is answer n. Make one of them wrong, or
// more.
const answers = questions.map(({ id = 0 }) => ({
  question_id: id,
  answer_id: id,
}));
const result = await alloy.updateEvaluation({
  path: { evaluation_token: asked.data.evaluation_token ?? "" },
  body: { answers },
});
if (result.status === 201)
  decided(result.data.summary?.outcome ?? "No outcome");
