import { z as rulePage } from "./main.js";
// build/src/report/rule-url.js
function ruleUrl(ruleId) {
	const name = ruleId?.split("/").at(-1);
	return name && rulePage(name);
}
export { ruleUrl as t };
