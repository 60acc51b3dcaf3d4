import { measureInChild, startServer } from "../measure/child.ts";
import type { Part } from "../measure/part.ts";
import { figuresOf, interleave } from "../measure/rounds.ts";
import { row } from "../report/cells.ts";

const KB = 1_024;
const sizes = new Map([
  ["1 kB", KB],
  ["64 kB", 64 * KB],
  ["1 MB", KB ** 2],
  ["16 MB", 16 * KB ** 2],
  ["64 MB", 64 * KB ** 2],
  ["256 MB", 256 * KB ** 2],
]);

const clients = new Map([
  ["upload", "ours"],
  ["upload-error", "a redirect is an error"],
  ["upload-fetch", "bare fetch"],
]);
const whats = ["held MB", "RSS MB"] as const;

/** Whether a large upload takes more memory than a small one. */
export const uploads: Part = {
  name: "uploads",
  async measure({ rounds }) {
    const server = await startServer("server");
    try {
      const names = [...sizes.keys()].flatMap((size) => [...clients.keys()].map((client) => `${client}/${size}`));
      const upload = (name: string) => {
        const [client = "", size = ""] = name.split("/");
        return measureInChild("upload", [client, server.url, sizes.get(size) ?? 0], ["--expose-gc"]);
      };
      return figuresOf("uploads", await interleave(rounds, names, upload));
    } finally {
      await server.end();
    }
  },
  sections: (figures) => [
    {
      title: "Uploads",
      note:
        "A file of so many bytes as a stream to a server on loopback, after a small one: the most that the process held beyond what it held before. Held is objects and buffers, with those " +
        "that wait to be collected; RSS is what the system counts. The fetch of Node 22 and 24 keeps a copy of every stream that it sends (nodejs/undici#4058), unless it is told that a redirect " +
        "is an error, as in the second pair of columns.",
      columns: ["what", ...[...clients.values()].flatMap((label) => [`${label}: held, MB`, "RSS, MB"])],
      rows: [...sizes.keys()].map((size) =>
        row(
          size,
          figures,
          [...clients.keys()].flatMap((client) => whats.map((what) => `uploads/${what}/${client}/${size}`)),
        ),
      ),
    },
  ],
};
