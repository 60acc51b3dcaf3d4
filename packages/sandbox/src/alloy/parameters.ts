/** One member of an evaluation's input, as `getParameters` and data requests list it. */
export interface Parameter {
  readonly key: string;
  readonly type: "string" | "object" | "integer";
  readonly description: string;
  readonly regex?: string;
  readonly template?: Readonly<Record<string, unknown>>;
}

const noDigits = "^\\D+$";
const state = "^[A-Za-z]{2}$";

/** Description, pattern and type by key. */
const catalogue: Readonly<Record<string, readonly [description: string, regex: string, type?: Parameter["type"]]>> = {
  name_first: ["Given name", noDigits],
  name_middle: ["Middle name", noDigits],
  name_last: ["Family name", noDigits],
  birth_date: ["Date of birth, as YYYY-MM-DD", "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"],
  phone_number: ["Phone number", "^\\+?[\\d ().-]{7,20}$"],
  email_address: ["E-mail address", "^[^@\\s]+@[^@\\s]+$"],
  address_line_1: ["Street and number", ""],
  address_line_2: ["Flat, floor or unit", ""],
  address_city: ["City", ""],
  address_state: ["US state, two letters", state],
  address_postal_code: ["Postal code", ""],
  address_country_code: ["Country, two letters", "^[A-Za-z]{2}$"],
  document_ssn: ["US social security number, nine digits", "^\\d{9}$"],
  document_passport: ["Passport number", ""],
  document_license: ["Number of a US driving licence", ""],
  document_license_state: ["US state that issued the licence", state],
  document_token_front: ["Token of the uploaded document that shows the front", ""],
  document_token_back: ["Token of the uploaded document that shows the back", ""],
  business_name: ["Name of the business", ""],
  business_alternate_name: ["Name that the business also goes by", ""],
  business_federal_ein: ["US employer identification number, nine digits", "^\\d{2}-?\\d{7}$"],
  business_registry_id: ["Number in a register of businesses", ""],
  business_phone_number: ["Phone number of the business", "^\\+?[\\d ().-]{7,20}$"],
  transaction_id: ["Your own id of the transaction", ""],
  transaction_date: ["When the transaction was made", ""],
  amount: ["Amount in cents, negative when money leaves", "^-?\\d+$", "integer"],
  currency: ["Currency, three letters", "^[A-Za-z]{3}$"],
  source: ["Where the money comes from", "", "object"],
  destination: ["Where the money goes", "", "object"],
  description: ["What the transaction is for", ""],
};

const patterns: ReadonlyMap<string, RegExp> = new Map(Object.entries(catalogue).map(([key, [, regex]]) => [key, new RegExp(regex)]));

/** What the values of a parameter match, by its key: the `regex` of the catalogue, compiled once. */
export function patternOf(key: string): RegExp | undefined {
  return patterns.get(key);
}

/** One parameter by its key. */
export function parameter(key: string): Parameter {
  const [description, regex, type = "string"] = catalogue[key] ?? ["", ""];
  return { key, type, description, regex };
}

/** Several parameters by their keys. */
export function parameters(...keys: readonly string[]): readonly Parameter[] {
  return keys.map(parameter);
}
