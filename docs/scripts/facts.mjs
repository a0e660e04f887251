// Facts that no document holds and that a page shows: what tests prove, what recordings show, what the check
// says, what the client sends again.
import { recordings } from './facts/recordings.mjs';
import { retries } from './facts/retries.mjs';
import { tests } from './facts/tests.mjs';
import { verdict } from './facts/verdict.mjs';

const facts = { recordings, retries, tests, verdict };

/** An entry of a list that holds a fact and nothing else, or a fact anywhere. */
const place = /^- <!-- fact: (.+?) -->\n|<!-- fact: (.+?) -->/gm;

/**
 * Fills the places of facts in a page.
 * @param {string} source Markdown
 * @throws {Error} when a page asks for a fact that there is not
 */
export function withFacts(source) {
  return source.replace(place, (_, entry, inline) => {
    const [name, ...words] = (entry ?? inline).split(' ');
    if (!Object.hasOwn(facts, name)) throw new Error(`There is no fact named ${name}.`);
    const text = facts[name](...words);
    if (entry === undefined) return text;
    return text === '' ? '' : `- ${text}\n`;
  });
}
