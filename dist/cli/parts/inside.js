import { isAbsolute, relative, sep } from "node:path";
// build/src/widget/inside.js
function wayInto(folder, path) {
	const way = relative(folder, path);
	return way.split(sep)[0] === ".." || isAbsolute(way) ? void 0 : way;
}
export { wayInto as t };
