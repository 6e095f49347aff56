import { Ajv } from 'ajv';
import type { Linter } from 'eslint';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { toResult } from '../../src/lint/result.js';
import checkstyle from '../../src/report/checkstyle.js';
import github from '../../src/report/github.js';
import gitlab from '../../src/report/gitlab.js';
import junit from '../../src/report/junit.js';
import { gitRepository } from '../helpers/git-repository.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { widgetWithMistake } from '../helpers/widgets.js';

const context = { cwd: '/repo', colors: false };
const odd = `<"&'> ]]> \u0000\u001B[31m\u202E\uFFFE\uD800 é 😀`;

function message(more: Partial<Linter.LintMessage> = {}): Linter.LintMessage {
  return {
    ruleId: 'kommo-widget/valid-support',
    severity: 2,
    message: 'Something is wrong.',
    line: 3,
    column: 5,
    ...more,
  };
}

const warning = message({ severity: 1, message: odd });
const results = [
  toResult('/repo/w/manifest.json', [warning, message(), message({ line: 9 })]),
  toResult(`/repo/w/${odd}.json`, [message({ ruleId: null, line: 0, column: 0 })]),
  toResult('/repo/w/i18n/en.json', []),
];

describe('gitlab', () => {
  /** What GitLab documents of the format. */
  const issues = {
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', pattern: String.raw`^[0-9a-f]{32}(?:-\d+)?$` },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', pattern: '^(?!\\./|/)' },
            lines: {
              type: 'object',
              required: ['begin'],
              properties: { begin: { type: 'integer', minimum: 1 } },
            },
          },
        },
      },
    },
  };
  type Issue = Record<'fingerprint' | 'severity' | 'description', string>;
  const read = (of = results): readonly Issue[] => JSON.parse(gitlab(of, context)) as Issue[];

  it('is what GitLab reads, with a fingerprint for each finding', () => {
    const validate = new Ajv().compile(issues);
    const found = read();
    validate(found);
    expect(validate.errors).toBeNull();
    expect(found.map(({ severity }) => severity)).toEqual(['major', 'major', 'major', 'minor']);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });

  it('knows a finding again on another line, and not in another file', () => {
    const at = (file: string, line: number): string | undefined =>
      read([toResult(file, [message({ line })])])[0]?.fingerprint;
    expect(at('/repo/a.json', 1)).toBe(at('/repo/a.json', 100));
    expect(at('/repo/a.json', 1)).not.toBe(at('/repo/b.json', 1));
  });

  it('is an empty array of clean files', () => {
    expect(gitlab([toResult('/repo/m.json', [])], context)).toBe('[]\n');
  });
});

interface Element {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly data?: string;
}

const parsed = (text: string): readonly Element[] =>
  parseDocument(text, { xmlMode: true }).children as unknown as readonly Element[];

function elements(of: readonly Element[], name: string): readonly Element[] {
  return of.flatMap((one) => [
    ...(one.name === name ? [one] : []),
    ...elements((one.children as readonly Element[] | undefined) ?? [], name),
  ]);
}

/** Attributes and children of each element, as a schema allows them. */
type Grammar = Readonly<
  Record<
    string,
    { required: readonly string[]; optional?: readonly string[]; in: readonly string[] }
  >
>;

function expectGrammar(text: string, grammar: Grammar): void {
  const visit = (of: readonly Element[], parent: string): void => {
    for (const { name, attribs, children } of of.filter(
      (one) => one.name in grammar || one.children,
    )) {
      const { required, optional = [], in: parents } = grammar[name] ?? { required: [], in: [] };
      expect(parents, name).toContain(parent);
      expect(Object.keys(attribs)).toEqual(expect.arrayContaining([...required]));
      expect([...required, ...optional]).toEqual(expect.arrayContaining(Object.keys(attribs)));
      visit(children, name);
    }
  };
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n</u);
  // No character that XML 1.0 can't hold, and no markup that a message brought along.
  expect(text).not.toMatch(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
  visit(
    parsed(text).filter(({ name }) => name !== '?xml'),
    '',
  );
}

