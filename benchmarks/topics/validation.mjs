// Topic: validating the body of a request, a valid one and one with five faults.
import { pathToFileURL } from 'node:url';
import { validateCreateInstanceRequest } from '@otc-geminidb/schema';
import { interleave } from '../lib/measure.mjs';
import { broken, faulty, faultyPlaces, must, valid } from '../lib/requests.mjs';
import { atLeast, atMost, row } from '../lib/table.mjs';
import { own, peer } from '../lib/versions.mjs';

export const title = 'Validating a request';
export const method =
  'The four documented examples in turn, and one request with five faults; every candidate must accept the former, refuse 25 broken ones, and name the five places.';

const ours = { accepts: (value) => validateCreateInstanceRequest(value).ok, what: own('schema') };
ours.places = (value) => validateCreateInstanceRequest(value).issues.map(({ pointer }) => pointer);

/** Every candidate: a check, and the places of all faults, with whatever it says about them. */
async function peers() {
  const { ajvCheck, ajvStandaloneFile, typeboxCheck, valibotSchema, zodSchema } = await import(
    '../lib/peer-schemas.mjs'
  );
  const { validate } = await import(pathToFileURL(await ajvStandaloneFile()).href);
  const v = await import('valibot');
  const placeOf = ({ instancePath, params }) =>
    params.additionalProperty ? `${instancePath}/${params.additionalProperty}` : instancePath;
  const ajv = (check, what) => ({
    what,
    accepts: check,
    faults: (value) => (check(value) ? [] : check.errors),
    places: (value) => (check(value) ? [] : check.errors.map(placeOf)),
  });
  return {
    'ajv-standalone': ajv(validate, `${peer('ajv')}, standalone code`),
    ajv: ajv(ajvCheck, `${peer('ajv')}, at run time`),
    typebox: {
      what: `${peer('typebox')}, compiled`,
      accepts: (value) => typeboxCheck.Check(value),
      faults: (value) => (typeboxCheck.Check(value) ? [] : typeboxCheck.Errors(value)),
      places: (value) =>
        [...typeboxCheck.Errors(value)].flatMap(({ instancePath, params }) =>
          (params?.additionalProperties ?? ['']).map((name) => (name ? `${instancePath}/${name}` : instancePath)),
        ),
    },
    zod: {
      what: peer('zod'),
      accepts: (value) => zodSchema.safeParse(value).success,
      faults: (value) => zodSchema.safeParse(value).error.issues,
      places: (value) =>
        zodSchema
          .safeParse(value)
          .error.issues.flatMap(({ path, keys = [''] }) =>
            keys.map((key) => `/${[...path, ...(key ? [key] : [])].join('/')}`),
          ),
    },
    valibot: {
      what: peer('valibot'),
      accepts: (value) => v.safeParse(valibotSchema, value).success,
      faults: (value) => v.safeParse(valibotSchema, value).issues,
      places: (value) =>
        v.safeParse(valibotSchema, value).issues.map(({ path }) => `/${path.map(({ key }) => key).join('/')}`),
    },
  };
}

/** Every candidate must come to the same verdicts before it is timed. */
function check({ what, accepts, places }) {
  for (const value of valid) must(accepts(value) === true, `${what} refuses a valid example`);
  for (const value of broken) must(accepts(value) === false, `${what} accepts ${JSON.stringify(value)?.slice(0, 300)}`);
  const found = new Set(places(faulty));
  for (const place of faultyPlaces) must(found.has(place), `${what} does not find ${place}, but ${[...found]}`);
}

export async function run({ quick = false }) {
  const candidates = quick ? { ours } : { ours, ...(await peers()) };
  for (const candidate of Object.values(candidates)) check(candidate);
  const options = quick ? { rounds: 3, batch: 1, warmUp: 5 } : {};
  const map = (work) => Object.fromEntries(Object.entries(candidates).map(([name, one]) => [name, work(one)]));
  const inputs = Array.from({ length: 16 }, (_, index) => structuredClone(valid[index % valid.length]));
  const faults = Array.from({ length: 16 }, () => structuredClone(faulty));
  const accepted = await interleave(
    map(
      ({ accepts }) =>
        (i) =>
          accepts(inputs[i & 15]),
    ),
    options,
  );
  ours.faults = (value) => validateCreateInstanceRequest(value).issues;
  const refused = await interleave(
    map(
      ({ faults: list }) =>
        (i) =>
          list(faults[i & 15]),
    ),
    options,
  );
  const rows = (part, samples) =>
    Object.entries(samples).map(([name, values]) =>
      row({
        part,
        what: candidates[name].what,
        unit: 'ns',
        samples: values,
        against: samples.ours,
        ours: name === 'ours',
      }),
    );
  return {
    rows: [...rows('valid', accepted), ...rows('five faults', refused)],
    targets: quick
      ? []
      : [
          atMost(
            "valid: at most 1.1 times the time of Ajv's standalone code",
            accepted.ours,
            accepted['ajv-standalone'],
            1.1,
          ),
          atLeast('valid: 9 times as fast as zod', accepted.zod, accepted.ours, 9),
          atLeast('valid: 9 times as fast as valibot', accepted.valibot, accepted.ours, 9),
          atMost('valid: at most 1.5 times the time of TypeBox', accepted.ours, accepted.typebox, 1.5),
          atMost('five faults, issues built: at most 3 times the time of raw Ajv', refused.ours, refused.ajv, 3),
          ...['typebox', 'zod', 'valibot'].map((name) =>
            atLeast(`five faults: faster than ${candidates[name].what}`, refused[name], refused.ours, 1),
          ),
        ],
  };
}
