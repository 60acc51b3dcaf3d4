import { ArgumentError } from "./errors.ts";
import { assertWellFormed } from "./well-formed.ts";

/**
 * Writes a flat object as `application/x-www-form-urlencoded`; a list repeats its name.
 *
 * @throws ArgumentError when a member is no scalar and no list of scalars.
 * @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded
 */
export function writeForm(body: unknown): string {
  if (body instanceof URLSearchParams) return body.toString();
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw new ArgumentError("body", "must be an object");
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    assertWellFormed("body", name);
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, formText(name, one));
  }
  return form.toString();
}

/** A form field's text. */
export function formText(name: string, value: unknown): string {
  if (typeof value === "string") assertWellFormed(`body.${name}`, value);
  if (typeof value === "string" || typeof value === "boolean") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  throw new ArgumentError(`body.${name}`, "must be a string, a finite number or a boolean");
}
