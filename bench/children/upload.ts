import { createReadStream, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { compiled, work } from "../places.ts";

/**
 * Uploads a file of so many bytes as a stream, after a small one, and tells what it took: memory beyond what there was before, and time.
 * A file, as a source that always has its next bytes at hand never lets Node do anything else, nor let go of what is sent.
 */
const SMALL = 1_024;

type Upload = (body: ReadableStream<Uint8Array>) => Promise<number>;
const [, , name = "", baseUrl = "", given = ""] = process.argv;
const { make } = (await import(pathToFileURL(join(compiled, `${name}.mjs`)).href)) as { make(baseUrl: string, limit: number): Upload };
const size = Number(given);
const file = join(work, `upload-${process.pid}.bin`);
const call = make(baseUrl, size + SMALL);
writeFileSync(file, "");
try {
  await upload(SMALL);
  globalThis.gc?.();
  const before = process.memoryUsage();
  const peak = { rss: before.rss, held: before.heapUsed + before.arrayBuffers };
  const look = (): void => {
    const now = process.memoryUsage();
    peak.rss = Math.max(peak.rss, now.rss);
    peak.held = Math.max(peak.held, now.heapUsed + now.arrayBuffers);
  };
  const looking = setInterval(look, 2);
  const start = performance.now();
  await upload(size);
  const ms = performance.now() - start;
  clearInterval(looking);
  look();
  const megabytes = (bytes: number): number => bytes / 2 ** 20;
  const heldBefore = before.heapUsed + before.arrayBuffers;
  console.log(JSON.stringify({ "held MB": megabytes(peak.held - heldBefore), "RSS MB": megabytes(peak.rss - before.rss), ms }));
} finally {
  rmSync(file);
}
process.exit();

async function upload(bytes: number): Promise<void> {
  truncateSync(file, bytes);
  const status = await call(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>);
  if (status !== 200) throw new Error(`the server answered ${status}`);
}
