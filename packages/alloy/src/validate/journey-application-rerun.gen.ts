// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", additionalProperties: !0, properties: { external_application_id: { type: "string", pattern: "^[a-zA-Z0-9_-]*$" }, exclude_entity_tokens: { type: "array", items: { type: "string" } }, entities: { type: "array", items: { $ref: "component:JourneyEntityRerun" } }, application_meta: { type: "object", additionalProperties: !0 } }, $id: "component:JourneyApplicationRerun" }, pattern4 = new RegExp("^[a-zA-Z0-9_-]*$", "u"), schema32 = { type: "object", additionalProperties: !0, properties: { entity_token: { type: "string" }, external_entity_id: { type: ["string", "null"] }, data: { $ref: "component:JourneyEntityDataChange" }, entity_type: { type: ["string", "null"] }, branch_name: { type: ["string", "null"] } }, $id: "component:JourneyEntityRerun" }, schema33 = { type: ["object", "null"], additionalProperties: !0, properties: { name_first: { type: ["string", "null"] }, name_middle: { type: ["string", "null"] }, name_last: { type: ["string", "null"] }, birth_date: { type: ["string", "null"] }, document_ssn: { type: ["string", "number", "null"] }, email_address: { type: ["string", "null"] }, phone_number: { type: ["string", "number", "null"] }, ip_address_v4: { type: ["string", "null"] }, address_line_1: { type: ["string", "null"] }, address_line_2: { type: ["string", "null"] }, address_city: { type: ["string", "null"] }, address_state: { type: ["string", "null"] }, address_postal_code: { type: ["string", "number", "null"] }, address_country_code: { type: ["string", "null"] }, business_name: { type: ["string", "null"] }, business_federal_ein: { type: ["string", "number", "null"] }, business_registry_id: { type: ["string", "number", "null"] }, business_phone_number: { type: ["string", "number", "null"] }, business_url: { type: ["string", "null"] }, addresses: { type: ["array", "null"], items: { type: "object", additionalProperties: !0 } }, representatives: { type: ["array", "null"], items: { type: "object", additionalProperties: !0 } }, meta: { type: ["object", "null"], additionalProperties: !0 } }, $id: "component:JourneyEntityDataChange" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err0 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.external_entity_id !== void 0) {
      let data1 = data.external_entity_id;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: schema32.properties.external_entity_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.data !== void 0) {
      let data2 = data.data;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
        const err2 = { instancePath: instancePath + "/data", schemaPath: "component:JourneyEntityDataChange/type", keyword: "type", params: { type: schema33.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.name_first !== void 0) {
          let data3 = data2.name_first;
          if (typeof data3 != "string" && data3 !== null) {
            const err3 = { instancePath: instancePath + "/data/name_first", schemaPath: "component:JourneyEntityDataChange/properties/name_first/type", keyword: "type", params: { type: schema33.properties.name_first.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data2.name_middle !== void 0) {
          let data4 = data2.name_middle;
          if (typeof data4 != "string" && data4 !== null) {
            const err4 = { instancePath: instancePath + "/data/name_middle", schemaPath: "component:JourneyEntityDataChange/properties/name_middle/type", keyword: "type", params: { type: schema33.properties.name_middle.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data2.name_last !== void 0) {
          let data5 = data2.name_last;
          if (typeof data5 != "string" && data5 !== null) {
            const err5 = { instancePath: instancePath + "/data/name_last", schemaPath: "component:JourneyEntityDataChange/properties/name_last/type", keyword: "type", params: { type: schema33.properties.name_last.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data2.birth_date !== void 0) {
          let data6 = data2.birth_date;
          if (typeof data6 != "string" && data6 !== null) {
            const err6 = { instancePath: instancePath + "/data/birth_date", schemaPath: "component:JourneyEntityDataChange/properties/birth_date/type", keyword: "type", params: { type: schema33.properties.birth_date.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data2.document_ssn !== void 0) {
          let data7 = data2.document_ssn;
          if (typeof data7 != "string" && !(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
            const err7 = { instancePath: instancePath + "/data/document_ssn", schemaPath: "component:JourneyEntityDataChange/properties/document_ssn/type", keyword: "type", params: { type: schema33.properties.document_ssn.type }, message: "must be string,number,null" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data2.email_address !== void 0) {
          let data8 = data2.email_address;
          if (typeof data8 != "string" && data8 !== null) {
            const err8 = { instancePath: instancePath + "/data/email_address", schemaPath: "component:JourneyEntityDataChange/properties/email_address/type", keyword: "type", params: { type: schema33.properties.email_address.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data2.phone_number !== void 0) {
          let data9 = data2.phone_number;
          if (typeof data9 != "string" && !(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
            const err9 = { instancePath: instancePath + "/data/phone_number", schemaPath: "component:JourneyEntityDataChange/properties/phone_number/type", keyword: "type", params: { type: schema33.properties.phone_number.type }, message: "must be string,number,null" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data2.ip_address_v4 !== void 0) {
          let data10 = data2.ip_address_v4;
          if (typeof data10 != "string" && data10 !== null) {
            const err10 = { instancePath: instancePath + "/data/ip_address_v4", schemaPath: "component:JourneyEntityDataChange/properties/ip_address_v4/type", keyword: "type", params: { type: schema33.properties.ip_address_v4.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data2.address_line_1 !== void 0) {
          let data11 = data2.address_line_1;
          if (typeof data11 != "string" && data11 !== null) {
            const err11 = { instancePath: instancePath + "/data/address_line_1", schemaPath: "component:JourneyEntityDataChange/properties/address_line_1/type", keyword: "type", params: { type: schema33.properties.address_line_1.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data2.address_line_2 !== void 0) {
          let data12 = data2.address_line_2;
          if (typeof data12 != "string" && data12 !== null) {
            const err12 = { instancePath: instancePath + "/data/address_line_2", schemaPath: "component:JourneyEntityDataChange/properties/address_line_2/type", keyword: "type", params: { type: schema33.properties.address_line_2.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data2.address_city !== void 0) {
          let data13 = data2.address_city;
          if (typeof data13 != "string" && data13 !== null) {
            const err13 = { instancePath: instancePath + "/data/address_city", schemaPath: "component:JourneyEntityDataChange/properties/address_city/type", keyword: "type", params: { type: schema33.properties.address_city.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data2.address_state !== void 0) {
          let data14 = data2.address_state;
          if (typeof data14 != "string" && data14 !== null) {
            const err14 = { instancePath: instancePath + "/data/address_state", schemaPath: "component:JourneyEntityDataChange/properties/address_state/type", keyword: "type", params: { type: schema33.properties.address_state.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data2.address_postal_code !== void 0) {
          let data15 = data2.address_postal_code;
          if (typeof data15 != "string" && !(typeof data15 == "number" && isFinite(data15)) && data15 !== null) {
            const err15 = { instancePath: instancePath + "/data/address_postal_code", schemaPath: "component:JourneyEntityDataChange/properties/address_postal_code/type", keyword: "type", params: { type: schema33.properties.address_postal_code.type }, message: "must be string,number,null" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data2.address_country_code !== void 0) {
          let data16 = data2.address_country_code;
          if (typeof data16 != "string" && data16 !== null) {
            const err16 = { instancePath: instancePath + "/data/address_country_code", schemaPath: "component:JourneyEntityDataChange/properties/address_country_code/type", keyword: "type", params: { type: schema33.properties.address_country_code.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data2.business_name !== void 0) {
          let data17 = data2.business_name;
          if (typeof data17 != "string" && data17 !== null) {
            const err17 = { instancePath: instancePath + "/data/business_name", schemaPath: "component:JourneyEntityDataChange/properties/business_name/type", keyword: "type", params: { type: schema33.properties.business_name.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data2.business_federal_ein !== void 0) {
          let data18 = data2.business_federal_ein;
          if (typeof data18 != "string" && !(typeof data18 == "number" && isFinite(data18)) && data18 !== null) {
            const err18 = { instancePath: instancePath + "/data/business_federal_ein", schemaPath: "component:JourneyEntityDataChange/properties/business_federal_ein/type", keyword: "type", params: { type: schema33.properties.business_federal_ein.type }, message: "must be string,number,null" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data2.business_registry_id !== void 0) {
          let data19 = data2.business_registry_id;
          if (typeof data19 != "string" && !(typeof data19 == "number" && isFinite(data19)) && data19 !== null) {
            const err19 = { instancePath: instancePath + "/data/business_registry_id", schemaPath: "component:JourneyEntityDataChange/properties/business_registry_id/type", keyword: "type", params: { type: schema33.properties.business_registry_id.type }, message: "must be string,number,null" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data2.business_phone_number !== void 0) {
          let data20 = data2.business_phone_number;
          if (typeof data20 != "string" && !(typeof data20 == "number" && isFinite(data20)) && data20 !== null) {
            const err20 = { instancePath: instancePath + "/data/business_phone_number", schemaPath: "component:JourneyEntityDataChange/properties/business_phone_number/type", keyword: "type", params: { type: schema33.properties.business_phone_number.type }, message: "must be string,number,null" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data2.business_url !== void 0) {
          let data21 = data2.business_url;
          if (typeof data21 != "string" && data21 !== null) {
            const err21 = { instancePath: instancePath + "/data/business_url", schemaPath: "component:JourneyEntityDataChange/properties/business_url/type", keyword: "type", params: { type: schema33.properties.business_url.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data2.addresses !== void 0) {
          let data22 = data2.addresses;
          if (!Array.isArray(data22) && data22 !== null) {
            const err22 = { instancePath: instancePath + "/data/addresses", schemaPath: "component:JourneyEntityDataChange/properties/addresses/type", keyword: "type", params: { type: schema33.properties.addresses.type }, message: "must be array,null" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          if (Array.isArray(data22)) {
            const len0 = data22.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data23 = data22[i0];
              if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
                const err23 = { instancePath: instancePath + "/data/addresses/" + i0, schemaPath: "component:JourneyEntityDataChange/properties/addresses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
          }
        }
        if (data2.representatives !== void 0) {
          let data24 = data2.representatives;
          if (!Array.isArray(data24) && data24 !== null) {
            const err24 = { instancePath: instancePath + "/data/representatives", schemaPath: "component:JourneyEntityDataChange/properties/representatives/type", keyword: "type", params: { type: schema33.properties.representatives.type }, message: "must be array,null" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (Array.isArray(data24)) {
            const len1 = data24.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data25 = data24[i1];
              if (!(data25 && typeof data25 == "object" && !Array.isArray(data25))) {
                const err25 = { instancePath: instancePath + "/data/representatives/" + i1, schemaPath: "component:JourneyEntityDataChange/properties/representatives/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
          }
        }
        if (data2.meta !== void 0) {
          let data26 = data2.meta;
          if (!(data26 && typeof data26 == "object" && !Array.isArray(data26)) && data26 !== null) {
            const err26 = { instancePath: instancePath + "/data/meta", schemaPath: "component:JourneyEntityDataChange/properties/meta/type", keyword: "type", params: { type: schema33.properties.meta.type }, message: "must be object,null" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      }
    }
    if (data.entity_type !== void 0) {
      let data27 = data.entity_type;
      if (typeof data27 != "string" && data27 !== null) {
        const err27 = { instancePath: instancePath + "/entity_type", schemaPath: "#/properties/entity_type/type", keyword: "type", params: { type: schema32.properties.entity_type.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.branch_name !== void 0) {
      let data28 = data.branch_name;
      if (typeof data28 != "string" && data28 !== null) {
        const err28 = { instancePath: instancePath + "/branch_name", schemaPath: "#/properties/branch_name/type", keyword: "type", params: { type: schema32.properties.branch_name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_application_id !== void 0) {
      let data0 = data.external_application_id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err0 = { instancePath: instancePath + "/external_application_id", schemaPath: "#/properties/external_application_id/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]*$" }, message: 'must match pattern "^[a-zA-Z0-9_-]*$"' };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/external_application_id", schemaPath: "#/properties/external_application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.exclude_entity_tokens !== void 0) {
      let data1 = data.exclude_entity_tokens;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            const err2 = { instancePath: instancePath + "/exclude_entity_tokens/" + i0, schemaPath: "#/properties/exclude_entity_tokens/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        const err3 = { instancePath: instancePath + "/exclude_entity_tokens", schemaPath: "#/properties/exclude_entity_tokens/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.entities !== void 0) {
      let data3 = data.entities;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate21(data3[i1], { instancePath: instancePath + "/entities/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/entities", schemaPath: "#/properties/entities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.application_meta !== void 0) {
      let data5 = data.application_meta;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        const err5 = { instancePath: instancePath + "/application_meta", schemaPath: "#/properties/application_meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
