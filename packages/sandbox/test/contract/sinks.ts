import { viewsOf } from "@kyc-clients/testing";

/** What was collected of one kind of sink. */
interface Sink {
  count: number;
  bytes: number;
  readonly lines: Set<string>;
}

/** Everything that the run of a contract could have leaked into, by kind, each text as lines of which equal ones are kept once. */
export interface Sinks {
  /** Adds a text as it stands. */
  addText(kind: string, text: string): void;
  /** Adds every text that a logger, serialiser or debugger could print of a value. */
  addValue(kind: string, value: unknown): void;
  /** What was collected of each kind: how many, and how many characters they have. */
  sizes(): Readonly<Record<string, { readonly count: number; readonly bytes: number }>>;
  /** Every kind whose texts hold one of what a search looks for, with its name. */
  search<Found>(find: (text: string) => readonly Found[]): readonly { readonly sink: string; readonly found: Found }[];
}

/** Creates empty sinks. */
export function createSinks(): Sinks {
  const sinks = new Map<string, Sink>();
  const sinkOf = (kind: string): Sink => {
    const sink = sinks.get(kind) ?? { count: 0, bytes: 0, lines: new Set() };
    sinks.set(kind, sink);
    return sink;
  };
  const keep = (sink: Sink, text: string): void => {
    sink.bytes += text.length;
    for (const line of text.split("\n")) sink.lines.add(line);
  };
  return {
    addText(kind, text) {
      const sink = sinkOf(kind);
      sink.count++;
      keep(sink, text);
    },
    addValue(kind, value) {
      const sink = sinkOf(kind);
      sink.count++;
      for (const { text } of viewsOf(value)) keep(sink, text);
    },
    sizes: () => Object.fromEntries([...sinks].map(([kind, { count, bytes }]) => [kind, { count, bytes }])),
    search: (find) => [...sinks].flatMap(([sink, { lines }]) => [...lines].flatMap((line) => find(line).map((found) => ({ sink, found })))),
  };
}
