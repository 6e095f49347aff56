import { i as __toESM, n as __exportAll, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { k as Minimatch, w as lintedFilePatterns } from "./main.js";
// node_modules/@eslint/config-array/dist/esm/std__path/posix.js
var posix_exports = __exportAll({
	DELIMITER: () => ":",
	SEPARATOR: () => "/",
	SEPARATOR_PATTERN: () => SEPARATOR_PATTERN$1,
	basename: () => basename$1,
	common: () => common$2,
	dirname: () => dirname$1,
	extname: () => extname$1,
	format: () => format$1,
	fromFileUrl: () => fromFileUrl$1,
	globToRegExp: () => globToRegExp$1,
	isAbsolute: () => isAbsolute$1,
	isGlob: () => isGlob$1,
	join: () => join$1,
	joinGlobs: () => joinGlobs$1,
	normalize: () => normalize$2,
	normalizeGlob: () => normalizeGlob$1,
	parse: () => parse$1,
	relative: () => relative$1,
	resolve: () => resolve$1,
	toFileUrl: () => toFileUrl$1,
	toNamespacedPath: () => toNamespacedPath$1
});
function assertPath$1(path) {
	if (typeof path !== "string") throw new TypeError(`Path must be a string, received "${JSON.stringify(path)}"`);
}
function stripSuffix$1(name, suffix) {
	if (suffix.length >= name.length) return name;
	const lenDiff = name.length - suffix.length;
	for (let i = suffix.length - 1; i >= 0; --i) if (name.charCodeAt(lenDiff + i) !== suffix.charCodeAt(i)) return name;
	return name.slice(0, -suffix.length);
}
function lastPathSegment$1(path, isSep, start = 0) {
	let matchedNonSeparator = false;
	let end = path.length;
	for (let i = path.length - 1; i >= start; --i) if (isSep(path.charCodeAt(i))) {
		if (matchedNonSeparator) {
			start = i + 1;
			break;
		}
	} else if (!matchedNonSeparator) {
		matchedNonSeparator = true;
		end = i + 1;
	}
	return path.slice(start, end);
}
function assertArgs$1$1(path, suffix) {
	assertPath$1(path);
	if (path.length === 0) return path;
	if (typeof suffix !== "string") throw new TypeError(`Suffix must be a string, received "${JSON.stringify(suffix)}"`);
}
function assertArg$3$1(url) {
	url = url instanceof URL ? url : new URL(url);
	if (url.protocol !== "file:") throw new TypeError(`URL must be a file URL: received "${url.protocol}"`);
	return url;
}
function fromFileUrl$1(url) {
	url = assertArg$3$1(url);
	return decodeURIComponent(url.pathname.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"));
}
function stripTrailingSeparators$1(segment, isSep) {
	if (segment.length <= 1) return segment;
	let end = segment.length;
	for (let i = segment.length - 1; i > 0; i--) if (isSep(segment.charCodeAt(i))) end = i;
	else break;
	return segment.slice(0, end);
}
const CHAR_DOT$1 = 46;
const CHAR_FORWARD_SLASH$1 = 47;
function isPosixPathSeparator$1(code) {
	return code === CHAR_FORWARD_SLASH$1;
}
function basename$1(path, suffix = "") {
	if (path instanceof URL) path = fromFileUrl$1(path);
	assertArgs$1$1(path, suffix);
	const strippedSegment = stripTrailingSeparators$1(lastPathSegment$1(path, isPosixPathSeparator$1), isPosixPathSeparator$1);
	return suffix ? stripSuffix$1(strippedSegment, suffix) : strippedSegment;
}
const SEPARATOR_PATTERN$1 = /\/+/;
function assertArg$2$1(path) {
	assertPath$1(path);
	if (path.length === 0) return ".";
}
function dirname$1(path) {
	if (path instanceof URL) path = fromFileUrl$1(path);
	assertArg$2$1(path);
	let end = -1;
	let matchedNonSeparator = false;
	for (let i = path.length - 1; i >= 1; --i) if (isPosixPathSeparator$1(path.charCodeAt(i))) {
		if (matchedNonSeparator) {
			end = i;
			break;
		}
	} else matchedNonSeparator = true;
	if (end === -1) return isPosixPathSeparator$1(path.charCodeAt(0)) ? "/" : ".";
	return stripTrailingSeparators$1(path.slice(0, end), isPosixPathSeparator$1);
}
function extname$1(path) {
	if (path instanceof URL) path = fromFileUrl$1(path);
	assertPath$1(path);
	let startDot = -1;
	let startPart = 0;
	let end = -1;
	let matchedSlash = true;
	let preDotState = 0;
	for (let i = path.length - 1; i >= 0; --i) {
		const code = path.charCodeAt(i);
		if (isPosixPathSeparator$1(code)) {
			if (!matchedSlash) {
				startPart = i + 1;
				break;
			}
			continue;
		}
		if (end === -1) {
			matchedSlash = false;
			end = i + 1;
		}
		if (code === CHAR_DOT$1) {
			if (startDot === -1) startDot = i;
			else if (preDotState !== 1) preDotState = 1;
		} else if (startDot !== -1) preDotState = -1;
	}
	if (startDot === -1 || end === -1 || preDotState === 0 || preDotState === 1 && startDot === end - 1 && startDot === startPart + 1) return "";
	return path.slice(startDot, end);
}
function _format$1(sep, pathObject) {
	const dir = pathObject.dir || pathObject.root;
	const base = pathObject.base || (pathObject.name ?? "") + (pathObject.ext ?? "");
	if (!dir) return base;
	if (base === sep) return dir;
	if (dir === pathObject.root) return dir + base;
	return dir + sep + base;
}
function assertArg$1$1(pathObject) {
	if (pathObject === null || typeof pathObject !== "object") throw new TypeError(`The "pathObject" argument must be of type Object, received type "${typeof pathObject}"`);
}
function format$1(pathObject) {
	assertArg$1$1(pathObject);
	return _format$1("/", pathObject);
}
function isAbsolute$1(path) {
	assertPath$1(path);
	return path.length > 0 && isPosixPathSeparator$1(path.charCodeAt(0));
}
function assertArg$4(path) {
	assertPath$1(path);
	if (path.length === 0) return ".";
}
function normalizeString$1(path, allowAboveRoot, separator, isPathSeparator) {
	let res = "";
	let lastSegmentLength = 0;
	let lastSlash = -1;
	let dots = 0;
	let code;
	for (let i = 0; i <= path.length; ++i) {
		if (i < path.length) code = path.charCodeAt(i);
		else if (isPathSeparator(code)) break;
		else code = CHAR_FORWARD_SLASH$1;
		if (isPathSeparator(code)) {
			if (lastSlash === i - 1 || dots === 1);
			else if (lastSlash !== i - 1 && dots === 2) {
				if (res.length < 2 || lastSegmentLength !== 2 || res.charCodeAt(res.length - 1) !== CHAR_DOT$1 || res.charCodeAt(res.length - 2) !== CHAR_DOT$1) {
					if (res.length > 2) {
						const lastSlashIndex = res.lastIndexOf(separator);
						if (lastSlashIndex === -1) {
							res = "";
							lastSegmentLength = 0;
						} else {
							res = res.slice(0, lastSlashIndex);
							lastSegmentLength = res.length - 1 - res.lastIndexOf(separator);
						}
						lastSlash = i;
						dots = 0;
						continue;
					} else if (res.length === 2 || res.length === 1) {
						res = "";
						lastSegmentLength = 0;
						lastSlash = i;
						dots = 0;
						continue;
					}
				}
				if (allowAboveRoot) {
					if (res.length > 0) res += `${separator}..`;
					else res = "..";
					lastSegmentLength = 2;
				}
			} else {
				if (res.length > 0) res += separator + path.slice(lastSlash + 1, i);
				else res = path.slice(lastSlash + 1, i);
				lastSegmentLength = i - lastSlash - 1;
			}
			lastSlash = i;
			dots = 0;
		} else if (code === CHAR_DOT$1 && dots !== -1) ++dots;
		else dots = -1;
	}
	return res;
}
function normalize$2(path) {
	if (path instanceof URL) path = fromFileUrl$1(path);
	assertArg$4(path);
	const isAbsolute = isPosixPathSeparator$1(path.charCodeAt(0));
	const trailingSeparator = isPosixPathSeparator$1(path.charCodeAt(path.length - 1));
	path = normalizeString$1(path, !isAbsolute, "/", isPosixPathSeparator$1);
	if (path.length === 0 && !isAbsolute) path = ".";
	if (path.length > 0 && trailingSeparator) path += "/";
	if (isAbsolute) return `/${path}`;
	return path;
}
function join$1(path, ...paths) {
	if (path === void 0) return ".";
	if (path instanceof URL) path = fromFileUrl$1(path);
	paths = path ? [path, ...paths] : paths;
	paths.forEach((path) => assertPath$1(path));
	const joined = paths.filter((path) => path.length > 0).join("/");
	return joined === "" ? "." : normalize$2(joined);
}
function parse$1(path) {
	assertPath$1(path);
	const ret = {
		root: "",
		dir: "",
		base: "",
		ext: "",
		name: ""
	};
	if (path.length === 0) return ret;
	const isAbsolute = isPosixPathSeparator$1(path.charCodeAt(0));
	let start;
	if (isAbsolute) {
		ret.root = "/";
		start = 1;
	} else start = 0;
	let startDot = -1;
	let startPart = 0;
	let end = -1;
	let matchedSlash = true;
	let i = path.length - 1;
	let preDotState = 0;
	for (; i >= start; --i) {
		const code = path.charCodeAt(i);
		if (isPosixPathSeparator$1(code)) {
			if (!matchedSlash) {
				startPart = i + 1;
				break;
			}
			continue;
		}
		if (end === -1) {
			matchedSlash = false;
			end = i + 1;
		}
		if (code === CHAR_DOT$1) {
			if (startDot === -1) startDot = i;
			else if (preDotState !== 1) preDotState = 1;
		} else if (startDot !== -1) preDotState = -1;
	}
	if (startDot === -1 || end === -1 || preDotState === 0 || preDotState === 1 && startDot === end - 1 && startDot === startPart + 1) {
		if (end !== -1) {
			if (startPart === 0 && isAbsolute) ret.base = ret.name = path.slice(1, end);
			else ret.base = ret.name = path.slice(startPart, end);
		}
		ret.base = ret.base || "/";
	} else {
		if (startPart === 0 && isAbsolute) {
			ret.name = path.slice(1, startDot);
			ret.base = path.slice(1, end);
		} else {
			ret.name = path.slice(startPart, startDot);
			ret.base = path.slice(startPart, end);
		}
		ret.ext = path.slice(startDot, end);
	}
	if (startPart > 0) ret.dir = stripTrailingSeparators$1(path.slice(0, startPart - 1), isPosixPathSeparator$1);
	else if (isAbsolute) ret.dir = "/";
	return ret;
}
function cwd$1(errorMessage) {
	const global = globalThis;
	const getCwd = global.process?.cwd ?? global.Deno?.cwd;
	if (typeof getCwd !== "function") throw new TypeError(errorMessage);
	return getCwd();
}
function resolve$1(...pathSegments) {
	let resolvedPath = "";
	let resolvedAbsolute = false;
	for (let i = pathSegments.length - 1; i >= -1 && !resolvedAbsolute; i--) {
		let path;
		if (i >= 0) path = pathSegments[i];
		else path = cwd$1("Resolved a relative path without a current working directory (CWD)");
		assertPath$1(path);
		if (path.length === 0) continue;
		resolvedPath = `${path}/${resolvedPath}`;
		resolvedAbsolute = isPosixPathSeparator$1(path.charCodeAt(0));
	}
	resolvedPath = normalizeString$1(resolvedPath, !resolvedAbsolute, "/", isPosixPathSeparator$1);
	if (resolvedAbsolute) {
		if (resolvedPath.length > 0) return `/${resolvedPath}`;
		else return "/";
	} else if (resolvedPath.length > 0) return resolvedPath;
	else return ".";
}
function assertArgs$2(from, to) {
	assertPath$1(from);
	assertPath$1(to);
	if (from === to) return "";
}
function relative$1(from, to) {
	assertArgs$2(from, to);
	from = resolve$1(from);
	to = resolve$1(to);
	if (from === to) return "";
	let fromStart = 1;
	const fromEnd = from.length;
	for (; fromStart < fromEnd; ++fromStart) if (!isPosixPathSeparator$1(from.charCodeAt(fromStart))) break;
	const fromLen = fromEnd - fromStart;
	let toStart = 1;
	const toEnd = to.length;
	for (; toStart < toEnd; ++toStart) if (!isPosixPathSeparator$1(to.charCodeAt(toStart))) break;
	const toLen = toEnd - toStart;
	const length = fromLen < toLen ? fromLen : toLen;
	let lastCommonSep = -1;
	let i = 0;
	for (; i <= length; ++i) {
		if (i === length) {
			if (toLen > length) {
				if (isPosixPathSeparator$1(to.charCodeAt(toStart + i))) return to.slice(toStart + i + 1);
				else if (i === 0) return to.slice(toStart + i);
			} else if (fromLen > length) {
				if (isPosixPathSeparator$1(from.charCodeAt(fromStart + i))) lastCommonSep = i;
				else if (i === 0) lastCommonSep = 0;
			}
			break;
		}
		const fromCode = from.charCodeAt(fromStart + i);
		if (fromCode !== to.charCodeAt(toStart + i)) break;
		else if (isPosixPathSeparator$1(fromCode)) lastCommonSep = i;
	}
	let out = "";
	for (i = fromStart + lastCommonSep + 1; i <= fromEnd; ++i) if (i === fromEnd || isPosixPathSeparator$1(from.charCodeAt(i))) {
		if (out.length === 0) out += "..";
		else out += "/..";
	}
	if (out.length > 0) return out + to.slice(toStart + lastCommonSep);
	else {
		toStart += lastCommonSep;
		if (isPosixPathSeparator$1(to.charCodeAt(toStart))) ++toStart;
		return to.slice(toStart);
	}
}
const WHITESPACE_ENCODINGS$1 = {
	"	": "%09",
	"\n": "%0A",
	"\v": "%0B",
	"\f": "%0C",
	"\r": "%0D",
	" ": "%20"
};
function encodeWhitespace$1(string) {
	return string.replaceAll(/[\s]/g, (c) => {
		return WHITESPACE_ENCODINGS$1[c] ?? c;
	});
}
function toFileUrl$1(path) {
	if (!isAbsolute$1(path)) throw new TypeError(`Path must be absolute: received "${path}"`);
	const url = new URL("file:///");
	url.pathname = encodeWhitespace$1(path.replace(/^\/+/, "/").replace(/%/g, "%25").replace(/\\/g, "%5C"));
	return url;
}
function toNamespacedPath$1(path) {
	return path;
}
function common$1$1(paths, sep) {
	const [first = "", ...remaining] = paths;
	const parts = first.split(sep);
	let endOfPrefix = parts.length;
	let append = "";
	for (const path of remaining) {
		const compare = path.split(sep);
		if (compare.length <= endOfPrefix) {
			endOfPrefix = compare.length;
			append = "";
		}
		for (let i = 0; i < endOfPrefix; i++) if (compare[i] !== parts[i]) {
			endOfPrefix = i;
			append = i === 0 ? "" : sep;
			break;
		}
	}
	return parts.slice(0, endOfPrefix).join(sep) + append;
}
function common$2(paths) {
	return common$1$1(paths, "/");
}
const REG_EXP_ESCAPE_CHARS$1 = [
	"!",
	"$",
	"(",
	")",
	"*",
	"+",
	".",
	"=",
	"?",
	"[",
	"\\",
	"^",
	"{",
	"|"
];
const RANGE_ESCAPE_CHARS$1 = [
	"-",
	"\\",
	"]"
];
function _globToRegExp$1(c, glob, { extended = true, globstar: globstarOption = true, caseInsensitive = false } = {}) {
	if (glob === "") return /(?!)/;
	let newLength = glob.length;
	for (; newLength > 1 && c.seps.includes(glob[newLength - 1]); newLength--);
	glob = glob.slice(0, newLength);
	let regExpString = "";
	for (let j = 0; j < glob.length;) {
		let segment = "";
		const groupStack = [];
		let inRange = false;
		let inEscape = false;
		let endsWithSep = false;
		let i = j;
		for (; i < glob.length && !(c.seps.includes(glob[i]) && groupStack.length === 0); i++) {
			if (inEscape) {
				inEscape = false;
				segment += (inRange ? RANGE_ESCAPE_CHARS$1 : REG_EXP_ESCAPE_CHARS$1).includes(glob[i]) ? `\\${glob[i]}` : glob[i];
				continue;
			}
			if (glob[i] === c.escapePrefix) {
				inEscape = true;
				continue;
			}
			if (glob[i] === "[") {
				if (!inRange) {
					inRange = true;
					segment += "[";
					if (glob[i + 1] === "!") {
						i++;
						segment += "^";
					} else if (glob[i + 1] === "^") {
						i++;
						segment += "\\^";
					}
					continue;
				} else if (glob[i + 1] === ":") {
					let k = i + 1;
					let value = "";
					while (glob[k + 1] !== void 0 && glob[k + 1] !== ":") {
						value += glob[k + 1];
						k++;
					}
					if (glob[k + 1] === ":" && glob[k + 2] === "]") {
						i = k + 2;
						if (value === "alnum") segment += "\\dA-Za-z";
						else if (value === "alpha") segment += "A-Za-z";
						else if (value === "ascii") segment += "\0-";
						else if (value === "blank") segment += "	 ";
						else if (value === "cntrl") segment += "\0-";
						else if (value === "digit") segment += "\\d";
						else if (value === "graph") segment += "!-~";
						else if (value === "lower") segment += "a-z";
						else if (value === "print") segment += " -~";
						else if (value === "punct") segment += "!\"#$%&'()*+,\\-./:;<=>?@[\\\\\\]^_‘{|}~";
						else if (value === "space") segment += "\\s\v";
						else if (value === "upper") segment += "A-Z";
						else if (value === "word") segment += "\\w";
						else if (value === "xdigit") segment += "\\dA-Fa-f";
						continue;
					}
				}
			}
			if (glob[i] === "]" && inRange) {
				inRange = false;
				segment += "]";
				continue;
			}
			if (inRange) {
				segment += glob[i];
				continue;
			}
			if (glob[i] === ")" && groupStack.length > 0 && groupStack[groupStack.length - 1] !== "BRACE") {
				segment += ")";
				const type = groupStack.pop();
				if (type === "!") segment += c.wildcard;
				else if (type !== "@") segment += type;
				continue;
			}
			if (glob[i] === "|" && groupStack.length > 0 && groupStack[groupStack.length - 1] !== "BRACE") {
				segment += "|";
				continue;
			}
			if (glob[i] === "+" && extended && glob[i + 1] === "(") {
				i++;
				groupStack.push("+");
				segment += "(?:";
				continue;
			}
			if (glob[i] === "@" && extended && glob[i + 1] === "(") {
				i++;
				groupStack.push("@");
				segment += "(?:";
				continue;
			}
			if (glob[i] === "?") {
				if (extended && glob[i + 1] === "(") {
					i++;
					groupStack.push("?");
					segment += "(?:";
				} else segment += ".";
				continue;
			}
			if (glob[i] === "!" && extended && glob[i + 1] === "(") {
				i++;
				groupStack.push("!");
				segment += "(?!";
				continue;
			}
			if (glob[i] === "{") {
				groupStack.push("BRACE");
				segment += "(?:";
				continue;
			}
			if (glob[i] === "}" && groupStack[groupStack.length - 1] === "BRACE") {
				groupStack.pop();
				segment += ")";
				continue;
			}
			if (glob[i] === "," && groupStack[groupStack.length - 1] === "BRACE") {
				segment += "|";
				continue;
			}
			if (glob[i] === "*") {
				if (extended && glob[i + 1] === "(") {
					i++;
					groupStack.push("*");
					segment += "(?:";
				} else {
					const prevChar = glob[i - 1];
					let numStars = 1;
					while (glob[i + 1] === "*") {
						i++;
						numStars++;
					}
					const nextChar = glob[i + 1];
					if (globstarOption && numStars === 2 && [...c.seps, void 0].includes(prevChar) && [...c.seps, void 0].includes(nextChar)) {
						segment += c.globstar;
						endsWithSep = true;
					} else segment += c.wildcard;
				}
				continue;
			}
			segment += REG_EXP_ESCAPE_CHARS$1.includes(glob[i]) ? `\\${glob[i]}` : glob[i];
		}
		if (groupStack.length > 0 || inRange || inEscape) {
			segment = "";
			for (const c of glob.slice(j, i)) {
				segment += REG_EXP_ESCAPE_CHARS$1.includes(c) ? `\\${c}` : c;
				endsWithSep = false;
			}
		}
		regExpString += segment;
		if (!endsWithSep) {
			regExpString += i < glob.length ? c.sep : c.sepMaybe;
			endsWithSep = true;
		}
		while (c.seps.includes(glob[i])) i++;
		j = i;
	}
	regExpString = `^${regExpString}$`;
	return new RegExp(regExpString, caseInsensitive ? "i" : "");
}
const constants$1 = {
	sep: "/+",
	sepMaybe: "/*",
	seps: ["/"],
	globstar: "(?:[^/]*(?:/|$)+)*",
	wildcard: "[^/]*",
	escapePrefix: "\\"
};
function globToRegExp$1(glob, options = {}) {
	return _globToRegExp$1(constants$1, glob, options);
}
function isGlob$1(str) {
	const chars = {
		"{": "}",
		"(": ")",
		"[": "]"
	};
	const regex = /\\(.)|(^!|\*|\?|[\].+)]\?|\[[^[\\\]]+\]|\{[^{\\}]+\}|\(\?[:!=][^\\)]+\)|\([^(|]+\|[^\\)]+\)|@\([^)]+\))/;
	if (str === "") return false;
	let match;
	while (match = regex.exec(str)) {
		if (match[2]) return true;
		let idx = match.index + match[0].length;
		const open = match[1];
		const close = open ? chars[open] : null;
		if (open && close) {
			const n = str.indexOf(close, idx);
			if (n !== -1) idx = n + 1;
		}
		str = str.slice(idx);
	}
	return false;
}
function normalizeGlob$1(glob, options = {}) {
	const { globstar = false } = options;
	if (glob.match(/\0/g)) throw new Error(`Glob contains invalid characters: "${glob}"`);
	if (!globstar) return normalize$2(glob);
	const s = SEPARATOR_PATTERN$1.source;
	const badParentPattern = new RegExp(`(?<=(${s}|^)\\*\\*${s})\\.\\.(?=${s}|$)`, "g");
	return normalize$2(glob.replace(badParentPattern, "\0")).replace(/\0/g, "..");
}
function joinGlobs$1(globs, options = {}) {
	const { globstar = false } = options;
	if (!globstar || globs.length === 0) return join$1(...globs);
	let joined;
	for (const glob of globs) {
		const path = glob;
		if (path.length > 0) {
			if (!joined) joined = path;
			else joined += `/${path}`;
		}
	}
	if (!joined) return ".";
	return normalizeGlob$1(joined, { globstar });
}
// node_modules/@eslint/config-array/dist/esm/std__path/windows.js
var windows_exports = __exportAll({
	DELIMITER: () => ";",
	SEPARATOR: () => "\\",
	SEPARATOR_PATTERN: () => SEPARATOR_PATTERN,
	basename: () => basename,
	common: () => common,
	dirname: () => dirname,
	extname: () => extname,
	format: () => format,
	fromFileUrl: () => fromFileUrl,
	globToRegExp: () => globToRegExp,
	isAbsolute: () => isAbsolute,
	isGlob: () => isGlob,
	join: () => join,
	joinGlobs: () => joinGlobs,
	normalize: () => normalize$1,
	normalizeGlob: () => normalizeGlob,
	parse: () => parse,
	relative: () => relative,
	resolve: () => resolve,
	toFileUrl: () => toFileUrl,
	toNamespacedPath: () => toNamespacedPath
});
function assertPath(path) {
	if (typeof path !== "string") throw new TypeError(`Path must be a string, received "${JSON.stringify(path)}"`);
}
function stripSuffix(name, suffix) {
	if (suffix.length >= name.length) return name;
	const lenDiff = name.length - suffix.length;
	for (let i = suffix.length - 1; i >= 0; --i) if (name.charCodeAt(lenDiff + i) !== suffix.charCodeAt(i)) return name;
	return name.slice(0, -suffix.length);
}
function lastPathSegment(path, isSep, start = 0) {
	let matchedNonSeparator = false;
	let end = path.length;
	for (let i = path.length - 1; i >= start; --i) if (isSep(path.charCodeAt(i))) {
		if (matchedNonSeparator) {
			start = i + 1;
			break;
		}
	} else if (!matchedNonSeparator) {
		matchedNonSeparator = true;
		end = i + 1;
	}
	return path.slice(start, end);
}
function assertArgs$1(path, suffix) {
	assertPath(path);
	if (path.length === 0) return path;
	if (typeof suffix !== "string") throw new TypeError(`Suffix must be a string, received "${JSON.stringify(suffix)}"`);
}
const CHAR_UPPERCASE_A = 65;
const CHAR_LOWERCASE_A = 97;
const CHAR_UPPERCASE_Z = 90;
const CHAR_LOWERCASE_Z = 122;
const CHAR_DOT = 46;
const CHAR_FORWARD_SLASH = 47;
const CHAR_BACKWARD_SLASH = 92;
const CHAR_COLON = 58;
const CHAR_QUESTION_MARK = 63;
function stripTrailingSeparators(segment, isSep) {
	if (segment.length <= 1) return segment;
	let end = segment.length;
	for (let i = segment.length - 1; i > 0; i--) if (isSep(segment.charCodeAt(i))) end = i;
	else break;
	return segment.slice(0, end);
}
function isPosixPathSeparator(code) {
	return code === CHAR_FORWARD_SLASH;
}
function isPathSeparator(code) {
	return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
}
function isWindowsDeviceRoot(code) {
	return code >= CHAR_LOWERCASE_A && code <= CHAR_LOWERCASE_Z || code >= CHAR_UPPERCASE_A && code <= CHAR_UPPERCASE_Z;
}
function assertArg$3(url) {
	url = url instanceof URL ? url : new URL(url);
	if (url.protocol !== "file:") throw new TypeError(`URL must be a file URL: received "${url.protocol}"`);
	return url;
}
function fromFileUrl(url) {
	url = assertArg$3(url);
	let path = decodeURIComponent(url.pathname.replace(/\//g, "\\").replace(/%(?![0-9A-Fa-f]{2})/g, "%25")).replace(/^\\*([A-Za-z]:)(\\|$)/, "$1\\");
	if (url.hostname !== "") path = `\\\\${url.hostname}${path}`;
	return path;
}
function basename(path, suffix = "") {
	if (path instanceof URL) path = fromFileUrl(path);
	assertArgs$1(path, suffix);
	let start = 0;
	if (path.length >= 2) {
		if (isWindowsDeviceRoot(path.charCodeAt(0))) {
			if (path.charCodeAt(1) === CHAR_COLON) start = 2;
		}
	}
	const strippedSegment = stripTrailingSeparators(lastPathSegment(path, isPathSeparator, start), isPathSeparator);
	return suffix ? stripSuffix(strippedSegment, suffix) : strippedSegment;
}
const SEPARATOR_PATTERN = /[\\/]+/;
function assertArg$2(path) {
	assertPath(path);
	if (path.length === 0) return ".";
}
function dirname(path) {
	if (path instanceof URL) path = fromFileUrl(path);
	assertArg$2(path);
	const len = path.length;
	let rootEnd = -1;
	let end = -1;
	let matchedSlash = true;
	let offset = 0;
	const code = path.charCodeAt(0);
	if (len > 1) {
		if (isPathSeparator(code)) {
			rootEnd = offset = 1;
			if (isPathSeparator(path.charCodeAt(1))) {
				let j = 2;
				let last = j;
				for (; j < len; ++j) if (isPathSeparator(path.charCodeAt(j))) break;
				if (j < len && j !== last) {
					last = j;
					for (; j < len; ++j) if (!isPathSeparator(path.charCodeAt(j))) break;
					if (j < len && j !== last) {
						last = j;
						for (; j < len; ++j) if (isPathSeparator(path.charCodeAt(j))) break;
						if (j === len) return path;
						if (j !== last) rootEnd = offset = j + 1;
					}
				}
			}
		} else if (isWindowsDeviceRoot(code)) {
			if (path.charCodeAt(1) === CHAR_COLON) {
				rootEnd = offset = 2;
				if (len > 2) {
					if (isPathSeparator(path.charCodeAt(2))) rootEnd = offset = 3;
				}
			}
		}
	} else if (isPathSeparator(code)) return path;
	for (let i = len - 1; i >= offset; --i) if (isPathSeparator(path.charCodeAt(i))) {
		if (!matchedSlash) {
			end = i;
			break;
		}
	} else matchedSlash = false;
	if (end === -1) {
		if (rootEnd === -1) return ".";
		else end = rootEnd;
	}
	return stripTrailingSeparators(path.slice(0, end), isPosixPathSeparator);
}
function extname(path) {
	if (path instanceof URL) path = fromFileUrl(path);
	assertPath(path);
	let start = 0;
	let startDot = -1;
	let startPart = 0;
	let end = -1;
	let matchedSlash = true;
	let preDotState = 0;
	if (path.length >= 2 && path.charCodeAt(1) === CHAR_COLON && isWindowsDeviceRoot(path.charCodeAt(0))) start = startPart = 2;
	for (let i = path.length - 1; i >= start; --i) {
		const code = path.charCodeAt(i);
		if (isPathSeparator(code)) {
			if (!matchedSlash) {
				startPart = i + 1;
				break;
			}
			continue;
		}
		if (end === -1) {
			matchedSlash = false;
			end = i + 1;
		}
		if (code === CHAR_DOT) {
			if (startDot === -1) startDot = i;
			else if (preDotState !== 1) preDotState = 1;
		} else if (startDot !== -1) preDotState = -1;
	}
	if (startDot === -1 || end === -1 || preDotState === 0 || preDotState === 1 && startDot === end - 1 && startDot === startPart + 1) return "";
	return path.slice(startDot, end);
}
function _format(sep, pathObject) {
	const dir = pathObject.dir || pathObject.root;
	const base = pathObject.base || (pathObject.name ?? "") + (pathObject.ext ?? "");
	if (!dir) return base;
	if (base === sep) return dir;
	if (dir === pathObject.root) return dir + base;
	return dir + sep + base;
}
function assertArg$1(pathObject) {
	if (pathObject === null || typeof pathObject !== "object") throw new TypeError(`The "pathObject" argument must be of type Object, received type "${typeof pathObject}"`);
}
function format(pathObject) {
	assertArg$1(pathObject);
	return _format("\\", pathObject);
}
function isAbsolute(path) {
	assertPath(path);
	const len = path.length;
	if (len === 0) return false;
	const code = path.charCodeAt(0);
	if (isPathSeparator(code)) return true;
	else if (isWindowsDeviceRoot(code)) {
		if (len > 2 && path.charCodeAt(1) === CHAR_COLON) {
			if (isPathSeparator(path.charCodeAt(2))) return true;
		}
	}
	return false;
}
function assertArg(path) {
	assertPath(path);
	if (path.length === 0) return ".";
}
function normalizeString(path, allowAboveRoot, separator, isPathSeparator) {
	let res = "";
	let lastSegmentLength = 0;
	let lastSlash = -1;
	let dots = 0;
	let code;
	for (let i = 0; i <= path.length; ++i) {
		if (i < path.length) code = path.charCodeAt(i);
		else if (isPathSeparator(code)) break;
		else code = CHAR_FORWARD_SLASH;
		if (isPathSeparator(code)) {
			if (lastSlash === i - 1 || dots === 1);
			else if (lastSlash !== i - 1 && dots === 2) {
				if (res.length < 2 || lastSegmentLength !== 2 || res.charCodeAt(res.length - 1) !== CHAR_DOT || res.charCodeAt(res.length - 2) !== CHAR_DOT) {
					if (res.length > 2) {
						const lastSlashIndex = res.lastIndexOf(separator);
						if (lastSlashIndex === -1) {
							res = "";
							lastSegmentLength = 0;
						} else {
							res = res.slice(0, lastSlashIndex);
							lastSegmentLength = res.length - 1 - res.lastIndexOf(separator);
						}
						lastSlash = i;
						dots = 0;
						continue;
					} else if (res.length === 2 || res.length === 1) {
						res = "";
						lastSegmentLength = 0;
						lastSlash = i;
						dots = 0;
						continue;
					}
				}
				if (allowAboveRoot) {
					if (res.length > 0) res += `${separator}..`;
					else res = "..";
					lastSegmentLength = 2;
				}
			} else {
				if (res.length > 0) res += separator + path.slice(lastSlash + 1, i);
				else res = path.slice(lastSlash + 1, i);
				lastSegmentLength = i - lastSlash - 1;
			}
			lastSlash = i;
			dots = 0;
		} else if (code === CHAR_DOT && dots !== -1) ++dots;
		else dots = -1;
	}
	return res;
}
function normalize$1(path) {
	if (path instanceof URL) path = fromFileUrl(path);
	assertArg(path);
	const len = path.length;
	let rootEnd = 0;
	let device;
	let isAbsolute = false;
	const code = path.charCodeAt(0);
	if (len > 1) {
		if (isPathSeparator(code)) {
			isAbsolute = true;
			if (isPathSeparator(path.charCodeAt(1))) {
				let j = 2;
				let last = j;
				for (; j < len; ++j) if (isPathSeparator(path.charCodeAt(j))) break;
				if (j < len && j !== last) {
					const firstPart = path.slice(last, j);
					last = j;
					for (; j < len; ++j) if (!isPathSeparator(path.charCodeAt(j))) break;
					if (j < len && j !== last) {
						last = j;
						for (; j < len; ++j) if (isPathSeparator(path.charCodeAt(j))) break;
						if (j === len) return `\\\\${firstPart}\\${path.slice(last)}\\`;
						else if (j !== last) {
							device = `\\\\${firstPart}\\${path.slice(last, j)}`;
							rootEnd = j;
						}
					}
				}
			} else rootEnd = 1;
		} else if (isWindowsDeviceRoot(code)) {
			if (path.charCodeAt(1) === CHAR_COLON) {
				device = path.slice(0, 2);
				rootEnd = 2;
				if (len > 2) {
					if (isPathSeparator(path.charCodeAt(2))) {
						isAbsolute = true;
						rootEnd = 3;
					}
				}
			}
		}
	} else if (isPathSeparator(code)) return "\\";
	let tail;
	if (rootEnd < len) tail = normalizeString(path.slice(rootEnd), !isAbsolute, "\\", isPathSeparator);
	else tail = "";
	if (tail.length === 0 && !isAbsolute) tail = ".";
	if (tail.length > 0 && isPathSeparator(path.charCodeAt(len - 1))) tail += "\\";
	if (device === void 0) {
		if (isAbsolute) {
			if (tail.length > 0) return `\\${tail}`;
			else return "\\";
		}
		return tail;
	} else if (isAbsolute) {
		if (tail.length > 0) return `${device}\\${tail}`;
		else return `${device}\\`;
	}
	return device + tail;
}
function join(path, ...paths) {
	if (path instanceof URL) path = fromFileUrl(path);
	paths = path ? [path, ...paths] : paths;
	paths.forEach((path) => assertPath(path));
	paths = paths.filter((path) => path.length > 0);
	if (paths.length === 0) return ".";
	let needsReplace = true;
	let slashCount = 0;
	const firstPart = paths[0];
	if (isPathSeparator(firstPart.charCodeAt(0))) {
		++slashCount;
		const firstLen = firstPart.length;
		if (firstLen > 1) {
			if (isPathSeparator(firstPart.charCodeAt(1))) {
				++slashCount;
				if (firstLen > 2) {
					if (isPathSeparator(firstPart.charCodeAt(2))) ++slashCount;
					else needsReplace = false;
				}
			}
		}
	}
	let joined = paths.join("\\");
	if (needsReplace) {
		for (; slashCount < joined.length; ++slashCount) if (!isPathSeparator(joined.charCodeAt(slashCount))) break;
		if (slashCount >= 2) joined = `\\${joined.slice(slashCount)}`;
	}
	return normalize$1(joined);
}
function parse(path) {
	assertPath(path);
	const ret = {
		root: "",
		dir: "",
		base: "",
		ext: "",
		name: ""
	};
	const len = path.length;
	if (len === 0) return ret;
	let rootEnd = 0;
	let code = path.charCodeAt(0);
	if (len > 1) {
		if (isPathSeparator(code)) {
			rootEnd = 1;
			if (isPathSeparator(path.charCodeAt(1))) {
				let j = 2;
				let last = j;
				for (; j < len; ++j) if (isPathSeparator(path.charCodeAt(j))) break;
				if (j < len && j !== last) {
					last = j;
					for (; j < len; ++j) if (!isPathSeparator(path.charCodeAt(j))) break;
					if (j < len && j !== last) {
						last = j;
						for (; j < len; ++j) if (isPathSeparator(path.charCodeAt(j))) break;
						if (j === len) rootEnd = j;
						else if (j !== last) rootEnd = j + 1;
					}
				}
			}
		} else if (isWindowsDeviceRoot(code)) {
			if (path.charCodeAt(1) === CHAR_COLON) {
				rootEnd = 2;
				if (len > 2) {
					if (isPathSeparator(path.charCodeAt(2))) {
						if (len === 3) {
							ret.root = ret.dir = path;
							ret.base = "\\";
							return ret;
						}
						rootEnd = 3;
					}
				} else {
					ret.root = ret.dir = path;
					return ret;
				}
			}
		}
	} else if (isPathSeparator(code)) {
		ret.root = ret.dir = path;
		ret.base = "\\";
		return ret;
	}
	if (rootEnd > 0) ret.root = path.slice(0, rootEnd);
	let startDot = -1;
	let startPart = rootEnd;
	let end = -1;
	let matchedSlash = true;
	let i = path.length - 1;
	let preDotState = 0;
	for (; i >= rootEnd; --i) {
		code = path.charCodeAt(i);
		if (isPathSeparator(code)) {
			if (!matchedSlash) {
				startPart = i + 1;
				break;
			}
			continue;
		}
		if (end === -1) {
			matchedSlash = false;
			end = i + 1;
		}
		if (code === CHAR_DOT) {
			if (startDot === -1) startDot = i;
			else if (preDotState !== 1) preDotState = 1;
		} else if (startDot !== -1) preDotState = -1;
	}
	if (startDot === -1 || end === -1 || preDotState === 0 || preDotState === 1 && startDot === end - 1 && startDot === startPart + 1) {
		if (end !== -1) ret.base = ret.name = path.slice(startPart, end);
	} else {
		ret.name = path.slice(startPart, startDot);
		ret.base = path.slice(startPart, end);
		ret.ext = path.slice(startDot, end);
	}
	ret.base = ret.base || "\\";
	if (startPart > 0 && startPart !== rootEnd) ret.dir = path.slice(0, startPart - 1);
	else ret.dir = ret.root;
	return ret;
}
function cwd(errorMessage) {
	const global = globalThis;
	const getCwd = global.process?.cwd ?? global.Deno?.cwd;
	if (typeof getCwd !== "function") throw new TypeError(errorMessage);
	return getCwd();
}
function resolve(...pathSegments) {
	let resolvedDevice = "";
	let resolvedTail = "";
	let resolvedAbsolute = false;
	for (let i = pathSegments.length - 1; i >= -1; i--) {
		let path;
		if (i >= 0) path = pathSegments[i];
		else if (!resolvedDevice) path = cwd("Resolved a drive-letter-less path without a current working directory (CWD)");
		else {
			path = cwd("Resolved a relative path without a current working directory (CWD)");
			if (path === void 0 || path.slice(0, 3).toLowerCase() !== `${resolvedDevice.toLowerCase()}\\`) path = `${resolvedDevice}\\`;
		}
		assertPath(path);
		const len = path.length;
		if (len === 0) continue;
		let rootEnd = 0;
		let device = "";
		let isAbsolute = false;
		const code = path.charCodeAt(0);
		if (len > 1) {
			if (isPathSeparator(code)) {
				isAbsolute = true;
				if (isPathSeparator(path.charCodeAt(1))) {
					let j = 2;
					let last = j;
					for (; j < len; ++j) if (isPathSeparator(path.charCodeAt(j))) break;
					if (j < len && j !== last) {
						const firstPart = path.slice(last, j);
						last = j;
						for (; j < len; ++j) if (!isPathSeparator(path.charCodeAt(j))) break;
						if (j < len && j !== last) {
							last = j;
							for (; j < len; ++j) if (isPathSeparator(path.charCodeAt(j))) break;
							if (j === len) {
								device = `\\\\${firstPart}\\${path.slice(last)}`;
								rootEnd = j;
							} else if (j !== last) {
								device = `\\\\${firstPart}\\${path.slice(last, j)}`;
								rootEnd = j;
							}
						}
					}
				} else rootEnd = 1;
			} else if (isWindowsDeviceRoot(code)) {
				if (path.charCodeAt(1) === CHAR_COLON) {
					device = path.slice(0, 2);
					rootEnd = 2;
					if (len > 2) {
						if (isPathSeparator(path.charCodeAt(2))) {
							isAbsolute = true;
							rootEnd = 3;
						}
					}
				}
			}
		} else if (isPathSeparator(code)) {
			rootEnd = 1;
			isAbsolute = true;
		}
		if (device.length > 0 && resolvedDevice.length > 0 && device.toLowerCase() !== resolvedDevice.toLowerCase()) continue;
		if (resolvedDevice.length === 0 && device.length > 0) resolvedDevice = device;
		if (!resolvedAbsolute) {
			resolvedTail = `${path.slice(rootEnd)}\\${resolvedTail}`;
			resolvedAbsolute = isAbsolute;
		}
		if (resolvedAbsolute && resolvedDevice.length > 0) break;
	}
	resolvedTail = normalizeString(resolvedTail, !resolvedAbsolute, "\\", isPathSeparator);
	return resolvedDevice + (resolvedAbsolute ? "\\" : "") + resolvedTail || ".";
}
function assertArgs(from, to) {
	assertPath(from);
	assertPath(to);
	if (from === to) return "";
}
function relative(from, to) {
	assertArgs(from, to);
	const fromOrig = resolve(from);
	const toOrig = resolve(to);
	if (fromOrig === toOrig) return "";
	from = fromOrig.toLowerCase();
	to = toOrig.toLowerCase();
	if (from === to) return "";
	let fromStart = 0;
	let fromEnd = from.length;
	for (; fromStart < fromEnd; ++fromStart) if (from.charCodeAt(fromStart) !== CHAR_BACKWARD_SLASH) break;
	for (; fromEnd - 1 > fromStart; --fromEnd) if (from.charCodeAt(fromEnd - 1) !== CHAR_BACKWARD_SLASH) break;
	const fromLen = fromEnd - fromStart;
	let toStart = 0;
	let toEnd = to.length;
	for (; toStart < toEnd; ++toStart) if (to.charCodeAt(toStart) !== CHAR_BACKWARD_SLASH) break;
	for (; toEnd - 1 > toStart; --toEnd) if (to.charCodeAt(toEnd - 1) !== CHAR_BACKWARD_SLASH) break;
	const toLen = toEnd - toStart;
	const length = fromLen < toLen ? fromLen : toLen;
	let lastCommonSep = -1;
	let i = 0;
	for (; i <= length; ++i) {
		if (i === length) {
			if (toLen > length) {
				if (to.charCodeAt(toStart + i) === CHAR_BACKWARD_SLASH) return toOrig.slice(toStart + i + 1);
				else if (i === 2) return toOrig.slice(toStart + i);
			}
			if (fromLen > length) {
				if (from.charCodeAt(fromStart + i) === CHAR_BACKWARD_SLASH) lastCommonSep = i;
				else if (i === 2) lastCommonSep = 3;
			}
			break;
		}
		const fromCode = from.charCodeAt(fromStart + i);
		if (fromCode !== to.charCodeAt(toStart + i)) break;
		else if (fromCode === CHAR_BACKWARD_SLASH) lastCommonSep = i;
	}
	if (i !== length && lastCommonSep === -1) return toOrig;
	let out = "";
	if (lastCommonSep === -1) lastCommonSep = 0;
	for (i = fromStart + lastCommonSep + 1; i <= fromEnd; ++i) if (i === fromEnd || from.charCodeAt(i) === CHAR_BACKWARD_SLASH) {
		if (out.length === 0) out += "..";
		else out += "\\..";
	}
	if (out.length > 0) return out + toOrig.slice(toStart + lastCommonSep, toEnd);
	else {
		toStart += lastCommonSep;
		if (toOrig.charCodeAt(toStart) === CHAR_BACKWARD_SLASH) ++toStart;
		return toOrig.slice(toStart, toEnd);
	}
}
const WHITESPACE_ENCODINGS = {
	"	": "%09",
	"\n": "%0A",
	"\v": "%0B",
	"\f": "%0C",
	"\r": "%0D",
	" ": "%20"
};
function encodeWhitespace(string) {
	return string.replaceAll(/[\s]/g, (c) => {
		return WHITESPACE_ENCODINGS[c] ?? c;
	});
}
function toFileUrl(path) {
	if (!isAbsolute(path)) throw new TypeError(`Path must be absolute: received "${path}"`);
	const [, hostname, pathname] = path.match(/^(?:[/\\]{2}([^/\\]+)(?=[/\\](?:[^/\\]|$)))?(.*)/);
	const url = new URL("file:///");
	url.pathname = encodeWhitespace(pathname.replace(/%/g, "%25"));
	if (hostname !== void 0 && hostname !== "localhost") {
		url.hostname = hostname;
		if (!url.hostname) throw new TypeError(`Invalid hostname: "${url.hostname}"`);
	}
	return url;
}
function toNamespacedPath(path) {
	if (typeof path !== "string") return path;
	if (path.length === 0) return "";
	const resolvedPath = resolve(path);
	if (resolvedPath.length >= 3) {
		if (resolvedPath.charCodeAt(0) === CHAR_BACKWARD_SLASH) {
			if (resolvedPath.charCodeAt(1) === CHAR_BACKWARD_SLASH) {
				const code = resolvedPath.charCodeAt(2);
				if (code !== CHAR_QUESTION_MARK && code !== CHAR_DOT) return `\\\\?\\UNC\\${resolvedPath.slice(2)}`;
			}
		} else if (isWindowsDeviceRoot(resolvedPath.charCodeAt(0))) {
			if (resolvedPath.charCodeAt(1) === CHAR_COLON && resolvedPath.charCodeAt(2) === CHAR_BACKWARD_SLASH) return `\\\\?\\${resolvedPath}`;
		}
	}
	return path;
}
function common$1(paths, sep) {
	const [first = "", ...remaining] = paths;
	const parts = first.split(sep);
	let endOfPrefix = parts.length;
	let append = "";
	for (const path of remaining) {
		const compare = path.split(sep);
		if (compare.length <= endOfPrefix) {
			endOfPrefix = compare.length;
			append = "";
		}
		for (let i = 0; i < endOfPrefix; i++) if (compare[i] !== parts[i]) {
			endOfPrefix = i;
			append = i === 0 ? "" : sep;
			break;
		}
	}
	return parts.slice(0, endOfPrefix).join(sep) + append;
}
function common(paths) {
	return common$1(paths, "\\");
}
const REG_EXP_ESCAPE_CHARS = [
	"!",
	"$",
	"(",
	")",
	"*",
	"+",
	".",
	"=",
	"?",
	"[",
	"\\",
	"^",
	"{",
	"|"
];
const RANGE_ESCAPE_CHARS = [
	"-",
	"\\",
	"]"
];
function _globToRegExp(c, glob, { extended = true, globstar: globstarOption = true, caseInsensitive = false } = {}) {
	if (glob === "") return /(?!)/;
	let newLength = glob.length;
	for (; newLength > 1 && c.seps.includes(glob[newLength - 1]); newLength--);
	glob = glob.slice(0, newLength);
	let regExpString = "";
	for (let j = 0; j < glob.length;) {
		let segment = "";
		const groupStack = [];
		let inRange = false;
		let inEscape = false;
		let endsWithSep = false;
		let i = j;
		for (; i < glob.length && !(c.seps.includes(glob[i]) && groupStack.length === 0); i++) {
			if (inEscape) {
				inEscape = false;
				segment += (inRange ? RANGE_ESCAPE_CHARS : REG_EXP_ESCAPE_CHARS).includes(glob[i]) ? `\\${glob[i]}` : glob[i];
				continue;
			}
			if (glob[i] === c.escapePrefix) {
				inEscape = true;
				continue;
			}
			if (glob[i] === "[") {
				if (!inRange) {
					inRange = true;
					segment += "[";
					if (glob[i + 1] === "!") {
						i++;
						segment += "^";
					} else if (glob[i + 1] === "^") {
						i++;
						segment += "\\^";
					}
					continue;
				} else if (glob[i + 1] === ":") {
					let k = i + 1;
					let value = "";
					while (glob[k + 1] !== void 0 && glob[k + 1] !== ":") {
						value += glob[k + 1];
						k++;
					}
					if (glob[k + 1] === ":" && glob[k + 2] === "]") {
						i = k + 2;
						if (value === "alnum") segment += "\\dA-Za-z";
						else if (value === "alpha") segment += "A-Za-z";
						else if (value === "ascii") segment += "\0-";
						else if (value === "blank") segment += "	 ";
						else if (value === "cntrl") segment += "\0-";
						else if (value === "digit") segment += "\\d";
						else if (value === "graph") segment += "!-~";
						else if (value === "lower") segment += "a-z";
						else if (value === "print") segment += " -~";
						else if (value === "punct") segment += "!\"#$%&'()*+,\\-./:;<=>?@[\\\\\\]^_‘{|}~";
						else if (value === "space") segment += "\\s\v";
						else if (value === "upper") segment += "A-Z";
						else if (value === "word") segment += "\\w";
						else if (value === "xdigit") segment += "\\dA-Fa-f";
						continue;
					}
				}
			}
			if (glob[i] === "]" && inRange) {
				inRange = false;
				segment += "]";
				continue;
			}
			if (inRange) {
				segment += glob[i];
				continue;
			}
			if (glob[i] === ")" && groupStack.length > 0 && groupStack[groupStack.length - 1] !== "BRACE") {
				segment += ")";
				const type = groupStack.pop();
				if (type === "!") segment += c.wildcard;
				else if (type !== "@") segment += type;
				continue;
			}
			if (glob[i] === "|" && groupStack.length > 0 && groupStack[groupStack.length - 1] !== "BRACE") {
				segment += "|";
				continue;
			}
			if (glob[i] === "+" && extended && glob[i + 1] === "(") {
				i++;
				groupStack.push("+");
				segment += "(?:";
				continue;
			}
			if (glob[i] === "@" && extended && glob[i + 1] === "(") {
				i++;
				groupStack.push("@");
				segment += "(?:";
				continue;
			}
			if (glob[i] === "?") {
				if (extended && glob[i + 1] === "(") {
					i++;
					groupStack.push("?");
					segment += "(?:";
				} else segment += ".";
				continue;
			}
			if (glob[i] === "!" && extended && glob[i + 1] === "(") {
				i++;
				groupStack.push("!");
				segment += "(?!";
				continue;
			}
			if (glob[i] === "{") {
				groupStack.push("BRACE");
				segment += "(?:";
				continue;
			}
			if (glob[i] === "}" && groupStack[groupStack.length - 1] === "BRACE") {
				groupStack.pop();
				segment += ")";
				continue;
			}
			if (glob[i] === "," && groupStack[groupStack.length - 1] === "BRACE") {
				segment += "|";
				continue;
			}
			if (glob[i] === "*") {
				if (extended && glob[i + 1] === "(") {
					i++;
					groupStack.push("*");
					segment += "(?:";
				} else {
					const prevChar = glob[i - 1];
					let numStars = 1;
					while (glob[i + 1] === "*") {
						i++;
						numStars++;
					}
					const nextChar = glob[i + 1];
					if (globstarOption && numStars === 2 && [...c.seps, void 0].includes(prevChar) && [...c.seps, void 0].includes(nextChar)) {
						segment += c.globstar;
						endsWithSep = true;
					} else segment += c.wildcard;
				}
				continue;
			}
			segment += REG_EXP_ESCAPE_CHARS.includes(glob[i]) ? `\\${glob[i]}` : glob[i];
		}
		if (groupStack.length > 0 || inRange || inEscape) {
			segment = "";
			for (const c of glob.slice(j, i)) {
				segment += REG_EXP_ESCAPE_CHARS.includes(c) ? `\\${c}` : c;
				endsWithSep = false;
			}
		}
		regExpString += segment;
		if (!endsWithSep) {
			regExpString += i < glob.length ? c.sep : c.sepMaybe;
			endsWithSep = true;
		}
		while (c.seps.includes(glob[i])) i++;
		j = i;
	}
	regExpString = `^${regExpString}$`;
	return new RegExp(regExpString, caseInsensitive ? "i" : "");
}
const constants = {
	sep: "(?:\\\\|/)+",
	sepMaybe: "(?:\\\\|/)*",
	seps: ["\\", "/"],
	globstar: "(?:[^\\\\/]*(?:\\\\|/|$)+)*",
	wildcard: "[^\\\\/]*",
	escapePrefix: "`"
};
function globToRegExp(glob, options = {}) {
	return _globToRegExp(constants, glob, options);
}
function isGlob(str) {
	const chars = {
		"{": "}",
		"(": ")",
		"[": "]"
	};
	const regex = /\\(.)|(^!|\*|\?|[\].+)]\?|\[[^[\\\]]+\]|\{[^{\\}]+\}|\(\?[:!=][^\\)]+\)|\([^(|]+\|[^\\)]+\)|@\([^)]+\))/;
	if (str === "") return false;
	let match;
	while (match = regex.exec(str)) {
		if (match[2]) return true;
		let idx = match.index + match[0].length;
		const open = match[1];
		const close = open ? chars[open] : null;
		if (open && close) {
			const n = str.indexOf(close, idx);
			if (n !== -1) idx = n + 1;
		}
		str = str.slice(idx);
	}
	return false;
}
function normalizeGlob(glob, options = {}) {
	const { globstar = false } = options;
	if (glob.match(/\0/g)) throw new Error(`Glob contains invalid characters: "${glob}"`);
	if (!globstar) return normalize$1(glob);
	const s = SEPARATOR_PATTERN.source;
	const badParentPattern = new RegExp(`(?<=(${s}|^)\\*\\*${s})\\.\\.(?=${s}|$)`, "g");
	return normalize$1(glob.replace(badParentPattern, "\0")).replace(/\0/g, "..");
}
function joinGlobs(globs, options = {}) {
	const { globstar = false } = options;
	if (!globstar || globs.length === 0) return join(...globs);
	let joined;
	for (const glob of globs) {
		const path = glob;
		if (path.length > 0) {
			if (!joined) joined = path;
			else joined += `\\${path}`;
		}
	}
	if (!joined) return ".";
	return normalizeGlob(joined, { globstar });
}
// node_modules/ms/index.js
var require_ms = __commonJSMin(((exports, module) => {
	var s = 1e3;
	var m = s * 60;
	var h = m * 60;
	var d = h * 24;
	var w = d * 7;
	var y = d * 365.25;
	module.exports = function(val, options) {
		options = options || {};
		var type = typeof val;
		if (type === "string" && val.length > 0) return parse(val);
		else if (type === "number" && isFinite(val)) return options.long ? fmtLong(val) : fmtShort(val);
		throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
	};
	function parse(str) {
		str = String(str);
		if (str.length > 100) return;
		var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
		if (!match) return;
		var n = parseFloat(match[1]);
		switch ((match[2] || "ms").toLowerCase()) {
			case "years":
			case "year":
			case "yrs":
			case "yr":
			case "y": return n * y;
			case "weeks":
			case "week":
			case "w": return n * w;
			case "days":
			case "day":
			case "d": return n * d;
			case "hours":
			case "hour":
			case "hrs":
			case "hr":
			case "h": return n * h;
			case "minutes":
			case "minute":
			case "mins":
			case "min":
			case "m": return n * m;
			case "seconds":
			case "second":
			case "secs":
			case "sec":
			case "s": return n * s;
			case "milliseconds":
			case "millisecond":
			case "msecs":
			case "msec":
			case "ms": return n;
			default: return;
		}
	}
	function fmtShort(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return Math.round(ms / d) + "d";
		if (msAbs >= h) return Math.round(ms / h) + "h";
		if (msAbs >= m) return Math.round(ms / m) + "m";
		if (msAbs >= s) return Math.round(ms / s) + "s";
		return ms + "ms";
	}
	function fmtLong(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return plural(ms, msAbs, d, "day");
		if (msAbs >= h) return plural(ms, msAbs, h, "hour");
		if (msAbs >= m) return plural(ms, msAbs, m, "minute");
		if (msAbs >= s) return plural(ms, msAbs, s, "second");
		return ms + " ms";
	}
	function plural(ms, msAbs, n, name) {
		var isPlural = msAbs >= n * 1.5;
		return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
	}
}));
// node_modules/debug/src/common.js
var require_common = __commonJSMin(((exports, module) => {
	function setup(env) {
		createDebug.debug = createDebug;
		createDebug.default = createDebug;
		createDebug.coerce = coerce;
		createDebug.disable = disable;
		createDebug.enable = enable;
		createDebug.enabled = enabled;
		createDebug.humanize = require_ms();
		createDebug.destroy = destroy;
		Object.keys(env).forEach((key) => {
			createDebug[key] = env[key];
		});
		createDebug.names = [];
		createDebug.skips = [];
		createDebug.formatters = {};
		function selectColor(namespace) {
			let hash = 0;
			for (let i = 0; i < namespace.length; i++) {
				hash = (hash << 5) - hash + namespace.charCodeAt(i);
				hash |= 0;
			}
			return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		function createDebug(namespace) {
			let prevTime;
			let enableOverride = null;
			let namespacesCache;
			let enabledCache;
			function debug(...args) {
				if (!debug.enabled) return;
				const self = debug;
				const curr = Number(new Date());
				self.diff = curr - (prevTime || curr);
				self.prev = prevTime;
				self.curr = curr;
				prevTime = curr;
				args[0] = createDebug.coerce(args[0]);
				if (typeof args[0] !== "string") args.unshift("%O");
				let index = 0;
				args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
					if (match === "%%") return "%";
					index++;
					const formatter = createDebug.formatters[format];
					if (typeof formatter === "function") {
						const val = args[index];
						match = formatter.call(self, val);
						args.splice(index, 1);
						index--;
					}
					return match;
				});
				createDebug.formatArgs.call(self, args);
				(self.log || createDebug.log).apply(self, args);
			}
			debug.namespace = namespace;
			debug.useColors = createDebug.useColors();
			debug.color = createDebug.selectColor(namespace);
			debug.extend = extend;
			debug.destroy = createDebug.destroy;
			Object.defineProperty(debug, "enabled", {
				enumerable: true,
				configurable: false,
				get: () => {
					if (enableOverride !== null) return enableOverride;
					if (namespacesCache !== createDebug.namespaces) {
						namespacesCache = createDebug.namespaces;
						enabledCache = createDebug.enabled(namespace);
					}
					return enabledCache;
				},
				set: (v) => {
					enableOverride = v;
				}
			});
			if (typeof createDebug.init === "function") createDebug.init(debug);
			return debug;
		}
		function extend(namespace, delimiter) {
			const newDebug = createDebug(this.namespace + (typeof delimiter === "undefined" ? ":" : delimiter) + namespace);
			newDebug.log = this.log;
			return newDebug;
		}
		function enable(namespaces) {
			createDebug.save(namespaces);
			createDebug.namespaces = namespaces;
			createDebug.names = [];
			createDebug.skips = [];
			const split = (typeof namespaces === "string" ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
			for (const ns of split) if (ns[0] === "-") createDebug.skips.push(ns.slice(1));
			else createDebug.names.push(ns);
		}
		function matchesTemplate(search, template) {
			let searchIndex = 0;
			let templateIndex = 0;
			let starIndex = -1;
			let matchIndex = 0;
			while (searchIndex < search.length) if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === "*")) {
				if (template[templateIndex] === "*") {
					starIndex = templateIndex;
					matchIndex = searchIndex;
					templateIndex++;
				} else {
					searchIndex++;
					templateIndex++;
				}
			} else if (starIndex !== -1) {
				templateIndex = starIndex + 1;
				matchIndex++;
				searchIndex = matchIndex;
			} else return false;
			while (templateIndex < template.length && template[templateIndex] === "*") templateIndex++;
			return templateIndex === template.length;
		}
		function disable() {
			const namespaces = [...createDebug.names, ...createDebug.skips.map((namespace) => "-" + namespace)].join(",");
			createDebug.enable("");
			return namespaces;
		}
		function enabled(name) {
			for (const skip of createDebug.skips) if (matchesTemplate(name, skip)) return false;
			for (const ns of createDebug.names) if (matchesTemplate(name, ns)) return true;
			return false;
		}
		function coerce(val) {
			if (val instanceof Error) return val.stack || val.message;
			return val;
		}
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		createDebug.enable(createDebug.load());
		return createDebug;
	}
	module.exports = setup;
}));
// node_modules/debug/src/browser.js
var require_browser = __commonJSMin(((exports, module) => {
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.storage = localstorage();
	exports.destroy = (() => {
		let warned = false;
		return () => {
			if (!warned) {
				warned = true;
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
		};
	})();
	exports.colors = [
		"#0000CC",
		"#0000FF",
		"#0033CC",
		"#0033FF",
		"#0066CC",
		"#0066FF",
		"#0099CC",
		"#0099FF",
		"#00CC00",
		"#00CC33",
		"#00CC66",
		"#00CC99",
		"#00CCCC",
		"#00CCFF",
		"#3300CC",
		"#3300FF",
		"#3333CC",
		"#3333FF",
		"#3366CC",
		"#3366FF",
		"#3399CC",
		"#3399FF",
		"#33CC00",
		"#33CC33",
		"#33CC66",
		"#33CC99",
		"#33CCCC",
		"#33CCFF",
		"#6600CC",
		"#6600FF",
		"#6633CC",
		"#6633FF",
		"#66CC00",
		"#66CC33",
		"#9900CC",
		"#9900FF",
		"#9933CC",
		"#9933FF",
		"#99CC00",
		"#99CC33",
		"#CC0000",
		"#CC0033",
		"#CC0066",
		"#CC0099",
		"#CC00CC",
		"#CC00FF",
		"#CC3300",
		"#CC3333",
		"#CC3366",
		"#CC3399",
		"#CC33CC",
		"#CC33FF",
		"#CC6600",
		"#CC6633",
		"#CC9900",
		"#CC9933",
		"#CCCC00",
		"#CCCC33",
		"#FF0000",
		"#FF0033",
		"#FF0066",
		"#FF0099",
		"#FF00CC",
		"#FF00FF",
		"#FF3300",
		"#FF3333",
		"#FF3366",
		"#FF3399",
		"#FF33CC",
		"#FF33FF",
		"#FF6600",
		"#FF6633",
		"#FF9900",
		"#FF9933",
		"#FFCC00",
		"#FFCC33"
	];
	function useColors() {
		if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return true;
		if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
		let m;
		return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== "undefined" && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function formatArgs(args) {
		args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
		if (!this.useColors) return;
		const c = "color: " + this.color;
		args.splice(1, 0, c, "color: inherit");
		let index = 0;
		let lastC = 0;
		args[0].replace(/%[a-zA-Z%]/g, (match) => {
			if (match === "%%") return;
			index++;
			if (match === "%c") lastC = index;
		});
		args.splice(lastC, 0, c);
	}
	exports.log = console.debug || console.log || (() => {});
	function save(namespaces) {
		try {
			if (namespaces) exports.storage.setItem("debug", namespaces);
			else exports.storage.removeItem("debug");
		} catch (error) {}
	}
	function load() {
		let r;
		try {
			r = exports.storage.getItem("debug") || exports.storage.getItem("DEBUG");
		} catch (error) {}
		if (!r && typeof process !== "undefined" && "env" in process) r = process.env.DEBUG;
		return r;
	}
	function localstorage() {
		try {
			return localStorage;
		} catch (error) {}
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	formatters.j = function(v) {
		try {
			return JSON.stringify(v);
		} catch (error) {
			return "[UnexpectedJSONParseError]: " + error.message;
		}
	};
}));
// node_modules/has-flag/index.js
var require_has_flag = __commonJSMin(((exports, module) => {
	module.exports = (flag, argv = process.argv) => {
		const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
		const position = argv.indexOf(prefix + flag);
		const terminatorPosition = argv.indexOf("--");
		return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
	};
}));
// node_modules/supports-color/index.js
var require_supports_color = __commonJSMin(((exports, module) => {
	const os = __require("os");
	const tty = __require("tty");
	const hasFlag = require_has_flag();
	const { env } = process;
	let forceColor;
	if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) forceColor = 0;
	else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) forceColor = 1;
	if ("FORCE_COLOR" in env) {
		if (env.FORCE_COLOR === "true") forceColor = 1;
		else if (env.FORCE_COLOR === "false") forceColor = 0;
		else forceColor = env.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(env.FORCE_COLOR, 10), 3);
	}
	function translateLevel(level) {
		if (level === 0) return false;
		return {
			level,
			hasBasic: true,
			has256: level >= 2,
			has16m: level >= 3
		};
	}
	function supportsColor(haveStream, streamIsTTY) {
		if (forceColor === 0) return 0;
		if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) return 3;
		if (hasFlag("color=256")) return 2;
		if (haveStream && !streamIsTTY && forceColor === void 0) return 0;
		const min = forceColor || 0;
		if (env.TERM === "dumb") return min;
		if (process.platform === "win32") {
			const osRelease = os.release().split(".");
			if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) return Number(osRelease[2]) >= 14931 ? 3 : 2;
			return 1;
		}
		if ("CI" in env) {
			if ([
				"TRAVIS",
				"CIRCLECI",
				"APPVEYOR",
				"GITLAB_CI",
				"GITHUB_ACTIONS",
				"BUILDKITE"
			].some((sign) => sign in env) || env.CI_NAME === "codeship") return 1;
			return min;
		}
		if ("TEAMCITY_VERSION" in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
		if (env.COLORTERM === "truecolor") return 3;
		if ("TERM_PROGRAM" in env) {
			const version = parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
			switch (env.TERM_PROGRAM) {
				case "iTerm.app": return version >= 3 ? 3 : 2;
				case "Apple_Terminal": return 2;
			}
		}
		if (/-256(color)?$/i.test(env.TERM)) return 2;
		if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) return 1;
		if ("COLORTERM" in env) return 1;
		return min;
	}
	function getSupportLevel(stream) {
		return translateLevel(supportsColor(stream, stream && stream.isTTY));
	}
	module.exports = {
		supportsColor: getSupportLevel,
		stdout: translateLevel(supportsColor(true, tty.isatty(1))),
		stderr: translateLevel(supportsColor(true, tty.isatty(2)))
	};
}));
// node_modules/debug/src/node.js
var require_node = __commonJSMin(((exports, module) => {
	const tty = __require("tty");
	const util = __require("util");
	exports.init = init;
	exports.log = log;
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.destroy = util.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
	exports.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		const supportsColor = require_supports_color();
		if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) exports.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	} catch (error) {}
	exports.inspectOpts = Object.keys(process.env).filter((key) => {
		return /^debug_/i.test(key);
	}).reduce((obj, key) => {
		const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => {
			return k.toUpperCase();
		});
		let val = process.env[key];
		if (/^(yes|on|true|enabled)$/i.test(val)) val = true;
		else if (/^(no|off|false|disabled)$/i.test(val)) val = false;
		else if (val === "null") val = null;
		else val = Number(val);
		obj[prop] = val;
		return obj;
	}, {});
	function useColors() {
		return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
	}
	function formatArgs(args) {
		const { namespace: name, useColors } = this;
		if (useColors) {
			const c = this.color;
			const colorCode = "\x1B[3" + (c < 8 ? c : "8;5;" + c);
			const prefix = `  ${colorCode};1m${name} \u001B[0m`;
			args[0] = prefix + args[0].split("\n").join("\n" + prefix);
			args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "\x1B[0m");
		} else args[0] = getDate() + name + " " + args[0];
	}
	function getDate() {
		if (exports.inspectOpts.hideDate) return "";
		return new Date().toISOString() + " ";
	}
	function log(...args) {
		return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
	}
	function save(namespaces) {
		if (namespaces) process.env.DEBUG = namespaces;
		else delete process.env.DEBUG;
	}
	function load() {
		return process.env.DEBUG;
	}
	function init(debug) {
		debug.inspectOpts = {};
		const keys = Object.keys(exports.inspectOpts);
		for (let i = 0; i < keys.length; i++) debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	formatters.o = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts).split("\n").map((str) => str.trim()).join(" ");
	};
	formatters.O = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts);
	};
}));
// node_modules/@eslint/object-schema/dist/esm/index.js
var import_src = __toESM(__commonJSMin(((exports, module) => {
	if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) module.exports = require_browser();
	else module.exports = require_node();
}))(), 1);
var MergeStrategy = class {
	static overwrite(value1, value2) {
		return value2;
	}
	static replace(value1, value2) {
		if (typeof value2 !== "undefined") return value2;
		return value1;
	}
	static assign(value1, value2) {
		return Object.assign({}, value1, value2);
	}
};
var ValidationStrategy = class {
	static array(value) {
		if (!Array.isArray(value)) throw new TypeError("Expected an array.");
	}
	static boolean(value) {
		if (typeof value !== "boolean") throw new TypeError("Expected a boolean.");
	}
	static number(value) {
		if (typeof value !== "number") throw new TypeError("Expected a number.");
	}
	static object(value) {
		if (!value || typeof value !== "object") throw new TypeError("Expected an object.");
	}
	static "object?"(value) {
		if (typeof value !== "object") throw new TypeError("Expected an object or null.");
	}
	static string(value) {
		if (typeof value !== "string") throw new TypeError("Expected a string.");
	}
	static "string!"(value) {
		if (typeof value !== "string" || value.length === 0) throw new TypeError("Expected a non-empty string.");
	}
};
function validateDefinition(name, definition) {
	let hasSchema = false;
	if (definition.schema) {
		if (typeof definition.schema === "object") hasSchema = true;
		else throw new TypeError("Schema must be an object.");
	}
	if (typeof definition.merge === "string") {
		if (!(definition.merge in MergeStrategy)) throw new TypeError(`Definition for key "${name}" missing valid merge strategy.`);
	} else if (!hasSchema && typeof definition.merge !== "function") throw new TypeError(`Definition for key "${name}" must have a merge property.`);
	if (typeof definition.validate === "string") {
		if (!(definition.validate in ValidationStrategy)) throw new TypeError(`Definition for key "${name}" missing valid validation strategy.`);
	} else if (!hasSchema && typeof definition.validate !== "function") throw new TypeError(`Definition for key "${name}" must have a validate() method.`);
}
var UnexpectedKeyError = class extends Error {
	constructor(key) {
		super(`Unexpected key "${key}" found.`);
	}
};
var MissingKeyError = class extends Error {
	constructor(key) {
		super(`Missing required key "${key}".`);
	}
};
var MissingDependentKeysError = class extends Error {
	constructor(key, requiredKeys) {
		super(`Key "${key}" requires keys "${requiredKeys.join("\", \"")}".`);
	}
};
var WrapperError = class extends Error {
	constructor(key, source) {
		super(`Key "${key}": ${source.message}`, { cause: source });
		for (const sourceKey of Object.keys(source)) if (!(sourceKey in this)) this[sourceKey] = source[sourceKey];
	}
};
var ObjectSchema = class ObjectSchema {
	#definitions = new Map();
	#requiredKeys = new Map();
	constructor(definitions) {
		if (!definitions) throw new Error("Schema definitions missing.");
		for (const key of Object.keys(definitions)) {
			const definition = definitions[key];
			validateDefinition(key, definition);
			let normalizedDefinition = definition;
			if (typeof normalizedDefinition.schema === "object") {
				const schema = new ObjectSchema(normalizedDefinition.schema);
				normalizedDefinition = {
					...normalizedDefinition,
					merge(first = {}, second = {}) {
						return schema.merge(first, second);
					},
					validate(value) {
						ValidationStrategy.object(value);
						schema.validate(value);
					}
				};
			}
			if (typeof normalizedDefinition.merge === "string") normalizedDefinition = {
				...normalizedDefinition,
				merge: MergeStrategy[normalizedDefinition.merge]
			};
			if (typeof normalizedDefinition.validate === "string") normalizedDefinition = {
				...normalizedDefinition,
				validate: ValidationStrategy[normalizedDefinition.validate]
			};
			this.#definitions.set(key, normalizedDefinition);
			if (normalizedDefinition.required) this.#requiredKeys.set(key, normalizedDefinition);
		}
	}
	hasKey(key) {
		return this.#definitions.has(key);
	}
	merge(...objects) {
		if (objects.length < 2) throw new TypeError("merge() requires at least two arguments.");
		if (objects.some((object) => object === null || typeof object !== "object")) throw new TypeError("All arguments must be objects.");
		return objects.reduce((result, object) => {
			this.validate(object);
			for (const [key, strategy] of this.#definitions) try {
				if (key in result || key in object) {
					const value = strategy.merge.call(this, result[key], object[key]);
					if (value !== void 0) result[key] = value;
				}
			} catch (ex) {
				throw new WrapperError(key, ex);
			}
			return result;
		}, {});
	}
	validate(object) {
		for (const key of Object.keys(object)) {
			if (!this.hasKey(key)) throw new UnexpectedKeyError(key);
			const definition = this.#definitions.get(key);
			if (Array.isArray(definition.requires)) {
				if (!definition.requires.every((otherKey) => otherKey in object)) throw new MissingDependentKeysError(key, definition.requires);
			}
			try {
				definition.validate.call(definition, object[key]);
			} catch (ex) {
				throw new WrapperError(key, ex);
			}
		}
		for (const [key] of this.#requiredKeys) if (!(key in object)) throw new MissingKeyError(key);
	}
};
// node_modules/@eslint/config-array/dist/esm/index.js
const NOOP_STRATEGY = {
	required: false,
	merge() {},
	validate() {}
};
const baseSchema = Object.freeze({
	name: {
		required: false,
		merge() {},
		validate(value) {
			if (typeof value !== "string") throw new TypeError("Property must be a string.");
		}
	},
	basePath: NOOP_STRATEGY,
	files: NOOP_STRATEGY,
	ignores: NOOP_STRATEGY
});
function assertIsArray(value) {
	if (!Array.isArray(value)) throw new TypeError("Expected value to be an array.");
}
function assertIsArrayOfStringsAndFunctions(value) {
	assertIsArray(value);
	if (value.some((item) => typeof item !== "string" && typeof item !== "function")) throw new TypeError("Expected array to only contain strings and functions.");
}
function assertIsNonEmptyArray(value) {
	if (!Array.isArray(value) || value.length === 0) throw new TypeError("Expected value to be a non-empty array.");
}
const filesAndIgnoresSchema = Object.freeze({
	basePath: {
		required: false,
		merge() {},
		validate(value) {
			if (typeof value !== "string") throw new TypeError("Expected value to be a string.");
		}
	},
	files: {
		required: false,
		merge() {},
		validate(value) {
			assertIsNonEmptyArray(value);
			value.forEach((item) => {
				if (Array.isArray(item)) assertIsArrayOfStringsAndFunctions(item);
				else if (typeof item !== "string" && typeof item !== "function") throw new TypeError("Items must be a string, a function, or an array of strings and functions.");
			});
		}
	},
	ignores: {
		required: false,
		merge() {},
		validate: assertIsArrayOfStringsAndFunctions
	}
});
const debug = (0, import_src.default)("@eslint/config-array");
const minimatchCache = new Map();
const negatedMinimatchCache = new Map();
const MINIMATCH_OPTIONS = { dot: true };
const NEGATED_MINIMATCH_OPTIONS = {
	dot: true,
	flipNegate: true
};
const EXCLAMATION_POINT_CHAR_CODE = 33;
const SLASH_CHAR_CODE = 47;
const LITERAL_SEGMENT_REGEX = /^[\w.-]+$/u;
const LITERAL_SUFFIX_SEGMENT_REGEX = /^\*([\w.-]+)$/u;
const CONFIG_TYPES = new Set(["array", "function"]);
const META_FIELDS = new Set(["name", "basePath"]);
const FILES_AND_IGNORES_SCHEMA = new ObjectSchema(filesAndIgnoresSchema);
const CONFIG_WITH_STATUS_EXTERNAL = Object.freeze({ status: "external" });
const CONFIG_WITH_STATUS_IGNORED = Object.freeze({ status: "ignored" });
const CONFIG_WITH_STATUS_UNCONFIGURED = Object.freeze({ status: "unconfigured" });
const EXTERNAL_PATH_REGEX = /^\.\.(?:\/|$)/u;
const POSIX_UNSAFE_SEGMENT_REGEX = /\/\/|\/\.{1,2}(?:\/|$)/u;
const UNIVERSAL_PATTERN_REGEX = /^\*$|^!|\/\*{1,2}$/u;
const configMetadataCache = new WeakMap();
var ConfigError = class extends Error {
	constructor(name, index, { cause, message }) {
		const finalMessage = message || cause.message;
		super(`Config ${name}: ${finalMessage}`, { cause });
		if (cause) {
			for (const key of Object.keys(cause)) if (!(key in this)) this[key] = cause[key];
		}
		this.name = "ConfigError";
		this.index = index;
	}
};
function getConfigName(config) {
	if (config && typeof config.name === "string" && config.name) return `"${config.name}"`;
	return "(unnamed)";
}
function rethrowConfigError(config, index, error) {
	throw new ConfigError(getConfigName(config), index, { cause: error });
}
function isString(value) {
	return typeof value === "string";
}
function assertValidBaseConfig(config, index) {
	if (config === null) throw new ConfigError(getConfigName(config), index, { message: "Unexpected null config." });
	if (config === void 0) throw new ConfigError(getConfigName(config), index, { message: "Unexpected undefined config." });
	if (typeof config !== "object") throw new ConfigError(getConfigName(config), index, { message: "Unexpected non-object config." });
	const validateConfig = {};
	if ("basePath" in config) validateConfig.basePath = config.basePath;
	if ("files" in config) validateConfig.files = config.files;
	if ("ignores" in config) validateConfig.ignores = config.ignores;
	try {
		FILES_AND_IGNORES_SCHEMA.validate(validateConfig);
	} catch (validationError) {
		rethrowConfigError(config, index, validationError);
	}
}
function createMatcherEntry(matcher) {
	const entry = {
		matcher,
		prefix: null,
		suffix: null
	};
	if (matcher.negate || matcher.comment || matcher.empty || matcher.pattern.includes("..")) return entry;
	const segments = matcher.pattern.split("/");
	if (segments.length > 1 && segments.at(-1) === "") segments.pop();
	if (segments.includes(".")) return entry;
	let prefix = "";
	let i = 0;
	while (i < segments.length && LITERAL_SEGMENT_REGEX.test(segments[i])) {
		prefix += `${segments[i]}/`;
		i++;
	}
	if (prefix !== "") entry.prefix = prefix;
	if (i < segments.length) {
		const suffixMatch = LITERAL_SUFFIX_SEGMENT_REGEX.exec(segments.at(-1));
		if (suffixMatch) entry.suffix = suffixMatch[1];
	}
	return entry;
}
function mayMatch(entry, filepath) {
	const { prefix, suffix } = entry;
	if (prefix !== null && !filepath.startsWith(prefix) && (filepath.length !== prefix.length - 1 || !prefix.startsWith(filepath))) return false;
	if (suffix !== null && !filepath.endsWith(suffix)) return filepath.charCodeAt(filepath.length - 1) === SLASH_CHAR_CODE && filepath.endsWith(suffix, filepath.length - 1);
	return true;
}
function doMatch(filepath, pattern, flipNegate = false) {
	const cache = flipNegate ? negatedMinimatchCache : minimatchCache;
	let entry = cache.get(pattern);
	if (entry === void 0) {
		entry = createMatcherEntry(new Minimatch(pattern, flipNegate ? NEGATED_MINIMATCH_OPTIONS : MINIMATCH_OPTIONS));
		cache.set(pattern, entry);
	}
	if (!mayMatch(entry, filepath)) return false;
	return entry.matcher.match(filepath);
}
function normalizePattern(pattern) {
	if (isString(pattern)) {
		if (pattern.startsWith("./")) return pattern.slice(2);
		if (pattern.startsWith("!./")) return `!${pattern.slice(3)}`;
	}
	return pattern;
}
function needsPatternNormalization(pattern) {
	return isString(pattern) && (pattern.startsWith("./") || pattern.startsWith("!./"));
}
function normalizeConfigPatterns(config, namespacedBasePath, path) {
	if (!config) return config;
	const hasBasePath = typeof config.basePath === "string";
	let needsNormalization = false;
	if (hasBasePath) needsNormalization = true;
	if (!needsNormalization && Array.isArray(config.files)) needsNormalization = config.files.some((pattern) => {
		if (Array.isArray(pattern)) return pattern.some(needsPatternNormalization);
		return needsPatternNormalization(pattern);
	});
	if (!needsNormalization && Array.isArray(config.ignores)) needsNormalization = config.ignores.some(needsPatternNormalization);
	if (!needsNormalization) return config;
	const newConfig = { ...config };
	if (hasBasePath) {
		if (path.isAbsolute(config.basePath)) newConfig.basePath = path.toNamespacedPath(config.basePath);
		else newConfig.basePath = path.resolve(namespacedBasePath, config.basePath);
	}
	if (Array.isArray(newConfig.files)) newConfig.files = newConfig.files.map((pattern) => {
		if (Array.isArray(pattern)) return pattern.map(normalizePattern);
		return normalizePattern(pattern);
	});
	if (Array.isArray(newConfig.ignores)) newConfig.ignores = newConfig.ignores.map(normalizePattern);
	return newConfig;
}
async function normalize(items, context, extraConfigTypes, namespacedBasePath, path) {
	const allowFunctions = extraConfigTypes.includes("function");
	const allowArrays = extraConfigTypes.includes("array");
	async function* flatTraverse(array) {
		for (let item of array) {
			if (typeof item === "function") {
				if (!allowFunctions) throw new TypeError("Unexpected function.");
				item = item(context);
				if (item.then) item = await item;
			}
			if (Array.isArray(item)) {
				if (!allowArrays) throw new TypeError("Unexpected array.");
				yield* flatTraverse(item);
			} else if (typeof item === "function") throw new TypeError("A config function can only return an object or array.");
			else yield item;
		}
	}
	const asyncIterable = flatTraverse(items);
	const configs = [];
	for await (const config of asyncIterable) configs.push(normalizeConfigPatterns(config, namespacedBasePath, path));
	return configs;
}
function normalizeSync(items, context, extraConfigTypes, namespacedBasePath, path) {
	const allowFunctions = extraConfigTypes.includes("function");
	const allowArrays = extraConfigTypes.includes("array");
	function* flatTraverse(array) {
		for (let item of array) {
			if (typeof item === "function") {
				if (!allowFunctions) throw new TypeError("Unexpected function.");
				item = item(context);
				if (item.then) throw new TypeError("Async config functions are not supported.");
			}
			if (Array.isArray(item)) {
				if (!allowArrays) throw new TypeError("Unexpected array.");
				yield* flatTraverse(item);
			} else if (typeof item === "function") throw new TypeError("A config function can only return an object or array.");
			else yield item;
		}
	}
	const configs = [];
	for (const config of flatTraverse(items)) configs.push(normalizeConfigPatterns(config, namespacedBasePath, path));
	return configs;
}
function posixRelativeOutside(from, to) {
	const fromLength = from.length;
	const toLength = to.length;
	const length = fromLength < toLength ? fromLength : toLength;
	let commonSlash = 0;
	let i = 1;
	for (; i < length; i++) {
		const code = from.charCodeAt(i);
		if (code !== to.charCodeAt(i)) break;
		if (code === SLASH_CHAR_CODE) commonSlash = i;
	}
	if (i === toLength && from.charCodeAt(i) === SLASH_CHAR_CODE) commonSlash = i;
	let result = "..";
	for (let j = commonSlash + 1; j < fromLength; j++) if (from.charCodeAt(j) === SLASH_CHAR_CODE) result += "/..";
	return commonSlash + 1 < toLength ? `${result}/${to.slice(commonSlash + 1)}` : result;
}
function fastPosixRelative(filePath, basePath) {
	if (filePath.charCodeAt(0) !== SLASH_CHAR_CODE || POSIX_UNSAFE_SEGMENT_REGEX.test(filePath)) return;
	let end = filePath.length;
	if (end > 1 && filePath.charCodeAt(end - 1) === SLASH_CHAR_CODE) end--;
	if (basePath === "/") return filePath.slice(1, end);
	const baseLength = basePath.length;
	if (basePath.charCodeAt(baseLength - 1) === SLASH_CHAR_CODE || POSIX_UNSAFE_SEGMENT_REGEX.test(basePath)) return;
	if (filePath.startsWith(basePath)) {
		if (end === baseLength) return "";
		if (filePath.charCodeAt(baseLength) === SLASH_CHAR_CODE) return filePath.slice(baseLength + 1, end);
	}
	return posixRelativeOutside(basePath, end === filePath.length ? filePath : filePath.slice(0, end));
}
function toRelativePath(fileOrDirPath, namespacedBasePath, path) {
	if (path === posix_exports) {
		const fastResult = fastPosixRelative(fileOrDirPath, namespacedBasePath);
		if (fastResult !== void 0) return fastResult;
	}
	const fullPath = path.resolve(namespacedBasePath, fileOrDirPath);
	const namespacedFullPath = path.toNamespacedPath(fullPath);
	return path.relative(namespacedBasePath, namespacedFullPath).replaceAll(path.SEPARATOR, "/");
}
function matchesIgnores(ignores, filePath, relativeFilePathToCheck, initialShouldIgnore) {
	let shouldIgnore = initialShouldIgnore;
	for (let i = 0; i < ignores.length; i++) {
		const matcher = ignores[i];
		if (!shouldIgnore) {
			if (typeof matcher === "function") shouldIgnore = matcher(filePath);
			else if (matcher.charCodeAt(0) !== EXCLAMATION_POINT_CHAR_CODE) shouldIgnore = doMatch(relativeFilePathToCheck, matcher);
			else shouldIgnore = false;
			continue;
		}
		if (typeof matcher === "string" && matcher.charCodeAt(0) === EXCLAMATION_POINT_CHAR_CODE) shouldIgnore = !doMatch(relativeFilePathToCheck, matcher, true);
	}
	return shouldIgnore;
}
function shouldIgnorePath(configs, filePath, relativeFilePath, { basePath, path } = {}) {
	let shouldIgnore = false;
	let fullFilePath = null;
	for (const config of configs) {
		let relativeFilePathToCheck = relativeFilePath;
		if (config.basePath) {
			if (fullFilePath === null) fullFilePath = path === posix_exports ? `${basePath === "/" ? "" : basePath}/${relativeFilePath}` : path.resolve(basePath, relativeFilePath);
			relativeFilePathToCheck = toRelativePath(fullFilePath, config.basePath, path);
			if (relativeFilePathToCheck === "" || EXTERNAL_PATH_REGEX.test(relativeFilePathToCheck)) continue;
			if (relativeFilePath.endsWith("/")) relativeFilePathToCheck += "/";
		}
		shouldIgnore = matchesIgnores(config.ignores, filePath, relativeFilePathToCheck, shouldIgnore);
	}
	return shouldIgnore;
}
function matchFilePattern(filePath, relativeFilePath, pattern) {
	if (isString(pattern)) return doMatch(relativeFilePath, pattern);
	if (typeof pattern === "function") return pattern(filePath);
	throw new TypeError(`Unexpected matcher type ${pattern}.`);
}
function pathMatchesFiles(filePath, relativeFilePath, files, ignores) {
	let filePathMatchesPattern = false;
	for (let i = 0; i < files.length; i++) {
		const pattern = files[i];
		if (Array.isArray(pattern)) {
			let matchesAll = true;
			for (let j = 0; j < pattern.length; j++) if (!matchFilePattern(filePath, relativeFilePath, pattern[j])) {
				matchesAll = false;
				break;
			}
			if (matchesAll) {
				filePathMatchesPattern = true;
				break;
			}
		} else if (matchFilePattern(filePath, relativeFilePath, pattern)) {
			filePathMatchesPattern = true;
			break;
		}
	}
	if (filePathMatchesPattern && ignores) filePathMatchesPattern = !matchesIgnores(ignores, filePath, relativeFilePath, false);
	return filePathMatchesPattern;
}
function calculateConfigMetadata(config) {
	const metadata = {
		isGlobalIgnores: false,
		universalFiles: null,
		nonUniversalFiles: null
	};
	if (config.files) {
		const universalFiles = [];
		const nonUniversalFiles = [];
		for (const element of config.files) if (Array.isArray(element)) {
			if (element.every((pattern) => UNIVERSAL_PATTERN_REGEX.test(pattern))) universalFiles.push(element);
			else nonUniversalFiles.push(element);
		} else if (UNIVERSAL_PATTERN_REGEX.test(element)) universalFiles.push(element);
		else nonUniversalFiles.push(element);
		metadata.universalFiles = universalFiles;
		metadata.nonUniversalFiles = nonUniversalFiles;
	} else if (config.ignores) {
		let nonMetaKeyCount = 0;
		for (const key of Object.keys(config)) if (!META_FIELDS.has(key)) nonMetaKeyCount++;
		metadata.isGlobalIgnores = nonMetaKeyCount === 1;
	}
	return metadata;
}
function getConfigMetadata(config) {
	let metadata = configMetadataCache.get(config);
	if (metadata === void 0) {
		metadata = calculateConfigMetadata(config);
		configMetadataCache.set(config, metadata);
	}
	return metadata;
}
function assertNormalized(configArray) {
	if (!configArray.isNormalized()) throw new Error("ConfigArray must be normalized to perform this operation.");
}
function assertExtraConfigTypes(extraConfigTypes) {
	if (!Array.isArray(extraConfigTypes)) throw new TypeError("extraConfigTypes must be an array.");
	if (extraConfigTypes.length > 2) throw new TypeError("extraConfigTypes must contain at most two items.");
	for (const configType of extraConfigTypes) if (!CONFIG_TYPES.has(configType)) throw new TypeError(`Unexpected config type "${configType}" in extraConfigTypes. Expected one of: "array", "function".`);
}
function getPathImpl(fileOrDirPath) {
	if (fileOrDirPath.startsWith("/")) return posix_exports;
	if (/^(?:[A-Za-z]:[/\\]|[/\\]{2})/u.test(fileOrDirPath)) return windows_exports;
	throw new Error(`Expected an absolute path but received "${fileOrDirPath}"`);
}
const ConfigArraySymbol = {
	isNormalized: Symbol("isNormalized"),
	configCache: Symbol("configCache"),
	schema: Symbol("schema"),
	finalizeConfig: Symbol("finalizeConfig"),
	preprocessConfig: Symbol("preprocessConfig")
};
const dataCache = new WeakMap();
var ConfigArray = class extends Array {
	#namespacedBasePath;
	#path;
	constructor(configs, { basePath = "/", normalized = false, schema: customSchema, extraConfigTypes = [] } = {}) {
		super();
		this[ConfigArraySymbol.isNormalized] = normalized;
		this[ConfigArraySymbol.schema] = new ObjectSchema(Object.assign({}, customSchema, baseSchema));
		if (!isString(basePath) || !basePath) throw new TypeError("basePath must be a non-empty string");
		this.basePath = basePath;
		assertExtraConfigTypes(extraConfigTypes);
		this.extraConfigTypes = [...extraConfigTypes];
		Object.freeze(this.extraConfigTypes);
		this[ConfigArraySymbol.configCache] = new Map();
		dataCache.set(this, {
			explicitMatches: new Map(),
			directoryMatches: new Map(),
			files: void 0,
			ignores: void 0
		});
		if (Array.isArray(configs)) this.push(...configs);
		else this.push(configs);
		this.#path = getPathImpl(basePath);
		this.#namespacedBasePath = this.#path.toNamespacedPath(basePath);
	}
	static get [Symbol.species]() {
		return Array;
	}
	get files() {
		assertNormalized(this);
		const cache = dataCache.get(this);
		if (cache.files) return cache.files;
		const result = [];
		for (const config of this) if (config.files) config.files.forEach((filePattern) => {
			result.push(filePattern);
		});
		cache.files = result;
		dataCache.set(this, cache);
		return result;
	}
	get ignores() {
		assertNormalized(this);
		const cache = dataCache.get(this);
		if (cache.ignores) return cache.ignores;
		const result = [];
		for (const config of this) if (config.ignores && getConfigMetadata(config).isGlobalIgnores) result.push(config);
		cache.ignores = result;
		dataCache.set(this, cache);
		return result;
	}
	isNormalized() {
		return this[ConfigArraySymbol.isNormalized];
	}
	async normalize(context = {}) {
		if (!this.isNormalized()) {
			const normalizedConfigs = await normalize(this, context, this.extraConfigTypes, this.#namespacedBasePath, this.#path);
			this.length = 0;
			this.push(...normalizedConfigs.map(this[ConfigArraySymbol.preprocessConfig].bind(this)));
			this.forEach(assertValidBaseConfig);
			this[ConfigArraySymbol.isNormalized] = true;
			Object.freeze(this);
		}
		return this;
	}
	normalizeSync(context = {}) {
		if (!this.isNormalized()) {
			const normalizedConfigs = normalizeSync(this, context, this.extraConfigTypes, this.#namespacedBasePath, this.#path);
			this.length = 0;
			this.push(...normalizedConfigs.map(this[ConfigArraySymbol.preprocessConfig].bind(this)));
			this.forEach(assertValidBaseConfig);
			this[ConfigArraySymbol.isNormalized] = true;
			Object.freeze(this);
		}
		return this;
	}
	[ConfigArraySymbol.finalizeConfig](config) {
		return config;
	}
	[ConfigArraySymbol.preprocessConfig](config) {
		return config;
	}
	getConfigWithStatus(filePath) {
		assertNormalized(this);
		const cache = this[ConfigArraySymbol.configCache];
		const cachedConfigWithStatus = cache.get(filePath);
		if (cachedConfigWithStatus) return cachedConfigWithStatus;
		const relativeToBaseFilePath = toRelativePath(filePath, this.#namespacedBasePath, this.#path);
		if (EXTERNAL_PATH_REGEX.test(relativeToBaseFilePath)) {
			debug("No config for file %s outside of base path", filePath);
			cache.set(filePath, CONFIG_WITH_STATUS_EXTERNAL);
			return CONFIG_WITH_STATUS_EXTERNAL;
		}
		if (this.isDirectoryIgnored(this.#path.dirname(filePath))) {
			debug("Ignoring %s based on directory pattern", filePath);
			cache.set(filePath, CONFIG_WITH_STATUS_IGNORED);
			return CONFIG_WITH_STATUS_IGNORED;
		}
		if (shouldIgnorePath(this.ignores, filePath, relativeToBaseFilePath, {
			basePath: this.#namespacedBasePath,
			path: this.#path
		})) {
			debug("Ignoring %s based on file pattern", filePath);
			cache.set(filePath, CONFIG_WITH_STATUS_IGNORED);
			return CONFIG_WITH_STATUS_IGNORED;
		}
		const matchingConfigIndices = [];
		let matchFound = false;
		let fullFilePath = null;
		for (let index = 0; index < this.length; index++) {
			const config = this[index];
			let relativeFilePath = relativeToBaseFilePath;
			if (config.basePath) {
				if (fullFilePath === null) fullFilePath = this.#path === posix_exports ? `${this.#namespacedBasePath === "/" ? "" : this.#namespacedBasePath}/${relativeToBaseFilePath}` : this.#path.resolve(this.#namespacedBasePath, filePath);
				relativeFilePath = toRelativePath(fullFilePath, config.basePath, this.#path);
				if (EXTERNAL_PATH_REGEX.test(relativeFilePath)) {
					debug("Skipped config found for %s (based on config's base path: %s)", filePath, config.basePath);
					continue;
				}
			}
			if (!config.files) {
				if (!config.ignores) {
					debug("Universal config found for %s", filePath);
					matchingConfigIndices.push(index);
					continue;
				}
				if (getConfigMetadata(config).isGlobalIgnores) {
					debug("Skipped config found for %s (global ignores)", filePath);
					continue;
				}
				if (matchesIgnores(config.ignores, filePath, relativeFilePath, false)) {
					debug("Skipped config found for %s (based on ignores: %s)", filePath, config.ignores);
					continue;
				}
				debug("Matching config found for %s (based on ignores: %s)", filePath, config.ignores);
				matchingConfigIndices.push(index);
				continue;
			}
			const { universalFiles, nonUniversalFiles } = getConfigMetadata(config);
			if (universalFiles.length) {
				debug("Universal files patterns found. Checking carefully.");
				if (nonUniversalFiles.length && pathMatchesFiles(filePath, relativeFilePath, nonUniversalFiles, config.ignores)) {
					debug("Matching config found for %s", filePath);
					matchingConfigIndices.push(index);
					matchFound = true;
					continue;
				}
				if (pathMatchesFiles(filePath, relativeFilePath, universalFiles, config.ignores)) {
					debug("Matching config found for %s", filePath);
					matchingConfigIndices.push(index);
					continue;
				}
				continue;
			}
			if (pathMatchesFiles(filePath, relativeFilePath, config.files, config.ignores)) {
				debug("Matching config found for %s", filePath);
				matchingConfigIndices.push(index);
				matchFound = true;
			}
		}
		if (!matchFound) {
			debug("No matching configs found for %s", filePath);
			cache.set(filePath, CONFIG_WITH_STATUS_UNCONFIGURED);
			return CONFIG_WITH_STATUS_UNCONFIGURED;
		}
		const indicesKey = matchingConfigIndices.toString();
		let configWithStatus = cache.get(indicesKey);
		if (configWithStatus) {
			cache.set(filePath, configWithStatus);
			return configWithStatus;
		}
		let finalConfig = matchingConfigIndices.reduce((result, index) => {
			try {
				return this[ConfigArraySymbol.schema].merge(result, this[index]);
			} catch (validationError) {
				rethrowConfigError(this[index], index, validationError);
			}
		}, {});
		finalConfig = this[ConfigArraySymbol.finalizeConfig](finalConfig);
		configWithStatus = Object.freeze({
			config: finalConfig,
			status: "matched"
		});
		cache.set(filePath, configWithStatus);
		cache.set(indicesKey, configWithStatus);
		return configWithStatus;
	}
	getConfig(filePath) {
		return this.getConfigWithStatus(filePath).config;
	}
	getConfigStatus(filePath) {
		return this.getConfigWithStatus(filePath).status;
	}
	isIgnored(filePath) {
		return this.isFileIgnored(filePath);
	}
	isFileIgnored(filePath) {
		return this.getConfigStatus(filePath) === "ignored";
	}
	isDirectoryIgnored(directoryPath) {
		assertNormalized(this);
		const relativeDirectoryPath = toRelativePath(directoryPath, this.#namespacedBasePath, this.#path);
		if (relativeDirectoryPath === "") return false;
		if (EXTERNAL_PATH_REGEX.test(relativeDirectoryPath)) return true;
		const cache = dataCache.get(this).directoryMatches;
		if (cache.has(relativeDirectoryPath)) return cache.get(relativeDirectoryPath);
		const directoryParts = relativeDirectoryPath.split("/");
		const partCount = directoryParts.length;
		let partIndex = 0;
		let relativeDirectoryToCheck = "";
		let result;
		do {
			relativeDirectoryToCheck += `${directoryParts[partIndex++]}/`;
			result = cache.get(relativeDirectoryToCheck);
			if (result === void 0) {
				result = shouldIgnorePath(this.ignores, this.#path.join(this.basePath, relativeDirectoryToCheck), relativeDirectoryToCheck, {
					basePath: this.#namespacedBasePath,
					path: this.#path
				});
				cache.set(relativeDirectoryToCheck, result);
			}
		} while (!result && partIndex < partCount);
		cache.set(relativeDirectoryPath, result);
		return result;
	}
};
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
