// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type * as types from '@otc-geminidb/types';
import { isObject, isString } from '../../src/keywords.js';
import { defineValidator, type Table, type Test, type Validator } from '../../src/validator.js';

const pattern0 = /^DBS\.\d{6}$/u;
const matches0 = (v: any): boolean => pattern0.test(v);
const is0 = (v: any): boolean => isString(v) && matches0(v);
const is1 = (v: any): boolean => isObject(v) && is0(v.error_code) && isString(v.error_msg);
const test0: Test = ["type", isObject, "must be an object"];
const test1: Test = ["type", isString, "must be a string"];
const tests0: Test[] = [["pattern", matches0, "must read DBS. and six digits"]];

const table: Table = { rule: "E01", kind: test0, properties: {
  error_code: { fits: is0, kind: test1, tests: tests0 },
  error_msg: { fits: isString, kind: test1 },
} };

/** Checks a value against the document's ServiceError. */
export const validateServiceError: Validator<types.ServiceError> = /* @__PURE__ */ defineValidator(is1, table);
