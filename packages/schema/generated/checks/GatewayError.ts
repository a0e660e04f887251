// @ts-nocheck
// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type { Check } from '../../src/validator.js';

export const check: Check = validate0;
var pattern0 = new RegExp("^APIGW\\.\\d{4}$", "u");
var func0 = function ucs2length(str) {
  const len = str.length;
  let length = 0;
  let pos = 0;
  let value;
  while (pos < len) {
    length++;
    value = str.charCodeAt(pos++);
    if (value >= 55296 && value <= 56319 && pos < len) {
      value = str.charCodeAt(pos);
      if ((value & 64512) === 56320)
        pos++;
    }
  }
  return length;
};
function validate0(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error_code === void 0) {
      errors = (vErrors ??= []).push([1, ""]);
    }
    if (data.error_msg === void 0) {
      errors = (vErrors ??= []).push([4, ""]);
    }
    if (data.request_id === void 0) {
      errors = (vErrors ??= []).push([6, ""]);
    }
    if (data.error_code !== void 0) {
      let data0 = data.error_code;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          errors = (vErrors ??= []).push([3, "/error_code"]);
        }
      } else {
        errors = (vErrors ??= []).push([2, "/error_code"]);
      }
    }
    if (data.error_msg !== void 0) {
      if (typeof data.error_msg !== "string") {
        errors = (vErrors ??= []).push([5, "/error_msg"]);
      }
    }
    if (data.request_id !== void 0) {
      let data2 = data.request_id;
      if (typeof data2 === "string") {
        if (func0(data2) < 1) {
          errors = (vErrors ??= []).push([8, "/request_id"]);
        }
      } else {
        errors = (vErrors ??= []).push([7, "/request_id"]);
      }
    }
  } else {
    errors = (vErrors ??= []).push([0, ""]);
  }
  validate0.errors = vErrors;
  return errors === 0;
}
