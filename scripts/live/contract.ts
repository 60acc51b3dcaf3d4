import { readArguments } from "./arguments.ts";
import { runLive, type World } from "./live-run.ts";
import { isExpected, isSuccess, type Outcome } from "./outcome.ts";

/** Runs a vendor's plan, and says of each call whether status and answer are what the spec says. Gives the exit code. */
export async function runContract(argv: readonly string[], world: World): Promise<number> {
  const given = readArguments(argv);
  if (given.report !== undefined || given.baseline !== undefined || given.writeBaseline) {
    throw new Error("--report, --baseline and --write-baseline are options of npm run drift");
  }
  const { outcomes, isWhole } = await runLive(given, world);
  const count = (test: (outcome: Outcome) => boolean): number => outcomes.filter(test).length;
  const drifted = count(({ findings }) => findings.length > 0);
  const leftOut = count(({ end }) => end === "left out");
  const wrong = count((outcome) => outcome.end !== "left out" && !isExpected(outcome));
  const succeeded = new Set(outcomes.filter(isSuccess).map(({ operationId }) => operationId)).size;
  world.print(
    `${outcomes.length} calls: ${count(isExpected)} as expected, ${wrong} not, ${leftOut} left out; ${drifted} answers with drift`,
  );
  world.print(`${succeeded} operations with success`);
  return wrong > 0 || drifted > 0 || succeeded === 0 || (isWhole && leftOut > 0) ? 1 : 0;
}
