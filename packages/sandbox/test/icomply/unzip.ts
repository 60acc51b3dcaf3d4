import { crc32 } from "node:zlib";

/** The files of an archive that compresses none, by its directory; each is held against its checksum. @throws Error when anything does not fit */
export function unzip(bytes: Uint8Array): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  expectSignature(view, end, 0x06054b50);
  const files: { name: string; bytes: Uint8Array }[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < view.getUint16(end + 10, true); index++) {
    expectSignature(view, at, 0x02014b50);
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    const local = view.getUint32(at + 42, true);
    expectSignature(view, local, 0x04034b50);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const content = bytes.slice(start, start + view.getUint32(at + 24, true));
    if (crc32(content) !== view.getUint32(at + 16, true)) throw new Error(`${name} does not fit its checksum`);
    files.push({ name, bytes: content });
    at += 46 + length;
  }
  if (at !== end) throw new Error("the directory does not end where the archive does");
  return files;
}

function expectSignature(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) throw new Error(`no signature ${signature.toString(16)} at ${at}`);
}
