import { pascalCase } from "../generate/names.ts";
import { Refusal } from "./refusal.ts";

/** What a new vendor is called, in each place. */
export interface Names {
  /** In folders, packages and addresses, as `acme`. */
  readonly vendor: string;
  /** In names of types and functions, as `Acme`. */
  readonly pascal: string;
  /** In prose, as `Acme Checks`. */
  readonly title: string;
}

const USAGE = 'npm run add-vendor <name> -- --title "Its name in prose"';

/** Reads the arguments of the command. @throws Refusal when they name no vendor, or one that cannot be called so */
export function readNames(given: readonly string[]): Names {
  const left = [...given];
  const at = left.findIndex((one) => one === "--title" || one.startsWith("--title="));
  const option = at < 0 ? undefined : left[at];
  const title = option === "--title" ? left[at + 1] : option?.slice("--title=".length);
  if (at >= 0) left.splice(at, option === "--title" ? 2 : 1);
  const [vendor, ...surplus] = left;
  if (vendor === undefined) throw new Refusal(`a name is missing: ${USAGE}`);
  if (surplus.length > 0) throw new Refusal(`there is one name, and one option: ${USAGE}`);
  if (!/^[a-z][a-z0-9]{1,19}$/.test(vendor)) {
    throw new Refusal(`the name has to be 2 to 20 lower-case letters and digits that start with a letter: ${USAGE}`);
  }
  if (vendor in {}) throw new Refusal(`${vendor} is a member of every object: take another name`);
  if (at >= 0 && !/^[A-Za-z0-9](?:(?:[A-Za-z0-9 &-]|\.(?! )){0,38}[A-Za-z0-9])?$/.test(title ?? "")) {
    throw new Refusal("the title has to be 1 to 40 letters, digits, blanks, full stops, hyphens and ampersands, within letters or digits");
  }
  return { vendor, pascal: pascalCase(vendor), title: title ?? pascalCase(vendor) };
}
