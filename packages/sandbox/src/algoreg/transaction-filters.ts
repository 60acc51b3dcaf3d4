import { unprocessable } from "./errors.ts";
import { readIsoTime } from "./read-iso-time.ts";
import type { AlgoregState } from "./state.ts";
import { customersIn } from "./transaction-body.ts";
import { type Participant, stateOf, type TransactionRecord } from "./transaction-record.ts";

/** The filters as they are sent. */
export type TransactionFilters = Readonly<Record<string, string | number | readonly string[]>>;

type Filter = (transaction: TransactionRecord, wanted: never, state: AlgoregState) => boolean;

const holds = (text: string | undefined, part: string): boolean => text?.toLowerCase().includes(part.toLowerCase()) === true;

const isAt = ({ payment_institution: institution }: Participant, wanted: string): boolean =>
  institution !== undefined && [institution.name, institution.code, institution.external_id].includes(wanted);

/** What each filter wants. Comments and contexts in part; of lists, one. */
const filters: Readonly<Record<string, Filter>> = {
  after: ({ date }, wanted: string) => readIsoTime(date) >= timeOf(wanted),
  before: ({ date }, wanted: string) => readIsoTime(date) <= timeOf(wanted),
  amount_equals: ({ amount }, wanted: number) => amount === wanted,
  amount_gte: ({ amount }, wanted: number) => amount >= wanted,
  amount_lte: ({ amount }, wanted: number) => amount <= wanted,
  converted_amount_equals: ({ convertedAmount }, wanted: number) => convertedAmount === wanted,
  converted_amount_gte: ({ convertedAmount }, wanted: number) => convertedAmount >= wanted,
  converted_amount_lte: ({ convertedAmount }, wanted: number) => convertedAmount <= wanted,
  comment: ({ comment }, wanted: string) => holds(comment, wanted),
  context: ({ context }, wanted: string) => holds(context, wanted),
  currency: ({ currency }, wanted: string) => currency === wanted,
  external_id: ({ externalId }, wanted: string) => externalId === wanted,
  crypto_blockchain: ({ crypto }, wanted: string) => crypto?.blockchain === wanted,
  crypto_tx_hash: ({ crypto }, wanted: string) => crypto?.tx_hash === wanted,
  customer: ({ from, to }, wanted: string) => from.external_id === wanted || to.external_id === wanted,
  from_customer: ({ from }, wanted: string) => from.external_id === wanted,
  to_customer: ({ to }, wanted: string) => to.external_id === wanted,
  customers: (transaction, wanted: readonly string[], state) => customersIn(state, transaction).some((id) => wanted.includes(id)),
  from_institution: ({ from }, wanted: string) => isAt(from, wanted),
  to_institution: ({ to }, wanted: string) => isAt(to, wanted),
  review_groups: ({ reviewGroups }, wanted: readonly string[]) => reviewGroups.some((group) => wanted.includes(group)),
  tags: ({ tags }, wanted: readonly string[]) => tags.some((tag) => wanted.includes(tag)),
  score: ({ score }, wanted: number) => score === wanted,
  state: (transaction, wanted: string) => stateOf(transaction) === wanted,
};

/** Whether a transaction passes every filter that is there. @throws Refusal with 422 for a date that is none */
export function passesFilters(transaction: TransactionRecord, wanted: TransactionFilters, state: AlgoregState): boolean {
  return Object.entries(filters).every(([name, filter]) => wanted[name] === undefined || filter(transaction, wanted[name] as never, state));
}

/** Refuses what no filter can be held against, also where there is nothing to filter. @throws Refusal with 422 */
export function checkFilters({ after, before }: TransactionFilters): void {
  for (const date of [after, before]) if (date !== undefined) timeOf(String(date));
}

function timeOf(date: string): number {
  const time = readIsoTime(date);
  if (Number.isNaN(time)) throw unprocessable("date_unreadable", "after and before have to be ISO 8601 dates.");
  return time;
}
