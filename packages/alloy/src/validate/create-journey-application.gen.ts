// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const path: Validator = validate20;
const schema31 = { type: "object", properties: { journey_token: { type: "string" } }, required: ["journey_token"], $id: "inline:create-journey-application/path" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.journey_token === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "journey_token" }, message: "must have required property 'journey_token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.journey_token !== void 0 && typeof data.journey_token != "string") {
      const err1 = { instancePath: instancePath + "/journey_token", schemaPath: "#/properties/journey_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { journey_token: !0 }, dynamicProps: !1, dynamicItems: !1 };
export const query: Validator = validate21;
const schema32 = { type: "object", properties: { fullData: { enum: ["true", "false"] }, hideFields: { type: "string" } }, additionalProperties: !1, $id: "inline:create-journey-application/query" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "fullData" || key0 === "hideFields")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.fullData !== void 0) {
      let data0 = data.fullData;
      if (!(data0 === "true" || data0 === "false")) {
        const err1 = { instancePath: instancePath + "/fullData", schemaPath: "#/properties/fullData/enum", keyword: "enum", params: { allowedValues: schema32.properties.fullData.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.hideFields !== void 0 && typeof data.hideFields != "string") {
      const err2 = { instancePath: instancePath + "/hideFields", schemaPath: "#/properties/hideFields/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export const header: Validator = validate22;
const schema33 = { type: "object", properties: { "alloy-journey-override-sync": { type: "string", pattern: "^(true|false)$" }, "alloy-journey-application-sync": { type: "string", pattern: "^(true|false)$" }, "alloy-journey-version": { type: "string", pattern: "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$" }, "alloy-sandbox": { type: "string", pattern: "^(true|false)$" }, "alloy-sandbox-services": { type: "string" }, "alloy-refresh-cache": { type: "string", pattern: "^(true|false)$" }, "alloy-multi-environment-config-token": { type: "string" } }, $id: "inline:create-journey-application/header" }, pattern4 = new RegExp("^(true|false)$", "u"), pattern6 = new RegExp("^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["alloy-journey-override-sync"] !== void 0) {
      let data0 = data["alloy-journey-override-sync"];
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err0 = { instancePath: instancePath + "/alloy-journey-override-sync", schemaPath: "#/properties/alloy-journey-override-sync/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/alloy-journey-override-sync", schemaPath: "#/properties/alloy-journey-override-sync/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data["alloy-journey-application-sync"] !== void 0) {
      let data1 = data["alloy-journey-application-sync"];
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err2 = { instancePath: instancePath + "/alloy-journey-application-sync", schemaPath: "#/properties/alloy-journey-application-sync/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/alloy-journey-application-sync", schemaPath: "#/properties/alloy-journey-application-sync/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data["alloy-journey-version"] !== void 0) {
      let data2 = data["alloy-journey-version"];
      if (typeof data2 == "string") {
        if (!pattern6.test(data2)) {
          const err4 = { instancePath: instancePath + "/alloy-journey-version", schemaPath: "#/properties/alloy-journey-version/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$" }, message: 'must match pattern "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/alloy-journey-version", schemaPath: "#/properties/alloy-journey-version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data["alloy-sandbox"] !== void 0) {
      let data3 = data["alloy-sandbox"];
      if (typeof data3 == "string") {
        if (!pattern4.test(data3)) {
          const err6 = { instancePath: instancePath + "/alloy-sandbox", schemaPath: "#/properties/alloy-sandbox/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/alloy-sandbox", schemaPath: "#/properties/alloy-sandbox/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data["alloy-sandbox-services"] !== void 0 && typeof data["alloy-sandbox-services"] != "string") {
      const err8 = { instancePath: instancePath + "/alloy-sandbox-services", schemaPath: "#/properties/alloy-sandbox-services/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data["alloy-refresh-cache"] !== void 0) {
      let data5 = data["alloy-refresh-cache"];
      if (typeof data5 == "string") {
        if (!pattern4.test(data5)) {
          const err9 = { instancePath: instancePath + "/alloy-refresh-cache", schemaPath: "#/properties/alloy-refresh-cache/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/alloy-refresh-cache", schemaPath: "#/properties/alloy-refresh-cache/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data["alloy-multi-environment-config-token"] !== void 0 && typeof data["alloy-multi-environment-config-token"] != "string") {
      const err11 = { instancePath: instancePath + "/alloy-multi-environment-config-token", schemaPath: "#/properties/alloy-multi-environment-config-token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { "alloy-journey-override-sync": !0, "alloy-journey-application-sync": !0, "alloy-journey-version": !0, "alloy-sandbox": !0, "alloy-sandbox-services": !0, "alloy-refresh-cache": !0, "alloy-multi-environment-config-token": !0 }, dynamicProps: !1, dynamicItems: !1 };
