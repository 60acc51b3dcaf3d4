import { ConfigurationError } from "./errors.ts";

/** Whether a host name means this machine, so that nothing leaves it. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * Reads an address that credentials may be sent to: absolute, https or loopback, without user info, query or fragment.
 *
 * @throws ConfigurationError naming the option, never its value.
 */
export function secureUrl(option: string, value: unknown, allowHttp = false): URL {
  if (typeof value !== "string" || !URL.canParse(value)) throw new ConfigurationError(option, "must be an absolute URL");
  const url = new URL(value);
  if (url.protocol !== "https:" && url.protocol !== "http:") throw new ConfigurationError(option, "must be an http or https URL");
  if (url.protocol === "http:" && !allowHttp && !isLoopback(url.hostname)) {
    throw new ConfigurationError(option, "must use https, unless it is on this machine");
  }
  if (url.username !== "" || url.password !== "") throw new ConfigurationError(option, "must not hold credentials");
  if (value.includes("?") || value.includes("#")) throw new ConfigurationError(option, "must not have a query or a fragment");
  return url;
}
