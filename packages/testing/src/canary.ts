import { randomInt } from "node:crypto";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const fewestRandom = 12;

/** Makes a marker that occurs nowhere else: letters and digits only, the label inside as far as it fits. */
export function canary(label: string, length = 32): string {
  if (length < fewestRandom) throw new RangeError(`a canary needs at least ${fewestRandom} characters to be unique`);
  const start = `Cnry${label.replaceAll(/[^A-Za-z0-9]/g, "")}`.slice(0, length - fewestRandom);
  return start + randomText(length - start.length, alphabet);
}

/** Makes a marker of digits alone, for fields that take nothing else. */
export function digitCanary(length = 12): string {
  return randomText(1, "123456789") + randomText(length - 1, "0123456789");
}

function randomText(length: number, from: string): string {
  return Array.from({ length }, () => from[randomInt(from.length)]).join("");
}
