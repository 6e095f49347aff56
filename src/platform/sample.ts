import type { Fact } from './fact.js';

const generator = 'https://github.com/kommo-crm/create-kommo-integration';
const sampleWidget = 'https://www.amocrm.ru/developers/content/integrations/structure';

/** Texts that the vendor's sample has in one place of the manifest; `*` in the path stands for any key. */
export interface SampleTexts extends Fact {
  readonly path: readonly string[];
  readonly texts: readonly string[];
}

const texts = (path: string, ...written: readonly string[]): SampleTexts => ({
  path: path.split('.'),
  texts: written,
  source: sampleWidget,
  confidence: 'high',
});

/**
 * What the sample calls a widget and its parts. The labels of its Salesbot fields ("Button title") are left out: they
 * say what a field is, and the name of their step tells whether the step is the sample's.
 */
export const sampleTexts: readonly SampleTexts[] = [
  texts('widget.name', 'MyWidget', 'Мой виджет', 'Kommo integration'),
  texts('widget.short_description', 'Short description', 'Короткое описание виджета'),
  texts('widget.description', 'Full description', 'Полное описание виджета'),
  texts('tour.tour_description', 'Tour description', 'Описание виджета'),
  texts(
    'advanced.title',
    'Settings menu item title',
    'Заголовок меню в настройках',
    'React Widget Boilerplate',
  ),
  texts('salesbot_designer.*.name', 'Handler name', 'Название обработчика'),
];

/**
 * Hosts of the vendor. An address at one of them, and the front or the support page of one, is where people ask the
 * vendor for help; a partner's page or a form of an account is not.
 */
export const vendorHosts: Fact & { readonly domains: readonly string[] } = {
  domains: ['amocrm.com', 'amocrm.ru', 'kommo.com'],
  source: sampleWidget,
  confidence: 'high',
};

/** A key that the sample shows in place of the author's own. */
export interface SampleKey extends Fact {
  readonly path: readonly [block: string, key: string];
  /** The location without which the block is not read, and so is to be taken out as a whole. */
  readonly location: string;
  /** What the key is, to follow "the". */
  readonly meaning: string;
  readonly example: string;
}

/** The keys of the vendor's pages that widgets keep. */
export const sampleKeys: readonly SampleKey[] = [
  {
    path: ['salesbot_designer', 'handler_code'],
    location: 'salesbot_designer',
    meaning: 'code of your step',
    example: 'send_invoice',
    source: 'https://es-developers.kommo.com/docs/salesbot',
    confidence: 'high',
  },
  {
    path: ['left_menu', 'realty_widget_code'],
    location: 'widget_page',
    meaning: 'code of your menu item',
    example: 'acme_reports',
    source: 'https://developers.kommo.com/docs/left-menu',
    confidence: 'high',
  },
];

/** A logo of the vendor's sample or generator. */
export interface SampleLogo extends Fact {
  /** Its path in the widget folder. */
  readonly path: string;
  /** The length of the file. */
  readonly bytes: number;
  readonly sha256: string;
}

const logo = (name: string, bytes: number, sha256: string): SampleLogo => ({
  path: `images/${name}`,
  bytes,
  sha256,
  source: generator,
  confidence: 'high',
});

/** The logos by their content: the generator's, the sample's, and three of an older sample in sizes of its time. */
export const sampleLogos: readonly SampleLogo[] = [
  logo('logo.png', 7066, 'a0eefb1b135e24f99deee52560c9a55891c3729a11f104ef688794829e7c6a7b'),
  logo('logo_dp.png', 13532, 'dbedc0c7e745b110cd95627d478a0e84a55502fb606c70f8c354698391b5e155'),
  logo('logo_main.png', 55505, 'ed11124a626282f472255f439e1766d6eaffaedd4bcdb1bd52389f6de035e85a'),
  logo(
    'logo_medium.png',
    15685,
    '9982a8c5cb905a9f3745080dba77e081e8e6a3ea184d9db85931711cca1ca40a',
  ),
  logo('logo_min.png', 4698, '478d990ec8487057348fdfb6072cb6f32af4bc0753e1a3f1a552b2e60fca50f3'),
  logo('logo_small.png', 7350, 'cf012c3693e1693d87c15f4bef1d1eac4d06f877bdb73b0914d8d664d3076f3a'),
  logo('logo_dp.png', 4166, 'e12c1eb97838de3221105d86298bffc229042d197e8bbff05eb329e29458f035'),
  logo('logo_medium.png', 5256, 'dac358a62803e6a3fc27850371ee3fe7054a835cb79572f7ba461ebd083e7d73'),
  logo('logo.png', 2549, '6c191cee15165fc36142bab34cb4d777d67dd4905dc4f80f46161a7d3bc771c8'),
  logo('logo_min.png', 1247, '90e828dcbb2ccc8acef7277651cc50558a6875634d1f2ae981a993b0fae17e82'),
  logo('logo_small.png', 1351, 'f019eac9db264437cb7d3429b3ed2d606a6eac186b6edc9fcdecf5d8c192d119'),
  logo('logo_main.png', 7509, '7038753f858b603d4026a2dd1fcc6392f3e16cad0589dc6b6b5a78d56a797a67'),
  logo('logo_medium.png', 7152, 'e8d8fc68e8d8e9be3f8601e28a9f9250e1f25a67b90994a23e445f6a5ae5cd03'),
  logo('logo.png', 8558, '1835dbfbfd4fcc22cf758fe97c911a4e89d9b9f92ffa3429ea54a7bb91fc2f35'),
  logo('logo_min.png', 5653, 'e104dd270e6df7ceed3b6478d13e2a32929578e32e57db744390fdb344665d5e'),
];
