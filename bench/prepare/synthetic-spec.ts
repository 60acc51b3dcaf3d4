import type { Schema, Spec } from "../../scripts/generate/spec.ts";

const FIELDS = 8;
const OF_ONE_RESOURCE = 5;

/** An invented spec of so many operations: resources with a list, a creation, a reading, a change and a removal each. */
export function syntheticSpec(operations: number): Spec {
  if (operations % OF_ONE_RESOURCE !== 0) throw new Error(`${operations} operations are no whole resources`);
  const names = Array.from({ length: operations / OF_ONE_RESOURCE }, (_, index) => `Thing${index + 1}`);
  return {
    openapi: "3.1.1",
    servers: [{ url: "https://api.synthetic.example/v1", "x-name": "production" }],
    security: [{ bearer: [] }],
    paths: Object.assign({}, ...names.map(pathsOf)) as NonNullable<Spec["paths"]>,
    components: {
      securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
      schemas: Object.assign({ Problem: problem }, ...names.map((name) => ({ [name]: thing(name) }))) as Record<string, Schema>,
    },
  };
}

const problem: Schema = { type: "object", "x-evidence": "inferred", required: ["title"], properties: { title: { type: "string" } } };

function thing(name: string): Schema {
  const fields = Array.from({ length: FIELDS }, (_, index) => [`field_${index + 1}`, { type: index % 2 === 0 ? "string" : "number" }]);
  return {
    type: "object",
    description: `A ${name}.`,
    "x-evidence": "inferred",
    required: ["id"],
    properties: { id: { type: "string" }, status: { type: "string" }, ...(Object.fromEntries(fields) as Record<string, Schema>) },
  };
}

function pathsOf(name: string): NonNullable<Spec["paths"]> {
  const path = `/${name.toLowerCase()}s`;
  const schema: Schema = { $ref: `#/components/schemas/${name}` };
  const json = (value: Schema) => ({ "application/json": { schema: value } });
  const common = {
    tags: ["Things"],
    summary: `Work on a ${name}`,
    externalDocs: { url: "https://docs.synthetic.example/" },
    "x-evidence": "inferred",
  };
  const failures = Object.fromEntries(
    ["400", "401", "404"].map((status) => [status, { description: "A failure.", content: json({ $ref: "#/components/schemas/Problem" }) }]),
  );
  const answers = (status: string, value: Schema) => ({ [status]: { description: "The answer.", content: json(value) }, ...failures });
  const requestBody = { required: true, content: json(schema) };
  const id = { name: "id", in: "path" as const, required: true, schema: { type: "string" } };
  return {
    [path]: {
      get: { operationId: `list${name}s`, ...common, responses: answers("200", { type: "array", items: schema }) },
      post: { operationId: `create${name}`, ...common, requestBody, responses: answers("201", schema) },
    },
    [`${path}/{id}`]: {
      get: { operationId: `get${name}`, ...common, parameters: [id], responses: answers("200", schema) },
      patch: { operationId: `update${name}`, ...common, parameters: [id], requestBody, responses: answers("200", schema) },
      delete: {
        operationId: `delete${name}`,
        ...common,
        parameters: [id],
        responses: { "204": { description: "It is gone." }, ...failures },
      },
    },
  } as NonNullable<Spec["paths"]>;
}
