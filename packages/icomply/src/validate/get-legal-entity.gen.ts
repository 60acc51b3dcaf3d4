// @ts-nocheck
// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const response200: Validator = validate20;
const schema31 = { anyOf: [{ $ref: "component:LegalEntityAnswer" }, { $ref: "component:ErrorAnswer" }], $id: "inline:get-legal-entity/response200" }, schema39 = { type: "object", required: ["code", "status"], properties: { code: { type: "integer" }, status: { type: "string", const: "failure" }, message: { type: ["string", "null"] }, messsage: { type: ["string", "null"] }, data: { type: "null" } }, $id: "component:ErrorAnswer" }, schema32 = { allOf: [{ $ref: "component:SuccessEnvelope" }, { type: "object", required: ["data"], properties: { data: { $ref: "component:LegalEntity" } } }], $id: "component:LegalEntityAnswer" }, schema33 = { type: "object", required: ["code", "status"], properties: { code: { type: "integer" }, status: { type: "string", const: "success" }, message: { type: ["string", "null"] }, errors: { type: "array", items: {} } }, $id: "component:SuccessEnvelope" }, schema34 = { type: "object", properties: { corporateInformation: { $ref: "component:CorporateInformation" }, corporateVerifications: { type: "array", items: { $ref: "component:CorporateVerification" } }, supportingDocuments: { type: "array", items: { $ref: "component:SupportingDocument" } } }, $id: "component:LegalEntity" }, schema35 = { type: "object", properties: { companyName: { type: ["string", "null"] }, registrationNumber: { type: ["string", "null"] }, dateofIncorporation: { type: ["string", "null"], format: "date" }, duns: { type: ["string", "null"] }, glei: { type: ["string", "null"] }, companyPhone: { type: ["string", "null"] }, email: { type: ["string", "null"] }, primaryAddress: { type: ["string", "null"] }, city: { type: ["string", "null"] }, stateProvince: { type: ["string", "null"] }, country: { type: ["string", "null"] }, postalCode: { type: ["string", "null"] } }, $id: "component:CorporateInformation" }, schema38 = { type: "object", properties: { documentId: { type: "string" }, fileName: { type: ["string", "null"] }, type: { type: ["string", "null"] }, description: { type: ["string", "null"] }, dateReceived: { type: ["string", "null"] }, documentApproved: { type: "boolean" } }, $id: "component:SupportingDocument" }, formats0 = fullFormats.date, schema36 = { type: "object", properties: { id: { type: "string" }, legalEntityVerification: { type: "boolean" }, verificationStatus: { $ref: "component:CheckStatus" }, verificationDate: { type: ["string", "null"], format: "date" }, verificationSource: { type: ["string", "null"] }, businessStatement: { type: ["string", "null"] }, nextReviewDate: { type: ["string", "null"], format: "date" }, verificationIssues: { type: "array", items: {} } }, $id: "component:CorporateVerification" }, schema37 = { type: ["string", "null"], $id: "component:CheckStatus" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
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
        const err2 = { instancePath: instancePath + "/verificationStatus", schemaPath: "component:CheckStatus/type", keyword: "type", params: { type: schema37.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.verificationDate !== void 0) {
      let data3 = data.verificationDate;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/verificationDate", schemaPath: "#/properties/verificationDate/type", keyword: "type", params: { type: schema36.properties.verificationDate.type }, message: "must be string,null" };
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
        const err5 = { instancePath: instancePath + "/verificationSource", schemaPath: "#/properties/verificationSource/type", keyword: "type", params: { type: schema36.properties.verificationSource.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.businessStatement !== void 0) {
      let data5 = data.businessStatement;
      if (typeof data5 != "string" && data5 !== null) {
        const err6 = { instancePath: instancePath + "/businessStatement", schemaPath: "#/properties/businessStatement/type", keyword: "type", params: { type: schema36.properties.businessStatement.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.nextReviewDate !== void 0) {
      let data6 = data.nextReviewDate;
      if (typeof data6 != "string" && data6 !== null) {
        const err7 = { instancePath: instancePath + "/nextReviewDate", schemaPath: "#/properties/nextReviewDate/type", keyword: "type", params: { type: schema36.properties.nextReviewDate.type }, message: "must be string,null" };
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
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { id: !0, legalEntityVerification: !0, verificationStatus: !0, verificationDate: !0, verificationSource: !0, businessStatement: !0, nextReviewDate: !0, verificationIssues: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.corporateInformation !== void 0) {
      let data0 = data.corporateInformation;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.companyName !== void 0) {
          let data1 = data0.companyName;
          if (typeof data1 != "string" && data1 !== null) {
            const err0 = { instancePath: instancePath + "/corporateInformation/companyName", schemaPath: "component:CorporateInformation/properties/companyName/type", keyword: "type", params: { type: schema35.properties.companyName.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        }
        if (data0.registrationNumber !== void 0) {
          let data2 = data0.registrationNumber;
          if (typeof data2 != "string" && data2 !== null) {
            const err1 = { instancePath: instancePath + "/corporateInformation/registrationNumber", schemaPath: "component:CorporateInformation/properties/registrationNumber/type", keyword: "type", params: { type: schema35.properties.registrationNumber.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
        if (data0.dateofIncorporation !== void 0) {
          let data3 = data0.dateofIncorporation;
          if (typeof data3 != "string" && data3 !== null) {
            const err2 = { instancePath: instancePath + "/corporateInformation/dateofIncorporation", schemaPath: "component:CorporateInformation/properties/dateofIncorporation/type", keyword: "type", params: { type: schema35.properties.dateofIncorporation.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (typeof data3 == "string" && !formats0.validate(data3)) {
            const err3 = { instancePath: instancePath + "/corporateInformation/dateofIncorporation", schemaPath: "component:CorporateInformation/properties/dateofIncorporation/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.duns !== void 0) {
          let data4 = data0.duns;
          if (typeof data4 != "string" && data4 !== null) {
            const err4 = { instancePath: instancePath + "/corporateInformation/duns", schemaPath: "component:CorporateInformation/properties/duns/type", keyword: "type", params: { type: schema35.properties.duns.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data0.glei !== void 0) {
          let data5 = data0.glei;
          if (typeof data5 != "string" && data5 !== null) {
            const err5 = { instancePath: instancePath + "/corporateInformation/glei", schemaPath: "component:CorporateInformation/properties/glei/type", keyword: "type", params: { type: schema35.properties.glei.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.companyPhone !== void 0) {
          let data6 = data0.companyPhone;
          if (typeof data6 != "string" && data6 !== null) {
            const err6 = { instancePath: instancePath + "/corporateInformation/companyPhone", schemaPath: "component:CorporateInformation/properties/companyPhone/type", keyword: "type", params: { type: schema35.properties.companyPhone.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.email !== void 0) {
          let data7 = data0.email;
          if (typeof data7 != "string" && data7 !== null) {
            const err7 = { instancePath: instancePath + "/corporateInformation/email", schemaPath: "component:CorporateInformation/properties/email/type", keyword: "type", params: { type: schema35.properties.email.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.primaryAddress !== void 0) {
          let data8 = data0.primaryAddress;
          if (typeof data8 != "string" && data8 !== null) {
            const err8 = { instancePath: instancePath + "/corporateInformation/primaryAddress", schemaPath: "component:CorporateInformation/properties/primaryAddress/type", keyword: "type", params: { type: schema35.properties.primaryAddress.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.city !== void 0) {
          let data9 = data0.city;
          if (typeof data9 != "string" && data9 !== null) {
            const err9 = { instancePath: instancePath + "/corporateInformation/city", schemaPath: "component:CorporateInformation/properties/city/type", keyword: "type", params: { type: schema35.properties.city.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data0.stateProvince !== void 0) {
          let data10 = data0.stateProvince;
          if (typeof data10 != "string" && data10 !== null) {
            const err10 = { instancePath: instancePath + "/corporateInformation/stateProvince", schemaPath: "component:CorporateInformation/properties/stateProvince/type", keyword: "type", params: { type: schema35.properties.stateProvince.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.country !== void 0) {
          let data11 = data0.country;
          if (typeof data11 != "string" && data11 !== null) {
            const err11 = { instancePath: instancePath + "/corporateInformation/country", schemaPath: "component:CorporateInformation/properties/country/type", keyword: "type", params: { type: schema35.properties.country.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.postalCode !== void 0) {
          let data12 = data0.postalCode;
          if (typeof data12 != "string" && data12 !== null) {
            const err12 = { instancePath: instancePath + "/corporateInformation/postalCode", schemaPath: "component:CorporateInformation/properties/postalCode/type", keyword: "type", params: { type: schema35.properties.postalCode.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/corporateInformation", schemaPath: "component:CorporateInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.corporateVerifications !== void 0) {
      let data13 = data.corporateVerifications;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate23(data13[i0], { instancePath: instancePath + "/corporateVerifications/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else {
        const err14 = { instancePath: instancePath + "/corporateVerifications", schemaPath: "#/properties/corporateVerifications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.supportingDocuments !== void 0) {
      let data15 = data.supportingDocuments;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data16 = data15[i1];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.documentId !== void 0 && typeof data16.documentId != "string") {
              const err15 = { instancePath: instancePath + "/supportingDocuments/" + i1 + "/documentId", schemaPath: "component:SupportingDocument/properties/documentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data16.fileName !== void 0) {
              let data18 = data16.fileName;
              if (typeof data18 != "string" && data18 !== null) {
                const err16 = { instancePath: instancePath + "/supportingDocuments/" + i1 + "/fileName", schemaPath: "component:SupportingDocument/properties/fileName/type", keyword: "type", params: { type: schema38.properties.fileName.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            if (data16.type !== void 0) {
              let data19 = data16.type;
              if (typeof data19 != "string" && data19 !== null) {
                const err17 = { instancePath: instancePath + "/supportingDocuments/" + i1 + "/type", schemaPath: "component:SupportingDocument/properties/type/type", keyword: "type", params: { type: schema38.properties.type.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data16.description !== void 0) {
              let data20 = data16.description;
              if (typeof data20 != "string" && data20 !== null) {
                const err18 = { instancePath: instancePath + "/supportingDocuments/" + i1 + "/description", schemaPath: "component:SupportingDocument/properties/description/type", keyword: "type", params: { type: schema38.properties.description.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data16.dateReceived !== void 0) {
              let data21 = data16.dateReceived;
              if (typeof data21 != "string" && data21 !== null) {
                const err19 = { instancePath: instancePath + "/supportingDocuments/" + i1 + "/dateReceived", schemaPath: "component:SupportingDocument/properties/dateReceived/type", keyword: "type", params: { type: schema38.properties.dateReceived.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            if (data16.documentApproved !== void 0 && typeof data16.documentApproved != "boolean") {
              const err20 = { instancePath: instancePath + "/supportingDocuments/" + i1 + "/documentApproved", schemaPath: "component:SupportingDocument/properties/documentApproved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/supportingDocuments/" + i1, schemaPath: "component:SupportingDocument/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/supportingDocuments", schemaPath: "#/properties/supportingDocuments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { corporateInformation: !0, corporateVerifications: !0, supportingDocuments: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
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
        const err5 = { instancePath: instancePath + "/message", schemaPath: "component:SuccessEnvelope/properties/message/type", keyword: "type", params: { type: schema33.properties.message.type }, message: "must be string,null" };
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
    data.data !== void 0 && (validate22(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
  } else {
    const err9 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { data: !0, code: !0, status: !0, message: !0, errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
        const err5 = { instancePath: instancePath + "/message", schemaPath: "component:ErrorAnswer/properties/message/type", keyword: "type", params: { type: schema39.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.messsage !== void 0) {
      let data3 = data.messsage;
      if (typeof data3 != "string" && data3 !== null) {
        const err6 = { instancePath: instancePath + "/messsage", schemaPath: "component:ErrorAnswer/properties/messsage/type", keyword: "type", params: { type: schema39.properties.messsage.type }, message: "must be string,null" };
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
  return validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };
