// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { allOf: [{ $ref: "component:UploadDocumentDetails" }, { oneOf: [{ type: "object", required: ["internal"], properties: { internal: { $ref: "component:UploadDocumentInternalInput" } } }, { type: "object", required: ["external"], properties: { external: { $ref: "component:UploadDocumentExternalInput" } } }] }], $id: "component:UploadDocumentInput" }, schema35 = { type: "object", properties: { file_data: { type: "string" } }, $id: "component:UploadDocumentInternalInput" }, schema36 = { type: "object", properties: { file_url: { type: "string" }, file_size: { type: "integer" } }, $id: "component:UploadDocumentExternalInput" }, schema32 = { type: "object", properties: { customer_external_id: { type: "string" }, display_name: { type: "string" }, file_name: { type: "string" }, tag_codes: { type: "array", items: { type: "string" } }, origin: { $ref: "component:DocumentOrigin" } }, $id: "component:UploadDocumentDetails" }, schema33 = { type: "object", properties: { type: { $ref: "component:CustomerDocumentOriginType" }, value: { type: "string" } }, $id: "component:DocumentOrigin" }, schema34 = { $id: "component:CustomerDocumentOriginType" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value !== void 0 && typeof data.value != "string") {
      const err0 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { type: !0, value: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customer_external_id !== void 0 && typeof data.customer_external_id != "string") {
      const err0 = { instancePath: instancePath + "/customer_external_id", schemaPath: "#/properties/customer_external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.display_name !== void 0 && typeof data.display_name != "string") {
      const err1 = { instancePath: instancePath + "/display_name", schemaPath: "#/properties/display_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.file_name !== void 0 && typeof data.file_name != "string") {
      const err2 = { instancePath: instancePath + "/file_name", schemaPath: "#/properties/file_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.tag_codes !== void 0) {
      let data3 = data.tag_codes;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            const err3 = { instancePath: instancePath + "/tag_codes/" + i0, schemaPath: "#/properties/tag_codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        const err4 = { instancePath: instancePath + "/tag_codes", schemaPath: "#/properties/tag_codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.origin !== void 0 && (validate22(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { customer_external_id: !0, display_name: !0, file_name: !0, tag_codes: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
  const _errs2 = errors;
  let valid1 = !1, passing0 = null;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.internal === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/oneOf/0/required", keyword: "required", params: { missingProperty: "internal" }, message: "must have required property 'internal'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.internal !== void 0) {
      let data0 = data.internal;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.file_data !== void 0 && typeof data0.file_data != "string") {
          const err1 = { instancePath: instancePath + "/internal/file_data", schemaPath: "component:UploadDocumentInternalInput/properties/file_data/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/internal", schemaPath: "component:UploadDocumentInternalInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0) {
    valid1 = !0, passing0 = 0;
    var props0 = {};
    props0.internal = !0;
  }
  const _errs10 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external === void 0) {
      const err4 = { instancePath, schemaPath: "#/allOf/1/oneOf/1/required", keyword: "required", params: { missingProperty: "external" }, message: "must have required property 'external'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.external !== void 0) {
      let data2 = data.external;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.file_url !== void 0 && typeof data2.file_url != "string") {
          const err5 = { instancePath: instancePath + "/external/file_url", schemaPath: "component:UploadDocumentExternalInput/properties/file_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2.file_size !== void 0) {
          let data4 = data2.file_size;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err6 = { instancePath: instancePath + "/external/file_size", schemaPath: "component:UploadDocumentExternalInput/properties/file_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/external", schemaPath: "component:UploadDocumentExternalInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/allOf/1/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  var _valid0 = _errs10 === errors;
  if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.external = !0)), valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else {
    const err9 = { instancePath, schemaPath: "#/allOf/1/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return props0 !== !0 && (props0 = props0 || {}, props0.customer_external_id = !0, props0.display_name = !0, props0.file_name = !0, props0.tag_codes = !0, props0.origin = !0), validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };
