// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import { validateCreateInstanceParameters } from './validators/CreateInstanceParameters.js';
import { validateCreateInstanceRequest } from './validators/CreateInstanceRequest.js';

/** The validators of what is sent, by operation. */
export const requestValidators: {
  readonly createInstance: { parameters: typeof validateCreateInstanceParameters; body: typeof validateCreateInstanceRequest };
} = {
  createInstance: { parameters: validateCreateInstanceParameters, body: validateCreateInstanceRequest },
};
