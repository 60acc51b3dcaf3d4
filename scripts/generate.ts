import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { generateAll, selectVendors } from "./generate/generate-all.ts";
import { findStrayFiles, removeFiles } from "./generate/stray-files.ts";
import { root } from "./generate/vendors.ts";
import { lint } from "./lint/redocly-lint.ts";

/** Writes the generated files of all vendors, or of those named: `node scripts/generate.ts [vendor …] [--no-lint]`. */
const names = process.argv.slice(2).filter((argument) => argument !== "--no-lint");
const vendors = await selectVendors(names);
const problems = process.argv.includes("--no-lint") ? [] : lint(vendors.map((vendor) => vendor.name));
for (const { file, line, column, ruleId, message } of problems) console.error(`${file}:${line}:${column} ${ruleId}\n  ${message}`);
if (problems.length > 0) throw new Error("nothing is generated from specs that the lint refuses");
const files = await generateAll(names);
for (const [file, content] of files) {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}
const stray = names.length === 0 ? await findStrayFiles([...files.keys()]) : [];
await removeFiles(stray);
console.log(`generated ${files.size} files for ${vendors.map((vendor) => vendor.name).join(", ")}; removed ${stray.length}`);
