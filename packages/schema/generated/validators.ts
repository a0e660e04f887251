// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

export { validateCreateInstanceParameters } from './validators/CreateInstanceParameters.js';
export { validateCreateInstanceRequest } from './validators/CreateInstanceRequest.js';
export { validateCreateInstanceResponse } from './validators/CreateInstanceResponse.js';
export { validateServiceError } from './validators/ServiceError.js';
export { validateCreateInstanceResponse401 } from './validators/CreateInstanceResponse401.js';
export { validateCreateInstanceResponse404 } from './validators/CreateInstanceResponse404.js';
export { validateGatewayError } from './validators/GatewayError.js';
export { validateCreateInstanceResponse429 } from './validators/CreateInstanceResponse429.js';
