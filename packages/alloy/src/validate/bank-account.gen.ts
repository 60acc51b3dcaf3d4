// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { account_token: { type: "string" }, timestamp: { type: ["string", "null"], format: "date-time" }, external_account_id: { type: ["string", "null"] }, external_entity_id: { type: ["string", "null"] }, entity_token: { type: ["string", "null"] }, account_class: { type: ["string", "null"] }, account_name: { type: ["string", "null"] }, account_number: { type: ["string", "null"] }, routing_number: { type: ["string", "null"] }, opening_date: { type: ["string", "null"], format: "date-time" }, maturity_date: { type: ["string", "null"], format: "date-time" }, closing_date: { type: ["string", "null"], format: "date-time" }, cif_number: { type: ["string", "null"] }, card_network: { type: ["string", "null"] }, country_code: { type: ["string", "null"] }, currency: { type: ["string", "null"] }, product_code: { type: ["string", "null"] }, product_name: { type: ["string", "null"] }, status: { type: ["string", "null"] }, status_detail: { type: ["string", "null"] }, credit_limit: { type: ["number", "null"] }, account_balance: { type: ["number", "null"] }, account_type_status: { type: ["string", "null"] }, status_fraud: { type: ["string", "null"] }, entity_group_token: { type: ["string", "null"] }, external_entity_group_id: { type: ["string", "null"] }, entities: { type: "array", items: { $ref: "component:BankAccountEntity" } }, history: { type: "array", items: { $ref: "component:BankAccountState" } }, entity_groups: { type: "array", items: { $ref: "component:BankAccountGroup" } } }, $id: "component:BankAccount" }, schema32 = { type: "object", properties: { external_entity_id: { type: ["string", "null"] }, entity_token: { type: ["string", "null"] }, account_holder_type: { type: ["string", "null"] } }, $id: "component:BankAccountEntity" }, schema33 = { type: "object", properties: { timestamp: { type: "string", format: "date-time" }, status: { type: ["string", "null"] }, status_detail: { type: ["string", "null"] }, credit_limit: { type: ["number", "null"] }, account_balance: { type: ["number", "null"] }, status_fraud: { type: ["string", "null"] } }, $id: "component:BankAccountState" }, schema34 = { type: "object", properties: { entity_group_token: { type: ["string", "null"] }, entity_group_name: { type: ["string", "null"] }, entity_group_type: { type: ["string", "null"] } }, $id: "component:BankAccountGroup" }, formats0 = fullFormats["date-time"];
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account_token !== void 0 && typeof data.account_token != "string") {
      const err0 = { instancePath: instancePath + "/account_token", schemaPath: "#/properties/account_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp !== void 0) {
      let data1 = data.timestamp;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: schema31.properties.timestamp.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data1 == "string" && !formats0.validate(data1)) {
        const err2 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.external_account_id !== void 0) {
      let data2 = data.external_account_id;
      if (typeof data2 != "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/external_account_id", schemaPath: "#/properties/external_account_id/type", keyword: "type", params: { type: schema31.properties.external_account_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.external_entity_id !== void 0) {
      let data3 = data.external_entity_id;
      if (typeof data3 != "string" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: schema31.properties.external_entity_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.entity_token !== void 0) {
      let data4 = data.entity_token;
      if (typeof data4 != "string" && data4 !== null) {
        const err5 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: schema31.properties.entity_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.account_class !== void 0) {
      let data5 = data.account_class;
      if (typeof data5 != "string" && data5 !== null) {
        const err6 = { instancePath: instancePath + "/account_class", schemaPath: "#/properties/account_class/type", keyword: "type", params: { type: schema31.properties.account_class.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.account_name !== void 0) {
      let data6 = data.account_name;
      if (typeof data6 != "string" && data6 !== null) {
        const err7 = { instancePath: instancePath + "/account_name", schemaPath: "#/properties/account_name/type", keyword: "type", params: { type: schema31.properties.account_name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.account_number !== void 0) {
      let data7 = data.account_number;
      if (typeof data7 != "string" && data7 !== null) {
        const err8 = { instancePath: instancePath + "/account_number", schemaPath: "#/properties/account_number/type", keyword: "type", params: { type: schema31.properties.account_number.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.routing_number !== void 0) {
      let data8 = data.routing_number;
      if (typeof data8 != "string" && data8 !== null) {
        const err9 = { instancePath: instancePath + "/routing_number", schemaPath: "#/properties/routing_number/type", keyword: "type", params: { type: schema31.properties.routing_number.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.opening_date !== void 0) {
      let data9 = data.opening_date;
      if (typeof data9 != "string" && data9 !== null) {
        const err10 = { instancePath: instancePath + "/opening_date", schemaPath: "#/properties/opening_date/type", keyword: "type", params: { type: schema31.properties.opening_date.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data9 == "string" && !formats0.validate(data9)) {
        const err11 = { instancePath: instancePath + "/opening_date", schemaPath: "#/properties/opening_date/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.maturity_date !== void 0) {
      let data10 = data.maturity_date;
      if (typeof data10 != "string" && data10 !== null) {
        const err12 = { instancePath: instancePath + "/maturity_date", schemaPath: "#/properties/maturity_date/type", keyword: "type", params: { type: schema31.properties.maturity_date.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data10 == "string" && !formats0.validate(data10)) {
        const err13 = { instancePath: instancePath + "/maturity_date", schemaPath: "#/properties/maturity_date/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.closing_date !== void 0) {
      let data11 = data.closing_date;
      if (typeof data11 != "string" && data11 !== null) {
        const err14 = { instancePath: instancePath + "/closing_date", schemaPath: "#/properties/closing_date/type", keyword: "type", params: { type: schema31.properties.closing_date.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data11 == "string" && !formats0.validate(data11)) {
        const err15 = { instancePath: instancePath + "/closing_date", schemaPath: "#/properties/closing_date/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.cif_number !== void 0) {
      let data12 = data.cif_number;
      if (typeof data12 != "string" && data12 !== null) {
        const err16 = { instancePath: instancePath + "/cif_number", schemaPath: "#/properties/cif_number/type", keyword: "type", params: { type: schema31.properties.cif_number.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.card_network !== void 0) {
      let data13 = data.card_network;
      if (typeof data13 != "string" && data13 !== null) {
        const err17 = { instancePath: instancePath + "/card_network", schemaPath: "#/properties/card_network/type", keyword: "type", params: { type: schema31.properties.card_network.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.country_code !== void 0) {
      let data14 = data.country_code;
      if (typeof data14 != "string" && data14 !== null) {
        const err18 = { instancePath: instancePath + "/country_code", schemaPath: "#/properties/country_code/type", keyword: "type", params: { type: schema31.properties.country_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.currency !== void 0) {
      let data15 = data.currency;
      if (typeof data15 != "string" && data15 !== null) {
        const err19 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: schema31.properties.currency.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.product_code !== void 0) {
      let data16 = data.product_code;
      if (typeof data16 != "string" && data16 !== null) {
        const err20 = { instancePath: instancePath + "/product_code", schemaPath: "#/properties/product_code/type", keyword: "type", params: { type: schema31.properties.product_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.product_name !== void 0) {
      let data17 = data.product_name;
      if (typeof data17 != "string" && data17 !== null) {
        const err21 = { instancePath: instancePath + "/product_name", schemaPath: "#/properties/product_name/type", keyword: "type", params: { type: schema31.properties.product_name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.status !== void 0) {
      let data18 = data.status;
      if (typeof data18 != "string" && data18 !== null) {
        const err22 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema31.properties.status.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.status_detail !== void 0) {
      let data19 = data.status_detail;
      if (typeof data19 != "string" && data19 !== null) {
        const err23 = { instancePath: instancePath + "/status_detail", schemaPath: "#/properties/status_detail/type", keyword: "type", params: { type: schema31.properties.status_detail.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.credit_limit !== void 0) {
      let data20 = data.credit_limit;
      if (!(typeof data20 == "number" && isFinite(data20)) && data20 !== null) {
        const err24 = { instancePath: instancePath + "/credit_limit", schemaPath: "#/properties/credit_limit/type", keyword: "type", params: { type: schema31.properties.credit_limit.type }, message: "must be number,null" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.account_balance !== void 0) {
      let data21 = data.account_balance;
      if (!(typeof data21 == "number" && isFinite(data21)) && data21 !== null) {
        const err25 = { instancePath: instancePath + "/account_balance", schemaPath: "#/properties/account_balance/type", keyword: "type", params: { type: schema31.properties.account_balance.type }, message: "must be number,null" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.account_type_status !== void 0) {
      let data22 = data.account_type_status;
      if (typeof data22 != "string" && data22 !== null) {
        const err26 = { instancePath: instancePath + "/account_type_status", schemaPath: "#/properties/account_type_status/type", keyword: "type", params: { type: schema31.properties.account_type_status.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.status_fraud !== void 0) {
      let data23 = data.status_fraud;
      if (typeof data23 != "string" && data23 !== null) {
        const err27 = { instancePath: instancePath + "/status_fraud", schemaPath: "#/properties/status_fraud/type", keyword: "type", params: { type: schema31.properties.status_fraud.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.entity_group_token !== void 0) {
      let data24 = data.entity_group_token;
      if (typeof data24 != "string" && data24 !== null) {
        const err28 = { instancePath: instancePath + "/entity_group_token", schemaPath: "#/properties/entity_group_token/type", keyword: "type", params: { type: schema31.properties.entity_group_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.external_entity_group_id !== void 0) {
      let data25 = data.external_entity_group_id;
      if (typeof data25 != "string" && data25 !== null) {
        const err29 = { instancePath: instancePath + "/external_entity_group_id", schemaPath: "#/properties/external_entity_group_id/type", keyword: "type", params: { type: schema31.properties.external_entity_group_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.entities !== void 0) {
      let data26 = data.entities;
      if (Array.isArray(data26)) {
        const len0 = data26.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data27 = data26[i0];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.external_entity_id !== void 0) {
              let data28 = data27.external_entity_id;
              if (typeof data28 != "string" && data28 !== null) {
                const err30 = { instancePath: instancePath + "/entities/" + i0 + "/external_entity_id", schemaPath: "component:BankAccountEntity/properties/external_entity_id/type", keyword: "type", params: { type: schema32.properties.external_entity_id.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (data27.entity_token !== void 0) {
              let data29 = data27.entity_token;
              if (typeof data29 != "string" && data29 !== null) {
                const err31 = { instancePath: instancePath + "/entities/" + i0 + "/entity_token", schemaPath: "component:BankAccountEntity/properties/entity_token/type", keyword: "type", params: { type: schema32.properties.entity_token.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data27.account_holder_type !== void 0) {
              let data30 = data27.account_holder_type;
              if (typeof data30 != "string" && data30 !== null) {
                const err32 = { instancePath: instancePath + "/entities/" + i0 + "/account_holder_type", schemaPath: "component:BankAccountEntity/properties/account_holder_type/type", keyword: "type", params: { type: schema32.properties.account_holder_type.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/entities/" + i0, schemaPath: "component:BankAccountEntity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/entities", schemaPath: "#/properties/entities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.history !== void 0) {
      let data31 = data.history;
      if (Array.isArray(data31)) {
        const len1 = data31.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data32 = data31[i1];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.timestamp !== void 0) {
              let data33 = data32.timestamp;
              if (typeof data33 == "string") {
                if (!formats0.validate(data33)) {
                  const err35 = { instancePath: instancePath + "/history/" + i1 + "/timestamp", schemaPath: "component:BankAccountState/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/history/" + i1 + "/timestamp", schemaPath: "component:BankAccountState/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data32.status !== void 0) {
              let data34 = data32.status;
              if (typeof data34 != "string" && data34 !== null) {
                const err37 = { instancePath: instancePath + "/history/" + i1 + "/status", schemaPath: "component:BankAccountState/properties/status/type", keyword: "type", params: { type: schema33.properties.status.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
            if (data32.status_detail !== void 0) {
              let data35 = data32.status_detail;
              if (typeof data35 != "string" && data35 !== null) {
                const err38 = { instancePath: instancePath + "/history/" + i1 + "/status_detail", schemaPath: "component:BankAccountState/properties/status_detail/type", keyword: "type", params: { type: schema33.properties.status_detail.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data32.credit_limit !== void 0) {
              let data36 = data32.credit_limit;
              if (!(typeof data36 == "number" && isFinite(data36)) && data36 !== null) {
                const err39 = { instancePath: instancePath + "/history/" + i1 + "/credit_limit", schemaPath: "component:BankAccountState/properties/credit_limit/type", keyword: "type", params: { type: schema33.properties.credit_limit.type }, message: "must be number,null" };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
            if (data32.account_balance !== void 0) {
              let data37 = data32.account_balance;
              if (!(typeof data37 == "number" && isFinite(data37)) && data37 !== null) {
                const err40 = { instancePath: instancePath + "/history/" + i1 + "/account_balance", schemaPath: "component:BankAccountState/properties/account_balance/type", keyword: "type", params: { type: schema33.properties.account_balance.type }, message: "must be number,null" };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            if (data32.status_fraud !== void 0) {
              let data38 = data32.status_fraud;
              if (typeof data38 != "string" && data38 !== null) {
                const err41 = { instancePath: instancePath + "/history/" + i1 + "/status_fraud", schemaPath: "component:BankAccountState/properties/status_fraud/type", keyword: "type", params: { type: schema33.properties.status_fraud.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/history/" + i1, schemaPath: "component:BankAccountState/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.entity_groups !== void 0) {
      let data39 = data.entity_groups;
      if (Array.isArray(data39)) {
        const len2 = data39.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data40 = data39[i2];
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (data40.entity_group_token !== void 0) {
              let data41 = data40.entity_group_token;
              if (typeof data41 != "string" && data41 !== null) {
                const err44 = { instancePath: instancePath + "/entity_groups/" + i2 + "/entity_group_token", schemaPath: "component:BankAccountGroup/properties/entity_group_token/type", keyword: "type", params: { type: schema34.properties.entity_group_token.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
            if (data40.entity_group_name !== void 0) {
              let data42 = data40.entity_group_name;
              if (typeof data42 != "string" && data42 !== null) {
                const err45 = { instancePath: instancePath + "/entity_groups/" + i2 + "/entity_group_name", schemaPath: "component:BankAccountGroup/properties/entity_group_name/type", keyword: "type", params: { type: schema34.properties.entity_group_name.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
            if (data40.entity_group_type !== void 0) {
              let data43 = data40.entity_group_type;
              if (typeof data43 != "string" && data43 !== null) {
                const err46 = { instancePath: instancePath + "/entity_groups/" + i2 + "/entity_group_type", schemaPath: "component:BankAccountGroup/properties/entity_group_type/type", keyword: "type", params: { type: schema34.properties.entity_group_type.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/entity_groups/" + i2, schemaPath: "component:BankAccountGroup/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/entity_groups", schemaPath: "#/properties/entity_groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { account_token: !0, timestamp: !0, external_account_id: !0, external_entity_id: !0, entity_token: !0, account_class: !0, account_name: !0, account_number: !0, routing_number: !0, opening_date: !0, maturity_date: !0, closing_date: !0, cif_number: !0, card_network: !0, country_code: !0, currency: !0, product_code: !0, product_name: !0, status: !0, status_detail: !0, credit_limit: !0, account_balance: !0, account_type_status: !0, status_fraud: !0, entity_group_token: !0, external_entity_group_id: !0, entities: !0, history: !0, entity_groups: !0 }, dynamicProps: !1, dynamicItems: !1 };
