import type { components } from "@kyc-clients/weavr";
import type { UserRecord } from "./user-record.ts";

/** What the root users of corporates and consumers have in common, as answers have it. */
export function rootUserFacts(user: UserRecord): Omit<components["schemas"]["CorporateRootUser"], "companyPosition"> {
  const { identity, name, surname, email, mobile, dateOfBirth, tag, locale, brand, active, emailVerified, mobileVerified } = user;
  if (mobile === undefined) throw new Error("weavr: a root user has no mobile");
  return {
    id: identity,
    name,
    surname,
    email,
    mobile,
    active,
    emailVerified,
    mobileNumberVerified: mobileVerified,
    ...(dateOfBirth && { dateOfBirth }),
    ...(tag !== undefined && { tag }),
    ...(locale !== undefined && { locale }),
    ...(brand !== undefined && { brand }),
  };
}
