import {
  unsupportedFieldKeys,
  unsupportedKeys,
  unsupportedMembers,
  type UnsupportedKey,
} from '../platform/unsupported-keys.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
import { membersOf } from '../widget/comment-key.js';

/** A key that the platform does not read, at each place that has it. */
export interface Unsupported {
  readonly key: UnsupportedKey;
  readonly values: readonly JsonValue[];
}

/** The keys of a manifest that are known to be read by nobody, each with all fields that carry it. */
export function unsupportedIn(manifest: Manifest): readonly Unsupported[] {
  const { root } = manifest;
  const at = (key: UnsupportedKey, objects: readonly (JsonValue | undefined)[]): Unsupported => ({
    key,
    values: objects.flatMap((object) => object?.get(key.name) ?? []),
  });
  const fields = [
    manifest.settings,
    manifest.get('dp', 'settings'),
    ...membersOf(manifest.get('salesbot_designer')).map(([, step]) => step.get('settings')),
  ].flatMap((block) => membersOf(block).map(([, field]) => field));
  return [
    ...unsupportedKeys.flatMap((key) => [at(key, [root]), at(key, [manifest.get('widget')])]),
    ...unsupportedMembers.map((key) => at(key, [manifest.get(...key.path)])),
    ...unsupportedFieldKeys.map((key) => at(key, fields)),
  ].filter(({ values }) => values.length > 0);
}
