// Names the links of headings by what one reads there; VitePress names them by the Markdown, signs and all.

/** Has Markdown write the names. */
export function nameHeadingLinks(md) {
  md.core.ruler.push('heading-links', ({ tokens }) => {
    for (const { children } of tokens) {
      const link = children?.find((token) => token.attrGet?.('class') === 'header-anchor');
      if (!link) continue;
      const text = children
        .filter(({ type }) => type === 'text' || type === 'code_inline')
        .map(({ content }) => content);
      link.attrSet('aria-label', `Link to “${text.join('').trim()}”`);
    }
  });
}
