import * as z from 'zod/v4';
import { requestKinds } from '../../src/config/requests';
import { requestWish } from '../../src/tickets/request-kind';

const kinds = requestKinds(z.object({ firstResponse: z.string() }));
const field = { id: 'what', label: 'What?' };

test('a request kind needs an id, a name and a field; the rest has defaults', () => {
  expect(kinds.parse([{ id: 'licence', name: { en: 'Licence', sv: 'Licens' }, fields: [field] }])).toEqual([
    {
      id: 'licence',
      name: { en: 'Licence', sv: 'Licens' },
      words: [],
      category: 'platform',
      impact: 'one-slowed',
      fields: [{ id: 'what', label: { en: 'What?', sv: 'What?' }, kind: 'text', required: true, choices: [] }],
    },
  ]);
  expect(kinds.parse(undefined)).toEqual([]);
});

test.each([
  [{ id: 'New Connector', name: 'x', fields: [field] }, 'give an id of small letters'],
  [{ id: 'x', name: { en: 'x' }, fields: [field] }, 'one for each language'],
  [{ id: 'x', name: 'x', fields: [] }, 'give at least one field'],
  [{ id: 'x', name: 'x', fields: [{ ...field, kind: 'choice' }] }, 'a choice needs choices'],
  [{ id: 'x', name: 'x', fields: [field], category: 'moon' }, 'give one of fault, change'],
])('%j is refused with its repair', (kind, repair) => {
  expect(
    kinds
      .safeParse([kind])
      .error?.issues.map(({ message }) => message)
      .join(),
  ).toContain(repair);
});

test.each([
  ['Licens', 'sv', false],
  ['beställ en licens', 'sv', true],
  ['order a licence', 'en', true],
  ['jag behöver en power apps licence', 'sv', true],
  ['I need a power apps licence', 'en', true],
])('"%s" asks for it', (text, locale, isOrder) => {
  const [licence] = kinds.parse([
    { id: 'licence', name: { en: 'Licence', sv: 'Licens' }, words: ['power apps licence'], fields: [field] },
  ]);
  expect(requestWish(text, [licence!])).toEqual({ kind: licence, isOrder, locale });
  expect(requestWish(`${text} because my old one ended`, [licence!])).toBeUndefined();
});
