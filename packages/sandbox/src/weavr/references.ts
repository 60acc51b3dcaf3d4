import type { Answer, Handler } from "../vendor.ts";
import type { Session } from "./session.ts";
import type { WeavrState } from "./state.ts";

/** How long a reference is remembered. */
const KEPT_MS = 86_400_000;

/**
 * Does what an `idempotency-ref` stands for only once: with the same operation, user and input the first answer comes again.
 * What failed is not kept. Another input is another matter, as a reference is judged together with it.
 */
export function once(state: WeavrState, now: () => number, handler: Handler<Session>): Handler<Session> {
  return async (call, session) => {
    const reference = call.header["idempotency-ref"];
    if (reference === undefined) return handler(call, session);
    const { operationId, path, query, body } = call;
    const key = JSON.stringify([reference, operationId, session.user?.user.id ?? null, path, query, body ?? null]);
    const kept = state.references.get(key);
    if (kept !== undefined && kept.until > now()) return kept.answer;
    const answer: Answer = await handler(call, session);
    if (answer.status < 400) state.references.set(key, { until: now() + KEPT_MS, answer });
    return answer;
  };
}
