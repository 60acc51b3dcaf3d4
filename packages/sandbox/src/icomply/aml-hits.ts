import { distance } from "./matching.ts";
import type { HitState, ListedName, SearchRecord } from "./state.ts";
import { DAY_MS } from "./times.ts";

/** An ongoing search is run again daily, for so many days. */
const ONGOING_DAYS = 365;

/** When a search was last run. */
export function lastRunOf({ request, createdAt }: SearchRecord, now: number): number {
  const days = request.ongoing === true ? Math.min(Math.floor((now - createdAt) / DAY_MS), ONGOING_DAYS) : 0;
  return createdAt + days * DAY_MS;
}

/** The hits of a search by its last run, each with how far the look at it has come. */
export function hitsOf(
  search: SearchRecord,
  listed: readonly ListedName[],
  now: number,
): readonly { readonly listed: ListedName; readonly state: HitState }[] {
  const lastRun = lastRunOf(search, now);
  const wasThere = (one: ListedName, index: number): boolean =>
    index < search.listLength || (lastRun > search.createdAt && one.listedAt < lastRun);
  return listed
    .filter((one, index) => wasThere(one, index) && fits(one, search))
    .map((one) => ({ listed: one, state: search.states.get(one) ?? "pending" }));
}

/** A search without fuzziness takes the same name only; with it, so many letters of a hundred may differ. */
function fits({ name, coverage, yearOfBirth, country }: ListedName, { request }: SearchRecord): boolean {
  const { searchTerm, searchFuzziness = 0, searchCoverage = [] } = request;
  const [wanted, has] = [searchTerm.name.trim().toLowerCase(), name.toLowerCase()];
  const countries = searchTerm.countries ?? [];
  return (
    distance(wanted, has) * 100 <= searchFuzziness * has.length &&
    (searchCoverage.length === 0 || searchCoverage.includes(coverage)) &&
    (searchTerm.yearOfBirth === undefined || yearOfBirth === undefined || yearOfBirth === searchTerm.yearOfBirth) &&
    (countries.length === 0 || country === undefined || countries.includes(country))
  );
}
