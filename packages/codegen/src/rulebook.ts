// The rulebook beside the document: what each rule and erratum says, for the pages that explain them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A rule: what it is about, what it says, and the codes and statuses of an answer when it is broken. */
export interface Rule {
  readonly subject: string;
  readonly text: string;
  readonly 'kept-by': 'statable' | 'state' | 'free' | 'answer';
  readonly errors?: readonly string[];
  readonly statuses?: readonly number[];
}

/** A place where the API reference contradicts itself or is silent, and what holds here. */
export interface Erratum {
  readonly subject: string;
  readonly page: string;
  readonly here: string;
  readonly concerns: readonly string[];
}

/** All rules and errata by id, in the order of the file. */
export interface Rulebook {
  readonly rules: Readonly<Record<string, Rule>>;
  readonly errata: Readonly<Record<string, Erratum>>;
}

let memory: Rulebook | undefined;

/** The rulebook that is published with the document; read once. */
export function readRulebook(): Rulebook {
  const path = fileURLToPath(import.meta.resolve('@otc-geminidb/openapi/rulebook.yaml'));
  memory ??= parse(readFileSync(path, 'utf8')) as Rulebook;
  return memory;
}
