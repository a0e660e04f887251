// What is told of an ending that no server of these tests brings about.
import { ApiError } from '@otc-geminidb/client';
import { expect, test } from 'vitest';
import { tellEnding } from '../src/ending.js';
import { Output } from '../src/output.js';

test('advice that knows where the docs are leads there', () => {
  const told: string[] = [];
  const sink = { write: (text: string) => told.push(text) };
  const advice = { retry: 'after-change', meaning: 'Too few.', action: 'Ask for more.' } as const;
  const tell = (docs?: string) => {
    told.length = 0;
    const error = new ApiError<400>('no', {
      outcome: 'rejected',
      status: 400,
      advice: { ...advice, ...(docs && { docs }) },
    });
    tellEnding({ ok: false, outcome: 'rejected', status: 400, error } as never, false, new Output(sink, sink, {}));
    return told.join('');
  };
  expect(tell('https://docs.example/errors/#dbs-280123')).toContain(
    '\n  more: https://docs.example/errors/#dbs-280123\n',
  );
  expect(tell()).not.toContain('more:');
});
