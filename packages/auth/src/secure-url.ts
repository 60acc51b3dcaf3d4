import { ConfigurationError } from "./errors.ts";

/** Whether a host name means this machine, so that nothing leaves it. */
export function isLoopback(hostname: string): boolean {
  return /^((.*\.)?localhost|\[::1\]|127(\.\d+){3})$/.test(hostname);
}

/**
 * Reads an address that credentials may be sent to: absolute, https or loopback, without user info, query or fragment.
 *
 * @throws ConfigurationError naming the option, never its value.
 */
export function secureUrl(option: string, value: unknown, allowHttp?: boolean): URL {
  const url = typeof value === "string" && !/[?#]/.test(value) ? URL.parse(value) : null;
  const isSecure = url && (url.protocol === "https:" || (url.protocol === "http:" && (allowHttp === true || isLoopback(url.hostname))));
  if (!isSecure || url.username + url.password !== "") {
    throw new ConfigurationError(option, "must be an https or local URL without credentials, query or fragment");
  }
  return url;
}
