import { F as pathInArchive, P as isLocated, Q as toResult, R as isManifestName, S as startsAsArchive, _ as Widget, a as checkWidget, c as runRules, mt as quote, nt as limits, ot as decode$1, v as PlainText, x as otherKindOf, z as manifestAmong } from "./main.js";
// node_modules/@zip.js/zip.js/lib/core/constants.js
const MAX_32_BITS = 4294967295;
const MAX_16_BITS = 65535;
const LOCAL_FILE_HEADER_SIGNATURE = 67324752;
const SPLIT_ZIP_FILE_SIGNATURE = 134695760;
const CENTRAL_FILE_HEADER_SIGNATURE = 33639248;
const EXTRAFIELD_TYPE_AES = 39169;
const EXTRAFIELD_TYPE_EXTENDED_TIMESTAMP = 21589;
const EXTRAFIELD_TYPE_UNICODE_PATH = 28789;
const EXTRAFIELD_TYPE_UNICODE_COMMENT = 25461;
const EXTRAFIELD_TYPE_USDZ = 6534;
const EXTRAFIELD_TYPE_INFOZIP = 30837;
const EXTRAFIELD_TYPE_UNIX = 30805;
const EXTRAFIELD_TYPE_UNIX_TYPE1 = 22613;
const BITFLAG_LANG_ENCODING_FLAG = 2048;
const FILE_ATTR_UNIX_TYPE_MASK = 61440;
const FILE_ATTR_UNIX_TYPE_DIR = 16384;
const FILE_ATTR_UNIX_TYPE_SYMLINK = 40960;
const FILE_ATTR_UNIX_SETUID_MASK = 2048;
const FILE_ATTR_UNIX_SETGID_MASK = 1024;
const MIN_DATE = new Date(1980, 0, 1);
const ERR_LOCAL_FILE_HEADER_NOT_FOUND = "Local file header not found";
const ERR_OVERLAPPING_ENTRY = "Overlapping entry found";
const ERR_EXTRAFIELD_ZIP64_NOT_FOUND = "Zip64 extra field not found";
const UNDEFINED_TYPE = "undefined";
const FUNCTION_TYPE = "function";
const EMPTY_UINT8_ARRAY = new Uint8Array();
const SYMBOL_ASYNC_DISPOSE = Symbol.asyncDispose || Symbol();
// node_modules/@zip.js/zip.js/lib/core/util/array.js
function concat(first, second) {
	const result = new Uint8Array(first.length + second.length);
	result.set(first);
	result.set(second, first.length);
	return result;
}
function toExactUint8Array(array) {
	return array.byteOffset || array.byteLength != array.buffer.byteLength ? new Uint8Array(array) : array;
}
function getDataView(array) {
	return new DataView(array.buffer, array.byteOffset, array.byteLength);
}
// node_modules/@zip.js/zip.js/lib/core/util/error.js
function isErrorObject(error) {
	return Boolean(error) && typeof error == "object";
}
// node_modules/@zip.js/zip.js/lib/core/streams/codecs/crc32.js
const T = [
	[],
	[],
	[],
	[],
	[],
	[],
	[],
	[]
];
for (let n = 0; n < 256; n++) {
	let t = n;
	for (let j = 0; j < 8; j++) t = t & 1 ? t >>> 1 ^ 3988292384 : t >>> 1;
	T[0][n] = t;
}
for (let n = 0; n < 256; n++) for (let k = 1; k < 8; k++) {
	const previous = T[k - 1][n];
	T[k][n] = previous >>> 8 ^ T[0][previous & 255];
}
const [T0$1, T1$1, T2$1, T3$1, T4, T5, T6, T7] = T;
var Crc32 = class {
	constructor(crc) {
		this.crc = crc || -1;
	}
	append(data) {
		let crc = this.crc | 0;
		const length = data.length | 0;
		let offset = 0;
		if (length >= 8 && data.buffer) {
			const view = new DataView(data.buffer, data.byteOffset, length);
			const end = length - 8;
			for (; offset <= end; offset += 8) {
				const a = crc ^ view.getInt32(offset, true);
				const b = view.getInt32(offset + 4, true);
				crc = T7[a & 255] ^ T6[a >>> 8 & 255] ^ T5[a >>> 16 & 255] ^ T4[a >>> 24 & 255] ^ T3$1[b & 255] ^ T2$1[b >>> 8 & 255] ^ T1$1[b >>> 16 & 255] ^ T0$1[b >>> 24 & 255];
			}
		}
		for (; offset < length; offset++) crc = crc >>> 8 ^ T0$1[(crc ^ data[offset]) & 255];
		this.crc = crc;
	}
	get() {
		return ~this.crc;
	}
};
// node_modules/@zip.js/zip.js/lib/core/streams/crc32-stream.js
var Crc32Stream = class extends TransformStream {
	constructor() {
		let stream;
		const crc32 = new Crc32();
		super({
			transform(chunk, controller) {
				crc32.append(chunk);
				controller.enqueue(chunk);
			},
			flush() {
				const value = new Uint8Array(4);
				new DataView(value.buffer).setUint32(0, crc32.get());
				stream.value = value;
			}
		});
		stream = this;
	}
};
// node_modules/@zip.js/zip.js/lib/core/util/encode-text.js
function encodeText(value) {
	if (typeof TextEncoder == "undefined") {
		value = unescape(encodeURIComponent(value));
		const result = new Uint8Array(value.length);
		for (let i = 0; i < result.length; i++) result[i] = value.charCodeAt(i);
		return result;
	} else return new TextEncoder().encode(value);
}
// node_modules/@zip.js/zip.js/lib/core/streams/codecs/aes-hmac-sha1.js
const BLOCK_LENGTH$1 = 16;
const ROUND_KEYS_LENGTH = 60;
const SHA1_BLOCK_LENGTH = 64;
const SHA1_DIGEST_LENGTH = 20;
const SHA1_SCHEDULE_LENGTH = 16;
const SHA1_LENGTH_OFFSET = 56;
const SHA1_PADDING = new Uint8Array([128]);
const SHA1_ZERO = new Uint8Array(1);
const SHA1_INITIAL_STATE = new Int32Array([
	1732584193,
	4023233417,
	2562383102,
	271733878,
	3285377520
]);
const HMAC_INNER_PADDING = 54;
const HMAC_OUTER_PADDING = 92;
const S_BOX = new Uint8Array(256);
const T0 = new Int32Array(256);
const T1 = new Int32Array(256);
const T2 = new Int32Array(256);
const T3 = new Int32Array(256);
let tablesInitialized = false;
function createEngine$1(key, authenticationKey) {
	initTables();
	const roundKeys = new Int32Array(ROUND_KEYS_LENGTH);
	const rounds = expandKey(key, roundKeys);
	const keystream = new Int32Array(BLOCK_LENGTH$1 / 4);
	const hmac = createHmac(authenticationKey);
	let counter0 = 0;
	let counter1 = 0;
	let counter2 = 0;
	let counter3 = 0;
	return {
		process(data, decrypt) {
			if (decrypt) hmac.update(data, 0, data.length);
			encrypt(data);
			if (!decrypt) hmac.update(data, 0, data.length);
		},
		digest() {
			return hmac.digest();
		}
	};
	function encrypt(data) {
		const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
		const length = data.length;
		let offset = 0;
		for (; offset + BLOCK_LENGTH$1 <= length; offset += BLOCK_LENGTH$1) {
			nextKeystream();
			view.setInt32(offset, view.getInt32(offset) ^ keystream[0]);
			view.setInt32(offset + 4, view.getInt32(offset + 4) ^ keystream[1]);
			view.setInt32(offset + 8, view.getInt32(offset + 8) ^ keystream[2]);
			view.setInt32(offset + 12, view.getInt32(offset + 12) ^ keystream[3]);
		}
		if (offset < length) {
			nextKeystream();
			for (let indexByte = 0; offset < length; offset++, indexByte++) data[offset] ^= keystream[indexByte >> 2] >>> 24 - 8 * (indexByte & 3);
		}
	}
	function nextKeystream() {
		counter0 = counter0 + 1 | 0;
		if (!counter0) {
			counter1 = counter1 + 1 | 0;
			if (!counter1) {
				counter2 = counter2 + 1 | 0;
				if (!counter2) counter3 = counter3 + 1 | 0;
			}
		}
		let s0 = swapBytes(counter0) ^ roundKeys[0];
		let s1 = swapBytes(counter1) ^ roundKeys[1];
		let s2 = swapBytes(counter2) ^ roundKeys[2];
		let s3 = swapBytes(counter3) ^ roundKeys[3];
		let t0 = T0[s0 >>> 24] ^ T1[s1 >>> 16 & 255] ^ T2[s2 >>> 8 & 255] ^ T3[s3 & 255] ^ roundKeys[4];
		let t1 = T0[s1 >>> 24] ^ T1[s2 >>> 16 & 255] ^ T2[s3 >>> 8 & 255] ^ T3[s0 & 255] ^ roundKeys[5];
		let t2 = T0[s2 >>> 24] ^ T1[s3 >>> 16 & 255] ^ T2[s0 >>> 8 & 255] ^ T3[s1 & 255] ^ roundKeys[6];
		let t3 = T0[s3 >>> 24] ^ T1[s0 >>> 16 & 255] ^ T2[s1 >>> 8 & 255] ^ T3[s2 & 255] ^ roundKeys[7];
		s0 = T0[t0 >>> 24] ^ T1[t1 >>> 16 & 255] ^ T2[t2 >>> 8 & 255] ^ T3[t3 & 255] ^ roundKeys[8];
		s1 = T0[t1 >>> 24] ^ T1[t2 >>> 16 & 255] ^ T2[t3 >>> 8 & 255] ^ T3[t0 & 255] ^ roundKeys[9];
		s2 = T0[t2 >>> 24] ^ T1[t3 >>> 16 & 255] ^ T2[t0 >>> 8 & 255] ^ T3[t1 & 255] ^ roundKeys[10];
		s3 = T0[t3 >>> 24] ^ T1[t0 >>> 16 & 255] ^ T2[t1 >>> 8 & 255] ^ T3[t2 & 255] ^ roundKeys[11];
		t0 = T0[s0 >>> 24] ^ T1[s1 >>> 16 & 255] ^ T2[s2 >>> 8 & 255] ^ T3[s3 & 255] ^ roundKeys[12];
		t1 = T0[s1 >>> 24] ^ T1[s2 >>> 16 & 255] ^ T2[s3 >>> 8 & 255] ^ T3[s0 & 255] ^ roundKeys[13];
		t2 = T0[s2 >>> 24] ^ T1[s3 >>> 16 & 255] ^ T2[s0 >>> 8 & 255] ^ T3[s1 & 255] ^ roundKeys[14];
		t3 = T0[s3 >>> 24] ^ T1[s0 >>> 16 & 255] ^ T2[s1 >>> 8 & 255] ^ T3[s2 & 255] ^ roundKeys[15];
		s0 = T0[t0 >>> 24] ^ T1[t1 >>> 16 & 255] ^ T2[t2 >>> 8 & 255] ^ T3[t3 & 255] ^ roundKeys[16];
		s1 = T0[t1 >>> 24] ^ T1[t2 >>> 16 & 255] ^ T2[t3 >>> 8 & 255] ^ T3[t0 & 255] ^ roundKeys[17];
		s2 = T0[t2 >>> 24] ^ T1[t3 >>> 16 & 255] ^ T2[t0 >>> 8 & 255] ^ T3[t1 & 255] ^ roundKeys[18];
		s3 = T0[t3 >>> 24] ^ T1[t0 >>> 16 & 255] ^ T2[t1 >>> 8 & 255] ^ T3[t2 & 255] ^ roundKeys[19];
		t0 = T0[s0 >>> 24] ^ T1[s1 >>> 16 & 255] ^ T2[s2 >>> 8 & 255] ^ T3[s3 & 255] ^ roundKeys[20];
		t1 = T0[s1 >>> 24] ^ T1[s2 >>> 16 & 255] ^ T2[s3 >>> 8 & 255] ^ T3[s0 & 255] ^ roundKeys[21];
		t2 = T0[s2 >>> 24] ^ T1[s3 >>> 16 & 255] ^ T2[s0 >>> 8 & 255] ^ T3[s1 & 255] ^ roundKeys[22];
		t3 = T0[s3 >>> 24] ^ T1[s0 >>> 16 & 255] ^ T2[s1 >>> 8 & 255] ^ T3[s2 & 255] ^ roundKeys[23];
		s0 = T0[t0 >>> 24] ^ T1[t1 >>> 16 & 255] ^ T2[t2 >>> 8 & 255] ^ T3[t3 & 255] ^ roundKeys[24];
		s1 = T0[t1 >>> 24] ^ T1[t2 >>> 16 & 255] ^ T2[t3 >>> 8 & 255] ^ T3[t0 & 255] ^ roundKeys[25];
		s2 = T0[t2 >>> 24] ^ T1[t3 >>> 16 & 255] ^ T2[t0 >>> 8 & 255] ^ T3[t1 & 255] ^ roundKeys[26];
		s3 = T0[t3 >>> 24] ^ T1[t0 >>> 16 & 255] ^ T2[t1 >>> 8 & 255] ^ T3[t2 & 255] ^ roundKeys[27];
		t0 = T0[s0 >>> 24] ^ T1[s1 >>> 16 & 255] ^ T2[s2 >>> 8 & 255] ^ T3[s3 & 255] ^ roundKeys[28];
		t1 = T0[s1 >>> 24] ^ T1[s2 >>> 16 & 255] ^ T2[s3 >>> 8 & 255] ^ T3[s0 & 255] ^ roundKeys[29];
		t2 = T0[s2 >>> 24] ^ T1[s3 >>> 16 & 255] ^ T2[s0 >>> 8 & 255] ^ T3[s1 & 255] ^ roundKeys[30];
		t3 = T0[s3 >>> 24] ^ T1[s0 >>> 16 & 255] ^ T2[s1 >>> 8 & 255] ^ T3[s2 & 255] ^ roundKeys[31];
		s0 = T0[t0 >>> 24] ^ T1[t1 >>> 16 & 255] ^ T2[t2 >>> 8 & 255] ^ T3[t3 & 255] ^ roundKeys[32];
		s1 = T0[t1 >>> 24] ^ T1[t2 >>> 16 & 255] ^ T2[t3 >>> 8 & 255] ^ T3[t0 & 255] ^ roundKeys[33];
		s2 = T0[t2 >>> 24] ^ T1[t3 >>> 16 & 255] ^ T2[t0 >>> 8 & 255] ^ T3[t1 & 255] ^ roundKeys[34];
		s3 = T0[t3 >>> 24] ^ T1[t0 >>> 16 & 255] ^ T2[t1 >>> 8 & 255] ^ T3[t2 & 255] ^ roundKeys[35];
		t0 = T0[s0 >>> 24] ^ T1[s1 >>> 16 & 255] ^ T2[s2 >>> 8 & 255] ^ T3[s3 & 255] ^ roundKeys[36];
		t1 = T0[s1 >>> 24] ^ T1[s2 >>> 16 & 255] ^ T2[s3 >>> 8 & 255] ^ T3[s0 & 255] ^ roundKeys[37];
		t2 = T0[s2 >>> 24] ^ T1[s3 >>> 16 & 255] ^ T2[s0 >>> 8 & 255] ^ T3[s1 & 255] ^ roundKeys[38];
		t3 = T0[s3 >>> 24] ^ T1[s0 >>> 16 & 255] ^ T2[s1 >>> 8 & 255] ^ T3[s2 & 255] ^ roundKeys[39];
		let indexKey = 40;
		if (rounds > 10) {
			s0 = T0[t0 >>> 24] ^ T1[t1 >>> 16 & 255] ^ T2[t2 >>> 8 & 255] ^ T3[t3 & 255] ^ roundKeys[40];
			s1 = T0[t1 >>> 24] ^ T1[t2 >>> 16 & 255] ^ T2[t3 >>> 8 & 255] ^ T3[t0 & 255] ^ roundKeys[41];
			s2 = T0[t2 >>> 24] ^ T1[t3 >>> 16 & 255] ^ T2[t0 >>> 8 & 255] ^ T3[t1 & 255] ^ roundKeys[42];
			s3 = T0[t3 >>> 24] ^ T1[t0 >>> 16 & 255] ^ T2[t1 >>> 8 & 255] ^ T3[t2 & 255] ^ roundKeys[43];
			t0 = T0[s0 >>> 24] ^ T1[s1 >>> 16 & 255] ^ T2[s2 >>> 8 & 255] ^ T3[s3 & 255] ^ roundKeys[44];
			t1 = T0[s1 >>> 24] ^ T1[s2 >>> 16 & 255] ^ T2[s3 >>> 8 & 255] ^ T3[s0 & 255] ^ roundKeys[45];
			t2 = T0[s2 >>> 24] ^ T1[s3 >>> 16 & 255] ^ T2[s0 >>> 8 & 255] ^ T3[s1 & 255] ^ roundKeys[46];
			t3 = T0[s3 >>> 24] ^ T1[s0 >>> 16 & 255] ^ T2[s1 >>> 8 & 255] ^ T3[s2 & 255] ^ roundKeys[47];
			indexKey = 48;
		}
		if (rounds > 12) {
			s0 = T0[t0 >>> 24] ^ T1[t1 >>> 16 & 255] ^ T2[t2 >>> 8 & 255] ^ T3[t3 & 255] ^ roundKeys[48];
			s1 = T0[t1 >>> 24] ^ T1[t2 >>> 16 & 255] ^ T2[t3 >>> 8 & 255] ^ T3[t0 & 255] ^ roundKeys[49];
			s2 = T0[t2 >>> 24] ^ T1[t3 >>> 16 & 255] ^ T2[t0 >>> 8 & 255] ^ T3[t1 & 255] ^ roundKeys[50];
			s3 = T0[t3 >>> 24] ^ T1[t0 >>> 16 & 255] ^ T2[t1 >>> 8 & 255] ^ T3[t2 & 255] ^ roundKeys[51];
			t0 = T0[s0 >>> 24] ^ T1[s1 >>> 16 & 255] ^ T2[s2 >>> 8 & 255] ^ T3[s3 & 255] ^ roundKeys[52];
			t1 = T0[s1 >>> 24] ^ T1[s2 >>> 16 & 255] ^ T2[s3 >>> 8 & 255] ^ T3[s0 & 255] ^ roundKeys[53];
			t2 = T0[s2 >>> 24] ^ T1[s3 >>> 16 & 255] ^ T2[s0 >>> 8 & 255] ^ T3[s1 & 255] ^ roundKeys[54];
			t3 = T0[s3 >>> 24] ^ T1[s0 >>> 16 & 255] ^ T2[s1 >>> 8 & 255] ^ T3[s2 & 255] ^ roundKeys[55];
			indexKey = 56;
		}
		keystream[0] = (S_BOX[t0 >>> 24] << 24 | S_BOX[t1 >>> 16 & 255] << 16 | S_BOX[t2 >>> 8 & 255] << 8 | S_BOX[t3 & 255]) ^ roundKeys[indexKey];
		keystream[1] = (S_BOX[t1 >>> 24] << 24 | S_BOX[t2 >>> 16 & 255] << 16 | S_BOX[t3 >>> 8 & 255] << 8 | S_BOX[t0 & 255]) ^ roundKeys[indexKey + 1];
		keystream[2] = (S_BOX[t2 >>> 24] << 24 | S_BOX[t3 >>> 16 & 255] << 16 | S_BOX[t0 >>> 8 & 255] << 8 | S_BOX[t1 & 255]) ^ roundKeys[indexKey + 2];
		keystream[3] = (S_BOX[t3 >>> 24] << 24 | S_BOX[t0 >>> 16 & 255] << 16 | S_BOX[t1 >>> 8 & 255] << 8 | S_BOX[t2 & 255]) ^ roundKeys[indexKey + 3];
	}
}
function pbkdf2(password, salt, iterations, length) {
	const hmac = createHmac(password);
	const result = new Uint8Array(length);
	const block = new Uint8Array(salt.length + 4);
	const blockView = new DataView(block.buffer);
	block.set(salt);
	for (let indexBlock = 1, offset = 0; offset < length; indexBlock++, offset += SHA1_DIGEST_LENGTH) {
		blockView.setUint32(salt.length, indexBlock);
		hmac.update(block, 0, block.length);
		let previous = hmac.digest();
		const output = previous.slice();
		for (let iteration = 1; iteration < iterations; iteration++) {
			hmac.update(previous, 0, SHA1_DIGEST_LENGTH);
			previous = hmac.digest();
			for (let indexByte = 0; indexByte < SHA1_DIGEST_LENGTH; indexByte++) output[indexByte] ^= previous[indexByte];
		}
		result.set(output.subarray(0, Math.min(SHA1_DIGEST_LENGTH, length - offset)), offset);
	}
	return result;
}
function createHmac(key) {
	const sha1 = createSha1();
	const innerKey = new Uint8Array(SHA1_BLOCK_LENGTH);
	const outerKey = new Uint8Array(SHA1_BLOCK_LENGTH);
	if (key.length > SHA1_BLOCK_LENGTH) {
		sha1.update(key, 0, key.length);
		key = sha1.digest();
	}
	for (let indexByte = 0; indexByte < SHA1_BLOCK_LENGTH; indexByte++) {
		const keyByte = indexByte < key.length ? key[indexByte] : 0;
		innerKey[indexByte] = keyByte ^ HMAC_INNER_PADDING;
		outerKey[indexByte] = keyByte ^ HMAC_OUTER_PADDING;
	}
	sha1.update(innerKey, 0, SHA1_BLOCK_LENGTH);
	return {
		update(data, offset, length) {
			sha1.update(data, offset, length);
		},
		digest() {
			const innerDigest = sha1.digest();
			sha1.update(outerKey, 0, SHA1_BLOCK_LENGTH);
			sha1.update(innerDigest, 0, SHA1_DIGEST_LENGTH);
			const result = sha1.digest();
			sha1.update(innerKey, 0, SHA1_BLOCK_LENGTH);
			return result;
		}
	};
}
function createSha1() {
	const state = new Int32Array(SHA1_INITIAL_STATE);
	const schedule = new Int32Array(SHA1_SCHEDULE_LENGTH);
	const block = new Uint8Array(SHA1_BLOCK_LENGTH);
	const blockView = new DataView(block.buffer);
	const lengthBytes = new Uint8Array(8);
	let blockLength = 0;
	let totalLength = 0;
	return {
		update,
		digest
	};
	function update(data, offset, length) {
		const end = offset + length;
		totalLength += length;
		if (blockLength) {
			while (offset < end && blockLength < SHA1_BLOCK_LENGTH) block[blockLength++] = data[offset++];
			if (blockLength == SHA1_BLOCK_LENGTH) {
				compress(blockView, 0);
				blockLength = 0;
			}
		}
		if (offset + SHA1_BLOCK_LENGTH <= end) {
			const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
			for (; offset + SHA1_BLOCK_LENGTH <= end; offset += SHA1_BLOCK_LENGTH) compress(view, offset);
		}
		while (offset < end) block[blockLength++] = data[offset++];
	}
	function digest() {
		const bits = totalLength * 8;
		const high = Math.floor(bits / 4294967296);
		const low = bits >>> 0;
		update(SHA1_PADDING, 0, 1);
		while (blockLength != SHA1_LENGTH_OFFSET) update(SHA1_ZERO, 0, 1);
		lengthBytes[0] = high >>> 24;
		lengthBytes[1] = high >>> 16;
		lengthBytes[2] = high >>> 8;
		lengthBytes[3] = high;
		lengthBytes[4] = low >>> 24;
		lengthBytes[5] = low >>> 16;
		lengthBytes[6] = low >>> 8;
		lengthBytes[7] = low;
		update(lengthBytes, 0, 8);
		const result = new Uint8Array(SHA1_DIGEST_LENGTH);
		const resultView = new DataView(result.buffer);
		for (let indexWord = 0; indexWord < state.length; indexWord++) resultView.setInt32(4 * indexWord, state[indexWord]);
		state.set(SHA1_INITIAL_STATE);
		blockLength = 0;
		totalLength = 0;
		return result;
	}
	function compress(view, offset) {
		for (let index = 0; index < 16; index++) schedule[index] = view.getInt32(offset + 4 * index);
		let a = state[0];
		let b = state[1];
		let c = state[2];
		let d = state[3];
		let e = state[4];
		let t;
		for (let index = 0; index < 15; index += 5) {
			e = (a << 5 | a >>> 27) + ((c ^ d) & b ^ d) + e + 1518500249 + schedule[index] | 0;
			b = b << 30 | b >>> 2;
			d = (e << 5 | e >>> 27) + ((b ^ c) & a ^ c) + d + 1518500249 + schedule[index + 1] | 0;
			a = a << 30 | a >>> 2;
			c = (d << 5 | d >>> 27) + ((a ^ b) & e ^ b) + c + 1518500249 + schedule[index + 2] | 0;
			e = e << 30 | e >>> 2;
			b = (c << 5 | c >>> 27) + ((e ^ a) & d ^ a) + b + 1518500249 + schedule[index + 3] | 0;
			d = d << 30 | d >>> 2;
			a = (b << 5 | b >>> 27) + ((d ^ e) & c ^ e) + a + 1518500249 + schedule[index + 4] | 0;
			c = c << 30 | c >>> 2;
		}
		e = (a << 5 | a >>> 27) + ((c ^ d) & b ^ d) + e + 1518500249 + schedule[15] | 0;
		b = b << 30 | b >>> 2;
		t = schedule[13] ^ schedule[8] ^ schedule[2] ^ schedule[0];
		t = t << 1 | t >>> 31;
		schedule[0] = t;
		d = (e << 5 | e >>> 27) + ((b ^ c) & a ^ c) + d + 1518500249 + t | 0;
		a = a << 30 | a >>> 2;
		t = schedule[14] ^ schedule[9] ^ schedule[3] ^ schedule[1];
		t = t << 1 | t >>> 31;
		schedule[1] = t;
		c = (d << 5 | d >>> 27) + ((a ^ b) & e ^ b) + c + 1518500249 + t | 0;
		e = e << 30 | e >>> 2;
		t = schedule[15] ^ schedule[10] ^ schedule[4] ^ schedule[2];
		t = t << 1 | t >>> 31;
		schedule[2] = t;
		b = (c << 5 | c >>> 27) + ((e ^ a) & d ^ a) + b + 1518500249 + t | 0;
		d = d << 30 | d >>> 2;
		t = schedule[0] ^ schedule[11] ^ schedule[5] ^ schedule[3];
		t = t << 1 | t >>> 31;
		schedule[3] = t;
		a = (b << 5 | b >>> 27) + ((d ^ e) & c ^ e) + a + 1518500249 + t | 0;
		c = c << 30 | c >>> 2;
		for (let index = 20; index < 40; index += 5) {
			t = schedule[index - 3 & 15] ^ schedule[index - 8 & 15] ^ schedule[index - 14 & 15] ^ schedule[index & 15];
			t = t << 1 | t >>> 31;
			schedule[index & 15] = t;
			e = (a << 5 | a >>> 27) + (b ^ c ^ d) + e + 1859775393 + t | 0;
			b = b << 30 | b >>> 2;
			t = schedule[index - 2 & 15] ^ schedule[index - 7 & 15] ^ schedule[index - 13 & 15] ^ schedule[index + 1 & 15];
			t = t << 1 | t >>> 31;
			schedule[index + 1 & 15] = t;
			d = (e << 5 | e >>> 27) + (a ^ b ^ c) + d + 1859775393 + t | 0;
			a = a << 30 | a >>> 2;
			t = schedule[index - 1 & 15] ^ schedule[index - 6 & 15] ^ schedule[index - 12 & 15] ^ schedule[index + 2 & 15];
			t = t << 1 | t >>> 31;
			schedule[index + 2 & 15] = t;
			c = (d << 5 | d >>> 27) + (e ^ a ^ b) + c + 1859775393 + t | 0;
			e = e << 30 | e >>> 2;
			t = schedule[index & 15] ^ schedule[index - 5 & 15] ^ schedule[index - 11 & 15] ^ schedule[index + 3 & 15];
			t = t << 1 | t >>> 31;
			schedule[index + 3 & 15] = t;
			b = (c << 5 | c >>> 27) + (d ^ e ^ a) + b + 1859775393 + t | 0;
			d = d << 30 | d >>> 2;
			t = schedule[index + 1 & 15] ^ schedule[index - 4 & 15] ^ schedule[index - 10 & 15] ^ schedule[index + 4 & 15];
			t = t << 1 | t >>> 31;
			schedule[index + 4 & 15] = t;
			a = (b << 5 | b >>> 27) + (c ^ d ^ e) + a + 1859775393 + t | 0;
			c = c << 30 | c >>> 2;
		}
		for (let index = 40; index < 60; index += 5) {
			t = schedule[index - 3 & 15] ^ schedule[index - 8 & 15] ^ schedule[index - 14 & 15] ^ schedule[index & 15];
			t = t << 1 | t >>> 31;
			schedule[index & 15] = t;
			e = (a << 5 | a >>> 27) + (b & c | (b | c) & d) + e + 2400959708 + t | 0;
			b = b << 30 | b >>> 2;
			t = schedule[index - 2 & 15] ^ schedule[index - 7 & 15] ^ schedule[index - 13 & 15] ^ schedule[index + 1 & 15];
			t = t << 1 | t >>> 31;
			schedule[index + 1 & 15] = t;
			d = (e << 5 | e >>> 27) + (a & b | (a | b) & c) + d + 2400959708 + t | 0;
			a = a << 30 | a >>> 2;
			t = schedule[index - 1 & 15] ^ schedule[index - 6 & 15] ^ schedule[index - 12 & 15] ^ schedule[index + 2 & 15];
			t = t << 1 | t >>> 31;
			schedule[index + 2 & 15] = t;
			c = (d << 5 | d >>> 27) + (e & a | (e | a) & b) + c + 2400959708 + t | 0;
			e = e << 30 | e >>> 2;
			t = schedule[index & 15] ^ schedule[index - 5 & 15] ^ schedule[index - 11 & 15] ^ schedule[index + 3 & 15];
			t = t << 1 | t >>> 31;
			schedule[index + 3 & 15] = t;
			b = (c << 5 | c >>> 27) + (d & e | (d | e) & a) + b + 2400959708 + t | 0;
			d = d << 30 | d >>> 2;
			t = schedule[index + 1 & 15] ^ schedule[index - 4 & 15] ^ schedule[index - 10 & 15] ^ schedule[index + 4 & 15];
			t = t << 1 | t >>> 31;
			schedule[index + 4 & 15] = t;
			a = (b << 5 | b >>> 27) + (c & d | (c | d) & e) + a + 2400959708 + t | 0;
			c = c << 30 | c >>> 2;
		}
		for (let index = 60; index < 80; index += 5) {
			t = schedule[index - 3 & 15] ^ schedule[index - 8 & 15] ^ schedule[index - 14 & 15] ^ schedule[index & 15];
			t = t << 1 | t >>> 31;
			schedule[index & 15] = t;
			e = (a << 5 | a >>> 27) + (b ^ c ^ d) + e + 3395469782 + t | 0;
			b = b << 30 | b >>> 2;
			t = schedule[index - 2 & 15] ^ schedule[index - 7 & 15] ^ schedule[index - 13 & 15] ^ schedule[index + 1 & 15];
			t = t << 1 | t >>> 31;
			schedule[index + 1 & 15] = t;
			d = (e << 5 | e >>> 27) + (a ^ b ^ c) + d + 3395469782 + t | 0;
			a = a << 30 | a >>> 2;
			t = schedule[index - 1 & 15] ^ schedule[index - 6 & 15] ^ schedule[index - 12 & 15] ^ schedule[index + 2 & 15];
			t = t << 1 | t >>> 31;
			schedule[index + 2 & 15] = t;
			c = (d << 5 | d >>> 27) + (e ^ a ^ b) + c + 3395469782 + t | 0;
			e = e << 30 | e >>> 2;
			t = schedule[index & 15] ^ schedule[index - 5 & 15] ^ schedule[index - 11 & 15] ^ schedule[index + 3 & 15];
			t = t << 1 | t >>> 31;
			schedule[index + 3 & 15] = t;
			b = (c << 5 | c >>> 27) + (d ^ e ^ a) + b + 3395469782 + t | 0;
			d = d << 30 | d >>> 2;
			t = schedule[index + 1 & 15] ^ schedule[index - 4 & 15] ^ schedule[index - 10 & 15] ^ schedule[index + 4 & 15];
			t = t << 1 | t >>> 31;
			schedule[index + 4 & 15] = t;
			a = (b << 5 | b >>> 27) + (c ^ d ^ e) + a + 3395469782 + t | 0;
			c = c << 30 | c >>> 2;
		}
		state[0] = state[0] + a | 0;
		state[1] = state[1] + b | 0;
		state[2] = state[2] + c | 0;
		state[3] = state[3] + d | 0;
		state[4] = state[4] + e | 0;
	}
}
function initTables() {
	if (!tablesInitialized) {
		let p = 1;
		let q = 1;
		do {
			p = (p ^ p << 1 ^ (p & 128 ? 27 : 0)) & 255;
			q = (q ^ q << 1) & 255;
			q = (q ^ q << 2) & 255;
			q = (q ^ q << 4) & 255;
			if (q & 128) q ^= 9;
			S_BOX[p] = (q ^ (q << 1 | q >> 7) ^ (q << 2 | q >> 6) ^ (q << 3 | q >> 5) ^ (q << 4 | q >> 4) ^ 99) & 255;
		} while (p != 1);
		S_BOX[0] = 99;
		for (let index = 0; index < 256; index++) {
			const s = S_BOX[index];
			const s2 = multiplyByTwo(s);
			const t = s2 << 24 | s << 16 | s << 8 | s2 ^ s;
			T0[index] = t;
			T1[index] = t >>> 8 | t << 24;
			T2[index] = t >>> 16 | t << 16;
			T3[index] = t >>> 24 | t << 8;
		}
		tablesInitialized = true;
	}
}
function expandKey(key, roundKeys) {
	const keyWords = key.length >> 2;
	const rounds = keyWords + 6;
	const total = 4 * (rounds + 1);
	let roundConstant = 1;
	for (let index = 0; index < keyWords; index++) roundKeys[index] = key[4 * index] << 24 | key[4 * index + 1] << 16 | key[4 * index + 2] << 8 | key[4 * index + 3];
	for (let index = keyWords; index < total; index++) {
		let word = roundKeys[index - 1];
		if (index % keyWords == 0) {
			word = substituteWord(word << 8 | word >>> 24) ^ roundConstant << 24;
			roundConstant = multiplyByTwo(roundConstant);
		} else if (keyWords > 6 && index % keyWords == 4) word = substituteWord(word);
		roundKeys[index] = roundKeys[index - keyWords] ^ word;
	}
	return rounds;
}
function substituteWord(word) {
	return S_BOX[word >>> 24] << 24 | S_BOX[word >>> 16 & 255] << 16 | S_BOX[word >>> 8 & 255] << 8 | S_BOX[word & 255];
}
function swapBytes(value) {
	return value << 24 | (value & 65280) << 8 | value >>> 8 & 65280 | value >>> 24;
}
function multiplyByTwo(value) {
	return (value << 1 ^ (value >> 7) * 27) & 255;
}
// node_modules/@zip.js/zip.js/lib/core/streams/common-crypto.js
const GET_RANDOM_VALUES_SUPPORTED = typeof crypto != "undefined" && typeof crypto.getRandomValues == "function";
const ERR_INVALID_PASSWORD = "Invalid password";
const ERR_INVALID_AUTHENTICATION_CODE = "Invalid authentication code";
const ERR_ABORT_CHECK_PASSWORD = "zipjs-abort-check-password";
const ERR_UNSUPPORTED_CRYPTO_API = "Crypto API not supported";
function getRandomValues(array) {
	if (GET_RANDOM_VALUES_SUPPORTED) return crypto.getRandomValues(array);
	else throw new Error(ERR_UNSUPPORTED_CRYPTO_API);
}
// node_modules/@zip.js/zip.js/lib/core/streams/aes-crypto-stream.js
const BLOCK_LENGTH = 16;
const RAW_FORMAT = "raw";
const PBKDF2_ALGORITHM = { name: "PBKDF2" };
const HASH_ALGORITHM = { name: "HMAC" };
const HASH_FUNCTION = "SHA-1";
const PBKDF2_ITERATIONS = 1e3;
const BASE_KEY_ALGORITHM = Object.assign({ hash: HASH_ALGORITHM }, PBKDF2_ALGORITHM);
const DERIVED_BITS_ALGORITHM = Object.assign({
	iterations: PBKDF2_ITERATIONS,
	hash: { name: HASH_FUNCTION }
}, PBKDF2_ALGORITHM);
const DERIVED_BITS_USAGE = ["deriveBits"];
const SALT_LENGTH = [
	8,
	12,
	16
];
const KEY_LENGTH = [
	16,
	24,
	32
];
const AUTHENTICATION_CODE_LENGTH = 10;
const PASSWORD_VERIFICATION_LENGTH = 2;
const CRYPTO_API_SUPPORTED = typeof crypto != UNDEFINED_TYPE;
const subtle = CRYPTO_API_SUPPORTED && crypto.subtle;
let DERIVE_BITS_SUPPORTED = CRYPTO_API_SUPPORTED && typeof subtle != "undefined" && typeof subtle.importKey == "function" && typeof subtle.deriveBits == "function";
let createEngine = createEngine$1;
var AESDecryptionStream = class extends TransformStream {
	constructor({ password, rawPassword, encryptionStrength, checkPasswordOnly, checkAuthenticationCode = true }) {
		const aesCrypto = {};
		super({
			start() {
				initAesCrypto(aesCrypto, password, rawPassword, encryptionStrength);
			},
			async transform(chunk, controller) {
				const { password, strength, resolveReady, ready } = aesCrypto;
				if (password) {
					await createDecryptionKeys(aesCrypto, strength, password, subarray(chunk, 0, SALT_LENGTH[strength] + PASSWORD_VERIFICATION_LENGTH));
					chunk = subarray(chunk, SALT_LENGTH[strength] + PASSWORD_VERIFICATION_LENGTH);
					if (checkPasswordOnly) {
						disposeEngine(aesCrypto);
						controller.error(new Error(ERR_ABORT_CHECK_PASSWORD));
					} else resolveReady();
				} else await ready;
				if (aesCrypto.discarded) return;
				const output = new Uint8Array(chunk.length - AUTHENTICATION_CODE_LENGTH - (chunk.length - AUTHENTICATION_CODE_LENGTH) % BLOCK_LENGTH);
				controller.enqueue(append(aesCrypto, chunk, output, 0, AUTHENTICATION_CODE_LENGTH, true));
			},
			async flush(controller) {
				const { engine, pendingInput, ready } = aesCrypto;
				if (engine) {
					await ready;
					if (aesCrypto.discarded) return;
					const originalAuthenticationCode = subarray(pendingInput, pendingInput.length - AUTHENTICATION_CODE_LENGTH);
					const decryptedChunkArray = new Uint8Array(subarray(pendingInput, 0, pendingInput.length - AUTHENTICATION_CODE_LENGTH));
					engine.process(decryptedChunkArray, true);
					const authenticationCode = engine.digest();
					let invalidAuthenticationCode = pendingInput.length < AUTHENTICATION_CODE_LENGTH ? 1 : 0;
					for (let indexByte = 0; indexByte < AUTHENTICATION_CODE_LENGTH; indexByte++) invalidAuthenticationCode |= authenticationCode[indexByte] ^ originalAuthenticationCode[indexByte];
					if (invalidAuthenticationCode && checkAuthenticationCode) {
						controller.error(new Error(ERR_INVALID_AUTHENTICATION_CODE));
						return;
					}
					controller.enqueue(decryptedChunkArray);
				}
			}
		});
		setDisposingReadable(this, aesCrypto);
	}
};
var AESEncryptionStream = class extends TransformStream {
	constructor({ password, rawPassword, encryptionStrength }) {
		const aesCrypto = {};
		super({
			start() {
				initAesCrypto(aesCrypto, password, rawPassword, encryptionStrength);
			},
			async transform(chunk, controller) {
				const { password, strength, resolveReady, ready } = aesCrypto;
				let preamble = EMPTY_UINT8_ARRAY;
				if (password) {
					preamble = await createEncryptionKeys(aesCrypto, strength, password);
					resolveReady();
				} else await ready;
				if (aesCrypto.discarded) return;
				const output = new Uint8Array(preamble.length + chunk.length - chunk.length % BLOCK_LENGTH);
				output.set(preamble, 0);
				controller.enqueue(append(aesCrypto, chunk, output, preamble.length, 0, false));
			},
			async flush(controller) {
				const { engine, pendingInput, ready } = aesCrypto;
				if (engine) {
					await ready;
					if (aesCrypto.discarded) return;
					const encryptedChunkArray = new Uint8Array(pendingInput);
					engine.process(encryptedChunkArray, false);
					const authenticationCode = subarray(engine.digest(), 0, AUTHENTICATION_CODE_LENGTH);
					controller.enqueue(concat(encryptedChunkArray, authenticationCode));
				}
			}
		});
		setDisposingReadable(this, aesCrypto);
	}
};
function initAesCrypto(aesCrypto, password, rawPassword, encryptionStrength) {
	Object.assign(aesCrypto, {
		ready: new Promise((resolve) => aesCrypto.resolveReady = resolve),
		password: encodePassword(password, rawPassword),
		strength: encryptionStrength - 1,
		pendingInput: EMPTY_UINT8_ARRAY,
		discarded: false
	});
}
function setDisposingReadable(stream, aesCrypto) {
	const reader = stream.readable.getReader();
	const readable = new ReadableStream({
		async pull(controller) {
			try {
				const { value, done } = await reader.read();
				if (done) controller.close();
				else controller.enqueue(value);
			} catch (error) {
				disposeEngine(aesCrypto);
				reader.cancel(error).catch(() => {});
				throw error;
			}
		},
		cancel(reason) {
			disposeEngine(aesCrypto);
			return reader.cancel(reason);
		}
	});
	Object.defineProperty(stream, "readable", { get() {
		return readable;
	} });
}
function append(aesCrypto, input, output, paddingStart, paddingEnd, decrypt) {
	const { engine, pendingInput } = aesCrypto;
	if (pendingInput.length) input = concat(pendingInput, input);
	const inputLength = input.length - paddingEnd;
	const alignedLength = inputLength - inputLength % BLOCK_LENGTH;
	output = expand(output, paddingStart + alignedLength);
	if (alignedLength) {
		const chunk = subarray(output, paddingStart, paddingStart + alignedLength);
		chunk.set(subarray(input, 0, alignedLength));
		engine.process(chunk, decrypt);
	}
	aesCrypto.pendingInput = subarray(input, alignedLength);
	return output;
}
async function createDecryptionKeys(decrypt, strength, password, preamble) {
	const passwordVerificationKey = await createKeys$1(decrypt, strength, password, subarray(preamble, 0, SALT_LENGTH[strength]));
	const passwordVerification = subarray(preamble, SALT_LENGTH[strength]);
	if (passwordVerificationKey[0] != passwordVerification[0] || passwordVerificationKey[1] != passwordVerification[1]) {
		disposeEngine(decrypt);
		throw new Error(ERR_INVALID_PASSWORD);
	}
}
function disposeEngine(aesCrypto) {
	const { engine } = aesCrypto;
	aesCrypto.discarded = true;
	if (engine && engine.dispose) engine.dispose();
}
async function createEncryptionKeys(encrypt, strength, password) {
	const salt = getRandomValues(new Uint8Array(SALT_LENGTH[strength]));
	return concat(salt, await createKeys$1(encrypt, strength, password, salt));
}
async function createKeys$1(aesCrypto, strength, password, salt) {
	aesCrypto.password = null;
	const keyLength = KEY_LENGTH[strength];
	const compositeKey = await deriveKey(password, salt, keyLength * 2 + PASSWORD_VERIFICATION_LENGTH);
	aesCrypto.engine = createEngine(subarray(compositeKey, 0, keyLength), subarray(compositeKey, keyLength, keyLength * 2));
	if (aesCrypto.discarded) disposeEngine(aesCrypto);
	return subarray(compositeKey, keyLength * 2);
}
async function deriveKey(password, salt, length) {
	if (DERIVE_BITS_SUPPORTED) try {
		const baseKey = await subtle.importKey(RAW_FORMAT, password, BASE_KEY_ALGORITHM, false, DERIVED_BITS_USAGE);
		return new Uint8Array(await subtle.deriveBits(Object.assign({ salt }, DERIVED_BITS_ALGORITHM), baseKey, length * 8));
	} catch {
		DERIVE_BITS_SUPPORTED = false;
	}
	return pbkdf2(password, salt, PBKDF2_ITERATIONS, length);
}
function encodePassword(password, rawPassword) {
	if (rawPassword === void 0) return encodeText(password);
	else return rawPassword;
}
function expand(inputArray, length) {
	if (length && length > inputArray.length) {
		const array = inputArray;
		inputArray = new Uint8Array(length);
		inputArray.set(array, 0);
	}
	return inputArray;
}
function subarray(array, begin, end) {
	return array.subarray(begin, end);
}
// node_modules/@zip.js/zip.js/lib/core/streams/zip-crypto-stream.js
const HEADER_LENGTH = 12;
var ZipCryptoDecryptionStream = class extends TransformStream {
	constructor({ password, rawPassword, passwordVerification, checkPasswordOnly }) {
		super({
			start() {
				initZipCrypto(this, password, rawPassword, passwordVerification);
			},
			transform(chunk, controller) {
				const zipCrypto = this;
				if (zipCrypto.password || zipCrypto.rawPassword) {
					const decryptedHeader = decrypt(zipCrypto, chunk.subarray(0, HEADER_LENGTH));
					zipCrypto.password = zipCrypto.rawPassword = null;
					if ((decryptedHeader[11] ^ zipCrypto.passwordVerification) != 0) throw new Error(ERR_INVALID_PASSWORD);
					chunk = chunk.subarray(HEADER_LENGTH);
				}
				if (checkPasswordOnly) controller.error(new Error(ERR_ABORT_CHECK_PASSWORD));
				else controller.enqueue(decrypt(zipCrypto, chunk));
			}
		});
	}
};
var ZipCryptoEncryptionStream = class extends TransformStream {
	constructor({ password, rawPassword, passwordVerification }) {
		super({
			start() {
				initZipCrypto(this, password, rawPassword, passwordVerification);
			},
			transform(chunk, controller) {
				const zipCrypto = this;
				let output;
				let offset;
				if (zipCrypto.password || zipCrypto.rawPassword) {
					zipCrypto.password = zipCrypto.rawPassword = null;
					const header = getRandomValues(new Uint8Array(HEADER_LENGTH));
					header[11] = zipCrypto.passwordVerification;
					output = new Uint8Array(chunk.length + header.length);
					output.set(encrypt(zipCrypto, header), 0);
					offset = HEADER_LENGTH;
				} else {
					output = new Uint8Array(chunk.length);
					offset = 0;
				}
				output.set(encrypt(zipCrypto, chunk), offset);
				controller.enqueue(output);
			}
		});
	}
};
function initZipCrypto(zipCrypto, password, rawPassword, passwordVerification) {
	Object.assign(zipCrypto, {
		password,
		rawPassword,
		passwordVerification
	});
	createKeys(zipCrypto, password, rawPassword);
}
function decrypt(target, input) {
	const output = new Uint8Array(input.length);
	for (let index = 0; index < input.length; index++) {
		output[index] = getByte(target) ^ input[index];
		updateKeys(target, output[index]);
	}
	return output;
}
function encrypt(target, input) {
	const output = new Uint8Array(input.length);
	for (let index = 0; index < input.length; index++) {
		output[index] = getByte(target) ^ input[index];
		updateKeys(target, input[index]);
	}
	return output;
}
function createKeys(target, password, rawPassword) {
	const cryptoKeys = [
		305419896,
		591751049,
		878082192
	];
	Object.assign(target, {
		cryptoKeys,
		crcKey0: new Crc32(cryptoKeys[0]),
		crcKey2: new Crc32(cryptoKeys[2])
	});
	if (rawPassword) for (let index = 0; index < rawPassword.length; index++) updateKeys(target, rawPassword[index]);
	else for (let index = 0; index < password.length; index++) updateKeys(target, password.charCodeAt(index));
}
function updateKeys(target, byte) {
	let [, key1] = target.cryptoKeys;
	target.crcKey0.append([byte]);
	const key0 = ~target.crcKey0.get();
	key1 = getInt32(Math.imul(getInt32(key1 + getInt8(key0)), 134775813) + 1);
	target.crcKey2.append([key1 >>> 24]);
	const key2 = ~target.crcKey2.get();
	target.cryptoKeys = [
		key0,
		key1,
		key2
	];
}
function getByte(target) {
	const temp = target.cryptoKeys[2] | 2;
	return getInt8(Math.imul(temp, temp ^ 1) >>> 8);
}
function getInt8(number) {
	return number & 255;
}
function getInt32(number) {
	return number & 4294967295;
}
// node_modules/@zip.js/zip.js/lib/core/util/compatible-streams.js
function toCompatibleReadable(readable) {
	if (readable instanceof ReadableStream) return readable;
	const reader = readable.getReader();
	return new ReadableStream({
		async pull(controller) {
			try {
				const { value, done } = await reader.read();
				if (done) controller.close();
				else controller.enqueue(value);
			} catch (error) {
				reader.cancel(error).catch(() => {});
				throw error;
			}
		},
		cancel(reason) {
			return reader.cancel(reason);
		}
	});
}
function streamToBlob(readable, contentType) {
	readable = toCompatibleReadable(readable);
	const blobOptions = contentType ? { type: contentType } : {};
	if (responseSupportsGlobalReadable()) return new Response(readable).blob().then((blob) => contentType ? new Blob([blob], blobOptions) : blob);
	const chunks = [];
	return readable.pipeTo(new WritableStream({ write(chunk) {
		chunks.push(chunk);
	} })).then(() => new Blob(chunks, blobOptions));
}
function responseSupportsGlobalReadable() {
	return typeof Blob.prototype.stream != "function" || new Blob([]).stream() instanceof ReadableStream;
}
function toCompatibleWritable(writable) {
	if (writable instanceof WritableStream) return writable;
	const writer = writable.getWriter();
	return new WritableStream({
		write(chunk) {
			return writer.write(chunk);
		},
		close() {
			return writer.close();
		},
		abort(reason) {
			return writer.abort(reason);
		}
	});
}
// node_modules/@zip.js/zip.js/lib/core/codec-registry.js
const ERR_INVALID_CODEC_MODULE = "Invalid codec module";
const ERR_UNSUPPORTED_COMPRESSION = "Compression method not supported";
const registeredCodecs = new Map();
const codecStreams = new Map();
function getRegisteredCodec(compressionMethod) {
	return registeredCodecs.get(compressionMethod);
}
function getCodecStreams(format) {
	return codecStreams.get(format);
}
function setCodecStreams(format, streams) {
	const { CompressionStream, DecompressionStream } = streams;
	if (typeof CompressionStream != "function" && typeof DecompressionStream != "function") throw new Error(ERR_INVALID_CODEC_MODULE);
	codecStreams.set(format, {
		CompressionStream,
		DecompressionStream
	});
}
async function ensureCodecStreams(format, codecURI) {
	if (!codecStreams.has(format) && codecURI) setCodecStreams(format, await import(codecURI));
}
// node_modules/@zip.js/zip.js/lib/core/streams/zip-entry-stream.js
const ERR_INVALID_UNCOMPRESSED_SIZE = "Invalid uncompressed size";
const ERR_INVALID_COMPRESSED_DATA = "Invalid compressed data";
const ERR_CODEC_OUT_OF_MEMORY = "Codec out of memory";
const ERR_INVALID_CRC32 = "Invalid CRC32";
const Z_MEM_ERROR_CODE = "Z_MEM_ERROR";
const FORMAT_DEFLATE_RAW = "deflate-raw";
const FORMAT_DEFLATE64_RAW = "deflate64-raw";
const FORMAT_GZIP = "gzip";
const GZIP_HEADER_LENGTH = 10;
const GZIP_TRAILER_LENGTH = 8;
const GZIP_HEADER_BYTES = [
	31,
	139,
	8
];
var DeflateStream = class extends TransformStream {
	constructor(options, { chunkSize, CompressionStreamFallback, CompressionStream }) {
		super({});
		const { compressed, encrypted, useCompressionStream, zipCrypto, computeCrc32, level, deflate64, format, compressionMethod, inputSize } = options;
		const stream = this;
		let crc32Stream, encryptionStream, gzipCrc32Stream;
		let readable = super.readable;
		const codecStreams = format && getCodecStreams(format);
		const GzipCompressionStream = getGzipCodecStream(useCompressionStream, CompressionStream, CompressionStreamFallback);
		const useGzipCrc32 = computeCrc32 && compressed && !deflate64 && !codecStreams && (!encrypted || zipCrypto) && Boolean(GzipCompressionStream);
		if ((!encrypted || zipCrypto) && computeCrc32 && !useGzipCrc32) {
			crc32Stream = new Crc32Stream();
			readable = pipeThrough(readable, crc32Stream);
		}
		if (compressed) {
			if (codecStreams) readable = pipeThroughBackpressured(readable, createCodecStream(codecStreams.CompressionStream, format, {
				level,
				chunkSize,
				compressionMethod,
				uncompressedSize: inputSize
			}));
			else if (useGzipCrc32) {
				gzipCrc32Stream = new GzipToRawDeflateStream();
				readable = pipeThroughBackpressured(readable, new GzipCompressionStream(FORMAT_GZIP, {
					level,
					chunkSize
				}));
				readable = pipeThrough(readable, gzipCrc32Stream);
			} else try {
				readable = pipeThroughCompressionStream(readable, useCompressionStream, {
					level,
					chunkSize
				}, CompressionStream, CompressionStreamFallback);
			} catch (error) {
				if (!useCompressionStream && CompressionStreamFallback) throw mapMemoryError(error);
				let gzipStream;
				try {
					gzipStream = new CompressionStream(FORMAT_GZIP);
				} catch {
					throw mapMemoryError(error);
				}
				readable = pipeThroughBackpressured(readable, gzipStream);
				readable = pipeThrough(readable, new GzipToRawDeflateStream());
			}
		}
		if (encrypted) {
			if (zipCrypto) readable = pipeThrough(readable, new ZipCryptoEncryptionStream(options));
			else {
				encryptionStream = new AESEncryptionStream(options);
				readable = pipeThrough(readable, encryptionStream);
			}
		}
		setReadable(stream, readable, () => {
			if ((!encrypted || zipCrypto) && computeCrc32) stream.crc32 = useGzipCrc32 ? gzipCrc32Stream.crc32 : new DataView(crc32Stream.value.buffer).getUint32(0);
		});
	}
};
var GzipToRawDeflateStream = class extends TransformStream {
	constructor() {
		let stream;
		let headerBytesLeft = GZIP_HEADER_LENGTH;
		let trailerCandidate = new Uint8Array(0);
		super({
			transform(chunk, controller) {
				if (headerBytesLeft) {
					const droppedLength = Math.min(headerBytesLeft, chunk.length);
					headerBytesLeft -= droppedLength;
					chunk = chunk.subarray(droppedLength);
					if (!chunk.length) return;
				}
				const availableLength = trailerCandidate.length + chunk.length;
				if (availableLength <= GZIP_TRAILER_LENGTH) {
					trailerCandidate = concat(trailerCandidate, chunk);
					return;
				}
				const emitLength = availableLength - GZIP_TRAILER_LENGTH;
				const emittedFromTrailer = Math.min(emitLength, trailerCandidate.length);
				controller.enqueue(concat(trailerCandidate.subarray(0, emittedFromTrailer), chunk.subarray(0, emitLength - emittedFromTrailer)));
				trailerCandidate = concat(trailerCandidate.subarray(emittedFromTrailer), chunk.subarray(emitLength - emittedFromTrailer));
			},
			flush() {
				const dataView = getDataView(trailerCandidate);
				stream.crc32 = dataView.getUint32(0, true);
				stream.uncompressedSize = dataView.getUint32(4, true);
			}
		});
		stream = this;
	}
};
function pipeThroughGzipDecompressionStream(readable, gzipStream, outputSize, crc32, sourceErrors) {
	const writer = gzipStream.writable.getWriter();
	const reader = gzipStream.readable.getReader();
	const outputCrc32 = crc32 === void 0 ? new Crc32() : void 0;
	let outputLength = 0;
	let trailerWritten = false;
	let settled = false;
	let resolvePull, controller;
	const output = new ReadableStream({
		start(streamController) {
			controller = streamController;
		},
		pull() {
			resumePump();
		},
		cancel(reason) {
			settled = true;
			resumePump();
			return reader.cancel(reason);
		}
	});
	pump();
	drain();
	return output;
	async function pump() {
		const inputReader = readable.getReader();
		try {
			const header = new Uint8Array(GZIP_HEADER_LENGTH);
			header.set(GZIP_HEADER_BYTES);
			await writer.write(header);
			for (;;) {
				await outputCapacity();
				await writer.ready;
				const { value, done } = await readSource(inputReader, sourceErrors);
				if (done) break;
				await writer.write(value);
			}
			if (outputCrc32) await writer.write(new Uint8Array(0));
			const trailer = new Uint8Array(GZIP_TRAILER_LENGTH);
			const dataView = getDataView(trailer);
			dataView.setUint32(0, outputCrc32 ? outputCrc32.get() : crc32, true);
			dataView.setUint32(4, outputSize, true);
			trailerWritten = true;
			await writer.write(trailer);
			await writer.close();
		} catch (error) {
			await abort(writer, error);
			await cancel(inputReader, error);
		}
	}
	async function drain() {
		try {
			for (;;) {
				const { value, done } = await read();
				if (done) break;
				outputLength += value.length;
				if (outputLength > outputSize) throw new Error(ERR_INVALID_UNCOMPRESSED_SIZE);
				if (outputCrc32) outputCrc32.append(value);
				controller.enqueue(value);
			}
			if (!settled) {
				settled = true;
				controller.close();
			}
		} catch (error) {
			fail(error);
			await cancel(reader, error);
		}
	}
	function read() {
		return reader.read().catch((error) => {
			if (trailerWritten) {
				if (!outputCrc32) throw mapError(error, ERR_INVALID_CRC32);
				if (outputLength != outputSize) throw mapError(error, ERR_INVALID_UNCOMPRESSED_SIZE);
				return { done: true };
			}
			throw mapCodecError(error, sourceErrors);
		});
	}
	function outputCapacity() {
		if (!settled && controller.desiredSize <= 0) return new Promise((resolve) => resolvePull = resolve);
	}
	function resumePump() {
		if (resolvePull) {
			const resolve = resolvePull;
			resolvePull = void 0;
			resolve();
		}
	}
	function fail(error) {
		if (!settled) {
			settled = true;
			controller.error(error);
			resumePump();
		}
	}
}
var InflateStream = class extends TransformStream {
	constructor(options, { chunkSize, DecompressionStreamFallback, DecompressionStream }) {
		super({});
		const { zipCrypto, encrypted, checkCrc32, crc32, compressed, useCompressionStream, deflate64, format, compressionMethod, rawBitFlag, outputSize } = options;
		let crc32Stream, decryptionStream, gzipCrc32;
		let readable = super.readable;
		if (encrypted) {
			if (zipCrypto) readable = pipeThrough(readable, new ZipCryptoDecryptionStream(options));
			else {
				decryptionStream = new AESDecryptionStream(options);
				readable = pipeThrough(readable, decryptionStream);
			}
		}
		if (compressed) {
			const sourceErrors = new Set();
			const codecStreams = format && getCodecStreams(format);
			let gzipStream;
			if (codecStreams) readable = pipeThroughBackpressured(readable, createCodecStream(codecStreams.DecompressionStream, format, {
				chunkSize,
				compressionMethod,
				rawBitFlag,
				uncompressedSize: outputSize
			}), sourceErrors);
			else {
				const GzipDecompressionStream = getGzipCodecStream(useCompressionStream, DecompressionStream, DecompressionStreamFallback);
				if (checkCrc32 && !deflate64 && crc32 !== void 0 && outputSize !== void 0 && GzipDecompressionStream) try {
					gzipStream = new GzipDecompressionStream(FORMAT_GZIP, { chunkSize });
				} catch {
					gzipStream = void 0;
				}
				if (!gzipStream) try {
					readable = pipeThroughCompressionStream(readable, useCompressionStream, {
						chunkSize,
						deflate64
					}, DecompressionStream, DecompressionStreamFallback, sourceErrors);
				} catch (error) {
					if (deflate64 || outputSize === void 0 || !useCompressionStream && DecompressionStreamFallback) throw mapMemoryError(error);
					try {
						gzipStream = new DecompressionStream(FORMAT_GZIP);
					} catch {
						throw mapMemoryError(error);
					}
				}
			}
			if (gzipStream) {
				gzipCrc32 = true;
				readable = pipeThroughGzipDecompressionStream(readable, gzipStream, outputSize, crc32, sourceErrors);
			} else readable = mapInflateStreamError(readable, sourceErrors);
		}
		if (checkCrc32 && !gzipCrc32) {
			crc32Stream = new Crc32Stream();
			readable = pipeThrough(readable, crc32Stream);
		}
		setReadable(this, readable, () => {
			if (crc32Stream) {
				const computedCrc32 = new DataView(crc32Stream.value.buffer).getUint32(0, false);
				if (crc32 != computedCrc32) throw new Error(ERR_INVALID_CRC32);
			}
		});
	}
};
const formatSupportByStream = new Map();
function supportsFormat(StreamClass, format) {
	if (!StreamClass) return false;
	let supportByFormat = formatSupportByStream.get(StreamClass);
	if (!supportByFormat) {
		supportByFormat = new Map();
		formatSupportByStream.set(StreamClass, supportByFormat);
	}
	let supported = supportByFormat.get(format);
	if (supported === void 0) {
		try {
			new StreamClass(format);
			supported = true;
		} catch {
			supported = false;
		}
		supportByFormat.set(format, supported);
	}
	return supported;
}
function supportsDeflateRaw(StreamClass) {
	return supportsFormat(StreamClass, FORMAT_DEFLATE_RAW);
}
function setReadable(stream, readable, flush) {
	readable = pipeThrough(readable, new TransformStream({ flush }));
	Object.defineProperty(stream, "readable", { get() {
		return readable;
	} });
}
function createCodecStream(CodecStreamClass, format, options) {
	if (!CodecStreamClass) throw new Error(ERR_UNSUPPORTED_COMPRESSION);
	return new CodecStreamClass(format, options);
}
function getGzipCodecStream(useCompressionStream, CodecStreamNative, CodecStreamFallback) {
	if (useCompressionStream && CodecStreamNative) return CodecStreamNative;
	else if (CodecStreamFallback && CodecStreamFallback.requiresModule) return CodecStreamFallback;
}
function pipeThroughCompressionStream(readable, useCompressionStream, options, CompressionStreamNative, CompressionStreamFallback, sourceErrors) {
	const Stream = useCompressionStream && CompressionStreamNative ? CompressionStreamNative : CompressionStreamFallback || CompressionStreamNative;
	const format = options.deflate64 ? FORMAT_DEFLATE64_RAW : FORMAT_DEFLATE_RAW;
	let codecStream;
	try {
		codecStream = new Stream(format, options);
	} catch (error) {
		if (useCompressionStream && CompressionStreamFallback && Stream != CompressionStreamFallback) codecStream = new CompressionStreamFallback(format, options);
		else throw error;
	}
	return pipeThroughBackpressured(readable, codecStream, sourceErrors);
}
function pipeThrough(readable, transformStream) {
	return toCompatibleReadable(readable).pipeThrough(transformStream);
}
function pipeThroughBackpressured(readable, transformStream, sourceErrors) {
	const writer = transformStream.writable.getWriter();
	const reader = readable.getReader();
	pump();
	return transformStream.readable;
	async function pump() {
		try {
			for (;;) {
				await writer.ready;
				const result = await readSource(reader, sourceErrors);
				if (result.done) {
					await writer.close();
					break;
				}
				await writer.write(result.value);
			}
		} catch (error) {
			await abort(writer, error);
			await cancel(reader, error);
		}
	}
}
async function abort(writer, error) {
	try {
		await writer.abort(error);
	} catch {}
}
async function cancel(reader, error) {
	try {
		await reader.cancel(error);
	} catch {}
}
function readSource(reader, sourceErrors) {
	const result = reader.read();
	return sourceErrors ? result.catch((error) => {
		sourceErrors.add(error);
		throw error;
	}) : result;
}
function mapCodecError(error, sourceErrors) {
	if (sourceErrors.has(error)) return error;
	return mapError(error, isMemoryError(error) ? ERR_CODEC_OUT_OF_MEMORY : ERR_INVALID_COMPRESSED_DATA);
}
function mapMemoryError(error) {
	return isMemoryError(error) ? mapError(error, ERR_CODEC_OUT_OF_MEMORY) : error;
}
function isMemoryError(error) {
	return isErrorObject(error) && error.code == Z_MEM_ERROR_CODE;
}
function mapError(error, message) {
	const mappedError = new Error(message);
	mappedError.cause = error;
	return mappedError;
}
function mapInflateStreamError(readable, sourceErrors) {
	const reader = readable.getReader();
	return new ReadableStream({
		async pull(controller) {
			try {
				const { value, done } = await reader.read();
				if (done) controller.close();
				else controller.enqueue(value);
			} catch (error) {
				await cancel(reader, error);
				throw mapCodecError(error, sourceErrors);
			}
		},
		cancel(reason) {
			return reader.cancel(reason);
		}
	});
}
// node_modules/@zip.js/zip.js/lib/core/streams/codec-stream.js
const DEFAULT_CHUNK_SIZE$1 = 262144;
const MESSAGE_EVENT_TYPE = "message";
const MESSAGE_START = "start";
const MESSAGE_DATA = "data";
const CODEC_DEFLATE = "deflate";
const CODEC_INFLATE = "inflate";
var CodecStream = class extends TransformStream {
	constructor(options, config) {
		super({});
		const codec = this;
		const { codecType } = options;
		let Stream;
		if (codecType.startsWith("deflate")) Stream = DeflateStream;
		else if (codecType.startsWith("inflate")) Stream = InflateStream;
		codec.outputSize = 0;
		let inputSize = 0;
		const stream = new Stream(options, config);
		const readable = super.readable;
		const inputSizeStream = new TransformStream({
			transform(chunk, controller) {
				if (chunk && chunk.length) {
					inputSize += chunk.length;
					controller.enqueue(chunk);
				}
			},
			flush() {
				Object.assign(codec, { inputSize });
			}
		});
		const outputSizeStream = new TransformStream({
			transform(chunk, controller) {
				if (chunk && chunk.length) {
					controller.enqueue(chunk);
					codec.outputSize += chunk.length;
					if (options.outputSize !== void 0 && codec.outputSize > options.outputSize) throw new Error(ERR_INVALID_UNCOMPRESSED_SIZE);
				}
			},
			flush() {
				const { crc32 } = stream;
				Object.assign(codec, {
					crc32,
					inputSize
				});
			}
		});
		Object.defineProperty(codec, "readable", { get() {
			return readable.pipeThrough(inputSizeStream).pipeThrough(stream).pipeThrough(outputSizeStream);
		} });
	}
};
var ChunkStream = class extends TransformStream {
	constructor(chunkSize) {
		const pendingChunks = [];
		let pendingLength = 0;
		let outputSize = 0;
		if (!Number.isFinite(chunkSize) || chunkSize < 1) chunkSize = DEFAULT_CHUNK_SIZE$1;
		super({
			transform(chunk, controller) {
				pendingChunks.push(chunk);
				pendingLength += chunk.length;
				while (pendingLength > chunkSize) {
					outputSize += chunkSize;
					controller.enqueue(shiftChunk());
				}
			},
			flush(controller) {
				if (pendingLength) {
					outputSize += pendingLength;
					controller.enqueue(concatChunks(pendingChunks, pendingLength));
				}
			}
		});
		Object.defineProperty(this, "outputSize", { get: () => outputSize });
		function shiftChunk() {
			const result = new Uint8Array(chunkSize);
			let resultOffset = 0;
			while (resultOffset < chunkSize) {
				const firstChunk = pendingChunks[0];
				const remainingLength = chunkSize - resultOffset;
				if (firstChunk.length <= remainingLength) {
					result.set(firstChunk, resultOffset);
					resultOffset += firstChunk.length;
					pendingChunks.shift();
				} else {
					result.set(firstChunk.subarray(0, remainingLength), resultOffset);
					pendingChunks[0] = firstChunk.subarray(remainingLength);
					resultOffset += remainingLength;
				}
			}
			pendingLength -= chunkSize;
			return result;
		}
		function concatChunks(chunks, length) {
			const result = new Uint8Array(length);
			let offset = 0;
			for (const chunk of chunks) {
				result.set(chunk, offset);
				offset += chunk.length;
			}
			return result;
		}
	}
};
// node_modules/@zip.js/zip.js/lib/core/options.js
const OPTION_FILENAME_ENCODING = "filenameEncoding";
const OPTION_COMMENT_ENCODING = "commentEncoding";
const OPTION_EXTRACT_PREPENDED_DATA = "extractPrependedData";
const OPTION_EXTRACT_APPENDED_DATA = "extractAppendedData";
const OPTION_PASSWORD = "password";
const OPTION_RAW_PASSWORD = "rawPassword";
const OPTION_PASS_THROUGH = "passThrough";
const OPTION_SIGNAL = "signal";
const OPTION_CHECK_PASSWORD_ONLY = "checkPasswordOnly";
const OPTION_CHECK_OVERLAPPING_ENTRY_ONLY = "checkOverlappingEntryOnly";
const OPTION_CHECK_OVERLAPPING_ENTRY = "checkOverlappingEntry";
const OPTION_CHECK_AMBIGUITY = "checkAmbiguity";
const OPTION_CHECK_LOCAL_DIRECTORY = "checkLocalDirectory";
const OPTION_CHECK_LOCAL_FILENAME = "checkLocalFilename";
const OPTION_CHECK_CRC32 = "checkCrc32";
const OPTION_CHECK_AUTHENTICATION_CODE = "checkAuthenticationCode";
const OPTION_USE_WEB_WORKERS = "useWebWorkers";
const OPTION_USE_COMPRESSION_STREAM = "useCompressionStream";
const OPTION_STRICTNESS = "strictness";
const OPTION_FILENAME_VALIDATION = "filenameValidation";
const OPTION_NORMALIZE_FILENAME = "normalizeFilename";
const OPTION_MAX_APPENDED_DATA_SIZE = "maxAppendedDataSize";
const OPTION_DECRYPT_CENTRAL_DIRECTORY = "decryptCentralDirectory";
const TEXT_TYPE_FILENAME = "filename";
const TEXT_TYPE_COMMENT = "comment";
const STRICTNESS_STRICT = "strict";
const STRICTNESS_BALANCED = "balanced";
const STRICTNESS_TOLERANT = "tolerant";
const ERR_INVALID_FUNCTION_OPTION = "Invalid option (must be a function)";
const ERR_INVALID_SIGNAL = "Invalid signal (must be an AbortSignal instance)";
const ERR_INVALID_PASSWORD_TYPE = "Invalid password (password must be a string, rawPassword must be a Uint8Array)";
const ERR_INVALID_PASS_THROUGH_VALUE = "Invalid passThrough option (must be a boolean or 'compressed')";
const ERR_ABORTED = "The operation was aborted";
const ABORT_ERROR_NAME = "AbortError";
function checkFunctionOption(value) {
	if (value && typeof value != "function") throw new Error(ERR_INVALID_FUNCTION_OPTION);
	return value;
}
function checkSignalOption(signal) {
	if (signal && (typeof signal.addEventListener != "function" || typeof signal.aborted != "boolean")) throw new Error(ERR_INVALID_SIGNAL);
	return signal || void 0;
}
function throwIfAborted(signal) {
	if (signal && signal.aborted) throw signal.reason === void 0 ? new DOMException(ERR_ABORTED, ABORT_ERROR_NAME) : signal.reason;
}
function checkPasswordOption(password, rawPassword) {
	if (password && typeof password != "string" || rawPassword && !(rawPassword instanceof Uint8Array)) throw new Error(ERR_INVALID_PASSWORD_TYPE);
}
function checkPassThroughOption(passThrough) {
	if (passThrough !== void 0 && typeof passThrough != "boolean" && passThrough !== "compressed") throw new Error(ERR_INVALID_PASS_THROUGH_VALUE);
	return passThrough;
}
function toNumber(value) {
	return typeof value == "string" && value.trim() ? Number(value) : value;
}
// node_modules/@zip.js/zip.js/lib/core/configuration.js
const DEFAULT_CHUNK_SIZE = 262144;
const MINIMUM_CHUNK_SIZE = 64;
const MINIMUM_PROPERTY_VALUE = 1;
let maxWorkers = 2;
try {
	if (typeof navigator != "undefined" && navigator.hardwareConcurrency) maxWorkers = navigator.hardwareConcurrency;
} catch {}
const DEFAULT_CONFIGURATION = {
	workerURI: "./core/web-worker-wasm.js",
	wasmURI: "./core/streams/zlib-wasm/zlib-streams.wasm",
	chunkSize: DEFAULT_CHUNK_SIZE,
	maxWorkers,
	terminateWorkerTimeout: 5e3,
	workerStarvationTimeout: 5e3,
	workerStartupTimeout: 5e3,
	useWebWorkers: true,
	useCompressionStream: true,
	CompressionStream: typeof CompressionStream != "undefined" && CompressionStream,
	DecompressionStream: typeof DecompressionStream != "undefined" && DecompressionStream
};
const PROPERTY_NAME_MAX_WORKERS = "maxWorkers";
const URI_PROPERTY_NAMES = ["wasmURI", "workerURI"];
const BOOLEAN_PROPERTY_NAMES = ["useCompressionStream", "useWebWorkers"];
const NUMBER_PROPERTY_NAMES = [
	"chunkSize",
	PROPERTY_NAME_MAX_WORKERS,
	"terminateWorkerTimeout",
	"workerStarvationTimeout",
	"workerStartupTimeout"
];
const FUNCTION_PROPERTY_NAMES = [
	"createWorker",
	"CompressionStream",
	"DecompressionStream",
	"CompressionStreamFallback",
	"DecompressionStreamFallback"
];
[
	...URI_PROPERTY_NAMES,
	...BOOLEAN_PROPERTY_NAMES,
	...NUMBER_PROPERTY_NAMES,
	...FUNCTION_PROPERTY_NAMES
];
const config = { ...DEFAULT_CONFIGURATION };
function getConfiguration() {
	return config;
}
function getChunkSize(config) {
	return normalizeChunkSize(config.chunkSize);
}
function normalizeChunkSize(chunkSize) {
	chunkSize = toNumber(chunkSize);
	return Number.isInteger(chunkSize) && chunkSize >= MINIMUM_PROPERTY_VALUE ? Math.max(chunkSize, MINIMUM_CHUNK_SIZE) : DEFAULT_CHUNK_SIZE;
}
// node_modules/@zip.js/zip.js/lib/core/codec-worker.js
const ERR_WORKER_STARTUP_TIMEOUT = "Worker startup timeout";
let webWorkerSupported;
let createWorkerFailed;
let webWorkerBackend;
let initModule = () => {};
function setWebWorkerBackend(backend) {
	webWorkerBackend = backend;
}
async function loadModule(config) {
	if (initModule) try {
		await void 0;
		return true;
	} catch {}
	return false;
}
function disableWebWorker(workerData) {
	if (workerData.createWorker) createWorkerFailed = true;
	else webWorkerSupported = false;
}
var CodecWorker = class {
	constructor(workerData, { readable, writable }, workerOptions, onTaskFinished) {
		const { options, config, streamOptions, useWebWorkers, workerURI } = workerOptions;
		let { createWorker } = workerOptions;
		const { signal } = streamOptions;
		if (createWorkerFailed) createWorker = void 0;
		Object.assign(workerData, {
			busy: true,
			generation: (workerData.generation || 0) + 1,
			readable: readable.pipeThrough(new ChunkStream(getChunkSize(config))).pipeThrough(new ProgressWatcherStream(streamOptions), { signal }),
			writable,
			options: Object.assign({}, options),
			workerOptions,
			workerURI,
			createWorker,
			terminate() {
				return new Promise((resolve) => {
					const { worker, busy } = workerData;
					if (busy) {
						workerData.terminateResolvers = workerData.terminateResolvers || [];
						workerData.terminateResolvers.push(resolve);
					} else {
						if (worker) {
							worker.terminate();
							workerData.worker = null;
						}
						resolve();
					}
					workerData.interface = null;
				});
			},
			onTaskFinished() {
				if (workerData.busy) {
					const { terminateResolvers, worker } = workerData;
					if (terminateResolvers) {
						workerData.terminateResolvers = null;
						if (worker) {
							workerData.terminated = true;
							worker.terminate();
						}
					}
					workerData.busy = false;
					const pendingTasks = onTaskFinished(workerData);
					if (terminateResolvers) terminateResolvers.forEach((resolve) => resolve(pendingTasks));
				}
			}
		});
		if (webWorkerSupported === void 0) webWorkerSupported = typeof Worker != UNDEFINED_TYPE;
		return (useWebWorkers && webWorkerBackend && (webWorkerSupported && workerURI || createWorker) ? webWorkerBackend : createWorkerInterface)(workerData, config);
	}
};
var ProgressWatcherStream = class extends TransformStream {
	constructor({ onstart, onprogress, size, onend }) {
		let chunkOffset = 0;
		super({
			async start() {
				if (onstart) await callHandler(onstart, size);
			},
			async transform(chunk, controller) {
				chunkOffset += chunk.length;
				if (onprogress) await callHandler(onprogress, chunkOffset, size);
				controller.enqueue(chunk);
			},
			async flush() {
				if (onend) await callHandler(onend, chunkOffset);
			}
		});
	}
};
async function callHandler(handler, ...parameters) {
	try {
		await handler(...parameters);
	} catch {}
}
function createWorkerInterface(workerData, config) {
	return { run: () => runWorker$1(workerData, config) };
}
async function runWorker$1({ options, readable, writable, onTaskFinished, workerOptions }, config) {
	let codecStream, chunkStream, modulePromise;
	try {
		if (options.compressed && !options.format) {
			const deflate = options.codecType.startsWith(CODEC_DEFLATE);
			const FallbackStream = deflate ? config.CompressionStreamFallback : config.DecompressionStreamFallback;
			const NativeStream = deflate ? config.CompressionStream : config.DecompressionStream;
			if (!options.useCompressionStream) {
				if (!await moduleLoaded() && (!FallbackStream || FallbackStream.requiresModule)) options.useCompressionStream = true;
			} else if (FallbackStream && FallbackStream.requiresModule && !supportsDeflateRaw(NativeStream)) await moduleLoaded();
		}
		if (options.encrypted && !options.zipCrypto) await moduleLoaded();
		codecStream = new CodecStream(options, config);
		chunkStream = new ChunkStream(getChunkSize(config));
		const { signal } = workerOptions.streamOptions;
		await readable.pipeThrough(codecStream).pipeThrough(chunkStream).pipeTo(writable, {
			preventClose: true,
			preventAbort: true,
			signal
		});
		const { crc32, inputSize, outputSize } = codecStream;
		return {
			crc32,
			inputSize,
			outputSize
		};
	} catch (error) {
		if (codecStream) {
			const outputSize = chunkStream ? chunkStream.outputSize : 0;
			workerOptions.outputSize = outputSize;
			if (isErrorObject(error)) try {
				error.outputSize = outputSize;
			} catch {}
		}
		throw error;
	} finally {
		onTaskFinished();
	}
	function moduleLoaded() {
		if (!modulePromise) modulePromise = loadModule(config);
		return modulePromise;
	}
}
// node_modules/@zip.js/zip.js/lib/core/codec-worker-web.js
const MODULE_WORKER_OPTIONS = { type: "module" };
const ERROR_EVENT_TYPE = "error";
const MESSAGE_ERROR_EVENT_TYPE = "messageerror";
const ABORT_EVENT_TYPE = "abort";
let webWorkerSource;
let webWorkerURI;
let webWorkerOptions;
setWebWorkerBackend(createWebWorkerInterface);
function createWebWorkerInterface(workerData, config) {
	const { baseURI, chunkSize, workerStartupTimeout } = config;
	let { wasmURI } = config;
	if (!workerData.interface) {
		if (typeof wasmURI == "function") wasmURI = wasmURI();
		let worker;
		try {
			worker = getWebWorker(workerData.workerURI, baseURI, workerData);
		} catch {
			disableWebWorker(workerData);
			return createWorkerInterface(workerData, config);
		}
		Object.assign(workerData, {
			worker,
			workerAlive: false,
			terminated: false,
			startupError: null,
			interface: { run: async () => {
				try {
					return await runWebWorker(workerData, {
						chunkSize,
						wasmURI,
						baseURI,
						workerStartupTimeout
					});
				} catch (error) {
					if (error && error.workerStartupFailed) {
						disableWebWorker(workerData);
						releaseWorkerStreams(workerData);
						return runWorker$1(workerData, config);
					}
					if (error && error.codecImportFailed) {
						if (workerData.reader) {
							releaseWorkerStreams(workerData);
							return runWorker$1(workerData, config);
						}
						workerData.onTaskFinished();
					}
					throw error;
				}
			} }
		});
	}
	return workerData.interface;
}
async function runWebWorker(workerData, config) {
	if (!workerData.worker) {
		const { startupError } = workerData;
		workerData.startupError = null;
		const error = startupError || new Error("Worker startup timeout");
		error.workerStartupFailed = true;
		throw error;
	}
	let resolveResult, rejectResult;
	const result = new Promise((resolve, reject) => {
		resolveResult = resolve;
		rejectResult = (error) => {
			const { outputSize, workerOptions } = workerData;
			workerOptions.outputSize = outputSize;
			if (isErrorObject(error)) try {
				error.outputSize = outputSize;
			} catch {}
			reject(error);
		};
	});
	Object.assign(workerData, {
		reader: null,
		writer: null,
		outputSize: 0,
		destinationFailed: false,
		destinationError: null,
		resolveResult,
		rejectResult,
		result
	});
	const { readable, options } = workerData;
	const { writable, closed, abortPipe } = watchClosedStream(workerData.writable, workerData);
	try {
		sendMessage({
			type: MESSAGE_START,
			options,
			config
		}, workerData);
	} catch (error) {
		abortPipe();
		try {
			await closed;
		} catch {}
		workerData.onTaskFinished();
		throw error;
	}
	Object.assign(workerData, {
		reader: readable.getReader(),
		writer: writable.getWriter()
	});
	const { workerStartupTimeout } = config;
	if (!workerData.workerAlive && Number.isFinite(workerStartupTimeout) && workerStartupTimeout >= 0) workerData.startupTimeout = setTimeout(() => onStartupTimeout(workerData), workerStartupTimeout);
	try {
		const resultValue = await result;
		await closeWritable();
		await closed;
		return resultValue;
	} catch (error) {
		await closeWritable();
		abortPipe();
		try {
			await closed;
		} catch {}
		const { outputSize, workerOptions, destinationFailed, destinationError } = workerData;
		workerOptions.outputSize = outputSize;
		const workerFailed = isErrorObject(error) && (error.codecImportFailed || error.workerStartupFailed);
		const reportedError = destinationFailed && !workerFailed ? destinationError : error;
		if (isErrorObject(reportedError)) try {
			reportedError.outputSize = outputSize;
		} catch {}
		throw reportedError;
	}
	async function closeWritable() {
		if (!writable.locked) try {
			await writable.getWriter().close();
		} catch {}
	}
}
function watchClosedStream(writableSource, workerData) {
	const abortController = new AbortController();
	let aborting;
	const { writable, readable } = new TransformStream({ transform(chunk, controller) {
		workerData.outputSize += chunk.length;
		controller.enqueue(chunk);
	} });
	const closed = readable.pipeTo(writableSource, {
		preventClose: true,
		preventAbort: true,
		signal: abortController.signal
	});
	closed.catch((error) => {
		if (!aborting) Object.assign(workerData, {
			destinationFailed: true,
			destinationError: error
		});
	});
	const { signal } = workerData.workerOptions.streamOptions;
	if (signal) {
		const onAbort = () => abortController.abort(signal.reason);
		const removeAbortListener = () => signal.removeEventListener(ABORT_EVENT_TYPE, onAbort);
		signal.addEventListener(ABORT_EVENT_TYPE, onAbort);
		closed.then(removeAbortListener, removeAbortListener);
	}
	return {
		writable,
		closed,
		abortPipe: () => {
			aborting = true;
			abortController.abort();
		}
	};
}
function releaseWorkerStreams(workerData) {
	const { reader } = workerData;
	if (reader) reader.releaseLock();
	workerData.reader = null;
	workerData.writer = null;
}
function terminateWorker$1(workerData) {
	const { worker } = workerData;
	if (worker) try {
		worker.terminate();
	} catch {}
	workerData.interface = null;
}
function getWebWorker(url, baseURI, workerData, isModuleType, useBlobURI = true) {
	const { createWorker } = workerData;
	let worker, resolvedURI, resolvedOptions;
	if (createWorker) worker = createWorker();
	else if (webWorkerURI === void 0 || webWorkerSource !== url) {
		const isFunctionURI = typeof url == FUNCTION_TYPE;
		if (isFunctionURI) resolvedURI = url(useBlobURI);
		else resolvedURI = url;
		const isDataURI = resolvedURI.startsWith("data:");
		const isBlobURI = resolvedURI.startsWith("blob:");
		if (isDataURI || isBlobURI) {
			if (isModuleType === void 0) isModuleType = false;
			if (isModuleType) resolvedOptions = MODULE_WORKER_OPTIONS;
			try {
				worker = new Worker(resolvedURI, resolvedOptions);
			} catch (error) {
				if (isBlobURI) try {
					URL.revokeObjectURL(resolvedURI);
				} catch {}
				if (isFunctionURI && isBlobURI) return getWebWorker(url, baseURI, workerData, isModuleType, false);
				else if (!isModuleType) return getWebWorker(url, baseURI, workerData, true, false);
				else throw error;
			}
		} else {
			if (isModuleType === void 0) isModuleType = true;
			if (isModuleType) resolvedOptions = MODULE_WORKER_OPTIONS;
			try {
				resolvedURI = new URL(resolvedURI, baseURI);
			} catch {}
			try {
				worker = new Worker(resolvedURI, resolvedOptions);
			} catch (error) {
				if (isModuleType) return getWebWorker(url, baseURI, workerData, false, useBlobURI);
				else throw error;
			}
		}
		webWorkerSource = url;
		webWorkerURI = resolvedURI;
		webWorkerOptions = resolvedOptions;
	} else worker = new Worker(webWorkerURI, webWorkerOptions);
	worker.addEventListener(MESSAGE_EVENT_TYPE, (event) => {
		workerData.workerAlive = true;
		clearStartupTimeout(workerData);
		onMessage(event, workerData);
	});
	worker.addEventListener(ERROR_EVENT_TYPE, (event) => onWorkerError(event, workerData));
	worker.addEventListener(MESSAGE_ERROR_EVENT_TYPE, (event) => onWorkerError(event, workerData));
	return worker;
}
function onStartupTimeout(workerData) {
	workerData.startupTimeout = null;
	if (workerData.workerAlive) return;
	const { rejectResult, writer } = workerData;
	terminateWorker$1(workerData);
	workerData.worker = null;
	if (rejectResult) {
		const error = new Error(ERR_WORKER_STARTUP_TIMEOUT);
		error.workerStartupFailed = true;
		rejectResult(error);
		if (writer) writer.releaseLock();
	}
}
function clearStartupTimeout(workerData) {
	const { startupTimeout } = workerData;
	if (startupTimeout) {
		clearTimeout(startupTimeout);
		workerData.startupTimeout = null;
	}
}
function onWorkerError(event, workerData) {
	if (event.preventDefault) event.preventDefault();
	clearStartupTimeout(workerData);
	const { workerAlive, rejectResult, writer, onTaskFinished } = workerData;
	terminateWorker$1(workerData);
	if (!workerAlive) workerData.worker = null;
	let error = event.error || new Error(event.message || ERROR_EVENT_TYPE);
	if (!workerAlive) {
		error = Object.assign(new Error(error.message || ERROR_EVENT_TYPE), { workerStartupFailed: true });
		workerData.startupError = error;
	}
	if (rejectResult) {
		rejectResult(error);
		if (writer) writer.releaseLock();
		if (workerAlive) onTaskFinished();
	}
}
function sendMessage(message, { worker, writer }) {
	try {
		const { value } = message;
		if (value) {
			message.value = toExactUint8Array(value);
			try {
				worker.postMessage(message, [message.value.buffer]);
			} catch {
				worker.postMessage(message);
			}
		} else worker.postMessage(message);
	} catch (error) {
		if (writer) writer.releaseLock();
		throw error;
	}
}
async function onMessage({ data }, workerData) {
	const { type, value, messageId, result, error, errorValue } = data;
	const { reader, writer, resolveResult, rejectResult, onTaskFinished, generation } = workerData;
	const stale = () => workerData.generation != generation;
	try {
		if (error) fail(getResponseError(error, errorValue));
		else {
			if (type == "pull") {
				const { value, done } = await reader.read();
				if (!stale()) sendMessage({
					type: MESSAGE_DATA,
					value,
					done,
					messageId
				}, workerData);
			}
			if (type == "data") {
				const chunk = new Uint8Array(value);
				await writer.ready;
				await writer.write(chunk);
				if (!stale()) sendMessage({
					type: "ack",
					messageId
				}, workerData);
			}
			if (type == "close") succeed(result);
		}
	} catch (error) {
		if (!stale()) {
			terminateWorker$1(workerData);
			fail(error);
		}
	}
	function fail(error) {
		if (!stale()) {
			rejectResult(error);
			releaseWriter();
			if (!(isErrorObject(error) && error.codecImportFailed)) onTaskFinished();
		}
	}
	function succeed(result) {
		if (!stale()) {
			resolveResult(result);
			releaseWriter();
			onTaskFinished();
		}
	}
	function releaseWriter() {
		if (writer) writer.releaseLock();
	}
}
function getResponseError(errorData, errorValue) {
	const { message, stack, code, name, outputSize, cause, codecImportFailed } = errorData;
	let responseError;
	if (errorValue) responseError = errorValue.value;
	else responseError = Object.assign(new Error(message), {
		stack,
		code,
		name
	});
	if (isErrorObject(responseError)) try {
		if (outputSize !== void 0) responseError.outputSize = outputSize;
		if (codecImportFailed) responseError.codecImportFailed = true;
		if (cause) {
			if (!isErrorObject(responseError.cause)) responseError.cause = Object.assign(new Error(cause.message), { name: cause.name });
			if (cause.code !== void 0 && responseError.cause.code !== cause.code) responseError.cause.code = cause.code;
		}
		if (errorValue) {
			if (responseError.name !== name) responseError.name = name;
			if (responseError.code !== code) responseError.code = code;
		}
	} catch {}
	return responseError;
}
// node_modules/@zip.js/zip.js/lib/core/codec-pool.js
let pool = [];
const pendingRequests = [];
let starvationTimeout;
let starvationDelay;
let indexWorker = 0;
async function runWorker(stream, workerOptions) {
	const { options, config } = workerOptions;
	const { useWebWorkers, useCompressionStream, compressed, checkCrc32, computeCrc32, encrypted, format, codecURI } = options;
	const { workerURI, createWorker, maxWorkers } = config;
	if (format) {
		if (codecURI) options.codecURI = resolveCodecURI(codecURI, config.baseURI);
		await ensureCodecStreams(format, options.codecURI);
	}
	const streamCopy = !compressed && !checkCrc32 && !computeCrc32 && !encrypted;
	const workerSupported = format === void 0 || Boolean(options.codecURI);
	workerOptions.useWebWorkers = !streamCopy && workerSupported && (useWebWorkers || useWebWorkers === void 0 && config.useWebWorkers);
	workerOptions.workerURI = workerOptions.useWebWorkers && workerURI ? workerURI : void 0;
	workerOptions.createWorker = workerOptions.useWebWorkers && createWorker ? createWorker : void 0;
	options.useCompressionStream = useCompressionStream || useCompressionStream === void 0 && config.useCompressionStream;
	return (await getWorker()).run();
	async function getWorker() {
		const workerData = pool.find((workerData) => !workerData.busy);
		if (workerData) {
			clearTerminateTimeout(workerData);
			return new CodecWorker(workerData, stream, workerOptions, onTaskFinished);
		} else if (pool.length < maxWorkers) {
			const workerData = { indexWorker };
			indexWorker++;
			pool.push(workerData);
			return new CodecWorker(workerData, stream, workerOptions, onTaskFinished);
		} else return new Promise((resolve) => {
			pendingRequests.push({
				resolve,
				stream,
				workerOptions
			});
			starvationDelay = config.workerStarvationTimeout;
			armStarvationTimeout();
		});
	}
	function onTaskFinished(workerData) {
		clearStarvationTimeout();
		if (workerData.terminated) {
			workerData.terminated = false;
			return runPendingRequestsInline();
		} else if (pendingRequests.length) {
			const [{ resolve, stream, workerOptions }] = pendingRequests.splice(0, 1);
			resolve(new CodecWorker(workerData, stream, workerOptions, onTaskFinished));
			armStarvationTimeout();
		} else if (workerData.worker) {
			clearTerminateTimeout(workerData);
			terminateWorker(workerData, workerOptions);
		} else pool = pool.filter((data) => data != workerData);
	}
}
function resolveCodecURI(codecURI, baseURI) {
	try {
		return new URL(codecURI, baseURI).toString();
	} catch {
		return codecURI;
	}
}
function armStarvationTimeout() {
	if (!starvationTimeout && pendingRequests.length && Number.isFinite(starvationDelay) && starvationDelay >= 0) starvationTimeout = setTimeout(onWorkerStarvation, starvationDelay);
}
function clearStarvationTimeout() {
	if (starvationTimeout) {
		clearTimeout(starvationTimeout);
		starvationTimeout = null;
	}
}
function onWorkerStarvation() {
	starvationTimeout = null;
	if (pendingRequests.length) {
		const [{ resolve, stream, workerOptions }] = pendingRequests.splice(0, 1);
		resolve(new CodecWorker({}, stream, getInlineWorkerOptions(workerOptions), onInlineTaskFinished));
		armStarvationTimeout();
	}
}
function runPendingRequestsInline() {
	const tasks = pendingRequests.splice(0).map(({ resolve, stream, workerOptions }) => new Promise((resolveTask) => {
		resolve(new CodecWorker({}, stream, getInlineWorkerOptions(workerOptions), () => {
			onInlineTaskFinished();
			resolveTask();
		}));
	}));
	clearStarvationTimeout();
	return Promise.all(tasks);
}
function getInlineWorkerOptions(workerOptions) {
	return Object.assign({}, workerOptions, {
		useWebWorkers: false,
		workerURI: void 0,
		createWorker: void 0
	});
}
function onInlineTaskFinished() {
	clearStarvationTimeout();
	armStarvationTimeout();
}
function terminateWorker(workerData, workerOptions) {
	const { config } = workerOptions;
	const { terminateWorkerTimeout } = config;
	if (Number.isFinite(terminateWorkerTimeout) && terminateWorkerTimeout >= 0) workerData.terminateTimeout = setTimeout(async () => {
		pool = pool.filter((data) => data != workerData);
		try {
			await workerData.terminate();
		} catch {}
	}, terminateWorkerTimeout);
}
function clearTerminateTimeout(workerData) {
	const { terminateTimeout } = workerData;
	if (terminateTimeout) {
		clearTimeout(terminateTimeout);
		workerData.terminateTimeout = null;
	}
}
// node_modules/@zip.js/zip.js/lib/core/util/decode-cp437.js
const CP437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0".split("");
function decodeCP437(stringValue) {
	let result = "";
	for (let indexCharacter = 0; indexCharacter < stringValue.length; indexCharacter++) result += CP437[stringValue[indexCharacter]];
	return result;
}
// node_modules/@zip.js/zip.js/lib/core/util/decode-text.js
function decodeText(value, encoding) {
	return decode(value, encoding, true);
}
function isUTF8Text(value) {
	if (value.some((byte) => byte > 127)) try {
		new TextDecoder("utf-8", { fatal: true }).decode(value);
		return true;
	} catch {
		return false;
	}
	else return false;
}
function decode(value, encoding, ignoreBOM) {
	if (encoding && encoding.trim().toLowerCase() == "cp437") return decodeCP437(value);
	else return new TextDecoder(encoding, { ignoreBOM }).decode(value);
}
// node_modules/@zip.js/zip.js/lib/core/io.js
const ERR_ITERATOR_COMPLETED_TOO_SOON = "Writer iterator completed too soon";
const ERR_WRITER_SIZE_NOT_WRITABLE = "Invalid writer (size must be writable)";
const PROPERTY_NAME_WRITABLE = "writable";
const DISK_BOUNDARY = Symbol();
var Stream = class {
	constructor() {
		this.size = 0;
	}
	init() {
		this.initialized = true;
	}
};
var Reader = class extends Stream {
	get readable() {
		return this.createReadable();
	}
	createReadable({ offset = 0, size, chunkSize = getChunkSize(getConfiguration()) } = {}) {
		const reader = this;
		let chunkOffset = 0;
		chunkSize = normalizeChunkSize(chunkSize);
		return new ReadableStream({ async pull(controller) {
			const dataSize = size === void 0 ? chunkSize : Math.min(chunkSize, size - chunkOffset);
			const data = await readUint8Array(reader, offset + chunkOffset, dataSize);
			if (data.length) {
				controller.enqueue(data);
				chunkOffset += data.length;
			}
			if (size !== void 0 && chunkOffset >= size || !data.length && dataSize) controller.close();
		} });
	}
};
let blobSliceReliable;
let blobSliceProbe;
function probeBlobSliceReliability() {
	blobSliceProbe = (async () => {
		try {
			const streamReader = new Blob([new Uint8Array(3)]).slice(1, 2).stream().getReader();
			let streamedLength = 0;
			let result = await streamReader.read();
			while (!result.done) {
				streamedLength += result.value.length;
				result = await streamReader.read();
			}
			blobSliceReliable = streamedLength == 1;
		} catch {
			blobSliceReliable = false;
		}
	})();
}
var BlobReader = class extends Reader {
	constructor(blob) {
		super();
		Object.assign(this, {
			sourceBlob: blob,
			size: blob.size
		});
		if (!blobSliceProbe) probeBlobSliceReliability();
	}
	createReadable(options) {
		const { sourceBlob, size } = this;
		const { offset = 0, size: readSize = size - offset } = options || {};
		if (typeof sourceBlob.stream == "function") {
			if (!offset && readSize >= size) return toCompatibleReadable(sourceBlob.stream());
			if (blobSliceReliable) return toCompatibleReadable(sourceBlob.slice(offset, offset + readSize).stream());
		}
		return super.createReadable(options);
	}
	async readUint8Array(offset, length) {
		const reader = this;
		const offsetEnd = offset + length;
		let arrayBuffer = await (!offset && offsetEnd >= reader.size ? reader.sourceBlob : reader.sourceBlob.slice(offset, offsetEnd)).arrayBuffer();
		if (arrayBuffer.byteLength > length) arrayBuffer = arrayBuffer.slice(offset, offsetEnd);
		return new Uint8Array(arrayBuffer);
	}
};
var SplitDataReader = class extends Reader {
	constructor(readers) {
		super();
		this.readers = readers;
	}
	async init() {
		const reader = this;
		reader.lastDiskNumber = 0;
		reader.diskOffsets = (reader.readers = await Promise.all(reader.readers.map(initDiskReader))).map((diskReader) => {
			const diskOffset = reader.size;
			reader.size += diskReader.size;
			return diskOffset;
		});
		super.init();
	}
	getDiskOffset(diskNumber) {
		const { diskOffsets, size } = this;
		const diskOffset = diskOffsets[diskNumber];
		return diskOffset === void 0 ? size : diskOffset;
	}
	async readUint8Array(offset, length) {
		const reader = this;
		const { readers } = this;
		let result;
		let currentDiskNumber = 0;
		let currentReaderOffset = offset;
		while (readers[currentDiskNumber] && currentReaderOffset >= readers[currentDiskNumber].size) {
			currentReaderOffset -= readers[currentDiskNumber].size;
			currentDiskNumber++;
		}
		const currentReader = readers[currentDiskNumber];
		if (currentReader) {
			const currentReaderSize = currentReader.size;
			if (currentReaderOffset + length <= currentReaderSize) result = await readUint8Array(currentReader, currentReaderOffset, length);
			else {
				const chunkLength = currentReaderSize - currentReaderOffset;
				result = concat(await readUint8Array(currentReader, currentReaderOffset, chunkLength), await reader.readUint8Array(offset + chunkLength, length - chunkLength));
			}
		} else result = EMPTY_UINT8_ARRAY;
		reader.lastDiskNumber = Math.max(currentDiskNumber, reader.lastDiskNumber);
		return result;
	}
};
var SplitDataWriter = class extends Stream {
	constructor(writerGenerator, maxSize = 4294967295) {
		super();
		const writer = this;
		Object.assign(writer, {
			diskNumber: 0,
			diskOffset: 0,
			size: 0,
			maxSize,
			availableSize: maxSize
		});
		let diskSourceWriter, diskWritable, diskWriter;
		const writable = new WritableStream({
			async write(chunk) {
				if (chunk === DISK_BOUNDARY) {
					if (diskWriter) await endDisk();
					return;
				}
				const { availableSize } = writer;
				if (!diskWriter) {
					const { value, done } = await writerGenerator.next();
					if (done && !value) throw new Error(ERR_ITERATOR_COMPLETED_TOO_SOON);
					else {
						diskSourceWriter = value;
						diskSourceWriter.size = 0;
						if (diskSourceWriter.maxSize) writer.maxSize = diskSourceWriter.maxSize;
						writer.availableSize = writer.maxSize;
						await initStream(diskSourceWriter);
						diskWritable = value.writable;
						diskWriter = diskWritable.getWriter();
					}
					await this.write(chunk);
				} else if (chunk.length >= availableSize) {
					await writeChunk(chunk.subarray(0, availableSize));
					await endDisk();
					if (chunk.length > availableSize) await this.write(chunk.subarray(availableSize));
				} else await writeChunk(chunk);
			},
			async close() {
				if (diskWriter) {
					await diskWriter.ready;
					await closeDiskWriter();
				}
			},
			async abort(reason) {
				if (diskWriter) await diskWriter.abort(reason);
			}
		});
		Object.defineProperty(writer, PROPERTY_NAME_WRITABLE, { get() {
			return writable;
		} });
		async function writeChunk(chunk) {
			const chunkLength = chunk.length;
			if (chunkLength) {
				await diskWriter.ready;
				await diskWriter.write(chunk);
				diskSourceWriter.size += chunkLength;
				writer.availableSize -= chunkLength;
			}
		}
		async function endDisk() {
			await closeDiskWriter();
			writer.diskOffset += diskSourceWriter.size;
			writer.diskNumber++;
			diskWriter = null;
			writer.availableSize = writer.maxSize;
		}
		async function closeDiskWriter() {
			await diskWriter.close();
		}
	}
	async closeDisk() {
		const streamWriter = this.writable.getWriter();
		try {
			await streamWriter.ready;
			await streamWriter.write(DISK_BOUNDARY);
		} finally {
			streamWriter.releaseLock();
		}
	}
};
var GenericReader = class {
	constructor(reader) {
		if (Array.isArray(reader)) reader = new SplitDataReader(reader);
		if (reader instanceof ReadableStream || typeof reader.getReader == "function") reader = { readable: toCompatibleReadable(reader) };
		return reader;
	}
};
var GenericWriter = class {
	constructor(writer) {
		if (writer.writable === void 0 && typeof writer.next == "function") writer = new SplitDataWriter(writer);
		if (writer instanceof WritableStream || typeof writer.getWriter == "function") writer = { writable: toCompatibleWritable(writer) };
		try {
			writer.size = writer.size === void 0 ? 0 : writer.size;
		} catch {
			throw new Error(ERR_WRITER_SIZE_NOT_WRITABLE);
		}
		return writer;
	}
};
function ownsWritable(writer) {
	return Boolean(writer && writer.getData);
}
async function initStream(stream, initSize) {
	if (stream.init && !stream.initialized) await stream.init(initSize);
	else return Promise.resolve();
}
async function initDiskReader(diskReader) {
	diskReader = new GenericReader(diskReader);
	await initStream(diskReader);
	if (diskReader.size === void 0 || !diskReader.readUint8Array) {
		diskReader = new BlobReader(await streamToBlob(diskReader.readable));
		await initStream(diskReader);
	}
	return diskReader;
}
function readUint8Array(reader, offset, size) {
	return reader.readUint8Array(offset, size);
}
// node_modules/@zip.js/zip.js/lib/core/util/warnings.js
function addWarning(warnings, reason, filename) {
	if (!warnings.some((warning) => warning.reason == reason)) {
		const warning = { reason };
		if (filename !== void 0) warning.filename = filename;
		warnings.push(warning);
	}
}
// node_modules/@zip.js/zip.js/lib/core/zip-entry.js
const PROPERTY_NAME_FILENAME = "filename";
const PROPERTY_NAME_RAW_FILENAME = "rawFilename";
const PROPERTY_NAME_COMMENT = "comment";
const PROPERTY_NAME_RAW_COMMENT = "rawComment";
const PROPERTY_NAME_UNCOMPRESSED_SIZE = "uncompressedSize";
const PROPERTY_NAME_COMPRESSED_SIZE = "compressedSize";
const PROPERTY_NAME_OFFSET = "offset";
const PROPERTY_NAME_DISK_NUMBER_START = "diskNumberStart";
const PROPERTY_NAME_LAST_MODIFICATION_DATE = "lastModDate";
const PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE = "rawLastModDate";
const PROPERTY_NAME_LAST_ACCESS_DATE = "lastAccessDate";
const PROPERTY_NAME_RAW_LAST_ACCESS_DATE = "rawLastAccessDate";
const PROPERTY_NAME_CREATION_DATE = "creationDate";
const PROPERTY_NAME_RAW_CREATION_DATE = "rawCreationDate";
const PROPERTY_NAMES = [
	PROPERTY_NAME_FILENAME,
	PROPERTY_NAME_RAW_FILENAME,
	PROPERTY_NAME_UNCOMPRESSED_SIZE,
	PROPERTY_NAME_COMPRESSED_SIZE,
	PROPERTY_NAME_LAST_MODIFICATION_DATE,
	PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE,
	PROPERTY_NAME_COMMENT,
	PROPERTY_NAME_RAW_COMMENT,
	PROPERTY_NAME_LAST_ACCESS_DATE,
	PROPERTY_NAME_RAW_LAST_ACCESS_DATE,
	PROPERTY_NAME_CREATION_DATE,
	PROPERTY_NAME_RAW_CREATION_DATE,
	PROPERTY_NAME_OFFSET,
	PROPERTY_NAME_DISK_NUMBER_START,
	"internalFileAttributes",
	"externalFileAttributes",
	"msdosAttributesRaw",
	"msdosAttributes",
	"msDosCompatible",
	"zip64",
	"encrypted",
	"version",
	"versionMadeBy",
	"zipCrypto",
	"directory",
	"executable",
	"symlink",
	"compressionMethod",
	"signature",
	"crc32",
	"extraField",
	"extraFieldUnix",
	"extraFieldInfoZip",
	"extraFieldUnixType1",
	"extraFieldPkwareUnix",
	"uid",
	"gid",
	"unixMode",
	"unixExternalUpper",
	"setuid",
	"setgid",
	"sticky",
	"bitFlag",
	"rawBitFlag",
	"filenameLength",
	"extraFieldLength",
	"filenameUTF8",
	"commentUTF8",
	"rawExtraField",
	"extraFieldZip64",
	"extraFieldUnicodePath",
	"extraFieldUnicodeComment",
	"extraFieldAES",
	"extraFieldNTFS",
	"extraFieldExtendedTimestamp",
	"extraFieldUSDZ"
];
var Entry = class {
	constructor(data) {
		PROPERTY_NAMES.forEach((name) => this[name] = data[name]);
	}
};
function getEncryptionOverhead(encrypted, zipCrypto, encryptionStrength) {
	return encrypted ? zipCrypto ? 12 : 16 + encryptionStrength * 4 : 0;
}
// node_modules/@zip.js/zip.js/lib/core/zip-reader.js
const ERR_BAD_FORMAT = "File format is not recognized";
const ERR_EOCDR_NOT_FOUND = "End of central directory not found";
const ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND = "End of Zip64 central directory locator not found";
const ERR_CENTRAL_DIRECTORY_NOT_FOUND = "Central directory header not found";
const ERR_ENCRYPTED = "File contains encrypted entry";
const ERR_UNSUPPORTED_ENCRYPTION = "Encryption method not supported";
const ERR_SPLIT_ZIP_FILE = "Split zip file";
const ERR_ENTRY_DATA_OUT_OF_BOUNDS = "Entry data out of bounds";
const ERR_AMBIGUOUS_ARCHIVE = "Ambiguous archive";
const ERR_ENCRYPTED_CENTRAL_DIRECTORY = "Encrypted central directory is not supported";
const ERR_UNSAFE_FILENAME = "Unsafe filename";
const ERR_INVALID_STRICTNESS = "Invalid strictness (must be 'strict', 'balanced' or 'tolerant')";
const ERR_INVALID_FILENAME_VALIDATION = "Invalid filenameValidation (must be 'strict', 'balanced' or 'tolerant')";
const ERR_INVALID_MAX_APPENDED_DATA_SIZE = "Invalid maxAppendedDataSize (must be a number greater than or equal to 0)";
const ERR_UNSUPPORTED_UINT64 = "64-bit value exceeds Number.MAX_SAFE_INTEGER";
const WARNING_UNSORTED_CENTRAL_DIRECTORY = "unsorted central directory";
const WARNING_UNKNOWN_VERSION = "unknown version needed to extract";
const WARNING_COMPRESSED_PATCHED_DATA = "compressed patched data";
const WARNING_MALFORMED_EXTRA_FIELD = "malformed extra field";
const WARNING_UNKNOWN_ZIP64_EXTENSIBLE_DATA = "unknown zip64 extensible data";
const WARNING_WRAPPED_ENTRIES_COUNT = "wrapped entries count";
const WARNING_APPENDED_DATA = "appended data";
const WARNING_PREPENDED_DATA = "prepended data";
const WARNING_PREPENDED_CENTRAL_DIRECTORY = "prepended central directory";
const WARNING_TRAILING_CENTRAL_DIRECTORY_DATA = "trailing central directory data";
const WARNING_MISMATCHED_CENTRAL_DIRECTORY_OFFSET = "mismatched central directory offset";
const WARNING_MISSING_ZIP64_EXTRA_FIELD = "missing zip64 extra field";
const WARNING_DUPLICATE_FILENAME = "duplicate filename";
const WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY = "mismatched zip64 end of central directory record";
const WARNING_MULTIPLE_END_OF_CENTRAL_DIRECTORY = "multiple end of central directory records";
const WARNING_MISMATCHED_LOCAL_FILE_HEADER_FILENAME = "mismatched local file header (filename)";
const WARNING_MISMATCHED_LOCAL_FILE_HEADER_BIT_FLAG = "mismatched local file header (general purpose bit flag)";
const WARNING_MISMATCHED_LOCAL_FILE_HEADER_COMPRESSION_METHOD = "mismatched local file header (compression method)";
const WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES = "mismatched local file header (crc32 or sizes)";
const MAX_KNOWN_VERSION = 63;
const DRIVE_LETTER_REGEXP = /^[a-zA-Z]:/;
const PARENT_DIRECTORY_REGEXP = /(^|[\\/])\.\.([\\/]|$)/;
const CHARSET_UTF8 = "utf-8";
const PROPERTY_NAME_UTF8_SUFFIX = "UTF8";
const CHARSET_CP437 = "cp437";
const BITFLAG_AMBIGUITY_MASK = 2121;
const VENDOR_VERSION_AE_1 = 1;
const ZIP64_PROPERTIES = [
	[PROPERTY_NAME_UNCOMPRESSED_SIZE, MAX_32_BITS],
	[PROPERTY_NAME_COMPRESSED_SIZE, MAX_32_BITS],
	[PROPERTY_NAME_OFFSET, MAX_32_BITS],
	[PROPERTY_NAME_DISK_NUMBER_START, MAX_16_BITS]
];
const ZIP64_EXTRACTION = {
	[MAX_16_BITS]: {
		getValue: getUint32,
		bytes: 4
	},
	[MAX_32_BITS]: {
		getValue: getBigUint64,
		bytes: 8
	}
};
const MAX_SAFE_UINT64 = BigInt(Number.MAX_SAFE_INTEGER);
const MAX_END_OF_CENTRAL_DIR_PROBES = 64;
const MAX_DEFLATE_EXPANSION_RATIO = 1032;
const CENTRAL_DIRECTORY_UNREACHABLE = 0;
const CENTRAL_DIRECTORY_PLAUSIBLE = 1;
const CENTRAL_DIRECTORY_REACHABLE = 2;
var ZipReader = class {
	constructor(reader, options = {}) {
		Object.assign(this, {
			reader: new GenericReader(reader),
			options: options || {},
			readRanges: {
				indexes: new Set(),
				sortedRanges: [],
				pendingRanges: []
			},
			entriesMissingZip64ExtraField: new WeakSet()
		});
	}
	async *getEntriesGenerator(options = {}) {
		const zipReader = this;
		let { reader } = zipReader;
		await initStream(reader);
		if (reader.size === void 0 || !reader.readUint8Array) {
			reader = new BlobReader(await streamToBlob(reader.readable));
			await initStream(reader);
		}
		if (reader.size < 22) throw new Error(ERR_BAD_FORMAT);
		const warnings = zipReader.warnings = [];
		const strictness = getStrictness(options, zipReader.options);
		const checkAmbiguity = strictness == STRICTNESS_STRICT;
		const rejectAmbiguousEndOfDirectory = strictness != STRICTNESS_TOLERANT;
		const maxAppendedDataSize = getMaxAppendedDataSize(getOptionValue(zipReader, options, OPTION_MAX_APPENDED_DATA_SIZE), strictness);
		const filenameValidation = getFilenameValidation(getOptionValue(zipReader, options, OPTION_FILENAME_VALIDATION), strictness);
		const normalizeFilename = getOptionValue(zipReader, options, OPTION_NORMALIZE_FILENAME);
		const { endOfDirectoryInfo, endOfDirectoryReachingEndCount } = await findEndOfCentralDirectory(reader, rejectAmbiguousEndOfDirectory, maxAppendedDataSize);
		if (!endOfDirectoryInfo) {
			if (await startsWithSplitZipSignature(reader)) throw new Error(ERR_SPLIT_ZIP_FILE);
			else throw new Error(ERR_EOCDR_NOT_FOUND);
		}
		if (rejectAmbiguousEndOfDirectory && endOfDirectoryReachingEndCount > 1) throwAmbiguousArchive(WARNING_MULTIPLE_END_OF_CENTRAL_DIRECTORY);
		const endOfDirectoryView = getDataView(endOfDirectoryInfo);
		let directoryDataLength = getUint32(endOfDirectoryView, 12);
		let directoryDataOffset = getUint32(endOfDirectoryView, 16);
		const commentOffset = endOfDirectoryInfo.offset;
		const commentLength = getUint16(endOfDirectoryView, 20);
		const appendedDataOffset = commentOffset + 22 + commentLength;
		const appendedDataLength = reader.size - appendedDataOffset;
		if (appendedDataLength > maxAppendedDataSize) throwAmbiguousArchive(WARNING_APPENDED_DATA);
		if (appendedDataLength > 0) addWarning(warnings, WARNING_APPENDED_DATA);
		let lastDiskNumber = getUint16(endOfDirectoryView, 4);
		const expectedLastDiskNumber = reader.lastDiskNumber || 0;
		let diskNumber = getUint16(endOfDirectoryView, 6);
		let filesLength = getUint16(endOfDirectoryView, 10);
		let prependedDataLength = 0;
		let prependedCentralDirectory;
		let startOffset;
		let zip64EndOfDirectory;
		let zip64EndOfDirectoryVersion2;
		let zip64EndOfDirectoryLength = 56;
		let directoryEncryptionInfo;
		const requiresZip64 = directoryDataOffset == 4294967295 || directoryDataLength == 4294967295 || filesLength == 65535 || diskNumber == 65535;
		if (directoryDataOffset != 4294967295 && diskNumber != 65535) directoryDataOffset += getDiskOffset(reader, diskNumber);
		if (requiresZip64) {
			const endOfDirectoryLocatorArray = endOfDirectoryInfo.offset >= 20 ? await readUint8Array(reader, endOfDirectoryInfo.offset - 20, 20) : EMPTY_UINT8_ARRAY;
			const endOfDirectoryLocatorView = getDataView(endOfDirectoryLocatorArray);
			if (endOfDirectoryLocatorArray.length == 20 && getUint32(endOfDirectoryLocatorView, 0) == 117853008) {
				directoryDataOffset = getDiskOffset(reader, getUint32(endOfDirectoryLocatorView, 4)) + getBigUint64(endOfDirectoryLocatorView, 8);
				let endOfDirectoryArray = await readUint8Array(reader, directoryDataOffset, 56);
				let endOfDirectoryView = getDataView(endOfDirectoryArray);
				if (endOfDirectoryArray.length < 56 || getUint32(endOfDirectoryView, 0) != 101075792) {
					const locatorOffset = endOfDirectoryInfo.offset - 20;
					let expectedDirectoryDataOffset = locatorOffset - 56;
					if (!await startsWithSignature(reader, expectedDirectoryDataOffset, 101075792)) expectedDirectoryDataOffset = await findZip64EndOfDirectoryOffset(reader, locatorOffset);
					if (expectedDirectoryDataOffset !== void 0 && expectedDirectoryDataOffset >= 0 && directoryDataOffset != expectedDirectoryDataOffset) {
						const originalDirectoryDataOffset = directoryDataOffset;
						directoryDataOffset = expectedDirectoryDataOffset;
						if (directoryDataOffset > originalDirectoryDataOffset) prependedDataLength = directoryDataOffset - originalDirectoryDataOffset;
						endOfDirectoryArray = await readUint8Array(reader, directoryDataOffset, 56);
						endOfDirectoryView = getDataView(endOfDirectoryArray);
					}
				}
				if (endOfDirectoryArray.length < 56 || getUint32(endOfDirectoryView, 0) != 101075792) throw new Error(ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND);
				zip64EndOfDirectory = true;
				zip64EndOfDirectoryVersion2 = getBigUint64(endOfDirectoryView, 4) > 44;
				if (zip64EndOfDirectoryVersion2) {
					const extensibleDataLength = Math.min(getBigUint64(endOfDirectoryView, 4) - 44, reader.size - directoryDataOffset - 56);
					if (extensibleDataLength > 0) {
						zip64EndOfDirectoryLength += extensibleDataLength;
						directoryEncryptionInfo = getDirectoryEncryptionInfo(await readUint8Array(reader, directoryDataOffset + 56, extensibleDataLength));
					}
				}
				if (lastDiskNumber == 65535) lastDiskNumber = getUint32(endOfDirectoryView, 16);
				else if (lastDiskNumber != getUint32(endOfDirectoryView, 16)) reportAmbiguity(checkAmbiguity, warnings, WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY);
				if (diskNumber == 65535) diskNumber = getUint32(endOfDirectoryView, 20);
				else if (diskNumber != getUint32(endOfDirectoryView, 20)) reportAmbiguity(checkAmbiguity, warnings, WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY);
				if (filesLength == 65535) filesLength = getBigUint64(endOfDirectoryView, 32);
				else if (filesLength != getBigUint64(endOfDirectoryView, 32)) reportAmbiguity(checkAmbiguity, warnings, WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY);
				if (directoryDataLength == 4294967295) directoryDataLength = getBigUint64(endOfDirectoryView, 40);
				else if (directoryDataLength != getBigUint64(endOfDirectoryView, 40)) reportAmbiguity(checkAmbiguity, warnings, WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY);
				directoryDataOffset = getDiskOffset(reader, diskNumber) + getBigUint64(endOfDirectoryView, 48) + prependedDataLength;
			} else if (directoryDataOffset == 4294967295 || directoryDataLength == 4294967295 || diskNumber == 65535) throw new Error(ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND);
		}
		let declaredDirectoryDataLength = directoryDataLength;
		const centralDirectoryEndOffset = endOfDirectoryInfo.offset - (zip64EndOfDirectory ? zip64EndOfDirectoryLength + 20 : 0);
		if (expectedLastDiskNumber != lastDiskNumber) throw new Error(ERR_SPLIT_ZIP_FILE);
		if (directoryDataOffset < 0) throw new Error(ERR_BAD_FORMAT);
		let offset = 0;
		let directoryArray = directoryDataOffset < reader.size ? await readUint8Array(reader, directoryDataOffset, directoryDataLength) : EMPTY_UINT8_ARRAY;
		let directoryView = getDataView(directoryArray);
		if (directoryDataLength) {
			let expectedDirectoryDataOffset = centralDirectoryEndOffset - directoryDataLength;
			if (directoryDataOffset != expectedDirectoryDataOffset && diskNumber == lastDiskNumber) {
				const storedPointsAtDirectory = directoryArray.length >= 4 && (getUint32(directoryView, offset) == 33639248 || Boolean(directoryEncryptionInfo && directoryEncryptionInfo.compressedSize) || detectEncryptedCentralDirectory(directoryView));
				if (!storedPointsAtDirectory && expectedDirectoryDataOffset < 0) throw new Error(ERR_BAD_FORMAT);
				let reconcile = !storedPointsAtDirectory;
				if (expectedDirectoryDataOffset >= 0 && expectedDirectoryDataOffset + 4 <= reader.size) {
					let expectedPointsAtDirectory = await pointsAtDirectory(reader, expectedDirectoryDataOffset);
					if (!expectedPointsAtDirectory) {
						const signatureRecordOffset = await findDigitalSignatureRecordOffset(reader, centralDirectoryEndOffset);
						const signedDirectoryDataOffset = signatureRecordOffset - directoryDataLength;
						if (signatureRecordOffset !== void 0 && signedDirectoryDataOffset >= 0 && await pointsAtDirectory(reader, signedDirectoryDataOffset)) {
							expectedDirectoryDataOffset = signedDirectoryDataOffset;
							expectedPointsAtDirectory = true;
						}
					}
					if (storedPointsAtDirectory) reconcile = expectedPointsAtDirectory;
				}
				if (reconcile && expectedDirectoryDataOffset != directoryDataOffset) {
					const originalDirectoryDataOffset = directoryDataOffset;
					directoryDataOffset = expectedDirectoryDataOffset;
					directoryArray = await readUint8Array(reader, directoryDataOffset, directoryDataLength);
					directoryView = getDataView(directoryArray);
					const offsetDelta = directoryDataOffset - originalDirectoryDataOffset;
					const { localHeaderFound, shiftedLocalHeaderFound } = await probeLocalHeaders(reader, directoryArray, directoryView, offsetDelta);
					if (offsetDelta > 0 && !(localHeaderFound && !shiftedLocalHeaderFound)) {
						prependedDataLength += offsetDelta;
						prependedCentralDirectory = storedPointsAtDirectory;
					} else {
						reportAmbiguity(checkAmbiguity, warnings, WARNING_MISMATCHED_CENTRAL_DIRECTORY_OFFSET);
						if (offsetDelta < 0 && !localHeaderFound && shiftedLocalHeaderFound) prependedDataLength += offsetDelta;
					}
				}
			}
			if (directoryArray.length < 4) throw new Error(ERR_BAD_FORMAT);
		} else if (!filesLength && directoryDataOffset < centralDirectoryEndOffset && diskNumber == lastDiskNumber) {
			prependedDataLength += centralDirectoryEndOffset - directoryDataOffset;
			directoryDataOffset = centralDirectoryEndOffset;
		}
		const expectedDirectoryDataLength = centralDirectoryEndOffset - directoryDataOffset;
		if (directoryDataLength != expectedDirectoryDataLength && expectedDirectoryDataLength >= 0 && diskNumber == lastDiskNumber) {
			directoryDataLength = expectedDirectoryDataLength;
			directoryArray = await readUint8Array(reader, directoryDataOffset, directoryDataLength);
			directoryView = getDataView(directoryArray);
		}
		if (directoryDataOffset < 0 || directoryDataOffset >= reader.size) throw new Error(ERR_BAD_FORMAT);
		zipReader.directoryOffset = directoryDataOffset;
		zipReader.directoryLength = declaredDirectoryDataLength;
		const decryptCentralDirectory = getFunctionOptionValue(zipReader, options, OPTION_DECRYPT_CENTRAL_DIRECTORY);
		let decryptedDirectory, dataAfterEncryptedDirectory;
		if (decryptCentralDirectory && filesLength && directoryArray.length >= 4 && getUint32(directoryView, 0) != 33639248 && (zip64EndOfDirectoryVersion2 || detectEncryptedCentralDirectory(directoryView))) {
			const encryptedDirectoryDataLength = getEncryptedDirectoryDataLength(directoryEncryptionInfo, declaredDirectoryDataLength, directoryArray.length);
			dataAfterEncryptedDirectory = directoryArray.subarray(encryptedDirectoryDataLength);
			directoryArray = await decryptCentralDirectory(directoryArray.subarray(0, encryptedDirectoryDataLength), directoryEncryptionInfo);
			directoryView = getDataView(directoryArray);
			declaredDirectoryDataLength = directoryArray.length;
			decryptedDirectory = true;
		}
		if (directoryEncryptionInfo && !decryptedDirectory && (directoryArray.length < 4 || getUint32(directoryView, 0) == 33639248)) addWarning(warnings, WARNING_UNKNOWN_ZIP64_EXTENSIBLE_DATA);
		startOffset = directoryDataOffset;
		const filenameEncoding = getOptionValue(zipReader, options, OPTION_FILENAME_ENCODING);
		const commentEncoding = getOptionValue(zipReader, options, OPTION_COMMENT_ENCODING);
		const filenames = new Set();
		let duplicateFilename;
		let previousEntryPosition = -Infinity;
		const recoverWrappedFilesLength = !checkAmbiguity && !zip64EndOfDirectory;
		if (!filesLength && recoverWrappedFilesLength) {
			filesLength = getWrappedFilesLength(directoryView, directoryArray, offset);
			if (filesLength) addWarning(warnings, WARNING_WRAPPED_ENTRIES_COUNT);
		}
		const entryOptions = Object.assign({}, zipReader.options, options, { [OPTION_STRICTNESS]: strictness });
		delete entryOptions[OPTION_CHECK_AMBIGUITY];
		for (let indexFile = 0; indexFile < filesLength; indexFile++) {
			const fileEntry = new ZipEntry(reader, entryOptions);
			if (offset + 46 > directoryArray.length || getUint32(directoryView, offset) != 33639248) {
				if (indexFile == 0 && !decryptedDirectory && (zip64EndOfDirectoryVersion2 || detectEncryptedCentralDirectory(directoryView))) throw new Error(ERR_ENCRYPTED_CENTRAL_DIRECTORY);
				throw new Error(ERR_CENTRAL_DIRECTORY_NOT_FOUND);
			}
			readCommonHeader(fileEntry, directoryView, offset + 6);
			const languageEncodingFlag = Boolean(fileEntry.bitFlag.languageEncodingFlag);
			const filenameOffset = offset + 46;
			const commentOffset = filenameOffset + fileEntry.filenameLength + fileEntry.extraFieldLength;
			const versionMadeBy = getUint16(directoryView, offset + 4);
			const msDosCompatible = versionMadeBy >> 8 == 0;
			const unixCompatible = versionMadeBy >> 8 == 3;
			const commentLength = getUint16(directoryView, offset + 32);
			const endOffset = commentOffset + commentLength;
			const rawEntryData = new Uint8Array(directoryArray.subarray(filenameOffset, endOffset));
			const rawFilename = rawEntryData.subarray(0, fileEntry.filenameLength);
			const rawComment = rawEntryData.subarray(fileEntry.filenameLength + fileEntry.extraFieldLength);
			const filenameUTF8 = languageEncodingFlag || !filenameEncoding && isUTF8Text(rawFilename);
			const commentUTF8 = languageEncodingFlag || !commentEncoding && isUTF8Text(rawComment);
			const externalFileAttributes = getUint32(directoryView, offset + 38);
			const msdosAttributesRaw = externalFileAttributes & 255;
			const msdosAttributes = {
				readOnly: Boolean(msdosAttributesRaw & 1),
				hidden: Boolean(msdosAttributesRaw & 2),
				system: Boolean(msdosAttributesRaw & 4),
				directory: Boolean(msdosAttributesRaw & 16),
				archive: Boolean(msdosAttributesRaw & 32)
			};
			const offsetFileEntry = getUint32(directoryView, offset + 42);
			const decode = getFunctionOptionValue(zipReader, options, "decodeText") || decodeText;
			const rawFilenameEncoding = filenameUTF8 ? CHARSET_UTF8 : filenameEncoding || CHARSET_CP437;
			const rawCommentEncoding = commentUTF8 ? CHARSET_UTF8 : commentEncoding || CHARSET_CP437;
			let filename = decode(rawFilename, rawFilenameEncoding, TEXT_TYPE_FILENAME);
			if (filename === void 0) filename = decodeText(rawFilename, rawFilenameEncoding);
			let comment = decode(rawComment, rawCommentEncoding, TEXT_TYPE_COMMENT);
			if (comment === void 0) comment = decodeText(rawComment, rawCommentEncoding);
			Object.assign(fileEntry, {
				index: indexFile,
				decryptedDirectory,
				versionMadeBy,
				msDosCompatible,
				zip64: false,
				compressedSize: 0,
				uncompressedSize: 0,
				commentLength,
				offset: offsetFileEntry,
				diskNumberStart: getUint16(directoryView, offset + 34),
				internalFileAttributes: getUint16(directoryView, offset + 36),
				externalFileAttributes,
				msdosAttributesRaw,
				msdosAttributes,
				rawFilename,
				filenameUTF8,
				commentUTF8,
				rawExtraField: rawEntryData.subarray(fileEntry.filenameLength, fileEntry.filenameLength + fileEntry.extraFieldLength),
				rawComment,
				filename,
				comment
			});
			let malformedExtraField;
			try {
				malformedExtraField = readCommonFooter(fileEntry, fileEntry, directoryView, offset + 6);
			} catch (error) {
				if (checkAmbiguity || error.message != "Zip64 extra field not found") throw error;
				fileEntry.zip64ExtraFieldMissing = true;
				addWarning(warnings, WARNING_MISSING_ZIP64_EXTRA_FIELD, fileEntry.filename);
			}
			filename = fileEntry.filename;
			if (normalizeFilename) {
				const normalizedFilename = normalizeFilename(filename);
				if (normalizedFilename !== void 0) filename = fileEntry.filename = normalizedFilename;
			}
			if (isUnsafeFilename(filename, filenameValidation)) {
				const error = new Error(ERR_UNSAFE_FILENAME);
				error.filename = filename;
				throw error;
			}
			if (malformedExtraField) addWarning(warnings, WARNING_MALFORMED_EXTRA_FIELD, filename);
			if (fileEntry.zip64ExtraFieldMissing && fileEntry.offset == 4294967295) startOffset = 0;
			else {
				fileEntry.offset += prependedDataLength;
				const entryPosition = getDiskOffset(reader, fileEntry.diskNumberStart) + fileEntry.offset;
				startOffset = Math.min(entryPosition, startOffset);
				if (entryPosition < previousEntryPosition) addWarning(warnings, WARNING_UNSORTED_CENTRAL_DIRECTORY, filename);
				previousEntryPosition = entryPosition;
			}
			if ((fileEntry.version & 255) > MAX_KNOWN_VERSION) addWarning(warnings, WARNING_UNKNOWN_VERSION, filename);
			if ((fileEntry.rawBitFlag & 32) == 32) addWarning(warnings, WARNING_COMPRESSED_PATCHED_DATA, filename);
			if (filenames.has(fileEntry.filename)) duplicateFilename = true;
			filenames.add(fileEntry.filename);
			const unixExternalUpper = fileEntry.externalFileAttributes >> 16 & MAX_16_BITS;
			if (fileEntry.unixMode === void 0 && (unixExternalUpper & 16877) != 0) fileEntry.unixMode = unixExternalUpper;
			const setuid = Boolean(fileEntry.unixMode & FILE_ATTR_UNIX_SETUID_MASK);
			const setgid = Boolean(fileEntry.unixMode & FILE_ATTR_UNIX_SETGID_MASK);
			const sticky = Boolean(fileEntry.unixMode & 512);
			const symlink = ((fileEntry.unixMode === void 0 ? unixExternalUpper : fileEntry.unixMode) & FILE_ATTR_UNIX_TYPE_MASK) == FILE_ATTR_UNIX_TYPE_SYMLINK;
			const modeIsDir = fileEntry.unixMode !== void 0 && (fileEntry.unixMode & 61440) == 16384;
			const upperIsDir = (unixExternalUpper & FILE_ATTR_UNIX_TYPE_MASK) == FILE_ATTR_UNIX_TYPE_DIR;
			const directory = modeIsDir || upperIsDir || msDosCompatible && msdosAttributes.directory || fileEntry.filename.endsWith("/");
			const executable = !symlink && !directory && (fileEntry.unixMode !== void 0 ? (fileEntry.unixMode & 73) != 0 : unixCompatible && (unixExternalUpper & 73) != 0);
			Object.assign(fileEntry, {
				setuid,
				setgid,
				sticky,
				symlink,
				unixExternalUpper,
				executable,
				directory,
				zipCrypto: fileEntry.encrypted && !fileEntry.extraFieldAES
			});
			const entry = new Entry(fileEntry);
			if (fileEntry.zip64ExtraFieldMissing) zipReader.entriesMissingZip64ExtraField.add(entry);
			entry.getData = (writer, options) => fileEntry.getData(writer, entry, zipReader, options);
			entry.arrayBuffer = async (options) => {
				const writer = new TransformStream();
				const arrayBufferPromise = streamToBlob(writer.readable).then((blob) => blob.arrayBuffer());
				arrayBufferPromise.catch(() => {});
				await fileEntry.getData(writer, entry, zipReader, Object.assign({}, options, { preventClose: false }));
				return arrayBufferPromise;
			};
			offset = endOffset;
			if (indexFile == filesLength - 1 && recoverWrappedFilesLength) {
				const wrappedFilesLength = getWrappedFilesLength(directoryView, directoryArray, offset);
				if (wrappedFilesLength) {
					filesLength += wrappedFilesLength;
					addWarning(warnings, WARNING_WRAPPED_ENTRIES_COUNT);
				}
			}
			const { onprogress } = options;
			if (onprogress) try {
				await onprogress(indexFile + 1, filesLength, new Entry(fileEntry));
			} catch {}
			yield entry;
		}
		let offsetAfterSignature = offset;
		let digitalSignature = readDigitalSignature(directoryArray.subarray(offset)) || (decryptedDirectory ? readDigitalSignature(dataAfterEncryptedDirectory) : void 0);
		if (!digitalSignature && !decryptedDirectory) {
			const signatureRecordOffset = directoryDataOffset + offset;
			const signatureRecordLength = Math.min(centralDirectoryEndOffset - signatureRecordOffset, 65541);
			if (signatureRecordLength >= 6) digitalSignature = readDigitalSignature(await readUint8Array(reader, signatureRecordOffset, signatureRecordLength));
		}
		if (digitalSignature) {
			zipReader.digitalSignature = digitalSignature;
			offsetAfterSignature = offset + 6 + digitalSignature.length;
		}
		if (offset != declaredDirectoryDataLength && offsetAfterSignature != declaredDirectoryDataLength || !decryptedDirectory && offset != directoryDataLength && offsetAfterSignature != directoryDataLength) reportAmbiguity(checkAmbiguity, warnings, WARNING_TRAILING_CENTRAL_DIRECTORY_DATA);
		if (duplicateFilename) reportAmbiguity(checkAmbiguity, warnings, WARNING_DUPLICATE_FILENAME);
		const extractPrependedData = getOptionValue(zipReader, options, OPTION_EXTRACT_PREPENDED_DATA);
		const extractAppendedData = getOptionValue(zipReader, options, OPTION_EXTRACT_APPENDED_DATA);
		const splitZipSignatureLength = (checkAmbiguity || extractPrependedData) && filesLength && startOffset == 4 && await startsWithSplitZipMarker(reader) ? 4 : 0;
		if (checkAmbiguity && (prependedDataLength > 0 || filesLength && startOffset > splitZipSignatureLength)) throwAmbiguousArchive(WARNING_PREPENDED_DATA);
		if (prependedDataLength > 0 || filesLength && startOffset > 4) addWarning(warnings, WARNING_PREPENDED_DATA);
		if (prependedCentralDirectory) addWarning(warnings, WARNING_PREPENDED_CENTRAL_DIRECTORY);
		if (extractPrependedData) zipReader.prependedData = startOffset > splitZipSignatureLength ? await readUint8Array(reader, splitZipSignatureLength, startOffset - splitZipSignatureLength) : EMPTY_UINT8_ARRAY;
		zipReader.comment = commentLength ? await readUint8Array(reader, commentOffset + 22, commentLength) : EMPTY_UINT8_ARRAY;
		if (extractAppendedData) zipReader.appendedData = appendedDataOffset < reader.size ? await readUint8Array(reader, appendedDataOffset, reader.size - appendedDataOffset) : EMPTY_UINT8_ARRAY;
		return true;
	}
	async getEntries(options = {}) {
		const entries = [];
		for await (const entry of this.getEntriesGenerator(options)) entries.push(entry);
		return entries;
	}
	async close() {
		const { reader } = this;
		if (!reader.readUint8Array && reader.readable && !reader.readable.locked) await reader.readable.cancel();
	}
	[SYMBOL_ASYNC_DISPOSE]() {
		return this.close();
	}
};
var ZipEntry = class {
	constructor(reader, options) {
		Object.assign(this, {
			reader,
			options
		});
	}
	async getData(writer, fileEntry, zipReader, options = {}) {
		const zipEntry = this;
		const { readRanges, directoryOffset } = zipReader;
		if (zipEntry.zip64ExtraFieldMissing) throw new Error(ERR_EXTRAFIELD_ZIP64_NOT_FOUND);
		const config = getConfiguration();
		const { reader, index, offset, diskNumberStart, extraFieldAES, extraFieldZip64, compressionMethod, bitFlag, rawBitFlag, crc32, rawLastModDate, uncompressedSize, compressedSize } = zipEntry;
		const { dataDescriptor } = bitFlag;
		const localDirectory = fileEntry.localDirectory = {};
		const warnings = fileEntry.warnings = [];
		const localHeaderOffset = getDiskOffset(reader, diskNumberStart) + offset;
		const dataArray = await readUint8Array(reader, localHeaderOffset, 30);
		const dataView = getDataView(dataArray);
		let password = getOptionValue(zipEntry, options, OPTION_PASSWORD);
		let rawPassword = getOptionValue(zipEntry, options, OPTION_RAW_PASSWORD);
		const passThrough = checkPassThroughOption(getOptionValue(zipEntry, options, OPTION_PASS_THROUGH));
		const passThroughCompression = Boolean(passThrough);
		const passThroughEncryption = passThrough === true;
		checkPasswordOption(password, rawPassword);
		password = password && password.length ? password : void 0;
		rawPassword = rawPassword && rawPassword.length ? rawPassword : void 0;
		if (extraFieldAES) {
			if (extraFieldAES.originalCompressionMethod != 99) throw new Error(ERR_UNSUPPORTED_COMPRESSION);
		}
		if (dataArray.length < 30 || getUint32(dataView, 0) != 67324752) throw new Error(ERR_LOCAL_FILE_HEADER_NOT_FOUND);
		readCommonHeader(localDirectory, dataView, 4);
		const { extraFieldLength, filenameLength } = localDirectory;
		const dataOffset = localDirectory.dataOffset = localHeaderOffset + 30 + filenameLength + extraFieldLength;
		const checkLocalDirectoryOption = getOptionValue(zipEntry, options, OPTION_CHECK_LOCAL_DIRECTORY);
		const entryStrictness = getStrictness(options, zipEntry.options);
		const checkLocalDirectory = getCheckLocalDirectory(checkLocalDirectoryOption, entryStrictness);
		const checkLocalFilenameOption = getOptionValue(zipEntry, options, OPTION_CHECK_LOCAL_FILENAME);
		const checkLocalFilename = getCheckLocalFilename(checkLocalFilenameOption === void 0 ? checkLocalDirectoryOption : checkLocalFilenameOption, entryStrictness);
		let rawLocalFilename = EMPTY_UINT8_ARRAY;
		if (checkLocalFilename && (filenameLength || extraFieldLength)) {
			const trailingDataArray = await readUint8Array(reader, localHeaderOffset + 30, filenameLength + extraFieldLength);
			rawLocalFilename = trailingDataArray.subarray(0, filenameLength);
			localDirectory.rawExtraField = trailingDataArray.subarray(filenameLength);
		} else localDirectory.rawExtraField = extraFieldLength ? await readUint8Array(reader, localHeaderOffset + 30 + filenameLength, extraFieldLength) : EMPTY_UINT8_ARRAY;
		if (checkLocalFilename) localDirectory.rawFilename = rawLocalFilename;
		if (readCommonFooter(zipEntry, localDirectory, dataView, 4, true)) addWarning(warnings, WARNING_MALFORMED_EXTRA_FIELD);
		validateLocalDirectory(zipEntry, localDirectory, rawLocalFilename, checkLocalFilename, checkLocalDirectory ? void 0 : warnings);
		const { lastAccessDate, creationDate, uid, gid } = localDirectory;
		if (lastAccessDate && fileEntry.lastAccessDate === void 0) fileEntry.lastAccessDate = lastAccessDate;
		if (creationDate && fileEntry.creationDate === void 0) fileEntry.creationDate = creationDate;
		if (uid !== void 0 && fileEntry.uid === void 0) fileEntry.uid = uid;
		if (gid !== void 0 && fileEntry.gid === void 0) fileEntry.gid = gid;
		const checkPasswordOnly = getOptionValue(zipEntry, options, OPTION_CHECK_PASSWORD_ONLY);
		const encrypted = zipEntry.encrypted && (!passThroughEncryption || checkPasswordOnly);
		const zipCrypto = encrypted && !extraFieldAES;
		if (!passThroughEncryption) fileEntry.zipCrypto = zipCrypto;
		if (encrypted && (zipEntry.rawBitFlag & 64) == 64) throw new Error(ERR_UNSUPPORTED_ENCRYPTION);
		const registeredCodec = passThroughCompression ? void 0 : getRegisteredCodec(compressionMethod);
		if (compressionMethod != 0 && compressionMethod != 8 && compressionMethod != 9 && !registeredCodec && !passThroughCompression) throw new Error(ERR_UNSUPPORTED_COMPRESSION);
		if (encrypted) {
			if (!zipCrypto && (extraFieldAES.strength < 1 || extraFieldAES.strength > 3)) throw new Error(ERR_UNSUPPORTED_ENCRYPTION);
			else if (!password && !rawPassword) throw new Error(ERR_ENCRYPTED);
		}
		if (dataOffset + compressedSize > Math.min(reader.size, directoryOffset)) throw new Error(ERR_ENTRY_DATA_OUT_OF_BOUNDS);
		const size = compressedSize;
		const signal = checkSignalOption(getOptionValue(zipEntry, options, OPTION_SIGNAL));
		throwIfAborted(signal);
		let checkOverlappingEntry = getOptionValue(zipEntry, options, OPTION_CHECK_OVERLAPPING_ENTRY);
		const checkOverlappingEntryOnly = getOptionValue(zipEntry, options, OPTION_CHECK_OVERLAPPING_ENTRY_ONLY);
		if (checkOverlappingEntryOnly) checkOverlappingEntry = true;
		const { onstart, onprogress, onend } = options;
		const compressed = compressionMethod != 0 && !passThroughCompression;
		const outputSize = passThroughCompression ? compressedSize - getEncryptionOverhead(encrypted, zipCrypto, extraFieldAES && extraFieldAES.strength) : uncompressedSize;
		const deflate64 = compressionMethod == 9;
		let useCompressionStream = getOptionValue(zipEntry, options, OPTION_USE_COMPRESSION_STREAM);
		if (deflate64) useCompressionStream = false;
		const checkCrc32Option = getOptionValue(zipEntry, options, OPTION_CHECK_CRC32);
		const checkCrc32 = (checkCrc32Option === void 0 ? getOptionValue(zipEntry, options, "checkSignature") : checkCrc32Option) && !passThroughCompression && (!encrypted || zipCrypto || extraFieldAES && extraFieldAES.vendorVersion == VENDOR_VERSION_AE_1);
		const workerOptions = {
			options: {
				codecType: CODEC_INFLATE,
				password,
				rawPassword,
				zipCrypto,
				encryptionStrength: extraFieldAES && extraFieldAES.strength,
				checkCrc32,
				checkAuthenticationCode: getOptionValue(zipEntry, options, OPTION_CHECK_AUTHENTICATION_CODE),
				passwordVerification: zipCrypto && (dataDescriptor ? rawLastModDate >>> 8 & 255 : crc32 >>> 24 & 255),
				outputSize,
				crc32,
				compressed,
				encrypted,
				useWebWorkers: getOptionValue(zipEntry, options, OPTION_USE_WEB_WORKERS),
				useCompressionStream,
				deflate64,
				format: registeredCodec ? registeredCodec.format : void 0,
				codecURI: registeredCodec ? registeredCodec.codecURI : void 0,
				compressionMethod,
				rawBitFlag,
				checkPasswordOnly
			},
			config,
			streamOptions: {
				signal,
				size,
				onstart,
				onprogress,
				onend
			}
		};
		if (checkOverlappingEntry) {
			await detectOverlappingEntry({
				reader,
				fileEntry,
				index,
				offset: localHeaderOffset,
				crc32,
				compressedSize,
				uncompressedSize,
				dataOffset,
				dataDescriptor: dataDescriptor || localDirectory.bitFlag.dataDescriptor,
				extraFieldZip64: extraFieldZip64 || localDirectory.extraFieldZip64,
				readRanges
			});
			validateDataDescriptor(zipEntry, localDirectory, checkLocalDirectory ? void 0 : warnings);
		}
		let writable, abortError, aborted;
		try {
			if (!checkOverlappingEntryOnly) {
				if (checkPasswordOnly) writer = new WritableStream();
				writer = new GenericWriter(writer);
				await initStream(writer, getDecodableOutputSize(outputSize, compressedSize, compressed));
				({writable} = writer);
				const { outputSize: writtenSize } = await runWorker({
					readable: toCompatibleReadable(reader.createReadable({
						offset: dataOffset,
						size
					})),
					writable
				}, workerOptions);
				throwIfAborted(signal);
				if (writtenSize != outputSize) throw Object.assign(new Error(ERR_INVALID_UNCOMPRESSED_SIZE), { outputSize: writtenSize });
				writer.size += writtenSize;
			}
		} catch (error) {
			if (isErrorObject(error) && error.outputSize !== void 0) writer.size += error.outputSize;
			if (!checkPasswordOnly || !isErrorObject(error) || error.message != "zipjs-abort-check-password") {
				abortError = error;
				aborted = true;
				throw error;
			}
		} finally {
			if (!(!ownsWritable(writer) && getOptionValue(zipEntry, options, "preventClose")) && writable && !writable.locked) {
				const writableWriter = writable.getWriter();
				if (aborted) try {
					await writableWriter.abort(abortError);
				} catch {}
				else await writableWriter.close();
			}
		}
		return checkPasswordOnly || checkOverlappingEntryOnly ? void 0 : writer.getData ? writer.getData() : writable;
	}
};
function detectEncryptedCentralDirectory(directoryView) {
	return directoryView.byteLength >= 4 && getUint32(directoryView, 0) == 134630224;
}
function getWrappedFilesLength(directoryView, directoryArray, offset) {
	let wrappedFilesLength = 0;
	while (offset + 46 <= directoryArray.length && getUint32(directoryView, offset) == 33639248) {
		offset += 46 + getUint16(directoryView, offset + 28) + getUint16(directoryView, offset + 30) + getUint16(directoryView, offset + 32);
		wrappedFilesLength++;
	}
	return wrappedFilesLength % 65536 ? 0 : wrappedFilesLength;
}
function pointsAtDirectory(reader, offset) {
	return startsWithSignature(reader, offset, CENTRAL_FILE_HEADER_SIGNATURE);
}
async function startsWithSignature(reader, offset, signature) {
	if (offset < 0 || offset + 4 > reader.size) return false;
	return getUint32(getDataView(await readUint8Array(reader, offset, 4)), 0) == signature;
}
async function findDigitalSignatureRecordOffset(reader, endOffset) {
	const startOffset = Math.max(0, endOffset - 65541);
	const tailArray = await readUint8Array(reader, startOffset, endOffset - startOffset);
	const tailView = getDataView(tailArray);
	for (let indexByte = tailArray.length - 6; indexByte >= 0; indexByte--) if (getUint32(tailView, indexByte) == 84233040 && indexByte + 6 + getUint16(tailView, indexByte + 4) == tailArray.length) return startOffset + indexByte;
}
async function findZip64EndOfDirectoryOffset(reader, endOffset) {
	const startOffset = Math.max(0, endOffset - 65591);
	const tailArray = await readUint8Array(reader, startOffset, endOffset - startOffset);
	const tailView = getDataView(tailArray);
	for (let indexByte = tailArray.length - 56; indexByte >= 0; indexByte--) if (getUint32(tailView, indexByte) == 101075792 && indexByte + 12 + Number(tailView.getBigUint64(indexByte + 4, true)) == tailArray.length) return startOffset + indexByte;
}
async function probeLocalHeaders(reader, directoryArray, directoryView, offsetDelta) {
	let result = {
		localHeaderFound: false,
		shiftedLocalHeaderFound: false
	};
	let recordOffset = 0;
	while (recordOffset + 46 <= directoryArray.length && getUint32(directoryView, recordOffset) == 33639248) {
		const localHeaderOffset = getLocalHeaderOffset(directoryArray, directoryView, recordOffset);
		if (localHeaderOffset !== void 0) {
			const localHeaderFound = await startsWithSignature(reader, localHeaderOffset, LOCAL_FILE_HEADER_SIGNATURE);
			const shiftedLocalHeaderFound = await startsWithSignature(reader, localHeaderOffset + offsetDelta, LOCAL_FILE_HEADER_SIGNATURE);
			if (!recordOffset) result = {
				localHeaderFound,
				shiftedLocalHeaderFound
			};
			if (localHeaderFound != shiftedLocalHeaderFound) return {
				localHeaderFound,
				shiftedLocalHeaderFound
			};
		}
		recordOffset += 46 + getUint16(directoryView, recordOffset + 28) + getUint16(directoryView, recordOffset + 30) + getUint16(directoryView, recordOffset + 32);
	}
	return result;
}
function getLocalHeaderOffset(directoryArray, directoryView, recordOffset) {
	const localHeaderOffset = getUint32(directoryView, recordOffset + 42);
	if (localHeaderOffset != 4294967295) return localHeaderOffset;
	let offsetExtraField = recordOffset + 46 + getUint16(directoryView, recordOffset + 28);
	const endExtraField = Math.min(offsetExtraField + getUint16(directoryView, recordOffset + 30), directoryArray.length);
	while (offsetExtraField + 4 <= endExtraField) {
		const type = getUint16(directoryView, offsetExtraField);
		const size = getUint16(directoryView, offsetExtraField + 2);
		if (type == 1) {
			let offsetValue = offsetExtraField + 4;
			if (getUint32(directoryView, recordOffset + 24) == 4294967295) offsetValue += 8;
			if (getUint32(directoryView, recordOffset + 20) == 4294967295) offsetValue += 8;
			return offsetValue + 8 <= endExtraField ? getBigUint64(directoryView, offsetValue) : void 0;
		}
		offsetExtraField += 4 + size;
	}
}
function readDigitalSignature(signatureRecordArray) {
	if (signatureRecordArray.length >= 6) {
		const signatureRecordView = getDataView(signatureRecordArray);
		if (getUint32(signatureRecordView, 0) == 84233040) {
			const signatureDataLength = getUint16(signatureRecordView, 4);
			if (6 + signatureDataLength <= signatureRecordArray.length) return new Uint8Array(signatureRecordArray.subarray(6, 6 + signatureDataLength));
		}
	}
}
function getEncryptedDirectoryDataLength(directoryEncryptionInfo, declaredDirectoryDataLength, directoryDataLength) {
	const encryptedDirectoryDataLength = directoryEncryptionInfo && directoryEncryptionInfo.compressedSize ? directoryEncryptionInfo.compressedSize : declaredDirectoryDataLength;
	return encryptedDirectoryDataLength > 0 && encryptedDirectoryDataLength <= directoryDataLength ? encryptedDirectoryDataLength : directoryDataLength;
}
function getDirectoryEncryptionInfo(rawExtensibleData) {
	const directoryEncryptionInfo = { rawExtensibleData };
	if (rawExtensibleData.length >= 28) {
		const extensibleDataView = getDataView(rawExtensibleData);
		const hashDataLength = getUint16(extensibleDataView, 26);
		Object.assign(directoryEncryptionInfo, {
			compressionMethod: getUint16(extensibleDataView, 0),
			compressedSize: getBigUint64(extensibleDataView, 2),
			uncompressedSize: getBigUint64(extensibleDataView, 10),
			encryptionAlgorithm: getUint16(extensibleDataView, 18),
			bitLength: getUint16(extensibleDataView, 20),
			flags: getUint16(extensibleDataView, 22),
			hashAlgorithm: getUint16(extensibleDataView, 24),
			hashData: rawExtensibleData.subarray(28, 28 + hashDataLength)
		});
	}
	return directoryEncryptionInfo;
}
function readCommonHeader(directory, dataView, offset) {
	const rawBitFlag = directory.rawBitFlag = getUint16(dataView, offset + 2);
	const encrypted = (rawBitFlag & 1) == 1;
	const rawLastModDate = getUint32(dataView, offset + 6);
	Object.assign(directory, {
		encrypted,
		version: getUint16(dataView, offset),
		bitFlag: {
			level: (rawBitFlag & 6) >> 1,
			dataDescriptor: (rawBitFlag & 8) == 8,
			languageEncodingFlag: (rawBitFlag & BITFLAG_LANG_ENCODING_FLAG) == BITFLAG_LANG_ENCODING_FLAG
		},
		rawLastModDate,
		lastModDate: getDate(rawLastModDate),
		filenameLength: getUint16(dataView, offset + 22),
		extraFieldLength: getUint16(dataView, offset + 24)
	});
}
function readCommonFooter(fileEntry, directory, dataView, offset, localDirectory) {
	const { rawExtraField } = directory;
	const extraField = directory.extraField = new Map();
	const rawExtraFieldView = getDataView(rawExtraField);
	let offsetExtraField = 0;
	let malformedExtraField = false;
	try {
		while (offsetExtraField < rawExtraField.length) {
			const type = getUint16(rawExtraFieldView, offsetExtraField);
			const size = getUint16(rawExtraFieldView, offsetExtraField + 2);
			extraField.set(type, {
				type,
				data: rawExtraField.slice(offsetExtraField + 4, offsetExtraField + 4 + size)
			});
			offsetExtraField += 4 + size;
		}
	} catch {
		malformedExtraField = true;
	}
	if (offsetExtraField > rawExtraField.length) malformedExtraField = true;
	const compressionMethod = getUint16(dataView, offset + 4);
	Object.assign(directory, {
		signature: getUint32(dataView, offset + 10),
		crc32: getUint32(dataView, offset + 10),
		compressedSize: getUint32(dataView, offset + 14),
		uncompressedSize: getUint32(dataView, offset + 18)
	});
	const extraFieldZip64 = extraField.get(1);
	let extraFieldZip64Missing;
	if (extraFieldZip64) {
		if (!readExtraFieldZip64(extraFieldZip64, directory, localDirectory)) malformedExtraField = true;
		directory.extraFieldZip64 = extraFieldZip64;
	} else if (ZIP64_PROPERTIES.some(([propertyName, max]) => directory[propertyName] == max)) {
		if (localDirectory) malformedExtraField = true;
		else extraFieldZip64Missing = true;
	}
	const extraFieldUnicodePath = extraField.get(EXTRAFIELD_TYPE_UNICODE_PATH);
	if (extraFieldUnicodePath) {
		readExtraFieldUnicode(extraFieldUnicodePath, PROPERTY_NAME_FILENAME, PROPERTY_NAME_RAW_FILENAME, directory, fileEntry);
		directory.extraFieldUnicodePath = extraFieldUnicodePath;
	}
	const extraFieldUnicodeComment = extraField.get(EXTRAFIELD_TYPE_UNICODE_COMMENT);
	if (extraFieldUnicodeComment) {
		readExtraFieldUnicode(extraFieldUnicodeComment, PROPERTY_NAME_COMMENT, PROPERTY_NAME_RAW_COMMENT, directory, fileEntry);
		directory.extraFieldUnicodeComment = extraFieldUnicodeComment;
	}
	const extraFieldAES = extraField.get(EXTRAFIELD_TYPE_AES);
	if (extraFieldAES && (compressionMethod == 99 || directory.encrypted) && extraFieldAES.data.length >= 7) {
		readExtraFieldAES(extraFieldAES, directory, compressionMethod);
		directory.extraFieldAES = extraFieldAES;
	} else {
		if (extraFieldAES) malformedExtraField = true;
		directory.compressionMethod = compressionMethod;
	}
	const extraFieldPkwareUnix = extraField.get(13);
	if (extraFieldPkwareUnix) {
		readExtraFieldUnixDates(extraFieldPkwareUnix, directory);
		directory.extraFieldPkwareUnix = extraFieldPkwareUnix;
	}
	const extraFieldUnixType1 = extraField.get(EXTRAFIELD_TYPE_UNIX_TYPE1);
	if (extraFieldUnixType1) {
		readExtraFieldUnixDates(extraFieldUnixType1, directory);
		directory.extraFieldUnixType1 = extraFieldUnixType1;
	}
	const extraFieldExtendedTimestamp = extraField.get(EXTRAFIELD_TYPE_EXTENDED_TIMESTAMP);
	if (extraFieldExtendedTimestamp) {
		readExtraFieldExtendedTimestamp(extraFieldExtendedTimestamp, directory, localDirectory);
		directory.extraFieldExtendedTimestamp = extraFieldExtendedTimestamp;
	}
	const extraFieldNTFS = extraField.get(10);
	if (extraFieldNTFS) {
		readExtraFieldNTFS(extraFieldNTFS, directory);
		directory.extraFieldNTFS = extraFieldNTFS;
	}
	const extraFieldInfoZip = extraField.get(EXTRAFIELD_TYPE_INFOZIP);
	let unixIdsRead;
	if (extraFieldInfoZip) {
		unixIdsRead = readExtraFieldUnix(extraFieldInfoZip, directory, true);
		directory.extraFieldInfoZip = extraFieldInfoZip;
	}
	const extraFieldUnix = extraField.get(EXTRAFIELD_TYPE_UNIX);
	if (extraFieldUnix) {
		readExtraFieldUnix(extraFieldUnix, unixIdsRead ? {} : directory, false);
		directory.extraFieldUnix = extraFieldUnix;
	}
	const extraFieldUSDZ = extraField.get(EXTRAFIELD_TYPE_USDZ);
	if (extraFieldUSDZ) directory.extraFieldUSDZ = extraFieldUSDZ;
	if (extraFieldZip64Missing) throw new Error(ERR_EXTRAFIELD_ZIP64_NOT_FOUND);
	return malformedExtraField;
}
function readExtraFieldZip64(extraFieldZip64, directory, localDirectory) {
	directory.zip64 = true;
	const extraFieldView = getDataView(extraFieldZip64.data);
	const missingProperties = ZIP64_PROPERTIES.filter(([propertyName, max]) => directory[propertyName] == max);
	const requiredLength = missingProperties.reduce((length, [, max]) => length + ZIP64_EXTRACTION[max].bytes, 0);
	if (extraFieldZip64.data.length < requiredLength) {
		if (localDirectory) return false;
		throw new Error(ERR_EXTRAFIELD_ZIP64_NOT_FOUND);
	}
	const values = [];
	try {
		for (let indexMissingProperty = 0, offset = 0; indexMissingProperty < missingProperties.length; indexMissingProperty++) {
			const [, max] = missingProperties[indexMissingProperty];
			const extraction = ZIP64_EXTRACTION[max];
			values.push(extraction.getValue(extraFieldView, offset));
			offset += extraction.bytes;
		}
	} catch (error) {
		if (localDirectory) return false;
		throw error;
	}
	missingProperties.forEach(([propertyName], indexMissingProperty) => {
		directory[propertyName] = extraFieldZip64[propertyName] = values[indexMissingProperty];
	});
	return true;
}
function readExtraFieldUnicode(extraFieldUnicode, propertyName, rawPropertyName, directory, fileEntry) {
	if (extraFieldUnicode.data.length < 5) {
		extraFieldUnicode.valid = false;
		return;
	}
	const extraFieldView = getDataView(extraFieldUnicode.data);
	const computedCrc32 = new Crc32();
	computedCrc32.append(fileEntry[rawPropertyName]);
	const computedCrc32View = getDataView(new Uint8Array(4));
	computedCrc32View.setUint32(0, computedCrc32.get(), true);
	const nameCrc32 = getUint32(extraFieldView, 1);
	const version = getUint8(extraFieldView, 0);
	Object.assign(extraFieldUnicode, {
		version,
		[propertyName]: decodeText(extraFieldUnicode.data.subarray(5)),
		valid: version == 1 && !fileEntry.bitFlag.languageEncodingFlag && nameCrc32 == getUint32(computedCrc32View, 0)
	});
	if (extraFieldUnicode.valid) {
		directory[propertyName] = extraFieldUnicode[propertyName];
		directory[propertyName + PROPERTY_NAME_UTF8_SUFFIX] = true;
	}
}
function readExtraFieldAES(extraFieldAES, directory, compressionMethod) {
	const extraFieldView = getDataView(extraFieldAES.data);
	const strength = getUint8(extraFieldView, 4);
	Object.assign(extraFieldAES, {
		vendorVersion: getUint8(extraFieldView, 0),
		vendorId: getUint8(extraFieldView, 2),
		strength,
		originalCompressionMethod: compressionMethod,
		compressionMethod: getUint16(extraFieldView, 5)
	});
	directory.compressionMethod = extraFieldAES.compressionMethod;
	if (extraFieldAES.vendorVersion != VENDOR_VERSION_AE_1) directory.crc32 = void 0;
}
function readExtraFieldNTFS(extraFieldNTFS, directory) {
	const extraFieldView = getDataView(extraFieldNTFS.data);
	let offsetExtraField = 4;
	let tag1Data;
	try {
		while (offsetExtraField < extraFieldNTFS.data.length && !tag1Data) {
			const tagValue = getUint16(extraFieldView, offsetExtraField);
			const attributeSize = getUint16(extraFieldView, offsetExtraField + 2);
			if (tagValue == 1) tag1Data = extraFieldNTFS.data.slice(offsetExtraField + 4, offsetExtraField + 4 + attributeSize);
			offsetExtraField += 4 + attributeSize;
		}
	} catch {}
	if (tag1Data && tag1Data.length == 24) {
		const tag1View = getDataView(tag1Data);
		const rawLastModDate = tag1View.getBigUint64(0, true);
		const rawLastAccessDate = tag1View.getBigUint64(8, true);
		const rawCreationDate = tag1View.getBigUint64(16, true);
		Object.assign(extraFieldNTFS, {
			rawLastModDate,
			rawLastAccessDate,
			rawCreationDate
		});
		const extraFieldData = {
			lastModDate: getDateNTFS(rawLastModDate),
			lastAccessDate: getDateNTFS(rawLastAccessDate),
			creationDate: getDateNTFS(rawCreationDate)
		};
		Object.assign(extraFieldNTFS, extraFieldData);
		Object.assign(directory, extraFieldData, {
			rawLastAccessDate,
			rawCreationDate
		});
	}
}
function readExtraFieldUnixDates(extraField, directory) {
	if (extraField.data.length < 8) return;
	const extraFieldView = getDataView(extraField.data);
	const extraFieldData = {
		lastAccessDate: new Date((getUint32(extraFieldView, 0) | 0) * 1e3),
		lastModDate: new Date((getUint32(extraFieldView, 4) | 0) * 1e3)
	};
	if (extraField.data.length >= 12) {
		extraFieldData.uid = getUint16(extraFieldView, 8);
		extraFieldData.gid = getUint16(extraFieldView, 10);
	}
	Object.assign(extraField, extraFieldData);
	Object.assign(directory, extraFieldData);
}
function readExtraFieldUnix(extraField, directory, isInfoZip) {
	try {
		const view = getDataView(extraField.data);
		let uid, gid;
		if (isInfoZip) {
			let offset = 0;
			const version = getUint8(view, offset++);
			const uidSize = getUint8(view, offset++);
			uid = unpackUnixId(extraField.data.subarray(offset, offset + uidSize));
			offset += uidSize;
			const gidSize = getUint8(view, offset++);
			gid = unpackUnixId(extraField.data.subarray(offset, offset + gidSize));
			Object.assign(extraField, {
				version,
				uid,
				gid
			});
		} else if (extraField.data.length >= 4) {
			uid = getUint16(view, 0);
			gid = getUint16(view, 2);
			Object.assign(extraField, {
				uid,
				gid
			});
		}
		if (uid !== void 0) directory.uid = uid;
		if (gid !== void 0) directory.gid = gid;
		return uid !== void 0 || gid !== void 0;
	} catch {}
}
function unpackUnixId(bytes) {
	const buffer = new Uint8Array(4);
	buffer.set(bytes, 0);
	return new DataView(buffer.buffer, buffer.byteOffset, 4).getUint32(0, true);
}
function readExtraFieldExtendedTimestamp(extraFieldExtendedTimestamp, directory, localDirectory) {
	if (!extraFieldExtendedTimestamp.data.length) return;
	const extraFieldView = getDataView(extraFieldExtendedTimestamp.data);
	const flags = getUint8(extraFieldView, 0);
	const timeProperties = [];
	const timeRawProperties = [];
	if (localDirectory) {
		if ((flags & 1) == 1) {
			timeProperties.push(PROPERTY_NAME_LAST_MODIFICATION_DATE);
			timeRawProperties.push(PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE);
		}
		if ((flags & 2) == 2) {
			timeProperties.push(PROPERTY_NAME_LAST_ACCESS_DATE);
			timeRawProperties.push(PROPERTY_NAME_RAW_LAST_ACCESS_DATE);
		}
		if ((flags & 4) == 4) {
			timeProperties.push(PROPERTY_NAME_CREATION_DATE);
			timeRawProperties.push(PROPERTY_NAME_RAW_CREATION_DATE);
		}
	} else if (extraFieldExtendedTimestamp.data.length >= 5) {
		timeProperties.push(PROPERTY_NAME_LAST_MODIFICATION_DATE);
		timeRawProperties.push(PROPERTY_NAME_RAW_LAST_MODIFICATION_DATE);
	}
	let offset = 1;
	timeProperties.forEach((propertyName, indexProperty) => {
		if (extraFieldExtendedTimestamp.data.length >= offset + 4) {
			const time = getUint32(extraFieldView, offset);
			directory[propertyName] = extraFieldExtendedTimestamp[propertyName] = new Date((time | 0) * 1e3);
			const rawPropertyName = timeRawProperties[indexProperty];
			extraFieldExtendedTimestamp[rawPropertyName] = time;
		}
		offset += 4;
	});
}
async function detectOverlappingEntry({ reader, fileEntry, index, offset, crc32, compressedSize, uncompressedSize, dataOffset, dataDescriptor, extraFieldZip64, readRanges }) {
	let dataDescriptorLength = 0;
	if (dataDescriptor) {
		const zip64 = Boolean(extraFieldZip64);
		const localDataDescriptor = await readLocalDataDescriptor(reader, dataOffset + compressedSize, {
			crc32,
			compressedSize,
			uncompressedSize,
			zip64
		});
		if (localDataDescriptor) {
			fileEntry.localDirectory.dataDescriptor = localDataDescriptor;
			dataDescriptorLength = getDataDescriptorLength(localDataDescriptor.zip64, localDataDescriptor.signature);
		} else dataDescriptorLength = getDataDescriptorLength(zip64, false);
	}
	const range = {
		start: offset,
		end: dataOffset + compressedSize + dataDescriptorLength,
		fileEntry
	};
	const { indexes, sortedRanges, pendingRanges } = readRanges;
	if (!indexes.has(index)) {
		const overlappingRange = findOverlappingRange(sortedRanges, range) || pendingRanges.find((otherRange) => rangesOverlap(range, otherRange));
		if (overlappingRange) {
			const error = new Error(ERR_OVERLAPPING_ENTRY);
			error.overlappingEntry = overlappingRange.fileEntry;
			throw error;
		}
		indexes.add(index);
		pendingRanges.push(range);
		if (pendingRanges.length * pendingRanges.length > sortedRanges.length) {
			pendingRanges.sort((range, otherRange) => range.start - otherRange.start);
			readRanges.sortedRanges = mergeRanges(sortedRanges, pendingRanges);
			pendingRanges.length = 0;
		}
	}
}
function findOverlappingRange(sortedRanges, range) {
	let low = 0;
	let high = sortedRanges.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (sortedRanges[middle].start < range.start) low = middle + 1;
		else high = middle;
	}
	const previousRange = sortedRanges[low - 1];
	const nextRange = sortedRanges[low];
	if (previousRange && rangesOverlap(range, previousRange)) return previousRange;
	if (nextRange && rangesOverlap(range, nextRange)) return nextRange;
}
function rangesOverlap(range, otherRange) {
	return range.start < otherRange.end && otherRange.start < range.end;
}
function mergeRanges(sortedRanges, pendingRanges) {
	const mergedRanges = [];
	let indexSorted = 0;
	let indexPending = 0;
	while (indexSorted < sortedRanges.length || indexPending < pendingRanges.length) if (indexPending == pendingRanges.length || indexSorted < sortedRanges.length && sortedRanges[indexSorted].start < pendingRanges[indexPending].start) mergedRanges.push(sortedRanges[indexSorted++]);
	else mergedRanges.push(pendingRanges[indexPending++]);
	return mergedRanges;
}
async function readLocalDataDescriptor(reader, offset, { crc32, compressedSize, uncompressedSize, zip64 }) {
	const length = Math.min(24, Math.max(0, reader.size - offset));
	const dataDescriptorView = getDataView(length ? await readUint8Array(reader, offset, length) : EMPTY_UINT8_ARRAY);
	const candidates = [
		[zip64, true],
		[zip64, false],
		[!zip64, true],
		[!zip64, false]
	].map(([zip64Layout, signature]) => readDataDescriptor(dataDescriptorView, zip64Layout, signature)).filter((candidate) => candidate && candidate.compressedSize == compressedSize && candidate.uncompressedSize == uncompressedSize);
	return candidates.find((candidate) => candidate.crc32 == crc32) || candidates[0] || readDataDescriptor(dataDescriptorView, zip64, true) || readDataDescriptor(dataDescriptorView, zip64, false);
}
function readDataDescriptor(dataDescriptorView, zip64, signature) {
	const offset = signature ? 4 : 0;
	if (dataDescriptorView.byteLength < getDataDescriptorLength(zip64, signature) || signature && getUint32(dataDescriptorView, 0) != 134695760) return void 0;
	const crc32 = getUint32(dataDescriptorView, offset);
	let compressedSize;
	let uncompressedSize;
	try {
		if (zip64) {
			compressedSize = getBigUint64(dataDescriptorView, offset + 4);
			uncompressedSize = getBigUint64(dataDescriptorView, offset + 12);
		} else {
			compressedSize = getUint32(dataDescriptorView, offset + 4);
			uncompressedSize = getUint32(dataDescriptorView, offset + 8);
		}
	} catch {
		return;
	}
	return {
		signature,
		zip64,
		crc32,
		compressedSize,
		uncompressedSize
	};
}
function getDataDescriptorLength(zip64, signature) {
	return (zip64 ? 20 : 12) + (signature ? 4 : 0);
}
function getDiskOffset(reader, diskNumber) {
	return reader.getDiskOffset ? reader.getDiskOffset(diskNumber) : 0;
}
async function startsWithSplitZipSignature(reader) {
	return await getFirstSignature(reader) == SPLIT_ZIP_FILE_SIGNATURE;
}
async function startsWithSplitZipMarker(reader) {
	const signature = await getFirstSignature(reader);
	return signature == 134695760 || signature == 808471376;
}
async function getFirstSignature(reader) {
	return getUint32(getDataView(await readUint8Array(reader, 0, 4)));
}
function isStrictnessValue(value) {
	return value === "strict" || value === "balanced" || value === "tolerant";
}
function getDecodableOutputSize(outputSize, compressedSize, compressed) {
	return Math.min(outputSize, compressed ? compressedSize * MAX_DEFLATE_EXPANSION_RATIO : compressedSize);
}
function getStrictness(options, inheritedOptions) {
	return resolveStrictness(options, resolveStrictness(inheritedOptions, STRICTNESS_BALANCED));
}
function resolveStrictness(options, inheritedStrictness) {
	const strictness = options[OPTION_STRICTNESS];
	if (strictness !== void 0) {
		if (!isStrictnessValue(strictness)) throw new Error(ERR_INVALID_STRICTNESS);
		return strictness;
	}
	const checkAmbiguity = options[OPTION_CHECK_AMBIGUITY];
	if (checkAmbiguity === void 0) return inheritedStrictness;
	if (checkAmbiguity) return STRICTNESS_STRICT;
	return inheritedStrictness == "tolerant" ? STRICTNESS_TOLERANT : STRICTNESS_BALANCED;
}
function getCheckLocalDirectory(checkLocalDirectory, strictness) {
	if (checkLocalDirectory === void 0) return strictness != STRICTNESS_TOLERANT;
	return Boolean(checkLocalDirectory);
}
function getCheckLocalFilename(checkLocalFilename, strictness) {
	if (checkLocalFilename === void 0) return strictness == STRICTNESS_STRICT;
	return Boolean(checkLocalFilename);
}
function getFilenameValidation(filenameValidation, strictness) {
	if (filenameValidation === void 0) return strictness;
	if (!isStrictnessValue(filenameValidation)) throw new Error(ERR_INVALID_FILENAME_VALIDATION);
	return filenameValidation;
}
function isUnsafeFilename(filename, filenameValidation) {
	if (filenameValidation == "tolerant") return false;
	const pathParts = filename.split("/");
	if (pathParts.length > 1 && pathParts[pathParts.length - 1] === "") pathParts.pop();
	if (PARENT_DIRECTORY_REGEXP.test(filename) || filename.startsWith("/") || filename.startsWith("\\") || DRIVE_LETTER_REGEXP.test(filename)) return true;
	return filenameValidation == "strict" && (pathParts.includes(".") || pathParts.includes("") || filename.includes("\0"));
}
function getMaxAppendedDataSize(maxAppendedDataSize, strictness) {
	if (maxAppendedDataSize !== void 0) {
		const size = toNumber(maxAppendedDataSize);
		if (typeof size != "number" || Number.isNaN(size) || size < 0) throw new Error(ERR_INVALID_MAX_APPENDED_DATA_SIZE);
		return size;
	}
	if (strictness == "strict") return 0;
	if (strictness == "tolerant") return Infinity;
	return MAX_16_BITS;
}
async function findEndOfCentralDirectory(reader, rejectAmbiguous, maxAppendedDataSize) {
	const { size } = reader;
	const anchoredLength = Math.min(size, 65557);
	const remoteProbeBudget = { remaining: MAX_END_OF_CENTRAL_DIR_PROBES };
	let endOfDirectoryInfo;
	let plausibleEndOfDirectoryInfo;
	let endOfDirectoryReachingEndCount = 0;
	for await (const [anchoredView, anchoredOffset, anchoredArray, indexByte, offset] of scanEndOfCentralDirectory(reader, anchoredLength)) {
		const commentLength = getUint16(anchoredView, indexByte + 20);
		if (offset + 22 + commentLength == size) {
			const reachability = await getCentralDirectoryReachability(reader, anchoredView, anchoredOffset, indexByte, offset, size, remoteProbeBudget);
			if (reachability == CENTRAL_DIRECTORY_REACHABLE) {
				if (!endOfDirectoryInfo) endOfDirectoryInfo = getEndOfCentralDirectoryInfo(anchoredArray, indexByte, offset);
				endOfDirectoryReachingEndCount++;
				if (!rejectAmbiguous || endOfDirectoryReachingEndCount > 1) break;
			} else if (reachability == CENTRAL_DIRECTORY_PLAUSIBLE && !plausibleEndOfDirectoryInfo) plausibleEndOfDirectoryInfo = getEndOfCentralDirectoryInfo(anchoredArray, indexByte, offset);
		}
	}
	if (!endOfDirectoryInfo) endOfDirectoryInfo = plausibleEndOfDirectoryInfo;
	if (!endOfDirectoryInfo) endOfDirectoryInfo = await seekEndOfCentralDirectory(reader, maxAppendedDataSize, remoteProbeBudget);
	return {
		endOfDirectoryInfo,
		endOfDirectoryReachingEndCount
	};
}
async function seekEndOfCentralDirectory(reader, maxAppendedDataSize, remoteProbeBudget) {
	const { size } = reader;
	const searchLength = Math.min(size, maxAppendedDataSize == Infinity ? size : 65557 + maxAppendedDataSize);
	let firstSignatureInfo, plausibleInfo;
	for await (const [searchView, searchOffset, searchArray, indexByte, offset] of scanEndOfCentralDirectory(reader, searchLength)) {
		const record = getEndOfCentralDirectoryInfo(searchArray, indexByte, offset);
		if (!firstSignatureInfo) firstSignatureInfo = record;
		const reachability = await getCentralDirectoryReachability(reader, searchView, searchOffset, indexByte, offset, size, remoteProbeBudget);
		if (reachability == CENTRAL_DIRECTORY_REACHABLE) return record;
		if (reachability == CENTRAL_DIRECTORY_PLAUSIBLE && !plausibleInfo) plausibleInfo = record;
	}
	return plausibleInfo || firstSignatureInfo;
}
async function* scanEndOfCentralDirectory(reader, scanLength) {
	const scanOffset = reader.size - scanLength;
	const scanArray = await readUint8Array(reader, scanOffset, scanLength);
	const scanView = getDataView(scanArray);
	for (let indexByte = scanArray.length - 22; indexByte >= 0; indexByte--) if (getUint32(scanView, indexByte) == 101010256) yield [
		scanView,
		scanOffset,
		scanArray,
		indexByte,
		scanOffset + indexByte
	];
}
function getEndOfCentralDirectoryInfo(scanArray, indexByte, offset) {
	return {
		offset,
		buffer: new Uint8Array(scanArray.subarray(indexByte, indexByte + 22)).buffer
	};
}
async function getCentralDirectoryReachability(reader, view, anchoredOffset, indexByte, offset, size, remoteProbeBudget) {
	const filesLength = getUint16(view, indexByte + 10);
	const directoryDataLength = getUint32(view, indexByte + 12);
	const directoryDataOffset = getUint32(view, indexByte + 16);
	if (filesLength == 65535 || directoryDataLength == 4294967295 || directoryDataOffset == 4294967295) return await readSignature(reader, view, anchoredOffset, offset - 20, size, remoteProbeBudget) == 117853008 ? CENTRAL_DIRECTORY_REACHABLE : CENTRAL_DIRECTORY_UNREACHABLE;
	if (!filesLength && !directoryDataLength) return CENTRAL_DIRECTORY_PLAUSIBLE;
	const directoryDiskNumber = getUint16(view, indexByte + 6);
	for (const centralDirectoryOffset of [offset - directoryDataLength, getDiskOffset(reader, directoryDiskNumber) + directoryDataOffset]) if (await readSignature(reader, view, anchoredOffset, centralDirectoryOffset, size, remoteProbeBudget) == 33639248) return CENTRAL_DIRECTORY_REACHABLE;
	return CENTRAL_DIRECTORY_UNREACHABLE;
}
async function readSignature(reader, view, anchoredOffset, signatureOffset, size, remoteProbeBudget) {
	if (signatureOffset < 0 || signatureOffset + 4 > size) return void 0;
	if (signatureOffset >= anchoredOffset) return getUint32(view, signatureOffset - anchoredOffset);
	if (remoteProbeBudget.remaining > 0) {
		remoteProbeBudget.remaining--;
		return getUint32(getDataView(await readUint8Array(reader, signatureOffset, 4)), 0);
	}
}
function validateLocalDirectory(zipEntry, localDirectory, rawLocalFilename, checkLocalFilename, warnings) {
	const { rawFilename } = zipEntry;
	const reject = !warnings;
	const maskedLocalDirectory = zipEntry.decryptedDirectory && (localDirectory.rawBitFlag & 8192) == 8192;
	if (checkLocalFilename && !maskedLocalDirectory && (rawLocalFilename.length != rawFilename.length || rawLocalFilename.some((byteValue, indexByte) => byteValue != rawFilename[indexByte]))) reportAmbiguity(reject, warnings, WARNING_MISMATCHED_LOCAL_FILE_HEADER_FILENAME);
	if ((localDirectory.rawBitFlag & BITFLAG_AMBIGUITY_MASK) != (zipEntry.rawBitFlag & BITFLAG_AMBIGUITY_MASK)) reportAmbiguity(reject, warnings, WARNING_MISMATCHED_LOCAL_FILE_HEADER_BIT_FLAG);
	if (localDirectory.compressionMethod != zipEntry.compressionMethod) reportAmbiguity(reject, warnings, WARNING_MISMATCHED_LOCAL_FILE_HEADER_COMPRESSION_METHOD);
	if (!localDirectory.bitFlag.dataDescriptor && !maskedLocalDirectory && (localDirectory.crc32 || localDirectory.compressedSize || localDirectory.uncompressedSize) && (localDirectory.crc32 != zipEntry.crc32 || localDirectory.compressedSize != zipEntry.compressedSize || localDirectory.uncompressedSize != zipEntry.uncompressedSize)) reportAmbiguity(reject, warnings, WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES);
}
function validateDataDescriptor(zipEntry, localDirectory, warnings) {
	const { dataDescriptor } = localDirectory;
	const maskedLocalDirectory = zipEntry.decryptedDirectory && (localDirectory.rawBitFlag & 8192) == 8192;
	if (dataDescriptor && !maskedLocalDirectory && (zipEntry.crc32 !== void 0 && dataDescriptor.crc32 != zipEntry.crc32 || dataDescriptor.compressedSize != zipEntry.compressedSize || dataDescriptor.uncompressedSize != zipEntry.uncompressedSize)) reportAmbiguity(!warnings, warnings, WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES);
}
function reportAmbiguity(reject, warnings, reason) {
	if (reject) throwAmbiguousArchive(reason);
	else addWarning(warnings, reason);
}
function throwAmbiguousArchive(reason) {
	const error = new Error(ERR_AMBIGUOUS_ARCHIVE);
	error.reason = reason;
	throw error;
}
function getOptionValue(zipReader, options, name) {
	return options[name] === void 0 ? zipReader.options[name] : options[name];
}
function getFunctionOptionValue(zipReader, options, name) {
	return checkFunctionOption(getOptionValue(zipReader, options, name));
}
function getDate(timeRaw) {
	const date = (timeRaw & 4294901760) >> 16, time = timeRaw & MAX_16_BITS;
	const result = new Date(1980 + ((date & 65024) >> 9), ((date & 480) >> 5) - 1, date & 31, (time & 63488) >> 11, (time & 2016) >> 5, (time & 31) * 2, 0);
	return result < MIN_DATE ? MIN_DATE : result;
}
function getDateNTFS(timeRaw) {
	return new Date(Number(timeRaw / BigInt(1e4) - BigInt(0xa9730b66800)));
}
function getUint8(view, offset) {
	return view.getUint8(offset);
}
function getUint16(view, offset) {
	return view.getUint16(offset, true);
}
function getUint32(view, offset) {
	return view.getUint32(offset, true);
}
function getBigUint64(view, offset) {
	const value = view.getBigUint64(offset, true);
	if (value > MAX_SAFE_UINT64) throw new Error(ERR_UNSUPPORTED_UINT64);
	return Number(value);
}
// node_modules/fflate/esm/browser.js
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flm = hMap(flt, 9, 0);
var flrm = hMap(flt, 9, 1);
var fdm = hMap(fdt, 5, 0);
var fdrm = hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var wbits = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
};
var wbits16 = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
	d[o + 2] |= v >> 16;
};
var hTree = function(d, mb) {
	var t = [];
	for (var i = 0; i < d.length; ++i) if (d[i]) t.push({
		s: i,
		f: d[i]
	});
	var s = t.length;
	var t2 = t.slice();
	if (!s) return {
		t: et,
		l: 0
	};
	if (s == 1) {
		var v = new u8(t[0].s + 1);
		v[t[0].s] = 1;
		return {
			t: v,
			l: 1
		};
	}
	t.sort(function(a, b) {
		return a.f - b.f;
	});
	t.push({
		s: -1,
		f: 25001
	});
	var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
	t[0] = {
		s: -1,
		f: l.f + r.f,
		l,
		r
	};
	while (i1 != s - 1) {
		l = t[t[i0].f < t[i2].f ? i0++ : i2++];
		r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++];
		t[i1++] = {
			s: -1,
			f: l.f + r.f,
			l,
			r
		};
	}
	var maxSym = t2[0].s;
	for (var i = 1; i < s; ++i) if (t2[i].s > maxSym) maxSym = t2[i].s;
	var tr = new u16(maxSym + 1);
	var mbt = ln(t[i1 - 1], tr, 0);
	if (mbt > mb) {
		var i = 0, dt = 0;
		var lft = mbt - mb, cst = 1 << lft;
		t2.sort(function(a, b) {
			return tr[b.s] - tr[a.s] || a.f - b.f;
		});
		for (; i < s; ++i) {
			var i2_1 = t2[i].s;
			if (tr[i2_1] > mb) {
				dt += cst - (1 << mbt - tr[i2_1]);
				tr[i2_1] = mb;
			} else break;
		}
		dt >>= lft;
		while (dt > 0) {
			var i2_2 = t2[i].s;
			if (tr[i2_2] < mb) dt -= 1 << mb - tr[i2_2]++ - 1;
			else ++i;
		}
		for (; i >= 0 && dt; --i) {
			var i2_3 = t2[i].s;
			if (tr[i2_3] == mb) {
				--tr[i2_3];
				++dt;
			}
		}
		mbt = mb;
	}
	return {
		t: new u8(tr),
		l: mbt
	};
};
var ln = function(n, l, d) {
	return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
};
var lc = function(c) {
	var s = c.length;
	while (s && !c[--s]);
	var cl = new u16(++s);
	var cli = 0, cln = c[0], cls = 1;
	var w = function(v) {
		cl[cli++] = v;
	};
	for (var i = 1; i <= s; ++i) if (c[i] == cln && i != s) ++cls;
	else {
		if (!cln && cls > 2) {
			for (; cls > 138; cls -= 138) w(32754);
			if (cls > 2) {
				w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
				cls = 0;
			}
		} else if (cls > 3) {
			w(cln), --cls;
			for (; cls > 6; cls -= 6) w(8304);
			if (cls > 2) w(cls - 3 << 5 | 8208), cls = 0;
		}
		while (cls--) w(cln);
		cls = 1;
		cln = c[i];
	}
	return {
		c: cl.subarray(0, cli),
		n: s
	};
};
var clen = function(cf, cl) {
	var l = 0;
	for (var i = 0; i < cl.length; ++i) l += cf[i] * cl[i];
	return l;
};
var wfblk = function(out, pos, dat) {
	var s = dat.length;
	var o = shft(pos + 2);
	out[o] = s & 255;
	out[o + 1] = s >> 8;
	out[o + 2] = out[o] ^ 255;
	out[o + 3] = out[o + 1] ^ 255;
	for (var i = 0; i < s; ++i) out[o + i + 4] = dat[i];
	return (o + 4 + s) * 8;
};
var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
	wbits(out, p++, final);
	++lf[256];
	var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l;
	var _b = hTree(df, 15), ddt = _b.t, mdb = _b.l;
	var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
	var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
	var lcfreq = new u16(19);
	for (var i = 0; i < lclt.length; ++i) ++lcfreq[lclt[i] & 31];
	for (var i = 0; i < lcdt.length; ++i) ++lcfreq[lcdt[i] & 31];
	var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
	var nlcc = 19;
	for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc);
	var flen = bl + 5 << 3;
	var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
	var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
	if (bs >= 0 && flen <= ftlen && flen <= dtlen) return wfblk(out, p, dat.subarray(bs, bs + bl));
	var lm, ll, dm, dl;
	wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
	if (dtlen < ftlen) {
		lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
		var llm = hMap(lct, mlcb, 0);
		wbits(out, p, nlc - 257);
		wbits(out, p + 5, ndc - 1);
		wbits(out, p + 10, nlcc - 4);
		p += 14;
		for (var i = 0; i < nlcc; ++i) wbits(out, p + 3 * i, lct[clim[i]]);
		p += 3 * nlcc;
		var lcts = [lclt, lcdt];
		for (var it = 0; it < 2; ++it) {
			var clct = lcts[it];
			for (var i = 0; i < clct.length; ++i) {
				var len = clct[i] & 31;
				wbits(out, p, llm[len]), p += lct[len];
				if (len > 15) wbits(out, p, clct[i] >> 5 & 127), p += clct[i] >> 12;
			}
		}
	} else lm = flm, ll = flt, dm = fdm, dl = fdt;
	for (var i = 0; i < li; ++i) {
		var sym = syms[i];
		if (sym > 255) {
			var len = sym >> 18 & 31;
			wbits16(out, p, lm[len + 257]), p += ll[len + 257];
			if (len > 7) wbits(out, p, sym >> 23 & 31), p += fleb[len];
			var dst = sym & 31;
			wbits16(out, p, dm[dst]), p += dl[dst];
			if (dst > 3) wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
		} else wbits16(out, p, lm[sym]), p += ll[sym];
	}
	wbits16(out, p, lm[256]);
	return p + ll[256];
};
var deo = new i32([
	65540,
	131080,
	131088,
	131104,
	262176,
	1048704,
	1048832,
	2114560,
	2117632
]);
var et = new u8(0);
var dflt = function(dat, lvl, plvl, pre, post, st) {
	var s = st.z || dat.length;
	var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
	var w = o.subarray(pre, o.length - post);
	var lst = st.l;
	var pos = (st.r || 0) & 7;
	if (lvl) {
		if (pos) w[0] = st.r >> 3;
		var opt = deo[lvl - 1];
		var n = opt >> 13, c = opt & 8191;
		var msk_1 = (1 << plvl) - 1;
		var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
		var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
		var hsh = function(i) {
			return (dat[i] ^ dat[i + 1] << bs1_1 ^ dat[i + 2] << bs2_1) & msk_1;
		};
		var syms = new i32(25e3);
		var lf = new u16(288), df = new u16(32);
		var lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
		for (; i + 2 < s; ++i) {
			var hv = hsh(i);
			var imod = i & 32767, pimod = head[hv];
			prev[imod] = pimod;
			head[hv] = imod;
			if (wi <= i) {
				var rem = s - i;
				if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
					pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos);
					li = lc_1 = eb = 0, bs = i;
					for (var j = 0; j < 286; ++j) lf[j] = 0;
					for (var j = 0; j < 30; ++j) df[j] = 0;
				}
				var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
				if (rem > 2 && hv == hsh(i - dif)) {
					var maxn = Math.min(n, rem) - 1;
					var maxd = Math.min(32767, i);
					var ml = Math.min(258, rem);
					while (dif <= maxd && --ch_1 && imod != pimod) {
						if (dat[i + l] == dat[i + l - dif]) {
							var nl = 0;
							for (; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl);
							if (nl > l) {
								l = nl, d = dif;
								if (nl > maxn) break;
								var mmd = Math.min(dif, nl - 2);
								var md = 0;
								for (var j = 0; j < mmd; ++j) {
									var ti = i - dif + j & 32767;
									var cd = ti - prev[ti] & 32767;
									if (cd > md) md = cd, pimod = ti;
								}
							}
						}
						imod = pimod, pimod = prev[imod];
						dif += imod - pimod & 32767;
					}
				}
				if (d) {
					syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
					var lin = revfl[l] & 31, din = revfd[d] & 31;
					eb += fleb[lin] + fdeb[din];
					++lf[257 + lin];
					++df[din];
					wi = i + l;
					++lc_1;
				} else {
					syms[li++] = dat[i];
					++lf[dat[i]];
				}
			}
		}
		for (i = Math.max(i, wi); i < s; ++i) {
			syms[li++] = dat[i];
			++lf[dat[i]];
		}
		pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos);
		if (!lst) {
			st.r = pos & 7 | w[pos / 8 | 0] << 3;
			pos -= 7;
			st.h = head, st.p = prev, st.i = i, st.w = wi;
		}
	} else {
		for (var i = st.w || 0; i < s + lst; i += 65535) {
			var e = i + 65535;
			if (e >= s) {
				w[pos / 8 | 0] = lst;
				e = s;
			}
			pos = wfblk(w, pos + 1, dat.subarray(i, e));
		}
		st.i = s;
	}
	return slc(o, 0, pre + shft(pos) + post);
};
var crct = (function() {
	var t = new Int32Array(256);
	for (var i = 0; i < 256; ++i) {
		var c = i, k = 9;
		while (--k) c = (c & 1 && -306674912) ^ c >>> 1;
		t[i] = c;
	}
	return t;
})();
var crc = function() {
	var c = -1;
	return {
		p: function(d) {
			var cr = c;
			for (var i = 0; i < d.length; ++i) cr = crct[cr & 255 ^ d[i]] ^ cr >>> 8;
			c = cr;
		},
		d: function() {
			return ~c;
		}
	};
};
var dopt = function(dat, opt, pre, post, st) {
	if (!st) {
		st = { l: 1 };
		if (opt.dictionary) {
			var dict = opt.dictionary.subarray(-32768);
			var newDat = new u8(dict.length + dat.length);
			newDat.set(dict);
			newDat.set(dat, dict.length);
			dat = newDat;
			st.w = dict.length;
		}
	}
	return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
};
var mrg = function(a, b) {
	var o = {};
	for (var k in a) o[k] = a[k];
	for (var k in b) o[k] = b[k];
	return o;
};
var wbytes = function(d, b, v) {
	for (; v; ++b) d[b] = v, v >>>= 8;
};
function deflateSync(data, opts) {
	return dopt(data, opts || {}, 0, 0);
}
var Inflate = function() {
	function Inflate(opts, cb) {
		if (typeof opts == "function") cb = opts, opts = {};
		this.ondata = cb;
		var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
		this.s = {
			i: 0,
			b: dict ? dict.length : 0
		};
		this.o = new u8(32768);
		this.p = new u8(0);
		if (dict) this.o.set(dict);
	}
	Inflate.prototype.e = function(c) {
		if (!this.ondata) err(5);
		if (this.d) err(4);
		if (!this.p.length) this.p = c;
		else if (c.length) {
			var n = new u8(this.p.length + c.length);
			n.set(this.p), n.set(c, this.p.length), this.p = n;
		}
	};
	Inflate.prototype.c = function(final) {
		this.s.i = +(this.d = final || false);
		var bts = this.s.b;
		var dt = inflt(this.p, this.s, this.o);
		this.ondata(slc(dt, bts, this.s.b), this.d);
		this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
		this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
	};
	Inflate.prototype.push = function(chunk, final) {
		this.e(chunk), this.c(final);
	};
	return Inflate;
}();
var fltn = function(d, p, t, o) {
	for (var k in d) {
		var val = d[k], n = p + k, op = o;
		if (Array.isArray(val)) op = mrg(o, val[1]), val = val[0];
		if (ArrayBuffer.isView(val)) t[n] = [val, op];
		else {
			t[n += "/"] = [new u8(0), op];
			fltn(val, n, t, o);
		}
	}
};
var te = typeof TextEncoder != "undefined" && new TextEncoder();
var td = typeof TextDecoder != "undefined" && new TextDecoder();
try {
	td.decode(et, { stream: true });
} catch (e) {}
function strToU8(str, latin1) {
	if (latin1) {
		var ar_1 = new u8(str.length);
		for (var i = 0; i < str.length; ++i) ar_1[i] = str.charCodeAt(i);
		return ar_1;
	}
	if (te) return te.encode(str);
	var l = str.length;
	var ar = new u8(str.length + (str.length >> 1));
	var ai = 0;
	var w = function(v) {
		ar[ai++] = v;
	};
	for (var i = 0; i < l; ++i) {
		if (ai + 5 > ar.length) {
			var n = new u8(ai + 8 + (l - i << 1));
			n.set(ar);
			ar = n;
		}
		var c = str.charCodeAt(i);
		if (c < 128 || latin1) w(c);
		else if (c < 2048) w(192 | c >> 6), w(128 | c & 63);
		else if (c > 55295 && c < 57344) c = 65536 + (c & 1047552) | str.charCodeAt(++i) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63);
		else w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63);
	}
	return slc(ar, 0, ai);
}
var exfl = function(ex) {
	var le = 0;
	if (ex) for (var k in ex) {
		var l = ex[k].length;
		if (l > 65535) err(9);
		le += l + 4;
	}
	return le;
};
var wzh = function(d, b, f, fn, u, c, ce, co) {
	var fl = fn.length, ex = f.extra, col = co && co.length;
	var exl = exfl(ex);
	wbytes(d, b, ce != null ? 33639248 : 67324752), b += 4;
	if (ce != null) d[b++] = 20, d[b++] = f.os;
	d[b] = 20, b += 2;
	d[b++] = f.flag << 1 | (c < 0 && 8), d[b++] = u && 8;
	d[b++] = f.compression & 255, d[b++] = f.compression >> 8;
	var dt = new Date(f.mtime == null ? Date.now() : f.mtime), y = dt.getFullYear() - 1980;
	if (y < 0 || y > 119) err(10);
	wbytes(d, b, y << 25 | dt.getMonth() + 1 << 21 | dt.getDate() << 16 | dt.getHours() << 11 | dt.getMinutes() << 5 | dt.getSeconds() >> 1), b += 4;
	if (c != -1) {
		wbytes(d, b, f.crc);
		wbytes(d, b + 4, c < 0 ? -c - 2 : c);
		wbytes(d, b + 8, f.size);
	}
	wbytes(d, b + 12, fl);
	wbytes(d, b + 14, exl), b += 16;
	if (ce != null) {
		wbytes(d, b, col);
		wbytes(d, b + 6, f.attrs);
		wbytes(d, b + 10, ce), b += 14;
	}
	d.set(fn, b);
	b += fl;
	if (exl) for (var k in ex) {
		var exf = ex[k], l = exf.length;
		wbytes(d, b, +k);
		wbytes(d, b + 2, l);
		d.set(exf, b + 4), b += 4 + l;
	}
	if (col) d.set(co, b), b += col;
	return b;
};
var wzf = function(o, b, c, d, e) {
	wbytes(o, b, 101010256);
	wbytes(o, b + 8, c);
	wbytes(o, b + 10, c);
	wbytes(o, b + 12, d);
	wbytes(o, b + 16, e);
};
function zipSync(data, opts) {
	if (!opts) opts = {};
	var r = {};
	var files = [];
	fltn(data, "", r, opts);
	var o = 0;
	var tot = 0;
	for (var fn in r) {
		var _a = r[fn], file = _a[0], p = _a[1];
		var compression = p.level == 0 ? 0 : 8;
		var f = strToU8(fn), s = f.length;
		var com = p.comment, m = com && strToU8(com), ms = m && m.length;
		var exl = exfl(p.extra);
		if (s > 65535) err(11);
		var d = compression ? deflateSync(file, p) : file, l = d.length;
		var c = crc();
		c.p(file);
		files.push(mrg(p, {
			size: file.length,
			crc: c.d(),
			c: d,
			f,
			m,
			u: s != fn.length || m && com.length != ms,
			o,
			compression
		}));
		o += 30 + s + exl + l;
		tot += 76 + 2 * (s + exl) + (ms || 0) + l;
	}
	var out = new u8(tot + 22), oe = o, cdl = tot - o;
	for (var i = 0; i < files.length; ++i) {
		var f = files[i];
		wzh(out, f.o, f, f.f, f.u, f.c.length);
		var badd = 30 + f.f.length + exfl(f.extra);
		out.set(f.c, f.o + badd);
		wzh(out, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + badd + (f.m ? f.m.length : 0);
	}
	wzf(out, o, files.length, cdl, oe);
	return out;
}
// build/src/sources/crc32.js
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) value = value >>> 1 ^ (value & 1 ? 3988292384 : 0);
	return value;
});
function crc32(bytes) {
	let value = 4294967295;
	for (const byte of bytes) value = value >>> 8 ^ table[(value ^ byte) & 255];
	return ~value >>> 0;
}
// build/src/sources/memory.js
var MemoryFiles = class {
	tree;
	#folders = new Map([["", new Map()]]);
	#beginnings = new Map();
	constructor(tree) {
		this.tree = tree;
		for (const path of tree.keys()) this.#add(path);
	}
	list(folder) {
		const entries = this.#folders.get(folder);
		return entries && [...entries.values()];
	}
	read(path, limit = Infinity) {
		const bytes = path.endsWith("/") ? void 0 : this.tree.get(path);
		if (!bytes || bytes.length <= limit) return bytes;
		const beginning = this.#beginnings.get(path) ?? bytes.slice(0, limit);
		this.#beginnings.set(path, beginning);
		return beginning;
	}
	size(path) {
		return this.read(path)?.length;
	}
	#add(path) {
		let folder = "";
		const names = path.split("/");
		for (const [index, name] of names.entries()) {
			if (name === "") break;
			const kind = index < names.length - 1 ? "folder" : "file";
			this.#folders.get(folder)?.set(name, {
				name,
				kind
			});
			folder = folder === "" ? name : `${folder}/${name}`;
			if (kind === "folder" && !this.#folders.has(folder)) this.#folders.set(folder, new Map());
		}
	}
};
// build/src/sources/archive.js
var Refusal = class extends Error {};
const step = 2 ** 14;
const methods = {
	stored: 0,
	deflated: 8
};
const reasons = {
	[ERR_EOCDR_NOT_FOUND]: "its end is missing",
	[ERR_CENTRAL_DIRECTORY_NOT_FOUND]: "its list of files is not whole",
	[ERR_OVERLAPPING_ENTRY]: "two files share a place in it",
	[ERR_SPLIT_ZIP_FILE]: "it is one part of several"
};
async function openArchive(bytes) {
	try {
		checkStart(bytes);
		return await unpack(bytes, await readDirectory(bytes));
	} catch (error) {
		if (error instanceof Refusal) return error.message;
		return `The archive is damaged: ${reasons[error.message] ?? "its parts do not agree with each other"}. Make it again.`;
	}
}
function checkStart(bytes) {
	const { archiveBytes } = limits;
	if (bytes.length > archiveBytes) throw new Refusal(`The archive is not checked, because it has more than ${String(archiveBytes)} bytes. Leave out what the widget does not use.`);
	if (startsAsArchive(bytes)) return;
	const kind = bytes.length === 0 ? "an empty file" : otherKindOf(bytes);
	throw new Refusal(`This is not a ZIP archive${kind === void 0 ? "" : `, but ${kind}`}. The platform takes only ZIP; a new name does not make one. Pack the widget as ZIP.`);
}
async function readDirectory(bytes) {
	const zip = new ZipReader({
		size: bytes.length,
		readUint8Array: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length))
	}, {
		filenameValidation: "tolerant",
		checkOverlappingEntryOnly: true,
		useWebWorkers: false
	});
	const { archiveEntries, unpackedBytes, archiveRatio, freeBytes } = limits;
	const entries = [];
	let size = 0;
	for await (const entry of zip.getEntriesGenerator()) {
		if (entries.length >= archiveEntries) throw new Refusal(`The archive is not checked, because it has more than ${String(archiveEntries)} files and folders. Leave out what the widget does not use.`);
		entries.push(entry);
		size += entry.uncompressedSize;
		const isBomb = size > freeBytes && size > archiveRatio * bytes.length;
		if (isBomb || size > unpackedBytes) throw new Refusal(`The archive is not checked, because unpacked it would have more than ${isBomb ? `${String(archiveRatio)} times its size` : `${String(unpackedBytes)} bytes`}. Leave out what the widget does not use.`);
	}
	return entries;
}
async function unpack(bytes, found) {
	const entries = [];
	const tree = new Map();
	const links = new Map();
	for (const one of found) {
		const entry = entryOf(one);
		entries.push(entry);
		const content = entry.kind === "folder" ? void 0 : await contentOf(bytes, one);
		if (!isLocated(entry)) continue;
		const { kind, path } = entry;
		if (kind === "folder") tree.set(`${path}/`, void 0);
		else tree.set(path, kind === "file" ? content : void 0);
		if (kind === "link" && content) links.set(path, decode$1(content));
	}
	for (const [path, target] of links) {
		const leadsTo = linkedPath(path, target);
		if (leadsTo !== void 0) tree.set(path, tree.get(leadsTo));
	}
	return {
		entries,
		files: new MemoryFiles(tree)
	};
}
function linkedPath(path, target) {
	if (target.startsWith("/")) return void 0;
	const names = path.split("/").slice(0, -1);
	for (const name of target.split("/")) {
		if (name === ".." && names.pop() === void 0) return void 0;
		if (name !== ".." && name !== "." && name !== "") names.push(name);
	}
	return names.join("/");
}
function entryOf({ rawFilename, filename, directory, encrypted, unixMode }) {
	const isLink = ((unixMode ?? 0) & 61440) === 40960;
	return {
		name: filename,
		path: pathInArchive(filename),
		kind: isLink ? "link" : directory || filename.endsWith("\\") ? "folder" : "file",
		isEncrypted: encrypted,
		isUtf8: !decode$1(rawFilename).includes("�") || filename.includes("�")
	};
}
async function contentOf(bytes, entry) {
	const { encrypted, compressionMethod, compressedSize, uncompressedSize, filename } = entry;
	if (encrypted) return void 0;
	if (compressionMethod !== methods.stored && compressionMethod !== methods.deflated) throw new Refusal(`The file ${quote(filename)} can't be read: it is compressed in another way than by deflate. Make the archive again.`);
	if (!entry.directory) await entry.getData(void 0);
	const { dataOffset = Infinity } = entry.localDirectory ?? {};
	const packed = bytes.subarray(dataOffset, dataOffset + compressedSize);
	const content = compressionMethod === methods.stored ? packed.slice() : inflate(packed, uncompressedSize);
	if (content.length !== uncompressedSize || crc32(content) !== entry.crc32) throw new Refusal(damaged(filename));
	return content;
}
function damaged(name) {
	return `The archive is damaged: the file ${quote(name)} is not what its header says. Make it again.`;
}
function inflate(packed, size) {
	const content = new Uint8Array(size);
	let end = 0;
	const inflater = new Inflate((chunk) => {
		content.set(chunk, end);
		end += chunk.length;
	});
	for (let at = 0; at < packed.length; at += step) inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
	return content.subarray(0, end);
}
// build/src/sources/sub-folder.js
var SubFolder = class {
	#files;
	#folder;
	constructor(files, folder) {
		this.#files = files;
		this.#folder = folder;
	}
	list(folder) {
		return this.#files.list(folder === "" ? this.#folder : this.#full(folder));
	}
	read(path, limit) {
		return this.#files.read(this.#full(path), limit);
	}
	size(path) {
		return this.#files.size(this.#full(path));
	}
	#full(path) {
		return this.#folder === "" ? path : `${this.#folder}/${path}`;
	}
};
// build/src/sources/archived-files.js
var ArchivedFiles = class extends SubFolder {
	isArchive = true;
};
// build/src/lint/check-archive.js
function checkArchive(archive, { nameOf, rulesFor, isIgnored, before, holder }) {
	const root = rootOf(archive);
	const widget = widgetIn(archive, root, before && widgetIn(before, rootOf(before)));
	const document = {
		entries: archive.entries,
		root,
		widget,
		holder
	};
	const text = new PlainText("", false);
	const messages = runRules(text, { archive: document }, rulesFor(""));
	const own = toResult(nameOf(""), [...messages]);
	if (!widget) return [own];
	const prefix = root ? `${root}/` : "";
	return [own, ...checkWidget(widget, {
		isNamed: true,
		nameOf: (path) => nameOf(prefix + path),
		rulesFor: (path) => rulesFor(prefix + path),
		isIgnored: (path) => isIgnored(prefix + path)
	})];
}
function rootOf({ entries, files }) {
	if (manifestAmong(files.list("") ?? []) !== void 0) return "";
	return entries.filter(isLocated).filter(({ path }) => isManifestName(path.slice(path.lastIndexOf("/") + 1))).map(({ path }) => path.slice(0, path.lastIndexOf("/"))).sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1)).find((folder) => new Widget(new ArchivedFiles(files, folder)).isWidget);
}
function widgetIn({ files }, root, before) {
	return root === void 0 ? void 0 : new Widget(new ArchivedFiles(files, root), before);
}
export { zipSync as i, openArchive as n, MemoryFiles as r, checkArchive as t };
