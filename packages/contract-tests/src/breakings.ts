// Ways to break a body: for every constraint of its schema a body that breaks this one, generated from the contract.
import type { Contract, SchemaNode } from './contract.js';
import { fits, isObject } from './fits.js';
import { family, pointerToken } from './place.js';
import { replaceAt } from './sanitize.js';
import { nodeAt } from './suite.js';

/** A body that breaks one constraint. */
export interface Breaking {
  /** Pointer and way, such as `/flavor/0/num too small`. */
  readonly name: string;
  /** Place of the fault. */
  readonly pointer: string;
  readonly way: string;
  readonly body: unknown;
}

/** Every way to break a body, in the order of its properties. */
export function breakingsOf(contract: Contract, schema: string, body: unknown): Breaking[] {
  const found: Breaking[] = [];
  const add = (pointer: string, way: string, broken: unknown) => {
    if (!found.some((one) => one.pointer === pointer && one.way === way)) {
      found.push({ name: `${pointer || 'the body'} ${way}`, pointer, way, body: broken });
    }
  };

  function visit(at: string, value: unknown, pointer: string): void {
    const path = pointer.split('/').slice(1);
    const nodes = family(contract, at).map((part) => nodeAt(contract, part));
    for (const [way, candidate] of nodes.flatMap((node) => candidates(node, value))) {
      if (!fits(contract, at, candidate)) add(pointer, way, replaceAt(body, path, candidate));
    }
    if (isObject(value)) {
      for (const node of nodes) members(node, value, pointer, path);
    } else if (Array.isArray(value)) {
      for (const { items } of nodes) {
        if (items !== undefined) for (const [index, item] of value.entries()) visit(items, item, `${pointer}/${index}`);
      }
    }
  }

  function members(node: SchemaNode, value: Record<string, unknown>, pointer: string, path: readonly string[]): void {
    const names = Object.keys(node.properties);
    for (const name of names.filter((one) => Object.hasOwn(value, one))) {
      const place = `${pointer}/${pointerToken(name)}`;
      if (node.required.includes(name)) {
        const { [name]: _, ...rest } = value;
        add(place, 'dropped', replaceAt(body, path, rest));
      }
      visit(node.properties[name] ?? '', value[name], place);
    }
    if (names.length === 0) return;
    const unknown = 'unknown_property';
    add(`${pointer}/${unknown}`, 'added', replaceAt(body, path, { ...value, [unknown]: 'x' }));
  }

  visit(schema, body, '');
  return found;
}

/** Values that may break a node; whether they do, the schema as a whole decides. */
function candidates({ keywords }: SchemaNode, value: unknown): [way: string, value: unknown][] {
  const list: [string, unknown][] = [
    ['null', null],
    ['retyped', retyped(value)],
  ];
  const { minLength, maxLength, minimum, maximum, minItems, maxItems, pattern } = keywords;
  if (Array.isArray(keywords.enum)) {
    const [first] = keywords.enum;
    list.push(typeof first === 'number' ? ['unknown number', 9999] : ['unknown value', 'unknown-value']);
    if (typeof first === 'string') list.push(['in other case', otherCase(first)]);
  }
  const text = typeof value === 'string' ? value : String(value);
  if (typeof minLength === 'number') list.push(['too short', text.padEnd(minLength, text).slice(0, minLength - 1)]);
  if (typeof maxLength === 'number') list.push(['too long', text.padEnd(maxLength + 1, text || 'x')]);
  if (typeof pattern === 'string') {
    list.push(
      ['empty', ''],
      ['with a space', `${text.slice(0, 1)} ${text.slice(1)}`],
      ['with an accent', `${text.slice(0, -1)}é`],
    );
    list.push(['with a digit first', `1${text.slice(1)}`], ['with a leading zero', `0${text}`], ['signed', `+${text}`]);
    list.push(['with a comma too many', `${text},`]);
  }
  if (typeof minimum === 'number') {
    list.push(['too small', minimum - 1], ['too small, as text', String(minimum - 1)], ['a fraction', minimum + 0.5]);
  }
  if (typeof maximum === 'number') list.push(['too large', maximum + 1], ['too large, as text', String(maximum + 1)]);
  if (typeof minItems === 'number' && Array.isArray(value)) list.push(['too few', value.slice(0, minItems - 1)]);
  if (typeof maxItems === 'number' && Array.isArray(value)) list.push(['too many', Array(maxItems + 1).fill(value[0])]);
  return list;
}

function retyped(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'number') return true;
  return typeof value === 'object' ? 'text' : {};
}

function otherCase(text: string): string {
  const upper = text.toUpperCase();
  return upper === text ? text.toLowerCase() : upper;
}
