// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { transaction_date: { type: "string" }, latest_transaction_date: { type: "string" }, settled_at: { type: "string" }, amount: { type: "integer" }, currency: { type: ["string", "null"] }, category: { $ref: "component:TransactionCategory" }, process_method: { $ref: "component:TransactionProcessMethod" }, interaction_point: { $ref: "component:TransactionInteractionPoint" }, status: { $ref: "component:TransactionStatus" }, status_detail: { type: ["string", "null"] }, description: { type: ["string", "null"] }, type_code: { type: ["string", "null"] }, type_description: { type: ["string", "null"] }, is_approved: { type: ["boolean", "null"] }, is_reversal: { type: ["boolean", "null"] }, is_triggered_by_user: { type: ["boolean", "null"] }, is_international_override: { type: ["boolean", "null"] }, return_code: { type: ["string", "null"] }, return_code_reason: { type: ["string", "null"] }, approval_code: { type: ["string", "null"] }, response_code: { type: ["number", "null"] }, iso_message: { type: ["number", "null"] }, entry_mode: { type: ["number", "null"] }, transaction_meta: { type: ["object", "null"], additionalProperties: !0 } }, $id: "component:TransactionUpdate" }, schema32 = { type: ["string", "null"], enum: ["Adjustment", "ATM Rebate", "Bill Pay", "Chargeback", "Deposit", "Direct Deposit Bonus", "Interest", "Overdraft Fee", "Payment", "Promo", "Purchase", "Purchase Return", "Return", "Service Charge", "Withdrawal", null], $id: "component:TransactionCategory" }, schema33 = { type: ["string", "null"], enum: ["Card", "Internal", "Check", "P2P", "ACH", "Cash", "Wire", "RTP", null], $id: "component:TransactionProcessMethod" }, schema34 = { type: ["string", "null"], enum: ["Android", "ATM", "Card Swipe Terminal", "iOS", "Mobile", "Online Form", "Point of Sale", "Teller", "3rd Party App", null], $id: "component:TransactionInteractionPoint" }, schema35 = { type: ["string", "null"], enum: ["Acknowledged", "Accepted", "Rejected", "Paused", "Pending", "Completed", "Declined", "Cancelled", null], $id: "component:TransactionStatus" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.transaction_date !== void 0 && typeof data.transaction_date != "string") {
      const err0 = { instancePath: instancePath + "/transaction_date", schemaPath: "#/properties/transaction_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.latest_transaction_date !== void 0 && typeof data.latest_transaction_date != "string") {
      const err1 = { instancePath: instancePath + "/latest_transaction_date", schemaPath: "#/properties/latest_transaction_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.settled_at !== void 0 && typeof data.settled_at != "string") {
      const err2 = { instancePath: instancePath + "/settled_at", schemaPath: "#/properties/settled_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.amount !== void 0) {
      let data3 = data.amount;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err3 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.currency !== void 0) {
      let data4 = data.currency;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: schema31.properties.currency.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.category !== void 0) {
      let data5 = data.category;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/category", schemaPath: "component:TransactionCategory/type", keyword: "type", params: { type: schema32.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data5 === "Adjustment" || data5 === "ATM Rebate" || data5 === "Bill Pay" || data5 === "Chargeback" || data5 === "Deposit" || data5 === "Direct Deposit Bonus" || data5 === "Interest" || data5 === "Overdraft Fee" || data5 === "Payment" || data5 === "Promo" || data5 === "Purchase" || data5 === "Purchase Return" || data5 === "Return" || data5 === "Service Charge" || data5 === "Withdrawal" || data5 === null)) {
        const err6 = { instancePath: instancePath + "/category", schemaPath: "component:TransactionCategory/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.process_method !== void 0) {
      let data6 = data.process_method;
      if (typeof data6 != "string" && data6 !== null) {
        const err7 = { instancePath: instancePath + "/process_method", schemaPath: "component:TransactionProcessMethod/type", keyword: "type", params: { type: schema33.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data6 === "Card" || data6 === "Internal" || data6 === "Check" || data6 === "P2P" || data6 === "ACH" || data6 === "Cash" || data6 === "Wire" || data6 === "RTP" || data6 === null)) {
        const err8 = { instancePath: instancePath + "/process_method", schemaPath: "component:TransactionProcessMethod/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.interaction_point !== void 0) {
      let data7 = data.interaction_point;
      if (typeof data7 != "string" && data7 !== null) {
        const err9 = { instancePath: instancePath + "/interaction_point", schemaPath: "component:TransactionInteractionPoint/type", keyword: "type", params: { type: schema34.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data7 === "Android" || data7 === "ATM" || data7 === "Card Swipe Terminal" || data7 === "iOS" || data7 === "Mobile" || data7 === "Online Form" || data7 === "Point of Sale" || data7 === "Teller" || data7 === "3rd Party App" || data7 === null)) {
        const err10 = { instancePath: instancePath + "/interaction_point", schemaPath: "component:TransactionInteractionPoint/enum", keyword: "enum", params: { allowedValues: schema34.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (typeof data8 != "string" && data8 !== null) {
        const err11 = { instancePath: instancePath + "/status", schemaPath: "component:TransactionStatus/type", keyword: "type", params: { type: schema35.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data8 === "Acknowledged" || data8 === "Accepted" || data8 === "Rejected" || data8 === "Paused" || data8 === "Pending" || data8 === "Completed" || data8 === "Declined" || data8 === "Cancelled" || data8 === null)) {
        const err12 = { instancePath: instancePath + "/status", schemaPath: "component:TransactionStatus/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.status_detail !== void 0) {
      let data9 = data.status_detail;
      if (typeof data9 != "string" && data9 !== null) {
        const err13 = { instancePath: instancePath + "/status_detail", schemaPath: "#/properties/status_detail/type", keyword: "type", params: { type: schema31.properties.status_detail.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.description !== void 0) {
      let data10 = data.description;
      if (typeof data10 != "string" && data10 !== null) {
        const err14 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema31.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.type_code !== void 0) {
      let data11 = data.type_code;
      if (typeof data11 != "string" && data11 !== null) {
        const err15 = { instancePath: instancePath + "/type_code", schemaPath: "#/properties/type_code/type", keyword: "type", params: { type: schema31.properties.type_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.type_description !== void 0) {
      let data12 = data.type_description;
      if (typeof data12 != "string" && data12 !== null) {
        const err16 = { instancePath: instancePath + "/type_description", schemaPath: "#/properties/type_description/type", keyword: "type", params: { type: schema31.properties.type_description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.is_approved !== void 0) {
      let data13 = data.is_approved;
      if (typeof data13 != "boolean" && data13 !== null) {
        const err17 = { instancePath: instancePath + "/is_approved", schemaPath: "#/properties/is_approved/type", keyword: "type", params: { type: schema31.properties.is_approved.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.is_reversal !== void 0) {
      let data14 = data.is_reversal;
      if (typeof data14 != "boolean" && data14 !== null) {
        const err18 = { instancePath: instancePath + "/is_reversal", schemaPath: "#/properties/is_reversal/type", keyword: "type", params: { type: schema31.properties.is_reversal.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.is_triggered_by_user !== void 0) {
      let data15 = data.is_triggered_by_user;
      if (typeof data15 != "boolean" && data15 !== null) {
        const err19 = { instancePath: instancePath + "/is_triggered_by_user", schemaPath: "#/properties/is_triggered_by_user/type", keyword: "type", params: { type: schema31.properties.is_triggered_by_user.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.is_international_override !== void 0) {
      let data16 = data.is_international_override;
      if (typeof data16 != "boolean" && data16 !== null) {
        const err20 = { instancePath: instancePath + "/is_international_override", schemaPath: "#/properties/is_international_override/type", keyword: "type", params: { type: schema31.properties.is_international_override.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.return_code !== void 0) {
      let data17 = data.return_code;
      if (typeof data17 != "string" && data17 !== null) {
        const err21 = { instancePath: instancePath + "/return_code", schemaPath: "#/properties/return_code/type", keyword: "type", params: { type: schema31.properties.return_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.return_code_reason !== void 0) {
      let data18 = data.return_code_reason;
      if (typeof data18 != "string" && data18 !== null) {
        const err22 = { instancePath: instancePath + "/return_code_reason", schemaPath: "#/properties/return_code_reason/type", keyword: "type", params: { type: schema31.properties.return_code_reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.approval_code !== void 0) {
      let data19 = data.approval_code;
      if (typeof data19 != "string" && data19 !== null) {
        const err23 = { instancePath: instancePath + "/approval_code", schemaPath: "#/properties/approval_code/type", keyword: "type", params: { type: schema31.properties.approval_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.response_code !== void 0) {
      let data20 = data.response_code;
      if (!(typeof data20 == "number" && isFinite(data20)) && data20 !== null) {
        const err24 = { instancePath: instancePath + "/response_code", schemaPath: "#/properties/response_code/type", keyword: "type", params: { type: schema31.properties.response_code.type }, message: "must be number,null" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.iso_message !== void 0) {
      let data21 = data.iso_message;
      if (!(typeof data21 == "number" && isFinite(data21)) && data21 !== null) {
        const err25 = { instancePath: instancePath + "/iso_message", schemaPath: "#/properties/iso_message/type", keyword: "type", params: { type: schema31.properties.iso_message.type }, message: "must be number,null" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.entry_mode !== void 0) {
      let data22 = data.entry_mode;
      if (!(typeof data22 == "number" && isFinite(data22)) && data22 !== null) {
        const err26 = { instancePath: instancePath + "/entry_mode", schemaPath: "#/properties/entry_mode/type", keyword: "type", params: { type: schema31.properties.entry_mode.type }, message: "must be number,null" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.transaction_meta !== void 0) {
      let data23 = data.transaction_meta;
      if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
        const err27 = { instancePath: instancePath + "/transaction_meta", schemaPath: "#/properties/transaction_meta/type", keyword: "type", params: { type: schema31.properties.transaction_meta.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { transaction_date: !0, latest_transaction_date: !0, settled_at: !0, amount: !0, currency: !0, category: !0, process_method: !0, interaction_point: !0, status: !0, status_detail: !0, description: !0, type_code: !0, type_description: !0, is_approved: !0, is_reversal: !0, is_triggered_by_user: !0, is_international_override: !0, return_code: !0, return_code_reason: !0, approval_code: !0, response_code: !0, iso_message: !0, entry_mode: !0, transaction_meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
