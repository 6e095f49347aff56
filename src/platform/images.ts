import { pages, type Fact, type Platform } from './fact.js';

/** A format of pictures that the first bytes of a file show of a file. */
export type ImageFormat = 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp' | 'svg';

/** Width and height in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** A picture of the widget's own that the platform looks for by its name. */
export interface Logo extends Fact, PixelSize {
  /** Its path in the widget folder. */
  readonly path: string;
  /** When the platform looks for it: always, if the widget works in cards or lists, or for one location. */
  readonly wanted: 'always' | 'in areas' | { readonly location: string };
}

/** What all logos have in common. Whether the 300 KB are 300 000 or 307 200 bytes is said nowhere. */
export const logoFile: Fact & {
  /** The content that each platform takes, under names that end in `.png` all the same. */
  readonly formats: Readonly<Record<Platform, readonly ImageFormat[]>>;
  readonly maxBytes: number;
} = {
  formats: { kommo: ['png'], amocrm: ['png', 'jpeg', 'gif'] },
  maxBytes: 300 * 1024,
  source: pages.images,
  confidence: 'high',
};

const logo = (name: string, width: number, height: number): Logo => ({
  path: `images/${name}`,
  width,
  height,
  wanted: 'always',
  source: pages.images,
  confidence: 'high',
});

/** Every logo of a widget. */
export const logos: readonly Logo[] = [
  logo('logo.png', 130, 100),
  logo('logo_main.png', 400, 272),
  logo('logo_small.png', 108, 108),
  // The page asks for these two "if the widget works in cards"; packages without them were accepted.
  { ...logo('logo_medium.png', 240, 84), wanted: 'in areas', confidence: 'medium' },
  { ...logo('logo_min.png', 84, 84), wanted: 'in areas', confidence: 'medium' },
  { ...logo('logo_dp.png', 174, 109), wanted: { location: 'digital_pipeline' } },
];

/** A picture that the manifest names, by what it is for. */
export interface NamedImages extends Fact {
  /** What such a picture is called in a message. */
  readonly name: string;
  readonly formats: readonly ImageFormat[];
  readonly size?: PixelSize;
  /** A path as the platform's own pages write it. */
  readonly example: string;
}

/** `tour.tour_images`: the tutorial shows JPEG and the manifest page PNG; the checklist gives the size. */
export const tourImages: NamedImages = {
  name: 'tour image',
  formats: ['png', 'jpeg'],
  size: { width: 1188, height: 616 },
  example: '/images/tour_1_en.png',
  source: pages.checklist,
  confidence: 'high',
};

/** `left_menu.<item>.icon` and `left_menu.<item>.icons`. */
export const menuIcons: NamedImages = {
  name: 'menu icon',
  formats: ['svg'],
  example: 'images/menu_icon.svg',
  source: pages.leftMenu,
  confidence: 'high',
};
