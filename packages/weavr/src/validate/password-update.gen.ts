// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["oldPassword", "newPassword"], properties: { oldPassword: { $ref: "component:SensitivePassword" }, newPassword: { $ref: "component:SensitivePassword" } }, $id: "component:PasswordUpdate" }, schema32 = { type: "object", required: ["value"], properties: { value: { type: "string", maxLength: 100, format: "password" } }, $id: "component:SensitivePassword" }, func1 = ucs2length;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.oldPassword === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oldPassword" }, message: "must have required property 'oldPassword'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.newPassword === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "newPassword" }, message: "must have required property 'newPassword'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.oldPassword !== void 0) {
      let data0 = data.oldPassword;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.value === void 0) {
          const err2 = { instancePath: instancePath + "/oldPassword", schemaPath: "component:SensitivePassword/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.value !== void 0) {
          let data1 = data0.value;
          if (typeof data1 == "string") {
            if (func1(data1) > 100) {
              const err3 = { instancePath: instancePath + "/oldPassword/value", schemaPath: "component:SensitivePassword/properties/value/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/oldPassword/value", schemaPath: "component:SensitivePassword/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/oldPassword", schemaPath: "component:SensitivePassword/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.newPassword !== void 0) {
      let data2 = data.newPassword;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.value === void 0) {
          const err6 = { instancePath: instancePath + "/newPassword", schemaPath: "component:SensitivePassword/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2.value !== void 0) {
          let data3 = data2.value;
          if (typeof data3 == "string") {
            if (func1(data3) > 100) {
              const err7 = { instancePath: instancePath + "/newPassword/value", schemaPath: "component:SensitivePassword/properties/value/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/newPassword/value", schemaPath: "component:SensitivePassword/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/newPassword", schemaPath: "component:SensitivePassword/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { oldPassword: !0, newPassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
