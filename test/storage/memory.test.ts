import type { Database } from '../../src/storage/database';
import { openStores } from '../../src/storage/stores';
import { describeOnEachDatabase } from '../support/database';
import { aChat, monday } from './samples';

const at = monday;
const known = {
  id: 'anna',
  tenantId: 't1',
  name: 'Anna',
  teamsId: '29:anna',
  serviceUrl: 'https://one/',
  botId: '28:b',
};
const anna = { ...known, at };

describeOnEachDatabase('people', fresh => {
  it('remembers a person, and keeps what is not told again', async () => {
    const { people } = await (await fresh()).openStores();
    await people.seen({ ...anna, locale: 'sv', personal: aChat });
    await people.seen({ ...anna, name: 'Anna B' });
    expect(await people.find('anna')).toEqual({ ...known, name: 'Anna B', locale: 'sv', personal: aChat });
    expect(await people.find('bo')).toBeUndefined();
  });

  it('holds somebody for out of reach until they are seen again', async () => {
    const { people } = await (await fresh()).openStores();
    await people.seen({ ...anna, personal: aChat });
    await people.markUnreachable('anna', 'blocked', at);
    await people.markUnreachable('never-met', 'not-installed', at);
    expect(await people.unreachable(['anna', 'never-met', 'bo'])).toEqual(
      new Map([
        ['anna', 'blocked'],
        ['never-met', 'not-installed'],
      ]),
    );
    expect(await people.find('never-met')).toBeUndefined();
    expect(await people.find('anna')).toMatchObject({ unreachable: 'blocked' });
    await people.seen(anna);
    expect(await people.unreachable(['anna', 'bo'])).toEqual(new Map());
    expect(await people.unreachable([])).toEqual(new Map());
    expect(await people.find('anna')).toMatchObject({ personal: aChat });
  });

  it('knows where a tenant was last heard from', async () => {
    const { people } = await (await fresh()).openStores();
    await people.seen(anna);
    await people.seen({ ...anna, id: 'bo', serviceUrl: 'https://two/' });
    expect(await people.serviceUrlLastSeen('t1')).toEqual({ serviceUrl: 'https://two/', botId: '28:b' });
    await people.seen(anna);
    expect(await people.serviceUrlLastSeen('t1')).toEqual({ serviceUrl: 'https://one/', botId: '28:b' });
    expect(await people.serviceUrlLastSeen('t2')).toBeUndefined();
  });

  it('takes two first meetings of one person at once', async () => {
    const database = await fresh();
    const replicas = await Promise.all([database.openStores(), database.openStores()]);
    await Promise.all(replicas.flatMap(({ people }) => [people.seen(anna), people.seen({ ...anna, personal: aChat })]));
    expect(await replicas[0].people.find('anna')).toMatchObject({ name: 'Anna', personal: aChat });
  });
});

describeOnEachDatabase('conversations', fresh => {
  const channel = { ...aChat, id: '19:helpdesk', kind: 'channel' } as const;

  it('remembers a place until it is forgotten', async () => {
    const { conversations } = await (await fresh()).openStores();
    await conversations.seen(channel, at);
    await conversations.seen({ ...channel, serviceUrl: 'https://new/' }, at);
    expect(await conversations.find(channel.id)).toEqual({ ...channel, serviceUrl: 'https://new/' });
    await conversations.forget(channel.id);
    expect(await conversations.find(channel.id)).toBeUndefined();
  });

  it('knows where each queue works, by the newest address of the place', async () => {
    const { conversations } = await (await fresh()).openStores();
    await conversations.bindQueue('helpdesk', aChat, 'admin', at);
    await conversations.bindQueue('helpdesk', channel, 'admin', at);
    await conversations.bindQueue('team', aChat, 'admin', at);
    expect(await conversations.bindings()).toEqual(
      new Map([
        ['helpdesk', channel],
        ['team', aChat],
      ]),
    );
    await conversations.seen({ ...channel, serviceUrl: 'https://new/' }, at);
    await conversations.unbind('team');
    expect(await conversations.bindings()).toEqual(new Map([['helpdesk', { ...channel, serviceUrl: 'https://new/' }]]));
  });
});

describeOnEachDatabase('questions', fresh => {
  it('records what was asked, what it came to, and erases the words in time', async () => {
    const { kysely } = await (await fresh()).open();
    const { questions } = openStores({ kysely } as Database);
    const row = { personId: 'anna', locale: 'sv', decision: 'answer', article: 'gallery', confidence: 0.75 } as const;
    const asked = [
      { ...row, id: 'q1', at: 10, text: 'hur då?\0' },
      { ...row, id: 'q2', at: 20, text: 'varför?' },
      { id: 'q3', at: 30, locale: 'en', decision: 'ticket' } as const,
    ];
    expect(await questions.record(asked)).toEqual(['q1', 'q2', 'q3']);
    expect(await questions.record(asked.slice(0, 1))).toEqual(['q1']);
    expect(await questions.record([])).toEqual([]);
    expect(await questions.react('q1', 'notHelpful', 40)).toBe(true);
    expect(await questions.react('unknown', 'helpful', 40)).toBe(false);
    expect(await questions.purgeText(20)).toBe(1);
    const rows = await kysely
      .selectFrom('questions')
      .select(['id', 'text', 'reaction', 'confidence'])
      .orderBy('id')
      .execute();
    expect(rows).toEqual([
      { id: 'q1', text: null, reaction: 'notHelpful', confidence: 0.75 },
      { id: 'q2', text: 'varför?', reaction: null, confidence: 0.75 },
      { id: 'q3', text: null, reaction: null, confidence: null },
    ]);
  });

  it('takes more at once than one statement may carry', async () => {
    const { questions } = await (await fresh()).openStores();
    const rows = Array.from({ length: 8_000 }, (_, i) => ({
      id: `q${i}`,
      at: i,
      locale: 'en' as const,
      decision: 'suggest' as const,
      text: 'why?',
    }));
    expect(await questions.record(rows)).toHaveLength(8_000);
    expect(await questions.purgeText(8_000)).toBe(8_000);
  });
});
