// @ts-nocheck
// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { anyOf: [{ $ref: "component:ApplicantResult" }, { $ref: "component:ApplicantStatusResponse" }], $id: "component:ApplicantResultEvent" }, schema32 = { type: "object", required: ["applicantId"], properties: { applicantId: { type: "string" }, actionStatus: { $ref: "component:ActionStatus" }, reviewAnswer: { $ref: "component:ReviewAnswer" }, rejectLabels: { $ref: "component:RejectLabels" }, extFirstName: { type: ["string", "null"] }, extLastName: { type: ["string", "null"] }, extDob: { type: ["string", "null"] }, extStreetNumber: { type: ["string", "null"] }, extStreetName: { type: ["string", "null"] }, extCity: { type: ["string", "null"] }, extPostCode: { type: ["string", "null"] }, extCountry: { type: ["string", "null"] }, docCountryISO: { type: ["string", "null"] }, docExpiry: { type: ["string", "null"] }, sourceKey: { type: ["string", "null"] }, externalUserId: { $ref: "component:ExternalUserIds" } }, $id: "component:ApplicantResult" }, schema33 = { type: ["string", "null"], $id: "component:ActionStatus" }, schema34 = { type: ["string", "null"], $id: "component:ReviewAnswer" }, schema37 = { type: ["array", "null"], items: { type: "string" }, $id: "component:ExternalUserIds" }, schema35 = { type: ["array", "null"], items: { $ref: "component:RejectLabel" }, $id: "component:RejectLabels" }, schema36 = { type: "string", $id: "component:RejectLabel" };
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
    if (data.actionStatus !== void 0) {
      let data1 = data.actionStatus;
      if (typeof data1 != "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/actionStatus", schemaPath: "component:ActionStatus/type", keyword: "type", params: { type: schema33.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.reviewAnswer !== void 0) {
      let data2 = data.reviewAnswer;
      if (typeof data2 != "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/reviewAnswer", schemaPath: "component:ReviewAnswer/type", keyword: "type", params: { type: schema34.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.rejectLabels !== void 0 && (validate22(data.rejectLabels, { instancePath: instancePath + "/rejectLabels", parentData: data, parentDataProperty: "rejectLabels", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.extFirstName !== void 0) {
      let data4 = data.extFirstName;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/extFirstName", schemaPath: "#/properties/extFirstName/type", keyword: "type", params: { type: schema32.properties.extFirstName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.extLastName !== void 0) {
      let data5 = data.extLastName;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/extLastName", schemaPath: "#/properties/extLastName/type", keyword: "type", params: { type: schema32.properties.extLastName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.extDob !== void 0) {
      let data6 = data.extDob;
      if (typeof data6 != "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/extDob", schemaPath: "#/properties/extDob/type", keyword: "type", params: { type: schema32.properties.extDob.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.extStreetNumber !== void 0) {
      let data7 = data.extStreetNumber;
      if (typeof data7 != "string" && data7 !== null) {
        const err7 = { instancePath: instancePath + "/extStreetNumber", schemaPath: "#/properties/extStreetNumber/type", keyword: "type", params: { type: schema32.properties.extStreetNumber.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.extStreetName !== void 0) {
      let data8 = data.extStreetName;
      if (typeof data8 != "string" && data8 !== null) {
        const err8 = { instancePath: instancePath + "/extStreetName", schemaPath: "#/properties/extStreetName/type", keyword: "type", params: { type: schema32.properties.extStreetName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.extCity !== void 0) {
      let data9 = data.extCity;
      if (typeof data9 != "string" && data9 !== null) {
        const err9 = { instancePath: instancePath + "/extCity", schemaPath: "#/properties/extCity/type", keyword: "type", params: { type: schema32.properties.extCity.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.extPostCode !== void 0) {
      let data10 = data.extPostCode;
      if (typeof data10 != "string" && data10 !== null) {
        const err10 = { instancePath: instancePath + "/extPostCode", schemaPath: "#/properties/extPostCode/type", keyword: "type", params: { type: schema32.properties.extPostCode.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.extCountry !== void 0) {
      let data11 = data.extCountry;
      if (typeof data11 != "string" && data11 !== null) {
        const err11 = { instancePath: instancePath + "/extCountry", schemaPath: "#/properties/extCountry/type", keyword: "type", params: { type: schema32.properties.extCountry.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.docCountryISO !== void 0) {
      let data12 = data.docCountryISO;
      if (typeof data12 != "string" && data12 !== null) {
        const err12 = { instancePath: instancePath + "/docCountryISO", schemaPath: "#/properties/docCountryISO/type", keyword: "type", params: { type: schema32.properties.docCountryISO.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.docExpiry !== void 0) {
      let data13 = data.docExpiry;
      if (typeof data13 != "string" && data13 !== null) {
        const err13 = { instancePath: instancePath + "/docExpiry", schemaPath: "#/properties/docExpiry/type", keyword: "type", params: { type: schema32.properties.docExpiry.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.sourceKey !== void 0) {
      let data14 = data.sourceKey;
      if (typeof data14 != "string" && data14 !== null) {
        const err14 = { instancePath: instancePath + "/sourceKey", schemaPath: "#/properties/sourceKey/type", keyword: "type", params: { type: schema32.properties.sourceKey.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.externalUserId !== void 0) {
      let data15 = data.externalUserId;
      if (!Array.isArray(data15) && data15 !== null) {
        const err15 = { instancePath: instancePath + "/externalUserId", schemaPath: "component:ExternalUserIds/type", keyword: "type", params: { type: schema37.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data15[i0] != "string") {
            const err16 = { instancePath: instancePath + "/externalUserId/" + i0, schemaPath: "component:ExternalUserIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { applicantId: !0, actionStatus: !0, reviewAnswer: !0, rejectLabels: !0, extFirstName: !0, extLastName: !0, extDob: !0, extStreetNumber: !0, extStreetName: !0, extCity: !0, extPostCode: !0, extCountry: !0, docCountryISO: !0, docExpiry: !0, sourceKey: !0, externalUserId: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema38 = { type: "object", required: ["status", "response"], properties: { status: { $ref: "component:EnvelopeStatus" }, response: { $ref: "component:ApplicantVerification" } }, $id: "component:ApplicantStatusResponse" }, schema39 = { type: "string", not: { const: "error" }, $id: "component:EnvelopeStatus" }, schema40 = { type: "object", required: ["applicantStatus"], properties: { applicantStatus: { $ref: "component:ApplicantStatus" }, applicantActionStatus: { $ref: "component:ActionStatus" }, result: { anyOf: [{ $ref: "component:ReviewResult" }, { type: "null" }] }, extractedFirstName: { type: ["string", "null"] }, extractedLastName: { type: ["string", "null"] }, extractedBirthDate: { type: ["string", "null"] }, documentCountry: { type: ["string", "null"] }, extractedStreetNum: { type: ["string", "null"] }, extractedStreet: { type: ["string", "null"] }, extractedCity: { type: ["string", "null"] }, extractedState: { type: ["string", "null"] }, extractedPostCode: { type: ["string", "null"] }, ipAddress: { type: ["string", "null"] }, ipTimezone: { type: ["string", "null"] }, ipCountry: { type: ["string", "null"] }, ipCity: { type: ["string", "null"] }, documents: { type: ["array", "null"], items: { $ref: "component:DocumentType" } }, docNumber: { type: ["array", "null"], items: { type: "string" } }, docCountry: { type: ["array", "null"], items: { type: "string" } }, sourceKey: { type: ["string", "null"] }, externalUserId: { $ref: "component:ExternalUserIds" } }, $id: "component:ApplicantVerification" }, schema41 = { type: "string", $id: "component:ApplicantStatus" }, schema45 = { type: "string", $id: "component:DocumentType" }, schema43 = { type: "object", properties: { "Modified Date": { type: ["integer", "null"], format: "int64" }, "Created Date": { type: ["integer", "null"], format: "int64" }, "Created By": { type: ["string", "null"] }, reviewAnswer: { $ref: "component:ReviewAnswer" }, applicant: { type: ["string", "null"] }, company: { type: ["string", "null"] }, verification: { type: ["string", "null"] }, rejectLabels: { $ref: "component:RejectLabels" }, reviewRejectType: { type: ["string", "null"] }, commentClient: { type: ["string", "null"] }, commentModeration: { type: ["string", "null"] }, _id: { type: ["string", "null"] } }, $id: "component:ReviewResult" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Modified Date"] !== void 0) {
      let data0 = data["Modified Date"];
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
        const err0 = { instancePath: instancePath + "/Modified Date", schemaPath: "#/properties/Modified%20Date/type", keyword: "type", params: { type: schema43.properties["Modified Date"].type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data["Created Date"] !== void 0) {
      let data1 = data["Created Date"];
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
        const err1 = { instancePath: instancePath + "/Created Date", schemaPath: "#/properties/Created%20Date/type", keyword: "type", params: { type: schema43.properties["Created Date"].type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data["Created By"] !== void 0) {
      let data2 = data["Created By"];
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/Created By", schemaPath: "#/properties/Created%20By/type", keyword: "type", params: { type: schema43.properties["Created By"].type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.reviewAnswer !== void 0) {
      let data3 = data.reviewAnswer;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/reviewAnswer", schemaPath: "component:ReviewAnswer/type", keyword: "type", params: { type: schema34.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.applicant !== void 0) {
      let data4 = data.applicant;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/applicant", schemaPath: "#/properties/applicant/type", keyword: "type", params: { type: schema43.properties.applicant.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.company !== void 0) {
      let data5 = data.company;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/company", schemaPath: "#/properties/company/type", keyword: "type", params: { type: schema43.properties.company.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.verification !== void 0) {
      let data6 = data.verification;
      if (typeof data6 != "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/verification", schemaPath: "#/properties/verification/type", keyword: "type", params: { type: schema43.properties.verification.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.rejectLabels !== void 0 && (validate22(data.rejectLabels, { instancePath: instancePath + "/rejectLabels", parentData: data, parentDataProperty: "rejectLabels", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.reviewRejectType !== void 0) {
      let data8 = data.reviewRejectType;
      if (typeof data8 != "string" && data8 !== null) {
        const err7 = { instancePath: instancePath + "/reviewRejectType", schemaPath: "#/properties/reviewRejectType/type", keyword: "type", params: { type: schema43.properties.reviewRejectType.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.commentClient !== void 0) {
      let data9 = data.commentClient;
      if (typeof data9 != "string" && data9 !== null) {
        const err8 = { instancePath: instancePath + "/commentClient", schemaPath: "#/properties/commentClient/type", keyword: "type", params: { type: schema43.properties.commentClient.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.commentModeration !== void 0) {
      let data10 = data.commentModeration;
      if (typeof data10 != "string" && data10 !== null) {
        const err9 = { instancePath: instancePath + "/commentModeration", schemaPath: "#/properties/commentModeration/type", keyword: "type", params: { type: schema43.properties.commentModeration.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data._id !== void 0) {
      let data11 = data._id;
      if (typeof data11 != "string" && data11 !== null) {
        const err10 = { instancePath: instancePath + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: schema43.properties._id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: { "Modified Date": !0, "Created Date": !0, "Created By": !0, reviewAnswer: !0, applicant: !0, company: !0, verification: !0, rejectLabels: !0, reviewRejectType: !0, commentClient: !0, commentModeration: !0, _id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applicantStatus === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicantStatus" }, message: "must have required property 'applicantStatus'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.applicantStatus !== void 0 && typeof data.applicantStatus != "string") {
      const err1 = { instancePath: instancePath + "/applicantStatus", schemaPath: "component:ApplicantStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.applicantActionStatus !== void 0) {
      let data1 = data.applicantActionStatus;
      if (typeof data1 != "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/applicantActionStatus", schemaPath: "component:ActionStatus/type", keyword: "type", params: { type: schema33.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.result !== void 0) {
      let data2 = data.result;
      const _errs8 = errors;
      let valid3 = !1;
      const _errs9 = errors;
      validate27(data2, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      var _valid0 = _errs9 === errors;
      if (valid3 = valid3 || _valid0, _valid0) {
        var props0 = {};
        props0["Modified Date"] = !0, props0["Created Date"] = !0, props0["Created By"] = !0, props0.reviewAnswer = !0, props0.applicant = !0, props0.company = !0, props0.verification = !0, props0.rejectLabels = !0, props0.reviewRejectType = !0, props0.commentClient = !0, props0.commentModeration = !0, props0._id = !0;
      }
      const _errs10 = errors;
      if (data2 !== null) {
        const err3 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        const err4 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.extractedFirstName !== void 0) {
      let data3 = data.extractedFirstName;
      if (typeof data3 != "string" && data3 !== null) {
        const err5 = { instancePath: instancePath + "/extractedFirstName", schemaPath: "#/properties/extractedFirstName/type", keyword: "type", params: { type: schema40.properties.extractedFirstName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.extractedLastName !== void 0) {
      let data4 = data.extractedLastName;
      if (typeof data4 != "string" && data4 !== null) {
        const err6 = { instancePath: instancePath + "/extractedLastName", schemaPath: "#/properties/extractedLastName/type", keyword: "type", params: { type: schema40.properties.extractedLastName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.extractedBirthDate !== void 0) {
      let data5 = data.extractedBirthDate;
      if (typeof data5 != "string" && data5 !== null) {
        const err7 = { instancePath: instancePath + "/extractedBirthDate", schemaPath: "#/properties/extractedBirthDate/type", keyword: "type", params: { type: schema40.properties.extractedBirthDate.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.documentCountry !== void 0) {
      let data6 = data.documentCountry;
      if (typeof data6 != "string" && data6 !== null) {
        const err8 = { instancePath: instancePath + "/documentCountry", schemaPath: "#/properties/documentCountry/type", keyword: "type", params: { type: schema40.properties.documentCountry.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.extractedStreetNum !== void 0) {
      let data7 = data.extractedStreetNum;
      if (typeof data7 != "string" && data7 !== null) {
        const err9 = { instancePath: instancePath + "/extractedStreetNum", schemaPath: "#/properties/extractedStreetNum/type", keyword: "type", params: { type: schema40.properties.extractedStreetNum.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.extractedStreet !== void 0) {
      let data8 = data.extractedStreet;
      if (typeof data8 != "string" && data8 !== null) {
        const err10 = { instancePath: instancePath + "/extractedStreet", schemaPath: "#/properties/extractedStreet/type", keyword: "type", params: { type: schema40.properties.extractedStreet.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.extractedCity !== void 0) {
      let data9 = data.extractedCity;
      if (typeof data9 != "string" && data9 !== null) {
        const err11 = { instancePath: instancePath + "/extractedCity", schemaPath: "#/properties/extractedCity/type", keyword: "type", params: { type: schema40.properties.extractedCity.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.extractedState !== void 0) {
      let data10 = data.extractedState;
      if (typeof data10 != "string" && data10 !== null) {
        const err12 = { instancePath: instancePath + "/extractedState", schemaPath: "#/properties/extractedState/type", keyword: "type", params: { type: schema40.properties.extractedState.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.extractedPostCode !== void 0) {
      let data11 = data.extractedPostCode;
      if (typeof data11 != "string" && data11 !== null) {
        const err13 = { instancePath: instancePath + "/extractedPostCode", schemaPath: "#/properties/extractedPostCode/type", keyword: "type", params: { type: schema40.properties.extractedPostCode.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.ipAddress !== void 0) {
      let data12 = data.ipAddress;
      if (typeof data12 != "string" && data12 !== null) {
        const err14 = { instancePath: instancePath + "/ipAddress", schemaPath: "#/properties/ipAddress/type", keyword: "type", params: { type: schema40.properties.ipAddress.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.ipTimezone !== void 0) {
      let data13 = data.ipTimezone;
      if (typeof data13 != "string" && data13 !== null) {
        const err15 = { instancePath: instancePath + "/ipTimezone", schemaPath: "#/properties/ipTimezone/type", keyword: "type", params: { type: schema40.properties.ipTimezone.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.ipCountry !== void 0) {
      let data14 = data.ipCountry;
      if (typeof data14 != "string" && data14 !== null) {
        const err16 = { instancePath: instancePath + "/ipCountry", schemaPath: "#/properties/ipCountry/type", keyword: "type", params: { type: schema40.properties.ipCountry.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.ipCity !== void 0) {
      let data15 = data.ipCity;
      if (typeof data15 != "string" && data15 !== null) {
        const err17 = { instancePath: instancePath + "/ipCity", schemaPath: "#/properties/ipCity/type", keyword: "type", params: { type: schema40.properties.ipCity.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.documents !== void 0) {
      let data16 = data.documents;
      if (!Array.isArray(data16) && data16 !== null) {
        const err18 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: schema40.properties.documents.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (Array.isArray(data16)) {
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data16[i0] != "string") {
            const err19 = { instancePath: instancePath + "/documents/" + i0, schemaPath: "component:DocumentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
      }
    }
    if (data.docNumber !== void 0) {
      let data18 = data.docNumber;
      if (!Array.isArray(data18) && data18 !== null) {
        const err20 = { instancePath: instancePath + "/docNumber", schemaPath: "#/properties/docNumber/type", keyword: "type", params: { type: schema40.properties.docNumber.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data18[i1] != "string") {
            const err21 = { instancePath: instancePath + "/docNumber/" + i1, schemaPath: "#/properties/docNumber/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
      }
    }
    if (data.docCountry !== void 0) {
      let data20 = data.docCountry;
      if (!Array.isArray(data20) && data20 !== null) {
        const err22 = { instancePath: instancePath + "/docCountry", schemaPath: "#/properties/docCountry/type", keyword: "type", params: { type: schema40.properties.docCountry.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data20[i2] != "string") {
            const err23 = { instancePath: instancePath + "/docCountry/" + i2, schemaPath: "#/properties/docCountry/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
      }
    }
    if (data.sourceKey !== void 0) {
      let data22 = data.sourceKey;
      if (typeof data22 != "string" && data22 !== null) {
        const err24 = { instancePath: instancePath + "/sourceKey", schemaPath: "#/properties/sourceKey/type", keyword: "type", params: { type: schema40.properties.sourceKey.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.externalUserId !== void 0) {
      let data23 = data.externalUserId;
      if (!Array.isArray(data23) && data23 !== null) {
        const err25 = { instancePath: instancePath + "/externalUserId", schemaPath: "component:ExternalUserIds/type", keyword: "type", params: { type: schema37.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (Array.isArray(data23)) {
        const len3 = data23.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data23[i3] != "string") {
            const err26 = { instancePath: instancePath + "/externalUserId/" + i3, schemaPath: "component:ExternalUserIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: { applicantStatus: !0, applicantActionStatus: !0, result: !0, extractedFirstName: !0, extractedLastName: !0, extractedBirthDate: !0, documentCountry: !0, extractedStreetNum: !0, extractedStreet: !0, extractedCity: !0, extractedState: !0, extractedPostCode: !0, ipAddress: !0, ipTimezone: !0, ipCountry: !0, ipCity: !0, documents: !0, docNumber: !0, docCountry: !0, sourceKey: !0, externalUserId: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
    props0.applicantId = !0, props0.actionStatus = !0, props0.reviewAnswer = !0, props0.rejectLabels = !0, props0.extFirstName = !0, props0.extLastName = !0, props0.extDob = !0, props0.extStreetNumber = !0, props0.extStreetName = !0, props0.extCity = !0, props0.extPostCode = !0, props0.extCountry = !0, props0.docCountryISO = !0, props0.docExpiry = !0, props0.sourceKey = !0, props0.externalUserId = !0;
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
