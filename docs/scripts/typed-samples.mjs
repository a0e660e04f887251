// The TypeScript samples of the guides: checked by the compiler while the site is built, and shown with the type of
// every name. A fault ends the build.
import { fileURLToPath } from 'node:url';
import { defaultHoverInfoProcessor, transformerTwoslash } from '@shikijs/twoslash';
import { createTwoslasher } from 'twoslash';
import ts from 'typescript';
import { shortUnions } from './short-unions.mjs';

/** The longest type that is shown, in lines. */
const longest = 16;

/** A reader's options; imports resolve as they do in this workspace. */
const compile = createTwoslasher({
  // Without a slash at its end: else the compiler's names of files are not the ones that its faults are looked up by.
  vfsRoot: fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, ''),
  compilerOptions: {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
  },
  handbookOptions: { noErrorValidation: true },
});

/** What the compiler knows of the samples so far; a page is rendered more than once. */
const known = new Map();

function analyse(code) {
  const text = code.trimEnd();
  if (!known.has(text)) known.set(text, compile(text, 'ts'));
  return known.get(text);
}

/** @param {string} code @returns {{ line: number, message: string }[]} what the compiler says, with lines from 0 */
export function faultsOf(code) {
  return analyse(code)
    .nodes.filter(({ type }) => type === 'error')
    .map(({ line, text }) => ({ line, message: text }));
}

/** What marks a fence that has been checked, for the transformer below. */
const mark = 'checked';

/**
 * Has Markdown check every fence of TypeScript. The pages of the packages are left out: theirs are signatures.
 * @throws {Error} while a page is rendered that has a faulty sample; it names file and line
 */
export function checkSamples(md) {
  const { render } = md;
  md.render = (source, env = {}) => {
    env.source = source;
    return render(source, env);
  };
  const { fence } = md.renderer.rules;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index];
    if (/^ts\b/.test(token.info) && !env.plainSamples && !env.relativePath?.startsWith('api/')) {
      const matter = lines(env.source) - lines(env.content);
      const [fault] = faultsOf(token.content);
      if (fault) {
        const place = `${env.realPath ?? env.path}:${matter + token.map[0] + 2 + fault.line}`;
        throw new Error(`${place}: this sample does not compile: ${fault.message}`);
      }
      token.info = `${token.info} ${mark}`;
    }
    return fence(tokens, index, options, env, self);
  };
}

function lines(text) {
  return text.split('\n').length;
}

/** Gives each name of a checked sample its type, hidden until the theme shows it. */
export const withTypes = transformerTwoslash({
  twoslasher: analyse,
  explicitTrigger: new RegExp(`\\b${mark}\\b`),
  renderer: {
    nodeStaticInfo({ text, docs }, name) {
      const type = readable(text);
      if (type === '' || type === 'any') return name;
      const { children } = this.codeToHast(type, {
        ...this.options,
        meta: {},
        transformers: [],
        lang: 'ts',
        structure: 'inline',
      });
      const popup = [element('span', { class: 'type-code' }, children)];
      if (docs) popup.push(element('span', { class: 'type-docs' }, [{ type: 'text', value: firstParagraph(docs) }]));
      return element('span', { class: 'typed', tabindex: '-1' }, [
        name,
        element('span', { class: 'type vp-copy-ignore', popover: 'manual' }, popup),
      ]);
    },
  },
});

/** A type as a person reads it: schemas by their name, long unions and long types cut. */
function readable(text) {
  const named = defaultHoverInfoProcessor(text).replace(/components\["\w+"\]\["(\w+)"\]/g, '$1');
  const all = shortUnions(named).replaceAll('    ', '  ').split('\n');
  return all.length > longest ? [...all.slice(0, longest - 1), '…'].join('\n') : all.join('\n');
}

/** @param {string} docs Markdown */
function firstParagraph(docs) {
  const [first = ''] = docs.split('\n\n');
  return first.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '');
}

function element(tagName, properties, children) {
  return { type: 'element', tagName, properties, children };
}
