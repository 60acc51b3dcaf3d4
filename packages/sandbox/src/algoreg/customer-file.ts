import type { CustomerFile, CustomerInput, NameVariation } from "./customer-record.ts";
import { changeList } from "./text-list.ts";

/** The members that are kept as they are sent. */
const plain = [
  ...["account_type", "alias_ids", "comment", "company_name", "trading_name", "first_name", "middle_name", "last_name", "phone"],
  ...["registration_number", "date_of_birth", "disabled", "domicile_codes", "nationality_codes", "kyc_level"],
] as const;

/** The file of a customer after an input; what it does not name stays. Whether a change of a list could not be read. */
export function changeFile(before: CustomerFile, input: CustomerInput): { readonly file: CustomerFile; readonly isUnclear: boolean } {
  const sent = Object.fromEntries(plain.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])));
  const contacts = changeList(before.contacts, input.contacts ?? []);
  const reviewGroups = changeList(before.reviewGroups, input.review_groups ?? []);
  const variations = (input.variations ?? []).reduce(changeVariations, before.variations);
  const isOdd = (input.variations ?? []).some(({ _op = "add" }) => _op !== "add" && _op !== "remove");
  return {
    file: {
      values: { ...before.values, ...singleCodes(input), ...sent },
      contacts: contacts.list,
      reviewGroups: reviewGroups.list,
      variations,
      fields: { ...before.fields, ...input.fields },
    },
    isUnclear: contacts.isUnclear || reviewGroups.isUnclear || isOdd,
  };
}

/** The members for one country of older copies of the page are lists of one. */
function singleCodes({ domicile_code: domicile, nationality_code: nationality }: CustomerInput): object {
  return { ...(domicile && { domicile_codes: [domicile] }), ...(nationality && { nationality_codes: [nationality] }) };
}

function changeVariations(list: readonly NameVariation[], { _op = "add", ...name }: NonNullable<CustomerInput["variations"]>[number]) {
  const others = list.filter((one) => JSON.stringify(one) !== JSON.stringify(name));
  if (_op === "add") return [...others, name as NameVariation];
  return _op === "remove" ? others : list;
}
