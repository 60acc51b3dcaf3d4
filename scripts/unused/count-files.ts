import type { ReporterOptions } from "knip";

/** Says how many files knip looked at, and fails when that is too few for it to have seen the repository. */
export default function countFiles({ counters }: Pick<ReporterOptions, "counters">): void {
  const fewest = 1_000;
  console.log(`${counters.total} files looked at for what nobody uses`);
  if (counters.total >= fewest) return;
  console.error(`fewer than ${fewest} files were looked at`);
  process.exitCode = 1;
}
