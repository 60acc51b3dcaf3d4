import type { AuthFetch, AuthStrategy, CallFacts } from "@kyc-clients/auth";
import type { RequestBody } from "./call.ts";
import type { HeaderList } from "./header-list.ts";
import type { OperationDefinition } from "./operation.ts";
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
  /** Reads the answer's body, while the attempt's time runs. */
  readonly read: (response: Response, facts: () => CallFacts, deadline: number) => Body | Promise<Body>;
}

/** How long a call may take, and how often it may be sent. */
export interface CallLimits {
  readonly timeoutMs: number;
  readonly attemptTimeoutMs: number;
  readonly attempts: number;
  readonly signal: AbortSignal | null | undefined;
}

/** How a call ended, whatever its status. */
export interface Answer<Body> {
  readonly response: Response;
  readonly body: Body;
  readonly attempts: number;
  /** What a failure tells of the call. Read off the answer's headers only when it is asked for. */
  readonly facts: () => AnswerFacts;
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
