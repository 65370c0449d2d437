import { type Calendar, addWorkingTime, weekdays, workingDayMinutes, workingTimeBetween } from '../../src/sla/calendar';

const stockholm: Calendar = {
  timeZone: 'Europe/Stockholm',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '08:00',
  to: '17:00',
  isHoliday: date => date === '2026-12-25',
};
const at = (text: string) => Date.parse(text);
const iso = (ms: number) => new Date(ms).toISOString();

describe('working time', () => {
  test.each([
    ['within one day', '2026-11-24T09:00:00+01:00', 120, '2026-11-24T11:00:00+01:00'],
    ['before the day begins', '2026-11-24T05:00:00+01:00', 60, '2026-11-24T09:00:00+01:00'],
    ['to the very end of a day', '2026-11-24T16:00:00+01:00', 60, '2026-11-24T17:00:00+01:00'],
    ['over a night', '2026-11-24T16:30:00+01:00', 60, '2026-11-25T08:30:00+01:00'],
    ['over a weekend', '2026-11-27T16:30:00+01:00', 60, '2026-11-30T08:30:00+01:00'],
    ['over a holiday and a weekend', '2026-12-24T16:00:00+01:00', 120, '2026-12-28T09:00:00+01:00'],
    ['over the end of summer time', '2026-10-23T16:00:00+02:00', 120, '2026-10-26T09:00:00+01:00'],
    ['over the start of summer time', '2027-03-26T16:00:00+01:00', 120, '2027-03-29T09:00:00+02:00'],
    ['five working days of nine hours', '2026-11-24T10:00:00+01:00', 45 * 60, '2026-12-01T10:00:00+01:00'],
  ])('%s', (_name, start, minutes, end) => {
    expect(iso(addWorkingTime(at(start), minutes, stockholm))).toBe(iso(at(end)));
  });

  test('a day may end at midnight, and the next go on from there', () => {
    const always: Calendar = { ...stockholm, days: weekdays, from: '00:00', to: '24:00', isHoliday: () => false };
    expect(workingDayMinutes(always)).toBe(24 * 60);
    expect(iso(addWorkingTime(at('2026-11-27T22:30:00+01:00'), 48 * 60, always))).toBe('2026-11-29T21:30:00.000Z');
    // A day of 25 hours.
    expect(workingTimeBetween(at('2026-10-25T00:00:00+02:00'), at('2026-10-26T00:00:00+01:00'), always)).toBe(90e6);
  });

  test('no time at all ends where it starts, at any hour', () => {
    const sunday = at('2026-11-22T03:00:00Z');
    expect(addWorkingTime(sunday, 0, stockholm)).toBe(sunday);
  });

  test('a calendar without working time is a defect, not an endless search', () => {
    expect(() => addWorkingTime(0, 1, { ...stockholm, isHoliday: () => true })).toThrow(RangeError);
  });
});
