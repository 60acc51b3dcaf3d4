/** One request and its answer, as they went over the wire. Holds secrets and personal data of invented people: never print one. */
export interface Exchange {
  /** Counts from 1, in the order of sending. */
  readonly number: number;
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Headers;
  readonly requestBody: Uint8Array<ArrayBuffer>;
  readonly status: number;
  readonly responseHeaders: Headers;
  readonly responseBody: Uint8Array<ArrayBuffer>;
  /** Which side was made to break the spec on purpose. */
  readonly wrong: Side | undefined;
}

/** The two halves of an exchange, judged apart. */
export type Side = "request" | "answer";

/** The media type of a message without its parameters; undefined when it names none. */
export function mediaType(headers: Headers): string | undefined {
  return headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
}

/** A body as JSON; undefined when there is none. @throws SyntaxError */
export function parseJson(body: Uint8Array): unknown {
  return body.length === 0 ? undefined : JSON.parse(new TextDecoder().decode(body));
}

/** A value as the bytes of a JSON body. */
export function toJsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}
