import { eventText, reasonText } from '../../src/cards/event-text';
import { formatSpan } from '../../src/cards/format-span';
import { formatTime } from '../../src/cards/format-time';
import { noticeText } from '../../src/cards/notice-text';
import { refusalText } from '../../src/cards/refusal-text';
import { escaped, shown } from '../../src/cards/shown';
import english from '../../cards/strings.en.json';
import swedish from '../../cards/strings.sv.json';
import { noticeKeys } from '../../src/deliveries/delivery';
import { locales } from '../../src/lib/locale';
import { reasonCodes } from '../../src/routing/destination';
import { refusalCodes } from '../../src/tickets/refusal';
import { eventKinds } from '../../src/tickets/ticket';
import { bo, now } from '../support/samples';

const words = {
  name: 'Bo',
  app: 'Lunch',
  message: 'Hello',
  reason: 'Because',
  resolution: 'Restarted',
  priority: 'P1',
  category: 'fault',
  tier: 'critical',
  summary: 'Nothing is saved',
  incident: 'PP-2',
  by: 'Tue 24 Nov 14:30',
  holder: 'Helpdesk',
  other: 'PP-2',
  own: 'PP-3',
  ticket: 'PP-4',
};

test('both languages have the same texts, with the same words to fill in', () => {
  expect(Object.keys(swedish)).toEqual(Object.keys(english));
  const wordsIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([word]) => word).sort();
  for (const [key, text] of Object.entries(english)) {
    const other = swedish[key as keyof typeof swedish];
    expect({ key, words: wordsIn(other) }).toEqual({ key, words: wordsIn(text) });
    expect(`${text}${other}`).not.toContain('${');
    expect(other).not.toMatch(/tillverkare/i);
  }
});

describe.each(locales)('in %s', locale => {
  const isFilled = (text: string) => expect(text).toMatch(/^[^{}]+$/);

  test.each(noticeKeys)('the notice %s has words', key => isFilled(noticeText({ key, words }, locale, 'PP-1')));
  test.each(reasonCodes)('the reason %s has words', code => isFilled(reasonText({ code, words }, locale)));
  test.each(refusalCodes)('the refusal %s has words', refused => isFilled(refusalText({ refused, words }, locale)));
  test.each(eventKinds)('the event %s has words', kind => {
    const event = { at: now, kind, by: bo, text: 'x', to: { level: 'helpdesk', queue: 'helpdesk' } } as const;
    isFilled(eventText(event, locale));
  });
});

test('an event says why it happened, and a reason that was not given leaves no colon behind', () => {
  expect(
    eventText(
      {
        at: now,
        kind: 'handed-over',
        to: { level: 'maker', person: bo },
        because: [{ code: 'owner', words: { name: 'Bo' } }],
      },
      'en',
    ),
  ).toBe('Handed to Bo Maker (Bo owns the app)');
  expect(eventText({ at: now, kind: 'reopened', by: bo }, 'en')).toBe('Bo Maker reopened it');
  expect(noticeText({ key: 'reopened', words: { name: 'Bo', reason: '' } }, 'en', 'PP-1')).toBe(
    'Bo has reopened PP-1.',
  );
});

test('a time is told as people say it where they are', () => {
  expect(formatTime(now, 'en', 'Europe/Stockholm')).toBe('Tue 24 Nov 10:00');
  expect(formatTime(now, 'sv', 'Europe/Stockholm')).toBe('tis 24 nov 10:00');
  expect(formatTime(now, 'en', 'America/New_York')).toContain('04:00');
});

test('a length of time is told in hours and minutes', () => {
  expect([0, 59_999, 60_000, 7_200_000, 7_500_000].map(ms => formatSpan(ms, 'en'))).toEqual([
    '0 min',
    '0 min',
    '1 min',
    '2 h',
    '2 h 5 min',
  ]);
  expect(formatSpan(7_500_000, 'sv')).toBe('2 tim 5 min');
});

test('text is bounded in weight and cut between characters', () => {
  expect(shown('short', 10)).toBe('short');
  expect(shown('🧨'.repeat(10), 12)).toBe('🧨🧨…');
  expect(shown('a\u202Eb')).toBe('a⟨U+202E⟩b');
  expect(shown('👩‍👧')).toBe('👩‍👧');
});

test('words in a message that is read as Markdown are shown as they were written', () => {
  expect(escaped('[x](http://y) **b** <at>All</at>')).toBe(
    '\\[x\\]\\(http://y\\) \\*\\*b\\*\\* &lt;at\\>All&lt;/at\\>',
  );
});
