import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { Manifest } from '../widget/manifest.js';
import { strictJson } from '../widget/parse.js';
import { PlacedValue } from '../widget/placed-value.js';
import { hasRepeatedKeys } from '../widget/repeated-keys.js';
import { isWidget } from '../widget/sign.js';
import { openWidget } from '../widget/open-widget.js';
const manifests = new WeakMap();
const localeDocuments = new WeakMap();
const texts = new WeakMap();
/** Stands for the tree of a document that was read without places. */
export class PlainProgram {
    root;
    constructor(root) {
        this.root = root;
    }
}
/** The manifest that is being linted, or undefined where the file is none of a Kommo widget. */
export function manifestOf(context) {
    return fromProgram(context, manifests, (root) => {
        const file = fileOf(context);
        if (basename(file) !== 'manifest.json')
            return undefined;
        const widget = openWidget(dirname(file));
        if (!isForced(context) && !isWidget(root.plain, widget.files))
            return undefined;
        return new Manifest(root, widget);
    });
}
/** The locale file that is being linted, or undefined where the file is none of a Kommo widget. */
export function localeDocumentOf(context) {
    return fromProgram(context, localeDocuments, (root) => {
        const file = fileOf(context);
        const code = localeCodeOf(file);
        if (code === undefined)
            return undefined;
        const widget = openWidget(join(dirname(file), '..'));
        const manifest = widget.manifest;
        if (!manifest || !(isForced(context) || widget.isWidget))
            return undefined;
        return { root, code, manifest };
    });
}
/** The text that is being linted, or undefined where the file is none of a Kommo widget. */
export function widgetTextOf(context) {
    return fromProgram(context, texts, (root) => {
        const files = manifestOf(context)?.widget.files ?? folderOfLocaleFile(context);
        const name = basename(fileOf(context));
        const path = name === 'manifest.json' ? name : `i18n/${name}`;
        return files && { root, path, files, ...writingOf(context) };
    });
}
/** The folder of the widget that a locale file belongs to, also where the manifest in it is broken. */
function folderOfLocaleFile(context) {
    const file = fileOf(context);
    if (localeCodeOf(file) === undefined)
        return undefined;
    const document = localeDocumentOf(context);
    if (document)
        return document.manifest.widget.files;
    const { files, isWidget: isOne } = openWidget(join(dirname(file), '..'));
    const hasManifest = files.size('manifest.json') !== undefined;
    return hasManifest && (isForced(context) || isOne) ? files : undefined;
}
/** The code that a locale file is named after, or undefined where a file is none. */
function localeCodeOf(file) {
    if (basename(dirname(file)) !== 'i18n')
        return undefined;
    return /^(?<code>[^._].*)\.json$/iu.exec(basename(file))?.groups?.['code'];
}
/** All rules of one run share what was worked out for a document. */
function fromProgram({ sourceCode }, known, build) {
    const program = sourceCode.ast;
    if (!known.has(program)) {
        const root = rootOf(program);
        known.set(program, root && build(root));
    }
    return known.get(program);
}
function rootOf(program) {
    if (program instanceof PlainProgram)
        return program.root;
    const statement = program.body[0];
    const isJson = statement?.type === 'JSONExpressionStatement';
    return isJson ? new PlacedValue(statement.expression) : undefined;
}
function writingOf({ sourceCode }) {
    // Whoever reads a document without places has seen that it has neither.
    if (sourceCode.ast instanceof PlainProgram)
        return { isStrict: true, mayRepeatKeys: false };
    const { text } = sourceCode;
    const strict = strictJson(text);
    return {
        isStrict: strict !== undefined,
        mayRepeatKeys: !strict || hasRepeatedKeys(text, strict.value),
    };
}
function fileOf({ filename, cwd }) {
    return isAbsolute(filename) ? filename : resolve(cwd, filename);
}
/** `settings: { "kommo-widget": { "widget": true } }` says that a manifest is a widget's whatever it looks like. */
function isForced({ settings }) {
    const own = settings['kommo-widget'];
    return own?.widget === true;
}
