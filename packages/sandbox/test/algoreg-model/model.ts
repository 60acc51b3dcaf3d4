/** The virtual time at which every sandbox of this test starts: noon of an invented day. */
export const START: number = Date.UTC(2026, 4, 1, 12);

/** What should be there by now. */
export interface Model {
  now: number;
  readonly customers: Map<string, ModelCustomer>;
  readonly alerts: ModelAlert[];
  /** Who waits for the night's scan. */
  readonly unscanned: Set<string>;
  readonly documents: { readonly id: string; readonly owner: string; readonly type: string; readonly tag: string }[];
  readonly sessions: ModelSession[];
  readonly threads: ModelThread[];
  readonly transactions: ModelTransaction[];
  /** When each token of a user ends. */
  readonly tokens: Map<string, number>;
  wrongPasswords: number;
  isLocked: boolean;
}

/** A customer, by what was said of them, and the kinds of what happened to them. */
export interface ModelCustomer {
  readonly id: string;
  said: Readonly<Record<string, unknown>>;
  contacts: readonly string[];
  groups: readonly string[];
  revision: number;
  readonly events: string[];
}

export interface ModelAlert {
  readonly customer: string;
  readonly profile: string;
  readonly scores: number[];
}

export interface ModelSession {
  readonly id: string;
  readonly customer: string;
  stage: number;
  readonly decisions: string[];
}

export interface ModelThread {
  readonly id: string;
  customer: string | undefined;
  status: number;
  tags: readonly string[];
  readonly messages: { readonly content: string; readonly file?: string; readonly at: number }[];
}

export interface ModelTransaction {
  readonly id: string;
  readonly from: string;
  readonly amount: number;
  readonly score: number;
  readonly states: string[];
}

/** The invented names that people have here, and how well the profiles of the list fit each. */
export const names: readonly {
  readonly first_name: string;
  readonly last_name: string;
  readonly scores: Readonly<Record<string, number>>;
}[] = [
  { first_name: "Runa", last_name: "Halvorsen", scores: {} },
  { first_name: "Ottilie", last_name: "Falkenrath", scores: { "88001": 100, "88002": 40 } },
  { first_name: "Olga", last_name: "Falkenrath", scores: { "88001": 60, "88002": 40 } },
  { first_name: "Rurik", last_name: "Stahlgren", scores: { "88003": 100 } },
];

/** What a sandbox has at its start. */
export function createModel(): Model {
  const said = { first_name: "Tarje", last_name: "Moen" };
  const contacts = ["tarje.moen@example.org"];
  return {
    now: START,
    customers: new Map([
      ["c-sandbox-1", { id: "5b0f6d3c-0000-4000-8000-000000000001", said, contacts, groups: ["A"], revision: 1, events: [] }],
    ]),
    ...{ alerts: [], unscanned: new Set(), documents: [], sessions: [], tokens: new Map(), wrongPasswords: 0, isLocked: false },
    threads: [
      { id: "t-sandbox-1", customer: "c-sandbox-1", status: 0, tags: ["kyc"], messages: [{ content: "I have moved.", at: START }] },
    ],
    transactions: [{ id: "tx-sandbox-1", from: "c-sandbox-1", amount: 12_417.5, score: 75, states: ["delayed"] }],
  };
}

/** Holds a customer against the list: a fit of half or more is an alert, and another fit a revision of it. */
export function scan(model: Model, externalId: string): void {
  model.unscanned.delete(externalId);
  const customer = model.customers.get(externalId);
  const scores =
    names.find(({ last_name, first_name }) => last_name === customer?.said["last_name"] && first_name === customer?.said["first_name"])
      ?.scores ?? {};
  for (const profile of ["88001", "88002", "88003", "88004"]) {
    // The one who is there from the start was born on another day.
    const score = scores[profile] === undefined ? 0 : scores[profile] - (externalId === "c-sandbox-1" ? 30 : 0);
    const known = model.alerts.find((alert) => alert.customer === externalId && alert.profile === profile);
    if (known === undefined ? score < 50 : known.scores.at(-1) === score) continue;
    if (known === undefined) model.alerts.push({ customer: externalId, profile, scores: [score] });
    else known.scores.push(score);
    customer?.events.push("alert");
  }
}

const DAY = 86_400_000;
const TWO = 7_200_000;

/** Lets time pass: at two o'clock whoever waits is scanned. */
export function passTime(model: Model, ms: number): void {
  const night = Math.floor((model.now - TWO) / DAY) * DAY + TWO + DAY;
  model.now += ms;
  if (model.now >= night) for (const externalId of [...model.unscanned]) scan(model, externalId);
}
