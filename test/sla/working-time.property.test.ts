import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type Calendar, addWorkingTime, weekdays, workingDayAt, workingTimeBetween } from '../../src/sla/calendar';

const minute = 60_000;
const zones = [
  'Europe/Stockholm',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'UTC',
];
const clockTime = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Days begin at 05:00 at the earliest: an hour that daylight saving skips or repeats has a rule of its own. */
const calendars = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    days: fc.subarray([...weekdays], { minLength: 2 }),
    hours: fc.tuple(fc.integer({ min: 20, max: 60 }), fc.integer({ min: 4, max: 36 })),
    holidays: fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 60 }),
  })
  .map(({ timeZone, days, hours: [begins, lasts], holidays }): Calendar => {
    const dates = new Set(holidays.map(day => Temporal.PlainDate.from('2026-01-01').add({ days: day }).toString()));
    return {
      timeZone,
      days,
      from: clockTime(begins * 15),
      to: clockTime((begins + lasts) * 15),
      isHoliday: date => dates.has(date),
    };
  });

/** Around the turns of summer time as often as anywhere else in the year. */
const moments = fc
  .oneof(
    fc.integer({ min: 0, max: 525_600 }),
    fc
      .constantFrom(96_480, 433_440, 43_200, 432_000)
      .chain(turn => fc.integer({ min: turn - 4_000, max: turn + 4_000 })),
  )
  .map(minutes => Date.parse('2026-01-01T00:00Z') + minutes * minute);

/** The slow truth: looks at the clock on the wall each minute. */
function isWorking(moment: number, { timeZone, days, from, to, isHoliday }: Calendar): boolean {
  const wall = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
  const time = wall.toPlainTime().toString({ smallestUnit: 'minute' });
  const day = weekdays[wall.dayOfWeek - 1];
  return (
    day !== undefined && days.includes(day) && !isHoliday(wall.toPlainDate().toString()) && from <= time && time < to
  );
}

function minuteByMinute(start: number, minutes: number, calendar: Calendar): number {
  let now = start;
  for (let left = minutes; left > 0; now += minute) if (isWorking(now, calendar)) left--;
  return now;
}

test('a deadline is where a clock that is read each minute says', () => {
  fc.assert(
    fc.property(calendars, moments, fc.integer({ min: 0, max: 900 }), (calendar, start, minutes) => {
      expect(addWorkingTime(start, minutes, calendar)).toBe(minuteByMinute(start, minutes, calendar));
    }),
    { numRuns: 40 },
  );
});

test('the time between two moments is what that clock counts', () => {
  fc.assert(
    fc.property(calendars, moments, fc.integer({ min: 0, max: 3_000 }), (calendar, start, length) => {
      let counted = 0;
      for (let n = 0; n < length; n++) if (isWorking(start + n * minute, calendar)) counted++;
      expect(workingTimeBetween(start, start + length * minute, calendar)).toBe(counted * minute);
    }),
    { numRuns: 40 },
  );
});

test('adding is the inverse of measuring, and can be done in two goes', () => {
  const length = fc.integer({ min: 1, max: 20_000_000 });
  fc.assert(
    fc.property(calendars, moments, length, length, (calendar, start, one, other) => {
      const after = (from: number, time: number) => addWorkingTime(from, time / minute, calendar);
      expect(workingTimeBetween(start, after(start, one), calendar)).toBe(one);
      expect(after(after(start, one), other)).toBe(after(start, one + other));
    }),
  );
});

test('a working day is the one on the wall, within its hours', () => {
  fc.assert(
    fc.property(calendars, moments, (calendar, moment) => {
      expect(workingDayAt(moment, calendar) !== undefined).toBe(isWorking(moment, calendar));
    }),
  );
});
