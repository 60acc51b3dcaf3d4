// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["id", "profileId", "rootUser", "creationTimestamp", "ipAddress"], properties: { id: { $ref: "component:ReportedIdentityId" }, profileId: { $ref: "component:ProfileId" }, tag: { $ref: "component:Tag" }, rootUser: { $ref: "component:ConsumerRootUser" }, creationTimestamp: { type: "integer", format: "int64" }, ipAddress: { type: "string", minLength: 5, maxLength: 45 }, acceptedTerms: { type: "boolean" }, baseCurrency: { $ref: "component:Currency" }, feeGroup: { type: "string" }, sourceOfFunds: { $ref: "component:ReportedConsumerSourceOfFunds" }, sourceOfFundsOther: { type: "string" } }, $id: "component:Consumer" }, schema34 = { type: "string", pattern: "^[0-9]+$", $id: "component:ProfileId" }, schema35 = { type: "string", maxLength: 50, pattern: "^[a-zA-Z0-9_-]+$", $id: "component:Tag" }, schema47 = { type: "string", minLength: 3, maxLength: 3, pattern: "^[A-Z]*$", $id: "component:Currency" }, schema48 = { type: "string", $id: "component:ReportedConsumerSourceOfFunds" }, schema32 = { type: "object", required: ["type", "id"], properties: { type: { type: "string" }, id: { $ref: "component:Id" } }, $id: "component:ReportedIdentityId" }, schema33 = { type: "string", pattern: "^[0-9]+$", $id: "component:Id" }, pattern4 = new RegExp("^[0-9]+$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "component:Id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "component:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { type: !0, id: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema36 = { type: "object", required: ["id", "name", "surname", "email", "mobile", "active", "emailVerified", "mobileNumberVerified"], properties: { id: { $ref: "component:ReportedIdentityId" }, name: { type: "string", maxLength: 100 }, surname: { type: "string", maxLength: 100 }, email: { $ref: "component:Email" }, mobile: { $ref: "component:Mobile" }, occupation: { $ref: "component:ReportedOccupation" }, active: { type: "boolean" }, emailVerified: { type: "boolean" }, mobileNumberVerified: { type: "boolean" }, dateOfBirth: { $ref: "component:CalendarDate" }, address: { $ref: "component:AddressWithNoRequiredFields" }, nationality: { $ref: "component:CountryCode" }, placeOfBirth: { type: "string" }, tag: { $ref: "component:Tag" }, locale: { $ref: "component:UserLocale" }, brand: { $ref: "component:Brand" } }, $id: "component:ConsumerRootUser" }, schema37 = { type: "string", format: "email", $id: "component:Email" }, schema38 = { type: "object", required: ["countryCode", "number"], properties: { countryCode: { type: "string", minLength: 1, maxLength: 4, pattern: "^\\+[0-9]+$" }, number: { type: "string", pattern: "^[0-9]{1,12}$" } }, $id: "component:Mobile" }, schema39 = { type: "string", $id: "component:ReportedOccupation" }, schema40 = { type: "object", required: ["year", "month", "day"], properties: { year: { type: "integer", format: "int32", minimum: 1900, maximum: 2100 }, month: { type: "integer", format: "int32", minimum: 1, maximum: 12 }, day: { type: "integer", format: "int32", minimum: 1, maximum: 31 } }, $id: "component:CalendarDate" }, schema42 = { type: "string", minLength: 2, maxLength: 2, pattern: "^[A-Z]+$", $id: "component:CountryCode" }, schema45 = { type: "string", maxLength: 5, pattern: "^[a-z]{2}(-[A-Z]{2})?$", $id: "component:UserLocale" }, schema46 = { type: "string", maxLength: 25, pattern: "^[a-zA-Z0-9]+$", $id: "component:Brand" }, schema41 = { type: "object", properties: { addressLine1: { type: "string" }, addressLine2: { type: "string" }, city: { type: "string" }, postCode: { type: "string", maxLength: 10, pattern: "^[A-Za-z0-9 -]*$" }, state: { type: "string", maxLength: 50 }, country: { $ref: "component:CountryCode" } }, $id: "component:AddressWithNoRequiredFields" }, func1 = ucs2length, pattern9 = new RegExp("^[A-Za-z0-9 -]*$", "u"), pattern10 = new RegExp("^[A-Z]+$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.addressLine1 !== void 0 && typeof data.addressLine1 != "string") {
      const err0 = { instancePath: instancePath + "/addressLine1", schemaPath: "#/properties/addressLine1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.addressLine2 !== void 0 && typeof data.addressLine2 != "string") {
      const err1 = { instancePath: instancePath + "/addressLine2", schemaPath: "#/properties/addressLine2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.city !== void 0 && typeof data.city != "string") {
      const err2 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.postCode !== void 0) {
      let data3 = data.postCode;
      if (typeof data3 == "string") {
        if (func1(data3) > 10) {
          const err3 = { instancePath: instancePath + "/postCode", schemaPath: "#/properties/postCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern9.test(data3)) {
          const err4 = { instancePath: instancePath + "/postCode", schemaPath: "#/properties/postCode/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9 -]*$" }, message: 'must match pattern "^[A-Za-z0-9 -]*$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/postCode", schemaPath: "#/properties/postCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (typeof data4 == "string") {
        if (func1(data4) > 50) {
          const err6 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.country !== void 0) {
      let data5 = data.country;
      if (typeof data5 == "string") {
        if (func1(data5) > 2) {
          const err8 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func1(data5) < 2) {
          const err9 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern10.test(data5)) {
          const err10 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+$" }, message: 'must match pattern "^[A-Z]+$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: { addressLine1: !0, addressLine2: !0, city: !0, postCode: !0, state: !0, country: !0 }, dynamicProps: !1, dynamicItems: !1 };
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, pattern7 = new RegExp("^\\+[0-9]+$", "u"), pattern8 = new RegExp("^[0-9]{1,12}$", "u"), pattern6 = new RegExp("^[a-zA-Z0-9_-]+$", "u"), pattern13 = new RegExp("^[a-z]{2}(-[A-Z]{2})?$", "u"), pattern14 = new RegExp("^[a-zA-Z0-9]+$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.surname === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "surname" }, message: "must have required property 'surname'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.email === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.mobile === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mobile" }, message: "must have required property 'mobile'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.active === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.emailVerified === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "emailVerified" }, message: "must have required property 'emailVerified'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.mobileNumberVerified === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mobileNumberVerified" }, message: "must have required property 'mobileNumberVerified'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.id !== void 0 && (validate21(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func1(data1) > 100) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.surname !== void 0) {
      let data2 = data.surname;
      if (typeof data2 == "string") {
        if (func1(data2) > 100) {
          const err10 = { instancePath: instancePath + "/surname", schemaPath: "#/properties/surname/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/surname", schemaPath: "#/properties/surname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.email !== void 0) {
      let data3 = data.email;
      if (typeof data3 == "string") {
        if (!formats0.test(data3)) {
          const err12 = { instancePath: instancePath + "/email", schemaPath: "component:Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/email", schemaPath: "component:Email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.mobile !== void 0) {
      let data4 = data.mobile;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.countryCode === void 0) {
          const err14 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/required", keyword: "required", params: { missingProperty: "countryCode" }, message: "must have required property 'countryCode'" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4.number === void 0) {
          const err15 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data4.countryCode !== void 0) {
          let data5 = data4.countryCode;
          if (typeof data5 == "string") {
            if (func1(data5) > 4) {
              const err16 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (func1(data5) < 1) {
              const err17 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (!pattern7.test(data5)) {
              const err18 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/pattern", keyword: "pattern", params: { pattern: "^\\+[0-9]+$" }, message: 'must match pattern "^\\+[0-9]+$"' };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data4.number !== void 0) {
          let data6 = data4.number;
          if (typeof data6 == "string") {
            if (!pattern8.test(data6)) {
              const err20 = { instancePath: instancePath + "/mobile/number", schemaPath: "component:Mobile/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}$" }, message: 'must match pattern "^[0-9]{1,12}$"' };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/mobile/number", schemaPath: "component:Mobile/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.occupation !== void 0 && typeof data.occupation != "string") {
      const err23 = { instancePath: instancePath + "/occupation", schemaPath: "component:ReportedOccupation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.active !== void 0 && typeof data.active != "boolean") {
      const err24 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.emailVerified !== void 0 && typeof data.emailVerified != "boolean") {
      const err25 = { instancePath: instancePath + "/emailVerified", schemaPath: "#/properties/emailVerified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.mobileNumberVerified !== void 0 && typeof data.mobileNumberVerified != "boolean") {
      const err26 = { instancePath: instancePath + "/mobileNumberVerified", schemaPath: "#/properties/mobileNumberVerified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.dateOfBirth !== void 0) {
      let data11 = data.dateOfBirth;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.year === void 0) {
          const err27 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property 'year'" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data11.month === void 0) {
          const err28 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "month" }, message: "must have required property 'month'" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data11.day === void 0) {
          const err29 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property 'day'" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data11.year !== void 0) {
          let data12 = data11.year;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            const err30 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 2100 || isNaN(data12)) {
              const err31 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 }, message: "must be <= 2100" };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data12 < 1900 || isNaN(data12)) {
              const err32 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 }, message: "must be >= 1900" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          }
        }
        if (data11.month !== void 0) {
          let data13 = data11.month;
          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
            const err33 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 12 || isNaN(data13)) {
              const err34 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data13 < 1 || isNaN(data13)) {
              const err35 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          }
        }
        if (data11.day !== void 0) {
          let data14 = data11.day;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            const err36 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 31 || isNaN(data14)) {
              const err37 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (data14 < 1 || isNaN(data14)) {
              const err38 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.address !== void 0 && (validate25(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.nationality !== void 0) {
      let data16 = data.nationality;
      if (typeof data16 == "string") {
        if (func1(data16) > 2) {
          const err40 = { instancePath: instancePath + "/nationality", schemaPath: "component:CountryCode/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (func1(data16) < 2) {
          const err41 = { instancePath: instancePath + "/nationality", schemaPath: "component:CountryCode/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (!pattern10.test(data16)) {
          const err42 = { instancePath: instancePath + "/nationality", schemaPath: "component:CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+$" }, message: 'must match pattern "^[A-Z]+$"' };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/nationality", schemaPath: "component:CountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.placeOfBirth !== void 0 && typeof data.placeOfBirth != "string") {
      const err44 = { instancePath: instancePath + "/placeOfBirth", schemaPath: "#/properties/placeOfBirth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    if (data.tag !== void 0) {
      let data18 = data.tag;
      if (typeof data18 == "string") {
        if (func1(data18) > 50) {
          const err45 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (!pattern6.test(data18)) {
          const err46 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.locale !== void 0) {
      let data19 = data.locale;
      if (typeof data19 == "string") {
        if (func1(data19) > 5) {
          const err48 = { instancePath: instancePath + "/locale", schemaPath: "component:UserLocale/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (!pattern13.test(data19)) {
          const err49 = { instancePath: instancePath + "/locale", schemaPath: "component:UserLocale/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }, message: 'must match pattern "^[a-z]{2}(-[A-Z]{2})?$"' };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/locale", schemaPath: "component:UserLocale/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.brand !== void 0) {
      let data20 = data.brand;
      if (typeof data20 == "string") {
        if (func1(data20) > 25) {
          const err51 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/maxLength", keyword: "maxLength", params: { limit: 25 }, message: "must NOT have more than 25 characters" };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        if (!pattern14.test(data20)) {
          const err52 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]+$" }, message: 'must match pattern "^[a-zA-Z0-9]+$"' };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
  } else {
    const err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { id: !0, name: !0, surname: !0, email: !0, mobile: !0, occupation: !0, active: !0, emailVerified: !0, mobileNumberVerified: !0, dateOfBirth: !0, address: !0, nationality: !0, placeOfBirth: !0, tag: !0, locale: !0, brand: !0 }, dynamicProps: !1, dynamicItems: !1 };
const pattern15 = new RegExp("^[A-Z]*$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.profileId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profileId" }, message: "must have required property 'profileId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.rootUser === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rootUser" }, message: "must have required property 'rootUser'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.creationTimestamp === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creationTimestamp" }, message: "must have required property 'creationTimestamp'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.ipAddress === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ipAddress" }, message: "must have required property 'ipAddress'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.id !== void 0 && (validate21(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.profileId !== void 0) {
      let data1 = data.profileId;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/profileId", schemaPath: "component:ProfileId/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/profileId", schemaPath: "component:ProfileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.tag !== void 0) {
      let data2 = data.tag;
      if (typeof data2 == "string") {
        if (func1(data2) > 50) {
          const err7 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!pattern6.test(data2)) {
          const err8 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.rootUser !== void 0 && (validate23(data.rootUser, { instancePath: instancePath + "/rootUser", parentData: data, parentDataProperty: "rootUser", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.creationTimestamp !== void 0) {
      let data4 = data.creationTimestamp;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/creationTimestamp", schemaPath: "#/properties/creationTimestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.ipAddress !== void 0) {
      let data5 = data.ipAddress;
      if (typeof data5 == "string") {
        if (func1(data5) > 45) {
          const err11 = { instancePath: instancePath + "/ipAddress", schemaPath: "#/properties/ipAddress/maxLength", keyword: "maxLength", params: { limit: 45 }, message: "must NOT have more than 45 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func1(data5) < 5) {
          const err12 = { instancePath: instancePath + "/ipAddress", schemaPath: "#/properties/ipAddress/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/ipAddress", schemaPath: "#/properties/ipAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.acceptedTerms !== void 0 && typeof data.acceptedTerms != "boolean") {
      const err14 = { instancePath: instancePath + "/acceptedTerms", schemaPath: "#/properties/acceptedTerms/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.baseCurrency !== void 0) {
      let data7 = data.baseCurrency;
      if (typeof data7 == "string") {
        if (func1(data7) > 3) {
          const err15 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func1(data7) < 3) {
          const err16 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!pattern15.test(data7)) {
          const err17 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]*$" }, message: 'must match pattern "^[A-Z]*$"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/baseCurrency", schemaPath: "component:Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.feeGroup !== void 0 && typeof data.feeGroup != "string") {
      const err19 = { instancePath: instancePath + "/feeGroup", schemaPath: "#/properties/feeGroup/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.sourceOfFunds !== void 0 && typeof data.sourceOfFunds != "string") {
      const err20 = { instancePath: instancePath + "/sourceOfFunds", schemaPath: "component:ReportedConsumerSourceOfFunds/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.sourceOfFundsOther !== void 0 && typeof data.sourceOfFundsOther != "string") {
      const err21 = { instancePath: instancePath + "/sourceOfFundsOther", schemaPath: "#/properties/sourceOfFundsOther/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { id: !0, profileId: !0, tag: !0, rootUser: !0, creationTimestamp: !0, ipAddress: !0, acceptedTerms: !0, baseCurrency: !0, feeGroup: !0, sourceOfFunds: !0, sourceOfFundsOther: !0 }, dynamicProps: !1, dynamicItems: !1 };
