import { stringify } from "yaml";
import { loadSpec } from "./load-spec.ts";

/** A spec, of one file or several, as the one document that its package ships. */
export function specText(rootFile: string): string {
  return stringify(loadSpec(rootFile).document, { aliasDuplicateObjects: false, lineWidth: 0 });
}
