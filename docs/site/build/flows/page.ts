import { repository } from "../places.ts";
import { drawFlow } from "./diagram.ts";
import { countOf, type Flow } from "./flow.ts";
import { attribute, cell, code, frontmatter, prose } from "./markdown.ts";
import { printSample } from "./sample.ts";
import { sayStep } from "./step-words.ts";

/** The page of one flow. Its diagram is drawn in the page by src/flows/draw-diagrams.ts; without script the steps stand for it. */
export function printPage(flow: Flow, order: number): string {
  const { vendorName, title, summary, description, steps, foundIn, file } = flow;
  const sample = printSample(flow);
  return [
    frontmatter({ title: `${vendorName}: ${title}`, description: `${summary}.`, sidebar: { label: title, order } }),
    `${prose(summary)}. ${countOf(flow)}.`,
    "",
    ...(description === undefined ? [] : [prose(description), ""]),
    ...(foundIn === undefined ? [] : [sayFoundIn(flow), ""]),
    "## Inputs",
    "",
    // What scrolls can be reached by keyboard.
    '<div class="flow-inputs" role="region" aria-label="Inputs" tabindex="0">',
    "",
    ...printInputs(flow),
    "",
    "</div>",
    "",
    "## Sequence",
    "",
    printDiagram(flow),
    "",
    "## Steps",
    "",
    ...steps.map((step) => sayStep(flow, step)),
    "## In TypeScript",
    "",
    `The same with our client, against the local sandbox when no ${code("baseUrl")} is given.${saySignIn(sample.code)}`,
    "",
    "```ts",
    sample.code.trimEnd(),
    "```",
    "",
    `Made from [${file}](${repository}${file}), which runs against the local sandbox with every change.`,
    "",
  ].join("\n");
}

function printDiagram(flow: Flow): string {
  const label = attribute(`Sequence diagram of ${flow.title}`);
  const source = attribute(drawFlow(flow));
  return [
    `<div class="flow-diagram not-content" role="region" aria-label="${label}" tabindex="0" data-source="${source}" hidden></div>`,
    "<noscript>The picture needs script; the list of steps says the same.</noscript>",
  ].join("\n");
}

function printInputs({ inputs }: Flow): readonly string[] {
  const rows = inputs.map((input) => {
    const type = `${input.type}${input.isSecret ? ", secret" : ""}`;
    const given = input.default === undefined ? (input.isRequired ? "needed" : "may be left out") : code(String(input.default));
    return `| ${code(input.name)} | ${type} | ${cell(given)} | ${cell(prose(input.description))} |`;
  });
  return ["| Input | Type | Default | What it is |", "| --- | --- | --- | --- |", ...rows];
}

function sayFoundIn({ foundIn }: Flow): string {
  const names = Object.keys(foundIn?.patterns ?? {}).map(code);
  return `It goes on where the flow [${foundIn?.workflowId}](../${foundIn?.workflowId}/) ends: ${names.join(" and ")} stand in the answer to its step ${code(foundIn?.stepId ?? "")}.`;
}

/** In a program of one's own, a strategy does what such a flow shows call by call. */
function saySignIn(sample: string): string {
  const isByHand = sample.includes("bearerToken(");
  return isByHand ? " It signs in call by call, to show how that goes; in your program, leave it to the client." : "";
}
