import type { RecordedRequest } from "@kyc-clients/testing";
import { expect } from "vitest";

/** A part of a multipart body as it reached a server. */
export interface Part {
  /** Its header lines. */
  readonly lines: readonly string[];
  readonly content: Uint8Array;
}

/** Takes a multipart body apart at the boundary that its own header names. */
export function partsOf(request: RecordedRequest | undefined): readonly Part[] {
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(request?.headers["content-type"] ?? "")?.[1];
  // One byte a character, so that a file comes out as it went in.
  const [before, ...parts] = `\r\n${Buffer.from(request?.body ?? []).toString("latin1")}`.split(`\r\n--${boundary}`);
  expect([before, parts.pop()?.trim()]).toEqual(["", "--"]);
  return parts.map((part) => {
    const end = part.indexOf("\r\n\r\n");
    const lines = Buffer.from(part.slice(2, end), "latin1").toString().split("\r\n");
    return { lines, content: Buffer.from(part.slice(end + 4), "latin1") };
  });
}
