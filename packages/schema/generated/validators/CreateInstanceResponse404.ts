// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type { CreateInstanceResponse404 } from '@otc-geminidb/types';
import { type Constraints, defineValidator, type Validator } from '../../src/validator.js';
import { check } from '../checks/CreateInstanceResponse404.js';

const constraints: Constraints = [
  [null,null,"anyOf","must be GatewayError or ServiceError"],
];

/** Checks a value against the document's CreateInstanceResponse404. */
export const validateCreateInstanceResponse404: Validator<CreateInstanceResponse404> = /* @__PURE__ */ defineValidator(check, constraints);
