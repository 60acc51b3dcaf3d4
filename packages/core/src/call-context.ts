import type { AuthContext, AuthFetch, CallFacts, Clock } from "@kyc-clients/auth";

/**
 * What the strategies of one call may use. The signal is made for who has to wait: a token that is warm needs none. Members are declared, as one that
 * is defined and then set is written twice a call.
 */
export class CallContext implements AuthContext {
  #waiting: AbortController | undefined;
  declare readonly fetch: AuthFetch;
  declare readonly clock: Clock;
  declare readonly baseUrl: string;
  declare readonly warn: AuthContext["warn"];
  declare readonly call: CallFacts;

  constructor(fetch: AuthFetch, clock: Clock, baseUrl: string, warn: AuthContext["warn"], call: CallFacts) {
    this.fetch = fetch;
    this.clock = clock;
    this.baseUrl = baseUrl;
    this.warn = warn;
    this.call = call;
  }
  get signal(): AbortSignal {
    this.#waiting ??= new AbortController();
    return this.#waiting.signal;
  }
  /** Ends the wait for a credential. */
  abort(reason: unknown): void {
    this.#waiting?.abort(reason);
  }
}
