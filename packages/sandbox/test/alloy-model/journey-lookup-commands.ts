import fc from "fast-check";
import { expect } from "vitest";
import { refused, taken } from "./answers.ts";
import { type Command, command, pick, place } from "./command.ts";
import { pathOf } from "./expect-application.ts";
import { type Journey, journeyTokens } from "./journey-records.ts";
import { applicationId } from "./people.ts";

const look = command("look for an application", fc.tuple(place, applicationId), {
  needs: ({ applications }) => applications.size > 0,
  async run([which, id], { model, alloy }) {
    const application = pick(model.applications.values(), which);
    const other = application.journey === "alerts" ? "onboarding" : "alerts";
    refused(await alloy().getJourneyApplication({ path: { ...pathOf(application), journey_token: journeyTokens[other] } }), 404, 4041);
    refused(await alloy().getJourneyApplication({ path: { ...pathOf(application), journey_application_token: "JA-none" } }), 404, 4041);
    const known = model.applicationsById.get(id) ?? [];
    for (const name of ["onboarding", "alerts"] as const) {
      const newest = known.findLast((one) => one.journey === name);
      const result = await alloy().getLatestJourneyApplication({
        path: { external_application_id: id },
        query: { journeyToken: journeyTokens[name] },
      });
      if (id === "rate_limited") refused(result, 429, 4033);
      else if (newest === undefined) refused(result, 404, 4041);
      else expect(taken(result, 200)).toMatchObject({ journey_application_token: newest.token });
    }
  },
});

const parameters = command("read journey parameters", fc.constantFrom<Journey[]>("onboarding", "alerts"), {
  async run(name, { model, alloy }) {
    const body = taken(await alloy().getJourneyParameters({ path: { journey_token: journeyTokens[name] } }), 200);
    expect(body).toMatchObject({ journey_token: journeyTokens[name], journey_version: "1", timestamp: model.now });
    const [persons] = body.data;
    const workflows =
      name === "alerts"
        ? []
        : [{ workflow_name: "Retail Onboarding", parameters: model.parameters.get("onboarding ") }, { workflow_name: "Document Check" }];
    expect(persons).toMatchObject({ branch_name: "persons", workflows });
  },
});

/** Journey applications: looked for. */
export const journeyLookupCommands: readonly fc.Arbitrary<Command>[] = [look, parameters];
