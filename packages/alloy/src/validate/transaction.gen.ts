// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", additionalProperties: !0, properties: { external_transaction_id: { type: "string" }, entity_token: { type: "string" }, external_entity_id: { type: "string" }, external_account_id: { type: "string" }, timestamp: { type: "string" }, transaction_settled_at: { type: ["string", "null"] }, amount: { type: ["integer", "string"] }, currency: { type: ["string", "null"] }, counterparty: { $ref: "component:Counterparty" }, category: { type: ["string", "null"] }, process_method: { type: ["string", "null"] }, interaction_point: { type: ["string", "null"] }, status: { type: ["string", "null"] }, status_detail: { type: ["string", "null"] }, description: { type: ["string", "null"] }, type_code: { type: ["string", "null"] }, type_description: { type: ["string", "null"] }, is_approved: { type: ["boolean", "null"] }, is_reversal: { type: ["boolean", "null"] }, is_triggered_by_user: { type: ["boolean", "null"] }, linked_transactions: { type: "array", items: { $ref: "component:LinkedTransaction" } }, return_code: { type: ["string", "null"] }, return_code_reason: { type: ["string", "null"] }, response_code: { type: ["number", "null"] }, iso_message: { type: ["number", "null"] }, entry_mode: { type: ["number", "null"] } }, $id: "component:Transaction" }, schema32 = { type: "object", properties: { external_counterparty_id: { type: "string" }, name_first: { type: "string" }, name_last: { type: "string" }, counterparty_type: { type: "string" }, account_number: { type: "string" }, routing_number: { type: "string" }, account_name: { type: "string" }, address_line_1: { type: "string" }, address_line_2: { type: "string" }, address_city: { type: "string" }, address_state: { type: "string" }, address_postal_code: { type: "string" }, address_country_code: { type: "string" }, card_network: { type: "string" }, merchant_category_code: { type: "string" }, merchant_category_description: { type: "string" }, name_on_card: { type: "string" }, avs: { type: "string" }, description: { type: "string" }, currency: { type: "string" } }, $id: "component:Counterparty" }, schema33 = { type: "object", properties: { external_transaction_id: { type: ["string", "null"] }, transaction_token: { type: ["string", "null"] }, reason: { type: "string" } }, $id: "component:LinkedTransaction" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_transaction_id !== void 0 && typeof data.external_transaction_id != "string") {
      const err0 = { instancePath: instancePath + "/external_transaction_id", schemaPath: "#/properties/external_transaction_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err1 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err2 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.external_account_id !== void 0 && typeof data.external_account_id != "string") {
      const err3 = { instancePath: instancePath + "/external_account_id", schemaPath: "#/properties/external_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.timestamp !== void 0 && typeof data.timestamp != "string") {
      const err4 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.transaction_settled_at !== void 0) {
      let data5 = data.transaction_settled_at;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/transaction_settled_at", schemaPath: "#/properties/transaction_settled_at/type", keyword: "type", params: { type: schema31.properties.transaction_settled_at.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.amount !== void 0) {
      let data6 = data.amount;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && typeof data6 != "string") {
        const err6 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: schema31.properties.amount.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.currency !== void 0) {
      let data7 = data.currency;
      if (typeof data7 != "string" && data7 !== null) {
        const err7 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: schema31.properties.currency.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.counterparty !== void 0) {
      let data8 = data.counterparty;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.external_counterparty_id !== void 0 && typeof data8.external_counterparty_id != "string") {
          const err8 = { instancePath: instancePath + "/counterparty/external_counterparty_id", schemaPath: "component:Counterparty/properties/external_counterparty_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data8.name_first !== void 0 && typeof data8.name_first != "string") {
          const err9 = { instancePath: instancePath + "/counterparty/name_first", schemaPath: "component:Counterparty/properties/name_first/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data8.name_last !== void 0 && typeof data8.name_last != "string") {
          const err10 = { instancePath: instancePath + "/counterparty/name_last", schemaPath: "component:Counterparty/properties/name_last/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data8.counterparty_type !== void 0 && typeof data8.counterparty_type != "string") {
          const err11 = { instancePath: instancePath + "/counterparty/counterparty_type", schemaPath: "component:Counterparty/properties/counterparty_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data8.account_number !== void 0 && typeof data8.account_number != "string") {
          const err12 = { instancePath: instancePath + "/counterparty/account_number", schemaPath: "component:Counterparty/properties/account_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data8.routing_number !== void 0 && typeof data8.routing_number != "string") {
          const err13 = { instancePath: instancePath + "/counterparty/routing_number", schemaPath: "component:Counterparty/properties/routing_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data8.account_name !== void 0 && typeof data8.account_name != "string") {
          const err14 = { instancePath: instancePath + "/counterparty/account_name", schemaPath: "component:Counterparty/properties/account_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data8.address_line_1 !== void 0 && typeof data8.address_line_1 != "string") {
          const err15 = { instancePath: instancePath + "/counterparty/address_line_1", schemaPath: "component:Counterparty/properties/address_line_1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data8.address_line_2 !== void 0 && typeof data8.address_line_2 != "string") {
          const err16 = { instancePath: instancePath + "/counterparty/address_line_2", schemaPath: "component:Counterparty/properties/address_line_2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data8.address_city !== void 0 && typeof data8.address_city != "string") {
          const err17 = { instancePath: instancePath + "/counterparty/address_city", schemaPath: "component:Counterparty/properties/address_city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data8.address_state !== void 0 && typeof data8.address_state != "string") {
          const err18 = { instancePath: instancePath + "/counterparty/address_state", schemaPath: "component:Counterparty/properties/address_state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data8.address_postal_code !== void 0 && typeof data8.address_postal_code != "string") {
          const err19 = { instancePath: instancePath + "/counterparty/address_postal_code", schemaPath: "component:Counterparty/properties/address_postal_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data8.address_country_code !== void 0 && typeof data8.address_country_code != "string") {
          const err20 = { instancePath: instancePath + "/counterparty/address_country_code", schemaPath: "component:Counterparty/properties/address_country_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data8.card_network !== void 0 && typeof data8.card_network != "string") {
          const err21 = { instancePath: instancePath + "/counterparty/card_network", schemaPath: "component:Counterparty/properties/card_network/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data8.merchant_category_code !== void 0 && typeof data8.merchant_category_code != "string") {
          const err22 = { instancePath: instancePath + "/counterparty/merchant_category_code", schemaPath: "component:Counterparty/properties/merchant_category_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data8.merchant_category_description !== void 0 && typeof data8.merchant_category_description != "string") {
          const err23 = { instancePath: instancePath + "/counterparty/merchant_category_description", schemaPath: "component:Counterparty/properties/merchant_category_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data8.name_on_card !== void 0 && typeof data8.name_on_card != "string") {
          const err24 = { instancePath: instancePath + "/counterparty/name_on_card", schemaPath: "component:Counterparty/properties/name_on_card/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data8.avs !== void 0 && typeof data8.avs != "string") {
          const err25 = { instancePath: instancePath + "/counterparty/avs", schemaPath: "component:Counterparty/properties/avs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data8.description !== void 0 && typeof data8.description != "string") {
          const err26 = { instancePath: instancePath + "/counterparty/description", schemaPath: "component:Counterparty/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data8.currency !== void 0 && typeof data8.currency != "string") {
          const err27 = { instancePath: instancePath + "/counterparty/currency", schemaPath: "component:Counterparty/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/counterparty", schemaPath: "component:Counterparty/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.category !== void 0) {
      let data29 = data.category;
      if (typeof data29 != "string" && data29 !== null) {
        const err29 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: schema31.properties.category.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.process_method !== void 0) {
      let data30 = data.process_method;
      if (typeof data30 != "string" && data30 !== null) {
        const err30 = { instancePath: instancePath + "/process_method", schemaPath: "#/properties/process_method/type", keyword: "type", params: { type: schema31.properties.process_method.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.interaction_point !== void 0) {
      let data31 = data.interaction_point;
      if (typeof data31 != "string" && data31 !== null) {
        const err31 = { instancePath: instancePath + "/interaction_point", schemaPath: "#/properties/interaction_point/type", keyword: "type", params: { type: schema31.properties.interaction_point.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.status !== void 0) {
      let data32 = data.status;
      if (typeof data32 != "string" && data32 !== null) {
        const err32 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema31.properties.status.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.status_detail !== void 0) {
      let data33 = data.status_detail;
      if (typeof data33 != "string" && data33 !== null) {
        const err33 = { instancePath: instancePath + "/status_detail", schemaPath: "#/properties/status_detail/type", keyword: "type", params: { type: schema31.properties.status_detail.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.description !== void 0) {
      let data34 = data.description;
      if (typeof data34 != "string" && data34 !== null) {
        const err34 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema31.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.type_code !== void 0) {
      let data35 = data.type_code;
      if (typeof data35 != "string" && data35 !== null) {
        const err35 = { instancePath: instancePath + "/type_code", schemaPath: "#/properties/type_code/type", keyword: "type", params: { type: schema31.properties.type_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.type_description !== void 0) {
      let data36 = data.type_description;
      if (typeof data36 != "string" && data36 !== null) {
        const err36 = { instancePath: instancePath + "/type_description", schemaPath: "#/properties/type_description/type", keyword: "type", params: { type: schema31.properties.type_description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.is_approved !== void 0) {
      let data37 = data.is_approved;
      if (typeof data37 != "boolean" && data37 !== null) {
        const err37 = { instancePath: instancePath + "/is_approved", schemaPath: "#/properties/is_approved/type", keyword: "type", params: { type: schema31.properties.is_approved.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.is_reversal !== void 0) {
      let data38 = data.is_reversal;
      if (typeof data38 != "boolean" && data38 !== null) {
        const err38 = { instancePath: instancePath + "/is_reversal", schemaPath: "#/properties/is_reversal/type", keyword: "type", params: { type: schema31.properties.is_reversal.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.is_triggered_by_user !== void 0) {
      let data39 = data.is_triggered_by_user;
      if (typeof data39 != "boolean" && data39 !== null) {
        const err39 = { instancePath: instancePath + "/is_triggered_by_user", schemaPath: "#/properties/is_triggered_by_user/type", keyword: "type", params: { type: schema31.properties.is_triggered_by_user.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.linked_transactions !== void 0) {
      let data40 = data.linked_transactions;
      if (Array.isArray(data40)) {
        const len0 = data40.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data41 = data40[i0];
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            if (data41.external_transaction_id !== void 0) {
              let data42 = data41.external_transaction_id;
              if (typeof data42 != "string" && data42 !== null) {
                const err40 = { instancePath: instancePath + "/linked_transactions/" + i0 + "/external_transaction_id", schemaPath: "component:LinkedTransaction/properties/external_transaction_id/type", keyword: "type", params: { type: schema33.properties.external_transaction_id.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            if (data41.transaction_token !== void 0) {
              let data43 = data41.transaction_token;
              if (typeof data43 != "string" && data43 !== null) {
                const err41 = { instancePath: instancePath + "/linked_transactions/" + i0 + "/transaction_token", schemaPath: "component:LinkedTransaction/properties/transaction_token/type", keyword: "type", params: { type: schema33.properties.transaction_token.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
            if (data41.reason !== void 0 && typeof data41.reason != "string") {
              const err42 = { instancePath: instancePath + "/linked_transactions/" + i0 + "/reason", schemaPath: "component:LinkedTransaction/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/linked_transactions/" + i0, schemaPath: "component:LinkedTransaction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/linked_transactions", schemaPath: "#/properties/linked_transactions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.return_code !== void 0) {
      let data45 = data.return_code;
      if (typeof data45 != "string" && data45 !== null) {
        const err45 = { instancePath: instancePath + "/return_code", schemaPath: "#/properties/return_code/type", keyword: "type", params: { type: schema31.properties.return_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.return_code_reason !== void 0) {
      let data46 = data.return_code_reason;
      if (typeof data46 != "string" && data46 !== null) {
        const err46 = { instancePath: instancePath + "/return_code_reason", schemaPath: "#/properties/return_code_reason/type", keyword: "type", params: { type: schema31.properties.return_code_reason.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.response_code !== void 0) {
      let data47 = data.response_code;
      if (!(typeof data47 == "number" && isFinite(data47)) && data47 !== null) {
        const err47 = { instancePath: instancePath + "/response_code", schemaPath: "#/properties/response_code/type", keyword: "type", params: { type: schema31.properties.response_code.type }, message: "must be number,null" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.iso_message !== void 0) {
      let data48 = data.iso_message;
      if (!(typeof data48 == "number" && isFinite(data48)) && data48 !== null) {
        const err48 = { instancePath: instancePath + "/iso_message", schemaPath: "#/properties/iso_message/type", keyword: "type", params: { type: schema31.properties.iso_message.type }, message: "must be number,null" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.entry_mode !== void 0) {
      let data49 = data.entry_mode;
      if (!(typeof data49 == "number" && isFinite(data49)) && data49 !== null) {
        const err49 = { instancePath: instancePath + "/entry_mode", schemaPath: "#/properties/entry_mode/type", keyword: "type", params: { type: schema31.properties.entry_mode.type }, message: "must be number,null" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
  } else {
    const err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
