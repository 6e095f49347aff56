import { G as escapeInvisible } from "./main.js";
// build/src/report/xml.js
const xmlStart = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
function element(name, attributes, content = "") {
	const start = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join("")}`;
	return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}
function escapeXml(text) {
	return escapeInvisible(text).replace(/[\uFFFE\uFFFF]/gu, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
export { escapeXml as n, xmlStart as r, element as t };
