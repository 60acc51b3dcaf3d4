import type { components } from "@kyc-clients/weavr";
import type { IdentityId } from "./state.ts";

type Schemas = components["schemas"];

/** A second factor of a user: a device for codes or for prompts. */
export interface FactorRecord {
  readonly type: "OTP" | "PUSH" | "BIOMETRIC";
  readonly channel: "SMS" | "AUTHY" | "BIOMETRIC";
  status: "PENDING_VERIFICATION" | "ACTIVE" | "INACTIVE";
}

/** A root user or an authorised user: whoever may sign in. */
export interface UserRecord {
  readonly id: string;
  /** Who created the identity: its id is the identity's, and it is always an administrator. */
  readonly isRoot: boolean;
  readonly identity: IdentityId;
  readonly createdAt: number;
  name: string;
  surname: string;
  email: string;
  emailVerified: boolean;
  mobile?: Schemas["Mobile"] | undefined;
  mobileVerified: boolean;
  dateOfBirth?: Schemas["CalendarDate"] | undefined;
  tag?: string | undefined;
  countryOfResidence?: string | undefined;
  locale?: string | undefined;
  brand?: string | undefined;
  /** None means no limits, as roles are optional. */
  roles?: readonly string[] | undefined;
  active: boolean;
  /** The latest first; empty before the first was set. */
  passwords: string[];
  /** Virtual time, or 0 for never. */
  passwordExpiresAt: number;
  /** Wrong passwords since the last right one. */
  failedLogins: number;
  /** Virtual time until which nobody may sign in as this user, or 0. */
  lockedUntil: number;
  /** Virtual time until which the code of an e-mail is good, by what it is for. */
  codes: { email?: number | undefined; lostPassword?: number | undefined };
  factors: FactorRecord[];
  /** The state of an invite: the time until which it is good, or that it was used. */
  invite?: { readonly until: number; used: boolean } | undefined;
  /** How far the check of an authorised user's identity is. */
  kyc: "NOT_STARTED" | "INITIATED" | "PENDING_REVIEW" | "APPROVED" | "REJECTED";
}

/** What a new user starts with; give what differs. */
export function newUser(
  facts: Pick<UserRecord, "id" | "isRoot" | "identity" | "createdAt" | "name" | "surname" | "email"> & Partial<UserRecord>,
): UserRecord {
  return {
    emailVerified: false,
    mobileVerified: false,
    active: true,
    passwords: [],
    passwordExpiresAt: 0,
    failedLogins: 0,
    lockedUntil: 0,
    codes: {},
    factors: [],
    kyc: "NOT_STARTED",
    ...facts,
  };
}
