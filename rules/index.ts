// Generated from the files of this folder by `npm run generate`.
import maxAiAgentDescriptionLength from './texts/max-ai-agent-description-length.js';
import maxTextLength from './marketplace/max-text-length.js';
import noAbsentTemplates from './script/no-absent-templates.js';
import noAbsentTexts from './script/no-absent-texts.js';
import noBackslashesInNames from './archive/no-backslashes-in-names.js';
import noBareLinks from './marketplace/no-bare-links.js';
import noBrandInName from './marketplace/no-brand-in-name.js';
import noByteOrderMark from './json/no-byte-order-mark.js';
import noByteOrderMarkInFiles from './files/no-byte-order-mark-in-files.js';
import noCaseConflicts from './archive/no-case-conflicts.js';
import noCommentedCode from './script/no-commented-code.js';
import noConsole from './script/no-console.js';
import noCrlf from './json/no-crlf.js';
import noCrlfInFiles from './files/no-crlf-in-files.js';
import noDialogs from './script/no-dialogs.js';
import noDisabledTour from './marketplace/no-disabled-tour.js';
import noDuplicateEntries from './archive/no-duplicate-entries.js';
import noDuplicateKeys from './json/no-duplicate-keys.js';
import noDuplicateLocales from './texts/no-duplicate-locales.js';
import noDuplicateLocations from './locations/no-duplicate-locations.js';
import noEmptySettings from './manifest/no-empty-settings.js';
import noEncryptedFiles from './archive/no-encrypted-files.js';
import noEval from './script/no-eval.js';
import noExternalDependencies from './script/no-external-dependencies.js';
import noExtraLocaleKeys from './texts/no-extra-locale-keys.js';
import noGlobalSelectors from './style/no-global-selectors.js';
import noGlobals from './script/no-globals.js';
import noHardcodedText from './texts/no-hardcoded-text.js';
import noImplicitRequired from './manifest/no-implicit-required.js';
import noIneffectiveLeftMenu from './locations/no-ineffective-left-menu.js';
import noInjectedScripts from './script/no-injected-scripts.js';
import noInsecureUrls from './manifest/no-insecure-urls.js';
import noInstallClicks from './script/no-install-clicks.js';
import noJunkFiles from './manifest/no-junk-files.js';
import noJunkInArchive from './archive/no-junk-in-archive.js';
import noKeyAsText from './texts/no-key-as-text.js';
import noLegacyKeys from './manifest/no-legacy-keys.js';
import noLinksInArchive from './archive/no-links-in-archive.js';
import noLocalUrls from './manifest/no-local-urls.js';
import noLocationSuffix from './locations/no-location-suffix.js';
import noMisplacedBlocks from './manifest/no-misplaced-blocks.js';
import noMisplacedOptions from './manifest/no-misplaced-options.js';
import noMissingLocaleKeys from './texts/no-missing-locale-keys.js';
import noMisspelledBrand from './marketplace/no-misspelled-brand.js';
import noMisspelledKeys from './manifest/no-misspelled-keys.js';
import noMultipleCustomFields from './manifest/no-multiple-custom-fields.js';
import noNamesOutsideArchive from './archive/no-names-outside-archive.js';
import noPlaceholderUrls from './manifest/no-placeholder-urls.js';
import noPlaceholders from './texts/no-placeholders.js';
import noPlatformSelectors from './style/no-platform-selectors.js';
import noRemoteStyles from './style/no-remote-styles.js';
import noRequestsInLoops from './script/no-requests-in-loops.js';
import noRussianInEnglish from './marketplace/no-russian-in-english.js';
import noSampleContent from './texts/no-sample-content.js';
import noSampleKeys from './manifest/no-sample-keys.js';
import noSecrets from './texts/no-secrets.js';
import noStaleArchive from './archive/no-stale-archive.js';
import noSyncRequests from './script/no-sync-requests.js';
import noTemplateScripts from './template/no-template-scripts.js';
import noUnbuiltPackage from './manifest/no-unbuilt-package.js';
import noUndeclaredLocaleFiles from './texts/no-undeclared-locale-files.js';
import noUndeclaredTourImages from './images/no-undeclared-tour-images.js';
import noUnknownLocales from './texts/no-unknown-locales.js';
import noUnknownLocations from './locations/no-unknown-locations.js';
import noUnknownShortTags from './texts/no-unknown-short-tags.js';
import noUnreadKeys from './manifest/no-unread-keys.js';
import noUnresolvedInertReferences from './texts/no-unresolved-inert-references.js';
import noUnresolvedReferences from './texts/no-unresolved-references.js';
import noUnsafeHtml from './marketplace/no-unsafe-html.js';
import noUnsupportedKeys from './manifest/no-unsupported-keys.js';
import noUnusedBlocks from './locations/no-unused-blocks.js';
import noWrongLanguage from './texts/no-wrong-language.js';
import preferDocumentedTypes from './manifest/prefer-documented-types.js';
import preferTodo from './script/prefer-todo.js';
import requireAiAgentDescription from './texts/require-ai-agent-description.js';
import requireCallbackResults from './script/require-callback-results.js';
import requireCallbacks from './script/require-callbacks.js';
import requireCardForCardSdk from './locations/require-card-for-card-sdk.js';
import requireDefine from './script/require-define.js';
import requireImageFiles from './images/require-image-files.js';
import requireInstallation from './manifest/require-installation.js';
import requireKeys from './manifest/require-keys.js';
import requireLeftMenuIcons from './images/require-left-menu-icons.js';
import requireLocaleFiles from './texts/require-locale-files.js';
import requireLocationBlocks from './locations/require-location-blocks.js';
import requireLocationCallbacks from './script/require-location-callbacks.js';
import requireLocationScripts from './locations/require-location-scripts.js';
import requireLocationSuffix from './locations/require-location-suffix.js';
import requireManifestAtRoot from './archive/require-manifest-at-root.js';
import requireSalesbotBlock from './locations/require-salesbot-block.js';
import requireSaveResult from './script/require-save-result.js';
import requireScript from './manifest/require-script.js';
import requireSettings from './manifest/require-settings.js';
import requireSettingsLocation from './locations/require-settings-location.js';
import requireTour from './marketplace/require-tour.js';
import requireTourImages from './images/require-tour-images.js';
import requireTourImagesPerLanguage from './images/require-tour-images-per-language.js';
import requireVersionBump from './manifest/require-version-bump.js';
import requireWebhookUrl from './locations/require-webhook-url.js';
import strictJson from './json/strict-json.js';
import validActionFields from './locations/valid-action-fields.js';
import validAdvancedTitle from './locations/valid-advanced-title.js';
import validCardLogos from './images/valid-card-logos.js';
import validDpFieldType from './locations/valid-dp-field-type.js';
import validEncoding from './json/valid-encoding.js';
import validEntryNames from './archive/valid-entry-names.js';
import validFieldType from './manifest/valid-field-type.js';
import validFileEncoding from './files/valid-file-encoding.js';
import validImageFormat from './images/valid-image-format.js';
import validInterfaceVersion from './manifest/valid-interface-version.js';
import validLeftMenu from './locations/valid-left-menu.js';
import validLocale from './texts/valid-locale.js';
import validLocaleFile from './texts/valid-locale-file.js';
import validLocationSuffix from './locations/valid-location-suffix.js';
import validLocations from './locations/valid-locations.js';
import validLogos from './images/valid-logos.js';
import validManifestName from './manifest/valid-manifest-name.js';
import validMobileColor from './manifest/valid-mobile-color.js';
import validSettingsFields from './manifest/valid-settings-fields.js';
import validSupport from './manifest/valid-support.js';
import validTemplateSyntax from './template/valid-template-syntax.js';
import validTourImageCount from './images/valid-tour-image-count.js';
import validTourImageSize from './images/valid-tour-image-size.js';
import validTypes from './manifest/valid-types.js';
import validUrls from './manifest/valid-urls.js';
import validVersion from './manifest/valid-version.js';

