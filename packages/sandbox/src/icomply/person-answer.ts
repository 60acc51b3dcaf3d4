import type { components } from "@kyc-clients/icomply";
import type { IdentityDocumentRecord, PersonRecord, VerificationRecord } from "./state.ts";
import { statusOf } from "./statuses.ts";
import { dayOf } from "./times.ts";

type Schemas = components["schemas"];

const names = [
  "firstName",
  "middleName",
  "lastName",
  "dateOfBirth",
  "phone",
  "email",
  "city",
  "stateProvince",
  "countryCode",
  "postalCode",
  "address",
] as const satisfies readonly (keyof Schemas["PersonalInformation"])[];

const labels = { passport: "Passport", driversLicense: "Driver's License", idCard: "ID Card" } as const;

/** Who a person is, with null for what is not known; lists leave the linked entities out. */
export function personalInformation({ information }: PersonRecord): Schemas["PersonalInformation"] {
  return Object.fromEntries(names.map((name) => [name, information[name] ?? null]));
}

/** A person's name as webhooks have it. */
export function displayName({ information: { firstName, lastName } }: PersonRecord): string {
  return [firstName, lastName].filter((part) => part !== undefined && part !== null).join(" ");
}

/** A person as `getNaturalPerson` answers it. */
export function naturalPerson(person: PersonRecord, now: number): Schemas["NaturalPerson"] {
  return {
    kycMetaData: {
      entityID: person.id,
      createdDateTime: dayOf(person.createdAt),
      lastUpdate: dayOf(person.updatedAt),
      nextKYCReview: person.nextReview,
      kycStatus: statusOf(person, now),
      externalID: person.externalId,
      tags: [],
    },
    personalInformation: { ...personalInformation(person), linkedEntities: person.information.linkedEntities ?? [] },
    identityVerification: person.verifications.map(verification),
    documentAuthentication: person.identityDocuments.map((document) => authentication(document, person)),
  };
}

function verification({ id, status, nextReview }: VerificationRecord): Schemas["IdentityVerification"] {
  return {
    id,
    identityVerification: status === "Accepted",
    identityStatus: status,
    identityIssues: [],
    dataSources: null,
    nextReviewDate: nextReview,
  };
}

function authentication(document: IdentityDocumentRecord, { information }: PersonRecord): Schemas["DocumentAuthentication"] {
  const { id, type, status, number, expiry } = document;
  return {
    id,
    docAuth: status === "Accepted",
    docAuthStatus: status,
    docIssuerCountry: countryName(information.countryCode),
    docIssuerStateProvince: null,
    docType: labels[type],
    docExpiryDate: expiry,
    docNumber: number,
    docScanConfidence: 100,
    dataMatch: status === "Accepted",
    templateMatch: status !== "Rejected",
    docIssues: [],
  };
}

/** A country by its English name, where its code has two letters. */
function countryName(code: string | null | undefined): string | null {
  if (!/^[A-Z]{2}$/.test(code ?? "")) return null;
  return new Intl.DisplayNames(["en"], { type: "region" }).of(code as string) ?? null;
}
