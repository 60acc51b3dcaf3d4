import { Refusal } from "../refusal.ts";

type Group = "dependencies" | "devDependencies";

/** Adds a package of the workspace to a package.json, before the first name that comes after it. @throws Refusal when it lists none */
export function addDependency(file: string, text: string, group: Group, name: string): string {
  const manifest = JSON.parse(text) as Partial<Record<Group, Record<string, string>>>;
  const listed = Object.entries(manifest[group] ?? {});
  if (listed.length === 0) throw new Refusal(`${file}: there are no ${group} to add a vendor to`);
  const next = listed.findIndex(([other]) => other > name);
  const added = listed.toSpliced(next < 0 ? listed.length : next, 0, [name, "workspace:^"]);
  return `${JSON.stringify({ ...manifest, [group]: Object.fromEntries(added) }, null, 2)}\n`;
}
