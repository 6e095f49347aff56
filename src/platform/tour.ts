import { pages, type Fact } from './fact.js';
import { tourImages } from './images.js';
import { flag, high, picture, text, type Key } from './key.js';

/** How many pictures a tour has in each language. */
export const tourImageCount: Fact & { readonly min: number; readonly max: number } = {
  min: 1,
  max: 5,
  source: pages.checklist,
  confidence: 'high',
};

/** `tour`: pictures that show what the widget does. */
export const tourKey: Key = {
  description: 'Pictures that show what the widget does; expected of a published one.',
  type: 'object',
  examples: [
    {
      is_tour: true,
      tour_images: { en: ['/images/tour_1_en.png'] },
      tour_description: 'widget.tour_description',
    },
  ],
  members: {
    is_tour: flag('Whether the tour is shown.', true, { confidence: 'medium' }),
    tour_images: {
      description: 'The pictures of each language that the widget declares.',
      type: 'object',
      examples: [{ en: ['/images/tour_1_en.png'] }],
      others: {
        description: `Paths of ${String(tourImageCount.min)} to ${String(tourImageCount.max)} pictures, each of 1188x616 pixels.`,
        type: 'array',
        examples: [['/images/tour_1_en.png', '/images/tour_2_en.png']],
        elements: picture('Path of a picture in the widget.', tourImages),
        ...high,
      },
      ...high,
    },
    tour_description: text(
      'Text beside the pictures: a key of the locale files.',
      'widget.tour_description',
      // Live widgets have a reference here that leads nowhere.
      { shownAs: 'description', unresolved: 'ignores' },
    ),
  },
  ...high,
};
