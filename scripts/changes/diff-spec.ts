import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { repository } from "../lint/apis.ts";
import { specText } from "../spec/spec-text.ts";
import { type FoundChange, judge, type Moved } from "./judge-spec.ts";

interface Report {
  readonly changes: readonly FoundChange[];
}

const cli = join(repository, "node_modules/@redocly/cli/bin/cli.js");
const config = join(import.meta.dirname, "redocly.yaml");

/** What a spec does that its last release did not, by `redocly diff`. Where the two are the same it is not asked. */
export function diffSpec(released: string, current: string): readonly Moved[] {
  const [before, after] = [readFileSync(released, "utf8"), specText(current)];
  if (before === after) return [];
  mkdirSync(join(repository, ".tmp"), { recursive: true });
  const folder = mkdtempSync(join(repository, ".tmp/diff-"));
  try {
    const revision = join(folder, "revision.yaml");
    writeFileSync(revision, after);
    const options = ["--config", config, "--format", "json", "--fail-on", "none"];
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "diff", released, revision, ...options], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" },
    });
    if (status !== 0) throw new Error(`redocly diff did not compare ${current} (exit ${status})\n${stderr}`);
    const { changes } = JSON.parse(stdout) as Report;
    return changes.length > 0 ? judge(changes, parse(after)) : [{ effect: "mends", what: "order or form of the document", where: "#" }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
