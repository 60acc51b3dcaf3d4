// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { name: { type: "string", minLength: 1, maxLength: 50 }, surname: { type: "string", minLength: 1, maxLength: 50 }, email: { $ref: "component:Email" }, mobile: { $ref: "component:Mobile" }, dateOfBirth: { $ref: "component:CalendarDate" }, tag: { $ref: "component:Tag" }, locale: { $ref: "component:UserLocale" }, brand: { $ref: "component:Brand" }, roles: { type: "array", items: { $ref: "component:UserPredefinedRole" } } }, $id: "component:UserUpdate" }, schema32 = { type: "string", format: "email", $id: "component:Email" }, schema33 = { type: "object", required: ["countryCode", "number"], properties: { countryCode: { type: "string", minLength: 1, maxLength: 4, pattern: "^\\+[0-9]+$" }, number: { type: "string", pattern: "^[0-9]{1,12}$" } }, $id: "component:Mobile" }, schema34 = { type: "object", required: ["year", "month", "day"], properties: { year: { type: "integer", format: "int32", minimum: 1900, maximum: 2100 }, month: { type: "integer", format: "int32", minimum: 1, maximum: 12 }, day: { type: "integer", format: "int32", minimum: 1, maximum: 31 } }, $id: "component:CalendarDate" }, schema35 = { type: "string", maxLength: 50, pattern: "^[a-zA-Z0-9_-]+$", $id: "component:Tag" }, schema36 = { type: "string", maxLength: 5, pattern: "^[a-z]{2}(-[A-Z]{2})?$", $id: "component:UserLocale" }, schema37 = { type: "string", maxLength: 25, pattern: "^[a-zA-Z0-9]+$", $id: "component:Brand" }, schema38 = { type: "string", pattern: "^(CARD_ASSIGNEE|CARDS_MANAGEMENT_ROLE|FUNDS_MANAGEMENT_ROLE|ACCESS_MANAGEMENT_ROLE|ADMIN)$", $id: "component:UserPredefinedRole" }, func1 = ucs2length, formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i, pattern4 = new RegExp("^\\+[0-9]+$", "u"), pattern5 = new RegExp("^[0-9]{1,12}$", "u"), pattern6 = new RegExp("^[a-zA-Z0-9_-]+$", "u"), pattern7 = new RegExp("^[a-z]{2}(-[A-Z]{2})?$", "u"), pattern8 = new RegExp("^[a-zA-Z0-9]+$", "u"), pattern9 = new RegExp("^(CARD_ASSIGNEE|CARDS_MANAGEMENT_ROLE|FUNDS_MANAGEMENT_ROLE|ACCESS_MANAGEMENT_ROLE|ADMIN)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func1(data0) > 50) {
          const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.surname !== void 0) {
      let data1 = data.surname;
      if (typeof data1 == "string") {
        if (func1(data1) > 50) {
          const err3 = { instancePath: instancePath + "/surname", schemaPath: "#/properties/surname/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func1(data1) < 1) {
          const err4 = { instancePath: instancePath + "/surname", schemaPath: "#/properties/surname/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/surname", schemaPath: "#/properties/surname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (typeof data2 == "string") {
        if (!formats0.test(data2)) {
          const err6 = { instancePath: instancePath + "/email", schemaPath: "component:Email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/email", schemaPath: "component:Email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.mobile !== void 0) {
      let data3 = data.mobile;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.countryCode === void 0) {
          const err8 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/required", keyword: "required", params: { missingProperty: "countryCode" }, message: "must have required property 'countryCode'" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data3.number === void 0) {
          const err9 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3.countryCode !== void 0) {
          let data4 = data3.countryCode;
          if (typeof data4 == "string") {
            if (func1(data4) > 4) {
              const err10 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (func1(data4) < 1) {
              const err11 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (!pattern4.test(data4)) {
              const err12 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/pattern", keyword: "pattern", params: { pattern: "^\\+[0-9]+$" }, message: 'must match pattern "^\\+[0-9]+$"' };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/mobile/countryCode", schemaPath: "component:Mobile/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data3.number !== void 0) {
          let data5 = data3.number;
          if (typeof data5 == "string") {
            if (!pattern5.test(data5)) {
              const err14 = { instancePath: instancePath + "/mobile/number", schemaPath: "component:Mobile/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,12}$" }, message: 'must match pattern "^[0-9]{1,12}$"' };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/mobile/number", schemaPath: "component:Mobile/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/mobile", schemaPath: "component:Mobile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.dateOfBirth !== void 0) {
      let data6 = data.dateOfBirth;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.year === void 0) {
          const err17 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property 'year'" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data6.month === void 0) {
          const err18 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "month" }, message: "must have required property 'month'" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data6.day === void 0) {
          const err19 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property 'day'" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data6.year !== void 0) {
          let data7 = data6.year;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err20 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 2100 || isNaN(data7)) {
              const err21 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 }, message: "must be <= 2100" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data7 < 1900 || isNaN(data7)) {
              const err22 = { instancePath: instancePath + "/dateOfBirth/year", schemaPath: "component:CalendarDate/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 }, message: "must be >= 1900" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          }
        }
        if (data6.month !== void 0) {
          let data8 = data6.month;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            const err23 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 12 || isNaN(data8)) {
              const err24 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err25 = { instancePath: instancePath + "/dateOfBirth/month", schemaPath: "component:CalendarDate/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          }
        }
        if (data6.day !== void 0) {
          let data9 = data6.day;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err26 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 31 || isNaN(data9)) {
              const err27 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err28 = { instancePath: instancePath + "/dateOfBirth/day", schemaPath: "component:CalendarDate/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:CalendarDate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.tag !== void 0) {
      let data10 = data.tag;
      if (typeof data10 == "string") {
        if (func1(data10) > 50) {
          const err30 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (!pattern6.test(data10)) {
          const err31 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.locale !== void 0) {
      let data11 = data.locale;
      if (typeof data11 == "string") {
        if (func1(data11) > 5) {
          const err33 = { instancePath: instancePath + "/locale", schemaPath: "component:UserLocale/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (!pattern7.test(data11)) {
          const err34 = { instancePath: instancePath + "/locale", schemaPath: "component:UserLocale/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }, message: 'must match pattern "^[a-z]{2}(-[A-Z]{2})?$"' };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/locale", schemaPath: "component:UserLocale/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.brand !== void 0) {
      let data12 = data.brand;
      if (typeof data12 == "string") {
        if (func1(data12) > 25) {
          const err36 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/maxLength", keyword: "maxLength", params: { limit: 25 }, message: "must NOT have more than 25 characters" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (!pattern8.test(data12)) {
          const err37 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]+$" }, message: 'must match pattern "^[a-zA-Z0-9]+$"' };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/brand", schemaPath: "component:Brand/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.roles !== void 0) {
      let data13 = data.roles;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          if (typeof data14 == "string") {
            if (!pattern9.test(data14)) {
              const err39 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "component:UserPredefinedRole/pattern", keyword: "pattern", params: { pattern: "^(CARD_ASSIGNEE|CARDS_MANAGEMENT_ROLE|FUNDS_MANAGEMENT_ROLE|ACCESS_MANAGEMENT_ROLE|ADMIN)$" }, message: 'must match pattern "^(CARD_ASSIGNEE|CARDS_MANAGEMENT_ROLE|FUNDS_MANAGEMENT_ROLE|ACCESS_MANAGEMENT_ROLE|ADMIN)$"' };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "component:UserPredefinedRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { name: !0, surname: !0, email: !0, mobile: !0, dateOfBirth: !0, tag: !0, locale: !0, brand: !0, roles: !0 }, dynamicProps: !1, dynamicItems: !1 };
