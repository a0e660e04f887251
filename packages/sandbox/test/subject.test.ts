// What a message is about: a value of the request, and never a secret.
import { expect, it } from 'vitest';
import { subjectOf } from '../src/core/subject.js';

const entry = { status: 400, message: 'About {0}.', retry: 'never', meaning: '', action: '' } as const;
const catalogue = {
  'X.1': { ...entry, parameter: 'name' },
  'X.2': { ...entry, parameter: 'password' },
  'X.3': { ...entry, message: 'About nothing.', parameter: 'name' },
};
const requestBody = { required: true, mediaTypes: [], secrets: ['/password'] };
const operation = { method: 'POST', path: '/', parameters: [], credentials: [], requestBody, responses: {} };
const about = (code: string, body: string) =>
  subjectOf(code, catalogue, { id: 'x', operation, values: {} }, { method: 'POST', url: '/', headers: {}, body });

it.each([
  ['X.1', '{"name":"orders"}', 'orders'],
  ['X.1', JSON.stringify({ name: 'x'.repeat(1000) }), 'x'.repeat(64)],
  ['X.1', '{"name":7}', undefined],
  ['X.1', '{"other":"orders"}', undefined],
  ['X.1', 'null', undefined],
  ['X.1', '{', undefined],
  ['X.2', '{"password":"a-secret"}', undefined],
  ['X.3', '{"name":"orders"}', undefined],
  ['X.4', '{"name":"orders"}', undefined],
])('%s of %s is about %s', (code, body, subject) => expect(about(code, body)).toBe(subject));
