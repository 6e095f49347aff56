import { f as sha256, m as utf8ToBytes, p as bytesToHex } from "./packages.js";
// build/src/report/fingerprint.js
var Fingerprints = class {
	#seen = new Map();
	next({ rule, path, message }) {
		const about = [
			rule ?? "syntax",
			path,
			message
		].join("\0");
		const hash = bytesToHex(sha256(utf8ToBytes(about))).slice(0, 32);
		const count = (this.#seen.get(hash) ?? 0) + 1;
		this.#seen.set(hash, count);
		return {
			hash,
			count
		};
	}
};
export { Fingerprints as t };
