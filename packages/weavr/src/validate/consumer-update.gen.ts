// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { tag: { $ref: "component:Tag" }, name: { $ref: "component:ShortPersonName" }, surname: { $ref: "component:ShortPersonName" }, email: { $ref: "component:Email" }, mobile: { $ref: "component:Mobile" }, dateOfBirth: { $ref: "component:CalendarDate" }, address: { $ref: "component:AddressWithCountryRequired" }, feeGroup: { type: "string" }, baseCurrency: { $ref: "component:Currency" }, occupation: { $ref: "component:Occupation" }, sourceOfFunds: { $ref: "component:ConsumerSourceOfFunds" }, sourceOfFundsOther: { type: "string" }, placeOfBirth: { type: "string" }, nationality: { $ref: "component:CountryCode" }, resetMobileCounter: { type: "boolean" }, userTag: { $ref: "component:Tag" }, locale: { $ref: "component:UserLocale" }, brand: { $ref: "component:Brand" } }, $id: "component:ConsumerUpdate" }, schema32 = { type: "string", maxLength: 50, pattern: "^[a-zA-Z0-9_-]+$", $id: "component:Tag" }, schema33 = { type: "string", maxLength: 20, pattern: "^[^0-9~!@#$%^*()_+={}\\|:;,<>/?]*$", $id: "component:ShortPersonName" }, schema35 = { type: "string", format: "email", $id: "component:Email" }, schema36 = { type: "object", required: ["countryCode", "number"], properties: { countryCode: { type: "string", minLength: 1, maxLength: 4, pattern: "^\\+[0-9]+$" }, number: { type: "string", pattern: "^[0-9]{1,12}$" } }, $id: "component:Mobile" }, schema37 = { type: "object", required: ["year", "month", "day"], properties: { year: { type: "integer", format: "int32", minimum: 1900, maximum: 2100 }, month: { type: "integer", format: "int32", minimum: 1, maximum: 12 }, day: { type: "integer", format: "int32", minimum: 1, maximum: 31 } }, $id: "component:CalendarDate" }, schema40 = { type: "string", minLength: 3, maxLength: 3, pattern: "^[A-Z]*$", $id: "component:Currency" }, schema41 = { type: "string", enum: ["ACCOUNTING", "AUDIT", "FINANCE", "PUBLIC_SECTOR_ADMINISTRATION", "ART_ENTERTAINMENT", "AUTO_AVIATION", "BANKING_LENDING", "BUSINESS_CONSULTANCY_LEGAL", "CONSTRUCTION_REPAIR", "EDUCATION_PROFESSIONAL_SERVICES", "INFORMATIONAL_TECHNOLOGIES", "TOBACCO_ALCOHOL", "GAMING_GAMBLING", "MEDICAL_SERVICES", "MANUFACTURING", "PR_MARKETING", "PRECIOUS_GOODS_JEWELRY", "NON_GOVERNMENTAL_ORGANIZATION", "INSURANCE_SECURITY", "RETAIL_WHOLESALE", "TRAVEL_TOURISM", "FREELANCER", "STUDENT", "UNEMPLOYED", "RETIRED", "OTHER"], $id: "component:Occupation" }, schema42 = { type: "string", enum: ["PERSONAL_SAVINGS", "FAMILY_SAVINGS", "LABOUR_CONTRACT", "CIVIL_CONTRACT", "RENT", "FUNDS_FROM_OTHER_AUXILIARY_SOURCES", "SALE_OF_MOVABLE_ASSETS", "SALE_OF_REAL_ESTATE", "ORDINARY_BUSINESS_ACTIVITY", "DIVIDENDS", "LOAN_FROM_FINANCIAL_INSTITUTIONS_CREDIT_UNIONS", "LOAN_FROM_THIRD_PARTIES", "INHERITANCE", "SALE_OF_COMPANY_SHARES_BUSINESS", "OTHER"], $id: "component:ConsumerSourceOfFunds" }, schema39 = { type: "string", minLength: 2, maxLength: 2, pattern: "^[A-Z]+$", $id: "component:CountryCode" }, schema45 = { type: "string", maxLength: 5, pattern: "^[a-z]{2}(-[A-Z]{2})?$", $id: "component:UserLocale" }, schema46 = { type: "string", maxLength: 25, pattern: "^[a-zA-Z0-9]+$", $id: "component:Brand" }, func1 = ucs2length, pattern4 = new RegExp("^[a-zA-Z0-9_-]+$", "u"), pattern5 = new RegExp("^[^0-9~!@#$%^*()_+={}\\|:;,<>/?]*$", "u"), pattern7 = new RegExp("^\\+[0-9]+$", "u"), pattern8 = new RegExp("^[0-9]{1,12}$", "u"), pattern11 = new RegExp("^[A-Z]*$", "u"), pattern10 = new RegExp("^[A-Z]+$", "u"), pattern14 = new RegExp("^[a-z]{2}(-[A-Z]{2})?$", "u"), pattern15 = new RegExp("^[a-zA-Z0-9]+$", "u"), formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, schema38 = { type: "object", required: ["country"], properties: { addressLine1: { type: "string" }, addressLine2: { type: "string" }, city: { type: "string" }, postCode: { type: "string", maxLength: 10, pattern: "^[A-Za-z0-9 -]*$" }, state: { type: "string", maxLength: 50 }, country: { $ref: "component:CountryCode" } }, $id: "component:AddressWithCountryRequired" }, pattern9 = new RegExp("^[A-Za-z0-9 -]*$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.country === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.addressLine1 !== void 0 && typeof data.addressLine1 != "string") {
      const err1 = { instancePath: instancePath + "/addressLine1", schemaPath: "#/properties/addressLine1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.addressLine2 !== void 0 && typeof data.addressLine2 != "string") {
      const err2 = { instancePath: instancePath + "/addressLine2", schemaPath: "#/properties/addressLine2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.city !== void 0 && typeof data.city != "string") {
      const err3 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.postCode !== void 0) {
      let data3 = data.postCode;
      if (typeof data3 == "string") {
        if (func1(data3) > 10) {
          const err4 = { instancePath: instancePath + "/postCode", schemaPath: "#/properties/postCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern9.test(data3)) {
          const err5 = { instancePath: instancePath + "/postCode", schemaPath: "#/properties/postCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9 -]*$" }, message: 'must match pattern "^[A-Za-z0-9 -]*$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/postCode", schemaPath: "#/properties/postCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (typeof data4 == "string") {
        if (func1(data4) > 50) {
          const err7 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.country !== void 0) {
      let data5 = data.country;
      if (typeof data5 == "string") {
        if (func1(data5) > 2) {
          const err9 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func1(data5) < 2) {
          const err10 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern10.test(data5)) {
          const err11 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+$" }, message: 'must match pattern "^[A-Z]+$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { addressLine1: !0, addressLine2: !0, city: !0, postCode: !0, state: !0, country: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func1(data1) > 20) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "component:ShortPersonName/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern5.test(data1)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "component:ShortPersonName/pattern", keyword: "pattern", params: { pattern: "^[^0-9~!@#$%^*()_+={}\\|:;,<>/?]*$" }, message: 'must match pattern "^[^0-9~!@#$%^*()_+={}\\|:;,<>/?]*$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "component:ShortPersonName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.surname !== void 0) {
      let data2 = data.surname;
      if (typeof data2 == "string") {
        if (func1(data2) > 20) {
          const err6 = { instancePath: instancePath + "/surname", schemaPath: "component:ShortPersonName/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern5.test(data2)) {
          const err7 = { instancePath: instancePath + "/surname", schemaPath: "component:ShortPersonName/pattern", keyword: "pattern", params: { pattern: "^[^0-9~!@#$%^*()_+={}\\|:;,<>/?]*$" }, message: 'must match pattern "^[^0-9~!@#$%^*()_+={}\\|:;,<>/?]*$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/surname", schemaPath: "component:ShortPersonName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.email !== void 0) {
      let data3 = data.email;
      if (typeof data3 == "string") {
        if (!formats0.test(data3)) {
          const err9 = { instancePath: instancePath + "/email", schemaPath: "component:Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/email", schemaPath: "component:Email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.mobile !== void 0) {
      let data4 = data.mobile;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.countryCode === void 0) {
          const err11 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/required", keyword: "required", params: { missingProperty: "countryCode" }, message: "must have required property 'countryCode'" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4.number === void 0) {
          const err12 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data4.countryCode !== void 0) {
          let data5 = data4.countryCode;
          if (typeof data5 == "string") {
            if (func1(data5) > 4) {
              const err13 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (func1(data5) < 1) {
              const err14 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (!pattern7.test(data5)) {
              const err15 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/pattern", keyword: "pattern", params: { pattern: "^\\+[0-9]+$" }, message: 'must match pattern "^\\+[0-9]+$"' };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data4.number !== void 0) {
          let data6 = data4.number;
          if (typeof data6 == "string") {
            if (!pattern8.test(data6)) {
              const err17 = { instancePath: instancePath + "/mobile/number", schemaPath: "component:Mobile/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}$" }, message: 'must match pattern "^[0-9]{1,12}$"' };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/mobile/number", schemaPath: "component:Mobile/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.dateOfBirth !== void 0) {
      let data7 = data.dateOfBirth;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.year === void 0) {
          const err20 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property 'year'" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data7.month === void 0) {
          const err21 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "month" }, message: "must have required property 'month'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data7.day === void 0) {
          const err22 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property 'day'" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data7.year !== void 0) {
          let data8 = data7.year;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            const err23 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 2100 || isNaN(data8)) {
              const err24 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 }, message: "must be <= 2100" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data8 < 1900 || isNaN(data8)) {
              const err25 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 }, message: "must be >= 1900" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          }
        }
        if (data7.month !== void 0) {
          let data9 = data7.month;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err26 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 12 || isNaN(data9)) {
              const err27 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err28 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          }
        }
        if (data7.day !== void 0) {
          let data10 = data7.day;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            const err29 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 31 || isNaN(data10)) {
              const err30 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err31 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.address !== void 0 && (validate21(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.feeGroup !== void 0 && typeof data.feeGroup != "string") {
      const err33 = { instancePath: instancePath + "/feeGroup", schemaPath: "#/properties/feeGroup/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.baseCurrency !== void 0) {
      let data13 = data.baseCurrency;
      if (typeof data13 == "string") {
        if (func1(data13) > 3) {
          const err34 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (func1(data13) < 3) {
          const err35 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (!pattern11.test(data13)) {
          const err36 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]*$" }, message: 'must match pattern "^[A-Z]*$"' };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.occupation !== void 0) {
      let data14 = data.occupation;
      if (typeof data14 != "string") {
        const err38 = { instancePath: instancePath + "/occupation", schemaPath: "component:Occupation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      if (!(data14 === "ACCOUNTING" || data14 === "AUDIT" || data14 === "FINANCE" || data14 === "PUBLIC_SECTOR_ADMINISTRATION" || data14 === "ART_ENTERTAINMENT" || data14 === "AUTO_AVIATION" || data14 === "BANKING_LENDING" || data14 === "BUSINESS_CONSULTANCY_LEGAL" || data14 === "CONSTRUCTION_REPAIR" || data14 === "EDUCATION_PROFESSIONAL_SERVICES" || data14 === "INFORMATIONAL_TECHNOLOGIES" || data14 === "TOBACCO_ALCOHOL" || data14 === "GAMING_GAMBLING" || data14 === "MEDICAL_SERVICES" || data14 === "MANUFACTURING" || data14 === "PR_MARKETING" || data14 === "PRECIOUS_GOODS_JEWELRY" || data14 === "NON_GOVERNMENTAL_ORGANIZATION" || data14 === "INSURANCE_SECURITY" || data14 === "RETAIL_WHOLESALE" || data14 === "TRAVEL_TOURISM" || data14 === "FREELANCER" || data14 === "STUDENT" || data14 === "UNEMPLOYED" || data14 === "RETIRED" || data14 === "OTHER")) {
        const err39 = { instancePath: instancePath + "/occupation", schemaPath: "component:Occupation/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.sourceOfFunds !== void 0) {
      let data15 = data.sourceOfFunds;
      if (typeof data15 != "string") {
        const err40 = { instancePath: instancePath + "/sourceOfFunds", schemaPath: "component:ConsumerSourceOfFunds/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (!(data15 === "PERSONAL_SAVINGS" || data15 === "FAMILY_SAVINGS" || data15 === "LABOUR_CONTRACT" || data15 === "CIVIL_CONTRACT" || data15 === "RENT" || data15 === "FUNDS_FROM_OTHER_AUXILIARY_SOURCES" || data15 === "SALE_OF_MOVABLE_ASSETS" || data15 === "SALE_OF_REAL_ESTATE" || data15 === "ORDINARY_BUSINESS_ACTIVITY" || data15 === "DIVIDENDS" || data15 === "LOAN_FROM_FINANCIAL_INSTITUTIONS_CREDIT_UNIONS" || data15 === "LOAN_FROM_THIRD_PARTIES" || data15 === "INHERITANCE" || data15 === "SALE_OF_COMPANY_SHARES_BUSINESS" || data15 === "OTHER")) {
        const err41 = { instancePath: instancePath + "/sourceOfFunds", schemaPath: "component:ConsumerSourceOfFunds/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.sourceOfFundsOther !== void 0 && typeof data.sourceOfFundsOther != "string") {
      const err42 = { instancePath: instancePath + "/sourceOfFundsOther", schemaPath: "#/properties/sourceOfFundsOther/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
    }
    if (data.placeOfBirth !== void 0 && typeof data.placeOfBirth != "string") {
      const err43 = { instancePath: instancePath + "/placeOfBirth", schemaPath: "#/properties/placeOfBirth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
    }
    if (data.nationality !== void 0) {
      let data18 = data.nationality;
      if (typeof data18 == "string") {
        if (func1(data18) > 2) {
          const err44 = { instancePath: instancePath + "/nationality", schemaPath: "component:CountryCode/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (func1(data18) < 2) {
          const err45 = { instancePath: instancePath + "/nationality", schemaPath: "component:CountryCode/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (!pattern10.test(data18)) {
          const err46 = { instancePath: instancePath + "/nationality", schemaPath: "component:CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+$" }, message: 'must match pattern "^[A-Z]+$"' };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/nationality", schemaPath: "component:CountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.resetMobileCounter !== void 0 && typeof data.resetMobileCounter != "boolean") {
      const err48 = { instancePath: instancePath + "/resetMobileCounter", schemaPath: "#/properties/resetMobileCounter/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
    }
    if (data.userTag !== void 0) {
      let data20 = data.userTag;
      if (typeof data20 == "string") {
        if (func1(data20) > 50) {
          const err49 = { instancePath: instancePath + "/userTag", schemaPath: "component:Tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        if (!pattern4.test(data20)) {
          const err50 = { instancePath: instancePath + "/userTag", schemaPath: "component:Tag/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
      } else {
        const err51 = { instancePath: instancePath + "/userTag", schemaPath: "component:Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.locale !== void 0) {
      let data21 = data.locale;
      if (typeof data21 == "string") {
        if (func1(data21) > 5) {
          const err52 = { instancePath: instancePath + "/locale", schemaPath: "component:UserLocale/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
        if (!pattern14.test(data21)) {
          const err53 = { instancePath: instancePath + "/locale", schemaPath: "component:UserLocale/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }, message: 'must match pattern "^[a-z]{2}(-[A-Z]{2})?$"' };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
      } else {
        const err54 = { instancePath: instancePath + "/locale", schemaPath: "component:UserLocale/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.brand !== void 0) {
      let data22 = data.brand;
      if (typeof data22 == "string") {
        if (func1(data22) > 25) {
          const err55 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/maxLength", keyword: "maxLength", params: { limit: 25 }, message: "must NOT have more than 25 characters" };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
        if (!pattern15.test(data22)) {
          const err56 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]+$" }, message: 'must match pattern "^[a-zA-Z0-9]+$"' };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
      } else {
        const err57 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
  } else {
    const err58 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { tag: !0, name: !0, surname: !0, email: !0, mobile: !0, dateOfBirth: !0, address: !0, feeGroup: !0, baseCurrency: !0, occupation: !0, sourceOfFunds: !0, sourceOfFundsOther: !0, placeOfBirth: !0, nationality: !0, resetMobileCounter: !0, userTag: !0, locale: !0, brand: !0 }, dynamicProps: !1, dynamicItems: !1 };
