// @ts-nocheck
// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const body: Validator = validate20;
const schema31 = { type: "object", properties: {}, anyOf: [{ type: "object", properties: { applicant: { type: "string" }, applicantId: { type: "string" } }, required: ["applicant"] }, { type: "object", properties: { applicant: { type: "string" }, applicantId: { type: "string" } }, required: ["applicantId"] }], $id: "inline:create-applicant-verification-link/body" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs1 = errors;
  let valid0 = !1;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applicant === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "applicant" }, message: "must have required property 'applicant'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.applicant !== void 0 && typeof data.applicant != "string") {
      const err1 = { instancePath: instancePath + "/applicant", schemaPath: "#/anyOf/0/properties/applicant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.applicantId !== void 0 && typeof data.applicantId != "string") {
      const err2 = { instancePath: instancePath + "/applicantId", schemaPath: "#/anyOf/0/properties/applicantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.applicant = !0, props0.applicantId = !0;
  }
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applicantId === void 0) {
      const err4 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "applicantId" }, message: "must have required property 'applicantId'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.applicant !== void 0 && typeof data.applicant != "string") {
      const err5 = { instancePath: instancePath + "/applicant", schemaPath: "#/anyOf/1/properties/applicant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.applicantId !== void 0 && typeof data.applicantId != "string") {
      const err6 = { instancePath: instancePath + "/applicantId", schemaPath: "#/anyOf/1/properties/applicantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  var _valid0 = _errs8 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.applicant = !0, props0.applicantId = !0), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    const err8 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };
export const response200: Validator = validate21;
const schema32 = { anyOf: [{ $ref: "component:VerificationLinkResponse" }, { $ref: "component:Refusal" }], $id: "inline:create-applicant-verification-link/response200" }, schema36 = { type: "object", required: ["status", "response"], properties: { status: { const: "error" }, response: { type: "string" } }, $id: "component:Refusal" }, schema33 = { type: "object", required: ["status", "response"], properties: { status: { $ref: "component:EnvelopeStatus" }, response: { $ref: "component:VerificationLink" } }, $id: "component:VerificationLinkResponse" }, schema34 = { type: "string", not: { const: "error" }, $id: "component:EnvelopeStatus" }, schema35 = { type: "object", required: ["verificationLink"], properties: { verificationLink: { type: "string" }, customLink: { type: ["string", "null"] } }, $id: "component:VerificationLink" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.response === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response" }, message: "must have required property 'response'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 != "string") {
        const err2 = { instancePath: instancePath + "/status", schemaPath: "component:EnvelopeStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      const _errs4 = errors, _errs5 = errors;
      if (data0 !== "error") {
        const err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var valid2 = _errs5 === errors;
      if (valid2) {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "component:EnvelopeStatus/not", keyword: "not", params: {}, message: "must NOT be valid" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      } else
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
    }
    if (data.response !== void 0) {
      let data1 = data.response;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.verificationLink === void 0) {
          const err5 = { instancePath: instancePath + "/response", schemaPath: "component:VerificationLink/required", keyword: "required", params: { missingProperty: "verificationLink" }, message: "must have required property 'verificationLink'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.verificationLink !== void 0 && typeof data1.verificationLink != "string") {
          const err6 = { instancePath: instancePath + "/response/verificationLink", schemaPath: "component:VerificationLink/properties/verificationLink/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.customLink !== void 0) {
          let data3 = data1.customLink;
          if (typeof data3 != "string" && data3 !== null) {
            const err7 = { instancePath: instancePath + "/response/customLink", schemaPath: "component:VerificationLink/properties/customLink/type", keyword: "type", params: { type: schema35.properties.customLink.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/response", schemaPath: "component:VerificationLink/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { status: !0, response: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.status = !0, props0.response = !0;
  }
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
  return validate21.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate21.evaluated = { dynamicProps: !0, dynamicItems: !1 };
