import fc from "fast-check";
import { type Body, refused, taken } from "./answers.ts";
import { type Command, command, pick, place } from "./command.ts";
import { tell } from "./entity-model.ts";
import { expectApplication, pathOf } from "./expect-application.ts";
import { expectEntity } from "./expect-entity.ts";
import { finish, type ModelApplication } from "./journey-records.ts";
import { settleApplication } from "./journey-status.ts";
import { names, naming, pickApplication } from "./journey-update-plan.ts";
import { oneOf } from "./people.ts";

const report = command(
  "report action",
  fc.tuple(place, place, place, naming, oneOf("Approved", "Denied", "Approved", "Denied", "Perhaps")),
  {
    needs: ({ nodes }) => nodes.size > 0,
    async run([which, who, node, by, outcome], { model, world, alloy }) {
      const waits = ({ nodeId }: ModelApplication["entities"][number]): boolean => nodeId !== null;
      const application = pickApplication(model, which, ({ entities, closedAt }) => closedAt === null && entities.some(waits));
      const waiting = application.entities.filter(waits);
      const one = application.entities.length === 0 ? undefined : pick(waiting.length > 0 ? waiting : application.entities, who);
      const node_id = node % 4 === 0 ? pick(model.nodes.keys(), node) : (one?.nodeId ?? "1");
      const { names: named, meant } = names(application, one, by);
      const body: Body = { outcome, ...named, phone_number: "5035550199" };
      const result = await alloy().updateJourneyActionNode({ path: { ...pathOf(application), node_id }, body });
      const isThere = application.journey === "onboarding" && model.nodes.get(node_id) === application.version;
      const due = meant.filter(({ nodeId }) => nodeId === node_id);
      const [only] = due;
      if (!isThere || meant.length === 0) refused(result, 404, 4041);
      else if (only === undefined || application.closedAt !== null) refused(result, 409, 4091);
      else if (due.length > 1 || outcome === "Perhaps") refused(result, 400, 4002);
      else {
        taken(result, 200);
        only.data = { ...only.data, phone_number: "5035550199" };
        tell(model, only.entity, { phone_number: "5035550199" });
        only.nodeId = null;
        finish(only, outcome);
        settleApplication(model, application);
        await expectEntity({ model, world }, only.entity);
      }
      await expectApplication({ model, world }, application);
    },
  },
);

/** How actions end, as others report it. */
export const journeyActionCommands: readonly fc.Arbitrary<Command>[] = [report, report, report];
