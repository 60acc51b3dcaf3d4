/** The smallest picture that the sandbox reads texts from: a PNG of so many pixels, with a tEXt chunk for each text, as Base64. */
export function picture(texts: Readonly<Record<string, string>> = {}, { width = 16, height = 10, bytes = 0 } = {}): string {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const named = Object.entries(texts).map(([keyword, value]) => chunk("tEXt", Buffer.from(`${keyword}\0${value}`, "latin1")));
  const chunks = [chunk("IHDR", header), ...named, chunk("IDAT", Buffer.alloc(bytes)), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]).toString("base64");
}
