import type { DeclareOperation } from "../handlers.ts";
import { conflict, forbidden, notFound } from "./errors.ts";
import type { Session } from "./session.ts";
import { nextReference, type WeavrState } from "./state.ts";

/** What roles there are, with what each may do. */
const roles = [
  { id: "1", name: "ADMIN", description: "Everything" },
  { id: "2", name: "ACCESS_MANAGEMENT_ROLE", description: "Users and their invites" },
  { id: "3", name: "FUNDS_MANAGEMENT_ROLE", description: "Balances and movements of money" },
  { id: "4", name: "CARDS_MANAGEMENT_ROLE", description: "Cards" },
  { id: "5", name: "CARD_ASSIGNEE", description: "Own cards" },
] as const;

/** The KYC of authorised users, and roles. */
export function declareUserChecks(operation: DeclareOperation<Session>, state: WeavrState): void {
  operation("startUserKyc", (_call, { user: session }) => {
    // The key alone names nobody.
    if (session === undefined) throw notFound();
    const { user, identity } = session;
    if (user.isRoot || identity.kind !== "CORPORATE") throw forbidden("INSUFFICIENT_PERMISSIONS");
    if (!user.emailVerified) throw conflict("EMAIL_NOT_VERIFIED");
    if (!user.mobileVerified) throw conflict("MOBILE_NOT_VERIFIED");
    if (identity.status !== "APPROVED") throw conflict("KYB_IDENTITY_NOT_APPROVED");
    if (user.kyc === "APPROVED") throw conflict("KYC_ALREADY_APPROVED");
    if (user.kyc === "PENDING_REVIEW") throw conflict("KYC_PENDING_REVIEW");
    if (user.kyc === "REJECTED") throw conflict("KYC_REJECTED");
    user.kyc = "INITIATED";
    return { status: 200, body: { reference: nextReference(state) } };
  });

  operation("listRoles", () => ({ status: 200, body: roles }));
}
