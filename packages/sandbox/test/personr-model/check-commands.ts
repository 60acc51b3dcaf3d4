import fc from "fast-check";
import { expect } from "vitest";
import { type Command, command, failed, pick, place, taken, unseen } from "./command.ts";
import { expectRecord } from "./expect-record.ts";
import { type ModelImage, stageOf, startCheck } from "./model.ts";

const kinds = fc.constantFrom("PASSPORT", "DRIVERS", "ID_CARD", "SELFIE", "UTILITY_BILL");
const sides = fc.constantFrom("FRONT_SIDE" as const, "BACK_SIDE" as const, null);
const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 }).map((file) => Buffer.from(file).toString("base64"));

const image = command(
  "upload image",
  fc.tuple(place, kinds, sides, bytes),
  async ([which, docType, docSubType, contents], { model, sees, personr }) => {
    const record = pick(model, which, "applicant");
    if (record === undefined) return;
    const client = await personr();
    const body = { applicantId: record.id, docType, docSubType, docCountryISO: "NZL", docFile: { filename: "image.jpg", contents } };
    const result = await client.uploadApplicantDocument({ body });
    if (!sees(record)) return unseen(result);
    if (record.flow === "Database Verification") return failed(result, "INVALID_FLOW");
    expect(taken(result)).toMatchObject({ applicantId: record.id, documentType: docType, documentSubType: docSubType });
    const made: ModelImage = { type: docType, side: docSubType, country: "NZL", contents };
    const at = record.images.findIndex(({ type, side }) => type === docType && side === docSubType);
    record.images = at < 0 ? [...record.images, made] : record.images.with(at, made);
    await expectRecord(model, record, client);
  },
);

const document = command(
  "hand over document",
  fc.tuple(place, fc.option(bytes), fc.option(fc.constant("Certificate"))),
  async ([which, file, kind], caller) => {
    const { model, contentType, sees, personr } = caller;
    const record = pick(model, which, "entity");
    if (record === undefined) return;
    const client = await personr();
    const common = { applicantId: record.id, ...(kind !== null && { docSubType: kind }) };
    const result = await (file === null
      ? client.uploadEntityDocument({ contentType, body: { ...common, docFile: "https://files.kiwi-goods.example/a.pdf" } })
      : client.uploadEntityDocumentEncoded({ contentType, body: { ...common, fileName: "a.pdf", docFile: file } }));
    if (!sees(record)) return unseen(result);
    if (record.flow === "Database Verification") return failed(result, "INVALID_FLOW");
    expect(taken(result)).toEqual({ applicantId: record.id, documentSubType: kind });
    record.documents++;
  },
);

const link = command("make link", place, async (which, { model, contentType, sees, personr }) => {
  const record = pick(model, which);
  if (record === undefined) return;
  const client = await personr();
  const given = { contentType, body: { applicant: record.id, applicantId: record.id } };
  const isPerson = record.kind === "applicant";
  const result = await (isPerson ? client.createApplicantVerificationLink(given) : client.createEntityVerificationLink(given));
  if (!sees(record)) return unseen(result);
  const path = `/${isPerson ? "verification" : "entity-verification"}/${record.id}`;
  const own = record.flow === "Address KYC" || record.flow === "KYB" ? "id.kiwi-goods.example" : "enterprise.personr.co";
  expect(taken(result).response).toEqual({ verificationLink: `https://enterprise.personr.co${path}`, customLink: `https://${own}${path}` });
  record.hasLink = true;
});

const page = command("finish page", place, async (which, { model, world }) => {
  const record = pick(model, which);
  if (record === undefined) return;
  const act = () => world.sandbox.control.act("finishVerification", { applicantId: record.id });
  if (!record.hasLink) return expect(act).toThrow("link");
  if (!startCheck(model, record)) return expect(act).toThrow("no attempt left");
  expect(act()).toEqual({ applicantStatus: stageOf(model, record) });
  if (record.kind === "entity") {
    if (!record.usedPage)
      record.owners.push({ applicantId: "null", name: "RUI SANTOS", uboType: "Individual", inputtedPosition: "Shareholder" });
  } else {
    // What the page's visitor takes pictures of is told by the downloads, and by nothing else.
    const kinds = ["PASSPORT", "SELFIE", ...(record.flow === "Address KYC" ? ["UTILITY_BILL"] : [])];
    record.images = kinds.map((type, index) => ({
      ...{ type, side: type === "SELFIE" ? null : "FRONT_SIDE", country: "NZL", contents: `iVBORw0KGgoAAAA${"BCD"[index]}` },
    }));
  }
  record.usedPage = true;
});

const check = command("request check", place, async (which, { model, contentType, sees, personr }) => {
  const record = pick(model, which);
  if (record === undefined) return;
  const client = await personr();
  const result = await client.requestApplicantCheck({ contentType, body: { applicantId: record.id } });
  if (!sees(record)) return unseen(result);
  if (!startCheck(model, record)) return failed(result, "NO_ATTEMPT_LEFT");
  expect(taken(result)).toEqual({ response: "success" });
  await expectRecord(model, record, client);
});

const hit = command("report hit", place, async (which, { model, world }) => {
  const record = pick(model, which);
  if (record === undefined) return;
  const act = () => world.sandbox.control.act("reportHit", { applicantId: record.id });
  if (record.decision === undefined) return expect(act).toThrow("not done");
  act();
  record.hits++;
});

/** Whatever feeds somebody, or has somebody checked. */
export const checkCommands: readonly fc.Arbitrary<Command>[] = [image, image, image, document, link, page, page, check, check, check, hit];
