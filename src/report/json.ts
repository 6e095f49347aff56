import { jsonText } from './json-text.js';
import type { Report } from './report.js';

/** The results as ESLint's `json` format has them, less the two keys that hold whole files. */
const json: Report = (results) => `${jsonText(results)}\n`;

export default json;
