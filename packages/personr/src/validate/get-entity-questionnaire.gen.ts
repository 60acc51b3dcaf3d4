// @ts-nocheck
// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const response200: Validator = validate20;
const schema31 = { anyOf: [{ $ref: "component:EntityQuestionnaire" }, { $ref: "component:Refusal" }], $id: "inline:get-entity-questionnaire/response200" }, schema35 = { type: "object", required: ["status", "response"], properties: { status: { const: "error" }, response: { type: "string" } }, $id: "component:Refusal" }, schema32 = { type: "object", required: ["applicantId"], properties: { applicantId: { type: "string" }, flow: { type: ["string", "null"] }, sourceKey: { type: ["string", "null"] }, externalUserId: { $ref: "component:ExternalUserIds" }, selectedProducts: { type: ["array", "null"], items: { type: "string" } }, selectedProductIds: { type: ["array", "null"], items: { type: "string" } }, selectedPlans: { type: ["array", "null"], items: { type: "string" } }, selectedPlanIds: { type: ["array", "null"], items: { type: "string" } }, questionnaire: { type: ["array", "null"], items: { $ref: "component:QuestionnaireAnswer" } } }, $id: "component:EntityQuestionnaire" }, schema33 = { type: ["array", "null"], items: { type: "string" }, $id: "component:ExternalUserIds" }, schema34 = { type: "object", properties: { flowQuestion: { type: ["string", "null"] }, questionId: { type: ["string", "null"] }, internalQuestionId: { type: ["string", "null"] }, flowAnswer: { oneOf: [{ type: ["string", "null"] }, { type: "array", items: { type: "string" } }] } }, $id: "component:QuestionnaireAnswer" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applicantId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicantId" }, message: "must have required property 'applicantId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.applicantId !== void 0 && typeof data.applicantId != "string") {
      const err1 = { instancePath: instancePath + "/applicantId", schemaPath: "#/properties/applicantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.flow !== void 0) {
      let data1 = data.flow;
      if (typeof data1 != "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/flow", schemaPath: "#/properties/flow/type", keyword: "type", params: { type: schema32.properties.flow.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.sourceKey !== void 0) {
      let data2 = data.sourceKey;
      if (typeof data2 != "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/sourceKey", schemaPath: "#/properties/sourceKey/type", keyword: "type", params: { type: schema32.properties.sourceKey.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.externalUserId !== void 0) {
      let data3 = data.externalUserId;
      if (!Array.isArray(data3) && data3 !== null) {
        const err4 = { instancePath: instancePath + "/externalUserId", schemaPath: "component:ExternalUserIds/type", keyword: "type", params: { type: schema33.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            const err5 = { instancePath: instancePath + "/externalUserId/" + i0, schemaPath: "component:ExternalUserIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      }
    }
    if (data.selectedProducts !== void 0) {
      let data5 = data.selectedProducts;
      if (!Array.isArray(data5) && data5 !== null) {
        const err6 = { instancePath: instancePath + "/selectedProducts", schemaPath: "#/properties/selectedProducts/type", keyword: "type", params: { type: schema32.properties.selectedProducts.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data5[i1] != "string") {
            const err7 = { instancePath: instancePath + "/selectedProducts/" + i1, schemaPath: "#/properties/selectedProducts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      }
    }
    if (data.selectedProductIds !== void 0) {
      let data7 = data.selectedProductIds;
      if (!Array.isArray(data7) && data7 !== null) {
        const err8 = { instancePath: instancePath + "/selectedProductIds", schemaPath: "#/properties/selectedProductIds/type", keyword: "type", params: { type: schema32.properties.selectedProductIds.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data7[i2] != "string") {
            const err9 = { instancePath: instancePath + "/selectedProductIds/" + i2, schemaPath: "#/properties/selectedProductIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
      }
    }
    if (data.selectedPlans !== void 0) {
      let data9 = data.selectedPlans;
      if (!Array.isArray(data9) && data9 !== null) {
        const err10 = { instancePath: instancePath + "/selectedPlans", schemaPath: "#/properties/selectedPlans/type", keyword: "type", params: { type: schema32.properties.selectedPlans.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data9[i3] != "string") {
            const err11 = { instancePath: instancePath + "/selectedPlans/" + i3, schemaPath: "#/properties/selectedPlans/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
      }
    }
    if (data.selectedPlanIds !== void 0) {
      let data11 = data.selectedPlanIds;
      if (!Array.isArray(data11) && data11 !== null) {
        const err12 = { instancePath: instancePath + "/selectedPlanIds", schemaPath: "#/properties/selectedPlanIds/type", keyword: "type", params: { type: schema32.properties.selectedPlanIds.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (Array.isArray(data11)) {
        const len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++)
          if (typeof data11[i4] != "string") {
            const err13 = { instancePath: instancePath + "/selectedPlanIds/" + i4, schemaPath: "#/properties/selectedPlanIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
      }
    }
    if (data.questionnaire !== void 0) {
      let data13 = data.questionnaire;
      if (!Array.isArray(data13) && data13 !== null) {
        const err14 = { instancePath: instancePath + "/questionnaire", schemaPath: "#/properties/questionnaire/type", keyword: "type", params: { type: schema32.properties.questionnaire.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (Array.isArray(data13)) {
        const len5 = data13.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data14 = data13[i5];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.flowQuestion !== void 0) {
              let data15 = data14.flowQuestion;
              if (typeof data15 != "string" && data15 !== null) {
                const err15 = { instancePath: instancePath + "/questionnaire/" + i5 + "/flowQuestion", schemaPath: "component:QuestionnaireAnswer/properties/flowQuestion/type", keyword: "type", params: { type: schema34.properties.flowQuestion.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data14.questionId !== void 0) {
              let data16 = data14.questionId;
              if (typeof data16 != "string" && data16 !== null) {
                const err16 = { instancePath: instancePath + "/questionnaire/" + i5 + "/questionId", schemaPath: "component:QuestionnaireAnswer/properties/questionId/type", keyword: "type", params: { type: schema34.properties.questionId.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            if (data14.internalQuestionId !== void 0) {
              let data17 = data14.internalQuestionId;
              if (typeof data17 != "string" && data17 !== null) {
                const err17 = { instancePath: instancePath + "/questionnaire/" + i5 + "/internalQuestionId", schemaPath: "component:QuestionnaireAnswer/properties/internalQuestionId/type", keyword: "type", params: { type: schema34.properties.internalQuestionId.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data14.flowAnswer !== void 0) {
              let data18 = data14.flowAnswer;
              const _errs40 = errors;
              let valid16 = !1, passing0 = null;
              const _errs41 = errors;
              if (typeof data18 != "string" && data18 !== null) {
                const err18 = { instancePath: instancePath + "/questionnaire/" + i5 + "/flowAnswer", schemaPath: "component:QuestionnaireAnswer/properties/flowAnswer/oneOf/0/type", keyword: "type", params: { type: schema34.properties.flowAnswer.oneOf[0].type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
              var _valid0 = _errs41 === errors;
              _valid0 && (valid16 = !0, passing0 = 0);
              const _errs43 = errors;
              if (Array.isArray(data18)) {
                const len6 = data18.length;
                for (let i6 = 0; i6 < len6; i6++)
                  if (typeof data18[i6] != "string") {
                    const err19 = { instancePath: instancePath + "/questionnaire/" + i5 + "/flowAnswer/" + i6, schemaPath: "component:QuestionnaireAnswer/properties/flowAnswer/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                  }
              } else {
                const err20 = { instancePath: instancePath + "/questionnaire/" + i5 + "/flowAnswer", schemaPath: "component:QuestionnaireAnswer/properties/flowAnswer/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
              var _valid0 = _errs43 === errors;
              if (_valid0 && valid16 ? (valid16 = !1, passing0 = [passing0, 1]) : _valid0 && (valid16 = !0, passing0 = 1), valid16)
                errors = _errs40, vErrors !== null && (_errs40 ? vErrors.length = _errs40 : vErrors = null);
              else {
                const err21 = { instancePath: instancePath + "/questionnaire/" + i5 + "/flowAnswer", schemaPath: "component:QuestionnaireAnswer/properties/flowAnswer/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/questionnaire/" + i5, schemaPath: "component:QuestionnaireAnswer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { applicantId: !0, flow: !0, sourceKey: !0, externalUserId: !0, selectedProducts: !0, selectedProductIds: !0, selectedPlans: !0, selectedPlanIds: !0, questionnaire: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.applicantId = !0, props0.flow = !0, props0.sourceKey = !0, props0.externalUserId = !0, props0.selectedProducts = !0, props0.selectedProductIds = !0, props0.selectedPlans = !0, props0.selectedPlanIds = !0, props0.questionnaire = !0;
  }
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "component:Refusal/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.response === void 0) {
      const err1 = { instancePath, schemaPath: "component:Refusal/required", keyword: "required", params: { missingProperty: "response" }, message: "must have required property 'response'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status !== void 0 && data.status !== "error") {
      const err2 = { instancePath: instancePath + "/status", schemaPath: "component:Refusal/properties/status/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.response !== void 0 && typeof data.response != "string") {
      const err3 = { instancePath: instancePath + "/response", schemaPath: "component:Refusal/properties/response/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:Refusal/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.status = !0, props0.response = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };
