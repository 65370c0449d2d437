import { join } from 'node:path';
import { type Call, Connector, cardOf, visibleText } from './connector';
import { Client, type Person, type Place, type Service, people, startService } from './service';

const fixtureKnowledge = join(__dirname, '../fixtures/knowledge');

/** A service with a connector, and the people around it, for scenarios at the desk. */
export class Desk {
  private constructor(
    readonly connector: Connector,
    readonly service: Service,
  ) {}

  static async start(parts: Parameters<typeof startService>[0] = {}): Promise<Desk> {
    const connector = await Connector.start();
    return new Desk(
      connector,
      await startService({ ...parts, env: { KNOWLEDGE_DIR: fixtureKnowledge, ...parts.env } }),
    );
  }

  async stop(): Promise<void> {
    await this.service.stop();
    await this.connector.stop();
  }

  /** Somebody in Teams; Swedish where asked for. */
  as(person: Person, locale = 'en-GB'): Client {
    return new Client(this.service, this.connector, person, { locale });
  }

  /** Files a ticket by the form, in the person's own chat. */
  async file(input: object = {}, requester = this.as(people.anna)) {
    const { card, activityId } = await requester.say('I want to talk to a person');
    const ticket = await requester.press(card, 'submitTicket', { ...form, ...input }, requester.chat, activityId);
    const number = /PP-\d+/.exec(visibleText(ticket))?.[0];
    if (!number) throw new Error(`no number on ${visibleText(ticket)}`);
    return { ticket, number, cardId: activityId };
  }

  /** A ticket's card in a channel, and the thread it stands in. */
  async handedTo(channel: string, number: string) {
    const call = await this.connector.waitFor(
      sent => sent.kind === 'create' && sent.channel === channel && wordsOf(sent).includes(number),
      `${number} in ${channel}`,
    );
    const place: Place = { id: call.conversation, type: 'channel' };
    return { card: cardOf(call), place, cardId: call.activityId };
  }

  /** Waits for a message or card in a place that says something. */
  told(place: string | Place, words: RegExp, since = 0): Promise<Call> {
    const id = typeof place === 'string' ? place : place.id;
    return this.connector.waitFor(
      call => call.conversation === id && words.test(wordsOf(call)),
      `${String(words)} in ${id}`,
      since,
    );
  }

  get calls(): number {
    return this.connector.calls.length;
  }
}

const form = {
  app: 'grid',
  category: 'fault',
  impact: 'one-stopped',
  summary: 'Blank screen',
  details: 'Since today',
};

/** All words of a message, card or not, as a person reads them. */
export function wordsOf(call: Pick<Call, 'activity'>): string {
  return `${unescaped(call.activity.text ?? '')}\n${visibleText(cardOf(call))}`;
}

function unescaped(markdown: string): string {
  return markdown
    .replace(/\\([\\`*_{}[\]()#+\-.!|~>])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
