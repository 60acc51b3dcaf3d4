import type { RecordedRequest } from "./recorded-request.ts";

/** What a step may do to the socket it was given. */
export interface Exchange {
  readonly request: RecordedRequest;
  /** Whether the socket must not be reused after this answer: the client asked so, or the next step wants a fresh connection. */
  readonly closeAfter: boolean;
  /** Writes bytes and resolves once the operating system has them, or the socket is gone. */
  send(bytes: string | Uint8Array): Promise<void>;
  /** Sends FIN. */
  close(): void;
  /** Sends RST, after the client had turns of the event loop to read what was sent before. */
  reset(): Promise<void>;
  /** Keeps later requests on this socket waiting until the function it returns is called. */
  hold(): () => void;
  /** Calls `send` at each `server.tick()` until it answers false. */
  eachTick(send: () => Promise<boolean>): void;
  /** Makes the next request on this socket meet a reset or a FIN instead of a step. */
  endOnNextRequest(how: "reset" | "close"): void;
}

/** A step that acts on a request: at its end, or as soon as its head is in. */
export interface RequestStep {
  readonly name: string;
  readonly at: "end" | "head";
  run(exchange: Exchange): void | Promise<void>;
}

/** A step that acts on a connection before anything is read from it. */
export interface ConnectStep {
  readonly name: string;
  readonly at: "connect";
  run(link: Pick<Exchange, "reset" | "hold">): void | Promise<void>;
}

/** One thing the server does, made by the functions in `steps.ts`. */
export type Step = RequestStep | ConnectStep;

/** A step, or a function that chooses one when the request is complete. */
export type StepSource = Step | ((request: RecordedRequest) => Step | Promise<Step>);

/** Makes a step out of what it does once a request is complete. */
export function onRequest(name: string, run: RequestStep["run"]): RequestStep {
  return { name, at: "end", run };
}

/** Makes a request step act when the head is in, without waiting for the body. */
export function early(step: RequestStep): RequestStep {
  return { ...step, name: `early ${step.name}`, at: "head" };
}

/** Chooses the given steps one after the other, then stays at the last. */
export function inOrder(first: Step, ...others: Step[]): () => Step {
  const queue = [first, ...others];
  return () => (queue.length > 1 ? (queue.shift() ?? first) : (queue[0] ?? first));
}
