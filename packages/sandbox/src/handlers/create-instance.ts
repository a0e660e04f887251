// create-instance: what the cloud answers when it takes an order, and what only an account's state can refuse.
import type { CreateInstanceRequest, CreateInstanceResponse } from '@otc-geminidb/types';
import type { Call, Handled, Handlers } from '../core/handler.js';
import { uuid } from '../core/random.js';
import { timestamp } from '../core/timestamp.js';
import type { Violation } from '../core/violation.js';

/** An instance as the view has it: the answer that its creation got. */
export type Instance = CreateInstanceResponse;

/** The state of the account that the sandbox plays. Left out, nothing is refused for its sake. */
export interface AccountState {
  /** Specifications on offer (B18); left out, every well-formed code is. */
  readonly specifications?: readonly string[];
  /** Whether the enterprise project service is on (B24); left out, it is. */
  readonly enterpriseProjects?: boolean;
  /** How many instances the quota allows; left out, any number. */
  readonly quota?: number;
}

const quotaCode = 'DBS.200165';

/** The handlers of the operations that have one, for an account. */
export function handlersFor(state: AccountState = {}): Handlers {
  return {
    createInstance: {
      quotaCode,
      refuse: (call) => (Object.keys(state).length === 0 ? [] : refuse(call, state)),
      answer,
    },
  };
}

function refuse({ body, made }: Call, state: AccountState): Violation[] {
  const { flavor, enterprise_project_id } = (body ?? {}) as { flavor?: unknown; enterprise_project_id?: unknown };
  const violations: Violation[] = [];
  for (const [index, entry] of (Array.isArray(flavor) ? flavor : []).entries()) {
    const code = (entry as { spec_code?: unknown } | null)?.spec_code;
    if (state.specifications && typeof code === 'string' && !state.specifications.includes(code)) {
      violations.push({ rule: 'B18', errorCode: 'DBS.280239', pointer: `/flavor/${index}/spec_code` });
    }
  }
  if (state.enterpriseProjects === false && enterprise_project_id !== undefined) {
    violations.push({ rule: 'B24', errorCode: 'DBS.280437', pointer: '/enterprise_project_id' });
  }
  if (state.quota !== undefined && made >= state.quota) {
    violations.push({ rule: undefined, errorCode: quotaCode, pointer: '' });
  }
  return violations;
}

/** The order is taken (A01): the request echoed in the forms of the page's own response, without its secrets. */
function answer({ body, hex, clock }: Call): Handled {
  const request = body as CreateInstanceRequest;
  const { datastore, backup_strategy, ssl_option } = request;
  const response: Instance = {
    id: `${hex(32)}in06`,
    name: request.name,
    datastore: { type: datastore.type, version: datastore.version, storage_engine: datastore.storage_engine },
    created: timestamp(clock()),
    status: 'creating',
    region: request.region,
    availability_zone: request.availability_zone,
    vpc_id: request.vpc_id,
    subnet_id: request.subnet_id,
    security_group_id: request.security_group_id,
    mode: request.mode,
    flavor: request.flavor.map(echo),
    job_id: uuid(hex),
  };
  if (backup_strategy) {
    const { start_time, keep_days = 7 } = backup_strategy;
    response.backup_strategy = { start_time, keep_days: String(keep_days) };
  }
  if (ssl_option !== undefined) response.ssl_option = `${ssl_option}`;
  return { status: 202, body: response, made: true };
}

function echo({ num, size, storage, spec_code }: CreateInstanceRequest['flavor'][number]): Instance['flavor'][number] {
  return { num: integer(num), size: integer(size), storage, spec_code };
}

/** The integer form (X01); digits beyond what a number holds stay digits, so that the value is the same. */
function integer(value: number | string): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
