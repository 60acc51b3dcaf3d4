import type { components } from "@kyc-clients/icomply";
import type { VendorContext } from "../vendor.ts";
import type { CompanyRecord, IcomplyState, PersonRecord } from "./state.ts";
import { nextReviewOf } from "./times.ts";

type Schemas = components["schemas"];
type MetaData = Schemas["KycMetaDataInput"] & { readonly id?: string };
type Context = Pick<VendorContext, "now" | "tokens">;

/** Adds a natural person. */
export function addPerson(
  information: Schemas["PersonalInformation"],
  metaData: MetaData,
  state: IcomplyState,
  context: Context,
): PersonRecord {
  const person: PersonRecord = {
    kind: "person",
    ...common(metaData, context),
    information,
    verifications: [],
    identityDocuments: [],
    checks: 0,
  };
  state.entities.set(person.id, person);
  return person;
}

/** Adds a legal entity. */
export function addCompany(
  information: Schemas["CorporateInformation"],
  metaData: MetaData,
  state: IcomplyState,
  context: Context,
): CompanyRecord {
  const company: CompanyRecord = { kind: "company", ...common(metaData, context), information, verifications: [] };
  state.entities.set(company.id, company);
  return company;
}

function common({ id, externalID, kycStatus = "New", nextKYCReview }: MetaData, { now, tokens }: Context) {
  return {
    id: id ?? newId(tokens),
    externalId: externalID ?? null,
    createdAt: now(),
    updatedAt: now(),
    status: kycStatus,
    nextReview: nextKYCReview ?? nextReviewOf(now()),
  };
}

/** An id that looks like a UUID and is none, as the vendor's samples do. */
function newId(tokens: VendorContext["tokens"]): string {
  return [7, 4, 4, 4, 12].map((length) => tokens.token("", length).toLowerCase()).join("-");
}
