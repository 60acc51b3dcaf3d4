// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { tag: { $ref: "component:Tag" }, friendlyName: { type: "string", minLength: 1, maxLength: 50 }, lowBalanceThreshold: { $ref: "component:AccountLowBalanceThreshold" }, clearLowBalanceThreshold: { type: "boolean" } }, $id: "component:ManagedAccountUpdate" }, schema32 = { type: "string", maxLength: 50, pattern: "^[a-zA-Z0-9_-]+$", $id: "component:Tag" }, schema33 = { type: "integer", format: "int64", $id: "component:AccountLowBalanceThreshold" }, func1 = ucs2length, pattern4 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tag !== void 0) {
      let data0 = data.tag;
      if (typeof data0 == "string") {
        if (func1(data0) > 50) {
          const err0 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.friendlyName !== void 0) {
      let data1 = data.friendlyName;
      if (typeof data1 == "string") {
        if (func1(data1) > 50) {
          const err3 = { instancePath: instancePath + "/friendlyName", schemaPath: "#/properties/friendlyName/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func1(data1) < 1) {
          const err4 = { instancePath: instancePath + "/friendlyName", schemaPath: "#/properties/friendlyName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/friendlyName", schemaPath: "#/properties/friendlyName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.lowBalanceThreshold !== void 0) {
      let data2 = data.lowBalanceThreshold;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/lowBalanceThreshold", schemaPath: "component:AccountLowBalanceThreshold/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.clearLowBalanceThreshold !== void 0 && typeof data.clearLowBalanceThreshold != "boolean") {
      const err7 = { instancePath: instancePath + "/clearLowBalanceThreshold", schemaPath: "#/properties/clearLowBalanceThreshold/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { tag: !0, friendlyName: !0, lowBalanceThreshold: !0, clearLowBalanceThreshold: !0 }, dynamicProps: !1, dynamicItems: !1 };
