import { type AlertRecord, lastRevision } from "./alert-record.ts";
import type { CustomerRecord } from "./customer-record.ts";
import { matchProfile, type Sought, THRESHOLD } from "./match-profile.ts";
import { type Parts, tell } from "./parts.ts";
import { nextNumber } from "./state.ts";
import { addEvent } from "./timeline.ts";
import { API_AGENT } from "./users.ts";
import { watchlist } from "./watchlist.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Scans customers at once. */
export function scanNow(parts: Parts, customers: readonly CustomerRecord[]): void {
  const found = customers.map((customer) => {
    parts.state.unscanned.delete(customer);
    return scan(parts, customer);
  });
  if (found.includes(true)) tell(parts, "alerts_updated", {}, "system");
}

/** Leaves customers to the next run, which is at two o'clock, UTC. */
export function scanLater(parts: Parts, customers: readonly CustomerRecord[]): void {
  const { state, context } = parts;
  const isPlanned = state.unscanned.size > 0;
  for (const customer of customers) state.unscanned.add(customer);
  if (isPlanned || customers.length === 0) return;
  const wait = (DAY_MS + 2 * HOUR_MS - (context.now() % DAY_MS)) % DAY_MS;
  context.schedule(wait === 0 ? DAY_MS : wait, () => scanNow(parts, [...state.unscanned]));
}

/** Holds a customer against the watchlist. A profile that fits raises one alert; a better or worse fit is a new revision of it. */
function scan(parts: Parts, customer: CustomerRecord): boolean {
  const { state, context } = parts;
  let isChanged = false;
  for (const profile of watchlist) {
    const score = Math.max(...soughtAs(customer).map((sought) => matchProfile(profile, sought)));
    const known = [...state.alerts.values()].find(
      (alert) => alert.customerExternalId === customer.externalId && alert.profileNumber === profile.number,
    );
    if (known === undefined ? score < THRESHOLD : lastRevision(known).score === score) continue;
    isChanged = true;
    const alert: AlertRecord = known ?? {
      id: `al-${nextNumber(state, "alert")}`,
      createdAt: context.now(),
      customerExternalId: customer.externalId,
      profileNumber: profile.number,
      revisions: [],
    };
    state.alerts.set(alert.id, alert);
    revise(parts, alert, customer, { agent: API_AGENT, comment: "", score, state: 0 });
    addEvent(parts, customer, { type: "alert", title: `Alert ${alert.id}`, description: profile.category, source: "system" });
  }
  return isChanged;
}

/** Adds a revision to an alert. */
export function revise(
  { state, context }: Parts,
  alert: AlertRecord,
  customer: CustomerRecord,
  revision: { readonly agent: number; readonly comment: string; readonly score: number; readonly state: number },
): void {
  alert.revisions.push({
    id: `r-${nextNumber(state, "revision")}`,
    at: context.now(),
    customerRevision: customer.revision,
    ...revision,
  });
}

/** Under which names a customer is looked for. */
function soughtAs({ file: { values, variations } }: CustomerRecord): readonly Sought[] {
  const born = values["date_of_birth"] as string | undefined;
  return [values as Readonly<Record<string, string>>, ...variations].flatMap((name): readonly Sought[] => [
    { kind: "person", firstName: name["first_name"] ?? "", lastName: name["last_name"] ?? "", born },
    { kind: "firm", firstName: "", lastName: name["company_name"] ?? "" },
    { kind: "firm", firstName: "", lastName: name["trading_name"] ?? "" },
  ]);
}
