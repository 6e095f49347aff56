export const id = 589;
export const ids = [589];
export const modules = {

/***/ 5062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ checkArchive)
});

// UNUSED EXPORTS: rootOf

;// CONCATENATED MODULE: ./build/src/sources/sub-folder.js
/** A folder among other files, as if it were all there is. */
class SubFolder {
    #files;
    #folder;
    /** @param folder its path; `''` is the root */
    constructor(files, folder) {
        this.#files = files;
        this.#folder = folder;
    }
    list(folder) {
        return this.#files.list(folder === '' ? this.#folder : this.#full(folder));
    }
    read(path, limit) {
        return this.#files.read(this.#full(path), limit);
    }
    size(path) {
        return this.#files.size(this.#full(path));
    }
    #full(path) {
        return this.#folder === '' ? path : `${this.#folder}/${path}`;
    }
}

;// CONCATENATED MODULE: ./build/src/sources/archived-files.js

/** A folder of an archive, as if it were all there is. */
class ArchivedFiles extends SubFolder {
    isArchive = true;
}

// EXTERNAL MODULE: ./build/src/widget/archive.js
var archive = __webpack_require__(9944);
// EXTERNAL MODULE: ./build/src/widget/content.js
var content = __webpack_require__(5267);
// EXTERNAL MODULE: ./build/src/widget/manifest-name.js
var manifest_name = __webpack_require__(2445);
// EXTERNAL MODULE: ./build/src/widget/widget.js + 8 modules
var widget = __webpack_require__(3469);
// EXTERNAL MODULE: ./build/src/lint/check-widget.js + 2 modules
var check_widget = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/src/lint/result.js
var result = __webpack_require__(974);
// EXTERNAL MODULE: ./build/src/lint/run-rules.js + 1 modules
var run_rules = __webpack_require__(9830);
;// CONCATENATED MODULE: ./build/src/lint/check-archive.js








/**
 * Checks an archive as it is uploaded, and the widget in it as if that lay in a folder.
 *
 * @returns a result for the archive itself, and one for each file in it that is linted, in ESLint's own form
 */
function checkArchive(archive, { nameOf, rulesFor, isIgnored, before, holder }) {
    const root = rootOf(archive);
    const old = before && widgetIn(before, rootOf(before));
    const widget = widgetIn(archive, root, old);
    const document = { entries: archive.entries, root, widget, holder };
    // An archive has no text that rules could look at.
    const text = new content/* PlainText */.Ks('', false);
    const messages = (0,run_rules/* runRules */.x)(text, { archive: document }, rulesFor(''));
    const own = (0,result/* toResult */.X5)(nameOf(''), [...messages]);
    if (!widget)
        return [own];
    const prefix = root ? `${root}/` : '';
    const inside = (0,check_widget/* checkWidget */.rA)(widget, {
        isNamed: true,
        nameOf: (path) => nameOf(prefix + path),
        rulesFor: (path) => rulesFor(prefix + path),
        isIgnored: (path) => isIgnored(prefix + path),
    });
    return [own, ...inside];
}
/** The folder of the manifest: the root if there is one, else the first that holds a widget. */
function rootOf({ entries, files }) {
    if ((0,manifest_name/* manifestAmong */.OO)(files.list('') ?? []) !== undefined)
        return '';
    const folders = entries
        .filter(archive/* isLocated */.B)
        .filter(({ path }) => (0,manifest_name/* isManifestName */.zU)(path.slice(path.lastIndexOf('/') + 1)))
        .map(({ path }) => path.slice(0, path.lastIndexOf('/')))
        .sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
    return folders.find((folder) => new widget/* Widget */.x(new ArchivedFiles(files, folder)).isWidget);
}
function widgetIn({ files }, root, before) {
    return root === undefined ? undefined : new widget/* Widget */.x(new ArchivedFiles(files, root), before);
}


/***/ }),

