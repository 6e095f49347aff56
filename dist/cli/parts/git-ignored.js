import { dt as withSlashes, ft as relativeInside, nt as groupBy, u as repositoryRoot } from "./main.js";
import { n as GitError, r as records, t as Repository } from "./repository.js";
import { relative } from "node:path";
// build/src/sources/git/git-ignored.js
function gitIgnored(searched) {
	const groups = groupBy(searched, ({ folder }) => repositoryRoot(folder) ?? "");
	return new Set([...groups].flatMap(([root, group]) => root === "" ? [] : ignoredIn(root, group)));
}
function ignoredIn(root, searched) {
	const nameOf = (path) => `./${withSlashes(relative(root, path))}`;
	const asked = searched.flatMap(({ folder, file, start }) => [
		folder,
		file,
		start
	].filter((path) => relativeInside(root, path)).map(nameOf));
	const input = [...new Set(asked)].map((path) => `${path}\0`).join("");
	const git = input === "" ? void 0 : gitIn(root);
	if (!git) return [];
	const ignored = new Set(records(git.try([
		"check-ignore",
		"-z",
		"--stdin"
	], input).stdout));
	return searched.filter(({ folder, file, start }) => {
		const [isIgnored, isFileIgnored, isStartIgnored] = [
			folder,
			file,
			start
		].map((path) => ignored.has(nameOf(path)));
		return isIgnored && isFileIgnored && !isStartIgnored;
	}).map(({ folder }) => folder);
}
function gitIn(root) {
	try {
		return Repository.open(root, { isLiteral: false })?.git;
	} catch (error) {
		if (error instanceof GitError) return void 0;
		throw error;
	}
}
export { gitIgnored };
