import { createServer, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { Connection, resetTcp } from "./connection.ts";
import { listen } from "./listen.ts";
import type { RecordedRequest } from "./recorded-request.ts";
import { Script } from "./script.ts";
import { ServerRecord } from "./server-record.ts";
import { settle } from "./settle.ts";
import type { StepSource } from "./step.ts";

/** A server on loopback that does what its script says, and records what reaches it. */
export interface FaultServer {
  /** Scheme, host and port, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** The requests so far, in order of arrival, each there from the moment its head is in. */
  readonly requests: readonly RecordedRequest[];
  /** How many connections were opened so far. */
  readonly connections: number;
  /** How many queued steps are still to be met. */
  readonly stepsLeft: number;
  /** Adds steps to the queue; each request, or connection for a connect step, takes one. */
  script(...steps: StepSource[]): void;
  /** Sets the step for when the queue is empty; without one the answer is 501. */
  otherwise(step: StepSource): void;
  /** Sets the step for a path (query not counted), which then takes none from the queue. */
  handle(path: string, step: StepSource): void;
  /** Lets each drip send its next bytes; resolves with the number of drips once they are flushed. */
  tick(): Promise<number>;
  /** Every byte that reached the server (after TLS), connection after connection. */
  bytes(): Uint8Array;
  /** Resolves when so many requests have arrived whole or were cut off; with `"head"`, when so many heads are in. */
  waitForRequests(count: number, part?: "head" | "end"): Promise<void>;
  /** Resolves when so many steps have done all they do by themselves: a stall counts once its part is flushed. */
  waitForSteps(count: number): Promise<void>;
  /** Resolves when so many connections were opened. */
  waitForConnections(count: number): Promise<void>;
  /** Resolves when so many connections were closed; one that met `hangConnect` is not read, so its close is not seen. */
  waitForClosed(count: number): Promise<void>;
  /** Destroys every socket and stops to listen; rejects with what a step or handler threw, if one did. */
  close(): Promise<void>;
}

/** What a fault server can be started with. */
export interface FaultServerOptions {
  /** As `server.otherwise(step)`. */
  otherwise?: StepSource;
}

/** Starts a fault server on 127.0.0.1 and a free port. */
export function startFaultServer(options: FaultServerOptions = {}): Promise<FaultServer> {
  return startServer("http", options, async (tcp) => tcp);
}

/** Starts a fault server whose connections are first taken through `secure`. */
export async function startServer(
  scheme: "http" | "https",
  options: FaultServerOptions,
  secure: (tcp: Socket) => Promise<Duplex>,
): Promise<FaultServer> {
  const record = new ServerRecord();
  const script = new Script();
  const failures: unknown[] = [];
  const sockets = new Set<Socket>();
  let drips: (() => Promise<boolean>)[] = [];
  if (options.otherwise !== undefined) script.setOtherwise(options.otherwise);

  const accept = async (tcp: Socket): Promise<void> => {
    const id = record.opened();
    sockets.add(tcp);
    tcp.on("error", () => tcp.destroy());
    tcp.on("close", () => {
      sockets.delete(tcp);
      record.closed();
    });
    const connectStep = script.takeConnect();
    if (connectStep !== undefined) {
      await connectStep.run({ reset: async () => resetTcp(tcp), hold: () => () => {} });
      return record.stepDone();
    }
    const stream = await secure(tcp);
    new Connection(id, tcp, stream, {
      bytesArrived: (bytes) => record.arrived(id, bytes),
      requestStarted: (request) => record.started(request),
      requestSettled: () => record.settled(),
      stepDone: () => record.stepDone(),
      stepFailed: (error) => failures.push(error),
      takeStep: (request) => script.takeRequest(request),
      nextIsConnect: () => script.nextIsConnect(),
      eachTick: (send) => void drips.push(send),
    }).start();
    stream.resume();
  };

  // Paused, so that a connect step can leave a socket unread.
  const server = createServer({ pauseOnConnect: true, noDelay: true }, (tcp) => void accept(tcp));
  const port = await listen(server);

  return {
    url: `${scheme}://127.0.0.1:${port}`,
    port,
    requests: record.requests,
    get connections() {
      return record.connections;
    },
    get stepsLeft() {
      return script.left;
    },
    script: (...steps) => script.add(steps),
    otherwise: (step) => script.setOtherwise(step),
    handle: (path, step) => script.setPath(path, step),
    async tick() {
      const current = drips;
      drips = [];
      const goesOn = await Promise.all(current.map((send) => send()));
      drips = [...current.filter((_, index) => goesOn[index]), ...drips];
      await settle();
      return current.length;
    },
    bytes: () => record.bytes(),
    waitForRequests: (count, part = "end") => record.waitForRequests(count, part),
    waitForSteps: (count) => record.waitForSteps(count),
    waitForConnections: (count) => record.waitForConnections(count),
    waitForClosed: (count) => record.waitForClosed(count),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
      if (failures.length > 0) throw failures[0];
    },
  };
}
