import { it } from 'vitest';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { oversizes } from '../helpers/oversize.js';
import { runMeasured } from '../helpers/measured.js';
import { temporaryFolder, writeFiles } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';
it('x', () => {
  const only = process.env['ONLY'];
  for (const { name, files, file } of oversizes) {
    if (only && !new RegExp(only).test(name)) continue;
    const root = temporaryFolder({ ...cleanWidget('a'), ...widgetWithMistake('b') });
    writeFiles(join(root, 'a'), files);
    const preset = process.env['PRESET'] ?? 'marketplace';
    let line = '';
    try {
    const { status, stdout, stderr, seconds, memory } = runMeasured(['--format', 'json', '--preset', preset], root);
    let msgs: string[] = []; let n = 0; let b = false;
    try {
      const results = JSON.parse(stdout) as any[];
      n = results.reduce((s, r) => s + r.messages.length, 0);
      msgs = results.filter((r) => r.filePath === join(root, 'a', file)).flatMap((r) => r.messages.map((m: any) => m.message.slice(0, 90)));
      b = results.some((r) => r.filePath === join(root, 'b/manifest.json') && r.messages.some((m: any) => m.message.includes('ff9900')));
    } catch {}
    line = `${seconds.toFixed(1)}s ${memory}MB status=${status} n=${n} b=${b} ${name} :: ${msgs[0] ?? ''} ${stderr.slice(0, 200)}\n`;
    } catch (e) { line = `THROW ${name} ${(e as Error).message.slice(0,200)}\n`; }
    appendFileSync('/tmp/over.txt', line);
  }
}, 3_000_000);
