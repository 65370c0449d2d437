import { languageOf } from '../../src/knowledge/language';
import { fitLogistic, probability } from '../../src/knowledge/logistic';
import { sentencesOf, withoutFiller } from '../../src/knowledge/reduce';
import { hasMeaning, isUsual } from '../../src/knowledge/meaning';
import { saysSomething } from '../../src/knowledge/small-words';
import { countWords, isOneSlip, spellerOf } from '../../src/knowledge/spelling';
import { fold, wordsOf } from '../../src/knowledge/words';

test.each([
  ['how do I share my app', 'en'],
  ['hur delar jag min app', 'sv'],
  ['appen failar när jag sparar', 'sv'],
  ['flodet fungerar inte langre', 'sv'],
  ['Power Automate', undefined],
  ['BokaHär says double booked', 'en'],
  ['låst konto', 'sv'],
  ['403', undefined],
])('"%s" is told to be %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test('folding takes away case, dots, apostrophes and marks', () => {
  expect(fold("Flödet GÅR inte, it can't!")).toBe('flodet gar inte it cant');
});

test('a product has one spelling whatever people call it', () => {
  expect(wordsOf('PowerApps', 'en')).toEqual(wordsOf('power apps', 'en'));
  expect(wordsOf('MS Flow', 'en')).toEqual(wordsOf('Power Automate', 'en'));
});

test('Swedish forms of a word share their stem', () => {
  const stems = ['miljö', 'miljön', 'miljöer', 'miljöerna'].map(word => wordsOf(word, 'sv')[0]);
  expect(new Set(stems).size).toBeLessThanOrEqual(2);
});

test.each([
  ['Hi team! My app is slow. Thanks in advance', 'My app is slow.'],
  ['Hej! Appen är seg. Tack på förhand, mvh Kim', 'Appen är seg.'],
])('greeting and thanks are dropped from "%s"', (text, rest) => {
  expect(withoutFiller(text).replace(/[\s,]+$/, '')).toBe(rest);
});

test('a message of greetings alone keeps its words', () => {
  expect(withoutFiller('hello')).toBe('hello');
});

test.each([
  ['I have a problem today. How do I share my app?', ['I have a problem today.', 'How do I share my app?']],
  ['Delegation? What does it mean?', ['Delegation? What does it mean?']],
  ['How do I share my app? Urgent!', ['How do I share my app? Urgent!']],
])('a message is parted into sentences that say something: "%s"', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test.each([
  ['flow', 'flwo', true],
  ['flow', 'flw', true],
  ['flow', 'glow', true],
  ['flow', 'flow', false],
  ['flow', 'slot', false],
])('%s and %s are one slip apart: %s', (a, b, expected) => {
  expect(isOneSlip(a, b)).toBe(expected);
});

test('only an unknown word is repaired, to a known one', () => {
  const speller = spellerOf(countWords([['delegation', 'warning', 'warming']]));
  expect(speller.repair('delgation')).toBe('delegation');
  expect(speller.repair('warming')).toBe('warming');
  expect(speller.repair('printer')).toBe('printer');
});

test('a rare word that is a slip of a common one is repaired, a word of the language is not', () => {
  const often = Array.from({ length: 80 }, () => ['connector', 'reply', 'action']);
  const counts = countWords([...often, ['conector', 'replay', 'auction', 'actoin']]);
  const speller = spellerOf(counts, { isWord: word => hasMeaning(word, 'en') });
  expect(['conector', 'replay', 'auction', 'actoin'].map(speller.repair)).toEqual([
    'connector',
    'replay',
    'auction',
    'action',
  ]);
  expect(spellerOf(countWords([['connector'], ['conector']])).repair('conector')).toBe('conector');
});

test.each([
  ['teh', 'the'],
  ['hlep', 'help'],
  ['ap', 'app'],
  ['wil', 'will'],
  ['hepl', 'help'],
  ['acidentaly', 'accidentally'],
  ['difrent', 'different'],
  ['hat', 'hat'],
  ['held', 'held'],
  ['differ', 'differ'],
])('%s is mended to %s', (word, meant) => {
  const often = Array.from({ length: 80 }, () => ['the', 'help', 'app', 'will', 'accidentally', 'different']);
  expect(spellerOf(countWords(often)).repair(word)).toBe(meant);
});

test('a usual word is meant, even where no article has it', () => {
  const counts = countWords(Array.from({ length: 40 }, () => ['topped', 'charging', 'flow']));
  const { repair } = spellerOf(counts, { isUsual: word => isUsual(word, 'en') });
  expect(['stopped', 'changing', 'tooped', 'chraging', 'folw'].map(repair)).toEqual([
    'stopped',
    'changing',
    'topped',
    'charging',
    'flow',
  ]);
  expect(['stopped', 'changing'].map(spellerOf(counts).repair)).toEqual(['topped', 'charging']);
});

test('a rare short word is mended to nothing: it may be what was meant', () => {
  const once = countWords([['help', 'act']]);
  expect(spellerOf(once).repair('hlep')).toBe('hlep');
  expect(spellerOf(once).repair('cat')).toBe('cat');
});

test('where words are joined, an unknown one is read as those it is joined from', () => {
  const counts = countWords(Array.from({ length: 80 }, () => ['svar', 'alternativ', 'app', 'namnet', 'sidan']));
  const { repair } = spellerOf(counts, { joinsWords: true });
  expect(['svarsalternativ', 'appnamnet', 'appregister', 'xxsidan'].map(repair)).toEqual([
    'svar alternativ',
    'app namnet',
    'appregister',
    'xxsidan',
  ]);
  expect(spellerOf(counts).repair('appnamnet')).toBe('appnamnet');
});

test('calibration learns how often a score comes true', () => {
  const rows = Array.from({ length: 400 }, (_, at) => [(at % 20) / 20]);
  const hits = rows.map(([score], at) => Number((at * 7) % 20 < score! * 20));
  const model = fitLogistic(
    rows,
    hits,
    rows.map(() => 1),
  );
  expect(probability(model, [0.9])).toBeGreaterThan(0.75);
  expect(probability(model, [0.1])).toBeLessThan(0.25);
  expect(Math.abs(probability(model, [0.5]) - 0.5)).toBeLessThan(0.12);
});

test('small words alone say nothing, in either language', () => {
  expect(['We are on it', 'it is', 'Vi är på det!', 'det är den', '', '…'].map(saysSomething)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(['Turn it on', 'it is off', '403', 'Vad är det?', 'appen är på'].every(saysSomething)).toBe(true);
});
