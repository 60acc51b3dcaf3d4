import type { DeclareOperation } from "../handlers.ts";
import { Refusal, type VendorContext } from "../vendor.ts";
import { approveAtOnce } from "./diligence.ts";
import type { IdentityRecord } from "./identity-records.ts";
import type { Session } from "./session.ts";
import type { WeavrState } from "./state.ts";

/** What the simulator does to identities; it has no user. */
export function declareSimulator(operation: DeclareOperation<Session>, state: WeavrState, context: VendorContext): void {
  const verify = (kind: IdentityRecord["kind"], id = "") => {
    const identity = state.identities.get(id);
    if (identity?.kind !== kind) throw new Refusal({ status: 404, body: { message: "There is no identity of this kind under the id" } });
    approveAtOnce(state, context, identity);
    return { status: 204 };
  };
  operation("simulateConsumerVerification", ({ path }) => verify("CONSUMER", path["consumer_id"]));
  operation("simulateCorporateVerification", ({ path }) => verify("CORPORATE", path["corporate_id"]));
}
