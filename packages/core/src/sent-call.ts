import type { AuthFetch, AuthStrategy, CallFacts } from "@kyc-clients/auth";
import type { RequestBody } from "./call.ts";
import type { CallContext } from "./call-context.ts";
import type { Engine } from "./engine.ts";
import type { Events } from "./events.ts";
import type { HeaderList } from "./header-list.ts";
import type { OperationDefinition } from "./operation.ts";
import type { Unusable } from "./unusable.ts";
import type { UploadMeter } from "./upload-stream.ts";

/** Stands for the operation in what concerns a token exchange. Its path is never told: the real one may name a tenant or a user. */
export const TOKEN_OPERATION = "token exchange";

/** One call as the engine sends it. Each member is its own, given or `undefined`, so that none is read of a polluted `Object.prototype`. */
export interface Call<Body> {
  readonly operationId: string;
  readonly operation: Pick<OperationDefinition, "method" | "path" | "retrySafe">;
  readonly url: string;
  readonly headers: HeaderList;
  readonly body: RequestBody | null | undefined;
  /** Set when the body is a stream, which is sent once. */
  readonly upload: UploadMeter | undefined;
  readonly layers: readonly AuthStrategy[];
  readonly limits: CallLimits;
  /** Sends this call's requests in place of the client's `fetch`. */
  readonly fetch: AuthFetch | undefined;
  /** Looks at an answer's head, while the attempt's time runs: gives what reads its bytes, or what stands for the body where nothing is to be read. */
  open(response: Response, sending: Sending<Body>): ReadBytes<Body> | { readonly body: Body | Promise<Body> };
}

/** Makes something of an answer's bytes, or of why there are none. */
export type ReadBytes<Body> = (bytes: Uint8Array<ArrayBuffer> | undefined, error?: Unusable) => Body | Promise<Body>;

/** How long a call may take, and how often it may be sent. */
export interface CallLimits {
  readonly timeoutMs: number;
  readonly attemptTimeoutMs: number;
  readonly attempts: number;
  readonly signal: AbortSignal | null | undefined;
}

/** A call under way. */
export interface Sending<Body> {
  readonly call: Call<Body>;
  readonly engine: Engine;
  /** What is known of it so far; a strategy sees it. */
  readonly facts: { readonly vendor: string; readonly operationId: string; attempts: number; maybeSent: boolean };
  readonly context: CallContext;
  readonly events: Events | undefined;
  /** When it must have ended, by the monotonic clock. */
  readonly deadline: number;
  /** Which attempt this is. One that is made once more with a new credential does not count twice. */
  turn: number;
  /** Whether one was. */
  resent: boolean;
  /** What was left of the time when this attempt began, in milliseconds. */
  left: number;
  /** What stands for the time that ran out, if it did. */
  expired: unknown;
  /** What this attempt was answered, as far as it was. */
  response: Response | undefined;
  /** Its status, read once: runtimes take their time with each member of an answer. 0 is none. */
  status: number;
}

/** How a call ended, whatever its status. */
export interface Answer<Body> {
  readonly response: Response;
  readonly body: Body;
  /** The call, for what a failure tells of it. */
  readonly sending: Sending<Body>;
  /** Why a refused call was not sent again, where it could have been. */
  readonly note?: string | undefined;
}

/** What is known of a call that was answered. */
export interface AnswerFacts extends CallFacts {
  readonly vendor: string;
  readonly operationId: string;
  readonly attempts: number;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
}
