// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { added: { type: "array", items: { $ref: "component:AddedCustomer" } }, detail: { type: "array", items: { $ref: "component:SaveCustomersResponseLineErrors" } }, status: { type: "string" }, verify_input: { type: "boolean" } }, $id: "component:SaveCustomersResponse" }, schema32 = { type: "object", properties: { customer_id: { type: "string" }, external_id: { type: "string" } }, $id: "component:AddedCustomer" }, schema33 = { type: "object", properties: { external_id: { type: "string" }, errors: { type: "array", items: { $ref: "component:SaveCustomersResponseLine" } }, warnings: { type: "array", items: { $ref: "component:SaveCustomersResponseLine" } } }, $id: "component:SaveCustomersResponseLineErrors" }, schema34 = { type: "object", properties: { error: { type: "string" }, detail: { type: "string" } }, $id: "component:SaveCustomersResponseLine" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_id !== void 0 && typeof data.external_id != "string") {
      const err0 = { instancePath: instancePath + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.errors !== void 0) {
      let data1 = data.errors;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.error !== void 0 && typeof data2.error != "string") {
              const err1 = { instancePath: instancePath + "/errors/" + i0 + "/error", schemaPath: "component:SaveCustomersResponseLine/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data2.detail !== void 0 && typeof data2.detail != "string") {
              const err2 = { instancePath: instancePath + "/errors/" + i0 + "/detail", schemaPath: "component:SaveCustomersResponseLine/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "component:SaveCustomersResponseLine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.warnings !== void 0) {
      let data5 = data.warnings;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.error !== void 0 && typeof data6.error != "string") {
              const err5 = { instancePath: instancePath + "/warnings/" + i1 + "/error", schemaPath: "component:SaveCustomersResponseLine/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data6.detail !== void 0 && typeof data6.detail != "string") {
              const err6 = { instancePath: instancePath + "/warnings/" + i1 + "/detail", schemaPath: "component:SaveCustomersResponseLine/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/warnings/" + i1, schemaPath: "component:SaveCustomersResponseLine/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { external_id: !0, errors: !0, warnings: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.added !== void 0) {
      let data0 = data.added;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.customer_id !== void 0 && typeof data1.customer_id != "string") {
              const err0 = { instancePath: instancePath + "/added/" + i0 + "/customer_id", schemaPath: "component:AddedCustomer/properties/customer_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (data1.external_id !== void 0 && typeof data1.external_id != "string") {
              const err1 = { instancePath: instancePath + "/added/" + i0 + "/external_id", schemaPath: "component:AddedCustomer/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/added/" + i0, schemaPath: "component:AddedCustomer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.detail !== void 0) {
      let data4 = data.detail;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate21(data4[i1], { instancePath: instancePath + "/detail/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      const err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.verify_input !== void 0 && typeof data.verify_input != "boolean") {
      const err6 = { instancePath: instancePath + "/verify_input", schemaPath: "#/properties/verify_input/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { added: !0, detail: !0, status: !0, verify_input: !0 }, dynamicProps: !1, dynamicItems: !1 };
