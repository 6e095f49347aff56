import { J as quote } from "./widget.js";
import { t as wayInto } from "./inside.js";
import { t as withSlashes } from "./with-slashes.js";
import { t as UsageError } from "./usage-error.js";
import { Buffer } from "node:buffer";
import { closeSync, fchmodSync, fchownSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
// build/src/lint/write-file.js
var Refusal = class extends Error {};
const anyoneMayWrite = 146;
const permissions = 4095;
const reasons = {
	EACCES: "there is no permission to write here",
	EPERM: "there is no permission to write here",
	EROFS: "the disk is read-only",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	EFBIG: "the file would be too large",
	ENOENT: "the file or its folder is not there",
	ENOTDIR: "its folder is not there",
	EISDIR: "a folder stands in its place",
	ELOOP: "it is a link in a circle",
	ENAMETOOLONG: "the name is too long"
};
function writeFileAtomically(path, content, { before, within } = {}) {
	try {
		const old = statSync(path, { throwIfNoEntry: false });
		const target = old ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
		if (within !== void 0 && wayInto(realpathSync(within), target) === void 0) throw new Refusal("a link leads out of the folder");
		if (old?.isDirectory()) throw new Refusal("a folder stands in its place");
		if (old && (old.mode & anyoneMayWrite) === 0) throw new Refusal("it is read-only");
		if (old && !old.isFile()) writeFileSync(target, content);
		else replace(target, content, old, before);
	} catch (error) {
		throw new UsageError(`Cannot write ${quote(withSlashes(path))}: ${reasonOf(error)}.`);
	}
}
function replace(target, content, old, before) {
	const draft = join(dirname(target), `.kommo-widget-lint-${crypto.randomUUID()}.tmp`);
	try {
		const file = openSync(draft, "wx", old ? old.mode & permissions : 438);
		try {
			writeFileSync(file, content);
			if (old) takeOver(file, old);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		if (before && isChanged(readFileSync(target), before, content)) throw new Refusal("it was changed in the meantime");
		renameSync(draft, target);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
function isChanged(now, before, content) {
	return [before, Buffer.from(content)].every((one) => Buffer.compare(now, one) !== 0);
}
function takeOver(file, { mode, uid, gid }) {
	try {
		fchownSync(file, uid, gid);
	} catch {}
	fchmodSync(file, mode & permissions);
}
function reasonOf(error) {
	const { code, message } = error;
	return code !== void 0 && reasons[code] || message;
}
export { writeFileAtomically as n, reasonOf as t };
