// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const header: Validator = validate20;
const schema31 = { type: "object", properties: { "alloy-journey-version": { type: "string", pattern: "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$" }, "alloy-sandbox": { type: "string", pattern: "^(true|false)$" }, "alloy-sandbox-services": { type: "string" }, "alloy-refresh-cache": { type: "string", pattern: "^(true|false)$" } }, $id: "inline:rerun-journey-application/header" }, pattern4 = new RegExp("^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$", "u"), pattern5 = new RegExp("^(true|false)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["alloy-journey-version"] !== void 0) {
      let data0 = data["alloy-journey-version"];
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err0 = { instancePath: instancePath + "/alloy-journey-version", schemaPath: "#/properties/alloy-journey-version/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$" }, message: 'must match pattern "^(-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?)$"' };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/alloy-journey-version", schemaPath: "#/properties/alloy-journey-version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data["alloy-sandbox"] !== void 0) {
      let data1 = data["alloy-sandbox"];
      if (typeof data1 == "string") {
        if (!pattern5.test(data1)) {
          const err2 = { instancePath: instancePath + "/alloy-sandbox", schemaPath: "#/properties/alloy-sandbox/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/alloy-sandbox", schemaPath: "#/properties/alloy-sandbox/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data["alloy-sandbox-services"] !== void 0 && typeof data["alloy-sandbox-services"] != "string") {
      const err4 = { instancePath: instancePath + "/alloy-sandbox-services", schemaPath: "#/properties/alloy-sandbox-services/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data["alloy-refresh-cache"] !== void 0) {
      let data3 = data["alloy-refresh-cache"];
      if (typeof data3 == "string") {
        if (!pattern5.test(data3)) {
          const err5 = { instancePath: instancePath + "/alloy-refresh-cache", schemaPath: "#/properties/alloy-refresh-cache/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/alloy-refresh-cache", schemaPath: "#/properties/alloy-refresh-cache/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { "alloy-journey-version": !0, "alloy-sandbox": !0, "alloy-sandbox-services": !0, "alloy-refresh-cache": !0 }, dynamicProps: !1, dynamicItems: !1 };
