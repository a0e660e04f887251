// Public face: verify recordings, write reports, record and sanitize traffic.
export { type Baseline, BaselineError, baselineOf, readBaseline } from './baseline.js';
export type { Contract } from './contract.js';
export {
  type CategoryCoverage,
  type CoverageCategory,
  CoverageError,
  type CoverageReport,
  coverageCategories,
  mergeCoverage,
  type Shortfall,
  shortfallsOf,
  type Thresholds,
} from './coverage.js';
export { readCoverage, writeCoverage } from './coverage-file.js';
export { type Finding, type FindingKind, fingerprint } from './finding.js';
export { formatReport, type ReportFormat, reportFormats } from './formats/index.js';
export { coverageTable } from './formats/pretty.js';
export type { Har, HarEntry, Origin, Provenance } from './har.js';
export { type ProxyOptions, type RecordingProxy, startRecordingProxy } from './recorder/proxy.js';
export { NotAllowedError, type RecordingOptions, recordingFetch } from './recorder/recording-fetch.js';
export { exitCodeOf, type Report } from './report.js';
export { sanitizer, sanitizerName } from './sanitize.js';
export { documentSuite, type Suite } from './suite.js';
export { type VerifyOptions, verify } from './verify.js';
