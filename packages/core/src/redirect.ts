import type { CallFacts } from "@kyc-clients/auth";
import { RedirectError } from "./errors.ts";
import { discard } from "./response-body.ts";

/**
 * Refuses an answer that wants the request sent elsewhere, or that a `fetch` has already fetched from there.
 *
 * @throws RedirectError with the host that it named, where the runtime shows it.
 */
export function refuseRedirect(response: Response, url: string, facts: () => CallFacts): void {
  const { status } = response;
  const isHidden = response.type === "opaqueredirect" || status === 0;
  if (!isHidden && !response.redirected && ![301, 302, 303, 307, 308].includes(status)) return;
  discard(response);
  const location = response.headers.get("location");
  const host = location === null ? undefined : URL.parse(location, url)?.host;
  const { status: shown, ...untold } = facts();
  throw new RedirectError(host || undefined, isHidden ? untold : { ...untold, status: shown });
}
