import { annotationsOf } from './annotation.js';
import type { Report } from './report.js';
import { shownPath } from './paths.js';
import { element, xmlStart } from './xml.js';

/**
 * The findings in the form of Checkstyle, which Warnings NG, reviewdog and many others read.
 *
 * @see https://github.com/checkstyle/checkstyle/blob/master/src/main/java/com/puppycrawl/tools/checkstyle/XMLLogger.java
 */
const checkstyle: Report = (results, context) => {
  const files = results.map((result) => {
    const errors = annotationsOf([result], context).map(({ level, line, column, rule, message }) =>
      element('error', { line, column, severity: level, message, source: rule ?? 'syntax' }),
    );
    const content = errors.map((error) => `    ${error}\n`).join('');
    const inner = content === '' ? '' : `\n${content}  `;
    return `  ${element('file', { name: shownPath(result.filePath, context) }, inner)}\n`;
  });
  return `${xmlStart}\n${element('checkstyle', { version: '4.3' }, `\n${files.join('')}`)}\n`;
};

export default checkstyle;
