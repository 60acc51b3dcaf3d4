import { expect, test } from "vitest";
import { parseFlows, readFlows } from "./flow-file.ts";

const file = "specs/acme/arazzo.yaml";
const source = "name: acme, type: openapi, url: openapi.yaml";
const local = "x-serverUrl: http://127.0.0.1:4010/acme/v1";
const workflows = "workflows: [{ workflowId: onboard, steps: [{ stepId: evaluate }, { stepId: read }] }]";

test("counts the steps of a file", () => {
  const [workflow] = parseFlows("acme", file, `sourceDescriptions: [{ ${source}, ${local} }]\n${workflows}`).workflows;
  expect(workflow?.steps).toHaveLength(2);
});

test.each([
  ["has another name than the vendor", `[{ ${source.replace("acme", "api")}, ${local} }]`],
  ["has no server of its own", `[{ ${source} }]`],
  ["has a server that is not this machine", `[{ ${source}, x-serverUrl: https://api.acme.example/v1 }]`],
  ["begins like this machine and is another", `[{ ${source}, x-serverUrl: http://127.0.0.1.acme.example/v1 }]`],
  ["hides another behind this machine's name", `[{ ${source}, x-serverUrl: "http://127.0.0.1:1@acme.example/v1" }]`],
  ["is not the only one", `[{ ${source}, ${local} }, { name: other, type: openapi, url: other.yaml }]`],
])("refuses a file whose source %s", (_fault, sources) => {
  expect(() => parseFlows("acme", file, `sourceDescriptions: ${sources}\n${workflows}`)).toThrow(file);
});

test("every vendor's flows can be read, and have steps", () => {
  for (const { workflows } of readFlows()) expect(workflows.map(({ steps }) => steps.length)).not.toContain(0);
});
