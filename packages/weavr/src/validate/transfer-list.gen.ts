// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { transfer: { type: "array", items: { $ref: "component:Transfer" } }, count: { type: "integer", format: "int32" }, responseCount: { type: "integer", format: "int32" } }, $id: "component:TransferList" }, schema32 = { type: "object", required: ["id", "profileId", "source", "destination", "destinationAmount", "state", "creationTimestamp"], properties: { id: { $ref: "component:Id" }, profileId: { $ref: "component:ProfileId" }, tag: { $ref: "component:Tag" }, source: { $ref: "component:ReportedInstrumentId" }, destination: { $ref: "component:ReportedInstrumentId" }, destinationAmount: { $ref: "component:CurrencyAmount" }, description: { $ref: "component:TransferDescription" }, state: { $ref: "component:TransactionState" }, creationTimestamp: { type: "integer", format: "int64" }, scheduledTimestamp: { $ref: "component:ScheduledTimestamp" }, executionTimestamp: { $ref: "component:ExecutionTimestamp" }, cancellationReason: { $ref: "component:TransactionCancellationReason" } }, $id: "component:Transfer" }, schema33 = { type: "string", pattern: "^[0-9]+$", $id: "component:Id" }, schema34 = { type: "string", pattern: "^[0-9]+$", $id: "component:ProfileId" }, schema35 = { type: "string", maxLength: 50, pattern: "^[a-zA-Z0-9_-]+$", $id: "component:Tag" }, schema41 = { type: "string", maxLength: 255, pattern: `^[a-zA-Z0-9\\/\\-?:().$_,'+\\s#=!"%&*<>;\\{@\\r\\n]*$`, $id: "component:TransferDescription" }, schema42 = { type: "string", $id: "component:TransactionState" }, schema43 = { type: "string", pattern: "^[0-9]+$", $id: "component:ScheduledTimestamp" }, schema44 = { type: "string", pattern: "^[0-9]+$", $id: "component:ExecutionTimestamp" }, schema45 = { type: "string", maxLength: 50, pattern: "^[ a-zA-Z0-9_-]+$", $id: "component:TransactionCancellationReason" }, pattern4 = new RegExp("^[0-9]+$", "u"), pattern6 = new RegExp("^[a-zA-Z0-9_-]+$", "u"), pattern9 = new RegExp(`^[a-zA-Z0-9\\/\\-?:().$_,'+\\s#=!"%&*<>;\\{@\\r\\n]*$`, "u"), pattern12 = new RegExp("^[ a-zA-Z0-9_-]+$", "u"), func1 = ucs2length, schema36 = { type: "object", required: ["id", "type"], properties: { id: { $ref: "component:Id" }, type: { $ref: "component:ReportedInstrumentType" } }, $id: "component:ReportedInstrumentId" }, schema38 = { type: "string", $id: "component:ReportedInstrumentType" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
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
    if (data.type !== void 0 && typeof data.type != "string") {
      const err4 = { instancePath: instancePath + "/type", schemaPath: "component:ReportedInstrumentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { id: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema39 = { type: "object", required: ["currency", "amount"], properties: { currency: { $ref: "component:Currency" }, amount: { type: "integer", format: "int64" } }, $id: "component:CurrencyAmount" }, schema40 = { type: "string", minLength: 3, maxLength: 3, pattern: "^[A-Z]*$", $id: "component:Currency" }, pattern8 = new RegExp("^[A-Z]*$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate25.evaluated;
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
        if (!pattern8.test(data0)) {
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
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: { currency: !0, amount: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.profileId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profileId" }, message: "must have required property 'profileId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.source === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.destination === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destination" }, message: "must have required property 'destination'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.destinationAmount === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destinationAmount" }, message: "must have required property 'destinationAmount'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.state === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.creationTimestamp === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creationTimestamp" }, message: "must have required property 'creationTimestamp'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "component:Id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "component:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.profileId !== void 0) {
      let data1 = data.profileId;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err9 = { instancePath: instancePath + "/profileId", schemaPath: "component:ProfileId/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/profileId", schemaPath: "component:ProfileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.tag !== void 0) {
      let data2 = data.tag;
      if (typeof data2 == "string") {
        if (func1(data2) > 50) {
          const err11 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern6.test(data2)) {
          const err12 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.source !== void 0 && (validate22(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.destination !== void 0 && (validate22(data.destination, { instancePath: instancePath + "/destination", parentData: data, parentDataProperty: "destination", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.destinationAmount !== void 0 && (validate25(data.destinationAmount, { instancePath: instancePath + "/destinationAmount", parentData: data, parentDataProperty: "destinationAmount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.description !== void 0) {
      let data6 = data.description;
      if (typeof data6 == "string") {
        if (func1(data6) > 255) {
          const err14 = { instancePath: instancePath + "/description", schemaPath: "component:TransferDescription/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!pattern9.test(data6)) {
          const err15 = { instancePath: instancePath + "/description", schemaPath: "component:TransferDescription/pattern", keyword: "pattern", params: { pattern: `^[a-zA-Z0-9\\/\\-?:().$_,'+\\s#=!"%&*<>;\\{@\\r\\n]*$` }, message: `must match pattern "^[a-zA-Z0-9\\/\\-?:().$_,'+\\s#=!"%&*<>;\\{@\\r\\n]*$"` };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/description", schemaPath: "component:TransferDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.state !== void 0 && typeof data.state != "string") {
      const err17 = { instancePath: instancePath + "/state", schemaPath: "component:TransactionState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.creationTimestamp !== void 0) {
      let data8 = data.creationTimestamp;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err18 = { instancePath: instancePath + "/creationTimestamp", schemaPath: "#/properties/creationTimestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.scheduledTimestamp !== void 0) {
      let data9 = data.scheduledTimestamp;
      if (typeof data9 == "string") {
        if (!pattern4.test(data9)) {
          const err19 = { instancePath: instancePath + "/scheduledTimestamp", schemaPath: "component:ScheduledTimestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/scheduledTimestamp", schemaPath: "component:ScheduledTimestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.executionTimestamp !== void 0) {
      let data10 = data.executionTimestamp;
      if (typeof data10 == "string") {
        if (!pattern4.test(data10)) {
          const err21 = { instancePath: instancePath + "/executionTimestamp", schemaPath: "component:ExecutionTimestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/executionTimestamp", schemaPath: "component:ExecutionTimestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.cancellationReason !== void 0) {
      let data11 = data.cancellationReason;
      if (typeof data11 == "string") {
        if (func1(data11) > 50) {
          const err23 = { instancePath: instancePath + "/cancellationReason", schemaPath: "component:TransactionCancellationReason/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (!pattern12.test(data11)) {
          const err24 = { instancePath: instancePath + "/cancellationReason", schemaPath: "component:TransactionCancellationReason/pattern", keyword: "pattern", params: { pattern: "^[ a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[ a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/cancellationReason", schemaPath: "component:TransactionCancellationReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { id: !0, profileId: !0, tag: !0, source: !0, destination: !0, destinationAmount: !0, description: !0, state: !0, creationTimestamp: !0, scheduledTimestamp: !0, executionTimestamp: !0, cancellationReason: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.transfer !== void 0) {
      let data0 = data.transfer;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data0[i0], { instancePath: instancePath + "/transfer/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/transfer", schemaPath: "#/properties/transfer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.responseCount !== void 0) {
      let data3 = data.responseCount;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err2 = { instancePath: instancePath + "/responseCount", schemaPath: "#/properties/responseCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { transfer: !0, count: !0, responseCount: !0 }, dynamicProps: !1, dynamicItems: !1 };
