// The table that the docs print is the one that the client acts by.
import { describe, expect, it } from 'vitest';
import { retryLines } from '../src/retry-reasons.js';
import { answerRows, connectionRows, rowOfAnswer, rowOfFault } from '../src/retry-table.js';

describe('the retry table', () => {
  it('gives a reason of its own for every row', () => {
    const reasons = retryLines.map(({ why }) => why);
    expect(reasons.filter((why) => why.length < 20)).toEqual([]);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it('repeats nothing whose outcome is unknown', () => {
    expect(answerRows.filter(({ again, outcome }) => outcome === 'unknown' && again !== 'never')).toEqual([]);
    expect(retryLines.filter(({ again, outcome }) => outcome === 'unknown' && again !== 'never')).toEqual([]);
  });

  it('has a row that is reached for every status, and every row is reached', () => {
    const reached = new Set(Array.from({ length: 1000 }, (_, status) => rowOfAnswer(status)));
    expect(reached).toEqual(new Set(answerRows));
  });

  it('takes every listed fault for one of its row, not sent', () => {
    const lines = retryLines.filter(({ what }) => what.startsWith('connection fault '));
    expect(lines).toHaveLength(connectionRows.length);
    expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(['not-sent']));
    for (const { codes, says = [], syscall, again } of connectionRows) {
      for (const fault of [...codes.map((code) => ({ code, syscall })), ...says.map((part) => ({ message: part }))]) {
        expect(rowOfFault({ cause: fault })).toEqual({ again, outcome: 'not-sent' });
      }
    }
  });

  it.each([null, undefined, 'text', 7, {}, { code: 'constructor' }, { errors: [] }, new Error('x')])(
    'takes a fault that says nothing for an open one: %j',
    (fault) => expect(rowOfFault(fault)).toMatchObject({ again: 'never', outcome: 'unknown' }),
  );

  it('does not follow causes for ever', () => {
    const circle: { cause?: unknown } = {};
    circle.cause = circle;
    expect(rowOfFault(circle).outcome).toBe('unknown');
  });
});
