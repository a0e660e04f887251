// @ts-nocheck
// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type { Check } from '../../src/validator.js';

export const check: Check = validate0;
var pattern0 = new RegExp("^(?!\\.{1,2}$)\\S+$", "u");
function validate0(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      errors = (vErrors ??= []).push([1, ""]);
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.project_id === void 0) {
          errors = (vErrors ??= []).push([3, "/path"]);
        }
        if (data0.project_id !== void 0) {
          let data1 = data0.project_id;
          if (typeof data1 === "string") {
            if (!pattern0.test(data1)) {
              errors = (vErrors ??= []).push([5, "/path/project_id"]);
            }
          } else {
            errors = (vErrors ??= []).push([4, "/path/project_id"]);
          }
        }
      } else {
        errors = (vErrors ??= []).push([2, "/path"]);
      }
    }
  } else {
    errors = (vErrors ??= []).push([0, ""]);
  }
  validate0.errors = vErrors;
  return errors === 0;
}
