// What must and must not compile: outcomes, statuses and error codes narrow; wrong calls are marked on the narrowest line.
import { isKnownErrorCode } from '@otc-geminidb/schema/errors';
import type { CreateInstanceResponse, GatewayErrorCode } from '@otc-geminidb/types';
import { createOperationsClient } from '../src/core.js';
import { ApiError, createGeminiDBClient, type GeminiDBClient, type Reconciliation } from '../src/index.js';
import { request } from './request.js';

declare const client: GeminiDBClient;

export const data: Promise<CreateInstanceResponse> = client.createInstance(request);
client.createInstance(request, { validate: false, parameters: { path: { project_id: 'another' } } });

// @ts-expect-error B21: there is no such window
client.createInstance({ ...request, backup_strategy: { start_time: '08:10-09:10' } });
// @ts-expect-error there is no such operation
client.deleteInstance;
// @ts-expect-error a body is needed
client.createInstance();
// @ts-expect-error there is no such parameter
client.createInstance(request, { parameters: { path: { project: 'p' } } });
// @ts-expect-error a project is needed (Q02)
createGeminiDBClient({ endpoint: 'h', token: 't' });
// @ts-expect-error middleware is an array of our own type
createGeminiDBClient({ endpoint: 'h', token: 't', projectId: 'p', middleware: [() => {}] });

export async function narrowing(): Promise<unknown> {
  const result = await client.safe.createInstance(request);
  // @ts-expect-error only an accepted result has data
  result.data.id;
  switch (result.outcome) {
    case 'accepted': {
      const status: 202 = result.status;
      const instance: CreateInstanceResponse = result.data;
      // @ts-expect-error an accepted result has no error
      result.error.message;
      return [status, instance];
    }
    case 'unknown': {
      const reconcile: Reconciliation = result.reconcile;
      // @ts-expect-error 400 is a refusal, never unknown
      if (result.status === 400) return undefined;
      if (result.status === 503) {
        const code: GatewayErrorCode | undefined = result.error.errorCode;
        return code;
      }
      return reconcile;
    }
    case 'rejected': {
      // @ts-expect-error 500 is never a rejection
      if (result.status === 500) return undefined;
      if (result.status === 400) {
        const error: ApiError<400, string> = result.error;
        const code = result.error.errorCode;
        // A code that the catalogue does not know is still valid (E02); of the known ones each can be told apart.
        if (code === undefined || !isKnownErrorCode(code)) return error;
        switch (code) {
          case 'DBS.280234':
            return code satisfies 'DBS.280234';
          // @ts-expect-error the catalogue has no such code
          case 'DBS.280000':
            return undefined;
        }
        return error;
      }
      return result.error;
    }
    case 'not-sent': {
      const none: undefined | 'other' = result.status;
      return none;
    }
    // @ts-expect-error there is no such outcome
    case 'maybe':
      return undefined;
  }
}

export async function byStatus(): Promise<unknown> {
  const result = await client.safe.createInstance(request);
  switch (result.status) {
    case 202:
      return result.data.job_id;
    case 429: {
      const outcome: 'rejected' = result.outcome;
      return [outcome, result.error.retryAfter];
    }
    case 500: {
      const outcome: 'unknown' = result.outcome;
      return outcome;
    }
    // @ts-expect-error the document does not know this status
    case 418:
      return undefined;
    default:
      return result.error;
  }
}

export function thrown(error: unknown): number | undefined {
  return error instanceof ApiError ? error.status : undefined;
}

// A document of other operations, as its types would be generated.
interface Others {
  listThings: {
    parameters: {
      query?: { limit?: number };
      header?: never;
      path: { project_id: string };
      cookie?: never;
    };
    requestBody?: never;
    responses: { 200: { headers: object; content: { 'application/json': { things: string[] } } } };
  };
  removeThing: {
    parameters: { query?: never; header?: never; path: { project_id: string; id: string }; cookie?: never };
    requestBody?: never;
    responses: { 204: { headers: object; content?: never } };
  };
  changeThing: {
    parameters: { query: { dry: boolean }; header?: never; path: { id: string }; cookie?: never };
    requestBody?: { content: { 'application/json': { name: string } } };
    responses: { 200: { headers: object; content: { 'application/json': { id: string } } } };
  };
}
const row = { method: 'GET', path: '/', parameters: [], credentials: [], requestBody: null, responses: {} };

export async function others(): Promise<void> {
  const other = createOperationsClient<Others, { path: { project_id: string } }>({
    endpoint: 'h',
    token: 't',
    operations: { listThings: row, removeThing: row, changeThing: row },
    parameters: { path: { project_id: 'p' } },
  });
  const { things } = await other.listThings();
  await other.listThings({ parameters: { query: { limit: 3 } } });
  // @ts-expect-error limit is a number
  await other.listThings({ parameters: { query: { limit: '3' } } });
  const nothing: undefined = await other.removeThing({ parameters: { path: { id: things[0] ?? '' } } });
  // @ts-expect-error the id of the path is needed
  await other.removeThing();
  // @ts-expect-error the id of the path is needed
  await other.removeThing({ parameters: { path: {} } });
  await other.changeThing(undefined, { parameters: { path: { id: 'a' }, query: { dry: true } } });
  await other.changeThing({ name: 'n' }, { parameters: { path: { id: 'a' }, query: { dry: true } } });
  // @ts-expect-error the mandatory query is missing
  await other.changeThing({ name: 'n' }, { parameters: { path: { id: 'a' } } });
  void nothing;
}
