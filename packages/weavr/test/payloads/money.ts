import { noId, noObject } from "./changes.ts";
import type { Payloads } from "./payloads.ts";

const source = { type: "managed_accounts", id: "110294884512333824" };

/** Transfers between instruments. */
export const money: readonly Payloads[] = [
  {
    at: "createTransfer body",
    base: {
      profileId: "110181034496516099",
      source,
      destination: { type: "managed_accounts", id: "110294884512333825" },
      destinationAmount: { currency: "EUR", amount: 1000 },
    },
    good: [
      ["a tag", "/tag", "order_7"],
      ["a card", "/source/type", "managed_cards"],
    ],
    bad: [
      ...noObject,
      ...noId("/source/id"),
      ...noId("/profileId"),
      ["no source", "/source"],
      ["no destination", "/destination"],
      ["an instrument that is none", "/source/type", "MANAGED_ACCOUNTS"],
      ["an amount as text", "/destinationAmount/amount", "1000"],
      ["a broken amount", "/destinationAmount/amount", 10.5],
      ["a currency in small letters", "/destinationAmount/currency", "eur"],
      ["a currency of four letters", "/destinationAmount/currency", "EURO"],
    ],
  },
];
