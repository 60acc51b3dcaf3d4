import { once } from "node:events";
import { createGzip, gzipSync } from "node:zlib";
import { onRequest, type RequestStep } from "../step.ts";
import { type AnswerOptions, answer, bodyBytes, sendAnswer } from "./answer.ts";

const gzipHeaders = { "Content-Type": "application/json", "Content-Encoding": "gzip" };

/** Answers with a sound gzip body. */
export function gzip(body: NonNullable<AnswerOptions["body"]>, status = 200): RequestStep {
  return answer({ status, headers: gzipHeaders, body: gzipSync(bodyBytes(body)) });
}

/** Answers with a gzip body that is broken at its start, in its checksum, or cut in half; Content-Length is right. */
export function corruptGzip(
  where: "start" | "checksum" | "cut" = "start",
  body: NonNullable<AnswerOptions["body"]> = { name: "Ada" },
): RequestStep {
  return answer({ headers: gzipHeaders, body: corrupted(gzipSync(bodyBytes(body)), where) });
}

/** Answers with a few compressed bytes that expand to a JSON string of the given length in bytes. */
export function gzipBomb(uncompressedBytes: number): RequestStep {
  let bytes: Promise<Buffer> | undefined;
  return onRequest("gzip bomb", async (exchange) => {
    bytes ??= gzipBombBytes(uncompressedBytes);
    await sendAnswer(exchange, { headers: gzipHeaders, body: await bytes });
  });
}

/** Compresses a JSON string of the given length in bytes without ever holding it whole. */
export async function gzipBombBytes(uncompressedBytes: number): Promise<Buffer> {
  const gzipped = createGzip({ level: 9 });
  const write = (bytes: string | Uint8Array) => new Promise<void>((resolve) => gzipped.write(bytes, () => resolve()));
  const parts: Buffer[] = [];
  gzipped.on("data", (part: Buffer) => parts.push(part));
  const block = Buffer.alloc(65_536, "a");
  await write('"');
  for (let left = uncompressedBytes - 2; left > 0; left -= block.length) await write(block.subarray(0, left));
  gzipped.end('"');
  await once(gzipped, "end");
  return Buffer.concat(parts);
}

function corrupted(bytes: Buffer, where: "start" | "checksum" | "cut"): Buffer {
  if (where === "cut") return bytes.subarray(0, bytes.length >> 1);
  const gzipHeaderLength = 10;
  const trailerLength = 8;
  // 0xff right after the header is a reserved block type; in the trailer it is a wrong CRC-32.
  const at = where === "start" ? gzipHeaderLength : bytes.length - trailerLength;
  return Buffer.concat([bytes.subarray(0, at), Buffer.from([(bytes[at] ?? 0) ^ 0xff]), bytes.subarray(at + 1)]);
}
