// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["external_id", "date", "from", "to", "amount", "currency"], properties: { external_id: { type: "string" }, date: { type: "string", format: "date-time" }, from: { $ref: "component:ParticipantInput" }, to: { $ref: "component:ParticipantInput" }, amount: { type: "string" }, currency: { type: "string" }, crypto: { $ref: "component:CryptoInput" }, comment: { type: "string" }, fields: { type: "object", additionalProperties: !0 }, review_groups: { type: "string" } }, $id: "component:TransactionCreate" }, schema36 = { type: "object", properties: { blockchain: { type: "string" }, txhash: { type: "string" }, tx_hash: { type: "string" } }, $id: "component:CryptoInput" }, formats0 = fullFormats["date-time"], schema32 = { type: "object", required: ["external_id", "full_name", "account_type"], properties: { external_id: { type: "string" }, full_name: { type: "string" }, account_type: { type: "string", enum: ["F", "N"] }, domicile_code: { type: "string" }, device: { $ref: "component:Device" }, payment_institution: { $ref: "component:PaymentInstitution" }, payment_method: { $ref: "component:PaymentMethod" } }, $id: "component:ParticipantInput" }, schema33 = { type: "object", properties: { "2fa": { type: "boolean" }, "3ds": { type: "boolean" }, country: { type: "string" }, fingerprint: { type: "string" }, geolocation: { type: "string" }, ip: { type: "string" }, language: { type: "string" }, session_duration: { type: "number" }, session_id: { type: "string" }, user_agent: { type: "string" } }, $id: "component:Device" }, schema34 = { type: "object", properties: { code: { type: "string" }, country: { type: "string" }, external_id: { type: "string" }, internal_customer_id: { type: "string" }, name: { type: "string" }, real_external_id: { type: "string" } }, $id: "component:PaymentInstitution" }, schema35 = { type: "object", properties: { code: { type: "string" }, country: { type: "string" }, type: { type: "string" } }, $id: "component:PaymentMethod" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_id" }, message: "must have required property 'external_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.full_name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "full_name" }, message: "must have required property 'full_name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.account_type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_type" }, message: "must have required property 'account_type'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.external_id !== void 0 && typeof data.external_id != "string") {
      const err3 = { instancePath: instancePath + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.full_name !== void 0 && typeof data.full_name != "string") {
      const err4 = { instancePath: instancePath + "/full_name", schemaPath: "#/properties/full_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.account_type !== void 0) {
      let data2 = data.account_type;
      if (typeof data2 != "string") {
        const err5 = { instancePath: instancePath + "/account_type", schemaPath: "#/properties/account_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data2 === "F" || data2 === "N")) {
        const err6 = { instancePath: instancePath + "/account_type", schemaPath: "#/properties/account_type/enum", keyword: "enum", params: { allowedValues: schema32.properties.account_type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.domicile_code !== void 0 && typeof data.domicile_code != "string") {
      const err7 = { instancePath: instancePath + "/domicile_code", schemaPath: "#/properties/domicile_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.device !== void 0) {
      let data4 = data.device;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4["2fa"] !== void 0 && typeof data4["2fa"] != "boolean") {
          const err8 = { instancePath: instancePath + "/device/2fa", schemaPath: "component:Device/properties/2fa/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data4["3ds"] !== void 0 && typeof data4["3ds"] != "boolean") {
          const err9 = { instancePath: instancePath + "/device/3ds", schemaPath: "component:Device/properties/3ds/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data4.country !== void 0 && typeof data4.country != "string") {
          const err10 = { instancePath: instancePath + "/device/country", schemaPath: "component:Device/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data4.fingerprint !== void 0 && typeof data4.fingerprint != "string") {
          const err11 = { instancePath: instancePath + "/device/fingerprint", schemaPath: "component:Device/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4.geolocation !== void 0 && typeof data4.geolocation != "string") {
          const err12 = { instancePath: instancePath + "/device/geolocation", schemaPath: "component:Device/properties/geolocation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data4.ip !== void 0 && typeof data4.ip != "string") {
          const err13 = { instancePath: instancePath + "/device/ip", schemaPath: "component:Device/properties/ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data4.language !== void 0 && typeof data4.language != "string") {
          const err14 = { instancePath: instancePath + "/device/language", schemaPath: "component:Device/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4.session_duration !== void 0) {
          let data12 = data4.session_duration;
          if (!(typeof data12 == "number" && isFinite(data12))) {
            const err15 = { instancePath: instancePath + "/device/session_duration", schemaPath: "component:Device/properties/session_duration/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data4.session_id !== void 0 && typeof data4.session_id != "string") {
          const err16 = { instancePath: instancePath + "/device/session_id", schemaPath: "component:Device/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data4.user_agent !== void 0 && typeof data4.user_agent != "string") {
          const err17 = { instancePath: instancePath + "/device/user_agent", schemaPath: "component:Device/properties/user_agent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/device", schemaPath: "component:Device/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.payment_institution !== void 0) {
      let data15 = data.payment_institution;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.code !== void 0 && typeof data15.code != "string") {
          const err19 = { instancePath: instancePath + "/payment_institution/code", schemaPath: "component:PaymentInstitution/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data15.country !== void 0 && typeof data15.country != "string") {
          const err20 = { instancePath: instancePath + "/payment_institution/country", schemaPath: "component:PaymentInstitution/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data15.external_id !== void 0 && typeof data15.external_id != "string") {
          const err21 = { instancePath: instancePath + "/payment_institution/external_id", schemaPath: "component:PaymentInstitution/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data15.internal_customer_id !== void 0 && typeof data15.internal_customer_id != "string") {
          const err22 = { instancePath: instancePath + "/payment_institution/internal_customer_id", schemaPath: "component:PaymentInstitution/properties/internal_customer_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data15.name !== void 0 && typeof data15.name != "string") {
          const err23 = { instancePath: instancePath + "/payment_institution/name", schemaPath: "component:PaymentInstitution/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data15.real_external_id !== void 0 && typeof data15.real_external_id != "string") {
          const err24 = { instancePath: instancePath + "/payment_institution/real_external_id", schemaPath: "component:PaymentInstitution/properties/real_external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/payment_institution", schemaPath: "component:PaymentInstitution/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.payment_method !== void 0) {
      let data22 = data.payment_method;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.code !== void 0 && typeof data22.code != "string") {
          const err26 = { instancePath: instancePath + "/payment_method/code", schemaPath: "component:PaymentMethod/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data22.country !== void 0 && typeof data22.country != "string") {
          const err27 = { instancePath: instancePath + "/payment_method/country", schemaPath: "component:PaymentMethod/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data22.type !== void 0 && typeof data22.type != "string") {
          const err28 = { instancePath: instancePath + "/payment_method/type", schemaPath: "component:PaymentMethod/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/payment_method", schemaPath: "component:PaymentMethod/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { external_id: !0, full_name: !0, account_type: !0, domicile_code: !0, device: !0, payment_institution: !0, payment_method: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "external_id" }, message: "must have required property 'external_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.date === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.to === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.amount === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.currency === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.external_id !== void 0 && typeof data.external_id != "string") {
      const err6 = { instancePath: instancePath + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.date !== void 0) {
      let data1 = data.date;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          const err7 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.from !== void 0 && (validate21(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.to !== void 0 && (validate21(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.amount !== void 0 && typeof data.amount != "string") {
      const err9 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.currency !== void 0 && typeof data.currency != "string") {
      const err10 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.crypto !== void 0) {
      let data6 = data.crypto;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.blockchain !== void 0 && typeof data6.blockchain != "string") {
          const err11 = { instancePath: instancePath + "/crypto/blockchain", schemaPath: "component:CryptoInput/properties/blockchain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data6.txhash !== void 0 && typeof data6.txhash != "string") {
          const err12 = { instancePath: instancePath + "/crypto/txhash", schemaPath: "component:CryptoInput/properties/txhash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data6.tx_hash !== void 0 && typeof data6.tx_hash != "string") {
          const err13 = { instancePath: instancePath + "/crypto/tx_hash", schemaPath: "component:CryptoInput/properties/tx_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/crypto", schemaPath: "component:CryptoInput/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.comment !== void 0 && typeof data.comment != "string") {
      const err15 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.fields !== void 0) {
      let data11 = data.fields;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        const err16 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.review_groups !== void 0 && typeof data.review_groups != "string") {
      const err17 = { instancePath: instancePath + "/review_groups", schemaPath: "#/properties/review_groups/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { external_id: !0, date: !0, from: !0, to: !0, amount: !0, currency: !0, crypto: !0, comment: !0, fields: !0, review_groups: !0 }, dynamicProps: !1, dynamicItems: !1 };
