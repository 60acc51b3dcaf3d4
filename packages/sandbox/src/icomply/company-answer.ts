import type { components } from "@kyc-clients/icomply";
import type { CompanyRecord } from "./state.ts";

type CorporateInformation = components["schemas"]["CorporateInformation"];

const names = [
  "companyName",
  "registrationNumber",
  "dateofIncorporation",
  "duns",
  "glei",
  "companyPhone",
  "email",
  "primaryAddress",
  "city",
  "stateProvince",
  "country",
  "postalCode",
] as const satisfies readonly (keyof CorporateInformation)[];

/** What a company is, with null for what is not known. */
export function corporateInformation({ information }: CompanyRecord): CorporateInformation {
  return Object.fromEntries(names.map((name) => [name, information[name] ?? null]));
}
