import type { OperationResult } from "@kyc-clients/weavr";
import { expect, test } from "vitest";
import { approvedCorporate, consumer, corporate } from "./identities.ts";
import { alone, contract, type FlatClient, profiles } from "./setup.ts";

type Wrong = readonly [name: string, fieldName: string, error: string, call: (user: FlatClient) => Promise<OperationResult>];

const path = { id: "110294899999999999" };
const instrument = { type: "managed_accounts", id: path.id };
const transfer = {
  ...{ profileId: profiles.transfer, source: instrument, destination: instrument },
  destinationAmount: { currency: "EUR", amount: 100_418 },
};
const { businessAddress: _, ...company } = corporate.company;

/** Wrong in one place each. */
const wrongs: readonly Wrong[] = [
  [
    "a business without an IP address",
    "ipAddress",
    "REQUIRED",
    () => alone.createCorporate({ body: { ...corporate, ipAddress: undefined } as never }),
  ],
  [
    "a company type of another product's",
    "company.type",
    "IN",
    () => alone.createCorporate({ body: { ...corporate, company: { ...company, type: "PARTNERSHIP" as never } } }),
  ],
  [
    "a dialling code without its plus",
    "rootUser.mobile.countryCode",
    "REGEX",
    () =>
      alone.createCorporate({
        body: { ...corporate, rootUser: { ...corporate.rootUser, mobile: { countryCode: "47", number: "00000158" } } },
      }),
  ],
  [
    "a person without a day of birth",
    "rootUser.dateOfBirth",
    "REQUIRED",
    () => alone.createConsumer({ body: { ...consumer, rootUser: { ...consumer.rootUser, dateOfBirth: undefined } as never } }),
  ],
  [
    "a day of birth in a month that there is not",
    "rootUser.dateOfBirth.month",
    "RANGE",
    () =>
      alone.createConsumer({ body: { ...consumer, rootUser: { ...consumer.rootUser, dateOfBirth: { year: 1991, month: 13, day: 1 } } } }),
  ],
  ["a name with a digit, in an update", "name", "REGEX", (user) => user.updateCorporate({ body: { name: "Runa2" } })],
  ["a name of 21 letters, in an update", "surname", "SIZE", (user) => user.updateConsumer({ body: { surname: "a".repeat(21) } })],
  [
    "a code of seven digits",
    "verificationCode",
    "REGEX",
    () => alone.verifyCorporateEmail({ body: { email: "a@mail.example", verificationCode: "9041737" } }),
  ],
  [
    "a code of letters",
    "verificationCode",
    "REGEX",
    () => alone.verifyConsumerEmail({ body: { email: "a@mail.example", verificationCode: "abcdef" } }),
  ],
  ["a mail to nobody", "email", "REQUIRED", () => alone.sendCorporateEmailVerificationCode({ body: {} as never })],
  ["a mail to no address", "email", "REGEX", () => alone.sendConsumerEmailVerificationCode({ body: { email: "nobody" } })],
  ["a level that there is not", "kycLevel", "IN", (user) => user.startConsumerKyc({ body: { kycLevel: "KYC_LEVEL_3" as never } })],
  [
    "an account without a currency",
    "currency",
    "REQUIRED",
    (user) => user.createManagedAccount({ body: { profileId: profiles.account, friendlyName: "Till" } as never }),
  ],
  [
    "an account without a name",
    "friendlyName",
    "SIZE",
    (user) => user.createManagedAccount({ body: { profileId: profiles.account, friendlyName: "", currency: "EUR" } }),
  ],
  ["a label with a blank", "tag", "REGEX", (user) => user.updateManagedAccount({ path, body: { tag: "till d417" } })],
  ["a page of 101 accounts", "limit", "RANGE", (user) => user.listManagedAccounts({ query: { limit: 101 } })],
  ["a page from before the first transfer", "offset", "RANGE", (user) => user.listTransfers({ query: { offset: -1 } })],
  ["an account of letters", "id", "REGEX", (user) => user.getManagedAccount({ path: { id: "till" } })],
  [
    "money from what is no instrument",
    "source.type",
    "REGEX",
    (user) => user.createTransfer({ body: { ...transfer, source: { type: "wallets", id: "7" } } }),
  ],
  [
    "money in half cents",
    "destinationAmount.amount",
    "REQUIRES",
    (user) => user.createTransfer({ body: { ...transfer, destinationAmount: { currency: "EUR", amount: 100_041.5 } } }),
  ],
  ["a list of nothing to cancel", "cancellations", "REQUIRED", (user) => user.cancelTransfers({ body: {} as never })],
  [
    "a reason with a full stop",
    "cancellations.0.cancellationReason",
    "REGEX",
    (user) => user.cancelTransfers({ body: { cancellations: [{ id: "7", cancellationReason: "Nej." }] } }),
  ],
];

/** Requests that break the spec: refused with the field and Weavr's word for the rule. */
export function testWrongRequests(): void {
  test.each(wrongs)("%s is refused", async (_name, fieldName, error, call) => {
    const { user } = await approvedCorporate();
    const answer = await contract.wrong("request", () => call(user));
    expect(answer).toMatchObject({ status: 400, error: { syntaxErrors: { invalidFields: [{ fieldName, error }] } } });
  });

  test("the simulator refuses an id of letters in a shape of its own", async () => {
    for (const answer of [
      await contract.wrong("request", () => alone.simulateConsumerVerification({ path: { consumer_id: "tuva" } })),
      await contract.wrong("request", () => alone.simulateCorporateVerification({ path: { corporate_id: "bakery" } })),
    ]) {
      expect(answer).toMatchObject({ status: 400, error: { validation: { invalid: true, fields: [{ errors: [{ type: "REGEX" }] }] } } });
    }
  });
}
