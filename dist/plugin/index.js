import { Linter, SourceCode } from "eslint";
import * as jsonc from "jsonc-eslint-parser";
import { VisitorKeys, getStaticJSONValue, isExpression, isNumberIdentifier, isUndefinedIdentifier, parseJSON, traverseNodes } from "jsonc-eslint-parser";
import { Buffer as Buffer$1 } from "node:buffer";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
// node_modules/eslint-json-compat-utils/dist/index.mjs
var import_esquery_min = __toESM(__commonJSMin(((exports, module, this$2) => {
	(function(e, t) {
		"object" == typeof exports && "undefined" != typeof module ? module.exports = t() : "function" == typeof define && define.amd ? define(t) : (e = e || self).esquery = t();
	})(this$2, (function() {
		"use strict";
		function e(e, t) {
			(null == t || t > e.length) && (t = e.length);
			for (var r = 0, n = Array(t); r < t; r++) n[r] = e[r];
			return n;
		}
		function t(e, t) {
			return function(e) {
				if (Array.isArray(e)) return e;
			}(e) || function(e, t) {
				var r = null == e ? null : "undefined" != typeof Symbol && e[Symbol.iterator] || e["@@iterator"];
				if (null != r) {
					var n, o, a, i, s = [], u = !0, l = !1;
					try {
						if (a = (r = r.call(e)).next, 0 === t) {
							if (Object(r) !== r) return;
							u = !1;
						} else for (; !(u = (n = a.call(r)).done) && (s.push(n.value), s.length !== t); u = !0);
					} catch (e) {
						l = !0, o = e;
					} finally {
						try {
							if (!u && null != r.return && (i = r.return(), Object(i) !== i)) return;
						} finally {
							if (l) throw o;
						}
					}
					return s;
				}
			}(e, t) || o(e, t) || function() {
				throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
			}();
		}
		function r(t) {
			return function(t) {
				if (Array.isArray(t)) return e(t);
			}(t) || function(e) {
				if ("undefined" != typeof Symbol && null != e[Symbol.iterator] || null != e["@@iterator"]) return Array.from(e);
			}(t) || o(t) || function() {
				throw new TypeError("Invalid attempt to spread non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
			}();
		}
		function n(e) {
			return (n = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(e) {
				return typeof e;
			} : function(e) {
				return e && "function" == typeof Symbol && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
			})(e);
		}
		function o(t, r) {
			if (t) {
				if ("string" == typeof t) return e(t, r);
				var n = {}.toString.call(t).slice(8, -1);
				return "Object" === n && t.constructor && (n = t.constructor.name), "Map" === n || "Set" === n ? Array.from(t) : "Arguments" === n || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? e(t, r) : void 0;
			}
		}
		function a(e, t) {
			return e(t = { exports: {} }, t.exports), t.exports;
		}
		var i = a((function(e, t) {
			(function e(t) {
				var r, n, o, a, i, s;
				function u(e) {
					var t, r, n = {};
					for (t in e) e.hasOwnProperty(t) && (r = e[t], n[t] = "object" == typeof r && null !== r ? u(r) : r);
					return n;
				}
				function l(e, t) {
					this.parent = e, this.key = t;
				}
				function c(e, t, r, n) {
					this.node = e, this.path = t, this.wrap = r, this.ref = n;
				}
				function f() {}
				function p(e) {
					return null != e && "object" == typeof e && "string" == typeof e.type;
				}
				function h(e, t) {
					return (e === r.ObjectExpression || e === r.ObjectPattern) && "properties" === t;
				}
				function d(e, t) {
					for (var r = e.length - 1; r >= 0; --r) if (e[r].node === t) return !0;
					return !1;
				}
				function y(e, t) {
					return new f().traverse(e, t);
				}
				function m(e, t) {
					var r = function(e, t) {
						var r, n = e.length, o = 0, a;
						for (; n;) t(e[a = o + (r = n >>> 1)]) ? n = r : (o = a + 1, n -= r + 1);
						return o;
					}(t, (function(t) {
						return t.range[0] > e.range[0];
					}));
					return e.extendedRange = [e.range[0], e.range[1]], r !== t.length && (e.extendedRange[1] = t[r].range[0]), (r -= 1) >= 0 && (e.extendedRange[0] = t[r].range[1]), e;
				}
				return r = {
					AssignmentExpression: "AssignmentExpression",
					AssignmentPattern: "AssignmentPattern",
					ArrayExpression: "ArrayExpression",
					ArrayPattern: "ArrayPattern",
					ArrowFunctionExpression: "ArrowFunctionExpression",
					AwaitExpression: "AwaitExpression",
					BlockStatement: "BlockStatement",
					BinaryExpression: "BinaryExpression",
					BreakStatement: "BreakStatement",
					CallExpression: "CallExpression",
					CatchClause: "CatchClause",
					ChainExpression: "ChainExpression",
					ClassBody: "ClassBody",
					ClassDeclaration: "ClassDeclaration",
					ClassExpression: "ClassExpression",
					ComprehensionBlock: "ComprehensionBlock",
					ComprehensionExpression: "ComprehensionExpression",
					ConditionalExpression: "ConditionalExpression",
					ContinueStatement: "ContinueStatement",
					DebuggerStatement: "DebuggerStatement",
					DirectiveStatement: "DirectiveStatement",
					DoWhileStatement: "DoWhileStatement",
					EmptyStatement: "EmptyStatement",
					ExportAllDeclaration: "ExportAllDeclaration",
					ExportDefaultDeclaration: "ExportDefaultDeclaration",
					ExportNamedDeclaration: "ExportNamedDeclaration",
					ExportSpecifier: "ExportSpecifier",
					ExpressionStatement: "ExpressionStatement",
					ForStatement: "ForStatement",
					ForInStatement: "ForInStatement",
					ForOfStatement: "ForOfStatement",
					FunctionDeclaration: "FunctionDeclaration",
					FunctionExpression: "FunctionExpression",
					GeneratorExpression: "GeneratorExpression",
					Identifier: "Identifier",
					IfStatement: "IfStatement",
					ImportExpression: "ImportExpression",
					ImportDeclaration: "ImportDeclaration",
					ImportDefaultSpecifier: "ImportDefaultSpecifier",
					ImportNamespaceSpecifier: "ImportNamespaceSpecifier",
					ImportSpecifier: "ImportSpecifier",
					Literal: "Literal",
					LabeledStatement: "LabeledStatement",
					LogicalExpression: "LogicalExpression",
					MemberExpression: "MemberExpression",
					MetaProperty: "MetaProperty",
					MethodDefinition: "MethodDefinition",
					ModuleSpecifier: "ModuleSpecifier",
					NewExpression: "NewExpression",
					ObjectExpression: "ObjectExpression",
					ObjectPattern: "ObjectPattern",
					PrivateIdentifier: "PrivateIdentifier",
					Program: "Program",
					Property: "Property",
					PropertyDefinition: "PropertyDefinition",
					RestElement: "RestElement",
					ReturnStatement: "ReturnStatement",
					SequenceExpression: "SequenceExpression",
					SpreadElement: "SpreadElement",
					Super: "Super",
					SwitchStatement: "SwitchStatement",
					SwitchCase: "SwitchCase",
					TaggedTemplateExpression: "TaggedTemplateExpression",
					TemplateElement: "TemplateElement",
					TemplateLiteral: "TemplateLiteral",
					ThisExpression: "ThisExpression",
					ThrowStatement: "ThrowStatement",
					TryStatement: "TryStatement",
					UnaryExpression: "UnaryExpression",
					UpdateExpression: "UpdateExpression",
					VariableDeclaration: "VariableDeclaration",
					VariableDeclarator: "VariableDeclarator",
					WhileStatement: "WhileStatement",
					WithStatement: "WithStatement",
					YieldExpression: "YieldExpression"
				}, o = {
					AssignmentExpression: ["left", "right"],
					AssignmentPattern: ["left", "right"],
					ArrayExpression: ["elements"],
					ArrayPattern: ["elements"],
					ArrowFunctionExpression: ["params", "body"],
					AwaitExpression: ["argument"],
					BlockStatement: ["body"],
					BinaryExpression: ["left", "right"],
					BreakStatement: ["label"],
					CallExpression: ["callee", "arguments"],
					CatchClause: ["param", "body"],
					ChainExpression: ["expression"],
					ClassBody: ["body"],
					ClassDeclaration: [
						"id",
						"superClass",
						"body"
					],
					ClassExpression: [
						"id",
						"superClass",
						"body"
					],
					ComprehensionBlock: ["left", "right"],
					ComprehensionExpression: [
						"blocks",
						"filter",
						"body"
					],
					ConditionalExpression: [
						"test",
						"consequent",
						"alternate"
					],
					ContinueStatement: ["label"],
					DebuggerStatement: [],
					DirectiveStatement: [],
					DoWhileStatement: ["body", "test"],
					EmptyStatement: [],
					ExportAllDeclaration: ["source"],
					ExportDefaultDeclaration: ["declaration"],
					ExportNamedDeclaration: [
						"declaration",
						"specifiers",
						"source"
					],
					ExportSpecifier: ["exported", "local"],
					ExpressionStatement: ["expression"],
					ForStatement: [
						"init",
						"test",
						"update",
						"body"
					],
					ForInStatement: [
						"left",
						"right",
						"body"
					],
					ForOfStatement: [
						"left",
						"right",
						"body"
					],
					FunctionDeclaration: [
						"id",
						"params",
						"body"
					],
					FunctionExpression: [
						"id",
						"params",
						"body"
					],
					GeneratorExpression: [
						"blocks",
						"filter",
						"body"
					],
					Identifier: [],
					IfStatement: [
						"test",
						"consequent",
						"alternate"
					],
					ImportExpression: ["source"],
					ImportDeclaration: ["specifiers", "source"],
					ImportDefaultSpecifier: ["local"],
					ImportNamespaceSpecifier: ["local"],
					ImportSpecifier: ["imported", "local"],
					Literal: [],
					LabeledStatement: ["label", "body"],
					LogicalExpression: ["left", "right"],
					MemberExpression: ["object", "property"],
					MetaProperty: ["meta", "property"],
					MethodDefinition: ["key", "value"],
					ModuleSpecifier: [],
					NewExpression: ["callee", "arguments"],
					ObjectExpression: ["properties"],
					ObjectPattern: ["properties"],
					PrivateIdentifier: [],
					Program: ["body"],
					Property: ["key", "value"],
					PropertyDefinition: ["key", "value"],
					RestElement: ["argument"],
					ReturnStatement: ["argument"],
					SequenceExpression: ["expressions"],
					SpreadElement: ["argument"],
					Super: [],
					SwitchStatement: ["discriminant", "cases"],
					SwitchCase: ["test", "consequent"],
					TaggedTemplateExpression: ["tag", "quasi"],
					TemplateElement: [],
					TemplateLiteral: ["quasis", "expressions"],
					ThisExpression: [],
					ThrowStatement: ["argument"],
					TryStatement: [
						"block",
						"handler",
						"finalizer"
					],
					UnaryExpression: ["argument"],
					UpdateExpression: ["argument"],
					VariableDeclaration: ["declarations"],
					VariableDeclarator: ["id", "init"],
					WhileStatement: ["test", "body"],
					WithStatement: ["object", "body"],
					YieldExpression: ["argument"]
				}, n = {
					Break: a = {},
					Skip: i = {},
					Remove: s = {}
				}, l.prototype.replace = function(e) {
					this.parent[this.key] = e;
				}, l.prototype.remove = function() {
					return Array.isArray(this.parent) ? (this.parent.splice(this.key, 1), !0) : (this.replace(null), !1);
				}, f.prototype.path = function() {
					var e, t, r, n, o;
					function a(e, t) {
						if (Array.isArray(t)) for (r = 0, n = t.length; r < n; ++r) e.push(t[r]);
						else e.push(t);
					}
					if (!this.__current.path) return null;
					for (o = [], e = 2, t = this.__leavelist.length; e < t; ++e) a(o, this.__leavelist[e].path);
					return a(o, this.__current.path), o;
				}, f.prototype.type = function() {
					return this.current().type || this.__current.wrap;
				}, f.prototype.parents = function() {
					var e, t, r = [];
					for (e = 1, t = this.__leavelist.length; e < t; ++e) r.push(this.__leavelist[e].node);
					return r;
				}, f.prototype.current = function() {
					return this.__current.node;
				}, f.prototype.__execute = function(e, t) {
					var r, n = void 0;
					return r = this.__current, this.__current = t, this.__state = null, e && (n = e.call(this, t.node, this.__leavelist[this.__leavelist.length - 1].node)), this.__current = r, n;
				}, f.prototype.notify = function(e) {
					this.__state = e;
				}, f.prototype.skip = function() {
					this.notify(i);
				}, f.prototype.break = function() {
					this.notify(a);
				}, f.prototype.remove = function() {
					this.notify(s);
				}, f.prototype.__initialize = function(e, t) {
					this.visitor = t, this.root = e, this.__worklist = [], this.__leavelist = [], this.__current = null, this.__state = null, this.__fallback = null, "iteration" === t.fallback ? this.__fallback = Object.keys : "function" == typeof t.fallback && (this.__fallback = t.fallback), this.__keys = o, t.keys && (this.__keys = Object.assign(Object.create(this.__keys), t.keys));
				}, f.prototype.traverse = function(e, t) {
					var r, n, o, s, u, l, f, y, m, x, v, g;
					for (this.__initialize(e, t), g = {}, r = this.__worklist, n = this.__leavelist, r.push(new c(e, null, null, null)), n.push(new c(null, null, null, null)); r.length;) if ((o = r.pop()) !== g) {
						if (o.node) {
							if (l = this.__execute(t.enter, o), this.__state === a || l === a) return;
							if (r.push(g), n.push(o), this.__state === i || l === i) continue;
							if (u = (s = o.node).type || o.wrap, !(x = this.__keys[u])) {
								if (!this.__fallback) throw new Error("Unknown node type " + u + ".");
								x = this.__fallback(s);
							}
							for (y = x.length; (y -= 1) >= 0;) if (v = s[f = x[y]]) {
								if (Array.isArray(v)) {
									for (m = v.length; (m -= 1) >= 0;) if (v[m] && !d(n, v[m])) {
										if (h(u, x[y])) o = new c(v[m], [f, m], "Property", null);
										else {
											if (!p(v[m])) continue;
											o = new c(v[m], [f, m], null, null);
										}
										r.push(o);
									}
								} else if (p(v)) {
									if (d(n, v)) continue;
									r.push(new c(v, f, null, null));
								}
							}
						}
					} else if (o = n.pop(), l = this.__execute(t.leave, o), this.__state === a || l === a) return;
				}, f.prototype.replace = function(e, t) {
					var r, n, o, u, f, d, y, m, x, v, g, A, E;
					function b(e) {
						var t, n, o, a;
						if (e.ref.remove()) {
							for (n = e.ref.key, a = e.ref.parent, t = r.length; t--;) if ((o = r[t]).ref && o.ref.parent === a) {
								if (o.ref.key < n) break;
								--o.ref.key;
							}
						}
					}
					for (this.__initialize(e, t), g = {}, r = this.__worklist, n = this.__leavelist, d = new c(e, null, null, new l(A = { root: e }, "root")), r.push(d), n.push(d); r.length;) if ((d = r.pop()) !== g) {
						if (void 0 !== (f = this.__execute(t.enter, d)) && f !== a && f !== i && f !== s && (d.ref.replace(f), d.node = f), this.__state !== s && f !== s || (b(d), d.node = null), this.__state === a || f === a) return A.root;
						if ((o = d.node) && (r.push(g), n.push(d), this.__state !== i && f !== i)) {
							if (u = o.type || d.wrap, !(x = this.__keys[u])) {
								if (!this.__fallback) throw new Error("Unknown node type " + u + ".");
								x = this.__fallback(o);
							}
							for (y = x.length; (y -= 1) >= 0;) if (v = o[E = x[y]]) if (Array.isArray(v)) {
								for (m = v.length; (m -= 1) >= 0;) if (v[m]) {
									if (h(u, x[y])) d = new c(v[m], [E, m], "Property", new l(v, m));
									else {
										if (!p(v[m])) continue;
										d = new c(v[m], [E, m], null, new l(v, m));
									}
									r.push(d);
								}
							} else p(v) && r.push(new c(v, E, null, new l(o, E)));
						}
					} else if (d = n.pop(), void 0 !== (f = this.__execute(t.leave, d)) && f !== a && f !== i && f !== s && d.ref.replace(f), this.__state !== s && f !== s || b(d), this.__state === a || f === a) return A.root;
					return A.root;
				}, t.Syntax = r, t.traverse = y, t.replace = function(e, t) {
					return new f().replace(e, t);
				}, t.attachComments = function(e, t, r) {
					var o, a, i, s, l = [];
					if (!e.range) throw new Error("attachComments needs range information");
					if (!r.length) {
						if (t.length) {
							for (i = 0, a = t.length; i < a; i += 1) (o = u(t[i])).extendedRange = [0, e.range[0]], l.push(o);
							e.leadingComments = l;
						}
						return e;
					}
					for (i = 0, a = t.length; i < a; i += 1) l.push(m(u(t[i]), r));
					return s = 0, y(e, { enter: function(e) {
						for (var t; s < l.length && !((t = l[s]).extendedRange[1] > e.range[0]);) t.extendedRange[1] === e.range[0] ? (e.leadingComments || (e.leadingComments = []), e.leadingComments.push(t), l.splice(s, 1)) : s += 1;
						return s === l.length ? n.Break : l[s].extendedRange[0] > e.range[1] ? n.Skip : void 0;
					} }), s = 0, y(e, { leave: function(e) {
						for (var t; s < l.length && (t = l[s], !(e.range[1] < t.extendedRange[0]));) e.range[1] === t.extendedRange[0] ? (e.trailingComments || (e.trailingComments = []), e.trailingComments.push(t), l.splice(s, 1)) : s += 1;
						return s === l.length ? n.Break : l[s].extendedRange[0] > e.range[1] ? n.Skip : void 0;
					} }), e;
				}, t.VisitorKeys = o, t.VisitorOption = n, t.Controller = f, t.cloneEnvironment = function() {
					return e({});
				}, t;
			})(t);
		})), s = a((function(e) {
			e.exports && (e.exports = function() {
				function e(t, r, n, o) {
					this.message = t, this.expected = r, this.found = n, this.location = o, this.name = "SyntaxError", "function" == typeof Error.captureStackTrace && Error.captureStackTrace(this, e);
				}
				return function(e, t) {
					function r() {
						this.constructor = e;
					}
					r.prototype = t.prototype, e.prototype = new r();
				}(e, Error), e.buildMessage = function(e, t) {
					var r = {
						literal: function(e) {
							return "\"" + o(e.text) + "\"";
						},
						class: function(e) {
							var t, r = "";
							for (t = 0; t < e.parts.length; t++) r += e.parts[t] instanceof Array ? a(e.parts[t][0]) + "-" + a(e.parts[t][1]) : a(e.parts[t]);
							return "[" + (e.inverted ? "^" : "") + r + "]";
						},
						any: function(e) {
							return "any character";
						},
						end: function(e) {
							return "end of input";
						},
						other: function(e) {
							return e.description;
						}
					};
					function n(e) {
						return e.charCodeAt(0).toString(16).toUpperCase();
					}
					function o(e) {
						return e.replace(/\\/g, "\\\\").replace(/"/g, "\\\"").replace(/\0/g, "\\0").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/[\x00-\x0F]/g, (function(e) {
							return "\\x0" + n(e);
						})).replace(/[\x10-\x1F\x7F-\x9F]/g, (function(e) {
							return "\\x" + n(e);
						}));
					}
					function a(e) {
						return e.replace(/\\/g, "\\\\").replace(/\]/g, "\\]").replace(/\^/g, "\\^").replace(/-/g, "\\-").replace(/\0/g, "\\0").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/[\x00-\x0F]/g, (function(e) {
							return "\\x0" + n(e);
						})).replace(/[\x10-\x1F\x7F-\x9F]/g, (function(e) {
							return "\\x" + n(e);
						}));
					}
					return "Expected " + function(e) {
						var t, n, o, a = new Array(e.length);
						for (t = 0; t < e.length; t++) a[t] = (o = e[t], r[o.type](o));
						if (a.sort(), a.length > 0) {
							for (t = 1, n = 1; t < a.length; t++) a[t - 1] !== a[t] && (a[n] = a[t], n++);
							a.length = n;
						}
						switch (a.length) {
							case 1: return a[0];
							case 2: return a[0] + " or " + a[1];
							default: return a.slice(0, -1).join(", ") + ", or " + a[a.length - 1];
						}
					}(e) + " but " + function(e) {
						return e ? "\"" + o(e) + "\"" : "end of input";
					}(t) + " found.";
				}, {
					SyntaxError: e,
					parse: function(t, r) {
						r = void 0 !== r ? r : {};
						var n, o, a, i, s = {}, u = { start: Ae }, l = Ae, c = ye(" ", !1), f = /^[^ [\],():#!=><~+.]/, p = me([
							" ",
							"[",
							"]",
							",",
							"(",
							")",
							":",
							"#",
							"!",
							"=",
							">",
							"<",
							"~",
							"+",
							"."
						], !0, !1), h = ye(">", !1), d = ye("~", !1), y = ye("+", !1), m = ye(",", !1), x = function(e, t) {
							return [e].concat(t.map((function(e) {
								return e[3];
							})));
						}, v = ye("!", !1), g = ye("*", !1), A = ye("#", !1), E = ye("[", !1), b = ye("]", !1), S = /^[><!]/, _ = me([
							">",
							"<",
							"!"
						], !1, !1), C = ye("=", !1), P = function(e) {
							return (e || "") + "=";
						}, w = /^[><]/, k = me([">", "<"], !1, !1), D = ye(".", !1), I = function(e, t, r) {
							return {
								type: "attribute",
								name: e,
								operator: t,
								value: r
							};
						}, j = ye("\"", !1), T = /^[^\\"]/, F = me(["\\", "\""], !0, !1), R = ye("\\", !1), O = { type: "any" }, L = function(e, t) {
							return e + t;
						}, M = function(e) {
							return {
								type: "literal",
								value: (t = e.join(""), t.replace(/\\(.)/g, (function(e, t) {
									switch (t) {
										case "b": return "\b";
										case "f": return "\f";
										case "n": return "\n";
										case "r": return "\r";
										case "t": return "	";
										case "v": return "\v";
										default: return t;
									}
								})))
							};
							var t;
						}, B = ye("'", !1), U = /^[^\\']/, K = me(["\\", "'"], !0, !1), N = /^[0-9]/, W = me([["0", "9"]], !1, !1), q = ye("type(", !1), V = /^[^ )]/, G = me([" ", ")"], !0, !1), z = ye(")", !1), H = /^[imsu]/, Y = me([
							"i",
							"m",
							"s",
							"u"
						], !1, !1), $ = ye("/", !1), J = /^[^\]\\]/, Q = me(["]", "\\"], !0, !1), X = /^[^\/\\[]/, Z = me([
							"/",
							"\\",
							"["
						], !0, !1), ee = ye(":not(", !1), te = ye(":matches(", !1), re = function(e) {
							return {
								type: "matches",
								selectors: e
							};
						}, ne = ye(":is(", !1), oe = ye(":has(", !1), ae = ye(":first-child", !1), ie = ye(":last-child", !1), se = ye(":nth-child(", !1), ue = ye(":nth-last-child(", !1), le = ye(":", !1), ce = 0, fe = [{
							line: 1,
							column: 1
						}], pe = 0, he = [], de = {};
						if ("startRule" in r) {
							if (!(r.startRule in u)) throw new Error("Can't start parsing from rule \"" + r.startRule + "\".");
							l = u[r.startRule];
						}
						function ye(e, t) {
							return {
								type: "literal",
								text: e,
								ignoreCase: t
							};
						}
						function me(e, t, r) {
							return {
								type: "class",
								parts: e,
								inverted: t,
								ignoreCase: r
							};
						}
						function xe(e) {
							var r, n = fe[e];
							if (n) return n;
							for (r = e - 1; !fe[r];) r--;
							for (n = {
								line: (n = fe[r]).line,
								column: n.column
							}; r < e;) 10 === t.charCodeAt(r) ? (n.line++, n.column = 1) : n.column++, r++;
							return fe[e] = n, n;
						}
						function ve(e, t) {
							var r = xe(e), n = xe(t);
							return {
								start: {
									offset: e,
									line: r.line,
									column: r.column
								},
								end: {
									offset: t,
									line: n.line,
									column: n.column
								}
							};
						}
						function ge(e) {
							ce < pe || (ce > pe && (pe = ce, he = []), he.push(e));
						}
						function Ae() {
							var e, t, r, n, o = 36 * ce + 0, a = de[o];
							return a ? (ce = a.nextPos, a.result) : (e = ce, (t = Ee()) !== s && (r = _e()) !== s && Ee() !== s ? e = t = 1 === (n = r).length ? n[0] : {
								type: "matches",
								selectors: n
							} : (ce = e, e = s), e === s && (e = ce, (t = Ee()) !== s && (t = void 0), e = t), de[o] = {
								nextPos: ce,
								result: e
							}, e);
						}
						function Ee() {
							var e, r, n = 36 * ce + 1, o = de[n];
							if (o) return ce = o.nextPos, o.result;
							for (e = [], 32 === t.charCodeAt(ce) ? (r = " ", ce++) : (r = s, ge(c)); r !== s;) e.push(r), 32 === t.charCodeAt(ce) ? (r = " ", ce++) : (r = s, ge(c));
							return de[n] = {
								nextPos: ce,
								result: e
							}, e;
						}
						function be() {
							var e, r, n, o = 36 * ce + 2, a = de[o];
							if (a) return ce = a.nextPos, a.result;
							if (r = [], f.test(t.charAt(ce)) ? (n = t.charAt(ce), ce++) : (n = s, ge(p)), n !== s) for (; n !== s;) r.push(n), f.test(t.charAt(ce)) ? (n = t.charAt(ce), ce++) : (n = s, ge(p));
							else r = s;
							return r !== s && (r = r.join("")), e = r, de[o] = {
								nextPos: ce,
								result: e
							}, e;
						}
						function Se() {
							var e, r, n, o = 36 * ce + 3, a = de[o];
							return a ? (ce = a.nextPos, a.result) : (e = ce, (r = Ee()) !== s ? (62 === t.charCodeAt(ce) ? (n = ">", ce++) : (n = s, ge(h)), n !== s && Ee() !== s ? e = r = "child" : (ce = e, e = s)) : (ce = e, e = s), e === s && (e = ce, (r = Ee()) !== s ? (126 === t.charCodeAt(ce) ? (n = "~", ce++) : (n = s, ge(d)), n !== s && Ee() !== s ? e = r = "sibling" : (ce = e, e = s)) : (ce = e, e = s), e === s && (e = ce, (r = Ee()) !== s ? (43 === t.charCodeAt(ce) ? (n = "+", ce++) : (n = s, ge(y)), n !== s && Ee() !== s ? e = r = "adjacent" : (ce = e, e = s)) : (ce = e, e = s), e === s && (e = ce, 32 === t.charCodeAt(ce) ? (r = " ", ce++) : (r = s, ge(c)), r !== s && (n = Ee()) !== s ? e = r = "descendant" : (ce = e, e = s)))), de[o] = {
								nextPos: ce,
								result: e
							}, e);
						}
						function _e() {
							var e, r, n, o, a, i, u, l, c = 36 * ce + 5, f = de[c];
							if (f) return ce = f.nextPos, f.result;
							if (e = ce, (r = Pe()) !== s) {
								for (n = [], o = ce, (a = Ee()) !== s ? (44 === t.charCodeAt(ce) ? (i = ",", ce++) : (i = s, ge(m)), i !== s && (u = Ee()) !== s && (l = Pe()) !== s ? o = a = [
									a,
									i,
									u,
									l
								] : (ce = o, o = s)) : (ce = o, o = s); o !== s;) n.push(o), o = ce, (a = Ee()) !== s ? (44 === t.charCodeAt(ce) ? (i = ",", ce++) : (i = s, ge(m)), i !== s && (u = Ee()) !== s && (l = Pe()) !== s ? o = a = [
									a,
									i,
									u,
									l
								] : (ce = o, o = s)) : (ce = o, o = s);
								n !== s ? e = r = x(r, n) : (ce = e, e = s);
							} else ce = e, e = s;
							return de[c] = {
								nextPos: ce,
								result: e
							}, e;
						}
						function Ce() {
							var e, t, r, n, o, a = 36 * ce + 6, i = de[a];
							return i ? (ce = i.nextPos, i.result) : (e = ce, (t = Se()) === s && (t = null), t !== s && (r = Pe()) !== s ? (o = r, e = t = (n = t) ? {
								type: n,
								left: { type: "exactNode" },
								right: o
							} : o) : (ce = e, e = s), de[a] = {
								nextPos: ce,
								result: e
							}, e);
						}
						function Pe() {
							var e, t, r, n, o, a, i, u = 36 * ce + 7, l = de[u];
							if (l) return ce = l.nextPos, l.result;
							if (e = ce, (t = we()) !== s) {
								for (r = [], n = ce, (o = Se()) !== s && (a = we()) !== s ? n = o = [o, a] : (ce = n, n = s); n !== s;) r.push(n), n = ce, (o = Se()) !== s && (a = we()) !== s ? n = o = [o, a] : (ce = n, n = s);
								r !== s ? (i = t, e = t = r.reduce((function(e, t) {
									return {
										type: t[0],
										left: e,
										right: t[1]
									};
								}), i)) : (ce = e, e = s);
							} else ce = e, e = s;
							return de[u] = {
								nextPos: ce,
								result: e
							}, e;
						}
						function we() {
							var e, r, n, o, a, i, u, l = 36 * ce + 8, c = de[l];
							if (c) return ce = c.nextPos, c.result;
							if (e = ce, 33 === t.charCodeAt(ce) ? (r = "!", ce++) : (r = s, ge(v)), r === s && (r = null), r !== s) {
								if (n = [], (o = ke()) !== s) for (; o !== s;) n.push(o), o = ke();
								else n = s;
								n !== s ? (a = r, u = 1 === (i = n).length ? i[0] : {
									type: "compound",
									selectors: i
								}, a && (u.subject = !0), e = r = u) : (ce = e, e = s);
							} else ce = e, e = s;
							return de[l] = {
								nextPos: ce,
								result: e
							}, e;
						}
						function ke() {
							var e, r = 36 * ce + 9, n = de[r];
							return n ? (ce = n.nextPos, n.result) : ((e = function() {
								var e, r, n = 36 * ce + 10, o = de[n];
								return o ? (ce = o.nextPos, o.result) : (42 === t.charCodeAt(ce) ? (r = "*", ce++) : (r = s, ge(g)), r !== s && (r = {
									type: "wildcard",
									value: r
								}), e = r, de[n] = {
									nextPos: ce,
									result: e
								}, e);
							}()) === s && (e = function() {
								var e, r, n, o = 36 * ce + 11, a = de[o];
								return a ? (ce = a.nextPos, a.result) : (e = ce, 35 === t.charCodeAt(ce) ? (r = "#", ce++) : (r = s, ge(A)), r === s && (r = null), r !== s && (n = be()) !== s ? e = r = {
									type: "identifier",
									value: n
								} : (ce = e, e = s), de[o] = {
									nextPos: ce,
									result: e
								}, e);
							}()) === s && (e = function() {
								var e, r, n, o, a = 36 * ce + 12, i = de[a];
								return i ? (ce = i.nextPos, i.result) : (e = ce, 91 === t.charCodeAt(ce) ? (r = "[", ce++) : (r = s, ge(E)), r !== s && Ee() !== s && (n = function() {
									var e, r, n, o, a = 36 * ce + 16, i = de[a];
									return i ? (ce = i.nextPos, i.result) : (e = ce, (r = De()) !== s && Ee() !== s && (n = function() {
										var e, r, n, o = 36 * ce + 14, a = de[o];
										return a ? (ce = a.nextPos, a.result) : (e = ce, 33 === t.charCodeAt(ce) ? (r = "!", ce++) : (r = s, ge(v)), r === s && (r = null), r !== s ? (61 === t.charCodeAt(ce) ? (n = "=", ce++) : (n = s, ge(C)), n !== s ? (r = P(r), e = r) : (ce = e, e = s)) : (ce = e, e = s), de[o] = {
											nextPos: ce,
											result: e
										}, e);
									}()) !== s && Ee() !== s ? ((o = function() {
										var e, r, n, o, a, i = 36 * ce + 20, u = de[i];
										if (u) return ce = u.nextPos, u.result;
										if (e = ce, "type(" === t.substr(ce, 5) ? (r = "type(", ce += 5) : (r = s, ge(q)), r !== s) if (Ee() !== s) {
											if (n = [], V.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(G)), o !== s) for (; o !== s;) n.push(o), V.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(G));
											else n = s;
											n !== s && (o = Ee()) !== s ? (41 === t.charCodeAt(ce) ? (a = ")", ce++) : (a = s, ge(z)), a !== s ? (r = {
												type: "type",
												value: n.join("")
											}, e = r) : (ce = e, e = s)) : (ce = e, e = s);
										} else ce = e, e = s;
										else ce = e, e = s;
										return de[i] = {
											nextPos: ce,
											result: e
										}, e;
									}()) === s && (o = function() {
										var e, r, n, o, a, i, u = 36 * ce + 22, l = de[u];
										if (l) return ce = l.nextPos, l.result;
										if (e = ce, 47 === t.charCodeAt(ce) ? (r = "/", ce++) : (r = s, ge($)), r !== s) {
											if (n = [], (o = Ie()) === s && (o = je()) === s && (o = Te()), o !== s) for (; o !== s;) n.push(o), (o = Ie()) === s && (o = je()) === s && (o = Te());
											else n = s;
											n !== s ? (47 === t.charCodeAt(ce) ? (o = "/", ce++) : (o = s, ge($)), o !== s ? ((a = function() {
												var e, r, n = 36 * ce + 21, o = de[n];
												if (o) return ce = o.nextPos, o.result;
												if (e = [], H.test(t.charAt(ce)) ? (r = t.charAt(ce), ce++) : (r = s, ge(Y)), r !== s) for (; r !== s;) e.push(r), H.test(t.charAt(ce)) ? (r = t.charAt(ce), ce++) : (r = s, ge(Y));
												else e = s;
												return de[n] = {
													nextPos: ce,
													result: e
												}, e;
											}()) === s && (a = null), a !== s ? (i = a, r = {
												type: "regexp",
												value: new RegExp(n.join(""), i ? i.join("") : "")
											}, e = r) : (ce = e, e = s)) : (ce = e, e = s)) : (ce = e, e = s);
										} else ce = e, e = s;
										return de[u] = {
											nextPos: ce,
											result: e
										}, e;
									}()), o !== s ? (r = I(r, n, o), e = r) : (ce = e, e = s)) : (ce = e, e = s), e === s && (e = ce, (r = De()) !== s && Ee() !== s && (n = function() {
										var e, r, n, o = 36 * ce + 13, a = de[o];
										return a ? (ce = a.nextPos, a.result) : (e = ce, S.test(t.charAt(ce)) ? (r = t.charAt(ce), ce++) : (r = s, ge(_)), r === s && (r = null), r !== s ? (61 === t.charCodeAt(ce) ? (n = "=", ce++) : (n = s, ge(C)), n !== s ? (r = P(r), e = r) : (ce = e, e = s)) : (ce = e, e = s), e === s && (w.test(t.charAt(ce)) ? (e = t.charAt(ce), ce++) : (e = s, ge(k))), de[o] = {
											nextPos: ce,
											result: e
										}, e);
									}()) !== s && Ee() !== s ? ((o = function() {
										var e, r, n, o, a, i, u = 36 * ce + 17, l = de[u];
										if (l) return ce = l.nextPos, l.result;
										if (e = ce, 34 === t.charCodeAt(ce) ? (r = "\"", ce++) : (r = s, ge(j)), r !== s) {
											for (n = [], T.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(F)), o === s && (o = ce, 92 === t.charCodeAt(ce) ? (a = "\\", ce++) : (a = s, ge(R)), a !== s ? (t.length > ce ? (i = t.charAt(ce), ce++) : (i = s, ge(O)), i !== s ? (a = L(a, i), o = a) : (ce = o, o = s)) : (ce = o, o = s)); o !== s;) n.push(o), T.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(F)), o === s && (o = ce, 92 === t.charCodeAt(ce) ? (a = "\\", ce++) : (a = s, ge(R)), a !== s ? (t.length > ce ? (i = t.charAt(ce), ce++) : (i = s, ge(O)), i !== s ? (a = L(a, i), o = a) : (ce = o, o = s)) : (ce = o, o = s));
											n !== s ? (34 === t.charCodeAt(ce) ? (o = "\"", ce++) : (o = s, ge(j)), o !== s ? (r = M(n), e = r) : (ce = e, e = s)) : (ce = e, e = s);
										} else ce = e, e = s;
										if (e === s) if (e = ce, 39 === t.charCodeAt(ce) ? (r = "'", ce++) : (r = s, ge(B)), r !== s) {
											for (n = [], U.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(K)), o === s && (o = ce, 92 === t.charCodeAt(ce) ? (a = "\\", ce++) : (a = s, ge(R)), a !== s ? (t.length > ce ? (i = t.charAt(ce), ce++) : (i = s, ge(O)), i !== s ? (a = L(a, i), o = a) : (ce = o, o = s)) : (ce = o, o = s)); o !== s;) n.push(o), U.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(K)), o === s && (o = ce, 92 === t.charCodeAt(ce) ? (a = "\\", ce++) : (a = s, ge(R)), a !== s ? (t.length > ce ? (i = t.charAt(ce), ce++) : (i = s, ge(O)), i !== s ? (a = L(a, i), o = a) : (ce = o, o = s)) : (ce = o, o = s));
											n !== s ? (39 === t.charCodeAt(ce) ? (o = "'", ce++) : (o = s, ge(B)), o !== s ? (r = M(n), e = r) : (ce = e, e = s)) : (ce = e, e = s);
										} else ce = e, e = s;
										return de[u] = {
											nextPos: ce,
											result: e
										}, e;
									}()) === s && (o = function() {
										var e, r, n, o, a, i, u, l = 36 * ce + 18, c = de[l];
										if (c) return ce = c.nextPos, c.result;
										for (e = ce, r = ce, n = [], N.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(W)); o !== s;) n.push(o), N.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(W));
										if (n !== s ? (46 === t.charCodeAt(ce) ? (o = ".", ce++) : (o = s, ge(D)), o !== s ? r = n = [n, o] : (ce = r, r = s)) : (ce = r, r = s), r === s && (r = null), r !== s) {
											if (n = [], N.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(W)), o !== s) for (; o !== s;) n.push(o), N.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(W));
											else n = s;
											n !== s ? (i = n, u = (a = r) ? [].concat.apply([], a).join("") : "", r = {
												type: "literal",
												value: parseFloat(u + i.join(""))
											}, e = r) : (ce = e, e = s);
										} else ce = e, e = s;
										return de[l] = {
											nextPos: ce,
											result: e
										}, e;
									}()) === s && (o = function() {
										var e, t, r = 36 * ce + 19, n = de[r];
										return n ? (ce = n.nextPos, n.result) : ((t = be()) !== s && (t = {
											type: "literal",
											value: t
										}), e = t, de[r] = {
											nextPos: ce,
											result: e
										}, e);
									}()), o !== s ? (r = I(r, n, o), e = r) : (ce = e, e = s)) : (ce = e, e = s), e === s && (e = ce, (r = De()) !== s && (r = {
										type: "attribute",
										name: r
									}), e = r)), de[a] = {
										nextPos: ce,
										result: e
									}, e);
								}()) !== s && Ee() !== s ? (93 === t.charCodeAt(ce) ? (o = "]", ce++) : (o = s, ge(b)), o !== s ? e = r = n : (ce = e, e = s)) : (ce = e, e = s), de[a] = {
									nextPos: ce,
									result: e
								}, e);
							}()) === s && (e = function() {
								var e, r, n, o, a, i, u, l, c = 36 * ce + 26, f = de[c];
								if (f) return ce = f.nextPos, f.result;
								if (e = ce, 46 === t.charCodeAt(ce) ? (r = ".", ce++) : (r = s, ge(D)), r !== s) if ((n = be()) !== s) {
									for (o = [], a = ce, 46 === t.charCodeAt(ce) ? (i = ".", ce++) : (i = s, ge(D)), i !== s && (u = be()) !== s ? a = i = [i, u] : (ce = a, a = s); a !== s;) o.push(a), a = ce, 46 === t.charCodeAt(ce) ? (i = ".", ce++) : (i = s, ge(D)), i !== s && (u = be()) !== s ? a = i = [i, u] : (ce = a, a = s);
									o !== s ? (l = n, r = {
										type: "field",
										name: o.reduce((function(e, t) {
											return e + t[0] + t[1];
										}), l)
									}, e = r) : (ce = e, e = s);
								} else ce = e, e = s;
								else ce = e, e = s;
								return de[c] = {
									nextPos: ce,
									result: e
								}, e;
							}()) === s && (e = function() {
								var e, r, n, o, a = 36 * ce + 27, i = de[a];
								return i ? (ce = i.nextPos, i.result) : (e = ce, ":not(" === t.substr(ce, 5) ? (r = ":not(", ce += 5) : (r = s, ge(ee)), r !== s && Ee() !== s && (n = _e()) !== s && Ee() !== s ? (41 === t.charCodeAt(ce) ? (o = ")", ce++) : (o = s, ge(z)), o !== s ? e = r = {
									type: "not",
									selectors: n
								} : (ce = e, e = s)) : (ce = e, e = s), de[a] = {
									nextPos: ce,
									result: e
								}, e);
							}()) === s && (e = function() {
								var e, r, n, o, a = 36 * ce + 28, i = de[a];
								return i ? (ce = i.nextPos, i.result) : (e = ce, ":matches(" === t.substr(ce, 9) ? (r = ":matches(", ce += 9) : (r = s, ge(te)), r !== s && Ee() !== s && (n = _e()) !== s && Ee() !== s ? (41 === t.charCodeAt(ce) ? (o = ")", ce++) : (o = s, ge(z)), o !== s ? (r = re(n), e = r) : (ce = e, e = s)) : (ce = e, e = s), de[a] = {
									nextPos: ce,
									result: e
								}, e);
							}()) === s && (e = function() {
								var e, r, n, o, a = 36 * ce + 29, i = de[a];
								return i ? (ce = i.nextPos, i.result) : (e = ce, ":is(" === t.substr(ce, 4) ? (r = ":is(", ce += 4) : (r = s, ge(ne)), r !== s && Ee() !== s && (n = _e()) !== s && Ee() !== s ? (41 === t.charCodeAt(ce) ? (o = ")", ce++) : (o = s, ge(z)), o !== s ? (r = re(n), e = r) : (ce = e, e = s)) : (ce = e, e = s), de[a] = {
									nextPos: ce,
									result: e
								}, e);
							}()) === s && (e = function() {
								var e, r, n, o, a = 36 * ce + 30, i = de[a];
								return i ? (ce = i.nextPos, i.result) : (e = ce, ":has(" === t.substr(ce, 5) ? (r = ":has(", ce += 5) : (r = s, ge(oe)), r !== s && Ee() !== s && (n = function() {
									var e, r, n, o, a, i, u, l, c = 36 * ce + 4, f = de[c];
									if (f) return ce = f.nextPos, f.result;
									if (e = ce, (r = Ce()) !== s) {
										for (n = [], o = ce, (a = Ee()) !== s ? (44 === t.charCodeAt(ce) ? (i = ",", ce++) : (i = s, ge(m)), i !== s && (u = Ee()) !== s && (l = Ce()) !== s ? o = a = [
											a,
											i,
											u,
											l
										] : (ce = o, o = s)) : (ce = o, o = s); o !== s;) n.push(o), o = ce, (a = Ee()) !== s ? (44 === t.charCodeAt(ce) ? (i = ",", ce++) : (i = s, ge(m)), i !== s && (u = Ee()) !== s && (l = Ce()) !== s ? o = a = [
											a,
											i,
											u,
											l
										] : (ce = o, o = s)) : (ce = o, o = s);
										n !== s ? e = r = x(r, n) : (ce = e, e = s);
									} else ce = e, e = s;
									return de[c] = {
										nextPos: ce,
										result: e
									}, e;
								}()) !== s && Ee() !== s ? (41 === t.charCodeAt(ce) ? (o = ")", ce++) : (o = s, ge(z)), o !== s ? e = r = {
									type: "has",
									selectors: n
								} : (ce = e, e = s)) : (ce = e, e = s), de[a] = {
									nextPos: ce,
									result: e
								}, e);
							}()) === s && (e = function() {
								var e, r, n = 36 * ce + 31, o = de[n];
								return o ? (ce = o.nextPos, o.result) : (":first-child" === t.substr(ce, 12) ? (r = ":first-child", ce += 12) : (r = s, ge(ae)), r !== s && (r = Fe(1)), e = r, de[n] = {
									nextPos: ce,
									result: e
								}, e);
							}()) === s && (e = function() {
								var e, r, n = 36 * ce + 32, o = de[n];
								return o ? (ce = o.nextPos, o.result) : (":last-child" === t.substr(ce, 11) ? (r = ":last-child", ce += 11) : (r = s, ge(ie)), r !== s && (r = Re(1)), e = r, de[n] = {
									nextPos: ce,
									result: e
								}, e);
							}()) === s && (e = function() {
								var e, r, n, o, a, i = 36 * ce + 33, u = de[i];
								if (u) return ce = u.nextPos, u.result;
								if (e = ce, ":nth-child(" === t.substr(ce, 11) ? (r = ":nth-child(", ce += 11) : (r = s, ge(se)), r !== s) if (Ee() !== s) {
									if (n = [], N.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(W)), o !== s) for (; o !== s;) n.push(o), N.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(W));
									else n = s;
									n !== s && (o = Ee()) !== s ? (41 === t.charCodeAt(ce) ? (a = ")", ce++) : (a = s, ge(z)), a !== s ? (r = Fe(parseInt(n.join(""), 10)), e = r) : (ce = e, e = s)) : (ce = e, e = s);
								} else ce = e, e = s;
								else ce = e, e = s;
								return de[i] = {
									nextPos: ce,
									result: e
								}, e;
							}()) === s && (e = function() {
								var e, r, n, o, a, i = 36 * ce + 34, u = de[i];
								if (u) return ce = u.nextPos, u.result;
								if (e = ce, ":nth-last-child(" === t.substr(ce, 16) ? (r = ":nth-last-child(", ce += 16) : (r = s, ge(ue)), r !== s) if (Ee() !== s) {
									if (n = [], N.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(W)), o !== s) for (; o !== s;) n.push(o), N.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(W));
									else n = s;
									n !== s && (o = Ee()) !== s ? (41 === t.charCodeAt(ce) ? (a = ")", ce++) : (a = s, ge(z)), a !== s ? (r = Re(parseInt(n.join(""), 10)), e = r) : (ce = e, e = s)) : (ce = e, e = s);
								} else ce = e, e = s;
								else ce = e, e = s;
								return de[i] = {
									nextPos: ce,
									result: e
								}, e;
							}()) === s && (e = function() {
								var e, r, n, o = 36 * ce + 35, a = de[o];
								return a ? (ce = a.nextPos, a.result) : (e = ce, 58 === t.charCodeAt(ce) ? (r = ":", ce++) : (r = s, ge(le)), r !== s && (n = be()) !== s ? e = r = {
									type: "class",
									name: n
								} : (ce = e, e = s), de[o] = {
									nextPos: ce,
									result: e
								}, e);
							}()), de[r] = {
								nextPos: ce,
								result: e
							}, e);
						}
						function De() {
							var e, r, n, o, a, i, u, l, c = 36 * ce + 15, f = de[c];
							if (f) return ce = f.nextPos, f.result;
							if (e = ce, (r = be()) !== s) {
								for (n = [], o = ce, 46 === t.charCodeAt(ce) ? (a = ".", ce++) : (a = s, ge(D)), a !== s && (i = be()) !== s ? o = a = [a, i] : (ce = o, o = s); o !== s;) n.push(o), o = ce, 46 === t.charCodeAt(ce) ? (a = ".", ce++) : (a = s, ge(D)), a !== s && (i = be()) !== s ? o = a = [a, i] : (ce = o, o = s);
								n !== s ? (u = r, l = n, e = r = [].concat.apply([u], l).join("")) : (ce = e, e = s);
							} else ce = e, e = s;
							return de[c] = {
								nextPos: ce,
								result: e
							}, e;
						}
						function Ie() {
							var e, r, n, o, a = 36 * ce + 23, i = de[a];
							if (i) return ce = i.nextPos, i.result;
							if (e = ce, 91 === t.charCodeAt(ce) ? (r = "[", ce++) : (r = s, ge(E)), r !== s) {
								if (n = [], J.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(Q)), o === s && (o = je()), o !== s) for (; o !== s;) n.push(o), J.test(t.charAt(ce)) ? (o = t.charAt(ce), ce++) : (o = s, ge(Q)), o === s && (o = je());
								else n = s;
								n !== s ? (93 === t.charCodeAt(ce) ? (o = "]", ce++) : (o = s, ge(b)), o !== s ? e = r = "[" + n.join("") + "]" : (ce = e, e = s)) : (ce = e, e = s);
							} else ce = e, e = s;
							return de[a] = {
								nextPos: ce,
								result: e
							}, e;
						}
						function je() {
							var e, r, n, o = 36 * ce + 24, a = de[o];
							return a ? (ce = a.nextPos, a.result) : (e = ce, 92 === t.charCodeAt(ce) ? (r = "\\", ce++) : (r = s, ge(R)), r !== s ? (t.length > ce ? (n = t.charAt(ce), ce++) : (n = s, ge(O)), n !== s ? e = r = "\\" + n : (ce = e, e = s)) : (ce = e, e = s), de[o] = {
								nextPos: ce,
								result: e
							}, e);
						}
						function Te() {
							var e, r, n, o = 36 * ce + 25, a = de[o];
							if (a) return ce = a.nextPos, a.result;
							if (r = [], X.test(t.charAt(ce)) ? (n = t.charAt(ce), ce++) : (n = s, ge(Z)), n !== s) for (; n !== s;) r.push(n), X.test(t.charAt(ce)) ? (n = t.charAt(ce), ce++) : (n = s, ge(Z));
							else r = s;
							return r !== s && (r = r.join("")), e = r, de[o] = {
								nextPos: ce,
								result: e
							}, e;
						}
						function Fe(e) {
							return {
								type: "nth-child",
								index: {
									type: "literal",
									value: e
								}
							};
						}
						function Re(e) {
							return {
								type: "nth-last-child",
								index: {
									type: "literal",
									value: e
								}
							};
						}
						if ((n = l()) !== s && ce === t.length) return n;
						throw n !== s && ce < t.length && ge({ type: "end" }), o = he, a = pe < t.length ? t.charAt(pe) : null, i = pe < t.length ? ve(pe, pe + 1) : ve(pe, pe), new e(e.buildMessage(o, a), o, a, i);
					}
				};
			}());
		}));
		function u(e, t) {
			for (var r = 0; r < t.length; ++r) {
				if (null == e) return e;
				e = e[t[r]];
			}
			return e;
		}
		var l = "function" == typeof WeakMap ? new WeakMap() : null;
		function c(e) {
			if (null == e) return function() {
				return !0;
			};
			if (null != l) {
				var t = l.get(e);
				return t ?? (t = f(e), l.set(e, t)), t;
			}
			return f(e);
		}
		function f(e) {
			switch (e.type) {
				case "wildcard": return function() {
					return !0;
				};
				case "identifier":
					var t = e.value.toLowerCase();
					return function(e, r, n) {
						return t === e[n && n.nodeTypeKey || "type"].toLowerCase();
					};
				case "exactNode": return function(e, t) {
					return 0 === t.length;
				};
				case "field":
					var r = e.name.split(".");
					return function(e, t) {
						return function e(t, r, n, o) {
							for (var a = r, i = o; i < n.length; ++i) {
								if (null == a) return !1;
								var s = a[n[i]];
								if (Array.isArray(s)) {
									for (var u = 0; u < s.length; ++u) if (e(t, s[u], n, i + 1)) return !0;
									return !1;
								}
								a = s;
							}
							return t === a;
						}(e, t[r.length - 1], r, 0);
					};
				case "matches":
					var o = e.selectors.map(c);
					return function(e, t, r) {
						for (var n = 0; n < o.length; ++n) if (o[n](e, t, r)) return !0;
						return !1;
					};
				case "compound":
					var a = e.selectors.map(c);
					return function(e, t, r) {
						for (var n = 0; n < a.length; ++n) if (!a[n](e, t, r)) return !1;
						return !0;
					};
				case "not":
					var s = e.selectors.map(c);
					return function(e, t, r) {
						for (var n = 0; n < s.length; ++n) if (s[n](e, t, r)) return !1;
						return !0;
					};
				case "has":
					var l = e.selectors.map(c);
					return function(e, t, r) {
						var n = !1, o = [];
						return i.traverse(e, {
							enter: function(e, t) {
								null != t && o.unshift(t);
								for (var a = 0; a < l.length; ++a) if (l[a](e, o, r)) return n = !0, void this.break();
							},
							leave: function() {
								o.shift();
							},
							keys: r && r.visitorKeys,
							fallback: r && r.fallback || "iteration"
						}), n;
					};
				case "child":
					var f = c(e.left), p = c(e.right);
					return function(e, t, r) {
						return !!(t.length > 0 && p(e, t, r)) && f(t[0], t.slice(1), r);
					};
				case "descendant":
					var h = c(e.left), x = c(e.right);
					return function(e, t, r) {
						if (x(e, t, r)) {
							for (var n = 0, o = t.length; n < o; ++n) if (h(t[n], t.slice(n + 1), r)) return !0;
						}
						return !1;
					};
				case "attribute":
					var v = e.name.split(".");
					switch (e.operator) {
						case void 0: return function(e) {
							return null != u(e, v);
						};
						case "=":
							switch (e.value.type) {
								case "regexp": return function(t) {
									var r = u(t, v);
									return "string" == typeof r && e.value.value.test(r);
								};
								case "literal":
									var g = "".concat(e.value.value);
									return function(e) {
										return g === "".concat(u(e, v));
									};
								case "type": return function(t) {
									return e.value.value === n(u(t, v));
								};
							}
							throw new Error("Unknown selector value type: ".concat(e.value.type));
						case "!=":
							switch (e.value.type) {
								case "regexp": return function(t) {
									return !e.value.value.test(u(t, v));
								};
								case "literal":
									var A = "".concat(e.value.value);
									return function(e) {
										return A !== "".concat(u(e, v));
									};
								case "type": return function(t) {
									return e.value.value !== n(u(t, v));
								};
							}
							throw new Error("Unknown selector value type: ".concat(e.value.type));
						case "<=": return function(t) {
							return u(t, v) <= e.value.value;
						};
						case "<": return function(t) {
							return u(t, v) < e.value.value;
						};
						case ">": return function(t) {
							return u(t, v) > e.value.value;
						};
						case ">=": return function(t) {
							return u(t, v) >= e.value.value;
						};
					}
					throw new Error("Unknown operator: ".concat(e.operator));
				case "sibling":
					var E = c(e.left), b = c(e.right);
					return function(t, r, n) {
						return b(t, r, n) && d(t, E, r, "LEFT_SIDE", n) || e.left.subject && E(t, r, n) && d(t, b, r, "RIGHT_SIDE", n);
					};
				case "adjacent":
					var S = c(e.left), _ = c(e.right);
					return function(t, r, n) {
						return _(t, r, n) && y(t, S, r, "LEFT_SIDE", n) || e.right.subject && S(t, r, n) && y(t, _, r, "RIGHT_SIDE", n);
					};
				case "nth-child":
					var C = e.index.value, P = c(e.right);
					return function(e, t, r) {
						return P(e, t, r) && m(e, t, C, r);
					};
				case "nth-last-child":
					var w = -e.index.value, k = c(e.right);
					return function(e, t, r) {
						return k(e, t, r) && m(e, t, w, r);
					};
				case "class":
					var D = e.name.toLowerCase();
					return function(t, r, n) {
						if (n && n.matchClass) return n.matchClass(e.name, t, r);
						if (n && n.nodeTypeKey) return !1;
						switch (D) {
							case "statement": if ("Statement" === t.type.slice(-9)) return !0;
							case "declaration": return "Declaration" === t.type.slice(-11);
							case "pattern": if ("Pattern" === t.type.slice(-7)) return !0;
							case "expression": return "Expression" === t.type.slice(-10) || "Literal" === t.type.slice(-7) || "Identifier" === t.type && (0 === r.length || "MetaProperty" !== r[0].type) || "MetaProperty" === t.type;
							case "function": return "FunctionDeclaration" === t.type || "FunctionExpression" === t.type || "ArrowFunctionExpression" === t.type;
						}
						throw new Error("Unknown class name: ".concat(e.name));
					};
			}
			throw new Error("Unknown selector type: ".concat(e.type));
		}
		function p(e, t) {
			var r = t && t.nodeTypeKey || "type", n = e[r];
			return t && t.visitorKeys && t.visitorKeys[n] ? t.visitorKeys[n] : i.VisitorKeys[n] ? i.VisitorKeys[n] : t && "function" == typeof t.fallback ? t.fallback(e) : Object.keys(e).filter((function(e) {
				return e !== r;
			}));
		}
		function h(e, t) {
			var r = t && t.nodeTypeKey || "type";
			return null !== e && "object" === n(e) && "string" == typeof e[r];
		}
		function d(e, r, n, o, a) {
			var i = t(n, 1)[0];
			if (!i) return !1;
			for (var s = p(i, a), u = 0; u < s.length; ++u) {
				var l = i[s[u]];
				if (Array.isArray(l)) {
					var c = l.indexOf(e);
					if (c < 0) continue;
					var f = void 0, d = void 0;
					"LEFT_SIDE" === o ? (f = 0, d = c) : (f = c + 1, d = l.length);
					for (var y = f; y < d; ++y) if (h(l[y], a) && r(l[y], n, a)) return !0;
				}
			}
			return !1;
		}
		function y(e, r, n, o, a) {
			var i = t(n, 1)[0];
			if (!i) return !1;
			for (var s = p(i, a), u = 0; u < s.length; ++u) {
				var l = i[s[u]];
				if (Array.isArray(l)) {
					var c = l.indexOf(e);
					if (c < 0) continue;
					if ("LEFT_SIDE" === o && c > 0 && h(l[c - 1], a) && r(l[c - 1], n, a)) return !0;
					if ("RIGHT_SIDE" === o && c < l.length - 1 && h(l[c + 1], a) && r(l[c + 1], n, a)) return !0;
				}
			}
			return !1;
		}
		function m(e, r, n, o) {
			if (0 === n) return !1;
			var a = t(r, 1)[0];
			if (!a) return !1;
			for (var i = p(a, o), s = 0; s < i.length; ++s) {
				var u = a[i[s]];
				if (Array.isArray(u)) {
					var l = n < 0 ? u.length + n : n - 1;
					if (l >= 0 && l < u.length && u[l] === e) return !0;
				}
			}
			return !1;
		}
		function x(e, t, o, a) {
			if (t) {
				var s = [], u = c(t), l = function e(t, o) {
					if (null == t || "object" != n(t)) return [];
					o ??= t;
					for (var a = t.subject ? [o] : [], i = Object.keys(t), s = 0; s < i.length; ++s) {
						var u = i[s], l = t[u];
						a.push.apply(a, r(e(l, "left" === u ? l : o)));
					}
					return a;
				}(t).map(c);
				i.traverse(e, {
					enter: function(e, t) {
						if (null != t && s.unshift(t), u(e, s, a)) if (l.length) for (var r = 0, n = l.length; r < n; ++r) {
							l[r](e, s, a) && o(e, t, s);
							for (var i = 0, c = s.length; i < c; ++i) {
								var f = s.slice(i + 1);
								l[r](s[i], f, a) && o(s[i], t, f);
							}
						}
						else o(e, t, s);
					},
					leave: function() {
						s.shift();
					},
					keys: a && a.visitorKeys,
					fallback: a && a.fallback || "iteration"
				});
			}
		}
		function v(e, t, r) {
			var n = [];
			return x(e, t, (function(e) {
				n.push(e);
			}), r), n;
		}
		function g(e) {
			return s.parse(e);
		}
		function A(e, t, r) {
			return v(e, g(t), r);
		}
		return A.parse = g, A.match = v, A.traverse = x, A.matches = function(e, t, r, n) {
			return !t || !!e && (r || (r = []), c(t)(e, r, n));
		}, A.query = A, A;
	}));
}))(), 1);
function newProxyWithProperties(target, properties) {
	return newProxyWithGet(target, (_target, prop) => {
		if (prop in properties) return properties[prop];
		return Reflect.get(target, prop);
	});
}
function newProxyWithGet(target, get) {
	return new Proxy(Object.isFrozen(target) ? { __proto__: target } : target, { get(t, p, r) {
		return proxyReflectValue(get(t, p, r), t, r);
	} });
}
function proxyReflectValue(value, target, receiver) {
	if (typeof value === "function") return function(...args) {
		const self = this;
		return value.apply(self === receiver ? target : self, args);
	};
	return value;
}
const MOMOA_NODES = new Set([
	"Array",
	"Boolean",
	"Document",
	"Element",
	"Identifier",
	"Infinity",
	"Member",
	"NaN",
	"Null",
	"Number",
	"Object",
	"String"
]);
function isJSONSourceCode(sourceCode) {
	var _a, _b, _c;
	return ((_a = sourceCode.ast) == null ? void 0 : _a.type) === "Document" && ((_c = (_b = sourceCode.ast.loc) == null ? void 0 : _b.start) == null ? void 0 : _c.column) === 1 && sourceCode.ast.body && isMomoaNode(sourceCode.ast.body) && typeof sourceCode.getParent === "function";
}
function isMomoaNode(node) {
	return MOMOA_NODES.has(node.type);
}
function convertSourceLocationFromJsonToJsonc(loc) {
	return {
		start: convertPositionFromJsonToJsonc(loc.start),
		end: convertPositionFromJsonToJsonc(loc.end)
	};
}
function convertPositionFromJsonToJsonc(position) {
	return {
		line: position.line,
		column: position.column - 1
	};
}
function convertSourceLocationFromJsoncToJson(loc) {
	return {
		start: convertPositionFromJsoncToJson(loc.start),
		end: convertPositionFromJsoncToJson(loc.end)
	};
}
function convertPositionFromJsoncToJson(position) {
	return {
		line: position.line,
		column: position.column + 1
	};
}
const TOKEN_CONVERTERS = new WeakMap();
function getTokenConverter(jsonSourceCode) {
	const converter = TOKEN_CONVERTERS.get(jsonSourceCode.ast);
	if (converter) return converter;
	const convertedTokens = new Map();
	const tokenConverters = {
		BlockComment(token) {
			return {
				type: "Block",
				get value() {
					return jsonSourceCode.text.slice(token.range[0] + 2, token.range[1] - 2);
				},
				range: token.range,
				loc: convertSourceLocationFromJsonToJsonc(token.loc)
			};
		},
		LineComment(token) {
			return {
				type: "Line",
				get value() {
					return jsonSourceCode.text.slice(token.range[0] + 2, token.range[1]);
				},
				range: token.range,
				loc: convertSourceLocationFromJsonToJsonc(token.loc)
			};
		},
		Boolean(token) {
			return createStandardToken("Keyword", token);
		},
		Null(token) {
			return createStandardToken("Keyword", token);
		},
		Identifier(token) {
			return createStandardToken("Identifier", token);
		},
		Infinity(token) {
			const raw = jsonSourceCode.text.slice(...token.range);
			if (raw.startsWith("-") || raw.startsWith("+")) return [createPunctuator(raw[0], {
				range: [token.range[0], token.range[0] + 1],
				loc: {
					start: token.loc.start,
					end: {
						line: token.loc.start.line,
						column: token.loc.start.column + 1
					}
				}
			}), createStandardToken("Identifier", {
				range: [token.range[0] + 1, token.range[1]],
				loc: {
					start: {
						line: token.loc.start.line,
						column: token.loc.start.column + 1
					},
					end: token.loc.end
				}
			})];
			return createStandardToken("Identifier", token);
		},
		NaN(token) {
			const raw = jsonSourceCode.text.slice(...token.range);
			if (raw.startsWith("-") || raw.startsWith("+")) return [createPunctuator(raw[0], {
				range: [token.range[0], token.range[0] + 1],
				loc: {
					start: token.loc.start,
					end: {
						line: token.loc.start.line,
						column: token.loc.start.column + 1
					}
				}
			}), createStandardToken("Identifier", {
				range: [token.range[0] + 1, token.range[1]],
				loc: {
					start: {
						line: token.loc.start.line,
						column: token.loc.start.column + 1
					},
					end: token.loc.end
				}
			})];
			return createStandardToken("Identifier", token);
		},
		Number(token) {
			const raw = jsonSourceCode.text.slice(...token.range);
			if (raw.startsWith("-") || raw.startsWith("+")) return [createPunctuator(raw[0], {
				range: [token.range[0], token.range[0] + 1],
				loc: {
					start: token.loc.start,
					end: {
						line: token.loc.start.line,
						column: token.loc.start.column + 1
					}
				}
			}), createStandardToken("Numeric", {
				range: [token.range[0] + 1, token.range[1]],
				loc: {
					start: {
						line: token.loc.start.line,
						column: token.loc.start.column + 1
					},
					end: token.loc.end
				}
			})];
			return createStandardToken("Numeric", token);
		},
		String(token) {
			return createStandardToken("String", token);
		},
		Colon(token) {
			return createPunctuator(":", token);
		},
		Comma(token) {
			return createPunctuator(",", token);
		},
		LBracket(token) {
			return createPunctuator("[", token);
		},
		LBrace(token) {
			return createPunctuator("{", token);
		},
		RBracket(token) {
			return createPunctuator("]", token);
		},
		RBrace(token) {
			return createPunctuator("}", token);
		}
	};
	TOKEN_CONVERTERS.set(jsonSourceCode.ast, convertToken);
	return convertToken;
	function createStandardToken(type, token) {
		return {
			type,
			get value() {
				return jsonSourceCode.text.slice(...token.range);
			},
			range: token.range,
			loc: convertSourceLocationFromJsonToJsonc(token.loc)
		};
	}
	function createPunctuator(value, token) {
		return {
			type: "Punctuator",
			value,
			range: token.range,
			loc: convertSourceLocationFromJsonToJsonc(token.loc)
		};
	}
	function convertToken(token) {
		if (convertedTokens.has(token)) return convertedTokens.get(token);
		const newToken = tokenConverters[token.type](token);
		convertedTokens.set(token, newToken);
		return newToken;
	}
}
const NODE_CONVERTERS = new WeakMap();
function getNodeConverter(jsonSourceCode) {
	const converter = NODE_CONVERTERS.get(jsonSourceCode.ast);
	if (converter) return converter;
	const tokenConverter = getTokenConverter(jsonSourceCode);
	const convertedNodes = new Map();
	const nodeConverters = {
		Array(node) {
			let elements;
			return {
				get parent() {
					return getParent(node);
				},
				type: "JSONArrayExpression",
				get elements() {
					return elements != null ? elements : elements = node.elements.map((e) => convertNode(e.value));
				},
				range: node.range,
				loc: convertSourceLocationFromJsonToJsonc(node.loc)
			};
		},
		Boolean(node) {
			return {
				get parent() {
					return getParent(node);
				},
				type: "JSONLiteral",
				value: node.value,
				bigint: null,
				regex: null,
				get raw() {
					return jsonSourceCode.text.slice(...node.range);
				},
				range: node.range,
				loc: convertSourceLocationFromJsonToJsonc(node.loc)
			};
		},
		Null(node) {
			return {
				get parent() {
					return getParent(node);
				},
				type: "JSONLiteral",
				value: null,
				bigint: null,
				regex: null,
				get raw() {
					return jsonSourceCode.text.slice(...node.range);
				},
				range: node.range,
				loc: convertSourceLocationFromJsonToJsonc(node.loc)
			};
		},
		Number(node) {
			const raw = jsonSourceCode.text.slice(...node.range);
			if (raw.startsWith("-") || raw.startsWith("+")) {
				const argumentRange = [node.range[0] + 1, node.range[1]];
				const rawArgument = jsonSourceCode.text.slice(...argumentRange);
				const literal = {
					get parent() {
						return unaryExpression;
					},
					type: "JSONLiteral",
					value: Math.abs(node.value),
					bigint: null,
					regex: null,
					raw: rawArgument,
					range: argumentRange,
					loc: convertSourceLocationFromJsonToJsonc({
						start: {
							line: node.loc.start.line,
							column: node.loc.start.column + 1
						},
						end: node.loc.end
					})
				};
				const unaryExpression = {
					get parent() {
						return getParent(node);
					},
					type: "JSONUnaryExpression",
					operator: raw[0],
					prefix: true,
					argument: literal,
					range: node.range,
					loc: convertSourceLocationFromJsonToJsonc(node.loc)
				};
				return [unaryExpression, literal];
			}
			return {
				get parent() {
					return getParent(node);
				},
				type: "JSONLiteral",
				value: node.value,
				bigint: null,
				regex: null,
				get raw() {
					return jsonSourceCode.text.slice(...node.range);
				},
				range: node.range,
				loc: convertSourceLocationFromJsonToJsonc(node.loc)
			};
		},
		String(node) {
			return {
				get parent() {
					return getParent(node);
				},
				type: "JSONLiteral",
				value: node.value,
				bigint: null,
				regex: null,
				get raw() {
					return jsonSourceCode.text.slice(...node.range);
				},
				range: node.range,
				loc: convertSourceLocationFromJsonToJsonc(node.loc)
			};
		},
		Document(node) {
			let expression, tokens, comments;
			const program = {
				get parent() {
					return getParent(node);
				},
				type: "Program",
				get body() {
					return body;
				},
				get comments() {
					return comments != null ? comments : comments = node.tokens.filter((token) => token.type === "LineComment" || token.type === "BlockComment").flatMap(tokenConverter);
				},
				get tokens() {
					return tokens != null ? tokens : tokens = node.tokens.filter((token) => token.type !== "LineComment" && token.type !== "BlockComment").flatMap(tokenConverter);
				},
				range: node.range,
				loc: convertSourceLocationFromJsonToJsonc(node.loc)
			};
			const expr = {
				parent: program,
				type: "JSONExpressionStatement",
				get expression() {
					return expression != null ? expression : expression = convertNode(node.body);
				},
				range: node.body.range,
				loc: convertSourceLocationFromJsonToJsonc(node.body.loc)
			};
			const body = [expr];
			return [program, expr];
		},
		Object(node) {
			let members;
			return {
				get parent() {
					return getParent(node);
				},
				type: "JSONObjectExpression",
				get properties() {
					return members != null ? members : members = node.members.map(convertNode);
				},
				range: node.range,
				loc: convertSourceLocationFromJsonToJsonc(node.loc)
			};
		},
		Member(node) {
			let keyNode, value;
			return {
				get parent() {
					return getParent(node);
				},
				type: "JSONProperty",
				get key() {
					return keyNode != null ? keyNode : keyNode = convertNode(node.name);
				},
				get value() {
					return value != null ? value : value = convertNode(node.value);
				},
				kind: "init",
				method: false,
				shorthand: false,
				computed: false,
				range: node.range,
				loc: convertSourceLocationFromJsonToJsonc(node.loc)
			};
		},
		Identifier(node) {
			return {
				get parent() {
					return getParent(node);
				},
				type: "JSONIdentifier",
				name: node.name,
				range: node.range,
				loc: convertSourceLocationFromJsonToJsonc(node.loc)
			};
		},
		Infinity(node) {
			const raw = jsonSourceCode.text.slice(...node.range);
			if (raw.startsWith("-") || raw.startsWith("+")) {
				const identifier = {
					get parent() {
						return unaryExpression;
					},
					type: "JSONIdentifier",
					name: "Infinity",
					range: [node.range[0] + 1, node.range[1]],
					loc: convertSourceLocationFromJsonToJsonc({
						start: {
							line: node.loc.start.line,
							column: node.loc.start.column + 1
						},
						end: node.loc.end
					})
				};
				const unaryExpression = {
					get parent() {
						return getParent(node);
					},
					type: "JSONUnaryExpression",
					operator: raw[0],
					prefix: true,
					argument: identifier,
					range: node.range,
					loc: convertSourceLocationFromJsonToJsonc(node.loc)
				};
				return [unaryExpression, identifier];
			}
			return {
				get parent() {
					return getParent(node);
				},
				type: "JSONIdentifier",
				name: "Infinity",
				range: node.range,
				loc: convertSourceLocationFromJsonToJsonc(node.loc)
			};
		},
		NaN(node) {
			const raw = jsonSourceCode.text.slice(...node.range);
			if (raw.startsWith("-") || raw.startsWith("+")) {
				const identifier = {
					get parent() {
						return unaryExpression;
					},
					type: "JSONIdentifier",
					name: "NaN",
					range: [node.range[0] + 1, node.range[1]],
					loc: convertSourceLocationFromJsonToJsonc({
						start: {
							line: node.loc.start.line,
							column: node.loc.start.column + 1
						},
						end: node.loc.end
					})
				};
				const unaryExpression = {
					get parent() {
						return getParent(node);
					},
					type: "JSONUnaryExpression",
					operator: raw[0],
					prefix: true,
					argument: identifier,
					range: node.range,
					loc: convertSourceLocationFromJsonToJsonc(node.loc)
				};
				return [unaryExpression, identifier];
			}
			return {
				get parent() {
					return getParent(node);
				},
				type: "JSONIdentifier",
				name: "NaN",
				range: node.range,
				loc: convertSourceLocationFromJsonToJsonc(node.loc)
			};
		}
	};
	NODE_CONVERTERS.set(jsonSourceCode.ast, convert);
	return convert;
	function convert(node) {
		if (convertedNodes.has(node)) return convertedNodes.get(node);
		const newNode = nodeConverters[node.type](node);
		let result;
		if (Array.isArray(newNode)) convertedNodes.set(node, result = {
			node: newNode[0],
			nodes: newNode
		});
		else convertedNodes.set(node, result = { node: newNode });
		return result;
	}
	function getParent(node) {
		const parent = jsonSourceCode.getParent(node);
		if (!parent) return null;
		const parentNode = parent;
		if (parentNode.type === "Element") return getParent(parentNode);
		const convertedParent = convert(parentNode);
		if (convertedParent.nodes) return convertedParent.nodes[convertedParent.nodes.length - 1];
		return convertedParent.node;
	}
	function convertNode(node) {
		return convert(node).node;
	}
}
function convertJsoncSourceCode(jsonSourceCode) {
	const convert = getNodeConverter(jsonSourceCode);
	const jsSourceCode = new SourceCode({
		text: jsonSourceCode.text,
		ast: convert(jsonSourceCode.ast).nodes[0],
		parserServices: { isJSON: true },
		visitorKeys: VisitorKeys
	});
	return newProxyWithGet(jsonSourceCode, (target, prop, receiver) => {
		const value = proxyReflectValue(Reflect.get(jsSourceCode, prop), jsSourceCode, target);
		if (value !== void 0) return value;
		return Reflect.get(jsonSourceCode, prop, receiver);
	});
}
const NODE_TYPE_MAP = new Map([
	["Program", ["Document"]],
	["JSONExpressionStatement", ["Document"]],
	["JSONLiteral", [
		"Boolean",
		"String",
		"Null",
		"Number"
	]],
	["JSONArrayExpression", ["Array"]],
	["JSONObjectExpression", ["Object"]],
	["JSONProperty", ["Member"]],
	["JSONIdentifier", [
		"Identifier",
		"Infinity",
		"NaN"
	]],
	["JSONUnaryExpression", [
		"Number",
		"Infinity",
		"NaN"
	]]
]);
const reIsSimpleNodeQuery = /^[a-z]+$/iu;
function convertQuery(eslintQuery) {
	const exit = eslintQuery.endsWith(":exit");
	const converted = convertRawQuery(exit ? eslintQuery.slice(0, -5) : eslintQuery);
	return converted && (exit ? {
		query: `${converted.query}:exit`,
		match: converted.match
	} : converted);
}
function convertRawQuery(query) {
	const queries = query.split(",").map((q) => q.trim());
	if (queries.every((q) => reIsSimpleNodeQuery.test(q))) {
		const convertTargetNodes = new Set(queries);
		const convertedQueries = [];
		for (const node of queries) {
			const converted = NODE_TYPE_MAP.get(node);
			if (converted) convertedQueries.push(...converted);
			else convertTargetNodes.delete(node);
		}
		return convertedQueries.length ? {
			query: convertedQueries.join(","),
			match: (node) => convertTargetNodes.has(node.type)
		} : null;
	}
	if (query === "*") return {
		query: "*",
		match: () => true
	};
	const selector = import_esquery_min.default.parse(query);
	const match = (node) => {
		let target = node;
		const ancestors = [];
		while (target.parent) {
			ancestors.push(target.parent);
			target = target.parent;
		}
		return import_esquery_min.default.matches(node, selector, ancestors, { visitorKeys: VisitorKeys });
	};
	return {
		query: "*",
		match
	};
}
function toCompatRuleListener(ruleListener, jsonSourceCode) {
	const convert = getNodeConverter(jsonSourceCode);
	const jsoncNodeVisitors = new Map();
	const queries = new Set();
	for (const [key, fn] of Object.entries(ruleListener)) {
		if (!fn) continue;
		queries.add(key);
		const convertedQuery = convertQuery(key);
		if (!convertedQuery) continue;
		const { query, match } = convertedQuery;
		queries.add(query);
		let jsoncNodeVisitorList = jsoncNodeVisitors.get(query);
		if (!jsoncNodeVisitorList) {
			jsoncNodeVisitorList = [];
			jsoncNodeVisitors.set(query, jsoncNodeVisitorList);
		}
		jsoncNodeVisitorList.push((node) => {
			if (match(node)) fn(node);
		});
	}
	const result = {};
	for (const query of queries) result[query] = (node) => {
		var _a;
		if (isMomoaNode(node)) {
			if (node.type !== "Element") {
				const jsoncNodeVisitorList = jsoncNodeVisitors.get(query);
				if (!jsoncNodeVisitorList) return;
				(query.endsWith(":exit") ? invokeWithReverseConvertedNode : invokeWithConvertedNode)(node, (n) => {
					jsoncNodeVisitorList.forEach((cb) => cb(n));
				});
			}
		} else (_a = ruleListener[query]) == null || _a.call(ruleListener, node);
	};
	return result;
	function invokeWithConvertedNode(node, cb) {
		const jsonNodeData = convert(node);
		if (jsonNodeData.nodes) for (const n of jsonNodeData.nodes) cb(n);
		else cb(jsonNodeData.node);
	}
	function invokeWithReverseConvertedNode(node, cb) {
		const jsonNodeData = convert(node);
		if (jsonNodeData.nodes) for (let index = jsonNodeData.nodes.length - 1; index >= 0; index--) {
			const n = jsonNodeData.nodes[index];
			cb(n);
		}
		else cb(jsonNodeData.node);
	}
}
const CONVERTED$2 = new WeakMap();
function toCompatCreate(create) {
	if (CONVERTED$2.has(create)) return CONVERTED$2.get(create);
	const result = (context, ...args) => {
		const originalSourceCode = context.sourceCode;
		if (!originalSourceCode || !isJSONSourceCode(originalSourceCode)) return create(context, ...args);
		let sourceCode;
		return toCompatRuleListener(create(newProxyWithProperties(context, {
			get sourceCode() {
				return sourceCode != null ? sourceCode : sourceCode = convertJsoncSourceCode(originalSourceCode);
			},
			report(descriptor) {
				const momoaDescriptor = { ...descriptor };
				if ("loc" in momoaDescriptor && momoaDescriptor.loc) {
					if ("line" in momoaDescriptor.loc) momoaDescriptor.loc = convertPositionFromJsoncToJson(momoaDescriptor.loc);
					else momoaDescriptor.loc = convertSourceLocationFromJsoncToJson(momoaDescriptor.loc);
				}
				if ("node" in momoaDescriptor && momoaDescriptor.node) momoaDescriptor.node = {
					...momoaDescriptor.node,
					loc: convertSourceLocationFromJsoncToJson(momoaDescriptor.node.loc)
				};
				context.report(momoaDescriptor);
			}
		}), ...args), originalSourceCode);
	};
	CONVERTED$2.set(create, result);
	return result;
}
const CONVERTED$1 = new WeakMap();
function toCompatRule(rule) {
	if (CONVERTED$1.has(rule)) return CONVERTED$1.get(rule);
	const result = {
		...rule,
		create: toCompatCreate(rule.create)
	};
	CONVERTED$1.set(rule, result);
	return result;
}
// build/src/platform/fact.js
const pages = {
	manifest: "https://developers.kommo.com/docs/manifest-json",
	locations: "https://developers.kommo.com/docs/widget-locations",
	fieldTypes: "https://developers.kommo.com/docs/field-types",
	i18n: "https://pt-developers.kommo.com/docs/i18n",
	salesbot: "https://es-developers.kommo.com/docs/salesbot",
	checklist: "https://developers.kommo.com/docs/getting-listed",
	structure: "https://developers.kommo.com/docs/structure-widget",
	script: "https://developers.kommo.com/docs/script-js",
	privateIntegration: "https://developers.kommo.com/docs/private-integration",
	images: "https://developers.kommo.com/docs/images",
	leftMenu: "https://developers.kommo.com/docs/left-menu",
	amocrmStructure: "https://www.amocrm.ru/developers/content/integrations/structure",
	amocrmLocations: "https://www.amocrm.ru/developers/content/integrations/areas",
	amocrmStart: "https://www.amocrm.ru/developers/content/web_sdk/start",
	amocrmForms: "https://www.amocrm.ru/developers/content/integrations/amoforms-widgets",
	amocrmFields: "https://www.amocrm.ru/developers/content/integrations/fields",
	customSettings: "https://www.kommo.com/developers/content/integrations/custom_settings",
	digitalPipeline: "https://developers.kommo.com/docs/widgets-dp",
	limitations: "https://developers.kommo.com/docs/limitations",
	tutorial: "https://developers.kommo.com/docs/widgets-tutorial",
	amocrmRequirements: "https://www.amocrm.ru/developers/content/integrations/requirements",
	amocrmLeftMenu: "https://www.amocrm.ru/developers/content/web_sdk/left_menu"
};
// build/src/platform/texts.js
const textLimits = {
	name: {
		max: 30,
		source: pages.checklist,
		confidence: "high"
	},
	nameWord: {
		max: 19,
		source: pages.checklist,
		confidence: "high"
	},
	shortDescription: {
		max: 50,
		source: pages.checklist,
		confidence: "high"
	},
	aiAgentDescription: {
		max: 100,
		source: pages.locations,
		confidence: "high"
	}
};
const shortTags = {
	tags: [
		"#HOST#",
		"#SUBDOMAIN#",
		"#LOGIN#",
		"#ACCOUNT_ID#",
		"#USER_ID#",
		"#TOP_LEVEL_DOMAIN#"
	],
	source: pages.manifest,
	confidence: "high"
};
const linkTags = {
	platform: "amocrm",
	tags: ["#LINK#", "#/LINK#"],
	source: pages.amocrmFields,
	confidence: "low"
};
const obsoleteShortTags = {
	tags: ["#API_HASH#"],
	source: pages.fieldTypes,
	confidence: "medium"
};
const brands = {
	kommo: {
		name: "Kommo",
		inNames: [/kommo/iu],
		source: pages.checklist,
		confidence: "high"
	},
	amocrm: {
		name: "amo",
		inNames: [
			/amo[\s-]?(?:crm|market)/iu,
			/(?<![\p{L}\p{N}])amo(?![\p{L}\p{N}])/iu,
			/(?<![\p{L}\p{N}])[Aa]mo(?=\p{Lu})/u
		],
		source: pages.amocrmRequirements,
		confidence: "high"
	}
};
const russianHosts = {
	endings: [
		".ru",
		".рф",
		".xn--p1ai"
	],
	source: pages.amocrmRequirements,
	confidence: "high"
};
// build/src/product.js
const product = {
	name: "eslint-plugin-kommo-widget",
	version: "1.0.0",
	repository: "https://github.com/OWNER/REPO",
	site: "https://OWNER.github.io/REPO/"
};
// build/src/rule-kit/rule-page.js
function rulePage(name) {
	return `${product.repository}/blob/v${product.version}/docs/rules/${name}.md`;
}
const presetNames = Object.keys({
	recommended: "A private integration in a Kommo account.",
	marketplace: "A public listing in the Kommo marketplace.",
	amocrm: "A private integration in an amoCRM account.",
	amomarket: "A public listing in amoMarket."
});
function createManifestRule(rule) {
	return createRule(rule, ["manifest"], ({ manifest }) => manifest);
}
function createFolderRule(rule) {
	return createRule(rule, ["manifest"], ({ around }) => around);
}
function createLocaleRule(rule) {
	return createRule(rule, ["locale files"], ({ locale }) => locale);
}
function createDocumentRule(rule) {
	return createRule(rule, ["manifest", "locale files"], ({ manifest, locale }) => manifest ?? locale);
}
function createCodeRule(rule) {
	return createRule(rule, ["manifest", "scripts"], ({ manifest, script }) => manifest ?? script);
}
function createAnyRule(rule) {
	return createRule(rule, [
		"manifest",
		"locale files",
		"scripts"
	], ({ manifest, locale, script }) => manifest ?? locale ?? script);
}
function createTextRule(rule) {
	return createRule(rule, ["manifest", "locale files"], ({ text }) => text);
}
function createScriptRule(rule) {
	return createRule(rule, ["scripts"], ({ script }) => script);
}
function createStyleRule(rule) {
	return createRule(rule, ["styles"], ({ style }) => style);
}
function createTemplateRule(rule) {
	return {
		...createRule(rule, ["templates"], ({ template }) => template),
		isForCommand: true
	};
}
function createTextFileRule(rule) {
	const documentOf = ({ text, file }) => text ? void 0 : file;
	return {
		...createRule(rule, ["text files"], documentOf),
		isForCommand: true
	};
}
function createArchiveRule(rule) {
	return {
		...createRule(rule, ["archives"], ({ archive }) => archive),
		isForCommand: true
	};
}
function createRule({ name, meta, check }, looksAt, documentOf) {
	return {
		meta: {
			...meta,
			languages: [
				"js/js",
				"json/*",
				"jsonc/*",
				"css/*"
			],
			docs: {
				...meta.docs,
				url: rulePage(name),
				looksAt
			}
		},
		run(context, documents) {
			const document = documentOf(documents);
			if (document) check(context, document);
		}
	};
}
// node_modules/entities/dist/decode-codepoint.js
const c1 = [
	8364,
	0,
	8218,
	402,
	8222,
	8230,
	8224,
	8225,
	710,
	8240,
	352,
	8249,
	338,
	0,
	381,
	0,
	0,
	8216,
	8217,
	8220,
	8221,
	8226,
	8211,
	8212,
	732,
	8482,
	353,
	8250,
	339,
	0,
	382,
	376
];
function isInvalidCodePoint(codePoint) {
	return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
function replaceCodePoint(codePoint) {
	if (isInvalidCodePoint(codePoint)) return 65533;
	if (codePoint >= 128 && codePoint <= 159) return c1[codePoint - 128] || codePoint;
	return codePoint;
}
function replaceCodePointXML(codePoint) {
	return isInvalidCodePoint(codePoint) ? 65533 : codePoint;
}
// node_modules/entities/dist/internal/decode-shared.js
const BASE91_INVERSE = (() => {
	const table = new Uint8Array(127);
	let code = 0;
	for (let char = 33; char <= 126; char++) if (char !== 34 && char !== 36 && char !== 92) table[char] = code++;
	return table;
})();
function decodeTrieDict(input, resultLength, atomCount, dict1AtomCount, ngramCount, dictSize) {
	const base = 91;
	const inputLength = input.length;
	const twoCharBias = dictSize * 90;
	let pos = 0;
	const readSlotCode = () => {
		const c1 = BASE91_INVERSE[input.charCodeAt(pos++)];
		return c1 < dictSize ? c1 : c1 * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
	};
	const dict2AtomCount = atomCount - dict1AtomCount;
	const slotCount = atomCount + ngramCount;
	const single = new Int32Array(slotCount);
	single.fill(-1, dict1AtomCount, dictSize);
	single.fill(-1, dictSize + dict2AtomCount, slotCount);
	const start = new Int32Array(slotCount);
	const length = new Int32Array(slotCount);
	function decodeDelta(count, off) {
		let previous = 0;
		let slot = off;
		const end = off + count;
		while (slot < end) {
			const code = BASE91_INVERSE[input.charCodeAt(pos++)];
			if (code < 89) {
				previous += code;
				single[slot++] = previous;
			} else if (code === 89) {
				let runLength = BASE91_INVERSE[input.charCodeAt(pos++)] + 2;
				while (runLength--) single[slot++] = ++previous;
			} else {
				const next = BASE91_INVERSE[input.charCodeAt(pos++)];
				previous += 89 + (next < 90 ? next * base + BASE91_INVERSE[input.charCodeAt(pos++)] : BASE91_INVERSE[input.charCodeAt(pos++)] * 8281 + BASE91_INVERSE[input.charCodeAt(pos++)] * base + BASE91_INVERSE[input.charCodeAt(pos++)]);
				single[slot++] = previous;
			}
		}
	}
	decodeDelta(dict1AtomCount, 0);
	decodeDelta(dict2AtomCount, dictSize);
	const references = new Int32Array(ngramCount * 2);
	let poolSize = 0;
	let ngramIndex = 0;
	function readNgramReferences(count, startSlot) {
		for (let index = 0; index < count; index++) {
			const slot = startSlot + index;
			const a = readSlotCode();
			const b = readSlotCode();
			references[ngramIndex * 2] = a;
			references[ngramIndex * 2 + 1] = b;
			ngramIndex += 1;
			start[slot] = poolSize;
			const entryLength = (single[a] < 0 ? length[a] : 1) + (single[b] < 0 ? length[b] : 1);
			length[slot] = entryLength;
			poolSize += entryLength;
		}
	}
	readNgramReferences(ngramCount - dictSize + dict1AtomCount, dictSize + dict2AtomCount);
	readNgramReferences(dictSize - dict1AtomCount, dict1AtomCount);
	const pool = new Uint16Array(poolSize);
	let write = 0;
	for (let index = 0; index < ngramIndex; index++) for (let half = 0; half < 2; half++) {
		const source = references[index * 2 + half];
		const value = single[source];
		if (value < 0) {
			let read = start[source];
			const readEnd = read + length[source];
			while (read < readEnd) pool[write++] = pool[read++];
		} else pool[write++] = value;
	}
	const out = new Uint16Array(resultLength);
	let outIndex = 0;
	while (pos < inputLength) {
		let slot = BASE91_INVERSE[input.charCodeAt(pos++)];
		if (slot >= dictSize) slot = slot * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
		const value = single[slot];
		if (value < 0) {
			let read = start[slot];
			const readEnd = read + length[slot];
			while (read < readEnd) out[outIndex++] = pool[read++];
		} else out[outIndex++] = value;
	}
	return out;
}
// node_modules/entities/dist/generated/decode-data-html.js
const htmlDecodeTree = decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);
// node_modules/entities/dist/generated/decode-data-xml.js
const xmlDecodeTree = new Uint16Array([
	512,
	26465,
	29036,
	7,
	0,
	2,
	4,
	116,
	24638,
	116,
	24636,
	8693,
	29807,
	24610,
	621,
	1,
	0,
	0,
	3,
	112,
	24614,
	111,
	115,
	24615
]);
// node_modules/entities/dist/internal/bin-trie-flags.js
var BinTrieFlags;
(function(BinTrieFlags) {
	BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
	BinTrieFlags[BinTrieFlags["FLAG13"] = 8192] = "FLAG13";
	BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
	BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
	BinTrieFlags[BinTrieFlags["VALUE_MASK"] = 8191] = "VALUE_MASK";
})(BinTrieFlags || (BinTrieFlags = {}));
// node_modules/entities/dist/decode.js
var CharCodes$1;
(function(CharCodes) {
	CharCodes[CharCodes["AMP"] = 38] = "AMP";
	CharCodes[CharCodes["NUM"] = 35] = "NUM";
	CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
	CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
	CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
	CharCodes[CharCodes["NINE"] = 57] = "NINE";
	CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
	CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
})(CharCodes$1 || (CharCodes$1 = {}));
const TO_LOWER_BIT = 32;
function isNumber(code) {
	return code - CharCodes$1.ZERO >>> 0 <= 9;
}
function isHexadecimalCharacter(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 5;
}
function isAlpha(code) {
	return (code | TO_LOWER_BIT) - CharCodes$1.LOWER_A >>> 0 <= 25;
}
function isEntityInAttributeInvalidEnd(code) {
	return code === CharCodes$1.EQUALS || isAlpha(code) || isNumber(code);
}
var EntityDecoderState;
(function(EntityDecoderState) {
	EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
	EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
	EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
	EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
	EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function(DecodingMode) {
	DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
	DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
var EntityDecoder = class {
	decodeTree;
	emitCodePoint;
	errors;
	state = EntityDecoderState.EntityStart;
	consumed = 1;
	result = 0;
	treeIndex = 0;
	excess = 1;
	decodeMode = DecodingMode.Strict;
	runConsumed = 0;
	constructor(decodeTree, emitCodePoint, errors) {
		this.decodeTree = decodeTree;
		this.emitCodePoint = emitCodePoint;
		this.errors = errors;
	}
	startEntity(decodeMode) {
		this.decodeMode = decodeMode;
		this.state = EntityDecoderState.EntityStart;
		this.result = 0;
		this.treeIndex = 0;
		this.excess = 1;
		this.consumed = 1;
		this.runConsumed = 0;
	}
	write(input, offset) {
		switch (this.state) {
			case EntityDecoderState.EntityStart:
				if (input.charCodeAt(offset) === CharCodes$1.NUM) {
					this.state = EntityDecoderState.NumericStart;
					this.consumed += 1;
					return this.stateNumericStart(input, offset + 1);
				}
				this.state = EntityDecoderState.NamedEntity;
				return this.stateNamedEntity(input, offset);
			case EntityDecoderState.NumericStart: return this.stateNumericStart(input, offset);
			case EntityDecoderState.NumericDecimal: return this.stateNumericDecimal(input, offset);
			case EntityDecoderState.NumericHex: return this.stateNumericHex(input, offset);
			default: return this.stateNamedEntity(input, offset);
		}
	}
	stateNumericStart(input, offset) {
		if (offset >= input.length) return -1;
		if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes$1.LOWER_X) {
			this.state = EntityDecoderState.NumericHex;
			this.consumed += 1;
			return this.stateNumericHex(input, offset + 1);
		}
		this.state = EntityDecoderState.NumericDecimal;
		return this.stateNumericDecimal(input, offset);
	}
	stateNumericHex(input, offset) {
		const inputLength = input.length;
		let { result } = this;
		let { consumed } = this;
		while (offset < inputLength) {
			const char = input.charCodeAt(offset);
			if (isNumber(char) || isHexadecimalCharacter(char)) {
				const digit = char <= CharCodes$1.NINE ? char - CharCodes$1.ZERO : (char | TO_LOWER_BIT) - CharCodes$1.LOWER_A + 10;
				result = result * 16 + digit;
				consumed += 1;
				offset += 1;
			} else {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(char, 3);
			}
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	stateNumericDecimal(input, offset) {
		const inputLength = input.length;
		let { result } = this;
		let { consumed } = this;
		while (offset < inputLength) {
			const digit = input.charCodeAt(offset) - CharCodes$1.ZERO;
			if (digit >>> 0 > 9) {
				this.result = result;
				this.consumed = consumed;
				return this.emitNumericEntity(digit + CharCodes$1.ZERO, 2);
			}
			result = result * 10 + digit;
			consumed += 1;
			offset += 1;
		}
		this.result = result;
		this.consumed = consumed;
		return -1;
	}
	emitNumericEntity(lastCp, expectedLength) {
		if (this.consumed <= expectedLength) {
			this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
			return 0;
		}
		if (lastCp === CharCodes$1.SEMI) this.consumed += 1;
		else if (this.decodeMode === DecodingMode.Strict) return 0;
		this.emitCodePoint((this.decodeTree === xmlDecodeTree ? replaceCodePointXML : replaceCodePoint)(this.result), this.consumed);
		if (this.errors) {
			if (lastCp !== CharCodes$1.SEMI) this.errors.missingSemicolonAfterCharacterReference();
			this.errors.validateNumericCharacterReference(this.result);
		}
		return this.consumed;
	}
	flushAndEmitLegacyOrReject(consumed, excess, char, valueLength) {
		this.consumed = consumed;
		this.excess = excess;
		return this.result === 0 || this.decodeMode === DecodingMode.Attribute && (valueLength === 0 || excess > 1 || isEntityInAttributeInvalidEnd(char)) ? 0 : this.emitNotTerminatedNamedEntity();
	}
	stateNamedEntity(input, offset) {
		const { decodeTree } = this;
		const inputLength = input.length;
		const isStrict = this.decodeMode === DecodingMode.Strict;
		let { treeIndex } = this;
		let { excess } = this;
		let { consumed } = this;
		let current = decodeTree[treeIndex];
		while (offset < inputLength) {
			while ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0) {
				const char = input.charCodeAt(offset);
				const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
				const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
				if (branchCount === 0) {
					if (char !== jumpOffset) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					treeIndex += 1;
				} else {
					const slot = char - jumpOffset;
					if (slot >>> 0 >= branchCount) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					const stored = decodeTree[treeIndex + 1 + slot];
					if (stored === 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					treeIndex = treeIndex + branchCount + stored & 65535;
				}
				current = decodeTree[treeIndex];
				offset += 1;
				excess += 1;
				if (offset >= inputLength) break;
			}
			if (offset >= inputLength) break;
			if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
				const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
				let { runConsumed } = this;
				if (runConsumed === 0) {
					const char = input.charCodeAt(offset);
					if (char !== (current & BinTrieFlags.JUMP_TABLE)) return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					offset += 1;
					excess += 1;
					runConsumed = 1;
				}
				while (runConsumed < runLength) {
					if (offset >= inputLength) {
						this.treeIndex = treeIndex;
						this.excess = excess;
						this.consumed = consumed;
						this.runConsumed = runConsumed;
						return -1;
					}
					const charIndexInPacked = runConsumed - 1;
					const expectedChar = decodeTree[treeIndex + 1 + (charIndexInPacked >> 1)] >> ((charIndexInPacked & 1) << 3) & 255;
					const char = input.charCodeAt(offset);
					if (char !== expectedChar) {
						this.runConsumed = 0;
						return this.flushAndEmitLegacyOrReject(consumed, excess, char, 0);
					}
					offset += 1;
					excess += 1;
					runConsumed += 1;
				}
				this.runConsumed = 0;
				treeIndex += 1 + (runLength >> 1);
				current = decodeTree[treeIndex];
				continue;
			}
			const valueLength = current >>> 14;
			const char = input.charCodeAt(offset);
			if (valueLength !== 0) {
				if (!isStrict && (current & BinTrieFlags.FLAG13) === 0) {
					this.result = treeIndex;
					consumed += excess - 1;
					excess = 1;
				}
				if (char === CharCodes$1.SEMI) return this.emitNamedEntityData(treeIndex, valueLength, consumed + excess);
				if (valueLength === 1) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
			}
			const next = determineBranch(decodeTree, current, treeIndex + (valueLength || 1), char);
			if (next < 0) return this.flushAndEmitLegacyOrReject(consumed, excess, char, valueLength);
			treeIndex = next;
			current = decodeTree[treeIndex];
			offset += 1;
			excess += 1;
		}
		if (!isStrict && current >>> 14 !== 0 && (current & BinTrieFlags.FLAG13) === 0) {
			this.result = treeIndex;
			consumed += excess - 1;
			excess = 1;
		}
		this.treeIndex = treeIndex;
		this.excess = excess;
		this.consumed = consumed;
		return -1;
	}
	emitNotTerminatedNamedEntity() {
		const { result, decodeTree } = this;
		const valueLength = decodeTree[result] >>> 14;
		this.emitNamedEntityData(result, valueLength, this.consumed);
		this.errors?.missingSemicolonAfterCharacterReference();
		return this.consumed;
	}
	emitNamedEntityData(result, valueLength, consumed) {
		const { decodeTree } = this;
		this.emitCodePoint(valueLength === 1 ? decodeTree[result] & BinTrieFlags.VALUE_MASK : decodeTree[result + 1], consumed);
		if (valueLength === 3) this.emitCodePoint(decodeTree[result + 2], consumed);
		return consumed;
	}
	end() {
		switch (this.state) {
			case EntityDecoderState.NamedEntity: return this.result !== 0 && (this.decodeMode !== DecodingMode.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
			case EntityDecoderState.NumericDecimal: return this.emitNumericEntity(0, 2);
			case EntityDecoderState.NumericHex: return this.emitNumericEntity(0, 3);
			case EntityDecoderState.NumericStart:
				this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
				return 0;
			default: return 0;
		}
	}
};
function determineBranch(decodeTree, current, nodeIndex, char) {
	const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
	const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
	if (jumpOffset) {
		if (branchCount === 0) return char === jumpOffset ? nodeIndex : -1;
		const slot = char - jumpOffset;
		if (slot >>> 0 >= branchCount) return -1;
		const stored = decodeTree[nodeIndex + slot];
		return stored === 0 ? -1 : nodeIndex + branchCount + stored - 1 & 65535;
	}
	if (branchCount === 0) return -1;
	const packedKeySlots = branchCount + 1 >> 1;
	const branchEnd = nodeIndex + packedKeySlots + branchCount;
	for (let index = 0; index < branchCount; index++) {
		const key = decodeTree[nodeIndex + (index >> 1)] >> ((index & 1) << 3) & 255;
		if (key === char) return branchEnd + decodeTree[nodeIndex + packedKeySlots + index] & 65535;
		if (key > char) return -1;
	}
	return -1;
}
// node_modules/htmlparser2/dist/Tokenizer.js
var CharCodes;
(function(CharCodes) {
	CharCodes[CharCodes["Tab"] = 9] = "Tab";
	CharCodes[CharCodes["NewLine"] = 10] = "NewLine";
	CharCodes[CharCodes["FormFeed"] = 12] = "FormFeed";
	CharCodes[CharCodes["CarriageReturn"] = 13] = "CarriageReturn";
	CharCodes[CharCodes["Space"] = 32] = "Space";
	CharCodes[CharCodes["ExclamationMark"] = 33] = "ExclamationMark";
	CharCodes[CharCodes["Number"] = 35] = "Number";
	CharCodes[CharCodes["Amp"] = 38] = "Amp";
	CharCodes[CharCodes["SingleQuote"] = 39] = "SingleQuote";
	CharCodes[CharCodes["DoubleQuote"] = 34] = "DoubleQuote";
	CharCodes[CharCodes["Dash"] = 45] = "Dash";
	CharCodes[CharCodes["Slash"] = 47] = "Slash";
	CharCodes[CharCodes["Zero"] = 48] = "Zero";
	CharCodes[CharCodes["Nine"] = 57] = "Nine";
	CharCodes[CharCodes["Semi"] = 59] = "Semi";
	CharCodes[CharCodes["Lt"] = 60] = "Lt";
	CharCodes[CharCodes["Eq"] = 61] = "Eq";
	CharCodes[CharCodes["Gt"] = 62] = "Gt";
	CharCodes[CharCodes["Questionmark"] = 63] = "Questionmark";
	CharCodes[CharCodes["UpperA"] = 65] = "UpperA";
	CharCodes[CharCodes["LowerA"] = 97] = "LowerA";
	CharCodes[CharCodes["UpperF"] = 70] = "UpperF";
	CharCodes[CharCodes["LowerF"] = 102] = "LowerF";
	CharCodes[CharCodes["UpperZ"] = 90] = "UpperZ";
	CharCodes[CharCodes["LowerZ"] = 122] = "LowerZ";
	CharCodes[CharCodes["LowerX"] = 120] = "LowerX";
	CharCodes[CharCodes["OpeningSquareBracket"] = 91] = "OpeningSquareBracket";
})(CharCodes || (CharCodes = {}));
var State$1;
(function(State) {
	State[State["Text"] = 1] = "Text";
	State[State["BeforeTagName"] = 2] = "BeforeTagName";
	State[State["InTagName"] = 3] = "InTagName";
	State[State["InSelfClosingTag"] = 4] = "InSelfClosingTag";
	State[State["BeforeClosingTagName"] = 5] = "BeforeClosingTagName";
	State[State["InClosingTagName"] = 6] = "InClosingTagName";
	State[State["AfterClosingTagName"] = 7] = "AfterClosingTagName";
	State[State["BeforeAttributeName"] = 8] = "BeforeAttributeName";
	State[State["InAttributeName"] = 9] = "InAttributeName";
	State[State["AfterAttributeName"] = 10] = "AfterAttributeName";
	State[State["BeforeAttributeValue"] = 11] = "BeforeAttributeValue";
	State[State["InAttributeValueDq"] = 12] = "InAttributeValueDq";
	State[State["InAttributeValueSq"] = 13] = "InAttributeValueSq";
	State[State["InAttributeValueNq"] = 14] = "InAttributeValueNq";
	State[State["BeforeDeclaration"] = 15] = "BeforeDeclaration";
	State[State["InDeclaration"] = 16] = "InDeclaration";
	State[State["InProcessingInstruction"] = 17] = "InProcessingInstruction";
	State[State["BeforeComment"] = 18] = "BeforeComment";
	State[State["CDATASequence"] = 19] = "CDATASequence";
	State[State["DeclarationSequence"] = 20] = "DeclarationSequence";
	State[State["InSpecialComment"] = 21] = "InSpecialComment";
	State[State["InCommentLike"] = 22] = "InCommentLike";
	State[State["SpecialStartSequence"] = 23] = "SpecialStartSequence";
	State[State["InSpecialTag"] = 24] = "InSpecialTag";
	State[State["InPlainText"] = 25] = "InPlainText";
	State[State["InEntity"] = 26] = "InEntity";
})(State$1 || (State$1 = {}));
function isWhitespace(c) {
	return c === CharCodes.Space || c === CharCodes.NewLine || c === CharCodes.Tab || c === CharCodes.FormFeed || c === CharCodes.CarriageReturn;
}
function isEndOfTagSection(c) {
	return c === CharCodes.Slash || c === CharCodes.Gt || isWhitespace(c);
}
function isASCIIAlpha(c) {
	return c >= CharCodes.LowerA && c <= CharCodes.LowerZ || c >= CharCodes.UpperA && c <= CharCodes.UpperZ;
}
var QuoteType;
(function(QuoteType) {
	QuoteType[QuoteType["NoValue"] = 0] = "NoValue";
	QuoteType[QuoteType["Unquoted"] = 1] = "Unquoted";
	QuoteType[QuoteType["Single"] = 2] = "Single";
	QuoteType[QuoteType["Double"] = 3] = "Double";
})(QuoteType || (QuoteType = {}));
const Sequences = {
	Empty: new Uint8Array(0),
	Cdata: new Uint8Array([
		67,
		68,
		65,
		84,
		65,
		91
	]),
	CdataEnd: new Uint8Array([
		93,
		93,
		62
	]),
	CommentEnd: new Uint8Array([
		45,
		45,
		33,
		62
	]),
	Doctype: new Uint8Array([
		100,
		111,
		99,
		116,
		121,
		112,
		101
	]),
	IframeEnd: new Uint8Array([
		60,
		47,
		105,
		102,
		114,
		97,
		109,
		101
	]),
	NoembedEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		101,
		109,
		98,
		101,
		100
	]),
	NoframesEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		102,
		114,
		97,
		109,
		101,
		115
	]),
	Plaintext: new Uint8Array([
		60,
		47,
		112,
		108,
		97,
		105,
		110,
		116,
		101,
		120,
		116
	]),
	ScriptEnd: new Uint8Array([
		60,
		47,
		115,
		99,
		114,
		105,
		112,
		116
	]),
	StyleEnd: new Uint8Array([
		60,
		47,
		115,
		116,
		121,
		108,
		101
	]),
	TitleEnd: new Uint8Array([
		60,
		47,
		116,
		105,
		116,
		108,
		101
	]),
	TextareaEnd: new Uint8Array([
		60,
		47,
		116,
		101,
		120,
		116,
		97,
		114,
		101,
		97
	]),
	XmpEnd: new Uint8Array([
		60,
		47,
		120,
		109,
		112
	])
};
const specialStartSequences = new Map([
	[Sequences.IframeEnd[2], Sequences.IframeEnd],
	[Sequences.NoembedEnd[2], Sequences.NoembedEnd],
	[Sequences.Plaintext[2], Sequences.Plaintext],
	[Sequences.ScriptEnd[2], Sequences.ScriptEnd],
	[Sequences.TitleEnd[2], Sequences.TitleEnd],
	[Sequences.XmpEnd[2], Sequences.XmpEnd]
]);
var Tokenizer = class {
	cbs;
	state = State$1.Text;
	buffer = "";
	sectionStart = 0;
	index = 0;
	entityStart = 0;
	baseState = State$1.Text;
	isSpecial = false;
	running = true;
	offset = 0;
	xmlMode;
	decodeEntities;
	recognizeSelfClosing;
	entityDecoder;
	constructor({ xmlMode = false, decodeEntities = true, recognizeSelfClosing = xmlMode }, cbs) {
		this.cbs = cbs;
		this.xmlMode = xmlMode;
		this.decodeEntities = decodeEntities;
		this.recognizeSelfClosing = recognizeSelfClosing;
		this.entityDecoder = new EntityDecoder(xmlMode ? xmlDecodeTree : htmlDecodeTree, (cp, consumed) => this.emitCodePoint(cp, consumed));
	}
	reset() {
		this.state = State$1.Text;
		this.buffer = "";
		this.sectionStart = 0;
		this.index = 0;
		this.baseState = State$1.Text;
		this.isSpecial = false;
		this.currentSequence = Sequences.Empty;
		this.sequenceIndex = 0;
		this.running = true;
		this.offset = 0;
	}
	write(chunk) {
		this.offset += this.buffer.length;
		this.buffer = chunk;
		this.parse();
	}
	end() {
		if (this.running) this.finish();
	}
	pause() {
		this.running = false;
	}
	resume() {
		this.running = true;
		if (this.index < this.buffer.length + this.offset) this.parse();
	}
	stateText(c) {
		if (c === CharCodes.Lt || !this.decodeEntities && this.fastForwardTo(CharCodes.Lt)) {
			if (this.index > this.sectionStart) this.cbs.ontext(this.sectionStart, this.index);
			this.state = State$1.BeforeTagName;
			this.sectionStart = this.index;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	currentSequence = Sequences.Empty;
	sequenceIndex = 0;
	enterTagBody() {
		if (this.currentSequence === Sequences.Plaintext) {
			this.currentSequence = Sequences.Empty;
			this.state = State$1.InPlainText;
		} else if (this.isSpecial) {
			this.state = State$1.InSpecialTag;
			this.sequenceIndex = 0;
		} else this.state = State$1.Text;
	}
	stateSpecialStartSequence(c) {
		const lower = c | 32;
		if (this.sequenceIndex < this.currentSequence.length) {
			if (lower === this.currentSequence[this.sequenceIndex]) {
				this.sequenceIndex++;
				return;
			}
			if (this.sequenceIndex === 3) {
				if (this.currentSequence === Sequences.ScriptEnd && lower === Sequences.StyleEnd[3]) {
					this.currentSequence = Sequences.StyleEnd;
					this.sequenceIndex = 4;
					return;
				}
				if (this.currentSequence === Sequences.TitleEnd && lower === Sequences.TextareaEnd[3]) {
					this.currentSequence = Sequences.TextareaEnd;
					this.sequenceIndex = 4;
					return;
				}
			} else if (this.sequenceIndex === 4 && this.currentSequence === Sequences.NoembedEnd && lower === Sequences.NoframesEnd[4]) {
				this.currentSequence = Sequences.NoframesEnd;
				this.sequenceIndex = 5;
				return;
			}
		} else if (isEndOfTagSection(c)) {
			this.sequenceIndex = 0;
			this.state = State$1.InTagName;
			this.stateInTagName(c);
			return;
		}
		this.isSpecial = false;
		this.currentSequence = Sequences.Empty;
		this.sequenceIndex = 0;
		this.state = State$1.InTagName;
		this.stateInTagName(c);
	}
	stateCDATASequence(c) {
		if (c === Sequences.Cdata[this.sequenceIndex]) {
			if (++this.sequenceIndex === Sequences.Cdata.length) {
				this.state = State$1.InCommentLike;
				this.currentSequence = Sequences.CdataEnd;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			}
		} else {
			this.sequenceIndex = 0;
			if (this.xmlMode) {
				this.state = State$1.InDeclaration;
				this.stateInDeclaration(c);
			} else {
				this.state = State$1.InSpecialComment;
				this.stateInSpecialComment(c);
			}
		}
	}
	fastForwardTo(c) {
		while (++this.index < this.buffer.length + this.offset) if (this.buffer.charCodeAt(this.index - this.offset) === c) return true;
		this.index = this.buffer.length + this.offset - 1;
		return false;
	}
	emitComment(offset) {
		this.cbs.oncomment(this.sectionStart, this.index, offset);
		this.sequenceIndex = 0;
		this.sectionStart = this.index + 1;
		this.state = State$1.Text;
	}
	stateInCommentLike(c) {
		if (!this.xmlMode && this.currentSequence === Sequences.CommentEnd && this.sequenceIndex <= 1 && this.index === this.sectionStart + this.sequenceIndex && c === CharCodes.Gt) this.emitComment(this.sequenceIndex);
		else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === 2 && c === CharCodes.Gt) this.emitComment(2);
		else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === this.currentSequence.length - 1 && c !== CharCodes.Gt) this.sequenceIndex = Number(c === CharCodes.Dash);
		else if (c === this.currentSequence[this.sequenceIndex]) {
			if (++this.sequenceIndex === this.currentSequence.length) {
				if (this.currentSequence === Sequences.CdataEnd) this.cbs.oncdata(this.sectionStart, this.index, 2);
				else this.cbs.oncomment(this.sectionStart, this.index, 3);
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
				this.state = State$1.Text;
			}
		} else if (this.sequenceIndex === 0) {
			if (this.fastForwardTo(this.currentSequence[0])) this.sequenceIndex = 1;
		} else if (c !== this.currentSequence[this.sequenceIndex - 1]) this.sequenceIndex = 0;
	}
	isTagStartChar(c) {
		return this.xmlMode ? !isEndOfTagSection(c) : isASCIIAlpha(c);
	}
	stateInSpecialTag(c) {
		if (this.sequenceIndex === this.currentSequence.length) {
			if (isEndOfTagSection(c)) {
				const endOfText = this.index - this.currentSequence.length;
				if (this.sectionStart < endOfText) {
					const actualIndex = this.index;
					this.index = endOfText;
					this.cbs.ontext(this.sectionStart, endOfText);
					this.index = actualIndex;
				}
				this.isSpecial = false;
				this.sectionStart = endOfText + 2;
				this.stateInClosingTagName(c);
				return;
			}
			this.sequenceIndex = 0;
		}
		if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
		else if (this.sequenceIndex === 0) {
			if (this.currentSequence === Sequences.TitleEnd || this.currentSequence === Sequences.TextareaEnd) {
				if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
			} else if (this.fastForwardTo(CharCodes.Lt)) this.sequenceIndex = 1;
		} else this.sequenceIndex = Number(c === CharCodes.Lt);
	}
	stateBeforeTagName(c) {
		if (c === CharCodes.ExclamationMark) {
			this.state = State$1.BeforeDeclaration;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Questionmark) {
			if (this.xmlMode) {
				this.state = State$1.InProcessingInstruction;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			} else {
				this.state = State$1.InSpecialComment;
				this.sectionStart = this.index;
			}
		} else if (this.isTagStartChar(c)) {
			this.sectionStart = this.index;
			const special = this.xmlMode || this.cbs.isInForeignContext?.() ? void 0 : specialStartSequences.get(c | 32);
			if (special === void 0) this.state = State$1.InTagName;
			else {
				this.isSpecial = true;
				this.currentSequence = special;
				this.sequenceIndex = 3;
				this.state = State$1.SpecialStartSequence;
			}
		} else if (c === CharCodes.Slash) this.state = State$1.BeforeClosingTagName;
		else {
			this.state = State$1.Text;
			this.stateText(c);
		}
	}
	stateInTagName(c) {
		if (isEndOfTagSection(c)) {
			this.cbs.onopentagname(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State$1.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateBeforeClosingTagName(c) {
		if (isWhitespace(c)) {
			if (this.xmlMode) {} else {
				this.state = State$1.InSpecialComment;
				this.sectionStart = this.index;
			}
		} else if (c === CharCodes.Gt) {
			this.state = State$1.Text;
			if (!this.xmlMode) this.sectionStart = this.index + 1;
		} else {
			this.state = this.isTagStartChar(c) ? State$1.InClosingTagName : State$1.InSpecialComment;
			this.sectionStart = this.index;
		}
	}
	stateInClosingTagName(c) {
		if (isEndOfTagSection(c)) {
			this.cbs.onclosetag(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State$1.AfterClosingTagName;
			this.stateAfterClosingTagName(c);
		}
	}
	stateAfterClosingTagName(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.state = State$1.Text;
			this.sectionStart = this.index + 1;
		}
	}
	stateBeforeAttributeName(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onopentagend(this.index);
			this.enterTagBody();
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Slash) this.state = State$1.InSelfClosingTag;
		else if (!isWhitespace(c)) {
			this.state = State$1.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	stateInSelfClosingTag(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onselfclosingtag(this.index);
			this.sectionStart = this.index + 1;
			if (!this.recognizeSelfClosing) {
				this.enterTagBody();
				return;
			}
			this.state = State$1.Text;
			this.isSpecial = false;
			this.currentSequence = Sequences.Empty;
		} else if (!isWhitespace(c)) {
			this.state = State$1.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateInAttributeName(c) {
		if (c === CharCodes.Eq || isEndOfTagSection(c)) {
			this.cbs.onattribname(this.sectionStart, this.index);
			this.sectionStart = this.index;
			this.state = State$1.AfterAttributeName;
			this.stateAfterAttributeName(c);
		}
	}
	stateAfterAttributeName(c) {
		if (c === CharCodes.Eq) this.state = State$1.BeforeAttributeValue;
		else if (c === CharCodes.Slash || c === CharCodes.Gt) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.sectionStart = -1;
			this.state = State$1.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (!isWhitespace(c)) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.state = State$1.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	stateBeforeAttributeValue(c) {
		if (c === CharCodes.DoubleQuote) {
			this.state = State$1.InAttributeValueDq;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.SingleQuote) {
			this.state = State$1.InAttributeValueSq;
			this.sectionStart = this.index + 1;
		} else if (!isWhitespace(c)) {
			this.sectionStart = this.index;
			this.state = State$1.InAttributeValueNq;
			this.stateInAttributeValueNoQuotes(c);
		}
	}
	handleInAttributeValue(c, quote) {
		if (c === quote || !this.decodeEntities && this.fastForwardTo(quote)) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(quote === CharCodes.DoubleQuote ? QuoteType.Double : QuoteType.Single, this.index + 1);
			this.state = State$1.BeforeAttributeName;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	stateInAttributeValueDoubleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.DoubleQuote);
	}
	stateInAttributeValueSingleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.SingleQuote);
	}
	stateInAttributeValueNoQuotes(c) {
		if (isWhitespace(c) || c === CharCodes.Gt) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(QuoteType.Unquoted, this.index);
			this.state = State$1.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	stateBeforeDeclaration(c) {
		if (c === CharCodes.OpeningSquareBracket) {
			this.state = State$1.CDATASequence;
			this.sequenceIndex = 0;
		} else if (this.xmlMode) this.state = c === CharCodes.Dash ? State$1.BeforeComment : State$1.InDeclaration;
		else if ((c | 32) === Sequences.Doctype[0]) {
			this.state = State$1.DeclarationSequence;
			this.currentSequence = Sequences.Doctype;
			this.sequenceIndex = 1;
		} else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State$1.Text;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Dash) this.state = State$1.BeforeComment;
		else this.state = State$1.InSpecialComment;
	}
	stateDeclarationSequence(c) {
		if (this.sequenceIndex === this.currentSequence.length) {
			this.state = State$1.InDeclaration;
			this.stateInDeclaration(c);
		} else if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
		else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State$1.Text;
			this.sectionStart = this.index + 1;
		} else this.state = State$1.InSpecialComment;
	}
	stateInDeclaration(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.ondeclaration(this.sectionStart, this.index);
			this.state = State$1.Text;
			this.sectionStart = this.index + 1;
		}
	}
	stateInProcessingInstruction(c) {
		if (c === CharCodes.Questionmark) this.sequenceIndex = 1;
		else if (c === CharCodes.Gt && this.sequenceIndex === 1) {
			this.cbs.onprocessinginstruction(this.sectionStart, this.index - 1);
			this.sequenceIndex = 0;
			this.state = State$1.Text;
			this.sectionStart = this.index + 1;
		} else this.sequenceIndex = Number(this.fastForwardTo(CharCodes.Questionmark));
	}
	stateBeforeComment(c) {
		if (c === CharCodes.Dash) {
			this.state = State$1.InCommentLike;
			this.currentSequence = Sequences.CommentEnd;
			this.sequenceIndex = 0;
			this.sectionStart = this.index + 1;
		} else if (this.xmlMode) this.state = State$1.InDeclaration;
		else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State$1.Text;
			this.sectionStart = this.index + 1;
		} else this.state = State$1.InSpecialComment;
	}
	stateInSpecialComment(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State$1.Text;
			this.sectionStart = this.index + 1;
		}
	}
	startEntity() {
		this.baseState = this.state;
		this.state = State$1.InEntity;
		this.entityStart = this.index;
		this.entityDecoder.startEntity(this.xmlMode ? DecodingMode.Strict : this.baseState === State$1.Text || this.baseState === State$1.InSpecialTag ? DecodingMode.Legacy : DecodingMode.Attribute);
	}
	stateInEntity() {
		const indexInBuffer = this.index - this.offset;
		const length = this.entityDecoder.write(this.buffer, indexInBuffer);
		if (length >= 0) {
			this.state = this.baseState;
			if (length === 0) this.index -= 1;
		} else {
			if (indexInBuffer < this.buffer.length && this.buffer.charCodeAt(indexInBuffer) === CharCodes.Amp) {
				this.state = this.baseState;
				this.index -= 1;
				return;
			}
			this.index = this.offset + this.buffer.length - 1;
		}
	}
	cleanup() {
		if (this.running && this.sectionStart !== this.index) {
			if (this.state === State$1.Text || this.state === State$1.InPlainText || this.state === State$1.InSpecialTag && this.sequenceIndex === 0) {
				this.cbs.ontext(this.sectionStart, this.index);
				this.sectionStart = this.index;
			} else if (this.state === State$1.InAttributeValueDq || this.state === State$1.InAttributeValueSq || this.state === State$1.InAttributeValueNq) {
				this.cbs.onattribdata(this.sectionStart, this.index);
				this.sectionStart = this.index;
			}
		}
	}
	shouldContinue() {
		return this.index < this.buffer.length + this.offset && this.running;
	}
	parse() {
		while (this.shouldContinue()) {
			const c = this.buffer.charCodeAt(this.index - this.offset);
			switch (this.state) {
				case State$1.Text:
					this.stateText(c);
					break;
				case State$1.InPlainText:
					this.index = this.buffer.length + this.offset - 1;
					break;
				case State$1.SpecialStartSequence:
					this.stateSpecialStartSequence(c);
					break;
				case State$1.InSpecialTag:
					this.stateInSpecialTag(c);
					break;
				case State$1.CDATASequence:
					this.stateCDATASequence(c);
					break;
				case State$1.DeclarationSequence:
					this.stateDeclarationSequence(c);
					break;
				case State$1.InAttributeValueDq:
					this.stateInAttributeValueDoubleQuotes(c);
					break;
				case State$1.InAttributeName:
					this.stateInAttributeName(c);
					break;
				case State$1.InCommentLike:
					this.stateInCommentLike(c);
					break;
				case State$1.InSpecialComment:
					this.stateInSpecialComment(c);
					break;
				case State$1.BeforeAttributeName:
					this.stateBeforeAttributeName(c);
					break;
				case State$1.InTagName:
					this.stateInTagName(c);
					break;
				case State$1.InClosingTagName:
					this.stateInClosingTagName(c);
					break;
				case State$1.BeforeTagName:
					this.stateBeforeTagName(c);
					break;
				case State$1.AfterAttributeName:
					this.stateAfterAttributeName(c);
					break;
				case State$1.InAttributeValueSq:
					this.stateInAttributeValueSingleQuotes(c);
					break;
				case State$1.BeforeAttributeValue:
					this.stateBeforeAttributeValue(c);
					break;
				case State$1.BeforeClosingTagName:
					this.stateBeforeClosingTagName(c);
					break;
				case State$1.AfterClosingTagName:
					this.stateAfterClosingTagName(c);
					break;
				case State$1.InAttributeValueNq:
					this.stateInAttributeValueNoQuotes(c);
					break;
				case State$1.InSelfClosingTag:
					this.stateInSelfClosingTag(c);
					break;
				case State$1.InDeclaration:
					this.stateInDeclaration(c);
					break;
				case State$1.BeforeDeclaration:
					this.stateBeforeDeclaration(c);
					break;
				case State$1.BeforeComment:
					this.stateBeforeComment(c);
					break;
				case State$1.InProcessingInstruction:
					this.stateInProcessingInstruction(c);
					break;
				case State$1.InEntity: this.stateInEntity();
			}
			this.index++;
		}
		this.cleanup();
	}
	finish() {
		if (this.state === State$1.InEntity) {
			this.entityDecoder.end();
			this.state = this.baseState;
		}
		this.handleTrailingData();
		this.cbs.onend();
	}
	handleTrailingCommentLikeData(endIndex) {
		if (this.state !== State$1.InCommentLike) return false;
		if (this.currentSequence === Sequences.CdataEnd) {
			if (this.xmlMode) {
				if (this.sectionStart < endIndex) this.cbs.oncdata(this.sectionStart, endIndex, 0);
			} else {
				const cdataStart = this.sectionStart - Sequences.Cdata.length - 1;
				this.cbs.oncomment(cdataStart, endIndex, 0);
			}
		} else {
			const offset = this.xmlMode ? 0 : Math.min(this.sequenceIndex, Sequences.CommentEnd.length - 1);
			this.cbs.oncomment(this.sectionStart, endIndex, offset);
		}
		return true;
	}
	handleTrailingMarkupDeclaration(endIndex) {
		if (this.xmlMode) switch (this.state) {
			case State$1.InSpecialComment:
			case State$1.BeforeComment:
			case State$1.CDATASequence:
			case State$1.DeclarationSequence:
			case State$1.InDeclaration:
				this.cbs.ontext(this.sectionStart, endIndex);
				return true;
			default: return false;
		}
		switch (this.state) {
			case State$1.BeforeDeclaration:
			case State$1.InSpecialComment:
			case State$1.BeforeComment:
			case State$1.CDATASequence:
				this.cbs.oncomment(this.sectionStart, endIndex, 0);
				return true;
			case State$1.DeclarationSequence:
				if (this.sequenceIndex !== Sequences.Doctype.length) this.cbs.oncomment(this.sectionStart, endIndex, 0);
				return true;
			case State$1.InDeclaration: return true;
			default: return false;
		}
	}
	handleTrailingData() {
		const endIndex = this.buffer.length + this.offset;
		if (this.handleTrailingCommentLikeData(endIndex) || this.handleTrailingMarkupDeclaration(endIndex)) return;
		if (this.sectionStart >= endIndex) return;
		switch (this.state) {
			case State$1.InTagName:
			case State$1.BeforeAttributeName:
			case State$1.BeforeAttributeValue:
			case State$1.AfterAttributeName:
			case State$1.InAttributeName:
			case State$1.InAttributeValueSq:
			case State$1.InAttributeValueDq:
			case State$1.InAttributeValueNq:
			case State$1.InClosingTagName: break;
			default: this.cbs.ontext(this.sectionStart, endIndex);
		}
	}
	emitCodePoint(cp, consumed) {
		if (this.baseState !== State$1.Text && this.baseState !== State$1.InSpecialTag) {
			if (this.sectionStart < this.entityStart) this.cbs.onattribdata(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.onattribentity(cp);
		} else {
			if (this.sectionStart < this.entityStart) this.cbs.ontext(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.ontextentity(cp, this.sectionStart);
		}
	}
};
// node_modules/htmlparser2/dist/Parser.js
const { fromCodePoint } = String;
const formTags = new Set([
	"input",
	"option",
	"optgroup",
	"select",
	"button",
	"datalist",
	"textarea"
]);
const pTag = new Set(["p"]);
const headingTags = new Set([
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"p"
]);
const tableSectionTags = new Set(["thead", "tbody"]);
const ddtTags = new Set(["dd", "dt"]);
const rtpTags = new Set(["rt", "rp"]);
const openImpliesClose = new Map([
	["tr", new Set([
		"tr",
		"th",
		"td"
	])],
	["th", new Set(["th"])],
	["td", new Set([
		"thead",
		"th",
		"td"
	])],
	["body", new Set([
		"head",
		"link",
		"script"
	])],
	["a", new Set(["a"])],
	["li", new Set(["li"])],
	["p", pTag],
	["h1", headingTags],
	["h2", headingTags],
	["h3", headingTags],
	["h4", headingTags],
	["h5", headingTags],
	["h6", headingTags],
	["select", formTags],
	["input", formTags],
	["output", formTags],
	["button", formTags],
	["datalist", formTags],
	["textarea", formTags],
	["option", new Set(["option"])],
	["optgroup", new Set(["optgroup", "option"])],
	["dd", ddtTags],
	["dt", ddtTags],
	["address", pTag],
	["article", pTag],
	["aside", pTag],
	["blockquote", pTag],
	["details", pTag],
	["div", pTag],
	["dl", pTag],
	["fieldset", pTag],
	["figcaption", pTag],
	["figure", pTag],
	["footer", pTag],
	["form", pTag],
	["header", pTag],
	["hr", pTag],
	["main", pTag],
	["nav", pTag],
	["ol", pTag],
	["pre", pTag],
	["section", pTag],
	["table", pTag],
	["ul", pTag],
	["rt", rtpTags],
	["rp", rtpTags],
	["tbody", tableSectionTags],
	["tfoot", tableSectionTags]
]);
const DOCUMENT_TYPE = "doctype";
const voidElements = new Set([
	"area",
	"base",
	"basefont",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"img",
	"input",
	"isindex",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]);
const foreignContextElements = new Set(["math", "svg"]);
const htmlIntegrationElements = new Set([
	"mi",
	"mo",
	"mn",
	"ms",
	"mtext",
	"annotation-xml",
	"foreignObject",
	"desc",
	"title"
]);
const svgTagNameAdjustments = new Map([
	["altglyph", "altGlyph"],
	["altglyphdef", "altGlyphDef"],
	["altglyphitem", "altGlyphItem"],
	["animatecolor", "animateColor"],
	["animatemotion", "animateMotion"],
	["animatetransform", "animateTransform"],
	["clippath", "clipPath"],
	["feblend", "feBlend"],
	["fecolormatrix", "feColorMatrix"],
	["fecomponenttransfer", "feComponentTransfer"],
	["fecomposite", "feComposite"],
	["feconvolvematrix", "feConvolveMatrix"],
	["fediffuselighting", "feDiffuseLighting"],
	["fedisplacementmap", "feDisplacementMap"],
	["fedistantlight", "feDistantLight"],
	["fedropshadow", "feDropShadow"],
	["feflood", "feFlood"],
	["fefunca", "feFuncA"],
	["fefuncb", "feFuncB"],
	["fefuncg", "feFuncG"],
	["fefuncr", "feFuncR"],
	["fegaussianblur", "feGaussianBlur"],
	["feimage", "feImage"],
	["femerge", "feMerge"],
	["femergenode", "feMergeNode"],
	["femorphology", "feMorphology"],
	["feoffset", "feOffset"],
	["fepointlight", "fePointLight"],
	["fespecularlighting", "feSpecularLighting"],
	["fespotlight", "feSpotLight"],
	["fetile", "feTile"],
	["feturbulence", "feTurbulence"],
	["foreignobject", "foreignObject"],
	["glyphref", "glyphRef"],
	["lineargradient", "linearGradient"],
	["radialgradient", "radialGradient"],
	["textpath", "textPath"]
]);
var ForeignContext;
(function(ForeignContext) {
	ForeignContext[ForeignContext["None"] = 0] = "None";
	ForeignContext[ForeignContext["Svg"] = 1] = "Svg";
	ForeignContext[ForeignContext["MathML"] = 2] = "MathML";
})(ForeignContext || (ForeignContext = {}));
const reNameEnd = /\s|\//;
var Parser$1 = class {
	options;
	startIndex = 0;
	endIndex = 0;
	openTagStart = 0;
	tagname = "";
	attribname = "";
	attribvalue = "";
	attribs = null;
	stack = [];
	foreignContext;
	cbs;
	lowerCaseTagNames;
	lowerCaseAttributeNames;
	recognizeSelfClosing;
	htmlMode;
	tokenizer;
	buffers = [];
	bufferOffset = 0;
	writeIndex = 0;
	ended = false;
	constructor(cbs, options = {}) {
		this.options = options;
		this.cbs = cbs ?? {};
		this.htmlMode = !this.options.xmlMode;
		this.lowerCaseTagNames = options.lowerCaseTags ?? this.htmlMode;
		this.lowerCaseAttributeNames = options.lowerCaseAttributeNames ?? this.htmlMode;
		this.recognizeSelfClosing = options.recognizeSelfClosing ?? !this.htmlMode;
		this.tokenizer = new (options.Tokenizer ?? Tokenizer)(this.options, this);
		this.foreignContext = [ForeignContext.None];
		this.cbs.onparserinit?.(this);
	}
	ontext(start, endIndex) {
		const data = this.getSlice(start, endIndex);
		this.endIndex = endIndex - 1;
		this.cbs.ontext?.(data);
		this.startIndex = endIndex;
	}
	ontextentity(cp, endIndex) {
		this.endIndex = endIndex - 1;
		this.cbs.ontext?.(fromCodePoint(cp));
		this.startIndex = endIndex;
	}
	isInForeignContext() {
		return this.foreignContext[0] !== ForeignContext.None;
	}
	isVoidElement(name) {
		return this.htmlMode && voidElements.has(name);
	}
	readTagName(start, endIndex) {
		const name = this.lowerCaseTagNames ? this.getSlice(start, endIndex).toLowerCase() : this.getSlice(start, endIndex);
		if (!(this.lowerCaseTagNames && this.htmlMode)) return name;
		if (this.foreignContext[0] === ForeignContext.Svg) return svgTagNameAdjustments.get(name) ?? name;
		if (this.foreignContext.length > 1) {
			const adjusted = svgTagNameAdjustments.get(name);
			if (adjusted !== void 0 && this.stack.includes(adjusted)) return adjusted;
		}
		if (!this.isInForeignContext()) return name === "image" ? "img" : name;
		return name;
	}
	onopentagname(start, endIndex) {
		this.endIndex = endIndex;
		this.emitOpenTag(this.readTagName(start, endIndex));
	}
	emitOpenTag(name) {
		this.openTagStart = this.startIndex;
		this.tagname = name;
		if (this.htmlMode && name === "form" && this.stack.includes("form")) {
			this.tagname = "";
			return;
		}
		const impliesClose = this.htmlMode && openImpliesClose.get(name);
		if (impliesClose) while (this.stack.length > 0 && impliesClose.has(this.stack[0])) this.popElement(true);
		if (!this.isVoidElement(name)) {
			this.stack.unshift(name);
			if (this.htmlMode) {
				if (name === "svg") this.foreignContext.unshift(ForeignContext.Svg);
				else if (name === "math") this.foreignContext.unshift(ForeignContext.MathML);
				else if (htmlIntegrationElements.has(name)) this.foreignContext.unshift(ForeignContext.None);
			}
		}
		this.cbs.onopentagname?.(name);
		if (this.cbs.onopentag) this.attribs = {};
	}
	endOpenTag(isImplied) {
		this.startIndex = this.openTagStart;
		if (this.attribs) {
			this.cbs.onopentag?.(this.tagname, this.attribs, isImplied);
			this.attribs = null;
		}
		if (this.cbs.onclosetag && this.isVoidElement(this.tagname)) this.cbs.onclosetag(this.tagname, true);
		this.tagname = "";
	}
	onopentagend(endIndex) {
		this.endIndex = endIndex;
		this.endOpenTag(false);
		this.startIndex = endIndex + 1;
	}
	onclosetag(start, endIndex) {
		this.endIndex = endIndex;
		const name = this.readTagName(start, endIndex);
		if (!this.isVoidElement(name)) {
			const pos = this.stack.indexOf(name);
			if (pos !== -1) {
				for (let index = 0; index < pos; index++) this.popElement(true);
				this.popElement(false);
			} else if (this.htmlMode && name === "p") {
				this.emitOpenTag("p");
				this.closeCurrentTag(true);
			}
		} else if (this.htmlMode && name === "br") {
			this.cbs.onopentagname?.("br");
			this.cbs.onopentag?.("br", {}, true);
			this.cbs.onclosetag?.("br", false);
		}
		this.startIndex = endIndex + 1;
	}
	onselfclosingtag(endIndex) {
		this.endIndex = endIndex;
		if (this.recognizeSelfClosing || this.isInForeignContext()) {
			this.closeCurrentTag(false);
			this.startIndex = endIndex + 1;
		} else this.onopentagend(endIndex);
	}
	popElement(implied) {
		const element = this.stack.shift();
		if (this.htmlMode && (foreignContextElements.has(element) || htmlIntegrationElements.has(element))) this.foreignContext.shift();
		this.cbs.onclosetag?.(element, implied);
	}
	closeCurrentTag(isOpenImplied) {
		const name = this.tagname;
		this.endOpenTag(isOpenImplied);
		if (this.stack[0] === name) this.popElement(!isOpenImplied);
	}
	onattribname(start, endIndex) {
		this.startIndex = start;
		const name = this.getSlice(start, endIndex);
		this.attribname = this.lowerCaseAttributeNames ? name.toLowerCase() : name;
	}
	onattribdata(start, endIndex) {
		this.attribvalue += this.getSlice(start, endIndex);
	}
	onattribentity(cp) {
		this.attribvalue += fromCodePoint(cp);
	}
	onattribend(quote, endIndex) {
		this.endIndex = endIndex;
		this.cbs.onattribute?.(this.attribname, this.attribvalue, quote === QuoteType.Double ? "\"" : quote === QuoteType.Single ? "'" : quote === QuoteType.NoValue ? void 0 : null);
		if (this.attribs && !Object.hasOwn(this.attribs, this.attribname)) this.attribs[this.attribname] = this.attribvalue;
		this.attribvalue = "";
	}
	getInstructionName(value) {
		const index = value.search(reNameEnd);
		let name = index < 0 ? value : value.substr(0, index);
		if (this.lowerCaseTagNames) name = name.toLowerCase();
		return name;
	}
	ondeclaration(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.htmlMode ? this.lowerCaseTagNames ? DOCUMENT_TYPE : value.slice(0, 7) : this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`!${name}`, `!${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	onprocessinginstruction(start, endIndex) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex);
		if (this.cbs.onprocessinginstruction) {
			const name = this.getInstructionName(value);
			this.cbs.onprocessinginstruction(`?${name}`, `?${value}`);
		}
		this.startIndex = endIndex + 1;
	}
	oncomment(start, endIndex, offset) {
		this.endIndex = endIndex;
		this.cbs.oncomment?.(this.getSlice(start, endIndex - offset));
		this.cbs.oncommentend?.();
		this.startIndex = endIndex + 1;
	}
	oncdata(start, endIndex, offset) {
		this.endIndex = endIndex;
		const value = this.getSlice(start, endIndex - offset);
		if (!this.htmlMode || this.options.recognizeCDATA) {
			this.cbs.oncdatastart?.();
			this.cbs.ontext?.(value);
			this.cbs.oncdataend?.();
		} else if (this.isInForeignContext()) this.cbs.ontext?.(value);
		else {
			this.cbs.oncomment?.(`[CDATA[${value}]]`);
			this.cbs.oncommentend?.();
		}
		this.startIndex = endIndex + 1;
	}
	onend() {
		if (this.cbs.onclosetag) {
			this.endIndex = this.startIndex;
			for (let index = 0; index < this.stack.length; index++) this.cbs.onclosetag(this.stack[index], true);
		}
		this.cbs.onend?.();
	}
	reset() {
		this.cbs.onreset?.();
		this.tokenizer.reset();
		this.tagname = "";
		this.attribname = "";
		this.attribvalue = "";
		this.attribs = null;
		this.stack.length = 0;
		this.startIndex = 0;
		this.endIndex = 0;
		this.cbs.onparserinit?.(this);
		this.buffers.length = 0;
		this.foreignContext.length = 0;
		this.foreignContext.unshift(ForeignContext.None);
		this.bufferOffset = 0;
		this.writeIndex = 0;
		this.ended = false;
	}
	parseComplete(data) {
		this.reset();
		this.end(data);
	}
	getSlice(start, end) {
		if (start === end) return "";
		while (start - this.bufferOffset >= this.buffers[0].length) this.shiftBuffer();
		let slice = this.buffers[0].slice(start - this.bufferOffset, end - this.bufferOffset);
		while (end - this.bufferOffset > this.buffers[0].length) {
			this.shiftBuffer();
			slice += this.buffers[0].slice(0, end - this.bufferOffset);
		}
		return slice;
	}
	shiftBuffer() {
		this.bufferOffset += this.buffers[0].length;
		this.writeIndex--;
		this.buffers.shift();
	}
	write(chunk) {
		if (this.ended) {
			this.cbs.onerror?.(new Error(".write() after done!"));
			return;
		}
		this.buffers.push(chunk);
		if (this.tokenizer.running) {
			this.tokenizer.write(chunk);
			this.writeIndex++;
		}
	}
	end(chunk) {
		if (this.ended) {
			this.cbs.onerror?.(new Error(".end() after done!"));
			return;
		}
		if (chunk) this.write(chunk);
		this.ended = true;
		this.tokenizer.end();
	}
	pause() {
		this.tokenizer.pause();
	}
	resume() {
		this.tokenizer.resume();
		while (this.tokenizer.running && this.writeIndex < this.buffers.length) this.tokenizer.write(this.buffers[this.writeIndex++]);
		if (this.ended) this.tokenizer.end();
	}
};
// build/src/rule-kit/html.js
const hidden = new Set(["script", "style"]);
const lineBreaking = /^(?:br|hr|p|div|[uod]l|li|d[td]|h[1-6]|table|t[rdh]|blockquote|pre)$/u;
const mostLevels = 500;
var ShallowParser = class extends Parser$1 {
	#isTooDeep = false;
	#isFull;
	constructor(handler, isFull) {
		super(handler);
		this.#isFull = isFull;
	}
	onopentagname(start, end) {
		this.#isTooDeep = this.#isFull();
		super.onopentagname(start, end);
	}
	onclosetag(start, end) {
		this.#isTooDeep = false;
		super.onclosetag(start, end);
	}
	isVoidElement(name) {
		return this.#isTooDeep || super.isVoidElement(name);
	}
};
function readHtml(source) {
	const tags = [];
	const runs = [];
	const pieces = [];
	const depth = {
		all: 0,
		hidden: 0,
		link: 0
	};
	let continued = false;
	const cross = (name, step) => {
		continued = false;
		depth.all += step;
		if (lineBreaking.test(name)) pieces.push(" ");
		if (hidden.has(name)) depth.hidden += step;
		if (name === "a") depth.link += step;
	};
	const parser = new ShallowParser({
		onopentag(name, attributes) {
			tags.push({
				name,
				attributes,
				range: [parser.startIndex, parser.endIndex + 1]
			});
			cross(name, 1);
		},
		onclosetag(name) {
			cross(name, -1);
		},
		oncomment() {
			continued = false;
		},
		ontext(text) {
			if (depth.hidden > 0) return;
			pieces.push(text);
			const last = continued ? runs.pop() : void 0;
			runs.push({
				text: (last?.text ?? "") + text,
				start: last?.start ?? parser.startIndex,
				end: parser.endIndex + 1,
				inLink: depth.link > 0
			});
			continued = true;
		}
	}, () => depth.all >= mostLevels);
	parser.end(source);
	return {
		tags,
		runs,
		visible: pieces.join("").replace(/\s+/gu, " ").trim()
	};
}
const pieceLength = 500;
let segmenter;
function countCharacters(text) {
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	let count = 0;
	for (let start = 0; start < text.length;) {
		const end = start + pieceLength;
		const characters = Array.from(segmenter.segment(text.slice(start, end)));
		const cut = end < text.length && characters.length > 1 ? characters.pop() : void 0;
		count += characters.length;
		start = cut ? start + cut.index : end;
	}
	return count;
}
// build/rules/texts/max-ai-agent-description-length.js
const { max: documented$1 } = textLimits.aiAgentDescription;
var max_ai_agent_description_length_default = createLocaleRule({
	name: "max-ai-agent-description-length",
	meta: {
		type: "suggestion",
		docs: {
			description: "Enforce a maximum length of the description that the location `ai_agent` shows",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [{
			type: "object",
			properties: { max: {
				type: "integer",
				minimum: 1,
				description: "Maximum number of characters."
			} },
			additionalProperties: false
		}],
		defaultOptions: [{ max: documented$1 }],
		messages: { tooLong: "The description for the AI agent has {{actual}} characters, but the platform cuts it after {{max}}. Shorten it." }
	},
	check(context, { root, code, manifest }) {
		const [{ max = documented$1 }] = context.options;
		if (!manifest.locales.has(code)) return;
		for (const { path } of manifest.locationTexts) {
			const value = root.get(...path.split("."));
			const actual = countCharacters(readHtml(value?.text ?? "").visible);
			if (value && actual > max) context.report({
				node: value.node,
				messageId: "tooLong",
				data: {
					actual,
					max
				}
			});
		}
	}
});
// build/src/platform/key.js
const high = {
	source: pages.manifest,
	confidence: "high"
};
const needed = [{ absence: "refuses" }];
const expected = [{ absence: "unknown" }];
function text(description, example, more = {}) {
	return {
		description,
		type: "string",
		role: "text",
		examples: [example],
		...high,
		...more
	};
}
function flag(description, example, more = {}) {
	return {
		description,
		type: "boolean",
		role: "flag",
		examples: [example],
		...high,
		...more
	};
}
function picture(description, image, more = {}) {
	return {
		description,
		type: "string",
		role: "image",
		image,
		examples: [image.example],
		...high,
		...more
	};
}
function endpoint(description, meaning, example, more = {}) {
	return {
		description,
		type: "string",
		role: "endpoint",
		meaning,
		pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$",
		examples: [example],
		...high,
		...more
	};
}
function describe$1(values, texts) {
	return values.map((value) => {
		const description = texts[value];
		return description === void 0 ? { value } : {
			value,
			description
		};
	});
}
// build/src/platform/images.js
const logoFile = {
	formats: {
		kommo: ["png"],
		amocrm: [
			"png",
			"jpeg",
			"gif"
		]
	},
	maxBytes: 307200,
	source: pages.images,
	confidence: "high"
};
const logo$1 = (name, width, height) => ({
	path: `images/${name}`,
	width,
	height,
	wanted: "always",
	source: pages.images,
	confidence: "high"
});
const logos = [
	logo$1("logo.png", 130, 100),
	logo$1("logo_main.png", 400, 272),
	logo$1("logo_small.png", 108, 108),
	{
		...logo$1("logo_medium.png", 240, 84),
		wanted: "in areas",
		confidence: "medium"
	},
	{
		...logo$1("logo_min.png", 84, 84),
		wanted: "in areas",
		confidence: "medium"
	},
	{
		...logo$1("logo_dp.png", 174, 109),
		wanted: { location: "digital_pipeline" }
	}
];
const tourImages = {
	name: "tour image",
	formats: ["png", "jpeg"],
	size: {
		width: 1188,
		height: 616
	},
	example: "/images/tour_1_en.png",
	source: pages.checklist,
	confidence: "high"
};
const menuIcons = {
	name: "menu icon",
	formats: ["svg"],
	example: "images/menu_icon.svg",
	source: pages.leftMenu,
	confidence: "high"
};
// build/src/platform/left-menu.js
const both$1 = ["kommo", "amocrm"];
const systemItems = [
	...[
		"dashboard",
		"leads",
		"tasks"
	].map((code) => ({
		code,
		followable: both$1,
		hideable: both$1,
		extendable: [],
		source: pages.leftMenu,
		confidence: "high"
	})),
	...["customers", "catalogs"].map((code) => ({
		code,
		followable: ["amocrm"],
		hideable: ["amocrm"],
		extendable: [],
		source: pages.amocrmLeftMenu,
		confidence: "high"
	})),
	{
		code: "mail",
		followable: ["amocrm"],
		hideable: both$1,
		extendable: [],
		source: pages.leftMenu,
		confidence: "medium"
	},
	{
		code: "stats",
		followable: both$1,
		hideable: both$1,
		extendable: both$1,
		source: pages.leftMenu,
		confidence: "high"
	},
	{
		code: "settings",
		followable: both$1,
		hideable: [],
		extendable: both$1,
		source: pages.leftMenu,
		confidence: "high"
	}
];
const menu = {
	source: pages.leftMenu,
	confidence: "high"
};
const icons = {
	description: "An SVG picture for each theme; replaces `icon` in the newer menu.",
	type: "object",
	examples: [{
		light: "images/menu_light.svg",
		dark: "images/menu_dark.svg"
	}],
	members: {
		light: picture("Picture in the light theme.", menuIcons, {
			examples: ["images/menu_light.svg"],
			...menu
		}),
		dark: picture("Picture in the dark theme.", menuIcons, {
			examples: ["images/menu_dark.svg"],
			...menu
		})
	},
	source: "https://developers.kommo.com/changelog/left-menu-logos-update",
	confidence: "high"
};
const iconThemes = Object.keys(icons.members ?? {});
const page = {
	description: "A page; the key is its code.",
	type: "object",
	examples: [{
		title: "left_menu.reports",
		sort: 1
	}],
	members: {
		title: text("Name of the page: a key of the locale files.", "left_menu.reports", menu),
		sort: {
			description: "Position among the pages.",
			type: "number",
			examples: [1],
			...menu
		}
	},
	...menu
};
const leftMenuKey = {
	description: "Items of the left menu: of the widget, and changes to those of the platform.",
	type: "object",
	examples: [{ home: {
		title: "left_menu.title",
		icon: "images/home_page.svg"
	} }],
	others: {
		description: "An item of the widget, named by a code of its own, or an item of the platform.",
		type: "object",
		examples: [{
			title: "left_menu.title",
			icon: "images/home_page.svg"
		}],
		members: {
			title: text("Name of the item: a key of the locale files.", "left_menu.title", menu),
			icon: picture("Path of an SVG picture in the widget.", menuIcons, {
				examples: ["images/home_page.svg"],
				...menu
			}),
			icons,
			sort: {
				description: "Position of the item; has no effect in the newer menu of Kommo.",
				type: "object",
				examples: [{ after: "leads" }],
				members: { after: {
					description: "Code of the item above.",
					type: "string",
					examples: systemItems.filter(({ followable }) => followable.length > 0).map(({ code }) => code),
					...menu,
					confidence: "medium"
				} },
				...menu
			},
			submenu: {
				description: "Pages below the item.",
				type: "object",
				examples: [{ reports: {
					title: "left_menu.reports",
					sort: 1
				} }],
				others: page,
				...menu
			},
			is_hidden: flag("Whether an item of the platform is hidden; `settings` always stays.", true, menu)
		},
		...menu
	},
	...menu
};
// build/src/platform/field-types.js
const drawnByScript = [
	"checkbox",
	"select",
	"list",
	"radio",
	"date",
	"file",
	"button",
	"boolean"
];
const textual = [
	"string",
	"textarea",
	"input",
	"email",
	"phone"
];
const settingsFieldTypes = {
	types: [
		"text",
		"pass",
		"users",
		"users_lp",
		"custom"
	],
	aliases: {
		...Object.fromEntries(drawnByScript.map((name) => [name, "custom"])),
		...Object.fromEntries([
			...textual,
			"number",
			"numeric",
			"url",
			"link"
		].map((n) => [n, "text"])),
		password: "pass",
		secret: "pass",
		user: "users"
	},
	source: pages.fieldTypes,
	confidence: "high"
};
const salesbotFieldTypes = {
	types: [
		"text",
		"numeric",
		"url"
	],
	aliases: {
		...Object.fromEntries(textual.map((name) => [name, "text"])),
		number: "numeric",
		integer: "numeric",
		int: "numeric",
		float: "numeric",
		link: "url",
		uri: "url"
	},
	source: pages.salesbot,
	confidence: "high"
};
// build/src/platform/settings.js
function field$2(section, reaction, { description, source }) {
	const { types, aliases } = settingsFieldTypes;
	const required = reaction === "refuses" ? needed : expected;
	return {
		description,
		type: "object",
		role: "field",
		otherType: reaction,
		examples: [{
			name: `${section}.api_key`,
			type: "text",
			required: true
		}],
		members: {
			name: text("Label of the field: a key of the locale files.", `${section}.api_key`, { required }),
			type: {
				description: "What people fill in.",
				type: "string",
				role: "field type",
				otherValue: reaction,
				required,
				values: describe$1(types, {
					text: "A text field.",
					pass: "A password field.",
					users: "A text field for each user of the account, such as a phone extension.",
					users_lp: "A login and a password for each user of the account.",
					custom: "An empty place that script.js draws into; at most one in a widget, and only with the location `settings`."
				}),
				aliases,
				examples: ["text"],
				source,
				confidence: "high"
			},
			required: flag("Whether the field has to be filled in.", true, {
				required: expected,
				confidence: "medium"
			})
		},
		alsoSeen: [...[
			"default",
			"default_value",
			"hint",
			"id",
			"items",
			"options"
		], ...[
			"placeholder",
			"title",
			"values"
		]],
		...high
	};
}
const settingsKey = {
	description: "Fields that are filled in when the widget is installed. Needed if `installation` is true or the location `settings` is listed.",
	type: "object",
	required: [{
		absence: "unknown",
		installable: true
	}],
	examples: [{ api_key: {
		name: "settings.api_key",
		type: "text",
		required: true
	} }],
	others: field$2("settings", "refuses", {
		description: "A field; the key is the code under which script.js finds its value.",
		source: pages.fieldTypes
	}),
	wrongPlaces: [{
		from: ["widget", "settings"],
		reaction: "refuses",
		source: "https://github.com/GregNol/uds-amocrm-integration",
		confidence: "high"
	}],
	...high
};
// build/src/platform/pipeline.js
const pipelineKey = {
	description: "The action of the widget in the digital pipeline.",
	type: "object",
	examples: [{
		settings: {},
		action_multiple: false
	}],
	members: {
		settings: {
			description: "Fields that people fill in when they add the action to the pipeline.",
			type: "object",
			examples: [{ message: {
				name: "dp.message",
				type: "text",
				required: true
			} }],
			others: field$2("dp", "unknown", {
				description: "A field; the key is the code under which its value is sent.",
				source: pages.digitalPipeline
			}),
			source: pages.digitalPipeline,
			confidence: "high"
		},
		action_multiple: flag("Whether the action can stretch over several stages.", false, {
			meaning: "true or false, whether the action can stretch over several stages",
			required: needed,
			usual: true,
			wrongPlaces: [{
				from: [
					"dp",
					"settings",
					"action_multiple"
				],
				reaction: "unknown",
				...high
			}]
		}),
		webhook_url: endpoint("Address that the platform sends the events of the digital pipeline to.", "the URL that the platform sends the events of the digital pipeline to", "https://api.your-company.com/kommo/pipeline", {
			required: expected,
			wrongPlaces: [{
				from: ["webhook_url"],
				...high,
				confidence: "medium"
			}],
			source: pages.digitalPipeline
		})
	},
	...high
};
// build/src/platform/salesbot.js
const field$1 = {
	description: "A field of the step.",
	type: "object",
	role: "field",
	otherType: "unknown",
	examples: [{
		name: "salesbot.text",
		type: "text"
	}],
	members: {
		name: text("Label of the field: a key of the locale files.", "salesbot.text", { required: expected }),
		type: {
			description: "Which fields of the account can be chosen.",
			type: "string",
			role: "field type",
			required: expected,
			values: describe$1(salesbotFieldTypes.types, {
				text: "People choose among text fields.",
				numeric: "People choose among text and numeric fields.",
				url: "People choose among text and link fields."
			}),
			aliases: salesbotFieldTypes.aliases,
			examples: ["text"],
			source: pages.salesbot,
			confidence: "high"
		},
		default_value: {
			description: "Initial value of the field: a text, or a key of the locale files.",
			type: "string",
			role: "text or literal",
			otherType: "unknown",
			examples: ["salesbot.text_default_value"],
			...high
		},
		manual: flag("Whether people write a value, or choose a field of the account.", true),
		required: flag("Whether the field has to be filled in; seen in use but not documented.", false, {
			otherType: "unknown",
			source: pages.salesbot,
			confidence: "low"
		})
	},
	alsoSeen: [
		"default",
		"hint",
		"items",
		"options",
		"placeholder",
		"title",
		"values"
	],
	...high
};
const handler = {
	description: "A step of the Salesbot builder; the key is its code.",
	type: "object",
	role: "handler",
	examples: [{
		name: "salesbot.send",
		settings: {}
	}],
	members: {
		name: text("Name of the step: a key of the locale files.", "salesbot.send", { required: expected }),
		settings: {
			description: "Fields that people fill in when they add the step to a bot.",
			type: "object",
			examples: [{ text: {
				name: "salesbot.text",
				type: "text"
			} }],
			others: field$1,
			...high
		}
	},
	alsoSeen: [
		"code",
		"handler_code",
		"logo",
		"params"
	],
	...high
};
const salesbotKey = {
	description: "The steps that the widget brings to the Salesbot builder.",
	type: "object",
	examples: [{ send: {
		name: "salesbot.send",
		settings: {}
	} }],
	members: { logo: {
		description: "Path of a picture beside the steps.",
		type: "string",
		examples: ["/widgets/your_widget/images/salesbot.png"],
		source: pages.salesbot,
		confidence: "high"
	} },
	others: handler,
	...high
};
// build/src/platform/locations.js
const areaSuffixes = {
	load: "-0",
	draw: "-1"
};
const forms = {
	source: pages.amocrmForms,
	confidence: "medium"
};
const both = ["kommo", "amocrm"];
const card = (name, description) => ({
	name,
	description,
	platforms: both,
	area: true,
	script: true,
	source: pages.locations,
	confidence: "high"
});
const locations = [
	card("lcard", "Lead card"),
	card("ccard", "Contact card"),
	card("comcard", "Company card"),
	{
		...card("cucard", "Customer card"),
		source: pages.amocrmLocations,
		confidence: "medium"
	},
	{
		...card("culist", "List of customers"),
		source: pages.amocrmLocations,
		confidence: "medium"
	},
	card("llist", "List of leads, as an action on the ticked rows"),
	card("clist", "List of contacts, as an action on the ticked rows"),
	card("tlist", "List of tasks, as an action on the ticked rows"),
	{
		name: "tline",
		description: "Board of tasks",
		platforms: ["amocrm"],
		area: false,
		suffix: "undocumented",
		script: true,
		source: pages.amocrmStart,
		confidence: "medium"
	},
	{
		name: "tcalendar",
		description: "Calendar of tasks",
		platforms: ["amocrm"],
		area: false,
		suffix: "undocumented",
		script: true,
		source: pages.amocrmStart,
		confidence: "medium"
	},
	{
		name: "settings",
		description: "Settings window of the widget, in which it is installed and set up",
		platforms: both,
		area: false,
		script: false,
		block: {
			name: "settings",
			key: settingsKey,
			alone: "works"
		},
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "advanced_settings",
		description: "Page of its own in the settings of the account",
		platforms: both,
		area: false,
		script: true,
		block: {
			name: "advanced",
			key: {
				description: "The page of the widget in the settings of the account.",
				type: "object",
				examples: [{ title: "advanced.title" }],
				members: { title: text("Title of the page: the key `advanced.title` of the locale files.", "advanced.title", {
					meaning: "the title of the settings page, as a reference to its text",
					required: needed,
					usual: true,
					otherText: "refuses"
				}) },
				alsoSeen: [
					"debug",
					"sync_interval",
					"title_lang_key"
				],
				source: pages.locations,
				confidence: "high"
			},
			alone: "inert"
		},
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "card_sdk",
		description: "Tab of its own in the cards that are listed too",
		platforms: both,
		area: false,
		script: true,
		needsOneOf: [
			"lcard",
			"ccard",
			"comcard"
		],
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "catalogs",
		description: "Lists, through the list SDK",
		platforms: both,
		area: false,
		script: true,
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "digital_pipeline",
		description: "Actions of the digital pipeline",
		platforms: both,
		area: false,
		script: false,
		block: {
			name: "dp",
			key: pipelineKey,
			alone: "inert"
		},
		source: pages.manifest,
		confidence: "high"
	},
	{
		name: "lead_sources",
		description: "Sources of leads in the settings of a pipeline",
		platforms: both,
		area: false,
		script: false,
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "widget_page",
		description: "Page of its own behind an item of the left menu; only in public integrations",
		platforms: both,
		area: false,
		script: true,
		block: {
			name: "left_menu",
			key: leftMenuKey,
			alone: "partly"
		},
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "sms",
		description: "Sender of the text messages that the system sends",
		platforms: both,
		area: false,
		script: false,
		block: {
			name: "sms",
			key: {
				description: "Makes the widget a sender of the text messages of the system.",
				type: "object",
				examples: [{ endpoint: "https://api.your-company.com/kommo/sms" }],
				members: { endpoint: endpoint("Address that the platform sends each text message to. amoCRM calls it when the archive is uploaded.", "the URL that the platform sends each text message to", "https://api.your-company.com/kommo/sms", { required: needed }) },
				...high
			},
			alone: "inert"
		},
		source: pages.manifest,
		confidence: "high"
	},
	{
		name: "mobile_card",
		description: "Card in the mobile app",
		platforms: both,
		area: false,
		script: false,
		block: {
			name: "mobile",
			key: {
				description: "The card of the widget in the mobile app.",
				type: "object",
				examples: [{
					frame_url: "https://app.your-company.com/card",
					color: "#ffff00"
				}],
				members: {
					frame_url: endpoint("Page that the mobile app opens.", "the URL of the page that the mobile app opens", "https://app.your-company.com/card", { required: needed }),
					color: {
						description: "Hex color behind the headings of the card.",
						type: "string",
						role: "color",
						meaning: "the hex color behind the heading in the mobile app, as in \"#ffff00\"",
						required: needed,
						pattern: "^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$",
						format: "color-hex",
						examples: ["#ffff00"],
						...high
					}
				},
				...high
			},
			alone: "inert"
		},
		source: pages.manifest,
		confidence: "high"
	},
	{
		name: "salesbot_designer",
		description: "Steps of the Salesbot builder",
		platforms: both,
		area: false,
		script: true,
		block: {
			name: "salesbot_designer",
			key: salesbotKey,
			absence: "ignores",
			alone: "inert"
		},
		source: pages.salesbot,
		confidence: "high"
	},
	{
		name: "website_chat_button",
		description: "Settings of the chat button for a website",
		platforms: ["kommo"],
		area: false,
		script: true,
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "whatsapp_modal",
		description: "Window with the integrations for WhatsApp",
		platforms: both,
		area: false,
		script: true,
		source: pages.amocrmLocations,
		confidence: "medium"
	},
	{
		name: "everywhere",
		description: "Every page, without a place in the right-hand panel; takes no suffix",
		platforms: both,
		area: false,
		suffix: "refused",
		script: true,
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "ai_agent",
		description: "Tile in the settings of the AI agent",
		platforms: ["kommo"],
		area: false,
		script: false,
		text: "widget.ai_agent_description",
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "amoforms",
		description: "Web forms",
		platforms: ["amocrm"],
		area: false,
		script: false,
		block: {
			name: "amoforms_settings",
			key: {
				description: "On amoCRM: the field of the widget in web forms.",
				type: "object",
				examples: [{ title: "amoforms.title" }],
				members: {
					title: text("Title of the field: a key of the locale files.", "amoforms.title", {
						meaning: "the title of the widget in web forms, as a reference to its text",
						required: needed,
						...forms
					}),
					required: flag("Whether the field has to be filled in.", false, {
						otherType: "unknown",
						...forms
					}),
					error_text: text("Message shown if it is not: a key of the locale files.", "amoforms.error_text", {
						otherType: "unknown",
						...forms
					})
				},
				...forms
			},
			alone: "inert"
		},
		source: pages.amocrmForms,
		confidence: "medium"
	},
	{
		name: "personal_page",
		description: "Customer's own page; drawn by `personal_page.js`",
		platforms: ["amocrm"],
		area: false,
		script: false,
		source: "https://www.amocrm.ru/developers/content/web_sdk/personal_page",
		confidence: "medium"
	}
];
// build/src/platform/tour.js
const tourImageCount = {
	min: 1,
	max: 5,
	source: pages.checklist,
	confidence: "high"
};
const tourKey = {
	description: "Pictures that show what the widget does; expected of a published one.",
	type: "object",
	examples: [{
		is_tour: true,
		tour_images: { en: ["/images/tour_1_en.png"] },
		tour_description: "widget.tour_description"
	}],
	members: {
		is_tour: flag("Whether the tour is shown.", true, { confidence: "medium" }),
		tour_images: {
			description: "The pictures of each language that the widget declares.",
			type: "object",
			examples: [{ en: ["/images/tour_1_en.png"] }],
			others: {
				description: `Paths of ${String(tourImageCount.min)} to ${String(tourImageCount.max)} pictures, each of 1188x616 pixels.`,
				type: "array",
				examples: [["/images/tour_1_en.png", "/images/tour_2_en.png"]],
				elements: picture("Path of a picture in the widget.", tourImages),
				...high
			},
			...high
		},
		tour_description: text("Text beside the pictures: a key of the locale files.", "widget.tour_description", {
			shownAs: "description",
			unresolved: "ignores"
		})
	},
	...high
};
// build/src/platform/locales.js
const locales = {
	kommo: {
		codes: [
			"en",
			"es",
			"pt",
			"tr",
			"id"
		],
		source: pages.i18n,
		confidence: "medium"
	},
	amocrm: {
		codes: [
			"ru",
			"en",
			"es",
			"pt"
		],
		source: pages.amocrmStructure,
		confidence: "medium"
	}
};
// build/src/platform/widget.js
const versionPattern = "^\\d+(?:\\.\\d+)*(?:[-+][0-9A-Za-z.+-]+)?$";
const localeNames = {
	en: "English",
	es: "Spanish",
	pt: "Portuguese, as it is written in Brazil",
	tr: "Turkish",
	id: "Indonesian",
	ru: "Russian, on amoCRM"
};
const support = {
	description: "Whom people ask for help: a link, an email address, or both.",
	type: "object",
	role: "support",
	required: [{ absence: "ignores" }],
	examples: [{
		link: "https://your-company.com/support",
		email: "support@your-company.com"
	}],
	members: {
		link: {
			description: "Page where people ask for help: an absolute http(s) URL that works.",
			type: "string",
			role: "contact page",
			meaning: "the URL of the page where people ask for help",
			required: [{
				absence: "ignores",
				without: ["email"]
			}],
			examples: ["https://your-company.com/support"],
			...high
		},
		email: {
			description: "Address of the technical support; used if there is no link.",
			type: "string",
			role: "contact address",
			meaning: "the email address where people ask for help",
			required: [{
				absence: "ignores",
				without: ["link"]
			}],
			examples: ["support@your-company.com"],
			...high
		}
	},
	alsoSeen: ["phone", "url"],
	...high
};
const widgetKey = {
	description: "What the widget is called, which languages it speaks and how it is installed.",
	type: "object",
	required: needed,
	examples: [{ name: "widget.name" }],
	members: {
		name: text("Name in the list of widgets: a key of the locale files. The marketplace shows the name of the integration instead, but the key is still required.", "widget.name", {
			required: needed,
			shownAs: "name"
		}),
		description: text("Full description in the settings window: a key of the locale files. The text there may hold HTML and short tags such as #SUBDOMAIN#.", "widget.description", {
			required: needed,
			shownAs: "description"
		}),
		short_description: text("One line on what the widget does: a key of the locale files. In the marketplace the text has at most 50 characters.", "widget.short_description", {
			required: needed,
			shownAs: "short description"
		}),
		version: {
			description: "Version of the widget. Raise it for every upload, so that accounts load the new files.",
			type: "string",
			role: "version",
			pattern: versionPattern,
			examples: ["1.0.0"],
			...high
		},
		interface_version: {
			description: "Version of the interface that the widget is written for: always 2.",
			type: "number",
			role: "interface version",
			required: needed,
			values: [{ value: 2 }],
			examples: [2],
			...high
		},
		init_once: flag("Whether script.js is started once in a session and kept, as telephony with an open connection needs it. With false, init() and bind_actions() are called again in each location, which is right for most widgets.", false, { otherType: "unknown" }),
		locale: {
			description: "Languages of the widget. Each one has its texts in the file i18n/<code>.json; the others are compared with the first.",
			type: "array",
			role: "languages",
			required: needed,
			items: {
				min: 1,
				unique: true
			},
			examples: [[
				"en",
				"es",
				"pt"
			]],
			elements: {
				description: "Code of a language.",
				type: "string",
				role: "language",
				values: describe$1([...new Set(Object.values(locales).flatMap(({ codes }) => codes))], localeNames),
				...locales.kommo
			},
			wrongPlaces: [{
				from: ["locale"],
				source: "https://github.com/dimatolpygin/avi_to_bot_60",
				confidence: "low"
			}],
			...high
		},
		installation: flag("Whether the widget has an \"Install\" button and a settings form. With false it is only listed, as for integrations that are set up elsewhere.", true, { required: needed }),
		support,
		code: {
			description: "Code of an integration of the old kind. The platform gives the code itself today; leave the key out.",
			type: "string",
			role: "credential",
			legacy: true,
			source: pages.privateIntegration,
			confidence: "high"
		},
		secret_key: {
			description: "Secret of an integration of the old kind. It does not belong in a file that others read; leave the key out.",
			type: "string",
			role: "credential",
			legacy: true,
			source: pages.privateIntegration,
			confidence: "high"
		},
		is_showcase: flag("On amoCRM: whether the button says \"View\" in place of \"Install\".", false, {
			otherType: "unknown",
			source: pages.amocrmStructure,
			confidence: "medium"
		})
	},
	alsoSeen: [...[
		"areas",
		"auth",
		"author",
		"category",
		"conflict_mode",
		"cover",
		"digital_pipeline"
	], ...[
		"i18n",
		"interface",
		"lang",
		"langs",
		"logo",
		"logo_medium",
		"subscription",
		"url"
	]],
	...high
};
// build/src/platform/keys.js
const locationValues = locations.flatMap(({ name, description, area, platforms }) => {
	const { load, draw } = areaSuffixes;
	const only = platforms.includes("kommo") ? "" : " Only on amoCRM.";
	if (!area) return [{
		value: name,
		description: `${description}.${only}`
	}];
	return [
		{
			value: name + draw,
			description: `${description}: draws in the right-hand panel.`
		},
		{
			value: name + load,
			description: `${description}: loads the script and draws nothing.`
		},
		{
			value: name,
			description: `${description}; the suffix -1 is meant.`
		}
	];
});
const blocks$1 = Object.fromEntries(locations.flatMap(({ name: location, block }) => {
	if (!block) return [];
	const { members, required = [] } = block.key;
	const key = {
		...block.key,
		required: [{
			absence: block.absence ?? "refuses",
			location
		}, ...required],
		...members && { members: onlyAt(location, members) }
	};
	return [[block.name, key]];
}));
function onlyAt(location, members) {
	return Object.fromEntries(Object.entries(members).map(([name, { required, ...member }]) => [name, required ? {
		...member,
		required: required.map((one) => ({
			...one,
			location
		}))
	} : member]));
}
const manifestKey = {
	description: "Manifest of a widget for Kommo or amoCRM.",
	type: "object",
	examples: [{
		widget: {},
		locations: []
	}],
	members: {
		widget: widgetKey,
		locations: {
			description: "Places of the interface that the widget works in. Cards and lists end in -1 to draw in the right-hand panel, or in -0 to load the script only.",
			type: "array",
			role: "locations",
			required: needed,
			items: {
				min: 1,
				unique: true
			},
			examples: [["settings", "lcard-1"]],
			elements: {
				description: "A place of the interface.",
				type: "string",
				role: "location",
				values: locationValues,
				source: pages.locations,
				confidence: "medium"
			},
			wrongPlaces: [{
				from: ["widget", "locations"],
				source: "https://github.com/GregNol/uds-amocrm-integration",
				confidence: "high"
			}],
			source: pages.locations,
			confidence: "high"
		},
		tour: tourKey,
		...blocks$1
	},
	alsoSeen: [
		...[
			"$schema",
			"actions",
			"api",
			"author",
			"category",
			"chat_settings",
			"countries",
			"css"
		],
		...[
			"free",
			"icons",
			"images",
			"js",
			"oauth",
			"permissions",
			"scopes",
			"triggers"
		],
		...["webhook_url", "widgets"]
	],
	...high
};
function keyAt(...path) {
	return path.reduce((key, name) => key.members?.[name] ?? key, manifestKey);
}
const misplacements = misplacementsBelow(manifestKey, []);
function misplacementsBelow(key, to) {
	const { wrongPlaces = mixedUp(key, to), members = {} } = key;
	return [...wrongPlaces.map((place) => ({
		...place,
		to
	})), ...Object.entries(members).flatMap(([name, member]) => misplacementsBelow(member, [...to, name]))];
}
function mixedUp({ legacy }, [block, member, ...rest]) {
	if (block === void 0 || legacy || rest.length > 0) return [];
	const fact = {
		source: pages.manifest,
		confidence: "medium"
	};
	if (block === "widget") return member === void 0 ? [] : [{
		from: [member],
		...fact
	}];
	return member === void 0 ? [{
		from: ["widget", block],
		...fact
	}] : [];
}
// build/src/platform/comment-keys.js
const commentKeys = {
	pattern: /^_/u,
	source: "https://github.com/xopowen/ts-shablon-amo-widget",
	confidence: "medium"
};
// build/src/widget/comment-key.js
function isCommentKey(key, { type }) {
	return commentKeys.pattern.test(key) && type !== "object" && type !== "array";
}
function membersOf(object) {
	return [...object?.members ?? []].filter(([key, value]) => !isCommentKey(key, value));
}
// build/src/widget/known-values.js
function misplacedValues(root) {
	const found = [];
	for (const misplacement of misplacements) {
		const value = valueAt$1(root, found, misplacement.from);
		if (value) found.push({
			value,
			misplacement
		});
	}
	return found;
}
function valueAt$1(root, misplaced, path) {
	if (misplaced.length === 0) return root.get(...path);
	return path.reduce((value, key, index) => value?.get(key) ?? misplacedFrom(misplaced, path.slice(0, index + 1)), root);
}
function misplacedFrom(misplaced, path) {
	return misplaced.find(({ misplacement: { to } }) => to.length === path.length && to.every((key, index) => key === path[index]))?.value;
}
function knownValues(root, misplaced) {
	const elsewhere = new Set(misplaced.map(({ value }) => value));
	const values = [{
		value: root,
		key: manifestKey,
		path: []
	}];
	for (const { value, key, path } of values) {
		const { members = {}, others, elements } = key;
		if (value.type === "object") for (const [name, member] of Object.entries(members)) {
			const there = value.get(name) ?? (misplaced.length > 0 ? misplacedFrom(misplaced, [...path, name]) : void 0);
			if (there) values.push({
				value: there,
				key: member,
				path: [...path, name]
			});
		}
		for (const [name, member] of others ? value.members : []) {
			if (Object.hasOwn(members, name) || isCommentKey(name, member) || elsewhere.has(member)) continue;
			values.push({
				value: member,
				key: others,
				path: [...path, name]
			});
		}
		for (const element of elements ? value.elements : []) values.push({
			value: element,
			key: elements,
			path
		});
	}
	return values;
}
// build/src/widget/location.js
const byName = new Map(locations.map((location) => [location.name, location]));
const byBlock = new Map(locations.map((location) => [location.block?.name, location]));
function readLocation(entry) {
	const name = entry.replace(/-\d+$/u, "");
	const location = byName.get(name);
	return location && {
		location,
		suffix: entry.slice(name.length)
	};
}
function locationOfBlock(name) {
	return byBlock.get(name);
}
// build/src/widget/named-images.js
function namedImages(known) {
	return known.flatMap(({ value, key: { image } }) => {
		const { text } = value;
		return image && text !== void 0 ? [{
			value,
			text,
			kind: image,
			target: targetOf(text)
		}] : [];
	});
}
function targetOf(text) {
	if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/iu.test(text)) return { state: "url" };
	const segments = segmentsOf(text);
	const isDrive = /^(?:[a-z]:|\\\\)/iu.test(text);
	if (!segments || isDrive || !segmentsOf(percentDecoded(text))) return { state: "outside" };
	const path = segments.join("/");
	if (path.trim() === "") return { state: "blank" };
	return {
		state: text.includes("\\") ? "backslashes" : "inside",
		path
	};
}
function segmentsOf(path) {
	const segments = [];
	for (const segment of path.split(/[/\\]/u)) if (segment === "..") {
		if (segments.pop() === void 0) return void 0;
	} else if (segment !== "" && segment !== ".") segments.push(segment);
	return segments;
}
function percentDecoded(text) {
	return text.replaceAll(/%(?<code>2e|2f|5c)/giu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
// build/src/text/decode.js
const decoder$1 = new TextDecoder();
function decode$2(bytes) {
	return decoder$1.decode(bytes);
}
function hasByteOrderMark([first, second, third]) {
	return first === 239 && second === 187 && third === 191;
}
// build/src/widget/duplicate-keys.js
const string = /"[^"\\]*(?:\\.[^"\\]*)*"(?<colon>\s*:)?/gu;
function hasDuplicateKeys(text, value) {
	const read = keysIn(value);
	return colonsIn(text) !== read && writtenKeysIn(text) !== read;
}
function colonsIn(text) {
	let count = 0;
	for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) count += 1;
	return count;
}
function writtenKeysIn(text) {
	let count = 0;
	for (const { groups } of text.matchAll(string)) if (groups?.["colon"] !== void 0) count += 1;
	return count;
}
function keysIn(value) {
	if (!isGroup$1(value)) return 0;
	const members = Object.values(value);
	let count = Array.isArray(value) ? 0 : members.length;
	for (const member of members) if (isGroup$1(member)) count += keysIn(member);
	return count;
}
function isGroup$1(value) {
	return typeof value === "object" && value !== null;
}
// build/src/widget/json-tree.js
function parseTree(text) {
	return parseJSON(text.replace(/^#!(?=[^\r\n])/u, "//"));
}
function keyText({ key }) {
	return key.type === "JSONIdentifier" ? key.name : String(key.value);
}
function elementsOf({ elements }) {
	return elements.filter((element) => element !== null);
}
function plainOf(node) {
	switch (node.type) {
		case "JSONObjectExpression": return Object.fromEntries(node.properties.map((property) => [keyText(property), plainOf(property.value)]));
		case "JSONArrayExpression": return elementsOf(node).map(plainOf);
		case "JSONLiteral": return node.regex || node.bigint ? NaN : getStaticJSONValue(node);
		case "JSONUnaryExpression": return node.argument.type === "JSONLiteral" ? getStaticJSONValue(node) : NaN;
		default: return NaN;
	}
}
// build/src/base/group-by.js
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
// build/src/widget/plain.js
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isDeeperThan(limit, value) {
	if (limit < 0) return true;
	if (typeof value !== "object" || value === null) return false;
	for (const member of Object.values(value)) if (isDeeperThan(limit - 1, member)) return true;
	return false;
}
// build/src/widget/json-value.js
const noMembers = new Map();
var JsonValue = class JsonValue {
	plain;
	type;
	parent;
	#place;
	#members;
	#elements;
	#properties;
	#elementNodes;
	constructor(plain, place, parent) {
		this.plain = plain;
		this.type = typeOf(plain);
		this.#place = place;
		this.parent = parent;
	}
	get key() {
		return typeof this.#place === "string" ? this.#place : void 0;
	}
	get node() {
		if (typeof this.#place === "function") return this.#place();
		if (typeof this.#place === "number") return this.parent?.elementNodes[this.#place];
		return this.property.value;
	}
	get property() {
		return this.key === void 0 ? void 0 : this.parent?.propertiesOf(this.key).at(-1);
	}
	get keyNode() {
		return this.property?.key ?? this.node;
	}
	get isDuplicated() {
		return this.key !== void 0 && (this.parent?.propertiesOf(this.key).length ?? 0) > 1;
	}
	get text() {
		return typeof this.plain === "string" ? this.plain : void 0;
	}
	get members() {
		const { plain } = this;
		if (!isObject(plain)) return noMembers;
		if (this.#members) return this.#members;
		const members = new Map();
		for (const key of Object.keys(plain)) members.set(key, new JsonValue(plain[key], key, this));
		this.#members = members;
		return members;
	}
	get elements() {
		if (!Array.isArray(this.plain)) return [];
		this.#elements ??= this.plain.map((element, index) => new JsonValue(element, index, this));
		return this.#elements;
	}
	get(...path) {
		if (path.length === 0) return this;
		let members = this.members;
		const last = path.length - 1;
		for (let at = 0; at < last; at += 1) members = members?.get(path[at])?.members;
		return members?.get(path[last]);
	}
	propertiesOf(key) {
		this.#properties ??= groupBy(this.node.properties, keyText);
		return this.#properties.get(key) ?? [];
	}
	get elementNodes() {
		this.#elementNodes ??= elementsOf(this.node);
		return this.#elementNodes;
	}
};
function typeOf(plain) {
	if (plain === null) return "null";
	if (Array.isArray(plain)) return "array";
	return Number.isNaN(plain) ? "invalid" : typeof plain;
}
// build/src/widget/mistake/grammar.js
const literal$2 = /^(?:true|false|null|undefined|[+-]?(?:NaN|Infinity|0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?n?))$/u;
const bareKey = /^(?:[\p{ID_Start}$_][\p{ID_Continue}$]*|\d+)$/u;
const closerOf = (bracket) => bracket.text === "{" ? "}" : "]";
function findDeviation(tokens) {
	const open = [];
	let state = "value";
	let lineIndent = 0;
	let [before, after] = [];
	let unclosed;
	let surplus;
	let found;
	const deviation = (token, next) => {
		const brackets = open.map(({ bracket }) => bracket);
		return {
			token,
			before,
			next,
			after,
			state,
			open: brackets,
			unclosed,
			surplus
		};
	};
	for (const token of tokens) {
		if (found) return deviation(found, token);
		lineIndent = token.indent ?? lineIndent;
		const top = open.at(-1);
		const isCloser = token.text === "}" || token.text === "]";
		if (top && after && token.indent !== void 0) {
			const [indent, own] = [token.indent, top.indent];
			const least = top.bracket.indent === void 0 ? indent : indent + 1;
			if (isCloser ? indent < own : own > 0 && least <= own && after !== top.bracket) unclosed ??= {
				bracket: top.bracket,
				at: token,
				after
			};
			if (isCloser && indent > own) surplus ??= token;
		}
		const following = follow(token, state, top?.bracket);
		if (following === void 0) {
			found = token;
			continue;
		}
		if (following === "open") open.push({
			bracket: token,
			indent: lineIndent
		});
		if (following === "close") open.pop();
		state = stateAfter(following, token, open.at(-1)?.bracket);
		before = token;
		if (token.text !== ",") after = token;
	}
	return found && deviation(found, void 0);
}
function follow({ kind, text }, state, top) {
	const isMark = kind === "mark";
	const isObject = top?.text === "{";
	switch (state) {
		case "value":
			if (isMark && (text === "{" || text === "[")) return "open";
			if (isMark && top && !isObject) return text === "]" ? "close" : comma(text);
			return kind === "string" || kind === "word" && literal$2.test(text) ? "next" : void 0;
		case "key":
			if (isMark) return text === "}" ? "close" : void 0;
			return kind === "string" || kind === "word" && bareKey.test(text) ? "colon" : void 0;
		case "colon": return isMark && text === ":" ? "value" : void 0;
		case "next":
			if (isMark && top && text === closerOf(top)) return "close";
			return isMark && text === "," ? isObject ? "key" : "value" : void 0;
		default: return kind === "end" ? "end" : void 0;
	}
}
function comma(text) {
	return text === "," ? "value" : void 0;
}
function stateAfter(following, { text }, top) {
	if (following === "open") return text === "{" ? "key" : "value";
	if (following === "close" || following === "next") return top ? "next" : "end";
	return following;
}
// build/src/widget/mistake/repair.js
function applyEdits(text, edits) {
	let end = 0;
	return edits.map((edit) => {
		const before = text.slice(end, edit.start);
		end = edit.end;
		return before + edit.text;
	}).join("") + text.slice(end);
}
function positionAt$1(text, offset) {
	const lines = text.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/u);
	return {
		line: lines.length,
		column: lines.at(-1)?.length ?? 0
	};
}
function movesText({ start, end, text }) {
	return text.length !== end - start;
}
function placesBefore(text, edits) {
	const placed = edits.filter(movesText).map((edit) => ({
		...edit,
		...positionAt$1(text, edit.start)
	}));
	return ({ line, column }) => {
		let shift = 0;
		for (const edit of placed) {
			if (edit.line !== line || column <= edit.column + shift) continue;
			if (column - (edit.column + shift) - edit.text.length < 0) return {
				line,
				column: edit.column
			};
			shift += edit.text.length - (edit.end - edit.start);
		}
		return {
			line,
			column: column - shift
		};
	};
}
// build/src/widget/mistake/candidate.js
function insertion(message, at, text, isCertain) {
	return {
		message,
		offset: at,
		repair: {
			edits: [{
				start: at,
				end: at,
				text
			}],
			isCertain,
			description: `Add ${text}`
		}
	};
}
function replacement$1(message, { start, end }, text, isCertain, description = `Write ${text}`) {
	return {
		message,
		offset: start,
		repair: {
			edits: [{
				start,
				end,
				text
			}],
			isCertain,
			description
		}
	};
}
function removal(message, { start, end }, isCertain) {
	return {
		message,
		offset: start,
		repair: {
			edits: [{
				start,
				end,
				text: ""
			}],
			isCertain,
			description: "Delete it."
		}
	};
}
function lineOf(text, offset) {
	return String(positionAt$1(text, offset).line);
}
// build/src/widget/mistake/key-name.js
let names$1;
function keyName(written) {
	names$1 ??= new Set(namesBelow$1(manifestKey));
	const name = written.slice(1, -1);
	return names$1.has(name) ? name : void 0;
}
function namesBelow$1({ members = {}, others, elements }) {
	const below = [
		...Object.values(members),
		others,
		elements
	].filter((key) => key !== void 0);
	return [...Object.keys(members), ...below.flatMap(namesBelow$1)];
}
// build/src/widget/mistake/marks.js
function markMistakes(text, deviation) {
	const { token, state, open } = deviation;
	const top = open.at(-1);
	if (token.kind === "end") return atEnd(text, deviation);
	if (state === "end") return behindEnd(text, deviation);
	if (!top) return [{
		message: "The file must begin with \"{\".",
		offset: token.start
	}];
	if (isCloser(token) && token.text !== closerOf(top)) return wrongBracket(text, deviation, top);
	if (state === "key") return [wrongKey(deviation)];
	if (state === "colon") return [missingColon(deviation)];
	if (state === "value") return [{
		message: "A value is missing here.",
		offset: token.start
	}];
	return missingComma(text, deviation, top);
}
const isCloser = ({ text }) => text === "}" || text === "]";
function wrongKey({ token, before = token }) {
	if (token.text === ",") return removal("There is one comma too many.", token, true);
	if (token.text !== "{" && token.text !== "[") return {
		message: "A key in double quotes must stand here.",
		offset: before.end
	};
	return {
		message: `A key is missing before this "${token.text}". In "{" and "}" each value has one, as in "key": ${token.text}`,
		offset: token.start
	};
}
function missingColon({ token, before = token }) {
	if (token.text === "=") return replacement$1("Write \":\" and not \"=\" between a key and its value.", token, ":", true);
	return token.kind !== "mark" || token.text === "{" || token.text === "[" ? insertion("A colon is missing between the key and its value.", before.end, ":", true) : {
		message: "This key has no value. Write \":\" and a value behind it.",
		offset: before.end
	};
}
function missingComma(text, { token, before = token, after = token, next, unclosed }, top) {
	if (token.text === ";") return [replacement$1("Write \",\" and not \";\" between two members.", token, ",", true)];
	const isList = top.text === "[";
	const isMember = next?.text === ":" && (token.kind === "string" || token.kind === "word");
	const listIsOpen = isList && (isMember || token.text === ":");
	const { at = token, after: last = after } = unclosed?.bracket === top ? unclosed : {};
	const comma = at === token && before === after ? "," : "";
	const closed = listIsOpen ? [insertion(missingCloser(text, top), last.end, `]${comma}`, false)] : [];
	if (token.text === ":") {
		const message = "In \"[\" and \"]\" values have no keys. Write the members in \"{\" and \"}\".";
		return [...closed, {
			message,
			offset: token.start
		}];
	}
	if (!(token.kind !== "mark" || token.text === "{" || token.text === "[") || !(isList || isMember)) return [{
		message: "After this value a comma or a closing bracket must follow.",
		offset: before.end
	}];
	const name = isMember ? keyName(text.slice(token.start, token.end)) : void 0;
	return [insertion(`A comma is missing ${name === void 0 ? "after this value" : `before "${name}"`}.`, before.end, ",", isMember), ...closed];
}
function wrongBracket(text, { token, after = token }, top) {
	const wanted = closerOf(top);
	const message = `This must be "${wanted}", because it closes the "${top.text}" of line ${lineOf(text, top.start)}.`;
	return [
		insertion(missingCloser(text, top), after.end, wanted, false),
		replacement$1(message, token, wanted, false),
		removal(`There is one "${token.text}" too many.`, token, false)
	];
}
function atEnd(text, { token, before = token, state, open, unclosed }) {
	const last = open.at(-1);
	if (!last) return [{
		message: "The file ends where a value must stand.",
		offset: before.end
	}];
	const isWhole = state === "next" || before.text === ",";
	const more = open.length > 1 ? ` ${String(open.length)} brackets are still open.` : "";
	const message = isWhole ? missingCloser(text, last) + more : `The file breaks off here. The "${last.text}" of line ${lineOf(text, last.start)} is never closed.${more}`;
	if (!isWhole || open.length > 1) return [{
		message,
		offset: before.end
	}];
	const atLast = insertion(message, before.end, closerOf(last), false);
	if (!unclosed) return [atLast];
	const { bracket, after: end } = unclosed;
	return [insertion(missingCloser(text, bracket), end.end, closerOf(bracket), false), atLast];
}
function behindEnd(text, { token, before = token, surplus }) {
	if (token.text === ";") return [removal("JSON has no semicolon at its end. Delete it.", token, true)];
	const tooMuch = (bracket) => removal(`There is one "${bracket.text}" too many.`, bracket, false);
	const suspects = surplus ? [tooMuch(surplus)] : [];
	if (isCloser(token)) return [...suspects, tooMuch(token)];
	if (token.text === "," && isCloser(before)) return [...suspects, tooMuch(before)];
	return [{
		message: `The JSON ends in line ${lineOf(text, Math.max(before.end - 1, 0))}, and more follows here. Delete what does not belong to it.`,
		offset: token.start
	}];
}
function missingCloser(text, bracket) {
	return `A closing "${closerOf(bracket)}" is missing: the "${bracket.text}" of line ${lineOf(text, bracket.start)} is never closed.`;
}
// build/src/widget/mistake/tokens.js
const curlyQuote = /[“”„‟«»‘’]/gu;
const gap = /\s+|\/\/[^\n\r]*|\/\*[^]*?\*\//uy;
const doubleQuoted = /"[^"\\\n\r]*(?:\\(?:\r\n|[^])[^"\\\n\r]*)*"?/uy;
const singleQuoted = /'[^'\\\n\r]*(?:\\(?:\r\n|[^])[^'\\\n\r]*)*'?/uy;
const template = /`[^`\\]*(?:\\[^][^`\\]*)*`?/uy;
const word = /[^\s"'`{}[\],:;=()<>“”„‟«»‘’]+(?::\/\/[^\s"'{}[\],]*)?/uy;
const quoted = {
	"\"": doubleQuoted,
	"'": singleQuoted,
	"`": template
};
function* tokensOf$1(text) {
	let at = 0;
	let lineStart = 0;
	let isFirst = true;
	const take = (pattern) => {
		pattern.lastIndex = at;
		return pattern.exec(text)?.[0] ?? "";
	};
	while (at < text.length) {
		const skipped = take(gap);
		if (skipped !== "") {
			const lastBreak = Math.max(skipped.lastIndexOf("\n"), skipped.lastIndexOf("\r"));
			if (lastBreak >= 0) {
				lineStart = at + lastBreak + 1;
				isFirst = true;
			}
			at += skipped.length;
			continue;
		}
		const start = at;
		const character = text.charAt(at);
		const pattern = quoted[character];
		const written = pattern ? take(pattern) : take(word) || character;
		at += written.length;
		const kind = kindOf$1(written, pattern !== void 0);
		yield {
			kind,
			start,
			end: at,
			text: kind === "word" || kind === "mark" ? written : "",
			indent: isFirst ? start - lineStart : void 0
		};
		isFirst = false;
	}
	yield {
		kind: "end",
		start: at,
		end: at,
		text: "",
		indent: void 0
	};
}
function kindOf$1(written, isQuoted) {
	if (isQuoted) return isClosed(written) ? "string" : "open";
	if (written.search(curlyQuote) === 0) return "curly";
	return written.length === 1 && "{}[],:;=()<>".includes(written) ? "mark" : "word";
}
function isClosed(written) {
	const quote = written.charAt(0);
	if (written.length < 2 || !written.endsWith(quote)) return false;
	let first = written.length - 1;
	while (written.charAt(first - 1) === "\\") first -= 1;
	return (written.length - 1 - first) % 2 === 0;
}
// build/src/widget/mistake/quotes.js
const constants$1 = {
	true: "true",
	false: "false",
	null: "null",
	none: "null",
	nil: "null"
};
const constantOf = (word) => Object.hasOwn(constants$1, word.toLowerCase()) ? constants$1[word.toLowerCase()] : void 0;
const invisible = /^[\p{Cf}\p{Cc}]+/u;
function quoteMistakes(text, deviation) {
	const { token, before, state } = deviation;
	const line = lineAround(text, token.start);
	if (token.kind === "curly" || token.kind === "open" && line.text.search(curlyQuote) >= 0) return [curlyQuotes(text, token)];
	if (token.kind === "word") {
		const constant = state === "value" ? constantOf(token.text) : void 0;
		if (constant !== void 0) return [wordOfPython(text, token, constant)];
		const [hidden] = invisible.exec(token.text) ?? [];
		if (hidden !== void 0) return [invisibleCharacters(text, token)];
	}
	const isSameLine = before !== void 0 && before.start >= line.start;
	const isInside = isSameLine || token.kind === "word";
	if (token.kind === "open" || isInside && hasOddQuotes(line.text)) return missingQuote(text, token, line);
	if ((token.kind === "word" || token.kind === "string") && state === "next" && isSameLine && before.kind === "string") {
		if (token.start === before.end || token.kind === "word") return [innerQuote(line, before)];
	}
	if (token.kind !== "word") return [];
	if (state !== "value" && state !== "key") return [];
	return [replacement$1(`This ${state === "key" ? "key" : "text"} has no quotes. Write it in double quotes.`, token, `"${token.text}"`, state === "key", "Write it in double quotes.")];
}
function lineAround(text, offset) {
	const isBreak = (at) => text[at] === "\n" || text[at] === "\r";
	let [start, end] = [offset, offset];
	while (start > 0 && !isBreak(start - 1)) start -= 1;
	while (end < text.length && !isBreak(end)) end += 1;
	return {
		start,
		end,
		text: text.slice(start, end)
	};
}
function curlyQuotes(text, { start, kind }) {
	const edits = [...tokensOf$1(text)].flatMap((token) => {
		if (token.kind !== "curly" && token.kind !== "open") return [];
		const found = text.slice(token.start, token.end).matchAll(curlyQuote);
		return Array.from(found, ({ index }) => {
			const at = token.start + index;
			return {
				start: at,
				end: at + 1,
				text: "\""
			};
		});
	});
	return {
		message: "Curly quotes stand around this text. JSON wants straight ones: write \".",
		offset: kind === "curly" ? start : edits.find((edit) => edit.start > start)?.start ?? start,
		repair: {
			edits,
			isCertain: true,
			description: "Write straight quotes."
		}
	};
}
function wordOfPython(text, { start }, constant) {
	const edits = editWords(text, (word) => {
		const value = constantOf(word);
		return value === word ? void 0 : value;
	});
	return {
		message: `JSON writes ${constant} here, in lower case and without quotes.`,
		offset: start,
		repair: {
			edits,
			isCertain: true,
			description: "Write true, false and null as JSON does."
		}
	};
}
function invisibleCharacters(text, { start, text: word }) {
	const edits = editWords(text, (one) => invisible.test(one) ? one.replace(invisible, "") : void 0);
	return {
		message: `An invisible character (U+${word.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}) stands here. Delete it.`,
		offset: start,
		repair: {
			edits,
			isCertain: true,
			description: "Delete the invisible characters."
		}
	};
}
function editWords(text, edit) {
	return [...tokensOf$1(text)].flatMap((token) => {
		const replaced = token.kind === "word" ? edit(token.text) : void 0;
		return replaced === void 0 ? [] : [{
			start: token.start,
			end: token.end,
			text: replaced
		}];
	});
}
function hasOddQuotes(line) {
	let count = 0;
	for (let at = 0; at < line.length; at += 1) if (line[at] === "\\") at += 1;
	else if (line[at] === "\"") count += 1;
	return count % 2 === 1;
}
function missingQuote(text, token, line) {
	const isOpen = token.kind === "open";
	const offset = token.start;
	const message = isOpen ? String.raw`This text is not closed in its line. Write " at its end, and \n for a line break inside of it.` : "A quote is missing in this line.";
	const keyWithoutEnd = /^[\s{,]*"[\w.-]+(?=\s*:)/u.exec(line.text)?.[0];
	const keyWithoutStart = /^[\s{,]*(?=[\w.-]+"\s*:)/u.exec(line.text)?.[0];
	let last = line.end;
	while (last > token.start && /[\s,\]}]/u.test(text.charAt(last - 1))) last -= 1;
	const quote = (at, which) => insertion(`The ${which} is missing. Write ".`, at, "\"", false);
	return [
		{
			message,
			offset
		},
		...keyWithoutStart === void 0 ? [] : [quote(line.start + keyWithoutStart.length, "opening quote of this key")],
		...keyWithoutEnd === void 0 ? [] : [quote(line.start + keyWithoutEnd.length, "closing quote of this key")],
		...token.kind === "word" ? [quote(token.start, "opening quote of this text")] : [],
		quote(last, "closing quote of this text")
	];
}
function innerQuote({ text, start }, before) {
	const message = String.raw`A quote inside of the text ends it here. Write \" for each quote that belongs to the text.`;
	const offset = before.end - 1;
	const first = /^[\s{,]*"[^"\\]*"\s*:\s*"/u.exec(text)?.[0].length;
	const last = text.lastIndexOf("\"");
	if (first === void 0 || first > offset - start || /[^\s,}\]]/u.test(text.slice(last + 1))) return {
		message,
		offset
	};
	return {
		message,
		offset,
		repair: {
			edits: [...text.slice(first, last).matchAll(/\\.|"/gu)].filter(({ 0: written }) => written === "\"").map(({ index }) => ({
				start: start + first + index,
				end: start + first + index,
				text: "\\"
			})),
			isCertain: false,
			description: String.raw`Write \" for each quote in the text.`
		}
	};
}
// build/src/widget/mistake/whole.js
const utf16 = /^(?:\uFFFD{2}|.\0|\0.)[^]{0,4}?\0/u;
const conflict = /^(?:<{7}|>{7}|={7}|\|{7})(?= |\r?$)/mu;
const javascript = /(?:define|require|import|export|const|let|var|function|async|class|module|exports|window|jQuery|\$)(?![\w$-])|\(\s*(?:function|\()|!function|["']use strict["']/uy;
const php = /<\?/uy;
const markup = /<[!a-z]/iuy;
function wholeMistake(text) {
	if (utf16.test(text)) return {
		message: "The file is stored as UTF-16. Save it as UTF-8.",
		offset: 0
	};
	const [first] = tokensOf$1(text);
	if (!first || first.kind === "end") return {
		message: "The file is empty. Write its content as JSON, or delete it.",
		offset: 0
	};
	const marker = conflict.exec(text);
	if (marker) return {
		message: "This is a merge conflict: keep one of the two sides, and delete the lines with \"<<<<<<<\", \"=======\" and \">>>>>>>\".",
		offset: marker.index
	};
	const kind = startsWith$1(text, first.start);
	if (kind === void 0) return void 0;
	return {
		message: `This is ${kind}, and this file holds only JSON. Put back what belongs here; scripts go into files of their own.`,
		offset: first.start
	};
}
function startsWith$1(text, offset) {
	const is = (pattern) => {
		pattern.lastIndex = offset;
		return pattern.test(text);
	};
	if (is(javascript)) return "JavaScript";
	if (is(php)) return "PHP";
	return is(markup) ? "HTML" : void 0;
}
// build/src/widget/mistake/find-mistake.js
const mostMoves = 100;
function findMistake(text, error, isJson) {
	const candidates = findCandidates(text);
	const mended = candidates.find(({ repair }) => repair && repair.edits.filter(movesText).length <= mostMoves && isJson(applyEdits(text, repair.edits)));
	const plain = candidates.find(({ repair }) => !repair) ?? candidates[0];
	const { message, offset } = mended ?? plain ?? fromParser(text, error);
	const repair = mended?.repair;
	const placeOf = placesBefore(text, repair?.edits ?? []);
	return {
		message,
		...positionAt$1(text, offset),
		repair,
		placeOf
	};
}
function findCandidates(text) {
	const whole = wholeMistake(text);
	if (whole) return [whole];
	const deviation = findDeviation(tokensOf$1(text));
	if (!deviation) return [];
	const candidates = quoteMistakes(text, deviation);
	return candidates.length > 0 ? candidates : markMistakes(text, deviation);
}
function fromParser(text, { message, index = 0 }) {
	return message.includes("escape") ? {
		message: String.raw`A "\" begins no escape of JSON here. Write "\\" for a backslash.`,
		offset: Math.max(text.lastIndexOf("\\", index), 0)
	} : {
		message: "From here on this is not JSON.",
		offset: index
	};
}
// build/src/widget/json-text.js
var _a;
var JsonText = class {
	text;
	hasMark;
	isStrict;
	#parsed;
	#plain;
	#mistake;
	#repaired;
	#root;
	#mayDuplicateKeys;
	constructor(text, hasMark, tree) {
		this.text = text;
		this.hasMark = hasMark;
		if (tree) this.#parsed = { tree };
		const strict = strictJson(text);
		this.isStrict = strict !== void 0;
		this.#plain = strict?.value;
	}
	get mistake() {
		const { error } = this;
		if (error) this.#mistake ??= findMistake(this.text, error, (text) => this.#tryRepaired(text));
		return this.#mistake;
	}
	get judged() {
		return this.mistake ? this.#repaired ?? this : this;
	}
	get value() {
		if (this.judged !== this) return this.judged.value;
		if (!this.isStrict && this.#plain === void 0 && !("error" in this.#parse())) this.#plain = plainOf(this.ast.body[0].expression);
		return this.#plain;
	}
	get root() {
		if (this.judged !== this) return this.judged.root;
		if (this.value === void 0) return void 0;
		this.#root ??= new JsonValue(this.value, () => this.ast.body[0].expression);
		return this.#root;
	}
	get ast() {
		const parsed = this.#parse();
		if ("error" in parsed) throw parsed.error;
		return parsed.tree;
	}
	get error() {
		if (this.isStrict) return void 0;
		const parsed = this.#parse();
		return "error" in parsed ? parsed.error : void 0;
	}
	get mayDuplicateKeys() {
		this.#mayDuplicateKeys ??= !this.isStrict || hasDuplicateKeys(this.text, this.value);
		return this.#mayDuplicateKeys;
	}
	#tryRepaired(text) {
		const repaired = new _a(text, this.hasMark);
		const isJson = repaired.isStrict || repaired.error === void 0;
		if (isJson) this.#repaired = repaired;
		return isJson;
	}
	#parse() {
		this.#parsed ??= parseSafely(this.text);
		return this.#parsed;
	}
};
_a = JsonText;
function strictJson(text) {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return;
	}
}
function isStrictJson(text) {
	return strictJson(text) !== void 0;
}
function parsePlain(text) {
	const json = new JsonText(text, false);
	return json.error ? void 0 : json.value;
}
function parseSafely(text) {
	try {
		return { tree: parseTree(text) };
	} catch (error) {
		return { error };
	}
}
// build/src/widget/values-in.js
const weights = Uint8Array.from({ length: 256 }, (_, byte) => Number(",:[{".includes(String.fromCharCode(byte))));
const counts = new WeakMap();
function valuesIn(bytes) {
	const known = counts.get(bytes);
	if (known !== void 0) return known;
	let count = 0;
	for (let at = 0; at < bytes.length; at += 1) count += weights[bytes[at]];
	counts.set(bytes, count);
	return count;
}
// build/src/widget/limits.js
const limits = {
	bytes: 2 ** 20,
	values: 5e4,
	levels: 100,
	folderLevels: 30,
	searchLevels: 100,
	localeFiles: 200,
	localeBytes: 2 ** 23,
	localeValues: 2e5,
	textFiles: 1e3,
	textBytes: 2 ** 24,
	scriptLevels: 1e3,
	styleMistakes: 100,
	comparisons: 1e6,
	fileFindings: 1e4,
	findings: 5e4,
	secrets: 100,
	suppressionsBytes: 2 ** 22,
	archiveBytes: 2 ** 25,
	archiveEntries: 5e3,
	unpackedBytes: 2 ** 26,
	archiveRatio: 100,
	freeBytes: 2 ** 23,
	braces: 100,
	allBraces: 1e4,
	configBytes: 2 ** 18,
	patterns: 100,
	patternLength: 200
};
const texts$1 = new WeakMap();
const exceededLimits = new WeakMap();
function readText(files, path) {
	return files.read(path, limits.bytes + 1);
}
function jsonIn(bytes) {
	return exceededLimit(bytes) === void 0 ? textIn(bytes) : void 0;
}
function exceededLimit(bytes) {
	if (!exceededLimits.has(bytes)) exceededLimits.set(bytes, measure(bytes));
	return exceededLimits.get(bytes);
}
function textIn(bytes) {
	const known = texts$1.get(bytes) ?? new JsonText(decode$2(bytes), hasByteOrderMark(bytes));
	texts$1.set(bytes, known);
	return known;
}
function measure(bytes) {
	if (bytes.length > limits.bytes) return `more than ${String(limits.bytes)} bytes`;
	if (bytes.length > limits.values && valuesIn(bytes) > limits.values) return `more than ${String(limits.values)} values`;
	return isDeep(bytes) ? `more than ${String(limits.levels)} levels` : void 0;
}
const textOrBracket = /"(?:[^"\\\r\n]|\\[^])*"?|'(?:[^'\\\r\n]|\\[^])*'?|\/\/.*|\/\*[^]*?(?:\*\/|$)|[[{}\]]/gu;
function isDeep(bytes) {
	if (!hasMoreBrackets(bytes)) return false;
	const { value } = textIn(bytes);
	if (value !== void 0) return isDeeperThan(limits.levels, value);
	let level = 0;
	for (const part of decode$2(bytes).match(textOrBracket) ?? []) {
		if (part === "[" || part === "{") level += 1;
		else if (part === "]" || part === "}") level -= 1;
		if (level > limits.levels) return true;
	}
	return false;
}
function hasMoreBrackets(bytes) {
	let count = 0;
	for (const bracket of ["{", "["].map((one) => one.charCodeAt(0))) for (let at = bytes.indexOf(bracket); at >= 0; at = bytes.indexOf(bracket, at + 1)) count += 1;
	return count > limits.levels;
}
// build/src/widget/pasted-manifest.js
function isPastedManifest(root) {
	if (!isObject(root)) return false;
	const { widget, locations } = root;
	const hasLocales = isObject(widget) && Array.isArray(widget["locale"]);
	return Array.isArray(locations) || hasLocales;
}
// build/src/widget/locale-file.js
function localeFileOf(name, bytes) {
	const file = skippedFile(name);
	if (!bytes) return {
		...file,
		state: "unreadable"
	};
	const json = jsonIn(bytes);
	if (!json) return file;
	const tree = json.value;
	return isObject(tree) && !isPastedManifest(tree) ? {
		...file,
		state: "parsed",
		tree
	} : {
		...file,
		state: "broken"
	};
}
function skippedFile(name) {
	return {
		name,
		code: name.replace(/\.json$/iu, ""),
		state: "skipped",
		tree: {}
	};
}
function valueAt(tree, path) {
	let value = tree;
	for (const key of path) {
		if (!isObject(value) || !Object.hasOwn(value, key)) return void 0;
		value = value[key];
	}
	return value;
}
// build/src/widget/references.js
function textPlaces(known, listed) {
	return known.flatMap(({ value, key, path: [block = ""] }) => {
		if (key.role !== "text" && key.role !== "text or literal") return [];
		const location = locationOfBlock(block);
		if (location?.block?.alone === "inert" && !listed.has(location.name)) return [];
		const isActive = !location?.block || location.block.alone === "works" || listed.has(location.name);
		return [{
			value,
			mayBeLiteral: key.role === "text or literal",
			isShown: isActive && key.unresolved !== "ignores"
		}];
	});
}
function looksLikeReference(text) {
	return /^[^\s.:/]+(?:\.[^\s.:/]+)+$/u.test(text);
}
function resolveReference(tree, reference) {
	return valueAt(tree, reference.split("."));
}
// build/src/widget/manifest.js
var Manifest = class {
	root;
	widget;
	#texts;
	#knownValues;
	#known;
	#references;
	#misplaced;
	#locales;
	#locations;
	#parsedLocaleFiles;
	#namedImages;
	constructor(root, widget) {
		this.root = root;
		this.widget = widget;
	}
	get(...path) {
		return valueAt$1(this.root, this.misplaced, path);
	}
	get misplaced() {
		this.#misplaced ??= misplacedValues(this.root);
		return this.#misplaced;
	}
	get knownValues() {
		this.#knownValues ??= knownValues(this.root, this.misplaced);
		return this.#knownValues;
	}
	known(value) {
		this.#known ??= new Map(this.knownValues.map((known) => [known.value, known]));
		return this.#known.get(value);
	}
	get settings() {
		return this.get("settings");
	}
	get localeBlock() {
		return this.get("widget", "locale");
	}
	get locales() {
		this.#locales ??= firstMentions(this.localeBlock, (code) => code.trim() !== "");
		return this.#locales;
	}
	get primaryLocale() {
		return this.parsedLocaleFiles[0];
	}
	get parsedLocaleFiles() {
		this.#parsedLocaleFiles ??= [...this.locales.keys()].flatMap((code) => {
			const file = this.widget.localeFile(code);
			return file?.state === "parsed" ? [file] : [];
		});
		return this.#parsedLocaleFiles;
	}
	get namedImages() {
		this.#namedImages ??= namedImages(this.knownValues);
		return this.#namedImages;
	}
	get locationsBlock() {
		return this.get("locations");
	}
	get locations() {
		this.#locations ??= firstMentions(this.locationsBlock, () => true);
		return this.#locations;
	}
	get locationTexts() {
		const texts = new Map();
		for (const [entry, value] of this.locations) {
			const path = readLocation(entry)?.location.text;
			if (path !== void 0 && !texts.has(path)) texts.set(path, {
				value,
				path,
				isShown: true
			});
		}
		return [...texts.values()];
	}
	get texts() {
		this.#texts ??= textPlaces(this.knownValues, this.locations);
		return this.#texts;
	}
	get references() {
		this.#references ??= this.texts.flatMap(({ value, mayBeLiteral, isShown }) => {
			const path = value.text;
			if (path === void 0) return [];
			const target = resolveReference(this.primaryLocale?.tree ?? {}, path);
			const hasForm = looksLikeReference(path);
			return (mayBeLiteral ? typeof target === "string" || hasForm && target !== void 0 : target !== void 0 || hasForm) ? [{
				value,
				path,
				isShown
			}] : [];
		});
		return this.#references;
	}
};
function firstMentions(array, isMeant) {
	const found = new Map();
	for (const element of array?.elements ?? []) {
		const { text } = element;
		if (text !== void 0 && !found.has(text) && isMeant(text)) found.set(text, element);
	}
	return found;
}
// build/src/rule-kit/shown-texts.js
const descriptions = ["description", "short description"];
function shownTexts(document, ways) {
	const places = (document instanceof Manifest ? document : document.manifest).knownValues.filter(({ key: { shownAs } }) => shownAs !== void 0 && ways.includes(shownAs));
	return [...new Set(places.map(({ value }) => textAt(document, value)))].flatMap((value) => {
		const text = value?.text;
		return value && text !== void 0 && text.trim() !== "" ? [{
			value,
			text
		}] : [];
	});
}
function textAt(document, place) {
	const manifest = document instanceof Manifest ? document : document.manifest;
	const reference = manifest.references.find(({ value }) => value === place);
	if (document instanceof Manifest) return reference ? void 0 : place;
	if (!reference || !manifest.locales.has(document.code)) return void 0;
	return document.root.get(...reference.path.split("."));
}
// build/src/text/quote.js
const longest$1 = 60;
function quote(text) {
	const characters = Array.from(text.slice(0, 122));
	const shown = characters.length > longest$1 ? `${characters.slice(0, longest$1).join("")}…` : text;
	return JSON.stringify(shown);
}
function numberOf(character) {
	return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function oneOf(values) {
	return joined(values.map(quote), "or");
}
function allOf(values) {
	return joined(values.map(quote), "and");
}
function joined(values, word) {
	const last = values.at(-1) ?? "";
	return values.length < 2 ? last : `${values.slice(0, -1).join(", ")} ${word} ${last}`;
}
function typeName(type) {
	return {
		object: "an object",
		array: "an array",
		string: "a string",
		number: "a number",
		boolean: "a boolean",
		null: "null"
	}[type] ?? "no JSON value";
}
// build/rules/marketplace/max-text-length.js
const documented = {
	name: textLimits.name.max,
	nameWord: textLimits.nameWord.max,
	shortDescription: textLimits.shortDescription.max
};
const limit = (of) => ({
	type: "integer",
	minimum: 1,
	description: `Maximum number of characters in ${of}.`
});
var max_text_length_default = createDocumentRule({
	name: "max-text-length",
	meta: {
		type: "problem",
		docs: {
			description: "Enforce a maximum length of the name and of the short description",
			presets: { marketplace: "error" }
		},
		schema: [{
			type: "object",
			properties: {
				name: limit("the name"),
				nameWord: limit("a word of the name"),
				shortDescription: limit("the short description")
			},
			additionalProperties: false
		}],
		defaultOptions: [documented],
		messages: {
			name: "The name has {{actual}} characters, but a public widget may have at most {{max}}. Shorten it.",
			word: "The word {{word}} of the name has {{actual}} characters, but a word in the name of a public widget may have at most {{max}}. Shorten it, or put a space beside a symbol in it.",
			shortDescription: "The short description has {{actual}} characters, but a public widget may have at most {{max}}. Shorten it."
		}
	},
	check(context, document) {
		const max = {
			...documented,
			...context.options[0]
		};
		for (const { value, text } of shownTexts(document, ["name"])) {
			const { visible } = readHtml(text);
			const actual = countCharacters(visible);
			if (actual > max.name) {
				const data = {
					actual,
					max: max.name
				};
				context.report({
					node: value.node,
					messageId: "name",
					data
				});
			}
			for (const word of new Set(visible.split(" "))) {
				const length = countCharacters(word);
				if (length <= max.nameWord) continue;
				const data = {
					word: quote(word),
					actual: length,
					max: max.nameWord
				};
				context.report({
					node: value.node,
					messageId: "word",
					data
				});
			}
		}
		for (const { value, text } of shownTexts(document, ["short description"])) {
			const actual = countCharacters(readHtml(text).visible);
			if (actual <= max.shortDescription) continue;
			const data = {
				actual,
				max: max.shortDescription
			};
			context.report({
				node: value.node,
				messageId: "shortDescription",
				data
			});
		}
	}
});
// build/src/platform/script-calls.js
const dialogs = {
	names: [
		"alert",
		"confirm",
		"prompt"
	],
	source: pages.checklist,
	confidence: "high"
};
const allowedConsole = {
	method: "trace",
	handlers: ["catch", "fail"],
	source: pages.checklist,
	confidence: "high"
};
const requests = {
	jQuery: [
		"ajax",
		"get",
		"post",
		"getJSON"
	],
	widget: ["crm_post", "$authorizedAjax"],
	globals: ["fetch"],
	source: pages.checklist,
	confidence: "high"
};
const libraryHosts = {
	domains: [
		"cdnjs.cloudflare.com",
		"cdn.jsdelivr.net",
		"unpkg.com",
		"esm.sh",
		"ajax.googleapis.com",
		"www.gstatic.com",
		"maps.googleapis.com",
		"apis.google.com",
		"accounts.google.com",
		"code.jquery.com",
		"code.highcharts.com",
		"ajax.aspnetcdn.com",
		"stackpath.bootstrapcdn.com",
		"maxcdn.bootstrapcdn.com",
		"netdna.bootstrapcdn.com",
		"cdn.datatables.net",
		"cdn.socket.io",
		"cdn.tiny.cloud",
		"cdn.ckeditor.com",
		"cdn.plot.ly",
		"yastatic.net",
		"api-maps.yandex.ru"
	],
	source: pages.checklist,
	confidence: "low"
};
const systemTemplates = {
	folder: "tmpl/",
	source: pages.script,
	confidence: "high"
};
// build/src/platform/files.js
const script = {
	name: "script.js",
	source: pages.structure,
	confidence: "high"
};
const scriptGlobals = {
	names: [
		"define",
		"require",
		"APP",
		"AMOCRM",
		"$",
		"jQuery"
	],
	source: pages.script,
	confidence: "high"
};
const sources = {
	folder: "src",
	endings: [
		".js",
		".mjs",
		".cjs",
		".jsx",
		".ts",
		".mts",
		".tsx",
		".vue",
		".svelte"
	],
	script: "js/script.js",
	tools: [
		"webpack",
		"vite",
		"rollup",
		"gulpfile"
	],
	source: pages.structure,
	confidence: "medium"
};
const unused = {
	folders: ["node_modules", "__MACOSX"],
	endings: [
		".zip",
		".rar",
		".7z",
		".tar",
		".gz",
		".tgz",
		".map"
	],
	source: pages.checklist,
	confidence: "medium"
};
const formerScript = {
	name: "widget.php",
	source: pages.checklist,
	confidence: "medium"
};
const unshipped = {
	folders: [
		...unused.folders,
		"bower_components",
		"dist",
		"coverage",
		"test",
		"tests",
		"__tests__",
		"__mocks__",
		"spec",
		"e2e",
		"cypress"
	],
	beginnings: ["."],
	endings: [
		...unused.endings,
		".lock",
		".log",
		".ts",
		".tsx",
		".jsx",
		".vue",
		".svelte",
		".scss",
		".sass",
		".less",
		".styl",
		".sh",
		".bat",
		".ps1",
		".py",
		".test.js",
		".spec.js",
		".stories.js"
	],
	names: [
		"package.json",
		"package-lock.json",
		"pnpm-lock.yaml",
		"tsconfig.json",
		"jsconfig.json",
		"composer.json",
		"lerna.json",
		"eslint-suppressions.json",
		"kommo-widget-lint.config.json",
		"makefile",
		"dockerfile",
		"docker-compose.yml",
		"gulpfile.js",
		"gruntfile.js",
		"karma.conf.js",
		formerScript.name
	],
	source: pages.checklist,
	confidence: "medium"
};
const libraries = {
	folders: [
		"vendor",
		"vendors",
		"lib",
		"libs",
		"third-party",
		"third_party"
	],
	endings: [".min.js", ".min.css"],
	source: pages.script,
	confidence: "medium"
};
// build/src/widget/build.js
function buildConfig(widget) {
	return widget.list("").find(({ name, kind }) => kind === "file" && isToolConfig(name))?.name ?? (hasBuildScript(widget) ? "package.json" : void 0);
}
function hasBuildScript(widget) {
	return typeof valueAt(widget.json("package.json")?.value, ["scripts", "build"]) === "string";
}
function isToolConfig(name) {
	const [tool = "", ...rest] = name.split(".");
	return (tool === "gulpfile" || rest[0] === "config") && sources.tools.includes(tool) && isSource(name);
}
function isSource(name) {
	return sources.endings.some((ending) => name.endsWith(ending));
}
// build/src/platform/manifest-signs.js
const ownSigns = {
	product: "Kommo and amoCRM",
	keys: [
		"interface_version",
		"init_once",
		"is_showcase",
		"salesbot_designer"
	],
	source: pages.manifest,
	confidence: "high"
};
const otherSigns = [
	{
		product: "web apps",
		keys: [
			"start_url",
			"icons",
			"display",
			"display_override",
			"short_name",
			"theme_color",
			"background_color",
			"orientation",
			"related_applications",
			"shortcuts",
			"screenshots"
		],
		source: "https://developer.mozilla.org/en-US/docs/Web/Progressive_web_apps/Manifest/Reference",
		confidence: "high"
	},
	{
		product: "browser extensions",
		keys: [
			"manifest_version",
			"background",
			"content_scripts",
			"browser_action",
			"page_action",
			"default_locale",
			"host_permissions",
			"web_accessible_resources",
			"browser_specific_settings"
		],
		source: "https://developer.chrome.com/docs/extensions/reference/manifest",
		confidence: "high"
	},
	{
		product: "integrations of Home Assistant",
		keys: [
			"domain",
			"codeowners",
			"config_flow",
			"iot_class",
			"integration_type",
			"requirements",
			"dependencies"
		],
		source: "https://developers.home-assistant.io/docs/creating_integration_manifest",
		confidence: "high"
	},
	{
		product: "apps of Zendesk",
		keys: ["frameworkVersion", "defaultLocale"],
		source: "https://developer.zendesk.com/documentation/apps/app-developer-guide/manifest/",
		confidence: "medium"
	}
];
// build/src/widget/detect-widget.js
const ownKeys = [
	"short_description",
	"interface_version",
	"init_once",
	"locale",
	"installation",
	"support",
	"secret_key",
	"is_showcase"
];
const commonKeys = [
	"name",
	"description",
	"version",
	"code",
	"locations",
	"settings"
];
function isWidgetManifest(root) {
	if (!isObject(root)) return false;
	const widget = root["widget"];
	if (Array.isArray(root["locations"]) && (Object.hasOwn(root, "settings") || isObject(widget))) return true;
	if (!isObject(widget)) return false;
	const has = (key) => Object.hasOwn(widget, key);
	return ownKeys.some(has) || commonKeys.filter(has).length > 1;
}
const ownTopKeys = new Set(ownSigns.keys);
const otherTopKeys = new Set(otherSigns.flatMap(({ keys }) => keys));
function isWidget(root, files, brokenText = "") {
	if (isWidgetManifest(root)) return true;
	const keys = isObject(root) ? Object.keys(root) : topKeysOf(brokenText);
	if (keys.some((key) => otherTopKeys.has(key))) return false;
	return keys.some((key) => ownTopKeys.has(key)) || hasWidgetNeighbors(files);
}
function topKeysOf(text) {
	const keys = [];
	let depth = 0;
	let key;
	for (const { kind, text: mark, start, end } of tokensOf$1(text)) {
		if (mark === ":" && key !== void 0) keys.push(key);
		if (mark === "{" || mark === "[") depth += 1;
		if (mark === "}" || mark === "]") depth -= 1;
		key = kind === "string" && depth === 1 ? text.slice(start + 1, end - 1) : void 0;
	}
	return keys;
}
function hasWidgetNeighbors(files) {
	const root = files.list("") ?? [];
	const has = (name, kind) => root.some((entry) => entry.name === name && entry.kind === kind);
	if (!has("i18n", "folder")) return false;
	if (!(files.list("i18n") ?? []).some(({ name }) => name.endsWith(".json"))) return false;
	const isLogo = (name) => name.startsWith("logo") && name.endsWith(".png");
	return has("script.js", "file") || (files.list("images") ?? []).some(({ name }) => isLogo(name));
}
// build/src/widget/manifest-name.js
const manifestName = "manifest.json";
function isManifestName(name) {
	return name.toLowerCase() === manifestName;
}
function manifestAmong(entries) {
	const found = [...entries].filter(({ name }) => isManifestName(name));
	const files = found.filter(({ kind }) => kind !== "folder");
	const names = (files.length > 0 ? files : found).map(({ name }) => name).sort();
	return names.includes("manifest.json") ? manifestName : names[0];
}
const junkRegex = new RegExp([
	"^npm-debug\\.log$",
	"^\\..*\\.swp$",
	"^\\.DS_Store$",
	"^\\.AppleDouble$",
	"^\\.LSOverride$",
	"^Icon\\r$",
	"^\\._.*",
	"^\\.Spotlight-V100(?:$|\\/)",
	"\\.Trashes",
	"^__MACOSX$",
	"~$",
	"^Thumbs\\.db$",
	"^ehthumbs\\.db$",
	"^[Dd]esktop\\.ini$",
	"@eaDir$"
].join("|"));
function isJunk(filename) {
	return junkRegex.test(filename);
}
// build/src/widget/unused-file.js
function isUnused({ name, kind }) {
	if (isJunk(name) || kind === "folder" && unused.folders.includes(name)) return true;
	if (kind !== "file") return false;
	const lower = name.toLowerCase();
	return lower === formerScript.name || unused.endings.some((ending) => lower.endsWith(ending));
}
// build/src/widget/walk.js
function walk(list, isClosed) {
	const found = [];
	const folders = [{
		folder: "",
		level: 0
	}];
	for (let next = folders.pop(); next; next = folders.pop()) {
		const { folder, level } = next;
		for (const { name, kind } of list(folder)) {
			const entry = {
				name,
				kind,
				path: folder === "" ? name : `${folder}/${name}`
			};
			found.push(entry);
			if (kind === "folder" && level < limits.folderLevels && !isClosed(entry)) folders.push({
				folder: entry.path,
				level: level + 1
			});
		}
	}
	return found.sort((a, b) => a.path < b.path ? -1 : 1);
}
// build/src/widget/package-files.js
const walked = new WeakMap();
function packageFiles(widget) {
	return walkedFiles(widget).filter((path) => !isOtherFile(widget, path));
}
function walkedFiles(widget) {
	const known = walked.get(widget) ?? walk((folder) => widget.list(folder), ({ path }) => isOtherFolder(widget, path)).filter(({ kind }) => kind !== "folder").map(({ path }) => path);
	walked.set(widget, known);
	return known;
}
function isPackageFile(widget, path) {
	const names = path.split("/");
	return !names.slice(1).map((_, index) => names.slice(0, index + 1).join("/")).some((folder) => isOtherFolder(widget, folder)) && !isOtherFile(widget, path);
}
function isLibrary(path, text) {
	const [name = "", ...folders] = path.split("/").reverse();
	if (folders.some((folder) => libraries.folders.includes(folder.toLowerCase()))) return true;
	if (libraries.endings.some((ending) => name.toLowerCase().endsWith(ending))) return true;
	return /\bdefine\s*\.\s*amd\b/u.test(text) && /\btypeof (?:module|exports)\b/u.test(text);
}
function isOtherFolder(widget, path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (isHidden(name) || unshipped.folders.includes(name)) return true;
	if (path === sources.folder && buildConfig(widget) !== void 0) return true;
	const manifest = manifestAmong(widget.list(path));
	return manifest !== void 0 && isWidgetManifest(widget.json(`${path}/${manifest}`)?.value ?? null);
}
function isOtherFile(widget, path) {
	const written = path.slice(path.lastIndexOf("/") + 1);
	const name = written.toLowerCase();
	if (isHidden(name) || isUnused({
		name: written,
		kind: "file"
	})) return true;
	if (unshipped.names.includes(name)) return true;
	if (unshipped.endings.some((ending) => name.endsWith(ending))) return true;
	if (/\.config\.[^.]+$/u.test(name)) return true;
	if (path === script.name || !name.endsWith(".js")) return false;
	const bytes = readText(widget.files, path);
	return bytes !== void 0 && isForOthers(decode$2(bytes));
}
function isHidden(name) {
	return unshipped.beginnings.some((beginning) => name.startsWith(beginning));
}
function isForOthers(text) {
	if (text.startsWith("#!")) return true;
	if (/\bdefine\b/u.test(text)) return false;
	return /\bmodule\.exports\b|(?<![\w.$])require\(\s*["'`]/u.test(text) || /^[ \t]*import\s(?:[^"'`;]{0,1000}?\sfrom\s*)?["'](?![./]|https?:)/mu.test(text);
}
// build/src/widget/script-syntax.js
function isFunction(node) {
	return node?.type === "FunctionExpression" || node?.type === "ArrowFunctionExpression" || node?.type === "FunctionDeclaration";
}
function textOf(node) {
	if (node?.type === "Literal" && typeof node.value === "string") return node.value;
	if (node?.type !== "TemplateLiteral" || node.expressions.length > 0) return void 0;
	return node.quasis[0]?.value.cooked ?? void 0;
}
function nameOf$1(node) {
	const key = node.type === "MemberExpression" ? node.property : node.key;
	if (!node.computed && key.type === "Identifier") return key.name;
	if (key.type === "Literal" && typeof key.value === "number") return String(key.value);
	return textOf(key);
}
function rangeOf(node) {
	return node.range;
}
function inOrder(nodes) {
	return [...nodes].sort((one, other) => rangeOf(one)[0] - rangeOf(other)[0]);
}
// build/rules/script/no-absent-templates.js
const ending$1 = ".twig";
var no_absent_templates_default = createScriptRule({
	name: "no-absent-templates",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow templates that are not in the widget folder",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { absent: "The script uses the template {{file}}, which is not in the widget folder. Add the file, or correct the name." }
	},
	check(context, script) {
		if (script.isBundled || !script.text.includes(ending$1) || !script.widget.exists) return;
		let files;
		for (const node of script.nodesOf("Literal", "TemplateLiteral")) {
			const file = templateIn(script, node);
			if (file === void 0) continue;
			files ??= packageFiles(script.widget);
			if (files.some((path) => path === file || path.endsWith(`/${file}`))) continue;
			context.report({
				node,
				messageId: "absent",
				data: { file: quote(file) }
			});
		}
	}
});
function templateIn(script, node) {
	const text = textOf(node);
	if (text === void 0) return void 0;
	const parent = script.parentOf(node);
	if (parent?.type === "CallExpression") {
		const { callee } = parent;
		if (callee.type === "MemberExpression" && nameOf$1(callee) === "getTemplate" && parent.arguments[0] === node && /^[\w/-]+$/u.test(text)) return `${text}${ending$1}`;
	}
	const [path = ""] = text.split("?", 1);
	if (!path.endsWith(ending$1) || /^https?:|[\s<>{}*]/iu.test(path)) return void 0;
	const file = path.replace(/^(?:\.?\/)+/u, "");
	if (file === ending$1 || file.startsWith(systemTemplates.folder) || file.includes("..")) return void 0;
	return parent?.type === "BinaryExpression" && !(path.startsWith("/") && file.includes("/")) ? void 0 : file;
}
// build/rules/script/no-absent-texts.js
const aliases = new Set([
	"self",
	"_self",
	"that",
	"_this",
	"widget",
	"me"
]);
var no_absent_texts_default = createScriptRule({
	name: "no-absent-texts",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow `i18n` of keys that no locale file has",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			absent: "The script asks for the text {{key}}, but {{files}} does not have it. Add it to each locale file, or correct the key.",
			absentInAll: "The script asks for the text {{key}}, but none of {{files}} has it. Add it to each of them, or correct the key."
		}
	},
	check(context, script) {
		if (script.isBundled) return;
		const { manifest } = script.widget;
		const files = manifest?.parsedLocaleFiles ?? [];
		if (!manifest || files.length === 0 || files.length < manifest.locales.size) return;
		for (const call of script.nodesOf("CallExpression")) {
			const [argument] = call.arguments;
			const key = textOf(argument);
			if (!argument || key === void 0 || key === "" || !isOfWidget(script, call)) continue;
			if (files.some(({ tree }) => Object.hasOwn(tree, key) || resolveReference(tree, key) !== void 0)) continue;
			const data = {
				key: quote(key),
				files: allOf(files.map(({ name }) => `i18n/${name}`))
			};
			context.report({
				node: argument,
				messageId: files.length > 1 ? "absentInAll" : "absent",
				data
			});
		}
	}
});
function isOfWidget(script, { callee, arguments: given }) {
	if (callee.type !== "MemberExpression" || nameOf$1(callee) !== "i18n" || given.length !== 1) return false;
	const { object } = callee;
	if (object.type === "ThisExpression") return true;
	if (object.type !== "Identifier") return false;
	return aliases.has(object.name) || script.nodesOf("VariableDeclarator").some(({ id, init }) => id.type === "Identifier" && id.name === object.name && init?.type === "ThisExpression");
}
// build/src/rule-kit/listed.js
const shown$2 = 10;
function listed(names) {
	const more = names.length - shown$2;
	if (more <= 0) return allOf(names);
	return `${names.slice(0, shown$2).map(quote).join(", ")} and ${String(more)} more`;
}
// build/src/rule-kit/place.js
function startOf(value) {
	if (value.property) return value.property.key.loc;
	const { start } = value.node.loc;
	return {
		start,
		end: {
			line: start.line,
			column: start.column + 1
		}
	};
}
const wholeFile = {
	start: {
		line: 1,
		column: 0
	},
	end: {
		line: 1,
		column: 0
	}
};
function keyPath(value) {
	const path = value.parent ? keyPath(value.parent) : [];
	return value.key === void 0 ? path : [...path, value.key];
}
// build/src/widget/archive.js
function isLocated(entry) {
	return entry.path !== void 0;
}
// build/rules/archive/no-backslashes-in-names.js
var no_backslashes_in_names_default = createArchiveRule({
	name: "no-backslashes-in-names",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow backslashes in the names of an archive",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { backslashes: "The archive has names with a backslash ({{names}}), which is not a folder in a ZIP archive, so the upload refuses them. PowerShell and old tools write them; pack with another tool, or with kommo-widget-lint --pack." }
	},
	check(context, { entries }) {
		const names = entries.filter(isLocated).map(({ name }) => name).filter((name) => name.includes("\\"));
		if (names.length === 0) return;
		context.report({
			loc: wholeFile,
			messageId: "backslashes",
			data: { names: listed(names) }
		});
	}
});
// build/rules/marketplace/no-bare-links.js
const address$1 = /(?<![\p{L}\p{N}_@./-]|#LINK#)(?:https?:\/\/|www\.)[^\s<>"'«»]*[\p{L}\p{N}/]/giu;
var no_bare_links_default = createDocumentRule({
	name: "no-bare-links",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow links in descriptions that are not `<a href>` with a `referrerpolicy`",
			presets: { marketplace: "warn" }
		},
		schema: [],
		messages: {
			bare: "The address {{address}} is not a link. Write it as in <a href=\"https://your-company.com\" target=\"_blank\" referrerpolicy=\"no-referrer\">Your company</a>.",
			noHref: "An <a> without \"href\" leads nowhere. Add one, as in <a href=\"https://your-company.com\" target=\"_blank\" referrerpolicy=\"no-referrer\">Your company</a>.",
			referrer: "The link {{address}} tells its page which account people come from. Add the attribute referrerpolicy=\"no-referrer\".",
			script: "The link {{address}} runs code and leads nowhere. Give \"href\" the address of a page; code belongs into script.js."
		}
	},
	check(context, document) {
		for (const { value, text } of shownTexts(document, descriptions)) for (const problem of problemsOf(readHtml(text))) context.report({
			node: value.node,
			...problem
		});
	}
});
function problemsOf({ runs, tags }) {
	const anchors = tags.filter(({ name }) => name === "a").map(({ attributes }) => attributes);
	const links = anchors.map(({ href }) => href);
	const bare = runs.filter(({ inLink }) => !inLink).flatMap(({ text }) => text.match(address$1) ?? []);
	const open = anchors.filter(({ href = "", referrerpolicy = "" }) => /^\s*(?:https?:)?\/\//iu.test(href) && referrerpolicy.trim() === "");
	const scripts = links.filter((href) => /^\s*javascript:/iu.test(href ?? ""));
	return [
		...distinct(bare).map((found) => ({
			messageId: "bare",
			data: { address: quote(found) }
		})),
		...distinct(scripts).map((href) => ({
			messageId: "script",
			data: { address: quote(href ?? "") }
		})),
		...distinct(open.map(({ href = "" }) => href)).map((href) => ({
			messageId: "referrer",
			data: { address: quote(href) }
		})),
		...links.some((href) => (href ?? "").trim() === "") ? [{ messageId: "noHref" }] : []
	];
}
function distinct(values) {
	return [...new Set(values)];
}
// build/src/rule-kit/platform.js
const platformNames = {
	kommo: "Kommo",
	amocrm: "amoCRM"
};
function otherPlatform(platform) {
	return platform === "kommo" ? {
		other: platformNames.amocrm,
		preset: "amocrm"
	} : {
		other: platformNames.kommo,
		preset: "recommended"
	};
}
const platformOption = {
	enum: ["kommo", "amocrm"],
	description: "The platform that the widget is uploaded to."
};
const platformSchema = [{
	type: "object",
	properties: { platform: platformOption },
	additionalProperties: false
}];
// build/rules/marketplace/no-brand-in-name.js
var no_brand_in_name_default = createDocumentRule({
	name: "no-brand-in-name",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow the name of the platform in the name of a widget",
			presets: {
				marketplace: "error",
				amomarket: ["error", { platform: "amocrm" }]
			}
		},
		schema: platformSchema,
		defaultOptions: [{ platform: "kommo" }],
		messages: { brand: "The name {{name}} contains {{brand}}, which the name of a public widget must not. Say what the widget does and who made it, as in \"Telephony by Acme\"." }
	},
	check(context, document) {
		const [{ platform = "kommo" }] = context.options;
		const brand = brands[platform];
		for (const { value, text } of shownTexts(document, ["name"])) {
			const { visible } = readHtml(text);
			if (!brand.inNames.some((pattern) => pattern.test(visible))) continue;
			const data = {
				name: quote(visible),
				brand: quote(brand.name)
			};
			context.report({
				node: value.node,
				messageId: "brand",
				data
			});
		}
	}
});
// build/rules/json/no-byte-order-mark.js
const seen = new WeakSet();
var no_byte_order_mark_default = createTextRule({
	name: "no-byte-order-mark",
	meta: {
		type: "problem",
		fixable: "code",
		docs: {
			description: "Disallow a byte-order mark at the start of a file",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { mark: "The file starts with a byte-order mark, which the platform refuses. Save the file as UTF-8 without BOM." }
	},
	check(context, { json, path, widget: { files } }) {
		const { hasMark, text } = json;
		const bytes = readText(files, path);
		if (bytes && hasMark) seen.add(bytes);
		const isLeftOut = bytes && !seen.has(bytes) && hasByteOrderMark(bytes) && decode$2(bytes) === text;
		if (!hasMark && !isLeftOut) return;
		const start = {
			line: 1,
			column: 0
		};
		context.report({
			loc: {
				start,
				end: start
			},
			messageId: "mark",
			fix: hasMark ? (fixer) => fixer.removeRange([-1, 0]) : null
		});
	}
});
// build/rules/files/no-byte-order-mark-in-files.js
var no_byte_order_mark_in_files_default = createTextFileRule({
	name: "no-byte-order-mark-in-files",
	meta: {
		type: "layout",
		fixable: "code",
		docs: {
			description: "Disallow a byte-order mark at the start of scripts, styles, templates and Markdown",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { mark: "The file starts with a byte-order mark, but the platform expects files without one. Save the file as UTF-8 without BOM." }
	},
	check(context, { hasMark }) {
		if (!hasMark) return;
		const start = {
			line: 1,
			column: 0
		};
		context.report({
			loc: {
				start,
				end: start
			},
			messageId: "mark",
			fix: (fixer) => fixer.removeRange([-1, 0])
		});
	}
});
// build/rules/archive/no-case-conflicts.js
var no_case_conflicts_default = createArchiveRule({
	name: "no-case-conflicts",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow names in an archive that differ only in upper and lower case",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { conflict: "The names {{names}} differ only in upper and lower case, so that some computers keep only one of the files. Rename or delete one." }
	},
	check(context, { entries }) {
		const files = entries.filter(isLocated).filter(({ kind }) => kind !== "folder");
		const paths = [...new Set(files.map(({ path }) => path))];
		for (const [, names] of groupBy(paths, (path) => path.toLowerCase())) if (names.length > 1) context.report({
			loc: wholeFile,
			messageId: "conflict",
			data: { names: listed(names) }
		});
	}
});
// build/src/rule-kit/location-of.js
const starts = new WeakMap();
function locationOf(sourceCode, [start, end]) {
	const lines = starts.get(sourceCode) ?? lineStarts(sourceCode.text);
	starts.set(sourceCode, lines);
	return {
		start: positionAt(lines, start),
		end: positionAt(lines, end)
	};
}
function lineStarts(text) {
	const breaks = text.matchAll(/\r\n|[\r\n\u2028\u2029]/gu);
	return [0, ...Array.from(breaks, ({ 0: { length }, index }) => index + length)];
}
function positionAt(lines, index) {
	let [low, high] = [0, lines.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if (lines[middle] > index) high = middle;
		else low = middle + 1;
	}
	return {
		line: low,
		column: index - lines[low - 1]
	};
}
// node_modules/acorn/dist/acorn.mjs
var astralIdentifierCodes = [
	509,
	0,
	227,
	0,
	150,
	4,
	294,
	9,
	1368,
	2,
	2,
	1,
	6,
	3,
	41,
	2,
	5,
	0,
	166,
	1,
	574,
	3,
	9,
	9,
	7,
	9,
	32,
	4,
	318,
	1,
	31,
	4,
	33,
	15,
	71,
	10,
	50,
	3,
	123,
	2,
	54,
	14,
	32,
	10,
	3,
	1,
	11,
	3,
	46,
	10,
	8,
	0,
	46,
	9,
	7,
	2,
	37,
	13,
	2,
	9,
	6,
	1,
	45,
	0,
	13,
	2,
	49,
	13,
	9,
	3,
	2,
	11,
	83,
	11,
	7,
	0,
	3,
	0,
	158,
	11,
	6,
	9,
	7,
	3,
	56,
	1,
	2,
	6,
	3,
	1,
	3,
	2,
	10,
	0,
	11,
	1,
	3,
	6,
	4,
	4,
	68,
	8,
	2,
	0,
	3,
	0,
	2,
	3,
	2,
	4,
	2,
	0,
	15,
	1,
	83,
	17,
	10,
	9,
	5,
	0,
	82,
	19,
	13,
	9,
	214,
	6,
	3,
	8,
	28,
	1,
	83,
	16,
	16,
	9,
	82,
	12,
	9,
	9,
	7,
	19,
	58,
	14,
	5,
	9,
	243,
	14,
	166,
	9,
	71,
	5,
	2,
	1,
	3,
	3,
	2,
	0,
	2,
	1,
	13,
	9,
	120,
	6,
	3,
	6,
	4,
	0,
	29,
	9,
	41,
	6,
	2,
	3,
	9,
	0,
	10,
	10,
	47,
	15,
	199,
	7,
	137,
	9,
	54,
	7,
	2,
	7,
	17,
	9,
	57,
	21,
	2,
	13,
	123,
	5,
	4,
	0,
	2,
	1,
	2,
	6,
	2,
	0,
	9,
	9,
	49,
	4,
	2,
	1,
	2,
	4,
	9,
	9,
	55,
	9,
	7,
	0,
	259,
	3,
	10,
	1,
	2,
	0,
	49,
	6,
	4,
	4,
	14,
	10,
	5350,
	0,
	7,
	14,
	11465,
	27,
	2343,
	9,
	87,
	9,
	39,
	4,
	60,
	6,
	26,
	9,
	535,
	9,
	470,
	0,
	2,
	54,
	8,
	3,
	82,
	0,
	12,
	1,
	19628,
	1,
	4178,
	9,
	519,
	45,
	3,
	22,
	481,
	1,
	61,
	4,
	4,
	5,
	9,
	7,
	3,
	6,
	31,
	3,
	149,
	2,
	12,
	2,
	9,
	1,
	3,
	0,
	33,
	1,
	1357,
	49,
	513,
	54,
	5,
	49,
	9,
	0,
	15,
	0,
	23,
	4,
	2,
	14,
	1361,
	6,
	2,
	16,
	3,
	6,
	2,
	1,
	2,
	4,
	101,
	0,
	161,
	6,
	10,
	9,
	357,
	0,
	62,
	13,
	499,
	13,
	245,
	1,
	2,
	9,
	233,
	0,
	3,
	0,
	8,
	1,
	6,
	0,
	475,
	6,
	110,
	6,
	6,
	9,
	4759,
	9,
	787719,
	239
];
var astralIdentifierStartCodes = [
	0,
	11,
	2,
	25,
	2,
	18,
	2,
	1,
	2,
	14,
	3,
	13,
	35,
	122,
	70,
	52,
	268,
	28,
	4,
	48,
	48,
	31,
	14,
	29,
	6,
	37,
	11,
	29,
	3,
	35,
	5,
	7,
	2,
	4,
	43,
	157,
	19,
	35,
	5,
	35,
	5,
	39,
	9,
	51,
	13,
	10,
	2,
	14,
	2,
	6,
	2,
	1,
	2,
	10,
	2,
	14,
	2,
	6,
	2,
	1,
	4,
	51,
	13,
	310,
	10,
	21,
	11,
	7,
	25,
	5,
	2,
	41,
	2,
	13,
	65,
	5,
	3,
	0,
	2,
	43,
	2,
	1,
	4,
	0,
	3,
	22,
	11,
	22,
	10,
	30,
	66,
	18,
	2,
	1,
	11,
	21,
	11,
	25,
	7,
	25,
	39,
	55,
	7,
	1,
	65,
	0,
	16,
	3,
	2,
	2,
	2,
	28,
	43,
	28,
	4,
	28,
	36,
	7,
	2,
	27,
	28,
	53,
	11,
	21,
	11,
	18,
	14,
	17,
	111,
	72,
	56,
	50,
	14,
	50,
	14,
	35,
	39,
	27,
	10,
	22,
	251,
	41,
	7,
	1,
	17,
	5,
	18,
	21,
	18,
	28,
	11,
	0,
	9,
	21,
	43,
	17,
	47,
	20,
	28,
	22,
	13,
	52,
	58,
	1,
	3,
	0,
	14,
	44,
	33,
	24,
	27,
	35,
	30,
	0,
	3,
	0,
	9,
	34,
	4,
	0,
	13,
	47,
	15,
	3,
	22,
	0,
	2,
	0,
	36,
	17,
	2,
	24,
	20,
	1,
	64,
	6,
	2,
	0,
	2,
	3,
	2,
	14,
	2,
	9,
	8,
	46,
	39,
	7,
	3,
	1,
	3,
	21,
	2,
	6,
	2,
	1,
	2,
	4,
	4,
	0,
	19,
	0,
	13,
	4,
	31,
	9,
	2,
	0,
	3,
	0,
	2,
	37,
	2,
	0,
	26,
	0,
	2,
	0,
	45,
	52,
	19,
	3,
	21,
	2,
	31,
	47,
	21,
	1,
	2,
	0,
	185,
	46,
	42,
	3,
	37,
	47,
	21,
	0,
	60,
	42,
	14,
	0,
	72,
	26,
	38,
	6,
	186,
	43,
	117,
	63,
	32,
	7,
	3,
	0,
	3,
	7,
	2,
	1,
	2,
	23,
	16,
	0,
	2,
	0,
	95,
	7,
	3,
	38,
	17,
	0,
	2,
	0,
	29,
	0,
	11,
	39,
	8,
	0,
	22,
	0,
	12,
	45,
	20,
	0,
	19,
	72,
	18,
	0,
	182,
	32,
	32,
	8,
	2,
	36,
	18,
	0,
	50,
	29,
	113,
	6,
	2,
	1,
	2,
	37,
	22,
	0,
	26,
	5,
	2,
	1,
	2,
	31,
	15,
	0,
	24,
	43,
	22,
	0,
	239,
	18,
	16,
	0,
	2,
	12,
	2,
	33,
	125,
	0,
	80,
	921,
	103,
	111,
	6,
	206,
	13,
	310,
	2314,
	96,
	16,
	1071,
	18,
	5,
	26,
	3994,
	6,
	582,
	6842,
	29,
	1763,
	568,
	8,
	30,
	18,
	78,
	18,
	29,
	19,
	47,
	17,
	3,
	32,
	20,
	6,
	18,
	433,
	44,
	212,
	63,
	33,
	24,
	3,
	24,
	45,
	74,
	6,
	0,
	67,
	12,
	65,
	1,
	2,
	0,
	15,
	4,
	10,
	7386,
	37,
	33,
	96,
	114,
	14,
	913,
	15,
	50,
	7710,
	3,
	2,
	6,
	2,
	1,
	2,
	296,
	10,
	0,
	30,
	2,
	3,
	0,
	15,
	4,
	8,
	395,
	2309,
	106,
	6,
	12,
	4,
	8,
	8,
	9,
	5991,
	84,
	2,
	70,
	2,
	1,
	3,
	0,
	3,
	1,
	3,
	3,
	2,
	11,
	2,
	0,
	2,
	6,
	2,
	64,
	2,
	3,
	3,
	7,
	2,
	6,
	2,
	27,
	2,
	3,
	2,
	4,
	2,
	0,
	4,
	6,
	2,
	340,
	2,
	24,
	2,
	24,
	2,
	30,
	2,
	24,
	2,
	30,
	2,
	24,
	2,
	30,
	2,
	24,
	2,
	30,
	2,
	24,
	2,
	7,
	1845,
	129,
	15,
	6,
	55,
	50,
	49,
	61,
	147,
	44,
	11,
	6,
	17,
	0,
	322,
	29,
	19,
	43,
	485,
	27,
	229,
	29,
	3,
	0,
	208,
	30,
	2,
	2,
	2,
	1,
	2,
	6,
	3,
	4,
	10,
	1,
	225,
	6,
	2,
	3,
	2,
	1,
	2,
	14,
	2,
	196,
	60,
	67,
	8,
	0,
	1205,
	3,
	2,
	26,
	2,
	1,
	2,
	0,
	3,
	0,
	2,
	9,
	2,
	3,
	2,
	0,
	2,
	0,
	7,
	0,
	5,
	0,
	2,
	0,
	2,
	0,
	2,
	2,
	2,
	1,
	2,
	0,
	3,
	0,
	2,
	0,
	2,
	0,
	2,
	0,
	2,
	0,
	2,
	1,
	2,
	0,
	3,
	3,
	2,
	6,
	2,
	3,
	2,
	3,
	2,
	0,
	2,
	9,
	2,
	16,
	6,
	2,
	2,
	4,
	2,
	16,
	4421,
	42719,
	33,
	4382,
	2,
	5773,
	3,
	7472,
	16,
	621,
	2467,
	541,
	1507,
	4938,
	6,
	8489,
	39815,
	11327
];
var nonASCIIidentifierChars = "‌‍·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄ-׉ؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୓-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫰ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･";
var nonASCIIidentifierStartChars = "ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆ՘ՙՠ-ֈ֋֌א-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿ₏-₟ℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-꟝꟢꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩ꭬꭭ꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ";
var reservedWords = {
	3: "abstract boolean byte char class double enum export extends final float goto implements import int interface long native package private protected public short static super synchronized throws transient volatile",
	5: "class enum extends super const export import",
	6: "enum",
	strict: "implements interface let package private protected public static yield",
	strictBind: "eval arguments"
};
var ecma5AndLessKeywords = "break case catch continue debugger default do else finally for function if return switch throw try var while with null true false instanceof typeof void delete new in this";
var keywords$1 = {
	5: ecma5AndLessKeywords,
	"5module": ecma5AndLessKeywords + " export import",
	6: ecma5AndLessKeywords + " const class extends export import super"
};
var keywordRelationalOperator = /^in(stanceof)?$/;
var nonASCIIidentifierStart = new RegExp("[" + nonASCIIidentifierStartChars + "]");
var nonASCIIidentifier = new RegExp("[" + nonASCIIidentifierStartChars + nonASCIIidentifierChars + "]");
function isInAstralSet(code, set) {
	var pos = 65536;
	for (var i = 0; i < set.length; i += 2) {
		pos += set[i];
		if (pos > code) return false;
		pos += set[i + 1];
		if (pos >= code) return true;
	}
	return false;
}
function isIdentifierStart$1(code, astral) {
	if (code < 65) return code === 36;
	if (code < 91) return true;
	if (code < 97) return code === 95;
	if (code < 123) return true;
	if (code <= 65535) return code >= 170 && nonASCIIidentifierStart.test(String.fromCharCode(code));
	if (astral === false) return false;
	return isInAstralSet(code, astralIdentifierStartCodes);
}
function isIdentifierChar(code, astral) {
	if (code < 48) return code === 36;
	if (code < 58) return true;
	if (code < 65) return false;
	if (code < 91) return true;
	if (code < 97) return code === 95;
	if (code < 123) return true;
	if (code <= 65535) return code >= 170 && nonASCIIidentifier.test(String.fromCharCode(code));
	if (astral === false) return false;
	return isInAstralSet(code, astralIdentifierStartCodes) || isInAstralSet(code, astralIdentifierCodes);
}
var TokenType = function TokenType(label, conf) {
	if (conf === void 0) conf = {};
	this.label = label;
	this.keyword = conf.keyword;
	this.beforeExpr = !!conf.beforeExpr;
	this.startsExpr = !!conf.startsExpr;
	this.isLoop = !!conf.isLoop;
	this.isAssign = !!conf.isAssign;
	this.prefix = !!conf.prefix;
	this.postfix = !!conf.postfix;
	this.binop = conf.binop || null;
	this.updateContext = null;
};
function binop(name, prec) {
	return new TokenType(name, {
		beforeExpr: true,
		binop: prec
	});
}
var beforeExpr = { beforeExpr: true };
var startsExpr = { startsExpr: true };
var keywords = {};
function kw(name, options) {
	if (options === void 0) options = {};
	options.keyword = name;
	return keywords[name] = new TokenType(name, options);
}
var types$1 = {
	num: new TokenType("num", startsExpr),
	regexp: new TokenType("regexp", startsExpr),
	string: new TokenType("string", startsExpr),
	name: new TokenType("name", startsExpr),
	privateId: new TokenType("privateId", startsExpr),
	eof: new TokenType("eof"),
	bracketL: new TokenType("[", {
		beforeExpr: true,
		startsExpr: true
	}),
	bracketR: new TokenType("]"),
	braceL: new TokenType("{", {
		beforeExpr: true,
		startsExpr: true
	}),
	braceR: new TokenType("}"),
	parenL: new TokenType("(", {
		beforeExpr: true,
		startsExpr: true
	}),
	parenR: new TokenType(")"),
	comma: new TokenType(",", beforeExpr),
	semi: new TokenType(";", beforeExpr),
	colon: new TokenType(":", beforeExpr),
	dot: new TokenType("."),
	question: new TokenType("?", beforeExpr),
	questionDot: new TokenType("?."),
	arrow: new TokenType("=>", beforeExpr),
	template: new TokenType("template"),
	invalidTemplate: new TokenType("invalidTemplate"),
	ellipsis: new TokenType("...", beforeExpr),
	backQuote: new TokenType("`", startsExpr),
	dollarBraceL: new TokenType("${", {
		beforeExpr: true,
		startsExpr: true
	}),
	eq: new TokenType("=", {
		beforeExpr: true,
		isAssign: true
	}),
	assign: new TokenType("_=", {
		beforeExpr: true,
		isAssign: true
	}),
	incDec: new TokenType("++/--", {
		prefix: true,
		postfix: true,
		startsExpr: true
	}),
	prefix: new TokenType("!/~", {
		beforeExpr: true,
		prefix: true,
		startsExpr: true
	}),
	logicalOR: binop("||", 1),
	logicalAND: binop("&&", 2),
	bitwiseOR: binop("|", 3),
	bitwiseXOR: binop("^", 4),
	bitwiseAND: binop("&", 5),
	equality: binop("==/!=/===/!==", 6),
	relational: binop("</>/<=/>=", 7),
	bitShift: binop("<</>>/>>>", 8),
	plusMin: new TokenType("+/-", {
		beforeExpr: true,
		binop: 9,
		prefix: true,
		startsExpr: true
	}),
	modulo: binop("%", 10),
	star: binop("*", 10),
	slash: binop("/", 10),
	starstar: new TokenType("**", { beforeExpr: true }),
	coalesce: binop("??", 1),
	_break: kw("break"),
	_case: kw("case", beforeExpr),
	_catch: kw("catch"),
	_continue: kw("continue"),
	_debugger: kw("debugger"),
	_default: kw("default", beforeExpr),
	_do: kw("do", {
		isLoop: true,
		beforeExpr: true
	}),
	_else: kw("else", beforeExpr),
	_finally: kw("finally"),
	_for: kw("for", { isLoop: true }),
	_function: kw("function", startsExpr),
	_if: kw("if"),
	_return: kw("return", beforeExpr),
	_switch: kw("switch"),
	_throw: kw("throw", beforeExpr),
	_try: kw("try"),
	_var: kw("var"),
	_const: kw("const"),
	_while: kw("while", { isLoop: true }),
	_with: kw("with"),
	_new: kw("new", {
		beforeExpr: true,
		startsExpr: true
	}),
	_this: kw("this", startsExpr),
	_super: kw("super", startsExpr),
	_class: kw("class", startsExpr),
	_extends: kw("extends", beforeExpr),
	_export: kw("export"),
	_import: kw("import", startsExpr),
	_null: kw("null", startsExpr),
	_true: kw("true", startsExpr),
	_false: kw("false", startsExpr),
	_in: kw("in", {
		beforeExpr: true,
		binop: 7
	}),
	_instanceof: kw("instanceof", {
		beforeExpr: true,
		binop: 7
	}),
	_typeof: kw("typeof", {
		beforeExpr: true,
		prefix: true,
		startsExpr: true
	}),
	_void: kw("void", {
		beforeExpr: true,
		prefix: true,
		startsExpr: true
	}),
	_delete: kw("delete", {
		beforeExpr: true,
		prefix: true,
		startsExpr: true
	})
};
var lineBreak$2 = /\r\n?|\n|\u2028|\u2029/;
var lineBreakG = new RegExp(lineBreak$2.source, "g");
function isNewLine(code) {
	return code === 10 || code === 13 || code === 8232 || code === 8233;
}
function nextLineBreak(code, from, end) {
	if (end === void 0) end = code.length;
	for (var i = from; i < end; i++) {
		var next = code.charCodeAt(i);
		if (isNewLine(next)) return i < end - 1 && next === 13 && code.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
	}
	return -1;
}
var nonASCIIwhitespace = /[\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/;
var skipWhiteSpace = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g;
var ref = Object.prototype;
var hasOwnProperty$1 = ref.hasOwnProperty;
var toString = ref.toString;
var hasOwn = Object.hasOwn || (function(obj, propName) {
	return hasOwnProperty$1.call(obj, propName);
});
var isArray = Array.isArray || (function(obj) {
	return toString.call(obj) === "[object Array]";
});
var regexpCache = Object.create(null);
function wordsRegexp(words) {
	return regexpCache[words] || (regexpCache[words] = new RegExp("^(?:" + words.replace(/ /g, "|") + ")$"));
}
function codePointToString(code) {
	if (code <= 65535) return String.fromCharCode(code);
	code -= 65536;
	return String.fromCharCode((code >> 10) + 55296, (code & 1023) + 56320);
}
var loneSurrogate = /(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])/;
var Position = function Position(line, col) {
	this.line = line;
	this.column = col;
};
Position.prototype.offset = function offset(n) {
	return new Position(this.line, this.column + n);
};
var SourceLocation = function SourceLocation(p, start, end) {
	this.start = start;
	this.end = end;
	if (p.sourceFile !== null) this.source = p.sourceFile;
};
function getLineInfo(input, offset) {
	for (var line = 1, cur = 0;;) {
		var nextBreak = nextLineBreak(input, cur, offset);
		if (nextBreak < 0) return new Position(line, offset - cur);
		++line;
		cur = nextBreak;
	}
}
var defaultOptions$1 = {
	ecmaVersion: null,
	sourceType: "script",
	strict: false,
	onInsertedSemicolon: null,
	onTrailingComma: null,
	allowReserved: null,
	allowReturnOutsideFunction: false,
	allowImportExportEverywhere: false,
	allowAwaitOutsideFunction: null,
	allowSuperOutsideMethod: null,
	allowHashBang: false,
	checkPrivateFields: true,
	locations: false,
	startLocation: null,
	onToken: null,
	onComment: null,
	ranges: false,
	program: null,
	sourceFile: null,
	directSourceFile: null,
	preserveParens: false
};
var warnedAboutEcmaVersion = false;
function getOptions(opts) {
	var options = {};
	for (var opt in defaultOptions$1) options[opt] = opts && hasOwn(opts, opt) ? opts[opt] : defaultOptions$1[opt];
	if (options.ecmaVersion === "latest") options.ecmaVersion = 1e8;
	else if (options.ecmaVersion == null) {
		if (!warnedAboutEcmaVersion && typeof console === "object" && console.warn) {
			warnedAboutEcmaVersion = true;
			console.warn("Since Acorn 8.0.0, options.ecmaVersion is required.\nDefaulting to 2020, but this will stop working in the future.");
		}
		options.ecmaVersion = 11;
	} else if (options.ecmaVersion >= 2015) options.ecmaVersion -= 2009;
	if (options.allowReserved == null) options.allowReserved = options.ecmaVersion < 5;
	if (!opts || opts.allowHashBang == null) options.allowHashBang = options.ecmaVersion >= 14;
	if (isArray(options.onToken)) {
		var tokens = options.onToken;
		options.onToken = function(token) {
			return tokens.push(token);
		};
	}
	if (isArray(options.onComment)) options.onComment = pushComment(options, options.onComment);
	if (options.sourceType === "commonjs" && options.allowAwaitOutsideFunction) throw new Error("Cannot use allowAwaitOutsideFunction with sourceType: commonjs");
	return options;
}
function pushComment(options, array) {
	return function(block, text, start, end, startLoc, endLoc) {
		var comment = {
			type: block ? "Block" : "Line",
			value: text,
			start,
			end
		};
		if (options.locations) comment.loc = new SourceLocation(this, startLoc, endLoc);
		if (options.ranges) comment.range = [start, end];
		array.push(comment);
	};
}
var SCOPE_TOP = 1;
var SCOPE_FUNCTION = 2;
var SCOPE_ASYNC = 4;
var SCOPE_GENERATOR = 8;
var SCOPE_ARROW = 16;
var SCOPE_SIMPLE_CATCH = 32;
var SCOPE_SUPER = 64;
var SCOPE_DIRECT_SUPER = 128;
var SCOPE_CLASS_STATIC_BLOCK = 256;
var SCOPE_CLASS_FIELD_INIT = 512;
var SCOPE_SWITCH = 1024;
var SCOPE_VAR = SCOPE_TOP | SCOPE_FUNCTION | SCOPE_CLASS_STATIC_BLOCK;
function functionFlags(async, generator) {
	return SCOPE_FUNCTION | (async ? SCOPE_ASYNC : 0) | (generator ? SCOPE_GENERATOR : 0);
}
var BIND_NONE = 0;
var BIND_VAR = 1;
var BIND_LEXICAL = 2;
var BIND_FUNCTION = 3;
var BIND_SIMPLE_CATCH = 4;
var BIND_OUTSIDE = 5;
var Parser = function Parser(options, input, startPos) {
	this.options = options = getOptions(options);
	this.sourceFile = options.sourceFile;
	this.keywords = wordsRegexp(keywords$1[options.ecmaVersion >= 6 ? 6 : options.sourceType === "module" ? "5module" : 5]);
	var reserved = "";
	if (options.allowReserved !== true) {
		reserved = reservedWords[options.ecmaVersion >= 6 ? 6 : options.ecmaVersion === 5 ? 5 : 3];
		if (options.sourceType === "module") reserved += " await";
	}
	this.reservedWords = wordsRegexp(reserved);
	var reservedStrict = (reserved ? reserved + " " : "") + reservedWords.strict;
	this.reservedWordsStrict = wordsRegexp(reservedStrict);
	this.reservedWordsStrictBind = wordsRegexp(reservedStrict + " " + reservedWords.strictBind);
	this.input = String(input);
	this.containsEsc = false;
	this.pos = startPos || 0;
	this.curLine = 1;
	if (options.startLocation) {
		this.lineStart = this.pos - options.startLocation.column;
		this.curLine = options.startLocation.line;
	} else if (startPos) {
		this.lineStart = this.input.lastIndexOf("\n", startPos - 1) + 1;
		if (this.options.locations) this.curLine = this.input.slice(0, this.lineStart).split(lineBreak$2).length;
	} else this.lineStart = 0;
	this.type = types$1.eof;
	this.value = null;
	this.start = this.end = this.pos;
	this.startLoc = this.endLoc = this.curPosition();
	this.lastTokEndLoc = this.lastTokStartLoc = null;
	this.lastTokStart = this.lastTokEnd = this.pos;
	this.context = this.initialContext();
	this.exprAllowed = true;
	this.inModule = options.sourceType === "module";
	this.strict = this.inModule || options.strict === true || this.strictDirective(this.pos);
	this.potentialArrowAt = -1;
	this.potentialArrowInForAwait = false;
	this.yieldPos = this.awaitPos = this.awaitIdentPos = 0;
	this.labels = [];
	this.undefinedExports = Object.create(null);
	if (this.pos === 0 && options.allowHashBang && this.input.slice(0, 2) === "#!") this.skipLineComment(2);
	this.scopeStack = [];
	this.enterScope(this.options.sourceType === "commonjs" ? SCOPE_FUNCTION : SCOPE_TOP);
	this.regexpState = null;
	this.privateNameStack = [];
};
var prototypeAccessors = {
	inFunction: { configurable: true },
	inGenerator: { configurable: true },
	inAsync: { configurable: true },
	canAwait: { configurable: true },
	allowReturn: { configurable: true },
	allowSuper: { configurable: true },
	allowDirectSuper: { configurable: true },
	treatFunctionsAsVar: { configurable: true },
	allowNewDotTarget: { configurable: true },
	allowUsing: { configurable: true },
	inClassStaticBlock: { configurable: true }
};
Parser.prototype.parse = function parse() {
	var this$1$1 = this;
	var node = this.options.program || this.startNode();
	this.nextToken();
	return this.catchStackOverflow(function() {
		return this$1$1.parseTopLevel(node);
	});
};
prototypeAccessors.inFunction.get = function() {
	return (this.currentVarScope().flags & SCOPE_FUNCTION) > 0;
};
prototypeAccessors.inGenerator.get = function() {
	return (this.currentVarScope().flags & SCOPE_GENERATOR) > 0;
};
prototypeAccessors.inAsync.get = function() {
	return (this.currentVarScope().flags & SCOPE_ASYNC) > 0;
};
prototypeAccessors.canAwait.get = function() {
	for (var i = this.scopeStack.length - 1; i >= 0; i--) {
		var flags = this.scopeStack[i].flags;
		if (flags & (SCOPE_CLASS_STATIC_BLOCK | SCOPE_CLASS_FIELD_INIT)) return false;
		if (flags & SCOPE_FUNCTION) return (flags & SCOPE_ASYNC) > 0;
	}
	return this.inModule && this.options.ecmaVersion >= 13 || this.options.allowAwaitOutsideFunction;
};
prototypeAccessors.allowReturn.get = function() {
	if (this.inFunction) return true;
	if (this.options.allowReturnOutsideFunction && this.currentVarScope().flags & SCOPE_TOP) return true;
	return false;
};
prototypeAccessors.allowSuper.get = function() {
	return (this.currentThisScope().flags & SCOPE_SUPER) > 0 || this.options.allowSuperOutsideMethod;
};
prototypeAccessors.allowDirectSuper.get = function() {
	return (this.currentThisScope().flags & SCOPE_DIRECT_SUPER) > 0;
};
prototypeAccessors.treatFunctionsAsVar.get = function() {
	return this.treatFunctionsAsVarInScope(this.currentScope());
};
prototypeAccessors.allowNewDotTarget.get = function() {
	for (var i = this.scopeStack.length - 1; i >= 0; i--) {
		var flags = this.scopeStack[i].flags;
		if (flags & (SCOPE_CLASS_STATIC_BLOCK | SCOPE_CLASS_FIELD_INIT) || flags & SCOPE_FUNCTION && !(flags & SCOPE_ARROW)) return true;
	}
	return false;
};
prototypeAccessors.allowUsing.get = function() {
	var flags = this.currentScope().flags;
	if (flags & SCOPE_SWITCH) return false;
	if (!this.inModule && flags & SCOPE_TOP) return false;
	return true;
};
prototypeAccessors.inClassStaticBlock.get = function() {
	return (this.currentVarScope().flags & SCOPE_CLASS_STATIC_BLOCK) > 0;
};
Parser.extend = function extend() {
	var plugins = [], len = arguments.length;
	while (len--) plugins[len] = arguments[len];
	var cls = this;
	for (var i = 0; i < plugins.length; i++) cls = plugins[i](cls);
	return cls;
};
Parser.parse = function parse(input, options) {
	return new this(options, input).parse();
};
Parser.parseExpressionAt = function parseExpressionAt(input, pos, options) {
	var parser = new this(options, input, pos);
	parser.nextToken();
	return parser.parseExpression();
};
Parser.tokenizer = function tokenizer(input, options) {
	return new this(options, input);
};
Object.defineProperties(Parser.prototype, prototypeAccessors);
var pp$9 = Parser.prototype;
var literal$1 = /^(?:'((?:\\[^]|[^'\\])*?)'|"((?:\\[^]|[^"\\])*?)")/;
pp$9.strictDirective = function(start) {
	if (this.options.ecmaVersion < 5) return false;
	for (;;) {
		skipWhiteSpace.lastIndex = start;
		start += skipWhiteSpace.exec(this.input)[0].length;
		var match = literal$1.exec(this.input.slice(start));
		if (!match) return false;
		if ((match[1] || match[2]) === "use strict") {
			skipWhiteSpace.lastIndex = start + match[0].length;
			var spaceAfter = skipWhiteSpace.exec(this.input), end = spaceAfter.index + spaceAfter[0].length;
			var next = this.input.charAt(end);
			return next === ";" || next === "}" || lineBreak$2.test(spaceAfter[0]) && !(/[(`.[+\-/*%<>=,?^&]/.test(next) || next === "!" && this.input.charAt(end + 1) === "=" || next === "i" && keywordOpAt(this, end));
		}
		start += match[0].length;
		skipWhiteSpace.lastIndex = start;
		start += skipWhiteSpace.exec(this.input)[0].length;
		if (this.input[start] === ";") start++;
	}
};
function keywordOpAt(parser, pos) {
	var end = pos + 1, stop = Math.min(parser.input.length, pos + 11);
	while (end < stop) {
		var ch = parser.fullCharCodeAt(end);
		if (!isIdentifierChar(ch, true)) break;
		end += ch <= 65535 ? 1 : 2;
	}
	return end === pos + 2 && parser.input.slice(pos, end) === "in" || end === pos + 10 && parser.input.slice(pos, end) === "instanceof";
}
pp$9.eat = function(type) {
	if (this.type === type) {
		this.next();
		return true;
	} else return false;
};
pp$9.isContextual = function(name) {
	return this.type === types$1.name && this.value === name && !this.containsEsc;
};
pp$9.eatContextual = function(name) {
	if (!this.isContextual(name)) return false;
	this.next();
	return true;
};
pp$9.catchStackOverflow = function(f) {
	try {
		return f();
	} catch (e) {
		if (e instanceof Error && (/\bstack\b.*\b(exceeded|overflow)\b/i.test(e.message) || /\btoo much recursion\b/i.test(e.message))) this.raise(this.start, "Not enough stack space to parse input");
		else throw e;
	}
};
pp$9.expectContextual = function(name) {
	if (!this.eatContextual(name)) this.unexpected();
};
pp$9.canInsertSemicolon = function() {
	return this.type === types$1.eof || this.type === types$1.braceR || lineBreak$2.test(this.input.slice(this.lastTokEnd, this.start));
};
pp$9.insertSemicolon = function() {
	if (this.canInsertSemicolon()) {
		if (this.options.onInsertedSemicolon) this.options.onInsertedSemicolon(this.lastTokEnd, this.lastTokEndLoc);
		return true;
	}
};
pp$9.semicolon = function() {
	if (!this.eat(types$1.semi) && !this.insertSemicolon()) this.unexpected();
};
pp$9.afterTrailingComma = function(tokType, notNext) {
	if (this.type === tokType) {
		if (this.options.onTrailingComma) this.options.onTrailingComma(this.lastTokStart, this.lastTokStartLoc);
		if (!notNext) this.next();
		return true;
	}
};
pp$9.expect = function(type) {
	this.eat(type) || this.unexpected();
};
pp$9.unexpected = function(pos) {
	this.raise(pos != null ? pos : this.start, "Unexpected token");
};
var DestructuringErrors = function DestructuringErrors() {
	this.shorthandAssign = this.trailingComma = this.parenthesizedAssign = this.parenthesizedBind = this.doubleProto = -1;
};
pp$9.checkPatternErrors = function(refDestructuringErrors, isAssign) {
	if (!refDestructuringErrors) return;
	if (refDestructuringErrors.trailingComma > -1) this.raiseRecoverable(refDestructuringErrors.trailingComma, "Comma is not permitted after the rest element");
	var parens = isAssign ? refDestructuringErrors.parenthesizedAssign : refDestructuringErrors.parenthesizedBind;
	if (parens > -1) this.raiseRecoverable(parens, isAssign ? "Assigning to rvalue" : "Parenthesized pattern");
};
pp$9.checkExpressionErrors = function(refDestructuringErrors, andThrow) {
	if (!refDestructuringErrors) return false;
	var shorthandAssign = refDestructuringErrors.shorthandAssign;
	var doubleProto = refDestructuringErrors.doubleProto;
	if (!andThrow) return shorthandAssign >= 0 || doubleProto >= 0;
	if (shorthandAssign >= 0) this.raise(shorthandAssign, "Shorthand property assignments are valid only in destructuring patterns");
	if (doubleProto >= 0) this.raiseRecoverable(doubleProto, "Redefinition of __proto__ property");
};
pp$9.checkYieldAwaitInDefaultParams = function() {
	if (this.yieldPos && (!this.awaitPos || this.yieldPos < this.awaitPos)) this.raise(this.yieldPos, "Yield expression cannot be a default value");
	if (this.awaitPos) this.raise(this.awaitPos, "Await expression cannot be a default value");
};
pp$9.isSimpleAssignTarget = function(expr) {
	if (expr.type === "ParenthesizedExpression") return this.isSimpleAssignTarget(expr.expression);
	return expr.type === "Identifier" || expr.type === "MemberExpression";
};
var pp$8 = Parser.prototype;
pp$8.parseTopLevel = function(node) {
	var exports$1 = Object.create(null);
	if (!node.body) node.body = [];
	while (this.type !== types$1.eof) {
		var stmt = this.parseStatement(null, true, exports$1);
		node.body.push(stmt);
	}
	if (this.inModule) for (var i = 0, list = Object.keys(this.undefinedExports); i < list.length; i += 1) {
		var name = list[i];
		this.raiseRecoverable(this.undefinedExports[name].start, "Export '" + name + "' is not defined");
	}
	this.adaptDirectivePrologue(node.body);
	this.next();
	node.sourceType = this.options.sourceType === "commonjs" ? "script" : this.options.sourceType;
	return this.finishNode(node, "Program");
};
var loopLabel = { kind: "loop" };
var switchLabel = { kind: "switch" };
pp$8.isLet = function(context) {
	if (this.options.ecmaVersion < 6 || !this.isContextual("let")) return false;
	skipWhiteSpace.lastIndex = this.pos;
	var skip = skipWhiteSpace.exec(this.input);
	var next = this.pos + skip[0].length, nextCh = this.fullCharCodeAt(next);
	if (nextCh === 91 || nextCh === 92) return true;
	if (context) return false;
	if (nextCh === 123) return true;
	if (isIdentifierStart$1(nextCh)) {
		var start = next;
		do
			next += nextCh <= 65535 ? 1 : 2;
		while (isIdentifierChar(nextCh = this.fullCharCodeAt(next)));
		if (nextCh === 92) return true;
		var ident = this.input.slice(start, next);
		if (!keywordRelationalOperator.test(ident)) return true;
	}
	return false;
};
pp$8.isAsyncFunction = function() {
	if (this.options.ecmaVersion < 8 || !this.isContextual("async")) return false;
	skipWhiteSpace.lastIndex = this.pos;
	var skip = skipWhiteSpace.exec(this.input);
	var next = this.pos + skip[0].length, after;
	return !lineBreak$2.test(this.input.slice(this.pos, next)) && this.input.slice(next, next + 8) === "function" && (next + 8 === this.input.length || !(isIdentifierChar(after = this.fullCharCodeAt(next + 8)) || after === 92));
};
pp$8.isUsingKeyword = function(isAwaitUsing, isFor) {
	if (this.options.ecmaVersion < 17 || !this.isContextual(isAwaitUsing ? "await" : "using")) return false;
	skipWhiteSpace.lastIndex = this.pos;
	var skip = skipWhiteSpace.exec(this.input);
	var next = this.pos + skip[0].length;
	if (lineBreak$2.test(this.input.slice(this.pos, next))) return false;
	if (isAwaitUsing) {
		var usingEndPos = next + 5, after;
		if (this.input.slice(next, usingEndPos) !== "using" || usingEndPos === this.input.length || isIdentifierChar(after = this.fullCharCodeAt(usingEndPos)) || after === 92) return false;
		skipWhiteSpace.lastIndex = usingEndPos;
		var skipAfterUsing = skipWhiteSpace.exec(this.input);
		next = usingEndPos + skipAfterUsing[0].length;
		if (skipAfterUsing && lineBreak$2.test(this.input.slice(usingEndPos, next))) return false;
	}
	var ch = this.fullCharCodeAt(next);
	if (!isIdentifierStart$1(ch) && ch !== 92) return false;
	var idStart = next;
	do
		next += ch <= 65535 ? 1 : 2;
	while (isIdentifierChar(ch = this.fullCharCodeAt(next)));
	if (ch === 92) return true;
	var id = this.input.slice(idStart, next);
	if (keywordRelationalOperator.test(id)) return false;
	if (isFor && !isAwaitUsing && id === "of") {
		skipWhiteSpace.lastIndex = next;
		var skipAfterOf = skipWhiteSpace.exec(this.input);
		next = next + skipAfterOf[0].length;
		if (this.input.charCodeAt(next) !== 61 || (ch = this.input.charCodeAt(next + 1)) === 61 || ch === 62) return false;
	}
	return true;
};
pp$8.isAwaitUsing = function(isFor) {
	return this.isUsingKeyword(true, isFor);
};
pp$8.isUsing = function(isFor) {
	return this.isUsingKeyword(false, isFor);
};
pp$8.parseStatement = function(context, topLevel, exports$1) {
	var starttype = this.type, node = this.startNode(), kind;
	if (this.isLet(context)) {
		starttype = types$1._var;
		kind = "let";
	}
	switch (starttype) {
		case types$1._break:
		case types$1._continue: return this.parseBreakContinueStatement(node, starttype.keyword);
		case types$1._debugger: return this.parseDebuggerStatement(node);
		case types$1._do: return this.parseDoStatement(node);
		case types$1._for: return this.parseForStatement(node);
		case types$1._function:
			if (context && (this.strict || context !== "if" && context !== "label") && this.options.ecmaVersion >= 6) this.unexpected();
			return this.parseFunctionStatement(node, false, !context);
		case types$1._class:
			if (context) this.unexpected();
			return this.parseClass(node, true);
		case types$1._if: return this.parseIfStatement(node);
		case types$1._return: return this.parseReturnStatement(node);
		case types$1._switch: return this.parseSwitchStatement(node);
		case types$1._throw: return this.parseThrowStatement(node);
		case types$1._try: return this.parseTryStatement(node);
		case types$1._const:
		case types$1._var:
			kind = kind || this.value;
			if (context && kind !== "var") this.unexpected();
			return this.parseVarStatement(node, kind);
		case types$1._while: return this.parseWhileStatement(node);
		case types$1._with: return this.parseWithStatement(node);
		case types$1.braceL: return this.parseBlock(true, node);
		case types$1.semi: return this.parseEmptyStatement(node);
		case types$1._export:
		case types$1._import:
			if (this.options.ecmaVersion > 10 && starttype === types$1._import) {
				skipWhiteSpace.lastIndex = this.pos;
				var skip = skipWhiteSpace.exec(this.input);
				var next = this.pos + skip[0].length, nextCh = this.input.charCodeAt(next);
				if (nextCh === 40 || nextCh === 46) return this.parseExpressionStatement(node, this.parseExpression());
			}
			if (!this.options.allowImportExportEverywhere) {
				if (!topLevel) this.raise(this.start, "'import' and 'export' may only appear at the top level");
				if (!this.inModule) this.raise(this.start, "'import' and 'export' may appear only with 'sourceType: module'");
			}
			return starttype === types$1._import ? this.parseImport(node) : this.parseExport(node, exports$1);
		default:
			if (this.isAsyncFunction()) {
				if (context) this.unexpected();
				this.next();
				return this.parseFunctionStatement(node, true, !context);
			}
			var usingKind = this.isAwaitUsing(false) ? "await using" : this.isUsing(false) ? "using" : null;
			if (usingKind) {
				if (!this.allowUsing) this.raise(this.start, "Using declaration cannot appear in the top level when source type is `script` or in the bare case statement");
				if (context) this.raise(this.start, "Using declaration is not allowed in single-statement positions");
				if (usingKind === "await using") {
					if (!this.canAwait) this.raise(this.start, "Await using cannot appear outside of async function");
					this.next();
				}
				this.next();
				this.parseVar(node, false, usingKind);
				this.semicolon();
				return this.finishNode(node, "VariableDeclaration");
			}
			var maybeName = this.value, expr = this.parseExpression();
			if (starttype === types$1.name && expr.type === "Identifier" && this.eat(types$1.colon)) return this.parseLabeledStatement(node, maybeName, expr, context);
			else return this.parseExpressionStatement(node, expr);
	}
};
pp$8.parseBreakContinueStatement = function(node, keyword) {
	var isBreak = keyword === "break";
	this.next();
	if (this.eat(types$1.semi) || this.insertSemicolon()) node.label = null;
	else if (this.type !== types$1.name) this.unexpected();
	else {
		node.label = this.parseIdent();
		this.semicolon();
	}
	var i = 0;
	for (; i < this.labels.length; ++i) {
		var lab = this.labels[i];
		if (node.label == null || lab.name === node.label.name) {
			if (lab.kind != null && (isBreak || lab.kind === "loop")) break;
			if (node.label && isBreak) break;
		}
	}
	if (i === this.labels.length) this.raise(node.start, "Unsyntactic " + keyword);
	return this.finishNode(node, isBreak ? "BreakStatement" : "ContinueStatement");
};
pp$8.parseDebuggerStatement = function(node) {
	this.next();
	this.semicolon();
	return this.finishNode(node, "DebuggerStatement");
};
pp$8.parseDoStatement = function(node) {
	this.next();
	this.labels.push(loopLabel);
	node.body = this.parseStatement("do");
	this.labels.pop();
	this.expect(types$1._while);
	node.test = this.parseParenExpression();
	if (this.options.ecmaVersion >= 6) this.eat(types$1.semi);
	else this.semicolon();
	return this.finishNode(node, "DoWhileStatement");
};
pp$8.parseForStatement = function(node) {
	this.next();
	var awaitAt = this.options.ecmaVersion >= 9 && this.canAwait && this.eatContextual("await") ? this.lastTokStart : -1;
	this.labels.push(loopLabel);
	this.enterScope(0);
	this.expect(types$1.parenL);
	if (this.type === types$1.semi) {
		if (awaitAt > -1) this.unexpected(awaitAt);
		return this.parseFor(node, null);
	}
	var isLet = this.isLet();
	if (this.type === types$1._var || this.type === types$1._const || isLet) {
		var init$1 = this.startNode(), kind = isLet ? "let" : this.value;
		this.next();
		this.parseVar(init$1, true, kind);
		this.finishNode(init$1, "VariableDeclaration");
		return this.parseForAfterInit(node, init$1, awaitAt);
	}
	var startsWithLet = this.isContextual("let"), isForOf = false;
	var usingKind = this.isUsing(true) ? "using" : this.isAwaitUsing(true) ? "await using" : null;
	if (usingKind) {
		var init$2 = this.startNode();
		this.next();
		if (usingKind === "await using") {
			if (!this.canAwait) this.raise(this.start, "Await using cannot appear outside of async function");
			this.next();
		}
		this.parseVar(init$2, true, usingKind);
		this.finishNode(init$2, "VariableDeclaration");
		return this.parseForAfterInit(node, init$2, awaitAt);
	}
	var containsEsc = this.containsEsc;
	var refDestructuringErrors = new DestructuringErrors();
	var initPos = this.start;
	var init = awaitAt > -1 ? this.parseExprSubscripts(refDestructuringErrors, "await") : this.parseExpression(true, refDestructuringErrors);
	if (this.type === types$1._in || (isForOf = this.options.ecmaVersion >= 6 && this.isContextual("of"))) {
		if (awaitAt > -1) {
			if (this.type === types$1._in) this.unexpected(awaitAt);
			node.await = true;
		} else if (isForOf && this.options.ecmaVersion >= 8) {
			if (init.start === initPos && !containsEsc && init.type === "Identifier" && init.name === "async") this.unexpected();
			else if (this.options.ecmaVersion >= 9) node.await = false;
		}
		if (startsWithLet && isForOf) this.raise(init.start, "The left-hand side of a for-of loop may not start with 'let'.");
		this.toAssignable(init, false, refDestructuringErrors);
		this.checkLValPattern(init);
		return this.parseForIn(node, init);
	} else this.checkExpressionErrors(refDestructuringErrors, true);
	if (awaitAt > -1) this.unexpected(awaitAt);
	return this.parseFor(node, init);
};
pp$8.parseForAfterInit = function(node, init, awaitAt) {
	if ((this.type === types$1._in || this.options.ecmaVersion >= 6 && this.isContextual("of")) && init.declarations.length === 1) {
		if (this.type === types$1._in) {
			if ((init.kind === "using" || init.kind === "await using") && !init.declarations[0].init) this.raise(this.start, "Using declaration is not allowed in for-in loops");
			if (this.options.ecmaVersion >= 9 && awaitAt > -1) this.unexpected(awaitAt);
		} else if (this.options.ecmaVersion >= 9) node.await = awaitAt > -1;
		return this.parseForIn(node, init);
	}
	if (awaitAt > -1) this.unexpected(awaitAt);
	return this.parseFor(node, init);
};
pp$8.parseFunctionStatement = function(node, isAsync, declarationPosition) {
	this.next();
	return this.parseFunction(node, FUNC_STATEMENT | (declarationPosition ? 0 : FUNC_HANGING_STATEMENT), false, isAsync);
};
pp$8.parseIfStatement = function(node) {
	this.next();
	node.test = this.parseParenExpression();
	node.consequent = this.parseStatement("if");
	node.alternate = this.eat(types$1._else) ? this.parseStatement("if") : null;
	return this.finishNode(node, "IfStatement");
};
pp$8.parseReturnStatement = function(node) {
	if (!this.allowReturn) this.raise(this.start, "'return' outside of function");
	this.next();
	if (this.eat(types$1.semi) || this.insertSemicolon()) node.argument = null;
	else {
		node.argument = this.parseExpression();
		this.semicolon();
	}
	return this.finishNode(node, "ReturnStatement");
};
pp$8.parseSwitchStatement = function(node) {
	this.next();
	node.discriminant = this.parseParenExpression();
	node.cases = [];
	this.expect(types$1.braceL);
	this.labels.push(switchLabel);
	this.enterScope(SCOPE_SWITCH);
	var cur;
	for (var sawDefault = false; this.type !== types$1.braceR;) if (this.type === types$1._case || this.type === types$1._default) {
		var isCase = this.type === types$1._case;
		if (cur) this.finishNode(cur, "SwitchCase");
		node.cases.push(cur = this.startNode());
		cur.consequent = [];
		this.next();
		if (isCase) cur.test = this.parseExpression();
		else {
			if (sawDefault) this.raiseRecoverable(this.lastTokStart, "Multiple default clauses");
			sawDefault = true;
			cur.test = null;
		}
		this.expect(types$1.colon);
	} else {
		if (!cur) this.unexpected();
		cur.consequent.push(this.parseStatement(null));
	}
	this.exitScope();
	if (cur) this.finishNode(cur, "SwitchCase");
	this.next();
	this.labels.pop();
	return this.finishNode(node, "SwitchStatement");
};
pp$8.parseThrowStatement = function(node) {
	this.next();
	if (lineBreak$2.test(this.input.slice(this.lastTokEnd, this.start))) this.raise(this.lastTokEnd, "Illegal newline after throw");
	node.argument = this.parseExpression();
	this.semicolon();
	return this.finishNode(node, "ThrowStatement");
};
var empty$1 = [];
pp$8.parseCatchClauseParam = function() {
	var param = this.parseBindingAtom();
	var simple = param.type === "Identifier";
	this.enterScope(simple ? SCOPE_SIMPLE_CATCH : 0);
	this.checkLValPattern(param, simple ? BIND_SIMPLE_CATCH : BIND_LEXICAL);
	this.expect(types$1.parenR);
	return param;
};
pp$8.parseTryStatement = function(node) {
	this.next();
	node.block = this.parseBlock();
	node.handler = null;
	if (this.type === types$1._catch) {
		var clause = this.startNode();
		this.next();
		if (this.eat(types$1.parenL)) clause.param = this.parseCatchClauseParam();
		else {
			if (this.options.ecmaVersion < 10) this.unexpected();
			clause.param = null;
			this.enterScope(0);
		}
		clause.body = this.parseBlock(false);
		this.exitScope();
		node.handler = this.finishNode(clause, "CatchClause");
	}
	node.finalizer = this.eat(types$1._finally) ? this.parseBlock() : null;
	if (!node.handler && !node.finalizer) this.raise(node.start, "Missing catch or finally clause");
	return this.finishNode(node, "TryStatement");
};
pp$8.parseVarStatement = function(node, kind, allowMissingInitializer) {
	this.next();
	this.parseVar(node, false, kind, allowMissingInitializer);
	this.semicolon();
	return this.finishNode(node, "VariableDeclaration");
};
pp$8.parseWhileStatement = function(node) {
	this.next();
	node.test = this.parseParenExpression();
	this.labels.push(loopLabel);
	node.body = this.parseStatement("while");
	this.labels.pop();
	return this.finishNode(node, "WhileStatement");
};
pp$8.parseWithStatement = function(node) {
	if (this.strict) this.raise(this.start, "'with' in strict mode");
	this.next();
	node.object = this.parseParenExpression();
	node.body = this.parseStatement("with");
	return this.finishNode(node, "WithStatement");
};
pp$8.parseEmptyStatement = function(node) {
	this.next();
	return this.finishNode(node, "EmptyStatement");
};
pp$8.parseLabeledStatement = function(node, maybeName, expr, context) {
	for (var i$1 = 0, list = this.labels; i$1 < list.length; i$1 += 1) if (list[i$1].name === maybeName) this.raise(expr.start, "Label '" + maybeName + "' is already declared");
	var kind = this.type.isLoop ? "loop" : this.type === types$1._switch ? "switch" : null;
	for (var i = this.labels.length - 1; i >= 0; i--) {
		var label$1 = this.labels[i];
		if (label$1.statementStart === node.start) {
			label$1.statementStart = this.start;
			label$1.kind = kind;
		} else break;
	}
	this.labels.push({
		name: maybeName,
		kind,
		statementStart: this.start
	});
	node.body = this.parseStatement(context ? context.indexOf("label") === -1 ? context + "label" : context : "label");
	this.labels.pop();
	node.label = expr;
	return this.finishNode(node, "LabeledStatement");
};
pp$8.parseExpressionStatement = function(node, expr) {
	node.expression = expr;
	this.semicolon();
	return this.finishNode(node, "ExpressionStatement");
};
pp$8.parseBlock = function(createNewLexicalScope, node, exitStrict) {
	if (createNewLexicalScope === void 0) createNewLexicalScope = true;
	if (node === void 0) node = this.startNode();
	node.body = [];
	this.expect(types$1.braceL);
	if (createNewLexicalScope) this.enterScope(0);
	while (this.type !== types$1.braceR) {
		var stmt = this.parseStatement(null);
		node.body.push(stmt);
	}
	if (exitStrict) this.strict = false;
	this.next();
	if (createNewLexicalScope) this.exitScope();
	return this.finishNode(node, "BlockStatement");
};
pp$8.parseFor = function(node, init) {
	node.init = init;
	this.expect(types$1.semi);
	node.test = this.type === types$1.semi ? null : this.parseExpression();
	this.expect(types$1.semi);
	node.update = this.type === types$1.parenR ? null : this.parseExpression();
	this.expect(types$1.parenR);
	node.body = this.parseStatement("for");
	this.exitScope();
	this.labels.pop();
	return this.finishNode(node, "ForStatement");
};
pp$8.parseForIn = function(node, init) {
	var isForIn = this.type === types$1._in;
	this.next();
	if (init.type === "VariableDeclaration" && init.declarations[0].init != null && (!isForIn || this.options.ecmaVersion < 8 || this.strict || init.kind !== "var" || init.declarations[0].id.type !== "Identifier")) this.raise(init.start, (isForIn ? "for-in" : "for-of") + " loop variable declaration may not have an initializer");
	node.left = init;
	node.right = isForIn ? this.parseExpression() : this.parseMaybeAssign();
	this.expect(types$1.parenR);
	node.body = this.parseStatement("for");
	this.exitScope();
	this.labels.pop();
	return this.finishNode(node, isForIn ? "ForInStatement" : "ForOfStatement");
};
pp$8.parseVar = function(node, isFor, kind, allowMissingInitializer) {
	node.declarations = [];
	node.kind = kind;
	for (;;) {
		var decl = this.startNode();
		this.parseVarId(decl, kind);
		if (this.eat(types$1.eq)) decl.init = this.parseMaybeAssign(isFor);
		else if (!allowMissingInitializer && kind === "const" && !(this.type === types$1._in || this.options.ecmaVersion >= 6 && this.isContextual("of"))) this.unexpected();
		else if (!allowMissingInitializer && (kind === "using" || kind === "await using") && this.options.ecmaVersion >= 17 && this.type !== types$1._in && !this.isContextual("of")) this.raise(this.lastTokEnd, "Missing initializer in " + kind + " declaration");
		else if (!allowMissingInitializer && decl.id.type !== "Identifier" && !(isFor && (this.type === types$1._in || this.isContextual("of")))) this.raise(this.lastTokEnd, "Complex binding patterns require an initialization value");
		else decl.init = null;
		node.declarations.push(this.finishNode(decl, "VariableDeclarator"));
		if (!this.eat(types$1.comma)) break;
	}
	return node;
};
pp$8.parseVarId = function(decl, kind) {
	decl.id = kind === "using" || kind === "await using" ? this.parseIdent() : this.parseBindingAtom();
	this.checkLValPattern(decl.id, kind === "var" ? BIND_VAR : BIND_LEXICAL, false);
};
var FUNC_STATEMENT = 1;
var FUNC_HANGING_STATEMENT = 2;
var FUNC_NULLABLE_ID = 4;
pp$8.parseFunction = function(node, statement, allowExpressionBody, isAsync, forInit) {
	this.initFunction(node);
	if (this.options.ecmaVersion >= 9 || this.options.ecmaVersion >= 6 && !isAsync) {
		if (this.type === types$1.star && statement & FUNC_HANGING_STATEMENT) this.unexpected();
		node.generator = this.eat(types$1.star);
	}
	if (this.options.ecmaVersion >= 8) node.async = !!isAsync;
	if (statement & FUNC_STATEMENT) {
		node.id = statement & FUNC_NULLABLE_ID && this.type !== types$1.name ? null : this.parseIdent();
		if (node.id && !(statement & FUNC_HANGING_STATEMENT)) this.checkLValSimple(node.id, this.strict || node.generator || node.async ? this.treatFunctionsAsVar ? BIND_VAR : BIND_LEXICAL : BIND_FUNCTION);
	}
	var oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
	this.yieldPos = 0;
	this.awaitPos = 0;
	this.awaitIdentPos = 0;
	this.enterScope(functionFlags(node.async, node.generator));
	if (!(statement & FUNC_STATEMENT)) node.id = this.type === types$1.name ? this.parseIdent() : null;
	this.parseFunctionParams(node);
	this.parseFunctionBody(node, allowExpressionBody, false, forInit);
	this.yieldPos = oldYieldPos;
	this.awaitPos = oldAwaitPos;
	this.awaitIdentPos = oldAwaitIdentPos;
	return this.finishNode(node, statement & FUNC_STATEMENT ? "FunctionDeclaration" : "FunctionExpression");
};
pp$8.parseFunctionParams = function(node) {
	this.expect(types$1.parenL);
	node.params = this.parseBindingList(types$1.parenR, false, this.options.ecmaVersion >= 8);
	this.checkYieldAwaitInDefaultParams();
};
pp$8.parseClass = function(node, isStatement) {
	this.next();
	var oldStrict = this.strict;
	this.strict = true;
	this.parseClassId(node, isStatement);
	this.parseClassSuper(node);
	var privateNameMap = this.enterClassBody();
	var classBody = this.startNode();
	var hadConstructor = false;
	classBody.body = [];
	this.expect(types$1.braceL);
	while (this.type !== types$1.braceR) {
		var element = this.parseClassElement(node.superClass !== null);
		if (element) {
			classBody.body.push(element);
			if (element.type === "MethodDefinition" && element.kind === "constructor") {
				if (hadConstructor) this.raiseRecoverable(element.start, "Duplicate constructor in the same class");
				hadConstructor = true;
			} else if (element.key && element.key.type === "PrivateIdentifier" && isPrivateNameConflicted(privateNameMap, element)) this.raiseRecoverable(element.key.start, "Identifier '#" + element.key.name + "' has already been declared");
		}
	}
	this.strict = oldStrict;
	this.next();
	node.body = this.finishNode(classBody, "ClassBody");
	this.exitClassBody();
	return this.finishNode(node, isStatement ? "ClassDeclaration" : "ClassExpression");
};
pp$8.parseClassElement = function(constructorAllowsSuper) {
	if (this.eat(types$1.semi)) return null;
	var ecmaVersion = this.options.ecmaVersion;
	var node = this.startNode();
	var keyName = "";
	var isGenerator = false;
	var isAsync = false;
	var kind = "method";
	var isStatic = false;
	if (this.eatContextual("static")) {
		if (ecmaVersion >= 13 && this.eat(types$1.braceL)) {
			this.parseClassStaticBlock(node);
			return node;
		}
		if (this.isClassElementNameStart() || this.type === types$1.star) isStatic = true;
		else keyName = "static";
	}
	node.static = isStatic;
	if (!keyName && ecmaVersion >= 8 && this.eatContextual("async")) {
		if ((this.isClassElementNameStart() || this.type === types$1.star) && !this.canInsertSemicolon()) isAsync = true;
		else keyName = "async";
	}
	if (!keyName && (ecmaVersion >= 9 || !isAsync) && this.eat(types$1.star)) isGenerator = true;
	if (!keyName && !isAsync && !isGenerator) {
		var lastValue = this.value;
		if (this.eatContextual("get") || this.eatContextual("set")) {
			if (this.isClassElementNameStart()) kind = lastValue;
			else keyName = lastValue;
		}
	}
	if (keyName) {
		node.computed = false;
		node.key = this.startNodeAt(this.lastTokStart, this.lastTokStartLoc);
		node.key.name = keyName;
		this.finishNode(node.key, "Identifier");
	} else this.parseClassElementName(node);
	if (ecmaVersion < 13 || this.type === types$1.parenL || kind !== "method" || isGenerator || isAsync) {
		var isConstructor = !node.static && checkKeyName(node, "constructor");
		var allowsDirectSuper = isConstructor && constructorAllowsSuper;
		if (isConstructor && kind !== "method") this.raise(node.key.start, "Constructor can't have get/set modifier");
		node.kind = isConstructor ? "constructor" : kind;
		this.parseClassMethod(node, isGenerator, isAsync, allowsDirectSuper);
	} else this.parseClassField(node);
	return node;
};
pp$8.isClassElementNameStart = function() {
	return this.type === types$1.name || this.type === types$1.privateId || this.type === types$1.num || this.type === types$1.string || this.type === types$1.bracketL || this.type.keyword;
};
pp$8.parseClassElementName = function(element) {
	if (this.type === types$1.privateId) {
		if (this.value === "constructor") this.raise(this.start, "Classes can't have an element named '#constructor'");
		element.computed = false;
		element.key = this.parsePrivateIdent();
	} else this.parsePropertyName(element);
};
pp$8.parseClassMethod = function(method, isGenerator, isAsync, allowsDirectSuper) {
	var key = method.key;
	if (method.kind === "constructor") {
		if (isGenerator) this.raise(key.start, "Constructor can't be a generator");
		if (isAsync) this.raise(key.start, "Constructor can't be an async method");
	} else if (method.static && checkKeyName(method, "prototype")) this.raise(key.start, "Classes may not have a static property named prototype");
	var value = method.value = this.parseMethod(isGenerator, isAsync, allowsDirectSuper);
	if (method.kind === "get" && value.params.length !== 0) this.raiseRecoverable(value.start, "getter should have no params");
	if (method.kind === "set" && value.params.length !== 1) this.raiseRecoverable(value.start, "setter should have exactly one param");
	if (method.kind === "set" && value.params[0].type === "RestElement") this.raiseRecoverable(value.params[0].start, "Setter cannot use rest params");
	return this.finishNode(method, "MethodDefinition");
};
pp$8.parseClassField = function(field) {
	if (checkKeyName(field, "constructor")) this.raise(field.key.start, "Classes can't have a field named 'constructor'");
	else if (field.static && checkKeyName(field, "prototype")) this.raise(field.key.start, "Classes can't have a static field named 'prototype'");
	if (this.eat(types$1.eq)) {
		this.enterScope(SCOPE_CLASS_FIELD_INIT | SCOPE_SUPER);
		field.value = this.parseMaybeAssign();
		this.exitScope();
	} else field.value = null;
	this.semicolon();
	return this.finishNode(field, "PropertyDefinition");
};
pp$8.parseClassStaticBlock = function(node) {
	node.body = [];
	var oldLabels = this.labels;
	this.labels = [];
	this.enterScope(SCOPE_CLASS_STATIC_BLOCK | SCOPE_SUPER);
	while (this.type !== types$1.braceR) {
		var stmt = this.parseStatement(null);
		node.body.push(stmt);
	}
	this.next();
	this.exitScope();
	this.labels = oldLabels;
	return this.finishNode(node, "StaticBlock");
};
pp$8.parseClassId = function(node, isStatement) {
	if (this.type === types$1.name) {
		node.id = this.parseIdent();
		if (isStatement) this.checkLValSimple(node.id, BIND_LEXICAL, false);
	} else {
		if (isStatement === true) this.unexpected();
		node.id = null;
	}
};
pp$8.parseClassSuper = function(node) {
	node.superClass = this.eat(types$1._extends) ? this.parseExprSubscripts(null, false) : null;
};
pp$8.enterClassBody = function() {
	var element = {
		declared: Object.create(null),
		used: []
	};
	this.privateNameStack.push(element);
	return element.declared;
};
pp$8.exitClassBody = function() {
	var ref = this.privateNameStack.pop();
	var declared = ref.declared;
	var used = ref.used;
	if (!this.options.checkPrivateFields) return;
	var len = this.privateNameStack.length;
	var parent = len === 0 ? null : this.privateNameStack[len - 1];
	for (var i = 0; i < used.length; ++i) {
		var id = used[i];
		if (!hasOwn(declared, id.name)) {
			if (parent) parent.used.push(id);
			else this.raiseRecoverable(id.start, "Private field '#" + id.name + "' must be declared in an enclosing class");
		}
	}
};
function isPrivateNameConflicted(privateNameMap, element) {
	var name = element.key.name;
	var curr = privateNameMap[name];
	var next = "true";
	if (element.type === "MethodDefinition" && (element.kind === "get" || element.kind === "set")) next = (element.static ? "s" : "i") + element.kind;
	if (curr === "iget" && next === "iset" || curr === "iset" && next === "iget" || curr === "sget" && next === "sset" || curr === "sset" && next === "sget") {
		privateNameMap[name] = "true";
		return false;
	} else if (!curr) {
		privateNameMap[name] = next;
		return false;
	} else return true;
}
function checkKeyName(node, name) {
	var computed = node.computed;
	var key = node.key;
	return !computed && (key.type === "Identifier" && key.name === name || key.type === "Literal" && key.value === name);
}
pp$8.parseExportAllDeclaration = function(node, exports$1) {
	if (this.options.ecmaVersion >= 11) {
		if (this.eatContextual("as")) {
			node.exported = this.parseModuleExportName();
			this.checkExport(exports$1, node.exported, this.lastTokStart);
		} else node.exported = null;
	}
	this.expectContextual("from");
	if (this.type !== types$1.string) this.unexpected();
	node.source = this.parseExprAtom();
	if (this.options.ecmaVersion >= 16) node.attributes = this.parseWithClause();
	this.semicolon();
	return this.finishNode(node, "ExportAllDeclaration");
};
pp$8.parseExport = function(node, exports$1) {
	this.next();
	if (this.eat(types$1.star)) return this.parseExportAllDeclaration(node, exports$1);
	if (this.eat(types$1._default)) {
		this.checkExport(exports$1, "default", this.lastTokStart);
		node.declaration = this.parseExportDefaultDeclaration();
		return this.finishNode(node, "ExportDefaultDeclaration");
	}
	if (this.shouldParseExportStatement()) {
		node.declaration = this.parseExportDeclaration(node);
		if (node.declaration.type === "VariableDeclaration") this.checkVariableExport(exports$1, node.declaration.declarations);
		else this.checkExport(exports$1, node.declaration.id, node.declaration.id.start);
		node.specifiers = [];
		node.source = null;
		if (this.options.ecmaVersion >= 16) node.attributes = [];
	} else {
		node.declaration = null;
		node.specifiers = this.parseExportSpecifiers(exports$1);
		if (this.eatContextual("from")) {
			if (this.type !== types$1.string) this.unexpected();
			node.source = this.parseExprAtom();
			if (this.options.ecmaVersion >= 16) node.attributes = this.parseWithClause();
		} else {
			for (var i = 0, list = node.specifiers; i < list.length; i += 1) {
				var spec = list[i];
				this.checkUnreserved(spec.local);
				this.checkLocalExport(spec.local);
				if (spec.local.type === "Literal") this.raise(spec.local.start, "A string literal cannot be used as an exported binding without `from`.");
			}
			node.source = null;
			if (this.options.ecmaVersion >= 16) node.attributes = [];
		}
		this.semicolon();
	}
	return this.finishNode(node, "ExportNamedDeclaration");
};
pp$8.parseExportDeclaration = function(node) {
	return this.parseStatement(null);
};
pp$8.parseExportDefaultDeclaration = function() {
	var isAsync;
	if (this.type === types$1._function || (isAsync = this.isAsyncFunction())) {
		var fNode = this.startNode();
		this.next();
		if (isAsync) this.next();
		return this.parseFunction(fNode, FUNC_STATEMENT | FUNC_NULLABLE_ID, false, isAsync);
	} else if (this.type === types$1._class) {
		var cNode = this.startNode();
		return this.parseClass(cNode, "nullableID");
	} else {
		var declaration = this.parseMaybeAssign();
		this.semicolon();
		return declaration;
	}
};
pp$8.checkExport = function(exports$1, name, pos) {
	if (!exports$1) return;
	if (typeof name !== "string") name = name.type === "Identifier" ? name.name : name.value;
	if (hasOwn(exports$1, name)) this.raiseRecoverable(pos, "Duplicate export '" + name + "'");
	exports$1[name] = true;
};
pp$8.checkPatternExport = function(exports$1, pat) {
	var type = pat.type;
	if (type === "Identifier") this.checkExport(exports$1, pat, pat.start);
	else if (type === "ObjectPattern") for (var i = 0, list = pat.properties; i < list.length; i += 1) {
		var prop = list[i];
		this.checkPatternExport(exports$1, prop);
	}
	else if (type === "ArrayPattern") for (var i$1 = 0, list$1 = pat.elements; i$1 < list$1.length; i$1 += 1) {
		var elt = list$1[i$1];
		if (elt) this.checkPatternExport(exports$1, elt);
	}
	else if (type === "Property") this.checkPatternExport(exports$1, pat.value);
	else if (type === "AssignmentPattern") this.checkPatternExport(exports$1, pat.left);
	else if (type === "RestElement") this.checkPatternExport(exports$1, pat.argument);
};
pp$8.checkVariableExport = function(exports$1, decls) {
	if (!exports$1) return;
	for (var i = 0, list = decls; i < list.length; i += 1) {
		var decl = list[i];
		this.checkPatternExport(exports$1, decl.id);
	}
};
pp$8.shouldParseExportStatement = function() {
	return this.type.keyword === "var" || this.type.keyword === "const" || this.type.keyword === "class" || this.type.keyword === "function" || this.isLet() || this.isAsyncFunction();
};
pp$8.parseExportSpecifier = function(exports$1) {
	var node = this.startNode();
	node.local = this.parseModuleExportName();
	node.exported = this.eatContextual("as") ? this.parseModuleExportName() : node.local;
	this.checkExport(exports$1, node.exported, node.exported.start);
	return this.finishNode(node, "ExportSpecifier");
};
pp$8.parseExportSpecifiers = function(exports$1) {
	var nodes = [], first = true;
	this.expect(types$1.braceL);
	while (!this.eat(types$1.braceR)) {
		if (!first) {
			this.expect(types$1.comma);
			if (this.afterTrailingComma(types$1.braceR)) break;
		} else first = false;
		nodes.push(this.parseExportSpecifier(exports$1));
	}
	return nodes;
};
pp$8.parseImport = function(node) {
	this.next();
	if (this.type === types$1.string) {
		node.specifiers = empty$1;
		node.source = this.parseExprAtom();
	} else {
		node.specifiers = this.parseImportSpecifiers();
		this.expectContextual("from");
		node.source = this.type === types$1.string ? this.parseExprAtom() : this.unexpected();
	}
	if (this.options.ecmaVersion >= 16) node.attributes = this.parseWithClause();
	this.semicolon();
	return this.finishNode(node, "ImportDeclaration");
};
pp$8.parseImportSpecifier = function() {
	var node = this.startNode();
	node.imported = this.parseModuleExportName();
	if (this.eatContextual("as")) node.local = this.parseIdent();
	else {
		this.checkUnreserved(node.imported);
		node.local = node.imported;
	}
	this.checkLValSimple(node.local, BIND_LEXICAL);
	return this.finishNode(node, "ImportSpecifier");
};
pp$8.parseImportDefaultSpecifier = function() {
	var node = this.startNode();
	node.local = this.parseIdent();
	this.checkLValSimple(node.local, BIND_LEXICAL);
	return this.finishNode(node, "ImportDefaultSpecifier");
};
pp$8.parseImportNamespaceSpecifier = function() {
	var node = this.startNode();
	this.next();
	this.expectContextual("as");
	node.local = this.parseIdent();
	this.checkLValSimple(node.local, BIND_LEXICAL);
	return this.finishNode(node, "ImportNamespaceSpecifier");
};
pp$8.parseImportSpecifiers = function() {
	var nodes = [], first = true;
	if (this.type === types$1.name) {
		nodes.push(this.parseImportDefaultSpecifier());
		if (!this.eat(types$1.comma)) return nodes;
	}
	if (this.type === types$1.star) {
		nodes.push(this.parseImportNamespaceSpecifier());
		return nodes;
	}
	this.expect(types$1.braceL);
	while (!this.eat(types$1.braceR)) {
		if (!first) {
			this.expect(types$1.comma);
			if (this.afterTrailingComma(types$1.braceR)) break;
		} else first = false;
		nodes.push(this.parseImportSpecifier());
	}
	return nodes;
};
pp$8.parseWithClause = function() {
	var nodes = [];
	if (!this.eat(types$1._with)) return nodes;
	this.expect(types$1.braceL);
	var attributeKeys = {};
	var first = true;
	while (!this.eat(types$1.braceR)) {
		if (!first) {
			this.expect(types$1.comma);
			if (this.afterTrailingComma(types$1.braceR)) break;
		} else first = false;
		var attr = this.parseImportAttribute();
		var keyName = attr.key.type === "Identifier" ? attr.key.name : attr.key.value;
		if (hasOwn(attributeKeys, keyName)) this.raiseRecoverable(attr.key.start, "Duplicate attribute key '" + keyName + "'");
		attributeKeys[keyName] = true;
		nodes.push(attr);
	}
	return nodes;
};
pp$8.parseImportAttribute = function() {
	var node = this.startNode();
	node.key = this.type === types$1.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never");
	this.expect(types$1.colon);
	if (this.type !== types$1.string) this.unexpected();
	node.value = this.parseExprAtom();
	return this.finishNode(node, "ImportAttribute");
};
pp$8.parseModuleExportName = function() {
	if (this.options.ecmaVersion >= 13 && this.type === types$1.string) {
		var stringLiteral = this.parseLiteral(this.value);
		if (loneSurrogate.test(stringLiteral.value)) this.raise(stringLiteral.start, "An export name cannot include a lone surrogate.");
		return stringLiteral;
	}
	return this.parseIdent(true);
};
pp$8.adaptDirectivePrologue = function(statements) {
	for (var i = 0; i < statements.length && this.isDirectiveCandidate(statements[i]); ++i) statements[i].directive = statements[i].expression.raw.slice(1, -1);
};
pp$8.isDirectiveCandidate = function(statement) {
	return this.options.ecmaVersion >= 5 && statement.type === "ExpressionStatement" && statement.expression.type === "Literal" && typeof statement.expression.value === "string" && (this.input[statement.start] === "\"" || this.input[statement.start] === "'");
};
var pp$7 = Parser.prototype;
pp$7.toAssignable = function(node, isBinding, refDestructuringErrors) {
	if (this.options.ecmaVersion >= 6 && node) switch (node.type) {
		case "Identifier":
			if (this.inAsync && node.name === "await") this.raise(node.start, "Cannot use 'await' as identifier inside an async function");
			break;
		case "ObjectPattern":
		case "ArrayPattern":
		case "AssignmentPattern":
		case "RestElement": break;
		case "ObjectExpression":
			node.type = "ObjectPattern";
			if (refDestructuringErrors) this.checkPatternErrors(refDestructuringErrors, true);
			for (var i = 0, list = node.properties; i < list.length; i += 1) {
				var prop = list[i];
				this.toAssignable(prop, isBinding);
				if (prop.type === "RestElement" && (prop.argument.type === "ArrayPattern" || prop.argument.type === "ObjectPattern")) this.raise(prop.argument.start, "Unexpected token");
			}
			break;
		case "Property":
			if (node.kind !== "init") this.raise(node.key.start, "Object pattern can't contain getter or setter");
			this.toAssignable(node.value, isBinding);
			break;
		case "ArrayExpression":
			node.type = "ArrayPattern";
			if (refDestructuringErrors) this.checkPatternErrors(refDestructuringErrors, true);
			this.toAssignableList(node.elements, isBinding);
			break;
		case "SpreadElement":
			node.type = "RestElement";
			this.toAssignable(node.argument, isBinding);
			if (node.argument.type === "AssignmentPattern") this.raise(node.argument.start, "Rest elements cannot have a default value");
			break;
		case "AssignmentExpression":
			if (node.operator !== "=") this.raise(node.left.end, "Only '=' operator can be used for specifying default value.");
			node.type = "AssignmentPattern";
			delete node.operator;
			this.toAssignable(node.left, isBinding);
			break;
		case "ParenthesizedExpression":
			this.toAssignable(node.expression, isBinding, refDestructuringErrors);
			break;
		case "ChainExpression":
			this.raiseRecoverable(node.start, "Optional chaining cannot appear in left-hand side");
			break;
		case "MemberExpression": if (!isBinding) break;
		default: this.raise(node.start, "Assigning to rvalue");
	}
	else if (refDestructuringErrors) this.checkPatternErrors(refDestructuringErrors, true);
	return node;
};
pp$7.toAssignableList = function(exprList, isBinding) {
	var end = exprList.length;
	for (var i = 0; i < end; i++) {
		var elt = exprList[i];
		if (elt) this.toAssignable(elt, isBinding);
	}
	if (end) {
		var last = exprList[end - 1];
		if (this.options.ecmaVersion === 6 && isBinding && last && last.type === "RestElement" && last.argument.type !== "Identifier") this.unexpected(last.argument.start);
	}
	return exprList;
};
pp$7.parseSpread = function(refDestructuringErrors) {
	var node = this.startNode();
	this.next();
	node.argument = this.parseMaybeAssign(false, refDestructuringErrors);
	return this.finishNode(node, "SpreadElement");
};
pp$7.parseRestBinding = function() {
	var node = this.startNode();
	this.next();
	if (this.options.ecmaVersion === 6 && this.type !== types$1.name) this.unexpected();
	node.argument = this.parseBindingAtom();
	return this.finishNode(node, "RestElement");
};
pp$7.parseBindingAtom = function() {
	if (this.options.ecmaVersion >= 6) switch (this.type) {
		case types$1.bracketL:
			var node = this.startNode();
			this.next();
			node.elements = this.parseBindingList(types$1.bracketR, true, true);
			return this.finishNode(node, "ArrayPattern");
		case types$1.braceL: return this.parseObj(true);
	}
	return this.parseIdent();
};
pp$7.parseBindingList = function(close, allowEmpty, allowTrailingComma, allowModifiers) {
	var elts = [], first = true;
	while (!this.eat(close)) {
		if (first) first = false;
		else this.expect(types$1.comma);
		if (allowEmpty && this.type === types$1.comma) elts.push(null);
		else if (allowTrailingComma && this.afterTrailingComma(close)) break;
		else if (this.type === types$1.ellipsis) {
			var rest = this.parseRestBinding();
			this.parseBindingListItem(rest);
			elts.push(rest);
			if (this.type === types$1.comma) this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
			this.expect(close);
			break;
		} else elts.push(this.parseAssignableListItem(allowModifiers));
	}
	return elts;
};
pp$7.parseAssignableListItem = function(allowModifiers) {
	var elem = this.parseMaybeDefault(this.start, this.startLoc);
	this.parseBindingListItem(elem);
	return elem;
};
pp$7.parseBindingListItem = function(param) {
	return param;
};
pp$7.parseMaybeDefault = function(startPos, startLoc, left) {
	left = left || this.parseBindingAtom();
	if (this.options.ecmaVersion < 6 || !this.eat(types$1.eq)) return left;
	var node = this.startNodeAt(startPos, startLoc);
	node.left = left;
	node.right = this.parseMaybeAssign();
	return this.finishNode(node, "AssignmentPattern");
};
pp$7.checkLValSimple = function(expr, bindingType, checkClashes) {
	if (bindingType === void 0) bindingType = BIND_NONE;
	var isBind = bindingType !== BIND_NONE;
	switch (expr.type) {
		case "Identifier":
			if (this.strict && this.reservedWordsStrictBind.test(expr.name)) this.raiseRecoverable(expr.start, (isBind ? "Binding " : "Assigning to ") + expr.name + " in strict mode");
			if (isBind) {
				if (bindingType === BIND_LEXICAL && expr.name === "let") this.raiseRecoverable(expr.start, "let is disallowed as a lexically bound name");
				if (checkClashes) {
					if (hasOwn(checkClashes, expr.name)) this.raiseRecoverable(expr.start, "Argument name clash");
					checkClashes[expr.name] = true;
				}
				if (bindingType !== BIND_OUTSIDE) this.declareName(expr.name, bindingType, expr.start);
			}
			break;
		case "ChainExpression":
			this.raiseRecoverable(expr.start, "Optional chaining cannot appear in left-hand side");
			break;
		case "MemberExpression":
			if (isBind) this.raiseRecoverable(expr.start, "Binding member expression");
			break;
		case "ParenthesizedExpression":
			if (isBind) this.raiseRecoverable(expr.start, "Binding parenthesized expression");
			return this.checkLValSimple(expr.expression, bindingType, checkClashes);
		default: this.raise(expr.start, (isBind ? "Binding" : "Assigning to") + " rvalue");
	}
};
pp$7.checkLValPattern = function(expr, bindingType, checkClashes) {
	if (bindingType === void 0) bindingType = BIND_NONE;
	switch (expr.type) {
		case "ObjectPattern":
			for (var i = 0, list = expr.properties; i < list.length; i += 1) {
				var prop = list[i];
				this.checkLValInnerPattern(prop, bindingType, checkClashes);
			}
			break;
		case "ArrayPattern":
			for (var i$1 = 0, list$1 = expr.elements; i$1 < list$1.length; i$1 += 1) {
				var elem = list$1[i$1];
				if (elem) this.checkLValInnerPattern(elem, bindingType, checkClashes);
			}
			break;
		default: this.checkLValSimple(expr, bindingType, checkClashes);
	}
};
pp$7.checkLValInnerPattern = function(expr, bindingType, checkClashes) {
	if (bindingType === void 0) bindingType = BIND_NONE;
	switch (expr.type) {
		case "Property":
			this.checkLValInnerPattern(expr.value, bindingType, checkClashes);
			break;
		case "AssignmentPattern":
			this.checkLValPattern(expr.left, bindingType, checkClashes);
			break;
		case "RestElement":
			this.checkLValPattern(expr.argument, bindingType, checkClashes);
			break;
		default: this.checkLValPattern(expr, bindingType, checkClashes);
	}
};
var TokContext = function TokContext(token, isExpr, preserveSpace, override, generator) {
	this.token = token;
	this.isExpr = !!isExpr;
	this.preserveSpace = !!preserveSpace;
	this.override = override;
	this.generator = !!generator;
};
var types = {
	b_stat: new TokContext("{", false),
	b_expr: new TokContext("{", true),
	b_tmpl: new TokContext("${", false),
	p_stat: new TokContext("(", false),
	p_expr: new TokContext("(", true),
	q_tmpl: new TokContext("`", true, true, function(p) {
		return p.tryReadTemplateToken();
	}),
	f_stat: new TokContext("function", false),
	f_expr: new TokContext("function", true),
	f_expr_gen: new TokContext("function", true, false, null, true),
	f_gen: new TokContext("function", false, false, null, true)
};
var pp$6 = Parser.prototype;
pp$6.initialContext = function() {
	return [types.b_stat];
};
pp$6.curContext = function() {
	return this.context[this.context.length - 1];
};
pp$6.braceIsBlock = function(prevType) {
	var parent = this.curContext();
	if (parent === types.f_expr || parent === types.f_stat) return true;
	if (prevType === types$1.colon && (parent === types.b_stat || parent === types.b_expr)) return !parent.isExpr;
	if (prevType === types$1._return || prevType === types$1.name && this.exprAllowed) return lineBreak$2.test(this.input.slice(this.lastTokEnd, this.start));
	if (prevType === types$1._else || prevType === types$1.semi || prevType === types$1.eof || prevType === types$1.parenR || prevType === types$1.arrow) return true;
	if (prevType === types$1.braceL) return parent === types.b_stat;
	if (prevType === types$1._var || prevType === types$1._const || prevType === types$1.name) return false;
	return !this.exprAllowed;
};
pp$6.inGeneratorContext = function() {
	for (var i = this.context.length - 1; i >= 1; i--) {
		var context = this.context[i];
		if (context.token === "function") return context.generator;
	}
	return false;
};
pp$6.updateContext = function(prevType) {
	var update, type = this.type;
	if (type.keyword && prevType === types$1.dot) this.exprAllowed = false;
	else if (update = type.updateContext) update.call(this, prevType);
	else this.exprAllowed = type.beforeExpr;
};
pp$6.overrideContext = function(tokenCtx) {
	if (this.curContext() !== tokenCtx) this.context[this.context.length - 1] = tokenCtx;
};
types$1.parenR.updateContext = types$1.braceR.updateContext = function() {
	if (this.context.length === 1) {
		this.exprAllowed = true;
		return;
	}
	var out = this.context.pop();
	if (out === types.b_stat && this.curContext().token === "function") out = this.context.pop();
	this.exprAllowed = !out.isExpr;
};
types$1.braceL.updateContext = function(prevType) {
	this.context.push(this.braceIsBlock(prevType) ? types.b_stat : types.b_expr);
	this.exprAllowed = true;
};
types$1.dollarBraceL.updateContext = function() {
	this.context.push(types.b_tmpl);
	this.exprAllowed = true;
};
types$1.parenL.updateContext = function(prevType) {
	var statementParens = prevType === types$1._if || prevType === types$1._for || prevType === types$1._with || prevType === types$1._while;
	this.context.push(statementParens ? types.p_stat : types.p_expr);
	this.exprAllowed = true;
};
types$1.incDec.updateContext = function() {};
types$1._function.updateContext = types$1._class.updateContext = function(prevType) {
	if (prevType.beforeExpr && prevType !== types$1._else && !(prevType === types$1.semi && this.curContext() !== types.p_stat) && !(prevType === types$1._return && lineBreak$2.test(this.input.slice(this.lastTokEnd, this.start))) && !((prevType === types$1.colon || prevType === types$1.braceL) && this.curContext() === types.b_stat)) this.context.push(types.f_expr);
	else this.context.push(types.f_stat);
	this.exprAllowed = false;
};
types$1.colon.updateContext = function() {
	if (this.curContext().token === "function") this.context.pop();
	this.exprAllowed = true;
};
types$1.backQuote.updateContext = function() {
	if (this.curContext() === types.q_tmpl) this.context.pop();
	else this.context.push(types.q_tmpl);
	this.exprAllowed = false;
};
types$1.star.updateContext = function(prevType) {
	if (prevType === types$1._function) {
		var index = this.context.length - 1;
		if (this.context[index] === types.f_expr) this.context[index] = types.f_expr_gen;
		else this.context[index] = types.f_gen;
	}
	this.exprAllowed = true;
};
types$1.name.updateContext = function(prevType) {
	var allowed = false;
	if (this.options.ecmaVersion >= 6 && prevType !== types$1.dot) {
		if (this.value === "of" && !this.exprAllowed || this.value === "yield" && this.inGeneratorContext()) allowed = true;
	}
	this.exprAllowed = allowed;
};
var pp$5 = Parser.prototype;
pp$5.checkPropClash = function(prop, propHash, refDestructuringErrors) {
	if (this.options.ecmaVersion >= 9 && prop.type === "SpreadElement") return;
	if (this.options.ecmaVersion >= 6 && (prop.computed || prop.method || prop.shorthand)) return;
	var key = prop.key;
	var name;
	switch (key.type) {
		case "Identifier":
			name = key.name;
			break;
		case "Literal":
			name = String(key.value);
			break;
		default: return;
	}
	var kind = prop.kind;
	if (this.options.ecmaVersion >= 6) {
		if (name === "__proto__" && kind === "init") {
			if (propHash.proto) {
				if (refDestructuringErrors) {
					if (refDestructuringErrors.doubleProto < 0) refDestructuringErrors.doubleProto = key.start;
				} else this.raiseRecoverable(key.start, "Redefinition of __proto__ property");
			}
			propHash.proto = true;
		}
		return;
	}
	name = "$" + name;
	var other = propHash[name];
	if (other) {
		var redefinition;
		if (kind === "init") redefinition = this.strict && other.init || other.get || other.set;
		else redefinition = other.init || other[kind];
		if (redefinition) this.raiseRecoverable(key.start, "Redefinition of property");
	} else other = propHash[name] = {
		init: false,
		get: false,
		set: false
	};
	other[kind] = true;
};
pp$5.parseExpression = function(forInit, refDestructuringErrors) {
	var this$1$1 = this;
	return this.catchStackOverflow(function() {
		var startPos = this$1$1.start, startLoc = this$1$1.startLoc;
		var expr = this$1$1.parseMaybeAssign(forInit, refDestructuringErrors);
		if (this$1$1.type === types$1.comma) {
			var node = this$1$1.startNodeAt(startPos, startLoc);
			node.expressions = [expr];
			while (this$1$1.eat(types$1.comma)) node.expressions.push(this$1$1.parseMaybeAssign(forInit, refDestructuringErrors));
			return this$1$1.finishNode(node, "SequenceExpression");
		}
		return expr;
	});
};
pp$5.parseMaybeAssign = function(forInit, refDestructuringErrors, afterLeftParse) {
	if (this.isContextual("yield")) {
		if (this.inGenerator) return this.parseYield(forInit);
		else this.exprAllowed = false;
	}
	var ownDestructuringErrors = false, oldParenAssign = -1, oldTrailingComma = -1, oldDoubleProto = -1;
	if (refDestructuringErrors) {
		oldParenAssign = refDestructuringErrors.parenthesizedAssign;
		oldTrailingComma = refDestructuringErrors.trailingComma;
		oldDoubleProto = refDestructuringErrors.doubleProto;
		refDestructuringErrors.parenthesizedAssign = refDestructuringErrors.trailingComma = -1;
	} else {
		refDestructuringErrors = new DestructuringErrors();
		ownDestructuringErrors = true;
	}
	var startPos = this.start, startLoc = this.startLoc;
	if (this.type === types$1.parenL || this.type === types$1.name) {
		this.potentialArrowAt = this.start;
		this.potentialArrowInForAwait = forInit === "await";
	}
	var left = this.parseMaybeConditional(forInit, refDestructuringErrors);
	if (afterLeftParse) left = afterLeftParse.call(this, left, startPos, startLoc);
	if (this.type.isAssign) {
		var node = this.startNodeAt(startPos, startLoc);
		node.operator = this.value;
		if (this.type === types$1.eq) left = this.toAssignable(left, false, refDestructuringErrors);
		if (!ownDestructuringErrors) {
			refDestructuringErrors.parenthesizedAssign = refDestructuringErrors.trailingComma = -1;
			if (refDestructuringErrors.shorthandAssign >= left.start) refDestructuringErrors.shorthandAssign = -1;
			if (refDestructuringErrors.doubleProto >= left.start) refDestructuringErrors.doubleProto = -1;
		}
		if (this.type === types$1.eq) this.checkLValPattern(left);
		else this.checkLValSimple(left);
		node.left = left;
		this.next();
		node.right = this.parseMaybeAssign(forInit);
		if (oldDoubleProto > -1) refDestructuringErrors.doubleProto = oldDoubleProto;
		return this.finishNode(node, "AssignmentExpression");
	} else if (ownDestructuringErrors) this.checkExpressionErrors(refDestructuringErrors, true);
	if (oldParenAssign > -1) refDestructuringErrors.parenthesizedAssign = oldParenAssign;
	if (oldTrailingComma > -1) refDestructuringErrors.trailingComma = oldTrailingComma;
	return left;
};
pp$5.parseMaybeConditional = function(forInit, refDestructuringErrors) {
	var startPos = this.start, startLoc = this.startLoc;
	var expr = this.parseExprOps(forInit, refDestructuringErrors);
	if (this.checkExpressionErrors(refDestructuringErrors)) return expr;
	if (!(expr.type === "ArrowFunctionExpression" && expr.start === startPos) && this.eat(types$1.question)) {
		var node = this.startNodeAt(startPos, startLoc);
		node.test = expr;
		node.consequent = this.parseMaybeAssign();
		this.expect(types$1.colon);
		node.alternate = this.parseMaybeAssign(forInit);
		return this.finishNode(node, "ConditionalExpression");
	}
	return expr;
};
pp$5.parseExprOps = function(forInit, refDestructuringErrors) {
	var startPos = this.start, startLoc = this.startLoc;
	var expr = this.parseMaybeUnary(refDestructuringErrors, false, false, forInit);
	if (this.checkExpressionErrors(refDestructuringErrors)) return expr;
	return expr.start === startPos && expr.type === "ArrowFunctionExpression" ? expr : this.parseExprOp(expr, startPos, startLoc, -1, forInit);
};
pp$5.parseExprOp = function(left, leftStartPos, leftStartLoc, minPrec, forInit) {
	var prec = this.type.binop;
	if (prec != null && (!forInit || this.type !== types$1._in)) {
		if (prec > minPrec) {
			var logical = this.type === types$1.logicalOR || this.type === types$1.logicalAND;
			var coalesce = this.type === types$1.coalesce;
			if (coalesce) prec = types$1.logicalAND.binop;
			var op = this.value;
			this.next();
			var startPos = this.start, startLoc = this.startLoc;
			var right = this.parseExprOp(this.parseMaybeUnary(null, false, false, forInit), startPos, startLoc, prec, forInit);
			var node = this.buildBinary(leftStartPos, leftStartLoc, left, right, op, logical || coalesce);
			if (logical && this.type === types$1.coalesce || coalesce && (this.type === types$1.logicalOR || this.type === types$1.logicalAND)) this.raiseRecoverable(this.start, "Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses");
			return this.parseExprOp(node, leftStartPos, leftStartLoc, minPrec, forInit);
		}
	}
	return left;
};
pp$5.buildBinary = function(startPos, startLoc, left, right, op, logical) {
	if (right.type === "PrivateIdentifier") this.raise(right.start, "Private identifier can only be left side of binary expression");
	var node = this.startNodeAt(startPos, startLoc);
	node.left = left;
	node.operator = op;
	node.right = right;
	return this.finishNode(node, logical ? "LogicalExpression" : "BinaryExpression");
};
pp$5.parseMaybeUnary = function(refDestructuringErrors, sawUnary, incDec, forInit) {
	var startPos = this.start, startLoc = this.startLoc, expr;
	if (this.isContextual("await") && this.canAwait) {
		expr = this.parseAwait(forInit);
		sawUnary = true;
	} else if (this.type.prefix) {
		var node = this.startNode(), update = this.type === types$1.incDec;
		node.operator = this.value;
		node.prefix = true;
		this.next();
		node.argument = this.parseMaybeUnary(null, true, update, forInit);
		this.checkExpressionErrors(refDestructuringErrors, true);
		if (update) this.checkLValSimple(node.argument);
		else if (this.strict && node.operator === "delete" && isLocalVariableAccess(node.argument)) this.raiseRecoverable(node.start, "Deleting local variable in strict mode");
		else if (node.operator === "delete" && isPrivateFieldAccess(node.argument)) this.raiseRecoverable(node.start, "Private fields can not be deleted");
		else sawUnary = true;
		expr = this.finishNode(node, update ? "UpdateExpression" : "UnaryExpression");
	} else if (!sawUnary && this.type === types$1.privateId) {
		if ((forInit || this.privateNameStack.length === 0) && this.options.checkPrivateFields) this.unexpected();
		expr = this.parsePrivateIdent();
		if (this.type !== types$1._in) this.unexpected();
	} else {
		expr = this.parseExprSubscripts(refDestructuringErrors, forInit);
		if (this.checkExpressionErrors(refDestructuringErrors)) return expr;
		while (this.type.postfix && !this.canInsertSemicolon()) {
			var node$1 = this.startNodeAt(startPos, startLoc);
			node$1.operator = this.value;
			node$1.prefix = false;
			node$1.argument = expr;
			this.checkLValSimple(expr);
			this.next();
			expr = this.finishNode(node$1, "UpdateExpression");
		}
	}
	if (!incDec && !(expr.type === "ArrowFunctionExpression" && expr.start === startPos) && this.eat(types$1.starstar)) {
		if (sawUnary) this.unexpected(this.lastTokStart);
		else return this.buildBinary(startPos, startLoc, expr, this.parseMaybeUnary(null, false, false, forInit), "**", false);
	} else return expr;
};
function isLocalVariableAccess(node) {
	return node.type === "Identifier" || node.type === "ParenthesizedExpression" && isLocalVariableAccess(node.expression);
}
function isPrivateFieldAccess(node) {
	return node.type === "MemberExpression" && node.property.type === "PrivateIdentifier" || node.type === "ChainExpression" && isPrivateFieldAccess(node.expression) || node.type === "ParenthesizedExpression" && isPrivateFieldAccess(node.expression);
}
pp$5.parseExprSubscripts = function(refDestructuringErrors, forInit) {
	var startPos = this.start, startLoc = this.startLoc;
	var oldDoubleProto = -1, oldShorthandAssign = -1;
	if (refDestructuringErrors) {
		oldDoubleProto = refDestructuringErrors.doubleProto;
		oldShorthandAssign = refDestructuringErrors.shorthandAssign;
		refDestructuringErrors.doubleProto = refDestructuringErrors.shorthandAssign = -1;
	}
	var expr = this.parseExprAtom(refDestructuringErrors, forInit);
	if (expr.type === "ArrowFunctionExpression" && this.input.slice(this.lastTokStart, this.lastTokEnd) !== ")") return expr;
	var result = this.parseSubscripts(expr, startPos, startLoc, false, forInit);
	if (refDestructuringErrors) {
		if (result.end > expr.end) {
			this.checkExpressionErrors(refDestructuringErrors, true);
			if (refDestructuringErrors.parenthesizedAssign >= result.start) refDestructuringErrors.parenthesizedAssign = -1;
			if (refDestructuringErrors.parenthesizedBind >= result.start) refDestructuringErrors.parenthesizedBind = -1;
			if (refDestructuringErrors.trailingComma >= result.start) refDestructuringErrors.trailingComma = -1;
		}
		if (oldDoubleProto > -1) refDestructuringErrors.doubleProto = oldDoubleProto;
		if (oldShorthandAssign > -1) refDestructuringErrors.shorthandAssign = oldShorthandAssign;
	}
	return result;
};
pp$5.parseSubscripts = function(base, startPos, startLoc, noCalls, forInit) {
	var maybeAsyncArrow = this.options.ecmaVersion >= 8 && base.type === "Identifier" && base.name === "async" && this.lastTokEnd === base.end && !this.canInsertSemicolon() && base.end - base.start === 5 && this.potentialArrowAt === base.start;
	var optionalChained = false;
	while (true) {
		var element = this.parseSubscript(base, startPos, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit);
		if (element.optional) optionalChained = true;
		if (element.end === base.end || element.type === "ArrowFunctionExpression") {
			if (optionalChained) {
				var chainNode = this.startNodeAt(startPos, startLoc);
				chainNode.expression = element;
				element = this.finishNode(chainNode, "ChainExpression");
			}
			return element;
		}
		base = element;
		maybeAsyncArrow = false;
	}
};
pp$5.shouldParseAsyncArrow = function() {
	return !this.canInsertSemicolon() && this.eat(types$1.arrow);
};
pp$5.parseSubscriptAsyncArrow = function(startPos, startLoc, exprList, forInit) {
	return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), exprList, true, forInit);
};
pp$5.parseSubscript = function(base, startPos, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit) {
	var optionalSupported = this.options.ecmaVersion >= 11;
	var optional = optionalSupported && this.eat(types$1.questionDot);
	if (noCalls && optional) this.raise(this.lastTokStart, "Optional chaining cannot appear in the callee of new expressions");
	var computed = this.eat(types$1.bracketL);
	if (computed || optional && this.type !== types$1.parenL && this.type !== types$1.backQuote || this.eat(types$1.dot)) {
		var node = this.startNodeAt(startPos, startLoc);
		node.object = base;
		if (computed) {
			node.property = this.parseExpression();
			this.expect(types$1.bracketR);
		} else if (this.type === types$1.privateId && base.type !== "Super") node.property = this.parsePrivateIdent();
		else node.property = this.parseIdent(this.options.allowReserved !== "never");
		node.computed = !!computed;
		if (optionalSupported) node.optional = optional;
		base = this.finishNode(node, "MemberExpression");
	} else if (!noCalls && this.eat(types$1.parenL)) {
		var refDestructuringErrors = new DestructuringErrors(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
		this.yieldPos = 0;
		this.awaitPos = 0;
		this.awaitIdentPos = 0;
		var exprList = this.parseExprList(types$1.parenR, this.options.ecmaVersion >= 8, false, refDestructuringErrors);
		if (maybeAsyncArrow && !optional && this.shouldParseAsyncArrow()) {
			this.checkPatternErrors(refDestructuringErrors, false);
			this.checkYieldAwaitInDefaultParams();
			if (this.awaitIdentPos > 0) this.raise(this.awaitIdentPos, "Cannot use 'await' as identifier inside an async function");
			this.yieldPos = oldYieldPos;
			this.awaitPos = oldAwaitPos;
			this.awaitIdentPos = oldAwaitIdentPos;
			return this.parseSubscriptAsyncArrow(startPos, startLoc, exprList, forInit);
		}
		this.checkExpressionErrors(refDestructuringErrors, true);
		this.yieldPos = oldYieldPos || this.yieldPos;
		this.awaitPos = oldAwaitPos || this.awaitPos;
		this.awaitIdentPos = oldAwaitIdentPos || this.awaitIdentPos;
		var node$1 = this.startNodeAt(startPos, startLoc);
		node$1.callee = base;
		node$1.arguments = exprList;
		if (optionalSupported) node$1.optional = optional;
		base = this.finishNode(node$1, "CallExpression");
	} else if (this.type === types$1.backQuote) {
		if (optional || optionalChained) this.raise(this.start, "Optional chaining cannot appear in the tag of tagged template expressions");
		var node$2 = this.startNodeAt(startPos, startLoc);
		node$2.tag = base;
		node$2.quasi = this.parseTemplate({ isTagged: true });
		base = this.finishNode(node$2, "TaggedTemplateExpression");
	}
	return base;
};
pp$5.parseExprAtom = function(refDestructuringErrors, forInit, forNew) {
	if (this.type === types$1.slash) this.readRegexp();
	var node, canBeArrow = this.potentialArrowAt === this.start;
	switch (this.type) {
		case types$1._super:
			if (!this.allowSuper) this.raise(this.start, "'super' keyword outside a method");
			node = this.startNode();
			this.next();
			if (this.type === types$1.parenL && !this.allowDirectSuper) this.raise(node.start, "super() call outside constructor of a subclass");
			if (this.type !== types$1.dot && this.type !== types$1.bracketL && this.type !== types$1.parenL) this.unexpected();
			return this.finishNode(node, "Super");
		case types$1._this:
			node = this.startNode();
			this.next();
			return this.finishNode(node, "ThisExpression");
		case types$1.name:
			var startPos = this.start, startLoc = this.startLoc, containsEsc = this.containsEsc;
			var id = this.parseIdent(false);
			if (this.options.ecmaVersion >= 8 && !containsEsc && id.name === "async" && !this.canInsertSemicolon() && this.eat(types$1._function)) {
				this.overrideContext(types.f_expr);
				return this.parseFunction(this.startNodeAt(startPos, startLoc), 0, false, true, forInit);
			}
			if (canBeArrow && !this.canInsertSemicolon()) {
				if (this.eat(types$1.arrow)) return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), [id], false, forInit);
				if (this.options.ecmaVersion >= 8 && id.name === "async" && this.type === types$1.name && !containsEsc && (!this.potentialArrowInForAwait || this.value !== "of" || this.containsEsc)) {
					id = this.parseIdent(false);
					if (this.canInsertSemicolon() || !this.eat(types$1.arrow)) this.unexpected();
					return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), [id], true, forInit);
				}
			}
			return id;
		case types$1.regexp:
			var value = this.value;
			node = this.parseLiteral(value.value);
			node.regex = {
				pattern: value.pattern,
				flags: value.flags
			};
			return node;
		case types$1.num:
		case types$1.string: return this.parseLiteral(this.value);
		case types$1._null:
		case types$1._true:
		case types$1._false:
			node = this.startNode();
			node.value = this.type === types$1._null ? null : this.type === types$1._true;
			node.raw = this.type.keyword;
			this.next();
			return this.finishNode(node, "Literal");
		case types$1.parenL:
			var start = this.start, expr = this.parseParenAndDistinguishExpression(canBeArrow, forInit);
			if (refDestructuringErrors) {
				if (refDestructuringErrors.parenthesizedAssign < 0 && !this.isSimpleAssignTarget(expr)) refDestructuringErrors.parenthesizedAssign = start;
				if (refDestructuringErrors.parenthesizedBind < 0) refDestructuringErrors.parenthesizedBind = start;
			}
			return expr;
		case types$1.bracketL:
			node = this.startNode();
			this.next();
			node.elements = this.parseExprList(types$1.bracketR, true, true, refDestructuringErrors);
			return this.finishNode(node, "ArrayExpression");
		case types$1.braceL:
			this.overrideContext(types.b_expr);
			return this.parseObj(false, refDestructuringErrors);
		case types$1._function:
			node = this.startNode();
			this.next();
			return this.parseFunction(node, 0);
		case types$1._class: return this.parseClass(this.startNode(), false);
		case types$1._new: return this.parseNew();
		case types$1.backQuote: return this.parseTemplate();
		case types$1._import: if (this.options.ecmaVersion >= 11) return this.parseExprImport(forNew);
		else return this.unexpected();
		default: return this.parseExprAtomDefault();
	}
};
pp$5.parseExprAtomDefault = function() {
	this.unexpected();
};
pp$5.parseExprImport = function(forNew) {
	var node = this.startNode();
	if (this.containsEsc) this.raiseRecoverable(this.start, "Escape sequence in keyword import");
	this.next();
	if (this.type === types$1.parenL && !forNew) return this.parseDynamicImport(node);
	else if (this.type === types$1.dot) {
		var meta = this.startNodeAt(node.start, node.loc && node.loc.start);
		meta.name = "import";
		node.meta = this.finishNode(meta, "Identifier");
		return this.parseImportMeta(node);
	} else this.unexpected();
};
pp$5.parseDynamicImport = function(node) {
	this.next();
	node.source = this.parseMaybeAssign();
	if (this.options.ecmaVersion >= 16) {
		if (!this.eat(types$1.parenR)) {
			this.expect(types$1.comma);
			if (!this.afterTrailingComma(types$1.parenR)) {
				node.options = this.parseMaybeAssign();
				if (!this.eat(types$1.parenR)) {
					this.expect(types$1.comma);
					if (!this.afterTrailingComma(types$1.parenR)) this.unexpected();
				}
			} else node.options = null;
		} else node.options = null;
	} else if (!this.eat(types$1.parenR)) {
		var errorPos = this.start;
		if (this.eat(types$1.comma) && this.eat(types$1.parenR)) this.raiseRecoverable(errorPos, "Trailing comma is not allowed in import()");
		else this.unexpected(errorPos);
	}
	return this.finishNode(node, "ImportExpression");
};
pp$5.parseImportMeta = function(node) {
	this.next();
	var containsEsc = this.containsEsc;
	node.property = this.parseIdent(true);
	if (node.property.name !== "meta") this.raiseRecoverable(node.property.start, "The only valid meta property for import is 'import.meta'");
	if (containsEsc) this.raiseRecoverable(node.start, "'import.meta' must not contain escaped characters");
	if (this.options.sourceType !== "module" && !this.options.allowImportExportEverywhere) this.raiseRecoverable(node.start, "Cannot use 'import.meta' outside a module");
	return this.finishNode(node, "MetaProperty");
};
pp$5.parseLiteral = function(value) {
	var node = this.startNode();
	node.value = value;
	node.raw = this.input.slice(this.start, this.end);
	if (node.raw.charCodeAt(node.raw.length - 1) === 110) node.bigint = node.value != null ? node.value.toString() : node.raw.slice(0, -1).replace(/_/g, "");
	this.next();
	return this.finishNode(node, "Literal");
};
pp$5.parseParenExpression = function() {
	this.expect(types$1.parenL);
	var val = this.parseExpression();
	this.expect(types$1.parenR);
	return val;
};
pp$5.shouldParseArrow = function(exprList) {
	return !this.canInsertSemicolon();
};
pp$5.parseParenAndDistinguishExpression = function(canBeArrow, forInit) {
	var startPos = this.start, startLoc = this.startLoc, val, allowTrailingComma = this.options.ecmaVersion >= 8;
	if (this.options.ecmaVersion >= 6) {
		this.next();
		var innerStartPos = this.start, innerStartLoc = this.startLoc;
		var exprList = [], first = true, lastIsComma = false;
		var refDestructuringErrors = new DestructuringErrors(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, spreadStart;
		this.yieldPos = 0;
		this.awaitPos = 0;
		while (this.type !== types$1.parenR) {
			first ? first = false : this.expect(types$1.comma);
			if (allowTrailingComma && this.afterTrailingComma(types$1.parenR, true)) {
				lastIsComma = true;
				break;
			} else if (this.type === types$1.ellipsis) {
				spreadStart = this.start;
				exprList.push(this.parseParenItem(this.parseRestBinding()));
				if (this.type === types$1.comma) this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
				break;
			} else exprList.push(this.parseMaybeAssign(false, refDestructuringErrors, this.parseParenItem));
		}
		var innerEndPos = this.lastTokEnd, innerEndLoc = this.lastTokEndLoc;
		this.expect(types$1.parenR);
		if (canBeArrow && this.shouldParseArrow(exprList) && this.eat(types$1.arrow)) {
			this.checkPatternErrors(refDestructuringErrors, false);
			this.checkYieldAwaitInDefaultParams();
			this.yieldPos = oldYieldPos;
			this.awaitPos = oldAwaitPos;
			return this.parseParenArrowList(startPos, startLoc, exprList, forInit);
		}
		if (!exprList.length || lastIsComma) this.unexpected(this.lastTokStart);
		if (spreadStart) this.unexpected(spreadStart);
		this.checkExpressionErrors(refDestructuringErrors, true);
		this.yieldPos = oldYieldPos || this.yieldPos;
		this.awaitPos = oldAwaitPos || this.awaitPos;
		if (exprList.length > 1) {
			val = this.startNodeAt(innerStartPos, innerStartLoc);
			val.expressions = exprList;
			this.finishNodeAt(val, "SequenceExpression", innerEndPos, innerEndLoc);
		} else val = exprList[0];
	} else val = this.parseParenExpression();
	if (this.options.preserveParens) {
		var par = this.startNodeAt(startPos, startLoc);
		par.expression = val;
		return this.finishNode(par, "ParenthesizedExpression");
	} else return val;
};
pp$5.parseParenItem = function(item) {
	return item;
};
pp$5.parseParenArrowList = function(startPos, startLoc, exprList, forInit) {
	return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), exprList, false, forInit);
};
var empty = [];
pp$5.parseNew = function() {
	if (this.containsEsc) this.raiseRecoverable(this.start, "Escape sequence in keyword new");
	var node = this.startNode();
	this.next();
	if (this.options.ecmaVersion >= 6 && this.type === types$1.dot) {
		var meta = this.startNodeAt(node.start, node.loc && node.loc.start);
		meta.name = "new";
		node.meta = this.finishNode(meta, "Identifier");
		this.next();
		var containsEsc = this.containsEsc;
		node.property = this.parseIdent(true);
		if (node.property.name !== "target") this.raiseRecoverable(node.property.start, "The only valid meta property for new is 'new.target'");
		if (containsEsc) this.raiseRecoverable(node.start, "'new.target' must not contain escaped characters");
		if (!this.allowNewDotTarget) this.raiseRecoverable(node.start, "'new.target' can only be used in functions and class static block");
		return this.finishNode(node, "MetaProperty");
	}
	var startPos = this.start, startLoc = this.startLoc;
	node.callee = this.parseSubscripts(this.parseExprAtom(null, false, true), startPos, startLoc, true, false);
	if (node.callee.type === "Super") this.raiseRecoverable(startPos, "Invalid use of 'super'");
	if (this.eat(types$1.parenL)) node.arguments = this.parseExprList(types$1.parenR, this.options.ecmaVersion >= 8, false);
	else node.arguments = empty;
	return this.finishNode(node, "NewExpression");
};
pp$5.parseTemplateElement = function(ref) {
	var isTagged = ref.isTagged;
	var elem = this.startNode();
	if (this.type === types$1.invalidTemplate) {
		if (!isTagged) this.raiseRecoverable(this.start, "Bad escape sequence in untagged template literal");
		elem.value = {
			raw: this.value.replace(/\r\n?/g, "\n"),
			cooked: null
		};
	} else elem.value = {
		raw: this.input.slice(this.start, this.end).replace(/\r\n?/g, "\n"),
		cooked: this.value
	};
	this.next();
	elem.tail = this.type === types$1.backQuote;
	return this.finishNode(elem, "TemplateElement");
};
pp$5.parseTemplate = function(ref) {
	if (ref === void 0) ref = {};
	var isTagged = ref.isTagged;
	if (isTagged === void 0) isTagged = false;
	var node = this.startNode();
	this.next();
	node.expressions = [];
	var curElt = this.parseTemplateElement({ isTagged });
	node.quasis = [curElt];
	while (!curElt.tail) {
		if (this.type === types$1.eof) this.raise(this.pos, "Unterminated template literal");
		this.expect(types$1.dollarBraceL);
		node.expressions.push(this.parseExpression());
		this.expect(types$1.braceR);
		node.quasis.push(curElt = this.parseTemplateElement({ isTagged }));
	}
	this.next();
	return this.finishNode(node, "TemplateLiteral");
};
pp$5.isAsyncProp = function(prop) {
	return !prop.computed && prop.key.type === "Identifier" && prop.key.name === "async" && (this.type === types$1.name || this.type === types$1.num || this.type === types$1.string || this.type === types$1.bracketL || this.type.keyword || this.options.ecmaVersion >= 9 && this.type === types$1.star) && !lineBreak$2.test(this.input.slice(this.lastTokEnd, this.start));
};
pp$5.parseObj = function(isPattern, refDestructuringErrors) {
	var node = this.startNode(), first = true, propHash = {};
	node.properties = [];
	this.next();
	while (!this.eat(types$1.braceR)) {
		if (!first) {
			this.expect(types$1.comma);
			if (this.options.ecmaVersion >= 5 && this.afterTrailingComma(types$1.braceR)) break;
		} else first = false;
		var prop = this.parseProperty(isPattern, refDestructuringErrors);
		if (!isPattern) this.checkPropClash(prop, propHash, refDestructuringErrors);
		node.properties.push(prop);
	}
	return this.finishNode(node, isPattern ? "ObjectPattern" : "ObjectExpression");
};
pp$5.parseProperty = function(isPattern, refDestructuringErrors) {
	var prop = this.startNode(), isGenerator, isAsync, startPos, startLoc;
	if (this.options.ecmaVersion >= 9 && this.eat(types$1.ellipsis)) {
		if (isPattern) {
			prop.argument = this.parseIdent(false);
			if (this.type === types$1.comma) this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
			return this.finishNode(prop, "RestElement");
		}
		prop.argument = this.parseMaybeAssign(false, refDestructuringErrors);
		if (this.type === types$1.comma && refDestructuringErrors && refDestructuringErrors.trailingComma < 0) refDestructuringErrors.trailingComma = this.start;
		return this.finishNode(prop, "SpreadElement");
	}
	if (this.options.ecmaVersion >= 6) {
		prop.method = false;
		prop.shorthand = false;
		if (isPattern || refDestructuringErrors) {
			startPos = this.start;
			startLoc = this.startLoc;
		}
		if (!isPattern) isGenerator = this.eat(types$1.star);
	}
	var containsEsc = this.containsEsc;
	this.parsePropertyName(prop);
	if (!isPattern && !containsEsc && this.options.ecmaVersion >= 8 && !isGenerator && this.isAsyncProp(prop)) {
		isAsync = true;
		isGenerator = this.options.ecmaVersion >= 9 && this.eat(types$1.star);
		this.parsePropertyName(prop);
	} else isAsync = false;
	this.parsePropertyValue(prop, isPattern, isGenerator, isAsync, startPos, startLoc, refDestructuringErrors, containsEsc);
	return this.finishNode(prop, "Property");
};
pp$5.parseGetterSetter = function(prop) {
	var kind = prop.key.name;
	this.parsePropertyName(prop);
	prop.value = this.parseMethod(false);
	prop.kind = kind;
	var paramCount = prop.kind === "get" ? 0 : 1;
	if (prop.value.params.length !== paramCount) {
		var start = prop.value.start;
		if (prop.kind === "get") this.raiseRecoverable(start, "getter should have no params");
		else this.raiseRecoverable(start, "setter should have exactly one param");
	} else if (prop.kind === "set" && prop.value.params[0].type === "RestElement") this.raiseRecoverable(prop.value.params[0].start, "Setter cannot use rest params");
};
pp$5.parsePropertyValue = function(prop, isPattern, isGenerator, isAsync, startPos, startLoc, refDestructuringErrors, containsEsc) {
	if ((isGenerator || isAsync) && this.type === types$1.colon) this.unexpected();
	if (this.eat(types$1.colon)) {
		prop.value = isPattern ? this.parseMaybeDefault(this.start, this.startLoc) : this.parseMaybeAssign(false, refDestructuringErrors);
		prop.kind = "init";
	} else if (this.options.ecmaVersion >= 6 && this.type === types$1.parenL) {
		if (isPattern) this.unexpected();
		prop.method = true;
		prop.value = this.parseMethod(isGenerator, isAsync);
		prop.kind = "init";
	} else if (!isPattern && !containsEsc && this.options.ecmaVersion >= 5 && !prop.computed && prop.key.type === "Identifier" && (prop.key.name === "get" || prop.key.name === "set") && this.type !== types$1.comma && this.type !== types$1.braceR && this.type !== types$1.eq) {
		if (isGenerator || isAsync) this.unexpected();
		this.parseGetterSetter(prop);
	} else if (this.options.ecmaVersion >= 6 && !prop.computed && prop.key.type === "Identifier") {
		if (isGenerator || isAsync) this.unexpected();
		this.checkUnreserved(prop.key);
		if (prop.key.name === "await" && !this.awaitIdentPos) this.awaitIdentPos = startPos;
		if (isPattern) prop.value = this.parseMaybeDefault(startPos, startLoc, this.copyNode(prop.key));
		else if (this.type === types$1.eq && refDestructuringErrors) {
			if (refDestructuringErrors.shorthandAssign < 0) refDestructuringErrors.shorthandAssign = this.start;
			prop.value = this.parseMaybeDefault(startPos, startLoc, this.copyNode(prop.key));
		} else prop.value = this.copyNode(prop.key);
		prop.kind = "init";
		prop.shorthand = true;
	} else this.unexpected();
};
pp$5.parsePropertyName = function(prop) {
	if (this.options.ecmaVersion >= 6) {
		if (this.eat(types$1.bracketL)) {
			prop.computed = true;
			prop.key = this.parseMaybeAssign();
			this.expect(types$1.bracketR);
			return prop.key;
		} else prop.computed = false;
	}
	return prop.key = this.type === types$1.num || this.type === types$1.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never");
};
pp$5.initFunction = function(node) {
	node.id = null;
	if (this.options.ecmaVersion >= 6) node.generator = node.expression = false;
	if (this.options.ecmaVersion >= 8) node.async = false;
};
pp$5.parseMethod = function(isGenerator, isAsync, allowDirectSuper) {
	var node = this.startNode(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
	this.initFunction(node);
	if (this.options.ecmaVersion >= 6) node.generator = isGenerator;
	if (this.options.ecmaVersion >= 8) node.async = !!isAsync;
	this.yieldPos = 0;
	this.awaitPos = 0;
	this.awaitIdentPos = 0;
	this.enterScope(functionFlags(isAsync, node.generator) | SCOPE_SUPER | (allowDirectSuper ? SCOPE_DIRECT_SUPER : 0));
	this.expect(types$1.parenL);
	node.params = this.parseBindingList(types$1.parenR, false, this.options.ecmaVersion >= 8);
	this.checkYieldAwaitInDefaultParams();
	this.parseFunctionBody(node, false, true, false);
	this.yieldPos = oldYieldPos;
	this.awaitPos = oldAwaitPos;
	this.awaitIdentPos = oldAwaitIdentPos;
	return this.finishNode(node, "FunctionExpression");
};
pp$5.parseArrowExpression = function(node, params, isAsync, forInit) {
	var oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
	this.enterScope(functionFlags(isAsync, false) | SCOPE_ARROW);
	this.initFunction(node);
	if (this.options.ecmaVersion >= 8) node.async = !!isAsync;
	this.yieldPos = 0;
	this.awaitPos = 0;
	this.awaitIdentPos = 0;
	node.params = this.toAssignableList(params, true);
	this.parseFunctionBody(node, true, false, forInit);
	this.yieldPos = oldYieldPos;
	this.awaitPos = oldAwaitPos;
	this.awaitIdentPos = oldAwaitIdentPos;
	return this.finishNode(node, "ArrowFunctionExpression");
};
pp$5.parseFunctionBody = function(node, isArrowFunction, isMethod, forInit) {
	var isExpression = isArrowFunction && this.type !== types$1.braceL;
	var oldStrict = this.strict, useStrict = false;
	if (isExpression) {
		node.body = this.parseMaybeAssign(forInit);
		node.expression = true;
		this.checkParams(node, false);
	} else {
		var nonSimple = this.options.ecmaVersion >= 7 && !this.isSimpleParamList(node.params);
		if (!oldStrict || nonSimple) {
			useStrict = this.strictDirective(this.end);
			if (useStrict && nonSimple) this.raiseRecoverable(node.start, "Illegal 'use strict' directive in function with non-simple parameter list");
		}
		var oldLabels = this.labels;
		this.labels = [];
		if (useStrict) this.strict = true;
		this.checkParams(node, !oldStrict && !useStrict && !isArrowFunction && !isMethod && this.isSimpleParamList(node.params));
		if (this.strict && node.id) this.checkLValSimple(node.id, BIND_OUTSIDE);
		node.body = this.parseBlock(false, void 0, useStrict && !oldStrict);
		node.expression = false;
		this.adaptDirectivePrologue(node.body.body);
		this.labels = oldLabels;
	}
	this.exitScope();
};
pp$5.isSimpleParamList = function(params) {
	for (var i = 0, list = params; i < list.length; i += 1) if (list[i].type !== "Identifier") return false;
	return true;
};
pp$5.checkParams = function(node, allowDuplicates) {
	var nameHash = Object.create(null);
	for (var i = 0, list = node.params; i < list.length; i += 1) {
		var param = list[i];
		this.checkLValInnerPattern(param, BIND_VAR, allowDuplicates ? null : nameHash);
	}
};
pp$5.parseExprList = function(close, allowTrailingComma, allowEmpty, refDestructuringErrors) {
	var elts = [], first = true;
	while (!this.eat(close)) {
		if (!first) {
			this.expect(types$1.comma);
			if (allowTrailingComma && this.afterTrailingComma(close)) break;
		} else first = false;
		var elt = void 0;
		if (allowEmpty && this.type === types$1.comma) elt = null;
		else if (this.type === types$1.ellipsis) {
			elt = this.parseSpread(refDestructuringErrors);
			if (refDestructuringErrors && this.type === types$1.comma && refDestructuringErrors.trailingComma < 0) refDestructuringErrors.trailingComma = this.start;
		} else elt = this.parseMaybeAssign(false, refDestructuringErrors);
		elts.push(elt);
	}
	return elts;
};
pp$5.checkUnreserved = function(ref) {
	var start = ref.start;
	var end = ref.end;
	var name = ref.name;
	if (this.inGenerator && name === "yield") this.raiseRecoverable(start, "Cannot use 'yield' as identifier inside a generator");
	if (this.inAsync && name === "await") this.raiseRecoverable(start, "Cannot use 'await' as identifier inside an async function");
	if (!(this.currentThisScope().flags & SCOPE_VAR) && name === "arguments") this.raiseRecoverable(start, "Cannot use 'arguments' in class field initializer");
	if (this.inClassStaticBlock && (name === "arguments" || name === "await")) this.raise(start, "Cannot use " + name + " in class static initialization block");
	if (this.keywords.test(name)) this.raise(start, "Unexpected keyword '" + name + "'");
	if (this.options.ecmaVersion < 6 && this.input.slice(start, end).indexOf("\\") !== -1) return;
	if ((this.strict ? this.reservedWordsStrict : this.reservedWords).test(name)) {
		if (!this.inAsync && name === "await") this.raiseRecoverable(start, "Cannot use keyword 'await' outside an async function");
		this.raiseRecoverable(start, "The keyword '" + name + "' is reserved");
	}
};
pp$5.parseIdent = function(liberal) {
	var node = this.parseIdentNode();
	this.next(!!liberal);
	this.finishNode(node, "Identifier");
	if (!liberal) {
		this.checkUnreserved(node);
		if (node.name === "await" && !this.awaitIdentPos) this.awaitIdentPos = node.start;
	}
	return node;
};
pp$5.parseIdentNode = function() {
	var node = this.startNode();
	if (this.type === types$1.name) node.name = this.value;
	else if (this.type.keyword) {
		node.name = this.type.keyword;
		if ((node.name === "class" || node.name === "function") && (this.lastTokEnd !== this.lastTokStart + 1 || this.input.charCodeAt(this.lastTokStart) !== 46)) this.context.pop();
		this.type = types$1.name;
	} else this.unexpected();
	return node;
};
pp$5.parsePrivateIdent = function() {
	var node = this.startNode();
	if (this.type === types$1.privateId) node.name = this.value;
	else this.unexpected();
	this.next();
	this.finishNode(node, "PrivateIdentifier");
	if (this.options.checkPrivateFields) {
		if (this.privateNameStack.length === 0) this.raise(node.start, "Private field '#" + node.name + "' must be declared in an enclosing class");
		else this.privateNameStack[this.privateNameStack.length - 1].used.push(node);
	}
	return node;
};
pp$5.parseYield = function(forInit) {
	if (!this.yieldPos) this.yieldPos = this.start;
	var node = this.startNode();
	this.next();
	if (this.type === types$1.semi || this.canInsertSemicolon() || this.type !== types$1.star && !this.type.startsExpr) {
		node.delegate = false;
		node.argument = null;
	} else {
		node.delegate = this.eat(types$1.star);
		node.argument = this.parseMaybeAssign(forInit);
	}
	return this.finishNode(node, "YieldExpression");
};
pp$5.parseAwait = function(forInit) {
	if (!this.awaitPos) this.awaitPos = this.start;
	var node = this.startNode();
	this.next();
	node.argument = this.parseMaybeUnary(null, true, false, forInit);
	return this.finishNode(node, "AwaitExpression");
};
var pp$4 = Parser.prototype;
pp$4.raise = function(pos, message) {
	var loc = getLineInfo(this.input, pos);
	message += " (" + loc.line + ":" + loc.column + ")";
	if (this.sourceFile) message += " in " + this.sourceFile;
	var err = new SyntaxError(message);
	err.pos = pos;
	err.loc = loc;
	err.raisedAt = this.pos;
	throw err;
};
pp$4.raiseRecoverable = pp$4.raise;
pp$4.curPosition = function() {
	if (this.options.locations) return new Position(this.curLine, this.pos - this.lineStart);
};
var pp$3 = Parser.prototype;
var Scope$1 = function Scope(flags) {
	this.flags = flags;
	this.var = [];
	this.lexical = [];
	this.functions = [];
};
pp$3.enterScope = function(flags) {
	this.scopeStack.push(new Scope$1(flags));
};
pp$3.exitScope = function() {
	this.scopeStack.pop();
};
pp$3.treatFunctionsAsVarInScope = function(scope) {
	return scope.flags & SCOPE_FUNCTION || !this.inModule && scope.flags & SCOPE_TOP;
};
pp$3.declareName = function(name, bindingType, pos) {
	var redeclared = false;
	if (bindingType === BIND_LEXICAL) {
		var scope = this.currentScope();
		redeclared = scope.lexical.indexOf(name) > -1 || scope.functions.indexOf(name) > -1 || scope.var.indexOf(name) > -1;
		scope.lexical.push(name);
		if (this.inModule && scope.flags & SCOPE_TOP) delete this.undefinedExports[name];
	} else if (bindingType === BIND_SIMPLE_CATCH) this.currentScope().lexical.push(name);
	else if (bindingType === BIND_FUNCTION) {
		var scope$2 = this.currentScope();
		if (this.treatFunctionsAsVar) redeclared = scope$2.lexical.indexOf(name) > -1;
		else redeclared = scope$2.lexical.indexOf(name) > -1 || scope$2.var.indexOf(name) > -1;
		scope$2.functions.push(name);
	} else for (var i = this.scopeStack.length - 1; i >= 0; --i) {
		var scope$3 = this.scopeStack[i];
		if (scope$3.lexical.indexOf(name) > -1 && !(scope$3.flags & SCOPE_SIMPLE_CATCH && scope$3.lexical[0] === name) || !this.treatFunctionsAsVarInScope(scope$3) && scope$3.functions.indexOf(name) > -1) {
			redeclared = true;
			break;
		}
		scope$3.var.push(name);
		if (this.inModule && scope$3.flags & SCOPE_TOP) delete this.undefinedExports[name];
		if (scope$3.flags & SCOPE_VAR) break;
	}
	if (redeclared) this.raiseRecoverable(pos, "Identifier '" + name + "' has already been declared");
};
pp$3.checkLocalExport = function(id) {
	if (this.scopeStack[0].lexical.indexOf(id.name) === -1 && this.scopeStack[0].var.indexOf(id.name) === -1) this.undefinedExports[id.name] = id;
};
pp$3.currentScope = function() {
	return this.scopeStack[this.scopeStack.length - 1];
};
pp$3.currentVarScope = function() {
	for (var i = this.scopeStack.length - 1;; i--) {
		var scope = this.scopeStack[i];
		if (scope.flags & (SCOPE_VAR | SCOPE_CLASS_FIELD_INIT | SCOPE_CLASS_STATIC_BLOCK)) return scope;
	}
};
pp$3.currentThisScope = function() {
	for (var i = this.scopeStack.length - 1;; i--) {
		var scope = this.scopeStack[i];
		if (scope.flags & (SCOPE_VAR | SCOPE_CLASS_FIELD_INIT | SCOPE_CLASS_STATIC_BLOCK) && !(scope.flags & SCOPE_ARROW)) return scope;
	}
};
var Node = function Node(parser, pos, loc) {
	this.type = "";
	this.start = pos;
	this.end = 0;
	if (parser.options.locations) this.loc = new SourceLocation(parser, loc);
	if (parser.options.directSourceFile) this.sourceFile = parser.options.directSourceFile;
	if (parser.options.ranges) this.range = [pos, 0];
};
var pp$2 = Parser.prototype;
pp$2.startNode = function() {
	return new Node(this, this.start, this.startLoc);
};
pp$2.startNodeAt = function(pos, loc) {
	return new Node(this, pos, loc);
};
function finishNodeAt(node, type, pos, loc) {
	node.type = type;
	node.end = pos;
	if (this.options.locations) node.loc.end = loc;
	if (this.options.ranges) node.range[1] = pos;
	return node;
}
pp$2.finishNode = function(node, type) {
	return finishNodeAt.call(this, node, type, this.lastTokEnd, this.lastTokEndLoc);
};
pp$2.finishNodeAt = function(node, type, pos, loc) {
	return finishNodeAt.call(this, node, type, pos, loc);
};
pp$2.copyNode = function(node) {
	var newNode = new Node(this, node.start, this.startLoc);
	for (var prop in node) newNode[prop] = node[prop];
	return newNode;
};
var scriptValuesAddedInUnicode = "Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz";
var ecma9BinaryProperties = "ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS";
var ecma10BinaryProperties = ecma9BinaryProperties + " Extended_Pictographic";
var ecma11BinaryProperties = ecma10BinaryProperties;
var ecma12BinaryProperties = ecma11BinaryProperties + " EBase EComp EMod EPres ExtPict";
var ecma13BinaryProperties = ecma12BinaryProperties;
var unicodeBinaryProperties = {
	9: ecma9BinaryProperties,
	10: ecma10BinaryProperties,
	11: ecma11BinaryProperties,
	12: ecma12BinaryProperties,
	13: ecma13BinaryProperties,
	14: ecma13BinaryProperties
};
var unicodeBinaryPropertiesOfStrings = {
	9: "",
	10: "",
	11: "",
	12: "",
	13: "",
	14: "Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Flag_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence RGI_Emoji"
};
var unicodeGeneralCategoryValues = "Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu";
var ecma9ScriptValues = "Adlam Adlm Ahom Anatolian_Hieroglyphs Hluw Arabic Arab Armenian Armn Avestan Avst Balinese Bali Bamum Bamu Bassa_Vah Bass Batak Batk Bengali Beng Bhaiksuki Bhks Bopomofo Bopo Brahmi Brah Braille Brai Buginese Bugi Buhid Buhd Canadian_Aboriginal Cans Carian Cari Caucasian_Albanian Aghb Chakma Cakm Cham Cham Cherokee Cher Common Zyyy Coptic Copt Qaac Cuneiform Xsux Cypriot Cprt Cyrillic Cyrl Deseret Dsrt Devanagari Deva Duployan Dupl Egyptian_Hieroglyphs Egyp Elbasan Elba Ethiopic Ethi Georgian Geor Glagolitic Glag Gothic Goth Grantha Gran Greek Grek Gujarati Gujr Gurmukhi Guru Han Hani Hangul Hang Hanunoo Hano Hatran Hatr Hebrew Hebr Hiragana Hira Imperial_Aramaic Armi Inherited Zinh Qaai Inscriptional_Pahlavi Phli Inscriptional_Parthian Prti Javanese Java Kaithi Kthi Kannada Knda Katakana Kana Kayah_Li Kali Kharoshthi Khar Khmer Khmr Khojki Khoj Khudawadi Sind Lao Laoo Latin Latn Lepcha Lepc Limbu Limb Linear_A Lina Linear_B Linb Lisu Lisu Lycian Lyci Lydian Lydi Mahajani Mahj Malayalam Mlym Mandaic Mand Manichaean Mani Marchen Marc Masaram_Gondi Gonm Meetei_Mayek Mtei Mende_Kikakui Mend Meroitic_Cursive Merc Meroitic_Hieroglyphs Mero Miao Plrd Modi Mongolian Mong Mro Mroo Multani Mult Myanmar Mymr Nabataean Nbat New_Tai_Lue Talu Newa Newa Nko Nkoo Nushu Nshu Ogham Ogam Ol_Chiki Olck Old_Hungarian Hung Old_Italic Ital Old_North_Arabian Narb Old_Permic Perm Old_Persian Xpeo Old_South_Arabian Sarb Old_Turkic Orkh Oriya Orya Osage Osge Osmanya Osma Pahawh_Hmong Hmng Palmyrene Palm Pau_Cin_Hau Pauc Phags_Pa Phag Phoenician Phnx Psalter_Pahlavi Phlp Rejang Rjng Runic Runr Samaritan Samr Saurashtra Saur Sharada Shrd Shavian Shaw Siddham Sidd SignWriting Sgnw Sinhala Sinh Sora_Sompeng Sora Soyombo Soyo Sundanese Sund Syloti_Nagri Sylo Syriac Syrc Tagalog Tglg Tagbanwa Tagb Tai_Le Tale Tai_Tham Lana Tai_Viet Tavt Takri Takr Tamil Taml Tangut Tang Telugu Telu Thaana Thaa Thai Thai Tibetan Tibt Tifinagh Tfng Tirhuta Tirh Ugaritic Ugar Vai Vaii Warang_Citi Wara Yi Yiii Zanabazar_Square Zanb";
var ecma10ScriptValues = ecma9ScriptValues + " Dogra Dogr Gunjala_Gondi Gong Hanifi_Rohingya Rohg Makasar Maka Medefaidrin Medf Old_Sogdian Sogo Sogdian Sogd";
var ecma11ScriptValues = ecma10ScriptValues + " Elymaic Elym Nandinagari Nand Nyiakeng_Puachue_Hmong Hmnp Wancho Wcho";
var ecma12ScriptValues = ecma11ScriptValues + " Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi";
var ecma13ScriptValues = ecma12ScriptValues + " Cypro_Minoan Cpmn Old_Uyghur Ougr Tangsa Tnsa Toto Vithkuqi Vith";
var unicodeScriptValues = {
	9: ecma9ScriptValues,
	10: ecma10ScriptValues,
	11: ecma11ScriptValues,
	12: ecma12ScriptValues,
	13: ecma13ScriptValues,
	14: ecma13ScriptValues + " " + scriptValuesAddedInUnicode
};
var data = {};
function buildUnicodeData(ecmaVersion) {
	var d = data[ecmaVersion] = {
		binary: wordsRegexp(unicodeBinaryProperties[ecmaVersion] + " " + unicodeGeneralCategoryValues),
		binaryOfStrings: wordsRegexp(unicodeBinaryPropertiesOfStrings[ecmaVersion]),
		nonBinary: {
			General_Category: wordsRegexp(unicodeGeneralCategoryValues),
			Script: wordsRegexp(unicodeScriptValues[ecmaVersion])
		}
	};
	d.nonBinary.Script_Extensions = d.nonBinary.Script;
	d.nonBinary.gc = d.nonBinary.General_Category;
	d.nonBinary.sc = d.nonBinary.Script;
	d.nonBinary.scx = d.nonBinary.Script_Extensions;
}
for (var i = 0, list = [
	9,
	10,
	11,
	12,
	13,
	14
]; i < list.length; i += 1) {
	var ecmaVersion = list[i];
	buildUnicodeData(ecmaVersion);
}
var pp$1 = Parser.prototype;
var BranchID = function BranchID(parent, base) {
	this.parent = parent;
	this.base = base || this;
};
BranchID.prototype.separatedFrom = function separatedFrom(alt) {
	for (var self = this; self; self = self.parent) for (var other = alt; other; other = other.parent) if (self.base === other.base && self !== other) return true;
	return false;
};
BranchID.prototype.sibling = function sibling() {
	return new BranchID(this.parent, this.base);
};
var RegExpValidationState = function RegExpValidationState(parser) {
	this.parser = parser;
	this.validFlags = "gim" + (parser.options.ecmaVersion >= 6 ? "uy" : "") + (parser.options.ecmaVersion >= 9 ? "s" : "") + (parser.options.ecmaVersion >= 13 ? "d" : "") + (parser.options.ecmaVersion >= 15 ? "v" : "");
	this.unicodeProperties = data[parser.options.ecmaVersion >= 14 ? 14 : parser.options.ecmaVersion];
	this.source = "";
	this.flags = "";
	this.start = 0;
	this.switchU = false;
	this.switchV = false;
	this.switchN = false;
	this.pos = 0;
	this.lastIntValue = 0;
	this.lastStringValue = "";
	this.lastAssertionIsQuantifiable = false;
	this.numCapturingParens = 0;
	this.maxBackReference = 0;
	this.groupNames = Object.create(null);
	this.backReferenceNames = [];
	this.branchID = null;
};
RegExpValidationState.prototype.reset = function reset(start, pattern, flags) {
	var unicodeSets = flags.indexOf("v") !== -1;
	var unicode = flags.indexOf("u") !== -1;
	this.start = start | 0;
	this.source = pattern + "";
	this.flags = flags;
	if (unicodeSets && this.parser.options.ecmaVersion >= 15) {
		this.switchU = true;
		this.switchV = true;
		this.switchN = true;
	} else {
		this.switchU = unicode && this.parser.options.ecmaVersion >= 6;
		this.switchV = false;
		this.switchN = unicode && this.parser.options.ecmaVersion >= 9;
	}
};
RegExpValidationState.prototype.raise = function raise(message) {
	this.parser.raiseRecoverable(this.start, "Invalid regular expression: /" + this.source + "/: " + message);
};
RegExpValidationState.prototype.at = function at(i, forceU) {
	if (forceU === void 0) forceU = false;
	var s = this.source;
	var l = s.length;
	if (i >= l) return -1;
	var c = s.charCodeAt(i);
	if (!(forceU || this.switchU) || c <= 55295 || c >= 57344 || i + 1 >= l) return c;
	var next = s.charCodeAt(i + 1);
	return next >= 56320 && next <= 57343 ? (c << 10) + next - 56613888 : c;
};
RegExpValidationState.prototype.nextIndex = function nextIndex(i, forceU) {
	if (forceU === void 0) forceU = false;
	var s = this.source;
	var l = s.length;
	if (i >= l) return l;
	var c = s.charCodeAt(i), next;
	if (!(forceU || this.switchU) || c <= 55295 || c >= 57344 || i + 1 >= l || (next = s.charCodeAt(i + 1)) < 56320 || next > 57343) return i + 1;
	return i + 2;
};
RegExpValidationState.prototype.current = function current(forceU) {
	if (forceU === void 0) forceU = false;
	return this.at(this.pos, forceU);
};
RegExpValidationState.prototype.lookahead = function lookahead(forceU) {
	if (forceU === void 0) forceU = false;
	return this.at(this.nextIndex(this.pos, forceU), forceU);
};
RegExpValidationState.prototype.advance = function advance(forceU) {
	if (forceU === void 0) forceU = false;
	this.pos = this.nextIndex(this.pos, forceU);
};
RegExpValidationState.prototype.eat = function eat(ch, forceU) {
	if (forceU === void 0) forceU = false;
	if (this.current(forceU) === ch) {
		this.advance(forceU);
		return true;
	}
	return false;
};
RegExpValidationState.prototype.eatChars = function eatChars(chs, forceU) {
	if (forceU === void 0) forceU = false;
	var pos = this.pos;
	for (var i = 0, list = chs; i < list.length; i += 1) {
		var ch = list[i];
		var current = this.at(pos, forceU);
		if (current === -1 || current !== ch) return false;
		pos = this.nextIndex(pos, forceU);
	}
	this.pos = pos;
	return true;
};
pp$1.validateRegExpFlags = function(state) {
	var validFlags = state.validFlags;
	var flags = state.flags;
	var u = false;
	var v = false;
	for (var i = 0; i < flags.length; i++) {
		var flag = flags.charAt(i);
		if (validFlags.indexOf(flag) === -1) this.raise(state.start, "Invalid regular expression flag");
		if (flags.indexOf(flag, i + 1) > -1) this.raise(state.start, "Duplicate regular expression flag");
		if (flag === "u") u = true;
		if (flag === "v") v = true;
	}
	if (this.options.ecmaVersion >= 15 && u && v) this.raise(state.start, "Invalid regular expression flag");
};
function hasProp(obj) {
	for (var _ in obj) return true;
	return false;
}
pp$1.validateRegExpPattern = function(state) {
	this.regexp_pattern(state);
	if (!state.switchN && this.options.ecmaVersion >= 9 && hasProp(state.groupNames)) {
		state.switchN = true;
		this.regexp_pattern(state);
	}
};
pp$1.regexp_pattern = function(state) {
	state.pos = 0;
	state.lastIntValue = 0;
	state.lastStringValue = "";
	state.lastAssertionIsQuantifiable = false;
	state.numCapturingParens = 0;
	state.maxBackReference = 0;
	state.groupNames = Object.create(null);
	state.backReferenceNames.length = 0;
	state.branchID = null;
	this.regexp_disjunction(state);
	if (state.pos !== state.source.length) {
		if (state.eat(41)) state.raise("Unmatched ')'");
		if (state.eat(93) || state.eat(125)) state.raise("Lone quantifier brackets");
	}
	if (state.maxBackReference > state.numCapturingParens) state.raise("Invalid escape");
	for (var i = 0, list = state.backReferenceNames; i < list.length; i += 1) {
		var name = list[i];
		if (!state.groupNames[name]) state.raise("Invalid named capture referenced");
	}
};
pp$1.regexp_disjunction = function(state) {
	var trackDisjunction = this.options.ecmaVersion >= 16;
	if (trackDisjunction) state.branchID = new BranchID(state.branchID, null);
	this.regexp_alternative(state);
	while (state.eat(124)) {
		if (trackDisjunction) state.branchID = state.branchID.sibling();
		this.regexp_alternative(state);
	}
	if (trackDisjunction) state.branchID = state.branchID.parent;
	if (this.regexp_eatQuantifier(state, true)) state.raise("Nothing to repeat");
	if (state.eat(123)) state.raise("Lone quantifier brackets");
};
pp$1.regexp_alternative = function(state) {
	while (state.pos < state.source.length && this.regexp_eatTerm(state));
};
pp$1.regexp_eatTerm = function(state) {
	if (this.regexp_eatAssertion(state)) {
		if (state.lastAssertionIsQuantifiable && this.regexp_eatQuantifier(state)) {
			if (state.switchU) state.raise("Invalid quantifier");
		}
		return true;
	}
	if (state.switchU ? this.regexp_eatAtom(state) : this.regexp_eatExtendedAtom(state)) {
		this.regexp_eatQuantifier(state);
		return true;
	}
	return false;
};
pp$1.regexp_eatAssertion = function(state) {
	var start = state.pos;
	state.lastAssertionIsQuantifiable = false;
	if (state.eat(94) || state.eat(36)) return true;
	if (state.eat(92)) {
		if (state.eat(66) || state.eat(98)) return true;
		state.pos = start;
	}
	if (state.eat(40) && state.eat(63)) {
		var lookbehind = false;
		if (this.options.ecmaVersion >= 9) lookbehind = state.eat(60);
		if (state.eat(61) || state.eat(33)) {
			this.regexp_disjunction(state);
			if (!state.eat(41)) state.raise("Unterminated group");
			state.lastAssertionIsQuantifiable = !lookbehind;
			return true;
		}
	}
	state.pos = start;
	return false;
};
pp$1.regexp_eatQuantifier = function(state, noError) {
	if (noError === void 0) noError = false;
	if (this.regexp_eatQuantifierPrefix(state, noError)) {
		state.eat(63);
		return true;
	}
	return false;
};
pp$1.regexp_eatQuantifierPrefix = function(state, noError) {
	return state.eat(42) || state.eat(43) || state.eat(63) || this.regexp_eatBracedQuantifier(state, noError);
};
pp$1.regexp_eatBracedQuantifier = function(state, noError) {
	var start = state.pos;
	if (state.eat(123)) {
		var min = 0, max = -1;
		if (this.regexp_eatDecimalDigits(state)) {
			min = state.lastIntValue;
			if (state.eat(44) && this.regexp_eatDecimalDigits(state)) max = state.lastIntValue;
			if (state.eat(125)) {
				if (max !== -1 && max < min && !noError) state.raise("numbers out of order in {} quantifier");
				return true;
			}
		}
		if (state.switchU && !noError) state.raise("Incomplete quantifier");
		state.pos = start;
	}
	return false;
};
pp$1.regexp_eatAtom = function(state) {
	return this.regexp_eatPatternCharacters(state) || state.eat(46) || this.regexp_eatReverseSolidusAtomEscape(state) || this.regexp_eatCharacterClass(state) || this.regexp_eatUncapturingGroup(state) || this.regexp_eatCapturingGroup(state);
};
pp$1.regexp_eatReverseSolidusAtomEscape = function(state) {
	var start = state.pos;
	if (state.eat(92)) {
		if (this.regexp_eatAtomEscape(state)) return true;
		state.pos = start;
	}
	return false;
};
pp$1.regexp_eatUncapturingGroup = function(state) {
	var start = state.pos;
	if (state.eat(40)) {
		if (state.eat(63)) {
			if (this.options.ecmaVersion >= 16) {
				var addModifiers = this.regexp_eatModifiers(state);
				var hasHyphen = state.eat(45);
				if (addModifiers || hasHyphen) {
					for (var i = 0; i < addModifiers.length; i++) {
						var modifier = addModifiers.charAt(i);
						if (addModifiers.indexOf(modifier, i + 1) > -1) state.raise("Duplicate regular expression modifiers");
					}
					if (hasHyphen) {
						var removeModifiers = this.regexp_eatModifiers(state);
						if (!addModifiers && !removeModifiers && state.current() === 58) state.raise("Invalid regular expression modifiers");
						for (var i$1 = 0; i$1 < removeModifiers.length; i$1++) {
							var modifier$1 = removeModifiers.charAt(i$1);
							if (removeModifiers.indexOf(modifier$1, i$1 + 1) > -1 || addModifiers.indexOf(modifier$1) > -1) state.raise("Duplicate regular expression modifiers");
						}
					}
				}
			}
			if (state.eat(58)) {
				this.regexp_disjunction(state);
				if (state.eat(41)) return true;
				state.raise("Unterminated group");
			}
		}
		state.pos = start;
	}
	return false;
};
pp$1.regexp_eatCapturingGroup = function(state) {
	if (state.eat(40)) {
		if (this.options.ecmaVersion >= 9) this.regexp_groupSpecifier(state);
		else if (state.current() === 63) state.raise("Invalid group");
		this.regexp_disjunction(state);
		if (state.eat(41)) {
			state.numCapturingParens += 1;
			return true;
		}
		state.raise("Unterminated group");
	}
	return false;
};
pp$1.regexp_eatModifiers = function(state) {
	var modifiers = "";
	var ch = 0;
	while ((ch = state.current()) !== -1 && isRegularExpressionModifier(ch)) {
		modifiers += codePointToString(ch);
		state.advance();
	}
	return modifiers;
};
function isRegularExpressionModifier(ch) {
	return ch === 105 || ch === 109 || ch === 115;
}
pp$1.regexp_eatExtendedAtom = function(state) {
	return state.eat(46) || this.regexp_eatReverseSolidusAtomEscape(state) || this.regexp_eatCharacterClass(state) || this.regexp_eatUncapturingGroup(state) || this.regexp_eatCapturingGroup(state) || this.regexp_eatInvalidBracedQuantifier(state) || this.regexp_eatExtendedPatternCharacter(state);
};
pp$1.regexp_eatInvalidBracedQuantifier = function(state) {
	if (this.regexp_eatBracedQuantifier(state, true)) state.raise("Nothing to repeat");
	return false;
};
pp$1.regexp_eatSyntaxCharacter = function(state) {
	var ch = state.current();
	if (isSyntaxCharacter(ch)) {
		state.lastIntValue = ch;
		state.advance();
		return true;
	}
	return false;
};
function isSyntaxCharacter(ch) {
	return ch === 36 || ch >= 40 && ch <= 43 || ch === 46 || ch === 63 || ch >= 91 && ch <= 94 || ch >= 123 && ch <= 125;
}
pp$1.regexp_eatPatternCharacters = function(state) {
	var start = state.pos;
	var ch = 0;
	while ((ch = state.current()) !== -1 && !isSyntaxCharacter(ch)) state.advance();
	return state.pos !== start;
};
pp$1.regexp_eatExtendedPatternCharacter = function(state) {
	var ch = state.current();
	if (ch !== -1 && ch !== 36 && !(ch >= 40 && ch <= 43) && ch !== 46 && ch !== 63 && ch !== 91 && ch !== 94 && ch !== 124) {
		state.advance();
		return true;
	}
	return false;
};
pp$1.regexp_groupSpecifier = function(state) {
	if (state.eat(63)) {
		if (!this.regexp_eatGroupName(state)) state.raise("Invalid group");
		var trackDisjunction = this.options.ecmaVersion >= 16;
		var known = state.groupNames[state.lastStringValue];
		if (known) {
			if (trackDisjunction) {
				for (var i = 0, list = known; i < list.length; i += 1) if (!list[i].separatedFrom(state.branchID)) state.raise("Duplicate capture group name");
			} else state.raise("Duplicate capture group name");
		}
		if (trackDisjunction) (known || (state.groupNames[state.lastStringValue] = [])).push(state.branchID);
		else state.groupNames[state.lastStringValue] = true;
	}
};
pp$1.regexp_eatGroupName = function(state) {
	state.lastStringValue = "";
	if (state.eat(60)) {
		if (this.regexp_eatRegExpIdentifierName(state) && state.eat(62)) return true;
		state.raise("Invalid capture group name");
	}
	return false;
};
pp$1.regexp_eatRegExpIdentifierName = function(state) {
	state.lastStringValue = "";
	if (this.regexp_eatRegExpIdentifierStart(state)) {
		state.lastStringValue += codePointToString(state.lastIntValue);
		while (this.regexp_eatRegExpIdentifierPart(state)) state.lastStringValue += codePointToString(state.lastIntValue);
		return true;
	}
	return false;
};
pp$1.regexp_eatRegExpIdentifierStart = function(state) {
	var start = state.pos;
	var forceU = this.options.ecmaVersion >= 11;
	var ch = state.current(forceU);
	state.advance(forceU);
	if (ch === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(state, forceU)) ch = state.lastIntValue;
	if (isRegExpIdentifierStart(ch)) {
		state.lastIntValue = ch;
		return true;
	}
	state.pos = start;
	return false;
};
function isRegExpIdentifierStart(ch) {
	return isIdentifierStart$1(ch, true) || ch === 36 || ch === 95;
}
pp$1.regexp_eatRegExpIdentifierPart = function(state) {
	var start = state.pos;
	var forceU = this.options.ecmaVersion >= 11;
	var ch = state.current(forceU);
	state.advance(forceU);
	if (ch === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(state, forceU)) ch = state.lastIntValue;
	if (isRegExpIdentifierPart(ch)) {
		state.lastIntValue = ch;
		return true;
	}
	state.pos = start;
	return false;
};
function isRegExpIdentifierPart(ch) {
	return isIdentifierChar(ch, true) || ch === 36 || ch === 95 || ch === 8204 || ch === 8205;
}
pp$1.regexp_eatAtomEscape = function(state) {
	if (this.regexp_eatBackReference(state) || this.regexp_eatCharacterClassEscape(state) || this.regexp_eatCharacterEscape(state) || state.switchN && this.regexp_eatKGroupName(state)) return true;
	if (state.switchU) {
		if (state.current() === 99) state.raise("Invalid unicode escape");
		state.raise("Invalid escape");
	}
	return false;
};
pp$1.regexp_eatBackReference = function(state) {
	var start = state.pos;
	if (this.regexp_eatDecimalEscape(state)) {
		var n = state.lastIntValue;
		if (state.switchU) {
			if (n > state.maxBackReference) state.maxBackReference = n;
			return true;
		}
		if (n <= state.numCapturingParens) return true;
		state.pos = start;
	}
	return false;
};
pp$1.regexp_eatKGroupName = function(state) {
	if (state.eat(107)) {
		if (this.regexp_eatGroupName(state)) {
			state.backReferenceNames.push(state.lastStringValue);
			return true;
		}
		state.raise("Invalid named reference");
	}
	return false;
};
pp$1.regexp_eatCharacterEscape = function(state) {
	return this.regexp_eatControlEscape(state) || this.regexp_eatCControlLetter(state) || this.regexp_eatZero(state) || this.regexp_eatHexEscapeSequence(state) || this.regexp_eatRegExpUnicodeEscapeSequence(state, false) || !state.switchU && this.regexp_eatLegacyOctalEscapeSequence(state) || this.regexp_eatIdentityEscape(state);
};
pp$1.regexp_eatCControlLetter = function(state) {
	var start = state.pos;
	if (state.eat(99)) {
		if (this.regexp_eatControlLetter(state)) return true;
		state.pos = start;
	}
	return false;
};
pp$1.regexp_eatZero = function(state) {
	if (state.current() === 48 && !isDecimalDigit(state.lookahead())) {
		state.lastIntValue = 0;
		state.advance();
		return true;
	}
	return false;
};
pp$1.regexp_eatControlEscape = function(state) {
	var ch = state.current();
	if (ch === 116) {
		state.lastIntValue = 9;
		state.advance();
		return true;
	}
	if (ch === 110) {
		state.lastIntValue = 10;
		state.advance();
		return true;
	}
	if (ch === 118) {
		state.lastIntValue = 11;
		state.advance();
		return true;
	}
	if (ch === 102) {
		state.lastIntValue = 12;
		state.advance();
		return true;
	}
	if (ch === 114) {
		state.lastIntValue = 13;
		state.advance();
		return true;
	}
	return false;
};
pp$1.regexp_eatControlLetter = function(state) {
	var ch = state.current();
	if (isControlLetter(ch)) {
		state.lastIntValue = ch % 32;
		state.advance();
		return true;
	}
	return false;
};
function isControlLetter(ch) {
	return ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122;
}
pp$1.regexp_eatRegExpUnicodeEscapeSequence = function(state, forceU) {
	if (forceU === void 0) forceU = false;
	var start = state.pos;
	var switchU = forceU || state.switchU;
	if (state.eat(117)) {
		if (this.regexp_eatFixedHexDigits(state, 4)) {
			var lead = state.lastIntValue;
			if (switchU && lead >= 55296 && lead <= 56319) {
				var leadSurrogateEnd = state.pos;
				if (state.eat(92) && state.eat(117) && this.regexp_eatFixedHexDigits(state, 4)) {
					var trail = state.lastIntValue;
					if (trail >= 56320 && trail <= 57343) {
						state.lastIntValue = (lead - 55296) * 1024 + (trail - 56320) + 65536;
						return true;
					}
				}
				state.pos = leadSurrogateEnd;
				state.lastIntValue = lead;
			}
			return true;
		}
		if (switchU && state.eat(123) && this.regexp_eatHexDigits(state) && state.eat(125) && isValidUnicode(state.lastIntValue)) return true;
		if (switchU) state.raise("Invalid unicode escape");
		state.pos = start;
	}
	return false;
};
function isValidUnicode(ch) {
	return ch >= 0 && ch <= 1114111;
}
pp$1.regexp_eatIdentityEscape = function(state) {
	if (state.switchU) {
		if (this.regexp_eatSyntaxCharacter(state)) return true;
		if (state.eat(47)) {
			state.lastIntValue = 47;
			return true;
		}
		return false;
	}
	var ch = state.current();
	if (ch !== 99 && (!state.switchN || ch !== 107)) {
		state.lastIntValue = ch;
		state.advance();
		return true;
	}
	return false;
};
pp$1.regexp_eatDecimalEscape = function(state) {
	state.lastIntValue = 0;
	var ch = state.current();
	if (ch >= 49 && ch <= 57) {
		do {
			state.lastIntValue = 10 * state.lastIntValue + (ch - 48);
			state.advance();
		} while ((ch = state.current()) >= 48 && ch <= 57);
		return true;
	}
	return false;
};
var CharSetNone = 0;
var CharSetOk = 1;
var CharSetString = 2;
pp$1.regexp_eatCharacterClassEscape = function(state) {
	var ch = state.current();
	if (isCharacterClassEscape(ch)) {
		state.lastIntValue = -1;
		state.advance();
		return CharSetOk;
	}
	var negate = false;
	if (state.switchU && this.options.ecmaVersion >= 9 && ((negate = ch === 80) || ch === 112)) {
		state.lastIntValue = -1;
		state.advance();
		var result;
		if (state.eat(123) && (result = this.regexp_eatUnicodePropertyValueExpression(state)) && state.eat(125)) {
			if (negate && result === CharSetString) state.raise("Invalid property name");
			return result;
		}
		state.raise("Invalid property name");
	}
	return CharSetNone;
};
function isCharacterClassEscape(ch) {
	return ch === 100 || ch === 68 || ch === 115 || ch === 83 || ch === 119 || ch === 87;
}
pp$1.regexp_eatUnicodePropertyValueExpression = function(state) {
	var start = state.pos;
	if (this.regexp_eatUnicodePropertyName(state) && state.eat(61)) {
		var name = state.lastStringValue;
		if (this.regexp_eatUnicodePropertyValue(state)) {
			var value = state.lastStringValue;
			this.regexp_validateUnicodePropertyNameAndValue(state, name, value);
			return CharSetOk;
		}
	}
	state.pos = start;
	if (this.regexp_eatLoneUnicodePropertyNameOrValue(state)) {
		var nameOrValue = state.lastStringValue;
		return this.regexp_validateUnicodePropertyNameOrValue(state, nameOrValue);
	}
	return CharSetNone;
};
pp$1.regexp_validateUnicodePropertyNameAndValue = function(state, name, value) {
	if (!hasOwn(state.unicodeProperties.nonBinary, name)) state.raise("Invalid property name");
	if (!state.unicodeProperties.nonBinary[name].test(value)) state.raise("Invalid property value");
};
pp$1.regexp_validateUnicodePropertyNameOrValue = function(state, nameOrValue) {
	if (state.unicodeProperties.binary.test(nameOrValue)) return CharSetOk;
	if (state.switchV && state.unicodeProperties.binaryOfStrings.test(nameOrValue)) return CharSetString;
	state.raise("Invalid property name");
};
pp$1.regexp_eatUnicodePropertyName = function(state) {
	var ch = 0;
	state.lastStringValue = "";
	while (isUnicodePropertyNameCharacter(ch = state.current())) {
		state.lastStringValue += codePointToString(ch);
		state.advance();
	}
	return state.lastStringValue !== "";
};
function isUnicodePropertyNameCharacter(ch) {
	return isControlLetter(ch) || ch === 95;
}
pp$1.regexp_eatUnicodePropertyValue = function(state) {
	var ch = 0;
	state.lastStringValue = "";
	while (isUnicodePropertyValueCharacter(ch = state.current())) {
		state.lastStringValue += codePointToString(ch);
		state.advance();
	}
	return state.lastStringValue !== "";
};
function isUnicodePropertyValueCharacter(ch) {
	return isUnicodePropertyNameCharacter(ch) || isDecimalDigit(ch);
}
pp$1.regexp_eatLoneUnicodePropertyNameOrValue = function(state) {
	return this.regexp_eatUnicodePropertyValue(state);
};
pp$1.regexp_eatCharacterClass = function(state) {
	if (state.eat(91)) {
		var negate = state.eat(94);
		var result = this.regexp_classContents(state);
		if (!state.eat(93)) state.raise("Unterminated character class");
		if (negate && result === CharSetString) state.raise("Negated character class may contain strings");
		return true;
	}
	return false;
};
pp$1.regexp_classContents = function(state) {
	if (state.current() === 93) return CharSetOk;
	if (state.switchV) return this.regexp_classSetExpression(state);
	this.regexp_nonEmptyClassRanges(state);
	return CharSetOk;
};
pp$1.regexp_nonEmptyClassRanges = function(state) {
	while (this.regexp_eatClassAtom(state)) {
		var left = state.lastIntValue;
		if (state.eat(45) && this.regexp_eatClassAtom(state)) {
			var right = state.lastIntValue;
			if (state.switchU && (left === -1 || right === -1)) state.raise("Invalid character class");
			if (left !== -1 && right !== -1 && left > right) state.raise("Range out of order in character class");
		}
	}
};
pp$1.regexp_eatClassAtom = function(state) {
	var start = state.pos;
	if (state.eat(92)) {
		if (this.regexp_eatClassEscape(state)) return true;
		if (state.switchU) {
			var ch$1 = state.current();
			if (ch$1 === 99 || isOctalDigit(ch$1)) state.raise("Invalid class escape");
			state.raise("Invalid escape");
		}
		state.pos = start;
	}
	var ch = state.current();
	if (ch !== 93) {
		state.lastIntValue = ch;
		state.advance();
		return true;
	}
	return false;
};
pp$1.regexp_eatClassEscape = function(state) {
	var start = state.pos;
	if (state.eat(98)) {
		state.lastIntValue = 8;
		return true;
	}
	if (state.switchU && state.eat(45)) {
		state.lastIntValue = 45;
		return true;
	}
	if (!state.switchU && state.eat(99)) {
		if (this.regexp_eatClassControlLetter(state)) return true;
		state.pos = start;
	}
	return this.regexp_eatCharacterClassEscape(state) || this.regexp_eatCharacterEscape(state);
};
pp$1.regexp_classSetExpression = function(state) {
	var result = CharSetOk, subResult;
	if (this.regexp_eatClassSetRange(state));
	else if (subResult = this.regexp_eatClassSetOperand(state)) {
		if (subResult === CharSetString) result = CharSetString;
		var start = state.pos;
		while (state.eatChars([38, 38])) {
			if (state.current() !== 38 && (subResult = this.regexp_eatClassSetOperand(state))) {
				if (subResult !== CharSetString) result = CharSetOk;
				continue;
			}
			state.raise("Invalid character in character class");
		}
		if (start !== state.pos) return result;
		while (state.eatChars([45, 45])) {
			if (this.regexp_eatClassSetOperand(state)) continue;
			state.raise("Invalid character in character class");
		}
		if (start !== state.pos) return result;
	} else state.raise("Invalid character in character class");
	for (;;) {
		if (this.regexp_eatClassSetRange(state)) continue;
		subResult = this.regexp_eatClassSetOperand(state);
		if (!subResult) return result;
		if (subResult === CharSetString) result = CharSetString;
	}
};
pp$1.regexp_eatClassSetRange = function(state) {
	var start = state.pos;
	if (this.regexp_eatClassSetCharacter(state)) {
		var left = state.lastIntValue;
		if (state.eat(45) && this.regexp_eatClassSetCharacter(state)) {
			var right = state.lastIntValue;
			if (left !== -1 && right !== -1 && left > right) state.raise("Range out of order in character class");
			return true;
		}
		state.pos = start;
	}
	return false;
};
pp$1.regexp_eatClassSetOperand = function(state) {
	if (this.regexp_eatClassSetCharacter(state)) return CharSetOk;
	return this.regexp_eatClassStringDisjunction(state) || this.regexp_eatNestedClass(state);
};
pp$1.regexp_eatNestedClass = function(state) {
	var start = state.pos;
	if (state.eat(91)) {
		var negate = state.eat(94);
		var result = this.regexp_classContents(state);
		if (state.eat(93)) {
			if (negate && result === CharSetString) state.raise("Negated character class may contain strings");
			return result;
		}
		state.pos = start;
	}
	if (state.eat(92)) {
		var result$1 = this.regexp_eatCharacterClassEscape(state);
		if (result$1) return result$1;
		state.pos = start;
	}
	return null;
};
pp$1.regexp_eatClassStringDisjunction = function(state) {
	var start = state.pos;
	if (state.eatChars([92, 113])) {
		if (state.eat(123)) {
			var result = this.regexp_classStringDisjunctionContents(state);
			if (state.eat(125)) return result;
		} else state.raise("Invalid escape");
		state.pos = start;
	}
	return null;
};
pp$1.regexp_classStringDisjunctionContents = function(state) {
	var result = this.regexp_classString(state);
	while (state.eat(124)) if (this.regexp_classString(state) === CharSetString) result = CharSetString;
	return result;
};
pp$1.regexp_classString = function(state) {
	var count = 0;
	while (this.regexp_eatClassSetCharacter(state)) count++;
	return count === 1 ? CharSetOk : CharSetString;
};
pp$1.regexp_eatClassSetCharacter = function(state) {
	var start = state.pos;
	if (state.eat(92)) {
		if (this.regexp_eatCharacterEscape(state) || this.regexp_eatClassSetReservedPunctuator(state)) return true;
		if (state.eat(98)) {
			state.lastIntValue = 8;
			return true;
		}
		state.pos = start;
		return false;
	}
	var ch = state.current();
	if (ch < 0 || ch === state.lookahead() && isClassSetReservedDoublePunctuatorCharacter(ch)) return false;
	if (isClassSetSyntaxCharacter(ch)) return false;
	state.advance();
	state.lastIntValue = ch;
	return true;
};
function isClassSetReservedDoublePunctuatorCharacter(ch) {
	return ch === 33 || ch >= 35 && ch <= 38 || ch >= 42 && ch <= 44 || ch === 46 || ch >= 58 && ch <= 64 || ch === 94 || ch === 96 || ch === 126;
}
function isClassSetSyntaxCharacter(ch) {
	return ch === 40 || ch === 41 || ch === 45 || ch === 47 || ch >= 91 && ch <= 93 || ch >= 123 && ch <= 125;
}
pp$1.regexp_eatClassSetReservedPunctuator = function(state) {
	var ch = state.current();
	if (isClassSetReservedPunctuator(ch)) {
		state.lastIntValue = ch;
		state.advance();
		return true;
	}
	return false;
};
function isClassSetReservedPunctuator(ch) {
	return ch === 33 || ch === 35 || ch === 37 || ch === 38 || ch === 44 || ch === 45 || ch >= 58 && ch <= 62 || ch === 64 || ch === 96 || ch === 126;
}
pp$1.regexp_eatClassControlLetter = function(state) {
	var ch = state.current();
	if (isDecimalDigit(ch) || ch === 95) {
		state.lastIntValue = ch % 32;
		state.advance();
		return true;
	}
	return false;
};
pp$1.regexp_eatHexEscapeSequence = function(state) {
	var start = state.pos;
	if (state.eat(120)) {
		if (this.regexp_eatFixedHexDigits(state, 2)) return true;
		if (state.switchU) state.raise("Invalid escape");
		state.pos = start;
	}
	return false;
};
pp$1.regexp_eatDecimalDigits = function(state) {
	var start = state.pos;
	var ch = 0;
	state.lastIntValue = 0;
	while (isDecimalDigit(ch = state.current())) {
		state.lastIntValue = 10 * state.lastIntValue + (ch - 48);
		state.advance();
	}
	return state.pos !== start;
};
function isDecimalDigit(ch) {
	return ch >= 48 && ch <= 57;
}
pp$1.regexp_eatHexDigits = function(state) {
	var start = state.pos;
	var ch = 0;
	state.lastIntValue = 0;
	while (isHexDigit$1(ch = state.current())) {
		state.lastIntValue = 16 * state.lastIntValue + hexToInt(ch);
		state.advance();
	}
	return state.pos !== start;
};
function isHexDigit$1(ch) {
	return ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102;
}
function hexToInt(ch) {
	if (ch >= 65 && ch <= 70) return 10 + (ch - 65);
	if (ch >= 97 && ch <= 102) return 10 + (ch - 97);
	return ch - 48;
}
pp$1.regexp_eatLegacyOctalEscapeSequence = function(state) {
	if (this.regexp_eatOctalDigit(state)) {
		var n1 = state.lastIntValue;
		if (this.regexp_eatOctalDigit(state)) {
			var n2 = state.lastIntValue;
			if (n1 <= 3 && this.regexp_eatOctalDigit(state)) state.lastIntValue = n1 * 64 + n2 * 8 + state.lastIntValue;
			else state.lastIntValue = n1 * 8 + n2;
		} else state.lastIntValue = n1;
		return true;
	}
	return false;
};
pp$1.regexp_eatOctalDigit = function(state) {
	var ch = state.current();
	if (isOctalDigit(ch)) {
		state.lastIntValue = ch - 48;
		state.advance();
		return true;
	}
	state.lastIntValue = 0;
	return false;
};
function isOctalDigit(ch) {
	return ch >= 48 && ch <= 55;
}
pp$1.regexp_eatFixedHexDigits = function(state, length) {
	var start = state.pos;
	state.lastIntValue = 0;
	for (var i = 0; i < length; ++i) {
		var ch = state.current();
		if (!isHexDigit$1(ch)) {
			state.pos = start;
			return false;
		}
		state.lastIntValue = 16 * state.lastIntValue + hexToInt(ch);
		state.advance();
	}
	return true;
};
var Token = function Token(p) {
	this.type = p.type;
	this.value = p.value;
	this.start = p.start;
	this.end = p.end;
	if (p.options.locations) this.loc = new SourceLocation(p, p.startLoc, p.endLoc);
	if (p.options.ranges) this.range = [p.start, p.end];
};
var pp = Parser.prototype;
pp.next = function(ignoreEscapeSequenceInKeyword) {
	if (!ignoreEscapeSequenceInKeyword && this.type.keyword && this.containsEsc) this.raiseRecoverable(this.start, "Escape sequence in keyword " + this.type.keyword);
	if (this.options.onToken) this.options.onToken(new Token(this));
	this.lastTokEnd = this.end;
	this.lastTokStart = this.start;
	this.lastTokEndLoc = this.endLoc;
	this.lastTokStartLoc = this.startLoc;
	this.nextToken();
};
pp.getToken = function() {
	this.next();
	return new Token(this);
};
if (typeof Symbol !== "undefined") pp[Symbol.iterator] = function() {
	var this$1$1 = this;
	return { next: function() {
		var token = this$1$1.getToken();
		return {
			done: token.type === types$1.eof,
			value: token
		};
	} };
};
pp.nextToken = function() {
	var curContext = this.curContext();
	if (!curContext || !curContext.preserveSpace) this.skipSpace();
	this.start = this.pos;
	if (this.options.locations) this.startLoc = this.curPosition();
	if (this.pos >= this.input.length) return this.finishToken(types$1.eof);
	if (curContext.override) return curContext.override(this);
	else this.readToken(this.fullCharCodeAtPos());
};
pp.readToken = function(code) {
	if (isIdentifierStart$1(code, this.options.ecmaVersion >= 6) || code === 92) return this.readWord();
	return this.getTokenFromCode(code);
};
pp.fullCharCodeAt = function(pos) {
	var code = this.input.charCodeAt(pos);
	if (code <= 55295 || code >= 56320) return code;
	var next = this.input.charCodeAt(pos + 1);
	return next <= 56319 || next >= 57344 ? code : (code << 10) + next - 56613888;
};
pp.fullCharCodeAtPos = function() {
	return this.fullCharCodeAt(this.pos);
};
pp.skipBlockComment = function() {
	var startLoc = this.options.onComment && this.curPosition();
	var start = this.pos, end = this.input.indexOf("*/", this.pos += 2);
	if (end === -1) this.raise(this.pos - 2, "Unterminated comment");
	this.pos = end + 2;
	if (this.options.locations) for (var nextBreak = void 0, pos = start; (nextBreak = nextLineBreak(this.input, pos, this.pos)) > -1;) {
		++this.curLine;
		pos = this.lineStart = nextBreak;
	}
	if (this.options.onComment) this.options.onComment(true, this.input.slice(start + 2, end), start, this.pos, startLoc, this.curPosition());
};
pp.skipLineComment = function(startSkip) {
	var start = this.pos;
	var startLoc = this.options.onComment && this.curPosition();
	var ch = this.input.charCodeAt(this.pos += startSkip);
	while (this.pos < this.input.length && !isNewLine(ch)) ch = this.input.charCodeAt(++this.pos);
	if (this.options.onComment) this.options.onComment(false, this.input.slice(start + startSkip, this.pos), start, this.pos, startLoc, this.curPosition());
};
pp.skipSpace = function() {
	loop: while (this.pos < this.input.length) {
		var ch = this.input.charCodeAt(this.pos);
		switch (ch) {
			case 32:
			case 160:
				++this.pos;
				break;
			case 13: if (this.input.charCodeAt(this.pos + 1) === 10) ++this.pos;
			case 10:
			case 8232:
			case 8233:
				++this.pos;
				if (this.options.locations) {
					++this.curLine;
					this.lineStart = this.pos;
				}
				break;
			case 47:
				switch (this.input.charCodeAt(this.pos + 1)) {
					case 42:
						this.skipBlockComment();
						break;
					case 47:
						this.skipLineComment(2);
						break;
					default: break loop;
				}
				break;
			default: if (ch > 8 && ch < 14 || ch >= 5760 && nonASCIIwhitespace.test(String.fromCharCode(ch))) ++this.pos;
			else break loop;
		}
	}
};
pp.finishToken = function(type, val) {
	this.end = this.pos;
	if (this.options.locations) this.endLoc = this.curPosition();
	var prevType = this.type;
	this.type = type;
	this.value = val;
	this.updateContext(prevType);
};
pp.readToken_dot = function() {
	var next = this.input.charCodeAt(this.pos + 1);
	if (next >= 48 && next <= 57) return this.readNumber(true);
	var next2 = this.input.charCodeAt(this.pos + 2);
	if (this.options.ecmaVersion >= 6 && next === 46 && next2 === 46) {
		this.pos += 3;
		return this.finishToken(types$1.ellipsis);
	} else {
		++this.pos;
		return this.finishToken(types$1.dot);
	}
};
pp.readToken_slash = function() {
	var next = this.input.charCodeAt(this.pos + 1);
	if (this.exprAllowed) {
		++this.pos;
		return this.readRegexp();
	}
	if (next === 61) return this.finishOp(types$1.assign, 2);
	return this.finishOp(types$1.slash, 1);
};
pp.readToken_mult_modulo_exp = function(code) {
	var next = this.input.charCodeAt(this.pos + 1);
	var size = 1;
	var tokentype = code === 42 ? types$1.star : types$1.modulo;
	if (this.options.ecmaVersion >= 7 && code === 42 && next === 42) {
		++size;
		tokentype = types$1.starstar;
		next = this.input.charCodeAt(this.pos + 2);
	}
	if (next === 61) return this.finishOp(types$1.assign, size + 1);
	return this.finishOp(tokentype, size);
};
pp.readToken_pipe_amp = function(code) {
	var next = this.input.charCodeAt(this.pos + 1);
	if (next === code) {
		if (this.options.ecmaVersion >= 12) {
			if (this.input.charCodeAt(this.pos + 2) === 61) return this.finishOp(types$1.assign, 3);
		}
		return this.finishOp(code === 124 ? types$1.logicalOR : types$1.logicalAND, 2);
	}
	if (next === 61) return this.finishOp(types$1.assign, 2);
	return this.finishOp(code === 124 ? types$1.bitwiseOR : types$1.bitwiseAND, 1);
};
pp.readToken_caret = function() {
	if (this.input.charCodeAt(this.pos + 1) === 61) return this.finishOp(types$1.assign, 2);
	return this.finishOp(types$1.bitwiseXOR, 1);
};
pp.readToken_plus_min = function(code) {
	var next = this.input.charCodeAt(this.pos + 1);
	if (next === code) {
		if (next === 45 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 62 && (this.lastTokEnd === 0 || lineBreak$2.test(this.input.slice(this.lastTokEnd, this.pos)))) {
			this.skipLineComment(3);
			this.skipSpace();
			return this.nextToken();
		}
		return this.finishOp(types$1.incDec, 2);
	}
	if (next === 61) return this.finishOp(types$1.assign, 2);
	return this.finishOp(types$1.plusMin, 1);
};
pp.readToken_lt_gt = function(code) {
	var next = this.input.charCodeAt(this.pos + 1);
	var size = 1;
	if (next === code) {
		size = code === 62 && this.input.charCodeAt(this.pos + 2) === 62 ? 3 : 2;
		if (this.input.charCodeAt(this.pos + size) === 61) return this.finishOp(types$1.assign, size + 1);
		return this.finishOp(types$1.bitShift, size);
	}
	if (next === 33 && code === 60 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 45 && this.input.charCodeAt(this.pos + 3) === 45) {
		this.skipLineComment(4);
		this.skipSpace();
		return this.nextToken();
	}
	if (next === 61) size = 2;
	return this.finishOp(types$1.relational, size);
};
pp.readToken_eq_excl = function(code) {
	var next = this.input.charCodeAt(this.pos + 1);
	if (next === 61) return this.finishOp(types$1.equality, this.input.charCodeAt(this.pos + 2) === 61 ? 3 : 2);
	if (code === 61 && next === 62 && this.options.ecmaVersion >= 6) {
		this.pos += 2;
		return this.finishToken(types$1.arrow);
	}
	return this.finishOp(code === 61 ? types$1.eq : types$1.prefix, 1);
};
pp.readToken_question = function() {
	var ecmaVersion = this.options.ecmaVersion;
	if (ecmaVersion >= 11) {
		var next = this.input.charCodeAt(this.pos + 1);
		if (next === 46) {
			var next2 = this.input.charCodeAt(this.pos + 2);
			if (next2 < 48 || next2 > 57) return this.finishOp(types$1.questionDot, 2);
		}
		if (next === 63) {
			if (ecmaVersion >= 12) {
				if (this.input.charCodeAt(this.pos + 2) === 61) return this.finishOp(types$1.assign, 3);
			}
			return this.finishOp(types$1.coalesce, 2);
		}
	}
	return this.finishOp(types$1.question, 1);
};
pp.readToken_numberSign = function() {
	var ecmaVersion = this.options.ecmaVersion;
	var code = 35;
	if (ecmaVersion >= 13) {
		++this.pos;
		code = this.fullCharCodeAtPos();
		if (isIdentifierStart$1(code, true) || code === 92) return this.finishToken(types$1.privateId, this.readWord1());
	}
	this.raise(this.pos, "Unexpected character '" + codePointToString(code) + "'");
};
pp.getTokenFromCode = function(code) {
	switch (code) {
		case 46: return this.readToken_dot();
		case 40:
			++this.pos;
			return this.finishToken(types$1.parenL);
		case 41:
			++this.pos;
			return this.finishToken(types$1.parenR);
		case 59:
			++this.pos;
			return this.finishToken(types$1.semi);
		case 44:
			++this.pos;
			return this.finishToken(types$1.comma);
		case 91:
			++this.pos;
			return this.finishToken(types$1.bracketL);
		case 93:
			++this.pos;
			return this.finishToken(types$1.bracketR);
		case 123:
			++this.pos;
			return this.finishToken(types$1.braceL);
		case 125:
			++this.pos;
			return this.finishToken(types$1.braceR);
		case 58:
			++this.pos;
			return this.finishToken(types$1.colon);
		case 96:
			if (this.options.ecmaVersion < 6) break;
			++this.pos;
			return this.finishToken(types$1.backQuote);
		case 48:
			var next = this.input.charCodeAt(this.pos + 1);
			if (next === 120 || next === 88) return this.readRadixNumber(16);
			if (this.options.ecmaVersion >= 6) {
				if (next === 111 || next === 79) return this.readRadixNumber(8);
				if (next === 98 || next === 66) return this.readRadixNumber(2);
			}
		case 49:
		case 50:
		case 51:
		case 52:
		case 53:
		case 54:
		case 55:
		case 56:
		case 57: return this.readNumber(false);
		case 34:
		case 39: return this.readString(code);
		case 47: return this.readToken_slash();
		case 37:
		case 42: return this.readToken_mult_modulo_exp(code);
		case 124:
		case 38: return this.readToken_pipe_amp(code);
		case 94: return this.readToken_caret();
		case 43:
		case 45: return this.readToken_plus_min(code);
		case 60:
		case 62: return this.readToken_lt_gt(code);
		case 61:
		case 33: return this.readToken_eq_excl(code);
		case 63: return this.readToken_question();
		case 126: return this.finishOp(types$1.prefix, 1);
		case 35: return this.readToken_numberSign();
	}
	this.raise(this.pos, "Unexpected character '" + codePointToString(code) + "'");
};
pp.finishOp = function(type, size) {
	var str = this.input.slice(this.pos, this.pos + size);
	this.pos += size;
	return this.finishToken(type, str);
};
pp.readRegexp = function() {
	var escaped, inClass, start = this.pos;
	for (;;) {
		if (this.pos >= this.input.length) this.raise(start, "Unterminated regular expression");
		var ch = this.input.charAt(this.pos);
		if (lineBreak$2.test(ch)) this.raise(start, "Unterminated regular expression");
		if (!escaped) {
			if (ch === "[") inClass = true;
			else if (ch === "]" && inClass) inClass = false;
			else if (ch === "/" && !inClass) break;
			escaped = ch === "\\";
		} else escaped = false;
		++this.pos;
	}
	var pattern = this.input.slice(start, this.pos);
	++this.pos;
	var flagsStart = this.pos;
	var flags = this.readWord1();
	if (this.containsEsc) this.unexpected(flagsStart);
	var state = this.regexpState || (this.regexpState = new RegExpValidationState(this));
	state.reset(start, pattern, flags);
	this.validateRegExpFlags(state);
	this.validateRegExpPattern(state);
	var value = null;
	try {
		value = new RegExp(pattern, flags);
	} catch (e) {}
	return this.finishToken(types$1.regexp, {
		pattern,
		flags,
		value
	});
};
pp.readInt = function(radix, len, maybeLegacyOctalNumericLiteral) {
	var allowSeparators = this.options.ecmaVersion >= 12 && len === void 0;
	var isLegacyOctalNumericLiteral = maybeLegacyOctalNumericLiteral && this.input.charCodeAt(this.pos) === 48;
	var start = this.pos, total = 0, lastCode = 0;
	for (var i = 0, e = len == null ? Infinity : len; i < e; ++i, ++this.pos) {
		var code = this.input.charCodeAt(this.pos), val = void 0;
		if (allowSeparators && code === 95) {
			if (isLegacyOctalNumericLiteral) this.raiseRecoverable(this.pos, "Numeric separator is not allowed in legacy octal numeric literals");
			if (lastCode === 95) this.raiseRecoverable(this.pos, "Numeric separator must be exactly one underscore");
			if (i === 0) this.raiseRecoverable(this.pos, "Numeric separator is not allowed at the first of digits");
			lastCode = code;
			continue;
		}
		if (code >= 97) val = code - 97 + 10;
		else if (code >= 65) val = code - 65 + 10;
		else if (code >= 48 && code <= 57) val = code - 48;
		else val = Infinity;
		if (val >= radix) break;
		lastCode = code;
		total = total * radix + val;
	}
	if (allowSeparators && lastCode === 95) this.raiseRecoverable(this.pos - 1, "Numeric separator is not allowed at the last of digits");
	if (this.pos === start || len != null && this.pos - start !== len) return null;
	return total;
};
function stringToNumber(str, isLegacyOctalNumericLiteral) {
	if (isLegacyOctalNumericLiteral) return parseInt(str, 8);
	return parseFloat(str.replace(/_/g, ""));
}
function stringToBigInt(str) {
	if (typeof BigInt !== "function") return null;
	return BigInt(str.replace(/_/g, ""));
}
pp.readRadixNumber = function(radix) {
	var start = this.pos;
	this.pos += 2;
	var val = this.readInt(radix);
	if (val == null) this.raise(this.start + 2, "Expected number in radix " + radix);
	if (this.options.ecmaVersion >= 11 && this.input.charCodeAt(this.pos) === 110) {
		val = stringToBigInt(this.input.slice(start, this.pos));
		++this.pos;
	} else if (isIdentifierStart$1(this.fullCharCodeAtPos())) this.raise(this.pos, "Identifier directly after number");
	return this.finishToken(types$1.num, val);
};
pp.readNumber = function(startsWithDot) {
	var start = this.pos;
	if (!startsWithDot && this.readInt(10, void 0, true) === null) this.raise(start, "Invalid number");
	var octal = this.pos - start >= 2 && this.input.charCodeAt(start) === 48;
	if (octal && this.strict) this.raise(start, "Invalid number");
	var next = this.input.charCodeAt(this.pos);
	if (!octal && !startsWithDot && this.options.ecmaVersion >= 11 && next === 110) {
		var val$1 = stringToBigInt(this.input.slice(start, this.pos));
		++this.pos;
		if (isIdentifierStart$1(this.fullCharCodeAtPos())) this.raise(this.pos, "Identifier directly after number");
		return this.finishToken(types$1.num, val$1);
	}
	if (octal && /[89]/.test(this.input.slice(start, this.pos))) octal = false;
	if (next === 46 && !octal) {
		++this.pos;
		this.readInt(10);
		next = this.input.charCodeAt(this.pos);
	}
	if ((next === 69 || next === 101) && !octal) {
		next = this.input.charCodeAt(++this.pos);
		if (next === 43 || next === 45) ++this.pos;
		if (this.readInt(10) === null) this.raise(start, "Invalid number");
	}
	if (isIdentifierStart$1(this.fullCharCodeAtPos())) this.raise(this.pos, "Identifier directly after number");
	var val = stringToNumber(this.input.slice(start, this.pos), octal);
	return this.finishToken(types$1.num, val);
};
pp.readCodePoint = function() {
	var ch = this.input.charCodeAt(this.pos), code;
	if (ch === 123) {
		if (this.options.ecmaVersion < 6) this.unexpected();
		var codePos = ++this.pos;
		code = this.readHexChar(this.input.indexOf("}", this.pos) - this.pos);
		++this.pos;
		if (code > 1114111) this.invalidStringToken(codePos, "Code point out of bounds");
	} else code = this.readHexChar(4);
	return code;
};
pp.readString = function(quote) {
	var out = "", chunkStart = ++this.pos;
	for (;;) {
		if (this.pos >= this.input.length) this.raise(this.start, "Unterminated string constant");
		var ch = this.input.charCodeAt(this.pos);
		if (ch === quote) break;
		if (ch === 92) {
			out += this.input.slice(chunkStart, this.pos);
			out += this.readEscapedChar(false);
			chunkStart = this.pos;
		} else if (ch === 8232 || ch === 8233) {
			if (this.options.ecmaVersion < 10) this.raise(this.start, "Unterminated string constant");
			++this.pos;
			if (this.options.locations) {
				this.curLine++;
				this.lineStart = this.pos;
			}
		} else {
			if (isNewLine(ch)) this.raise(this.start, "Unterminated string constant");
			++this.pos;
		}
	}
	out += this.input.slice(chunkStart, this.pos++);
	return this.finishToken(types$1.string, out);
};
var INVALID_TEMPLATE_ESCAPE_ERROR = {};
pp.tryReadTemplateToken = function() {
	this.inTemplateElement = true;
	try {
		this.readTmplToken();
	} catch (err) {
		if (err === INVALID_TEMPLATE_ESCAPE_ERROR) this.readInvalidTemplateToken();
		else throw err;
	}
	this.inTemplateElement = false;
};
pp.invalidStringToken = function(position, message) {
	if (this.inTemplateElement && this.options.ecmaVersion >= 9) throw INVALID_TEMPLATE_ESCAPE_ERROR;
	else this.raise(position, message);
};
pp.readTmplToken = function() {
	var out = "", chunkStart = this.pos;
	for (;;) {
		if (this.pos >= this.input.length) this.raise(this.start, "Unterminated template");
		var ch = this.input.charCodeAt(this.pos);
		if (ch === 96 || ch === 36 && this.input.charCodeAt(this.pos + 1) === 123) {
			if (this.pos === this.start && (this.type === types$1.template || this.type === types$1.invalidTemplate)) {
				if (ch === 36) {
					this.pos += 2;
					return this.finishToken(types$1.dollarBraceL);
				} else {
					++this.pos;
					return this.finishToken(types$1.backQuote);
				}
			}
			out += this.input.slice(chunkStart, this.pos);
			return this.finishToken(types$1.template, out);
		}
		if (ch === 92) {
			out += this.input.slice(chunkStart, this.pos);
			out += this.readEscapedChar(true);
			chunkStart = this.pos;
		} else if (isNewLine(ch)) {
			out += this.input.slice(chunkStart, this.pos);
			++this.pos;
			switch (ch) {
				case 13: if (this.input.charCodeAt(this.pos) === 10) ++this.pos;
				case 10:
					out += "\n";
					break;
				default: out += String.fromCharCode(ch);
			}
			if (this.options.locations) {
				++this.curLine;
				this.lineStart = this.pos;
			}
			chunkStart = this.pos;
		} else ++this.pos;
	}
};
pp.readInvalidTemplateToken = function() {
	for (; this.pos < this.input.length; this.pos++) switch (this.input[this.pos]) {
		case "\\":
			++this.pos;
			break;
		case "$": if (this.input[this.pos + 1] !== "{") break;
		case "`": return this.finishToken(types$1.invalidTemplate, this.input.slice(this.start, this.pos));
		case "\r": if (this.input[this.pos + 1] === "\n") ++this.pos;
		case "\n":
		case "\u2028":
		case "\u2029":
			++this.curLine;
			this.lineStart = this.pos + 1;
	}
	this.raise(this.start, "Unterminated template");
};
pp.readEscapedChar = function(inTemplate) {
	var ch = this.input.charCodeAt(++this.pos);
	++this.pos;
	switch (ch) {
		case 110: return "\n";
		case 114: return "\r";
		case 120: return String.fromCharCode(this.readHexChar(2));
		case 117: return codePointToString(this.readCodePoint());
		case 116: return "	";
		case 98: return "\b";
		case 118: return "\v";
		case 102: return "\f";
		case 13: if (this.input.charCodeAt(this.pos) === 10) ++this.pos;
		case 10:
			if (this.options.locations) {
				this.lineStart = this.pos;
				++this.curLine;
			}
			return "";
		case 56:
		case 57:
			if (this.strict) this.invalidStringToken(this.pos - 1, "Invalid escape sequence");
			if (inTemplate) {
				var codePos = this.pos - 1;
				this.invalidStringToken(codePos, "Invalid escape sequence in template string");
			}
		default:
			if (ch >= 48 && ch <= 55) {
				var octalStr = this.input.substr(this.pos - 1, 3).match(/^[0-7]+/)[0];
				var octal = parseInt(octalStr, 8);
				if (octal > 255) {
					octalStr = octalStr.slice(0, -1);
					octal = parseInt(octalStr, 8);
				}
				this.pos += octalStr.length - 1;
				ch = this.input.charCodeAt(this.pos);
				if ((octalStr !== "0" || ch === 56 || ch === 57) && (this.strict || inTemplate)) this.invalidStringToken(this.pos - 1 - octalStr.length, inTemplate ? "Octal literal in template string" : "Octal literal in strict mode");
				return String.fromCharCode(octal);
			}
			if (isNewLine(ch)) {
				if (this.options.locations) {
					this.lineStart = this.pos;
					++this.curLine;
				}
				return "";
			}
			return String.fromCharCode(ch);
	}
};
pp.readHexChar = function(len) {
	var codePos = this.pos;
	var n = this.readInt(16, len);
	if (n === null) this.invalidStringToken(codePos, "Bad character escape sequence");
	return n;
};
pp.readWord1 = function() {
	this.containsEsc = false;
	var word = "", first = true, chunkStart = this.pos;
	var astral = this.options.ecmaVersion >= 6;
	while (this.pos < this.input.length) {
		var ch = this.fullCharCodeAtPos();
		if (isIdentifierChar(ch, astral)) this.pos += ch <= 65535 ? 1 : 2;
		else if (ch === 92) {
			this.containsEsc = true;
			word += this.input.slice(chunkStart, this.pos);
			var escStart = this.pos;
			if (this.input.charCodeAt(++this.pos) !== 117) this.invalidStringToken(this.pos, "Expecting Unicode escape sequence \\uXXXX");
			++this.pos;
			var esc = this.readCodePoint();
			if (!(first ? isIdentifierStart$1 : isIdentifierChar)(esc, astral)) this.invalidStringToken(escStart, "Invalid Unicode escape");
			word += codePointToString(esc);
			chunkStart = this.pos;
		} else break;
		first = false;
	}
	return word + this.input.slice(chunkStart, this.pos);
};
pp.readWord = function() {
	var word = this.readWord1();
	var type = types$1.name;
	if (this.keywords.test(word)) type = keywords[word];
	return this.finishToken(type, word);
};
Parser.acorn = {
	Parser,
	version: "8.19.0",
	defaultOptions: defaultOptions$1,
	Position,
	SourceLocation,
	getLineInfo,
	Node,
	TokenType,
	tokTypes: types$1,
	keywordTypes: keywords,
	TokContext,
	tokContexts: types,
	isIdentifierChar,
	isIdentifierStart: isIdentifierStart$1,
	Token,
	isNewLine,
	lineBreak: lineBreak$2,
	lineBreakG,
	nonASCIIwhitespace
};
function parse$51(input, options) {
	return Parser.parse(input, options);
}
// build/src/widget/script-nodes.js
const besideTheTree = new Set([
	"type",
	"parent",
	"loc",
	"range",
	"start",
	"end",
	"tokens",
	"comments"
]);
function nodesOf(root) {
	const nodes = [];
	const parents = new Map();
	let level = [root];
	for (let levels = 0; level.length > 0; levels += 1) {
		if (levels > limits.scriptLevels) return void 0;
		const next = [];
		for (const node of level) {
			nodes.push(node);
			for (const child of childrenOf$1(node)) {
				parents.set(child, node);
				next.push(child);
			}
		}
		level = next;
	}
	return {
		nodes,
		parents
	};
}
function childrenOf$1(node) {
	const children = [];
	for (const key in node) {
		if (besideTheTree.has(key)) continue;
		const value = node[key];
		if (Array.isArray(value)) {
			for (const one of value) if (isNode(one)) children.push(one);
		} else if (isNode(value)) children.push(value);
	}
	return children;
}
function isNode(value) {
	return typeof value === "object" && value !== null && typeof value.type === "string";
}
// build/src/widget/script-text.js
var TooDeep = class extends Error {};
var ScriptText = class {
	text;
	hasMark;
	isModule;
	#parsed;
	constructor(text, hasMark, isModule, tree) {
		this.text = text;
		this.hasMark = hasMark;
		this.isModule = isModule;
		if (tree) this.#parsed = {
			tree,
			all: nodesOf(tree)
		};
	}
	get judged() {
		return this;
	}
	get mistake() {
		const parsed = this.#parse();
		return "mistake" in parsed ? parsed.mistake : void 0;
	}
	get tree() {
		const parsed = this.#parse();
		return "tree" in parsed ? parsed.tree : void 0;
	}
	get all() {
		const parsed = this.#parse();
		return "all" in parsed ? parsed.all : void 0;
	}
	get ast() {
		const { tree } = this;
		if (!tree) throw new Error(this.mistake?.message);
		return tree;
	}
	#parse() {
		this.#parsed ??= parse$50(this.text, this.isModule);
		return this.#parsed;
	}
};
function parse$50(text, isModule) {
	const parsed = tryParse(text, "script");
	if (!(parsed instanceof Error)) return parsed;
	const module = isModule ? tryParse(text, "module") : parsed;
	return module instanceof Error ? { mistake: mistakeOf(text, module, parsed) } : module;
}
function tryParse(text, sourceType) {
	const comments = [];
	try {
		const program = parse$51(text, {
			ecmaVersion: 2023,
			sourceType,
			ranges: true,
			allowHashBang: true,
			onComment: comments
		});
		const tree = Object.assign(program, { comments });
		const all = nodesOf(tree);
		return all ? {
			tree,
			all
		} : new TooDeep();
	} catch (error) {
		return error;
	}
}
function mistakeOf(text, error, first) {
	const placeOf = (place) => place;
	if (isTooDeep(error)) return {
		message: `The script is not checked, because it nests too deeply, by ${String(limits.scriptLevels)} levels or so.`,
		line: 1,
		column: 0,
		placeOf,
		isDoubt: true
	};
	const { loc, pos = 0, message } = furthest(error, first);
	const place = loc ?? {
		line: 1,
		column: 0
	};
	return {
		message: plain(message, text.charAt(pos)),
		...place,
		placeOf
	};
}
function furthest(one, other) {
	return (other.pos ?? 0) > (one.pos ?? 0) ? other : one;
}
function isTooDeep(error) {
	return error instanceof TooDeep || error instanceof RangeError || error.message.startsWith("Not enough stack space");
}
function plain(message, character) {
	if (character === "\0" || character === "�") return "The script is not a text that is stored as UTF-8. Save it as UTF-8.";
	if (message.includes("'import' and 'export'")) return "The platform loads the script as no module, so \"import\" and \"export\" are syntax errors. Use \"define\", or let a build make the script.";
	const reason = message.replace(/ \(\d+:\d+\)$/u, "");
	return `The script has a syntax error: ${reason === "Unexpected token" ? "something here, or missing just before, does not belong in JavaScript" : `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`}. No browser runs the script until it is corrected.`;
}
function isScript(text) {
	try {
		parse$51(text, {
			ecmaVersion: 2023,
			sourceType: "script"
		});
		return true;
	} catch {
		return false;
	}
}
// build/rules/script/no-commented-code.js
const fewest = 3;
var no_commented_code_default = createScriptRule({
	name: "no-commented-code",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow three lines or more of code in a comment",
			presets: {
				marketplace: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { code: "This comment is {{count}} lines of code that do not run. Delete them: version control keeps them." }
	},
	check(context, script) {
		if (script.isBundled) return;
		for (const { range, lines } of blocksOf(script)) {
			const code = lines.filter((line) => line.trim() !== "");
			if (code.length < fewest || !isCode$1(code)) continue;
			const loc = locationOf(context.sourceCode, range);
			context.report({
				loc,
				messageId: "code",
				data: { count: code.length }
			});
		}
	}
});
function blocksOf({ comments, text }) {
	const blocks = [];
	let open;
	for (const comment of comments) {
		const { value, type } = comment;
		const range = comment.range;
		if (type === "Block") {
			open = void 0;
			if (!value.startsWith("*")) blocks.push({
				range,
				lines: value.split(/\r\n|[\r\n]/u)
			});
			continue;
		}
		const between = open && text.slice(open.range[1], range[0]);
		if (open && between !== void 0 && /^[ \t]*(?:\r\n|[\r\n])[ \t]*$/u.test(between)) {
			open.range = [open.range[0], range[1]];
			open.lines.push(value);
		} else {
			open = {
				range,
				lines: [value]
			};
			blocks.push(open);
		}
	}
	return blocks;
}
function isCode$1(lines) {
	if (lines.filter((line) => /[=;(){}]/u.test(line)).length < fewest) return false;
	const text = lines.join("\n");
	return [
		text,
		`function f() {${text}\n}`,
		`({${text}\n})`,
		`[${text}\n]`
	].some(isScript);
}
// build/src/rule-kit/script-calls.js
function eachOrFirst(script, found) {
	const nodes = inOrder(found);
	const [first] = nodes;
	if (!first || !script.isBundled) return nodes.map((node) => ({ node }));
	return [{
		node: first,
		count: nodes.length
	}];
}
function statementOfCall(script, callee) {
	const call = script.parentOf(callee);
	if (call?.type !== "CallExpression" || call.callee !== callee) return void 0;
	const statement = script.parentOf(call);
	if (statement?.type !== "ExpressionStatement") return void 0;
	const { type } = script.parentOf(statement) ?? {};
	return type === "BlockStatement" || type === "Program" ? statement : void 0;
}
function removeStatement({ text }, statement) {
	return (fixer) => {
		const [start, end] = rangeOf(statement);
		const before = /(?:^|[\n\r\u2028\u2029])[ \t]*$/u.exec(text.slice(Math.max(0, start - 200), start));
		const after = /^[ \t]*(?:\r\n|[\n\r\u2028\u2029])/u.exec(text.slice(end, end + 200));
		if (!before || !after) return fixer.removeRange([start, end]);
		const blanks = before[0].replace(/^[\n\r\u2028\u2029]/u, "").length;
		return fixer.removeRange([start - blanks, end + after[0].length]);
	};
}
// build/rules/script/no-console.js
var no_console_default = createScriptRule({
	name: "no-console",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow `console` and `debugger`, except `console.trace` of a caught error",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			console: "The upload refuses {{method}}. Remove it, or write \"console.trace\" in a catch block if it is for a caught error.",
			trace: "\"console.trace\" is allowed only in a catch block, or as what is called when a promise fails. Remove it here.",
			debugger: "The \"debugger\" statement stops the interface of a developer. Remove it.",
			bundled: "The upload refuses the console, which this bundled file uses {{count}} times. Let the build leave it out.",
			remove: "Remove {{what}}."
		}
	},
	check(context, script) {
		const uses = script.globals("console").map((node) => script.parentOf(node)).filter((node) => node?.type === "MemberExpression").filter((node) => isUsed(script, node) && !isAllowed(script, node));
		for (const { node, count } of eachOrFirst(script, uses)) {
			if (count !== void 0) {
				context.report({
					node,
					messageId: "bundled",
					data: { count }
				});
				continue;
			}
			const name = nameOf$1(node);
			const method = quote(`console.${name ?? "…"}`);
			const statement = statementOfCall(script, node);
			context.report({
				node,
				...name === allowedConsole.method ? { messageId: "trace" } : {
					messageId: "console",
					data: { method }
				},
				suggest: statement ? [{
					messageId: "remove",
					data: { what: method },
					fix: removeStatement(script, statement)
				}] : null
			});
		}
		if (script.isBundled) return;
		for (const node of script.nodesOf("DebuggerStatement")) {
			const parent = script.parentOf(node);
			const isInBlock = parent?.type === "BlockStatement" || parent?.type === "Program";
			const data = { what: quote("debugger") };
			const fix = removeStatement(script, node);
			const suggest = isInBlock ? [{
				messageId: "remove",
				data,
				fix
			}] : null;
			context.report({
				node,
				messageId: "debugger",
				suggest
			});
		}
	}
});
function isUsed(script, node) {
	const parent = script.parentOf(node);
	if (parent?.type === "CallExpression" || parent?.type === "NewExpression") return true;
	if (parent?.type === "MemberExpression") return parent.object === node;
	return parent?.type === "VariableDeclarator" || parent?.type === "Property";
}
function isAllowed(script, node) {
	if (nameOf$1(node) !== allowedConsole.method) return false;
	if (isHandler$1(script, node)) return true;
	for (const ancestor of script.ancestorsOf(node)) {
		if (ancestor.type === "CatchClause") return true;
		if (isFunction(ancestor) && isHandler$1(script, ancestor)) return true;
	}
	return false;
}
function isHandler$1(script, node) {
	const call = script.parentOf(node);
	if (call?.type !== "CallExpression" || call.callee.type !== "MemberExpression") return false;
	const method = nameOf$1(call.callee) ?? "";
	const place = call.arguments.indexOf(node);
	return place === 0 && allowedConsole.handlers.includes(method) || place === 1 && method === "then";
}
// build/src/rule-kit/line-ends.js
function crlfIn(sourceCode) {
	const { text } = sourceCode;
	const first = text.indexOf("\r\n");
	if (first < 0) return void 0;
	const end = text.lastIndexOf("\r\n") + 2;
	return {
		loc: locationOf(sourceCode, [first, first + 2]),
		fix: (fixer) => fixer.replaceTextRange([first, end], text.slice(first, end).replaceAll("\r\n", "\n"))
	};
}
// build/rules/json/no-crlf.js
var no_crlf_default = createTextRule({
	name: "no-crlf",
	meta: {
		type: "layout",
		fixable: "whitespace",
		docs: {
			description: "Disallow Windows line endings (CRLF)",
			presets: {
				marketplace: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { crlf: "The lines end in CRLF, but the marketplace expects LF. Save the file with LF; if git on Windows made them CRLF, write \"*.json text eol=lf\" in .gitattributes." }
	},
	check(context) {
		const found = crlfIn(context.sourceCode);
		if (found) context.report({
			...found,
			messageId: "crlf"
		});
	}
});
// build/rules/files/no-crlf-in-files.js
var no_crlf_in_files_default = createTextFileRule({
	name: "no-crlf-in-files",
	meta: {
		type: "layout",
		fixable: "whitespace",
		docs: {
			description: "Disallow Windows line endings (CRLF) in scripts, styles, templates and Markdown",
			presets: {
				marketplace: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { crlf: "The lines end in CRLF, but the marketplace expects LF. Save the file with LF; if git on Windows made them CRLF, write \"{{pattern}} text eol=lf\" in .gitattributes." }
	},
	check(context, { path }) {
		const found = crlfIn(context.sourceCode);
		if (!found) return;
		const data = { pattern: `*${path.slice(path.lastIndexOf("."))}` };
		context.report({
			...found,
			messageId: "crlf",
			data
		});
	}
});
// build/rules/script/no-dialogs.js
var no_dialogs_default = createScriptRule({
	name: "no-dialogs",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow `alert`, `confirm` and `prompt`",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			dialog: "The upload refuses {{name}}, which stops the whole interface. Show a modal window of the platform instead.",
			bundled: "The upload refuses \"alert\", \"confirm\" and \"prompt\", which this bundled file uses {{count}} times. Show modal windows of the platform instead.",
			remove: "Remove the call."
		}
	},
	check(context, script) {
		const calls = script.globals(...dialogs.names).filter((node) => {
			return script.parentOf(node)?.type === "CallExpression";
		});
		for (const { node, count } of eachOrFirst(script, calls)) {
			if (count !== void 0) {
				context.report({
					node,
					messageId: "bundled",
					data: { count }
				});
				continue;
			}
			const name = node.type === "Identifier" ? node.name : nameOf$1(node);
			const statement = statementOfCall(script, node);
			const isAlert = name === dialogs.names[0];
			context.report({
				node,
				messageId: "dialog",
				data: { name: quote(name ?? "") },
				suggest: statement && isAlert ? [{
					messageId: "remove",
					fix: removeStatement(script, statement)
				}] : null
			});
		}
	}
});
// build/src/text/did-you-mean.js
var import_fastest_levenshtein = __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}))();
const longest = 100;
function didYouMean(value, candidates) {
	if (value.length > 200) return void 0;
	const wanted = simplify(value);
	const limit = Math.max(1, Math.floor(wanted.length / 3));
	let best;
	for (const candidate of candidates) {
		const edits = editsWithin(limit, wanted, simplify(candidate));
		if (edits !== void 0 && edits < (best?.edits ?? Infinity)) best = {
			candidate,
			edits
		};
	}
	return best?.candidate;
}
function editsWithin(limit, one, other) {
	if (Math.abs(one.length - other.length) > limit) return void 0;
	if (Math.max(one.length, other.length) > longest) return void 0;
	const [left, right] = [one.toLowerCase(), other.toLowerCase()];
	const edits = isSwap(left, right) ? 1 : (0, import_fastest_levenshtein.distance)(left, right);
	return edits <= limit ? edits : void 0;
}
function simplify(value) {
	return value.toLowerCase().replace(/[\s_-]+/gu, "");
}
function isSwap(left, right) {
	let at = 0;
	while (at < left.length && left[at] === right[at]) at += 1;
	const swapped = (left[at + 1] ?? "") + (left[at] ?? "");
	return left !== right && left.slice(0, at) + swapped + left.slice(at + 2) === right;
}
// build/src/rule-kit/misspelled.js
const renameMessage = { rename: "Rename it to {{key}}." };
const shortest$1 = 3;
const names = new Set(namesBelow(manifestKey));
function misspelledMembers(object, key) {
	const misspelled = new Map();
	if (!key.members || key.others) return misspelled;
	const isUnknown = (name) => !names.has(name) && key.alsoSeen?.includes(name) !== true && name.length >= shortest$1 && !commentKeys.pattern.test(name);
	const unknown = [...object.members].filter(([name]) => isUnknown(name));
	if (unknown.length === 0) return misspelled;
	const absent = Object.keys(key.members).filter((name) => !object.get(name));
	for (const [name, member] of unknown) {
		const meant = didYouMean(name, absent.filter((candidate) => !misspelled.has(candidate)));
		if (meant !== void 0) misspelled.set(meant, member);
	}
	return misspelled;
}
function isRequired(manifest, object, { required = [] }) {
	return required.some(({ location, without = [], installable }) => (location === void 0 || manifest.locations.has(location)) && without.every((name) => !object.get(name)) && (!installable || manifest.get("widget", "installation")?.plain === true));
}
function suggestRename(member, key) {
	return {
		messageId: "rename",
		data: { key: quote(key) },
		fix: (fixer) => fixer.replaceTextRange(member.keyNode.range, JSON.stringify(key))
	};
}
function namesBelow({ members = {}, others, elements }) {
	const below = [
		...Object.values(members),
		others,
		elements
	].filter((key) => key !== void 0);
	return [...Object.keys(members), ...below.flatMap(namesBelow)];
}
// build/src/rule-kit/absent.js
function lacks(manifest, object, name) {
	if (object.get(name)) return false;
	const known = manifest.known(object);
	return !known || !manifest.get(...known.path, name) && !misspelledMembers(object, known.key).has(name);
}
function reportAbsent(context, { object, key, names, loc, messageIds, data, suggest = [] }) {
	const misspelled = misspelledMembers(object, key);
	const name = names.find((one) => misspelled.has(one));
	const found = name === void 0 ? void 0 : misspelled.get(name);
	if (name === void 0 || !found) {
		context.report({
			loc: loc(),
			messageId: messageIds.absent,
			data,
			suggest: [...suggest]
		});
		return;
	}
	context.report({
		node: found.keyNode,
		messageId: messageIds.misspelled,
		data: {
			...data,
			name: quote(name),
			found: quote(found.key ?? "")
		},
		suggest: [suggestRename(found, name)]
	});
}
// build/src/rule-kit/to-json.js
function toJson(value, indent = "") {
	return JSON.stringify(value, null, indent).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
// build/src/rule-kit/tokens.js
function tokensOf({ tokens }) {
	return tokens;
}
function commentsOf({ comments }) {
	return comments;
}
function tokenBefore(tokens, position) {
	return tokens[firstIndex(tokens, ({ range }) => range[1] > position) - 1];
}
function tokenAfter(tokens, position) {
	return tokens[firstIndex(tokens, ({ range }) => range[0] >= position)];
}
function tokensAndComments(ast) {
	return [...tokensOf(ast), ...commentsOf(ast)].sort((one, other) => one.range[0] - other.range[0]);
}
function firstIndex(tokens, holds) {
	let [low, high] = [0, tokens.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if (holds(tokens[middle])) high = middle;
		else low = middle + 1;
	}
	return low;
}
// build/src/rule-kit/edit.js
function insertMember(sourceCode, object, key, value) {
	return insertMemberText(sourceCode, object, (indent) => {
		const node = object.node;
		return `${toJson(key)}: ${stringify(value, sourceCode, node, indent)}`;
	});
}
function moveMember(sourceCode, member, target) {
	const { range } = member.property;
	const from = indentOf(sourceCode, range[0]);
	const insert = insertMemberText(sourceCode, target, (to) => {
		const text = sourceCode.text.slice(...range);
		if (from === void 0 || to === void 0) return text;
		return text.split("\n").map((line) => line.startsWith(from) ? line.slice(from.length) : line).join(`\n${to}`);
	});
	const take = remove(sourceCode, member);
	return (fixer) => [take(fixer), insert(fixer)];
}
function insertMemberText(sourceCode, object, text) {
	return (fixer) => {
		const { properties, range } = object.node;
		const last = properties.at(-1);
		const indent = last && indentOf(sourceCode, last.range[0]);
		if (!last) return fixer.insertTextAfterRange([range[0], range[0] + 1], ` ${text(indent)} `);
		const separator = indent === void 0 ? ", " : `,${lineBreak$1(sourceCode)}${indent}`;
		return fixer.insertTextAfterRange(last.range, separator + text(indent));
	};
}
function appendElement(sourceCode, array, value) {
	return (fixer) => {
		const last = array.elements.at(-1)?.node;
		const start = array.node.range[0];
		if (!last) return fixer.insertTextAfterRange([start, start + 1], toJson(value));
		const indent = indentOf(sourceCode, last.range[0]);
		const separator = indent === void 0 ? ", " : `,${lineBreak$1(sourceCode)}${indent}`;
		return fixer.insertTextAfterRange(last.range, separator + toJson(value));
	};
}
function remove(sourceCode, value) {
	return (fixer) => removeNode(sourceCode, value.property ?? value.node)(fixer);
}
function removeNode(sourceCode, { range: [start, end] }) {
	return (fixer) => {
		const tokens = tokensOf(sourceCode.ast);
		const before = tokenBefore(tokens, start);
		const after = tokenAfter(tokens, end);
		const isBlank = (from, to) => sourceCode.text.slice(from, to).trim() === "";
		if (before?.value === ",") {
			if (isBlank(before.range[1], start)) return fixer.removeRange([before.range[0], end]);
			const between = sourceCode.text.slice(before.range[1], start);
			return fixer.replaceTextRange([before.range[0], end], between);
		}
		if (after?.value !== ",") return fixer.removeRange([start, end]);
		const next = tokenAfter(tokens, after.range[1]);
		const isAlone = !next || !isBlank(after.range[1], next.range[0]);
		return fixer.removeRange([start, isAlone ? after.range[1] : next.range[0]]);
	};
}
function indentOf(sourceCode, position) {
	const start = sourceCode.text.lastIndexOf("\n", position - 1) + 1;
	const line = sourceCode.text.slice(start, position);
	return start > 0 && /^[ \t\r]*$/u.test(line) ? line : void 0;
}
function lineBreak$1(sourceCode) {
	return sourceCode.text.includes("\r\n") ? "\r\n" : "\n";
}
function stringify(value, sourceCode, object, indent) {
	if (indent === void 0) return toJson(value);
	const lineStart = object.range[0] - object.loc.start.column;
	const outer = /^\s*/u.exec(sourceCode.text.slice(lineStart))?.[0] ?? "";
	return toJson(value, indent.startsWith(outer) ? indent.slice(outer.length) : indent).replaceAll("\n", lineBreak$1(sourceCode) + indent);
}
// build/src/rule-kit/replace.js
const replaceMessage = { replace: "Replace it with {{replacement}}." };
function replaceWith(value, replacement) {
	return (fixer) => fixer.replaceTextRange(value.node.range, toJson(replacement));
}
function suggestReplacements(value, ...texts) {
	return texts.filter((text) => text !== void 0).map((text) => ({
		messageId: "replace",
		data: { replacement: quote(text) },
		fix: replaceWith(value, text)
	}));
}
// build/rules/marketplace/no-disabled-tour.js
var no_disabled_tour_default = createManifestRule({
	name: "no-disabled-tour",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Disallow a `tour` that is not turned on by `is_tour`",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			disabled: "\"is_tour\" is false, but the platform expects true whenever there is a \"tour\". Set it to true, or remove \"tour\".",
			absent: "The tour lacks \"is_tour\", which turns it on. Add \"is_tour\": true, or remove \"tour\".",
			enable: "Set \"is_tour\" to true.",
			remove: "Remove \"tour\"."
		}
	},
	check(context, manifest) {
		const tour = manifest.get("tour");
		const isTour = tour?.get("is_tour");
		if (tour?.type !== "object") return;
		if (isTour ? isTour.plain !== false : !lacks(manifest, tour, "is_tour")) return;
		const { sourceCode } = context;
		const enable = isTour ? replaceWith(isTour, true) : insertMember(sourceCode, tour, "is_tour", true);
		context.report({
			node: isTour?.node ?? tour.keyNode,
			messageId: isTour ? "disabled" : "absent",
			suggest: [{
				messageId: "enable",
				fix: enable
			}, {
				messageId: "remove",
				fix: remove(sourceCode, tour)
			}]
		});
	}
});
// build/rules/archive/no-duplicate-entries.js
var no_duplicate_entries_default = createArchiveRule({
	name: "no-duplicate-entries",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow two files of one name in an archive",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { duplicate: "The archive has several files with the same name ({{names}}), and which one the platform takes is not known. Pack the widget into a new archive instead of adding to an old one." }
	},
	check(context, { entries }) {
		const paths = entries.filter(isLocated).filter(({ kind }) => kind !== "folder").map(({ path }) => path);
		const seen = new Set();
		const twice = new Set(paths.filter((path) => seen.has(path) || !seen.add(path)));
		if (twice.size === 0) return;
		context.report({
			loc: wholeFile,
			messageId: "duplicate",
			data: { names: listed([...twice]) }
		});
	}
});
// build/src/rule-kit/walk-tree.js
function walkTree(tree, visitor) {
	traverseNodes(tree, {
		enterNode(node) {
			visitor[node.type]?.(node);
		},
		leaveNode() {}
	});
}
// build/rules/json/no-duplicate-keys.js
var no_duplicate_keys_default = createTextRule({
	name: "no-duplicate-keys",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow a key that is repeated in its object",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			duplicate: "The key {{key}} is repeated in this object on line {{line}}, and only the last one counts. Remove one of them, or rename it.",
			remove: "Remove this one, which has no effect."
		}
	},
	check(context, { json }) {
		if (!json.mayDuplicateKeys) return;
		const { ast } = context.sourceCode;
		walkTree(ast, { JSONObjectExpression({ properties }) {
			for (const [key, members] of groupBy(properties, keyText)) {
				const counted = members.filter(({ value }) => isGroup(value) || !commentKeys.pattern.test(key));
				const last = counted.at(-1);
				for (const member of counted.slice(0, -1)) context.report({
					node: member.key,
					messageId: "duplicate",
					data: {
						key: quote(key),
						line: String(last?.loc.start.line)
					},
					suggest: [{
						messageId: "remove",
						fix: removeNode(context.sourceCode, member)
					}]
				});
			}
		} });
	}
});
function isGroup({ type }) {
	return type === "JSONObjectExpression" || type === "JSONArrayExpression";
}
// build/rules/texts/no-duplicate-locales.js
var no_duplicate_locales_default = createManifestRule({
	name: "no-duplicate-locales",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Disallow the same language twice in `widget.locale`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			duplicate: "The language {{code}} is declared more than once. Remove this one.",
			remove: "Remove the repeated {{code}}."
		}
	},
	check(context, manifest) {
		for (const element of manifest.localeBlock?.elements ?? []) {
			const code = element.text;
			if (code === void 0 || code.trim() === "") continue;
			if (manifest.locales.get(code) === element) continue;
			context.report({
				node: element.node,
				messageId: "duplicate",
				data: { code: quote(code) },
				suggest: [{
					messageId: "remove",
					data: { code: quote(code) },
					fix: remove(context.sourceCode, element)
				}]
			});
		}
	}
});
// build/src/rule-kit/location.js
const removeMessage = { remove: "Remove {{location}}." };
const entryMessages = {
	...replaceMessage,
	...removeMessage
};
function meantLocation(entry, candidates = locations) {
	const known = readLocation(entry)?.location;
	if (known) return known;
	const name = entry.trim().replace(/\d$/u, "");
	const ofBlock = candidates.find(({ block }) => block?.name === name.toLowerCase());
	if (ofBlock) return ofBlock;
	const meant = didYouMean(name, candidates.map((location) => location.name));
	return candidates.find((location) => location.name === meant);
}
function entryFor({ name, area }, entry = "") {
	if (!area) return name;
	const { load, draw } = areaSuffixes;
	return name + (entry.trim().endsWith("0") ? load : draw);
}
function suggestEntries(sourceCode, manifest, value, ...entries) {
	if (entries.some((entry) => entry !== void 0 && manifest.locations.has(entry))) return [suggestRemoval(sourceCode, value)];
	return suggestReplacements(value, ...entries);
}
function suggestRemoval(sourceCode, value) {
	return {
		messageId: "remove",
		data: { location: quote(value.text ?? "") },
		fix: remove(sourceCode, value)
	};
}
function isListed(manifest, { name }) {
	return [...manifest.locations.keys()].some((entry) => meantLocation(entry)?.name === name);
}
var no_duplicate_locations_default = createManifestRule({
	name: "no-duplicate-locations",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Disallow the same location twice in `locations`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			duplicate: "The location {{location}} is listed {{times}} times. List it once.",
			same: "The location {{location}} is the same as {{first}}. Remove one of them.",
			conflict: "The location {{location}} contradicts {{first}}: the widget either draws in the right-hand panel ({{draw}}) or only loads its script ({{load}}). Remove one of them.",
			...removeMessage
		}
	},
	check(context, manifest) {
		const entries = (manifest.locationsBlock?.elements ?? []).flatMap(readEntry);
		for (const [, group] of groupBy(entries, ({ name }) => name)) {
			const [one, other] = [...groupBy(group, ({ suffix }) => suffix).values()];
			if (other) reportConflict(context, one, other);
			else if (group.length > 1) reportDuplicate(context, group);
		}
	}
});
function readEntry(value) {
	const { text } = value;
	if (text === void 0 || text.trim() === "") return [];
	const named = readLocation(text);
	const suffix = named?.location.area && named.suffix || areaSuffixes.draw;
	const isKnown = suffix === areaSuffixes.draw || suffix === areaSuffixes.load;
	if (!named?.location.area || !isKnown) return [{
		value,
		text,
		name: text,
		suffix: ""
	}];
	return [{
		value,
		text,
		name: named.location.name,
		suffix
	}];
}
function reportConflict(context, one, other) {
	const [[first], [second]] = [one, other];
	context.report({
		node: second.value.node,
		messageId: "conflict",
		data: {
			location: quote(second.text),
			first: quote(first.text),
			draw: quote(second.name + areaSuffixes.draw),
			load: quote(second.name + areaSuffixes.load)
		},
		suggest: [other, one].filter((entries) => entries.length === 1).map(([entry]) => suggestRemoval(context.sourceCode, entry.value))
	});
}
function reportDuplicate(context, [first, ...others]) {
	const [second] = others;
	const location = quote(second.text);
	const isSame = second.text === first.text;
	context.report({
		node: second.value.node,
		...isSame ? {
			messageId: "duplicate",
			data: {
				location,
				times: String(others.length + 1)
			}
		} : {
			messageId: "same",
			data: {
				location,
				first: quote(first.text)
			}
		},
		suggest: others.length === 1 ? [suggestRemoval(context.sourceCode, second.value)] : []
	});
}
// build/rules/manifest/no-empty-settings.js
var no_empty_settings_default = createManifestRule({
	name: "no-empty-settings",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow `settings` without a field",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			empty: "The block \"settings\" is empty, and the platform refuses it. Add at least one field.",
			needless: "The block \"settings\" is empty, and a widget that cannot be installed needs no such block. Remove it, or add a field.",
			remove: "Remove the empty block."
		}
	},
	check(context, manifest) {
		const { settings } = manifest;
		if (settings?.type !== "object" || settings.members.size > 0) return;
		if (manifest.locations.has("settings") || manifest.get("widget", "installation")?.plain !== false) {
			context.report({
				node: settings.keyNode,
				messageId: "empty"
			});
			return;
		}
		const fix = remove(context.sourceCode, settings);
		const { root } = manifest;
		const isOnly = root.get("widget", "settings") === void 0 || !root.get("settings");
		context.report({
			node: settings.keyNode,
			messageId: "needless",
			suggest: isOnly ? [{
				messageId: "remove",
				fix
			}] : []
		});
	}
});
// build/rules/archive/no-encrypted-files.js
var no_encrypted_files_default = createArchiveRule({
	name: "no-encrypted-files",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow encrypted files in an archive",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { encrypted: "The archive has encrypted files ({{names}}), and the upload asks for no password. Pack the widget without one." }
	},
	check(context, { entries }) {
		const encrypted = entries.filter(({ isEncrypted }) => isEncrypted);
		if (encrypted.length === 0) return;
		const names = listed(encrypted.map(({ name }) => name));
		context.report({
			loc: wholeFile,
			messageId: "encrypted",
			data: { names }
		});
	}
});
// build/rules/script/no-eval.js
var no_eval_default = createScriptRule({
	name: "no-eval",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow `eval` and `new Function`",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			eval: "{{name}} runs a text as a program, which the checklist of the marketplace forbids. Write the program itself, or use JSON.parse for data.",
			bundled: "This bundled file runs texts as programs ({{name}}), which the checklist of the marketplace forbids. Build it without a source map of the type \"eval\", and without the library that needs it."
		}
	},
	check(context, script) {
		const calls = script.globals("eval", "Function").filter((node) => {
			const parent = script.parentOf(node);
			return (parent?.type === "CallExpression" || parent?.type === "NewExpression") && parent.callee === node;
		});
		for (const { node, count } of eachOrFirst(script, calls)) {
			const name = node.type === "Identifier" ? node.name : nameOf$1(node);
			context.report({
				node,
				messageId: count === void 0 ? "eval" : "bundled",
				data: { name: quote(name ?? "") }
			});
		}
	}
});
// build/src/rule-kit/dependencies.js
function dependenciesOf(script) {
	const isLoader = new Set(script.globals("define", "require", "requirejs"));
	return script.nodesOf("CallExpression").flatMap(({ callee, arguments: given }) => {
		return ((isLoader.has(callee) ? given.find((one) => one.type === "ArrayExpression") : void 0)?.elements ?? []).flatMap((node) => {
			const text = textOf(node);
			return node && text !== void 0 ? [{
				node,
				text
			}] : [];
		});
	});
}
// build/src/platform/urls.js
var import_ipaddr = __toESM(__commonJSMin(((exports, module, this$1) => {
	(function(root) {
		"use strict";
		const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
		const ipv4Regexes = {
			fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
			longValue: new RegExp(`^${ipv4Part}$`, "i")
		};
		const octalRegex = new RegExp(`^0[0-7]+$`, "i");
		const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
		const zoneIndex = "%[0-9a-z]{1,}";
		const ipv6Part = "(?:[0-9a-f]+::?)+";
		const ipv6Regexes = {
			zoneIndex: new RegExp(zoneIndex, "i"),
			"native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
			deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
			transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
		};
		function expandIPv6(string, parts) {
			if (string.indexOf("::") !== string.lastIndexOf("::")) return null;
			let colonCount = 0;
			let lastColon = -1;
			let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
			let replacement, replacementCount;
			if (zoneId) {
				zoneId = zoneId.substring(1);
				string = string.replace(/%.+$/, "");
			}
			while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) colonCount++;
			if (string.substr(0, 2) === "::") colonCount--;
			if (string.substr(-2, 2) === "::") colonCount--;
			if (colonCount >= parts) return null;
			replacementCount = parts - colonCount;
			replacement = ":";
			while (replacementCount--) replacement += "0:";
			string = string.replace("::", replacement);
			if (string[0] === ":") string = string.slice(1);
			if (string[string.length - 1] === ":") string = string.slice(0, -1);
			parts = (function() {
				const ref = string.split(":");
				const results = [];
				for (let i = 0; i < ref.length; i++) results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
				return results;
			})();
			return {
				parts,
				zoneId
			};
		}
		function matchCIDR(first, second, partSize, cidrBits) {
			if (first.length !== second.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
			let part = 0;
			let shift;
			while (cidrBits > 0) {
				shift = partSize - cidrBits;
				if (shift < 0) shift = 0;
				if (first[part] >> shift !== second[part] >> shift) return false;
				cidrBits -= partSize;
				part += 1;
			}
			return true;
		}
		function parseIntAuto(string) {
			if (hexRegex.test(string)) return parseInt(string, 16);
			if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
				if (octalRegex.test(string)) return parseInt(string, 8);
				throw new Error(`ipaddr: cannot parse ${string} as octal`);
			}
			return parseInt(string, 10);
		}
		function padPart(part, length) {
			while (part.length < length) part = `0${part}`;
			return part;
		}
		const ipaddr = {};
		ipaddr.IPv4 = (function() {
			function IPv4(octets) {
				if (octets.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
				let i, octet;
				for (i = 0; i < octets.length; i++) {
					octet = octets[i];
					if (!(0 <= octet && octet <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
				}
				this.octets = octets;
			}
			IPv4.prototype.SpecialRanges = {
				unspecified: [[new IPv4([
					0,
					0,
					0,
					0
				]), 8]],
				broadcast: [[new IPv4([
					255,
					255,
					255,
					255
				]), 32]],
				multicast: [[new IPv4([
					224,
					0,
					0,
					0
				]), 4]],
				linkLocal: [[new IPv4([
					169,
					254,
					0,
					0
				]), 16]],
				loopback: [[new IPv4([
					127,
					0,
					0,
					0
				]), 8]],
				carrierGradeNat: [[new IPv4([
					100,
					64,
					0,
					0
				]), 10]],
				"private": [
					[new IPv4([
						10,
						0,
						0,
						0
					]), 8],
					[new IPv4([
						172,
						16,
						0,
						0
					]), 12],
					[new IPv4([
						192,
						168,
						0,
						0
					]), 16]
				],
				reserved: [
					[new IPv4([
						192,
						0,
						0,
						0
					]), 24],
					[new IPv4([
						192,
						0,
						2,
						0
					]), 24],
					[new IPv4([
						192,
						88,
						99,
						0
					]), 24],
					[new IPv4([
						198,
						18,
						0,
						0
					]), 15],
					[new IPv4([
						198,
						51,
						100,
						0
					]), 24],
					[new IPv4([
						203,
						0,
						113,
						0
					]), 24],
					[new IPv4([
						240,
						0,
						0,
						0
					]), 4]
				],
				as112: [[new IPv4([
					192,
					175,
					48,
					0
				]), 24], [new IPv4([
					192,
					31,
					196,
					0
				]), 24]],
				amt: [[new IPv4([
					192,
					52,
					193,
					0
				]), 24]]
			};
			IPv4.prototype.kind = function() {
				return "ipv4";
			};
			IPv4.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
				return matchCIDR(this.octets, other.octets, 8, cidrRange);
			};
			IPv4.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 8,
					128: 7,
					192: 6,
					224: 5,
					240: 4,
					248: 3,
					252: 2,
					254: 1,
					255: 0
				};
				let i, octet, zeros;
				for (i = 3; i >= 0; i -= 1) {
					octet = this.octets[i];
					if (octet in zerotable) {
						zeros = zerotable[octet];
						if (stop && zeros !== 0) return null;
						if (zeros !== 8) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 32 - cidr;
			};
			IPv4.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv4.prototype.toByteArray = function() {
				return this.octets.slice(0);
			};
			IPv4.prototype.toIPv4MappedAddress = function() {
				return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
			};
			IPv4.prototype.toNormalizedString = function() {
				return this.toString();
			};
			IPv4.prototype.toString = function() {
				return this.octets.join(".");
			};
			return IPv4;
		})();
		ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.isIPv4 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv4.isValid = function(string) {
			try {
				new this(this.parser(string));
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidCIDR = function(string) {
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidFourPartDecimal = function(string) {
			if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true;
			else return false;
		};
		ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
			const match = string.match(/^(.+)\/(\d+)$/);
			if (!ipaddr.IPv4.isValidCIDR(string) || !match) return false;
			return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
		};
		ipaddr.IPv4.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.parse = function(string) {
			const parts = this.parser(string);
			if (parts === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
			return new this(parts);
		};
		ipaddr.IPv4.parseCIDR = function(string) {
			let match;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				const maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 32) {
					const parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
		};
		ipaddr.IPv4.parser = function(string) {
			let match, part, value;
			if (match = string.match(ipv4Regexes.fourOctet)) return (function() {
				const ref = match.slice(1, 6);
				const results = [];
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					results.push(parseIntAuto(part));
				}
				return results;
			})();
			else if (match = string.match(ipv4Regexes.longValue)) {
				value = parseIntAuto(match[1]);
				if (value > 4294967295 || value < 0) throw new Error("ipaddr: address outside defined range");
				return (function() {
					const results = [];
					let shift = 0;
					for (; shift <= 24; shift += 8) results.push(value >> shift & 255);
					return results;
				})().reverse();
			} else if (match = string.match(ipv4Regexes.twoOctet)) return (function() {
				const ref = match.slice(1, 4);
				const results = [];
				value = parseIntAuto(ref[1]);
				if (value > 16777215 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(value >> 16 & 255);
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else if (match = string.match(ipv4Regexes.threeOctet)) return (function() {
				const ref = match.slice(1, 5);
				const results = [];
				value = parseIntAuto(ref[2]);
				if (value > 65535 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(parseIntAuto(ref[1]));
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else return null;
		};
		ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
			const octets = [
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 4) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.IPv6 = (function() {
			function IPv6(parts, zoneId) {
				let i, part;
				if (parts.length === 16) {
					this.parts = [];
					for (i = 0; i <= 14; i += 2) this.parts.push(parts[i] << 8 | parts[i + 1]);
				} else if (parts.length === 8) this.parts = parts;
				else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
				for (i = 0; i < this.parts.length; i++) {
					part = this.parts[i];
					if (!(0 <= part && part <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
				}
				if (zoneId) this.zoneId = zoneId;
			}
			IPv6.prototype.SpecialRanges = {
				unspecified: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 128],
				linkLocal: [new IPv6([
					65152,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				multicast: [new IPv6([
					65280,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 8],
				loopback: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1
				]), 128],
				uniqueLocal: [new IPv6([
					64512,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 7],
				ipv4Mapped: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					65535,
					0,
					0
				]), 96],
				deprecatedSiteLocal: [new IPv6([
					65216,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				discard: [new IPv6([
					256,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 64],
				rfc6145: [new IPv6([
					0,
					0,
					0,
					0,
					65535,
					0,
					0,
					0
				]), 96],
				rfc6052: [[new IPv6([
					100,
					65435,
					0,
					0,
					0,
					0,
					0,
					0
				]), 96], [new IPv6([
					100,
					65435,
					1,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				"6to4": [new IPv6([
					8194,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				teredo: [new IPv6([
					8193,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				benchmarking: [new IPv6([
					8193,
					2,
					0,
					0,
					0,
					0,
					0,
					0
				]), 48],
				amt: [new IPv6([
					8193,
					3,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				as112v6: [[new IPv6([
					8193,
					4,
					274,
					0,
					0,
					0,
					0,
					0
				]), 48], [new IPv6([
					9760,
					79,
					32768,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				deprecatedOrchid: [new IPv6([
					8193,
					16,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				orchid2: [new IPv6([
					8193,
					32,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				droneRemoteIdProtocolEntityTags: [new IPv6([
					8193,
					48,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				segmentRouting: [new IPv6([
					24320,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				reserved: [
					[new IPv6([
						8193,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 23],
					[new IPv6([
						8193,
						3512,
						0,
						0,
						0,
						0,
						0,
						0
					]), 32],
					[new IPv6([
						16383,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 20]
				]
			};
			IPv6.prototype.isIPv4MappedAddress = function() {
				return this.range() === "ipv4Mapped";
			};
			IPv6.prototype.kind = function() {
				return "ipv6";
			};
			IPv6.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
				return matchCIDR(this.parts, other.parts, 16, cidrRange);
			};
			IPv6.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 16,
					32768: 15,
					49152: 14,
					57344: 13,
					61440: 12,
					63488: 11,
					64512: 10,
					65024: 9,
					65280: 8,
					65408: 7,
					65472: 6,
					65504: 5,
					65520: 4,
					65528: 3,
					65532: 2,
					65534: 1,
					65535: 0
				};
				let part, zeros;
				for (let i = 7; i >= 0; i -= 1) {
					part = this.parts[i];
					if (part in zerotable) {
						zeros = zerotable[part];
						if (stop && zeros !== 0) return null;
						if (zeros !== 16) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 128 - cidr;
			};
			IPv6.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv6.prototype.toByteArray = function() {
				let part;
				const bytes = [];
				const ref = this.parts;
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					bytes.push(part >> 8);
					bytes.push(part & 255);
				}
				return bytes;
			};
			IPv6.prototype.toFixedLengthString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(padPart(this.parts[i].toString(16), 4));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toIPv4Address = function() {
				if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
				const ref = this.parts.slice(-2);
				const high = ref[0];
				const low = ref[1];
				return new ipaddr.IPv4([
					high >> 8,
					high & 255,
					low >> 8,
					low & 255
				]);
			};
			IPv6.prototype.toNormalizedString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(this.parts[i].toString(16));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toRFC5952String = function() {
				const regex = /((^|:)(0(:|$)){2,})/g;
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				const normalized = this.toNormalizedString();
				const string = normalized.slice(0, normalized.length - suffix.length);
				let bestMatchIndex = 0;
				let bestMatchLength = -1;
				let bestMatchGroups = -1;
				let match;
				while (match = regex.exec(string)) {
					const groups = (match[0].match(/0/g) || []).length;
					if (groups > bestMatchGroups) {
						bestMatchGroups = groups;
						bestMatchIndex = match.index;
						bestMatchLength = match[0].length;
					}
				}
				if (bestMatchLength < 0) return string + suffix;
				return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
			};
			IPv6.prototype.toString = function() {
				return this.toRFC5952String();
			};
			return IPv6;
		})();
		ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.isIPv6 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv6.isValid = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				const addr = this.parser(string);
				new this(addr.parts, addr.zoneId);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.isValidCIDR = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.parse = function(string) {
			const addr = this.parser(string);
			if (addr === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
			return new this(addr.parts, addr.zoneId);
		};
		ipaddr.IPv6.parseCIDR = function(string) {
			let maskLength, match, parsed;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 128) {
					parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
		};
		ipaddr.IPv6.parser = function(string) {
			let addr, i, match, octet, octets, zoneId;
			if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
			if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
			if (match = string.match(ipv6Regexes.transitional)) {
				zoneId = match[6] || "";
				addr = match[1];
				if (!match[1].endsWith("::")) addr = addr.slice(0, -1);
				addr = expandIPv6(addr + zoneId, 6);
				if (addr && addr.parts) {
					octets = [
						parseInt(match[2]),
						parseInt(match[3]),
						parseInt(match[4]),
						parseInt(match[5])
					];
					for (i = 0; i < octets.length; i++) {
						octet = octets[i];
						if (!(0 <= octet && octet <= 255)) return null;
					}
					addr.parts.push(octets[0] << 8 | octets[1]);
					addr.parts.push(octets[2] << 8 | octets[3]);
					return {
						parts: addr.parts,
						zoneId: addr.zoneId
					};
				}
			}
			return null;
		};
		ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
			const octets = [
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 16) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.fromByteArray = function(bytes) {
			const length = bytes.length;
			if (length === 4) return new ipaddr.IPv4(bytes);
			else if (length === 16) return new ipaddr.IPv6(bytes);
			else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
		};
		ipaddr.isValid = function(string) {
			return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
		};
		ipaddr.isValidCIDR = function(string) {
			return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
		};
		ipaddr.parse = function(string) {
			if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string);
			else if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string);
			else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
		};
		ipaddr.parseCIDR = function(string) {
			try {
				return ipaddr.IPv6.parseCIDR(string);
			} catch {
				try {
					return ipaddr.IPv4.parseCIDR(string);
				} catch (e) {
					throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
				}
			}
		};
		ipaddr.process = function(string) {
			const addr = this.parse(string);
			if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) return addr.toIPv4Address();
			else return addr;
		};
		ipaddr.subnetMatch = function(address, rangeList, defaultName) {
			let i, rangeName, rangeSubnets, subnet;
			if (defaultName === void 0 || defaultName === null) defaultName = "unicast";
			for (rangeName in rangeList) if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
				rangeSubnets = rangeList[rangeName];
				if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) rangeSubnets = [rangeSubnets];
				for (i = 0; i < rangeSubnets.length; i++) {
					subnet = rangeSubnets[i];
					if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
				}
			}
			return defaultName;
		};
		if (typeof module !== "undefined" && module.exports) module.exports = ipaddr;
		else root.ipaddr = ipaddr;
	})(this$1);
}))(), 1);
const placeholderHosts = [
	{
		domains: ["example.com"],
		source: "https://github.com/kommo-crm/create-kommo-integration",
		confidence: "high"
	},
	{
		domains: [
			"example.net",
			"example.org",
			"example"
		],
		source: "https://www.rfc-editor.org/rfc/rfc6761",
		confidence: "high"
	},
	{
		domains: [],
		labels: [
			"yourdomain",
			"your-domain",
			"yourcompany",
			"your-company",
			"yoursite",
			"your-site"
		],
		source: "https://github.com/zydzymax/salesbot-mvp",
		confidence: "medium"
	}
];
const localHosts = [
	{
		domains: ["localhost"],
		source: "https://www.rfc-editor.org/rfc/rfc6761",
		confidence: "high"
	},
	{
		domains: ["local"],
		source: "https://www.rfc-editor.org/rfc/rfc6762",
		confidence: "high"
	},
	{
		domains: ["home.arpa"],
		source: "https://www.rfc-editor.org/rfc/rfc8375",
		confidence: "high"
	},
	{
		domains: [
			"internal",
			"lan",
			"intranet",
			"corp",
			"home"
		],
		source: "https://www.rfc-editor.org/rfc/rfc6762#appendix-G",
		confidence: "high"
	}
];
const tunnelHosts = [
	{
		domains: [
			"ngrok.io",
			"ngrok.app",
			"ngrok.dev",
			"ngrok-free.app",
			"ngrok-free.dev"
		],
		source: "https://publicsuffix.org/list/public_suffix_list.dat",
		confidence: "high"
	},
	{
		domains: ["loca.lt", "localtunnel.me"],
		source: "https://github.com/localtunnel/localtunnel",
		confidence: "high"
	},
	{
		domains: ["trycloudflare.com"],
		source: "https://publicsuffix.org/list/public_suffix_list.dat",
		confidence: "high"
	},
	{
		domains: ["serveo.net", "serveousercontent.com"],
		source: "https://serveo.net",
		confidence: "high"
	},
	{
		domains: [
			"localhost.run",
			"lhr.life",
			"lhr.rocks"
		],
		source: "https://localhost.run/docs",
		confidence: "medium"
	},
	{
		domains: [
			"pinggy.link",
			"pinggy-free.link",
			"pinggy.net",
			"pinggy.online"
		],
		source: "https://pinggy.io/docs",
		confidence: "medium"
	},
	{
		domains: ["tunnelmole.net"],
		source: "https://github.com/robbie-cahill/tunnelmole-client",
		confidence: "medium"
	},
	{
		domains: ["loclx.io"],
		source: "https://localxpose.io/docs",
		confidence: "medium"
	},
	{
		domains: ["share.zrok.io"],
		source: "https://docs.zrok.io",
		confidence: "medium"
	},
	{
		domains: ["sharedwithexpose.com"],
		source: "https://expose.dev/docs",
		confidence: "medium"
	},
	{
		domains: ["devtunnels.ms"],
		source: "https://learn.microsoft.com/azure/developer/dev-tunnels/",
		confidence: "high"
	},
	{
		domains: ["app.github.dev"],
		source: "https://docs.github.com/codespaces/developing-in-a-codespace/forwarding-ports-in-your-codespace",
		confidence: "high"
	}
];
const namespaceHosts = {
	domains: [
		"www.w3.org",
		"schemas.microsoft.com",
		"schemas.openxmlformats.org",
		"schemas.xmlsoap.org",
		"purl.org",
		"ns.adobe.com",
		"xmlns.com",
		"ogp.me",
		"schema.org",
		"json-schema.org"
	],
	source: "https://www.w3.org/TR/xml-names/",
	confidence: "high"
};
// node_modules/validator/lib/util/assertString.js
var require_assertString = __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = assertString;
	function assertString(input) {
		if (input === void 0 || input === null) throw new TypeError("Expected a string but received a ".concat(input));
		if (input.constructor.name !== "String") throw new TypeError("Expected a string but received a ".concat(input.constructor.name));
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));
// node_modules/validator/lib/util/checkHost.js
var require_checkHost = __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = checkHost;
	function isRegExp(obj) {
		return Object.prototype.toString.call(obj) === "[object RegExp]";
	}
	function checkHost(host, matches) {
		for (var i = 0; i < matches.length; i++) {
			var match = matches[i];
			if (host === match || isRegExp(match) && match.test(host)) return true;
		}
		return false;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));
// node_modules/validator/lib/isByteLength.js
var require_isByteLength = __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isByteLength;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	function isByteLength(str, options) {
		(0, _assertString.default)(str);
		var min;
		var max;
		if (_typeof(options) === "object") {
			min = options.min || 0;
			max = options.max;
		} else {
			min = arguments[1];
			max = arguments[2];
		}
		var len = encodeURI(str).split(/%..|./).length - 1;
		return len >= min && (typeof max === "undefined" || len <= max);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));
// node_modules/validator/lib/util/merge.js
var require_merge = __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = merge;
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	function merge() {
		var obj = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		var defaults = arguments.length > 1 ? arguments[1] : void 0;
		if (_typeof(obj) !== "object" || obj === null) obj = {};
		for (var key in defaults) if (typeof obj[key] === "undefined") obj[key] = defaults[key];
		return obj;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));
// node_modules/validator/lib/isFQDN.js
var require_isFQDN = __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isFQDN;
	var _assertString = _interopRequireDefault(require_assertString());
	var _merge = _interopRequireDefault(require_merge());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var default_fqdn_options = {
		require_tld: true,
		allow_underscores: false,
		allow_trailing_dot: false,
		allow_numeric_tld: false,
		allow_wildcard: false,
		ignore_max_length: false
	};
	function isFQDN(str, options) {
		(0, _assertString.default)(str);
		options = (0, _merge.default)(options, default_fqdn_options);
		if (options.allow_trailing_dot && str[str.length - 1] === ".") str = str.substring(0, str.length - 1);
		if (options.allow_wildcard === true && str.indexOf("*.") === 0) str = str.substring(2);
		var parts = str.split(".");
		var tld = parts[parts.length - 1];
		if (options.require_tld) {
			if (parts.length < 2) return false;
			if (!options.allow_numeric_tld && !/^([a-z\u00A1-\u00A8\u00AA-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]{2,}|xn[a-z0-9-]{2,})$/i.test(tld)) return false;
			if (/\s/.test(tld)) return false;
		}
		if (!options.allow_numeric_tld && /^\d+$/.test(tld)) return false;
		return parts.every(function(part) {
			if (part.length > 63 && !options.ignore_max_length) return false;
			if (!/^[a-z_\u00a1-\uffff0-9-]+$/i.test(part)) return false;
			if (/[\uff01-\uff5e]/.test(part)) return false;
			if (/^-|-$/.test(part)) return false;
			if (!options.allow_underscores && /_/.test(part)) return false;
			return true;
		});
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));
// node_modules/validator/lib/isIP.js
var require_isIP = __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isIP;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	var IPv4SegmentFormat = "(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])";
	var IPv4AddressFormat = "(".concat(IPv4SegmentFormat, "[.]){3}").concat(IPv4SegmentFormat);
	var IPv4AddressRegExp = new RegExp("^".concat(IPv4AddressFormat, "$"));
	var IPv6SegmentFormat = "(?:[0-9a-fA-F]{1,4})";
	var IPv6AddressRegExp = new RegExp("^(" + "(?:".concat(IPv6SegmentFormat, ":){7}(?:").concat(IPv6SegmentFormat, "|:)|") + "(?:".concat(IPv6SegmentFormat, ":){6}(?:").concat(IPv4AddressFormat, "|:").concat(IPv6SegmentFormat, "|:)|") + "(?:".concat(IPv6SegmentFormat, ":){5}(?::").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,2}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){4}(?:(:").concat(IPv6SegmentFormat, "){0,1}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,3}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){3}(?:(:").concat(IPv6SegmentFormat, "){0,2}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,4}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){2}(?:(:").concat(IPv6SegmentFormat, "){0,3}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,5}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){1}(?:(:").concat(IPv6SegmentFormat, "){0,4}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,6}|:)|") + "(?::((?::".concat(IPv6SegmentFormat, "){0,5}:").concat(IPv4AddressFormat, "|(?::").concat(IPv6SegmentFormat, "){1,7}|:))") + ")(%[0-9a-zA-Z.]{1,})?$");
	function isIP(ipAddress) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		(0, _assertString.default)(ipAddress);
		var version = (_typeof(options) === "object" ? options.version : arguments[1]) || "";
		if (!version) return isIP(ipAddress, { version: 4 }) || isIP(ipAddress, { version: 6 });
		if (version.toString() === "4") return IPv4AddressRegExp.test(ipAddress);
		if (version.toString() === "6") return IPv6AddressRegExp.test(ipAddress);
		return false;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));
// build/src/rule-kit/addresses.js
var import_isEmail = __toESM(__commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isEmail;
	var _assertString = _interopRequireDefault(require_assertString());
	var _checkHost = _interopRequireDefault(require_checkHost());
	var _isByteLength = _interopRequireDefault(require_isByteLength());
	var _isFQDN = _interopRequireDefault(require_isFQDN());
	var _isIP = _interopRequireDefault(require_isIP());
	var _merge = _interopRequireDefault(require_merge());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var default_email_options = {
		allow_display_name: false,
		allow_underscores: false,
		require_display_name: false,
		allow_utf8_local_part: true,
		require_tld: true,
		blacklisted_chars: "",
		ignore_max_length: false,
		host_blacklist: [],
		host_whitelist: []
	};
	var splitNameAddress = /^([^\x00-\x1F\x7F-\x9F\cX]+)</i;
	var emailUserPart = /^[a-z\d!#\$%&'\*\+\-\/=\?\^_`{\|}~]+$/i;
	var gmailUserPart = /^[a-z\d]+$/;
	var quotedEmailUser = /^([\s\x01-\x08\x0b\x0c\x0e-\x1f\x7f\x21\x23-\x5b\x5d-\x7e]|(\\[\x01-\x09\x0b\x0c\x0d-\x7f]))*$/i;
	var emailUserUtf8Part = /^[a-z\d!#\$%&'\*\+\-\/=\?\^_`{\|}~\u00A1-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]+$/i;
	var quotedEmailUserUtf8 = /^([\s\x01-\x08\x0b\x0c\x0e-\x1f\x7f\x21\x23-\x5b\x5d-\x7e\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]|(\\[\x01-\x09\x0b\x0c\x0d-\x7f\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]))*$/i;
	var defaultMaxEmailLength = 254;
	function validateDisplayName(display_name) {
		var display_name_without_quotes = display_name.replace(/^"(.+)"$/, "$1");
		if (!display_name_without_quotes.trim()) return false;
		if (/[\.";<>]/.test(display_name_without_quotes)) {
			if (display_name_without_quotes === display_name) return false;
			if (!(display_name_without_quotes.split("\"").length === display_name_without_quotes.split("\\\"").length)) return false;
		}
		return true;
	}
	function isEmail(str, options) {
		(0, _assertString.default)(str);
		options = (0, _merge.default)(options, default_email_options);
		if (options.require_display_name || options.allow_display_name) {
			var display_email = str.match(splitNameAddress);
			if (display_email) {
				var display_name = display_email[1];
				str = str.replace(display_name, "").replace(/(^<|>$)/g, "");
				if (display_name.endsWith(" ")) display_name = display_name.slice(0, -1);
				if (!validateDisplayName(display_name)) return false;
			} else if (options.require_display_name) return false;
		}
		if (!options.ignore_max_length && str.length > defaultMaxEmailLength) return false;
		var parts = str.split("@");
		var domain = parts.pop();
		var lower_domain = domain.toLowerCase();
		if (options.host_blacklist.length > 0 && (0, _checkHost.default)(lower_domain, options.host_blacklist)) return false;
		if (options.host_whitelist.length > 0 && !(0, _checkHost.default)(lower_domain, options.host_whitelist)) return false;
		var user = parts.join("@");
		if (options.domain_specific_validation && (lower_domain === "gmail.com" || lower_domain === "googlemail.com")) {
			user = user.toLowerCase();
			var username = user.split("+")[0];
			if (!(0, _isByteLength.default)(username.replace(/\./g, ""), {
				min: 6,
				max: 30
			})) return false;
			var _user_parts = username.split(".");
			for (var i = 0; i < _user_parts.length; i++) if (!gmailUserPart.test(_user_parts[i])) return false;
		}
		if (options.ignore_max_length === false && (!(0, _isByteLength.default)(user, { max: 64 }) || !(0, _isByteLength.default)(domain, { max: 254 }))) return false;
		if (!(0, _isFQDN.default)(domain, {
			require_tld: options.require_tld,
			ignore_max_length: options.ignore_max_length,
			allow_underscores: options.allow_underscores
		})) {
			if (!options.allow_ip_domain) return false;
			if (!(0, _isIP.default)(domain)) {
				if (!domain.startsWith("[") || !domain.endsWith("]")) return false;
				var noBracketdomain = domain.slice(1, -1);
				if (noBracketdomain.length === 0 || !(0, _isIP.default)(noBracketdomain)) return false;
			}
		}
		if (options.blacklisted_chars) {
			if (user.search(new RegExp("[".concat(options.blacklisted_chars, "]+"), "g")) !== -1) return false;
		}
		if (user[0] === "\"" && user[user.length - 1] === "\"") {
			user = user.slice(1, user.length - 1);
			return options.allow_utf8_local_part ? quotedEmailUserUtf8.test(user) : quotedEmailUser.test(user);
		}
		var pattern = options.allow_utf8_local_part ? emailUserUtf8Part : emailUserPart;
		var user_parts = user.split(".");
		for (var _i = 0; _i < user_parts.length; _i++) if (!pattern.test(user_parts[_i])) return false;
		return true;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}))(), 1);
function isHttpUrl(text) {
	return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
}
function isAddress(text) {
	return !/\p{Cs}/u.test(text) && import_isEmail.default.default(text, { allow_utf8_local_part: true });
}
function meantUrl(text) {
	const url = text.trim().replace(/^\/\//u, "");
	return [url, .../^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/\S*)?$/u.test(url) ? [`https://${url}`] : []].find(isHttpUrl);
}
// build/src/platform/placeholders.js
const field = {
	source: "https://github.com/doutor-digital/agente-dt",
	confidence: "medium"
};
const placeholders = [
	{
		pattern: /(?<!\w)__[A-Z][A-Z\d_]*__(?!\w)/u,
		inTexts: "never",
		...field
	},
	{
		pattern: /\bREPLACE_(?:WITH|ME|THIS)[A-Z\d_]*|\bCHANGE[_-]?ME\b/iu,
		inTexts: "never",
		...field
	},
	{
		pattern: /\b(?:PASTE|INSERT|PUT|ENTER|GENERATE)_[A-Z\d_]*_HERE\b|\bCOLE_[AO]_[A-Z\d_]+/u,
		inTexts: "never",
		...field
	},
	{
		pattern: /\b(?:(?:YOUR|SEU|SUA)[_-]|(?:TU|SU)_)[A-Z][A-Z\d_-]*/u,
		inTexts: "alone",
		...field
	},
	{
		pattern: /%(?:(?![\dA-F]{2})[A-Z]{3,}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)%/u,
		inTexts: "alone",
		...field
	},
	{
		pattern: /\{\{\s*[A-Za-z][\w.-]*\s*\}\}/u,
		inTexts: "alone",
		...field
	},
	{
		pattern: /<\s*your\b[^<>]*>/iu,
		inTexts: "alone",
		...field
	}
];
// build/src/rule-kit/placeholder.js
function placeholderIn(value) {
	for (const { pattern } of placeholders) {
		const found = pattern.exec(value);
		if (found) return found[0];
	}
}
function placeholderInText(text) {
	const written = text.trim();
	for (const { pattern, inTexts } of placeholders) {
		const [found] = pattern.exec(written) ?? [];
		if (found !== void 0 && (inTexts === "never" || found === written)) return found;
	}
}
// node_modules/@noble/hashes/_u64.js
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
// node_modules/@noble/hashes/utils.js
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	if (length !== void 0) anumber(length, "length");
	const bytes = isBytes(value);
	const ofLen = length !== void 0 ? ` of length ${length}` : "";
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
	const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	if (!bytes) throw new TypeError(message);
	throw new RangeError(message);
}
const aobject = (value, label) => {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
	aobject(value, label);
	const proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
const hasHexBuiltin = (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
	abytes(bytes);
	if (hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
function createHasher(hashCons, info = {}) {
	if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
	const tmp = hashCons(void 0);
	hashC.outputLen = tmp.outputLen;
	hashC.blockLen = tmp.blockLen;
	hashC.canXOF = tmp.canXOF;
	hashC.create = (opts) => hashCons(opts);
	Object.assign(hashC, info);
	return Object.freeze(hashC);
}
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });
// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = false;
	padOffset;
	isLE;
	buffer;
	view;
	finished = false;
	length = 0;
	pos = 0;
	destroyed = false;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen;
		this.outputLen = outputLen;
		this.padOffset = padOffset;
		this.isLE = isLE;
		this.buffer = new Uint8Array(blockLen);
		this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this);
		abytes(data);
		const { view, buffer, blockLen } = this;
		const len = data.length;
		let processed = false;
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				const dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = true;
				continue;
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
			this.pos += take;
			pos += take;
			if (this.pos === blockLen) {
				this.process(view, 0);
				this.pos = 0;
				processed = true;
			}
		}
		this.length += data.length;
		if (processed) this.roundClean();
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const { buffer, view, blockLen, isLE } = this;
		let { pos } = this;
		buffer[pos++] = 128;
		buffer.fill(0, pos);
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0);
			buffer.fill(0);
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
		this.process(view, 0);
		this.roundClean();
		const oview = out === buffer ? view : createView(out);
		const len = this.outputLen;
		const outLen = len / 4;
		const state = this.get();
		if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		const { buffer, outputLen } = this;
		this.digestInto(buffer);
		const res = buffer.slice(0, outputLen);
		this.destroy();
		return res;
	}
	_cloneIntoMeta(to) {
		const { buffer, length, finished, destroyed, pos } = this;
		to.destroyed = destroyed;
		to.finished = finished;
		to.length = length;
		to.pos = pos;
		if (pos) to.buffer.set(buffer);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
};
const SHA256_IV = Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
// node_modules/@noble/hashes/sha2.js
const SHA256_K = Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
const SHA256_W = new Uint32Array(64);
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false);
		this.A = IV[0] | 0;
		this.B = IV[1] | 0;
		this.C = IV[2] | 0;
		this.D = IV[3] | 0;
		this.E = IV[4] | 0;
		this.F = IV[5] | 0;
		this.G = IV[6] | 0;
		this.H = IV[7] | 0;
	}
	get() {
		const { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
		this.F = F | 0;
		this.G = G | 0;
		this.H = H | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15];
			const W2 = SHA256_W[i - 2];
			const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
			const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
			const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
			const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G;
			G = F;
			F = E;
			E = D + T1 | 0;
			D = C;
			C = B;
			B = A;
			A = T1 + T2 | 0;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		F = F + this.F | 0;
		G = G + this.G | 0;
		H = H + this.H | 0;
		this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
const sha256 = createHasher(() => new _SHA256(), oidNist(1));
// build/src/platform/sample.js
const generator = "https://github.com/kommo-crm/create-kommo-integration";
const sampleWidget = "https://www.amocrm.ru/developers/content/integrations/structure";
const texts = (path, ...written) => ({
	path: path.split("."),
	texts: written,
	source: sampleWidget,
	confidence: "high"
});
const sampleTexts = [
	texts("widget.name", "MyWidget", "Мой виджет", "Kommo integration"),
	texts("widget.short_description", "Short description", "Короткое описание виджета"),
	texts("widget.description", "Full description", "Полное описание виджета"),
	texts("tour.tour_description", "Tour description", "Описание виджета"),
	texts("advanced.title", "Settings menu item title", "Заголовок меню в настройках", "React Widget Boilerplate"),
	texts("salesbot_designer.*.name", "Handler name", "Название обработчика")
];
const vendorHosts = {
	domains: [
		"amocrm.com",
		"amocrm.ru",
		"kommo.com"
	],
	source: sampleWidget,
	confidence: "high"
};
const sampleKeys = [{
	path: ["salesbot_designer", "handler_code"],
	location: "salesbot_designer",
	meaning: "code of your step",
	example: "send_invoice",
	source: "https://es-developers.kommo.com/docs/salesbot",
	confidence: "high"
}, {
	path: ["left_menu", "realty_widget_code"],
	location: "widget_page",
	meaning: "code of your menu item",
	example: "acme_reports",
	source: "https://developers.kommo.com/docs/left-menu",
	confidence: "high"
}];
const logo = (name, width, height, sha256) => ({
	path: `images/${name}`,
	width,
	height,
	sha256,
	source: generator,
	confidence: "high"
});
const sampleLogos = [
	logo("logo.png", 130, 100, "a0eefb1b135e24f99deee52560c9a55891c3729a11f104ef688794829e7c6a7b"),
	logo("logo_dp.png", 174, 109, "dbedc0c7e745b110cd95627d478a0e84a55502fb606c70f8c354698391b5e155"),
	logo("logo_main.png", 400, 272, "ed11124a626282f472255f439e1766d6eaffaedd4bcdb1bd52389f6de035e85a"),
	logo("logo_medium.png", 240, 84, "9982a8c5cb905a9f3745080dba77e081e8e6a3ea184d9db85931711cca1ca40a"),
	logo("logo_min.png", 84, 84, "478d990ec8487057348fdfb6072cb6f32af4bc0753e1a3f1a552b2e60fca50f3"),
	logo("logo_small.png", 108, 108, "cf012c3693e1693d87c15f4bef1d1eac4d06f877bdb73b0914d8d664d3076f3a"),
	logo("logo_dp.png", 174, 109, "e12c1eb97838de3221105d86298bffc229042d197e8bbff05eb329e29458f035"),
	logo("logo_medium.png", 240, 84, "dac358a62803e6a3fc27850371ee3fe7054a835cb79572f7ba461ebd083e7d73"),
	logo("logo.png", 130, 100, "6c191cee15165fc36142bab34cb4d777d67dd4905dc4f80f46161a7d3bc771c8"),
	logo("logo_min.png", 84, 84, "90e828dcbb2ccc8acef7277651cc50558a6875634d1f2ae981a993b0fae17e82"),
	logo("logo_small.png", 108, 108, "f019eac9db264437cb7d3429b3ed2d606a6eac186b6edc9fcdecf5d8c192d119"),
	logo("logo_main.png", 400, 272, "7038753f858b603d4026a2dd1fcc6392f3e16cad0589dc6b6b5a78d56a797a67"),
	logo("logo_medium.png", 230, 42, "e8d8fc68e8d8e9be3f8601e28a9f9250e1f25a67b90994a23e445f6a5ae5cd03"),
	logo("logo.png", 140, 80, "1835dbfbfd4fcc22cf758fe97c911a4e89d9b9f92ffa3429ea54a7bb91fc2f35"),
	logo("logo_min.png", 74, 57, "e104dd270e6df7ceed3b6478d13e2a32929578e32e57db744390fdb344665d5e")
];
// build/src/rule-kit/sample.js
function isSampleText({ path, text }) {
	const written = text.trim();
	return sampleTexts.some((sample) => sample.path.length === path.length && sample.path.every((key, index) => key === "*" || key === path[index]) && sample.texts.includes(written));
}
function isVendorContact(text) {
	const { domains } = vendorHosts;
	if (!/^https?:/iu.test(text)) return domains.includes(text.slice(text.lastIndexOf("@") + 1).toLowerCase());
	const { hostname, pathname } = new URL(text);
	if (domains.some((domain) => [domain, `www.${domain}`].includes(hostname))) return /^\/(?:support\b.*)?$/u.test(pathname);
	return domains.some((domain) => hostname === `support.${domain}`);
}
function sampleLogosIn(widget) {
	return [...groupBy(sampleLogos, ({ path }) => path)].flatMap(([path, logos]) => {
		if (widget.find(path)?.exact !== true) return [];
		const { size, bytes } = widget.image(path);
		const alike = logos.filter(({ width, height }) => size?.width === width && size.height === height);
		if (alike.length === 0 || bytes > logoFile.maxBytes) return [];
		const content = widget.files.read(path);
		const hash = content && bytesToHex(sha256(content));
		return alike.some((logo) => logo.sha256 === hash) ? [path] : [];
	});
}
// build/src/rule-kit/hosts.js
const known$6 = new WeakMap();
function addressesOf(manifest) {
	const addresses = known$6.get(manifest) ?? findAddresses(manifest);
	known$6.set(manifest, addresses);
	return addresses;
}
const urlStart = /^https?:\/\/(?:[\w.-]+|\[[\d:a-f.]+\])(?::\d+)?/iu;
function scriptAddressesOf(script) {
	if (script.isBundled || !/https?:\/\//iu.test(script.text)) return [];
	const dependencies = new Set(dependenciesOf(script).map(({ node }) => node));
	return script.nodesOf("Literal", "TemplateLiteral").flatMap((node) => {
		const parent = script.parentOf(node);
		const text = node.type === "TemplateLiteral" ? node.quasis[0]?.value.cooked : textOf(node);
		const [start] = urlStart.exec(text ?? "") ?? [];
		if (text === void 0 || text === null || start === void 0) return [];
		const isMade = node.type === "TemplateLiteral" && node.expressions.length > 0 || parent?.type === "BinaryExpression";
		const next = text.charAt(start.length);
		if (![
			"/",
			"?",
			"#",
			...isMade ? [] : [""]
		].includes(next)) return [];
		if (!URL.canParse(start) || dependencies.has(node) || isHint(parent)) return [];
		const { hostname, protocol } = new URL(start);
		const host = hostname.toLowerCase().replace(/\.$/u, "");
		if (isBelow(host, namespaceHosts.domains)) return [];
		return [{
			node,
			host,
			problem: (placeholderIn(text) === void 0 ? void 0 : "placeholder") ?? problemOf(host) ?? (protocol === "http:" ? "insecure" : void 0)
		}];
	});
}
function isHint(parent) {
	const isName = (name) => name === "placeholder";
	if (parent?.type === "Property") return isName(nameOf$1(parent));
	return parent?.type === "CallExpression" && isName(textOf(parent.arguments[0]));
}
function findAddresses(manifest) {
	return manifest.knownValues.flatMap(({ value, key: { role, meaning = "" }, path }) => {
		const { text } = value;
		const isMail = role === "contact address";
		if (!isMail && role !== "contact page" && role !== "endpoint") return [];
		if (text === void 0 || !(isMail ? isAddress(text) : isHttpUrl(text))) return [];
		const url = isMail ? void 0 : new URL(text);
		const host = (url?.hostname ?? text.slice(text.lastIndexOf("@") + 1)).toLowerCase().replace(/\.$/u, "");
		const problem = contentProblem(text, role !== "endpoint") ?? problemOf(host) ?? (url?.protocol === "http:" ? "insecure" : void 0);
		return [{
			path: path.join("."),
			meaning,
			value,
			text,
			host,
			problem
		}];
	});
}
function isBelow(host, domains) {
	return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
function contentProblem(text, isContact) {
	if (isContact && isVendorContact(text)) return "sample";
	return placeholderIn(text) === void 0 ? void 0 : "placeholder";
}
function problemOf(host) {
	if (isOneOf(host, placeholderHosts)) return "placeholder";
	if (isLocal(host)) return "local";
	return isOneOf(host, tunnelHosts) ? "tunnel" : void 0;
}
function isOneOf(host, lists) {
	const labels = host.split(".");
	return lists.some((list) => isBelow(host, list.domains) || list.labels?.some((label) => labels.includes(label)));
}
function isLocal(host) {
	const literal = host.replace(/^\[|\]$/gu, "");
	if (/^\d|:/u.test(literal) && import_ipaddr.default.isValid(literal)) return import_ipaddr.default.process(literal).range() !== "unicast";
	return !host.includes(".") || isOneOf(host, localHosts);
}
// node_modules/balanced-match/dist/esm/index.js
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
// node_modules/brace-expansion/dist/esm/index.js
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
const EXPANSION_MAX = 1e5;
const EXPANSION_MAX_LENGTH = 4e6;
const EXPANSION_MAX_DEPTH = 1e3;
const EXPANSION_MAX_REWRITES = 1e3;
const EXPANSION_MAX_STEPS = 2e7;
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
	const r = range("{", "}", masked);
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
	const max = bound(options.max, EXPANSION_MAX);
	const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
	const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
	const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
	const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
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
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
const digit = (a, b) => a === b ? {
	t: "lit",
	ch: String(a)
} : {
	t: "class",
	re: new RegExp(`^[${a}-${b}]$`)
};
const prefix$1 = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
const fixed = (a, b) => {
	if (!a) return [[]];
	let lo = +a[0];
	let hi = +b[0];
	const ra = a.slice(1);
	const rb = b.slice(1);
	if (lo === hi) return prefix$1(lo, fixed(ra, rb));
	const zeros = "0".repeat(ra.length);
	const nines = "9".repeat(ra.length);
	const out = [];
	if (ra !== zeros) out.push(...prefix$1(lo++, fixed(ra, nines)));
	const last = rb === nines ? [] : prefix$1(hi--, fixed(zeros, rb));
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
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
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
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
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
const tokenize$1 = (p, nocase, noext, form, mark) => {
	const toks = [];
	for (let i = 0; i < p.length;) {
		const c = String.fromCodePoint(p.codePointAt(i));
		if (mark) {
			const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
			if (m || c === mark) {
				const start = i + m + mark.length;
				const end = p.indexOf(mark, start);
				const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
				const alts = end !== -1 && r && numericRange(r[1], r[2]);
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
			const [re, consumed] = parseClass(p, i, nocase, form);
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
		const toks = tokenize$1(pattern, nocase, noext || literal, this.#form, options.rangeMark);
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
// node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 65536;
const assertValidPattern = (pattern) => {
	if (typeof pattern !== "string") throw new TypeError("invalid pattern");
	if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
};
// node_modules/minimatch/dist/esm/escape.js
const escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
	const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
	const c = e.charAt(0);
	if (c === "#") return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
	if (c === "!") return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
	return e;
};
// node_modules/minimatch/dist/esm/unescape.js
const unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
	if (windowsPathsNoEscape && s.startsWith("@(!)")) return "!" + unescape(s.slice(4), {
		windowsPathsNoEscape,
		magicalBraces
	});
	if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
	return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};
// node_modules/minimatch/dist/esm/index.js
const DEFAULT_BRACE_EXPAND_MAX = 1e5;
const DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
const AWE_KEY = "allowWindowsEscape";
const minimatch = (p, pattern, options) => {
	assertValidPattern(pattern);
	if (!options?.nocomment && pattern.charAt(0) === "#") return false;
	return cachedMinimatch(pattern, options).match(p);
};
let cache$1 = new Map();
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
	let mm = cache$1.get(key)?.get(pattern);
	if (mm) return mm;
	mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
	const weight = cacheWeight(mm);
	if (weight > cacheMaxEntryWeight) return mm;
	if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
		oldCache = cache$1;
		cache$1 = new Map();
		cacheSize = 0;
		cacheTotalWeight = 0;
	}
	let byPattern = cache$1.get(key);
	if (!byPattern) cache$1.set(key, byPattern = new Map());
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
minimatch.sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
const GLOBSTAR = Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
const filter = (pattern, options) => {
	let mm;
	return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
	if (!def || typeof def !== "object" || !Object.keys(def).length) return minimatch;
	const orig = minimatch;
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
		GLOBSTAR
	});
};
minimatch.defaults = defaults;
const braceExpand = (pattern, options = {}) => {
	assertValidPattern(pattern);
	if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
	let p = pattern.replace(/\\\\/g, "\\\\\\\\");
	if (options.windowsPathsNoEscape || options[AWE_KEY] === false) p = p.replace(/\[([{}])\]/g, "[\\$1]");
	return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
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
minimatch.match = match;
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
	return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
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
		assertValidPattern(pattern);
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
				if (p0 === GLOBSTAR && p1 !== GLOBSTAR) return "tail";
			}
			if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") return "base";
			if (!this.#endCheck || drives[r] !== -1) return void 0;
			if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && this.maxGlobstarRecursion > 0) return "mid";
			if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") return "head";
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
					if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) return;
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
			let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
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
		if (pattern.includes(GLOBSTAR)) return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
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
		const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
		const lastgs = pattern.lastIndexOf(GLOBSTAR);
		const head = pattern.slice(patternIndex, firstgs);
		const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
		const tail = partial ? [] : pattern.slice(lastgs + 1);
		const segments = [[[], 0]];
		let current = segments[0];
		let nonGsParts = 0;
		const nonGsPartsSums = [0];
		for (const b of body) if (b === GLOBSTAR) {
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
			if (p === false || p === GLOBSTAR) return false;
			if (!portionMatch(p, f)) return false;
		}
		if (fi === fl && pi === pl) return true;
		else if (fi === fl) return partial;
		else if (pi === pl) return fi === fl - 1 && file[fi] === "";
		else throw new Error("wtf?");
	}
	braceExpand() {
		return braceExpand(this.pattern, this.options);
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
		const set = braceExpand(marked, this.options);
		for (const p of set) for (const portion of p.split("/")) {
			const c = portion.indexOf("[");
			if (c !== -1 && c < portion.lastIndexOf(mark)) return this.braceExpand();
			if (!this.options.noext && inRepeatOrNegExt(portion, mark)) return this.braceExpand();
		}
		this.#rangeMark = mark;
		return set;
	}
	parse(pattern) {
		assertValidPattern(pattern);
		const options = this.options;
		if (pattern === "**") return GLOBSTAR;
		if (pattern === "") return "";
		const { nocase, nocaseMagicOnly, noext = false, dot, normalize } = options;
		const rangeMark = this.#rangeMark;
		const lit = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
		if (lit !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) return this.#norm(lit);
		if (this.#pending) return PENDING;
		let m = this.#matchers.get(pattern);
		if (!m) {
			if (!noext) assertValidExtglobs(pattern);
			m = new Matcher(pattern, {
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
		return minimatch.defaults(def).Minimatch;
	}
};
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;
// build/src/rule-kit/option-globs.js
const syntax = {
	dot: true,
	nocomment: true,
	platform: "linux",
	braceExpandMax: 1e3
};
function globsSchema(description) {
	return {
		type: "array",
		items: {
			type: "string",
			minLength: 1,
			maxLength: limits.patternLength
		},
		maxItems: limits.patterns,
		uniqueItems: true,
		description
	};
}
function matcherOf(patterns) {
	const matchers = patterns.map((pattern) => new Minimatch(pattern, syntax));
	return (path) => matchers.some((matcher) => matcher.match(path));
}
// build/rules/script/no-external-dependencies.js
var no_external_dependencies_default = createScriptRule({
	name: "no-external-dependencies",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow dependencies of `define` that are on other servers than those of public libraries",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [{
			type: "object",
			properties: { allow: globsSchema("Patterns of URLs to accept, such as `https://cdn.acme.com/**`.") },
			additionalProperties: false
		}],
		defaultOptions: [{ allow: [] }],
		messages: {
			foreign: "The script loads a dependency from {{host}}, and only public libraries may come from elsewhere. Put the file into the archive.",
			insecure: "The script loads a dependency from {{host}} over plain http, which the browser refuses. Write \"https://\"."
		}
	},
	check(context, script) {
		const [{ allow = [] }] = context.options;
		const isAllowed = matcherOf(allow);
		for (const { node, text } of dependenciesOf(script)) {
			const url = text.replace(/^\/\//u, "https://");
			if (!/^https?:\/\//iu.test(url) || !URL.canParse(url) || isAllowed(url)) continue;
			const { hostname, protocol } = new URL(url);
			const isInsecure = protocol === "http:";
			if (!isInsecure && isBelow(hostname, libraryHosts.domains)) continue;
			const messageId = isInsecure ? "insecure" : "foreign";
			context.report({
				node,
				messageId,
				data: { host: quote(hostname) }
			});
		}
	}
});
// build/src/widget/parity.js
function compareTrees(primary, other) {
	const differences = [];
	const pairs = [{
		path: [],
		left: primary,
		right: other
	}];
	for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
		const { path, left, right } = pair;
		const differ = (kind, key, value) => {
			differences.push({
				kind,
				path: [...path, key],
				value
			});
		};
		let shared = 0;
		for (const key of Object.keys(left)) {
			const value = left[key];
			if (!Object.hasOwn(right, key)) {
				differ("missing", key, value);
				continue;
			}
			shared += 1;
			const counterpart = right[key];
			if (isObject(value) && isObject(counterpart)) pairs.push({
				path: [...path, key],
				left: value,
				right: counterpart
			});
			else if (isObject(value) !== isObject(counterpart)) differ("shape", key, value);
		}
		const others = Object.keys(right);
		if (others.length === shared) continue;
		for (const key of others) if (!Object.hasOwn(left, key)) differ("extra", key, right[key]);
	}
	return differences;
}
function textPaths(value, path) {
	const found = [];
	const rest = [{
		value,
		path
	}];
	for (let next = rest.pop(); next; next = rest.pop()) {
		if (!isObject(next.value)) {
			found.push(next.path);
			continue;
		}
		for (const [key, member] of Object.entries(next.value)) rest.push({
			value: member,
			path: [...next.path, key]
		});
	}
	return found;
}
// build/src/rule-kit/flat-keys.js
function isFlat(tree, path) {
	if (!path.includes(".") || !Object.hasOwn(tree, path)) return false;
	return valueAt(tree, path.split(".")) === void 0;
}
function flatKeys(manifest, tree) {
	if (!isObject(tree)) return [];
	const paths = [...manifest.references, ...manifest.locationTexts].map(({ path }) => path);
	return [...new Set(paths)].filter((path) => isFlat(tree, path));
}
// build/src/rule-kit/parity.js
const parityOptions = {
	schema: [{
		type: "object",
		properties: { ignore: globsSchema("Patterns of dotted keys to ignore, such as `legal.*` or `**.hint`.") },
		additionalProperties: false
	}],
	defaults: [{ ignore: [] }]
};
function unexplainedDifferences(document, [{ ignore = [] }]) {
	const { root, code, manifest } = document;
	const primary = manifest.primaryLocale;
	if (!primary || primary.code === code || !manifest.locales.has(code)) return [];
	const { plain } = root;
	const isOther = isPastedManifest(plain) || [plain, primary.tree].some((tree) => flatKeys(manifest, tree).length > 0);
	if (!isObject(plain) || isOther) return [];
	const references = new Set([...manifest.references, ...manifest.locationTexts].map(({ path }) => path));
	const isIgnored = keyMatcher(ignore);
	return differencesOf(document, primary.tree, plain).filter(({ path, value }) => {
		const texts = textPaths(value, path);
		return texts.length === 0 ? !isIgnored(path) : texts.some((text) => !references.has(text.join(".")) && !isIgnored(text));
	});
}
const compared = new WeakMap();
function differencesOf(document, primary, plain) {
	const differences = compared.get(document) ?? compareTrees(primary, plain);
	compared.set(document, differences);
	return differences;
}
function keyMatcher(patterns) {
	const matches = matcherOf(patterns.map((pattern) => pattern.replaceAll(".", "/")));
	if (patterns.length === 0) return () => false;
	return (path) => path.some((_, index) => matches(path.slice(0, index + 1).join("/")));
}
// build/rules/texts/no-extra-locale-keys.js
var no_extra_locale_keys_default = createLocaleRule({
	name: "no-extra-locale-keys",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow keys in locale files that the primary language does not have",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: parityOptions.schema,
		defaultOptions: parityOptions.defaults,
		messages: { extra: "The key {{key}} is not in {{primary}}. Add it there too, or remove it here." }
	},
	check(context, locale) {
		const primary = locale.manifest.primaryLocale;
		if (!primary) return;
		for (const { kind, path } of unexplainedDifferences(locale, context.options)) {
			const value = kind === "extra" ? locale.root.get(...path) : void 0;
			if (!value) continue;
			const data = {
				key: quote(path.join(".")),
				primary: `i18n/${primary.name}`
			};
			context.report({
				node: value.keyNode,
				messageId: "extra",
				data
			});
		}
	}
});
// build/src/platform/styles.js
const source = "https://developers.kommo.com/docs/style-css";
const interfaceNames = {
	blocks: [
		"button-cancel",
		"button-input",
		"button-input-inner",
		"card-cf-name-label",
		"card-entity-form",
		"card-fields",
		"card-holder",
		"card-tabs",
		"card-widgets",
		"card-widgets__elements",
		"card-widgets__top",
		"card-widgets__widget",
		"checkboxes_dropdown",
		"content__account",
		"content__top",
		"control--select",
		"control--suggest",
		"control-checkbox",
		"control-price",
		"control-radio",
		"control-toggler",
		"control-wrapper",
		"date_field",
		"digital-pipeline",
		"feed-compose",
		"feed-note",
		"left-menu",
		"linked-form",
		"linked-forms",
		"list-row",
		"list-top-nav",
		"list-top-search",
		"modal-body",
		"modal-list",
		"multisuggest",
		"nav__menu",
		"nav__top",
		"notification-inner",
		"pipeline_leads",
		"pipeline_status",
		"switcher",
		"text-input",
		"users-picker",
		"widget-settings",
		"widget_settings_block"
	],
	ids: [
		"card_fields",
		"card_holder",
		"left_menu",
		"list_holder",
		"list_page_holder",
		"nav_menu",
		"page_holder",
		"pipeline_holder",
		"widgets_block",
		"work-area",
		"work_area"
	],
	source,
	confidence: "medium"
};
const ownFrame = {
	beginning: "card-widgets__widget-",
	source,
	confidence: "high"
};
const themeAttribute = {
	name: "data-color-scheme",
	source: "https://developers.kommo.com/docs/dark-theme",
	confidence: "high"
};
// node_modules/@eslint/css-tree/lib/utils/List.js
let releasedCursors = null;
var List = class List {
	static createItem(data) {
		return {
			prev: null,
			next: null,
			data
		};
	}
	constructor() {
		this.head = null;
		this.tail = null;
		this.cursor = null;
	}
	createItem(data) {
		return List.createItem(data);
	}
	allocateCursor(prev, next) {
		let cursor;
		if (releasedCursors !== null) {
			cursor = releasedCursors;
			releasedCursors = releasedCursors.cursor;
			cursor.prev = prev;
			cursor.next = next;
			cursor.cursor = this.cursor;
		} else cursor = {
			prev,
			next,
			cursor: this.cursor
		};
		this.cursor = cursor;
		return cursor;
	}
	releaseCursor() {
		const { cursor } = this;
		this.cursor = cursor.cursor;
		cursor.prev = null;
		cursor.next = null;
		cursor.cursor = releasedCursors;
		releasedCursors = cursor;
	}
	updateCursors(prevOld, prevNew, nextOld, nextNew) {
		let { cursor } = this;
		while (cursor !== null) {
			if (cursor.prev === prevOld) cursor.prev = prevNew;
			if (cursor.next === nextOld) cursor.next = nextNew;
			cursor = cursor.cursor;
		}
	}
	*[Symbol.iterator]() {
		for (let cursor = this.head; cursor !== null; cursor = cursor.next) yield cursor.data;
	}
	get size() {
		let size = 0;
		for (let cursor = this.head; cursor !== null; cursor = cursor.next) size++;
		return size;
	}
	get isEmpty() {
		return this.head === null;
	}
	get first() {
		return this.head && this.head.data;
	}
	get last() {
		return this.tail && this.tail.data;
	}
	fromArray(array) {
		let cursor = null;
		this.head = null;
		for (let data of array) {
			const item = List.createItem(data);
			if (cursor !== null) cursor.next = item;
			else this.head = item;
			item.prev = cursor;
			cursor = item;
		}
		this.tail = cursor;
		return this;
	}
	toArray() {
		return [...this];
	}
	toJSON() {
		return [...this];
	}
	forEach(fn, thisArg = this) {
		const cursor = this.allocateCursor(null, this.head);
		while (cursor.next !== null) {
			const item = cursor.next;
			cursor.next = item.next;
			fn.call(thisArg, item.data, item, this);
		}
		this.releaseCursor();
	}
	forEachRight(fn, thisArg = this) {
		const cursor = this.allocateCursor(this.tail, null);
		while (cursor.prev !== null) {
			const item = cursor.prev;
			cursor.prev = item.prev;
			fn.call(thisArg, item.data, item, this);
		}
		this.releaseCursor();
	}
	reduce(fn, initialValue, thisArg = this) {
		let cursor = this.allocateCursor(null, this.head);
		let acc = initialValue;
		let item;
		while (cursor.next !== null) {
			item = cursor.next;
			cursor.next = item.next;
			acc = fn.call(thisArg, acc, item.data, item, this);
		}
		this.releaseCursor();
		return acc;
	}
	reduceRight(fn, initialValue, thisArg = this) {
		let cursor = this.allocateCursor(this.tail, null);
		let acc = initialValue;
		let item;
		while (cursor.prev !== null) {
			item = cursor.prev;
			cursor.prev = item.prev;
			acc = fn.call(thisArg, acc, item.data, item, this);
		}
		this.releaseCursor();
		return acc;
	}
	some(fn, thisArg = this) {
		for (let cursor = this.head; cursor !== null; cursor = cursor.next) if (fn.call(thisArg, cursor.data, cursor, this)) return true;
		return false;
	}
	map(fn, thisArg = this) {
		const result = new List();
		for (let cursor = this.head; cursor !== null; cursor = cursor.next) result.appendData(fn.call(thisArg, cursor.data, cursor, this));
		return result;
	}
	filter(fn, thisArg = this) {
		const result = new List();
		for (let cursor = this.head; cursor !== null; cursor = cursor.next) if (fn.call(thisArg, cursor.data, cursor, this)) result.appendData(cursor.data);
		return result;
	}
	nextUntil(start, fn, thisArg = this) {
		if (start === null) return;
		const cursor = this.allocateCursor(null, start);
		while (cursor.next !== null) {
			const item = cursor.next;
			cursor.next = item.next;
			if (fn.call(thisArg, item.data, item, this)) break;
		}
		this.releaseCursor();
	}
	prevUntil(start, fn, thisArg = this) {
		if (start === null) return;
		const cursor = this.allocateCursor(start, null);
		while (cursor.prev !== null) {
			const item = cursor.prev;
			cursor.prev = item.prev;
			if (fn.call(thisArg, item.data, item, this)) break;
		}
		this.releaseCursor();
	}
	clear() {
		this.head = null;
		this.tail = null;
	}
	copy() {
		const result = new List();
		for (let data of this) result.appendData(data);
		return result;
	}
	prepend(item) {
		this.updateCursors(null, item, this.head, item);
		if (this.head !== null) {
			this.head.prev = item;
			item.next = this.head;
		} else this.tail = item;
		this.head = item;
		return this;
	}
	prependData(data) {
		return this.prepend(List.createItem(data));
	}
	append(item) {
		return this.insert(item);
	}
	appendData(data) {
		return this.insert(List.createItem(data));
	}
	insert(item, before = null) {
		if (before !== null) {
			this.updateCursors(before.prev, item, before, item);
			if (before.prev === null) {
				if (this.head !== before) throw new Error("before doesn't belong to list");
				this.head = item;
				before.prev = item;
				item.next = before;
				this.updateCursors(null, item);
			} else {
				before.prev.next = item;
				item.prev = before.prev;
				before.prev = item;
				item.next = before;
			}
		} else {
			this.updateCursors(this.tail, item, null, item);
			if (this.tail !== null) {
				this.tail.next = item;
				item.prev = this.tail;
			} else this.head = item;
			this.tail = item;
		}
		return this;
	}
	insertData(data, before) {
		return this.insert(List.createItem(data), before);
	}
	remove(item) {
		this.updateCursors(item, item.prev, item, item.next);
		if (item.prev !== null) item.prev.next = item.next;
		else {
			if (this.head !== item) throw new Error("item doesn't belong to list");
			this.head = item.next;
		}
		if (item.next !== null) item.next.prev = item.prev;
		else {
			if (this.tail !== item) throw new Error("item doesn't belong to list");
			this.tail = item.prev;
		}
		item.prev = null;
		item.next = null;
		return item;
	}
	push(data) {
		this.insert(List.createItem(data));
	}
	pop() {
		return this.tail !== null ? this.remove(this.tail) : null;
	}
	unshift(data) {
		this.prepend(List.createItem(data));
	}
	shift() {
		return this.head !== null ? this.remove(this.head) : null;
	}
	prependList(list) {
		return this.insertList(list, this.head);
	}
	appendList(list) {
		return this.insertList(list);
	}
	insertList(list, before) {
		if (list.head === null) return this;
		if (before !== void 0 && before !== null) {
			this.updateCursors(before.prev, list.tail, before, list.head);
			if (before.prev !== null) {
				before.prev.next = list.head;
				list.head.prev = before.prev;
			} else this.head = list.head;
			before.prev = list.tail;
			list.tail.next = before;
		} else {
			this.updateCursors(this.tail, list.tail, null, list.head);
			if (this.tail !== null) {
				this.tail.next = list.head;
				list.head.prev = this.tail;
			} else this.head = list.head;
			this.tail = list.tail;
		}
		list.head = null;
		list.tail = null;
		return this;
	}
	replace(oldItem, newItemOrList) {
		if ("head" in newItemOrList) this.insertList(newItemOrList, oldItem);
		else this.insert(newItemOrList, oldItem);
		this.remove(oldItem);
	}
};
// node_modules/@eslint/css-tree/lib/utils/create-custom-error.js
function createCustomError(name, message) {
	const error = Object.create(SyntaxError.prototype);
	const errorStack = new Error();
	return Object.assign(error, {
		name,
		message,
		get stack() {
			return (errorStack.stack || "").replace(/^(.+\n){1,3}/, `${name}: ${message}\n`);
		}
	});
}
// node_modules/@eslint/css-tree/lib/parser/SyntaxError.js
const MAX_LINE_LENGTH = 100;
const OFFSET_CORRECTION = 60;
const TAB_REPLACEMENT = "    ";
function sourceFragment({ source, line, column, baseLine, baseColumn }, extraLines) {
	function processLines(start, end) {
		return lines.slice(start, end).map((line, idx) => String(start + idx + 1).padStart(maxNumLength) + " |" + line).join("\n");
	}
	const lines = ("\n".repeat(Math.max(baseLine - 1, 0)) + " ".repeat(Math.max(baseColumn - 1, 0)) + source).split(/\r\n?|\n|\f/);
	const startLine = Math.max(1, line - extraLines) - 1;
	const endLine = Math.min(line + extraLines, lines.length + 1);
	const maxNumLength = Math.max(4, String(endLine).length) + 1;
	let cutLeft = 0;
	column += 3 * (lines[line - 1].substr(0, column - 1).match(/\t/g) || []).length;
	if (column > MAX_LINE_LENGTH) {
		cutLeft = column - OFFSET_CORRECTION + 3;
		column = 58;
	}
	for (let i = startLine; i <= endLine; i++) if (i >= 0 && i < lines.length) {
		lines[i] = lines[i].replace(/\t/g, TAB_REPLACEMENT);
		lines[i] = (cutLeft > 0 && lines[i].length > cutLeft ? "…" : "") + lines[i].substr(cutLeft, 98) + (lines[i].length > cutLeft + MAX_LINE_LENGTH - 1 ? "…" : "");
	}
	return [
		processLines(startLine, line),
		new Array(column + maxNumLength + 2).join("-") + "^",
		processLines(line, endLine)
	].filter(Boolean).join("\n").replace(/^(\s+\d+\s+\|\n)+/, "").replace(/\n(\s+\d+\s+\|)+$/, "");
}
function SyntaxError$1(message, source, offset, line, column, baseLine = 1, baseColumn = 1) {
	return Object.assign(createCustomError("SyntaxError", message), {
		source,
		offset,
		line,
		column,
		sourceFragment(extraLines) {
			return sourceFragment({
				source,
				line,
				column,
				baseLine,
				baseColumn
			}, isNaN(extraLines) ? 0 : extraLines);
		},
		get formattedMessage() {
			return `Parse error: ${message}\n` + sourceFragment({
				source,
				line,
				column,
				baseLine,
				baseColumn
			}, 2);
		}
	});
}
// node_modules/@eslint/css-tree/lib/tokenizer/char-code-definitions.js
const EOF = 0;
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function isHexDigit(code) {
	return isDigit(code) || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function isUppercaseLetter(code) {
	return code >= 65 && code <= 90;
}
function isLowercaseLetter(code) {
	return code >= 97 && code <= 122;
}
function isLetter(code) {
	return isUppercaseLetter(code) || isLowercaseLetter(code);
}
function isNonAscii(code) {
	return code >= 128;
}
function isNameStart(code) {
	return isLetter(code) || isNonAscii(code) || code === 95;
}
function isName(code) {
	return isNameStart(code) || isDigit(code) || code === 45;
}
function isNonPrintable(code) {
	return code >= 0 && code <= 8 || code === 11 || code >= 14 && code <= 31 || code === 127;
}
function isNewline(code) {
	return code === 10 || code === 13 || code === 12;
}
function isWhiteSpace(code) {
	return isNewline(code) || code === 32 || code === 9;
}
function isValidEscape(first, second) {
	if (first !== 92) return false;
	if (isNewline(second) || second === EOF) return false;
	return true;
}
function isIdentifierStart(first, second, third) {
	if (first === 45) return isNameStart(second) || second === 45 || isValidEscape(second, third);
	if (isNameStart(first)) return true;
	if (first === 92) return isValidEscape(first, second);
	return false;
}
function isNumberStart(first, second, third) {
	if (first === 43 || first === 45) {
		if (isDigit(second)) return 2;
		return second === 46 && isDigit(third) ? 3 : 0;
	}
	if (first === 46) return isDigit(second) ? 2 : 0;
	if (isDigit(first)) return 1;
	return 0;
}
function isBOM(code) {
	if (code === 65279) return 1;
	if (code === 65534) return 1;
	return 0;
}
const CATEGORY = new Array(128);
for (let i = 0; i < CATEGORY.length; i++) CATEGORY[i] = isWhiteSpace(i) && 130 || isDigit(i) && 131 || isNameStart(i) && 132 || isNonPrintable(i) && 133 || i || 128;
function charCodeCategory(code) {
	return code < 128 ? CATEGORY[code] : 132;
}
// node_modules/@eslint/css-tree/lib/tokenizer/utils.js
function getCharCode(source, offset) {
	return offset < source.length ? source.charCodeAt(offset) : 0;
}
function getNewlineLength(source, offset, code) {
	if (code === 13 && getCharCode(source, offset + 1) === 10) return 2;
	return 1;
}
function cmpChar(testStr, offset, referenceCode) {
	let code = testStr.charCodeAt(offset);
	if (isUppercaseLetter(code)) code = code | 32;
	return code === referenceCode;
}
function cmpStr(testStr, start, end, referenceStr) {
	if (end - start !== referenceStr.length) return false;
	if (start < 0 || end > testStr.length) return false;
	for (let i = start; i < end; i++) {
		const referenceCode = referenceStr.charCodeAt(i - start);
		let testCode = testStr.charCodeAt(i);
		if (isUppercaseLetter(testCode)) testCode = testCode | 32;
		if (testCode !== referenceCode) return false;
	}
	return true;
}
function findWhiteSpaceStart(source, offset) {
	for (; offset >= 0; offset--) if (!isWhiteSpace(source.charCodeAt(offset))) break;
	return offset + 1;
}
function findWhiteSpaceEnd(source, offset) {
	for (; offset < source.length; offset++) if (!isWhiteSpace(source.charCodeAt(offset))) break;
	return offset;
}
function findDecimalNumberEnd(source, offset) {
	for (; offset < source.length; offset++) if (!isDigit(source.charCodeAt(offset))) break;
	return offset;
}
function consumeEscaped(source, offset) {
	offset += 2;
	if (isHexDigit(getCharCode(source, offset - 1))) {
		for (const maxOffset = Math.min(source.length, offset + 5); offset < maxOffset; offset++) if (!isHexDigit(getCharCode(source, offset))) break;
		const code = getCharCode(source, offset);
		if (isWhiteSpace(code)) offset += getNewlineLength(source, offset, code);
	}
	return offset;
}
function consumeName(source, offset) {
	for (; offset < source.length; offset++) {
		const code = source.charCodeAt(offset);
		if (isName(code)) continue;
		if (isValidEscape(code, getCharCode(source, offset + 1))) {
			offset = consumeEscaped(source, offset) - 1;
			continue;
		}
		break;
	}
	return offset;
}
function consumeNumber(source, offset) {
	let code = source.charCodeAt(offset);
	if (code === 43 || code === 45) code = source.charCodeAt(offset += 1);
	if (isDigit(code)) {
		offset = findDecimalNumberEnd(source, offset + 1);
		code = source.charCodeAt(offset);
	}
	if (code === 46 && isDigit(source.charCodeAt(offset + 1))) {
		offset += 2;
		offset = findDecimalNumberEnd(source, offset);
	}
	if (cmpChar(source, offset, 101)) {
		let sign = 0;
		code = source.charCodeAt(offset + 1);
		if (code === 45 || code === 43) {
			sign = 1;
			code = source.charCodeAt(offset + 2);
		}
		if (isDigit(code)) offset = findDecimalNumberEnd(source, offset + 1 + sign + 1);
	}
	return offset;
}
function consumeBadUrlRemnants(source, offset) {
	for (; offset < source.length; offset++) {
		const code = source.charCodeAt(offset);
		if (code === 41) {
			offset++;
			break;
		}
		if (isValidEscape(code, getCharCode(source, offset + 1))) offset = consumeEscaped(source, offset);
	}
	return offset;
}
function decodeEscaped(escaped) {
	if (escaped.length === 1 && !isHexDigit(escaped.charCodeAt(0))) return escaped[0];
	let code = parseInt(escaped, 16);
	if (code === 0 || code >= 55296 && code <= 57343 || code > 1114111) code = 65533;
	return String.fromCodePoint(code);
}
// node_modules/@eslint/css-tree/lib/tokenizer/names.js
var names_default = [
	"EOF-token",
	"ident-token",
	"function-token",
	"at-keyword-token",
	"hash-token",
	"string-token",
	"bad-string-token",
	"url-token",
	"bad-url-token",
	"delim-token",
	"number-token",
	"percentage-token",
	"dimension-token",
	"whitespace-token",
	"CDO-token",
	"CDC-token",
	"colon-token",
	"semicolon-token",
	"comma-token",
	"[-token",
	"]-token",
	"(-token",
	")-token",
	"{-token",
	"}-token",
	"comment-token"
];
// node_modules/@eslint/css-tree/lib/tokenizer/adopt-buffer.js
const MIN_SIZE = 16384;
function adoptBuffer(buffer = null, size) {
	if (buffer === null || buffer.length < size) return new Uint32Array(Math.max(size + 1024, MIN_SIZE));
	return buffer;
}
// node_modules/@eslint/css-tree/lib/tokenizer/OffsetToLocation.js
const N$1 = 10;
const F = 12;
const R = 13;
function computeLinesAndColumns(host) {
	const source = host.source;
	const sourceLength = source.length;
	const startOffset = source.length > 0 ? isBOM(source.charCodeAt(0)) : 0;
	const lines = adoptBuffer(host.lines, sourceLength);
	const columns = adoptBuffer(host.columns, sourceLength);
	let line = host.startLine;
	let column = host.startColumn;
	for (let i = startOffset; i < sourceLength; i++) {
		const code = source.charCodeAt(i);
		lines[i] = line;
		columns[i] = column++;
		if (code === N$1 || code === R || code === F) {
			if (code === R && i + 1 < sourceLength && source.charCodeAt(i + 1) === N$1) {
				i++;
				lines[i] = line;
				columns[i] = column;
			}
			line++;
			column = 1;
		}
	}
	lines[sourceLength] = line;
	columns[sourceLength] = column;
	host.lines = lines;
	host.columns = columns;
	host.computed = true;
}
var OffsetToLocation = class {
	constructor(source, startOffset, startLine, startColumn) {
		this.setSource(source, startOffset, startLine, startColumn);
		this.lines = null;
		this.columns = null;
	}
	setSource(source = "", startOffset = 0, startLine = 1, startColumn = 1) {
		this.source = source;
		this.startOffset = startOffset;
		this.startLine = startLine;
		this.startColumn = startColumn;
		this.computed = false;
	}
	getLocation(offset, filename) {
		if (!this.computed) computeLinesAndColumns(this);
		return {
			source: filename,
			offset: this.startOffset + offset,
			line: this.lines[offset],
			column: this.columns[offset]
		};
	}
	getLocationRange(start, end, filename) {
		if (!this.computed) computeLinesAndColumns(this);
		return {
			source: filename,
			start: {
				offset: this.startOffset + start,
				line: this.lines[start],
				column: this.columns[start]
			},
			end: {
				offset: this.startOffset + end,
				line: this.lines[end],
				column: this.columns[end]
			}
		};
	}
};
// node_modules/@eslint/css-tree/lib/tokenizer/TokenStream.js
const OFFSET_MASK = 16777215;
const TYPE_SHIFT = 24;
const BLOCK_OPEN_TOKEN = 1;
const BLOCK_CLOSE_TOKEN = 2;
const balancePair = new Uint8Array(32);
balancePair[2] = 22;
balancePair[21] = 22;
balancePair[19] = 20;
balancePair[23] = 24;
const blockTokens = new Uint8Array(32);
blockTokens[2] = BLOCK_OPEN_TOKEN;
blockTokens[21] = BLOCK_OPEN_TOKEN;
blockTokens[19] = BLOCK_OPEN_TOKEN;
blockTokens[23] = BLOCK_OPEN_TOKEN;
blockTokens[22] = BLOCK_CLOSE_TOKEN;
blockTokens[20] = BLOCK_CLOSE_TOKEN;
blockTokens[24] = BLOCK_CLOSE_TOKEN;
function boundIndex(index, min, max) {
	return index < min ? min : index > max ? max : index;
}
var TokenStream = class {
	constructor(source, tokenize) {
		this.setSource(source, tokenize);
	}
	reset() {
		this.eof = false;
		this.tokenIndex = -1;
		this.tokenType = 0;
		this.tokenStart = this.firstCharOffset;
		this.tokenEnd = this.firstCharOffset;
	}
	setSource(source = "", tokenize = () => {}) {
		source = String(source || "");
		const sourceLength = source.length;
		const offsetAndType = adoptBuffer(this.offsetAndType, source.length + 1);
		const balance = adoptBuffer(this.balance, source.length + 1);
		let tokenCount = 0;
		let firstCharOffset = -1;
		let balanceCloseType = 0;
		let balanceStart = source.length;
		this.offsetAndType = null;
		this.balance = null;
		balance.fill(0);
		tokenize(source, (type, start, end) => {
			const index = tokenCount++;
			offsetAndType[index] = type << TYPE_SHIFT | end;
			if (firstCharOffset === -1) firstCharOffset = start;
			balance[index] = balanceStart;
			if (type === balanceCloseType) {
				const prevBalanceStart = balance[balanceStart];
				balance[balanceStart] = index;
				balanceStart = prevBalanceStart;
				balanceCloseType = balancePair[offsetAndType[prevBalanceStart] >> TYPE_SHIFT];
			} else if (this.isBlockOpenerTokenType(type)) {
				balanceStart = index;
				balanceCloseType = balancePair[type];
			}
		});
		offsetAndType[tokenCount] = 0 | sourceLength;
		balance[tokenCount] = tokenCount;
		for (let i = 0; i < tokenCount; i++) {
			const balanceStart = balance[i];
			if (balanceStart <= i) {
				const balanceEnd = balance[balanceStart];
				if (balanceEnd !== i) balance[i] = balanceEnd;
			} else if (balanceStart > tokenCount) balance[i] = tokenCount;
		}
		this.source = source;
		this.firstCharOffset = firstCharOffset === -1 ? 0 : firstCharOffset;
		this.tokenCount = tokenCount;
		this.offsetAndType = offsetAndType;
		this.balance = balance;
		this.reset();
		this.next();
	}
	lookupType(offset) {
		offset += this.tokenIndex;
		if (offset < this.tokenCount) return this.offsetAndType[offset] >> TYPE_SHIFT;
		return 0;
	}
	lookupTypeNonSC(idx) {
		for (let offset = this.tokenIndex; offset < this.tokenCount; offset++) {
			const tokenType = this.offsetAndType[offset] >> TYPE_SHIFT;
			if (tokenType !== 13 && tokenType !== 25) {
				if (idx-- === 0) return tokenType;
			}
		}
		return 0;
	}
	lookupOffset(offset) {
		offset += this.tokenIndex;
		if (offset < this.tokenCount) return this.offsetAndType[offset - 1] & OFFSET_MASK;
		return this.source.length;
	}
	lookupOffsetNonSC(idx) {
		for (let offset = this.tokenIndex; offset < this.tokenCount; offset++) {
			const tokenType = this.offsetAndType[offset] >> TYPE_SHIFT;
			if (tokenType !== 13 && tokenType !== 25) {
				if (idx-- === 0) return offset - this.tokenIndex;
			}
		}
		return 0;
	}
	lookupValue(offset, referenceStr) {
		offset += this.tokenIndex;
		if (offset < this.tokenCount) return cmpStr(this.source, this.offsetAndType[offset - 1] & OFFSET_MASK, this.offsetAndType[offset] & OFFSET_MASK, referenceStr);
		return false;
	}
	getTokenStart(tokenIndex) {
		if (tokenIndex === this.tokenIndex) return this.tokenStart;
		if (tokenIndex > 0) return tokenIndex < this.tokenCount ? this.offsetAndType[tokenIndex - 1] & OFFSET_MASK : this.offsetAndType[this.tokenCount] & OFFSET_MASK;
		return this.firstCharOffset;
	}
	getTokenEnd(tokenIndex) {
		if (tokenIndex === this.tokenIndex) return this.tokenEnd;
		return this.offsetAndType[boundIndex(tokenIndex, 0, this.tokenCount)] & OFFSET_MASK;
	}
	getTokenType(tokenIndex) {
		if (tokenIndex === this.tokenIndex) return this.tokenType;
		return this.offsetAndType[boundIndex(tokenIndex, 0, this.tokenCount)] >> TYPE_SHIFT;
	}
	substrToCursor(start) {
		return this.source.substring(start, this.tokenStart);
	}
	isBlockOpenerTokenType(tokenType) {
		return blockTokens[tokenType] === BLOCK_OPEN_TOKEN;
	}
	isBlockCloserTokenType(tokenType) {
		return blockTokens[tokenType] === BLOCK_CLOSE_TOKEN;
	}
	getBlockTokenPairIndex(tokenIndex) {
		const type = this.getTokenType(tokenIndex);
		if (blockTokens[type] === 1) {
			const pairIndex = this.balance[tokenIndex];
			const closeType = this.getTokenType(pairIndex);
			return balancePair[type] === closeType ? pairIndex : -1;
		} else if (blockTokens[type] === 2) {
			const pairIndex = this.balance[tokenIndex];
			const openType = this.getTokenType(pairIndex);
			return balancePair[openType] === type ? pairIndex : -1;
		}
		return -1;
	}
	isBalanceEdge(tokenIndex) {
		return this.balance[this.tokenIndex] < tokenIndex;
	}
	isDelim(code, offset) {
		if (offset) return this.lookupType(offset) === 9 && this.source.charCodeAt(this.lookupOffset(offset)) === code;
		return this.tokenType === 9 && this.source.charCodeAt(this.tokenStart) === code;
	}
	skip(tokenCount) {
		let next = this.tokenIndex + tokenCount;
		if (next < this.tokenCount) {
			this.tokenIndex = next;
			this.tokenStart = this.offsetAndType[next - 1] & OFFSET_MASK;
			next = this.offsetAndType[next];
			this.tokenType = next >> TYPE_SHIFT;
			this.tokenEnd = next & OFFSET_MASK;
		} else {
			this.tokenIndex = this.tokenCount;
			this.next();
		}
	}
	next() {
		let next = this.tokenIndex + 1;
		if (next < this.tokenCount) {
			this.tokenIndex = next;
			this.tokenStart = this.tokenEnd;
			next = this.offsetAndType[next];
			this.tokenType = next >> TYPE_SHIFT;
			this.tokenEnd = next & OFFSET_MASK;
		} else {
			this.eof = true;
			this.tokenIndex = this.tokenCount;
			this.tokenType = 0;
			this.tokenStart = this.tokenEnd = this.source.length;
		}
	}
	skipSC() {
		while (this.tokenType === 13 || this.tokenType === 25) this.next();
	}
	skipUntilBalanced(startToken, stopConsume) {
		let cursor = startToken;
		let balanceEnd = 0;
		let offset = 0;
		loop: for (; cursor < this.tokenCount; cursor++) {
			balanceEnd = this.balance[cursor];
			if (balanceEnd < startToken) break loop;
			offset = cursor > 0 ? this.offsetAndType[cursor - 1] & OFFSET_MASK : this.firstCharOffset;
			switch (stopConsume(this.source.charCodeAt(offset))) {
				case 1: break loop;
				case 2:
					cursor++;
					break loop;
				default: if (this.isBlockOpenerTokenType(this.offsetAndType[cursor] >> TYPE_SHIFT)) cursor = balanceEnd;
			}
		}
		this.skip(cursor - this.tokenIndex);
	}
	forEachToken(fn) {
		for (let i = 0, offset = this.firstCharOffset; i < this.tokenCount; i++) {
			const start = offset;
			const item = this.offsetAndType[i];
			const end = item & OFFSET_MASK;
			const type = item >> TYPE_SHIFT;
			offset = end;
			fn(type, start, end, i);
		}
	}
	dump() {
		const tokens = new Array(this.tokenCount);
		this.forEachToken((type, start, end, index) => {
			tokens[index] = {
				idx: index,
				type: names_default[type],
				chunk: this.source.substring(start, end),
				balance: this.balance[index]
			};
		});
		return tokens;
	}
};
// node_modules/@eslint/css-tree/lib/tokenizer/index.js
function tokenize(source, onToken) {
	function getCharCode(offset) {
		return offset < sourceLength ? source.charCodeAt(offset) : 0;
	}
	function consumeNumericToken() {
		offset = consumeNumber(source, offset);
		if (isIdentifierStart(getCharCode(offset), getCharCode(offset + 1), getCharCode(offset + 2))) {
			type = 12;
			offset = consumeName(source, offset);
			return;
		}
		if (getCharCode(offset) === 37) {
			type = 11;
			offset++;
			return;
		}
		type = 10;
	}
	function consumeIdentLikeToken() {
		const nameStartOffset = offset;
		offset = consumeName(source, offset);
		if (cmpStr(source, nameStartOffset, offset, "url") && getCharCode(offset) === 40) {
			offset = findWhiteSpaceEnd(source, offset + 1);
			if (getCharCode(offset) === 34 || getCharCode(offset) === 39) {
				type = 2;
				offset = nameStartOffset + 4;
				return;
			}
			consumeUrlToken();
			return;
		}
		if (getCharCode(offset) === 40) {
			type = 2;
			offset++;
			return;
		}
		type = 1;
	}
	function consumeStringToken(endingCodePoint) {
		if (!endingCodePoint) endingCodePoint = getCharCode(offset++);
		type = 5;
		for (; offset < source.length; offset++) {
			const code = source.charCodeAt(offset);
			switch (charCodeCategory(code)) {
				case endingCodePoint:
					offset++;
					return;
				case 130:
					if (isNewline(code)) {
						offset += getNewlineLength(source, offset, code);
						type = 6;
						return;
					}
					break;
				case 92:
					if (offset === source.length - 1) break;
					const nextCode = getCharCode(offset + 1);
					if (isNewline(nextCode)) offset += getNewlineLength(source, offset + 1, nextCode);
					else if (isValidEscape(code, nextCode)) offset = consumeEscaped(source, offset) - 1;
			}
		}
	}
	function consumeUrlToken() {
		type = 7;
		offset = findWhiteSpaceEnd(source, offset);
		for (; offset < source.length; offset++) {
			const code = source.charCodeAt(offset);
			switch (charCodeCategory(code)) {
				case 41:
					offset++;
					return;
				case 130:
					offset = findWhiteSpaceEnd(source, offset);
					if (getCharCode(offset) === 41 || offset >= source.length) {
						if (offset < source.length) offset++;
						return;
					}
					offset = consumeBadUrlRemnants(source, offset);
					type = 8;
					return;
				case 34:
				case 39:
				case 40:
				case 133:
					offset = consumeBadUrlRemnants(source, offset);
					type = 8;
					return;
				case 92:
					if (isValidEscape(code, getCharCode(offset + 1))) {
						offset = consumeEscaped(source, offset) - 1;
						break;
					}
					offset = consumeBadUrlRemnants(source, offset);
					type = 8;
					return;
			}
		}
	}
	source = String(source || "");
	const sourceLength = source.length;
	let start = isBOM(getCharCode(0));
	let offset = start;
	let type;
	while (offset < sourceLength) {
		const code = source.charCodeAt(offset);
		switch (charCodeCategory(code)) {
			case 130:
				type = 13;
				offset = findWhiteSpaceEnd(source, offset + 1);
				break;
			case 34:
				consumeStringToken();
				break;
			case 35:
				if (isName(getCharCode(offset + 1)) || isValidEscape(getCharCode(offset + 1), getCharCode(offset + 2))) {
					type = 4;
					offset = consumeName(source, offset + 1);
				} else {
					type = 9;
					offset++;
				}
				break;
			case 39:
				consumeStringToken();
				break;
			case 40:
				type = 21;
				offset++;
				break;
			case 41:
				type = 22;
				offset++;
				break;
			case 43:
				if (isNumberStart(code, getCharCode(offset + 1), getCharCode(offset + 2))) consumeNumericToken();
				else {
					type = 9;
					offset++;
				}
				break;
			case 44:
				type = 18;
				offset++;
				break;
			case 45:
				if (isNumberStart(code, getCharCode(offset + 1), getCharCode(offset + 2))) consumeNumericToken();
				else if (getCharCode(offset + 1) === 45 && getCharCode(offset + 2) === 62) {
					type = 15;
					offset = offset + 3;
				} else if (isIdentifierStart(code, getCharCode(offset + 1), getCharCode(offset + 2))) consumeIdentLikeToken();
				else {
					type = 9;
					offset++;
				}
				break;
			case 46:
				if (isNumberStart(code, getCharCode(offset + 1), getCharCode(offset + 2))) consumeNumericToken();
				else {
					type = 9;
					offset++;
				}
				break;
			case 47:
				if (getCharCode(offset + 1) === 42) {
					type = 25;
					offset = source.indexOf("*/", offset + 2);
					offset = offset === -1 ? source.length : offset + 2;
				} else {
					type = 9;
					offset++;
				}
				break;
			case 58:
				type = 16;
				offset++;
				break;
			case 59:
				type = 17;
				offset++;
				break;
			case 60:
				if (getCharCode(offset + 1) === 33 && getCharCode(offset + 2) === 45 && getCharCode(offset + 3) === 45) {
					type = 14;
					offset = offset + 4;
				} else {
					type = 9;
					offset++;
				}
				break;
			case 64:
				if (isIdentifierStart(getCharCode(offset + 1), getCharCode(offset + 2), getCharCode(offset + 3))) {
					type = 3;
					offset = consumeName(source, offset + 1);
				} else {
					type = 9;
					offset++;
				}
				break;
			case 91:
				type = 19;
				offset++;
				break;
			case 92:
				if (isValidEscape(code, getCharCode(offset + 1))) consumeIdentLikeToken();
				else {
					type = 9;
					offset++;
				}
				break;
			case 93:
				type = 20;
				offset++;
				break;
			case 123:
				type = 23;
				offset++;
				break;
			case 125:
				type = 24;
				offset++;
				break;
			case 131:
				consumeNumericToken();
				break;
			case 132:
				consumeIdentLikeToken();
				break;
			default:
				type = 9;
				offset++;
		}
		onToken(type, start, start = offset);
	}
}
// node_modules/@eslint/css-tree/lib/parser/sequence.js
function readSequence(recognizer) {
	const children = this.createList();
	let space = false;
	const context = { recognizer };
	while (!this.eof) {
		switch (this.tokenType) {
			case 25:
				this.next();
				continue;
			case 13:
				space = true;
				this.next();
				continue;
		}
		let child = recognizer.getNode.call(this, context);
		if (child === void 0) break;
		if (space) {
			if (recognizer.onWhiteSpace) recognizer.onWhiteSpace.call(this, child, children, context);
			space = false;
		}
		children.push(child);
	}
	if (space && recognizer.onWhiteSpace) recognizer.onWhiteSpace.call(this, null, children, context);
	return children;
}
// node_modules/@eslint/css-tree/lib/utils/get-tokenizer.js
const FUNCTION_TYPE = "function";
function getTokenizer(config) {
	if (config && typeof config.tokenize === FUNCTION_TYPE) return config.tokenize;
	return tokenize;
}
// node_modules/@eslint/css-tree/lib/parser/create.js
const NOOP = () => {};
const EXCLAMATIONMARK$2 = 33;
const NUMBERSIGN$3 = 35;
const SEMICOLON = 59;
const LEFTCURLYBRACKET = 123;
const NULL = 0;
const arrayMethods = {
	createList() {
		return [];
	},
	createSingleNodeList(node) {
		return [node];
	},
	getFirstListNode(list) {
		return list && list[0] || null;
	},
	getLastListNode(list) {
		return list && list.length > 0 ? list[list.length - 1] : null;
	}
};
const listMethods = {
	createList() {
		return new List();
	},
	createSingleNodeList(node) {
		return new List().appendData(node);
	},
	getFirstListNode(list) {
		return list && list.first;
	},
	getLastListNode(list) {
		return list && list.last;
	}
};
function createParseContext(name) {
	return function() {
		return this[name]();
	};
}
function fetchParseValues(dict) {
	const result = Object.create(null);
	for (const name of Object.keys(dict)) {
		const item = dict[name];
		const fn = item.parse || item;
		if (fn) result[name] = fn;
	}
	return result;
}
function processConfig(config) {
	const parseConfig = {
		context: Object.create(null),
		features: Object.assign(Object.create(null), config.features),
		scope: Object.assign(Object.create(null), config.scope),
		atrule: fetchParseValues(config.atrule),
		pseudo: fetchParseValues(config.pseudo),
		node: fetchParseValues(config.node),
		tokenize: getTokenizer(config)
	};
	for (const [name, context] of Object.entries(config.parseContext)) switch (typeof context) {
		case "function":
			parseConfig.context[name] = context;
			break;
		case "string": parseConfig.context[name] = createParseContext(context);
	}
	return {
		config: parseConfig,
		...parseConfig,
		...parseConfig.node
	};
}
function createParser(config) {
	let source = "";
	let filename = "<unknown>";
	let needPositions = false;
	let onParseError = NOOP;
	let onParseErrorThrow = false;
	const locationMap = new OffsetToLocation();
	const parser = Object.assign(new TokenStream(), processConfig(config || {}), {
		parseAtrulePrelude: true,
		parseRulePrelude: true,
		parseValue: true,
		parseCustomProperty: false,
		readSequence,
		consumeUntilBalanceEnd: () => 0,
		consumeUntilLeftCurlyBracket(code) {
			return code === LEFTCURLYBRACKET ? 1 : 0;
		},
		consumeUntilLeftCurlyBracketOrSemicolon(code) {
			return code === LEFTCURLYBRACKET || code === SEMICOLON ? 1 : 0;
		},
		consumeUntilExclamationMarkOrSemicolon(code) {
			return code === EXCLAMATIONMARK$2 || code === SEMICOLON ? 1 : 0;
		},
		consumeUntilSemicolonIncluded(code) {
			return code === SEMICOLON ? 2 : 0;
		},
		createList: NOOP,
		createSingleNodeList: NOOP,
		getFirstListNode: NOOP,
		getLastListNode: NOOP,
		parseWithFallback(consumer, fallback) {
			const startIndex = this.tokenIndex;
			try {
				return consumer.call(this);
			} catch (e) {
				if (onParseErrorThrow) throw e;
				this.skip(startIndex - this.tokenIndex);
				const fallbackNode = fallback.call(this);
				onParseErrorThrow = true;
				onParseError(e, fallbackNode);
				onParseErrorThrow = false;
				return fallbackNode;
			}
		},
		lookupNonWSType(offset) {
			let type;
			do {
				type = this.lookupType(offset++);
				if (type !== 13 && type !== 25) return type;
			} while (type !== NULL);
			return NULL;
		},
		charCodeAt(offset) {
			return offset >= 0 && offset < source.length ? source.charCodeAt(offset) : 0;
		},
		substring(offsetStart, offsetEnd) {
			return source.substring(offsetStart, offsetEnd);
		},
		substrToCursor(start) {
			return this.source.substring(start, this.tokenStart);
		},
		cmpChar(offset, charCode) {
			return cmpChar(source, offset, charCode);
		},
		cmpStr(offsetStart, offsetEnd, str) {
			return cmpStr(source, offsetStart, offsetEnd, str);
		},
		consume(tokenType) {
			const start = this.tokenStart;
			this.eat(tokenType);
			return this.substrToCursor(start);
		},
		consumeFunctionName() {
			const name = source.substring(this.tokenStart, this.tokenEnd - 1);
			this.eat(2);
			return name;
		},
		consumeNumber(type) {
			const number = source.substring(this.tokenStart, consumeNumber(source, this.tokenStart));
			this.eat(type);
			return number;
		},
		eat(tokenType) {
			if (this.tokenType !== tokenType) {
				const tokenName = names_default[tokenType].slice(0, -6).replace(/-/g, " ").replace(/^./, (m) => m.toUpperCase());
				let message = `${/[[\](){}]/.test(tokenName) ? `"${tokenName}"` : tokenName} is expected`;
				let offset = this.tokenStart;
				switch (tokenType) {
					case 1:
						if (this.tokenType === 2 || this.tokenType === 7) {
							offset = this.tokenEnd - 1;
							message = "Identifier is expected but function found";
						} else message = "Identifier is expected";
						break;
					case 4:
						if (this.isDelim(NUMBERSIGN$3)) {
							this.next();
							offset++;
							message = "Name is expected";
						}
						break;
					case 11: if (this.tokenType === 10) {
						offset = this.tokenEnd;
						message = "Percent sign is expected";
					}
				}
				this.error(message, offset);
			}
			this.next();
		},
		eatIdent(name) {
			if (this.tokenType !== 1 || this.lookupValue(0, name) === false) this.error(`Identifier "${name}" is expected`);
			this.next();
		},
		eatDelim(code) {
			if (!this.isDelim(code)) this.error(`Delim "${String.fromCharCode(code)}" is expected`);
			this.next();
		},
		getLocation(start, end) {
			if (needPositions) return locationMap.getLocationRange(start, end, filename);
			return null;
		},
		getLocationFromList(list) {
			if (needPositions) {
				const head = this.getFirstListNode(list);
				const tail = this.getLastListNode(list);
				return locationMap.getLocationRange(head !== null ? head.loc.start.offset - locationMap.startOffset : this.tokenStart, tail !== null ? tail.loc.end.offset - locationMap.startOffset : this.tokenStart, filename);
			}
			return null;
		},
		error(message, offset) {
			const location = typeof offset !== "undefined" && offset < source.length ? locationMap.getLocation(offset) : this.eof ? locationMap.getLocation(findWhiteSpaceStart(source, source.length - 1)) : locationMap.getLocation(this.tokenStart);
			throw new SyntaxError$1(message || "Unexpected input", source, location.offset, location.line, location.column, locationMap.startLine, locationMap.startColumn);
		}
	});
	const createTokenIterateAPI = () => ({
		filename,
		source,
		tokenCount: parser.tokenCount,
		getTokenType: (index) => parser.getTokenType(index),
		getTokenTypeName: (index) => names_default[parser.getTokenType(index)],
		getTokenStart: (index) => parser.getTokenStart(index),
		getTokenEnd: (index) => parser.getTokenEnd(index),
		getTokenValue: (index) => parser.source.substring(parser.getTokenStart(index), parser.getTokenEnd(index)),
		substring: (start, end) => parser.source.substring(start, end),
		balance: parser.balance.subarray(0, parser.tokenCount + 1),
		isBlockOpenerTokenType: parser.isBlockOpenerTokenType,
		isBlockCloserTokenType: parser.isBlockCloserTokenType,
		getBlockTokenPairIndex: (index) => parser.getBlockTokenPairIndex(index),
		getLocation: (offset) => locationMap.getLocation(offset, filename),
		getRangeLocation: (start, end) => locationMap.getLocationRange(start, end, filename)
	});
	const parse = function(source_, options) {
		source = source_;
		options = options || {};
		parser.setSource(source, parser.tokenize);
		locationMap.setSource(source, options.offset, options.line, options.column);
		filename = options.filename || "<unknown>";
		needPositions = Boolean(options.positions);
		onParseError = typeof options.onParseError === "function" ? options.onParseError : NOOP;
		onParseErrorThrow = false;
		parser.parseAtrulePrelude = "parseAtrulePrelude" in options ? Boolean(options.parseAtrulePrelude) : true;
		parser.parseRulePrelude = "parseRulePrelude" in options ? Boolean(options.parseRulePrelude) : true;
		parser.parseValue = "parseValue" in options ? Boolean(options.parseValue) : true;
		parser.parseCustomProperty = "parseCustomProperty" in options ? Boolean(options.parseCustomProperty) : false;
		const { context = "default", list = true, onComment, onToken } = options;
		if (context in parser.context === false) throw new Error("Unknown context `" + context + "`");
		Object.assign(parser, list ? listMethods : arrayMethods);
		if (Array.isArray(onToken)) parser.forEachToken((type, start, end) => {
			onToken.push({
				type,
				start,
				end
			});
		});
		else if (typeof onToken === "function") parser.forEachToken(onToken.bind(createTokenIterateAPI()));
		if (typeof onComment === "function") parser.forEachToken((type, start, end) => {
			if (type === 25) {
				const loc = parser.getLocation(start, end);
				const value = cmpStr(source, end - 2, end, "*/") ? source.slice(start + 2, end - 2) : source.slice(start + 2, end);
				onComment(value, loc);
			}
		});
		const ast = parser.context[context].call(parser, options);
		if (!parser.eof) parser.error();
		return ast;
	};
	return Object.assign(parse, {
		SyntaxError: SyntaxError$1,
		config: parser.config
	});
}
// node_modules/@eslint/css-tree/lib/syntax/scope/default.js
const NUMBERSIGN$2 = 35;
const ASTERISK$5 = 42;
const PLUSSIGN$6 = 43;
const HYPHENMINUS$3 = 45;
const SOLIDUS$7 = 47;
const U = 117;
function defaultRecognizer(context) {
	switch (this.tokenType) {
		case 4: return this.Hash();
		case 18: return this.Operator();
		case 21: return this.Parentheses(this.readSequence, context.recognizer);
		case 19: return this.Brackets(this.readSequence, context.recognizer);
		case 5: return this.String();
		case 12: return this.Dimension();
		case 11: return this.Percentage();
		case 10: return this.Number();
		case 2: return this.cmpStr(this.tokenStart, this.tokenEnd, "url(") ? this.Url() : this.Function(this.readSequence, context.recognizer);
		case 7: return this.Url();
		case 1: if (this.cmpChar(this.tokenStart, U) && this.cmpChar(this.tokenStart + 1, PLUSSIGN$6)) return this.UnicodeRange();
		else return this.Identifier();
		case 9: {
			const code = this.charCodeAt(this.tokenStart);
			if (code === SOLIDUS$7 || code === ASTERISK$5 || code === PLUSSIGN$6 || code === HYPHENMINUS$3) return this.Operator();
			if (code === NUMBERSIGN$2) this.error("Hex or identifier is expected", this.tokenStart + 1);
			break;
		}
	}
}
// node_modules/@eslint/css-tree/lib/syntax/scope/atrulePrelude.js
var atrulePrelude_default = { getNode: defaultRecognizer };
// node_modules/@eslint/css-tree/lib/syntax/scope/selector.js
const NUMBERSIGN$1 = 35;
const AMPERSAND$3 = 38;
const ASTERISK$4 = 42;
const PLUSSIGN$5 = 43;
const SOLIDUS$6 = 47;
const FULLSTOP$2 = 46;
const GREATERTHANSIGN$2 = 62;
const VERTICALLINE$2 = 124;
const TILDE$2 = 126;
function onWhiteSpace(next, children) {
	if (children.last !== null && children.last.type !== "Combinator" && next !== null && next.type !== "Combinator") children.push({
		type: "Combinator",
		loc: null,
		name: " "
	});
}
function getNode() {
	switch (this.tokenType) {
		case 19: return this.AttributeSelector();
		case 4: return this.IdSelector();
		case 16: if (this.lookupType(1) === 16) return this.PseudoElementSelector();
		else return this.PseudoClassSelector();
		case 1: return this.TypeSelector();
		case 10:
		case 11: return this.Percentage();
		case 12:
			if (this.charCodeAt(this.tokenStart) === FULLSTOP$2) this.error("Identifier is expected", this.tokenStart + 1);
			break;
		case 9: switch (this.charCodeAt(this.tokenStart)) {
			case PLUSSIGN$5:
			case GREATERTHANSIGN$2:
			case TILDE$2:
			case SOLIDUS$6: return this.Combinator();
			case FULLSTOP$2: return this.ClassSelector();
			case ASTERISK$4:
			case VERTICALLINE$2: return this.TypeSelector();
			case NUMBERSIGN$1: return this.IdSelector();
			case AMPERSAND$3: return this.NestingSelector();
		}
	}
}
var selector_default = {
	onWhiteSpace,
	getNode
};
// node_modules/@eslint/css-tree/lib/syntax/function/expression.js
function expression_default() {
	return this.createSingleNodeList(this.Raw(null, false));
}
// node_modules/@eslint/css-tree/lib/syntax/function/var.js
function var_default() {
	const children = this.createList();
	this.skipSC();
	children.push(this.Identifier());
	this.skipSC();
	if (this.tokenType === 18) {
		children.push(this.Operator());
		const startIndex = this.tokenIndex;
		const value = this.parseCustomProperty ? this.Value(null) : this.Raw(this.consumeUntilExclamationMarkOrSemicolon, false);
		if (value.type === "Value" && value.children.isEmpty) {
			for (let offset = startIndex - this.tokenIndex; offset <= 0; offset++) if (this.lookupType(offset) === 13) {
				value.children.appendData({
					type: "WhiteSpace",
					loc: null,
					value: " "
				});
				break;
			}
		}
		children.push(value);
	}
	return children;
}
// node_modules/@eslint/css-tree/lib/syntax/scope/value.js
function isPlusMinusOperator(node) {
	return node !== null && node.type === "Operator" && (node.value[node.value.length - 1] === "-" || node.value[node.value.length - 1] === "+");
}
var value_default = {
	getNode: defaultRecognizer,
	onWhiteSpace(next, children) {
		if (isPlusMinusOperator(next)) next.value = " " + next.value;
		if (isPlusMinusOperator(children.last)) children.last.value += " ";
	},
	"expression": expression_default,
	"var": var_default
};
// node_modules/@eslint/css-tree/lib/syntax/scope/index.js
var scope_exports = __exportAll({
	AtrulePrelude: () => atrulePrelude_default,
	Selector: () => selector_default,
	Value: () => value_default
});
// node_modules/@eslint/css-tree/lib/syntax/atrule/container.js
const nonContainerNameKeywords = new Set([
	"none",
	"and",
	"not",
	"or"
]);
var container_default = { parse: {
	prelude() {
		const children = this.createList();
		if (this.tokenType === 1) {
			const name = this.substring(this.tokenStart, this.tokenEnd);
			if (!nonContainerNameKeywords.has(name.toLowerCase())) children.push(this.Identifier());
		}
		children.push(this.Condition("container"));
		return children;
	},
	block(nested = false) {
		return this.Block(nested);
	}
} };
// node_modules/@eslint/css-tree/lib/syntax/atrule/font-face.js
var font_face_default = { parse: {
	prelude: null,
	block() {
		return this.Block(true);
	}
} };
// node_modules/@eslint/css-tree/lib/syntax/atrule/import.js
function parseWithFallback(parse, fallback) {
	return this.parseWithFallback(() => {
		try {
			return parse.call(this);
		} finally {
			this.skipSC();
			if (this.lookupNonWSType(0) !== 22) this.error();
		}
	}, fallback || (() => this.Raw(null, true)));
}
const parseFunctions = {
	layer() {
		this.skipSC();
		const children = this.createList();
		const node = parseWithFallback.call(this, this.Layer);
		if (node.type !== "Raw" || node.value !== "") children.push(node);
		return children;
	},
	supports() {
		this.skipSC();
		const children = this.createList();
		const node = parseWithFallback.call(this, this.tokenType === 1 && this.lookupTypeNonSC(1) === 16 ? this.Declaration : () => this.Condition("supports"));
		if (node.type !== "Raw" || node.value !== "") children.push(node);
		return children;
	}
};
// node_modules/@eslint/css-tree/lib/syntax/atrule/index.js
var atrule_default = {
	container: container_default,
	"font-face": font_face_default,
	import: { parse: {
		prelude() {
			const children = this.createList();
			switch (this.tokenType) {
				case 5:
					children.push(this.String());
					break;
				case 7:
				case 2:
					children.push(this.Url());
					break;
				default: this.error("String or url() is expected");
			}
			this.skipSC();
			if (this.tokenType === 1 && this.cmpStr(this.tokenStart, this.tokenEnd, "layer")) children.push(this.Identifier());
			else if (this.tokenType === 2 && this.cmpStr(this.tokenStart, this.tokenEnd, "layer(")) children.push(this.Function(null, parseFunctions));
			this.skipSC();
			if (this.tokenType === 2 && this.cmpStr(this.tokenStart, this.tokenEnd, "supports(")) children.push(this.Function(null, parseFunctions));
			if (this.lookupNonWSType(0) === 1 || this.lookupNonWSType(0) === 21) children.push(this.MediaQueryList());
			return children;
		},
		block: null
	} },
	layer: { parse: {
		prelude() {
			return this.createSingleNodeList(this.LayerList());
		},
		block(nested = false, { allowNestedRules = false } = {}) {
			return this.Block(nested, { allowNestedRules });
		}
	} },
	media: { parse: {
		prelude() {
			return this.createSingleNodeList(this.MediaQueryList());
		},
		block(nested = false, { allowNestedRules = false } = {}) {
			return this.Block(nested, { allowNestedRules });
		}
	} },
	nest: { parse: {
		prelude() {
			return this.createSingleNodeList(this.SelectorList());
		},
		block() {
			return this.Block(true);
		}
	} },
	page: { parse: {
		prelude() {
			return this.createSingleNodeList(this.SelectorList());
		},
		block() {
			return this.Block(true);
		}
	} },
	scope: { parse: {
		prelude() {
			return this.createSingleNodeList(this.Scope());
		},
		block(nested = false) {
			return this.Block(nested);
		}
	} },
	"starting-style": { parse: {
		prelude: null,
		block(nested = false) {
			return this.Block(nested);
		}
	} },
	supports: { parse: {
		prelude() {
			return this.createSingleNodeList(this.Condition("supports"));
		},
		block(nested = false) {
			return this.Block(nested);
		}
	} }
};
// node_modules/@eslint/css-tree/lib/syntax/pseudo/lang.js
function parseLanguageRangeList() {
	const children = this.createList();
	this.skipSC();
	loop: while (!this.eof) {
		switch (this.tokenType) {
			case 1:
				children.push(this.Identifier());
				break;
			case 5:
				children.push(this.String());
				break;
			case 18:
				children.push(this.Operator());
				break;
			case 22: break loop;
			default: this.error("Identifier, string or comma is expected");
		}
		this.skipSC();
	}
	return children;
}
// node_modules/@eslint/css-tree/lib/syntax/pseudo/index.js
const selectorList = { parse() {
	return this.createSingleNodeList(this.SelectorList());
} };
const selector = { parse() {
	return this.createSingleNodeList(this.Selector());
} };
const identList = { parse() {
	return this.createSingleNodeList(this.Identifier());
} };
const langList = { parse: parseLanguageRangeList };
const nth = { parse() {
	return this.createSingleNodeList(this.Nth());
} };
var pseudo_default = {
	"dir": identList,
	"has": selectorList,
	"lang": langList,
	"matches": selectorList,
	"is": selectorList,
	"-moz-any": selectorList,
	"-webkit-any": selectorList,
	"where": selectorList,
	"not": selectorList,
	"nth-child": nth,
	"nth-last-child": nth,
	"nth-last-of-type": nth,
	"nth-of-type": nth,
	"slotted": selector,
	"host": selector,
	"host-context": selector
};
// node_modules/@eslint/css-tree/lib/syntax/node/AnPlusB.js
const PLUSSIGN$4 = 43;
const HYPHENMINUS$2 = 45;
const N = 110;
const DISALLOW_SIGN = true;
const ALLOW_SIGN = false;
function checkInteger(offset, disallowSign) {
	let pos = this.tokenStart + offset;
	const code = this.charCodeAt(pos);
	if (code === PLUSSIGN$4 || code === HYPHENMINUS$2) {
		if (disallowSign) this.error("Number sign is not allowed");
		pos++;
	}
	for (; pos < this.tokenEnd; pos++) if (!isDigit(this.charCodeAt(pos))) this.error("Integer is expected", pos);
}
function checkTokenIsInteger(disallowSign) {
	return checkInteger.call(this, 0, disallowSign);
}
function expectCharCode(offset, code) {
	if (!this.cmpChar(this.tokenStart + offset, code)) {
		let msg = "";
		switch (code) {
			case N:
				msg = "N is expected";
				break;
			case HYPHENMINUS$2: msg = "HyphenMinus is expected";
		}
		this.error(msg, this.tokenStart + offset);
	}
}
function consumeB() {
	let offset = 0;
	let sign = 0;
	let type = this.tokenType;
	while (type === 13 || type === 25) type = this.lookupType(++offset);
	if (type !== 10) {
		if (this.isDelim(PLUSSIGN$4, offset) || this.isDelim(HYPHENMINUS$2, offset)) {
			sign = this.isDelim(PLUSSIGN$4, offset) ? PLUSSIGN$4 : HYPHENMINUS$2;
			do
				type = this.lookupType(++offset);
			while (type === 13 || type === 25);
			if (type !== 10) {
				this.skip(offset);
				checkTokenIsInteger.call(this, DISALLOW_SIGN);
			}
		} else return null;
	}
	if (offset > 0) this.skip(offset);
	if (sign === 0) {
		type = this.charCodeAt(this.tokenStart);
		if (type !== PLUSSIGN$4 && type !== HYPHENMINUS$2) this.error("Number sign is expected");
	}
	checkTokenIsInteger.call(this, sign !== 0);
	return sign === HYPHENMINUS$2 ? "-" + this.consume(10) : this.consume(10);
}
function parse$49() {
	const start = this.tokenStart;
	let a = null;
	let b = null;
	if (this.tokenType === 10) {
		checkTokenIsInteger.call(this, ALLOW_SIGN);
		b = this.consume(10);
	} else if (this.tokenType === 1 && this.cmpChar(this.tokenStart, HYPHENMINUS$2)) {
		a = "-1";
		expectCharCode.call(this, 1, N);
		switch (this.tokenEnd - this.tokenStart) {
			case 2:
				this.next();
				b = consumeB.call(this);
				break;
			case 3:
				expectCharCode.call(this, 2, HYPHENMINUS$2);
				this.next();
				this.skipSC();
				checkTokenIsInteger.call(this, DISALLOW_SIGN);
				b = "-" + this.consume(10);
				break;
			default:
				expectCharCode.call(this, 2, HYPHENMINUS$2);
				checkInteger.call(this, 3, DISALLOW_SIGN);
				this.next();
				b = this.substrToCursor(start + 2);
		}
	} else if (this.tokenType === 1 || this.isDelim(PLUSSIGN$4) && this.lookupType(1) === 1) {
		let sign = 0;
		a = "1";
		if (this.isDelim(PLUSSIGN$4)) {
			sign = 1;
			this.next();
		}
		expectCharCode.call(this, 0, N);
		switch (this.tokenEnd - this.tokenStart) {
			case 1:
				this.next();
				b = consumeB.call(this);
				break;
			case 2:
				expectCharCode.call(this, 1, HYPHENMINUS$2);
				this.next();
				this.skipSC();
				checkTokenIsInteger.call(this, DISALLOW_SIGN);
				b = "-" + this.consume(10);
				break;
			default:
				expectCharCode.call(this, 1, HYPHENMINUS$2);
				checkInteger.call(this, 2, DISALLOW_SIGN);
				this.next();
				b = this.substrToCursor(start + sign + 1);
		}
	} else if (this.tokenType === 12) {
		const code = this.charCodeAt(this.tokenStart);
		const sign = code === PLUSSIGN$4 || code === HYPHENMINUS$2;
		let i = this.tokenStart + sign;
		for (; i < this.tokenEnd; i++) if (!isDigit(this.charCodeAt(i))) break;
		if (i === this.tokenStart + sign) this.error("Integer is expected", this.tokenStart + sign);
		expectCharCode.call(this, i - this.tokenStart, N);
		a = this.substring(start, i);
		if (i + 1 === this.tokenEnd) {
			this.next();
			b = consumeB.call(this);
		} else {
			expectCharCode.call(this, i - this.tokenStart + 1, HYPHENMINUS$2);
			if (i + 2 === this.tokenEnd) {
				this.next();
				this.skipSC();
				checkTokenIsInteger.call(this, DISALLOW_SIGN);
				b = "-" + this.consume(10);
			} else {
				checkInteger.call(this, i - this.tokenStart + 2, DISALLOW_SIGN);
				this.next();
				b = this.substrToCursor(i + 1);
			}
		}
	} else this.error();
	if (a !== null && a.charCodeAt(0) === PLUSSIGN$4) a = a.substr(1);
	if (b !== null && b.charCodeAt(0) === PLUSSIGN$4) b = b.substr(1);
	return {
		type: "AnPlusB",
		loc: this.getLocation(start, this.tokenStart),
		a,
		b
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/AtKeyword.js
function parse$48() {
	const start = this.tokenStart;
	this.eat(3);
	return {
		type: "AtKeyword",
		loc: this.getLocation(start, this.tokenStart),
		name: this.substrToCursor(start + 1)
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Atrule.js
function consumeRaw$4() {
	return this.Raw(this.consumeUntilLeftCurlyBracketOrSemicolon, true);
}
function isDeclarationBlockAtrule() {
	for (let offset = 1, type; type = this.lookupType(offset); offset++) {
		if (type === 24) return true;
		if (type === 23 || type === 3) return false;
	}
	return false;
}
function parse$47(isDeclaration = false, { allowNestedRules = false } = {}) {
	const start = this.tokenStart;
	let name;
	let nameLowerCase;
	let prelude = null;
	let block = null;
	this.eat(3);
	name = this.substrToCursor(start + 1);
	nameLowerCase = name.toLowerCase();
	this.skipSC();
	if (this.eof === false && this.tokenType !== 23 && this.tokenType !== 17) {
		if (this.parseAtrulePrelude) prelude = this.parseWithFallback(this.AtrulePrelude.bind(this, name, isDeclaration), consumeRaw$4);
		else prelude = consumeRaw$4.call(this, this.tokenIndex);
		this.skipSC();
	}
	switch (this.tokenType) {
		case 17:
			this.next();
			break;
		case 23: if (hasOwnProperty.call(this.atrule, nameLowerCase) && typeof this.atrule[nameLowerCase].block === "function") block = this.atrule[nameLowerCase].block.call(this, isDeclaration, { allowNestedRules });
		else block = this.Block(isDeclaration || isDeclarationBlockAtrule.call(this), { allowNestedRules });
	}
	return {
		type: "Atrule",
		loc: this.getLocation(start, this.tokenStart),
		name,
		prelude,
		block
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/AtrulePrelude.js
function parse$46(name) {
	let children = null;
	if (name !== null) name = name.toLowerCase();
	this.skipSC();
	if (hasOwnProperty.call(this.atrule, name) && typeof this.atrule[name].prelude === "function") children = this.atrule[name].prelude.call(this);
	else children = this.readSequence(this.scope.AtrulePrelude);
	this.skipSC();
	if (this.eof !== true && this.tokenType !== 23 && this.tokenType !== 17) this.error("Semicolon or block is expected");
	return {
		type: "AtrulePrelude",
		loc: this.getLocationFromList(children),
		children
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/AttributeSelector.js
const DOLLARSIGN$1 = 36;
const ASTERISK$3 = 42;
const EQUALSSIGN$1 = 61;
const CIRCUMFLEXACCENT = 94;
const VERTICALLINE$1 = 124;
const TILDE$1 = 126;
function getAttributeName() {
	if (this.eof) this.error("Unexpected end of input");
	const start = this.tokenStart;
	let expectIdent = false;
	if (this.isDelim(ASTERISK$3)) {
		expectIdent = true;
		this.next();
	} else if (!this.isDelim(VERTICALLINE$1)) this.eat(1);
	if (this.isDelim(VERTICALLINE$1)) {
		if (this.charCodeAt(this.tokenStart + 1) !== EQUALSSIGN$1) {
			this.next();
			this.eat(1);
		} else if (expectIdent) this.error("Identifier is expected", this.tokenEnd);
	} else if (expectIdent) this.error("Vertical line is expected");
	return {
		type: "Identifier",
		loc: this.getLocation(start, this.tokenStart),
		name: this.substrToCursor(start)
	};
}
function getOperator() {
	const start = this.tokenStart;
	const code = this.charCodeAt(start);
	if (code !== EQUALSSIGN$1 && code !== TILDE$1 && code !== CIRCUMFLEXACCENT && code !== DOLLARSIGN$1 && code !== ASTERISK$3 && code !== VERTICALLINE$1) this.error("Attribute selector (=, ~=, ^=, $=, *=, |=) is expected");
	this.next();
	if (code !== EQUALSSIGN$1) {
		if (!this.isDelim(EQUALSSIGN$1)) this.error("Equal sign is expected");
		this.next();
	}
	return this.substrToCursor(start);
}
function parse$45() {
	const start = this.tokenStart;
	let name;
	let matcher = null;
	let value = null;
	let flags = null;
	this.eat(19);
	this.skipSC();
	name = getAttributeName.call(this);
	this.skipSC();
	if (this.tokenType !== 20) {
		if (this.tokenType !== 1) {
			matcher = getOperator.call(this);
			this.skipSC();
			value = this.tokenType === 5 ? this.String() : this.Identifier();
			this.skipSC();
		}
		if (this.tokenType === 1) {
			flags = this.consume(1);
			this.skipSC();
		}
	}
	this.eat(20);
	return {
		type: "AttributeSelector",
		loc: this.getLocation(start, this.tokenStart),
		name,
		matcher,
		value,
		flags
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Block.js
const AMPERSAND$2 = 38;
const DOT = 46;
const STAR = 42;
const PLUSSIGN$3 = 43;
const selectorStarts$1 = new Set([
	AMPERSAND$2,
	DOT,
	STAR,
	PLUSSIGN$3,
	62,
	126
]);
function consumeRaw$3() {
	return this.Raw(null, true);
}
function consumeRule() {
	return this.parseWithFallback(this.Rule, consumeRaw$3);
}
function consumeRawDeclaration() {
	return this.Raw(this.consumeUntilSemicolonIncluded, true);
}
function consumeDeclaration() {
	if (this.tokenType === 17) return consumeRawDeclaration.call(this, this.tokenIndex);
	const node = this.parseWithFallback(this.Declaration, consumeRawDeclaration);
	if (this.tokenType === 17) this.next();
	return node;
}
function isElementSelectorStart$1() {
	if (this.tokenType !== 1) return false;
	const nextTokenType = this.lookupTypeNonSC(1);
	if (nextTokenType !== 16 && nextTokenType !== 17 && nextTokenType !== 24) return true;
	if (nextTokenType === 16) {
		const tokenAfterColon = this.lookupTypeNonSC(2);
		if (tokenAfterColon === 1 || tokenAfterColon === 2) {
			let offset = 3;
			let tokenType;
			while (offset <= 15) {
				tokenType = this.lookupType(offset);
				if (tokenType === 23) return true;
				else if (tokenType === 17 || tokenType === 24) return false;
				else if (tokenType === 13 || tokenType === 25) {
					offset++;
					continue;
				} else offset++;
			}
		}
		return false;
	}
	return false;
}
function isSelectorStart$1() {
	if (this.tokenType === 9 && selectorStarts$1.has(this.source.charCodeAt(this.tokenStart))) {
		const code = this.source.charCodeAt(this.tokenStart);
		if (code === STAR || code === PLUSSIGN$3 || code === AMPERSAND$2) {
			const nextToken = this.lookupType(1);
			const nextTokenNonSC = this.lookupTypeNonSC(1);
			if (nextToken === 1 && nextTokenNonSC === 1) return false;
		}
		return true;
	}
	if (this.tokenType === 4) return true;
	return this.tokenType === 19 || this.tokenType === 16 || isElementSelectorStart$1.call(this);
}
function parse$44(isStyleBlock, { allowNestedRules = false } = {}) {
	const start = this.tokenStart;
	let children = this.createList();
	this.eat(23);
	scan: while (!this.eof) switch (this.tokenType) {
		case 24: break scan;
		case 13:
		case 25:
			this.next();
			break;
		case 3:
			children.push(this.parseWithFallback(this.Atrule.bind(this, isStyleBlock, { allowNestedRules }), consumeRaw$3));
			break;
		default: if (isStyleBlock) {
			if (allowNestedRules && isSelectorStart$1.call(this)) children.push(consumeRule.call(this));
			else children.push(consumeDeclaration.call(this));
		} else children.push(consumeRule.call(this));
	}
	if (!this.eof) this.eat(24);
	return {
		type: "Block",
		loc: this.getLocation(start, this.tokenStart),
		children
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Brackets.js
function parse$43(readSequence, recognizer) {
	const start = this.tokenStart;
	let children = null;
	this.eat(19);
	children = readSequence.call(this, recognizer);
	if (!this.eof) this.eat(20);
	return {
		type: "Brackets",
		loc: this.getLocation(start, this.tokenStart),
		children
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/CDC.js
function parse$42() {
	const start = this.tokenStart;
	this.eat(15);
	return {
		type: "CDC",
		loc: this.getLocation(start, this.tokenStart)
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/CDO.js
function parse$41() {
	const start = this.tokenStart;
	this.eat(14);
	return {
		type: "CDO",
		loc: this.getLocation(start, this.tokenStart)
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/ClassSelector.js
const FULLSTOP$1 = 46;
function parse$40() {
	this.eatDelim(FULLSTOP$1);
	return {
		type: "ClassSelector",
		loc: this.getLocation(this.tokenStart - 1, this.tokenEnd),
		name: this.consume(1)
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Combinator.js
const PLUSSIGN$2 = 43;
const SOLIDUS$5 = 47;
const GREATERTHANSIGN$1 = 62;
const TILDE = 126;
function parse$39() {
	const start = this.tokenStart;
	let name;
	switch (this.tokenType) {
		case 13:
			name = " ";
			break;
		case 9:
			switch (this.charCodeAt(this.tokenStart)) {
				case GREATERTHANSIGN$1:
				case PLUSSIGN$2:
				case TILDE:
					this.next();
					break;
				case SOLIDUS$5:
					this.next();
					this.eatIdent("deep");
					this.eatDelim(SOLIDUS$5);
					break;
				default: this.error("Combinator is expected");
			}
			name = this.substrToCursor(start);
	}
	return {
		type: "Combinator",
		loc: this.getLocation(start, this.tokenStart),
		name
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Comment.js
const ASTERISK$2 = 42;
const SOLIDUS$4 = 47;
function parse$38() {
	const start = this.tokenStart;
	let end = this.tokenEnd;
	this.eat(25);
	if (end - start + 2 >= 2 && this.charCodeAt(end - 2) === ASTERISK$2 && this.charCodeAt(end - 1) === SOLIDUS$4) end -= 2;
	return {
		type: "Comment",
		loc: this.getLocation(start, this.tokenStart),
		value: this.substring(start + 2, end)
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Condition.js
const likelyFeatureToken = new Set([
	16,
	22,
	0
]);
function featureOrRange(kind) {
	if (this.lookupTypeNonSC(1) === 1 && likelyFeatureToken.has(this.lookupTypeNonSC(2))) return this.Feature(kind);
	return this.FeatureRange(kind);
}
const parentheses = {
	media: featureOrRange,
	container: featureOrRange,
	supports() {
		if (this.lookupTypeNonSC(1) === 1 && this.lookupTypeNonSC(2) === 16) return this.SupportsDeclaration();
		return null;
	}
};
function parse$37(kind = "media") {
	const children = this.createList();
	scan: while (!this.eof) switch (this.tokenType) {
		case 25:
		case 13:
			this.next();
			continue;
		case 1:
			children.push(this.Identifier());
			break;
		case 21: {
			let term = this.parseWithFallback(() => parentheses[kind].call(this, kind), () => null);
			if (!term) term = this.parseWithFallback(() => {
				this.eat(21);
				const res = this.Condition(kind);
				this.eat(22);
				return res;
			}, () => {
				return this.GeneralEnclosed(kind);
			});
			children.push(term);
			break;
		}
		case 2: {
			let term = this.parseWithFallback(() => this.FeatureFunction(kind), () => null);
			if (!term) term = this.GeneralEnclosed(kind);
			children.push(term);
			break;
		}
		default: break scan;
	}
	if (children.isEmpty) this.error("Condition is expected");
	return {
		type: "Condition",
		loc: this.getLocationFromList(children),
		kind,
		children
	};
}
// node_modules/@eslint/css-tree/lib/utils/names.js
const HYPHENMINUS$1 = 45;
function isCustomProperty(str, offset) {
	offset = offset || 0;
	return str.length - offset >= 2 && str.charCodeAt(offset) === HYPHENMINUS$1 && str.charCodeAt(offset + 1) === HYPHENMINUS$1;
}
// node_modules/@eslint/css-tree/lib/syntax/node/Declaration.js
const EXCLAMATIONMARK$1 = 33;
const NUMBERSIGN = 35;
const DOLLARSIGN = 36;
const AMPERSAND$1 = 38;
const ASTERISK$1 = 42;
const PLUSSIGN$1 = 43;
const SOLIDUS$3 = 47;
function consumeValueRaw() {
	return this.Raw(this.consumeUntilExclamationMarkOrSemicolon, true);
}
function consumeCustomPropertyRaw() {
	return this.Raw(this.consumeUntilExclamationMarkOrSemicolon, false);
}
function consumeValue() {
	const startValueToken = this.tokenIndex;
	const value = this.Value();
	if (value.type !== "Raw" && this.eof === false && this.tokenType !== 17 && this.isDelim(EXCLAMATIONMARK$1) === false && this.isBalanceEdge(startValueToken) === false) this.error();
	return value;
}
function parse$36() {
	const start = this.tokenStart;
	const startToken = this.tokenIndex;
	const property = readProperty.call(this);
	const customProperty = isCustomProperty(property);
	const parseValue = customProperty ? this.parseCustomProperty : this.parseValue;
	const consumeRaw = customProperty ? consumeCustomPropertyRaw : consumeValueRaw;
	let important = false;
	let value;
	this.skipSC();
	this.eat(16);
	const valueStart = this.tokenIndex;
	if (!customProperty) this.skipSC();
	if (parseValue) value = this.parseWithFallback(consumeValue, consumeRaw);
	else value = consumeRaw.call(this, this.tokenIndex);
	if (customProperty && value.type === "Value" && value.children.isEmpty) {
		for (let offset = valueStart - this.tokenIndex; offset <= 0; offset++) if (this.lookupType(offset) === 13) {
			value.children.appendData({
				type: "WhiteSpace",
				loc: null,
				value: " "
			});
			break;
		}
	}
	if (this.isDelim(EXCLAMATIONMARK$1)) {
		important = getImportant.call(this);
		this.skipSC();
	}
	if (this.eof === false && this.tokenType !== 17 && this.isBalanceEdge(startToken) === false) this.error();
	return {
		type: "Declaration",
		loc: this.getLocation(start, this.tokenStart),
		important,
		property,
		value
	};
}
function readProperty() {
	const start = this.tokenStart;
	if (this.tokenType === 9) switch (this.charCodeAt(this.tokenStart)) {
		case ASTERISK$1:
		case DOLLARSIGN:
		case PLUSSIGN$1:
		case NUMBERSIGN:
		case AMPERSAND$1:
			this.next();
			break;
		case SOLIDUS$3:
			this.next();
			if (this.isDelim(SOLIDUS$3)) this.next();
	}
	if (this.tokenType === 4) this.eat(4);
	else this.eat(1);
	return this.substrToCursor(start);
}
function getImportant() {
	this.eat(9);
	this.skipSC();
	const isImportant = this.cmpStr(this.tokenStart, this.tokenEnd, "important");
	const important = this.consume(1);
	return isImportant ? true : important;
}
// node_modules/@eslint/css-tree/lib/syntax/node/DeclarationList.js
const selectorStarts = new Set([
	38,
	46,
	42,
	43,
	62,
	126
]);
function consumeRaw$2() {
	return this.Raw(this.consumeUntilSemicolonIncluded, true);
}
function isElementSelectorStart() {
	if (this.tokenType !== 1) return false;
	const nextTokenType = this.lookupTypeNonSC(1);
	if (nextTokenType === 23) return true;
	if (nextTokenType === 17 || nextTokenType === 18 || nextTokenType === 24) return false;
	if (nextTokenType === 16) {
		if (this.lookupTypeNonSC(2) === 1) {
			if (this.lookupTypeNonSC(3) === 23) return true;
			return false;
		}
		return false;
	}
	return false;
}
function isSelectorStart() {
	return this.tokenType === 9 && selectorStarts.has(this.source.charCodeAt(this.tokenStart)) || this.tokenType === 4 || this.tokenType === 19 || this.tokenType === 16 || isElementSelectorStart.call(this);
}
function parse$35() {
	const children = this.createList();
	scan: while (!this.eof) switch (this.tokenType) {
		case 13:
		case 25:
		case 17:
			this.next();
			break;
		case 3:
			children.push(this.parseWithFallback(this.Atrule.bind(this, true), consumeRaw$2));
			break;
		default: if (isSelectorStart.call(this)) children.push(this.parseWithFallback(this.Rule, consumeRaw$2));
		else children.push(this.parseWithFallback(this.Declaration, consumeRaw$2));
	}
	return {
		type: "DeclarationList",
		loc: this.getLocationFromList(children),
		children
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Dimension.js
function parse$34() {
	const start = this.tokenStart;
	const value = this.consumeNumber(12);
	return {
		type: "Dimension",
		loc: this.getLocation(start, this.tokenStart),
		value,
		unit: this.substring(start + value.length, this.tokenStart)
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Feature.js
const SOLIDUS$2 = 47;
function parse$33(kind) {
	const start = this.tokenStart;
	let name;
	let value = null;
	this.eat(21);
	this.skipSC();
	name = this.consume(1);
	this.skipSC();
	if (this.tokenType !== 22) {
		this.eat(16);
		this.skipSC();
		switch (this.tokenType) {
			case 10:
				if (this.lookupNonWSType(1) === 9) value = this.Ratio();
				else value = this.Number();
				break;
			case 12:
				value = this.Dimension();
				break;
			case 1:
				value = this.Identifier();
				break;
			case 2:
				value = this.parseWithFallback(() => {
					const res = this.Function(this.readSequence, this.scope.Value);
					this.skipSC();
					if (this.isDelim(SOLIDUS$2)) this.error();
					return res;
				}, () => {
					return this.Ratio();
				});
				break;
			default: this.error("Number, dimension, ratio or identifier is expected");
		}
		this.skipSC();
	}
	if (!this.eof) this.eat(22);
	return {
		type: "Feature",
		loc: this.getLocation(start, this.tokenStart),
		kind,
		name,
		value
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/FeatureFunction.js
function getFeatureParser(kind, name) {
	const parser = (this.features[kind] || {})[name];
	if (typeof parser !== "function") this.error(`Unknown feature ${name}()`);
	return parser;
}
function parse$32(kind = "unknown") {
	const start = this.tokenStart;
	const functionName = this.consumeFunctionName();
	const valueParser = getFeatureParser.call(this, kind, functionName.toLowerCase());
	this.skipSC();
	const value = this.parseWithFallback(() => {
		const startValueToken = this.tokenIndex;
		const value = valueParser.call(this);
		this.skipSC();
		if (this.eof === false && this.isBalanceEdge(startValueToken) === false) this.error();
		return value;
	}, () => this.Raw(null, false));
	if (!this.eof) this.eat(22);
	return {
		type: "FeatureFunction",
		loc: this.getLocation(start, this.tokenStart),
		kind,
		feature: functionName,
		value
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/FeatureRange.js
const SOLIDUS$1 = 47;
const LESSTHANSIGN = 60;
const EQUALSSIGN = 61;
const GREATERTHANSIGN = 62;
function readTerm() {
	this.skipSC();
	switch (this.tokenType) {
		case 10: if (this.isDelim(SOLIDUS$1, this.lookupOffsetNonSC(1))) return this.Ratio();
		else return this.Number();
		case 12: return this.Dimension();
		case 1: return this.Identifier();
		case 2: return this.parseWithFallback(() => {
			const res = this.Function(this.readSequence, this.scope.Value);
			this.skipSC();
			if (this.isDelim(SOLIDUS$1)) this.error();
			return res;
		}, () => {
			return this.Ratio();
		});
		default: this.error("Number, dimension, ratio or identifier is expected");
	}
}
function readComparison(expectColon) {
	this.skipSC();
	if (this.isDelim(LESSTHANSIGN) || this.isDelim(GREATERTHANSIGN)) {
		const value = this.source[this.tokenStart];
		this.next();
		if (this.isDelim(EQUALSSIGN)) {
			this.next();
			return value + "=";
		}
		return value;
	}
	if (this.isDelim(EQUALSSIGN)) return "=";
	this.error(`Expected ${expectColon ? "\":\", " : ""}"<", ">", "=" or ")"`);
}
function parse$31(kind = "unknown") {
	const start = this.tokenStart;
	this.skipSC();
	this.eat(21);
	const left = readTerm.call(this);
	const leftComparison = readComparison.call(this, left.type === "Identifier");
	const middle = readTerm.call(this);
	let rightComparison = null;
	let right = null;
	if (this.lookupNonWSType(0) !== 22) {
		rightComparison = readComparison.call(this);
		right = readTerm.call(this);
	}
	this.skipSC();
	this.eat(22);
	return {
		type: "FeatureRange",
		loc: this.getLocation(start, this.tokenStart),
		kind,
		left,
		leftComparison,
		middle,
		rightComparison,
		right
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Function.js
function parse$30(readSequence, recognizer) {
	const start = this.tokenStart;
	const name = this.consumeFunctionName();
	const nameLowerCase = name.toLowerCase();
	let children;
	children = recognizer.hasOwnProperty(nameLowerCase) ? recognizer[nameLowerCase].call(this, recognizer) : readSequence.call(this, recognizer);
	if (!this.eof) this.eat(22);
	return {
		type: "Function",
		loc: this.getLocation(start, this.tokenStart),
		name,
		children
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/GeneralEnclosed.js
function parse$29(kind) {
	const start = this.tokenStart;
	let functionName = null;
	if (this.tokenType === 2) functionName = this.consumeFunctionName();
	else this.eat(21);
	const children = this.parseWithFallback(() => {
		const startValueToken = this.tokenIndex;
		const children = this.readSequence(this.scope.Value);
		if (this.eof === false && this.isBalanceEdge(startValueToken) === false) this.error();
		return children;
	}, () => this.createSingleNodeList(this.Raw(null, false)));
	if (!this.eof) this.eat(22);
	return {
		type: "GeneralEnclosed",
		loc: this.getLocation(start, this.tokenStart),
		kind,
		function: functionName,
		children
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Hash.js
function parse$28() {
	const start = this.tokenStart;
	this.eat(4);
	return {
		type: "Hash",
		loc: this.getLocation(start, this.tokenStart),
		value: this.substrToCursor(start + 1)
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Identifier.js
function parse$27() {
	return {
		type: "Identifier",
		loc: this.getLocation(this.tokenStart, this.tokenEnd),
		name: this.consume(1)
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/IdSelector.js
function parse$26() {
	const start = this.tokenStart;
	this.eat(4);
	return {
		type: "IdSelector",
		loc: this.getLocation(start, this.tokenStart),
		name: this.substrToCursor(start + 1)
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Layer.js
const FULLSTOP = 46;
function parse$25() {
	let tokenStart = this.tokenStart;
	let name = this.consume(1);
	while (this.isDelim(FULLSTOP)) {
		this.eat(9);
		name += "." + this.consume(1);
	}
	return {
		type: "Layer",
		loc: this.getLocation(tokenStart, this.tokenStart),
		name
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/LayerList.js
function parse$24() {
	const children = this.createList();
	this.skipSC();
	while (!this.eof) {
		children.push(this.Layer());
		if (this.lookupTypeNonSC(0) !== 18) break;
		this.skipSC();
		this.next();
		this.skipSC();
	}
	return {
		type: "LayerList",
		loc: this.getLocationFromList(children),
		children
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/MediaQuery.js
function parse$23() {
	const start = this.tokenStart;
	let modifier = null;
	let mediaType = null;
	let condition = null;
	this.skipSC();
	if (this.tokenType === 1 && this.lookupTypeNonSC(1) !== 21) {
		const ident = this.consume(1);
		const identLowerCase = ident.toLowerCase();
		if (identLowerCase === "not" || identLowerCase === "only") {
			this.skipSC();
			modifier = identLowerCase;
			mediaType = this.consume(1);
		} else mediaType = ident;
		switch (this.lookupTypeNonSC(0)) {
			case 1:
				this.skipSC();
				this.eatIdent("and");
				condition = this.Condition("media");
				break;
			case 23:
			case 17:
			case 18:
			case 0: break;
			default: this.error("Identifier or parenthesis is expected");
		}
	} else switch (this.tokenType) {
		case 1:
		case 21:
		case 2:
			condition = this.Condition("media");
			break;
		case 23:
		case 17:
		case 0: break;
		default: this.error("Identifier or parenthesis is expected");
	}
	return {
		type: "MediaQuery",
		loc: this.getLocation(start, this.tokenStart),
		modifier,
		mediaType,
		condition
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/MediaQueryList.js
function parse$22() {
	const children = this.createList();
	this.skipSC();
	while (!this.eof) {
		children.push(this.MediaQuery());
		if (this.tokenType !== 18) break;
		this.next();
	}
	return {
		type: "MediaQueryList",
		loc: this.getLocationFromList(children),
		children
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/NestingSelector.js
const AMPERSAND = 38;
function parse$21() {
	const start = this.tokenStart;
	this.eatDelim(AMPERSAND);
	return {
		type: "NestingSelector",
		loc: this.getLocation(start, this.tokenStart)
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Nth.js
function parse$20() {
	this.skipSC();
	const start = this.tokenStart;
	let end = start;
	let selector = null;
	let nth;
	if (this.lookupValue(0, "odd") || this.lookupValue(0, "even")) nth = this.Identifier();
	else nth = this.AnPlusB();
	end = this.tokenStart;
	this.skipSC();
	if (this.lookupValue(0, "of")) {
		this.next();
		selector = this.SelectorList();
		end = this.tokenStart;
	}
	return {
		type: "Nth",
		loc: this.getLocation(start, end),
		nth,
		selector
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Number.js
function parse$19() {
	return {
		type: "Number",
		loc: this.getLocation(this.tokenStart, this.tokenEnd),
		value: this.consume(10)
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Operator.js
function parse$18() {
	const start = this.tokenStart;
	this.next();
	return {
		type: "Operator",
		loc: this.getLocation(start, this.tokenStart),
		value: this.substrToCursor(start)
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Parentheses.js
function parse$17(readSequence, recognizer) {
	const start = this.tokenStart;
	let children = null;
	this.eat(21);
	children = readSequence.call(this, recognizer);
	if (!this.eof) this.eat(22);
	return {
		type: "Parentheses",
		loc: this.getLocation(start, this.tokenStart),
		children
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Percentage.js
function parse$16() {
	return {
		type: "Percentage",
		loc: this.getLocation(this.tokenStart, this.tokenEnd),
		value: this.consumeNumber(11)
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/PseudoClassSelector.js
function parse$15() {
	const start = this.tokenStart;
	let children = null;
	let name;
	let nameLowerCase;
	this.eat(16);
	if (this.tokenType === 2) {
		name = this.consumeFunctionName();
		nameLowerCase = name.toLowerCase();
		if (this.lookupNonWSType(0) == 22) children = this.createList();
		else if (hasOwnProperty.call(this.pseudo, nameLowerCase)) {
			this.skipSC();
			children = this.pseudo[nameLowerCase].call(this);
			this.skipSC();
		} else {
			children = this.createList();
			children.push(this.Raw(null, false));
		}
		this.eat(22);
	} else name = this.consume(1);
	return {
		type: "PseudoClassSelector",
		loc: this.getLocation(start, this.tokenStart),
		name,
		children
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/PseudoElementSelector.js
function parse$14() {
	const start = this.tokenStart;
	let children = null;
	let name;
	let nameLowerCase;
	this.eat(16);
	this.eat(16);
	if (this.tokenType === 2) {
		name = this.consumeFunctionName();
		nameLowerCase = name.toLowerCase();
		if (this.lookupNonWSType(0) == 22) children = this.createList();
		else if (hasOwnProperty.call(this.pseudo, nameLowerCase)) {
			this.skipSC();
			children = this.pseudo[nameLowerCase].call(this);
			this.skipSC();
		} else {
			children = this.createList();
			children.push(this.Raw(null, false));
		}
		this.eat(22);
	} else name = this.consume(1);
	return {
		type: "PseudoElementSelector",
		loc: this.getLocation(start, this.tokenStart),
		name,
		children
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Ratio.js
const SOLIDUS = 47;
function consumeTerm() {
	this.skipSC();
	switch (this.tokenType) {
		case 10: return this.Number();
		case 2: return this.Function(this.readSequence, this.scope.Value);
		default: this.error("Number of function is expected");
	}
}
function parse$13() {
	const start = this.tokenStart;
	const left = consumeTerm.call(this);
	let right = null;
	this.skipSC();
	if (this.isDelim(SOLIDUS)) {
		this.eatDelim(SOLIDUS);
		right = consumeTerm.call(this);
	}
	return {
		type: "Ratio",
		loc: this.getLocation(start, this.tokenStart),
		left,
		right
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Raw.js
function getOffsetExcludeWS() {
	if (this.tokenIndex > 0) {
		if (this.lookupType(-1) === 13) return this.tokenIndex > 1 ? this.getTokenStart(this.tokenIndex - 1) : this.firstCharOffset;
	}
	return this.tokenStart;
}
function parse$12(consumeUntil, excludeWhiteSpace) {
	const startOffset = this.getTokenStart(this.tokenIndex);
	let endOffset;
	this.skipUntilBalanced(this.tokenIndex, consumeUntil || this.consumeUntilBalanceEnd);
	if (excludeWhiteSpace && this.tokenStart > startOffset) endOffset = getOffsetExcludeWS.call(this);
	else endOffset = this.tokenStart;
	return {
		type: "Raw",
		loc: this.getLocation(startOffset, endOffset),
		value: this.substring(startOffset, endOffset)
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Rule.js
function consumeRaw$1() {
	return this.Raw(this.consumeUntilLeftCurlyBracket, true);
}
function consumePrelude() {
	const prelude = this.SelectorList();
	if (prelude.type !== "Raw" && this.eof === false && this.tokenType !== 23) this.error();
	return prelude;
}
function parse$11() {
	const startToken = this.tokenIndex;
	const startOffset = this.tokenStart;
	let prelude;
	let block;
	if (this.parseRulePrelude) prelude = this.parseWithFallback(consumePrelude, consumeRaw$1);
	else prelude = consumeRaw$1.call(this, startToken);
	block = this.Block(true, { allowNestedRules: true });
	return {
		type: "Rule",
		loc: this.getLocation(startOffset, this.tokenStart),
		prelude,
		block
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Scope.js
function parse$10() {
	let root = null;
	let limit = null;
	this.skipSC();
	const startOffset = this.tokenStart;
	if (this.tokenType === 21) {
		this.next();
		this.skipSC();
		root = this.parseWithFallback(this.SelectorList, () => this.Raw(false, true));
		this.skipSC();
		this.eat(22);
	}
	if (this.lookupNonWSType(0) === 1) {
		this.skipSC();
		this.eatIdent("to");
		this.skipSC();
		this.eat(21);
		this.skipSC();
		limit = this.parseWithFallback(this.SelectorList, () => this.Raw(false, true));
		this.skipSC();
		this.eat(22);
	}
	return {
		type: "Scope",
		loc: this.getLocation(startOffset, this.tokenStart),
		root,
		limit
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Selector.js
function parse$9() {
	const children = this.readSequence(this.scope.Selector);
	if (this.getFirstListNode(children) === null) this.error("Selector is expected");
	return {
		type: "Selector",
		loc: this.getLocationFromList(children),
		children
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/SelectorList.js
function parse$8() {
	const children = this.createList();
	while (!this.eof) {
		children.push(this.Selector());
		if (this.tokenType === 18) {
			this.next();
			continue;
		}
		break;
	}
	return {
		type: "SelectorList",
		loc: this.getLocationFromList(children),
		children
	};
}
// node_modules/@eslint/css-tree/lib/utils/string.js
const REVERSE_SOLIDUS$1 = 92;
const QUOTATION_MARK = 34;
const APOSTROPHE = 39;
function decode$1(str) {
	const len = str.length;
	const firstChar = str.charCodeAt(0);
	const start = firstChar === QUOTATION_MARK || firstChar === APOSTROPHE ? 1 : 0;
	const end = start === 1 && len > 1 && str.charCodeAt(len - 1) === firstChar ? len - 2 : len - 1;
	let decoded = "";
	for (let i = start; i <= end; i++) {
		let code = str.charCodeAt(i);
		if (code === REVERSE_SOLIDUS$1) {
			if (i === end) {
				if (i !== len - 1) decoded = str.substr(i + 1);
				break;
			}
			code = str.charCodeAt(++i);
			if (isValidEscape(REVERSE_SOLIDUS$1, code)) {
				const escapeStart = i - 1;
				const escapeEnd = consumeEscaped(str, escapeStart);
				i = escapeEnd - 1;
				decoded += decodeEscaped(str.substring(escapeStart + 1, escapeEnd));
			} else if (code === 13 && str.charCodeAt(i + 1) === 10) i++;
		} else decoded += str[i];
	}
	return decoded;
}
// node_modules/@eslint/css-tree/lib/syntax/node/String.js
function parse$7() {
	return {
		type: "String",
		loc: this.getLocation(this.tokenStart, this.tokenEnd),
		value: decode$1(this.consume(5))
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/StyleSheet.js
const EXCLAMATIONMARK = 33;
function consumeRaw() {
	return this.Raw(null, false);
}
function parse$6() {
	const start = this.tokenStart;
	const children = this.createList();
	let child;
	scan: while (!this.eof) {
		switch (this.tokenType) {
			case 13:
				this.next();
				continue;
			case 25:
				if (this.charCodeAt(this.tokenStart + 2) !== EXCLAMATIONMARK) {
					this.next();
					continue;
				}
				child = this.Comment();
				break;
			case 14:
				child = this.CDO();
				break;
			case 15:
				child = this.CDC();
				break;
			case 3:
				child = this.parseWithFallback(this.Atrule, consumeRaw);
				break;
			default: child = this.parseWithFallback(this.Rule, consumeRaw);
		}
		children.push(child);
	}
	return {
		type: "StyleSheet",
		loc: this.getLocation(start, this.tokenStart),
		children
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/SupportsDeclaration.js
function parse$5() {
	const start = this.tokenStart;
	this.eat(21);
	this.skipSC();
	const declaration = this.Declaration();
	if (!this.eof) this.eat(22);
	return {
		type: "SupportsDeclaration",
		loc: this.getLocation(start, this.tokenStart),
		declaration
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/TypeSelector.js
const ASTERISK = 42;
const VERTICALLINE = 124;
function eatIdentifierOrAsterisk() {
	if (this.tokenType !== 1 && this.isDelim(ASTERISK) === false) this.error("Identifier or asterisk is expected");
	if (this.isDelim(ASTERISK)) {
		const currentTokenEnd = this.tokenStart + 1;
		this.next();
		if (this.tokenType === 1 && this.tokenStart === currentTokenEnd) this.error("Whitespace is required between universal selector and type selector");
		return;
	}
	this.next();
}
function parse$4() {
	const start = this.tokenStart;
	if (this.isDelim(VERTICALLINE)) {
		this.next();
		eatIdentifierOrAsterisk.call(this);
	} else {
		eatIdentifierOrAsterisk.call(this);
		if (this.isDelim(VERTICALLINE)) {
			this.next();
			eatIdentifierOrAsterisk.call(this);
		}
	}
	return {
		type: "TypeSelector",
		loc: this.getLocation(start, this.tokenStart),
		name: this.substrToCursor(start)
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/UnicodeRange.js
const PLUSSIGN = 43;
const HYPHENMINUS = 45;
const QUESTIONMARK = 63;
function eatHexSequence(offset, allowDash) {
	let len = 0;
	for (let pos = this.tokenStart + offset; pos < this.tokenEnd; pos++) {
		const code = this.charCodeAt(pos);
		if (code === HYPHENMINUS && allowDash && len !== 0) {
			eatHexSequence.call(this, offset + len + 1, false);
			return -1;
		}
		if (!isHexDigit(code)) this.error(allowDash && len !== 0 ? "Hyphen minus" + (len < 6 ? " or hex digit" : "") + " is expected" : len < 6 ? "Hex digit is expected" : "Unexpected input", pos);
		if (++len > 6) this.error("Too many hex digits", pos);
	}
	this.next();
	return len;
}
function eatQuestionMarkSequence(max) {
	let count = 0;
	while (this.isDelim(QUESTIONMARK)) {
		if (++count > max) this.error("Too many question marks");
		this.next();
	}
}
function startsWith(code) {
	if (this.charCodeAt(this.tokenStart) !== code) this.error((code === PLUSSIGN ? "Plus sign" : "Hyphen minus") + " is expected");
}
function scanUnicodeRange() {
	let hexLength = 0;
	switch (this.tokenType) {
		case 10:
			hexLength = eatHexSequence.call(this, 1, true);
			if (this.isDelim(QUESTIONMARK)) {
				eatQuestionMarkSequence.call(this, 6 - hexLength);
				break;
			}
			if (this.tokenType === 12 || this.tokenType === 10) {
				startsWith.call(this, HYPHENMINUS);
				eatHexSequence.call(this, 1, false);
				break;
			}
			break;
		case 12:
			hexLength = eatHexSequence.call(this, 1, true);
			if (hexLength > 0) eatQuestionMarkSequence.call(this, 6 - hexLength);
			break;
		default:
			this.eatDelim(PLUSSIGN);
			if (this.tokenType === 1) {
				hexLength = eatHexSequence.call(this, 0, true);
				if (hexLength > 0) eatQuestionMarkSequence.call(this, 6 - hexLength);
				break;
			}
			if (this.isDelim(QUESTIONMARK)) {
				this.next();
				eatQuestionMarkSequence.call(this, 5);
				break;
			}
			this.error("Hex digit or question mark is expected");
	}
}
function parse$3() {
	const start = this.tokenStart;
	this.eatIdent("u");
	scanUnicodeRange.call(this);
	return {
		type: "UnicodeRange",
		loc: this.getLocation(start, this.tokenStart),
		value: this.substrToCursor(start)
	};
}
// node_modules/@eslint/css-tree/lib/utils/url.js
const REVERSE_SOLIDUS = 92;
const RIGHTPARENTHESIS = 41;
function decode(str) {
	const len = str.length;
	let start = 4;
	let end = str.charCodeAt(len - 1) === RIGHTPARENTHESIS ? len - 2 : len - 1;
	let decoded = "";
	while (start < end && isWhiteSpace(str.charCodeAt(start))) start++;
	while (start < end && isWhiteSpace(str.charCodeAt(end))) end--;
	for (let i = start; i <= end; i++) {
		let code = str.charCodeAt(i);
		if (code === REVERSE_SOLIDUS) {
			if (i === end) {
				if (i !== len - 1) decoded = str.substr(i + 1);
				break;
			}
			code = str.charCodeAt(++i);
			if (isValidEscape(REVERSE_SOLIDUS, code)) {
				const escapeStart = i - 1;
				const escapeEnd = consumeEscaped(str, escapeStart);
				i = escapeEnd - 1;
				decoded += decodeEscaped(str.substring(escapeStart + 1, escapeEnd));
			} else if (code === 13 && str.charCodeAt(i + 1) === 10) i++;
		} else decoded += str[i];
	}
	return decoded;
}
// node_modules/@eslint/css-tree/lib/syntax/node/Url.js
function parse$2() {
	const start = this.tokenStart;
	let value;
	switch (this.tokenType) {
		case 7:
			value = decode(this.consume(7));
			break;
		case 2:
			if (!this.cmpStr(this.tokenStart, this.tokenEnd, "url(")) this.error("Function name must be `url`");
			this.eat(2);
			this.skipSC();
			value = decode$1(this.consume(5));
			this.skipSC();
			if (!this.eof) this.eat(22);
			break;
		default: this.error("Url or Function is expected");
	}
	return {
		type: "Url",
		loc: this.getLocation(start, this.tokenStart),
		value
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/Value.js
function parse$1() {
	const start = this.tokenStart;
	const children = this.readSequence(this.scope.Value);
	return {
		type: "Value",
		loc: this.getLocation(start, this.tokenStart),
		children
	};
}
// node_modules/@eslint/css-tree/lib/syntax/node/WhiteSpace.js
const SPACE = Object.freeze({
	type: "WhiteSpace",
	loc: null,
	value: " "
});
function parse() {
	this.eat(13);
	return SPACE;
}
// node_modules/@eslint/css-tree/lib/syntax/node/index-parse.js
var index_parse_exports = __exportAll({
	AnPlusB: () => parse$49,
	AtKeyword: () => parse$48,
	Atrule: () => parse$47,
	AtrulePrelude: () => parse$46,
	AttributeSelector: () => parse$45,
	Block: () => parse$44,
	Brackets: () => parse$43,
	CDC: () => parse$42,
	CDO: () => parse$41,
	ClassSelector: () => parse$40,
	Combinator: () => parse$39,
	Comment: () => parse$38,
	Condition: () => parse$37,
	Declaration: () => parse$36,
	DeclarationList: () => parse$35,
	Dimension: () => parse$34,
	Feature: () => parse$33,
	FeatureFunction: () => parse$32,
	FeatureRange: () => parse$31,
	Function: () => parse$30,
	GeneralEnclosed: () => parse$29,
	Hash: () => parse$28,
	IdSelector: () => parse$26,
	Identifier: () => parse$27,
	Layer: () => parse$25,
	LayerList: () => parse$24,
	MediaQuery: () => parse$23,
	MediaQueryList: () => parse$22,
	NestingSelector: () => parse$21,
	Nth: () => parse$20,
	Number: () => parse$19,
	Operator: () => parse$18,
	Parentheses: () => parse$17,
	Percentage: () => parse$16,
	PseudoClassSelector: () => parse$15,
	PseudoElementSelector: () => parse$14,
	Ratio: () => parse$13,
	Raw: () => parse$12,
	Rule: () => parse$11,
	Scope: () => parse$10,
	Selector: () => parse$9,
	SelectorList: () => parse$8,
	String: () => parse$7,
	StyleSheet: () => parse$6,
	SupportsDeclaration: () => parse$5,
	TypeSelector: () => parse$4,
	UnicodeRange: () => parse$3,
	Url: () => parse$2,
	Value: () => parse$1,
	WhiteSpace: () => parse
});
// node_modules/@eslint/css-tree/lib/syntax/config/parser.js
function identifier() {
	return this.Identifier();
}
function fontFormat() {
	switch (this.tokenType) {
		case 1: return this.Identifier();
		case 5: return this.String();
		default: this.error("Identifier or string is expected");
	}
}
// node_modules/@eslint/css-tree/lib/parser/index.js
var parser_default = createParser({
	parseContext: {
		default: "StyleSheet",
		stylesheet: "StyleSheet",
		atrule: "Atrule",
		atrulePrelude(options) {
			return this.AtrulePrelude(options.atrule ? String(options.atrule) : null);
		},
		mediaQueryList: "MediaQueryList",
		mediaQuery: "MediaQuery",
		condition(options) {
			return this.Condition(options.kind);
		},
		rule: "Rule",
		selectorList: "SelectorList",
		selector: "Selector",
		block() {
			return this.Block(true);
		},
		declarationList: "DeclarationList",
		declaration: "Declaration",
		value: "Value"
	},
	features: {
		supports: {
			selector() {
				return this.Selector();
			},
			"font-tech": identifier,
			"font-format": fontFormat,
			"at-rule"() {
				return this.AtKeyword();
			},
			"named-feature": identifier,
			env: identifier
		},
		container: { style() {
			return this.Declaration();
		} }
	},
	scope: scope_exports,
	atrule: atrule_default,
	pseudo: pseudo_default,
	node: index_parse_exports,
	tokenize
});
// build/src/widget/style-text.js
function childrenOf(node) {
	return [...node?.children ?? []];
}
var TooManyMistakes = class extends Error {};
var StyleText = class {
	text;
	hasMark;
	mistake = void 0;
	#tree;
	constructor(text, hasMark, tree) {
		this.text = text;
		this.hasMark = hasMark;
		this.#tree = tree;
	}
	get judged() {
		return this;
	}
	get tree() {
		this.#tree ??= parseStyle(this.text);
		return this.#tree;
	}
	get ast() {
		return this.tree;
	}
};
function parseStyle(text) {
	let mistakes = 0;
	const onParseError = () => {
		mistakes += 1;
		if (mistakes > limits.styleMistakes) throw new TooManyMistakes();
	};
	try {
		return parser_default(text, {
			positions: true,
			onParseError
		});
	} catch (error) {
		if (error instanceof TooManyMistakes) return {
			type: "StyleSheet",
			children: []
		};
		throw error;
	}
}
// build/src/rule-kit/selector.js
const narrowness = [
	"everything",
	"interface",
	"own"
];
const interfaceIds = new Set(interfaceNames.ids);
const sameAsArguments = new Set([
	"is",
	"where",
	"matches",
	"any",
	"-webkit-any",
	"-moz-any"
]);
const ofOwnElements = new Set([
	"host",
	"host-context",
	"slotted",
	"part"
]);
function isInterfaceBlock(name) {
	return interfaceNames.blocks.some((block) => name === block || name.startsWith(`${block}_`) || name.startsWith(`${block}--`));
}
function wideRules(style, reach) {
	const reachOfRule = new Map();
	const isReported = new Set();
	const wide = [];
	for (const rule of style.rules) {
		const around = rule.around && outermost(rule.around, reachOfRule);
		const reaches = rule.selectors.map((selector) => narrowest([reachOf(selector), ...around ? [around] : []]));
		reachOfRule.set(rule, widest(reaches));
		const isInside = rule.around !== void 0 && isReported.has(rule.around);
		if (rule.isVisible && widest(reaches) !== "own" || isInside) isReported.add(rule);
		const selectors = rule.selectors.filter((_, index) => reaches[index] === reach);
		if (rule.isVisible && !isInside && selectors.length > 0) wide.push({ selectors });
	}
	return wide;
}
function outermost(rule, known) {
	const reach = known.get(rule);
	if (reach) return reach;
	const own = widest(rule.selectors.map(reachOf));
	return narrowest(rule.around ? [own, outermost(rule.around, known)] : [own]);
}
function reachOf(selector) {
	return narrowest(childrenOf(selector).map(reachOfPart));
}
function reachOfPart(part) {
	const name = nameOf(part);
	switch (part.type) {
		case "ClassSelector": return isOfInterface(name) ? "interface" : "own";
		case "IdSelector": return interfaceIds.has(name) ? "interface" : "own";
		case "TypeSelector": return name.includes("-") ? "own" : "everything";
		case "AttributeSelector": return isOwnAttribute(name.toLowerCase()) ? "own" : "everything";
		case "PseudoElementSelector": return ofOwnElements.has(name.toLowerCase()) ? "own" : "everything";
		case "PseudoClassSelector": return reachOfPseudoClass(name.toLowerCase(), childrenOf(part).flatMap(childrenOf));
		default: return "everything";
	}
}
function reachOfPseudoClass(name, selectors) {
	if (ofOwnElements.has(name)) return "own";
	const reaches = selectors.map(reachOf);
	if (name === "has") return narrowest(reaches);
	return sameAsArguments.has(name) && reaches.length > 0 ? widest(reaches) : "everything";
}
function isOfInterface(name) {
	return !name.startsWith(ownFrame.beginning) && isInterfaceBlock(name);
}
function isOwnAttribute(name) {
	if (name === themeAttribute.name || name.startsWith("aria-")) return false;
	return name === "class" || name === "id" || name.includes("-");
}
function nameOf({ name = "" }) {
	return typeof name === "string" ? name : nameOf(name);
}
function narrowest(reaches) {
	return reaches.reduce((one, other) => narrowness.indexOf(one) > narrowness.indexOf(other) ? one : other, "everything");
}
function widest(reaches) {
	return reaches.reduce((one, other) => narrowness.indexOf(one) < narrowness.indexOf(other) ? one : other, "own");
}
// build/src/rule-kit/style-node.js
const shown$1 = 5;
function namesOfSelectors(selectors, text) {
	const texts = selectors.map(({ loc }) => text.slice(loc?.start.offset, loc?.end.offset));
	const more = texts.length - shown$1;
	const names = texts.slice(0, shown$1).map(quote);
	const last = more > 0 ? `${String(more)} more` : names.pop() ?? "";
	const below = texts[0]?.replace(/^(?:html|body|:root)(?:[\s>+~]+(?:body)?|$)/iu, "").trim();
	return {
		selectors: names.length > 0 ? `${names.join(", ")} and ${last}` : last,
		example: quote([".my-widget", below].join(" ").trim())
	};
}
function placeOfNodes(nodes) {
	return {
		start: positionOf(nodes[0]?.loc?.start),
		end: positionOf(nodes.at(-1)?.loc?.end)
	};
}
function positionOf({ line, column } = {
	line: 1,
	column: 1
}) {
	return {
		line,
		column: column - 1
	};
}
// build/rules/style/no-global-selectors.js
var no_global_selectors_default = createStyleRule({
	name: "no-global-selectors",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow selectors that apply to the whole interface, such as `body` or `*`",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			global: "The style of a widget is loaded into the page of the platform, where {{selectors}} applies to the whole interface. Begin with a class or an id of the widget, as in {{example}}.",
			globals: "The style of a widget is loaded into the page of the platform, where {{selectors}} apply to the whole interface. Begin each with a class or an id of the widget, as in {{example}}."
		}
	},
	check(context, { style, text }) {
		for (const { selectors } of wideRules(style, "everything")) context.report({
			loc: placeOfNodes(selectors),
			messageId: selectors.length > 1 ? "globals" : "global",
			data: namesOfSelectors(selectors, text)
		});
	}
});
// build/rules/script/no-globals.js
const writable = /^(?:on[a-z]+|location|name|status|opener|event)$/u;
var no_globals_default = createScriptRule({
	name: "no-globals",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow globals of the widget, also by a variable without a declaration",
			presets: {
				marketplace: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			undeclared: "Nothing declares {{name}}, so it becomes a global that all widgets share. Declare it with \"let\" or \"const\".",
			member: "{{name}} becomes a global that all widgets share. Keep it in a variable of the widget."
		}
	},
	check(context, script) {
		if (script.isBundled) return;
		const seen = new Set();
		for (const { node, name, isMember } of inOrderOf(globalsMadeIn(script))) {
			if (seen.has(name)) continue;
			seen.add(name);
			const messageId = isMember ? "member" : "undeclared";
			context.report({
				node,
				messageId,
				data: { name: quote(isMember ? `window.${name}` : name) }
			});
		}
	}
});
function inOrderOf(made) {
	const byNode = new Map(made.map((one) => [one.node, one]));
	return inOrder([...byNode.keys()]).flatMap((node) => byNode.get(node) ?? []);
}
function globalsMadeIn(script) {
	return [...script.nodesOf("AssignmentExpression").filter(isPlain).map(({ left }) => left), ...script.nodesOf("ForInStatement", "ForOfStatement").map(({ left }) => left)].flatMap((node) => {
		if (node.type === "Identifier") return !writable.test(node.name) && script.undeclared.has(node) ? [{
			node,
			name: node.name,
			isMember: false
		}] : [];
		if (node.type !== "MemberExpression" || !script.isGlobalObject(node.object)) return [];
		const name = nameOf$1(node);
		return name === void 0 || writable.test(name) ? [] : [{
			node,
			name,
			isMember: true
		}];
	});
}
function isPlain({ operator }) {
	return operator === "=";
}
// build/src/rule-kit/custom-label.js
function isCustomLabel(value) {
	return value.key === "name" && value.parent?.get("type")?.text === "custom";
}
// build/rules/texts/no-hardcoded-text.js
var no_hardcoded_text_default = createManifestRule({
	name: "no-hardcoded-text",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow texts in the manifest of a widget with several languages",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			literal: "The text {{text}} is the same in every language. Move it to the locale files and write its key here, as in {{reference}}.",
			blank: "The text is blank. Write the key of a text in the locale files, as in {{reference}}."
		}
	},
	check(context, manifest) {
		const references = new Set(manifest.references.map(({ value }) => value));
		for (const { value, mayBeLiteral } of manifest.texts) {
			const { text } = value;
			if (text === void 0 || mayBeLiteral || references.has(value)) continue;
			const reference = quote(exampleFor(manifest.known(value)?.path ?? keyPath(value)));
			if (text.trim() === "") {
				if (isCustomLabel(value) || isMissing(manifest, value)) continue;
				context.report({
					node: value.node,
					messageId: "blank",
					data: { reference }
				});
			} else if (manifest.locales.size > 1) {
				const data = {
					text: quote(text),
					reference
				};
				context.report({
					node: value.node,
					messageId: "literal",
					data
				});
			}
		}
	}
});
function isMissing({ knownValues }, text) {
	return (knownValues.find(({ value }) => value === text)?.key)?.required?.some(({ absence }) => absence === "refuses") ?? false;
}
function exampleFor([block = "", ...path]) {
	return [block, ...path.slice(-2)].join(".");
}
// build/src/rule-kit/misplaced.js
const misplacedMessages = {
	misplaced: "The platform does not read {{key}} here, only {{place}}. Move it there.",
	move: "Move {{key}}, so that it is {{place}}."
};
function misplacedIn(manifest) {
	return manifest.misplaced.flatMap(({ value, misplacement }) => {
		const { to } = misplacement;
		const target = manifest.get(...to.slice(0, -1));
		if (target ? target.type !== "object" : to[0] === "widget") return [];
		return [{
			value,
			misplacement,
			target,
			isTaken: target?.get(to.at(-1)) !== void 0
		}];
	});
}
function checkMisplaced(context, manifest, isMeant) {
	for (const { value, misplacement, target, isTaken } of misplacedIn(manifest)) {
		if (isTaken || !isMeant(isNeeded(manifest, misplacement))) continue;
		const data = placeOf(misplacement);
		const suggest = target && !value.isDuplicated ? [{
			messageId: "move",
			data,
			fix: moveMember(context.sourceCode, value, target)
		}] : [];
		context.report({
			node: value.keyNode,
			messageId: "misplaced",
			data,
			suggest
		});
	}
}
function ignoredValues(manifest) {
	return new Set(manifest.misplaced.flatMap(({ value, misplacement }) => misplacement.reaction !== void 0 || isNeeded(manifest, misplacement) ? [] : [value]));
}
function placeOf({ to }) {
	const parent = to.at(-2);
	return {
		key: quote(to.at(-1)),
		place: parent === void 0 ? "at the top level" : `inside ${quote(parent)}`
	};
}
function isNeeded(manifest, { to, reaction }) {
	if (reaction !== void 0) return reaction === "refuses";
	const target = manifest.get(...to.slice(0, -1));
	const { required = [], ...key } = keyAt(...to);
	const certain = required.filter(({ absence }) => absence !== "unknown");
	return target !== void 0 && isRequired(manifest, target, {
		...key,
		required: certain
	});
}
// build/src/rule-kit/value-type.js
const wrongTypeMessage = { wrongType: "{{path}} must be {{expected}}, but is {{actual}}. Write it as in {{example}}." };
const typeMessages = {
	...wrongTypeMessage,
	notBoolean: "{{path}} must be a boolean, but is {{actual}}. Write true or false, without quotes.",
	...replaceMessage
};
const booleanWords = {
	...Object.fromEntries([
		"true",
		"y",
		"yes",
		"on",
		"1"
	].map((word) => [word, true])),
	...Object.fromEntries([
		"false",
		"n",
		"no",
		"off",
		"0"
	].map((word) => [word, false]))
};
const rolesWithRules = new Set([
	...[
		"endpoint",
		"support",
		"contact page",
		"contact address",
		"color",
		"credential"
	],
	...[
		"field",
		"field type",
		"locations",
		"location",
		"languages",
		"language"
	],
	...["version", "interface version"]
]);
function wrongTypes(manifest, isMeant) {
	const ignored = ignoredValues(manifest);
	return manifest.knownValues.filter(({ value, key }) => value.type !== key.type && value.type !== "invalid" && isMeant(key) && !ignored.has(value));
}
function reactsToType({ role, otherType = "refuses" }, reaction) {
	return !rolesWithRules.has(role) && otherType === reaction;
}
function isField({ role, otherType = "refuses" }, reaction) {
	return role === "field" && otherType === reaction;
}
function reportWrongType(context, known) {
	const data = wrongTypeData(known, known.key.examples?.[0]);
	context.report({
		node: known.value.node,
		messageId: "wrongType",
		data
	});
}
function reportType(context, known, isCertain) {
	const { value, key } = known;
	const word = (value.type === "string" || value.type === "number" ? String(value.plain) : "-").trim().toLowerCase();
	const meant = key.type === "boolean" && Object.hasOwn(booleanWords, word) ? booleanWords[word] : void 0;
	const fix = meant === void 0 ? void 0 : replaceWith(value, meant);
	context.report({
		node: value.node,
		messageId: key.type === "boolean" ? "notBoolean" : "wrongType",
		data: wrongTypeData(known, meant ?? key.examples?.[0]),
		fix: fix && isCertain(word) ? fix : null,
		suggest: fix && !isCertain(word) ? [{
			messageId: "replace",
			data: { replacement: String(meant) },
			fix
		}] : []
	});
}
function wrongTypeData({ value, key, path }, example) {
	return {
		path: path.length === 0 ? "The manifest" : quote(path.join(".")),
		expected: typeName(key.type),
		actual: typeName(value.type),
		example: inOneLine(example)
	};
}
function inOneLine(value) {
	return JSON.stringify(value, null, 1).replace(/\n\s*/gu, " ");
}
// build/src/rule-kit/fields.js
const absentKeyMessages = {
	missing: "{{path}} has no {{key}}. Add {{expected}}.",
	misspelled: "{{path}} has no {{key}}, and the platform does not know {{found}}. Did you mean {{key}}? If not, add it.",
	add: "Add {{member}}.",
	...renameMessage
};
const fieldMessages = {
	...absentKeyMessages,
	blank: "The name of {{path}} is blank. Write {{expected}}.",
	...wrongTypeMessage
};
function checkFields(context, manifest, isMeant) {
	for (const { value, name, data } of requiredKeys(manifest, isMeant)) {
		const present = value.get(name);
		if (name === "name" && present?.text?.trim() === "" && !isCustomLabel(present)) context.report({
			node: present.node,
			messageId: "blank",
			data
		});
	}
	checkAbsentKeys(context, manifest, isMeant);
}
function checkAbsentKeys(context, manifest, isMeant) {
	for (const { value, key, name, member, data } of requiredKeys(manifest, isMeant)) {
		if (value.get(name)) continue;
		reportAbsent(context, {
			object: value,
			key,
			names: [name],
			loc: () => value.keyNode.loc,
			messageIds: {
				absent: "missing",
				misspelled: "misspelled"
			},
			data,
			suggest: usualValues(member).map((usual) => ({
				messageId: "add",
				data: { member: `${quote(name)}: ${JSON.stringify(usual)}` },
				fix: insertMember(context.sourceCode, value, name, usual)
			}))
		});
	}
}
function requiredKeys(manifest, isMeant) {
	return manifest.knownValues.filter(({ value, key }) => {
		return (key.role === "field" || key.role === "handler") && value.type === "object";
	}).flatMap(({ value, key, path }) => Object.entries(key.members ?? {}).filter(([, member]) => member.required?.some((requirement) => isMeant(member, requirement))).map(([name, member]) => {
		const expected = wanted(name, member);
		return {
			value,
			key,
			name,
			member,
			data: {
				path: quote(path.join(".")),
				key: quote(name),
				expected
			}
		};
	}));
}
function usualValues({ type, values }) {
	if (type === "boolean") return [true, false];
	return (values ?? []).slice(0, 1).map(({ value }) => value);
}
function wanted(name, { type, values, examples }) {
	if (type === "boolean") return `${quote(name)} with true or false`;
	if (values) return `it with the value ${oneOf(values.map(({ value }) => String(value)))}`;
	return `a reference to its text, as in ${inOneLine(examples?.[0])}`;
}
// build/rules/manifest/no-implicit-required.js
var no_implicit_required_default = createManifestRule({
	name: "no-implicit-required",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require fields of settings and of the Digital Pipeline to carry `required`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: absentKeyMessages
	},
	check(context, manifest) {
		checkAbsentKeys(context, manifest, ({ role }) => role === "flag");
	}
});
// build/src/rule-kit/left-menu.js
const codes = systemItems.map(({ code }) => code);
function menuItems(manifest) {
	return membersOf(manifest.get("left_menu")).flatMap(([code, value]) => {
		if (value.type !== "object") return [];
		const system = systemItems.find((item) => item.code === code);
		if (system) return [{
			code,
			value,
			kind: "system",
			system
		}];
		if ([
			"title",
			"icon",
			"icons"
		].some((key) => !lacks(manifest, value, key))) return [{
			code,
			value,
			kind: "own"
		}];
		return [{
			code,
			value,
			kind: (value.get("is_hidden") ?? didYouMean(code, codes)) === void 0 ? "own" : "unknown"
		}];
	});
}
// build/rules/locations/no-ineffective-left-menu.js
var no_ineffective_left_menu_default = createManifestRule({
	name: "no-ineffective-left-menu",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow changes of the left menu that the platform does not make",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: ["warn", { platform: "amocrm" }],
				amomarket: ["warn", { platform: "amocrm" }]
			}
		},
		schema: platformSchema,
		defaultOptions: [{ platform: "kommo" }],
		messages: {
			unknownItem: "{{platform}} has no menu item {{item}}. Write {{expected}}, or give an item of your own a \"title\" and an \"icon\".",
			notHideable: "{{platform}} does not hide the menu item {{item}}, only {{expected}}. Remove \"is_hidden\".",
			notExtendable: "{{platform}} adds no pages to its menu item {{item}}, only to {{expected}}. Remove \"submenu\".",
			notFollowable: "{{platform}} puts nothing after {{item}}. Write the code of one of its menu items: {{expected}}.",
			remove: "Remove {{key}}.",
			...renameMessage,
			...replaceMessage
		}
	},
	check(context, manifest) {
		const [{ platform = "kommo" }] = context.options;
		const codesOf = (can) => systemItems.filter((item) => item[can].includes(platform)).map(({ code }) => code);
		const dataFor = (item, expected) => ({
			platform: platformNames[platform],
			item: quote(item),
			expected: oneOf(expected)
		});
		function reportKey(messageId, member, data) {
			const fix = remove(context.sourceCode, member);
			const suggest = [{
				messageId: "remove",
				data: { key: quote(member.key ?? "") },
				fix
			}];
			context.report({
				node: member.keyNode,
				messageId,
				data,
				suggest
			});
		}
		function checkOwn(value) {
			const after = value.get("sort", "after");
			const expected = codesOf("followable");
			if (after?.text === void 0 || expected.includes(after.text)) return;
			const data = dataFor(after.text, expected);
			const suggest = suggestReplacements(after, didYouMean(after.text, expected));
			context.report({
				node: after.node,
				messageId: "notFollowable",
				data,
				suggest
			});
		}
		function checkSystem(value, { code, extendable }) {
			const submenu = value.get("submenu");
			if (!submenu || extendable.includes(platform)) return;
			reportKey("notExtendable", submenu, dataFor(code, codesOf("extendable")));
		}
		function check(item) {
			const { code, value } = item;
			if (item.kind === "unknown") {
				const known = [...new Set([...codesOf("hideable"), ...codesOf("extendable")])];
				const meant = didYouMean(code, known.filter((other) => !value.parent?.get(other)));
				context.report({
					node: value.keyNode,
					messageId: "unknownItem",
					data: dataFor(code, known),
					suggest: meant === void 0 ? [] : [suggestRename(value, meant)]
				});
				return;
			}
			if (item.kind === "own") checkOwn(value);
			else checkSystem(value, item.system);
			const isHidden = value.get("is_hidden");
			const hideable = codesOf("hideable");
			if (isHidden?.plain !== true || code === "settings" || hideable.includes(code)) return;
			reportKey("notHideable", isHidden, dataFor(code, hideable));
		}
		menuItems(manifest).forEach(check);
	}
});
// build/rules/script/no-injected-scripts.js
var no_injected_scripts_default = createScriptRule({
	name: "no-injected-scripts",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow scripts that a script adds to the page",
			presets: {
				marketplace: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { injected: "The marketplace refuses scripts that are added to the page. Name the file among the dependencies of \"define\", or put it into the archive." }
	},
	check(context, script) {
		if (!/script/iu.test(script.text)) return;
		const calls = script.nodesOf("CallExpression").filter(isInjection);
		for (const { node } of eachOrFirst(script, calls)) context.report({
			node,
			messageId: "injected"
		});
	}
});
function isInjection({ callee, arguments: [first] }) {
	const text = textOf(first)?.trim() ?? "";
	const isTag = /^<script[\s>]/iu.test(text);
	if (callee.type === "Identifier") return isTag && (callee.name === "$" || callee.name === "jQuery");
	if (callee.type !== "MemberExpression") return false;
	const method = nameOf$1(callee);
	if (method === "createElement") return text.toLowerCase() === "script";
	return method === "getScript" || isTag && (method === "append" || method === "prepend");
}
// build/src/widget/script-callbacks.js
const known$5 = new Set([
	"render",
	"init",
	"bind_actions",
	"settings",
	"onSave",
	"destroy",
	"dpSettings",
	"advancedSettings"
]);
function findCallbacks(script) {
	const made = script.nodes.flatMap((node) => {
		const { key, value } = madeBy(node) ?? {};
		return key && value ? [{
			key,
			value
		}] : [];
	});
	const [first] = made.filter(({ value }) => value.type === "ObjectExpression" && isKnown$1(value));
	const others = made.filter((one) => one !== first && one.key.type !== "Property");
	if (!first || others.length > 0) return void 0;
	const object = first.value;
	const members = new Map();
	let isWhole = true;
	for (const property of object.properties) {
		const name = property.type === "Property" ? nameOf$1(property) : void 0;
		if (name === void 0) isWhole = false;
		else members.set(name, {
			keyNode: property.key,
			value: property.value
		});
	}
	for (const node of script.nodes) {
		if (node.type !== "MemberExpression" || nameOf$1(node) !== "callbacks") continue;
		const parent = script.parentOf(node);
		if (parent === first.key) continue;
		if (parent?.type !== "MemberExpression" || parent.object !== node) {
			isWhole = false;
			continue;
		}
		const assignment = script.parentOf(parent);
		if (assignment?.type !== "AssignmentExpression" || assignment.left !== parent) continue;
		const name = nameOf$1(parent);
		if (name === void 0) isWhole = false;
		else members.set(name, {
			keyNode: parent.property,
			value: assignment.right
		});
	}
	return {
		keyNode: nameNode(first.key),
		members,
		isWhole
	};
}
function madeBy(node) {
	if (node.type === "AssignmentExpression") {
		const { left, right } = node;
		return left.type === "MemberExpression" && nameOf$1(left) === "callbacks" ? {
			key: node,
			value: right
		} : void 0;
	}
	if (node.type !== "Property" && node.type !== "PropertyDefinition") return void 0;
	return nameOf$1(node) === "callbacks" && node.value ? {
		key: node,
		value: node.value
	} : void 0;
}
function nameNode(key) {
	if (key.type === "AssignmentExpression" && key.left.type === "MemberExpression") return key.left.property;
	return key.type === "Property" || key.type === "PropertyDefinition" ? key.key : key;
}
function isKnown$1(object) {
	return object.properties.some((one) => one.type === "Property" && known$5.has(nameOf$1(one) ?? ""));
}
function functionOf(script, value) {
	if (isFunction(value)) return value;
	if (value.type === "CallExpression" && value.callee.type === "MemberExpression") {
		const { object } = value.callee;
		return nameOf$1(value.callee) === "bind" && isFunction(object) ? object : void 0;
	}
	if (value.type !== "Identifier") return void 0;
	const declared = script.nodes.filter((node) => node.type === "FunctionDeclaration" && node.id.name === value.name);
	const [only] = declared;
	return declared.length === 1 && isFunction(only) ? only : void 0;
}
function returnsSomething(script, fn) {
	if (fn.async === true || fn.generator === true || fn.body.type !== "BlockStatement") return true;
	return script.nodes.some((node) => (node.type === "ReturnStatement" ? node.argument : node.type === "ThrowStatement") && script.functionAround(node) === fn);
}
// node_modules/eslint-scope/lib/assert.js
function assert(condition, message = "Assertion failed.") {
	if (!condition) throw new Error(message);
}
// node_modules/estraverse/estraverse.js
var require_estraverse = __commonJSMin(((exports) => {
	(function clone(exports) {
		"use strict";
		var Syntax, VisitorOption, VisitorKeys, BREAK, SKIP, REMOVE;
		function deepCopy(obj) {
			var ret = {}, key, val;
			for (key in obj) if (obj.hasOwnProperty(key)) {
				val = obj[key];
				if (typeof val === "object" && val !== null) ret[key] = deepCopy(val);
				else ret[key] = val;
			}
			return ret;
		}
		function upperBound(array, func) {
			var diff, len = array.length, i = 0, current;
			while (len) {
				diff = len >>> 1;
				current = i + diff;
				if (func(array[current])) len = diff;
				else {
					i = current + 1;
					len -= diff + 1;
				}
			}
			return i;
		}
		Syntax = {
			AssignmentExpression: "AssignmentExpression",
			AssignmentPattern: "AssignmentPattern",
			ArrayExpression: "ArrayExpression",
			ArrayPattern: "ArrayPattern",
			ArrowFunctionExpression: "ArrowFunctionExpression",
			AwaitExpression: "AwaitExpression",
			BlockStatement: "BlockStatement",
			BinaryExpression: "BinaryExpression",
			BreakStatement: "BreakStatement",
			CallExpression: "CallExpression",
			CatchClause: "CatchClause",
			ChainExpression: "ChainExpression",
			ClassBody: "ClassBody",
			ClassDeclaration: "ClassDeclaration",
			ClassExpression: "ClassExpression",
			ComprehensionBlock: "ComprehensionBlock",
			ComprehensionExpression: "ComprehensionExpression",
			ConditionalExpression: "ConditionalExpression",
			ContinueStatement: "ContinueStatement",
			DebuggerStatement: "DebuggerStatement",
			DirectiveStatement: "DirectiveStatement",
			DoWhileStatement: "DoWhileStatement",
			EmptyStatement: "EmptyStatement",
			ExportAllDeclaration: "ExportAllDeclaration",
			ExportDefaultDeclaration: "ExportDefaultDeclaration",
			ExportNamedDeclaration: "ExportNamedDeclaration",
			ExportSpecifier: "ExportSpecifier",
			ExpressionStatement: "ExpressionStatement",
			ForStatement: "ForStatement",
			ForInStatement: "ForInStatement",
			ForOfStatement: "ForOfStatement",
			FunctionDeclaration: "FunctionDeclaration",
			FunctionExpression: "FunctionExpression",
			GeneratorExpression: "GeneratorExpression",
			Identifier: "Identifier",
			IfStatement: "IfStatement",
			ImportExpression: "ImportExpression",
			ImportDeclaration: "ImportDeclaration",
			ImportDefaultSpecifier: "ImportDefaultSpecifier",
			ImportNamespaceSpecifier: "ImportNamespaceSpecifier",
			ImportSpecifier: "ImportSpecifier",
			Literal: "Literal",
			LabeledStatement: "LabeledStatement",
			LogicalExpression: "LogicalExpression",
			MemberExpression: "MemberExpression",
			MetaProperty: "MetaProperty",
			MethodDefinition: "MethodDefinition",
			ModuleSpecifier: "ModuleSpecifier",
			NewExpression: "NewExpression",
			ObjectExpression: "ObjectExpression",
			ObjectPattern: "ObjectPattern",
			PrivateIdentifier: "PrivateIdentifier",
			Program: "Program",
			Property: "Property",
			PropertyDefinition: "PropertyDefinition",
			RestElement: "RestElement",
			ReturnStatement: "ReturnStatement",
			SequenceExpression: "SequenceExpression",
			SpreadElement: "SpreadElement",
			Super: "Super",
			SwitchStatement: "SwitchStatement",
			SwitchCase: "SwitchCase",
			TaggedTemplateExpression: "TaggedTemplateExpression",
			TemplateElement: "TemplateElement",
			TemplateLiteral: "TemplateLiteral",
			ThisExpression: "ThisExpression",
			ThrowStatement: "ThrowStatement",
			TryStatement: "TryStatement",
			UnaryExpression: "UnaryExpression",
			UpdateExpression: "UpdateExpression",
			VariableDeclaration: "VariableDeclaration",
			VariableDeclarator: "VariableDeclarator",
			WhileStatement: "WhileStatement",
			WithStatement: "WithStatement",
			YieldExpression: "YieldExpression"
		};
		VisitorKeys = {
			AssignmentExpression: ["left", "right"],
			AssignmentPattern: ["left", "right"],
			ArrayExpression: ["elements"],
			ArrayPattern: ["elements"],
			ArrowFunctionExpression: ["params", "body"],
			AwaitExpression: ["argument"],
			BlockStatement: ["body"],
			BinaryExpression: ["left", "right"],
			BreakStatement: ["label"],
			CallExpression: ["callee", "arguments"],
			CatchClause: ["param", "body"],
			ChainExpression: ["expression"],
			ClassBody: ["body"],
			ClassDeclaration: [
				"id",
				"superClass",
				"body"
			],
			ClassExpression: [
				"id",
				"superClass",
				"body"
			],
			ComprehensionBlock: ["left", "right"],
			ComprehensionExpression: [
				"blocks",
				"filter",
				"body"
			],
			ConditionalExpression: [
				"test",
				"consequent",
				"alternate"
			],
			ContinueStatement: ["label"],
			DebuggerStatement: [],
			DirectiveStatement: [],
			DoWhileStatement: ["body", "test"],
			EmptyStatement: [],
			ExportAllDeclaration: ["source"],
			ExportDefaultDeclaration: ["declaration"],
			ExportNamedDeclaration: [
				"declaration",
				"specifiers",
				"source"
			],
			ExportSpecifier: ["exported", "local"],
			ExpressionStatement: ["expression"],
			ForStatement: [
				"init",
				"test",
				"update",
				"body"
			],
			ForInStatement: [
				"left",
				"right",
				"body"
			],
			ForOfStatement: [
				"left",
				"right",
				"body"
			],
			FunctionDeclaration: [
				"id",
				"params",
				"body"
			],
			FunctionExpression: [
				"id",
				"params",
				"body"
			],
			GeneratorExpression: [
				"blocks",
				"filter",
				"body"
			],
			Identifier: [],
			IfStatement: [
				"test",
				"consequent",
				"alternate"
			],
			ImportExpression: ["source"],
			ImportDeclaration: ["specifiers", "source"],
			ImportDefaultSpecifier: ["local"],
			ImportNamespaceSpecifier: ["local"],
			ImportSpecifier: ["imported", "local"],
			Literal: [],
			LabeledStatement: ["label", "body"],
			LogicalExpression: ["left", "right"],
			MemberExpression: ["object", "property"],
			MetaProperty: ["meta", "property"],
			MethodDefinition: ["key", "value"],
			ModuleSpecifier: [],
			NewExpression: ["callee", "arguments"],
			ObjectExpression: ["properties"],
			ObjectPattern: ["properties"],
			PrivateIdentifier: [],
			Program: ["body"],
			Property: ["key", "value"],
			PropertyDefinition: ["key", "value"],
			RestElement: ["argument"],
			ReturnStatement: ["argument"],
			SequenceExpression: ["expressions"],
			SpreadElement: ["argument"],
			Super: [],
			SwitchStatement: ["discriminant", "cases"],
			SwitchCase: ["test", "consequent"],
			TaggedTemplateExpression: ["tag", "quasi"],
			TemplateElement: [],
			TemplateLiteral: ["quasis", "expressions"],
			ThisExpression: [],
			ThrowStatement: ["argument"],
			TryStatement: [
				"block",
				"handler",
				"finalizer"
			],
			UnaryExpression: ["argument"],
			UpdateExpression: ["argument"],
			VariableDeclaration: ["declarations"],
			VariableDeclarator: ["id", "init"],
			WhileStatement: ["test", "body"],
			WithStatement: ["object", "body"],
			YieldExpression: ["argument"]
		};
		BREAK = {};
		SKIP = {};
		REMOVE = {};
		VisitorOption = {
			Break: BREAK,
			Skip: SKIP,
			Remove: REMOVE
		};
		function Reference(parent, key) {
			this.parent = parent;
			this.key = key;
		}
		Reference.prototype.replace = function replace(node) {
			this.parent[this.key] = node;
		};
		Reference.prototype.remove = function remove() {
			if (Array.isArray(this.parent)) {
				this.parent.splice(this.key, 1);
				return true;
			} else {
				this.replace(null);
				return false;
			}
		};
		function Element(node, path, wrap, ref) {
			this.node = node;
			this.path = path;
			this.wrap = wrap;
			this.ref = ref;
		}
		function Controller() {}
		Controller.prototype.path = function path() {
			var i, iz, j, jz, result, element;
			function addToPath(result, path) {
				if (Array.isArray(path)) for (j = 0, jz = path.length; j < jz; ++j) result.push(path[j]);
				else result.push(path);
			}
			if (!this.__current.path) return null;
			result = [];
			for (i = 2, iz = this.__leavelist.length; i < iz; ++i) {
				element = this.__leavelist[i];
				addToPath(result, element.path);
			}
			addToPath(result, this.__current.path);
			return result;
		};
		Controller.prototype.type = function() {
			return this.current().type || this.__current.wrap;
		};
		Controller.prototype.parents = function parents() {
			var i, iz, result = [];
			for (i = 1, iz = this.__leavelist.length; i < iz; ++i) result.push(this.__leavelist[i].node);
			return result;
		};
		Controller.prototype.current = function current() {
			return this.__current.node;
		};
		Controller.prototype.__execute = function __execute(callback, element) {
			var previous, result = void 0;
			previous = this.__current;
			this.__current = element;
			this.__state = null;
			if (callback) result = callback.call(this, element.node, this.__leavelist[this.__leavelist.length - 1].node);
			this.__current = previous;
			return result;
		};
		Controller.prototype.notify = function notify(flag) {
			this.__state = flag;
		};
		Controller.prototype.skip = function() {
			this.notify(SKIP);
		};
		Controller.prototype["break"] = function() {
			this.notify(BREAK);
		};
		Controller.prototype.remove = function() {
			this.notify(REMOVE);
		};
		Controller.prototype.__initialize = function(root, visitor) {
			this.visitor = visitor;
			this.root = root;
			this.__worklist = [];
			this.__leavelist = [];
			this.__current = null;
			this.__state = null;
			this.__fallback = null;
			if (visitor.fallback === "iteration") this.__fallback = Object.keys;
			else if (typeof visitor.fallback === "function") this.__fallback = visitor.fallback;
			this.__keys = VisitorKeys;
			if (visitor.keys) this.__keys = Object.assign(Object.create(this.__keys), visitor.keys);
		};
		function isNode(node) {
			if (node == null) return false;
			return typeof node === "object" && typeof node.type === "string";
		}
		function isProperty(nodeType, key) {
			return (nodeType === Syntax.ObjectExpression || nodeType === Syntax.ObjectPattern) && "properties" === key;
		}
		function candidateExistsInLeaveList(leavelist, candidate) {
			for (var i = leavelist.length - 1; i >= 0; --i) if (leavelist[i].node === candidate) return true;
			return false;
		}
		Controller.prototype.traverse = function traverse(root, visitor) {
			var worklist, leavelist, element, node, nodeType, ret, key, current, current2, candidates, candidate, sentinel;
			this.__initialize(root, visitor);
			sentinel = {};
			worklist = this.__worklist;
			leavelist = this.__leavelist;
			worklist.push(new Element(root, null, null, null));
			leavelist.push(new Element(null, null, null, null));
			while (worklist.length) {
				element = worklist.pop();
				if (element === sentinel) {
					element = leavelist.pop();
					ret = this.__execute(visitor.leave, element);
					if (this.__state === BREAK || ret === BREAK) return;
					continue;
				}
				if (element.node) {
					ret = this.__execute(visitor.enter, element);
					if (this.__state === BREAK || ret === BREAK) return;
					worklist.push(sentinel);
					leavelist.push(element);
					if (this.__state === SKIP || ret === SKIP) continue;
					node = element.node;
					nodeType = node.type || element.wrap;
					candidates = this.__keys[nodeType];
					if (!candidates) {
						if (this.__fallback) candidates = this.__fallback(node);
						else throw new Error("Unknown node type " + nodeType + ".");
					}
					current = candidates.length;
					while ((current -= 1) >= 0) {
						key = candidates[current];
						candidate = node[key];
						if (!candidate) continue;
						if (Array.isArray(candidate)) {
							current2 = candidate.length;
							while ((current2 -= 1) >= 0) {
								if (!candidate[current2]) continue;
								if (candidateExistsInLeaveList(leavelist, candidate[current2])) continue;
								if (isProperty(nodeType, candidates[current])) element = new Element(candidate[current2], [key, current2], "Property", null);
								else if (isNode(candidate[current2])) element = new Element(candidate[current2], [key, current2], null, null);
								else continue;
								worklist.push(element);
							}
						} else if (isNode(candidate)) {
							if (candidateExistsInLeaveList(leavelist, candidate)) continue;
							worklist.push(new Element(candidate, key, null, null));
						}
					}
				}
			}
		};
		Controller.prototype.replace = function replace(root, visitor) {
			var worklist, leavelist, node, nodeType, target, element, current, current2, candidates, candidate, sentinel, outer, key;
			function removeElem(element) {
				var i, key, nextElem, parent;
				if (element.ref.remove()) {
					key = element.ref.key;
					parent = element.ref.parent;
					i = worklist.length;
					while (i--) {
						nextElem = worklist[i];
						if (nextElem.ref && nextElem.ref.parent === parent) {
							if (nextElem.ref.key < key) break;
							--nextElem.ref.key;
						}
					}
				}
			}
			this.__initialize(root, visitor);
			sentinel = {};
			worklist = this.__worklist;
			leavelist = this.__leavelist;
			outer = { root };
			element = new Element(root, null, null, new Reference(outer, "root"));
			worklist.push(element);
			leavelist.push(element);
			while (worklist.length) {
				element = worklist.pop();
				if (element === sentinel) {
					element = leavelist.pop();
					target = this.__execute(visitor.leave, element);
					if (target !== void 0 && target !== BREAK && target !== SKIP && target !== REMOVE) element.ref.replace(target);
					if (this.__state === REMOVE || target === REMOVE) removeElem(element);
					if (this.__state === BREAK || target === BREAK) return outer.root;
					continue;
				}
				target = this.__execute(visitor.enter, element);
				if (target !== void 0 && target !== BREAK && target !== SKIP && target !== REMOVE) {
					element.ref.replace(target);
					element.node = target;
				}
				if (this.__state === REMOVE || target === REMOVE) {
					removeElem(element);
					element.node = null;
				}
				if (this.__state === BREAK || target === BREAK) return outer.root;
				node = element.node;
				if (!node) continue;
				worklist.push(sentinel);
				leavelist.push(element);
				if (this.__state === SKIP || target === SKIP) continue;
				nodeType = node.type || element.wrap;
				candidates = this.__keys[nodeType];
				if (!candidates) {
					if (this.__fallback) candidates = this.__fallback(node);
					else throw new Error("Unknown node type " + nodeType + ".");
				}
				current = candidates.length;
				while ((current -= 1) >= 0) {
					key = candidates[current];
					candidate = node[key];
					if (!candidate) continue;
					if (Array.isArray(candidate)) {
						current2 = candidate.length;
						while ((current2 -= 1) >= 0) {
							if (!candidate[current2]) continue;
							if (isProperty(nodeType, candidates[current])) element = new Element(candidate[current2], [key, current2], "Property", new Reference(candidate, current2));
							else if (isNode(candidate[current2])) element = new Element(candidate[current2], [key, current2], null, new Reference(candidate, current2));
							else continue;
							worklist.push(element);
						}
					} else if (isNode(candidate)) worklist.push(new Element(candidate, key, null, new Reference(node, key)));
				}
			}
			return outer.root;
		};
		function traverse(root, visitor) {
			return new Controller().traverse(root, visitor);
		}
		function replace(root, visitor) {
			return new Controller().replace(root, visitor);
		}
		function extendCommentRange(comment, tokens) {
			var target = upperBound(tokens, function search(token) {
				return token.range[0] > comment.range[0];
			});
			comment.extendedRange = [comment.range[0], comment.range[1]];
			if (target !== tokens.length) comment.extendedRange[1] = tokens[target].range[0];
			target -= 1;
			if (target >= 0) comment.extendedRange[0] = tokens[target].range[1];
			return comment;
		}
		function attachComments(tree, providedComments, tokens) {
			var comments = [], comment, len, i, cursor;
			if (!tree.range) throw new Error("attachComments needs range information");
			if (!tokens.length) {
				if (providedComments.length) {
					for (i = 0, len = providedComments.length; i < len; i += 1) {
						comment = deepCopy(providedComments[i]);
						comment.extendedRange = [0, tree.range[0]];
						comments.push(comment);
					}
					tree.leadingComments = comments;
				}
				return tree;
			}
			for (i = 0, len = providedComments.length; i < len; i += 1) comments.push(extendCommentRange(deepCopy(providedComments[i]), tokens));
			cursor = 0;
			traverse(tree, { enter: function(node) {
				var comment;
				while (cursor < comments.length) {
					comment = comments[cursor];
					if (comment.extendedRange[1] > node.range[0]) break;
					if (comment.extendedRange[1] === node.range[0]) {
						if (!node.leadingComments) node.leadingComments = [];
						node.leadingComments.push(comment);
						comments.splice(cursor, 1);
					} else cursor += 1;
				}
				if (cursor === comments.length) return VisitorOption.Break;
				if (comments[cursor].extendedRange[0] > node.range[1]) return VisitorOption.Skip;
			} });
			cursor = 0;
			traverse(tree, { leave: function(node) {
				var comment;
				while (cursor < comments.length) {
					comment = comments[cursor];
					if (node.range[1] < comment.extendedRange[0]) break;
					if (node.range[1] === comment.extendedRange[0]) {
						if (!node.trailingComments) node.trailingComments = [];
						node.trailingComments.push(comment);
						comments.splice(cursor, 1);
					} else cursor += 1;
				}
				if (cursor === comments.length) return VisitorOption.Break;
				if (comments[cursor].extendedRange[0] > node.range[1]) return VisitorOption.Skip;
			} });
			return tree;
		}
		exports.Syntax = Syntax;
		exports.traverse = traverse;
		exports.replace = replace;
		exports.attachComments = attachComments;
		exports.VisitorKeys = VisitorKeys;
		exports.VisitorOption = VisitorOption;
		exports.Controller = Controller;
		exports.cloneEnvironment = function() {
			return clone({});
		};
		return exports;
	})(exports);
}));
// node_modules/eslint-scope/lib/reference.js
var import_estraverse = __toESM(require_estraverse(), 1);
const READ = 1;
const WRITE = 2;
const RW = 3;
var Reference = class Reference {
	constructor(ident, scope, flag, writeExpr, maybeImplicitGlobal, partial, init) {
		this.identifier = ident;
		this.from = scope;
		this.tainted = false;
		this.resolved = null;
		this.flag = flag;
		if (this.isWrite()) {
			this.writeExpr = writeExpr;
			this.partial = partial;
			this.init = init;
		}
		this.__maybeImplicitGlobal = maybeImplicitGlobal;
	}
	isStatic() {
		return !this.tainted && !!this.resolved && this.resolved.scope.isStatic();
	}
	isWrite() {
		return !!(this.flag & Reference.WRITE);
	}
	isRead() {
		return !!(this.flag & Reference.READ);
	}
	isReadOnly() {
		return this.flag === Reference.READ;
	}
	isWriteOnly() {
		return this.flag === Reference.WRITE;
	}
	isReadWrite() {
		return this.flag === Reference.RW;
	}
};
Reference.READ = READ;
Reference.WRITE = WRITE;
Reference.RW = RW;
// node_modules/eslint-scope/lib/variable.js
var Variable = class {
	constructor(name, scope) {
		this.name = name;
		this.identifiers = [];
		this.references = [];
		this.defs = [];
		this.tainted = false;
		this.stack = true;
		this.scope = scope;
	}
};
Variable.CatchClause = "CatchClause";
Variable.Parameter = "Parameter";
Variable.FunctionName = "FunctionName";
Variable.ClassName = "ClassName";
Variable.Variable = "Variable";
Variable.ImportBinding = "ImportBinding";
Variable.ImplicitGlobalVariable = "ImplicitGlobalVariable";
// node_modules/eslint-scope/lib/definition.js
var Definition = class {
	constructor(type, name, node, parent, index, kind) {
		this.type = type;
		this.name = name;
		this.node = node;
		this.parent = parent;
		this.index = index;
		this.kind = kind;
	}
};
var ParameterDefinition = class extends Definition {
	constructor(name, node, index, rest) {
		super(Variable.Parameter, name, node, null, index, null);
		this.rest = rest;
	}
};
// node_modules/eslint-scope/lib/scope.js
const { Syntax: Syntax$2 } = import_estraverse.default;
function isStrictScope(scope, block, isMethodDefinition) {
	let body;
	if (scope.upper && scope.upper.isStrict) return true;
	if (isMethodDefinition) return true;
	if (scope.type === "class" || scope.type === "module") return true;
	if (scope.type === "block" || scope.type === "switch") return false;
	if (scope.type === "function") {
		if (block.type === Syntax$2.ArrowFunctionExpression && block.body.type !== Syntax$2.BlockStatement) return false;
		if (block.type === Syntax$2.Program) body = block;
		else body = block.body;
		if (!body) return false;
	} else if (scope.type === "global") body = block;
	else return false;
	for (let i = 0, iz = body.body.length; i < iz; ++i) {
		const stmt = body.body[i];
		if (typeof stmt.directive !== "string") break;
		if (stmt.directive === "use strict") return true;
	}
	return false;
}
function registerScope(scopeManager, scope) {
	scopeManager.scopes.push(scope);
	const scopes = scopeManager.__nodeToScope.get(scope.block);
	if (scopes) scopes.push(scope);
	else scopeManager.__nodeToScope.set(scope.block, [scope]);
}
var Scope = class {
	constructor(scopeManager, type, upperScope, block, isMethodDefinition) {
		this.type = type;
		this.set = new Map();
		this.taints = new Map();
		this.dynamic = this.type === "global" || this.type === "with";
		this.block = block;
		this.through = [];
		this.variables = [];
		this.references = [];
		this.variableScope = this.type === "global" || this.type === "module" || this.type === "function" || this.type === "class-field-initializer" || this.type === "class-static-block" ? this : upperScope.variableScope;
		this.functionExpressionScope = false;
		this.directCallToEvalScope = false;
		this.thisFound = false;
		this.__left = [];
		this.upper = upperScope;
		this.isStrict = scopeManager.isStrictModeSupported() ? isStrictScope(this, block, isMethodDefinition) : false;
		this.childScopes = [];
		if (this.upper) this.upper.childScopes.push(this);
		this.__declaredVariables = scopeManager.__declaredVariables;
		registerScope(scopeManager, this);
	}
	__shouldStaticallyClose(scopeManager) {
		return !this.dynamic || scopeManager.__isOptimistic() || this.type === "global";
	}
	__staticCloseRef(ref) {
		if (!this.__resolve(ref)) this.__delegateToUpperScope(ref);
	}
	__dynamicCloseRef(ref) {
		let current = this;
		do {
			current.through.push(ref);
			current = current.upper;
		} while (current);
	}
	__close(scopeManager) {
		let closeRef;
		if (this.__shouldStaticallyClose(scopeManager)) closeRef = this.__staticCloseRef;
		else closeRef = this.__dynamicCloseRef;
		for (let i = 0, iz = this.__left.length; i < iz; ++i) {
			const ref = this.__left[i];
			closeRef.call(this, ref);
		}
		this.__left = null;
		return this.upper;
	}
	__isValidResolution(ref, variable) {
		return true;
	}
	__resolve(ref) {
		const name = ref.identifier.name;
		if (!this.set.has(name)) return false;
		const variable = this.set.get(name);
		if (!this.__isValidResolution(ref, variable)) return false;
		variable.references.push(ref);
		variable.stack = variable.stack && ref.from.variableScope === this.variableScope;
		if (ref.tainted) {
			variable.tainted = true;
			this.taints.set(variable.name, true);
		}
		ref.resolved = variable;
		return true;
	}
	__delegateToUpperScope(ref) {
		if (this.upper) this.upper.__left.push(ref);
		this.through.push(ref);
	}
	__addDeclaredVariablesOfNode(variable, node) {
		if (node === null || node === void 0) return;
		let variables = this.__declaredVariables.get(node);
		if (variables === null || variables === void 0) {
			variables = [];
			this.__declaredVariables.set(node, variables);
		}
		if (!variables.includes(variable)) variables.push(variable);
	}
	__defineGeneric(name, set, variables, node, def) {
		let variable;
		variable = set.get(name);
		if (!variable) {
			variable = new Variable(name, this);
			set.set(name, variable);
			variables.push(variable);
		}
		if (def) {
			variable.defs.push(def);
			this.__addDeclaredVariablesOfNode(variable, def.node);
			this.__addDeclaredVariablesOfNode(variable, def.parent);
		}
		if (node) variable.identifiers.push(node);
	}
	__define(node, def) {
		if (node && node.type === Syntax$2.Identifier) this.__defineGeneric(node.name, this.set, this.variables, node, def);
	}
	__referencing(node, assign, writeExpr, maybeImplicitGlobal, partial, init) {
		if (!node || node.type !== Syntax$2.Identifier && node.type !== "JSXIdentifier") return;
		if (node.name === "super") return;
		const ref = new Reference(node, this, assign || Reference.READ, writeExpr, maybeImplicitGlobal, !!partial, !!init);
		this.references.push(ref);
		this.__left.push(ref);
	}
	__detectEval() {
		let current = this;
		this.directCallToEvalScope = true;
		do {
			current.dynamic = true;
			current = current.upper;
		} while (current);
	}
	__detectThis() {
		this.thisFound = true;
	}
	__isClosed() {
		return this.__left === null;
	}
	resolve(ident) {
		let ref, i, iz;
		assert(this.__isClosed(), "Scope should be closed.");
		assert(ident.type === Syntax$2.Identifier, "Target should be identifier.");
		for (i = 0, iz = this.references.length; i < iz; ++i) {
			ref = this.references[i];
			if (ref.identifier === ident) return ref;
		}
		return null;
	}
	isStatic() {
		return !this.dynamic;
	}
	isArgumentsMaterialized() {
		return true;
	}
	isThisMaterialized() {
		return true;
	}
	isUsedName(name) {
		if (this.set.has(name)) return true;
		for (let i = 0, iz = this.through.length; i < iz; ++i) if (this.through[i].identifier.name === name) return true;
		return false;
	}
};
var GlobalScope = class extends Scope {
	constructor(scopeManager, block) {
		super(scopeManager, "global", null, block, false);
		this.implicit = {
			set: new Map(),
			variables: [],
			left: []
		};
	}
	__close(scopeManager) {
		const implicit = [];
		for (let i = 0, iz = this.__left.length; i < iz; ++i) {
			const ref = this.__left[i];
			if (ref.__maybeImplicitGlobal && !this.set.has(ref.identifier.name)) implicit.push(ref.__maybeImplicitGlobal);
		}
		for (let i = 0, iz = implicit.length; i < iz; ++i) {
			const info = implicit[i];
			this.__defineImplicit(info.pattern, new Definition(Variable.ImplicitGlobalVariable, info.pattern, info.node, null, null, null));
		}
		super.__close(scopeManager);
		this.implicit.left = [...this.through];
		return null;
	}
	__defineImplicit(node, def) {
		if (node && node.type === Syntax$2.Identifier) this.__defineGeneric(node.name, this.implicit.set, this.implicit.variables, node, def);
	}
	__addVariables(names) {
		for (const name of names) this.__defineGeneric(name, this.set, this.variables, null, null);
		const namesSet = new Set(names);
		this.through = this.through.filter((reference) => {
			const name = reference.identifier.name;
			if (namesSet.has(name)) {
				const variable = this.set.get(name);
				reference.resolved = variable;
				variable.references.push(reference);
				return false;
			}
			return true;
		});
		this.implicit.variables = this.implicit.variables.filter((variable) => {
			const name = variable.name;
			if (namesSet.has(name)) {
				this.implicit.set.delete(name);
				return false;
			}
			return true;
		});
		this.implicit.left = this.implicit.left.filter((reference) => !namesSet.has(reference.identifier.name));
	}
};
var ModuleScope = class extends Scope {
	constructor(scopeManager, upperScope, block) {
		super(scopeManager, "module", upperScope, block, false);
	}
};
var FunctionExpressionNameScope = class extends Scope {
	constructor(scopeManager, upperScope, block) {
		super(scopeManager, "function-expression-name", upperScope, block, false);
		this.__define(block.id, new Definition(Variable.FunctionName, block.id, block, null, null, null));
		this.functionExpressionScope = true;
	}
};
var CatchScope = class extends Scope {
	constructor(scopeManager, upperScope, block) {
		super(scopeManager, "catch", upperScope, block, false);
	}
};
var WithScope = class extends Scope {
	constructor(scopeManager, upperScope, block) {
		super(scopeManager, "with", upperScope, block, false);
	}
	__close(scopeManager) {
		if (this.__shouldStaticallyClose(scopeManager)) return super.__close(scopeManager);
		for (let i = 0, iz = this.__left.length; i < iz; ++i) {
			const ref = this.__left[i];
			ref.tainted = true;
			this.__delegateToUpperScope(ref);
		}
		this.__left = null;
		return this.upper;
	}
};
var BlockScope = class extends Scope {
	constructor(scopeManager, upperScope, block) {
		super(scopeManager, "block", upperScope, block, false);
	}
};
var SwitchScope = class extends Scope {
	constructor(scopeManager, upperScope, block) {
		super(scopeManager, "switch", upperScope, block, false);
	}
};
var FunctionScope = class extends Scope {
	constructor(scopeManager, upperScope, block, isMethodDefinition) {
		super(scopeManager, "function", upperScope, block, isMethodDefinition);
		if (this.block.type !== Syntax$2.ArrowFunctionExpression) this.__defineArguments();
	}
	isArgumentsMaterialized() {
		if (this.block.type === Syntax$2.ArrowFunctionExpression) return false;
		if (!this.isStatic()) return true;
		const variable = this.set.get("arguments");
		assert(variable, "Always have arguments variable.");
		return variable.tainted || variable.references.length !== 0;
	}
	isThisMaterialized() {
		if (!this.isStatic()) return true;
		return this.thisFound;
	}
	__defineArguments() {
		this.__defineGeneric("arguments", this.set, this.variables, null, null);
		this.taints.set("arguments", true);
	}
	__isValidResolution(ref, variable) {
		if (this.block.type === "Program") return true;
		const bodyStart = this.block.body.range[0];
		return !(variable.scope === this && ref.identifier.range[0] < bodyStart && variable.defs.every((d) => d.name.range[0] >= bodyStart));
	}
};
var ForScope = class extends Scope {
	constructor(scopeManager, upperScope, block) {
		super(scopeManager, "for", upperScope, block, false);
	}
};
var ClassScope = class extends Scope {
	constructor(scopeManager, upperScope, block) {
		super(scopeManager, "class", upperScope, block, false);
	}
};
var ClassFieldInitializerScope = class extends Scope {
	constructor(scopeManager, upperScope, block) {
		super(scopeManager, "class-field-initializer", upperScope, block, true);
	}
};
var ClassStaticBlockScope = class extends Scope {
	constructor(scopeManager, upperScope, block) {
		super(scopeManager, "class-static-block", upperScope, block, true);
	}
};
// node_modules/eslint-scope/lib/scope-manager.js
var ScopeManager = class {
	constructor(options) {
		this.scopes = [];
		this.globalScope = null;
		this.__nodeToScope = new WeakMap();
		this.__currentScope = null;
		this.__options = options;
		this.__declaredVariables = new WeakMap();
	}
	__isOptimistic() {
		return this.__options.optimistic;
	}
	__ignoreEval() {
		return this.__options.ignoreEval;
	}
	__isJSXEnabled() {
		return this.__options.jsx === true;
	}
	isGlobalReturn() {
		return this.__options.nodejsScope || this.__options.sourceType === "commonjs";
	}
	isModule() {
		return this.__options.sourceType === "module";
	}
	isImpliedStrict() {
		return !!this.__options.impliedStrict;
	}
	isStrictModeSupported() {
		return this.__options.ecmaVersion >= 5;
	}
	__get(node) {
		return this.__nodeToScope.get(node);
	}
	getDeclaredVariables(node) {
		return this.__declaredVariables.get(node) || [];
	}
	acquire(node, inner) {
		function predicate(testScope) {
			if (testScope.type === "function" && testScope.functionExpressionScope) return false;
			return true;
		}
		const scopes = this.__get(node);
		if (!scopes || scopes.length === 0) return null;
		if (scopes.length === 1) return scopes[0];
		if (inner) for (let i = scopes.length - 1; i >= 0; --i) {
			const scope = scopes[i];
			if (predicate(scope)) return scope;
		}
		else for (let i = 0, iz = scopes.length; i < iz; ++i) {
			const scope = scopes[i];
			if (predicate(scope)) return scope;
		}
		return null;
	}
	acquireAll(node) {
		return this.__get(node);
	}
	release(node, inner) {
		const scopes = this.__get(node);
		if (scopes && scopes.length) {
			const scope = scopes[0].upper;
			if (!scope) return null;
			return this.acquire(scope.block, inner);
		}
		return null;
	}
	addGlobals(names) {
		this.globalScope.__addVariables(names);
	}
	attach() {}
	detach() {}
	__nestScope(scope) {
		if (scope instanceof GlobalScope) {
			assert(this.__currentScope === null);
			this.globalScope = scope;
		}
		this.__currentScope = scope;
		return scope;
	}
	__nestGlobalScope(node) {
		return this.__nestScope(new GlobalScope(this, node));
	}
	__nestBlockScope(node) {
		return this.__nestScope(new BlockScope(this, this.__currentScope, node));
	}
	__nestFunctionScope(node, isMethodDefinition) {
		return this.__nestScope(new FunctionScope(this, this.__currentScope, node, isMethodDefinition));
	}
	__nestForScope(node) {
		return this.__nestScope(new ForScope(this, this.__currentScope, node));
	}
	__nestCatchScope(node) {
		return this.__nestScope(new CatchScope(this, this.__currentScope, node));
	}
	__nestWithScope(node) {
		return this.__nestScope(new WithScope(this, this.__currentScope, node));
	}
	__nestClassScope(node) {
		return this.__nestScope(new ClassScope(this, this.__currentScope, node));
	}
	__nestClassFieldInitializerScope(node) {
		return this.__nestScope(new ClassFieldInitializerScope(this, this.__currentScope, node));
	}
	__nestClassStaticBlockScope(node) {
		return this.__nestScope(new ClassStaticBlockScope(this, this.__currentScope, node));
	}
	__nestSwitchScope(node) {
		return this.__nestScope(new SwitchScope(this, this.__currentScope, node));
	}
	__nestModuleScope(node) {
		return this.__nestScope(new ModuleScope(this, this.__currentScope, node));
	}
	__nestFunctionExpressionNameScope(node) {
		return this.__nestScope(new FunctionExpressionNameScope(this, this.__currentScope, node));
	}
	__isES6() {
		return this.__options.ecmaVersion >= 6;
	}
};
// node_modules/esrecurse/package.json
var require_package = __commonJSMin(((exports, module) => {
	module.exports = {
		"name": "esrecurse",
		"description": "ECMAScript AST recursive visitor",
		"homepage": "https://github.com/estools/esrecurse",
		"main": "esrecurse.js",
		"version": "4.3.0",
		"engines": { "node": ">=4.0" },
		"maintainers": [{
			"name": "Yusuke Suzuki",
			"email": "utatane.tea@gmail.com",
			"web": "https://github.com/Constellation"
		}],
		"repository": {
			"type": "git",
			"url": "https://github.com/estools/esrecurse.git"
		},
		"dependencies": { "estraverse": "^5.2.0" },
		"devDependencies": {
			"babel-cli": "^6.24.1",
			"babel-eslint": "^7.2.3",
			"babel-preset-es2015": "^6.24.1",
			"babel-register": "^6.24.1",
			"chai": "^4.0.2",
			"esprima": "^4.0.0",
			"gulp": "^3.9.0",
			"gulp-bump": "^2.7.0",
			"gulp-eslint": "^4.0.0",
			"gulp-filter": "^5.0.0",
			"gulp-git": "^2.4.1",
			"gulp-mocha": "^4.3.1",
			"gulp-tag-version": "^1.2.1",
			"jsdoc": "^3.3.0-alpha10",
			"minimist": "^1.1.0"
		},
		"license": "BSD-2-Clause",
		"scripts": {
			"test": "gulp travis",
			"unit-test": "gulp test",
			"lint": "gulp lint"
		},
		"babel": { "presets": ["es2015"] }
	};
}));
// node_modules/eslint-scope/lib/pattern-visitor.js
var import_esrecurse = __toESM(__commonJSMin(((exports) => {
	(function() {
		"use strict";
		var estraverse = require_estraverse();
		function isNode(node) {
			if (node == null) return false;
			return typeof node === "object" && typeof node.type === "string";
		}
		function isProperty(nodeType, key) {
			return (nodeType === estraverse.Syntax.ObjectExpression || nodeType === estraverse.Syntax.ObjectPattern) && key === "properties";
		}
		function Visitor(visitor, options) {
			options = options || {};
			this.__visitor = visitor || this;
			this.__childVisitorKeys = options.childVisitorKeys ? Object.assign({}, estraverse.VisitorKeys, options.childVisitorKeys) : estraverse.VisitorKeys;
			if (options.fallback === "iteration") this.__fallback = Object.keys;
			else if (typeof options.fallback === "function") this.__fallback = options.fallback;
		}
		Visitor.prototype.visitChildren = function(node) {
			var type, children, i, iz, j, jz, child;
			if (node == null) return;
			type = node.type || estraverse.Syntax.Property;
			children = this.__childVisitorKeys[type];
			if (!children) {
				if (this.__fallback) children = this.__fallback(node);
				else throw new Error("Unknown node type " + type + ".");
			}
			for (i = 0, iz = children.length; i < iz; ++i) {
				child = node[children[i]];
				if (child) {
					if (Array.isArray(child)) {
						for (j = 0, jz = child.length; j < jz; ++j) if (child[j]) {
							if (isNode(child[j]) || isProperty(type, children[i])) this.visit(child[j]);
						}
					} else if (isNode(child)) this.visit(child);
				}
			}
		};
		Visitor.prototype.visit = function(node) {
			var type;
			if (node == null) return;
			type = node.type || estraverse.Syntax.Property;
			if (this.__visitor[type]) {
				this.__visitor[type].call(this, node);
				return;
			}
			this.visitChildren(node);
		};
		exports.version = require_package().version;
		exports.Visitor = Visitor;
		exports.visit = function(node, visitor, options) {
			new Visitor(visitor, options).visit(node);
		};
	})();
}))(), 1);
const { Syntax: Syntax$1 } = import_estraverse.default;
function getLast(xs) {
	return xs.at(-1) || null;
}
var PatternVisitor = class extends import_esrecurse.Visitor {
	static isPattern(node) {
		const nodeType = node.type;
		return nodeType === Syntax$1.Identifier || nodeType === Syntax$1.ObjectPattern || nodeType === Syntax$1.ArrayPattern || nodeType === Syntax$1.SpreadElement || nodeType === Syntax$1.RestElement || nodeType === Syntax$1.AssignmentPattern;
	}
	constructor(options, rootPattern, callback) {
		super(null, options);
		this.rootPattern = rootPattern;
		this.callback = callback;
		this.assignments = [];
		this.rightHandNodes = [];
		this.restElements = [];
	}
	Identifier(pattern) {
		const lastRestElement = getLast(this.restElements);
		this.callback(pattern, {
			topLevel: pattern === this.rootPattern,
			rest: lastRestElement !== null && lastRestElement !== void 0 && lastRestElement.argument === pattern,
			assignments: this.assignments
		});
	}
	Property(property) {
		if (property.computed) this.rightHandNodes.push(property.key);
		this.visit(property.value);
	}
	ArrayPattern(pattern) {
		for (let i = 0, iz = pattern.elements.length; i < iz; ++i) {
			const element = pattern.elements[i];
			this.visit(element);
		}
	}
	AssignmentPattern(pattern) {
		this.assignments.push(pattern);
		this.visit(pattern.left);
		this.rightHandNodes.push(pattern.right);
		this.assignments.pop();
	}
	RestElement(pattern) {
		this.restElements.push(pattern);
		this.visit(pattern.argument);
		this.restElements.pop();
	}
	MemberExpression(node) {
		if (node.computed) this.rightHandNodes.push(node.property);
		this.rightHandNodes.push(node.object);
	}
	SpreadElement(node) {
		this.visit(node.argument);
	}
	ArrayExpression(node) {
		node.elements.forEach(this.visit, this);
	}
	AssignmentExpression(node) {
		this.assignments.push(node);
		this.visit(node.left);
		this.rightHandNodes.push(node.right);
		this.assignments.pop();
	}
	CallExpression(node) {
		node.arguments.forEach((a) => {
			this.rightHandNodes.push(a);
		});
		this.visit(node.callee);
	}
};
// node_modules/eslint-scope/lib/referencer.js
const { Syntax } = import_estraverse.default;
function traverseIdentifierInPattern(options, rootPattern, referencer, callback) {
	const visitor = new PatternVisitor(options, rootPattern, callback);
	visitor.visit(rootPattern);
	if (referencer !== null && referencer !== void 0) visitor.rightHandNodes.forEach(referencer.visit, referencer);
}
var Importer = class extends import_esrecurse.Visitor {
	constructor(declaration, referencer) {
		super(null, referencer.options);
		this.declaration = declaration;
		this.referencer = referencer;
	}
	visitImport(id, specifier) {
		this.referencer.visitPattern(id, (pattern) => {
			this.referencer.currentScope().__define(pattern, new Definition(Variable.ImportBinding, pattern, specifier, this.declaration, null, null));
		});
	}
	ImportNamespaceSpecifier(node) {
		const local = node.local || node.id;
		if (local) this.visitImport(local, node);
	}
	ImportDefaultSpecifier(node) {
		const local = node.local || node.id;
		this.visitImport(local, node);
	}
	ImportSpecifier(node) {
		const local = node.local || node.id;
		if (node.name) this.visitImport(node.name, node);
		else this.visitImport(local, node);
	}
};
var Referencer = class extends import_esrecurse.Visitor {
	constructor(options, scopeManager) {
		super(null, options);
		this.options = options;
		this.scopeManager = scopeManager;
		this.parent = null;
		this.isInnerMethodDefinition = false;
	}
	currentScope() {
		return this.scopeManager.__currentScope;
	}
	close(node) {
		while (this.currentScope() && node === this.currentScope().block) this.scopeManager.__currentScope = this.currentScope().__close(this.scopeManager);
	}
	pushInnerMethodDefinition(isInnerMethodDefinition) {
		const previous = this.isInnerMethodDefinition;
		this.isInnerMethodDefinition = isInnerMethodDefinition;
		return previous;
	}
	popInnerMethodDefinition(isInnerMethodDefinition) {
		this.isInnerMethodDefinition = isInnerMethodDefinition;
	}
	referencingDefaultValue(pattern, assignments, maybeImplicitGlobal, init) {
		const scope = this.currentScope();
		assignments.forEach((assignment) => {
			scope.__referencing(pattern, Reference.WRITE, assignment.right, maybeImplicitGlobal, pattern !== assignment.left, init);
		});
	}
	visitPattern(node, options, callback) {
		let visitPatternOptions = options;
		let visitPatternCallback = callback;
		if (typeof options === "function") {
			visitPatternCallback = options;
			visitPatternOptions = { processRightHandNodes: false };
		}
		traverseIdentifierInPattern(this.options, node, visitPatternOptions.processRightHandNodes ? this : null, visitPatternCallback);
	}
	visitFunction(node) {
		let i, iz;
		if (node.type === Syntax.FunctionDeclaration) this.currentScope().__define(node.id, new Definition(Variable.FunctionName, node.id, node, null, null, null));
		if (node.type === Syntax.FunctionExpression && node.id) this.scopeManager.__nestFunctionExpressionNameScope(node);
		this.scopeManager.__nestFunctionScope(node, this.isInnerMethodDefinition);
		const that = this;
		function visitPatternCallback(pattern, info) {
			that.currentScope().__define(pattern, new ParameterDefinition(pattern, node, i, info.rest));
			that.referencingDefaultValue(pattern, info.assignments, null, true);
		}
		for (i = 0, iz = node.params.length; i < iz; ++i) this.visitPattern(node.params[i], { processRightHandNodes: true }, visitPatternCallback);
		if (node.rest) this.visitPattern({
			type: "RestElement",
			argument: node.rest
		}, (pattern) => {
			this.currentScope().__define(pattern, new ParameterDefinition(pattern, node, node.params.length, true));
		});
		if (node.body) {
			if (node.body.type === Syntax.BlockStatement) this.visitChildren(node.body);
			else this.visit(node.body);
		}
		this.close(node);
	}
	visitClass(node) {
		if (node.type === Syntax.ClassDeclaration) this.currentScope().__define(node.id, new Definition(Variable.ClassName, node.id, node, null, null, null));
		this.scopeManager.__nestClassScope(node);
		if (node.id) this.currentScope().__define(node.id, new Definition(Variable.ClassName, node.id, node));
		this.visit(node.superClass);
		this.visit(node.body);
		this.close(node);
	}
	visitProperty(node) {
		let previous;
		if (node.computed) this.visit(node.key);
		const isMethodDefinition = node.type === Syntax.MethodDefinition;
		if (isMethodDefinition) previous = this.pushInnerMethodDefinition(true);
		this.visit(node.value);
		if (isMethodDefinition) this.popInnerMethodDefinition(previous);
	}
	visitForIn(node) {
		if (node.left.type === Syntax.VariableDeclaration && node.left.kind !== "var") this.scopeManager.__nestForScope(node);
		if (node.left.type === Syntax.VariableDeclaration) {
			this.visit(node.left);
			this.visitPattern(node.left.declarations[0].id, (pattern) => {
				this.currentScope().__referencing(pattern, Reference.WRITE, node.right, null, true, true);
			});
		} else this.visitPattern(node.left, { processRightHandNodes: true }, (pattern, info) => {
			let maybeImplicitGlobal = null;
			if (!this.currentScope().isStrict) maybeImplicitGlobal = {
				pattern,
				node
			};
			this.referencingDefaultValue(pattern, info.assignments, maybeImplicitGlobal, false);
			this.currentScope().__referencing(pattern, Reference.WRITE, node.right, maybeImplicitGlobal, true, false);
		});
		this.visit(node.right);
		this.visit(node.body);
		this.close(node);
	}
	visitVariableDeclaration(variableTargetScope, type, node, index) {
		const decl = node.declarations[index];
		const init = decl.init;
		this.visitPattern(decl.id, { processRightHandNodes: true }, (pattern, info) => {
			variableTargetScope.__define(pattern, new Definition(type, pattern, decl, node, index, node.kind));
			this.referencingDefaultValue(pattern, info.assignments, null, true);
			if (init) this.currentScope().__referencing(pattern, Reference.WRITE, init, null, !info.topLevel, true);
		});
	}
	AssignmentExpression(node) {
		if (PatternVisitor.isPattern(node.left)) {
			if (node.operator === "=") this.visitPattern(node.left, { processRightHandNodes: true }, (pattern, info) => {
				let maybeImplicitGlobal = null;
				if (!this.currentScope().isStrict) maybeImplicitGlobal = {
					pattern,
					node
				};
				this.referencingDefaultValue(pattern, info.assignments, maybeImplicitGlobal, false);
				this.currentScope().__referencing(pattern, Reference.WRITE, node.right, maybeImplicitGlobal, !info.topLevel, false);
			});
			else this.currentScope().__referencing(node.left, Reference.RW, node.right);
		} else this.visit(node.left);
		this.visit(node.right);
	}
	CatchClause(node) {
		this.scopeManager.__nestCatchScope(node);
		this.visitPattern(node.param, { processRightHandNodes: true }, (pattern, info) => {
			this.currentScope().__define(pattern, new Definition(Variable.CatchClause, pattern, node, null, null, null));
			this.referencingDefaultValue(pattern, info.assignments, null, true);
		});
		this.visit(node.body);
		this.close(node);
	}
	Program(node) {
		this.scopeManager.__nestGlobalScope(node);
		if (this.scopeManager.isGlobalReturn()) {
			this.currentScope().isStrict = false;
			this.scopeManager.__nestFunctionScope(node, false);
		}
		if (this.scopeManager.__isES6() && this.scopeManager.isModule()) this.scopeManager.__nestModuleScope(node);
		if (this.scopeManager.isStrictModeSupported() && this.scopeManager.isImpliedStrict()) this.currentScope().isStrict = true;
		this.visitChildren(node);
		this.close(node);
	}
	Identifier(node) {
		this.currentScope().__referencing(node);
	}
	PrivateIdentifier() {}
	UpdateExpression(node) {
		if (PatternVisitor.isPattern(node.argument)) this.currentScope().__referencing(node.argument, Reference.RW, null);
		else this.visitChildren(node);
	}
	MemberExpression(node) {
		this.visit(node.object);
		if (node.computed) this.visit(node.property);
	}
	Property(node) {
		this.visitProperty(node);
	}
	PropertyDefinition(node) {
		const { computed, key, value } = node;
		if (computed) this.visit(key);
		if (value) {
			this.scopeManager.__nestClassFieldInitializerScope(value);
			this.visit(value);
			this.close(value);
		}
	}
	StaticBlock(node) {
		this.scopeManager.__nestClassStaticBlockScope(node);
		this.visitChildren(node);
		this.close(node);
	}
	MethodDefinition(node) {
		this.visitProperty(node);
	}
	BreakStatement() {}
	ContinueStatement() {}
	LabeledStatement(node) {
		this.visit(node.body);
	}
	ForStatement(node) {
		if (node.init && node.init.type === Syntax.VariableDeclaration && node.init.kind !== "var") this.scopeManager.__nestForScope(node);
		this.visitChildren(node);
		this.close(node);
	}
	ClassExpression(node) {
		this.visitClass(node);
	}
	ClassDeclaration(node) {
		this.visitClass(node);
	}
	CallExpression(node) {
		if (!this.scopeManager.__ignoreEval() && node.callee.type === Syntax.Identifier && node.callee.name === "eval") this.currentScope().variableScope.__detectEval();
		this.visitChildren(node);
	}
	BlockStatement(node) {
		if (this.scopeManager.__isES6()) this.scopeManager.__nestBlockScope(node);
		this.visitChildren(node);
		this.close(node);
	}
	ThisExpression() {
		this.currentScope().variableScope.__detectThis();
	}
	WithStatement(node) {
		this.visit(node.object);
		this.scopeManager.__nestWithScope(node);
		this.visit(node.body);
		this.close(node);
	}
	VariableDeclaration(node) {
		const variableTargetScope = node.kind === "var" ? this.currentScope().variableScope : this.currentScope();
		for (let i = 0, iz = node.declarations.length; i < iz; ++i) {
			const decl = node.declarations[i];
			this.visitVariableDeclaration(variableTargetScope, Variable.Variable, node, i);
			if (decl.init) this.visit(decl.init);
		}
	}
	SwitchStatement(node) {
		this.visit(node.discriminant);
		if (this.scopeManager.__isES6()) this.scopeManager.__nestSwitchScope(node);
		for (let i = 0, iz = node.cases.length; i < iz; ++i) this.visit(node.cases[i]);
		this.close(node);
	}
	FunctionDeclaration(node) {
		this.visitFunction(node);
	}
	FunctionExpression(node) {
		this.visitFunction(node);
	}
	ForOfStatement(node) {
		this.visitForIn(node);
	}
	ForInStatement(node) {
		this.visitForIn(node);
	}
	ArrowFunctionExpression(node) {
		this.visitFunction(node);
	}
	ImportDeclaration(node) {
		assert(this.scopeManager.__isES6() && this.scopeManager.isModule(), "ImportDeclaration should appear when the mode is ES6 and in the module context.");
		new Importer(node, this).visit(node);
	}
	visitExportDeclaration(node) {
		if (node.source) return;
		if (node.declaration) {
			this.visit(node.declaration);
			return;
		}
		this.visitChildren(node);
	}
	ExportDeclaration(node) {
		this.visitExportDeclaration(node);
	}
	ExportAllDeclaration(node) {
		this.visitExportDeclaration(node);
	}
	ExportDefaultDeclaration(node) {
		this.visitExportDeclaration(node);
	}
	ExportNamedDeclaration(node) {
		this.visitExportDeclaration(node);
	}
	ExportSpecifier(node) {
		const local = node.id || node.local;
		this.visit(local);
	}
	MetaProperty() {}
	JSXIdentifier(node) {
		if (this.scopeManager.__isJSXEnabled() && node.name !== "this") this.currentScope().__referencing(node);
	}
	JSXMemberExpression(node) {
		this.visit(node.object);
	}
	JSXElement(node) {
		if (this.scopeManager.__isJSXEnabled()) {
			this.visit(node.openingElement);
			node.children.forEach(this.visit, this);
		} else this.visitChildren(node);
	}
	JSXOpeningElement(node) {
		if (this.scopeManager.__isJSXEnabled()) {
			const nameNode = node.name;
			if (nameNode.type === "JSXIdentifier" && nameNode.name[0].toUpperCase() === nameNode.name[0] || nameNode.type === "JSXMemberExpression") this.visit(nameNode);
		}
		node.attributes.forEach(this.visit, this);
	}
	JSXAttribute(node) {
		if (node.value) this.visit(node.value);
	}
	JSXExpressionContainer(node) {
		this.visit(node.expression);
	}
	JSXNamespacedName(node) {
		this.visit(node.namespace);
		this.visit(node.name);
	}
};
// node_modules/eslint-scope/lib/index.js
function defaultOptions() {
	return {
		optimistic: false,
		nodejsScope: false,
		impliedStrict: false,
		sourceType: "script",
		ecmaVersion: 5,
		childVisitorKeys: null,
		fallback: "iteration"
	};
}
function updateDeeply(target, override) {
	function isHashObject(value) {
		return typeof value === "object" && value instanceof Object && !(value instanceof Array) && !(value instanceof RegExp);
	}
	for (const key in override) if (Object.hasOwn(override, key)) {
		const val = override[key];
		if (isHashObject(val)) {
			if (isHashObject(target[key])) updateDeeply(target[key], val);
			else target[key] = updateDeeply({}, val);
		} else target[key] = val;
	}
	return target;
}
function analyze(tree, providedOptions) {
	const options = updateDeeply(defaultOptions(), providedOptions);
	const scopeManager = new ScopeManager(options);
	new Referencer(options, scopeManager).visit(tree);
	assert(scopeManager.__currentScope === null, "currentScope should be null.");
	return scopeManager;
}
// build/src/widget/script-scopes.js
function undeclaredNames(tree) {
	const { globalScope } = analyze(tree, {
		ecmaVersion: 2023,
		sourceType: tree.sourceType,
		ignoreEval: true,
		fallback: (node) => Object.keys(node).filter((key) => !besideTheTree.has(key))
	});
	const isDeclared = ({ name }) => (globalScope?.set.get(name)?.defs.length ?? 0) > 0;
	return new Set((globalScope?.through ?? []).map(({ identifier }) => identifier).filter((identifier) => !isDeclared(identifier)));
}
// build/src/widget/script.js
const minified = {
	line: 3e3,
	mean: 500
};
const bundlers = /__webpack_require__|\bwebpack(?:Jsonp|Chunk)|\bparcelRequire\b|\bSystem\.register\(/u;
const globalObjects = [
	"window",
	"globalThis",
	"top",
	"parent"
];
var Script = class {
	path;
	widget;
	#content;
	#undeclared;
	#isBundled;
	#callbacks;
	#byType;
	constructor(path, content, widget) {
		this.path = path;
		this.widget = widget;
		this.#content = content;
	}
	get text() {
		return this.#content.text;
	}
	get tree() {
		return this.#content.ast;
	}
	get comments() {
		return this.#content.ast.comments ?? [];
	}
	get nodes() {
		return this.#content.all?.nodes ?? [];
	}
	nodesOf(...types) {
		this.#byType ??= groupBy(this.nodes, ({ type }) => type);
		return inOrder(types.flatMap((type) => this.#byType?.get(type) ?? []));
	}
	parentOf(node) {
		return this.#content.all?.parents.get(node);
	}
	*ancestorsOf(node) {
		for (let next = this.parentOf(node); next; next = this.parentOf(next)) yield next;
	}
	functionAround(node) {
		for (const ancestor of this.ancestorsOf(node)) if (isFunction(ancestor)) return ancestor;
	}
	get isMain() {
		return this.path === script.name;
	}
	get isBundled() {
		this.#isBundled ??= isMinified(this.text) || bundlers.test(this.text);
		return this.#isBundled;
	}
	get callbacks() {
		this.#callbacks ??= { found: findCallbacks(this) };
		return this.#callbacks.found;
	}
	globals(...names) {
		const wanted = new Set(names.filter((name) => this.text.includes(name)));
		if (wanted.size === 0) return [];
		const alone = this.nodesOf("Identifier").filter((node) => this.#isGlobal(node, wanted));
		const members = this.nodesOf("MemberExpression").filter((node) => wanted.has(nameOf$1(node) ?? "") && this.isGlobalObject(node.object));
		return inOrder([...alone, ...members]);
	}
	isGlobalObject(node) {
		return node.type === "Identifier" && this.#isGlobal(node, new Set(globalObjects));
	}
	get undeclared() {
		this.#undeclared ??= undeclaredNames(this.tree);
		return this.#undeclared;
	}
	#isGlobal(node, names) {
		return names.has(node.name) && this.#isExpression(node) && this.undeclared.has(node);
	}
	#isExpression(node) {
		const parent = this.parentOf(node);
		if (parent?.type === "MemberExpression") return parent.object === node || parent.computed;
		return !(parent?.type === "Property" && parent.key === node && !parent.shorthand);
	}
};
function isMinified(text) {
	const lines = text.split("\n");
	return text.length / lines.length > minified.mean || lines.some(({ length }) => length > minified.line);
}
// build/rules/manifest/no-insecure-urls.js
var no_insecure_urls_default = createCodeRule({
	name: "no-insecure-urls",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow plain http in URLs",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			insecure: "\"{{path}}\" uses plain http, but the interface of the platform is served over https. Write an \"https://\" URL.",
			insecureInScript: "The script uses {{host}} over plain http, but the interface of the platform is served over https. Write an \"https://\" URL.",
			...replaceMessage
		}
	},
	check(context, document) {
		if (document instanceof Script) {
			for (const { node, host, problem } of scriptAddressesOf(document)) {
				if (problem !== "insecure") continue;
				context.report({
					node,
					messageId: "insecureInScript",
					data: { host: quote(host) }
				});
			}
			return;
		}
		for (const { path, value, text, problem } of addressesOf(document)) {
			if (problem !== "insecure") continue;
			context.report({
				node: value.node,
				messageId: "insecure",
				data: { path },
				suggest: suggestReplacements(value, text.replace(/^http:/iu, "https:"))
			});
		}
	}
});
// build/rules/manifest/no-junk-files.js
const shown = 10;
var no_junk_files_default = createFolderRule({
	name: "no-junk-files",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow files in the widget folder that must not be uploaded",
			presets: {
				marketplace: "warn",
				amomarket: "warn"
			}
		},
		schema: [{
			type: "object",
			properties: { ignore: globsSchema("Patterns of paths to ignore, because they do not go into the archive, such as `node_modules` or `releases/**`.") },
			additionalProperties: false
		}],
		defaultOptions: [{ ignore: [] }],
		messages: {
			junk: "An archive must hold only what the widget uses, but the folder has {{files}}. Delete it, or leave it out of the archive.",
			moreJunk: "An archive must hold only what the widget uses, but the folder has {{files}} and {{more}} more like it. Delete them, or leave them out of the archive."
		}
	},
	check(context, { root, widget }) {
		if (widget.files.isArchive) return;
		const [{ ignore = [] }] = context.options;
		const isIgnored = matcherOf(ignore);
		const junk = walk((folder) => widget.list(folder), (entry) => isUnused(entry) || entry.name.startsWith(".") || isIgnored(entry.path)).filter((entry) => isUnused(entry) && !isIgnored(entry.path));
		if (junk.length === 0) return;
		const more = junk.length - shown;
		const data = { files: allOf(junk.slice(0, shown).map(({ path }) => path)) };
		context.report({
			loc: startOf(root),
			...more > 0 ? {
				messageId: "moreJunk",
				data: {
					...data,
					more
				}
			} : {
				messageId: "junk",
				data
			}
		});
	}
});
// build/src/rule-kit/junk.js
const folders = new Set(unshipped.folders.filter((name) => name !== "dist"));
function junkAmong(paths) {
	const found = paths.flatMap((path) => {
		const names = path.split("/");
		const at = names.findIndex((name, index) => isJunkName(name, index < names.length - 1));
		const end = at < names.length - 1 ? "/" : "";
		return at < 0 ? [] : [names.slice(0, at + 1).join("/") + end];
	});
	return [...new Set(found)].sort();
}
function isJunkName(name, isFolder) {
	if (name === "") return false;
	if (isJunk(name) || unshipped.beginnings.some((beginning) => name.startsWith(beginning))) return true;
	if (isFolder) return folders.has(name);
	const lower = name.toLowerCase();
	return unshipped.names.includes(lower) || unshipped.endings.some((ending) => lower.endsWith(ending));
}
// build/rules/archive/no-junk-in-archive.js
var no_junk_in_archive_default = createArchiveRule({
	name: "no-junk-in-archive",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow files in an archive that are not part of the widget",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { junk: "The archive has what is not part of a widget: {{names}}. Leave it out when you pack, as kommo-widget-lint --pack does." }
	},
	check(context, { entries, root = "" }) {
		const prefix = root === "" ? "" : `${root}/`;
		const junk = junkAmong(entries.filter(isLocated).map(({ path, kind }) => kind === "folder" ? `${path}/` : path).map((path) => path.startsWith(prefix) ? path.slice(prefix.length) : path).filter((path) => path !== ""));
		if (junk.length === 0) return;
		context.report({
			loc: wholeFile,
			messageId: "junk",
			data: { names: listed(junk) }
		});
	}
});
// build/rules/texts/no-key-as-text.js
var no_key_as_text_default = createLocaleRule({
	name: "no-key-as-text",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow texts that are their own key",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			one: "The text {{key}} is its own key, and people see it as it is. Write the text.",
			several: "The text {{key}} is its own key, and people see it as it is. Write the text, here and for {{more}} more keys of this file."
		}
	},
	check(context, { root, code, manifest }) {
		if (!manifest.locales.has(code) || isPastedManifest(root.plain)) return;
		const paths = textPaths(root.plain, []).filter((path) => path.length > 1 && root.get(...path)?.text === path.join("."));
		const value = root.get(...paths.at(-1) ?? []);
		if (paths.length === 0 || !value) return;
		const data = {
			key: quote(value.text ?? ""),
			more: paths.length - 1
		};
		context.report({
			node: value.node,
			messageId: paths.length > 1 ? "several" : "one",
			data
		});
	}
});
// build/rules/manifest/no-legacy-keys.js
const credentials = {
	code: "code",
	secret_key: "secret"
};
var no_legacy_keys_default = createManifestRule({
	name: "no-legacy-keys",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow `widget.code` and `widget.secret_key`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			code: "The platform assigns the code itself, and refuses an upload with the code of another integration. Remove \"code\", unless the integration was uploaded before the conversion: to update, it still needs \"code\" and \"secret_key\".",
			secret: "Everyone who gets the files can read a secret key in the manifest, and new integrations do not need it. Remove it and request a new one, unless the integration was uploaded before the conversion: to update, it still needs \"code\" and \"secret_key\".",
			placeholder: "\"{{key}}\" is a placeholder, so nothing has leaked. The platform assigns the code and the secret itself: remove \"{{key}}\".",
			remove: "Remove {{key}}."
		}
	},
	check(context, manifest) {
		for (const [key, messageId] of Object.entries(credentials)) {
			const value = manifest.get("widget", key);
			if (!value) continue;
			context.report({
				node: value.keyNode,
				...placeholderIn(value.text ?? "") === void 0 ? { messageId } : {
					messageId: "placeholder",
					data: { key }
				},
				suggest: value.isDuplicated ? [] : [{
					messageId: "remove",
					data: { key: `"${key}"` },
					fix: remove(context.sourceCode, value)
				}]
			});
		}
	}
});
// build/rules/archive/no-links-in-archive.js
var no_links_in_archive_default = createArchiveRule({
	name: "no-links-in-archive",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow links in an archive",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { links: "The archive has links ({{names}}) instead of files, and the platform may not follow them. Pack the files themselves." }
	},
	check(context, { entries }) {
		const links = entries.filter(({ kind }) => kind === "link");
		if (links.length === 0) return;
		const names = listed(links.map(({ name }) => name));
		context.report({
			loc: wholeFile,
			messageId: "links",
			data: { names }
		});
	}
});
// build/rules/manifest/no-local-urls.js
var no_local_urls_default = createCodeRule({
	name: "no-local-urls",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow localhost, hosts of a private network and tunnels in addresses",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [{
			type: "object",
			properties: { allow: {
				type: "array",
				items: { type: "string" },
				uniqueItems: true,
				description: "Hosts to accept, with their subdomains, such as a tunnel that always stays open."
			} },
			additionalProperties: false
		}],
		defaultOptions: [{ allow: [] }],
		messages: {
			local: "\"{{path}}\" points to {{host}}, which only one machine or network can reach. Write an address that everyone can reach.",
			tunnel: "\"{{path}}\" points to {{host}}, a tunnel to a developer's machine. Write the address of a permanent server.",
			localInScript: "The script uses {{host}}, which only one machine or network can reach. Write an address that everyone can reach.",
			tunnelInScript: "The script uses {{host}}, a tunnel to a developer's machine. Write the address of a permanent server."
		}
	},
	check(context, document) {
		const [{ allow = [] }] = context.options;
		if (document instanceof Script) {
			for (const { node, host, problem } of scriptAddressesOf(document)) {
				if (problem !== "local" && problem !== "tunnel" || isBelow(host, allow)) continue;
				const messageId = problem === "local" ? "localInScript" : "tunnelInScript";
				context.report({
					node,
					messageId,
					data: { host: quote(host) }
				});
			}
			return;
		}
		for (const { path, value, host, problem } of addressesOf(document)) {
			if (problem !== "local" && problem !== "tunnel") continue;
			if (isBelow(host, allow)) continue;
			const data = {
				path,
				host: quote(host)
			};
			context.report({
				node: value.node,
				messageId: problem,
				data
			});
		}
	}
});
// build/rules/locations/no-location-suffix.js
var no_location_suffix_default = createManifestRule({
	name: "no-location-suffix",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow a number after a location that takes none, such as `everywhere`",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			refused: "The location {{name}} takes no number, so the platform refuses {{location}}. Write {{name}}.",
			...entryMessages
		}
	},
	check(context, manifest) {
		for (const [entry, value] of manifest.locations) {
			const named = readLocation(entry);
			if (named?.location.suffix !== "refused" || named.suffix === "") continue;
			const { name } = named.location;
			context.report({
				node: value.node,
				messageId: "refused",
				data: {
					location: quote(entry),
					name: quote(name)
				},
				suggest: suggestEntries(context.sourceCode, manifest, value, name)
			});
		}
	}
});
// build/rules/manifest/no-misplaced-blocks.js
var no_misplaced_blocks_default = createManifestRule({
	name: "no-misplaced-blocks",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow keys that the widget needs in places that the platform does not read",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: misplacedMessages
	},
	check(context, manifest) {
		checkMisplaced(context, manifest, (isNeeded) => isNeeded);
	}
});
// build/rules/manifest/no-misplaced-options.js
var no_misplaced_options_default = createManifestRule({
	name: "no-misplaced-options",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow optional keys in places that the platform does not read",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: misplacedMessages
	},
	check(context, manifest) {
		checkMisplaced(context, manifest, (isNeeded) => !isNeeded);
	}
});
// build/rules/texts/no-missing-locale-keys.js
var no_missing_locale_keys_default = createLocaleRule({
	name: "no-missing-locale-keys",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow locale files that lack keys of the primary language",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: parityOptions.schema,
		defaultOptions: parityOptions.defaults,
		messages: {
			missing: "The key {{key}} of {{primary}} is missing here. Add it with its translation.",
			group: "The key {{key}} is a group of texts in {{primary}}. Write the same group here.",
			text: "The key {{key}} is a text, not a group of texts, in {{primary}}. Write a text here too.",
			copy: "Copy the text of {{primary}} to translate it."
		}
	},
	check(context, locale) {
		const primary = locale.manifest.primaryLocale;
		if (!primary) return;
		for (const difference of unexplainedDifferences(locale, context.options)) {
			const { kind, path, value } = difference;
			if (kind === "extra") continue;
			const data = {
				key: quote(path.join(".")),
				primary: `i18n/${primary.name}`
			};
			if (kind === "shape") {
				const node = locale.root.get(...path)?.keyNode ?? locale.root.node;
				context.report({
					node,
					messageId: isObject(value) ? "group" : "text",
					data
				});
				continue;
			}
			const parent = locale.root.get(...path.slice(0, -1)) ?? locale.root;
			const key = path.at(-1);
			context.report({
				loc: startOf(parent),
				messageId: "missing",
				data,
				suggest: [{
					messageId: "copy",
					data,
					fix: insertMember(context.sourceCode, parent, key, value)
				}]
			});
		}
	}
});
// build/rules/marketplace/no-misspelled-brand.js
const brand = brands.kommo;
const mention = new RegExp(String.raw`(?<![\p{L}\p{N}_.@/#-])${brand.name}(?![\p{L}\p{N}_@/]|\.\p{L})`, "giu");
var no_misspelled_brand_default = createDocumentRule({
	name: "no-misspelled-brand",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Enforce the spelling of the name of the platform in descriptions",
			presets: { marketplace: "warn" }
		},
		schema: [],
		messages: {
			misspelled: "The platform is called {{brand}}, but this text says {{found}}. Write {{brand}}.",
			correct: "Write {{brand}}."
		}
	},
	check(context, document) {
		for (const { value, text } of shownTexts(document, descriptions)) {
			const wrong = new Set();
			let corrected = "";
			let position = 0;
			for (const { start, end } of readHtml(text).runs) {
				corrected += text.slice(position, start);
				corrected += text.slice(start, end).replace(mention, (found) => {
					if (found !== brand.name) wrong.add(found);
					return brand.name;
				});
				position = end;
			}
			if (wrong.size === 0) continue;
			const data = {
				brand: quote(brand.name),
				found: allOf([...wrong])
			};
			context.report({
				node: value.node,
				messageId: "misspelled",
				data,
				suggest: [{
					messageId: "correct",
					data: { brand: data.brand },
					fix: replaceWith(value, corrected + text.slice(position))
				}]
			});
		}
	}
});
// build/rules/manifest/no-misspelled-keys.js
var no_misspelled_keys_default = createManifestRule({
	name: "no-misspelled-keys",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow unknown keys that are nearly known ones",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			misspelled: "The platform documents no key {{found}} here and ignores it. Did you mean {{key}}?",
			...renameMessage
		}
	},
	check(context, manifest) {
		for (const { value, key } of manifest.knownValues) for (const [name, found] of misspelledMembers(value, key)) {
			const meant = key.members?.[name];
			if (!meant || isRequired(manifest, value, meant)) continue;
			context.report({
				node: found.keyNode,
				messageId: "misspelled",
				data: {
					found: quote(found.key ?? ""),
					key: quote(name)
				},
				suggest: [suggestRename(found, name)]
			});
		}
	}
});
// build/rules/manifest/no-multiple-custom-fields.js
var no_multiple_custom_fields_default = createManifestRule({
	name: "no-multiple-custom-fields",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow more than one field of the type `custom` in `settings`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { multiple: "The fields {{first}} and {{field}} are both \"custom\", but the platform expects at most one such field. Draw both in one field and store their values as one JSON text." }
	},
	check(context, manifest) {
		const [first, ...others] = membersOf(manifest.settings).flatMap(([code, field]) => {
			const type = field.get("type");
			return type?.text === "custom" ? [{
				code,
				type
			}] : [];
		});
		for (const { code, type } of others) {
			const data = {
				field: quote(code),
				first: quote(first?.code ?? "")
			};
			context.report({
				node: type.node,
				messageId: "multiple",
				data
			});
		}
	}
});
// build/rules/archive/no-names-outside-archive.js
var no_names_outside_archive_default = createArchiveRule({
	name: "no-names-outside-archive",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow names that are absolute or lead out of the archive",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { outside: "The archive has names that lead out of it ({{names}}), which no server unpacks. Pack the files with paths that start in the folder of the widget." }
	},
	check(context, { entries }) {
		const names = entries.filter(({ path, kind, name }) => path === void 0 && !(kind === "folder" && isHere(name))).map(({ name }) => name);
		if (names.length === 0) return;
		context.report({
			loc: wholeFile,
			messageId: "outside",
			data: { names: listed(names) }
		});
	}
});
function isHere(name) {
	return /^(?:\.\/)+$/u.test(name);
}
// build/rules/manifest/no-placeholder-urls.js
var no_placeholder_urls_default = createCodeRule({
	name: "no-placeholder-urls",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow placeholders such as `example.com` or `__SECRET__` in URLs and in the support email",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			placeholder: "\"{{path}}\" still contains the placeholder {{value}}. Write {{meaning}}.",
			inScript: "The script still uses a placeholder in place of an address. Write the address."
		}
	},
	check(context, document) {
		if (document instanceof Script) {
			for (const { node, problem } of scriptAddressesOf(document)) if (problem === "placeholder") context.report({
				node,
				messageId: "inScript"
			});
			return;
		}
		for (const { path, meaning, value, text, problem } of addressesOf(document)) {
			if (problem !== "placeholder") continue;
			const data = {
				path,
				meaning,
				value: quote(text)
			};
			context.report({
				node: value.node,
				messageId: "placeholder",
				data
			});
		}
	}
});
// build/src/rule-kit/placed-texts.js
function placedTexts(document) {
	if (!(document instanceof Manifest)) {
		const { root, code, manifest } = document;
		if (!manifest.locales.has(code) || isPastedManifest(root.plain)) return [];
		return manifest.references.flatMap(({ value, path }) => placed(manifest, value, root.get(...path.split("."))));
	}
	const references = new Set(document.references.map(({ value }) => value));
	return document.texts.flatMap(({ value }) => references.has(value) ? [] : placed(document, value, value));
}
function placed(manifest, place, value) {
	const { locations } = manifest;
	const path = manifest.known(place)?.path ?? keyPath(place);
	const location = locationOfBlock(path[0] ?? "");
	const isUnread = location?.block && location.block.alone !== "works" && !locations.has(location.name);
	const text = value?.text;
	return value && text !== void 0 && !isUnread ? [{
		path,
		value,
		text
	}] : [];
}
// build/src/platform/unsupported-keys.js
const publication = "https://github.com/dmitriykononenko-lang/Basa";
const invented = (name, advice, source = pages.manifest) => ({
	name,
	advice,
	source,
	confidence: "medium"
});
const unsupportedKeys = [
	invented("free", "Take it out and fill it in on the form of the publication; amoCRM refuses a manifest with it.", publication),
	invented("countries", "Take it out and fill it in on the form of the publication; amoCRM refuses a manifest with it.", publication),
	invented("lang", "Declare the languages in \"widget.locale\"."),
	invented("langs", "Declare the languages in \"widget.locale\"."),
	invented("i18n", "Write the texts into i18n/<code>.json, one file for each language.", pages.i18n),
	invented("js", "Take it out; the platform loads script.js from the root of the archive.", pages.structure),
	invented("css", "Take it out and load the styles in script.js.", pages.structure),
	invented("permissions", "Take it out; permissions are chosen in the settings of the integration.", pages.privateIntegration),
	invented("scopes", "Take it out; permissions are chosen in the settings of the integration.", pages.privateIntegration),
	invented("category", "Take it out; the category is chosen on the form of the publication.", pages.checklist),
	invented("oauth2", "Take it out; the platform keeps the keys of an integration in its settings.", pages.privateIntegration),
	invented("required_fields", "Set \"required\" in each field of \"settings\".", pages.fieldTypes),
	invented("frontend", "Take it out; the platform loads script.js from the root of the archive.", pages.structure),
	invented("interface", "Take it out; \"widget.interface_version\" names the interface.")
];
const unsupportedMembers = [
	{
		path: ["advanced"],
		...invented("settings", "Draw the page in script.js; of this block the platform reads the title.", pages.locations)
	},
	{
		path: ["widget"],
		...invented("mobile_card", "List the location \"mobile_card\" and add the block \"mobile\".")
	},
	{
		path: ["widget"],
		...invented("digital_pipeline", "List the location \"digital_pipeline\" and add the block \"dp\".", pages.digitalPipeline)
	}
];
const drawn = "Draw the field in script.js with the type \"custom\"";
const unsupportedFieldKeys = [
	invented("default", "Set the value in script.js; only fields of Salesbot steps have one, \"default_value\".", pages.fieldTypes),
	invented("placeholder", "Say it in the label.", pages.fieldTypes),
	invented("hint", "Say it in the label.", pages.fieldTypes),
	invented("items", `${drawn}, which can show a list.`, pages.fieldTypes),
	invented("options", `${drawn}, which can show a list.`, pages.fieldTypes),
	invented("values", `${drawn}, which can show a list.`, pages.fieldTypes)
];
// build/src/rule-kit/unsupported.js
function unsupportedIn(manifest) {
	const { root } = manifest;
	const at = (key, objects) => ({
		key,
		values: objects.flatMap((object) => object?.get(key.name) ?? [])
	});
	const fields = [
		manifest.settings,
		manifest.get("dp", "settings"),
		...membersOf(manifest.get("salesbot_designer")).map(([, step]) => step.get("settings"))
	].flatMap((block) => membersOf(block).map(([, field]) => field));
	return [
		...unsupportedKeys.flatMap((key) => [at(key, [root]), at(key, [manifest.get("widget")])]),
		...unsupportedMembers.map((key) => at(key, [manifest.get(...key.path)])),
		...unsupportedFieldKeys.map((key) => at(key, fields))
	].filter(({ values }) => values.length > 0);
}
// build/rules/texts/no-placeholders.js
var no_placeholders_default = createDocumentRule({
	name: "no-placeholders",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow placeholders such as `__NAME__` or `YOUR_API_KEY` in texts and values",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { placeholder: "The placeholder {{placeholder}} is still to be filled in. Write what it stands for, or set the build to do so." }
	},
	check(context, document) {
		for (const value of valuesOf(document)) {
			const placeholder = placeholderInText(value.text ?? "");
			if (placeholder === void 0) continue;
			const data = { placeholder: quote(placeholder) };
			context.report({
				node: value.node,
				messageId: "placeholder",
				data
			});
		}
	}
});
function valuesOf(document) {
	const shown = placedTexts(document).map(({ value }) => value);
	if (!(document instanceof Manifest)) return new Set(shown);
	const known = new Set(document.knownValues.map(({ value }) => value));
	const unread = new Set(unsupportedIn(document).flatMap(({ values }) => values));
	const unknown = stringsBelow(document.root, unread).filter((value) => !known.has(value));
	return new Set([...shown, ...unknown]);
}
function stringsBelow(root, without) {
	const strings = [];
	const rest = [root];
	for (let value = rest.pop(); value; value = rest.pop()) {
		if (without.has(value)) continue;
		if (value.type === "string") strings.push(value);
		else rest.push(...[...membersOf(value)].map(([, member]) => member), ...value.elements);
	}
	return strings.reverse();
}
// build/rules/style/no-platform-selectors.js
var no_platform_selectors_default = createStyleRule({
	name: "no-platform-selectors",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow selectors of the interface around a widget, such as `.button-input`",
			presets: {
				marketplace: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			platform: "The platform has {{selectors}} itself, so the style changes its interface outside the widget too. Begin with a class or an id of the widget, as in {{example}}.",
			platforms: "The platform has {{selectors}} itself, so the style changes its interface outside the widget too. Begin each with a class or an id of the widget, as in {{example}}."
		}
	},
	check(context, { style, text }) {
		for (const { selectors } of wideRules(style, "interface")) context.report({
			loc: placeOfNodes(selectors),
			messageId: selectors.length > 1 ? "platforms" : "platform",
			data: namesOfSelectors(selectors, text)
		});
	}
});
// build/rules/style/no-remote-styles.js
var no_remote_styles_default = createStyleRule({
	name: "no-remote-styles",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow styles, fonts and pictures that a stylesheet loads from other servers",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { remote: "The style loads {{address}} from another server, which the checklist of the platform does not want. Put the file into the widget folder, and write its path." }
	},
	check(context, { style }) {
		for (const { text, node } of style.addresses) {
			if (!/^\s*(?:https?:)?\/\//iu.test(text)) continue;
			const data = { address: quote(text) };
			context.report({
				loc: placeOfNodes([node]),
				messageId: "remote",
				data
			});
		}
	}
});
// build/rules/script/no-requests-in-loops.js
const loops = new Set([
	"ForStatement",
	"ForInStatement",
	"ForOfStatement",
	"WhileStatement",
	"DoWhileStatement"
]);
var no_requests_in_loops_default = createScriptRule({
	name: "no-requests-in-loops",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow requests in the body of a loop",
			presets: {
				marketplace: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { loop: "This sends a request in every round of a loop, and the platform limits the requests of an account. Send one request for all of them." }
	},
	check(context, script) {
		if (script.isBundled) return;
		const fetches = new Set(script.globals(...requests.globals));
		for (const node of script.nodesOf("CallExpression")) if ((fetches.has(node.callee) || isRequestMethod(node)) && isInLoop(script, node)) context.report({
			node: node.callee,
			messageId: "loop"
		});
	}
});
function isRequestMethod({ callee }) {
	if (callee.type !== "MemberExpression") return false;
	const method = nameOf$1(callee) ?? "";
	if (requests.widget.includes(method)) return true;
	const { object } = callee;
	return object.type === "Identifier" && (object.name === "$" || object.name === "jQuery") && requests.jQuery.includes(method);
}
function isInLoop(script, node) {
	let inner = node;
	for (const ancestor of script.ancestorsOf(node)) {
		if (isFunction(ancestor)) return false;
		if (loops.has(ancestor.type) && ancestor.body === inner) return true;
		inner = ancestor;
	}
	return false;
}
// build/src/platform/languages.js
const scripts = {
	latin: [
		"en",
		"es",
		"pt",
		"tr",
		"id"
	],
	cyrillic: ["ru"],
	source: pages.checklist,
	confidence: "high"
};
const tellingWords = {
	en: [
		"the",
		"of",
		"and",
		"to",
		"for",
		"with",
		"your",
		"is",
		"from",
		"this",
		"you",
		"are"
	],
	es: [
		"el",
		"la",
		"los",
		"las",
		"de",
		"del",
		"y",
		"para",
		"con",
		"su",
		"una",
		"por",
		"que",
		"tu"
	],
	source: pages.checklist,
	confidence: "high"
};
// build/src/rule-kit/locale-codes.js
const known$4 = new WeakMap();
const knownCodes$1 = new Set(Object.values(locales).flatMap(({ codes }) => codes));
function isKnownCode(code) {
	return knownCodes$1.has(code);
}
function misnamedLocaleFiles(manifest) {
	const found = known$4.get(manifest) ?? findMisnamed(manifest);
	known$4.set(manifest, found);
	return found;
}
function findMisnamed({ locales: declared, widget }) {
	const misnamed = new Map();
	const undeclared = widget.localeFiles.filter(({ name }) => !declared.has(name.replace(/\.json$/u, "")));
	const byLanguage = groupBy(undeclared, (file) => languageOf(file.code));
	const named = undeclared.filter((file) => isKnownCode(file.code));
	for (const code of declared.keys()) {
		if (widget.localeFile(code)) continue;
		const sameLanguage = byLanguage.get(languageOf(code)) ?? [];
		const meant = sameLanguage.find((file) => file.code.toLowerCase() === code.toLowerCase()) ?? sameLanguage[0] ?? nearest(code, named);
		if (meant) misnamed.set(code, meant);
	}
	return misnamed;
}
function nearest(code, known) {
	if (isKnownCode(code)) return void 0;
	const meant = didYouMean(code, known.map((file) => file.code));
	return known.find((file) => file.code === meant);
}
function languageOf(code) {
	return code.trim().toLowerCase().split(/[-_]/u, 1)[0];
}
// build/src/rule-kit/language.js
const least = {
	cyrillic: 10,
	latin: 100,
	words: 5
};
function foreignScript(code, tree) {
	const language = languageOf(code);
	if (scripts.latin.includes(language) && !hasCyrillic(tree)) return void 0;
	const texts = textsOf(tree);
	const cyrillic = texts.join(" ").match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
	const latin = texts.join(" ").match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (scripts.latin.includes(language)) return cyrillic >= least.cyrillic && cyrillic > 2 * latin ? "Cyrillic" : void 0;
	return scripts.cyrillic.includes(language) && cyrillic === 0 && latin >= least.latin ? "Latin" : void 0;
}
function hasCyrillic(value) {
	if (typeof value === "string") return /\p{Script=Cyrillic}/u.test(value);
	return isObject(value) && Object.values(value).some(hasCyrillic);
}
function areSwapped(english, spanish) {
	return isCertainly("es", english) && isCertainly("en", spanish);
}
function isCertainly(language, tree) {
	const words = textsOf(tree).join(" ").toLowerCase().match(/\p{L}+/gu) ?? [];
	const count = (of) => words.filter((word) => tellingWords[of].includes(word)).length;
	return count(language) >= least.words && count(language === "en" ? "es" : "en") === 0;
}
function textsOf(tree) {
	return textPaths(tree, []).flatMap((path) => {
		const text = valueAt(tree, path);
		if (typeof text !== "string") return [];
		return text.replace(/<[^<>]*>|\{[^{}]*\}/gu, " ").split(/\s+/u).filter((word) => !word.includes("@") && !word.includes("://")).join(" ");
	});
}
// build/src/rule-kit/walk-texts.js
function walkTexts(root) {
	const texts = [];
	const rest = [root];
	for (let value = rest.pop(); value; value = rest.pop()) {
		if (value.text !== void 0) texts.push({
			value,
			text: value.text
		});
		rest.push(...[...value.members.values(), ...value.elements].reverse());
	}
	return texts;
}
// build/rules/marketplace/no-russian-in-english.js
const address = /(?:https?:\/\/|www\.)[^\s<>"'«»]*[\p{L}\p{N}/]/giu;
var no_russian_in_english_default = createLocaleRule({
	name: "no-russian-in-english",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow Russian words and links to Russian sites in English texts",
			presets: { amomarket: "warn" }
		},
		schema: [],
		messages: {
			russian: "The English text has Russian letters: {{words}}. amoMarket expects English texts without Russian. Translate it.",
			link: "The English text links to {{links}}. amoMarket expects no links to Russian sites there. Link to an English page."
		}
	},
	check(context, { root, code, manifest }) {
		if (languageOf(code) !== "en" || !manifest.locales.has(code)) return;
		const isRussian = isObject(root.plain) && foreignScript(code, root.plain) !== void 0;
		for (const { value, text } of walkTexts(root)) {
			const links = text.match(address)?.filter(isRussianLink) ?? [];
			const words = isRussian ? [] : withoutLinks(text).match(/\p{Script=Cyrillic}+/gu) ?? [];
			if (words.length > 0) context.report({
				node: value.node,
				messageId: "russian",
				data: { words: allOf([...new Set(words)].slice(0, 3)) }
			});
			if (links.length > 0) context.report({
				node: value.node,
				messageId: "link",
				data: { links: allOf([...new Set(links)]) }
			});
		}
	}
});
function isRussianLink(link) {
	const host = /^(?:https?:\/\/)?(?<host>[\p{L}\p{N}.-]+)/iu.exec(link)?.groups?.["host"] ?? "";
	return russianHosts.endings.some((ending) => host.toLowerCase().replace(/\.$/u, "").endsWith(ending));
}
function withoutLinks(text) {
	return text.replace(address, " ");
}
// build/rules/texts/no-sample-content.js
var no_sample_content_default = createDocumentRule({
	name: "no-sample-content",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow texts, support contacts and logos of the sample widget",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			text: "The text {{text}} is left over from the sample widget, and people see it. Write your own.",
			contact: "The support contact {{contacts}} is left over from the sample widget: people ask the platform for help, and not you. Write {{meaning}}.",
			logos: "The widget shows logos of the sample widget: {{logos}}. Replace each with a picture of your own, of the size that the platform takes."
		}
	},
	check(context, document) {
		const values = new Map(placedTexts(document).filter(isSampleText).map(({ value, text }) => [value, text]));
		for (const [value, text] of values) context.report({
			node: value.node,
			messageId: "text",
			data: { text: quote(text) }
		});
		if (!(document instanceof Manifest)) return;
		const contacts = addressesOf(document).filter(({ problem }) => problem === "sample");
		const [first] = contacts;
		if (first) {
			const data = {
				contacts: allOf(contacts.map(({ text }) => text)),
				meaning: first.meaning
			};
			context.report({
				node: first.value.node,
				messageId: "contact",
				data
			});
		}
		const logos = sampleLogosIn(document.widget);
		if (logos.length === 0) return;
		context.report({
			loc: startOf(document.get("widget") ?? document.root),
			messageId: "logos",
			data: { logos: allOf(logos) }
		});
	}
});
// build/rules/manifest/no-sample-keys.js
var no_sample_keys_default = createManifestRule({
	name: "no-sample-keys",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow the codes of the platform's examples as codes of steps and menu items",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { sample: "The key {{key}} is left over from the sample widget. Write the {{meaning}}, as in {{example}}, here and in script.js, or take {{key}} out if you do not use it." }
	},
	check(context, manifest) {
		for (const { path, location, meaning, example } of sampleKeys) {
			const value = manifest.get(...path);
			if (!value || !manifest.locations.has(location)) continue;
			const data = {
				key: quote(path[1]),
				meaning,
				example: quote(example)
			};
			context.report({
				node: value.keyNode,
				messageId: "sample",
				data
			});
		}
	}
});
// build/src/platform/secrets.js
const form$1 = (name, pattern, signs, source) => ({
	name,
	pattern,
	signs,
	source,
	confidence: "high"
});
const secretForms = [
	form$1("a private key", /-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----[^-]*/gu, ["PRIVATE KEY-----"], "https://www.rfc-editor.org/rfc/rfc7468"),
	form$1("a signed token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/gu, [".eyJ"], "https://www.rfc-editor.org/rfc/rfc7519"),
	form$1("a token of GitHub", /\bgh[oprsu]_[A-Za-z\d]{36,}|\bgithub_pat_\w{60,}/gu, [
		"gho_",
		"ghp_",
		"ghr_",
		"ghs_",
		"ghu_",
		"github_pat_"
	], "https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"),
	form$1("a token of GitLab", /\bglpat-[\w-]{20,}/gu, ["glpat-"], "https://docs.gitlab.com/security/tokens/"),
	form$1("a key of AWS", /\b(?:AKIA|ASIA)[A-Z\d]{16}\b/gu, ["AKIA", "ASIA"], "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"),
	form$1("a key of Google", /\bAIza[\w-]{35}/gu, ["AIza"], "https://docs.cloud.google.com/docs/authentication/api-keys"),
	form$1("a token of Slack", /\bxox[abeprs]-[A-Za-z\d-]{10,}/gu, ["xox"], "https://docs.slack.dev/authentication/tokens"),
	form$1("a key of Stripe", /\b[rs]k_live_[A-Za-z\d]{16,}/gu, ["k_live_"], "https://docs.stripe.com/keys"),
	form$1("a key of OpenAI or Anthropic", /\bsk-(?:proj-|ant-)[\w-]{20,}/gu, ["sk-proj-", "sk-ant-"], "https://docs.claude.com/en/api/overview"),
	form$1("a token of a Telegram bot", /\b\d{8,10}:AA[\w-]{33}(?![\w-])/gu, [":AA"], "https://core.telegram.org/bots/api"),
	form$1("a key of SendGrid", /\bSG\.[\w-]{22}\.[\w-]{43}/gu, ["SG."], "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"),
	form$1("a password in a URL", /(?<=\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@]{1,100}:)[^\s/:@]{1,200}(?=@)/giu, ["://"], "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1")
];
const secretKeys = {
	endings: [
		"secret",
		"secretkey",
		"token",
		"apikey",
		"privatekey",
		"password"
	],
	source: "https://developers.kommo.com/docs/oauth-20",
	confidence: "medium"
};
// build/src/rule-kit/secret.js
const shortest = 8;
function mayHoldKnownSecret(json) {
	return json.includes("\\u") || formsIn(json).some(({ pattern }) => json.search(pattern) >= 0);
}
function knownSecretsIn(text) {
	return formsIn(text).flatMap(({ name, pattern }) => Array.from(text.matchAll(pattern), ([found]) => ({
		text: found,
		name
	}))).filter((secret) => placeholderIn(secret.text) === void 0);
}
function formsIn(text) {
	return secretForms.filter(({ signs }) => signs.some((sign) => text.includes(sign)));
}
function isNamedSecret(key, text) {
	return isSecretKey(key) && looksRandom(text);
}
function isSecretKey(key) {
	const name = key.toLowerCase().replace(/[\s_-]+/gu, "");
	return secretKeys.endings.some((ending) => name.endsWith(ending));
}
function looksRandom(text) {
	if (text.length < shortest || !/^[\x21-\x7e]+$/u.test(text)) return false;
	if (!(/\d/u.test(text) || text.length >= 20 && /[a-z][A-Z]/u.test(text)) || /^(?:\/|[a-z]+:\/\/)/iu.test(text)) return false;
	return !/^[a-z_][a-z\d_]*(?:\.[a-z_][a-z\d_]*)+$/u.test(text) && placeholderIn(text) === void 0;
}
// build/src/rule-kit/script-secrets.js
function secretsIn(script) {
	const mayBeKnown = mayHoldKnownSecret(script.text);
	return script.nodesOf("Literal", "TemplateLiteral").flatMap((node) => {
		const text = textOf(node);
		if (text === void 0) return [];
		const [known] = mayBeKnown ? knownSecretsIn(text) : [];
		if (known) return [{
			node,
			name: known.name
		}];
		const key = script.isBundled ? void 0 : givenName(script, node);
		return key !== void 0 && isNamedSecret(key, text) ? [{
			node,
			key
		}] : [];
	});
}
function givenName(script, node) {
	const parent = script.parentOf(node);
	if (parent?.type === "Property") return parent.value === node ? nameOf$1(parent) : void 0;
	if (parent?.type === "VariableDeclarator") return parent.id.type === "Identifier" ? parent.id.name : void 0;
	if (parent?.type !== "AssignmentExpression") return void 0;
	if (parent.left.type === "Identifier") return parent.left.name;
	return parent.left.type === "MemberExpression" ? nameOf$1(parent.left) : void 0;
}
// build/rules/texts/no-secrets.js
var no_secrets_default = createAnyRule({
	name: "no-secrets",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow keys, tokens and passwords in the manifest, in texts and in scripts",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			known: "{{path}} holds {{name}}, which all who get the files can read. Keep it on your server, and have a new one made if this one was ever in use.",
			named: "{{path}} looks like a secret, which all who get the files can read. Keep it on your server, and have a new one made if this one was ever in use.",
			inScript: "The script holds {{name}}, which all who get the files can read. Keep it on your server, and have a new one made if this one was ever in use.",
			namedInScript: "The value of {{key}} looks like a secret, which all who get the files can read. Keep it on your server, and have a new one made if this one was ever in use."
		}
	},
	check(context, document) {
		if (document instanceof Script) {
			for (const { node, name, key } of secretsIn(document)) context.report({
				node,
				...name === void 0 ? {
					messageId: "namedInScript",
					data: { key: quote(key ?? "") }
				} : {
					messageId: "inScript",
					data: { name }
				}
			});
			return;
		}
		const isManifest = document instanceof Manifest;
		const legacy = isManifest ? document.get("widget", "secret_key") : void 0;
		const mayBeKnown = mayHoldKnownSecret(context.sourceCode.text);
		if (!isManifest && !mayBeKnown) return;
		const rest = [document.root];
		for (let value = rest.pop(); value; value = rest.pop()) {
			const { text } = value;
			if (text === void 0) rest.push(...partsOf(value));
			if (text === void 0 || value === legacy) continue;
			const [known] = mayBeKnown ? knownSecretsIn(text) : [];
			if (!known && !(isManifest && isNamedSecret(value.key ?? "", text))) continue;
			const path = quote(keyPath(value).join("."));
			context.report({
				node: value.node,
				...known ? {
					messageId: "known",
					data: {
						path,
						name: known.name
					}
				} : {
					messageId: "named",
					data: { path }
				}
			});
		}
	}
});
function partsOf({ members, elements }) {
	return [...members.values(), ...elements].reverse();
}
// build/src/rule-kit/version.js
function versionIn(widget) {
	const plain = widget?.manifest?.get("widget", "version")?.plain;
	return typeof plain === "string" ? plain : void 0;
}
const form = /^\d{1,50}(?:\.\d{1,50}){0,20}$/u;
function numbersOf(version) {
	return form.test(version) ? version.split(".").map(BigInt) : void 0;
}
function compareVersions(one, other) {
	if (one === other) return 0;
	const [a, b] = [numbersOf(one), numbersOf(other)];
	if (!a || !b) return void 0;
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const [left, right] = [a[index] ?? 0n, b[index] ?? 0n];
		if (left !== right) return left < right ? -1 : 1;
	}
	return 0;
}
function nextVersion(version) {
	const numbers = numbersOf(version);
	return numbers?.with(-1, (numbers.at(-1) ?? 0n) + 1n).join(".");
}
// build/rules/archive/no-stale-archive.js
var no_stale_archive_default = createArchiveRule({
	name: "no-stale-archive",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow an archive with a lower `widget.version` than the folder that holds it",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { stale: "The archive has version {{version}}, but the widget folder around it has version {{current}}, so the archive is older. Pack the folder again before you upload it." }
	},
	check(context, { widget, holder }) {
		const [version, current] = [versionIn(widget), versionIn(holder)];
		if (version === void 0 || current === void 0) return;
		if ((compareVersions(version, current) ?? 0) >= 0) return;
		const data = {
			version: quote(version),
			current: quote(current)
		};
		context.report({
			loc: wholeFile,
			messageId: "stale",
			data
		});
	}
});
// build/rules/script/no-sync-requests.js
var no_sync_requests_default = createScriptRule({
	name: "no-sync-requests",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow synchronous requests",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { sync: "A request with \"{{what}}\" stops the whole interface until it is answered. Leave it out, and go on in the callback or the promise of the request." }
	},
	check(context, script) {
		const options = script.nodesOf("Property").filter((node) => {
			const call = script.parentOf(script.parentOf(node) ?? node);
			return nameOf$1(node) === "async" && isFalse(node.value) && call?.type === "CallExpression";
		});
		const opened = script.nodesOf("CallExpression").flatMap(({ callee, arguments: given }) => {
			const [method, , async] = given;
			const isOpen = callee.type === "MemberExpression" && nameOf$1(callee) === "open";
			const isRequest = /^(?:get|post|put|patch|delete|head)$/iu.test(textOf(method) ?? "");
			return isOpen && isRequest && async && isFalse(async) ? [async] : [];
		});
		for (const { node } of eachOrFirst(script, [...options, ...opened])) {
			const what = node.type === "Property" ? "async: false" : "open(…, false)";
			context.report({
				node,
				messageId: "sync",
				data: { what }
			});
		}
	}
});
function isFalse(node) {
	return node.type === "Literal" && node.value === false || node.type === "UnaryExpression" && node.operator === "!" && node.argument.type === "Literal" && node.argument.value === 1;
}
// build/rules/template/no-template-scripts.js
var no_template_scripts_default = createTemplateRule({
	name: "no-template-scripts",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow `<script>` in templates",
			presets: {
				marketplace: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { script: "A template must not contain a <script>, which the checklist of the marketplace does not allow. Move the code into script.js." }
	},
	check(context, { template }) {
		for (const { name, attributes, range } of readHtml(template.html).tags) {
			if (name !== "script" || !isCode(attributes["type"])) continue;
			context.report({
				loc: locationOf(context.sourceCode, range),
				messageId: "script"
			});
		}
	}
});
function isCode(type = "") {
	return /^\s*(?:$|module\s*$|(?:text|application)\/(?:x-)?(?:java|ecma)script)/iu.test(type);
}
// build/src/rule-kit/script.js
function buildSign(widget) {
	if (!widget.exists || widget.find(script.name)) return void 0;
	if (widget.find(sources.script)?.exact) return sources.script;
	const config = buildConfig(widget);
	if (config !== void 0 && config !== "package.json") return config;
	return widget.find(sources.folder)?.exact && walk((folder) => widget.list(`${sources.folder}${folder === "" ? "" : "/"}${folder}`), ({ name }) => name === "node_modules" || name.startsWith(".")).some(({ name, kind }) => kind === "file" && isSource(name)) ? sources.folder : config;
}
function otherScript(widget) {
	return widget.list("").filter(({ name, kind }) => kind === "file" && /^[^.]+\.js$/u.test(name)).map(({ name }) => name).find((name) => !isToolConfig(name) && name !== "personal_page.js" && name !== "amoforms.js");
}
// build/rules/manifest/no-unbuilt-package.js
var no_unbuilt_package_default = createManifestRule({
	name: "no-unbuilt-package",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow a widget folder that holds sources and no `script.js`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { unbuilt: "The folder has no {{script}}, and {{sign}} shows that a build writes it. Build the widget, and lint the folder that the build writes." }
	},
	check(context, { root, widget }) {
		const sign = buildSign(widget);
		if (sign === void 0) return;
		const data = {
			script: quote(script.name),
			sign: quote(sign)
		};
		context.report({
			loc: startOf(root),
			messageId: "unbuilt",
			data
		});
	}
});
// build/rules/texts/no-undeclared-locale-files.js
var no_undeclared_locale_files_default = createManifestRule({
	name: "no-undeclared-locale-files",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow files in `i18n` whose language is not declared",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			undeclared: "The file {{path}} is never used, because \"locale\" does not declare {{code}}. Add the code or delete the file.",
			ending: "The file {{path}} is never used, because it does not end in \".json\" in lower case. Rename it or delete it.",
			declare: "Add {{code}} to \"locale\"."
		}
	},
	check(context, manifest) {
		const locale = manifest.localeBlock;
		if (locale?.type !== "array" || manifest.locales.size === 0) return;
		const misnamed = new Set(misnamedLocaleFiles(manifest).values());
		for (const file of manifest.widget.localeFiles) {
			const { name, code } = file;
			const isNamedWell = name === `${code}.json`;
			if (misnamed.has(file) || isNamedWell && manifest.locales.has(code)) continue;
			const data = {
				path: quote(`i18n/${name}`),
				code: quote(code)
			};
			if (!isNamedWell) {
				const { path } = data;
				context.report({
					node: locale.keyNode,
					messageId: "ending",
					data: { path }
				});
				continue;
			}
			context.report({
				node: locale.keyNode,
				messageId: "undeclared",
				data,
				suggest: [{
					messageId: "declare",
					data: { code: quote(code) },
					fix: appendElement(context.sourceCode, locale, code)
				}]
			});
		}
	}
});
// build/src/rule-kit/tour.js
function hasTour(manifest) {
	const tour = manifest.get("tour");
	return tour?.type === "object" && tour.get("is_tour")?.plain !== false;
}
function tourLanguages(manifest) {
	const { locales, widget } = manifest;
	const misnamedFiles = misnamedLocaleFiles(manifest);
	const entries = membersOf(manifest.get("tour", "tour_images"));
	if (locales.size === 0) return {
		missing: [],
		undeclared: [],
		shown: entries.map(([, value]) => value)
	};
	const keys = new Set(entries.map(([key]) => key));
	const missing = new Set([...locales.keys()].filter((code) => !keys.has(code)));
	const undeclared = [];
	for (const [key, value] of entries) {
		if (locales.has(key)) continue;
		const meant = [...missing].find((code) => languageOf(code) === languageOf(key) || misnamedFiles.get(code)?.code === key);
		if (meant !== void 0) missing.delete(meant);
		if (!(meant === void 0 ? widget.localeFile(key) !== void 0 : misnamedFiles.get(meant)?.code === key)) undeclared.push({
			value,
			meant
		});
	}
	const shown = entries.flatMap(([key, value]) => locales.has(key) ? [value] : []);
	return {
		missing: [...missing],
		undeclared,
		shown
	};
}
// build/rules/images/no-undeclared-tour-images.js
var no_undeclared_tour_images_default = createManifestRule({
	name: "no-undeclared-tour-images",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow tour images for a language that is not declared",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			undeclared: "The pictures for {{key}} are never shown, because \"locale\" does not declare it. Remove them, or declare the language with its texts.",
			meant: "The pictures for {{key}} are never shown, because \"locale\" declares {{code}}. Write the key exactly like that.",
			remove: "Remove the pictures for {{key}}.",
			...renameMessage
		}
	},
	check(context, manifest) {
		if (!hasTour(manifest)) return;
		for (const { value, meant } of tourLanguages(manifest).undeclared) {
			const key = quote(value.key ?? "");
			if (meant === void 0) {
				const fix = remove(context.sourceCode, value);
				context.report({
					node: value.keyNode,
					messageId: "undeclared",
					data: { key },
					suggest: [{
						messageId: "remove",
						data: { key },
						fix
					}]
				});
				continue;
			}
			const code = quote(meant);
			context.report({
				node: value.keyNode,
				messageId: "meant",
				data: {
					key,
					code
				},
				suggest: [suggestRename(value, meant)]
			});
		}
	}
});
// build/rules/texts/no-unknown-locales.js
var no_unknown_locales_default = createManifestRule({
	name: "no-unknown-locales",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow language codes that the platform does not know",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: ["warn", { platform: "amocrm" }],
				amomarket: ["warn", { platform: "amocrm" }]
			}
		},
		schema: [{
			type: "object",
			properties: {
				platform: platformOption,
				allow: {
					type: "array",
					items: { type: "string" },
					uniqueItems: true,
					description: "Further codes to accept, such as a language that the platform has just added."
				}
			},
			additionalProperties: false
		}],
		defaultOptions: [{
			platform: "kommo",
			allow: []
		}],
		messages: {
			unknown: "{{platform}} has no language {{code}}. Write {{expected}}.",
			otherPlatform: "The language {{code}} belongs to {{other}}; {{platform}} has {{expected}}. Remove it, or use the preset \"{{preset}}\" if the widget is for {{other}}.",
			...replaceMessage
		}
	},
	check(context, manifest) {
		const [{ platform = "kommo", allow = [] }] = context.options;
		const known = [...locales[platform].codes, ...allow];
		const other = platform === "kommo" ? "amocrm" : "kommo";
		const misnamed = misnamedLocaleFiles(manifest);
		for (const [code, value] of manifest.locales) {
			if (known.includes(code) || known.includes(misnamed.get(code)?.code ?? "")) continue;
			const isOther = locales[other].codes.includes(code);
			const language = languageOf(code);
			const meant = known.includes(language) ? language : didYouMean(code, known);
			const isDeclared = meant !== void 0 && manifest.locales.has(meant);
			context.report({
				node: value.node,
				messageId: isOther ? "otherPlatform" : "unknown",
				data: {
					code: quote(code),
					platform: platformNames[platform],
					...otherPlatform(platform),
					expected: oneOf(known)
				},
				suggest: suggestReplacements(value, isOther || isDeclared ? void 0 : meant)
			});
		}
	}
});
// build/rules/locations/no-unknown-locations.js
var no_unknown_locations_default = createManifestRule({
	name: "no-unknown-locations",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow locations that the platform does not know",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: ["warn", { platform: "amocrm" }],
				amomarket: ["warn", { platform: "amocrm" }]
			}
		},
		schema: [{
			type: "object",
			properties: {
				platform: platformOption,
				allow: {
					type: "array",
					items: { type: "string" },
					uniqueItems: true,
					description: "Further locations to accept, such as one that the platform has just added."
				}
			},
			additionalProperties: false
		}],
		defaultOptions: [{
			platform: "kommo",
			allow: []
		}],
		messages: {
			unknown: "{{platform}} documents no location {{location}}, so the widget probably won't appear there. Write a documented name, as in \"settings\" or \"lcard-1\", or remove it.",
			misspelled: "{{platform}} documents no location {{location}}, so the widget probably won't appear there. Did you mean {{meant}}?",
			otherPlatform: "The location {{location}} belongs to {{other}}, and {{platform}} does not document it. Remove it, or use the preset \"{{preset}}\" if the widget is for {{other}}.",
			...entryMessages
		}
	},
	check(context, manifest) {
		const { sourceCode } = context;
		const [{ platform = "kommo", allow = [] }] = context.options;
		const known = locations.filter(({ platforms }) => platforms.includes(platform));
		for (const [entry, value] of manifest.locations) {
			if (entry.trim() === "" || allow.includes(entry)) continue;
			const location = readLocation(entry)?.location;
			if (location && known.includes(location)) continue;
			const meant = location ? void 0 : meantLocation(entry, known);
			const meantEntry = meant && entryFor(meant, entry);
			const data = {
				location: quote(entry),
				platform: platformNames[platform],
				...otherPlatform(platform),
				meant: quote(meantEntry ?? "")
			};
			context.report({
				node: value.node,
				messageId: location ? "otherPlatform" : meant ? "misspelled" : "unknown",
				data,
				suggest: location ? [suggestRemoval(sourceCode, value)] : suggestEntries(sourceCode, manifest, value, meantEntry)
			});
		}
	}
});
// build/rules/texts/no-unknown-short-tags.js
const tagged = /#\/?(?![\dA-F]{3,8}#)[A-Z][A-Z\d_-]*#(?!\w)/gu;
var no_unknown_short_tags_default = createDocumentRule({
	name: "no-unknown-short-tags",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow short tags in descriptions that the platform does not know",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: ["warn", { platform: "amocrm" }],
				amomarket: ["warn", { platform: "amocrm" }]
			}
		},
		schema: platformSchema,
		defaultOptions: [{ platform: "kommo" }],
		messages: {
			unknown: "{{platform}} has no short tag {{tag}} and shows it as is. Write {{expected}}, or remove it.",
			misspelled: "{{platform}} has no short tag {{tag}} and shows it as is. Did you mean {{meant}}?",
			link: "The short tag {{tag}} belongs to {{other}}, and {{platform}} shows it as is. Write the link as in <a href=\"https://your-company.com\">Your company</a>.",
			obsolete: "The short tag {{tag}} is obsolete; what it stood for is gone. Remove it.",
			correct: "Write {{meant}} for {{tag}}."
		}
	},
	check(context, document) {
		const [{ platform = "kommo" }] = context.options;
		const isForeign = platform !== linkTags.platform;
		const known = [...shortTags.tags, ...isForeign ? [] : linkTags.tags];
		for (const { value, text } of shownTexts(document, descriptions)) {
			const link = isForeign && linkTags.tags.find((tag) => text.includes(tag));
			if (link) {
				const other = platformNames[linkTags.platform];
				const data = {
					tag: quote(link),
					platform: platformNames[platform],
					other
				};
				context.report({
					node: value.node,
					messageId: "link",
					data
				});
			}
			for (const name of new Set(text.match(tagged))) {
				if (known.includes(name) || linkTags.tags.includes(name)) continue;
				const tag = quote(name);
				if (obsoleteShortTags.tags.includes(name)) {
					context.report({
						node: value.node,
						messageId: "obsolete",
						data: { tag }
					});
					continue;
				}
				const meant = didYouMean(name, known);
				context.report({
					node: value.node,
					messageId: meant === void 0 ? "unknown" : "misspelled",
					data: {
						tag,
						platform: platformNames[platform],
						expected: oneOf(known),
						meant: quote(meant ?? "")
					},
					suggest: meant === void 0 ? [] : [{
						messageId: "correct",
						data: {
							tag,
							meant: quote(meant)
						},
						fix: replaceWith(value, text.replaceAll(name, meant))
					}]
				});
			}
		}
	}
});
// build/rules/manifest/no-unread-keys.js
var no_unread_keys_default = createManifestRule({
	name: "no-unread-keys",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow a second copy of a key in a place that the platform does not read",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { repeated: "The platform reads the {{key}} {{place}}, not this one. Move what is needed there, and remove this one." }
	},
	check(context, manifest) {
		for (const { value, misplacement, isTaken } of misplacedIn(manifest)) {
			if (!isTaken) continue;
			context.report({
				node: value.keyNode,
				messageId: "repeated",
				data: placeOf(misplacement)
			});
		}
	}
});
// build/src/rule-kit/reference.js
const referenceMessages = {
	unresolved: "The reference {{reference}} has no text in {{files}}. Add the key with its text there, or write another key.",
	misspelled: "The reference {{reference}} has no text in {{files}}. Did you mean {{meant}}? If not, add the key with its text there.",
	noText: "The reference {{reference}} must name a text that is not blank, but does not in {{files}}. Write a text there, or write another key."
};
function checkReference(context, manifest, { value, path }) {
	const files = manifest.parsedLocaleFiles;
	const target = new Map(files.map((file) => [file, resolveReference(file.tree, path)]));
	const mayBeBlank = isCustomLabel(value);
	const without = files.filter((file) => {
		const text = target.get(file);
		return !isText(text) && !(mayBeBlank && typeof text === "string") && !isFlat(file.tree, path);
	});
	if (without.length === 0) return;
	const absent = without.filter((file) => target.get(file) === void 0);
	const data = {
		reference: quote(path),
		files: allOf(without.map(({ name }) => `i18n/${name}`))
	};
	if (absent.length === 0) {
		context.report({
			node: value.node,
			messageId: "noText",
			data
		});
		return;
	}
	const meant = absent.length === files.length ? nearestKey(path, manifest) : void 0;
	const resolves = files.every(({ tree }) => isText(resolveReference(tree, meant ?? "")));
	context.report({
		node: value.node,
		messageId: meant === void 0 ? "unresolved" : "misspelled",
		data: {
			...data,
			meant: quote(meant ?? "")
		},
		suggest: suggestReplacements(value, resolves ? meant : void 0)
	});
}
function isText(target) {
	return typeof target === "string" && target.trim() !== "";
}
function nearestKey(reference, { parsedLocaleFiles: files, references }) {
	const path = reference.split(".");
	const places = files.map(({ tree }) => [tree, placesIn(tree)]);
	if (places.reduce((sum, [, { length }]) => sum + length, 0) * references.length > limits.comparisons) return void 0;
	let best;
	for (const [tree, candidates] of places) for (const candidate of candidates) {
		const edits = editsBetween(path, candidate);
		if (edits === void 0 || edits >= (best?.edits ?? Infinity)) continue;
		const key = candidate.join(".");
		if (isText(resolveReference(tree, key))) best = {
			key,
			edits
		};
	}
	return best?.key;
}
const known$3 = new WeakMap();
function placesIn(tree) {
	const places = known$3.get(tree) ?? textPaths(tree, []);
	known$3.set(tree, places);
	return places;
}
function editsBetween(path, other) {
	if (path.length !== other.length) return void 0;
	const [index, ...more] = path.flatMap((segment, at) => segment === other[at] ? [] : [at]);
	if (index === void 0 || more.length > 0) return void 0;
	const [wanted = "", candidate = ""] = [path[index], other[index]];
	return wanted.length > 2 ? editsWithin(Math.min(3, Math.floor(wanted.length / 3)), wanted, candidate) : void 0;
}
// build/rules/texts/no-unresolved-inert-references.js
var no_unresolved_inert_references_default = createManifestRule({
	name: "no-unresolved-inert-references",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow unresolved references in the tour and in menu items that are not shown",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			...referenceMessages,
			...replaceMessage
		}
	},
	check(context, manifest) {
		for (const reference of manifest.references) if (!reference.isShown) checkReference(context, manifest, reference);
	}
});
// build/rules/texts/no-unresolved-references.js
var no_unresolved_references_default = createManifestRule({
	name: "no-unresolved-references",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow references to texts that a declared locale file does not have",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			...referenceMessages,
			...replaceMessage
		}
	},
	check(context, manifest) {
		for (const reference of manifest.references) if (reference.isShown) checkReference(context, manifest, reference);
	}
});
// build/rules/marketplace/no-unsafe-html.js
var no_unsafe_html_default = createDocumentRule({
	name: "no-unsafe-html",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow scripts, frames and event handlers in the HTML of descriptions",
			presets: { marketplace: "error" }
		},
		schema: [],
		messages: {
			script: "A description must not contain a <script>; a public widget with one is refused. Remove it; code belongs into script.js.",
			iframe: "A description must not contain an <iframe>, which loads the page of somebody else into the platform. Write a link to it.",
			handler: "A description must not contain code, but this one has the event handler {{handlers}}. Remove it; code belongs into script.js."
		}
	},
	check(context, document) {
		for (const { value, text } of shownTexts(document, descriptions)) {
			const { tags } = readHtml(text);
			if (tags.some(({ name }) => name === "script")) context.report({
				node: value.node,
				messageId: "script"
			});
			if (tags.some(({ name }) => name === "iframe")) context.report({
				node: value.node,
				messageId: "iframe"
			});
			const handlers = new Set(tags.flatMap(({ attributes }) => Object.keys(attributes).filter(isHandler)));
			if (handlers.size === 0) continue;
			const data = { handlers: allOf([...handlers]) };
			context.report({
				node: value.node,
				messageId: "handler",
				data
			});
		}
	}
});
function isHandler(attribute) {
	return /^on[a-z]{3,}$/u.test(attribute);
}
// build/rules/manifest/no-unsupported-keys.js
var no_unsupported_keys_default = createManifestRule({
	name: "no-unsupported-keys",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow keys that are known to do nothing",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			unsupported: "The platform does not read {{key}} here. {{advice}}",
			inFields: "The platform does not read {{key}} in the fields {{fields}}. {{advice}}"
		}
	},
	check(context, manifest) {
		for (const { key, values } of unsupportedIn(manifest)) {
			const [first] = values;
			if (!first) continue;
			const data = {
				key: quote(key.name),
				advice: key.advice
			};
			if (values.length === 1) {
				context.report({
					node: first.keyNode,
					messageId: "unsupported",
					data
				});
				continue;
			}
			const fields = allOf(values.map(({ parent }) => parent?.key ?? ""));
			context.report({
				node: first.keyNode,
				messageId: "inFields",
				data: {
					...data,
					fields
				}
			});
		}
	}
});
// build/rules/locations/no-unused-blocks.js
var no_unused_blocks_default = createManifestRule({
	name: "no-unused-blocks",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Disallow blocks of locations that are not listed",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: ["warn", { platform: "amocrm" }],
				amomarket: ["warn", { platform: "amocrm" }]
			}
		},
		schema: platformSchema,
		defaultOptions: [{ platform: "kommo" }],
		messages: {
			unlisted: "The block {{block}} does nothing, because {{location}} is not in \"locations\". Add it there, or remove the block.",
			otherPlatform: "The block {{block}} does nothing, because {{platform}} does not document its location {{location}}. Remove it, or use the preset \"{{preset}}\" if the widget is for {{other}}.",
			add: "Add {{location}} to \"locations\"."
		}
	},
	check(context, manifest) {
		const [{ platform = "kommo" }] = context.options;
		const list = manifest.locationsBlock;
		if (!list || manifest.locations.size === 0) return;
		const hasOwnItems = menuItems(manifest).some(({ kind }) => kind === "own");
		for (const location of locations) {
			const { block: kind, platforms } = location;
			const block = kind && manifest.get(kind.name);
			if (!kind || block?.type !== "object" || kind.alone === "works") continue;
			if (kind.alone === "partly" && !hasOwnItems) continue;
			if (isListed(manifest, location)) continue;
			const entry = entryFor(location);
			const data = {
				block: quote(kind.name),
				location: quote(entry)
			};
			if (!platforms.includes(platform)) {
				context.report({
					node: block.keyNode,
					messageId: "otherPlatform",
					data: {
						block: data.block,
						location: data.location,
						platform: platformNames[platform],
						...otherPlatform(platform)
					}
				});
				continue;
			}
			context.report({
				node: block.keyNode,
				messageId: "unlisted",
				data,
				suggest: [{
					messageId: "add",
					data: { location: data.location },
					fix: appendElement(context.sourceCode, list, entry)
				}]
			});
		}
	}
});
// build/rules/texts/no-wrong-language.js
var no_wrong_language_default = createLocaleRule({
	name: "no-wrong-language",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow locale files whose texts are in another language",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			script: "The texts of the language {{code}} are in {{script}} letters, so they are in another language. Translate them.",
			swapped: "This file holds the texts of the language {{other}}, and {{file}} those of this one. Swap the two files."
		}
	},
	check(context, { root, code, manifest }) {
		const { locales, widget } = manifest;
		if (!locales.has(code) || !isObject(root.plain) || isPastedManifest(root.plain)) return;
		const script = foreignScript(code, root.plain);
		if (script !== void 0) {
			context.report({
				loc: startOf(root),
				messageId: "script",
				data: {
					code: quote(code),
					script
				}
			});
			return;
		}
		const spanish = code === "en" && locales.has("es") ? widget.localeFile("es") : void 0;
		if (!spanish || !areSwapped(root.plain, spanish.tree)) return;
		const data = {
			other: quote("es"),
			file: quote("i18n/es.json")
		};
		context.report({
			loc: startOf(root),
			messageId: "swapped",
			data
		});
	}
});
// build/rules/manifest/prefer-documented-types.js
var prefer_documented_types_default = createManifestRule({
	name: "prefer-documented-types",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow JSON types that the platform does not document and may still take",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			...typeMessages,
			wrongType: "{{path}} should be {{expected}}, but is {{actual}}. Write it as in {{example}}.",
			notBoolean: "{{path}} should be a boolean, but is {{actual}}. Write true or false, without quotes."
		}
	},
	check(context, manifest) {
		for (const known of wrongTypes(manifest, (key) => reactsToType(key, "unknown"))) reportType(context, known, () => false);
	}
});
// build/src/platform/callbacks.js
const requiredCallbacks = {
	names: [
		"render",
		"init",
		"bind_actions"
	],
	source: pages.script,
	confidence: "high"
};
const saveCallback = {
	name: "onSave",
	source: pages.script,
	confidence: "high"
};
const locationCallbacks = [
	location(["llist"], ["leads.selected"]),
	location(["clist"], ["contacts.selected"]),
	location(["tlist"], ["todo.selected", "tasks.selected"]),
	location(["advanced_settings"], ["advancedSettings"]),
	location(["salesbot_designer"], ["onSalesbotDesignerSave", "salesbotDesignerSettings"]),
	location(["card_sdk"], [
		"loadPreloadedData",
		"loadElements",
		"linkCard",
		"searchDataInCard"
	]),
	location(["catalogs"], ["loadCatalogElement"]),
	location(["lead_sources"], ["onAddAsSource", "onSource"]),
	location(["widget_page"], ["initMenuPage"]),
	location(["tline", "tcalendar"], ["calendarSync"])
];
function location(locations, callbacks) {
	return {
		locations,
		callbacks,
		source: "https://github.com/kommo-crm/create-kommo-integration",
		confidence: "medium"
	};
}
const taskGroup = {
	name: "todo",
	oldName: "tasks",
	source: pages.script,
	confidence: "medium"
};
// build/src/rule-kit/callbacks.js
function callbacksOf(script) {
	return script.isMain && !script.isBundled ? script.callbacks : void 0;
}
function silentCallbacks(script, names) {
	const members = callbacksOf(script)?.members;
	return names.flatMap((name) => {
		const { keyNode, value } = members?.get(name) ?? {};
		const fn = value && functionOf(script, value);
		if (!fn || !keyNode || returnsSomething(script, fn)) return [];
		return [{
			name,
			keyNode,
			fn
		}];
	});
}
function returnTrue({ text }, { body }) {
	return (fixer) => {
		const last = body.type === "BlockStatement" ? body.body.at(-1) : void 0;
		const [start, end] = last ? rangeOf(last) : [rangeOf(body)[0], rangeOf(body)[0] + 1];
		const lineStart = text.lastIndexOf("\n", start - 1) + 1;
		const indent = text.slice(lineStart, start);
		const isAlone = last && lineStart > rangeOf(body)[0] && indent.trim() === "";
		const lineBreak = text[lineStart - 2] === "\r" ? "\r\n" : "\n";
		const after = last ? "" : " ";
		const stop = last && !/[;}]$/u.test(text.slice(start, end)) ? ";" : "";
		const written = isAlone ? `${lineBreak}${indent}return true;` : `${stop} return true;${after}`;
		return fixer.insertTextAfterRange([start, end], written);
	};
}
// build/rules/script/prefer-todo.js
var prefer_todo_default = createScriptRule({
	name: "prefer-todo",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Require the callback for selected tasks to be in `todo` and not in `tasks`",
			presets: {
				recommended: "warn",
				marketplace: "warn"
			}
		},
		schema: [],
		messages: {
			tasks: "The list of tasks calls \"todo.selected\", but the callbacks have it under \"tasks\", as in old samples. Rename the group to \"todo\".",
			rename: "Rename the group to \"todo\"."
		}
	},
	check(context, script) {
		const callbacks = callbacksOf(script);
		const { name, oldName } = taskGroup;
		const tasks = callbacks?.members.get(oldName);
		if (!callbacks?.isWhole || !tasks || callbacks.members.has(name)) return;
		if (![...script.widget.manifest?.locations.keys() ?? []].some((entry) => readLocation(entry)?.location.name === "tlist")) return;
		const { keyNode } = tasks;
		const text = keyNode.type === "Identifier" ? name : `'${name}'`;
		context.report({
			node: keyNode,
			messageId: "tasks",
			suggest: [{
				messageId: "rename",
				fix: (fixer) => fixer.replaceTextRange(rangeOf(keyNode), text)
			}]
		});
	}
});
// build/rules/texts/require-ai-agent-description.js
var require_ai_agent_description_default = createManifestRule({
	name: "require-ai-agent-description",
	meta: {
		type: "problem",
		docs: {
			description: "Require the description that the location `ai_agent` shows in every language",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			missing: "The location {{location}} shows the text {{key}}, but {{files}} has none. Add the key with a text that is not blank.",
			missingInSeveral: "The location {{location}} shows the text {{key}}, but {{files}} have none. Add the key to each with a text that is not blank."
		}
	},
	check(context, manifest) {
		for (const { value, path } of manifest.locationTexts) {
			const without = manifest.parsedLocaleFiles.filter(({ tree }) => !isText(resolveReference(tree, path)));
			if (without.length === 0) continue;
			context.report({
				node: value.node,
				messageId: without.length === 1 ? "missing" : "missingInSeveral",
				data: {
					location: quote(value.text ?? ""),
					key: quote(path),
					files: allOf(without.map(({ name }) => `i18n/${name}`))
				}
			});
		}
	}
});
// build/rules/script/require-callback-results.js
var require_callback_results_default = createScriptRule({
	name: "require-callback-results",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require the callbacks `render`, `init` and `bind_actions` to return something",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			nothing: "The callback {{name}} returns nothing, and the platform goes on only if it returns true. Write \"return true;\" at its end.",
			add: "Add \"return true;\"."
		}
	},
	check(context, script) {
		for (const { name, keyNode, fn } of silentCallbacks(script, requiredCallbacks.names)) context.report({
			node: keyNode,
			messageId: "nothing",
			data: { name: quote(name) },
			suggest: [{
				messageId: "add",
				fix: returnTrue(script, fn)
			}]
		});
	}
});
// build/rules/script/require-callbacks.js
var require_callbacks_default = createScriptRule({
	name: "require-callbacks",
	meta: {
		type: "problem",
		docs: {
			description: "Require the callbacks `render`, `init` and `bind_actions`",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			missing: "The widget does not work without {{names}} in its callbacks. Add each as a function that returns true.",
			misspelled: "The widget does not work without the callback {{name}}; {{written}} is not known. Write {{name}}."
		}
	},
	check(context, script) {
		const callbacks = callbacksOf(script);
		if (!callbacks?.isWhole) return;
		const { keyNode, members } = callbacks;
		const absent = requiredCallbacks.names.filter((name) => !members.has(name));
		const unknown = [...members.keys()].filter((name) => !requiredCallbacks.names.includes(name));
		const missing = absent.filter((name) => {
			const written = didYouMean(name, unknown);
			const member = written === void 0 ? void 0 : members.get(written);
			if (written === void 0 || !member) return true;
			const data = {
				name: quote(name),
				written: quote(written)
			};
			context.report({
				node: member.keyNode,
				messageId: "misspelled",
				data
			});
			return false;
		});
		if (missing.length === 0) return;
		context.report({
			node: keyNode,
			messageId: "missing",
			data: { names: allOf(missing) }
		});
	}
});
// build/rules/locations/require-card-for-card-sdk.js
var require_card_for_card_sdk_default = createManifestRule({
	name: "require-card-for-card-sdk",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require a card in `locations` if `card_sdk` is listed",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			noCard: "The location {{location}} adds a tab to the listed cards, but no card is listed. List at least one of {{expected}}.",
			add: "Add {{location}}."
		}
	},
	check(context, manifest) {
		const block = manifest.locationsBlock;
		for (const [entry, value] of manifest.locations) {
			const needed = readLocation(entry)?.location.needsOneOf;
			if (!block || !needed) continue;
			const cards = locations.filter(({ name }) => needed.includes(name));
			if (cards.some((card) => isListed(manifest, card))) continue;
			const expected = cards.map(({ name }) => name + areaSuffixes.load);
			context.report({
				node: value.node,
				messageId: "noCard",
				data: {
					location: quote(entry),
					expected: oneOf(expected)
				},
				suggest: expected.map((card) => ({
					messageId: "add",
					data: { location: quote(card) },
					fix: appendElement(context.sourceCode, block, card)
				}))
			});
		}
	}
});
// build/rules/script/require-define.js
const define$1 = "define";
var require_define_default = createScriptRule({
	name: "require-define",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require the widget of `script.js` to be handed to `define`",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			missing: "The platform gets a widget by \"define\", which the script never calls. Write \"define([], function () { … return Widget; })\" around it.",
			misspelled: "The platform gets a widget by \"define\", but the script calls {{name}}. Write \"define\".",
			rename: "Write \"define\"."
		}
	},
	check(context, script) {
		if (!script.isMain || script.isBundled) return;
		const calls = script.nodesOf("CallExpression");
		if (calls.some((call) => nameOfCallee(call) === define$1)) return;
		const misspelled = calls.find((call) => isMeant(script, call));
		if (misspelled) {
			const { callee } = misspelled;
			context.report({
				node: callee,
				messageId: "misspelled",
				data: { name: quote(nameOfCallee(misspelled) ?? "") },
				suggest: [{
					messageId: "rename",
					fix: (fixer) => fixer.replaceTextRange(rangeOf(callee), define$1)
				}]
			});
			return;
		}
		const { callbacks } = script;
		if (!callbacks) return;
		const [start] = rangeOf([callbacks.keyNode, ...script.ancestorsOf(callbacks.keyNode)].at(-2) ?? callbacks.keyNode);
		const line = /^.*/u.exec(script.text.slice(start))?.[0] ?? "";
		context.report({
			loc: locationOf(context.sourceCode, [start, start + line.trimEnd().length]),
			messageId: "missing"
		});
	}
});
function nameOfCallee({ callee }) {
	if (callee.type === "Identifier") return callee.name;
	return callee.type === "MemberExpression" ? nameOf$1(callee) : void 0;
}
function isMeant(script, { callee, arguments: given }) {
	if (callee.type !== "Identifier" || didYouMean(callee.name, [define$1]) === void 0) return false;
	return isFunction(given.at(-1)) && script.undeclared.has(callee);
}
// build/src/rule-kit/image.js
const formatNames = {
	png: "a PNG",
	jpeg: "a JPEG",
	gif: "a GIF",
	webp: "a WebP",
	bmp: "a BMP",
	svg: "an SVG"
};
function formatText(...formats) {
	return joined(formats.map((format) => formatNames[format]), "or");
}
function sizeText({ width, height }) {
	return `${String(width)}×${String(height)}`;
}
function stemOf(path) {
	return path.replace(/^.*\//u, "").replace(/(?<=.)\.[^.]*$/u, "");
}
var require_image_files_default = createManifestRule({
	name: "require-image-files",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require the tour images and menu icons that the manifest names",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			blank: "The path {{path}} of a {{kind}} names no file. Write one such as {{example}}.",
			url: "The {{kind}} {{path}} is a URL, but the platform takes pictures only from the archive. Put the file into the folder \"images\" and write its path, such as {{example}}.",
			outside: "The {{kind}} {{path}} is outside the widget folder, but the platform takes pictures only from the archive. Put the file into the folder \"images\" and write its path, such as {{example}}.",
			backslashes: "The path {{path}} of a {{kind}} has backslashes, which separate folders only on Windows. Write it with slashes: {{meant}}.",
			missing: "The {{kind}} {{path}} is not in the widget folder. Add the file, or write the path of one that is there.",
			misspelled: "The {{kind}} {{path}} is not in the widget folder. Did you mean {{meant}}? If not, add the file.",
			otherCase: "The {{kind}} {{path}} is not in the widget folder; {{meant}} is there, but the platform distinguishes upper and lower case. Make the path and the file name the same.",
			unreadable: "The {{kind}} {{path}} cannot be read. It must be an ordinary readable file inside the widget folder.",
			...replaceMessage
		}
	},
	check(context, { namedImages: images, widget }) {
		let unnamed;
		function listUnnamed() {
			const named = new Set(images.map(({ target }) => "path" in target && target.path));
			const files = widget.list("images").map(({ name }) => `images/${name}`).filter((file) => !named.has(file));
			return files.length * images.length > limits.comparisons ? [] : files;
		}
		function similarFile(path) {
			unnamed ??= listUnnamed();
			const stem = didYouMean(stemOf(path), unnamed.map(stemOf));
			return stem === void 0 ? void 0 : unnamed.find((file) => stemOf(file) === stem);
		}
		function check({ value, text, kind, target }) {
			const asWritten = (path) => /^[/\\]/u.test(text) ? `/${path}` : path;
			const report = (messageId, meant, isThere = true) => {
				context.report({
					node: value.node,
					messageId,
					data: {
						kind: kind.name,
						path: quote(text),
						example: quote(kind.example),
						meant: quote(meant ?? "")
					},
					suggest: suggestReplacements(value, isThere ? meant : void 0)
				});
			};
			if (!("path" in target)) {
				report(target.state);
				return;
			}
			const found = widget.find(target.path);
			if (target.state === "backslashes") report("backslashes", asWritten(target.path), found?.exact === true);
			else if (!found) {
				const similar = similarFile(target.path);
				if (similar === void 0) report("missing");
				else report("misspelled", asWritten(similar));
			} else if (!found.exact) report("otherCase", asWritten(found.path));
			else if (widget.image(found.path).state === "unreadable") report("unreadable");
		}
		if (widget.exists) images.forEach(check);
	}
});
// build/rules/manifest/require-installation.js
var require_installation_default = createManifestRule({
	name: "require-installation",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require `installation: true` in a widget with settings or Salesbot steps",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			off: "With \"installation\": false nobody can activate the widget and use its {{parts}}. Set it to true.",
			...replaceMessage
		}
	},
	check(context, manifest) {
		const installation = manifest.get("widget", "installation");
		if (installation?.plain !== false) return;
		const { locations, settings } = manifest;
		const hasSettings = locations.has("settings") || membersOf(settings).length > 0;
		const hasSteps = locations.has("salesbot_designer") || manifest.get("salesbot_designer");
		if (!hasSettings && !hasSteps) return;
		const parts = [...hasSettings ? ["settings"] : [], ...hasSteps ? ["Salesbot steps"] : []];
		context.report({
			node: installation.node,
			messageId: "off",
			data: { parts: parts.join(" and ") },
			suggest: [{
				messageId: "replace",
				data: { replacement: "true" },
				fix: replaceWith(installation, true)
			}]
		});
	}
});
// build/rules/manifest/require-keys.js
var require_keys_default = createManifestRule({
	name: "require-keys",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require the keys that every manifest needs",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			missing: "The key {{key}} is missing {{place}}, and the platform refuses a widget without it. Add it, as in {{member}}.",
			misspelled: "The key {{key}} is missing {{place}}, and the platform does not know {{found}}. Did you mean {{key}}? If not, add it.",
			blank: "The value of {{key}} is blank, which counts as missing, and the platform refuses a widget without it. Write {{member}}.",
			add: "Add {{member}}.",
			...replaceMessage,
			...renameMessage
		}
	},
	check(context, manifest) {
		for (const { value, key, path } of manifest.knownValues) {
			if (value.type !== "object" || key.role === "field" || key.role === "handler") continue;
			for (const [name, { required = [], type, role, examples }] of Object.entries(key.members ?? {})) {
				if (!required.some(isAlways)) continue;
				const present = manifest.get(...path, name);
				if (present && (role !== "text" || present.text?.trim() !== "")) continue;
				const parent = path.at(-1);
				const usual = role === "languages" ? languagesOf(manifest, examples) : examples?.[0];
				const member = `${quote(name)}: ${inOneLine(usual)}`;
				if (present) {
					context.report({
						node: present.node,
						messageId: "blank",
						data: {
							key: quote(name),
							member
						},
						suggest: suggestReplacements(present, usual)
					});
					continue;
				}
				const isScalar = type !== "object" && type !== "array";
				const fix = insertMember(context.sourceCode, value, name, usual);
				reportAbsent(context, {
					object: value,
					key,
					names: [name],
					loc: () => startOf(value),
					messageIds: {
						absent: "missing",
						misspelled: "misspelled"
					},
					data: {
						key: quote(name),
						place: parent === void 0 ? "at the top level" : `in ${quote(parent)}`,
						member
					},
					suggest: isScalar ? [{
						messageId: "add",
						data: { member },
						fix
					}] : []
				});
			}
		}
	}
});
function languagesOf({ widget }, examples = []) {
	const codes = widget.localeFiles.map(({ code }) => code).filter(isKnownCode);
	return codes.length > 0 ? codes : examples[0];
}
function isAlways({ absence, location, without, installable }) {
	return absence === "refuses" && location === void 0 && !without && !installable;
}
// build/rules/images/require-left-menu-icons.js
var require_left_menu_icons_default = createManifestRule({
	name: "require-left-menu-icons",
	meta: {
		type: "suggestion",
		docs: {
			description: "Require icons of items in the left menu",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			none: "The menu item {{item}} has no icon. Add \"icon\" with the path of an SVG file, or \"icons\" with one for each of {{themes}}.",
			oneTheme: "The menu item {{item}} has no icon for {{themes}}. Add the path of an SVG file for it."
		}
	},
	check(context, manifest) {
		for (const { code, kind, value } of menuItems(manifest)) {
			if (kind !== "own" || !lacks(manifest, value, "icon")) continue;
			const icons = value.get("icons");
			const missing = iconThemes.filter((theme) => !icons || lacks(manifest, icons, theme));
			const data = {
				item: quote(code),
				themes: allOf(missing)
			};
			if (lacks(manifest, value, "icons")) context.report({
				node: value.keyNode,
				messageId: "none",
				data
			});
			else if (icons?.type === "object" && missing.length > 0) context.report({
				node: icons.keyNode,
				messageId: "oneTheme",
				data
			});
		}
	}
});
// build/rules/texts/require-locale-files.js
var require_locale_files_default = createManifestRule({
	name: "require-locale-files",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require a file in `i18n` for every declared language",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			missing: "The language {{code}} has no texts. Add the file {{path}}, or remove the code from \"locale\".",
			misnamed: "The language {{code}} has no file {{path}}, but there is {{found}}, which no code declares. Rename it to {{path}}.",
			otherCode: "The language {{code}} has no file {{path}}, but there is {{found}}, which no code declares. Write {{meant}}.",
			inFolder: "The language {{code}} has no file {{path}}, but there is {{found}}, which the platform does not read. Move the texts to {{path}}.",
			unreadable: "The file {{path}} of the language {{code}} cannot be read. It must be an ordinary readable file inside the widget folder.",
			...replaceMessage
		}
	},
	check(context, manifest) {
		const { widget } = manifest;
		if (!widget.exists) return;
		const misnamedFiles = misnamedLocaleFiles(manifest);
		for (const [code, value] of manifest.locales) {
			const data = {
				code: quote(code),
				path: quote(`i18n/${code}.json`)
			};
			const file = widget.localeFile(code);
			const misnamed = misnamedFiles.get(code);
			if (misnamed) {
				const meant = meantCode(code, misnamed, manifest);
				context.report({
					node: value.node,
					messageId: meant === void 0 ? "misnamed" : "otherCode",
					data: {
						...data,
						found: quote(`i18n/${misnamed.name}`),
						meant: quote(meant ?? "")
					},
					suggest: suggestReplacements(value, meant)
				});
			} else if (file?.state === "unreadable") context.report({
				node: value.node,
				messageId: "unreadable",
				data
			});
			else if (!file) {
				const found = fileInFolder(code, manifest);
				context.report({
					node: value.node,
					...found === void 0 ? {
						messageId: "missing",
						data
					} : {
						messageId: "inFolder",
						data: {
							...data,
							found: quote(found)
						}
					}
				});
			}
		}
	}
});
function meantCode(declared, { name, code }, { locales }) {
	return name === `${code}.json` && !locales.has(code) && (isKnownCode(code) || !isKnownCode(declared)) ? code : void 0;
}
function fileInFolder(code, { widget }) {
	const file = (widget.list("i18n").some(({ name, kind }) => name === code && kind === "folder") ? widget.list(`i18n/${code}`) : []).find(({ name, kind }) => kind === "file" && /\.json$/iu.test(name));
	return file && `i18n/${code}/${file.name}`;
}
// build/src/rule-kit/location-block.js
function neededKeys(block, absence) {
	return Object.entries(keyAt(block).members ?? {}).filter(([, { required = [] }]) => required.some((one) => one.location !== void 0 && one.absence === absence));
}
function absentKeys(manifest, block, absence) {
	if (manifest.get(block)?.type !== "object") return [];
	return neededKeys(block, absence).filter(([name, { role }]) => {
		const value = manifest.get(block, name);
		return !value || role === "text" && value.text?.trim() === "";
	});
}
function usualValue({ usual, examples }) {
	return usual ? examples?.[0] : void 0;
}
function usualBlock(block) {
	const needed = neededKeys(block, "refuses");
	if (needed.length === 0 || needed.some(([, { usual }]) => !usual)) return void 0;
	return Object.fromEntries(needed.map(([name, key]) => [name, usualValue(key)]));
}
// build/rules/locations/require-location-blocks.js
var require_location_blocks_default = createManifestRule({
	name: "require-location-blocks",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require the block that a location is set up in, with the keys it needs",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: ["error", { platform: "amocrm" }],
				amomarket: ["error", { platform: "amocrm" }]
			}
		},
		schema: platformSchema,
		defaultOptions: [{ platform: "kommo" }],
		messages: {
			noBlock: "The location {{location}} needs the block {{block}} at the top level of the manifest. Add it, or remove the location.",
			misspelledBlock: "The location {{location}} needs the block {{block}}, and the platform does not know {{found}}. Did you mean {{name}}? If not, add it.",
			noKey: "The location {{location}} needs {{key}} in the block {{block}}: {{meaning}}. Add it there.",
			misspelledKey: "The location {{location}} needs {{key}} in the block {{block}}: {{meaning}}. The platform does not know {{found}}. Did you mean {{key}}? If not, add it.",
			blank: "The location {{location}} needs {{key}}, but it is blank: {{meaning}}. Write it there.",
			...replaceMessage,
			addBlock: "Add the block {{block}}.",
			addKey: "Add {{member}}.",
			...renameMessage
		}
	},
	check(context, manifest) {
		const { sourceCode } = context;
		const [{ platform = "kommo" }] = context.options;
		function reportBlock(entry, value, name) {
			const required = neededKeys(name, "refuses").map(([key]) => key);
			const usual = usualBlock(name);
			const fix = insertMember(sourceCode, manifest.root, name, usual);
			reportAbsent(context, {
				object: manifest.root,
				key: manifestKey,
				names: [name],
				loc: () => value.node.loc,
				messageIds: {
					absent: "noBlock",
					misspelled: "misspelledBlock"
				},
				data: {
					location: quote(entry),
					block: quote(name) + (required.length === 0 ? "" : ` with ${allOf(required)}`)
				},
				suggest: usual ? [{
					messageId: "addBlock",
					data: { block: quote(name) },
					fix
				}] : []
			});
		}
		function reportKey(entry, block, name, key) {
			const usual = usualValue(key);
			const fix = insertMember(sourceCode, block, name, usual);
			const member = `${quote(name)}: ${JSON.stringify(usual)}`;
			reportAbsent(context, {
				object: block,
				key: keyAt(block.key ?? ""),
				names: [name],
				loc: () => block.keyNode.loc,
				messageIds: {
					absent: "noKey",
					misspelled: "misspelledKey"
				},
				data: {
					location: quote(entry),
					key: quote(name),
					block: quote(block.key ?? ""),
					meaning: key.meaning ?? ""
				},
				suggest: usual === void 0 ? [] : [{
					messageId: "addKey",
					data: { member },
					fix
				}]
			});
		}
		function reportBlank(entry, value, key) {
			const data = {
				location: quote(entry),
				key: quote(value.key ?? ""),
				meaning: key.meaning ?? ""
			};
			const usual = usualValue(key);
			const suggest = suggestReplacements(value, typeof usual === "string" ? usual : void 0);
			context.report({
				node: value.node,
				messageId: "blank",
				data,
				suggest
			});
		}
		for (const [entry, value] of manifest.locations) {
			const { location, suffix } = readLocation(entry) ?? {};
			if (!location?.block || suffix !== "" || !location.platforms.includes(platform)) continue;
			const { name } = location.block;
			const block = manifest.get(name);
			if (!block) {
				if ((location.block.absence ?? "refuses") === "refuses") reportBlock(entry, value, name);
			} else for (const [key, absent] of absentKeys(manifest, name, "refuses")) {
				const blank = block.get(key);
				if (blank) reportBlank(entry, blank, absent);
				else reportKey(entry, block, key, absent);
			}
		}
	}
});
// build/rules/script/require-location-callbacks.js
var require_location_callbacks_default = createScriptRule({
	name: "require-location-callbacks",
	meta: {
		type: "suggestion",
		docs: {
			description: "Require the callbacks that the listed locations call",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { missing: "In the location {{location}} the platform calls {{callback}}, which the callbacks do not have, so the widget does nothing there. Add the callback, or remove the location." }
	},
	check(context, script) {
		const callbacks = callbacksOf(script);
		const listed = script.widget.manifest?.locations;
		if (!callbacks?.isWhole || !listed) return;
		for (const { locations, callbacks: names } of locationCallbacks) {
			const entry = [...listed.keys()].find((one) => locations.includes(readLocation(one)?.location.name ?? ""));
			const [first = ""] = names;
			if (entry === void 0 || names.some((name) => hasCallback(callbacks, name))) continue;
			context.report({
				node: callbacks.keyNode,
				messageId: "missing",
				data: {
					location: quote(entry),
					callback: quote(first)
				}
			});
		}
	}
});
function hasCallback({ members }, path) {
	const [name = "", inner] = path.split(".");
	const value = members.get(name)?.value;
	if (!value || inner === void 0) return value !== void 0;
	if (value.type !== "ObjectExpression") return true;
	return value.properties.some((one) => one.type === "SpreadElement" || [void 0, inner].includes(nameOf$1(one)));
}
// build/rules/locations/require-location-suffix.js
var require_location_suffix_default = createManifestRule({
	name: "require-location-suffix",
	meta: {
		type: "suggestion",
		fixable: "code",
		hasSuggestions: true,
		docs: {
			description: "Disallow cards and lists in `locations` without `-0` or `-1`",
			presets: {}
		},
		schema: [],
		messages: {
			bare: "The location {{location}} does not say whether the widget draws in the right-hand panel. Write {{draw}} if it does, which is how the platform reads it now, or {{load}} if only the script is loaded.",
			...removeMessage
		}
	},
	check(context, manifest) {
		for (const [entry, value] of manifest.locations) {
			const named = readLocation(entry);
			if (!named?.location.area || named.suffix !== "") continue;
			const draw = entry + areaSuffixes.draw;
			const isListed = manifest.locations.has(draw);
			context.report({
				node: value.node,
				messageId: "bare",
				data: {
					location: quote(entry),
					draw: quote(draw),
					load: quote(entry + areaSuffixes.load)
				},
				fix: isListed ? null : replaceWith(value, draw),
				suggest: isListed ? [suggestRemoval(context.sourceCode, value)] : []
			});
		}
	}
});
// build/rules/archive/require-manifest-at-root.js
var require_manifest_at_root_default = createArchiveRule({
	name: "require-manifest-at-root",
	meta: {
		type: "problem",
		docs: {
			description: "Require `manifest.json` at the root of the archive",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			inFolder: "The manifest lies in the folder {{folder}}, and the upload finds it only at the root of the archive (\"Failed to get object manifest.json\"). Pack the files of the folder, not the folder itself.",
			absent: "The archive has no manifest.json, so the upload refuses it (\"Failed to get object manifest.json\"). Pack the folder of a widget."
		}
	},
	check(context, { root }) {
		if (root === "") return;
		if (root === void 0) context.report({
			loc: wholeFile,
			messageId: "absent"
		});
		else context.report({
			loc: wholeFile,
			messageId: "inFolder",
			data: { folder: quote(root) }
		});
	}
});
// build/rules/locations/require-salesbot-block.js
var require_salesbot_block_default = createManifestRule({
	name: "require-salesbot-block",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Require the block `salesbot_designer` beside the location of that name",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			missing: "The location {{location}} offers no step without the block {{block}}, and it is not there. Add the block at the top level, or remove the location.",
			misspelled: "The location {{location}} offers no step without the block {{block}}, and the platform does not know {{found}}. Did you mean {{name}}? If not, add it.",
			...renameMessage
		}
	},
	check(context, manifest) {
		for (const [entry, value] of manifest.locations) {
			const { location, suffix } = readLocation(entry) ?? {};
			if (suffix !== "" || location?.block?.absence !== "ignores") continue;
			const { name } = location.block;
			if (manifest.get(name)) continue;
			reportAbsent(context, {
				object: manifest.root,
				key: manifestKey,
				names: [name],
				loc: () => value.node.loc,
				messageIds: {
					absent: "missing",
					misspelled: "misspelled"
				},
				data: {
					location: quote(entry),
					block: quote(name)
				}
			});
		}
	}
});
// build/rules/script/require-save-result.js
var require_save_result_default = createScriptRule({
	name: "require-save-result",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require the callback `onSave` to return something",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			nothing: "The callback \"onSave\" returns nothing, and the settings are saved only if it returns true or a promise. Write \"return true;\" at its end.",
			add: "Add \"return true;\"."
		}
	},
	check(context, script) {
		for (const { keyNode, fn } of silentCallbacks(script, [saveCallback.name])) context.report({
			node: keyNode,
			messageId: "nothing",
			suggest: [{
				messageId: "add",
				fix: returnTrue(script, fn)
			}]
		});
	}
});
// build/rules/manifest/require-script.js
var require_script_default = createManifestRule({
	name: "require-script",
	meta: {
		type: "problem",
		docs: {
			description: "Require `script.js` if a listed location shows nothing without it",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			missing: "The location {{location}} shows nothing without {{script}}, which is not in the widget folder. Add the file, or remove the location.",
			otherName: "The location {{location}} shows nothing without {{script}}, but the widget folder has only {{found}}, which the platform does not load. Rename it to {{script}}.",
			misnamed: "The location {{location}} shows nothing without {{script}}; {{found}} is there, but the platform distinguishes upper and lower case. Rename the file to {{script}}."
		}
	},
	check(context, { locations, widget }) {
		if (!widget.exists) return;
		const found = widget.find(script.name);
		if (found?.exact || buildSign(widget) !== void 0) return;
		const first = [...locations].find(([entry]) => readLocation(entry)?.location.script);
		if (!first) return;
		const [entry, { node }] = first;
		const other = otherScript(widget);
		const data = {
			location: quote(entry),
			script: quote(script.name)
		};
		if (found) context.report({
			node,
			messageId: "misnamed",
			data: {
				...data,
				found: quote(found.path)
			}
		});
		else if (other !== void 0) context.report({
			node,
			messageId: "otherName",
			data: {
				...data,
				found: quote(other)
			}
		});
		else context.report({
			node,
			messageId: "missing",
			data
		});
	}
});
// build/rules/manifest/require-settings.js
var require_settings_default = createManifestRule({
	name: "require-settings",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require `settings` if the widget can be installed",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			missing: "The widget can be installed but has no \"settings\". Add the block with at least one field.",
			misspelled: "The widget can be installed but has no \"settings\", and the platform does not know {{found}}. Did you mean \"settings\"? If not, add it.",
			...renameMessage
		}
	},
	check(context, manifest) {
		const { root } = manifest;
		if (manifest.get("widget", "installation")?.plain !== true) return;
		if (manifest.settings || manifest.locations.has("settings")) return;
		reportAbsent(context, {
			object: root,
			key: manifestKey,
			names: ["settings"],
			loc: () => startOf(root),
			messageIds: {
				absent: "missing",
				misspelled: "misspelled"
			},
			data: {}
		});
	}
});
// build/rules/locations/require-settings-location.js
var require_settings_location_default = createManifestRule({
	name: "require-settings-location",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require the location `settings` if a settings field is `custom`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			missing: "The field {{field}} is drawn by script.js, which does not run in the settings window. Add \"settings\" to \"locations\".",
			add: "Add \"settings\" to \"locations\"."
		}
	},
	check(context, manifest) {
		const block = manifest.locationsBlock;
		const location = locations.find(({ name }) => name === "settings");
		if (block?.type !== "array" || !location || isListed(manifest, location)) return;
		const custom = membersOf(manifest.settings).map(([code, field]) => ({
			code,
			type: field.get("type")
		})).find(({ type }) => type?.text === "custom");
		if (!custom?.type) return;
		const fix = appendElement(context.sourceCode, block, "settings");
		context.report({
			node: custom.type.node,
			messageId: "missing",
			data: { field: quote(custom.code) },
			suggest: [{
				messageId: "add",
				fix
			}]
		});
	}
});
// build/rules/marketplace/require-tour.js
var require_tour_default = createManifestRule({
	name: "require-tour",
	meta: {
		type: "suggestion",
		docs: {
			description: "Require a `tour`",
			presets: {
				marketplace: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { missing: "The widget has no \"tour\", but a published one shows pictures of what it does. Add \"tour\" with \"is_tour\": true and \"tour_images\" for each language." }
	},
	check(context, manifest) {
		const { root } = manifest;
		if (root.type !== "object" || !lacks(manifest, root, "tour")) return;
		context.report({
			loc: startOf(root),
			messageId: "missing"
		});
	}
});
// build/rules/images/require-tour-images.js
var require_tour_images_default = createManifestRule({
	name: "require-tour-images",
	meta: {
		type: "problem",
		docs: {
			description: "Require images in a tour",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			none: "The tour shows no pictures. Add \"tour_images\" with an array of image paths for each language.",
			missing: "The tour has no pictures for {{languages}}. Add an array of image paths for each declared language."
		}
	},
	check(context, manifest) {
		const tour = manifest.get("tour");
		if (!tour || !hasTour(manifest)) return;
		const images = tour.get("tour_images");
		if (!images) {
			if (lacks(manifest, tour, "tour_images")) context.report({
				node: tour.keyNode,
				messageId: "none"
			});
			return;
		}
		const { missing, shown } = tourLanguages(manifest);
		if (images.type !== "object" || missing.length === 0 || shown.length > 0) return;
		const data = { languages: allOf(missing) };
		context.report({
			node: images.keyNode,
			messageId: "missing",
			data
		});
	}
});
// build/rules/images/require-tour-images-per-language.js
var require_tour_images_per_language_default = createManifestRule({
	name: "require-tour-images-per-language",
	meta: {
		type: "problem",
		docs: {
			description: "Require tour images for every declared language",
			presets: {
				marketplace: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { missing: "The tour has no pictures for {{languages}}. Add an array of image paths for each declared language." }
	},
	check(context, manifest) {
		if (!hasTour(manifest)) return;
		const images = manifest.get("tour", "tour_images");
		const { missing, shown } = tourLanguages(manifest);
		if (images?.type !== "object" || missing.length === 0 || shown.length === 0) return;
		const data = { languages: allOf(missing) };
		context.report({
			node: images.keyNode,
			messageId: "missing",
			data
		});
	}
});
// build/src/widget/differing-file.js
function differingFile(one, other) {
	return [...new Set([...shippedFiles(one), ...shippedFiles(other)])].find((path) => !isSame(one, other, path));
}
function shippedFiles(widget) {
	return packageFiles(widget).filter((path) => !path.toLowerCase().endsWith(".md"));
}
function isSame({ files: one }, { files: other }, path) {
	if (one.size(path) !== other.size(path)) return false;
	const [a, b] = [one.read(path), other.read(path)];
	return a === b || a !== void 0 && b !== void 0 && isEqual(a, b);
}
function isEqual(one, other) {
	return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
// build/rules/manifest/require-version-bump.js
var require_version_bump_default = createManifestRule({
	name: "require-version-bump",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Require a higher `widget.version` if a file of the widget changed",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			same: "{{file}} changed, but the version is still {{version}}. Every upload needs a higher version. Raise it.",
			lower: "{{file}} changed, but the version fell from {{before}} to {{version}}. Every upload needs a higher version. Raise it.",
			...replaceMessage
		}
	},
	check(context, manifest) {
		const { widget } = manifest;
		const value = manifest.get("widget", "version");
		const old = widget.before?.manifest?.get("widget", "version");
		if (!widget.before || !value || !old) return;
		const [version, before] = [versionOf(value), versionOf(old)];
		if (version === void 0 || before === void 0) return;
		const isText = value.type === "string" && old.type === "string";
		const order = isText ? compareVersions(version, before) : version === before ? 0 : void 0;
		if (order === void 0 || order > 0) return;
		const file = differingFile(widget, widget.before);
		if (file === void 0) return;
		context.report({
			node: value.node,
			messageId: order === 0 ? "same" : "lower",
			data: {
				file: quote(file),
				version: quote(version),
				before: quote(before)
			},
			suggest: suggestReplacements(value, isText ? nextVersion(before) : void 0)
		});
	}
});
function versionOf({ type, plain }) {
	return type === "string" || type === "number" ? String(plain) : void 0;
}
// build/rules/locations/require-webhook-url.js
var require_webhook_url_default = createManifestRule({
	name: "require-webhook-url",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Require `dp.webhook_url` if the widget works in the digital pipeline",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			absent: "The block {{block}} has no {{key}}: {{meaning}}. Add it; without it the widget does not learn what happens there.",
			misspelled: "The block {{block}} has no {{key}}: {{meaning}}. The platform does not know {{found}}. Did you mean {{key}}? If not, add it.",
			...renameMessage
		}
	},
	check(context, manifest) {
		for (const entry of manifest.locations.keys()) {
			const { location, suffix } = readLocation(entry) ?? {};
			const needed = location?.block?.name;
			const block = needed === void 0 ? void 0 : manifest.get(needed);
			if (needed === void 0 || !block || suffix !== "") continue;
			for (const [name, { meaning = "" }] of absentKeys(manifest, needed, "unknown")) reportAbsent(context, {
				object: block,
				key: keyAt(needed),
				names: [name],
				loc: () => block.keyNode.loc,
				messageIds: {
					absent: "absent",
					misspelled: "misspelled"
				},
				data: {
					block: quote(needed),
					key: quote(name),
					meaning
				}
			});
		}
	}
});
// build/src/rule-kit/strict-json/commas.js
const commaMessages = {
	trailing: "The platform reads strict JSON, which has no comma after the last entry. Remove it.",
	hole: "A value is missing before this comma. Write the value, or remove the comma.",
	remove: "Remove the comma."
};
function checkCommas(context) {
	const tokens = tokensOf(context.sourceCode.ast);
	for (const [index, { value }] of tokens.entries()) {
		const comma = tokens[index - 1];
		if (comma?.value !== ",") continue;
		const remove = (fixer) => fixer.removeRange(comma.range);
		if (!![",", "["].includes(tokens[index - 2]?.value ?? "")) {
			const suggest = [{
				messageId: "remove",
				fix: remove
			}];
			context.report({
				loc: comma.loc,
				messageId: "hole",
				suggest
			});
		} else if (value === "]" || value === "}") context.report({
			loc: comma.loc,
			messageId: "trailing",
			fix: remove
		});
	}
}
// build/src/rule-kit/strict-json/comments.js
const commentMessages = { comment: "The platform reads strict JSON, which has no comments. Remove this one, and keep the note elsewhere." };
function checkComments(context) {
	const { sourceCode } = context;
	for (const comments of neighbors(sourceCode)) {
		const [from, to] = comments.range;
		context.report({
			loc: locationOf(sourceCode, [from, to]),
			messageId: "comment",
			fix(fixer) {
				const { range, text } = takeOut$1(sourceCode, comments);
				return fixer.replaceTextRange(range, text);
			}
		});
	}
}
function neighbors({ text, ast }) {
	const found = new Map();
	for (const { type, range } of commentsOf(ast)) {
		const [from, end] = range;
		const to = type === "Block" ? text.indexOf("*/", from + 2) + 2 : end;
		const after = tokenAfter(tokensOf(ast), from);
		const before = tokenBefore(tokensOf(ast), from);
		found.set(after, {
			range: [found.get(after)?.range[0] ?? from, to],
			before,
			after
		});
	}
	return found.values();
}
function takeOut$1({ text }, { range: [from, to], before, after }) {
	const left = text.slice(before?.range[1] ?? 0, from);
	const right = text.slice(to, after?.range[0]);
	const leftBlanks = /(?<![ \t])[ \t]*$/u.exec(left)?.[0] ?? "";
	const rightBlanks = /^[ \t]*/u.exec(right)?.[0] ?? "";
	const start = from - leftBlanks.length;
	const end = to + rightBlanks.length;
	const opensLine = lineBreak.test(left);
	const closesLine = lineBreak.test(right);
	if (!before) return edit(0, after?.range[0] ?? text.length);
	if (!after) return edit(before.range[1], text.length, lineBreak.exec(left + right)?.[0]);
	if (opensLine && closesLine) {
		const next = lineBreak.exec(right.slice(rightBlanks.length));
		return edit(start, end + (next?.index === 0 ? next[0].length : 0));
	}
	if (opensLine) return edit(from, end);
	if (closesLine || after.value === "," || after.value === ":") return edit(start, end);
	const ownBreak = lineBreak.exec(text.slice(from, to));
	const areSigns = isSign(before) && isSign(after);
	return edit(start, end, ownBreak?.[0] ?? (leftBlanks || rightBlanks || (areSigns ? " " : "")));
}
const lineBreak = /\r\n?|\n/u;
function edit(start, end, text = "") {
	return {
		range: [start, end],
		text
	};
}
function isSign({ value }) {
	return value === "+" || value === "-";
}
// build/src/rule-kit/white-space.js
const irregularWhitespace = /[^\S \t\r\n]+/gu;
function regularWhitespace(text) {
	return text.replace(irregularWhitespace, (characters) => characters.replace(/[\u2028\u2029]/gu, "\n").replace(/[^\n]/gu, " "));
}
// build/src/rule-kit/strict-json/javascript.js
const javascriptMessages = {
	parenthesis: "Strict JSON has no parentheses. Remove this one and the one that closes it.",
	value: "Strict JSON has no {{value}}. Write a string, a number, true, false or null."
};
function checkJavascript(context) {
	const { sourceCode } = context;
	const { ast, text } = sourceCode;
	const numbers = [];
	function reportValue(node) {
		const value = quote(text.slice(...node.range));
		context.report({
			node,
			messageId: "value",
			data: { value }
		});
	}
	function leaveOut({ parent, range }) {
		if (parent.type !== "JSONBinaryExpression") numbers.push(range);
	}
	walkTree(ast, {
		JSONLiteral(node) {
			if (node.regex) reportValue(node);
		},
		JSONIdentifier(node) {
			if (isUndefinedIdentifier(node)) reportValue(node);
		},
		JSONUnaryExpression: leaveOut,
		JSONBinaryExpression: leaveOut
	});
	const pieces = tokensAndComments(ast);
	const parentheses = outside(numbers, tokensOf(ast)).filter(({ value }) => value === "(" || value === ")");
	for (const pair of pairsOf(parentheses)) {
		const fix = (fixer) => pair.map((token) => takeOut(fixer, text, pieces, token));
		context.report({
			loc: pair[0].loc,
			messageId: "parenthesis",
			fix
		});
	}
}
function outside(ranges, tokens) {
	let next = 0;
	let end = 0;
	return tokens.filter(({ range: [start] }) => {
		for (; (ranges[next]?.[0] ?? Infinity) <= start; next += 1) end = Math.max(end, ranges[next]?.[1] ?? 0);
		return start >= end;
	});
}
function takeOut(fixer, text, pieces, token) {
	const [start, end] = token.range;
	const from = tokenBefore(pieces, start)?.range[1] ?? 0;
	const to = tokenAfter(pieces, end)?.range[0] ?? text.length;
	return token.value === "(" ? fixer.replaceTextRange([start, to], regularWhitespace(text.slice(end, to))) : fixer.replaceTextRange([from, end], regularWhitespace(text.slice(from, start)));
}
function pairsOf(parentheses) {
	const pairs = [];
	const open = [];
	for (const token of parentheses) {
		for (const pair of open) pair.push(token);
		if (token.value === ")") open.pop();
		else {
			const pair = [token];
			pairs.push(pair);
			open.push(pair);
		}
	}
	return pairs;
}
// build/src/rule-kit/strict-json/numbers.js
const numberMessages = {
	notation: "{{number}} is not a number in strict JSON. Write {{replacement}}.",
	leadingZero: "{{number}} is not a number in strict JSON: some programs read {{octal}}, others {{decimal}}. Write the one you mean.",
	noNumber: "{{number}} is not a number in strict JSON. Write a decimal number, or null.",
	replace: "Replace it with {{replacement}}."
};
function checkNumbers(context) {
	function check(node) {
		const text = context.sourceCode.text.slice(...node.range);
		if (isPart(node) || isStrictJson(text)) return;
		const number = quote(text);
		const meanings = meaningsOf(node);
		const [first, second] = meanings;
		const replaceWith = (replacement) => (fixer) => fixer.replaceTextRange(node.range, replacement);
		if (first === void 0) context.report({
			node,
			messageId: "noNumber",
			data: { number }
		});
		else if (second === void 0) {
			const data = {
				number,
				replacement: first
			};
			context.report({
				node,
				messageId: "notation",
				data,
				fix: replaceWith(first)
			});
		} else {
			const data = {
				number,
				decimal: first,
				octal: second
			};
			const suggest = meanings.map((replacement) => ({
				messageId: "replace",
				data: { replacement },
				fix: replaceWith(replacement)
			}));
			context.report({
				node,
				messageId: "leadingZero",
				data,
				suggest
			});
		}
	}
	walkTree(context.sourceCode.ast, {
		JSONLiteral(node) {
			if ((typeof node.value === "number" || Boolean(node.bigint)) && isExpression(node)) check(node);
		},
		JSONIdentifier(node) {
			if (isNumberIdentifier(node)) check(node);
		},
		JSONUnaryExpression: check,
		JSONBinaryExpression: check
	});
}
function isPart(node) {
	return /^JSON(?:Unary|Binary)Expression$/u.test(node.parent?.type ?? "");
}
function meaningsOf(node) {
	if (node.type === "JSONIdentifier") return [];
	if (node.type === "JSONUnaryExpression") {
		const sign = node.operator === "-" ? "-" : "";
		return meaningsOf(node.argument).map((digits) => sign + digits);
	}
	if (node.type === "JSONBinaryExpression") {
		const result = getStaticJSONValue(node);
		return Number.isFinite(result) ? [JSON.stringify(result)] : [];
	}
	if (node.bigint) return Number.isSafeInteger(Number(node.bigint)) ? [node.bigint] : [];
	const value = Number(node.value);
	if (/^0\d/u.test(node.raw)) {
		const decimal = node.raw.replace(/^0+(?=\d)/u, "");
		return Number(decimal) === value ? [decimal] : [decimal, String(value)];
	}
	const plain = node.raw.replaceAll("_", "").replace(/^\./u, "0.").replace(/\.(?!\d)/u, "");
	const digits = isStrictJson(plain) ? plain : JSON.stringify(value);
	return Number.isFinite(value) || digits === plain ? [digits] : [];
}
// build/src/rule-kit/strict-json/strings.js
const stringMessages = {
	key: "Strict JSON writes keys in double quotes. Write {{replacement}}.",
	quotes: "Strict JSON writes strings in double quotes. Replace the quotes.",
	escape: "Strict JSON has no escape {{found}}. Write the character itself, or \"\\u\" and its four hexadecimal digits.",
	lineBreak: "A string in strict JSON cannot continue on the next line. Write it on one line.",
	control: "A string in strict JSON cannot contain the character {{found}}. Write {{escape}}."
};
function checkStrings(context) {
	function report(node, value, mistake, isWhole = true) {
		const fix = (fixer) => fixer.replaceTextRange(node.range, toJson(value));
		context.report({
			node,
			...mistake,
			fix: isWhole ? fix : null
		});
	}
	walkTree(context.sourceCode.ast, {
		JSONProperty(property) {
			const { key } = property;
			if (key.type !== "JSONIdentifier" && typeof key.value !== "number") return;
			const name = keyText(property);
			report(key, name, {
				messageId: "key",
				data: { replacement: quote(name) }
			});
		},
		JSONTemplateLiteral(node) {
			report(node, node.quasis[0].value.cooked, { messageId: "quotes" });
		},
		JSONLiteral(node) {
			if (typeof node.value !== "string" || isStrictJson(node.raw)) return;
			const mistake = node.raw.startsWith("\"") ? firstMistake(node.raw) : { messageId: "quotes" };
			report(node, node.value, mistake, parsePlain(node.raw) === node.value);
		}
	});
}
function firstMistake(raw) {
	const piece = (raw.match(/\\(?:u[\da-f]{4}|u\{[\da-f]+\}|x[\da-f]{2}|[0-7]{1,3}|\r\n|[^])|[\0-\u001f]/giu) ?? []).find((one) => !isStrictJson(`"${one}"`)) ?? "";
	if (/^\\[\r\n\u2028\u2029]/u.test(piece)) return { messageId: "lineBreak" };
	if (piece.startsWith("\\")) return {
		messageId: "escape",
		data: { found: piece }
	};
	return {
		messageId: "control",
		data: {
			found: numberOf(piece),
			escape: toJson(piece).slice(1, -1)
		}
	};
}
// build/src/rule-kit/strict-json/white-space.js
const whiteSpaceMessages = { irregular: "Strict JSON allows only spaces, tabs and line breaks between values, but this is {{characters}}. Write {{replacement}}." };
function checkWhiteSpace(context) {
	const { sourceCode } = context;
	const ranges = tokensAndComments(sourceCode.ast).map(({ range }) => range);
	let end = 0;
	for (const range of [...ranges, [sourceCode.text.length, Infinity]]) {
		const gap = sourceCode.text.slice(end, range[0]);
		for (const { 0: characters, index } of gap.matchAll(irregularWhitespace)) {
			const start = end + index;
			const replacement = regularWhitespace(characters);
			const place = [start, start + characters.length];
			context.report({
				loc: locationOf(sourceCode, [place[0], place[1]]),
				messageId: "irregular",
				data: {
					characters: [...new Set(characters)].map(numberOf).join(", "),
					replacement: replacement.includes("\n") ? "a line break" : "a space"
				},
				fix: (fixer) => fixer.replaceTextRange(place, replacement)
			});
		}
		end = range[1];
	}
}
// build/rules/json/strict-json.js
var strict_json_default = createTextRule({
	name: "strict-json",
	meta: {
		type: "problem",
		fixable: "code",
		hasSuggestions: true,
		docs: {
			description: "Require strict JSON, without comments, surplus commas and the like",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			...commentMessages,
			...commaMessages,
			...whiteSpaceMessages,
			...javascriptMessages,
			...numberMessages,
			...stringMessages
		}
	},
	check(context, { json }) {
		if (json.isStrict) return;
		checkComments(context);
		checkCommas(context);
		checkWhiteSpace(context);
		checkJavascript(context);
		checkNumbers(context);
		checkStrings(context);
	}
});
// build/rules/locations/valid-action-fields.js
var valid_action_fields_default = createManifestRule({
	name: "valid-action-fields",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require names and types of fields in the Digital Pipeline and in Salesbot",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: fieldMessages
	},
	check(context, manifest) {
		for (const known of wrongTypes(manifest, (key) => isField(key, "unknown"))) reportWrongType(context, known);
		checkFields(context, manifest, ({ role }, { absence }) => absence === "unknown" && role !== "flag");
	}
});
// build/rules/locations/valid-advanced-title.js
var valid_advanced_title_default = createManifestRule({
	name: "valid-advanced-title",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require `advanced.title` as the reference in the block `advanced`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			other: "The upload form refuses {{value}} as the title of the block {{block}} and accepts only {{expected}}. Write {{expected}}, and put the text at this key in the locale files.",
			...replaceMessage
		}
	},
	check(context, manifest) {
		for (const { value, key, path } of manifest.knownValues) {
			const expected = String(key.examples?.[0]);
			if (key.otherText !== "refuses" || value.text === void 0 || value.text === expected) continue;
			if (!leadsToText(manifest, value.text)) continue;
			context.report({
				node: value.node,
				messageId: "other",
				data: {
					value: quote(value.text),
					block: quote(path[0] ?? ""),
					expected: quote(expected)
				},
				suggest: suggestReplacements(value, expected)
			});
		}
	}
});
function leadsToText({ parsedLocaleFiles: files }, reference) {
	const targets = files.map(({ tree }) => resolveReference(tree, reference));
	return files.length > 0 && targets.every(isText);
}
// build/src/rule-kit/logo.js
const logoMessages = {
	missing: "The logo {{path}} is missing. Add it as {{format}} of {{size}} pixels and at most {{maxSize}}.",
	severalMissing: "The logos {{logos}} are missing. Add each in this size in pixels, as {{format}} of at most {{maxSize}}.",
	otherCase: "The logo {{path}} is missing; {{found}} is there, but the platform distinguishes upper and lower case. Rename the file to {{path}}.",
	misspelled: "The logo {{path}} is missing, but there is {{found}}. Rename that file if it is the logo, or add the logo as {{format}} of {{size}} pixels.",
	otherEnding: "The logo {{path}} is missing, but there is {{found}}. Save the picture as {{format}} of {{size}} pixels under the name {{path}}.",
	unreadable: "The logo {{path}} cannot be read. It must be an ordinary readable file inside the widget folder.",
	empty: "The logo {{path}} is an empty file, but the platform expects {{format}} of {{size}} pixels. Save the picture again.",
	unknown: "The logo {{path}} is not a picture in any known format; the platform expects {{format}} of {{size}} pixels. Save the picture again.",
	truncated: "The logo {{path}} is cut off after {{bytes}} bytes, before its size in pixels. Save the picture again, as {{format}} of {{size}} pixels.",
	wrongFormat: "The logo {{path}} is {{found}} inside, but the platform expects {{format}}. Save the picture in that format; renaming the file does not change it.",
	wrongSize: "The logo {{path}} is {{found}} pixels, but the platform expects {{size}}. Save it in exactly this size.",
	tooHeavy: "The logo {{path}} has {{bytes}} bytes, but the platform accepts at most {{maxSize}} ({{maxBytes}} bytes). Compress the picture."
};
const otherEndings = [
	"jpg",
	"jpeg",
	"gif",
	"svg",
	"webp",
	"bmp",
	"avif",
	"ico"
];
function isWanted({ wanted }, manifest) {
	if (wanted === "always") return true;
	if (wanted !== "in areas") return manifest.locations.has(wanted.location);
	return [...manifest.locations.keys()].some((entry) => readLocation(entry)?.location.area);
}
function checkLogos(context, manifest, logos) {
	if (!manifest.widget.exists) return;
	const missing = logos.filter((logo) => !checkLogo(context, manifest, logo));
	const [first] = missing;
	if (!first) return;
	if (missing.length === 1) {
		reportLogo(context, manifest, first, "missing");
		return;
	}
	reportLogo(context, manifest, missing.find(({ wanted }) => typeof wanted === "string") ?? first, "severalMissing", { logos: joined(missing.map((logo) => `${logo.path} (${sizeText(logo)})`), "and") });
}
function checkLogo(context, manifest, logo) {
	const { widget } = manifest;
	const report = (messageId, data) => {
		reportLogo(context, manifest, logo, messageId, data);
	};
	const file = widget.find(logo.path);
	if (!file) {
		const other = otherFile(manifest, logo);
		const found = other ?? similarFile(manifest, logo);
		if (found !== void 0) report(other === void 0 ? "misspelled" : "otherEnding", { found });
		return found !== void 0;
	}
	if (!file.exact) report("otherCase", { found: file.path });
	const { path, state, bytes, format, size } = widget.image(file.path);
	if (state !== "ok") {
		report(state, {
			path,
			bytes
		});
		return true;
	}
	if (format && !formatsFor(context).includes(format)) report("wrongFormat", {
		path,
		found: formatText(format)
	});
	if (size && (size.width !== logo.width || size.height !== logo.height)) report("wrongSize", {
		path,
		found: sizeText(size)
	});
	if (bytes > logoFile.maxBytes) report("tooHeavy", {
		path,
		bytes
	});
	return true;
}
function reportLogo(context, manifest, logo, messageId, data = {}) {
	const entry = typeof logo.wanted === "object" && manifest.locations.get(logo.wanted.location);
	const loc = entry ? entry.node.loc : startOf(manifest.get("widget") ?? manifest.root);
	const known = {
		path: logo.path,
		format: formatText(...formatsFor(context)),
		size: sizeText(logo),
		maxBytes: logoFile.maxBytes,
		maxSize: `${String(logoFile.maxBytes / 1024)} KB`
	};
	context.report({
		loc,
		messageId,
		data: {
			...known,
			...data
		}
	});
}
function formatsFor({ options: [{ platform = "kommo" }] }) {
	return logoFile.formats[platform];
}
function otherFile({ widget }, { path }) {
	const stem = path.replace(/\.[^.]*$/u, "");
	return otherEndings.map((ending) => widget.find(`${stem}.${ending}`)).find((one) => one !== void 0)?.path;
}
function similarFile({ widget }, { path }) {
	const names = logos.map((logo) => stemOf(logo.path));
	return widget.list("images").filter(({ name, kind }) => kind === "file" && /\.png$/iu.test(name)).map(({ name }) => `images/${name}`).filter((file) => !names.includes(stemOf(file).toLowerCase())).find((file) => didYouMean(stemOf(file), names) === stemOf(path));
}
// build/rules/images/valid-card-logos.js
var valid_card_logos_default = createManifestRule({
	name: "valid-card-logos",
	meta: {
		type: "problem",
		docs: {
			description: "Require the logos of cards and lists even if no listed location shows them",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: ["warn", { platform: "amocrm" }],
				amomarket: ["warn", { platform: "amocrm" }]
			}
		},
		schema: platformSchema,
		defaultOptions: [{ platform: "kommo" }],
		messages: logoMessages
	},
	check(context, manifest) {
		checkLogos(context, manifest, logos.filter((logo) => logo.wanted === "in areas" && !isWanted(logo, manifest)));
	}
});
// build/src/rule-kit/field-type.js
const fieldTypeMessages = {
	unknown: "{{value}} is not a field type that the platform knows. Write {{expected}}.",
	wrongType: "A field type must be a string, but is {{actual}}. Write {{expected}}.",
	...replaceMessage
};
function checkFieldTypes(context, manifest, reaction) {
	for (const known of manifest.knownValues) {
		const { role, otherValue = "refuses" } = known.key;
		if (role === "field type" && otherValue === reaction) checkFieldType(context, known);
	}
}
function checkFieldType(context, { value: type, key }) {
	const { values = [], aliases = {} } = key;
	const types = values.map(({ value }) => String(value));
	if (type.type === "invalid") return;
	if (type.text !== void 0 && types.includes(type.text)) return;
	const expected = oneOf(types);
	if (type.text === void 0) {
		const data = {
			actual: typeName(type.type),
			expected
		};
		context.report({
			node: type.node,
			messageId: "wrongType",
			data
		});
		return;
	}
	const name = type.text.trim().toLowerCase();
	const replacement = (Object.hasOwn(aliases, name) ? aliases[name] : void 0) ?? didYouMean(type.text, types);
	context.report({
		node: type.node,
		messageId: "unknown",
		data: {
			value: quote(type.text),
			expected
		},
		suggest: suggestReplacements(type, replacement)
	});
}
// build/rules/locations/valid-dp-field-type.js
var valid_dp_field_type_default = createManifestRule({
	name: "valid-dp-field-type",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require field types of Digital Pipeline settings that the platform knows",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: fieldTypeMessages
	},
	check(context, manifest) {
		checkFieldTypes(context, manifest, "unknown");
	}
});
// build/src/text/first-lost.js
const replacement = "�";
function firstLost(text, bytes) {
	if (!text.includes(replacement) || decode$2(bytes) !== text) return void 0;
	const encoder = new TextEncoder();
	let offset = hasByteOrderMark(bytes) ? 3 : 0;
	let end = 0;
	for (let index = text.indexOf(replacement); index >= 0; index = text.indexOf(replacement, end)) {
		offset += encoder.encode(text.slice(end, index)).length;
		const own = encoder.encode(replacement);
		if (own.some((byte, place) => bytes[offset + place] !== byte)) return index;
		offset += own.length;
		end = index + 1;
	}
}
// build/rules/json/valid-encoding.js
var valid_encoding_default = createTextRule({
	name: "valid-encoding",
	meta: {
		type: "problem",
		docs: {
			description: "Require files to be stored as UTF-8",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { notUtf8: "The file is not stored as UTF-8, so its letters are lost from here on. Save it as UTF-8." }
	},
	check(context, { path, widget: { files } }) {
		const { sourceCode } = context;
		const bytes = readText(files, path);
		const index = bytes && firstLost(sourceCode.text, bytes);
		if (index === void 0) return;
		context.report({
			loc: locationOf(sourceCode, [index, index + 1]),
			messageId: "notUtf8"
		});
	}
});
// build/rules/archive/valid-entry-names.js
var valid_entry_names_default = createArchiveRule({
	name: "valid-entry-names",
	meta: {
		type: "suggestion",
		docs: {
			description: "Require the names in an archive to be UTF-8",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { notUtf8: "The archive has names that are not UTF-8 ({{names}}), so the platform may read other names. Use only Latin letters in file names, or pack with a tool that writes UTF-8." }
	},
	check(context, { entries }) {
		const wrong = entries.filter(({ isUtf8 }) => !isUtf8);
		if (wrong.length === 0) return;
		const names = listed(wrong.map(({ name }) => name));
		context.report({
			loc: wholeFile,
			messageId: "notUtf8",
			data: { names }
		});
	}
});
// build/rules/manifest/valid-field-type.js
var valid_field_type_default = createManifestRule({
	name: "valid-field-type",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require field types of settings and Salesbot handlers that the platform knows",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: fieldTypeMessages
	},
	check(context, manifest) {
		checkFieldTypes(context, manifest, "refuses");
	}
});
// build/rules/files/valid-file-encoding.js
var valid_file_encoding_default = createTextFileRule({
	name: "valid-file-encoding",
	meta: {
		type: "problem",
		docs: {
			description: "Require scripts, styles, templates and Markdown to be stored as UTF-8",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { notUtf8: "The file is not stored as UTF-8, so its letters are lost from here on. Save it as UTF-8." }
	},
	check(context, { bytes, text }) {
		const index = bytes && firstLost(text, bytes);
		if (index === void 0) return;
		const loc = locationOf(context.sourceCode, [index, index + 1]);
		context.report({
			loc,
			messageId: "notUtf8"
		});
	}
});
// build/src/rule-kit/named-image.js
function presentImages({ namedImages, widget }) {
	const present = new Map();
	for (const named of namedImages) {
		const { target } = named;
		if (target.state !== "inside" || present.has(target.path)) continue;
		if (widget.find(target.path)?.exact !== true) continue;
		present.set(target.path, {
			...named,
			image: widget.image(target.path)
		});
	}
	return [...present.values()];
}
// build/rules/images/valid-image-format.js
var valid_image_format_default = createManifestRule({
	name: "valid-image-format",
	meta: {
		type: "problem",
		docs: {
			description: "Require tour images to be PNG or JPEG files and menu icons to be SVG files",
			presets: {
				recommended: "warn",
				marketplace: ["warn", { svgIcons: true }],
				amocrm: "warn",
				amomarket: ["warn", { svgIcons: true }]
			}
		},
		schema: [{
			type: "object",
			properties: { svgIcons: {
				type: "boolean",
				description: "Whether menu icons in other formats than SVG are reported."
			} },
			additionalProperties: false
		}],
		defaultOptions: [{ svgIcons: false }],
		messages: {
			empty: "The {{kind}} {{path}} is an empty file, but the platform expects {{format}}. Save the picture again.",
			unknown: "The {{kind}} {{path}} is not a picture in any known format; the platform expects {{format}}. Save the picture again.",
			truncated: "The {{kind}} {{path}} is cut off after {{bytes}} bytes, before its size in pixels. Save the picture again.",
			wrongFormat: "The {{kind}} {{path}} is {{found}} inside, but the platform expects {{format}}. Save the picture in that format; renaming the file does not change it."
		}
	},
	check(context, manifest) {
		const [{ svgIcons = false }] = context.options;
		for (const { value, text, kind, image } of presentImages(manifest)) {
			const messageId = mistakeIn$1(image, kind);
			if (!messageId) continue;
			if (messageId === "wrongFormat" && kind === menuIcons && !svgIcons) continue;
			context.report({
				node: value.node,
				messageId,
				data: {
					kind: kind.name,
					path: quote(text),
					format: formatText(...kind.formats),
					found: image.format ? formatText(image.format) : "",
					bytes: image.bytes
				}
			});
		}
	}
});
function mistakeIn$1({ state, format }, { formats }) {
	if (state === "unreadable") return void 0;
	if (state !== "ok") return state;
	return format && !formats.includes(format) ? "wrongFormat" : void 0;
}
// build/rules/manifest/valid-interface-version.js
const current = 2;
var valid_interface_version_default = createManifestRule({
	name: "valid-interface-version",
	meta: {
		type: "problem",
		fixable: "code",
		hasSuggestions: true,
		docs: {
			description: "Require 2 as `widget.interface_version`",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			other: "The interface version must be the number {{expected}}, but is {{actual}}. Write {{expected}}.",
			replace: replaceMessage.replace
		}
	},
	check(context, manifest) {
		const version = manifest.get("widget", "interface_version");
		if (!version || version.plain === current || version.type === "invalid") return;
		const fix = replaceWith(version, current);
		const isCertain = version.text?.trim() === String(current);
		const data = { replacement: String(current) };
		context.report({
			node: version.node,
			messageId: "other",
			data: {
				expected: current,
				actual: describe(version.plain, version.type)
			},
			fix: isCertain ? fix : null,
			suggest: isCertain ? [] : [{
				messageId: "replace",
				data,
				fix
			}]
		});
	}
});
function describe(plain, type) {
	if (typeof plain === "string") return `the string ${quote(plain)}`;
	return typeof plain === "number" ? String(plain) : typeName(type);
}
// build/rules/locations/valid-left-menu.js
var valid_left_menu_default = createManifestRule({
	name: "valid-left-menu",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require titles of items in the left menu, and the item `settings` to stay",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			noTitle: "The menu item {{item}} has no title to show. Add \"title\" with a reference to its text, as in {{example}}.",
			hiddenSettings: "The platform never hides its menu item \"settings\". Remove \"is_hidden\".",
			remove: "Remove \"is_hidden\"."
		}
	},
	check(context, manifest) {
		function checkTitle(code, value) {
			const title = value.get("title");
			if (title ? title.text?.trim() !== "" : !lacks(manifest, value, "title")) return;
			const data = {
				item: quote(code),
				example: quote(`left_menu.${code}`)
			};
			context.report({
				node: title?.node ?? value.keyNode,
				messageId: "noTitle",
				data
			});
		}
		function check({ code, kind, value }) {
			if (kind === "own") checkTitle(code, value);
			for (const [page, entry] of membersOf(value.get("submenu"))) if (entry.type === "object") checkTitle(page, entry);
			const isHidden = value.get("is_hidden");
			if (code !== "settings" || isHidden?.plain !== true) return;
			const fix = remove(context.sourceCode, isHidden);
			context.report({
				node: isHidden.node,
				messageId: "hiddenSettings",
				suggest: [{
					messageId: "remove",
					fix
				}]
			});
		}
		menuItems(manifest).forEach(check);
	}
});
// build/rules/texts/valid-locale.js
var valid_locale_default = createManifestRule({
	name: "valid-locale",
	meta: {
		type: "problem",
		docs: {
			description: "Require `widget.locale` to be a non-empty array of language codes",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			notArray: "\"locale\" must be an array of language codes, but is {{actual}}. Write it as in [\"en\", \"es\"].",
			empty: "The widget declares no language. Write at least one code, as in [\"en\"].",
			notCode: "A language code must be a string, but is {{actual}}. Write it as in \"en\".",
			blank: "This language code is blank. Write one, as in \"en\", or remove it."
		}
	},
	check(context, manifest) {
		const locale = manifest.localeBlock;
		if (!locale || locale.type === "invalid") return;
		if (locale.type !== "array") {
			const data = { actual: typeName(locale.type) };
			context.report({
				node: locale.node,
				messageId: "notArray",
				data
			});
			return;
		}
		if (locale.elements.length === 0) context.report({
			node: locale.node,
			messageId: "empty"
		});
		for (const code of locale.elements) {
			if (code.type === "invalid") continue;
			if (code.text === void 0) {
				const data = { actual: typeName(code.type) };
				context.report({
					node: code.node,
					messageId: "notCode",
					data
				});
			} else if (code.text.trim() === "") context.report({
				node: code.node,
				messageId: "blank"
			});
		}
	}
});
// build/rules/texts/valid-locale-file.js
var valid_locale_file_default = createLocaleRule({
	name: "valid-locale-file",
	meta: {
		type: "problem",
		docs: {
			description: "Require locale files to hold texts in groups",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			notObject: "A locale file must hold an object of texts, but is {{actual}}. Write it as in {\"widget\": {\"name\": \"Acme\"}}.",
			manifest: "This is a manifest, but a locale file holds texts. Write the texts that the manifest names, as in {\"widget\": {\"name\": \"Acme\"}}.",
			flat: "The platform finds no text under {{key}}, because each dot leads into a group. Write all such keys as groups, as in {{groups}}."
		}
	},
	check(context, { root, code, manifest }) {
		if (root.type !== "object") {
			const data = { actual: typeName(root.type) };
			context.report({
				loc: startOf(root),
				messageId: "notObject",
				data
			});
			return;
		}
		if (isPastedManifest(root.plain)) {
			context.report({
				loc: startOf(root),
				messageId: "manifest"
			});
			return;
		}
		const [key] = manifest.locales.has(code) ? flatKeys(manifest, root.plain) : [];
		const value = key === void 0 ? void 0 : root.get(key);
		if (key === void 0 || !value) return;
		const groups = key.split(".").reduceRight((inner, name) => `{${quote(name)}: ${inner}}`, "\"…\"");
		context.report({
			node: value.keyNode,
			messageId: "flat",
			data: {
				key: quote(key),
				groups
			}
		});
	}
});
// build/rules/locations/valid-location-suffix.js
const known$2 = Object.values(areaSuffixes);
var valid_location_suffix_default = createManifestRule({
	name: "valid-location-suffix",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require `-0` or `-1` after cards and lists, and no number after other locations",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			wrongNumber: "The number of the location {{location}} must be 0 or 1, because it says whether the widget draws in the right-hand panel. Write {{expected}}.",
			noPanel: "The location {{location}} has no right-hand panel, so it takes no number. Write {{expected}}.",
			...entryMessages
		}
	},
	check(context, manifest) {
		for (const [entry, value] of manifest.locations) {
			const named = readLocation(entry);
			if (!named || named.suffix === "" || named.location.suffix) continue;
			const { name, area } = named.location;
			if (area && known$2.includes(named.suffix)) continue;
			const expected = area ? known$2.map((suffix) => name + suffix) : [name];
			context.report({
				node: value.node,
				messageId: area ? "wrongNumber" : "noPanel",
				data: {
					location: quote(entry),
					expected: oneOf(expected)
				},
				suggest: suggestEntries(context.sourceCode, manifest, value, ...expected)
			});
		}
	}
});
// build/rules/locations/valid-locations.js
var valid_locations_default = createManifestRule({
	name: "valid-locations",
	meta: {
		type: "problem",
		docs: {
			description: "Require `locations` to be a non-empty array of location names",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			notArray: "\"locations\" must be an array of location names, but is {{actual}}. Write it as in [\"settings\", \"lcard-1\"].",
			empty: "\"locations\" is empty, so the widget works nowhere. Write at least one name, as in [\"settings\", \"lcard-1\"].",
			notName: "A location must be a string, but is {{actual}}. Write it as in \"lcard-1\".",
			blank: "This location is blank. Write a name, as in \"lcard-1\", or remove it."
		}
	},
	check(context, manifest) {
		const block = manifest.locationsBlock;
		if (!block) return;
		if (block.type !== "array") {
			const data = { actual: typeName(block.type) };
			context.report({
				node: block.node,
				messageId: "notArray",
				data
			});
			return;
		}
		if (block.elements.length === 0) context.report({
			node: block.node,
			messageId: "empty"
		});
		for (const entry of block.elements) if (entry.text === void 0) {
			const data = { actual: typeName(entry.type) };
			context.report({
				node: entry.node,
				messageId: "notName",
				data
			});
		} else if (entry.text.trim() === "") context.report({
			node: entry.node,
			messageId: "blank"
		});
	}
});
// build/rules/images/valid-logos.js
var valid_logos_default = createFolderRule({
	name: "valid-logos",
	meta: {
		type: "problem",
		docs: {
			description: "Require the logos that the platform looks for, each a PNG of its exact size",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: ["error", { platform: "amocrm" }],
				amomarket: ["error", { platform: "amocrm" }]
			}
		},
		schema: platformSchema,
		defaultOptions: [{ platform: "kommo" }],
		messages: logoMessages
	},
	check(context, manifest) {
		checkLogos(context, manifest, logos.filter((logo) => isWanted(logo, manifest)));
	}
});
// build/rules/manifest/valid-manifest-name.js
var valid_manifest_name_default = createFolderRule({
	name: "valid-manifest-name",
	meta: {
		type: "problem",
		docs: {
			description: "Require the manifest to be named `manifest.json`, in lower case",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { otherCase: "The platform looks for {{wanted}} and does not find a file named {{actual}}. Rename the file to {{wanted}}." }
	},
	check(context, { root, widget: { manifestPath } }) {
		if (manifestPath === "manifest.json") return;
		const data = {
			wanted: quote(manifestName),
			actual: quote(manifestPath)
		};
		context.report({
			loc: startOf(root),
			messageId: "otherCase",
			data
		});
	}
});
// node_modules/color-name/index.js
const colors = {
	aliceblue: [
		240,
		248,
		255
	],
	antiquewhite: [
		250,
		235,
		215
	],
	aqua: [
		0,
		255,
		255
	],
	aquamarine: [
		127,
		255,
		212
	],
	azure: [
		240,
		255,
		255
	],
	beige: [
		245,
		245,
		220
	],
	bisque: [
		255,
		228,
		196
	],
	black: [
		0,
		0,
		0
	],
	blanchedalmond: [
		255,
		235,
		205
	],
	blue: [
		0,
		0,
		255
	],
	blueviolet: [
		138,
		43,
		226
	],
	brown: [
		165,
		42,
		42
	],
	burlywood: [
		222,
		184,
		135
	],
	cadetblue: [
		95,
		158,
		160
	],
	chartreuse: [
		127,
		255,
		0
	],
	chocolate: [
		210,
		105,
		30
	],
	coral: [
		255,
		127,
		80
	],
	cornflowerblue: [
		100,
		149,
		237
	],
	cornsilk: [
		255,
		248,
		220
	],
	crimson: [
		220,
		20,
		60
	],
	cyan: [
		0,
		255,
		255
	],
	darkblue: [
		0,
		0,
		139
	],
	darkcyan: [
		0,
		139,
		139
	],
	darkgoldenrod: [
		184,
		134,
		11
	],
	darkgray: [
		169,
		169,
		169
	],
	darkgreen: [
		0,
		100,
		0
	],
	darkgrey: [
		169,
		169,
		169
	],
	darkkhaki: [
		189,
		183,
		107
	],
	darkmagenta: [
		139,
		0,
		139
	],
	darkolivegreen: [
		85,
		107,
		47
	],
	darkorange: [
		255,
		140,
		0
	],
	darkorchid: [
		153,
		50,
		204
	],
	darkred: [
		139,
		0,
		0
	],
	darksalmon: [
		233,
		150,
		122
	],
	darkseagreen: [
		143,
		188,
		143
	],
	darkslateblue: [
		72,
		61,
		139
	],
	darkslategray: [
		47,
		79,
		79
	],
	darkslategrey: [
		47,
		79,
		79
	],
	darkturquoise: [
		0,
		206,
		209
	],
	darkviolet: [
		148,
		0,
		211
	],
	deeppink: [
		255,
		20,
		147
	],
	deepskyblue: [
		0,
		191,
		255
	],
	dimgray: [
		105,
		105,
		105
	],
	dimgrey: [
		105,
		105,
		105
	],
	dodgerblue: [
		30,
		144,
		255
	],
	firebrick: [
		178,
		34,
		34
	],
	floralwhite: [
		255,
		250,
		240
	],
	forestgreen: [
		34,
		139,
		34
	],
	fuchsia: [
		255,
		0,
		255
	],
	gainsboro: [
		220,
		220,
		220
	],
	ghostwhite: [
		248,
		248,
		255
	],
	gold: [
		255,
		215,
		0
	],
	goldenrod: [
		218,
		165,
		32
	],
	gray: [
		128,
		128,
		128
	],
	green: [
		0,
		128,
		0
	],
	greenyellow: [
		173,
		255,
		47
	],
	grey: [
		128,
		128,
		128
	],
	honeydew: [
		240,
		255,
		240
	],
	hotpink: [
		255,
		105,
		180
	],
	indianred: [
		205,
		92,
		92
	],
	indigo: [
		75,
		0,
		130
	],
	ivory: [
		255,
		255,
		240
	],
	khaki: [
		240,
		230,
		140
	],
	lavender: [
		230,
		230,
		250
	],
	lavenderblush: [
		255,
		240,
		245
	],
	lawngreen: [
		124,
		252,
		0
	],
	lemonchiffon: [
		255,
		250,
		205
	],
	lightblue: [
		173,
		216,
		230
	],
	lightcoral: [
		240,
		128,
		128
	],
	lightcyan: [
		224,
		255,
		255
	],
	lightgoldenrodyellow: [
		250,
		250,
		210
	],
	lightgray: [
		211,
		211,
		211
	],
	lightgreen: [
		144,
		238,
		144
	],
	lightgrey: [
		211,
		211,
		211
	],
	lightpink: [
		255,
		182,
		193
	],
	lightsalmon: [
		255,
		160,
		122
	],
	lightseagreen: [
		32,
		178,
		170
	],
	lightskyblue: [
		135,
		206,
		250
	],
	lightslategray: [
		119,
		136,
		153
	],
	lightslategrey: [
		119,
		136,
		153
	],
	lightsteelblue: [
		176,
		196,
		222
	],
	lightyellow: [
		255,
		255,
		224
	],
	lime: [
		0,
		255,
		0
	],
	limegreen: [
		50,
		205,
		50
	],
	linen: [
		250,
		240,
		230
	],
	magenta: [
		255,
		0,
		255
	],
	maroon: [
		128,
		0,
		0
	],
	mediumaquamarine: [
		102,
		205,
		170
	],
	mediumblue: [
		0,
		0,
		205
	],
	mediumorchid: [
		186,
		85,
		211
	],
	mediumpurple: [
		147,
		112,
		219
	],
	mediumseagreen: [
		60,
		179,
		113
	],
	mediumslateblue: [
		123,
		104,
		238
	],
	mediumspringgreen: [
		0,
		250,
		154
	],
	mediumturquoise: [
		72,
		209,
		204
	],
	mediumvioletred: [
		199,
		21,
		133
	],
	midnightblue: [
		25,
		25,
		112
	],
	mintcream: [
		245,
		255,
		250
	],
	mistyrose: [
		255,
		228,
		225
	],
	moccasin: [
		255,
		228,
		181
	],
	navajowhite: [
		255,
		222,
		173
	],
	navy: [
		0,
		0,
		128
	],
	oldlace: [
		253,
		245,
		230
	],
	olive: [
		128,
		128,
		0
	],
	olivedrab: [
		107,
		142,
		35
	],
	orange: [
		255,
		165,
		0
	],
	orangered: [
		255,
		69,
		0
	],
	orchid: [
		218,
		112,
		214
	],
	palegoldenrod: [
		238,
		232,
		170
	],
	palegreen: [
		152,
		251,
		152
	],
	paleturquoise: [
		175,
		238,
		238
	],
	palevioletred: [
		219,
		112,
		147
	],
	papayawhip: [
		255,
		239,
		213
	],
	peachpuff: [
		255,
		218,
		185
	],
	peru: [
		205,
		133,
		63
	],
	pink: [
		255,
		192,
		203
	],
	plum: [
		221,
		160,
		221
	],
	powderblue: [
		176,
		224,
		230
	],
	purple: [
		128,
		0,
		128
	],
	rebeccapurple: [
		102,
		51,
		153
	],
	red: [
		255,
		0,
		0
	],
	rosybrown: [
		188,
		143,
		143
	],
	royalblue: [
		65,
		105,
		225
	],
	saddlebrown: [
		139,
		69,
		19
	],
	salmon: [
		250,
		128,
		114
	],
	sandybrown: [
		244,
		164,
		96
	],
	seagreen: [
		46,
		139,
		87
	],
	seashell: [
		255,
		245,
		238
	],
	sienna: [
		160,
		82,
		45
	],
	silver: [
		192,
		192,
		192
	],
	skyblue: [
		135,
		206,
		235
	],
	slateblue: [
		106,
		90,
		205
	],
	slategray: [
		112,
		128,
		144
	],
	slategrey: [
		112,
		128,
		144
	],
	snow: [
		255,
		250,
		250
	],
	springgreen: [
		0,
		255,
		127
	],
	steelblue: [
		70,
		130,
		180
	],
	tan: [
		210,
		180,
		140
	],
	teal: [
		0,
		128,
		128
	],
	thistle: [
		216,
		191,
		216
	],
	tomato: [
		255,
		99,
		71
	],
	turquoise: [
		64,
		224,
		208
	],
	violet: [
		238,
		130,
		238
	],
	wheat: [
		245,
		222,
		179
	],
	white: [
		255,
		255,
		255
	],
	whitesmoke: [
		245,
		245,
		245
	],
	yellow: [
		255,
		255,
		0
	],
	yellowgreen: [
		154,
		205,
		50
	]
};
for (const key in colors) Object.freeze(colors[key]);
var color_name_default = Object.freeze(colors);
// build/rules/manifest/valid-mobile-color.js
const hexColor = /^#(?:[\da-f]{3}|[\da-f]{6})$/iu;
var valid_mobile_color_default = createManifestRule({
	name: "valid-mobile-color",
	meta: {
		type: "problem",
		fixable: "code",
		hasSuggestions: true,
		docs: {
			description: "Require a hex color in `mobile.color`",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			wrongType: "The mobile color must be a string, but is {{actual}}. Write a hex color, as in \"#ffff00\".",
			invalid: "The mobile color {{value}} is not a hex color. Write \"#\" and six (or three) digits 0-9 a-f, as in \"#ffff00\".",
			...replaceMessage
		}
	},
	check(context, manifest) {
		for (const { value: color, key } of manifest.knownValues) {
			if (key.role !== "color" || color.type === "invalid") continue;
			const { text } = color;
			if (text === void 0) {
				const data = { actual: typeName(color.type) };
				context.report({
					node: color.node,
					messageId: "wrongType",
					data
				});
				continue;
			}
			if (hexColor.test(text)) continue;
			const certain = certainlyMeant(text);
			const guess = certain === void 0 ? possiblyMeant(text) : void 0;
			context.report({
				node: color.node,
				messageId: "invalid",
				data: { value: quote(text) },
				fix: certain === void 0 ? null : replaceWith(color, certain),
				suggest: suggestReplacements(color, guess)
			});
		}
	}
});
function certainlyMeant(text) {
	const candidate = `#${text.trim().replace(/^#/u, "")}`;
	return hexColor.test(candidate) ? candidate : void 0;
}
function possiblyMeant(text) {
	const name = text.trim().toLowerCase();
	if (Object.hasOwn(color_name_default, name)) return `#${color_name_default[name].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
	return /^#(?:[\da-f]{4}|[\da-f]{8})$/u.test(name) ? name.slice(0, name.length === 5 ? 4 : 7) : void 0;
}
// build/rules/manifest/valid-settings-fields.js
var valid_settings_fields_default = createManifestRule({
	name: "valid-settings-fields",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require every field of `settings` to be an object with a name and a type",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: fieldMessages
	},
	check(context, manifest) {
		for (const known of wrongTypes(manifest, (key) => isField(key, "refuses"))) reportWrongType(context, known);
		checkFields(context, manifest, (_, { absence }) => absence === "refuses");
	}
});
// build/rules/manifest/valid-support.js
const contacts = {
	link: {
		isValid: isHttpUrl,
		messageId: "invalidLink",
		example: "https://your-company.com/support",
		meant: meantUrl
	},
	email: {
		isValid: isAddress,
		messageId: "invalidEmail",
		example: "support@your-company.com",
		meant: (text) => [text.replace(/^mailto:/iu, "")].find(isAddress)
	}
};
var valid_support_default = createManifestRule({
	name: "valid-support",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require a support contact that works: a link, an email address, or both",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			noSupport: "The widget names no support contact. Add \"support\" with a \"link\" (an absolute http(s) URL) or an \"email\".",
			noContact: "The support contact is empty. Give \"support\" a \"link\" (an absolute http(s) URL) or an \"email\".",
			misspelled: "The widget has no support contact, and the platform does not know {{found}}. Did you mean {{name}}?",
			wrongType: "\"{{path}}\" must be {{expected}}, but is {{actual}}. Write it as in {{example}}.",
			invalidLink: "The support link {{value}} is not an absolute http(s) URL. Write it in full, as in \"https://your-company.com/support\".",
			invalidEmail: "The support email {{value}} is not an email address. Write one address, as in \"support@your-company.com\".",
			...replaceMessage,
			...renameMessage
		}
	},
	check(context, manifest) {
		function checkContact(key, value) {
			const { isValid, messageId, meant } = contacts[key];
			const { text } = value;
			if (value.type === "invalid") return;
			if (text === void 0) {
				const data = {
					path: `widget.support.${key}`,
					expected: "a string",
					actual: typeName(value.type),
					example: quote(contacts[key].example)
				};
				context.report({
					node: value.node,
					messageId: "wrongType",
					data
				});
			} else if (text.trim() !== "" && !isValid(text)) context.report({
				node: value.node,
				messageId,
				data: { value: quote(text) },
				suggest: suggestReplacements(value, meant(text.trim()))
			});
		}
		const widget = manifest.get("widget");
		const support = manifest.get("widget", "support");
		if (!support) {
			if (widget?.type !== "object") return;
			reportAbsent(context, {
				object: widget,
				key: keyAt("widget"),
				names: ["support"],
				loc: () => widget.keyNode.loc,
				messageIds: {
					absent: "noSupport",
					misspelled: "misspelled"
				},
				data: {}
			});
			return;
		}
		if (support.type === "invalid") return;
		if (support.type !== "object") {
			const data = {
				path: "widget.support",
				expected: "an object",
				actual: typeName(support.type),
				example: inOneLine({ link: contacts.link.example })
			};
			context.report({
				node: support.node,
				messageId: "wrongType",
				data
			});
			return;
		}
		const link = support.get("link");
		const email = support.get("email");
		if (isBlank(link) && isBlank(email)) {
			reportAbsent(context, {
				object: support,
				key: keyAt("widget", "support"),
				names: ["link", "email"],
				loc: () => support.keyNode.loc,
				messageIds: {
					absent: "noContact",
					misspelled: "misspelled"
				},
				data: {}
			});
			return;
		}
		if (link) checkContact("link", link);
		if (email) checkContact("email", email);
	}
});
function isBlank(value) {
	return value === void 0 || value.text?.trim() === "";
}
// build/rules/template/valid-template-syntax.js
var valid_template_syntax_default = createTemplateRule({
	name: "valid-template-syntax",
	meta: {
		type: "problem",
		docs: {
			description: "Require templates to be written in Twig",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			openMark: "Twig cannot read the template, because {{text}} is never closed. Write \"{{name}}\" where it ends.",
			openQuote: "Twig cannot read the template, because the quote {{name}} is never closed. Write another one where the text ends.",
			openTag: "Twig cannot read the template, because the tag \"{{name}}\" is never closed. Write a tag \"end{{name}}\" where it ends.",
			surplusTag: "Twig cannot read the template, because no tag in front of \"{{name}}\" is open that it belongs to. Remove it, or add the other tag.",
			unknownTag: "Twig cannot read the template, because it has no tag \"{{name}}\". Remove it, or write what it does in Twig.",
			unexpected: "Twig cannot read the template, because {{text}} must not stand at this place of an expression. Write the expression in Twig, whose operators are words such as \"and\", \"or\" and \"not\".",
			unclosed: "Twig cannot read the template, because {{text}} is never closed. Close it in the same expression.",
			incomplete: "Twig cannot read the template, because its expression ends behind {{text}}. Write what is missing, or remove it."
		}
	},
	check(context, { template: { mistake }, text }) {
		if (!mistake) return;
		const { kind, start, end } = mistake;
		const data = {
			text: quote(text.slice(start, end)),
			name: "name" in mistake ? mistake.name : ""
		};
		context.report({
			loc: locationOf(context.sourceCode, [start, end]),
			messageId: kind,
			data
		});
	}
});
// build/rules/images/valid-tour-image-count.js
var valid_tour_image_count_default = createManifestRule({
	name: "valid-tour-image-count",
	meta: {
		type: "problem",
		docs: {
			description: "Require one to five tour images in each language",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			none: "The tour has no picture for {{language}}. Write the paths of {{min}} to {{max}} pictures.",
			tooMany: "The tour has {{count}} pictures for {{language}}, but the platform accepts at most {{max}}. Remove some."
		}
	},
	check(context, manifest) {
		const { min, max } = tourImageCount;
		if (!hasTour(manifest)) return;
		for (const list of tourLanguages(manifest).shown) {
			if (list.type !== "array") continue;
			const count = list.elements.length;
			const language = quote(list.key ?? "");
			if (count < min) {
				const data = {
					language,
					min,
					max
				};
				context.report({
					node: list.node,
					messageId: "none",
					data
				});
			} else if (count > max) {
				const data = {
					language,
					count,
					max
				};
				context.report({
					node: list.node,
					messageId: "tooMany",
					data
				});
			}
		}
	}
});
// build/rules/images/valid-tour-image-size.js
var valid_tour_image_size_default = createManifestRule({
	name: "valid-tour-image-size",
	meta: {
		type: "problem",
		docs: {
			description: "Require the exact size of tour images that the marketplace asks for",
			presets: {
				marketplace: "error",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { wrongSize: "The tour image {{path}} is {{found}} pixels, but the marketplace expects {{size}}. Save it in exactly this size." }
	},
	check(context, manifest) {
		for (const { value, text, kind, image } of presentImages(manifest)) {
			if (!kind.size || !image.size) continue;
			if (image.size.width === kind.size.width && image.size.height === kind.size.height) continue;
			context.report({
				node: value.node,
				messageId: "wrongSize",
				data: {
					path: quote(text),
					found: sizeText(image.size),
					size: sizeText(kind.size)
				}
			});
		}
	}
});
// build/rules/manifest/valid-types.js
var valid_types_default = createManifestRule({
	name: "valid-types",
	meta: {
		type: "problem",
		fixable: "code",
		hasSuggestions: true,
		docs: {
			description: "Require the JSON type that the platform expects of each key",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			isNull: "{{path}} is null, but the platform expects an object or no {{path}} at all. Remove it, or write it as in {{example}}.",
			onePath: "{{path}} must be an array, but is a single path. Put it in brackets, as in {{example}}.",
			remove: "Remove {{path}}.",
			wrap: "Put it in brackets.",
			...typeMessages
		}
	},
	check(context, manifest) {
		for (const known of wrongTypes(manifest, (key) => reactsToType(key, "refuses"))) {
			const { value, key, path } = known;
			const data = {
				path: quote(path.join(".")),
				example: inOneLine(key.examples?.[0])
			};
			if (value.type === "null" && path.length === 1 && !isRequired(manifest, manifest.root, key)) {
				const fix = remove(context.sourceCode, value);
				const suggest = value.isDuplicated ? [] : [{
					messageId: "remove",
					data,
					fix
				}];
				context.report({
					node: value.node,
					messageId: "isNull",
					data,
					suggest
				});
			} else if (key.type === "array" && value.text !== void 0 && value.text.trim() !== "") {
				const suggest = [{
					messageId: "wrap",
					fix: replaceWith(value, [value.text])
				}];
				context.report({
					node: value.node,
					messageId: "onePath",
					data,
					suggest
				});
			} else reportType(context, known, (word) => word === "true" || word === "false");
		}
	}
});
// build/rules/manifest/valid-urls.js
var valid_urls_default = createManifestRule({
	name: "valid-urls",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require absolute http(s) URLs where the platform sends requests or opens a page",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			wrongType: "\"{{path}}\" must be a string with {{meaning}}, but is {{actual}}. Write a URL, as in \"https://api.your-company.com/kommo\".",
			invalid: "\"{{path}}\" is {{value}}, which is not an absolute http(s) URL. Write {{meaning}} in full, as in \"https://api.your-company.com/kommo\".",
			...replaceMessage
		}
	},
	check(context, manifest) {
		for (const { value, key, path } of manifest.knownValues) {
			if (key.role !== "endpoint" || value.type === "invalid") continue;
			const { meaning = "" } = key;
			const { text } = value;
			if (text === void 0) {
				const data = {
					path: path.join("."),
					meaning,
					actual: typeName(value.type)
				};
				context.report({
					node: value.node,
					messageId: "wrongType",
					data
				});
			} else if (!isHttpUrl(text)) context.report({
				node: value.node,
				messageId: "invalid",
				data: {
					path: path.join("."),
					meaning,
					value: quote(text)
				},
				suggest: suggestReplacements(value, meantUrl(text))
			});
		}
	}
});
// build/rules/manifest/valid-version.js
const isVersion = (text) => new RegExp(versionPattern, "u").test(text);
// build/rules/index.js
var rules_default = {
	"max-ai-agent-description-length": max_ai_agent_description_length_default,
	"max-text-length": max_text_length_default,
	"no-absent-templates": no_absent_templates_default,
	"no-absent-texts": no_absent_texts_default,
	"no-backslashes-in-names": no_backslashes_in_names_default,
	"no-bare-links": no_bare_links_default,
	"no-brand-in-name": no_brand_in_name_default,
	"no-byte-order-mark": no_byte_order_mark_default,
	"no-byte-order-mark-in-files": no_byte_order_mark_in_files_default,
	"no-case-conflicts": no_case_conflicts_default,
	"no-commented-code": no_commented_code_default,
	"no-console": no_console_default,
	"no-crlf": no_crlf_default,
	"no-crlf-in-files": no_crlf_in_files_default,
	"no-dialogs": no_dialogs_default,
	"no-disabled-tour": no_disabled_tour_default,
	"no-duplicate-entries": no_duplicate_entries_default,
	"no-duplicate-keys": no_duplicate_keys_default,
	"no-duplicate-locales": no_duplicate_locales_default,
	"no-duplicate-locations": no_duplicate_locations_default,
	"no-empty-settings": no_empty_settings_default,
	"no-encrypted-files": no_encrypted_files_default,
	"no-eval": no_eval_default,
	"no-external-dependencies": no_external_dependencies_default,
	"no-extra-locale-keys": no_extra_locale_keys_default,
	"no-global-selectors": no_global_selectors_default,
	"no-globals": no_globals_default,
	"no-hardcoded-text": no_hardcoded_text_default,
	"no-implicit-required": no_implicit_required_default,
	"no-ineffective-left-menu": no_ineffective_left_menu_default,
	"no-injected-scripts": no_injected_scripts_default,
	"no-insecure-urls": no_insecure_urls_default,
	"no-junk-files": no_junk_files_default,
	"no-junk-in-archive": no_junk_in_archive_default,
	"no-key-as-text": no_key_as_text_default,
	"no-legacy-keys": no_legacy_keys_default,
	"no-links-in-archive": no_links_in_archive_default,
	"no-local-urls": no_local_urls_default,
	"no-location-suffix": no_location_suffix_default,
	"no-misplaced-blocks": no_misplaced_blocks_default,
	"no-misplaced-options": no_misplaced_options_default,
	"no-missing-locale-keys": no_missing_locale_keys_default,
	"no-misspelled-brand": no_misspelled_brand_default,
	"no-misspelled-keys": no_misspelled_keys_default,
	"no-multiple-custom-fields": no_multiple_custom_fields_default,
	"no-names-outside-archive": no_names_outside_archive_default,
	"no-placeholder-urls": no_placeholder_urls_default,
	"no-placeholders": no_placeholders_default,
	"no-platform-selectors": no_platform_selectors_default,
	"no-remote-styles": no_remote_styles_default,
	"no-requests-in-loops": no_requests_in_loops_default,
	"no-russian-in-english": no_russian_in_english_default,
	"no-sample-content": no_sample_content_default,
	"no-sample-keys": no_sample_keys_default,
	"no-secrets": no_secrets_default,
	"no-stale-archive": no_stale_archive_default,
	"no-sync-requests": no_sync_requests_default,
	"no-template-scripts": no_template_scripts_default,
	"no-unbuilt-package": no_unbuilt_package_default,
	"no-undeclared-locale-files": no_undeclared_locale_files_default,
	"no-undeclared-tour-images": no_undeclared_tour_images_default,
	"no-unknown-locales": no_unknown_locales_default,
	"no-unknown-locations": no_unknown_locations_default,
	"no-unknown-short-tags": no_unknown_short_tags_default,
	"no-unread-keys": no_unread_keys_default,
	"no-unresolved-inert-references": no_unresolved_inert_references_default,
	"no-unresolved-references": no_unresolved_references_default,
	"no-unsafe-html": no_unsafe_html_default,
	"no-unsupported-keys": no_unsupported_keys_default,
	"no-unused-blocks": no_unused_blocks_default,
	"no-wrong-language": no_wrong_language_default,
	"prefer-documented-types": prefer_documented_types_default,
	"prefer-todo": prefer_todo_default,
	"require-ai-agent-description": require_ai_agent_description_default,
	"require-callback-results": require_callback_results_default,
	"require-callbacks": require_callbacks_default,
	"require-card-for-card-sdk": require_card_for_card_sdk_default,
	"require-define": require_define_default,
	"require-image-files": require_image_files_default,
	"require-installation": require_installation_default,
	"require-keys": require_keys_default,
	"require-left-menu-icons": require_left_menu_icons_default,
	"require-locale-files": require_locale_files_default,
	"require-location-blocks": require_location_blocks_default,
	"require-location-callbacks": require_location_callbacks_default,
	"require-location-suffix": require_location_suffix_default,
	"require-manifest-at-root": require_manifest_at_root_default,
	"require-salesbot-block": require_salesbot_block_default,
	"require-save-result": require_save_result_default,
	"require-script": require_script_default,
	"require-settings": require_settings_default,
	"require-settings-location": require_settings_location_default,
	"require-tour": require_tour_default,
	"require-tour-images": require_tour_images_default,
	"require-tour-images-per-language": require_tour_images_per_language_default,
	"require-version-bump": require_version_bump_default,
	"require-webhook-url": require_webhook_url_default,
	"strict-json": strict_json_default,
	"valid-action-fields": valid_action_fields_default,
	"valid-advanced-title": valid_advanced_title_default,
	"valid-card-logos": valid_card_logos_default,
	"valid-dp-field-type": valid_dp_field_type_default,
	"valid-encoding": valid_encoding_default,
	"valid-entry-names": valid_entry_names_default,
	"valid-field-type": valid_field_type_default,
	"valid-file-encoding": valid_file_encoding_default,
	"valid-image-format": valid_image_format_default,
	"valid-interface-version": valid_interface_version_default,
	"valid-left-menu": valid_left_menu_default,
	"valid-locale": valid_locale_default,
	"valid-locale-file": valid_locale_file_default,
	"valid-location-suffix": valid_location_suffix_default,
	"valid-locations": valid_locations_default,
	"valid-logos": valid_logos_default,
	"valid-manifest-name": valid_manifest_name_default,
	"valid-mobile-color": valid_mobile_color_default,
	"valid-settings-fields": valid_settings_fields_default,
	"valid-support": valid_support_default,
	"valid-template-syntax": valid_template_syntax_default,
	"valid-tour-image-count": valid_tour_image_count_default,
	"valid-tour-image-size": valid_tour_image_size_default,
	"valid-types": valid_types_default,
	"valid-urls": valid_urls_default,
	"valid-version": createManifestRule({
		name: "valid-version",
		meta: {
			type: "problem",
			fixable: "code",
			hasSuggestions: true,
			docs: {
				description: "Require `widget.version` to be a string with a version number",
				presets: {
					recommended: "warn",
					marketplace: "warn",
					amocrm: "warn",
					amomarket: "warn"
				}
			},
			schema: [],
			messages: {
				wrongType: "The version must be a string, but is {{actual}}. Write it in quotes, as in \"1.0.0\".",
				invalid: "{{value}} is not a version number. Write numbers joined by dots, as in \"1.0.0\".",
				...replaceMessage
			}
		},
		check(context, manifest) {
			const version = manifest.get("widget", "version");
			if (!version || version.type === "invalid") return;
			const { text } = version;
			if (text === void 0) {
				const { node } = version;
				const written = context.sourceCode.text.slice(...node.range);
				const isCertain = version.type === "number" && isVersion(written);
				const data = { actual: typeName(version.type) };
				const fix = isCertain ? replaceWith(version, written) : null;
				context.report({
					node,
					messageId: "wrongType",
					data,
					fix
				});
				return;
			}
			if (isVersion(text)) return;
			const meant = /\d+(?:\.\d+)*/u.exec(text.replaceAll(",", "."))?.[0];
			context.report({
				node: version.node,
				messageId: "invalid",
				data: { value: quote(text) },
				suggest: suggestReplacements(version, meant)
			});
		}
	})
};
// build/src/lint/presets.js
const prefix = product.name.replace("eslint-plugin-", "");
[
	"json",
	"js",
	"css",
	"twig",
	"md"
].map((ending) => `**/*.${Array.from(ending, (one) => `[${one}${one.toUpperCase()}]`).join("")}`);
function presetRules(preset, kinds) {
	const entries = {};
	for (const [name, rule] of Object.entries(rules_default)) {
		const { presets, looksAt } = rule.meta.docs;
		const entry = presets[preset];
		const isWanted = !kinds || looksAt?.some((kind) => kinds.includes(kind));
		if (entry !== void 0 && isWanted) entries[`${prefix}/${name}`] = typeof entry === "string" ? entry : [...entry];
	}
	return entries;
}
// build/src/plugin/parser.js
const parser = {
	...jsonc,
	meta: {
		name: `${product.name}/parser`,
		version: product.version
	},
	parseForESLint(...[code, options]) {
		try {
			return jsonc.parseForESLint(code, options);
		} catch (error) {
			const { mistake } = new JsonText(code, false);
			if (!mistake) throw error;
			const { message, line, column } = mistake;
			throw Object.assign(new SyntaxError(message), {
				lineNumber: line,
				column: column + 1
			});
		}
	}
};
// build/src/base/relative-inside.js
function relativeInside(folder, path) {
	const way = relative(folder, path);
	return way.split(sep)[0] === ".." || isAbsolute(way) ? void 0 : way;
}
// build/src/sources/disk.js
const nonBlocking = constants.O_NONBLOCK ?? 0;
const noFollow = constants.O_NOFOLLOW;
var DiskFiles = class {
	root;
	#realRoot;
	#realFolders = new Map();
	constructor(root) {
		this.root = root;
	}
	list(folder) {
		return attempt$1(() => readdirSync(this.#realFolder(folder), { withFileTypes: true }).map((entry) => ({
			name: entry.name,
			kind: kindOf(entry)
		})));
	}
	read(path, limit = Infinity) {
		return attempt$1(() => {
			const file = this.#open(path);
			try {
				const stat = fstatSync(file);
				return stat.isFile() ? this.content(path, limit, file, stat) : void 0;
			} finally {
				closeSync(file);
			}
		});
	}
	size(path) {
		return attempt$1(() => {
			const stat = lstatSync(join(this.#realFolder(dirname(path)), basename(path)));
			const target = stat.isSymbolicLink() ? statSync(this.#resolve(path)) : stat;
			return target.isFile() ? target.size : void 0;
		});
	}
	content(_path, limit, file, { size }) {
		const bytes = Buffer$1.allocUnsafe(Math.min(size, limit));
		return new Uint8Array(bytes.buffer, bytes.byteOffset, readFully(file, bytes));
	}
	#open(path) {
		const flags = constants.O_RDONLY | nonBlocking;
		if (noFollow === void 0) return openSync(this.#resolve(path), flags);
		const folder = this.#realFolder(dirname(path));
		try {
			return openSync(join(folder, basename(path)), flags | noFollow);
		} catch (error) {
			if (error.code !== "ELOOP") throw error;
			return openSync(this.#resolve(path), flags);
		}
	}
	#realFolder(path) {
		const known = this.#realFolders.get(path) ?? this.#resolve(path);
		this.#realFolders.set(path, known);
		return known;
	}
	#resolve(path) {
		this.#realRoot ??= realpathSync.native(this.root);
		if (path === "" || path === ".") return this.#realRoot;
		const real = realpathSync.native(join(this.#realRoot, path));
		if (relativeInside(this.#realRoot, real) === void 0) throw new Error("outside the widget folder");
		return real;
	}
};
function kindOf(entry) {
	if (entry.isDirectory()) return "folder";
	return entry.isFile() || entry.isSymbolicLink() ? "file" : "other";
}
function readFully(file, bytes) {
	let count = 0;
	while (count < bytes.length) {
		const read = readSync(file, bytes, count, bytes.length - count, null);
		if (read === 0) break;
		count += read;
	}
	return count;
}
function attempt$1(action) {
	try {
		return action();
	} catch {
		return;
	}
}
// build/src/sources/disk-cache.js
const cacheLimit = {
	files: 128,
	bytes: 2 ** 23
};
const clockTick = 2e3;
const cache = new Map();
let cachedBytes = 0;
var CachedDiskFiles = class extends DiskFiles {
	#stamps = new Map();
	list(folder) {
		this.#note(folder);
		return super.list(folder);
	}
	read(path, limit) {
		this.#note(path);
		return super.read(path, limit);
	}
	size(path) {
		this.#note(path);
		return super.size(path);
	}
	get isUnchanged() {
		return [...this.#stamps].every(([path, stamp]) => stamp !== void 0 && stamp === this.#stampAt(path));
	}
	content(path, limit, file, stat) {
		const key = `${String(limit)}:${join(this.root, path)}`;
		const stamp = stampOf(stat);
		const cached = cache.get(key);
		if (cached?.stamp === stamp && cached.isSettled) return cached.bytes;
		const content = super.content(path, limit, file, stat);
		const bytes = cached && Buffer$1.compare(cached.bytes, content) === 0 ? cached.bytes : content;
		remember(key, {
			stamp,
			isSettled: isSettled(stat),
			bytes
		});
		return bytes;
	}
	#note(path) {
		if (!this.#stamps.has(path)) this.#stamps.set(path, this.#stampAt(path));
	}
	#stampAt(path) {
		const stat = lstatSync(join(this.root, path), { throwIfNoEntry: false });
		if (!stat) return "absent";
		return stat.isSymbolicLink() || !isSettled(stat) ? void 0 : stampOf(stat);
	}
};
function stampOf({ mtimeMs, ctimeMs, size }) {
	return [
		mtimeMs,
		ctimeMs,
		size
	].join(":");
}
function isSettled({ mtimeMs, ctimeMs }) {
	return Date.now() - Math.max(mtimeMs, ctimeMs) > clockTick;
}
function remember(key, file) {
	forget(key);
	cache.set(key, file);
	cachedBytes += file.bytes.length;
	for (const [oldest] of cache) {
		if (cache.size <= cacheLimit.files && cachedBytes <= cacheLimit.bytes) break;
		forget(oldest);
	}
}
function forget(key) {
	cachedBytes -= cache.get(key)?.bytes.length ?? 0;
	cache.delete(key);
}
// build/src/sources/memoized-files.js
const largestKept = limits.bytes + 1;
var MemoizedFiles = class {
	#files;
	#lists = new Map();
	#contents = new Map();
	#sizes = new Map();
	constructor(files) {
		this.#files = files;
	}
	list(folder) {
		return keep(this.#lists, folder, () => this.#files.list(folder));
	}
	read(path, limit = Infinity) {
		const key = `${String(limit)}:${path}`;
		if (this.#contents.has(key)) return this.#contents.get(key);
		const bytes = this.#files.read(path, limit);
		if (bytes && bytes.length < limit) this.#sizes.set(path, bytes.length);
		if (!bytes || bytes.length <= largestKept) this.#contents.set(key, bytes);
		return bytes;
	}
	size(path) {
		return keep(this.#sizes, path, () => this.#files.size(path));
	}
};
function keep(known, key, find) {
	if (!known.has(key)) known.set(key, find());
	return known.get(key);
}
// build/src/widget/content.js
var PlainText = class {
	text;
	hasMark;
	mistake = void 0;
	ast = {};
	constructor(text, hasMark) {
		this.text = text;
		this.hasMark = hasMark;
	}
	get judged() {
		return this;
	}
};
function contentOf(path, text, hasMark) {
	const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
	if (ending === "json") return new JsonText(text, hasMark);
	if (ending === "js" && !isLibrary(path, text)) return new ScriptText(text, hasMark, path !== script.name);
	if (ending === "css" && isOwnText(path, text)) return new StyleText(text, hasMark);
	return new PlainText(text, hasMark);
}
function isOwnText(path, text) {
	return !text.includes("\0") && !isLibrary(path, text);
}
const contents = new WeakMap();
function contentIn(path, bytes) {
	const known = contents.get(bytes) ?? new Map();
	contents.set(bytes, known);
	const content = known.get(path) ?? contentOf(path, decode$2(bytes), hasByteOrderMark(bytes));
	known.set(path, content);
	return content;
}
// build/src/widget/find-path.js
function findPath(list, path) {
	let found = "";
	let exact = true;
	for (const wanted of path.split("/")) {
		const { names, inLowerCase } = namesIn(list(found));
		const name = names.has(wanted) ? wanted : inLowerCase.get(wanted.toLowerCase());
		if (name === void 0) return void 0;
		exact &&= name === wanted;
		found = found === "" ? name : `${found}/${name}`;
	}
	return {
		path: found,
		exact
	};
}
const known$1 = new WeakMap();
function namesIn(entries) {
	const found = known$1.get(entries) ?? indexOf(entries);
	known$1.set(entries, found);
	return found;
}
function indexOf(entries) {
	const names = entries.map(({ name }) => name).sort();
	const inLowerCase = new Map();
	for (const name of names) {
		const key = name.toLowerCase();
		if (!inLowerCase.has(key)) inLowerCase.set(key, name);
	}
	return {
		names: new Set(names),
		inLowerCase
	};
}
// node_modules/image-size/dist/esm/types/utils.js
const decoder = new TextDecoder();
const toUTF8String = (input, start = 0, end = input.length) => decoder.decode(input.slice(start, end));
const toHexString = (input, start = 0, end = input.length) => input.slice(start, end).reduce((memo, i) => memo + `0${i.toString(16)}`.slice(-2), "");
const getView = (input, offset) => new DataView(input.buffer, input.byteOffset + offset);
const readInt16LE = (input, offset = 0) => getView(input, offset).getInt16(0, true);
const readUInt16BE = (input, offset = 0) => getView(input, offset).getUint16(0, false);
const readUInt16LE = (input, offset = 0) => getView(input, offset).getUint16(0, true);
const readUInt24LE = (input, offset = 0) => {
	const view = getView(input, offset);
	return view.getUint16(0, true) + (view.getUint8(2) << 16);
};
const readInt32LE = (input, offset = 0) => getView(input, offset).getInt32(0, true);
const readUInt32BE = (input, offset = 0) => getView(input, offset).getUint32(0, false);
const readUInt32LE = (input, offset = 0) => getView(input, offset).getUint32(0, true);
const methods = {
	readUInt16BE,
	readUInt16LE,
	readUInt32BE,
	readUInt32LE
};
function readUInt(input, bits, offset = 0, isBigEndian = false) {
	const methodName = `readUInt${bits}${isBigEndian ? "BE" : "LE"}`;
	return methods[methodName](input, offset);
}
// node_modules/image-size/dist/esm/types/bmp.js
const BMP = {
	validate: (input) => toUTF8String(input, 0, 2) === "BM",
	calculate: (input) => ({
		height: Math.abs(readInt32LE(input, 22)),
		width: readUInt32LE(input, 18)
	})
};
// node_modules/image-size/dist/esm/types/gif.js
const gifRegexp = /^GIF8[79]a/;
const GIF = {
	validate: (input) => gifRegexp.test(toUTF8String(input, 0, 6)),
	calculate: (input) => ({
		height: readUInt16LE(input, 8),
		width: readUInt16LE(input, 6)
	})
};
// node_modules/image-size/dist/esm/types/jpg.js
const EXIF_MARKER = "45786966";
const APP1_DATA_SIZE_BYTES = 2;
const EXIF_HEADER_BYTES = 6;
const BIG_ENDIAN_BYTE_ALIGN = "4d4d";
const LITTLE_ENDIAN_BYTE_ALIGN = "4949";
const IDF_ENTRY_BYTES = 12;
function isEXIF(input) {
	return toHexString(input, 2, 6) === EXIF_MARKER;
}
function extractSize(input, index) {
	return {
		height: readUInt16BE(input, index),
		width: readUInt16BE(input, index + 2)
	};
}
function extractOrientation(exifBlock, isBigEndian) {
	const idfDirectoryEntries = readUInt(exifBlock, 16, 14, isBigEndian);
	for (let directoryEntryNumber = 0; directoryEntryNumber < idfDirectoryEntries; directoryEntryNumber++) {
		const start = 16 + directoryEntryNumber * IDF_ENTRY_BYTES;
		const end = start + IDF_ENTRY_BYTES;
		if (start > exifBlock.length) return;
		const block = exifBlock.slice(start, end);
		if (readUInt(block, 16, 0, isBigEndian) === 274) {
			if (readUInt(block, 16, 2, isBigEndian) !== 3) return;
			if (readUInt(block, 32, 4, isBigEndian) !== 1) return;
			return readUInt(block, 16, 8, isBigEndian);
		}
	}
}
function validateExifBlock(input, index) {
	const exifBlock = input.slice(APP1_DATA_SIZE_BYTES, index);
	const byteAlign = toHexString(exifBlock, EXIF_HEADER_BYTES, 8);
	const isBigEndian = byteAlign === BIG_ENDIAN_BYTE_ALIGN;
	if (isBigEndian || byteAlign === LITTLE_ENDIAN_BYTE_ALIGN) return extractOrientation(exifBlock, isBigEndian);
}
function validateInput(input, index) {
	if (index > input.length) throw new TypeError("Corrupt JPG, exceeded buffer limits");
}
const JPG = {
	validate: (input) => toHexString(input, 0, 2) === "ffd8",
	calculate(_input) {
		let input = _input.slice(4);
		let orientation;
		let next;
		while (input.length) {
			const i = readUInt16BE(input, 0);
			validateInput(input, i);
			if (input[i] !== 255) {
				input = input.subarray(1);
				continue;
			}
			if (isEXIF(input)) orientation = validateExifBlock(input, i);
			next = input[i + 1];
			if (next === 192 || next === 193 || next === 194) {
				const size = extractSize(input, i + 5);
				if (!orientation) return size;
				return {
					height: size.height,
					orientation,
					width: size.width
				};
			}
			input = input.subarray(i + 2);
		}
		throw new TypeError("Invalid JPG, no size found");
	}
};
// node_modules/image-size/dist/esm/types/png.js
const pngSignature = "PNG\r\n\n";
const pngImageHeaderChunkName = "IHDR";
const pngFriedChunkName = "CgBI";
const PNG = {
	validate(input) {
		if (pngSignature === toUTF8String(input, 1, 8)) {
			let chunkName = toUTF8String(input, 12, 16);
			if (chunkName === pngFriedChunkName) chunkName = toUTF8String(input, 28, 32);
			if (chunkName !== pngImageHeaderChunkName) throw new TypeError("Invalid PNG");
			return true;
		}
		return false;
	},
	calculate(input) {
		if (toUTF8String(input, 12, 16) === pngFriedChunkName) return {
			height: readUInt32BE(input, 36),
			width: readUInt32BE(input, 32)
		};
		return {
			height: readUInt32BE(input, 20),
			width: readUInt32BE(input, 16)
		};
	}
};
// node_modules/image-size/dist/esm/types/webp.js
function calculateExtended(input) {
	return {
		height: 1 + readUInt24LE(input, 7),
		width: 1 + readUInt24LE(input, 4)
	};
}
function calculateLossless(input) {
	return {
		height: 1 + ((input[4] & 15) << 10 | input[3] << 2 | (input[2] & 192) >> 6),
		width: 1 + ((input[2] & 63) << 8 | input[1])
	};
}
function calculateLossy(input) {
	return {
		height: readInt16LE(input, 8) & 16383,
		width: readInt16LE(input, 6) & 16383
	};
}
const WEBP = {
	validate(input) {
		const riffHeader = "RIFF" === toUTF8String(input, 0, 4);
		const webpHeader = "WEBP" === toUTF8String(input, 8, 12);
		const vp8Header = "VP8" === toUTF8String(input, 12, 15);
		return riffHeader && webpHeader && vp8Header;
	},
	calculate(_input) {
		const chunkHeader = toUTF8String(_input, 12, 16);
		const input = _input.slice(20, 30);
		if (chunkHeader === "VP8X") {
			const extendedHeader = input[0];
			const validStart = (extendedHeader & 192) === 0;
			const validEnd = (extendedHeader & 1) === 0;
			if (validStart && validEnd) return calculateExtended(input);
			throw new TypeError("Invalid WebP");
		}
		if (chunkHeader === "VP8 " && input[0] !== 47) return calculateLossy(input);
		const signature = toHexString(input, 3, 6);
		if (chunkHeader === "VP8L" && signature !== "9d012a") return calculateLossless(input);
		throw new TypeError("Invalid WebP");
	}
};
// build/src/widget/image.js
const headLengths = {
	png: 4096,
	other: 65536
};
const formats = {
	png: PNG,
	jpeg: JPG,
	gif: GIF,
	webp: WEBP,
	bmp: BMP
};
function imageOf(files, path) {
	const headLength = path.toLowerCase().endsWith(".png") ? headLengths.png : headLengths.other;
	const head = files.read(path, headLength);
	const bytes = files.size(path);
	if (!head || bytes === void 0) return {
		path,
		state: "unreadable",
		bytes: 0
	};
	if (head.length === 0) return {
		path,
		state: "empty",
		bytes
	};
	const format = formatOf(head);
	if (!format) return {
		path,
		state: "unknown",
		bytes
	};
	if (format === "svg") return {
		path,
		state: "ok",
		bytes,
		format
	};
	const size = sizeOf(head, format);
	if (size) return {
		path,
		state: "ok",
		bytes,
		format,
		size
	};
	return {
		path,
		state: head.length < headLength ? "truncated" : "ok",
		bytes,
		format
	};
}
function formatOf(head) {
	for (const [format, { validate }] of Object.entries(formats)) if (attempt(() => validate(head), true)) return format;
	return rootElement(head) === "svg" ? "svg" : void 0;
}
function sizeOf(head, format) {
	const whole = head.byteLength === head.buffer.byteLength ? head : head.slice();
	return attempt(() => {
		const { validate, calculate } = formats[format];
		if (!validate(whole)) return void 0;
		const { width, height } = calculate(whole);
		return {
			width,
			height
		};
	}, void 0);
}
function rootElement(head) {
	const text = decode$2(head);
	if (!text.trimStart().startsWith("<")) return void 0;
	let root;
	const parser = new Parser$1({ onopentagname(name) {
		root ??= name;
		parser.pause();
	} }, { xmlMode: true });
	parser.write(text);
	return root?.replace(/^.*:/u, "");
}
function attempt(action, otherwise) {
	try {
		return action();
	} catch {
		return otherwise;
	}
}
// build/src/widget/widget.js
var Widget = class {
	files;
	before;
	#manifestPath;
	#manifest;
	#localeFiles;
	#localeFilesByName;
	#firstLeftOut;
	#folders = new Map();
	#images = new Map();
	constructor(files, before) {
		this.files = files;
		this.before = before;
	}
	json(path) {
		const bytes = readText(this.files, path);
		return bytes && jsonIn(bytes);
	}
	text(path) {
		const bytes = readText(this.files, path);
		return bytes && bytes.length <= limits.bytes ? contentIn(path, bytes) : void 0;
	}
	get manifestPath() {
		this.#manifestPath ??= manifestAmong(this.list("")) ?? "manifest.json";
		return this.#manifestPath;
	}
	get manifest() {
		const root = this.json(this.manifestPath)?.root;
		if (root && root !== this.#manifest?.root) this.#manifest = new Manifest(root, this);
		return root && this.#manifest;
	}
	get hasManifest() {
		return this.files.size(this.manifestPath) !== void 0;
	}
	get exists() {
		return this.files.list("") !== void 0;
	}
	get isWidget() {
		const path = this.manifestPath;
		if (!this.list("").some(({ name }) => name === path)) return false;
		const json = this.json(path);
		return isWidget(json?.value, this.files, json?.text);
	}
	get localeFiles() {
		this.#localeFiles ??= this.#readLocaleFiles();
		return this.#localeFiles;
	}
	get firstSkippedLocale() {
		return this.localeFiles.length > 0 ? this.#firstLeftOut : void 0;
	}
	localeFile(code) {
		this.#localeFilesByName ??= new Map(this.localeFiles.map((file) => [file.name, file]));
		return this.#localeFilesByName.get(`${code}.json`);
	}
	#readLocaleFiles() {
		if (!this.list("").some(({ name }) => name === "i18n")) return [];
		const names = this.list("i18n").filter(({ name, kind }) => kind !== "folder" && /^[^._].*\.json$/iu.test(name)).map(({ name }) => name).sort();
		let bytes = 0;
		const contents = [];
		return names.map((name, index) => {
			if (this.#firstLeftOut !== void 0) return skippedFile(name);
			const content = readText(this.files, `i18n/${name}`);
			bytes += content?.length ?? 0;
			if (content) contents.push(content);
			if (!(index >= limits.localeFiles || bytes > limits.localeBytes || hasTooManyValues(contents, bytes))) return localeFileOf(name, content);
			this.#firstLeftOut = name;
			return skippedFile(name);
		});
	}
	list(folder) {
		const entries = this.#folders.get(folder) ?? this.files.list(folder) ?? [];
		this.#folders.set(folder, entries);
		return entries;
	}
	find(path) {
		return findPath((folder) => this.list(folder), path);
	}
	image(path) {
		const image = this.#images.get(path) ?? imageOf(this.files, path);
		this.#images.set(path, image);
		return image;
	}
};
function hasTooManyValues(contents, bytes) {
	if (bytes <= limits.localeValues) return false;
	return contents.reduce((sum, content) => sum + valuesIn(content), 0) > limits.localeValues;
}
// build/src/plugin/open-widget.js
const mostOpen = 8;
const opened = new Map();
function openWidget(folder) {
	const before = opened.get(folder);
	if (before?.files.isUnchanged) return before.widget;
	const files = new CachedDiskFiles(folder);
	const widget = new Widget(new MemoizedFiles(files));
	opened.delete(folder);
	opened.set(folder, {
		files,
		widget
	});
	for (const oldest of opened.keys()) if (opened.size > mostOpen) opened.delete(oldest);
	return widget;
}
// build/src/plugin/require-eslint.js
const [major, minor] = [9, 38];
function requireEslint(version) {
	const [first = 0, second = 0] = (version ?? "").split(".").map(Number);
	if (first > major || first === major && second >= minor) return;
	const found = version === void 0 ? "this one is older" : `this is ${version}`;
	throw new Error(`${product.name} needs ESLint ${String(major)}.${String(minor)} or later, and ${found}. The command kommo-widget-lint finds the same without ESLint.`);
}
// build/src/base/with-slashes.js
function withSlashes(path) {
	return path.split(sep).join("/");
}
// build/src/widget/unknown-manifest.js
const knownCodes = new Set(Object.values(locales).flatMap(({ codes }) => codes));
const manifests = new WeakMap();
function unknownManifest(widget) {
	const known = manifests.get(widget);
	if (known) return known;
	const manifest = new Manifest(new JsonValue({ locale: widget.localeFiles.map(({ code }) => code).filter((code) => knownCodes.has(code)) }, () => emptyObject()), widget);
	manifests.set(widget, manifest);
	return manifest;
}
function emptyObject() {
	return parseTree("{}").body[0].expression;
}
// build/src/widget/style.js
var Style = class {
	rules;
	addresses;
	constructor(tree) {
		const rules = [];
		const addresses = [];
		const left = [{
			node: tree,
			around: void 0
		}];
		for (let next = left.pop(); next; next = left.pop()) {
			const { node } = next;
			let { around } = next;
			if (node.type === "Url" && typeof node.value === "string") addresses.push({
				text: node.value,
				node
			});
			if (node.type === "Atrule") {
				if (/keyframes$|^namespace$/u.test(keyword(node))) continue;
				addresses.push(...importedBy(node));
				around = scopeOf(node, around) ?? around;
			} else if (node.type === "Rule") {
				around = ruleOf(node, around);
				rules.push(around);
			}
			const below = [
				node.prelude,
				valueOf(node),
				node.block,
				...childrenOf(node)
			];
			for (const one of below.reverse()) if (one) left.push({
				node: one,
				around
			});
		}
		this.rules = rules;
		this.addresses = addresses;
	}
};
function keyword({ name }) {
	return typeof name === "string" ? name.toLowerCase() : "";
}
function ruleOf({ prelude, block }, around) {
	const isVisible = childrenOf(block).some(({ type, property }) => type === "Declaration" && !property?.startsWith("--"));
	return {
		selectors: selectorsIn(prelude),
		isVisible,
		around
	};
}
function scopeOf(node, around) {
	if (keyword(node) !== "scope") return void 0;
	const scope = childrenOf(node.prelude).find(({ type }) => type === "Scope");
	return scope?.root ? {
		selectors: selectorsIn(scope.root),
		isVisible: false,
		around
	} : void 0;
}
function selectorsIn(list) {
	return childrenOf(list).filter(({ type }) => type === "Selector");
}
function importedBy(node) {
	if (keyword(node) !== "import") return [];
	const [first] = childrenOf(node.prelude);
	return first?.type === "String" && typeof first.value === "string" ? [{
		text: first.value,
		node: first
	}] : [];
}
function valueOf({ type, value }) {
	return type === "Declaration" && typeof value === "object" ? value : void 0;
}
// build/src/platform/templates.js
const templateTags = {
	blocks: [
		"apply",
		"autoescape",
		"block",
		"cache",
		"embed",
		"filter",
		"for",
		"guard",
		"if",
		"macro",
		"raw",
		"sandbox",
		"set",
		"spaceless",
		"verbatim",
		"with"
	],
	single: [
		"deprecated",
		"do",
		"extends",
		"flush",
		"from",
		"import",
		"include",
		"types",
		"use"
	],
	dividers: {
		else: [
			"if",
			"for",
			"guard"
		],
		elseif: ["if"]
	},
	source: pages.structure,
	confidence: "high"
};
// build/src/widget/template-expression.js
const closings = {
	"(": ")",
	"[": "]",
	"{": "}"
};
const parts = /(?<blank>\s+)|(?<text>"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|(?<word>b-(?:and|x?or)\b|[A-Za-z_]\w*)|(?<number>\d+(?:\.\d+)?)|(?<sign>\?\?|\?:|\?\.|<=>|[!=]==?|=>|\.\.\.?|\*\*|\/\/|[<>]=|[+\-~*/%<>=!?:,.|])|(?<bracket>[()[\]{}])|(?<other>[^])/gu;
const joining = /^(?:and|or|xor|b-and|b-or|b-xor|in|matches|if)$/u;
const joiningWithNext = /^(?:not|starts|ends|has)$/u;
const continuing = /^(?:as|by|only)$/u;
const inFront = /^(?:[-+!:,~]|\.{2,3}|\?:?)$/u;
function mistakeIn(text, from, to) {
	const open = [];
	let state = "value";
	let last = {
		value: "",
		start: from,
		end: from
	};
	parts.lastIndex = from;
	for (let match = parts.exec(text); match && match.index < to; match = parts.exec(text)) {
		const [value] = match;
		const { blank, text: quoted, word, number, sign, bracket } = match.groups ?? {};
		if (blank !== void 0) continue;
		const place = {
			start: match.index,
			end: match.index + value.length
		};
		const unexpected = {
			kind: "unexpected",
			...place
		};
		if (word !== void 0) {
			const next = afterWord(word, state);
			if (!next) return unexpected;
			state = next;
		} else if (quoted !== void 0 || number !== void 0) {
			if (state === "operator" || state === "test") return unexpected;
			state = "operator";
		} else if (sign !== void 0) {
			if (state === "value" && !inFront.test(sign)) return unexpected;
			state = /^(?:\?\.|[.|])$/u.test(sign) ? "name" : "value";
		} else if (bracket !== void 0 && Object.hasOwn(closings, bracket)) {
			if (bracket === "{" && state !== "value") return unexpected;
			open.push({
				closing: closings[bracket] ?? "",
				start: place.start
			});
			state = "value";
		} else if (bracket !== void 0) {
			if (open.pop()?.closing !== bracket) return unexpected;
			state = "operator";
		} else return unexpected;
		last = {
			value,
			...place
		};
	}
	const unclosed = open.pop();
	if (unclosed) return {
		kind: "unclosed",
		start: unclosed.start,
		end: unclosed.start + 1
	};
	if (last.end === from || last.value === ":" || state === "operator" || state === "test") return void 0;
	return {
		kind: "incomplete",
		start: last.start,
		end: last.end
	};
}
function afterWord(word, state) {
	switch (state) {
		case "value": return word === "not" ? "value" : "operator";
		case "name": return "operator";
		case "test": return word === "not" ? "test" : "operator";
		case "second word": return "value";
		case "operator":
			if (word === "is") return "test";
			if (joiningWithNext.test(word)) return "second word";
			if (continuing.test(word)) return "operator";
			return joining.test(word) ? "value" : void 0;
	}
}
// build/src/widget/template.js
const endMarks = {
	"{{": "}}",
	"{%": "%}",
	"{#": "#}"
};
const blocks = new Set(templateTags.blocks);
const single = new Set(templateTags.single);
var Template = class {
	text;
	mistake;
	html;
	constructor(text) {
		this.text = text;
		const html = [];
		const open = [];
		let at = 0;
		let mistake;
		while (!mistake) {
			const start = nextMark(text, at);
			html.push(text.slice(at, start));
			if (start === void 0) break;
			const part = readPart(text, start);
			mistake = part.mistake ?? nest(part.tag, open);
			html.push(blank(text.slice(start, part.end)));
			at = part.end;
		}
		if (mistake) html.push(text.slice(at));
		const unclosed = open.pop();
		if (!mistake && unclosed) mistake = {
			kind: "openTag",
			...unclosed
		};
		this.mistake = mistake;
		this.html = html.join("");
	}
};
function nextMark(text, from) {
	mark.lastIndex = from;
	return mark.exec(text)?.index;
}
const mark = /\{[{%#]/gu;
function readPart(text, start) {
	const opening = text.slice(start, start + 2);
	const closing = endMarks[opening] ?? "";
	const openMark = {
		kind: "openMark",
		start,
		end: start + 2,
		name: closing
	};
	if (opening === "{#") {
		const end = text.indexOf(closing, start + 2);
		return end < 0 ? {
			end: text.length,
			mistake: openMark
		} : { end: end + 2 };
	}
	const found = findEnd(text, start + 2, closing);
	if (found.kind === "none") return {
		end: text.length,
		mistake: openMark
	};
	if (found.kind === "quote") {
		const { at, quote } = found;
		const mistake = {
			kind: "openQuote",
			start: at,
			end: at + 1,
			name: quote
		};
		return {
			end: text.length,
			mistake
		};
	}
	const end = found.at + 2;
	const from = start + (/[-~]/u.test(text.charAt(start + 2)) ? 3 : 2);
	const to = Math.max(from, found.at - (/[-~]/u.test(text.charAt(found.at - 1)) ? 1 : 0));
	if (opening === "{{") return {
		end,
		mistake: mistakeIn(text, from, to)
	};
	return readTag(text, {
		start,
		from,
		to,
		end
	});
}
function findEnd(text, from, closing) {
	let depth = 0;
	ending.lastIndex = from;
	for (let match = ending.exec(text); match; match = ending.exec(text)) {
		const [found] = match;
		if (found === "{") depth += 1;
		else if (found === "}" && depth > 0) depth -= 1;
		else if (text.startsWith(closing, match.index)) return {
			kind: "end",
			at: match.index
		};
		else if (found === "\"" || found === "'") return {
			kind: "quote",
			at: match.index,
			quote: found
		};
	}
	return { kind: "none" };
}
const ending = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|["'{}%]/gu;
function readTag(text, { start, from, to, end }) {
	const inside = text.slice(from, to);
	const name = /^\s*(?<name>\w+)/u.exec(inside)?.groups?.["name"] ?? inside.trim();
	const place = {
		start,
		end,
		name
	};
	if (!isKnown(name)) return {
		end,
		mistake: {
			kind: "unknownTag",
			...place
		}
	};
	if (name === "raw" || name === "verbatim") return readVerbatim(text, place);
	const behind = from + inside.indexOf(name) + name.length;
	const rest = text.slice(behind, to);
	const before = expressionIn[name]?.exec(rest)?.[0].length;
	const isSingle = single.has(name) || name === "set" && before !== void 0 || name === "block" && /^\s+\w+\s+\S/u.test(rest);
	const tag = {
		...place,
		isSingle
	};
	if (before === void 0) return {
		end,
		tag
	};
	return {
		end,
		tag,
		mistake: mistakeIn(text, behind + before, to)
	};
}
const expressionIn = {
	if: /^/u,
	elseif: /^/u,
	set: /^[^=]*=/u,
	for: /^[\w\s,]*?\sin\s/u,
	include: /^[^{]*?\swith\s+(?=\{)/u,
	embed: /^[^{]*?\swith\s+(?=\{)/u
};
const closingRaw = () => /\{%[-~]?\s{0,9}endraw\s{0,9}[-~]?%\}/gu;
const closingVerbatim = () => /\{%[-~]?\s{0,9}endverbatim\s{0,9}[-~]?%\}/gu;
function readVerbatim(text, { name, start, end }) {
	const closing = name === "raw" ? closingRaw() : closingVerbatim();
	closing.lastIndex = end;
	const found = closing.exec(text);
	if (!found) return {
		end: text.length,
		mistake: {
			kind: "openTag",
			start,
			end,
			name
		}
	};
	return { end: found.index + found[0].length };
}
function isKnown(name) {
	return blocks.has(name) || single.has(name) || Object.hasOwn(templateTags.dividers, name) || name.startsWith("end") && blocks.has(name.slice(3));
}
function nest(tag, open) {
	if (!tag || tag.isSingle) return void 0;
	const { name, start, end } = tag;
	const last = open.at(-1);
	const dividers = templateTags.dividers;
	const surplus = {
		kind: "surplusTag",
		start,
		end,
		name
	};
	if (Object.hasOwn(dividers, name)) return last && dividers[name]?.includes(last.name) ? void 0 : surplus;
	if (blocks.has(name)) {
		open.push(tag);
		return;
	}
	return open.pop()?.name === name.slice(3) ? void 0 : surplus;
}
function blank(text) {
	return text.replace(/[^\r\n]/gu, " ");
}
// build/src/widget/documents.js
function documentsOf(options) {
	const { widget, path, content, isNamed } = options;
	if (content instanceof JsonText) return jsonDocuments$1(options, content);
	if (!widget.hasManifest || !(isNamed || widget.isWidget)) return {};
	const file = fileOf(options, content);
	if (content instanceof ScriptText) return {
		script: content.tree && new Script(path, content, widget),
		file
	};
	if (content instanceof StyleText) return {
		style: lazily(file, "style", () => new Style(content.tree)),
		file
	};
	return /\.twig$/iu.test(path) && isOwnText(path, content.text) ? {
		template: lazily(file, "template", () => new Template(content.text)),
		file
	} : { file };
}
function jsonDocuments$1(options, json) {
	const { widget, path, isNamed } = options;
	const { root, judged } = json;
	const text = root && {
		root,
		path,
		widget,
		json: judged
	};
	const file = root && fileOf(options, judged);
	if (path === widget.manifestPath) {
		if (!isNamed && !isWidget(root?.plain, widget.files, json.text)) return {};
		if (!text) return { around: unknownManifest(widget) };
		const manifest = widget.json(path) === json && widget.manifest || new Manifest(root, widget);
		return {
			manifest,
			around: manifest,
			text,
			file
		};
	}
	const code = localeCodeOf(path);
	if (!text || code === void 0 || !widget.hasManifest || !(isNamed || widget.isWidget)) return {};
	return {
		locale: {
			root,
			code,
			manifest: widget.manifest ?? unknownManifest(widget)
		},
		text,
		file
	};
}
function lazily(file, key, read) {
	let value;
	return Object.create(file, { [key]: { get: () => value ??= read() } });
}
function fileOf({ widget, path }, { text, hasMark }) {
	return {
		path,
		text,
		hasMark,
		widget,
		get bytes() {
			return readText(widget.files, path);
		}
	};
}
function localeCodeOf(path) {
	return /^i18n\/(?<code>[^._/][^/]*)\.json$/iu.exec(path)?.groups?.["code"];
}
// build/src/plugin/documents.js
const known = new WeakMap();
function documentsAt(context, open) {
	const { ast } = context.sourceCode;
	const documents = known.get(ast) ?? findDocuments(context, open);
	known.set(ast, documents);
	return documents;
}
function findDocuments({ filename, cwd, settings, sourceCode }, open) {
	const file = isAbsolute(filename) ? filename : resolve(cwd, filename);
	const isNamed = isForced(settings);
	const { text, hasBOM, ast } = sourceCode;
	const [first] = ast.body ?? [];
	if (first?.type === "JSONExpressionStatement") return jsonDocuments(file, new JsonText(text, hasBOM === true, ast), isNamed, open);
	const isScript = isTree(ast, "Program") && /\.js$/iu.test(file);
	const isStyle = isTree(ast, "StyleSheet") && /\.css$/iu.test(file);
	if (!isScript && !isStyle) return {};
	const [folder, path] = placeInWidget(file, isNamed, open) ?? [];
	if (folder === void 0 || path === void 0) return {};
	const widget = open(folder);
	if (!isPackageFile(widget, path)) return {};
	const hasMark = hasBOM === true;
	const contentOf = () => {
		if (isStyle && isOwnText(path, text)) return new StyleText(text, hasMark, ast);
		if (isStyle || isLibrary(path, text)) return new PlainText(text, hasMark);
		return new ScriptText(text, hasMark, true, ast);
	};
	return documentsOf({
		widget,
		path,
		content: contentOf(),
		isNamed
	});
}
function isTree(ast, type) {
	return ast.type === type;
}
function jsonDocuments(file, json, isNamed, open) {
	const [folder, name] = [dirname(file), basename(file)];
	const around = dirname(folder);
	const at = (root, path) => documentsOf({
		widget: open(root),
		path,
		content: json,
		isNamed
	});
	const isManifest = isManifestName(name);
	if (basename(folder) !== "i18n") return isManifest ? at(folder, name) : {};
	if (isManifest && (isWidgetManifest(json.value) || !open(around).hasManifest)) return at(folder, name);
	return at(around, `i18n/${name}`);
}
function placeInWidget(file, isNamed, open) {
	for (let folder = dirname(file);; folder = dirname(folder)) {
		const widget = open(folder);
		if (widget.hasManifest && (isNamed || widget.isWidget)) return [folder, withSlashes(relative(folder, file))];
		if (folder === dirname(folder)) return void 0;
	}
}
function isForced(settings) {
	return settings["kommo-widget"]?.widget === true;
}
// build/src/plugin/to-eslint-rule.js
function toEslintRule(rule, open) {
	return {
		meta: rule.meta,
		create: (context) => ({
			Program() {
				rule.run(context, documentsAt(context, open));
			},
			StyleSheet() {
				rule.run(forStyles(context), documentsAt(context, open));
			}
		})
	};
}
function forStyles({ options, sourceCode, report }) {
	return {
		options,
		sourceCode,
		report(descriptor) {
			const { loc } = descriptor;
			report(loc ? {
				...descriptor,
				loc: {
					start: next(loc.start),
					end: next(loc.end)
				}
			} : descriptor);
		}
	};
}
function next({ line, column }) {
	return {
		line,
		column: column + 1
	};
}
// build/src/index.js
requireEslint(Linter?.version);
const rules = Object.fromEntries(Object.entries(rules_default).filter(([, rule]) => !("isForCommand" in rule)).map(([name, rule]) => [name, toCompatRule(toEslintRule(rule, openWidget))]));
const foreignRules = {
	indent: "off",
	"lines-around-comment": "off",
	"logical-assignment-operators": "off",
	"newline-after-var": "off",
	"no-irregular-whitespace": "off",
	strict: "off",
	"no-unused-expressions": "off",
	"no-unused-vars": "off",
	"unicode-bom": "off"
};
const manifestInAnyCase = "[mM][aA][nN][iI][fF][eE][sS][tT].[jJ][sS][oO][nN]";
const configs = Object.fromEntries(presetNames.map((name) => [name, preset(name)]).concat(presetNames.map((name) => [`${name}/style`, stylePreset(name)])));
function preset(name) {
	return [
		withPlugin({
			name: `${prefix}/${name}`,
			files: [
				"**/manifest.json",
				`**/${manifestInAnyCase}`,
				"**/i18n/*.json"
			],
			languageOptions: {
				parser,
				sourceType: "script"
			},
			rules: {
				...presetRules(name, ["manifest", "locale files"]),
				...foreignRules
			}
		}),
		withPlugin({
			name: `${prefix}/${name}/scripts`,
			files: ["**/*.js"],
			rules: presetRules(name, ["scripts"])
		}),
		withPlugin({
			name: `${prefix}/${name}/script.js`,
			files: [`**/${script.name}`],
			languageOptions: {
				sourceType: "script",
				globals: Object.fromEntries(scriptGlobals.names.map((one) => [one, "readonly"]))
			}
		})
	];
}
function stylePreset(name) {
	return withPlugin({
		name: `${prefix}/${name}/style`,
		rules: presetRules(name, ["styles"])
	});
}
function withPlugin(part) {
	return {
		...part,
		get plugins() {
			return { [prefix]: plugin };
		}
	};
}
const plugin = {
	meta: {
		name: product.name,
		version: product.version,
		namespace: prefix
	},
	rules,
	configs
};
export { configs, plugin as default, rules };
