// @ts-nocheck
// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const response200: Validator = validate20;
const schema31 = { anyOf: [{ $ref: "component:EntityStatusResponse" }, { $ref: "component:Refusal" }], $id: "inline:get-entity-status/response200" }, schema40 = { type: "object", required: ["status", "response"], properties: { status: { const: "error" }, response: { type: "string" } }, $id: "component:Refusal" }, schema32 = { type: "object", required: ["status", "response"], properties: { status: { $ref: "component:EnvelopeStatus" }, response: { $ref: "component:EntityVerification" } }, $id: "component:EntityStatusResponse" }, schema33 = { type: "string", not: { const: "error" }, $id: "component:EnvelopeStatus" }, schema34 = { type: "object", required: ["applicantStatus"], properties: { applicantStatus: { $ref: "component:ApplicantStatus" }, reviewAnswer: { $ref: "component:ReviewAnswer" }, createdDate: { type: ["string", "null"] }, rejectLabels: { $ref: "component:RejectLabels" }, entityName: { type: ["string", "null"] }, registrationNumber: { type: ["string", "null"] }, entityType: { type: ["string", "null"] }, incorporatedOn: { type: ["string", "null"] }, entityCountry: { type: ["string", "null"] }, registrySource: { type: ["string", "null"] }, registeredAddress: { type: ["string", "null"] }, representativeEmail: { type: ["string", "null"] }, representativePhone: { type: ["string", "null"] }, flowAnswers: { type: ["array", "null"], items: { type: "string" } }, sourceKey: { type: ["string", "null"] }, externalUserId: { $ref: "component:ExternalUserIds" } }, $id: "component:EntityVerification" }, schema35 = { type: "string", $id: "component:ApplicantStatus" }, schema36 = { type: ["string", "null"], $id: "component:ReviewAnswer" }, schema39 = { type: ["array", "null"], items: { type: "string" }, $id: "component:ExternalUserIds" }, schema37 = { type: ["array", "null"], items: { $ref: "component:RejectLabel" }, $id: "component:RejectLabels" }, schema38 = { type: "string", $id: "component:RejectLabel" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema37.type }, message: "must be array,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      if (typeof data[i0] != "string") {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "component:RejectLabel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applicantStatus === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicantStatus" }, message: "must have required property 'applicantStatus'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.applicantStatus !== void 0 && typeof data.applicantStatus != "string") {
      const err1 = { instancePath: instancePath + "/applicantStatus", schemaPath: "component:ApplicantStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.reviewAnswer !== void 0) {
      let data1 = data.reviewAnswer;
      if (typeof data1 != "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/reviewAnswer", schemaPath: "component:ReviewAnswer/type", keyword: "type", params: { type: schema36.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.createdDate !== void 0) {
      let data2 = data.createdDate;
      if (typeof data2 != "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/createdDate", schemaPath: "#/properties/createdDate/type", keyword: "type", params: { type: schema34.properties.createdDate.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.rejectLabels !== void 0 && (validate23(data.rejectLabels, { instancePath: instancePath + "/rejectLabels", parentData: data, parentDataProperty: "rejectLabels", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.entityName !== void 0) {
      let data4 = data.entityName;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/entityName", schemaPath: "#/properties/entityName/type", keyword: "type", params: { type: schema34.properties.entityName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.registrationNumber !== void 0) {
      let data5 = data.registrationNumber;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/registrationNumber", schemaPath: "#/properties/registrationNumber/type", keyword: "type", params: { type: schema34.properties.registrationNumber.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.entityType !== void 0) {
      let data6 = data.entityType;
      if (typeof data6 != "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/entityType", schemaPath: "#/properties/entityType/type", keyword: "type", params: { type: schema34.properties.entityType.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.incorporatedOn !== void 0) {
      let data7 = data.incorporatedOn;
      if (typeof data7 != "string" && data7 !== null) {
        const err7 = { instancePath: instancePath + "/incorporatedOn", schemaPath: "#/properties/incorporatedOn/type", keyword: "type", params: { type: schema34.properties.incorporatedOn.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.entityCountry !== void 0) {
      let data8 = data.entityCountry;
      if (typeof data8 != "string" && data8 !== null) {
        const err8 = { instancePath: instancePath + "/entityCountry", schemaPath: "#/properties/entityCountry/type", keyword: "type", params: { type: schema34.properties.entityCountry.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.registrySource !== void 0) {
      let data9 = data.registrySource;
      if (typeof data9 != "string" && data9 !== null) {
        const err9 = { instancePath: instancePath + "/registrySource", schemaPath: "#/properties/registrySource/type", keyword: "type", params: { type: schema34.properties.registrySource.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.registeredAddress !== void 0) {
      let data10 = data.registeredAddress;
      if (typeof data10 != "string" && data10 !== null) {
        const err10 = { instancePath: instancePath + "/registeredAddress", schemaPath: "#/properties/registeredAddress/type", keyword: "type", params: { type: schema34.properties.registeredAddress.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.representativeEmail !== void 0) {
      let data11 = data.representativeEmail;
      if (typeof data11 != "string" && data11 !== null) {
        const err11 = { instancePath: instancePath + "/representativeEmail", schemaPath: "#/properties/representativeEmail/type", keyword: "type", params: { type: schema34.properties.representativeEmail.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.representativePhone !== void 0) {
      let data12 = data.representativePhone;
      if (typeof data12 != "string" && data12 !== null) {
        const err12 = { instancePath: instancePath + "/representativePhone", schemaPath: "#/properties/representativePhone/type", keyword: "type", params: { type: schema34.properties.representativePhone.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.flowAnswers !== void 0) {
      let data13 = data.flowAnswers;
      if (!Array.isArray(data13) && data13 !== null) {
        const err13 = { instancePath: instancePath + "/flowAnswers", schemaPath: "#/properties/flowAnswers/type", keyword: "type", params: { type: schema34.properties.flowAnswers.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data13[i0] != "string") {
            const err14 = { instancePath: instancePath + "/flowAnswers/" + i0, schemaPath: "#/properties/flowAnswers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      }
    }
    if (data.sourceKey !== void 0) {
      let data15 = data.sourceKey;
      if (typeof data15 != "string" && data15 !== null) {
        const err15 = { instancePath: instancePath + "/sourceKey", schemaPath: "#/properties/sourceKey/type", keyword: "type", params: { type: schema34.properties.sourceKey.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.externalUserId !== void 0) {
      let data16 = data.externalUserId;
      if (!Array.isArray(data16) && data16 !== null) {
        const err16 = { instancePath: instancePath + "/externalUserId", schemaPath: "component:ExternalUserIds/type", keyword: "type", params: { type: schema39.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data16[i1] != "string") {
            const err17 = { instancePath: instancePath + "/externalUserId/" + i1, schemaPath: "component:ExternalUserIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { applicantStatus: !0, reviewAnswer: !0, createdDate: !0, rejectLabels: !0, entityName: !0, registrationNumber: !0, entityType: !0, incorporatedOn: !0, entityCountry: !0, registrySource: !0, registeredAddress: !0, representativeEmail: !0, representativePhone: !0, flowAnswers: !0, sourceKey: !0, externalUserId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
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
    data.response !== void 0 && (validate22(data.response, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { status: !0, response: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
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
  return validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };
