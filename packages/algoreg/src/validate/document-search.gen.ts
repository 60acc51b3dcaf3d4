// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { filters: { $ref: "component:DocumentSearchFilters" }, limit: { type: "integer" }, offset: { type: "integer" } }, $id: "component:DocumentSearch" }, schema32 = { type: "object", properties: { customer_external_id: { type: "string" }, display_name: { type: "string" }, file_name: { type: "string" }, file_types: { type: "array", items: { type: "string" } }, max_created_at: { type: "integer" }, min_created_at: { type: "integer" }, tags: { type: "array", items: { type: "string" } } }, $id: "component:DocumentSearchFilters" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.filters !== void 0) {
      let data0 = data.filters;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.customer_external_id !== void 0 && typeof data0.customer_external_id != "string") {
          const err0 = { instancePath: instancePath + "/filters/customer_external_id", schemaPath: "component:DocumentSearchFilters/properties/customer_external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.display_name !== void 0 && typeof data0.display_name != "string") {
          const err1 = { instancePath: instancePath + "/filters/display_name", schemaPath: "component:DocumentSearchFilters/properties/display_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.file_name !== void 0 && typeof data0.file_name != "string") {
          const err2 = { instancePath: instancePath + "/filters/file_name", schemaPath: "component:DocumentSearchFilters/properties/file_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.file_types !== void 0) {
          let data4 = data0.file_types;
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data4[i0] != "string") {
                const err3 = { instancePath: instancePath + "/filters/file_types/" + i0, schemaPath: "component:DocumentSearchFilters/properties/file_types/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
          } else {
            const err4 = { instancePath: instancePath + "/filters/file_types", schemaPath: "component:DocumentSearchFilters/properties/file_types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data0.max_created_at !== void 0) {
          let data6 = data0.max_created_at;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            const err5 = { instancePath: instancePath + "/filters/max_created_at", schemaPath: "component:DocumentSearchFilters/properties/max_created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.min_created_at !== void 0) {
          let data7 = data0.min_created_at;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err6 = { instancePath: instancePath + "/filters/min_created_at", schemaPath: "component:DocumentSearchFilters/properties/min_created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.tags !== void 0) {
          let data8 = data0.tags;
          if (Array.isArray(data8)) {
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data8[i1] != "string") {
                const err7 = { instancePath: instancePath + "/filters/tags/" + i1, schemaPath: "component:DocumentSearchFilters/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
          } else {
            const err8 = { instancePath: instancePath + "/filters/tags", schemaPath: "component:DocumentSearchFilters/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/filters", schemaPath: "component:DocumentSearchFilters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data10 = data.limit;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err10 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.offset !== void 0) {
      let data11 = data.offset;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err11 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { filters: !0, limit: !0, offset: !0 }, dynamicProps: !1, dynamicItems: !1 };
