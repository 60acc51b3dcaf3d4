// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { entity_group_token: { type: "string" }, entity_group_name: { type: ["string", "null"] }, entity_group_type: { type: ["string", "null"] }, created_at: { type: "string", format: "date-time" }, archived_at: { type: ["string", "null"], format: "date-time" }, entity_group_external_identifiers: { type: "array", items: { type: "string" } }, entity_group_relationships: { type: "array", items: { $ref: "component:EntityGroupRelationship" } } }, $id: "component:EntityGroup" }, formats0 = fullFormats["date-time"], schema32 = { type: "object", properties: { entity_token: { type: "string" }, name: { type: ["string", "null"] }, type: { type: "string" }, roles: { type: "array", items: { type: "string" } }, title: { type: ["string", "null"] }, ownership_percentage: { type: ["string", "null"] }, relationship_created_at: { type: ["string", "null"], format: "date-time" }, bank_accounts: { type: "array", items: { $ref: "component:EntityGroupBankAccount" } } }, $id: "component:EntityGroupRelationship" }, schema33 = { type: "object", properties: { bank_account_token: { type: ["string", "null"] }, external_account_id: { type: ["string", "null"] }, account_holder_type: { type: ["string", "null"] } }, $id: "component:EntityGroupBankAccount" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err0 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema32.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.roles !== void 0) {
      let data3 = data.roles;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            const err3 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        const err4 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.title !== void 0) {
      let data5 = data.title;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema32.properties.title.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.ownership_percentage !== void 0) {
      let data6 = data.ownership_percentage;
      if (typeof data6 != "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/ownership_percentage", schemaPath: "#/properties/ownership_percentage/type", keyword: "type", params: { type: schema32.properties.ownership_percentage.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.relationship_created_at !== void 0) {
      let data7 = data.relationship_created_at;
      if (typeof data7 != "string" && data7 !== null) {
        const err7 = { instancePath: instancePath + "/relationship_created_at", schemaPath: "#/properties/relationship_created_at/type", keyword: "type", params: { type: schema32.properties.relationship_created_at.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data7 == "string" && !formats0.validate(data7)) {
        const err8 = { instancePath: instancePath + "/relationship_created_at", schemaPath: "#/properties/relationship_created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.bank_accounts !== void 0) {
      let data8 = data.bank_accounts;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.bank_account_token !== void 0) {
              let data10 = data9.bank_account_token;
              if (typeof data10 != "string" && data10 !== null) {
                const err9 = { instancePath: instancePath + "/bank_accounts/" + i1 + "/bank_account_token", schemaPath: "component:EntityGroupBankAccount/properties/bank_account_token/type", keyword: "type", params: { type: schema33.properties.bank_account_token.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data9.external_account_id !== void 0) {
              let data11 = data9.external_account_id;
              if (typeof data11 != "string" && data11 !== null) {
                const err10 = { instancePath: instancePath + "/bank_accounts/" + i1 + "/external_account_id", schemaPath: "component:EntityGroupBankAccount/properties/external_account_id/type", keyword: "type", params: { type: schema33.properties.external_account_id.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data9.account_holder_type !== void 0) {
              let data12 = data9.account_holder_type;
              if (typeof data12 != "string" && data12 !== null) {
                const err11 = { instancePath: instancePath + "/bank_accounts/" + i1 + "/account_holder_type", schemaPath: "component:EntityGroupBankAccount/properties/account_holder_type/type", keyword: "type", params: { type: schema33.properties.account_holder_type.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/bank_accounts/" + i1, schemaPath: "component:EntityGroupBankAccount/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/bank_accounts", schemaPath: "#/properties/bank_accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { entity_token: !0, name: !0, type: !0, roles: !0, title: !0, ownership_percentage: !0, relationship_created_at: !0, bank_accounts: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_group_token !== void 0 && typeof data.entity_group_token != "string") {
      const err0 = { instancePath: instancePath + "/entity_group_token", schemaPath: "#/properties/entity_group_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.entity_group_name !== void 0) {
      let data1 = data.entity_group_name;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/entity_group_name", schemaPath: "#/properties/entity_group_name/type", keyword: "type", params: { type: schema31.properties.entity_group_name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.entity_group_type !== void 0) {
      let data2 = data.entity_group_type;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/entity_group_type", schemaPath: "#/properties/entity_group_type/type", keyword: "type", params: { type: schema31.properties.entity_group_type.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data3 = data.created_at;
      if (typeof data3 == "string") {
        if (!formats0.validate(data3)) {
          const err3 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.archived_at !== void 0) {
      let data4 = data.archived_at;
      if (typeof data4 != "string" && data4 !== null) {
        const err5 = { instancePath: instancePath + "/archived_at", schemaPath: "#/properties/archived_at/type", keyword: "type", params: { type: schema31.properties.archived_at.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data4 == "string" && !formats0.validate(data4)) {
        const err6 = { instancePath: instancePath + "/archived_at", schemaPath: "#/properties/archived_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.entity_group_external_identifiers !== void 0) {
      let data5 = data.entity_group_external_identifiers;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            const err7 = { instancePath: instancePath + "/entity_group_external_identifiers/" + i0, schemaPath: "#/properties/entity_group_external_identifiers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      } else {
        const err8 = { instancePath: instancePath + "/entity_group_external_identifiers", schemaPath: "#/properties/entity_group_external_identifiers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.entity_group_relationships !== void 0) {
      let data7 = data.entity_group_relationships;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate21(data7[i1], { instancePath: instancePath + "/entity_group_relationships/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/entity_group_relationships", schemaPath: "#/properties/entity_group_relationships/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { entity_group_token: !0, entity_group_name: !0, entity_group_type: !0, created_at: !0, archived_at: !0, entity_group_external_identifiers: !0, entity_group_relationships: !0 }, dynamicProps: !1, dynamicItems: !1 };
