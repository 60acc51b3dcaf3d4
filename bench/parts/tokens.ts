import { type ChildProcess, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { hasRedis, startRedis } from "../../packages/auth/fleet/redis-server.ts";
import { endProcess, heardOf, measureInChild, startServer } from "../measure/child.ts";
import { type Counts, readCounts } from "../measure/counts.ts";
import type { Part } from "../measure/part.ts";
import { exact, type Figures } from "../measure/statistics.ts";
import { bench } from "../places.ts";
import { row } from "../report/cells.ts";

const MEMBERS = 8;
const CALLS = 1_000;

/** How often a token is asked for when everybody wants one at once. */
export const tokens: Part = {
  name: "tokens",
  async measure() {
    const alone = await counted(async (url) => void (await measureInChild("cold", [url])), CALLS);
    if (!hasRedis) return figuresOf("one process", alone);
    const redis = await startRedis();
    try {
      const fleet = await counted((url) => callTogether(url, redis.url), CALLS * MEMBERS);
      return { ...figuresOf("one process", alone), ...figuresOf("eight processes", fleet) };
    } finally {
      await redis.kill();
    }
  },
  sections: (figures) => [
    {
      title: "Tokens",
      note: "Calls at once by clients without a token, to a server that takes 200 ms for one, and how many tokens it was asked for. The eight processes share a Redis.",
      columns: ["what", "calls", "token requests"],
      rows: ["one process", "eight processes"].map((name) => row(name, figures, [`tokens/calls/${name}`, `tokens/token requests/${name}`])),
    },
  ],
};

/** Runs something against a server that was just started, and gives what that counted. */
async function counted(work: (url: string) => Promise<void>, calls: number): Promise<Counts> {
  const server = await startServer("server");
  try {
    await work(server.url);
    const counts = await readCounts(server.url);
    if (counts.calls !== calls) throw new Error(`the server saw ${counts.calls} calls, not ${calls}`);
    return counts;
  } finally {
    await server.end();
  }
}

/** Has every process be ready before any of them calls. */
async function callTogether(url: string, redisUrl: string): Promise<void> {
  const args = [url, redisUrl, randomBytes(32).toString("base64")];
  const members = Array.from({ length: MEMBERS }, () => fork(join(bench, "children/fleet-member.ts"), args, { execArgv: [] }));
  try {
    await Promise.all(members.map((member) => told(member, "ready")));
    const done = members.map((member) => told(member, "done"));
    for (const member of members) member.send("go");
    await Promise.all(done);
  } finally {
    await Promise.all(members.map(endProcess));
  }
}

async function told(member: ChildProcess, word: string): Promise<void> {
  const message = await heardOf(member);
  if (message !== word) throw new Error(`a member said ${message}, not ${word}`);
}

function figuresOf(name: string, { calls, tokens }: Counts): Figures {
  return { [`tokens/calls/${name}`]: exact(calls), [`tokens/token requests/${name}`]: exact(tokens) };
}
