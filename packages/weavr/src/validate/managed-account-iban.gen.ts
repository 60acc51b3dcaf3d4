// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["state", "bankAccountDetails"], properties: { state: { type: "string" }, bankAccountDetails: { type: "array", items: { $ref: "component:BankAccountDetails" } } }, $id: "component:ManagedAccountIBAN" }, schema32 = { type: "object", required: ["beneficiaryNameAndSurname", "beneficiaryBank", "beneficiaryBankAddress", "type", "details"], properties: { beneficiaryNameAndSurname: { type: "string" }, beneficiaryBank: { type: "string" }, beneficiaryBankAddress: { type: "string" }, type: { type: "string" }, paymentReference: { type: "string" }, details: { anyOf: [{ $ref: "component:IBANDetails" }, { $ref: "component:FasterPaymentsBankDetailsOrBACSBankDetails" }, { $ref: "component:SwiftBankDetails" }] } }, $id: "component:BankAccountDetails" }, schema33 = { type: "object", required: ["iban"], properties: { iban: { type: "string", minLength: 15, maxLength: 34, pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$" }, bankIdentifierCode: { type: "string", minLength: 8, maxLength: 11, pattern: "^[a-zA-Z0-9]{4}[a-zA-Z]{2}[a-zA-Z0-9]{2}[a-zA-Z0-9]{0,3}$" } }, $id: "component:IBANDetails" }, schema34 = { type: "object", required: ["accountNumber", "sortCode"], properties: { accountNumber: { type: "string", pattern: "^[0-9]{8}$" }, sortCode: { type: "string", pattern: "^[0-9]{6}$" }, secondaryReference: { type: "string" } }, $id: "component:FasterPaymentsBankDetailsOrBACSBankDetails" }, schema35 = { type: "object", required: ["iban", "code"], properties: { iban: { type: "string", minLength: 15, maxLength: 34, pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$" }, code: { type: "string", minLength: 8, maxLength: 11, pattern: "^[a-zA-Z0-9]{4}[a-zA-Z]{2}[a-zA-Z0-9]{2}[a-zA-Z0-9]{0,3}$" } }, $id: "component:SwiftBankDetails" }, func1 = ucs2length, pattern4 = new RegExp("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$", "u"), pattern5 = new RegExp("^[a-zA-Z0-9]{4}[a-zA-Z]{2}[a-zA-Z0-9]{2}[a-zA-Z0-9]{0,3}$", "u"), pattern6 = new RegExp("^[0-9]{8}$", "u"), pattern7 = new RegExp("^[0-9]{6}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.beneficiaryNameAndSurname === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "beneficiaryNameAndSurname" }, message: "must have required property 'beneficiaryNameAndSurname'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.beneficiaryBank === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "beneficiaryBank" }, message: "must have required property 'beneficiaryBank'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.beneficiaryBankAddress === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "beneficiaryBankAddress" }, message: "must have required property 'beneficiaryBankAddress'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.details === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "details" }, message: "must have required property 'details'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.beneficiaryNameAndSurname !== void 0 && typeof data.beneficiaryNameAndSurname != "string") {
      const err5 = { instancePath: instancePath + "/beneficiaryNameAndSurname", schemaPath: "#/properties/beneficiaryNameAndSurname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.beneficiaryBank !== void 0 && typeof data.beneficiaryBank != "string") {
      const err6 = { instancePath: instancePath + "/beneficiaryBank", schemaPath: "#/properties/beneficiaryBank/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.beneficiaryBankAddress !== void 0 && typeof data.beneficiaryBankAddress != "string") {
      const err7 = { instancePath: instancePath + "/beneficiaryBankAddress", schemaPath: "#/properties/beneficiaryBankAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      const err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.paymentReference !== void 0 && typeof data.paymentReference != "string") {
      const err9 = { instancePath: instancePath + "/paymentReference", schemaPath: "#/properties/paymentReference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.details !== void 0) {
      let data5 = data.details;
      const _errs12 = errors;
      let valid1 = !1;
      const _errs13 = errors;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.iban === void 0) {
          const err10 = { instancePath: instancePath + "/details", schemaPath: "component:IBANDetails/required", keyword: "required", params: { missingProperty: "iban" }, message: "must have required property 'iban'" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data5.iban !== void 0) {
          let data6 = data5.iban;
          if (typeof data6 == "string") {
            if (func1(data6) > 34) {
              const err11 = { instancePath: instancePath + "/details/iban", schemaPath: "component:IBANDetails/properties/iban/maxLength", keyword: "maxLength", params: { limit: 34 }, message: "must NOT have more than 34 characters" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (func1(data6) < 15) {
              const err12 = { instancePath: instancePath + "/details/iban", schemaPath: "component:IBANDetails/properties/iban/minLength", keyword: "minLength", params: { limit: 15 }, message: "must NOT have fewer than 15 characters" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (!pattern4.test(data6)) {
              const err13 = { instancePath: instancePath + "/details/iban", schemaPath: "component:IBANDetails/properties/iban/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$" }, message: 'must match pattern "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"' };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/details/iban", schemaPath: "component:IBANDetails/properties/iban/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data5.bankIdentifierCode !== void 0) {
          let data7 = data5.bankIdentifierCode;
          if (typeof data7 == "string") {
            if (func1(data7) > 11) {
              const err15 = { instancePath: instancePath + "/details/bankIdentifierCode", schemaPath: "component:IBANDetails/properties/bankIdentifierCode/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (func1(data7) < 8) {
              const err16 = { instancePath: instancePath + "/details/bankIdentifierCode", schemaPath: "component:IBANDetails/properties/bankIdentifierCode/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (!pattern5.test(data7)) {
              const err17 = { instancePath: instancePath + "/details/bankIdentifierCode", schemaPath: "component:IBANDetails/properties/bankIdentifierCode/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]{4}[a-zA-Z]{2}[a-zA-Z0-9]{2}[a-zA-Z0-9]{0,3}$" }, message: 'must match pattern "^[a-zA-Z0-9]{4}[a-zA-Z]{2}[a-zA-Z0-9]{2}[a-zA-Z0-9]{0,3}$"' };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/details/bankIdentifierCode", schemaPath: "component:IBANDetails/properties/bankIdentifierCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/details", schemaPath: "component:IBANDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      var _valid0 = _errs13 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.iban = !0, props0.bankIdentifierCode = !0;
      }
      const _errs20 = errors;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.accountNumber === void 0) {
          const err20 = { instancePath: instancePath + "/details", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/required", keyword: "required", params: { missingProperty: "accountNumber" }, message: "must have required property 'accountNumber'" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data5.sortCode === void 0) {
          const err21 = { instancePath: instancePath + "/details", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/required", keyword: "required", params: { missingProperty: "sortCode" }, message: "must have required property 'sortCode'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data5.accountNumber !== void 0) {
          let data8 = data5.accountNumber;
          if (typeof data8 == "string") {
            if (!pattern6.test(data8)) {
              const err22 = { instancePath: instancePath + "/details/accountNumber", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/properties/accountNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9]{8}$" }, message: 'must match pattern "^[0-9]{8}$"' };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/details/accountNumber", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/properties/accountNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data5.sortCode !== void 0) {
          let data9 = data5.sortCode;
          if (typeof data9 == "string") {
            if (!pattern7.test(data9)) {
              const err24 = { instancePath: instancePath + "/details/sortCode", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/properties/sortCode/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" }, message: 'must match pattern "^[0-9]{6}$"' };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/details/sortCode", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/properties/sortCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data5.secondaryReference !== void 0 && typeof data5.secondaryReference != "string") {
          const err26 = { instancePath: instancePath + "/details/secondaryReference", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/properties/secondaryReference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/details", schemaPath: "component:FasterPaymentsBankDetailsOrBACSBankDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      var _valid0 = _errs20 === errors;
      valid1 = valid1 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.accountNumber = !0, props0.sortCode = !0, props0.secondaryReference = !0);
      const _errs29 = errors;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.iban === void 0) {
          const err28 = { instancePath: instancePath + "/details", schemaPath: "component:SwiftBankDetails/required", keyword: "required", params: { missingProperty: "iban" }, message: "must have required property 'iban'" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data5.code === void 0) {
          const err29 = { instancePath: instancePath + "/details", schemaPath: "component:SwiftBankDetails/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data5.iban !== void 0) {
          let data11 = data5.iban;
          if (typeof data11 == "string") {
            if (func1(data11) > 34) {
              const err30 = { instancePath: instancePath + "/details/iban", schemaPath: "component:SwiftBankDetails/properties/iban/maxLength", keyword: "maxLength", params: { limit: 34 }, message: "must NOT have more than 34 characters" };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            if (func1(data11) < 15) {
              const err31 = { instancePath: instancePath + "/details/iban", schemaPath: "component:SwiftBankDetails/properties/iban/minLength", keyword: "minLength", params: { limit: 15 }, message: "must NOT have fewer than 15 characters" };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (!pattern4.test(data11)) {
              const err32 = { instancePath: instancePath + "/details/iban", schemaPath: "component:SwiftBankDetails/properties/iban/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$" }, message: 'must match pattern "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"' };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/details/iban", schemaPath: "component:SwiftBankDetails/properties/iban/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data5.code !== void 0) {
          let data12 = data5.code;
          if (typeof data12 == "string") {
            if (func1(data12) > 11) {
              const err34 = { instancePath: instancePath + "/details/code", schemaPath: "component:SwiftBankDetails/properties/code/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (func1(data12) < 8) {
              const err35 = { instancePath: instancePath + "/details/code", schemaPath: "component:SwiftBankDetails/properties/code/minLength", keyword: "minLength", params: { limit: 8 }, message: "must NOT have fewer than 8 characters" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (!pattern5.test(data12)) {
              const err36 = { instancePath: instancePath + "/details/code", schemaPath: "component:SwiftBankDetails/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9]{4}[a-zA-Z]{2}[a-zA-Z0-9]{2}[a-zA-Z0-9]{0,3}$" }, message: 'must match pattern "^[a-zA-Z0-9]{4}[a-zA-Z]{2}[a-zA-Z0-9]{2}[a-zA-Z0-9]{0,3}$"' };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/details/code", schemaPath: "component:SwiftBankDetails/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/details", schemaPath: "component:SwiftBankDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      var _valid0 = _errs29 === errors;
      if (valid1 = valid1 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.iban = !0, props0.code = !0), valid1)
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
      else {
        const err39 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { beneficiaryNameAndSurname: !0, beneficiaryBank: !0, beneficiaryBankAddress: !0, type: !0, paymentReference: !0, details: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bankAccountDetails === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bankAccountDetails" }, message: "must have required property 'bankAccountDetails'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.state !== void 0 && typeof data.state != "string") {
      const err2 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.bankAccountDetails !== void 0) {
      let data1 = data.bankAccountDetails;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data1[i0], { instancePath: instancePath + "/bankAccountDetails/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/bankAccountDetails", schemaPath: "#/properties/bankAccountDetails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { state: !0, bankAccountDetails: !0 }, dynamicProps: !1, dynamicItems: !1 };
