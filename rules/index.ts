// Generated from the files of this folder by `npm run generate`.
import noDuplicateLocales from './no-duplicate-locales.js';
import noExtraLocaleKeys from './no-extra-locale-keys.js';
import noMissingLocaleKeys from './no-missing-locale-keys.js';
import noUndeclaredLocaleFiles from './no-undeclared-locale-files.js';
import noUnknownLocales from './no-unknown-locales.js';
import noUnresolvedInertReferences from './no-unresolved-inert-references.js';
import noUnresolvedReferences from './no-unresolved-references.js';
import requireLocaleFiles from './require-locale-files.js';
import validDpFieldType from './valid-dp-field-type.js';
import validFieldType from './valid-field-type.js';
import validLocale from './valid-locale.js';
import validMobileColor from './valid-mobile-color.js';
import validSupport from './valid-support.js';

/** Every rule by its name. */
export default {
  'no-duplicate-locales': noDuplicateLocales,
  'no-extra-locale-keys': noExtraLocaleKeys,
  'no-missing-locale-keys': noMissingLocaleKeys,
  'no-undeclared-locale-files': noUndeclaredLocaleFiles,
  'no-unknown-locales': noUnknownLocales,
  'no-unresolved-inert-references': noUnresolvedInertReferences,
  'no-unresolved-references': noUnresolvedReferences,
  'require-locale-files': requireLocaleFiles,
  'valid-dp-field-type': validDpFieldType,
  'valid-field-type': validFieldType,
  'valid-locale': validLocale,
  'valid-mobile-color': validMobileColor,
  'valid-support': validSupport,
};
