// The sandbox without an API: give it the generated tables of a document.
export type { DocumentedOperation, DocumentedResponse, DocumentedResponses } from '../examples.js';
export type { Checked, RequestValidators } from './check.js';
export { type CoreOptions, defineSandbox, type SandboxCore, type SandboxParts } from './engine.js';
export type { ErrorCatalogue } from './errors.js';
export type { Delivery, PlainAnswer, PlainRequest } from './exchange.js';
export { type Fault, type FaultKind, faultKinds, parseFault } from './faults.js';
export { fetchOf } from './fetch.js';
export type { Call, Handled, Handler, Handlers } from './handler.js';
export type { Hex } from './random.js';
export type { Match, OperationTable } from './router.js';
export { refusedTokens } from './tokens.js';
export { instancesPath } from './view.js';
export { issuesHeader, type Violation } from './violation.js';
