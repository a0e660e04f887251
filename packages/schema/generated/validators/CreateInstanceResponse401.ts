// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type { CreateInstanceResponse401 } from '@otc-geminidb/types';
import { type Constraints, defineValidator, type Validator } from '../../src/validator.js';
import { check } from '../checks/CreateInstanceResponse401.js';

const constraints: Constraints = [
  [null,null,"anyOf","must be GatewayError or IdentityError"],
];

/** Checks a value against the document's CreateInstanceResponse401. */
export const validateCreateInstanceResponse401: Validator<CreateInstanceResponse401> = /* @__PURE__ */ defineValidator(check, constraints);
