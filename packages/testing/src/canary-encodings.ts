/** How a marker may be written down. */
export type Encoding = "plain" | "other case" | "base64" | "percent" | "hex" | "json";

/** Makes a function that tells in which encodings a text holds the marker. */
export function encodingFinder(marker: string): (text: string) => Encoding[] {
  const bytes = Buffer.from(marker);
  const lower = marker.toLowerCase();
  const hex = bytes.toString("hex");
  const hexPairs = hex.match(/../g) ?? [];
  const percent = new Set([encodeURIComponent(marker), new URLSearchParams([["", marker]]).toString().slice(1)]);
  const everyPercent = `%${hexPairs.join("%")}`;
  const base64 = base64Forms(bytes);
  const json = JSON.stringify(marker).slice(1, -1);
  return (text) => {
    const lowerText = text.toLowerCase();
    const isPlain = text.includes(marker);
    const found: Record<Encoding, boolean> = {
      plain: isPlain,
      "other case": !isPlain && lowerText.includes(lower),
      base64: base64.some((form) => text.includes(form)),
      percent: lowerText.includes(everyPercent) || [...percent].some((form) => form !== marker && text.includes(form)),
      // Apart by spaces, as util.inspect prints a Buffer; by colons, as fingerprints are.
      hex: ["", " ", ":"].some((between) => lowerText.includes(hexPairs.join(between))),
      json: json !== marker && text.includes(json),
    };
    return (Object.keys(found) as Encoding[]).filter((encoding) => found[encoding]);
  };
}

/** The characters that stand for the bytes alone, at each of the three places they can have in a base64 group. */
function base64Forms(bytes: Buffer): string[] {
  const charactersTouchedBefore = [0, 2, 3];
  const charactersTouchedAfter = [0, 3, 2];
  const standard = charactersTouchedBefore.map((touched, offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return text.slice(touched, text.length - (charactersTouchedAfter[(offset + bytes.length) % 3] ?? 0));
  });
  const urlSafe = standard.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
  return [...new Set([...standard, ...urlSafe, ...standard.map(encodeURIComponent)])];
}
