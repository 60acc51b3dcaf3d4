/** Runs work by its number, so much at a time. The first that fails ends it. */
export async function inFlight(first: number, end: number, width: number, work: (number: number) => Promise<void>): Promise<void> {
  let next = first;
  const runner = async (): Promise<void> => {
    while (next < end) {
      const number = next;
      next += 1;
      await work(number);
    }
  };
  await Promise.all(Array.from({ length: width }, runner));
}
