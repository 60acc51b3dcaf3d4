// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { customer: { $ref: "component:Customer" }, custom_fields: { type: "array", items: { $ref: "component:Field" } }, closed_chat_categories: { $ref: "component:Field" } }, $id: "component:CustomerDetail" }, schema32 = { type: "object", properties: { id: { type: "string" }, external_id: { type: "string" }, account_number: { type: "string" }, account_type: { type: "string" }, customer_type: { type: "string" }, client_id: { type: "string" }, first_name: { type: "string" }, middle_name: { type: "string" }, last_name: { type: "string" }, company_name: { type: "string" }, trading_name: { type: "string" }, name_variations: { type: "array", items: { $ref: "component:NameVariation" } }, alias_ids: { type: "array", items: { type: "string" } }, contacts: { type: "string" }, phone: { type: "string" }, comment: { type: "string" }, date_of_birth: { type: "string" }, domicile_code: { type: "string" }, domicile_codes: { type: "array", items: { type: "string" } }, nationality_code: { type: "string" }, nationality_codes: { type: "array", items: { type: "string" } }, registration_number: { type: "string" }, review_groups: { type: "array", items: { type: "string" } }, kyc_level: { type: "integer" }, custom_fields: { type: "object", additionalProperties: !0 }, disabled: { type: "boolean" }, created_at: { type: "string" }, created_by: { type: "integer" }, revision_number: { type: "string" } }, $id: "component:Customer" }, schema33 = { type: "object", properties: { company_name: { type: "string" }, first_name: { type: "string" }, last_name: { type: "string" }, middle_name: { type: "string" }, trading_name: { type: "string" } }, $id: "component:NameVariation" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.external_id !== void 0 && typeof data.external_id != "string") {
      const err1 = { instancePath: instancePath + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.account_number !== void 0 && typeof data.account_number != "string") {
      const err2 = { instancePath: instancePath + "/account_number", schemaPath: "#/properties/account_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.account_type !== void 0 && typeof data.account_type != "string") {
      const err3 = { instancePath: instancePath + "/account_type", schemaPath: "#/properties/account_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.customer_type !== void 0 && typeof data.customer_type != "string") {
      const err4 = { instancePath: instancePath + "/customer_type", schemaPath: "#/properties/customer_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.client_id !== void 0 && typeof data.client_id != "string") {
      const err5 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.first_name !== void 0 && typeof data.first_name != "string") {
      const err6 = { instancePath: instancePath + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.middle_name !== void 0 && typeof data.middle_name != "string") {
      const err7 = { instancePath: instancePath + "/middle_name", schemaPath: "#/properties/middle_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.last_name !== void 0 && typeof data.last_name != "string") {
      const err8 = { instancePath: instancePath + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.company_name !== void 0 && typeof data.company_name != "string") {
      const err9 = { instancePath: instancePath + "/company_name", schemaPath: "#/properties/company_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.trading_name !== void 0 && typeof data.trading_name != "string") {
      const err10 = { instancePath: instancePath + "/trading_name", schemaPath: "#/properties/trading_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.name_variations !== void 0) {
      let data11 = data.name_variations;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.company_name !== void 0 && typeof data12.company_name != "string") {
              const err11 = { instancePath: instancePath + "/name_variations/" + i0 + "/company_name", schemaPath: "component:NameVariation/properties/company_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data12.first_name !== void 0 && typeof data12.first_name != "string") {
              const err12 = { instancePath: instancePath + "/name_variations/" + i0 + "/first_name", schemaPath: "component:NameVariation/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data12.last_name !== void 0 && typeof data12.last_name != "string") {
              const err13 = { instancePath: instancePath + "/name_variations/" + i0 + "/last_name", schemaPath: "component:NameVariation/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data12.middle_name !== void 0 && typeof data12.middle_name != "string") {
              const err14 = { instancePath: instancePath + "/name_variations/" + i0 + "/middle_name", schemaPath: "component:NameVariation/properties/middle_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data12.trading_name !== void 0 && typeof data12.trading_name != "string") {
              const err15 = { instancePath: instancePath + "/name_variations/" + i0 + "/trading_name", schemaPath: "component:NameVariation/properties/trading_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/name_variations/" + i0, schemaPath: "component:NameVariation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/name_variations", schemaPath: "#/properties/name_variations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.alias_ids !== void 0) {
      let data18 = data.alias_ids;
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data18[i1] != "string") {
            const err18 = { instancePath: instancePath + "/alias_ids/" + i1, schemaPath: "#/properties/alias_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
      } else {
        const err19 = { instancePath: instancePath + "/alias_ids", schemaPath: "#/properties/alias_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.contacts !== void 0 && typeof data.contacts != "string") {
      const err20 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      const err21 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.comment !== void 0 && typeof data.comment != "string") {
      const err22 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.date_of_birth !== void 0 && typeof data.date_of_birth != "string") {
      const err23 = { instancePath: instancePath + "/date_of_birth", schemaPath: "#/properties/date_of_birth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.domicile_code !== void 0 && typeof data.domicile_code != "string") {
      const err24 = { instancePath: instancePath + "/domicile_code", schemaPath: "#/properties/domicile_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.domicile_codes !== void 0) {
      let data25 = data.domicile_codes;
      if (Array.isArray(data25)) {
        const len2 = data25.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data25[i2] != "string") {
            const err25 = { instancePath: instancePath + "/domicile_codes/" + i2, schemaPath: "#/properties/domicile_codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
      } else {
        const err26 = { instancePath: instancePath + "/domicile_codes", schemaPath: "#/properties/domicile_codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.nationality_code !== void 0 && typeof data.nationality_code != "string") {
      const err27 = { instancePath: instancePath + "/nationality_code", schemaPath: "#/properties/nationality_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.nationality_codes !== void 0) {
      let data28 = data.nationality_codes;
      if (Array.isArray(data28)) {
        const len3 = data28.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data28[i3] != "string") {
            const err28 = { instancePath: instancePath + "/nationality_codes/" + i3, schemaPath: "#/properties/nationality_codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
      } else {
        const err29 = { instancePath: instancePath + "/nationality_codes", schemaPath: "#/properties/nationality_codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.registration_number !== void 0 && typeof data.registration_number != "string") {
      const err30 = { instancePath: instancePath + "/registration_number", schemaPath: "#/properties/registration_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.review_groups !== void 0) {
      let data31 = data.review_groups;
      if (Array.isArray(data31)) {
        const len4 = data31.length;
        for (let i4 = 0; i4 < len4; i4++)
          if (typeof data31[i4] != "string") {
            const err31 = { instancePath: instancePath + "/review_groups/" + i4, schemaPath: "#/properties/review_groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
      } else {
        const err32 = { instancePath: instancePath + "/review_groups", schemaPath: "#/properties/review_groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.kyc_level !== void 0) {
      let data33 = data.kyc_level;
      if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
        const err33 = { instancePath: instancePath + "/kyc_level", schemaPath: "#/properties/kyc_level/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.custom_fields !== void 0) {
      let data34 = data.custom_fields;
      if (!(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
        const err34 = { instancePath: instancePath + "/custom_fields", schemaPath: "#/properties/custom_fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.disabled !== void 0 && typeof data.disabled != "boolean") {
      const err35 = { instancePath: instancePath + "/disabled", schemaPath: "#/properties/disabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.created_at !== void 0 && typeof data.created_at != "string") {
      const err36 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.created_by !== void 0) {
      let data37 = data.created_by;
      if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
        const err37 = { instancePath: instancePath + "/created_by", schemaPath: "#/properties/created_by/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.revision_number !== void 0 && typeof data.revision_number != "string") {
      const err38 = { instancePath: instancePath + "/revision_number", schemaPath: "#/properties/revision_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { id: !0, external_id: !0, account_number: !0, account_type: !0, customer_type: !0, client_id: !0, first_name: !0, middle_name: !0, last_name: !0, company_name: !0, trading_name: !0, name_variations: !0, alias_ids: !0, contacts: !0, phone: !0, comment: !0, date_of_birth: !0, domicile_code: !0, domicile_codes: !0, nationality_code: !0, nationality_codes: !0, registration_number: !0, review_groups: !0, kyc_level: !0, custom_fields: !0, disabled: !0, created_at: !0, created_by: !0, revision_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema34 = { type: "object", properties: { id: { type: "integer" }, name: { type: "string" }, fieldtype: { $ref: "component:FieldType" }, value: {} }, $id: "component:Field" }, schema35 = { $id: "component:FieldType" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { id: !0, name: !0, fieldtype: !0, value: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customer !== void 0 && (validate21(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.custom_fields !== void 0) {
      let data1 = data.custom_fields;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate23(data1[i0], { instancePath: instancePath + "/custom_fields/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/custom_fields", schemaPath: "#/properties/custom_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    data.closed_chat_categories !== void 0 && (validate23(data.closed_chat_categories, { instancePath: instancePath + "/closed_chat_categories", parentData: data, parentDataProperty: "closed_chat_categories", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { customer: !0, custom_fields: !0, closed_chat_categories: !0 }, dynamicProps: !1, dynamicItems: !1 };
