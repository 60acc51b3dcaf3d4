/** Runs what is costly and the same for all vendors once, at its first use. */
export function once<Value>(run: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | undefined;
  return () => (running ??= run());
}
