// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { status_code: { type: "integer" }, error: { type: ["string", "null"] }, transaction_id: { type: "string" }, transaction_date: { type: ["string", "null"] }, latest_transaction_date: { type: ["string", "null"] }, settled_at: { type: ["string", "null"] }, amount: { type: ["string", "integer"] }, currency_code: { type: ["string", "null"] }, category: { type: ["string", "null"] }, process_method: { type: ["string", "null"] }, interaction_point: { type: ["string", "null"] }, status: { type: ["string", "null"] }, status_detail: { type: ["string", "null"] }, description: { type: ["string", "null"] }, card_process_mode: { type: ["string", "null"] }, device_type_code: { type: ["string", "null"] }, type_code: { type: ["string", "null"] }, type_description: { type: ["string", "null"] }, approval_code: { type: ["string", "null"] }, is_approved: { type: ["boolean", "null"] }, is_reversal: { type: ["boolean", "null"] }, is_triggered_by_user: { type: ["boolean", "null"] }, is_international_override: { type: ["boolean", "null"] }, return_code: { type: ["string", "null"] }, return_code_reason: { type: ["string", "null"] }, meta: { type: ["object", "null"], additionalProperties: !0 } }, $id: "component:UpdatedTransaction" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status_code !== void 0) {
      let data0 = data.status_code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: schema31.properties.error.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.transaction_id !== void 0 && typeof data.transaction_id != "string") {
      const err2 = { instancePath: instancePath + "/transaction_id", schemaPath: "#/properties/transaction_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.transaction_date !== void 0) {
      let data3 = data.transaction_date;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/transaction_date", schemaPath: "#/properties/transaction_date/type", keyword: "type", params: { type: schema31.properties.transaction_date.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.latest_transaction_date !== void 0) {
      let data4 = data.latest_transaction_date;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/latest_transaction_date", schemaPath: "#/properties/latest_transaction_date/type", keyword: "type", params: { type: schema31.properties.latest_transaction_date.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.settled_at !== void 0) {
      let data5 = data.settled_at;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/settled_at", schemaPath: "#/properties/settled_at/type", keyword: "type", params: { type: schema31.properties.settled_at.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.amount !== void 0) {
      let data6 = data.amount;
      if (typeof data6 != "string" && !(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err6 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: schema31.properties.amount.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.currency_code !== void 0) {
      let data7 = data.currency_code;
      if (typeof data7 != "string" && data7 !== null) {
        const err7 = { instancePath: instancePath + "/currency_code", schemaPath: "#/properties/currency_code/type", keyword: "type", params: { type: schema31.properties.currency_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.category !== void 0) {
      let data8 = data.category;
      if (typeof data8 != "string" && data8 !== null) {
        const err8 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: schema31.properties.category.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.process_method !== void 0) {
      let data9 = data.process_method;
      if (typeof data9 != "string" && data9 !== null) {
        const err9 = { instancePath: instancePath + "/process_method", schemaPath: "#/properties/process_method/type", keyword: "type", params: { type: schema31.properties.process_method.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.interaction_point !== void 0) {
      let data10 = data.interaction_point;
      if (typeof data10 != "string" && data10 !== null) {
        const err10 = { instancePath: instancePath + "/interaction_point", schemaPath: "#/properties/interaction_point/type", keyword: "type", params: { type: schema31.properties.interaction_point.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.status !== void 0) {
      let data11 = data.status;
      if (typeof data11 != "string" && data11 !== null) {
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema31.properties.status.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.status_detail !== void 0) {
      let data12 = data.status_detail;
      if (typeof data12 != "string" && data12 !== null) {
        const err12 = { instancePath: instancePath + "/status_detail", schemaPath: "#/properties/status_detail/type", keyword: "type", params: { type: schema31.properties.status_detail.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.description !== void 0) {
      let data13 = data.description;
      if (typeof data13 != "string" && data13 !== null) {
        const err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema31.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.card_process_mode !== void 0) {
      let data14 = data.card_process_mode;
      if (typeof data14 != "string" && data14 !== null) {
        const err14 = { instancePath: instancePath + "/card_process_mode", schemaPath: "#/properties/card_process_mode/type", keyword: "type", params: { type: schema31.properties.card_process_mode.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.device_type_code !== void 0) {
      let data15 = data.device_type_code;
      if (typeof data15 != "string" && data15 !== null) {
        const err15 = { instancePath: instancePath + "/device_type_code", schemaPath: "#/properties/device_type_code/type", keyword: "type", params: { type: schema31.properties.device_type_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.type_code !== void 0) {
      let data16 = data.type_code;
      if (typeof data16 != "string" && data16 !== null) {
        const err16 = { instancePath: instancePath + "/type_code", schemaPath: "#/properties/type_code/type", keyword: "type", params: { type: schema31.properties.type_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.type_description !== void 0) {
      let data17 = data.type_description;
      if (typeof data17 != "string" && data17 !== null) {
        const err17 = { instancePath: instancePath + "/type_description", schemaPath: "#/properties/type_description/type", keyword: "type", params: { type: schema31.properties.type_description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.approval_code !== void 0) {
      let data18 = data.approval_code;
      if (typeof data18 != "string" && data18 !== null) {
        const err18 = { instancePath: instancePath + "/approval_code", schemaPath: "#/properties/approval_code/type", keyword: "type", params: { type: schema31.properties.approval_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.is_approved !== void 0) {
      let data19 = data.is_approved;
      if (typeof data19 != "boolean" && data19 !== null) {
        const err19 = { instancePath: instancePath + "/is_approved", schemaPath: "#/properties/is_approved/type", keyword: "type", params: { type: schema31.properties.is_approved.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.is_reversal !== void 0) {
      let data20 = data.is_reversal;
      if (typeof data20 != "boolean" && data20 !== null) {
        const err20 = { instancePath: instancePath + "/is_reversal", schemaPath: "#/properties/is_reversal/type", keyword: "type", params: { type: schema31.properties.is_reversal.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.is_triggered_by_user !== void 0) {
      let data21 = data.is_triggered_by_user;
      if (typeof data21 != "boolean" && data21 !== null) {
        const err21 = { instancePath: instancePath + "/is_triggered_by_user", schemaPath: "#/properties/is_triggered_by_user/type", keyword: "type", params: { type: schema31.properties.is_triggered_by_user.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.is_international_override !== void 0) {
      let data22 = data.is_international_override;
      if (typeof data22 != "boolean" && data22 !== null) {
        const err22 = { instancePath: instancePath + "/is_international_override", schemaPath: "#/properties/is_international_override/type", keyword: "type", params: { type: schema31.properties.is_international_override.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.return_code !== void 0) {
      let data23 = data.return_code;
      if (typeof data23 != "string" && data23 !== null) {
        const err23 = { instancePath: instancePath + "/return_code", schemaPath: "#/properties/return_code/type", keyword: "type", params: { type: schema31.properties.return_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.return_code_reason !== void 0) {
      let data24 = data.return_code_reason;
      if (typeof data24 != "string" && data24 !== null) {
        const err24 = { instancePath: instancePath + "/return_code_reason", schemaPath: "#/properties/return_code_reason/type", keyword: "type", params: { type: schema31.properties.return_code_reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data25 = data.meta;
      if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
        const err25 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: schema31.properties.meta.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { status_code: !0, error: !0, transaction_id: !0, transaction_date: !0, latest_transaction_date: !0, settled_at: !0, amount: !0, currency_code: !0, category: !0, process_method: !0, interaction_point: !0, status: !0, status_detail: !0, description: !0, card_process_mode: !0, device_type_code: !0, type_code: !0, type_description: !0, approval_code: !0, is_approved: !0, is_reversal: !0, is_triggered_by_user: !0, is_international_override: !0, return_code: !0, return_code_reason: !0, meta: !0 }, dynamicProps: !1, dynamicItems: !1 };
