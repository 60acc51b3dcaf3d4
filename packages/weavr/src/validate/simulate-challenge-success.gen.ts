// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const path: Validator = validate20;
const schema31 = { type: "object", properties: { credentials_id: { type: "string", pattern: "^[0-9]+$" }, challenge_id: { type: "string", pattern: "^[0-9]+$" } }, required: ["credentials_id", "challenge_id"], $id: "inline:simulate-challenge-success/path" }, pattern4 = new RegExp("^[0-9]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.credentials_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "credentials_id" }, message: "must have required property 'credentials_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.challenge_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "challenge_id" }, message: "must have required property 'challenge_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.credentials_id !== void 0) {
      let data0 = data.credentials_id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/credentials_id", schemaPath: "#/properties/credentials_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/credentials_id", schemaPath: "#/properties/credentials_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.challenge_id !== void 0) {
      let data1 = data.challenge_id;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/challenge_id", schemaPath: "#/properties/challenge_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/challenge_id", schemaPath: "#/properties/challenge_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { credentials_id: !0, challenge_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
