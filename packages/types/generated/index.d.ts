// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

export type { components, operations, paths } from './openapi.js';
import type { components, operations } from './openapi.js';

export type ProjectId = components['schemas']["ProjectId"];
export type InstanceName = components['schemas']["InstanceName"];
export type RequestDatastore = components['schemas']["RequestDatastore"];
export type Password = components['schemas']["Password"];
export type NodeCount = components['schemas']["NodeCount"];
export type StorageSize = components['schemas']["StorageSize"];
export type RequestFlavor = components['schemas']["RequestFlavor"];
export type BackupWindow = components['schemas']["BackupWindow"];
export type KeepDays = components['schemas']["KeepDays"];
export type RequestBackupStrategy = components['schemas']["RequestBackupStrategy"];
export type SslOption = components['schemas']["SslOption"];
export type CreateInstanceRequest = components['schemas']["CreateInstanceRequest"];
export type ResponseDatastore = components['schemas']["ResponseDatastore"];
export type ResponseFlavor = components['schemas']["ResponseFlavor"];
export type ResponseBackupStrategy = components['schemas']["ResponseBackupStrategy"];
export type CreateInstanceResponse = components['schemas']["CreateInstanceResponse"];
export type ErrorCode = components['schemas']["ErrorCode"];
export type ServiceError = components['schemas']["ServiceError"];
export type GatewayErrorCode = components['schemas']["GatewayErrorCode"];
export type GatewayError = components['schemas']["GatewayError"];
export type IdentityError = components['schemas']["IdentityError"];
export type RetryAfter = components['schemas']["RetryAfter"];
export type CreateInstanceResponse401 = operations["createInstance"]['responses'][401]['content']["application/json"];
export type CreateInstanceResponse404 = operations["createInstance"]['responses'][404]['content']["application/json"];
export type CreateInstanceResponse429 = operations["createInstance"]['responses'][429]['content']["application/json"];
export type CreateInstanceParameters = operations["createInstance"]['parameters'];
