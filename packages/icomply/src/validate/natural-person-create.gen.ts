// @ts-nocheck
// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { kycMetaData: { $ref: "component:KycMetaDataInput" }, personalInformation: { $ref: "component:PersonalInformation" }, kycServices: { $ref: "component:KycServices" } }, $id: "component:NaturalPersonCreate" }, schema32 = { type: "object", not: { required: ["createdDateTime"], properties: { createdDateTime: {} } }, properties: { entityID: { type: "string" }, lastUpdate: { type: "string", format: "date" }, nextKYCReview: { type: "string", format: "date" }, kycStatus: { type: "string" }, externalID: { type: "string" } }, $id: "component:KycMetaDataInput" }, schema35 = { type: "object", properties: { requestIDV: { type: "boolean" }, requestDoc: { type: "boolean" }, requestBio: { type: "boolean" }, requestAML: { type: "boolean" }, requestEDD: { type: "array", items: { type: "string" } } }, $id: "component:KycServices" }, formats0 = fullFormats.date, schema33 = { type: "object", properties: { firstName: { type: ["string", "null"] }, middleName: { type: ["string", "null"] }, lastName: { type: ["string", "null"] }, dateOfBirth: { type: ["string", "null"], format: "date" }, phone: { type: ["string", "null"] }, email: { type: ["string", "null"] }, city: { type: ["string", "null"] }, stateProvince: { type: ["string", "null"] }, countryCode: { type: ["string", "null"] }, postalCode: { type: ["string", "null"] }, address: { type: ["string", "null"] }, linkedEntities: { type: "array", items: { $ref: "component:LinkedEntity" } } }, $id: "component:PersonalInformation" }, schema34 = { type: "object", required: ["entityID"], properties: { relationship: { type: ["string", "null"] }, entityID: { type: "string" } }, $id: "component:LinkedEntity" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.firstName !== void 0) {
      let data0 = data.firstName;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: schema33.properties.firstName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.middleName !== void 0) {
      let data1 = data.middleName;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/type", keyword: "type", params: { type: schema33.properties.middleName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.lastName !== void 0) {
      let data2 = data.lastName;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: schema33.properties.lastName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.dateOfBirth !== void 0) {
      let data3 = data.dateOfBirth;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "#/properties/dateOfBirth/type", keyword: "type", params: { type: schema33.properties.dateOfBirth.type }, message: "must be string,null" };
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
        const err5 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: schema33.properties.phone.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.email !== void 0) {
      let data5 = data.email;
      if (typeof data5 != "string" && data5 !== null) {
        const err6 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema33.properties.email.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.city !== void 0) {
      let data6 = data.city;
      if (typeof data6 != "string" && data6 !== null) {
        const err7 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: schema33.properties.city.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.stateProvince !== void 0) {
      let data7 = data.stateProvince;
      if (typeof data7 != "string" && data7 !== null) {
        const err8 = { instancePath: instancePath + "/stateProvince", schemaPath: "#/properties/stateProvince/type", keyword: "type", params: { type: schema33.properties.stateProvince.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.countryCode !== void 0) {
      let data8 = data.countryCode;
      if (typeof data8 != "string" && data8 !== null) {
        const err9 = { instancePath: instancePath + "/countryCode", schemaPath: "#/properties/countryCode/type", keyword: "type", params: { type: schema33.properties.countryCode.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.postalCode !== void 0) {
      let data9 = data.postalCode;
      if (typeof data9 != "string" && data9 !== null) {
        const err10 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: schema33.properties.postalCode.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.address !== void 0) {
      let data10 = data.address;
      if (typeof data10 != "string" && data10 !== null) {
        const err11 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: schema33.properties.address.type }, message: "must be string,null" };
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
                const err13 = { instancePath: instancePath + "/linkedEntities/" + i0 + "/relationship", schemaPath: "component:LinkedEntity/properties/relationship/type", keyword: "type", params: { type: schema34.properties.relationship.type }, message: "must be string,null" };
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
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { firstName: !0, middleName: !0, lastName: !0, dateOfBirth: !0, phone: !0, email: !0, city: !0, stateProvince: !0, countryCode: !0, postalCode: !0, address: !0, linkedEntities: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kycMetaData !== void 0) {
      let data0 = data.kycMetaData;
      const _errs4 = errors, _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.createdDateTime === void 0 && (missing0 = "createdDateTime")) {
          const err0 = {};
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
      var valid2 = _errs5 === errors;
      if (valid2) {
        const err1 = { instancePath: instancePath + "/kycMetaData", schemaPath: "component:KycMetaDataInput/not", keyword: "not", params: {}, message: "must NOT be valid" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      } else
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.entityID !== void 0 && typeof data0.entityID != "string") {
          const err2 = { instancePath: instancePath + "/kycMetaData/entityID", schemaPath: "component:KycMetaDataInput/properties/entityID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.lastUpdate !== void 0) {
          let data2 = data0.lastUpdate;
          if (typeof data2 == "string") {
            if (!formats0.validate(data2)) {
              const err3 = { instancePath: instancePath + "/kycMetaData/lastUpdate", schemaPath: "component:KycMetaDataInput/properties/lastUpdate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/kycMetaData/lastUpdate", schemaPath: "component:KycMetaDataInput/properties/lastUpdate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data0.nextKYCReview !== void 0) {
          let data3 = data0.nextKYCReview;
          if (typeof data3 == "string") {
            if (!formats0.validate(data3)) {
              const err5 = { instancePath: instancePath + "/kycMetaData/nextKYCReview", schemaPath: "component:KycMetaDataInput/properties/nextKYCReview/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/kycMetaData/nextKYCReview", schemaPath: "component:KycMetaDataInput/properties/nextKYCReview/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.kycStatus !== void 0 && typeof data0.kycStatus != "string") {
          const err7 = { instancePath: instancePath + "/kycMetaData/kycStatus", schemaPath: "component:KycMetaDataInput/properties/kycStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.externalID !== void 0 && typeof data0.externalID != "string") {
          const err8 = { instancePath: instancePath + "/kycMetaData/externalID", schemaPath: "component:KycMetaDataInput/properties/externalID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/kycMetaData", schemaPath: "component:KycMetaDataInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.personalInformation !== void 0 && (validate21(data.personalInformation, { instancePath: instancePath + "/personalInformation", parentData: data, parentDataProperty: "personalInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.kycServices !== void 0) {
      let data7 = data.kycServices;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.requestIDV !== void 0 && typeof data7.requestIDV != "boolean") {
          const err10 = { instancePath: instancePath + "/kycServices/requestIDV", schemaPath: "component:KycServices/properties/requestIDV/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data7.requestDoc !== void 0 && typeof data7.requestDoc != "boolean") {
          const err11 = { instancePath: instancePath + "/kycServices/requestDoc", schemaPath: "component:KycServices/properties/requestDoc/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data7.requestBio !== void 0 && typeof data7.requestBio != "boolean") {
          const err12 = { instancePath: instancePath + "/kycServices/requestBio", schemaPath: "component:KycServices/properties/requestBio/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data7.requestAML !== void 0 && typeof data7.requestAML != "boolean") {
          const err13 = { instancePath: instancePath + "/kycServices/requestAML", schemaPath: "component:KycServices/properties/requestAML/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data7.requestEDD !== void 0) {
          let data12 = data7.requestEDD;
          if (Array.isArray(data12)) {
            const len0 = data12.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data12[i0] != "string") {
                const err14 = { instancePath: instancePath + "/kycServices/requestEDD/" + i0, schemaPath: "component:KycServices/properties/requestEDD/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
          } else {
            const err15 = { instancePath: instancePath + "/kycServices/requestEDD", schemaPath: "component:KycServices/properties/requestEDD/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/kycServices", schemaPath: "component:KycServices/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { kycMetaData: !0, personalInformation: !0, kycServices: !0 }, dynamicProps: !1, dynamicItems: !1 };
