import type { RecordedRequest } from "./recorded-request.ts";
import { Watch } from "./watch.ts";

/** Everything a fault server saw and did, and the waits on it. */
export class ServerRecord {
  readonly requests: RecordedRequest[] = [];
  readonly #chunks: Uint8Array[][] = [];
  readonly #watch = new Watch();
  #settled = 0;
  #steps = 0;
  #closed = 0;

  get connections(): number {
    return this.#chunks.length;
  }

  /** Registers a connection and returns its number, counted from 1. */
  opened(): number {
    this.#watchAfter(() => this.#chunks.push([]));
    return this.connections;
  }

  closed(): void {
    this.#watchAfter(() => (this.#closed += 1));
  }

  arrived(connection: number, bytes: Uint8Array): void {
    this.#chunks[connection - 1]?.push(bytes);
  }

  started(request: RecordedRequest): void {
    this.#watchAfter(() => this.requests.push(request));
  }

  settled(): void {
    this.#watchAfter(() => (this.#settled += 1));
  }

  stepDone(): void {
    this.#watchAfter(() => (this.#steps += 1));
  }

  /** Every byte that arrived, connection after connection. */
  bytes(): Uint8Array {
    return Buffer.concat(this.#chunks.flat());
  }

  waitForRequests(count: number, part: "head" | "end"): Promise<void> {
    const seen = () => (part === "head" ? this.requests.length : this.#settled);
    return this.#until(seen, count, "requests arrived");
  }

  waitForSteps(count: number): Promise<void> {
    return this.#until(() => this.#steps, count, "steps done");
  }

  waitForConnections(count: number): Promise<void> {
    return this.#until(() => this.connections, count, "connections opened");
  }

  waitForClosed(count: number): Promise<void> {
    return this.#until(() => this.#closed, count, "connections closed");
  }

  #until(seen: () => number, count: number, what: string): Promise<void> {
    return this.#watch.until(
      () => seen() >= count,
      () => `${seen()} of ${count} ${what}`,
    );
  }

  #watchAfter(change: () => unknown): void {
    change();
    this.#watch.changed();
  }
}
