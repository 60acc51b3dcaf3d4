import { createRequire } from "node:module";
import { join } from "node:path";
import { vendorNames } from "../../scripts/packages.ts";
import { measureInChild } from "../measure/child.ts";
import type { Part, Run } from "../measure/part.ts";
import { figuresOf, interleave, leastOf, type Sample } from "../measure/rounds.ts";
import { compiled, work } from "../places.ts";
import { row } from "../report/cells.ts";
import { subjects } from "../subjects.ts";

const packages = vendorNames.map((name) => `@kyc-clients/${name}`);
const programsOf = ({ isCheck }: Run): readonly string[] => (isCheck ? [] : subjects.map(({ name }) => name));

/** A module is imported once a process, and one process tells mostly what else the machine did meanwhile, which only ever adds. */
const PROCESSES = 5;

/** What it costs to start. */
export const imports: Part = {
  name: "imports",
  async measure(run) {
    const installed = createRequire(join(work, "package.json"));
    const files = new Map([
      ...packages.map((name): [string, string] => [name, installed.resolve(name)]),
      ...programsOf(run).map((name): [string, string] => [name, join(compiled, `${name}.mjs`)]),
    ]);
    const names = [...files.keys()];
    const load = (name: string): Promise<Sample> => leastOf(PROCESSES, () => measureInChild("import", [files.get(name) ?? ""]));
    // The first to read a file waits for the disk, which is not what a module costs.
    await interleave(1, names, load);
    return figuresOf("imports", await interleave(run.rounds, names, load));
  },
  sections: (figures) => [
    {
      title: "Import",
      note:
        "How long it takes in a new process until the module is there, and until a client is made, in milliseconds. " +
        `A round's figure is the least of ${PROCESSES} processes. Some 1 ms is what Node pays for the first two packages that it finds by their names, ` +
        "whatever they are. What touches `fetch` or `Request` then makes Node start its own fetch, some 20 ms that the others pay at their first call.",
      columns: ["what", "import, ms", "import and create, ms"],
      rows: [
        ...packages.map((name) => row(`\`${name}\``, figures, [`imports/import ms/${name}`]).concat("")),
        ...subjects.map(({ name, label }) => row(label, figures, [`imports/import ms/${name}`, `imports/import and create ms/${name}`])),
      ],
    },
  ],
};
