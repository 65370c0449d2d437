import { betterElsewhere, checkArticles } from '../../src/knowledge/check';
import { type CuratedArticle, parseArticle } from '../../src/knowledge/curated-article';
import { type Outcome, evaluate } from '../../src/knowledge/evaluation';
import type { Engine, EngineAnswer } from '../../src/knowledge/engine';

const placeholders = { organisation: 'Contoso', 'links.helpdesk': 'https://contoso.example/helpdesk' };
const context = { today: '2026-06-01', placeholders, languages: ['en'] };

function anArticle(differences: Partial<CuratedArticle> = {}): CuratedArticle {
  return {
    ...{ id: 'share-app', locale: 'en', title: 'Share an app', product: 'power-apps', audience: 'maker' },
    ...{ owner: 'helpdesk', reviewed: '2026-01-01', reviewAfter: '2027-01-01' },
    sources: ['https://learn.microsoft.com/power-apps/share'],
    keywords: ['share'],
    questions: Array.from({ length: 8 }, (_, at) => `question ${'abcdefgh'[at]!.repeat(4)} of this one`),
    body: 'Open the app and select **Share**.',
    ...differences,
  };
}

const says = (...articles: CuratedArticle[]) =>
  checkArticles(articles, context).map(({ severity, says: text }) => `${severity}: ${text}`);

test('a good article has nothing to mend', () => {
  expect(says(anArticle())).toEqual([]);
});

test.each<[Partial<CuratedArticle>, string]>([
  [{ questions: ['one'] }, 'fault: has 1 questions; give at least 8'],
  [{ sources: [] }, 'fault: names no source; give the page that the facts come from'],
  [{ sources: ['http://example.org'] }, 'fault: source "http://example.org" is not a whole https address'],
  [{ body: 'See [here](#steps).' }, 'fault: link "#steps" leads nowhere; give a whole https address'],
  [{ reviewAfter: 'soon' }, 'fault: reviewAfter is not a date such as 2027-05-24'],
  [{ reviewAfter: '2026-05-31' }, 'warning: is due for review since 2026-05-31'],
  [{ body: 'word '.repeat(61) }, 'warning: answers in 61 words; 60 are read'],
  [{ body: 'Do.\n\n## Steps\n\n1. Ask {{nobody}}' }, 'fault: {{nobody}} is no placeholder that can be filled'],
  ...[{ body: 'At {{organisation}}, call {{links.helpdesk}}.' }, { title: 'Share by {{links.helpdesk}}' }].map(
    (differences): [Partial<CuratedArticle>, string] => [
      differences,
      'fault: has {{links.helpdesk}} in its title or short answer, whose line is left out where that is not filled; only {{organisation}} always is',
    ],
  ),
  [
    { body: 'Do.\n\n## Steps\n\n1. See {{links.training}}' },
    'warning: {{links.training}} is not filled in the policy: its line is left out here and in 0 other articles',
  ],
])('%j is found', (differences, finding) => {
  expect(says(anArticle(differences))).toEqual([finding]);
});

test('the name of the organisation may stand in title and short answer, as it is always filled', () => {
  const title = 'Share an app at {{organisation}}';
  expect(says(anArticle({ title, body: 'Ask {{organisation}}, or {{ organisation }}.' }))).toEqual([]);
});

test('a question that stands in two articles is a fault, a nearly equal one a warning', () => {
  const questions = (first: string, letter: string) => [
    first,
    ...Array.from({ length: 7 }, (_, at) => `${letter}${at} ${letter.repeat(at + 3)} other`),
  ];
  const one = anArticle({ questions: questions('how do I share my app with the team', 'x') });
  const same = anArticle({ id: 'b', questions: questions('How do I share my app with the team?', 'y') });
  const near = anArticle({ id: 'c', questions: questions('how do I share my app with the whole team', 'z') });
  expect(says(one, same)).toContainEqual(expect.stringMatching(/^fault: asks .* as share-app does/));
  expect(says(one, near)).toContainEqual(expect.stringMatching(/^warning: asks .* nearly as share-app does/));
});

test('a missing translation and an id used twice are found', () => {
  const findings = checkArticles([anArticle(), anArticle()], { ...context, languages: ['en', 'sv'] });
  expect(findings.map(({ article, says: text }) => `${article} ${text}`)).toEqual(
    expect.arrayContaining([
      'en/share-app stands in more than one file; give each article an id of its own',
      'sv/share-app is missing; people are shown another language',
    ]),
  );
});

test.each([
  ['title: [broken', /^en\/a\.md:\d+$/],
  ['title: A\nquestions: none', /^en\/a\.md:4$/],
])('a fault of front matter names the line: %j', (head, place) => {
  const parsed = parseArticle('en/a.md', 'en', `---\nid: a\n${head}\n---\n\nBody.\n`);
  expect('faults' in parsed && parsed.faults[0]?.file).toMatch(place);
});

const outcome = (article: string, best: string, decision: EngineAnswer['decision'], confidence = 0.96): Outcome => ({
  ...{ locale: 'en', question: `about ${article}`, article },
  answer: { decision, locale: 'en', candidates: [{ id: best, confidence }] },
});

test('a question that another article answers with near certainty is named', () => {
  const findings = betterElsewhere([
    outcome('a', 'b', 'answer'),
    outcome('a', 'b', 'answer', 0.9),
    outcome('a', 'a', 'answer'),
  ]);
  expect(findings).toEqual([
    { severity: 'warning', article: 'en/a', says: 'asks "about a", which b answers better (confidence 0.96)' },
  ]);
});

test('the evaluation counts by language, names the worst confusions and tells how far confidence can be trusted', () => {
  const engine: Engine = {
    ask: text => ({ decision: text === 'joke' ? 'ticket' : 'answer', candidates: [], locale: 'en' }),
  };
  const outcomes = [
    outcome('a', 'a', 'answer', 0.95),
    outcome('a', 'b', 'answer', 0.55),
    outcome('a', 'b', 'suggest', 0.4),
    outcome('b', 'c', 'ticket', 0.1),
  ];
  const { byLanguage, confusions, calibration } = evaluate(outcomes, { en: ['joke', 'weather'] }, engine);
  expect(byLanguage['en']).toMatchObject({
    ...{ questions: 4, top1: 0.25, answeredRight: 0.25, answeredWrong: 0.25, ticket: 0.25 },
    ...{ outOfScope: 2, leftToPeople: 0.5 },
  });
  expect(confusions).toEqual([{ article: 'a', takenFor: 'b', times: 2, example: 'about a' }]);
  expect(calibration.find(({ confidence }) => confidence === 0.9)).toEqual({ confidence: 0.9, answers: 1, right: 1 });
});
