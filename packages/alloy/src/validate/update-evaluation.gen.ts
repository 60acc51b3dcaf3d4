// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const response200: Validator = validate20;
const schema31 = { anyOf: [{ $ref: "component:EvaluationDataRequest" }, { $ref: "component:Evaluation" }], $id: "inline:update-evaluation/response200" }, schema32 = { type: "object", required: ["evaluation_token", "required"], properties: { status_code: { type: "integer" }, error: { anyOf: [{ $ref: "component:ErrorDetail" }, { type: "null" }] }, timestamp: { type: "integer", format: "int64" }, evaluation_token: { type: "string" }, entity_token: { type: "string" }, application_token: { type: "string" }, application_version_id: { type: "integer" }, group_token: { type: ["string", "null"] }, required: { type: "array", items: { $ref: "component:Parameter" } }, optional: { type: "array", items: { $ref: "component:Parameter" } }, or: { type: "array", items: { $ref: "component:ParameterGroup" } }, prompts: { $ref: "component:Prompts" } }, $id: "component:EvaluationDataRequest" }, schema33 = { type: "object", required: ["minor_code", "type"], properties: { minor_code: { type: "integer" }, type: { type: "string" }, message: { type: "string" }, details: { type: "object", additionalProperties: !0 }, error_token: { type: "string" } }, $id: "component:ErrorDetail" }, schema34 = { type: "object", required: ["key", "type"], properties: { key: { type: "string" }, type: { type: "string" }, description: { type: ["string", "null"] }, regex: { type: "string" }, message: { type: "string" }, template: { type: "object", additionalProperties: !0, properties: { answers: { type: "array", items: { $ref: "component:Answer" } } } }, properties: { type: "object", additionalProperties: !0 } }, $id: "component:Parameter" }, schema35 = { type: "object", required: ["question_id", "answer_id"], properties: { question_id: { type: "integer" }, answer_id: { type: "integer" } }, $id: "component:Answer" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.key !== void 0 && typeof data.key != "string") {
      const err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 != "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema34.properties.description.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.regex !== void 0 && typeof data.regex != "string") {
      const err5 = { instancePath: instancePath + "/regex", schemaPath: "#/properties/regex/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      const err6 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.template !== void 0) {
      let data5 = data.template;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.answers !== void 0) {
          let data6 = data5.answers;
          if (Array.isArray(data6)) {
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.question_id === void 0) {
                  const err7 = { instancePath: instancePath + "/template/answers/" + i0, schemaPath: "component:Answer/required", keyword: "required", params: { missingProperty: "question_id" }, message: "must have required property 'question_id'" };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
                if (data7.answer_id === void 0) {
                  const err8 = { instancePath: instancePath + "/template/answers/" + i0, schemaPath: "component:Answer/required", keyword: "required", params: { missingProperty: "answer_id" }, message: "must have required property 'answer_id'" };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
                if (data7.question_id !== void 0) {
                  let data8 = data7.question_id;
                  if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                    const err9 = { instancePath: instancePath + "/template/answers/" + i0 + "/question_id", schemaPath: "component:Answer/properties/question_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
                }
                if (data7.answer_id !== void 0) {
                  let data9 = data7.answer_id;
                  if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                    const err10 = { instancePath: instancePath + "/template/answers/" + i0 + "/answer_id", schemaPath: "component:Answer/properties/answer_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                }
              } else {
                const err11 = { instancePath: instancePath + "/template/answers/" + i0, schemaPath: "component:Answer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/template/answers", schemaPath: "#/properties/template/properties/answers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.properties !== void 0) {
      let data10 = data.properties;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        const err14 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { key: !0, type: !0, description: !0, regex: !0, message: !0, template: !0, properties: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema36 = { type: "object", required: ["required"], properties: { required: { type: "array", items: { $ref: "component:Parameter" } } }, $id: "component:ParameterGroup" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.required === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.required !== void 0) {
      let data0 = data.required;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data0[i0], { instancePath: instancePath + "/required/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: { required: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema37 = { type: "object", properties: { answers: { type: "object", properties: { questions: { type: "array", items: { $ref: "component:Question" } } } } }, $id: "component:Prompts" }, schema38 = { type: "object", properties: { id: { type: "integer" }, question: { type: "string" }, answers: { type: "array", items: { $ref: "component:QuestionChoice" } } }, $id: "component:Question" }, schema39 = { type: "object", properties: { id: { type: "integer" }, answer: { type: "string" } }, $id: "component:QuestionChoice" };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.question !== void 0 && typeof data.question != "string") {
      const err1 = { instancePath: instancePath + "/question", schemaPath: "#/properties/question/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.answers !== void 0) {
      let data2 = data.answers;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.id !== void 0) {
              let data4 = data3.id;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                const err2 = { instancePath: instancePath + "/answers/" + i0 + "/id", schemaPath: "component:QuestionChoice/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            }
            if (data3.answer !== void 0 && typeof data3.answer != "string") {
              const err3 = { instancePath: instancePath + "/answers/" + i0 + "/answer", schemaPath: "component:QuestionChoice/properties/answer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/answers/" + i0, schemaPath: "component:QuestionChoice/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: { id: !0, question: !0, answers: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.answers !== void 0) {
      let data0 = data.answers;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.questions !== void 0) {
          let data1 = data0.questions;
          if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate29(data1[i0], { instancePath: instancePath + "/answers/questions/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
          } else {
            const err0 = { instancePath: instancePath + "/answers/questions", schemaPath: "#/properties/answers/properties/questions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: { answers: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.evaluation_token === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evaluation_token" }, message: "must have required property 'evaluation_token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.required === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "required" }, message: "must have required property 'required'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status_code !== void 0) {
      let data0 = data.status_code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/status_code", schemaPath: "#/properties/status_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      const _errs4 = errors;
      let valid1 = !1;
      const _errs5 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.minor_code === void 0) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "component:ErrorDetail/required", keyword: "required", params: { missingProperty: "minor_code" }, message: "must have required property 'minor_code'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1.type === void 0) {
          const err4 = { instancePath: instancePath + "/error", schemaPath: "component:ErrorDetail/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.minor_code !== void 0) {
          let data2 = data1.minor_code;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err5 = { instancePath: instancePath + "/error/minor_code", schemaPath: "component:ErrorDetail/properties/minor_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data1.type !== void 0 && typeof data1.type != "string") {
          const err6 = { instancePath: instancePath + "/error/type", schemaPath: "component:ErrorDetail/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.message !== void 0 && typeof data1.message != "string") {
          const err7 = { instancePath: instancePath + "/error/message", schemaPath: "component:ErrorDetail/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1.details !== void 0) {
          let data5 = data1.details;
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
            const err8 = { instancePath: instancePath + "/error/details", schemaPath: "component:ErrorDetail/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data1.error_token !== void 0 && typeof data1.error_token != "string") {
          const err9 = { instancePath: instancePath + "/error/error_token", schemaPath: "component:ErrorDetail/properties/error_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/error", schemaPath: "component:ErrorDetail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.minor_code = !0, props0.type = !0, props0.message = !0, props0.details = !0, props0.error_token = !0;
      }
      const _errs19 = errors;
      if (data1 !== null) {
        const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs19 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data7 = data.timestamp;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err13 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.evaluation_token !== void 0 && typeof data.evaluation_token != "string") {
      const err14 = { instancePath: instancePath + "/evaluation_token", schemaPath: "#/properties/evaluation_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err15 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.application_token !== void 0 && typeof data.application_token != "string") {
      const err16 = { instancePath: instancePath + "/application_token", schemaPath: "#/properties/application_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.application_version_id !== void 0) {
      let data11 = data.application_version_id;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err17 = { instancePath: instancePath + "/application_version_id", schemaPath: "#/properties/application_version_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.group_token !== void 0) {
      let data12 = data.group_token;
      if (typeof data12 != "string" && data12 !== null) {
        const err18 = { instancePath: instancePath + "/group_token", schemaPath: "#/properties/group_token/type", keyword: "type", params: { type: schema32.properties.group_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.required !== void 0) {
      let data13 = data.required;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data13[i0], { instancePath: instancePath + "/required/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        const err19 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.optional !== void 0) {
      let data15 = data.optional;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data15[i1], { instancePath: instancePath + "/optional/" + i1, parentData: data15, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        const err20 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.or !== void 0) {
      let data17 = data.or;
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate25(data17[i2], { instancePath: instancePath + "/or/" + i2, parentData: data17, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
      } else {
        const err21 = { instancePath: instancePath + "/or", schemaPath: "#/properties/or/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    data.prompts !== void 0 && (validate28(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length));
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { status_code: !0, error: !0, timestamp: !0, evaluation_token: !0, entity_token: !0, application_token: !0, application_version_id: !0, group_token: !0, required: !0, optional: !0, or: !0, prompts: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema40 = { type: "object", properties: { status_code: { type: "integer" }, error: { anyOf: [{ $ref: "component:ErrorDetail" }, { type: "null" }] }, timestamp: { type: "integer", format: "int64" }, evaluation_token: { type: ["string", "null"] }, entity_token: { type: ["string", "null"] }, application_token: { type: ["string", "null"] }, application_version_id: { type: ["integer", "null"] }, summary: { $ref: "component:EvaluationSummary" }, supplied: { type: "object", additionalProperties: !0 }, formatted: { type: "object", additionalProperties: !0 }, matching: { type: "object", properties: { average_score: { type: "number" } }, additionalProperties: { $ref: "component:AttributeMatch" } }, diligence: { $ref: "component:Diligence" }, related_data: { type: "object", additionalProperties: !0, properties: { social: { type: "array", items: { $ref: "component:SocialProfile" } } } }, raw_responses: { type: "object", additionalProperties: { type: "array", items: {} } }, formatted_responses: { type: "object", additionalProperties: { type: "object", additionalProperties: !0 } }, audit_archive: {}, warnings: { $ref: "component:EvaluationWarnings" }, external_entity_id: { type: ["string", "null"] }, group_token: { type: ["string", "null"] }, required: { type: "array", items: { $ref: "component:Parameter" } }, optional: { type: "array", items: { $ref: "component:Parameter" } }, or: { type: "array", items: { $ref: "component:ParameterGroup" } }, prompts: { $ref: "component:Prompts" } }, $id: "component:Evaluation" }, schema44 = { type: "object", properties: { score: { type: "number", minimum: 0, maximum: 1 }, matched: { type: "array", items: { type: "string" } }, unmatched: { type: "array", items: { type: "string" } } }, $id: "component:AttributeMatch" }, schema45 = { type: "object", properties: { watchlists: { type: ["object", "null"], properties: { lists: { type: "array", items: { type: "string" } }, matches: { type: "array", items: {} } } }, fraud: { type: ["object", "null"], properties: { score: { type: "number" }, flags: { type: "array", items: {} } } }, financial: { type: ["object", "null"], additionalProperties: !0 }, identity_questions: { type: ["object", "null"], additionalProperties: !0 } }, $id: "component:Diligence" }, schema46 = { type: "object", properties: { type: { type: "string" }, url: { type: "string" }, id: { type: "string" } }, $id: "component:SocialProfile" }, schema42 = { type: "object", properties: { result: { type: "string" }, score: { type: "number" }, tags: { type: "array", items: { type: "string" } }, outcome: { type: ["string", "null"] }, outcome_reasons: { type: "array", items: {} }, services: { type: "object", additionalProperties: { $ref: "component:ServiceExecution" } }, custom_fields: { type: "object", additionalProperties: !0 }, models: { type: "object", additionalProperties: !0 } }, $id: "component:EvaluationSummary" }, schema43 = { type: "string", $id: "component:ServiceExecution" };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0 && typeof data.result != "string") {
      const err0 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.score !== void 0) {
      let data1 = data.score;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data2 = data.tags;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            const err2 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        const err3 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data4 = data.outcome;
      if (typeof data4 != "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: schema42.properties.outcome.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.outcome_reasons !== void 0 && !Array.isArray(data.outcome_reasons)) {
      const err5 = { instancePath: instancePath + "/outcome_reasons", schemaPath: "#/properties/outcome_reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.services !== void 0) {
      let data6 = data.services;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key0 in data6)
          if (typeof data6[key0] != "string") {
            const err6 = { instancePath: instancePath + "/services/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "component:ServiceExecution/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        const err7 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.custom_fields !== void 0) {
      let data8 = data.custom_fields;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        const err8 = { instancePath: instancePath + "/custom_fields", schemaPath: "#/properties/custom_fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.models !== void 0) {
      let data9 = data.models;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        const err9 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = { props: { result: !0, score: !0, tags: !0, outcome: !0, outcome_reasons: !0, services: !0, custom_fields: !0, models: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema47 = { type: "object", properties: { blocked_actions: { type: "array", items: { $ref: "component:BlockedAction" } } }, $id: "component:EvaluationWarnings" }, schema48 = { type: "object", properties: { blocked: { type: "object", properties: { action_name: { type: "string" }, action_type: { type: "string" } } }, blocking: { type: "object", properties: { action_name: { type: "string" }, attribute_name: { type: "string" } } } }, $id: "component:BlockedAction" };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.blocked_actions !== void 0) {
      let data0 = data.blocked_actions;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.blocked !== void 0) {
              let data2 = data1.blocked;
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.action_name !== void 0 && typeof data2.action_name != "string") {
                  const err0 = { instancePath: instancePath + "/blocked_actions/" + i0 + "/blocked/action_name", schemaPath: "component:BlockedAction/properties/blocked/properties/action_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                if (data2.action_type !== void 0 && typeof data2.action_type != "string") {
                  const err1 = { instancePath: instancePath + "/blocked_actions/" + i0 + "/blocked/action_type", schemaPath: "component:BlockedAction/properties/blocked/properties/action_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                }
              } else {
                const err2 = { instancePath: instancePath + "/blocked_actions/" + i0 + "/blocked", schemaPath: "component:BlockedAction/properties/blocked/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            }
            if (data1.blocking !== void 0) {
              let data5 = data1.blocking;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.action_name !== void 0 && typeof data5.action_name != "string") {
                  const err3 = { instancePath: instancePath + "/blocked_actions/" + i0 + "/blocking/action_name", schemaPath: "component:BlockedAction/properties/blocking/properties/action_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
                if (data5.attribute_name !== void 0 && typeof data5.attribute_name != "string") {
                  const err4 = { instancePath: instancePath + "/blocked_actions/" + i0 + "/blocking/attribute_name", schemaPath: "component:BlockedAction/properties/blocking/properties/attribute_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
              } else {
                const err5 = { instancePath: instancePath + "/blocked_actions/" + i0 + "/blocking", schemaPath: "component:BlockedAction/properties/blocking/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/blocked_actions/" + i0, schemaPath: "component:BlockedAction/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/blocked_actions", schemaPath: "#/properties/blocked_actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = { props: { blocked_actions: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate33.evaluated;
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
      const _errs4 = errors;
      let valid1 = !1;
      const _errs5 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.minor_code === void 0) {
          const err1 = { instancePath: instancePath + "/error", schemaPath: "component:ErrorDetail/required", keyword: "required", params: { missingProperty: "minor_code" }, message: "must have required property 'minor_code'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data1.type === void 0) {
          const err2 = { instancePath: instancePath + "/error", schemaPath: "component:ErrorDetail/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data1.minor_code !== void 0) {
          let data2 = data1.minor_code;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err3 = { instancePath: instancePath + "/error/minor_code", schemaPath: "component:ErrorDetail/properties/minor_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data1.type !== void 0 && typeof data1.type != "string") {
          const err4 = { instancePath: instancePath + "/error/type", schemaPath: "component:ErrorDetail/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.message !== void 0 && typeof data1.message != "string") {
          const err5 = { instancePath: instancePath + "/error/message", schemaPath: "component:ErrorDetail/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.details !== void 0) {
          let data5 = data1.details;
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
            const err6 = { instancePath: instancePath + "/error/details", schemaPath: "component:ErrorDetail/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data1.error_token !== void 0 && typeof data1.error_token != "string") {
          const err7 = { instancePath: instancePath + "/error/error_token", schemaPath: "component:ErrorDetail/properties/error_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/error", schemaPath: "component:ErrorDetail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid1 = valid1 || _valid0, _valid0) {
        var props0 = {};
        props0.minor_code = !0, props0.type = !0, props0.message = !0, props0.details = !0, props0.error_token = !0;
      }
      const _errs19 = errors;
      if (data1 !== null) {
        const err9 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs19 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        const err10 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data7 = data.timestamp;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err11 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.evaluation_token !== void 0) {
      let data8 = data.evaluation_token;
      if (typeof data8 != "string" && data8 !== null) {
        const err12 = { instancePath: instancePath + "/evaluation_token", schemaPath: "#/properties/evaluation_token/type", keyword: "type", params: { type: schema40.properties.evaluation_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.entity_token !== void 0) {
      let data9 = data.entity_token;
      if (typeof data9 != "string" && data9 !== null) {
        const err13 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: schema40.properties.entity_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.application_token !== void 0) {
      let data10 = data.application_token;
      if (typeof data10 != "string" && data10 !== null) {
        const err14 = { instancePath: instancePath + "/application_token", schemaPath: "#/properties/application_token/type", keyword: "type", params: { type: schema40.properties.application_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.application_version_id !== void 0) {
      let data11 = data.application_version_id;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
        const err15 = { instancePath: instancePath + "/application_version_id", schemaPath: "#/properties/application_version_id/type", keyword: "type", params: { type: schema40.properties.application_version_id.type }, message: "must be integer,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.summary !== void 0 && (validate34(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length)), data.supplied !== void 0) {
      let data13 = data.supplied;
      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
        const err16 = { instancePath: instancePath + "/supplied", schemaPath: "#/properties/supplied/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.formatted !== void 0) {
      let data14 = data.formatted;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
        const err17 = { instancePath: instancePath + "/formatted", schemaPath: "#/properties/formatted/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.matching !== void 0) {
      let data15 = data.matching;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key0 in data15)
          if (key0 !== "average_score") {
            let data16 = data15[key0];
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
              if (data16.score !== void 0) {
                let data17 = data16.score;
                if (typeof data17 == "number" && isFinite(data17)) {
                  if (data17 > 1 || isNaN(data17)) {
                    const err18 = { instancePath: instancePath + "/matching/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/score", schemaPath: "component:AttributeMatch/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                  }
                  if (data17 < 0 || isNaN(data17)) {
                    const err19 = { instancePath: instancePath + "/matching/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/score", schemaPath: "component:AttributeMatch/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                  }
                } else {
                  const err20 = { instancePath: instancePath + "/matching/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/score", schemaPath: "component:AttributeMatch/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
              }
              if (data16.matched !== void 0) {
                let data18 = data16.matched;
                if (Array.isArray(data18)) {
                  const len0 = data18.length;
                  for (let i0 = 0; i0 < len0; i0++)
                    if (typeof data18[i0] != "string") {
                      const err21 = { instancePath: instancePath + "/matching/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/matched/" + i0, schemaPath: "component:AttributeMatch/properties/matched/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                } else {
                  const err22 = { instancePath: instancePath + "/matching/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/matched", schemaPath: "component:AttributeMatch/properties/matched/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
              }
              if (data16.unmatched !== void 0) {
                let data20 = data16.unmatched;
                if (Array.isArray(data20)) {
                  const len1 = data20.length;
                  for (let i1 = 0; i1 < len1; i1++)
                    if (typeof data20[i1] != "string") {
                      const err23 = { instancePath: instancePath + "/matching/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/unmatched/" + i1, schemaPath: "component:AttributeMatch/properties/unmatched/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                    }
                } else {
                  const err24 = { instancePath: instancePath + "/matching/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/unmatched", schemaPath: "component:AttributeMatch/properties/unmatched/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
              }
            } else {
              const err25 = { instancePath: instancePath + "/matching/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "component:AttributeMatch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          }
        if (data15.average_score !== void 0) {
          let data22 = data15.average_score;
          if (!(typeof data22 == "number" && isFinite(data22))) {
            const err26 = { instancePath: instancePath + "/matching/average_score", schemaPath: "#/properties/matching/properties/average_score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/matching", schemaPath: "#/properties/matching/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.diligence !== void 0) {
      let data23 = data.diligence;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.watchlists !== void 0) {
          let data24 = data23.watchlists;
          if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
            const err28 = { instancePath: instancePath + "/diligence/watchlists", schemaPath: "component:Diligence/properties/watchlists/type", keyword: "type", params: { type: schema45.properties.watchlists.type }, message: "must be object,null" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.lists !== void 0) {
              let data25 = data24.lists;
              if (Array.isArray(data25)) {
                const len2 = data25.length;
                for (let i2 = 0; i2 < len2; i2++)
                  if (typeof data25[i2] != "string") {
                    const err29 = { instancePath: instancePath + "/diligence/watchlists/lists/" + i2, schemaPath: "component:Diligence/properties/watchlists/properties/lists/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
              } else {
                const err30 = { instancePath: instancePath + "/diligence/watchlists/lists", schemaPath: "component:Diligence/properties/watchlists/properties/lists/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (data24.matches !== void 0 && !Array.isArray(data24.matches)) {
              const err31 = { instancePath: instancePath + "/diligence/watchlists/matches", schemaPath: "component:Diligence/properties/watchlists/properties/matches/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          }
        }
        if (data23.fraud !== void 0) {
          let data28 = data23.fraud;
          if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)) && data28 !== null) {
            const err32 = { instancePath: instancePath + "/diligence/fraud", schemaPath: "component:Diligence/properties/fraud/type", keyword: "type", params: { type: schema45.properties.fraud.type }, message: "must be object,null" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.score !== void 0) {
              let data29 = data28.score;
              if (!(typeof data29 == "number" && isFinite(data29))) {
                const err33 = { instancePath: instancePath + "/diligence/fraud/score", schemaPath: "component:Diligence/properties/fraud/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
            if (data28.flags !== void 0 && !Array.isArray(data28.flags)) {
              const err34 = { instancePath: instancePath + "/diligence/fraud/flags", schemaPath: "component:Diligence/properties/fraud/properties/flags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
          }
        }
        if (data23.financial !== void 0) {
          let data31 = data23.financial;
          if (!(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
            const err35 = { instancePath: instancePath + "/diligence/financial", schemaPath: "component:Diligence/properties/financial/type", keyword: "type", params: { type: schema45.properties.financial.type }, message: "must be object,null" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data23.identity_questions !== void 0) {
          let data32 = data23.identity_questions;
          if (!(data32 && typeof data32 == "object" && !Array.isArray(data32)) && data32 !== null) {
            const err36 = { instancePath: instancePath + "/diligence/identity_questions", schemaPath: "component:Diligence/properties/identity_questions/type", keyword: "type", params: { type: schema45.properties.identity_questions.type }, message: "must be object,null" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/diligence", schemaPath: "component:Diligence/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.related_data !== void 0) {
      let data33 = data.related_data;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        if (data33.social !== void 0) {
          let data34 = data33.social;
          if (Array.isArray(data34)) {
            const len3 = data34.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data35 = data34[i3];
              if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                if (data35.type !== void 0 && typeof data35.type != "string") {
                  const err38 = { instancePath: instancePath + "/related_data/social/" + i3 + "/type", schemaPath: "component:SocialProfile/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                }
                if (data35.url !== void 0 && typeof data35.url != "string") {
                  const err39 = { instancePath: instancePath + "/related_data/social/" + i3 + "/url", schemaPath: "component:SocialProfile/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
                if (data35.id !== void 0 && typeof data35.id != "string") {
                  const err40 = { instancePath: instancePath + "/related_data/social/" + i3 + "/id", schemaPath: "component:SocialProfile/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/related_data/social/" + i3, schemaPath: "component:SocialProfile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/related_data/social", schemaPath: "#/properties/related_data/properties/social/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/related_data", schemaPath: "#/properties/related_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.raw_responses !== void 0) {
      let data39 = data.raw_responses;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        for (const key1 in data39)
          if (!Array.isArray(data39[key1])) {
            const err44 = { instancePath: instancePath + "/raw_responses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/raw_responses/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
      } else {
        const err45 = { instancePath: instancePath + "/raw_responses", schemaPath: "#/properties/raw_responses/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.formatted_responses !== void 0) {
      let data41 = data.formatted_responses;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41))
        for (const key2 in data41) {
          let data42 = data41[key2];
          if (!(data42 && typeof data42 == "object" && !Array.isArray(data42))) {
            const err46 = { instancePath: instancePath + "/formatted_responses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/formatted_responses/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
      else {
        const err47 = { instancePath: instancePath + "/formatted_responses", schemaPath: "#/properties/formatted_responses/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.warnings !== void 0 && (validate36(data.warnings, { instancePath: instancePath + "/warnings", parentData: data, parentDataProperty: "warnings", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length)), data.external_entity_id !== void 0) {
      let data44 = data.external_entity_id;
      if (typeof data44 != "string" && data44 !== null) {
        const err48 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: schema40.properties.external_entity_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.group_token !== void 0) {
      let data45 = data.group_token;
      if (typeof data45 != "string" && data45 !== null) {
        const err49 = { instancePath: instancePath + "/group_token", schemaPath: "#/properties/group_token/type", keyword: "type", params: { type: schema40.properties.group_token.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.required !== void 0) {
      let data46 = data.required;
      if (Array.isArray(data46)) {
        const len4 = data46.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate22(data46[i4], { instancePath: instancePath + "/required/" + i4, parentData: data46, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        const err50 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.optional !== void 0) {
      let data48 = data.optional;
      if (Array.isArray(data48)) {
        const len5 = data48.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate22(data48[i5], { instancePath: instancePath + "/optional/" + i5, parentData: data48, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        const err51 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.or !== void 0) {
      let data50 = data.or;
      if (Array.isArray(data50)) {
        const len6 = data50.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate25(data50[i6], { instancePath: instancePath + "/or/" + i6, parentData: data50, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
      } else {
        const err52 = { instancePath: instancePath + "/or", schemaPath: "#/properties/or/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    data.prompts !== void 0 && (validate28(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length));
  } else {
    const err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: { status_code: !0, error: !0, timestamp: !0, evaluation_token: !0, entity_token: !0, application_token: !0, application_version_id: !0, summary: !0, supplied: !0, formatted: !0, matching: !0, diligence: !0, related_data: !0, raw_responses: !0, formatted_responses: !0, audit_archive: !0, warnings: !0, external_entity_id: !0, group_token: !0, required: !0, optional: !0, or: !0, prompts: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
    props0.status_code = !0, props0.error = !0, props0.timestamp = !0, props0.evaluation_token = !0, props0.entity_token = !0, props0.application_token = !0, props0.application_version_id = !0, props0.group_token = !0, props0.required = !0, props0.optional = !0, props0.or = !0, props0.prompts = !0;
  }
  const _errs2 = errors;
  validate33(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.status_code = !0, props0.error = !0, props0.timestamp = !0, props0.evaluation_token = !0, props0.entity_token = !0, props0.application_token = !0, props0.application_version_id = !0, props0.summary = !0, props0.supplied = !0, props0.formatted = !0, props0.matching = !0, props0.diligence = !0, props0.related_data = !0, props0.raw_responses = !0, props0.formatted_responses = !0, props0.audit_archive = !0, props0.warnings = !0, props0.external_entity_id = !0, props0.group_token = !0, props0.required = !0, props0.optional = !0, props0.or = !0, props0.prompts = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };
