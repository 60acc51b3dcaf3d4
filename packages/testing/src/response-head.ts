import { STATUS_CODES } from "node:http";

/** Response headers as written; undefined leaves out one that a step would add. */
export type ResponseHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The bytes of a status line and headers, exactly as given. */
export function responseHead(status: number, headers: ResponseHeaders = {}, statusText = STATUS_CODES[status] ?? ""): Buffer {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each) => `${name}: ${each}\r\n`),
  );
  return Buffer.from(`HTTP/1.1 ${status} ${statusText}\r\n${lines.join("")}\r\n`, "latin1");
}

/** Adds headers under the ones given; names are compared without case. */
export function withDefaults(headers: ResponseHeaders, defaults: ResponseHeaders): ResponseHeaders {
  const given = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const added = Object.entries(defaults).filter(([name]) => !given.has(name.toLowerCase()));
  return { ...Object.fromEntries(added), ...headers };
}
