import { describe, expect, it } from 'vitest';
import { Brand } from '../../../lib/domain/brand.ts';
import { searchUrl } from '../../../lib/domain/listening-searches.ts';
import { networkNames } from '../../../lib/domain/networks.ts';
import { daysSince } from '../../../lib/domain/rounds.ts';

const said = (brand: Partial<Brand>) =>
  Object.fromEntries(networkNames.map((network) => [network, searchUrl(network, Brand.parse(brand))]));

describe('the searches of a brand', () => {
  it('ask X for every name and handle, the others for the name', () => {
    expect(said({ name: 'Norte', names: ['Norte Hogar'], handles: ['@norte'] })).toEqual({
      x: 'https://x.com/search?f=live&q=Norte%20OR%20%22Norte%20Hogar%22%20OR%20%40norte',
      facebook: 'https://www.facebook.com/search/posts/?q=Norte',
      youtube: 'https://www.youtube.com/results?search_query=Norte',
      linkedin: 'https://www.linkedin.com/search/results/content/?keywords=Norte',
    });
  });

  it('take accents, ñ, & and quotes as they are meant', () => {
    expect(said({ name: 'Panadería Núñez & Hijos' })).toEqual({
      x: 'https://x.com/search?f=live&q=%22Panader%C3%ADa%20N%C3%BA%C3%B1ez%20%26%20Hijos%22',
      facebook: 'https://www.facebook.com/search/posts/?q=Panader%C3%ADa%20N%C3%BA%C3%B1ez%20%26%20Hijos',
      youtube: 'https://www.youtube.com/results?search_query=Panader%C3%ADa%20N%C3%BA%C3%B1ez%20%26%20Hijos',
      linkedin:
        'https://www.linkedin.com/search/results/content/?keywords=Panader%C3%ADa%20N%C3%BA%C3%B1ez%20%26%20Hijos',
    });
    expect(said({ name: 'Bar "El Faro"' }).x).toBe('https://x.com/search?f=live&q=%22Bar%20El%20Faro%22');
    expect(said({ name: "O'Neill's" }).youtube).toBe(
      "https://www.youtube.com/results?search_query=O'Neill's",
    );
    expect(said({ name: 'H&M' }).x).toBe('https://x.com/search?f=live&q=%22H%26M%22');
  });

  it('are none without a name', () => {
    expect(said({ handles: ['norte'] })).toEqual({ x: null, facebook: null, youtube: null, linkedin: null });
  });
});

describe('days since the last look', () => {
  const at = (day: number, hour: number) => new Date(2026, 9, day, hour).getTime();

  it('are those of the calendar, over the end of summer time too', () => {
    expect(daysSince(undefined, at(5, 9))).toBeNull();
    expect(daysSince(at(5, 9), at(5, 23))).toBe(0);
    expect(daysSince(at(5, 23), at(6, 1))).toBe(1);
    expect(daysSince(at(24, 12), at(26, 1))).toBe(2);
    expect(daysSince(at(9, 12), at(8, 12))).toBe(0);
  });
});
