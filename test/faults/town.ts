import { randomUUID } from 'node:crypto';
import { type Limit, conversationLimits, tenantLimits } from '../../src/deliveries/pace';
import { openDatabase } from '../../src/storage/database';
import { openStores } from '../../src/storage/stores';
import { type Call, Connector, visibleText } from '../support/connector';
import { Client, people } from '../support/service';

/** Many channels and makers: Teams lets little into each. */
const places = 200;

export const support = {
  organisation: 'Testbolaget',
  timeZone: 'Europe/Stockholm',
  queues: [
    { id: 'helpdesk', level: 'helpdesk', channel: '19:helpdesk@thread.tacv2', members: [people.dan.id] },
    ...Array.from({ length: places }, (_, i) => ({
      id: `team${i}`,
      level: 'team',
      channel: `19:team${i}@thread.tacv2`,
      members: [people.eva.id],
    })),
  ],
};

export const apps = Array.from({ length: 2 * places }, (_, i) => ({
  id: `app${i}`,
  name: `App ${i}`,
  kind: 'app',
  owner: { id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`, name: `Maker ${i}` },
  ...(i < places ? { tier: 'important', queue: `team${i}` } : { tier: 'productivity' }),
}));

/** What came of the tickets that were filed. */
export interface Counts {
  readonly acknowledged: number;
  readonly found: number;
  readonly handedOver: number;
  readonly repeated: number;
  /** Conversations that got more than Teams allows. */
  readonly overLimits: number;
  readonly pending: number;
}

/** People who file tickets at any of several replicas, and again until it is acknowledged. */
export class Crowd {
  readonly acknowledged = new Set<string>();
  /** Tries that were not acknowledged. */
  failures = 0;
  private filing = false;
  private running: Promise<void>[] = [];

  constructor(
    private readonly replicas: () => readonly { readonly url: string }[],
    private readonly connector: Connector,
  ) {}

  /**
   * @param pauseMs how long each person waits after a ticket
   * @param steps how many steps the helpdesk takes on each ticket at once, while its cards are still on their way
   */
  start(size: number, pauseMs: number, steps = 0): void {
    this.filing = true;
    this.running = Array.from({ length: size }, async (_, i) => {
      while (this.filing) {
        await this.fileOne(i, steps);
        await new Promise(done => setTimeout(done, pauseMs));
      }
    });
  }

  async stop(): Promise<void> {
    this.filing = false;
    await Promise.all(this.running);
  }

  private async fileOne(person: number, steps: number): Promise<void> {
    const formId = randomUUID();
    const app = `app${Math.floor(Math.random() * 2 * places)}`;
    const id = `99999999-0000-4000-8000-${String(person * 1000 + Math.floor(Math.random() * 1000)).padStart(12, '0')}`;
    const form = { formId, app, category: 'fault', impact: 'one-stopped', summary: 'Blank screen' };
    while (this.filing) {
      const all = this.replicas();
      const replica = all[Math.floor(Math.random() * all.length)] ?? { url: '' };
      const client = new Client({ app: replica }, this.connector, { id, name: `Person ${person}` });
      const number = await client.execute('submitTicket', form).then(
        card => /PP-\d+/.exec(visibleText(card))?.[0],
        () => undefined,
      );
      if (number !== undefined) {
        this.acknowledged.add(number);
        const dan = new Client({ app: replica }, this.connector, people.dan);
        for (let step = 1; step <= steps; step++)
          await dan.execute('ask', { ticket: number, message: `step ${step}` }).catch(() => undefined);
        return;
      }
      this.failures++;
      await new Promise(done => setTimeout(done, 50));
    }
  }

  /** Waits until nothing is left to deliver, or nothing was delivered for so long; then counts. */
  async count(databaseUrl: string, patienceMs: number): Promise<Counts> {
    const stores = openStores(await openDatabase(databaseUrl));
    let { pending } = await stores.deliveries.counts();
    let deliveredAt = Date.now();
    while (pending > 0 && Date.now() - deliveredAt < patienceMs) {
      await new Promise(done => setTimeout(done, 500));
      const left = (await stores.deliveries.counts()).pending;
      if (left < pending) deliveredAt = Date.now();
      pending = left;
    }
    const found = new Set<string>();
    for await (const { ticket } of stores.tickets.all()) found.add(ticket.number);
    await stores.close();
    const posts = handovers(this.connector.calls);
    const known = [...this.acknowledged];
    return {
      acknowledged: known.length,
      found: known.filter(number => found.has(number)).length,
      handedOver: known.filter(number => posts.has(number)).length,
      repeated: known.filter(number => (posts.get(number) ?? 0) > 1).length,
      overLimits: overLimits(this.connector.calls),
      pending,
    };
  }
}

/** The last of the helpdesk's steps that a card shows. */
export function lastStepOn({ activity }: Call): number {
  const shown = visibleText(activity.attachments?.[0]?.content).matchAll(/step (\d+)/g);
  return Math.max(0, ...[...shown].map(([, step]) => Number(step)));
}

/** How often the card of each ticket was posted to a desk. */
export function handovers(calls: readonly Call[]): Map<string, number> {
  const posts = new Map<string, number>();
  for (const { kind, status, activity, conversation } of calls) {
    const isDesk = conversation.startsWith('19:') || conversation.startsWith('a:chat-with-');
    const number = /PP-\d+/.exec(activity.summary ?? '')?.[0];
    if (kind !== 'update' && status < 300 && isDesk && number) posts.set(number, (posts.get(number) ?? 0) + 1);
  }
  return posts;
}

/** Conversations that got more than Teams allows; the tenant with all of them counts as one. */
function overLimits(calls: readonly Call[]): number {
  const times = new Map<string, number[]>();
  for (const { kind, conversation, at, channel, activity } of calls) {
    // Opening a chat says nothing in it yet.
    if (kind === 'create' && channel === undefined && activity.type === undefined) continue;
    const id = conversation.split(';', 1)[0] ?? '';
    times.set(id, [...(times.get(id) ?? []), at]);
  }
  const isOver = (all: readonly number[], limits: readonly Limit[]) =>
    limits.some(({ count, withinMs }) =>
      all.some((at, i) => all[i + count] !== undefined && (all[i + count] ?? 0) - at < withinMs),
    );
  const inTenant = calls.map(({ at }) => at);
  return (
    [...times.values()].filter(all => isOver(all, conversationLimits)).length + (isOver(inTenant, tenantLimits) ? 1 : 0)
  );
}
