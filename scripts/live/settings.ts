/** Something that a run has to be told, by an environment variable. */
export interface Setting {
  /** The name in the run's memory. */
  readonly key: string;
  readonly variable: string;
  readonly what: string;
  /** Whether a run goes without it; the steps that need it are then left out. */
  readonly optional?: true;
}

/** Reads the settings of a vendor from the environment. @throws Error with the names of those that are missing, and no value. */
export function readSettings(settings: readonly Setting[], env: Readonly<NodeJS.ProcessEnv>): Readonly<Record<string, string>> {
  const missing = settings.filter(({ variable, optional }) => optional !== true && !env[variable]);
  if (missing.length > 0) {
    throw new Error(`missing: ${missing.map(({ variable, what }) => `${variable} (${what})`).join(", ")}`);
  }
  return Object.fromEntries(settings.flatMap(({ key, variable }) => (env[variable] ? [[key, env[variable]]] : [])));
}
