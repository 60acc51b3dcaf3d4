import { type AuthWarning, type Clock, isKycClientsError } from "@kyc-clients/auth";
import type { ClientEvent, Observer } from "./observe.ts";
import { type Answer, type Call, TOKEN_OPERATION } from "./sent-call.ts";

export * as failures from "./failures.ts";

/** Tells an observer of one call. */
export interface Events {
  call<Body>(run: () => Promise<Answer<Body>>): Promise<Answer<Body>>;
  /** An attempt begins. */
  begin(): void;
  /** It was answered, or it failed; the status is known where an answer came that could not be used. */
  answered(status: number): void;
  failed(status: number | undefined, error: unknown): void;
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
  let since = 0;
  const tellAttempt = (end: object): void => tell("attempt", { attempt: facts.attempts, ...end, durationMs: clock.monotonic() - since });
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
    begin() {
      since = clock.monotonic();
    },
    answered: (status) => tellAttempt({ status }),
    failed: (status, error) => tellAttempt(failure(status, error)),
    retry: (waitMs) => tell("retry", { attempt: facts.attempts, waitMs }),
    warn: ({ code }) => tell("warning", { code }),
  };
}

function failure(status: number | undefined, error: unknown): object {
  return { status, errorCode: isKycClientsError(error) ? error.code : "aborted" };
}
