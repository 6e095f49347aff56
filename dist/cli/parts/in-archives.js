import { B as displayPath, H as isAbsolute } from "./main.js";
// build/src/report/in-archives.js
function inArchives(results, archives = []) {
	if (archives.length === 0) return results;
	return results.map((result) => {
		const { filePath, messages } = result;
		const archive = archives.find((cwd) => !isAbsolute(displayPath(filePath, cwd), { cwd }));
		if (archive === void 0 || archive === filePath) return result;
		const path = displayPath(filePath, archive);
		return {
			...result,
			filePath: archive,
			messages: messages.map((one) => placed(one, path))
		};
	});
}
function placed(finding, path) {
	const { ruleId, severity, message, messageId, fatal, line } = finding;
	return {
		ruleId,
		severity,
		message: `${path}:${String(line)}: ${message}`,
		line: 1,
		column: 1,
		...messageId !== void 0 && { messageId },
		...fatal !== void 0 && { fatal }
	};
}
export { inArchives as t };
