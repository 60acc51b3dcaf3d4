// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { documentDownloadShape } from "./document-download.gen.ts";
import { envelopeStatusShape } from "./envelope-status.gen.ts";

export const documentDownloadResponseShape: Shape = {
  types: "object",
  members: { status: () => envelopeStatusShape, response: () => documentDownloadShape },
  required: ["status", "response"],
};
