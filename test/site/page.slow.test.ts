import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { ESLint } from 'eslint';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { download, drop, openBrowser, openPage, type OpenBrowser } from '../helpers/browser.js';
import { repository, runCommand } from '../helpers/run.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser();
});
afterAll(async () => {
  await open.close();
});

const summary = (page: Page) => page.getByRole('heading', { level: 2 }).last();

/** Waits for a heading that has this text in it. */
async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name }).waitFor();
}

/** An archive with files as they are given, or of a value as JSON. */
function zip(files: FileTree): Uint8Array {
  const encoded = Object.entries(files).map(([path, content]): [string, Uint8Array] => {
    if (content instanceof Uint8Array) return [path, content];
    const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
    return [path, new TextEncoder().encode(text)];
  });
  return zipSync(Object.fromEntries(encoded));
}

/** The broken example as a folder and as an archive. */
function brokenExample(): string {
  const folder = temporaryFolder();
  cpSync(join(repository, 'examples/broken'), join(folder, 'widget'), { recursive: true });
  const names = ['i18n/de.json', 'i18n/en.json', 'i18n/es.json', 'i18n/pt.json', 'script.js'];
  const images = ['logo', 'logo_main', 'logo_medium', 'logo_min', 'logo_small'];
  const paths = ['manifest.json', ...names, ...images.map((name) => `images/${name}.png`)];
  const files = paths.map((path) => [path, readFileSync(join(folder, 'widget', path))]);
  writeFileSync(join(folder, 'widget.zip'), zip(Object.fromEntries(files) as FileTree));
  return folder;
}

async function choosePreset(page: Page, preset: string): Promise<void> {
  await page.getByLabel('The widget is for').selectOption(preset);
}

async function reported(page: Page): Promise<ESLint.LintResult[]> {
  await page.getByText('Report', { exact: true }).click();
  const file = await download(page, 'Download JSON');
  return JSON.parse(readFileSync(file, 'utf8')) as ESLint.LintResult[];
}

describe('the page finds what the command finds', () => {
  it.each(['widget', 'widget.zip'])('in the broken example as %s', async (name) => {
    const folder = brokenExample();
    const { page, errors } = await openPage(open);
    await drop(page, join(folder, name));
    await summary(page).waitFor();
    for (const preset of ['recommended', 'amomarket']) {
      await choosePreset(page, preset);
      await page
        .getByText(preset === 'recommended' ? 'own account in Kommo.' : 'marketplace.')
        .waitFor();
      const args = ['--format', 'json', '--preset', preset, name];
      const { stdout } = runCommand(args, { cwd: folder });
      const expected = JSON.parse(stdout.replaceAll(`${folder}/`, '')) as ESLint.LintResult[];
      const found = await reported(page);
      const withoutFixes = (results: readonly ESLint.LintResult[]): unknown =>
        results.map(({ filePath, messages }) => ({
          filePath,
          messages: messages.map((message) => ({ ...message, fix: undefined })),
        }));
      // The command does not write archives, so that it tells of no fix in them.
      if (name === 'widget') expect(found).toEqual(expected);
      else expect(withoutFixes(found)).toEqual(withoutFixes(expected));
      expect(found.flatMap(({ messages }) => messages).length).toBeGreaterThan(10);
    }
    expect(errors).toEqual([]);
  });
});

describe('a widget with a mistake', () => {
  it('is fixed in memory, undone, fixed again, and saved as an archive that is clean', async () => {
    const folder = temporaryFolder({ 'widget.zip': zip(widgetWithMistake()) });
    const { page, errors } = await openPage(open);
    await drop(page, join(folder, 'widget.zip'));
    await heading(page, '1 error and 0 warnings');
    expect(await page.locator('mark').textContent()).toBe('"ff9900"');
    await page.getByRole('button', { name: 'Fix', exact: true }).click();
    await heading(page, 'No problems found');
    expect(await page.getByRole('status').textContent()).toContain('0 errors');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('"ff9900"').first().waitFor();
    await page.getByRole('button', { name: 'Fix 1 automatically' }).click();
    await heading(page, 'No problems found');
    const file = await download(page, 'Download the fixed archive');
    writeFileSync(join(folder, 'fixed.zip'), readFileSync(file));
    const { status, stdout } = runCommand(['--format', 'json', 'fixed.zip'], { cwd: folder });
    expect({ status, found: stdout.match(/"ruleId":"[^"]+"/gu) }).toEqual({
      status: 0,
      found: null,
    });
    expect(errors).toEqual([]);
  });

  it('shows a suggestion as a button', async () => {
    const files = cleanWidget();
    const manifest = files['manifest.json'] as Record<string, unknown>;
    const folder = temporaryFolder({
      ...Object.fromEntries(
        Object.entries({
          ...files,
          'manifest.json': { ...manifest, locations: ['settings', 'everywere'] },
        }).map(([path, content]) => [`widget/${path}`, content]),
      ),
    });
    const { page } = await openPage(open);
    await drop(page, join(folder, 'widget'));
    await page.getByRole('button', { name: /everywhere/u }).click();
    await heading(page, 'No problems found');
  });
});

