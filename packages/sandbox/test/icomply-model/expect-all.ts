import { unwrap } from "@kyc-clients/icomply";
import { expect } from "vitest";
import { unzip } from "../icomply/unzip.ts";
import { imageOf } from "./image-commands.ts";
import type { Model, ModelCompany, ModelPerson, ModelSearch } from "./model.ts";
import type { World } from "./world.ts";

const DAY_MS = 86_400_000;

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const timeOf = (at: number): string => new Date(at).toISOString().slice(0, 23).replace("T", " ");

/** The list of the start: how often each name stands there under which heading. */
const LISTED = [
  { name: "Petra Sanctioned", coverage: "sanctions" },
  ...["sanctions", "pep-class-1", "warning"].map((coverage) => ({ name: "Max Everywhere", coverage })),
];

/** Looks at everything that there should be, through every operation that shows it. */
export async function expectAll(model: Model, world: World): Promise<void> {
  const { byKey: icomply, control, events } = world;
  const query = { kycMetaData: true, corporateVerification: true, supportingDocuments: true, limit: 100 };
  const { data: listed } = unwrap(await icomply.listEntities({ query }));
  expect(listed.map(({ id }) => id)).toEqual([...model.entities.keys()]);
  for (const [index, entity] of [...model.entities.values()].entries()) {
    const status = statusOf(entity, model);
    const dates = { dateCreated: `${timeOf(entity.createdAt)}0000`, lastUpdated: `${timeOf(entity.updatedAt)}0000` };
    expect(listed[index]?.kycMetaData).toMatchObject({ status, ...dates });
    expect(listed[index]?.supportingDocuments).toMatchObject(entity.documents.map(({ id }) => ({ documentId: id })));
    if (entity.kind === "person") await expectPerson(entity, status, world);
    else await expectCompany(entity, listed[index], world);
    await expectDocuments(entity, world);
  }
  for (const search of model.searches) await expectSearch(search, model, world);
  expect((control.act("listEmails") as { readonly entityId: string }[]).map(({ entityId }) => entityId)).toEqual(model.emails);
  await control.advance(0);
  expect(events.toSorted()).toEqual(model.events.toSorted());
}

function statusOf({ status, reviewAt }: ModelPerson | ModelCompany, { now }: Model): string {
  return status === "Accepted" && dayOf(now) >= dayOf(reviewAt) ? "Expired" : status;
}

async function expectPerson(person: ModelPerson, kycStatus: string, { byKey: icomply }: World): Promise<void> {
  const { id, externalID, firstName, lastName } = person;
  const { data } = unwrap(await icomply.getNaturalPerson({ path: { id } }));
  expect(data.kycMetaData).toMatchObject({ entityID: id, kycStatus, externalID, nextKYCReview: dayOf(person.reviewAt) });
  expect(data.personalInformation).toMatchObject({ firstName, lastName, linkedEntities: [] });
  expect(data.identityVerification?.map(({ identityStatus }) => identityStatus)).toEqual(person.checks);
  expect(data.documentAuthentication?.map(({ docAuthStatus }) => docAuthStatus)).toEqual(person.cards.map(({ status }) => status));
  const archive = await unwrap(await icomply.downloadNaturalPersonImages({ path: { id } })).bytes();
  expect(unzip(archive).map(({ bytes }) => bytes)).toEqual(person.cards.flatMap(({ images }) => images.map(imageOf)));
}

async function expectCompany(company: ModelCompany, listed: object | undefined, { byKey: icomply }: World): Promise<void> {
  const { id, companyName, email, verifications } = company;
  const { data } = unwrap(await icomply.getLegalEntity({ path: { id } }));
  expect(data.corporateInformation).toMatchObject({ companyName, email });
  expect(data.corporateVerifications?.map(({ verificationStatus }) => verificationStatus)).toEqual(verifications);
  expect(listed).toMatchObject({ ...data, id, type: "Legal Entity" });
}

async function expectDocuments({ id, documents }: ModelPerson | ModelCompany, { byKey: icomply }: World): Promise<void> {
  const { data: listed } = unwrap(await icomply.listSupportingDocuments({ path: { id } }));
  const shown = documents.map(({ id: documentId, fileName, at, approved: documentApproved }) => {
    return { documentId, fileName, dateReceived: timeOf(at).slice(0, 19), documentApproved };
  });
  expect(listed).toMatchObject(shown);
  expect(listed).toHaveLength(documents.length);
  for (const [index, { id, content }] of documents.entries()) {
    const { data } = unwrap(await icomply.getSupportingDocument({ path: { id } }));
    expect(data).toEqual({ ...listed[index], file: btoa(content) });
  }
}

/** When a search was last run by a time. */
function ranAt({ ongoing, createdAt }: ModelSearch, now: number): number {
  return createdAt + (ongoing ? Math.min(Math.floor((now - createdAt) / DAY_MS), 365) * DAY_MS : 0);
}

async function expectSearch(search: ModelSearch, model: Model, { byKey: icomply }: World): Promise<void> {
  const { data } = unwrap(await icomply.getAmlSearch({ path: { id: search.id } }));
  const { known, createdAt } = search;
  const all = [
    ...LISTED.map((one) => ({ ...one, isFound: () => true })),
    ...model.listed.map((one, index) => ({
      ...one,
      isFound: (by: number) => index < known || (ranAt(search, by) > createdAt && one.at < ranAt(search, by)),
    })),
  ];
  const isWanted = ({ name, coverage }: (typeof all)[number]): boolean =>
    name === search.name && (search.coverage.length === 0 || search.coverage.includes(coverage));
  const hits = all.filter((one) => isWanted(one) && one.isFound(model.now));
  // The last decision that a hit was there for.
  const states = hits.map(({ isFound }) => search.decisions.findLast(({ at }) => isFound(at))?.state ?? "pending");
  const count = (wanted: string): number => states.filter((state) => state === wanted).length;
  const kind = (wanted: string): number => hits.filter(({ coverage }) => coverage === wanted).length;
  expect(data).toMatchObject({
    ...{ id: Number(search.id), ongoing: search.ongoing, searchTerm: search.name, screenDate: dayOf(ranAt(search, model.now)) },
    ...{ pending: count("pending"), accepted: count("accepted"), unknown: count("unknown") },
    ...{ sanctions: kind("sanctions"), politicalExposure: kind("pep-class-1"), adverseMedia: kind("warning") },
  });
}
