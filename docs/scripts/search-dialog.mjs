// Gives the theme's search the roles that it lacks: a dialog with a combobox, whose options are the links themselves.

/** Parts of the theme's template, with what stands there instead. */
const mends = [
  [
    /role="button"\s+:aria-owns="[^"]*"\s+aria-expanded="true"\s+aria-haspopup="listbox"/,
    'role="dialog" aria-modal="true"',
  ],
  [
    'aria-autocomplete="both"',
    `role="combobox" aria-autocomplete="list" :aria-expanded="results?.length ? 'true' : 'false'"`,
  ],
  [/:id="'localsearch-item-' \+ index"\s+:aria-selected="[^"]*"\s+role="option"/, 'role="presentation"'],
  [
    /:aria-label="\[\.\.\.p\.titles, p\.title\]\.join\(' > '\)"/,
    `:id="'localsearch-item-' + index" role="option" :aria-selected="selectedIndex === index ? 'true' : 'false'"`,
  ],
  [/<kbd :aria-label/g, '<kbd role="img" :aria-label'],
];

/** @type {import('vite').Plugin} */
export const searchDialog = {
  name: 'search-dialog',
  enforce: 'pre',
  transform(source, id) {
    if (!id.endsWith('/VPLocalSearchBox.vue')) return undefined;
    return mends.reduce((text, [part, instead]) => {
      const mended = text.replace(part, instead);
      if (mended === text)
        throw new Error(`The search of the theme has changed: ${part} is gone; see search-dialog.mjs.`);
      return mended;
    }, source);
  },
};
