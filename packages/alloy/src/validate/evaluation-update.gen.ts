// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", additionalProperties: !0, properties: { name_first: { type: ["string", "null"] }, name_middle: { type: ["string", "null"] }, name_last: { type: ["string", "null"] }, phone_number: { type: ["string", "null"] }, email_address: { type: ["string", "null"] }, birth_date: { type: ["string", "null"] }, address_line_1: { type: ["string", "null"] }, address_line_2: { type: ["string", "null"] }, address_city: { type: ["string", "null"] }, address_state: { type: ["string", "null"] }, address_postal_code: { type: ["string", "null"] }, address_country_code: { type: ["string", "null"] }, document_ssn: { type: ["string", "null"] }, document_license: { type: ["string", "null"] }, document_license_state: { type: ["string", "null"] }, document_token_front: { type: ["string", "null"] }, document_token_back: { type: ["string", "null"] }, document_token_selfie: { type: ["string", "null"] }, social_twitter: { type: ["string", "null"] }, income: { type: ["string", "null"] }, ip_address_v4: { type: ["string", "null"] }, identifiers: { type: ["object", "null"], additionalProperties: !0 }, answers: { type: ["array", "null"], items: { $ref: "component:Answer" } } }, $id: "component:EvaluationUpdate" }, schema32 = { type: "object", required: ["question_id", "answer_id"], properties: { question_id: { type: "integer" }, answer_id: { type: "integer" } }, $id: "component:Answer" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name_first !== void 0) {
      let data0 = data.name_first;
      if (typeof data0 != "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/name_first", schemaPath: "#/properties/name_first/type", keyword: "type", params: { type: schema31.properties.name_first.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.name_middle !== void 0) {
      let data1 = data.name_middle;
      if (typeof data1 != "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/name_middle", schemaPath: "#/properties/name_middle/type", keyword: "type", params: { type: schema31.properties.name_middle.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.name_last !== void 0) {
      let data2 = data.name_last;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/name_last", schemaPath: "#/properties/name_last/type", keyword: "type", params: { type: schema31.properties.name_last.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.phone_number !== void 0) {
      let data3 = data.phone_number;
      if (typeof data3 != "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/phone_number", schemaPath: "#/properties/phone_number/type", keyword: "type", params: { type: schema31.properties.phone_number.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.email_address !== void 0) {
      let data4 = data.email_address;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/email_address", schemaPath: "#/properties/email_address/type", keyword: "type", params: { type: schema31.properties.email_address.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.birth_date !== void 0) {
      let data5 = data.birth_date;
      if (typeof data5 != "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/birth_date", schemaPath: "#/properties/birth_date/type", keyword: "type", params: { type: schema31.properties.birth_date.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.address_line_1 !== void 0) {
      let data6 = data.address_line_1;
      if (typeof data6 != "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/address_line_1", schemaPath: "#/properties/address_line_1/type", keyword: "type", params: { type: schema31.properties.address_line_1.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.address_line_2 !== void 0) {
      let data7 = data.address_line_2;
      if (typeof data7 != "string" && data7 !== null) {
        const err7 = { instancePath: instancePath + "/address_line_2", schemaPath: "#/properties/address_line_2/type", keyword: "type", params: { type: schema31.properties.address_line_2.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.address_city !== void 0) {
      let data8 = data.address_city;
      if (typeof data8 != "string" && data8 !== null) {
        const err8 = { instancePath: instancePath + "/address_city", schemaPath: "#/properties/address_city/type", keyword: "type", params: { type: schema31.properties.address_city.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.address_state !== void 0) {
      let data9 = data.address_state;
      if (typeof data9 != "string" && data9 !== null) {
        const err9 = { instancePath: instancePath + "/address_state", schemaPath: "#/properties/address_state/type", keyword: "type", params: { type: schema31.properties.address_state.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.address_postal_code !== void 0) {
      let data10 = data.address_postal_code;
      if (typeof data10 != "string" && data10 !== null) {
        const err10 = { instancePath: instancePath + "/address_postal_code", schemaPath: "#/properties/address_postal_code/type", keyword: "type", params: { type: schema31.properties.address_postal_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.address_country_code !== void 0) {
      let data11 = data.address_country_code;
      if (typeof data11 != "string" && data11 !== null) {
        const err11 = { instancePath: instancePath + "/address_country_code", schemaPath: "#/properties/address_country_code/type", keyword: "type", params: { type: schema31.properties.address_country_code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.document_ssn !== void 0) {
      let data12 = data.document_ssn;
      if (typeof data12 != "string" && data12 !== null) {
        const err12 = { instancePath: instancePath + "/document_ssn", schemaPath: "#/properties/document_ssn/type", keyword: "type", params: { type: schema31.properties.document_ssn.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.document_license !== void 0) {
      let data13 = data.document_license;
      if (typeof data13 != "string" && data13 !== null) {
        const err13 = { instancePath: instancePath + "/document_license", schemaPath: "#/properties/document_license/type", keyword: "type", params: { type: schema31.properties.document_license.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.document_license_state !== void 0) {
      let data14 = data.document_license_state;
      if (typeof data14 != "string" && data14 !== null) {
        const err14 = { instancePath: instancePath + "/document_license_state", schemaPath: "#/properties/document_license_state/type", keyword: "type", params: { type: schema31.properties.document_license_state.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.document_token_front !== void 0) {
      let data15 = data.document_token_front;
      if (typeof data15 != "string" && data15 !== null) {
        const err15 = { instancePath: instancePath + "/document_token_front", schemaPath: "#/properties/document_token_front/type", keyword: "type", params: { type: schema31.properties.document_token_front.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.document_token_back !== void 0) {
      let data16 = data.document_token_back;
      if (typeof data16 != "string" && data16 !== null) {
        const err16 = { instancePath: instancePath + "/document_token_back", schemaPath: "#/properties/document_token_back/type", keyword: "type", params: { type: schema31.properties.document_token_back.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.document_token_selfie !== void 0) {
      let data17 = data.document_token_selfie;
      if (typeof data17 != "string" && data17 !== null) {
        const err17 = { instancePath: instancePath + "/document_token_selfie", schemaPath: "#/properties/document_token_selfie/type", keyword: "type", params: { type: schema31.properties.document_token_selfie.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.social_twitter !== void 0) {
      let data18 = data.social_twitter;
      if (typeof data18 != "string" && data18 !== null) {
        const err18 = { instancePath: instancePath + "/social_twitter", schemaPath: "#/properties/social_twitter/type", keyword: "type", params: { type: schema31.properties.social_twitter.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.income !== void 0) {
      let data19 = data.income;
      if (typeof data19 != "string" && data19 !== null) {
        const err19 = { instancePath: instancePath + "/income", schemaPath: "#/properties/income/type", keyword: "type", params: { type: schema31.properties.income.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.ip_address_v4 !== void 0) {
      let data20 = data.ip_address_v4;
      if (typeof data20 != "string" && data20 !== null) {
        const err20 = { instancePath: instancePath + "/ip_address_v4", schemaPath: "#/properties/ip_address_v4/type", keyword: "type", params: { type: schema31.properties.ip_address_v4.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.identifiers !== void 0) {
      let data21 = data.identifiers;
      if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
        const err21 = { instancePath: instancePath + "/identifiers", schemaPath: "#/properties/identifiers/type", keyword: "type", params: { type: schema31.properties.identifiers.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.answers !== void 0) {
      let data22 = data.answers;
      if (!Array.isArray(data22) && data22 !== null) {
        const err22 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: schema31.properties.answers.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (Array.isArray(data22)) {
        const len0 = data22.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data23 = data22[i0];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.question_id === void 0) {
              const err23 = { instancePath: instancePath + "/answers/" + i0, schemaPath: "component:Answer/required", keyword: "required", params: { missingProperty: "question_id" }, message: "must have required property 'question_id'" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data23.answer_id === void 0) {
              const err24 = { instancePath: instancePath + "/answers/" + i0, schemaPath: "component:Answer/required", keyword: "required", params: { missingProperty: "answer_id" }, message: "must have required property 'answer_id'" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data23.question_id !== void 0) {
              let data24 = data23.question_id;
              if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
                const err25 = { instancePath: instancePath + "/answers/" + i0 + "/question_id", schemaPath: "component:Answer/properties/question_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data23.answer_id !== void 0) {
              let data25 = data23.answer_id;
              if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
                const err26 = { instancePath: instancePath + "/answers/" + i0 + "/answer_id", schemaPath: "component:Answer/properties/answer_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/answers/" + i0, schemaPath: "component:Answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
