import { expressionsIn } from "./expression.ts";
import { type Action, countOf, type Flow, type Step, takenBy } from "./flow.ts";
import { numberOf, type Words, wordsOf } from "./words.ts";

/** Draws a flow as a Mermaid sequence diagram: your service, the client and the vendor. */
export function drawFlow({ title, summary, vendorName, steps }: Flow): string {
  const words = wordsOf(steps, (name) => name);
  const lines = [
    "sequenceDiagram",
    `accTitle: ${escaped(`${vendorName}: ${title}`)}`,
    `accDescr: ${escaped(`${summary}. ${countOf({ steps })}, which the list after the picture says in words.`)}`,
    "participant service as Your service",
    "participant client as The client",
    `participant vendor as ${escaped(vendorName)}`,
    ...steps.flatMap((step) => drawStep(step, steps, words)),
  ];
  return `${lines.join("\n")}\n`;
}

function drawStep(step: Step, steps: readonly Step[], words: Words): readonly string[] {
  const call = drawCall(step, steps, words);
  const retry = step.onFailure.find(({ type }) => type === "retry");
  const looped = retry === undefined ? call : block("loop", words.action(retry, "failure"), call);
  return [...looped, ...drawEnds(step.onFailure, "failure", words), ...drawEnds(step.onSuccess, "success", words)];
}

function drawCall(
  { number, operation, parameters, body, security, status, checks, outputs }: Step,
  steps: readonly Step[],
  words: Words,
): readonly string[] {
  const values = [...parameters.map(({ value }) => value), body?.payload].flatMap(expressionsIn);
  const signed = security.flatMap((one) => Object.values(one.values));
  const taken = takenBy([...values, ...signed]).map(({ stepId, name }) => `${name} of step ${numberOf(steps, stepId)}`);
  const given = Object.keys(outputs);
  return [
    message("service->>client", [`${number}.\u00a0${operation.id}`, ...taken]),
    message("client->>vendor", [`${operation.method} ${operation.path}`]),
    message("vendor-->>client", [String(status)]),
    message("client-->>service", given.length > 0 ? given : [status >= 400 ? "refused" : "done"]),
    ...(checks.length > 0
      ? [
          message(
            "Note over service,client",
            checks.map((check) => `· ${words.criterion(check)}`),
          ),
        ]
      : []),
  ];
}

/** What leads away from a step: an alternative that goes on elsewhere, or one that ends the flow. */
function drawEnds(actions: readonly Action[], after: "success" | "failure", words: Words): readonly string[] {
  return actions
    .filter(({ type }) => type !== "retry")
    .flatMap((action) => {
      const text = words.action(action, after);
      return block(action.type === "end" ? "break" : "opt", text, [`Note over service: ${escaped(action.target ?? "the flow ends")}`]);
    });
}

function block(kind: "loop" | "opt" | "break", text: string, lines: readonly string[]): readonly string[] {
  return [`${kind} ${escaped(text)}`, ...lines, "end"];
}

function message(arrow: string, parts: readonly string[]): string {
  return `${arrow}: ${parts
    .flatMap((part) => lines(part, arrow.startsWith("Note") ? 44 : 30))
    .map(escaped)
    .join("<br/>")}`;
}

/** Breaks text into lines that leave the picture narrow: at spaces, and in a path before a slash. */
function lines(text: string, width: number): readonly string[] {
  const words = text.split(/(?<= )|(?=\/)/);
  const broken: string[] = [];
  for (const word of words) {
    const last = broken.at(-1);
    if (last === undefined || last.length + word.trimEnd().length > width) broken.push(word);
    else broken[broken.length - 1] = last + word;
  }
  return broken.map((line) => line.trimEnd());
}

/** These would end a statement, begin a comment, or be read as markup. */
function escaped(text: string): string {
  return text.replace(/[#;<>%\n]/g, (sign) => (sign === "\n" ? " " : `#${sign.charCodeAt(0)};`));
}
