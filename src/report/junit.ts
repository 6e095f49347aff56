import type { ESLint } from 'eslint';
import { annotationsOf, type Annotation } from './annotation.js';
import type { Report, ReportContext } from './report.js';
import { shownPath } from './paths.js';
import { element, escapeXml, xmlStart } from './xml.js';

/**
 * The files as suites of JUnit: an error is a test that fails, a warning one that is skipped, because it fails no run; a
 * clean file is a test that passes. The schema of Jenkins has the file at the suite, and refuses it at a test.
 *
 * @see https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
const junit: Report = (results, context) => {
  const suites = results.map((result) => suiteOf(result, context));
  return `${xmlStart}\n${element('testsuites', {}, `\n${suites.join('')}`)}\n`;
};

export default junit;

function suiteOf(result: ESLint.LintResult, context: ReportContext): string {
  const path = shownPath(result.filePath, context);
  const findings = annotationsOf([result], context);
  const cases = findings.map((finding) => caseOf(path, finding));
  const clean = element('testcase', { name: path, classname: path, time: 0 });
  const counts = {
    tests: Math.max(cases.length, 1),
    failures: result.errorCount,
    errors: 0,
    skipped: result.warningCount,
  };
  const content = (cases.length === 0 ? [clean] : cases).map((one) => `    ${one}\n`).join('');
  return `  ${element('testsuite', { name: path, file: path, ...counts, time: 0 }, `\n${content}  `)}\n`;
}

function caseOf(path: string, { level, line, column, title, message }: Annotation): string {
  const place = `${path}:${String(line)}:${String(column)}`;
  const outcome =
    level === 'error'
      ? element('failure', { message, type: level }, escapeXml(`${place} ${message} (${title})`))
      : element('skipped', { message: `${place} ${message}` });
  const name = `${title} (${String(line)}:${String(column)})`;
  return element('testcase', { name, classname: path, time: 0 }, outcome);
}
