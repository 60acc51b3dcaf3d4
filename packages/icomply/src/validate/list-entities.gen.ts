// @ts-nocheck
// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const query: Validator = validate20;
const schema31 = { type: "object", properties: { limit: { type: "string", pattern: "^(-?\\d+)$", textMinimum: 1, textMaximum: 100 }, start: { type: "string", pattern: "^(-?\\d+)$", textMinimum: 0 }, descending: { type: "string", pattern: "^(true|false)$" }, type: { enum: ["all", "natural-persons", "legal-entities"] }, identityVerification: { type: "string", pattern: "^(true|false)$" }, documentAuthentication: { type: "string", pattern: "^(true|false)$" }, biometrics: { type: "string", pattern: "^(true|false)$" }, kycMetaData: { type: "string", pattern: "^(true|false)$" }, amlSearches: { type: "string", pattern: "^(true|false)$" }, supportingDocuments: { type: "string", pattern: "^(true|false)$" }, addresses: { type: "string", pattern: "^(true|false)$" }, corporateVerification: { type: "string", pattern: "^(true|false)$" } }, additionalProperties: !1, $id: "inline:list-entities/query" }, func1 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^(-?\\d+)$", "u"), pattern6 = new RegExp("^(true|false)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!func1.call(schema31.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (Number(data0) < 1) {
          const err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (Number(data0) > 100) {
          const err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (Number(data1) < 0) {
          const err6 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.descending !== void 0) {
      let data2 = data.descending;
      if (typeof data2 == "string") {
        if (!pattern6.test(data2)) {
          const err8 = { instancePath: instancePath + "/descending", schemaPath: "#/properties/descending/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/descending", schemaPath: "#/properties/descending/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (!(data3 === "all" || data3 === "natural-persons" || data3 === "legal-entities")) {
        const err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.identityVerification !== void 0) {
      let data4 = data.identityVerification;
      if (typeof data4 == "string") {
        if (!pattern6.test(data4)) {
          const err11 = { instancePath: instancePath + "/identityVerification", schemaPath: "#/properties/identityVerification/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/identityVerification", schemaPath: "#/properties/identityVerification/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.documentAuthentication !== void 0) {
      let data5 = data.documentAuthentication;
      if (typeof data5 == "string") {
        if (!pattern6.test(data5)) {
          const err13 = { instancePath: instancePath + "/documentAuthentication", schemaPath: "#/properties/documentAuthentication/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/documentAuthentication", schemaPath: "#/properties/documentAuthentication/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.biometrics !== void 0) {
      let data6 = data.biometrics;
      if (typeof data6 == "string") {
        if (!pattern6.test(data6)) {
          const err15 = { instancePath: instancePath + "/biometrics", schemaPath: "#/properties/biometrics/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/biometrics", schemaPath: "#/properties/biometrics/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.kycMetaData !== void 0) {
      let data7 = data.kycMetaData;
      if (typeof data7 == "string") {
        if (!pattern6.test(data7)) {
          const err17 = { instancePath: instancePath + "/kycMetaData", schemaPath: "#/properties/kycMetaData/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/kycMetaData", schemaPath: "#/properties/kycMetaData/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.amlSearches !== void 0) {
      let data8 = data.amlSearches;
      if (typeof data8 == "string") {
        if (!pattern6.test(data8)) {
          const err19 = { instancePath: instancePath + "/amlSearches", schemaPath: "#/properties/amlSearches/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/amlSearches", schemaPath: "#/properties/amlSearches/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.supportingDocuments !== void 0) {
      let data9 = data.supportingDocuments;
      if (typeof data9 == "string") {
        if (!pattern6.test(data9)) {
          const err21 = { instancePath: instancePath + "/supportingDocuments", schemaPath: "#/properties/supportingDocuments/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/supportingDocuments", schemaPath: "#/properties/supportingDocuments/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.addresses !== void 0) {
      let data10 = data.addresses;
      if (typeof data10 == "string") {
        if (!pattern6.test(data10)) {
          const err23 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.corporateVerification !== void 0) {
      let data11 = data.corporateVerification;
      if (typeof data11 == "string") {
        if (!pattern6.test(data11)) {
          const err25 = { instancePath: instancePath + "/corporateVerification", schemaPath: "#/properties/corporateVerification/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/corporateVerification", schemaPath: "#/properties/corporateVerification/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export const response200: Validator = validate21;
const schema32 = { anyOf: [{ $ref: "component:EntityListAnswer" }, { $ref: "component:ErrorAnswer" }], $id: "inline:list-entities/response200" }, schema44 = { type: "object", required: ["code", "status"], properties: { code: { type: "integer" }, status: { type: "string", const: "failure" }, message: { type: ["string", "null"] }, messsage: { type: ["string", "null"] }, data: { type: "null" } }, $id: "component:ErrorAnswer" }, schema33 = { allOf: [{ $ref: "component:SuccessEnvelope" }, { type: "object", required: ["data"], properties: { data: { type: "array", items: { $ref: "component:Entity" } } } }], $id: "component:EntityListAnswer" }, schema34 = { type: "object", required: ["code", "status"], properties: { code: { type: "integer" }, status: { type: "string", const: "success" }, message: { type: ["string", "null"] }, errors: { type: "array", items: {} } }, $id: "component:SuccessEnvelope" }, schema35 = { type: "object", required: ["id", "type"], properties: { id: { type: "string" }, type: { type: ["string", "null"] }, kycMetaData: { $ref: "component:EntityListMetaData" }, personalInformation: { $ref: "component:PersonalInformation" }, biometrics: {}, corporateInformation: { $ref: "component:CorporateInformation" }, corporateVerifications: { type: "array", items: { $ref: "component:CorporateVerification" } }, supportingDocuments: { type: "array", items: { $ref: "component:SupportingDocument" } } }, $id: "component:Entity" }, schema40 = { type: "object", properties: { companyName: { type: ["string", "null"] }, registrationNumber: { type: ["string", "null"] }, dateofIncorporation: { type: ["string", "null"], format: "date" }, duns: { type: ["string", "null"] }, glei: { type: ["string", "null"] }, companyPhone: { type: ["string", "null"] }, email: { type: ["string", "null"] }, primaryAddress: { type: ["string", "null"] }, city: { type: ["string", "null"] }, stateProvince: { type: ["string", "null"] }, country: { type: ["string", "null"] }, postalCode: { type: ["string", "null"] } }, $id: "component:CorporateInformation" }, schema43 = { type: "object", properties: { documentId: { type: "string" }, fileName: { type: ["string", "null"] }, type: { type: ["string", "null"] }, description: { type: ["string", "null"] }, dateReceived: { type: ["string", "null"] }, documentApproved: { type: "boolean" } }, $id: "component:SupportingDocument" }, schema36 = { type: "object", properties: { assignedUser: { type: ["string", "null"] }, dateCreated: { type: ["string", "null"] }, riskLevel: { type: "integer" }, status: { $ref: "component:KycStatus" }, lastUpdated: { type: ["string", "null"] } }, $id: "component:EntityListMetaData" }, schema37 = { type: ["string", "null"], $id: "component:KycStatus" };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assignedUser !== void 0) {
      let data0 = data.assignedUser;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/assignedUser", schemaPath: "#/properties/assignedUser/type", keyword: "type", params: { type: schema36.properties.assignedUser.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.dateCreated !== void 0) {
      let data1 = data.dateCreated;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/dateCreated", schemaPath: "#/properties/dateCreated/type", keyword: "type", params: { type: schema36.properties.dateCreated.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.riskLevel !== void 0) {
      let data2 = data.riskLevel;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/riskLevel", schemaPath: "#/properties/riskLevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "component:KycStatus/type", keyword: "type", params: { type: schema37.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.lastUpdated !== void 0) {
      let data4 = data.lastUpdated;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/lastUpdated", schemaPath: "#/properties/lastUpdated/type", keyword: "type", params: { type: schema36.properties.lastUpdated.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { assignedUser: !0, dateCreated: !0, riskLevel: !0, status: !0, lastUpdated: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema38 = { type: "object", properties: { firstName: { type: ["string", "null"] }, middleName: { type: ["string", "null"] }, lastName: { type: ["string", "null"] }, dateOfBirth: { type: ["string", "null"], format: "date" }, phone: { type: ["string", "null"] }, email: { type: ["string", "null"] }, city: { type: ["string", "null"] }, stateProvince: { type: ["string", "null"] }, countryCode: { type: ["string", "null"] }, postalCode: { type: ["string", "null"] }, address: { type: ["string", "null"] }, linkedEntities: { type: "array", items: { $ref: "component:LinkedEntity" } } }, $id: "component:PersonalInformation" }, schema39 = { type: "object", required: ["entityID"], properties: { relationship: { type: ["string", "null"] }, entityID: { type: "string" } }, $id: "component:LinkedEntity" }, formats0 = fullFormats.date;
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
const schema41 = { type: "object", properties: { id: { type: "string" }, legalEntityVerification: { type: "boolean" }, verificationStatus: { $ref: "component:CheckStatus" }, verificationDate: { type: ["string", "null"], format: "date" }, verificationSource: { type: ["string", "null"] }, businessStatement: { type: ["string", "null"] }, nextReviewDate: { type: ["string", "null"], format: "date" }, verificationIssues: { type: "array", items: {} } }, $id: "component:CorporateVerification" }, schema42 = { type: ["string", "null"], $id: "component:CheckStatus" };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.legalEntityVerification !== void 0 && typeof data.legalEntityVerification != "boolean") {
      const err1 = { instancePath: instancePath + "/legalEntityVerification", schemaPath: "#/properties/legalEntityVerification/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.verificationStatus !== void 0) {
      let data2 = data.verificationStatus;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/verificationStatus", schemaPath: "component:CheckStatus/type", keyword: "type", params: { type: schema42.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.verificationDate !== void 0) {
      let data3 = data.verificationDate;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/verificationDate", schemaPath: "#/properties/verificationDate/type", keyword: "type", params: { type: schema41.properties.verificationDate.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data3 == "string" && !formats0.validate(data3)) {
        const err4 = { instancePath: instancePath + "/verificationDate", schemaPath: "#/properties/verificationDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.verificationSource !== void 0) {
      let data4 = data.verificationSource;
      if (typeof data4 != "string" && data4 !== null) {
        const err5 = { instancePath: instancePath + "/verificationSource", schemaPath: "#/properties/verificationSource/type", keyword: "type", params: { type: schema41.properties.verificationSource.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.businessStatement !== void 0) {
      let data5 = data.businessStatement;
      if (typeof data5 != "string" && data5 !== null) {
        const err6 = { instancePath: instancePath + "/businessStatement", schemaPath: "#/properties/businessStatement/type", keyword: "type", params: { type: schema41.properties.businessStatement.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.nextReviewDate !== void 0) {
      let data6 = data.nextReviewDate;
      if (typeof data6 != "string" && data6 !== null) {
        const err7 = { instancePath: instancePath + "/nextReviewDate", schemaPath: "#/properties/nextReviewDate/type", keyword: "type", params: { type: schema41.properties.nextReviewDate.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data6 == "string" && !formats0.validate(data6)) {
        const err8 = { instancePath: instancePath + "/nextReviewDate", schemaPath: "#/properties/nextReviewDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.verificationIssues !== void 0 && !Array.isArray(data.verificationIssues)) {
      const err9 = { instancePath: instancePath + "/verificationIssues", schemaPath: "#/properties/verificationIssues/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: { id: !0, legalEntityVerification: !0, verificationStatus: !0, verificationDate: !0, verificationSource: !0, businessStatement: !0, nextReviewDate: !0, verificationIssues: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 != "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema35.properties.type.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.kycMetaData !== void 0 && (validate24(data.kycMetaData, { instancePath: instancePath + "/kycMetaData", parentData: data, parentDataProperty: "kycMetaData", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.personalInformation !== void 0 && (validate26(data.personalInformation, { instancePath: instancePath + "/personalInformation", parentData: data, parentDataProperty: "personalInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.corporateInformation !== void 0) {
      let data4 = data.corporateInformation;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.companyName !== void 0) {
          let data5 = data4.companyName;
          if (typeof data5 != "string" && data5 !== null) {
            const err4 = { instancePath: instancePath + "/corporateInformation/companyName", schemaPath: "component:CorporateInformation/properties/companyName/type", keyword: "type", params: { type: schema40.properties.companyName.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data4.registrationNumber !== void 0) {
          let data6 = data4.registrationNumber;
          if (typeof data6 != "string" && data6 !== null) {
            const err5 = { instancePath: instancePath + "/corporateInformation/registrationNumber", schemaPath: "component:CorporateInformation/properties/registrationNumber/type", keyword: "type", params: { type: schema40.properties.registrationNumber.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data4.dateofIncorporation !== void 0) {
          let data7 = data4.dateofIncorporation;
          if (typeof data7 != "string" && data7 !== null) {
            const err6 = { instancePath: instancePath + "/corporateInformation/dateofIncorporation", schemaPath: "component:CorporateInformation/properties/dateofIncorporation/type", keyword: "type", params: { type: schema40.properties.dateofIncorporation.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (typeof data7 == "string" && !formats0.validate(data7)) {
            const err7 = { instancePath: instancePath + "/corporateInformation/dateofIncorporation", schemaPath: "component:CorporateInformation/properties/dateofIncorporation/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data4.duns !== void 0) {
          let data8 = data4.duns;
          if (typeof data8 != "string" && data8 !== null) {
            const err8 = { instancePath: instancePath + "/corporateInformation/duns", schemaPath: "component:CorporateInformation/properties/duns/type", keyword: "type", params: { type: schema40.properties.duns.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data4.glei !== void 0) {
          let data9 = data4.glei;
          if (typeof data9 != "string" && data9 !== null) {
            const err9 = { instancePath: instancePath + "/corporateInformation/glei", schemaPath: "component:CorporateInformation/properties/glei/type", keyword: "type", params: { type: schema40.properties.glei.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data4.companyPhone !== void 0) {
          let data10 = data4.companyPhone;
          if (typeof data10 != "string" && data10 !== null) {
            const err10 = { instancePath: instancePath + "/corporateInformation/companyPhone", schemaPath: "component:CorporateInformation/properties/companyPhone/type", keyword: "type", params: { type: schema40.properties.companyPhone.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data4.email !== void 0) {
          let data11 = data4.email;
          if (typeof data11 != "string" && data11 !== null) {
            const err11 = { instancePath: instancePath + "/corporateInformation/email", schemaPath: "component:CorporateInformation/properties/email/type", keyword: "type", params: { type: schema40.properties.email.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data4.primaryAddress !== void 0) {
          let data12 = data4.primaryAddress;
          if (typeof data12 != "string" && data12 !== null) {
            const err12 = { instancePath: instancePath + "/corporateInformation/primaryAddress", schemaPath: "component:CorporateInformation/properties/primaryAddress/type", keyword: "type", params: { type: schema40.properties.primaryAddress.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data4.city !== void 0) {
          let data13 = data4.city;
          if (typeof data13 != "string" && data13 !== null) {
            const err13 = { instancePath: instancePath + "/corporateInformation/city", schemaPath: "component:CorporateInformation/properties/city/type", keyword: "type", params: { type: schema40.properties.city.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data4.stateProvince !== void 0) {
          let data14 = data4.stateProvince;
          if (typeof data14 != "string" && data14 !== null) {
            const err14 = { instancePath: instancePath + "/corporateInformation/stateProvince", schemaPath: "component:CorporateInformation/properties/stateProvince/type", keyword: "type", params: { type: schema40.properties.stateProvince.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data4.country !== void 0) {
          let data15 = data4.country;
          if (typeof data15 != "string" && data15 !== null) {
            const err15 = { instancePath: instancePath + "/corporateInformation/country", schemaPath: "component:CorporateInformation/properties/country/type", keyword: "type", params: { type: schema40.properties.country.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data4.postalCode !== void 0) {
          let data16 = data4.postalCode;
          if (typeof data16 != "string" && data16 !== null) {
            const err16 = { instancePath: instancePath + "/corporateInformation/postalCode", schemaPath: "component:CorporateInformation/properties/postalCode/type", keyword: "type", params: { type: schema40.properties.postalCode.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/corporateInformation", schemaPath: "component:CorporateInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.corporateVerifications !== void 0) {
      let data17 = data.corporateVerifications;
      if (Array.isArray(data17)) {
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate28(data17[i0], { instancePath: instancePath + "/corporateVerifications/" + i0, parentData: data17, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      } else {
        const err18 = { instancePath: instancePath + "/corporateVerifications", schemaPath: "#/properties/corporateVerifications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.supportingDocuments !== void 0) {
      let data19 = data.supportingDocuments;
      if (Array.isArray(data19)) {
        const len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data20 = data19[i1];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.documentId !== void 0 && typeof data20.documentId != "string") {
              const err19 = { instancePath: instancePath + "/supportingDocuments/" + i1 + "/documentId", schemaPath: "component:SupportingDocument/properties/documentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data20.fileName !== void 0) {
              let data22 = data20.fileName;
              if (typeof data22 != "string" && data22 !== null) {
                const err20 = { instancePath: instancePath + "/supportingDocuments/" + i1 + "/fileName", schemaPath: "component:SupportingDocument/properties/fileName/type", keyword: "type", params: { type: schema43.properties.fileName.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data20.type !== void 0) {
              let data23 = data20.type;
              if (typeof data23 != "string" && data23 !== null) {
                const err21 = { instancePath: instancePath + "/supportingDocuments/" + i1 + "/type", schemaPath: "component:SupportingDocument/properties/type/type", keyword: "type", params: { type: schema43.properties.type.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data20.description !== void 0) {
              let data24 = data20.description;
              if (typeof data24 != "string" && data24 !== null) {
                const err22 = { instancePath: instancePath + "/supportingDocuments/" + i1 + "/description", schemaPath: "component:SupportingDocument/properties/description/type", keyword: "type", params: { type: schema43.properties.description.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data20.dateReceived !== void 0) {
              let data25 = data20.dateReceived;
              if (typeof data25 != "string" && data25 !== null) {
                const err23 = { instancePath: instancePath + "/supportingDocuments/" + i1 + "/dateReceived", schemaPath: "component:SupportingDocument/properties/dateReceived/type", keyword: "type", params: { type: schema43.properties.dateReceived.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data20.documentApproved !== void 0 && typeof data20.documentApproved != "boolean") {
              const err24 = { instancePath: instancePath + "/supportingDocuments/" + i1 + "/documentApproved", schemaPath: "component:SupportingDocument/properties/documentApproved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/supportingDocuments/" + i1, schemaPath: "component:SupportingDocument/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/supportingDocuments", schemaPath: "#/properties/supportingDocuments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { id: !0, type: !0, kycMetaData: !0, personalInformation: !0, biometrics: !0, corporateInformation: !0, corporateVerifications: !0, supportingDocuments: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
    if (data.data !== void 0) {
      let data4 = data.data;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate23(data4[i0], { instancePath: instancePath + "/data/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/data", schemaPath: "#/allOf/1/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
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
