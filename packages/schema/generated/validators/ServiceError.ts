// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type { ServiceError } from '@otc-geminidb/types';
import { type Constraints, defineValidator, type Validator } from '../../src/validator.js';
import { check } from '../checks/ServiceError.js';

const constraints: Constraints = [
  ["E01",null,"type","must be an object"],
  ["E01",null,"required","is required","error_code"],
  ["E01",null,"type","must be a string"],
  ["E01",null,"pattern","must read DBS. and six digits"],
  ["E01",null,"required","is required","error_msg"],
  ["E01",null,"type","must be a string"],
];

/** Checks a value against the document's ServiceError. */
export const validateServiceError: Validator<ServiceError> = /* @__PURE__ */ defineValidator(check, constraints);
