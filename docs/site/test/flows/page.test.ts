import { expect, test } from "vitest";
import { readFlows } from "../../../../scripts/flows/flow-file.ts";
import { readArazzoFiles } from "../../build/flows/arazzo.ts";
import { operationLink } from "../../build/flows/operation-link.ts";
import { printPage } from "../../build/flows/page.ts";
import { readVendorFlows } from "../../build/flows/read-flow.ts";
import { printSample } from "../../build/flows/sample.ts";
import { base } from "../../build/places.ts";
import { create, flowOf, read } from "./acme.ts";

test("says each step in words, with where its values come from", () => {
  const page = printPage(flowOf(create, { ...read, description: "Reads <it>." }), 1);
  expect(page).toContain("2. **read**: Reads &lt;it>.");
  expect(page).toContain(
    `(${base}api/acme/#/applicants/getapplicant), \`GET /applicants/{id}\`. Signed by \`token\` with the input \`token\`.`,
  );
  expect(page).toContain("   - Sends in the path `id`: `applicant_id` of step 1.");
  expect(page).toContain("   - Gives `applicant_id` and `outcome` to later steps.");
});

test("lists the inputs, and says which are secret", () => {
  expect(printPage(flowOf(create), 1)).toContain("| `token` | string, secret | needed | A {token}. |");
});

test("takes the outputs of earlier steps as values of their results, and narrows where several successes are documented", () => {
  const { name, code } = printSample(flowOf(create, read));
  expect(name).toBe("takeOn");
  expect(code).toContain('const create = unwrap(await acme.createApplicant({ body: { name: "Ana" } }));');
  expect(code).toContain("const read = await acme.getApplicant({ path: { id: create.id } });\n  assert(read.status === 200);");
});

test("makes sure of an output that may be missing before a later step takes it", () => {
  const parameters = [{ name: "id", in: "path", value: "$steps.create.outputs.outcome" }];
  const { code } = printSample(flowOf(create, { ...read, parameters }));
  expect(code).toContain("const outcome = create.checks?.[0]?.outcome;\n  assert(outcome);");
  expect(code).toContain("path: { id: outcome }");
});

test.each([
  ["an operation that the spec does not have", { ...read, operationId: "deleteApplicant" }],
  ["no status", { ...read, successCriteria: [] }],
  ["an output of no earlier step", { ...read, parameters: [{ name: "id", in: "path", value: "$steps.pay.outputs.id" }] }],
])("refuses a step with %s", (_fault, step) => {
  expect(() => printPage(flowOf(create, step), 1)).toThrow();
});

test("every flow of every vendor becomes a page with all of its steps", () => {
  const flows = readArazzoFiles().flatMap((source) => readVendorFlows(source));
  const written = readFlows().flatMap(({ workflows }) => workflows);
  expect(flows.map(({ id }) => id)).toEqual(written.map(({ workflowId }) => workflowId));
  expect(flows).toHaveLength(31);
  const steps = flows.map((flow) => printPage(flow, 1).match(/^\d+\. \*\*/gm)?.length);
  expect(steps).toEqual(written.map((workflow) => workflow.steps.length));
  expect(steps.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(166);
});

test("makes the route of an operation as Redoc does: tag and name in small letters", () => {
  const [step] = flowOf(create).steps;
  if (step === undefined) throw new Error("no step");
  const operation = { ...step.operation, written: { ...step.operation.written, tags: ["Authentication factors"] } };
  expect(operationLink("weavr", operation)).toBe(`${base}api/weavr/#/authentication-factors/createapplicant`);
});
