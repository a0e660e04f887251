// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type { CreateInstanceResponse429 } from '@otc-geminidb/types';
import { type Constraints, defineValidator, type Validator } from '../../src/validator.js';
import { check } from '../checks/CreateInstanceResponse429.js';

const constraints: Constraints = [
  [null,null,"anyOf","must be ServiceError or GatewayError"],
];

/** Checks a value against the document's CreateInstanceResponse429. */
export const validateCreateInstanceResponse429: Validator<CreateInstanceResponse429> = /* @__PURE__ */ defineValidator(check, constraints);
