import { paginate } from "@kyc-clients/icomply";
import { expect } from "./expect.mjs";
import { calls, control, createIcomply } from "./local.mjs";

/** Reads a list to its end, over more than one page. */
export async function readPages(place) {
  await control(place, "icomply", "POST", "/reset");
  await control(place, "icomply", "POST", "/actions/addPersons", { count: 250 });
  const icomply = createIcomply(place);
  const ids = [];
  for await (const { id } of paginate(icomply.listEntities, { query: { type: "natural-persons", limit: 100 } })) ids.push(id);
  const pages = (await calls(place, "icomply")).filter((operation) => operation === "listEntities").length;
  expect("pages, and entries that came twice", [pages, ids.length - new Set(ids).size, ids.length > 250], [3, 0, true]);
  return `${ids.length} entries on ${pages} pages`;
}
