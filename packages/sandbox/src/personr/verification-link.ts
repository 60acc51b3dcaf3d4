import type { Answer } from "../vendor.ts";
import { unknownId } from "./errors.ts";
import type { ApplicantRecord, EntityRecord } from "./records.ts";

/** The id in a body that gives it under either name, or under both. @throws Refusal with 400 when the two differ */
export function idForLink(body: unknown): string {
  const { applicant, applicantId } = body as { readonly applicant?: string; readonly applicantId?: string };
  const [id = "", other = id] = [applicant, applicantId].filter((given) => given !== undefined);
  if (id !== other) throw unknownId("applicantId");
  return id;
}

/** Opens the hosted page of an applicant or entity. A second link is the same as the first. */
export function linkTo(record: ApplicantRecord | EntityRecord): Answer {
  record.hasLink = true;
  const path = `/${record.kind === "entity" ? "entity-verification" : "verification"}/${record.id}`;
  const verificationLink = `https://enterprise.personr.co${path}`;
  const customLink = record.flow.domain === undefined ? verificationLink : `https://${record.flow.domain}${path}`;
  return { status: 200, body: { status: "success", response: { verificationLink, customLink } } };
}
