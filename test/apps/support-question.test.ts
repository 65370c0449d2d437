import { appRegister } from '../../src/apps/recognise';
import { supportQuestion } from '../../src/apps/support-question';
import { anApp } from '../support/samples';

const register = appRegister([
  anApp({ id: 'travel', name: 'Travel Expense', aliases: ['Reseräkning'] }),
  anApp({ id: 'lunch', name: 'Lunch Picker', aliases: ['Lunchväljaren'] }),
]);

test.each([
  ['who supports Travel Expense?', 'travel', 'en'],
  ['Who owns the Travel Expense app', 'travel', 'en'],
  ['who is responsible for travel expense?', 'travel', 'en'],
  ['Who is the owner of Lunch Picker?', 'lunch', 'en'],
  ['hi, who can help me with Lunch Picker?', 'lunch', 'en'],
  ['which tier is Travel Expense', 'travel', 'en'],
  ['What is the tier of Travel Expense?', 'travel', 'en'],
  ['what support does Lunch Picker have?', 'lunch', 'en'],
  ['How is Lunch Picker supported?', 'lunch', 'en'],
  ['vem supportar Reseräkning?', 'travel', 'sv'],
  ['Vem äger Reseräkningen?', 'travel', 'sv'],
  ['vem är ansvarig för Lunchväljaren', 'lunch', 'sv'],
  ['Vilken nivå har Travel Expense?', 'travel', 'sv'],
  ['vad har Reseräkningen för supportnivå?', 'travel', 'sv'],
  ['hur supportas Lunchväljaren?', 'lunch', 'sv'],
])('"%s" asks about %s', (text, app, locale) => {
  const asked = supportQuestion(text, register);
  expect([asked?.app.id, asked?.locale]).toEqual([app, locale]);
});

test.each([
  'who can help me with Travel Expense, it has shown a blank screen since this morning',
  'how is the weather in Travel Expense',
  'vad har hänt med Reseräkningen',
  'who owns the Moon Lander?',
  'who supports apps here?',
  'Travel Expense is broken',
  'who supports Travel Expense and Lunch Picker?',
])('"%s" is for the answer engine', text => {
  expect(supportQuestion(text, register)).toBeUndefined();
});
