// build/src/report/printable.js
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function printable(text) {
	return text.replace(invisible, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function harmless(text) {
	return printable(text).replaceAll(/##(?=\w*\[)/gu, "#\\u{23}").replace(/^(\s*)::/u, "$1\\u{3a}:");
}
export { printable as n, harmless as t };
