// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["entity_type"], properties: { entity_type: { type: "integer", enum: [1, 2] }, person_input_data: { $ref: "component:ScanIndividualInput" }, company_input_data: { $ref: "component:ScanFirmInput" }, query: { type: "string" }, exact_match: { type: "boolean" }, keep_results_under_threshold: { type: "boolean" }, post_filtering_alias: { type: ["string", "null"] }, page_size: { type: "integer" }, page_token: { type: "string" } }, $id: "component:NameSearch" }, schema32 = { type: "object", properties: { first_name: { type: "string" }, last_name: { type: "string" }, date_of_birth: { type: "string", pattern: "^[0-9]{4}(-00-00|-(0[1-9]|1[0-2])(-(0[0-9]|[12][0-9]|3[01]))?)?$" }, exact_date_of_birth: { type: "boolean" }, countries: { type: "array", items: { type: "string" } }, nationality_code: { type: "string" }, domicile_code: { type: "string" }, AllowNamesInversion: { type: "boolean" } }, $id: "component:ScanIndividualInput" }, schema33 = { type: "object", properties: { company_name: { type: "string" }, countries: { type: "array", items: { type: "string" } } }, $id: "component:ScanFirmInput" }, pattern4 = new RegExp("^[0-9]{4}(-00-00|-(0[1-9]|1[0-2])(-(0[0-9]|[12][0-9]|3[01]))?)?$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entity_type" }, message: "must have required property 'entity_type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.entity_type !== void 0) {
      let data0 = data.entity_type;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/entity_type", schemaPath: "#/properties/entity_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === 1 || data0 === 2)) {
        const err2 = { instancePath: instancePath + "/entity_type", schemaPath: "#/properties/entity_type/enum", keyword: "enum", params: { allowedValues: schema31.properties.entity_type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.person_input_data !== void 0) {
      let data1 = data.person_input_data;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.first_name !== void 0 && typeof data1.first_name != "string") {
          const err3 = { instancePath: instancePath + "/person_input_data/first_name", schemaPath: "component:ScanIndividualInput/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1.last_name !== void 0 && typeof data1.last_name != "string") {
          const err4 = { instancePath: instancePath + "/person_input_data/last_name", schemaPath: "component:ScanIndividualInput/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.date_of_birth !== void 0) {
          let data4 = data1.date_of_birth;
          if (typeof data4 == "string") {
            if (!pattern4.test(data4)) {
              const err5 = { instancePath: instancePath + "/person_input_data/date_of_birth", schemaPath: "component:ScanIndividualInput/properties/date_of_birth/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-00-00|-(0[1-9]|1[0-2])(-(0[0-9]|[12][0-9]|3[01]))?)?$" }, message: 'must match pattern "^[0-9]{4}(-00-00|-(0[1-9]|1[0-2])(-(0[0-9]|[12][0-9]|3[01]))?)?$"' };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/person_input_data/date_of_birth", schemaPath: "component:ScanIndividualInput/properties/date_of_birth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data1.exact_date_of_birth !== void 0 && typeof data1.exact_date_of_birth != "boolean") {
          const err7 = { instancePath: instancePath + "/person_input_data/exact_date_of_birth", schemaPath: "component:ScanIndividualInput/properties/exact_date_of_birth/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1.countries !== void 0) {
          let data6 = data1.countries;
          if (Array.isArray(data6)) {
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data6[i0] != "string") {
                const err8 = { instancePath: instancePath + "/person_input_data/countries/" + i0, schemaPath: "component:ScanIndividualInput/properties/countries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
          } else {
            const err9 = { instancePath: instancePath + "/person_input_data/countries", schemaPath: "component:ScanIndividualInput/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.nationality_code !== void 0 && typeof data1.nationality_code != "string") {
          const err10 = { instancePath: instancePath + "/person_input_data/nationality_code", schemaPath: "component:ScanIndividualInput/properties/nationality_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1.domicile_code !== void 0 && typeof data1.domicile_code != "string") {
          const err11 = { instancePath: instancePath + "/person_input_data/domicile_code", schemaPath: "component:ScanIndividualInput/properties/domicile_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1.AllowNamesInversion !== void 0 && typeof data1.AllowNamesInversion != "boolean") {
          const err12 = { instancePath: instancePath + "/person_input_data/AllowNamesInversion", schemaPath: "component:ScanIndividualInput/properties/AllowNamesInversion/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/person_input_data", schemaPath: "component:ScanIndividualInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.company_input_data !== void 0) {
      let data11 = data.company_input_data;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.company_name !== void 0 && typeof data11.company_name != "string") {
          const err14 = { instancePath: instancePath + "/company_input_data/company_name", schemaPath: "component:ScanFirmInput/properties/company_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data11.countries !== void 0) {
          let data13 = data11.countries;
          if (Array.isArray(data13)) {
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data13[i1] != "string") {
                const err15 = { instancePath: instancePath + "/company_input_data/countries/" + i1, schemaPath: "component:ScanFirmInput/properties/countries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
          } else {
            const err16 = { instancePath: instancePath + "/company_input_data/countries", schemaPath: "component:ScanFirmInput/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/company_input_data", schemaPath: "component:ScanFirmInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.query !== void 0 && typeof data.query != "string") {
      const err18 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.exact_match !== void 0 && typeof data.exact_match != "boolean") {
      const err19 = { instancePath: instancePath + "/exact_match", schemaPath: "#/properties/exact_match/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.keep_results_under_threshold !== void 0 && typeof data.keep_results_under_threshold != "boolean") {
      const err20 = { instancePath: instancePath + "/keep_results_under_threshold", schemaPath: "#/properties/keep_results_under_threshold/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.post_filtering_alias !== void 0) {
      let data18 = data.post_filtering_alias;
      if (typeof data18 != "string" && data18 !== null) {
        const err21 = { instancePath: instancePath + "/post_filtering_alias", schemaPath: "#/properties/post_filtering_alias/type", keyword: "type", params: { type: schema31.properties.post_filtering_alias.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.page_size !== void 0) {
      let data19 = data.page_size;
      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
        const err22 = { instancePath: instancePath + "/page_size", schemaPath: "#/properties/page_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.page_token !== void 0 && typeof data.page_token != "string") {
      const err23 = { instancePath: instancePath + "/page_token", schemaPath: "#/properties/page_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { entity_type: !0, person_input_data: !0, company_input_data: !0, query: !0, exact_match: !0, keep_results_under_threshold: !0, post_filtering_alias: !0, page_size: !0, page_token: !0 }, dynamicProps: !1, dynamicItems: !1 };
