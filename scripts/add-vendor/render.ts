import type { Names } from "./names.ts";

/** Puts a vendor's names into a template, or into its path. @throws Error when a placeholder is left */
export function render(template: string, { vendor, pascal, title }: Names): string {
  const text = template
    .replaceAll("__vendor__", vendor)
    .replaceAll("__Vendor__", pascal)
    .replaceAll("__Title__", () => title);
  const left = /__[A-Za-z]+__/.exec(text)?.[0];
  if (left !== undefined) throw new Error(`there is no placeholder ${left}`);
  return text;
}
