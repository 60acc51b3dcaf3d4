import { expect } from "vitest";
import { type Body, taken } from "./answers.ts";
import { expectApplication, learn } from "./expect-application.ts";
import type { View } from "./expect-evaluation.ts";
import { journeyTokens, type ModelApplication } from "./journey-records.ts";

const ASYNCHRONOUS_MS = 5_000;

/** Ends a write to an application in the model: at once, or behind its answer. What was answered is what is read. */
export async function finishWrite(
  view: View,
  application: ModelApplication,
  answer: Body,
  run: () => void,
  isAsynchronous: boolean,
): Promise<void> {
  const { model } = view;
  if (isAsynchronous) {
    const { journey_application_token, status } = answer;
    if (application.token === "") {
      const path = { journey_token: journeyTokens[application.journey], journey_application_token };
      learn(model, application, taken(await view.world.alloy().getJourneyApplication({ path }), 200));
    }
    expect(answer).toEqual({ journey_application_token: application.token, status: application.status });
    expect(status).toBe(application.status);
    const later = (): void => {
      run();
      application.isUnread = true;
    };
    model.timers.push({ at: model.now + ASYNCHRONOUS_MS, run: later });
    return;
  }
  run();
  learn(model, application, answer);
  expect(await expectApplication(view, application)).toEqual(answer);
}
