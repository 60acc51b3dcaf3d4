/** The code of every message, as none is sent: Weavr's own sandbox has the same. */
export const CODE = "123456";

/** How long a code or a prompt is good. */
export const CODE_MS = 300_000;

/** How long a code from an e-mail is good: our number, as no page has one. */
export const EMAIL_CODE_MS = 86_400_000;

/** How long to wait before the next code. */
export const RESEND_MS = 15_000;

/** How many codes one session may have: Weavr's pages are not of one mind, and this is the changelog's two resends. */
export const CODES_PER_SESSION = 3;

/** How many wrong codes end a challenge: our number, as no page has one. */
export const WRONG_CODES = 3;

/** How long a session lives without a call. */
export const IDLE_MS = 300_000;

/** How long a user stays locked after bad logins. */
export const LOCK_MS = 1_800_000;

/** How many bad logins in a row lock a user: our number, as no page has one. */
export const BAD_LOGINS = 3;

/** How long an invite is good: a month. */
export const INVITE_MS = 2_592_000_000;
