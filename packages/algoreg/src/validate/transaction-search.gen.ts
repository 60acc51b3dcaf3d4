// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { after: { type: "string" }, before: { type: "string" }, amount_equals: { type: "number" }, amount_gte: { type: "number" }, amount_lte: { type: "number" }, converted_amount_equals: { type: "number" }, converted_amount_gte: { type: "number" }, converted_amount_lte: { type: "number" }, comment: { type: "string" }, context: { type: "string" }, currency: { type: "string" }, external_id: { type: "string" }, crypto_blockchain: { type: "string" }, crypto_tx_hash: { type: "string" }, customer: { type: "string" }, from_customer: { type: "string" }, to_customer: { type: "string" }, customers: { type: "array", items: { type: "string" } }, from_institution: { type: "string" }, to_institution: { type: "string" }, review_groups: { type: "array", items: { type: "string" } }, tags: { type: "array", items: { type: "string" } }, score: { type: "number" }, state: { $ref: "component:KYTTransactionState" }, limit: { type: "integer" }, offset: { type: "integer" } }, $id: "component:TransactionSearch" }, schema32 = { type: "string", $id: "component:KYTTransactionState" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.after !== void 0 && typeof data.after != "string") {
      const err0 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.before !== void 0 && typeof data.before != "string") {
      const err1 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.amount_equals !== void 0) {
      let data2 = data.amount_equals;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/amount_equals", schemaPath: "#/properties/amount_equals/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.amount_gte !== void 0) {
      let data3 = data.amount_gte;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err3 = { instancePath: instancePath + "/amount_gte", schemaPath: "#/properties/amount_gte/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.amount_lte !== void 0) {
      let data4 = data.amount_lte;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err4 = { instancePath: instancePath + "/amount_lte", schemaPath: "#/properties/amount_lte/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.converted_amount_equals !== void 0) {
      let data5 = data.converted_amount_equals;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        const err5 = { instancePath: instancePath + "/converted_amount_equals", schemaPath: "#/properties/converted_amount_equals/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.converted_amount_gte !== void 0) {
      let data6 = data.converted_amount_gte;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        const err6 = { instancePath: instancePath + "/converted_amount_gte", schemaPath: "#/properties/converted_amount_gte/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.converted_amount_lte !== void 0) {
      let data7 = data.converted_amount_lte;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        const err7 = { instancePath: instancePath + "/converted_amount_lte", schemaPath: "#/properties/converted_amount_lte/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.comment !== void 0 && typeof data.comment != "string") {
      const err8 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.context !== void 0 && typeof data.context != "string") {
      const err9 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.currency !== void 0 && typeof data.currency != "string") {
      const err10 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.external_id !== void 0 && typeof data.external_id != "string") {
      const err11 = { instancePath: instancePath + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.crypto_blockchain !== void 0 && typeof data.crypto_blockchain != "string") {
      const err12 = { instancePath: instancePath + "/crypto_blockchain", schemaPath: "#/properties/crypto_blockchain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.crypto_tx_hash !== void 0 && typeof data.crypto_tx_hash != "string") {
      const err13 = { instancePath: instancePath + "/crypto_tx_hash", schemaPath: "#/properties/crypto_tx_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.customer !== void 0 && typeof data.customer != "string") {
      const err14 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.from_customer !== void 0 && typeof data.from_customer != "string") {
      const err15 = { instancePath: instancePath + "/from_customer", schemaPath: "#/properties/from_customer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.to_customer !== void 0 && typeof data.to_customer != "string") {
      const err16 = { instancePath: instancePath + "/to_customer", schemaPath: "#/properties/to_customer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.customers !== void 0) {
      let data17 = data.customers;
      if (Array.isArray(data17)) {
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data17[i0] != "string") {
            const err17 = { instancePath: instancePath + "/customers/" + i0, schemaPath: "#/properties/customers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
      } else {
        const err18 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.from_institution !== void 0 && typeof data.from_institution != "string") {
      const err19 = { instancePath: instancePath + "/from_institution", schemaPath: "#/properties/from_institution/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.to_institution !== void 0 && typeof data.to_institution != "string") {
      const err20 = { instancePath: instancePath + "/to_institution", schemaPath: "#/properties/to_institution/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.review_groups !== void 0) {
      let data21 = data.review_groups;
      if (Array.isArray(data21)) {
        const len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data21[i1] != "string") {
            const err21 = { instancePath: instancePath + "/review_groups/" + i1, schemaPath: "#/properties/review_groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
      } else {
        const err22 = { instancePath: instancePath + "/review_groups", schemaPath: "#/properties/review_groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data23 = data.tags;
      if (Array.isArray(data23)) {
        const len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data23[i2] != "string") {
            const err23 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
      } else {
        const err24 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.score !== void 0) {
      let data25 = data.score;
      if (!(typeof data25 == "number" && isFinite(data25))) {
        const err25 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.state !== void 0 && typeof data.state != "string") {
      const err26 = { instancePath: instancePath + "/state", schemaPath: "component:KYTTransactionState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.limit !== void 0) {
      let data27 = data.limit;
      if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
        const err27 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.offset !== void 0) {
      let data28 = data.offset;
      if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
        const err28 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { after: !0, before: !0, amount_equals: !0, amount_gte: !0, amount_lte: !0, converted_amount_equals: !0, converted_amount_gte: !0, converted_amount_lte: !0, comment: !0, context: !0, currency: !0, external_id: !0, crypto_blockchain: !0, crypto_tx_hash: !0, customer: !0, from_customer: !0, to_customer: !0, customers: !0, from_institution: !0, to_institution: !0, review_groups: !0, tags: !0, score: !0, state: !0, limit: !0, offset: !0 }, dynamicProps: !1, dynamicItems: !1 };
