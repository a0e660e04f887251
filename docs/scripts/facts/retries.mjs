// What the client sends again and what not, as a table: the one that it acts by.
import { retryLines } from '@otc-geminidb/client/retry-table';

const words = {
  never: '**no**',
  'after-waiting': 'after `Retry-After`, else a growing pause',
  'when-told': 'only after a `Retry-After`',
  'with-fresh-token': 'once, with a fresh token from a function',
};

export function retries() {
  const rows = retryLines.map(({ what, again, outcome, why }) => {
    const after = what.replace(/"[^"]*"|\b[A-Z]\w{4,}\*?/g, (part) => (part.startsWith('"') ? part : `\`${part}\``));
    return `| ${after} | ${words[again]} | \`${outcome}\` | ${why} |`;
  });
  return ['| After | Again | Outcome if it stays so | Why |', '|---|---|---|---|', ...rows].join('\n');
}
