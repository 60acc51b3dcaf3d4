import * as algoreg from "@kyc-clients/algoreg";
import * as alloy from "@kyc-clients/alloy";
import { createAlloyClientOf, createEvaluation } from "@kyc-clients/alloy/operations";
import * as icomply from "@kyc-clients/icomply";
import * as personr from "@kyc-clients/personr";
import * as weavr from "@kyc-clients/weavr";
import { createWeavrClientOf, getConsumerKyc } from "@kyc-clients/weavr/operations";

/** True where two types are the same, and neither is `any`. */
type Same<One, Other> = (<Type>() => Type extends One ? 1 : 2) extends <Type>() => Type extends Other ? 1 : 2 ? true : false;

function isSame<Answer extends true>(answer: Answer): Answer {
  return answer;
}

/** Each vendor: a client, a call that narrows by status, a refusal that is a result, and a webhook that narrows by type. */
export async function useAlloy(token: string, secret: string, delivery: Request): Promise<string | undefined> {
  const client = alloy.createAlloyClient({ server: "sandbox", auth: alloy.oauth({ token, secret }), timeoutMs: 10_000 });
  const result = await client.createEvaluation({ body: { name_first: "Mira", name_last: "Adeyemi" } });
  if (result.status === 201) isSame<Same<typeof result.data, alloy.Evaluation>>(true);
  if (result.status === 200) isSame<Same<typeof result.data, alloy.EvaluationDataRequest>>(true);
  if (result.status === 404) isSame<Same<typeof result.error, alloy.ErrorResponse | undefined>>(true);
  if (result.ok) isSame<Same<typeof result.status, 200 | 201 | 202 | 206>>(true);
  const { data } = await client.raw.GET("/entities/{entity_token}", { params: { path: { entity_token: "P-made-up" } } });
  isSame<Same<NonNullable<typeof data>["entity_token"], string>>(true);
  const path = { entity_token: "P-made-up", document_token: "D-made-up" };
  await client.uploadEntityDocument({ path, body: new Blob(["made up"]) });
  await client.uploadEntityDocument({ path, body: new Blob(["made up"]).stream() });
  const download = alloy.unwrap(await client.downloadEntityDocument({ path, signal: AbortSignal.timeout(1_000) }));
  await new Response(download.stream).arrayBuffer();
  const receive = alloy.createAlloyWebhookReceiver({ scheme: alloy.webhookSignature({ secrets: secret }) });
  const webhook = await receive(delivery);
  if (webhook.type === "create:reviews:is_entity")
    isSame<Same<typeof webhook.payload, alloy.AlloyWebhookPayloads[typeof webhook.type]>>(true);
  if (webhook.type === "unknown") isSame<Same<typeof webhook.payload, unknown>>(true);
  return result.status === 201 ? (result.data.summary?.outcome ?? undefined) : undefined;
}

/** Clients of only some operations: their results are those of the whole clients. */
export async function useNamed(token: string, secret: string): Promise<void> {
  const alloyOf = createAlloyClientOf({ createEvaluation }, { server: "sandbox", auth: alloy.oauth({ token, secret }) });
  isSame<Same<typeof alloyOf.createEvaluation, alloy.AlloyClient["createEvaluation"]>>(true);
  isSame<Same<keyof typeof alloyOf, "createEvaluation" | "close" | "retryCredentials">>(true);
  const user = createWeavrClientOf({ getConsumerKyc }, { server: "sandbox", auth: weavr.account({ apiKey: secret }) }).as(token);
  isSame<Same<typeof user.getConsumerKyc, weavr.WeavrUserClient["getConsumerKyc"]>>(true);
  // @ts-expect-error It has another's name.
  createAlloyClientOf({ getEvaluation: createEvaluation }, { server: "sandbox" });
}

export async function useAlgoreg(email: string, password: string): Promise<void> {
  const client = algoreg.createAlgoregClient({ baseUrl: "http://127.0.0.1:4010/algoreg", auth: algoreg.oauth({ email, password }) });
  const result = await client.createSession({ body: { scenario_code: "default", language: "en-GB" } });
  if (result.ok) isSame<Same<typeof result.data, algoreg.SessionCreated>>(true);
  else isSame<Same<typeof result.error, algoreg.ErrorResponse | undefined>>(true);
}

export async function usePersonr(email: string, password: string): Promise<void> {
  const client = personr.createPersonrClient({ baseUrl: "http://127.0.0.1:4010/personr", auth: personr.credentials({ email, password }) });
  const result = await client.switchWorkspace({ body: { workspace: "Kiwi Goods NZ" } });
  if (result.ok) isSame<Same<typeof result.data, personr.WorkspaceSwitchResponse>>(true);
  else if (result.status === 200) isSame<Same<typeof result.error, personr.Refusal | undefined>>(true);
}

export async function useIcomply(value: string, image: File): Promise<number> {
  const client = icomply.createIcomplyClient({ server: "production", auth: icomply.apiKey({ header: "x-made-up", value }) });
  await client.uploadNaturalPersonImage({ body: icomply.imageUpload({ part: "image", image }) });
  let count = 0;
  for await (const entity of icomply.paginate(client.listEntities, { query: { type: "natural-persons" } })) {
    isSame<Same<typeof entity, icomply.Entity>>(true);
    count++;
  }
  return count;
}

export async function useWeavr(apiKey: string, email: string, password: string): Promise<boolean> {
  const client = weavr.createWeavrClient({ server: "sandbox", auth: weavr.account({ apiKey }) });
  const login = await weavr.signIn(client, { email, password });
  if (login.outcome !== "signed_in") return false;
  const user = client.as(login);
  const own = await user.getConsumer();
  if (own.status === 200) isSame<Same<typeof own.data, weavr.Consumer>>(true);
  if (own.status === 403) isSame<Same<typeof own.error, weavr.Forbidden | undefined>>(true);
  const error: unknown = await user.listManagedAccounts().catch((error: unknown) => error);
  return weavr.isStepUpRequiredError(error) && error.channels.includes("SMS");
}
