// A JSON value as source text of the languages that samples are written in.
import type { Json } from '../../document.js';

/** How a language writes values. */
export interface Style {
  readonly key: (name: string) => string;
  readonly text: (value: string) => string;
  readonly words: { readonly true: string; readonly false: string; readonly null: string };
  /** Whether the last entry is followed by a comma too. */
  readonly trailingComma: boolean;
}

const words = { true: 'true', false: 'false', null: 'null' };
const single = (value: string) =>
  `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

export const json: Style = { key: JSON.stringify, text: JSON.stringify, words, trailingComma: false };

export const typescript: Style = {
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : single(name)),
  text: single,
  words,
  trailingComma: true,
};

export const python: Style = {
  key: JSON.stringify,
  text: JSON.stringify,
  words: { true: 'True', false: 'False', null: 'None' },
  trailingComma: true,
};

/** Writes a value over several lines, each but the first indented by `indent` and what its depth asks for. */
export function literal(value: Json, style: Style, indent = ''): string {
  if (typeof value === 'string') return style.text(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return style.words[value ? 'true' : 'false'];
  if (value === null) return style.words.null;
  const inner = `${indent}${style === python ? '    ' : '  '}`;
  const entries = Array.isArray(value)
    ? value.map((entry) => literal(entry, style, inner))
    : Object.entries(value).map(([name, entry]) => `${style.key(name)}: ${literal(entry, style, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (entries.length === 0) return `${open}${close}`;
  const lines = entries.map((entry) => `${inner}${entry}`).join(',\n');
  return `${open}\n${lines}${style.trailingComma ? ',' : ''}\n${indent}${close}`;
}
