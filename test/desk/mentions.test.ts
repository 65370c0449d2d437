import { callsByName } from '../../src/desk/mentions';
import { cardWithMentions, textWithMentions } from '../../src/teams/mentions';
import { bo, opened } from '../support/samples';

const { ticket } = opened();
const handover = { content: { kind: 'card', handover: true } } as const;
const update = { content: { kind: 'card' } } as const;
const notice = (key: 'late' | 'replied') => ({ content: { kind: 'notice', notice: { key, words: {} } } }) as const;

test.each([
  ['a critical app’s ticket that is handed over', handover, {}, 'critical', true],
  ['an urgent ticket that is handed over', handover, { priority: 'P1' }, 'important', true],
  ['an ordinary ticket that is handed over', handover, {}, 'important', false],
  ['a critical ticket that changes', update, { priority: 'P1' }, 'critical', false],
  ['a late ticket that nobody accepted', notice('late'), {}, 'productivity', true],
  ['a late ticket that somebody has', notice('late'), { assignee: bo }, 'productivity', false],
  ['an answer', notice('replied'), {}, 'critical', false],
] as const)('%s: people are called by name or not', (_what, delivery, set, tier, called) => {
  expect(callsByName(delivery, { ...ticket, ...set }, tier)).toBe(called);
});

const dan = { name: 'Dan <at>all</at> *Helpdesk*', teamsId: '29:dan' };

test('a mention is a tag and an entity that say the same, whatever the name', () => {
  const { text, entities } = textWithMentions('PP-1001 is late.', [dan]);
  expect(text).toBe('<at>Dan atallat Helpdesk</at> PP-1001 is late.');
  expect(entities).toEqual([
    {
      type: 'mention',
      text: '<at>Dan atallat Helpdesk</at>',
      mentioned: { id: '29:dan', name: 'Dan atallat Helpdesk' },
    },
  ]);
});

test('on a card the entities stand in the card, beside what it has', () => {
  const card = cardWithMentions({ body: [{ type: 'TextBlock' }], msteams: { width: 'Full' } }, [dan]);
  expect(card).toMatchObject({
    body: [{ text: expect.stringContaining('<at>') as string }, {}],
    msteams: { width: 'Full' },
  });
  expect(cardWithMentions({ body: [] }, [])).toEqual({ body: [] });
});
