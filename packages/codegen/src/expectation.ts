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
      return `must have ${amount(node.minLength, node.maxLength, 'character', 'characters')}`;
    case 'minItems':
    case 'maxItems':
      return `must have ${amount(node.minItems, node.maxItems, 'entry', 'entries')}`;
    case 'minProperties':
    case 'maxProperties':
      return `must have ${amount(node.minProperties, node.maxProperties, 'property', 'properties')}`;
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

/** A range of things that are counted. */
function amount(least: Json | undefined, most: Json | undefined, one: string, many: string): string {
  const text = range(least, most);
  return `${text} ${/^(?:at \w+ )?1$/.test(text) ? one : many}`;
}

function numbers(node: JsonObject, unit?: string): string {
  const { minimum, maximum } = node;
  const least = node.exclusiveMinimum === true ? `more than ${minimum}` : undefined;
  const most = node.exclusiveMaximum === true ? `less than ${maximum}` : undefined;
  const suffix = unit ? ` ${unit}` : '';
  if (least === undefined && most === undefined) return `${range(minimum, maximum)}${suffix}`;
  const ends = [least ?? range(minimum, undefined), most ?? range(undefined, maximum)];
  const given = ends.filter((_, index) => [minimum, maximum][index] !== undefined);
  return `${given.join(' and ')}${suffix}`;
}

/** A number as integer or digits (X01) is described by its integer form; anything else by its branches. */
function alternatives(document: Document, node: JsonObject, branches: readonly Json[]): string {
  const resolved = branches.map((branch) => resolve(document, branch));
  const integer = resolved.find((branch) => branch.type === 'integer');
  if (integer && resolved.every((branch) => branch === integer || isDigits(branch))) {
    if (Array.isArray(integer.enum)) return `must be ${list(integer.enum.map(String))}`;
    if (integer.minimum !== undefined || integer.maximum !== undefined)
      return `must be ${numbers(integer, stringAt(node, 'x-unit'))}, a whole number`;
  }
  const names = branches.map((branch, index) => schemaName(branch) ?? briefly(resolved[index]));
  return `must be ${list([...new Set(names)])}`;
}

/** Whether a schema is about a number that is written as a string. */
function isDigits({ type, pattern, enum: values }: JsonObject): boolean {
  return (
    type === 'string' &&
    (pattern !== undefined || (Array.isArray(values) && values.every((value) => Number.isInteger(Number(value)))))
  );
}

function briefly(schema: JsonObject | undefined): string {
  const values = arrayAt(schema, 'enum');
  if (values.length > 0 && values.length <= 8) return list(values.map((value) => JSON.stringify(value)));
  const type = isObject(schema) ? stringAt(schema, 'type') : undefined;
  return article[type ?? ''] ?? 'another form';
}
