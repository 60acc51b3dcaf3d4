import { measureInChild, startServer } from "../measure/child.ts";
import type { Part } from "../measure/part.ts";
import { figuresOf, interleave } from "../measure/rounds.ts";
import { row } from "../report/cells.ts";

const counts = [1, 10, 100, 1_000, 10_000] as const;
const clients = new Map([
  ["ours", "ours"],
  ["fetch", "bare fetch"],
]);
/** Beyond this only ours is measured, as it takes long. */
const MOST_OF_FETCH = 1_000;
const names = counts.flatMap((count) =>
  [...clients.keys()].filter((client) => client === "ours" || count <= MOST_OF_FETCH).map((client) => `${client}/${count}`),
);
const whats = ["p50", "p99", "us a call", "RSS MB"] as const;

/** What many calls at once cost. */
export const parallel: Part = {
  name: "parallel",
  async measure({ rounds }) {
    const server = await startServer("server");
    try {
      const measure = (name: string) => {
        const [client = "", count = ""] = name.split("/");
        return measureInChild("parallel", [client, server.url, count], ["--expose-gc"]);
      };
      return figuresOf("parallel", await interleave(rounds, names, measure));
    } finally {
      await server.end();
    }
  },
  sections: (figures) => [
    {
      title: "Calls at once",
      note:
        "So many calls at the same moment over loopback by a client that has its token, without a bound on connections: how long the middle one and the slowest hundredth took, " +
        "the time of all by their number, and the most memory that the system counted beyond what the process had before.",
      columns: ["what", "middle, ms", "99 of 100, ms", "µs a call", "RSS, MB"],
      rows: names.map((name) => {
        const [client = "", count = ""] = name.split("/");
        return row(
          `${clients.get(client)}, ${Number(count).toLocaleString("en-GB")}`,
          figures,
          whats.map((what) => `parallel/${what}/${name}`),
        );
      }),
    },
  ],
};
