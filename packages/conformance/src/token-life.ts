const LIFE = "made-up-life";

/** Writes JSON with any literal where a token's life stands, as `1e999`; nothing stands there without one. */
export function lifeText(write: (life: unknown) => unknown, life: string | undefined): string {
  return JSON.stringify(write(life === undefined ? undefined : LIFE)).replace(JSON.stringify(LIFE), life ?? "");
}

/** The end of a life in seconds as a literal; any other literal stays what it is. */
export function endText(life: string | undefined, now: number, unit: "s" | "ms"): string | undefined {
  if (life === undefined || !/^-?\d+$/.test(life)) return life;
  return String(unit === "s" ? Math.floor(now / 1_000) + Number(life) : now + Number(life) * 1_000);
}
