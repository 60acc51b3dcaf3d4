import { type AlloyKey, alloyCredentials } from "./credentials.ts";
import { type Parameter, parameter, parameters } from "./parameters.ts";
import { businessServices, personServices, type Service, transactionServices } from "./services.ts";

/** What one version of a workflow asks for. */
export interface WorkflowVersion {
  readonly id: number;
  readonly required: readonly Parameter[];
  readonly optional: readonly Parameter[];
  /** One of these has to be given whole; none when the list is empty. */
  readonly or: readonly (readonly Parameter[])[];
}

/** A workflow (the older pages say application) with its versions. */
export interface Workflow extends AlloyKey {
  readonly name: string;
  /** The version that runs unless a header names another. */
  readonly pinned: WorkflowVersion;
  readonly versions: readonly WorkflowVersion[];
  /** Of what kind the entities are that it makes, unless a header says. */
  readonly entityType: "person" | "business";
  readonly services: readonly Service[];
  /** Whether it is switched off. */
  readonly isDisabled?: boolean;
}

const names = parameters("name_first", "name_last");
const person = parameters("name_middle", "birth_date", "phone_number", "email_address");
const address = parameters(
  "address_line_1",
  "address_line_2",
  "address_city",
  "address_state",
  "address_postal_code",
  "address_country_code",
);
const numbers = [
  parameters("document_ssn"),
  parameters("document_passport"),
  parameters("document_license", "document_license_state"),
  parameters("document_token_front"),
];

const onboarding41: WorkflowVersion = { id: 41, required: names, optional: [...person, ...address], or: numbers };
const onboarding42: WorkflowVersion = {
  id: 42,
  required: [...names, parameter("email_address")],
  optional: [...person.filter(({ key }) => key !== "email_address"), ...address],
  or: numbers,
};
const documents3: WorkflowVersion = {
  id: 3,
  required: [...names, parameter("document_token_front")],
  optional: [parameter("document_token_back"), ...person, ...address],
  or: [],
};

const businesses11: WorkflowVersion = {
  id: 11,
  required: parameters("business_name"),
  optional: [...parameters("business_alternate_name", "business_phone_number", "email_address"), ...address],
  or: [parameters("business_federal_ein"), parameters("business_registry_id"), parameters("document_token_front")],
};
const transactions7: WorkflowVersion = {
  id: 7,
  required: parameters("transaction_id", "transaction_date", "amount", "currency", "source", "destination"),
  optional: parameters("name_first", "name_last", "business_name", "description"),
  or: [],
};

/** The workflows of the sandbox's account. Version 42 of the first is a draft: it runs only when a header asks for it. */
export const workflows: readonly Workflow[] = [
  {
    name: "Retail Onboarding",
    token: alloyCredentials.token,
    secret: alloyCredentials.secret,
    pinned: onboarding41,
    versions: [onboarding41, onboarding42],
    entityType: "person",
    services: personServices,
  },
  {
    name: "Document Check",
    ...alloyCredentials.documents,
    pinned: documents3,
    versions: [documents3],
    entityType: "person",
    services: personServices,
  },
  {
    name: "Business Onboarding",
    ...alloyCredentials.businesses,
    pinned: businesses11,
    versions: [businesses11],
    entityType: "business",
    services: businessServices,
  },
  {
    name: "Transaction Screening",
    ...alloyCredentials.transactions,
    pinned: transactions7,
    versions: [transactions7],
    entityType: "person",
    services: transactionServices,
  },
  {
    name: "Retired Onboarding",
    ...alloyCredentials.disabled,
    pinned: onboarding41,
    versions: [onboarding41],
    entityType: "person",
    services: personServices,
    isDisabled: true,
  },
];
