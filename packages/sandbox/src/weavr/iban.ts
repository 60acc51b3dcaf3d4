/** A Maltese IBAN with right check digits, at a bank that there is not. */
export function ibanOf(id: string): string {
  const account = `SAND00000${id.padStart(18, "0").slice(-18)}`;
  const digits = Array.from(`${account}MT00`, (letter) => Number.parseInt(letter, 36)).join("");
  return `MT${String(98n - (BigInt(digits) % 97n)).padStart(2, "0")}${account}`;
}
