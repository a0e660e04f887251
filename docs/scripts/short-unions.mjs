// Shortens unions of many literals, such as the 96 windows of a day, to what a person reads.

/** Nine literals or more in a row, as TypeScript or, in a cell of a table, as Markdown. */
const union = /`?"[^"\n]*"`?(?:\s*\\?\|\s*`?"[^"\n]*"`?){8,}/g;

/** @param {string} text types or Markdown @returns the same with the first two and the last of each long union */
export function shortUnions(text) {
  return text.replace(union, (all) => {
    const members = all.match(/`?"[^"\n]*"`?/g);
    const between = all.includes('\\|') ? ' \\| ' : ' | ';
    return [...members.slice(0, 2), `… ${members.length - 3} more …`, members.at(-1)].join(between);
  });
}
