import type { RequestHead } from "./recorded-request.ts";

/** What the parser reports while bytes come in. */
export interface RequestEvents {
  head(head: RequestHead): void;
  body(bytes: Uint8Array): void;
  end(): void;
}

type State = "head" | "counted" | "chunk-size" | "chunk-data" | "chunk-end" | "trailers";

/** A minimal HTTP/1.1 request parser that reports each part as soon as its bytes are in. */
export class RequestParser {
  readonly #events: RequestEvents;
  #pending: Buffer = Buffer.alloc(0);
  #state: State = "head";
  #left = 0;

  constructor(events: RequestEvents) {
    this.#events = events;
  }

  /**
   * Takes the next bytes from the wire.
   * @throws Error where they are not HTTP/1.x.
   */
  push(bytes: Uint8Array): void {
    this.#pending = Buffer.concat([this.#pending, bytes]);
    while (this.#step());
  }

  #step(): boolean {
    switch (this.#state) {
      case "head":
        return this.#readHead();
      case "counted":
        return this.#readData(() => this.#finish());
      case "chunk-size":
        return this.#readChunkSize();
      case "chunk-data":
        return this.#readData(() => this.#to("chunk-end"));
      case "chunk-end":
        return this.#takeLine() !== undefined && this.#to("chunk-size");
      case "trailers":
        return this.#readTrailer();
    }
  }

  #readHead(): boolean {
    const end = this.#pending.indexOf("\r\n\r\n");
    if (end === -1) return false;
    const [requestLine = "", ...lines] = this.#take(end + 4)
      .toString("latin1")
      .slice(0, -4)
      .split("\r\n");
    const match = /^(\S+) (\S+) HTTP\/(1\.[01])$/.exec(requestLine);
    if (match === null) throw new Error("the bytes received are not an HTTP/1.x request");
    const rawHeaders = lines.map(headerPair);
    const [, method = "", target = "", httpVersion = ""] = match;
    this.#events.head({ method, target, httpVersion, rawHeaders });
    return this.#startBody(rawHeaders);
  }

  #startBody(rawHeaders: readonly (readonly [string, string])[]): boolean {
    const value = (wanted: string) => rawHeaders.find(([name]) => name.toLowerCase() === wanted)?.[1];
    if (value("transfer-encoding")?.toLowerCase().endsWith("chunked")) return this.#to("chunk-size");
    this.#left = Number(value("content-length") ?? 0);
    return this.#left === 0 ? this.#finish() : this.#to("counted");
  }

  #readChunkSize(): boolean {
    const line = this.#takeLine();
    if (line === undefined) return false;
    this.#left = Number.parseInt(line, 16);
    if (Number.isNaN(this.#left)) throw new Error("the bytes received are not a chunk size");
    return this.#to(this.#left === 0 ? "trailers" : "chunk-data");
  }

  #readData(done: () => boolean): boolean {
    if (this.#pending.length === 0) return false;
    const data = this.#take(Math.min(this.#left, this.#pending.length));
    this.#left -= data.length;
    this.#events.body(data);
    return this.#left === 0 ? done() : false;
  }

  #readTrailer(): boolean {
    const line = this.#takeLine();
    if (line === undefined) return false;
    return line === "" ? this.#finish() : true;
  }

  #finish(): boolean {
    this.#to("head");
    this.#events.end();
    return true;
  }

  #to(state: State): boolean {
    this.#state = state;
    return true;
  }

  #takeLine(): string | undefined {
    const end = this.#pending.indexOf("\r\n");
    return end === -1
      ? undefined
      : this.#take(end + 2)
          .toString("latin1")
          .slice(0, -2);
  }

  #take(length: number): Buffer {
    const taken = this.#pending.subarray(0, length);
    this.#pending = this.#pending.subarray(length);
    return taken;
  }
}

function headerPair(line: string): readonly [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}
