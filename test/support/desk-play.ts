import { join } from 'node:path';
import { type Call, Connector, cardOf, visibleText } from './connector';
import { Client, type Person, type Place, type Service, startService } from './service';

type Card = Record<string, unknown>;

/** A desk at work: the service, Teams in front of it, and people who play their parts. */
export interface DeskPlay {
  readonly connector: Connector;
  readonly service: Service;
  as(person: Person, locale?: string): Client;
  /** Somebody files a ticket by the form. */
  file(client: Client, input?: object): Promise<{ ticket: Card; number: string; cardId: string }>;
  /** The newest card of a ticket in a channel, and the thread it stands in. */
  handedTo(channel: string, words?: RegExp): Promise<{ card: Card; place: Place; cardId: string }>;
  /** A message to somebody whose words fit. */
  told(place: string, words: RegExp, since?: number): Promise<Call>;
  stop(): Promise<void>;
}

export const blankScreen = {
  app: 'lunch',
  category: 'fault',
  impact: 'one-stopped',
  summary: 'Blank screen',
  details: 'Since today',
};

export async function startDeskPlay(parts: Parameters<typeof startService>[0] = {}): Promise<DeskPlay> {
  const connector = await Connector.start();
  const service = await startService({
    ...parts,
    env: { KNOWLEDGE_DIR: join(__dirname, '../fixtures/knowledge'), ...parts.env },
  });
  return {
    connector,
    service,
    as: (person, locale) => new Client(service, connector, person, locale === undefined ? {} : { locale }),
    async file(client, input = {}) {
      const { card, activityId } = await client.say('I want to talk to a person');
      const ticket = await client.press(card, 'submitTicket', { ...blankScreen, ...input }, client.chat, activityId);
      return { ticket, number: numberOn(ticket), cardId: activityId };
    },
    async handedTo(channel, words = /./) {
      const call = await connector.waitFor(
        sent => sent.kind === 'create' && sent.channel === channel && words.test(visibleText(cardOf(sent))),
        `a card with ${String(words)} in ${channel}`,
      );
      return { card: cardOf(call)!, place: { id: call.conversation, type: 'channel' }, cardId: call.activityId };
    },
    told: (place, words, since = 0) =>
      connector.waitFor(
        call =>
          call.conversation.startsWith(place) && words.test(`${call.activity.text ?? ''}${visibleText(cardOf(call))}`),
        `${String(words)} in ${place}`,
        since,
      ),
    async stop() {
      await service.stop();
      await connector.stop();
    },
  };
}

/** The number of the ticket that a card shows. */
export function numberOn(card: unknown): string {
  const number = /PP-\d+/.exec(visibleText(card))?.[0];
  if (!number) throw new Error(`no number on ${visibleText(card)}`);
  return number;
}
