import { pages, type Fact } from './fact.js';

/** A key that people write and the platform does not read, with what to do in its place. */
export interface UnsupportedKey extends Fact {
  readonly name: string;
  /** A sentence in the imperative. */
  readonly advice: string;
}

const publication = 'https://github.com/dmitriykononenko-lang/Basa';
const invented = (
  name: string,
  advice: string,
  source: string = pages.manifest,
): UnsupportedKey => ({
  name,
  advice,
  source,
  confidence: 'medium',
});

/** Keys that stand at the top level or in `widget`; the platform reads them in neither. */
export const unsupportedKeys: readonly UnsupportedKey[] = [
  invented(
    'free',
    'Take it out and fill it in on the form of the publication; amoCRM refuses a manifest with it.',
    publication,
  ),
  invented(
    'countries',
    'Take it out and fill it in on the form of the publication; amoCRM refuses a manifest with it.',
    publication,
  ),
  invented('lang', 'Declare the languages in "widget.locale".'),
  invented('langs', 'Declare the languages in "widget.locale".'),
  invented(
    'i18n',
    'Write the texts into i18n/<code>.json, one file for each language.',
    pages.i18n,
  ),
  invented(
    'js',
    'Take it out; the platform loads script.js from the root of the archive.',
    pages.structure,
  ),
  invented('css', 'Take it out and load the styles in script.js.', pages.structure),
  invented(
    'permissions',
    'Take it out; permissions are chosen in the settings of the integration.',
    pages.privateIntegration,
  ),
  invented(
    'scopes',
    'Take it out; permissions are chosen in the settings of the integration.',
    pages.privateIntegration,
  ),
  invented(
    'category',
    'Take it out; the category is chosen on the form of the publication.',
    pages.checklist,
  ),
  invented(
    'oauth2',
    'Take it out; the platform keeps the keys of an integration in its settings.',
    pages.privateIntegration,
  ),
  invented('required_fields', 'Set "required" in each field of "settings".', pages.fieldTypes),
  invented(
    'frontend',
    'Take it out; the platform loads script.js from the root of the archive.',
    pages.structure,
  ),
  invented('interface', 'Take it out; "widget.interface_version" names the interface.'),
];

/** The same for keys of one block. */
export const unsupportedMembers: readonly (UnsupportedKey & {
  readonly path: readonly string[];
})[] = [
  {
    path: ['advanced'],
    ...invented(
      'settings',
      'Draw the page in script.js; of this block the platform reads the title.',
      pages.locations,
    ),
  },
  {
    path: ['widget'],
    ...invented('mobile_card', 'List the location "mobile_card" and add the block "mobile".'),
  },
  {
    path: ['widget'],
    ...invented(
      'digital_pipeline',
      'List the location "digital_pipeline" and add the block "dp".',
      pages.digitalPipeline,
    ),
  },
];

const drawn = 'Draw the field in script.js with the type "custom"';

/** The same for fields of `settings`, `dp.settings` and Salesbot steps. */
export const unsupportedFieldKeys: readonly UnsupportedKey[] = [
  invented(
    'default',
    'Set the value in script.js; only fields of Salesbot steps have one, "default_value".',
    pages.fieldTypes,
  ),
  invented('placeholder', 'Say it in the label.', pages.fieldTypes),
  invented('hint', 'Say it in the label.', pages.fieldTypes),
  invented('items', `${drawn}, which can show a list.`, pages.fieldTypes),
  invented('options', `${drawn}, which can show a list.`, pages.fieldTypes),
  invented('values', `${drawn}, which can show a list.`, pages.fieldTypes),
];
