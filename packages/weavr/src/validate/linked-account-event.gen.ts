// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["linkedAccount", "publishedTimestamp", "eventType"], properties: { linkedAccount: { $ref: "component:LinkedAccount" }, publishedTimestamp: { type: "string", pattern: "^[0-9]+$" }, eventType: { type: "string" } }, $id: "component:LinkedAccountEvent" }, schema32 = { type: "object", required: ["id", "profileId", "name", "country", "state"], properties: { id: { $ref: "component:Id" }, profileId: { $ref: "component:ProfileId" }, tag: { $ref: "component:Tag" }, friendlyName: { type: "string", minLength: 1, maxLength: 50 }, name: { type: "string", minLength: 1, maxLength: 100 }, type: { type: "string" }, currency: { $ref: "component:Currency" }, country: { $ref: "component:CountryCode" }, accountReference: { anyOf: [{ $ref: "component:FasterPaymentsBankDetailsOrBACSBankDetails" }, { $ref: "component:IBANDetails" }, { $ref: "component:AccountDescriptor" }] }, state: { type: "string" }, creationTimestamp: { type: "integer", format: "int64" }, owner: { $ref: "component:StringWrappedTypeId" } }, $id: "component:LinkedAccount" }, schema33 = { type: "string", pattern: "^[0-9]+$", $id: "component:Id" }, schema34 = { type: "string", pattern: "^[0-9]+$", $id: "component:ProfileId" }, schema35 = { type: "string", maxLength: 50, pattern: "^[a-zA-Z0-9_-]+$", $id: "component:Tag" }, schema36 = { type: "string", minLength: 3, maxLength: 3, pattern: "^[A-Z]*$", $id: "component:Currency" }, schema37 = { type: "string", minLength: 2, maxLength: 2, pattern: "^[A-Z]+$", $id: "component:CountryCode" }, schema38 = { type: "object", required: ["accountNumber", "sortCode"], properties: { accountNumber: { type: "string", pattern: "^[0-9]{8}$" }, sortCode: { type: "string", pattern: "^[0-9]{6}$" }, secondaryReference: { type: "string" } }, $id: "component:FasterPaymentsBankDetailsOrBACSBankDetails" }, schema39 = { type: "object", required: ["iban"], properties: { iban: { type: "string", minLength: 15, maxLength: 34, pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$" }, bankIdentifierCode: { type: "string", minLength: 8, maxLength: 11, pattern: "^[a-zA-Z0-9]{4}[a-zA-Z]{2}[a-zA-Z0-9]{2}[a-zA-Z0-9]{0,3}$" } }, $id: "component:IBANDetails" }, schema40 = { type: "object", required: ["accountDescriptor"], properties: { accountDescriptor: { type: "string" } }, $id: "component:AccountDescriptor" }, pattern4 = new RegExp("^[0-9]+$", "u"), pattern6 = new RegExp("^[a-zA-Z0-9_-]+$", "u"), pattern7 = new RegExp("^[A-Z]*$", "u"), pattern8 = new RegExp("^[A-Z]+$", "u"), pattern9 = new RegExp("^[0-9]{8}$", "u"), pattern10 = new RegExp("^[0-9]{6}$", "u"), pattern11 = new RegExp("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$", "u"), pattern12 = new RegExp("^[a-zA-Z0-9]{4}[a-zA-Z]{2}[a-zA-Z0-9]{2}[a-zA-Z0-9]{0,3}$", "u"), func1 = ucs2length, schema41 = { type: "object", required: ["type", "id"], properties: { type: { type: "string", maxLength: 50, pattern: "^[a-zA-Z0-9_-]+$" }, id: { $ref: "component:Id" } }, $id: "component:StringWrappedTypeId" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 == "string") {
        if (func1(data0) > 50) {
          const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern6.test(data0)) {
          const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "component:Id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "component:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { type: !0, id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.profileId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profileId" }, message: "must have required property 'profileId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.country === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.state === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "component:Id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "component:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.profileId !== void 0) {
      let data1 = data.profileId;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err7 = { instancePath: instancePath + "/profileId", schemaPath: "component:ProfileId/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/profileId", schemaPath: "component:ProfileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.tag !== void 0) {
      let data2 = data.tag;
      if (typeof data2 == "string") {
        if (func1(data2) > 50) {
          const err9 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern6.test(data2)) {
          const err10 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.friendlyName !== void 0) {
      let data3 = data.friendlyName;
      if (typeof data3 == "string") {
        if (func1(data3) > 50) {
          const err12 = { instancePath: instancePath + "/friendlyName", schemaPath: "#/properties/friendlyName/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func1(data3) < 1) {
          const err13 = { instancePath: instancePath + "/friendlyName", schemaPath: "#/properties/friendlyName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/friendlyName", schemaPath: "#/properties/friendlyName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.name !== void 0) {
      let data4 = data.name;
      if (typeof data4 == "string") {
        if (func1(data4) > 100) {
          const err15 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func1(data4) < 1) {
          const err16 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      const err18 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.currency !== void 0) {
      let data6 = data.currency;
      if (typeof data6 == "string") {
        if (func1(data6) > 3) {
          const err19 = { instancePath: instancePath + "/currency", schemaPath: "component:Currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (func1(data6) < 3) {
          const err20 = { instancePath: instancePath + "/currency", schemaPath: "component:Currency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (!pattern7.test(data6)) {
          const err21 = { instancePath: instancePath + "/currency", schemaPath: "component:Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]*$" }, message: 'must match pattern "^[A-Z]*$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/currency", schemaPath: "component:Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.country !== void 0) {
      let data7 = data.country;
      if (typeof data7 == "string") {
        if (func1(data7) > 2) {
          const err23 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (func1(data7) < 2) {
          const err24 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (!pattern8.test(data7)) {
          const err25 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+$" }, message: 'must match pattern "^[A-Z]+$"' };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/country", schemaPath: "component:CountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.accountReference !== void 0) {
      let data8 = data.accountReference;
      const _errs23 = errors;
      let valid6 = !1;
      const _errs24 = errors;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.accountNumber === void 0) {
          const err27 = { instancePath: instancePath + "/accountReference", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/required", keyword: "required", params: { missingProperty: "accountNumber" }, message: "must have required property 'accountNumber'" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data8.sortCode === void 0) {
          const err28 = { instancePath: instancePath + "/accountReference", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/required", keyword: "required", params: { missingProperty: "sortCode" }, message: "must have required property 'sortCode'" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data8.accountNumber !== void 0) {
          let data9 = data8.accountNumber;
          if (typeof data9 == "string") {
            if (!pattern9.test(data9)) {
              const err29 = { instancePath: instancePath + "/accountReference/accountNumber", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/properties/accountNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9]{8}$" }, message: 'must match pattern "^[0-9]{8}$"' };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/accountReference/accountNumber", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/properties/accountNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data8.sortCode !== void 0) {
          let data10 = data8.sortCode;
          if (typeof data10 == "string") {
            if (!pattern10.test(data10)) {
              const err31 = { instancePath: instancePath + "/accountReference/sortCode", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/properties/sortCode/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" }, message: 'must match pattern "^[0-9]{6}$"' };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/accountReference/sortCode", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/properties/sortCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data8.secondaryReference !== void 0 && typeof data8.secondaryReference != "string") {
          const err33 = { instancePath: instancePath + "/accountReference/secondaryReference", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/properties/secondaryReference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/accountReference", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      var _valid0 = _errs24 === errors;
      if (valid6 = valid6 || _valid0, _valid0) {
        var props0 = {};
        props0.accountNumber = !0, props0.sortCode = !0, props0.secondaryReference = !0;
      }
      const _errs33 = errors;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.iban === void 0) {
          const err35 = { instancePath: instancePath + "/accountReference", schemaPath: "component:IBANDetails/required", keyword: "required", params: { missingProperty: "iban" }, message: "must have required property 'iban'" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data8.iban !== void 0) {
          let data12 = data8.iban;
          if (typeof data12 == "string") {
            if (func1(data12) > 34) {
              const err36 = { instancePath: instancePath + "/accountReference/iban", schemaPath: "component:IBANDetails/properties/iban/maxLength", keyword: "maxLength", params: { limit: 34 }, message: "must NOT have more than 34 characters" };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            if (func1(data12) < 15) {
              const err37 = { instancePath: instancePath + "/accountReference/iban", schemaPath: "component:IBANDetails/properties/iban/minLength", keyword: "minLength", params: { limit: 15 }, message: "must NOT have fewer than 15 characters" };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (!pattern11.test(data12)) {
              const err38 = { instancePath: instancePath + "/accountReference/iban", schemaPath: "component:IBANDetails/properties/iban/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$" }, message: 'must match pattern "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"' };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/accountReference/iban", schemaPath: "component:IBANDetails/properties/iban/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data8.bankIdentifierCode !== void 0) {
          let data13 = data8.bankIdentifierCode;
          if (typeof data13 == "string") {
            if (func1(data13) > 11) {
              const err40 = { instancePath: instancePath + "/accountReference/bankIdentifierCode", schemaPath: "component:IBANDetails/properties/bankIdentifierCode/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            if (func1(data13) < 8) {
              const err41 = { instancePath: instancePath + "/accountReference/bankIdentifierCode", schemaPath: "component:IBANDetails/properties/bankIdentifierCode/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            if (!pattern12.test(data13)) {
              const err42 = { instancePath: instancePath + "/accountReference/bankIdentifierCode", schemaPath: "component:IBANDetails/properties/bankIdentifierCode/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]{4}[a-zA-Z]{2}[a-zA-Z0-9]{2}[a-zA-Z0-9]{0,3}$" }, message: 'must match pattern "^[a-zA-Z0-9]{4}[a-zA-Z]{2}[a-zA-Z0-9]{2}[a-zA-Z0-9]{0,3}$"' };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/accountReference/bankIdentifierCode", schemaPath: "component:IBANDetails/properties/bankIdentifierCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/accountReference", schemaPath: "component:IBANDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
      var _valid0 = _errs33 === errors;
      valid6 = valid6 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.iban = !0, props0.bankIdentifierCode = !0);
      const _errs40 = errors;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.accountDescriptor === void 0) {
          const err45 = { instancePath: instancePath + "/accountReference", schemaPath: "component:AccountDescriptor/required", keyword: "required", params: { missingProperty: "accountDescriptor" }, message: "must have required property 'accountDescriptor'" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data8.accountDescriptor !== void 0 && typeof data8.accountDescriptor != "string") {
          const err46 = { instancePath: instancePath + "/accountReference/accountDescriptor", schemaPath: "component:AccountDescriptor/properties/accountDescriptor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/accountReference", schemaPath: "component:AccountDescriptor/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      var _valid0 = _errs40 === errors;
      if (valid6 = valid6 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.accountDescriptor = !0), valid6)
        errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
      else {
        const err48 = { instancePath: instancePath + "/accountReference", schemaPath: "#/properties/accountReference/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.state !== void 0 && typeof data.state != "string") {
      const err49 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
    }
    if (data.creationTimestamp !== void 0) {
      let data16 = data.creationTimestamp;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        const err50 = { instancePath: instancePath + "/creationTimestamp", schemaPath: "#/properties/creationTimestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    data.owner !== void 0 && (validate22(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
  } else {
    const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { id: !0, profileId: !0, tag: !0, friendlyName: !0, name: !0, type: !0, currency: !0, country: !0, accountReference: !0, state: !0, creationTimestamp: !0, owner: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.linkedAccount === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "linkedAccount" }, message: "must have required property 'linkedAccount'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.publishedTimestamp === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publishedTimestamp" }, message: "must have required property 'publishedTimestamp'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.eventType === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.linkedAccount !== void 0 && (validate21(data.linkedAccount, { instancePath: instancePath + "/linkedAccount", parentData: data, parentDataProperty: "linkedAccount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.publishedTimestamp !== void 0) {
      let data1 = data.publishedTimestamp;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err3 = { instancePath: instancePath + "/publishedTimestamp", schemaPath: "#/properties/publishedTimestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/publishedTimestamp", schemaPath: "#/properties/publishedTimestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.eventType !== void 0 && typeof data.eventType != "string") {
      const err5 = { instancePath: instancePath + "/eventType", schemaPath: "#/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { linkedAccount: !0, publishedTimestamp: !0, eventType: !0 }, dynamicProps: !1, dynamicItems: !1 };
