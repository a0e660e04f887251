// What every platform offers besides `createSandbox`.
export type { Fault, FaultKind } from './core/faults.js';
export { refusedTokens } from './core/tokens.js';
export { instancesPath } from './core/view.js';
export { issuesHeader } from './core/violation.js';
export type { AccountState, Instance } from './handlers/create-instance.js';
export type { Listening, ListenOptions, LogEntry, Sandbox, SandboxOptions } from './sandbox.js';
