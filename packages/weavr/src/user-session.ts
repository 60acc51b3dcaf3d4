import {
  type AuthContext,
  type AuthStrategy,
  assertHeaderCredential,
  type Provided,
  type RequestHeaders,
  readProvided,
} from "@kyc-clients/auth";
import { SessionExpiredError } from "@kyc-clients/core";

/** How long Weavr keeps a token that is not used. */
const IDLE_MS = 300_000;

/** A user's token: as it is, inside of what gave it, or as a function that is asked for each request, where something else keeps it. */
export type WeavrUserToken = Provided<string> | { readonly token: string };

/** A user's session, as a client of that user sees it. */
export interface UserSession {
  readonly strategy: AuthStrategy;
  /** Lets the token that was sent last be sent no more. */
  end(): void;
  /** The same for the token that was answered with 401 last: another may have taken its place meanwhile. */
  endRefused(): void;
  /** Goes on with another token of the same user, as a step-up may bring one. */
  replace(token: string): void;
}

/**
 * Opens a session. It knows when the token was last used, and refuses a call with one that Weavr has forgotten by then. It never asks for
 * another by itself: a new token might be another user's, or hold other rights.
 */
export function openSession(user: WeavrUserToken): UserSession {
  const provided = typeof user === "object" && user !== null ? user.token : user;
  if (typeof provided !== "function") assertHeaderCredential("token", provided);
  const sentAt = new WeakMap<RequestHeaders, number>();
  let replaced: string | undefined;
  let token: string | undefined;
  let ended: string | undefined;
  let refused: string | undefined;
  let usedAt: number | undefined;

  const sign = (headers: RequestHeaders, given: unknown, { clock, call }: AuthContext): void => {
    assertHeaderCredential("token", given);
    const now = clock.monotonic();
    if (given !== token) usedAt = now;
    token = given;
    if (given === ended || now - (usedAt ?? now) >= IDLE_MS) {
      throw new SessionExpiredError({ vendor: "weavr", operationId: "call", ...call });
    }
    sentAt.set(headers, now);
    headers.set("authorization", `Bearer ${given}`);
  };

  return {
    strategy: {
      scheme: "bearer",
      authorize(headers, context) {
        const given = replaced ?? readProvided(provided);
        return given instanceof Promise ? given.then((text) => sign(headers, text, context)) : sign(headers, given, context);
      },
      settle(headers, status) {
        const sent = sentAt.get(headers);
        if (status === 401) refused = headers.get("authorization")?.slice("Bearer ".length);
        // What Weavr did not look at is no use of the token.
        const isUse = status !== undefined && status < 500 && status !== 401 && status !== 429;
        if (isUse && sent !== undefined && headers.get("authorization") === `Bearer ${token}`) usedAt = Math.max(usedAt ?? sent, sent);
        return false;
      },
    },
    end() {
      ended = token;
    },
    endRefused() {
      ended = refused;
    },
    replace(other) {
      assertHeaderCredential("token", other);
      replaced = other;
    },
  };
}
