import type { Spec } from "../../../../scripts/generate/spec.ts";
import type { ArazzoFile, WrittenStep } from "../../build/flows/arazzo.ts";
import type { Flow } from "../../build/flows/flow.ts";
import { readVendorFlows } from "../../build/flows/read-flow.ts";

const applicant = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string" }, checks: { type: "array", items: { type: "object", properties: { outcome: { type: "string" } } } } },
};
const answer = { content: { "application/json": { schema: applicant } } };

/** An invented vendor with two operations. */
const spec: Spec = {
  openapi: "3.1.1",
  security: [{ token: [] }],
  paths: {
    "/applicants": { post: { operationId: "createApplicant", tags: ["Applicants"], responses: { "201": answer } } as object },
    "/applicants/{id}": {
      get: { operationId: "getApplicant", tags: ["Applicants"], responses: { "200": answer, "202": answer } } as object,
    },
  },
  components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
};

/** Its first step, which others take the id of. */
export const create: WrittenStep = {
  stepId: "create",
  operationId: "createApplicant",
  requestBody: { payload: { name: "Ana" } },
  successCriteria: [{ condition: "$statusCode == 201" }],
  outputs: { applicant_id: "$response.body#/id", outcome: "$response.body#/checks/0/outcome" },
};

/** Its second. */
export const read: WrittenStep = {
  stepId: "read",
  operationId: "getApplicant",
  parameters: [{ name: "id", in: "path", value: "$steps.create.outputs.applicant_id" }],
  successCriteria: [{ condition: "$statusCode == 200" }],
};

/** One flow of these steps. */
export function flowOf(...steps: readonly WrittenStep[]): Flow {
  const security = [{ schemeName: "$sourceDescriptions.acme.token", values: { token: "$inputs.token" } }];
  const arazzo: ArazzoFile = {
    info: { title: "Acme flows", summary: "How calls go together", description: "Invented." },
    sourceDescriptions: [{ "x-serverUrl": "http://127.0.0.1:4010/acme" }],
    workflows: [
      {
        workflowId: "take-on",
        summary: "Take a person on",
        inputs: {
          type: "object",
          required: ["token"],
          properties: { token: { type: "string", format: "password", description: "A {token}." } },
        },
        "x-security": security,
        steps,
      },
    ],
  };
  const [flow] = readVendorFlows({ vendor: "acme", file: "specs/acme/arazzo.yaml", arazzo }, spec);
  if (flow === undefined) throw new Error("no flow");
  return flow;
}
