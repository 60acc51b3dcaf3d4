// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", allOf: [{ anyOf: [{ type: "object", required: ["primary_entity_token"], properties: { primary_entity_token: { type: "string" } } }, { type: "object", required: ["primary_external_entity_id"], properties: { primary_external_entity_id: { type: "string" } } }] }, { anyOf: [{ type: "object", required: ["secondary_entity_token"], properties: { secondary_entity_token: { type: "string" } } }, { type: "object", required: ["secondary_external_entity_id"], properties: { secondary_external_entity_id: { type: "string" } } }] }], properties: { primary_entity_token: { type: "string" }, primary_external_entity_id: { type: "string" }, secondary_entity_token: { type: "string" }, secondary_external_entity_id: { type: "string" } }, $id: "component:EntityMerge" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs2 = errors;
  let valid1 = !1;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.primary_entity_token === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: "primary_entity_token" }, message: "must have required property 'primary_entity_token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.primary_entity_token !== void 0 && typeof data.primary_entity_token != "string") {
      const err1 = { instancePath: instancePath + "/primary_entity_token", schemaPath: "#/allOf/0/anyOf/0/properties/primary_entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, _valid0) {
    var props0 = {};
    props0.primary_entity_token = !0;
  }
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.primary_external_entity_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "primary_external_entity_id" }, message: "must have required property 'primary_external_entity_id'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.primary_external_entity_id !== void 0 && typeof data.primary_external_entity_id != "string") {
      const err4 = { instancePath: instancePath + "/primary_external_entity_id", schemaPath: "#/allOf/0/anyOf/1/properties/primary_external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  var _valid0 = _errs7 === errors;
  if (valid1 = valid1 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.primary_external_entity_id = !0), valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else {
    const err6 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  const _errs12 = errors;
  let valid4 = !1;
  const _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.secondary_entity_token === void 0) {
      const err7 = { instancePath, schemaPath: "#/allOf/1/anyOf/0/required", keyword: "required", params: { missingProperty: "secondary_entity_token" }, message: "must have required property 'secondary_entity_token'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.secondary_entity_token !== void 0 && typeof data.secondary_entity_token != "string") {
      const err8 = { instancePath: instancePath + "/secondary_entity_token", schemaPath: "#/allOf/1/anyOf/0/properties/secondary_entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/allOf/1/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  var _valid1 = _errs13 === errors;
  if (valid4 = valid4 || _valid1, _valid1) {
    var props1 = {};
    props1.secondary_entity_token = !0;
  }
  const _errs17 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.secondary_external_entity_id === void 0) {
      const err10 = { instancePath, schemaPath: "#/allOf/1/anyOf/1/required", keyword: "required", params: { missingProperty: "secondary_external_entity_id" }, message: "must have required property 'secondary_external_entity_id'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.secondary_external_entity_id !== void 0 && typeof data.secondary_external_entity_id != "string") {
      const err11 = { instancePath: instancePath + "/secondary_external_entity_id", schemaPath: "#/allOf/1/anyOf/1/properties/secondary_external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/allOf/1/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  var _valid1 = _errs17 === errors;
  if (valid4 = valid4 || _valid1, _valid1 && props1 !== !0 && (props1 = props1 || {}, props1.secondary_external_entity_id = !0), valid4)
    errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
  else {
    const err13 = { instancePath, schemaPath: "#/allOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  if (props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props1))), data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== !0 && (props0 = props0 || {}, props0.primary_entity_token = !0, props0.primary_external_entity_id = !0, props0.secondary_entity_token = !0, props0.secondary_external_entity_id = !0), data.primary_entity_token !== void 0 && typeof data.primary_entity_token != "string") {
      const err14 = { instancePath: instancePath + "/primary_entity_token", schemaPath: "#/properties/primary_entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.primary_external_entity_id !== void 0 && typeof data.primary_external_entity_id != "string") {
      const err15 = { instancePath: instancePath + "/primary_external_entity_id", schemaPath: "#/properties/primary_external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.secondary_entity_token !== void 0 && typeof data.secondary_entity_token != "string") {
      const err16 = { instancePath: instancePath + "/secondary_entity_token", schemaPath: "#/properties/secondary_entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.secondary_external_entity_id !== void 0 && typeof data.secondary_external_entity_id != "string") {
      const err17 = { instancePath: instancePath + "/secondary_external_entity_id", schemaPath: "#/properties/secondary_external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };
