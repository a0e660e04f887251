// A Content-Security-Policy in every page: scripts are the site's own or named by their hash, no eval, no other host.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const inlineScript = /<script\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** The policy of a page, from the scripts that stand in it. Inline styles are allowed: both generators write them. */
export function policyOf(html) {
  const hashes = [...html.matchAll(inlineScript)]
    .map(([, script]) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
    .filter((hash, index, all) => all.indexOf(hash) === index);
  return [
    "default-src 'self'",
    `script-src 'self' ${hashes.join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/** Writes its policy into every page of a folder. */
export function addPolicies(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const path = join(folder, page);
    const html = readFileSync(path, 'utf8');
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
    writeFileSync(
      path,
      html.replace(/<meta charset="utf-?8"\s*\/?>/i, (charset) => `${charset}\n    ${meta}`),
    );
  }
}
