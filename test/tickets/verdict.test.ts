import { verdictOf } from '../../src/tickets/verdict';

test.each([
  'it works now',
  'works, thanks',
  'Works!',
  'yes it works',
  'Yes, it works again. Thank you so much for your help!',
  "it's fixed, thanks",
  'that worked',
  'det funkar nu',
  'Ja, nu fungerar det igen, tack så mycket',
  'Det löste sig, tack!',
  'fungerar',
])('says that it works: %s', text => {
  expect(verdictOf(text)?.works).toBe(true);
});

test.each([
  'still does not work',
  'no, same error',
  'No, it doesn’t work',
  "it still doesn't work, sorry",
  'I still get the same error message',
  'it is still broken',
  'fungerar fortfarande inte',
  'nej det är samma fel',
  'Nej, det funkar tyvärr inte',
  'Får fortfarande samma felmeddelande',
])('says that it does not: %s', text => {
  expect(verdictOf(text)?.works).toBe(false);
});

test.each([
  'does it work',
  'it works now?',
  'fungerar det nu',
  'funkar det',
  'it works on my phone but not on the computer',
  'thanks',
  'yes',
  'the flow does not work since the password changed',
  'it works when I am at home, not at the office, and the list is empty whatever I choose in it',
  'Det funkar inte att dela appen med en gäst',
])('says neither: %s', text => {
  expect(verdictOf(text)).toBeUndefined();
});

test('is told with its language', () => {
  expect(verdictOf('it works')).toEqual({ works: true, locale: 'en' });
  expect(verdictOf('samma fel')).toEqual({ works: false, locale: 'sv' });
});
