import { unwrap } from "@kyc-clients/icomply";
import fc from "fast-check";
import { accountCommands } from "./account-commands.ts";
import { companyCommands } from "./company-commands.ts";
import { expectAll } from "./expect-all.ts";
import { imageCommands } from "./image-commands.ts";
import { createModel, type Model, type ModelCompany, type ModelPerson } from "./model.ts";
import { personCommands, REVIEW_MS } from "./person-commands.ts";
import { recordCommands } from "./record-commands.ts";
import { createWorld, type World } from "./world.ts";

/** How many calls each operation got, run by run. */
export type Calls = ReadonlyMap<string, number>;

const MOST = 120;
const all = [...personCommands, ...personCommands, ...imageCommands, ...companyCommands, ...recordCommands, ...accountCommands];

/** A model of what the sandbox holds from its start, as the sandbox itself tells it. */
async function learn({ byKey: icomply, control }: World): Promise<Model> {
  const now = control.now();
  const model = createModel(now);
  const query = { kycMetaData: true, corporateVerification: true, limit: 100 };
  for (const entity of unwrap(await icomply.listEntities({ query })).data) {
    const { id, personalInformation: person, corporateInformation: company, corporateVerifications = [] } = entity;
    const documents = unwrap(await icomply.listSupportingDocuments({ path: { id } })).data;
    const common = {
      ...{ id, createdAt: now, updatedAt: now, status: entity.kycMetaData?.status ?? "", reviewAt: now + REVIEW_MS },
      documents: await Promise.all(
        documents.map(async ({ documentId = "", fileName, documentApproved }) => {
          const { data } = unwrap(await icomply.getSupportingDocument({ path: { id: documentId } }));
          const content = atob(String((data as { readonly file: string }).file));
          return { id: documentId, fileName: fileName ?? "", content, at: now, approved: documentApproved === true };
        }),
      ),
    };
    if (company === undefined) {
      const { data } = unwrap(await icomply.getNaturalPerson({ path: { id } }));
      const names = { firstName: person?.firstName ?? null, lastName: person?.lastName ?? null };
      const externalID = data.kycMetaData?.externalID ?? null;
      model.entities.set(id, { kind: "person", ...common, ...names, externalID, checks: [], cards: [] } satisfies ModelPerson);
    } else {
      const { companyName, email } = company;
      const verifications = corporateVerifications.map(({ verificationStatus }) => String(verificationStatus));
      const names = { companyName: companyName ?? "", email: email ?? null, externalID: null };
      model.entities.set(id, { kind: "company", ...common, ...names, verifications } satisfies ModelCompany);
    }
  }
  return model;
}

/** Runs as many sequences of commands as are asked for. Gives the calls of each. */
export async function runSequences(seed: number, numRuns: number): Promise<readonly Calls[]> {
  const runs: Calls[] = [];
  const commands = fc.noBias(fc.commands([...all], { maxCommands: MOST, size: "max" }));
  const property = fc.asyncProperty(commands, async (given) => {
    const world = createWorld();
    const model = await learn(world);
    await fc.asyncModelRun(() => ({ model, real: world }), given);
    await expectAll(model, world);
    world.sandbox.close();
    runs.push(world.calls);
  });
  await fc.assert(property, { seed, numRuns, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true });
  return runs;
}
