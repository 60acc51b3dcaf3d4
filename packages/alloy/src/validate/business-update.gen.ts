// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { equal } from "./runtime/equal.gen.ts";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { allOf: [{ $ref: "component:BusinessDetails" }, { type: "object", properties: { external_entity_ids: { $ref: "component:NewExternalEntityIds" } } }], $id: "component:BusinessUpdate" }, schema32 = { type: "object", properties: { external_entity_id: { type: "string" }, business_name: { type: "string" }, business_alternate_name: { type: "string" }, business_registry_id: { type: "string" }, business_federal_ein: { type: "string" }, addresses: { type: "array", items: { $ref: "component:EntityAddress" } }, emails: { type: "array", items: { $ref: "component:EntityEmail" } }, phones: { type: "array", items: { $ref: "component:EntityPhone" } }, pii_status: { $ref: "component:PiiStatus" } }, $id: "component:BusinessDetails" }, schema33 = { type: "object", properties: { address_line_1: { type: ["string", "null"] }, address_line_2: { type: ["string", "null"] }, address_city: { type: ["string", "null"] }, address_state: { type: ["string", "null"] }, address_postal_code: { type: ["string", "null"] }, address_country_code: { type: ["string", "null"] }, type: { type: ["string", "null"] }, created_at: { type: ["integer", "null"], format: "int64" }, evaluation_token: { type: ["string", "null"] } }, $id: "component:EntityAddress" }, schema34 = { type: "object", properties: { email_address: { type: "string" }, created_at: { type: ["integer", "null"], format: "int64" }, evaluation_token: { type: ["string", "null"] } }, $id: "component:EntityEmail" }, schema35 = { type: "object", properties: { phone_number: { type: "string" }, type: { type: ["string", "null"] }, created_at: { type: ["integer", "null"], format: "int64" }, evaluation_token: { type: ["string", "null"] } }, $id: "component:EntityPhone" }, schema36 = { type: "string", enum: ["successful", "failed", "pending"], $id: "component:PiiStatus" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.external_entity_id !== void 0 && typeof data.external_entity_id != "string") {
      const err0 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.business_name !== void 0 && typeof data.business_name != "string") {
      const err1 = { instancePath: instancePath + "/business_name", schemaPath: "#/properties/business_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.business_alternate_name !== void 0 && typeof data.business_alternate_name != "string") {
      const err2 = { instancePath: instancePath + "/business_alternate_name", schemaPath: "#/properties/business_alternate_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.business_registry_id !== void 0 && typeof data.business_registry_id != "string") {
      const err3 = { instancePath: instancePath + "/business_registry_id", schemaPath: "#/properties/business_registry_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.business_federal_ein !== void 0 && typeof data.business_federal_ein != "string") {
      const err4 = { instancePath: instancePath + "/business_federal_ein", schemaPath: "#/properties/business_federal_ein/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.addresses !== void 0) {
      let data5 = data.addresses;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.address_line_1 !== void 0) {
              let data7 = data6.address_line_1;
              if (typeof data7 != "string" && data7 !== null) {
                const err5 = { instancePath: instancePath + "/addresses/" + i0 + "/address_line_1", schemaPath: "component:EntityAddress/properties/address_line_1/type", keyword: "type", params: { type: schema33.properties.address_line_1.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
            if (data6.address_line_2 !== void 0) {
              let data8 = data6.address_line_2;
              if (typeof data8 != "string" && data8 !== null) {
                const err6 = { instancePath: instancePath + "/addresses/" + i0 + "/address_line_2", schemaPath: "component:EntityAddress/properties/address_line_2/type", keyword: "type", params: { type: schema33.properties.address_line_2.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data6.address_city !== void 0) {
              let data9 = data6.address_city;
              if (typeof data9 != "string" && data9 !== null) {
                const err7 = { instancePath: instancePath + "/addresses/" + i0 + "/address_city", schemaPath: "component:EntityAddress/properties/address_city/type", keyword: "type", params: { type: schema33.properties.address_city.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data6.address_state !== void 0) {
              let data10 = data6.address_state;
              if (typeof data10 != "string" && data10 !== null) {
                const err8 = { instancePath: instancePath + "/addresses/" + i0 + "/address_state", schemaPath: "component:EntityAddress/properties/address_state/type", keyword: "type", params: { type: schema33.properties.address_state.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data6.address_postal_code !== void 0) {
              let data11 = data6.address_postal_code;
              if (typeof data11 != "string" && data11 !== null) {
                const err9 = { instancePath: instancePath + "/addresses/" + i0 + "/address_postal_code", schemaPath: "component:EntityAddress/properties/address_postal_code/type", keyword: "type", params: { type: schema33.properties.address_postal_code.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data6.address_country_code !== void 0) {
              let data12 = data6.address_country_code;
              if (typeof data12 != "string" && data12 !== null) {
                const err10 = { instancePath: instancePath + "/addresses/" + i0 + "/address_country_code", schemaPath: "component:EntityAddress/properties/address_country_code/type", keyword: "type", params: { type: schema33.properties.address_country_code.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data6.type !== void 0) {
              let data13 = data6.type;
              if (typeof data13 != "string" && data13 !== null) {
                const err11 = { instancePath: instancePath + "/addresses/" + i0 + "/type", schemaPath: "component:EntityAddress/properties/type/type", keyword: "type", params: { type: schema33.properties.type.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data6.created_at !== void 0) {
              let data14 = data6.created_at;
              if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && data14 !== null) {
                const err12 = { instancePath: instancePath + "/addresses/" + i0 + "/created_at", schemaPath: "component:EntityAddress/properties/created_at/type", keyword: "type", params: { type: schema33.properties.created_at.type }, message: "must be integer,null" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data6.evaluation_token !== void 0) {
              let data15 = data6.evaluation_token;
              if (typeof data15 != "string" && data15 !== null) {
                const err13 = { instancePath: instancePath + "/addresses/" + i0 + "/evaluation_token", schemaPath: "component:EntityAddress/properties/evaluation_token/type", keyword: "type", params: { type: schema33.properties.evaluation_token.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "component:EntityAddress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.emails !== void 0) {
      let data16 = data.emails;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data17 = data16[i1];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.email_address !== void 0 && typeof data17.email_address != "string") {
              const err16 = { instancePath: instancePath + "/emails/" + i1 + "/email_address", schemaPath: "component:EntityEmail/properties/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data17.created_at !== void 0) {
              let data19 = data17.created_at;
              if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && data19 !== null) {
                const err17 = { instancePath: instancePath + "/emails/" + i1 + "/created_at", schemaPath: "component:EntityEmail/properties/created_at/type", keyword: "type", params: { type: schema34.properties.created_at.type }, message: "must be integer,null" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data17.evaluation_token !== void 0) {
              let data20 = data17.evaluation_token;
              if (typeof data20 != "string" && data20 !== null) {
                const err18 = { instancePath: instancePath + "/emails/" + i1 + "/evaluation_token", schemaPath: "component:EntityEmail/properties/evaluation_token/type", keyword: "type", params: { type: schema34.properties.evaluation_token.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/emails/" + i1, schemaPath: "component:EntityEmail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/emails", schemaPath: "#/properties/emails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.phones !== void 0) {
      let data21 = data.phones;
      if (Array.isArray(data21)) {
        const len2 = data21.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data22 = data21[i2];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.phone_number !== void 0 && typeof data22.phone_number != "string") {
              const err21 = { instancePath: instancePath + "/phones/" + i2 + "/phone_number", schemaPath: "component:EntityPhone/properties/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data22.type !== void 0) {
              let data24 = data22.type;
              if (typeof data24 != "string" && data24 !== null) {
                const err22 = { instancePath: instancePath + "/phones/" + i2 + "/type", schemaPath: "component:EntityPhone/properties/type/type", keyword: "type", params: { type: schema35.properties.type.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data22.created_at !== void 0) {
              let data25 = data22.created_at;
              if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25)) && data25 !== null) {
                const err23 = { instancePath: instancePath + "/phones/" + i2 + "/created_at", schemaPath: "component:EntityPhone/properties/created_at/type", keyword: "type", params: { type: schema35.properties.created_at.type }, message: "must be integer,null" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data22.evaluation_token !== void 0) {
              let data26 = data22.evaluation_token;
              if (typeof data26 != "string" && data26 !== null) {
                const err24 = { instancePath: instancePath + "/phones/" + i2 + "/evaluation_token", schemaPath: "component:EntityPhone/properties/evaluation_token/type", keyword: "type", params: { type: schema35.properties.evaluation_token.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/phones/" + i2, schemaPath: "component:EntityPhone/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.pii_status !== void 0) {
      let data27 = data.pii_status;
      if (typeof data27 != "string") {
        const err27 = { instancePath: instancePath + "/pii_status", schemaPath: "component:PiiStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (!(data27 === "successful" || data27 === "failed" || data27 === "pending")) {
        const err28 = { instancePath: instancePath + "/pii_status", schemaPath: "component:PiiStatus/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { external_entity_id: !0, business_name: !0, business_alternate_name: !0, business_registry_id: !0, business_federal_ein: !0, addresses: !0, emails: !0, phones: !0, pii_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema37 = { type: "array", items: { $ref: "component:NewExternalEntityId" }, uniqueItems: !0, contains: { required: ["designation"], properties: { designation: { const: "primary" } } }, minContains: 0, maxContains: 1, $id: "component:NewExternalEntityIds" }, schema38 = { type: "object", required: ["external_entity_id"], properties: { external_entity_id: { type: "string", maxLength: 65535 }, external_entity_id_type: { type: "string" }, designation: { type: "string", enum: ["primary"] } }, $id: "component:NewExternalEntityId" }, func1 = ucs2length, func0 = equal;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.external_entity_id === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "component:NewExternalEntityId/required", keyword: "required", params: { missingProperty: "external_entity_id" }, message: "must have required property 'external_entity_id'" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.external_entity_id !== void 0) {
          let data1 = data0.external_entity_id;
          if (typeof data1 == "string") {
            if (func1(data1) > 65535) {
              const err1 = { instancePath: instancePath + "/" + i0 + "/external_entity_id", schemaPath: "component:NewExternalEntityId/properties/external_entity_id/maxLength", keyword: "maxLength", params: { limit: 65535 }, message: "must NOT have more than 65535 characters" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/" + i0 + "/external_entity_id", schemaPath: "component:NewExternalEntityId/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data0.external_entity_id_type !== void 0 && typeof data0.external_entity_id_type != "string") {
          const err3 = { instancePath: instancePath + "/" + i0 + "/external_entity_id_type", schemaPath: "component:NewExternalEntityId/properties/external_entity_id_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.designation !== void 0) {
          let data3 = data0.designation;
          if (typeof data3 != "string") {
            const err4 = { instancePath: instancePath + "/" + i0 + "/designation", schemaPath: "component:NewExternalEntityId/properties/designation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (data3 !== "primary") {
            const err5 = { instancePath: instancePath + "/" + i0 + "/designation", schemaPath: "component:NewExternalEntityId/properties/designation/enum", keyword: "enum", params: { allowedValues: schema38.properties.designation.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "component:NewExternalEntityId/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    const _errs10 = errors, len1 = data.length;
    let valid4 = !0;
    if (data.length > 0) {
      let count0 = 0;
      for (let i1 = 0; i1 < len1; i1++) {
        let data4 = data[i1];
        const _errs11 = errors;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.designation === void 0) {
            const err7 = { instancePath: instancePath + "/" + i1, schemaPath: "#/contains/required", keyword: "required", params: { missingProperty: "designation" }, message: "must have required property 'designation'" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data4.designation !== void 0 && data4.designation !== "primary") {
            const err8 = { instancePath: instancePath + "/" + i1 + "/designation", schemaPath: "#/contains/properties/designation/const", keyword: "const", params: { allowedValue: "primary" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        var _valid0 = _errs11 === errors;
        if (_valid0) {
          if (count0++, count0 > 1) {
            valid4 = !1;
            break;
          }
          count0 >= 0 && (valid4 = !0);
        }
      }
    }
    if (valid4)
      errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
    else {
      const err9 = { instancePath, schemaPath: "#/contains", keyword: "contains", params: { minContains: 0, maxContains: 1 }, message: "must contain at least 0 and no more than 1 valid item(s)" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    let i2 = data.length, j0;
    if (i2 > 1) {
      outer0:
        for (; i2--; )
          for (j0 = i2; j0--; )
            if (func0(data[i2], data[j0])) {
              const err10 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              break outer0;
            }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data))
    data.external_entity_ids !== void 0 && (validate23(data.external_entity_ids, { instancePath: instancePath + "/external_entity_ids", parentData: data, parentDataProperty: "external_entity_ids", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
  else {
    const err0 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { external_entity_ids: !0, external_entity_id: !0, business_name: !0, business_alternate_name: !0, business_registry_id: !0, business_federal_ein: !0, addresses: !0, emails: !0, phones: !0, pii_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
