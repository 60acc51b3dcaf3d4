// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { status_code: { type: "integer" }, error: { type: ["object", "null"], additionalProperties: !0 }, entity_token: { type: "string" }, external_entity_id: { type: ["string", "null"] }, created_at: { type: "integer", format: "int64" }, type: { type: "string" }, business_name: { type: ["string", "null"] }, business_alternate_name: { type: ["string", "null"] }, business_registry_id: { type: ["string", "null"] }, business_federal_ein: { type: ["string", "null"] }, addresses: { type: "array", items: { $ref: "component:EntityAddress" } }, emails: { type: "array", items: { $ref: "component:EntityEmail" } }, phones: { type: "array", items: { $ref: "component:EntityPhone" } }, entity_groups: { type: "array", items: { $ref: "component:EntityGroupMembership" } }, _embedded: { $ref: "component:BusinessEmbedded" }, _links: { $ref: "component:EntityLinks" } }, $id: "component:Business" }, schema32 = { type: "object", properties: { address_line_1: { type: ["string", "null"] }, address_line_2: { type: ["string", "null"] }, address_city: { type: ["string", "null"] }, address_state: { type: ["string", "null"] }, address_postal_code: { type: ["string", "null"] }, address_country_code: { type: ["string", "null"] }, type: { type: ["string", "null"] }, created_at: { type: ["integer", "null"], format: "int64" }, evaluation_token: { type: ["string", "null"] } }, $id: "component:EntityAddress" }, schema33 = { type: "object", properties: { email_address: { type: "string" }, created_at: { type: ["integer", "null"], format: "int64" }, evaluation_token: { type: ["string", "null"] } }, $id: "component:EntityEmail" }, schema34 = { type: "object", properties: { phone_number: { type: "string" }, type: { type: ["string", "null"] }, created_at: { type: ["integer", "null"], format: "int64" }, evaluation_token: { type: ["string", "null"] } }, $id: "component:EntityPhone" }, schema35 = { type: "object", properties: { external_entity_group_ids: { type: "array", items: { type: "string" } }, entity_group_token: { type: "string" }, entity_group_name: { type: ["string", "null"] }, entity_group_type: { type: ["string", "null"] }, roles: { type: "array", items: { type: "string" } }, ownership_percentage: { type: ["string", "null"] }, title: { type: ["string", "null"] }, entity_group_relationship_status: { type: ["string", "null"] }, relationship_created_at: { type: ["string", "null"], format: "date-time" }, entity_group_created_at: { type: ["string", "null"], format: "date-time" } }, $id: "component:EntityGroupMembership" }, schema39 = { type: "object", properties: { self: { type: "object", properties: { href: { type: "string" } } } }, $id: "component:EntityLinks" }, formats0 = fullFormats["date-time"], schema36 = { type: "object", properties: { notes: { type: "array", items: { $ref: "component:EntityNote" } }, external_entity_ids: { type: "array", items: { $ref: "component:ExternalEntityId" } } }, $id: "component:BusinessEmbedded" }, schema37 = { type: "object", properties: { text: { type: "string" }, created_at: { anyOf: [{ type: "integer" }, { type: "string" }] }, updated_at: { anyOf: [{ type: "integer" }, { type: "string" }] }, email: { type: "string" }, name: { type: "string" } }, $id: "component:EntityNote" }, schema38 = { type: "object", properties: { external_entity_id: { type: "string" }, external_entity_id_type: { type: ["string", "null"] } }, $id: "component:ExternalEntityId" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.notes !== void 0) {
      let data0 = data.notes;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.text !== void 0 && typeof data1.text != "string") {
              const err0 = { instancePath: instancePath + "/notes/" + i0 + "/text", schemaPath: "component:EntityNote/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (data1.created_at !== void 0) {
              let data3 = data1.created_at;
              const _errs9 = errors;
              let valid5 = !1;
              const _errs10 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                const err1 = { instancePath: instancePath + "/notes/" + i0 + "/created_at", schemaPath: "component:EntityNote/properties/created_at/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
              var _valid0 = _errs10 === errors;
              valid5 = valid5 || _valid0;
              const _errs12 = errors;
              if (typeof data3 != "string") {
                const err2 = { instancePath: instancePath + "/notes/" + i0 + "/created_at", schemaPath: "component:EntityNote/properties/created_at/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
              var _valid0 = _errs12 === errors;
              if (valid5 = valid5 || _valid0, valid5)
                errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
              else {
                const err3 = { instancePath: instancePath + "/notes/" + i0 + "/created_at", schemaPath: "component:EntityNote/properties/created_at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            }
            if (data1.updated_at !== void 0) {
              let data4 = data1.updated_at;
              const _errs15 = errors;
              let valid6 = !1;
              const _errs16 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                const err4 = { instancePath: instancePath + "/notes/" + i0 + "/updated_at", schemaPath: "component:EntityNote/properties/updated_at/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
              var _valid1 = _errs16 === errors;
              valid6 = valid6 || _valid1;
              const _errs18 = errors;
              if (typeof data4 != "string") {
                const err5 = { instancePath: instancePath + "/notes/" + i0 + "/updated_at", schemaPath: "component:EntityNote/properties/updated_at/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
              var _valid1 = _errs18 === errors;
              if (valid6 = valid6 || _valid1, valid6)
                errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
              else {
                const err6 = { instancePath: instancePath + "/notes/" + i0 + "/updated_at", schemaPath: "component:EntityNote/properties/updated_at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data1.email !== void 0 && typeof data1.email != "string") {
              const err7 = { instancePath: instancePath + "/notes/" + i0 + "/email", schemaPath: "component:EntityNote/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.name !== void 0 && typeof data1.name != "string") {
              const err8 = { instancePath: instancePath + "/notes/" + i0 + "/name", schemaPath: "component:EntityNote/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/notes/" + i0, schemaPath: "component:EntityNote/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.external_entity_ids !== void 0) {
      let data7 = data.external_entity_ids;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.external_entity_id !== void 0 && typeof data8.external_entity_id != "string") {
              const err11 = { instancePath: instancePath + "/external_entity_ids/" + i1 + "/external_entity_id", schemaPath: "component:ExternalEntityId/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data8.external_entity_id_type !== void 0) {
              let data10 = data8.external_entity_id_type;
              if (typeof data10 != "string" && data10 !== null) {
                const err12 = { instancePath: instancePath + "/external_entity_ids/" + i1 + "/external_entity_id_type", schemaPath: "component:ExternalEntityId/properties/external_entity_id_type/type", keyword: "type", params: { type: schema38.properties.external_entity_id_type.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/external_entity_ids/" + i1, schemaPath: "component:ExternalEntityId/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/external_entity_ids", schemaPath: "#/properties/external_entity_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { notes: !0, external_entity_ids: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        const err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: schema31.properties.error.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err2 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.external_entity_id !== void 0) {
      let data3 = data.external_entity_id;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: schema31.properties.external_entity_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data4 = data.created_at;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err4 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.business_name !== void 0) {
      let data6 = data.business_name;
      if (typeof data6 != "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/business_name", schemaPath: "#/properties/business_name/type", keyword: "type", params: { type: schema31.properties.business_name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.business_alternate_name !== void 0) {
      let data7 = data.business_alternate_name;
      if (typeof data7 != "string" && data7 !== null) {
        const err7 = { instancePath: instancePath + "/business_alternate_name", schemaPath: "#/properties/business_alternate_name/type", keyword: "type", params: { type: schema31.properties.business_alternate_name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.business_registry_id !== void 0) {
      let data8 = data.business_registry_id;
      if (typeof data8 != "string" && data8 !== null) {
        const err8 = { instancePath: instancePath + "/business_registry_id", schemaPath: "#/properties/business_registry_id/type", keyword: "type", params: { type: schema31.properties.business_registry_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.business_federal_ein !== void 0) {
      let data9 = data.business_federal_ein;
      if (typeof data9 != "string" && data9 !== null) {
        const err9 = { instancePath: instancePath + "/business_federal_ein", schemaPath: "#/properties/business_federal_ein/type", keyword: "type", params: { type: schema31.properties.business_federal_ein.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.addresses !== void 0) {
      let data10 = data.addresses;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.address_line_1 !== void 0) {
              let data12 = data11.address_line_1;
              if (typeof data12 != "string" && data12 !== null) {
                const err10 = { instancePath: instancePath + "/addresses/" + i0 + "/address_line_1", schemaPath: "component:EntityAddress/properties/address_line_1/type", keyword: "type", params: { type: schema32.properties.address_line_1.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data11.address_line_2 !== void 0) {
              let data13 = data11.address_line_2;
              if (typeof data13 != "string" && data13 !== null) {
                const err11 = { instancePath: instancePath + "/addresses/" + i0 + "/address_line_2", schemaPath: "component:EntityAddress/properties/address_line_2/type", keyword: "type", params: { type: schema32.properties.address_line_2.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data11.address_city !== void 0) {
              let data14 = data11.address_city;
              if (typeof data14 != "string" && data14 !== null) {
                const err12 = { instancePath: instancePath + "/addresses/" + i0 + "/address_city", schemaPath: "component:EntityAddress/properties/address_city/type", keyword: "type", params: { type: schema32.properties.address_city.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data11.address_state !== void 0) {
              let data15 = data11.address_state;
              if (typeof data15 != "string" && data15 !== null) {
                const err13 = { instancePath: instancePath + "/addresses/" + i0 + "/address_state", schemaPath: "component:EntityAddress/properties/address_state/type", keyword: "type", params: { type: schema32.properties.address_state.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data11.address_postal_code !== void 0) {
              let data16 = data11.address_postal_code;
              if (typeof data16 != "string" && data16 !== null) {
                const err14 = { instancePath: instancePath + "/addresses/" + i0 + "/address_postal_code", schemaPath: "component:EntityAddress/properties/address_postal_code/type", keyword: "type", params: { type: schema32.properties.address_postal_code.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data11.address_country_code !== void 0) {
              let data17 = data11.address_country_code;
              if (typeof data17 != "string" && data17 !== null) {
                const err15 = { instancePath: instancePath + "/addresses/" + i0 + "/address_country_code", schemaPath: "component:EntityAddress/properties/address_country_code/type", keyword: "type", params: { type: schema32.properties.address_country_code.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data11.type !== void 0) {
              let data18 = data11.type;
              if (typeof data18 != "string" && data18 !== null) {
                const err16 = { instancePath: instancePath + "/addresses/" + i0 + "/type", schemaPath: "component:EntityAddress/properties/type/type", keyword: "type", params: { type: schema32.properties.type.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            if (data11.created_at !== void 0) {
              let data19 = data11.created_at;
              if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && data19 !== null) {
                const err17 = { instancePath: instancePath + "/addresses/" + i0 + "/created_at", schemaPath: "component:EntityAddress/properties/created_at/type", keyword: "type", params: { type: schema32.properties.created_at.type }, message: "must be integer,null" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data11.evaluation_token !== void 0) {
              let data20 = data11.evaluation_token;
              if (typeof data20 != "string" && data20 !== null) {
                const err18 = { instancePath: instancePath + "/addresses/" + i0 + "/evaluation_token", schemaPath: "component:EntityAddress/properties/evaluation_token/type", keyword: "type", params: { type: schema32.properties.evaluation_token.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "component:EntityAddress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.emails !== void 0) {
      let data21 = data.emails;
      if (Array.isArray(data21)) {
        const len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data22 = data21[i1];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.email_address !== void 0 && typeof data22.email_address != "string") {
              const err21 = { instancePath: instancePath + "/emails/" + i1 + "/email_address", schemaPath: "component:EntityEmail/properties/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data22.created_at !== void 0) {
              let data24 = data22.created_at;
              if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24)) && data24 !== null) {
                const err22 = { instancePath: instancePath + "/emails/" + i1 + "/created_at", schemaPath: "component:EntityEmail/properties/created_at/type", keyword: "type", params: { type: schema33.properties.created_at.type }, message: "must be integer,null" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data22.evaluation_token !== void 0) {
              let data25 = data22.evaluation_token;
              if (typeof data25 != "string" && data25 !== null) {
                const err23 = { instancePath: instancePath + "/emails/" + i1 + "/evaluation_token", schemaPath: "component:EntityEmail/properties/evaluation_token/type", keyword: "type", params: { type: schema33.properties.evaluation_token.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/emails/" + i1, schemaPath: "component:EntityEmail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/emails", schemaPath: "#/properties/emails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.phones !== void 0) {
      let data26 = data.phones;
      if (Array.isArray(data26)) {
        const len2 = data26.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data27 = data26[i2];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.phone_number !== void 0 && typeof data27.phone_number != "string") {
              const err26 = { instancePath: instancePath + "/phones/" + i2 + "/phone_number", schemaPath: "component:EntityPhone/properties/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data27.type !== void 0) {
              let data29 = data27.type;
              if (typeof data29 != "string" && data29 !== null) {
                const err27 = { instancePath: instancePath + "/phones/" + i2 + "/type", schemaPath: "component:EntityPhone/properties/type/type", keyword: "type", params: { type: schema34.properties.type.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
            if (data27.created_at !== void 0) {
              let data30 = data27.created_at;
              if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30)) && data30 !== null) {
                const err28 = { instancePath: instancePath + "/phones/" + i2 + "/created_at", schemaPath: "component:EntityPhone/properties/created_at/type", keyword: "type", params: { type: schema34.properties.created_at.type }, message: "must be integer,null" };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data27.evaluation_token !== void 0) {
              let data31 = data27.evaluation_token;
              if (typeof data31 != "string" && data31 !== null) {
                const err29 = { instancePath: instancePath + "/phones/" + i2 + "/evaluation_token", schemaPath: "component:EntityPhone/properties/evaluation_token/type", keyword: "type", params: { type: schema34.properties.evaluation_token.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/phones/" + i2, schemaPath: "component:EntityPhone/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.entity_groups !== void 0) {
      let data32 = data.entity_groups;
      if (Array.isArray(data32)) {
        const len3 = data32.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data33 = data32[i3];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.external_entity_group_ids !== void 0) {
              let data34 = data33.external_entity_group_ids;
              if (Array.isArray(data34)) {
                const len4 = data34.length;
                for (let i4 = 0; i4 < len4; i4++)
                  if (typeof data34[i4] != "string") {
                    const err32 = { instancePath: instancePath + "/entity_groups/" + i3 + "/external_entity_group_ids/" + i4, schemaPath: "component:EntityGroupMembership/properties/external_entity_group_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
              } else {
                const err33 = { instancePath: instancePath + "/entity_groups/" + i3 + "/external_entity_group_ids", schemaPath: "component:EntityGroupMembership/properties/external_entity_group_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
            if (data33.entity_group_token !== void 0 && typeof data33.entity_group_token != "string") {
              const err34 = { instancePath: instancePath + "/entity_groups/" + i3 + "/entity_group_token", schemaPath: "component:EntityGroupMembership/properties/entity_group_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data33.entity_group_name !== void 0) {
              let data37 = data33.entity_group_name;
              if (typeof data37 != "string" && data37 !== null) {
                const err35 = { instancePath: instancePath + "/entity_groups/" + i3 + "/entity_group_name", schemaPath: "component:EntityGroupMembership/properties/entity_group_name/type", keyword: "type", params: { type: schema35.properties.entity_group_name.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            if (data33.entity_group_type !== void 0) {
              let data38 = data33.entity_group_type;
              if (typeof data38 != "string" && data38 !== null) {
                const err36 = { instancePath: instancePath + "/entity_groups/" + i3 + "/entity_group_type", schemaPath: "component:EntityGroupMembership/properties/entity_group_type/type", keyword: "type", params: { type: schema35.properties.entity_group_type.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data33.roles !== void 0) {
              let data39 = data33.roles;
              if (Array.isArray(data39)) {
                const len5 = data39.length;
                for (let i5 = 0; i5 < len5; i5++)
                  if (typeof data39[i5] != "string") {
                    const err37 = { instancePath: instancePath + "/entity_groups/" + i3 + "/roles/" + i5, schemaPath: "component:EntityGroupMembership/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
              } else {
                const err38 = { instancePath: instancePath + "/entity_groups/" + i3 + "/roles", schemaPath: "component:EntityGroupMembership/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data33.ownership_percentage !== void 0) {
              let data41 = data33.ownership_percentage;
              if (typeof data41 != "string" && data41 !== null) {
                const err39 = { instancePath: instancePath + "/entity_groups/" + i3 + "/ownership_percentage", schemaPath: "component:EntityGroupMembership/properties/ownership_percentage/type", keyword: "type", params: { type: schema35.properties.ownership_percentage.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
            if (data33.title !== void 0) {
              let data42 = data33.title;
              if (typeof data42 != "string" && data42 !== null) {
                const err40 = { instancePath: instancePath + "/entity_groups/" + i3 + "/title", schemaPath: "component:EntityGroupMembership/properties/title/type", keyword: "type", params: { type: schema35.properties.title.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            if (data33.entity_group_relationship_status !== void 0) {
              let data43 = data33.entity_group_relationship_status;
              if (typeof data43 != "string" && data43 !== null) {
                const err41 = { instancePath: instancePath + "/entity_groups/" + i3 + "/entity_group_relationship_status", schemaPath: "component:EntityGroupMembership/properties/entity_group_relationship_status/type", keyword: "type", params: { type: schema35.properties.entity_group_relationship_status.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
            if (data33.relationship_created_at !== void 0) {
              let data44 = data33.relationship_created_at;
              if (typeof data44 != "string" && data44 !== null) {
                const err42 = { instancePath: instancePath + "/entity_groups/" + i3 + "/relationship_created_at", schemaPath: "component:EntityGroupMembership/properties/relationship_created_at/type", keyword: "type", params: { type: schema35.properties.relationship_created_at.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
              if (typeof data44 == "string" && !formats0.validate(data44)) {
                const err43 = { instancePath: instancePath + "/entity_groups/" + i3 + "/relationship_created_at", schemaPath: "component:EntityGroupMembership/properties/relationship_created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
            if (data33.entity_group_created_at !== void 0) {
              let data45 = data33.entity_group_created_at;
              if (typeof data45 != "string" && data45 !== null) {
                const err44 = { instancePath: instancePath + "/entity_groups/" + i3 + "/entity_group_created_at", schemaPath: "component:EntityGroupMembership/properties/entity_group_created_at/type", keyword: "type", params: { type: schema35.properties.entity_group_created_at.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
              if (typeof data45 == "string" && !formats0.validate(data45)) {
                const err45 = { instancePath: instancePath + "/entity_groups/" + i3 + "/entity_group_created_at", schemaPath: "component:EntityGroupMembership/properties/entity_group_created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/entity_groups/" + i3, schemaPath: "component:EntityGroupMembership/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/entity_groups", schemaPath: "#/properties/entity_groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data._embedded !== void 0 && (validate21(data._embedded, { instancePath: instancePath + "/_embedded", parentData: data, parentDataProperty: "_embedded", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data._links !== void 0) {
      let data47 = data._links;
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        if (data47.self !== void 0) {
          let data48 = data47.self;
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            if (data48.href !== void 0 && typeof data48.href != "string") {
              const err48 = { instancePath: instancePath + "/_links/self/href", schemaPath: "component:EntityLinks/properties/self/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
          } else {
            const err49 = { instancePath: instancePath + "/_links/self", schemaPath: "component:EntityLinks/properties/self/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/_links", schemaPath: "component:EntityLinks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
  } else {
    const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { status_code: !0, error: !0, entity_token: !0, external_entity_id: !0, created_at: !0, type: !0, business_name: !0, business_alternate_name: !0, business_registry_id: !0, business_federal_ein: !0, addresses: !0, emails: !0, phones: !0, entity_groups: !0, _embedded: !0, _links: !0 }, dynamicProps: !1, dynamicItems: !1 };
