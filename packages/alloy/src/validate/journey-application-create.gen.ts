// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", additionalProperties: !0, required: ["entities"], properties: { entities: { type: "array", items: { $ref: "component:JourneyEntity" } }, external_group_id: { type: "string" }, external_application_id: { type: "string", pattern: "^[a-zA-Z0-9_-]*$" }, do_await_additional_entities: { type: "boolean" }, application_meta: { type: "object", additionalProperties: !0 }, external_entity_group_id: { type: "string" }, entity_group_token: { type: "string" }, entity_group_name: { type: "string" }, entity_group_type: { $ref: "component:EntityGroupType" } }, $id: "component:JourneyApplicationCreate" }, schema38 = { type: "string", enum: ["business", "joint_account", "membership", "merchant"], $id: "component:EntityGroupType" }, schema32 = { type: "object", additionalProperties: !0, required: ["data"], properties: { external_entity_id: { type: "string" }, data: { $ref: "component:JourneyEntityData" }, entity_type: { $ref: "component:JourneyEntityType" }, branch_name: { type: "string" }, entity_token: { type: "string" } }, $id: "component:JourneyEntity" }, schema37 = { type: "string", $id: "component:JourneyEntityType" }, schema33 = { type: "object", additionalProperties: !0, properties: { name_first: { type: "string" }, name_middle: { type: "string" }, name_last: { type: "string" }, birth_date: { type: "string" }, document_ssn: { type: ["string", "number"] }, email_address: { type: "string" }, phone_number: { type: ["string", "number"] }, ip_address_v4: { type: "string" }, address_line_1: { type: "string" }, address_line_2: { type: "string" }, address_city: { type: "string" }, address_state: { type: "string" }, address_postal_code: { type: ["string", "number"] }, address_country_code: { type: "string" }, business_name: { type: "string" }, business_federal_ein: { type: ["string", "number"] }, business_registry_id: { type: ["string", "number"] }, business_phone_number: { type: ["string", "number"] }, business_url: { type: "string" }, addresses: { type: "array", items: { $ref: "component:JourneyAddress" } }, representatives: { type: "array", items: { $ref: "component:JourneyRepresentative" } }, meta: { type: "object", additionalProperties: !0 } }, $id: "component:JourneyEntityData" }, schema34 = { type: "object", additionalProperties: !0, properties: { type: { type: "string" }, line_1: { type: "string" }, line_2: { type: "string" }, city: { type: "string" }, state: { type: "string" }, postal_code: { type: ["string", "number"] }, country_code: { type: "string" } }, $id: "component:JourneyAddress" }, schema35 = { type: "object", additionalProperties: !0, properties: { name_first: { type: "string" }, name_middle: { type: "string" }, name_last: { type: "string" }, type: { type: "string", enum: ["principal_owner", "authorized_signer", "coborrower", "joint", "guarantor", "director"] }, birth_date: { type: "string" }, document_ssn: { type: ["string", "number"] }, email_address: { type: "string" }, phone_number: { type: ["string", "number"] }, ownership_percentage: { type: ["string", "number"] }, addresses: { type: "array", items: { $ref: "component:JourneyAddress" } } }, $id: "component:JourneyRepresentative" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name_first !== void 0 && typeof data.name_first != "string") {
      const err0 = { instancePath: instancePath + "/name_first", schemaPath: "#/properties/name_first/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name_middle !== void 0 && typeof data.name_middle != "string") {
      const err1 = { instancePath: instancePath + "/name_middle", schemaPath: "#/properties/name_middle/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name_last !== void 0 && typeof data.name_last != "string") {
      const err2 = { instancePath: instancePath + "/name_last", schemaPath: "#/properties/name_last/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 != "string") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data3 === "principal_owner" || data3 === "authorized_signer" || data3 === "coborrower" || data3 === "joint" || data3 === "guarantor" || data3 === "director")) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema35.properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.birth_date !== void 0 && typeof data.birth_date != "string") {
      const err5 = { instancePath: instancePath + "/birth_date", schemaPath: "#/properties/birth_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.document_ssn !== void 0) {
      let data5 = data.document_ssn;
      if (typeof data5 != "string" && !(typeof data5 == "number" && isFinite(data5))) {
        const err6 = { instancePath: instancePath + "/document_ssn", schemaPath: "#/properties/document_ssn/type", keyword: "type", params: { type: schema35.properties.document_ssn.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.email_address !== void 0 && typeof data.email_address != "string") {
      const err7 = { instancePath: instancePath + "/email_address", schemaPath: "#/properties/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.phone_number !== void 0) {
      let data7 = data.phone_number;
      if (typeof data7 != "string" && !(typeof data7 == "number" && isFinite(data7))) {
        const err8 = { instancePath: instancePath + "/phone_number", schemaPath: "#/properties/phone_number/type", keyword: "type", params: { type: schema35.properties.phone_number.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.ownership_percentage !== void 0) {
      let data8 = data.ownership_percentage;
      if (typeof data8 != "string" && !(typeof data8 == "number" && isFinite(data8))) {
        const err9 = { instancePath: instancePath + "/ownership_percentage", schemaPath: "#/properties/ownership_percentage/type", keyword: "type", params: { type: schema35.properties.ownership_percentage.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.addresses !== void 0) {
      let data9 = data.addresses;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.type !== void 0 && typeof data10.type != "string") {
              const err10 = { instancePath: instancePath + "/addresses/" + i0 + "/type", schemaPath: "component:JourneyAddress/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data10.line_1 !== void 0 && typeof data10.line_1 != "string") {
              const err11 = { instancePath: instancePath + "/addresses/" + i0 + "/line_1", schemaPath: "component:JourneyAddress/properties/line_1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data10.line_2 !== void 0 && typeof data10.line_2 != "string") {
              const err12 = { instancePath: instancePath + "/addresses/" + i0 + "/line_2", schemaPath: "component:JourneyAddress/properties/line_2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data10.city !== void 0 && typeof data10.city != "string") {
              const err13 = { instancePath: instancePath + "/addresses/" + i0 + "/city", schemaPath: "component:JourneyAddress/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data10.state !== void 0 && typeof data10.state != "string") {
              const err14 = { instancePath: instancePath + "/addresses/" + i0 + "/state", schemaPath: "component:JourneyAddress/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data10.postal_code !== void 0) {
              let data16 = data10.postal_code;
              if (typeof data16 != "string" && !(typeof data16 == "number" && isFinite(data16))) {
                const err15 = { instancePath: instancePath + "/addresses/" + i0 + "/postal_code", schemaPath: "component:JourneyAddress/properties/postal_code/type", keyword: "type", params: { type: schema34.properties.postal_code.type }, message: "must be string,number" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data10.country_code !== void 0 && typeof data10.country_code != "string") {
              const err16 = { instancePath: instancePath + "/addresses/" + i0 + "/country_code", schemaPath: "component:JourneyAddress/properties/country_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "component:JourneyAddress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name_first !== void 0 && typeof data.name_first != "string") {
      const err0 = { instancePath: instancePath + "/name_first", schemaPath: "#/properties/name_first/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name_middle !== void 0 && typeof data.name_middle != "string") {
      const err1 = { instancePath: instancePath + "/name_middle", schemaPath: "#/properties/name_middle/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name_last !== void 0 && typeof data.name_last != "string") {
      const err2 = { instancePath: instancePath + "/name_last", schemaPath: "#/properties/name_last/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.birth_date !== void 0 && typeof data.birth_date != "string") {
      const err3 = { instancePath: instancePath + "/birth_date", schemaPath: "#/properties/birth_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.document_ssn !== void 0) {
      let data4 = data.document_ssn;
      if (typeof data4 != "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err4 = { instancePath: instancePath + "/document_ssn", schemaPath: "#/properties/document_ssn/type", keyword: "type", params: { type: schema33.properties.document_ssn.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.email_address !== void 0 && typeof data.email_address != "string") {
      const err5 = { instancePath: instancePath + "/email_address", schemaPath: "#/properties/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.phone_number !== void 0) {
      let data6 = data.phone_number;
      if (typeof data6 != "string" && !(typeof data6 == "number" && isFinite(data6))) {
        const err6 = { instancePath: instancePath + "/phone_number", schemaPath: "#/properties/phone_number/type", keyword: "type", params: { type: schema33.properties.phone_number.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.ip_address_v4 !== void 0 && typeof data.ip_address_v4 != "string") {
      const err7 = { instancePath: instancePath + "/ip_address_v4", schemaPath: "#/properties/ip_address_v4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.address_line_1 !== void 0 && typeof data.address_line_1 != "string") {
      const err8 = { instancePath: instancePath + "/address_line_1", schemaPath: "#/properties/address_line_1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.address_line_2 !== void 0 && typeof data.address_line_2 != "string") {
      const err9 = { instancePath: instancePath + "/address_line_2", schemaPath: "#/properties/address_line_2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.address_city !== void 0 && typeof data.address_city != "string") {
      const err10 = { instancePath: instancePath + "/address_city", schemaPath: "#/properties/address_city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.address_state !== void 0 && typeof data.address_state != "string") {
      const err11 = { instancePath: instancePath + "/address_state", schemaPath: "#/properties/address_state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.address_postal_code !== void 0) {
      let data12 = data.address_postal_code;
      if (typeof data12 != "string" && !(typeof data12 == "number" && isFinite(data12))) {
        const err12 = { instancePath: instancePath + "/address_postal_code", schemaPath: "#/properties/address_postal_code/type", keyword: "type", params: { type: schema33.properties.address_postal_code.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.address_country_code !== void 0 && typeof data.address_country_code != "string") {
      const err13 = { instancePath: instancePath + "/address_country_code", schemaPath: "#/properties/address_country_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.business_name !== void 0 && typeof data.business_name != "string") {
      const err14 = { instancePath: instancePath + "/business_name", schemaPath: "#/properties/business_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.business_federal_ein !== void 0) {
      let data15 = data.business_federal_ein;
      if (typeof data15 != "string" && !(typeof data15 == "number" && isFinite(data15))) {
        const err15 = { instancePath: instancePath + "/business_federal_ein", schemaPath: "#/properties/business_federal_ein/type", keyword: "type", params: { type: schema33.properties.business_federal_ein.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.business_registry_id !== void 0) {
      let data16 = data.business_registry_id;
      if (typeof data16 != "string" && !(typeof data16 == "number" && isFinite(data16))) {
        const err16 = { instancePath: instancePath + "/business_registry_id", schemaPath: "#/properties/business_registry_id/type", keyword: "type", params: { type: schema33.properties.business_registry_id.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.business_phone_number !== void 0) {
      let data17 = data.business_phone_number;
      if (typeof data17 != "string" && !(typeof data17 == "number" && isFinite(data17))) {
        const err17 = { instancePath: instancePath + "/business_phone_number", schemaPath: "#/properties/business_phone_number/type", keyword: "type", params: { type: schema33.properties.business_phone_number.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.business_url !== void 0 && typeof data.business_url != "string") {
      const err18 = { instancePath: instancePath + "/business_url", schemaPath: "#/properties/business_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.addresses !== void 0) {
      let data19 = data.addresses;
      if (Array.isArray(data19)) {
        const len0 = data19.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data20 = data19[i0];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.type !== void 0 && typeof data20.type != "string") {
              const err19 = { instancePath: instancePath + "/addresses/" + i0 + "/type", schemaPath: "component:JourneyAddress/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data20.line_1 !== void 0 && typeof data20.line_1 != "string") {
              const err20 = { instancePath: instancePath + "/addresses/" + i0 + "/line_1", schemaPath: "component:JourneyAddress/properties/line_1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data20.line_2 !== void 0 && typeof data20.line_2 != "string") {
              const err21 = { instancePath: instancePath + "/addresses/" + i0 + "/line_2", schemaPath: "component:JourneyAddress/properties/line_2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data20.city !== void 0 && typeof data20.city != "string") {
              const err22 = { instancePath: instancePath + "/addresses/" + i0 + "/city", schemaPath: "component:JourneyAddress/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data20.state !== void 0 && typeof data20.state != "string") {
              const err23 = { instancePath: instancePath + "/addresses/" + i0 + "/state", schemaPath: "component:JourneyAddress/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data20.postal_code !== void 0) {
              let data26 = data20.postal_code;
              if (typeof data26 != "string" && !(typeof data26 == "number" && isFinite(data26))) {
                const err24 = { instancePath: instancePath + "/addresses/" + i0 + "/postal_code", schemaPath: "component:JourneyAddress/properties/postal_code/type", keyword: "type", params: { type: schema34.properties.postal_code.type }, message: "must be string,number" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data20.country_code !== void 0 && typeof data20.country_code != "string") {
              const err25 = { instancePath: instancePath + "/addresses/" + i0 + "/country_code", schemaPath: "component:JourneyAddress/properties/country_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "component:JourneyAddress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.representatives !== void 0) {
      let data28 = data.representatives;
      if (Array.isArray(data28)) {
        const len1 = data28.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate23(data28[i1], { instancePath: instancePath + "/representatives/" + i1, parentData: data28, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else {
        const err28 = { instancePath: instancePath + "/representatives", schemaPath: "#/properties/representatives/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data30 = data.meta;
      if (!(data30 && typeof data30 == "object" && !Array.isArray(data30))) {
        const err29 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err1 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.data !== void 0 && (validate22(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.entity_type !== void 0 && typeof data.entity_type != "string") {
      const err2 = { instancePath: instancePath + "/entity_type", schemaPath: "component:JourneyEntityType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.branch_name !== void 0 && typeof data.branch_name != "string") {
      const err3 = { instancePath: instancePath + "/branch_name", schemaPath: "#/properties/branch_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err4 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
const pattern4 = new RegExp("^[a-zA-Z0-9_-]*$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entities === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entities" }, message: "must have required property 'entities'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.entities !== void 0) {
      let data0 = data.entities;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data0[i0], { instancePath: instancePath + "/entities/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/entities", schemaPath: "#/properties/entities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.external_group_id !== void 0 && typeof data.external_group_id != "string") {
      const err2 = { instancePath: instancePath + "/external_group_id", schemaPath: "#/properties/external_group_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.external_application_id !== void 0) {
      let data3 = data.external_application_id;
      if (typeof data3 == "string") {
        if (!pattern4.test(data3)) {
          const err3 = { instancePath: instancePath + "/external_application_id", schemaPath: "#/properties/external_application_id/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]*$" }, message: 'must match pattern "^[a-zA-Z0-9_-]*$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/external_application_id", schemaPath: "#/properties/external_application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.do_await_additional_entities !== void 0 && typeof data.do_await_additional_entities != "boolean") {
      const err5 = { instancePath: instancePath + "/do_await_additional_entities", schemaPath: "#/properties/do_await_additional_entities/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.application_meta !== void 0) {
      let data5 = data.application_meta;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        const err6 = { instancePath: instancePath + "/application_meta", schemaPath: "#/properties/application_meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.external_entity_group_id !== void 0 && typeof data.external_entity_group_id != "string") {
      const err7 = { instancePath: instancePath + "/external_entity_group_id", schemaPath: "#/properties/external_entity_group_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.entity_group_token !== void 0 && typeof data.entity_group_token != "string") {
      const err8 = { instancePath: instancePath + "/entity_group_token", schemaPath: "#/properties/entity_group_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.entity_group_name !== void 0 && typeof data.entity_group_name != "string") {
      const err9 = { instancePath: instancePath + "/entity_group_name", schemaPath: "#/properties/entity_group_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.entity_group_type !== void 0) {
      let data9 = data.entity_group_type;
      if (typeof data9 != "string") {
        const err10 = { instancePath: instancePath + "/entity_group_type", schemaPath: "component:EntityGroupType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data9 === "business" || data9 === "joint_account" || data9 === "membership" || data9 === "merchant")) {
        const err11 = { instancePath: instancePath + "/entity_group_type", schemaPath: "component:EntityGroupType/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
