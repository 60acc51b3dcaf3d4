import fc from "fast-check";

/** One of a few, so that things meet. */
export const oneOf = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

/** Ids of the caller's own for entities; groups of applicants take theirs from some of the same. */
export const entityId: fc.Arbitrary<string> = fc.nat({ max: 24 }).map((number) => `id-${number}`);
export const applicantsId: fc.Arbitrary<string> = oneOf("team-1", "team-2", "team-3", "id-1");
export const groupId: fc.Arbitrary<string> = oneOf("circle-1", "circle-2", "circle-3", "circle-4");
export const accountId: fc.Arbitrary<string> = oneOf("account-1", "account-2", "account-3", "account-4");

/** An id of the caller's for applications; about the last one there were too many calls. */
export const applicationId: fc.Arbitrary<string> = oneOf(
  ...["app-1", "app-2", "app-3", "app-1", "app-2", "app-3", "app-1", "rate_limited"],
);

/** An agent's address; the last one is nobody's. */
export const agentEmail: fc.Arbitrary<string> = oneOf(
  ...["agent@example.org", "second.agent@example.org", "agent@example.org", "third.agent@example.org"],
  ...["Agent@Example.org", "nobody@example.org"],
);

/** Whether the account has an agent of this address. */
export const isAgent = (email: string): boolean => !email.startsWith("nobody");

/** Names that decide what happens, and two that decide nothing. */
export const lastName: fc.Arbitrary<string> = oneOf(
  ...["Halvorsen", "Okonjo", "Review", "Deny", "Questions", "Partial", "Stillpartial", "Pending", "Watchlist"],
  ...["Documents", "Stepup", "Action", "Escalate", "Fail"],
);

const firstName = oneOf("Runa", "Ines");
const birthDate = oneOf("1983-07-19", "1990-01-31");
const ssn = oneOf("000517733", "000517734");

/** A whole invented person. There are few of them, so that they come again. */
export const person = fc.record({ name_first: firstName, name_last: lastName, birth_date: birthDate, document_ssn: ssn });

/** What may be said of a person besides. */
const contact = {
  phone_number: oneOf("5035550142", "(503) 555-0143"),
  email_address: oneOf("Runa.Halvorsen@Example.org", "ines@example.org"),
  address_line_1: oneOf("77 Ferry Street", "4 Quay Street"),
  address_city: oneOf("Astoria"),
  address_state: oneOf("or"),
};

/** Input of an evaluation of a person: mostly enough, sometimes not, sometimes unusable. */
export const personInput = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(person, fc.record(contact, { requiredKeys: [] })).map(([one, more]) => ({ ...one, ...more })) },
  {
    weight: 1,
    arbitrary: fc.record(
      { name_first: firstName, name_last: lastName, document_ssn: oneOf("000517733", "12"), birth_date: oneOf("1983-07-19", "July") },
      { requiredKeys: ["name_last"] },
    ),
  },
);

const businessName = oneOf(
  "Halvorsen",
  "Review",
  "Review",
  "Watchlist",
  "Deny",
  "Questions",
  "Partial",
  "Pending",
  "Action",
  "Escalate",
  "Fail",
);

/** Input of an evaluation of a business: mostly enough. */
export const businessInput = fc.record(
  {
    business_name: businessName.map((name) => `Ferry Street ${name}`),
    business_federal_ein: oneOf("98-7654321", "987654321", "987654321", "none"),
    business_phone_number: oneOf("5035550143"),
  },
  { requiredKeys: ["business_name", "business_federal_ein"] },
);

/** Addresses as entities have them. The order of the members tells nothing. */
const address = fc.constantFrom<Record<string, string>>(
  { address_line_1: "77 Ferry Street", address_city: "Astoria", type: "primary" },
  { type: "primary", address_city: "Astoria", address_line_1: "77 Ferry Street" },
  { address_line_1: "4 Quay Street", address_city: "Salem" },
);
const list = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> => fc.array(item, { minLength: 1, maxLength: 2 });

/** What both persons and businesses may be stored with. */
export const storedContact = {
  addresses: list(address),
  emails: list(oneOf("runa@example.org", "ines@example.org").map((email_address) => ({ email_address }))),
  phones: list(
    fc.record({ phone_number: oneOf("503-555-0188", "5035550188"), type: oneOf("cell", "home") }, { requiredKeys: ["phone_number"] }),
  ),
};

/** A person to store. */
export const storedPerson = fc.oneof(
  person,
  fc.record(
    {
      name_first: firstName,
      name_middle: fc.option(oneOf("Magnus"), { freq: 2 }),
      document_ssn: fc.option(ssn, { freq: 2 }),
      gender: fc.option(oneOf("female"), { freq: 2 }),
    },
    { requiredKeys: ["name_first"] },
  ),
);
