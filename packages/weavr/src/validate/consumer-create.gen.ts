// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["profileId", "rootUser", "ipAddress"], properties: { profileId: { $ref: "component:ProfileId" }, tag: { $ref: "component:Tag" }, rootUser: { $ref: "component:ConsumerRootUserCreate" }, ipAddress: { type: "string", minLength: 5, maxLength: 45 }, acceptedTerms: { type: "boolean" }, baseCurrency: { $ref: "component:Currency" }, feeGroup: { type: "string" }, sourceOfFunds: { $ref: "component:ConsumerSourceOfFunds" }, sourceOfFundsOther: { type: "string" } }, $id: "component:ConsumerCreate" }, schema32 = { type: "string", pattern: "^[0-9]+$", $id: "component:ProfileId" }, schema33 = { type: "string", maxLength: 50, pattern: "^[a-zA-Z0-9_-]+$", $id: "component:Tag" }, schema45 = { type: "string", minLength: 3, maxLength: 3, pattern: "^[A-Z]*$", $id: "component:Currency" }, schema46 = { type: "string", enum: ["PERSONAL_SAVINGS", "FAMILY_SAVINGS", "LABOUR_CONTRACT", "CIVIL_CONTRACT", "RENT", "FUNDS_FROM_OTHER_AUXILIARY_SOURCES", "SALE_OF_MOVABLE_ASSETS", "SALE_OF_REAL_ESTATE", "ORDINARY_BUSINESS_ACTIVITY", "DIVIDENDS", "LOAN_FROM_FINANCIAL_INSTITUTIONS_CREDIT_UNIONS", "LOAN_FROM_THIRD_PARTIES", "INHERITANCE", "SALE_OF_COMPANY_SHARES_BUSINESS", "OTHER"], $id: "component:ConsumerSourceOfFunds" }, pattern4 = new RegExp("^[0-9]+$", "u"), pattern5 = new RegExp("^[a-zA-Z0-9_-]+$", "u"), pattern14 = new RegExp("^[A-Z]*$", "u"), func1 = ucs2length, schema34 = { type: "object", required: ["name", "surname", "email", "mobile", "dateOfBirth", "address"], properties: { name: { type: "string", maxLength: 50 }, surname: { type: "string", maxLength: 50 }, email: { $ref: "component:Email" }, mobile: { $ref: "component:Mobile" }, dateOfBirth: { $ref: "component:CalendarDate" }, occupation: { $ref: "component:Occupation" }, address: { $ref: "component:AddressWithCountryRequired" }, placeOfBirth: { type: "string" }, nationality: { $ref: "component:CountryCode" }, tag: { $ref: "component:Tag" }, locale: { $ref: "component:UserLocale" }, brand: { $ref: "component:Brand" } }, $id: "component:ConsumerRootUserCreate" }, schema35 = { type: "string", format: "email", $id: "component:Email" }, schema36 = { type: "object", required: ["countryCode", "number"], properties: { countryCode: { type: "string", minLength: 1, maxLength: 4, pattern: "^\\+[0-9]+$" }, number: { type: "string", pattern: "^[0-9]{1,12}$" } }, $id: "component:Mobile" }, schema37 = { type: "object", required: ["year", "month", "day"], properties: { year: { type: "integer", format: "int32", minimum: 1900, maximum: 2100 }, month: { type: "integer", format: "int32", minimum: 1, maximum: 12 }, day: { type: "integer", format: "int32", minimum: 1, maximum: 31 } }, $id: "component:CalendarDate" }, schema38 = { type: "string", enum: ["ACCOUNTING", "AUDIT", "FINANCE", "PUBLIC_SECTOR_ADMINISTRATION", "ART_ENTERTAINMENT", "AUTO_AVIATION", "BANKING_LENDING", "BUSINESS_CONSULTANCY_LEGAL", "CONSTRUCTION_REPAIR", "EDUCATION_PROFESSIONAL_SERVICES", "INFORMATIONAL_TECHNOLOGIES", "TOBACCO_ALCOHOL", "GAMING_GAMBLING", "MEDICAL_SERVICES", "MANUFACTURING", "PR_MARKETING", "PRECIOUS_GOODS_JEWELRY", "NON_GOVERNMENTAL_ORGANIZATION", "INSURANCE_SECURITY", "RETAIL_WHOLESALE", "TRAVEL_TOURISM", "FREELANCER", "STUDENT", "UNEMPLOYED", "RETIRED", "OTHER"], $id: "component:Occupation" }, schema40 = { type: "string", minLength: 2, maxLength: 2, pattern: "^[A-Z]+$", $id: "component:CountryCode" }, schema43 = { type: "string", maxLength: 5, pattern: "^[a-z]{2}(-[A-Z]{2})?$", $id: "component:UserLocale" }, schema44 = { type: "string", maxLength: 25, pattern: "^[a-zA-Z0-9]+$", $id: "component:Brand" }, formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, pattern6 = new RegExp("^\\+[0-9]+$", "u"), pattern7 = new RegExp("^[0-9]{1,12}$", "u"), pattern9 = new RegExp("^[A-Z]+$", "u"), pattern12 = new RegExp("^[a-z]{2}(-[A-Z]{2})?$", "u"), pattern13 = new RegExp("^[a-zA-Z0-9]+$", "u"), schema39 = { type: "object", required: ["country"], properties: { addressLine1: { type: "string" }, addressLine2: { type: "string" }, city: { type: "string" }, postCode: { type: "string", maxLength: 10, pattern: "^[A-Za-z0-9 -]*$" }, state: { type: "string", maxLength: 50 }, country: { $ref: "component:CountryCode" } }, $id: "component:AddressWithCountryRequired" }, pattern8 = new RegExp("^[A-Za-z0-9 -]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
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
        if (!pattern8.test(data3)) {
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
        if (!pattern9.test(data5)) {
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
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { addressLine1: !0, addressLine2: !0, city: !0, postCode: !0, state: !0, country: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.surname === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "surname" }, message: "must have required property 'surname'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.email === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.mobile === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mobile" }, message: "must have required property 'mobile'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.dateOfBirth === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dateOfBirth" }, message: "must have required property 'dateOfBirth'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.address === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func1(data0) > 50) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.surname !== void 0) {
      let data1 = data.surname;
      if (typeof data1 == "string") {
        if (func1(data1) > 50) {
          const err8 = { instancePath: instancePath + "/surname", schemaPath: "#/properties/surname/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/surname", schemaPath: "#/properties/surname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (typeof data2 == "string") {
        if (!formats0.test(data2)) {
          const err10 = { instancePath: instancePath + "/email", schemaPath: "component:Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/email", schemaPath: "component:Email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.mobile !== void 0) {
      let data3 = data.mobile;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.countryCode === void 0) {
          const err12 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/required", keyword: "required", params: { missingProperty: "countryCode" }, message: "must have required property 'countryCode'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data3.number === void 0) {
          const err13 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data3.countryCode !== void 0) {
          let data4 = data3.countryCode;
          if (typeof data4 == "string") {
            if (func1(data4) > 4) {
              const err14 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (func1(data4) < 1) {
              const err15 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (!pattern6.test(data4)) {
              const err16 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/pattern", keyword: "pattern", params: { pattern: "^\\+[0-9]+$" }, message: 'must match pattern "^\\+[0-9]+$"' };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data3.number !== void 0) {
          let data5 = data3.number;
          if (typeof data5 == "string") {
            if (!pattern7.test(data5)) {
              const err18 = { instancePath: instancePath + "/mobile/number", schemaPath: "component:Mobile/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}$" }, message: 'must match pattern "^[0-9]{1,12}$"' };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/mobile/number", schemaPath: "component:Mobile/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.dateOfBirth !== void 0) {
      let data6 = data.dateOfBirth;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.year === void 0) {
          const err21 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property 'year'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data6.month === void 0) {
          const err22 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "month" }, message: "must have required property 'month'" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data6.day === void 0) {
          const err23 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property 'day'" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data6.year !== void 0) {
          let data7 = data6.year;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err24 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 2100 || isNaN(data7)) {
              const err25 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 }, message: "must be <= 2100" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data7 < 1900 || isNaN(data7)) {
              const err26 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 }, message: "must be >= 1900" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          }
        }
        if (data6.month !== void 0) {
          let data8 = data6.month;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            const err27 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 12 || isNaN(data8)) {
              const err28 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err29 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          }
        }
        if (data6.day !== void 0) {
          let data9 = data6.day;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err30 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 31 || isNaN(data9)) {
              const err31 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err32 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.occupation !== void 0) {
      let data10 = data.occupation;
      if (typeof data10 != "string") {
        const err34 = { instancePath: instancePath + "/occupation", schemaPath: "component:Occupation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (!(data10 === "ACCOUNTING" || data10 === "AUDIT" || data10 === "FINANCE" || data10 === "PUBLIC_SECTOR_ADMINISTRATION" || data10 === "ART_ENTERTAINMENT" || data10 === "AUTO_AVIATION" || data10 === "BANKING_LENDING" || data10 === "BUSINESS_CONSULTANCY_LEGAL" || data10 === "CONSTRUCTION_REPAIR" || data10 === "EDUCATION_PROFESSIONAL_SERVICES" || data10 === "INFORMATIONAL_TECHNOLOGIES" || data10 === "TOBACCO_ALCOHOL" || data10 === "GAMING_GAMBLING" || data10 === "MEDICAL_SERVICES" || data10 === "MANUFACTURING" || data10 === "PR_MARKETING" || data10 === "PRECIOUS_GOODS_JEWELRY" || data10 === "NON_GOVERNMENTAL_ORGANIZATION" || data10 === "INSURANCE_SECURITY" || data10 === "RETAIL_WHOLESALE" || data10 === "TRAVEL_TOURISM" || data10 === "FREELANCER" || data10 === "STUDENT" || data10 === "UNEMPLOYED" || data10 === "RETIRED" || data10 === "OTHER")) {
        const err35 = { instancePath: instancePath + "/occupation", schemaPath: "component:Occupation/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.address !== void 0 && (validate22(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.placeOfBirth !== void 0 && typeof data.placeOfBirth != "string") {
      const err36 = { instancePath: instancePath + "/placeOfBirth", schemaPath: "#/properties/placeOfBirth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.nationality !== void 0) {
      let data13 = data.nationality;
      if (typeof data13 == "string") {
        if (func1(data13) > 2) {
          const err37 = { instancePath: instancePath + "/nationality", schemaPath: "component:CountryCode/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (func1(data13) < 2) {
          const err38 = { instancePath: instancePath + "/nationality", schemaPath: "component:CountryCode/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (!pattern9.test(data13)) {
          const err39 = { instancePath: instancePath + "/nationality", schemaPath: "component:CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+$" }, message: 'must match pattern "^[A-Z]+$"' };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/nationality", schemaPath: "component:CountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.tag !== void 0) {
      let data14 = data.tag;
      if (typeof data14 == "string") {
        if (func1(data14) > 50) {
          const err41 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (!pattern5.test(data14)) {
          const err42 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.locale !== void 0) {
      let data15 = data.locale;
      if (typeof data15 == "string") {
        if (func1(data15) > 5) {
          const err44 = { instancePath: instancePath + "/locale", schemaPath: "component:UserLocale/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (!pattern12.test(data15)) {
          const err45 = { instancePath: instancePath + "/locale", schemaPath: "component:UserLocale/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }, message: 'must match pattern "^[a-z]{2}(-[A-Z]{2})?$"' };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/locale", schemaPath: "component:UserLocale/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.brand !== void 0) {
      let data16 = data.brand;
      if (typeof data16 == "string") {
        if (func1(data16) > 25) {
          const err47 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/maxLength", keyword: "maxLength", params: { limit: 25 }, message: "must NOT have more than 25 characters" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (!pattern13.test(data16)) {
          const err48 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]+$" }, message: 'must match pattern "^[a-zA-Z0-9]+$"' };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      } else {
        const err49 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
  } else {
    const err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { name: !0, surname: !0, email: !0, mobile: !0, dateOfBirth: !0, occupation: !0, address: !0, placeOfBirth: !0, nationality: !0, tag: !0, locale: !0, brand: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.profileId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profileId" }, message: "must have required property 'profileId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rootUser === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rootUser" }, message: "must have required property 'rootUser'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.ipAddress === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ipAddress" }, message: "must have required property 'ipAddress'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.profileId !== void 0) {
      let data0 = data.profileId;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/profileId", schemaPath: "component:ProfileId/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/profileId", schemaPath: "component:ProfileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.tag !== void 0) {
      let data1 = data.tag;
      if (typeof data1 == "string") {
        if (func1(data1) > 50) {
          const err5 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern5.test(data1)) {
          const err6 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rootUser !== void 0 && (validate21(data.rootUser, { instancePath: instancePath + "/rootUser", parentData: data, parentDataProperty: "rootUser", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.ipAddress !== void 0) {
      let data3 = data.ipAddress;
      if (typeof data3 == "string") {
        if (func1(data3) > 45) {
          const err8 = { instancePath: instancePath + "/ipAddress", schemaPath: "#/properties/ipAddress/maxLength", keyword: "maxLength", params: { limit: 45 }, message: "must NOT have more than 45 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func1(data3) < 5) {
          const err9 = { instancePath: instancePath + "/ipAddress", schemaPath: "#/properties/ipAddress/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/ipAddress", schemaPath: "#/properties/ipAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.acceptedTerms !== void 0 && typeof data.acceptedTerms != "boolean") {
      const err11 = { instancePath: instancePath + "/acceptedTerms", schemaPath: "#/properties/acceptedTerms/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.baseCurrency !== void 0) {
      let data5 = data.baseCurrency;
      if (typeof data5 == "string") {
        if (func1(data5) > 3) {
          const err12 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func1(data5) < 3) {
          const err13 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!pattern14.test(data5)) {
          const err14 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]*$" }, message: 'must match pattern "^[A-Z]*$"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.feeGroup !== void 0 && typeof data.feeGroup != "string") {
      const err16 = { instancePath: instancePath + "/feeGroup", schemaPath: "#/properties/feeGroup/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.sourceOfFunds !== void 0) {
      let data7 = data.sourceOfFunds;
      if (typeof data7 != "string") {
        const err17 = { instancePath: instancePath + "/sourceOfFunds", schemaPath: "component:ConsumerSourceOfFunds/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (!(data7 === "PERSONAL_SAVINGS" || data7 === "FAMILY_SAVINGS" || data7 === "LABOUR_CONTRACT" || data7 === "CIVIL_CONTRACT" || data7 === "RENT" || data7 === "FUNDS_FROM_OTHER_AUXILIARY_SOURCES" || data7 === "SALE_OF_MOVABLE_ASSETS" || data7 === "SALE_OF_REAL_ESTATE" || data7 === "ORDINARY_BUSINESS_ACTIVITY" || data7 === "DIVIDENDS" || data7 === "LOAN_FROM_FINANCIAL_INSTITUTIONS_CREDIT_UNIONS" || data7 === "LOAN_FROM_THIRD_PARTIES" || data7 === "INHERITANCE" || data7 === "SALE_OF_COMPANY_SHARES_BUSINESS" || data7 === "OTHER")) {
        const err18 = { instancePath: instancePath + "/sourceOfFunds", schemaPath: "component:ConsumerSourceOfFunds/enum", keyword: "enum", params: { allowedValues: schema46.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.sourceOfFundsOther !== void 0 && typeof data.sourceOfFundsOther != "string") {
      const err19 = { instancePath: instancePath + "/sourceOfFundsOther", schemaPath: "#/properties/sourceOfFundsOther/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { profileId: !0, tag: !0, rootUser: !0, ipAddress: !0, acceptedTerms: !0, baseCurrency: !0, feeGroup: !0, sourceOfFunds: !0, sourceOfFundsOther: !0 }, dynamicProps: !1, dynamicItems: !1 };
