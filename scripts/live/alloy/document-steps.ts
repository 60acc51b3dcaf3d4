import type { AlloyOperations } from "@kyc-clients/alloy";
import { type Step, stepsOf } from "../step.ts";
import { noteBy } from "./people.ts";

const step = stepsOf<AlloyOperations>();
const licence = { name: "licence, front", extension: "png", type: "license" } as const;
/** Bytes of nothing. */
const file = Uint8Array.from({ length: 512 }, (_, index) => (index * 31) % 256);

/** Documents, of an entity and of nobody. */
export const documentSteps: readonly Step[] = [
  step("createEntityDocument", {
    args: (read) => ({ path: { entity_token: read("entity") }, body: licence }),
    expects: [200, 201],
    keep: ({ document_token }) => ({ document: document_token }),
  }),
  step("uploadEntityDocument", {
    args: (read) => ({ path: { entity_token: read("entity"), document_token: read("document") }, body: file }),
    expects: 200,
  }),
  step("listEntityDocuments", { args: (read) => ({ path: { entity_token: read("entity") } }), expects: 200 }),
  step("updateEntityDocument", {
    args: (read) => ({ path: { entity_token: read("entity"), document_token: read("document") }, body: { name: "licence" } }),
    expects: 200,
  }),
  step("downloadEntityDocument", {
    args: (read) => ({ path: { entity_token: read("entity"), document_token: read("document") } }),
    expects: 200,
  }),
  step("createDocumentNote", {
    args: (read) => ({
      path: { entity_token: read("entity"), document_token: read("document") },
      body: noteBy(read("agent address")),
    }),
    expects: [200, 201],
  }),
  step("createDocument", {
    args: () => ({ body: licence }),
    expects: [200, 201],
    keep: ({ document_token }) => ({ "loose document": document_token }),
  }),
  step("uploadDocument", { args: (read) => ({ path: { document_token: read("loose document") }, body: file }), expects: 200 }),
];
