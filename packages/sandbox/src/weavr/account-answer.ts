import type { components } from "@kyc-clients/weavr";
import type { AccountRecord } from "./account-records.ts";
import { ibanOf } from "./iban.ts";
import type { IdentityRecord } from "./identity-records.ts";

type Schemas = components["schemas"];

/** An account as answers have it. */
export function accountAnswer(account: AccountRecord): Schemas["ManagedAccount"] {
  const { id, profileId, friendlyName, currency, tag, available, actual, state, createdAt, lowBalanceThreshold } = account;
  return {
    id,
    profileId,
    ...(tag !== undefined && { tag }),
    friendlyName,
    currency,
    balances: { availableBalance: available, actualBalance: actual },
    state,
    creationTimestamp: createdAt,
    ...(lowBalanceThreshold !== undefined && { lowBalanceThreshold }),
  };
}

/** The bank details of an account: by IBAN, British in pounds, over SWIFT in dollars. */
export function ibanAnswer(account: AccountRecord, { name }: IdentityRecord): Schemas["ManagedAccountIBAN"] {
  const { id, currency, iban: state } = account;
  if (state !== "ALLOCATED") return { state, bankAccountDetails: [] };
  const bank = {
    beneficiaryNameAndSurname: name,
    beneficiaryBank: "Sandbox Bank",
    beneficiaryBankAddress: "1 Bank Street, Sandbox",
    paymentReference: `PAY${id.slice(-6)}`,
  };
  const iban = ibanOf(id);
  if (currency === "GBP") {
    return {
      state,
      bankAccountDetails: [{ ...bank, type: "FASTER_PAYMENTS", details: { accountNumber: `74${id.slice(-6)}`, sortCode: "000417" } }],
    };
  }
  if (currency === "USD") return { state, bankAccountDetails: [{ ...bank, type: "SWIFT", details: { iban, code: "SANDMTM1" } }] };
  return { state, bankAccountDetails: [{ ...bank, type: "SEPA", details: { iban, bankIdentifierCode: "SANDMTM1" } }] };
}
