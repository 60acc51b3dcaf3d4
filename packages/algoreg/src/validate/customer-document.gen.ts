// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { id: { type: "string" }, customer_external_id: { type: "string" }, display_name: { type: "string" }, file_name: { type: "string" }, file_mime: { type: "string" }, file_type: { type: "string" }, file_source: { type: "string" }, file_url: { type: "string" }, file_size: { type: "integer" }, created_at: { type: "integer" }, last_revision_id: { type: "string" }, last_revision_agent_id: { type: "integer" }, last_revision_created_at: { type: "integer" }, origin: { $ref: "component:DocumentOrigin" } }, $id: "component:CustomerDocument" }, schema32 = { type: "object", properties: { type: { $ref: "component:CustomerDocumentOriginType" }, value: { type: "string" } }, $id: "component:DocumentOrigin" }, schema33 = { $id: "component:CustomerDocumentOriginType" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value !== void 0 && typeof data.value != "string") {
      const err0 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { type: !0, value: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.customer_external_id !== void 0 && typeof data.customer_external_id != "string") {
      const err1 = { instancePath: instancePath + "/customer_external_id", schemaPath: "#/properties/customer_external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.display_name !== void 0 && typeof data.display_name != "string") {
      const err2 = { instancePath: instancePath + "/display_name", schemaPath: "#/properties/display_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.file_name !== void 0 && typeof data.file_name != "string") {
      const err3 = { instancePath: instancePath + "/file_name", schemaPath: "#/properties/file_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.file_mime !== void 0 && typeof data.file_mime != "string") {
      const err4 = { instancePath: instancePath + "/file_mime", schemaPath: "#/properties/file_mime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.file_type !== void 0 && typeof data.file_type != "string") {
      const err5 = { instancePath: instancePath + "/file_type", schemaPath: "#/properties/file_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.file_source !== void 0 && typeof data.file_source != "string") {
      const err6 = { instancePath: instancePath + "/file_source", schemaPath: "#/properties/file_source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.file_url !== void 0 && typeof data.file_url != "string") {
      const err7 = { instancePath: instancePath + "/file_url", schemaPath: "#/properties/file_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.file_size !== void 0) {
      let data8 = data.file_size;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err8 = { instancePath: instancePath + "/file_size", schemaPath: "#/properties/file_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data9 = data.created_at;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err9 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.last_revision_id !== void 0 && typeof data.last_revision_id != "string") {
      const err10 = { instancePath: instancePath + "/last_revision_id", schemaPath: "#/properties/last_revision_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.last_revision_agent_id !== void 0) {
      let data11 = data.last_revision_agent_id;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err11 = { instancePath: instancePath + "/last_revision_agent_id", schemaPath: "#/properties/last_revision_agent_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.last_revision_created_at !== void 0) {
      let data12 = data.last_revision_created_at;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        const err12 = { instancePath: instancePath + "/last_revision_created_at", schemaPath: "#/properties/last_revision_created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    data.origin !== void 0 && (validate21(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length));
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { id: !0, customer_external_id: !0, display_name: !0, file_name: !0, file_mime: !0, file_type: !0, file_source: !0, file_url: !0, file_size: !0, created_at: !0, last_revision_id: !0, last_revision_agent_id: !0, last_revision_created_at: !0, origin: !0 }, dynamicProps: !1, dynamicItems: !1 };
