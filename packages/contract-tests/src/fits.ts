// Whether a value fits a schema of the contract: used to tell which branch of a composition an answer took, and for headers.
import type { Contract, SchemaNode } from './contract.js';
import { nodeAt } from './suite.js';

/** Checks a value by the keywords that the document may use; validators say what is wrong, this only says whether. */
export function fits(contract: Contract, pointer: string, value: unknown): boolean {
  const node = nodeAt(contract, pointer);
  const { keywords } = node;
  if (value === null && keywords.nullable === true) return true;
  if (Array.isArray(keywords.enum) && !keywords.enum.includes(value)) return false;
  if (!Array.isArray(keywords.enum) && typeof keywords.type === 'string' && !isType(value, keywords.type)) return false;
  if (typeof value === 'string' && !textFits(keywords, value)) return false;
  if (typeof value === 'number' && !numberFits(keywords, value)) return false;
  const each = (list: readonly string[] | undefined) => (list ?? []).map((branch) => fits(contract, branch, value));
  if (each(node.allOf).includes(false)) return false;
  if (node.anyOf && !each(node.anyOf).includes(true)) return false;
  if (node.oneOf && each(node.oneOf).filter(Boolean).length !== 1) return false;
  return Array.isArray(value) ? itemsFit(contract, node, value) : !isObject(value) || membersFit(contract, node, value);
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === typeof value;
}

type Keywords = SchemaNode['keywords'];

const patterns = new Map<string, RegExp>();

function textFits({ pattern, minLength, maxLength }: Keywords, value: string): boolean {
  if (typeof pattern === 'string') {
    const regex = patterns.get(pattern) ?? new RegExp(pattern, 'u');
    patterns.set(pattern, regex);
    if (!regex.test(value)) return false;
  }
  if (minLength === undefined && maxLength === undefined) return true;
  return within([...value].length, minLength, maxLength);
}

function numberFits(keywords: Keywords, value: number): boolean {
  const { minimum, maximum, multipleOf } = keywords;
  if (!within(value, minimum, maximum)) return false;
  if (keywords.exclusiveMinimum === true && value === minimum) return false;
  if (keywords.exclusiveMaximum === true && value === maximum) return false;
  return typeof multipleOf !== 'number' || Number.isInteger(value / multipleOf);
}

function within(size: number, least: unknown, most: unknown): boolean {
  return !(typeof least === 'number' && size < least) && !(typeof most === 'number' && size > most);
}

function itemsFit(contract: Contract, node: SchemaNode, value: readonly unknown[]): boolean {
  if (!within(value.length, node.keywords.minItems, node.keywords.maxItems)) return false;
  const { items } = node;
  return items === undefined || value.every((item) => fits(contract, items, item));
}

function membersFit(contract: Contract, node: SchemaNode, value: Readonly<Record<string, unknown>>): boolean {
  if (!node.required.every((name) => Object.hasOwn(value, name))) return false;
  if (!within(Object.keys(value).length, node.keywords.minProperties, node.keywords.maxProperties)) return false;
  return Object.entries(value).every(([name, item]) => {
    const schema = Object.hasOwn(node.properties, name) ? node.properties[name] : node.additional;
    return schema === undefined ? !node.closed : fits(contract, schema, item);
  });
}
