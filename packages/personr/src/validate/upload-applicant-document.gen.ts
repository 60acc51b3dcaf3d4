// @ts-nocheck
// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const response200: Validator = validate20;
const schema31 = { anyOf: [{ $ref: "component:ApplicantDocumentUploadResponse" }, { $ref: "component:Refusal" }], $id: "inline:upload-applicant-document/response200" }, schema34 = { type: "object", required: ["status", "response"], properties: { status: { const: "error" }, response: { type: "string" } }, $id: "component:Refusal" }, schema32 = { type: "object", additionalProperties: !0, properties: { applicantId: { type: ["string", "null"] }, documentType: { anyOf: [{ $ref: "component:DocumentType" }, { type: "null" }] }, documentSubType: { type: ["string", "null"] }, country: { type: ["string", "null"] }, errors: { type: ["array", "null"], items: {} }, warnings: { type: ["array", "null"], items: {} } }, $id: "component:ApplicantDocumentUploadResponse" }, schema33 = { type: "string", $id: "component:DocumentType" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applicantId !== void 0) {
      let data0 = data.applicantId;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/applicantId", schemaPath: "#/properties/applicantId/type", keyword: "type", params: { type: schema32.properties.applicantId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.documentType !== void 0) {
      let data1 = data.documentType;
      const _errs5 = errors;
      let valid1 = !1;
      const _errs6 = errors;
      if (typeof data1 != "string") {
        const err1 = { instancePath: instancePath + "/documentType", schemaPath: "component:DocumentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      const _errs9 = errors;
      if (data1 !== null) {
        const err2 = { instancePath: instancePath + "/documentType", schemaPath: "#/properties/documentType/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        const err3 = { instancePath: instancePath + "/documentType", schemaPath: "#/properties/documentType/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.documentSubType !== void 0) {
      let data2 = data.documentSubType;
      if (typeof data2 != "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/documentSubType", schemaPath: "#/properties/documentSubType/type", keyword: "type", params: { type: schema32.properties.documentSubType.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.country !== void 0) {
      let data3 = data.country;
      if (typeof data3 != "string" && data3 !== null) {
        const err5 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema32.properties.country.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.errors !== void 0) {
      let data4 = data.errors;
      if (!Array.isArray(data4) && data4 !== null) {
        const err6 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: schema32.properties.errors.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.warnings !== void 0) {
      let data5 = data.warnings;
      if (!Array.isArray(data5) && data5 !== null) {
        const err7 = { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: schema32.properties.warnings.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "component:Refusal/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.response === void 0) {
      const err1 = { instancePath, schemaPath: "component:Refusal/required", keyword: "required", params: { missingProperty: "response" }, message: "must have required property 'response'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status !== void 0 && data.status !== "error") {
      const err2 = { instancePath: instancePath + "/status", schemaPath: "component:Refusal/properties/status/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.response !== void 0 && typeof data.response != "string") {
      const err3 = { instancePath: instancePath + "/response", schemaPath: "component:Refusal/properties/response/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:Refusal/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.status = !0, props0.response = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };
