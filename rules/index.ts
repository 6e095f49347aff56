// Generated from the files of this folder by `npm run generate`.
import maxAiAgentDescriptionLength from './texts/max-ai-agent-description-length.js';
import maxTextLength from './marketplace/max-text-length.js';
import noBareAreas from './locations/no-bare-areas.js';
import noBareLinks from './marketplace/no-bare-links.js';
import noBrandInName from './marketplace/no-brand-in-name.js';
import noByteOrderMark from './json/no-byte-order-mark.js';
import noComments from './json/no-comments.js';
import noConflictingLocations from './locations/no-conflicting-locations.js';
import noCredentials from './manifest/no-credentials.js';
import noCrlf from './json/no-crlf.js';
import noDevelopmentHosts from './manifest/no-development-hosts.js';
import noDisabledTour from './marketplace/no-disabled-tour.js';
import noDoubtfulTypes from './manifest/no-doubtful-types.js';
import noDuplicateKeys from './json/no-duplicate-keys.js';
import noDuplicateLocales from './texts/no-duplicate-locales.js';
import noDuplicateLocations from './locations/no-duplicate-locations.js';
import noEmptySettings from './manifest/no-empty-settings.js';
import noExtraCommas from './json/no-extra-commas.js';
import noExtraLocaleKeys from './texts/no-extra-locale-keys.js';
import noIneffectiveLeftMenu from './locations/no-ineffective-left-menu.js';
import noInertBlocks from './locations/no-inert-blocks.js';
import noInsecureUrls from './manifest/no-insecure-urls.js';
import noIrregularWhitespace from './json/no-irregular-whitespace.js';
import noJavascript from './json/no-javascript.js';
import noJunkFiles from './manifest/no-junk-files.js';
import noLiteralTexts from './texts/no-literal-texts.js';
import noMisplacedBlocks from './manifest/no-misplaced-blocks.js';
import noMissingLocaleKeys from './texts/no-missing-locale-keys.js';
import noMisspeltBrand from './marketplace/no-misspelt-brand.js';
import noMisspeltKeys from './manifest/no-misspelt-keys.js';
import noMultipleCustomFields from './manifest/no-multiple-custom-fields.js';
import noPlaceholderAddresses from './manifest/no-placeholder-addresses.js';
import noRefusedLocationSuffix from './locations/no-refused-location-suffix.js';
import noUndeclaredLocaleFiles from './texts/no-undeclared-locale-files.js';
import noUndeclaredTourImages from './images/no-undeclared-tour-images.js';
import noUnknownLocales from './texts/no-unknown-locales.js';
import noUnknownLocations from './locations/no-unknown-locations.js';
import noUnknownShortTags from './texts/no-unknown-short-tags.js';
import noUnreadKeys from './manifest/no-unread-keys.js';
import noUnresolvedInertReferences from './texts/no-unresolved-inert-references.js';
import noUnresolvedReferences from './texts/no-unresolved-references.js';
import noUnsafeHtml from './marketplace/no-unsafe-html.js';
import requireAiAgentDescription from './texts/require-ai-agent-description.js';
import requireCardLocations from './locations/require-card-locations.js';
import requireImageFiles from './images/require-image-files.js';
import requireKeys from './manifest/require-keys.js';
import requireLeftMenuIcons from './images/require-left-menu-icons.js';
import requireLocaleFiles from './texts/require-locale-files.js';
import requireLocationBlocks from './locations/require-location-blocks.js';
import requireRequiredFlag from './manifest/require-required-flag.js';
import requireScript from './manifest/require-script.js';
import requireSettings from './manifest/require-settings.js';
import requireSettingsLocation from './locations/require-settings-location.js';
import requireTour from './marketplace/require-tour.js';
import requireTourImages from './images/require-tour-images.js';
import requireWebhookUrl from './locations/require-webhook-url.js';
import strictNumbers from './json/strict-numbers.js';
import strictStrings from './json/strict-strings.js';
import validActionFields from './locations/valid-action-fields.js';
import validAdvancedTitle from './locations/valid-advanced-title.js';
import validDpFieldType from './locations/valid-dp-field-type.js';
import validEncoding from './json/valid-encoding.js';
import validFieldType from './manifest/valid-field-type.js';
import validImageFiles from './images/valid-image-files.js';
import validInertLogos from './images/valid-inert-logos.js';
import validInterfaceVersion from './manifest/valid-interface-version.js';
import validLeftMenu from './locations/valid-left-menu.js';
import validLocale from './texts/valid-locale.js';
import validLocaleFile from './texts/valid-locale-file.js';
import validLocationSuffix from './locations/valid-location-suffix.js';
import validLocations from './locations/valid-locations.js';
import validLogos from './images/valid-logos.js';
import validMobileColor from './manifest/valid-mobile-color.js';
import validSettingsFields from './manifest/valid-settings-fields.js';
import validSupport from './manifest/valid-support.js';
import validTourImageCount from './images/valid-tour-image-count.js';
import validTourImageSize from './images/valid-tour-image-size.js';
import validTypes from './manifest/valid-types.js';
import validUrls from './manifest/valid-urls.js';
import validVersion from './manifest/valid-version.js';
import versionBump from './manifest/version-bump.js';

/** Every rule by its name. */
export default {
  'max-ai-agent-description-length': maxAiAgentDescriptionLength,
  'max-text-length': maxTextLength,
  'no-bare-areas': noBareAreas,
  'no-bare-links': noBareLinks,
  'no-brand-in-name': noBrandInName,
  'no-byte-order-mark': noByteOrderMark,
  'no-comments': noComments,
  'no-conflicting-locations': noConflictingLocations,
  'no-credentials': noCredentials,
  'no-crlf': noCrlf,
  'no-development-hosts': noDevelopmentHosts,
  'no-disabled-tour': noDisabledTour,
  'no-doubtful-types': noDoubtfulTypes,
  'no-duplicate-keys': noDuplicateKeys,
  'no-duplicate-locales': noDuplicateLocales,
  'no-duplicate-locations': noDuplicateLocations,
  'no-empty-settings': noEmptySettings,
  'no-extra-commas': noExtraCommas,
  'no-extra-locale-keys': noExtraLocaleKeys,
  'no-ineffective-left-menu': noIneffectiveLeftMenu,
  'no-inert-blocks': noInertBlocks,
  'no-insecure-urls': noInsecureUrls,
  'no-irregular-whitespace': noIrregularWhitespace,
  'no-javascript': noJavascript,
  'no-junk-files': noJunkFiles,
  'no-literal-texts': noLiteralTexts,
  'no-misplaced-blocks': noMisplacedBlocks,
  'no-missing-locale-keys': noMissingLocaleKeys,
  'no-misspelt-brand': noMisspeltBrand,
  'no-misspelt-keys': noMisspeltKeys,
  'no-multiple-custom-fields': noMultipleCustomFields,
  'no-placeholder-addresses': noPlaceholderAddresses,
  'no-refused-location-suffix': noRefusedLocationSuffix,
  'no-undeclared-locale-files': noUndeclaredLocaleFiles,
  'no-undeclared-tour-images': noUndeclaredTourImages,
  'no-unknown-locales': noUnknownLocales,
  'no-unknown-locations': noUnknownLocations,
  'no-unknown-short-tags': noUnknownShortTags,
  'no-unread-keys': noUnreadKeys,
  'no-unresolved-inert-references': noUnresolvedInertReferences,
  'no-unresolved-references': noUnresolvedReferences,
  'no-unsafe-html': noUnsafeHtml,
  'require-ai-agent-description': requireAiAgentDescription,
  'require-card-locations': requireCardLocations,
  'require-image-files': requireImageFiles,
  'require-keys': requireKeys,
  'require-left-menu-icons': requireLeftMenuIcons,
  'require-locale-files': requireLocaleFiles,
  'require-location-blocks': requireLocationBlocks,
  'require-required-flag': requireRequiredFlag,
  'require-script': requireScript,
  'require-settings': requireSettings,
  'require-settings-location': requireSettingsLocation,
  'require-tour': requireTour,
  'require-tour-images': requireTourImages,
  'require-webhook-url': requireWebhookUrl,
  'strict-numbers': strictNumbers,
  'strict-strings': strictStrings,
  'valid-action-fields': validActionFields,
  'valid-advanced-title': validAdvancedTitle,
  'valid-dp-field-type': validDpFieldType,
  'valid-encoding': validEncoding,
  'valid-field-type': validFieldType,
  'valid-image-files': validImageFiles,
  'valid-inert-logos': validInertLogos,
  'valid-interface-version': validInterfaceVersion,
  'valid-left-menu': validLeftMenu,
  'valid-locale': validLocale,
  'valid-locale-file': validLocaleFile,
  'valid-location-suffix': validLocationSuffix,
  'valid-locations': validLocations,
  'valid-logos': validLogos,
  'valid-mobile-color': validMobileColor,
  'valid-settings-fields': validSettingsFields,
  'valid-support': validSupport,
  'valid-tour-image-count': validTourImageCount,
  'valid-tour-image-size': validTourImageSize,
  'valid-types': validTypes,
  'valid-urls': validUrls,
  'valid-version': validVersion,
  'version-bump': versionBump,
};
