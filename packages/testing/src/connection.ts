import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { deferred } from "./deferred.ts";
import { ArrivingRequest, type RequestHead } from "./recorded-request.ts";
import { RequestParser } from "./request-parser.ts";
import { settle } from "./settle.ts";
import type { Exchange, RequestStep, Step, StepSource } from "./step.ts";

/** What a connection asks and tells the server it belongs to. */
export interface ConnectionHost {
  bytesArrived(bytes: Uint8Array): void;
  requestStarted(request: ArrivingRequest): void;
  requestSettled(): void;
  stepDone(): void;
  stepFailed(error: unknown): void;
  takeStep(request: ArrivingRequest): StepSource;
  nextIsConnect(): boolean;
  eachTick(send: () => Promise<boolean>): void;
}

/** Reads requests off one socket and runs their steps on it, one after the other. */
export class Connection {
  readonly #id: number;
  /** The TCP socket, which alone can send a reset. */
  readonly #tcp: Socket;
  /** The same, or TLS on top of it. */
  readonly #stream: Duplex;
  readonly #host: ConnectionHost;
  #arriving: { request: ArrivingRequest; onEnd: () => void } | undefined;
  #turn: Promise<void> = Promise.resolve();
  #endOnNextRequest: "reset" | "close" | undefined;

  constructor(id: number, tcp: Socket, stream: Duplex, host: ConnectionHost) {
    this.#id = id;
    this.#tcp = tcp;
    this.#stream = stream;
    this.#host = host;
  }

  /** Starts to read. */
  start(): void {
    const parser = new RequestParser({
      head: (head) => this.#begin(head),
      body: (bytes) => this.#arriving?.request.append(bytes),
      end: () => this.#finish(),
    });
    this.#stream.on("data", (bytes: Buffer) => {
      this.#host.bytesArrived(bytes);
      try {
        parser.push(bytes);
      } catch {
        this.#stream.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
      }
    });
    this.#stream.on("error", () => this.#stream.destroy());
    this.#stream.on("close", () => {
      if (this.#arriving !== undefined) this.#host.requestSettled();
      this.#arriving = undefined;
    });
  }

  #begin(head: RequestHead): void {
    const request = new ArrivingRequest(head, this.#id);
    const source = this.#endOnNextRequest === undefined ? this.#host.takeStep(request) : this.#stale(this.#endOnNextRequest);
    const run = (): void => {
      this.#turn = this.#turn.then(() => this.#run(request, source));
    };
    const isEarly = typeof source !== "function" && source.at === "head";
    this.#arriving = { request, onEnd: isEarly ? () => {} : run };
    this.#host.requestStarted(request);
    if (isEarly) run();
  }

  #finish(): void {
    const arrived = this.#arriving;
    if (arrived === undefined) return;
    this.#arriving = undefined;
    arrived.request.complete = true;
    arrived.onEnd();
    this.#host.requestSettled();
  }

  #stale(how: "reset" | "close"): RequestStep {
    return { name: `${how} a kept-alive socket`, at: "end", run: (exchange) => exchange[how]() };
  }

  async #run(request: ArrivingRequest, source: StepSource): Promise<void> {
    if (this.#stream.destroyed) return;
    let held: Promise<void> | undefined;
    const exchange = this.#exchange(request, (until) => {
      held = until;
    });
    try {
      const step: Step = typeof source === "function" ? await source(request) : source;
      await step.run(exchange);
    } catch (error) {
      this.#stream.destroy();
      this.#host.stepFailed(error);
    }
    this.#host.stepDone();
    await held;
  }

  #exchange(request: ArrivingRequest, onHold: (until: Promise<void>) => void): Exchange {
    return {
      request,
      closeAfter: request.httpVersion === "1.0" || /\bclose\b/i.test(request.headers.connection ?? "") || this.#host.nextIsConnect(),
      send: (bytes) => this.#send(bytes),
      close: () => void this.#stream.end(),
      reset: async () => {
        await settle();
        resetTcp(this.#tcp);
      },
      hold: () => {
        const { promise, resolve } = deferred();
        onHold(promise);
        return resolve;
      },
      eachTick: (send) => this.#host.eachTick(async () => !this.#stream.destroyed && (await send())),
      endOnNextRequest: (how) => {
        this.#endOnNextRequest = how;
      },
    };
  }

  #send(bytes: string | Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      if (this.#stream.destroyed || this.#stream.writableEnded) resolve();
      else this.#stream.write(bytes, () => resolve());
    });
  }
}

/** Sends RST, unless the socket is gone already. */
export function resetTcp(tcp: Socket): void {
  if (!tcp.destroyed) tcp.resetAndDestroy();
}
