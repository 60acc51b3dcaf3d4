// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["profileId", "source", "destination", "destinationAmount"], properties: { profileId: { $ref: "component:ProfileId" }, tag: { $ref: "component:Tag" }, source: { $ref: "component:InstrumentId" }, description: { $ref: "component:TransferDescription" }, destination: { $ref: "component:InstrumentId" }, destinationAmount: { $ref: "component:CurrencyAmount" }, scheduledTimestamp: { $ref: "component:ScheduledTimestamp" } }, $id: "component:TransferCreate" }, schema32 = { type: "string", pattern: "^[0-9]+$", $id: "component:ProfileId" }, schema33 = { type: "string", maxLength: 50, pattern: "^[a-zA-Z0-9_-]+$", $id: "component:Tag" }, schema36 = { type: "string", maxLength: 255, pattern: `^[a-zA-Z0-9\\/\\-?:().$_,'+\\s#=!"%&*<>;\\{@\\r\\n]*$`, $id: "component:TransferDescription" }, schema39 = { type: "string", pattern: "^[0-9]+$", $id: "component:ScheduledTimestamp" }, pattern4 = new RegExp("^[0-9]+$", "u"), pattern5 = new RegExp("^[a-zA-Z0-9_-]+$", "u"), pattern8 = new RegExp(`^[a-zA-Z0-9\\/\\-?:().$_,'+\\s#=!"%&*<>;\\{@\\r\\n]*$`, "u"), func1 = ucs2length, schema34 = { type: "object", required: ["id", "type"], properties: { id: { $ref: "component:Id" }, type: { type: "string", pattern: "^(managed_cards|managed_accounts)$" } }, $id: "component:InstrumentId" }, schema35 = { type: "string", pattern: "^[0-9]+$", $id: "component:Id" }, pattern7 = new RegExp("^(managed_cards|managed_accounts)$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "component:Id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "component:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 == "string") {
        if (!pattern7.test(data1)) {
          const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/pattern", keyword: "pattern", params: { pattern: "^(managed_cards|managed_accounts)$" }, message: 'must match pattern "^(managed_cards|managed_accounts)$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { id: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema37 = { type: "object", required: ["currency", "amount"], properties: { currency: { $ref: "component:Currency" }, amount: { type: "integer", format: "int64" } }, $id: "component:CurrencyAmount" }, schema38 = { type: "string", minLength: 3, maxLength: 3, pattern: "^[A-Z]*$", $id: "component:Currency" }, pattern9 = new RegExp("^[A-Z]*$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currency === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.amount === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.currency !== void 0) {
      let data0 = data.currency;
      if (typeof data0 == "string") {
        if (func1(data0) > 3) {
          const err2 = { instancePath: instancePath + "/currency", schemaPath: "component:Currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func1(data0) < 3) {
          const err3 = { instancePath: instancePath + "/currency", schemaPath: "component:Currency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern9.test(data0)) {
          const err4 = { instancePath: instancePath + "/currency", schemaPath: "component:Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]*$" }, message: 'must match pattern "^[A-Z]*$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/currency", schemaPath: "component:Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.amount !== void 0) {
      let data1 = data.amount;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { currency: !0, amount: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.profileId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profileId" }, message: "must have required property 'profileId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.source === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.destination === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destination" }, message: "must have required property 'destination'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.destinationAmount === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destinationAmount" }, message: "must have required property 'destinationAmount'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.profileId !== void 0) {
      let data0 = data.profileId;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/profileId", schemaPath: "component:ProfileId/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/profileId", schemaPath: "component:ProfileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.tag !== void 0) {
      let data1 = data.tag;
      if (typeof data1 == "string") {
        if (func1(data1) > 50) {
          const err6 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern5.test(data1)) {
          const err7 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.source !== void 0 && (validate21(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 == "string") {
        if (func1(data3) > 255) {
          const err9 = { instancePath: instancePath + "/description", schemaPath: "component:TransferDescription/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern8.test(data3)) {
          const err10 = { instancePath: instancePath + "/description", schemaPath: "component:TransferDescription/pattern", keyword: "pattern", params: { pattern: `^[a-zA-Z0-9\\/\\-?:().$_,'+\\s#=!"%&*<>;\\{@\\r\\n]*$` }, message: `must match pattern "^[a-zA-Z0-9\\/\\-?:().$_,'+\\s#=!"%&*<>;\\{@\\r\\n]*$"` };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/description", schemaPath: "component:TransferDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.destination !== void 0 && (validate21(data.destination, { instancePath: instancePath + "/destination", parentData: data, parentDataProperty: "destination", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.destinationAmount !== void 0 && (validate24(data.destinationAmount, { instancePath: instancePath + "/destinationAmount", parentData: data, parentDataProperty: "destinationAmount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.scheduledTimestamp !== void 0) {
      let data6 = data.scheduledTimestamp;
      if (typeof data6 == "string") {
        if (!pattern4.test(data6)) {
          const err12 = { instancePath: instancePath + "/scheduledTimestamp", schemaPath: "component:ScheduledTimestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/scheduledTimestamp", schemaPath: "component:ScheduledTimestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { profileId: !0, tag: !0, source: !0, description: !0, destination: !0, destinationAmount: !0, scheduledTimestamp: !0 }, dynamicProps: !1, dynamicItems: !1 };
