// The rules as the README lists them: a table for each kind.
import { readdirSync } from 'node:fs';

const folder = new URL('../rules/', import.meta.url);

/** The tables in the order of the README, and the folders that each of them shows. */
const tables = {
  Manifest: ['manifest'],
  'Locations and their blocks': ['locations'],
  'Texts and languages': ['texts'],
  Images: ['images'],
  Marketplace: ['marketplace'],
  'JSON syntax': ['json'],
  'Scripts and styles': ['script', 'style'],
  'Templates, files and archives, not in ESLint': ['template', 'files', 'archive'],
};

/** Where the tables stand in the README. */
export const ruleList =
  /(?<=<!-- begin auto-generated rules list -->\n).*(?=<!-- end auto-generated)/s;

const levels = ['error', 'warning', 'off'];

/** The tables as Markdown. @throws Error if a folder of rules is in no table yet */
export function ruleTables(rules, presets) {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const lost = folders.filter((name) => !Object.values(tables).flat().includes(name));
  if (lost.length > 0) throw new Error(`No table for rules/${lost.join(', rules/')}`);
  return Object.entries(tables)
    .map(([title, groups]) => {
      const head = [title, '', ...levels, 'fix'];
      const rows = groups.flatMap(namesIn).map((name) => {
        const { meta } = rules[name];
        return [
          `[${name}](docs/rules/${name}.md)`,
          meta.docs.description,
          ...levels.map((level) => presetsAt(level, meta.docs.presets, presets)),
          fix(meta),
        ];
      });
      return [head, head.map(() => '-'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
    })
    .join('\n\n');
}

function namesIn(group) {
  const files = readdirSync(new URL(group, folder));
  return files.map((file) => file.replace(/\.ts$/, '')).sort();
}

/** The presets in which a rule has this level. */
function presetsAt(level, entries, presets) {
  const names = presets.filter((preset) => levelOf(entries[preset]) === level);
  return names.length === presets.length ? 'all' : names.join(', ');
}

/** A preset's entry is a severity, or a severity with options, or absent. */
function levelOf(entry) {
  const [severity = 'off'] = [entry].flat();
  return severity === 'warn' ? 'warning' : severity;
}

function fix({ fixable, hasSuggestions }) {
  if (fixable) return 'auto';
  return hasSuggestions ? 'editor' : '';
}