/***/ 5589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintArchive: () => (/* binding */ lintArchive)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _sources_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9651);
/* harmony import */ var _sources_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2967);
/* harmony import */ var _sources_find_widgets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4384);
/* harmony import */ var _sources_memory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2805);
/* harmony import */ var _widget_late_packages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7637);
/* harmony import */ var _widget_widget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3469);
/* harmony import */ var _check_archive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5062);
/* harmony import */ var _config_globs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3831);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(974);
/* harmony import */ var _tool_messages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8306);











/**
 * Lints an archive and the widget in it, which is unpacked in memory alone.
 *
 * @param file absolute path, under which the files in it are reported as if it were a folder
 * @param bytes what it holds; undefined if it can't be read
 * @param before what it held before the change that is looked at, for the rules that compare the two
 */
async function lintArchive(file, config, bytes, before) {
    const opened = bytes ? await (0,_sources_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .openArchive */ .p)(bytes) : unreadable;
    if (typeof opened === 'string')
        return { files: new _sources_memory_js__WEBPACK_IMPORTED_MODULE_9__/* .MemoryFiles */ .d(new Map()), results: [(0,_result_js__WEBPACK_IMPORTED_MODULE_10__/* .toResult */ .X5)(file, [(0,_tool_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .fatal */ .h2)(opened)])] };
    const { rulesFor, filter } = await (0,_config_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .globsOf */ .p)(config);
    await (0,_widget_late_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .loadParsers */ .l)(opened.entries.flatMap(({ path }) => path ?? []));
    const nameOf = (path) => (path === '' ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(file, path));
    const results = (0,_check_archive_js__WEBPACK_IMPORTED_MODULE_6__/* .checkArchive */ .P)(opened, {
        nameOf,
        rulesFor: (path) => rulesFor(nameOf(path), file),
        isIgnored: (path) => filter.ignoresFile(nameOf(path)),
        before: await openBefore(before),
        holder: holderOf(file),
    });
    return { files: opened.files, results: results.map(withoutFixes) };
}
/** Archives are not written, so that nothing in them can be fixed. */
function withoutFixes({ filePath, messages }) {
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_10__/* .toResult */ .X5)(filePath, messages.map((message) => {
        const unfixed = { ...message };
        delete unfixed.fix;
        return unfixed;
    }));
}
const unreadable = 'The archive cannot be read. It must be an ordinary readable file.';
async function openBefore(bytes) {
    const opened = bytes && (await (0,_sources_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .openArchive */ .p)(bytes));
    return typeof opened === 'string' ? undefined : opened;
}
function holderOf(file) {
    const folder = (0,_sources_find_widgets_js__WEBPACK_IMPORTED_MODULE_3__/* .widgetFolderAround */ .e0)(file);
    return folder === undefined ? undefined : new _widget_widget_js__WEBPACK_IMPORTED_MODULE_5__/* .Widget */ .x(new _sources_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .DiskFiles */ .h(folder));
}


/***/ }),

/***/ 9651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ openArchive)
});

// EXTERNAL MODULE: ./node_modules/@zip.js/zip.js/lib/zip-core-reader.js + 25 modules
var zip_core_reader = __webpack_require__(6352);
// EXTERNAL MODULE: ./node_modules/fflate/esm/browser.js
var browser = __webpack_require__(9452);
// EXTERNAL MODULE: ./build/src/text/decode.js
var decode = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
// EXTERNAL MODULE: ./build/src/widget/archive.js
var archive = __webpack_require__(9944);
// EXTERNAL MODULE: ./build/src/widget/limits.js
var limits = __webpack_require__(1852);
// EXTERNAL MODULE: ./build/src/sources/archive-start.js
var archive_start = __webpack_require__(9367);
;// CONCATENATED MODULE: ./build/src/sources/crc32.js
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
        value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
    return value;
});
/** The checksum that archives have of their files. */
function crc32(bytes) {
    let value = 0xffffffff;
    for (const byte of bytes)
        value = (value >>> 8) ^ table[(value ^ byte) & 0xff];
    return ~value >>> 0;
}

// EXTERNAL MODULE: ./build/src/sources/memory.js
var memory = __webpack_require__(2805);
;// CONCATENATED MODULE: ./build/src/sources/archive.js









