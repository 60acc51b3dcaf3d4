import { systemClock } from "@kyc-clients/auth";
import { expect, test } from "vitest";
import type { Download } from "./call.ts";
import { openDownload } from "./download.ts";
import type { Sending } from "./sent-call.ts";

/** A download of three bytes, of which one more may be announced than comes. */
function open(announced: number): Download {
  const response = new Response("pdf", { headers: { "content-length": String(announced) } });
  return openDownload(response, {
    call: { limits: { attemptTimeoutMs: 1_000, signal: undefined } },
    engine: { vendor: { vendor: "acme" }, options: { clock: systemClock, maxDownloadBytes: 100 }, live: new Set() },
    facts: { vendor: "acme", operationId: "downloadDocument", attempts: 1, maybeSent: true },
    deadline: Number.MAX_SAFE_INTEGER,
  } as unknown as Sending<unknown>);
}

test("bytes() gives all of them, and fails as the stream does", async () => {
  expect(new TextDecoder().decode(await open(3).bytes())).toBe("pdf");
  await expect(open(4).bytes()).rejects.toMatchObject({ name: "ParseError", code: "truncated_body" });
});

test("bytes() never gives the rest of a stream for the whole", async () => {
  const begun = open(3);
  const reader = begun.stream.getReader();
  expect((await reader.read()).value?.byteLength).toBe(3);
  reader.releaseLock();
  await expect(begun.bytes()).rejects.toThrow(TypeError);
  const left = open(3);
  await left.stream.cancel();
  await expect(left.bytes()).rejects.toThrow(TypeError);
  const twice = open(3);
  await twice.bytes();
  await expect(twice.bytes()).rejects.toThrow(TypeError);
});
