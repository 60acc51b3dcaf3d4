import type { DeclareOperation } from "../handlers.ts";
import { unprocessable } from "./errors.ts";
import { isBornThen, matchProfile, type Sought, THRESHOLD } from "./match-profile.ts";
import type { Session } from "./session.ts";
import { type Profile, watchlist } from "./watchlist.ts";

interface NameSearch {
  readonly entity_type: 1 | 2;
  readonly person_input_data?: {
    readonly first_name?: string;
    readonly last_name?: string;
    readonly date_of_birth?: string;
    readonly exact_date_of_birth?: boolean;
    readonly countries?: readonly string[];
    readonly nationality_code?: string;
    readonly domicile_code?: string;
    readonly AllowNamesInversion?: boolean;
  };
  readonly company_input_data?: { readonly company_name?: string; readonly countries?: readonly string[] };
  readonly query?: string;
  readonly exact_match?: boolean;
  readonly keep_results_under_threshold?: boolean;
  readonly post_filtering_alias?: string | null;
  readonly page_size?: number;
  readonly page_token?: string;
}

/** The one filter of the sandbox's account: it wants the nationality or the domicile of the search among the profile's countries. */
const ALIAS = "sandbox";

/** The search of the watchlist by name. Its answer is in a form of our own, as no page at hand shows one. */
export function declareNameSearch(operation: DeclareOperation<Session>): void {
  operation("searchNames", ({ body }) => {
    const search = body as NameSearch;
    const { exact_match: isExact = false, keep_results_under_threshold: keepsAll = false } = search;
    const least = isExact ? 100 : keepsAll ? 1 : THRESHOLD;
    const names = soughtBy(search);
    const filter = filterOf(search);
    const found = watchlist.flatMap((profile) => {
      const score = Math.max(...names.map((sought) => matchProfile(profile, sought)));
      const { number, firstName, lastName, category } = profile;
      const name = `${firstName} ${lastName}`.trim();
      return score >= least && filter(profile) ? [{ profile_number: number, name, score, top_category: category }] : [];
    });
    const size = search.page_size ?? 20;
    const start = search.page_token ? Number(search.page_token) : 0;
    if (size < 1 || !Number.isInteger(start)) throw unprocessable("invalid_page", "page_size or page_token cannot be used.");
    const end = start + size;
    const results = found.slice(start, end);
    return { status: 200, body: { results, total: found.length, next_page_token: end < found.length ? String(end) : "" } };
  });
}

/** Whom a search means. @throws Refusal with 422 when it names nobody */
function soughtBy({ entity_type: type, person_input_data: person, company_input_data: firm, query }: NameSearch): readonly Sought[] {
  if (type === 2) {
    const name = firm?.company_name ?? query;
    if (!name) throw unprocessable("nobody_named", "A search for a firm needs a name.");
    return [{ kind: "firm", firstName: "", lastName: name }];
  }
  const words = (query ?? "").trim().split(/\s+/);
  const [first, last] = person ? [person.first_name ?? "", person.last_name ?? ""] : [words.slice(0, -1).join(" "), words.at(-1) ?? ""];
  if (first + last === "") throw unprocessable("nobody_named", "A search for an individual needs a name.");
  const sought: Sought = { kind: "person", firstName: first, lastName: last, born: person?.date_of_birth };
  return person?.AllowNamesInversion === true ? [sought, { ...sought, firstName: last, lastName: first }] : [sought];
}

/** What a profile must be beside a name that fits. @throws Refusal with 422 for a filter that is not there */
function filterOf({ person_input_data: person = {}, company_input_data: firm, post_filtering_alias: alias = null }: NameSearch) {
  const { nationality_code: nationality, domicile_code: domicile, countries = firm?.countries ?? [] } = person;
  const codes = [nationality, domicile].filter((code) => code !== undefined);
  if (alias === null && codes.length > 0) {
    throw unprocessable("alias_required", "nationality_code and domicile_code go with a post_filtering_alias.");
  }
  if (alias !== null && alias !== "" && alias !== ALIAS) throw unprocessable("alias_unknown", "There is no such post_filtering_alias.");
  const isFrom = (profile: Profile, wanted: readonly string[]): boolean =>
    wanted.length === 0 || profile.countries.some(({ code, iso3 }) => wanted.includes(code) || wanted.includes(iso3));
  return (profile: Profile): boolean =>
    isFrom(profile, countries) &&
    isFrom(profile, codes) &&
    (person.exact_date_of_birth !== true || isBornThen(profile, person.date_of_birth));
}
