/** What a link to the page names. */
export interface Linked {
  readonly vendor?: string;
  readonly scenario?: string;
  /** A program that somebody typed, where the link was made to hold it. */
  readonly code?: string;
}

/** Longer programs are in no link, whatever they are compressed to. */
const LONGEST_CODE = 100_000;

/** Writes the part of an address behind its `#`, which no server sees. */
export async function writeLink({ vendor, scenario, code }: Linked): Promise<string> {
  const parts = new URLSearchParams();
  if (vendor !== undefined) parts.set("vendor", vendor);
  if (scenario !== undefined) parts.set("scenario", scenario);
  if (code !== undefined) parts.set("code", await pack(code));
  return `#${parts}`;
}

/** Reads the part of an address behind its `#`. A program that cannot be unpacked is left out. */
export async function readLink(hash: string): Promise<Linked> {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const vendor = parts.get("vendor");
  const scenario = parts.get("scenario");
  const packed = parts.get("code");
  const code = packed === null ? undefined : await unpack(packed).catch(() => undefined);
  return { ...(vendor !== null && { vendor }), ...(scenario !== null && { scenario }), ...(code !== undefined && { code }) };
}

async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function unpack(text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let unpacked = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    unpacked += part.value;
    if (unpacked.length > LONGEST_CODE) throw new RangeError("the program in the link is too long");
  }
  return unpacked;
}
