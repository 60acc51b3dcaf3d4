import type { Given, ModelDocument, ModelEntity, ModelEvaluation } from "./entity-records.ts";
import type { ModelAccount, ModelGroup, ModelTransaction } from "./event-records.ts";
import type { ModelInvestigation } from "./investigation-model.ts";
import type { ModelApplication } from "./journey-records.ts";

/** One member of an evaluation's input. */
export interface Parameter {
  readonly key: string;
  readonly regex?: string;
}

/** What a workflow asks for, as `getParameters` tells it. */
export interface Parameters {
  readonly required: readonly Parameter[];
  readonly optional: readonly Parameter[];
  readonly or: readonly { readonly required: readonly Parameter[] }[];
}

/** What should be there by now. */
export interface Model {
  now: number;
  /** By workflow and version, of which "" is the pinned one. */
  readonly parameters: Map<string, Parameters>;
  /** Every token that was ever given out. */
  readonly tokens: Set<string>;
  readonly entities: Map<string, ModelEntity>;
  /** The tokens of entities that were merged into others. */
  readonly gone: string[];
  readonly byId: Map<string, ModelEntity>;
  readonly byPerson: Map<string, ModelEntity>;
  readonly evaluations: Map<string, ModelEvaluation>;
  readonly documents: Map<string, ModelDocument>;
  readonly groups: Map<string, ModelGroup>;
  readonly groupsById: Map<string, ModelGroup>;
  readonly accounts: Map<string, ModelAccount>;
  readonly transactions: Map<string, ModelTransaction>;
  readonly events: Map<string, { readonly body: Given; readonly refused: boolean; readonly at: number }>;
  /** The tokens of events by type and id of the caller's. */
  readonly eventsById: Map<string, string>;
  readonly applications: Map<string, ModelApplication>;
  readonly applicationsById: Map<string, ModelApplication[]>;
  /** The ids of action nodes, and the version of the journey that each belongs to. */
  readonly nodes: Map<string, string>;
  readonly usedGroupIds: Set<string>;
  readonly investigations: Map<string, ModelInvestigation>;
  /** Until when each bearer token lives. */
  readonly bearers: Map<string, number>;
  /** What is to happen later, in the order of asking. */
  timers: { readonly at: number; readonly run: () => void }[];
}

/** Nothing is there yet. */
export function createModel(now: number): Model {
  return {
    now,
    parameters: new Map(),
    ...{ tokens: new Set(), entities: new Map(), gone: [], byId: new Map(), byPerson: new Map() },
    ...{ evaluations: new Map(), documents: new Map(), groups: new Map(), groupsById: new Map(), accounts: new Map() },
    ...{ transactions: new Map(), events: new Map(), eventsById: new Map(), applications: new Map(), applicationsById: new Map() },
    ...{ nodes: new Map(), usedGroupIds: new Set(), investigations: new Map(), bearers: new Map(), timers: [] },
  };
}

/** Lets time pass in the model: what falls due happens in order. */
export function passTime(model: Model, ms: number): void {
  const until = model.now + ms;
  for (;;) {
    const next = model.timers.reduce<Model["timers"][number] | undefined>(
      (first, timer) => (first === undefined || timer.at < first.at ? timer : first),
      undefined,
    );
    if (next === undefined || next.at > until) break;
    model.timers = model.timers.filter((timer) => timer !== next);
    model.now = Math.max(model.now, next.at);
    next.run();
  }
  model.now = until;
}
