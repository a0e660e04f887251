// Proof that the checks can fail: each recording is broken in turn, strict mode says so, and the client survives it.
import { createGeminiDBClient } from '@otc-geminidb/client';
import type { CreateInstanceRequest } from '@otc-geminidb/types';
import { describe, expect, it } from 'vitest';
import { documentSuite, type HarEntry } from '../src/index.js';
import { acceptedAgainstRules, allBrokenExchanges, brokenExchanges, refusedForAnother } from './breaking.js';
import { judging } from './judging.js';
import { allRecordings, bodyOf, jsonOf, recordingOf } from './support.js';

const judge = judging(documentSuite);

describe('a broken recording', () => {
  it.each(allRecordings())('of $name is found out in strict mode, however it is broken', ({ name, har }) => {
    const broken = brokenExchanges(documentSuite, name, har);
    const survivors = broken.filter(({ entry }) => judge(entry, 'broken').length === 0).map((one) => one.name);
    expect(broken.length).toBeGreaterThan(8);
    expect(survivors).toEqual([]);
  });

  it('is found out when the API accepts what breaks a rule, or refuses it for another', () => {
    for (const breakings of [acceptedAgainstRules, refusedForAnother]) {
      const broken = allRecordings().flatMap(({ name, har }) => breakings(documentSuite, name, har));
      const survivors = broken.filter(({ entry }) => judge(entry, 'broken').length === 0).map(({ name }) => name);
      expect(broken.length).toBeGreaterThan(50);
      expect(survivors).toEqual([]);
    }
  });

  it('is survived by the client, which hands a 202 on or says what became of the call', async () => {
    const request = bodyOf(recordingOf('documentation/createInstance.page').log.entries[0] as HarEntry, 'request');
    const broken = allBrokenExchanges(documentSuite, allRecordings());
    const outcomes = new Set<string>();
    for (const { name, entry } of broken) {
      const { status, content, headers } = entry.response;
      const init = { status, headers: headers.map(({ name, value }): [string, string] => [name, value]) };
      const client = createGeminiDBClient({
        endpoint: 'geminidb.test',
        projectId: '375d8d8fad1f43039e23d3b6c0f60a19',
        token: 'a-token',
        maxAttempts: 1,
        fetch: async () => new Response(content.text ?? '', init),
      });
      const result = await client.safe.createInstance(request as CreateInstanceRequest);
      outcomes.add(result.outcome);
      const body = jsonOf(content.text);
      const isHandedOn = status === 202 && /json$/.test(content.mimeType) && typeof body === 'object' && body !== null;
      expect(result.ok, name).toBe(isHandedOn);
    }
    expect(outcomes).toContain('accepted');
  }, 120_000);
});
