import { type Roster, onCallOrder } from '../../src/sla/on-call';

const [ada, bea, cyd] = ['Ada', 'Bea', 'Cyd'].map(name => ({ id: name.toLowerCase(), name })) as [
  Person,
  Person,
  Person,
];
type Person = Roster['people'][number];

const roster: Roster = {
  people: [ada, bea, cyd],
  start: '2026-03-02',
  handover: '08:00',
  overrides: [{ from: '2026-03-12', to: '2026-03-13', person: ada }],
};
const order = (local: string) =>
  onCallOrder(roster, Date.parse(local), 'Europe/Stockholm')
    .map(({ name }) => name)
    .join(' ');

test.each([
  ['from the hand-over of the first day', '2026-03-02T08:00:00+01:00', 'Ada Bea Cyd'],
  ['to the last minute before the next one’s', '2026-03-09T07:59:00+01:00', 'Ada Bea Cyd'],
  ['then the next person', '2026-03-09T08:00:00+01:00', 'Bea Cyd Ada'],
  ['and the next, by the wall clock over the start of summer time', '2026-03-30T07:59:00+02:00', 'Ada Bea Cyd'],
  ['after everybody, the first again', '2026-03-23T12:00:00+01:00', 'Ada Bea Cyd'],
  ['before the roster began, as if it had always gone round', '2026-03-01T12:00:00+01:00', 'Cyd Ada Bea'],
  ['somebody who stands in comes first, for whole days', '2026-03-12T08:00:00+01:00', 'Ada Bea Cyd'],
  ['until the hand-over after the last of them', '2026-03-14T07:59:00+01:00', 'Ada Bea Cyd'],
  ['and no longer', '2026-03-14T08:00:00+01:00', 'Bea Cyd Ada'],
])('a week in turn: %s', (_when, local, expected) => {
  expect(order(local)).toBe(expected);
});
