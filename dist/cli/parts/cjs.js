import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
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
// node_modules/debug/src/index.js
var require_src = __commonJSMin(((exports, module) => {
	if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) module.exports = require_browser();
	else module.exports = require_node();
}));
// build/node_modules/@eslint/config-array/dist/cjs/std__path/posix.cjs
var require_posix = __commonJSMin(((exports) => {
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
	function assertArg$3(url) {
		url = url instanceof URL ? url : new URL(url);
		if (url.protocol !== "file:") throw new TypeError(`URL must be a file URL: received "${url.protocol}"`);
		return url;
	}
	function fromFileUrl(url) {
		url = assertArg$3(url);
		return decodeURIComponent(url.pathname.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"));
	}
	function stripTrailingSeparators(segment, isSep) {
		if (segment.length <= 1) return segment;
		let end = segment.length;
		for (let i = segment.length - 1; i > 0; i--) if (isSep(segment.charCodeAt(i))) end = i;
		else break;
		return segment.slice(0, end);
	}
	const CHAR_DOT = 46;
	const CHAR_FORWARD_SLASH = 47;
	function isPosixPathSeparator(code) {
		return code === CHAR_FORWARD_SLASH;
	}
	function basename(path, suffix = "") {
		if (path instanceof URL) path = fromFileUrl(path);
		assertArgs$1(path, suffix);
		const strippedSegment = stripTrailingSeparators(lastPathSegment(path, isPosixPathSeparator), isPosixPathSeparator);
		return suffix ? stripSuffix(strippedSegment, suffix) : strippedSegment;
	}
	const DELIMITER = ":";
	const SEPARATOR = "/";
	const SEPARATOR_PATTERN = /\/+/;
	function assertArg$2(path) {
		assertPath(path);
		if (path.length === 0) return ".";
	}
	function dirname(path) {
		if (path instanceof URL) path = fromFileUrl(path);
		assertArg$2(path);
		let end = -1;
		let matchedNonSeparator = false;
		for (let i = path.length - 1; i >= 1; --i) if (isPosixPathSeparator(path.charCodeAt(i))) {
			if (matchedNonSeparator) {
				end = i;
				break;
			}
		} else matchedNonSeparator = true;
		if (end === -1) return isPosixPathSeparator(path.charCodeAt(0)) ? "/" : ".";
		return stripTrailingSeparators(path.slice(0, end), isPosixPathSeparator);
	}
	function extname(path) {
		if (path instanceof URL) path = fromFileUrl(path);
		assertPath(path);
		let startDot = -1;
		let startPart = 0;
		let end = -1;
		let matchedSlash = true;
		let preDotState = 0;
		for (let i = path.length - 1; i >= 0; --i) {
			const code = path.charCodeAt(i);
			if (isPosixPathSeparator(code)) {
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
		return _format("/", pathObject);
	}
	function isAbsolute(path) {
		assertPath(path);
		return path.length > 0 && isPosixPathSeparator(path.charCodeAt(0));
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
	function normalize(path) {
		if (path instanceof URL) path = fromFileUrl(path);
		assertArg(path);
		const isAbsolute = isPosixPathSeparator(path.charCodeAt(0));
		const trailingSeparator = isPosixPathSeparator(path.charCodeAt(path.length - 1));
		path = normalizeString(path, !isAbsolute, "/", isPosixPathSeparator);
		if (path.length === 0 && !isAbsolute) path = ".";
		if (path.length > 0 && trailingSeparator) path += "/";
		if (isAbsolute) return `/${path}`;
		return path;
	}
	function join(path, ...paths) {
		if (path === void 0) return ".";
		if (path instanceof URL) path = fromFileUrl(path);
		paths = path ? [path, ...paths] : paths;
		paths.forEach((path) => assertPath(path));
		const joined = paths.filter((path) => path.length > 0).join("/");
		return joined === "" ? "." : normalize(joined);
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
		if (path.length === 0) return ret;
		const isAbsolute = isPosixPathSeparator(path.charCodeAt(0));
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
			if (isPosixPathSeparator(code)) {
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
		if (startPart > 0) ret.dir = stripTrailingSeparators(path.slice(0, startPart - 1), isPosixPathSeparator);
		else if (isAbsolute) ret.dir = "/";
		return ret;
	}
	function cwd(errorMessage) {
		const global = globalThis;
		const getCwd = global.process?.cwd ?? global.Deno?.cwd;
		if (typeof getCwd !== "function") throw new TypeError(errorMessage);
		return getCwd();
	}
	function resolve(...pathSegments) {
		let resolvedPath = "";
		let resolvedAbsolute = false;
		for (let i = pathSegments.length - 1; i >= -1 && !resolvedAbsolute; i--) {
			let path;
			if (i >= 0) path = pathSegments[i];
			else path = cwd("Resolved a relative path without a current working directory (CWD)");
			assertPath(path);
			if (path.length === 0) continue;
			resolvedPath = `${path}/${resolvedPath}`;
			resolvedAbsolute = isPosixPathSeparator(path.charCodeAt(0));
		}
		resolvedPath = normalizeString(resolvedPath, !resolvedAbsolute, "/", isPosixPathSeparator);
		if (resolvedAbsolute) {
			if (resolvedPath.length > 0) return `/${resolvedPath}`;
			else return "/";
		} else if (resolvedPath.length > 0) return resolvedPath;
		else return ".";
	}
	function assertArgs(from, to) {
		assertPath(from);
		assertPath(to);
		if (from === to) return "";
	}
	function relative(from, to) {
		assertArgs(from, to);
		from = resolve(from);
		to = resolve(to);
		if (from === to) return "";
		let fromStart = 1;
		const fromEnd = from.length;
		for (; fromStart < fromEnd; ++fromStart) if (!isPosixPathSeparator(from.charCodeAt(fromStart))) break;
		const fromLen = fromEnd - fromStart;
		let toStart = 1;
		const toEnd = to.length;
		for (; toStart < toEnd; ++toStart) if (!isPosixPathSeparator(to.charCodeAt(toStart))) break;
		const toLen = toEnd - toStart;
		const length = fromLen < toLen ? fromLen : toLen;
		let lastCommonSep = -1;
		let i = 0;
		for (; i <= length; ++i) {
			if (i === length) {
				if (toLen > length) {
					if (isPosixPathSeparator(to.charCodeAt(toStart + i))) return to.slice(toStart + i + 1);
					else if (i === 0) return to.slice(toStart + i);
				} else if (fromLen > length) {
					if (isPosixPathSeparator(from.charCodeAt(fromStart + i))) lastCommonSep = i;
					else if (i === 0) lastCommonSep = 0;
				}
				break;
			}
			const fromCode = from.charCodeAt(fromStart + i);
			if (fromCode !== to.charCodeAt(toStart + i)) break;
			else if (isPosixPathSeparator(fromCode)) lastCommonSep = i;
		}
		let out = "";
		for (i = fromStart + lastCommonSep + 1; i <= fromEnd; ++i) if (i === fromEnd || isPosixPathSeparator(from.charCodeAt(i))) {
			if (out.length === 0) out += "..";
			else out += "/..";
		}
		if (out.length > 0) return out + to.slice(toStart + lastCommonSep);
		else {
			toStart += lastCommonSep;
			if (isPosixPathSeparator(to.charCodeAt(toStart))) ++toStart;
			return to.slice(toStart);
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
		const url = new URL("file:///");
		url.pathname = encodeWhitespace(path.replace(/^\/+/, "/").replace(/%/g, "%25").replace(/\\/g, "%5C"));
		return url;
	}
	function toNamespacedPath(path) {
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
		return common$1(paths, SEPARATOR);
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
		sep: "/+",
		sepMaybe: "/*",
		seps: ["/"],
		globstar: "(?:[^/]*(?:/|$)+)*",
		wildcard: "[^/]*",
		escapePrefix: "\\"
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
		if (!globstar) return normalize(glob);
		const s = SEPARATOR_PATTERN.source;
		const badParentPattern = new RegExp(`(?<=(${s}|^)\\*\\*${s})\\.\\.(?=${s}|$)`, "g");
		return normalize(glob.replace(badParentPattern, "\0")).replace(/\0/g, "..");
	}
	function joinGlobs(globs, options = {}) {
		const { globstar = false } = options;
		if (!globstar || globs.length === 0) return join(...globs);
		let joined;
		for (const glob of globs) {
			const path = glob;
			if (path.length > 0) {
				if (!joined) joined = path;
				else joined += `${SEPARATOR}${path}`;
			}
		}
		if (!joined) return ".";
		return normalizeGlob(joined, { globstar });
	}
	exports.DELIMITER = DELIMITER;
	exports.SEPARATOR = SEPARATOR;
	exports.SEPARATOR_PATTERN = SEPARATOR_PATTERN;
	exports.basename = basename;
	exports.common = common;
	exports.dirname = dirname;
	exports.extname = extname;
	exports.format = format;
	exports.fromFileUrl = fromFileUrl;
	exports.globToRegExp = globToRegExp;
	exports.isAbsolute = isAbsolute;
	exports.isGlob = isGlob;
	exports.join = join;
	exports.joinGlobs = joinGlobs;
	exports.normalize = normalize;
	exports.normalizeGlob = normalizeGlob;
	exports.parse = parse;
	exports.relative = relative;
	exports.resolve = resolve;
	exports.toFileUrl = toFileUrl;
	exports.toNamespacedPath = toNamespacedPath;
}));
// build/node_modules/@eslint/config-array/dist/cjs/std__path/windows.cjs
var require_windows = __commonJSMin(((exports) => {
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
	const DELIMITER = ";";
	const SEPARATOR = "\\";
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
	function normalize(path) {
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
		return normalize(joined);
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
		return common$1(paths, SEPARATOR);
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
		if (!globstar) return normalize(glob);
		const s = SEPARATOR_PATTERN.source;
		const badParentPattern = new RegExp(`(?<=(${s}|^)\\*\\*${s})\\.\\.(?=${s}|$)`, "g");
		return normalize(glob.replace(badParentPattern, "\0")).replace(/\0/g, "..");
	}
	function joinGlobs(globs, options = {}) {
		const { globstar = false } = options;
		if (!globstar || globs.length === 0) return join(...globs);
		let joined;
		for (const glob of globs) {
			const path = glob;
			if (path.length > 0) {
				if (!joined) joined = path;
				else joined += `${SEPARATOR}${path}`;
			}
		}
		if (!joined) return ".";
		return normalizeGlob(joined, { globstar });
	}
	exports.DELIMITER = DELIMITER;
	exports.SEPARATOR = SEPARATOR;
	exports.SEPARATOR_PATTERN = SEPARATOR_PATTERN;
	exports.basename = basename;
	exports.common = common;
	exports.dirname = dirname;
	exports.extname = extname;
	exports.format = format;
	exports.fromFileUrl = fromFileUrl;
	exports.globToRegExp = globToRegExp;
	exports.isAbsolute = isAbsolute;
	exports.isGlob = isGlob;
	exports.join = join;
	exports.joinGlobs = joinGlobs;
	exports.normalize = normalize;
	exports.normalizeGlob = normalizeGlob;
	exports.parse = parse;
	exports.relative = relative;
	exports.resolve = resolve;
	exports.toFileUrl = toFileUrl;
	exports.toNamespacedPath = toNamespacedPath;
}));
// node_modules/balanced-match/dist/commonjs/index.js
var require_commonjs$3 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.range = exports.balanced = void 0;
	const balanced = (a, b, str) => {
		const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
		const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
		const r = ma !== null && mb != null && (0, exports.range)(ma, mb, str);
		return r && {
			start: r[0],
			end: r[1],
			pre: str.slice(0, r[0]),
			body: str.slice(r[0] + ma.length, r[1]),
			post: str.slice(r[1] + mb.length)
		};
	};
	exports.balanced = balanced;
	const maybeMatch = (reg, str) => {
		const m = str.match(reg);
		return m ? m[0] : null;
	};
	const range = (a, b, str) => {
		let begs, beg, left, right = void 0, result;
		let ai = str.indexOf(a);
		let bi = str.indexOf(b, ai + 1);
		let i = ai;
		if (ai >= 0 && bi > 0) {
			if (a === b) return [ai, bi];
			begs = [];
			left = str.length;
			while (i >= 0 && !result) {
				if (i === ai) {
					begs.push(i);
					ai = str.indexOf(a, i + 1);
				} else if (begs.length === 1) {
					const r = begs.pop();
					if (r !== void 0) result = [r, bi];
				} else {
					beg = begs.pop();
					if (beg !== void 0 && beg < left) {
						left = beg;
						right = bi;
					}
					bi = str.indexOf(b, i + 1);
				}
				i = ai < bi && ai >= 0 ? ai : bi;
			}
			if (begs.length && right !== void 0) result = [left, right];
		}
		return result;
	};
	exports.range = range;
}));
// node_modules/brace-expansion/dist/commonjs/index.js
var require_commonjs$2 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.EXPANSION_MAX_STEPS = exports.EXPANSION_MAX_REWRITES = exports.EXPANSION_MAX_DEPTH = exports.EXPANSION_MAX_LENGTH = exports.EXPANSION_MAX = void 0;
	exports.expand = expand;
	const balanced_match_1 = require_commonjs$3();
	const escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
	const escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
	const escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
	const escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
	const escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
	const escSlashPattern = new RegExp(escSlash, "g");
	const escOpenPattern = new RegExp(escOpen, "g");
	const escClosePattern = new RegExp(escClose, "g");
	const escCommaPattern = new RegExp(escComma, "g");
	const escPeriodPattern = new RegExp(escPeriod, "g");
	const slashPattern = /\\\\/g;
	const openPattern = /\\{/g;
	const closePattern = /\\}/g;
	const commaPattern = /\\,/g;
	const periodPattern = /\\\./g;
	exports.EXPANSION_MAX = 1e5;
	exports.EXPANSION_MAX_LENGTH = 4e6;
	exports.EXPANSION_MAX_DEPTH = 1e3;
	exports.EXPANSION_MAX_REWRITES = 1e3;
	exports.EXPANSION_MAX_STEPS = 2e7;
	const CALL_STEPS = 16;
	function numeric(str) {
		return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
	}
	function escapeBraces(str) {
		return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
	}
	function unescapeBraces(str) {
		return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
	}
	function pushAll(target, items) {
		for (let i = 0; i < items.length; i++) target.push(items[i]);
	}
	function balancedWithBudget(str, masked, budget) {
		if (budget.remaining < 0) return;
		const r = (0, balanced_match_1.range)("{", "}", masked);
		const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
		budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
		if (!r || budget.remaining < 0) return;
		return {
			end: r[1],
			pre: str.slice(0, r[0]),
			body: str.slice(r[0] + 1, r[1]),
			post: str.slice(r[1] + 1),
			unmatched
		};
	}
	function maskUnmatchedOpens(masked, budget) {
		budget.remaining -= masked.length;
		const open = [];
		for (let i = 0; i < masked.length; i++) {
			const c = masked.charCodeAt(i);
			if (c === 123) open.push(i);
			else if (c === 125 && open.length) open.pop();
		}
		let out = "";
		let last = 0;
		for (let i = 0; i < open.length; i++) {
			const at = open[i];
			out += masked.slice(last, at) + "\0";
			last = at + 1;
		}
		return out + masked.slice(last);
	}
	function commaSetFollows(str, budget) {
		budget.remaining -= str.length;
		if (budget.remaining < 0) return false;
		let close = false;
		for (let i = str.length - 1; i >= 0; i--) {
			const c = str.charCodeAt(i);
			if (c === 125) close = true;
			else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = false;
			else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return true;
		}
		return false;
	}
	function parseCommaParts(str, budget) {
		const parts = [];
		let carry = "";
		for (;;) {
			const m = balancedWithBudget(str, str, budget);
			if (budget.remaining < 0) return;
			if (!m) {
				const tail = str.split(",");
				tail[0] = carry + tail[0];
				pushAll(parts, tail);
				return parts;
			}
			const { pre, body, post } = m;
			const p = pre.split(",");
			p[0] = carry + p[0];
			p[p.length - 1] += "{" + body + "}";
			if (!post.length) {
				pushAll(parts, p);
				return parts;
			}
			carry = p.pop();
			pushAll(parts, p);
			str = post;
		}
	}
	function bound(value, fallback) {
		return value === void 0 || isNaN(value) ? fallback : value;
	}
	function expand(str, options = {}) {
		if (!str) return [];
		const max = bound(options.max, exports.EXPANSION_MAX);
		const maxLength = bound(options.maxLength, exports.EXPANSION_MAX_LENGTH);
		const maxDepth = bound(options.maxDepth, exports.EXPANSION_MAX_DEPTH);
		const maxRewrites = bound(options.maxRewrites, exports.EXPANSION_MAX_REWRITES);
		const maxSteps = bound(options.maxSteps, exports.EXPANSION_MAX_STEPS);
		if (str.slice(0, 2) === "{}") str = "\\{\\}" + str.slice(2);
		return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
	}
	function embrace(str) {
		return "{" + str + "}";
	}
	function isPadded(el) {
		return /^-?0\d/.test(el);
	}
	function lte(i, y) {
		return i <= y;
	}
	function gte(i, y) {
		return i >= y;
	}
	function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
		const out = [];
		let length = 0;
		let nonEmpty;
		outer: for (let a = 0; a < acc.length; a++) {
			const prefix = acc[a] + pre;
			let vs = values;
			if (dropEmpties && !prefix) {
				if (!nonEmpty) nonEmpty = values.filter((v) => v);
				vs = nonEmpty;
			}
			for (let v = 0; v < vs.length; v++) {
				if (out.length >= max) break outer;
				const expansion = prefix + vs[v];
				if (length + expansion.length > maxLength) break outer;
				out.push(expansion);
				length += expansion.length;
			}
		}
		budget.remaining -= out.length;
		return out;
	}
	function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
		const n = body.split(/\.\./);
		const N = [];
		if (n[0] === void 0 || n[1] === void 0) return N;
		const x = numeric(n[0]);
		const y = numeric(n[1]);
		const width = Math.max(n[0].length, n[1].length);
		let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
		let test = lte;
		if (y < x) {
			incr *= -1;
			test = gte;
		}
		const pad = n.some(isPadded);
		const cost = pad ? width : 1;
		let length = 0;
		for (let i = x; test(i, y) && N.length < max; i += incr) {
			budget.remaining -= cost;
			if (budget.remaining < 0) return;
			let c;
			if (isAlphaSequence) {
				c = String.fromCharCode(i);
				if (c === "\\") c = "";
			} else {
				c = String(i);
				if (pad) {
					const need = width - c.length;
					if (need > 0) {
						const z = new Array(need + 1).join("0");
						if (i < 0) c = "-" + z + c.slice(1);
						else c = z + c;
					}
				}
			}
			if (length + c.length > maxLength) break;
			N.push(c);
			length += c.length;
		}
		return N;
	}
	function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
		budget.remaining -= CALL_STEPS;
		if (depth > maxDepth) return [str];
		let acc = [""];
		let rewrites = 0;
		let dropEmpties = false;
		let firstGroup = true;
		let masked = str;
		for (;;) {
			const m = balancedWithBudget(str, masked, budget);
			if (!m) return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
			if (m.unmatched) masked = maskUnmatchedOpens(masked, budget);
			const pre = m.pre;
			const literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
			if (/\$$/.test(pre)) {
				acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
				firstGroup = false;
				if (!m.post.length) break;
				str = m.post;
				masked = masked.slice(m.end + 1);
				continue;
			}
			const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
			const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
			const isSequence = isNumericSequence || isAlphaSequence;
			const isOptions = m.body.indexOf(",") >= 0;
			if (!isSequence && !isOptions) {
				if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
					rewrites++;
					str = m.pre + "{" + m.body + escClose + m.post;
					masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
					isTop = true;
					continue;
				}
				return literal();
			}
			if (firstGroup) {
				dropEmpties = isTop && !isSequence;
				firstGroup = false;
			}
			let values;
			if (isSequence) {
				values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
				if (!values) return literal();
			} else {
				let n = parseCommaParts(m.body, budget);
				if (!n) return literal();
				if (n.length === 1 && n[0] !== void 0) {
					n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
					if (budget.remaining < 0) return literal();
					if (n.length === 1) {
						const next = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
						if (budget.remaining < 0) return literal();
						acc = next;
						if (!m.post.length) break;
						str = m.post;
						masked = masked.slice(m.end + 1);
						continue;
					}
				}
				let dropsEmpties = dropEmpties && !m.post.length && !pre;
				for (let d = 0; dropsEmpties && d < acc.length; d++) if (acc[d]) dropsEmpties = false;
				values = [];
				let valuesLength = 0;
				outer: for (let j = 0; j < n.length; j++) {
					const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
					if (budget.remaining < 0) return literal();
					for (let k = 0; k < expanded.length; k++) {
						const v = expanded[k];
						if (dropsEmpties && !v) continue;
						if (values.length >= max || valuesLength + v.length > maxLength) break outer;
						values.push(v);
						valuesLength += v.length;
					}
				}
			}
			const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
			if (budget.remaining < 0) return literal();
			acc = next;
			if (!m.post.length) break;
			str = m.post;
			masked = masked.slice(m.end + 1);
		}
		return acc;
	}
}));
// node_modules/@isaacs/nonrecursive-glob-match/dist/commonjs/numeric-range.js
var require_numeric_range = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.numericRange = void 0;
	const digit = (a, b) => a === b ? {
		t: "lit",
		ch: String(a)
	} : {
		t: "class",
		re: new RegExp(`^[${a}-${b}]$`)
	};
	const prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
	const fixed = (a, b) => {
		if (!a) return [[]];
		let lo = +a[0];
		let hi = +b[0];
		const ra = a.slice(1);
		const rb = b.slice(1);
		if (lo === hi) return prefix(lo, fixed(ra, rb));
		const zeros = "0".repeat(ra.length);
		const nines = "9".repeat(ra.length);
		const out = [];
		if (ra !== zeros) out.push(...prefix(lo++, fixed(ra, nines)));
		const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
		if (lo <= hi) out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
		out.push(...last);
		return out;
	};
	const nonneg = (a, b, width) => {
		if (width) return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
		const out = [];
		for (let len = String(a).length; len <= String(b).length; len++) {
			const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
			const hi = Math.min(b, 10 ** len - 1);
			out.push(...fixed(String(lo), String(hi)));
		}
		return out;
	};
	const numericRange = (loStr, hiStr) => {
		let lo = Number(loStr);
		let hi = Number(hiStr);
		if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi)) return;
		if (lo > hi) [lo, hi] = [hi, lo];
		const width = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr) ? Math.max(loStr.length, hiStr.length) : 0;
		const out = [];
		if (lo < 0) {
			const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
			out.push(...neg.map((s) => [{
				t: "lit",
				ch: "-"
			}, ...s]));
		}
		if (hi >= 0) out.push(...nonneg(Math.max(lo, 0), hi, width));
		return out;
	};
	exports.numericRange = numericRange;
}));
// node_modules/@isaacs/nonrecursive-glob-match/dist/commonjs/parse-class.js
var require_parse_class = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseClass = void 0;
	const posixClasses = {
		"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
		"[:alpha:]": ["\\p{L}\\p{Nl}"],
		"[:ascii:]": ["\\x00-\\x7f"],
		"[:blank:]": ["\\p{Zs}\\t"],
		"[:cntrl:]": ["\\p{Cc}"],
		"[:digit:]": ["\\p{Nd}"],
		"[:graph:]": ["\\p{Z}\\p{C}", true],
		"[:lower:]": ["\\p{Ll}"],
		"[:print:]": ["\\p{C}", true],
		"[:punct:]": ["\\p{P}\\p{S}"],
		"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
		"[:upper:]": ["\\p{Lu}"],
		"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
		"[:xdigit:]": ["A-Fa-f0-9"]
	};
	const braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
	const noMatch = /$./;
	const parseClass = (glob, position, nocase = false, form) => {
		const norm = (c) => {
			const n = form ? c.normalize(form) : c;
			return [...n].length === 1 ? n : c;
		};
		const pos = position;
		if (glob.charAt(pos) !== "[") throw new Error("not in a brace expression");
		const ranges = [];
		const negs = [];
		let i = pos + 1;
		let sawStart = false;
		let escaping = false;
		let negate = false;
		let endPos = pos;
		let rangeStart = "";
		WHILE: while (i < glob.length) {
			const c = String.fromCodePoint(glob.codePointAt(i));
			if ((c === "!" || c === "^") && i === pos + 1) {
				negate = true;
				i++;
				continue;
			}
			if (c === "]" && sawStart && !escaping) {
				endPos = i + 1;
				break;
			}
			sawStart = true;
			if (c === "\\") {
				if (!escaping) {
					escaping = true;
					i++;
					continue;
				}
			}
			if (c === "[" && !escaping) {
				for (const [cls, [unip, neg]] of Object.entries(posixClasses)) if (glob.startsWith(cls, i)) {
					if (rangeStart) return [noMatch, glob.length - pos];
					i += cls.length;
					if (neg) negs.push(unip);
					else ranges.push(unip);
					continue WHILE;
				}
			}
			escaping = false;
			const n = norm(c);
			if (rangeStart) {
				if (n.codePointAt(0) > rangeStart.codePointAt(0)) ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
				else if (n === rangeStart) ranges.push(braceEscape(n));
				rangeStart = "";
				i += c.length;
				continue;
			}
			if (glob.startsWith("-]", i + c.length)) {
				ranges.push(braceEscape(n + "-"));
				i += c.length + 1;
				continue;
			}
			if (glob.startsWith("-", i + c.length)) {
				rangeStart = n;
				i += c.length + 1;
				continue;
			}
			ranges.push(braceEscape(n));
			i += c.length;
		}
		if (endPos < i) return [noMatch, 0];
		if (!ranges.length && !negs.length) return [noMatch, glob.length - pos];
		const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
		const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
		const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
		return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
	};
	exports.parseClass = parseClass;
}));
// node_modules/@isaacs/nonrecursive-glob-match/dist/commonjs/index.js
var require_commonjs$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Matcher = void 0;
	const numeric_range_js_1 = require_numeric_range();
	const parse_class_js_1 = require_parse_class();
	const MATCH = {
		t: "match",
		id: 0
	};
	const extTypes = "!?+*@";
	const lit = (ch) => ({
		t: "lit",
		ch
	});
	const reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
	const newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
	const foldCache = new Map();
	const foldRe = (ch) => {
		let re = foldCache.get(ch);
		if (!re) {
			re = newFoldRe(ch);
			if (foldCache.size >= 1e3) foldCache.clear();
			foldCache.set(ch, re);
		}
		return re;
	};
	const litMatch = (l, c) => {
		if (c === l.ch) return true;
		if (!l.re) return false;
		const code = c.charCodeAt(0);
		if (code >= 128) return l.re.test(c);
		const ascii = l.ascii ??= new Uint8Array(128);
		ascii[code] ||= l.re.test(c) ? 1 : 2;
		return ascii[code] === 1;
	};
	const tokenize = (p, nocase, noext, form, mark) => {
		const toks = [];
		for (let i = 0; i < p.length;) {
			const c = String.fromCodePoint(p.codePointAt(i));
			if (mark) {
				const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
				if (m || c === mark) {
					const start = i + m + mark.length;
					const end = p.indexOf(mark, start);
					const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
					const alts = end !== -1 && r && (0, numeric_range_js_1.numericRange)(r[1], r[2]);
					if (alts) {
						toks.push({
							t: "ext",
							type: "@",
							alts
						});
						i = end + mark.length;
						continue;
					}
				}
			}
			if (c === "\\") {
				const e = p.codePointAt(i + 1);
				const ch = e === void 0 ? c : String.fromCodePoint(e);
				toks.push(lit(ch));
				i += 1 + ch.length;
				continue;
			}
			if (c === "[") {
				const [re, consumed] = (0, parse_class_js_1.parseClass)(p, i, nocase, form);
				if (consumed) {
					toks.push({
						t: "class",
						re
					});
					i += consumed;
					continue;
				}
			}
			if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
				toks.push({
					t: "open",
					type: c
				});
				i += 2;
				continue;
			}
			toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
			i += c.length;
		}
		return toks;
	};
	const pair = (toks) => {
		const pairs = new Map();
		const stack = [];
		toks.forEach((tok, i) => {
			if (tok.t === "open") stack.push(i);
			else if (tok.t === "close" && stack.length) pairs.set(stack.pop(), i);
		});
		return pairs;
	};
	const build = (toks, pairs, start, end, top) => {
		let seq = [];
		const alts = [seq];
		for (let i = start; i < end; i++) {
			const tok = toks[i];
			const close = pairs.get(i);
			if (tok.t === "open" && close !== void 0) {
				const sub = build(toks, pairs, i + 1, close, false);
				seq.push({
					t: "ext",
					type: tok.type,
					alts: sub
				});
				i = close;
			} else if (tok.t === "bar" && !top) alts.push(seq = []);
			else if (tok.t === "open") seq.push(lit(tok.type), lit("("));
			else if (tok.t === "bar") seq.push(lit("|"));
			else if (tok.t === "close") seq.push(lit(")"));
			else seq.push(tok);
		}
		return alts;
	};
	const normalize = (items, form) => {
		const out = [];
		let run = "";
		const flush = () => {
			for (const ch of run.normalize(form)) out.push(lit(ch));
			run = "";
		};
		for (const it of items) {
			if (it.t === "lit") {
				run += it.ch;
				continue;
			}
			flush();
			out.push(it.t === "ext" ? {
				...it,
				alts: it.alts.map((a) => normalize(a, form))
			} : it);
		}
		flush();
		return out;
	};
	const compile = (items, nocase) => {
		let id = 1;
		const split = (out) => ({
			t: "split",
			id: id++,
			out
		});
		const seq = (items, next) => items.reduceRight((next, it) => item(it, next), next);
		const item = (it, next) => {
			switch (it.t) {
				case "lit":
					const re = nocase ? foldRe(it.ch) : void 0;
					return {
						t: "lit",
						id: id++,
						ch: it.ch,
						re,
						next
					};
				case "any":
				case "star": return {
					t: it.t,
					id: id++,
					next
				};
				case "class": return {
					t: "class",
					id: id++,
					re: it.re,
					next
				};
			}
			const alts = (next) => it.alts.map((a) => seq(a, next));
			switch (it.type) {
				case "@": return split(alts(next));
				case "?": return split([next, ...alts(next)]);
				case "!": return {
					t: "neg",
					id: id++,
					sub: split(alts(MATCH)),
					next
				};
			}
			const after = split([]);
			const entry = split(alts(after));
			after.out.push(next, entry);
			return it.type === "*" ? after : entry;
		};
		return [seq(items, MATCH), id];
	};
	const show = (start) => {
		const lines = [];
		const seen = new Set();
		const ref = (n) => n.t === "match" ? "match" : String(n.id);
		const walk = (n, indent) => {
			if (n.t === "match" || seen.has(n)) return;
			seen.add(n);
			const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
			switch (n.t) {
				case "split":
					line(`split -> ${n.out.map(ref).join(", ")}`);
					for (const o of n.out) walk(o, indent);
					return;
				case "neg":
					line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
					walk(n.sub, indent + "  ");
					return walk(n.next, indent);
				case "lit":
					line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
					break;
				case "class":
					line(`${n.re} -> ${ref(n.next)}`);
					break;
				default: line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
			}
			walk(n.next, indent);
		};
		walk(start, "");
		return [`start -> ${ref(start)}`, ...lines].join("\n");
	};
	var State = class {
		gen;
		threads = [];
		match = false;
		runs = [];
		ids = [];
		constructor(gen) {
			this.gen = gen;
		}
		get dead() {
			return !this.threads.length && !this.match && !this.runs.length;
		}
	};
	const sameState = (a, b) => {
		if (a.ids.length !== b.ids.length) return false;
		if (a.runs.length !== b.runs.length) return false;
		if (a.ids.some((id, i) => id !== b.ids[i])) return false;
		return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
	};
	const marks = (size) => ({
		has: new Float64Array(size),
		seen: new Float64Array(size),
		gen: 0
	});
	var Sim = class {
		dots;
		dotStart;
		#marks;
		constructor(dots, dotStart, marks) {
			this.dots = dots;
			this.dotStart = dotStart;
			this.#marks = marks;
		}
		state() {
			return new State(++this.#marks.gen);
		}
		done(state) {
			state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
			if (state.match) state.ids.unshift(MATCH.id);
			return state;
		}
		#visit(state, node) {
			const { seen } = this.#marks;
			if (seen[node.id] === state.gen) return false;
			seen[node.id] = state.gen;
			return true;
		}
		#addThread(state, node) {
			const { has } = this.#marks;
			if (has[node.id] === state.gen) return false;
			has[node.id] = state.gen;
			state.threads.push(node);
			return true;
		}
		restricted(i, top) {
			return top && (this.dots || this.dotStart && i === 0);
		}
		add(state, node, i, top) {
			switch (node.t) {
				case "split":
					if (!this.#visit(state, node)) return;
					for (const o of node.out) this.add(state, o, i, top);
					return;
				case "neg":
					if (!this.#visit(state, node)) return;
					const sub = this.state();
					this.add(sub, node.sub, i, false);
					this.done(sub);
					return this.addRun(state, {
						t: "run",
						neg: node,
						state: sub
					}, i, top);
				case "star":
					if (this.restricted(i, top)) return;
					if (this.#addThread(state, node)) this.add(state, node.next, i, top);
					return;
				case "match":
					state.match = true;
					return;
				default: this.#addThread(state, node);
			}
		}
		addRun(state, run, i, top) {
			for (const r of state.runs) if (r.neg === run.neg && sameState(r.state, run.state)) return;
			state.runs.push(run);
			if (!run.state.match) this.add(state, run.neg.next, i, top);
		}
		step(state, c, i, top) {
			const next = this.state();
			for (const th of state.threads) switch (th.t) {
				case "lit":
					if (litMatch(th, c)) this.add(next, th.next, i + 1, top);
					break;
				case "any":
					if (!this.restricted(i, top)) this.add(next, th.next, i + 1, top);
					break;
				case "class":
					if (!this.restricted(i, top) && th.re.test(c)) this.add(next, th.next, i + 1, top);
					break;
				case "star": if (!this.restricted(i, top)) this.add(next, th, i + 1, top);
			}
			if (!this.restricted(i, top)) for (const run of state.runs) {
				if (run.state.dead) {
					this.addRun(next, run, i + 1, top);
					continue;
				}
				const sub = this.step(run.state, c, i, false);
				this.addRun(next, {
					t: "run",
					neg: run.neg,
					state: sub
				}, i + 1, top);
			}
			return this.done(next);
		}
	};
	const stateKey = (state) => {
		const ids = state.ids.join();
		if (!state.runs.length) return ids;
		return `${ids}|${state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`).sort().join("|")}`;
	};
	const DFA_BUDGET = 1 << 18;
	var Dfa = class {
		#start;
		#states = new Map();
		#size = 0;
		#plain;
		#dotStart;
		#sim;
		#dotSim;
		constructor(start, marks) {
			this.#start = start;
			this.#sim = new Sim(false, false, marks);
			this.#dotSim = new Sim(false, true, marks);
		}
		#make(state) {
			return {
				state,
				match: state.match,
				dead: state.dead,
				next: new Map()
			};
		}
		#intern(state) {
			const key = stateKey(state);
			const found = this.#states.get(key);
			if (found) return found;
			if (this.#size > DFA_BUDGET) this.#clear();
			const d = this.#make(state);
			this.#states.set(key, d);
			this.#size += key.length + 1;
			return d;
		}
		#clear() {
			this.#states.clear();
			this.#size = 0;
			this.#plain = void 0;
			this.#dotStart = void 0;
		}
		start(dotStart) {
			if (dotStart) {
				if (this.#dotStart) return this.#dotStart;
				const state = this.#dotSim.state();
				this.#dotSim.add(state, this.#start, 0, true);
				return this.#dotStart = this.#make(this.#dotSim.done(state));
			}
			if (this.#plain) return this.#plain;
			const state = this.#sim.state();
			this.#sim.add(state, this.#start, 0, true);
			return this.#plain = this.#intern(this.#sim.done(state));
		}
		next(d, c) {
			const code = c.charCodeAt(0);
			const found = code < 128 ? void 0 : d.next.get(c);
			if (found) return found;
			const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
			if (code < 128) {
				if (!d.ascii) {
					d.ascii = new Array(128);
					this.#size += 128;
				}
				d.ascii[code] = n;
			} else d.next.set(c, n);
			this.#size++;
			return n;
		}
	};
	const linear = (start) => {
		const nodes = [];
		for (let n = start; n.t !== "match"; n = n.next) {
			if (n.t === "split" || n.t === "neg") return void 0;
			nodes.push(n);
		}
		return nodes;
	};
	const testLinear = (nodes, chars, start, end) => {
		let ni = 0;
		let ci = start;
		let starNi = -1;
		let starCi = 0;
		while (ci < end) {
			const n = nodes[ni];
			if (n?.t === "star") {
				starNi = ni++;
				starCi = ci;
				continue;
			}
			const c = chars[ci];
			if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
				ni++;
				ci++;
				continue;
			}
			if (starNi === -1) return false;
			ni = starNi + 1;
			ci = ++starCi;
		}
		while (nodes[ni]?.t === "star") ni++;
		return ni === nodes.length;
	};
	const lengths = (items) => {
		let min = 0;
		let max = 0;
		for (const it of items) {
			const [lo, hi] = itemLengths(it);
			min += lo;
			max += hi;
		}
		return [min, max];
	};
	const itemLengths = (it) => {
		if (it.t === "star") return [0, Infinity];
		if (it.t !== "ext") return [1, 1];
		if (it.type === "!") return [0, Infinity];
		const alts = it.alts.map(lengths);
		const min = Math.min(...alts.map((a) => a[0]));
		const max = Math.max(...alts.map((a) => a[1]));
		const loop = max === 0 ? 0 : Infinity;
		return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
	};
	const hasAffix = (lits, chars, start) => {
		for (let j = 0; j < lits.length; j++) if (!litMatch(lits[j], chars[start + j])) return false;
		return true;
	};
	const slashOrSurrogate = /[/\ud800-\udfff]/;
	const surrogate = /[\ud800-\udfff]/;
	const codePoints = (s) => surrogate.test(s) ? [...s] : s;
	const noSlash = (s) => {
		if (s.includes("/")) throw new Error("can only match a single path portion, got: " + s);
	};
	var Matcher = class {
		pattern;
		options;
		#start;
		#size;
		#marks;
		#dotsSim;
		#literal;
		#literalFold = false;
		#literalRe;
		#linear;
		#wild = false;
		#min = 0;
		#max = Infinity;
		#prefix = [];
		#suffix = [];
		#prefixStr;
		#suffixStr;
		#affix = false;
		#dfa;
		#form;
		constructor(pattern, options = {}) {
			if (pattern.includes("/")) throw new Error("can only match a single path portion, got pattern: " + pattern);
			this.pattern = pattern;
			this.options = options;
			const { nocase = false, noext = false, normalize: n } = options;
			this.#form = n === true ? "NFC" : n || void 0;
			const literal = /^[?*+@]\(\)$/.test(pattern);
			const toks = tokenize(pattern, nocase, noext || literal, this.#form, options.rangeMark);
			let [items] = build(toks, pair(toks), 0, toks.length, true);
			if (this.#form) items = normalize(items, this.#form);
			const [start, size] = compile(items, nocase);
			this.#start = start;
			this.#size = size;
			if (items.every((it) => it.t === "lit")) {
				this.#literal = items.map((it) => it.ch).join("");
				this.#literalFold = nocase;
			} else {
				const lit = (it) => it.t !== "lit" ? void 0 : nocase ? {
					ch: it.ch,
					re: foldRe(it.ch)
				} : { ch: it.ch };
				for (const it of items) {
					const l = lit(it);
					if (!l) break;
					this.#prefix.push(l);
				}
				for (let j = items.length - 1; j >= 0; j--) {
					const l = lit(items[j]);
					if (!l) break;
					this.#suffix.unshift(l);
				}
				this.#affix = !!(this.#prefix.length || this.#suffix.length);
				if (!nocase) {
					this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
					this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
				}
				this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
				this.#wild = !!this.#linear?.every((n) => n.t === "star" || n.t === "any");
				const [min, max] = lengths(items);
				this.#min = min;
				this.#max = max;
			}
		}
		test(s) {
			if (this.#form) {
				noSlash(s);
				return this.#test(s.normalize(this.#form));
			}
			if (slashOrSurrogate.test(s)) {
				noSlash(s);
				return this.#test(s, [...s]);
			}
			return this.#test(s, s);
		}
		testUnchecked(s) {
			return this.#test(this.#form ? s.normalize(this.#form) : s);
		}
		#test(s, chars) {
			if (this.#literal !== void 0) return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
			const min = this.#min;
			const max = this.#max;
			if (chars === void 0) {
				const most = s.length;
				const least = most + 1 >> 1;
				if (most < min || least > max) return false;
				if (least < min || most > max) chars = codePoints(s);
			}
			if (chars !== void 0 && (chars.length < min || chars.length > max)) return false;
			const prefix = this.#prefix.length;
			if (this.#affix) {
				if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
					if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) return false;
				} else {
					chars ??= codePoints(s);
					const end = chars.length - this.#suffix.length;
					if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) return false;
				}
			}
			const dotStart = !this.options.dot && s.startsWith(".");
			if (this.#linear) {
				if (s === "." || s === "..") return false;
				if (dotStart && !prefix) return false;
				if (this.#wild) return true;
				chars ??= codePoints(s);
				const end = chars.length - this.#suffix.length;
				return testLinear(this.#linear, chars, prefix, end);
			}
			chars ??= codePoints(s);
			if (s === "." || s === "..") {
				this.#marks ??= marks(this.#size);
				const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
				const start = sim.state();
				sim.add(start, this.#start, 0, true);
				let state = sim.done(start);
				for (let i = 0; i < chars.length; i++) state = sim.step(state, chars[i], i, true);
				return state.match;
			}
			this.#marks ??= marks(this.#size);
			const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
			let d = dfa.start(dotStart);
			const str = chars === s;
			for (let i = 0; i < chars.length; i++) {
				if (d.dead) return false;
				const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
				d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
			}
			return d.match;
		}
		toString() {
			return show(this.#start);
		}
	};
	exports.Matcher = Matcher;
}));
// node_modules/minimatch/dist/commonjs/assert-valid-pattern.js
var require_assert_valid_pattern = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertValidPattern = void 0;
	const MAX_PATTERN_LENGTH = 65536;
	const assertValidPattern = (pattern) => {
		if (typeof pattern !== "string") throw new TypeError("invalid pattern");
		if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
	};
	exports.assertValidPattern = assertValidPattern;
}));
// node_modules/minimatch/dist/commonjs/escape.js
var require_escape = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.escape = void 0;
	const escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
		const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
		const c = e.charAt(0);
		if (c === "#") return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
		if (c === "!") return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
		return e;
	};
	exports.escape = escape;
}));
// node_modules/minimatch/dist/commonjs/unescape.js
var require_unescape = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.unescape = void 0;
	const unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
		if (windowsPathsNoEscape && s.startsWith("@(!)")) return "!" + (0, exports.unescape)(s.slice(4), {
			windowsPathsNoEscape,
			magicalBraces
		});
		if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
		return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
	};
	exports.unescape = unescape;
}));
// node_modules/minimatch/dist/commonjs/index.js
var require_commonjs = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.unescape = exports.escape = exports.Minimatch = exports.match = exports.braceExpand = exports.defaults = exports.filter = exports.GLOBSTAR = exports.sep = exports.minimatch = void 0;
	const brace_expansion_1 = require_commonjs$2();
	const nonrecursive_glob_match_1 = require_commonjs$1();
	const assert_valid_pattern_js_1 = require_assert_valid_pattern();
	const escape_js_1 = require_escape();
	const unescape_js_1 = require_unescape();
	const DEFAULT_BRACE_EXPAND_MAX = 1e5;
	const DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
	const AWE_KEY = "allowWindowsEscape";
	const minimatch = (p, pattern, options) => {
		(0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
		if (!options?.nocomment && pattern.charAt(0) === "#") return false;
		return cachedMinimatch(pattern, options).match(p);
	};
	exports.minimatch = minimatch;
	let cache = new Map();
	let oldCache = new Map();
	let cacheSize = 0;
	let cacheTotalWeight = 0;
	const cacheMax = 256;
	const cacheMaxWeight = 32768;
	const cacheMaxEntryWeight = 4096;
	const cacheWeight = (mm) => {
		let w = mm.pattern.length;
		for (const s of mm.globSet) {
			w += s.length + 1;
			if (w > cacheMaxEntryWeight) break;
		}
		return w;
	};
	const tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
	const booleanWeights = new Map(Object.keys({
		nobrace: 0,
		nocomment: 0,
		nonegate: 0,
		noglobstar: 0,
		noext: 0,
		nonull: 0,
		partial: 0,
		dot: 0,
		nocase: 0,
		nocaseMagicOnly: 0,
		magicalBraces: 0,
		matchBase: 0,
		flipNegate: 0,
		preserveMultipleSlashes: 0,
		windowsNoMagicRoot: 0
	}).map((k, i) => [k, 24 * 3 ** i]));
	const optionsKey = (o) => {
		let n = 0;
		let wpe = false;
		for (const k in o) {
			const v = o[k];
			switch (k) {
				case "windowsPathsNoEscape":
					if (v) wpe = true;
					break;
				case AWE_KEY:
					if (v === false) wpe = true;
					break;
				case "platform": {
					const p = v || defaultPlatform;
					if (p === defaultPlatform) break;
					if (p === "darwin") n += 3;
					else if (p === "win32") n += 6;
					else if (p === "linux") n += 9;
					else return JSON.stringify(o);
					break;
				}
				case "optimizationLevel":
					if (v === void 0) break;
					n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
					break;
				case "braceExpandMax":
					if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) return JSON.stringify(o);
					break;
				case "maxGlobstarRecursion":
					if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) return JSON.stringify(o);
					break;
				case "normalize":
					if (v !== void 0) return JSON.stringify(o);
					break;
				default: n += (booleanWeights.get(k) ?? 0) * tri(v);
			}
		}
		return wpe ? n + 12 : n;
	};
	const copyOptions = (o) => {
		const copy = {};
		for (const k in o) copy[k] = o[k];
		return copy;
	};
	const cachedMinimatch = (pattern, options) => {
		const key = options ? optionsKey(options) : 0;
		let mm = cache.get(key)?.get(pattern);
		if (mm) return mm;
		mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
		const weight = cacheWeight(mm);
		if (weight > cacheMaxEntryWeight) return mm;
		if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
			oldCache = cache;
			cache = new Map();
			cacheSize = 0;
			cacheTotalWeight = 0;
		}
		let byPattern = cache.get(key);
		if (!byPattern) cache.set(key, byPattern = new Map());
		byPattern.set(pattern, mm);
		cacheSize++;
		cacheTotalWeight += weight;
		return mm;
	};
	const defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
	const path = {
		win32: { sep: "\\" },
		posix: { sep: "/" }
	};
	exports.sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
	exports.minimatch.sep = exports.sep;
	exports.GLOBSTAR = Symbol("globstar **");
	exports.minimatch.GLOBSTAR = exports.GLOBSTAR;
	const filter = (pattern, options) => {
		let mm;
		return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
	};
	exports.filter = filter;
	exports.minimatch.filter = exports.filter;
	const ext = (a, b = {}) => Object.assign({}, a, b);
	const defaults = (def) => {
		if (!def || typeof def !== "object" || !Object.keys(def).length) return exports.minimatch;
		const orig = exports.minimatch;
		const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
		return Object.assign(m, {
			Minimatch: class Minimatch extends orig.Minimatch {
				constructor(pattern, options = {}) {
					super(pattern, ext(def, options));
				}
				static defaults(options) {
					return orig.defaults(ext(def, options)).Minimatch;
				}
			},
			unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
			escape: (s, options = {}) => orig.escape(s, ext(def, options)),
			filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
			defaults: (options) => orig.defaults(ext(def, options)),
			braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
			match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
			sep: orig.sep,
			GLOBSTAR: exports.GLOBSTAR
		});
	};
	exports.defaults = defaults;
	exports.minimatch.defaults = exports.defaults;
	const braceExpand = (pattern, options = {}) => {
		(0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
		if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
		let p = pattern.replace(/\\\\/g, "\\\\\\\\");
		if (options.windowsPathsNoEscape || options[AWE_KEY] === false) p = p.replace(/\[([{}])\]/g, "[\\$1]");
		return (0, brace_expansion_1.expand)(p, { max: options.braceExpandMax });
	};
	exports.braceExpand = braceExpand;
	exports.minimatch.braceExpand = exports.braceExpand;
	const RANGE_MIN = 100;
	const rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
	const inRepeatOrNegExt = (portion, mark) => {
		const stack = [];
		for (let i = 0; i < portion.length; i++) {
			const c = portion.charAt(i);
			if (c === "\\") i++;
			else if (c === mark) {
				if (stack.some((t) => t !== "@" && t !== "?")) return true;
			} else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
				stack.push(c);
				i++;
			} else if (c === ")") stack.pop();
		}
		return false;
	};
	const match = (list, pattern, options = {}) => {
		const mm = new Minimatch(pattern, options);
		list = list.filter((f) => mm.match(f));
		if (mm.options.nonull && !list.length) list.push(pattern);
		return list;
	};
	exports.match = match;
	exports.minimatch.match = exports.match;
	const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
	const classEnd = (pattern, start) => {
		let i = start + 1;
		if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^") i++;
		let sawStart = false;
		for (; i < pattern.length; i++) {
			const c = pattern.charAt(i);
			if (c === "]" && sawStart) return i;
			sawStart = true;
			if (c === "\\") i++;
		}
		return -1;
	};
	const literal = (pattern, noext) => {
		if (!noext && (pattern === "+()" || pattern === "@()")) return pattern;
		let lit = "";
		for (let i = 0; i < pattern.length; i++) {
			const c = pattern.charAt(i);
			if (c === "\\") lit += pattern.charAt(++i) || c;
			else if (c === "*" || c === "?") return;
			else if (c === "[") {
				const close = classEnd(pattern, i);
				if (close === -1) {
					lit += c;
					continue;
				}
				let body = pattern.slice(i + 1, close);
				if (body.startsWith("\\")) body = body.slice(1);
				if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) return;
				lit += body;
				i = close;
			} else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) return;
			else lit += c;
		}
		return lit;
	};
	const MAX_EXTGLOBS = 256;
	const extglobCount = (pattern) => {
		let n = 0;
		for (let i = 0; i < pattern.length - 1; i++) {
			const c = pattern.charAt(i);
			if (c === "\\") i++;
			else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
				n++;
				i++;
			}
		}
		return n;
	};
	const assertValidExtglobs = (pattern) => {
		if (extglobCount(pattern) > MAX_EXTGLOBS) throw new TypeError("pattern has too many extglobs");
	};
	const extSafe = (pattern) => {
		if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:")) return false;
		let depth = 0;
		for (let i = 0; i < pattern.length; i++) {
			const c = pattern.charAt(i);
			if (c === "\\") {
				if (++i === pattern.length) return false;
			} else if (c === "[") {
				const close = classEnd(pattern, i);
				if (close !== -1) i = close;
			} else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
				depth++;
				i++;
			} else if (c === ")") {
				if (!depth--) return false;
			} else if (c === "|" && !depth) return false;
		}
		return !depth;
	};
	let lastSplit;
	let lastChecked;
	const portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
	const endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
	const isDots = (p) => p === "." || p === "..";
	const isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
	const isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
	const uncHost = (p) => {
		if (p[0] !== "" || p[1] !== "") return -1;
		const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
		const host = p[h];
		const share = p[h + 1];
		return h !== -1 && host !== void 0 && host !== "" && host !== exports.GLOBSTAR && share !== void 0 && share !== "" && share !== exports.GLOBSTAR ? h : -1;
	};
	const walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
	const dotPortion = (f, start, end, dot, sep) => {
		for (let k = start; k < end;) {
			if (f.charCodeAt(k) === 46) {
				if (!dot) return true;
				const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
				if (n >= end || isSep(f.charCodeAt(n), sep)) return true;
			}
			const s = nextSep(f, k, sep);
			if (s === -1) return false;
			k = s + 1;
			while (k < end && isSep(f.charCodeAt(k), sep)) k++;
		}
		return false;
	};
	const isSep = (c, sep) => sep === "/" ? c === 47 : sep === "\\" ? c === 92 : c === 47 || c === 92;
	const nextSep = (f, from, sep) => {
		if (sep !== "both") return f.indexOf(sep, from);
		const s = f.indexOf("/", from);
		const b = f.indexOf("\\", from);
		return s === -1 ? b : b === -1 ? s : Math.min(s, b);
	};
	const lastSep = (f, from, sep) => sep !== "both" ? f.lastIndexOf(sep, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
	const PENDING = {};
	var Minimatch = class {
		options;
		set;
		pattern;
		windowsPathsNoEscape;
		nonegate;
		negate;
		comment;
		empty;
		preserveMultipleSlashes;
		partial;
		globSet;
		globParts;
		nocase;
		isWindows;
		platform;
		windowsNoMagicRoot;
		maxGlobstarRecursion;
		#endCheck;
		#literalCheck;
		#level2;
		#form;
		#literals = [];
		#shapes = [];
		#endRows = [];
		#matchers = new Map();
		#pending = false;
		#rangeMark;
		#globstarParts = new WeakMap();
		constructor(pattern, options = {}) {
			(0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
			options = options || {};
			this.options = options;
			this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
			this.pattern = pattern;
			this.platform = options.platform || defaultPlatform;
			this.isWindows = this.platform === "win32";
			this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
			if (this.windowsPathsNoEscape) this.pattern = this.pattern.replace(/\\/g, "/");
			this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
			this.negate = false;
			this.nonegate = !!options.nonegate;
			this.comment = false;
			this.empty = false;
			this.partial = !!options.partial;
			this.nocase = !!this.options.nocase;
			this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
			this.globSet = [];
			this.globParts = [];
			this.set = [];
			this.#endCheck = !this.preserveMultipleSlashes;
			this.#level2 = (options.optimizationLevel ?? 1) >= 2;
			const n = options.normalize;
			this.#form = n === true ? "NFC" : n || void 0;
			this.make();
			const drives = this.set.map((row) => this.#rootIndex(row));
			this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
			this.#literals = this.set.map((row, r) => {
				const end = this.#endRows[r] ? row.length - 1 : row.length;
				const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
				return [...new Set(lits)];
			});
			this.#literalCheck = this.#literals.some((l) => l.length);
			this.#shapes = this.set.map((row, r) => {
				const [p0, p1, p2] = row;
				if (this.#endRows[r] && row.length === 2) {
					if (p0 === exports.GLOBSTAR && p1 !== exports.GLOBSTAR) return "tail";
				}
				if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== exports.GLOBSTAR && p0 !== "") return "base";
				if (!this.#endCheck || drives[r] !== -1) return void 0;
				if (row.length === 3 && p0 === exports.GLOBSTAR && p2 === exports.GLOBSTAR && p1 !== exports.GLOBSTAR && p1 !== "" && this.maxGlobstarRecursion > 0) return "mid";
				if (row.length === 2 && p1 === exports.GLOBSTAR && p0 !== exports.GLOBSTAR && p0 !== "") return "head";
			});
		}
		#norm(p) {
			return this.#form ? p.normalize(this.#form) : p;
		}
		#rootIndex(row) {
			if (!this.isWindows) return -1;
			if (isDrive(row[0])) return 0;
			if (row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3])) return 3;
			const h = uncHost(row);
			return h === -1 ? -1 : h + 1;
		}
		hasMagic() {
			if (this.options.magicalBraces && this.set.length > 1) return true;
			for (const pattern of this.set) for (const part of pattern) if (typeof part !== "string") return true;
			return false;
		}
		make() {
			const pattern = this.pattern;
			const options = this.options;
			if (!options.nocomment && pattern.charAt(0) === "#") {
				this.comment = true;
				return;
			}
			if (!pattern) {
				this.empty = true;
				return;
			}
			this.parseNegate();
			this.globSet = [...new Set(this.#expandBraces())];
			const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
			this.globParts = this.preprocess(rawGlobParts);
			this.#pending = true;
			let set = this.globParts.map((s, _, __) => {
				if (this.isWindows && this.windowsNoMagicRoot) {
					const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
					const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
					const isDrive = /^[a-z]:/i.test(s[0]);
					if (isUNC) return [...s.slice(0, n).map((p) => this.#norm(p)), ...s.slice(n).map((ss) => this.parse(ss))];
					else if (isDrive) return [this.#norm(s[0]), ...s.slice(1).map((ss) => this.parse(ss))];
				}
				return s.map((ss) => this.parse(ss));
			});
			this.set = set.filter((s) => s.indexOf(false) === -1);
			if (this.isWindows) for (let i = 0; i < this.set.length; i++) {
				const p = this.set[i];
				if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
					if (isLongUNC(this.globParts[i][3])) p[3] = "UNC";
					p[2] = "?";
				}
			}
			if (!options.noext) this.mergeRows();
			this.#pending = false;
			this.set.forEach((row, i) => {
				for (let k = 0; k < row.length; k++) if (row[k] === PENDING) row[k] = this.parse(this.globParts[i][k]);
			});
		}
		mergeRows() {
			let merged = true;
			while (merged) {
				merged = false;
				if (this.set.length < 2) return;
				let keys = this.#mergeKeys();
				const len = Math.max(0, ...this.set.map((r) => r.length));
				for (let k = 0; k < len; k++) {
					const groups = new Map();
					const R = this.set.length + 1;
					this.set.forEach((row, i) => {
						if (!(row[k] instanceof nonrecursive_glob_match_1.Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) return;
						const { pre, suf } = keys[i];
						const key = pre[k] * R + suf[k + 1];
						const g = groups.get(key);
						if (g) g.push(i);
						else groups.set(key, [i]);
					});
					const drop = new Set();
					for (const g of groups.values()) {
						if (g.length < 2) continue;
						const [first, ...rest] = g;
						const glob = `@(${g.map((i) => this.globParts[i][k]).join("|")})`;
						if (extglobCount(glob) > MAX_EXTGLOBS) continue;
						this.globParts[first][k] = glob;
						this.set[first][k] = this.parse(glob);
						for (const i of rest) drop.add(i);
					}
					if (drop.size) {
						merged = true;
						this.set = this.set.filter((_, i) => !drop.has(i));
						this.globParts = this.globParts.filter((_, i) => !drop.has(i));
						if (this.set.length < 2) return;
						keys = this.#mergeKeys();
					}
				}
			}
		}
		#mergeKeys() {
			const partIds = new Map();
			const ids = this.globParts.map((parts) => parts.map((s) => {
				let id = partIds.get(s);
				if (id === void 0) partIds.set(s, id = partIds.size);
				return id;
			}));
			const P = partIds.size;
			const len = Math.max(0, ...ids.map((r) => r.length));
			const keys = ids.map((r) => ({
				pre: [0],
				suf: new Array(r.length + 1).fill(0)
			}));
			for (let k = 0; k < len; k++) {
				const m = new Map();
				ids.forEach((r, i) => {
					if (k >= r.length) return;
					const { pre } = keys[i];
					const key = pre[k] * P + r[k];
					let id = m.get(key);
					if (id === void 0) m.set(key, id = m.size + 1);
					pre.push(id);
				});
			}
			for (let k = len - 1; k >= 0; k--) {
				const m = new Map();
				ids.forEach((r, i) => {
					if (k >= r.length) return;
					const { suf } = keys[i];
					const key = suf[k + 1] * P + r[k];
					let id = m.get(key);
					if (id === void 0) m.set(key, id = m.size + 1);
					suf[k] = id;
				});
			}
			return keys;
		}
		preprocess(globParts) {
			if (this.options.noglobstar) {
				for (const partset of globParts) for (let j = 0; j < partset.length; j++) if (partset[j] === "**") partset[j] = "*";
			}
			const { optimizationLevel = 1 } = this.options;
			if (optimizationLevel >= 2) {
				globParts = this.firstPhasePreProcess(globParts);
				globParts = this.secondPhasePreProcess(globParts);
			} else if (optimizationLevel >= 1) globParts = this.levelOneOptimize(globParts);
			else globParts = this.adjascentGlobstarOptimize(globParts);
			return globParts;
		}
		adjascentGlobstarOptimize(globParts) {
			return globParts.map((parts) => {
				let gs = -1;
				while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
					let i = gs;
					while (parts[i + 1] === "**") i++;
					if (i !== gs) parts.splice(gs, i - gs);
				}
				return parts;
			});
		}
		levelOneOptimize(globParts) {
			return globParts.map((parts) => {
				const root = this.#rootIndex(parts) + 1;
				parts = parts.reduce((set, part) => {
					const prev = set[set.length - 1];
					if (part === "**" && prev === "**") return set;
					if (part === "..") {
						if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
							set.pop();
							return set;
						}
					}
					set.push(part);
					return set;
				}, []);
				return parts.length === 0 ? [""] : parts;
			});
		}
		#canMatch(f) {
			const sep = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
			let ends = this.#endCheck ? 0 : -1;
			let last = "";
			let lastStart = 0;
			let prev;
			let prevStart = 0;
			const dot = !!this.options.dot;
			ROWS: for (let r = 0; r < this.set.length; r++) {
				const row = this.set[r];
				const p = row[row.length - 1];
				let end = ends !== -1 && this.#endRows[r] && p !== exports.GLOBSTAR;
				if (end && ends === 0) {
					const i = lastSep(f, f.length, sep);
					lastStart = i + 1;
					last = f.slice(lastStart);
					if (last === "" && i >= 0) {
						let j = i;
						while (j > 0 && isSep(f.charCodeAt(j - 1), sep)) j--;
						prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep) + 1;
						prev = f.slice(prevStart, j);
					}
					const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
					ends = resolves ? -1 : 1;
					end = !resolves;
				}
				let tailStart = -1;
				if (end && typeof p === "string") {
					tailStart = endIndex(p, last, lastStart, prev, prevStart);
					if (tailStart === -1) continue;
				}
				if (this.#literalCheck) {
					for (const l of this.#literals[r]) if (!f.includes(l)) continue ROWS;
				}
				if (end && typeof p === "object") {
					tailStart = endIndex(p, last, lastStart, prev, prevStart);
					if (tailStart === -1) continue;
				}
				const shape = this.#shapes[r];
				if (shape === "base" && end) return "yes";
				if (shape === "tail" && end) {
					if (this.#level2 && dotPortion(f, 0, tailStart, true, sep)) return "maybe";
					if (!dotPortion(f, 0, tailStart, dot, sep)) return "yes";
					continue;
				}
				if (shape === "mid" || shape === "head") {
					const m = this.#walk(f, row, shape === "head", dot, sep);
					if (m !== "no") return m;
					continue;
				}
				return "maybe";
			}
			return "no";
		}
		#matchShape(file, row, shape) {
			const dot = !!this.options.dot;
			const n = file.length;
			if (shape === "head") {
				if (n < 2 || !portionMatch(row[0], file[0])) return false;
				for (let i = 1; i < n; i++) if (!walkable(file[i], dot)) return false;
				return true;
			}
			const x = row[1];
			if (shape === "tail") {
				let t = n - 1;
				if (!portionMatch(x, file[t])) {
					if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) return false;
				}
				for (let i = 0; i < t; i++) if (!walkable(file[i], dot)) return false;
				return true;
			}
			for (let k = 0; k < n; k++) {
				if (portionMatch(x, file[k]) && k + 1 < n) {
					let i = k + 1;
					while (i < n && walkable(file[i], dot)) i++;
					if (i === n) return true;
				}
				if (!walkable(file[k], dot)) return false;
			}
			return false;
		}
		#walk(f, row, head, dot, sep) {
			if (this.#level2 && dotPortion(f, 0, f.length, true, sep)) return "maybe";
			const x = row[head ? 0 : 1];
			let s = 0;
			for (let e = nextSep(f, s, sep); e !== -1; e = nextSep(f, s, sep)) {
				let next = e + 1;
				while (next < f.length && isSep(f.charCodeAt(next), sep)) next++;
				if ((typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e))) && !dotPortion(f, next, f.length, dot, sep)) return "yes";
				if (head || dotPortion(f, s, next, dot, sep)) return "no";
				s = next;
			}
			return "no";
		}
		#cachedSplit(f) {
			const last = lastSplit;
			return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
		}
		#split(f) {
			const { isWindows, preserveMultipleSlashes } = this;
			let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
			const normalize = this.#form;
			if (normalize) parts = parts.map((p) => p.normalize(normalize));
			lastSplit = {
				f,
				isWindows,
				preserveMultipleSlashes,
				normalize,
				parts
			};
			return lastSplit;
		}
		#levelTwoFileOptimize(file) {
			const parts = [...file];
			let didSomething = false;
			do {
				didSomething = false;
				if (!this.preserveMultipleSlashes) {
					for (let i = 1; i < parts.length - 1; i++) {
						const p = parts[i];
						if (i === 1 && p === "" && parts[0] === "") continue;
						if (p === "." || p === "") {
							didSomething = true;
							parts.splice(i, 1);
							i--;
						}
					}
					if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
						didSomething = true;
						parts.pop();
					}
				}
				const root = this.#rootIndex(parts) + 1;
				let dd = root;
				while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
					const p = parts[dd - 1];
					if (p && p !== "." && p !== ".." && p !== "**") {
						didSomething = true;
						parts.splice(dd - 1, 2);
						dd = Math.max(dd - 2, root);
					}
				}
			} while (didSomething);
			return parts.length === 0 ? [""] : parts;
		}
		firstPhasePreProcess(globParts) {
			const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
			let splitCells = 0;
			const maxSplitCells = 1e6;
			let didSomething = false;
			do {
				didSomething = false;
				for (let parts of globParts) {
					let gs = -1;
					while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
						let gss = gs;
						while (parts[gss + 1] === "**") gss++;
						if (gss > gs) parts.splice(gs + 1, gss - gs);
						let next = parts[gs + 1];
						const p = parts[gs + 2];
						const p2 = parts[gs + 3];
						if (next !== "..") continue;
						if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") continue;
						const addedCells = parts.length - 1;
						if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
						didSomething = true;
						parts.splice(gs, 1);
						const other = parts.slice(0);
						other[gs] = "**";
						splitCells += addedCells;
						globParts.push(other);
						gs--;
					}
					if (!this.preserveMultipleSlashes) {
						for (let i = 1; i < parts.length - 1; i++) {
							const p = parts[i];
							if (i === 1 && p === "" && parts[0] === "") continue;
							if (p === "." || p === "") {
								didSomething = true;
								parts.splice(i, 1);
								i--;
							}
						}
						if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
							didSomething = true;
							parts.pop();
						}
					}
					const root = this.#rootIndex(parts) + 1;
					let dd = root;
					while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
						const p = parts[dd - 1];
						if (p && p !== "." && p !== ".." && p !== "**") {
							didSomething = true;
							const splin = dd === 1 && parts[dd + 1] === "**" ? ["."] : [];
							parts.splice(dd - 1, 2, ...splin);
							if (parts.length === 0) parts.push("");
							dd = Math.max(dd - 2, root);
						}
					}
				}
			} while (didSomething);
			return globParts;
		}
		secondPhasePreProcess(globParts) {
			const keys = new Set();
			const rows = globParts.filter((parts) => {
				const key = parts.join("/");
				if (keys.has(key)) return false;
				keys.add(key);
				return true;
			});
			const stars = new Map();
			for (const parts of rows) {
				const s = [];
				for (let i = 0; i < parts.length; i++) if (parts[i] === "*") s.push(i);
				if (s.length) stars.set(s.join(","), s);
			}
			if (!stars.size || rows.length * stars.size > 1e5) return rows;
			const { dot } = this.options;
			return rows.filter((parts) => {
				for (const s of stars.values()) {
					if (s[s.length - 1] >= parts.length) continue;
					const c = [...parts];
					let ok = true;
					let changed = false;
					for (const i of s) {
						const p = parts[i];
						if (p === "*") continue;
						if (!p || p === "**" || !dot && p.startsWith(".")) {
							ok = false;
							break;
						}
						c[i] = "*";
						changed = true;
					}
					if (ok && changed && keys.has(c.join("/"))) return false;
				}
				return true;
			});
		}
		parseNegate() {
			if (this.nonegate) return;
			const pattern = this.pattern;
			let negate = false;
			let negateOffset = 0;
			for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
				negate = !negate;
				negateOffset++;
			}
			if (negateOffset) this.pattern = pattern.slice(negateOffset);
			this.negate = negate;
		}
		#matchRow(file, resolved, pattern, partial) {
			let fileStartIndex = 0;
			let patternStartIndex = 0;
			const fh = this.isWindows ? uncHost(resolved) : -1;
			const ph = fh === -1 ? -1 : uncHost(pattern);
			if (ph !== -1) {
				const host = pattern[ph];
				const share = pattern[ph + 1];
				if (typeof host !== "string" || typeof share !== "string") {
					fileStartIndex = fh;
					patternStartIndex = ph;
				} else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
					fileStartIndex = fh + 2;
					patternStartIndex = ph + 2;
				}
			} else if (this.isWindows) {
				const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
				const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
				const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
				const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
				const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
				const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
				if (typeof fdi === "number" && typeof pdi === "number") {
					const [fd, pd] = [file[fdi], pattern[pdi]];
					if (fd.toLowerCase() === pd.toLowerCase()) {
						patternStartIndex = pdi + 1;
						fileStartIndex = fdi + 1;
					}
				}
			}
			file = resolved;
			if (pattern.includes(exports.GLOBSTAR)) return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
			return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
		}
		#matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
			const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
			if (head.length) {
				const headEnd = fileIndex + head.length;
				if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) return false;
				fileIndex += head.length;
				patternIndex += head.length;
			}
			let fileTailMatch = 0;
			if (tail.length) {
				if (tail.length + fileIndex > file.length) return false;
				let tailStart = file.length - tail.length;
				if (this.#matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
				else {
					if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) return false;
					tailStart--;
					if (!this.#matchOne(file, tail, partial, tailStart, 0)) return false;
					fileTailMatch = tail.length + 1;
				}
			}
			if (!body.length) {
				let sawSome = !!fileTailMatch;
				for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
					const f = String(file[i]);
					sawSome = true;
					if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
				}
				return partial || sawSome;
			}
			return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, new Set());
		}
		#getGlobstarParts(pattern, partial, patternIndex) {
			let byStart = this.#globstarParts.get(pattern);
			if (!byStart) {
				byStart = [];
				this.#globstarParts.set(pattern, byStart);
			}
			const key = patternIndex * 2 + (partial ? 1 : 0);
			const found = byStart[key];
			if (found) return found;
			const firstgs = pattern.indexOf(exports.GLOBSTAR, patternIndex);
			const lastgs = pattern.lastIndexOf(exports.GLOBSTAR);
			const head = pattern.slice(patternIndex, firstgs);
			const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
			const tail = partial ? [] : pattern.slice(lastgs + 1);
			const segments = [[[], 0]];
			let current = segments[0];
			let nonGsParts = 0;
			const nonGsPartsSums = [0];
			for (const b of body) if (b === exports.GLOBSTAR) {
				nonGsPartsSums.push(nonGsParts);
				current = [[], 0];
				segments.push(current);
			} else {
				current[0].push(b);
				nonGsParts++;
			}
			segments.forEach((b, i) => {
				b[1] = nonGsParts - nonGsPartsSums[i];
			});
			const parts = {
				head,
				body,
				tail,
				segments
			};
			byStart[key] = parts;
			return parts;
		}
		#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
			const bs = bodySegments[bodyIndex];
			if (!bs) {
				if (partial) return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
				for (let i = fileIndex; i < fileLength; i++) {
					sawTail = true;
					const f = file[i];
					if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
				}
				return sawTail;
			}
			const [body, need] = bs;
			const after = partial ? fileLength : fileLength - need;
			while (fileIndex <= after) {
				const key = bodyIndex * (file.length + 1) + fileIndex;
				if (tried.has(key)) return false;
				tried.add(key);
				if (this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length) && globStarDepth < this.maxGlobstarRecursion) {
					const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
					if (sub !== false) return sub;
				}
				if (fileIndex === after) break;
				const f = file[fileIndex];
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
				fileIndex++;
			}
			return partial || null;
		}
		#matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
			let fi;
			let pi;
			let pl;
			let fl;
			for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
				let p = pattern[pi];
				let f = file[fi];
				if (p === false || p === exports.GLOBSTAR) return false;
				if (!portionMatch(p, f)) return false;
			}
			if (fi === fl && pi === pl) return true;
			else if (fi === fl) return partial;
			else if (pi === pl) return fi === fl - 1 && file[fi] === "";
			else throw new Error("wtf?");
		}
		braceExpand() {
			return (0, exports.braceExpand)(this.pattern, this.options);
		}
		#expandBraces() {
			const { pattern } = this;
			if (this.options.nobrace) return this.braceExpand();
			let code = 57344;
			while (pattern.includes(String.fromCharCode(code))) if (++code > 63743) return this.braceExpand();
			const mark = String.fromCharCode(code);
			let found = false;
			const marked = pattern.replace(rangeRe, (m, lo, hi) => {
				const a = Number(lo);
				const b = Number(hi);
				if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) return m;
				found = true;
				return `${mark}${lo}..${hi}${mark}`;
			});
			if (!found) return this.braceExpand();
			const set = (0, exports.braceExpand)(marked, this.options);
			for (const p of set) for (const portion of p.split("/")) {
				const c = portion.indexOf("[");
				if (c !== -1 && c < portion.lastIndexOf(mark)) return this.braceExpand();
				if (!this.options.noext && inRepeatOrNegExt(portion, mark)) return this.braceExpand();
			}
			this.#rangeMark = mark;
			return set;
		}
		parse(pattern) {
			(0, assert_valid_pattern_js_1.assertValidPattern)(pattern);
			const options = this.options;
			if (pattern === "**") return exports.GLOBSTAR;
			if (pattern === "") return "";
			const { nocase, nocaseMagicOnly, noext = false, dot, normalize } = options;
			const rangeMark = this.#rangeMark;
			const lit = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
			if (lit !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) return this.#norm(lit);
			if (this.#pending) return PENDING;
			let m = this.#matchers.get(pattern);
			if (!m) {
				if (!noext) assertValidExtglobs(pattern);
				m = new nonrecursive_glob_match_1.Matcher(pattern, {
					nocase,
					noext,
					dot,
					normalize,
					...rangeMark && { rangeMark }
				});
				this.#matchers.set(pattern, m);
			}
			return m;
		}
		#slashSplit(p) {
			if (this.preserveMultipleSlashes) return p.split("/");
			else if (this.isWindows && /^\/\/[^/]+/.test(p)) return ["", ...p.split(/\/+/)];
			else return p.split(/\/+/);
		}
		match(f, partial = this.partial) {
			if (this.comment) return false;
			if (this.empty) return f === "";
			if (f === "/" && partial) return true;
			const options = this.options;
			let split = this.#cachedSplit(f);
			if (!split) {
				if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
					lastChecked = f;
					const can = this.#canMatch(f);
					if (can === "no") return options.flipNegate ? false : this.negate;
					if (can === "yes") return options.flipNegate ? true : !this.negate;
				}
				split = this.#split(f);
			}
			const ff = split.parts;
			const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
			const set = this.set;
			let filename = ff[ff.length - 1];
			if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
			for (let r = 0; r < set.length; r++) {
				const pattern = set[r];
				const shape = partial ? void 0 : this.#shapes[r];
				if (shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial)) {
					if (options.flipNegate) return true;
					return !this.negate;
				}
			}
			if (options.flipNegate) return false;
			return this.negate;
		}
		static defaults(def) {
			return exports.minimatch.defaults(def).Minimatch;
		}
	};
	exports.Minimatch = Minimatch;
	var escape_js_2 = require_escape();
	Object.defineProperty(exports, "escape", {
		enumerable: true,
		get: function() {
			return escape_js_2.escape;
		}
	});
	var unescape_js_2 = require_unescape();
	Object.defineProperty(exports, "unescape", {
		enumerable: true,
		get: function() {
			return unescape_js_2.unescape;
		}
	});
	exports.minimatch.Minimatch = Minimatch;
	exports.minimatch.escape = escape_js_1.escape;
	exports.minimatch.unescape = unescape_js_1.unescape;
}));
// node_modules/@eslint/object-schema/dist/cjs/index.cjs
var require_cjs$1 = __commonJSMin(((exports) => {
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
	exports.MergeStrategy = MergeStrategy;
	exports.ObjectSchema = ObjectSchema;
	exports.ValidationStrategy = ValidationStrategy;
}));
// build/node_modules/@eslint/config-array/dist/cjs/index.cjs
var require_cjs = __commonJSMin(((exports) => {
	var posixPath = require_posix();
	var windowsPath = require_windows();
	var minimatch = require_commonjs();
	var createDebug = require_src();
	var objectSchema = require_cjs$1();
	function _interopNamespaceDefault(e) {
		var n = Object.create(null);
		if (e) Object.keys(e).forEach(function(k) {
			if (k !== "default") {
				var d = Object.getOwnPropertyDescriptor(e, k);
				Object.defineProperty(n, k, d.get ? d : {
					enumerable: true,
					get: function() {
						return e[k];
					}
				});
			}
		});
		n.default = e;
		return Object.freeze(n);
	}
	var posixPath__namespace = _interopNamespaceDefault(posixPath);
	var windowsPath__namespace = _interopNamespaceDefault(windowsPath);
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
	const debug = createDebug("@eslint/config-array");
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
	const FILES_AND_IGNORES_SCHEMA = new objectSchema.ObjectSchema(filesAndIgnoresSchema);
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
			entry = createMatcherEntry(new minimatch.Minimatch(pattern, flipNegate ? NEGATED_MINIMATCH_OPTIONS : MINIMATCH_OPTIONS));
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
		if (path === posixPath__namespace) {
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
				if (fullFilePath === null) fullFilePath = path === posixPath__namespace ? `${basePath === "/" ? "" : basePath}/${relativeFilePath}` : path.resolve(basePath, relativeFilePath);
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
		if (fileOrDirPath.startsWith("/")) return posixPath__namespace;
		if (/^(?:[A-Za-z]:[/\\]|[/\\]{2})/u.test(fileOrDirPath)) return windowsPath__namespace;
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
			this[ConfigArraySymbol.schema] = new objectSchema.ObjectSchema(Object.assign({}, customSchema, baseSchema));
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
					if (fullFilePath === null) fullFilePath = this.#path === posixPath__namespace ? `${this.#namespacedBasePath === "/" ? "" : this.#namespacedBasePath}/${relativeToBaseFilePath}` : this.#path.resolve(this.#namespacedBasePath, filePath);
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
	Object.defineProperty(exports, "ObjectSchema", {
		enumerable: true,
		get: function() {
			return objectSchema.ObjectSchema;
		}
	});
	exports.ConfigArray = ConfigArray;
	exports.ConfigArraySymbol = ConfigArraySymbol;
}));
export { require_src as n, require_cjs as t };
