// Meaning of wire forms, and guards of enumerations, as the document has them.
import { expect, it } from 'vitest';
import { responseForms } from '../generated/forms.js';
import { isBackupWindow, isSslOption } from '../generated/guards.js';

it('knows what has several forms in an answer, and what is a time (X01, X07)', () => {
  expect(responseForms).toEqual({
    CreateInstanceResponse: {
      '/created': 'utc',
      '/flavor/*/num': 'number',
      '/flavor/*/size': 'number',
      '/backup_strategy/keep_days': 'number',
      '/ssl_option': 'boolean',
    },
  });
});

it('guards enumerations by value and type (B21, B25)', () => {
  expect(['23:45-00:45', '00:00-01:00', '08:10-09:10', 8].map(isBackupWindow)).toEqual([true, true, false, false]);
  expect([0, 1, '0', '1', 2, '01', true].map(isSslOption)).toEqual([true, true, true, true, false, false, false]);
});
