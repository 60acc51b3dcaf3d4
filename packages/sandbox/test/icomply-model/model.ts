/** A supporting document as it should be. */
export interface ModelDocument {
  readonly id: string;
  readonly fileName: string;
  readonly content: string;
  readonly at: number;
  approved: boolean;
}

/** An identity document as it should be. */
export interface ModelCard {
  readonly type: "passport" | "driversLicense" | "idCard";
  readonly status: "Review" | "Accepted" | "Rejected";
  readonly images: readonly number[];
}

interface ModelEntityBase {
  readonly id: string;
  readonly externalID: string | null;
  readonly createdAt: number;
  updatedAt: number;
  status: string;
  reviewAt: number;
  readonly documents: ModelDocument[];
}

/** A person as it should be. */
export interface ModelPerson extends ModelEntityBase {
  readonly kind: "person";
  firstName: string | null;
  lastName: string | null;
  /** Of each verification, how it stands. */
  readonly checks: string[];
  readonly cards: ModelCard[];
}

/** A company as it should be. */
export interface ModelCompany extends ModelEntityBase {
  readonly kind: "company";
  readonly companyName: string;
  readonly email: string | null;
  readonly verifications: string[];
}

/** An AML search as it should be. */
export interface ModelSearch {
  readonly id: string;
  readonly name: string;
  readonly ongoing: boolean;
  readonly coverage: readonly string[];
  readonly createdAt: number;
  /** How many names had come on the list before. */
  readonly known: number;
  /** What was decided, and when. */
  readonly decisions: { readonly at: number; readonly state: "pending" | "accepted" | "unknown" }[];
}

/** What should be there by now. */
export interface Model {
  now: number;
  readonly entities: Map<string, ModelPerson | ModelCompany>;
  /** The names of stored files, and what marks their images. */
  readonly images: Map<string, number>;
  readonly searches: ModelSearch[];
  /** What was put on the list, beside what is there from the start. */
  readonly listed: { readonly name: string; readonly coverage: string; readonly at: number }[];
  /** To whom e-mails went. */
  readonly emails: string[];
  /** Until when each token is good. */
  readonly tokens: Map<string, number>;
  /** The events that should have come, and about whom. */
  readonly events: string[];
  /** What is to happen later, and to whom. */
  timers: { readonly at: number; readonly of: string; readonly run: () => void }[];
}

/** Nothing is there yet. */
export function createModel(now: number): Model {
  return {
    now,
    ...{ entities: new Map(), images: new Map(), searches: [], listed: [], emails: [], tokens: new Map(), events: [], timers: [] },
  };
}

/** The people of the model, or its companies. */
export function ofKind<Kind extends "person" | "company">(model: Readonly<Model>, kind: Kind) {
  type Wanted = Extract<ModelPerson | ModelCompany, { readonly kind: Kind }>;
  return [...model.entities.values()].filter((entity): entity is Wanted => entity.kind === kind);
}

/** Lets time pass in the model: what falls due happens in order. */
export function passTime(model: Model, ms: number): void {
  const until = model.now + ms;
  const due = model.timers.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at);
  model.timers = model.timers.filter(({ at }) => at > until);
  for (const { at, run } of due) {
    model.now = at;
    run();
  }
  model.now = until;
}
