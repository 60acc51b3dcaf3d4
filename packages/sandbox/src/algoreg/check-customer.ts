import { customFields } from "./custom-fields.ts";
import type { CustomerInput, CustomerRecord } from "./customer-record.ts";
import { readIsoTime } from "./read-iso-time.ts";

/** One problem of one customer. */
export interface Line {
  readonly error: string;
  readonly detail: string;
}

/** What is wrong with a customer, who is then not stored, and what is doubtful. */
export interface Problems {
  readonly errors: readonly Line[];
  readonly warnings: readonly Line[];
}

/** What the checks look at beside the customer. */
export interface Surroundings {
  readonly now: number;
  /** The customers that are there already. */
  readonly known: ReadonlyMap<string, CustomerRecord>;
  /** All ids of the call, in order. */
  readonly sent: readonly string[];
  /** Where in the call the customer stands. */
  readonly index: number;
}

type Check = (input: CustomerInput, around: Surroundings) => boolean;

const line = (error: string, detail: string): Line => ({ error, detail });
const isCountry = (code: string): boolean => /^[A-Z]{2,3}$/.test(code);

/** Algoreg publishes no list of problems: these are the sandbox's own. */
const errors: readonly (readonly [Check, Line])[] = [
  [({ external_id: id }) => id.trim() === "", line("external_id_required", "A customer needs an external_id.")],
  [
    ({ external_id: id }, { sent, index }) => sent.indexOf(id) < index,
    line("external_id_repeated", "An earlier customer of this call has the same external_id."),
  ],
  [
    ({ date_of_birth: date = "1900-01-01" }, { now }) => readIsoTime(date) > now,
    line("date_of_birth_in_future", "date_of_birth lies ahead."),
  ],
  [(input) => !countriesOf(input).every(isCountry), line("country_unknown", "A country is given by two or three capital letters.")],
  [
    ({ external_id: id, parent_external_id: parent = "" }, { known, sent }) =>
      parent !== "" && (parent === id || (!known.has(parent) && !sent.includes(parent))),
    line("parent_unknown", "parent_external_id names no other customer."),
  ],
];

const warnings: readonly (readonly [Check, Line])[] = [
  [
    ({ fields = {} }) => Object.keys(fields).some((name) => !Object.hasOwn(customFields, name)),
    line("unknown_field", "A custom field is not set up, and is not stored."),
  ],
  [
    ({ external_id: id, account_type: type }, { known }) => type === undefined && !known.has(id),
    line("account_type_missing", "A new customer has no account_type."),
  ],
];

/** Holds a customer against the rules. */
export function checkCustomer(input: CustomerInput, around: Surroundings, isUnclear: boolean): Problems {
  const found = (rules: typeof errors): Line[] => rules.flatMap(([breaks, told]) => (breaks(input, around) ? [told] : []));
  const unclear = isUnclear ? [line("unknown_change", "A change of a list cannot be read, and is left out.")] : [];
  return { errors: found(errors), warnings: [...found(warnings), ...unclear] };
}

function countriesOf({ domicile_code: domicile, domicile_codes, nationality_code: nationality, nationality_codes }: CustomerInput) {
  const single = [domicile, nationality].filter((code) => code !== undefined);
  return [...single, ...(domicile_codes ?? []), ...(nationality_codes ?? [])];
}
