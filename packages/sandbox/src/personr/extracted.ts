import type { ApplicantRecord } from "./records.ts";

/** What a check has read from an applicant's document, or found for the data that were given. */
export interface Extracted {
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string | null;
  readonly country: string | null;
  readonly countryName: string | null;
  readonly streetNumber: string | null;
  readonly street: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly postCode: string | null;
  readonly expiry: string | null;
}

/** When the sandbox's documents expire. */
export const EXPIRY = "2031-04-30";

const countryNames: Readonly<Record<string, string>> = {
  AUS: "AUSTRALIA",
  GBR: "UNITED KINGDOM",
  NZL: "NEW ZEALAND",
  SGP: "SINGAPORE",
  USA: "UNITED STATES",
};

/** Reads an applicant's first document. The names are those that were given, in capitals; the rest is invented. */
export function extractedFrom({ nameFirst, nameLast, data, images }: ApplicantRecord): Extracted {
  const country = data?.sourceCountry ?? images[0]?.country ?? null;
  const names = {
    firstName: nameFirst?.toUpperCase() ?? "SAM",
    lastName: nameLast?.toUpperCase() ?? "SPECIMEN",
    country,
    countryName: countryNames[country ?? ""] ?? null,
  };
  if (data === undefined) {
    const address = { streetNumber: "1418B", street: "TEST ROAD", city: "AUCKLAND", state: null, postCode: "101041" };
    return { ...names, birthDate: "1990-02-03", ...address, expiry: EXPIRY };
  }
  const [, streetNumber = null, street = null] = /^(?:(\d\S*) +)?(.+)$/.exec(data.street ?? "") ?? [];
  const { dob, city, stateTerritory, postCode } = data;
  const rest = { city: city ?? null, state: stateTerritory ?? null, postCode: postCode ?? null, expiry: null };
  return { ...names, birthDate: dob ?? null, streetNumber, street, ...rest };
}
