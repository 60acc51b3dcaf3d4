import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compiled } from "../places.ts";

/** A call as each program makes it. */
export type Call = (evaluationToken: string) => Promise<string | null | undefined>;

/** Loads a compiled program, and makes its client for a server. */
export async function load(name: string, baseUrl: string): Promise<Call> {
  const { make } = (await import(pathToFileURL(join(compiled, `${name}.mjs`)).href)) as { make: (baseUrl: string) => Call };
  return make(baseUrl);
}

/** Makes so many calls, as many at once as there are lanes, each of which must give the outcome. */
export async function repeat(call: Call, count: number, lanes = 1): Promise<void> {
  let left = count;
  const lane = async (): Promise<void> => {
    while (left-- > 0) {
      if ((await call("S-made-up-evaluation")) !== "Approved") throw new Error("the outcome is another one");
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
