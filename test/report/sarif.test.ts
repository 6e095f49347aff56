import type { ESLint, Linter } from 'eslint';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { rulesMeta } from '../../src/lint/presets.js';
import { toResult } from '../../src/lint/result.js';
import sarif, { mostResults } from '../../src/report/sarif.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { repository } from '../helpers/run.js';
import { hasSchema, schemaErrors } from '../helpers/schemas.js';

const context = { cwd: '/repo', colors: false, rulesMeta: rulesMeta() };

function message(more: Partial<Linter.LintMessage> = {}): Linter.LintMessage {
  return {
    ruleId: 'kommo-widget/valid-support',
    severity: 2,
    message: 'Something is wrong.',
    line: 3,
    column: 5,
    endLine: 4,
    endColumn: 2,
    ...more,
  };
}

function runOf(results: ESLint.LintResult[]) {
  const [run] = (JSON.parse(sarif(results, context)) as Log).runs;
  if (!run) throw new Error('no run');
  return { rules: run.tool.driver.rules ?? [], results: run.results ?? [] };
}

function resultsOf(...messages: Linter.LintMessage[]): Result[] {
  return runOf([toResult('/repo/w/manifest.json', messages)]).results;
}

const fingerprintOf = (result: Result | undefined): unknown =>
  result?.partialFingerprints?.['kommoWidgetLint/v1'];

describe('sarif', () => {
  it('places a result by the columns that editors count', () => {
    const [result] = resultsOf(message());
    expect(result).toMatchObject({ ruleId: 'kommo-widget/valid-support', level: 'error' });
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'w/manifest.json', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 5, endLine: 4, endColumn: 2 },
    });
  });

  it('describes every rule, and what ESLint itself reports', () => {
    const { rules, results } = runOf([toResult('/repo/m.json', [message({ ruleId: null })])]);
    expect(rules.length).toBe(Object.keys(context.rulesMeta).length + 1);
    for (const { shortDescription, fullDescription, help } of rules)
      expect([shortDescription?.text, fullDescription?.text, help?.text]).not.toContain(undefined);
    expect(rules[results[0]?.ruleIndex ?? -1]?.id).toBe('syntax');
    expect(rules.find(({ id }) => id === 'kommo-widget/valid-support')).toMatchObject({
      helpUri: expect.stringMatching(/docs\/rules\/valid-support\.md$/u) as string,
    });
  });

  it('writes a path as an address', () => {
    const path = '/repo/ä b/100%/a:b,c/m.json';
    const [result] = runOf([toResult(path, [message()])]).results;
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      '%C3%A4%20b/100%25/a%3Ab%2Cc/m.json',
    );
    const [outside] = runOf([toResult('/else where/m.json', [message()])]).results;
    expect(outside?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
      uri: 'file:///else%20where/m.json',
    });
  });

  it('makes no link of a quoted text', () => {
    const [result] = resultsOf(message({ message: 'See "[x](https://evil.example)".' }));
    expect(result?.message.text).toBe('See "[x] (https://evil.example)".');
  });

  it('knows a finding again after its line has moved, and tells equal ones apart', () => {
    const [before] = resultsOf(message());
    const [moved, second] = resultsOf(message({ line: 30 }), message({ line: 40 }));
    const [other] = resultsOf(message({ message: 'Something else is wrong.' }));
    expect(fingerprintOf(moved)).toBe(fingerprintOf(before));
    expect(fingerprintOf(second)).not.toBe(fingerprintOf(before));
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(before));
    // GitHub's own action adds this one and warns of a value that is not its own.
    expect(before?.partialFingerprints).not.toHaveProperty('primaryLocationLineHash');
  });

  it('keeps within what code scanning takes, with the errors first', () => {
    const warnings = Array.from({ length: mostResults }, () => message({ severity: 1 }));
    const results = resultsOf(...warnings, message());
    expect(results).toHaveLength(mostResults);
    expect(results[0]?.level).toBe('error');
  });

  it.runIf(hasSchema('sarif-2.1.0.json'))('is valid by its schema', async () => {
    for (const cwd of ['broken', 'clean']) {
      const { stdout } = await runInProcess(repository, '--format', 'sarif', `examples/${cwd}`);
      expect(schemaErrors('sarif-2.1.0.json', JSON.parse(stdout))).toEqual([]);
    }
    const odd = message({ ruleId: null, line: 0, column: 0 });
    const text = sarif([toResult('/elsewhere/a b.json', [message(), odd])], context);
    expect(schemaErrors('sarif-2.1.0.json', JSON.parse(text))).toEqual([]);
  });
});
