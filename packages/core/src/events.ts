import { type AuthWarning, type Clock, isKycClientsError } from "@kyc-clients/auth";
import type { ClientEvent, Observer } from "./observe.ts";
import { type Answer, type Call, TOKEN_OPERATION } from "./sent-call.ts";

/** How one attempt ended. */
export interface Ended<Body> {
  readonly status: number | undefined;
  /** Set when there is one. */
  readonly answer: Answer<Body> | undefined;
  readonly error: unknown;
}

/** Tells an observer of one call. */
export interface Events {
  call<Body>(run: () => Promise<Answer<Body>>): Promise<Answer<Body>>;
  attempt<Body>(run: () => Promise<Ended<Body>>): Promise<Ended<Body>>;
  retry(waitMs: number): void;
  warn(warning: AuthWarning): void;
}

/** Makes what tells of a call. Loaded by the first call of a client that has an observer. */
export function createEvents(
  observe: Observer,
  clock: Clock,
  { operation: { method, path } }: Call<unknown>,
  facts: { readonly vendor: string; readonly operationId: string; readonly attempts: number },
): Events {
  const { vendor, operationId } = facts;
  const tell = (type: ClientEvent["type"], details: object): void => {
    try {
      const waited: unknown = observe({ type, vendor, operationId, method, path, ...details } as ClientEvent);
      if (waited instanceof Promise) waited.catch(() => {});
    } catch {
      // An observer's failure is not the caller's.
    }
  };
  return {
    async call(run) {
      const since = clock.monotonic();
      const tellEnd = (end: object): void =>
        tell(operationId === TOKEN_OPERATION ? "token" : "call", {
          attempts: facts.attempts,
          ...end,
          durationMs: clock.monotonic() - since,
        });
      try {
        const answer = await run();
        tellEnd({ status: answer.response.status });
        return answer;
      } catch (error) {
        tellEnd(failure(undefined, error));
        throw error;
      }
    },
    async attempt(run) {
      const since = clock.monotonic();
      const ended = await run();
      const end = ended.answer ? { status: ended.status } : failure(ended.status, ended.error);
      tell("attempt", { attempt: facts.attempts, ...end, durationMs: clock.monotonic() - since });
      return ended;
    },
    retry: (waitMs) => tell("retry", { attempt: facts.attempts, waitMs }),
    warn: ({ code }) => tell("warning", { code }),
  };
}

function failure(status: number | undefined, error: unknown): object {
  return { status, errorCode: isKycClientsError(error) ? error.code : "aborted" };
}
