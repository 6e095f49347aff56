import { H as isAbsolute, K as product } from "./main.js";
import { t as annotationsOf } from "./annotation.js";
import { t as Fingerprints } from "./fingerprint.js";
import { t as jsonText } from "./json-text.js";
// build/src/report/sarif.js
const mostResults = 25e3;
const syntax = describeRule("syntax", "Require JSON that can be read", void 0);
const sarif = (results, context) => {
	const rules = [...rulesOf(context), syntax];
	const indexes = new Map(rules.map(({ id }, index) => [id, index]));
	const fingerprints = new Fingerprints();
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "kommo-widget-lint",
				semanticVersion: product.version,
				informationUri: product.repository,
				rules
			} },
			columnKind: "utf16CodeUnits",
			results: annotationsOf(results, context).slice(0, mostResults).map((annotation) => resultOf(annotation, {
				indexes,
				fingerprints,
				context
			}))
		}]
	};
	return `${jsonText(log)}\n`;
};
function rulesOf({ rulesMeta = {} }) {
	return Object.entries(rulesMeta).map(([id, { docs }]) => describeRule(id, docs?.description ?? id, docs?.url));
}
function describeRule(id, text, url) {
	return {
		id,
		shortDescription: { text },
		fullDescription: { text },
		help: {
			text: url === void 0 ? text : `${text}: ${url}`,
			markdown: url === void 0 ? text : `${text}. [Read more](${url})`
		},
		...url !== void 0 && { helpUri: url }
	};
}
function resultOf(annotation, { indexes, fingerprints, context }) {
	const { level, path, line, column, endLine, endColumn } = annotation;
	const ruleId = annotation.rule ?? syntax.id;
	const ruleIndex = indexes.get(ruleId);
	const text = annotation.message.replaceAll("](", "] (");
	const { hash, count } = fingerprints.next({
		rule: ruleId,
		path,
		message: text
	});
	return {
		ruleId,
		...ruleIndex !== void 0 && { ruleIndex },
		level,
		message: { text },
		locations: [{ physicalLocation: {
			artifactLocation: locationOf(path, context),
			region: {
				startLine: line,
				startColumn: column,
				endLine,
				endColumn
			}
		} }],
		partialFingerprints: { "kommoWidgetLint/v1": `${hash}:${String(count)}` }
	};
}
function locationOf(path, context) {
	const uri = path.split("/").map(encodeURIComponent).join("/");
	if (!isAbsolute(path, context)) return {
		uri,
		uriBaseId: "%SRCROOT%"
	};
	return { uri: `file://${uri.replace(/^(?<letter>[a-z])%3A/iu, "/$<letter>:")}` };
}
export { sarif as default, mostResults };
