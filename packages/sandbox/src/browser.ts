// The sandbox in a browser or worker: in process only, there is nothing to listen with.
import { type Sandbox, type SandboxOptions, sandboxFactory } from './sandbox.js';

export * from './exports.js';

/** Makes a sandbox whose `fetch` answers in the page; `listen` is refused. */
export const createSandbox: (options?: SandboxOptions) => Sandbox = /* @__PURE__ */ sandboxFactory(() =>
  Promise.reject(new Error('This platform cannot listen on a port: use the fetch of the sandbox.')),
);
