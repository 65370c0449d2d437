import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type App, startApp } from '../../src/app';
import { readConfig } from '../../src/config';
import type { Clock } from '../../src/lib/clock';
import type { Log } from '../../src/lib/log';
import type { TokenSource } from '../../src/teams/credentials';
import { type Connector, actionsOf, cardOf } from './connector';
import { keptLog, note, noteActivity, notePolicy } from './kept-logs';

export const tenant = '11111111-1111-4111-8111-111111111111';

/** A small organisation for scenarios; each part can be replaced. */
export const people = {
  anna: { id: 'aaaaaaaa-0000-4000-8000-000000000001', name: 'Anna Berg' },
  bo: { id: 'bbbbbbbb-0000-4000-8000-000000000002', name: 'Bo Maker' },
  cia: { id: 'cccccccc-0000-4000-8000-000000000003', name: 'Cia Coowner' },
  dan: { id: 'dddddddd-0000-4000-8000-000000000004', name: 'Dan Helpdesk' },
  eva: { id: 'eeeeeeee-0000-4000-8000-000000000005', name: 'Eva Team' },
  fia: { id: 'ffffffff-0000-4000-8000-000000000006', name: 'Fia Platform' },
} as const;

export const channels = {
  helpdesk: '19:helpdesk@thread.tacv2',
  finance: '19:finance@thread.tacv2',
  platform: '19:platform@thread.tacv2',
} as const;

export const sampleSupport = {
  organisation: 'Testbolaget',
  timeZone: 'Europe/Stockholm',
  admins: [people.dan.id],
  // Each at once, so that what follows from a step is seen right after it.
  noticesWaitSeconds: 0,
  queues: [
    { id: 'helpdesk', name: 'Helpdesk', level: 'helpdesk', channel: channels.helpdesk, members: [people.dan.id] },
    { id: 'finance', name: 'Finance apps', level: 'team', channel: channels.finance, members: [people.eva.id] },
    { id: 'platform', name: 'Platform team', level: 'dedicated', channel: channels.platform, members: [people.fia.id] },
  ],
};

export const sampleApps = [
  {
    id: 'lunch',
    name: 'Lunch Picker',
    aliases: ['Lunchväljaren'],
    kind: 'app',
    tier: 'productivity',
    owner: people.bo,
    coOwners: [people.cia],
  },
  { id: 'invoice', name: 'Invoice Inbox', kind: 'flow', tier: 'important', owner: people.bo, queue: 'finance' },
  { id: 'grid', name: 'Grid Control', kind: 'app', tier: 'critical', owner: people.bo },
  { id: 'legacy', name: 'Old Thing', kind: 'app', owner: people.bo },
];

export interface Service {
  readonly app: App;
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
  /** Stops and starts again on the same database. */
  restart(): Promise<void>;
}

/** Starts the whole service in this process, on a free port, with a database of its own. */
export async function startService(
  parts: {
    support?: object;
    apps?: object[];
    env?: NodeJS.ProcessEnv;
    now?: Clock;
    tokens?: TokenSource;
    log?: Log;
  } = {},
): Promise<Service> {
  const folder = await mkdtemp(join(tmpdir(), 'firstline-'));
  const { support = sampleSupport, apps = sampleApps } = parts;
  await writeFile(join(folder, 'support.yaml'), stringify(support));
  await writeFile(join(folder, 'apps.yaml'), stringify(apps));
  notePolicy({ support, apps });
  const env: NodeJS.ProcessEnv = {
    PORT: '0',
    DATABASE_URL: `sqlite:${join(folder, 'firstline.db')}`,
    SUPPORT_FILE: join(folder, 'support.yaml'),
    APPS_FILE: join(folder, 'apps.yaml'),
    KNOWLEDGE_DIR: join(__dirname, '../../knowledge'),
    ...parts.env,
  };
  const start = async () => {
    const config = await readConfig(env);
    return startApp(
      config,
      keptLog(parts.log && [parts.log]),
      parts.now,
      parts.tokens && Promise.resolve(parts.tokens),
    );
  };
  let app = await start();
  return {
    get app() {
      return app;
    },
    folder,
    env,
    async stop() {
      await app.stop();
      await rm(folder, { recursive: true, force: true });
    },
    async restart() {
      await app.stop();
      app = await start();
    },
  };
}

