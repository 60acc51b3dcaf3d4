// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { id: { type: "string" }, attachments: { type: "array", items: { $ref: "component:Attachment" } }, client_id: { type: "integer" }, contacts: { type: "array", items: { type: "string" } }, created_at: { type: "string" }, customers: { type: "array", items: { $ref: "component:Customer" } }, external_message_ids: { type: "array", items: { type: "string" } }, last_message: { $ref: "component:Message" }, message_count: { type: "integer" } }, $id: "component:Thread" }, schema32 = { type: "object", properties: { id: { type: "string" }, file_name: { type: "string" }, file_type: { type: "string" }, file_mime: { type: "string" }, file_size: { type: "integer" }, file_not_dangerous: { type: ["boolean", "null"] }, attachment_movements: { $ref: "component:AttachmentMovements" } }, $id: "component:Attachment" }, schema33 = { type: "object", properties: { movements: { type: "array", items: { $ref: "component:AttachmentMovement" } }, total: { type: "integer" } }, $id: "component:AttachmentMovements" }, schema34 = { type: "object", properties: { agent_id: { type: "integer" }, customer_id: { type: "string" }, file_id: { type: "string" } }, $id: "component:AttachmentMovement" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.movements !== void 0) {
      let data0 = data.movements;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.agent_id !== void 0) {
              let data2 = data1.agent_id;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                const err0 = { instancePath: instancePath + "/movements/" + i0 + "/agent_id", schemaPath: "component:AttachmentMovement/properties/agent_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            }
            if (data1.customer_id !== void 0 && typeof data1.customer_id != "string") {
              const err1 = { instancePath: instancePath + "/movements/" + i0 + "/customer_id", schemaPath: "component:AttachmentMovement/properties/customer_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.file_id !== void 0 && typeof data1.file_id != "string") {
              const err2 = { instancePath: instancePath + "/movements/" + i0 + "/file_id", schemaPath: "component:AttachmentMovement/properties/file_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/movements/" + i0, schemaPath: "component:AttachmentMovement/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/movements", schemaPath: "#/properties/movements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.total !== void 0) {
      let data5 = data.total;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err5 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { movements: !0, total: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.file_name !== void 0 && typeof data.file_name != "string") {
      const err1 = { instancePath: instancePath + "/file_name", schemaPath: "#/properties/file_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.file_type !== void 0 && typeof data.file_type != "string") {
      const err2 = { instancePath: instancePath + "/file_type", schemaPath: "#/properties/file_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.file_mime !== void 0 && typeof data.file_mime != "string") {
      const err3 = { instancePath: instancePath + "/file_mime", schemaPath: "#/properties/file_mime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.file_size !== void 0) {
      let data4 = data.file_size;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err4 = { instancePath: instancePath + "/file_size", schemaPath: "#/properties/file_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.file_not_dangerous !== void 0) {
      let data5 = data.file_not_dangerous;
      if (typeof data5 != "boolean" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/file_not_dangerous", schemaPath: "#/properties/file_not_dangerous/type", keyword: "type", params: { type: schema32.properties.file_not_dangerous.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.attachment_movements !== void 0 && (validate22(data.attachment_movements, { instancePath: instancePath + "/attachment_movements", parentData: data, parentDataProperty: "attachment_movements", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { id: !0, file_name: !0, file_type: !0, file_mime: !0, file_size: !0, file_not_dangerous: !0, attachment_movements: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema35 = { type: "object", properties: { id: { type: "string" }, external_id: { type: "string" }, account_number: { type: "string" }, account_type: { type: "string" }, customer_type: { type: "string" }, client_id: { type: "string" }, first_name: { type: "string" }, middle_name: { type: "string" }, last_name: { type: "string" }, company_name: { type: "string" }, trading_name: { type: "string" }, name_variations: { type: "array", items: { $ref: "component:NameVariation" } }, alias_ids: { type: "array", items: { type: "string" } }, contacts: { type: "string" }, phone: { type: "string" }, comment: { type: "string" }, date_of_birth: { type: "string" }, domicile_code: { type: "string" }, domicile_codes: { type: "array", items: { type: "string" } }, nationality_code: { type: "string" }, nationality_codes: { type: "array", items: { type: "string" } }, registration_number: { type: "string" }, review_groups: { type: "array", items: { type: "string" } }, kyc_level: { type: "integer" }, custom_fields: { type: "object", additionalProperties: !0 }, disabled: { type: "boolean" }, created_at: { type: "string" }, created_by: { type: "integer" }, revision_number: { type: "string" } }, $id: "component:Customer" }, schema36 = { type: "object", properties: { company_name: { type: "string" }, first_name: { type: "string" }, last_name: { type: "string" }, middle_name: { type: "string" }, trading_name: { type: "string" } }, $id: "component:NameVariation" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate25.evaluated;
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
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: { id: !0, external_id: !0, account_number: !0, account_type: !0, customer_type: !0, client_id: !0, first_name: !0, middle_name: !0, last_name: !0, company_name: !0, trading_name: !0, name_variations: !0, alias_ids: !0, contacts: !0, phone: !0, comment: !0, date_of_birth: !0, domicile_code: !0, domicile_codes: !0, nationality_code: !0, nationality_codes: !0, registration_number: !0, review_groups: !0, kyc_level: !0, custom_fields: !0, disabled: !0, created_at: !0, created_by: !0, revision_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema37 = { type: "object", properties: { id: { type: "string" }, agent_id: { type: "integer" }, attachments: { type: "array", items: { $ref: "component:Attachment" } }, from: { type: "string" }, to: { type: "string" }, cc: { type: "string" }, bcc: { type: "string" }, subject: { type: "string" }, content: { type: "string" }, raw_message: { type: "string" }, created_at: { type: "string" }, delivery: { $ref: "component:MessageDelivery" }, origin: { $ref: "component:MessageOrigin" }, priority: { type: "integer" }, mailbox_id: { type: "string" }, external_message_id: { type: "string" }, reply_to_external_message_id: { type: "string" }, error_when_trying_to_send: { type: "string" }, read_by_agents: { type: "array", items: { type: "integer" } } }, $id: "component:Message" }, schema38 = { $id: "component:MessageDelivery" }, schema39 = { $id: "component:MessageOrigin" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.agent_id !== void 0) {
      let data1 = data.agent_id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/agent_id", schemaPath: "#/properties/agent_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.attachments !== void 0) {
      let data2 = data.attachments;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data2[i0], { instancePath: instancePath + "/attachments/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.from !== void 0 && typeof data.from != "string") {
      const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.to !== void 0 && typeof data.to != "string") {
      const err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.cc !== void 0 && typeof data.cc != "string") {
      const err5 = { instancePath: instancePath + "/cc", schemaPath: "#/properties/cc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bcc !== void 0 && typeof data.bcc != "string") {
      const err6 = { instancePath: instancePath + "/bcc", schemaPath: "#/properties/bcc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.subject !== void 0 && typeof data.subject != "string") {
      const err7 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.content !== void 0 && typeof data.content != "string") {
      const err8 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.raw_message !== void 0 && typeof data.raw_message != "string") {
      const err9 = { instancePath: instancePath + "/raw_message", schemaPath: "#/properties/raw_message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.created_at !== void 0 && typeof data.created_at != "string") {
      const err10 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.priority !== void 0) {
      let data14 = data.priority;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err11 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.mailbox_id !== void 0 && typeof data.mailbox_id != "string") {
      const err12 = { instancePath: instancePath + "/mailbox_id", schemaPath: "#/properties/mailbox_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.external_message_id !== void 0 && typeof data.external_message_id != "string") {
      const err13 = { instancePath: instancePath + "/external_message_id", schemaPath: "#/properties/external_message_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.reply_to_external_message_id !== void 0 && typeof data.reply_to_external_message_id != "string") {
      const err14 = { instancePath: instancePath + "/reply_to_external_message_id", schemaPath: "#/properties/reply_to_external_message_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.error_when_trying_to_send !== void 0 && typeof data.error_when_trying_to_send != "string") {
      const err15 = { instancePath: instancePath + "/error_when_trying_to_send", schemaPath: "#/properties/error_when_trying_to_send/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.read_by_agents !== void 0) {
      let data19 = data.read_by_agents;
      if (Array.isArray(data19)) {
        const len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data20 = data19[i1];
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            const err16 = { instancePath: instancePath + "/read_by_agents/" + i1, schemaPath: "#/properties/read_by_agents/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/read_by_agents", schemaPath: "#/properties/read_by_agents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: { id: !0, agent_id: !0, attachments: !0, from: !0, to: !0, cc: !0, bcc: !0, subject: !0, content: !0, raw_message: !0, created_at: !0, delivery: !0, origin: !0, priority: !0, mailbox_id: !0, external_message_id: !0, reply_to_external_message_id: !0, error_when_trying_to_send: !0, read_by_agents: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && typeof data.id != "string") {
      const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.attachments !== void 0) {
      let data1 = data.attachments;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data1[i0], { instancePath: instancePath + "/attachments/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.client_id !== void 0) {
      let data3 = data.client_id;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err2 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data4 = data.contacts;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data4[i1] != "string") {
            const err3 = { instancePath: instancePath + "/contacts/" + i1, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      } else {
        const err4 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.created_at !== void 0 && typeof data.created_at != "string") {
      const err5 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.customers !== void 0) {
      let data7 = data.customers;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate25(data7[i2], { instancePath: instancePath + "/customers/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.external_message_ids !== void 0) {
      let data9 = data.external_message_ids;
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data9[i3] != "string") {
            const err7 = { instancePath: instancePath + "/external_message_ids/" + i3, schemaPath: "#/properties/external_message_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      } else {
        const err8 = { instancePath: instancePath + "/external_message_ids", schemaPath: "#/properties/external_message_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.last_message !== void 0 && (validate27(data.last_message, { instancePath: instancePath + "/last_message", parentData: data, parentDataProperty: "last_message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.message_count !== void 0) {
      let data12 = data.message_count;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        const err9 = { instancePath: instancePath + "/message_count", schemaPath: "#/properties/message_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { id: !0, attachments: !0, client_id: !0, contacts: !0, created_at: !0, customers: !0, external_message_ids: !0, last_message: !0, message_count: !0 }, dynamicProps: !1, dynamicItems: !1 };
