import type { AuthWarning } from "@kyc-clients/auth";
import type { Drift } from "./drift-finding.ts";

/** What every event tells. The path is the spec's template; no event holds a value from a request or an answer's body. */
interface EventBase {
  readonly vendor: string;
  readonly operationId: string;
  readonly method: string;
  /** The path template; of a token endpoint, `{tokenEndpoint}`. */
  readonly path: string;
}

/** How something ended: with a status, or with an error's code. */
interface Ended {
  readonly status?: number | undefined;
  readonly errorCode?: string | undefined;
  readonly durationMs: number;
}

/** What a client tells its observer. */
export type ClientEvent =
  /** A call has ended. */
  | (EventBase & Ended & { readonly type: "call"; readonly attempts: number })
  /** One request has been answered, or failed. */
  | (EventBase & Ended & { readonly type: "attempt"; readonly attempt: number })
  /** A request will be repeated after a wait. */
  | (EventBase & { readonly type: "retry"; readonly attempt: number; readonly waitMs: number })
  /** A token endpoint has been asked. */
  | (EventBase & Ended & { readonly type: "token"; readonly attempts: number })
  /** Something cost no call and should be looked at, as a shared token store that fails. Told once an outage, by the call that met it. */
  | (EventBase & { readonly type: "warning"; readonly code: AuthWarning["code"] })
  /** An answer differs from its spec, and was passed on all the same. Told only by a client with `validate: reportDrift(…)`. */
  | (EventBase & Drift & { readonly type: "drift"; readonly status: number | undefined });

/** Receives a client's events, as they happen. What it throws is dropped. */
export type Observer = (event: ClientEvent) => void;
