import fc from "fast-check";

/** Stands in most hostile texts, so that one that shows where no value may show is found. */
export const MARKER = "zQ7-made-up-probe";

/** Names that every plain object inherits, and so seems to have. */
const inheritedNames: readonly string[] = [...Object.getOwnPropertyNames(Object.prototype), "prototype", "toJSON", "then"];

const dots = [".", "%2e", "%2E", "%252e", "\uff0e"];
const slashes = ["/", "\\", "%2f", "%5C", "\uff0f", "\u2215"];

/** `.` and `..` in every spelling, alone and before a separator. */
const dotSegments: readonly string[] = [
  ...dots,
  ...dots.flatMap((first) => dots.map((second) => first + second)),
  ...dots.flatMap((dot) => slashes.map((slash) => `${dot}${dot}${slash}${MARKER}`)),
];

const elsewhere = [
  `//${MARKER}.example`,
  `https://${MARKER}.example/`,
  `@${MARKER}.example`,
  `\\\\${MARKER}.example`,
  `:80@${MARKER}.example`,
];
const separators = [
  "/",
  "?",
  "#",
  "&",
  "=",
  ";",
  ",",
  "|",
  "+",
  "%",
  "%00",
  "%0d%0a",
  "[",
  "]",
  "{",
  "}",
  "{id}",
  "$&",
  "$1",
  "`",
  "'",
  '"',
];
const controls = ["\r\n", "\r", "\n", "\0", "\t", "\u0001", "\u001b[31m", "\u007f", "\u0085", "\u2028"];
const injections = ["\r\nX-Injected: 1", "\r\n\r\nGET / HTTP/1.1", "\nSet-Cookie: a=b", "\u560d\u560aX-Injected: 1"];
const unicode = ["e\u0301", "\ufb01", "\uff11\uff12", "\u202egnp.exe", "\u200b", "\ufeff", "Zo\u00eb", "\u{1f600}", "\u0130", "\u00e9"];
const jsonLike = ["{}", "[]", "null", "true", '"', '{"__proto__":{"polluted":true}}', '","admin":true,"', "\\u0000", "</script>"];
const numberLike = ["0", "-0", "00", "1e999", "NaN", "Infinity", "0x10", "9007199254740993", "1_000", " 1", "1 "];

/** Half of a character that takes two code units: it has no UTF-8 form. */
export const cutTexts: readonly string[] = ["\ud83d", "\udc00", `${MARKER}\ud83d`, `\udc00${MARKER}`];

/** Text that tries to be something else than the value of its parameter, but can be sent as one. */
const whole: readonly string[] = [
  ...elsewhere,
  ...[...separators, ...controls, ...unicode].flatMap((text) => [text, `${MARKER}${text}${MARKER}`]),
  ...injections.map((text) => `${MARKER}${text}`),
  ...jsonLike,
  ...numberLike,
  ...inheritedNames,
  " ",
  `../../${MARKER}`,
  `${MARKER}/..`,
  `a\u0000/../${MARKER}`,
  MARKER.repeat(300),
];

/** Any hostile text, those that no request may carry as they are among them. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...whole) },
  { weight: 2, arbitrary: fc.constantFrom(...dotSegments) },
  { weight: 1, arbitrary: fc.constantFrom("", ...cutTexts) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...whole), fc.constantFrom(...whole)).map((two) => two.join("")) },
);

/** Names of members that nobody declared. None holds the marker: a name may be told, as it is what a developer wrote. */
export const hostileName: fc.Arbitrary<string> = fc.constantFrom(
  ...inheritedNames,
  "a b",
  "a&b=c",
  "a[b]",
  "a\r\nb",
  "a.b",
  "\u00e9",
  "",
  '"',
  "a%22b",
);

/** Names of headers that nobody declared, and of those that only the client writes. `Content-Type` is left out: `raw` takes it. */
export const hostileHeaderName: fc.Arbitrary<string> = fc.constantFrom(
  ...inheritedNames,
  ...["Host", "Authorization", "cookie", "Content-Length", "Transfer-Encoding", "connection", "a b", "a:b", "a\r\nb", "\u00e9", ""],
);

/** Values that are no text, number or boolean, and that no parameter takes. */
export const noScalar: fc.Arbitrary<unknown> = fc.constantFrom<unknown[]>(
  Number.NaN,
  Number.POSITIVE_INFINITY,
  { [MARKER]: MARKER },
  () => MARKER,
  Symbol(MARKER),
);
