import type { AuthStrategy, TokenStore } from "@kyc-clients/auth";
import type { ApiDefinition, ClientOptions, OperationResult } from "@kyc-clients/core";
import type { CredentialWay } from "./credential-ways.ts";
import type { Arguments } from "./samples.ts";
import type { VendorSpec } from "./spec.ts";
import type { VendorWebhooks } from "./vendor-webhooks.ts";

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
  /** Whether wrong passwords lock the user: an exchange is then one request, and any answer but a token or a passing failure is a refusal. */
  readonly locks: boolean;
  strategy(options?: SignInOptions): AuthStrategy;
  /** The body of an answer that gives a token, good for `lifeMs` from `now` (epoch milliseconds). */
  answer(token: string, now: number, lifeMs?: number): unknown;
  /** The body of an answer with any value where the token stands. */
  withToken(token: unknown): unknown;
  /** The JSON text of an answer that says this of the token's life in seconds, as a JSON literal; nothing where there is none. */
  withLife(token: string, life: string | undefined, now: number): string;
  /** What a life counts as that is missing, 600 seconds as a text, or no life at all, in milliseconds; `undefined` where it is refused. */
  readonly lives: { readonly missing: number; readonly text: number | undefined; readonly unreadable: number | undefined };
  /** The name that a token was made under, of what a call carries. */
  nameOf(sent: string): string;
  /** The answer that refuses the credentials. */
  readonly refusal: { readonly status: number; readonly body: unknown };
}

/** What a sign-in is made with; each has a made-up default. */
export interface SignInOptions {
  readonly user?: string;
  readonly password?: Secret;
  readonly store?: TokenStore;
}

/** A secret, or a function that gives the current one. */
export type Secret = string | (() => string | Promise<string>);

/** A credential that each call carries itself. */
export interface Credential {
  readonly name: string;
  readonly kind: "basic" | "apiKey";
  strategy(secret: Secret, store?: TokenStore): AuthStrategy;
  /** The secret that a request's headers carry. */
  secretOf(headers: Readonly<Record<string, string>>): string | undefined;
}

/** A vendor under test: its client, its spec, and its ways to sign in. */
export interface Vendor {
  readonly name: string;
  readonly api: ApiDefinition;
  readonly spec: VendorSpec;
  /** The ways to sign in that exchange credentials for a token; none where a token comes from the user. */
  readonly signIns: readonly SignIn[];
  /** What calls may carry without an exchange, beside a user's token. */
  readonly credentials: readonly Credential[];
  /** The vendor's own ways to make a strategy of credentials. */
  readonly ways: readonly CredentialWay[];
  readonly webhooks: VendorWebhooks;
  /** Makes a client as the vendor's package itself does, with nothing filled in. */
  create(options: object): object;
  /** Makes a client. Without `auth` it sends a token that it has already. */
  connect(options: ConnectOptions): Connected;
}
