// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { tag: { $ref: "component:Tag" }, industry: { $ref: "component:Industry" }, sourceOfFunds: { $ref: "component:CorporateSourceOfFunds" }, sourceOfFundsOther: { type: "string" }, companyBusinessAddress: { $ref: "component:Address" }, feeGroup: { type: "string" }, baseCurrency: { $ref: "component:Currency" }, name: { $ref: "component:ShortPersonName" }, surname: { $ref: "component:ShortPersonName" }, email: { $ref: "component:Email" }, mobile: { $ref: "component:Mobile" }, dateOfBirth: { $ref: "component:CalendarDate" }, resetMobileCounter: { type: "boolean" }, userTag: { $ref: "component:Tag" }, locale: { $ref: "component:UserLocale" }, brand: { $ref: "component:Brand" } }, $id: "component:CorporateUpdate" }, schema32 = { type: "string", maxLength: 50, pattern: "^[a-zA-Z0-9_-]+$", $id: "component:Tag" }, schema33 = { type: "string", enum: ["ACCOUNTING", "AUDIT", "FINANCE", "PUBLIC_SECTOR_ADMINISTRATION", "ART_ENTERTAINMENT", "AUTO_AVIATION", "BANKING_LENDING", "BUSINESS_CONSULTANCY_LEGAL", "CONSTRUCTION_REPAIR", "EDUCATION_PROFESSIONAL_SERVICES", "INFORMATIONAL_TECHNOLOGIES", "TOBACCO_ALCOHOL", "GAMING_GAMBLING", "MEDICAL_SERVICES", "MANUFACTURING", "PR_MARKETING", "PRECIOUS_GOODS_JEWELRY", "NON_GOVERNMENTAL_ORGANIZATION", "INSURANCE_SECURITY", "RETAIL_WHOLESALE", "TRAVEL_TOURISM", "FREELANCER"], $id: "component:Industry" }, schema34 = { type: "string", enum: ["LABOUR_CONTRACT", "CIVIL_CONTRACT", "RENT", "FUNDS_FROM_OTHER_AUXILIARY_SOURCES", "SALE_OF_MOVABLE_ASSETS", "SALE_OF_REAL_ESTATE", "ORDINARY_BUSINESS_ACTIVITY", "DIVIDENDS", "LOAN_FROM_FINANCIAL_INSTITUTIONS_CREDIT_UNIONS", "LOAN_FROM_THIRD_PARTIES", "SALE_OF_COMPANY_SHARES_BUSINESS", "OTHER", "DONATION", "INHERITANCE", "ORIGIN_OF_FUNDS_UNKNOWN"], $id: "component:CorporateSourceOfFunds" }, schema37 = { type: "string", minLength: 3, maxLength: 3, pattern: "^[A-Z]*$", $id: "component:Currency" }, schema38 = { type: "string", maxLength: 20, pattern: "^[^0-9~!@#$%^*()_+={}\\|:;,<>/?]*$", $id: "component:ShortPersonName" }, schema40 = { type: "string", format: "email", $id: "component:Email" }, schema41 = { type: "object", required: ["countryCode", "number"], properties: { countryCode: { type: "string", minLength: 1, maxLength: 4, pattern: "^\\+[0-9]+$" }, number: { type: "string", pattern: "^[0-9]{1,12}$" } }, $id: "component:Mobile" }, schema42 = { type: "object", required: ["year", "month", "day"], properties: { year: { type: "integer", format: "int32", minimum: 1900, maximum: 2100 }, month: { type: "integer", format: "int32", minimum: 1, maximum: 12 }, day: { type: "integer", format: "int32", minimum: 1, maximum: 31 } }, $id: "component:CalendarDate" }, schema44 = { type: "string", maxLength: 5, pattern: "^[a-z]{2}(-[A-Z]{2})?$", $id: "component:UserLocale" }, schema45 = { type: "string", maxLength: 25, pattern: "^[a-zA-Z0-9]+$", $id: "component:Brand" }, func1 = ucs2length, pattern4 = new RegExp("^[a-zA-Z0-9_-]+$", "u"), pattern7 = new RegExp("^[A-Z]*$", "u"), pattern8 = new RegExp("^[^0-9~!@#$%^*()_+={}\\|:;,<>/?]*$", "u"), pattern10 = new RegExp("^\\+[0-9]+$", "u"), pattern11 = new RegExp("^[0-9]{1,12}$", "u"), pattern13 = new RegExp("^[a-z]{2}(-[A-Z]{2})?$", "u"), pattern14 = new RegExp("^[a-zA-Z0-9]+$", "u"), schema35 = { type: "object", required: ["addressLine1", "city", "postCode", "country"], properties: { addressLine1: { type: "string", minLength: 1, maxLength: 150 }, addressLine2: { type: "string", maxLength: 150 }, city: { type: "string", maxLength: 50 }, postCode: { type: "string", maxLength: 10, pattern: "^[A-Za-z0-9 -]*$" }, state: { type: "string", maxLength: 50 }, country: { $ref: "component:CountryCode" } }, $id: "component:Address" }, schema36 = { type: "string", minLength: 2, maxLength: 2, pattern: "^[A-Z]+$", $id: "component:CountryCode" }, pattern5 = new RegExp("^[A-Za-z0-9 -]*$", "u"), pattern6 = new RegExp("^[A-Z]+$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.addressLine1 === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "addressLine1" }, message: "must have required property 'addressLine1'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.city === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.postCode === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "postCode" }, message: "must have required property 'postCode'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.country === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.addressLine1 !== void 0) {
      let data0 = data.addressLine1;
      if (typeof data0 == "string") {
        if (func1(data0) > 150) {
          const err4 = { instancePath: instancePath + "/addressLine1", schemaPath: "#/properties/addressLine1/maxLength", keyword: "maxLength", params: { limit: 150 }, message: "must NOT have more than 150 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func1(data0) < 1) {
          const err5 = { instancePath: instancePath + "/addressLine1", schemaPath: "#/properties/addressLine1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/addressLine1", schemaPath: "#/properties/addressLine1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.addressLine2 !== void 0) {
      let data1 = data.addressLine2;
      if (typeof data1 == "string") {
        if (func1(data1) > 150) {
          const err7 = { instancePath: instancePath + "/addressLine2", schemaPath: "#/properties/addressLine2/maxLength", keyword: "maxLength", params: { limit: 150 }, message: "must NOT have more than 150 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/addressLine2", schemaPath: "#/properties/addressLine2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.city !== void 0) {
      let data2 = data.city;
      if (typeof data2 == "string") {
        if (func1(data2) > 50) {
          const err9 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.postCode !== void 0) {
      let data3 = data.postCode;
      if (typeof data3 == "string") {
        if (func1(data3) > 10) {
          const err11 = { instancePath: instancePath + "/postCode", schemaPath: "#/properties/postCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern5.test(data3)) {
          const err12 = { instancePath: instancePath + "/postCode", schemaPath: "#/properties/postCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9 -]*$" }, message: 'must match pattern "^[A-Za-z0-9 -]*$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/postCode", schemaPath: "#/properties/postCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (typeof data4 == "string") {
        if (func1(data4) > 50) {
          const err14 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.country !== void 0) {
      let data5 = data.country;
      if (typeof data5 == "string") {
        if (func1(data5) > 2) {
          const err16 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func1(data5) < 2) {
          const err17 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!pattern6.test(data5)) {
          const err18 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+$" }, message: 'must match pattern "^[A-Z]+$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { addressLine1: !0, addressLine2: !0, city: !0, postCode: !0, state: !0, country: !0 }, dynamicProps: !1, dynamicItems: !1 };
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tag !== void 0) {
      let data0 = data.tag;
      if (typeof data0 == "string") {
        if (func1(data0) > 50) {
          const err0 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.industry !== void 0) {
      let data1 = data.industry;
      if (typeof data1 != "string") {
        const err3 = { instancePath: instancePath + "/industry", schemaPath: "component:Industry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data1 === "ACCOUNTING" || data1 === "AUDIT" || data1 === "FINANCE" || data1 === "PUBLIC_SECTOR_ADMINISTRATION" || data1 === "ART_ENTERTAINMENT" || data1 === "AUTO_AVIATION" || data1 === "BANKING_LENDING" || data1 === "BUSINESS_CONSULTANCY_LEGAL" || data1 === "CONSTRUCTION_REPAIR" || data1 === "EDUCATION_PROFESSIONAL_SERVICES" || data1 === "INFORMATIONAL_TECHNOLOGIES" || data1 === "TOBACCO_ALCOHOL" || data1 === "GAMING_GAMBLING" || data1 === "MEDICAL_SERVICES" || data1 === "MANUFACTURING" || data1 === "PR_MARKETING" || data1 === "PRECIOUS_GOODS_JEWELRY" || data1 === "NON_GOVERNMENTAL_ORGANIZATION" || data1 === "INSURANCE_SECURITY" || data1 === "RETAIL_WHOLESALE" || data1 === "TRAVEL_TOURISM" || data1 === "FREELANCER")) {
        const err4 = { instancePath: instancePath + "/industry", schemaPath: "component:Industry/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.sourceOfFunds !== void 0) {
      let data2 = data.sourceOfFunds;
      if (typeof data2 != "string") {
        const err5 = { instancePath: instancePath + "/sourceOfFunds", schemaPath: "component:CorporateSourceOfFunds/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data2 === "LABOUR_CONTRACT" || data2 === "CIVIL_CONTRACT" || data2 === "RENT" || data2 === "FUNDS_FROM_OTHER_AUXILIARY_SOURCES" || data2 === "SALE_OF_MOVABLE_ASSETS" || data2 === "SALE_OF_REAL_ESTATE" || data2 === "ORDINARY_BUSINESS_ACTIVITY" || data2 === "DIVIDENDS" || data2 === "LOAN_FROM_FINANCIAL_INSTITUTIONS_CREDIT_UNIONS" || data2 === "LOAN_FROM_THIRD_PARTIES" || data2 === "SALE_OF_COMPANY_SHARES_BUSINESS" || data2 === "OTHER" || data2 === "DONATION" || data2 === "INHERITANCE" || data2 === "ORIGIN_OF_FUNDS_UNKNOWN")) {
        const err6 = { instancePath: instancePath + "/sourceOfFunds", schemaPath: "component:CorporateSourceOfFunds/enum", keyword: "enum", params: { allowedValues: schema34.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.sourceOfFundsOther !== void 0 && typeof data.sourceOfFundsOther != "string") {
      const err7 = { instancePath: instancePath + "/sourceOfFundsOther", schemaPath: "#/properties/sourceOfFundsOther/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.companyBusinessAddress !== void 0 && (validate21(data.companyBusinessAddress, { instancePath: instancePath + "/companyBusinessAddress", parentData: data, parentDataProperty: "companyBusinessAddress", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.feeGroup !== void 0 && typeof data.feeGroup != "string") {
      const err8 = { instancePath: instancePath + "/feeGroup", schemaPath: "#/properties/feeGroup/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.baseCurrency !== void 0) {
      let data6 = data.baseCurrency;
      if (typeof data6 == "string") {
        if (func1(data6) > 3) {
          const err9 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func1(data6) < 3) {
          const err10 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern7.test(data6)) {
          const err11 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]*$" }, message: 'must match pattern "^[A-Z]*$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.name !== void 0) {
      let data7 = data.name;
      if (typeof data7 == "string") {
        if (func1(data7) > 20) {
          const err13 = { instancePath: instancePath + "/name", schemaPath: "component:ShortPersonName/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!pattern8.test(data7)) {
          const err14 = { instancePath: instancePath + "/name", schemaPath: "component:ShortPersonName/pattern", keyword: "pattern", params: { pattern: "^[^0-9~!@#$%^*()_+={}\\|:;,<>/?]*$" }, message: 'must match pattern "^[^0-9~!@#$%^*()_+={}\\|:;,<>/?]*$"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/name", schemaPath: "component:ShortPersonName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.surname !== void 0) {
      let data8 = data.surname;
      if (typeof data8 == "string") {
        if (func1(data8) > 20) {
          const err16 = { instancePath: instancePath + "/surname", schemaPath: "component:ShortPersonName/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!pattern8.test(data8)) {
          const err17 = { instancePath: instancePath + "/surname", schemaPath: "component:ShortPersonName/pattern", keyword: "pattern", params: { pattern: "^[^0-9~!@#$%^*()_+={}\\|:;,<>/?]*$" }, message: 'must match pattern "^[^0-9~!@#$%^*()_+={}\\|:;,<>/?]*$"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/surname", schemaPath: "component:ShortPersonName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.email !== void 0) {
      let data9 = data.email;
      if (typeof data9 == "string") {
        if (!formats0.test(data9)) {
          const err19 = { instancePath: instancePath + "/email", schemaPath: "component:Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/email", schemaPath: "component:Email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.mobile !== void 0) {
      let data10 = data.mobile;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.countryCode === void 0) {
          const err21 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/required", keyword: "required", params: { missingProperty: "countryCode" }, message: "must have required property 'countryCode'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data10.number === void 0) {
          const err22 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data10.countryCode !== void 0) {
          let data11 = data10.countryCode;
          if (typeof data11 == "string") {
            if (func1(data11) > 4) {
              const err23 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (func1(data11) < 1) {
              const err24 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (!pattern10.test(data11)) {
              const err25 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/pattern", keyword: "pattern", params: { pattern: "^\\+[0-9]+$" }, message: 'must match pattern "^\\+[0-9]+$"' };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data10.number !== void 0) {
          let data12 = data10.number;
          if (typeof data12 == "string") {
            if (!pattern11.test(data12)) {
              const err27 = { instancePath: instancePath + "/mobile/number", schemaPath: "component:Mobile/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}$" }, message: 'must match pattern "^[0-9]{1,12}$"' };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/mobile/number", schemaPath: "component:Mobile/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.dateOfBirth !== void 0) {
      let data13 = data.dateOfBirth;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.year === void 0) {
          const err30 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property 'year'" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data13.month === void 0) {
          const err31 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "month" }, message: "must have required property 'month'" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data13.day === void 0) {
          const err32 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property 'day'" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data13.year !== void 0) {
          let data14 = data13.year;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            const err33 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 2100 || isNaN(data14)) {
              const err34 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 }, message: "must be <= 2100" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data14 < 1900 || isNaN(data14)) {
              const err35 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 }, message: "must be >= 1900" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          }
        }
        if (data13.month !== void 0) {
          let data15 = data13.month;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
            const err36 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 12 || isNaN(data15)) {
              const err37 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12" };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (data15 < 1 || isNaN(data15)) {
              const err38 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          }
        }
        if (data13.day !== void 0) {
          let data16 = data13.day;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            const err39 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 31 || isNaN(data16)) {
              const err40 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            if (data16 < 1 || isNaN(data16)) {
              const err41 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.resetMobileCounter !== void 0 && typeof data.resetMobileCounter != "boolean") {
      const err43 = { instancePath: instancePath + "/resetMobileCounter", schemaPath: "#/properties/resetMobileCounter/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
    }
    if (data.userTag !== void 0) {
      let data18 = data.userTag;
      if (typeof data18 == "string") {
        if (func1(data18) > 50) {
          const err44 = { instancePath: instancePath + "/userTag", schemaPath: "component:Tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (!pattern4.test(data18)) {
          const err45 = { instancePath: instancePath + "/userTag", schemaPath: "component:Tag/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/userTag", schemaPath: "component:Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.locale !== void 0) {
      let data19 = data.locale;
      if (typeof data19 == "string") {
        if (func1(data19) > 5) {
          const err47 = { instancePath: instancePath + "/locale", schemaPath: "component:UserLocale/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (!pattern13.test(data19)) {
          const err48 = { instancePath: instancePath + "/locale", schemaPath: "component:UserLocale/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }, message: 'must match pattern "^[a-z]{2}(-[A-Z]{2})?$"' };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      } else {
        const err49 = { instancePath: instancePath + "/locale", schemaPath: "component:UserLocale/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.brand !== void 0) {
      let data20 = data.brand;
      if (typeof data20 == "string") {
        if (func1(data20) > 25) {
          const err50 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/maxLength", keyword: "maxLength", params: { limit: 25 }, message: "must NOT have more than 25 characters" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        if (!pattern14.test(data20)) {
          const err51 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]+$" }, message: 'must match pattern "^[a-zA-Z0-9]+$"' };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
      } else {
        const err52 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
  } else {
    const err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { tag: !0, industry: !0, sourceOfFunds: !0, sourceOfFundsOther: !0, companyBusinessAddress: !0, feeGroup: !0, baseCurrency: !0, name: !0, surname: !0, email: !0, mobile: !0, dateOfBirth: !0, resetMobileCounter: !0, userTag: !0, locale: !0, brand: !0 }, dynamicProps: !1, dynamicItems: !1 };
