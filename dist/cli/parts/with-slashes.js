import { sep } from "node:path";
// build/src/widget/with-slashes.js
function withSlashes(path) {
	return path.split(sep).join("/");
}
export { withSlashes as t };
