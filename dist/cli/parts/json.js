import { t as jsonText } from "./json-text.js";
// build/src/report/json.js
const json = (results) => `${jsonText(results)}\n`;
export { json as default };
