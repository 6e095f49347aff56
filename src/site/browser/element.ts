type Child = Node | string | undefined | false;

interface Properties {
  readonly [attribute: string]: string | boolean | undefined | Listeners;
  readonly on?: Listeners;
}
type Listeners = Readonly<Record<string, (event: Event) => void>>;

/**
 * Makes an element.
 *
 * @param properties attributes, of which `true` stands for one without a value, and listeners
 * @param children texts are shown as they are, never read as HTML
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { on = {}, ...attributes }: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'string') made.setAttribute(attribute, value);
    else if (value === true) made.setAttribute(attribute, '');
  }
  for (const [event, listener] of Object.entries(on)) made.addEventListener(event, listener);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** A button. @param key says after a change which button of the new page is the same */
export function button(
  label: string,
  key: string,
  onClick: () => void,
  { class: name, ...attributes }: Properties = {},
): HTMLButtonElement {
  const classes = typeof name === 'string' ? `button ${name}` : 'button';
  return element(
    'button',
    { type: 'button', class: classes, 'data-key': key, ...attributes, on: { click: onClick } },
    label,
  );
}

/** A link to another site. */
export function link(label: string, href: string): HTMLAnchorElement {
  return element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, label);
}