export interface Place {
  readonly id: string;
  readonly type: 'personal' | 'channel' | 'groupChat';
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

type Card = Record<string, unknown>;

/** A person in Teams, as the bot meets them over HTTP. */
export class Client {
  constructor(
    private readonly service: { readonly app: Pick<App, 'url'> },
    private readonly connector: Connector,
    readonly person: Person,
    private readonly options: {
      locale?: string;
      tenantId?: string;
      aadObjectId?: string | undefined;
      /** The Authorization header of everything that is sent. */
      authorization?: string;
    } = {},
  ) {}

  get chat(): Place {
    return { id: `a:${this.person.id}`, type: 'personal' };
  }

  /** Sends any activity; what is not given is as Teams sends it. */
  async send(activity: object, place: Place = this.chat): Promise<{ status: number; body: unknown }> {
    const { tenantId = tenant, authorization = '' } = this.options;
    noteActivity({ from: { name: this.person.name, aadObjectId: this.person.id }, ...activity });
    note({ secrets: [authorization] });
    const response = await fetch(`${this.service.app.url}/api/messages`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(authorization && { Authorization: authorization }),
      },
      body: JSON.stringify({
        id: `in-${randomUUID()}`,
        channelId: 'msteams',
        serviceUrl: this.connector.url,
        from: { id: `29:${this.person.id}`, name: this.person.name, aadObjectId: this.person.id },
        recipient: { id: '28:bot', name: 'Firstline' },
        conversation: { id: place.id, conversationType: place.type, tenantId },
        channelData: { tenant: { id: tenantId } },
        locale: this.options.locale ?? 'en-GB',
        ...activity,
      }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? (JSON.parse(text) as unknown) : undefined };
  }

  /** Writes a message, with a mention of the bot where others read. */
  async write(text: string, place: Place = this.chat): Promise<void> {
    const mention =
      place.type === 'personal'
        ? {}
        : {
            entities: [{ type: 'mention', mentioned: { id: '28:bot', name: 'Firstline' }, text: '<at>Firstline</at>' }],
          };
    const written = place.type === 'personal' ? text : `<at>Firstline</at> ${text}`;
    const { status } = await this.send({ type: 'message', text: written, ...mention }, place);
    if (status !== 200) throw new Error(`the bot answered ${status}`);
  }

  /** Writes a message and returns what the bot replies with. */
  async say(text: string, place: Place = this.chat): Promise<{ text?: string; card?: Card; activityId: string }> {
    const since = this.connector.calls.length;
    await this.write(text, place);
    const call = await this.connector.waitFor(
      ({ kind, conversation, activity }) => kind === 'post' && conversation === place.id && activity.type === 'message',
      `a reply to "${text.slice(0, 40)}"`,
      since,
    );
    return {
      activityId: call.activityId,
      ...(call.activity.text && { text: call.activity.text }),
      ...(cardOf(call) && { card: cardOf(call) }),
    };
  }

  /** Presses a button by its verb, with inputs, and returns the card that takes its place. */
  async press(
    card: Card | undefined,
    verb: string,
    inputs: object = {},
    place: Place = this.chat,
    cardId = 'card',
  ): Promise<Card> {
    const action = actionsOf(card).find(candidate => candidate.verb === verb);
    if (!action)
      throw new Error(
        `the card has no ${verb}; it has ${actionsOf(card)
          .map(found => found.verb)
          .join(', ')}`,
      );
    return this.execute(verb, { ...action.data, ...inputs }, place, cardId);
  }

  /** Sends an Action.Execute with any data, as anybody could. */
  async execute(verb: string, data: unknown, place: Place = this.chat, cardId = 'card'): Promise<Card> {
    const { status, body } = await this.send(
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: cardId,
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      },
      place,
    );
    const answer = body as { statusCode?: number; type?: string; value?: Card } | undefined;
    if (status !== 200 || answer?.statusCode !== 200 || !answer.value)
      throw new Error(`the invoke was answered ${status} ${JSON.stringify(body)}`);
    return answer.value;
  }
}
