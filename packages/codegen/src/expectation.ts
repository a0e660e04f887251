// What a value must be, in words, said from the keywords of its schema: no bound is written twice.
import {
  arrayAt,
  type Document,
  isObject,
  type Json,
  type JsonObject,
  resolve,
  schemaName,
  stringAt,
} from './document.js';

const article: Record<string, string> = {
  array: 'an array',
  boolean: 'a boolean',
  integer: 'an integer',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

/** The end of a sentence that starts with the place of a value which violates `keyword` of `node`. */
export function expectation(document: Document, node: JsonObject, keyword: string): string {
  const own = stringAt(node, 'x-expectation');
  switch (keyword) {
    case 'type':
      return `must be ${article[stringAt(node, 'type') ?? ''] ?? 'of another type'}${node.nullable === true ? ' or null' : ''}`;
    case 'enum':
      return oneOf(arrayAt(node, 'enum'), own);
    case 'pattern':
      return own ?? `must match ${stringAt(node, 'pattern')}`;
    case 'minLength':
    case 'maxLength':
      return `must have ${range(node.minLength, node.maxLength)} characters`;
    case 'minItems':
    case 'maxItems':
      return `must have ${range(node.minItems, node.maxItems)} entries`.replace(/ 1 entries$/, ' 1 entry');
    case 'minProperties':
    case 'maxProperties':
      return `must have ${range(node.minProperties, node.maxProperties)} properties`;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `must be ${numbers(node)}`;
    case 'multipleOf':
      return `must be a multiple of ${node.multipleOf}`;
    case 'uniqueItems':
      return 'must not hold the same entry twice';
    case 'required':
      return 'is required';
    case 'additionalProperties':
      return 'is not a known property';
    case 'oneOf':
    case 'anyOf':
      return own ?? alternatives(document, node, arrayAt(node, keyword));
    default:
      return own ?? `must keep ${keyword}`;
  }
}

function oneOf(values: readonly Json[], own: string | undefined): string {
  if (values.length > 8) return own ?? `must be one of ${values.length} values, such as ${JSON.stringify(values[0])}`;
  return `must be ${list(values.map((value) => JSON.stringify(value)))}`;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function range(least: Json | undefined, most: Json | undefined): string {
  if (least !== undefined && most !== undefined) return least === most ? `${least}` : `${least} to ${most}`;
  return least === undefined ? `at most ${most}` : `at least ${least}`;
}

function numbers(node: JsonObject, unit?: string): string {
  const { minimum, maximum } = node;
  const suffix = unit ? ` ${unit}` : '';
  if (node.exclusiveMinimum === true && maximum === undefined) return `more than ${minimum}${suffix}`;
  if (node.exclusiveMaximum === true && minimum === undefined) return `less than ${maximum}${suffix}`;
  return `${range(minimum, maximum)}${suffix}`;
}

/** A number as integer or digits (X01) is described by its integer form; anything else by its branches. */
function alternatives(document: Document, node: JsonObject, branches: readonly Json[]): string {
  const resolved = branches.map((branch) => resolve(document, branch));
  const integer = resolved.find((branch) => branch.type === 'integer');
  if (integer && resolved.every((branch) => branch.type === 'integer' || branch.type === 'string')) {
    if (Array.isArray(integer.enum)) return `must be ${list(integer.enum.map(String))}`;
    return `must be ${numbers(integer, stringAt(node, 'x-unit'))}, a whole number`;
  }
  const names = branches.map((branch, index) => schemaName(branch) ?? briefly(resolved[index]));
  return `must be ${list(names)}`;
}

function briefly(schema: JsonObject | undefined): string {
  const type = isObject(schema) ? stringAt(schema, 'type') : undefined;
  return article[type ?? ''] ?? 'another form';
}
