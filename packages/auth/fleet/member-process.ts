import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { MemberCommands } from "./member.ts";

type Name = keyof MemberCommands;
type Args<Command extends Name> = Parameters<MemberCommands[Command]>;
type Value<Command extends Name> = Awaited<ReturnType<MemberCommands[Command]>>;

/** One process of a fleet. */
export interface Member {
  /** Has it do what its program knows under this name. */
  ask<Command extends Name>(command: Command, ...args: Args<Command>): Promise<Value<Command>>;
  signal(name: "SIGKILL" | "SIGSTOP" | "SIGCONT"): void;
  hasEnded(): boolean;
  /** What it printed. */
  output(): string;
  end(): Promise<void>;
}

/** Starts a process that shares tokens through this Redis, and knows itself by this number. */
export async function startMember(redisUrl: string, number: number): Promise<Member> {
  const running = fork(join(import.meta.dirname, "member.ts"), [redisUrl, String(number)], {
    execArgv: ["--conditions=@kyc-clients/source"],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const printed: string[] = [];
  for (const stream of [running.stdout, running.stderr]) stream?.on("data", (data) => printed.push(String(data)));
  const hasEnded = (): boolean => running.exitCode !== null || running.signalCode !== null;
  const member: Member = {
    ask: asker(running, number),
    signal: (name) => void running.kill(name),
    hasEnded,
    output: () => printed.join(""),
    async end() {
      if (hasEnded()) return;
      const gone = once(running, "exit");
      running.kill("SIGKILL");
      await gone;
    },
  };
  await member.ask("connect");
  return member;
}

function asker(running: ChildProcess, number: number): Member["ask"] {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let count = 0;
  running.on("message", ({ id, value, error }: { id: number; value: never; error?: string }) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(value);
    else asked?.reject(new Error(`member ${number}: ${error}`));
  });
  running.on("exit", () => {
    for (const { reject } of waiting.values()) reject(new Error(`member ${number} has ended`));
    waiting.clear();
  });
  return (command, ...args) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve, reject });
      running.send({ id, command, args }, (error) => error && reject(error));
    });
}
