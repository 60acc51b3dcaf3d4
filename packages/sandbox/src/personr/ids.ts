import type { VendorContext } from "../vendor.ts";

/** Makes an id of the form that Personr's have: the time in milliseconds, an `x` and eighteen digits. */
export function createId({ now, tokens }: Pick<VendorContext, "now" | "tokens">): string {
  const digits = Array.from(tokens.token("id-", 18).slice(3), (letter) => letter.charCodeAt(0) % 10).join("");
  return `${now()}x${digits}`;
}

/** Makes a token, which looks like an id. Its digits run the other way, so that no token is some other run's id. */
export function createTokenText(context: Pick<VendorContext, "now" | "tokens">): string {
  const [time, digits = ""] = createId(context).split("x");
  return `${time}x${[...digits].reverse().join("")}`;
}
