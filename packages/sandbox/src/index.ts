// The sandbox in Node: in process as a `fetch`, or on a port.
import { listen } from './node/listen.js';
import { type Sandbox, type SandboxOptions, sandboxFactory } from './sandbox.js';

export * from './exports.js';

/**
 * Makes a sandbox: a create-instance API that keeps every documented rule, without an account and a bill.
 * Each has its own instances; nothing is stored outside the process.
 */
export const createSandbox: (options?: SandboxOptions) => Sandbox = /* @__PURE__ */ sandboxFactory(listen);
