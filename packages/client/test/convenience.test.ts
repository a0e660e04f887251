// What makes an answer and a computed value easier to work with.
import type { BackupWindow, CreateInstanceResponse } from '@otc-geminidb/types';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { isBackupWindow, type NormalizedInstance, normalizeInstance } from '../src/index.js';
import { created } from './request.js';

describe('normalizeInstance', () => {
  it('makes numbers, a boolean and a Date of the wire forms, and renames nothing (X01, X07)', () => {
    const wire: CreateInstanceResponse = {
      ...created,
      created: '2019-10-28 14:10:54',
      flavor: [
        { num: '3', size: 500, storage: 'ULTRAHIGH', spec_code: 's' },
        { num: 200, size: '1', storage: 'ULTRAHIGH', spec_code: 't' },
      ],
      backup_strategy: { start_time: '23:00-00:00', keep_days: '0' },
      ssl_option: '0',
    };
    const instance = normalizeInstance(wire);
    expect(instance).toEqual({
      ...wire,
      created: new Date(Date.UTC(2019, 9, 28, 14, 10, 54)),
      flavor: [
        { num: 3, size: 500, storage: 'ULTRAHIGH', spec_code: 's' },
        { num: 200, size: 1, storage: 'ULTRAHIGH', spec_code: 't' },
      ],
      backup_strategy: { start_time: '23:00-00:00', keep_days: 0 },
      ssl_option: false,
    });
    expect(normalizeInstance({ ...wire, ssl_option: 1 }).ssl_option).toBe(true);
  });

  it('leaves out what the answer leaves out, and leaves alone what it cannot read (X06, X09)', () => {
    const { backup_strategy: _, ssl_option: __, ...least } = created;
    const instance = normalizeInstance({ ...least, created: 'yesterday', colour: { num: '3' } } as never);
    expect(Object.keys(instance)).toEqual([...Object.keys(least), 'colour']);
    expect(instance.created).toBe('yesterday');
    for (const wrong of ['2024-02-30 00:00:00', '2024-13-01 00:00:00', '2024-01-01 25:00:00']) {
      expect(normalizeInstance({ ...created, created: wrong }).created).toBe(wrong);
    }
    expect(instance).toHaveProperty('colour', { num: '3' });
  });

  it('has types that say so', () => {
    expectTypeOf<NormalizedInstance['created']>().toEqualTypeOf<Date>();
    expectTypeOf<NormalizedInstance['flavor'][number]['num']>().toEqualTypeOf<number>();
    expectTypeOf<NormalizedInstance['ssl_option']>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<NormalizedInstance['name']>().toEqualTypeOf<string>();
  });
});

describe('isBackupWindow', () => {
  it('knows the 96 windows of a day and nothing else (B21)', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    let count = 0;
    for (let minute = 0; minute < 24 * 60; minute++) {
      const hour = Math.floor(minute / 60);
      const window: string = `${two(hour)}:${two(minute % 60)}-${two((hour + 1) % 24)}:${two(minute % 60)}`;
      if (isBackupWindow(window)) {
        expectTypeOf(window).toEqualTypeOf<BackupWindow>();
        count += 1;
      }
    }
    expect(count).toBe(96);
    for (const wrong of ['24:00-01:00', '08:00-10:00', '8:00-9:00', '', null, 8])
      expect(isBackupWindow(wrong)).toBe(false);
  });
});
