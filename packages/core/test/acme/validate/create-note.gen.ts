// @ts-nocheck
// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const header: Validator = validate20;
const schema31 = { type: "object", properties: { "x-trace": { type: "string", maxLength: 64 }, "x-dry-run": { type: "string", pattern: "^(true|false)$" } }, required: ["x-trace"], $id: "inline:create-note/header" }, func1 = ucs2length, pattern4 = new RegExp("^(true|false)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-trace"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-trace" }, message: "must have required property 'x-trace'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data["x-trace"] !== void 0) {
      let data0 = data["x-trace"];
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          const err1 = { instancePath: instancePath + "/x-trace", schemaPath: "#/properties/x-trace/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/x-trace", schemaPath: "#/properties/x-trace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data["x-dry-run"] !== void 0) {
      let data1 = data["x-dry-run"];
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err3 = { instancePath: instancePath + "/x-dry-run", schemaPath: "#/properties/x-dry-run/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/x-dry-run", schemaPath: "#/properties/x-dry-run/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { "x-trace": !0, "x-dry-run": !0 }, dynamicProps: !1, dynamicItems: !1 };
