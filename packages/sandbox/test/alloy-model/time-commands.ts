import fc from "fast-check";
import { expect } from "vitest";
import { type Command, command } from "./command.ts";
import { expectApplication } from "./expect-application.ts";
import { expectEvaluation } from "./expect-evaluation.ts";
import { type Model, passTime } from "./model.ts";

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** So much time, or as much as it takes until something falls due: asynchronous work, a service's call, a token's end, a step-up's. */
const spans = fc.oneof(fc.constantFrom(SECOND, 61 * SECOND, HOUR, 24 * HOUR, 31 * 24 * HOUR), {
  weight: 2,
  arbitrary: fc.constantFrom("due" as const, "almost due" as const),
});

/** How long it is until the next thing falls due. */
function untilDue({ now, timers, bearers }: Model): number {
  const dues = [...timers.map(({ at }) => at), ...bearers.values()].filter((at) => at > now);
  return dues.length === 0 ? SECOND : Math.min(...dues) - now;
}

/** Time that passes. What happened meanwhile is looked at. */
export const timeCommands: readonly fc.Arbitrary<Command>[] = [
  command("pass time", spans, {
    async run(span, { model, world }) {
      const ms = typeof span === "number" ? span : untilDue(model) - (span === "due" ? 0 : 1);
      await world.tape.advance(ms);
      passTime(model, ms);
      expect(world.now()).toBe(model.now);
      const view = { model, world };
      for (const application of model.applications.values()) if (application.isUnread) await expectApplication(view, application);
      for (const evaluation of model.evaluations.values()) if (evaluation.body === undefined) await expectEvaluation(view, evaluation);
    },
  }),
];
