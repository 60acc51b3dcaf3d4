import { join } from "node:path";
import { bundle } from "../measure/bundle.ts";
import type { Part } from "../measure/part.ts";
import { exact, type Figures } from "../measure/statistics.ts";
import { programs } from "../places.ts";
import { row } from "../report/cells.ts";
import { subjects } from "../subjects.ts";

const columns = ["min at start", "gz at start", "min", "gz"] as const;
const measured = [
  { name: "one-named-alloy-call", label: "ours, one POST of JSON, by a client of that operation (the budget)" },
  { name: "one-alloy-call", label: "ours, the same by the whole client" },
  ...subjects,
];

/** How many bytes a program loads that makes one call. */
export const bundles: Part = {
  name: "bundles",
  async measure({ isCheck }) {
    const all = await Promise.all((isCheck ? measured.slice(0, 1) : measured).map(({ name }) => sizes(name)));
    return Object.assign({}, ...all) as Figures;
  },
  sections: (figures) => [
    {
      title: "Bundle",
      note:
        "A program that makes one call, bundled by esbuild for browsers with all that it needs, in bytes, minified and then gzip -9. Ours imports what only some calls need when the " +
        "first of them is made; at start is without that.",
      columns: ["what", "min, at start", "gz, at start", "min, all", "gz, all"],
      rows: measured.map(({ name, label }) =>
        row(
          label,
          figures,
          columns.map((column) => `bundles/${column}/${name}`),
        ),
      ),
    },
  ],
};

async function sizes(name: string): Promise<Figures> {
  const file = join(programs, `${name}.ts`);
  const [start, whole] = [await bundle(file, false), await bundle(file, true)];
  const values = [start.min, start.gz, whole.min, whole.gz];
  return Object.fromEntries(columns.map((column, index) => [`bundles/${column}/${name}`, exact(values[index] ?? Number.NaN)]));
}
