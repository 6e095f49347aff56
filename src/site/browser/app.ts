import sample from 'built:sample';
import { presetNames, type PresetName } from '../../rule-kit/create-rule.js';
import type { DroppedFile, FindingView, ReportFormat, Request, View } from '../protocol.js';
import { languageFor, languages, Words, type Language } from '../words.js';
import { Client, type Failure } from './client.js';
import { element } from './element.js';
import { recall, remember } from './keep.js';
import { readChosen, readDrop } from './read-drop.js';
import { copy, save } from './save.js';
import { noticeText, showResults } from './show-results.js';
import { showStart } from './show-start.js';
import { summaryOf } from './show-summary.js';

/** A finding that somebody chose to fix, and how. */
export interface Choice {
  readonly widget: number;
  readonly path: string;
  readonly finding: number;
  readonly suggestion?: number;
}

/** The page: what it shows, and what happens when somebody does something. */
export class App {
  readonly #client = new Client();
  readonly #start = element('div');
  readonly #status = element('p', { role: 'status', class: 'status' });
  readonly #results = element('div');
  words: Words;
  /** The preset that was chosen; undefined if the one that fits is guessed. */
  preset: PresetName | undefined;
  view: View | undefined;
  /** Severities that are not shown. */
  readonly hidden = new Set<FindingView['severity']>();
  /** The findings whose rule is explained, and how many findings of a file are shown if not the usual number. */
  readonly explained = new Set<string>();
  readonly shown = new Map<string, number>();

  constructor(root: HTMLElement) {
    const language = recall('language');
    this.words = new Words(
      languages.find((one) => one === language) ?? languageFor(navigator.languages),
    );
    const preset = recall('preset');
    this.preset = presetNames.find((one) => one === preset);
    root.replaceChildren(this.#start, this.#status, this.#results);
    this.#client.start();
    if (this.preset) void this.#client.ask({ kind: 'set preset', preset: this.preset });
    this.render();
  }

  /** Shows everything anew. @param fallback the key of what gets the focus if what had it has gone */
  render(fallback?: string): void {
    const { activeElement } = document;
    const key = activeElement instanceof HTMLElement ? activeElement.dataset['key'] : undefined;
    document.documentElement.lang = this.words.language;
    document.title = this.words.say('title');
    this.#start.replaceChildren(...showStart(this));
    this.#results.replaceChildren(...(this.view ? showResults(this, this.view) : []));
    const focused = [key, fallback].flatMap((one) => (one === undefined ? [] : (find(one) ?? [])));
    focused[0]?.focus({ preventScroll: key !== undefined && focused[0].dataset['key'] === key });
  }

  setLanguage(language: Language): void {
    this.words = new Words(language);
    remember('language', language);
    this.#status.replaceChildren();
    this.render();
  }

  async setPreset(preset: PresetName | undefined): Promise<void> {
    this.preset = preset;
    remember('preset', preset);
    await this.#change({ kind: 'set preset', preset });
  }

  async drop(items: DataTransferItemList): Promise<void> {
    this.#busy('busy.read');
    await this.#open(await readDrop(items));
  }

  choose(files: FileList): Promise<void> {
    return this.#open(readChosen(files));
  }

  openSample(): Promise<void> {
    const files = Object.entries(sample).map(([path, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      return { path: `example/${path}`, file: new Blob([bytes]) };
    });
    return this.#open(files);
  }

  apply(choice: Choice): Promise<void> {
    const request = { kind: 'apply', suggestion: undefined, ...choice } as const;
    // What takes the place of the finding is the next one, or else its file has none any more.
    return this.#change(request, 'fix.done');
  }

  fixAll(): Promise<void> {
    return this.#change({ kind: 'fix all' }, 'fix.done');
  }

  undo(): Promise<void> {
    return this.#change({ kind: 'undo' }, 'undo.done');
  }

  async saveArchive(widget: number): Promise<void> {
    const file = await this.#file({ kind: 'pack', widget });
    if (file) save(file);
  }

  async saveReport(format: ReportFormat): Promise<void> {
    const file = await this.#file({ kind: 'report', format });
    if (file) save(file);
  }

  async copyReport(): Promise<void> {
    const file = await this.#file({ kind: 'report', format: 'text' });
    if (!file) return;
    const isCopied = await copy(new TextDecoder().decode(file.bytes));
    this.say(this.words.say(isCopied ? 'report.copied' : 'report.not-copied'));
  }

  /** Says something to those who see it and to those who hear it. @param isSeen whether it stands elsewhere, too */
  say(text: string, isSeen = false): void {
    this.#status.replaceChildren(text);
    this.#status.classList.toggle('heard', isSeen);
  }

  async #open(files: readonly DroppedFile[]): Promise<void> {
    if (files.length === 0) {
      this.#show({ widgets: [], notices: [{ word: 'notice.nothing', values: {} }], changes: 0 });
      return;
    }
    this.#busy('busy.read');
    this.explained.clear();
    this.shown.clear();
    await this.#ask({ kind: 'open', files });
    find('results')?.focus();
  }

  async #change(request: Request, done?: 'fix.done' | 'undo.done'): Promise<void> {
    if (this.view) this.#busy('busy.change');
    await this.#ask(request);
    if (done && this.view)
      this.say(this.words.say(done, { summary: summaryOf(this.words, this.view) }));
  }

  async #ask(request: Request): Promise<void> {
    const answer = await this.#client.ask(request);
    if (typeof answer === 'string') this.#fail(answer);
    else if (
      answer.kind === 'view' &&
      (this.view || answer.view.widgets.length > 0 || request.kind === 'open')
    ) {
      this.#show(answer.view);
    }
  }

  /** What the worker knew is lost. */
  #fail(failure: Failure): void {
    if (this.preset) void this.#client.ask({ kind: 'set preset', preset: this.preset });
    this.#show({ widgets: [], notices: [{ word: `notice.${failure}`, values: {} }], changes: 0 });
  }

  async #file(request: Request) {
    const answer = await this.#client.ask(request);
    if (typeof answer === 'string') this.#fail(answer);
    return typeof answer !== 'string' && answer.kind === 'file' ? answer.file : undefined;
  }

  #show(view: View): void {
    this.view = view;
    const notices = view.notices.map((notice) => noticeText(this.words, notice));
    const summary = view.widgets.length > 0 ? [summaryOf(this.words, view)] : [];
    this.say([...notices, ...summary].join(' '), true);
    this.render('results');
  }

  #busy(word: 'busy.read' | 'busy.change'): void {
    this.say(this.words.say(word));
  }
}

function find(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
}
