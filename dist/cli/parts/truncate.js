// build/src/text/truncate.js
const mark = "…";
const encoder = new TextEncoder();
function truncate(text, bytes) {
	if (fitting(text, bytes) === text.length) return text;
	const end = fitting(text, bytes - encoder.encode(mark).length);
	const start = new Intl.Segmenter().segment(text).containing(end)?.index ?? 0;
	return text.slice(0, start > 0 ? start : end) + mark;
}
function fitting(text, bytes) {
	return encoder.encodeInto(text, new Uint8Array(bytes)).read;
}
export { truncate as t };
