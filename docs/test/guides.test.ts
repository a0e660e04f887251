// What guides and pictures quote is what the packages say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateCreateInstanceRequest } from '@otc-geminidb/schema';
import { describe, expect, it } from 'vitest';
import index from '../generated/samples/index.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));

describe('what guide and picture say of a refusal', () => {
  const body = structuredClone(Object.values(index.createInstance.bodies)[0]);
  if (body?.flavor[0]) body.flavor[0].num = 2;
  const result = validateCreateInstanceRequest(body);
  const { message, rule, errorCode } = result.ok ? { message: '', rule: '', errorCode: '' } : result.issues[0];

  it('is what the check says', () => {
    const guide = readFileSync(join(root, 'guide/get-started.md'), 'utf8');
    expect(guide).toContain(`breaks the document and was not sent:\n- ${message} (${rule}, ${errorCode})\n`);
    const picture = readFileSync(join(root, 'public/refusal.svg'), 'utf8');
    const text = picture
      .replace(/<title>.*?<\/title>/, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(text).toContain(`${message} ${rule} · ${errorCode}`);
  });
});
