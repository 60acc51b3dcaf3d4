// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["nonce", "email", "newPassword"], properties: { nonce: { $ref: "component:Nonce" }, email: { $ref: "component:Email" }, newPassword: { $ref: "component:SensitivePassword" } }, $id: "component:LostPasswordResume" }, schema32 = { type: "string", pattern: "^[0-9]{6}$", $id: "component:Nonce" }, schema33 = { type: "string", format: "email", $id: "component:Email" }, schema34 = { type: "object", required: ["value"], properties: { value: { type: "string", maxLength: 100, format: "password" } }, $id: "component:SensitivePassword" }, pattern4 = new RegExp("^[0-9]{6}$", "u"), formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, func1 = ucs2length;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.nonce === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nonce" }, message: "must have required property 'nonce'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.email === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.newPassword === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "newPassword" }, message: "must have required property 'newPassword'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.nonce !== void 0) {
      let data0 = data.nonce;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/nonce", schemaPath: "component:Nonce/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" }, message: 'must match pattern "^[0-9]{6}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/nonce", schemaPath: "component:Nonce/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.email !== void 0) {
      let data1 = data.email;
      if (typeof data1 == "string") {
        if (!formats0.test(data1)) {
          const err5 = { instancePath: instancePath + "/email", schemaPath: "component:Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/email", schemaPath: "component:Email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.newPassword !== void 0) {
      let data2 = data.newPassword;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.value === void 0) {
          const err7 = { instancePath: instancePath + "/newPassword", schemaPath: "component:SensitivePassword/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2.value !== void 0) {
          let data3 = data2.value;
          if (typeof data3 == "string") {
            if (func1(data3) > 100) {
              const err8 = { instancePath: instancePath + "/newPassword/value", schemaPath: "component:SensitivePassword/properties/value/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/newPassword/value", schemaPath: "component:SensitivePassword/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/newPassword", schemaPath: "component:SensitivePassword/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { nonce: !0, email: !0, newPassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
