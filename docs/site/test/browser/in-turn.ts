/** Does the same for each, one at a time in each place where it can be done, and gives what came of each in their order. */
export async function inTurn<Item, Place, Result>(
  items: readonly Item[],
  places: readonly Place[],
  work: (item: Item, place: Place) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  const queue = items.entries();
  await Promise.all(
    places.map(async (place) => {
      for (const [index, item] of queue) results[index] = await work(item, place);
    }),
  );
  return results;
}
