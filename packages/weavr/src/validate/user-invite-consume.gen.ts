// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["inviteCode", "password"], properties: { inviteCode: { $ref: "component:Nonce" }, password: { $ref: "component:SensitivePassword" }, mobile: { $ref: "component:Mobile" } }, $id: "component:UserInviteConsume" }, schema32 = { type: "string", pattern: "^[0-9]{6}$", $id: "component:Nonce" }, schema33 = { type: "object", required: ["value"], properties: { value: { type: "string", maxLength: 100, format: "password" } }, $id: "component:SensitivePassword" }, schema34 = { type: "object", required: ["countryCode", "number"], properties: { countryCode: { type: "string", minLength: 1, maxLength: 4, pattern: "^\\+[0-9]+$" }, number: { type: "string", pattern: "^[0-9]{1,12}$" } }, $id: "component:Mobile" }, pattern4 = new RegExp("^[0-9]{6}$", "u"), pattern5 = new RegExp("^\\+[0-9]+$", "u"), pattern6 = new RegExp("^[0-9]{1,12}$", "u"), func1 = ucs2length;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.inviteCode === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inviteCode" }, message: "must have required property 'inviteCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.password === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.inviteCode !== void 0) {
      let data0 = data.inviteCode;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/inviteCode", schemaPath: "component:Nonce/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" }, message: 'must match pattern "^[0-9]{6}$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/inviteCode", schemaPath: "component:Nonce/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.password !== void 0) {
      let data1 = data.password;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.value === void 0) {
          const err4 = { instancePath: instancePath + "/password", schemaPath: "component:SensitivePassword/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.value !== void 0) {
          let data2 = data1.value;
          if (typeof data2 == "string") {
            if (func1(data2) > 100) {
              const err5 = { instancePath: instancePath + "/password/value", schemaPath: "component:SensitivePassword/properties/value/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/password/value", schemaPath: "component:SensitivePassword/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/password", schemaPath: "component:SensitivePassword/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.mobile !== void 0) {
      let data3 = data.mobile;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.countryCode === void 0) {
          const err8 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/required", keyword: "required", params: { missingProperty: "countryCode" }, message: "must have required property 'countryCode'" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data3.number === void 0) {
          const err9 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3.countryCode !== void 0) {
          let data4 = data3.countryCode;
          if (typeof data4 == "string") {
            if (func1(data4) > 4) {
              const err10 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (func1(data4) < 1) {
              const err11 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (!pattern5.test(data4)) {
              const err12 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/pattern", keyword: "pattern", params: { pattern: "^\\+[0-9]+$" }, message: 'must match pattern "^\\+[0-9]+$"' };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data3.number !== void 0) {
          let data5 = data3.number;
          if (typeof data5 == "string") {
            if (!pattern6.test(data5)) {
              const err14 = { instancePath: instancePath + "/mobile/number", schemaPath: "component:Mobile/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}$" }, message: 'must match pattern "^[0-9]{1,12}$"' };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/mobile/number", schemaPath: "component:Mobile/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { inviteCode: !0, password: !0, mobile: !0 }, dynamicProps: !1, dynamicItems: !1 };
