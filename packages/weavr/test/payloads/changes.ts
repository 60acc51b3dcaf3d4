import type { Change } from "@kyc-clients/testing";

/** What no object may be. */
export const noObject: readonly Change[] = [
  ["null", "", null],
  ["a list", "", []],
  ["a text", "", "APPROVED"],
  ["a number", "", 1],
];

/** What no id may be: Weavr's are digits, as text. */
export const noId = (...places: readonly string[]): readonly Change[] =>
  places.flatMap((at): Change[] => [
    [`a number at ${at}`, at, 1102948610],
    [`letters at ${at}`, at, "c-1001"],
    [`an empty text at ${at}`, at, ""],
    [`null at ${at}`, at, null],
  ]);

/** What may stand in any answer. */
export const open = (at = ""): readonly Change[] => [
  [`a member that no page names, below "${at}"`, `${at}/addedNextYear`, { any: "thing" }],
  [`null in a member that no page names, below "${at}"`, `${at}/addedNextYear`, null],
];

/** Right where a list of words is open, as in answers. */
export const newWord = (...places: readonly string[]): readonly Change[] =>
  places.map((at) => [`a word of next year at ${at}`, at, "A_NEW_ONE"]);

/** Right where a member is optional, wrong where it has to be. */
export const without = (...places: readonly string[]): readonly Change[] => places.map((at) => [`nothing at ${at}`, at]);

/** Wrong where a text has to be. */
export const noText = (...places: readonly string[]): readonly Change[] =>
  places.flatMap((at): Change[] => [
    [`a number at ${at}`, at, 7],
    [`null at ${at}`, at, null],
    [`a list at ${at}`, at, ["text"]],
  ]);

/** Wrong where one of a closed list of words has to be. */
export const noWord = (...places: readonly string[]): readonly Change[] =>
  places.flatMap((at): Change[] => [...newWord(at), ...noText(at)]);

/** Wrong where true or false has to be. */
export const noFlag = (...places: readonly string[]): readonly Change[] =>
  places.flatMap((at): Change[] => [
    [`"true" at ${at}`, at, "true"],
    [`1 at ${at}`, at, 1],
    [`null at ${at}`, at, null],
  ]);

/** Wrong where a whole number has to be. */
export const noInteger = (...places: readonly string[]): readonly Change[] =>
  places.flatMap((at): Change[] => [
    [`a text at ${at}`, at, "5"],
    [`a broken number at ${at}`, at, 2.5],
    [`null at ${at}`, at, null],
  ]);

/** Wrong where a list has to be. */
export const noList = (...places: readonly string[]): readonly Change[] =>
  places.flatMap((at): Change[] => [
    [`an object at ${at}`, at, {}],
    [`a text at ${at}`, at, "one"],
    [`null at ${at}`, at, null],
    [`null in the list at ${at}`, at, [null]],
  ]);

/** Wrong where a time has to be that is told in milliseconds, as text. */
export const noTime = (...places: readonly string[]): readonly Change[] =>
  places.flatMap((at): Change[] => [
    [`a number at ${at}`, at, 1767400000000],
    [`a date at ${at}`, at, "2026-01-03T00:00:00Z"],
    [`null at ${at}`, at, null],
  ]);

/** Wrong where an e-mail address has to be. */
export const noEmail = (at = "/email"): readonly Change[] => [
  [`an address that is none at ${at}`, at, "ana"],
  [`a name around the address at ${at}`, at, "Ana <ana.lopez@example.org>"],
  ...noText(at),
];

/** Wrong where six digits have to be. */
export const noCode = (at = "/verificationCode"): readonly Change[] => [
  [`a number at ${at}`, at, 123456],
  [`five digits at ${at}`, at, "12345"],
  [`seven digits at ${at}`, at, "1234567"],
  [`letters at ${at}`, at, "abcdef"],
  [`digits of another script at ${at}`, at, "١٢٣٤٥٦"],
  [`null at ${at}`, at, null],
];

/** Wrong where a password has to be, which goes as an object. */
export const noPassword = (at = "/password"): readonly Change[] => [
  [`nothing at ${at}`, at],
  [`a bare password at ${at}`, at, "Invented-Password-1"],
  [`no value at ${at}`, `${at}/value`],
  [`a value of 101 signs at ${at}`, `${at}/value`, "x".repeat(101)],
  ...noText(`${at}/value`),
];

/** Wrong where the id of an identity or of credentials has to be, in requests and answers. */
export const noTypedId = (at: string): readonly Change[] => [
  ...noId(`${at}/id`),
  ...without(`${at}/id`, `${at}/type`),
  ...noText(`${at}/type`),
  [`a bare id at ${at}`, at, "110294857316271104"],
  [`null at ${at}`, at, null],
];

/** Wrong where a mobile has to be. */
export const noMobile = (at = "/mobile"): readonly Change[] => [
  [`a text at ${at}`, at, "+35679005678"],
  [`null at ${at}`, at, null],
  ...without(`${at}/countryCode`, `${at}/number`),
  [`no plus at ${at}/countryCode`, `${at}/countryCode`, "356"],
  [`four digits at ${at}/countryCode`, `${at}/countryCode`, "+1684"],
  [`blanks at ${at}/number`, `${at}/number`, "7900 5678"],
  [`13 digits at ${at}/number`, `${at}/number`, "1234567890123"],
];

/** Wrong where a day has to be. */
export const noDay = (at = "/dateOfBirth"): readonly Change[] => [
  [`a text at ${at}`, at, "1990-04-09"],
  [`null at ${at}`, at, null],
  ...without(`${at}/year`, `${at}/month`, `${at}/day`),
  [`a text at ${at}/year`, `${at}/year`, "1990"],
  [`1899 at ${at}/year`, `${at}/year`, 1899],
  [`13 at ${at}/month`, `${at}/month`, 13],
  [`32 at ${at}/day`, `${at}/day`, 32],
];

/** Wrong where your own label has to be. */
export const noTag = (at = "/tag"): readonly Change[] => [
  [`a blank at ${at}`, at, "a b"],
  [`nothing between the quotation marks at ${at}`, at, ""],
  [`51 signs at ${at}`, at, "x".repeat(51)],
  ...noText(at),
];

/** Wrong where a language and a brand have to be. */
export const noLook: readonly Change[] = [
  ["a language in words", "/locale", "english"],
  ["an underscore in the language", "/locale", "en_GB"],
  ["a sign in the brand", "/brand", "my-brand"],
  ["a brand of 26 signs", "/brand", "x".repeat(26)],
];

/** Wrong where a country has to be, of two capital letters. */
export const noCountry = (...places: readonly string[]): readonly Change[] =>
  places.flatMap((at): Change[] => [[`small letters at ${at}`, at, "mt"], [`three letters at ${at}`, at, "MLT"], ...noText(at)]);

/** Wrong where a currency has to be, of three capital letters. */
export const noCurrency = (...places: readonly string[]): readonly Change[] =>
  places.flatMap((at): Change[] => [[`small letters at ${at}`, at, "eur"], [`four letters at ${at}`, at, "EURO"], ...noText(at)]);

/** The same changes further down. */
export const below = (at: string, changes: readonly Change[]): readonly Change[] =>
  changes.map(([why, pointer, ...value]) => [`${why}, below ${at}`, `${at}${pointer}`, ...value]);
