import { annotationsOf } from './annotation.js';
import { Fingerprints } from './fingerprint.js';
import { jsonText } from './json-text.js';
import type { Report } from './report.js';

/**
 * The findings as a Code Quality report of GitLab.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
const gitlab: Report = (results, context) => {
  const fingerprints = new Fingerprints();
  const issues = annotationsOf(results, context).map(({ level, path, line, rule, message }) => {
    const { hash, count } = fingerprints.next({ rule, path, message });
    return {
      description: message,
      check_name: rule ?? 'syntax',
      // No two of a report may be the same.
      fingerprint: count === 1 ? hash : `${hash}-${String(count)}`,
      severity: level === 'error' ? 'major' : 'minor',
      location: { path, lines: { begin: line } },
    };
  });
  return `${jsonText(issues)}\n`;
};

export default gitlab;
