import { expect, test } from "vitest";
import { looksPersonal } from "./personal-names.ts";

test.each([
  ...["ssn", "document_ssn", "birth_date", "dateOfBirth", "birthdate", "name_first", "lastName", "email_address", "e-mail", "emails"],
  ...[
    "phone_number",
    "addresses",
    "address_line_1",
    "postalCode",
    "zip",
    "passportNumber",
    "driversLicense",
    "national_id",
    "IBAN",
    "bankAccountNumber",
  ],
  ...["ip_address_v4", "ipAddress", "IPAddress", "password", "client_secret", "access_token", "bearerToken", "Api-Key", "clientAssertion"],
])("%s looks personal or secret", (name) => expect(looksPersonal(name)).toBe(true));

test.each([
  ...["status", "entity_token", "journey_token", "description", "shipping", "recipe", "addressed", "tokens", "zipped", "secretary"],
  ...["first", "name", "workflow_name", "account_type", "number_of_accounts", "tip", "latest"],
])("%s does not", (name) => expect(looksPersonal(name)).toBe(false));
