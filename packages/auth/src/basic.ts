import { base64 } from "./base64.ts";
import type { Clock } from "./clock.ts";
import { assertCredential } from "./credential.ts";
import { ConfigurationError, TokenError } from "./errors.ts";
import { isRotated, type Provided, read } from "./provided.ts";
import type { SharedBasic, Verdict } from "./shared-basic.ts";
import type { AuthContext, AuthStrategy, RequestHeaders } from "./strategy.ts";
import type { TokenStore } from "./token-store.ts";
import { wait } from "./wait.ts";

/** A user name and a password. */
export interface BasicCredentials {
  /** Must not hold a colon (RFC 7617 section 2). */
  readonly username: string;
  readonly password: string;
}

/** What `basic` takes beside the credentials. */
export interface BasicOptions {
  /** Where processes share what is known of the credentials, so that a fleet tries wrong ones once. @default each strategy finds out by itself */
  readonly store?: TokenStore | undefined;
}

/** What is known of credentials at one address. */
interface Gate {
  accepted: string | undefined;
  readonly refused: Set<string>;
  /** The one request that goes before the server has taken its credentials. */
  probe: Probe | undefined;
  /** The same for all processes, once the store was asked. */
  shared: Promise<SharedBasic | undefined> | undefined;
}

interface Probe {
  readonly headers: RequestHeaders;
  readonly ended: Promise<void>;
  end(verdict?: Verdict): void;
  /** Ends it when nobody has told in time how it ended: a cache may have answered. */
  limit(clock: Clock): void;
  /** Hears how it ended, even if that is long ago. */
  whenEnded(tell: (verdict: Verdict) => void): void;
}

/** How long one request holds up the others. */
const PROBE_LIMIT_MS = 30_000;

/** Writes credentials as the value of `Authorization`. */
export function basicAuthorization({ username, password }: BasicCredentials): string {
  return `Basic ${base64(`${username}:${password}`)}`;
}

/**
 * Signs each request with HTTP Basic.
 *
 * An account may lock after a few wrong passwords, so requests go one at a time until a 2xx shows that the server has
 * taken the credentials, and credentials that it answered with 401 are not sent again until the provider gives different ones
 * or `retryCredentials()` is called. A function is asked once more after a 401: if the pair was rotated meanwhile, the call goes on with it.
 *
 * With a store the same goes for all processes that share it: one of them sends the first request, and a refusal counts for all, for 15 minutes.
 *
 * @param credentials A pair, or a function that gives the current pair.
 * @throws ConfigurationError when a part is missing, blank, holds control characters or outer white space, or the user name a colon.
 * @throws TokenError with code `invalid_credentials`, from a call, after the server has refused the pair.
 * @see https://www.rfc-editor.org/rfc/rfc7617
 * @example
 * ```ts
 * const auth = basic({ username: "made-up-user", password: "made-up-password" });
 * ```
 */
export function basic(credentials: Provided<BasicCredentials>, { store }: BasicOptions = {}): AuthStrategy {
  if (typeof credentials !== "function") encode(credentials);
  // One gate an address: a strategy given to two clients never takes one server's word for the other's.
  const gates = new Map<string, Gate>();
  const gateOf = ({ baseUrl }: AuthContext): Gate => {
    let found = gates.get(baseUrl);
    if (!found) {
      found = { accepted: undefined, refused: new Set(), probe: undefined, shared: undefined };
      gates.set(baseUrl, found);
    }
    return found;
  };

  async function authorize(headers: RequestHeaders, context: AuthContext): Promise<void> {
    const gate = gateOf(context);
    for (;;) {
      const value = encode(await read(credentials));
      // A call that ended while it waited sends nothing, and so must not hold up the others.
      context.signal?.throwIfAborted();
      if (gate.refused.has(value))
        throw new TokenError("invalid_credentials", "The credentials were refused before and are not tried again");
      if (value !== gate.accepted && gate.probe) {
        await wait(gate.probe.ended, context.signal);
        continue;
      }
      if (value !== gate.accepted) {
        const probe = startProbe(gate, headers);
        if (store) await askOthers(store, gate, probe, value, context);
        probe.limit(context.clock);
      }
      headers.set("authorization", value);
      return;
    }
  }

  return {
    scheme: "basic",
    longLived: true,
    authorize(headers, context) {
      const { accepted } = gateOf(context);
      return typeof credentials === "function" || accepted === undefined
        ? authorize(headers, context)
        : headers.set("authorization", accepted);
    },
    settle(headers, status, context) {
      const value = headers.get("authorization");
      const gate = gateOf(context);
      const isProbe = gate.probe?.headers === headers;
      let verdict: Verdict;
      if (value !== null && status === 401) {
        verdict = "refused";
        gate.refused.add(value);
        if (gate.accepted === value) gate.accepted = undefined;
        if (!isProbe) void gate.shared?.then((shared) => shared?.settled(context, value, verdict));
      } else if (value !== null && !gate.refused.has(value) && isProof(status)) {
        verdict = "accepted";
        gate.accepted = value;
      }
      if (isProbe) gate.probe?.end(verdict);
      return verdict === "refused" && isRotated(credentials, (pair) => !gate.refused.has(encode(pair)));
    },
    isProven: (headers, context) => headers.get("authorization") === gateOf(context).accepted,
    retryCredentials() {
      for (const { refused, shared } of gates.values()) {
        refused.clear();
        void shared?.then((place) => place?.retryCredentials());
      }
    },
  };
}

function encode(credentials: BasicCredentials): string {
  assertCredential("username", credentials?.username);
  assertCredential("password", credentials?.password);
  if (credentials.username.includes(":")) throw new ConfigurationError("username", "must not hold a colon");
  return basicAuthorization(credentials);
}

/** Whether an answer shows that the server has taken the credentials: many a 4xx comes before anybody has looked at them. */
function isProof(status: number | undefined): boolean {
  return status !== undefined && status >= 200 && status < 300;
}

/** Holds other requests until this one has ended. */
function startProbe(gate: Gate, headers: RequestHeaders): Probe {
  let resolve: (verdict: Verdict) => void = () => {};
  const outcome = new Promise<Verdict>((settled) => {
    resolve = settled;
  });
  let cancel = (): void => {};
  let isOver = false;
  const probe: Probe = {
    headers,
    ended: outcome.then(() => {}),
    end(verdict) {
      isOver = true;
      cancel();
      if (gate.probe === probe) gate.probe = undefined;
      resolve(verdict);
    },
    limit(clock) {
      if (!isOver) cancel = clock.timer(PROBE_LIMIT_MS, () => probe.end());
    },
    whenEnded: (tell) => void outcome.then(tell),
  };
  gate.probe = probe;
  return probe;
}

/** Asks the other processes before the first request: one of them may have sent it, or be about to. */
async function askOthers(store: TokenStore, gate: Gate, probe: Probe, value: string, context: AuthContext): Promise<void> {
  try {
    // A part that cannot be loaded counts as a store that fails.
    gate.shared ??= import("./shared-basic.ts").then(
      ({ sharedBasic }) => sharedBasic(store),
      () => (gate.shared = undefined),
    );
    const shared = await gate.shared;
    const right = await shared?.before(context, value);
    if (right === "accepted") {
      gate.accepted = value;
      probe.end();
    } else if (shared && right) probe.whenEnded((verdict) => void shared.settled(context, value, verdict, right));
    context.signal?.throwIfAborted();
  } catch (error) {
    probe.end();
    throw error;
  }
}
