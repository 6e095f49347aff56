import { d as limits } from "./widget.js";
import { t as UsageError } from "./usage-error.js";
// build/src/lint/result.js
function toResult(filePath, messages, suppressedMessages = []) {
	const count = (isCounted) => messages.filter(isCounted).length;
	return {
		filePath,
		messages,
		suppressedMessages,
		errorCount: count(({ severity }) => severity === 2),
		fatalErrorCount: count(({ fatal }) => fatal === true),
		warningCount: count(({ severity }) => severity === 1),
		fixableErrorCount: count(({ severity, fix }) => severity === 2 && fix !== void 0),
		fixableWarningCount: count(({ severity, fix }) => severity === 1 && fix !== void 0),
		usedDeprecatedRules: []
	};
}
function errorsOnly(result) {
	const { filePath, messages, suppressedMessages } = result;
	return toResult(filePath, messages.filter(({ severity }) => severity === 2), suppressedMessages);
}
function totals(results) {
	const sum = (count) => results.reduce((total, result) => total + count(result), 0);
	return {
		errors: sum(({ errorCount }) => errorCount),
		warnings: sum(({ warningCount }) => warningCount),
		fixable: sum((result) => result.fixableErrorCount + result.fixableWarningCount)
	};
}
// build/src/lint/own-findings.js
const start = {
	line: 1,
	column: 1
};
const failureId = "failure";
function fatal(message) {
	return {
		ruleId: null,
		fatal: true,
		severity: 2,
		message,
		...start
	};
}
function failure(message) {
	return {
		...fatal(message),
		messageId: failureId
	};
}
function failuresIn(results) {
	return results.flatMap(({ messages }) => messages.filter(({ messageId, ruleId }) => ruleId === null && messageId === failureId));
}
function firstOf(messages, limit = limits.fileFindings) {
	if (messages.length <= limit) return [...messages];
	const more = messages.slice(limit);
	const severity = more.some((message) => message.severity === 2) ? 2 : 1;
	const { line, column } = more[0] ?? start;
	const message = limit === 0 ? `There are ${String(more.length)} findings in this file. They are left out, as there are more than ${String(limits.findings)} in all.` : `There are ${String(more.length)} more findings in this file. Only the first ${String(limit)} are shown.`;
	return [...messages.slice(0, limit), {
		ruleId: null,
		severity,
		message,
		...limit === 0 ? start : {
			line,
			column
		}
	}];
}
var Allowance = class {
	#left = limits.findings;
	spend(results) {
		return results.map((result) => this.take(result));
	}
	take(result) {
		const { filePath, messages, suppressedMessages } = result;
		this.#left -= messages.length;
		const isShort = messages.length < 2 || messages.some((message) => message.fatal);
		if (this.#left >= 0 || isShort) return result;
		return {
			...toResult(filePath, firstOf(messages, 0)),
			suppressedMessages
		};
	}
};
// build/src/lint/verify.js
function isConfigError(error) {
	return error instanceof Error && error.message.includes("Key \"rules\"");
}
function verify(linter, text, config, filename) {
	const failed = [];
	const failures = [];
	for (;;) {
		const without = { rules: Object.fromEntries(failed.map((rule) => [rule, "off"])) };
		try {
			return [...failures, ...linter.verify(text, [...config, without], { filename })];
		} catch (error) {
			if (isConfigError(error) || error instanceof UsageError) throw error;
			const { ruleId, message } = error;
			const reason = message.split("\n", 1).join("");
			if (ruleId === void 0 || failed.includes(ruleId)) return [...failures, failure(`The file is not checked, because of an error in kommo-widget-lint: ${reason}`)];
			failed.push(ruleId);
			failures.push(failure(`The rule ${ruleId} has failed at this file: ${reason}`));
		}
	}
}
export { failuresIn as a, errorsOnly as c, failure as i, toResult as l, verify as n, fatal as o, Allowance as r, firstOf as s, isConfigError as t, totals as u };