/** A reason not to look into an archive, as a sentence for its author. */
class Refusal extends Error {
}
/** How much is unpacked before its size is looked at: no more than a thousand times as much can come of it. */
const step = 2 ** 14;
const methods = { stored: 0, deflated: 8 };
/** What zip.js says of archives that it does not read, to end a sentence. */
const reasons = {
    [zip_core_reader/* ERR_EOCDR_NOT_FOUND */.V4]: 'its end is missing',
    [zip_core_reader/* ERR_CENTRAL_DIRECTORY_NOT_FOUND */.lp]: 'its list of files is not whole',
    [zip_core_reader/* ERR_OVERLAPPING_ENTRY */.dJ]: 'two files share a place in it',
    [zip_core_reader/* ERR_SPLIT_ZIP_FILE */.o_]: 'it is one part of several',
};
/**
 * Opens an archive, whoever made it: nothing is written, and there are limits to time and memory.
 *
 * The directory is read by zip.js, which knows every trick of it, and the contents are unpacked without the streams of the
 * browser, which take milliseconds for each file.
 *
 * @param bytes the archive; of one with more than `limits.archiveBytes`, its first bytes
 * @returns or why it can't be looked into, as a sentence
 */
async function openArchive(bytes) {
    try {
        checkStart(bytes);
        const entries = await readDirectory(bytes);
        return await unpack(bytes, entries);
    }
    catch (error) {
        if (error instanceof Refusal)
            return error.message;
        const reason = reasons[error.message] ?? 'its parts do not agree with each other';
        return `The archive is damaged: ${reason}. Make it again.`;
    }
}
function checkStart(bytes) {
    const { archiveBytes } = limits/* limits */.Fy;
    if (bytes.length > archiveBytes) {
        throw new Refusal(`The archive is not checked, because it has more than ${String(archiveBytes)} bytes. Leave out what the widget does not use.`);
    }
    if ((0,archive_start/* startsAsArchive */.w)(bytes))
        return;
    const kind = bytes.length === 0 ? 'an empty file' : (0,archive_start/* otherKindOf */.y)(bytes);
    const found = kind === undefined ? '' : `, but ${kind}`;
    throw new Refusal(`This is not a ZIP archive${found}. The platform takes only ZIP; a new name does not make one. Pack the widget as ZIP.`);
}
async function readDirectory(bytes) {
    const reader = {
        size: bytes.length,
        readUint8Array: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    };
    const zip = new zip_core_reader/* ZipReader */.zg(reader, {
        // What the names are is for the rules to say.
        filenameValidation: 'tolerant',
        checkOverlappingEntryOnly: true,
        useWebWorkers: false,
    });
    const { archiveEntries, unpackedBytes, archiveRatio, freeBytes } = limits/* limits */.Fy;
    const entries = [];
    let size = 0;
    for await (const entry of zip.getEntriesGenerator()) {
        if (entries.length >= archiveEntries) {
            throw new Refusal(`The archive is not checked, because it has more than ${String(archiveEntries)} files and folders. Leave out what the widget does not use.`);
        }
        entries.push(entry);
        size += entry.uncompressedSize;
        const isBomb = size > freeBytes && size > archiveRatio * bytes.length;
        if (isBomb || size > unpackedBytes) {
            throw new Refusal(`The archive is not checked, because unpacked it would have more than ${isBomb ? `${String(archiveRatio)} times its size` : `${String(unpackedBytes)} bytes`}. Leave out what the widget does not use.`);
        }
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
        const content = entry.kind === 'folder' ? undefined : await contentOf(bytes, one);
        if (!(0,archive/* isLocated */.B)(entry))
            continue;
        const { kind, path } = entry;
        if (kind === 'folder')
            tree.set(`${path}/`, undefined);
        else
            tree.set(path, kind === 'file' ? content : undefined);
        if (kind === 'link' && content)
            links.set(path, (0,decode/* decode */.D)(content));
    }
    // What a link leads to may come after it.
    for (const [path, target] of links) {
        const leadsTo = linkedPath(path, target);
        if (leadsTo !== undefined)
            tree.set(path, tree.get(leadsTo));
    }
    return { entries, files: new memory/* MemoryFiles */.d(tree) };
}
/** Where a link leads; undefined if that is outside. */
function linkedPath(path, target) {
    if (target.startsWith('/'))
        return undefined;
    const names = path.split('/').slice(0, -1);
    for (const name of target.split('/')) {
        if (name === '..' && names.pop() === undefined)
            return undefined;
        if (name !== '..' && name !== '.' && name !== '')
            names.push(name);
    }
    return names.join('/');
}
function entryOf({ rawFilename, filename, directory, encrypted, unixMode }) {
    const isLink = ((unixMode ?? 0) & 0o170000) === 0o120000;
    return {
        name: filename,
        path: (0,archive/* pathInArchive */.P)(filename),
        kind: isLink ? 'link' : directory || filename.endsWith('\\') ? 'folder' : 'file',
        isEncrypted: encrypted,
        isUtf8: !(0,decode/* decode */.D)(rawFilename).includes('\uFFFD') || filename.includes('\uFFFD'),
    };
}
/** What is in an entry; undefined if that is encrypted. */
async function contentOf(bytes, entry) {
    const { encrypted, compressionMethod, compressedSize, uncompressedSize, filename } = entry;
    if (encrypted)
        return undefined;
    if (compressionMethod !== methods.stored && compressionMethod !== methods.deflated) {
        throw new Refusal(`The file ${(0,quote/* quote */.hD)(filename)} can't be read: it is compressed in another way than by deflate. Make the archive again.`);
    }
    // It compares the two headers, and finds contents that overlap.
    if (!entry.directory)
        await entry.getData(undefined);
    const { dataOffset = Infinity } = entry.localDirectory ?? {};
    const packed = bytes.subarray(dataOffset, dataOffset + compressedSize);
    const content = compressionMethod === methods.stored ? packed.slice() : inflate(packed, uncompressedSize);
    if (content.length !== uncompressedSize || crc32(content) !== entry.crc32)
        throw new Refusal(damaged(filename));
    return content;
}
function damaged(name) {
    return `The archive is damaged: the file ${(0,quote/* quote */.hD)(name)} is not what its header says. Make it again.`;
}
/** Unpacks no more than the size that was announced. @throws if there is more, or it is not deflate */
function inflate(packed, size) {
    const content = new Uint8Array(size);
    let end = 0;
    const inflater = new browser/* Inflate */.EL((chunk) => {
        // Too long for its place is an error of its own.
        content.set(chunk, end);
        end += chunk.length;
    });
    for (let at = 0; at < packed.length; at += step)
        inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
    return content.subarray(0, end);
}


