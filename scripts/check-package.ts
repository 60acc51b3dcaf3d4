import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** Checks how the package in the current folder will look to those who install it: publint, and the types as every resolution mode sees them. */
const folder = process.cwd();
const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: "pnpm" });
for (const message of messages) console.error(`publint: ${formatMessage(message, pkg)}`);
if (messages.length > 0) process.exit(1);

const attw = join(import.meta.dirname, "node_modules/@arethetypeswrong/cli/dist/index.js");
execFileSync(
  process.execPath,
  [
    attw,
    "--pack",
    "--pm",
    "pnpm",
    "--profile",
    "esm-only",
    "--format",
    "ascii",
    "--no-emoji",
    "--exclude-entrypoints",
    "openapi.yaml",
    ".",
  ].filter((argument) => argument !== "."),
  {
    stdio: "inherit",
  },
);
