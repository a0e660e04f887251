// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import { validateCreateInstanceResponse } from './validators/CreateInstanceResponse.js';
import { validateServiceError } from './validators/ServiceError.js';
import { validateCreateInstanceResponse401 } from './validators/CreateInstanceResponse401.js';
import { validateCreateInstanceResponse404 } from './validators/CreateInstanceResponse404.js';
import { validateGatewayError } from './validators/GatewayError.js';
import { validateCreateInstanceResponse429 } from './validators/CreateInstanceResponse429.js';

/** The validators of answers, by operation and status. */
export const responseValidators: {
  readonly createInstance: {
    202: typeof validateCreateInstanceResponse;
    400: typeof validateServiceError;
    401: typeof validateCreateInstanceResponse401;
    403: typeof validateServiceError;
    404: typeof validateCreateInstanceResponse404;
    405: typeof validateGatewayError;
    409: typeof validateGatewayError;
    413: typeof validateGatewayError;
    415: typeof validateGatewayError;
    422: typeof validateGatewayError;
    429: typeof validateCreateInstanceResponse429;
    500: typeof validateServiceError;
    501: typeof validateGatewayError;
    503: typeof validateGatewayError;
  };
} = {
  createInstance: {
    202: validateCreateInstanceResponse,
    400: validateServiceError,
    401: validateCreateInstanceResponse401,
    403: validateServiceError,
    404: validateCreateInstanceResponse404,
    405: validateGatewayError,
    409: validateGatewayError,
    413: validateGatewayError,
    415: validateGatewayError,
    422: validateGatewayError,
    429: validateCreateInstanceResponse429,
    500: validateServiceError,
    501: validateGatewayError,
    503: validateGatewayError,
  },
};
