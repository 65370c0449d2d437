import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call that the bot made to the connector. */
export interface Call {
  readonly kind: 'post' | 'update' | 'create';
  readonly conversation: string;
  readonly activityId: string;
  readonly activity: SentActivity;
  /** For `create`: what the conversation was made of. */
  readonly members?: readonly string[];
  readonly channel?: string;
  readonly status: number;
  /** When it came, in epoch milliseconds. */
  readonly at: number;
  /** What the bot proved itself with. */
  readonly authorization?: string;
}

export interface SentActivity {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly content: Record<string, unknown> }[];
}

/** What the connector answers instead of success: a status with Teams' error code and headers. */
export interface Refusal {
  readonly status: number;
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of an answer: none at all, a cut connection, or one whose body never ends. */
  readonly instead?: 'hang' | 'reset' | 'slow body';
  /** Answers, with success where the status says so, only then. */
  readonly after?: Promise<void>;
}

/** Decides for a request whether it fails; nothing means that it succeeds. */
export type Behaviour = (request: { kind: Call['kind']; target: string }) => Refusal | undefined;

const waitMs = 10_000;

/** A Bot Framework connector on loopback, in the role of Teams: keeps what the bot sends and answers as told. */
export class Connector {
  readonly calls: Call[] = [];
  behaviour: Behaviour = () => undefined;
  private readonly server: Server;
  private counter = 0;
  private waiting: (() => void)[] = [];

  private constructor() {
    this.server = createServer((request, response) => void this.handle(request, response));
  }

  static async start(): Promise<Connector> {
    const connector = new Connector();
    await new Promise<void>(done => connector.server.listen(0, '127.0.0.1', done));
    return connector;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise(done => this.server.close(() => done()));
  }

  /** The successful calls so far. */
  get sent(): Call[] {
    return this.calls.filter(({ status }) => status < 300);
  }

  /** Waits for a successful call that fits, from `since` on. */
  async waitFor(fits: (call: Call) => boolean, what: string, since = 0): Promise<Call> {
    const deadline = Date.now() + waitMs;
    for (;;) {
      const found = this.calls.slice(since).find(call => call.status < 300 && fits(call));
      if (found) return found;
      if (Date.now() > deadline)
        throw new Error(
          `the connector never got ${what}; it got ${JSON.stringify(this.calls.slice(since)).slice(0, 2000)}`,
        );
      await new Promise<void>(done => {
        const timer = setTimeout(done, 200);
        this.waiting.push(() => {
          clearTimeout(timer);
          done();
        });
      });
    }
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = (chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {}) as Record<string, unknown>;
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const [, conversation = '', , activityId] =
      /^\/v3\/conversations(?:\/([^/]+)(?:\/activities(\/([^/]+))?)?)?/.exec(path) ?? [];
    if (request.method === 'POST' && conversation === '') this.create(body, response);
    else if (request.method === 'PUT') this.record('update', conversation, activityId ?? '', body, response);
    else this.record('post', conversation, `activity-${++this.counter}`, body, response);
    const call = this.calls.at(-1);
    const { authorization } = request.headers;
    if (call && authorization) this.calls[this.calls.length - 1] = { ...call, authorization };
    for (const wake of this.waiting.splice(0)) wake();
  }

  private create(body: Record<string, unknown>, response: ServerResponse): void {
    const { members, channelData, activity } = body as {
      members?: { id: string }[];
      channelData?: { channel?: { id: string } };
      activity?: SentActivity;
    };
    const channel = channelData?.channel?.id;
    const activityId = `activity-${++this.counter}`;
    const person = members?.[0]?.id;
    const id = channel ? `${channel};messageid=${activityId}` : `a:chat-with-${person ?? 'nobody'}`;
    const refusal = this.behaviour({ kind: 'create', target: channel ?? person ?? '' });
    this.calls.push({
      kind: 'create',
      conversation: id,
      activityId,
      activity: activity ?? {},
      status: refusal?.status ?? 201,
      at: Date.now(),
      ...(channel && { channel }),
      ...(members && { members: members.map(member => member.id) }),
    });
    void answer(response, refusal, 201, { id, activityId });
  }

  private record(
    kind: 'post' | 'update',
    conversation: string,
    activityId: string,
    body: object,
    response: ServerResponse,
  ): void {
    const refusal = this.behaviour({ kind, target: conversation });
    this.calls.push({ kind, conversation, activityId, activity: body, status: refusal?.status ?? 200, at: Date.now() });
    void answer(response, refusal, 200, { id: activityId });
  }
}

async function answer(
  response: ServerResponse,
  refusal: Refusal | undefined,
  status: number,
  body: object,
): Promise<void> {
  await refusal?.after;
  if (refusal?.instead === 'hang') return;
  if (refusal?.instead === 'reset') return void response.socket?.destroy();
  response.writeHead(refusal?.status ?? status, { 'Content-Type': 'application/json', ...refusal?.headers });
  if (refusal?.instead === 'slow body') return void response.write('{');
  response.end(
    JSON.stringify(
      refusal && refusal.status >= 300
        ? { error: { code: refusal.code ?? 'Error', message: 'refused by the test' } }
        : body,
    ),
  );
}

/** The card of a call, if it has one. */
export function cardOf({ activity }: Pick<Call, 'activity'>): Record<string, unknown> | undefined {
  return activity.attachments?.[0]?.content;
}

/** All words that a person sees of a card: texts, runs, facts, labels, choices and titles. */
export function visibleText(card: unknown): string {
  if (typeof card !== 'object' || card === null) return '';
  if (Array.isArray(card)) return card.map(visibleText).join('\n');
  return Object.entries(card)
    .map(([key, value]) => {
      if (typeof value === 'string')
        return ['text', 'title', 'value', 'label', 'placeholder'].includes(key) ? value : '';
      return key === 'data' ? '' : visibleText(value);
    })
    .filter(Boolean)
    .join('\n');
}

/** Every Action.Execute of a card, also those inside ShowCards. */
export function actionsOf(card: unknown): { verb: string; title: string; data: Record<string, unknown> }[] {
  if (typeof card !== 'object' || card === null) return [];
  if (Array.isArray(card)) return card.flatMap(actionsOf);
  const { type, verb, title, data } = card as Record<string, unknown>;
  const own =
    type === 'Action.Execute'
      ? [{ verb: String(verb), title: String(title), data: (data ?? {}) as Record<string, unknown> }]
      : [];
  return [...own, ...Object.values(card).flatMap(actionsOf)];
}

/** The ids of a card's inputs. */
export function inputsOf(
  card: unknown,
): { id: string; type: string; value?: unknown; choices?: { value: string; title: string }[] }[] {
  if (typeof card !== 'object' || card === null) return [];
  if (Array.isArray(card)) return card.flatMap(inputsOf);
  const { type } = card as { type?: string };
  const own = type?.startsWith('Input.') ? [card as { id: string; type: string }] : [];
  return [...own, ...Object.values(card).flatMap(inputsOf)];
}
