// @ts-nocheck
// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["entity_token"], properties: { name: { type: ["string", "null"] }, type: { type: "string" }, entity_token: { type: "string" }, external_entity_id: { type: ["string", "null"] }, archived: { type: "boolean" }, created: { type: "integer", format: "int64" }, evaluations: { type: "array", items: { $ref: "component:EntityEvaluation" } }, documents: { type: "array", items: { $ref: "component:EntityDocument" } }, reviews: { type: "array", items: { $ref: "component:EntityReview" } }, notes: { type: "array", items: { $ref: "component:EntityNote" } } }, $id: "component:Entity" }, schema32 = { type: "object", properties: { evaluation_token: { type: "string" }, timestamp: { type: "integer", format: "int64" }, status: { type: "string" }, application_name: { type: "string" }, outcome: { type: ["string", "null"] } }, $id: "component:EntityEvaluation" }, schema33 = { type: "object", properties: { document_token: { type: "string" }, timestamp: { type: "integer", format: "int64" }, type: { type: "string" }, name: { type: "string" } }, $id: "component:EntityDocument" }, schema34 = { type: "object", properties: { review_token: { type: "string" }, outcome: { type: "string" }, reason: { type: "string" }, application_name: { type: "string" }, timestamp: { type: "integer", format: "int64" }, reviewer: { type: "string" } }, $id: "component:EntityReview" }, schema35 = { type: "object", properties: { text: { type: "string" }, created_at: { anyOf: [{ type: "integer" }, { type: "string" }] }, updated_at: { anyOf: [{ type: "integer" }, { type: "string" }] }, email: { type: "string" }, name: { type: "string" } }, $id: "component:EntityNote" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entity_token === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entity_token" }, message: "must have required property 'entity_token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 != "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema31.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.entity_token !== void 0 && typeof data.entity_token != "string") {
      const err3 = { instancePath: instancePath + "/entity_token", schemaPath: "#/properties/entity_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.external_entity_id !== void 0) {
      let data3 = data.external_entity_id;
      if (typeof data3 != "string" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/external_entity_id", schemaPath: "#/properties/external_entity_id/type", keyword: "type", params: { type: schema31.properties.external_entity_id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.archived !== void 0 && typeof data.archived != "boolean") {
      const err5 = { instancePath: instancePath + "/archived", schemaPath: "#/properties/archived/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.created !== void 0) {
      let data5 = data.created;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err6 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.evaluations !== void 0) {
      let data6 = data.evaluations;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.evaluation_token !== void 0 && typeof data7.evaluation_token != "string") {
              const err7 = { instancePath: instancePath + "/evaluations/" + i0 + "/evaluation_token", schemaPath: "component:EntityEvaluation/properties/evaluation_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data7.timestamp !== void 0) {
              let data9 = data7.timestamp;
              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                const err8 = { instancePath: instancePath + "/evaluations/" + i0 + "/timestamp", schemaPath: "component:EntityEvaluation/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data7.status !== void 0 && typeof data7.status != "string") {
              const err9 = { instancePath: instancePath + "/evaluations/" + i0 + "/status", schemaPath: "component:EntityEvaluation/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data7.application_name !== void 0 && typeof data7.application_name != "string") {
              const err10 = { instancePath: instancePath + "/evaluations/" + i0 + "/application_name", schemaPath: "component:EntityEvaluation/properties/application_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data7.outcome !== void 0) {
              let data12 = data7.outcome;
              if (typeof data12 != "string" && data12 !== null) {
                const err11 = { instancePath: instancePath + "/evaluations/" + i0 + "/outcome", schemaPath: "component:EntityEvaluation/properties/outcome/type", keyword: "type", params: { type: schema32.properties.outcome.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/evaluations/" + i0, schemaPath: "component:EntityEvaluation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/evaluations", schemaPath: "#/properties/evaluations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.documents !== void 0) {
      let data13 = data.documents;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.document_token !== void 0 && typeof data14.document_token != "string") {
              const err14 = { instancePath: instancePath + "/documents/" + i1 + "/document_token", schemaPath: "component:EntityDocument/properties/document_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data14.timestamp !== void 0) {
              let data16 = data14.timestamp;
              if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                const err15 = { instancePath: instancePath + "/documents/" + i1 + "/timestamp", schemaPath: "component:EntityDocument/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data14.type !== void 0 && typeof data14.type != "string") {
              const err16 = { instancePath: instancePath + "/documents/" + i1 + "/type", schemaPath: "component:EntityDocument/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data14.name !== void 0 && typeof data14.name != "string") {
              const err17 = { instancePath: instancePath + "/documents/" + i1 + "/name", schemaPath: "component:EntityDocument/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/documents/" + i1, schemaPath: "component:EntityDocument/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.reviews !== void 0) {
      let data19 = data.reviews;
      if (Array.isArray(data19)) {
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data20 = data19[i2];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.review_token !== void 0 && typeof data20.review_token != "string") {
              const err20 = { instancePath: instancePath + "/reviews/" + i2 + "/review_token", schemaPath: "component:EntityReview/properties/review_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data20.outcome !== void 0 && typeof data20.outcome != "string") {
              const err21 = { instancePath: instancePath + "/reviews/" + i2 + "/outcome", schemaPath: "component:EntityReview/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data20.reason !== void 0 && typeof data20.reason != "string") {
              const err22 = { instancePath: instancePath + "/reviews/" + i2 + "/reason", schemaPath: "component:EntityReview/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data20.application_name !== void 0 && typeof data20.application_name != "string") {
              const err23 = { instancePath: instancePath + "/reviews/" + i2 + "/application_name", schemaPath: "component:EntityReview/properties/application_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data20.timestamp !== void 0) {
              let data25 = data20.timestamp;
              if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
                const err24 = { instancePath: instancePath + "/reviews/" + i2 + "/timestamp", schemaPath: "component:EntityReview/properties/timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data20.reviewer !== void 0 && typeof data20.reviewer != "string") {
              const err25 = { instancePath: instancePath + "/reviews/" + i2 + "/reviewer", schemaPath: "component:EntityReview/properties/reviewer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/reviews/" + i2, schemaPath: "component:EntityReview/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.notes !== void 0) {
      let data27 = data.notes;
      if (Array.isArray(data27)) {
        const len3 = data27.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data28 = data27[i3];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.text !== void 0 && typeof data28.text != "string") {
              const err28 = { instancePath: instancePath + "/notes/" + i3 + "/text", schemaPath: "component:EntityNote/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data28.created_at !== void 0) {
              let data30 = data28.created_at;
              const _errs66 = errors;
              let valid17 = !1;
              const _errs67 = errors;
              if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
                const err29 = { instancePath: instancePath + "/notes/" + i3 + "/created_at", schemaPath: "component:EntityNote/properties/created_at/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
              var _valid0 = _errs67 === errors;
              valid17 = valid17 || _valid0;
              const _errs69 = errors;
              if (typeof data30 != "string") {
                const err30 = { instancePath: instancePath + "/notes/" + i3 + "/created_at", schemaPath: "component:EntityNote/properties/created_at/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
              var _valid0 = _errs69 === errors;
              if (valid17 = valid17 || _valid0, valid17)
                errors = _errs66, vErrors !== null && (_errs66 ? vErrors.length = _errs66 : vErrors = null);
              else {
                const err31 = { instancePath: instancePath + "/notes/" + i3 + "/created_at", schemaPath: "component:EntityNote/properties/created_at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data28.updated_at !== void 0) {
              let data31 = data28.updated_at;
              const _errs72 = errors;
              let valid18 = !1;
              const _errs73 = errors;
              if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
                const err32 = { instancePath: instancePath + "/notes/" + i3 + "/updated_at", schemaPath: "component:EntityNote/properties/updated_at/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
              var _valid1 = _errs73 === errors;
              valid18 = valid18 || _valid1;
              const _errs75 = errors;
              if (typeof data31 != "string") {
                const err33 = { instancePath: instancePath + "/notes/" + i3 + "/updated_at", schemaPath: "component:EntityNote/properties/updated_at/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
              var _valid1 = _errs75 === errors;
              if (valid18 = valid18 || _valid1, valid18)
                errors = _errs72, vErrors !== null && (_errs72 ? vErrors.length = _errs72 : vErrors = null);
              else {
                const err34 = { instancePath: instancePath + "/notes/" + i3 + "/updated_at", schemaPath: "component:EntityNote/properties/updated_at/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
            if (data28.email !== void 0 && typeof data28.email != "string") {
              const err35 = { instancePath: instancePath + "/notes/" + i3 + "/email", schemaPath: "component:EntityNote/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (data28.name !== void 0 && typeof data28.name != "string") {
              const err36 = { instancePath: instancePath + "/notes/" + i3 + "/name", schemaPath: "component:EntityNote/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/notes/" + i3, schemaPath: "component:EntityNote/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { name: !0, type: !0, entity_token: !0, external_entity_id: !0, archived: !0, created: !0, evaluations: !0, documents: !0, reviews: !0, notes: !0 }, dynamicProps: !1, dynamicItems: !1 };
