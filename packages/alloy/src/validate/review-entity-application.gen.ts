// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const path: Validator = validate20;
const schema31 = { type: "object", properties: { journey_token: { type: "string" }, journey_application_token: { type: "string" }, case_token: { type: "string" } }, required: ["journey_token", "journey_application_token", "case_token"], $id: "inline:review-entity-application/path" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.journey_token === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "journey_token" }, message: "must have required property 'journey_token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.journey_application_token === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "journey_application_token" }, message: "must have required property 'journey_application_token'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.case_token === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "case_token" }, message: "must have required property 'case_token'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.journey_token !== void 0 && typeof data.journey_token != "string") {
      const err3 = { instancePath: instancePath + "/journey_token", schemaPath: "#/properties/journey_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.journey_application_token !== void 0 && typeof data.journey_application_token != "string") {
      const err4 = { instancePath: instancePath + "/journey_application_token", schemaPath: "#/properties/journey_application_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.case_token !== void 0 && typeof data.case_token != "string") {
      const err5 = { instancePath: instancePath + "/case_token", schemaPath: "#/properties/case_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { journey_token: !0, journey_application_token: !0, case_token: !0 }, dynamicProps: !1, dynamicItems: !1 };
