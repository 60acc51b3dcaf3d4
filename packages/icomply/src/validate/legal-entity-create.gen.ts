// @ts-nocheck
// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { kycMetaData: { $ref: "component:KycMetaDataInput" }, corporateInformation: { $ref: "component:CorporateInformation" } }, $id: "component:LegalEntityCreate" }, schema32 = { type: "object", not: { required: ["createdDateTime"], properties: { createdDateTime: {} } }, properties: { entityID: { type: "string" }, lastUpdate: { type: "string", format: "date" }, nextKYCReview: { type: "string", format: "date" }, kycStatus: { type: "string" }, externalID: { type: "string" } }, $id: "component:KycMetaDataInput" }, schema33 = { type: "object", properties: { companyName: { type: ["string", "null"] }, registrationNumber: { type: ["string", "null"] }, dateofIncorporation: { type: ["string", "null"], format: "date" }, duns: { type: ["string", "null"] }, glei: { type: ["string", "null"] }, companyPhone: { type: ["string", "null"] }, email: { type: ["string", "null"] }, primaryAddress: { type: ["string", "null"] }, city: { type: ["string", "null"] }, stateProvince: { type: ["string", "null"] }, country: { type: ["string", "null"] }, postalCode: { type: ["string", "null"] } }, $id: "component:CorporateInformation" }, formats0 = fullFormats.date;
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
    if (data.corporateInformation !== void 0) {
      let data6 = data.corporateInformation;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.companyName !== void 0) {
          let data7 = data6.companyName;
          if (typeof data7 != "string" && data7 !== null) {
            const err10 = { instancePath: instancePath + "/corporateInformation/companyName", schemaPath: "component:CorporateInformation/properties/companyName/type", keyword: "type", params: { type: schema33.properties.companyName.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data6.registrationNumber !== void 0) {
          let data8 = data6.registrationNumber;
          if (typeof data8 != "string" && data8 !== null) {
            const err11 = { instancePath: instancePath + "/corporateInformation/registrationNumber", schemaPath: "component:CorporateInformation/properties/registrationNumber/type", keyword: "type", params: { type: schema33.properties.registrationNumber.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data6.dateofIncorporation !== void 0) {
          let data9 = data6.dateofIncorporation;
          if (typeof data9 != "string" && data9 !== null) {
            const err12 = { instancePath: instancePath + "/corporateInformation/dateofIncorporation", schemaPath: "component:CorporateInformation/properties/dateofIncorporation/type", keyword: "type", params: { type: schema33.properties.dateofIncorporation.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (typeof data9 == "string" && !formats0.validate(data9)) {
            const err13 = { instancePath: instancePath + "/corporateInformation/dateofIncorporation", schemaPath: "component:CorporateInformation/properties/dateofIncorporation/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data6.duns !== void 0) {
          let data10 = data6.duns;
          if (typeof data10 != "string" && data10 !== null) {
            const err14 = { instancePath: instancePath + "/corporateInformation/duns", schemaPath: "component:CorporateInformation/properties/duns/type", keyword: "type", params: { type: schema33.properties.duns.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data6.glei !== void 0) {
          let data11 = data6.glei;
          if (typeof data11 != "string" && data11 !== null) {
            const err15 = { instancePath: instancePath + "/corporateInformation/glei", schemaPath: "component:CorporateInformation/properties/glei/type", keyword: "type", params: { type: schema33.properties.glei.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data6.companyPhone !== void 0) {
          let data12 = data6.companyPhone;
          if (typeof data12 != "string" && data12 !== null) {
            const err16 = { instancePath: instancePath + "/corporateInformation/companyPhone", schemaPath: "component:CorporateInformation/properties/companyPhone/type", keyword: "type", params: { type: schema33.properties.companyPhone.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data6.email !== void 0) {
          let data13 = data6.email;
          if (typeof data13 != "string" && data13 !== null) {
            const err17 = { instancePath: instancePath + "/corporateInformation/email", schemaPath: "component:CorporateInformation/properties/email/type", keyword: "type", params: { type: schema33.properties.email.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data6.primaryAddress !== void 0) {
          let data14 = data6.primaryAddress;
          if (typeof data14 != "string" && data14 !== null) {
            const err18 = { instancePath: instancePath + "/corporateInformation/primaryAddress", schemaPath: "component:CorporateInformation/properties/primaryAddress/type", keyword: "type", params: { type: schema33.properties.primaryAddress.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data6.city !== void 0) {
          let data15 = data6.city;
          if (typeof data15 != "string" && data15 !== null) {
            const err19 = { instancePath: instancePath + "/corporateInformation/city", schemaPath: "component:CorporateInformation/properties/city/type", keyword: "type", params: { type: schema33.properties.city.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data6.stateProvince !== void 0) {
          let data16 = data6.stateProvince;
          if (typeof data16 != "string" && data16 !== null) {
            const err20 = { instancePath: instancePath + "/corporateInformation/stateProvince", schemaPath: "component:CorporateInformation/properties/stateProvince/type", keyword: "type", params: { type: schema33.properties.stateProvince.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data6.country !== void 0) {
          let data17 = data6.country;
          if (typeof data17 != "string" && data17 !== null) {
            const err21 = { instancePath: instancePath + "/corporateInformation/country", schemaPath: "component:CorporateInformation/properties/country/type", keyword: "type", params: { type: schema33.properties.country.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data6.postalCode !== void 0) {
          let data18 = data6.postalCode;
          if (typeof data18 != "string" && data18 !== null) {
            const err22 = { instancePath: instancePath + "/corporateInformation/postalCode", schemaPath: "component:CorporateInformation/properties/postalCode/type", keyword: "type", params: { type: schema33.properties.postalCode.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/corporateInformation", schemaPath: "component:CorporateInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { kycMetaData: !0, corporateInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
