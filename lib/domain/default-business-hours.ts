const weekdays = [
  { from: '09:00', to: '14:00' },
  { from: '16:00', to: '19:00' },
];
export const defaultBusinessHours = {
  timeZone: null as string | null,
  week: [weekdays, weekdays, weekdays, weekdays, weekdays, [], []],
  holidays: [] as readonly string[],
};
