/** One line of a tour: what was done, what came of it, and whether that is what should have. */
export interface Step {
  readonly title: string;
  /** What the vendor decided or answered, in a few words. */
  readonly decision: string;
  readonly status: number | undefined;
  readonly attempts: number;
  readonly expected: boolean;
}

/** Collects a tour's steps, and prints each as it is done. */
export interface Report {
  readonly steps: readonly (Step & { readonly ms: number })[];
  section(title: string): void;
  step(title: string, run: () => Promise<Omit<Step, "title">>): Promise<void>;
}

/** What a step shows of a result. */
export function facts({ status, attempts }: Pick<Step, "attempts"> & { readonly status: number }): { status: number; attempts: number } {
  return { status, attempts };
}

const COLUMNS = [46, 34, 6, 8, 7] as const;

export function createReport(print: (line: string) => void = console.log): Report {
  const steps: (Step & { ms: number })[] = [];
  return {
    steps,
    section(title) {
      print(`\n${title}`);
      print(row("step", "decision", "status", "attempts", "ms"));
    },
    async step(title, run) {
      const started = performance.now();
      let outcome: Omit<Step, "title">;
      try {
        outcome = await run();
      } catch (error) {
        outcome = { decision: error instanceof Error ? error.message : "failed", status: undefined, attempts: 0, expected: false };
      }
      const ms = performance.now() - started;
      steps.push({ title, ...outcome, ms });
      const line = row(title, outcome.decision, String(outcome.status ?? "-"), String(outcome.attempts), ms.toFixed(0));
      print(outcome.expected ? line : `${line}   <- not as expected`);
    },
  };
}

function row(...cells: readonly string[]): string {
  return cells.map((cell, index) => (index < 2 ? cell.padEnd(COLUMNS[index] ?? 0) : cell.padStart(COLUMNS[index] ?? 0))).join("  ");
}
