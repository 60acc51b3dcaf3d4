import type { AuthStrategy, TokenStore } from "@kyc-clients/auth";
import type { ApiDefinition, ClientOptions, OperationResult } from "@kyc-clients/core";
import type { Arguments } from "./samples.ts";
import type { VendorSpec } from "./spec.ts";

/** What a client is made with, besides what its vendor fills in. */
export interface ConnectOptions extends ClientOptions {
  /** The token that calls carry where no `auth` is given. @default a made-up one */
  readonly token?: string;
}

/** A vendor's client, whatever layers it has: each operation goes to the one that may call it. */
export interface Connected {
  /** Calls an operation by its name. */
  call(operationId: string, args?: Arguments): Promise<OperationResult>;
  /** The operation itself, as `paginate` wants it. */
  method(operationId: string): (args?: Arguments) => Promise<OperationResult>;
  /** The same call through `raw`, by method and path. */
  raw(operationId: string, args?: Arguments): Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>;
  /** Every client object there is, for whoever inspects them. */
  readonly clients: readonly object[];
  retryCredentials(): void;
  close(): void;
}

/** A way to sign in by an exchange: credentials for a token. */
export interface SignIn {
  readonly name: string;
  /** The token endpoint, below the base URL. */
  readonly path: string;
  /** The operation that is the same exchange by name. */
  readonly operationId: string;
  /** How long a token is good for, in milliseconds. */
  readonly lifeMs: number;
  /** Whether a new token ends the one before. */
  readonly isExclusive: boolean;
  strategy(options?: { readonly password?: string | (() => string | Promise<string>); readonly store?: TokenStore }): AuthStrategy;
  /** The body of an answer that gives a token, good for `lifeMs` from `now` (epoch milliseconds). */
  answer(token: string, now: number, lifeMs?: number): unknown;
  /** The answer that refuses the credentials. */
  readonly refusal: { readonly status: number; readonly body: unknown };
}

/** A vendor under test: its client, its spec, and its ways to sign in. */
export interface Vendor {
  readonly name: string;
  readonly api: ApiDefinition;
  readonly spec: VendorSpec;
  /** The ways to sign in that exchange credentials for a token; none where a token comes from the user. */
  readonly signIns: readonly SignIn[];
  /** Makes a client. Without `auth` it sends a token that it has already. */
  connect(options: ConnectOptions): Connected;
}
