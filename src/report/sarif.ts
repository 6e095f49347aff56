import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { product } from '../product.js';
import { annotationsOf, type Annotation } from './annotation.js';
import { jsonText } from './json-text.js';
import type { Report, ReportContext } from './report.js';

/** Code scanning refuses a run with more. */
export const mostResults = 25_000;

/** Code scanning shows nothing that names no rule, and a broken file breaks none of ours. */
const syntax: ReportingDescriptor = describeRule(
  'syntax',
  'Require JSON that can be read',
  undefined,
);

/**
 * The findings as SARIF 2.1.0, for GitHub's code scanning and other viewers.
 *
 * @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const sarif: Report = (results, context) => {
  const rules = [...rulesOf(context), syntax];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const seen = new Map<string, number>();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'kommo-widget-lint',
            semanticVersion: product.version,
            informationUri: product.repository,
            rules,
          },
        },
        columnKind: 'utf16CodeUnits',
        results: annotationsOf(results, context)
          .slice(0, mostResults)
          .map((annotation) => resultOf(annotation, indexes, seen)),
      },
    ],
  };
  return `${jsonText(log)}\n`;
};

export default sarif;

function rulesOf({ rulesMeta = {} }: ReportContext): ReportingDescriptor[] {
  return Object.entries(rulesMeta).map(([id, { docs }]) =>
    describeRule(id, docs?.description ?? id, docs?.url),
  );
}

function describeRule(id: string, text: string, url: string | undefined): ReportingDescriptor {
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: {
      text: url === undefined ? text : `${text}: ${url}`,
      markdown: url === undefined ? text : `${text}. [Read more](${url})`,
    },
    ...(url !== undefined && { helpUri: url }),
  };
}

function resultOf(
  annotation: Annotation,
  indexes: ReadonlyMap<string, number>,
  seen: Map<string, number>,
): Result {
  const { level, path, line, column, endLine, endColumn } = annotation;
  const ruleId = annotation.rule ?? syntax.id;
  const ruleIndex = indexes.get(ruleId);
  // Viewers make a link of `[text](address)`, and the text may quote a stranger's manifest.
  const text = annotation.message.replaceAll('](', '] (');
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level,
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: locationOf(path),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: { 'kommoWidgetLint/v1': fingerprint([ruleId, path, text], seen) },
  };
}

function locationOf(path: string) {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/**
 * What the finding is about, without where it is, so that lines may move; equal ones are counted.
 *
 * It is not GitHub's `primaryLocationLineHash`: `upload-sarif` adds that and warns of any other value under its name.
 */
function fingerprint(about: readonly string[], seen: Map<string, number>): string {
  const hash = createHash('sha256').update(about.join('\0')).digest('hex').slice(0, 32);
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return `${hash}:${String(count)}`;
}
