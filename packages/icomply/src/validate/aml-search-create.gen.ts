// @ts-nocheck
// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["searchTerm"], properties: { searchTerm: { $ref: "component:AmlSearchTerm" }, ongoing: { type: "boolean" }, searchType: { $ref: "component:AmlSearchType" }, searchFuzziness: { type: "integer", minimum: 0, maximum: 100 }, searchCoverage: { type: "array", items: { type: "string" } }, linkedEntityIds: { type: "array", items: { type: "string" } } }, $id: "component:AmlSearchCreate" }, schema32 = { type: "object", required: ["name"], properties: { name: { type: "string" }, yearOfBirth: { type: "integer", minimum: 1e3, maximum: 9999 }, countries: { type: "array", items: { type: "string" } } }, $id: "component:AmlSearchTerm" }, schema33 = { type: "string", $id: "component:AmlSearchType" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.searchTerm === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "searchTerm" }, message: "must have required property 'searchTerm'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.searchTerm !== void 0) {
      let data0 = data.searchTerm;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err1 = { instancePath: instancePath + "/searchTerm", schemaPath: "component:AmlSearchTerm/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.name !== void 0 && typeof data0.name != "string") {
          const err2 = { instancePath: instancePath + "/searchTerm/name", schemaPath: "component:AmlSearchTerm/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.yearOfBirth !== void 0) {
          let data2 = data0.yearOfBirth;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err3 = { instancePath: instancePath + "/searchTerm/yearOfBirth", schemaPath: "component:AmlSearchTerm/properties/yearOfBirth/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 9999 || isNaN(data2)) {
              const err4 = { instancePath: instancePath + "/searchTerm/yearOfBirth", schemaPath: "component:AmlSearchTerm/properties/yearOfBirth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data2 < 1e3 || isNaN(data2)) {
              const err5 = { instancePath: instancePath + "/searchTerm/yearOfBirth", schemaPath: "component:AmlSearchTerm/properties/yearOfBirth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 }, message: "must be >= 1000" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          }
        }
        if (data0.countries !== void 0) {
          let data3 = data0.countries;
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data3[i0] != "string") {
                const err6 = { instancePath: instancePath + "/searchTerm/countries/" + i0, schemaPath: "component:AmlSearchTerm/properties/countries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
          } else {
            const err7 = { instancePath: instancePath + "/searchTerm/countries", schemaPath: "component:AmlSearchTerm/properties/countries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/searchTerm", schemaPath: "component:AmlSearchTerm/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.ongoing !== void 0 && typeof data.ongoing != "boolean") {
      const err9 = { instancePath: instancePath + "/ongoing", schemaPath: "#/properties/ongoing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.searchType !== void 0 && typeof data.searchType != "string") {
      const err10 = { instancePath: instancePath + "/searchType", schemaPath: "component:AmlSearchType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.searchFuzziness !== void 0) {
      let data7 = data.searchFuzziness;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err11 = { instancePath: instancePath + "/searchFuzziness", schemaPath: "#/properties/searchFuzziness/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 100 || isNaN(data7)) {
          const err12 = { instancePath: instancePath + "/searchFuzziness", schemaPath: "#/properties/searchFuzziness/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err13 = { instancePath: instancePath + "/searchFuzziness", schemaPath: "#/properties/searchFuzziness/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.searchCoverage !== void 0) {
      let data8 = data.searchCoverage;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data8[i1] != "string") {
            const err14 = { instancePath: instancePath + "/searchCoverage/" + i1, schemaPath: "#/properties/searchCoverage/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        const err15 = { instancePath: instancePath + "/searchCoverage", schemaPath: "#/properties/searchCoverage/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.linkedEntityIds !== void 0) {
      let data10 = data.linkedEntityIds;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data10[i2] != "string") {
            const err16 = { instancePath: instancePath + "/linkedEntityIds/" + i2, schemaPath: "#/properties/linkedEntityIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      } else {
        const err17 = { instancePath: instancePath + "/linkedEntityIds", schemaPath: "#/properties/linkedEntityIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { searchTerm: !0, ongoing: !0, searchType: !0, searchFuzziness: !0, searchCoverage: !0, linkedEntityIds: !0 }, dynamicProps: !1, dynamicItems: !1 };