describe('junit', () => {
  const text = junit(results, context);

  it('is what the schema of Jenkins allows', () => {
    expectGrammar(text, {
      testsuites: { required: [], in: [''] },
      testsuite: {
        required: ['name', 'tests', 'failures', 'errors'],
        optional: ['skipped', 'time', 'file'],
        in: ['testsuites'],
      },
      testcase: {
        required: ['name', 'classname'],
        optional: ['time'],
        in: ['testsuite'],
      },
      failure: { required: [], optional: ['message', 'type'], in: ['testcase'] },
      skipped: { required: [], optional: ['message'], in: ['testcase'] },
    });
  });

  it('counts what it holds, and fails for errors only', () => {
    for (const { attribs, children } of elements(parsed(text), 'testsuite')) {
      expect(elements(children, 'testcase')).toHaveLength(Number(attribs['tests']));
      expect(elements(children, 'failure')).toHaveLength(Number(attribs['failures']));
      expect(elements(children, 'skipped')).toHaveLength(Number(attribs['skipped']));
    }
    const suites = elements(parsed(text), 'testsuite').map(({ attribs }) => attribs['failures']);
    expect(suites).toEqual(['2', '1', '0']);
  });

  it('shows what was found and where', () => {
    const [failure] = elements(parsed(text), 'failure');
    expect(failure?.attribs['message']).toBe('Something is wrong.');
    expect(failure?.children[0]?.data).toBe(
      'w/manifest.json:3:5 Something is wrong. (kommo-widget/valid-support)',
    );
  });
});

describe('checkstyle', () => {
  const text = checkstyle(results, context);

  it('has the elements and attributes that Checkstyle writes', () => {
    expectGrammar(text, {
      checkstyle: { required: ['version'], in: [''] },
      file: { required: ['name'], in: ['checkstyle'] },
      error: { required: ['line', 'column', 'severity', 'message', 'source'], in: ['file'] },
    });
    expect(elements(parsed(text), 'error').map(({ attribs }) => attribs['severity'])).toEqual([
      'error',
      'error',
      'warning',
      'error',
    ]);
    expect(elements(parsed(text), 'error')[0]?.attribs).toEqual({
      line: '3',
      column: '5',
      severity: 'error',
      message: 'Something is wrong.',
      source: 'kommo-widget/valid-support',
    });
  });
});

describe('github', () => {
  const many = (errors: number, warnings: number) => [
    toResult('/repo/m.json', [
      ...Array.from({ length: warnings }, () => message({ severity: 1 })),
      ...Array.from({ length: errors }, () => message()),
    ]),
  ];

  it('puts errors first, and says when GitHub will leave some out', () => {
    const lines = github(many(11, 3), context).trimEnd().split('\n');
    expect(lines.map((line) => /^::\w+/u.exec(line)?.[0])).toEqual([
      ...Array.from({ length: 11 }, () => '::error'),
      ...Array.from({ length: 3 }, () => '::warning'),
      '::notice',
    ]);
    expect(lines.at(-1)).toContain('There are 11 errors and 3 warnings');
    expect(github(many(10, 10), context)).not.toContain('::notice');
    expect(github(many(0, 11), context)).toContain('::notice');
  });
});

it.each(['github', 'gitlab', 'junit', 'checkstyle', 'sarif'])(
  'the paths of %s begin at the root of the repository',
  async (format) => {
    const { root } = gitRepository(widgetWithMistake('widgets/w'));
    const { stdout } = await runInProcess(`${root}/widgets`, '--format', format);
    expect(stdout).toContain('widgets/w/manifest.json');
    expect(stdout).not.toContain(root);
    expect((await runInProcess(`${root}/widgets`)).stdout).toMatch(/^w\/manifest\.json$/mu);
  },
);
