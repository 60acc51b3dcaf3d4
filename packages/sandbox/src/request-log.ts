/** How many exchanges a log keeps. */
const CAPACITY = 200;

/** One exchange, without a secret, a personal value or a filled-in path. */
export interface LoggedRequest {
  /** Counts from 1 since the start or the last reset. */
  readonly number: number;
  /** Virtual time of the answer, in epoch milliseconds. */
  readonly at: number;
  readonly method: string;
  /** The path template, as in the spec; undefined when no operation was meant. */
  readonly path?: string;
  readonly operationId?: string;
  readonly status: number;
  /** Real time that the answer took. */
  readonly durationMs: number;
  /** Whether the vendor's app answered, refused, a fault was played, or the sandbox broke its own spec. */
  readonly kind: "answered" | "refused" | "fault" | "sandbox_failure";
  /** The body as far as the spec's allow-list shows it. */
  readonly request?: unknown;
  readonly response?: unknown;
}

/** The last exchanges of one sandbox, the newest last. */
export interface RequestLog {
  add(entry: Omit<LoggedRequest, "number">): void;
  list(): readonly LoggedRequest[];
  clear(): void;
}

/** Creates an empty log. */
export function createRequestLog(capacity: number = CAPACITY): RequestLog {
  let entries: LoggedRequest[] = [];
  let count = 0;
  return {
    add(entry) {
      entries.push({ number: ++count, ...entry });
      if (entries.length > capacity) entries.shift();
    },
    list: () => [...entries],
    clear() {
      entries = [];
      count = 0;
    },
  };
}
