import { appRegister } from '../../src/apps/recognise';
import { answerQuestion } from '../../src/desk/answer-question';
import type { CuratedArticle } from '../../src/knowledge/curated-article';
import { engineOf, study } from '../../src/knowledge/engine';
import { knowledgeBaseOf } from '../../src/knowledge/knowledge-base';

const questions = {
  'share-canvas-app': [
    'how do I share my app',
    'share an app with a colleague',
    'give my team access to the app I made',
  ],
  'app-wont-load': ['the app shows a blank screen', 'app does not open', 'endless loading when I start the app'],
};
const articles = Object.entries(questions).map(([id, asked]): CuratedArticle => ({
  ...{ id, locale: 'en', title: id, product: 'power-apps', audience: 'user', owner: 'helpdesk' },
  ...{ reviewed: '2026-01-01', reviewAfter: '2027-01-01', sources: [], keywords: [], questions: asked },
  body: 'Do this.',
}));
const knowledge = {
  ...knowledgeBaseOf(articles, study(articles), {}),
  engine: engineOf(study(articles), { knownFrom: 0 }),
};
const travel = { id: '1', name: 'Travel Expense', aliases: ['Reseräkning'], kind: 'app' as const, coOwners: [] };
const organisation = { apps: appRegister([travel]), languages: ['en', 'sv'] as const };
const ask = (text: string) => answerQuestion(text, 'en', knowledge, organisation);

test.each([
  'Travel Expense shows a blank screen',
  'Since this morning Travel Expense crashes, how do I get it to work?',
  'how do I fix the error in Travel Expense',
  "Travel Expense doesn't open, what can I do?",
  'Reseräkning startar inte, hur gör jag?',
  'Reseräkningen visar en vit sida',
])('a fault of a known app goes to people: "%s"', text => {
  expect(ask(text)).toMatchObject({ decision: 'ticket', app: { id: '1' } });
});

test('an article may help meanwhile, but not one on how support works', () => {
  const known = (product: string) => ({
    ...knowledge,
    article: () => ({ ...knowledge.article('app-wont-load', 'en')!, product }),
  });
  const answered = (product: string) => {
    const base = known(product);
    const engine = {
      ask: () => ({ decision: 'answer', candidates: [{ id: 'app-wont-load', confidence: 1 }], locale: 'en' }) as const,
    };
    return answerQuestion('Travel Expense crashes', 'en', { ...base, engine }, organisation);
  };
  expect(answered('power-apps')).toHaveProperty('tip.id', 'app-wont-load');
  expect(answered('support')).not.toHaveProperty('tip');
});

test('how to do something with a known app is still answered', () => {
  const answer = ask('how do I share Travel Expense with a colleague');
  expect(answer.decision).not.toBe('ticket');
  expect(answer.candidates[0]?.id).toBe('share-canvas-app');
});

test('a fault without an app may be answered', () => {
  expect(ask('the app shows a blank screen').decision).not.toBe('ticket');
});

test('what an article on the very app tells is answered, a fault of it is not', () => {
  const own: CuratedArticle = {
    ...articles[0]!,
    ...{ id: 'travel-receipts', title: 'Receipts', keywords: ['reseräkning'] },
    questions: ['receipts in travel expense', 'travel expense wants a receipt', 'which receipts to keep for a trip'],
  };
  const learned = study([...articles, own]);
  const base = { ...knowledgeBaseOf([...articles, own], learned, {}), engine: engineOf(learned, { knownFrom: 0 }) };
  const answered = (text: string) => answerQuestion(text, 'en', base, organisation);
  expect(answered('Travel Expense wants a receipt from me')).toMatchObject({ article: { id: own.id } });
  expect(answered('Travel Expense crashes at the receipt')).toMatchObject({ decision: 'ticket', app: { id: '1' } });
});
