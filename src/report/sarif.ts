import type { Log, ReportingDescriptor, Result } from 'sarif';
import { product } from '../product.js';
import { annotationsOf, type Annotation } from './annotation.js';
import { Fingerprints } from './fingerprint.js';
import { jsonText } from './json-text.js';
import { isAbsolute } from './paths.js';
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
  const fingerprints = new Fingerprints();
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
          .map((annotation) => resultOf(annotation, { indexes, fingerprints, context })),
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

/** What all results of a run share. */
interface Run {
  readonly indexes: ReadonlyMap<string, number>;
  readonly fingerprints: Fingerprints;
  readonly context: ReportContext;
}

function resultOf(annotation: Annotation, { indexes, fingerprints, context }: Run): Result {
  const { level, path, line, column, endLine, endColumn } = annotation;
  const ruleId = annotation.rule ?? syntax.id;
  const ruleIndex = indexes.get(ruleId);
  // Viewers make a link of `[text](address)`, and the text may quote a stranger's manifest.
  const text = annotation.message.replaceAll('](', '] (');
  const { hash, count } = fingerprints.next({ rule: ruleId, path, message: text });
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level,
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: locationOf(path, context),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    // Not GitHub's `primaryLocationLineHash`: `upload-sarif` adds that and warns of any other value under its name.
    partialFingerprints: { 'kommoWidgetLint/v1': `${hash}:${String(count)}` },
  };
}

function locationOf(path: string, context: ReportContext) {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (!isAbsolute(path, context)) return { uri, uriBaseId: '%SRCROOT%' };
  const drive = uri.replace(/^(?<letter>[a-z])%3A/iu, '/$<letter>:');
  return { uri: `file://${drive}` };
}
