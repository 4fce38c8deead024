import { describe, expect, it } from 'vitest';
import { Brand } from '../../../lib/domain/brand.ts';
import type { Platform } from '../../../lib/domain/platform.ts';
import { SuggestionContext } from '../../../lib/domain/suggestion.ts';
import { ask } from './posts.ts';
import { suggest } from './with-model.ts';

const dm = { kind: 'dm', value: '' } as const;
const phone = { kind: 'phone', value: '900 000 001' } as const;
const email = { kind: 'email', value: 'facturas@norte.example' } as const;
const page = { kind: 'url', value: 'norte.example/estado' } as const;
const charged = 'Me habéis cobrado dos veces la factura de octubre y nadie me contesta';
/** Monday, 11:00 in Madrid, unless another is given. */
const sunday = '2026-11-29T03:00:00+01:00';

const brandWith = (channels: readonly object[]) =>
  Brand.parse({ signature: 'Ana', channels, hours: { ...Brand.parse({}).hours, timeZone: 'Europe/Madrid' } });
const textsOf = (
  text: string,
  channels: readonly object[],
  { platform = 'facebook', ...given }: { platform?: Platform; now?: string } & object = {},
) =>
  suggest(ask(text, { platform, brand: brandWith(channels), ...given })).suggestions.map((each) => each.text);

describe('the channel a reply names', () => {
  it('one meant for the cause goes before one for everything', () => {
    const named = textsOf(charged, [dm, { ...email, for: ['billing'] }]).join(' ');
    expect(named).toContain(email.value);
    expect(
      textsOf('La mesa vino con una pata rota', [dm, { ...email, for: ['billing'] }]).join(' '),
    ).not.toContain(email.value);
  });

  it('one that is open goes before one that is closed', () => {
    const channels = [
      { ...phone, hours: 'L–V, 9–19 h' },
      { ...email, hours: '24 h' },
    ];
    const on = { platform: 'youtube' } as const;
    expect(textsOf(charged, channels, on).join(' ')).toContain(phone.value);
    const atNight = textsOf(charged, channels, { ...on, now: sunday }).join(' ');
    expect(atNight).toContain(email.value);
    expect(atNight).not.toContain(phone.value);
  });

  it('a closed one is named with its hours where there is no other', () => {
    const named = textsOf(charged, [{ ...phone, hours: 'L–V, 9–19 h' }], { now: sunday }).join(' ');
    expect(named).toContain('900 000 001 (L–V, 9–19 h)');
  });

  it('nobody at risk is sent to a telephone that is not answered', () => {
    const smoke = 'El calefactor que os compré echa humo y huele a quemado';
    const line = [{ ...phone, hours: 'L–V, 9–19 h' }];
    expect(textsOf(smoke, line).join(' ')).toContain(phone.value);
    expect(textsOf(smoke, line, { now: sunday }).join(' ')).not.toContain(phone.value);
  });

  it('whoever reads along is shown a page that takes this, and no other', () => {
    const long = `${charged}. He llamado tres veces y en la última me colgaron sin decir nada`;
    const shown = (serves: readonly string[]) =>
      [1, 2, 3, 4, 5]
        .flatMap((id) =>
          suggest(
            ask(long, {
              id: `p${id}`,
              platform: 'facebook',
              brand: brandWith([dm, { ...page, for: serves }]),
            }),
          ).suggestions.map((each) => each.text),
        )
        .join(' ');
    expect(shown(['outage'])).not.toContain(page.value);
    expect(shown(['billing'])).toContain(page.value);
  });
});

describe('a third public turn', () => {
  const context = SuggestionContext.parse({ turnsPublic: 2 });
  const third = (given: object) => suggest(ask(charged, { situation: 'S-14', context, ...given }));

  it('says why, and leads to the private message where the network has one', () => {
    const { advice, because, suggestions, questions } = third({ platform: 'x' });
    expect({ advice, because }).toEqual({ advice: 'do-not-reply', because: 'third-turn' });
    expect(suggestions).toHaveLength(3);
    for (const { text, private: message } of suggestions) {
      expect(text).toMatch(/\bmensaje|\bMD\b/);
      expect(message).toBeTruthy();
    }
    expect(questions.map(({ slot }) => slot)).not.toContain('channel');
  });

  it.each(['youtube', 'web'] as const)(
    'without any channel nothing is drafted on %s, and one question asks for one',
    (platform) => {
      const { advice, because, suggestions, questions } = third({ platform });
      expect({ advice, because }).toEqual({ advice: 'do-not-reply', because: 'no-channel' });
      expect(suggestions).toEqual([]);
      expect(questions.map(({ slot }) => slot)).toEqual(['channel']);
    },
  );

  it.each([
    ['900 000 001', '900 000 001'],
    ['hola@norte.example', 'hola@norte.example'],
    ['norte.example/ayuda', 'norte.example/ayuda'],
  ])('the answer %s is where they go on', (answer, named) => {
    const { because, suggestions, questions } = third({
      platform: 'youtube',
      context: { ...context, known: { channel: answer } },
    });
    expect(because).toBe('third-turn');
    expect(suggestions).toHaveLength(3);
    for (const { text } of suggestions) {
      expect(text).toContain(named);
      expect(text).not.toContain('mensaje directo');
    }
    expect(questions.map(({ slot }) => slot)).not.toContain('channel');
  });

  it('a page that is not allowed is not taken up', () => {
    const brand = Brand.parse({ allowedLinks: ['norte.example'] });
    const known = { channel: 'otra.example' };
    expect(third({ platform: 'web', brand, context: { ...context, known } }).because).toBe('no-channel');
  });
});
