import { t as withSlashes } from "./with-slashes.js";
import { isAbsolute, relative } from "node:path";
// build/src/report/paths.js
function isInside(path, folder) {
	const inside = relative(folder, path);
	return !/^\.\.(?:[\\/]|$)/u.test(inside) && !isAbsolute(inside);
}
function displayPath(path, folder) {
	return withSlashes(isInside(path, folder) ? relative(folder, path) || "." : path);
}
function shownPath(path, { cwd, rootOf }) {
	return displayPath(path, rootOf?.(path) ?? cwd);
}
export { shownPath as n, displayPath as t };
