import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** Checks how the package in the current folder will look to those who install it: publint, and the types as each way of resolving modules sees them. */
const folder = process.cwd();
const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: "pnpm" });
for (const message of messages) console.error(`publint: ${formatMessage(message, pkg)}`);
if (messages.length > 0) process.exit(1);

const target = mkdtempSync(join(tmpdir(), "kyc-clients-pack-"));
try {
  const root = join(import.meta.dirname, "..");
  execFileSync(join(root, "node_modules/.bin/pnpm"), ["pack", "--pack-destination", target], { cwd: folder, stdio: "ignore" });
  const [tarball] = readdirSync(target);
  if (!tarball) throw new Error("nothing was packed");
  const attw = join(import.meta.dirname, "node_modules/@arethetypeswrong/cli/dist/index.js");
  const options = ["--profile", "esm-only", "--format", "ascii", "--no-emoji", "--exclude-entrypoints", "openapi.yaml"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [attw, join(target, tarball), ...options], { encoding: "utf8" });
  const entries = stdout.match(/^node16 \(from ESM\): OK/gm)?.length ?? 0;
  if (status !== 0 || entries === 0) throw new Error(`the types do not resolve\n${stdout}${stderr}`);
  console.log(`publint has nothing to say; the types of ${entries} entry points resolve for ES modules and bundlers`);
} finally {
  rmSync(target, { recursive: true });
}
