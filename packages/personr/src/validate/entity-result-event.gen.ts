// @ts-nocheck
// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { anyOf: [{ $ref: "component:EntityResult" }, { $ref: "component:EntityResultEnvelope" }], $id: "component:EntityResultEvent" }, schema32 = { type: "object", required: ["applicantId"], properties: { applicantId: { type: "string" }, status: { anyOf: [{ $ref: "component:ApplicantStatus" }, { type: "null" }] }, reviewAnswer: { $ref: "component:ReviewAnswer" }, rejectLabels: { $ref: "component:RejectLabels" }, entityType: { type: ["string", "null"] }, registrySource: { type: ["string", "null"] }, registeredAddress: { type: ["string", "null"] }, companyName: { type: ["string", "null"] }, registrationNumber: { type: ["string", "null"] }, incorporatedOn: { type: ["string", "null"] }, representativeEmail: { type: ["string", "null"] }, representativePhone: { type: ["string", "null"] }, flowQuestions: { type: ["array", "null"], items: { type: "string" } }, flowAnswers: { type: ["array", "null"], items: { type: "string" } }, flow: { type: ["string", "null"] }, sourceKey: { type: ["string", "null"] }, externalUserId: { $ref: "component:ExternalUserIds" } }, $id: "component:EntityResult" }, schema33 = { type: "string", $id: "component:ApplicantStatus" }, schema34 = { type: ["string", "null"], $id: "component:ReviewAnswer" }, schema37 = { type: ["array", "null"], items: { type: "string" }, $id: "component:ExternalUserIds" }, schema35 = { type: ["array", "null"], items: { $ref: "component:RejectLabel" }, $id: "component:RejectLabels" }, schema36 = { type: "string", $id: "component:RejectLabel" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema35.type }, message: "must be array,null" };
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
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applicantId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicantId" }, message: "must have required property 'applicantId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.applicantId !== void 0 && typeof data.applicantId != "string") {
      const err1 = { instancePath: instancePath + "/applicantId", schemaPath: "#/properties/applicantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      const _errs4 = errors;
      let valid1 = !1;
      const _errs5 = errors;
      if (typeof data1 != "string") {
        const err2 = { instancePath: instancePath + "/status", schemaPath: "component:ApplicantStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (data1 !== null) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.reviewAnswer !== void 0) {
      let data2 = data.reviewAnswer;
      if (typeof data2 != "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/reviewAnswer", schemaPath: "component:ReviewAnswer/type", keyword: "type", params: { type: schema34.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.rejectLabels !== void 0 && (validate22(data.rejectLabels, { instancePath: instancePath + "/rejectLabels", parentData: data, parentDataProperty: "rejectLabels", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.entityType !== void 0) {
      let data4 = data.entityType;
      if (typeof data4 != "string" && data4 !== null) {
        const err6 = { instancePath: instancePath + "/entityType", schemaPath: "#/properties/entityType/type", keyword: "type", params: { type: schema32.properties.entityType.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.registrySource !== void 0) {
      let data5 = data.registrySource;
      if (typeof data5 != "string" && data5 !== null) {
        const err7 = { instancePath: instancePath + "/registrySource", schemaPath: "#/properties/registrySource/type", keyword: "type", params: { type: schema32.properties.registrySource.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.registeredAddress !== void 0) {
      let data6 = data.registeredAddress;
      if (typeof data6 != "string" && data6 !== null) {
        const err8 = { instancePath: instancePath + "/registeredAddress", schemaPath: "#/properties/registeredAddress/type", keyword: "type", params: { type: schema32.properties.registeredAddress.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.companyName !== void 0) {
      let data7 = data.companyName;
      if (typeof data7 != "string" && data7 !== null) {
        const err9 = { instancePath: instancePath + "/companyName", schemaPath: "#/properties/companyName/type", keyword: "type", params: { type: schema32.properties.companyName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.registrationNumber !== void 0) {
      let data8 = data.registrationNumber;
      if (typeof data8 != "string" && data8 !== null) {
        const err10 = { instancePath: instancePath + "/registrationNumber", schemaPath: "#/properties/registrationNumber/type", keyword: "type", params: { type: schema32.properties.registrationNumber.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.incorporatedOn !== void 0) {
      let data9 = data.incorporatedOn;
      if (typeof data9 != "string" && data9 !== null) {
        const err11 = { instancePath: instancePath + "/incorporatedOn", schemaPath: "#/properties/incorporatedOn/type", keyword: "type", params: { type: schema32.properties.incorporatedOn.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.representativeEmail !== void 0) {
      let data10 = data.representativeEmail;
      if (typeof data10 != "string" && data10 !== null) {
        const err12 = { instancePath: instancePath + "/representativeEmail", schemaPath: "#/properties/representativeEmail/type", keyword: "type", params: { type: schema32.properties.representativeEmail.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.representativePhone !== void 0) {
      let data11 = data.representativePhone;
      if (typeof data11 != "string" && data11 !== null) {
        const err13 = { instancePath: instancePath + "/representativePhone", schemaPath: "#/properties/representativePhone/type", keyword: "type", params: { type: schema32.properties.representativePhone.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.flowQuestions !== void 0) {
      let data12 = data.flowQuestions;
      if (!Array.isArray(data12) && data12 !== null) {
        const err14 = { instancePath: instancePath + "/flowQuestions", schemaPath: "#/properties/flowQuestions/type", keyword: "type", params: { type: schema32.properties.flowQuestions.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data12[i0] != "string") {
            const err15 = { instancePath: instancePath + "/flowQuestions/" + i0, schemaPath: "#/properties/flowQuestions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
      }
    }
    if (data.flowAnswers !== void 0) {
      let data14 = data.flowAnswers;
      if (!Array.isArray(data14) && data14 !== null) {
        const err16 = { instancePath: instancePath + "/flowAnswers", schemaPath: "#/properties/flowAnswers/type", keyword: "type", params: { type: schema32.properties.flowAnswers.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data14[i1] != "string") {
            const err17 = { instancePath: instancePath + "/flowAnswers/" + i1, schemaPath: "#/properties/flowAnswers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
      }
    }
    if (data.flow !== void 0) {
      let data16 = data.flow;
      if (typeof data16 != "string" && data16 !== null) {
        const err18 = { instancePath: instancePath + "/flow", schemaPath: "#/properties/flow/type", keyword: "type", params: { type: schema32.properties.flow.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.sourceKey !== void 0) {
      let data17 = data.sourceKey;
      if (typeof data17 != "string" && data17 !== null) {
        const err19 = { instancePath: instancePath + "/sourceKey", schemaPath: "#/properties/sourceKey/type", keyword: "type", params: { type: schema32.properties.sourceKey.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.externalUserId !== void 0) {
      let data18 = data.externalUserId;
      if (!Array.isArray(data18) && data18 !== null) {
        const err20 = { instancePath: instancePath + "/externalUserId", schemaPath: "component:ExternalUserIds/type", keyword: "type", params: { type: schema37.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data18[i2] != "string") {
            const err21 = { instancePath: instancePath + "/externalUserId/" + i2, schemaPath: "component:ExternalUserIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { applicantId: !0, status: !0, reviewAnswer: !0, rejectLabels: !0, entityType: !0, registrySource: !0, registeredAddress: !0, companyName: !0, registrationNumber: !0, incorporatedOn: !0, representativeEmail: !0, representativePhone: !0, flowQuestions: !0, flowAnswers: !0, flow: !0, sourceKey: !0, externalUserId: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema38 = { type: "object", required: ["status", "response"], properties: { status: { $ref: "component:EnvelopeStatus" }, response: { $ref: "component:EntityResultDetails" } }, $id: "component:EntityResultEnvelope" }, schema39 = { type: "string", not: { const: "error" }, $id: "component:EnvelopeStatus" }, schema40 = { allOf: [{ $ref: "component:EntityVerification" }, { type: "object", properties: { applicantId: { type: ["string", "null"] }, flowQuestions: { type: ["array", "null"], items: { type: "string" } }, flowAnswers: { type: ["array", "null"], items: { type: "string" } } } }], $id: "component:EntityResultDetails" }, schema41 = { type: "object", required: ["applicantStatus"], properties: { applicantStatus: { $ref: "component:ApplicantStatus" }, reviewAnswer: { $ref: "component:ReviewAnswer" }, createdDate: { type: ["string", "null"] }, rejectLabels: { $ref: "component:RejectLabels" }, entityName: { type: ["string", "null"] }, registrationNumber: { type: ["string", "null"] }, entityType: { type: ["string", "null"] }, incorporatedOn: { type: ["string", "null"] }, entityCountry: { type: ["string", "null"] }, registrySource: { type: ["string", "null"] }, registeredAddress: { type: ["string", "null"] }, representativeEmail: { type: ["string", "null"] }, representativePhone: { type: ["string", "null"] }, flowAnswers: { type: ["array", "null"], items: { type: "string" } }, sourceKey: { type: ["string", "null"] }, externalUserId: { $ref: "component:ExternalUserIds" } }, $id: "component:EntityVerification" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate27.evaluated;
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
        const err2 = { instancePath: instancePath + "/reviewAnswer", schemaPath: "component:ReviewAnswer/type", keyword: "type", params: { type: schema34.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.createdDate !== void 0) {
      let data2 = data.createdDate;
      if (typeof data2 != "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/createdDate", schemaPath: "#/properties/createdDate/type", keyword: "type", params: { type: schema41.properties.createdDate.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.rejectLabels !== void 0 && (validate22(data.rejectLabels, { instancePath: instancePath + "/rejectLabels", parentData: data, parentDataProperty: "rejectLabels", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.entityName !== void 0) {
      let data4 = data.entityName;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/entityName", schemaPath: "#/properties/entityName/type", keyword: "type", params: { type: schema41.properties.entityName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.registrationNumber !== void 0) {
      let data5 = data.registrationNumber;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/registrationNumber", schemaPath: "#/properties/registrationNumber/type", keyword: "type", params: { type: schema41.properties.registrationNumber.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.entityType !== void 0) {
      let data6 = data.entityType;
      if (typeof data6 != "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/entityType", schemaPath: "#/properties/entityType/type", keyword: "type", params: { type: schema41.properties.entityType.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.incorporatedOn !== void 0) {
      let data7 = data.incorporatedOn;
      if (typeof data7 != "string" && data7 !== null) {
        const err7 = { instancePath: instancePath + "/incorporatedOn", schemaPath: "#/properties/incorporatedOn/type", keyword: "type", params: { type: schema41.properties.incorporatedOn.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.entityCountry !== void 0) {
      let data8 = data.entityCountry;
      if (typeof data8 != "string" && data8 !== null) {
        const err8 = { instancePath: instancePath + "/entityCountry", schemaPath: "#/properties/entityCountry/type", keyword: "type", params: { type: schema41.properties.entityCountry.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.registrySource !== void 0) {
      let data9 = data.registrySource;
      if (typeof data9 != "string" && data9 !== null) {
        const err9 = { instancePath: instancePath + "/registrySource", schemaPath: "#/properties/registrySource/type", keyword: "type", params: { type: schema41.properties.registrySource.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.registeredAddress !== void 0) {
      let data10 = data.registeredAddress;
      if (typeof data10 != "string" && data10 !== null) {
        const err10 = { instancePath: instancePath + "/registeredAddress", schemaPath: "#/properties/registeredAddress/type", keyword: "type", params: { type: schema41.properties.registeredAddress.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.representativeEmail !== void 0) {
      let data11 = data.representativeEmail;
      if (typeof data11 != "string" && data11 !== null) {
        const err11 = { instancePath: instancePath + "/representativeEmail", schemaPath: "#/properties/representativeEmail/type", keyword: "type", params: { type: schema41.properties.representativeEmail.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.representativePhone !== void 0) {
      let data12 = data.representativePhone;
      if (typeof data12 != "string" && data12 !== null) {
        const err12 = { instancePath: instancePath + "/representativePhone", schemaPath: "#/properties/representativePhone/type", keyword: "type", params: { type: schema41.properties.representativePhone.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.flowAnswers !== void 0) {
      let data13 = data.flowAnswers;
      if (!Array.isArray(data13) && data13 !== null) {
        const err13 = { instancePath: instancePath + "/flowAnswers", schemaPath: "#/properties/flowAnswers/type", keyword: "type", params: { type: schema41.properties.flowAnswers.type }, message: "must be array,null" };
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
        const err15 = { instancePath: instancePath + "/sourceKey", schemaPath: "#/properties/sourceKey/type", keyword: "type", params: { type: schema41.properties.sourceKey.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.externalUserId !== void 0) {
      let data16 = data.externalUserId;
      if (!Array.isArray(data16) && data16 !== null) {
        const err16 = { instancePath: instancePath + "/externalUserId", schemaPath: "component:ExternalUserIds/type", keyword: "type", params: { type: schema37.type }, message: "must be array,null" };
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
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: { applicantStatus: !0, reviewAnswer: !0, createdDate: !0, rejectLabels: !0, entityName: !0, registrationNumber: !0, entityType: !0, incorporatedOn: !0, entityCountry: !0, registrySource: !0, registeredAddress: !0, representativeEmail: !0, representativePhone: !0, flowAnswers: !0, sourceKey: !0, externalUserId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate27(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applicantId !== void 0) {
      let data0 = data.applicantId;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/applicantId", schemaPath: "#/allOf/1/properties/applicantId/type", keyword: "type", params: { type: schema40.allOf[1].properties.applicantId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.flowQuestions !== void 0) {
      let data1 = data.flowQuestions;
      if (!Array.isArray(data1) && data1 !== null) {
        const err1 = { instancePath: instancePath + "/flowQuestions", schemaPath: "#/allOf/1/properties/flowQuestions/type", keyword: "type", params: { type: schema40.allOf[1].properties.flowQuestions.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            const err2 = { instancePath: instancePath + "/flowQuestions/" + i0, schemaPath: "#/allOf/1/properties/flowQuestions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      }
    }
    if (data.flowAnswers !== void 0) {
      let data3 = data.flowAnswers;
      if (!Array.isArray(data3) && data3 !== null) {
        const err3 = { instancePath: instancePath + "/flowAnswers", schemaPath: "#/allOf/1/properties/flowAnswers/type", keyword: "type", params: { type: schema40.allOf[1].properties.flowAnswers.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data3[i1] != "string") {
            const err4 = { instancePath: instancePath + "/flowAnswers/" + i1, schemaPath: "#/allOf/1/properties/flowAnswers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: { applicantId: !0, flowQuestions: !0, flowAnswers: !0, applicantStatus: !0, reviewAnswer: !0, createdDate: !0, rejectLabels: !0, entityName: !0, registrationNumber: !0, entityType: !0, incorporatedOn: !0, entityCountry: !0, registrySource: !0, registeredAddress: !0, representativeEmail: !0, representativePhone: !0, sourceKey: !0, externalUserId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate25.evaluated;
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
    data.response !== void 0 && (validate26(data.response, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: { status: !0, response: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
    props0.applicantId = !0, props0.status = !0, props0.reviewAnswer = !0, props0.rejectLabels = !0, props0.entityType = !0, props0.registrySource = !0, props0.registeredAddress = !0, props0.companyName = !0, props0.registrationNumber = !0, props0.incorporatedOn = !0, props0.representativeEmail = !0, props0.representativePhone = !0, props0.flowQuestions = !0, props0.flowAnswers = !0, props0.flow = !0, props0.sourceKey = !0, props0.externalUserId = !0;
  }
  const _errs2 = errors;
  validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.status = !0, props0.response = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };
