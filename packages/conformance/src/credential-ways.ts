import type { AuthStrategy } from "@kyc-clients/auth";

type Credentials = Readonly<Record<string, unknown>>;

/** One of a vendor's own ways to make a strategy of credentials. */
export interface CredentialWay {
  readonly name: string;
  /** What it takes, each option with a credential that is good. */
  readonly good: Readonly<Record<string, string>>;
  /** The options that may also be a function, asked at a call. */
  readonly provided: readonly string[];
  /** The option that becomes the user name of HTTP Basic. */
  readonly userName?: string;
  make(options: Credentials): AuthStrategy;
}
