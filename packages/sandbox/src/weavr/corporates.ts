import type { components } from "@kyc-clients/weavr";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { corporateAnswer } from "./corporate-answer.ts";
import { createCorporate } from "./create-corporate.ts";
import { openCheck, rootUserOf } from "./diligence.ts";
import { sendEmailCode, verifyEmailCode } from "./email-codes.ts";
import { conflict, forbidden } from "./errors.ts";
import { given } from "./given.ts";
import type { CorporateRecord } from "./identity-records.ts";
import { requireCountry, requireCurrency, requireFeeGroup } from "./identity-rules.ts";
import { triggerOf } from "./outcomes.ts";
import { identityOf, type Session } from "./session.ts";
import { nextReference, type WeavrState } from "./state.ts";
import { updateRootUser } from "./update-root-user.ts";

type Schemas = components["schemas"];

/** What KYB has proven, and no update changes any more. */
const proven = ["name", "surname", "email", "mobile", "dateOfBirth", "companyBusinessAddress"] as const;

/** The operations on corporates and on KYB. */
export function declareCorporates(operation: DeclareOperation<Session>, state: WeavrState, context: VendorContext): void {
  operation("createCorporate", ({ body }) => {
    const corporate = createCorporate(state, context, body as Schemas["CorporateCreate"]);
    const { rootUser, ...others } = corporateAnswer(corporate, rootUserOf(state, corporate));
    return { status: 200, body: { ...others, rootUser: { ...rootUser, passwordAlreadySet: false } } };
  });

  operation("getCorporate", (_call, session) => {
    const corporate = corporateOf(session);
    return { status: 200, body: corporateAnswer(corporate, rootUserOf(state, corporate)) };
  });

  operation("updateCorporate", ({ body }, session) => {
    const corporate = corporateOf(session);
    const update = body as Schemas["CorporateUpdate"];
    if (corporate.status === "APPROVED" && proven.some((name) => update[name] !== undefined)) throw conflict("ROOT_USER_ALREADY_VERIFIED");
    requireFeeGroup(update.feeGroup);
    requireCurrency(update.baseCurrency, "UNSUPPORTED_CURRENCY");
    requireCountry(update.companyBusinessAddress?.country);
    updateRootUser(state, corporate, update);
    corporate.facts = updated(corporate.facts, update);
    return { status: 200, body: corporateAnswer(corporate, rootUserOf(state, corporate)) };
  });

  operation("sendCorporateEmailVerificationCode", ({ body }) => {
    sendEmailCode(state, context, "CORPORATE", (body as Schemas["CorporateEmailVerificationSend"]).email);
    return { status: 204 };
  });

  operation("verifyCorporateEmail", ({ body }) => {
    verifyEmailCode(state, context, "CORPORATE", body as Schemas["CorporateEmailVerify"]);
    return { status: 204 };
  });

  operation("startCorporateKyb", (_call, session) => {
    const corporate = corporateOf(session);
    if (corporate.status === "APPROVED") throw conflict("KYB_ALREADY_APPROVED");
    if (corporate.isBarred) throw conflict("KYB_PERMANENTLY_REJECTED");
    if (corporate.ongoing === "PENDING_REVIEW") throw conflict("KYB_PENDING_REVIEW");
    if (!rootUserOf(state, corporate).emailVerified) throw conflict("EMAIL_UNVERIFIED");
    if (triggerOf(corporate.name) === "managed") throw conflict("MANAGED_ONBOARDING_PENDING");
    openCheck(state, context, corporate);
    return { status: 200, body: { reference: nextReference(state) } };
  });

  operation("getCorporateKyb", (_call, session) => {
    const { status, ongoing } = corporateOf(session);
    return { status: 200, body: { kybStatus: status, ongoingKybStatus: ongoing } };
  });
}

/** The corporate of a token. @throws Refusal with 403 where it is a consumer's */
function corporateOf(session: Session): CorporateRecord {
  const identity = identityOf(session);
  if (identity.kind !== "CORPORATE") throw forbidden("INSUFFICIENT_PERMISSIONS");
  return identity;
}

function updated(facts: CorporateRecord["facts"], update: Schemas["CorporateUpdate"]): CorporateRecord["facts"] {
  const { tag, industry, sourceOfFunds, sourceOfFundsOther, feeGroup, baseCurrency, companyBusinessAddress } = update;
  const company = { ...facts.company, ...(companyBusinessAddress && { businessAddress: companyBusinessAddress }) };
  return { ...facts, ...given({ tag, industry, sourceOfFunds, sourceOfFundsOther, feeGroup, baseCurrency }), company };
}
