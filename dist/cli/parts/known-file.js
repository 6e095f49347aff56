import { r as listTree, t as listIndex } from "./plumbing.js";
import { t as Repository } from "./repository.js";
// build/src/sources/git/known-file.js
function isKnown(file, folder) {
	try {
		const repository = Repository.open(folder);
		const path = repository?.pathOf(file);
		if (!repository || path === void 0) return false;
		const { git } = repository;
		const head = repository.commit("HEAD");
		return [listIndex(git), listTree(git, head)].some((files) => files.entries.has(path) || files.list(path) !== void 0);
	} catch {
		return false;
	}
}
export { isKnown };
