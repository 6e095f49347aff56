import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as require_src, t as require_cjs$1 } from "./cjs.js";
import { C as lib_exports, _ as rules_default, h as settingsFor, i as verify, m as prefix, p as jsonFiles, w as require_acorn } from "./main.js";
import { parse } from "node:path";
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
// node_modules/esrecurse/package.json
var require_package$1 = __commonJSMin(((exports, module) => {
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
// node_modules/esrecurse/esrecurse.js
var require_esrecurse = __commonJSMin(((exports) => {
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
		exports.version = require_package$1().version;
		exports.Visitor = Visitor;
		exports.visit = function(node, visitor, options) {
			new Visitor(visitor, options).visit(node);
		};
	})();
}));
// node_modules/eslint-scope/dist/eslint-scope.cjs
var require_eslint_scope = __commonJSMin(((exports) => {
	var estraverse = require_estraverse();
	var esrecurse = require_esrecurse();
	function assert(condition, message = "Assertion failed.") {
		if (!condition) throw new Error(message);
	}
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
	const { Syntax: Syntax$2 } = estraverse;
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
	const { Syntax: Syntax$1 } = estraverse;
	function getLast(xs) {
		return xs.at(-1) || null;
	}
	var PatternVisitor = class extends esrecurse.Visitor {
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
	const { Syntax } = estraverse;
	function traverseIdentifierInPattern(options, rootPattern, referencer, callback) {
		const visitor = new PatternVisitor(options, rootPattern, callback);
		visitor.visit(rootPattern);
		if (referencer !== null && referencer !== void 0) visitor.rightHandNodes.forEach(referencer.visit, referencer);
	}
	var Importer = class extends esrecurse.Visitor {
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
	var Referencer = class extends esrecurse.Visitor {
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
	const version = "9.1.2";
	exports.Definition = Definition;
	exports.PatternVisitor = PatternVisitor;
	exports.Reference = Reference;
	exports.Referencer = Referencer;
	exports.Scope = Scope;
	exports.ScopeManager = ScopeManager;
	exports.Variable = Variable;
	exports.analyze = analyze;
	exports.version = version;
}));
// node_modules/eslint-visitor-keys/dist/eslint-visitor-keys.cjs
var require_eslint_visitor_keys$1 = __commonJSMin(((exports) => {
	const KEYS = {
		ArrayExpression: ["elements"],
		ArrayPattern: ["elements"],
		ArrowFunctionExpression: ["params", "body"],
		AssignmentExpression: ["left", "right"],
		AssignmentPattern: ["left", "right"],
		AwaitExpression: ["argument"],
		BinaryExpression: ["left", "right"],
		BlockStatement: ["body"],
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
		ConditionalExpression: [
			"test",
			"consequent",
			"alternate"
		],
		ContinueStatement: ["label"],
		DebuggerStatement: [],
		DoWhileStatement: ["body", "test"],
		EmptyStatement: [],
		ExperimentalRestProperty: ["argument"],
		ExperimentalSpreadProperty: ["argument"],
		ExportAllDeclaration: [
			"exported",
			"source",
			"attributes"
		],
		ExportDefaultDeclaration: ["declaration"],
		ExportNamedDeclaration: [
			"declaration",
			"specifiers",
			"source",
			"attributes"
		],
		ExportSpecifier: ["local", "exported"],
		ExpressionStatement: ["expression"],
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
		ForStatement: [
			"init",
			"test",
			"update",
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
		Identifier: [],
		IfStatement: [
			"test",
			"consequent",
			"alternate"
		],
		ImportAttribute: ["key", "value"],
		ImportDeclaration: [
			"specifiers",
			"source",
			"attributes"
		],
		ImportDefaultSpecifier: ["local"],
		ImportExpression: ["source", "options"],
		ImportNamespaceSpecifier: ["local"],
		ImportSpecifier: ["imported", "local"],
		JSXAttribute: ["name", "value"],
		JSXClosingElement: ["name"],
		JSXClosingFragment: [],
		JSXElement: [
			"openingElement",
			"children",
			"closingElement"
		],
		JSXEmptyExpression: [],
		JSXExpressionContainer: ["expression"],
		JSXFragment: [
			"openingFragment",
			"children",
			"closingFragment"
		],
		JSXIdentifier: [],
		JSXMemberExpression: ["object", "property"],
		JSXNamespacedName: ["namespace", "name"],
		JSXOpeningElement: ["name", "attributes"],
		JSXOpeningFragment: [],
		JSXSpreadAttribute: ["argument"],
		JSXSpreadChild: ["expression"],
		JSXText: [],
		LabeledStatement: ["label", "body"],
		Literal: [],
		LogicalExpression: ["left", "right"],
		MemberExpression: ["object", "property"],
		MetaProperty: ["meta", "property"],
		MethodDefinition: ["key", "value"],
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
		StaticBlock: ["body"],
		Super: [],
		SwitchCase: ["test", "consequent"],
		SwitchStatement: ["discriminant", "cases"],
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
	const NODE_TYPES = Object.keys(KEYS);
	for (const type of NODE_TYPES) Object.freeze(KEYS[type]);
	Object.freeze(KEYS);
	const KEY_BLACKLIST = new Set([
		"parent",
		"leadingComments",
		"trailingComments"
	]);
	function filterKey(key) {
		return !KEY_BLACKLIST.has(key) && key[0] !== "_";
	}
	function getKeys(node) {
		return Object.keys(node).filter(filterKey);
	}
	function unionWith(additionalKeys) {
		const retv = Object.assign({}, KEYS);
		for (const type of Object.keys(additionalKeys)) if (Object.hasOwn(retv, type)) {
			const keys = new Set(additionalKeys[type]);
			for (const key of retv[type]) keys.add(key);
			retv[type] = Object.freeze(Array.from(keys));
		} else retv[type] = Object.freeze(Array.from(additionalKeys[type]));
		return Object.freeze(retv);
	}
	exports.KEYS = KEYS;
	exports.getKeys = getKeys;
	exports.unionWith = unionWith;
}));
// build/node_modules/eslint/package.json
var require_package = __commonJSMin(((exports, module) => {
	module.exports = {
		"name": "eslint",
		"version": "10.15.0",
		"author": "Nicholas C. Zakas <nicholas+npm@nczconsulting.com>",
		"description": "An AST-based pattern checker for JavaScript.",
		"type": "commonjs",
		"bin": { "eslint": "./bin/eslint.js" },
		"main": "./lib/api.js",
		"types": "./lib/types/index.d.ts",
		"exports": {
			".": {
				"types": "./lib/types/index.d.ts",
				"default": "./lib/api.js"
			},
			"./config": {
				"types": "./lib/types/config-api.d.ts",
				"default": "./lib/config-api.js"
			},
			"./package.json": "./package.json",
			"./use-at-your-own-risk": {
				"types": "./lib/types/use-at-your-own-risk.d.ts",
				"default": "./lib/unsupported-api.js"
			},
			"./rules": { "types": "./lib/types/rules.d.ts" },
			"./universal": {
				"types": "./lib/types/universal.d.ts",
				"default": "./lib/universal.js"
			}
		},
		"typesVersions": { "*": {
			"use-at-your-own-risk": ["./lib/types/use-at-your-own-risk.d.ts"],
			"rules": ["./lib/types/rules.d.ts"],
			"universal": ["./lib/types/universal.d.ts"],
			"config": ["./lib/types/config-api.d.ts"]
		} },
		"scripts": {
			"build:docs:update-links": "node tools/fetch-docs-links.js",
			"build:site": "node Makefile.js gensite",
			"build:webpack": "node Makefile.js webpack",
			"build:readme": "node tools/update-readme.js",
			"build:rules-index": "node Makefile.js generateRuleIndexPage",
			"fmt": "prettier --write .",
			"fmt:check": "prettier --check .",
			"lint": "node Makefile.js lint",
			"lint:docs:js": "node Makefile.js lintDocsJS",
			"lint:docs:rule-examples": "node Makefile.js checkRuleExamples",
			"lint:unused": "knip",
			"lint:fix": "node Makefile.js lint -- fix",
			"lint:fix:docs:js": "node Makefile.js lintDocsJS -- fix",
			"lint:rule-types": "node tools/update-rule-type-headers.js --check",
			"lint:types": "attw --pack",
			"release:generate:alpha": "node Makefile.js generatePrerelease -- alpha",
			"release:generate:beta": "node Makefile.js generatePrerelease -- beta",
			"release:generate:latest": "node Makefile.js generateRelease -- latest",
			"release:generate:maintenance": "node Makefile.js generateRelease -- maintenance",
			"release:generate:rc": "node Makefile.js generatePrerelease -- rc",
			"release:publish": "node Makefile.js publishRelease",
			"test": "node Makefile.js test",
			"test:browser": "node Makefile.js cypress",
			"test:cli": "mocha",
			"test:ecosystem": "node tools/test-ecosystem/index.mjs",
			"test:ecosystem:update": "node tools/test-ecosystem/update.mjs",
			"test:emfile": "node tools/check-emfile-handling.js",
			"test:fuzz": "node Makefile.js fuzz",
			"test:performance": "node Makefile.js perf",
			"test:pnpm": "cd tests/pnpm && node check.js && pnpm install && pnpm exec tsc",
			"test:types": "tsc -p tests/lib/types/tsconfig.json && npm run test:types --workspaces --if-present",
			"test:types:5.3": "npx -p typescript@5.3 -y -- tsc -p tsconfig.types-legacy.json",
			"test:types:5.x": "npx -p typescript@5.x -y -- tsc -p tsconfig.types.json",
			"test:types:7.x": "npx -p @typescript/native-preview@latest -y -- tsgo -p tsconfig.types.json",
			"test:types:all": "npm run test:types && npm run test:types:5.3 && npm run test:types:5.x && npm run test:types:7.x"
		},
		"allowScripts": {
			"core-js": false,
			"cypress": false,
			"re2": true,
			"yorkie": true
		},
		"workspaces": ["packages/*"],
		"gitHooks": { "pre-commit": "lint-staged" },
		"lint-staged": {
			"*.{js,json,jsonc,json5,yml,yaml}": ["eslint --fix", "prettier --write"],
			"docs/src/**/*.md": ["markdownlint-cli2 --fix", "prettier --write"],
			"!({{*.,**/*.}{js,json,jsonc,json5,yml,yaml},docs/src/**/*.md})": "prettier --write --ignore-unknown",
			"lib/rules/*.js": [
				"node tools/update-eslint-all.js",
				"node tools/update-eslint-recommended.js",
				"node tools/update-rule-type-headers.js",
				"git add packages/js/src/configs/*.js lib/types/rules.d.ts"
			],
			"docs/src/rules/*.md": [
				"node tools/check-rule-examples.js",
				"node tools/fetch-docs-links.js",
				"git add docs/src/_data/further_reading_links.json"
			],
			"docs/**/*.svg": "npx -y svgo -r --multipass"
		},
		"files": [
			"LICENSE",
			"README.md",
			"bin",
			"conf",
			"lib",
			"messages"
		],
		"repository": "eslint/eslint",
		"funding": "https://eslint.org/donate",
		"homepage": "https://eslint.org",
		"bugs": "https://github.com/eslint/eslint/issues/",
		"dependencies": {
			"@eslint-community/eslint-utils": "^4.8.0",
			"@eslint-community/regexpp": "^4.12.2",
			"@eslint/config-array": "^0.23.6",
			"@eslint/config-helpers": "^0.7.0",
			"@eslint/core": "^1.2.1",
			"@eslint/plugin-kit": "^0.7.3",
			"@humanfs/node": "^0.16.8",
			"@humanwhocodes/module-importer": "^1.0.1",
			"@humanwhocodes/retry": "^0.4.2",
			"@types/estree": "^1.0.6",
			"ajv": "^6.14.0",
			"cross-spawn": "^7.0.6",
			"debug": "^4.3.2",
			"escape-string-regexp": "^4.0.0",
			"eslint-scope": "^9.1.2",
			"eslint-visitor-keys": "^5.0.1",
			"espree": "^11.2.0",
			"esquery": "^1.7.0",
			"esutils": "^2.0.2",
			"fast-deep-equal": "^3.1.3",
			"file-entry-cache": "11.1.5 || >11.1.6 <12",
			"find-up": "^5.0.0",
			"glob-parent": "^6.0.2",
			"ignore": "^5.2.0",
			"imurmurhash": "^0.1.4",
			"is-glob": "^4.0.0",
			"json-stable-stringify-without-jsonify": "^1.0.1",
			"minimatch": "^11.0.5",
			"natural-compare": "^1.4.0",
			"optionator": "^0.9.3"
		},
		"devDependencies": {
			"@arethetypeswrong/cli": "^0.18.3",
			"@babel/core": "^7.4.3",
			"@babel/preset-env": "^7.4.3",
			"@cypress/webpack-preprocessor": "^6.0.2",
			"@eslint/eslintrc": "^3.3.7",
			"@eslint/json": "^2.1.1",
			"@types/esquery": "^1.5.4",
			"@types/node": "^22.13.14",
			"@typescript-eslint/parser": "^8.58.2",
			"babel-loader": "^8.0.5",
			"c8": "^11.0.0",
			"chai": "^4.0.1",
			"cheerio": "^0.22.0",
			"common-tags": "^1.8.0",
			"core-js": "^3.1.3",
			"cypress": "^14.1.0",
			"ejs": "^3.0.2",
			"eslint": "file:.",
			"eslint-config-eslint": "file:packages/eslint-config-eslint",
			"eslint-plugin-eslint-plugin": "^7.3.2",
			"eslint-plugin-expect-type": "^0.7.0",
			"eslint-plugin-yml": "^1.14.0",
			"eslint-release": "^3.3.0",
			"eslint-rule-extender": "^0.0.1",
			"eslump": "^3.0.0",
			"esprima": "^4.0.1",
			"glob": "^10.0.0",
			"globals": "^16.2.0",
			"gray-matter": "^4.0.3",
			"jiti": "^2.6.1",
			"knip": "^6.13.1",
			"lint-staged": "^11.0.0",
			"markdown-it": "^14.2.0",
			"markdown-it-container": "^4.0.0",
			"markdownlint-cli2": "^0.22.0",
			"marked": "^4.0.8",
			"metascraper": "^5.25.7",
			"metascraper-description": "^5.25.7",
			"metascraper-image": "^5.29.3",
			"metascraper-logo": "^5.25.7",
			"metascraper-logo-favicon": "^5.25.7",
			"metascraper-title": "^5.25.7",
			"mocha": "^11.7.1",
			"node-polyfill-webpack-plugin": "^1.0.3",
			"npm-license": "^0.3.3",
			"prettier": "3.9.10",
			"progress": "^2.0.3",
			"proxyquire": "^2.0.1",
			"regenerator-runtime": "^0.14.0",
			"semver": "^7.5.3",
			"shelljs": "^0.10.0",
			"sinon": "^11.0.0",
			"typescript": "^6.0.3",
			"webpack": "^5.109.2",
			"webpack-cli": "^4.5.0",
			"yorkie": "^2.0.0"
		},
		"peerDependencies": { "jiti": "*" },
		"peerDependenciesMeta": { "jiti": { "optional": true } },
		"keywords": [
			"ast",
			"lint",
			"javascript",
			"ecmascript",
			"espree"
		],
		"license": "MIT",
		"engines": { "node": "^20.19.0 || ^22.13.0 || >=24" }
	};
}));
// build/node_modules/eslint/lib/shared/traverser.js
var require_traverser = __commonJSMin(((exports, module) => {
	const vk = require_eslint_visitor_keys$1();
	const debug = require_src()("eslint:traverser");
	function noop() {}
	function isNode(x) {
		return x !== null && typeof x === "object" && typeof x.type === "string";
	}
	function getVisitorKeys(visitorKeys, node) {
		let keys = visitorKeys[node.type];
		if (!keys) {
			keys = vk.getKeys(node);
			debug("Unknown node type \"%s\": Estimated visitor keys %j", node.type, keys);
		}
		return keys;
	}
	module.exports = class Traverser {
		constructor() {
			this._current = null;
			this._parents = [];
			this._skipped = false;
			this._broken = false;
			this._visitorKeys = null;
			this._enter = null;
			this._leave = null;
		}
		current() {
			return this._current;
		}
		parents() {
			return this._parents.slice(0);
		}
		break() {
			this._broken = true;
		}
		skip() {
			this._skipped = true;
		}
		traverse(node, options) {
			this._current = null;
			this._parents = [];
			this._skipped = false;
			this._broken = false;
			this._visitorKeys = options.visitorKeys || vk.KEYS;
			this._enter = options.enter || noop;
			this._leave = options.leave || noop;
			this._traverse(node, null);
		}
		_traverse(node, parent) {
			if (!isNode(node)) return;
			this._current = node;
			this._skipped = false;
			this._enter(node, parent);
			if (!this._skipped && !this._broken) {
				const keys = getVisitorKeys(this._visitorKeys, node);
				if (keys.length >= 1) {
					this._parents.push(node);
					for (let i = 0; i < keys.length && !this._broken; ++i) {
						const child = node[keys[i]];
						if (Array.isArray(child)) for (let j = 0; j < child.length && !this._broken; ++j) this._traverse(child[j], node);
						else this._traverse(child, node);
					}
					this._parents.pop();
				}
			}
			if (!this._broken) this._leave(node, parent);
			this._current = parent;
		}
		static getKeys(node) {
			return vk.getKeys(node);
		}
		static traverse(node, options) {
			new Traverser().traverse(node, options);
		}
		static get DEFAULT_VISITOR_KEYS() {
			return vk.KEYS;
		}
	};
}));
// node_modules/@eslint-community/eslint-utils/node_modules/eslint-visitor-keys/dist/eslint-visitor-keys.cjs
var require_eslint_visitor_keys = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const KEYS = {
		ArrayExpression: ["elements"],
		ArrayPattern: ["elements"],
		ArrowFunctionExpression: ["params", "body"],
		AssignmentExpression: ["left", "right"],
		AssignmentPattern: ["left", "right"],
		AwaitExpression: ["argument"],
		BinaryExpression: ["left", "right"],
		BlockStatement: ["body"],
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
		ConditionalExpression: [
			"test",
			"consequent",
			"alternate"
		],
		ContinueStatement: ["label"],
		DebuggerStatement: [],
		DoWhileStatement: ["body", "test"],
		EmptyStatement: [],
		ExperimentalRestProperty: ["argument"],
		ExperimentalSpreadProperty: ["argument"],
		ExportAllDeclaration: ["exported", "source"],
		ExportDefaultDeclaration: ["declaration"],
		ExportNamedDeclaration: [
			"declaration",
			"specifiers",
			"source"
		],
		ExportSpecifier: ["exported", "local"],
		ExpressionStatement: ["expression"],
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
		ForStatement: [
			"init",
			"test",
			"update",
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
		Identifier: [],
		IfStatement: [
			"test",
			"consequent",
			"alternate"
		],
		ImportDeclaration: ["specifiers", "source"],
		ImportDefaultSpecifier: ["local"],
		ImportExpression: ["source"],
		ImportNamespaceSpecifier: ["local"],
		ImportSpecifier: ["imported", "local"],
		JSXAttribute: ["name", "value"],
		JSXClosingElement: ["name"],
		JSXClosingFragment: [],
		JSXElement: [
			"openingElement",
			"children",
			"closingElement"
		],
		JSXEmptyExpression: [],
		JSXExpressionContainer: ["expression"],
		JSXFragment: [
			"openingFragment",
			"children",
			"closingFragment"
		],
		JSXIdentifier: [],
		JSXMemberExpression: ["object", "property"],
		JSXNamespacedName: ["namespace", "name"],
		JSXOpeningElement: ["name", "attributes"],
		JSXOpeningFragment: [],
		JSXSpreadAttribute: ["argument"],
		JSXSpreadChild: ["expression"],
		JSXText: [],
		LabeledStatement: ["label", "body"],
		Literal: [],
		LogicalExpression: ["left", "right"],
		MemberExpression: ["object", "property"],
		MetaProperty: ["meta", "property"],
		MethodDefinition: ["key", "value"],
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
		StaticBlock: ["body"],
		Super: [],
		SwitchCase: ["test", "consequent"],
		SwitchStatement: ["discriminant", "cases"],
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
	const NODE_TYPES = Object.keys(KEYS);
	for (const type of NODE_TYPES) Object.freeze(KEYS[type]);
	Object.freeze(KEYS);
	const KEY_BLACKLIST = new Set([
		"parent",
		"leadingComments",
		"trailingComments"
	]);
	function filterKey(key) {
		return !KEY_BLACKLIST.has(key) && key[0] !== "_";
	}
	function getKeys(node) {
		return Object.keys(node).filter(filterKey);
	}
	function unionWith(additionalKeys) {
		const retv = Object.assign({}, KEYS);
		for (const type of Object.keys(additionalKeys)) if (Object.prototype.hasOwnProperty.call(retv, type)) {
			const keys = new Set(additionalKeys[type]);
			for (const key of retv[type]) keys.add(key);
			retv[type] = Object.freeze(Array.from(keys));
		} else retv[type] = Object.freeze(Array.from(additionalKeys[type]));
		return Object.freeze(retv);
	}
	exports.KEYS = KEYS;
	exports.getKeys = getKeys;
	exports.unionWith = unionWith;
}));
// node_modules/@eslint-community/eslint-utils/index.js
var require_eslint_utils = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var eslintVisitorKeys = require_eslint_visitor_keys();
	function getInnermostScope(initialScope, node) {
		const location = node.range[0];
		let scope = initialScope;
		let found = false;
		do {
			found = false;
			for (const childScope of scope.childScopes) {
				const range = childScope.block.range;
				if (range[0] <= location && location < range[1]) {
					scope = childScope;
					found = true;
					break;
				}
			}
		} while (found);
		return scope;
	}
	function findVariable(initialScope, nameOrNode) {
		let name = "";
		let scope = initialScope;
		if (typeof nameOrNode === "string") name = nameOrNode;
		else {
			name = nameOrNode.name;
			scope = getInnermostScope(scope, nameOrNode);
		}
		while (scope != null) {
			const variable = scope.set.get(name);
			if (variable != null) return variable;
			scope = scope.upper;
		}
		return null;
	}
	function negate(f) {
		return (token) => !f(token);
	}
	function isPunctuatorTokenWithValue(token, value) {
		return token.type === "Punctuator" && token.value === value;
	}
	function isArrowToken(token) {
		return isPunctuatorTokenWithValue(token, "=>");
	}
	function isCommaToken(token) {
		return isPunctuatorTokenWithValue(token, ",");
	}
	function isSemicolonToken(token) {
		return isPunctuatorTokenWithValue(token, ";");
	}
	function isColonToken(token) {
		return isPunctuatorTokenWithValue(token, ":");
	}
	function isOpeningParenToken(token) {
		return isPunctuatorTokenWithValue(token, "(");
	}
	function isClosingParenToken(token) {
		return isPunctuatorTokenWithValue(token, ")");
	}
	function isOpeningBracketToken(token) {
		return isPunctuatorTokenWithValue(token, "[");
	}
	function isClosingBracketToken(token) {
		return isPunctuatorTokenWithValue(token, "]");
	}
	function isOpeningBraceToken(token) {
		return isPunctuatorTokenWithValue(token, "{");
	}
	function isClosingBraceToken(token) {
		return isPunctuatorTokenWithValue(token, "}");
	}
	function isCommentToken(token) {
		return [
			"Block",
			"Line",
			"Shebang"
		].includes(token.type);
	}
	const isNotArrowToken = negate(isArrowToken);
	const isNotCommaToken = negate(isCommaToken);
	const isNotSemicolonToken = negate(isSemicolonToken);
	const isNotColonToken = negate(isColonToken);
	const isNotOpeningParenToken = negate(isOpeningParenToken);
	const isNotClosingParenToken = negate(isClosingParenToken);
	const isNotOpeningBracketToken = negate(isOpeningBracketToken);
	const isNotClosingBracketToken = negate(isClosingBracketToken);
	const isNotOpeningBraceToken = negate(isOpeningBraceToken);
	const isNotClosingBraceToken = negate(isClosingBraceToken);
	const isNotCommentToken = negate(isCommentToken);
	function getOpeningParenOfParams(node, sourceCode) {
		return node.id ? sourceCode.getTokenAfter(node.id, isOpeningParenToken) : sourceCode.getFirstToken(node, isOpeningParenToken);
	}
	function getFunctionHeadLocation(node, sourceCode) {
		const parent = node.parent;
		let start = null;
		let end = null;
		if (node.type === "ArrowFunctionExpression") {
			const arrowToken = sourceCode.getTokenBefore(node.body, isArrowToken);
			start = arrowToken.loc.start;
			end = arrowToken.loc.end;
		} else if (parent && (parent.type === "Property" || parent.type === "MethodDefinition" || parent.type === "PropertyDefinition")) {
			start = parent.loc.start;
			end = getOpeningParenOfParams(node, sourceCode).loc.start;
		} else {
			start = node.loc.start;
			end = getOpeningParenOfParams(node, sourceCode).loc.start;
		}
		return {
			start: { ...start },
			end: { ...end }
		};
	}
	const globalObject = typeof globalThis !== "undefined" ? globalThis : typeof self !== "undefined" ? self : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : {};
	const builtinNames = Object.freeze(new Set([
		"Array",
		"ArrayBuffer",
		"BigInt",
		"BigInt64Array",
		"BigUint64Array",
		"Boolean",
		"DataView",
		"Date",
		"decodeURI",
		"decodeURIComponent",
		"encodeURI",
		"encodeURIComponent",
		"escape",
		"Float32Array",
		"Float64Array",
		"Function",
		"Infinity",
		"Int16Array",
		"Int32Array",
		"Int8Array",
		"isFinite",
		"isNaN",
		"isPrototypeOf",
		"JSON",
		"Map",
		"Math",
		"NaN",
		"Number",
		"Object",
		"parseFloat",
		"parseInt",
		"Promise",
		"Proxy",
		"Reflect",
		"RegExp",
		"Set",
		"String",
		"Symbol",
		"Uint16Array",
		"Uint32Array",
		"Uint8Array",
		"Uint8ClampedArray",
		"undefined",
		"unescape",
		"WeakMap",
		"WeakSet"
	]));
	const callAllowed = new Set([
		Array.isArray,
		Array.of,
		Array.prototype.at,
		Array.prototype.concat,
		Array.prototype.entries,
		Array.prototype.every,
		Array.prototype.filter,
		Array.prototype.find,
		Array.prototype.findIndex,
		Array.prototype.flat,
		Array.prototype.includes,
		Array.prototype.indexOf,
		Array.prototype.join,
		Array.prototype.keys,
		Array.prototype.lastIndexOf,
		Array.prototype.slice,
		Array.prototype.some,
		Array.prototype.toString,
		Array.prototype.values,
		typeof BigInt === "function" ? BigInt : void 0,
		Boolean,
		Date,
		Date.parse,
		decodeURI,
		decodeURIComponent,
		encodeURI,
		encodeURIComponent,
		escape,
		isFinite,
		isNaN,
		isPrototypeOf,
		Map,
		Map.prototype.entries,
		Map.prototype.get,
		Map.prototype.has,
		Map.prototype.keys,
		Map.prototype.values,
		...Object.getOwnPropertyNames(Math).filter((k) => k !== "random").map((k) => Math[k]).filter((f) => typeof f === "function"),
		Number,
		Number.isFinite,
		Number.isNaN,
		Number.parseFloat,
		Number.parseInt,
		Number.prototype.toExponential,
		Number.prototype.toFixed,
		Number.prototype.toPrecision,
		Number.prototype.toString,
		Object,
		Object.entries,
		Object.is,
		Object.isExtensible,
		Object.isFrozen,
		Object.isSealed,
		Object.keys,
		Object.values,
		parseFloat,
		parseInt,
		RegExp,
		Set,
		Set.prototype.entries,
		Set.prototype.has,
		Set.prototype.keys,
		Set.prototype.values,
		String,
		String.fromCharCode,
		String.fromCodePoint,
		String.raw,
		String.prototype.at,
		String.prototype.charAt,
		String.prototype.charCodeAt,
		String.prototype.codePointAt,
		String.prototype.concat,
		String.prototype.endsWith,
		String.prototype.includes,
		String.prototype.indexOf,
		String.prototype.lastIndexOf,
		String.prototype.normalize,
		String.prototype.padEnd,
		String.prototype.padStart,
		String.prototype.slice,
		String.prototype.startsWith,
		String.prototype.substr,
		String.prototype.substring,
		String.prototype.toLowerCase,
		String.prototype.toString,
		String.prototype.toUpperCase,
		String.prototype.trim,
		String.prototype.trimEnd,
		String.prototype.trimLeft,
		String.prototype.trimRight,
		String.prototype.trimStart,
		Symbol.for,
		Symbol.keyFor,
		unescape
	].filter((f) => typeof f === "function"));
	const callPassThrough = new Set([
		Object.freeze,
		Object.preventExtensions,
		Object.seal
	]);
	const getterAllowed = [
		[Map, new Set(["size"])],
		[RegExp, new Set([
			"dotAll",
			"flags",
			"global",
			"hasIndices",
			"ignoreCase",
			"multiline",
			"source",
			"sticky",
			"unicode"
		])],
		[Set, new Set(["size"])]
	];
	function getPropertyDescriptor(object, name) {
		let x = object;
		while ((typeof x === "object" || typeof x === "function") && x !== null) {
			const d = Object.getOwnPropertyDescriptor(x, name);
			if (d) return d;
			x = Object.getPrototypeOf(x);
		}
		return null;
	}
	function isGetter(object, name) {
		const d = getPropertyDescriptor(object, name);
		return d != null && d.get != null;
	}
	function getElementValues(nodeList, initialScope) {
		const valueList = [];
		for (let i = 0; i < nodeList.length; ++i) {
			const elementNode = nodeList[i];
			if (elementNode == null) valueList.length = i + 1;
			else if (elementNode.type === "SpreadElement") {
				const argument = getStaticValueR(elementNode.argument, initialScope);
				if (argument == null) return null;
				valueList.push(...argument.value);
			} else {
				const element = getStaticValueR(elementNode, initialScope);
				if (element == null) return null;
				valueList.push(element.value);
			}
		}
		return valueList;
	}
	function isBuiltinGlobal(variable) {
		return variable != null && variable.defs.length === 0 && builtinNames.has(variable.name) && variable.name in globalObject;
	}
	function canBeConsideredConst(variable) {
		if (variable.defs.length !== 1) return false;
		const def = variable.defs[0];
		return Boolean(def.parent && def.type === "Variable" && (def.parent.kind === "const" || isEffectivelyConst(variable)));
	}
	function isEffectivelyConst(variable) {
		const refs = variable.references;
		const inits = refs.filter((r) => r.init).length;
		const reads = refs.filter((r) => r.isReadOnly()).length;
		if (inits === 1 && reads + inits === refs.length) return true;
		return false;
	}
	function hasMutationInProperty(variable, initialScope) {
		for (const ref of variable.references) {
			let node = ref.identifier;
			while (node && node.parent && node.parent.type === "MemberExpression") node = node.parent;
			if (!node || !node.parent) continue;
			if (node.parent.type === "AssignmentExpression" && node.parent.left === node || node.parent.type === "UpdateExpression" && node.parent.argument === node) return true;
			if (node.parent.type === "CallExpression" && node.parent.callee === node && node.type === "MemberExpression") {
				if (isNameOfMutationArrayMethod(getStaticPropertyNameValue(node, initialScope))) return true;
			}
		}
		return false;
		function isNameOfMutationArrayMethod(methodName) {
			if (methodName == null || methodName.value == null) return false;
			const name = methodName.value;
			return name === "copyWithin" || name === "fill" || name === "pop" || name === "push" || name === "reverse" || name === "shift" || name === "sort" || name === "splice" || name === "unshift";
		}
	}
	const operations = Object.freeze({
		ArrayExpression(node, initialScope) {
			const elements = getElementValues(node.elements, initialScope);
			return elements != null ? { value: elements } : null;
		},
		AssignmentExpression(node, initialScope) {
			if (node.operator === "=") return getStaticValueR(node.right, initialScope);
			return null;
		},
		BinaryExpression(node, initialScope) {
			if (node.operator === "in" || node.operator === "instanceof") return null;
			const left = getStaticValueR(node.left, initialScope);
			const right = getStaticValueR(node.right, initialScope);
			if (left != null && right != null) switch (node.operator) {
				case "==": return { value: left.value == right.value };
				case "!=": return { value: left.value != right.value };
				case "===": return { value: left.value === right.value };
				case "!==": return { value: left.value !== right.value };
				case "<": return { value: left.value < right.value };
				case "<=": return { value: left.value <= right.value };
				case ">": return { value: left.value > right.value };
				case ">=": return { value: left.value >= right.value };
				case "<<": return { value: left.value << right.value };
				case ">>": return { value: left.value >> right.value };
				case ">>>": return { value: left.value >>> right.value };
				case "+": return { value: left.value + right.value };
				case "-": return { value: left.value - right.value };
				case "*": return { value: left.value * right.value };
				case "/": return { value: left.value / right.value };
				case "%": return { value: left.value % right.value };
				case "**": return { value: left.value ** right.value };
				case "|": return { value: left.value | right.value };
				case "^": return { value: left.value ^ right.value };
				case "&": return { value: left.value & right.value };
			}
			return null;
		},
		CallExpression(node, initialScope) {
			const calleeNode = node.callee;
			const args = getElementValues(node.arguments, initialScope);
			if (args != null) {
				if (calleeNode.type === "MemberExpression") {
					if (calleeNode.property.type === "PrivateIdentifier") return null;
					const object = getStaticValueR(calleeNode.object, initialScope);
					if (object != null) {
						if (object.value == null && (object.optional || node.optional)) return {
							value: void 0,
							optional: true
						};
						const property = getStaticPropertyNameValue(calleeNode, initialScope);
						if (property != null) {
							const receiver = object.value;
							const methodName = property.value;
							if (callAllowed.has(receiver[methodName])) return { value: receiver[methodName](...args) };
							if (callPassThrough.has(receiver[methodName])) return { value: args[0] };
						}
					}
				} else {
					const callee = getStaticValueR(calleeNode, initialScope);
					if (callee != null) {
						if (callee.value == null && node.optional) return {
							value: void 0,
							optional: true
						};
						const func = callee.value;
						if (callAllowed.has(func)) return { value: func(...args) };
						if (callPassThrough.has(func)) return { value: args[0] };
					}
				}
			}
			return null;
		},
		ConditionalExpression(node, initialScope) {
			const test = getStaticValueR(node.test, initialScope);
			if (test != null) return test.value ? getStaticValueR(node.consequent, initialScope) : getStaticValueR(node.alternate, initialScope);
			return null;
		},
		ExpressionStatement(node, initialScope) {
			return getStaticValueR(node.expression, initialScope);
		},
		Identifier(node, initialScope) {
			if (initialScope != null) {
				const variable = findVariable(initialScope, node);
				if (variable != null) {
					if (isBuiltinGlobal(variable)) return { value: globalObject[variable.name] };
					if (canBeConsideredConst(variable)) {
						const def = variable.defs[0];
						if (def.node.id.type === "Identifier") {
							const init = getStaticValueR(def.node.init, initialScope);
							if (init && typeof init.value === "object" && init.value !== null) {
								if (hasMutationInProperty(variable, initialScope)) return null;
							}
							return init;
						}
					}
				}
			}
			return null;
		},
		Literal(node) {
			const literal = node;
			if ((literal.regex != null || literal.bigint != null) && literal.value == null) return null;
			return { value: literal.value };
		},
		LogicalExpression(node, initialScope) {
			const left = getStaticValueR(node.left, initialScope);
			if (left != null) {
				if (node.operator === "||" && Boolean(left.value) === true || node.operator === "&&" && Boolean(left.value) === false || node.operator === "??" && left.value != null) return left;
				const right = getStaticValueR(node.right, initialScope);
				if (right != null) return right;
			}
			return null;
		},
		MemberExpression(node, initialScope) {
			if (node.property.type === "PrivateIdentifier") return null;
			const object = getStaticValueR(node.object, initialScope);
			if (object != null) {
				if (object.value == null && (object.optional || node.optional)) return {
					value: void 0,
					optional: true
				};
				const property = getStaticPropertyNameValue(node, initialScope);
				if (property != null) {
					if (!isGetter(object.value, property.value)) return { value: object.value[property.value] };
					for (const [classFn, allowed] of getterAllowed) if (object.value instanceof classFn && allowed.has(property.value)) return { value: object.value[property.value] };
				}
			}
			return null;
		},
		ChainExpression(node, initialScope) {
			const expression = getStaticValueR(node.expression, initialScope);
			if (expression != null) return { value: expression.value };
			return null;
		},
		NewExpression(node, initialScope) {
			const callee = getStaticValueR(node.callee, initialScope);
			const args = getElementValues(node.arguments, initialScope);
			if (callee != null && args != null) {
				const Func = callee.value;
				if (callAllowed.has(Func)) return { value: new Func(...args) };
			}
			return null;
		},
		ObjectExpression(node, initialScope) {
			const object = {};
			for (const propertyNode of node.properties) if (propertyNode.type === "Property") {
				if (propertyNode.kind !== "init") return null;
				const key = getStaticPropertyNameValue(propertyNode, initialScope);
				const value = getStaticValueR(propertyNode.value, initialScope);
				if (key == null || value == null) return null;
				object[key.value] = value.value;
			} else if (propertyNode.type === "SpreadElement" || propertyNode.type === "ExperimentalSpreadProperty") {
				const argument = getStaticValueR(propertyNode.argument, initialScope);
				if (argument == null) return null;
				Object.assign(object, argument.value);
			} else return null;
			return { value: object };
		},
		SequenceExpression(node, initialScope) {
			const last = node.expressions[node.expressions.length - 1];
			return getStaticValueR(last, initialScope);
		},
		TaggedTemplateExpression(node, initialScope) {
			const tag = getStaticValueR(node.tag, initialScope);
			const expressions = getElementValues(node.quasi.expressions, initialScope);
			if (tag != null && expressions != null) {
				const func = tag.value;
				const strings = node.quasi.quasis.map((q) => q.value.cooked);
				strings.raw = node.quasi.quasis.map((q) => q.value.raw);
				if (func === String.raw) return { value: func(strings, ...expressions) };
			}
			return null;
		},
		TemplateLiteral(node, initialScope) {
			const expressions = getElementValues(node.expressions, initialScope);
			if (expressions != null) {
				let value = node.quasis[0].value.cooked;
				for (let i = 0; i < expressions.length; ++i) {
					value += expressions[i];
					value += node.quasis[i + 1].value.cooked;
				}
				return { value };
			}
			return null;
		},
		UnaryExpression(node, initialScope) {
			if (node.operator === "delete") return null;
			if (node.operator === "void") return { value: void 0 };
			const arg = getStaticValueR(node.argument, initialScope);
			if (arg != null) switch (node.operator) {
				case "-": return { value: -arg.value };
				case "+": return { value: +arg.value };
				case "!": return { value: !arg.value };
				case "~": return { value: ~arg.value };
				case "typeof": return { value: typeof arg.value };
			}
			return null;
		},
		TSAsExpression(node, initialScope) {
			return getStaticValueR(node.expression, initialScope);
		},
		TSSatisfiesExpression(node, initialScope) {
			return getStaticValueR(node.expression, initialScope);
		},
		TSTypeAssertion(node, initialScope) {
			return getStaticValueR(node.expression, initialScope);
		},
		TSNonNullExpression(node, initialScope) {
			return getStaticValueR(node.expression, initialScope);
		},
		TSInstantiationExpression(node, initialScope) {
			return getStaticValueR(node.expression, initialScope);
		}
	});
	function getStaticValueR(node, initialScope) {
		if (node != null && Object.hasOwnProperty.call(operations, node.type)) return operations[node.type](node, initialScope);
		return null;
	}
	function getStaticPropertyNameValue(node, initialScope) {
		const nameNode = node.type === "Property" ? node.key : node.property;
		if (node.computed) return getStaticValueR(nameNode, initialScope);
		if (nameNode.type === "Identifier") return { value: nameNode.name };
		if (nameNode.type === "Literal") {
			if (nameNode.bigint) return { value: nameNode.bigint };
			return { value: String(nameNode.value) };
		}
		return null;
	}
	function getStaticValue(node, initialScope = null) {
		try {
			return getStaticValueR(node, initialScope);
		} catch (_error) {
			return null;
		}
	}
	function getStringIfConstant(node, initialScope = null) {
		if (node && node.type === "Literal" && node.value === null) {
			const literal = node;
			if (literal.regex) return `/${literal.regex.pattern}/${literal.regex.flags}`;
			if (literal.bigint) return literal.bigint;
		}
		const evaluated = getStaticValue(node, initialScope);
		if (evaluated) try {
			return String(evaluated.value);
		} catch {}
		return null;
	}
	function getPropertyName(node, initialScope) {
		switch (node.type) {
			case "MemberExpression":
				if (node.computed) return getStringIfConstant(node.property, initialScope);
				if (node.property.type === "PrivateIdentifier") return null;
				return node.property.name;
			case "Property":
			case "MethodDefinition":
			case "PropertyDefinition":
				if (node.computed) return getStringIfConstant(node.key, initialScope);
				if (node.key.type === "Literal") return String(node.key.value);
				if (node.key.type === "PrivateIdentifier") return null;
				return node.key.name;
		}
		return null;
	}
	function getFunctionNameWithKind(node, sourceCode) {
		const parent = node.parent;
		if (!parent) return "";
		const tokens = [];
		const isObjectMethod = parent.type === "Property" && parent.value === node;
		const isClassMethod = parent.type === "MethodDefinition" && parent.value === node;
		const isClassFieldMethod = parent.type === "PropertyDefinition" && parent.value === node;
		if (isClassMethod || isClassFieldMethod) {
			if (parent.static) tokens.push("static");
			if (parent.key.type === "PrivateIdentifier") tokens.push("private");
		}
		if (node.async) tokens.push("async");
		if (node.generator) tokens.push("generator");
		if (isObjectMethod || isClassMethod) {
			if (parent.kind === "constructor") return "constructor";
			if (parent.kind === "get") tokens.push("getter");
			else if (parent.kind === "set") tokens.push("setter");
			else tokens.push("method");
		} else if (isClassFieldMethod) tokens.push("method");
		else {
			if (node.type === "ArrowFunctionExpression") tokens.push("arrow");
			tokens.push("function");
		}
		if (isObjectMethod || isClassMethod || isClassFieldMethod) {
			if (parent.key.type === "PrivateIdentifier") tokens.push(`#${parent.key.name}`);
			else {
				const name = getPropertyName(parent);
				if (name) tokens.push(`'${name}'`);
				else if (sourceCode) {
					const keyText = sourceCode.getText(parent.key);
					if (!keyText.includes("\n")) tokens.push(`[${keyText}]`);
				}
			}
		} else if (hasId(node)) tokens.push(`'${node.id.name}'`);
		else if (parent.type === "VariableDeclarator" && parent.id && parent.id.type === "Identifier") tokens.push(`'${parent.id.name}'`);
		else if ((parent.type === "AssignmentExpression" || parent.type === "AssignmentPattern") && parent.left && parent.left.type === "Identifier") tokens.push(`'${parent.left.name}'`);
		else if (parent.type === "ExportDefaultDeclaration" && parent.declaration === node) tokens.push("'default'");
		return tokens.join(" ");
	}
	function hasId(node) {
		return Boolean(node.id);
	}
	const typeConversionBinaryOps = Object.freeze(new Set([
		"==",
		"!=",
		"<",
		"<=",
		">",
		">=",
		"<<",
		">>",
		">>>",
		"+",
		"-",
		"*",
		"/",
		"%",
		"|",
		"^",
		"&",
		"in"
	]));
	const typeConversionUnaryOps = Object.freeze(new Set([
		"-",
		"+",
		"!",
		"~"
	]));
	function isNode(x) {
		return x !== null && typeof x === "object" && typeof x.type === "string";
	}
	const visitor = Object.freeze(Object.assign(Object.create(null), {
		$visit(node, options, visitorKeys) {
			const { type } = node;
			if (typeof this[type] === "function") return this[type](node, options, visitorKeys);
			return this.$visitChildren(node, options, visitorKeys);
		},
		$visitChildren(node, options, visitorKeys) {
			const { type } = node;
			for (const key of visitorKeys[type] || eslintVisitorKeys.getKeys(node)) {
				const value = node[key];
				if (Array.isArray(value)) {
					for (const element of value) if (isNode(element) && this.$visit(element, options, visitorKeys)) return true;
				} else if (isNode(value) && this.$visit(value, options, visitorKeys)) return true;
			}
			return false;
		},
		ArrowFunctionExpression() {
			return false;
		},
		AssignmentExpression() {
			return true;
		},
		AwaitExpression() {
			return true;
		},
		BinaryExpression(node, options, visitorKeys) {
			if (options.considerImplicitTypeConversion && typeConversionBinaryOps.has(node.operator) && (node.left.type !== "Literal" || node.right.type !== "Literal")) return true;
			return this.$visitChildren(node, options, visitorKeys);
		},
		CallExpression() {
			return true;
		},
		FunctionExpression() {
			return false;
		},
		ImportExpression() {
			return true;
		},
		MemberExpression(node, options, visitorKeys) {
			if (options.considerGetters) return true;
			if (options.considerImplicitTypeConversion && node.computed && node.property.type !== "Literal") return true;
			return this.$visitChildren(node, options, visitorKeys);
		},
		MethodDefinition(node, options, visitorKeys) {
			if (options.considerImplicitTypeConversion && node.computed && node.key.type !== "Literal") return true;
			return this.$visitChildren(node, options, visitorKeys);
		},
		NewExpression() {
			return true;
		},
		Property(node, options, visitorKeys) {
			if (options.considerImplicitTypeConversion && node.computed && node.key.type !== "Literal") return true;
			return this.$visitChildren(node, options, visitorKeys);
		},
		PropertyDefinition(node, options, visitorKeys) {
			if (options.considerImplicitTypeConversion && node.computed && node.key.type !== "Literal") return true;
			return this.$visitChildren(node, options, visitorKeys);
		},
		UnaryExpression(node, options, visitorKeys) {
			if (node.operator === "delete") return true;
			if (options.considerImplicitTypeConversion && typeConversionUnaryOps.has(node.operator) && node.argument.type !== "Literal") return true;
			return this.$visitChildren(node, options, visitorKeys);
		},
		UpdateExpression() {
			return true;
		},
		YieldExpression() {
			return true;
		}
	}));
	function hasSideEffect(node, sourceCode, options = {}) {
		const { considerGetters = false, considerImplicitTypeConversion = false } = options;
		return visitor.$visit(node, {
			considerGetters,
			considerImplicitTypeConversion
		}, sourceCode.visitorKeys || eslintVisitorKeys.KEYS);
	}
	function getParentSyntaxParen(node, sourceCode) {
		const parent = node.parent;
		if (!parent) return null;
		switch (parent.type) {
			case "CallExpression":
			case "NewExpression":
				if (parent.arguments.length === 1 && parent.arguments[0] === node) return sourceCode.getTokenAfter(parent.typeArguments || parent.typeParameters || parent.callee, isOpeningParenToken);
				return null;
			case "DoWhileStatement":
				if (parent.test === node) return sourceCode.getTokenAfter(parent.body, isOpeningParenToken);
				return null;
			case "IfStatement":
			case "WhileStatement":
				if (parent.test === node) return sourceCode.getFirstToken(parent, 1);
				return null;
			case "ImportExpression":
				if (parent.source === node) return sourceCode.getFirstToken(parent, 1);
				return null;
			case "SwitchStatement":
				if (parent.discriminant === node) return sourceCode.getFirstToken(parent, 1);
				return null;
			case "WithStatement":
				if (parent.object === node) return sourceCode.getFirstToken(parent, 1);
				return null;
			default: return null;
		}
	}
	function isParenthesized(timesOrNode, nodeOrSourceCode, optionalSourceCode) {
		let times, node, sourceCode, maybeLeftParen, maybeRightParen;
		if (typeof timesOrNode === "number") {
			times = timesOrNode | 0;
			node = nodeOrSourceCode;
			sourceCode = optionalSourceCode;
			if (!(times >= 1)) throw new TypeError("'times' should be a positive integer.");
		} else {
			times = 1;
			node = timesOrNode;
			sourceCode = nodeOrSourceCode;
		}
		if (node == null || node.parent == null || node.parent.type === "CatchClause" && node.parent.param === node) return false;
		maybeLeftParen = maybeRightParen = node;
		do {
			maybeLeftParen = sourceCode.getTokenBefore(maybeLeftParen);
			maybeRightParen = sourceCode.getTokenAfter(maybeRightParen);
		} while (maybeLeftParen != null && maybeRightParen != null && isOpeningParenToken(maybeLeftParen) && isClosingParenToken(maybeRightParen) && maybeLeftParen !== getParentSyntaxParen(node, sourceCode) && --times > 0);
		return times === 0;
	}
	const placeholder = /\$(?:[$&`']|[1-9][0-9]?)/gu;
	const internal = new WeakMap();
	function isEscaped(str, index) {
		let escaped = false;
		for (let i = index - 1; i >= 0 && str.charCodeAt(i) === 92; --i) escaped = !escaped;
		return escaped;
	}
	function replaceS(matcher, str, replacement) {
		const chunks = [];
		let index = 0;
		function replacer(key, match) {
			switch (key) {
				case "$$": return "$";
				case "$&": return match[0];
				case "$`": return str.slice(0, match.index);
				case "$'": return str.slice(match.index + match[0].length);
				default: {
					const i = key.slice(1);
					if (i in match) return match[i];
					return key;
				}
			}
		}
		for (const match of matcher.execAll(str)) {
			chunks.push(str.slice(index, match.index));
			chunks.push(replacement.replace(placeholder, (key) => replacer(key, match)));
			index = match.index + match[0].length;
		}
		chunks.push(str.slice(index));
		return chunks.join("");
	}
	function replaceF(matcher, str, replace) {
		const chunks = [];
		let index = 0;
		for (const match of matcher.execAll(str)) {
			chunks.push(str.slice(index, match.index));
			chunks.push(String(replace(...match, match.index, match.input)));
			index = match.index + match[0].length;
		}
		chunks.push(str.slice(index));
		return chunks.join("");
	}
	var PatternMatcher = class {
		constructor(pattern, options = {}) {
			const { escaped = false } = options;
			if (!(pattern instanceof RegExp)) throw new TypeError("'pattern' should be a RegExp instance.");
			if (!pattern.flags.includes("g")) throw new Error("'pattern' should contains 'g' flag.");
			internal.set(this, {
				pattern: new RegExp(pattern.source, pattern.flags),
				escaped: Boolean(escaped)
			});
		}
		*execAll(str) {
			const { pattern, escaped } = internal.get(this);
			let match = null;
			let lastIndex = 0;
			pattern.lastIndex = 0;
			while ((match = pattern.exec(str)) != null) if (escaped || !isEscaped(str, match.index)) {
				lastIndex = pattern.lastIndex;
				yield match;
				pattern.lastIndex = lastIndex;
			}
		}
		test(str) {
			return !this.execAll(str).next().done;
		}
		[Symbol.replace](str, replacer) {
			return typeof replacer === "function" ? replaceF(this, String(str), replacer) : replaceS(this, String(str), String(replacer));
		}
	};
	const IMPORT_TYPE = /^(?:Import|Export(?:All|Default|Named))Declaration$/u;
	function isHasSource(node) {
		return IMPORT_TYPE.test(node.type) && node.source != null;
	}
	const has = Function.call.bind(Object.hasOwnProperty);
	const READ = Symbol("read");
	const CALL = Symbol("call");
	const CONSTRUCT = Symbol("construct");
	const ESM = Symbol("esm");
	const requireCall = { require: { [CALL]: true } };
	function isModifiedGlobal(variable) {
		return variable == null || variable.defs.length !== 0 || variable.references.some((r) => r.isWrite());
	}
	function isPassThrough(node) {
		const parent = node.parent;
		if (parent) switch (parent.type) {
			case "ConditionalExpression": return parent.consequent === node || parent.alternate === node;
			case "LogicalExpression": return true;
			case "SequenceExpression": return parent.expressions[parent.expressions.length - 1] === node;
			case "ChainExpression": return true;
			case "TSAsExpression":
			case "TSSatisfiesExpression":
			case "TSTypeAssertion":
			case "TSNonNullExpression":
			case "TSInstantiationExpression": return true;
			default: return false;
		}
		return false;
	}
	var ReferenceTracker = class {
		constructor(globalScope, options = {}) {
			const { mode = "strict", globalObjectNames = [
				"global",
				"globalThis",
				"self",
				"window"
			] } = options;
			this.variableStack = [];
			this.globalScope = globalScope;
			this.mode = mode;
			this.globalObjectNames = globalObjectNames.slice(0);
		}
		*iterateGlobalReferences(traceMap) {
			for (const key of Object.keys(traceMap)) {
				const nextTraceMap = traceMap[key];
				const path = [key];
				const variable = this.globalScope.set.get(key);
				if (isModifiedGlobal(variable)) continue;
				yield* this._iterateVariableReferences(variable, path, nextTraceMap, true);
			}
			for (const key of this.globalObjectNames) {
				const path = [];
				const variable = this.globalScope.set.get(key);
				if (isModifiedGlobal(variable)) continue;
				yield* this._iterateVariableReferences(variable, path, traceMap, false);
			}
		}
		*iterateCjsReferences(traceMap) {
			for (const { node } of this.iterateGlobalReferences(requireCall)) {
				const key = getStringIfConstant(node.arguments[0]);
				if (key == null || !has(traceMap, key)) continue;
				const nextTraceMap = traceMap[key];
				const path = [key];
				if (nextTraceMap[READ]) yield {
					node,
					path,
					type: READ,
					info: nextTraceMap[READ]
				};
				yield* this._iteratePropertyReferences(node, path, nextTraceMap);
			}
		}
		*iterateEsmReferences(traceMap) {
			const programNode = this.globalScope.block;
			for (const node of programNode.body) {
				if (!isHasSource(node)) continue;
				const moduleId = node.source.value;
				if (!has(traceMap, moduleId)) continue;
				const nextTraceMap = traceMap[moduleId];
				const path = [moduleId];
				if (nextTraceMap[READ]) yield {
					node,
					path,
					type: READ,
					info: nextTraceMap[READ]
				};
				if (node.type === "ExportAllDeclaration") for (const key of Object.keys(nextTraceMap)) {
					const exportTraceMap = nextTraceMap[key];
					if (exportTraceMap[READ]) yield {
						node,
						path: path.concat(key),
						type: READ,
						info: exportTraceMap[READ]
					};
				}
				else for (const specifier of node.specifiers) {
					const esm = has(nextTraceMap, ESM);
					const it = this._iterateImportReferences(specifier, path, esm ? nextTraceMap : this.mode === "legacy" ? {
						default: nextTraceMap,
						...nextTraceMap
					} : { default: nextTraceMap });
					if (esm) yield* it;
					else for (const report of it) {
						report.path = report.path.filter(exceptDefault);
						if (report.path.length >= 2 || report.type !== READ) yield report;
					}
				}
			}
		}
		*iteratePropertyReferences(node, traceMap) {
			yield* this._iteratePropertyReferences(node, [], traceMap);
		}
		*_iterateVariableReferences(variable, path, traceMap, shouldReport) {
			if (this.variableStack.includes(variable)) return;
			this.variableStack.push(variable);
			try {
				for (const reference of variable.references) {
					if (!reference.isRead()) continue;
					const node = reference.identifier;
					if (shouldReport && traceMap[READ]) yield {
						node,
						path,
						type: READ,
						info: traceMap[READ]
					};
					yield* this._iteratePropertyReferences(node, path, traceMap);
				}
			} finally {
				this.variableStack.pop();
			}
		}
		*_iteratePropertyReferences(rootNode, path, traceMap) {
			let node = rootNode;
			while (isPassThrough(node)) node = node.parent;
			const parent = node.parent;
			if (!parent) return;
			if (parent.type === "MemberExpression") {
				if (parent.object === node) {
					const key = getPropertyName(parent);
					if (key == null || !has(traceMap, key)) return;
					path = path.concat(key);
					const nextTraceMap = traceMap[key];
					if (nextTraceMap[READ]) yield {
						node: parent,
						path,
						type: READ,
						info: nextTraceMap[READ]
					};
					yield* this._iteratePropertyReferences(parent, path, nextTraceMap);
				}
				return;
			}
			if (parent.type === "CallExpression") {
				if (parent.callee === node && traceMap[CALL]) yield {
					node: parent,
					path,
					type: CALL,
					info: traceMap[CALL]
				};
				return;
			}
			if (parent.type === "NewExpression") {
				if (parent.callee === node && traceMap[CONSTRUCT]) yield {
					node: parent,
					path,
					type: CONSTRUCT,
					info: traceMap[CONSTRUCT]
				};
				return;
			}
			if (parent.type === "AssignmentExpression") {
				if (parent.right === node) {
					yield* this._iterateLhsReferences(parent.left, path, traceMap);
					yield* this._iteratePropertyReferences(parent, path, traceMap);
				}
				return;
			}
			if (parent.type === "AssignmentPattern") {
				if (parent.right === node) yield* this._iterateLhsReferences(parent.left, path, traceMap);
				return;
			}
			if (parent.type === "VariableDeclarator") {
				if (parent.init === node) yield* this._iterateLhsReferences(parent.id, path, traceMap);
			}
		}
		*_iterateLhsReferences(patternNode, path, traceMap) {
			if (patternNode.type === "Identifier") {
				const variable = findVariable(this.globalScope, patternNode);
				if (variable != null) yield* this._iterateVariableReferences(variable, path, traceMap, false);
				return;
			}
			if (patternNode.type === "ObjectPattern") {
				for (const property of patternNode.properties) {
					const key = getPropertyName(property);
					if (key == null || !has(traceMap, key)) continue;
					const nextPath = path.concat(key);
					const nextTraceMap = traceMap[key];
					if (nextTraceMap[READ]) yield {
						node: property,
						path: nextPath,
						type: READ,
						info: nextTraceMap[READ]
					};
					yield* this._iterateLhsReferences(property.value, nextPath, nextTraceMap);
				}
				return;
			}
			if (patternNode.type === "AssignmentPattern") yield* this._iterateLhsReferences(patternNode.left, path, traceMap);
		}
		*_iterateImportReferences(specifierNode, path, traceMap) {
			const type = specifierNode.type;
			if (type === "ImportSpecifier" || type === "ImportDefaultSpecifier") {
				const key = type === "ImportDefaultSpecifier" ? "default" : specifierNode.imported.type === "Identifier" ? specifierNode.imported.name : specifierNode.imported.value;
				if (!has(traceMap, key)) return;
				path = path.concat(key);
				const nextTraceMap = traceMap[key];
				if (nextTraceMap[READ]) yield {
					node: specifierNode,
					path,
					type: READ,
					info: nextTraceMap[READ]
				};
				yield* this._iterateVariableReferences(findVariable(this.globalScope, specifierNode.local), path, nextTraceMap, false);
				return;
			}
			if (type === "ImportNamespaceSpecifier") {
				yield* this._iterateVariableReferences(findVariable(this.globalScope, specifierNode.local), path, traceMap, false);
				return;
			}
			if (type === "ExportSpecifier") {
				const key = specifierNode.local.type === "Identifier" ? specifierNode.local.name : specifierNode.local.value;
				if (!has(traceMap, key)) return;
				path = path.concat(key);
				const nextTraceMap = traceMap[key];
				if (nextTraceMap[READ]) yield {
					node: specifierNode,
					path,
					type: READ,
					info: nextTraceMap[READ]
				};
			}
		}
	};
	ReferenceTracker.READ = READ;
	ReferenceTracker.CALL = CALL;
	ReferenceTracker.CONSTRUCT = CONSTRUCT;
	ReferenceTracker.ESM = ESM;
	function exceptDefault(name, index) {
		return !(index === 1 && name === "default");
	}
	var index = {
		CALL,
		CONSTRUCT,
		ESM,
		findVariable,
		getFunctionHeadLocation,
		getFunctionNameWithKind,
		getInnermostScope,
		getPropertyName,
		getStaticValue,
		getStringIfConstant,
		hasSideEffect,
		isArrowToken,
		isClosingBraceToken,
		isClosingBracketToken,
		isClosingParenToken,
		isColonToken,
		isCommaToken,
		isCommentToken,
		isNotArrowToken,
		isNotClosingBraceToken,
		isNotClosingBracketToken,
		isNotClosingParenToken,
		isNotColonToken,
		isNotCommaToken,
		isNotCommentToken,
		isNotOpeningBraceToken,
		isNotOpeningBracketToken,
		isNotOpeningParenToken,
		isNotSemicolonToken,
		isOpeningBraceToken,
		isOpeningBracketToken,
		isOpeningParenToken,
		isParenthesized,
		isSemicolonToken,
		PatternMatcher,
		READ,
		ReferenceTracker
	};
	exports.CALL = CALL;
	exports.CONSTRUCT = CONSTRUCT;
	exports.ESM = ESM;
	exports.PatternMatcher = PatternMatcher;
	exports.READ = READ;
	exports.ReferenceTracker = ReferenceTracker;
	exports["default"] = index;
	exports.findVariable = findVariable;
	exports.getFunctionHeadLocation = getFunctionHeadLocation;
	exports.getFunctionNameWithKind = getFunctionNameWithKind;
	exports.getInnermostScope = getInnermostScope;
	exports.getPropertyName = getPropertyName;
	exports.getStaticValue = getStaticValue;
	exports.getStringIfConstant = getStringIfConstant;
	exports.hasSideEffect = hasSideEffect;
	exports.isArrowToken = isArrowToken;
	exports.isClosingBraceToken = isClosingBraceToken;
	exports.isClosingBracketToken = isClosingBracketToken;
	exports.isClosingParenToken = isClosingParenToken;
	exports.isColonToken = isColonToken;
	exports.isCommaToken = isCommaToken;
	exports.isCommentToken = isCommentToken;
	exports.isNotArrowToken = isNotArrowToken;
	exports.isNotClosingBraceToken = isNotClosingBraceToken;
	exports.isNotClosingBracketToken = isNotClosingBracketToken;
	exports.isNotClosingParenToken = isNotClosingParenToken;
	exports.isNotColonToken = isNotColonToken;
	exports.isNotCommaToken = isNotCommaToken;
	exports.isNotCommentToken = isNotCommentToken;
	exports.isNotOpeningBraceToken = isNotOpeningBraceToken;
	exports.isNotOpeningBracketToken = isNotOpeningBracketToken;
	exports.isNotOpeningParenToken = isNotOpeningParenToken;
	exports.isNotSemicolonToken = isNotSemicolonToken;
	exports.isOpeningBraceToken = isOpeningBraceToken;
	exports.isOpeningBracketToken = isOpeningBracketToken;
	exports.isOpeningParenToken = isOpeningParenToken;
	exports.isParenthesized = isParenthesized;
	exports.isSemicolonToken = isSemicolonToken;
}));
// build/node_modules/eslint/lib/shared/assert.js
var require_assert = __commonJSMin(((exports, module) => {
	function ok(value, message = "Assertion failed.") {
		if (!value) throw new Error(message);
	}
	module.exports = ok;
}));
// build/node_modules/eslint/lib/languages/js/source-code/token-store/cursor.js
var require_cursor = __commonJSMin(((exports, module) => {
	module.exports = class Cursor {
		constructor() {
			this.current = null;
		}
		getOneToken() {
			return this.moveNext() ? this.current : null;
		}
		getAllTokens() {
			const tokens = [];
			while (this.moveNext()) tokens.push(this.current);
			return tokens;
		}
		moveNext() {
			throw new Error("Not implemented.");
		}
	};
}));
// build/node_modules/eslint/lib/languages/js/source-code/token-store/utils.js
var require_utils = __commonJSMin(((exports, module) => {
	function search(tokens, location) {
		for (let minIndex = 0, maxIndex = tokens.length - 1; minIndex <= maxIndex;) {
			const index = (minIndex + maxIndex) / 2 | 0;
			if (location <= tokens[index].range[0]) {
				if (index === minIndex) return index;
				maxIndex = index;
			} else minIndex = index + 1;
		}
		return tokens.length;
	}
	function getFirstIndex(tokens, indexMap, startLoc) {
		if (startLoc === -1) return 0;
		if (startLoc in indexMap) return indexMap[startLoc];
		if (startLoc - 1 in indexMap) {
			const index = indexMap[startLoc - 1];
			const token = tokens[index];
			if (!token) return tokens.length;
			if (token.range[0] >= startLoc) return index;
			return index + 1;
		}
		if (startLoc === 0) return 0;
		return tokens.length;
	}
	function getLastIndex(tokens, indexMap, endLoc) {
		if (endLoc === -1) return tokens.length - 1;
		if (endLoc in indexMap) return indexMap[endLoc] - 1;
		if (endLoc - 1 in indexMap) {
			const index = indexMap[endLoc - 1];
			const token = tokens[index];
			if (!token) return tokens.length - 1;
			if (token.range[1] > endLoc) return index - 1;
			return index;
		}
		if (endLoc === 0) return -1;
		return tokens.length - 1;
	}
	module.exports = {
		search,
		getFirstIndex,
		getLastIndex
	};
}));
// build/node_modules/eslint/lib/languages/js/source-code/token-store/backward-token-comment-cursor.js
var require_backward_token_comment_cursor = __commonJSMin(((exports, module) => {
	const Cursor = require_cursor();
	const utils = require_utils();
	module.exports = class BackwardTokenCommentCursor extends Cursor {
		constructor(tokens, comments, indexMap, startLoc, endLoc) {
			super();
			this.tokens = tokens;
			this.comments = comments;
			this.tokenIndex = utils.getLastIndex(tokens, indexMap, endLoc);
			this.commentIndex = utils.search(comments, endLoc) - 1;
			this.border = startLoc;
		}
		moveNext() {
			const token = this.tokenIndex >= 0 ? this.tokens[this.tokenIndex] : null;
			const comment = this.commentIndex >= 0 ? this.comments[this.commentIndex] : null;
			if (token && (!comment || token.range[1] > comment.range[1])) {
				this.current = token;
				this.tokenIndex -= 1;
			} else if (comment) {
				this.current = comment;
				this.commentIndex -= 1;
			} else this.current = null;
			return Boolean(this.current) && (this.border === -1 || this.current.range[0] >= this.border);
		}
	};
}));
// build/node_modules/eslint/lib/languages/js/source-code/token-store/backward-token-cursor.js
var require_backward_token_cursor = __commonJSMin(((exports, module) => {
	const Cursor = require_cursor();
	const { getLastIndex, getFirstIndex } = require_utils();
	module.exports = class BackwardTokenCursor extends Cursor {
		constructor(tokens, comments, indexMap, startLoc, endLoc) {
			super();
			this.tokens = tokens;
			this.index = getLastIndex(tokens, indexMap, endLoc);
			this.indexEnd = getFirstIndex(tokens, indexMap, startLoc);
		}
		moveNext() {
			if (this.index >= this.indexEnd) {
				this.current = this.tokens[this.index];
				this.index -= 1;
				return true;
			}
			return false;
		}
		getOneToken() {
			return this.index >= this.indexEnd ? this.tokens[this.index] : null;
		}
	};
}));
// build/node_modules/eslint/lib/languages/js/source-code/token-store/decorative-cursor.js
var require_decorative_cursor = __commonJSMin(((exports, module) => {
	const Cursor = require_cursor();
	module.exports = class DecorativeCursor extends Cursor {
		constructor(cursor) {
			super();
			this.cursor = cursor;
		}
		moveNext() {
			const retv = this.cursor.moveNext();
			this.current = this.cursor.current;
			return retv;
		}
	};
}));
// build/node_modules/eslint/lib/languages/js/source-code/token-store/filter-cursor.js
var require_filter_cursor = __commonJSMin(((exports, module) => {
	const DecorativeCursor = require_decorative_cursor();
	module.exports = class FilterCursor extends DecorativeCursor {
		constructor(cursor, predicate) {
			super(cursor);
			this.predicate = predicate;
		}
		moveNext() {
			const predicate = this.predicate;
			while (super.moveNext()) if (predicate(this.current)) return true;
			return false;
		}
	};
}));
// build/node_modules/eslint/lib/languages/js/source-code/token-store/forward-token-comment-cursor.js
var require_forward_token_comment_cursor = __commonJSMin(((exports, module) => {
	const Cursor = require_cursor();
	const { getFirstIndex, search } = require_utils();
	module.exports = class ForwardTokenCommentCursor extends Cursor {
		constructor(tokens, comments, indexMap, startLoc, endLoc) {
			super();
			this.tokens = tokens;
			this.comments = comments;
			this.tokenIndex = getFirstIndex(tokens, indexMap, startLoc);
			this.commentIndex = search(comments, startLoc);
			this.border = endLoc;
		}
		moveNext() {
			const token = this.tokenIndex < this.tokens.length ? this.tokens[this.tokenIndex] : null;
			const comment = this.commentIndex < this.comments.length ? this.comments[this.commentIndex] : null;
			if (token && (!comment || token.range[0] < comment.range[0])) {
				this.current = token;
				this.tokenIndex += 1;
			} else if (comment) {
				this.current = comment;
				this.commentIndex += 1;
			} else this.current = null;
			return Boolean(this.current) && (this.border === -1 || this.current.range[1] <= this.border);
		}
	};
}));
// build/node_modules/eslint/lib/languages/js/source-code/token-store/forward-token-cursor.js
var require_forward_token_cursor = __commonJSMin(((exports, module) => {
	const Cursor = require_cursor();
	const { getFirstIndex, getLastIndex } = require_utils();
	module.exports = class ForwardTokenCursor extends Cursor {
		constructor(tokens, comments, indexMap, startLoc, endLoc) {
			super();
			this.tokens = tokens;
			this.index = getFirstIndex(tokens, indexMap, startLoc);
			this.indexEnd = getLastIndex(tokens, indexMap, endLoc);
		}
		moveNext() {
			if (this.index <= this.indexEnd) {
				this.current = this.tokens[this.index];
				this.index += 1;
				return true;
			}
			return false;
		}
		getOneToken() {
			return this.index <= this.indexEnd ? this.tokens[this.index] : null;
		}
		getAllTokens() {
			return this.tokens.slice(this.index, this.indexEnd + 1);
		}
	};
}));
// build/node_modules/eslint/lib/languages/js/source-code/token-store/limit-cursor.js
var require_limit_cursor = __commonJSMin(((exports, module) => {
	const DecorativeCursor = require_decorative_cursor();
	module.exports = class LimitCursor extends DecorativeCursor {
		constructor(cursor, count) {
			super(cursor);
			this.count = count;
		}
		moveNext() {
			if (this.count > 0) {
				this.count -= 1;
				return super.moveNext();
			}
			return false;
		}
	};
}));
// build/node_modules/eslint/lib/languages/js/source-code/token-store/skip-cursor.js
var require_skip_cursor = __commonJSMin(((exports, module) => {
	const DecorativeCursor = require_decorative_cursor();
	module.exports = class SkipCursor extends DecorativeCursor {
		constructor(cursor, count) {
			super(cursor);
			this.count = count;
		}
		moveNext() {
			while (this.count > 0) {
				this.count -= 1;
				if (!super.moveNext()) return false;
			}
			return super.moveNext();
		}
	};
}));
// build/node_modules/eslint/lib/languages/js/source-code/token-store/cursors.js
var require_cursors = __commonJSMin(((exports, module) => {
	const BackwardTokenCommentCursor = require_backward_token_comment_cursor();
	const BackwardTokenCursor = require_backward_token_cursor();
	const FilterCursor = require_filter_cursor();
	const ForwardTokenCommentCursor = require_forward_token_comment_cursor();
	const ForwardTokenCursor = require_forward_token_cursor();
	const LimitCursor = require_limit_cursor();
	const SkipCursor = require_skip_cursor();
	var CursorFactory = class {
		constructor(TokenCursor, TokenCommentCursor) {
			this.TokenCursor = TokenCursor;
			this.TokenCommentCursor = TokenCommentCursor;
		}
		createBaseCursor(tokens, comments, indexMap, startLoc, endLoc, includeComments) {
			return new (includeComments ? this.TokenCommentCursor : this.TokenCursor)(tokens, comments, indexMap, startLoc, endLoc);
		}
		createCursor(tokens, comments, indexMap, startLoc, endLoc, includeComments, filter, skip, count) {
			let cursor = this.createBaseCursor(tokens, comments, indexMap, startLoc, endLoc, includeComments);
			if (filter) cursor = new FilterCursor(cursor, filter);
			if (skip >= 1) cursor = new SkipCursor(cursor, skip);
			if (count >= 0) cursor = new LimitCursor(cursor, count);
			return cursor;
		}
	};
	module.exports = {
		forward: new CursorFactory(ForwardTokenCursor, ForwardTokenCommentCursor),
		backward: new CursorFactory(BackwardTokenCursor, BackwardTokenCommentCursor)
	};
}));
// build/node_modules/eslint/lib/languages/js/source-code/token-store/padded-token-cursor.js
var require_padded_token_cursor = __commonJSMin(((exports, module) => {
	const ForwardTokenCursor = require_forward_token_cursor();
	module.exports = class PaddedTokenCursor extends ForwardTokenCursor {
		constructor(tokens, comments, indexMap, startLoc, endLoc, beforeCount, afterCount) {
			super(tokens, comments, indexMap, startLoc, endLoc);
			this.index = Math.max(0, this.index - beforeCount);
			this.indexEnd = Math.min(tokens.length - 1, this.indexEnd + afterCount);
		}
	};
}));
// build/node_modules/eslint/lib/languages/js/source-code/token-store/index.js
var require_token_store = __commonJSMin(((exports, module) => {
	const { isCommentToken } = require_eslint_utils();
	const assert = require_assert();
	const cursors = require_cursors();
	const ForwardTokenCursor = require_forward_token_cursor();
	const PaddedTokenCursor = require_padded_token_cursor();
	const utils = require_utils();
	const TOKENS = Symbol("tokens");
	const COMMENTS = Symbol("comments");
	const INDEX_MAP = Symbol("indexMap");
	function createIndexMap(tokens, comments) {
		const map = Object.create(null);
		let tokenIndex = 0;
		let commentIndex = 0;
		let nextStart;
		let range;
		while (tokenIndex < tokens.length || commentIndex < comments.length) {
			nextStart = commentIndex < comments.length ? comments[commentIndex].range[0] : Number.MAX_SAFE_INTEGER;
			while (tokenIndex < tokens.length && (range = tokens[tokenIndex].range)[0] < nextStart) {
				map[range[0]] = tokenIndex;
				map[range[1] - 1] = tokenIndex;
				tokenIndex += 1;
			}
			nextStart = tokenIndex < tokens.length ? tokens[tokenIndex].range[0] : Number.MAX_SAFE_INTEGER;
			while (commentIndex < comments.length && (range = comments[commentIndex].range)[0] < nextStart) {
				map[range[0]] = tokenIndex;
				map[range[1] - 1] = tokenIndex;
				commentIndex += 1;
			}
		}
		return map;
	}
	function createCursorWithSkip(factory, tokens, comments, indexMap, startLoc, endLoc, opts) {
		let includeComments = false;
		let skip = 0;
		let filter = null;
		if (typeof opts === "number") skip = opts | 0;
		else if (typeof opts === "function") filter = opts;
		else if (opts) {
			includeComments = !!opts.includeComments;
			skip = opts.skip | 0;
			filter = opts.filter || null;
		}
		assert(skip >= 0, "options.skip should be zero or a positive integer.");
		assert(!filter || typeof filter === "function", "options.filter should be a function.");
		return factory.createCursor(tokens, comments, indexMap, startLoc, endLoc, includeComments, filter, skip, -1);
	}
	function createCursorWithCount(factory, tokens, comments, indexMap, startLoc, endLoc, opts) {
		let includeComments = false;
		let count = 0;
		let countExists = false;
		let filter = null;
		if (typeof opts === "number") {
			count = opts | 0;
			countExists = true;
		} else if (typeof opts === "function") filter = opts;
		else if (opts) {
			includeComments = !!opts.includeComments;
			count = opts.count | 0;
			countExists = typeof opts.count === "number";
			filter = opts.filter || null;
		}
		assert(count >= 0, "options.count should be zero or a positive integer.");
		assert(!filter || typeof filter === "function", "options.filter should be a function.");
		return factory.createCursor(tokens, comments, indexMap, startLoc, endLoc, includeComments, filter, 0, countExists ? count : -1);
	}
	function createCursorWithPadding(tokens, comments, indexMap, startLoc, endLoc, beforeCount, afterCount) {
		if (typeof beforeCount === "undefined" && typeof afterCount === "undefined") return new ForwardTokenCursor(tokens, comments, indexMap, startLoc, endLoc);
		if (typeof beforeCount === "number" || typeof beforeCount === "undefined") return new PaddedTokenCursor(tokens, comments, indexMap, startLoc, endLoc, beforeCount | 0, afterCount | 0);
		return createCursorWithCount(cursors.forward, tokens, comments, indexMap, startLoc, endLoc, beforeCount);
	}
	function getAdjacentCommentTokensFromCursor(cursor) {
		const tokens = [];
		let currentToken = cursor.getOneToken();
		while (currentToken && isCommentToken(currentToken)) {
			tokens.push(currentToken);
			currentToken = cursor.getOneToken();
		}
		return tokens;
	}
	module.exports = class TokenStore {
		constructor(tokens, comments) {
			this[TOKENS] = tokens;
			this[COMMENTS] = comments;
			this[INDEX_MAP] = createIndexMap(tokens, comments);
		}
		getTokenByRangeStart(offset, options) {
			const includeComments = options && options.includeComments;
			const token = cursors.forward.createBaseCursor(this[TOKENS], this[COMMENTS], this[INDEX_MAP], offset, -1, includeComments).getOneToken();
			if (token && token.range[0] === offset) return token;
			return null;
		}
		getFirstToken(node, options) {
			return createCursorWithSkip(cursors.forward, this[TOKENS], this[COMMENTS], this[INDEX_MAP], node.range[0], node.range[1], options).getOneToken();
		}
		getLastToken(node, options) {
			return createCursorWithSkip(cursors.backward, this[TOKENS], this[COMMENTS], this[INDEX_MAP], node.range[0], node.range[1], options).getOneToken();
		}
		getTokenBefore(node, options) {
			return createCursorWithSkip(cursors.backward, this[TOKENS], this[COMMENTS], this[INDEX_MAP], -1, node.range[0], options).getOneToken();
		}
		getTokenAfter(node, options) {
			return createCursorWithSkip(cursors.forward, this[TOKENS], this[COMMENTS], this[INDEX_MAP], node.range[1], -1, options).getOneToken();
		}
		getFirstTokenBetween(left, right, options) {
			return createCursorWithSkip(cursors.forward, this[TOKENS], this[COMMENTS], this[INDEX_MAP], left.range[1], right.range[0], options).getOneToken();
		}
		getLastTokenBetween(left, right, options) {
			return createCursorWithSkip(cursors.backward, this[TOKENS], this[COMMENTS], this[INDEX_MAP], left.range[1], right.range[0], options).getOneToken();
		}
		getFirstTokens(node, options) {
			return createCursorWithCount(cursors.forward, this[TOKENS], this[COMMENTS], this[INDEX_MAP], node.range[0], node.range[1], options).getAllTokens();
		}
		getLastTokens(node, options) {
			return createCursorWithCount(cursors.backward, this[TOKENS], this[COMMENTS], this[INDEX_MAP], node.range[0], node.range[1], options).getAllTokens().reverse();
		}
		getTokensBefore(node, options) {
			return createCursorWithCount(cursors.backward, this[TOKENS], this[COMMENTS], this[INDEX_MAP], -1, node.range[0], options).getAllTokens().reverse();
		}
		getTokensAfter(node, options) {
			return createCursorWithCount(cursors.forward, this[TOKENS], this[COMMENTS], this[INDEX_MAP], node.range[1], -1, options).getAllTokens();
		}
		getFirstTokensBetween(left, right, options) {
			return createCursorWithCount(cursors.forward, this[TOKENS], this[COMMENTS], this[INDEX_MAP], left.range[1], right.range[0], options).getAllTokens();
		}
		getLastTokensBetween(left, right, options) {
			return createCursorWithCount(cursors.backward, this[TOKENS], this[COMMENTS], this[INDEX_MAP], left.range[1], right.range[0], options).getAllTokens().reverse();
		}
		getTokens(node, beforeCount, afterCount) {
			return createCursorWithPadding(this[TOKENS], this[COMMENTS], this[INDEX_MAP], node.range[0], node.range[1], beforeCount, afterCount).getAllTokens();
		}
		getTokensBetween(left, right, padding) {
			return createCursorWithPadding(this[TOKENS], this[COMMENTS], this[INDEX_MAP], left.range[1], right.range[0], padding, padding).getAllTokens();
		}
		commentsExistBetween(left, right) {
			const index = utils.search(this[COMMENTS], left.range[1]);
			return index < this[COMMENTS].length && this[COMMENTS][index].range[1] <= right.range[0];
		}
		getCommentsBefore(nodeOrToken) {
			return getAdjacentCommentTokensFromCursor(createCursorWithCount(cursors.backward, this[TOKENS], this[COMMENTS], this[INDEX_MAP], -1, nodeOrToken.range[0], { includeComments: true })).reverse();
		}
		getCommentsAfter(nodeOrToken) {
			return getAdjacentCommentTokensFromCursor(createCursorWithCount(cursors.forward, this[TOKENS], this[COMMENTS], this[INDEX_MAP], nodeOrToken.range[1], -1, { includeComments: true }));
		}
		getCommentsInside(node) {
			return this.getTokens(node, {
				includeComments: true,
				filter: isCommentToken
			});
		}
	};
}));
// build/node_modules/eslint/lib/shared/ast-utils.js
var require_ast_utils = __commonJSMin(((exports, module) => {
	const breakableTypePattern = /^(?:(?:Do)?While|For(?:In|Of)?|Switch)Statement$/u;
	const lineBreakPattern = /\r\n|[\r\n\u2028\u2029]/u;
	const shebangPattern = /^#!([^\r\n\u2028\u2029]*)/u;
	function createGlobalLinebreakMatcher() {
		return new RegExp(lineBreakPattern.source, "gu");
	}
	module.exports = {
		breakableTypePattern,
		lineBreakPattern,
		createGlobalLinebreakMatcher,
		shebangPattern
	};
}));
// build/node_modules/eslint/conf/globals.js
var require_globals = __commonJSMin(((exports, module) => {
	const commonjs = {
		exports: true,
		global: false,
		module: false,
		require: false
	};
	const es3 = {
		Array: false,
		Boolean: false,
		constructor: false,
		Date: false,
		decodeURI: false,
		decodeURIComponent: false,
		encodeURI: false,
		encodeURIComponent: false,
		Error: false,
		escape: false,
		eval: false,
		EvalError: false,
		Function: false,
		hasOwnProperty: false,
		Infinity: false,
		isFinite: false,
		isNaN: false,
		isPrototypeOf: false,
		Math: false,
		NaN: false,
		Number: false,
		Object: false,
		parseFloat: false,
		parseInt: false,
		propertyIsEnumerable: false,
		RangeError: false,
		ReferenceError: false,
		RegExp: false,
		String: false,
		SyntaxError: false,
		toLocaleString: false,
		toString: false,
		TypeError: false,
		undefined: false,
		unescape: false,
		URIError: false,
		valueOf: false
	};
	const es5 = {
		...es3,
		JSON: false
	};
	const es2015 = {
		...es5,
		ArrayBuffer: false,
		DataView: false,
		Float32Array: false,
		Float64Array: false,
		Int16Array: false,
		Int32Array: false,
		Int8Array: false,
		Intl: false,
		Map: false,
		Promise: false,
		Proxy: false,
		Reflect: false,
		Set: false,
		Symbol: false,
		Uint16Array: false,
		Uint32Array: false,
		Uint8Array: false,
		Uint8ClampedArray: false,
		WeakMap: false,
		WeakSet: false
	};
	const es2016 = { ...es2015 };
	const es2017 = {
		...es2016,
		Atomics: false,
		SharedArrayBuffer: false
	};
	const es2018 = { ...es2017 };
	const es2019 = { ...es2018 };
	const es2020 = {
		...es2019,
		BigInt: false,
		BigInt64Array: false,
		BigUint64Array: false,
		globalThis: false
	};
	const es2021 = {
		...es2020,
		AggregateError: false,
		FinalizationRegistry: false,
		WeakRef: false
	};
	const es2022 = { ...es2021 };
	const es2023 = { ...es2022 };
	const es2024 = { ...es2023 };
	const es2025 = {
		...es2024,
		Float16Array: false,
		Iterator: false
	};
	module.exports = {
		commonjs,
		es3,
		es5,
		es2015,
		es2016,
		es2017,
		es2018,
		es2019,
		es2020,
		es2021,
		es2022,
		es2023,
		es2024,
		es2025,
		es2026: {
			...es2025,
			AsyncDisposableStack: false,
			DisposableStack: false,
			SuppressedError: false,
			Temporal: false
		}
	};
}));
// build/node_modules/eslint/lib/shared/directives.js
var require_directives = __commonJSMin(((exports, module) => {
	module.exports = { directivesPattern: /^(eslint(?:-env|-enable|-disable(?:(?:-next)?-line)?)?|exported|globals?)(?:\s|$)/u };
}));
// build/node_modules/eslint/lib/linter/code-path-analysis/debug-helpers.js
var require_debug_helpers = __commonJSMin(((exports, module) => {
	const debug = require_src()("eslint:code-path");
	function getId(segment) {
		return segment.id + (segment.reachable ? "" : "!");
	}
	function nodeToString(node, label) {
		const suffix = label ? `:${label}` : "";
		switch (node.type) {
			case "Identifier": return `${node.type}${suffix} (${node.name})`;
			case "Literal": return `${node.type}${suffix} (${node.value})`;
			default: return `${node.type}${suffix}`;
		}
	}
	function escapeDotLabelText(value) {
		return value.replace(/\\/gu, String.raw`\\`).replace(/"/gu, String.raw`\"`);
	}
	module.exports = {
		enabled: debug.enabled,
		dump: debug,
		dumpState: !debug.enabled ? debug : function(node, state, leaving) {
			for (let i = 0; i < state.currentSegments.length; ++i) {
				const segInternal = state.currentSegments[i].internal;
				if (leaving) {
					const last = segInternal.nodes.length - 1;
					if (last >= 0 && segInternal.nodes[last] === nodeToString(node, "enter")) segInternal.nodes[last] = nodeToString(node, void 0);
					else segInternal.nodes.push(nodeToString(node, "exit"));
				} else segInternal.nodes.push(nodeToString(node, "enter"));
			}
			debug("%s) %s%s", state.currentSegments.map(getId).join(","), node.type, leaving ? ":exit" : "");
		},
		dumpDot: !debug.enabled ? debug : function(codePath) {
			let text = "\ndigraph {\nnode[shape=box,style=\"rounded,filled\",fillcolor=white];\ninitial[label=\"\",shape=circle,style=filled,fillcolor=black,width=0.25,height=0.25];\n";
			if (codePath.returnedSegments.length > 0) text += "final[label=\"\",shape=doublecircle,style=filled,fillcolor=black,width=0.25,height=0.25];\n";
			if (codePath.thrownSegments.length > 0) text += "thrown[label=\"✘\",shape=circle,width=0.3,height=0.3,fixedsize=true];\n";
			const traceMap = Object.create(null);
			const arrows = this.makeDotArrows(codePath, traceMap);
			for (const id in traceMap) {
				const segment = traceMap[id];
				text += `${id}[`;
				if (segment.reachable) text += "label=\"";
				else text += "style=\"rounded,dashed,filled\",fillcolor=\"#FF9800\",label=\"<<unreachable>>\\n";
				if (segment.internal.nodes.length > 0) text += segment.internal.nodes.map(escapeDotLabelText).join("\\n");
				else text += "????";
				text += "\"];\n";
			}
			text += `${arrows}\n`;
			text += "}";
			debug("DOT", text);
		},
		makeDotArrows(codePath, traceMap) {
			const stack = [[codePath.initialSegment, 0]];
			const done = traceMap || Object.create(null);
			let lastId = codePath.initialSegment.id;
			let text = `initial->${codePath.initialSegment.id}`;
			while (stack.length > 0) {
				const item = stack.pop();
				const segment = item[0];
				const index = item[1];
				if (done[segment.id] && index === 0) continue;
				done[segment.id] = segment;
				const nextSegment = segment.allNextSegments[index];
				if (!nextSegment) continue;
				if (lastId === segment.id) text += `->${nextSegment.id}`;
				else text += `;\n${segment.id}->${nextSegment.id}`;
				lastId = nextSegment.id;
				stack.unshift([segment, 1 + index]);
				stack.push([nextSegment, 0]);
			}
			codePath.returnedSegments.forEach((finalSegment) => {
				if (lastId === finalSegment.id) text += "->final";
				else text += `;\n${finalSegment.id}->final`;
				lastId = null;
			});
			codePath.thrownSegments.forEach((finalSegment) => {
				if (lastId === finalSegment.id) text += "->thrown";
				else text += `;\n${finalSegment.id}->thrown`;
				lastId = null;
			});
			return `${text};`;
		}
	};
}));
// build/node_modules/eslint/lib/linter/code-path-analysis/code-path-segment.js
var require_code_path_segment = __commonJSMin(((exports, module) => {
	const debug = require_debug_helpers();
	function isReachable(segment) {
		return segment.reachable;
	}
	module.exports = class CodePathSegment {
		constructor(id, allPrevSegments, reachable) {
			this.id = id;
			this.nextSegments = [];
			this.prevSegments = allPrevSegments.filter(isReachable);
			this.allNextSegments = [];
			this.allPrevSegments = allPrevSegments;
			this.reachable = reachable;
			Object.defineProperty(this, "internal", { value: {
				used: false,
				loopedPrevSegments: []
			} });
			if (debug.enabled) this.internal.nodes = [];
		}
		isLoopedPrevSegment(segment) {
			return this.internal.loopedPrevSegments.includes(segment);
		}
		static newRoot(id) {
			return new CodePathSegment(id, [], true);
		}
		static newNext(id, allPrevSegments) {
			return new CodePathSegment(id, CodePathSegment.flattenUnusedSegments(allPrevSegments), allPrevSegments.some(isReachable));
		}
		static newUnreachable(id, allPrevSegments) {
			const segment = new CodePathSegment(id, CodePathSegment.flattenUnusedSegments(allPrevSegments), false);
			CodePathSegment.markUsed(segment);
			return segment;
		}
		static newDisconnected(id, allPrevSegments) {
			return new CodePathSegment(id, [], allPrevSegments.some(isReachable));
		}
		static markUsed(segment) {
			if (segment.internal.used) return;
			segment.internal.used = true;
			let i;
			if (segment.reachable) for (i = 0; i < segment.allPrevSegments.length; ++i) {
				const prevSegment = segment.allPrevSegments[i];
				prevSegment.allNextSegments.push(segment);
				prevSegment.nextSegments.push(segment);
			}
			else for (i = 0; i < segment.allPrevSegments.length; ++i) segment.allPrevSegments[i].allNextSegments.push(segment);
		}
		static markPrevSegmentAsLooped(segment, prevSegment) {
			segment.internal.loopedPrevSegments.push(prevSegment);
		}
		static flattenUnusedSegments(segments) {
			const done = new Set();
			for (let i = 0; i < segments.length; ++i) {
				const segment = segments[i];
				if (done.has(segment)) continue;
				if (!segment.internal.used) for (let j = 0; j < segment.allPrevSegments.length; ++j) {
					const prevSegment = segment.allPrevSegments[j];
					if (!done.has(prevSegment)) done.add(prevSegment);
				}
				else done.add(segment);
			}
			return [...done];
		}
	};
}));
// build/node_modules/eslint/lib/linter/code-path-analysis/fork-context.js
var require_fork_context = __commonJSMin(((exports, module) => {
	const assert = require_assert();
	const CodePathSegment = require_code_path_segment();
	function isReachable(segment) {
		return segment.reachable;
	}
	function createSegments(context, startIndex, endIndex, create) {
		const list = context.segmentsList;
		const normalizedBegin = startIndex >= 0 ? startIndex : list.length + startIndex;
		const normalizedEnd = endIndex >= 0 ? endIndex : list.length + endIndex;
		const segments = [];
		for (let i = 0; i < context.count; ++i) {
			const allPrevSegments = [];
			for (let j = normalizedBegin; j <= normalizedEnd; ++j) allPrevSegments.push(list[j][i]);
			segments.push(create(context.idGenerator.next(), allPrevSegments));
		}
		return segments;
	}
	function mergeExtraSegments(context, segments) {
		let currentSegments = segments;
		while (currentSegments.length > context.count) {
			const merged = [];
			for (let i = 0, length = Math.floor(currentSegments.length / 2); i < length; ++i) merged.push(CodePathSegment.newNext(context.idGenerator.next(), [currentSegments[i], currentSegments[i + length]]));
			currentSegments = merged;
		}
		return currentSegments;
	}
	module.exports = class ForkContext {
		constructor(idGenerator, upper, count) {
			this.idGenerator = idGenerator;
			this.upper = upper;
			this.count = count;
			this.segmentsList = [];
		}
		get head() {
			const list = this.segmentsList;
			return list.length === 0 ? [] : list.at(-1);
		}
		get empty() {
			return this.segmentsList.length === 0;
		}
		get reachable() {
			const segments = this.head;
			return segments.length > 0 && segments.some(isReachable);
		}
		makeNext(startIndex, endIndex) {
			return createSegments(this, startIndex, endIndex, CodePathSegment.newNext);
		}
		makeUnreachable(startIndex, endIndex) {
			return createSegments(this, startIndex, endIndex, CodePathSegment.newUnreachable);
		}
		makeDisconnected(startIndex, endIndex) {
			return createSegments(this, startIndex, endIndex, CodePathSegment.newDisconnected);
		}
		add(segments) {
			assert(segments.length >= this.count, `${segments.length} >= ${this.count}`);
			this.segmentsList.push(mergeExtraSegments(this, segments));
		}
		replaceHead(replacementHeadSegments) {
			assert(replacementHeadSegments.length >= this.count, `${replacementHeadSegments.length} >= ${this.count}`);
			this.segmentsList.splice(-1, 1, mergeExtraSegments(this, replacementHeadSegments));
		}
		addAll(otherForkContext) {
			assert(otherForkContext.count === this.count);
			this.segmentsList.push(...otherForkContext.segmentsList);
		}
		clear() {
			this.segmentsList = [];
		}
		static newRoot(idGenerator) {
			const context = new ForkContext(idGenerator, null, 1);
			context.add([CodePathSegment.newRoot(idGenerator.next())]);
			return context;
		}
		static newEmpty(parentContext, shouldForkLeavingPath) {
			return new ForkContext(parentContext.idGenerator, parentContext, (shouldForkLeavingPath ? 2 : 1) * parentContext.count);
		}
	};
}));
// build/node_modules/eslint/lib/linter/code-path-analysis/code-path-state.js
var require_code_path_state = __commonJSMin(((exports, module) => {
	const CodePathSegment = require_code_path_segment();
	const ForkContext = require_fork_context();
	var BreakContext = class {
		constructor(upperContext, breakable, label, forkContext) {
			this.upper = upperContext;
			this.breakable = breakable;
			this.label = label;
			this.brokenForkContext = ForkContext.newEmpty(forkContext);
		}
	};
	var ChainContext = class {
		constructor(upperContext) {
			this.upper = upperContext;
			this.choiceContextCount = 0;
		}
	};
	var ChoiceContext = class {
		constructor(upperContext, kind, isForkingAsResult, forkContext) {
			this.upper = upperContext;
			this.kind = kind;
			this.isForkingAsResult = isForkingAsResult;
			this.trueForkContext = ForkContext.newEmpty(forkContext);
			this.falseForkContext = ForkContext.newEmpty(forkContext);
			this.nullishForkContext = ForkContext.newEmpty(forkContext);
			this.processed = false;
		}
	};
	var LoopContextBase = class {
		constructor(upperContext, type, label, breakContext) {
			this.upper = upperContext;
			this.type = type;
			this.label = label;
			this.brokenForkContext = breakContext.brokenForkContext;
		}
	};
	var WhileLoopContext = class extends LoopContextBase {
		constructor(upperContext, label, breakContext) {
			super(upperContext, "WhileStatement", label, breakContext);
			this.test = void 0;
			this.continueDestSegments = null;
		}
	};
	var DoWhileLoopContext = class extends LoopContextBase {
		constructor(upperContext, label, breakContext, forkContext) {
			super(upperContext, "DoWhileStatement", label, breakContext);
			this.test = void 0;
			this.entrySegments = null;
			this.continueForkContext = ForkContext.newEmpty(forkContext);
		}
	};
	var ForLoopContext = class extends LoopContextBase {
		constructor(upperContext, label, breakContext) {
			super(upperContext, "ForStatement", label, breakContext);
			this.test = void 0;
			this.endOfInitSegments = null;
			this.testSegments = null;
			this.endOfTestSegments = null;
			this.updateSegments = null;
			this.endOfUpdateSegments = null;
			this.continueDestSegments = null;
		}
	};
	var ForInLoopContext = class extends LoopContextBase {
		constructor(upperContext, label, breakContext) {
			super(upperContext, "ForInStatement", label, breakContext);
			this.prevSegments = null;
			this.leftSegments = null;
			this.endOfLeftSegments = null;
			this.continueDestSegments = null;
		}
	};
	var ForOfLoopContext = class extends LoopContextBase {
		constructor(upperContext, label, breakContext) {
			super(upperContext, "ForOfStatement", label, breakContext);
			this.prevSegments = null;
			this.leftSegments = null;
			this.endOfLeftSegments = null;
			this.continueDestSegments = null;
		}
	};
	var SwitchContext = class {
		constructor(upperContext, hasCase) {
			this.upper = upperContext;
			this.hasCase = hasCase;
			this.defaultSegments = null;
			this.defaultBodySegments = null;
			this.foundEmptyDefault = false;
			this.lastIsDefault = false;
			this.forkCount = 0;
		}
	};
	var TryContext = class {
		constructor(upperContext, hasFinalizer, forkContext) {
			this.upper = upperContext;
			this.hasFinalizer = hasFinalizer;
			this.position = "try";
			this.returnedForkContext = hasFinalizer ? ForkContext.newEmpty(forkContext) : null;
			this.thrownForkContext = ForkContext.newEmpty(forkContext);
			this.lastOfTryIsReachable = false;
			this.lastOfCatchIsReachable = false;
		}
	};
	function addToReturnedOrThrown(dest, others, all, segments) {
		for (let i = 0; i < segments.length; ++i) {
			const segment = segments[i];
			dest.push(segment);
			if (!others.includes(segment)) all.push(segment);
		}
	}
	function getContinueContext(state, label) {
		if (!label) return state.loopContext;
		let context = state.loopContext;
		while (context) {
			if (context.label === label) return context;
			context = context.upper;
		}
		return null;
	}
	function getBreakContext(state, label) {
		let context = state.breakContext;
		while (context) {
			if (label ? context.label === label : context.breakable) return context;
			context = context.upper;
		}
		return null;
	}
	function getReturnContext(state) {
		let context = state.tryContext;
		while (context) {
			if (context.hasFinalizer && context.position !== "finally") return context;
			context = context.upper;
		}
		return state;
	}
	function getThrowContext(state) {
		let context = state.tryContext;
		while (context) {
			if (context.position === "try" || context.hasFinalizer && context.position === "catch") return context;
			context = context.upper;
		}
		return state;
	}
	function removeFromArray(elements, value) {
		elements.splice(elements.indexOf(value), 1);
	}
	function disconnectSegments(prevSegments, nextSegments) {
		for (let i = 0; i < prevSegments.length; ++i) {
			const prevSegment = prevSegments[i];
			const nextSegment = nextSegments[i];
			removeFromArray(prevSegment.nextSegments, nextSegment);
			removeFromArray(prevSegment.allNextSegments, nextSegment);
			removeFromArray(nextSegment.prevSegments, prevSegment);
			removeFromArray(nextSegment.allPrevSegments, prevSegment);
		}
	}
	function makeLooped(state, unflattenedFromSegments, unflattenedToSegments) {
		const fromSegments = CodePathSegment.flattenUnusedSegments(unflattenedFromSegments);
		const toSegments = CodePathSegment.flattenUnusedSegments(unflattenedToSegments);
		const end = Math.min(fromSegments.length, toSegments.length);
		for (let i = 0; i < end; ++i) {
			const fromSegment = fromSegments[i];
			const toSegment = toSegments[i];
			if (toSegment.reachable) fromSegment.nextSegments.push(toSegment);
			if (fromSegment.reachable) toSegment.prevSegments.push(fromSegment);
			fromSegment.allNextSegments.push(toSegment);
			toSegment.allPrevSegments.push(fromSegment);
			if (toSegment.allPrevSegments.length >= 2) CodePathSegment.markPrevSegmentAsLooped(toSegment, fromSegment);
			state.notifyLooped(fromSegment, toSegment);
		}
	}
	function finalizeTestSegmentsOfFor(context, choiceContext, head) {
		if (!choiceContext.processed) {
			choiceContext.trueForkContext.add(head);
			choiceContext.falseForkContext.add(head);
			choiceContext.nullishForkContext.add(head);
		}
		if (context.test !== true) context.brokenForkContext.addAll(choiceContext.falseForkContext);
		context.endOfTestSegments = choiceContext.trueForkContext.makeNext(0, -1);
	}
	var CodePathState = class {
		constructor(idGenerator, onLooped) {
			this.idGenerator = idGenerator;
			this.notifyLooped = onLooped;
			this.forkContext = ForkContext.newRoot(idGenerator);
			this.choiceContext = null;
			this.switchContext = null;
			this.tryContext = null;
			this.loopContext = null;
			this.breakContext = null;
			this.chainContext = null;
			this.currentSegments = [];
			this.initialSegment = this.forkContext.head[0];
			this.finalSegments = [];
			this.returnedForkContext = [];
			this.thrownForkContext = [];
			const final = this.finalSegments;
			const returned = this.returnedForkContext;
			const thrown = this.thrownForkContext;
			returned.add = addToReturnedOrThrown.bind(null, returned, thrown, final);
			thrown.add = addToReturnedOrThrown.bind(null, thrown, returned, final);
		}
		get headSegments() {
			return this.forkContext.head;
		}
		get parentForkContext() {
			const current = this.forkContext;
			return current && current.upper;
		}
		pushForkContext(forkLeavingPath) {
			this.forkContext = ForkContext.newEmpty(this.forkContext, forkLeavingPath);
			return this.forkContext;
		}
		popForkContext() {
			const lastContext = this.forkContext;
			this.forkContext = lastContext.upper;
			this.forkContext.replaceHead(lastContext.makeNext(0, -1));
			return lastContext;
		}
		forkPath() {
			this.forkContext.add(this.parentForkContext.makeNext(-1, -1));
		}
		forkBypassPath() {
			this.forkContext.add(this.parentForkContext.head);
		}
		pushChoiceContext(kind, isForkingAsResult) {
			this.choiceContext = new ChoiceContext(this.choiceContext, kind, isForkingAsResult, this.forkContext);
		}
		popChoiceContext() {
			const poppedChoiceContext = this.choiceContext;
			const forkContext = this.forkContext;
			const head = forkContext.head;
			this.choiceContext = poppedChoiceContext.upper;
			switch (poppedChoiceContext.kind) {
				case "&&":
				case "||":
				case "??":
					if (!poppedChoiceContext.processed) {
						poppedChoiceContext.trueForkContext.add(head);
						poppedChoiceContext.falseForkContext.add(head);
						poppedChoiceContext.nullishForkContext.add(head);
					}
					if (poppedChoiceContext.isForkingAsResult) {
						const parentContext = this.choiceContext;
						parentContext.trueForkContext.addAll(poppedChoiceContext.trueForkContext);
						parentContext.falseForkContext.addAll(poppedChoiceContext.falseForkContext);
						parentContext.nullishForkContext.addAll(poppedChoiceContext.nullishForkContext);
						parentContext.processed = true;
						return poppedChoiceContext;
					}
					break;
				case "test":
					if (!poppedChoiceContext.processed) {
						poppedChoiceContext.trueForkContext.clear();
						poppedChoiceContext.trueForkContext.add(head);
					} else {
						poppedChoiceContext.falseForkContext.clear();
						poppedChoiceContext.falseForkContext.add(head);
					}
					break;
				case "loop": return poppedChoiceContext;
				default: throw new Error("unreachable");
			}
			const combinedForkContext = poppedChoiceContext.trueForkContext;
			combinedForkContext.addAll(poppedChoiceContext.falseForkContext);
			forkContext.replaceHead(combinedForkContext.makeNext(0, -1));
			return poppedChoiceContext;
		}
		makeLogicalRight() {
			const currentChoiceContext = this.choiceContext;
			const forkContext = this.forkContext;
			if (currentChoiceContext.processed) {
				let prevForkContext;
				switch (currentChoiceContext.kind) {
					case "&&":
						prevForkContext = currentChoiceContext.trueForkContext;
						break;
					case "||":
						prevForkContext = currentChoiceContext.falseForkContext;
						break;
					case "??":
						prevForkContext = currentChoiceContext.nullishForkContext;
						break;
					default: throw new Error("unreachable");
				}
				forkContext.replaceHead(prevForkContext.makeNext(0, -1));
				prevForkContext.clear();
				currentChoiceContext.processed = false;
			} else {
				switch (currentChoiceContext.kind) {
					case "&&":
						currentChoiceContext.falseForkContext.add(forkContext.head);
						currentChoiceContext.nullishForkContext.add(forkContext.head);
						break;
					case "||":
						currentChoiceContext.trueForkContext.add(forkContext.head);
						break;
					case "??":
						currentChoiceContext.trueForkContext.add(forkContext.head);
						currentChoiceContext.falseForkContext.add(forkContext.head);
						break;
					default: throw new Error("unreachable");
				}
				forkContext.replaceHead(forkContext.makeNext(-1, -1));
			}
		}
		makeIfConsequent() {
			const context = this.choiceContext;
			const forkContext = this.forkContext;
			if (!context.processed) {
				context.trueForkContext.add(forkContext.head);
				context.falseForkContext.add(forkContext.head);
				context.nullishForkContext.add(forkContext.head);
			}
			context.processed = false;
			forkContext.replaceHead(context.trueForkContext.makeNext(0, -1));
		}
		makeIfAlternate() {
			const context = this.choiceContext;
			const forkContext = this.forkContext;
			context.trueForkContext.clear();
			context.trueForkContext.add(forkContext.head);
			context.processed = true;
			forkContext.replaceHead(context.falseForkContext.makeNext(0, -1));
		}
		pushChainContext() {
			this.chainContext = new ChainContext(this.chainContext);
		}
		popChainContext() {
			const context = this.chainContext;
			this.chainContext = context.upper;
			for (let i = context.choiceContextCount; i > 0; --i) this.popChoiceContext();
		}
		makeOptionalNode() {
			if (this.chainContext) {
				this.chainContext.choiceContextCount += 1;
				this.pushChoiceContext("??", false);
			}
		}
		makeOptionalRight() {
			if (this.chainContext) this.makeLogicalRight();
		}
		pushSwitchContext(hasCase, label) {
			this.switchContext = new SwitchContext(this.switchContext, hasCase);
			this.pushBreakContext(true, label);
		}
		popSwitchContext() {
			const context = this.switchContext;
			this.switchContext = context.upper;
			const forkContext = this.forkContext;
			const brokenForkContext = this.popBreakContext().brokenForkContext;
			if (context.forkCount === 0) {
				if (!brokenForkContext.empty) {
					brokenForkContext.add(forkContext.makeNext(-1, -1));
					forkContext.replaceHead(brokenForkContext.makeNext(0, -1));
				}
				return;
			}
			const lastSegments = forkContext.head;
			this.forkBypassPath();
			const lastCaseSegments = forkContext.head;
			brokenForkContext.add(lastSegments);
			if (!context.lastIsDefault) {
				if (context.defaultBodySegments) {
					disconnectSegments(context.defaultSegments, context.defaultBodySegments);
					makeLooped(this, lastCaseSegments, context.defaultBodySegments);
				} else brokenForkContext.add(lastCaseSegments);
			}
			for (let i = 0; i < context.forkCount; ++i) this.forkContext = this.forkContext.upper;
			this.forkContext.replaceHead(brokenForkContext.makeNext(0, -1));
		}
		makeSwitchCaseBody(isCaseBodyEmpty, isDefaultCase) {
			const context = this.switchContext;
			if (!context.hasCase) return;
			const parentForkContext = this.forkContext;
			const forkContext = this.pushForkContext();
			forkContext.add(parentForkContext.makeNext(0, -1));
			if (isDefaultCase) {
				context.defaultSegments = parentForkContext.head;
				if (isCaseBodyEmpty) context.foundEmptyDefault = true;
				else context.defaultBodySegments = forkContext.head;
			} else if (!isCaseBodyEmpty && context.foundEmptyDefault) {
				context.foundEmptyDefault = false;
				context.defaultBodySegments = forkContext.head;
			}
			context.lastIsDefault = isDefaultCase;
			context.forkCount += 1;
		}
		pushTryContext(hasFinalizer) {
			this.tryContext = new TryContext(this.tryContext, hasFinalizer, this.forkContext);
		}
		popTryContext() {
			const context = this.tryContext;
			this.tryContext = context.upper;
			if (context.position === "catch") {
				this.popForkContext();
				return;
			}
			const originalReturnedForkContext = context.returnedForkContext;
			const originalThrownForkContext = context.thrownForkContext;
			if (originalReturnedForkContext.empty && originalThrownForkContext.empty) return;
			const headSegments = this.forkContext.head;
			this.forkContext = this.forkContext.upper;
			const normalSegments = headSegments.slice(0, headSegments.length / 2 | 0);
			const leavingSegments = headSegments.slice(headSegments.length / 2 | 0);
			if (!originalReturnedForkContext.empty) getReturnContext(this).returnedForkContext.add(leavingSegments);
			if (!originalThrownForkContext.empty) getThrowContext(this).thrownForkContext.add(leavingSegments);
			this.forkContext.replaceHead(normalSegments);
			if (!context.lastOfTryIsReachable && !context.lastOfCatchIsReachable) this.forkContext.makeUnreachable();
		}
		makeCatchBlock() {
			const context = this.tryContext;
			const forkContext = this.forkContext;
			const originalThrownForkContext = context.thrownForkContext;
			context.position = "catch";
			context.thrownForkContext = ForkContext.newEmpty(forkContext);
			context.lastOfTryIsReachable = forkContext.reachable;
			originalThrownForkContext.add(forkContext.head);
			const thrownSegments = originalThrownForkContext.makeNext(0, -1);
			this.pushForkContext();
			this.forkBypassPath();
			this.forkContext.add(thrownSegments);
		}
		makeFinallyBlock() {
			const context = this.tryContext;
			let forkContext = this.forkContext;
			const originalReturnedForkContext = context.returnedForkContext;
			const originalThrownForContext = context.thrownForkContext;
			const headOfLeavingSegments = forkContext.head;
			if (context.position === "catch") {
				this.popForkContext();
				forkContext = this.forkContext;
				context.lastOfCatchIsReachable = forkContext.reachable;
			} else context.lastOfTryIsReachable = forkContext.reachable;
			context.position = "finally";
			if (originalReturnedForkContext.empty && originalThrownForContext.empty) return;
			const segments = forkContext.makeNext(-1, -1);
			for (let i = 0; i < forkContext.count; ++i) {
				const prevSegsOfLeavingSegment = [headOfLeavingSegments[i]];
				for (let j = 0; j < originalReturnedForkContext.segmentsList.length; ++j) prevSegsOfLeavingSegment.push(originalReturnedForkContext.segmentsList[j][i]);
				for (let j = 0; j < originalThrownForContext.segmentsList.length; ++j) prevSegsOfLeavingSegment.push(originalThrownForContext.segmentsList[j][i]);
				segments.push(CodePathSegment.newNext(this.idGenerator.next(), prevSegsOfLeavingSegment));
			}
			this.pushForkContext(true);
			this.forkContext.add(segments);
		}
		makeYield() {
			const forkContext = this.forkContext;
			const leavingSegments = forkContext.head;
			if (forkContext.reachable) {
				getReturnContext(this).returnedForkContext.add(leavingSegments);
				getThrowContext(this).thrownForkContext.add(leavingSegments);
				forkContext.replaceHead(forkContext.makeNext(-1, -1));
			}
		}
		makeFirstThrowablePathInTryOrCatchBlock() {
			const forkContext = this.forkContext;
			if (!forkContext.reachable) return;
			const context = getThrowContext(this);
			if (context === this || !context.thrownForkContext.empty) return;
			if (context.position !== "try" && (context.position !== "catch" || !context.hasFinalizer)) return;
			context.thrownForkContext.add(forkContext.head);
			forkContext.replaceHead(forkContext.makeNext(-1, -1));
		}
		pushLoopContext(type, label) {
			const forkContext = this.forkContext;
			const breakContext = this.pushBreakContext(true, label);
			switch (type) {
				case "WhileStatement":
					this.pushChoiceContext("loop", false);
					this.loopContext = new WhileLoopContext(this.loopContext, label, breakContext);
					break;
				case "DoWhileStatement":
					this.pushChoiceContext("loop", false);
					this.loopContext = new DoWhileLoopContext(this.loopContext, label, breakContext, forkContext);
					break;
				case "ForStatement":
					this.pushChoiceContext("loop", false);
					this.loopContext = new ForLoopContext(this.loopContext, label, breakContext);
					break;
				case "ForInStatement":
					this.loopContext = new ForInLoopContext(this.loopContext, label, breakContext);
					break;
				case "ForOfStatement":
					this.loopContext = new ForOfLoopContext(this.loopContext, label, breakContext);
					break;
				default: throw new Error(`unknown type: "${type}"`);
			}
		}
		popLoopContext() {
			const context = this.loopContext;
			this.loopContext = context.upper;
			const forkContext = this.forkContext;
			const brokenForkContext = this.popBreakContext().brokenForkContext;
			switch (context.type) {
				case "WhileStatement":
				case "ForStatement":
					this.popChoiceContext();
					makeLooped(this, forkContext.head, context.continueDestSegments);
					break;
				case "DoWhileStatement": {
					const choiceContext = this.popChoiceContext();
					if (!choiceContext.processed) {
						choiceContext.trueForkContext.add(forkContext.head);
						choiceContext.falseForkContext.add(forkContext.head);
					}
					if (context.test !== true) brokenForkContext.addAll(choiceContext.falseForkContext);
					const segmentsList = choiceContext.trueForkContext.segmentsList;
					for (let i = 0; i < segmentsList.length; ++i) makeLooped(this, segmentsList[i], context.entrySegments);
					break;
				}
				case "ForInStatement":
				case "ForOfStatement":
					brokenForkContext.add(forkContext.head);
					makeLooped(this, forkContext.head, context.leftSegments);
					break;
				default: throw new Error("unreachable");
			}
			if (brokenForkContext.empty) forkContext.replaceHead(forkContext.makeUnreachable(-1, -1));
			else forkContext.replaceHead(brokenForkContext.makeNext(0, -1));
		}
		makeWhileTest(test) {
			const context = this.loopContext;
			const forkContext = this.forkContext;
			const testSegments = forkContext.makeNext(0, -1);
			context.test = test;
			context.continueDestSegments = testSegments;
			forkContext.replaceHead(testSegments);
		}
		makeWhileBody() {
			const context = this.loopContext;
			const choiceContext = this.choiceContext;
			const forkContext = this.forkContext;
			if (!choiceContext.processed) {
				choiceContext.trueForkContext.add(forkContext.head);
				choiceContext.falseForkContext.add(forkContext.head);
			}
			if (context.test !== true) context.brokenForkContext.addAll(choiceContext.falseForkContext);
			forkContext.replaceHead(choiceContext.trueForkContext.makeNext(0, -1));
		}
		makeDoWhileBody() {
			const context = this.loopContext;
			const forkContext = this.forkContext;
			const bodySegments = forkContext.makeNext(-1, -1);
			context.entrySegments = bodySegments;
			forkContext.replaceHead(bodySegments);
		}
		makeDoWhileTest(test) {
			const context = this.loopContext;
			const forkContext = this.forkContext;
			context.test = test;
			if (!context.continueForkContext.empty) {
				context.continueForkContext.add(forkContext.head);
				const testSegments = context.continueForkContext.makeNext(0, -1);
				forkContext.replaceHead(testSegments);
			}
		}
		makeForTest(test) {
			const context = this.loopContext;
			const forkContext = this.forkContext;
			const endOfInitSegments = forkContext.head;
			const testSegments = forkContext.makeNext(-1, -1);
			context.test = test;
			context.endOfInitSegments = endOfInitSegments;
			context.continueDestSegments = context.testSegments = testSegments;
			forkContext.replaceHead(testSegments);
		}
		makeForUpdate() {
			const context = this.loopContext;
			const choiceContext = this.choiceContext;
			const forkContext = this.forkContext;
			if (context.testSegments) finalizeTestSegmentsOfFor(context, choiceContext, forkContext.head);
			else context.endOfInitSegments = forkContext.head;
			const updateSegments = forkContext.makeDisconnected(-1, -1);
			context.continueDestSegments = context.updateSegments = updateSegments;
			forkContext.replaceHead(updateSegments);
		}
		makeForBody() {
			const context = this.loopContext;
			const choiceContext = this.choiceContext;
			const forkContext = this.forkContext;
			if (context.updateSegments) {
				context.endOfUpdateSegments = forkContext.head;
				if (context.testSegments) makeLooped(this, context.endOfUpdateSegments, context.testSegments);
			} else if (context.testSegments) finalizeTestSegmentsOfFor(context, choiceContext, forkContext.head);
			else context.endOfInitSegments = forkContext.head;
			let bodySegments = context.endOfTestSegments;
			if (!bodySegments) {
				const prevForkContext = ForkContext.newEmpty(forkContext);
				prevForkContext.add(context.endOfInitSegments);
				if (context.endOfUpdateSegments) prevForkContext.add(context.endOfUpdateSegments);
				bodySegments = prevForkContext.makeNext(0, -1);
			}
			context.continueDestSegments = context.continueDestSegments || bodySegments;
			forkContext.replaceHead(bodySegments);
		}
		makeForInOfLeft() {
			const context = this.loopContext;
			const forkContext = this.forkContext;
			const leftSegments = forkContext.makeDisconnected(-1, -1);
			context.prevSegments = forkContext.head;
			context.leftSegments = context.continueDestSegments = leftSegments;
			forkContext.replaceHead(leftSegments);
		}
		makeForInOfRight() {
			const context = this.loopContext;
			const forkContext = this.forkContext;
			const temp = ForkContext.newEmpty(forkContext);
			temp.add(context.prevSegments);
			const rightSegments = temp.makeNext(-1, -1);
			context.endOfLeftSegments = forkContext.head;
			forkContext.replaceHead(rightSegments);
		}
		makeForInOfBody() {
			const context = this.loopContext;
			const forkContext = this.forkContext;
			const temp = ForkContext.newEmpty(forkContext);
			temp.add(context.endOfLeftSegments);
			const bodySegments = temp.makeNext(-1, -1);
			makeLooped(this, forkContext.head, context.leftSegments);
			context.brokenForkContext.add(forkContext.head);
			forkContext.replaceHead(bodySegments);
		}
		pushBreakContext(breakable, label) {
			this.breakContext = new BreakContext(this.breakContext, breakable, label, this.forkContext);
			return this.breakContext;
		}
		popBreakContext() {
			const context = this.breakContext;
			const forkContext = this.forkContext;
			this.breakContext = context.upper;
			if (!context.breakable) {
				const brokenForkContext = context.brokenForkContext;
				if (!brokenForkContext.empty) {
					brokenForkContext.add(forkContext.head);
					forkContext.replaceHead(brokenForkContext.makeNext(0, -1));
				}
			}
			return context;
		}
		makeBreak(label) {
			const forkContext = this.forkContext;
			if (!forkContext.reachable) return;
			const context = getBreakContext(this, label);
			if (context) context.brokenForkContext.add(forkContext.head);
			forkContext.replaceHead(forkContext.makeUnreachable(-1, -1));
		}
		makeContinue(label) {
			const forkContext = this.forkContext;
			if (!forkContext.reachable) return;
			const context = getContinueContext(this, label);
			if (context) {
				if (context.continueDestSegments) {
					makeLooped(this, forkContext.head, context.continueDestSegments);
					if (context.type === "ForInStatement" || context.type === "ForOfStatement") context.brokenForkContext.add(forkContext.head);
				} else context.continueForkContext.add(forkContext.head);
			}
			forkContext.replaceHead(forkContext.makeUnreachable(-1, -1));
		}
		makeReturn() {
			const forkContext = this.forkContext;
			if (forkContext.reachable) {
				getReturnContext(this).returnedForkContext.add(forkContext.head);
				forkContext.replaceHead(forkContext.makeUnreachable(-1, -1));
			}
		}
		makeThrow() {
			const forkContext = this.forkContext;
			if (forkContext.reachable) {
				getThrowContext(this).thrownForkContext.add(forkContext.head);
				forkContext.replaceHead(forkContext.makeUnreachable(-1, -1));
			}
		}
		makeFinal() {
			const segments = this.currentSegments;
			if (segments.length > 0 && segments[0].reachable) this.returnedForkContext.add(segments);
		}
	};
	module.exports = CodePathState;
}));
// build/node_modules/eslint/lib/linter/code-path-analysis/id-generator.js
var require_id_generator = __commonJSMin(((exports, module) => {
	var IdGenerator = class {
		constructor(prefix) {
			this.prefix = String(prefix);
			this.n = 0;
		}
		next() {
			this.n = 1 + this.n | 0;
			if (this.n < 0) this.n = 1;
			return this.prefix + this.n;
		}
	};
	module.exports = IdGenerator;
}));
// build/node_modules/eslint/lib/linter/code-path-analysis/code-path.js
var require_code_path = __commonJSMin(((exports, module) => {
	const CodePathState = require_code_path_state();
	const IdGenerator = require_id_generator();
	var CodePath = class {
		constructor({ id, origin, upper, onLooped }) {
			this.id = id;
			this.origin = origin;
			this.upper = upper;
			this.childCodePaths = [];
			Object.defineProperty(this, "internal", { value: new CodePathState(new IdGenerator(`${id}_`), onLooped) });
			if (upper) upper.childCodePaths.push(this);
		}
		static getState(codePath) {
			return codePath.internal;
		}
		get initialSegment() {
			return this.internal.initialSegment;
		}
		get finalSegments() {
			return this.internal.finalSegments;
		}
		get returnedSegments() {
			return this.internal.returnedForkContext;
		}
		get thrownSegments() {
			return this.internal.thrownForkContext;
		}
		traverseSegments(optionsOrCallback, callback) {
			let resolvedOptions;
			let resolvedCallback;
			if (typeof optionsOrCallback === "function") {
				resolvedCallback = optionsOrCallback;
				resolvedOptions = {};
			} else {
				resolvedOptions = optionsOrCallback || {};
				resolvedCallback = callback;
			}
			const startSegment = resolvedOptions.first || this.internal.initialSegment;
			const lastSegment = resolvedOptions.last;
			let record;
			let index;
			let end;
			let segment = null;
			const visited = new Set();
			const stack = [[startSegment, 0]];
			const skipped = new Set();
			let broken = false;
			const controller = {
				skip() {
					skipped.add(segment);
				},
				break() {
					broken = true;
				}
			};
			function isVisited(prevSegment) {
				return visited.has(prevSegment) || segment.isLoopedPrevSegment(prevSegment);
			}
			function isSkipped(prevSegment) {
				return skipped.has(prevSegment) || segment.isLoopedPrevSegment(prevSegment);
			}
			while (stack.length > 0) {
				record = stack.at(-1);
				segment = record[0];
				index = record[1];
				if (index === 0) {
					if (visited.has(segment)) {
						stack.pop();
						continue;
					}
					if (segment !== startSegment && segment.prevSegments.length > 0 && !segment.prevSegments.every(isVisited)) {
						stack.pop();
						continue;
					}
					visited.add(segment);
					if (!(skipped.size > 0 && segment.prevSegments.length > 0 && segment.prevSegments.every(isSkipped))) {
						resolvedCallback.call(this, segment, controller);
						if (segment === lastSegment) controller.skip();
						if (broken) break;
					} else skipped.add(segment);
				}
				end = segment.nextSegments.length - 1;
				if (index < end) {
					record[1] += 1;
					stack.push([segment.nextSegments[index], 0]);
				} else if (index === end) {
					record[0] = segment.nextSegments[index];
					record[1] = 0;
				} else stack.pop();
			}
		}
	};
	module.exports = CodePath;
}));
// build/node_modules/eslint/lib/linter/code-path-analysis/code-path-analyzer.js
var require_code_path_analyzer = __commonJSMin(((exports, module) => {
	const assert = require_assert(), { breakableTypePattern } = require_ast_utils(), CodePath = require_code_path(), CodePathSegment = require_code_path_segment(), IdGenerator = require_id_generator(), debug = require_debug_helpers();
	function isCaseNode(node) {
		return Boolean(node.test);
	}
	function isPropertyDefinitionValue(node) {
		const parent = node.parent;
		return parent && parent.type === "PropertyDefinition" && parent.value === node;
	}
	function isHandledLogicalOperator(operator) {
		return operator === "&&" || operator === "||" || operator === "??";
	}
	function isLogicalAssignmentOperator(operator) {
		return operator === "&&=" || operator === "||=" || operator === "??=";
	}
	function getLabel(node) {
		if (node.parent.type === "LabeledStatement") return node.parent.label.name;
		return null;
	}
	function isForkingByTrueOrFalse(node) {
		const parent = node.parent;
		switch (parent.type) {
			case "ConditionalExpression":
			case "IfStatement":
			case "WhileStatement":
			case "DoWhileStatement":
			case "ForStatement": return parent.test === node;
			case "LogicalExpression": return isHandledLogicalOperator(parent.operator);
			case "AssignmentExpression": return isLogicalAssignmentOperator(parent.operator);
			default: return false;
		}
	}
	function getBooleanValueIfSimpleConstant(node) {
		if (node.type === "Literal") return Boolean(node.value);
	}
	function isIdentifierReference(node) {
		const parent = node.parent;
		switch (parent.type) {
			case "LabeledStatement":
			case "BreakStatement":
			case "ContinueStatement":
			case "ArrayPattern":
			case "RestElement":
			case "ImportSpecifier":
			case "ImportDefaultSpecifier":
			case "ImportNamespaceSpecifier":
			case "CatchClause": return false;
			case "FunctionDeclaration":
			case "FunctionExpression":
			case "ArrowFunctionExpression":
			case "ClassDeclaration":
			case "ClassExpression":
			case "VariableDeclarator": return parent.id !== node;
			case "Property":
			case "PropertyDefinition":
			case "MethodDefinition": return parent.key !== node || parent.computed || parent.shorthand;
			case "AssignmentPattern": return parent.key !== node;
			default: return true;
		}
	}
	function forwardCurrentToHead(analyzer, node) {
		const codePath = analyzer.codePath;
		const state = CodePath.getState(codePath);
		const currentSegments = state.currentSegments;
		const headSegments = state.headSegments;
		const end = Math.max(currentSegments.length, headSegments.length);
		let i, currentSegment, headSegment;
		for (i = 0; i < end; ++i) {
			currentSegment = currentSegments[i];
			headSegment = headSegments[i];
			if (currentSegment !== headSegment && currentSegment) {
				const eventName = currentSegment.reachable ? "onCodePathSegmentEnd" : "onUnreachableCodePathSegmentEnd";
				debug.dump("%s %s", eventName, currentSegment.id);
				analyzer.emit(eventName, [currentSegment, node]);
			}
		}
		state.currentSegments = headSegments;
		for (i = 0; i < end; ++i) {
			currentSegment = currentSegments[i];
			headSegment = headSegments[i];
			if (currentSegment !== headSegment && headSegment) {
				const eventName = headSegment.reachable ? "onCodePathSegmentStart" : "onUnreachableCodePathSegmentStart";
				debug.dump("%s %s", eventName, headSegment.id);
				CodePathSegment.markUsed(headSegment);
				analyzer.emit(eventName, [headSegment, node]);
			}
		}
	}
	function leaveFromCurrentSegment(analyzer, node) {
		const state = CodePath.getState(analyzer.codePath);
		const currentSegments = state.currentSegments;
		for (let i = 0; i < currentSegments.length; ++i) {
			const currentSegment = currentSegments[i];
			const eventName = currentSegment.reachable ? "onCodePathSegmentEnd" : "onUnreachableCodePathSegmentEnd";
			debug.dump("%s %s", eventName, currentSegment.id);
			analyzer.emit(eventName, [currentSegment, node]);
		}
		state.currentSegments = [];
	}
	function preprocess(analyzer, node) {
		const codePath = analyzer.codePath;
		const state = CodePath.getState(codePath);
		const parent = node.parent;
		switch (parent.type) {
			case "CallExpression":
				if (parent.optional === true && parent.arguments.length >= 1 && parent.arguments[0] === node) state.makeOptionalRight();
				break;
			case "MemberExpression":
				if (parent.optional === true && parent.property === node) state.makeOptionalRight();
				break;
			case "LogicalExpression":
				if (parent.right === node && isHandledLogicalOperator(parent.operator)) state.makeLogicalRight();
				break;
			case "AssignmentExpression":
				if (parent.right === node && isLogicalAssignmentOperator(parent.operator)) state.makeLogicalRight();
				break;
			case "ConditionalExpression":
			case "IfStatement":
				if (parent.consequent === node) state.makeIfConsequent();
				else if (parent.alternate === node) state.makeIfAlternate();
				break;
			case "SwitchCase":
				if (parent.consequent[0] === node) state.makeSwitchCaseBody(false, !parent.test);
				break;
			case "TryStatement":
				if (parent.handler === node) state.makeCatchBlock();
				else if (parent.finalizer === node) state.makeFinallyBlock();
				break;
			case "WhileStatement":
				if (parent.test === node) state.makeWhileTest(getBooleanValueIfSimpleConstant(node));
				else {
					assert(parent.body === node);
					state.makeWhileBody();
				}
				break;
			case "DoWhileStatement":
				if (parent.body === node) state.makeDoWhileBody();
				else {
					assert(parent.test === node);
					state.makeDoWhileTest(getBooleanValueIfSimpleConstant(node));
				}
				break;
			case "ForStatement":
				if (parent.test === node) state.makeForTest(getBooleanValueIfSimpleConstant(node));
				else if (parent.update === node) state.makeForUpdate();
				else if (parent.body === node) state.makeForBody();
				break;
			case "ForInStatement":
			case "ForOfStatement":
				if (parent.left === node) state.makeForInOfLeft();
				else if (parent.right === node) state.makeForInOfRight();
				else {
					assert(parent.body === node);
					state.makeForInOfBody();
				}
				break;
			case "AssignmentPattern": if (parent.right === node) {
				state.pushForkContext();
				state.forkBypassPath();
				state.forkPath();
			}
		}
	}
	function processCodePathToEnter(analyzer, node) {
		let codePath = analyzer.codePath;
		let state = codePath && CodePath.getState(codePath);
		const parent = node.parent;
		function startCodePath(origin) {
			if (codePath) {
				forwardCurrentToHead(analyzer, node);
				debug.dumpState(node, state, false);
			}
			codePath = analyzer.codePath = new CodePath({
				id: analyzer.idGenerator.next(),
				origin,
				upper: codePath,
				onLooped: analyzer.onLooped
			});
			state = CodePath.getState(codePath);
			debug.dump("onCodePathStart %s", codePath.id);
			analyzer.emit("onCodePathStart", [codePath, node]);
		}
		if (isPropertyDefinitionValue(node)) startCodePath("class-field-initializer");
		switch (node.type) {
			case "Program":
				startCodePath("program");
				break;
			case "FunctionDeclaration":
			case "FunctionExpression":
			case "ArrowFunctionExpression":
				startCodePath("function");
				break;
			case "StaticBlock":
				startCodePath("class-static-block");
				break;
			case "ChainExpression":
				state.pushChainContext();
				break;
			case "CallExpression":
				if (node.optional === true) state.makeOptionalNode();
				break;
			case "MemberExpression":
				if (node.optional === true) state.makeOptionalNode();
				break;
			case "LogicalExpression":
				if (isHandledLogicalOperator(node.operator)) state.pushChoiceContext(node.operator, isForkingByTrueOrFalse(node));
				break;
			case "AssignmentExpression":
				if (isLogicalAssignmentOperator(node.operator)) state.pushChoiceContext(node.operator.slice(0, -1), isForkingByTrueOrFalse(node));
				break;
			case "ConditionalExpression":
			case "IfStatement":
				state.pushChoiceContext("test", false);
				break;
			case "SwitchStatement":
				state.pushSwitchContext(node.cases.some(isCaseNode), getLabel(node));
				break;
			case "TryStatement":
				state.pushTryContext(Boolean(node.finalizer));
				break;
			case "SwitchCase":
				if (parent.discriminant !== node && parent.cases[0] !== node) state.forkPath();
				break;
			case "WhileStatement":
			case "DoWhileStatement":
			case "ForStatement":
			case "ForInStatement":
			case "ForOfStatement":
				state.pushLoopContext(node.type, getLabel(node));
				break;
			case "LabeledStatement": if (!breakableTypePattern.test(node.body.type)) state.pushBreakContext(false, node.label.name);
		}
		forwardCurrentToHead(analyzer, node);
		debug.dumpState(node, state, false);
	}
	function processCodePathToExit(analyzer, node) {
		const codePath = analyzer.codePath;
		const state = CodePath.getState(codePath);
		let dontForward = false;
		switch (node.type) {
			case "ChainExpression":
				state.popChainContext();
				break;
			case "IfStatement":
			case "ConditionalExpression":
				state.popChoiceContext();
				break;
			case "LogicalExpression":
				if (isHandledLogicalOperator(node.operator)) state.popChoiceContext();
				break;
			case "AssignmentExpression":
				if (isLogicalAssignmentOperator(node.operator)) state.popChoiceContext();
				break;
			case "SwitchStatement":
				state.popSwitchContext();
				break;
			case "SwitchCase":
				if (node.consequent.length === 0) state.makeSwitchCaseBody(true, !node.test);
				if (state.forkContext.reachable) dontForward = true;
				break;
			case "TryStatement":
				state.popTryContext();
				break;
			case "BreakStatement":
				forwardCurrentToHead(analyzer, node);
				state.makeBreak(node.label && node.label.name);
				dontForward = true;
				break;
			case "ContinueStatement":
				forwardCurrentToHead(analyzer, node);
				state.makeContinue(node.label && node.label.name);
				dontForward = true;
				break;
			case "ReturnStatement":
				forwardCurrentToHead(analyzer, node);
				state.makeReturn();
				dontForward = true;
				break;
			case "ThrowStatement":
				forwardCurrentToHead(analyzer, node);
				state.makeThrow();
				dontForward = true;
				break;
			case "Identifier":
				if (isIdentifierReference(node)) {
					state.makeFirstThrowablePathInTryOrCatchBlock();
					dontForward = true;
				}
				break;
			case "CallExpression":
			case "ImportExpression":
			case "MemberExpression":
			case "NewExpression":
				state.makeFirstThrowablePathInTryOrCatchBlock();
				break;
			case "YieldExpression":
				state.makeYield();
				break;
			case "WhileStatement":
			case "DoWhileStatement":
			case "ForStatement":
			case "ForInStatement":
			case "ForOfStatement":
				state.popLoopContext();
				break;
			case "AssignmentPattern":
				state.popForkContext();
				break;
			case "LabeledStatement": if (!breakableTypePattern.test(node.body.type)) state.popBreakContext();
		}
		if (!dontForward) forwardCurrentToHead(analyzer, node);
		debug.dumpState(node, state, true);
	}
	function postprocess(analyzer, node) {
		function endCodePath() {
			let codePath = analyzer.codePath;
			CodePath.getState(codePath).makeFinal();
			leaveFromCurrentSegment(analyzer, node);
			debug.dump("onCodePathEnd %s", codePath.id);
			analyzer.emit("onCodePathEnd", [codePath, node]);
			debug.dumpDot(codePath);
			codePath = analyzer.codePath = analyzer.codePath.upper;
			if (codePath) debug.dumpState(node, CodePath.getState(codePath), true);
		}
		switch (node.type) {
			case "Program":
			case "FunctionDeclaration":
			case "FunctionExpression":
			case "ArrowFunctionExpression":
			case "StaticBlock":
				endCodePath();
				break;
			case "CallExpression": if (node.optional === true && node.arguments.length === 0) CodePath.getState(analyzer.codePath).makeOptionalRight();
		}
		if (isPropertyDefinitionValue(node)) endCodePath();
	}
	var CodePathAnalyzer = class {
		constructor(eventGenerator) {
			this.original = eventGenerator;
			this.emit = eventGenerator.emit;
			this.codePath = null;
			this.idGenerator = new IdGenerator("s");
			this.currentNode = null;
			this.onLooped = this.onLooped.bind(this);
		}
		enterNode(node) {
			this.currentNode = node;
			if (node.parent) preprocess(this, node);
			processCodePathToEnter(this, node);
			this.original.enterNode(node);
			this.currentNode = null;
		}
		leaveNode(node) {
			this.currentNode = node;
			processCodePathToExit(this, node);
			this.original.leaveNode(node);
			postprocess(this, node);
			this.currentNode = null;
		}
		onLooped(fromSegment, toSegment) {
			if (fromSegment.reachable && toSegment.reachable) {
				debug.dump("onCodePathSegmentLoop %s -> %s", fromSegment.id, toSegment.id);
				this.emit("onCodePathSegmentLoop", [
					fromSegment,
					toSegment,
					this.currentNode
				]);
			}
		}
	};
	module.exports = CodePathAnalyzer;
}));
// node_modules/prelude-ls/lib/Func.js
var require_Func = __commonJSMin(((exports, module) => {
	var apply;
	var curry;
	var flip;
	var fix;
	var over;
	var memoize;
	var toString$ = {}.toString;
	apply = curry$(function(f, list) {
		return f.apply(null, list);
	});
	curry = function(f) {
		return curry$(f);
	};
	flip = curry$(function(f, x, y) {
		return f(y, x);
	});
	fix = function(f) {
		return function(g) {
			return function() {
				return f(g(g)).apply(null, arguments);
			};
		}(function(g) {
			return function() {
				return f(g(g)).apply(null, arguments);
			};
		});
	};
	over = curry$(function(f, g, x, y) {
		return f(g(x), g(y));
	});
	memoize = function(f) {
		var memo = {};
		return function() {
			var args, res$ = [], i$ = 0, to$ = arguments.length, key, arg;
			for (; i$ < to$; ++i$) res$.push(arguments[i$]);
			args = res$;
			key = function() {
				var i$, ref$, len$, results$ = [];
				for (i$ = 0, len$ = (ref$ = args).length; i$ < len$; ++i$) {
					arg = ref$[i$];
					results$.push(arg + toString$.call(arg).slice(8, -1));
				}
				return results$;
			}().join("");
			return memo[key] = key in memo ? memo[key] : f.apply(null, args);
		};
	};
	module.exports = {
		curry,
		flip,
		fix,
		apply,
		over,
		memoize
	};
	function curry$(f, bound) {
		var context, _curry = function(args) {
			return f.length > 1 ? function() {
				var params = args ? args.concat() : [];
				context = bound ? context || this : this;
				return params.push.apply(params, arguments) < f.length && arguments.length ? _curry.call(context, params) : f.apply(context, params);
			} : f;
		};
		return _curry();
	}
}));
// node_modules/prelude-ls/lib/List.js
var require_List = __commonJSMin(((exports, module) => {
	var each;
	var map;
	var compact;
	var filter;
	var reject;
	var remove;
	var partition;
	var find;
	var head;
	var first;
	var tail;
	var last;
	var initial;
	var empty;
	var reverse;
	var unique;
	var uniqueBy;
	var fold;
	var foldl;
	var fold1;
	var foldl1;
	var foldr;
	var foldr1;
	var unfoldr;
	var concat;
	var concatMap;
	var flatten;
	var difference;
	var intersection;
	var union;
	var countBy;
	var groupBy;
	var andList;
	var orList;
	var any;
	var all;
	var sort;
	var sortWith;
	var sortBy;
	var sum;
	var product;
	var mean;
	var average;
	var maximum;
	var minimum;
	var maximumBy;
	var minimumBy;
	var scan;
	var scanl;
	var scan1;
	var scanl1;
	var scanr;
	var scanr1;
	var slice;
	var take;
	var drop;
	var splitAt;
	var takeWhile;
	var dropWhile;
	var span;
	var breakList;
	var zip;
	var zipWith;
	var zipAll;
	var zipAllWith;
	var at;
	var elemIndex;
	var elemIndices;
	var findIndex;
	var findIndices;
	var toString$ = {}.toString;
	each = curry$(function(f, xs) {
		var i$ = 0, len$ = xs.length, x;
		for (; i$ < len$; ++i$) {
			x = xs[i$];
			f(x);
		}
		return xs;
	});
	map = curry$(function(f, xs) {
		var i$, len$, x, results$ = [];
		for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
			x = xs[i$];
			results$.push(f(x));
		}
		return results$;
	});
	compact = function(xs) {
		var i$, len$, x, results$ = [];
		for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
			x = xs[i$];
			if (x) results$.push(x);
		}
		return results$;
	};
	filter = curry$(function(f, xs) {
		var i$, len$, x, results$ = [];
		for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
			x = xs[i$];
			if (f(x)) results$.push(x);
		}
		return results$;
	});
	reject = curry$(function(f, xs) {
		var i$, len$, x, results$ = [];
		for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
			x = xs[i$];
			if (!f(x)) results$.push(x);
		}
		return results$;
	});
	remove = curry$(function(el, xs) {
		var i = elemIndex(el, xs), x$ = xs.slice();
		if (i != null) x$.splice(i, 1);
		return x$;
	});
	partition = curry$(function(f, xs) {
		var passed = [], failed = [], i$ = 0, len$ = xs.length, x;
		for (; i$ < len$; ++i$) {
			x = xs[i$];
			(f(x) ? passed : failed).push(x);
		}
		return [passed, failed];
	});
	find = curry$(function(f, xs) {
		var i$ = 0, len$ = xs.length, x;
		for (; i$ < len$; ++i$) {
			x = xs[i$];
			if (f(x)) return x;
		}
	});
	head = first = function(xs) {
		return xs[0];
	};
	tail = function(xs) {
		if (!xs.length) return;
		return xs.slice(1);
	};
	last = function(xs) {
		return xs[xs.length - 1];
	};
	initial = function(xs) {
		if (!xs.length) return;
		return xs.slice(0, -1);
	};
	empty = function(xs) {
		return !xs.length;
	};
	reverse = function(xs) {
		return xs.concat().reverse();
	};
	unique = function(xs) {
		var result = [], i$ = 0, len$ = xs.length, x;
		for (; i$ < len$; ++i$) {
			x = xs[i$];
			if (!in$(x, result)) result.push(x);
		}
		return result;
	};
	uniqueBy = curry$(function(f, xs) {
		var seen, i$, len$, x, val, results$ = [];
		seen = [];
		for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
			x = xs[i$];
			val = f(x);
			if (in$(val, seen)) continue;
			seen.push(val);
			results$.push(x);
		}
		return results$;
	});
	fold = foldl = curry$(function(f, memo, xs) {
		var i$ = 0, len$ = xs.length, x;
		for (; i$ < len$; ++i$) {
			x = xs[i$];
			memo = f(memo, x);
		}
		return memo;
	});
	fold1 = foldl1 = curry$(function(f, xs) {
		return fold(f, xs[0], xs.slice(1));
	});
	foldr = curry$(function(f, memo, xs) {
		var i$ = xs.length - 1, x;
		for (; i$ >= 0; --i$) {
			x = xs[i$];
			memo = f(x, memo);
		}
		return memo;
	});
	foldr1 = curry$(function(f, xs) {
		return foldr(f, xs[xs.length - 1], xs.slice(0, -1));
	});
	unfoldr = curry$(function(f, b) {
		var result = [], x = b, that;
		while ((that = f(x)) != null) {
			result.push(that[0]);
			x = that[1];
		}
		return result;
	});
	concat = function(xss) {
		return [].concat.apply([], xss);
	};
	concatMap = curry$(function(f, xs) {
		var x;
		return [].concat.apply([], function() {
			var i$, ref$, len$, results$ = [];
			for (i$ = 0, len$ = (ref$ = xs).length; i$ < len$; ++i$) {
				x = ref$[i$];
				results$.push(f(x));
			}
			return results$;
		}());
	});
	flatten = function(xs) {
		var x;
		return [].concat.apply([], function() {
			var i$, ref$, len$, results$ = [];
			for (i$ = 0, len$ = (ref$ = xs).length; i$ < len$; ++i$) {
				x = ref$[i$];
				if (toString$.call(x).slice(8, -1) === "Array") results$.push(flatten(x));
				else results$.push(x);
			}
			return results$;
		}());
	};
	difference = function(xs) {
		var yss, res$ = [], i$ = 1, to$ = arguments.length, results, len$, x, j$, len1$, ys;
		for (; i$ < to$; ++i$) res$.push(arguments[i$]);
		yss = res$;
		results = [];
		outer: for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
			x = xs[i$];
			for (j$ = 0, len1$ = yss.length; j$ < len1$; ++j$) {
				ys = yss[j$];
				if (in$(x, ys)) continue outer;
			}
			results.push(x);
		}
		return results;
	};
	intersection = function(xs) {
		var yss, res$ = [], i$ = 1, to$ = arguments.length, results, len$, x, j$, len1$, ys;
		for (; i$ < to$; ++i$) res$.push(arguments[i$]);
		yss = res$;
		results = [];
		outer: for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
			x = xs[i$];
			for (j$ = 0, len1$ = yss.length; j$ < len1$; ++j$) {
				ys = yss[j$];
				if (!in$(x, ys)) continue outer;
			}
			results.push(x);
		}
		return results;
	};
	union = function() {
		var xss, res$ = [], i$ = 0, to$ = arguments.length, results, len$, xs, j$, len1$, x;
		for (; i$ < to$; ++i$) res$.push(arguments[i$]);
		xss = res$;
		results = [];
		for (i$ = 0, len$ = xss.length; i$ < len$; ++i$) {
			xs = xss[i$];
			for (j$ = 0, len1$ = xs.length; j$ < len1$; ++j$) {
				x = xs[j$];
				if (!in$(x, results)) results.push(x);
			}
		}
		return results;
	};
	countBy = curry$(function(f, xs) {
		var results = {}, i$ = 0, len$ = xs.length, x, key;
		for (; i$ < len$; ++i$) {
			x = xs[i$];
			key = f(x);
			if (key in results) results[key] += 1;
			else results[key] = 1;
		}
		return results;
	});
	groupBy = curry$(function(f, xs) {
		var results = {}, i$ = 0, len$ = xs.length, x, key;
		for (; i$ < len$; ++i$) {
			x = xs[i$];
			key = f(x);
			if (key in results) results[key].push(x);
			else results[key] = [x];
		}
		return results;
	});
	andList = function(xs) {
		var i$ = 0, len$ = xs.length, x;
		for (; i$ < len$; ++i$) {
			x = xs[i$];
			if (!x) return false;
		}
		return true;
	};
	orList = function(xs) {
		var i$ = 0, len$ = xs.length, x;
		for (; i$ < len$; ++i$) {
			x = xs[i$];
			if (x) return true;
		}
		return false;
	};
	any = curry$(function(f, xs) {
		var i$ = 0, len$ = xs.length, x;
		for (; i$ < len$; ++i$) {
			x = xs[i$];
			if (f(x)) return true;
		}
		return false;
	});
	all = curry$(function(f, xs) {
		var i$ = 0, len$ = xs.length, x;
		for (; i$ < len$; ++i$) {
			x = xs[i$];
			if (!f(x)) return false;
		}
		return true;
	});
	sort = function(xs) {
		return xs.concat().sort(function(x, y) {
			if (x > y) return 1;
			else if (x < y) return -1;
			else return 0;
		});
	};
	sortWith = curry$(function(f, xs) {
		return xs.concat().sort(f);
	});
	sortBy = curry$(function(f, xs) {
		return xs.concat().sort(function(x, y) {
			if (f(x) > f(y)) return 1;
			else if (f(x) < f(y)) return -1;
			else return 0;
		});
	});
	sum = function(xs) {
		var result = 0, i$ = 0, len$ = xs.length, x;
		for (; i$ < len$; ++i$) {
			x = xs[i$];
			result += x;
		}
		return result;
	};
	product = function(xs) {
		var result = 1, i$ = 0, len$ = xs.length, x;
		for (; i$ < len$; ++i$) {
			x = xs[i$];
			result *= x;
		}
		return result;
	};
	mean = average = function(xs) {
		var sum = 0, i$ = 0, len$ = xs.length, x;
		for (; i$ < len$; ++i$) {
			x = xs[i$];
			sum += x;
		}
		return sum / xs.length;
	};
	maximum = function(xs) {
		var max = xs[0], i$ = 0, ref$, len$ = (ref$ = xs.slice(1)).length, x;
		for (; i$ < len$; ++i$) {
			x = ref$[i$];
			if (x > max) max = x;
		}
		return max;
	};
	minimum = function(xs) {
		var min = xs[0], i$ = 0, ref$, len$ = (ref$ = xs.slice(1)).length, x;
		for (; i$ < len$; ++i$) {
			x = ref$[i$];
			if (x < min) min = x;
		}
		return min;
	};
	maximumBy = curry$(function(f, xs) {
		var max = xs[0], i$ = 0, ref$, len$ = (ref$ = xs.slice(1)).length, x;
		for (; i$ < len$; ++i$) {
			x = ref$[i$];
			if (f(x) > f(max)) max = x;
		}
		return max;
	});
	minimumBy = curry$(function(f, xs) {
		var min = xs[0], i$ = 0, ref$, len$ = (ref$ = xs.slice(1)).length, x;
		for (; i$ < len$; ++i$) {
			x = ref$[i$];
			if (f(x) < f(min)) min = x;
		}
		return min;
	});
	scan = scanl = curry$(function(f, memo, xs) {
		var last = memo, x;
		return [memo].concat(function() {
			var i$, ref$, len$, results$ = [];
			for (i$ = 0, len$ = (ref$ = xs).length; i$ < len$; ++i$) {
				x = ref$[i$];
				results$.push(last = f(last, x));
			}
			return results$;
		}());
	});
	scan1 = scanl1 = curry$(function(f, xs) {
		if (!xs.length) return;
		return scan(f, xs[0], xs.slice(1));
	});
	scanr = curry$(function(f, memo, xs) {
		xs = xs.concat().reverse();
		return scan(f, memo, xs).reverse();
	});
	scanr1 = curry$(function(f, xs) {
		if (!xs.length) return;
		xs = xs.concat().reverse();
		return scan(f, xs[0], xs.slice(1)).reverse();
	});
	slice = curry$(function(x, y, xs) {
		return xs.slice(x, y);
	});
	take = curry$(function(n, xs) {
		if (n <= 0) return xs.slice(0, 0);
		else return xs.slice(0, n);
	});
	drop = curry$(function(n, xs) {
		if (n <= 0) return xs;
		else return xs.slice(n);
	});
	splitAt = curry$(function(n, xs) {
		return [take(n, xs), drop(n, xs)];
	});
	takeWhile = curry$(function(p, xs) {
		var len = xs.length, i;
		if (!len) return xs;
		i = 0;
		while (i < len && p(xs[i])) i += 1;
		return xs.slice(0, i);
	});
	dropWhile = curry$(function(p, xs) {
		var len = xs.length, i;
		if (!len) return xs;
		i = 0;
		while (i < len && p(xs[i])) i += 1;
		return xs.slice(i);
	});
	span = curry$(function(p, xs) {
		return [takeWhile(p, xs), dropWhile(p, xs)];
	});
	breakList = curry$(function(p, xs) {
		return span(compose$(p, not$), xs);
	});
	zip = curry$(function(xs, ys) {
		var result = [], len = ys.length, i$ = 0, len$ = xs.length, i, x;
		for (; i$ < len$; ++i$) {
			i = i$;
			x = xs[i$];
			if (i === len) break;
			result.push([x, ys[i]]);
		}
		return result;
	});
	zipWith = curry$(function(f, xs, ys) {
		var result = [], len = ys.length, i$ = 0, len$ = xs.length, i, x;
		for (; i$ < len$; ++i$) {
			i = i$;
			x = xs[i$];
			if (i === len) break;
			result.push(f(x, ys[i]));
		}
		return result;
	});
	zipAll = function() {
		var xss, res$, i$, to$, minLength, len$, xs, ref$, i, lresult$, j$, results$ = [];
		res$ = [];
		for (i$ = 0, to$ = arguments.length; i$ < to$; ++i$) res$.push(arguments[i$]);
		xss = res$;
		minLength = void 0;
		for (i$ = 0, len$ = xss.length; i$ < len$; ++i$) {
			xs = xss[i$];
			minLength <= (ref$ = xs.length) || (minLength = ref$);
		}
		for (i$ = 0; i$ < minLength; ++i$) {
			i = i$;
			lresult$ = [];
			for (j$ = 0, len$ = xss.length; j$ < len$; ++j$) {
				xs = xss[j$];
				lresult$.push(xs[i]);
			}
			results$.push(lresult$);
		}
		return results$;
	};
	zipAllWith = function(f) {
		var xss, res$, i$, to$, minLength, len$, xs, ref$, i, results$ = [];
		res$ = [];
		for (i$ = 1, to$ = arguments.length; i$ < to$; ++i$) res$.push(arguments[i$]);
		xss = res$;
		minLength = void 0;
		for (i$ = 0, len$ = xss.length; i$ < len$; ++i$) {
			xs = xss[i$];
			minLength <= (ref$ = xs.length) || (minLength = ref$);
		}
		for (i$ = 0; i$ < minLength; ++i$) {
			i = i$;
			results$.push(f.apply(null, fn$()));
		}
		return results$;
		function fn$() {
			var i$, ref$, len$, results$ = [];
			for (i$ = 0, len$ = (ref$ = xss).length; i$ < len$; ++i$) {
				xs = ref$[i$];
				results$.push(xs[i]);
			}
			return results$;
		}
	};
	at = curry$(function(n, xs) {
		if (n < 0) return xs[xs.length + n];
		else return xs[n];
	});
	elemIndex = curry$(function(el, xs) {
		var i$ = 0, len$ = xs.length, i, x;
		for (; i$ < len$; ++i$) {
			i = i$;
			x = xs[i$];
			if (x === el) return i;
		}
	});
	elemIndices = curry$(function(el, xs) {
		var i$, len$, i, x, results$ = [];
		for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
			i = i$;
			x = xs[i$];
			if (x === el) results$.push(i);
		}
		return results$;
	});
	findIndex = curry$(function(f, xs) {
		var i$ = 0, len$ = xs.length, i, x;
		for (; i$ < len$; ++i$) {
			i = i$;
			x = xs[i$];
			if (f(x)) return i;
		}
	});
	findIndices = curry$(function(f, xs) {
		var i$, len$, i, x, results$ = [];
		for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
			i = i$;
			x = xs[i$];
			if (f(x)) results$.push(i);
		}
		return results$;
	});
	module.exports = {
		each,
		map,
		filter,
		compact,
		reject,
		remove,
		partition,
		find,
		head,
		first,
		tail,
		last,
		initial,
		empty,
		reverse,
		difference,
		intersection,
		union,
		countBy,
		groupBy,
		fold,
		fold1,
		foldl,
		foldl1,
		foldr,
		foldr1,
		unfoldr,
		andList,
		orList,
		any,
		all,
		unique,
		uniqueBy,
		sort,
		sortWith,
		sortBy,
		sum,
		product,
		mean,
		average,
		concat,
		concatMap,
		flatten,
		maximum,
		minimum,
		maximumBy,
		minimumBy,
		scan,
		scan1,
		scanl,
		scanl1,
		scanr,
		scanr1,
		slice,
		take,
		drop,
		splitAt,
		takeWhile,
		dropWhile,
		span,
		breakList,
		zip,
		zipWith,
		zipAll,
		zipAllWith,
		at,
		elemIndex,
		elemIndices,
		findIndex,
		findIndices
	};
	function curry$(f, bound) {
		var context, _curry = function(args) {
			return f.length > 1 ? function() {
				var params = args ? args.concat() : [];
				context = bound ? context || this : this;
				return params.push.apply(params, arguments) < f.length && arguments.length ? _curry.call(context, params) : f.apply(context, params);
			} : f;
		};
		return _curry();
	}
	function in$(x, xs) {
		var i = -1, l = xs.length >>> 0;
		while (++i < l) if (x === xs[i]) return true;
		return false;
	}
	function compose$() {
		var functions = arguments;
		return function() {
			var i, result = functions[0].apply(this, arguments);
			for (i = 1; i < functions.length; ++i) result = functions[i](result);
			return result;
		};
	}
	function not$(x) {
		return !x;
	}
}));
// node_modules/prelude-ls/lib/Obj.js
var require_Obj = __commonJSMin(((exports, module) => {
	var values = function(object) {
		var i$, x, results$ = [];
		for (i$ in object) {
			x = object[i$];
			results$.push(x);
		}
		return results$;
	};
	var keys = function(object) {
		var x, results$ = [];
		for (x in object) results$.push(x);
		return results$;
	};
	var pairsToObj = function(object) {
		var i$, len$, x, resultObj$ = {};
		for (i$ = 0, len$ = object.length; i$ < len$; ++i$) {
			x = object[i$];
			resultObj$[x[0]] = x[1];
		}
		return resultObj$;
	};
	var objToPairs = function(object) {
		var key, value, results$ = [];
		for (key in object) {
			value = object[key];
			results$.push([key, value]);
		}
		return results$;
	};
	var listsToObj = curry$(function(keys, values) {
		var i$, len$, i, key, resultObj$ = {};
		for (i$ = 0, len$ = keys.length; i$ < len$; ++i$) {
			i = i$;
			key = keys[i$];
			resultObj$[key] = values[i];
		}
		return resultObj$;
	});
	var objToLists = function(object) {
		var keys = [], values = [], key, value;
		for (key in object) {
			value = object[key];
			keys.push(key);
			values.push(value);
		}
		return [keys, values];
	};
	var empty = function(object) {
		var x;
		for (x in object) return false;
		return true;
	};
	var each = curry$(function(f, object) {
		var i$, x;
		for (i$ in object) {
			x = object[i$];
			f(x);
		}
		return object;
	});
	var map = curry$(function(f, object) {
		var k, x, resultObj$ = {};
		for (k in object) {
			x = object[k];
			resultObj$[k] = f(x);
		}
		return resultObj$;
	});
	var compact = function(object) {
		var k, x, resultObj$ = {};
		for (k in object) {
			x = object[k];
			if (x) resultObj$[k] = x;
		}
		return resultObj$;
	};
	module.exports = {
		values,
		keys,
		pairsToObj,
		objToPairs,
		listsToObj,
		objToLists,
		empty,
		each,
		map,
		filter: curry$(function(f, object) {
			var k, x, resultObj$ = {};
			for (k in object) {
				x = object[k];
				if (f(x)) resultObj$[k] = x;
			}
			return resultObj$;
		}),
		compact,
		reject: curry$(function(f, object) {
			var k, x, resultObj$ = {};
			for (k in object) {
				x = object[k];
				if (!f(x)) resultObj$[k] = x;
			}
			return resultObj$;
		}),
		partition: curry$(function(f, object) {
			var passed = {}, failed = {}, k, x;
			for (k in object) {
				x = object[k];
				(f(x) ? passed : failed)[k] = x;
			}
			return [passed, failed];
		}),
		find: curry$(function(f, object) {
			var i$, x;
			for (i$ in object) {
				x = object[i$];
				if (f(x)) return x;
			}
		})
	};
	function curry$(f, bound) {
		var context, _curry = function(args) {
			return f.length > 1 ? function() {
				var params = args ? args.concat() : [];
				context = bound ? context || this : this;
				return params.push.apply(params, arguments) < f.length && arguments.length ? _curry.call(context, params) : f.apply(context, params);
			} : f;
		};
		return _curry();
	}
}));
// node_modules/prelude-ls/lib/Str.js
var require_Str = __commonJSMin(((exports, module) => {
	var split = curry$(function(sep, str) {
		return str.split(sep);
	});
	var join = curry$(function(sep, xs) {
		return xs.join(sep);
	});
	var lines = function(str) {
		if (!str.length) return [];
		return str.split("\n");
	};
	var unlines = function(it) {
		return it.join("\n");
	};
	var words = function(str) {
		if (!str.length) return [];
		return str.split(/[ ]+/);
	};
	var unwords = function(it) {
		return it.join(" ");
	};
	var chars = function(it) {
		return it.split("");
	};
	var unchars = function(it) {
		return it.join("");
	};
	var reverse = function(str) {
		return str.split("").reverse().join("");
	};
	var repeat = curry$(function(n, str) {
		var result = "", i$ = 0;
		for (; i$ < n; ++i$) result += str;
		return result;
	});
	var capitalize = function(str) {
		return str.charAt(0).toUpperCase() + str.slice(1);
	};
	var camelize = function(it) {
		return it.replace(/[-_]+(.)?/g, function(arg$, c) {
			return (c != null ? c : "").toUpperCase();
		});
	};
	var dasherize = function(str) {
		return str.replace(/([^-A-Z])([A-Z]+)/g, function(arg$, lower, upper) {
			return lower + "-" + (upper.length > 1 ? upper : upper.toLowerCase());
		}).replace(/^([A-Z]+)/, function(arg$, upper) {
			if (upper.length > 1) return upper + "-";
			else return upper.toLowerCase();
		});
	};
	module.exports = {
		split,
		join,
		lines,
		unlines,
		words,
		unwords,
		chars,
		unchars,
		reverse,
		repeat,
		capitalize,
		camelize,
		dasherize
	};
	function curry$(f, bound) {
		var context, _curry = function(args) {
			return f.length > 1 ? function() {
				var params = args ? args.concat() : [];
				context = bound ? context || this : this;
				return params.push.apply(params, arguments) < f.length && arguments.length ? _curry.call(context, params) : f.apply(context, params);
			} : f;
		};
		return _curry();
	}
}));
// node_modules/prelude-ls/lib/Num.js
var require_Num = __commonJSMin(((exports, module) => {
	var max = curry$(function(x$, y$) {
		return x$ > y$ ? x$ : y$;
	});
	var min = curry$(function(x$, y$) {
		return x$ < y$ ? x$ : y$;
	});
	var negate = function(x) {
		return -x;
	};
	var abs = Math.abs;
	var signum = function(x) {
		if (x < 0) return -1;
		else if (x > 0) return 1;
		else return 0;
	};
	var quot = curry$(function(x, y) {
		return ~~(x / y);
	});
	var rem = curry$(function(x$, y$) {
		return x$ % y$;
	});
	var div = curry$(function(x, y) {
		return Math.floor(x / y);
	});
	var mod = curry$(function(x$, y$) {
		var ref$;
		return (x$ % (ref$ = y$) + ref$) % ref$;
	});
	var recip = (function(it) {
		return 1 / it;
	});
	var pi = Math.PI;
	var tau = pi * 2;
	var exp = Math.exp;
	var sqrt = Math.sqrt;
	var ln = Math.log;
	var pow = curry$(function(x$, y$) {
		return Math.pow(x$, y$);
	});
	var sin = Math.sin;
	var tan = Math.tan;
	var cos = Math.cos;
	var asin = Math.asin;
	var acos = Math.acos;
	var atan = Math.atan;
	var atan2 = curry$(function(x, y) {
		return Math.atan2(x, y);
	});
	var truncate = function(x) {
		return ~~x;
	};
	var round = Math.round;
	var ceiling = Math.ceil;
	var floor = Math.floor;
	var isItNaN = function(x) {
		return x !== x;
	};
	var even = function(x) {
		return x % 2 === 0;
	};
	var odd = function(x) {
		return x % 2 !== 0;
	};
	var gcd = curry$(function(x, y) {
		var z;
		x = Math.abs(x);
		y = Math.abs(y);
		while (y !== 0) {
			z = x % y;
			x = y;
			y = z;
		}
		return x;
	});
	module.exports = {
		max,
		min,
		negate,
		abs,
		signum,
		quot,
		rem,
		div,
		mod,
		recip,
		pi,
		tau,
		exp,
		sqrt,
		ln,
		pow,
		sin,
		tan,
		cos,
		acos,
		asin,
		atan,
		atan2,
		truncate,
		round,
		ceiling,
		floor,
		isItNaN,
		even,
		odd,
		gcd,
		lcm: curry$(function(x, y) {
			return Math.abs(Math.floor(x / gcd(x, y) * y));
		})
	};
	function curry$(f, bound) {
		var context, _curry = function(args) {
			return f.length > 1 ? function() {
				var params = args ? args.concat() : [];
				context = bound ? context || this : this;
				return params.push.apply(params, arguments) < f.length && arguments.length ? _curry.call(context, params) : f.apply(context, params);
			} : f;
		};
		return _curry();
	}
}));
// node_modules/prelude-ls/lib/index.js
var require_lib$2 = __commonJSMin(((exports, module) => {
	var Func;
	var List;
	var Obj;
	var Str;
	var Num;
	var id;
	var isType;
	var replicate;
	var prelude;
	var toString$ = {}.toString;
	Func = require_Func();
	List = require_List();
	Obj = require_Obj();
	Str = require_Str();
	Num = require_Num();
	id = function(x) {
		return x;
	};
	isType = curry$(function(type, x) {
		return toString$.call(x).slice(8, -1) === type;
	});
	replicate = curry$(function(n, x) {
		var i$, results$ = [];
		for (i$ = 0; i$ < n; ++i$) results$.push(x);
		return results$;
	});
	Str.empty = List.empty;
	Str.slice = List.slice;
	Str.take = List.take;
	Str.drop = List.drop;
	Str.splitAt = List.splitAt;
	Str.takeWhile = List.takeWhile;
	Str.dropWhile = List.dropWhile;
	Str.span = List.span;
	Str.breakStr = List.breakList;
	prelude = {
		Func,
		List,
		Obj,
		Str,
		Num,
		id,
		isType,
		replicate
	};
	prelude.each = List.each;
	prelude.map = List.map;
	prelude.filter = List.filter;
	prelude.compact = List.compact;
	prelude.reject = List.reject;
	prelude.partition = List.partition;
	prelude.find = List.find;
	prelude.head = List.head;
	prelude.first = List.first;
	prelude.tail = List.tail;
	prelude.last = List.last;
	prelude.initial = List.initial;
	prelude.empty = List.empty;
	prelude.reverse = List.reverse;
	prelude.difference = List.difference;
	prelude.intersection = List.intersection;
	prelude.union = List.union;
	prelude.countBy = List.countBy;
	prelude.groupBy = List.groupBy;
	prelude.fold = List.fold;
	prelude.foldl = List.foldl;
	prelude.fold1 = List.fold1;
	prelude.foldl1 = List.foldl1;
	prelude.foldr = List.foldr;
	prelude.foldr1 = List.foldr1;
	prelude.unfoldr = List.unfoldr;
	prelude.andList = List.andList;
	prelude.orList = List.orList;
	prelude.any = List.any;
	prelude.all = List.all;
	prelude.unique = List.unique;
	prelude.uniqueBy = List.uniqueBy;
	prelude.sort = List.sort;
	prelude.sortWith = List.sortWith;
	prelude.sortBy = List.sortBy;
	prelude.sum = List.sum;
	prelude.product = List.product;
	prelude.mean = List.mean;
	prelude.average = List.average;
	prelude.concat = List.concat;
	prelude.concatMap = List.concatMap;
	prelude.flatten = List.flatten;
	prelude.maximum = List.maximum;
	prelude.minimum = List.minimum;
	prelude.maximumBy = List.maximumBy;
	prelude.minimumBy = List.minimumBy;
	prelude.scan = List.scan;
	prelude.scanl = List.scanl;
	prelude.scan1 = List.scan1;
	prelude.scanl1 = List.scanl1;
	prelude.scanr = List.scanr;
	prelude.scanr1 = List.scanr1;
	prelude.slice = List.slice;
	prelude.take = List.take;
	prelude.drop = List.drop;
	prelude.splitAt = List.splitAt;
	prelude.takeWhile = List.takeWhile;
	prelude.dropWhile = List.dropWhile;
	prelude.span = List.span;
	prelude.breakList = List.breakList;
	prelude.zip = List.zip;
	prelude.zipWith = List.zipWith;
	prelude.zipAll = List.zipAll;
	prelude.zipAllWith = List.zipAllWith;
	prelude.at = List.at;
	prelude.elemIndex = List.elemIndex;
	prelude.elemIndices = List.elemIndices;
	prelude.findIndex = List.findIndex;
	prelude.findIndices = List.findIndices;
	prelude.apply = Func.apply;
	prelude.curry = Func.curry;
	prelude.flip = Func.flip;
	prelude.fix = Func.fix;
	prelude.over = Func.over;
	prelude.split = Str.split;
	prelude.join = Str.join;
	prelude.lines = Str.lines;
	prelude.unlines = Str.unlines;
	prelude.words = Str.words;
	prelude.unwords = Str.unwords;
	prelude.chars = Str.chars;
	prelude.unchars = Str.unchars;
	prelude.repeat = Str.repeat;
	prelude.capitalize = Str.capitalize;
	prelude.camelize = Str.camelize;
	prelude.dasherize = Str.dasherize;
	prelude.values = Obj.values;
	prelude.keys = Obj.keys;
	prelude.pairsToObj = Obj.pairsToObj;
	prelude.objToPairs = Obj.objToPairs;
	prelude.listsToObj = Obj.listsToObj;
	prelude.objToLists = Obj.objToLists;
	prelude.max = Num.max;
	prelude.min = Num.min;
	prelude.negate = Num.negate;
	prelude.abs = Num.abs;
	prelude.signum = Num.signum;
	prelude.quot = Num.quot;
	prelude.rem = Num.rem;
	prelude.div = Num.div;
	prelude.mod = Num.mod;
	prelude.recip = Num.recip;
	prelude.pi = Num.pi;
	prelude.tau = Num.tau;
	prelude.exp = Num.exp;
	prelude.sqrt = Num.sqrt;
	prelude.ln = Num.ln;
	prelude.pow = Num.pow;
	prelude.sin = Num.sin;
	prelude.tan = Num.tan;
	prelude.cos = Num.cos;
	prelude.acos = Num.acos;
	prelude.asin = Num.asin;
	prelude.atan = Num.atan;
	prelude.atan2 = Num.atan2;
	prelude.truncate = Num.truncate;
	prelude.round = Num.round;
	prelude.ceiling = Num.ceiling;
	prelude.floor = Num.floor;
	prelude.isItNaN = Num.isItNaN;
	prelude.even = Num.even;
	prelude.odd = Num.odd;
	prelude.gcd = Num.gcd;
	prelude.lcm = Num.lcm;
	prelude.VERSION = "1.2.1";
	module.exports = prelude;
	function curry$(f, bound) {
		var context, _curry = function(args) {
			return f.length > 1 ? function() {
				var params = args ? args.concat() : [];
				context = bound ? context || this : this;
				return params.push.apply(params, arguments) < f.length && arguments.length ? _curry.call(context, params) : f.apply(context, params);
			} : f;
		};
		return _curry();
	}
}));
// node_modules/levn/lib/parse-string.js
var require_parse_string = __commonJSMin(((exports, module, this$8) => {
	(function() {
		var reject = require_lib$2().reject, special, tokenRegex;
		function consumeOp(tokens, op) {
			if (tokens[0] === op) return tokens.shift();
			else throw new Error("Expected '" + op + "', but got '" + tokens[0] + "' instead in " + JSON.stringify(tokens) + ".");
		}
		function maybeConsumeOp(tokens, op) {
			if (tokens[0] === op) return tokens.shift();
		}
		function consumeList(tokens, arg$, hasDelimiters) {
			var open = arg$[0], close = arg$[1], result, untilTest;
			if (hasDelimiters) consumeOp(tokens, open);
			result = [];
			untilTest = "," + (hasDelimiters ? close : "");
			while (tokens.length && hasDelimiters && tokens[0] !== close) {
				result.push(consumeElement(tokens, untilTest));
				maybeConsumeOp(tokens, ",");
			}
			if (hasDelimiters) consumeOp(tokens, close);
			return result;
		}
		function consumeArray(tokens, hasDelimiters) {
			return consumeList(tokens, ["[", "]"], hasDelimiters);
		}
		function consumeTuple(tokens, hasDelimiters) {
			return consumeList(tokens, ["(", ")"], hasDelimiters);
		}
		function consumeFields(tokens, hasDelimiters) {
			var result, untilTest, key;
			if (hasDelimiters) consumeOp(tokens, "{");
			result = {};
			untilTest = "," + (hasDelimiters ? "}" : "");
			while (tokens.length && (!hasDelimiters || tokens[0] !== "}")) {
				key = consumeValue(tokens, ":");
				consumeOp(tokens, ":");
				result[key] = consumeElement(tokens, untilTest);
				maybeConsumeOp(tokens, ",");
			}
			if (hasDelimiters) consumeOp(tokens, "}");
			return result;
		}
		function consumeValue(tokens, untilTest) {
			var out;
			untilTest ??= "";
			out = "";
			while (tokens.length && -1 === untilTest.indexOf(tokens[0])) out += tokens.shift();
			return out;
		}
		function consumeElement(tokens, untilTest) {
			switch (tokens[0]) {
				case "[": return consumeArray(tokens, true);
				case "(": return consumeTuple(tokens, true);
				case "{": return consumeFields(tokens, true);
				default: return consumeValue(tokens, untilTest);
			}
		}
		function consumeTopLevel(tokens, types, options) {
			var ref$ = types[0], type = ref$.type, structure = ref$.structure, origTokens = tokens.concat(), result, finalResult, x$, y$;
			if (!options.explicit && types.length === 1 && (!type && structure || type === "Array" || type === "Object")) {
				result = structure === "array" || type === "Array" ? consumeArray(tokens, tokens[0] === "[") : structure === "tuple" ? consumeTuple(tokens, tokens[0] === "(") : consumeFields(tokens, tokens[0] === "{");
				finalResult = tokens.length ? consumeElement(structure === "array" || type === "Array" ? (x$ = origTokens, x$.unshift("["), x$.push("]"), x$) : (y$ = origTokens, y$.unshift("("), y$.push(")"), y$)) : result;
			} else finalResult = consumeElement(tokens);
			return finalResult;
		}
		special = /\[\]\(\)}{:,/.source;
		tokenRegex = RegExp("(\"(?:\\\\\"|[^\"])*\")|('(?:\\\\'|[^'])*')|(/(?:\\\\/|[^/])*/[a-zA-Z]*)|(#.*#)|([" + special + "])|([^\\s" + special + "](?:\\s*[^\\s" + special + "]+)*)|\\s*");
		module.exports = function(types, string, options) {
			var tokens, node;
			options ??= {};
			if (!options.explicit && types.length === 1 && types[0].type === "String") return string;
			tokens = reject(not$, string.split(tokenRegex));
			node = consumeTopLevel(tokens, types, options);
			if (!node) throw new Error("Error parsing '" + string + "'.");
			return node;
		};
		function not$(x) {
			return !x;
		}
	}).call(this$8);
}));
// node_modules/type-check/lib/parse-type.js
var require_parse_type = __commonJSMin(((exports, module, this$7) => {
	(function() {
		var identifierRegex = /[\$\w]+/, tokenRegex;
		function peek(tokens) {
			var token = tokens[0];
			if (token == null) throw new Error("Unexpected end of input.");
			return token;
		}
		function consumeIdent(tokens) {
			var token = peek(tokens);
			if (!identifierRegex.test(token)) throw new Error("Expected text, got '" + token + "' instead.");
			return tokens.shift();
		}
		function consumeOp(tokens, op) {
			var token = peek(tokens);
			if (token !== op) throw new Error("Expected '" + op + "', got '" + token + "' instead.");
			return tokens.shift();
		}
		function maybeConsumeOp(tokens, op) {
			if (tokens[0] === op) return tokens.shift();
			else return null;
		}
		function consumeArray(tokens) {
			var types;
			consumeOp(tokens, "[");
			if (peek(tokens) === "]") throw new Error("Must specify type of Array - eg. [Type], got [] instead.");
			types = consumeTypes(tokens);
			consumeOp(tokens, "]");
			return {
				structure: "array",
				of: types
			};
		}
		function consumeTuple(tokens) {
			var components = [];
			consumeOp(tokens, "(");
			if (peek(tokens) === ")") throw new Error("Tuple must be of at least length 1 - eg. (Type), got () instead.");
			for (;;) {
				components.push(consumeTypes(tokens));
				maybeConsumeOp(tokens, ",");
				if (")" === peek(tokens)) break;
			}
			consumeOp(tokens, ")");
			return {
				structure: "tuple",
				of: components
			};
		}
		function consumeFields(tokens) {
			var fields = {}, subset, ref$, key, types;
			consumeOp(tokens, "{");
			subset = false;
			for (;;) {
				if (maybeConsumeOp(tokens, "...")) {
					subset = true;
					break;
				}
				ref$ = consumeField(tokens), key = ref$[0], types = ref$[1];
				fields[key] = types;
				maybeConsumeOp(tokens, ",");
				if ("}" === peek(tokens)) break;
			}
			consumeOp(tokens, "}");
			return {
				structure: "fields",
				of: fields,
				subset
			};
		}
		function consumeField(tokens) {
			var key = consumeIdent(tokens), types;
			consumeOp(tokens, ":");
			types = consumeTypes(tokens);
			return [key, types];
		}
		function maybeConsumeStructure(tokens) {
			switch (tokens[0]) {
				case "[": return consumeArray(tokens);
				case "(": return consumeTuple(tokens);
				case "{": return consumeFields(tokens);
			}
		}
		function consumeType(tokens) {
			var token = peek(tokens), wildcard = token === "*", type, structure;
			if (wildcard || identifierRegex.test(token)) {
				type = wildcard ? consumeOp(tokens, "*") : consumeIdent(tokens);
				structure = maybeConsumeStructure(tokens);
				if (structure) return structure.type = type, structure;
				else return { type };
			} else {
				structure = maybeConsumeStructure(tokens);
				if (!structure) throw new Error("Unexpected character: " + token);
				return structure;
			}
		}
		function consumeTypes(tokens) {
			var lookahead, types, typesSoFar, typeObj, type, structure;
			if ("::" === peek(tokens)) throw new Error("No comment before comment separator '::' found.");
			lookahead = tokens[1];
			if (lookahead != null && lookahead === "::") {
				tokens.shift();
				tokens.shift();
			}
			types = [];
			typesSoFar = {};
			if ("Maybe" === peek(tokens)) {
				tokens.shift();
				types = [{ type: "Undefined" }, { type: "Null" }];
				typesSoFar = {
					Undefined: true,
					Null: true
				};
			}
			for (;;) {
				typeObj = consumeType(tokens), type = typeObj.type, structure = typeObj.structure;
				if (!typesSoFar[type]) types.push(typeObj);
				if (structure == null) typesSoFar[type] = true;
				if (!maybeConsumeOp(tokens, "|")) break;
			}
			return types;
		}
		tokenRegex = RegExp("\\.\\.\\.|::|->|" + identifierRegex.source + "|\\S", "g");
		module.exports = function(input) {
			var tokens, e;
			if (!input.length) throw new Error("No type specified.");
			tokens = input.match(tokenRegex) || [];
			if (in$("->", tokens)) throw new Error("Function types are not supported. To validate that something is a function, you may use 'Function'.");
			try {
				return consumeTypes(tokens);
			} catch (e$) {
				e = e$;
				throw new Error(e.message + " - Remaining tokens: " + JSON.stringify(tokens) + " - Initial input: '" + input + "'");
			}
		};
		function in$(x, xs) {
			var i = -1, l = xs.length >>> 0;
			while (++i < l) if (x === xs[i]) return true;
			return false;
		}
	}).call(this$7);
}));
// node_modules/type-check/lib/check.js
var require_check = __commonJSMin(((exports, module, this$6) => {
	(function() {
		var ref$, any, all, isItNaN, types, defaultType, toString$ = {}.toString;
		ref$ = require_lib$2(), any = ref$.any, all = ref$.all, isItNaN = ref$.isItNaN;
		types = {
			Number: {
				typeOf: "Number",
				validate: function(it) {
					return !isItNaN(it);
				}
			},
			NaN: {
				typeOf: "Number",
				validate: isItNaN
			},
			Int: {
				typeOf: "Number",
				validate: function(it) {
					return !isItNaN(it) && it % 1 === 0;
				}
			},
			Float: {
				typeOf: "Number",
				validate: function(it) {
					return !isItNaN(it);
				}
			},
			Date: {
				typeOf: "Date",
				validate: function(it) {
					return !isItNaN(it.getTime());
				}
			}
		};
		defaultType = {
			array: "Array",
			tuple: "Array"
		};
		function checkArray(input, type, options) {
			return all(function(it) {
				return checkMultiple(it, type.of, options);
			}, input);
		}
		function checkTuple(input, type, options) {
			var i = 0, i$ = 0, ref$, len$ = (ref$ = type.of).length, types;
			for (; i$ < len$; ++i$) {
				types = ref$[i$];
				if (!checkMultiple(input[i], types, options)) return false;
				i++;
			}
			return input.length <= i;
		}
		function checkFields(input, type, options) {
			var inputKeys = {}, numInputKeys = 0, k, numOfKeys, key, ref$, types;
			for (k in input) {
				inputKeys[k] = true;
				numInputKeys++;
			}
			numOfKeys = 0;
			for (key in ref$ = type.of) {
				types = ref$[key];
				if (!checkMultiple(input[key], types, options)) return false;
				if (inputKeys[key]) numOfKeys++;
			}
			return type.subset || numInputKeys === numOfKeys;
		}
		function checkStructure(input, type, options) {
			if (!(input instanceof Object)) return false;
			switch (type.structure) {
				case "fields": return checkFields(input, type, options);
				case "array": return checkArray(input, type, options);
				case "tuple": return checkTuple(input, type, options);
			}
		}
		function check(input, typeObj, options) {
			var type = typeObj.type, structure = typeObj.structure, setting, that;
			if (type) {
				if (type === "*") return true;
				setting = options.customTypes[type] || types[type];
				if (setting) return (setting.typeOf === void 0 || setting.typeOf === toString$.call(input).slice(8, -1)) && setting.validate(input);
				else return type === toString$.call(input).slice(8, -1) && (!structure || checkStructure(input, typeObj, options));
			} else if (structure) {
				if (that = defaultType[structure]) {
					if (that !== toString$.call(input).slice(8, -1)) return false;
				}
				return checkStructure(input, typeObj, options);
			} else throw new Error("No type defined. Input: " + input + ".");
		}
		function checkMultiple(input, types, options) {
			if (toString$.call(types).slice(8, -1) !== "Array") throw new Error("Types must be in an array. Input: " + input + ".");
			return any(function(it) {
				return check(input, it, options);
			}, types);
		}
		module.exports = function(parsedType, input, options) {
			options ??= {};
			if (options.customTypes == null) options.customTypes = {};
			return checkMultiple(input, parsedType, options);
		};
	}).call(this$6);
}));
// node_modules/type-check/lib/index.js
var require_lib$1 = __commonJSMin(((exports, module, this$5) => {
	(function() {
		var VERSION = "0.4.0", parseType = require_parse_type(), parsedTypeCheck = require_check(), typeCheck = function(type, input, options) {
			return parsedTypeCheck(parseType(type), input, options);
		};
		module.exports = {
			VERSION,
			typeCheck,
			parsedTypeCheck,
			parseType
		};
	}).call(this$5);
}));
// node_modules/levn/lib/cast.js
var require_cast = __commonJSMin(((exports, module, this$4) => {
	(function() {
		var parsedTypeCheck, types, toString$ = {}.toString;
		parsedTypeCheck = require_lib$1().parsedTypeCheck;
		types = {
			"*": function(value, options) {
				switch (toString$.call(value).slice(8, -1)) {
					case "Array": return typeCast(value, { type: "Array" }, options);
					case "Object": return typeCast(value, { type: "Object" }, options);
					default: return {
						type: "Just",
						value: typesCast(value, [
							{ type: "Undefined" },
							{ type: "Null" },
							{ type: "NaN" },
							{ type: "Boolean" },
							{ type: "Number" },
							{ type: "Date" },
							{ type: "RegExp" },
							{ type: "Array" },
							{ type: "Object" },
							{ type: "String" }
						], (options.explicit = true, options))
					};
				}
			},
			Undefined: function(it) {
				if (it === "undefined" || it === void 0) return {
					type: "Just",
					value: void 0
				};
				else return { type: "Nothing" };
			},
			Null: function(it) {
				if (it === "null") return {
					type: "Just",
					value: null
				};
				else return { type: "Nothing" };
			},
			NaN: function(it) {
				if (it === "NaN") return {
					type: "Just",
					value: NaN
				};
				else return { type: "Nothing" };
			},
			Boolean: function(it) {
				if (it === "true") return {
					type: "Just",
					value: true
				};
				else if (it === "false") return {
					type: "Just",
					value: false
				};
				else return { type: "Nothing" };
			},
			Number: function(it) {
				return {
					type: "Just",
					value: +it
				};
			},
			Int: function(it) {
				return {
					type: "Just",
					value: +it
				};
			},
			Float: function(it) {
				return {
					type: "Just",
					value: +it
				};
			},
			Date: function(value, options) {
				var that;
				if (that = /^\#([\s\S]*)\#$/.exec(value)) return {
					type: "Just",
					value: new Date(+that[1] || that[1])
				};
				else if (options.explicit) return { type: "Nothing" };
				else return {
					type: "Just",
					value: new Date(+value || value)
				};
			},
			RegExp: function(value, options) {
				var that;
				if (that = /^\/([\s\S]*)\/([gimy]*)$/.exec(value)) return {
					type: "Just",
					value: new RegExp(that[1], that[2])
				};
				else if (options.explicit) return { type: "Nothing" };
				else return {
					type: "Just",
					value: new RegExp(value)
				};
			},
			Array: function(value, options) {
				return castArray(value, { of: [{ type: "*" }] }, options);
			},
			Object: function(value, options) {
				return castFields(value, { of: {} }, options);
			},
			String: function(it) {
				var replace, that;
				if (toString$.call(it).slice(8, -1) !== "String") return { type: "Nothing" };
				replace = function(value, quote) {
					return value.replace(/\\([^u]|u[0-9a-fA-F]{4})/g, function(all, escaped) {
						switch (escaped[0]) {
							case quote: return quote;
							case "\\": return "\\";
							case "b": return "\b";
							case "f": return "\f";
							case "n": return "\n";
							case "r": return "\r";
							case "t": return "	";
							case "u": return JSON.parse("\"" + all + "\"");
							default: return escaped;
						}
					});
				};
				if (that = it.match(/^'([\s\S]*)'$/)) return {
					type: "Just",
					value: replace(that[1], "'")
				};
				else if (that = it.match(/^"([\s\S]*)"$/)) return {
					type: "Just",
					value: replace(that[1], "\"")
				};
				else return {
					type: "Just",
					value: it
				};
			}
		};
		function castArray(node, type, options) {
			var typeOf, element;
			if (toString$.call(node).slice(8, -1) !== "Array") return { type: "Nothing" };
			typeOf = type.of;
			return {
				type: "Just",
				value: function() {
					var i$, ref$, len$, results$ = [];
					for (i$ = 0, len$ = (ref$ = node).length; i$ < len$; ++i$) {
						element = ref$[i$];
						results$.push(typesCast(element, typeOf, options));
					}
					return results$;
				}()
			};
		}
		function castTuple(node, type, options) {
			var result, i, i$, ref$, len$, types, cast;
			if (toString$.call(node).slice(8, -1) !== "Array") return { type: "Nothing" };
			result = [];
			i = 0;
			for (i$ = 0, len$ = (ref$ = type.of).length; i$ < len$; ++i$) {
				types = ref$[i$];
				cast = typesCast(node[i], types, options);
				if (toString$.call(cast).slice(8, -1) !== "Undefined") result.push(cast);
				i++;
			}
			if (node.length <= i) return {
				type: "Just",
				value: result
			};
			else return { type: "Nothing" };
		}
		function castFields(node, type, options) {
			var typeOf, key, value;
			if (toString$.call(node).slice(8, -1) !== "Object") return { type: "Nothing" };
			typeOf = type.of;
			return {
				type: "Just",
				value: function() {
					var ref$, resultObj$ = {};
					for (key in ref$ = node) {
						value = ref$[key];
						resultObj$[typesCast(key, [{ type: "String" }], options)] = typesCast(value, typeOf[key] || [{ type: "*" }], options);
					}
					return resultObj$;
				}()
			};
		}
		function typeCast(node, typeObj, options) {
			var type = typeObj.type, structure = typeObj.structure, castFunc, ref$;
			if (type) {
				castFunc = ((ref$ = options.customTypes[type]) != null ? ref$.cast : void 0) || types[type];
				if (!castFunc) throw new Error("Type not defined: " + type + ".");
				return castFunc(node, options, typesCast);
			} else switch (structure) {
				case "array": return castArray(node, typeObj, options);
				case "tuple": return castTuple(node, typeObj, options);
				case "fields": return castFields(node, typeObj, options);
			}
		}
		function typesCast(node, types, options) {
			var i$ = 0, len$ = types.length, type, ref$, valueType, value;
			for (; i$ < len$; ++i$) {
				type = types[i$];
				ref$ = typeCast(node, type, options), valueType = ref$.type, value = ref$.value;
				if (valueType === "Nothing") continue;
				if (parsedTypeCheck([type], value, { customTypes: options.customTypes })) return value;
			}
			throw new Error("Value " + JSON.stringify(node) + " does not type check against " + JSON.stringify(types) + ".");
		}
		module.exports = function(node, types, options) {
			if (!options.explicit && types.length === 1 && types[0].type === "String") return node;
			return typesCast(node, types, options);
		};
	}).call(this$4);
}));
// node_modules/levn/lib/index.js
var require_lib = __commonJSMin(((exports, module, this$3) => {
	(function() {
		var parseString = require_parse_string(), cast = require_cast(), parseType = require_lib$1().parseType, VERSION = "0.4.1", parsedTypeParse = function(parsedType, string, options) {
			options ??= {};
			options.explicit ?? (options.explicit = false);
			options.customTypes ?? (options.customTypes = {});
			return cast(parseString(parsedType, string, options), parsedType, options);
		}, parse = function(type, string, options) {
			return parsedTypeParse(parseType(type), string, options);
		};
		module.exports = {
			VERSION,
			parse,
			parsedTypeParse
		};
	}).call(this$3);
}));
// node_modules/@eslint/plugin-kit/dist/cjs/index.cjs
var require_cjs = __commonJSMin(((exports) => {
	var levn = require_lib();
	const directivesPattern = /^([a-z]+(?:-[a-z]+)*)(?:\s|$)/u;
	const validSeverities = new Set([
		0,
		1,
		2,
		"off",
		"warn",
		"error"
	]);
	function isSeverityValid(ruleConfig) {
		const severity = Array.isArray(ruleConfig) ? ruleConfig[0] : ruleConfig;
		return validSeverities.has(severity);
	}
	function isEverySeverityValid(rulesConfig) {
		return Object.values(rulesConfig).every(isSeverityValid);
	}
	var DirectiveComment = class {
		label = "";
		value = "";
		justification = "";
		constructor(label, value, justification) {
			this.label = label;
			this.value = value;
			this.justification = justification;
		}
	};
	var ConfigCommentParser = class {
		parseStringConfig(string) {
			const items = Object.create(null);
			string.trim().replace(/(?<!\s)\s*([:,])\s*/gu, "$1").split(/\s|,+/u).forEach((name) => {
				if (!name) return;
				const [key, value = null] = name.split(":");
				items[key] = value;
			});
			return items;
		}
		parseJSONLikeConfig(string) {
			try {
				const items = levn.parse("Object", string) || {};
				if (isEverySeverityValid(items)) return {
					ok: true,
					config: items
				};
			} catch {}
			const normalizedString = string.replace(/(?<![-a-zA-Z0-9/])([-a-zA-Z0-9/]+):/gu, "\"$1\":").replace(/([\]0-9])\s+(?=")/u, "$1,");
			try {
				return {
					ok: true,
					config: JSON.parse(`{${normalizedString}}`)
				};
			} catch (ex) {
				return {
					ok: false,
					error: { message: `Failed to parse JSON from '${normalizedString}': ${ex instanceof Error ? ex.message : String(ex)}` }
				};
			}
		}
		parseListConfig(string) {
			const items = Object.create(null);
			string.split(",").forEach((name) => {
				const trimmedName = name.trim().replace(/^(?<quote>['"]?)(?<ruleId>.*)\k<quote>$/su, "$<ruleId>");
				if (trimmedName) items[trimmedName] = true;
			});
			return items;
		}
		#extractDirectiveComment(value) {
			const match = /\s-{2,}\s/u.exec(value);
			if (!match) return {
				directivePart: value.trim(),
				justificationPart: ""
			};
			return {
				directivePart: value.slice(0, match.index).trim(),
				justificationPart: value.slice(match.index + match[0].length).trim()
			};
		}
		parseDirective(string) {
			const { directivePart, justificationPart } = this.#extractDirectiveComment(string);
			const match = directivesPattern.exec(directivePart);
			if (!match) return;
			const directiveText = match[1];
			return new DirectiveComment(directiveText, directivePart.slice(match.index + directiveText.length).trim(), justificationPart);
		}
	};
	function hasESTreeStyleLoc(node) {
		return "loc" in node;
	}
	function hasPosStyleLoc(node) {
		return "position" in node;
	}
	function hasESTreeStyleRange(node) {
		return "range" in node;
	}
	function hasPosStyleRange(node) {
		return "position" in node;
	}
	function findLineNumberBinarySearch(lineStartIndices, targetIndex) {
		let low = 0;
		let high = lineStartIndices.length - 1;
		while (low < high) {
			const mid = (low + high) / 2 | 0;
			if (targetIndex < lineStartIndices[mid]) high = mid;
			else low = mid + 1;
		}
		return low;
	}
	var VisitNodeStep = class {
		type = "visit";
		kind = 1;
		target;
		phase;
		args;
		constructor({ target, phase, args }) {
			this.target = target;
			this.phase = phase;
			this.args = args;
		}
	};
	var CallMethodStep = class {
		type = "call";
		kind = 2;
		target;
		args;
		constructor({ target, args }) {
			this.target = target;
			this.args = args;
		}
	};
	var Directive = class {
		type;
		node;
		value;
		justification;
		constructor({ type, node, value, justification }) {
			this.type = type;
			this.node = node;
			this.value = value;
			this.justification = justification;
		}
	};
	var TextSourceCodeBase = class {
		#lines = [];
		#lineStartIndices = [0];
		#lineEndingPattern;
		ast;
		text;
		constructor({ text, ast, lineEndingPattern = /\r?\n/u }) {
			this.ast = ast;
			this.text = text;
			this.#lineEndingPattern = new RegExp(lineEndingPattern.source, lineEndingPattern.flags.replace(/[gy]/gu, ""));
		}
		#findNextLine(text) {
			const match = this.#lineEndingPattern.exec(text);
			if (!match) return false;
			this.#lines.push(text.slice(0, match.index));
			this.#lineStartIndices.push((this.#lineStartIndices.at(-1) ?? 0) + match.index + match[0].length);
			return true;
		}
		#ensureLines() {
			if (this.#lines.length === this.#lineStartIndices.length) return;
			while (this.#findNextLine(this.text.slice(this.#lineStartIndices.at(-1))));
			this.#lines.push(this.text.slice(this.#lineStartIndices.at(-1)));
			Object.freeze(this.#lines);
		}
		#ensureLineStartIndicesFromIndex(index) {
			if (index <= (this.#lineStartIndices.at(-1) ?? 0)) return;
			while (index > (this.#lineStartIndices.at(-1) ?? 0) && this.#findNextLine(this.text.slice(this.#lineStartIndices.at(-1))));
		}
		#ensureLineStartIndicesFromLoc(loc, lineStart) {
			let additionalLinesNeeded = loc.line - lineStart + 1 - (this.#lineStartIndices.length - 1);
			if (additionalLinesNeeded <= 0) return;
			while (additionalLinesNeeded > 0 && this.#findNextLine(this.text.slice(this.#lineStartIndices.at(-1)))) additionalLinesNeeded -= 1;
		}
		getLoc(nodeOrToken) {
			if (hasESTreeStyleLoc(nodeOrToken)) return nodeOrToken.loc;
			if (hasPosStyleLoc(nodeOrToken)) return nodeOrToken.position;
			throw new Error("Custom getLoc() method must be implemented in the subclass.");
		}
		getLocFromIndex(index) {
			if (typeof index !== "number") throw new TypeError("Expected `index` to be a number.");
			if (index < 0 || index > this.text.length) throw new RangeError(`Index out of range (requested index ${index}, but source text has length ${this.text.length}).`);
			const { start: { line: lineStart, column: columnStart }, end: { line: lineEnd, column: columnEnd } } = this.getLoc(this.ast);
			if (index === 0) return {
				line: lineStart,
				column: columnStart
			};
			if (index === this.text.length) return {
				line: lineEnd,
				column: columnEnd
			};
			this.#ensureLineStartIndicesFromIndex(index);
			const lineNumber = (index >= (this.#lineStartIndices.at(-1) ?? 0) ? this.#lineStartIndices.length : findLineNumberBinarySearch(this.#lineStartIndices, index)) - 1 + lineStart;
			return {
				line: lineNumber,
				column: index - this.#lineStartIndices[lineNumber - lineStart] + columnStart
			};
		}
		getIndexFromLoc(loc) {
			if (loc === null || typeof loc !== "object" || typeof loc.line !== "number" || typeof loc.column !== "number") throw new TypeError("Expected `loc` to be an object with numeric `line` and `column` properties.");
			const { start: { line: lineStart, column: columnStart }, end: { line: lineEnd, column: columnEnd } } = this.getLoc(this.ast);
			if (loc.line < lineStart || lineEnd < loc.line) throw new RangeError(`Line number out of range (line ${loc.line} requested). Valid range: ${lineStart}-${lineEnd}`);
			if (loc.line === lineStart && loc.column === columnStart) return 0;
			if (loc.line === lineEnd && loc.column === columnEnd) return this.text.length;
			this.#ensureLineStartIndicesFromLoc(loc, lineStart);
			const isLastLine = loc.line === lineEnd;
			const lineStartIndex = this.#lineStartIndices[loc.line - lineStart];
			const lineEndIndex = isLastLine ? this.text.length : this.#lineStartIndices[loc.line - lineStart + 1];
			const positionIndex = lineStartIndex + loc.column - columnStart;
			if (loc.column < columnStart || isLastLine && positionIndex > lineEndIndex || !isLastLine && positionIndex >= lineEndIndex) throw new RangeError(`Column number out of range (column ${loc.column} requested). Valid range for line ${loc.line}: ${columnStart}-${lineEndIndex - lineStartIndex + columnStart + (isLastLine ? 0 : -1)}`);
			return positionIndex;
		}
		getRange(nodeOrToken) {
			if (hasESTreeStyleRange(nodeOrToken)) return nodeOrToken.range;
			if (hasPosStyleRange(nodeOrToken)) return [nodeOrToken.position.start.offset, nodeOrToken.position.end.offset];
			throw new Error("Custom getRange() method must be implemented in the subclass.");
		}
		getParent(node) {
			throw new Error("Not implemented.");
		}
		getAncestors(node) {
			if (!node) throw new TypeError("Missing required argument: node.");
			const ancestorsStartingAtParent = [];
			for (let ancestor = this.getParent(node); ancestor; ancestor = this.getParent(ancestor)) ancestorsStartingAtParent.push(ancestor);
			return ancestorsStartingAtParent.reverse();
		}
		getText(node, beforeCount, afterCount) {
			if (node) {
				const range = this.getRange(node);
				return this.text.slice(Math.max(range[0] - (beforeCount || 0), 0), range[1] + (afterCount || 0));
			}
			return this.text;
		}
		get lines() {
			this.#ensureLines();
			return this.#lines;
		}
		traverse() {
			throw new Error("Not implemented.");
		}
	};
	exports.CallMethodStep = CallMethodStep;
	exports.ConfigCommentParser = ConfigCommentParser;
	exports.Directive = Directive;
	exports.TextSourceCodeBase = TextSourceCodeBase;
	exports.VisitNodeStep = VisitNodeStep;
}));
// build/node_modules/eslint/lib/languages/js/source-code/source-code.js
var require_source_code$1 = __commonJSMin(((exports, module) => {
	const TokenStore = require_token_store(), astUtils = require_ast_utils(), Traverser = require_traverser(), globals = require_globals(), { directivesPattern } = require_directives(), CodePathAnalyzer = require_code_path_analyzer(), { ConfigCommentParser, VisitNodeStep, CallMethodStep, Directive } = require_cjs();
	const commentParser = new ConfigCommentParser();
	function validate(ast) {
		if (!ast) throw new TypeError(`Unexpected empty AST. (${ast})`);
		if (!ast.tokens) throw new TypeError("AST is missing the tokens array.");
		if (!ast.comments) throw new TypeError("AST is missing the comments array.");
		if (!ast.loc) throw new TypeError("AST is missing location information.");
		if (!ast.range) throw new TypeError("AST is missing range information");
	}
	function getGlobalsForEcmaVersion(ecmaVersion) {
		switch (ecmaVersion) {
			case 3: return globals.es3;
			case 5: return globals.es5;
			default:
				if (ecmaVersion < 2015) return globals[`es${ecmaVersion + 2009}`];
				return globals[`es${ecmaVersion}`];
		}
	}
	function sortedMerge(tokens, comments) {
		const result = [];
		let tokenIndex = 0;
		let commentIndex = 0;
		while (tokenIndex < tokens.length || commentIndex < comments.length) if (commentIndex >= comments.length || tokenIndex < tokens.length && tokens[tokenIndex].range[0] < comments[commentIndex].range[0]) result.push(tokens[tokenIndex++]);
		else result.push(comments[commentIndex++]);
		return result;
	}
	function normalizeConfigGlobal(configuredValue) {
		switch (configuredValue) {
			case "off": return "off";
			case true:
			case "true":
			case "writeable":
			case "writable": return "writable";
			case null:
			case false:
			case "false":
			case "readable":
			case "readonly": return "readonly";
			default: throw new Error(`'${configuredValue}' is not a valid configuration for a global (use 'readonly', 'writable', or 'off')`);
		}
	}
	function nodesOrTokensOverlap(first, second) {
		return first.range[0] <= second.range[0] && first.range[1] >= second.range[0] || second.range[0] <= first.range[0] && second.range[1] >= first.range[0];
	}
	function findLineNumberBinarySearch(lineStartIndices, target) {
		let low = 0;
		let high = lineStartIndices.length;
		while (low < high) {
			const mid = (low + high) / 2 | 0;
			if (target < lineStartIndices[mid]) high = mid;
			else low = mid + 1;
		}
		return low;
	}
	const configGlobalsCache = new WeakMap();
	const enabledConfigGlobalNamesCache = new WeakMap();
	function getEnabledConfigGlobalNames(configGlobals) {
		let names = enabledConfigGlobalNamesCache.get(configGlobals);
		if (!names) {
			names = Object.keys(configGlobals).filter((name) => configGlobals[name] !== "off");
			enabledConfigGlobalNamesCache.set(configGlobals, names);
		}
		return names;
	}
	function addDeclaredGlobals(scopeManager, configGlobals = Object.create(null), inlineGlobals = Object.create(null)) {
		let finalGlobals = configGlobals;
		let names;
		if (Object.keys(inlineGlobals).length === 0) names = getEnabledConfigGlobalNames(configGlobals);
		else {
			finalGlobals = {
				__proto__: null,
				...configGlobals
			};
			for (const [name, data] of Object.entries(inlineGlobals)) finalGlobals[name] = data.value;
			names = Object.keys(finalGlobals).filter((name) => finalGlobals[name] !== "off");
		}
		scopeManager.addGlobals(names);
		const globalScope = scopeManager.scopes[0];
		for (const name of names) {
			const variable = globalScope.set.get(name);
			variable.eslintImplicitGlobalSetting = configGlobals[name];
			variable.eslintExplicitGlobal = !!inlineGlobals[name];
			variable.eslintExplicitGlobalComments = inlineGlobals[name]?.comments;
			variable.writeable = finalGlobals[name] === "writable";
		}
	}
	function markExportedVariables(globalScope, variables) {
		Object.keys(variables).forEach((name) => {
			const variable = globalScope.set.get(name);
			if (variable) {
				variable.eslintUsed = true;
				variable.eslintExported = true;
			}
		});
	}
	const caches = Symbol("caches");
	var SourceCode = class extends TokenStore {
		#steps;
		constructor(textOrConfig, astIfNoConfig) {
			let text, hasBOM, ast, parserServices, scopeManager, visitorKeys;
			if (typeof textOrConfig === "string") {
				text = textOrConfig;
				ast = astIfNoConfig;
				hasBOM = false;
			} else if (typeof textOrConfig === "object" && textOrConfig !== null) {
				text = textOrConfig.text;
				ast = textOrConfig.ast;
				hasBOM = textOrConfig.hasBOM;
				parserServices = textOrConfig.parserServices;
				scopeManager = textOrConfig.scopeManager;
				visitorKeys = textOrConfig.visitorKeys;
			}
			validate(ast);
			super(ast.tokens, ast.comments);
			this[caches] = new Map([
				["scopes", new WeakMap()],
				["vars", new Map()],
				["configNodes", void 0],
				["isGlobalReference", new WeakMap()]
			]);
			this.isESTree = ast.type === "Program";
			const textHasBOM = text.charCodeAt(0) === 65279;
			this.hasBOM = textHasBOM || !!hasBOM;
			this.text = textHasBOM ? text.slice(1) : text;
			this.ast = ast;
			this.parserServices = parserServices || {};
			this.scopeManager = scopeManager || null;
			this.visitorKeys = visitorKeys || Traverser.DEFAULT_VISITOR_KEYS;
			const shebangMatched = this.text.match(astUtils.shebangPattern);
			if (shebangMatched && ast.comments.length && ast.comments[0].value === shebangMatched[1]) ast.comments[0].type = "Shebang";
			this.tokensAndComments = sortedMerge(ast.tokens, ast.comments);
			this.lines = [];
			this.lineStartIndices = [0];
			const lineEndingPattern = astUtils.createGlobalLinebreakMatcher();
			let match;
			while (match = lineEndingPattern.exec(this.text)) {
				this.lines.push(this.text.slice(this.lineStartIndices.at(-1), match.index));
				this.lineStartIndices.push(match.index + match[0].length);
			}
			this.lines.push(this.text.slice(this.lineStartIndices.at(-1)));
			Object.freeze(this);
			Object.freeze(this.lines);
		}
		static splitLines(text) {
			return text.split(astUtils.createGlobalLinebreakMatcher());
		}
		getText(node, beforeCount, afterCount) {
			if (node) return this.text.slice(Math.max(node.range[0] - (beforeCount || 0), 0), node.range[1] + (afterCount || 0));
			return this.text;
		}
		getLines() {
			return this.lines;
		}
		getAllComments() {
			return this.ast.comments;
		}
		getNodeByRangeIndex(index) {
			let result = null;
			Traverser.traverse(this.ast, {
				visitorKeys: this.visitorKeys,
				enter(node) {
					if (node.range[0] <= index && index < node.range[1]) result = node;
					else this.skip();
				},
				leave(node) {
					if (node === result) this.break();
				}
			});
			return result;
		}
		isSpaceBetween(first, second) {
			if (nodesOrTokensOverlap(first, second)) return false;
			const [startingNodeOrToken, endingNodeOrToken] = first.range[1] <= second.range[0] ? [first, second] : [second, first];
			const firstToken = this.getLastToken(startingNodeOrToken) || startingNodeOrToken;
			const finalToken = this.getFirstToken(endingNodeOrToken) || endingNodeOrToken;
			let currentToken = firstToken;
			while (currentToken !== finalToken) {
				const nextToken = this.getTokenAfter(currentToken, { includeComments: true });
				if (currentToken.range[1] !== nextToken.range[0]) return true;
				currentToken = nextToken;
			}
			return false;
		}
		getLocFromIndex(index) {
			if (typeof index !== "number") throw new TypeError("Expected `index` to be a number.");
			if (index < 0 || index > this.text.length) throw new RangeError(`Index out of range (requested index ${index}, but source text has length ${this.text.length}).`);
			if (index === this.text.length) return {
				line: this.lines.length,
				column: this.lines.at(-1).length
			};
			const lineNumber = index >= this.lineStartIndices.at(-1) ? this.lineStartIndices.length : findLineNumberBinarySearch(this.lineStartIndices, index);
			return {
				line: lineNumber,
				column: index - this.lineStartIndices[lineNumber - 1]
			};
		}
		getIndexFromLoc(loc) {
			if (loc === null || typeof loc !== "object" || typeof loc.line !== "number" || typeof loc.column !== "number") throw new TypeError("Expected `loc` to be an object with numeric `line` and `column` properties.");
			if (loc.line <= 0) throw new RangeError(`Line number out of range (line ${loc.line} requested). Line numbers should be 1-based.`);
			if (loc.line > this.lineStartIndices.length) throw new RangeError(`Line number out of range (line ${loc.line} requested, but only ${this.lineStartIndices.length} lines present).`);
			if (loc.column < 0) throw new RangeError(`Invalid column number (column ${loc.column} requested).`);
			const lineStartIndex = this.lineStartIndices[loc.line - 1];
			const lineEndIndex = loc.line === this.lineStartIndices.length ? this.text.length : this.lineStartIndices[loc.line];
			const positionIndex = lineStartIndex + loc.column;
			if (loc.line === this.lineStartIndices.length && positionIndex > lineEndIndex || loc.line < this.lineStartIndices.length && positionIndex >= lineEndIndex) throw new RangeError(`Column number out of range (column ${loc.column} requested, but the length of line ${loc.line} is ${lineEndIndex - lineStartIndex}).`);
			return positionIndex;
		}
		getScope(currentNode) {
			if (!currentNode) throw new TypeError("Missing required argument: node.");
			const cache = this[caches].get("scopes");
			const cachedScope = cache.get(currentNode);
			if (cachedScope) return cachedScope;
			const inner = currentNode.type !== "Program";
			for (let node = currentNode; node; node = node.parent) {
				const scope = this.scopeManager.acquire(node, inner);
				if (scope) {
					if (scope.type === "function-expression-name") {
						cache.set(currentNode, scope.childScopes[0]);
						return scope.childScopes[0];
					}
					cache.set(currentNode, scope);
					return scope;
				}
			}
			cache.set(currentNode, this.scopeManager.scopes[0]);
			return this.scopeManager.scopes[0];
		}
		getDeclaredVariables(node) {
			return this.scopeManager.getDeclaredVariables(node);
		}
		getAncestors(node) {
			if (!node) throw new TypeError("Missing required argument: node.");
			const ancestorsStartingAtParent = [];
			for (let ancestor = node.parent; ancestor; ancestor = ancestor.parent) ancestorsStartingAtParent.push(ancestor);
			return ancestorsStartingAtParent.reverse();
		}
		isGlobalReference(node) {
			if (!node) throw new TypeError("Missing required argument: node.");
			const cache = this[caches].get("isGlobalReference");
			if (cache.has(node)) return cache.get(node);
			if (node.type !== "Identifier") {
				cache.set(node, false);
				return false;
			}
			const variable = this.scopeManager.scopes[0].set.get(node.name);
			if (!variable || variable.defs.length > 0) {
				cache.set(node, false);
				return false;
			}
			const result = variable.references.some(({ identifier }) => identifier === node);
			cache.set(node, result);
			return result;
		}
		getLoc(nodeOrToken) {
			return nodeOrToken.loc;
		}
		getRange(nodeOrToken) {
			return nodeOrToken.range;
		}
		markVariableAsUsed(name, refNode = this.ast) {
			const currentScope = this.getScope(refNode);
			let initialScope = currentScope;
			if (currentScope.type === "global" && currentScope.childScopes.length > 0 && currentScope.childScopes[0].block === this.ast) initialScope = currentScope.childScopes[0];
			for (let scope = initialScope; scope; scope = scope.upper) {
				const variable = scope.variables.find((scopeVar) => scopeVar.name === name);
				if (variable) {
					variable.eslintUsed = true;
					return true;
				}
			}
			return false;
		}
		getInlineConfigNodes() {
			let configNodes = this[caches].get("configNodes");
			if (configNodes) return configNodes;
			configNodes = this.ast.comments.filter((comment) => {
				if (comment.type === "Shebang") return false;
				const directive = commentParser.parseDirective(comment.value);
				if (!directive) return false;
				if (!directivesPattern.test(directive.label)) return false;
				return comment.type !== "Line" || !!/^eslint-disable-(?:next-)?line$/u.test(directive.label);
			});
			this[caches].set("configNodes", configNodes);
			return configNodes;
		}
		getDisableDirectives() {
			const cachedDirectives = this[caches].get("disableDirectives");
			if (cachedDirectives) return cachedDirectives;
			const problems = [];
			const directives = [];
			this.getInlineConfigNodes().forEach((comment) => {
				const { label, value, justification: justificationPart } = commentParser.parseDirective(comment.value);
				const lineCommentSupported = /^eslint-disable-(?:next-)?line$/u.test(label);
				if (comment.type === "Line" && !lineCommentSupported) return;
				if (label === "eslint-disable-line" && comment.loc.start.line !== comment.loc.end.line) {
					const message = `${label} comment should not span multiple lines.`;
					problems.push({
						ruleId: null,
						message,
						loc: comment.loc
					});
					return;
				}
				switch (label) {
					case "eslint-disable":
					case "eslint-enable":
					case "eslint-disable-next-line":
					case "eslint-disable-line": {
						const directiveType = label.slice(7);
						directives.push(new Directive({
							type: directiveType,
							node: comment,
							value,
							justification: justificationPart
						}));
					}
				}
			});
			const result = {
				problems,
				directives
			};
			this[caches].set("disableDirectives", result);
			return result;
		}
		applyLanguageOptions(languageOptions) {
			let configGlobals = configGlobalsCache.get(languageOptions);
			if (!configGlobals) {
				configGlobals = Object.assign(Object.create(null), getGlobalsForEcmaVersion(languageOptions.ecmaVersion), languageOptions.sourceType === "commonjs" ? globals.commonjs : void 0, languageOptions.globals);
				for (const [name, value] of Object.entries(configGlobals)) configGlobals[name] = normalizeConfigGlobal(value);
				configGlobalsCache.set(languageOptions, configGlobals);
			}
			this[caches].get("vars").set("configGlobals", configGlobals);
		}
		applyInlineConfig() {
			const problems = [];
			const configs = [];
			const exportedVariables = Object.create(null);
			const inlineGlobals = Object.create(null);
			this.getInlineConfigNodes().forEach((comment) => {
				const { label, value } = commentParser.parseDirective(comment.value);
				switch (label) {
					case "exported":
						Object.assign(exportedVariables, commentParser.parseListConfig(value));
						break;
					case "globals":
					case "global":
						for (const [id, idSetting] of Object.entries(commentParser.parseStringConfig(value))) {
							let normalizedValue;
							try {
								normalizedValue = normalizeConfigGlobal(idSetting);
							} catch (err) {
								problems.push({
									ruleId: null,
									loc: comment.loc,
									message: err.message
								});
								continue;
							}
							if (inlineGlobals[id]) {
								inlineGlobals[id].comments.push(comment);
								inlineGlobals[id].value = normalizedValue;
							} else inlineGlobals[id] = {
								comments: [comment],
								value: normalizedValue
							};
						}
						break;
					case "eslint": {
						const parseResult = commentParser.parseJSONLikeConfig(value);
						if (parseResult.ok) configs.push({
							config: { rules: parseResult.config },
							loc: comment.loc
						});
						else problems.push({
							ruleId: null,
							loc: comment.loc,
							message: parseResult.error.message
						});
						break;
					}
					case "eslint-env": problems.push({
						ruleId: null,
						loc: comment.loc,
						message: "/* eslint-env */ comments are no longer supported."
					});
				}
			});
			const varsCache = this[caches].get("vars");
			varsCache.set("inlineGlobals", inlineGlobals);
			varsCache.set("exportedVariables", exportedVariables);
			return {
				configs,
				problems
			};
		}
		finalize() {
			const varsCache = this[caches].get("vars");
			const configGlobals = varsCache.get("configGlobals");
			const inlineGlobals = varsCache.get("inlineGlobals");
			const exportedVariables = varsCache.get("exportedVariables");
			const globalScope = this.scopeManager.scopes[0];
			addDeclaredGlobals(this.scopeManager, configGlobals, inlineGlobals);
			if (exportedVariables) markExportedVariables(globalScope, exportedVariables);
		}
		traverse() {
			if (this.#steps) return this.#steps;
			const steps = this.#steps = [];
			let analyzer = {
				enterNode(node) {
					steps.push(new VisitNodeStep({
						target: node,
						phase: 1,
						args: [node]
					}));
				},
				leaveNode(node) {
					steps.push(new VisitNodeStep({
						target: node,
						phase: 2,
						args: [node]
					}));
				},
				emit(eventName, args) {
					steps.push(new CallMethodStep({
						target: eventName,
						args
					}));
				}
			};
			if (this.isESTree) analyzer = new CodePathAnalyzer(analyzer);
			Traverser.traverse(this.ast, {
				enter(node, parent) {
					node.parent = parent;
					analyzer.enterNode(node);
				},
				leave(node) {
					analyzer.leaveNode(node);
				},
				visitorKeys: this.visitorKeys
			});
			return steps;
		}
	};
	module.exports = SourceCode;
}));
// build/node_modules/eslint/lib/languages/js/source-code/index.js
var require_source_code = __commonJSMin(((exports, module) => {
	module.exports = { SourceCode: require_source_code$1() };
}));
// node_modules/escape-string-regexp/index.js
var require_escape_string_regexp = __commonJSMin(((exports, module) => {
	module.exports = (string) => {
		if (typeof string !== "string") throw new TypeError("Expected a string");
		return string.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
	};
}));
// build/node_modules/eslint/lib/shared/deep-merge-arrays.js
var require_deep_merge_arrays = __commonJSMin(((exports, module) => {
	function isObjectNotArray(value) {
		return typeof value === "object" && value !== null && !Array.isArray(value);
	}
	function deepMergeObjects(first, second) {
		if (second === void 0) return first;
		if (!isObjectNotArray(first) || !isObjectNotArray(second)) return second;
		const result = {
			...first,
			...second
		};
		for (const key of Object.keys(second)) if (Object.prototype.propertyIsEnumerable.call(first, key)) result[key] = deepMergeObjects(first[key], second[key]);
		return result;
	}
	function deepMergeArrays(first, second) {
		if (!first || !second) return second || first || [];
		return [...first.map((value, i) => deepMergeObjects(value, i < second.length ? second[i] : void 0)), ...second.slice(first.length)];
	}
	module.exports = { deepMergeArrays };
}));
// build/node_modules/eslint/lib/shared/severity.js
var require_severity = __commonJSMin(((exports, module) => {
	function normalizeSeverityToString(severity) {
		if ([
			2,
			"2",
			"error"
		].includes(severity)) return "error";
		if ([
			1,
			"1",
			"warn"
		].includes(severity)) return "warn";
		if ([
			0,
			"0",
			"off"
		].includes(severity)) return "off";
		throw new Error(`Invalid severity value: ${severity}`);
	}
	function normalizeSeverityToNumber(severity) {
		if ([
			2,
			"2",
			"error"
		].includes(severity)) return 2;
		if ([
			1,
			"1",
			"warn"
		].includes(severity)) return 1;
		if ([
			0,
			"0",
			"off"
		].includes(severity)) return 0;
		throw new Error(`Invalid severity value: ${severity}`);
	}
	module.exports = {
		normalizeSeverityToString,
		normalizeSeverityToNumber
	};
}));
// build/node_modules/eslint/lib/config/flat-config-schema.js
var require_flat_config_schema = __commonJSMin(((exports, module) => {
	const { normalizeSeverityToNumber } = require_severity();
	const ruleSeverities = new Map([
		[0, 0],
		["off", 0],
		[1, 1],
		["warn", 1],
		[2, 2],
		["error", 2]
	]);
	function isNonNullObject(value) {
		return typeof value === "object" && value !== null;
	}
	function isNonArrayObject(value) {
		return isNonNullObject(value) && !Array.isArray(value);
	}
	function isUndefined(value) {
		return typeof value === "undefined";
	}
	function deepMerge(first, second, mergeMap = new Map()) {
		let secondMergeMap = mergeMap.get(first);
		if (secondMergeMap) {
			const result = secondMergeMap.get(second);
			if (result) return result;
		} else {
			secondMergeMap = new Map();
			mergeMap.set(first, secondMergeMap);
		}
		const result = {
			...first,
			...second
		};
		delete result.__proto__;
		secondMergeMap.set(second, result);
		for (const key of Object.keys(second)) {
			if (key === "__proto__" || !Object.prototype.propertyIsEnumerable.call(first, key)) continue;
			const firstValue = first[key];
			const secondValue = second[key];
			if (isNonArrayObject(firstValue) && isNonArrayObject(secondValue)) result[key] = deepMerge(firstValue, secondValue, mergeMap);
			else if (isUndefined(secondValue)) result[key] = firstValue;
		}
		return result;
	}
	function normalizeRuleOptions(ruleOptions) {
		const finalOptions = Array.isArray(ruleOptions) ? ruleOptions.slice(0) : [ruleOptions];
		finalOptions[0] = ruleSeverities.get(finalOptions[0]);
		return structuredClone(finalOptions);
	}
	function hasMethod(object) {
		for (const key of Object.keys(object)) if (typeof object[key] === "function") return true;
		return false;
	}
	var InvalidRuleOptionsError = class extends Error {
		constructor(ruleId, value) {
			super(`Key "${ruleId}": Expected severity of "off", 0, "warn", 1, "error", or 2.`);
			this.messageTemplate = "invalid-rule-options";
			this.messageData = {
				ruleId,
				value
			};
		}
	};
	function assertIsRuleOptions(ruleId, value) {
		if (typeof value !== "string" && typeof value !== "number" && !Array.isArray(value)) throw new InvalidRuleOptionsError(ruleId, value);
	}
	var InvalidRuleSeverityError = class extends Error {
		constructor(ruleId, value) {
			super(`Key "${ruleId}": Expected severity of "off", 0, "warn", 1, "error", or 2.`);
			this.messageTemplate = "invalid-rule-severity";
			this.messageData = {
				ruleId,
				value
			};
		}
	};
	function assertIsRuleSeverity(ruleId, value) {
		if (typeof ruleSeverities.get(value) === "undefined") throw new InvalidRuleSeverityError(ruleId, value);
	}
	function assertIsPluginMemberName(value, memberPlaceholder) {
		if (!/[\w\-@$]+(?:\/[\w\-$]+)+$/iu.test(value)) throw new TypeError(`Expected string in the form "pluginName/${memberPlaceholder}" but found "${value}".`);
	}
	function assertIsObject(value) {
		if (!isNonNullObject(value)) throw new TypeError("Expected an object.");
	}
	var IncompatibleKeyError = class extends Error {
		constructor(key) {
			super("This appears to be in eslintrc format rather than flat config format.");
			this.messageTemplate = "eslintrc-incompat";
			this.messageData = { key };
		}
	};
	var IncompatiblePluginsError = class extends Error {
		constructor(plugins) {
			super("This appears to be in eslintrc format (array of strings) rather than flat config format (object).");
			this.messageTemplate = "eslintrc-plugins";
			this.messageData = { plugins };
		}
	};
	const booleanSchema = {
		merge: "replace",
		validate: "boolean"
	};
	const ALLOWED_SEVERITIES = new Set([
		"error",
		"warn",
		"off",
		2,
		1,
		0
	]);
	const disableDirectiveSeveritySchema = {
		merge(first, second) {
			const value = second === void 0 ? first : second;
			if (typeof value === "boolean") return value ? "warn" : "off";
			return normalizeSeverityToNumber(value);
		},
		validate(value) {
			if (!(ALLOWED_SEVERITIES.has(value) || typeof value === "boolean")) throw new TypeError("Expected one of: \"error\", \"warn\", \"off\", 0, 1, 2, or a boolean.");
		}
	};
	const unusedInlineConfigsSeveritySchema = {
		merge(first, second) {
			return normalizeSeverityToNumber(second === void 0 ? first : second);
		},
		validate(value) {
			if (!ALLOWED_SEVERITIES.has(value)) throw new TypeError("Expected one of: \"error\", \"warn\", \"off\", 0, 1, or 2.");
		}
	};
	const deepObjectAssignSchema = {
		merge(first = {}, second = {}) {
			return deepMerge(first, second);
		},
		validate: "object"
	};
	const languageOptionsSchema = {
		merge(first = {}, second = {}) {
			const result = deepMerge(first, second);
			for (const [key, value] of Object.entries(result)) if (isNonArrayObject(value)) {
				if (hasMethod(value)) {
					result[key] = second[key] ?? first[key];
					continue;
				}
				result[key] = { ...result[key] };
				continue;
			}
			return result;
		},
		validate: "object"
	};
	const languageSchema = {
		merge: "replace",
		validate(value) {
			assertIsPluginMemberName(value, "languageName");
		}
	};
	const pluginsSchema = {
		merge(first = {}, second = {}) {
			const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
			const result = {};
			for (const key of keys) {
				if (key === "__proto__") continue;
				if (key in first && key in second && first[key] !== second[key]) throw new TypeError(`Cannot redefine plugin "${key}".`);
				result[key] = second[key] || first[key];
			}
			return result;
		},
		validate(value) {
			if (value === null || typeof value !== "object") throw new TypeError("Expected an object.");
			if (Array.isArray(value)) throw new IncompatiblePluginsError(value);
			for (const key of Object.keys(value)) {
				if (key === "__proto__") continue;
				if (value[key] === null || typeof value[key] !== "object") throw new TypeError(`Key "${key}": Expected an object.`);
			}
		}
	};
	const processorSchema = {
		merge: "replace",
		validate(value) {
			if (typeof value === "string") assertIsPluginMemberName(value, "processorName");
			else if (value && typeof value === "object") {
				if (typeof value.preprocess !== "function" || typeof value.postprocess !== "function") throw new TypeError("Object must have a preprocess() and a postprocess() method.");
			} else throw new TypeError("Expected an object or a string.");
		}
	};
	const rulesSchema = {
		merge(first = {}, second = {}) {
			const result = {
				...first,
				...second
			};
			for (const ruleId of Object.keys(result)) try {
				if (ruleId === "__proto__") {
					delete result.__proto__;
					continue;
				}
				result[ruleId] = normalizeRuleOptions(result[ruleId]);
				if (!(ruleId in first) || !(ruleId in second)) continue;
				const firstRuleOptions = normalizeRuleOptions(first[ruleId]);
				const secondRuleOptions = normalizeRuleOptions(second[ruleId]);
				if (secondRuleOptions.length === 1) {
					result[ruleId] = [secondRuleOptions[0], ...firstRuleOptions.slice(1)];
					continue;
				}
			} catch (ex) {
				throw new Error(`Key "${ruleId}": ${ex.message}`, { cause: ex });
			}
			return result;
		},
		validate(value) {
			assertIsObject(value);
			for (const ruleId of Object.keys(value)) {
				if (ruleId === "__proto__") continue;
				const ruleOptions = value[ruleId];
				assertIsRuleOptions(ruleId, ruleOptions);
				if (Array.isArray(ruleOptions)) assertIsRuleSeverity(ruleId, ruleOptions[0]);
				else assertIsRuleSeverity(ruleId, ruleOptions);
			}
		}
	};
	function createEslintrcErrorSchema(key) {
		return {
			merge: "replace",
			validate() {
				throw new IncompatibleKeyError(key);
			}
		};
	}
	module.exports = {
		flatConfigSchema: {
			...Object.fromEntries([
				"env",
				"extends",
				"globals",
				"ignorePatterns",
				"noInlineConfig",
				"overrides",
				"parser",
				"parserOptions",
				"reportUnusedDisableDirectives",
				"root"
			].map((key) => [key, createEslintrcErrorSchema(key)])),
			settings: deepObjectAssignSchema,
			linterOptions: { schema: {
				noInlineConfig: booleanSchema,
				reportUnusedDisableDirectives: disableDirectiveSeveritySchema,
				reportUnusedInlineConfigs: unusedInlineConfigsSeveritySchema
			} },
			language: languageSchema,
			languageOptions: languageOptionsSchema,
			processor: processorSchema,
			plugins: pluginsSchema,
			rules: rulesSchema
		},
		hasMethod,
		assertIsRuleSeverity
	};
}));
// build/node_modules/eslint/conf/replacements.json
var require_replacements = __commonJSMin(((exports, module) => {
	module.exports = { "rules": {
		"generator-star": ["generator-star-spacing"],
		"global-strict": ["strict"],
		"no-arrow-condition": ["no-confusing-arrow", "no-constant-condition"],
		"no-comma-dangle": ["comma-dangle"],
		"no-empty-class": ["no-empty-character-class"],
		"no-empty-label": ["no-labels"],
		"no-extra-strict": ["strict"],
		"no-reserved-keys": ["quote-props"],
		"no-space-before-semi": ["semi-spacing"],
		"no-wrap-func": ["no-extra-parens"],
		"space-after-function-name": ["space-before-function-paren"],
		"space-after-keywords": ["keyword-spacing"],
		"space-before-function-parentheses": ["space-before-function-paren"],
		"space-before-keywords": ["keyword-spacing"],
		"space-in-brackets": [
			"object-curly-spacing",
			"array-bracket-spacing",
			"computed-property-spacing"
		],
		"space-return-throw-case": ["keyword-spacing"],
		"space-unary-word-ops": ["space-unary-ops"],
		"spaced-line-comment": ["spaced-comment"]
	} };
}));
// node_modules/uri-js/dist/es5/uri.all.js
var require_uri_all = __commonJSMin(((exports, module, this$2) => {
	(function(global, factory) {
		typeof exports === "object" && typeof module !== "undefined" ? factory(exports) : typeof define === "function" && define.amd ? define(["exports"], factory) : factory(global.URI = global.URI || {});
	})(this$2, (function(exports) {
		"use strict";
		function merge() {
			for (var _len = arguments.length, sets = Array(_len), _key = 0; _key < _len; _key++) sets[_key] = arguments[_key];
			if (sets.length > 1) {
				sets[0] = sets[0].slice(0, -1);
				var xl = sets.length - 1;
				for (var x = 1; x < xl; ++x) sets[x] = sets[x].slice(1, -1);
				sets[xl] = sets[xl].slice(1);
				return sets.join("");
			} else return sets[0];
		}
		function subexp(str) {
			return "(?:" + str + ")";
		}
		function typeOf(o) {
			return o === void 0 ? "undefined" : o === null ? "null" : Object.prototype.toString.call(o).split(" ").pop().split("]").shift().toLowerCase();
		}
		function toUpperCase(str) {
			return str.toUpperCase();
		}
		function toArray(obj) {
			return obj !== void 0 && obj !== null ? obj instanceof Array ? obj : typeof obj.length !== "number" || obj.split || obj.setInterval || obj.call ? [obj] : Array.prototype.slice.call(obj) : [];
		}
		function assign(target, source) {
			var obj = target;
			if (source) for (var key in source) obj[key] = source[key];
			return obj;
		}
		function buildExps(isIRI) {
			var ALPHA$$ = "[A-Za-z]", DIGIT$$ = "[0-9]", HEXDIG$$ = merge(DIGIT$$, "[A-Fa-f]"), PCT_ENCODED$ = subexp(subexp("%[EFef]" + HEXDIG$$ + "%" + HEXDIG$$ + HEXDIG$$ + "%" + HEXDIG$$ + HEXDIG$$) + "|" + subexp("%[89A-Fa-f]" + HEXDIG$$ + "%" + HEXDIG$$ + HEXDIG$$) + "|" + subexp("%" + HEXDIG$$ + HEXDIG$$)), GEN_DELIMS$$ = "[\\:\\/\\?\\#\\[\\]\\@]", SUB_DELIMS$$ = "[\\!\\$\\&\\'\\(\\)\\*\\+\\,\\;\\=]", RESERVED$$ = merge(GEN_DELIMS$$, SUB_DELIMS$$), UCSCHAR$$ = isIRI ? "[\\xA0-\\u200D\\u2010-\\u2029\\u202F-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFEF]" : "[]", IPRIVATE$$ = isIRI ? "[\\uE000-\\uF8FF]" : "[]", UNRESERVED$$ = merge(ALPHA$$, DIGIT$$, "[\\-\\.\\_\\~]", UCSCHAR$$), SCHEME$ = subexp(ALPHA$$ + merge(ALPHA$$, DIGIT$$, "[\\+\\-\\.]") + "*"), USERINFO$ = subexp(subexp(PCT_ENCODED$ + "|" + merge(UNRESERVED$$, SUB_DELIMS$$, "[\\:]")) + "*");
			subexp(subexp("25[0-5]") + "|" + subexp("2[0-4]" + DIGIT$$) + "|" + subexp("1" + DIGIT$$ + DIGIT$$) + "|" + subexp("[1-9]" + DIGIT$$) + "|" + DIGIT$$);
			var DEC_OCTET_RELAXED$ = subexp(subexp("25[0-5]") + "|" + subexp("2[0-4]" + DIGIT$$) + "|" + subexp("1" + DIGIT$$ + DIGIT$$) + "|" + subexp("0?[1-9]" + DIGIT$$) + "|0?0?" + DIGIT$$), IPV4ADDRESS$ = subexp(DEC_OCTET_RELAXED$ + "\\." + DEC_OCTET_RELAXED$ + "\\." + DEC_OCTET_RELAXED$ + "\\." + DEC_OCTET_RELAXED$), H16$ = subexp(HEXDIG$$ + "{1,4}"), LS32$ = subexp(subexp(H16$ + "\\:" + H16$) + "|" + IPV4ADDRESS$), IPV6ADDRESS$ = subexp([
				subexp(subexp(H16$ + "\\:") + "{6}" + LS32$),
				subexp("\\:\\:" + subexp(H16$ + "\\:") + "{5}" + LS32$),
				subexp(subexp(H16$) + "?\\:\\:" + subexp(H16$ + "\\:") + "{4}" + LS32$),
				subexp(subexp(subexp(H16$ + "\\:") + "{0,1}" + H16$) + "?\\:\\:" + subexp(H16$ + "\\:") + "{3}" + LS32$),
				subexp(subexp(subexp(H16$ + "\\:") + "{0,2}" + H16$) + "?\\:\\:" + subexp(H16$ + "\\:") + "{2}" + LS32$),
				subexp(subexp(subexp(H16$ + "\\:") + "{0,3}" + H16$) + "?\\:\\:" + H16$ + "\\:" + LS32$),
				subexp(subexp(subexp(H16$ + "\\:") + "{0,4}" + H16$) + "?\\:\\:" + LS32$),
				subexp(subexp(subexp(H16$ + "\\:") + "{0,5}" + H16$) + "?\\:\\:" + H16$),
				subexp(subexp(subexp(H16$ + "\\:") + "{0,6}" + H16$) + "?\\:\\:")
			].join("|")), ZONEID$ = subexp(subexp(UNRESERVED$$ + "|" + PCT_ENCODED$) + "+");
			subexp(IPV6ADDRESS$ + "\\%25" + ZONEID$);
			var IPV6ADDRZ_RELAXED$ = subexp(IPV6ADDRESS$ + subexp("\\%25|\\%(?!" + HEXDIG$$ + "{2})") + ZONEID$), IPVFUTURE$ = subexp("[vV]" + HEXDIG$$ + "+\\." + merge(UNRESERVED$$, SUB_DELIMS$$, "[\\:]") + "+"), IP_LITERAL$ = subexp("\\[" + subexp(IPV6ADDRZ_RELAXED$ + "|" + IPV6ADDRESS$ + "|" + IPVFUTURE$) + "\\]"), REG_NAME$ = subexp(subexp(PCT_ENCODED$ + "|" + merge(UNRESERVED$$, SUB_DELIMS$$)) + "*"), HOST$ = subexp(IP_LITERAL$ + "|" + IPV4ADDRESS$ + "(?!" + REG_NAME$ + ")|" + REG_NAME$), PORT$ = subexp(DIGIT$$ + "*"), AUTHORITY$ = subexp(subexp(USERINFO$ + "@") + "?" + HOST$ + subexp("\\:" + PORT$) + "?"), PCHAR$ = subexp(PCT_ENCODED$ + "|" + merge(UNRESERVED$$, SUB_DELIMS$$, "[\\:\\@]")), SEGMENT$ = subexp(PCHAR$ + "*"), SEGMENT_NZ$ = subexp(PCHAR$ + "+"), SEGMENT_NZ_NC$ = subexp(subexp(PCT_ENCODED$ + "|" + merge(UNRESERVED$$, SUB_DELIMS$$, "[\\@]")) + "+"), PATH_ABEMPTY$ = subexp(subexp("\\/" + SEGMENT$) + "*"), PATH_ABSOLUTE$ = subexp("\\/" + subexp(SEGMENT_NZ$ + PATH_ABEMPTY$) + "?"), PATH_NOSCHEME$ = subexp(SEGMENT_NZ_NC$ + PATH_ABEMPTY$), PATH_ROOTLESS$ = subexp(SEGMENT_NZ$ + PATH_ABEMPTY$), PATH_EMPTY$ = "(?!" + PCHAR$ + ")";
			subexp(PATH_ABEMPTY$ + "|" + PATH_ABSOLUTE$ + "|" + PATH_NOSCHEME$ + "|" + PATH_ROOTLESS$ + "|" + PATH_EMPTY$);
			var QUERY$ = subexp(subexp(PCHAR$ + "|" + merge("[\\/\\?]", IPRIVATE$$)) + "*"), FRAGMENT$ = subexp(subexp(PCHAR$ + "|[\\/\\?]") + "*"), HIER_PART$ = subexp(subexp("\\/\\/" + AUTHORITY$ + PATH_ABEMPTY$) + "|" + PATH_ABSOLUTE$ + "|" + PATH_ROOTLESS$ + "|" + PATH_EMPTY$), URI$ = subexp(SCHEME$ + "\\:" + HIER_PART$ + subexp("\\?" + QUERY$) + "?" + subexp("\\#" + FRAGMENT$) + "?"), RELATIVE$ = subexp(subexp(subexp("\\/\\/" + AUTHORITY$ + PATH_ABEMPTY$) + "|" + PATH_ABSOLUTE$ + "|" + PATH_NOSCHEME$ + "|" + PATH_EMPTY$) + subexp("\\?" + QUERY$) + "?" + subexp("\\#" + FRAGMENT$) + "?");
			subexp(URI$ + "|" + RELATIVE$);
			subexp(SCHEME$ + "\\:" + HIER_PART$ + subexp("\\?" + QUERY$) + "?");
			"" + SCHEME$ + subexp(subexp("\\/\\/(" + subexp("(" + USERINFO$ + ")@") + "?(" + HOST$ + ")" + subexp("\\:(" + PORT$ + ")") + "?)") + "?(" + PATH_ABEMPTY$ + "|" + PATH_ABSOLUTE$ + "|" + PATH_ROOTLESS$ + "|" + PATH_EMPTY$ + ")") + subexp("\\?(" + QUERY$ + ")") + subexp("\\#(" + FRAGMENT$ + ")");
			"" + subexp(subexp("\\/\\/(" + subexp("(" + USERINFO$ + ")@") + "?(" + HOST$ + ")" + subexp("\\:(" + PORT$ + ")") + "?)") + "?(" + PATH_ABEMPTY$ + "|" + PATH_ABSOLUTE$ + "|" + PATH_NOSCHEME$ + "|" + PATH_EMPTY$ + ")") + subexp("\\?(" + QUERY$ + ")") + subexp("\\#(" + FRAGMENT$ + ")");
			"" + SCHEME$ + subexp(subexp("\\/\\/(" + subexp("(" + USERINFO$ + ")@") + "?(" + HOST$ + ")" + subexp("\\:(" + PORT$ + ")") + "?)") + "?(" + PATH_ABEMPTY$ + "|" + PATH_ABSOLUTE$ + "|" + PATH_ROOTLESS$ + "|" + PATH_EMPTY$ + ")") + subexp("\\?(" + QUERY$ + ")");
			"" + subexp("\\#(" + FRAGMENT$ + ")");
			"" + subexp("(" + USERINFO$ + ")@") + HOST$ + subexp("\\:(" + PORT$ + ")");
			return {
				NOT_SCHEME: new RegExp(merge("[^]", ALPHA$$, DIGIT$$, "[\\+\\-\\.]"), "g"),
				NOT_USERINFO: new RegExp(merge("[^\\%\\:]", UNRESERVED$$, SUB_DELIMS$$), "g"),
				NOT_HOST: new RegExp(merge("[^\\%\\[\\]\\:]", UNRESERVED$$, SUB_DELIMS$$), "g"),
				NOT_PATH: new RegExp(merge("[^\\%\\/\\:\\@]", UNRESERVED$$, SUB_DELIMS$$), "g"),
				NOT_PATH_NOSCHEME: new RegExp(merge("[^\\%\\/\\@]", UNRESERVED$$, SUB_DELIMS$$), "g"),
				NOT_QUERY: new RegExp(merge("[^\\%]", UNRESERVED$$, SUB_DELIMS$$, "[\\:\\@\\/\\?]", IPRIVATE$$), "g"),
				NOT_FRAGMENT: new RegExp(merge("[^\\%]", UNRESERVED$$, SUB_DELIMS$$, "[\\:\\@\\/\\?]"), "g"),
				ESCAPE: new RegExp(merge("[^]", UNRESERVED$$, SUB_DELIMS$$), "g"),
				UNRESERVED: new RegExp(UNRESERVED$$, "g"),
				OTHER_CHARS: new RegExp(merge("[^\\%]", UNRESERVED$$, RESERVED$$), "g"),
				PCT_ENCODED: new RegExp(PCT_ENCODED$, "g"),
				IPV4ADDRESS: new RegExp("^(" + IPV4ADDRESS$ + ")$"),
				IPV6ADDRESS: new RegExp("^\\[?(" + IPV6ADDRESS$ + ")" + subexp(subexp("\\%25|\\%(?!" + HEXDIG$$ + "{2})") + "(" + ZONEID$ + ")") + "?\\]?$")
			};
		}
		var URI_PROTOCOL = buildExps(false);
		var IRI_PROTOCOL = buildExps(true);
		var slicedToArray = function() {
			function sliceIterator(arr, i) {
				var _arr = [];
				var _n = true;
				var _d = false;
				var _e = void 0;
				try {
					for (var _i = arr[Symbol.iterator](), _s; !(_n = (_s = _i.next()).done); _n = true) {
						_arr.push(_s.value);
						if (i && _arr.length === i) break;
					}
				} catch (err) {
					_d = true;
					_e = err;
				} finally {
					try {
						if (!_n && _i["return"]) _i["return"]();
					} finally {
						if (_d) throw _e;
					}
				}
				return _arr;
			}
			return function(arr, i) {
				if (Array.isArray(arr)) return arr;
				else if (Symbol.iterator in Object(arr)) return sliceIterator(arr, i);
				else throw new TypeError("Invalid attempt to destructure non-iterable instance");
			};
		}();
		var toConsumableArray = function(arr) {
			if (Array.isArray(arr)) {
				for (var i = 0, arr2 = Array(arr.length); i < arr.length; i++) arr2[i] = arr[i];
				return arr2;
			} else return Array.from(arr);
		};
		var maxInt = 2147483647;
		var base = 36;
		var tMin = 1;
		var tMax = 26;
		var skew = 38;
		var damp = 700;
		var initialBias = 72;
		var initialN = 128;
		var delimiter = "-";
		var regexPunycode = /^xn--/;
		var regexNonASCII = /[^\0-\x7E]/;
		var regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g;
		var errors = {
			"overflow": "Overflow: input needs wider integers to process",
			"not-basic": "Illegal input >= 0x80 (not a basic code point)",
			"invalid-input": "Invalid input"
		};
		var baseMinusTMin = base - tMin;
		var floor = Math.floor;
		var stringFromCharCode = String.fromCharCode;
		function error$1(type) {
			throw new RangeError(errors[type]);
		}
		function map(array, fn) {
			var result = [];
			var length = array.length;
			while (length--) result[length] = fn(array[length]);
			return result;
		}
		function mapDomain(string, fn) {
			var parts = string.split("@");
			var result = "";
			if (parts.length > 1) {
				result = parts[0] + "@";
				string = parts[1];
			}
			string = string.replace(regexSeparators, ".");
			var encoded = map(string.split("."), fn).join(".");
			return result + encoded;
		}
		function ucs2decode(string) {
			var output = [];
			var counter = 0;
			var length = string.length;
			while (counter < length) {
				var value = string.charCodeAt(counter++);
				if (value >= 55296 && value <= 56319 && counter < length) {
					var extra = string.charCodeAt(counter++);
					if ((extra & 64512) == 56320) output.push(((value & 1023) << 10) + (extra & 1023) + 65536);
					else {
						output.push(value);
						counter--;
					}
				} else output.push(value);
			}
			return output;
		}
		var ucs2encode = function ucs2encode(array) {
			return String.fromCodePoint.apply(String, toConsumableArray(array));
		};
		var basicToDigit = function basicToDigit(codePoint) {
			if (codePoint - 48 < 10) return codePoint - 22;
			if (codePoint - 65 < 26) return codePoint - 65;
			if (codePoint - 97 < 26) return codePoint - 97;
			return base;
		};
		var digitToBasic = function digitToBasic(digit, flag) {
			return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
		};
		var adapt = function adapt(delta, numPoints, firstTime) {
			var k = 0;
			delta = firstTime ? floor(delta / damp) : delta >> 1;
			delta += floor(delta / numPoints);
			for (; delta > baseMinusTMin * tMax >> 1; k += base) delta = floor(delta / baseMinusTMin);
			return floor(k + (baseMinusTMin + 1) * delta / (delta + skew));
		};
		var decode = function decode(input) {
			var output = [];
			var inputLength = input.length;
			var i = 0;
			var n = initialN;
			var bias = initialBias;
			var basic = input.lastIndexOf(delimiter);
			if (basic < 0) basic = 0;
			for (var j = 0; j < basic; ++j) {
				if (input.charCodeAt(j) >= 128) error$1("not-basic");
				output.push(input.charCodeAt(j));
			}
			for (var index = basic > 0 ? basic + 1 : 0; index < inputLength;) {
				var oldi = i;
				for (var w = 1, k = base;; k += base) {
					if (index >= inputLength) error$1("invalid-input");
					var digit = basicToDigit(input.charCodeAt(index++));
					if (digit >= base || digit > floor((maxInt - i) / w)) error$1("overflow");
					i += digit * w;
					var t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
					if (digit < t) break;
					var baseMinusT = base - t;
					if (w > floor(maxInt / baseMinusT)) error$1("overflow");
					w *= baseMinusT;
				}
				var out = output.length + 1;
				bias = adapt(i - oldi, out, oldi == 0);
				if (floor(i / out) > maxInt - n) error$1("overflow");
				n += floor(i / out);
				i %= out;
				output.splice(i++, 0, n);
			}
			return String.fromCodePoint.apply(String, output);
		};
		var encode = function encode(input) {
			var output = [];
			input = ucs2decode(input);
			var inputLength = input.length;
			var n = initialN;
			var delta = 0;
			var bias = initialBias;
			var _iteratorNormalCompletion = true;
			var _didIteratorError = false;
			var _iteratorError = void 0;
			try {
				for (var _iterator = input[Symbol.iterator](), _step; !(_iteratorNormalCompletion = (_step = _iterator.next()).done); _iteratorNormalCompletion = true) {
					var _currentValue2 = _step.value;
					if (_currentValue2 < 128) output.push(stringFromCharCode(_currentValue2));
				}
			} catch (err) {
				_didIteratorError = true;
				_iteratorError = err;
			} finally {
				try {
					if (!_iteratorNormalCompletion && _iterator.return) _iterator.return();
				} finally {
					if (_didIteratorError) throw _iteratorError;
				}
			}
			var basicLength = output.length;
			var handledCPCount = basicLength;
			if (basicLength) output.push(delimiter);
			while (handledCPCount < inputLength) {
				var m = maxInt;
				var _iteratorNormalCompletion2 = true;
				var _didIteratorError2 = false;
				var _iteratorError2 = void 0;
				try {
					for (var _iterator2 = input[Symbol.iterator](), _step2; !(_iteratorNormalCompletion2 = (_step2 = _iterator2.next()).done); _iteratorNormalCompletion2 = true) {
						var currentValue = _step2.value;
						if (currentValue >= n && currentValue < m) m = currentValue;
					}
				} catch (err) {
					_didIteratorError2 = true;
					_iteratorError2 = err;
				} finally {
					try {
						if (!_iteratorNormalCompletion2 && _iterator2.return) _iterator2.return();
					} finally {
						if (_didIteratorError2) throw _iteratorError2;
					}
				}
				var handledCPCountPlusOne = handledCPCount + 1;
				if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) error$1("overflow");
				delta += (m - n) * handledCPCountPlusOne;
				n = m;
				var _iteratorNormalCompletion3 = true;
				var _didIteratorError3 = false;
				var _iteratorError3 = void 0;
				try {
					for (var _iterator3 = input[Symbol.iterator](), _step3; !(_iteratorNormalCompletion3 = (_step3 = _iterator3.next()).done); _iteratorNormalCompletion3 = true) {
						var _currentValue = _step3.value;
						if (_currentValue < n && ++delta > maxInt) error$1("overflow");
						if (_currentValue == n) {
							var q = delta;
							for (var k = base;; k += base) {
								var t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
								if (q < t) break;
								var qMinusT = q - t;
								var baseMinusT = base - t;
								output.push(stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0)));
								q = floor(qMinusT / baseMinusT);
							}
							output.push(stringFromCharCode(digitToBasic(q, 0)));
							bias = adapt(delta, handledCPCountPlusOne, handledCPCount == basicLength);
							delta = 0;
							++handledCPCount;
						}
					}
				} catch (err) {
					_didIteratorError3 = true;
					_iteratorError3 = err;
				} finally {
					try {
						if (!_iteratorNormalCompletion3 && _iterator3.return) _iterator3.return();
					} finally {
						if (_didIteratorError3) throw _iteratorError3;
					}
				}
				++delta;
				++n;
			}
			return output.join("");
		};
		var punycode = {
			"version": "2.1.0",
			"ucs2": {
				"decode": ucs2decode,
				"encode": ucs2encode
			},
			"decode": decode,
			"encode": encode,
			"toASCII": function toASCII(input) {
				return mapDomain(input, function(string) {
					return regexNonASCII.test(string) ? "xn--" + encode(string) : string;
				});
			},
			"toUnicode": function toUnicode(input) {
				return mapDomain(input, function(string) {
					return regexPunycode.test(string) ? decode(string.slice(4).toLowerCase()) : string;
				});
			}
		};
		var SCHEMES = {};
		function pctEncChar(chr) {
			var c = chr.charCodeAt(0);
			var e = void 0;
			if (c < 16) e = "%0" + c.toString(16).toUpperCase();
			else if (c < 128) e = "%" + c.toString(16).toUpperCase();
			else if (c < 2048) e = "%" + (c >> 6 | 192).toString(16).toUpperCase() + "%" + (c & 63 | 128).toString(16).toUpperCase();
			else e = "%" + (c >> 12 | 224).toString(16).toUpperCase() + "%" + (c >> 6 & 63 | 128).toString(16).toUpperCase() + "%" + (c & 63 | 128).toString(16).toUpperCase();
			return e;
		}
		function pctDecChars(str) {
			var newStr = "";
			var i = 0;
			var il = str.length;
			while (i < il) {
				var c = parseInt(str.substr(i + 1, 2), 16);
				if (c < 128) {
					newStr += String.fromCharCode(c);
					i += 3;
				} else if (c >= 194 && c < 224) {
					if (il - i >= 6) {
						var c2 = parseInt(str.substr(i + 4, 2), 16);
						newStr += String.fromCharCode((c & 31) << 6 | c2 & 63);
					} else newStr += str.substr(i, 6);
					i += 6;
				} else if (c >= 224) {
					if (il - i >= 9) {
						var _c = parseInt(str.substr(i + 4, 2), 16);
						var c3 = parseInt(str.substr(i + 7, 2), 16);
						newStr += String.fromCharCode((c & 15) << 12 | (_c & 63) << 6 | c3 & 63);
					} else newStr += str.substr(i, 9);
					i += 9;
				} else {
					newStr += str.substr(i, 3);
					i += 3;
				}
			}
			return newStr;
		}
		function _normalizeComponentEncoding(components, protocol) {
			function decodeUnreserved(str) {
				var decStr = pctDecChars(str);
				return !decStr.match(protocol.UNRESERVED) ? str : decStr;
			}
			if (components.scheme) components.scheme = String(components.scheme).replace(protocol.PCT_ENCODED, decodeUnreserved).toLowerCase().replace(protocol.NOT_SCHEME, "");
			if (components.userinfo !== void 0) components.userinfo = String(components.userinfo).replace(protocol.PCT_ENCODED, decodeUnreserved).replace(protocol.NOT_USERINFO, pctEncChar).replace(protocol.PCT_ENCODED, toUpperCase);
			if (components.host !== void 0) components.host = String(components.host).replace(protocol.PCT_ENCODED, decodeUnreserved).toLowerCase().replace(protocol.NOT_HOST, pctEncChar).replace(protocol.PCT_ENCODED, toUpperCase);
			if (components.path !== void 0) components.path = String(components.path).replace(protocol.PCT_ENCODED, decodeUnreserved).replace(components.scheme ? protocol.NOT_PATH : protocol.NOT_PATH_NOSCHEME, pctEncChar).replace(protocol.PCT_ENCODED, toUpperCase);
			if (components.query !== void 0) components.query = String(components.query).replace(protocol.PCT_ENCODED, decodeUnreserved).replace(protocol.NOT_QUERY, pctEncChar).replace(protocol.PCT_ENCODED, toUpperCase);
			if (components.fragment !== void 0) components.fragment = String(components.fragment).replace(protocol.PCT_ENCODED, decodeUnreserved).replace(protocol.NOT_FRAGMENT, pctEncChar).replace(protocol.PCT_ENCODED, toUpperCase);
			return components;
		}
		function _stripLeadingZeros(str) {
			return str.replace(/^0*(.*)/, "$1") || "0";
		}
		function _normalizeIPv4(host, protocol) {
			var address = slicedToArray(host.match(protocol.IPV4ADDRESS) || [], 2)[1];
			if (address) return address.split(".").map(_stripLeadingZeros).join(".");
			else return host;
		}
		function _normalizeIPv6(host, protocol) {
			var _matches2 = slicedToArray(host.match(protocol.IPV6ADDRESS) || [], 3), address = _matches2[1], zone = _matches2[2];
			if (address) {
				var _address$toLowerCase$2 = slicedToArray(address.toLowerCase().split("::").reverse(), 2), last = _address$toLowerCase$2[0], first = _address$toLowerCase$2[1];
				var firstFields = first ? first.split(":").map(_stripLeadingZeros) : [];
				var lastFields = last.split(":").map(_stripLeadingZeros);
				var isLastFieldIPv4Address = protocol.IPV4ADDRESS.test(lastFields[lastFields.length - 1]);
				var fieldCount = isLastFieldIPv4Address ? 7 : 8;
				var lastFieldsStart = lastFields.length - fieldCount;
				var fields = Array(fieldCount);
				for (var x = 0; x < fieldCount; ++x) fields[x] = firstFields[x] || lastFields[lastFieldsStart + x] || "";
				if (isLastFieldIPv4Address) fields[fieldCount - 1] = _normalizeIPv4(fields[fieldCount - 1], protocol);
				var longestZeroFields = fields.reduce(function(acc, field, index) {
					if (!field || field === "0") {
						var lastLongest = acc[acc.length - 1];
						if (lastLongest && lastLongest.index + lastLongest.length === index) lastLongest.length++;
						else acc.push({
							index,
							length: 1
						});
					}
					return acc;
				}, []).sort(function(a, b) {
					return b.length - a.length;
				})[0];
				var newHost = void 0;
				if (longestZeroFields && longestZeroFields.length > 1) {
					var newFirst = fields.slice(0, longestZeroFields.index);
					var newLast = fields.slice(longestZeroFields.index + longestZeroFields.length);
					newHost = newFirst.join(":") + "::" + newLast.join(":");
				} else newHost = fields.join(":");
				if (zone) newHost += "%" + zone;
				return newHost;
			} else return host;
		}
		var URI_PARSE = /^(?:([^:\/?#]+):)?(?:\/\/((?:([^\/?#@]*)@)?(\[[^\/?#\]]+\]|[^\/?#:]*)(?:\:(\d*))?))?([^?#]*)(?:\?([^#]*))?(?:#((?:.|\n|\r)*))?/i;
		var NO_MATCH_IS_UNDEFINED = "".match(/(){0}/)[1] === void 0;
		function parse(uriString) {
			var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
			var components = {};
			var protocol = options.iri !== false ? IRI_PROTOCOL : URI_PROTOCOL;
			if (options.reference === "suffix") uriString = (options.scheme ? options.scheme + ":" : "") + "//" + uriString;
			var matches = uriString.match(URI_PARSE);
			if (matches) {
				if (NO_MATCH_IS_UNDEFINED) {
					components.scheme = matches[1];
					components.userinfo = matches[3];
					components.host = matches[4];
					components.port = parseInt(matches[5], 10);
					components.path = matches[6] || "";
					components.query = matches[7];
					components.fragment = matches[8];
					if (isNaN(components.port)) components.port = matches[5];
				} else {
					components.scheme = matches[1] || void 0;
					components.userinfo = uriString.indexOf("@") !== -1 ? matches[3] : void 0;
					components.host = uriString.indexOf("//") !== -1 ? matches[4] : void 0;
					components.port = parseInt(matches[5], 10);
					components.path = matches[6] || "";
					components.query = uriString.indexOf("?") !== -1 ? matches[7] : void 0;
					components.fragment = uriString.indexOf("#") !== -1 ? matches[8] : void 0;
					if (isNaN(components.port)) components.port = uriString.match(/\/\/(?:.|\n)*\:(?:\/|\?|\#|$)/) ? matches[4] : void 0;
				}
				if (components.host) components.host = _normalizeIPv6(_normalizeIPv4(components.host, protocol), protocol);
				if (components.scheme === void 0 && components.userinfo === void 0 && components.host === void 0 && components.port === void 0 && !components.path && components.query === void 0) components.reference = "same-document";
				else if (components.scheme === void 0) components.reference = "relative";
				else if (components.fragment === void 0) components.reference = "absolute";
				else components.reference = "uri";
				if (options.reference && options.reference !== "suffix" && options.reference !== components.reference) components.error = components.error || "URI is not a " + options.reference + " reference.";
				var schemeHandler = SCHEMES[(options.scheme || components.scheme || "").toLowerCase()];
				if (!options.unicodeSupport && (!schemeHandler || !schemeHandler.unicodeSupport)) {
					if (components.host && (options.domainHost || schemeHandler && schemeHandler.domainHost)) try {
						components.host = punycode.toASCII(components.host.replace(protocol.PCT_ENCODED, pctDecChars).toLowerCase());
					} catch (e) {
						components.error = components.error || "Host's domain name can not be converted to ASCII via punycode: " + e;
					}
					_normalizeComponentEncoding(components, URI_PROTOCOL);
				} else _normalizeComponentEncoding(components, protocol);
				if (schemeHandler && schemeHandler.parse) schemeHandler.parse(components, options);
			} else components.error = components.error || "URI can not be parsed.";
			return components;
		}
		function _recomposeAuthority(components, options) {
			var protocol = options.iri !== false ? IRI_PROTOCOL : URI_PROTOCOL;
			var uriTokens = [];
			if (components.userinfo !== void 0) {
				uriTokens.push(components.userinfo);
				uriTokens.push("@");
			}
			if (components.host !== void 0) uriTokens.push(_normalizeIPv6(_normalizeIPv4(String(components.host), protocol), protocol).replace(protocol.IPV6ADDRESS, function(_, $1, $2) {
				return "[" + $1 + ($2 ? "%25" + $2 : "") + "]";
			}));
			if (typeof components.port === "number" || typeof components.port === "string") {
				uriTokens.push(":");
				uriTokens.push(String(components.port));
			}
			return uriTokens.length ? uriTokens.join("") : void 0;
		}
		var RDS1 = /^\.\.?\//;
		var RDS2 = /^\/\.(\/|$)/;
		var RDS3 = /^\/\.\.(\/|$)/;
		var RDS5 = /^\/?(?:.|\n)*?(?=\/|$)/;
		function removeDotSegments(input) {
			var output = [];
			while (input.length) if (input.match(RDS1)) input = input.replace(RDS1, "");
			else if (input.match(RDS2)) input = input.replace(RDS2, "/");
			else if (input.match(RDS3)) {
				input = input.replace(RDS3, "/");
				output.pop();
			} else if (input === "." || input === "..") input = "";
			else {
				var im = input.match(RDS5);
				if (im) {
					var s = im[0];
					input = input.slice(s.length);
					output.push(s);
				} else throw new Error("Unexpected dot segment condition");
			}
			return output.join("");
		}
		function serialize(components) {
			var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
			var protocol = options.iri ? IRI_PROTOCOL : URI_PROTOCOL;
			var uriTokens = [];
			var schemeHandler = SCHEMES[(options.scheme || components.scheme || "").toLowerCase()];
			if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(components, options);
			if (components.host) {
				if (protocol.IPV6ADDRESS.test(components.host)) {} else if (options.domainHost || schemeHandler && schemeHandler.domainHost) try {
					components.host = !options.iri ? punycode.toASCII(components.host.replace(protocol.PCT_ENCODED, pctDecChars).toLowerCase()) : punycode.toUnicode(components.host);
				} catch (e) {
					components.error = components.error || "Host's domain name can not be converted to " + (!options.iri ? "ASCII" : "Unicode") + " via punycode: " + e;
				}
			}
			_normalizeComponentEncoding(components, protocol);
			if (options.reference !== "suffix" && components.scheme) {
				uriTokens.push(components.scheme);
				uriTokens.push(":");
			}
			var authority = _recomposeAuthority(components, options);
			if (authority !== void 0) {
				if (options.reference !== "suffix") uriTokens.push("//");
				uriTokens.push(authority);
				if (components.path && components.path.charAt(0) !== "/") uriTokens.push("/");
			}
			if (components.path !== void 0) {
				var s = components.path;
				if (!options.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) s = removeDotSegments(s);
				if (authority === void 0) s = s.replace(/^\/\//, "/%2F");
				uriTokens.push(s);
			}
			if (components.query !== void 0) {
				uriTokens.push("?");
				uriTokens.push(components.query);
			}
			if (components.fragment !== void 0) {
				uriTokens.push("#");
				uriTokens.push(components.fragment);
			}
			return uriTokens.join("");
		}
		function resolveComponents(base, relative) {
			var options = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
			var skipNormalization = arguments[3];
			var target = {};
			if (!skipNormalization) {
				base = parse(serialize(base, options), options);
				relative = parse(serialize(relative, options), options);
			}
			options = options || {};
			if (!options.tolerant && relative.scheme) {
				target.scheme = relative.scheme;
				target.userinfo = relative.userinfo;
				target.host = relative.host;
				target.port = relative.port;
				target.path = removeDotSegments(relative.path || "");
				target.query = relative.query;
			} else {
				if (relative.userinfo !== void 0 || relative.host !== void 0 || relative.port !== void 0) {
					target.userinfo = relative.userinfo;
					target.host = relative.host;
					target.port = relative.port;
					target.path = removeDotSegments(relative.path || "");
					target.query = relative.query;
				} else {
					if (!relative.path) {
						target.path = base.path;
						if (relative.query !== void 0) target.query = relative.query;
						else target.query = base.query;
					} else {
						if (relative.path.charAt(0) === "/") target.path = removeDotSegments(relative.path);
						else {
							if ((base.userinfo !== void 0 || base.host !== void 0 || base.port !== void 0) && !base.path) target.path = "/" + relative.path;
							else if (!base.path) target.path = relative.path;
							else target.path = base.path.slice(0, base.path.lastIndexOf("/") + 1) + relative.path;
							target.path = removeDotSegments(target.path);
						}
						target.query = relative.query;
					}
					target.userinfo = base.userinfo;
					target.host = base.host;
					target.port = base.port;
				}
				target.scheme = base.scheme;
			}
			target.fragment = relative.fragment;
			return target;
		}
		function resolve(baseURI, relativeURI, options) {
			var schemelessOptions = assign({ scheme: "null" }, options);
			return serialize(resolveComponents(parse(baseURI, schemelessOptions), parse(relativeURI, schemelessOptions), schemelessOptions, true), schemelessOptions);
		}
		function normalize(uri, options) {
			if (typeof uri === "string") uri = serialize(parse(uri, options), options);
			else if (typeOf(uri) === "object") uri = parse(serialize(uri, options), options);
			return uri;
		}
		function equal(uriA, uriB, options) {
			if (typeof uriA === "string") uriA = serialize(parse(uriA, options), options);
			else if (typeOf(uriA) === "object") uriA = serialize(uriA, options);
			if (typeof uriB === "string") uriB = serialize(parse(uriB, options), options);
			else if (typeOf(uriB) === "object") uriB = serialize(uriB, options);
			return uriA === uriB;
		}
		function escapeComponent(str, options) {
			return str && str.toString().replace(!options || !options.iri ? URI_PROTOCOL.ESCAPE : IRI_PROTOCOL.ESCAPE, pctEncChar);
		}
		function unescapeComponent(str, options) {
			return str && str.toString().replace(!options || !options.iri ? URI_PROTOCOL.PCT_ENCODED : IRI_PROTOCOL.PCT_ENCODED, pctDecChars);
		}
		var handler = {
			scheme: "http",
			domainHost: true,
			parse: function parse(components, options) {
				if (!components.host) components.error = components.error || "HTTP URIs must have a host.";
				return components;
			},
			serialize: function serialize(components, options) {
				var secure = String(components.scheme).toLowerCase() === "https";
				if (components.port === (secure ? 443 : 80) || components.port === "") components.port = void 0;
				if (!components.path) components.path = "/";
				return components;
			}
		};
		var handler$1 = {
			scheme: "https",
			domainHost: handler.domainHost,
			parse: handler.parse,
			serialize: handler.serialize
		};
		function isSecure(wsComponents) {
			return typeof wsComponents.secure === "boolean" ? wsComponents.secure : String(wsComponents.scheme).toLowerCase() === "wss";
		}
		var handler$2 = {
			scheme: "ws",
			domainHost: true,
			parse: function parse(components, options) {
				var wsComponents = components;
				wsComponents.secure = isSecure(wsComponents);
				wsComponents.resourceName = (wsComponents.path || "/") + (wsComponents.query ? "?" + wsComponents.query : "");
				wsComponents.path = void 0;
				wsComponents.query = void 0;
				return wsComponents;
			},
			serialize: function serialize(wsComponents, options) {
				if (wsComponents.port === (isSecure(wsComponents) ? 443 : 80) || wsComponents.port === "") wsComponents.port = void 0;
				if (typeof wsComponents.secure === "boolean") {
					wsComponents.scheme = wsComponents.secure ? "wss" : "ws";
					wsComponents.secure = void 0;
				}
				if (wsComponents.resourceName) {
					var _wsComponents$resourc2 = slicedToArray(wsComponents.resourceName.split("?"), 2), path = _wsComponents$resourc2[0], query = _wsComponents$resourc2[1];
					wsComponents.path = path && path !== "/" ? path : void 0;
					wsComponents.query = query;
					wsComponents.resourceName = void 0;
				}
				wsComponents.fragment = void 0;
				return wsComponents;
			}
		};
		var handler$3 = {
			scheme: "wss",
			domainHost: handler$2.domainHost,
			parse: handler$2.parse,
			serialize: handler$2.serialize
		};
		var O = {};
		var UNRESERVED$$ = "[A-Za-z0-9\\-\\.\\_\\~\\xA0-\\u200D\\u2010-\\u2029\\u202F-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFEF]";
		var HEXDIG$$ = "[0-9A-Fa-f]";
		var PCT_ENCODED$ = subexp(subexp("%[EFef]" + HEXDIG$$ + "%" + HEXDIG$$ + HEXDIG$$ + "%" + HEXDIG$$ + HEXDIG$$) + "|" + subexp("%[89A-Fa-f]" + HEXDIG$$ + "%" + HEXDIG$$ + HEXDIG$$) + "|" + subexp("%" + HEXDIG$$ + HEXDIG$$));
		var ATEXT$$ = "[A-Za-z0-9\\!\\$\\%\\'\\*\\+\\-\\^\\_\\`\\{\\|\\}\\~]";
		var VCHAR$$ = merge("[\\!\\$\\%\\'\\(\\)\\*\\+\\,\\-\\.0-9\\<\\>A-Z\\x5E-\\x7E]", "[\\\"\\\\]");
		var SOME_DELIMS$$ = "[\\!\\$\\'\\(\\)\\*\\+\\,\\;\\:\\@]";
		var UNRESERVED = new RegExp(UNRESERVED$$, "g");
		var PCT_ENCODED = new RegExp(PCT_ENCODED$, "g");
		var NOT_LOCAL_PART = new RegExp(merge("[^]", ATEXT$$, "[\\.]", "[\\\"]", VCHAR$$), "g");
		var NOT_HFNAME = new RegExp(merge("[^]", UNRESERVED$$, SOME_DELIMS$$), "g");
		var NOT_HFVALUE = NOT_HFNAME;
		function decodeUnreserved(str) {
			var decStr = pctDecChars(str);
			return !decStr.match(UNRESERVED) ? str : decStr;
		}
		var handler$4 = {
			scheme: "mailto",
			parse: function parse$$1(components, options) {
				var mailtoComponents = components;
				var to = mailtoComponents.to = mailtoComponents.path ? mailtoComponents.path.split(",") : [];
				mailtoComponents.path = void 0;
				if (mailtoComponents.query) {
					var unknownHeaders = false;
					var headers = {};
					var hfields = mailtoComponents.query.split("&");
					for (var x = 0, xl = hfields.length; x < xl; ++x) {
						var hfield = hfields[x].split("=");
						switch (hfield[0]) {
							case "to":
								var toAddrs = hfield[1].split(",");
								for (var _x = 0, _xl = toAddrs.length; _x < _xl; ++_x) to.push(toAddrs[_x]);
								break;
							case "subject":
								mailtoComponents.subject = unescapeComponent(hfield[1], options);
								break;
							case "body":
								mailtoComponents.body = unescapeComponent(hfield[1], options);
								break;
							default:
								unknownHeaders = true;
								headers[unescapeComponent(hfield[0], options)] = unescapeComponent(hfield[1], options);
						}
					}
					if (unknownHeaders) mailtoComponents.headers = headers;
				}
				mailtoComponents.query = void 0;
				for (var _x2 = 0, _xl2 = to.length; _x2 < _xl2; ++_x2) {
					var addr = to[_x2].split("@");
					addr[0] = unescapeComponent(addr[0]);
					if (!options.unicodeSupport) try {
						addr[1] = punycode.toASCII(unescapeComponent(addr[1], options).toLowerCase());
					} catch (e) {
						mailtoComponents.error = mailtoComponents.error || "Email address's domain name can not be converted to ASCII via punycode: " + e;
					}
					else addr[1] = unescapeComponent(addr[1], options).toLowerCase();
					to[_x2] = addr.join("@");
				}
				return mailtoComponents;
			},
			serialize: function serialize$$1(mailtoComponents, options) {
				var components = mailtoComponents;
				var to = toArray(mailtoComponents.to);
				if (to) {
					for (var x = 0, xl = to.length; x < xl; ++x) {
						var toAddr = String(to[x]);
						var atIdx = toAddr.lastIndexOf("@");
						var localPart = toAddr.slice(0, atIdx).replace(PCT_ENCODED, decodeUnreserved).replace(PCT_ENCODED, toUpperCase).replace(NOT_LOCAL_PART, pctEncChar);
						var domain = toAddr.slice(atIdx + 1);
						try {
							domain = !options.iri ? punycode.toASCII(unescapeComponent(domain, options).toLowerCase()) : punycode.toUnicode(domain);
						} catch (e) {
							components.error = components.error || "Email address's domain name can not be converted to " + (!options.iri ? "ASCII" : "Unicode") + " via punycode: " + e;
						}
						to[x] = localPart + "@" + domain;
					}
					components.path = to.join(",");
				}
				var headers = mailtoComponents.headers = mailtoComponents.headers || {};
				if (mailtoComponents.subject) headers["subject"] = mailtoComponents.subject;
				if (mailtoComponents.body) headers["body"] = mailtoComponents.body;
				var fields = [];
				for (var name in headers) if (headers[name] !== O[name]) fields.push(name.replace(PCT_ENCODED, decodeUnreserved).replace(PCT_ENCODED, toUpperCase).replace(NOT_HFNAME, pctEncChar) + "=" + headers[name].replace(PCT_ENCODED, decodeUnreserved).replace(PCT_ENCODED, toUpperCase).replace(NOT_HFVALUE, pctEncChar));
				if (fields.length) components.query = fields.join("&");
				return components;
			}
		};
		var URN_PARSE = /^([^\:]+)\:(.*)/;
		var handler$5 = {
			scheme: "urn",
			parse: function parse$$1(components, options) {
				var matches = components.path && components.path.match(URN_PARSE);
				var urnComponents = components;
				if (matches) {
					var scheme = options.scheme || urnComponents.scheme || "urn";
					var nid = matches[1].toLowerCase();
					var nss = matches[2];
					var schemeHandler = SCHEMES[scheme + ":" + (options.nid || nid)];
					urnComponents.nid = nid;
					urnComponents.nss = nss;
					urnComponents.path = void 0;
					if (schemeHandler) urnComponents = schemeHandler.parse(urnComponents, options);
				} else urnComponents.error = urnComponents.error || "URN can not be parsed.";
				return urnComponents;
			},
			serialize: function serialize$$1(urnComponents, options) {
				var scheme = options.scheme || urnComponents.scheme || "urn";
				var nid = urnComponents.nid;
				var schemeHandler = SCHEMES[scheme + ":" + (options.nid || nid)];
				if (schemeHandler) urnComponents = schemeHandler.serialize(urnComponents, options);
				var uriComponents = urnComponents;
				var nss = urnComponents.nss;
				uriComponents.path = (nid || options.nid) + ":" + nss;
				return uriComponents;
			}
		};
		var UUID = /^[0-9A-Fa-f]{8}(?:\-[0-9A-Fa-f]{4}){3}\-[0-9A-Fa-f]{12}$/;
		var handler$6 = {
			scheme: "urn:uuid",
			parse: function parse(urnComponents, options) {
				var uuidComponents = urnComponents;
				uuidComponents.uuid = uuidComponents.nss;
				uuidComponents.nss = void 0;
				if (!options.tolerant && (!uuidComponents.uuid || !uuidComponents.uuid.match(UUID))) uuidComponents.error = uuidComponents.error || "UUID is not valid.";
				return uuidComponents;
			},
			serialize: function serialize(uuidComponents, options) {
				var urnComponents = uuidComponents;
				urnComponents.nss = (uuidComponents.uuid || "").toLowerCase();
				return urnComponents;
			}
		};
		SCHEMES[handler.scheme] = handler;
		SCHEMES[handler$1.scheme] = handler$1;
		SCHEMES[handler$2.scheme] = handler$2;
		SCHEMES[handler$3.scheme] = handler$3;
		SCHEMES[handler$4.scheme] = handler$4;
		SCHEMES[handler$5.scheme] = handler$5;
		SCHEMES[handler$6.scheme] = handler$6;
		exports.SCHEMES = SCHEMES;
		exports.pctEncChar = pctEncChar;
		exports.pctDecChars = pctDecChars;
		exports.parse = parse;
		exports.removeDotSegments = removeDotSegments;
		exports.serialize = serialize;
		exports.resolveComponents = resolveComponents;
		exports.resolve = resolve;
		exports.normalize = normalize;
		exports.equal = equal;
		exports.escapeComponent = escapeComponent;
		exports.unescapeComponent = unescapeComponent;
		Object.defineProperty(exports, "__esModule", { value: true });
	}));
}));
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/compile/ucs2length.js
var require_ucs2length = __commonJSMin(((exports, module) => {
	module.exports = function ucs2length(str) {
		var length = 0, len = str.length, pos = 0, value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) == 56320) pos++;
			}
		}
		return length;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/compile/util.js
var require_util = __commonJSMin(((exports, module) => {
	module.exports = {
		copy,
		checkDataType,
		checkDataTypes,
		coerceToTypes,
		toHash,
		getProperty,
		escapeQuotes,
		equal: require_fast_deep_equal(),
		ucs2length: require_ucs2length(),
		varOccurences,
		varReplace,
		schemaHasRules,
		schemaHasRulesExcept,
		schemaUnknownRules,
		toQuotedString,
		getPathExpr,
		getPath,
		getData,
		unescapeFragment,
		unescapeJsonPointer,
		escapeFragment,
		escapeJsonPointer
	};
	function copy(o, to) {
		to = to || {};
		for (var key in o) to[key] = o[key];
		return to;
	}
	function checkDataType(dataType, data, strictNumbers, negate) {
		var EQUAL = negate ? " !== " : " === ", AND = negate ? " || " : " && ", OK = negate ? "!" : "", NOT = negate ? "" : "!";
		switch (dataType) {
			case "null": return data + EQUAL + "null";
			case "array": return OK + "Array.isArray(" + data + ")";
			case "object": return "(" + OK + data + AND + "typeof " + data + EQUAL + "\"object\"" + AND + NOT + "Array.isArray(" + data + "))";
			case "integer": return "(typeof " + data + EQUAL + "\"number\"" + AND + NOT + "(" + data + " % 1)" + AND + data + EQUAL + data + (strictNumbers ? AND + OK + "isFinite(" + data + ")" : "") + ")";
			case "number": return "(typeof " + data + EQUAL + "\"" + dataType + "\"" + (strictNumbers ? AND + OK + "isFinite(" + data + ")" : "") + ")";
			default: return "typeof " + data + EQUAL + "\"" + dataType + "\"";
		}
	}
	function checkDataTypes(dataTypes, data, strictNumbers) {
		switch (dataTypes.length) {
			case 1: return checkDataType(dataTypes[0], data, strictNumbers, true);
			default:
				var code = "";
				var types = toHash(dataTypes);
				if (types.array && types.object) {
					code = types.null ? "(" : "(!" + data + " || ";
					code += "typeof " + data + " !== \"object\")";
					delete types.null;
					delete types.array;
					delete types.object;
				}
				if (types.number) delete types.integer;
				for (var t in types) code += (code ? " && " : "") + checkDataType(t, data, strictNumbers, true);
				return code;
		}
	}
	var COERCE_TO_TYPES = toHash([
		"string",
		"number",
		"integer",
		"boolean",
		"null"
	]);
	function coerceToTypes(optionCoerceTypes, dataTypes) {
		if (Array.isArray(dataTypes)) {
			var types = [];
			for (var i = 0; i < dataTypes.length; i++) {
				var t = dataTypes[i];
				if (COERCE_TO_TYPES[t]) types[types.length] = t;
				else if (optionCoerceTypes === "array" && t === "array") types[types.length] = t;
			}
			if (types.length) return types;
		} else if (COERCE_TO_TYPES[dataTypes]) return [dataTypes];
		else if (optionCoerceTypes === "array" && dataTypes === "array") return ["array"];
	}
	function toHash(arr) {
		var hash = {};
		for (var i = 0; i < arr.length; i++) hash[arr[i]] = true;
		return hash;
	}
	var IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
	var SINGLE_QUOTE = /'|\\/g;
	function getProperty(key) {
		return typeof key == "number" ? "[" + key + "]" : IDENTIFIER.test(key) ? "." + key : "['" + escapeQuotes(key) + "']";
	}
	function escapeQuotes(str) {
		return str.replace(SINGLE_QUOTE, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\f/g, "\\f").replace(/\t/g, "\\t");
	}
	function varOccurences(str, dataVar) {
		dataVar += "[^0-9]";
		var matches = str.match(new RegExp(dataVar, "g"));
		return matches ? matches.length : 0;
	}
	function varReplace(str, dataVar, expr) {
		dataVar += "([^0-9])";
		expr = expr.replace(/\$/g, "$$$$");
		return str.replace(new RegExp(dataVar, "g"), expr + "$1");
	}
	function schemaHasRules(schema, rules) {
		if (typeof schema == "boolean") return !schema;
		for (var key in schema) if (rules[key]) return true;
	}
	function schemaHasRulesExcept(schema, rules, exceptKeyword) {
		if (typeof schema == "boolean") return !schema && exceptKeyword != "not";
		for (var key in schema) if (key != exceptKeyword && rules[key]) return true;
	}
	function schemaUnknownRules(schema, rules) {
		if (typeof schema == "boolean") return;
		for (var key in schema) if (!rules[key]) return key;
	}
	function toQuotedString(str) {
		return "'" + escapeQuotes(str) + "'";
	}
	function getPathExpr(currentPath, expr, jsonPointers, isNumber) {
		return joinPaths(currentPath, jsonPointers ? "'/' + " + expr + (isNumber ? "" : ".replace(/~/g, '~0').replace(/\\//g, '~1')") : isNumber ? "'[' + " + expr + " + ']'" : "'[\\'' + " + expr + " + '\\']'");
	}
	function getPath(currentPath, prop, jsonPointers) {
		return joinPaths(currentPath, jsonPointers ? toQuotedString("/" + escapeJsonPointer(prop)) : toQuotedString(getProperty(prop)));
	}
	var JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/;
	var RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
	function getData($data, lvl, paths) {
		var up, jsonPointer, data, matches;
		if ($data === "") return "rootData";
		if ($data[0] == "/") {
			if (!JSON_POINTER.test($data)) throw new Error("Invalid JSON-pointer: " + $data);
			jsonPointer = $data;
			data = "rootData";
		} else {
			matches = $data.match(RELATIVE_JSON_POINTER);
			if (!matches) throw new Error("Invalid JSON-pointer: " + $data);
			up = +matches[1];
			jsonPointer = matches[2];
			if (jsonPointer == "#") {
				if (up >= lvl) throw new Error("Cannot access property/index " + up + " levels up, current level is " + lvl);
				return paths[lvl - up];
			}
			if (up > lvl) throw new Error("Cannot access data " + up + " levels up, current level is " + lvl);
			data = "data" + (lvl - up || "");
			if (!jsonPointer) return data;
		}
		var expr = data;
		var segments = jsonPointer.split("/");
		for (var i = 0; i < segments.length; i++) {
			var segment = segments[i];
			if (segment) {
				data += getProperty(unescapeJsonPointer(segment));
				expr += " && " + data;
			}
		}
		return expr;
	}
	function joinPaths(a, b) {
		if (a == "\"\"") return b;
		return (a + " + " + b).replace(/([^\\])' \+ '/g, "$1");
	}
	function unescapeFragment(str) {
		return unescapeJsonPointer(decodeURIComponent(str));
	}
	function escapeFragment(str) {
		return encodeURIComponent(escapeJsonPointer(str));
	}
	function escapeJsonPointer(str) {
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
	function unescapeJsonPointer(str) {
		return str.replace(/~1/g, "/").replace(/~0/g, "~");
	}
}));
// build/node_modules/eslint/node_modules/ajv/lib/compile/schema_obj.js
var require_schema_obj = __commonJSMin(((exports, module) => {
	var util = require_util();
	module.exports = SchemaObject;
	function SchemaObject(obj) {
		util.copy(obj, this);
	}
}));
// build/node_modules/eslint/node_modules/json-schema-traverse/index.js
var require_json_schema_traverse = __commonJSMin(((exports, module) => {
	var traverse = module.exports = function(schema, opts, cb) {
		if (typeof opts == "function") {
			cb = opts;
			opts = {};
		}
		cb = opts.cb || cb;
		var pre = typeof cb == "function" ? cb : cb.pre || function() {};
		var post = cb.post || function() {};
		_traverse(opts, pre, post, schema, "", schema);
	};
	traverse.keywords = {
		additionalItems: true,
		items: true,
		contains: true,
		additionalProperties: true,
		propertyNames: true,
		not: true
	};
	traverse.arrayKeywords = {
		items: true,
		allOf: true,
		anyOf: true,
		oneOf: true
	};
	traverse.propsKeywords = {
		definitions: true,
		properties: true,
		patternProperties: true,
		dependencies: true
	};
	traverse.skipKeywords = {
		default: true,
		enum: true,
		const: true,
		required: true,
		maximum: true,
		minimum: true,
		exclusiveMaximum: true,
		exclusiveMinimum: true,
		multipleOf: true,
		maxLength: true,
		minLength: true,
		pattern: true,
		format: true,
		maxItems: true,
		minItems: true,
		uniqueItems: true,
		maxProperties: true,
		minProperties: true
	};
	function _traverse(opts, pre, post, schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
		if (schema && typeof schema == "object" && !Array.isArray(schema)) {
			pre(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
			for (var key in schema) {
				var sch = schema[key];
				if (Array.isArray(sch)) {
					if (key in traverse.arrayKeywords) for (var i = 0; i < sch.length; i++) _traverse(opts, pre, post, sch[i], jsonPtr + "/" + key + "/" + i, rootSchema, jsonPtr, key, schema, i);
				} else if (key in traverse.propsKeywords) {
					if (sch && typeof sch == "object") for (var prop in sch) _traverse(opts, pre, post, sch[prop], jsonPtr + "/" + key + "/" + escapeJsonPtr(prop), rootSchema, jsonPtr, key, schema, prop);
				} else if (key in traverse.keywords || opts.allKeys && !(key in traverse.skipKeywords)) _traverse(opts, pre, post, sch, jsonPtr + "/" + key, rootSchema, jsonPtr, key, schema);
			}
			post(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
		}
	}
	function escapeJsonPtr(str) {
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
}));
// build/node_modules/eslint/node_modules/ajv/lib/compile/resolve.js
var require_resolve = __commonJSMin(((exports, module) => {
	var URI = require_uri_all();
	var equal = require_fast_deep_equal();
	var util = require_util();
	var SchemaObject = require_schema_obj();
	var traverse = require_json_schema_traverse();
	module.exports = resolve;
	resolve.normalizeId = normalizeId;
	resolve.fullPath = getFullPath;
	resolve.url = resolveUrl;
	resolve.ids = resolveIds;
	resolve.inlineRef = inlineRef;
	resolve.schema = resolveSchema;
	function resolve(compile, root, ref) {
		var refVal = this._refs[ref];
		if (typeof refVal == "string") {
			if (this._refs[refVal]) refVal = this._refs[refVal];
			else return resolve.call(this, compile, root, refVal);
		}
		refVal = refVal || this._schemas[ref];
		if (refVal instanceof SchemaObject) return inlineRef(refVal.schema, this._opts.inlineRefs) ? refVal.schema : refVal.validate || this._compile(refVal);
		var res = resolveSchema.call(this, root, ref);
		var schema, v, baseId;
		if (res) {
			schema = res.schema;
			root = res.root;
			baseId = res.baseId;
		}
		if (schema instanceof SchemaObject) v = schema.validate || compile.call(this, schema.schema, root, void 0, baseId);
		else if (schema !== void 0) v = inlineRef(schema, this._opts.inlineRefs) ? schema : compile.call(this, schema, root, void 0, baseId);
		return v;
	}
	function resolveSchema(root, ref) {
		var p = URI.parse(ref), refPath = _getFullPath(p), baseId = getFullPath(this._getId(root.schema));
		if (Object.keys(root.schema).length === 0 || refPath !== baseId) {
			var id = normalizeId(refPath);
			var refVal = this._refs[id];
			if (typeof refVal == "string") return resolveRecursive.call(this, root, refVal, p);
			else if (refVal instanceof SchemaObject) {
				if (!refVal.validate) this._compile(refVal);
				root = refVal;
			} else {
				refVal = this._schemas[id];
				if (refVal instanceof SchemaObject) {
					if (!refVal.validate) this._compile(refVal);
					if (id == normalizeId(ref)) return {
						schema: refVal,
						root,
						baseId
					};
					root = refVal;
				} else return;
			}
			if (!root.schema) return;
			baseId = getFullPath(this._getId(root.schema));
		}
		return getJsonPointer.call(this, p, baseId, root.schema, root);
	}
	function resolveRecursive(root, ref, parsedRef) {
		var res = resolveSchema.call(this, root, ref);
		if (res) {
			var schema = res.schema;
			var baseId = res.baseId;
			root = res.root;
			var id = this._getId(schema);
			if (id) baseId = resolveUrl(baseId, id);
			return getJsonPointer.call(this, parsedRef, baseId, schema, root);
		}
	}
	var PREVENT_SCOPE_CHANGE = util.toHash([
		"properties",
		"patternProperties",
		"enum",
		"dependencies",
		"definitions"
	]);
	function getJsonPointer(parsedRef, baseId, schema, root) {
		parsedRef.fragment = parsedRef.fragment || "";
		if (parsedRef.fragment.slice(0, 1) != "/") return;
		var parts = parsedRef.fragment.split("/");
		for (var i = 1; i < parts.length; i++) {
			var part = parts[i];
			if (part) {
				part = util.unescapeFragment(part);
				schema = schema[part];
				if (schema === void 0) break;
				var id;
				if (!PREVENT_SCOPE_CHANGE[part]) {
					id = this._getId(schema);
					if (id) baseId = resolveUrl(baseId, id);
					if (schema.$ref) {
						var $ref = resolveUrl(baseId, schema.$ref);
						var res = resolveSchema.call(this, root, $ref);
						if (res) {
							schema = res.schema;
							root = res.root;
							baseId = res.baseId;
						}
					}
				}
			}
		}
		if (schema !== void 0 && schema !== root.schema) return {
			schema,
			root,
			baseId
		};
	}
	var SIMPLE_INLINED = util.toHash([
		"type",
		"format",
		"pattern",
		"maxLength",
		"minLength",
		"maxProperties",
		"minProperties",
		"maxItems",
		"minItems",
		"maximum",
		"minimum",
		"uniqueItems",
		"multipleOf",
		"required",
		"enum"
	]);
	function inlineRef(schema, limit) {
		if (limit === false) return false;
		if (limit === void 0 || limit === true) return checkNoRef(schema);
		else if (limit) return countKeys(schema) <= limit;
	}
	function checkNoRef(schema) {
		var item;
		if (Array.isArray(schema)) for (var i = 0; i < schema.length; i++) {
			item = schema[i];
			if (typeof item == "object" && !checkNoRef(item)) return false;
		}
		else for (var key in schema) {
			if (key == "$ref") return false;
			item = schema[key];
			if (typeof item == "object" && !checkNoRef(item)) return false;
		}
		return true;
	}
	function countKeys(schema) {
		var count = 0, item;
		if (Array.isArray(schema)) for (var i = 0; i < schema.length; i++) {
			item = schema[i];
			if (typeof item == "object") count += countKeys(item);
			if (count == Infinity) return Infinity;
		}
		else for (var key in schema) {
			if (key == "$ref") return Infinity;
			if (SIMPLE_INLINED[key]) count++;
			else {
				item = schema[key];
				if (typeof item == "object") count += countKeys(item) + 1;
				if (count == Infinity) return Infinity;
			}
		}
		return count;
	}
	function getFullPath(id, normalize) {
		if (normalize !== false) id = normalizeId(id);
		return _getFullPath(URI.parse(id));
	}
	function _getFullPath(p) {
		return URI.serialize(p).split("#")[0] + "#";
	}
	var TRAILING_SLASH_HASH = /#\/?$/;
	function normalizeId(id) {
		return id ? id.replace(TRAILING_SLASH_HASH, "") : "";
	}
	function resolveUrl(baseId, id) {
		id = normalizeId(id);
		return URI.resolve(baseId, id);
	}
	function resolveIds(schema) {
		var schemaId = normalizeId(this._getId(schema));
		var baseIds = { "": schemaId };
		var fullPaths = { "": getFullPath(schemaId, false) };
		var localRefs = {};
		var self = this;
		traverse(schema, { allKeys: true }, function(sch, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
			if (jsonPtr === "") return;
			var id = self._getId(sch);
			var baseId = baseIds[parentJsonPtr];
			var fullPath = fullPaths[parentJsonPtr] + "/" + parentKeyword;
			if (keyIndex !== void 0) fullPath += "/" + (typeof keyIndex == "number" ? keyIndex : util.escapeFragment(keyIndex));
			if (typeof id == "string") {
				id = baseId = normalizeId(baseId ? URI.resolve(baseId, id) : id);
				var refVal = self._refs[id];
				if (typeof refVal == "string") refVal = self._refs[refVal];
				if (refVal && refVal.schema) {
					if (!equal(sch, refVal.schema)) throw new Error("id \"" + id + "\" resolves to more than one schema");
				} else if (id != normalizeId(fullPath)) {
					if (id[0] == "#") {
						if (localRefs[id] && !equal(sch, localRefs[id])) throw new Error("id \"" + id + "\" resolves to more than one schema");
						localRefs[id] = sch;
					} else self._refs[id] = fullPath;
				}
			}
			baseIds[jsonPtr] = baseId;
			fullPaths[jsonPtr] = fullPath;
		});
		return localRefs;
	}
}));
// build/node_modules/eslint/node_modules/ajv/lib/compile/error_classes.js
var require_error_classes = __commonJSMin(((exports, module) => {
	var resolve = require_resolve();
	module.exports = {
		Validation: errorSubclass(ValidationError),
		MissingRef: errorSubclass(MissingRefError)
	};
	function ValidationError(errors) {
		this.message = "validation failed";
		this.errors = errors;
		this.ajv = this.validation = true;
	}
	MissingRefError.message = function(baseId, ref) {
		return "can't resolve reference " + ref + " from id " + baseId;
	};
	function MissingRefError(baseId, ref, message) {
		this.message = message || MissingRefError.message(baseId, ref);
		this.missingRef = resolve.url(baseId, ref);
		this.missingSchema = resolve.normalizeId(resolve.fullPath(this.missingRef));
	}
	function errorSubclass(Subclass) {
		Subclass.prototype = Object.create(Error.prototype);
		Subclass.prototype.constructor = Subclass;
		return Subclass;
	}
}));
// node_modules/fast-json-stable-stringify/index.js
var require_fast_json_stable_stringify = __commonJSMin(((exports, module) => {
	module.exports = function(data, opts) {
		if (!opts) opts = {};
		if (typeof opts === "function") opts = { cmp: opts };
		var cycles = typeof opts.cycles === "boolean" ? opts.cycles : false;
		var cmp = opts.cmp && (function(f) {
			return function(node) {
				return function(a, b) {
					return f({
						key: a,
						value: node[a]
					}, {
						key: b,
						value: node[b]
					});
				};
			};
		})(opts.cmp);
		var seen = [];
		return (function stringify(node) {
			if (node && node.toJSON && typeof node.toJSON === "function") node = node.toJSON();
			if (node === void 0) return;
			if (typeof node == "number") return isFinite(node) ? "" + node : "null";
			if (typeof node !== "object") return JSON.stringify(node);
			var i, out;
			if (Array.isArray(node)) {
				out = "[";
				for (i = 0; i < node.length; i++) {
					if (i) out += ",";
					out += stringify(node[i]) || "null";
				}
				return out + "]";
			}
			if (node === null) return "null";
			if (seen.indexOf(node) !== -1) {
				if (cycles) return JSON.stringify("__cycle__");
				throw new TypeError("Converting circular structure to JSON");
			}
			var seenIndex = seen.push(node) - 1;
			var keys = Object.keys(node).sort(cmp && cmp(node));
			out = "";
			for (i = 0; i < keys.length; i++) {
				var key = keys[i];
				var value = stringify(node[key]);
				if (!value) continue;
				if (out) out += ",";
				out += JSON.stringify(key) + ":" + value;
			}
			seen.splice(seenIndex, 1);
			return "{" + out + "}";
		})(data);
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/validate.js
var require_validate = __commonJSMin(((exports, module) => {
	module.exports = function generate_validate(it, $keyword, $ruleType) {
		var out = "";
		var $async = it.schema.$async === true, $refKeywords = it.util.schemaHasRulesExcept(it.schema, it.RULES.all, "$ref"), $id = it.self._getId(it.schema);
		if (it.opts.strictKeywords) {
			var $unknownKwd = it.util.schemaUnknownRules(it.schema, it.RULES.keywords);
			if ($unknownKwd) {
				var $keywordsMsg = "unknown keyword: " + $unknownKwd;
				if (it.opts.strictKeywords === "log") it.logger.warn($keywordsMsg);
				else throw new Error($keywordsMsg);
			}
		}
		if (it.isTop) {
			out += " var validate = ";
			if ($async) {
				it.async = true;
				out += "async ";
			}
			out += "function(data, dataPath, parentData, parentDataProperty, rootData) { 'use strict'; ";
			if ($id && (it.opts.sourceCode || it.opts.processCode)) out += " " + ("/*# sourceURL=" + $id + " */") + " ";
		}
		if (typeof it.schema == "boolean" || !($refKeywords || it.schema.$ref)) {
			var $keyword = "false schema";
			var $lvl = it.level;
			var $dataLvl = it.dataLevel;
			var $schema = it.schema[$keyword];
			var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
			var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
			var $breakOnError = !it.opts.allErrors;
			var $errorKeyword;
			var $data = "data" + ($dataLvl || "");
			var $valid = "valid" + $lvl;
			if (it.schema === false) {
				if (it.isTop) $breakOnError = true;
				else out += " var " + $valid + " = false; ";
				var $$outStack = $$outStack || [];
				$$outStack.push(out);
				out = "";
				if (it.createErrors !== false) {
					out += " { keyword: '" + ($errorKeyword || "false schema") + "' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: {} ";
					if (it.opts.messages !== false) out += " , message: 'boolean schema is false' ";
					if (it.opts.verbose) out += " , schema: false , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
					out += " } ";
				} else out += " {} ";
				var __err = out;
				out = $$outStack.pop();
				if (!it.compositeRule && $breakOnError) {
					if (it.async) out += " throw new ValidationError([" + __err + "]); ";
					else out += " validate.errors = [" + __err + "]; return false; ";
				} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
			} else if (it.isTop) {
				if ($async) out += " return data; ";
				else out += " validate.errors = null; return true; ";
			} else out += " var " + $valid + " = true; ";
			if (it.isTop) out += " }; return validate; ";
			return out;
		}
		if (it.isTop) {
			var $top = it.isTop, $lvl = it.level = 0, $dataLvl = it.dataLevel = 0, $data = "data";
			it.rootId = it.resolve.fullPath(it.self._getId(it.root.schema));
			it.baseId = it.baseId || it.rootId;
			delete it.isTop;
			it.dataPathArr = [""];
			if (it.schema.default !== void 0 && it.opts.useDefaults && it.opts.strictDefaults) {
				var $defaultMsg = "default is ignored in the schema root";
				if (it.opts.strictDefaults === "log") it.logger.warn($defaultMsg);
				else throw new Error($defaultMsg);
			}
			out += " var vErrors = null; ";
			out += " var errors = 0;     ";
			out += " if (rootData === undefined) rootData = data; ";
		} else {
			var $lvl = it.level, $dataLvl = it.dataLevel, $data = "data" + ($dataLvl || "");
			if ($id) it.baseId = it.resolve.url(it.baseId, $id);
			if ($async && !it.async) throw new Error("async schema in sync schema");
			out += " var errs_" + $lvl + " = errors;";
		}
		var $valid = "valid" + $lvl, $breakOnError = !it.opts.allErrors, $closingBraces1 = "", $closingBraces2 = "";
		var $errorKeyword;
		var $typeSchema = it.schema.type, $typeIsArray = Array.isArray($typeSchema);
		if ($typeSchema && it.opts.nullable && it.schema.nullable === true) {
			if ($typeIsArray) {
				if ($typeSchema.indexOf("null") == -1) $typeSchema = $typeSchema.concat("null");
			} else if ($typeSchema != "null") {
				$typeSchema = [$typeSchema, "null"];
				$typeIsArray = true;
			}
		}
		if ($typeIsArray && $typeSchema.length == 1) {
			$typeSchema = $typeSchema[0];
			$typeIsArray = false;
		}
		if (it.schema.$ref && $refKeywords) {
			if (it.opts.extendRefs == "fail") throw new Error("$ref: validation keywords used in schema at path \"" + it.errSchemaPath + "\" (see option extendRefs)");
			else if (it.opts.extendRefs !== true) {
				$refKeywords = false;
				it.logger.warn("$ref: keywords ignored in schema at path \"" + it.errSchemaPath + "\"");
			}
		}
		if (it.schema.$comment && it.opts.$comment) out += " " + it.RULES.all.$comment.code(it, "$comment");
		if ($typeSchema) {
			if (it.opts.coerceTypes) var $coerceToTypes = it.util.coerceToTypes(it.opts.coerceTypes, $typeSchema);
			var $rulesGroup = it.RULES.types[$typeSchema];
			if ($coerceToTypes || $typeIsArray || $rulesGroup === true || $rulesGroup && !$shouldUseGroup($rulesGroup)) {
				var $schemaPath = it.schemaPath + ".type", $errSchemaPath = it.errSchemaPath + "/type";
				var $schemaPath = it.schemaPath + ".type", $errSchemaPath = it.errSchemaPath + "/type", $method = $typeIsArray ? "checkDataTypes" : "checkDataType";
				out += " if (" + it.util[$method]($typeSchema, $data, it.opts.strictNumbers, true) + ") { ";
				if ($coerceToTypes) {
					var $dataType = "dataType" + $lvl, $coerced = "coerced" + $lvl;
					out += " var " + $dataType + " = typeof " + $data + "; var " + $coerced + " = undefined; ";
					if (it.opts.coerceTypes == "array") out += " if (" + $dataType + " == 'object' && Array.isArray(" + $data + ") && " + $data + ".length == 1) { " + $data + " = " + $data + "[0]; " + $dataType + " = typeof " + $data + "; if (" + it.util.checkDataType(it.schema.type, $data, it.opts.strictNumbers) + ") " + $coerced + " = " + $data + "; } ";
					out += " if (" + $coerced + " !== undefined) ; ";
					var arr1 = $coerceToTypes;
					if (arr1) {
						var $type, $i = -1, l1 = arr1.length - 1;
						while ($i < l1) {
							$type = arr1[$i += 1];
							if ($type == "string") out += " else if (" + $dataType + " == 'number' || " + $dataType + " == 'boolean') " + $coerced + " = '' + " + $data + "; else if (" + $data + " === null) " + $coerced + " = ''; ";
							else if ($type == "number" || $type == "integer") {
								out += " else if (" + $dataType + " == 'boolean' || " + $data + " === null || (" + $dataType + " == 'string' && " + $data + " && " + $data + " == +" + $data + " ";
								if ($type == "integer") out += " && !(" + $data + " % 1)";
								out += ")) " + $coerced + " = +" + $data + "; ";
							} else if ($type == "boolean") out += " else if (" + $data + " === 'false' || " + $data + " === 0 || " + $data + " === null) " + $coerced + " = false; else if (" + $data + " === 'true' || " + $data + " === 1) " + $coerced + " = true; ";
							else if ($type == "null") out += " else if (" + $data + " === '' || " + $data + " === 0 || " + $data + " === false) " + $coerced + " = null; ";
							else if (it.opts.coerceTypes == "array" && $type == "array") out += " else if (" + $dataType + " == 'string' || " + $dataType + " == 'number' || " + $dataType + " == 'boolean' || " + $data + " == null) " + $coerced + " = [" + $data + "]; ";
						}
					}
					out += " else {   ";
					var $$outStack = $$outStack || [];
					$$outStack.push(out);
					out = "";
					if (it.createErrors !== false) {
						out += " { keyword: '" + ($errorKeyword || "type") + "' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { type: '";
						if ($typeIsArray) out += "" + $typeSchema.join(",");
						else out += "" + $typeSchema;
						out += "' } ";
						if (it.opts.messages !== false) {
							out += " , message: 'should be ";
							if ($typeIsArray) out += "" + $typeSchema.join(",");
							else out += "" + $typeSchema;
							out += "' ";
						}
						if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
						out += " } ";
					} else out += " {} ";
					var __err = out;
					out = $$outStack.pop();
					if (!it.compositeRule && $breakOnError) {
						if (it.async) out += " throw new ValidationError([" + __err + "]); ";
						else out += " validate.errors = [" + __err + "]; return false; ";
					} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
					out += " } if (" + $coerced + " !== undefined) {  ";
					var $parentData = $dataLvl ? "data" + ($dataLvl - 1 || "") : "parentData", $parentDataProperty = $dataLvl ? it.dataPathArr[$dataLvl] : "parentDataProperty";
					out += " " + $data + " = " + $coerced + "; ";
					if (!$dataLvl) out += "if (" + $parentData + " !== undefined)";
					out += " " + $parentData + "[" + $parentDataProperty + "] = " + $coerced + "; } ";
				} else {
					var $$outStack = $$outStack || [];
					$$outStack.push(out);
					out = "";
					if (it.createErrors !== false) {
						out += " { keyword: '" + ($errorKeyword || "type") + "' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { type: '";
						if ($typeIsArray) out += "" + $typeSchema.join(",");
						else out += "" + $typeSchema;
						out += "' } ";
						if (it.opts.messages !== false) {
							out += " , message: 'should be ";
							if ($typeIsArray) out += "" + $typeSchema.join(",");
							else out += "" + $typeSchema;
							out += "' ";
						}
						if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
						out += " } ";
					} else out += " {} ";
					var __err = out;
					out = $$outStack.pop();
					if (!it.compositeRule && $breakOnError) {
						if (it.async) out += " throw new ValidationError([" + __err + "]); ";
						else out += " validate.errors = [" + __err + "]; return false; ";
					} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
				}
				out += " } ";
			}
		}
		if (it.schema.$ref && !$refKeywords) {
			out += " " + it.RULES.all.$ref.code(it, "$ref") + " ";
			if ($breakOnError) {
				out += " } if (errors === ";
				if ($top) out += "0";
				else out += "errs_" + $lvl;
				out += ") { ";
				$closingBraces2 += "}";
			}
		} else {
			var arr2 = it.RULES;
			if (arr2) {
				var $rulesGroup, i2 = -1, l2 = arr2.length - 1;
				while (i2 < l2) {
					$rulesGroup = arr2[i2 += 1];
					if ($shouldUseGroup($rulesGroup)) {
						if ($rulesGroup.type) out += " if (" + it.util.checkDataType($rulesGroup.type, $data, it.opts.strictNumbers) + ") { ";
						if (it.opts.useDefaults) {
							if ($rulesGroup.type == "object" && it.schema.properties) {
								var $schema = it.schema.properties;
								var arr3 = Object.keys($schema);
								if (arr3) {
									var $propertyKey, i3 = -1, l3 = arr3.length - 1;
									while (i3 < l3) {
										$propertyKey = arr3[i3 += 1];
										var $sch = $schema[$propertyKey];
										if ($sch.default !== void 0) {
											var $passData = $data + it.util.getProperty($propertyKey);
											if (it.compositeRule) {
												if (it.opts.strictDefaults) {
													var $defaultMsg = "default is ignored for: " + $passData;
													if (it.opts.strictDefaults === "log") it.logger.warn($defaultMsg);
													else throw new Error($defaultMsg);
												}
											} else {
												out += " if (" + $passData + " === undefined ";
												if (it.opts.useDefaults == "empty") out += " || " + $passData + " === null || " + $passData + " === '' ";
												out += " ) " + $passData + " = ";
												if (it.opts.useDefaults == "shared") out += " " + it.useDefault($sch.default) + " ";
												else out += " " + JSON.stringify($sch.default) + " ";
												out += "; ";
											}
										}
									}
								}
							} else if ($rulesGroup.type == "array" && Array.isArray(it.schema.items)) {
								var arr4 = it.schema.items;
								if (arr4) {
									var $sch, $i = -1, l4 = arr4.length - 1;
									while ($i < l4) {
										$sch = arr4[$i += 1];
										if ($sch.default !== void 0) {
											var $passData = $data + "[" + $i + "]";
											if (it.compositeRule) {
												if (it.opts.strictDefaults) {
													var $defaultMsg = "default is ignored for: " + $passData;
													if (it.opts.strictDefaults === "log") it.logger.warn($defaultMsg);
													else throw new Error($defaultMsg);
												}
											} else {
												out += " if (" + $passData + " === undefined ";
												if (it.opts.useDefaults == "empty") out += " || " + $passData + " === null || " + $passData + " === '' ";
												out += " ) " + $passData + " = ";
												if (it.opts.useDefaults == "shared") out += " " + it.useDefault($sch.default) + " ";
												else out += " " + JSON.stringify($sch.default) + " ";
												out += "; ";
											}
										}
									}
								}
							}
						}
						var arr5 = $rulesGroup.rules;
						if (arr5) {
							var $rule, i5 = -1, l5 = arr5.length - 1;
							while (i5 < l5) {
								$rule = arr5[i5 += 1];
								if ($shouldUseRule($rule)) {
									var $code = $rule.code(it, $rule.keyword, $rulesGroup.type);
									if ($code) {
										out += " " + $code + " ";
										if ($breakOnError) $closingBraces1 += "}";
									}
								}
							}
						}
						if ($breakOnError) {
							out += " " + $closingBraces1 + " ";
							$closingBraces1 = "";
						}
						if ($rulesGroup.type) {
							out += " } ";
							if ($typeSchema && $typeSchema === $rulesGroup.type && !$coerceToTypes) {
								out += " else { ";
								var $schemaPath = it.schemaPath + ".type", $errSchemaPath = it.errSchemaPath + "/type";
								var $$outStack = $$outStack || [];
								$$outStack.push(out);
								out = "";
								if (it.createErrors !== false) {
									out += " { keyword: '" + ($errorKeyword || "type") + "' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { type: '";
									if ($typeIsArray) out += "" + $typeSchema.join(",");
									else out += "" + $typeSchema;
									out += "' } ";
									if (it.opts.messages !== false) {
										out += " , message: 'should be ";
										if ($typeIsArray) out += "" + $typeSchema.join(",");
										else out += "" + $typeSchema;
										out += "' ";
									}
									if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
									out += " } ";
								} else out += " {} ";
								var __err = out;
								out = $$outStack.pop();
								if (!it.compositeRule && $breakOnError) {
									if (it.async) out += " throw new ValidationError([" + __err + "]); ";
									else out += " validate.errors = [" + __err + "]; return false; ";
								} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
								out += " } ";
							}
						}
						if ($breakOnError) {
							out += " if (errors === ";
							if ($top) out += "0";
							else out += "errs_" + $lvl;
							out += ") { ";
							$closingBraces2 += "}";
						}
					}
				}
			}
		}
		if ($breakOnError) out += " " + $closingBraces2 + " ";
		if ($top) {
			if ($async) {
				out += " if (errors === 0) return data;           ";
				out += " else throw new ValidationError(vErrors); ";
			} else {
				out += " validate.errors = vErrors; ";
				out += " return errors === 0;       ";
			}
			out += " }; return validate;";
		} else out += " var " + $valid + " = errors === errs_" + $lvl + ";";
		function $shouldUseGroup($rulesGroup) {
			var rules = $rulesGroup.rules;
			for (var i = 0; i < rules.length; i++) if ($shouldUseRule(rules[i])) return true;
		}
		function $shouldUseRule($rule) {
			return it.schema[$rule.keyword] !== void 0 || $rule.implements && $ruleImplementsSomeKeyword($rule);
		}
		function $ruleImplementsSomeKeyword($rule) {
			var impl = $rule.implements;
			for (var i = 0; i < impl.length; i++) if (it.schema[impl[i]] !== void 0) return true;
		}
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/compile/index.js
var require_compile = __commonJSMin(((exports, module) => {
	var resolve = require_resolve();
	var util = require_util();
	var errorClasses = require_error_classes();
	var stableStringify = require_fast_json_stable_stringify();
	var validateGenerator = require_validate();
	var ucs2length = util.ucs2length;
	var equal = require_fast_deep_equal();
	var ValidationError = errorClasses.Validation;
	module.exports = compile;
	function compile(schema, root, localRefs, baseId) {
		var self = this, opts = this._opts, refVal = [void 0], refs = {}, patterns = [], patternsHash = {}, defaults = [], defaultsHash = {}, customRules = [];
		function patternCode(i, patterns) {
			var regExpCode = opts.regExp ? "regExp" : "new RegExp";
			return "var pattern" + i + " = " + regExpCode + "(" + util.toQuotedString(patterns[i]) + ");";
		}
		root = root || {
			schema,
			refVal,
			refs
		};
		var c = checkCompiling.call(this, schema, root, baseId);
		var compilation = this._compilations[c.index];
		if (c.compiling) return compilation.callValidate = callValidate;
		var formats = this._formats;
		var RULES = this.RULES;
		try {
			var v = localCompile(schema, root, localRefs, baseId);
			compilation.validate = v;
			var cv = compilation.callValidate;
			if (cv) {
				cv.schema = v.schema;
				cv.errors = null;
				cv.refs = v.refs;
				cv.refVal = v.refVal;
				cv.root = v.root;
				cv.$async = v.$async;
				if (opts.sourceCode) cv.source = v.source;
			}
			return v;
		} finally {
			endCompiling.call(this, schema, root, baseId);
		}
		function callValidate() {
			var validate = compilation.validate;
			var result = validate.apply(this, arguments);
			callValidate.errors = validate.errors;
			return result;
		}
		function localCompile(_schema, _root, localRefs, baseId) {
			var isRoot = !_root || _root && _root.schema == _schema;
			if (_root.schema != root.schema) return compile.call(self, _schema, _root, localRefs, baseId);
			var $async = _schema.$async === true;
			var sourceCode = validateGenerator({
				isTop: true,
				schema: _schema,
				isRoot,
				baseId,
				root: _root,
				schemaPath: "",
				errSchemaPath: "#",
				errorPath: "\"\"",
				MissingRefError: errorClasses.MissingRef,
				RULES,
				validate: validateGenerator,
				util,
				resolve,
				resolveRef,
				usePattern,
				useDefault,
				useCustomRule,
				opts,
				formats,
				logger: self.logger,
				self
			});
			sourceCode = vars(refVal, refValCode) + vars(patterns, patternCode) + vars(defaults, defaultCode) + vars(customRules, customRuleCode) + sourceCode;
			if (opts.processCode) sourceCode = opts.processCode(sourceCode, _schema);
			var validate;
			try {
				validate = new Function("self", "RULES", "formats", "root", "refVal", "defaults", "customRules", "equal", "ucs2length", "ValidationError", "regExp", sourceCode)(self, RULES, formats, root, refVal, defaults, customRules, equal, ucs2length, ValidationError, opts.regExp);
				refVal[0] = validate;
			} catch (e) {
				self.logger.error("Error compiling schema, function code:", sourceCode);
				throw e;
			}
			validate.schema = _schema;
			validate.errors = null;
			validate.refs = refs;
			validate.refVal = refVal;
			validate.root = isRoot ? validate : _root;
			if ($async) validate.$async = true;
			if (opts.sourceCode === true) validate.source = {
				code: sourceCode,
				patterns,
				defaults
			};
			return validate;
		}
		function resolveRef(baseId, ref, isRoot) {
			ref = resolve.url(baseId, ref);
			var refIndex = refs[ref];
			var _refVal, refCode;
			if (refIndex !== void 0) {
				_refVal = refVal[refIndex];
				refCode = "refVal[" + refIndex + "]";
				return resolvedRef(_refVal, refCode);
			}
			if (!isRoot && root.refs) {
				var rootRefId = root.refs[ref];
				if (rootRefId !== void 0) {
					_refVal = root.refVal[rootRefId];
					refCode = addLocalRef(ref, _refVal);
					return resolvedRef(_refVal, refCode);
				}
			}
			refCode = addLocalRef(ref);
			var v = resolve.call(self, localCompile, root, ref);
			if (v === void 0) {
				var localSchema = localRefs && localRefs[ref];
				if (localSchema) v = resolve.inlineRef(localSchema, opts.inlineRefs) ? localSchema : compile.call(self, localSchema, root, localRefs, baseId);
			}
			if (v === void 0) removeLocalRef(ref);
			else {
				replaceLocalRef(ref, v);
				return resolvedRef(v, refCode);
			}
		}
		function addLocalRef(ref, v) {
			var refId = refVal.length;
			refVal[refId] = v;
			refs[ref] = refId;
			return "refVal" + refId;
		}
		function removeLocalRef(ref) {
			delete refs[ref];
		}
		function replaceLocalRef(ref, v) {
			var refId = refs[ref];
			refVal[refId] = v;
		}
		function resolvedRef(refVal, code) {
			return typeof refVal == "object" || typeof refVal == "boolean" ? {
				code,
				schema: refVal,
				inline: true
			} : {
				code,
				$async: refVal && !!refVal.$async
			};
		}
		function usePattern(regexStr) {
			var index = patternsHash[regexStr];
			if (index === void 0) {
				index = patternsHash[regexStr] = patterns.length;
				patterns[index] = regexStr;
			}
			return "pattern" + index;
		}
		function useDefault(value) {
			switch (typeof value) {
				case "boolean":
				case "number": return "" + value;
				case "string": return util.toQuotedString(value);
				case "object":
					if (value === null) return "null";
					var valueStr = stableStringify(value);
					var index = defaultsHash[valueStr];
					if (index === void 0) {
						index = defaultsHash[valueStr] = defaults.length;
						defaults[index] = value;
					}
					return "default" + index;
			}
		}
		function useCustomRule(rule, schema, parentSchema, it) {
			if (self._opts.validateSchema !== false) {
				var deps = rule.definition.dependencies;
				if (deps && !deps.every(function(keyword) {
					return Object.prototype.hasOwnProperty.call(parentSchema, keyword);
				})) throw new Error("parent schema must have all required keywords: " + deps.join(","));
				var validateSchema = rule.definition.validateSchema;
				if (validateSchema) {
					if (!validateSchema(schema)) {
						var message = "keyword schema is invalid: " + self.errorsText(validateSchema.errors);
						if (self._opts.validateSchema == "log") self.logger.error(message);
						else throw new Error(message);
					}
				}
			}
			var compile = rule.definition.compile, inline = rule.definition.inline, macro = rule.definition.macro;
			var validate;
			if (compile) validate = compile.call(self, schema, parentSchema, it);
			else if (macro) {
				validate = macro.call(self, schema, parentSchema, it);
				if (opts.validateSchema !== false) self.validateSchema(validate, true);
			} else if (inline) validate = inline.call(self, it, rule.keyword, schema, parentSchema);
			else {
				validate = rule.definition.validate;
				if (!validate) return;
			}
			if (validate === void 0) throw new Error("custom keyword \"" + rule.keyword + "\"failed to compile");
			var index = customRules.length;
			customRules[index] = validate;
			return {
				code: "customRule" + index,
				validate
			};
		}
	}
	function checkCompiling(schema, root, baseId) {
		var index = compIndex.call(this, schema, root, baseId);
		if (index >= 0) return {
			index,
			compiling: true
		};
		index = this._compilations.length;
		this._compilations[index] = {
			schema,
			root,
			baseId
		};
		return {
			index,
			compiling: false
		};
	}
	function endCompiling(schema, root, baseId) {
		var i = compIndex.call(this, schema, root, baseId);
		if (i >= 0) this._compilations.splice(i, 1);
	}
	function compIndex(schema, root, baseId) {
		for (var i = 0; i < this._compilations.length; i++) {
			var c = this._compilations[i];
			if (c.schema == schema && c.root == root && c.baseId == baseId) return i;
		}
		return -1;
	}
	function defaultCode(i) {
		return "var default" + i + " = defaults[" + i + "];";
	}
	function refValCode(i, refVal) {
		return refVal[i] === void 0 ? "" : "var refVal" + i + " = refVal[" + i + "];";
	}
	function customRuleCode(i) {
		return "var customRule" + i + " = customRules[" + i + "];";
	}
	function vars(arr, statement) {
		if (!arr.length) return "";
		var code = "";
		for (var i = 0; i < arr.length; i++) code += statement(i, arr);
		return code;
	}
}));
// build/node_modules/eslint/node_modules/ajv/lib/cache.js
var require_cache = __commonJSMin(((exports, module) => {
	var Cache = module.exports = function Cache() {
		this._cache = {};
	};
	Cache.prototype.put = function Cache_put(key, value) {
		this._cache[key] = value;
	};
	Cache.prototype.get = function Cache_get(key) {
		return this._cache[key];
	};
	Cache.prototype.del = function Cache_del(key) {
		delete this._cache[key];
	};
	Cache.prototype.clear = function Cache_clear() {
		this._cache = {};
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/compile/formats.js
var require_formats = __commonJSMin(((exports, module) => {
	var util = require_util();
	var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	var DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	var TIME = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|[+-]\d\d(?::?\d\d)?)?$/i;
	var HOSTNAME = /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i;
	var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	var URIREF = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	var URITEMPLATE = /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i;
	var URL = /^(?:(?:http[s\u017F]?|ftp):\/\/)(?:(?:[\0-\x08\x0E-\x1F!-\x9F\xA1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uD7FF\uE000-\uFEFE\uFF00-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])+(?::(?:[\0-\x08\x0E-\x1F!-\x9F\xA1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uD7FF\uE000-\uFEFE\uFF00-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])*)?@)?(?:(?!10(?:\.[0-9]{1,3}){3})(?!127(?:\.[0-9]{1,3}){3})(?!169\.254(?:\.[0-9]{1,3}){2})(?!192\.168(?:\.[0-9]{1,3}){2})(?!172\.(?:1[6-9]|2[0-9]|3[01])(?:\.[0-9]{1,3}){2})(?:[1-9][0-9]?|1[0-9][0-9]|2[01][0-9]|22[0-3])(?:\.(?:1?[0-9]{1,2}|2[0-4][0-9]|25[0-5])){2}(?:\.(?:[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-4]))|(?:(?:(?:[0-9a-z\xA1-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])+-)*(?:[0-9a-z\xA1-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])+)(?:\.(?:(?:[0-9a-z\xA1-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])+-)*(?:[0-9a-z\xA1-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])+)*(?:\.(?:(?:[a-z\xA1-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]){2,})))(?::[0-9]{2,5})?(?:\/(?:[\0-\x08\x0E-\x1F!-\x9F\xA1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uD7FF\uE000-\uFEFE\uFF00-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])*)?$/i;
	var UUID = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
	var JSON_POINTER = /^(?:\/(?:[^~/]|~0|~1)*)*$/;
	var JSON_POINTER_URI_FRAGMENT = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;
	var RELATIVE_JSON_POINTER = /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/;
	module.exports = formats;
	function formats(mode) {
		mode = mode == "full" ? "full" : "fast";
		return util.copy(formats[mode], Object.create(null));
	}
	formats.fast = {
		date: /^\d\d\d\d-[0-1]\d-[0-3]\d$/,
		time: /^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
		"date-time": /^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		"uri-template": URITEMPLATE,
		url: URL,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i,
		hostname: HOSTNAME,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/,
		ipv6: /^\s*(?:(?:(?:[0-9a-f]{1,4}:){7}(?:[0-9a-f]{1,4}|:))|(?:(?:[0-9a-f]{1,4}:){6}(?::[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(?:(?:[0-9a-f]{1,4}:){5}(?:(?:(?::[0-9a-f]{1,4}){1,2})|:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(?:(?:[0-9a-f]{1,4}:){4}(?:(?:(?::[0-9a-f]{1,4}){1,3})|(?:(?::[0-9a-f]{1,4})?:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(?:(?:[0-9a-f]{1,4}:){3}(?:(?:(?::[0-9a-f]{1,4}){1,4})|(?:(?::[0-9a-f]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(?:(?:[0-9a-f]{1,4}:){2}(?:(?:(?::[0-9a-f]{1,4}){1,5})|(?:(?::[0-9a-f]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(?:(?:[0-9a-f]{1,4}:){1}(?:(?:(?::[0-9a-f]{1,4}){1,6})|(?:(?::[0-9a-f]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(?::(?:(?:(?::[0-9a-f]{1,4}){1,7})|(?:(?::[0-9a-f]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(?:%.+)?\s*$/i,
		regex,
		uuid: UUID,
		"json-pointer": JSON_POINTER,
		"json-pointer-uri-fragment": JSON_POINTER_URI_FRAGMENT,
		"relative-json-pointer": RELATIVE_JSON_POINTER
	};
	formats.full = {
		date,
		time,
		"date-time": date_time,
		uri,
		"uri-reference": URIREF,
		"uri-template": URITEMPLATE,
		url: URL,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: HOSTNAME,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/,
		ipv6: /^\s*(?:(?:(?:[0-9a-f]{1,4}:){7}(?:[0-9a-f]{1,4}|:))|(?:(?:[0-9a-f]{1,4}:){6}(?::[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(?:(?:[0-9a-f]{1,4}:){5}(?:(?:(?::[0-9a-f]{1,4}){1,2})|:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(?:(?:[0-9a-f]{1,4}:){4}(?:(?:(?::[0-9a-f]{1,4}){1,3})|(?:(?::[0-9a-f]{1,4})?:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(?:(?:[0-9a-f]{1,4}:){3}(?:(?:(?::[0-9a-f]{1,4}){1,4})|(?:(?::[0-9a-f]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(?:(?:[0-9a-f]{1,4}:){2}(?:(?:(?::[0-9a-f]{1,4}){1,5})|(?:(?::[0-9a-f]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(?:(?:[0-9a-f]{1,4}:){1}(?:(?:(?::[0-9a-f]{1,4}){1,6})|(?:(?::[0-9a-f]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(?::(?:(?:(?::[0-9a-f]{1,4}){1,7})|(?:(?::[0-9a-f]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(?:%.+)?\s*$/i,
		regex,
		uuid: UUID,
		"json-pointer": JSON_POINTER,
		"json-pointer-uri-fragment": JSON_POINTER_URI_FRAGMENT,
		"relative-json-pointer": RELATIVE_JSON_POINTER
	};
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	function date(str) {
		var matches = str.match(DATE);
		if (!matches) return false;
		var year = +matches[1];
		var month = +matches[2];
		var day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month == 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function time(str, full) {
		var matches = str.match(TIME);
		if (!matches) return false;
		var hour = matches[1];
		var minute = matches[2];
		var second = matches[3];
		var timeZone = matches[5];
		return (hour <= 23 && minute <= 59 && second <= 59 || hour == 23 && minute == 59 && second == 60) && (!full || timeZone);
	}
	var DATE_TIME_SEPARATOR = /t|\s/i;
	function date_time(str) {
		var dateTime = str.split(DATE_TIME_SEPARATOR);
		return dateTime.length == 2 && date(dateTime[0]) && time(dateTime[1], true);
	}
	var NOT_URI_FRAGMENT = /\/|:/;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	var Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/ref.js
var require_ref = __commonJSMin(((exports, module) => {
	module.exports = function generate_ref(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $valid = "valid" + $lvl;
		var $async, $refCode;
		if ($schema == "#" || $schema == "#/") {
			if (it.isRoot) {
				$async = it.async;
				$refCode = "validate";
			} else {
				$async = it.root.schema.$async === true;
				$refCode = "root.refVal[0]";
			}
		} else {
			var $refVal = it.resolveRef(it.baseId, $schema, it.isRoot);
			if ($refVal === void 0) {
				var $message = it.MissingRefError.message(it.baseId, $schema);
				if (it.opts.missingRefs == "fail") {
					it.logger.error($message);
					var $$outStack = $$outStack || [];
					$$outStack.push(out);
					out = "";
					if (it.createErrors !== false) {
						out += " { keyword: '$ref' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { ref: '" + it.util.escapeQuotes($schema) + "' } ";
						if (it.opts.messages !== false) out += " , message: 'can\\'t resolve reference " + it.util.escapeQuotes($schema) + "' ";
						if (it.opts.verbose) out += " , schema: " + it.util.toQuotedString($schema) + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
						out += " } ";
					} else out += " {} ";
					var __err = out;
					out = $$outStack.pop();
					if (!it.compositeRule && $breakOnError) {
						if (it.async) out += " throw new ValidationError([" + __err + "]); ";
						else out += " validate.errors = [" + __err + "]; return false; ";
					} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
					if ($breakOnError) out += " if (false) { ";
				} else if (it.opts.missingRefs == "ignore") {
					it.logger.warn($message);
					if ($breakOnError) out += " if (true) { ";
				} else throw new it.MissingRefError(it.baseId, $schema, $message);
			} else if ($refVal.inline) {
				var $it = it.util.copy(it);
				$it.level++;
				var $nextValid = "valid" + $it.level;
				$it.schema = $refVal.schema;
				$it.schemaPath = "";
				$it.errSchemaPath = $schema;
				var $code = it.validate($it).replace(/validate\.schema/g, $refVal.code);
				out += " " + $code + " ";
				if ($breakOnError) out += " if (" + $nextValid + ") { ";
			} else {
				$async = $refVal.$async === true || it.async && $refVal.$async !== false;
				$refCode = $refVal.code;
			}
		}
		if ($refCode) {
			var $$outStack = $$outStack || [];
			$$outStack.push(out);
			out = "";
			if (it.opts.passContext) out += " " + $refCode + ".call(this, ";
			else out += " " + $refCode + "( ";
			out += " " + $data + ", (dataPath || '')";
			if (it.errorPath != "\"\"") out += " + " + it.errorPath;
			var $parentData = $dataLvl ? "data" + ($dataLvl - 1 || "") : "parentData", $parentDataProperty = $dataLvl ? it.dataPathArr[$dataLvl] : "parentDataProperty";
			out += " , " + $parentData + " , " + $parentDataProperty + ", rootData)  ";
			var __callValidate = out;
			out = $$outStack.pop();
			if ($async) {
				if (!it.async) throw new Error("async schema referenced by sync schema");
				if ($breakOnError) out += " var " + $valid + "; ";
				out += " try { await " + __callValidate + "; ";
				if ($breakOnError) out += " " + $valid + " = true; ";
				out += " } catch (e) { if (!(e instanceof ValidationError)) throw e; if (vErrors === null) vErrors = e.errors; else vErrors = vErrors.concat(e.errors); errors = vErrors.length; ";
				if ($breakOnError) out += " " + $valid + " = false; ";
				out += " } ";
				if ($breakOnError) out += " if (" + $valid + ") { ";
			} else {
				out += " if (!" + __callValidate + ") { if (vErrors === null) vErrors = " + $refCode + ".errors; else vErrors = vErrors.concat(" + $refCode + ".errors); errors = vErrors.length; } ";
				if ($breakOnError) out += " else { ";
			}
		}
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/allOf.js
var require_allOf = __commonJSMin(((exports, module) => {
	module.exports = function generate_allOf(it, $keyword, $ruleType) {
		var out = " ";
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $it = it.util.copy(it);
		var $closingBraces = "";
		$it.level++;
		var $nextValid = "valid" + $it.level;
		var $currentBaseId = $it.baseId, $allSchemasEmpty = true;
		var arr1 = $schema;
		if (arr1) {
			var $sch, $i = -1, l1 = arr1.length - 1;
			while ($i < l1) {
				$sch = arr1[$i += 1];
				if (it.opts.strictKeywords ? typeof $sch == "object" && Object.keys($sch).length > 0 || $sch === false : it.util.schemaHasRules($sch, it.RULES.all)) {
					$allSchemasEmpty = false;
					$it.schema = $sch;
					$it.schemaPath = $schemaPath + "[" + $i + "]";
					$it.errSchemaPath = $errSchemaPath + "/" + $i;
					out += "  " + it.validate($it) + " ";
					$it.baseId = $currentBaseId;
					if ($breakOnError) {
						out += " if (" + $nextValid + ") { ";
						$closingBraces += "}";
					}
				}
			}
		}
		if ($breakOnError) {
			if ($allSchemasEmpty) out += " if (true) { ";
			else out += " " + $closingBraces.slice(0, -1) + " ";
		}
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/anyOf.js
var require_anyOf = __commonJSMin(((exports, module) => {
	module.exports = function generate_anyOf(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $valid = "valid" + $lvl;
		var $errs = "errs__" + $lvl;
		var $it = it.util.copy(it);
		var $closingBraces = "";
		$it.level++;
		var $nextValid = "valid" + $it.level;
		if ($schema.every(function($sch) {
			return it.opts.strictKeywords ? typeof $sch == "object" && Object.keys($sch).length > 0 || $sch === false : it.util.schemaHasRules($sch, it.RULES.all);
		})) {
			var $currentBaseId = $it.baseId;
			out += " var " + $errs + " = errors; var " + $valid + " = false;  ";
			var $wasComposite = it.compositeRule;
			it.compositeRule = $it.compositeRule = true;
			var arr1 = $schema;
			if (arr1) {
				var $sch, $i = -1, l1 = arr1.length - 1;
				while ($i < l1) {
					$sch = arr1[$i += 1];
					$it.schema = $sch;
					$it.schemaPath = $schemaPath + "[" + $i + "]";
					$it.errSchemaPath = $errSchemaPath + "/" + $i;
					out += "  " + it.validate($it) + " ";
					$it.baseId = $currentBaseId;
					out += " " + $valid + " = " + $valid + " || " + $nextValid + "; if (!" + $valid + ") { ";
					$closingBraces += "}";
				}
			}
			it.compositeRule = $it.compositeRule = $wasComposite;
			out += " " + $closingBraces + " if (!" + $valid + ") {   var err =   ";
			if (it.createErrors !== false) {
				out += " { keyword: 'anyOf' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: {} ";
				if (it.opts.messages !== false) out += " , message: 'should match some schema in anyOf' ";
				if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
				out += " } ";
			} else out += " {} ";
			out += ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
			if (!it.compositeRule && $breakOnError) {
				if (it.async) out += " throw new ValidationError(vErrors); ";
				else out += " validate.errors = vErrors; return false; ";
			}
			out += " } else {  errors = " + $errs + "; if (vErrors !== null) { if (" + $errs + ") vErrors.length = " + $errs + "; else vErrors = null; } ";
			if (it.opts.allErrors) out += " } ";
		} else if ($breakOnError) out += " if (true) { ";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/comment.js
var require_comment = __commonJSMin(((exports, module) => {
	module.exports = function generate_comment(it, $keyword, $ruleType) {
		var out = " ";
		var $schema = it.schema[$keyword];
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		it.opts.allErrors;
		var $comment = it.util.toQuotedString($schema);
		if (it.opts.$comment === true) out += " console.log(" + $comment + ");";
		else if (typeof it.opts.$comment == "function") out += " self._opts.$comment(" + $comment + ", " + it.util.toQuotedString($errSchemaPath) + ", validate.root.schema);";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/const.js
var require_const = __commonJSMin(((exports, module) => {
	module.exports = function generate_const(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $valid = "valid" + $lvl, $isData = it.opts.$data && $schema && $schema.$data;
		if ($isData) {
			out += " var schema" + $lvl + " = " + it.util.getData($schema.$data, $dataLvl, it.dataPathArr) + "; ";
			"" + $lvl;
		}
		if (!$isData) out += " var schema" + $lvl + " = validate.schema" + $schemaPath + ";";
		out += "var " + $valid + " = equal(" + $data + ", schema" + $lvl + "); if (!" + $valid + ") {   ";
		var $$outStack = $$outStack || [];
		$$outStack.push(out);
		out = "";
		if (it.createErrors !== false) {
			out += " { keyword: 'const' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { allowedValue: schema" + $lvl + " } ";
			if (it.opts.messages !== false) out += " , message: 'should be equal to constant' ";
			if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
			out += " } ";
		} else out += " {} ";
		var __err = out;
		out = $$outStack.pop();
		if (!it.compositeRule && $breakOnError) {
			if (it.async) out += " throw new ValidationError([" + __err + "]); ";
			else out += " validate.errors = [" + __err + "]; return false; ";
		} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
		out += " }";
		if ($breakOnError) out += " else { ";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/contains.js
var require_contains = __commonJSMin(((exports, module) => {
	module.exports = function generate_contains(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $valid = "valid" + $lvl;
		var $errs = "errs__" + $lvl;
		var $it = it.util.copy(it);
		var $closingBraces = "";
		$it.level++;
		var $nextValid = "valid" + $it.level;
		var $idx = "i" + $lvl, $dataNxt = $it.dataLevel = it.dataLevel + 1, $nextData = "data" + $dataNxt, $currentBaseId = it.baseId, $nonEmptySchema = it.opts.strictKeywords ? typeof $schema == "object" && Object.keys($schema).length > 0 || $schema === false : it.util.schemaHasRules($schema, it.RULES.all);
		out += "var " + $errs + " = errors;var " + $valid + ";";
		if ($nonEmptySchema) {
			var $wasComposite = it.compositeRule;
			it.compositeRule = $it.compositeRule = true;
			$it.schema = $schema;
			$it.schemaPath = $schemaPath;
			$it.errSchemaPath = $errSchemaPath;
			out += " var " + $nextValid + " = false; for (var " + $idx + " = 0; " + $idx + " < " + $data + ".length; " + $idx + "++) { ";
			$it.errorPath = it.util.getPathExpr(it.errorPath, $idx, it.opts.jsonPointers, true);
			var $passData = $data + "[" + $idx + "]";
			$it.dataPathArr[$dataNxt] = $idx;
			var $code = it.validate($it);
			$it.baseId = $currentBaseId;
			if (it.util.varOccurences($code, $nextData) < 2) out += " " + it.util.varReplace($code, $nextData, $passData) + " ";
			else out += " var " + $nextData + " = " + $passData + "; " + $code + " ";
			out += " if (" + $nextValid + ") break; }  ";
			it.compositeRule = $it.compositeRule = $wasComposite;
			out += " " + $closingBraces + " if (!" + $nextValid + ") {";
		} else out += " if (" + $data + ".length == 0) {";
		var $$outStack = $$outStack || [];
		$$outStack.push(out);
		out = "";
		if (it.createErrors !== false) {
			out += " { keyword: 'contains' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: {} ";
			if (it.opts.messages !== false) out += " , message: 'should contain a valid item' ";
			if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
			out += " } ";
		} else out += " {} ";
		var __err = out;
		out = $$outStack.pop();
		if (!it.compositeRule && $breakOnError) {
			if (it.async) out += " throw new ValidationError([" + __err + "]); ";
			else out += " validate.errors = [" + __err + "]; return false; ";
		} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
		out += " } else { ";
		if ($nonEmptySchema) out += "  errors = " + $errs + "; if (vErrors !== null) { if (" + $errs + ") vErrors.length = " + $errs + "; else vErrors = null; } ";
		if (it.opts.allErrors) out += " } ";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/dependencies.js
var require_dependencies = __commonJSMin(((exports, module) => {
	module.exports = function generate_dependencies(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $errs = "errs__" + $lvl;
		var $it = it.util.copy(it);
		var $closingBraces = "";
		$it.level++;
		var $nextValid = "valid" + $it.level;
		var $schemaDeps = {}, $propertyDeps = {}, $ownProperties = it.opts.ownProperties;
		for ($property in $schema) {
			if ($property == "__proto__") continue;
			var $sch = $schema[$property];
			var $deps = Array.isArray($sch) ? $propertyDeps : $schemaDeps;
			$deps[$property] = $sch;
		}
		out += "var " + $errs + " = errors;";
		var $currentErrorPath = it.errorPath;
		out += "var missing" + $lvl + ";";
		for (var $property in $propertyDeps) {
			$deps = $propertyDeps[$property];
			if ($deps.length) {
				out += " if ( " + $data + it.util.getProperty($property) + " !== undefined ";
				if ($ownProperties) out += " && Object.prototype.hasOwnProperty.call(" + $data + ", '" + it.util.escapeQuotes($property) + "') ";
				if ($breakOnError) {
					out += " && ( ";
					var arr1 = $deps;
					if (arr1) {
						var $propertyKey, $i = -1, l1 = arr1.length - 1;
						while ($i < l1) {
							$propertyKey = arr1[$i += 1];
							if ($i) out += " || ";
							var $prop = it.util.getProperty($propertyKey), $useData = $data + $prop;
							out += " ( ( " + $useData + " === undefined ";
							if ($ownProperties) out += " || ! Object.prototype.hasOwnProperty.call(" + $data + ", '" + it.util.escapeQuotes($propertyKey) + "') ";
							out += ") && (missing" + $lvl + " = " + it.util.toQuotedString(it.opts.jsonPointers ? $propertyKey : $prop) + ") ) ";
						}
					}
					out += ")) {  ";
					var $propertyPath = "missing" + $lvl, $missingProperty = "' + " + $propertyPath + " + '";
					if (it.opts._errorDataPathProperty) it.errorPath = it.opts.jsonPointers ? it.util.getPathExpr($currentErrorPath, $propertyPath, true) : $currentErrorPath + " + " + $propertyPath;
					var $$outStack = $$outStack || [];
					$$outStack.push(out);
					out = "";
					if (it.createErrors !== false) {
						out += " { keyword: 'dependencies' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { property: '" + it.util.escapeQuotes($property) + "', missingProperty: '" + $missingProperty + "', depsCount: " + $deps.length + ", deps: '" + it.util.escapeQuotes($deps.length == 1 ? $deps[0] : $deps.join(", ")) + "' } ";
						if (it.opts.messages !== false) {
							out += " , message: 'should have ";
							if ($deps.length == 1) out += "property " + it.util.escapeQuotes($deps[0]);
							else out += "properties " + it.util.escapeQuotes($deps.join(", "));
							out += " when property " + it.util.escapeQuotes($property) + " is present' ";
						}
						if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
						out += " } ";
					} else out += " {} ";
					var __err = out;
					out = $$outStack.pop();
					if (!it.compositeRule && $breakOnError) {
						if (it.async) out += " throw new ValidationError([" + __err + "]); ";
						else out += " validate.errors = [" + __err + "]; return false; ";
					} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
				} else {
					out += " ) { ";
					var arr2 = $deps;
					if (arr2) {
						var $propertyKey, i2 = -1, l2 = arr2.length - 1;
						while (i2 < l2) {
							$propertyKey = arr2[i2 += 1];
							var $prop = it.util.getProperty($propertyKey), $missingProperty = it.util.escapeQuotes($propertyKey), $useData = $data + $prop;
							if (it.opts._errorDataPathProperty) it.errorPath = it.util.getPath($currentErrorPath, $propertyKey, it.opts.jsonPointers);
							out += " if ( " + $useData + " === undefined ";
							if ($ownProperties) out += " || ! Object.prototype.hasOwnProperty.call(" + $data + ", '" + it.util.escapeQuotes($propertyKey) + "') ";
							out += ") {  var err =   ";
							if (it.createErrors !== false) {
								out += " { keyword: 'dependencies' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { property: '" + it.util.escapeQuotes($property) + "', missingProperty: '" + $missingProperty + "', depsCount: " + $deps.length + ", deps: '" + it.util.escapeQuotes($deps.length == 1 ? $deps[0] : $deps.join(", ")) + "' } ";
								if (it.opts.messages !== false) {
									out += " , message: 'should have ";
									if ($deps.length == 1) out += "property " + it.util.escapeQuotes($deps[0]);
									else out += "properties " + it.util.escapeQuotes($deps.join(", "));
									out += " when property " + it.util.escapeQuotes($property) + " is present' ";
								}
								if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
								out += " } ";
							} else out += " {} ";
							out += ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; } ";
						}
					}
				}
				out += " }   ";
				if ($breakOnError) {
					$closingBraces += "}";
					out += " else { ";
				}
			}
		}
		it.errorPath = $currentErrorPath;
		var $currentBaseId = $it.baseId;
		for (var $property in $schemaDeps) {
			var $sch = $schemaDeps[$property];
			if (it.opts.strictKeywords ? typeof $sch == "object" && Object.keys($sch).length > 0 || $sch === false : it.util.schemaHasRules($sch, it.RULES.all)) {
				out += " " + $nextValid + " = true; if ( " + $data + it.util.getProperty($property) + " !== undefined ";
				if ($ownProperties) out += " && Object.prototype.hasOwnProperty.call(" + $data + ", '" + it.util.escapeQuotes($property) + "') ";
				out += ") { ";
				$it.schema = $sch;
				$it.schemaPath = $schemaPath + it.util.getProperty($property);
				$it.errSchemaPath = $errSchemaPath + "/" + it.util.escapeFragment($property);
				out += "  " + it.validate($it) + " ";
				$it.baseId = $currentBaseId;
				out += " }  ";
				if ($breakOnError) {
					out += " if (" + $nextValid + ") { ";
					$closingBraces += "}";
				}
			}
		}
		if ($breakOnError) out += "   " + $closingBraces + " if (" + $errs + " == errors) {";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/enum.js
var require_enum = __commonJSMin(((exports, module) => {
	module.exports = function generate_enum(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $valid = "valid" + $lvl, $isData = it.opts.$data && $schema && $schema.$data;
		if ($isData) {
			out += " var schema" + $lvl + " = " + it.util.getData($schema.$data, $dataLvl, it.dataPathArr) + "; ";
			"" + $lvl;
		}
		var $i = "i" + $lvl, $vSchema = "schema" + $lvl;
		if (!$isData) out += " var " + $vSchema + " = validate.schema" + $schemaPath + ";";
		out += "var " + $valid + ";";
		if ($isData) out += " if (schema" + $lvl + " === undefined) " + $valid + " = true; else if (!Array.isArray(schema" + $lvl + ")) " + $valid + " = false; else {";
		out += "" + $valid + " = false;for (var " + $i + "=0; " + $i + "<" + $vSchema + ".length; " + $i + "++) if (equal(" + $data + ", " + $vSchema + "[" + $i + "])) { " + $valid + " = true; break; }";
		if ($isData) out += "  }  ";
		out += " if (!" + $valid + ") {   ";
		var $$outStack = $$outStack || [];
		$$outStack.push(out);
		out = "";
		if (it.createErrors !== false) {
			out += " { keyword: 'enum' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { allowedValues: schema" + $lvl + " } ";
			if (it.opts.messages !== false) out += " , message: 'should be equal to one of the allowed values' ";
			if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
			out += " } ";
		} else out += " {} ";
		var __err = out;
		out = $$outStack.pop();
		if (!it.compositeRule && $breakOnError) {
			if (it.async) out += " throw new ValidationError([" + __err + "]); ";
			else out += " validate.errors = [" + __err + "]; return false; ";
		} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
		out += " }";
		if ($breakOnError) out += " else { ";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/format.js
var require_format = __commonJSMin(((exports, module) => {
	module.exports = function generate_format(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		if (it.opts.format === false) {
			if ($breakOnError) out += " if (true) { ";
			return out;
		}
		var $isData = it.opts.$data && $schema && $schema.$data, $schemaValue;
		if ($isData) {
			out += " var schema" + $lvl + " = " + it.util.getData($schema.$data, $dataLvl, it.dataPathArr) + "; ";
			$schemaValue = "schema" + $lvl;
		} else $schemaValue = $schema;
		var $unknownFormats = it.opts.unknownFormats, $allowUnknown = Array.isArray($unknownFormats);
		if ($isData) {
			var $format = "format" + $lvl, $isObject = "isObject" + $lvl, $formatType = "formatType" + $lvl;
			out += " var " + $format + " = formats[" + $schemaValue + "]; var " + $isObject + " = typeof " + $format + " == 'object' && !(" + $format + " instanceof RegExp) && " + $format + ".validate; var " + $formatType + " = " + $isObject + " && " + $format + ".type || 'string'; if (" + $isObject + ") { ";
			if (it.async) out += " var async" + $lvl + " = " + $format + ".async; ";
			out += " " + $format + " = " + $format + ".validate; } if (  ";
			if ($isData) out += " (" + $schemaValue + " !== undefined && typeof " + $schemaValue + " != 'string') || ";
			out += " (";
			if ($unknownFormats != "ignore") {
				out += " (" + $schemaValue + " && !" + $format + " ";
				if ($allowUnknown) out += " && self._opts.unknownFormats.indexOf(" + $schemaValue + ") == -1 ";
				out += ") || ";
			}
			out += " (" + $format + " && " + $formatType + " == '" + $ruleType + "' && !(typeof " + $format + " == 'function' ? ";
			if (it.async) out += " (async" + $lvl + " ? await " + $format + "(" + $data + ") : " + $format + "(" + $data + ")) ";
			else out += " " + $format + "(" + $data + ") ";
			out += " : " + $format + ".test(" + $data + "))))) {";
		} else {
			var $format = it.formats[$schema];
			if (!$format) {
				if ($unknownFormats == "ignore") {
					it.logger.warn("unknown format \"" + $schema + "\" ignored in schema at path \"" + it.errSchemaPath + "\"");
					if ($breakOnError) out += " if (true) { ";
					return out;
				} else if ($allowUnknown && $unknownFormats.indexOf($schema) >= 0) {
					if ($breakOnError) out += " if (true) { ";
					return out;
				} else throw new Error("unknown format \"" + $schema + "\" is used in schema at path \"" + it.errSchemaPath + "\"");
			}
			var $isObject = typeof $format == "object" && !($format instanceof RegExp) && $format.validate;
			var $formatType = $isObject && $format.type || "string";
			if ($isObject) {
				var $async = $format.async === true;
				$format = $format.validate;
			}
			if ($formatType != $ruleType) {
				if ($breakOnError) out += " if (true) { ";
				return out;
			}
			if ($async) {
				if (!it.async) throw new Error("async format in sync schema");
				var $formatRef = "formats" + it.util.getProperty($schema) + ".validate";
				out += " if (!(await " + $formatRef + "(" + $data + "))) { ";
			} else {
				out += " if (! ";
				var $formatRef = "formats" + it.util.getProperty($schema);
				if ($isObject) $formatRef += ".validate";
				if (typeof $format == "function") out += " " + $formatRef + "(" + $data + ") ";
				else out += " " + $formatRef + ".test(" + $data + ") ";
				out += ") { ";
			}
		}
		var $$outStack = $$outStack || [];
		$$outStack.push(out);
		out = "";
		if (it.createErrors !== false) {
			out += " { keyword: 'format' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { format:  ";
			if ($isData) out += "" + $schemaValue;
			else out += "" + it.util.toQuotedString($schema);
			out += "  } ";
			if (it.opts.messages !== false) {
				out += " , message: 'should match format \"";
				if ($isData) out += "' + " + $schemaValue + " + '";
				else out += "" + it.util.escapeQuotes($schema);
				out += "\"' ";
			}
			if (it.opts.verbose) {
				out += " , schema:  ";
				if ($isData) out += "validate.schema" + $schemaPath;
				else out += "" + it.util.toQuotedString($schema);
				out += "         , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
			}
			out += " } ";
		} else out += " {} ";
		var __err = out;
		out = $$outStack.pop();
		if (!it.compositeRule && $breakOnError) {
			if (it.async) out += " throw new ValidationError([" + __err + "]); ";
			else out += " validate.errors = [" + __err + "]; return false; ";
		} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
		out += " } ";
		if ($breakOnError) out += " else { ";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/if.js
var require_if = __commonJSMin(((exports, module) => {
	module.exports = function generate_if(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $valid = "valid" + $lvl;
		var $errs = "errs__" + $lvl;
		var $it = it.util.copy(it);
		$it.level++;
		var $nextValid = "valid" + $it.level;
		var $thenSch = it.schema["then"], $elseSch = it.schema["else"], $thenPresent = $thenSch !== void 0 && (it.opts.strictKeywords ? typeof $thenSch == "object" && Object.keys($thenSch).length > 0 || $thenSch === false : it.util.schemaHasRules($thenSch, it.RULES.all)), $elsePresent = $elseSch !== void 0 && (it.opts.strictKeywords ? typeof $elseSch == "object" && Object.keys($elseSch).length > 0 || $elseSch === false : it.util.schemaHasRules($elseSch, it.RULES.all)), $currentBaseId = $it.baseId;
		if ($thenPresent || $elsePresent) {
			var $ifClause;
			$it.createErrors = false;
			$it.schema = $schema;
			$it.schemaPath = $schemaPath;
			$it.errSchemaPath = $errSchemaPath;
			out += " var " + $errs + " = errors; var " + $valid + " = true;  ";
			var $wasComposite = it.compositeRule;
			it.compositeRule = $it.compositeRule = true;
			out += "  " + it.validate($it) + " ";
			$it.baseId = $currentBaseId;
			$it.createErrors = true;
			out += "  errors = " + $errs + "; if (vErrors !== null) { if (" + $errs + ") vErrors.length = " + $errs + "; else vErrors = null; }  ";
			it.compositeRule = $it.compositeRule = $wasComposite;
			if ($thenPresent) {
				out += " if (" + $nextValid + ") {  ";
				$it.schema = it.schema["then"];
				$it.schemaPath = it.schemaPath + ".then";
				$it.errSchemaPath = it.errSchemaPath + "/then";
				out += "  " + it.validate($it) + " ";
				$it.baseId = $currentBaseId;
				out += " " + $valid + " = " + $nextValid + "; ";
				if ($thenPresent && $elsePresent) {
					$ifClause = "ifClause" + $lvl;
					out += " var " + $ifClause + " = 'then'; ";
				} else $ifClause = "'then'";
				out += " } ";
				if ($elsePresent) out += " else { ";
			} else out += " if (!" + $nextValid + ") { ";
			if ($elsePresent) {
				$it.schema = it.schema["else"];
				$it.schemaPath = it.schemaPath + ".else";
				$it.errSchemaPath = it.errSchemaPath + "/else";
				out += "  " + it.validate($it) + " ";
				$it.baseId = $currentBaseId;
				out += " " + $valid + " = " + $nextValid + "; ";
				if ($thenPresent && $elsePresent) {
					$ifClause = "ifClause" + $lvl;
					out += " var " + $ifClause + " = 'else'; ";
				} else $ifClause = "'else'";
				out += " } ";
			}
			out += " if (!" + $valid + ") {   var err =   ";
			if (it.createErrors !== false) {
				out += " { keyword: 'if' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { failingKeyword: " + $ifClause + " } ";
				if (it.opts.messages !== false) out += " , message: 'should match \"' + " + $ifClause + " + '\" schema' ";
				if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
				out += " } ";
			} else out += " {} ";
			out += ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
			if (!it.compositeRule && $breakOnError) {
				if (it.async) out += " throw new ValidationError(vErrors); ";
				else out += " validate.errors = vErrors; return false; ";
			}
			out += " }   ";
			if ($breakOnError) out += " else { ";
		} else if ($breakOnError) out += " if (true) { ";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/items.js
var require_items = __commonJSMin(((exports, module) => {
	module.exports = function generate_items(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $valid = "valid" + $lvl;
		var $errs = "errs__" + $lvl;
		var $it = it.util.copy(it);
		var $closingBraces = "";
		$it.level++;
		var $nextValid = "valid" + $it.level;
		var $idx = "i" + $lvl, $dataNxt = $it.dataLevel = it.dataLevel + 1, $nextData = "data" + $dataNxt, $currentBaseId = it.baseId;
		out += "var " + $errs + " = errors;var " + $valid + ";";
		if (Array.isArray($schema)) {
			var $additionalItems = it.schema.additionalItems;
			if ($additionalItems === false) {
				out += " " + $valid + " = " + $data + ".length <= " + $schema.length + "; ";
				var $currErrSchemaPath = $errSchemaPath;
				$errSchemaPath = it.errSchemaPath + "/additionalItems";
				out += "  if (!" + $valid + ") {   ";
				var $$outStack = $$outStack || [];
				$$outStack.push(out);
				out = "";
				if (it.createErrors !== false) {
					out += " { keyword: 'additionalItems' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { limit: " + $schema.length + " } ";
					if (it.opts.messages !== false) out += " , message: 'should NOT have more than " + $schema.length + " items' ";
					if (it.opts.verbose) out += " , schema: false , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
					out += " } ";
				} else out += " {} ";
				var __err = out;
				out = $$outStack.pop();
				if (!it.compositeRule && $breakOnError) {
					if (it.async) out += " throw new ValidationError([" + __err + "]); ";
					else out += " validate.errors = [" + __err + "]; return false; ";
				} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
				out += " } ";
				$errSchemaPath = $currErrSchemaPath;
				if ($breakOnError) {
					$closingBraces += "}";
					out += " else { ";
				}
			}
			var arr1 = $schema;
			if (arr1) {
				var $sch, $i = -1, l1 = arr1.length - 1;
				while ($i < l1) {
					$sch = arr1[$i += 1];
					if (it.opts.strictKeywords ? typeof $sch == "object" && Object.keys($sch).length > 0 || $sch === false : it.util.schemaHasRules($sch, it.RULES.all)) {
						out += " " + $nextValid + " = true; if (" + $data + ".length > " + $i + ") { ";
						var $passData = $data + "[" + $i + "]";
						$it.schema = $sch;
						$it.schemaPath = $schemaPath + "[" + $i + "]";
						$it.errSchemaPath = $errSchemaPath + "/" + $i;
						$it.errorPath = it.util.getPathExpr(it.errorPath, $i, it.opts.jsonPointers, true);
						$it.dataPathArr[$dataNxt] = $i;
						var $code = it.validate($it);
						$it.baseId = $currentBaseId;
						if (it.util.varOccurences($code, $nextData) < 2) out += " " + it.util.varReplace($code, $nextData, $passData) + " ";
						else out += " var " + $nextData + " = " + $passData + "; " + $code + " ";
						out += " }  ";
						if ($breakOnError) {
							out += " if (" + $nextValid + ") { ";
							$closingBraces += "}";
						}
					}
				}
			}
			if (typeof $additionalItems == "object" && (it.opts.strictKeywords ? typeof $additionalItems == "object" && Object.keys($additionalItems).length > 0 || $additionalItems === false : it.util.schemaHasRules($additionalItems, it.RULES.all))) {
				$it.schema = $additionalItems;
				$it.schemaPath = it.schemaPath + ".additionalItems";
				$it.errSchemaPath = it.errSchemaPath + "/additionalItems";
				out += " " + $nextValid + " = true; if (" + $data + ".length > " + $schema.length + ") {  for (var " + $idx + " = " + $schema.length + "; " + $idx + " < " + $data + ".length; " + $idx + "++) { ";
				$it.errorPath = it.util.getPathExpr(it.errorPath, $idx, it.opts.jsonPointers, true);
				var $passData = $data + "[" + $idx + "]";
				$it.dataPathArr[$dataNxt] = $idx;
				var $code = it.validate($it);
				$it.baseId = $currentBaseId;
				if (it.util.varOccurences($code, $nextData) < 2) out += " " + it.util.varReplace($code, $nextData, $passData) + " ";
				else out += " var " + $nextData + " = " + $passData + "; " + $code + " ";
				if ($breakOnError) out += " if (!" + $nextValid + ") break; ";
				out += " } }  ";
				if ($breakOnError) {
					out += " if (" + $nextValid + ") { ";
					$closingBraces += "}";
				}
			}
		} else if (it.opts.strictKeywords ? typeof $schema == "object" && Object.keys($schema).length > 0 || $schema === false : it.util.schemaHasRules($schema, it.RULES.all)) {
			$it.schema = $schema;
			$it.schemaPath = $schemaPath;
			$it.errSchemaPath = $errSchemaPath;
			out += "  for (var " + $idx + " = 0; " + $idx + " < " + $data + ".length; " + $idx + "++) { ";
			$it.errorPath = it.util.getPathExpr(it.errorPath, $idx, it.opts.jsonPointers, true);
			var $passData = $data + "[" + $idx + "]";
			$it.dataPathArr[$dataNxt] = $idx;
			var $code = it.validate($it);
			$it.baseId = $currentBaseId;
			if (it.util.varOccurences($code, $nextData) < 2) out += " " + it.util.varReplace($code, $nextData, $passData) + " ";
			else out += " var " + $nextData + " = " + $passData + "; " + $code + " ";
			if ($breakOnError) out += " if (!" + $nextValid + ") break; ";
			out += " }";
		}
		if ($breakOnError) out += " " + $closingBraces + " if (" + $errs + " == errors) {";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/_limit.js
var require__limit = __commonJSMin(((exports, module) => {
	module.exports = function generate__limit(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $errorKeyword;
		var $data = "data" + ($dataLvl || "");
		var $isData = it.opts.$data && $schema && $schema.$data, $schemaValue;
		if ($isData) {
			out += " var schema" + $lvl + " = " + it.util.getData($schema.$data, $dataLvl, it.dataPathArr) + "; ";
			$schemaValue = "schema" + $lvl;
		} else $schemaValue = $schema;
		var $isMax = $keyword == "maximum", $exclusiveKeyword = $isMax ? "exclusiveMaximum" : "exclusiveMinimum", $schemaExcl = it.schema[$exclusiveKeyword], $isDataExcl = it.opts.$data && $schemaExcl && $schemaExcl.$data, $op = $isMax ? "<" : ">", $notOp = $isMax ? ">" : "<", $errorKeyword = void 0;
		if (!($isData || typeof $schema == "number" || $schema === void 0)) throw new Error($keyword + " must be number");
		if (!($isDataExcl || $schemaExcl === void 0 || typeof $schemaExcl == "number" || typeof $schemaExcl == "boolean")) throw new Error($exclusiveKeyword + " must be number or boolean");
		if ($isDataExcl) {
			var $schemaValueExcl = it.util.getData($schemaExcl.$data, $dataLvl, it.dataPathArr), $exclusive = "exclusive" + $lvl, $exclType = "exclType" + $lvl, $exclIsNumber = "exclIsNumber" + $lvl, $opExpr = "op" + $lvl, $opStr = "' + " + $opExpr + " + '";
			out += " var schemaExcl" + $lvl + " = " + $schemaValueExcl + "; ";
			$schemaValueExcl = "schemaExcl" + $lvl;
			out += " var " + $exclusive + "; var " + $exclType + " = typeof " + $schemaValueExcl + "; if (" + $exclType + " != 'boolean' && " + $exclType + " != 'undefined' && " + $exclType + " != 'number') { ";
			var $errorKeyword = $exclusiveKeyword;
			var $$outStack = $$outStack || [];
			$$outStack.push(out);
			out = "";
			if (it.createErrors !== false) {
				out += " { keyword: '" + ($errorKeyword || "_exclusiveLimit") + "' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: {} ";
				if (it.opts.messages !== false) out += " , message: '" + $exclusiveKeyword + " should be boolean' ";
				if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
				out += " } ";
			} else out += " {} ";
			var __err = out;
			out = $$outStack.pop();
			if (!it.compositeRule && $breakOnError) {
				if (it.async) out += " throw new ValidationError([" + __err + "]); ";
				else out += " validate.errors = [" + __err + "]; return false; ";
			} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
			out += " } else if ( ";
			if ($isData) out += " (" + $schemaValue + " !== undefined && typeof " + $schemaValue + " != 'number') || ";
			out += " " + $exclType + " == 'number' ? ( (" + $exclusive + " = " + $schemaValue + " === undefined || " + $schemaValueExcl + " " + $op + "= " + $schemaValue + ") ? " + $data + " " + $notOp + "= " + $schemaValueExcl + " : " + $data + " " + $notOp + " " + $schemaValue + " ) : ( (" + $exclusive + " = " + $schemaValueExcl + " === true) ? " + $data + " " + $notOp + "= " + $schemaValue + " : " + $data + " " + $notOp + " " + $schemaValue + " ) || " + $data + " !== " + $data + ") { var op" + $lvl + " = " + $exclusive + " ? '" + $op + "' : '" + $op + "='; ";
			if ($schema === void 0) {
				$errorKeyword = $exclusiveKeyword;
				$errSchemaPath = it.errSchemaPath + "/" + $exclusiveKeyword;
				$schemaValue = $schemaValueExcl;
				$isData = $isDataExcl;
			}
		} else {
			var $exclIsNumber = typeof $schemaExcl == "number", $opStr = $op;
			if ($exclIsNumber && $isData) {
				var $opExpr = "'" + $opStr + "'";
				out += " if ( ";
				if ($isData) out += " (" + $schemaValue + " !== undefined && typeof " + $schemaValue + " != 'number') || ";
				out += " ( " + $schemaValue + " === undefined || " + $schemaExcl + " " + $op + "= " + $schemaValue + " ? " + $data + " " + $notOp + "= " + $schemaExcl + " : " + $data + " " + $notOp + " " + $schemaValue + " ) || " + $data + " !== " + $data + ") { ";
			} else {
				if ($exclIsNumber && $schema === void 0) {
					$exclusive = true;
					$errorKeyword = $exclusiveKeyword;
					$errSchemaPath = it.errSchemaPath + "/" + $exclusiveKeyword;
					$schemaValue = $schemaExcl;
					$notOp += "=";
				} else {
					if ($exclIsNumber) $schemaValue = Math[$isMax ? "min" : "max"]($schemaExcl, $schema);
					if ($schemaExcl === ($exclIsNumber ? $schemaValue : true)) {
						$exclusive = true;
						$errorKeyword = $exclusiveKeyword;
						$errSchemaPath = it.errSchemaPath + "/" + $exclusiveKeyword;
						$notOp += "=";
					} else {
						$exclusive = false;
						$opStr += "=";
					}
				}
				var $opExpr = "'" + $opStr + "'";
				out += " if ( ";
				if ($isData) out += " (" + $schemaValue + " !== undefined && typeof " + $schemaValue + " != 'number') || ";
				out += " " + $data + " " + $notOp + " " + $schemaValue + " || " + $data + " !== " + $data + ") { ";
			}
		}
		$errorKeyword = $errorKeyword || $keyword;
		var $$outStack = $$outStack || [];
		$$outStack.push(out);
		out = "";
		if (it.createErrors !== false) {
			out += " { keyword: '" + ($errorKeyword || "_limit") + "' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { comparison: " + $opExpr + ", limit: " + $schemaValue + ", exclusive: " + $exclusive + " } ";
			if (it.opts.messages !== false) {
				out += " , message: 'should be " + $opStr + " ";
				if ($isData) out += "' + " + $schemaValue;
				else out += "" + $schemaValue + "'";
			}
			if (it.opts.verbose) {
				out += " , schema:  ";
				if ($isData) out += "validate.schema" + $schemaPath;
				else out += "" + $schema;
				out += "         , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
			}
			out += " } ";
		} else out += " {} ";
		var __err = out;
		out = $$outStack.pop();
		if (!it.compositeRule && $breakOnError) {
			if (it.async) out += " throw new ValidationError([" + __err + "]); ";
			else out += " validate.errors = [" + __err + "]; return false; ";
		} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
		out += " } ";
		if ($breakOnError) out += " else { ";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/_limitItems.js
var require__limitItems = __commonJSMin(((exports, module) => {
	module.exports = function generate__limitItems(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $errorKeyword;
		var $data = "data" + ($dataLvl || "");
		var $isData = it.opts.$data && $schema && $schema.$data, $schemaValue;
		if ($isData) {
			out += " var schema" + $lvl + " = " + it.util.getData($schema.$data, $dataLvl, it.dataPathArr) + "; ";
			$schemaValue = "schema" + $lvl;
		} else $schemaValue = $schema;
		if (!($isData || typeof $schema == "number")) throw new Error($keyword + " must be number");
		var $op = $keyword == "maxItems" ? ">" : "<";
		out += "if ( ";
		if ($isData) out += " (" + $schemaValue + " !== undefined && typeof " + $schemaValue + " != 'number') || ";
		out += " " + $data + ".length " + $op + " " + $schemaValue + ") { ";
		var $errorKeyword = $keyword;
		var $$outStack = $$outStack || [];
		$$outStack.push(out);
		out = "";
		if (it.createErrors !== false) {
			out += " { keyword: '" + ($errorKeyword || "_limitItems") + "' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { limit: " + $schemaValue + " } ";
			if (it.opts.messages !== false) {
				out += " , message: 'should NOT have ";
				if ($keyword == "maxItems") out += "more";
				else out += "fewer";
				out += " than ";
				if ($isData) out += "' + " + $schemaValue + " + '";
				else out += "" + $schema;
				out += " items' ";
			}
			if (it.opts.verbose) {
				out += " , schema:  ";
				if ($isData) out += "validate.schema" + $schemaPath;
				else out += "" + $schema;
				out += "         , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
			}
			out += " } ";
		} else out += " {} ";
		var __err = out;
		out = $$outStack.pop();
		if (!it.compositeRule && $breakOnError) {
			if (it.async) out += " throw new ValidationError([" + __err + "]); ";
			else out += " validate.errors = [" + __err + "]; return false; ";
		} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
		out += "} ";
		if ($breakOnError) out += " else { ";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/_limitLength.js
var require__limitLength = __commonJSMin(((exports, module) => {
	module.exports = function generate__limitLength(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $errorKeyword;
		var $data = "data" + ($dataLvl || "");
		var $isData = it.opts.$data && $schema && $schema.$data, $schemaValue;
		if ($isData) {
			out += " var schema" + $lvl + " = " + it.util.getData($schema.$data, $dataLvl, it.dataPathArr) + "; ";
			$schemaValue = "schema" + $lvl;
		} else $schemaValue = $schema;
		if (!($isData || typeof $schema == "number")) throw new Error($keyword + " must be number");
		var $op = $keyword == "maxLength" ? ">" : "<";
		out += "if ( ";
		if ($isData) out += " (" + $schemaValue + " !== undefined && typeof " + $schemaValue + " != 'number') || ";
		if (it.opts.unicode === false) out += " " + $data + ".length ";
		else out += " ucs2length(" + $data + ") ";
		out += " " + $op + " " + $schemaValue + ") { ";
		var $errorKeyword = $keyword;
		var $$outStack = $$outStack || [];
		$$outStack.push(out);
		out = "";
		if (it.createErrors !== false) {
			out += " { keyword: '" + ($errorKeyword || "_limitLength") + "' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { limit: " + $schemaValue + " } ";
			if (it.opts.messages !== false) {
				out += " , message: 'should NOT be ";
				if ($keyword == "maxLength") out += "longer";
				else out += "shorter";
				out += " than ";
				if ($isData) out += "' + " + $schemaValue + " + '";
				else out += "" + $schema;
				out += " characters' ";
			}
			if (it.opts.verbose) {
				out += " , schema:  ";
				if ($isData) out += "validate.schema" + $schemaPath;
				else out += "" + $schema;
				out += "         , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
			}
			out += " } ";
		} else out += " {} ";
		var __err = out;
		out = $$outStack.pop();
		if (!it.compositeRule && $breakOnError) {
			if (it.async) out += " throw new ValidationError([" + __err + "]); ";
			else out += " validate.errors = [" + __err + "]; return false; ";
		} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
		out += "} ";
		if ($breakOnError) out += " else { ";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/_limitProperties.js
var require__limitProperties = __commonJSMin(((exports, module) => {
	module.exports = function generate__limitProperties(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $errorKeyword;
		var $data = "data" + ($dataLvl || "");
		var $isData = it.opts.$data && $schema && $schema.$data, $schemaValue;
		if ($isData) {
			out += " var schema" + $lvl + " = " + it.util.getData($schema.$data, $dataLvl, it.dataPathArr) + "; ";
			$schemaValue = "schema" + $lvl;
		} else $schemaValue = $schema;
		if (!($isData || typeof $schema == "number")) throw new Error($keyword + " must be number");
		var $op = $keyword == "maxProperties" ? ">" : "<";
		out += "if ( ";
		if ($isData) out += " (" + $schemaValue + " !== undefined && typeof " + $schemaValue + " != 'number') || ";
		out += " Object.keys(" + $data + ").length " + $op + " " + $schemaValue + ") { ";
		var $errorKeyword = $keyword;
		var $$outStack = $$outStack || [];
		$$outStack.push(out);
		out = "";
		if (it.createErrors !== false) {
			out += " { keyword: '" + ($errorKeyword || "_limitProperties") + "' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { limit: " + $schemaValue + " } ";
			if (it.opts.messages !== false) {
				out += " , message: 'should NOT have ";
				if ($keyword == "maxProperties") out += "more";
				else out += "fewer";
				out += " than ";
				if ($isData) out += "' + " + $schemaValue + " + '";
				else out += "" + $schema;
				out += " properties' ";
			}
			if (it.opts.verbose) {
				out += " , schema:  ";
				if ($isData) out += "validate.schema" + $schemaPath;
				else out += "" + $schema;
				out += "         , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
			}
			out += " } ";
		} else out += " {} ";
		var __err = out;
		out = $$outStack.pop();
		if (!it.compositeRule && $breakOnError) {
			if (it.async) out += " throw new ValidationError([" + __err + "]); ";
			else out += " validate.errors = [" + __err + "]; return false; ";
		} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
		out += "} ";
		if ($breakOnError) out += " else { ";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/multipleOf.js
var require_multipleOf = __commonJSMin(((exports, module) => {
	module.exports = function generate_multipleOf(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $isData = it.opts.$data && $schema && $schema.$data, $schemaValue;
		if ($isData) {
			out += " var schema" + $lvl + " = " + it.util.getData($schema.$data, $dataLvl, it.dataPathArr) + "; ";
			$schemaValue = "schema" + $lvl;
		} else $schemaValue = $schema;
		if (!($isData || typeof $schema == "number")) throw new Error($keyword + " must be number");
		out += "var division" + $lvl + ";if (";
		if ($isData) out += " " + $schemaValue + " !== undefined && ( typeof " + $schemaValue + " != 'number' || ";
		out += " (division" + $lvl + " = " + $data + " / " + $schemaValue + ", ";
		if (it.opts.multipleOfPrecision) out += " Math.abs(Math.round(division" + $lvl + ") - division" + $lvl + ") > 1e-" + it.opts.multipleOfPrecision + " ";
		else out += " division" + $lvl + " !== parseInt(division" + $lvl + ") ";
		out += " ) ";
		if ($isData) out += "  )  ";
		out += " ) {   ";
		var $$outStack = $$outStack || [];
		$$outStack.push(out);
		out = "";
		if (it.createErrors !== false) {
			out += " { keyword: 'multipleOf' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { multipleOf: " + $schemaValue + " } ";
			if (it.opts.messages !== false) {
				out += " , message: 'should be multiple of ";
				if ($isData) out += "' + " + $schemaValue;
				else out += "" + $schemaValue + "'";
			}
			if (it.opts.verbose) {
				out += " , schema:  ";
				if ($isData) out += "validate.schema" + $schemaPath;
				else out += "" + $schema;
				out += "         , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
			}
			out += " } ";
		} else out += " {} ";
		var __err = out;
		out = $$outStack.pop();
		if (!it.compositeRule && $breakOnError) {
			if (it.async) out += " throw new ValidationError([" + __err + "]); ";
			else out += " validate.errors = [" + __err + "]; return false; ";
		} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
		out += "} ";
		if ($breakOnError) out += " else { ";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/not.js
var require_not = __commonJSMin(((exports, module) => {
	module.exports = function generate_not(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $errs = "errs__" + $lvl;
		var $it = it.util.copy(it);
		$it.level++;
		var $nextValid = "valid" + $it.level;
		if (it.opts.strictKeywords ? typeof $schema == "object" && Object.keys($schema).length > 0 || $schema === false : it.util.schemaHasRules($schema, it.RULES.all)) {
			$it.schema = $schema;
			$it.schemaPath = $schemaPath;
			$it.errSchemaPath = $errSchemaPath;
			out += " var " + $errs + " = errors;  ";
			var $wasComposite = it.compositeRule;
			it.compositeRule = $it.compositeRule = true;
			$it.createErrors = false;
			var $allErrorsOption;
			if ($it.opts.allErrors) {
				$allErrorsOption = $it.opts.allErrors;
				$it.opts.allErrors = false;
			}
			out += " " + it.validate($it) + " ";
			$it.createErrors = true;
			if ($allErrorsOption) $it.opts.allErrors = $allErrorsOption;
			it.compositeRule = $it.compositeRule = $wasComposite;
			out += " if (" + $nextValid + ") {   ";
			var $$outStack = $$outStack || [];
			$$outStack.push(out);
			out = "";
			if (it.createErrors !== false) {
				out += " { keyword: 'not' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: {} ";
				if (it.opts.messages !== false) out += " , message: 'should NOT be valid' ";
				if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
				out += " } ";
			} else out += " {} ";
			var __err = out;
			out = $$outStack.pop();
			if (!it.compositeRule && $breakOnError) {
				if (it.async) out += " throw new ValidationError([" + __err + "]); ";
				else out += " validate.errors = [" + __err + "]; return false; ";
			} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
			out += " } else {  errors = " + $errs + "; if (vErrors !== null) { if (" + $errs + ") vErrors.length = " + $errs + "; else vErrors = null; } ";
			if (it.opts.allErrors) out += " } ";
		} else {
			out += "  var err =   ";
			if (it.createErrors !== false) {
				out += " { keyword: 'not' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: {} ";
				if (it.opts.messages !== false) out += " , message: 'should NOT be valid' ";
				if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
				out += " } ";
			} else out += " {} ";
			out += ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
			if ($breakOnError) out += " if (false) { ";
		}
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/oneOf.js
var require_oneOf = __commonJSMin(((exports, module) => {
	module.exports = function generate_oneOf(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $valid = "valid" + $lvl;
		var $errs = "errs__" + $lvl;
		var $it = it.util.copy(it);
		var $closingBraces = "";
		$it.level++;
		var $nextValid = "valid" + $it.level;
		var $currentBaseId = $it.baseId, $prevValid = "prevValid" + $lvl, $passingSchemas = "passingSchemas" + $lvl;
		out += "var " + $errs + " = errors , " + $prevValid + " = false , " + $valid + " = false , " + $passingSchemas + " = null; ";
		var $wasComposite = it.compositeRule;
		it.compositeRule = $it.compositeRule = true;
		var arr1 = $schema;
		if (arr1) {
			var $sch, $i = -1, l1 = arr1.length - 1;
			while ($i < l1) {
				$sch = arr1[$i += 1];
				if (it.opts.strictKeywords ? typeof $sch == "object" && Object.keys($sch).length > 0 || $sch === false : it.util.schemaHasRules($sch, it.RULES.all)) {
					$it.schema = $sch;
					$it.schemaPath = $schemaPath + "[" + $i + "]";
					$it.errSchemaPath = $errSchemaPath + "/" + $i;
					out += "  " + it.validate($it) + " ";
					$it.baseId = $currentBaseId;
				} else out += " var " + $nextValid + " = true; ";
				if ($i) {
					out += " if (" + $nextValid + " && " + $prevValid + ") { " + $valid + " = false; " + $passingSchemas + " = [" + $passingSchemas + ", " + $i + "]; } else { ";
					$closingBraces += "}";
				}
				out += " if (" + $nextValid + ") { " + $valid + " = " + $prevValid + " = true; " + $passingSchemas + " = " + $i + "; }";
			}
		}
		it.compositeRule = $it.compositeRule = $wasComposite;
		out += "" + $closingBraces + "if (!" + $valid + ") {   var err =   ";
		if (it.createErrors !== false) {
			out += " { keyword: 'oneOf' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { passingSchemas: " + $passingSchemas + " } ";
			if (it.opts.messages !== false) out += " , message: 'should match exactly one schema in oneOf' ";
			if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
			out += " } ";
		} else out += " {} ";
		out += ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
		if (!it.compositeRule && $breakOnError) {
			if (it.async) out += " throw new ValidationError(vErrors); ";
			else out += " validate.errors = vErrors; return false; ";
		}
		out += "} else {  errors = " + $errs + "; if (vErrors !== null) { if (" + $errs + ") vErrors.length = " + $errs + "; else vErrors = null; }";
		if (it.opts.allErrors) out += " } ";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/pattern.js
var require_pattern = __commonJSMin(((exports, module) => {
	module.exports = function generate_pattern(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $valid = "valid" + $lvl;
		var $isData = it.opts.$data && $schema && $schema.$data, $schemaValue;
		if ($isData) {
			out += " var schema" + $lvl + " = " + it.util.getData($schema.$data, $dataLvl, it.dataPathArr) + "; ";
			$schemaValue = "schema" + $lvl;
		} else $schemaValue = $schema;
		var $regExpCode = it.opts.regExp ? "regExp" : "new RegExp";
		if ($isData) {
			out += " var " + $valid + " = true; try { " + $valid + " = " + $regExpCode + "(" + $schemaValue + ").test(" + $data + "); } catch(e) { " + $valid + " = false; } if ( ";
			if ($isData) out += " (" + $schemaValue + " !== undefined && typeof " + $schemaValue + " != 'string') || ";
			out += " !" + $valid + ") {";
		} else {
			var $regexp = it.usePattern($schema);
			out += " if ( ";
			if ($isData) out += " (" + $schemaValue + " !== undefined && typeof " + $schemaValue + " != 'string') || ";
			out += " !" + $regexp + ".test(" + $data + ") ) {";
		}
		var $$outStack = $$outStack || [];
		$$outStack.push(out);
		out = "";
		if (it.createErrors !== false) {
			out += " { keyword: 'pattern' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { pattern:  ";
			if ($isData) out += "" + $schemaValue;
			else out += "" + it.util.toQuotedString($schema);
			out += "  } ";
			if (it.opts.messages !== false) {
				out += " , message: 'should match pattern \"";
				if ($isData) out += "' + " + $schemaValue + " + '";
				else out += "" + it.util.escapeQuotes($schema);
				out += "\"' ";
			}
			if (it.opts.verbose) {
				out += " , schema:  ";
				if ($isData) out += "validate.schema" + $schemaPath;
				else out += "" + it.util.toQuotedString($schema);
				out += "         , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
			}
			out += " } ";
		} else out += " {} ";
		var __err = out;
		out = $$outStack.pop();
		if (!it.compositeRule && $breakOnError) {
			if (it.async) out += " throw new ValidationError([" + __err + "]); ";
			else out += " validate.errors = [" + __err + "]; return false; ";
		} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
		out += "} ";
		if ($breakOnError) out += " else { ";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/properties.js
var require_properties = __commonJSMin(((exports, module) => {
	module.exports = function generate_properties(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $errs = "errs__" + $lvl;
		var $it = it.util.copy(it);
		var $closingBraces = "";
		$it.level++;
		var $nextValid = "valid" + $it.level;
		var $key = "key" + $lvl, $idx = "idx" + $lvl, $dataNxt = $it.dataLevel = it.dataLevel + 1, $nextData = "data" + $dataNxt, $dataProperties = "dataProperties" + $lvl;
		var $schemaKeys = Object.keys($schema || {}).filter(notProto), $pProperties = it.schema.patternProperties || {}, $pPropertyKeys = Object.keys($pProperties).filter(notProto), $aProperties = it.schema.additionalProperties, $someProperties = $schemaKeys.length || $pPropertyKeys.length, $noAdditional = $aProperties === false, $additionalIsSchema = typeof $aProperties == "object" && Object.keys($aProperties).length, $removeAdditional = it.opts.removeAdditional, $checkAdditional = $noAdditional || $additionalIsSchema || $removeAdditional, $ownProperties = it.opts.ownProperties, $currentBaseId = it.baseId;
		var $required = it.schema.required;
		if ($required && !(it.opts.$data && $required.$data) && $required.length < it.opts.loopRequired) var $requiredHash = it.util.toHash($required);
		function notProto(p) {
			return p !== "__proto__";
		}
		out += "var " + $errs + " = errors;var " + $nextValid + " = true;";
		if ($ownProperties) out += " var " + $dataProperties + " = undefined;";
		if ($checkAdditional) {
			if ($ownProperties) out += " " + $dataProperties + " = " + $dataProperties + " || Object.keys(" + $data + "); for (var " + $idx + "=0; " + $idx + "<" + $dataProperties + ".length; " + $idx + "++) { var " + $key + " = " + $dataProperties + "[" + $idx + "]; ";
			else out += " for (var " + $key + " in " + $data + ") { ";
			if ($someProperties) {
				out += " var isAdditional" + $lvl + " = !(false ";
				if ($schemaKeys.length) {
					if ($schemaKeys.length > 8) out += " || validate.schema" + $schemaPath + ".hasOwnProperty(" + $key + ") ";
					else {
						var arr1 = $schemaKeys;
						if (arr1) {
							var $propertyKey, i1 = -1, l1 = arr1.length - 1;
							while (i1 < l1) {
								$propertyKey = arr1[i1 += 1];
								out += " || " + $key + " == " + it.util.toQuotedString($propertyKey) + " ";
							}
						}
					}
				}
				if ($pPropertyKeys.length) {
					var arr2 = $pPropertyKeys;
					if (arr2) {
						var $pProperty, $i = -1, l2 = arr2.length - 1;
						while ($i < l2) {
							$pProperty = arr2[$i += 1];
							out += " || " + it.usePattern($pProperty) + ".test(" + $key + ") ";
						}
					}
				}
				out += " ); if (isAdditional" + $lvl + ") { ";
			}
			if ($removeAdditional == "all") out += " delete " + $data + "[" + $key + "]; ";
			else {
				var $currentErrorPath = it.errorPath;
				var $additionalProperty = "' + " + $key + " + '";
				if (it.opts._errorDataPathProperty) it.errorPath = it.util.getPathExpr(it.errorPath, $key, it.opts.jsonPointers);
				if ($noAdditional) {
					if ($removeAdditional) out += " delete " + $data + "[" + $key + "]; ";
					else {
						out += " " + $nextValid + " = false; ";
						var $currErrSchemaPath = $errSchemaPath;
						$errSchemaPath = it.errSchemaPath + "/additionalProperties";
						var $$outStack = $$outStack || [];
						$$outStack.push(out);
						out = "";
						if (it.createErrors !== false) {
							out += " { keyword: 'additionalProperties' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { additionalProperty: '" + $additionalProperty + "' } ";
							if (it.opts.messages !== false) {
								out += " , message: '";
								if (it.opts._errorDataPathProperty) out += "is an invalid additional property";
								else out += "should NOT have additional properties";
								out += "' ";
							}
							if (it.opts.verbose) out += " , schema: false , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
							out += " } ";
						} else out += " {} ";
						var __err = out;
						out = $$outStack.pop();
						if (!it.compositeRule && $breakOnError) {
							if (it.async) out += " throw new ValidationError([" + __err + "]); ";
							else out += " validate.errors = [" + __err + "]; return false; ";
						} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
						$errSchemaPath = $currErrSchemaPath;
						if ($breakOnError) out += " break; ";
					}
				} else if ($additionalIsSchema) {
					if ($removeAdditional == "failing") {
						out += " var " + $errs + " = errors;  ";
						var $wasComposite = it.compositeRule;
						it.compositeRule = $it.compositeRule = true;
						$it.schema = $aProperties;
						$it.schemaPath = it.schemaPath + ".additionalProperties";
						$it.errSchemaPath = it.errSchemaPath + "/additionalProperties";
						$it.errorPath = it.opts._errorDataPathProperty ? it.errorPath : it.util.getPathExpr(it.errorPath, $key, it.opts.jsonPointers);
						var $passData = $data + "[" + $key + "]";
						$it.dataPathArr[$dataNxt] = $key;
						var $code = it.validate($it);
						$it.baseId = $currentBaseId;
						if (it.util.varOccurences($code, $nextData) < 2) out += " " + it.util.varReplace($code, $nextData, $passData) + " ";
						else out += " var " + $nextData + " = " + $passData + "; " + $code + " ";
						out += " if (!" + $nextValid + ") { errors = " + $errs + "; if (validate.errors !== null) { if (errors) validate.errors.length = errors; else validate.errors = null; } delete " + $data + "[" + $key + "]; }  ";
						it.compositeRule = $it.compositeRule = $wasComposite;
					} else {
						$it.schema = $aProperties;
						$it.schemaPath = it.schemaPath + ".additionalProperties";
						$it.errSchemaPath = it.errSchemaPath + "/additionalProperties";
						$it.errorPath = it.opts._errorDataPathProperty ? it.errorPath : it.util.getPathExpr(it.errorPath, $key, it.opts.jsonPointers);
						var $passData = $data + "[" + $key + "]";
						$it.dataPathArr[$dataNxt] = $key;
						var $code = it.validate($it);
						$it.baseId = $currentBaseId;
						if (it.util.varOccurences($code, $nextData) < 2) out += " " + it.util.varReplace($code, $nextData, $passData) + " ";
						else out += " var " + $nextData + " = " + $passData + "; " + $code + " ";
						if ($breakOnError) out += " if (!" + $nextValid + ") break; ";
					}
				}
				it.errorPath = $currentErrorPath;
			}
			if ($someProperties) out += " } ";
			out += " }  ";
			if ($breakOnError) {
				out += " if (" + $nextValid + ") { ";
				$closingBraces += "}";
			}
		}
		var $useDefaults = it.opts.useDefaults && !it.compositeRule;
		if ($schemaKeys.length) {
			var arr3 = $schemaKeys;
			if (arr3) {
				var $propertyKey, i3 = -1, l3 = arr3.length - 1;
				while (i3 < l3) {
					$propertyKey = arr3[i3 += 1];
					var $sch = $schema[$propertyKey];
					if (it.opts.strictKeywords ? typeof $sch == "object" && Object.keys($sch).length > 0 || $sch === false : it.util.schemaHasRules($sch, it.RULES.all)) {
						var $prop = it.util.getProperty($propertyKey), $passData = $data + $prop, $hasDefault = $useDefaults && $sch.default !== void 0;
						$it.schema = $sch;
						$it.schemaPath = $schemaPath + $prop;
						$it.errSchemaPath = $errSchemaPath + "/" + it.util.escapeFragment($propertyKey);
						$it.errorPath = it.util.getPath(it.errorPath, $propertyKey, it.opts.jsonPointers);
						$it.dataPathArr[$dataNxt] = it.util.toQuotedString($propertyKey);
						var $code = it.validate($it);
						$it.baseId = $currentBaseId;
						if (it.util.varOccurences($code, $nextData) < 2) {
							$code = it.util.varReplace($code, $nextData, $passData);
							var $useData = $passData;
						} else {
							var $useData = $nextData;
							out += " var " + $nextData + " = " + $passData + "; ";
						}
						if ($hasDefault) out += " " + $code + " ";
						else {
							if ($requiredHash && $requiredHash[$propertyKey]) {
								out += " if ( " + $useData + " === undefined ";
								if ($ownProperties) out += " || ! Object.prototype.hasOwnProperty.call(" + $data + ", '" + it.util.escapeQuotes($propertyKey) + "') ";
								out += ") { " + $nextValid + " = false; ";
								var $currentErrorPath = it.errorPath, $currErrSchemaPath = $errSchemaPath, $missingProperty = it.util.escapeQuotes($propertyKey);
								if (it.opts._errorDataPathProperty) it.errorPath = it.util.getPath($currentErrorPath, $propertyKey, it.opts.jsonPointers);
								$errSchemaPath = it.errSchemaPath + "/required";
								var $$outStack = $$outStack || [];
								$$outStack.push(out);
								out = "";
								if (it.createErrors !== false) {
									out += " { keyword: 'required' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { missingProperty: '" + $missingProperty + "' } ";
									if (it.opts.messages !== false) {
										out += " , message: '";
										if (it.opts._errorDataPathProperty) out += "is a required property";
										else out += "should have required property \\'" + $missingProperty + "\\'";
										out += "' ";
									}
									if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
									out += " } ";
								} else out += " {} ";
								var __err = out;
								out = $$outStack.pop();
								if (!it.compositeRule && $breakOnError) {
									if (it.async) out += " throw new ValidationError([" + __err + "]); ";
									else out += " validate.errors = [" + __err + "]; return false; ";
								} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
								$errSchemaPath = $currErrSchemaPath;
								it.errorPath = $currentErrorPath;
								out += " } else { ";
							} else if ($breakOnError) {
								out += " if ( " + $useData + " === undefined ";
								if ($ownProperties) out += " || ! Object.prototype.hasOwnProperty.call(" + $data + ", '" + it.util.escapeQuotes($propertyKey) + "') ";
								out += ") { " + $nextValid + " = true; } else { ";
							} else {
								out += " if (" + $useData + " !== undefined ";
								if ($ownProperties) out += " &&   Object.prototype.hasOwnProperty.call(" + $data + ", '" + it.util.escapeQuotes($propertyKey) + "') ";
								out += " ) { ";
							}
							out += " " + $code + " } ";
						}
					}
					if ($breakOnError) {
						out += " if (" + $nextValid + ") { ";
						$closingBraces += "}";
					}
				}
			}
		}
		if ($pPropertyKeys.length) {
			var arr4 = $pPropertyKeys;
			if (arr4) {
				var $pProperty, i4 = -1, l4 = arr4.length - 1;
				while (i4 < l4) {
					$pProperty = arr4[i4 += 1];
					var $sch = $pProperties[$pProperty];
					if (it.opts.strictKeywords ? typeof $sch == "object" && Object.keys($sch).length > 0 || $sch === false : it.util.schemaHasRules($sch, it.RULES.all)) {
						$it.schema = $sch;
						$it.schemaPath = it.schemaPath + ".patternProperties" + it.util.getProperty($pProperty);
						$it.errSchemaPath = it.errSchemaPath + "/patternProperties/" + it.util.escapeFragment($pProperty);
						if ($ownProperties) out += " " + $dataProperties + " = " + $dataProperties + " || Object.keys(" + $data + "); for (var " + $idx + "=0; " + $idx + "<" + $dataProperties + ".length; " + $idx + "++) { var " + $key + " = " + $dataProperties + "[" + $idx + "]; ";
						else out += " for (var " + $key + " in " + $data + ") { ";
						out += " if (" + it.usePattern($pProperty) + ".test(" + $key + ")) { ";
						$it.errorPath = it.util.getPathExpr(it.errorPath, $key, it.opts.jsonPointers);
						var $passData = $data + "[" + $key + "]";
						$it.dataPathArr[$dataNxt] = $key;
						var $code = it.validate($it);
						$it.baseId = $currentBaseId;
						if (it.util.varOccurences($code, $nextData) < 2) out += " " + it.util.varReplace($code, $nextData, $passData) + " ";
						else out += " var " + $nextData + " = " + $passData + "; " + $code + " ";
						if ($breakOnError) out += " if (!" + $nextValid + ") break; ";
						out += " } ";
						if ($breakOnError) out += " else " + $nextValid + " = true; ";
						out += " }  ";
						if ($breakOnError) {
							out += " if (" + $nextValid + ") { ";
							$closingBraces += "}";
						}
					}
				}
			}
		}
		if ($breakOnError) out += " " + $closingBraces + " if (" + $errs + " == errors) {";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/propertyNames.js
var require_propertyNames = __commonJSMin(((exports, module) => {
	module.exports = function generate_propertyNames(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $errs = "errs__" + $lvl;
		var $it = it.util.copy(it);
		var $closingBraces = "";
		$it.level++;
		var $nextValid = "valid" + $it.level;
		out += "var " + $errs + " = errors;";
		if (it.opts.strictKeywords ? typeof $schema == "object" && Object.keys($schema).length > 0 || $schema === false : it.util.schemaHasRules($schema, it.RULES.all)) {
			$it.schema = $schema;
			$it.schemaPath = $schemaPath;
			$it.errSchemaPath = $errSchemaPath;
			var $key = "key" + $lvl, $idx = "idx" + $lvl, $i = "i" + $lvl, $invalidName = "' + " + $key + " + '", $nextData = "data" + ($it.dataLevel = it.dataLevel + 1), $dataProperties = "dataProperties" + $lvl, $ownProperties = it.opts.ownProperties, $currentBaseId = it.baseId;
			if ($ownProperties) out += " var " + $dataProperties + " = undefined; ";
			if ($ownProperties) out += " " + $dataProperties + " = " + $dataProperties + " || Object.keys(" + $data + "); for (var " + $idx + "=0; " + $idx + "<" + $dataProperties + ".length; " + $idx + "++) { var " + $key + " = " + $dataProperties + "[" + $idx + "]; ";
			else out += " for (var " + $key + " in " + $data + ") { ";
			out += " var startErrs" + $lvl + " = errors; ";
			var $passData = $key;
			var $wasComposite = it.compositeRule;
			it.compositeRule = $it.compositeRule = true;
			var $code = it.validate($it);
			$it.baseId = $currentBaseId;
			if (it.util.varOccurences($code, $nextData) < 2) out += " " + it.util.varReplace($code, $nextData, $passData) + " ";
			else out += " var " + $nextData + " = " + $passData + "; " + $code + " ";
			it.compositeRule = $it.compositeRule = $wasComposite;
			out += " if (!" + $nextValid + ") { for (var " + $i + "=startErrs" + $lvl + "; " + $i + "<errors; " + $i + "++) { vErrors[" + $i + "].propertyName = " + $key + "; }   var err =   ";
			if (it.createErrors !== false) {
				out += " { keyword: 'propertyNames' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { propertyName: '" + $invalidName + "' } ";
				if (it.opts.messages !== false) out += " , message: 'property name \\'" + $invalidName + "\\' is invalid' ";
				if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
				out += " } ";
			} else out += " {} ";
			out += ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
			if (!it.compositeRule && $breakOnError) {
				if (it.async) out += " throw new ValidationError(vErrors); ";
				else out += " validate.errors = vErrors; return false; ";
			}
			if ($breakOnError) out += " break; ";
			out += " } }";
		}
		if ($breakOnError) out += " " + $closingBraces + " if (" + $errs + " == errors) {";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/required.js
var require_required = __commonJSMin(((exports, module) => {
	module.exports = function generate_required(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $valid = "valid" + $lvl, $isData = it.opts.$data && $schema && $schema.$data;
		if ($isData) {
			out += " var schema" + $lvl + " = " + it.util.getData($schema.$data, $dataLvl, it.dataPathArr) + "; ";
			"" + $lvl;
		}
		var $vSchema = "schema" + $lvl;
		if (!$isData) {
			if ($schema.length < it.opts.loopRequired && it.schema.properties && Object.keys(it.schema.properties).length) {
				var $required = [];
				var arr1 = $schema;
				if (arr1) {
					var $property, i1 = -1, l1 = arr1.length - 1;
					while (i1 < l1) {
						$property = arr1[i1 += 1];
						var $propertySch = it.schema.properties[$property];
						if (!($propertySch && (it.opts.strictKeywords ? typeof $propertySch == "object" && Object.keys($propertySch).length > 0 || $propertySch === false : it.util.schemaHasRules($propertySch, it.RULES.all)))) $required[$required.length] = $property;
					}
				}
			} else var $required = $schema;
		}
		if ($isData || $required.length) {
			var $currentErrorPath = it.errorPath, $loopRequired = $isData || $required.length >= it.opts.loopRequired, $ownProperties = it.opts.ownProperties;
			if ($breakOnError) {
				out += " var missing" + $lvl + "; ";
				if ($loopRequired) {
					if (!$isData) out += " var " + $vSchema + " = validate.schema" + $schemaPath + "; ";
					var $i = "i" + $lvl, $propertyPath = "schema" + $lvl + "[" + $i + "]", $missingProperty = "' + " + $propertyPath + " + '";
					if (it.opts._errorDataPathProperty) it.errorPath = it.util.getPathExpr($currentErrorPath, $propertyPath, it.opts.jsonPointers);
					out += " var " + $valid + " = true; ";
					if ($isData) out += " if (schema" + $lvl + " === undefined) " + $valid + " = true; else if (!Array.isArray(schema" + $lvl + ")) " + $valid + " = false; else {";
					out += " for (var " + $i + " = 0; " + $i + " < " + $vSchema + ".length; " + $i + "++) { " + $valid + " = " + $data + "[" + $vSchema + "[" + $i + "]] !== undefined ";
					if ($ownProperties) out += " &&   Object.prototype.hasOwnProperty.call(" + $data + ", " + $vSchema + "[" + $i + "]) ";
					out += "; if (!" + $valid + ") break; } ";
					if ($isData) out += "  }  ";
					out += "  if (!" + $valid + ") {   ";
					var $$outStack = $$outStack || [];
					$$outStack.push(out);
					out = "";
					if (it.createErrors !== false) {
						out += " { keyword: 'required' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { missingProperty: '" + $missingProperty + "' } ";
						if (it.opts.messages !== false) {
							out += " , message: '";
							if (it.opts._errorDataPathProperty) out += "is a required property";
							else out += "should have required property \\'" + $missingProperty + "\\'";
							out += "' ";
						}
						if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
						out += " } ";
					} else out += " {} ";
					var __err = out;
					out = $$outStack.pop();
					if (!it.compositeRule && $breakOnError) {
						if (it.async) out += " throw new ValidationError([" + __err + "]); ";
						else out += " validate.errors = [" + __err + "]; return false; ";
					} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
					out += " } else { ";
				} else {
					out += " if ( ";
					var arr2 = $required;
					if (arr2) {
						var $propertyKey, $i = -1, l2 = arr2.length - 1;
						while ($i < l2) {
							$propertyKey = arr2[$i += 1];
							if ($i) out += " || ";
							var $prop = it.util.getProperty($propertyKey), $useData = $data + $prop;
							out += " ( ( " + $useData + " === undefined ";
							if ($ownProperties) out += " || ! Object.prototype.hasOwnProperty.call(" + $data + ", '" + it.util.escapeQuotes($propertyKey) + "') ";
							out += ") && (missing" + $lvl + " = " + it.util.toQuotedString(it.opts.jsonPointers ? $propertyKey : $prop) + ") ) ";
						}
					}
					out += ") {  ";
					var $propertyPath = "missing" + $lvl, $missingProperty = "' + " + $propertyPath + " + '";
					if (it.opts._errorDataPathProperty) it.errorPath = it.opts.jsonPointers ? it.util.getPathExpr($currentErrorPath, $propertyPath, true) : $currentErrorPath + " + " + $propertyPath;
					var $$outStack = $$outStack || [];
					$$outStack.push(out);
					out = "";
					if (it.createErrors !== false) {
						out += " { keyword: 'required' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { missingProperty: '" + $missingProperty + "' } ";
						if (it.opts.messages !== false) {
							out += " , message: '";
							if (it.opts._errorDataPathProperty) out += "is a required property";
							else out += "should have required property \\'" + $missingProperty + "\\'";
							out += "' ";
						}
						if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
						out += " } ";
					} else out += " {} ";
					var __err = out;
					out = $$outStack.pop();
					if (!it.compositeRule && $breakOnError) {
						if (it.async) out += " throw new ValidationError([" + __err + "]); ";
						else out += " validate.errors = [" + __err + "]; return false; ";
					} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
					out += " } else { ";
				}
			} else if ($loopRequired) {
				if (!$isData) out += " var " + $vSchema + " = validate.schema" + $schemaPath + "; ";
				var $i = "i" + $lvl, $propertyPath = "schema" + $lvl + "[" + $i + "]", $missingProperty = "' + " + $propertyPath + " + '";
				if (it.opts._errorDataPathProperty) it.errorPath = it.util.getPathExpr($currentErrorPath, $propertyPath, it.opts.jsonPointers);
				if ($isData) {
					out += " if (" + $vSchema + " && !Array.isArray(" + $vSchema + ")) {  var err =   ";
					if (it.createErrors !== false) {
						out += " { keyword: 'required' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { missingProperty: '" + $missingProperty + "' } ";
						if (it.opts.messages !== false) {
							out += " , message: '";
							if (it.opts._errorDataPathProperty) out += "is a required property";
							else out += "should have required property \\'" + $missingProperty + "\\'";
							out += "' ";
						}
						if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
						out += " } ";
					} else out += " {} ";
					out += ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; } else if (" + $vSchema + " !== undefined) { ";
				}
				out += " for (var " + $i + " = 0; " + $i + " < " + $vSchema + ".length; " + $i + "++) { if (" + $data + "[" + $vSchema + "[" + $i + "]] === undefined ";
				if ($ownProperties) out += " || ! Object.prototype.hasOwnProperty.call(" + $data + ", " + $vSchema + "[" + $i + "]) ";
				out += ") {  var err =   ";
				if (it.createErrors !== false) {
					out += " { keyword: 'required' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { missingProperty: '" + $missingProperty + "' } ";
					if (it.opts.messages !== false) {
						out += " , message: '";
						if (it.opts._errorDataPathProperty) out += "is a required property";
						else out += "should have required property \\'" + $missingProperty + "\\'";
						out += "' ";
					}
					if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
					out += " } ";
				} else out += " {} ";
				out += ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; } } ";
				if ($isData) out += "  }  ";
			} else {
				var arr3 = $required;
				if (arr3) {
					var $propertyKey, i3 = -1, l3 = arr3.length - 1;
					while (i3 < l3) {
						$propertyKey = arr3[i3 += 1];
						var $prop = it.util.getProperty($propertyKey), $missingProperty = it.util.escapeQuotes($propertyKey), $useData = $data + $prop;
						if (it.opts._errorDataPathProperty) it.errorPath = it.util.getPath($currentErrorPath, $propertyKey, it.opts.jsonPointers);
						out += " if ( " + $useData + " === undefined ";
						if ($ownProperties) out += " || ! Object.prototype.hasOwnProperty.call(" + $data + ", '" + it.util.escapeQuotes($propertyKey) + "') ";
						out += ") {  var err =   ";
						if (it.createErrors !== false) {
							out += " { keyword: 'required' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { missingProperty: '" + $missingProperty + "' } ";
							if (it.opts.messages !== false) {
								out += " , message: '";
								if (it.opts._errorDataPathProperty) out += "is a required property";
								else out += "should have required property \\'" + $missingProperty + "\\'";
								out += "' ";
							}
							if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
							out += " } ";
						} else out += " {} ";
						out += ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; } ";
					}
				}
			}
			it.errorPath = $currentErrorPath;
		} else if ($breakOnError) out += " if (true) {";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/uniqueItems.js
var require_uniqueItems = __commonJSMin(((exports, module) => {
	module.exports = function generate_uniqueItems(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $data = "data" + ($dataLvl || "");
		var $valid = "valid" + $lvl;
		var $isData = it.opts.$data && $schema && $schema.$data, $schemaValue;
		if ($isData) {
			out += " var schema" + $lvl + " = " + it.util.getData($schema.$data, $dataLvl, it.dataPathArr) + "; ";
			$schemaValue = "schema" + $lvl;
		} else $schemaValue = $schema;
		if (($schema || $isData) && it.opts.uniqueItems !== false) {
			if ($isData) out += " var " + $valid + "; if (" + $schemaValue + " === false || " + $schemaValue + " === undefined) " + $valid + " = true; else if (typeof " + $schemaValue + " != 'boolean') " + $valid + " = false; else { ";
			out += " var i = " + $data + ".length , " + $valid + " = true , j; if (i > 1) { ";
			var $itemType = it.schema.items && it.schema.items.type, $typeIsArray = Array.isArray($itemType);
			if (!$itemType || $itemType == "object" || $itemType == "array" || $typeIsArray && ($itemType.indexOf("object") >= 0 || $itemType.indexOf("array") >= 0)) out += " outer: for (;i--;) { for (j = i; j--;) { if (equal(" + $data + "[i], " + $data + "[j])) { " + $valid + " = false; break outer; } } } ";
			else {
				out += " var itemIndices = {}, item; for (;i--;) { var item = " + $data + "[i]; ";
				var $method = "checkDataType" + ($typeIsArray ? "s" : "");
				out += " if (" + it.util[$method]($itemType, "item", it.opts.strictNumbers, true) + ") continue; ";
				if ($typeIsArray) out += " if (typeof item == 'string') item = '\"' + item; ";
				out += " if (typeof itemIndices[item] == 'number') { " + $valid + " = false; j = itemIndices[item]; break; } itemIndices[item] = i; } ";
			}
			out += " } ";
			if ($isData) out += "  }  ";
			out += " if (!" + $valid + ") {   ";
			var $$outStack = $$outStack || [];
			$$outStack.push(out);
			out = "";
			if (it.createErrors !== false) {
				out += " { keyword: 'uniqueItems' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { i: i, j: j } ";
				if (it.opts.messages !== false) out += " , message: 'should NOT have duplicate items (items ## ' + j + ' and ' + i + ' are identical)' ";
				if (it.opts.verbose) {
					out += " , schema:  ";
					if ($isData) out += "validate.schema" + $schemaPath;
					else out += "" + $schema;
					out += "         , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
				}
				out += " } ";
			} else out += " {} ";
			var __err = out;
			out = $$outStack.pop();
			if (!it.compositeRule && $breakOnError) {
				if (it.async) out += " throw new ValidationError([" + __err + "]); ";
				else out += " validate.errors = [" + __err + "]; return false; ";
			} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
			out += " } ";
			if ($breakOnError) out += " else { ";
		} else if ($breakOnError) out += " if (true) { ";
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/index.js
var require_dotjs = __commonJSMin(((exports, module) => {
	module.exports = {
		"$ref": require_ref(),
		allOf: require_allOf(),
		anyOf: require_anyOf(),
		"$comment": require_comment(),
		const: require_const(),
		contains: require_contains(),
		dependencies: require_dependencies(),
		"enum": require_enum(),
		format: require_format(),
		"if": require_if(),
		items: require_items(),
		maximum: require__limit(),
		minimum: require__limit(),
		maxItems: require__limitItems(),
		minItems: require__limitItems(),
		maxLength: require__limitLength(),
		minLength: require__limitLength(),
		maxProperties: require__limitProperties(),
		minProperties: require__limitProperties(),
		multipleOf: require_multipleOf(),
		not: require_not(),
		oneOf: require_oneOf(),
		pattern: require_pattern(),
		properties: require_properties(),
		propertyNames: require_propertyNames(),
		required: require_required(),
		uniqueItems: require_uniqueItems(),
		validate: require_validate()
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/compile/rules.js
var require_rules = __commonJSMin(((exports, module) => {
	var ruleModules = require_dotjs();
	var toHash = require_util().toHash;
	module.exports = function rules() {
		var RULES = [
			{
				type: "number",
				rules: [
					{ "maximum": ["exclusiveMaximum"] },
					{ "minimum": ["exclusiveMinimum"] },
					"multipleOf",
					"format"
				]
			},
			{
				type: "string",
				rules: [
					"maxLength",
					"minLength",
					"pattern",
					"format"
				]
			},
			{
				type: "array",
				rules: [
					"maxItems",
					"minItems",
					"items",
					"contains",
					"uniqueItems"
				]
			},
			{
				type: "object",
				rules: [
					"maxProperties",
					"minProperties",
					"required",
					"dependencies",
					"propertyNames",
					{ "properties": ["additionalProperties", "patternProperties"] }
				]
			},
			{ rules: [
				"$ref",
				"const",
				"enum",
				"not",
				"anyOf",
				"oneOf",
				"allOf",
				"if"
			] }
		];
		var ALL = ["type", "$comment"];
		var KEYWORDS = [
			"$schema",
			"$id",
			"id",
			"$data",
			"$async",
			"title",
			"description",
			"default",
			"definitions",
			"examples",
			"readOnly",
			"writeOnly",
			"contentMediaType",
			"contentEncoding",
			"additionalItems",
			"then",
			"else"
		];
		var TYPES = [
			"number",
			"integer",
			"string",
			"array",
			"object",
			"boolean",
			"null"
		];
		RULES.all = toHash(ALL);
		RULES.types = toHash(TYPES);
		RULES.forEach(function(group) {
			group.rules = group.rules.map(function(keyword) {
				var implKeywords;
				if (typeof keyword == "object") {
					var key = Object.keys(keyword)[0];
					implKeywords = keyword[key];
					keyword = key;
					implKeywords.forEach(function(k) {
						ALL.push(k);
						RULES.all[k] = true;
					});
				}
				ALL.push(keyword);
				return RULES.all[keyword] = {
					keyword,
					code: ruleModules[keyword],
					implements: implKeywords
				};
			});
			RULES.all.$comment = {
				keyword: "$comment",
				code: ruleModules.$comment
			};
			if (group.type) RULES.types[group.type] = group;
		});
		RULES.keywords = toHash(ALL.concat(KEYWORDS));
		RULES.custom = {};
		return RULES;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/data.js
var require_data$1 = __commonJSMin(((exports, module) => {
	var KEYWORDS = [
		"multipleOf",
		"maximum",
		"exclusiveMaximum",
		"minimum",
		"exclusiveMinimum",
		"maxLength",
		"minLength",
		"pattern",
		"additionalItems",
		"maxItems",
		"minItems",
		"uniqueItems",
		"maxProperties",
		"minProperties",
		"required",
		"additionalProperties",
		"enum",
		"format",
		"const"
	];
	module.exports = function(metaSchema, keywordsJsonPointers) {
		for (var i = 0; i < keywordsJsonPointers.length; i++) {
			metaSchema = JSON.parse(JSON.stringify(metaSchema));
			var segments = keywordsJsonPointers[i].split("/");
			var keywords = metaSchema;
			var j = 1;
			for (; j < segments.length; j++) keywords = keywords[segments[j]];
			for (j = 0; j < KEYWORDS.length; j++) {
				var key = KEYWORDS[j];
				var schema = keywords[key];
				if (schema) keywords[key] = { anyOf: [schema, { $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#" }] };
			}
		}
		return metaSchema;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/compile/async.js
var require_async = __commonJSMin(((exports, module) => {
	var MissingRefError = require_error_classes().MissingRef;
	module.exports = compileAsync;
	function compileAsync(schema, meta, callback) {
		var self = this;
		if (typeof this._opts.loadSchema != "function") throw new Error("options.loadSchema should be a function");
		if (typeof meta == "function") {
			callback = meta;
			meta = void 0;
		}
		var p = loadMetaSchemaOf(schema).then(function() {
			var schemaObj = self._addSchema(schema, void 0, meta);
			return schemaObj.validate || _compileAsync(schemaObj);
		});
		if (callback) p.then(function(v) {
			callback(null, v);
		}, callback);
		return p;
		function loadMetaSchemaOf(sch) {
			var $schema = sch.$schema;
			return $schema && !self.getSchema($schema) ? compileAsync.call(self, { $ref: $schema }, true) : Promise.resolve();
		}
		function _compileAsync(schemaObj) {
			try {
				return self._compile(schemaObj);
			} catch (e) {
				if (e instanceof MissingRefError) return loadMissingSchema(e);
				throw e;
			}
			function loadMissingSchema(e) {
				var ref = e.missingSchema;
				if (added(ref)) throw new Error("Schema " + ref + " is loaded but " + e.missingRef + " cannot be resolved");
				var schemaPromise = self._loadingSchemas[ref];
				if (!schemaPromise) {
					schemaPromise = self._loadingSchemas[ref] = self._opts.loadSchema(ref);
					schemaPromise.then(removePromise, removePromise);
				}
				return schemaPromise.then(function(sch) {
					if (!added(ref)) return loadMetaSchemaOf(sch).then(function() {
						if (!added(ref)) self.addSchema(sch, ref, void 0, meta);
					});
				}).then(function() {
					return _compileAsync(schemaObj);
				});
				function removePromise() {
					delete self._loadingSchemas[ref];
				}
				function added(ref) {
					return self._refs[ref] || self._schemas[ref];
				}
			}
		}
	}
}));
// build/node_modules/eslint/node_modules/ajv/lib/dotjs/custom.js
var require_custom = __commonJSMin(((exports, module) => {
	module.exports = function generate_custom(it, $keyword, $ruleType) {
		var out = " ";
		var $lvl = it.level;
		var $dataLvl = it.dataLevel;
		var $schema = it.schema[$keyword];
		var $schemaPath = it.schemaPath + it.util.getProperty($keyword);
		var $errSchemaPath = it.errSchemaPath + "/" + $keyword;
		var $breakOnError = !it.opts.allErrors;
		var $errorKeyword;
		var $data = "data" + ($dataLvl || "");
		var $valid = "valid" + $lvl;
		var $errs = "errs__" + $lvl;
		var $isData = it.opts.$data && $schema && $schema.$data, $schemaValue;
		if ($isData) {
			out += " var schema" + $lvl + " = " + it.util.getData($schema.$data, $dataLvl, it.dataPathArr) + "; ";
			$schemaValue = "schema" + $lvl;
		} else $schemaValue = $schema;
		var $rule = this, $definition = "definition" + $lvl, $rDef = $rule.definition, $closingBraces = "";
		var $compile, $inline, $macro, $ruleValidate, $validateCode;
		if ($isData && $rDef.$data) {
			$validateCode = "keywordValidate" + $lvl;
			var $validateSchema = $rDef.validateSchema;
			out += " var " + $definition + " = RULES.custom['" + $keyword + "'].definition; var " + $validateCode + " = " + $definition + ".validate;";
		} else {
			$ruleValidate = it.useCustomRule($rule, $schema, it.schema, it);
			if (!$ruleValidate) return;
			$schemaValue = "validate.schema" + $schemaPath;
			$validateCode = $ruleValidate.code;
			$compile = $rDef.compile;
			$inline = $rDef.inline;
			$macro = $rDef.macro;
		}
		var $ruleErrs = $validateCode + ".errors", $i = "i" + $lvl, $ruleErr = "ruleErr" + $lvl, $asyncKeyword = $rDef.async;
		if ($asyncKeyword && !it.async) throw new Error("async keyword in sync schema");
		if (!($inline || $macro)) out += "" + $ruleErrs + " = null;";
		out += "var " + $errs + " = errors;var " + $valid + ";";
		if ($isData && $rDef.$data) {
			$closingBraces += "}";
			out += " if (" + $schemaValue + " === undefined) { " + $valid + " = true; } else { ";
			if ($validateSchema) {
				$closingBraces += "}";
				out += " " + $valid + " = " + $definition + ".validateSchema(" + $schemaValue + "); if (" + $valid + ") { ";
			}
		}
		if ($inline) {
			if ($rDef.statements) out += " " + $ruleValidate.validate + " ";
			else out += " " + $valid + " = " + $ruleValidate.validate + "; ";
		} else if ($macro) {
			var $it = it.util.copy(it);
			var $closingBraces = "";
			$it.level++;
			var $nextValid = "valid" + $it.level;
			$it.schema = $ruleValidate.validate;
			$it.schemaPath = "";
			var $wasComposite = it.compositeRule;
			it.compositeRule = $it.compositeRule = true;
			var $code = it.validate($it).replace(/validate\.schema/g, $validateCode);
			it.compositeRule = $it.compositeRule = $wasComposite;
			out += " " + $code;
		} else {
			var $$outStack = $$outStack || [];
			$$outStack.push(out);
			out = "";
			out += "  " + $validateCode + ".call( ";
			if (it.opts.passContext) out += "this";
			else out += "self";
			if ($compile || $rDef.schema === false) out += " , " + $data + " ";
			else out += " , " + $schemaValue + " , " + $data + " , validate.schema" + it.schemaPath + " ";
			out += " , (dataPath || '')";
			if (it.errorPath != "\"\"") out += " + " + it.errorPath;
			var $parentData = $dataLvl ? "data" + ($dataLvl - 1 || "") : "parentData", $parentDataProperty = $dataLvl ? it.dataPathArr[$dataLvl] : "parentDataProperty";
			out += " , " + $parentData + " , " + $parentDataProperty + " , rootData )  ";
			var def_callRuleValidate = out;
			out = $$outStack.pop();
			if ($rDef.errors === false) {
				out += " " + $valid + " = ";
				if ($asyncKeyword) out += "await ";
				out += "" + def_callRuleValidate + "; ";
			} else if ($asyncKeyword) {
				$ruleErrs = "customErrors" + $lvl;
				out += " var " + $ruleErrs + " = null; try { " + $valid + " = await " + def_callRuleValidate + "; } catch (e) { " + $valid + " = false; if (e instanceof ValidationError) " + $ruleErrs + " = e.errors; else throw e; } ";
			} else out += " " + $ruleErrs + " = null; " + $valid + " = " + def_callRuleValidate + "; ";
		}
		if ($rDef.modifying) out += " if (" + $parentData + ") " + $data + " = " + $parentData + "[" + $parentDataProperty + "];";
		out += "" + $closingBraces;
		if ($rDef.valid) {
			if ($breakOnError) out += " if (true) { ";
		} else {
			out += " if ( ";
			if ($rDef.valid === void 0) {
				out += " !";
				if ($macro) out += "" + $nextValid;
				else out += "" + $valid;
			} else out += " " + !$rDef.valid + " ";
			out += ") { ";
			$errorKeyword = $rule.keyword;
			var $$outStack = $$outStack || [];
			$$outStack.push(out);
			out = "";
			var $$outStack = $$outStack || [];
			$$outStack.push(out);
			out = "";
			if (it.createErrors !== false) {
				out += " { keyword: '" + ($errorKeyword || "custom") + "' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { keyword: '" + $rule.keyword + "' } ";
				if (it.opts.messages !== false) out += " , message: 'should pass \"" + $rule.keyword + "\" keyword validation' ";
				if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
				out += " } ";
			} else out += " {} ";
			var __err = out;
			out = $$outStack.pop();
			if (!it.compositeRule && $breakOnError) {
				if (it.async) out += " throw new ValidationError([" + __err + "]); ";
				else out += " validate.errors = [" + __err + "]; return false; ";
			} else out += " var err = " + __err + ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
			var def_customError = out;
			out = $$outStack.pop();
			if ($inline) {
				if ($rDef.errors) {
					if ($rDef.errors != "full") {
						out += "  for (var " + $i + "=" + $errs + "; " + $i + "<errors; " + $i + "++) { var " + $ruleErr + " = vErrors[" + $i + "]; if (" + $ruleErr + ".dataPath === undefined) " + $ruleErr + ".dataPath = (dataPath || '') + " + it.errorPath + "; if (" + $ruleErr + ".schemaPath === undefined) { " + $ruleErr + ".schemaPath = \"" + $errSchemaPath + "\"; } ";
						if (it.opts.verbose) out += " " + $ruleErr + ".schema = " + $schemaValue + "; " + $ruleErr + ".data = " + $data + "; ";
						out += " } ";
					}
				} else if ($rDef.errors === false) out += " " + def_customError + " ";
				else {
					out += " if (" + $errs + " == errors) { " + def_customError + " } else {  for (var " + $i + "=" + $errs + "; " + $i + "<errors; " + $i + "++) { var " + $ruleErr + " = vErrors[" + $i + "]; if (" + $ruleErr + ".dataPath === undefined) " + $ruleErr + ".dataPath = (dataPath || '') + " + it.errorPath + "; if (" + $ruleErr + ".schemaPath === undefined) { " + $ruleErr + ".schemaPath = \"" + $errSchemaPath + "\"; } ";
					if (it.opts.verbose) out += " " + $ruleErr + ".schema = " + $schemaValue + "; " + $ruleErr + ".data = " + $data + "; ";
					out += " } } ";
				}
			} else if ($macro) {
				out += "   var err =   ";
				if (it.createErrors !== false) {
					out += " { keyword: '" + ($errorKeyword || "custom") + "' , dataPath: (dataPath || '') + " + it.errorPath + " , schemaPath: " + it.util.toQuotedString($errSchemaPath) + " , params: { keyword: '" + $rule.keyword + "' } ";
					if (it.opts.messages !== false) out += " , message: 'should pass \"" + $rule.keyword + "\" keyword validation' ";
					if (it.opts.verbose) out += " , schema: validate.schema" + $schemaPath + " , parentSchema: validate.schema" + it.schemaPath + " , data: " + $data + " ";
					out += " } ";
				} else out += " {} ";
				out += ";  if (vErrors === null) vErrors = [err]; else vErrors.push(err); errors++; ";
				if (!it.compositeRule && $breakOnError) {
					if (it.async) out += " throw new ValidationError(vErrors); ";
					else out += " validate.errors = vErrors; return false; ";
				}
			} else if ($rDef.errors === false) out += " " + def_customError + " ";
			else {
				out += " if (Array.isArray(" + $ruleErrs + ")) { if (vErrors === null) vErrors = " + $ruleErrs + "; else vErrors = vErrors.concat(" + $ruleErrs + "); errors = vErrors.length;  for (var " + $i + "=" + $errs + "; " + $i + "<errors; " + $i + "++) { var " + $ruleErr + " = vErrors[" + $i + "]; if (" + $ruleErr + ".dataPath === undefined) " + $ruleErr + ".dataPath = (dataPath || '') + " + it.errorPath + ";  " + $ruleErr + ".schemaPath = \"" + $errSchemaPath + "\";  ";
				if (it.opts.verbose) out += " " + $ruleErr + ".schema = " + $schemaValue + "; " + $ruleErr + ".data = " + $data + "; ";
				out += " } } else { " + def_customError + " } ";
			}
			out += " } ";
			if ($breakOnError) out += " else { ";
		}
		return out;
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/refs/json-schema-draft-07.json
var require_json_schema_draft_07 = __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "http://json-schema.org/draft-07/schema#",
		"title": "Core schema meta-schema",
		"definitions": {
			"schemaArray": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#" }
			},
			"nonNegativeInteger": {
				"type": "integer",
				"minimum": 0
			},
			"nonNegativeIntegerDefault0": { "allOf": [{ "$ref": "#/definitions/nonNegativeInteger" }, { "default": 0 }] },
			"simpleTypes": { "enum": [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			"stringArray": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true,
				"default": []
			}
		},
		"type": ["object", "boolean"],
		"properties": {
			"$id": {
				"type": "string",
				"format": "uri-reference"
			},
			"$schema": {
				"type": "string",
				"format": "uri"
			},
			"$ref": {
				"type": "string",
				"format": "uri-reference"
			},
			"$comment": { "type": "string" },
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": true,
			"readOnly": {
				"type": "boolean",
				"default": false
			},
			"examples": {
				"type": "array",
				"items": true
			},
			"multipleOf": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": { "type": "number" },
			"minimum": { "type": "number" },
			"exclusiveMinimum": { "type": "number" },
			"maxLength": { "$ref": "#/definitions/nonNegativeInteger" },
			"minLength": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"additionalItems": { "$ref": "#" },
			"items": {
				"anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }],
				"default": true
			},
			"maxItems": { "$ref": "#/definitions/nonNegativeInteger" },
			"minItems": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"contains": { "$ref": "#" },
			"maxProperties": { "$ref": "#/definitions/nonNegativeInteger" },
			"minProperties": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"required": { "$ref": "#/definitions/stringArray" },
			"additionalProperties": { "$ref": "#" },
			"definitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"properties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"propertyNames": { "format": "regex" },
				"default": {}
			},
			"dependencies": {
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/stringArray" }] }
			},
			"propertyNames": { "$ref": "#" },
			"const": true,
			"enum": {
				"type": "array",
				"items": true,
				"minItems": 1,
				"uniqueItems": true
			},
			"type": { "anyOf": [{ "$ref": "#/definitions/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/definitions/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"format": { "type": "string" },
			"contentMediaType": { "type": "string" },
			"contentEncoding": { "type": "string" },
			"if": { "$ref": "#" },
			"then": { "$ref": "#" },
			"else": { "$ref": "#" },
			"allOf": { "$ref": "#/definitions/schemaArray" },
			"anyOf": { "$ref": "#/definitions/schemaArray" },
			"oneOf": { "$ref": "#/definitions/schemaArray" },
			"not": { "$ref": "#" }
		},
		"default": true
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/definition_schema.js
var require_definition_schema = __commonJSMin(((exports, module) => {
	var metaSchema = require_json_schema_draft_07();
	module.exports = {
		$id: "https://github.com/ajv-validator/ajv/blob/master/lib/definition_schema.js",
		definitions: { simpleTypes: metaSchema.definitions.simpleTypes },
		type: "object",
		dependencies: {
			schema: ["validate"],
			$data: ["validate"],
			statements: ["inline"],
			valid: { not: { required: ["macro"] } }
		},
		properties: {
			type: metaSchema.properties.type,
			schema: { type: "boolean" },
			statements: { type: "boolean" },
			dependencies: {
				type: "array",
				items: { type: "string" }
			},
			metaSchema: { type: "object" },
			modifying: { type: "boolean" },
			valid: { type: "boolean" },
			$data: { type: "boolean" },
			async: { type: "boolean" },
			errors: { anyOf: [{ type: "boolean" }, { const: "full" }] }
		}
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/keyword.js
var require_keyword = __commonJSMin(((exports, module) => {
	var IDENTIFIER = /^[a-z_$][a-z0-9_$-]*$/i;
	var customRuleCode = require_custom();
	var definitionSchema = require_definition_schema();
	module.exports = {
		add: addKeyword,
		get: getKeyword,
		remove: removeKeyword,
		validate: validateKeyword
	};
	function addKeyword(keyword, definition) {
		var RULES = this.RULES;
		if (RULES.keywords[keyword]) throw new Error("Keyword " + keyword + " is already defined");
		if (!IDENTIFIER.test(keyword)) throw new Error("Keyword " + keyword + " is not a valid identifier");
		if (definition) {
			this.validateKeyword(definition, true);
			var dataType = definition.type;
			if (Array.isArray(dataType)) for (var i = 0; i < dataType.length; i++) _addRule(keyword, dataType[i], definition);
			else _addRule(keyword, dataType, definition);
			var metaSchema = definition.metaSchema;
			if (metaSchema) {
				if (definition.$data && this._opts.$data) metaSchema = { anyOf: [metaSchema, { "$ref": "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#" }] };
				definition.validateSchema = this.compile(metaSchema, true);
			}
		}
		RULES.keywords[keyword] = RULES.all[keyword] = true;
		function _addRule(keyword, dataType, definition) {
			var ruleGroup;
			for (var i = 0; i < RULES.length; i++) {
				var rg = RULES[i];
				if (rg.type == dataType) {
					ruleGroup = rg;
					break;
				}
			}
			if (!ruleGroup) {
				ruleGroup = {
					type: dataType,
					rules: []
				};
				RULES.push(ruleGroup);
			}
			var rule = {
				keyword,
				definition,
				custom: true,
				code: customRuleCode,
				implements: definition.implements
			};
			ruleGroup.rules.push(rule);
			RULES.custom[keyword] = rule;
		}
		return this;
	}
	function getKeyword(keyword) {
		var rule = this.RULES.custom[keyword];
		return rule ? rule.definition : this.RULES.keywords[keyword] || false;
	}
	function removeKeyword(keyword) {
		var RULES = this.RULES;
		delete RULES.keywords[keyword];
		delete RULES.all[keyword];
		delete RULES.custom[keyword];
		for (var i = 0; i < RULES.length; i++) {
			var rules = RULES[i].rules;
			for (var j = 0; j < rules.length; j++) if (rules[j].keyword == keyword) {
				rules.splice(j, 1);
				break;
			}
		}
		return this;
	}
	function validateKeyword(definition, throwError) {
		validateKeyword.errors = null;
		var v = this._validateKeyword = this._validateKeyword || this.compile(definitionSchema, true);
		if (v(definition)) return true;
		validateKeyword.errors = v.errors;
		if (throwError) throw new Error("custom keyword definition is invalid: " + this.errorsText(v.errors));
		else return false;
	}
}));
// build/node_modules/eslint/node_modules/ajv/lib/refs/data.json
var require_data = __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
		"description": "Meta-schema for $data reference (JSON Schema extension proposal)",
		"type": "object",
		"required": ["$data"],
		"properties": { "$data": {
			"type": "string",
			"anyOf": [{ "format": "relative-json-pointer" }, { "format": "json-pointer" }]
		} },
		"additionalProperties": false
	};
}));
// build/node_modules/eslint/node_modules/ajv/lib/ajv.js
var require_ajv$1 = __commonJSMin(((exports, module) => {
	var compileSchema = require_compile();
	var resolve = require_resolve();
	var Cache = require_cache();
	var SchemaObject = require_schema_obj();
	var stableStringify = require_fast_json_stable_stringify();
	var formats = require_formats();
	var rules = require_rules();
	var $dataMetaSchema = require_data$1();
	var util = require_util();
	module.exports = Ajv;
	Ajv.prototype.validate = validate;
	Ajv.prototype.compile = compile;
	Ajv.prototype.addSchema = addSchema;
	Ajv.prototype.addMetaSchema = addMetaSchema;
	Ajv.prototype.validateSchema = validateSchema;
	Ajv.prototype.getSchema = getSchema;
	Ajv.prototype.removeSchema = removeSchema;
	Ajv.prototype.addFormat = addFormat;
	Ajv.prototype.errorsText = errorsText;
	Ajv.prototype._addSchema = _addSchema;
	Ajv.prototype._compile = _compile;
	Ajv.prototype.compileAsync = require_async();
	var customKeyword = require_keyword();
	Ajv.prototype.addKeyword = customKeyword.add;
	Ajv.prototype.getKeyword = customKeyword.get;
	Ajv.prototype.removeKeyword = customKeyword.remove;
	Ajv.prototype.validateKeyword = customKeyword.validate;
	var errorClasses = require_error_classes();
	Ajv.ValidationError = errorClasses.Validation;
	Ajv.MissingRefError = errorClasses.MissingRef;
	Ajv.$dataMetaSchema = $dataMetaSchema;
	var META_SCHEMA_ID = "http://json-schema.org/draft-07/schema";
	var META_IGNORE_OPTIONS = [
		"removeAdditional",
		"useDefaults",
		"coerceTypes",
		"strictDefaults"
	];
	var META_SUPPORT_DATA = ["/properties"];
	function Ajv(opts) {
		if (!(this instanceof Ajv)) return new Ajv(opts);
		opts = this._opts = util.copy(opts) || {};
		setLogger(this);
		this._schemas = {};
		this._refs = {};
		this._fragments = {};
		this._formats = formats(opts.format);
		this._cache = opts.cache || new Cache();
		this._loadingSchemas = {};
		this._compilations = [];
		this.RULES = rules();
		this._getId = chooseGetId(opts);
		opts.loopRequired = opts.loopRequired || Infinity;
		if (opts.errorDataPath == "property") opts._errorDataPathProperty = true;
		if (opts.serialize === void 0) opts.serialize = stableStringify;
		this._metaOpts = getMetaSchemaOptions(this);
		if (opts.formats) addInitialFormats(this);
		if (opts.keywords) addInitialKeywords(this);
		addDefaultMetaSchema(this);
		if (typeof opts.meta == "object") this.addMetaSchema(opts.meta);
		if (opts.nullable) this.addKeyword("nullable", { metaSchema: { type: "boolean" } });
		addInitialSchemas(this);
	}
	function validate(schemaKeyRef, data) {
		var v;
		if (typeof schemaKeyRef == "string") {
			v = this.getSchema(schemaKeyRef);
			if (!v) throw new Error("no schema with key or ref \"" + schemaKeyRef + "\"");
		} else {
			var schemaObj = this._addSchema(schemaKeyRef);
			v = schemaObj.validate || this._compile(schemaObj);
		}
		var valid = v(data);
		if (v.$async !== true) this.errors = v.errors;
		return valid;
	}
	function compile(schema, _meta) {
		var schemaObj = this._addSchema(schema, void 0, _meta);
		return schemaObj.validate || this._compile(schemaObj);
	}
	function addSchema(schema, key, _skipValidation, _meta) {
		if (Array.isArray(schema)) {
			for (var i = 0; i < schema.length; i++) this.addSchema(schema[i], void 0, _skipValidation, _meta);
			return this;
		}
		var id = this._getId(schema);
		if (id !== void 0 && typeof id != "string") throw new Error("schema id must be string");
		key = resolve.normalizeId(key || id);
		checkUnique(this, key);
		this._schemas[key] = this._addSchema(schema, _skipValidation, _meta, true);
		return this;
	}
	function addMetaSchema(schema, key, skipValidation) {
		this.addSchema(schema, key, skipValidation, true);
		return this;
	}
	function validateSchema(schema, throwOrLogError) {
		var $schema = schema.$schema;
		if ($schema !== void 0 && typeof $schema != "string") throw new Error("$schema must be a string");
		$schema = $schema || this._opts.defaultMeta || defaultMeta(this);
		if (!$schema) {
			this.logger.warn("meta-schema not available");
			this.errors = null;
			return true;
		}
		var valid = this.validate($schema, schema);
		if (!valid && throwOrLogError) {
			var message = "schema is invalid: " + this.errorsText();
			if (this._opts.validateSchema == "log") this.logger.error(message);
			else throw new Error(message);
		}
		return valid;
	}
	function defaultMeta(self) {
		var meta = self._opts.meta;
		self._opts.defaultMeta = typeof meta == "object" ? self._getId(meta) || meta : self.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0;
		return self._opts.defaultMeta;
	}
	function getSchema(keyRef) {
		var schemaObj = _getSchemaObj(this, keyRef);
		switch (typeof schemaObj) {
			case "object": return schemaObj.validate || this._compile(schemaObj);
			case "string": return this.getSchema(schemaObj);
			case "undefined": return _getSchemaFragment(this, keyRef);
		}
	}
	function _getSchemaFragment(self, ref) {
		var res = resolve.schema.call(self, { schema: {} }, ref);
		if (res) {
			var schema = res.schema, root = res.root, baseId = res.baseId;
			var v = compileSchema.call(self, schema, root, void 0, baseId);
			self._fragments[ref] = new SchemaObject({
				ref,
				fragment: true,
				schema,
				root,
				baseId,
				validate: v
			});
			return v;
		}
	}
	function _getSchemaObj(self, keyRef) {
		keyRef = resolve.normalizeId(keyRef);
		return self._schemas[keyRef] || self._refs[keyRef] || self._fragments[keyRef];
	}
	function removeSchema(schemaKeyRef) {
		if (schemaKeyRef instanceof RegExp) {
			_removeAllSchemas(this, this._schemas, schemaKeyRef);
			_removeAllSchemas(this, this._refs, schemaKeyRef);
			return this;
		}
		switch (typeof schemaKeyRef) {
			case "undefined":
				_removeAllSchemas(this, this._schemas);
				_removeAllSchemas(this, this._refs);
				this._cache.clear();
				return this;
			case "string":
				var schemaObj = _getSchemaObj(this, schemaKeyRef);
				if (schemaObj) this._cache.del(schemaObj.cacheKey);
				delete this._schemas[schemaKeyRef];
				delete this._refs[schemaKeyRef];
				return this;
			case "object":
				var serialize = this._opts.serialize;
				var cacheKey = serialize ? serialize(schemaKeyRef) : schemaKeyRef;
				this._cache.del(cacheKey);
				var id = this._getId(schemaKeyRef);
				if (id) {
					id = resolve.normalizeId(id);
					delete this._schemas[id];
					delete this._refs[id];
				}
		}
		return this;
	}
	function _removeAllSchemas(self, schemas, regex) {
		for (var keyRef in schemas) {
			var schemaObj = schemas[keyRef];
			if (!schemaObj.meta && (!regex || regex.test(keyRef))) {
				self._cache.del(schemaObj.cacheKey);
				delete schemas[keyRef];
			}
		}
	}
	function _addSchema(schema, skipValidation, meta, shouldAddSchema) {
		if (typeof schema != "object" && typeof schema != "boolean") throw new Error("schema should be object or boolean");
		var serialize = this._opts.serialize;
		var cacheKey = serialize ? serialize(schema) : schema;
		var cached = this._cache.get(cacheKey);
		if (cached) return cached;
		shouldAddSchema = shouldAddSchema || this._opts.addUsedSchema !== false;
		var id = resolve.normalizeId(this._getId(schema));
		if (id && shouldAddSchema) checkUnique(this, id);
		var willValidate = this._opts.validateSchema !== false && !skipValidation;
		var recursiveMeta;
		if (willValidate && !(recursiveMeta = id && id == resolve.normalizeId(schema.$schema))) this.validateSchema(schema, true);
		var schemaObj = new SchemaObject({
			id,
			schema,
			localRefs: resolve.ids.call(this, schema),
			cacheKey,
			meta
		});
		if (id[0] != "#" && shouldAddSchema) this._refs[id] = schemaObj;
		this._cache.put(cacheKey, schemaObj);
		if (willValidate && recursiveMeta) this.validateSchema(schema, true);
		return schemaObj;
	}
	function _compile(schemaObj, root) {
		if (schemaObj.compiling) {
			schemaObj.validate = callValidate;
			callValidate.schema = schemaObj.schema;
			callValidate.errors = null;
			callValidate.root = root ? root : callValidate;
			if (schemaObj.schema.$async === true) callValidate.$async = true;
			return callValidate;
		}
		schemaObj.compiling = true;
		var currentOpts;
		if (schemaObj.meta) {
			currentOpts = this._opts;
			this._opts = this._metaOpts;
		}
		var v;
		try {
			v = compileSchema.call(this, schemaObj.schema, root, schemaObj.localRefs);
		} catch (e) {
			delete schemaObj.validate;
			throw e;
		} finally {
			schemaObj.compiling = false;
			if (schemaObj.meta) this._opts = currentOpts;
		}
		schemaObj.validate = v;
		schemaObj.refs = v.refs;
		schemaObj.refVal = v.refVal;
		schemaObj.root = v.root;
		return v;
		function callValidate() {
			var _validate = schemaObj.validate;
			var result = _validate.apply(this, arguments);
			callValidate.errors = _validate.errors;
			return result;
		}
	}
	function chooseGetId(opts) {
		switch (opts.schemaId) {
			case "auto": return _get$IdOrId;
			case "id": return _getId;
			default: return _get$Id;
		}
	}
	function _getId(schema) {
		if (schema.$id) this.logger.warn("schema $id ignored", schema.$id);
		return schema.id;
	}
	function _get$Id(schema) {
		if (schema.id) this.logger.warn("schema id ignored", schema.id);
		return schema.$id;
	}
	function _get$IdOrId(schema) {
		if (schema.$id && schema.id && schema.$id != schema.id) throw new Error("schema $id is different from id");
		return schema.$id || schema.id;
	}
	function errorsText(errors, options) {
		errors = errors || this.errors;
		if (!errors) return "No errors";
		options = options || {};
		var separator = options.separator === void 0 ? ", " : options.separator;
		var dataVar = options.dataVar === void 0 ? "data" : options.dataVar;
		var text = "";
		for (var i = 0; i < errors.length; i++) {
			var e = errors[i];
			if (e) text += dataVar + e.dataPath + " " + e.message + separator;
		}
		return text.slice(0, -separator.length);
	}
	function addFormat(name, format) {
		if (typeof format == "string") format = new RegExp(format);
		this._formats[name] = format;
		return this;
	}
	function addDefaultMetaSchema(self) {
		var $dataSchema;
		if (self._opts.$data) {
			$dataSchema = require_data();
			self.addMetaSchema($dataSchema, $dataSchema.$id, true);
		}
		if (self._opts.meta === false) return;
		var metaSchema = require_json_schema_draft_07();
		if (self._opts.$data) metaSchema = $dataMetaSchema(metaSchema, META_SUPPORT_DATA);
		self.addMetaSchema(metaSchema, META_SCHEMA_ID, true);
		self._refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
	}
	function addInitialSchemas(self) {
		var optsSchemas = self._opts.schemas;
		if (!optsSchemas) return;
		if (Array.isArray(optsSchemas)) self.addSchema(optsSchemas);
		else for (var key in optsSchemas) self.addSchema(optsSchemas[key], key);
	}
	function addInitialFormats(self) {
		for (var name in self._opts.formats) {
			var format = self._opts.formats[name];
			self.addFormat(name, format);
		}
	}
	function addInitialKeywords(self) {
		for (var name in self._opts.keywords) {
			var keyword = self._opts.keywords[name];
			self.addKeyword(name, keyword);
		}
	}
	function checkUnique(self, id) {
		if (self._schemas[id] || self._refs[id]) throw new Error("schema with key or id \"" + id + "\" already exists");
	}
	function getMetaSchemaOptions(self) {
		var metaOpts = util.copy(self._opts);
		for (var i = 0; i < META_IGNORE_OPTIONS.length; i++) delete metaOpts[META_IGNORE_OPTIONS[i]];
		return metaOpts;
	}
	function setLogger(self) {
		var logger = self._opts.logger;
		if (logger === false) self.logger = {
			log: noop,
			warn: noop,
			error: noop
		};
		else {
			if (logger === void 0) logger = console;
			if (!(typeof logger == "object" && logger.log && logger.warn && logger.error)) throw new Error("logger must implement log, warn and error methods");
			self.logger = logger;
		}
	}
	function noop() {}
}));
// build/node_modules/eslint/node_modules/ajv/lib/refs/json-schema-draft-04.json
var require_json_schema_draft_04 = __commonJSMin(((exports, module) => {
	module.exports = {
		"id": "http://json-schema.org/draft-04/schema#",
		"$schema": "http://json-schema.org/draft-04/schema#",
		"description": "Core schema meta-schema",
		"definitions": {
			"schemaArray": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#" }
			},
			"positiveInteger": {
				"type": "integer",
				"minimum": 0
			},
			"positiveIntegerDefault0": { "allOf": [{ "$ref": "#/definitions/positiveInteger" }, { "default": 0 }] },
			"simpleTypes": { "enum": [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			"stringArray": {
				"type": "array",
				"items": { "type": "string" },
				"minItems": 1,
				"uniqueItems": true
			}
		},
		"type": "object",
		"properties": {
			"id": { "type": "string" },
			"$schema": { "type": "string" },
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": {},
			"multipleOf": {
				"type": "number",
				"minimum": 0,
				"exclusiveMinimum": true
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": {
				"type": "boolean",
				"default": false
			},
			"minimum": { "type": "number" },
			"exclusiveMinimum": {
				"type": "boolean",
				"default": false
			},
			"maxLength": { "$ref": "#/definitions/positiveInteger" },
			"minLength": { "$ref": "#/definitions/positiveIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"additionalItems": {
				"anyOf": [{ "type": "boolean" }, { "$ref": "#" }],
				"default": {}
			},
			"items": {
				"anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }],
				"default": {}
			},
			"maxItems": { "$ref": "#/definitions/positiveInteger" },
			"minItems": { "$ref": "#/definitions/positiveIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"maxProperties": { "$ref": "#/definitions/positiveInteger" },
			"minProperties": { "$ref": "#/definitions/positiveIntegerDefault0" },
			"required": { "$ref": "#/definitions/stringArray" },
			"additionalProperties": {
				"anyOf": [{ "type": "boolean" }, { "$ref": "#" }],
				"default": {}
			},
			"definitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"properties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"dependencies": {
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/stringArray" }] }
			},
			"enum": {
				"type": "array",
				"minItems": 1,
				"uniqueItems": true
			},
			"type": { "anyOf": [{ "$ref": "#/definitions/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/definitions/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"format": { "type": "string" },
			"allOf": { "$ref": "#/definitions/schemaArray" },
			"anyOf": { "$ref": "#/definitions/schemaArray" },
			"oneOf": { "$ref": "#/definitions/schemaArray" },
			"not": { "$ref": "#" }
		},
		"dependencies": {
			"exclusiveMaximum": ["maximum"],
			"exclusiveMinimum": ["minimum"]
		},
		"default": {}
	};
}));
// build/node_modules/eslint/lib/shared/ajv.js
var require_ajv = __commonJSMin(((exports, module) => {
	const Ajv = require_ajv$1();
	const metaSchema = require_json_schema_draft_04();
	module.exports = (additionalOptions = {}) => {
		const ajv = new Ajv({
			meta: false,
			useDefaults: true,
			validateSchema: false,
			missingRefs: "ignore",
			verbose: true,
			schemaId: "auto",
			...additionalOptions
		});
		ajv.addMetaSchema(metaSchema);
		ajv._opts.defaultMeta = metaSchema.id;
		return ajv;
	};
}));
// build/node_modules/eslint/lib/config/config.js
var require_config = __commonJSMin(((exports, module) => {
	const { deepMergeArrays } = require_deep_merge_arrays();
	const { flatConfigSchema, hasMethod } = require_flat_config_schema();
	const { ObjectSchema } = require_cjs$1();
	const ruleReplacements = require_replacements();
	const noOptionsSchema = Object.freeze({
		type: "array",
		minItems: 0,
		maxItems: 0
	});
	const severities = new Map([
		[0, 0],
		[1, 1],
		[2, 2],
		["off", 0],
		["warn", 1],
		["error", 2]
	]);
	const validators = new WeakMap();
	let ajv;
	function getAjv() {
		if (!ajv) ajv = require_ajv()();
		return ajv;
	}
	function throwRuleNotFoundError({ pluginName, ruleName }, config) {
		const ruleId = pluginName === "@" ? ruleName : `${pluginName}/${ruleName}`;
		const errorMessageHeader = `Key "rules": Key "${ruleId}"`;
		let errorMessage = `${errorMessageHeader}: Could not find plugin "${pluginName}" in configuration.`;
		const missingPluginErrorMessage = errorMessage;
		if (config.plugins && config.plugins[pluginName]) {
			const replacementRuleName = ruleReplacements.rules[ruleName];
			if (pluginName === "@" && replacementRuleName) errorMessage = `${errorMessageHeader}: Rule "${ruleName}" was removed and replaced by "${replacementRuleName}".`;
			else {
				errorMessage = `${errorMessageHeader}: Could not find "${ruleName}" in plugin "${pluginName}".`;
				for (const [otherPluginName, otherPlugin] of Object.entries(config.plugins)) if (otherPlugin.rules && otherPlugin.rules[ruleName]) {
					errorMessage += ` Did you mean "${otherPluginName}/${ruleName}"?`;
					break;
				}
			}
		}
		const error = new TypeError(errorMessage);
		if (errorMessage === missingPluginErrorMessage) {
			error.messageTemplate = "config-plugin-missing";
			error.messageData = {
				pluginName,
				ruleId
			};
		}
		throw error;
	}
	var InvalidRuleOptionsSchemaError = class extends Error {
		constructor(ruleId, processingError) {
			super(`Error while processing options validation schema of rule '${ruleId}': ${processingError.message}`, { cause: processingError });
			this.code = "ESLINT_INVALID_RULE_OPTIONS_SCHEMA";
		}
	};
	function parseRuleId(ruleId) {
		let pluginName, ruleName;
		if (ruleId.includes("/")) {
			if (ruleId.startsWith("@")) pluginName = ruleId.slice(0, ruleId.lastIndexOf("/"));
			else pluginName = ruleId.slice(0, ruleId.indexOf("/"));
			ruleName = ruleId.slice(pluginName.length + 1);
		} else {
			pluginName = "@";
			ruleName = ruleId;
		}
		return {
			pluginName,
			ruleName
		};
	}
	function getRuleFromConfig(ruleId, config) {
		const { pluginName, ruleName } = parseRuleId(ruleId);
		return config.plugins?.[pluginName]?.rules?.[ruleName];
	}
	function getRuleOptionsSchema(rule) {
		if (!rule.meta) return { ...noOptionsSchema };
		const schema = rule.meta.schema;
		if (typeof schema === "undefined") return { ...noOptionsSchema };
		if (schema === false) return null;
		if (typeof schema !== "object" || schema === null) throw new TypeError("Rule's `meta.schema` must be an array or object");
		if (Array.isArray(schema)) {
			if (schema.length) return {
				type: "array",
				items: schema,
				minItems: 0,
				maxItems: schema.length
			};
			return { ...noOptionsSchema };
		}
		return schema;
	}
	function splitPluginIdentifier(identifier) {
		const parts = identifier.split("/");
		return {
			objectName: parts.pop(),
			pluginName: parts.join("/")
		};
	}
	function normalizeLanguageName(languageName) {
		return languageName.startsWith("@/") ? `js/${languageName.slice(2)}` : languageName;
	}
	function doesRuleSupportLanguage(ruleLangs, configLanguageName, validPluginNames) {
		if (!ruleLangs) return true;
		const { objectName: configLangPart } = splitPluginIdentifier(configLanguageName);
		for (const langEntry of ruleLangs) {
			if (typeof langEntry !== "string") continue;
			if (langEntry === "*") return true;
			if (langEntry === configLanguageName) return true;
			const { pluginName: rulePluginPart, objectName: ruleLangPart } = splitPluginIdentifier(langEntry);
			if (ruleLangPart === "*") {
				if (validPluginNames.includes(rulePluginPart)) return true;
			} else if (validPluginNames.includes(rulePluginPart) && ruleLangPart === configLangPart) return true;
		}
		return false;
	}
	function getObjectId(object) {
		let name = object.name;
		if (!name) {
			if (!object.meta) return null;
			name = object.meta.name;
			if (!name) return null;
		}
		let version = object.version;
		if (!version) version = object.meta && object.meta.version;
		if (version) return `${name}@${version}`;
		return name;
	}
	function assertNotFunction(value, key, objectKey) {
		if (typeof value === "function") {
			const error = new TypeError(`Cannot serialize key "${key}" in "${objectKey}": Function values are not supported.`);
			error.messageTemplate = "config-serialize-function";
			error.messageData = {
				key,
				objectKey
			};
			throw error;
		}
	}
	function languageOptionsToJSON(languageOptions, objectKey = "languageOptions") {
		if (typeof languageOptions.toJSON === "function") {
			const result = languageOptions.toJSON();
			assertNotFunction(result, "toJSON", objectKey);
			return result;
		}
		const result = {};
		for (const [key, value] of Object.entries(languageOptions)) {
			if (value) {
				if (typeof value === "object") {
					const name = getObjectId(value);
					if (typeof value.toJSON === "function") {
						result[key] = value.toJSON();
						assertNotFunction(result[key], key, objectKey);
					} else if (name && hasMethod(value)) result[key] = name;
					else result[key] = languageOptionsToJSON(value, key);
					continue;
				}
				assertNotFunction(value, key, objectKey);
			}
			result[key] = value;
		}
		return result;
	}
	function getOrCreateValidator(rule, ruleId) {
		if (!validators.has(rule)) try {
			const schema = getRuleOptionsSchema(rule);
			if (schema) validators.set(rule, getAjv().compile(schema));
		} catch (err) {
			throw new InvalidRuleOptionsSchemaError(ruleId, err);
		}
		return validators.get(rule);
	}
	var Config = class {
		#languageName;
		#processorName;
		#ruleDefinitions = new Map();
		constructor(config) {
			const { plugins, language, languageOptions, processor, ...otherKeys } = config;
			new ObjectSchema(flatConfigSchema).validate(config);
			Object.assign(this, otherKeys);
			if (!language) throw new TypeError("Key 'language' is required.");
			this.plugins = plugins;
			this.language = language;
			const { pluginName: languagePluginName, objectName: localLanguageName } = splitPluginIdentifier(language);
			this.#languageName = language;
			if (!plugins || !plugins[languagePluginName] || !plugins[languagePluginName].languages || !plugins[languagePluginName].languages[localLanguageName]) throw new TypeError(`Key "language": Could not find "${localLanguageName}" in plugin "${languagePluginName}".`);
			this.language = plugins[languagePluginName].languages[localLanguageName];
			if (this.language.defaultLanguageOptions ?? languageOptions) this.languageOptions = flatConfigSchema.languageOptions.merge(this.language.defaultLanguageOptions, languageOptions);
			else this.languageOptions = {};
			try {
				this.language.validateLanguageOptions(this.languageOptions);
			} catch (error) {
				throw new TypeError(`Key "languageOptions": ${error.message}`, { cause: error });
			}
			if (this.language.normalizeLanguageOptions) this.languageOptions = this.language.normalizeLanguageOptions(this.languageOptions);
			if (processor) {
				this.processor = processor;
				if (typeof processor === "string") {
					const { pluginName, objectName: localProcessorName } = splitPluginIdentifier(processor);
					this.#processorName = processor;
					if (!plugins || !plugins[pluginName] || !plugins[pluginName].processors || !plugins[pluginName].processors[localProcessorName]) throw new TypeError(`Key "processor": Could not find "${localProcessorName}" in plugin "${pluginName}".`);
					this.processor = plugins[pluginName].processors[localProcessorName];
				} else if (typeof processor === "object") {
					this.#processorName = getObjectId(processor);
					this.processor = processor;
				} else throw new TypeError("Key 'processor' must be a string or an object.");
			}
			if (this.rules) {
				this.#normalizeRulesConfig();
				this.validateRulesConfig(this.rules);
			}
		}
		toJSON() {
			if (this.processor && !this.#processorName) throw new Error("Could not serialize processor object (missing 'meta' object).");
			if (!this.#languageName) throw new Error("Could not serialize language object (missing 'meta' object).");
			return {
				...this,
				plugins: Object.entries(this.plugins).map(([namespace, plugin]) => {
					const pluginId = getObjectId(plugin);
					if (!pluginId) return namespace;
					return `${namespace}:${pluginId}`;
				}),
				language: this.#languageName,
				languageOptions: languageOptionsToJSON(this.languageOptions),
				processor: this.#processorName
			};
		}
		getRuleDefinition(ruleId) {
			if (this.#ruleDefinitions.has(ruleId)) return this.#ruleDefinitions.get(ruleId);
			const rule = getRuleFromConfig(ruleId, this);
			this.#ruleDefinitions.set(ruleId, rule);
			return rule;
		}
		#normalizeRulesConfig() {
			for (const [ruleId, originalConfig] of Object.entries(this.rules)) {
				let ruleConfig = Array.isArray(originalConfig) ? originalConfig : [originalConfig];
				ruleConfig[0] = severities.get(ruleConfig[0]);
				const rule = this.getRuleDefinition(ruleId);
				const slicedOptions = ruleConfig.slice(1);
				const mergedOptions = deepMergeArrays(rule?.meta?.defaultOptions, slicedOptions);
				if (mergedOptions.length) ruleConfig = [ruleConfig[0], ...mergedOptions];
				this.rules[ruleId] = ruleConfig;
			}
		}
		validateRulesConfig(rulesConfig) {
			if (!rulesConfig) throw new TypeError("Config is required for validation.");
			const normalizedLanguageName = normalizeLanguageName(this.#languageName);
			const { pluginName: configPluginName } = splitPluginIdentifier(normalizedLanguageName);
			const configPlugin = this.plugins[configPluginName] ?? (configPluginName === "js" ? this.plugins["@"] : void 0);
			const validPluginNames = configPlugin?.meta?.namespace ? [configPluginName, configPlugin.meta.namespace] : [configPluginName];
			const unsupportedLanguageRules = [];
			for (const [ruleId, ruleOptions] of Object.entries(rulesConfig)) {
				if (ruleId === "__proto__") continue;
				if (ruleOptions[0] === 0) continue;
				const rule = this.getRuleDefinition(ruleId);
				if (!rule) throwRuleNotFoundError(parseRuleId(ruleId), this);
				if (rule.meta?.languages !== void 0) {
					if (!Array.isArray(rule.meta.languages)) throw new TypeError(`Key "rules": Key "${ruleId}": Key "meta": Key "languages": Expected an array.`);
					for (const lang of rule.meta.languages) if (typeof lang !== "string") throw new TypeError(`Key "rules": Key "${ruleId}": Key "meta": Key "languages": Expected each element to be a string.`);
				}
				if (!doesRuleSupportLanguage(rule.meta?.languages, normalizedLanguageName, validPluginNames)) unsupportedLanguageRules.push(ruleId);
				const validateRule = getOrCreateValidator(rule, ruleId);
				if (validateRule) {
					validateRule(ruleOptions.slice(1));
					if (validateRule.errors) throw new Error(`Key "rules": Key "${ruleId}":\n${validateRule.errors.map((error) => {
						if (error.keyword === "additionalProperties" && error.schema === false && typeof error.parentSchema?.properties === "object" && typeof error.params?.additionalProperty === "string") {
							const expectedProperties = Object.keys(error.parentSchema.properties).map((property) => `"${property}"`);
							return `\tValue ${JSON.stringify(error.data)} ${error.message}.\n\t\tUnexpected property "${error.params.additionalProperty}". Expected properties: ${expectedProperties.join(", ")}.\n`;
						}
						return `\tValue ${JSON.stringify(error.data)} ${error.message}.\n`;
					}).join("")}`);
				}
			}
			if (unsupportedLanguageRules.length > 0) {
				const error = new TypeError(`Key "rules": The following rules do not support the language "${normalizedLanguageName}":\n${unsupportedLanguageRules.map((ruleId) => `\t- "${ruleId}"`).join("\n")}`);
				error.messageTemplate = "rule-unsupported-language";
				error.messageData = {
					ruleIds: unsupportedLanguageRules,
					language: normalizedLanguageName
				};
				throw error;
			}
		}
		static getRuleOptionsSchema(ruleDefinition) {
			return getRuleOptionsSchema(ruleDefinition);
		}
		static getRuleNumericSeverity(ruleConfig) {
			const severityValue = Array.isArray(ruleConfig) ? ruleConfig[0] : ruleConfig;
			if (severities.has(severityValue)) return severities.get(severityValue);
			if (typeof severityValue === "string") return severities.get(severityValue.toLowerCase()) ?? 0;
			return 0;
		}
	};
	module.exports = { Config };
}));
// build/node_modules/eslint/lib/linter/apply-disable-directives.js
var require_apply_disable_directives = __commonJSMin(((exports, module) => {
	const escapeRegExp = require_escape_string_regexp();
	const { Config } = require_config();
	function compareLocations(itemA, itemB) {
		return itemA.line - itemB.line || itemA.column - itemB.column;
	}
	function groupByParentDirective(directives) {
		const groups = new Map();
		for (const directive of directives) {
			const { unprocessedDirective: { parentDirective } } = directive;
			if (groups.has(parentDirective)) groups.get(parentDirective).push(directive);
			else groups.set(parentDirective, [directive]);
		}
		return [...groups.values()];
	}
	function createIndividualDirectivesRemoval(directives, parentDirective, sourceCode) {
		const listText = parentDirective.value.trim();
		const listStart = sourceCode.text.indexOf(listText, sourceCode.getRange(parentDirective.node)[0]);
		return directives.map((directive) => {
			const { ruleId } = directive;
			const match = new RegExp(String.raw`(?:^|\s*,\s*)(?<quote>['"]?)${escapeRegExp(ruleId)}\k<quote>(?:\s*,\s*|$)`, "u").exec(listText);
			const matchedText = match[0];
			const matchStart = listStart + match.index;
			const matchEnd = matchStart + matchedText.length;
			const firstIndexOfComma = matchedText.indexOf(",");
			const lastIndexOfComma = matchedText.lastIndexOf(",");
			let removalStart, removalEnd;
			if (firstIndexOfComma !== lastIndexOfComma) {
				removalStart = matchStart + firstIndexOfComma;
				removalEnd = matchStart + lastIndexOfComma;
			} else {
				removalStart = matchStart;
				removalEnd = matchEnd;
			}
			return {
				description: `'${ruleId}'`,
				fix: {
					range: [removalStart, removalEnd],
					text: ""
				},
				unprocessedDirective: directive.unprocessedDirective
			};
		});
	}
	function createDirectiveRemoval(directives, node, sourceCode) {
		const range = sourceCode.getRange(node);
		const ruleIds = directives.filter((directive) => directive.ruleId).map((directive) => `'${directive.ruleId}'`);
		return {
			description: ruleIds.length <= 2 ? ruleIds.join(" or ") : `${ruleIds.slice(0, ruleIds.length - 1).join(", ")}, or ${ruleIds.at(-1)}`,
			fix: {
				range,
				text: " "
			},
			unprocessedDirective: directives[0].unprocessedDirective
		};
	}
	function processUnusedDirectives(allDirectives, sourceCode) {
		return groupByParentDirective(allDirectives).flatMap((directives) => {
			const { parentDirective } = directives[0].unprocessedDirective;
			const remainingRuleIds = new Set(parentDirective.ruleIds);
			for (const directive of directives) remainingRuleIds.delete(directive.ruleId);
			return remainingRuleIds.size ? createIndividualDirectivesRemoval(directives, parentDirective, sourceCode) : [createDirectiveRemoval(directives, parentDirective.node, sourceCode)];
		});
	}
	function collectUsedEnableDirectives(directives) {
		const enabledRules = new Map();
		const usedEnableDirectives = new Set();
		for (let index = directives.length - 1; index >= 0; index--) {
			const directive = directives[index];
			if (directive.type === "disable") {
				if (enabledRules.size === 0) continue;
				if (directive.ruleId === null) {
					for (const enableDirective of enabledRules.values()) usedEnableDirectives.add(enableDirective);
					enabledRules.clear();
				} else {
					const enableDirective = enabledRules.get(directive.ruleId);
					if (enableDirective) usedEnableDirectives.add(enableDirective);
					else {
						const enabledDirectiveWithoutRuleId = enabledRules.get(null);
						if (enabledDirectiveWithoutRuleId) usedEnableDirectives.add(enabledDirectiveWithoutRuleId);
					}
				}
			} else if (directive.type === "enable") {
				if (directive.ruleId === null) {
					enabledRules.clear();
					enabledRules.set(null, directive);
				} else enabledRules.set(directive.ruleId, directive);
			}
		}
		return usedEnableDirectives;
	}
	function applyDirectives(options) {
		if (options.directives.length === 0) return {
			problems: options.problems.slice(),
			unusedDirectives: []
		};
		const problems = [];
		const usedDisableDirectives = new Set();
		const { sourceCode } = options;
		for (const problem of options.problems) {
			let disableDirectivesForProblem = [];
			let nextDirectiveIndex = 0;
			while (nextDirectiveIndex < options.directives.length && compareLocations(options.directives[nextDirectiveIndex], problem) <= 0) {
				const directive = options.directives[nextDirectiveIndex++];
				if (directive.ruleId === null || directive.ruleId === problem.ruleId) switch (directive.type) {
					case "disable":
						disableDirectivesForProblem.push(directive);
						break;
					case "enable": disableDirectivesForProblem = [];
				}
			}
			if (disableDirectivesForProblem.length > 0) {
				const suppressions = disableDirectivesForProblem.map((directive) => ({
					kind: "directive",
					justification: directive.unprocessedDirective.justification
				}));
				if (problem.suppressions) problem.suppressions = problem.suppressions.concat(suppressions);
				else {
					problem.suppressions = suppressions;
					usedDisableDirectives.add(disableDirectivesForProblem.at(-1));
				}
			}
			problems.push(problem);
		}
		const unusedDisableDirectivesToReport = options.directives.filter((directive) => directive.type === "disable" && !usedDisableDirectives.has(directive) && !options.rulesToIgnore.has(directive.ruleId));
		const unusedEnableDirectivesToReport = new Set(options.directives.filter((directive) => directive.unprocessedDirective.type === "enable" && !options.rulesToIgnore.has(directive.ruleId)));
		if (unusedEnableDirectivesToReport.size > 0) for (const directive of collectUsedEnableDirectives(options.directives)) unusedEnableDirectivesToReport.delete(directive);
		const processed = processUnusedDirectives(unusedDisableDirectivesToReport, sourceCode).concat(processUnusedDirectives(unusedEnableDirectivesToReport, sourceCode));
		const columnOffset = options.language.columnStart === 1 ? 0 : 1;
		const lineOffset = options.language.lineStart === 1 ? 0 : 1;
		return {
			problems,
			unusedDirectives: processed.map(({ description, fix, unprocessedDirective }) => {
				const { parentDirective, type, line, column } = unprocessedDirective;
				let message;
				if (type === "enable") message = description ? `Unused eslint-enable directive (no matching eslint-disable directives were found for ${description}).` : "Unused eslint-enable directive (no matching eslint-disable directives were found).";
				else message = description ? `Unused eslint-disable directive (no problems were reported from ${description}).` : "Unused eslint-disable directive (no problems were reported).";
				const loc = sourceCode.getLoc(parentDirective.node);
				return {
					ruleId: null,
					message,
					line: type === "disable-next-line" ? loc.start.line + lineOffset : line,
					column: type === "disable-next-line" ? loc.start.column + columnOffset : column,
					severity: options.reportUnusedDisableDirectives === "warn" ? 1 : 2,
					...options.disableFixes ? {} : { fix }
				};
			})
		};
	}
	module.exports = ({ language, sourceCode, directives, disableFixes, problems, configuredRules, ruleFilter, reportUnusedDisableDirectives = "off" }) => {
		const blockDirectives = directives.filter((directive) => directive.type === "disable" || directive.type === "enable").map((directive) => Object.assign({}, directive, { unprocessedDirective: directive })).sort(compareLocations);
		const lineDirectives = directives.flatMap((directive) => {
			switch (directive.type) {
				case "disable":
				case "enable": return [];
				case "disable-line": return [{
					type: "disable",
					line: directive.line,
					column: 1,
					ruleId: directive.ruleId,
					unprocessedDirective: directive
				}, {
					type: "enable",
					line: directive.line + 1,
					column: 0,
					ruleId: directive.ruleId,
					unprocessedDirective: directive
				}];
				case "disable-next-line": return [{
					type: "disable",
					line: directive.line + 1,
					column: 1,
					ruleId: directive.ruleId,
					unprocessedDirective: directive
				}, {
					type: "enable",
					line: directive.line + 2,
					column: 0,
					ruleId: directive.ruleId,
					unprocessedDirective: directive
				}];
				default: throw new TypeError(`Unrecognized directive type '${directive.type}'`);
			}
		}).sort(compareLocations);
		const rulesToIgnore = configuredRules && ruleFilter ? new Set(Object.keys(configuredRules).filter((ruleId) => {
			const severity = Config.getRuleNumericSeverity(configuredRules[ruleId]);
			if (severity === 0) return false;
			return !ruleFilter({
				severity,
				ruleId
			});
		})) : new Set();
		if (rulesToIgnore.size > 0) rulesToIgnore.add(null);
		const blockDirectivesResult = applyDirectives({
			language,
			sourceCode,
			problems,
			directives: blockDirectives,
			disableFixes,
			reportUnusedDisableDirectives,
			rulesToIgnore
		});
		const lineDirectivesResult = applyDirectives({
			language,
			sourceCode,
			problems: blockDirectivesResult.problems,
			directives: lineDirectives,
			disableFixes,
			reportUnusedDisableDirectives,
			rulesToIgnore
		});
		return reportUnusedDisableDirectives !== "off" ? lineDirectivesResult.problems.concat(blockDirectivesResult.unusedDirectives).concat(lineDirectivesResult.unusedDirectives).sort(compareLocations) : lineDirectivesResult.problems;
	};
}));
// build/node_modules/eslint/lib/linter/source-code-fixer.js
var require_source_code_fixer = __commonJSMin(((exports, module) => {
	const debug = require_src()("eslint:source-code-fixer");
	const BOM = "﻿";
	function compareMessagesByFixRange(a, b) {
		return a.fix.range[0] - b.fix.range[0] || a.fix.range[1] - b.fix.range[1];
	}
	function compareMessagesByLocation(a, b) {
		return a.line - b.line || a.column - b.column;
	}
	function SourceCodeFixer() {
		Object.freeze(this);
	}
	SourceCodeFixer.applyFixes = function(sourceText, messages, shouldFix) {
		debug("Applying fixes");
		if (shouldFix === false) {
			debug("shouldFix parameter was false, not attempting fixes");
			return {
				fixed: false,
				messages,
				output: sourceText
			};
		}
		const remainingMessages = [], fixes = [], bom = sourceText.startsWith(BOM) ? BOM : "", text = bom ? sourceText.slice(1) : sourceText;
		let lastPos = Number.NEGATIVE_INFINITY, output = bom;
		function attemptFix(problem) {
			const fix = problem.fix;
			const start = fix.range[0];
			const end = fix.range[1];
			if (lastPos >= start || start > end) {
				remainingMessages.push(problem);
				return false;
			}
			if (start < 0 && end >= 0 || start === 0 && fix.text.startsWith(BOM)) output = "";
			output += text.slice(Math.max(0, lastPos), Math.max(0, start));
			output += fix.text;
			lastPos = end;
			return true;
		}
		messages.forEach((problem) => {
			if (Object.hasOwn(problem, "fix") && problem.fix) fixes.push(problem);
			else remainingMessages.push(problem);
		});
		if (fixes.length) {
			debug("Found fixes to apply");
			let fixesWereApplied = false;
			for (const problem of fixes.sort(compareMessagesByFixRange)) if (typeof shouldFix !== "function" || shouldFix(problem)) {
				attemptFix(problem);
				fixesWereApplied = true;
			} else remainingMessages.push(problem);
			output += text.slice(Math.max(0, lastPos));
			return {
				fixed: fixesWereApplied,
				messages: remainingMessages.sort(compareMessagesByLocation),
				output
			};
		}
		debug("No fixes to apply");
		return {
			fixed: false,
			messages,
			output: bom + text
		};
	};
	module.exports = SourceCodeFixer;
}));
// build/node_modules/eslint/lib/linter/source-code-visitor.js
var require_source_code_visitor = __commonJSMin(((exports, module) => {
	const emptyArray = Object.freeze([]);
	const listenerRuleIds = new WeakMap();
	function getListenerRuleId(func) {
		return listenerRuleIds.get(func);
	}
	function setListenerRuleId(func, ruleId) {
		listenerRuleIds.set(func, ruleId);
	}
	function attachRuleId(error, ruleId) {
		if (error !== null && (typeof error === "object" || typeof error === "function")) error.ruleId = ruleId;
	}
	function attributeError(error, func) {
		const ruleId = listenerRuleIds.get(func);
		if (ruleId !== void 0) attachRuleId(error, ruleId);
	}
	var SourceCodeVisitor = class {
		#functions = new Map();
		add(name, func) {
			const funcs = this.#functions.get(name);
			if (funcs) funcs.push(func);
			else this.#functions.set(name, [func]);
		}
		get(name) {
			return this.#functions.get(name) ?? emptyArray;
		}
		forEachName(callback) {
			this.#functions.forEach((funcs, name) => {
				callback(name);
			});
		}
		callSync(name, ...args) {
			const funcs = this.#functions.get(name);
			if (!funcs) return;
			if (args.length === 1) {
				const arg = args[0];
				for (let i = 0; i < funcs.length; i++) {
					const func = funcs[i];
					try {
						func(arg);
					} catch (err) {
						attributeError(err, func);
						throw err;
					}
				}
				return;
			}
			for (let i = 0; i < funcs.length; i++) {
				const func = funcs[i];
				try {
					func(...args);
				} catch (err) {
					attributeError(err, func);
					throw err;
				}
			}
		}
	};
	module.exports = {
		SourceCodeVisitor,
		getListenerRuleId,
		setListenerRuleId,
		attachRuleId
	};
}));
// build/node_modules/eslint/lib/shared/stats.js
var require_stats = __commonJSMin(((exports, module) => {
	function startTime() {
		return process.hrtime();
	}
	function endTime(t) {
		const time = process.hrtime(t);
		return time[0] * 1e3 + time[1] / 1e6;
	}
	module.exports = {
		startTime,
		endTime
	};
}));
// build/node_modules/eslint/lib/linter/timing.js
var require_timing = __commonJSMin(((exports, module) => {
	const { startTime, endTime } = require_stats();
	function alignLeft(str, len, ch) {
		return str + new Array(len - str.length + 1).join(ch || " ");
	}
	function alignRight(str, len, ch) {
		return new Array(len - str.length + 1).join(ch || " ") + str;
	}
	const enabled = !!process.env.TIMING;
	const HEADERS = [
		"Rule",
		"Time (ms)",
		"Relative"
	];
	const ALIGN = [
		alignLeft,
		alignRight,
		alignRight
	];
	function getListSize() {
		const MINIMUM_SIZE = 10;
		if (typeof process.env.TIMING !== "string") return MINIMUM_SIZE;
		if (process.env.TIMING.toLowerCase() === "all") return Number.POSITIVE_INFINITY;
		const TIMING_ENV_VAR_AS_INTEGER = Number.parseInt(process.env.TIMING, 10);
		return TIMING_ENV_VAR_AS_INTEGER > 10 ? TIMING_ENV_VAR_AS_INTEGER : MINIMUM_SIZE;
	}
	function display(data) {
		let total = 0;
		const rows = Object.keys(data).map((key) => {
			const time = data[key];
			total += time;
			return [key, time];
		}).sort((a, b) => b[1] - a[1]).slice(0, getListSize());
		rows.forEach((row) => {
			row.push(`${(row[1] * 100 / total).toFixed(1)}%`);
			row[1] = row[1].toFixed(3);
		});
		rows.unshift(HEADERS);
		const widths = [];
		rows.forEach((row) => {
			const len = row.length;
			for (let i = 0; i < len; i++) {
				const n = row[i].length;
				if (!widths[i] || n > widths[i]) widths[i] = n;
			}
		});
		const table = rows.map((row) => row.map((cell, index) => ALIGN[index](cell, widths[index])).join(" | "));
		table.splice(1, 0, widths.map((width, index) => {
			const extraAlignment = index !== 0 && index !== widths.length - 1 ? 2 : 1;
			return ALIGN[index](":", width + extraAlignment, "-");
		}).join("|"));
		console.log(table.join("\n"));
	}
	module.exports = (function() {
		const data = Object.create(null);
		let displayEnabled = true;
		function time(key, fn, stats) {
			return function(...args) {
				const t = startTime();
				const result = fn(...args);
				const tdiff = endTime(t);
				if (enabled) {
					if (typeof data[key] === "undefined") data[key] = 0;
					data[key] += tdiff;
				}
				return stats ? {
					result,
					tdiff
				} : result;
			};
		}
		function getData() {
			return { ...data };
		}
		function mergeData(dataToMerge) {
			for (const [key, value] of Object.entries(dataToMerge)) {
				if (typeof data[key] === "undefined") data[key] = 0;
				data[key] += value;
			}
		}
		function disableDisplay() {
			displayEnabled = false;
		}
		if (enabled) process.on("exit", () => {
			if (displayEnabled && Object.keys(data).length > 0) display(data);
		});
		return {
			time,
			enabled,
			getListSize,
			getData,
			mergeData,
			disableDisplay
		};
	})();
}));
// node_modules/acorn-jsx/xhtml.js
var require_xhtml = __commonJSMin(((exports, module) => {
	module.exports = {
		quot: "\"",
		amp: "&",
		apos: "'",
		lt: "<",
		gt: ">",
		nbsp: "\xA0",
		iexcl: "¡",
		cent: "¢",
		pound: "£",
		curren: "¤",
		yen: "¥",
		brvbar: "¦",
		sect: "§",
		uml: "¨",
		copy: "©",
		ordf: "ª",
		laquo: "«",
		not: "¬",
		shy: "­",
		reg: "®",
		macr: "¯",
		deg: "°",
		plusmn: "±",
		sup2: "²",
		sup3: "³",
		acute: "´",
		micro: "µ",
		para: "¶",
		middot: "·",
		cedil: "¸",
		sup1: "¹",
		ordm: "º",
		raquo: "»",
		frac14: "¼",
		frac12: "½",
		frac34: "¾",
		iquest: "¿",
		Agrave: "À",
		Aacute: "Á",
		Acirc: "Â",
		Atilde: "Ã",
		Auml: "Ä",
		Aring: "Å",
		AElig: "Æ",
		Ccedil: "Ç",
		Egrave: "È",
		Eacute: "É",
		Ecirc: "Ê",
		Euml: "Ë",
		Igrave: "Ì",
		Iacute: "Í",
		Icirc: "Î",
		Iuml: "Ï",
		ETH: "Ð",
		Ntilde: "Ñ",
		Ograve: "Ò",
		Oacute: "Ó",
		Ocirc: "Ô",
		Otilde: "Õ",
		Ouml: "Ö",
		times: "×",
		Oslash: "Ø",
		Ugrave: "Ù",
		Uacute: "Ú",
		Ucirc: "Û",
		Uuml: "Ü",
		Yacute: "Ý",
		THORN: "Þ",
		szlig: "ß",
		agrave: "à",
		aacute: "á",
		acirc: "â",
		atilde: "ã",
		auml: "ä",
		aring: "å",
		aelig: "æ",
		ccedil: "ç",
		egrave: "è",
		eacute: "é",
		ecirc: "ê",
		euml: "ë",
		igrave: "ì",
		iacute: "í",
		icirc: "î",
		iuml: "ï",
		eth: "ð",
		ntilde: "ñ",
		ograve: "ò",
		oacute: "ó",
		ocirc: "ô",
		otilde: "õ",
		ouml: "ö",
		divide: "÷",
		oslash: "ø",
		ugrave: "ù",
		uacute: "ú",
		ucirc: "û",
		uuml: "ü",
		yacute: "ý",
		thorn: "þ",
		yuml: "ÿ",
		OElig: "Œ",
		oelig: "œ",
		Scaron: "Š",
		scaron: "š",
		Yuml: "Ÿ",
		fnof: "ƒ",
		circ: "ˆ",
		tilde: "˜",
		Alpha: "Α",
		Beta: "Β",
		Gamma: "Γ",
		Delta: "Δ",
		Epsilon: "Ε",
		Zeta: "Ζ",
		Eta: "Η",
		Theta: "Θ",
		Iota: "Ι",
		Kappa: "Κ",
		Lambda: "Λ",
		Mu: "Μ",
		Nu: "Ν",
		Xi: "Ξ",
		Omicron: "Ο",
		Pi: "Π",
		Rho: "Ρ",
		Sigma: "Σ",
		Tau: "Τ",
		Upsilon: "Υ",
		Phi: "Φ",
		Chi: "Χ",
		Psi: "Ψ",
		Omega: "Ω",
		alpha: "α",
		beta: "β",
		gamma: "γ",
		delta: "δ",
		epsilon: "ε",
		zeta: "ζ",
		eta: "η",
		theta: "θ",
		iota: "ι",
		kappa: "κ",
		lambda: "λ",
		mu: "μ",
		nu: "ν",
		xi: "ξ",
		omicron: "ο",
		pi: "π",
		rho: "ρ",
		sigmaf: "ς",
		sigma: "σ",
		tau: "τ",
		upsilon: "υ",
		phi: "φ",
		chi: "χ",
		psi: "ψ",
		omega: "ω",
		thetasym: "ϑ",
		upsih: "ϒ",
		piv: "ϖ",
		ensp: " ",
		emsp: " ",
		thinsp: " ",
		zwnj: "‌",
		zwj: "‍",
		lrm: "‎",
		rlm: "‏",
		ndash: "–",
		mdash: "—",
		lsquo: "‘",
		rsquo: "’",
		sbquo: "‚",
		ldquo: "“",
		rdquo: "”",
		bdquo: "„",
		dagger: "†",
		Dagger: "‡",
		bull: "•",
		hellip: "…",
		permil: "‰",
		prime: "′",
		Prime: "″",
		lsaquo: "‹",
		rsaquo: "›",
		oline: "‾",
		frasl: "⁄",
		euro: "€",
		image: "ℑ",
		weierp: "℘",
		real: "ℜ",
		trade: "™",
		alefsym: "ℵ",
		larr: "←",
		uarr: "↑",
		rarr: "→",
		darr: "↓",
		harr: "↔",
		crarr: "↵",
		lArr: "⇐",
		uArr: "⇑",
		rArr: "⇒",
		dArr: "⇓",
		hArr: "⇔",
		forall: "∀",
		part: "∂",
		exist: "∃",
		empty: "∅",
		nabla: "∇",
		isin: "∈",
		notin: "∉",
		ni: "∋",
		prod: "∏",
		sum: "∑",
		minus: "−",
		lowast: "∗",
		radic: "√",
		prop: "∝",
		infin: "∞",
		ang: "∠",
		and: "∧",
		or: "∨",
		cap: "∩",
		cup: "∪",
		"int": "∫",
		there4: "∴",
		sim: "∼",
		cong: "≅",
		asymp: "≈",
		ne: "≠",
		equiv: "≡",
		le: "≤",
		ge: "≥",
		sub: "⊂",
		sup: "⊃",
		nsub: "⊄",
		sube: "⊆",
		supe: "⊇",
		oplus: "⊕",
		otimes: "⊗",
		perp: "⊥",
		sdot: "⋅",
		lceil: "⌈",
		rceil: "⌉",
		lfloor: "⌊",
		rfloor: "⌋",
		lang: "〈",
		rang: "〉",
		loz: "◊",
		spades: "♠",
		clubs: "♣",
		hearts: "♥",
		diams: "♦"
	};
}));
// node_modules/acorn-jsx/index.js
var require_acorn_jsx = __commonJSMin(((exports, module) => {
	const XHTMLEntities = require_xhtml();
	const hexNumber = /^[\da-fA-F]+$/;
	const decimalNumber = /^\d+$/;
	const acornJsxMap = new WeakMap();
	function getJsxTokens(acorn) {
		acorn = acorn.Parser.acorn || acorn;
		let acornJsx = acornJsxMap.get(acorn);
		if (!acornJsx) {
			const tt = acorn.tokTypes;
			const TokContext = acorn.TokContext;
			const TokenType = acorn.TokenType;
			const tc_oTag = new TokContext("<tag", false);
			const tc_cTag = new TokContext("</tag", false);
			const tc_expr = new TokContext("<tag>...</tag>", true, true);
			const tokContexts = {
				tc_oTag,
				tc_cTag,
				tc_expr
			};
			const tokTypes = {
				jsxName: new TokenType("jsxName"),
				jsxText: new TokenType("jsxText", { beforeExpr: true }),
				jsxTagStart: new TokenType("jsxTagStart", { startsExpr: true }),
				jsxTagEnd: new TokenType("jsxTagEnd")
			};
			tokTypes.jsxTagStart.updateContext = function() {
				this.context.push(tc_expr);
				this.context.push(tc_oTag);
				this.exprAllowed = false;
			};
			tokTypes.jsxTagEnd.updateContext = function(prevType) {
				let out = this.context.pop();
				if (out === tc_oTag && prevType === tt.slash || out === tc_cTag) {
					this.context.pop();
					this.exprAllowed = this.curContext() === tc_expr;
				} else this.exprAllowed = true;
			};
			acornJsx = {
				tokContexts,
				tokTypes
			};
			acornJsxMap.set(acorn, acornJsx);
		}
		return acornJsx;
	}
	function getQualifiedJSXName(object) {
		if (!object) return object;
		if (object.type === "JSXIdentifier") return object.name;
		if (object.type === "JSXNamespacedName") return object.namespace.name + ":" + object.name.name;
		if (object.type === "JSXMemberExpression") return getQualifiedJSXName(object.object) + "." + getQualifiedJSXName(object.property);
	}
	module.exports = function(options) {
		options = options || {};
		return function(Parser) {
			return plugin({
				allowNamespaces: options.allowNamespaces !== false,
				allowNamespacedObjects: !!options.allowNamespacedObjects
			}, Parser);
		};
	};
	Object.defineProperty(module.exports, "tokTypes", {
		get: function get_tokTypes() {
			return getJsxTokens(require_acorn()).tokTypes;
		},
		configurable: true,
		enumerable: true
	});
	function plugin(options, Parser) {
		const acorn = Parser.acorn || require_acorn();
		const acornJsx = getJsxTokens(acorn);
		const tt = acorn.tokTypes;
		const tok = acornJsx.tokTypes;
		const tokContexts = acorn.tokContexts;
		const tc_oTag = acornJsx.tokContexts.tc_oTag;
		const tc_cTag = acornJsx.tokContexts.tc_cTag;
		const tc_expr = acornJsx.tokContexts.tc_expr;
		const isNewLine = acorn.isNewLine;
		const isIdentifierStart = acorn.isIdentifierStart;
		const isIdentifierChar = acorn.isIdentifierChar;
		return class extends Parser {
			static get acornJsx() {
				return acornJsx;
			}
			jsx_readToken() {
				let out = "", chunkStart = this.pos;
				for (;;) {
					if (this.pos >= this.input.length) this.raise(this.start, "Unterminated JSX contents");
					let ch = this.input.charCodeAt(this.pos);
					switch (ch) {
						case 60:
						case 123:
							if (this.pos === this.start) {
								if (ch === 60 && this.exprAllowed) {
									++this.pos;
									return this.finishToken(tok.jsxTagStart);
								}
								return this.getTokenFromCode(ch);
							}
							out += this.input.slice(chunkStart, this.pos);
							return this.finishToken(tok.jsxText, out);
						case 38:
							out += this.input.slice(chunkStart, this.pos);
							out += this.jsx_readEntity();
							chunkStart = this.pos;
							break;
						case 62:
						case 125: this.raise(this.pos, "Unexpected token `" + this.input[this.pos] + "`. Did you mean `" + (ch === 62 ? "&gt;" : "&rbrace;") + "` or `{\"" + this.input[this.pos] + "\"}`?");
						default: if (isNewLine(ch)) {
							out += this.input.slice(chunkStart, this.pos);
							out += this.jsx_readNewLine(true);
							chunkStart = this.pos;
						} else ++this.pos;
					}
				}
			}
			jsx_readNewLine(normalizeCRLF) {
				let ch = this.input.charCodeAt(this.pos);
				let out;
				++this.pos;
				if (ch === 13 && this.input.charCodeAt(this.pos) === 10) {
					++this.pos;
					out = normalizeCRLF ? "\n" : "\r\n";
				} else out = String.fromCharCode(ch);
				if (this.options.locations) {
					++this.curLine;
					this.lineStart = this.pos;
				}
				return out;
			}
			jsx_readString(quote) {
				let out = "", chunkStart = ++this.pos;
				for (;;) {
					if (this.pos >= this.input.length) this.raise(this.start, "Unterminated string constant");
					let ch = this.input.charCodeAt(this.pos);
					if (ch === quote) break;
					if (ch === 38) {
						out += this.input.slice(chunkStart, this.pos);
						out += this.jsx_readEntity();
						chunkStart = this.pos;
					} else if (isNewLine(ch)) {
						out += this.input.slice(chunkStart, this.pos);
						out += this.jsx_readNewLine(false);
						chunkStart = this.pos;
					} else ++this.pos;
				}
				out += this.input.slice(chunkStart, this.pos++);
				return this.finishToken(tt.string, out);
			}
			jsx_readEntity() {
				let str = "", count = 0, entity;
				let ch = this.input[this.pos];
				if (ch !== "&") this.raise(this.pos, "Entity must start with an ampersand");
				let startPos = ++this.pos;
				while (this.pos < this.input.length && count++ < 10) {
					ch = this.input[this.pos++];
					if (ch === ";") {
						if (str[0] === "#") {
							if (str[1] === "x") {
								str = str.substr(2);
								if (hexNumber.test(str)) entity = String.fromCharCode(parseInt(str, 16));
							} else {
								str = str.substr(1);
								if (decimalNumber.test(str)) entity = String.fromCharCode(parseInt(str, 10));
							}
						} else entity = XHTMLEntities[str];
						break;
					}
					str += ch;
				}
				if (!entity) {
					this.pos = startPos;
					return "&";
				}
				return entity;
			}
			jsx_readWord() {
				let ch, start = this.pos;
				do
					ch = this.input.charCodeAt(++this.pos);
				while (isIdentifierChar(ch) || ch === 45);
				return this.finishToken(tok.jsxName, this.input.slice(start, this.pos));
			}
			jsx_parseIdentifier() {
				let node = this.startNode();
				if (this.type === tok.jsxName) node.name = this.value;
				else if (this.type.keyword) node.name = this.type.keyword;
				else this.unexpected();
				this.next();
				return this.finishNode(node, "JSXIdentifier");
			}
			jsx_parseNamespacedName() {
				let startPos = this.start, startLoc = this.startLoc;
				let name = this.jsx_parseIdentifier();
				if (!options.allowNamespaces || !this.eat(tt.colon)) return name;
				var node = this.startNodeAt(startPos, startLoc);
				node.namespace = name;
				node.name = this.jsx_parseIdentifier();
				return this.finishNode(node, "JSXNamespacedName");
			}
			jsx_parseElementName() {
				if (this.type === tok.jsxTagEnd) return "";
				let startPos = this.start, startLoc = this.startLoc;
				let node = this.jsx_parseNamespacedName();
				if (this.type === tt.dot && node.type === "JSXNamespacedName" && !options.allowNamespacedObjects) this.unexpected();
				while (this.eat(tt.dot)) {
					let newNode = this.startNodeAt(startPos, startLoc);
					newNode.object = node;
					newNode.property = this.jsx_parseIdentifier();
					node = this.finishNode(newNode, "JSXMemberExpression");
				}
				return node;
			}
			jsx_parseAttributeValue() {
				switch (this.type) {
					case tt.braceL:
						let node = this.jsx_parseExpressionContainer();
						if (node.expression.type === "JSXEmptyExpression") this.raise(node.start, "JSX attributes must only be assigned a non-empty expression");
						return node;
					case tok.jsxTagStart:
					case tt.string: return this.parseExprAtom();
					default: this.raise(this.start, "JSX value should be either an expression or a quoted JSX text");
				}
			}
			jsx_parseEmptyExpression() {
				let node = this.startNodeAt(this.lastTokEnd, this.lastTokEndLoc);
				return this.finishNodeAt(node, "JSXEmptyExpression", this.start, this.startLoc);
			}
			jsx_parseExpressionContainer() {
				let node = this.startNode();
				this.next();
				node.expression = this.type === tt.braceR ? this.jsx_parseEmptyExpression() : this.parseExpression();
				this.expect(tt.braceR);
				return this.finishNode(node, "JSXExpressionContainer");
			}
			jsx_parseAttribute() {
				let node = this.startNode();
				if (this.eat(tt.braceL)) {
					this.expect(tt.ellipsis);
					node.argument = this.parseMaybeAssign();
					this.expect(tt.braceR);
					return this.finishNode(node, "JSXSpreadAttribute");
				}
				node.name = this.jsx_parseNamespacedName();
				node.value = this.eat(tt.eq) ? this.jsx_parseAttributeValue() : null;
				return this.finishNode(node, "JSXAttribute");
			}
			jsx_parseOpeningElementAt(startPos, startLoc) {
				let node = this.startNodeAt(startPos, startLoc);
				node.attributes = [];
				let nodeName = this.jsx_parseElementName();
				if (nodeName) node.name = nodeName;
				while (this.type !== tt.slash && this.type !== tok.jsxTagEnd) node.attributes.push(this.jsx_parseAttribute());
				node.selfClosing = this.eat(tt.slash);
				this.expect(tok.jsxTagEnd);
				return this.finishNode(node, nodeName ? "JSXOpeningElement" : "JSXOpeningFragment");
			}
			jsx_parseClosingElementAt(startPos, startLoc) {
				let node = this.startNodeAt(startPos, startLoc);
				let nodeName = this.jsx_parseElementName();
				if (nodeName) node.name = nodeName;
				this.expect(tok.jsxTagEnd);
				return this.finishNode(node, nodeName ? "JSXClosingElement" : "JSXClosingFragment");
			}
			jsx_parseElementAt(startPos, startLoc) {
				let node = this.startNodeAt(startPos, startLoc);
				let children = [];
				let openingElement = this.jsx_parseOpeningElementAt(startPos, startLoc);
				let closingElement = null;
				if (!openingElement.selfClosing) {
					contents: for (;;) switch (this.type) {
						case tok.jsxTagStart:
							startPos = this.start;
							startLoc = this.startLoc;
							this.next();
							if (this.eat(tt.slash)) {
								closingElement = this.jsx_parseClosingElementAt(startPos, startLoc);
								break contents;
							}
							children.push(this.jsx_parseElementAt(startPos, startLoc));
							break;
						case tok.jsxText:
							children.push(this.parseExprAtom());
							break;
						case tt.braceL:
							children.push(this.jsx_parseExpressionContainer());
							break;
						default: this.unexpected();
					}
					if (getQualifiedJSXName(closingElement.name) !== getQualifiedJSXName(openingElement.name)) this.raise(closingElement.start, "Expected corresponding JSX closing tag for <" + getQualifiedJSXName(openingElement.name) + ">");
				}
				let fragmentOrElement = openingElement.name ? "Element" : "Fragment";
				node["opening" + fragmentOrElement] = openingElement;
				node["closing" + fragmentOrElement] = closingElement;
				node.children = children;
				if (this.type === tt.relational && this.value === "<") this.raise(this.start, "Adjacent JSX elements must be wrapped in an enclosing tag");
				return this.finishNode(node, "JSX" + fragmentOrElement);
			}
			jsx_parseText() {
				let node = this.parseLiteral(this.value);
				node.type = "JSXText";
				return node;
			}
			jsx_parseElement() {
				let startPos = this.start, startLoc = this.startLoc;
				this.next();
				return this.jsx_parseElementAt(startPos, startLoc);
			}
			parseExprAtom(refShortHandDefaultPos) {
				if (this.type === tok.jsxText) return this.jsx_parseText();
				else if (this.type === tok.jsxTagStart) return this.jsx_parseElement();
				else return super.parseExprAtom(refShortHandDefaultPos);
			}
			readToken(code) {
				let context = this.curContext();
				if (context === tc_expr) return this.jsx_readToken();
				if (context === tc_oTag || context === tc_cTag) {
					if (isIdentifierStart(code)) return this.jsx_readWord();
					if (code == 62) {
						++this.pos;
						return this.finishToken(tok.jsxTagEnd);
					}
					if ((code === 34 || code === 39) && context == tc_oTag) return this.jsx_readString(code);
				}
				if (code === 60 && this.exprAllowed && this.input.charCodeAt(this.pos + 1) !== 33) {
					++this.pos;
					return this.finishToken(tok.jsxTagStart);
				}
				return super.readToken(code);
			}
			updateContext(prevType) {
				if (this.type == tt.braceL) {
					var curContext = this.curContext();
					if (curContext == tc_oTag) this.context.push(tokContexts.b_expr);
					else if (curContext == tc_expr) this.context.push(tokContexts.b_tmpl);
					else super.updateContext(prevType);
					this.exprAllowed = true;
				} else if (this.type === tt.slash && prevType === tok.jsxTagStart) {
					this.context.length -= 2;
					this.context.push(tc_cTag);
					this.exprAllowed = false;
				} else return super.updateContext(prevType);
			}
		};
	}
}));
// node_modules/espree/dist/espree.cjs
var require_espree = __commonJSMin(((exports) => {
	var acorn = require_acorn();
	var jsx = require_acorn_jsx();
	var eslintVisitorKeys = require_eslint_visitor_keys$1();
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
	var acorn__namespace = _interopNamespaceDefault(acorn);
	const Token = {
		Boolean: "Boolean",
		EOF: "<end>",
		Identifier: "Identifier",
		PrivateIdentifier: "PrivateIdentifier",
		Keyword: "Keyword",
		Null: "Null",
		Numeric: "Numeric",
		Punctuator: "Punctuator",
		String: "String",
		RegularExpression: "RegularExpression",
		Template: "Template",
		JSXIdentifier: "JSXIdentifier",
		JSXText: "JSXText"
	};
	function convertTemplatePart(tokens, code) {
		const firstToken = tokens[0], lastTemplateToken = tokens.at(-1);
		const token = {
			type: Token.Template,
			value: code.slice(firstToken.start, lastTemplateToken.end)
		};
		if (firstToken.loc) token.loc = {
			start: firstToken.loc.start,
			end: lastTemplateToken.loc.end
		};
		if (firstToken.range) {
			token.start = firstToken.range[0];
			token.end = lastTemplateToken.range[1];
			token.range = [token.start, token.end];
		}
		return token;
	}
	var TokenTranslator = class {
		constructor(acornTokTypes, code) {
			this._acornTokTypes = acornTokTypes;
			this._tokens = [];
			this._curlyBrace = null;
			this._code = code;
		}
		translate(token, extra) {
			const type = token.type, tt = this._acornTokTypes, newToken = token;
			if (type === tt.name) {
				newToken.type = Token.Identifier;
				if ("value" in token && token.value === "static") newToken.type = Token.Keyword;
				if (extra.ecmaVersion > 5 && "value" in token && (token.value === "yield" || token.value === "let")) newToken.type = Token.Keyword;
			} else if (type === tt.privateId) newToken.type = Token.PrivateIdentifier;
			else if (type === tt.semi || type === tt.comma || type === tt.parenL || type === tt.parenR || type === tt.braceL || type === tt.braceR || type === tt.dot || type === tt.bracketL || type === tt.colon || type === tt.question || type === tt.bracketR || type === tt.ellipsis || type === tt.arrow || type === tt.jsxTagStart || type === tt.incDec || type === tt.starstar || type === tt.jsxTagEnd || type === tt.prefix || type === tt.questionDot || "binop" in type && type.binop && !type.keyword || "isAssign" in type && type.isAssign) {
				newToken.type = Token.Punctuator;
				newToken.value = this._code.slice(token.start, token.end);
			} else if (type === tt.jsxName) newToken.type = Token.JSXIdentifier;
			else if (type.label === "jsxText" || type === tt.jsxAttrValueToken) newToken.type = Token.JSXText;
			else if (type.keyword) {
				if (type.keyword === "true" || type.keyword === "false") newToken.type = Token.Boolean;
				else if (type.keyword === "null") newToken.type = Token.Null;
				else newToken.type = Token.Keyword;
			} else if (type === tt.num) {
				newToken.type = Token.Numeric;
				newToken.value = this._code.slice(token.start, token.end);
			} else if (type === tt.string) {
				if (extra.jsxAttrValueToken) {
					extra.jsxAttrValueToken = false;
					newToken.type = Token.JSXText;
				} else newToken.type = Token.String;
				newToken.value = this._code.slice(token.start, token.end);
			} else if (type === tt.regexp) {
				newToken.type = Token.RegularExpression;
				const value = "value" in token && token.value;
				newToken.regex = {
					flags: value.flags,
					pattern: value.pattern
				};
				newToken.value = `/${value.pattern}/${value.flags}`;
			}
			return newToken;
		}
		onToken(token, extra) {
			const tt = this._acornTokTypes, tokens = extra.tokens, templateTokens = this._tokens;
			const translateTemplateTokens = () => {
				tokens.push(convertTemplatePart(this._tokens, this._code));
				this._tokens = [];
			};
			if (token.type === tt.eof) {
				if (this._curlyBrace) tokens.push(this.translate(this._curlyBrace, extra));
				return;
			}
			if (token.type === tt.backQuote) {
				if (this._curlyBrace) {
					tokens.push(this.translate(this._curlyBrace, extra));
					this._curlyBrace = null;
				}
				templateTokens.push(token);
				if (templateTokens.length > 1) translateTemplateTokens();
				return;
			}
			if (token.type === tt.dollarBraceL) {
				templateTokens.push(token);
				translateTemplateTokens();
				return;
			}
			if (token.type === tt.braceR) {
				if (this._curlyBrace) tokens.push(this.translate(this._curlyBrace, extra));
				this._curlyBrace = token;
				return;
			}
			if (token.type === tt.template || token.type === tt.invalidTemplate) {
				if (this._curlyBrace) {
					templateTokens.push(this._curlyBrace);
					this._curlyBrace = null;
				}
				templateTokens.push(token);
				return;
			}
			if (this._curlyBrace) {
				tokens.push(this.translate(this._curlyBrace, extra));
				this._curlyBrace = null;
			}
			tokens.push(this.translate(token, extra));
		}
	};
	const SUPPORTED_VERSIONS = [
		3,
		5,
		6,
		7,
		8,
		9,
		10,
		11,
		12,
		13,
		14,
		15,
		16,
		17
	];
	const LATEST_ECMA_VERSION = SUPPORTED_VERSIONS.at(-1);
	function getLatestEcmaVersion() {
		return LATEST_ECMA_VERSION;
	}
	function getSupportedEcmaVersions() {
		return [...SUPPORTED_VERSIONS];
	}
	function normalizeEcmaVersion(ecmaVersion = 5) {
		let version = ecmaVersion === "latest" ? getLatestEcmaVersion() : ecmaVersion;
		if (typeof version !== "number") throw new Error(`ecmaVersion must be a number or "latest". Received value of type ${typeof ecmaVersion} instead.`);
		if (version >= 2015) version -= 2009;
		if (!SUPPORTED_VERSIONS.includes(version)) throw new Error("Invalid ecmaVersion.");
		return version;
	}
	function normalizeSourceType(sourceType = "script") {
		if (sourceType === "script" || sourceType === "module" || sourceType === "commonjs") return sourceType;
		throw new Error("Invalid sourceType.");
	}
	function normalizeOptions(options) {
		const ecmaVersion = normalizeEcmaVersion(options.ecmaVersion);
		const sourceType = normalizeSourceType(options.sourceType);
		const ranges = options.range === true;
		const locations = options.loc === true;
		if (ecmaVersion !== 3 && options.allowReserved) throw new Error("`allowReserved` is only supported when ecmaVersion is 3");
		if (typeof options.allowReserved !== "undefined" && typeof options.allowReserved !== "boolean") throw new Error("`allowReserved`, when present, must be `true` or `false`");
		const allowReserved = ecmaVersion === 3 ? options.allowReserved || "never" : false;
		const ecmaFeatures = options.ecmaFeatures || {};
		const allowReturnOutsideFunction = options.sourceType === "commonjs" || Boolean(ecmaFeatures.globalReturn);
		if (sourceType === "module" && ecmaVersion < 6) throw new Error("sourceType 'module' is not supported when ecmaVersion < 2015. Consider adding `{ ecmaVersion: 2015 }` to the parser options.");
		return Object.assign({}, options, {
			ecmaVersion,
			sourceType,
			ranges,
			locations,
			allowReserved,
			allowReturnOutsideFunction
		});
	}
	const STATE = Symbol("espree's internal state");
	const ESPRIMA_FINISH_NODE = Symbol("espree's esprimaFinishNode");
	function convertAcornCommentToEsprimaComment(block, text, start, end, startLoc, endLoc, code) {
		let type;
		if (block) type = "Block";
		else if (code.slice(start, start + 2) === "#!") type = "Hashbang";
		else type = "Line";
		const comment = {
			type,
			value: text
		};
		if (typeof start === "number") {
			comment.start = start;
			comment.end = end;
			comment.range = [start, end];
		}
		if (typeof startLoc === "object") comment.loc = {
			start: startLoc,
			end: endLoc
		};
		return comment;
	}
	var espree = () => {
		return (Parser) => {
			const tokTypes = Object.assign({}, Parser.acorn.tokTypes);
			if (Parser.acornJsx) Object.assign(tokTypes, Parser.acornJsx.tokTypes);
			return class Espree extends Parser {
				constructor(opts, code) {
					if (typeof opts !== "object" || opts === null) opts = {};
					if (typeof code !== "string" && !(code instanceof String)) code = String(code);
					const originalSourceType = opts.sourceType;
					const options = normalizeOptions(opts);
					const ecmaFeatures = options.ecmaFeatures || {};
					const tokenTranslator = options.tokens === true ? new TokenTranslator(tokTypes, code) : null;
					const state = {
						originalSourceType: originalSourceType || options.sourceType,
						tokens: tokenTranslator ? [] : null,
						comments: options.comment === true ? [] : null,
						impliedStrict: ecmaFeatures.impliedStrict === true && options.ecmaVersion >= 5,
						ecmaVersion: options.ecmaVersion,
						jsxAttrValueToken: false,
						lastToken: null,
						templateElements: []
					};
					super({
						ecmaVersion: options.ecmaVersion,
						sourceType: options.sourceType,
						ranges: options.ranges,
						locations: options.locations,
						allowReserved: options.allowReserved,
						allowReturnOutsideFunction: options.allowReturnOutsideFunction,
						onToken(token) {
							if (tokenTranslator) tokenTranslator.onToken(token, state);
							if (token.type !== tokTypes.eof) state.lastToken = token;
						},
						onComment(block, text, start, end, startLoc, endLoc) {
							if (state.comments) {
								const comment = convertAcornCommentToEsprimaComment(block, text, start, end, startLoc, endLoc, code);
								state.comments.push(comment);
							}
						}
					}, code);
					this[STATE] = state;
				}
				tokenize() {
					do
						this.next();
					while (this.type !== tokTypes.eof);
					this.next();
					const extra = this[STATE];
					const tokens = extra.tokens;
					if (extra.comments) tokens.comments = extra.comments;
					return tokens;
				}
				finishNode(node, type) {
					const result = super.finishNode(node, type);
					return this[ESPRIMA_FINISH_NODE](result);
				}
				finishNodeAt(node, type, pos, loc) {
					const result = super.finishNodeAt(node, type, pos, loc);
					return this[ESPRIMA_FINISH_NODE](result);
				}
				parse() {
					const extra = this[STATE];
					const program = super.parse();
					program.sourceType = extra.originalSourceType;
					if (extra.comments) program.comments = extra.comments;
					if (extra.tokens) program.tokens = extra.tokens;
					this[STATE].templateElements.forEach((templateElement) => {
						const startOffset = -1;
						const endOffset = templateElement.tail ? 1 : 2;
						templateElement.start += startOffset;
						templateElement.end += endOffset;
						if (templateElement.range) {
							templateElement.range[0] += startOffset;
							templateElement.range[1] += endOffset;
						}
						if (templateElement.loc) {
							templateElement.loc.start.column += startOffset;
							templateElement.loc.end.column += endOffset;
						}
					});
					return program;
				}
				parseTopLevel(node) {
					if (this[STATE].impliedStrict) this.strict = true;
					return super.parseTopLevel(node);
				}
				raise(pos, message) {
					const loc = Parser.acorn.getLineInfo(this.input, pos);
					const err = new SyntaxError(message);
					err.index = pos;
					err.lineNumber = loc.line;
					err.column = loc.column + 1;
					throw err;
				}
				raiseRecoverable(pos, message) {
					this.raise(pos, message);
				}
				unexpected(pos) {
					let message = "Unexpected token";
					if (pos !== null && pos !== void 0) {
						this.pos = pos;
						if (this.options.locations) while (this.pos < this.lineStart) {
							this.lineStart = this.input.lastIndexOf("\n", this.lineStart - 2) + 1;
							--this.curLine;
						}
						this.nextToken();
					}
					if (this.end > this.start) message += ` ${this.input.slice(this.start, this.end)}`;
					this.raise(this.start, message);
				}
				jsx_readString(quote) {
					const result = super.jsx_readString(quote);
					if (this.type === tokTypes.string) this[STATE].jsxAttrValueToken = true;
					return result;
				}
				[ESPRIMA_FINISH_NODE](result) {
					if (result.type === "TemplateElement") this[STATE].templateElements.push(result);
					if (result.type.includes("Function") && !("generator" in result)) result.generator = false;
					return result;
				}
			};
		};
	};
	const parsers = {
		_regular: null,
		_jsx: null,
		get regular() {
			if (this._regular === null) {
				const espreeParserFactory = espree();
				this._regular = acorn__namespace.Parser.extend(espreeParserFactory);
			}
			return this._regular;
		},
		get jsx() {
			if (this._jsx === null) {
				const espreeParserFactory = espree();
				const jsxFactory = jsx();
				this._jsx = acorn__namespace.Parser.extend(jsxFactory, espreeParserFactory);
			}
			return this._jsx;
		},
		get(options) {
			return Boolean(options && options.ecmaFeatures && options.ecmaFeatures.jsx) ? this.jsx : this.regular;
		}
	};
	function tokenize(code, options) {
		const Parser = parsers.get(options);
		if (!options || options.tokens !== true) options = Object.assign({}, options, { tokens: true });
		return new Parser(options, code).tokenize();
	}
	function parse(code, options) {
		return new (parsers.get(options))(options, code).parse();
	}
	const version = "11.2.0";
	const name = "espree";
	const Syntax = (function() {
		let key, types = {};
		if (typeof Object.create === "function") types = Object.create(null);
		for (key in eslintVisitorKeys.KEYS) if (Object.hasOwn(eslintVisitorKeys.KEYS, key)) types[key] = key;
		if (typeof Object.freeze === "function") Object.freeze(types);
		return types;
	})();
	const latestEcmaVersion = getLatestEcmaVersion();
	const supportedEcmaVersions = getSupportedEcmaVersions();
	Object.defineProperty(exports, "VisitorKeys", {
		enumerable: true,
		get: function() {
			return eslintVisitorKeys.KEYS;
		}
	});
	exports.Syntax = Syntax;
	exports.latestEcmaVersion = latestEcmaVersion;
	exports.name = name;
	exports.parse = parse;
	exports.supportedEcmaVersions = supportedEcmaVersions;
	exports.tokenize = tokenize;
	exports.version = version;
}));
// build/node_modules/eslint/lib/languages/js/validate-language-options.js
var require_validate_language_options = __commonJSMin(((exports, module) => {
	const globalVariablesValues = new Set([
		true,
		"true",
		"writable",
		"writeable",
		false,
		"false",
		"readonly",
		"readable",
		null,
		"off"
	]);
	function isNonNullObject(value) {
		return typeof value === "object" && value !== null;
	}
	function isNonArrayObject(value) {
		return isNonNullObject(value) && !Array.isArray(value);
	}
	function isUndefined(value) {
		return typeof value === "undefined";
	}
	function validateEcmaVersion(ecmaVersion) {
		if (isUndefined(ecmaVersion)) throw new TypeError("Key \"ecmaVersion\": Expected an \"ecmaVersion\" property.");
		if (typeof ecmaVersion !== "number" && ecmaVersion !== "latest") throw new TypeError("Key \"ecmaVersion\": Expected a number or \"latest\".");
	}
	function validateSourceType(sourceType) {
		if (typeof sourceType !== "string" || !/^(?:script|module|commonjs)$/u.test(sourceType)) throw new TypeError("Key \"sourceType\": Expected \"script\", \"module\", or \"commonjs\".");
	}
	function validateGlobals(globals) {
		if (!isNonArrayObject(globals)) throw new TypeError("Key \"globals\": Expected an object.");
		for (const key of Object.keys(globals)) {
			if (key === "__proto__") continue;
			if (key !== key.trim()) throw new TypeError(`Key "globals": Global "${key}" has leading or trailing whitespace.`);
			if (!globalVariablesValues.has(globals[key])) throw new TypeError(`Key "globals": Key "${key}": Expected "readonly", "writable", or "off".`);
		}
	}
	function validateParser(parser) {
		if (!parser || typeof parser !== "object" || typeof parser.parse !== "function" && typeof parser.parseForESLint !== "function") throw new TypeError("Key \"parser\": Expected object with parse() or parseForESLint() method.");
	}
	function validateLanguageOptions(languageOptions) {
		if (!isNonArrayObject(languageOptions)) throw new TypeError("Expected an object.");
		const { ecmaVersion, sourceType, globals, parser, parserOptions, ...otherOptions } = languageOptions;
		if ("ecmaVersion" in languageOptions) validateEcmaVersion(ecmaVersion);
		if ("sourceType" in languageOptions) validateSourceType(sourceType);
		if ("globals" in languageOptions) validateGlobals(globals);
		if ("parser" in languageOptions) validateParser(parser);
		if ("parserOptions" in languageOptions) {
			if (!isNonArrayObject(parserOptions)) throw new TypeError("Key \"parserOptions\": Expected an object.");
		}
		const otherOptionKeys = Object.keys(otherOptions);
		if (otherOptionKeys.length > 0) throw new TypeError(`Unexpected key "${otherOptionKeys[0]}" found.`);
	}
	module.exports = { validateLanguageOptions };
}));
// build/node_modules/eslint/conf/ecma-version.js
var require_ecma_version = __commonJSMin(((exports, module) => {
	module.exports = { LATEST_ECMA_VERSION: 2026 };
}));
// build/node_modules/eslint/lib/languages/js/index.js
var require_js = __commonJSMin(((exports, module) => {
	const { SourceCode } = require_source_code();
	const createDebug = require_src();
	const astUtils = require_ast_utils();
	const espree = require_espree();
	const eslintScope = require_eslint_scope();
	const evk = require_eslint_visitor_keys$1();
	const { validateLanguageOptions } = require_validate_language_options();
	const { LATEST_ECMA_VERSION } = require_ecma_version();
	const debug = createDebug("eslint:languages:js");
	const DEFAULT_ECMA_VERSION = 5;
	const parserSymbol = Symbol.for("eslint.RuleTester.parser");
	function analyzeScope(ast, languageOptions, visitorKeys) {
		const ecmaFeatures = languageOptions.parserOptions.ecmaFeatures || {};
		const ecmaVersion = languageOptions.ecmaVersion || DEFAULT_ECMA_VERSION;
		return eslintScope.analyze(ast, {
			ignoreEval: true,
			nodejsScope: ecmaFeatures.globalReturn,
			impliedStrict: ecmaFeatures.impliedStrict,
			ecmaVersion: typeof ecmaVersion === "number" ? ecmaVersion : 6,
			sourceType: languageOptions.sourceType || "script",
			childVisitorKeys: visitorKeys || evk.KEYS,
			fallback: evk.getKeys,
			jsx: ecmaFeatures.jsx
		});
	}
	function isEspree(parser) {
		return !!(parser === espree || parser[parserSymbol] === espree);
	}
	function normalizeEcmaVersionForLanguageOptions(ecmaVersion) {
		switch (ecmaVersion) {
			case 3: return 3;
			case 5:
			case void 0: return 5;
			default: if (typeof ecmaVersion === "number") return ecmaVersion >= 2015 ? ecmaVersion : ecmaVersion + 2009;
		}
		return LATEST_ECMA_VERSION;
	}
	module.exports = {
		fileType: "text",
		lineStart: 1,
		columnStart: 0,
		nodeTypeKey: "type",
		visitorKeys: evk.KEYS,
		defaultLanguageOptions: {
			sourceType: "module",
			ecmaVersion: "latest",
			parser: espree,
			parserOptions: {}
		},
		validateLanguageOptions,
		normalizeLanguageOptions(languageOptions) {
			languageOptions.ecmaVersion = normalizeEcmaVersionForLanguageOptions(languageOptions.ecmaVersion);
			if (isEspree(languageOptions.parser)) {
				const parserOptions = languageOptions.parserOptions;
				if (languageOptions.sourceType) {
					parserOptions.sourceType = languageOptions.sourceType;
					if (parserOptions.sourceType === "module" && parserOptions.ecmaFeatures && parserOptions.ecmaFeatures.globalReturn) parserOptions.ecmaFeatures.globalReturn = false;
				}
			}
			return languageOptions;
		},
		matchesSelectorClass(className, node, ancestry) {
			switch (className.toLowerCase()) {
				case "statement": if (node.type.slice(-9) === "Statement") return true;
				case "declaration": return node.type.slice(-11) === "Declaration";
				case "pattern": if (node.type.slice(-7) === "Pattern") return true;
				case "expression": return node.type.slice(-10) === "Expression" || node.type.slice(-7) === "Literal" || node.type === "Identifier" && (ancestry.length === 0 || ancestry[0].type !== "MetaProperty") || node.type === "MetaProperty";
				case "function": return node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression";
				default: throw new Error(`Unknown class name: ${className}`);
			}
		},
		parse(file, { languageOptions }) {
			const { body: text, path: filePath } = file;
			const textToParse = text.replace(astUtils.shebangPattern, (match, captured) => `//${captured}`);
			const { ecmaVersion, sourceType, parser } = languageOptions;
			const parserOptions = Object.assign({
				ecmaVersion,
				sourceType
			}, languageOptions.parserOptions, {
				loc: true,
				range: true,
				tokens: true,
				comment: true,
				eslintVisitorKeys: true,
				eslintScopeManager: true,
				filePath
			});
			try {
				debug("Parsing:", filePath);
				const parseResult = typeof parser.parseForESLint === "function" ? parser.parseForESLint(textToParse, parserOptions) : { ast: parser.parse(textToParse, parserOptions) };
				debug("Parsing successful:", filePath);
				const { ast, services: parserServices = {}, visitorKeys = evk.KEYS, scopeManager } = parseResult;
				return {
					ok: true,
					ast,
					parserServices,
					visitorKeys,
					scopeManager
				};
			} catch (ex) {
				const message = ex.message.replace(/^line \d+:/iu, "").trim();
				debug("%s\n%s", message, ex.stack);
				return {
					ok: false,
					errors: [{
						message,
						line: ex.lineNumber,
						column: ex.column
					}]
				};
			}
		},
		createSourceCode(file, parseResult, { languageOptions }) {
			const { body: text, path: filePath, bom: hasBOM } = file;
			const { ast, parserServices, visitorKeys } = parseResult;
			debug("Scope analysis:", filePath);
			const scopeManager = parseResult.scopeManager || analyzeScope(ast, languageOptions, visitorKeys);
			debug("Scope analysis successful:", filePath);
			return new SourceCode({
				text,
				ast,
				hasBOM,
				parserServices,
				scopeManager,
				visitorKeys
			});
		}
	};
}));
// build/node_modules/eslint/lib/config/default-config.js
var require_default_config = __commonJSMin(((exports) => {
	const Rules = new Map();
	const sharedDefaultConfig = [{ files: ["**/*.js", "**/*.mjs"] }, {
		files: ["**/*.cjs"],
		languageOptions: {
			sourceType: "commonjs",
			ecmaVersion: "latest"
		}
	}];
	exports.defaultConfig = Object.freeze([
		{
			plugins: { "@": {
				languages: { js: require_js() },
				rules: new Proxy({}, {
					get(target, property) {
						return Rules.get(property);
					},
					has(target, property) {
						return Rules.has(property);
					}
				})
			} },
			language: "@/js",
			linterOptions: { reportUnusedDisableDirectives: 1 }
		},
		{ ignores: ["**/node_modules/", ".git/"] },
		...sharedDefaultConfig
	]);
	exports.defaultRuleTesterConfig = Object.freeze([{ files: ["**"] }, ...sharedDefaultConfig]);
}));
// build/node_modules/eslint/lib/config/flat-config-array.js
var require_flat_config_array = __commonJSMin(((exports) => {
	const { ConfigArray, ConfigArraySymbol } = require_cjs$1();
	const { flatConfigSchema } = require_flat_config_schema();
	const { defaultConfig } = require_default_config();
	const { Config } = require_config();
	const META_FIELDS = new Set(["name", "basePath"]);
	function wrapConfigErrorWithDetails(error, originalLength, baseLength) {
		let location = "user-defined";
		let configIndex = error.index;
		if (error.index < baseLength) location = "base";
		else if (error.index < originalLength + baseLength) {
			location = "original";
			configIndex = error.index - baseLength;
		} else configIndex = error.index - originalLength - baseLength;
		return new TypeError(`${error.message.slice(0, -1)} at ${location} index ${configIndex}.`, { cause: error });
	}
	const originalBaseConfig = Symbol("originalBaseConfig");
	const originalLength = Symbol("originalLength");
	const baseLength = Symbol("baseLength");
	var FlatConfigArray = class extends ConfigArray {
		constructor(configs, { basePath, shouldIgnore = true, baseConfig = defaultConfig } = {}) {
			super(configs, {
				basePath,
				schema: flatConfigSchema
			});
			this[originalLength] = this.length;
			if (baseConfig[Symbol.iterator]) this.unshift(...baseConfig);
			else this.unshift(baseConfig);
			this[baseLength] = this.length - this[originalLength];
			this[originalBaseConfig] = baseConfig;
			Object.defineProperty(this, originalBaseConfig, { writable: false });
			this.shouldIgnore = shouldIgnore;
			Object.defineProperty(this, "shouldIgnore", { writable: false });
		}
		normalize(context) {
			return super.normalize(context).catch((error) => {
				if (error.name === "ConfigError") throw wrapConfigErrorWithDetails(error, this[originalLength], this[baseLength]);
				throw error;
			});
		}
		normalizeSync(context) {
			try {
				return super.normalizeSync(context);
			} catch (error) {
				if (error.name === "ConfigError") throw wrapConfigErrorWithDetails(error, this[originalLength], this[baseLength]);
				throw error;
			}
		}
		[ConfigArraySymbol.preprocessConfig](config) {
			if (!this.shouldIgnore && !this[originalBaseConfig].includes(config) && config.ignores && Object.keys(config).filter((key) => !META_FIELDS.has(key)).length === 1) {
				const { ignores, ...otherKeys } = config;
				return otherKeys;
			}
			return config;
		}
		[ConfigArraySymbol.finalizeConfig](config) {
			return new Config(config);
		}
	};
	exports.FlatConfigArray = FlatConfigArray;
}));
// build/node_modules/eslint/lib/shared/flags.js
var require_flags = __commonJSMin(((exports, module) => {
	const activeFlags = new Map([
		["test_only", "Used only for testing."],
		["test_only_2", "Used only for testing."],
		["unstable_native_nodejs_ts_config", "Use native Node.js to load TypeScript configuration."]
	]);
	const inactiveFlags = new Map([
		["test_only_replaced", {
			description: "Used only for testing flags that have been replaced by other flags.",
			replacedBy: "test_only"
		}],
		["test_only_enabled_by_default", {
			description: "Used only for testing flags whose features have been enabled by default.",
			replacedBy: null
		}],
		["test_only_abandoned", { description: "Used only for testing flags whose features have been abandoned." }]
	]);
	function getInactivityReasonMessage({ replacedBy }) {
		if (typeof replacedBy === "undefined") return "This feature has been abandoned.";
		if (typeof replacedBy === "string") return `This flag has been renamed '${replacedBy}' to reflect its stabilization. Please use '${replacedBy}' instead.`;
		return "This feature is now enabled by default.";
	}
	module.exports = {
		activeFlags,
		inactiveFlags,
		getInactivityReasonMessage
	};
}));
// build/node_modules/eslint/lib/linter/vfile.js
var require_vfile = __commonJSMin(((exports, module) => {
	function hasUnicodeBOM(value) {
		return typeof value === "string" ? value.charCodeAt(0) === 65279 : value[0] === 239 && value[1] === 187 && value[2] === 191;
	}
	function stripUnicodeBOM(value) {
		if (!hasUnicodeBOM(value)) return value;
		if (typeof value === "string") return value.slice(1);
		return value.slice(3);
	}
	var VFile = class {
		path;
		physicalPath;
		body;
		rawBody;
		bom;
		constructor(path, body, { physicalPath } = {}) {
			this.path = path;
			this.physicalPath = physicalPath ?? path;
			this.bom = hasUnicodeBOM(body);
			this.body = stripUnicodeBOM(body);
			this.rawBody = body;
		}
	};
	module.exports = { VFile };
}));
// build/node_modules/eslint/lib/services/parser-service.js
var require_parser_service = __commonJSMin(((exports, module) => {
	var ParserService = class {
		parseSync(file, config) {
			const { language, languageOptions } = config;
			const result = language.parse(file, { languageOptions });
			if (typeof result.then === "function") throw new Error("Unsupported: Language parser returned a promise.");
			if (result.ok) return {
				ok: true,
				sourceCode: language.createSourceCode(file, result, { languageOptions })
			};
			return {
				ok: false,
				errors: result.errors.map((error) => ({
					ruleId: null,
					fatal: true,
					severity: 2,
					message: `Parsing error: ${error.message}`,
					line: error.line,
					column: error.column
				}))
			};
		}
	};
	module.exports = { ParserService };
}));
// build/node_modules/eslint/lib/linter/file-context.js
var require_file_context = __commonJSMin(((exports) => {
	var FileContext = class {
		cwd;
		filename;
		physicalFilename;
		sourceCode;
		languageOptions;
		settings;
		constructor({ cwd, filename, physicalFilename, sourceCode, languageOptions, settings }) {
			this.cwd = cwd;
			this.filename = filename;
			this.physicalFilename = physicalFilename;
			this.sourceCode = sourceCode;
			this.languageOptions = languageOptions;
			this.settings = settings;
			Object.freeze(this);
		}
		extend(extension) {
			return Object.freeze(Object.assign(Object.create(this), extension));
		}
	};
	exports.FileContext = FileContext;
}));
// build/node_modules/eslint/lib/services/processor-service.js
var require_processor_service = __commonJSMin(((exports, module) => {
	const path = __require("node:path");
	const { VFile } = require_vfile();
	var ProcessorService = class {
		preprocessSync(file, config) {
			const { processor } = config;
			let blocks;
			try {
				blocks = processor.preprocess(file.rawBody, file.path);
			} catch (ex) {
				return {
					ok: false,
					errors: [{
						ruleId: null,
						fatal: true,
						severity: 2,
						message: `Preprocessing error: ${ex.message.replace(/^line \d+:/iu, "").trim()}`,
						line: ex.lineNumber,
						column: ex.column
					}]
				};
			}
			if (typeof blocks.then === "function") throw new Error("Unsupported: Preprocessor returned a promise.");
			return {
				ok: true,
				files: blocks.map((block, i) => {
					if (typeof block === "string") return block;
					const filePath = path.join(file.path, `${i}_${block.filename}`);
					return new VFile(filePath, block.text, { physicalPath: file.physicalPath });
				})
			};
		}
		postprocessSync(file, messages, config) {
			const { processor } = config;
			return processor.postprocess(messages, file.path);
		}
	};
	module.exports = { ProcessorService };
}));
// build/node_modules/eslint/lib/shared/option-utils.js
var require_option_utils = __commonJSMin(((exports, module) => {
	function containsDifferentProperty(input, original) {
		if (input === original) return false;
		if (typeof input !== typeof original || Array.isArray(input) !== Array.isArray(original)) return true;
		if (Array.isArray(input)) return input.length !== original.length || input.some((value, i) => containsDifferentProperty(value, original[i]));
		if (typeof input === "object") {
			if (input === null || original === null) return true;
			const inputKeys = Object.keys(input);
			const originalKeys = Object.keys(original);
			return inputKeys.length !== originalKeys.length || inputKeys.some((inputKey) => !Object.hasOwn(original, inputKey) || containsDifferentProperty(input[inputKey], original[inputKey]));
		}
		return true;
	}
	module.exports = { containsDifferentProperty };
}));
// build/node_modules/eslint/lib/services/warning-service.js
var require_warning_service = __commonJSMin(((exports, module) => {
	var WarningService = class {
		constructor({ emitWarning = globalThis.process?.emitWarning ?? (() => {}) } = {}) {
			this.emitWarning = emitWarning;
		}
		emitCircularFixesWarning(filename) {
			this.emitWarning(`Circular fixes detected while fixing ${filename}. It is likely that you have conflicting rules in your configuration. For more information, visit https://eslint.org/docs/latest/use/troubleshooting/circular-fixes`, "ESLintCircularFixesWarning");
		}
		emitEmptyConfigWarning(configFilePath) {
			this.emitWarning(`Running ESLint with an empty config (from ${configFilePath}). Please double-check that this is what you want. If you want to run ESLint with an empty config, export [{}] to remove this warning.`, "ESLintEmptyConfigWarning");
		}
		emitESLintIgnoreWarning() {
			this.emitWarning("The \".eslintignore\" file is no longer supported. Switch to using the \"ignores\" property in \"eslint.config.js\": https://eslint.org/docs/latest/use/configure/migration-guide#ignore-files", "ESLintIgnoreWarning");
		}
		emitInactiveFlagWarning(flag, message) {
			this.emitWarning(message, `ESLintInactiveFlag_${flag}`);
		}
		emitPoorConcurrencyWarning(notice) {
			this.emitWarning(`You may ${notice} to improve performance.`, "ESLintPoorConcurrencyWarning");
		}
	};
	module.exports = { WarningService };
}));
// node_modules/esquery/dist/esquery.min.js
var require_esquery_min = __commonJSMin(((exports, module, this$1) => {
	(function(e, t) {
		"object" == typeof exports && "undefined" != typeof module ? module.exports = t() : "function" == typeof define && define.amd ? define(t) : (e = e || self).esquery = t();
	})(this$1, (function() {
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
}));
// build/node_modules/eslint/lib/linter/esquery.js
var require_esquery = __commonJSMin(((exports, module) => {
	const esquery = require_esquery_min();
	var ESQueryParsedSelector = class {
		source;
		isExit;
		root;
		nodeTypes;
		attributeCount;
		identifierCount;
		alwaysMatches;
		fastMatch;
		constructor(source, isExit, root, nodeTypes, attributeCount, identifierCount, alwaysMatches, fastMatch) {
			this.source = source;
			this.isExit = isExit;
			this.root = root;
			this.nodeTypes = nodeTypes;
			this.attributeCount = attributeCount;
			this.identifierCount = identifierCount;
			this.alwaysMatches = alwaysMatches;
			this.fastMatch = fastMatch;
		}
		compare(otherSelector) {
			return this.attributeCount - otherSelector.attributeCount || this.identifierCount - otherSelector.identifierCount || (this.source <= otherSelector.source ? -1 : 1);
		}
	};
	const selectorCache = new Map();
	function union(...arrays) {
		return [...new Set(arrays.flat())];
	}
	function intersection(...arrays) {
		if (arrays.length === 0) return [];
		let result = [...new Set(arrays[0])];
		for (const array of arrays.slice(1)) result = result.filter((x) => array.includes(x));
		return result;
	}
	function analyzeParsedSelector(parsedSelector) {
		let attributeCount = 0;
		let identifierCount = 0;
		function analyzeSelector(selector) {
			switch (selector.type) {
				case "identifier":
					identifierCount++;
					return [selector.value];
				case "not":
					selector.selectors.map(analyzeSelector);
					return null;
				case "matches": {
					const typesForComponents = selector.selectors.map(analyzeSelector);
					if (typesForComponents.every(Boolean)) return union(...typesForComponents);
					return null;
				}
				case "compound": {
					const typesForComponents = selector.selectors.map(analyzeSelector).filter((typesForComponent) => typesForComponent);
					if (!typesForComponents.length) return null;
					return intersection(...typesForComponents);
				}
				case "attribute":
				case "field":
				case "nth-child":
				case "nth-last-child":
					attributeCount++;
					return null;
				case "child":
				case "descendant":
				case "sibling":
				case "adjacent":
					analyzeSelector(selector.left);
					return analyzeSelector(selector.right);
				case "class":
					if (selector.name === "function") return [
						"FunctionDeclaration",
						"FunctionExpression",
						"ArrowFunctionExpression"
					];
					return null;
				default: return null;
			}
		}
		return {
			nodeTypes: analyzeSelector(parsedSelector),
			attributeCount,
			identifierCount
		};
	}
	function isAlwaysMatchingSelector(selector) {
		switch (selector.type) {
			case "identifier":
			case "wildcard": return true;
			case "matches": return selector.selectors.every(isAlwaysMatchingSelector);
			default: return false;
		}
	}
	function createFastMatcher(root) {
		if (root.type !== "child") return null;
		const { left, right } = root;
		if (left.type !== "identifier") return null;
		let field = null;
		if (right.type === "field") field = right;
		else if (right.type === "compound" && right.selectors.length === 2) {
			const [first, second] = right.selectors;
			if (first.type === "wildcard" && second.type === "field") field = second;
		}
		if (!field || field.name.includes(".")) return null;
		const parentType = left.value;
		const parentTypeLowercase = parentType.toLowerCase();
		const fieldName = field.name;
		return (node, ancestry, options) => {
			const parent = ancestry[0];
			if (!parent) return false;
			const parentTypeActual = parent[options?.nodeTypeKey || "type"];
			if (parentTypeActual !== parentType && (typeof parentTypeActual !== "string" || parentTypeActual.toLowerCase() !== parentTypeLowercase)) return false;
			const value = parent[fieldName];
			return value === node || Array.isArray(value) && value.includes(node);
		};
	}
	function trySimpleParseSelector(selector) {
		if (selector === "*") return {
			type: "wildcard",
			value: "*"
		};
		if (/^[a-z]+$/iu.test(selector)) return {
			type: "identifier",
			value: selector
		};
		return null;
	}
	function tryParseSelector(selector) {
		try {
			return esquery.parse(selector);
		} catch (err) {
			if (err.location && err.location.start && typeof err.location.start.offset === "number") throw new SyntaxError(`Syntax error in selector "${selector}" at position ${err.location.start.offset}: ${err.message}`, { cause: err });
			throw err;
		}
	}
	function parse(source) {
		if (selectorCache.has(source)) return selectorCache.get(source);
		const cleanSource = source.replace(/:exit$/u, "");
		const parsedSelector = trySimpleParseSelector(cleanSource) ?? tryParseSelector(cleanSource);
		const { nodeTypes, attributeCount, identifierCount } = analyzeParsedSelector(parsedSelector);
		const result = new ESQueryParsedSelector(source, source.endsWith(":exit"), parsedSelector, nodeTypes, attributeCount, identifierCount, isAlwaysMatchingSelector(parsedSelector), createFastMatcher(parsedSelector));
		selectorCache.set(source, result);
		return result;
	}
	function matches(node, root, ancestry, options) {
		return esquery.matches(node, root, ancestry, options);
	}
	module.exports = {
		parse,
		matches,
		ESQueryParsedSelector
	};
}));
// build/node_modules/eslint/lib/linter/source-code-traverser.js
var require_source_code_traverser = __commonJSMin(((exports, module) => {
	const { parse, matches } = require_esquery();
	const vk = require_eslint_visitor_keys$1();
	const STEP_KIND_VISIT = 1;
	const STEP_KIND_CALL = 2;
	const emptyArray = Object.freeze([]);
	function compareSpecificity(a, b) {
		return a.compare(b);
	}
	var ESQueryHelper = class {
		constructor(visitor, esqueryOptions) {
			this.visitor = visitor;
			this.esqueryOptions = esqueryOptions;
			this.nodeTypeKey = esqueryOptions?.nodeTypeKey || "type";
			this.enterSelectorsByNodeType = new Map();
			this.exitSelectorsByNodeType = new Map();
			this.anyTypeEnterSelectors = [];
			this.anyTypeExitSelectors = [];
			visitor.forEachName((rawSelector) => {
				const selector = parse(rawSelector);
				if (selector.nodeTypes) {
					const typeMap = selector.isExit ? this.exitSelectorsByNodeType : this.enterSelectorsByNodeType;
					selector.nodeTypes.forEach((nodeType) => {
						if (!typeMap.has(nodeType)) typeMap.set(nodeType, []);
						typeMap.get(nodeType).push(selector);
					});
					return;
				}
				(selector.isExit ? this.anyTypeExitSelectors : this.anyTypeEnterSelectors).push(selector);
			});
			this.anyTypeEnterSelectors.sort(compareSpecificity);
			this.anyTypeExitSelectors.sort(compareSpecificity);
			this.enterSelectorsByNodeType.forEach((selectorList) => selectorList.sort(compareSpecificity));
			this.exitSelectorsByNodeType.forEach((selectorList) => selectorList.sort(compareSpecificity));
		}
		matches(node, ancestry, selector) {
			if (selector.fastMatch) return selector.fastMatch(node, ancestry, this.esqueryOptions);
			return matches(node, selector.root, ancestry, this.esqueryOptions);
		}
		calculateSelectors(node, ancestry, isExit, out) {
			const selectorsByNodeType = (isExit ? this.exitSelectorsByNodeType : this.enterSelectorsByNodeType).get(node[this.nodeTypeKey]) || emptyArray;
			const anyTypeSelectors = isExit ? this.anyTypeExitSelectors : this.anyTypeEnterSelectors;
			let selectorsByNodeTypeIndex = 0;
			let anyTypeSelectorsIndex = 0;
			while (selectorsByNodeTypeIndex < selectorsByNodeType.length || anyTypeSelectorsIndex < anyTypeSelectors.length) {
				const hasMoreNodeTypeSelectors = selectorsByNodeTypeIndex < selectorsByNodeType.length;
				const hasMoreAnyTypeSelectors = anyTypeSelectorsIndex < anyTypeSelectors.length;
				const anyTypeSelector = anyTypeSelectors[anyTypeSelectorsIndex];
				const nodeTypeSelector = selectorsByNodeType[selectorsByNodeTypeIndex];
				const isAnyTypeSelectorLessSpecific = hasMoreAnyTypeSelectors && hasMoreNodeTypeSelectors && anyTypeSelector.compare(nodeTypeSelector) < 0;
				if (!hasMoreNodeTypeSelectors || isAnyTypeSelectorLessSpecific) {
					anyTypeSelectorsIndex++;
					if (anyTypeSelector.alwaysMatches || this.matches(node, ancestry, anyTypeSelector)) out.push(anyTypeSelector);
				} else {
					selectorsByNodeTypeIndex++;
					if (nodeTypeSelector.alwaysMatches || this.matches(node, ancestry, nodeTypeSelector)) out.push(nodeTypeSelector);
				}
			}
		}
	};
	var SourceCodeTraverser = class {
		#language;
		static instances = new WeakMap();
		constructor(language) {
			this.#language = language;
		}
		static getInstance(language) {
			if (!this.instances.has(language)) this.instances.set(language, new this(language));
			return this.instances.get(language);
		}
		traverseSync(sourceCode, visitor, { steps } = {}) {
			const esquery = new ESQueryHelper(visitor, {
				visitorKeys: sourceCode.visitorKeys ?? this.#language.visitorKeys,
				fallback: vk.getKeys,
				matchClass: this.#language.matchesSelectorClass ?? (() => false),
				nodeTypeKey: this.#language.nodeTypeKey
			});
			const currentAncestry = [];
			const matchedSelectors = [];
			const allSteps = steps ?? sourceCode.traverse();
			function applyStep(step) {
				switch (step.kind) {
					case STEP_KIND_VISIT:
						try {
							const isExit = step.phase !== 1;
							if (isExit) currentAncestry.shift();
							matchedSelectors.length = 0;
							esquery.calculateSelectors(step.target, currentAncestry, isExit, matchedSelectors);
							const args = step.args;
							for (let i = 0; i < matchedSelectors.length; i++) {
								const source = matchedSelectors[i].source;
								if (!args) visitor.callSync(source, step.target);
								else if (args.length === 1) visitor.callSync(source, args[0]);
								else visitor.callSync(source, ...args);
							}
							if (!isExit) currentAncestry.unshift(step.target);
						} catch (err) {
							err.currentNode = step.target;
							throw err;
						}
						break;
					case STEP_KIND_CALL:
						visitor.callSync(step.target, ...step.args);
						break;
					default: throw new Error(`Invalid traversal step found: "${step.kind}".`);
				}
			}
			if (Array.isArray(allSteps)) for (let i = 0; i < allSteps.length; i++) applyStep(allSteps[i]);
			else for (const step of allSteps) applyStep(step);
		}
	};
	module.exports = { SourceCodeTraverser };
}));
// build/node_modules/eslint/lib/linter/rule-fixer.js
var require_rule_fixer = __commonJSMin(((exports, module) => {
	function insertTextAt(index, text) {
		return {
			range: [index, index],
			text
		};
	}
	function assertIsString(text) {
		if (typeof text !== "string") throw new TypeError("'text' must be a string");
	}
	var RuleFixer = class {
		#sourceCode;
		constructor({ sourceCode }) {
			this.#sourceCode = sourceCode;
		}
		insertTextAfter(nodeOrToken, text) {
			assertIsString(text);
			const range = this.#sourceCode.getRange(nodeOrToken);
			return this.insertTextAfterRange(range, text);
		}
		insertTextAfterRange(range, text) {
			assertIsString(text);
			return insertTextAt(range[1], text);
		}
		insertTextBefore(nodeOrToken, text) {
			assertIsString(text);
			const range = this.#sourceCode.getRange(nodeOrToken);
			return this.insertTextBeforeRange(range, text);
		}
		insertTextBeforeRange(range, text) {
			assertIsString(text);
			return insertTextAt(range[0], text);
		}
		replaceText(nodeOrToken, text) {
			assertIsString(text);
			const range = this.#sourceCode.getRange(nodeOrToken);
			return this.replaceTextRange(range, text);
		}
		replaceTextRange(range, text) {
			assertIsString(text);
			return {
				range,
				text
			};
		}
		remove(nodeOrToken) {
			const range = this.#sourceCode.getRange(nodeOrToken);
			return this.removeRange(range);
		}
		removeRange(range) {
			return {
				range,
				text: ""
			};
		}
	};
	module.exports = { RuleFixer };
}));
// build/node_modules/eslint/lib/linter/interpolate.js
var require_interpolate = __commonJSMin(((exports, module) => {
	function getPlaceholderMatcher() {
		return /\{\{([^{}]+)\}\}/gu;
	}
	const PLACEHOLDER_MATCHER = getPlaceholderMatcher();
	function interpolate(text, data) {
		if (!data) return text;
		if (!text.includes("{{")) return text;
		return text.replace(PLACEHOLDER_MATCHER, (fullMatch, termWithWhitespace) => {
			const term = termWithWhitespace.trim();
			if (term in data) return data[term];
			return fullMatch;
		});
	}
	module.exports = {
		getPlaceholderMatcher,
		interpolate
	};
}));
// build/node_modules/eslint/lib/linter/file-report.js
var require_file_report = __commonJSMin(((exports, module) => {
	const assert = require_assert();
	const { RuleFixer } = require_rule_fixer();
	const { interpolate } = require_interpolate();
	const ruleReplacements = require_replacements();
	const DEFAULT_ERROR_LOC = {
		start: {
			line: 1,
			column: 0
		},
		end: {
			line: 1,
			column: 1
		}
	};
	function updateLocationInformation({ line, column, endLine, endColumn }, language) {
		const columnOffset = language.columnStart === 1 ? 0 : 1;
		const lineOffset = language.lineStart === 1 ? 0 : 1;
		const finalEndLine = endLine === void 0 ? endLine : endLine + lineOffset;
		const finalEndColumn = endColumn === void 0 ? endColumn : endColumn + columnOffset;
		return {
			line: line + lineOffset,
			column: column + columnOffset,
			endLine: finalEndLine,
			endColumn: finalEndColumn
		};
	}
	function createMissingRuleMessage(ruleId) {
		return Object.hasOwn(ruleReplacements.rules, ruleId) ? `Rule '${ruleId}' was removed and replaced by: ${ruleReplacements.rules[ruleId].join(", ")}` : `Definition for rule '${ruleId}' was not found.`;
	}
	function createLintingProblem(options, severity, language) {
		const { ruleId = null, loc = DEFAULT_ERROR_LOC, message = createMissingRuleMessage(options.ruleId) } = options;
		return {
			ruleId,
			message,
			...updateLocationInformation({
				line: loc.start.line,
				column: loc.start.column,
				endLine: loc.end.line,
				endColumn: loc.end.column
			}, language),
			severity
		};
	}
	function normalizeMultiArgReportCall(...args) {
		if (args.length === 1) return args[0];
		if (typeof args[1] === "string") return {
			node: args[0],
			message: args[1],
			data: args[2],
			fix: args[3]
		};
		return {
			node: args[0],
			loc: args[1],
			message: args[2],
			data: args[3],
			fix: args[4]
		};
	}
	function assertValidNodeInfo(descriptor) {
		if (descriptor.node) assert(typeof descriptor.node === "object", "Node must be an object");
		else assert(descriptor.loc, "Node must be provided when reporting error if location is not provided");
	}
	function normalizeReportLoc(descriptor) {
		if (descriptor.loc.start) return descriptor.loc;
		return {
			start: descriptor.loc,
			end: null
		};
	}
	function cloneFix(fix) {
		if (!fix) return null;
		return {
			range: [fix.range[0], fix.range[1]],
			text: fix.text
		};
	}
	function assertValidFix(fix) {
		if (fix) {
			if (!(fix.range && typeof fix.range[0] === "number" && typeof fix.range[1] === "number")) assert(false, `Fix has invalid range: ${JSON.stringify(fix, null, 2)}`);
		}
	}
	function compareFixesByRange(a, b) {
		return a.range[0] - b.range[0] || a.range[1] - b.range[1];
	}
	function mergeFixes(fixes, sourceCode) {
		for (const fix of fixes) assertValidFix(fix);
		if (fixes.length === 0) return null;
		if (fixes.length === 1) return cloneFix(fixes[0]);
		fixes.sort(compareFixesByRange);
		const originalText = sourceCode.text;
		const start = fixes[0].range[0];
		const end = fixes.at(-1).range[1];
		let text = "";
		let lastPos = Number.MIN_SAFE_INTEGER;
		for (const fix of fixes) {
			assert(fix.range[0] >= lastPos, "Fix objects must not be overlapped in a report.");
			if (fix.range[0] >= 0) text += originalText.slice(Math.max(0, start, lastPos), fix.range[0]);
			text += fix.text;
			lastPos = fix.range[1];
		}
		text += originalText.slice(Math.max(0, start, lastPos), end);
		return {
			range: [start, end],
			text
		};
	}
	function normalizeFixes(descriptor, sourceCode, ruleFixer) {
		if (typeof descriptor.fix !== "function") return null;
		const fix = descriptor.fix(ruleFixer);
		if (fix && Symbol.iterator in fix) return mergeFixes(Array.from(fix), sourceCode);
		assertValidFix(fix);
		return cloneFix(fix);
	}
	function mapSuggestions(descriptor, sourceCode, messages, ruleFixer) {
		if (!descriptor.suggest || !Array.isArray(descriptor.suggest)) return [];
		return descriptor.suggest.map((suggestInfo) => {
			const computedDesc = suggestInfo.desc || messages[suggestInfo.messageId];
			return {
				...suggestInfo,
				desc: interpolate(computedDesc, suggestInfo.data),
				fix: normalizeFixes(suggestInfo, sourceCode, ruleFixer)
			};
		}).filter(({ fix }) => fix);
	}
	function createProblem(options) {
		const { language } = options;
		const columnOffset = language.columnStart === 1 ? 0 : 1;
		const lineOffset = language.lineStart === 1 ? 0 : 1;
		const problem = {
			ruleId: options.ruleId,
			severity: options.severity,
			message: options.message,
			line: options.loc.start.line + lineOffset,
			column: options.loc.start.column + columnOffset
		};
		if (options.messageId) problem.messageId = options.messageId;
		if (options.loc.end) {
			problem.endLine = options.loc.end.line + lineOffset;
			problem.endColumn = options.loc.end.column + columnOffset;
		}
		if (options.fix) problem.fix = options.fix;
		if (options.suggestions && options.suggestions.length > 0) problem.suggestions = options.suggestions;
		return problem;
	}
	function validateSuggestions(suggest, messages) {
		if (suggest && Array.isArray(suggest)) suggest.forEach((suggestion) => {
			if (suggestion.messageId) {
				const { messageId } = suggestion;
				if (!messages) throw new TypeError(`context.report() called with a suggest option with a messageId '${messageId}', but no messages were present in the rule metadata.`);
				if (!messages[messageId]) throw new TypeError(`context.report() called with a suggest option with a messageId '${messageId}' which is not present in the 'messages' config: ${JSON.stringify(messages, null, 2)}`);
				if (suggestion.desc) throw new TypeError("context.report() called with a suggest option that defines both a 'messageId' and an 'desc'. Please only pass one.");
			} else if (!suggestion.desc) throw new TypeError("context.report() called with a suggest option that doesn't have either a `desc` or `messageId`");
			if (typeof suggestion.fix !== "function") throw new TypeError(`context.report() called with a suggest option without a fix function. See: ${JSON.stringify(suggestion, null, 2)}`);
		});
	}
	function computeMessageFromDescriptor(descriptor, messages) {
		if (descriptor.messageId) {
			if (!messages) throw new TypeError("context.report() called with a messageId, but no messages were present in the rule metadata.");
			const id = descriptor.messageId;
			if (descriptor.message) throw new TypeError("context.report() called with a message and a messageId. Please only pass one.");
			if (!messages || !Object.hasOwn(messages, id)) throw new TypeError(`context.report() called with a messageId of '${id}' which is not present in the 'messages' config: ${JSON.stringify(messages, null, 2)}`);
			return messages[id];
		}
		if (descriptor.message) return descriptor.message;
		throw new TypeError("Missing `message` property in report() call; add a message that describes the linting problem.");
	}
	var FileReport = class {
		messages = [];
		#ruleMapper;
		#sourceCode;
		#language;
		#disableFixes;
		#ruleFixer;
		constructor({ ruleMapper, sourceCode, language, disableFixes = false }) {
			this.#ruleMapper = ruleMapper;
			this.#sourceCode = sourceCode;
			this.#language = language;
			this.#disableFixes = disableFixes;
		}
		addRuleMessage(ruleId, severity, ...args) {
			const descriptor = normalizeMultiArgReportCall(...args);
			const messages = this.#ruleMapper(ruleId)?.meta?.messages;
			assertValidNodeInfo(descriptor);
			const computedMessage = computeMessageFromDescriptor(descriptor, messages);
			validateSuggestions(descriptor.suggest, messages);
			if (!this.#disableFixes && this.#ruleFixer === void 0) this.#ruleFixer = new RuleFixer({ sourceCode: this.#sourceCode });
			const problem = createProblem({
				ruleId,
				severity,
				message: interpolate(computedMessage, descriptor.data),
				messageId: descriptor.messageId,
				loc: descriptor.loc ? normalizeReportLoc(descriptor) : this.#sourceCode.getLoc(descriptor.node),
				fix: this.#disableFixes ? null : normalizeFixes(descriptor, this.#sourceCode, this.#ruleFixer),
				suggestions: this.#disableFixes ? [] : mapSuggestions(descriptor, this.#sourceCode, messages, this.#ruleFixer),
				language: this.#language
			});
			this.messages.push(problem);
			return problem;
		}
		addError(descriptor) {
			const message = createLintingProblem(descriptor, 2, this.#language);
			this.messages.push(message);
			return message;
		}
		addFatal(descriptor) {
			const message = createLintingProblem(descriptor, 2, this.#language);
			message.fatal = true;
			this.messages.push(message);
			return message;
		}
		addWarning(descriptor) {
			const message = createLintingProblem(descriptor, 1, this.#language);
			this.messages.push(message);
			return message;
		}
	};
	module.exports = {
		FileReport,
		updateLocationInformation
	};
}));
// build/node_modules/eslint/lib/linter/linter.js
var require_linter = __commonJSMin(((exports, module) => {
	const path = __require("node:path"), eslintScope = require_eslint_scope(), evk = require_eslint_visitor_keys$1(), pkg = require_package(), Traverser = require_traverser(), { SourceCode } = require_source_code(), applyDisableDirectives = require_apply_disable_directives(), { ConfigCommentParser } = require_cjs(), SourceCodeFixer = require_source_code_fixer(), { SourceCodeVisitor, getListenerRuleId, setListenerRuleId, attachRuleId } = require_source_code_visitor(), timing = require_timing();
	const { FlatConfigArray } = require_flat_config_array();
	const { startTime, endTime } = require_stats();
	const { assertIsRuleSeverity } = require_flat_config_schema();
	const { normalizeSeverityToString, normalizeSeverityToNumber } = require_severity();
	const { deepMergeArrays } = require_deep_merge_arrays();
	const { activeFlags, inactiveFlags, getInactivityReasonMessage } = require_flags();
	const debug = require_src()("eslint:linter");
	const MAX_AUTOFIX_PASSES = 10;
	const DEFAULT_ECMA_VERSION = 5;
	const commentParser = new ConfigCommentParser();
	const { VFile } = require_vfile();
	const { ParserService } = require_parser_service();
	const { FileContext } = require_file_context();
	const { ProcessorService } = require_processor_service();
	const { containsDifferentProperty } = require_option_utils();
	const { Config } = require_config();
	const { WarningService } = require_warning_service();
	const { SourceCodeTraverser } = require_source_code_traverser();
	const { FileReport, updateLocationInformation } = require_file_report();
	function asArray(value) {
		return Array.isArray(value) ? value : [value];
	}
	function addProblemIfSameSeverityAndOptions(config, loc, report, ruleId, ruleOptions, ruleOptionsInline, severity) {
		const existingConfigRaw = config.rules?.[ruleId];
		const existingConfig = existingConfigRaw ? asArray(existingConfigRaw) : ["off"];
		const existingSeverity = normalizeSeverityToString(existingConfig[0]);
		if (!(existingSeverity === normalizeSeverityToString(ruleOptions[0]))) return;
		const alreadyConfigured = existingConfigRaw ? `is already configured to '${existingSeverity}'` : "is not enabled so can't be turned off";
		let message;
		if (existingConfig.length === 1 && ruleOptions.length === 1 || existingSeverity === "off") message = `Unused inline config ('${ruleId}' ${alreadyConfigured}).`;
		else if (!containsDifferentProperty(ruleOptions.slice(1), existingConfig.slice(1))) message = ruleOptionsInline.length === 1 ? `Unused inline config ('${ruleId}' ${alreadyConfigured}).` : `Unused inline config ('${ruleId}' ${alreadyConfigured} with the same options).`;
		if (message) {
			const numericSeverity = normalizeSeverityToNumber(severity);
			const descriptor = {
				message,
				loc
			};
			if (numericSeverity === 1) report.addWarning(descriptor);
			else if (numericSeverity === 2) report.addError(descriptor);
		}
	}
	function createDisableDirectives({ type, value, justification, node }, ruleMapper, language, sourceCode, report) {
		const ruleIds = Object.keys(commentParser.parseListConfig(value));
		const directiveRules = ruleIds.length ? ruleIds : [null];
		const directives = [];
		const parentDirective = {
			node,
			value,
			ruleIds
		};
		for (const ruleId of directiveRules) {
			const loc = sourceCode.getLoc(node);
			if (ruleId === null || !!ruleMapper(ruleId)) {
				if (type === "disable-next-line") {
					const { line, column } = updateLocationInformation(loc.end, language);
					directives.push({
						parentDirective,
						type,
						line,
						column,
						ruleId,
						justification
					});
				} else {
					const { line, column } = updateLocationInformation(loc.start, language);
					directives.push({
						parentDirective,
						type,
						line,
						column,
						ruleId,
						justification
					});
				}
			} else report.addError({
				ruleId,
				loc
			});
		}
		return directives;
	}
	function getDirectiveCommentsForFlatConfig(sourceCode, ruleMapper, language, report) {
		const disableDirectives = [];
		if (sourceCode.getDisableDirectives) {
			const { directives: directivesSources, problems: directivesProblems } = sourceCode.getDisableDirectives();
			if (Array.isArray(directivesProblems)) directivesProblems.forEach((problem) => report.addError(problem));
			directivesSources.forEach((directive) => {
				const directives = createDisableDirectives(directive, ruleMapper, language, sourceCode, report);
				disableDirectives.push(...directives);
			});
		}
		return disableDirectives;
	}
	function normalizeFilename(filename) {
		const parts = filename.split(path.sep);
		const index = parts.lastIndexOf("<text>");
		return index === -1 ? filename : parts.slice(index).join(path.sep);
	}
	function normalizeVerifyOptions(providedOptions, config) {
		const linterOptions = config.linterOptions || config;
		const disableInlineConfig = linterOptions.noInlineConfig === true;
		const ignoreInlineConfig = providedOptions.allowInlineConfig === false;
		const configNameOfNoInlineConfig = config.configNameOfNoInlineConfig ? ` (${config.configNameOfNoInlineConfig})` : "";
		let reportUnusedDisableDirectives = providedOptions.reportUnusedDisableDirectives;
		if (typeof reportUnusedDisableDirectives === "boolean") reportUnusedDisableDirectives = reportUnusedDisableDirectives ? "error" : "off";
		if (typeof reportUnusedDisableDirectives !== "string") {
			if (typeof linterOptions.reportUnusedDisableDirectives === "boolean") reportUnusedDisableDirectives = linterOptions.reportUnusedDisableDirectives ? "warn" : "off";
			else reportUnusedDisableDirectives = linterOptions.reportUnusedDisableDirectives === void 0 ? "off" : normalizeSeverityToString(linterOptions.reportUnusedDisableDirectives);
		}
		const reportUnusedInlineConfigs = linterOptions.reportUnusedInlineConfigs === void 0 ? "off" : normalizeSeverityToString(linterOptions.reportUnusedInlineConfigs);
		let ruleFilter = providedOptions.ruleFilter;
		if (typeof ruleFilter !== "function") ruleFilter = () => true;
		return {
			filename: normalizeFilename(providedOptions.filename || "<input>"),
			allowInlineConfig: !ignoreInlineConfig,
			warnInlineConfig: disableInlineConfig && !ignoreInlineConfig ? `your config${configNameOfNoInlineConfig}` : null,
			reportUnusedDisableDirectives,
			reportUnusedInlineConfigs,
			disableFixes: Boolean(providedOptions.disableFixes),
			stats: providedOptions.stats,
			ruleFilter
		};
	}
	function storeTime(time, timeOpts, slots) {
		const { type, key } = timeOpts;
		if (!slots.times) slots.times = { passes: [{}] };
		const passIndex = slots.fixPasses;
		if (passIndex > slots.times.passes.length - 1) slots.times.passes.push({});
		if (key) {
			slots.times.passes[passIndex][type] ??= {};
			slots.times.passes[passIndex][type][key] ??= { total: 0 };
			slots.times.passes[passIndex][type][key].total += time;
		} else {
			slots.times.passes[passIndex][type] ??= { total: 0 };
			slots.times.passes[passIndex][type].total += time;
		}
	}
	function getRuleOptions(ruleConfig, defaultOptions) {
		if (Array.isArray(ruleConfig)) return deepMergeArrays(defaultOptions, ruleConfig.slice(1));
		return defaultOptions ?? [];
	}
	function analyzeScope(ast, languageOptions, visitorKeys) {
		const ecmaFeatures = languageOptions.parserOptions.ecmaFeatures || {};
		const ecmaVersion = languageOptions.ecmaVersion || DEFAULT_ECMA_VERSION;
		return eslintScope.analyze(ast, {
			ignoreEval: true,
			nodejsScope: ecmaFeatures.globalReturn,
			impliedStrict: ecmaFeatures.impliedStrict,
			ecmaVersion: typeof ecmaVersion === "number" ? ecmaVersion : 6,
			sourceType: languageOptions.sourceType || "script",
			childVisitorKeys: visitorKeys || evk.KEYS,
			fallback: Traverser.getKeys,
			jsx: ecmaFeatures.jsx
		});
	}
	function createRuleListeners(rule, ruleContext) {
		if (!rule || typeof rule !== "object" || typeof rule.create !== "function") throw new TypeError(`Error while loading rule '${ruleContext.id}': Rule must be an object with a \`create\` method`);
		try {
			return rule.create(ruleContext);
		} catch (ex) {
			ex.message = `Error while loading rule '${ruleContext.id}': ${ex.message}`;
			throw ex;
		}
	}
	function runRules(sourceCode, configuredRules, ruleMapper, language, languageOptions, settings, filename, applyDefaultOptions, cwd, physicalFilename, ruleFilter, stats, slots, report) {
		const visitor = new SourceCodeVisitor();
		const fileContext = new FileContext({
			cwd,
			filename,
			physicalFilename: physicalFilename || filename,
			sourceCode,
			languageOptions,
			settings
		});
		const steps = sourceCode.traverse();
		Object.keys(configuredRules).forEach((ruleId) => {
			const severity = Config.getRuleNumericSeverity(configuredRules[ruleId]);
			if (severity === 0) return;
			if (ruleFilter && !ruleFilter({
				ruleId,
				severity
			})) return;
			const rule = ruleMapper(ruleId);
			if (!rule) {
				report.addError({ ruleId });
				return;
			}
			const ruleContext = fileContext.extend({
				id: ruleId,
				options: getRuleOptions(configuredRules[ruleId], applyDefaultOptions ? rule.meta?.defaultOptions : void 0),
				report(...args) {
					const problem = report.addRuleMessage(ruleId, severity, ...args);
					if (problem.fix && !(rule.meta && rule.meta.fixable)) throw new Error("Fixable rules must set the `meta.fixable` property to \"code\" or \"whitespace\".");
					if (problem.suggestions && !(rule.meta && rule.meta.hasSuggestions === true)) {
						if (rule.meta && rule.meta.docs && typeof rule.meta.docs.suggestion !== "undefined") throw new Error("Rules with suggestions must set the `meta.hasSuggestions` property to `true`. `meta.docs.suggestion` is ignored by ESLint.");
						throw new Error("Rules with suggestions must set the `meta.hasSuggestions` property to `true`.");
					}
				}
			});
			const ruleListenersReturn = timing.enabled || stats ? timing.time(ruleId, createRuleListeners, stats)(rule, ruleContext) : createRuleListeners(rule, ruleContext);
			const ruleListeners = stats ? ruleListenersReturn.result : ruleListenersReturn;
			if (stats) storeTime(ruleListenersReturn.tdiff, {
				type: "rules",
				key: ruleId
			}, slots);
			function addRuleErrorHandler(ruleListener) {
				return function ruleErrorHandler(...listenerArgs) {
					try {
						const ruleListenerReturn = ruleListener(...listenerArgs);
						const ruleListenerResult = stats ? ruleListenerReturn.result : ruleListenerReturn;
						if (stats) storeTime(ruleListenerReturn.tdiff, {
							type: "rules",
							key: ruleId
						}, slots);
						return ruleListenerResult;
					} catch (e) {
						attachRuleId(e, ruleId);
						throw e;
					}
				};
			}
			if (typeof ruleListeners === "undefined" || ruleListeners === null) throw new Error(`The create() function for rule '${ruleId}' did not return an object.`);
			Object.keys(ruleListeners).forEach((selector) => {
				const rawListener = ruleListeners[selector];
				const listenerRuleId = getListenerRuleId(rawListener);
				if (!timing.enabled && !stats && typeof rawListener === "function" && (listenerRuleId === void 0 || listenerRuleId === ruleId)) {
					setListenerRuleId(rawListener, ruleId);
					visitor.add(selector, rawListener);
					return;
				}
				const ruleListener = timing.enabled || stats ? timing.time(ruleId, rawListener, stats) : rawListener;
				visitor.add(selector, addRuleErrorHandler(ruleListener));
			});
		});
		SourceCodeTraverser.getInstance(language).traverseSync(sourceCode, visitor, { steps });
		return report;
	}
	function ensureText(textOrSourceCode) {
		if (typeof textOrSourceCode === "object") {
			const { hasBOM, text } = textOrSourceCode;
			return (hasBOM ? "﻿" : "") + text;
		}
		return String(textOrSourceCode);
	}
	function normalizeCwd(cwd) {
		if (cwd) return cwd;
		if (typeof process === "object") return process.cwd();
	}
	const internalSlotsMap = new WeakMap();
	var Linter = class {
		constructor({ cwd, configType = "flat", flags = [], warningService = new WarningService() } = {}) {
			const processedFlags = [];
			if (configType !== "flat") throw new TypeError(`The 'configType' option value must be 'flat'. The value '${configType}' is not supported.`);
			flags.forEach((flag) => {
				if (inactiveFlags.has(flag)) {
					const inactiveFlagData = inactiveFlags.get(flag);
					const message = `The flag '${flag}' is inactive: ${getInactivityReasonMessage(inactiveFlagData)}`;
					if (typeof inactiveFlagData.replacedBy === "undefined") throw new Error(message);
					if (typeof inactiveFlagData.replacedBy === "string") processedFlags.push(inactiveFlagData.replacedBy);
					warningService.emitInactiveFlagWarning(flag, message);
					return;
				}
				if (!activeFlags.has(flag)) throw new Error(`Unknown flag '${flag}'.`);
				processedFlags.push(flag);
			});
			internalSlotsMap.set(this, {
				cwd: normalizeCwd(cwd),
				flags: processedFlags,
				lastConfigArray: null,
				lastSourceCode: null,
				lastSuppressedMessages: [],
				warningService
			});
			this.version = pkg.version;
		}
		static get version() {
			return pkg.version;
		}
		hasFlag(flag) {
			return internalSlotsMap.get(this).flags.includes(flag);
		}
		verify(textOrSourceCode, config, filenameOrOptions) {
			debug("Verify");
			const { cwd } = internalSlotsMap.get(this);
			const options = typeof filenameOrOptions === "string" ? { filename: filenameOrOptions } : filenameOrOptions || {};
			const configToUse = config ?? {};
			let configArray = configToUse;
			if (!Array.isArray(configToUse) || typeof configToUse.getConfig !== "function") {
				configArray = new FlatConfigArray(configToUse, { basePath: cwd });
				configArray.normalizeSync();
			}
			return this._distinguishSuppressedMessages(this._verifyWithFlatConfigArray(textOrSourceCode, configArray, options, true));
		}
		_verifyWithFlatConfigArrayAndProcessor(textOrSourceCode, config, options, configForRecursive) {
			const slots = internalSlotsMap.get(this);
			const filename = options.filename || "<input>";
			const filenameToExpose = normalizeFilename(filename);
			const physicalFilename = options.physicalFilename || filenameToExpose;
			const text = ensureText(textOrSourceCode);
			const file = new VFile(filenameToExpose, text, { physicalPath: physicalFilename });
			const preprocess = options.preprocess || ((rawText) => [rawText]);
			const postprocess = options.postprocess || ((messagesList) => messagesList.flat());
			const processorService = new ProcessorService();
			const preprocessResult = processorService.preprocessSync(file, { processor: {
				preprocess,
				postprocess
			} });
			if (!preprocessResult.ok) return preprocessResult.errors;
			const filterCodeBlock = options.filterCodeBlock || ((blockFilename) => blockFilename.endsWith(".js"));
			const originalExtname = path.extname(filename);
			const { files } = preprocessResult;
			const messageLists = files.map((block) => {
				debug("A code block was found: %o", block.path || "(unnamed)");
				if (typeof block === "string") return this._verifyWithFlatConfigArrayAndWithoutProcessors(block, config, options);
				if (!filterCodeBlock(block.path, block.body)) {
					debug("This code block was skipped.");
					return [];
				}
				if (configForRecursive && (text !== block.rawBody || path.extname(block.path) !== originalExtname)) {
					debug("Resolving configuration again because the file content or extension was changed.");
					return this._verifyWithFlatConfigArray(block.rawBody, configForRecursive, {
						...options,
						filename: block.path,
						physicalFilename: block.physicalPath
					});
				}
				slots.lastSourceCode = null;
				return this.#flatVerifyWithoutProcessors(block, config, {
					...options,
					filename: block.path,
					physicalFilename: block.physicalPath
				});
			});
			return processorService.postprocessSync(file, messageLists, { processor: {
				preprocess,
				postprocess
			} });
		}
		#flatVerifyWithoutProcessors(file, providedConfig, providedOptions) {
			const slots = internalSlotsMap.get(this);
			const config = providedConfig || {};
			const { settings = {}, languageOptions } = config;
			const options = normalizeVerifyOptions(providedOptions, config);
			if (!slots.lastSourceCode) {
				let t;
				if (options.stats) t = startTime();
				const parseResult = new ParserService().parseSync(file, config);
				if (options.stats) storeTime(endTime(t), { type: "parse" }, slots);
				if (!parseResult.ok) return parseResult.errors;
				slots.lastSourceCode = parseResult.sourceCode;
			} else if (slots.lastSourceCode.scopeManager === null) slots.lastSourceCode = new SourceCode({
				text: slots.lastSourceCode.text,
				ast: slots.lastSourceCode.ast,
				hasBOM: slots.lastSourceCode.hasBOM,
				parserServices: slots.lastSourceCode.parserServices,
				visitorKeys: slots.lastSourceCode.visitorKeys,
				scopeManager: analyzeScope(slots.lastSourceCode.ast, languageOptions)
			});
			const sourceCode = slots.lastSourceCode;
			const report = new FileReport({
				ruleMapper: (ruleId) => config.getRuleDefinition(ruleId),
				language: config.language,
				sourceCode,
				disableFixes: options.disableFixes
			});
			sourceCode.applyLanguageOptions?.(languageOptions);
			const mergedInlineConfig = { rules: {} };
			if (options.allowInlineConfig) {
				if (options.warnInlineConfig) {
					if (sourceCode.getInlineConfigNodes) sourceCode.getInlineConfigNodes().forEach((node) => {
						const loc = sourceCode.getLoc(node);
						const range = sourceCode.getRange(node);
						report.addWarning({
							message: `'${sourceCode.text.slice(range[0], range[1])}' has no effect because you have 'noInlineConfig' setting in ${options.warnInlineConfig}.`,
							loc
						});
					});
				} else {
					const inlineConfigResult = sourceCode.applyInlineConfig?.();
					if (inlineConfigResult) {
						inlineConfigResult.problems.forEach((problem) => {
							report.addFatal(problem);
						});
						for (const { config: inlineConfig, loc } of inlineConfigResult.configs) Object.keys(inlineConfig.rules).forEach((ruleId) => {
							const rule = config.getRuleDefinition(ruleId);
							const ruleValue = inlineConfig.rules[ruleId];
							if (!rule) {
								report.addError({
									ruleId,
									loc
								});
								return;
							}
							if (Object.hasOwn(mergedInlineConfig.rules, ruleId)) {
								report.addError({
									message: `Rule "${ruleId}" is already configured by another configuration comment in the preceding code. This configuration is ignored.`,
									loc
								});
								return;
							}
							try {
								const ruleOptionsInline = asArray(ruleValue);
								let ruleOptions = ruleOptionsInline;
								assertIsRuleSeverity(ruleId, ruleOptions[0]);
								let shouldValidateOptions = true;
								if (ruleOptions.length === 1 && config.rules && Object.hasOwn(config.rules, ruleId)) {
									ruleOptions = [ruleOptions[0], ...config.rules[ruleId].slice(1)];
									if (config.rules[ruleId][0] > 0) shouldValidateOptions = false;
								} else {
									const slicedOptions = ruleOptions.slice(1);
									const mergedOptions = deepMergeArrays(rule.meta?.defaultOptions, slicedOptions);
									if (mergedOptions.length) ruleOptions = [ruleOptions[0], ...mergedOptions];
								}
								if (options.reportUnusedInlineConfigs !== "off") addProblemIfSameSeverityAndOptions(config, loc, report, ruleId, ruleOptions, ruleOptionsInline, options.reportUnusedInlineConfigs);
								if (shouldValidateOptions) config.validateRulesConfig({ [ruleId]: ruleOptions });
								mergedInlineConfig.rules[ruleId] = ruleOptions;
							} catch (err) {
								if (err.code === "ESLINT_INVALID_RULE_OPTIONS_SCHEMA") throw err;
								if (err.messageTemplate === "rule-unsupported-language") {
									report.addError({
										ruleId,
										message: `Inline configuration for rule "${ruleId}" is invalid:\n\tRule does not support the language "${err.messageData.language}". Use a config block with "files" to apply the rule only to supported files, or disable it.\n`,
										loc
									});
									return;
								}
								let baseMessage = err.message.slice(err.message.startsWith("Key \"rules\":") ? err.message.indexOf(":", 12) + 1 : err.message.indexOf(":") + 1).trim();
								if (err.messageTemplate) baseMessage += ` You passed "${ruleValue}".`;
								report.addError({
									ruleId,
									message: `Inline configuration for rule "${ruleId}" is invalid:\n\t${baseMessage}\n`,
									loc
								});
							}
						});
					}
				}
			}
			const commentDirectives = options.allowInlineConfig && !options.warnInlineConfig ? getDirectiveCommentsForFlatConfig(sourceCode, (ruleId) => config.getRuleDefinition(ruleId), config.language, report) : [];
			const configuredRules = Object.assign({}, config.rules, mergedInlineConfig.rules);
			sourceCode.finalize?.();
			try {
				runRules(sourceCode, configuredRules, (ruleId) => config.getRuleDefinition(ruleId), config.language, languageOptions, settings, options.filename, false, slots.cwd, providedOptions.physicalFilename, options.ruleFilter, options.stats, slots, report);
			} catch (err) {
				err.message += `\nOccurred while linting ${options.filename}`;
				debug("An error occurred while traversing");
				debug("Filename:", options.filename);
				if (err.currentNode) {
					const { line } = sourceCode.getLoc(err.currentNode).start;
					debug("Line:", line);
					err.message += `:${line}`;
				}
				debug("Parser Options:", languageOptions.parserOptions);
				debug("Settings:", settings);
				if (err.ruleId) err.message += `\nRule: "${err.ruleId}"`;
				throw err;
			}
			return applyDisableDirectives({
				language: config.language,
				sourceCode,
				directives: commentDirectives,
				disableFixes: options.disableFixes,
				problems: report.messages.sort((problemA, problemB) => problemA.line - problemB.line || problemA.column - problemB.column),
				reportUnusedDisableDirectives: options.reportUnusedDisableDirectives,
				ruleFilter: options.ruleFilter,
				configuredRules
			});
		}
		_verifyWithFlatConfigArrayAndWithoutProcessors(textOrSourceCode, providedConfig, providedOptions) {
			const slots = internalSlotsMap.get(this);
			const filename = normalizeFilename(providedOptions.filename || "<input>");
			let text;
			if (typeof textOrSourceCode === "string") {
				slots.lastSourceCode = null;
				text = textOrSourceCode;
			} else {
				slots.lastSourceCode = textOrSourceCode;
				text = textOrSourceCode.text;
			}
			const file = new VFile(filename, text, { physicalPath: providedOptions.physicalFilename });
			return this.#flatVerifyWithoutProcessors(file, providedConfig, providedOptions);
		}
		_verifyWithFlatConfigArray(textOrSourceCode, configArray, options, firstCall = false) {
			debug("With flat config: %s", options.filename);
			const filename = options.filename || "__placeholder__.js";
			internalSlotsMap.get(this).lastConfigArray = configArray;
			const config = configArray.getConfig(filename);
			if (!config) return [{
				ruleId: null,
				severity: 1,
				message: `No matching configuration found for ${filename}.`,
				line: 0,
				column: 0
			}];
			if (config.processor) {
				debug("Apply the processor: %o", config.processor);
				const { preprocess, postprocess, supportsAutofix } = config.processor;
				const disableFixes = options.disableFixes || !supportsAutofix;
				return this._verifyWithFlatConfigArrayAndProcessor(textOrSourceCode, config, {
					...options,
					filename,
					disableFixes,
					postprocess,
					preprocess
				}, configArray);
			}
			if (firstCall && (options.preprocess || options.postprocess)) return this._verifyWithFlatConfigArrayAndProcessor(textOrSourceCode, config, options);
			return this._verifyWithFlatConfigArrayAndWithoutProcessors(textOrSourceCode, config, options);
		}
		_distinguishSuppressedMessages(problems) {
			const messages = [];
			const suppressedMessages = [];
			const slots = internalSlotsMap.get(this);
			for (const problem of problems) if (problem.suppressions) suppressedMessages.push(problem);
			else messages.push(problem);
			slots.lastSuppressedMessages = suppressedMessages;
			return messages;
		}
		getSourceCode() {
			return internalSlotsMap.get(this).lastSourceCode;
		}
		getTimes() {
			return internalSlotsMap.get(this).times ?? { passes: [] };
		}
		getFixPassCount() {
			return internalSlotsMap.get(this).fixPasses ?? 0;
		}
		getSuppressedMessages() {
			return internalSlotsMap.get(this).lastSuppressedMessages;
		}
		verifyAndFix(text, config, filenameOrOptions) {
			let messages, fixedResult, fixed = false, passNumber = 0, currentText = text, secondPreviousText, previousText;
			const options = typeof filenameOrOptions === "string" ? { filename: filenameOrOptions } : filenameOrOptions || {};
			const debugTextDescription = options.filename || `${text.slice(0, 10)}...`;
			const shouldFix = typeof options.fix !== "undefined" ? options.fix : true;
			const stats = options?.stats;
			const slots = internalSlotsMap.get(this);
			if (stats) {
				delete slots.times;
				slots.fixPasses = 0;
			}
			do {
				passNumber++;
				let tTotal;
				if (stats) tTotal = startTime();
				debug("Linting code for %s (pass %d)", debugTextDescription, passNumber);
				messages = this.verify(currentText, config, options);
				debug("Generating fixed text for %s (pass %d)", debugTextDescription, passNumber);
				let t;
				if (stats) t = startTime();
				fixedResult = SourceCodeFixer.applyFixes(currentText, messages, shouldFix);
				if (stats) {
					if (fixedResult.fixed) {
						storeTime(endTime(t), { type: "fix" }, slots);
						slots.fixPasses++;
					} else storeTime(0, { type: "fix" }, slots);
				}
				if (messages.length === 1 && messages[0].fatal) break;
				fixed = fixed || fixedResult.fixed;
				secondPreviousText = previousText;
				previousText = currentText;
				currentText = fixedResult.output;
				if (stats) {
					tTotal = endTime(tTotal);
					const passIndex = slots.times.passes.length - 1;
					slots.times.passes[passIndex].total = tTotal;
				}
				if (passNumber > 1 && currentText.length === secondPreviousText.length && currentText === secondPreviousText) {
					debug("Circular fixes detected after pass %d. Exiting fix loop.", passNumber);
					slots.warningService.emitCircularFixesWarning(options.filename ?? "text");
					break;
				}
			} while (fixedResult.fixed && passNumber < MAX_AUTOFIX_PASSES);
			if (fixedResult.fixed) {
				let tTotal;
				if (stats) tTotal = startTime();
				fixedResult.messages = this.verify(currentText, config, options);
				if (stats) {
					storeTime(0, { type: "fix" }, slots);
					slots.times.passes.at(-1).total = endTime(tTotal);
				}
			}
			fixedResult.fixed = fixed;
			fixedResult.output = currentText;
			return fixedResult;
		}
	};
	module.exports = { Linter };
}));
// build/src/lint/eslint.js
var import_universal = __commonJSMin(((exports, module) => {
	const { Linter } = require_linter();
	module.exports = { Linter };
}))();
var WidgetLinter = class {
	#linter;
	#isNamed;
	constructor(folder, isNamed) {
		this.#linter = linterAt(parse(folder).root);
		this.#isNamed = isNamed;
	}
	verify(text, filename, on) {
		return verify(this.#linter, text, this.#config(on), filename);
	}
	fix(text, filename, on) {
		return this.#linter.verifyAndFix(text, this.#config(on), { filename });
	}
	#config(on) {
		const entries = [...on].map(([name, entry]) => [`${prefix}/${name}`, [...entry]]);
		return configOf(uncheckedRules, Object.fromEntries(entries), this.#isNamed);
	}
};
const linters = new Map();
function linterAt(cwd) {
	const linter = linters.get(cwd) ?? new import_universal.Linter({ cwd });
	linters.set(cwd, linter);
	return linter;
}
function checkEntries(entries) {
	linterAt("/").verify("{}", configOf(rules_default, entries, false), { filename: "/manifest.json" });
}
const uncheckedRules = Object.fromEntries(Object.entries(rules_default).map(([name, rule]) => [name, {
	...rule,
	meta: {
		...rule.meta,
		schema: false
	}
}]));
function configOf(ruleModules, entries, isNamed) {
	return [{ ignores: ["!**/node_modules/", "!.git/"] }, {
		name: prefix,
		files: [jsonFiles],
		plugins: { [prefix]: { rules: ruleModules } },
		languageOptions: { parser: lib_exports },
		linterOptions: {
			noInlineConfig: true,
			reportUnusedDisableDirectives: "off"
		},
		settings: settingsFor(isNamed),
		rules: entries
	}];
}
export { checkEntries as n, WidgetLinter as t };
