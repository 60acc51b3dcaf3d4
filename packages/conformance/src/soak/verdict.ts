import type { SoakReport } from "./report.ts";

/** How often a request may be sent when nothing is said: the clients' default. */
const ATTEMPTS = 3;
/** How much the heap may grow from two fifths of the calls to the last: in 50,000 calls, 70 bytes a call. */
const HEAP_GROWTH_BYTES: number = 2 * 1024 * 1024;
/** Kept connections for each call in flight. The transport opens some for calls that end before they use them. */
const CONNECTIONS_A_CALL = 4;
/** What must have been seen, or the soak has proved nothing. */
const WANTED_ENDINGS = [
  "ok",
  "refused",
  "aborted",
  "closed",
  "error attempt_timeout",
  "error body_too_large",
  "error connection_failed",
  "error redirect_refused",
  "error truncated_body",
  "error unparsable_body",
] as const;

/** Which promises a soak has seen broken, one sentence each. */
export function brokenPromises(report: SoakReport): readonly string[] {
  const { calls, width, tallies, fifths, left, resources, complaints, strange } = report;
  const sum = (read: (tally: SoakReport["tallies"][number]) => number): number => tallies.reduce((total, tally) => total + read(tally), 0);
  const ended = sum(({ endings }) => [...endings.values()].reduce((total, count) => total + count, 0));
  const unseen = WANTED_ENDINGS.filter((ending) => !tallies.some(({ endings }) => endings.has(ending)));
  const growth = (fifths[4]?.heap ?? Number.NaN) - (fifths[1]?.heap ?? Number.NaN);
  const checks: readonly [holds: boolean, otherwise: string][] = [
    [ended === calls, `${ended} of ${calls} calls ended in a result or a typed error`],
    [unseen.length === 0, `no call ended with ${unseen.join(", ")}`],
    ...tallies.flatMap(({ vendor, operations, reached, mostUnsafe, mostSafe }): [boolean, string][] => [
      [reached.size === operations, `${vendor}: ${reached.size} of ${operations} operations reached the server`],
      [mostUnsafe === 1, `${vendor}: a call that must not be repeated was let in ${mostUnsafe} times`],
      [mostSafe > 1 && mostSafe <= ATTEMPTS, `${vendor}: a call that may be repeated was let in ${mostSafe} times at the most`],
    ]),
    [report.sparedRepeats > 0, "no call met a fault after which it must not be repeated"],
    [sum(({ replayed }) => replayed) > 0, "no call was sent once more after its token had ended"],
    [strange.length === 0, `${strange.length} requests that no call should make`],
    [report.signals > 0, "no call was given a signal"],
    [report.listenersAtEnd === 0, `${report.listenersAtEnd} listeners on signals whose calls had just ended`],
    ...fifths.flatMap((rest): [boolean, string][] => [
      [rest.listeners === 0, `${rest.listeners} listeners on signals after ${rest.calls} calls`],
      [rest.timers === 0, `${rest.timers} timers armed after ${rest.calls} calls`],
      [rest.openRequests === 0, `${rest.openRequests} requests open after ${rest.calls} calls`],
      [rest.connections <= CONNECTIONS_A_CALL * width, `${rest.connections} connections after ${rest.calls} calls`],
    ]),
    [growth <= HEAP_GROWTH_BYTES, `the heap grew by ${growth} bytes`],
    [left.timers === 0, `${left.timers} timers armed at the end`],
    [left.requests === 0, `${left.requests} requests open at the end`],
    [left.connections === 0, `${left.connections} connections held at the end`],
    [resources.length === 0, `left in the process: ${resources.join(", ")}`],
    [complaints.length === 0, `the process complained: ${complaints.join(", ")}`],
  ];
  return checks.filter(([holds]) => !holds).map(([, otherwise]) => otherwise);
}
