// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", additionalProperties: !0, properties: { name_first: { type: "string" }, name_middle: { type: "string" }, name_last: { type: "string" }, phone_number: { type: "string" }, email_address: { type: "string" }, birth_date: { type: "string" }, address_line_1: { type: "string" }, address_line_2: { type: "string" }, address_city: { type: "string" }, address_state: { type: "string" }, address_postal_code: { type: "string" }, address_country_code: { type: "string" }, document_ssn: { type: "string" }, document_license: { type: "string" }, document_license_state: { type: "string" }, document_token_front: { type: "string" }, document_token_back: { type: "string" }, document_token_selfie: { type: "string" }, social_twitter: { type: "string" }, income: { type: "string" }, ip_address_v4: { type: "string" }, identifiers: { type: "object", additionalProperties: !0, properties: { external_entity_id: { type: "string" } } }, answers: { type: "array", items: { $ref: "component:Answer" } } }, $id: "component:EvaluationRequest" }, schema32 = { type: "object", required: ["question_id", "answer_id"], properties: { question_id: { type: "integer" }, answer_id: { type: "integer" } }, $id: "component:Answer" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
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
    if (data.phone_number !== void 0 && typeof data.phone_number != "string") {
      const err3 = { instancePath: instancePath + "/phone_number", schemaPath: "#/properties/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.email_address !== void 0 && typeof data.email_address != "string") {
      const err4 = { instancePath: instancePath + "/email_address", schemaPath: "#/properties/email_address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.birth_date !== void 0 && typeof data.birth_date != "string") {
      const err5 = { instancePath: instancePath + "/birth_date", schemaPath: "#/properties/birth_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.address_line_1 !== void 0 && typeof data.address_line_1 != "string") {
      const err6 = { instancePath: instancePath + "/address_line_1", schemaPath: "#/properties/address_line_1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.address_line_2 !== void 0 && typeof data.address_line_2 != "string") {
      const err7 = { instancePath: instancePath + "/address_line_2", schemaPath: "#/properties/address_line_2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.address_city !== void 0 && typeof data.address_city != "string") {
      const err8 = { instancePath: instancePath + "/address_city", schemaPath: "#/properties/address_city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.address_state !== void 0 && typeof data.address_state != "string") {
      const err9 = { instancePath: instancePath + "/address_state", schemaPath: "#/properties/address_state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.address_postal_code !== void 0 && typeof data.address_postal_code != "string") {
      const err10 = { instancePath: instancePath + "/address_postal_code", schemaPath: "#/properties/address_postal_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.address_country_code !== void 0 && typeof data.address_country_code != "string") {
      const err11 = { instancePath: instancePath + "/address_country_code", schemaPath: "#/properties/address_country_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.document_ssn !== void 0 && typeof data.document_ssn != "string") {
      const err12 = { instancePath: instancePath + "/document_ssn", schemaPath: "#/properties/document_ssn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.document_license !== void 0 && typeof data.document_license != "string") {
      const err13 = { instancePath: instancePath + "/document_license", schemaPath: "#/properties/document_license/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.document_license_state !== void 0 && typeof data.document_license_state != "string") {
      const err14 = { instancePath: instancePath + "/document_license_state", schemaPath: "#/properties/document_license_state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.document_token_front !== void 0 && typeof data.document_token_front != "string") {
      const err15 = { instancePath: instancePath + "/document_token_front", schemaPath: "#/properties/document_token_front/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.document_token_back !== void 0 && typeof data.document_token_back != "string") {
      const err16 = { instancePath: instancePath + "/document_token_back", schemaPath: "#/properties/document_token_back/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.document_token_selfie !== void 0 && typeof data.document_token_selfie != "string") {
      const err17 = { instancePath: instancePath + "/document_token_selfie", schemaPath: "#/properties/document_token_selfie/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.social_twitter !== void 0 && typeof data.social_twitter != "string") {
      const err18 = { instancePath: instancePath + "/social_twitter", schemaPath: "#/properties/social_twitter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.income !== void 0 && typeof data.income != "string") {
      const err19 = { instancePath: instancePath + "/income", schemaPath: "#/properties/income/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.ip_address_v4 !== void 0 && typeof data.ip_address_v4 != "string") {
      const err20 = { instancePath: instancePath + "/ip_address_v4", schemaPath: "#/properties/ip_address_v4/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.identifiers !== void 0) {
      let data21 = data.identifiers;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.external_entity_id !== void 0 && typeof data21.external_entity_id != "string") {
          const err21 = { instancePath: instancePath + "/identifiers/external_entity_id", schemaPath: "#/properties/identifiers/properties/external_entity_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/identifiers", schemaPath: "#/properties/identifiers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.answers !== void 0) {
      let data23 = data.answers;
      if (Array.isArray(data23)) {
        const len0 = data23.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data24 = data23[i0];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.question_id === void 0) {
              const err23 = { instancePath: instancePath + "/answers/" + i0, schemaPath: "component:Answer/required", keyword: "required", params: { missingProperty: "question_id" }, message: "must have required property 'question_id'" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data24.answer_id === void 0) {
              const err24 = { instancePath: instancePath + "/answers/" + i0, schemaPath: "component:Answer/required", keyword: "required", params: { missingProperty: "answer_id" }, message: "must have required property 'answer_id'" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data24.question_id !== void 0) {
              let data25 = data24.question_id;
              if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
                const err25 = { instancePath: instancePath + "/answers/" + i0 + "/question_id", schemaPath: "component:Answer/properties/question_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data24.answer_id !== void 0) {
              let data26 = data24.answer_id;
              if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
                const err26 = { instancePath: instancePath + "/answers/" + i0 + "/answer_id", schemaPath: "component:Answer/properties/answer_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/answers/" + i0, schemaPath: "component:Answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
