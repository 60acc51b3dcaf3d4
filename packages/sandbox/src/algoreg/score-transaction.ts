import { lastRevision } from "./alert-record.ts";
import { THRESHOLD } from "./match-profile.ts";
import type { AlgoregState } from "./state.ts";
import type { Participant, RuleResult, TransactionState } from "./transaction-record.ts";
import { profileOf } from "./watchlist.ts";

/** Euros for one of a currency. Invented. */
const rates: Readonly<Record<string, number>> = { EUR: 1, USD: 0.8, GBP: 1.2, NOK: 0.1, BTC: 50_000, ETH: 2_000, AVAX: 20 };

/** From so many euros on, this score. */
const steps = [
  { from: 50_000, score: 95 },
  { from: 10_000, score: 75 },
  { from: 0, score: 10 },
] as const;

/** The score of a transaction with somebody who has an alert. */
const ALERT_SCORE = 60;
const FALSE_POSITIVE = 2;

/** An amount in euros; undefined for a currency without a rate. */
export function toEuros(amount: number, currency: string): number | undefined {
  const rate = Object.hasOwn(rates, currency) ? rates[currency] : undefined;
  return rate === undefined ? undefined : Math.round(amount * rate * 100) / 100;
}

/** What the rules make of a transaction. The one on trial has no score, and counts for nothing. */
export function scoreTransaction(state: AlgoregState, euros: number, sides: readonly Participant[]): readonly RuleResult[] {
  const alerts = [...state.alerts.values()].filter((alert) => {
    const { state: status, score } = lastRevision(alert);
    return sides.some(({ external_id: id }) => id === alert.customerExternalId) && status !== FALSE_POSITIVE && score >= THRESHOLD;
  });
  const has = (category: string): number =>
    alerts.some(({ profileNumber }) => profileOf(profileNumber).category.includes(category)) ? ALERT_SCORE : 0;
  const byAmount = steps.find(({ from }) => euros >= from)?.score ?? 0;
  return [
    { code: "amount_threshold", active: true, score: byAmount, use_weight: false, weight: null },
    { code: "is_pep", active: true, score: has("PEP"), use_weight: true, weight: 1 },
    { code: "is_san", active: true, score: has("SAN"), use_weight: true, weight: 1 },
    { code: "new_device", active: false, score: null, use_weight: false, weight: null },
  ];
}

/** The highest score of the active rules. */
export function totalScore(rules: readonly RuleResult[]): number {
  return Math.max(0, ...rules.map(({ active, score }) => (active ? (score ?? 0) : 0)));
}

/** The state that a score leads to, by the thresholds that the page has as its example. */
export function stateFor(score: number): TransactionState {
  if (score >= 90) return "blocked";
  return score >= 50 ? "delayed" : "allowed";
}
