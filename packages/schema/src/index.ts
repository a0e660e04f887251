// Validators of every body and parameter of the document, and what they return.
export * from '../generated/validators.js';
export type { Issue, Validation, Validator } from './validator.js';
