import { pages, type Fact, type Platform } from './fact.js';

/** How many characters a text may have, counted as a person sees them. */
export interface TextLimit extends Fact {
  readonly max: number;
}

/** The texts of a public listing, and those that one place of the interface cuts. */
export const textLimits = {
  name: { max: 30, source: pages.checklist, confidence: 'high' },
  /** Symbols without a blank beside them make one word of several. */
  nameWord: { max: 19, source: pages.checklist, confidence: 'high' },
  shortDescription: { max: 50, source: pages.checklist, confidence: 'high' },
  aiAgentDescription: { max: 100, source: pages.locations, confidence: 'high' },
} satisfies Record<string, TextLimit>;

/** Tags of a description, which the platform replaces by data of the account that reads it. */
export const shortTags: Fact & { readonly tags: readonly string[] } = {
  tags: ['#HOST#', '#SUBDOMAIN#', '#LOGIN#', '#ACCOUNT_ID#', '#USER_ID#', '#TOP_LEVEL_DOMAIN#'],
  source: pages.manifest,
  confidence: 'high',
};

/** Tags around an address that make it a link, on one platform; the other takes HTML alone. */
export const linkTags: Fact & { readonly platform: Platform; readonly tags: readonly string[] } = {
  platform: 'amocrm',
  tags: ['#LINK#', '#/LINK#'],
  source: pages.amocrmFields,
  confidence: 'low',
};

/** Short tags of old examples; the keys for the API that they stood for are gone. */
export const obsoleteShortTags: Fact & { readonly tags: readonly string[] } = {
  tags: ['#API_HASH#'],
  source: pages.fieldTypes,
  confidence: 'medium',
};

/** The names that the owners of the platforms protect: never in a widget's name, and elsewhere written like this. */
export const brands: Readonly<Record<Platform, Brand>> = {
  kommo: { name: 'Kommo', inNames: [/kommo/iu], source: pages.checklist, confidence: 'high' },
  amocrm: {
    name: 'amo',
    // Not the letters alone, which are in "amount" and "diamond" too.
    inNames: [
      /amo[\s-]?(?:crm|market)/iu,
      /(?<![\p{L}\p{N}])amo(?![\p{L}\p{N}])/iu,
      /(?<![\p{L}\p{N}])[Aa]mo(?=\p{Lu})/u,
    ],
    source: pages.amocrmRequirements,
    confidence: 'high',
  },
};

interface Brand extends Fact {
  readonly name: string;
  /** What a name must not match. */
  readonly inNames: readonly RegExp[];
}

/** Ends of the hosts whose pages are in Russian. */
export const russianHosts: Fact & { readonly endings: readonly string[] } = {
  endings: ['.ru', '.рф', '.xn--p1ai'],
  source: pages.amocrmRequirements,
  confidence: 'high',
};
