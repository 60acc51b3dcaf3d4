// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { comment: { type: "string" }, customer_external_ids: { type: "array", items: { type: "string" } }, customer_ids: { type: "array", items: { type: "string" } }, reminder: { $ref: "component:ThreadReminderInput" }, status: { type: "integer" }, tag_codes: { type: "array", items: { type: "string" } } }, $id: "component:ThreadUpdate" }, schema32 = { type: "object", properties: { delay: { type: "integer" }, number_left: { type: "integer" } }, $id: "component:ThreadReminderInput" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.comment !== void 0 && typeof data.comment != "string") {
      const err0 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customer_external_ids !== void 0) {
      let data1 = data.customer_external_ids;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            const err1 = { instancePath: instancePath + "/customer_external_ids/" + i0, schemaPath: "#/properties/customer_external_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
      } else {
        const err2 = { instancePath: instancePath + "/customer_external_ids", schemaPath: "#/properties/customer_external_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.customer_ids !== void 0) {
      let data3 = data.customer_ids;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data3[i1] != "string") {
            const err3 = { instancePath: instancePath + "/customer_ids/" + i1, schemaPath: "#/properties/customer_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        const err4 = { instancePath: instancePath + "/customer_ids", schemaPath: "#/properties/customer_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.reminder !== void 0) {
      let data5 = data.reminder;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.delay !== void 0) {
          let data6 = data5.delay;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            const err5 = { instancePath: instancePath + "/reminder/delay", schemaPath: "component:ThreadReminderInput/properties/delay/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data5.number_left !== void 0) {
          let data7 = data5.number_left;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err6 = { instancePath: instancePath + "/reminder/number_left", schemaPath: "component:ThreadReminderInput/properties/number_left/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/reminder", schemaPath: "component:ThreadReminderInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.tag_codes !== void 0) {
      let data9 = data.tag_codes;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data9[i2] != "string") {
            const err9 = { instancePath: instancePath + "/tag_codes/" + i2, schemaPath: "#/properties/tag_codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
      } else {
        const err10 = { instancePath: instancePath + "/tag_codes", schemaPath: "#/properties/tag_codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { comment: !0, customer_external_ids: !0, customer_ids: !0, reminder: !0, status: !0, tag_codes: !0 }, dynamicProps: !1, dynamicItems: !1 };
