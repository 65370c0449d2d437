import { channelOf } from '../desk/organisation';
import { optionsOf } from './options';
import { withStores } from './stores';

/** `firstline queues`: where each queue goes, and whether the bot can write there. */
export async function showQueues(words: readonly string[]): Promise<void> {
  const { values } = optionsOf(words, { json: { type: 'boolean', default: false } });
  await withStores(async (stores, organisation) => {
    const bindings = await stores.conversations.bindings();
    const rows = await Promise.all(
      organisation.routing.queues.map(async queue => {
        const channel = channelOf(queue, bindings) ?? null;
        const known =
          channel === null ? undefined : (bindings.get(queue.id) ?? (await stores.conversations.find(channel)));
        const source = bindings.has(queue.id) ? 'connected in Teams' : channel ? 'policy' : 'nowhere';
        const reachable = channel === null ? 'no' : known ? 'yes' : 'not known';
        return {
          id: queue.id,
          name: queue.name,
          level: queue.level,
          channel,
          source,
          reachable,
          members: queue.members.length,
        };
      }),
    );
    if (values.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    else
      for (const row of rows)
        process.stdout.write(
          `${row.id} (${row.level}): ${row.channel ?? 'no channel'}; ${row.source}; reachable: ${row.reachable}${toDo(row)}\n`,
        );
  });
}

/** What makes a queue one that can be reached for sure. */
function toDo({ id, channel, reachable }: { id: string; channel: string | null; reachable: string }): string {
  if (reachable === 'yes') return '';
  const connect = `add the bot to ${channel === null ? 'a' : 'the'} channel and write "@Firstline connect ${id}" there`;
  return channel === null ? `; ${connect}` : `, as nobody has written to the bot there yet; ${connect}`;
}
