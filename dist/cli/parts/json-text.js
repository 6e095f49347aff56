// build/src/report/json-text.js
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function jsonText(value) {
	return JSON.stringify(value).replace(unseen, (character) => character.split("").map(escapeUnit).join("")).replaceAll(/##(?=\w*\[)/gu, "#\\u0023");
}
function escapeUnit(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
export { jsonText as t };
