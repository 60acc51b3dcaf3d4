// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["error"], properties: { error: { $ref: "component:ErrorDetail" } }, $id: "component:OauthError" }, schema32 = { type: "object", required: ["minor_code", "type"], properties: { minor_code: { type: "integer" }, type: { type: "string" }, message: { type: "string" }, details: { type: "object", additionalProperties: !0 }, error_token: { type: "string" } }, $id: "component:ErrorDetail" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.minor_code === void 0) {
          const err1 = { instancePath: instancePath + "/error", schemaPath: "component:ErrorDetail/required", keyword: "required", params: { missingProperty: "minor_code" }, message: "must have required property 'minor_code'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.type === void 0) {
          const err2 = { instancePath: instancePath + "/error", schemaPath: "component:ErrorDetail/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.minor_code !== void 0) {
          let data1 = data0.minor_code;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            const err3 = { instancePath: instancePath + "/error/minor_code", schemaPath: "component:ErrorDetail/properties/minor_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.type !== void 0 && typeof data0.type != "string") {
          const err4 = { instancePath: instancePath + "/error/type", schemaPath: "component:ErrorDetail/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.message !== void 0 && typeof data0.message != "string") {
          const err5 = { instancePath: instancePath + "/error/message", schemaPath: "component:ErrorDetail/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.details !== void 0) {
          let data4 = data0.details;
          if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
            const err6 = { instancePath: instancePath + "/error/details", schemaPath: "component:ErrorDetail/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.error_token !== void 0 && typeof data0.error_token != "string") {
          const err7 = { instancePath: instancePath + "/error/error_token", schemaPath: "component:ErrorDetail/properties/error_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/error", schemaPath: "component:ErrorDetail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { error: !0 }, dynamicProps: !1, dynamicItems: !1 };
