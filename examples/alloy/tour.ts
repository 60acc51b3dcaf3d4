import { type AlloyClient, createAlloyClient, oauth } from "@kyc-clients/alloy";
import type { SandboxServer } from "@kyc-clients/sandbox/node";
import { facts, type Report } from "../report.ts";
import { tourJourney } from "./journey.ts";

const address = {
  address_line_1: "4 Quay Street",
  address_city: "Portland",
  address_state: "OR",
  address_postal_code: "97204",
  address_country_code: "US",
};
const person = { birth_date: "1990-05-17", document_ssn: "000456789", email_address: "someone@example.org", ...address };
const HOUR_MS = 3_600_000;

/** Alloy: from sign-in to decision, what is asked back, a service that fails, documents, a journey with its webhooks, a refused call, and a token that runs out unnoticed. */
export async function tour(server: SandboxServer, { section, step }: Report): Promise<void> {
  const endpoint = server.vendors.alloy;
  if (!endpoint) throw new Error("the local sandbox does not serve Alloy");
  const { baseUrl, credentials, control } = endpoint;
  let tokens = 0;
  const alloy = createAlloyClient({
    baseUrl,
    auth: oauth(credentials),
    observe: (event) => {
      if (event.type === "token" && event.status === 200) tokens++;
    },
  });

  section("Alloy");
  await step("sign in by OAuth, read the parameters", async () => {
    const result = await alloy.getParameters();
    const needs = result.ok ? result.data.required.map(({ key }) => key).join(", ") : "";
    return { ...facts(result), decision: `needs ${needs}`, expected: result.status === 200 && tokens === 1 };
  });
  await step("evaluate Mira Adeyemi", () => evaluate(alloy, "Mira", "Adeyemi", "Approved"));
  await step("evaluate Jonas Review", () => evaluate(alloy, "Jonas", "Review", "Manual Review"));
  await step("evaluate Petra Deny", () => evaluate(alloy, "Petra", "Deny", "Denied"));
  await tourQuestions(alloy, step);
  await tourPartial(alloy, step);
  await tourDocument(alloy, step);
  await tourJourney(alloy, control, step);

  await step("describe a document without its name", async () => {
    const entity_token = await newEntity(alloy);
    // @ts-expect-error The compiler refuses it as well; a program in JavaScript would get this far.
    const result = await alloy.createEntityDocument({ path: { entity_token }, body: { extension: "png", type: "license" } });
    const code = result.status === 400 ? result.error?.error?.minor_code : undefined;
    return { ...facts(result), decision: `refused, minor code ${code}`, expected: code === 4002 };
  });
  await step("an hour later, the token is renewed silently", async () => {
    await control.advance(HOUR_MS + 1);
    const result = await alloy.getParameters();
    return {
      ...facts(result),
      decision: `${tokens} tokens so far`,
      expected: result.status === 200 && result.attempts === 2 && tokens === 2,
    };
  });
  alloy.close();
}

async function evaluate(
  alloy: AlloyClient,
  name_first: string,
  name_last: string,
  expected: string,
): ReturnType<Parameters<Report["step"]>[1]> {
  const result = await alloy.createEvaluation({ body: { name_first, name_last, ...person } });
  const outcome = result.status === 201 ? (result.data.summary?.outcome ?? undefined) : undefined;
  return { ...facts(result), decision: outcome ?? "no decision", expected: outcome === expected };
}

/** A person whom the vendor asks questions: the first answer is a data request, and PATCH goes on from there. */
async function tourQuestions(alloy: AlloyClient, step: Report["step"]): Promise<void> {
  let evaluation_token: string | undefined;
  let questions: number[] = [];
  await step("evaluate Ines Questions", async () => {
    const result = await alloy.createEvaluation({ body: { name_first: "Ines", name_last: "Questions", ...person } });
    if (result.status !== 200) return { ...facts(result), decision: "no questions", expected: false };
    evaluation_token = result.data.evaluation_token;
    questions = result.data.prompts?.answers?.questions?.map(({ id }) => id ?? 0) ?? [];
    return { ...facts(result), decision: `asks ${questions.length} questions`, expected: questions.length > 0 };
  });
  await step("answer them", async () => {
    // In the local sandbox the right answer to question n is answer n.
    const answers = questions.map((id) => ({ question_id: id, answer_id: id }));
    const result = await alloy.updateEvaluation({ path: { evaluation_token: evaluation_token ?? "" }, body: { answers } });
    const outcome = result.status === 201 ? (result.data.summary?.outcome ?? "") : "no decision";
    return { ...facts(result), decision: outcome, expected: outcome === "Approved" };
  });
}

/** A person for whom a service fails: 206 brings what there is, and POST on the evaluation goes on from there. */
async function tourPartial(alloy: AlloyClient, step: Report["step"]): Promise<void> {
  let evaluation_token = "";
  await step("evaluate Tove Partial", async () => {
    const result = await alloy.createEvaluation({ body: { name_first: "Tove", name_last: "Partial", ...person } });
    if (result.status !== 206) return { ...facts(result), decision: "not partial", expected: false };
    evaluation_token = result.data.evaluation_token ?? "";
    const services = Object.entries(result.data.summary?.services ?? {});
    const failed = services.filter(([, state]) => state === "failed").map(([name]) => name);
    return { ...facts(result), decision: `partial: ${failed.length} service did not answer`, expected: failed.length === 1 };
  });
  await step("resume where it stopped", async () => {
    const result = await alloy.resumeEvaluation({ path: { evaluation_token } });
    const outcome = result.status === 201 ? (result.data.summary?.outcome ?? "") : "no decision";
    return { ...facts(result), decision: outcome, expected: outcome === "Approved" };
  });
}

/** A document: described, uploaded, downloaded, and seen on its entity. */
async function tourDocument(alloy: AlloyClient, step: Report["step"]): Promise<void> {
  const file = crypto.getRandomValues(new Uint8Array(50_000));
  const entity_token = await newEntity(alloy);
  let document_token = "";
  await step("describe a document", async () => {
    const result = await alloy.createEntityDocument({
      path: { entity_token },
      body: { name: "licence front", extension: "png", type: "license" },
    });
    if (result.ok) document_token = result.data.document_token;
    return { ...facts(result), decision: "described", expected: result.status === 201 };
  });
  await step("upload its bytes", async () => {
    const result = await alloy.uploadEntityDocument({ path: { entity_token, document_token }, body: file });
    return { ...facts(result), decision: `${file.length} bytes sent`, expected: result.ok && result.data.uploaded === true };
  });
  await step("download them again", async () => {
    const result = await alloy.downloadEntityDocument({ path: { entity_token, document_token } });
    const bytes = result.ok ? await result.data.bytes() : new Uint8Array();
    const same = bytes.length === file.length && bytes.every((byte, index) => byte === file[index]);
    return { ...facts(result), decision: same ? "the same bytes came back" : "other bytes came back", expected: same };
  });
  await step("read the entity", async () => {
    const result = await alloy.getEntity({ path: { entity_token } });
    const documents = result.ok ? (result.data.documents?.length ?? 0) : 0;
    return { ...facts(result), decision: `${documents} document on file`, expected: documents === 1 };
  });
}

async function newEntity(alloy: AlloyClient): Promise<string> {
  const result = await alloy.createEvaluation({ body: { name_first: "Lio", name_last: "Marchetti", ...person } });
  return (result.status === 201 && result.data.entity_token) || "";
}
