// @ts-nocheck
// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const path: Validator = validate20;
const schema31 = { type: "object", properties: { id: { type: "string" } }, required: ["id"], $id: "inline:get-natural-person/path" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
export const response200: Validator = validate21;
const schema32 = { anyOf: [{ $ref: "component:NaturalPersonAnswer" }, { $ref: "component:ErrorAnswer" }], $id: "inline:get-natural-person/response200" }, schema44 = { type: "object", required: ["code", "status"], properties: { code: { type: "integer" }, status: { type: "string", const: "failure" }, message: { type: ["string", "null"] }, messsage: { type: ["string", "null"] }, data: { type: "null" } }, $id: "component:ErrorAnswer" }, schema33 = { allOf: [{ $ref: "component:SuccessEnvelope" }, { type: "object", required: ["data"], properties: { data: { $ref: "component:NaturalPerson" } } }], $id: "component:NaturalPersonAnswer" }, schema34 = { type: "object", required: ["code", "status"], properties: { code: { type: "integer" }, status: { type: "string", const: "success" }, message: { type: ["string", "null"] }, errors: { type: "array", items: {} } }, $id: "component:SuccessEnvelope" }, schema35 = { type: "object", properties: { kycMetaData: { $ref: "component:KycMetaData" }, personalInformation: { $ref: "component:PersonalInformation" }, identityVerification: { type: "array", items: { $ref: "component:IdentityVerification" } }, documentAuthentication: { type: "array", items: { $ref: "component:DocumentAuthentication" } } }, $id: "component:NaturalPerson" }, schema36 = { type: "object", properties: { entityID: { type: "string" }, createdDateTime: { type: ["string", "null"], format: "date" }, lastUpdate: { type: ["string", "null"], format: "date" }, nextKYCReview: { type: ["string", "null"], format: "date" }, kycStatus: { $ref: "component:KycStatus" }, externalID: { type: ["string", "null"] }, tags: { type: "array", items: { type: "string" } } }, $id: "component:KycMetaData" }, schema37 = { type: ["string", "null"], $id: "component:KycStatus" }, formats0 = fullFormats.date;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entityID !== void 0 && typeof data.entityID != "string") {
      const err0 = { instancePath: instancePath + "/entityID", schemaPath: "#/properties/entityID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.createdDateTime !== void 0) {
      let data1 = data.createdDateTime;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: schema36.properties.createdDateTime.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data1 == "string" && !formats0.validate(data1)) {
        const err2 = { instancePath: instancePath + "/createdDateTime", schemaPath: "#/properties/createdDateTime/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.lastUpdate !== void 0) {
      let data2 = data.lastUpdate;
      if (typeof data2 != "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/lastUpdate", schemaPath: "#/properties/lastUpdate/type", keyword: "type", params: { type: schema36.properties.lastUpdate.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data2 == "string" && !formats0.validate(data2)) {
        const err4 = { instancePath: instancePath + "/lastUpdate", schemaPath: "#/properties/lastUpdate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.nextKYCReview !== void 0) {
      let data3 = data.nextKYCReview;
      if (typeof data3 != "string" && data3 !== null) {
        const err5 = { instancePath: instancePath + "/nextKYCReview", schemaPath: "#/properties/nextKYCReview/type", keyword: "type", params: { type: schema36.properties.nextKYCReview.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data3 == "string" && !formats0.validate(data3)) {
        const err6 = { instancePath: instancePath + "/nextKYCReview", schemaPath: "#/properties/nextKYCReview/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.kycStatus !== void 0) {
      let data4 = data.kycStatus;
      if (typeof data4 != "string" && data4 !== null) {
        const err7 = { instancePath: instancePath + "/kycStatus", schemaPath: "component:KycStatus/type", keyword: "type", params: { type: schema37.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.externalID !== void 0) {
      let data5 = data.externalID;
      if (typeof data5 != "string" && data5 !== null) {
        const err8 = { instancePath: instancePath + "/externalID", schemaPath: "#/properties/externalID/type", keyword: "type", params: { type: schema36.properties.externalID.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data6 = data.tags;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != "string") {
            const err9 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
      } else {
        const err10 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { entityID: !0, createdDateTime: !0, lastUpdate: !0, nextKYCReview: !0, kycStatus: !0, externalID: !0, tags: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema38 = { type: "object", properties: { firstName: { type: ["string", "null"] }, middleName: { type: ["string", "null"] }, lastName: { type: ["string", "null"] }, dateOfBirth: { type: ["string", "null"], format: "date" }, phone: { type: ["string", "null"] }, email: { type: ["string", "null"] }, city: { type: ["string", "null"] }, stateProvince: { type: ["string", "null"] }, countryCode: { type: ["string", "null"] }, postalCode: { type: ["string", "null"] }, address: { type: ["string", "null"] }, linkedEntities: { type: "array", items: { $ref: "component:LinkedEntity" } } }, $id: "component:PersonalInformation" }, schema39 = { type: "object", required: ["entityID"], properties: { relationship: { type: ["string", "null"] }, entityID: { type: "string" } }, $id: "component:LinkedEntity" };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.firstName !== void 0) {
      let data0 = data.firstName;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: schema38.properties.firstName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.middleName !== void 0) {
      let data1 = data.middleName;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/type", keyword: "type", params: { type: schema38.properties.middleName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.lastName !== void 0) {
      let data2 = data.lastName;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: schema38.properties.lastName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.dateOfBirth !== void 0) {
      let data3 = data.dateOfBirth;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "#/properties/dateOfBirth/type", keyword: "type", params: { type: schema38.properties.dateOfBirth.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data3 == "string" && !formats0.validate(data3)) {
        const err4 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "#/properties/dateOfBirth/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data4 = data.phone;
      if (typeof data4 != "string" && data4 !== null) {
        const err5 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: schema38.properties.phone.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.email !== void 0) {
      let data5 = data.email;
      if (typeof data5 != "string" && data5 !== null) {
        const err6 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema38.properties.email.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.city !== void 0) {
      let data6 = data.city;
      if (typeof data6 != "string" && data6 !== null) {
        const err7 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: schema38.properties.city.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.stateProvince !== void 0) {
      let data7 = data.stateProvince;
      if (typeof data7 != "string" && data7 !== null) {
        const err8 = { instancePath: instancePath + "/stateProvince", schemaPath: "#/properties/stateProvince/type", keyword: "type", params: { type: schema38.properties.stateProvince.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.countryCode !== void 0) {
      let data8 = data.countryCode;
      if (typeof data8 != "string" && data8 !== null) {
        const err9 = { instancePath: instancePath + "/countryCode", schemaPath: "#/properties/countryCode/type", keyword: "type", params: { type: schema38.properties.countryCode.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.postalCode !== void 0) {
      let data9 = data.postalCode;
      if (typeof data9 != "string" && data9 !== null) {
        const err10 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: schema38.properties.postalCode.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.address !== void 0) {
      let data10 = data.address;
      if (typeof data10 != "string" && data10 !== null) {
        const err11 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: schema38.properties.address.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.linkedEntities !== void 0) {
      let data11 = data.linkedEntities;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.entityID === void 0) {
              const err12 = { instancePath: instancePath + "/linkedEntities/" + i0, schemaPath: "component:LinkedEntity/required", keyword: "required", params: { missingProperty: "entityID" }, message: "must have required property 'entityID'" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data12.relationship !== void 0) {
              let data13 = data12.relationship;
              if (typeof data13 != "string" && data13 !== null) {
                const err13 = { instancePath: instancePath + "/linkedEntities/" + i0 + "/relationship", schemaPath: "component:LinkedEntity/properties/relationship/type", keyword: "type", params: { type: schema39.properties.relationship.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data12.entityID !== void 0 && typeof data12.entityID != "string") {
              const err14 = { instancePath: instancePath + "/linkedEntities/" + i0 + "/entityID", schemaPath: "component:LinkedEntity/properties/entityID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/linkedEntities/" + i0, schemaPath: "component:LinkedEntity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/linkedEntities", schemaPath: "#/properties/linkedEntities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: { firstName: !0, middleName: !0, lastName: !0, dateOfBirth: !0, phone: !0, email: !0, city: !0, stateProvince: !0, countryCode: !0, postalCode: !0, address: !0, linkedEntities: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema40 = { type: "object", properties: { id: { type: "string" }, identityVerification: { type: "boolean" }, identityStatus: { $ref: "component:CheckStatus" }, identityIssues: { type: "array", items: {} }, dataSources: {}, nextReviewDate: { type: ["string", "null"], format: "date" } }, $id: "component:IdentityVerification" }, schema41 = { type: ["string", "null"], $id: "component:CheckStatus" };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.identityVerification !== void 0 && typeof data.identityVerification != "boolean") {
      const err1 = { instancePath: instancePath + "/identityVerification", schemaPath: "#/properties/identityVerification/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.identityStatus !== void 0) {
      let data2 = data.identityStatus;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/identityStatus", schemaPath: "component:CheckStatus/type", keyword: "type", params: { type: schema41.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.identityIssues !== void 0 && !Array.isArray(data.identityIssues)) {
      const err3 = { instancePath: instancePath + "/identityIssues", schemaPath: "#/properties/identityIssues/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.nextReviewDate !== void 0) {
      let data4 = data.nextReviewDate;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/nextReviewDate", schemaPath: "#/properties/nextReviewDate/type", keyword: "type", params: { type: schema40.properties.nextReviewDate.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data4 == "string" && !formats0.validate(data4)) {
        const err5 = { instancePath: instancePath + "/nextReviewDate", schemaPath: "#/properties/nextReviewDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: { id: !0, identityVerification: !0, identityStatus: !0, identityIssues: !0, dataSources: !0, nextReviewDate: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema42 = { type: "object", properties: { id: { type: "string" }, docAuth: { type: "boolean" }, docAuthStatus: { $ref: "component:CheckStatus" }, docIssuerCountry: { type: ["string", "null"] }, docIssuerStateProvince: { type: ["string", "null"] }, docType: { type: ["string", "null"] }, docExpiryDate: { type: ["string", "null"], format: "date" }, docNumber: { type: ["string", "null"] }, docScanConfidence: { type: "number" }, dataMatch: { type: "boolean" }, templateMatch: { type: "boolean" }, docIssues: { type: "array", items: {} } }, $id: "component:DocumentAuthentication" };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.docAuth !== void 0 && typeof data.docAuth != "boolean") {
      const err1 = { instancePath: instancePath + "/docAuth", schemaPath: "#/properties/docAuth/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.docAuthStatus !== void 0) {
      let data2 = data.docAuthStatus;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/docAuthStatus", schemaPath: "component:CheckStatus/type", keyword: "type", params: { type: schema41.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.docIssuerCountry !== void 0) {
      let data3 = data.docIssuerCountry;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/docIssuerCountry", schemaPath: "#/properties/docIssuerCountry/type", keyword: "type", params: { type: schema42.properties.docIssuerCountry.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.docIssuerStateProvince !== void 0) {
      let data4 = data.docIssuerStateProvince;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/docIssuerStateProvince", schemaPath: "#/properties/docIssuerStateProvince/type", keyword: "type", params: { type: schema42.properties.docIssuerStateProvince.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.docType !== void 0) {
      let data5 = data.docType;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/docType", schemaPath: "#/properties/docType/type", keyword: "type", params: { type: schema42.properties.docType.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.docExpiryDate !== void 0) {
      let data6 = data.docExpiryDate;
      if (typeof data6 != "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/docExpiryDate", schemaPath: "#/properties/docExpiryDate/type", keyword: "type", params: { type: schema42.properties.docExpiryDate.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data6 == "string" && !formats0.validate(data6)) {
        const err7 = { instancePath: instancePath + "/docExpiryDate", schemaPath: "#/properties/docExpiryDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.docNumber !== void 0) {
      let data7 = data.docNumber;
      if (typeof data7 != "string" && data7 !== null) {
        const err8 = { instancePath: instancePath + "/docNumber", schemaPath: "#/properties/docNumber/type", keyword: "type", params: { type: schema42.properties.docNumber.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.docScanConfidence !== void 0) {
      let data8 = data.docScanConfidence;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        const err9 = { instancePath: instancePath + "/docScanConfidence", schemaPath: "#/properties/docScanConfidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.dataMatch !== void 0 && typeof data.dataMatch != "boolean") {
      const err10 = { instancePath: instancePath + "/dataMatch", schemaPath: "#/properties/dataMatch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.templateMatch !== void 0 && typeof data.templateMatch != "boolean") {
      const err11 = { instancePath: instancePath + "/templateMatch", schemaPath: "#/properties/templateMatch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.docIssues !== void 0 && !Array.isArray(data.docIssues)) {
      const err12 = { instancePath: instancePath + "/docIssues", schemaPath: "#/properties/docIssues/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: { id: !0, docAuth: !0, docAuthStatus: !0, docIssuerCountry: !0, docIssuerStateProvince: !0, docType: !0, docExpiryDate: !0, docNumber: !0, docScanConfidence: !0, dataMatch: !0, templateMatch: !0, docIssues: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kycMetaData !== void 0 && (validate24(data.kycMetaData, { instancePath: instancePath + "/kycMetaData", parentData: data, parentDataProperty: "kycMetaData", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.personalInformation !== void 0 && (validate26(data.personalInformation, { instancePath: instancePath + "/personalInformation", parentData: data, parentDataProperty: "personalInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.identityVerification !== void 0) {
      let data2 = data.identityVerification;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate28(data2[i0], { instancePath: instancePath + "/identityVerification/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/identityVerification", schemaPath: "#/properties/identityVerification/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.documentAuthentication !== void 0) {
      let data4 = data.documentAuthentication;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate30(data4[i1], { instancePath: instancePath + "/documentAuthentication/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/documentAuthentication", schemaPath: "#/properties/documentAuthentication/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { kycMetaData: !0, personalInformation: !0, identityVerification: !0, documentAuthentication: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "component:SuccessEnvelope/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "component:SuccessEnvelope/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/code", schemaPath: "component:SuccessEnvelope/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 != "string") {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "component:SuccessEnvelope/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data1 !== "success") {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "component:SuccessEnvelope/properties/status/const", keyword: "const", params: { allowedValue: "success" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/message", schemaPath: "component:SuccessEnvelope/properties/message/type", keyword: "type", params: { type: schema34.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.errors !== void 0 && !Array.isArray(data.errors)) {
      const err6 = { instancePath: instancePath + "/errors", schemaPath: "component:SuccessEnvelope/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    const err7 = { instancePath, schemaPath: "component:SuccessEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err8 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    data.data !== void 0 && (validate23(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
  } else {
    const err9 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { data: !0, code: !0, status: !0, message: !0, errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
    props0.data = !0, props0.code = !0, props0.status = !0, props0.message = !0, props0.errors = !0;
  }
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "component:ErrorAnswer/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "component:ErrorAnswer/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/code", schemaPath: "component:ErrorAnswer/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 != "string") {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "component:ErrorAnswer/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data1 !== "failure") {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "component:ErrorAnswer/properties/status/const", keyword: "const", params: { allowedValue: "failure" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/message", schemaPath: "component:ErrorAnswer/properties/message/type", keyword: "type", params: { type: schema44.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.messsage !== void 0) {
      let data3 = data.messsage;
      if (typeof data3 != "string" && data3 !== null) {
        const err6 = { instancePath: instancePath + "/messsage", schemaPath: "component:ErrorAnswer/properties/messsage/type", keyword: "type", params: { type: schema44.properties.messsage.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.data !== void 0 && data.data !== null) {
      const err7 = { instancePath: instancePath + "/data", schemaPath: "component:ErrorAnswer/properties/data/type", keyword: "type", params: { type: "null" }, message: "must be null" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    const err8 = { instancePath, schemaPath: "component:ErrorAnswer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.code = !0, props0.status = !0, props0.message = !0, props0.messsage = !0, props0.data = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err9 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate21.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate21.evaluated = { dynamicProps: !0, dynamicItems: !1 };
