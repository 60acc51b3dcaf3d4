/** What the sandbox reads of a PNG picture. */
export interface Picture {
  /** Zero when the picture does not say. */
  readonly width: number;
  readonly height: number;
  /** The texts of its tEXt chunks, by keyword. */
  readonly texts: ReadonlyMap<string, string>;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads a picture as far as its chunks are sound; undefined when it is no PNG. Checksums and pixels are not looked at. */
export function readPng(bytes: Uint8Array): Picture | undefined {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const latin = (start: number, end: number): string => String.fromCharCode(...bytes.subarray(start, end));
  const texts = new Map<string, string>();
  let size = { width: 0, height: 0 };
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const start = at + 8;
    const end = start + length;
    if (end + 4 > bytes.length) break;
    const type = latin(at + 4, start);
    if (type === "IHDR" && length >= 8) size = { width: view.getUint32(start), height: view.getUint32(start + 4) };
    if (type === "tEXt" && length <= 1_000) {
      const [keyword = "", value = ""] = latin(start, end).split("\0");
      texts.set(keyword, value);
    }
    at = end + 4;
  }
  return { ...size, texts };
}
