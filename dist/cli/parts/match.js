import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_cjs } from "./cjs.js";
import { p as jsonFiles } from "./main.js";
const { ObjectSchema, ConfigArray, ConfigArraySymbol } = __toESM(require_cjs(), 1).default;
// build/src/lint/match.js
function ignoredBy({ ignores, basePath }) {
	const patterns = new ConfigArray([{ ignores: [...ignores] }, { files: ["**/*"] }], { basePath });
	patterns.normalizeSync();
	const isOutside = (path) => patterns.getConfigStatus(path) === "external";
	return {
		folder: (path) => !isOutside(path) && patterns.isDirectoryIgnored(path),
		file: (path) => patterns.isFileIgnored(path)
	};
}
function overridesBy({ overrides, basePath }) {
	const concat = (one = [], other = []) => [...one, ...other];
	const patterns = new ConfigArray([{ files: [jsonFiles] }, ...overrides.map(({ files }, at) => ({
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
export { ignoredBy, overridesBy };
