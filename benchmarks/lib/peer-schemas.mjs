// The request's schema in the words of each peer, its lists taken from the document.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import * as v from 'valibot';
import * as z from 'zod';
import { cacheFile } from './cache.mjs';
import { document } from './requests.mjs';

const windows = document.components.schemas.BackupWindow.enum;
const id = /^\S+$/u;
const patterns = {
  name: /^[A-Za-z][A-Za-z0-9_-]*$/u,
  zone: /^[^\s,]+(,[^\s,]+)*$/u,
  password: /^[A-Za-z0-9~!@#%^*\-_=+?]*$/u,
  count: /^([3-9]|[1-9]\d|1\d\d|200)$/u,
  size: /^[1-9]\d*$/u,
  days: /^(\d|[12]\d|3[0-5])$/u,
};

/** Ajv as a user sets it up for a body of an OpenAPI document. */
function ajv(code) {
  const options = { allErrors: true, strict: false, validateFormats: false, validateSchema: false, code };
  const instance = new (Ajv.default ?? Ajv)(options);
  instance.addSchema(document, 'document');
  return instance;
}

const body = { $ref: 'document#/components/schemas/CreateInstanceRequest' };

/** Ajv that compiles the schema when the program starts. */
export const ajvCheck = ajv({}).compile(body);

/** Writes Ajv's own standalone code, bundled as its documentation says, and returns the file's path. */
export async function ajvStandaloneFile() {
  const instance = ajv({ source: true, esm: true });
  const contents = (standalone.default ?? standalone)(instance, instance.compile(body));
  const outfile = cacheFile('ajv-standalone.mjs');
  const require = createRequire(import.meta.url);
  const code = contents.replace(
    /const (\w+) = require\("(.*?)"\)\.default;/g,
    (_, name, path) =>
      `import ${name}_ from ${JSON.stringify(require.resolve(path))}; const ${name} = ${name}_.default ?? ${name}_;`,
  );
  writeFileSync(cacheFile('ajv-standalone.source.mjs'), code);
  await build({
    entryPoints: [cacheFile('ajv-standalone.source.mjs')],
    bundle: true,
    format: 'esm',
    outfile,
    platform: 'neutral',
  });
  return outfile;
}

const zodId = z.string().regex(id);

/** zod. */
export const zodSchema = z.strictObject({
  name: z.string().min(4).max(64).regex(patterns.name),
  datastore: z.strictObject({
    type: z.enum(['cassandra']),
    version: z.enum(['3.11']),
    storage_engine: z.enum(['rocksDB']),
  }),
  region: zodId,
  availability_zone: z.string().regex(patterns.zone),
  vpc_id: zodId,
  subnet_id: zodId,
  security_group_id: zodId,
  password: z.string().min(8).max(32).regex(patterns.password),
  mode: z.enum(['Cluster']),
  flavor: z
    .array(
      z.strictObject({
        num: z.union([z.int().min(3).max(200), z.string().regex(patterns.count)]),
        size: z.union([z.int().min(1), z.string().regex(patterns.size)]),
        storage: z.enum(['ULTRAHIGH']),
        spec_code: zodId,
      }),
    )
    .min(1),
  configuration_id: zodId.optional(),
  backup_strategy: z
    .strictObject({
      start_time: z.enum(windows),
      keep_days: z.union([z.int().min(0).max(35), z.string().regex(patterns.days)]).optional(),
    })
    .optional(),
  enterprise_project_id: zodId.optional(),
  ssl_option: z.union([z.literal([0, 1]), z.literal(['0', '1'])]).optional(),
});

const valibotId = v.pipe(v.string(), v.regex(id));
const whole = (least, most) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const text = (pattern) => v.pipe(v.string(), v.regex(pattern));

/** valibot. */
export const valibotSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(4), v.maxLength(64), v.regex(patterns.name)),
  datastore: v.strictObject({
    type: v.literal('cassandra'),
    version: v.literal('3.11'),
    storage_engine: v.literal('rocksDB'),
  }),
  region: valibotId,
  availability_zone: text(patterns.zone),
  vpc_id: valibotId,
  subnet_id: valibotId,
  security_group_id: valibotId,
  password: v.pipe(v.string(), v.minLength(8), v.maxLength(32), v.regex(patterns.password)),
  mode: v.literal('Cluster'),
  flavor: v.pipe(
    v.array(
      v.strictObject({
        num: v.union([whole(3, 200), text(patterns.count)]),
        size: v.union([whole(1, Number.MAX_SAFE_INTEGER), text(patterns.size)]),
        storage: v.literal('ULTRAHIGH'),
        spec_code: valibotId,
      }),
    ),
    v.minLength(1),
  ),
  configuration_id: v.exactOptional(valibotId),
  backup_strategy: v.exactOptional(
    v.strictObject({
      start_time: v.picklist(windows),
      keep_days: v.exactOptional(v.union([whole(0, 35), text(patterns.days)])),
    }),
  ),
  enterprise_project_id: v.exactOptional(valibotId),
  ssl_option: v.exactOptional(v.picklist([0, 1, '0', '1'])),
});

const closed = { additionalProperties: false };
const string = (pattern, options = {}) => Type.String({ pattern: pattern.source, ...options });

/** TypeBox, compiled. */
export const typeboxCheck = Compile(
  Type.Object(
    {
      name: string(patterns.name, { minLength: 4, maxLength: 64 }),
      datastore: Type.Object(
        { type: Type.Literal('cassandra'), version: Type.Literal('3.11'), storage_engine: Type.Literal('rocksDB') },
        closed,
      ),
      region: string(id),
      availability_zone: string(patterns.zone),
      vpc_id: string(id),
      subnet_id: string(id),
      security_group_id: string(id),
      password: string(patterns.password, { minLength: 8, maxLength: 32 }),
      mode: Type.Literal('Cluster'),
      flavor: Type.Array(
        Type.Object(
          {
            num: Type.Union([Type.Integer({ minimum: 3, maximum: 200 }), string(patterns.count)]),
            size: Type.Union([Type.Integer({ minimum: 1 }), string(patterns.size)]),
            storage: Type.Literal('ULTRAHIGH'),
            spec_code: string(id),
          },
          closed,
        ),
        { minItems: 1 },
      ),
      configuration_id: Type.Optional(string(id)),
      backup_strategy: Type.Optional(
        Type.Object(
          {
            start_time: Type.Enum(windows),
            keep_days: Type.Optional(Type.Union([Type.Integer({ minimum: 0, maximum: 35 }), string(patterns.days)])),
          },
          closed,
        ),
      ),
      enterprise_project_id: Type.Optional(string(id)),
      ssl_option: Type.Optional(Type.Union([0, 1, '0', '1'].map((value) => Type.Literal(value)))),
    },
    closed,
  ),
);
