// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { id: { type: "string" }, external_id: { type: "string" }, client_id: { type: "integer" }, amount: { type: "number" }, currency: { type: "string" }, converted_amount: { type: "number" }, converted_currency: { type: "string" }, converted_date: { type: "string" }, date: { type: "string" }, comment: { type: "string" }, context: { type: "string" }, crypto: { $ref: "component:Crypto" }, customers: { type: "array", items: { type: "string" } }, fields: {}, from: { $ref: "component:Participant" }, to: { $ref: "component:Participant" }, review_groups: { type: "array", items: { type: "string" } }, rules: { type: "array", items: { $ref: "component:TransactionRule" } }, score: { type: "number" }, search_vector: { type: "array", items: { type: "string" } }, state: { $ref: "component:KYTTransactionState" } }, $id: "component:Transaction" }, schema32 = { type: "object", properties: { blockchain: { type: "string" }, tx_hash: { type: "string" } }, $id: "component:Crypto" }, schema37 = { type: "object", properties: { active: { type: "boolean" }, code: { type: "string" }, score: { type: ["number", "null"] }, use_weight: { type: "boolean" }, weight: { type: ["number", "null"] } }, $id: "component:TransactionRule" }, schema38 = { type: "string", $id: "component:KYTTransactionState" }, schema33 = { type: "object", properties: { external_id: { type: "string" }, full_name: { type: "string" }, account_type: { type: "string" }, domicile_code: { type: "string" }, device: { $ref: "component:Device" }, payment_institution: { $ref: "component:PaymentInstitution" }, payment_method: { $ref: "component:PaymentMethod" } }, $id: "component:Participant" }, schema34 = { type: "object", properties: { "2fa": { type: "boolean" }, "3ds": { type: "boolean" }, country: { type: "string" }, fingerprint: { type: "string" }, geolocation: { type: "string" }, ip: { type: "string" }, language: { type: "string" }, session_duration: { type: "number" }, session_id: { type: "string" }, user_agent: { type: "string" } }, $id: "component:Device" }, schema35 = { type: "object", properties: { code: { type: "string" }, country: { type: "string" }, external_id: { type: "string" }, internal_customer_id: { type: "string" }, name: { type: "string" }, real_external_id: { type: "string" } }, $id: "component:PaymentInstitution" }, schema36 = { type: "object", properties: { code: { type: "string" }, country: { type: "string" }, type: { type: "string" } }, $id: "component:PaymentMethod" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_id !== void 0 && typeof data.external_id != "string") {
      const err0 = { instancePath: instancePath + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.full_name !== void 0 && typeof data.full_name != "string") {
      const err1 = { instancePath: instancePath + "/full_name", schemaPath: "#/properties/full_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.account_type !== void 0 && typeof data.account_type != "string") {
      const err2 = { instancePath: instancePath + "/account_type", schemaPath: "#/properties/account_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.domicile_code !== void 0 && typeof data.domicile_code != "string") {
      const err3 = { instancePath: instancePath + "/domicile_code", schemaPath: "#/properties/domicile_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.device !== void 0) {
      let data4 = data.device;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4["2fa"] !== void 0 && typeof data4["2fa"] != "boolean") {
          const err4 = { instancePath: instancePath + "/device/2fa", schemaPath: "component:Device/properties/2fa/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data4["3ds"] !== void 0 && typeof data4["3ds"] != "boolean") {
          const err5 = { instancePath: instancePath + "/device/3ds", schemaPath: "component:Device/properties/3ds/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data4.country !== void 0 && typeof data4.country != "string") {
          const err6 = { instancePath: instancePath + "/device/country", schemaPath: "component:Device/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data4.fingerprint !== void 0 && typeof data4.fingerprint != "string") {
          const err7 = { instancePath: instancePath + "/device/fingerprint", schemaPath: "component:Device/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data4.geolocation !== void 0 && typeof data4.geolocation != "string") {
          const err8 = { instancePath: instancePath + "/device/geolocation", schemaPath: "component:Device/properties/geolocation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data4.ip !== void 0 && typeof data4.ip != "string") {
          const err9 = { instancePath: instancePath + "/device/ip", schemaPath: "component:Device/properties/ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data4.language !== void 0 && typeof data4.language != "string") {
          const err10 = { instancePath: instancePath + "/device/language", schemaPath: "component:Device/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data4.session_duration !== void 0) {
          let data12 = data4.session_duration;
          if (!(typeof data12 == "number" && isFinite(data12))) {
            const err11 = { instancePath: instancePath + "/device/session_duration", schemaPath: "component:Device/properties/session_duration/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data4.session_id !== void 0 && typeof data4.session_id != "string") {
          const err12 = { instancePath: instancePath + "/device/session_id", schemaPath: "component:Device/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data4.user_agent !== void 0 && typeof data4.user_agent != "string") {
          const err13 = { instancePath: instancePath + "/device/user_agent", schemaPath: "component:Device/properties/user_agent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/device", schemaPath: "component:Device/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.payment_institution !== void 0) {
      let data15 = data.payment_institution;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.code !== void 0 && typeof data15.code != "string") {
          const err15 = { instancePath: instancePath + "/payment_institution/code", schemaPath: "component:PaymentInstitution/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data15.country !== void 0 && typeof data15.country != "string") {
          const err16 = { instancePath: instancePath + "/payment_institution/country", schemaPath: "component:PaymentInstitution/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data15.external_id !== void 0 && typeof data15.external_id != "string") {
          const err17 = { instancePath: instancePath + "/payment_institution/external_id", schemaPath: "component:PaymentInstitution/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data15.internal_customer_id !== void 0 && typeof data15.internal_customer_id != "string") {
          const err18 = { instancePath: instancePath + "/payment_institution/internal_customer_id", schemaPath: "component:PaymentInstitution/properties/internal_customer_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data15.name !== void 0 && typeof data15.name != "string") {
          const err19 = { instancePath: instancePath + "/payment_institution/name", schemaPath: "component:PaymentInstitution/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data15.real_external_id !== void 0 && typeof data15.real_external_id != "string") {
          const err20 = { instancePath: instancePath + "/payment_institution/real_external_id", schemaPath: "component:PaymentInstitution/properties/real_external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/payment_institution", schemaPath: "component:PaymentInstitution/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.payment_method !== void 0) {
      let data22 = data.payment_method;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.code !== void 0 && typeof data22.code != "string") {
          const err22 = { instancePath: instancePath + "/payment_method/code", schemaPath: "component:PaymentMethod/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data22.country !== void 0 && typeof data22.country != "string") {
          const err23 = { instancePath: instancePath + "/payment_method/country", schemaPath: "component:PaymentMethod/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data22.type !== void 0 && typeof data22.type != "string") {
          const err24 = { instancePath: instancePath + "/payment_method/type", schemaPath: "component:PaymentMethod/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/payment_method", schemaPath: "component:PaymentMethod/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { external_id: !0, full_name: !0, account_type: !0, domicile_code: !0, device: !0, payment_institution: !0, payment_method: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.external_id !== void 0 && typeof data.external_id != "string") {
      const err1 = { instancePath: instancePath + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.client_id !== void 0) {
      let data2 = data.client_id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.amount !== void 0) {
      let data3 = data.amount;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err3 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.currency !== void 0 && typeof data.currency != "string") {
      const err4 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.converted_amount !== void 0) {
      let data5 = data.converted_amount;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        const err5 = { instancePath: instancePath + "/converted_amount", schemaPath: "#/properties/converted_amount/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.converted_currency !== void 0 && typeof data.converted_currency != "string") {
      const err6 = { instancePath: instancePath + "/converted_currency", schemaPath: "#/properties/converted_currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.converted_date !== void 0 && typeof data.converted_date != "string") {
      const err7 = { instancePath: instancePath + "/converted_date", schemaPath: "#/properties/converted_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.date !== void 0 && typeof data.date != "string") {
      const err8 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.comment !== void 0 && typeof data.comment != "string") {
      const err9 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.context !== void 0 && typeof data.context != "string") {
      const err10 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.crypto !== void 0) {
      let data11 = data.crypto;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.blockchain !== void 0 && typeof data11.blockchain != "string") {
          const err11 = { instancePath: instancePath + "/crypto/blockchain", schemaPath: "component:Crypto/properties/blockchain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data11.tx_hash !== void 0 && typeof data11.tx_hash != "string") {
          const err12 = { instancePath: instancePath + "/crypto/tx_hash", schemaPath: "component:Crypto/properties/tx_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/crypto", schemaPath: "component:Crypto/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.customers !== void 0) {
      let data14 = data.customers;
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data14[i0] != "string") {
            const err14 = { instancePath: instancePath + "/customers/" + i0, schemaPath: "#/properties/customers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        const err15 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.from !== void 0 && (validate21(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.to !== void 0 && (validate21(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.review_groups !== void 0) {
      let data18 = data.review_groups;
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data18[i1] != "string") {
            const err16 = { instancePath: instancePath + "/review_groups/" + i1, schemaPath: "#/properties/review_groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      } else {
        const err17 = { instancePath: instancePath + "/review_groups", schemaPath: "#/properties/review_groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data20 = data.rules;
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data21 = data20[i2];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.active !== void 0 && typeof data21.active != "boolean") {
              const err18 = { instancePath: instancePath + "/rules/" + i2 + "/active", schemaPath: "component:TransactionRule/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data21.code !== void 0 && typeof data21.code != "string") {
              const err19 = { instancePath: instancePath + "/rules/" + i2 + "/code", schemaPath: "component:TransactionRule/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data21.score !== void 0) {
              let data24 = data21.score;
              if (!(typeof data24 == "number" && isFinite(data24)) && data24 !== null) {
                const err20 = { instancePath: instancePath + "/rules/" + i2 + "/score", schemaPath: "component:TransactionRule/properties/score/type", keyword: "type", params: { type: schema37.properties.score.type }, message: "must be number,null" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data21.use_weight !== void 0 && typeof data21.use_weight != "boolean") {
              const err21 = { instancePath: instancePath + "/rules/" + i2 + "/use_weight", schemaPath: "component:TransactionRule/properties/use_weight/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data21.weight !== void 0) {
              let data26 = data21.weight;
              if (!(typeof data26 == "number" && isFinite(data26)) && data26 !== null) {
                const err22 = { instancePath: instancePath + "/rules/" + i2 + "/weight", schemaPath: "component:TransactionRule/properties/weight/type", keyword: "type", params: { type: schema37.properties.weight.type }, message: "must be number,null" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/rules/" + i2, schemaPath: "component:TransactionRule/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.score !== void 0) {
      let data27 = data.score;
      if (!(typeof data27 == "number" && isFinite(data27))) {
        const err25 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.search_vector !== void 0) {
      let data28 = data.search_vector;
      if (Array.isArray(data28)) {
        const len3 = data28.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data28[i3] != "string") {
            const err26 = { instancePath: instancePath + "/search_vector/" + i3, schemaPath: "#/properties/search_vector/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
      } else {
        const err27 = { instancePath: instancePath + "/search_vector", schemaPath: "#/properties/search_vector/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.state !== void 0 && typeof data.state != "string") {
      const err28 = { instancePath: instancePath + "/state", schemaPath: "component:KYTTransactionState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { id: !0, external_id: !0, client_id: !0, amount: !0, currency: !0, converted_amount: !0, converted_currency: !0, converted_date: !0, date: !0, comment: !0, context: !0, crypto: !0, customers: !0, fields: !0, from: !0, to: !0, review_groups: !0, rules: !0, score: !0, search_vector: !0, state: !0 }, dynamicProps: !1, dynamicItems: !1 };
