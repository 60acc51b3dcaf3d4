// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { allOf: [{ $ref: "component:IdentityCheckImages" }, { anyOf: [{ type: "object", required: ["base_64_encoded_front_image"], properties: { base_64_encoded_front_image: { type: "string", minLength: 1 } } }, { type: "object", required: ["base_64_encoded_back_image"], properties: { base_64_encoded_back_image: { type: "string", minLength: 1 } } }] }], $id: "component:IdentityCheckRequest" }, schema32 = { type: "object", properties: { base_64_encoded_front_image: { $ref: "component:PngImage" }, base_64_encoded_back_image: { $ref: "component:PngImage" }, base_64_encoded_face_images: { type: "array", items: { $ref: "component:PngImage" } } }, $id: "component:IdentityCheckImages" }, schema33 = { type: "string", pattern: "^(?!data:)", $id: "component:PngImage" }, pattern4 = new RegExp("^(?!data:)", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.base_64_encoded_front_image !== void 0) {
      let data0 = data.base_64_encoded_front_image;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err0 = { instancePath: instancePath + "/base_64_encoded_front_image", schemaPath: "component:PngImage/pattern", keyword: "pattern", params: { pattern: "^(?!data:)" }, message: 'must match pattern "^(?!data:)"' };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/base_64_encoded_front_image", schemaPath: "component:PngImage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.base_64_encoded_back_image !== void 0) {
      let data1 = data.base_64_encoded_back_image;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err2 = { instancePath: instancePath + "/base_64_encoded_back_image", schemaPath: "component:PngImage/pattern", keyword: "pattern", params: { pattern: "^(?!data:)" }, message: 'must match pattern "^(?!data:)"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/base_64_encoded_back_image", schemaPath: "component:PngImage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.base_64_encoded_face_images !== void 0) {
      let data2 = data.base_64_encoded_face_images;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (!pattern4.test(data3)) {
              const err4 = { instancePath: instancePath + "/base_64_encoded_face_images/" + i0, schemaPath: "component:PngImage/pattern", keyword: "pattern", params: { pattern: "^(?!data:)" }, message: 'must match pattern "^(?!data:)"' };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/base_64_encoded_face_images/" + i0, schemaPath: "component:PngImage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/base_64_encoded_face_images", schemaPath: "#/properties/base_64_encoded_face_images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { base_64_encoded_front_image: !0, base_64_encoded_back_image: !0, base_64_encoded_face_images: !0 }, dynamicProps: !1, dynamicItems: !1 };
const func1 = ucs2length;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
  const _errs2 = errors;
  let valid1 = !1;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.base_64_encoded_front_image === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/anyOf/0/required", keyword: "required", params: { missingProperty: "base_64_encoded_front_image" }, message: "must have required property 'base_64_encoded_front_image'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.base_64_encoded_front_image !== void 0) {
      let data0 = data.base_64_encoded_front_image;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/base_64_encoded_front_image", schemaPath: "#/allOf/1/anyOf/0/properties/base_64_encoded_front_image/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/base_64_encoded_front_image", schemaPath: "#/allOf/1/anyOf/0/properties/base_64_encoded_front_image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/allOf/1/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, _valid0) {
    var props0 = {};
    props0.base_64_encoded_front_image = !0;
  }
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.base_64_encoded_back_image === void 0) {
      const err4 = { instancePath, schemaPath: "#/allOf/1/anyOf/1/required", keyword: "required", params: { missingProperty: "base_64_encoded_back_image" }, message: "must have required property 'base_64_encoded_back_image'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.base_64_encoded_back_image !== void 0) {
      let data1 = data.base_64_encoded_back_image;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/base_64_encoded_back_image", schemaPath: "#/allOf/1/anyOf/1/properties/base_64_encoded_back_image/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/base_64_encoded_back_image", schemaPath: "#/allOf/1/anyOf/1/properties/base_64_encoded_back_image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/allOf/1/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  var _valid0 = _errs7 === errors;
  if (valid1 = valid1 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.base_64_encoded_back_image = !0), valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else {
    const err8 = { instancePath, schemaPath: "#/allOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return props0 !== !0 && (props0 = props0 || {}, props0.base_64_encoded_front_image = !0, props0.base_64_encoded_back_image = !0, props0.base_64_encoded_face_images = !0), validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };
