// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["scenario_code", "language"], properties: { scenario_code: { type: "string" }, language: { type: "string" }, external_id: { type: ["string", "integer"] }, input_data: { $ref: "component:SessionInputData" } }, $id: "component:SessionCreate" }, schema32 = { type: "object", properties: { firstname: { type: "string" }, lastname: { type: "string" }, phone: { type: "string" }, birthdate: { type: "string", format: "date" }, address: { type: "string" }, zip: { type: "string" }, country: { type: "string" }, city: { type: "string" } }, $id: "component:SessionInputData" }, formats0 = fullFormats.date;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scenario_code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario_code" }, message: "must have required property 'scenario_code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.language === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.scenario_code !== void 0 && typeof data.scenario_code != "string") {
      const err2 = { instancePath: instancePath + "/scenario_code", schemaPath: "#/properties/scenario_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      const err3 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.external_id !== void 0) {
      let data2 = data.external_id;
      if (typeof data2 != "string" && !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: schema31.properties.external_id.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.input_data !== void 0) {
      let data3 = data.input_data;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.firstname !== void 0 && typeof data3.firstname != "string") {
          const err5 = { instancePath: instancePath + "/input_data/firstname", schemaPath: "component:SessionInputData/properties/firstname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data3.lastname !== void 0 && typeof data3.lastname != "string") {
          const err6 = { instancePath: instancePath + "/input_data/lastname", schemaPath: "component:SessionInputData/properties/lastname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data3.phone !== void 0 && typeof data3.phone != "string") {
          const err7 = { instancePath: instancePath + "/input_data/phone", schemaPath: "component:SessionInputData/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data3.birthdate !== void 0) {
          let data7 = data3.birthdate;
          if (typeof data7 == "string") {
            if (!formats0.validate(data7)) {
              const err8 = { instancePath: instancePath + "/input_data/birthdate", schemaPath: "component:SessionInputData/properties/birthdate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/input_data/birthdate", schemaPath: "component:SessionInputData/properties/birthdate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data3.address !== void 0 && typeof data3.address != "string") {
          const err10 = { instancePath: instancePath + "/input_data/address", schemaPath: "component:SessionInputData/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data3.zip !== void 0 && typeof data3.zip != "string") {
          const err11 = { instancePath: instancePath + "/input_data/zip", schemaPath: "component:SessionInputData/properties/zip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data3.country !== void 0 && typeof data3.country != "string") {
          const err12 = { instancePath: instancePath + "/input_data/country", schemaPath: "component:SessionInputData/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data3.city !== void 0 && typeof data3.city != "string") {
          const err13 = { instancePath: instancePath + "/input_data/city", schemaPath: "component:SessionInputData/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/input_data", schemaPath: "component:SessionInputData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { scenario_code: !0, language: !0, external_id: !0, input_data: !0 }, dynamicProps: !1, dynamicItems: !1 };
