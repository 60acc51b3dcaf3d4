import type { components } from "@kyc-clients/weavr";
import type { VendorContext } from "../vendor.ts";
import { conflict } from "./errors.ts";
import { type CorporateRecord, unverified } from "./identity-records.ts";
import { requireCountry, requireCurrency, requireEmail, requireFeeGroup } from "./identity-rules.ts";
import { triggerOf } from "./outcomes.ts";
import { FEE_GROUP, profiles } from "./profiles.ts";
import { nextId, type WeavrState } from "./state.ts";
import { newUser } from "./user-record.ts";

/** Registers a business and its root user, who share an id. @throws Refusal with 409 */
export function createCorporate(
  state: WeavrState,
  { now }: VendorContext,
  { profileId, rootUser, company, feeGroup = FEE_GROUP, ...others }: components["schemas"]["CorporateCreate"],
): CorporateRecord {
  const { companyPosition, ...person } = rootUser;
  const { registrationCountry, ...registered } = company;
  if (profileId !== profiles.corporate) throw conflict(profileId === profiles.consumer ? "PROFILE_MISMATCH" : "PROFILE_NOT_FOUND");
  requireCurrency(others.baseCurrency, "CURRENCY_UNSUPPORTED");
  requireFeeGroup(feeGroup);
  requireCountry(registrationCountry);
  requireEmail(state, person.email, "ROOT_EMAIL_NOT_UNIQUE");
  if (triggerOf(company.name) === "unlisted") throw conflict("COMPANY_NOT_FOUND");

  const id = nextId(state);
  const createdAt = now();
  const corporate: CorporateRecord = {
    ...{ kind: "CORPORATE", id, createdAt, name: company.name, companyPosition },
    ...unverified,
    facts: {
      ...others,
      profileId,
      feeGroup,
      company: { ...registered, countryOfRegistration: registrationCountry },
      retailQualifier: "NON_RETAIL",
    },
  };
  state.identities.set(id, corporate);
  state.users.set(id, newUser({ ...person, id, isRoot: true, identity: { type: "CORPORATE", id }, createdAt }));
  return corporate;
}
