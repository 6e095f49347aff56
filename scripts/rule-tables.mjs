// The rules as the README lists them: a table for each folder of rules/.
import { readdirSync } from 'node:fs';

const folder = new URL('../rules/', import.meta.url);

/** What each folder is about, in the order of the README. */
const titles = {
  manifest: 'Manifest',
  locations: 'Locations and their blocks',
  texts: 'Texts and languages',
  images: 'Images',
  marketplace: 'Marketplace',
  json: 'JSON syntax',
  script: 'Scripts',
  style: 'Styles',
  template: 'Templates, not in ESLint',
  files: 'How files are written, not in ESLint',
  archive: 'Archives, not in ESLint',
};

/** Where the tables stand in the README. */
export const ruleList =
  /(?<=<!-- begin auto-generated rules list -->\n).*(?=<!-- end auto-generated)/s;

const levels = ['error', 'warning', 'off'];

/** The tables as Markdown. @throws Error if a folder of rules has no title yet */
export function ruleTables(rules, presets) {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    // ESLint does not read archives, so that the plugin has none of these rules.
    .filter((name) => name !== 'archive');
  const untitled = folders.filter((name) => !Object.hasOwn(titles, name));
  if (untitled.length > 0) throw new Error(`No title for rules/${untitled.join(', rules/')}`);
  return Object.keys(titles)
    .filter((group) => folders.includes(group))
    .map((group) => {
      const head = [titles[group], '', ...levels, 'fix'];
      const names = readdirSync(new URL(group, folder)).map((file) => file.replace(/\.ts$/, ''));
      const rows = names.sort().map((name) => {
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
