// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { errors: { type: "array", items: { $ref: "component:APIError" } } }, $id: "component:ErrorResponse" }, schema32 = { type: "object", properties: { code: { type: "string" }, message: { type: "string" }, deprecated: { type: "boolean" }, will_be_deprecated: { type: "boolean" } }, $id: "component:APIError" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.code !== void 0 && typeof data1.code != "string") {
              const err0 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "component:APIError/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (data1.message !== void 0 && typeof data1.message != "string") {
              const err1 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "component:APIError/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.deprecated !== void 0 && typeof data1.deprecated != "boolean") {
              const err2 = { instancePath: instancePath + "/errors/" + i0 + "/deprecated", schemaPath: "component:APIError/properties/deprecated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.will_be_deprecated !== void 0 && typeof data1.will_be_deprecated != "boolean") {
              const err3 = { instancePath: instancePath + "/errors/" + i0 + "/will_be_deprecated", schemaPath: "component:APIError/properties/will_be_deprecated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "component:APIError/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