/** Every rule by its name. */
export default {
  'max-ai-agent-description-length': maxAiAgentDescriptionLength,
  'max-text-length': maxTextLength,
  'no-absent-templates': noAbsentTemplates,
  'no-absent-texts': noAbsentTexts,
  'no-backslashes-in-names': noBackslashesInNames,
  'no-bare-links': noBareLinks,
  'no-brand-in-name': noBrandInName,
  'no-byte-order-mark': noByteOrderMark,
  'no-byte-order-mark-in-files': noByteOrderMarkInFiles,
  'no-case-conflicts': noCaseConflicts,
  'no-commented-code': noCommentedCode,
  'no-console': noConsole,
  'no-crlf': noCrlf,
  'no-crlf-in-files': noCrlfInFiles,
  'no-dialogs': noDialogs,
  'no-disabled-tour': noDisabledTour,
  'no-duplicate-entries': noDuplicateEntries,
  'no-duplicate-keys': noDuplicateKeys,
  'no-duplicate-locales': noDuplicateLocales,
  'no-duplicate-locations': noDuplicateLocations,
  'no-empty-settings': noEmptySettings,
  'no-encrypted-files': noEncryptedFiles,
  'no-eval': noEval,
  'no-external-dependencies': noExternalDependencies,
  'no-extra-locale-keys': noExtraLocaleKeys,
  'no-global-selectors': noGlobalSelectors,
  'no-globals': noGlobals,
  'no-hardcoded-text': noHardcodedText,
  'no-implicit-required': noImplicitRequired,
  'no-ineffective-left-menu': noIneffectiveLeftMenu,
  'no-injected-scripts': noInjectedScripts,
  'no-insecure-urls': noInsecureUrls,
  'no-install-clicks': noInstallClicks,
  'no-junk-files': noJunkFiles,
  'no-junk-in-archive': noJunkInArchive,
  'no-key-as-text': noKeyAsText,
  'no-legacy-keys': noLegacyKeys,
  'no-links-in-archive': noLinksInArchive,
  'no-local-urls': noLocalUrls,
  'no-location-suffix': noLocationSuffix,
  'no-misplaced-blocks': noMisplacedBlocks,
  'no-misplaced-options': noMisplacedOptions,
  'no-missing-locale-keys': noMissingLocaleKeys,
  'no-misspelled-brand': noMisspelledBrand,
  'no-misspelled-keys': noMisspelledKeys,
  'no-multiple-custom-fields': noMultipleCustomFields,
  'no-names-outside-archive': noNamesOutsideArchive,
  'no-placeholder-urls': noPlaceholderUrls,
  'no-placeholders': noPlaceholders,
  'no-platform-selectors': noPlatformSelectors,
  'no-remote-styles': noRemoteStyles,
  'no-requests-in-loops': noRequestsInLoops,
  'no-russian-in-english': noRussianInEnglish,
  'no-sample-content': noSampleContent,
  'no-sample-keys': noSampleKeys,
  'no-secrets': noSecrets,
  'no-stale-archive': noStaleArchive,
  'no-sync-requests': noSyncRequests,
  'no-template-scripts': noTemplateScripts,
  'no-unbuilt-package': noUnbuiltPackage,
  'no-undeclared-locale-files': noUndeclaredLocaleFiles,
  'no-undeclared-tour-images': noUndeclaredTourImages,
  'no-unknown-locales': noUnknownLocales,
  'no-unknown-locations': noUnknownLocations,
  'no-unknown-short-tags': noUnknownShortTags,
  'no-unread-keys': noUnreadKeys,
  'no-unresolved-inert-references': noUnresolvedInertReferences,
  'no-unresolved-references': noUnresolvedReferences,
  'no-unsafe-html': noUnsafeHtml,
  'no-unsupported-keys': noUnsupportedKeys,
  'no-unused-blocks': noUnusedBlocks,
  'no-wrong-language': noWrongLanguage,
  'prefer-documented-types': preferDocumentedTypes,
  'prefer-todo': preferTodo,
  'require-ai-agent-description': requireAiAgentDescription,
  'require-callback-results': requireCallbackResults,
  'require-callbacks': requireCallbacks,
  'require-card-for-card-sdk': requireCardForCardSdk,
  'require-define': requireDefine,
  'require-image-files': requireImageFiles,
  'require-installation': requireInstallation,
  'require-keys': requireKeys,
  'require-left-menu-icons': requireLeftMenuIcons,
  'require-locale-files': requireLocaleFiles,
  'require-location-blocks': requireLocationBlocks,
  'require-location-callbacks': requireLocationCallbacks,
  'require-location-scripts': requireLocationScripts,
  'require-location-suffix': requireLocationSuffix,
  'require-manifest-at-root': requireManifestAtRoot,
  'require-salesbot-block': requireSalesbotBlock,
  'require-save-result': requireSaveResult,
  'require-script': requireScript,
  'require-settings': requireSettings,
  'require-settings-location': requireSettingsLocation,
  'require-tour': requireTour,
  'require-tour-images': requireTourImages,
  'require-tour-images-per-language': requireTourImagesPerLanguage,
  'require-version-bump': requireVersionBump,
  'require-webhook-url': requireWebhookUrl,
  'strict-json': strictJson,
  'valid-action-fields': validActionFields,
  'valid-advanced-title': validAdvancedTitle,
  'valid-card-logos': validCardLogos,
  'valid-dp-field-type': validDpFieldType,
  'valid-encoding': validEncoding,
  'valid-entry-names': validEntryNames,
  'valid-field-type': validFieldType,
  'valid-file-encoding': validFileEncoding,
  'valid-image-format': validImageFormat,
  'valid-interface-version': validInterfaceVersion,
  'valid-left-menu': validLeftMenu,
  'valid-locale': validLocale,
  'valid-locale-file': validLocaleFile,
  'valid-location-suffix': validLocationSuffix,
  'valid-locations': validLocations,
  'valid-logos': validLogos,
  'valid-manifest-name': validManifestName,
  'valid-mobile-color': validMobileColor,
  'valid-settings-fields': validSettingsFields,
  'valid-support': validSupport,
  'valid-template-syntax': validTemplateSyntax,
  'valid-tour-image-count': validTourImageCount,
  'valid-tour-image-size': validTourImageSize,
  'valid-types': validTypes,
  'valid-urls': validUrls,
  'valid-version': validVersion,
};
