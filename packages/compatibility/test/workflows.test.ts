// The workflows of GitHub: their form, pinned actions, and no more permissions than needed.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../scripts/packaging/published.mjs';

const { validateWorkflow } = await import('@action-validator/core');
const folder = join(root, '.github/workflows');

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { 'timeout-minutes'?: number; permissions?: object; steps: Step[] }>>;
}

const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});

describe.each(workflows)('$file', ({ text, workflow }) => {
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  it('fits the schema of workflows', () => {
    expect(validateWorkflow(text).errors).toEqual([]);
  });

  it('pins every action by the hash of a commit, with the release beside it', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/);
    for (const line of text.split('\n').filter((one) => /^\s*(?:- )?uses:/.test(one)))
      expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
  });

  it('may only read, unless a job says otherwise', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('gives each job a limit of time', () => {
    for (const [name, job] of jobs) expect(job['timeout-minutes'], name).toBeGreaterThan(0);
  });

  it('keeps a secret store and an install script out of the jobs', () => {
    expect(text).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN|pull_request_target/);
  });

  it('puts no text of an event into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{/);
  });
});

describe('The check of the workflows', () => {
  it('fails for a job without a machine and for a misspelt key', () => {
    const broken = 'on: push\njobs:\n  check:\n    steps: [{ run: npm test }]\n    timeout: 3\n';
    expect(validateWorkflow(broken).errors).not.toEqual([]);
  });

  it('sees every Node that the packages are tried with', () => {
    const { nodes } = createRequire(import.meta.url)('../../../scripts/packaging/versions.mjs');
    const ci = parse(readFileSync(join(folder, 'ci.yaml'), 'utf8'));
    expect(ci.jobs.check.strategy.matrix.node).toEqual(nodes.map((version: string) => Number.parseInt(version, 10)));
  });

  it('allows publishing to the one job that publishes, and nowhere else', () => {
    const tokens = workflows.flatMap(({ file, workflow }) =>
      Object.entries(workflow.jobs)
        .filter(([, { permissions = {} }]) => 'id-token' in permissions)
        .map(([name]) => `${file} ${name}`),
    );
    expect(tokens).toEqual(['docs.yaml deploy', 'release.yaml publish']);
  });
});
