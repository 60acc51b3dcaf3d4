import { crc32 as nodeCrc32 } from "node:zlib";
import { expect, test } from "vitest";
import { crc32 } from "../../src/icomply/crc32.ts";
import { zip } from "../../src/icomply/zip.ts";
import { unzip } from "../icomply/unzip.ts";

const bytes = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 31 + (index >> 8)) % 256);

test("the checksum is that of Node's", () => {
  for (const length of [0, 1, 9, 5_000]) expect(crc32(bytes.subarray(0, length))).toBe(nodeCrc32(bytes.subarray(0, length)));
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("an archive gives back every file under its name, and an empty one is 22 bytes", () => {
  const files = [
    { name: "one.jpg", bytes },
    { name: "ø/two.jpg", bytes: new Uint8Array() },
    { name: "three.jpg", bytes: bytes.slice(7) },
  ];
  const archive = zip(files, Date.UTC(2026, 4, 1, 12, 34, 56));
  expect(unzip(archive)).toEqual(files);
  // The time of the first file, in DOS's steps of two seconds, and its day.
  const view = new DataView(archive.buffer);
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([(12 << 11) | (34 << 5) | 28, (46 << 9) | (5 << 5) | 1]);
  expect(unzip(zip([], 0))).toEqual([]);
  expect(zip([], 0)).toHaveLength(22);
});
