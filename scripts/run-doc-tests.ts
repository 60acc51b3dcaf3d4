import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { nameOf, readCodeBlocks } from "./docs/code-blocks.ts";
import { inTemporaryFolder } from "./docs/compile-folder.ts";

/** Runs the tests that the documentation shows, each block as a file of its own, as somebody does who copies it. */
const root = join(import.meta.dirname, "..");
/** Fewer were run by a check that does not see. */
const FEWEST_TESTS = 10;

const blocks = readCodeBlocks(root).filter(({ source, code }) => source.endsWith(".md") && code.includes('from "vitest"'));
await inTemporaryFolder("doc-tests", (folder) => {
  for (const block of blocks) {
    const file = nameOf(block) ?? `${basename(block.source, ".md")}-line-${block.line}.test.ts`;
    writeFileSync(join(folder, file), block.code, { flag: "wx" });
  }
  const report = join(folder, "report.json");
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", "--dir", folder], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, VITEST_REPORT: report },
  });
  const passed = status === 0 ? (JSON.parse(readFileSync(report, "utf8")) as { numPassedTests: number }).numPassedTests : 0;
  if (status !== 0) console.error(stdout, stderr);
  console.log(`${passed} tests in ${blocks.length} blocks of the documentation passed`);
  if (status !== 0 || passed < FEWEST_TESTS) process.exitCode = 1;
});
