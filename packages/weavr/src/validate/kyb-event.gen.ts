// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { corporateId: { $ref: "component:Id" }, corporateEmail: { type: "string" }, status: { $ref: "component:KyiEventStatus" }, details: { type: "array", items: { $ref: "component:CorporateKybFailureReason" } }, rejectionComment: { type: "string" }, ongoingStatus: { $ref: "component:KyiEventStatus" } }, $id: "component:KybEvent" }, schema32 = { type: "string", pattern: "^[0-9]+$", $id: "component:Id" }, schema33 = { type: "string", $id: "component:KyiEventStatus" }, schema34 = { type: "string", $id: "component:CorporateKybFailureReason" }, pattern4 = new RegExp("^[0-9]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.corporateId !== void 0) {
      let data0 = data.corporateId;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err0 = { instancePath: instancePath + "/corporateId", schemaPath: "component:Id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/corporateId", schemaPath: "component:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.corporateEmail !== void 0 && typeof data.corporateEmail != "string") {
      const err2 = { instancePath: instancePath + "/corporateEmail", schemaPath: "#/properties/corporateEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      const err3 = { instancePath: instancePath + "/status", schemaPath: "component:KyiEventStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.details !== void 0) {
      let data3 = data.details;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            const err4 = { instancePath: instancePath + "/details/" + i0, schemaPath: "component:CorporateKybFailureReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        const err5 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.rejectionComment !== void 0 && typeof data.rejectionComment != "string") {
      const err6 = { instancePath: instancePath + "/rejectionComment", schemaPath: "#/properties/rejectionComment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.ongoingStatus !== void 0 && typeof data.ongoingStatus != "string") {
      const err7 = { instancePath: instancePath + "/ongoingStatus", schemaPath: "component:KyiEventStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { corporateId: !0, corporateEmail: !0, status: !0, details: !0, rejectionComment: !0, ongoingStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };
