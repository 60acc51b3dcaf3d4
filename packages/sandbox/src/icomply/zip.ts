import { crc32 } from "./crc32.ts";
import { secondOf } from "./times.ts";

/** A file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A field of a header: its value and how many bytes it takes. */
type Field = readonly [value: number, size: 2 | 4];

const VERSION: Field = [20, 2];
/** Names are UTF-8. */
const FLAGS: Field = [0x0800, 2];
const STORED: Field = [0, 2];
const NONE: Field = [0, 2];

/**
 * A ZIP archive of files as they are, none of them compressed.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zip(entries: readonly ZipEntry[], at: number): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  for (const { name, bytes } of entries) {
    const path = new TextEncoder().encode(name);
    const size: Field = [bytes.length, 4];
    const facts: Field[] = [VERSION, FLAGS, STORED, ...dosTime(at), [crc32(bytes), 4], size, size, [path.length, 2], NONE];
    const offset: Field = [lengthOf(files), 4];
    files.push(header(0x04034b50, facts), path, bytes);
    directory.push(header(0x02014b50, [VERSION, ...facts, NONE, NONE, NONE, [0, 4], offset]), path);
  }
  const count: Field = [entries.length, 2];
  const end = header(0x06054b50, [NONE, NONE, count, count, [lengthOf(directory), 4], [lengthOf(files), 4], NONE]);
  return join([...files, ...directory, end]);
}

function header(signature: number, fields: readonly Field[]): Uint8Array {
  const all: readonly Field[] = [[signature, 4], ...fields];
  return Uint8Array.from(all.flatMap(([value, size]) => Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 0xff)));
}

/** Time and day as DOS had them, in steps of two seconds from 1980 on. */
function dosTime(at: number): readonly [Field, Field] {
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = secondOf(at).split(/[- :]/).map(Number);
  return [
    [(hours << 11) | (minutes << 5) | (seconds >> 1), 2],
    [(Math.max(year - 1980, 0) << 9) | (month << 5) | day, 2],
  ];
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(lengthOf(parts));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}
