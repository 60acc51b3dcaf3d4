import { isKycClientsError } from "@kyc-clients/auth";
import { answerFacts } from "./answer-facts.ts";
import { bounded, timeLeft } from "./bounded.ts";
import { isTimeoutError } from "./errors.ts";
import { explain } from "./explain.ts";
import { isPassing, isRetriedStatus, retryDelayMs } from "./retry.ts";
import { isRetrySafe } from "./retry-safe.ts";
import type { Answer, Sending } from "./sent-call.ts";
import { takeRetry } from "./take-retry.ts";

/** An attempt that did not succeed. */
export interface Ended<Body> {
  readonly sending: Sending<Body>;
  /** Set when there is one, whatever its status. */
  readonly answer: Answer<Body> | undefined;
  /** Why there is none. */
  readonly error: unknown;
  /** What the strategies said of their credentials. */
  readonly settled: readonly unknown[];
  /** Makes the next attempt. */
  readonly again: (sending: Sending<Body>) => Promise<Answer<Body>>;
}

/** Attempts again until there is nothing to gain, or nothing left to spend. */
export async function recover<Body>({ sending, answer, error, settled, again }: Ended<Body>): Promise<Answer<Body>> {
  const { call, engine, facts, context, events } = sending;
  const { operation, layers, headers, limits, upload } = call;
  const { random } = engine.options;
  const { status } = sending;
  const failure = answer ? undefined : explain(sending, error);
  facts.maybeSent ||= !isKycClientsError(failure) || failure.maybeSent;
  if (answer) events?.answered(status);
  else events?.failed(status || undefined, failure);

  if (answer && status === 401 && !upload && !sending.resent) {
    // A strategy that cannot tell in time costs nothing: the answer is there.
    const mended = await waitFor(sending, timeLeft(sending), () => Promise.all(settled));
    sending.resent = mended?.includes(true) ?? false;
    if (sending.resent) return again(anew(sending));
  }
  if (answer && !isRetriedStatus(status)) return answer;
  const waitMs = retryDelayMs(sending.turn, answer && answerFacts(sending, answer.response).retryAfterMs, random);
  const isProven = answer || layers.every((layer) => layer.isProven?.(headers, context) ?? true);
  const mayRepeat = isRetrySafe(operation) && !upload && sending.turn < limits.attempts && isProven && (answer || isPassing(failure));
  if (!mayRepeat || waitMs >= timeLeft(sending) || !takeRetry(engine.budget, isTimeoutError(failure))) {
    if (answer) return answer;
    throw failure;
  }
  events?.retry(waitMs);
  // Nothing ends this wait but its time, or somebody from outside.
  await waitFor(sending, waitMs, () => new Promise(() => {}));
  sending.turn++;
  return again(anew(sending));
}

/** The call with nothing of the attempt that is over. */
function anew<Body>(sending: Sending<Body>): Sending<Body> {
  return Object.assign(sending, { response: undefined, status: 0 });
}

/** Waits for work, and gives nothing where the time for it has run out. */
async function waitFor<Value>(sending: Sending<unknown>, ms: number, work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await bounded(sending, ms, work);
  } catch (error) {
    if (error !== sending.expired) throw error;
    return undefined;
  }
}
