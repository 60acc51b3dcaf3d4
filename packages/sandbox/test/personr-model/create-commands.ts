import fc from "fast-check";
import { expect } from "vitest";
import { type Caller, type Command, command, pick, place, refused, taken, unseen } from "./command.ts";
import { expectRecord } from "./expect-record.ts";
import { type ModelOwner, type ModelRecord, startCheck } from "./model.ts";
import { flowNames, type Given, type Kind, names } from "./rules.ts";

const own = fc.record(
  { sourceKey: fc.constantFrom("web", "branch 7"), externalUserId: fc.array(fc.constantFrom("000017", 'a "b", ü', ""), { maxLength: 3 }) },
  { requiredKeys: [] },
);

/** Keeps what a call has made. */
async function keep(
  caller: Caller,
  kind: Kind,
  given: Given,
  id: string,
  facts: Pick<ModelRecord, "flow" | "name"> & { owners?: ModelOwner[] },
) {
  const { model, login, personr } = caller;
  expect([id, model.given.has(id)]).toEqual([expect.stringMatching(/^\d+x\d{18}$/), false]);
  model.given.add(id);
  const record: ModelRecord = {
    ...{ id, kind, given, workspace: model.at[login], images: [], documents: 0, owners: [], hasLink: false, usedPage: false },
    ...{ attempts: 0, running: undefined, decision: undefined, hits: 0, ...facts },
  };
  model.records.push(record);
  if (facts.flow === "Database Verification") startCheck(model, record);
  await expectRecord(model, record, await personr());
}

const flow = (kind: Kind) => fc.constantFrom(...flowNames[kind], ...flowNames[kind], "KYC");

const person = command(
  "create person",
  fc.tuple(fc.constantFrom(...names.applicant), flow("applicant"), own),
  async ([nameLast, flowName, more], caller) => {
    const body = { email: "made-up@mail.example", phone: "+61 400 000 017", nameFirst: "Runa", nameLast, flowName, ...more };
    const result = await (await caller.personr()).createApplicant({ contentType: caller.contentType, body });
    if (flowName === "KYC") return refused(result, "Flow not found");
    const { applicantId, applicantStatus, ...rest } = taken(result).response;
    expect([applicantStatus, rest]).toEqual(["Created", body]);
    await keep(caller, "applicant", body, applicantId, { flow: flowName, name: nameLast });
  },
);

const owning = fc.record(
  { createApplicant: fc.boolean(), applicantFlow: fc.constantFrom("Address KYC"), uboFlow: fc.constantFrom("Basic KYC", "KYB") },
  { requiredKeys: [] },
);
const company = command(
  "create company",
  fc.tuple(fc.constantFrom(...names.entity), flow("entity"), own, owning),
  async ([word, flowName, more, owners], caller) => {
    const given = { companyName: `Kiwi ${word}`, registrationNumber: "0000000017", country: "NZL", flowName, ...more };
    const personr = await caller.personr();
    const result = await personr.createEntity({ contentType: caller.contentType, body: { ...given, ...owners } });
    const ownerFlow = (owners.createApplicant === true ? owners.applicantFlow : undefined) ?? owners.uboFlow ?? "Basic KYC";
    if (flowName === "KYC" || ownerFlow === "KYB") return refused(result, "Flow not found");
    const { applicantId, applicantStatus, ...rest } = taken(result).response;
    expect([applicantStatus, rest]).toEqual(["Created", given]);
    const isMade = flowName === "KYB" && (owners.createApplicant === true || owners.uboFlow !== undefined);
    const first = isMade ? await ownerId(caller, applicantId) : "null";
    const registered: ModelOwner[] = [
      { applicantId: first, name: "SELA NORBERG", uboType: "Individual", inputtedPosition: "null" },
      { applicantId: "null", name: "NORBERG HOLDINGS LIMITED", uboType: "Entity", inputtedPosition: "null" },
    ];
    if (isMade) {
      const { sourceKey } = more;
      await keep(caller, "applicant", sourceKey === undefined ? {} : { sourceKey }, first, { flow: ownerFlow, name: "Norberg" });
    }
    await keep(caller, "entity", given, applicantId, {
      flow: flowName,
      name: given.companyName,
      owners: flowName === "KYB" ? registered : [],
    });
  },
);

/** The id of the person whom the register names; only the raw text has it. */
async function ownerId({ personr }: Caller, applicantId: string): Promise<string> {
  const { data } = await (await personr()).raw.POST("/api-retrieve-ubo", { body: { applicantId }, parseAs: "text" });
  return /"applicantId":"(\d+x\d+)"/.exec(String(data))?.[1] ?? "";
}

const data = command(
  "verify data",
  fc.tuple(fc.boolean(), fc.constantFrom(...names.applicant), fc.constantFrom(...names.entity)),
  async ([isPerson, lastName, word], caller) => {
    const { contentType } = caller;
    const personr = await caller.personr();
    const flowName = "Database Verification";
    const companyData = { companyName: `Kiwi ${word}`, registrationNumber: "0000000018", country: "AUS", flowName, externalUserId: ["x"] };
    const result = await (isPerson
      ? personr.verifyApplicantData({
          contentType,
          body: { flowName, firstName: "Runa", lastName, dob: "1983-07-19", sourceCountry: "AUS" },
        })
      : personr.verifyEntityData({ contentType, body: companyData }));
    const { applicantId, ...rest } = taken(result).response;
    expect(rest).toEqual({ flow: flowName, status: "Pending" });
    if (isPerson) await keep(caller, "applicant", {}, applicantId, { flow: flowName, name: lastName });
    else await keep(caller, "entity", companyData, applicantId, { flow: flowName, name: companyData.companyName });
  },
);

const positions = fc.constantFrom("Director" as const, "Shareholder" as const, "Other" as const);
const owner = command("add owner", fc.tuple(place, place, positions), async ([which, who, position], caller) => {
  const { model, contentType, sees, personr } = caller;
  const entity = pick(model, which, "entity");
  const owned = pick(model, who);
  if (entity === undefined || owned === undefined) return;
  const client = await personr();
  const result = await client.addEntityUbo({ contentType, body: { applicantId: entity.id, uboApplicantId: owned.id, position } });
  if (!sees(entity) || !sees(owned)) return unseen(result);
  if (entity === owned) return refused(result, "An entity cannot own itself");
  const linked = entity.owners.find(({ applicantId }) => applicantId === owned.id);
  const name = (
    owned.kind === "entity" ? owned.name : `${owned.given["nameFirst"] ?? (owned.name === "Norberg" ? "Sela" : "Runa")} ${owned.name}`
  ).toUpperCase();
  if (linked === undefined)
    entity.owners.push({
      applicantId: owned.id,
      name,
      uboType: owned.kind === "entity" ? "Entity" : "Individual",
      inputtedPosition: position,
    });
  else linked.inputtedPosition = position;
  const shown = entity.owners.filter(({ applicantId, inputtedPosition }) => applicantId !== "null" && inputtedPosition !== "null");
  expect(taken(result)).toMatchObject({
    ...{ status: "success", applicantId: entity.id },
    ubos: shown.map(({ applicantId, uboType, inputtedPosition }) => ({ applicantId, type: uboType, position: inputtedPosition })),
  });
  await expectRecord(model, entity, client);
});

/** Whatever makes somebody, or ties two together. */
export const createCommands: readonly fc.Arbitrary<Command>[] = [person, person, company, company, data, owner, owner];
