import type { CallFacts } from "@kyc-clients/auth";
import { RedirectError } from "./errors.ts";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Refuses an answer that wants the request sent elsewhere, or that a `fetch` has already fetched from there.
 *
 * @throws RedirectError with the host that it named, where the runtime shows it.
 */
export function refuseRedirect(response: Response, url: string, facts: CallFacts): void {
  const isHidden = response.type === "opaqueredirect" || response.status === 0;
  if (!isHidden && !response.redirected && !REDIRECTS.has(response.status)) return;
  void response.body?.cancel().catch(() => {});
  const location = response.headers.get("location");
  const host = location !== null && URL.canParse(location, url) ? new URL(location, url).host : undefined;
  throw new RedirectError(host || undefined, { ...facts, ...(isHidden ? {} : { status: response.status }) });
}
