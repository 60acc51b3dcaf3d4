/** One request as it reached the server. */
export interface RecordedRequest {
  readonly method: string;
  /** The request target as sent: path and query, never decoded. */
  readonly target: string;
  /** The target up to the query. */
  readonly path: string;
  readonly httpVersion: string;
  /** Names in lower case; values of a repeated name are joined by `, `. No prototype. */
  readonly headers: Readonly<Record<string, string>>;
  /** Name and value pairs in the order and case they came. */
  readonly rawHeaders: readonly (readonly [name: string, value: string])[];
  /** The body bytes received so far, chunked framing removed. */
  readonly body: Uint8Array;
  /** The body decoded as UTF-8. */
  readonly text: string;
  /** The body parsed as JSON; throws where it is not. */
  json(): unknown;
  /** Which connection it came on, counted from 1. */
  readonly connection: number;
  /** Whether the body arrived to its end. */
  readonly complete: boolean;
}

/** What a request head says. */
export type RequestHead = Pick<RecordedRequest, "method" | "target" | "httpVersion" | "rawHeaders">;

/** The record of one request while it is still arriving. */
export class ArrivingRequest implements RecordedRequest {
  readonly method: string;
  readonly target: string;
  readonly httpVersion: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly rawHeaders: readonly (readonly [name: string, value: string])[];
  readonly connection: number;
  complete = false;
  readonly #body: Uint8Array[] = [];

  constructor(head: RequestHead, connection: number) {
    this.method = head.method;
    this.target = head.target;
    this.httpVersion = head.httpVersion;
    this.rawHeaders = head.rawHeaders;
    this.headers = joined(head.rawHeaders);
    this.connection = connection;
  }

  get path(): string {
    return this.target.split("?", 1)[0] ?? "";
  }

  get body(): Uint8Array {
    return Buffer.concat(this.#body);
  }

  get text(): string {
    return new TextDecoder().decode(this.body);
  }

  json(): unknown {
    return JSON.parse(this.text);
  }

  /** Adds body bytes that have just arrived. */
  append(bytes: Uint8Array): void {
    this.#body.push(bytes);
  }
}

function joined(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    headers[key] = key in headers ? `${headers[key]}, ${value}` : value;
  }
  return headers;
}
