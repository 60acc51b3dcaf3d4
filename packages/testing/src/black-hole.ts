import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { Worker } from "node:worker_threads";
import { settle } from "./settle.ts";

/** A loopback port on which a connect stays pending. */
export interface BlackHole {
  readonly url: string;
  readonly port: number;
  /** Whether a probe stayed pending; where the system accepts beyond the backlog, connects succeed and are never answered. */
  readonly connectHangs: boolean;
  close(): Promise<void>;
}

// Listens, then blocks its thread, so that nothing is ever accepted and the backlog fills.
const blockedListener = `
  const { parentPort, workerData } = require("node:worker_threads");
  const server = require("node:net").createServer();
  server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => {
      Atomics.wait(new Int32Array(workerData), 0, 0);
      process.exit();
    });
  });
`;

const mostFillers = 64;

/** Starts a listener whose backlog is full, so that a connect to it neither succeeds nor fails. */
export async function startBlackHole(): Promise<BlackHole> {
  const gate = new SharedArrayBuffer(4);
  const worker = new Worker(blockedListener, { eval: true, workerData: gate });
  const [port] = (await once(worker, "message")) as [number];
  const fillers: Socket[] = [];
  let connectHangs = false;
  while (!connectHangs && fillers.length < mostFillers) {
    const filler = connect(port, "127.0.0.1").on("error", () => {});
    fillers.push(filler);
    // A loopback connect that the system takes is there within a turn or two of the event loop.
    await settle(50);
    connectHangs = filler.connecting;
  }
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    connectHangs,
    async close() {
      for (const filler of fillers) filler.destroy();
      const exited = once(worker, "exit");
      const cell = new Int32Array(gate);
      Atomics.store(cell, 0, 1);
      Atomics.notify(cell, 0);
      await exited;
    },
  };
}
