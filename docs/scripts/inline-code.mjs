// Code in a sentence: a short piece stays whole, and a long one breaks where a part of it ends.

/** The longest piece that stays whole, in characters: half a line on a phone. */
const longest = 16;

/** Has Markdown write code so. */
export function breakInlineCode(md) {
  const { code_inline: write } = md.renderer.rules;
  md.renderer.rules.code_inline = (tokens, index, ...others) => {
    const token = tokens[index];
    if (token.content.length <= longest) token.attrJoin('class', 'whole');
    const html = write(tokens, index, ...others);
    return token.content.length <= longest
      ? html
      : html.replace(/>.*</s, (text) => text.replace(/[./_](?=\w)/g, '$&<wbr>'));
  };
}
