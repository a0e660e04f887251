// A made-up request that obeys every rule, and the answer of a service to it.
import type { CreateInstanceRequest, CreateInstanceResponse } from '@otc-geminidb/types';

/** Secrets that no output of any test may show. */
export const canaries = { token: 'canary-token-7Jq2', password: 'Canary~pass_4tZ9', stale: 'canary-stale-9Kd1' };

export const request: CreateInstanceRequest = {
  name: 'orders-01',
  datastore: { type: 'cassandra', version: '3.11', storage_engine: 'rocksDB' },
  region: 'region-one',
  availability_zone: 'zone-a,zone-b,zone-c',
  vpc_id: 'vpc-1',
  subnet_id: 'subnet-1',
  security_group_id: 'group-1',
  password: canaries.password,
  mode: 'Cluster',
  flavor: [{ num: 3, size: '500', storage: 'ULTRAHIGH', spec_code: 'geminidb.cassandra.large.4' }],
  backup_strategy: { start_time: '23:15-00:15', keep_days: 0 },
  ssl_option: '1',
};

const { password: _, backup_strategy: __, ...echo } = request;

/** The documented answer to the request. */
export const created: CreateInstanceResponse = {
  ...echo,
  backup_strategy: { start_time: '23:15-00:15', keep_days: 0 },
  id: '39b6a1a278844ac48119d86512e0000bin06',
  created: '2026-11-23 14:10:54',
  status: 'creating',
  job_id: 'job-1',
};

/** An answer with a JSON body. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}
