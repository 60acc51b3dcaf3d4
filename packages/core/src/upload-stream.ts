import type { CallFacts } from "@kyc-clients/auth";
import { ArgumentError } from "./errors.ts";
import { isRetriedStatus } from "./retry.ts";
import type { Answer } from "./sent-call.ts";

/** An upload stream that knows what became of it. */
export interface UploadMeter {
  readonly body: ReadableStream<Uint8Array>;
  /** What broke the stream while it was sent, if it did: the limit, or the caller's own source. */
  readonly failure: (facts: CallFacts, maybeSent?: boolean) => ArgumentError | undefined;
  /** Lets go of the source: an answer may come before its end, and nobody reads the rest. */
  readonly stop: () => void;
  /** Says of a stream that it was not sent again, where another body would have been. */
  readonly noted: <Body>(answer: Answer<Body>) => Answer<Body>;
  /** What `fetch` needs to be told of a stream. */
  readonly init: { readonly duplex: "half" };
}

/** Passes a stream on, counts its bytes, and ends it above `maxBytes`. */
export function meterStream(source: ReadableStream<Uint8Array>, maxBytes: number): UploadMeter {
  if (source.locked) throw new ArgumentError("body", "must be a stream that nobody reads");
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let bytes = 0;
  let problem: string | undefined;
  const read = async (): Promise<ReadableStreamReadResult<Uint8Array>> => {
    reader ??= source.getReader();
    const chunk = await reader.read();
    if (!chunk.done && !(chunk.value instanceof Uint8Array)) throw new TypeError("a stream of bytes gave something else");
    return chunk;
  };
  const upload: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const chunk = await read().catch(() => {
        problem = "is a stream that failed while it was sent";
        return undefined;
      });
      if (chunk?.done) return controller.close();
      bytes += chunk?.value.byteLength ?? 0;
      if (bytes > maxBytes) problem = "is larger than maxRequestBytes";
      if (!problem && chunk) return controller.enqueue(chunk.value);
      controller.error(new Error("the upload was stopped"));
      await reader?.cancel().catch(() => {});
    },
    cancel: (reason) => (reader ?? source).cancel(reason),
  };
  // Nothing is read ahead: a call that is refused leaves the caller's stream as it was.
  const body = new ReadableStream<Uint8Array>(upload, { highWaterMark: 0 });
  const stop = (): void => void (reader ?? source).cancel().catch(() => {});
  const failure = (facts: CallFacts, maybeSent = true): ArgumentError | undefined =>
    problem === undefined ? undefined : new ArgumentError("body", problem, { ...facts, maybeSent });
  return { body, failure, stop, noted, init: { duplex: "half" } };
}

function noted<Body>(answer: Answer<Body>): Answer<Body> {
  const { status } = answer.response;
  const wantsResend = status === 401 || status >= 500 || isRetriedStatus(status);
  return wantsResend ? { ...answer, note: "the body was a stream, which is not sent again" } : answer;
}
