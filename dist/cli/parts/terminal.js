import { n as createSupportsHyperlinks, r as stringWidth, t as wrapAnsi } from "./packages~terminal.js";
// build/src/cli/terminal.js
const usual = 80;
function terminalOf(stream) {
	const { columns = 0 } = stream;
	return {
		columns: columns > 0 ? columns : usual,
		hasLinks: createSupportsHyperlinks(stream),
		widthOf: stringWidth,
		wrap: (text, columns) => wrapAnsi(text, columns, { hard: true }).split("\n")
	};
}
export { terminalOf };
