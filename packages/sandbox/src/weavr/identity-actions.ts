import { ControlInputError, integer, oneOf, text } from "../members.ts";
import type { Action, VendorContext } from "../vendor.ts";
import { decide, handIn, openCheck, rootUserOf } from "./diligence.ts";
import { activityEvent, expiryEvent } from "./identity-events.ts";
import type { IdentityRecord } from "./identity-records.ts";
import type { Outcome } from "./outcomes.ts";
import type { WeavrState } from "./state.ts";

const DAY_MS = 86_400_000;
const reasons = ["ACCOUNT_REVIEW", "ACCOUNT_SECURITY", "TEMPORARY", "ACCOUNT_CLOSURE", "ACCOUNT_ABANDONED"];

/** What people do about identities outside of Weavr's API: in its component, its portal and its back room. */
export function createIdentityActions(state: WeavrState, context: VendorContext): Readonly<Record<string, Action>> {
  const identityId = { check: text, required: true };
  const find = (id: unknown): IdentityRecord => {
    const identity = state.identities.get(String(id));
    if (identity === undefined) throw new ControlInputError("/identityId", "names no identity");
    return identity;
  };
  const shown = ({ status, ongoing }: IdentityRecord) => ({ status, ongoing });
  const setActive = (identity: IdentityRecord, active: boolean, reason: string) => {
    if (identity.active === active)
      throw new ControlInputError("/identityId", `names an identity that is ${active ? "active" : "inactive"}`);
    const user = rootUserOf(state, identity);
    identity.active = active;
    user.active = active;
    context.emit(activityEvent(identity, user, reason));
    return { active };
  };

  return {
    finishVerification: {
      title: "Hands in what the KYB or KYC component asks for, which starts the check",
      input: { identityId },
      run(input) {
        const identity = find(input["identityId"]);
        if (identity.ongoing !== "INITIATED") throw new ControlInputError("/identityId", "names an identity whose component is not open");
        handIn(state, context, identity);
        return shown(identity);
      },
    },
    decideVerification: {
      title: "Decides on an identity that is under review; INITIATED asks for the documents again",
      input: {
        identityId,
        status: { check: oneOf(["INITIATED", "APPROVED", "REJECTED"]), required: true },
        detail: { check: text },
        isFinal: { check: (value) => (typeof value === "boolean" ? undefined : "must be true or false") },
      },
      run(input) {
        const identity = find(input["identityId"]);
        if (identity.ongoing !== "PENDING_REVIEW") throw new ControlInputError("/identityId", "names an identity that is not under review");
        const { status, detail, isFinal } = input;
        decide(state, context, identity, {
          status: status as Outcome["status"],
          ...(detail !== undefined && { details: [String(detail)] }),
          // A rejected consumer is rejected for good.
          isFinal: status === "REJECTED" && (isFinal === true || identity.kind === "CONSUMER"),
        });
        return shown(identity);
      },
    },
    repeatVerification: {
      title: "Opens another check of an identity that was decided, which keeps its status meanwhile",
      input: { identityId },
      run(input) {
        const identity = find(input["identityId"]);
        if (identity.status !== "APPROVED") throw new ControlInputError("/identityId", "names an identity that is not approved");
        openCheck(state, context, identity);
        return shown(identity);
      },
    },
    warnOfDocument: {
      title: "Warns that a document of an identity runs out, in so many days",
      input: { identityId, days: { check: integer(-10, 30), required: true } },
      run(input) {
        const identity = find(input["identityId"]);
        const expiresAt = context.now() + Number(input["days"]) * DAY_MS;
        context.emit(expiryEvent(identity, rootUserOf(state, identity), context.now(), expiresAt));
        return { documentExpiryDate: String(expiresAt) };
      },
    },
    deactivateIdentity: {
      title: "Deactivates an identity and its root user",
      input: { identityId, reason: { check: oneOf(reasons) } },
      run: (input) => setActive(find(input["identityId"]), false, String(input["reason"] ?? "TEMPORARY")),
    },
    activateIdentity: {
      title: "Activates an identity and its root user again",
      input: { identityId },
      run: (input) => setActive(find(input["identityId"]), true, ""),
    },
  };
}
