import { conflict } from "./errors.ts";
import type { IdentityRecord } from "./identity-records.ts";
import { countries, currencies, FEE_GROUP } from "./profiles.ts";
import type { WeavrState } from "./state.ts";

/** How often a mobile may be changed; the number is ours. */
const MOBILE_CHANGES = 3;

/** Refuses a group of fees that is not there. @throws Refusal with 409 */
export function requireFeeGroup(feeGroup: string | undefined): void {
  if (feeGroup !== undefined && feeGroup !== FEE_GROUP) throw conflict("FEE_GROUP_INVALID");
}

/** Refuses a currency that the programme does not have, in the words of the operation. @throws Refusal with 409 */
export function requireCurrency(currency: string | undefined, errorCode: string): void {
  if (currency !== undefined && !currencies.includes(currency)) throw conflict(errorCode);
}

/** Refuses a country that Weavr does not onboard from. @throws Refusal with 409 */
export function requireCountry(country: string | undefined): void {
  if (country !== undefined && !countries.has(country)) throw conflict("COUNTRY_UNSUPPORTED");
}

/** Refuses an address of another root user, or of a domain that is not taken. @throws Refusal with 409 */
export function requireEmail(state: WeavrState, email: string, errorCode: string, own?: string): void {
  if (email.toLowerCase().endsWith("@blocked.example")) throw conflict("EMAIL_DOMAIN_NOT_ALLOWED");
  const isTaken = [...state.users.values()].some(
    (user) => user.isRoot && user.id !== own && user.email.toLowerCase() === email.toLowerCase(),
  );
  if (isTaken) throw conflict(errorCode);
}

/** Counts a change of mobile, from nought where the call says so. @throws Refusal with 409 after the third */
export function countMobileChange(identity: IdentityRecord, isReset: boolean): void {
  if (isReset) identity.mobileChanges = 0;
  if (identity.mobileChanges >= MOBILE_CHANGES) throw conflict("MOBILE_NO_CHANGE_LIMIT_EXCEEDED");
  identity.mobileChanges += 1;
}
