import { LOOPBACK_CALLS, LOOPBACK_TURNS, STUB_BATCHES } from "../measure/batches.ts";
import { measureInChild, startServer } from "../measure/child.ts";
import type { Part, Run } from "../measure/part.ts";
import { figuresOf, interleave, ratiosOf } from "../measure/rounds.ts";
import type { Figures } from "../measure/statistics.ts";
import { row } from "../report/cells.ts";
import { subjects } from "../subjects.ts";

const CHECKED = ["ours", "openapi-fetch", "fetch"];
const US = "us a call";
const CPU = "cpu us a call";
const KEPT = "bytes kept";
const RATE = "calls a second";
const BASE = "openapi-fetch";
const RATE_TO_BASE = `${RATE} to ${BASE}`;
const names = ({ isCheck }: Run): readonly string[] =>
  subjects.map(({ name }) => name).filter((name) => !isCheck || CHECKED.includes(name));

/** What a call costs by itself. */
export const stub: Part = {
  name: "stub",
  async measure(run) {
    const samples = await interleave(run.rounds, names(run), (name) => measureInChild("stub", [name]));
    const to = (what: string, base: string): Figures => ratiosOf("stub", samples, what, base);
    return { ...figuresOf("stub", samples), ...to(US, "openapi-fetch"), ...to(US, "fetch"), ...to(CPU, "openapi-fetch") };
  },
  sections: (figures) => [
    {
      title: "A call by itself",
      note:
        "One GET with a bearer token over a `fetch` that answers at once, one call after the other, in microseconds. Bare fetch is the floor: it makes and reads the answer as all do. " +
        `Of each process the fastest of ${STUB_BATCHES} batches counts, when it is warm. ` +
        "Quotients compare within each round, and those to openapi-fetch are to the one with a middleware, its documented way to sign in. The time of the processor counts the work of all threads, and depends less on what else the machine does. " +
        "Kept is what outlives the collector's small rounds, of which each call makes some 10 kB and more: less is better.",
      columns: ["what", "µs a call", "÷ openapi-fetch", "÷ bare fetch", "processor, µs", "÷ openapi-fetch", "kept, bytes a call"],
      rows: rows("stub", figures, [US, `${US} to openapi-fetch`, `${US} to fetch`, CPU, `${CPU} to openapi-fetch`, KEPT]),
    },
  ],
};

/** How many calls go over loopback. */
export const loopback: Part = {
  name: "loopback",
  async measure(run) {
    const server = await startServer("server");
    try {
      const measured = run.isCheck ? ["ours"] : names(run);
      const samples = await interleave(run.rounds, measured, (name) => measureInChild("loopback", [name, BASE, server.url]));
      return { ...figuresOf("loopback", samples), ...(run.isCheck ? {} : ratiosOf("loopback", samples, RATE_TO_BASE, "fetch")) };
    } finally {
      await server.end();
    }
  },
  sections: (figures) => [
    {
      title: "Calls over loopback",
      note:
        "The same call to a server in another process on this machine, 16 in flight, in calls a second. More is better. " +
        `Each program shares its process with openapi-fetch, and they take turns of ${LOOPBACK_CALLS} calls, ${LOOPBACK_TURNS} each when they are warm: a quotient is the median of the turns'. ` +
        "So openapi-fetch stands beside itself too: how far that is from 1 is how much these quotients can tell. Calls a second are of another minute in each row, so compare the quotients.",
      columns: ["what", "calls a second", "÷ openapi-fetch", "÷ bare fetch"],
      rows: rows("loopback", figures, [RATE, RATE_TO_BASE, `${RATE_TO_BASE} to fetch`]),
    },
  ],
};

function rows(part: string, figures: Figures, whats: readonly string[]): readonly (readonly string[])[] {
  return subjects.map(({ name, label }) =>
    row(
      label,
      figures,
      whats.map((what) => `${part}/${what}/${name}`),
    ),
  );
}
