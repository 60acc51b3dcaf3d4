// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const header: Validator = validate20;
const schema31 = { type: "object", properties: { "alloy-entity-token": { type: "string" }, "alloy-refresh-cache": { type: "string", pattern: "^(true|false)$" }, "alloy-bypass-formatter": { type: "string", pattern: "^(true|false)$" }, "alloy-application-version": { type: "string", pattern: "^(-?\\d+)$" }, "alloy-workflow-token": { type: "string" }, "alloy-external-entity-id": { type: "string" }, "alloy-external-group-id": { type: "string" }, "alloy-parent-entity-token": { type: "string" }, "alloy-entity-type": { enum: ["business", "person"] }, "alloy-hydrate-counterparty-data": { type: "string", pattern: "^(true|false)$" }, "alloy-hydrate-entity-data": { type: "string", pattern: "^(true|false)$" } }, $id: "inline:create-evaluation/header" }, pattern4 = new RegExp("^(true|false)$", "u"), pattern6 = new RegExp("^(-?\\d+)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["alloy-entity-token"] !== void 0 && typeof data["alloy-entity-token"] != "string") {
      const err0 = { instancePath: instancePath + "/alloy-entity-token", schemaPath: "#/properties/alloy-entity-token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data["alloy-refresh-cache"] !== void 0) {
      let data1 = data["alloy-refresh-cache"];
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err1 = { instancePath: instancePath + "/alloy-refresh-cache", schemaPath: "#/properties/alloy-refresh-cache/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/alloy-refresh-cache", schemaPath: "#/properties/alloy-refresh-cache/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data["alloy-bypass-formatter"] !== void 0) {
      let data2 = data["alloy-bypass-formatter"];
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          const err3 = { instancePath: instancePath + "/alloy-bypass-formatter", schemaPath: "#/properties/alloy-bypass-formatter/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/alloy-bypass-formatter", schemaPath: "#/properties/alloy-bypass-formatter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data["alloy-application-version"] !== void 0) {
      let data3 = data["alloy-application-version"];
      if (typeof data3 == "string") {
        if (!pattern6.test(data3)) {
          const err5 = { instancePath: instancePath + "/alloy-application-version", schemaPath: "#/properties/alloy-application-version/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/alloy-application-version", schemaPath: "#/properties/alloy-application-version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data["alloy-workflow-token"] !== void 0 && typeof data["alloy-workflow-token"] != "string") {
      const err7 = { instancePath: instancePath + "/alloy-workflow-token", schemaPath: "#/properties/alloy-workflow-token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data["alloy-external-entity-id"] !== void 0 && typeof data["alloy-external-entity-id"] != "string") {
      const err8 = { instancePath: instancePath + "/alloy-external-entity-id", schemaPath: "#/properties/alloy-external-entity-id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data["alloy-external-group-id"] !== void 0 && typeof data["alloy-external-group-id"] != "string") {
      const err9 = { instancePath: instancePath + "/alloy-external-group-id", schemaPath: "#/properties/alloy-external-group-id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data["alloy-parent-entity-token"] !== void 0 && typeof data["alloy-parent-entity-token"] != "string") {
      const err10 = { instancePath: instancePath + "/alloy-parent-entity-token", schemaPath: "#/properties/alloy-parent-entity-token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data["alloy-entity-type"] !== void 0) {
      let data8 = data["alloy-entity-type"];
      if (!(data8 === "business" || data8 === "person")) {
        const err11 = { instancePath: instancePath + "/alloy-entity-type", schemaPath: "#/properties/alloy-entity-type/enum", keyword: "enum", params: { allowedValues: schema31.properties["alloy-entity-type"].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data["alloy-hydrate-counterparty-data"] !== void 0) {
      let data9 = data["alloy-hydrate-counterparty-data"];
      if (typeof data9 == "string") {
        if (!pattern4.test(data9)) {
          const err12 = { instancePath: instancePath + "/alloy-hydrate-counterparty-data", schemaPath: "#/properties/alloy-hydrate-counterparty-data/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/alloy-hydrate-counterparty-data", schemaPath: "#/properties/alloy-hydrate-counterparty-data/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data["alloy-hydrate-entity-data"] !== void 0) {
      let data10 = data["alloy-hydrate-entity-data"];
      if (typeof data10 == "string") {
        if (!pattern4.test(data10)) {
          const err14 = { instancePath: instancePath + "/alloy-hydrate-entity-data", schemaPath: "#/properties/alloy-hydrate-entity-data/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/alloy-hydrate-entity-data", schemaPath: "#/properties/alloy-hydrate-entity-data/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { "alloy-entity-token": !0, "alloy-refresh-cache": !0, "alloy-bypass-formatter": !0, "alloy-application-version": !0, "alloy-workflow-token": !0, "alloy-external-entity-id": !0, "alloy-external-group-id": !0, "alloy-parent-entity-token": !0, "alloy-entity-type": !0, "alloy-hydrate-counterparty-data": !0, "alloy-hydrate-entity-data": !0 }, dynamicProps: !1, dynamicItems: !1 };
