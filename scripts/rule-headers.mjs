// The headers of the pages of rules that the plugin does not have, in the form of eslint-doc-generator.

/** The sign of each preset in the headers. */
export const presetSigns = [
  ['recommended', '✅'],
  ['marketplace', '🛒'],
  ['amocrm', '🅰️'],
  ['amomarket', '🏪'],
];

const end = '<!-- end auto-generated rule header -->';

/** A page with the header of today. */
export function withHeader(page, name, meta) {
  const [, body] = page.split(end);
  return `${headerOf(name, meta)}\n\n${end}${body}`;
}

function headerOf(name, { docs: { description, presets }, fixable }) {
  const inPresets = (level) =>
    presetSigns
      .filter(([preset]) => [presets[preset]].flat()[0] === level)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([preset, emoji]) => `${emoji} \`${preset}\``)
      .join(', ');
  const [errors, warnings] = [inPresets('error'), inPresets('warn')];
  const signs = `${errors && '💼'}${warnings && '⚠️'}`;
  const says = [
    errors && `This rule is enabled in the following configs: ${errors}.`,
    warnings && `This rule _warns_ in the following configs: ${warnings}.`,
  ];
  return [
    `# kommo-widget/${name}`,
    `📝 ${description}.`,
    ...(signs ? [`${signs} ${says.filter(Boolean).join(' ')}`] : []),
    ...(fixable
      ? ['🔧 This rule is automatically fixable by the option `--fix` of the command.']
      : []),
    '🖥️ This rule runs in the command and the Action only: ESLint does not read what it looks at.',
  ].join('\n\n');
}
