export const id = 859;
export const ids = [859];
export const modules = {

/***/ 8859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishPacking: () => (/* binding */ finishPacking),
  preparePacking: () => (/* binding */ preparePacking)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 6 modules
var core = __webpack_require__(8918);
// EXTERNAL MODULE: ./build/src/base/usage-error.js
var usage_error = __webpack_require__(4911);
// EXTERNAL MODULE: ./build/src/lint/lint.js + 4 modules
var lint = __webpack_require__(4347);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/base/relative-inside.js
var relative_inside = __webpack_require__(1388);
// EXTERNAL MODULE: ./build/src/base/with-slashes.js
var with_slashes = __webpack_require__(5251);
// EXTERNAL MODULE: ./build/src/rule-kit/version.js
var version = __webpack_require__(6053);
// EXTERNAL MODULE: ./build/src/sources/archive-start.js
var archive_start = __webpack_require__(9367);
// EXTERNAL MODULE: ./build/src/sources/archive.js + 1 modules
var archive = __webpack_require__(9651);
// EXTERNAL MODULE: ./build/src/sources/disk.js
var disk = __webpack_require__(2967);
// EXTERNAL MODULE: ./build/src/sources/find-widgets.js + 1 modules
var find_widgets = __webpack_require__(4384);
// EXTERNAL MODULE: ./build/src/sources/is-folder.js
var is_folder = __webpack_require__(3743);
// EXTERNAL MODULE: ./node_modules/fflate/esm/browser.js
var browser = __webpack_require__(9452);
;// CONCATENATED MODULE: ./build/src/sources/write-archive.js

/** An ordinary file that everybody may read, as Unix writes it into archives. */
const unix = { os: 3, attrs: (0o100644 << 16) >>> 0 };
/**
 * An archive of these files. The same files give the same bytes on every computer: names are sorted, and times, modes and
 * the compression do not depend on anything.
 */
function writeArchive(files) {
    const entries = Object.create(null);
    for (const path of [...files.keys()].sort())
        entries[path] = files.get(path);
    // Archives hold local time, and it is noon on this day in every time zone.
    const mtime = new Date(1980, 0, 1, 12);
    return (0,browser/* zipSync */.L)(entries, { level: 9, mtime, ...unix });
}

// EXTERNAL MODULE: ./build/src/text/quote.js
var quote = __webpack_require__(2961);
// EXTERNAL MODULE: ./build/src/widget/package-files.js
var package_files = __webpack_require__(8832);
// EXTERNAL MODULE: ./build/src/widget/late-packages.js + 1 modules
var late_packages = __webpack_require__(7637);
// EXTERNAL MODULE: ./build/src/widget/walk.js
var walk = __webpack_require__(2889);
// EXTERNAL MODULE: ./build/src/widget/widget.js + 8 modules
var widget_widget = __webpack_require__(3469);
// EXTERNAL MODULE: ./build/src/lint/check-archive.js + 2 modules
var check_archive = __webpack_require__(5062);
// EXTERNAL MODULE: ./build/src/lint/config-globs.js
var config_globs = __webpack_require__(3831);
// EXTERNAL MODULE: ./build/src/lint/result.js
var result = __webpack_require__(974);
// EXTERNAL MODULE: ./build/src/lint/tool-messages.js
var tool_messages = __webpack_require__(8306);
// EXTERNAL MODULE: ./build/src/lint/write-file.js
var write_file = __webpack_require__(7115);
;// CONCATENATED MODULE: ./build/src/lint/pack.js






















/**
 * Says whether an archive may be written to a path.
 *
 * @throws UsageError if something else lies there
 */
function checkTarget(file) {
    const refuse = (reason) => {
        throw new usage_error/* UsageError */.e(`Cannot write ${(0,with_slashes/* quotePath */.W)(file)}: ${reason}.`);
    };
    if ((0,is_folder/* isFolder */.l)(file))
        refuse('there is a folder in its place. Name a file, such as "widget.zip"');
    if ((0,external_node_fs_.existsSync)(file) && !(0,archive_start/* startsAsArchive */.w)((0,find_widgets/* readArchive */.bL)(file, true) ?? new Uint8Array()))
        refuse('the file in its place is not a ZIP archive');
}
/**
 * Makes the archive of a widget in memory, and checks it as one that is uploaded.
 *
 * @param folder absolute path of the widget
 * @param file absolute path of the archive to be
 * @param found what was found in the folder
 * @throws UsageError if a file of the widget can't be read
 */
async function pack(folder, file, config, found) {
    const { rulesFor, filter } = await (0,config_globs/* globsOf */.p)(config);
    const widget = new widget_widget/* Widget */.x(new disk/* DiskFiles */.h(folder));
    const isExcluded = await excludedBy(config);
    const target = (0,with_slashes/* withSlashes */.s)((0,external_node_path_.relative)(folder, file));
    const contents = new Map();
    for (const path of (0,package_files/* packageFiles */.i9)(widget)) {
        const place = (0,external_node_path_.join)(folder, path);
        if (path === target || filter.ignoresFile(place) || isExcluded(place))
            continue;
        const bytes = contentOf(widget, place, path);
        if (bytes)
            contents.set(path, bytes);
    }
    const bytes = writeArchive(contents);
    const opened = await (0,archive/* openArchive */.p)(bytes);
    if (typeof opened !== 'string')
        await (0,late_packages/* loadParsers */.l)(opened.entries.flatMap(({ path }) => path ?? []));
    const inFolder = (path) => (0,external_node_path_.join)(folder, path === '' ? 'manifest.json' : path);
    const results = typeof opened === 'string'
        ? [(0,result/* toResult */.X5)(file, [(0,tool_messages/* fatal */.h2)(opened)])]
        : (0,check_archive/* checkArchive */.P)(opened, {
            nameOf: (path) => (0,external_node_path_.join)(file, path),
            rulesFor: (path) => rulesFor(inFolder(path)),
            isIgnored: () => false,
        });
    return {
        bytes,
        sizes: new Map([...contents].map(([path, { length }]) => [path, length])),
        leftOut: leftOutOf(widget, contents),
        results: newResults(results, found, (path) => (0,external_node_path_.join)(folder, (0,external_node_path_.relative)(file, path))),
        warning: await compareWithOld(file, widget),
    };
}
/** Writes it, whole or not at all. @param within the folder that no link may lead out of, if the file lies in it */
function writePacked({ bytes }, file, within) {
    const isInside = relativeInside(within, file) !== undefined;
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtomically(file, bytes, { within: isInside ? within : undefined });
}
/** What the command and the Action say of what was packed. */
function describePacked({ sizes, leftOut, bytes }, file) {
    const width = Math.max(0, ...[...sizes.values()].map((size) => String(size).length));
    return [
        `${file}: ${String(bytes.length)} bytes, ${String(sizes.size)} files`,
        ...[...sizes].map(([path, size]) => `  ${String(size).padStart(width)}  ${path}`),
        ...(leftOut.length > 0 ? [`Left out: ${leftOut.join(', ')}`] : []),
    ];
}
async function excludedBy({ packExclude = [], basePath }) {
    if (packExclude.length === 0)
        return () => false;
    const { ignoredBy } = await Promise.all(/* import() */[__webpack_require__.e(273), __webpack_require__.e(523), __webpack_require__.e(157)]).then(__webpack_require__.bind(__webpack_require__, 6157));
    return ignoredBy({ ignores: packExclude, overrides: [], basePath }).ignoresFile;
}
/** What a file holds; undefined for a link that leads out of the folder or to another folder. */
function contentOf(widget, place, path) {
    const bytes = widget.files.read(path);
    if (bytes || (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false })?.isSymbolicLink())
        return bytes;
    throw new usage_error/* UsageError */.e(`Cannot pack ${(0,with_slashes/* quotePath */.W)(path)}: it can't be read.`);
}
function leftOutOf(widget, contents) {
    const folders = new Set([...contents.keys()].flatMap(foldersOf));
    return (0,walk/* walk */.G)((folder) => widget.list(folder), ({ path }) => !folders.has(path)).flatMap(({ path, kind }) => {
        if (kind === 'folder')
            return folders.has(path) ? [] : [`${path}/`];
        return contents.has(path) ? [] : [path];
    });
}
function foldersOf(path) {
    const names = path.split('/').slice(0, -1);
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
/** The results without what was found in the folder already. */
function newResults(results, found, inFolder) {
    const keyOf = (file, { ruleId, message }) => JSON.stringify([file, ruleId, message]);
    const old = new Set(found.flatMap(({ filePath, messages, suppressedMessages }) => [...messages, ...suppressedMessages].map((message) => keyOf(filePath, message))));
    return results.map(({ filePath, messages }) => (0,result/* toResult */.X5)(filePath, messages.filter((message) => !old.has(keyOf(inFolder(filePath), message)))));
}
/** Says that an upload of the new archive in place of the old one would be refused for its version. */
async function compareWithOld(file, widget) {
    const bytes = (0,external_node_fs_.existsSync)(file) ? (0,find_widgets/* readArchive */.bL)(file, true) : undefined;
    const opened = bytes && (await (0,archive/* openArchive */.p)(bytes));
    if (!opened || typeof opened === 'string')
        return undefined;
    const [before, now] = [(0,version/* versionIn */.It)(new widget_widget/* Widget */.x(opened.files)), (0,version/* versionIn */.It)(widget)];
    if (before === undefined || now === undefined)
        return undefined;
    const order = (0,version/* compareVersions */.Zy)(now, before);
    if (order === undefined || order > 0)
        return undefined;
    const still = order === 0 ? 'has the same version' : `had the higher version ${(0,quote/* quote */.hD)(before)}`;
    return `The archive that is replaced ${still}, and this one has ${(0,quote/* quote */.hD)(now)}. If the old one was uploaded, raise widget.version: every upload needs a higher version.`;
}

// EXTERNAL MODULE: ./build/src/action/github/log.js
var log = __webpack_require__(9748);
// EXTERNAL MODULE: ./build/src/action/github/workspace.js
var github_workspace = __webpack_require__(9427);
// EXTERNAL MODULE: ./build/src/action/output-files.js + 4 modules
var output_files = __webpack_require__(2455);
;// CONCATENATED MODULE: ./build/src/action/pack-file.js










/**
 * Makes the archive of the one widget that the paths lead to, whatever part of it the step reports on.
 *
 * @throws UsageError if there are several widgets, or something else lies in the place of the archive
 */
async function preparePacking(task) {
    const { name, folder, workspace, paths, config } = task;
    const file = (0,external_node_path_.resolve)(folder, name);
    if ((0,github_workspace/* escapesByLink */.c)(file, workspace)) {
        throw new usage_error/* UsageError */.e(`The input "pack-file" is ${(0,quote/* quote */.hD)(name)}, and a link there leads out of the workspace or nowhere.`);
    }
    checkTarget(file);
    const meant = paths.length === 0 ? ['.'] : paths;
    const { widgets, results } = await (0,lint/* lint */.u)(meant, folder, { config, isOne: true });
    const [widget] = widgets;
    const isClean = widget !== undefined && (0,result/* totals */.Sd)(results).errors === 0;
    return { file, packed: isClean ? await pack(widget.folder, file, config, results) : undefined };
}
/** Writes the archive and names it in the outputs, or says that it is not written. */
function finishPacking({ file, packed }, { name, workspace }) {
    if (!packed || (0,result/* totals */.Sd)(packed.results).errors > 0) {
        (0,log/* logLine */.B)(`${name} is not written, because there are errors or there is no widget.`);
        return;
    }
    (0,output_files/* writeNamed */.R)(file, packed.bytes, workspace);
    (0,core/* setOutput */.uH)('pack-file', file);
    for (const line of describePacked(packed, name))
        (0,log/* logLine */.B)(line);
    if (packed.warning !== undefined)
        (0,log/* logLine */.B)(packed.warning);
}


/***/ }),

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
