import { randomFillSync } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.mjs';
import { serveFolder } from '../scripts/serve-site.mjs';
import { measure } from './measure.mjs';

const archiveBytes = 300 * 1024;

/**
 * Measures the page against the command, both on an archive of 300 KB: the page from the moment that the archive is chosen
 * to the moment that the findings are there, each time in a page that was just loaded.
 *
 * @param {string} widget absolute path of a widget
 * @param {string[]} command the arguments of Node that run the command
 * @param {string} scratch absolute path of a folder for the archive
 * @param {number} rounds
 */
export async function measurePage(widget, command, scratch, rounds) {
  const file = join(scratch, 'widget.zip');
  writeFileSync(file, archiveOf(widget));
  const server = await serveFolder(fileURLToPath(new URL('../dist/site', import.meta.url)), 0);
  const browser = await chromium.launch({ executablePath: findBrowser() });
  try {
    const address = /** @type {import('node:net').AddressInfo} */ (server.address());
    const times = [];
    for (let round = 0; round < rounds; round += 1)
      times.push(await timeIn(browser, `http://localhost:${address.port}/`, file));
    return {
      ...measure({ command: { args: [...command, file] } }, scratch, rounds),
      page: { times: times.sort((a, b) => a - b), memory: '' },
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Seconds from the choice of a file to its findings. */
async function timeIn(browser, address, file) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const time = page.evaluate(`new Promise((resolve) => {
    let start = 0;
    addEventListener('change', () => { start = performance.now(); }, true);
    new MutationObserver(() => {
      if (document.querySelector('article')) resolve((performance.now() - start) / 1000);
    }).observe(document.querySelector('main'), { childList: true, subtree: true });
  })`);
  await page.setInputFiles('input[multiple]', file);
  const seconds = await time;
  await page.close();
  return seconds;
}

/** The widget with a picture that nobody can compress. */
function archiveOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [
      relative(folder, path).replaceAll('\\', '/'),
      new Uint8Array(readFileSync(path)),
    ]);
  const picture = randomFillSync(
    new Uint8Array(archiveBytes - zipSync(Object.fromEntries(files)).length),
  );
  return zipSync(Object.fromEntries([...files, ['images/photo.jpg', picture]]));
}
