import type { RecordedRequest } from "./recorded-request.ts";
import type { ConnectStep, StepSource } from "./step.ts";
import { answer } from "./steps/answer.ts";

const usedUp = answer({ status: 501, body: { error: "the fault server has no step for this request" } });

/** Decides which step the next connection or request meets. */
export class Script {
  readonly #queue: StepSource[] = [];
  readonly #byPath = new Map<string, StepSource>();
  #otherwise: StepSource = usedUp;

  add(steps: readonly StepSource[]): void {
    this.#queue.push(...steps);
  }

  setPath(path: string, source: StepSource): void {
    this.#byPath.set(path, source);
  }

  setOtherwise(source: StepSource): void {
    this.#otherwise = source;
  }

  /** How many queued steps nobody has met yet. */
  get left(): number {
    return this.#queue.length;
  }

  /** Whether the next connection meets a step before anything is read. */
  nextIsConnect(): boolean {
    return isConnect(this.#queue[0] ?? this.#otherwise);
  }

  takeConnect(): ConnectStep | undefined {
    const next = this.#queue[0] ?? this.#otherwise;
    if (!isConnect(next)) return undefined;
    this.#queue.shift();
    return next;
  }

  takeRequest(request: RecordedRequest): StepSource {
    return this.#byPath.get(request.path) ?? this.#queue.shift() ?? this.#otherwise;
  }
}

function isConnect(source: StepSource): source is ConnectStep {
  return typeof source !== "function" && source.at === "connect";
}
