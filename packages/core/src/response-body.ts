/** Whether a status says that what was asked for was done. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Statuses that never carry a body (RFC 9110 sections 15.3.5, 15.3.6 and 15.4.5). */
export function isBodiless(status: number, method: string): boolean {
  return method === "HEAD" || status < 200 || status === 204 || status === 205 || status === 304;
}

/** Lets go of a body that nobody will read, so that its connection is free. */
export function discard({ body }: Response): void {
  void body?.cancel().catch(() => {});
}

/** The length in bytes that a header announces; a decoded body has another one. */
export function announcedLength(response: Response): number | undefined {
  const length = response.headers.get("content-length") ?? "";
  return /^\d+$/.test(length) && !isCoded(response) ? Number(length) : undefined;
}

/** Whether a body ended before its announced length. Node's own `fetch` fails then; others may not. */
export function isCut(response: Response, bytes: Uint8Array): boolean {
  return bytes.length < (announcedLength(response) ?? 0);
}

/**
 * Whether a body came under a coding, as gzip. Runtimes take a coded body that was cut off for a whole one (undici gives out what its decoder holds),
 * so only JSON, which tells its own end, may be coded.
 */
export function isCoded({ headers }: Response): boolean {
  return !/^\s*(identity)?\s*$/i.test(headers.get("content-encoding") ?? "");
}

/** The media type as sent, without its parameters; free text that stands there is none, and goes into no message. */
export function mediaType({ headers }: Response): string | undefined {
  const type = headers.get("content-type") ?? "";
  // What nearly all answers say needs no closer look.
  return type === "application/json" ? type : /^\s*([\w.+-]{1,60}\/[\w.+-]{1,60})\s*(;|$)/.exec(type)?.[1]?.toLowerCase();
}

/** Made once: making one costs as much as reading a small body. It keeps nothing from one text to the next. */
const UTF8 = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

/** Reads bytes as text; `undefined` when they are no UTF-8, are a page, or `parse` throws. A byte order mark is dropped. */
export function decode<Value>(
  bytes: Uint8Array,
  type: string | undefined,
  parse: (text: string) => Value,
): { readonly value: Value } | undefined {
  try {
    if (type !== "text/html") return { value: parse(UTF8.decode(bytes)) };
  } catch {
    // What is wrong stays untold: the parser's message holds some of the text.
  }
  return undefined;
}

/** Reads bytes as JSON. HTML and XML are refused by their type; any other type that holds JSON is taken for it. */
export function parseJson(bytes: Uint8Array, type: string | undefined): { readonly value: unknown } | undefined {
  return type?.endsWith("xml") ? undefined : decode(bytes, type, JSON.parse);
}
