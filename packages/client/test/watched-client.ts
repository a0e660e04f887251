// Clients of which everything that they throw, return or report is searched for secrets.
import { inspect } from 'node:util';
import { expect } from 'vitest';
import { createGeminiDBClient, type GeminiDBClient, type GeminiDBClientOptions, GeminiDBError } from '../src/index.js';
import { canaries } from './request.js';

/** Everything a value shows, in every way in which a program is likely to show it. */
export function shown(value: unknown): string {
  const texts = [inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }), String(value)];
  for (let each = value, depth = 0; each instanceof Error && depth < 9; each = each.cause, depth++) {
    texts.push(each.message, each.stack ?? '', String(each), JSON.stringify(each), JSON.stringify({ ...each }));
  }
  try {
    texts.push(JSON.stringify(value) ?? '');
  } catch {
    // What cannot be written as JSON shows nothing there.
  }
  return texts.join('\n');
}

/** Fails when a value shows a secret. */
export function expectNoSecret(value: unknown): void {
  const text = shown(value);
  for (const secret of Object.values(canaries)) expect(text).not.toContain(secret);
}

/** A client whose errors, results and hooks are searched for secrets. */
export function watchedClient(options: Partial<GeminiDBClientOptions> = {}): GeminiDBClient {
  const { onAttempt, onUnexpectedResponse } = options;
  const client = createGeminiDBClient({
    endpoint: 'https://gemini.example',
    projectId: 'project-1',
    token: canaries.token,
    backoffMs: 1,
    ...options,
    onAttempt: (attempt) => {
      expectNoSecret(attempt);
      return onAttempt?.(attempt);
    },
    onUnexpectedResponse: (response) => {
      expectNoSecret(response);
      return onUnexpectedResponse?.(response);
    },
  });
  expectNoSecret(client);
  const throwing: GeminiDBClient['createInstance'] = async (...given) => {
    try {
      return await client.createInstance(...given);
    } catch (error) {
      expect(error).toBeInstanceOf(GeminiDBError);
      expectNoSecret(error);
      throw error;
    }
  };
  const safe: GeminiDBClient['safe']['createInstance'] = async (...given) => {
    const result = await client.safe.createInstance(...given);
    expectNoSecret(result);
    if (!result.ok) {
      expect(result.error).toBeInstanceOf(GeminiDBError);
      expect(result.error.outcome).toBe(result.outcome);
      expect(result.error.reconcile !== undefined).toBe(result.outcome === 'unknown');
    }
    return result;
  };
  return { createInstance: throwing, safe: { createInstance: safe } };
}
