import { type Encoding, encodingFinder } from "./canary-encodings.ts";
import { type View, viewsOf } from "./canary-views.ts";

/** One place where a marker shows. */
export interface CanaryHit {
  /** The marker, or its name where the markers were given by name. */
  readonly canary: string;
  readonly sink: string;
  /** The view, with the encoding after a colon unless plain: `message`, `JSON.stringify:base64`. */
  readonly form: View | `${View}:${Encoding}`;
  /** Where inside the sink, as `cause.headers.authorization`; empty for the sink itself. */
  readonly path: string;
}

/**
 * Searches every way a sink can be printed for every marker, in clear and encoded; an empty list means nothing leaked.
 * @example expect(findCanaries({ secret }, { error, log: output.text })).toEqual([]);
 */
export function findCanaries(
  canaries: readonly string[] | Readonly<Record<string, string>>,
  sinks: Readonly<Record<string, unknown>>,
): CanaryHit[] {
  const named = Array.isArray(canaries) ? canaries.map((marker): [string, string] => [marker, marker]) : Object.entries(canaries);
  const finders = named.map(([canary, marker]) => ({ canary, find: encodingFinder(marker) }));
  return Object.entries(sinks).flatMap(([sink, value]) =>
    viewsOf(value).flatMap(({ view, path, text }) =>
      finders.flatMap(({ canary, find }) =>
        find(text).map((encoding): CanaryHit => ({ canary, sink, form: encoding === "plain" ? view : `${view}:${encoding}`, path })),
      ),
    ),
  );
}
