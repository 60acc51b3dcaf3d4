/** One test of a run. */
export interface RanTest {
  readonly title: string;
  readonly status: string;
}

/** How a row of the catalogue went with one vendor: it ran, or the vendor has nothing that meets it. */
export type CellState = "passed" | "failed" | "not met" | "missing";

/** A row of the catalogue of faults, as the test runs show it. */
export interface CountedRow {
  readonly id: string;
  /** Tests of the row in all packages, vendors or none. */
  readonly tests: number;
  readonly failed: number;
  /** By vendor. */
  readonly vendors: Readonly<Record<string, CellState>>;
  /** What is wrong with it. */
  readonly problem: string | undefined;
}

/**
 * Reads the catalogue back from the titles of its tests: `F37 a sentence` is about all clients, `F37 alloy: a sentence` about one vendor's,
 * and `F37 alloy does not meet it: a reason` says that this vendor has nothing of the kind.
 */
export function countRows(rows: number, vendors: readonly string[], tests: readonly RanTest[]): CountedRow[] {
  return Array.from({ length: rows }, (_, index) => {
    const id = `F${String(index + 1).padStart(2, "0")}`;
    const ran = tests.filter(({ title }) => idsOf(title).includes(id));
    const isUnmet = ({ title }: RanTest): boolean => title.includes(" does not meet it: ");
    const states = Object.fromEntries(
      vendors.map((vendor): [string, CellState] => {
        const own = ran.filter(({ title }) => vendorOf(title) === vendor);
        if (own.some(({ status }) => status !== "passed")) return [vendor, "failed"];
        // Of what a row wants a vendor may have one thing and not another, as pages by number and none by cursor.
        if (own.some((test) => !isUnmet(test))) return [vendor, "passed"];
        return [vendor, own.length > 0 ? "not met" : "missing"];
      }),
    );
    const run = ran.filter((test) => !isUnmet(test));
    const failed = ran.filter(({ status }) => status !== "passed").length;
    return { id, tests: run.length, failed, vendors: states, problem: problemOf(run.length, failed, states) };
  });
}

/** The rows that a title is about: it begins with one or more of them. */
function idsOf(title: string): readonly string[] {
  return (/^(?:F\d\d )+/.exec(title)?.[0] ?? "").trim().split(" ");
}

function vendorOf(title: string): string | undefined {
  return /^(?:F\d\d )+([a-z][a-z0-9]*)(?=: | does not meet it: )/.exec(title)?.[1];
}

function problemOf(tests: number, failed: number, states: Readonly<Record<string, CellState>>): string | undefined {
  if (failed > 0) return `${failed} tests did not pass`;
  if (tests === 0) return "no test";
  const bad = Object.entries(states).filter(([, state]) => state === "missing" || state === "failed");
  return bad.length > 0
    ? bad.map(([vendor, state]) => `${vendor} ${state === "missing" ? "has no test" : "failed"}`).join(", ")
    : undefined;
}