describe('whatever is dropped', () => {
  it('is shown as text, however it is named', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const files: FileTree = {
      ...widgetWithMistake(),
      [`${name}.js`]: 'alert(1); //',
      'README.md': name,
    };
    const manifest = files['manifest.json'] as { widget: Record<string, unknown> };
    manifest.widget = { ...manifest.widget, version: name, [name]: name };
    const folder = temporaryFolder();
    writeFileSync(join(folder, `${name}.zip`), zip(files));
    const { page, errors } = await openPage(open);
    await drop(page, join(folder, `${name}.zip`));
    await heading(page, `${name}.zip`);
    expect(await page.locator('article img, article script').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  const bomb = zip({ ...cleanWidget(), 'bomb.txt': new Uint8Array(70 * 2 ** 20) });
  const cases: readonly (readonly [string, FileTree, string])[] = [
    ['a bomb', { 'a.zip': bomb }, 'would have more than'],
    ['a broken archive', { 'a.zip': zip(cleanWidget()).slice(0, 900) }, 'The archive is damaged'],
    ['an archive of another kind', { 'a.rar': 'Rar!\x1a\x07\0' }, 'This is not a ZIP archive'],
    ['a folder without a widget', { 'a/b/c.txt': '' }, 'There is no widget in a'],
    ['a file alone', { 'a.txt': 'a' }, 'a.txt belongs to no widget here'],
    [
      'a folder of 2 000 files',
      Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`a/${String(index)}.js`, ''])),
      'more than 1500 files',
    ],
  ];
  it.each(cases)('%s gets a clear answer, and the page lives', async (_, files, answer) => {
    const { page, errors } = await openPage(open);
    const [path = ''] = Object.keys(files);
    await drop(page, join(temporaryFolder(files), path.split('/')[0] ?? ''));
    await page.locator('.notice', { hasText: answer }).waitFor();
    await page.getByRole('button', { name: 'Try an example' }).click();
    await heading(page, 'example');
    expect(errors).toEqual([]);
  });

  it('is checked whole if there are ten widgets in it', async () => {
    const folder = temporaryFolder();
    const names = Array.from({ length: 10 }, (_, index) => `widget-${String(index)}`);
    for (const [index, name] of names.entries()) {
      if (index < 5) writeFileSync(join(folder, `${name}.zip`), zip(widgetWithMistake()));
      else mkdirSync(join(folder, name));
    }
    const trees = names.slice(5).flatMap((name) => Object.entries(widgetWithMistake(name)));
    const more = temporaryFolder(Object.fromEntries(trees));
    const { page } = await openPage(open);
    const archives = names.slice(0, 5).map((name) => join(folder, `${name}.zip`));
    await drop(page, ...archives, ...names.slice(5).map((name) => join(more, name)));
    await heading(page, '10 errors and 0 warnings in 10');
    await page.getByRole('button', { name: 'Fix 10 automatically' }).click();
    await page.getByText('No problems found').nth(9).waitFor();
  });

  it('says that secrets are hidden', async () => {
    const files = widgetWithMistake('widget');
    const manifest = files['widget/manifest.json'] as { widget: Record<string, unknown> };
    manifest.widget['secret_key'] = 'Zq8Lw3Nv7Rt5Yx2Kc9Hd4Jf6';
    const { page } = await openPage(open);
    await drop(page, join(temporaryFolder(files), 'widget'));
    await page.getByText('"secret_key"').first().waitFor();
    expect(await page.locator('body').textContent()).not.toContain('Zq8Lw3Nv');
    expect(await page.locator('.frame').allTextContents()).toContainEqual(
      expect.stringContaining('••••••••'),
    );
  });
});

it('all of the page together is small', () => {
  const folder = join(inject('bundles'), 'site');
  const files = ['index.html', 'page.js', 'style.css', 'icon.svg'];
  const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000);
});

