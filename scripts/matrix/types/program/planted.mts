import { type AlloyClient, createAlloyClient, oauth } from "@kyc-clients/alloy";
import type { PersonrClient } from "@kyc-clients/personr";
import { createSandbox } from "@kyc-clients/sandbox";

/** Mistakes. Each line that ends in `refused` has one, and every compiler has to say so: a package whose types are `any` says nothing. */
export async function mistake(alloy: AlloyClient, personr: PersonrClient): Promise<void> {
  const result = await alloy.createEvaluation({ body: { name_first: "Mira" } });
  result.data.summary; // refused
  if (result.status === 302) return; // refused
  if (result.status === 200) result.data.summary; // refused
  await alloy.createEvaluation({ body: { name_first: 1 } }); // refused
  await alloy.createEvaluations({ body: {} }); // refused
  await alloy.raw.GET("/entity"); // refused
  const switched = await personr.switchWorkspace({ body: { workspace: "made-up" } });
  if (switched.status === 200) switched.data.response; // refused
  createAlloyClient({ server: "staging", auth: oauth({ token: "made-up", secret: "made-up" }) }); // refused
  oauth({ token: "made-up" }); // refused
  createSandbox("acme"); // refused
}
