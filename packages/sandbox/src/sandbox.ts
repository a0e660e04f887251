// Puts the sandbox of this API together from its generated tables.
import { errorCatalogue } from '@otc-geminidb/schema/errors';
import { operations } from '@otc-geminidb/schema/operations';
import { requestValidators } from '@otc-geminidb/schema/requests';
import { examples } from '../generated/examples.js';
import { type CoreOptions, defineSandbox, type SandboxCore } from './core/engine.js';
import { fetchOf } from './core/fetch.js';
import { type AccountState, handlersFor, type Instance } from './handlers/create-instance.js';

/** How the sandbox behaves. */
export interface SandboxOptions extends CoreOptions {
  /** State of the account that it plays: what is on offer, what is switched on, what is used up. */
  readonly account?: AccountState;
}

/** Where and how to listen. */
export interface ListenOptions {
  /** Port; 0, the default, takes a free one. */
  readonly port?: number;
  /** Address; left out, 127.0.0.1, which only this machine reaches. */
  readonly host?: string;
  /** Must be set for an address that other machines reach. */
  readonly allowRemote?: boolean;
  /** Told about every request once its answer begins, or cannot come any more; never a secret. */
  readonly log?: (entry: LogEntry) => void;
}

/** One answered request, for the log. */
export interface LogEntry {
  readonly time: Date;
  readonly method: string;
  /** Path without host and query. */
  readonly path: string;
  /** Of the answer; 0 where the connection was broken instead, on purpose or by the caller. */
  readonly status: number;
  /** The broken rules and their places, as in the header. */
  readonly issues: string;
  /** What went wrong on purpose. */
  readonly fault: string | undefined;
  /** Time from the last byte of the request to the answer, in milliseconds. */
  readonly milliseconds: number;
}

/** A sandbox that listens. */
export interface Listening {
  /** Such as `http://127.0.0.1:8080`. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and ends open connections; answers under way get `patience` milliseconds, none if left out. */
  close(patience?: number): Promise<void>;
}

/** A cloud of one's own. */
export interface Sandbox {
  /** Answers in process; stands wherever `fetch` is expected. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Listens on a port of this machine. */
  listen(options?: ListenOptions): Promise<Listening>;
  /** What was created, oldest first, as it was answered; read-only. */
  readonly instances: readonly Readonly<Instance>[];
}

/** Serves a core on a port. */
export type Listen = (core: SandboxCore, options?: ListenOptions) => Promise<Listening>;

/** Makes `createSandbox` for a platform with its own way to listen. */
export function sandboxFactory(listen: Listen): (options?: SandboxOptions) => Sandbox {
  return ({ account, ...options } = {}) => {
    const parts = { operations, requestValidators, examples, errorCatalogue, handlers: handlersFor(account) };
    const core = defineSandbox(parts, options);
    return {
      fetch: fetchOf(core),
      listen: (listenOptions) => listen(core, listenOptions),
      get instances() {
        return core.instances as readonly Readonly<Instance>[];
      },
    };
  };
}
