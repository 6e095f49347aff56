const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A value as JSON in one line, with everything escaped by JSON's own means that a terminal or the runner of GitHub would
 * not take for text: who reads the JSON gets exactly the value.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value)
    .replace(unseen, (character) => character.split('').map(escapeUnit).join(''))
    .replaceAll(/##(?=\w*\[)/gu, '#\\u0023');
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
