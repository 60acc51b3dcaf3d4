import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPlanned } from "./changesets.ts";
import type { Moved } from "./judge-spec.ts";
import { effects, isEnough } from "./kinds.ts";
import { type MovedPackage, movedSinceRelease } from "./moved-since-release.ts";

/** What was found of each package, and what stands against it. */
export interface ChangeReport {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
}

/** Of so many changes each is told; of more, the gravest. */
const SHOWN = 40;

/** Compares each package with its last release and with what the changesets plan; with `write` writes the changesets that are missing. */
export function reportChanges(root: string, names: readonly string[], { write = false } = {}): ChangeReport {
  const planned = readPlanned(root);
  const lines: string[] = [];
  const problems: string[] = [];
  for (const one of names.map((name) => movedSinceRelease(root, name))) {
    const plan = planned.get(`@kyc-clients/${one.name}`) ?? "none";
    lines.push(headline(one, plan), ...gravest(one.moved).map((text) => `    ${text}`));
    if (isEnough(plan, one.needed)) continue;
    if (write) lines.push(`    wrote ${writeChangeset(root, one)}: put it into words for the user`);
    else {
      problems.push(
        `@kyc-clients/${one.name}: what moved since ${one.since} ${one.effect === "breaks" ? "breaks programs" : `${one.effect} something`}, so its changeset is at least ${one.needed}; ` +
          `planned is ${plan}. npm run changeset:spec writes one`,
      );
    }
  }
  return { lines, problems };
}

function headline({ name, since, moved, needed }: MovedPackage, plan: string): string {
  if (since === undefined) return `@kyc-clients/${name}: not released yet`;
  if (moved.length === 0) return `@kyc-clients/${name}: names and spec as in ${since}`;
  const counts = effects.flatMap((one) => {
    const count = moved.filter((change) => change.effect === one).length;
    return count === 0 ? [] : [`${one} ${count}`];
  });
  return `@kyc-clients/${name}: since ${since} ${counts.join(", ")}; the changeset is at least ${needed}, and planned is ${plan}`;
}

function gravest(moved: readonly Moved[]): readonly string[] {
  const sorted = moved.toSorted((one, other) => effects.indexOf(other.effect) - effects.indexOf(one.effect));
  const texts = sorted.slice(0, SHOWN).map(({ effect, what, where }) => `${effect.padEnd(6)}  ${where}: ${what}`);
  return moved.length > SHOWN ? [...texts, `… and ${moved.length - SHOWN} more`] : texts;
}

function writeChangeset(root: string, { name, since, moved, needed }: MovedPackage): string {
  const file = `.changeset/${name}-since-${since}.md`;
  if (existsSync(join(root, file)))
    throw new Error(`${file} is there and plans too little: raise its kind to ${needed}, and add what it does not tell`);
  const items = gravest(moved.filter(({ effect }) => effect !== "mends" || needed === "patch")).map(
    (text) => `- ${text.replaceAll(/\s+/g, " ")}`,
  );
  writeFileSync(
    join(root, file),
    `---\n"@kyc-clients/${name}": ${needed}\n---\n\nMoved since ${since}, what breaks first:\n\n${items.join("\n")}\n`,
  );
  return file;
}
