import type { components } from "@kyc-clients/weavr";
import type { UserRecord } from "./user-record.ts";

/** A user as the API shows it. */
export function userBody(user: UserRecord): components["schemas"]["User"] {
  const { id, identity, name, surname, email, active, mobile, dateOfBirth, tag, countryOfResidence, locale, brand, roles } = user;
  const facts = { mobile, dateOfBirth, tag, countryOfResidence, locale, brand, roles };
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { id, identity, name, surname, email, active, ...known };
}
