import type { Read } from "../memory.ts";

/** The code of every message in Weavr's own sandbox, and in the local one. */
export const CODE = "123456";

/** An invented password that fits the rules. */
export const PASSWORD = "Quay-Row-18!";

/** The next one. */
export const NEW_PASSWORD = "Quay-Row-19!";

/** An invented telephone, of this run alone. */
export const mobile = (read: Read) => ({ countryCode: "+356", number: `00${read("digits")}` });

/** An invented name, of this run alone: Weavr takes nobody twice. */
export const surname = (read: Read): string => `Okland${read("run")}`;

/** An address that nobody reads, of this run alone. */
export const emailOf = (read: Read, who: string): string => `${read("run")}-${who}@example.org`;

/** The channel of codes. */
export const sms = { channel: "SMS" } as const;

/** The channel of prompts. */
export const push = { channel: "AUTHY" } as const;

/** The right code. */
export const code = { verificationCode: CODE };
