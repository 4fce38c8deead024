import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchAddress } from '../../../lib/domain/listening-searches.ts';
import { networkNames } from '../../../lib/domain/networks.ts';
import { storyWords } from '../../../lib/redaction/story-words.ts';
import { postOf } from '../../fixtures/posts.ts';

const words = (text: string, brand = 'Cafetal') =>
  storyWords({ post: postOf({ text }), record: null, brand });

describe('the words by which a story is looked for elsewhere', () => {
  it('are the brand and what was complained of, each once', () => {
    expect(
      words('La cafetera nueva gotea. La CAFETERA gotea siempre y el servicio técnico no contesta.'),
    ).toBe('Cafetal cafetera nueva gotea servicio técnico contesta');
  });

  it('name nobody and hold no figure, account or address', () => {
    const said = words(
      'Soy Rosa Prueba (@rosa_prueba), pedido 48-2211, rosa@correo.example, 612 345 678. La cafetera de Marta gotea: https://x.com/rosa_prueba/status/1001',
    );
    expect(said).toBe('Cafetal pedido cafetera gotea');
  });

  it('are none where the post says nothing that can be looked for', () => {
    expect(words('@cafetal 😡😡')).toBe('');
    expect(words('')).toBe('');
    expect(words('Cafetal, siempre lo mismo')).toBe('');
  });

  it('never hold what names the author, whatever the post says', () => {
    const name = fc.constantFrom('Nerea Zubizarreta', 'Íñigo Saltamontes', 'taller_quejas');
    const word = fc.constantFrom(
      'cafetera',
      'gotea',
      'contestan',
      '12345',
      'nerea',
      'iñigo',
      'TALLER_QUEJAS',
    );
    fc.assert(
      fc.property(name, fc.array(word, { maxLength: 12 }), (author, said) => {
        const post = postOf({
          text: [...said, author, ...said].join(' '),
          author: { name: author, handle: author.replace(' ', '_'), profileUrl: null },
        });
        const found = storyWords({ post, record: null, brand: 'Cafetal' }).toLowerCase();
        for (const part of author.toLowerCase().split(/[ _]/)) expect(found).not.toContain(part);
        expect(found).not.toMatch(/[\d@#/]/);
      }),
    );
  });

  it('stand in an address as they are', () => {
    for (const network of networkNames) {
      const address = new URL(searchAddress(network, 'Café & Té gotea'));
      expect([...address.searchParams.values()]).toContain('Café & Té gotea');
    }
  });
});
