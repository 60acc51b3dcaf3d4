import type { components } from "@kyc-clients/weavr";
import type { IdentityId } from "./state.ts";

/** A user's session. */
export interface TokenRecord {
  readonly token: string;
  /** `PASSWORD` is the temporary one that an expired password gives. */
  readonly kind: "AUTH" | "ACCESS" | "PASSWORD";
  /** The user that it stands for: the one of the identity, or any of those with the e-mail of an `AUTH` token. */
  readonly userId: string;
  readonly identity: IdentityId;
  readonly credentials: components["schemas"]["CredentialId"];
  /** Delegates and the back office act without their user, and need no step-up. */
  readonly isDelegated: boolean;
  steppedUp: boolean;
  /** Virtual time of the last call with it. */
  lastUsedAt: number;
  ended: boolean;
}