describe('the page', () => {
  it('asks nobody for anything, and neither it nor its worker could', async () => {
    const { page } = await openPage(open);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByRole('button', { name: 'Try an example' }).click();
    await heading(page, 'example');
    const [worker] = page.workers();
    const tries = `Promise.all(['https://example.com/', '${open.address}page.js'].map(
      (address) => fetch(address).then(() => 'sent', () => 'refused')))`;
    expect(await worker?.evaluate(tries)).toEqual(['refused', 'refused']);
    expect(await page.evaluate(tries)).toEqual(['refused', 'refused']);
    expect(requests.filter((address) => !/^blob:|\/icon\.svg$/u.test(address))).toEqual([]);
    // The browser asks its maker for updates, whatever page it shows.
    expect(open.asked.filter((address) => !/\bgoogle(?:apis)?\.com\b/u.test(address))).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds, in %s', async (colorScheme) => {
    const { page } = await openPage(open, { colorScheme });
    const violations = async (): Promise<unknown> => {
      await page.evaluate(axe.source);
      return page.evaluate(`axe.run().then(({ violations }) =>
        violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]))`);
    };
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await heading(page, 'example');
    for (const one of [0, 5]) await page.locator('.rule summary').nth(one).click();
    expect(await violations()).toEqual([]);
  });

  it('is used with the keyboard alone', async () => {
    const { page } = await openPage(open);
    const focused = (): Promise<string> =>
      page.evaluate("document.activeElement?.textContent ?? ''");
    const tabTo = async (text: string): Promise<void> => {
      for (let count = 0; count < 60; count += 1) {
        if ((await focused()).startsWith(text)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Nothing with the text "${text}" gets the focus.`);
    };
    await tabTo('Try an example');
    await page.keyboard.press('Enter');
    await expect.poll(focused, { timeout: 30_000 }).toContain('errors and');
    await tabTo('About this rule');
    await page.keyboard.press('Enter');
    await heading(page, 'Source');
    await tabTo('Replace');
    const before = await summary(page).textContent();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Changed.').waitFor();
    expect(await summary(page).textContent()).not.toBe(before);
    // A person who works on continues from where they were.
    expect(await focused()).not.toBe(await page.locator('body').textContent());
  });

  it('fits 360 pixels', async () => {
    const { page } = await openPage(open, { viewport: { width: 360, height: 700 } });
    await page.getByRole('button', { name: 'Try an example' }).click();
    await heading(page, 'example');
    await page.locator('.rule summary').first().click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  it('speaks the language of the browser, and another one when asked, and remembers it', async () => {
    const { page } = await openPage(open, { locale: 'es-MX' });
    await heading(page, 'Revisa tu widget');
    await page.getByRole('button', { name: 'Probar un ejemplo' }).click();
    await page.getByText('Los mensajes de las reglas están en inglés.').waitFor();
    await page.getByLabel('Idioma').selectOption('ru');
    await page.getByText('Сообщения правил на английском.').waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('ru');
    await page.reload();
    await heading(page, 'Проверьте виджет');
  });

  it('takes what is chosen in a dialog, and shows one severity alone', async () => {
    const { page, errors } = await openPage(open);
    const folder = brokenExample();
    await page.setInputFiles('input[webkitdirectory]', join(folder, 'widget'));
    await page.getByRole('heading', { level: 3, name: 'widget', exact: true }).waitFor();
    const badges = page.locator('.badge', { hasText: 'Warning' });
    expect(await badges.count()).toBeGreaterThan(5);
    const filter = page.getByRole('button', { name: /^\d+ warnings$/u });
    await filter.click();
    expect(await filter.getAttribute('aria-pressed')).toBe('false');
    expect(await badges.count()).toBe(0);
    await filter.click();
    await page.setInputFiles('input[multiple]', join(folder, 'widget.zip'));
    await heading(page, 'widget.zip');
    expect(await badges.count()).toBeGreaterThan(5);
    expect(errors).toEqual([]);
  });

  it('works on when the network is gone', async () => {
    const { page } = await openPage(open);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await heading(page, 'example');
  });

  it('remembers the preset', async () => {
    const { page } = await openPage(open);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page
      .getByText('Checked for the Kommo marketplace. Guessed: only Kommo has "tr"')
      .waitFor();
    await choosePreset(page, 'amocrm');
    await page.getByText('Checked for my own account in amoCRM.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.getByText('Checked for my own account in amoCRM.').waitFor();
  });
});
