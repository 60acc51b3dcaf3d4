import type { Call } from "./call.ts";

/** Bare fetch, typed by hand, with a fixed token: the floor. */
export function make(baseUrl: string): Call {
  const headers = { authorization: "Bearer made-up-access-token" };
  return async (evaluationToken) => {
    const response = await fetch(`${baseUrl}/evaluations/${encodeURIComponent(evaluationToken)}`, { headers });
    if (response.status !== 200) throw new Error(String(response.status));
    return ((await response.json()) as { summary: { outcome: string } }).summary.outcome;
  };
}
