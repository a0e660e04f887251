// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type { GatewayError } from '@otc-geminidb/types';
import { type Constraints, defineValidator, type Validator } from '../../src/validator.js';
import { check } from '../checks/GatewayError.js';

const constraints: Constraints = [
  ["E06",null,"type","must be an object"],
  ["E06",null,"required","is required","error_code"],
  ["E06",null,"type","must be a string"],
  ["E06",null,"pattern","must read APIGW. and four digits"],
  ["E06",null,"required","is required","error_msg"],
  ["E06",null,"type","must be a string"],
  ["E06",null,"required","is required","request_id"],
  ["E06",null,"type","must be a string"],
  ["E06",null,"minLength","must have at least 1 characters"],
];

/** Checks a value against the document's GatewayError. */
export const validateGatewayError: Validator<GatewayError> = /* @__PURE__ */ defineValidator(check, constraints);
