import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generated, site } from "./places.ts";
import { run } from "./run.ts";

/** Makes the API reference of every package from its JSDoc, as Markdown. */
export async function makeReference(): Promise<void> {
  await run(["node_modules/typedoc/bin/typedoc", "--options", "typedoc.json"], join(site, "reference"));
  for (const name of globSync("reference/*.md", { cwd: generated })) {
    const file = join(generated, name);
    // TypeDoc takes `TokenError.code` and `TokenErrorCode` for one name, and numbers the second; its heading has no number.
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(/(#\w+errorcode)-1\b/g, "$1"));
  }
}
