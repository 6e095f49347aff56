import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serveFolder } from '../../scripts/serve-site.mjs';

/** A browser with the page in it, and what it asked the network for. */
export interface OpenBrowser {
  readonly browser: Browser;
  readonly address: string;
  /** The addresses that were asked for beside those of the page itself. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts Chromium and serves the page that was built from the sources as they are. */
export async function openBrowser(): Promise<OpenBrowser> {
  const site = await serveFolder(join(inject('bundles'), 'site'), 0);
  const asked: string[] = [];
  // Whatever does not go to the page's own server ends here.
  const trap = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(404).end();
  });
  trap.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end();
  });
  await new Promise<void>((resolve) => trap.listen(0, 'localhost', resolve));
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    proxy: { server: `http://localhost:${portOf(trap)}`, bypass: 'localhost' },
  });
  return {
    browser,
    address: `http://localhost:${portOf(site)}/`,
    asked,
    close: async () => {
      await browser.close();
      site.close();
      trap.close();
    },
  };
}

/** Opens the page, and holds against it whatever it says of errors. */
export async function openPage(
  { browser, address }: OpenBrowser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; errors: readonly string[] }> {
  const context = await browser.newContext({ locale: 'en-US', acceptDownloads: true, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  page.on('dialog', (dialog) => {
    errors.push(`A dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, errors };
}

/** Drops files and folders of the disk on the page, as people do. */
export async function drop(page: Page, ...paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 100, y: 100, data });
  await session.detach();
}

/** Clicks what is named so, and gives the bytes of the file that the browser saves. */
export async function download(page: Page, button: string): Promise<string> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return saved.path();
}

function portOf(server: { address(): unknown }): string {
  return String((server.address() as AddressInfo).port);
}
