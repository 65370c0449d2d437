import { officeHoursNear } from '../../src/sla/office-hours';
import { anOrganisation } from '../support/samples';

const { calendar } = anOrganisation();
const hours = { days: ['tue'], from: '13:00', to: '14:00', where: 'Teams' } as const;
const at = (time: string) => Date.parse(`${time}+01:00`);

test.each([
  ['the day before', '2026-11-23T09:00', '2026-11-24T13:00'],
  ['the same morning', '2026-11-24T09:00', '2026-11-24T13:00'],
  ['while they are on', '2026-11-24T13:30', '2026-11-24T13:00'],
])('office hours are offered %s', (_when, now, from) => {
  expect(officeHoursNear(hours, at(now), calendar)?.from).toBe(at(from));
});

test.each([
  ['when they are over', '2026-11-24T14:00'],
  ['days ahead', '2026-11-22T09:00'],
])('office hours are not offered %s', (_when, now) => {
  expect(officeHoursNear(hours, at(now), calendar)).toBeUndefined();
});

test('on a public holiday there are none', () => {
  const holiday = { ...calendar, isHoliday: (date: string) => date === '2026-11-24' };
  expect(officeHoursNear(hours, at('2026-11-24T09:00'), holiday)).toBeUndefined();
});
