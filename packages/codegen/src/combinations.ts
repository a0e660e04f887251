// Lists of texts that are all combinations of a few parts, such as hours and minutes: told by their parts, they are short.

/** Places in a text, and what may stand there together. */
export interface Part {
  readonly places: readonly number[];
  readonly choices: readonly string[];
}

/** The parts that a list of texts is all combinations of; undefined where it is not. */
export function partsOf(texts: readonly string[]): readonly Part[] | undefined {
  const [first = ''] = texts;
  // The choices are written with spaces between them.
  if (!texts.every((text) => text.length === first.length && /^[!-~]+$/.test(text))) return undefined;
  const groups: number[][] = [];
  for (let place = 0; place < first.length; place++) {
    if (choicesAt(texts, [place]).length === 1) continue;
    const depends = (other: number) => {
      const apart = choicesAt(texts, [place]).length * choicesAt(texts, [other]).length;
      return choicesAt(texts, [other, place]).length < apart;
    };
    const bound = groups.filter((group) => group.some(depends));
    for (const group of bound) groups.splice(groups.indexOf(group), 1);
    groups.push([...bound.flat(), place].sort((a, b) => a - b));
  }
  const parts = groups.map((places) => ({ places, choices: choicesAt(texts, places) }));
  const count = parts.reduce((product, { choices }) => product * choices.length, 1);
  return parts.length > 1 && count === new Set(texts).size ? parts : undefined;
}

function choicesAt(texts: readonly string[], places: readonly number[]): string[] {
  return [...new Set(texts.map((text) => places.map((place) => text[place]).join('')))];
}
