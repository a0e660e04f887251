// The requests that every candidate gets: the document's examples, and the same with five faults.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The bundled document. */
export const documentPath = fileURLToPath(import.meta.resolve('@otc-geminidb/openapi/openapi.json'));
export const document = JSON.parse(readFileSync(documentPath, 'utf8'));

/** Values of the named examples whose names start with a prefix. */
function examplesOf(prefix) {
  const all = Object.entries(document.components.examples);
  return all.filter(([name]) => name.startsWith(prefix)).map(([, { value }]) => value);
}

/** Every valid example of the request. */
export const valid = examplesOf('CreateInstanceRequest.');

/** The page's own example. */
export const page = document.components.examples['CreateInstanceRequest.page'].value;

/** The documented answer to it. */
export const answer = JSON.stringify(examplesOf('CreateInstanceResponse.')[0]);

/** Places of the five faults. */
export const faultyPlaces = [
  '/name',
  '/flavor/0/num',
  '/backup_strategy/start_time',
  '/backup_strategy/keep_days',
  '/flavour',
];

/** A request with five faults. */
export const faulty = {
  ...page,
  name: '1st-cluster',
  flavor: [{ ...page.flavor[0], num: 2 }],
  backup_strategy: { start_time: '08:10-09:10', keep_days: 36 },
  flavour: [],
};

/** Requests with one fault each, of every kind that the schema knows. */
export const broken = [
  null,
  [],
  {},
  { ...page, name: 'abc' },
  { ...page, name: 'a'.repeat(65) },
  { ...page, name: 'with space' },
  { ...page, datastore: { ...page.datastore, version: '4.0' } },
  { ...page, datastore: { ...page.datastore, edition: 'x' } },
  { ...page, region: '' },
  { ...page, availability_zone: 'a,,b' },
  { ...page, vpc_id: null },
  { ...page, password: 'short' },
  { ...page, password: 'has a space in it' },
  { ...page, mode: 'cluster' },
  { ...page, flavor: [] },
  { ...page, flavor: [{ ...page.flavor[0], num: '03' }] },
  { ...page, flavor: [{ ...page.flavor[0], num: 3.5 }] },
  { ...page, flavor: [{ ...page.flavor[0], num: 201 }] },
  { ...page, flavor: [{ ...page.flavor[0], size: 0 }] },
  { ...page, flavor: [{ ...page.flavor[0], storage: 'HIGH' }] },
  { ...page, backup_strategy: {} },
  { ...page, backup_strategy: { start_time: '23:00-24:00' } },
  { ...page, ssl_option: 2 },
  { ...page, ssl_option: true },
  faulty,
];

/** Stops a benchmark whose candidate does not do the same work as the others. */
export function must(condition, text) {
  if (!condition) throw new Error(`Not comparable: ${text}`);
}
