import type { components } from "@kyc-clients/weavr";
import { rootUserOf } from "./diligence.ts";
import { given } from "./given.ts";
import type { IdentityRecord } from "./identity-records.ts";
import { countMobileChange, requireEmail } from "./identity-rules.ts";
import type { WeavrState } from "./state.ts";

type Update = Pick<
  components["schemas"]["ConsumerUpdate"],
  "name" | "surname" | "email" | "mobile" | "dateOfBirth" | "userTag" | "locale" | "brand" | "resetMobileCounter"
>;

/** Changes the root user of an identity: a new address or number has to be confirmed anew. @throws Refusal with 409 */
export function updateRootUser(state: WeavrState, identity: IdentityRecord, update: Update): void {
  const user = rootUserOf(state, identity);
  const { name, surname, email, mobile, dateOfBirth, userTag, locale, brand, resetMobileCounter = false } = update;
  const isMoved = email !== undefined && email !== user.email;
  if (isMoved) requireEmail(state, email, "EMAIL_NOT_UNIQUE", user.id);
  if (mobile !== undefined) countMobileChange(identity, resetMobileCounter);
  if (isMoved) Object.assign(user, { email, emailVerified: false });
  if (mobile !== undefined) Object.assign(user, { mobile, mobileVerified: false });
  Object.assign(user, given({ name, surname, dateOfBirth, tag: userTag, locale, brand }));
}
