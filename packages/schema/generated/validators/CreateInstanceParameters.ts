// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type { CreateInstanceParameters } from '@otc-geminidb/types';
import { type Constraints, defineValidator, type Validator } from '../../src/validator.js';
import { check } from '../checks/CreateInstanceParameters.js';

const constraints: Constraints = [
  [null,null,"type","must be an object"],
  [null,null,"required","is required","path"],
  [null,null,"type","must be an object"],
  ["Q02","DBS.280408","required","is required","project_id"],
  ["Q02","DBS.280408","type","must be a string"],
  ["Q02","DBS.280408","pattern","must be one path segment without white space"],
];

/** Checks a value against the document's CreateInstanceParameters. */
export const validateCreateInstanceParameters: Validator<CreateInstanceParameters> = /* @__PURE__ */ defineValidator(check, constraints);
