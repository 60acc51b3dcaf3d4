// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { message: { type: "string", maxLength: 255 }, validationErrors: { type: "array", items: { $ref: "component:BackofficeInvalidField" } } }, $id: "component:BackofficeBadRequest" }, schema32 = { type: "object", properties: { fieldName: { type: "string" }, message: { type: "string", maxLength: 255 }, error: { type: "string" }, params: { type: "array", items: { type: "string" } }, invalidValue: { type: "array", items: { type: "string" } } }, $id: "component:BackofficeInvalidField" }, func1 = ucs2length;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message !== void 0) {
      let data0 = data.message;
      if (typeof data0 == "string") {
        if (func1(data0) > 255) {
          const err0 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.validationErrors !== void 0) {
      let data1 = data.validationErrors;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.fieldName !== void 0 && typeof data2.fieldName != "string") {
              const err2 = { instancePath: instancePath + "/validationErrors/" + i0 + "/fieldName", schemaPath: "component:BackofficeInvalidField/properties/fieldName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data2.message !== void 0) {
              let data4 = data2.message;
              if (typeof data4 == "string") {
                if (func1(data4) > 255) {
                  const err3 = { instancePath: instancePath + "/validationErrors/" + i0 + "/message", schemaPath: "component:BackofficeInvalidField/properties/message/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
              } else {
                const err4 = { instancePath: instancePath + "/validationErrors/" + i0 + "/message", schemaPath: "component:BackofficeInvalidField/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (data2.error !== void 0 && typeof data2.error != "string") {
              const err5 = { instancePath: instancePath + "/validationErrors/" + i0 + "/error", schemaPath: "component:BackofficeInvalidField/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.params !== void 0) {
              let data6 = data2.params;
              if (Array.isArray(data6)) {
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data6[i1] != "string") {
                    const err6 = { instancePath: instancePath + "/validationErrors/" + i0 + "/params/" + i1, schemaPath: "component:BackofficeInvalidField/properties/params/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
              } else {
                const err7 = { instancePath: instancePath + "/validationErrors/" + i0 + "/params", schemaPath: "component:BackofficeInvalidField/properties/params/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data2.invalidValue !== void 0) {
              let data8 = data2.invalidValue;
              if (Array.isArray(data8)) {
                const len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++)
                  if (typeof data8[i2] != "string") {
                    const err8 = { instancePath: instancePath + "/validationErrors/" + i0 + "/invalidValue/" + i2, schemaPath: "component:BackofficeInvalidField/properties/invalidValue/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
              } else {
                const err9 = { instancePath: instancePath + "/validationErrors/" + i0 + "/invalidValue", schemaPath: "component:BackofficeInvalidField/properties/invalidValue/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/validationErrors/" + i0, schemaPath: "component:BackofficeInvalidField/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/validationErrors", schemaPath: "#/properties/validationErrors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { message: !0, validationErrors: !0 }, dynamicProps: !1, dynamicItems: !1 };
