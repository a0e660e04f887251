// The module of one validator: a check that says whether a value fits, and a table that says what is wrong with it.
import { Declarations } from './declarations.js';
import { objectAt } from './document.js';
import type { CompilableSchema } from './json-schema.js';
import { header } from './output.js';
import { Predicates } from './predicates.js';
import { Tables } from './tables.js';

/** Emits the validator of a schema; its name is also that of the type it checks. */
export function validatorModule(name: string, compilable: CompilableSchema): string {
  const declarations = new Declarations();
  const predicates = new Predicates(declarations, objectAt(compilable.schema, 'definitions'));
  const fits = predicates.predicate(compilable.schema);
  const table = new Tables(compilable, declarations, predicates).table(compilable.schema);
  const types = ['type Table', ...(String(declarations).includes(': Test') ? ['type Test'] : []), 'type Validator'];
  return `${header}import type * as types from '@otc-geminidb/types';
${declarations.imports()}import { defineValidator, ${types.join(', ')} } from '../../src/validator.js';

${declarations}
const table: Table = ${table};

/** Checks a value against the document's ${name}. */
export const validate${name}: Validator<types.${name}> = /* @__PURE__ */ defineValidator(${fits}, table);
`;
}
