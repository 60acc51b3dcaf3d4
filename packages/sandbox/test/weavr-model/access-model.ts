/** A code that was sent. */
export interface ModelCode {
  readonly at: number;
  wrong: number;
  state: "PENDING" | "VERIFIED" | "DECLINED" | "EXPIRED";
}

/** An authorised user as it should be. */
export interface ModelUser {
  readonly id: string;
  readonly email: string;
  readonly roles: readonly string[] | undefined;
  surname: string;
  active: boolean;
  hasMobile: boolean;
  mobileConfirmed: boolean;
  emailConfirmed: boolean;
  /** The latest first. */
  passwords: string[];
  badLogins: number;
  lockedUntil: number;
  /** Until when an invite, the code of a mail and that for a lost password are good; 0 without one. */
  inviteUntil: number;
  emailUntil: number;
  lostUntil: number;
  sms: "PENDING_VERIFICATION" | "ACTIVE" | undefined;
  push: "PENDING_VERIFICATION" | "ACTIVE" | "INACTIVE" | undefined;
  isInKyc: boolean;
}

/** A session as it should be. */
export interface ModelUserSession {
  readonly token: string;
  readonly user: ModelUser;
  usedAt: number;
  steppedUp: boolean;
  ended: boolean;
  readonly stepUps: ModelCode[];
  readonly enrolments: ModelCode[];
}

/** What the sandbox should know of users and sessions. */
export interface AccessModel {
  now: number;
  readonly users: ModelUser[];
  readonly sessions: ModelUserSession[];
  /** Prompts on devices that nobody has answered, and when they end by themselves. */
  prompts: { readonly user: ModelUser; readonly until: number; readonly settle: (accepted: boolean) => void }[];
  /** The back office acts in one session at a time. */
  office: { readonly token: string; usedAt: number } | undefined;
  /** How many devices were accepted for prompts. */
  accepted: number;
  /** Passwords are numbered, so that each is new. */
  lastPassword: number;
}

/** Nobody known yet. */
export function createAccessModel(now: number): AccessModel {
  return { now, users: [], sessions: [], prompts: [], office: undefined, accepted: 0, lastPassword: 0 };
}

/** Notes a session that has begun. */
export function begin(model: AccessModel, user: ModelUser, token: string): void {
  model.sessions.push({ token, user, usedAt: model.now, steppedUp: false, ended: false, stepUps: [], enrolments: [] });
}

/** Gives a user a new password, and forgets all but the last five. */
export function keep(user: ModelUser, password: string): void {
  user.passwords = [password, ...user.passwords].slice(0, 5);
  user.badLogins = 0;
}

/** Why no further code is sent; undefined when one is. */
export function sendRefusal(codes: readonly ModelCode[], now: number, most: number): string | undefined {
  const last = codes.at(-1);
  if (last !== undefined && now - last.at < 15_000) return "RETRY_IN_15SEC";
  return codes.length >= most ? "CHALLENGE_LIMIT_EXCEEDED" : undefined;
}

/** What comes of a code that is handed in: why it is refused, or undefined when it is right. */
export function verifyRefusal(code: ModelCode | undefined, isRight: boolean, now: number, whenDone: string): string | undefined {
  if (code === undefined) return "STATE_INVALID";
  if (code.state === "VERIFIED") return whenDone;
  if (code.state === "DECLINED") return "CHALLENGE_LIMIT_EXCEEDED";
  if (code.state === "EXPIRED" || now - code.at >= 300_000) {
    code.state = "EXPIRED";
    return "VERIFICATION_CODE_EXPIRED";
  }
  if (isRight) {
    code.state = "VERIFIED";
    return undefined;
  }
  code.wrong += 1;
  if (code.wrong === 3) {
    code.state = "DECLINED";
    return "CHALLENGE_LIMIT_EXCEEDED";
  }
  return code.wrong === 2 ? "ONE_CHALLENGE_LIMIT_REMAINING" : "VERIFICATION_CODE_INVALID";
}
