const files = import.meta.glob<string>("./*/*.ts", { query: "?raw", import: "default" });

/** Loads the program of a scenario; undefined where there is none. */
export async function loadCode(vendor: string, id: string): Promise<string | undefined> {
  return files[`./${vendor}/${id}.ts`]?.();
}
