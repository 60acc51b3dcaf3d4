import { bundle } from "../measure/bundle.ts";
import { measureInChild } from "../measure/child.ts";
import type { Part } from "../measure/part.ts";
import { figuresOf, interleave, type Sample } from "../measure/rounds.ts";
import { exact, type Figures } from "../measure/statistics.ts";
import { typeCheck } from "../measure/type-check.ts";
import { makeSynthetic, type SyntheticClient } from "../prepare/synthetic.ts";
import { row } from "../report/cells.ts";

const sizes = [10, 50, 200, 1_000] as const;

/** How cost grows with the operations of a spec. */
export const growth: Part = {
  name: "growth",
  async measure({ rounds }) {
    const clients = new Map<string, SyntheticClient>();
    for (const size of sizes) clients.set(String(size), await makeSynthetic(size));
    const measured = await interleave(rounds, [...clients.keys()], (name) => measureOnce(clients.get(name) as SyntheticClient));
    const bundles = await Promise.all([...clients].map(([name, { program }]) => bundleOf(name, program)));
    return Object.assign(figuresOf("growth", measured), ...bundles) as Figures;
  },
  sections: (figures) => [
    {
      title: "How cost grows with operations",
      note:
        "Clients of invented specs, by our generator. Import, and creation of the client; what a program with one call costs TypeScript 7, beside openapi-fetch on the same types; " +
        "and what that program loads at its start.",
      columns: ["operations", "import, ms", "create, ms", "instantiations", "openapi-fetch's", "type-check, ms", "MB", "gz, bytes"],
      rows: sizes.map((size) =>
        row(
          size.toLocaleString("en-GB"),
          figures,
          ["import ms", "create ms", "instantiations", "plain instantiations", "check ms", "check MB", "gz"].map(
            (what) => `growth/${what}/${size}`,
          ),
        ),
      ),
    },
  ],
};

async function measureOnce({ module, program, plain }: SyntheticClient): Promise<Sample> {
  const started = await measureInChild("import", [module]);
  const { "import ms": importMs = Number.NaN, "import and create ms": both = Number.NaN } = started;
  const checked = await typeCheck(program, "7.0");
  const { instantiations: plainInstantiations = Number.NaN } = await typeCheck(plain, "7.0");
  return {
    "import ms": importMs,
    "create ms": both - importMs,
    instantiations: checked["instantiations"] ?? Number.NaN,
    "plain instantiations": plainInstantiations,
    "check ms": checked["ms"] ?? Number.NaN,
    "check MB": checked["MB"] ?? Number.NaN,
  };
}

async function bundleOf(name: string, program: string): Promise<Figures> {
  return { [`growth/gz/${name}`]: exact((await bundle(program, false)).gz) };
}
