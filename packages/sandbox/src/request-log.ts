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

/** What a log shows of the bodies of one exchange. */
export type LoggedBodies = Pick<LoggedRequest, "request" | "response">;

/** The last exchanges of one sandbox, the newest last. */
export interface RequestLog {
  /** `bodies` makes what is shown of them. It is asked at each reading, and never for an exchange that nobody looks at. */
  add(entry: Omit<LoggedRequest, "number" | keyof LoggedBodies>, bodies?: () => LoggedBodies): void;
  list(): readonly LoggedRequest[];
  clear(): void;
}

/** Creates an empty log. */
export function createRequestLog(capacity: number = CAPACITY): RequestLog {
  // Filled in a circle: the oldest stands where the next one goes.
  let circle: (() => LoggedRequest)[] = [];
  let count = 0;
  return {
    add(entry, bodies) {
      const place = count % capacity;
      const number = ++count;
      circle[place] = () => ({ number, ...entry, ...bodies?.() });
    },
    list() {
      const oldest = count % capacity;
      return [...circle.slice(oldest), ...circle.slice(0, oldest)].map((show) => show());
    },
    clear() {
      circle = [];
      count = 0;
    },
  };
}
