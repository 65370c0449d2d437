import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { background } from '../../src/knowledge/background';
import { type EngineArticle, type Knowledge, buildEngine, engineOf, study } from '../../src/knowledge/engine';

const subjects: Record<string, { en: string[]; sv: string[] }> = {
  'flow-turned-off': {
    en: [
      'my flow was turned off',
      'why did my flow switch itself off',
      'flow disabled automatically',
      'who turned off my flow',
    ],
    sv: [
      'mitt flöde stängdes av',
      'varför stängdes flödet av av sig självt',
      'flödet är avstängt',
      'vem stängde av mitt flöde',
    ],
  },
  'share-canvas-app': {
    en: [
      'how do I share my app',
      'share an app with a colleague',
      'give my team access to the app I made',
      'add a co-owner to my app',
    ],
    sv: [
      'hur delar jag min app',
      'dela en app med en kollega',
      'ge mitt team åtkomst till appen jag gjort',
      'lägga till en medägare',
    ],
  },
  'delegation-limit': {
    en: [
      'what is the delegation warning',
      'only 500 rows are searched',
      'filter is not delegable',
      'delegation limit of 2000 rows',
    ],
    sv: [
      'vad är delegeringsvarningen',
      'bara 500 rader söks igenom',
      'filtret kan inte delegeras',
      'delegeringsgränsen på 2000 rader',
    ],
  },
  'request-environment': {
    en: [
      'I need a new environment',
      'how do I order an environment',
      'request a sandbox',
      'can I get a test environment',
    ],
    sv: ['jag behöver en ny miljö', 'hur beställer jag en miljö', 'begära en sandlåda', 'kan jag få en testmiljö'],
  },
};

function articles(): EngineArticle[] {
  return Object.entries(subjects).flatMap(([id, questions]) =>
    (['en', 'sv'] as const).map(locale => ({
      id,
      locale,
      title: '',
      questions: questions[locale],
      keywords: [],
      body: '',
    })),
  );
}

const options = { background, epochs: 4 };
const engine = buildEngine(articles(), options);
const best = (text: string) => engine.ask(text).candidates[0]?.id;

test.each([
  ['why was the flow switched off?', 'flow-turned-off'],
  ['can you share an app with somebody', 'share-canvas-app'],
  ['varför är mitt flöde avstängt', 'flow-turned-off'],
  ['jag vill dela min app', 'share-canvas-app'],
])('"%s" finds %s', (text, id) => {
  expect(best(text)).toBe(id);
});

test('a Swedish question without its dots finds the same article', () => {
  expect(best('varfor stangdes mitt flode av')).toBe('flow-turned-off');
});

test('slips of spelling are forgiven', () => {
  expect(best('what is the delegtion warnning')).toBe('delegation-limit');
});

test('a rambling message is reduced to its question', () => {
  const text =
    'Hi there! Hope you are well. It has been a long week. How do I order an environment? Thanks in advance, Kim';
  expect(best(text)).toBe('request-environment');
});

test('a topic in two languages is one candidate', () => {
  const ids = engine.ask('share app dela app').candidates.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the words of an id are learned, its numbers are not', () => {
  const paper = { id: 'printer_offline-42', locale: 'en', title: '', keywords: [], body: '' };
  const named = buildEngine([...articles(), { ...paper, questions: ['no paper comes out', 'it jams all the time'] }]);
  expect(named.ask('printer offline').candidates[0]?.id).toBe(paper.id);
  expect(named.ask('42').candidates).toEqual([]);
});

test.each(['', '   ', '😀😀', '???', '\u0000', 'x'.repeat(20_000)])(
  'a message without words it knows becomes a ticket',
  text => {
    expect(engine.ask(text).decision).toBe('ticket');
  },
);

test('nothing is known by an engine without articles', () => {
  expect(buildEngine([]).ask('how do I share my app')).toEqual({ decision: 'ticket', candidates: [], locale: 'en' });
});

test.each(['en', 'sv'])('most out-of-scope messages (%s) become tickets', locale => {
  const lines = readFileSync(`knowledge/out-of-scope.${locale}.txt`, 'utf8').trim().split('\n');
  const tickets = lines.filter(text => engine.ask(text, { locale }).decision === 'ticket');
  expect(tickets.length / lines.length).toBeGreaterThan(0.85);
});

test('words set aside do not count', () => {
  const text = 'Delegation Limit: is it shared with my team';
  const ids = (setAside: string[]) => engine.ask(text, { setAside }).candidates.map(({ id }) => id);
  expect(ids([])).toContain('delegation-limit');
  expect(ids(['delegation limit'])[0]).toBe('share-canvas-app');
});

test('the language is told from the text, not from the client', () => {
  expect(engine.ask('why was my flow turned off', { locale: 'sv' }).locale).toBe('en');
  expect(engine.ask('varför stängdes flödet av', { locale: 'en' }).locale).toBe('sv');
  expect(engine.ask('Power Apps', { locale: 'sv-SE' }).locale).toBe('sv');
});

test('the same articles give the same answers', () => {
  const ask = { explain: true };
  const text = 'my flow does not run and was turned off';
  expect(buildEngine(articles(), options).ask(text, ask)).toEqual(engine.ask(text, ask));
});

test('knowledge that was kept answers like the one that was learned', () => {
  const kept = deserialize(serialize(study(articles(), options))) as Knowledge;
  const text = 'give access to my app';
  expect(engineOf(kept).ask(text, { explain: true })).toEqual(engine.ask(text, { explain: true }));
});

test('the evidence is listed strongest first', () => {
  const reasons = engine.ask('share my app', { explain: true }).evidence?.reasons ?? [];
  expect(reasons.length).toBeGreaterThan(3);
  const strengths = reasons.map(({ push }) => Math.abs(push));
  expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
});
