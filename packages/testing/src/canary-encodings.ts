/** How a marker may be written down. */
export type Encoding = "plain" | "other case" | "base64" | "percent" | "hex" | "json";

/** One way in which a marker may stand in a text. */
export interface Form {
  readonly encoding: Encoding;
  /** What to look for; in lower case where `isExact` is false, and then in a text that is so too. */
  readonly text: string;
  readonly isExact: boolean;
}

/** Makes a function that tells in which encodings a text holds the marker. */
export function encodingFinder(marker: string | Uint8Array): (text: string) => Encoding[] {
  const forms = formsOf(marker);
  return (text) => {
    const lowerText = text.toLowerCase();
    const found = new Set(forms.filter((form) => (form.isExact ? text : lowerText).includes(form.text)).map(({ encoding }) => encoding));
    if (found.has("plain")) found.delete("other case");
    return [...found];
  };
}

/** Lists how a marker may stand in a text: a text as it is or encoded, bytes encoded only. */
export function formsOf(marker: string | Uint8Array): Form[] {
  const bytes = Buffer.from(marker as Uint8Array);
  const hexPairs = bytes.toString("hex").match(/../g) ?? [];
  const form = (encoding: Encoding, isExact: boolean, texts: Iterable<string>): Form[] =>
    [...texts].map((text) => ({ encoding, text, isExact }));
  return [
    ...(typeof marker === "string" ? textForms(marker, form) : form("json", true, [bytes.join(","), bytes.join(", ")])),
    ...form("base64", true, base64Forms(bytes)),
    ...form("percent", false, [`%${hexPairs.join("%")}`]),
    // Apart by spaces, as util.inspect prints a Buffer; by colons, as fingerprints are.
    ...form(
      "hex",
      false,
      ["", " ", ":"].map((between) => hexPairs.join(between)),
    ),
  ];
}

function textForms(marker: string, form: (encoding: Encoding, isExact: boolean, texts: Iterable<string>) => Form[]): Form[] {
  const percent = new Set([encodeURIComponent(marker), new URLSearchParams([["", marker]]).toString().slice(1)]);
  const json = JSON.stringify(marker).slice(1, -1);
  return [
    ...form("plain", true, [marker]),
    ...form("other case", false, [marker.toLowerCase()]),
    ...form(
      "percent",
      true,
      [...percent].filter((text) => text !== marker),
    ),
    ...form("json", true, json === marker ? [] : [json]),
  ];
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
