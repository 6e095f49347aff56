// build/src/report/json.js
const json = (results) => `${JSON.stringify(results)}\n`;
export { json as default };
