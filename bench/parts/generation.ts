import { measureInChild } from "../measure/child.ts";
import type { Part } from "../measure/part.ts";
import { figuresOf, interleave } from "../measure/rounds.ts";
import { type Generator, generatePeer, generators } from "../prepare/generators.ts";
import { row } from "../report/cells.ts";

const labels = {
  ours: "ours: types, operations, schemas, allow-list and validators",
  "openapi-typescript": "openapi-typescript: types",
  "hey-api": "hey-api: types, functions and client",
  redocly: "redocly generate-client",
  orval: "orval: types and functions",
} as const satisfies Record<Generator | "ours", string>;
const names = ["ours", ...generators] as const;

/** How long it takes to make a client of a spec. */
export const generation: Part = {
  name: "generation",
  async measure({ rounds }) {
    const samples = await interleave(rounds, names, async (name) => {
      const start = performance.now();
      await (name === "ours" ? measureInChild("generate", ["alloy"]) : generatePeer(name));
      return { seconds: (performance.now() - start) / 1_000 };
    });
    return figuresOf("generation", samples);
  },
  sections: (figures) => [
    {
      title: "Generation",
      note: "From Alloy's spec of 50 operations, the whole process, in seconds. Ours compiles a validator for each request and answer too.",
      columns: ["what", "seconds"],
      rows: names.map((name) => row(labels[name], figures, [`generation/seconds/${name}`])),
    },
  ],
};
