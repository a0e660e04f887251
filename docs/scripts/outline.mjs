// Lets the outline of a page that was left alone: the theme's timer may still want to move its marker, which is gone.

const line = 'const activeLink = prevActiveLink;';

/** @type {import('vite').Plugin} */
export const outline = {
  name: 'outline',
  enforce: 'pre',
  transform(source, id) {
    if (!/vitepress\/dist\/client\/theme-default\/composables\/outline\.js$/.test(id)) return undefined;
    if (!source.includes(line))
      throw new Error(`The outline of the theme has changed: ${line} is gone; see outline.mjs.`);
    return source.replace(line, `if (!marker.value) return; ${line}`);
  },
};
