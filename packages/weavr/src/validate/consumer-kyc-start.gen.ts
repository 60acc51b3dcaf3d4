// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { kycLevel: { type: "string", enum: ["KYC_LEVEL_1", "KYC_LEVEL_2"] }, prefillDetails: { type: "array", items: { $ref: "component:PrefillDetail" } } }, $id: "component:ConsumerKycStart" }, schema32 = { type: "object", properties: { name: { type: "string" }, value: { type: "string" } }, $id: "component:PrefillDetail" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kycLevel !== void 0) {
      let data0 = data.kycLevel;
      if (typeof data0 != "string") {
        const err0 = { instancePath: instancePath + "/kycLevel", schemaPath: "#/properties/kycLevel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!(data0 === "KYC_LEVEL_1" || data0 === "KYC_LEVEL_2")) {
        const err1 = { instancePath: instancePath + "/kycLevel", schemaPath: "#/properties/kycLevel/enum", keyword: "enum", params: { allowedValues: schema31.properties.kycLevel.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.prefillDetails !== void 0) {
      let data1 = data.prefillDetails;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.name !== void 0 && typeof data2.name != "string") {
              const err2 = { instancePath: instancePath + "/prefillDetails/" + i0 + "/name", schemaPath: "component:PrefillDetail/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data2.value !== void 0 && typeof data2.value != "string") {
              const err3 = { instancePath: instancePath + "/prefillDetails/" + i0 + "/value", schemaPath: "component:PrefillDetail/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/prefillDetails/" + i0, schemaPath: "component:PrefillDetail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/prefillDetails", schemaPath: "#/properties/prefillDetails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { kycLevel: !0, prefillDetails: !0 }, dynamicProps: !1, dynamicItems: !1 };
