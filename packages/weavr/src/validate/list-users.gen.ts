// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const query: Validator = validate20;
const schema31 = { type: "object", properties: { offset: { type: "string", pattern: "^(-?\\d+)$", textMinimum: 0 }, limit: { type: "string", pattern: "^(-?\\d+)$", textMinimum: 1, textMaximum: 100 }, active: { type: "string", pattern: "^(true|false)$" }, email: { type: "string", format: "email" }, tag: { type: "string" }, roles: { anyOf: [{ type: "array", items: { enum: ["CARD_ASSIGNEE", "CARDS_MANAGEMENT_ROLE", "FUNDS_MANAGEMENT_ROLE", "ACCESS_MANAGEMENT_ROLE", "ADMIN"] } }, { enum: ["CARD_ASSIGNEE", "CARDS_MANAGEMENT_ROLE", "FUNDS_MANAGEMENT_ROLE", "ACCESS_MANAGEMENT_ROLE", "ADMIN"] }] } }, additionalProperties: !1, $id: "inline:list-users/query" }, pattern4 = new RegExp("^(-?\\d+)$", "u"), pattern6 = new RegExp("^(true|false)$", "u"), formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "offset" || key0 === "limit" || key0 === "active" || key0 === "email" || key0 === "tag" || key0 === "roles")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.offset !== void 0) {
      let data0 = data.offset;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (Number(data0) < 0) {
          const err2 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data1 = data.limit;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (Number(data1) < 1) {
          const err5 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (Number(data1) > 100) {
          const err6 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.active !== void 0) {
      let data2 = data.active;
      if (typeof data2 == "string") {
        if (!pattern6.test(data2)) {
          const err8 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/pattern", keyword: "pattern", params: { pattern: "^(true|false)$" }, message: 'must match pattern "^(true|false)$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.email !== void 0) {
      let data3 = data.email;
      if (typeof data3 == "string") {
        if (!formats0.test(data3)) {
          const err10 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.tag !== void 0 && typeof data.tag != "string") {
      const err12 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.roles !== void 0) {
      let data5 = data.roles;
      const _errs13 = errors;
      let valid1 = !1;
      const _errs14 = errors;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (!(data6 === "CARD_ASSIGNEE" || data6 === "CARDS_MANAGEMENT_ROLE" || data6 === "FUNDS_MANAGEMENT_ROLE" || data6 === "ACCESS_MANAGEMENT_ROLE" || data6 === "ADMIN")) {
            const err13 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.roles.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid0 = _errs14 === errors;
      valid1 = valid1 || _valid0;
      const _errs17 = errors;
      if (!(data5 === "CARD_ASSIGNEE" || data5 === "CARDS_MANAGEMENT_ROLE" || data5 === "FUNDS_MANAGEMENT_ROLE" || data5 === "ACCESS_MANAGEMENT_ROLE" || data5 === "ADMIN")) {
        const err15 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema31.properties.roles.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid0 = _errs17 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
      else {
        const err16 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
