const UNITS = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
] as const;

/** A span of time in words: `0.250 s`, `1 min 5 s`, `1 h`. */
export function spanText(ms: number): string {
  if (ms < 60_000) return `${(ms / 1000).toFixed(ms === 0 ? 0 : ms % 1000 === 0 ? 0 : 3)} s`;
  let rest = ms;
  const parts: string[] = [];
  for (const [unit, length] of UNITS) {
    const count = Math.floor(rest / length);
    if (count > 0) parts.push(`${count} ${unit}`);
    rest -= count * length;
  }
  if (rest > 0) parts.push(spanText(rest));
  return parts.join(" ");
}

const moments = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" });

/** A moment of virtual time, in UTC. */
export function momentText(at: number): string {
  return `${moments.format(at)} UTC`;
}
