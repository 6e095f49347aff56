import { t as ConfigArray } from "./packages~glob-match.js";
import { w as lintedFilePatterns } from "./main.js";
// build/src/lint/glob-match.js
function ignoredBy({ ignores, basePath }) {
	const patterns = new ConfigArray([{ ignores: [...ignores] }, { files: ["**/*"] }], { basePath });
	patterns.normalizeSync();
	const isOutside = (path) => patterns.getConfigStatus(path) === "external";
	return {
		ignoresFolder: (path) => !isOutside(path) && patterns.isDirectoryIgnored(path),
		ignoresFile: (path) => patterns.isFileIgnored(path)
	};
}
function archivesBy({ archives = [], basePath }) {
	const patterns = new ConfigArray([{ files: [...archives] }], { basePath });
	patterns.normalizeSync();
	return (path) => patterns.getConfigStatus(path) === "matched";
}
function overridesBy({ overrides, basePath }) {
	const concat = (one = [], other = []) => [...one, ...other];
	const patterns = new ConfigArray([{ files: [...lintedFilePatterns] }, ...overrides.map(({ files }, at) => ({
		files: [...files],
		matching: [at]
	}))], {
		basePath,
		schema: { matching: {
			merge: concat,
			validate: "array"
		} }
	});
	patterns.normalizeSync();
	return (file) => patterns.getConfig(file)?.matching ?? [];
}
export { archivesBy, ignoredBy, overridesBy };
