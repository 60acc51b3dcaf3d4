// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["id", "identity", "name", "surname", "email", "active"], properties: { id: { $ref: "component:Id" }, identity: { $ref: "component:ReportedIdentityId" }, name: { type: "string", maxLength: 100 }, surname: { type: "string", maxLength: 100 }, email: { $ref: "component:Email" }, mobile: { $ref: "component:Mobile" }, active: { type: "boolean" }, dateOfBirth: { $ref: "component:CalendarDate" }, tag: { $ref: "component:Tag" }, countryOfResidence: { $ref: "component:CountryCode" }, locale: { $ref: "component:UserLocale" }, brand: { $ref: "component:Brand" }, roles: { type: "array", items: { $ref: "component:ReportedUserPredefinedRole" } } }, $id: "component:User" }, schema32 = { type: "string", pattern: "^[0-9]+$", $id: "component:Id" }, schema35 = { type: "string", format: "email", $id: "component:Email" }, schema36 = { type: "object", required: ["countryCode", "number"], properties: { countryCode: { type: "string", minLength: 1, maxLength: 4, pattern: "^\\+[0-9]+$" }, number: { type: "string", pattern: "^[0-9]{1,12}$" } }, $id: "component:Mobile" }, schema37 = { type: "object", required: ["year", "month", "day"], properties: { year: { type: "integer", format: "int32", minimum: 1900, maximum: 2100 }, month: { type: "integer", format: "int32", minimum: 1, maximum: 12 }, day: { type: "integer", format: "int32", minimum: 1, maximum: 31 } }, $id: "component:CalendarDate" }, schema38 = { type: "string", maxLength: 50, pattern: "^[a-zA-Z0-9_-]+$", $id: "component:Tag" }, schema39 = { type: "string", minLength: 2, maxLength: 2, pattern: "^[A-Z]+$", $id: "component:CountryCode" }, schema40 = { type: "string", maxLength: 5, pattern: "^[a-z]{2}(-[A-Z]{2})?$", $id: "component:UserLocale" }, schema41 = { type: "string", maxLength: 25, pattern: "^[a-zA-Z0-9]+$", $id: "component:Brand" }, schema42 = { type: "string", $id: "component:ReportedUserPredefinedRole" }, pattern4 = new RegExp("^[0-9]+$", "u"), pattern6 = new RegExp("^\\+[0-9]+$", "u"), pattern7 = new RegExp("^[0-9]{1,12}$", "u"), pattern8 = new RegExp("^[a-zA-Z0-9_-]+$", "u"), pattern9 = new RegExp("^[A-Z]+$", "u"), pattern10 = new RegExp("^[a-z]{2}(-[A-Z]{2})?$", "u"), pattern11 = new RegExp("^[a-zA-Z0-9]+$", "u"), schema33 = { type: "object", required: ["type", "id"], properties: { type: { type: "string" }, id: { $ref: "component:Id" } }, $id: "component:ReportedIdentityId" };
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
const func1 = ucs2length, formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.identity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" }, message: "must have required property 'identity'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.surname === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "surname" }, message: "must have required property 'surname'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.email === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.active === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "component:Id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "component:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.identity !== void 0 && (validate21(data.identity, { instancePath: instancePath + "/identity", parentData: data, parentDataProperty: "identity", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (func1(data2) > 100) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.surname !== void 0) {
      let data3 = data.surname;
      if (typeof data3 == "string") {
        if (func1(data3) > 100) {
          const err10 = { instancePath: instancePath + "/surname", schemaPath: "#/properties/surname/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/surname", schemaPath: "#/properties/surname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.email !== void 0) {
      let data4 = data.email;
      if (typeof data4 == "string") {
        if (!formats0.test(data4)) {
          const err12 = { instancePath: instancePath + "/email", schemaPath: "component:Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/email", schemaPath: "component:Email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.mobile !== void 0) {
      let data5 = data.mobile;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.countryCode === void 0) {
          const err14 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/required", keyword: "required", params: { missingProperty: "countryCode" }, message: "must have required property 'countryCode'" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data5.number === void 0) {
          const err15 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data5.countryCode !== void 0) {
          let data6 = data5.countryCode;
          if (typeof data6 == "string") {
            if (func1(data6) > 4) {
              const err16 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (func1(data6) < 1) {
              const err17 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (!pattern6.test(data6)) {
              const err18 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/pattern", keyword: "pattern", params: { pattern: "^\\+[0-9]+$" }, message: 'must match pattern "^\\+[0-9]+$"' };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data5.number !== void 0) {
          let data7 = data5.number;
          if (typeof data7 == "string") {
            if (!pattern7.test(data7)) {
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
    if (data.active !== void 0 && typeof data.active != "boolean") {
      const err23 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.dateOfBirth !== void 0) {
      let data9 = data.dateOfBirth;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.year === void 0) {
          const err24 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property 'year'" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data9.month === void 0) {
          const err25 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "month" }, message: "must have required property 'month'" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data9.day === void 0) {
          const err26 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property 'day'" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data9.year !== void 0) {
          let data10 = data9.year;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            const err27 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 2100 || isNaN(data10)) {
              const err28 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 }, message: "must be <= 2100" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data10 < 1900 || isNaN(data10)) {
              const err29 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 }, message: "must be >= 1900" };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          }
        }
        if (data9.month !== void 0) {
          let data11 = data9.month;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            const err30 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 12 || isNaN(data11)) {
              const err31 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12" };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              const err32 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          }
        }
        if (data9.day !== void 0) {
          let data12 = data9.day;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            const err33 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 31 || isNaN(data12)) {
              const err34 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              const err35 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.tag !== void 0) {
      let data13 = data.tag;
      if (typeof data13 == "string") {
        if (func1(data13) > 50) {
          const err37 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (!pattern8.test(data13)) {
          const err38 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.countryOfResidence !== void 0) {
      let data14 = data.countryOfResidence;
      if (typeof data14 == "string") {
        if (func1(data14) > 2) {
          const err40 = { instancePath: instancePath + "/countryOfResidence", schemaPath: "component:CountryCode/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (func1(data14) < 2) {
          const err41 = { instancePath: instancePath + "/countryOfResidence", schemaPath: "component:CountryCode/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (!pattern9.test(data14)) {
          const err42 = { instancePath: instancePath + "/countryOfResidence", schemaPath: "component:CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+$" }, message: 'must match pattern "^[A-Z]+$"' };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/countryOfResidence", schemaPath: "component:CountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        if (!pattern10.test(data15)) {
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
        if (!pattern11.test(data16)) {
          const err48 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]+$" }, message: 'must match pattern "^[a-zA-Z0-9]+$"' };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      } else {
        const err49 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.roles !== void 0) {
      let data17 = data.roles;
      if (Array.isArray(data17)) {
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data17[i0] != "string") {
            const err50 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "component:ReportedUserPredefinedRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
      } else {
        const err51 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
  } else {
    const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { id: !0, identity: !0, name: !0, surname: !0, email: !0, mobile: !0, active: !0, dateOfBirth: !0, tag: !0, countryOfResidence: !0, locale: !0, brand: !0, roles: !0 }, dynamicProps: !1, dynamicItems: !1 };
