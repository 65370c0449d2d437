import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { startApp } from '../app';
import { readConfig } from '../config';
import { withoutRegistration } from '../config/environment';
import { createLog } from '../lib/log';
import { type Button, asTerminalText, buttonsOf, promptOf, valueOf } from './terminal-card';

/** Who sits at the terminal. */
const person = { id: '00000000-0000-4000-8000-0000000c4a70', name: 'You' };

/**
 * `firstline chat`: the service, and a chat with it in this terminal. The terminal is a connector of its own, so the
 * same protocol is spoken as with Teams. Cards for other people are shown as a note.
 */
export async function chat(): Promise<void> {
  const config = await readConfig({ PORT: '0', ...withoutRegistration(process.env) });
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  let buttons: Button[] = [];
  const show = (activity: SentActivity, isForMe: boolean) => {
    if (activity.type !== 'message') return;
    const [attachment] = activity.attachments ?? [];
    const card = attachment?.contentType === 'application/vnd.microsoft.card.adaptive' ? attachment.content : undefined;
    if (!isForMe)
      return void process.stdout.write(`\n  (to somebody else: ${activity.summary ?? activity.text ?? 'a card'})\n`);
    if (card) buttons = showCard(card);
    else process.stdout.write(`\n${activity.text ?? activity.summary ?? ''}\n`);
  };
  const connector = await listen(show);
  const app = await startApp(config, createLog(process.env.LOG_LEVEL ?? 'error'));
  const send = (activity: object) => post(`${app.url}/api/messages`, connector.url, activity);
  process.stdout.write(
    'Write to Firstline. A number presses a button. Ctrl+D ends.\nTry: "My flow was turned off", "Hur delar jag en app?", "my tickets"\n\n> ',
  );
  for (let words = await nextLine(lines); words !== undefined; words = await nextLine(lines)) {
    const button = /^\d+$/.test(words) ? buttons[Number(words) - 1] : undefined;
    if (button) {
      const inputs: Record<string, string> = {};
      for (const input of button.inputs) {
        process.stdout.write(promptOf(input));
        inputs[input.id] = valueOf((await nextLine(lines)) ?? '', input);
      }
      const result = await send({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: 'terminal',
        value: { action: { type: 'Action.Execute', verb: button.verb, data: { ...button.data, ...inputs } } },
      });
      const card = (result as { value?: object } | undefined)?.value;
      if (card) buttons = showCard(card);
    } else if (words) await send({ type: 'message', text: words });
    process.stdout.write('\n> ');
  }
  await app.stop();
  connector.close();
}

interface SentActivity {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: object }[];
}

function showCard(card: object): Button[] {
  const buttons = buttonsOf(card);
  process.stdout.write(`\n${asTerminalText(card)}\n`);
  for (const [index, { title }] of buttons.entries()) process.stdout.write(`  [${index + 1}] ${title}\n`);
  return buttons;
}

/** The next line typed; nothing at the end. */
async function nextLine(lines: AsyncIterator<string>): Promise<string | undefined> {
  const line = await lines.next();
  return line.done ? undefined : line.value.trim();
}

async function post(url: string, serviceUrl: string, activity: object): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      channelId: 'msteams',
      serviceUrl,
      from: { ...person, aadObjectId: person.id },
      recipient: { id: 'firstline', name: 'Firstline' },
      conversation: { id: 'terminal', conversationType: 'personal' },
      locale: process.env.LANG?.replace('_', '-').slice(0, 5),
      ...activity,
    }),
  });
  const text = await response.text();
  return text ? JSON.parse(text) : undefined;
}

/** The terminal's side of the protocol: takes what the bot sends. */
async function listen(show: (activity: SentActivity, isForMe: boolean) => void) {
  let counter = 0;
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as SentActivity & { activity?: SentActivity };
      if (request.method === 'POST') show(body.activity ?? body, request.url?.includes('/terminal/') ?? false);
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ id: `message-${++counter}`, activityId: `message-${counter}` }));
    })();
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
