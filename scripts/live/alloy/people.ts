/** Invented people and firms. Their numbers begin with 000, which no authority gives. */
export const person = {
  name_first: "Runa",
  name_last: "Halvorsen",
  birth_date: "1983-07-19",
  document_ssn: "000517733",
  phone_number: "5035550142",
  email_address: "runa.halvorsen@example.org",
  address_line_1: "77 Ferry Street",
  address_city: "Astoria",
  address_state: "OR",
  address_postal_code: "97103",
  address_country_code: "US",
} as const;

/** The person under another last name, which chooses the outcome in the local sandbox. */
export const named = (name_last: string, document_ssn: string = person.document_ssn) => ({ ...person, name_last, document_ssn });

/** What answers the five questions of the local sandbox rightly. */
export const answers: { question_id: number; answer_id: number }[] = [1, 2, 3, 4, 5].map((id) => ({ question_id: id, answer_id: id }));

/** An agent's note. */
export const noteBy = (address: string) => ({ note: "Called back", note_author_agent_email: address });
