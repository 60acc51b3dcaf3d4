import type { ApplicantRecord, EntityRecord } from "./records.ts";

/** Kinds of documents that have a back. Anything else is one image. */
const twoSided: ReadonlySet<string> = new Set(["DRIVERS", "ID_CARD", "RESIDENCE_PERMIT"]);
const noIdentity: ReadonlySet<string> = new Set(["SELFIE", "UTILITY_BILL"]);

/** What a check finds missing of what the flow requires, as reasons to reject; none when all is there. */
export function missingDocuments(record: ApplicantRecord | EntityRecord): readonly string[] {
  const { needsDocuments, needsBill } = record.flow;
  if (!needsDocuments) return [];
  if (record.kind === "entity") return record.documents > 0 || record.representation !== undefined ? [] : ["INCOMPLETE_DOC"];
  const has = (type: string): boolean => record.images.some((image) => image.type === type);
  const labels = [...missingSides(record)];
  if (!has("SELFIE")) labels.push("INCOMPLETE_DOC");
  if (needsBill && !has("UTILITY_BILL")) labels.push("DOC_PAGE_MISSING");
  return labels;
}

/** The sides that the first identity document lacks. */
function missingSides({ images }: ApplicantRecord): readonly string[] {
  const type = images.find((image) => !noIdentity.has(image.type))?.type;
  const sides = images.filter((image) => image.type === type).map(({ side }) => side);
  if (type === undefined) return ["FRONT_SIDE_MISSING"];
  return [
    ...(sides.some((side) => side !== "BACK_SIDE") ? [] : ["FRONT_SIDE_MISSING"]),
    ...(twoSided.has(type) && !sides.includes("BACK_SIDE") ? ["BACK_SIDE_MISSING"] : []),
  ];
}
