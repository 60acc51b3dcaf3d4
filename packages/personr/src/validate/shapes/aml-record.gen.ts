// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { amlValuesShape } from "./aml-values.gen.ts";

export const amlRecordShape: Shape = {
  types: "object",
  members: {
    searchId: { types: "string" },
    type: { types: "string null", values: ["Company"] },
    name: { pii: true, all: [() => amlValuesShape] },
    alias: { pii: true, all: [() => amlValuesShape] },
    formerName: { pii: true, all: [() => amlValuesShape] },
    potentialAlias: { pii: true, all: [() => amlValuesShape] },
    registrationNumber: { pii: true, all: [() => amlValuesShape] },
    idNumber: { pii: true, all: [() => amlValuesShape] },
    passportNumber: { pii: true, all: [() => amlValuesShape] },
    dateOfBirth: { pii: true, all: [() => amlValuesShape] },
    dateOfDeath: { pii: true, all: [() => amlValuesShape] },
    gender: { pii: true, all: [() => amlValuesShape] },
    stockTicker: { pii: true, all: [() => amlValuesShape] },
    birthCountry: { pii: true, all: [() => amlValuesShape] },
    birthPlace: { pii: true, all: [() => amlValuesShape] },
    fatherName: { pii: true, all: [() => amlValuesShape] },
    motherName: { pii: true, all: [() => amlValuesShape] },
    education: { pii: true, all: [() => amlValuesShape] },
    political: { pii: true, all: [() => amlValuesShape] },
    religion: { pii: true, all: [() => amlValuesShape] },
    nationality: { pii: true, all: [() => amlValuesShape] },
    ethnicity: { pii: true, all: [() => amlValuesShape] },
  },
  required: ["searchId"],
  rest: {},
};
