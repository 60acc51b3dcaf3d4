// @ts-nocheck
// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const body: Validator = validate20;
const schema31 = { type: "object", properties: { file: {}, more: {}, applicant_id: { type: "string" }, sides: { type: "string", pattern: "^(-?\\d+)$", textMinimum: 1 }, details: { $ref: "component:DocumentDetails" }, labels: { type: "array", items: { type: "string" } } }, required: ["file", "applicant_id"], additionalProperties: !1, $id: "inline:create-document/body" }, schema32 = { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { enum: ["passport", "licence"] }, number: { type: "string" } }, $id: "component:DocumentDetails" }, pattern4 = new RegExp("^(-?\\d+)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.applicant_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicant_id" }, message: "must have required property 'applicant_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "file" || key0 === "more" || key0 === "applicant_id" || key0 === "sides" || key0 === "details" || key0 === "labels")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.applicant_id !== void 0 && typeof data.applicant_id != "string") {
      const err3 = { instancePath: instancePath + "/applicant_id", schemaPath: "#/properties/applicant_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.sides !== void 0) {
      let data1 = data.sides;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/sides", schemaPath: "#/properties/sides/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (Number(data1) < 1) {
          const err5 = { instancePath: instancePath + "/sides", schemaPath: "#/properties/sides/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/sides", schemaPath: "#/properties/sides/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.details !== void 0) {
      let data2 = data.details;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.kind === void 0) {
          const err7 = { instancePath: instancePath + "/details", schemaPath: "component:DocumentDetails/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        for (const key1 in data2)
          if (!(key1 === "kind" || key1 === "number")) {
            const err8 = { instancePath: instancePath + "/details", schemaPath: "component:DocumentDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        if (data2.kind !== void 0) {
          let data3 = data2.kind;
          if (!(data3 === "passport" || data3 === "licence")) {
            const err9 = { instancePath: instancePath + "/details/kind", schemaPath: "component:DocumentDetails/properties/kind/enum", keyword: "enum", params: { allowedValues: schema32.properties.kind.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data2.number !== void 0 && typeof data2.number != "string") {
          const err10 = { instancePath: instancePath + "/details/number", schemaPath: "component:DocumentDetails/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/details", schemaPath: "component:DocumentDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.labels !== void 0) {
      let data5 = data.labels;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            const err12 = { instancePath: instancePath + "/labels/" + i0, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
      } else {
        const err13 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
