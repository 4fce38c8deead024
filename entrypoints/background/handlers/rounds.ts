import type { Handlers } from '../../../lib/messaging/serve.ts';
import { changeRounds } from '../../../lib/settings/rounds.ts';

/** A list is never longer: what was ticked last stays. */
const mostTicks = 100;

export const roundsHandlers = {
  'rounds.opened': async ({ brandId, network }) => {
    await changeRounds(({ looks }) => ({
      looks: { ...looks, [brandId]: { ...looks[brandId], [network]: Date.now() } },
    }));
    return {};
  },
  'week.tick': async ({ brandId, week, item, done }) => {
    await changeRounds(({ ticks }) => {
      const known = ticks[brandId]?.week === week ? ticks[brandId].items : [];
      const others = known.filter((each) => each !== item);
      const items = done ? [...others, item].slice(-mostTicks) : others;
      return { ticks: { ...ticks, [brandId]: { week, items } } };
    });
    return {};
  },
  'lesson.shown': async (lesson) => {
    await changeRounds(({ lesson: before }) => {
      // Put away is put away, whatever another page still shows.
      const stays = before?.day === lesson.day && before.dismissed;
      return stays ? {} : { lesson };
    });
    return {};
  },
} satisfies Partial<Handlers>;
