import fc from "fast-check";
import { accountEventCommands } from "./account-event-commands.ts";
import { documentCommands } from "./document-commands.ts";
import { entityCommands } from "./entity-commands.ts";
import { entityEventCommands } from "./entity-event-commands.ts";
import { evaluationCommands } from "./evaluation-commands.ts";
import { groupEventCommands } from "./group-event-commands.ts";
import { investigationCommands } from "./investigation-commands.ts";
import { journeyActionCommands } from "./journey-action-commands.ts";
import { journeyCommands } from "./journey-commands.ts";
import { journeyDecisionCommands } from "./journey-decision-commands.ts";
import { journeyLookupCommands } from "./journey-lookup-commands.ts";
import { journeyRerunCommands } from "./journey-rerun-commands.ts";
import { journeyUpdateCommands } from "./journey-update-commands.ts";
import { keptEventCommands } from "./kept-event-commands.ts";
import { mergeCommands } from "./merge-commands.ts";
import type { Model } from "./model.ts";
import { reviewCommands } from "./review-commands.ts";
import { timeCommands } from "./time-commands.ts";
import { tokenCommands } from "./token-commands.ts";
import { transactionCommands } from "./transaction-commands.ts";
import type { World } from "./world.ts";

/** How many commands a run has at least, and at most; some of them find nothing to be about. */
const LEAST = 110;
const MOST = 150;

const entities = [...entityCommands, ...entityEventCommands, ...mergeCommands, ...timeCommands];
const records = [...evaluationCommands, ...documentCommands, ...reviewCommands, ...tokenCommands];
const journeys = [...journeyCommands, ...journeyLookupCommands, ...journeyUpdateCommands, ...journeyActionCommands];
const decisions = [...journeyDecisionCommands, ...journeyRerunCommands, ...investigationCommands];
const accounts = [...accountEventCommands, ...transactionCommands];
const events = [...groupEventCommands, ...accounts, ...keptEventCommands];

/** What a run is mostly about: where all kinds of commands share one, few of them meet. */
const themes = {
  records: [...entities, ...records, ...mergeCommands, ...timeCommands],
  journeys: [...journeys, ...journeys, ...decisions, ...documentCommands, ...mergeCommands, ...timeCommands, ...timeCommands],
  investigations: [...journeyCommands, ...decisions, ...decisions, ...accounts, ...mergeCommands, ...entityCommands],
  events: [...entities, ...events, ...events],
  everything: [...entities, ...records, ...journeys, ...decisions, ...events],
};

/** One of the things that a run may be mostly about. */
export type Theme = keyof typeof themes;

/** All of them. */
export const themeNames: readonly Theme[] = Object.keys(themes) as Theme[];

type Commands = Iterable<fc.AsyncCommand<Model, World>>;

/** Commands of a theme: many in a run, and as few as show a failure once there is one. */
class LongFirst extends fc.Arbitrary<Commands> {
  readonly #inner: fc.Arbitrary<Commands>;

  constructor(theme: Theme) {
    super();
    this.#inner = fc.noBias(fc.commands([...themes[theme]], { maxCommands: MOST, size: "max" }));
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<Commands> {
    for (;;) {
      const generated = this.#inner.generate(random, bias);
      // To read `value` would have it cloned for the run, and a run of a clone leaves no marks for shrinking.
      if ([...generated.value_].length >= LEAST) return generated;
    }
  }

  override canShrinkWithoutContext(value: unknown): value is Commands {
    return this.#inner.canShrinkWithoutContext(value);
  }

  override shrink(value: Commands, context: unknown): fc.Stream<fc.Value<Commands>> {
    return this.#inner.shrink(value, context);
  }
}

/** The commands of one run. */
export const commandsOf = (theme: Theme): fc.Arbitrary<Commands> => new LongFirst(theme);
