// Lint rules of this document's own: what the generators, the docs and the tests rely on.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const catalogueKey = 'x-error-catalogue';

/** The ids in `x-rule`, written as one id or as a list. */
const ids = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rulebook beside the plugin, or the one that the rule's options name (relative to the plugin). */
function readRulebook({ rulebook = '../rulebook.yaml' }) {
  return parse(readFileSync(new URL(rulebook, import.meta.url), 'utf8'));
}

/** Calls `visit(owner, location, report)` for whatever carries extensions, what an unknown property breaks included. */
function carriers(visit) {
  return {
    any: {
      enter(node, { location, report }) {
        if (!isObject(node)) return;
        visit(node, location, report);
        const unknown = node['x-unknown-property'];
        if (isObject(unknown)) visit(unknown, location.child(['x-unknown-property']), report);
      },
    },
  };
}

/** Every property has a description, its own or that of the schema it refers to. */
function propertyDescription() {
  return {
    Schema: {
      enter(schema, { location, report, resolve }) {
        for (const [name, property] of Object.entries(schema.properties ?? {})) {
          const { node } = resolve(property);
          if (!node?.description) {
            report({
              message: `The property ${name} has no description.`,
              location: location.child(['properties', name]),
            });
          }
        }
      },
    },
  };
}

/** No two properties of an object are described in the same words. */
function distinctDescriptions() {
  return {
    Schema: {
      enter(schema, { location, report, resolve }) {
        const seen = new Map();
        for (const [name, property] of Object.entries(schema.properties ?? {})) {
          const description = resolve(property).node?.description?.trim();
          if (!description) continue;
          if (seen.has(description)) {
            const message = `The properties ${seen.get(description)} and ${name} have the same description.`;
            report({ message, location: location.child(['properties', name]) });
          } else seen.set(description, name);
        }
      },
    },
  };
}

/** Every x-rule names a rule or an erratum of the rulebook. */
function knownRule(options) {
  const rulebook = readRulebook(options);
  return {
    ...carriers((node, location, report) => {
      for (const id of ids(node['x-rule'])) {
        if (rulebook.rules?.[id] || rulebook.errata?.[id]) continue;
        report({ message: `${id} is no rule of the rulebook.`, location: location.child(['x-rule']) });
      }
    }),
  };
}

/** Every rule that a document can state, be it in part, is stated somewhere. */
function rulebookCovered(options) {
  const rulebook = readRulebook(options);
  const stated = new Set();
  return {
    ...carriers((node) => {
      for (const id of ids(node['x-rule'])) stated.add(id);
    }),
    Root: {
      leave(_, { location, report }) {
        for (const [id, rule] of Object.entries(rulebook.rules)) {
          if (!['statable', 'state'].includes(rule['kept-by']) || stated.has(id)) continue;
          report({ message: `No x-rule names ${id} (${rule.subject}).`, location: location.child(['paths']).key() });
        }
      },
    },
  };
}

/** Every x-error-code stands in an error catalogue. */
function knownErrorCode() {
  const catalogued = new Set();
  const used = [];
  return {
    ...carriers((node, location) => {
      for (const code of Object.keys(node[catalogueKey] ?? {})) catalogued.add(code);
      if (node['x-error-code'] !== undefined) used.push([node['x-error-code'], location.child(['x-error-code'])]);
    }),
    Root: {
      leave(_, { report }) {
        for (const [code, location] of used) {
          if (!catalogued.has(code)) report({ message: `${code} is in no error catalogue.`, location });
        }
      },
    },
  };
}

/** Every response with a body has an example. */
function responseExample() {
  return {
    Response: {
      MediaType: {
        enter(media, { location, report, key }) {
          if (media.example !== undefined || Object.keys(media.examples ?? {}).length > 0) return;
          report({ message: `The response's ${key} body has no example.`, location: location.key() });
        },
      },
    },
  };
}

/** The integer form and the string form of a number take the same values; strings are digits and nothing else (X01). */
function agreeingForms() {
  return {
    Schema: {
      enter(schema, { location, report, resolve }) {
        for (const keyword of ['oneOf', 'anyOf']) {
          const branches = (schema[keyword] ?? []).map((branch) => resolve(branch).node);
          const integer = branches.find((branch) => branch?.type === 'integer');
          const string = branches.find((branch) => branch?.type === 'string');
          if (!integer || !string) continue;
          const message = disagreement(integer, string);
          if (message) report({ message, location: location.child([keyword]) });
        }
      },
    },
  };
}

function disagreement(integer, string) {
  const numbers = probes(integer);
  const number = numbers.find((value) => takes(integer, value) !== takes(string, String(value)));
  if (number !== undefined) return `The integer form and the string form disagree about ${number}.`;
  const others = numbers.flatMap((value) => [`0${value}`, `+${value}`, ` ${value}`, `${value} `, `${value}.0`]);
  const other = others.find((text) => takes(string, text));
  return other && `The string form takes ${JSON.stringify(other)}, which is no number in digits alone.`;
}

/** The integers around every bound, and one beyond each. */
function probes({ minimum = -1, maximum = 100_000, enum: values = [] }) {
  const small = Array.from({ length: 1000 }, (_, index) => index - 10);
  return [...new Set([...small, ...values, minimum - 1, minimum, maximum, maximum + 1])];
}

function takes({ enum: values, minimum = -Infinity, maximum = Infinity, pattern }, value) {
  if (values) return values.includes(value);
  if (typeof value === 'string') return pattern === undefined || new RegExp(pattern, 'u').test(value);
  return value >= minimum && value <= maximum;
}

/** The plugin, as the Redocly CLI loads it. */
export default function plugin() {
  return {
    id: 'document',
    rules: {
      oas3: {
        'agreeing-forms': agreeingForms,
        'distinct-descriptions': distinctDescriptions,
        'known-error-code': knownErrorCode,
        'known-rule': knownRule,
        'property-description': propertyDescription,
        'response-example': responseExample,
        'rulebook-covered': rulebookCovered,
      },
    },
  };
}
