/** What every operation takes beside its parameters and body. */
export interface CallOptions {
  /** Ends the call; it rejects with `signal.reason`. */
  signal?: AbortSignal | undefined;
  /** The whole call's deadline in milliseconds, retries and token exchange included. @default 60_000 */
  timeoutMs?: number | undefined;
  /** The deadline of one attempt in milliseconds. @default 30_000 */
  attemptTimeoutMs?: number | undefined;
  /** How often the request may be sent, counting the first; only where repeating it is safe. @default 3 */
  attempts?: number | undefined;
}

/** A file or other bytes to upload. A stream is sent once and never again. */
export type BinaryBody = Blob | Uint8Array<ArrayBuffer> | ArrayBuffer | ReadableStream<Uint8Array>;

/** One file of a multipart form: bytes with a name. A `File` carries its own. */
export type FilePart =
  | File
  | Blob
  | { readonly data: Blob | Uint8Array<ArrayBuffer>; readonly fileName?: string; readonly contentType?: string };

/** Bytes that the vendor sends. They are read under the call's deadline, and refused above the cap. */
export interface Download {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** The media type as sent. */
  readonly contentType: string | undefined;
  /** In bytes, where the vendor says. */
  readonly contentLength: number | undefined;
  /** The base name from `Content-Disposition`, never a path. */
  readonly fileName: string | undefined;
  /** Reads the stream to its end. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** What `fetch` takes as a body. Said in this way, as TypeScript knows `BodyInit` only beside its DOM library. */
export type RequestBody = NonNullable<RequestInit["body"]>;
