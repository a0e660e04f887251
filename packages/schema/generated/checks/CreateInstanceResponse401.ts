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
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error_code === void 0) {
      errors = (vErrors ??= []).push(0);
    }
    if (data.error_msg === void 0) {
      errors = (vErrors ??= []).push(0);
    }
    if (data.request_id === void 0) {
      errors = (vErrors ??= []).push(0);
    }
    if (data.error_code !== void 0) {
      let data0 = data.error_code;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          errors = (vErrors ??= []).push(0);
        }
      } else {
        errors = (vErrors ??= []).push(0);
      }
    }
    if (data.error_msg !== void 0) {
      if (typeof data.error_msg !== "string") {
        errors = (vErrors ??= []).push(0);
      }
    }
    if (data.request_id !== void 0) {
      let data2 = data.request_id;
      if (typeof data2 === "string") {
        if (func0(data2) < 1) {
          errors = (vErrors ??= []).push(0);
        }
      } else {
        errors = (vErrors ??= []).push(0);
      }
    }
  } else {
    errors = (vErrors ??= []).push(0);
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error === void 0) {
        errors = (vErrors ??= []).push(0);
      }
      if (data.error !== void 0) {
        let data3 = data.error;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
          if (data3.code === void 0) {
            errors = (vErrors ??= []).push(0);
          }
          if (data3.message === void 0) {
            errors = (vErrors ??= []).push(0);
          }
          if (data3.title === void 0) {
            errors = (vErrors ??= []).push(0);
          }
          if (data3.code !== void 0) {
            let data4 = data3.code;
            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
              errors = (vErrors ??= []).push(0);
            }
            if (typeof data4 == "number") {
              if (data4 > 599 || isNaN(data4)) {
                errors = (vErrors ??= []).push(0);
              }
              if (data4 < 400 || isNaN(data4)) {
                errors = (vErrors ??= []).push(0);
              }
            }
          }
          if (data3.message !== void 0) {
            if (typeof data3.message !== "string") {
              errors = (vErrors ??= []).push(0);
            }
          }
          if (data3.title !== void 0) {
            if (typeof data3.title !== "string") {
              errors = (vErrors ??= []).push(0);
            }
          }
        } else {
          errors = (vErrors ??= []).push(0);
        }
      }
    } else {
      errors = (vErrors ??= []).push(0);
    }
    var _valid0 = _errs9 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    errors = (vErrors ??= []).push([0, ""]);
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
