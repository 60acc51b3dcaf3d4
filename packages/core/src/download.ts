import type { CallFacts } from "@kyc-clients/auth";
import { answerFacts } from "./answer-facts.ts";
import { bounded, timeLeft } from "./bounded.ts";
import type { Download } from "./call.ts";
import { ParseError, TimeoutError } from "./errors.ts";
import { announcedLength, mediaType } from "./response-body.ts";
import type { Sending } from "./sent-call.ts";
import { bodyFault } from "./transport-error.ts";

/**
 * Hands an answer's bytes on as a stream that keeps the call's promises while it is read.
 *
 * @throws ParseError with code `body_too_large` when the vendor announces more than the limit. The stream fails with the same errors as a call.
 */
export function openDownload<Body>(response: Response, sending: Sending<Body>): Download {
  const { maxDownloadBytes: maxBytes } = sending.engine.options;
  const facts = answerFacts(sending, response);
  const fail = (code: ParseError["code"]): ParseError => new ParseError(code, mediaType(response), facts);
  const reader = (response.body ?? new Blob([]).stream()).getReader();
  const contentLength = announcedLength(response);
  if (contentLength !== undefined && contentLength > maxBytes) {
    void reader.cancel().catch(() => {});
    throw fail("body_too_large");
  }
  let received = 0;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const { done, value } = await readChunk(reader, facts, sending);
          received += value?.byteLength ?? 0;
          if (received > maxBytes) throw fail("body_too_large");
          if (value) controller.enqueue(value as Uint8Array<ArrayBuffer>);
          if (!done) return;
          if (received < (contentLength ?? 0)) throw fail("truncated_body");
          controller.close();
        } catch (error) {
          void reader.cancel().catch(() => {});
          const isOurs =
            error instanceof ParseError || error instanceof TimeoutError || sending.call.limits.signal?.aborted || isAbort(error);
          controller.error(isOurs ? error : fail(bodyFault(error)));
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return {
    stream,
    contentType: response.headers.get("content-type") ?? undefined,
    contentLength,
    fileName: readFileName(response.headers.get("content-disposition")),
    bytes: async () => readAll(new Response(stream)),
  };
}

/** Not by `arrayBuffer()`: in Chromium that fails with an error of its own, whatever the stream failed with. A `Response` refuses a stream that was read. */
async function readAll({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const reader = (body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(read.value);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  facts: CallFacts,
  sending: Sending<unknown>,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  const { attemptTimeoutMs } = sending.call.limits;
  const left = timeLeft(sending);
  try {
    return await bounded(sending, Math.min(left, attemptTimeoutMs), () => reader.read());
  } catch (error) {
    if (error !== sending.expired) throw error;
    throw new TimeoutError(left > attemptTimeoutMs ? "attempt_timeout" : "deadline_exceeded", facts);
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

/** The file name of RFC 6266, without folders; only the plain form and UTF-8's extended one. */
function readFileName(disposition: string | null): string | undefined {
  const extended = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition ?? "")?.[1];
  const plain = /filename=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition ?? "");
  let name = plain?.[1]?.replace(/\\(.)/g, "$1") ?? plain?.[2];
  try {
    if (extended !== undefined) name = decodeURIComponent(extended);
  } catch {
    // A name that cannot be decoded is no name.
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  const base = name?.replace(/^.*[/\\]/s, "").replace(/[\u0000-\u001f\u007f]/g, "");
  return base === undefined || base === "" || base === "." || base === ".." ? undefined : base;
}
