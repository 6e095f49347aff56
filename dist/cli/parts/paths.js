import { M as relativeInside, j as withSlashes } from "./main.js";
// build/src/report/paths.js
function displayPath(path, folder) {
	const way = relativeInside(folder, path);
	return way === "" ? "." : withSlashes(way ?? path);
}
function shownPath(path, { cwd, rootOf }) {
	return displayPath(path, rootOf?.(path) ?? cwd);
}
export { shownPath as n, displayPath as t };
