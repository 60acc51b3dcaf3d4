import { join } from "node:path";
import { vendorNames } from "../../scripts/packages.ts";
import type { Part, Run } from "../measure/part.ts";
import { figuresOf, interleave, type Sample } from "../measure/rounds.ts";
import { compilers, typeCheck, type Version } from "../measure/type-check.ts";
import { programs } from "../places.ts";
import { allOperations, operationsOf } from "../prepare/all-operations.ts";
import { row } from "../report/cells.ts";
import type { Section } from "../report/section.ts";
import { subjects } from "../subjects.ts";

const budgeted = { name: "one-alloy-call", label: "ours, one POST of JSON (the budget)" };
const calls = [budgeted, ...subjects];
const versions = Object.keys(compilers) as Version[];
const whats = ["instantiations", "ms", "MB"] as const;
const inProgram = (name: string): string => join(programs, `${name}.ts`);

/** What a program costs the type checker. */
export const types: Part = {
  name: "types",
  async measure(run) {
    const files = new Map(filesOf(run));
    const measured = [...files.keys()].flatMap((name) =>
      (run.isCheck ? (["7.0"] as const) : versions).map((version) => `${version}/${name}`),
    );
    return figuresOf("types", await interleave(run.isCheck ? 1 : run.rounds, measured, (name) => check(name, files)));
  },
  sections: (figures) => [
    table(
      "Type-check of one call",
      "The compiler on a program that makes one call and reads its outcome, with all that it imports: instantiations (the same each time), wall time of the whole `tsc` process, memory that it reports. `skipLibCheck` is on.",
      calls.map(({ name, label }) => row(label, figures, columnsOf(name))),
    ),
    table(
      "Type-check of all operations",
      "The same for a program that calls every operation of a vendor and takes each result apart.",
      vendorNames.map((name) => row(`${name}, ${operationsOf(name).length} operations`, figures, columnsOf(`all-${name}`))),
    ),
  ],
};

function filesOf({ isCheck }: Run): readonly (readonly [string, string])[] {
  if (isCheck) return [[budgeted.name, inProgram(budgeted.name)]];
  return [
    ...calls.map(({ name }) => [name, inProgram(name)] as const),
    ...vendorNames.map((name) => [`all-${name}`, allOperations(name)] as const),
  ];
}

function check(measured: string, files: ReadonlyMap<string, string>): Promise<Sample> {
  const [version, name] = measured.split("/") as [Version, string];
  return typeCheck(files.get(name) ?? "", version);
}

function columnsOf(name: string): readonly string[] {
  return versions.flatMap((version) => whats.map((what) => `types/${what}/${version}/${name}`));
}

function table(title: string, note: string, rows: Section["rows"]): Section {
  return { title, note, columns: ["what", ...versions.flatMap((version) => [`${version}: instantiations`, "ms", "MB"])], rows };
}
