import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { toResult } from '../../src/lint/result.js';
import github from '../../src/report/github.js';
import json from '../../src/report/json.js';
import markdown from '../../src/report/markdown.js';
import stylish from '../../src/report/stylish.js';

const context = { cwd: '/repo', colors: false };

function message(more: Partial<Linter.LintMessage> = {}): Linter.LintMessage {
  return {
    ruleId: 'kommo-widget/valid-support',
    severity: 2,
    message: 'Something is wrong.',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 9,
    ...more,
  };
}

const fix = { range: [0, 0] as [number, number], text: '' };

describe('stylish', () => {
  it('says nothing of clean files', () => {
    expect(stylish([toResult('/repo/manifest.json', [])], context)).toBe('');
  });

  it('shows a block for each file and a summary', () => {
    const results = [
      toResult('/repo/w/manifest.json', [
        message({ fix }),
        message({ line: 12, severity: 1, message: 'Odd.', ruleId: 'kommo-widget/x' }),
      ]),
      toResult('/elsewhere/manifest.json', [message({ ruleId: null, message: 'Parsing error.' })]),
    ];
    expect(stylish(results, context)).toBe(
      [
        'w/manifest.json',
        '   3:5  error    Something is wrong.  kommo-widget/valid-support',
        '  12:5  warning  Odd.                 kommo-widget/x',
        '',
        '/elsewhere/manifest.json',
        '  3:5  error  Parsing error.',
        '',
        '✖ 3 problems (2 errors, 1 warning)',
        '  1 problem fixable with `--fix`',
        '',
      ].join('\n'),
    );
  });

  it('prints colors only if they are wanted', () => {
    const results = [toResult('/repo/manifest.json', [message({ severity: 1 })])];
    const colored = stylish(results, { ...context, colors: true });
    expect(colored).toContain('\u001B[33m');
    expect(stylish(results, context)).not.toContain('\u001B');
  });

  it('escapes what would move the cursor or turn the writing', () => {
    const text = 'a\u001B[31mb\nc\u202Ed\u0000';
    expect(
      stylish([toResult(`/repo/${text}.json`, [message({ message: text })])], context),
    ).toContain('a\\u{1b}[31mb\\u{a}c\\u{202e}d\\u{0}');
  });
});

describe('json', () => {
  it('has the keys and the order of ESLint, less the two that hold whole files', async () => {
    const eslint = new ESLint({
      overrideConfigFile: true,
      overrideConfig: [{ rules: { 'no-var': 'error' } }],
    });
    const formatter = await eslint.loadFormatter('json');
    const text = await formatter.format(await eslint.lintText('var a = 1;', { filePath: 'a.js' }));
    const [theirs] = JSON.parse(text) as Record<string, unknown>[];
    const [ours] = JSON.parse(json([toResult('/repo/a.js', [message()])], context)) as object[];
    expect(Object.keys(ours ?? {})).toEqual(
      Object.keys(theirs ?? {}).filter((key) => key !== 'source' && key !== 'output'),
    );
  });
});

describe('github', () => {
  it('writes a command for each finding, with an inclusive end column', () => {
    const results = [toResult('/repo/w/manifest.json', [message(), message({ severity: 1 })])];
    expect(github(results, context)).toBe(
      '::error file=w/manifest.json,line=3,endLine=3,col=5,endColumn=8,title=kommo-widget/valid-support::Something is wrong.\n' +
        '::warning file=w/manifest.json,line=3,endLine=3,col=5,endColumn=8,title=kommo-widget/valid-support::Something is wrong.\n',
    );
  });

  it('leaves columns out of a finding over several lines', () => {
    expect(github([toResult('/repo/m.json', [message({ endLine: 7 })])], context)).toBe(
      '::error file=m.json,line=3,endLine=7,title=kommo-widget/valid-support::Something is wrong.\n',
    );
  });

  it('gives a finding without an end the width of a character', () => {
    const start = { ruleId: null, severity: 2, message: 'Odd.', line: 3, column: 5 } as const;
    expect(github([toResult('/repo/m.json', [start])], context)).toBe(
      '::error file=m.json,line=3,endLine=3,col=5,endColumn=5,title=Syntax::Odd.\n',
    );
  });

  it('escapes what would end a command or begin another one', () => {
    const results = [
      toResult('/repo/a,b:c%\n::error::x/m.json', [
        message({ message: '100%\n::stop-commands::x' }),
      ]),
    ];
    const text = github(results, context);
    expect(text.trimEnd()).not.toContain('\n');
    expect(text).toContain('file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax/m.json');
    expect(text).toContain('::100%25\\u{a}::stop-commands::x');
  });
});

describe('markdown', () => {
  it('is one sentence if nothing was found', () => {
    expect(markdown([toResult('/repo/manifest.json', [])], context)).toBe('No problems found.\n');
  });

  it('has a table for each widget', () => {
    const results = [
      toResult('/repo/a/manifest.json', [message()]),
      toResult('/repo/a/i18n/en.json', [message({ severity: 1, ruleId: null })]),
      toResult('/repo/b/manifest.json', [message()]),
    ];
    const lines = markdown(results, context).split('\n');
    expect(lines.filter((line) => line.startsWith('### '))).toEqual(['### a', '### b']);
    expect(lines).toContain('| ⚠️ warning | i18n/en.json:3 | Something is wrong. |  |');
    expect(lines[4]).toMatch(
      /^\| ❌ error \| manifest\.json:3 \| Something is wrong\. \| \[.+\]\(https:.+valid-support\.md\) \|$/u,
    );
  });

  it('shows texts of a repository as they are', () => {
    const text = '<img src=x> | [a](b) `c` @team **d** <!--';
    const table = markdown(
      [toResult('/repo/manifest.json', [message({ message: text })])],
      context,
    );
    expect(table).toContain(
      '&lt;img src=x&gt; \\| \\[a\\]\\(b\\) \\`c\\` &#64;&#8203;team \\*\\*d\\*\\* &lt;\\!\\-\\-',
    );
  });
});
