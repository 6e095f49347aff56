import type { Fact } from './fact.js';

/** A form of words that stand for a value to be filled in. */
export interface Placeholder extends Fact {
  readonly pattern: RegExp;
  /**
   * Whether a text for people may hold it: a script fills in `{{count}}`, Salesbot `{{lead.name}}`, and a guide says
   * "Bearer YOUR_API_KEY". Only one that is nothing else is a placeholder then.
   */
  readonly inTexts: 'never' | 'alone';
}

const field = {
  source: 'https://github.com/doutor-digital/agente-dt',
  confidence: 'medium',
} as const;

/** What builds, templates and assistants leave for others to fill in. */
export const placeholders: readonly Placeholder[] = [
  { pattern: /(?<!\w)__[A-Z][A-Z\d_]*__(?!\w)/u, inTexts: 'never', ...field },
  {
    pattern: /\bREPLACE_(?:WITH|ME|THIS)[A-Z\d_]*|\bCHANGE[_-]?ME\b/iu,
    inTexts: 'never',
    ...field,
  },
  {
    pattern: /\b(?:PASTE|INSERT|PUT|ENTER|GENERATE)_[A-Z\d_]*_HERE\b|\bCOLE_[AO]_[A-Z\d_]+/u,
    inTexts: 'never',
    ...field,
  },
  {
    pattern: /\b(?:(?:YOUR|SEU|SUA)[_-]|(?:TU|SU)_)[A-Z][A-Z\d_-]*/u,
    inTexts: 'alone',
    ...field,
  },
  // A percent-encoded byte is two digits, which the name between the signs must not be taken for.
  {
    pattern: /%(?:(?![\dA-F]{2})[A-Z]{3,}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)%/u,
    inTexts: 'alone',
    ...field,
  },
  { pattern: /\{\{\s*[A-Za-z][\w.-]*\s*\}\}/u, inTexts: 'alone', ...field },
  { pattern: /<\s*your\b[^<>]*>/iu, inTexts: 'alone', ...field },
];
