import { startApp } from '../app';
import { readConfig } from '../config';
import { withoutRegistration } from '../config/environment';
import { createLog } from '../lib/log';
import { optionsOf } from './options';
import { type Playground, startPlayground } from './playground';

const playgroundFile = 'env/playground.yaml';
const firstPort = 56150;
/** Erik Sandberg of the sample organisation, who makes its productivity apps. */
const maker = '4b1f0c52-0d5e-4a57-9a1e-000000000002';

/** `firstline try [--both]`: the service with a Teams client for development beside it, until Ctrl+C. */
export async function tryFirstline(words: readonly string[]): Promise<void> {
  const { values } = optionsOf(words, { both: { type: 'boolean', default: false } });
  const config = await readConfig(withoutRegistration(process.env));
  const app = await startApp(config, createLog(process.env.LOG_LEVEL ?? 'warn'));
  const running: { stop(): Promise<void> }[] = [app];
  const stop = async () => {
    await Promise.all(running.map(one => one.stop()));
  };
  try {
    const seats = values.both ? [undefined, maker] : [undefined];
    const playgrounds: Playground[] = [];
    for (const [index, seatOf] of seats.entries()) {
      const playground = await startPlayground({
        botUrl: app.url,
        file: playgroundFile,
        port: firstPort + index,
        ...(seatOf !== undefined && { seatOf }),
      });
      running.push(playground);
      playgrounds.push(playground);
    }
    for (const playground of playgrounds) await install(app.url, playground);
    process.stdout.write(whatToDo(app.url, playgrounds));
    await untilInterrupted();
  } finally {
    await stop();
  }
}

/** What Teams tells a bot when somebody installs it; the Playground leaves it to its menus. */
async function install(botUrl: string, { serviceUrl, seat }: Playground): Promise<void> {
  const { tenantId, bot, currentUser, personalChat } = seat;
  await fetch(`${botUrl}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      type: 'conversationUpdate',
      channelId: 'msteams',
      serviceUrl,
      from: currentUser,
      recipient: bot,
      conversation: { id: personalChat.id, conversationType: 'personal', tenantId },
      membersAdded: [{ id: bot.id }],
    }),
  });
}

function whatToDo(botUrl: string, [first, second]: readonly Playground[]): string {
  return `
Firstline answers at ${botUrl}. Open in a browser:

  ${first?.url ?? ''}   You are Anna Lindqvist, who needs help. The channel "Helpdesk" is the helpdesk's, "Finance apps" a team's.
${
  second
    ? `  ${second.url}   You are Erik Sandberg, who made "Desk Booking": what goes to him arrives in his chat.\n`
    : '  (A maker sits in a Playground of their own: "npm start -- --both" opens one for Erik Sandberg. Without it, his tickets go on to the helpdesk.)\n'
}
Three things to try in the chat with Firstline:
  1. "My flow was turned off"               an answer from the knowledge base (Swedish too: "Mitt flöde har stängts av")
  2. "Outage Dispatch shows a blank screen" a ticket for a critical app: it arrives in the channel "Helpdesk"
  3. "Travel Expense gives a wrong total"   a ticket for an important app: it arrives in the channel "Finance apps"

Stop with Ctrl+C.
`;
}

function untilInterrupted(): Promise<void> {
  return new Promise(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}