/***/ }),

/***/ 2805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ MemoryFiles)
/* harmony export */ });
/** A widget folder that lies nowhere. */
class MemoryFiles {
    tree;
    #folders = new Map([['', new Map()]]);
    #beginnings = new Map();
    constructor(tree) {
        this.tree = tree;
        for (const path of tree.keys())
            this.#add(path);
    }
    list(folder) {
        const entries = this.#folders.get(folder);
        return entries && [...entries.values()];
    }
    read(path, limit = Infinity) {
        const bytes = path.endsWith('/') ? undefined : this.tree.get(path);
        if (!bytes || bytes.length <= limit)
            return bytes;
        const beginning = this.#beginnings.get(path) ?? bytes.slice(0, limit);
        this.#beginnings.set(path, beginning);
        return beginning;
    }
    size(path) {
        return this.read(path)?.length;
    }
    #add(path) {
        let folder = '';
        const names = path.split('/');
        for (const [index, name] of names.entries()) {
            if (name === '')
                break;
            const kind = index < names.length - 1 ? 'folder' : 'file';
            this.#folders.get(folder)?.set(name, { name, kind });
            folder = folder === '' ? name : `${folder}/${name}`;
            if (kind === 'folder' && !this.#folders.has(folder))
                this.#folders.set(folder, new Map());
        }
    }
}


/***/ })

};
