// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["error"], properties: { status_code: { type: "integer" }, error: { $ref: "component:ErrorDetail" }, timestamp: { type: "integer", format: "int64" }, evaluation_token: { type: ["string", "null"] }, entity_token: { type: ["string", "null"] }, application_token: { type: ["string", "null"] }, application_version_id: { type: ["integer", "null"] } }, $id: "component:OauthError" }, schema32 = { type: "object", required: ["minor_code", "type"], properties: { minor_code: { type: "integer" }, type: { type: "string" }, message: { type: "string" }, details: { type: "object", additionalProperties: !0 }, error_token: { type: "string" } }, $id: "component:ErrorDetail" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status_code !== void 0) {
      let data0 = data.status_code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.minor_code === void 0) {
          const err2 = { instancePath: instancePath + "/error", schemaPath: "component:ErrorDetail/required", keyword: "required", params: { missingProperty: "minor_code" }, message: "must have required property 'minor_code'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data1.type === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "component:ErrorDetail/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1.minor_code !== void 0) {
          let data2 = data1.minor_code;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err4 = { instancePath: instancePath + "/error/minor_code", schemaPath: "component:ErrorDetail/properties/minor_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data1.type !== void 0 && typeof data1.type != "string") {
          const err5 = { instancePath: instancePath + "/error/type", schemaPath: "component:ErrorDetail/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.message !== void 0 && typeof data1.message != "string") {
          const err6 = { instancePath: instancePath + "/error/message", schemaPath: "component:ErrorDetail/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.details !== void 0) {
          let data5 = data1.details;
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
            const err7 = { instancePath: instancePath + "/error/details", schemaPath: "component:ErrorDetail/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.error_token !== void 0 && typeof data1.error_token != "string") {
          const err8 = { instancePath: instancePath + "/error/error_token", schemaPath: "component:ErrorDetail/properties/error_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/error", schemaPath: "component:ErrorDetail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data7 = data.timestamp;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err10 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.evaluation_token !== void 0) {
      let data8 = data.evaluation_token;
      if (typeof data8 != "string" && data8 !== null) {
        const err11 = { instancePath: instancePath + "/evaluation_token", schemaPath: "#/properties/evaluation_token/type", keyword: "type", params: { type: schema31.properties.evaluation_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.entity_token !== void 0) {
      let data9 = data.entity_token;
      if (typeof data9 != "string" && data9 !== null) {
        const err12 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: schema31.properties.entity_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.application_token !== void 0) {
      let data10 = data.application_token;
      if (typeof data10 != "string" && data10 !== null) {
        const err13 = { instancePath: instancePath + "/application_token", schemaPath: "#/properties/application_token/type", keyword: "type", params: { type: schema31.properties.application_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.application_version_id !== void 0) {
      let data11 = data.application_version_id;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
        const err14 = { instancePath: instancePath + "/application_version_id", schemaPath: "#/properties/application_version_id/type", keyword: "type", params: { type: schema31.properties.application_version_id.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { status_code: !0, error: !0, timestamp: !0, evaluation_token: !0, entity_token: !0, application_token: !0, application_version_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
