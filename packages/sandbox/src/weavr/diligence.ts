import type { VendorContext } from "../vendor.ts";
import { diligenceEvent, ownerEvent } from "./identity-events.ts";
import type { DueDiligence, IdentityRecord } from "./identity-records.ts";
import { type Outcome, outcomeOf } from "./outcomes.ts";
import type { WeavrState } from "./state.ts";
import type { UserRecord } from "./user-record.ts";

/** So long Weavr looks at what was handed in. */
const CHECK_MS = 120_000;

/** The root user of an identity. */
export function rootUserOf(state: WeavrState, { id }: IdentityRecord): UserRecord {
  const user = state.users.get(id);
  if (user === undefined) throw new Error("weavr: an identity has no root user");
  return user;
}

/** Whether somebody has decided. */
function isDecided(status: DueDiligence): boolean {
  return status === "APPROVED" || status === "REJECTED";
}

/** Opens a check, or leaves the one that is open. */
export function openCheck(state: WeavrState, context: VendorContext, identity: IdentityRecord): void {
  if (identity.ongoing !== "INITIATED") move(state, context, identity, { status: "INITIATED" });
}

/** Takes documents as from Weavr's component, and has them looked at. */
export function handIn(state: WeavrState, context: VendorContext, identity: IdentityRecord): void {
  identity.attempts += 1;
  const { attempts } = identity;
  const outcome = outcomeOf(identity);
  move(state, context, identity, { status: "PENDING_REVIEW" });
  if (outcome.status === "PENDING_REVIEW") return;
  context.schedule(CHECK_MS, () => {
    // Whoever was quicker has decided.
    if (identity.attempts === attempts && identity.ongoing === "PENDING_REVIEW") decide(state, context, identity, outcome);
  });
}

/** Ends the check of an identity, and of the owner of a company. */
export function decide(state: WeavrState, context: VendorContext, identity: IdentityRecord, outcome: Outcome): void {
  if (identity.kind === "CORPORATE" && isDecided(outcome.status)) {
    context.emit(ownerEvent(identity, rootUserOf(state, identity), outcome));
  }
  move(state, context, identity, outcome);
}

/** A check goes on beside a decision until it has a decision of its own. */
function move(
  state: WeavrState,
  context: VendorContext,
  identity: IdentityRecord,
  outcome: Outcome,
  ongoing: DueDiligence = outcome.status,
): void {
  const { status, isFinal = false } = outcome;
  identity.ongoing = ongoing;
  if (isDecided(status) || !isDecided(identity.status)) identity.status = status;
  if (isDecided(status)) identity.isBarred = isFinal;
  if (status === "APPROVED" && identity.kind === "CONSUMER") identity.kycLevel = identity.ongoingKycLevel ?? "KYC_LEVEL_2";
  if (status === "APPROVED" && identity.kind === "CORPORATE") proveCompany(identity);
  context.emit(diligenceEvent(identity, rootUserOf(state, identity), context.now(), outcome));
}

/** What only KYB brings to light: invented, the same for all. */
function proveCompany(identity: IdentityRecord & { readonly kind: "CORPORATE" }): void {
  const { company } = identity.facts;
  const country = company.countryOfRegistration;
  identity.facts = {
    ...identity.facts,
    company: {
      ...company,
      registrationNumber: company.registrationNumber ?? "SANDBOX-1",
      registeredAddress: { addressLine1: "1 Register Street", city: "Registerby", postCode: "SB 0417", country },
      incorporatedOn: { year: 2019, month: 6, day: 3 },
    },
  };
}

/** What the simulator does: no check, and nothing to hand in. */
export function approveAtOnce(state: WeavrState, context: VendorContext, identity: IdentityRecord): void {
  const user = rootUserOf(state, identity);
  user.emailVerified = true;
  user.mobileVerified = true;
  move(state, context, identity, { status: "APPROVED" }, identity.ongoing === "NOT_STARTED" ? "NOT_STARTED" : "APPROVED");
}
