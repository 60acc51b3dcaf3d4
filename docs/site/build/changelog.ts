import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { publishedPackages } from "../../../scripts/packages.ts";
import { root } from "./places.ts";

/** What changed, as one page: what is not released yet, then each package's own changelog. */
export function changelog(): string {
  const pending = globSync(".changeset/*.md", { cwd: root })
    .filter((file) => !file.endsWith("README.md"))
    .toSorted()
    .map((file) => pendingEntry(readFileSync(join(root, file), "utf8")));
  const released = publishedPackages.flatMap((name) => {
    const file = join(root, `packages/${name}/CHANGELOG.md`);
    return existsSync(file)
      ? [
          readFileSync(file, "utf8")
            .replace(/^# .*$/m, `## @kyc-clients/${name}`)
            .replaceAll(/^##+ (?!@)/gm, "#$&"),
        ]
      : [];
  });
  const unreleased = pending.length === 0 ? [] : ["## Not released yet", ...pending];
  return ["# Changelog", "What changed in each package, newest first.", ...unreleased, ...released].join("\n\n");
}

/** A changeset as an entry: the packages that it raises, and its text. */
function pendingEntry(changeset: string): string {
  const [, frontmatter = "", ...text] = changeset.split(/^---$/m);
  const raised = Object.entries(parse(frontmatter) as Record<string, string>);
  const packages = raised.map(([name, kind]) => `\`${name}\` ${kind}`).join(", ");
  return `${text.join("---").trim()}\n\n*${packages}*\n\n---`;
}
