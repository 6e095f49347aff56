import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names of the browser, as systems have it. */
const names = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * The path of the browser in which the page is tried and measured.
 *
 * @returns {string}
 * @throws if there is none on the path
 */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isExecutable);
  if (found === undefined)
    throw new Error('The page is tried in Chromium. Install it, as .ci/run does.');
  return found;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
