// The API reference's own example, as printed (its masked password replaced), against document, validators and sandbox.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createSandbox } from '@otc-geminidb/sandbox';
import { validateCreateInstanceRequest, validateCreateInstanceResponse } from '@otc-geminidb/schema';
import { describe, expect, it } from 'vitest';
import page from './fixtures/page-request.json' with { type: 'json' };
import printed from './fixtures/page-response.json' with { type: 'json' };

const path = createRequire(import.meta.url).resolve('@otc-geminidb/openapi/openapi.json');
const { examples } = JSON.parse(readFileSync(path, 'utf8')).components;

describe("the page's example", () => {
  it('stands in the document as printed', () => {
    expect(examples['CreateInstanceRequest.page'].value).toEqual(page);
    expect(examples['CreateInstanceResponse.page'].value).toEqual(printed);
  });

  it('is valid: request (X03: an id need not be a UUID) and response', () => {
    expect(validateCreateInstanceRequest(page).ok).toBe(true);
    expect(validateCreateInstanceResponse(printed).ok).toBe(true);
  });

  it('is not valid with its mask for a password (X02)', () => {
    const result = validateCreateInstanceRequest({ ...page, password: '******' });
    expect(result.ok ? [] : result.issues.map(({ rule, errorCode }) => [rule, errorCode])).toEqual([
      ['B12', 'DBS.280465'],
    ]);
  });

  it("is answered by the sandbox in the forms of the page's own response", async () => {
    const response = await createSandbox().fetch('http://localhost/v3/p/instances', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Auth-Token': 'a-made-up-token' },
      body: JSON.stringify(page),
    });
    const body = (await response.json()) as typeof printed;
    const { id, created, job_id, availability_zone, vpc_id, subnet_id, security_group_id, ...rest } = printed;
    expect(body).toMatchObject(rest);
    expect(Object.keys(body).sort()).toEqual(Object.keys(printed).sort());
    expect(body.id).toMatch(/^[0-9a-f]{32}in06$/);
  });
});
