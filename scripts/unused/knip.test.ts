import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "kyc-clients-unused-"));
afterEach(() => rmSync(folder, { recursive: true }));

test("a file, an export and a dependency that nobody uses are found, and so is a run that saw too little", () => {
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "made-up", dependencies: { "left-over": "1.0.0" } }));
  writeFileSync(join(folder, "src/index.ts"), 'import { used } from "./used.ts";\nconsole.log(used);\n');
  writeFileSync(join(folder, "src/used.ts"), "export const used = 1;\nexport const exportedForNobody = 2;\n");
  writeFileSync(join(folder, "src/forgotten.ts"), "export {};\n");
  const knip = join(import.meta.dirname, "../node_modules/knip/bin/knip.js");
  const reporters = ["--reporter", "symbols", "--reporter", join(import.meta.dirname, "count-files.ts")];
  const { status, stdout, stderr } = spawnSync(process.execPath, [knip, "--directory", folder, "--no-progress", ...reporters], {
    encoding: "utf8",
  });
  expect(status).toBe(1);
  for (const name of ["forgotten.ts", "exportedForNobody", "left-over"]) expect(stdout).toContain(name);
  expect(stdout).toContain("3 files looked at");
  expect(stderr).toContain("fewer than 1000 files");
});
