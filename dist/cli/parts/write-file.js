import { a as quote, t as UsageError } from "./usage-error.js";
import { t as withSlashes } from "./with-slashes.js";
import { basename, dirname, join, sep } from "node:path";
import { Buffer } from "node:buffer";
import { closeSync, fchmodSync, fchownSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
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
		if (within !== void 0 && !target.startsWith(realpathSync(within) + sep)) throw new Refusal("a link leads out of the folder");
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
		if (before && Buffer.compare(readFileSync(target), before) !== 0) throw new Refusal("it was changed in the meantime");
		renameSync(draft, target);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
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
export { writeFileAtomically as t };
