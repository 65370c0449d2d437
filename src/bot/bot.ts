import type { TurnState } from '@microsoft/teams-ai';
// Its own file: the package's door loads models, planners and tokenizers too, a quarter of a second at each start.
import { Application } from '@microsoft/teams-ai/lib/Application';
import { type TurnContext, INVOKE_RESPONSE_KEY } from 'botbuilder';
import { randomBytes } from 'node:crypto';
import { messageCard } from '../cards/message-card';
import { text } from '../cards/text';
import { welcomeCard } from '../cards/welcome-card';
import type { Desk } from '../desk/desk';
import { type FloodGate, floodGate } from '../desk/flood';
import { type Memory } from '../desk/remember';
import { causeOf } from '../lib/log';
import type { Message } from '../teams/messenger';
import { type Reply, asMessage } from './as-message';
import { onCardAction } from './on-card-action';
import { onFileConsent } from './on-file-consent';
import { onMessage } from './on-message';
import { openMessageAction, submitMessageAction } from './on-message-action';
import { onPrivacyMessage } from './on-privacy';
import { type Answered, answered } from './repeated';
import { reply } from './reply';
import { isServed } from './refusals';
import { type Turn, turnOf } from './turn';

/** Runs a turn through the table of routes. */
export type Bot = (context: TurnContext) => Promise<void>;

/** The table of routes: which story answers which activity. */
export function createBot(desk: Desk, memory: Memory): Bot {
  const app = new Application<TurnState>({ startTypingTimer: false, removeRecipientMention: false });
  const seen = answered();
  const gate = floodGate(desk);
  const table: readonly [
    matches: (context: TurnContext) => boolean,
    handle: (context: TurnContext) => Promise<void>,
    isInvoke: boolean,
  ][] = [
    [isA('message'), context => messages(context, desk, memory, seen), false],
    [isInvoke('adaptiveCard/action'), context => cardActions(context, desk, memory), true],
    [isInvoke('composeExtension/fetchTask'), context => messageActions(context, desk, memory, openMessageAction), true],
    [
      isInvoke('composeExtension/submitAction'),
      context => messageActions(context, desk, memory, submitMessageAction),
      true,
    ],
    [isFileConsent, context => fileConsents(context, desk, memory, seen), true],
    [isA('invoke'), context => respond(context, 200), true],
    [isMembersAdded, context => welcome(context, desk, memory), false],
    [isRemoval, context => forget(context, desk), false],
  ];
  for (const [matches, handle, invoke] of table)
    app.addRoute(context => Promise.resolve(matches(context)), handle, invoke);
  return async context => {
    if (!(await turnsAway(context, desk, gate))) await app.run(context);
  };
}

const isA = (type: string) => (context: TurnContext) => context.activity.type === type;
const isInvoke = (name: string) => (context: TurnContext) => isA('invoke')(context) && context.activity.name === name;
const isFileConsent = isInvoke('fileConsent/invoke');
const isMembersAdded = (context: TurnContext) =>
  isA('conversationUpdate')(context) &&
  (context.activity.membersAdded ?? []).some(member => member.id === context.activity.recipient.id);
const isRemoval = (context: TurnContext) =>
  (isA('installationUpdate')(context) && context.activity.action === 'remove') ||
  (isA('conversationUpdate')(context) &&
    (context.activity.membersRemoved ?? []).some(member => member.id === context.activity.recipient.id));

/** What an activity says, read once for all who ask in a turn. */
function turnIn(context: TurnContext, desk: Desk): Turn {
  const known = context.turnState.get<Turn | undefined>(turnKey);
  if (known) return known;
  const turn = turnOf(context.activity, desk.organisation.languages);
  context.turnState.set(turnKey, turn);
  return turn;
}

const turnKey = Symbol('turn');

/** A sign of life is sent when an answer takes longer than this. */
const typingAfterMs = 300;

async function messages(context: TurnContext, desk: Desk, memory: Memory, seen: Answered): Promise<void> {
  const turn = turnIn(context, desk);
  await seen.once(turn.activity, () => answerMessage(context, turn, desk, memory));
}

async function answerMessage(context: TurnContext, turn: Turn, desk: Desk, memory: Memory): Promise<void> {
  const typing = setTimeout(() => void context.sendActivity({ type: 'typing' }).catch(() => undefined), typingAfterMs);
  try {
    await remember(turn, desk, memory);
    const answers = await answersTo(turn, desk).catch((error: unknown): Reply[] => [
      { text: failed(error, turn, desk) },
    ]);
    clearTimeout(typing);
    for (const message of answers) await reply(turn, message, desk);
  } finally {
    clearTimeout(typing);
  }
}

async function answersTo(turn: Turn, desk: Desk): Promise<readonly Reply[]> {
  const aboutThem = await onPrivacyMessage(turn, desk);
  if (aboutThem) return aboutThem;
  const message = await onMessage(turn, desk);
  return message ? [message] : [];
}

async function cardActions(context: TurnContext, desk: Desk, memory: Memory): Promise<void> {
  const turn = turnIn(context, desk);
  await remember(turn, desk, memory);
  const value = context.activity.value as { action?: unknown } | null | undefined;
  const card = await onCardAction(turn, value?.action, desk).catch((error: unknown) =>
    messageCard({ text: failed(error, turn, desk), tone: 'warning' }),
  );
  await respond(context, 200, { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card });
}

/** What Teams asks for when somebody chooses the bot's action on a message: answered with a dialog. */
async function messageActions(
  context: TurnContext,
  desk: Desk,
  memory: Memory,
  act: typeof openMessageAction,
): Promise<void> {
  const turn = turnIn(context, desk);
  await remember(turn, desk, memory);
  const { title, card } = await act(turn, context.activity.value, desk).catch((error: unknown) => ({
    title: '',
    card: messageCard({ text: failed(error, turn, desk), tone: 'warning' }),
  }));
  const content = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
  await respond(context, 200, { task: { type: 'continue', value: { title, card: content } } });
}

/** An answer to a file: Teams is answered at once, the person when the file is where it should be. */
async function fileConsents(context: TurnContext, desk: Desk, memory: Memory, seen: Answered): Promise<void> {
  const turn = turnIn(context, desk);
  const value: unknown = context.activity.value;
  await respond(context, 200);
  const work = seen.once(turn.activity, async () => {
    await remember(turn, desk, memory);
    const messages = await onFileConsent(turn, value, desk).catch((error: unknown): Message[] => [
      { text: failed(error, turn, desk) },
    ]);
    for (const message of messages) await reply(turn, message, desk);
  });
  await desk.sending.within(work, 0);
}

/** Somebody who floods is told once; a button that is pressed too often always answers, and leaves its card alone. */
async function turnsAway(context: TurnContext, desk: Desk, gate: FloodGate): Promise<boolean> {
  if (!isA('message')(context) && !isA('invoke')(context)) return false;
  const turn = turnIn(context, desk);
  const { speaker, tenantId, clientLocale } = turn;
  const verdict = gate.admit({ person: speaker.id ?? speaker.teamsId, tenant: tenantId });
  if (verdict === 'pass') return false;
  if (verdict === 'tell') desk.log.warn({ person: speaker.id, tenant: tenantId }, 'somebody sends too much');
  const words = text(clientLocale, 'flood.slowDown');
  if (isInvoke('adaptiveCard/action')(context))
    await respond(context, 200, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words });
  else if (isA('invoke')(context) && !isFileConsent(context))
    await respond(context, 200, { task: { type: 'message', value: words } });
  else {
    if (isFileConsent(context)) await respond(context, 200);
    if (verdict === 'tell') await reply(turn, { text: words }, desk);
  }
  return true;
}

/** Once in each personal chat: what the bot can do. In a team: how its channel becomes a queue. */
async function welcome(context: TurnContext, desk: Desk, memory: Memory): Promise<void> {
  const turn = turnIn(context, desk);
  const { conversation, place, clientLocale } = turn;
  if (!isServed(turn, desk.organisation.tenants)) return;
  const known = await desk.stores.conversations.find(place.id);
  await desk.stores.conversations.seen(place, desk.now());
  await remember(turn, desk, memory);
  if (known) return;
  const message: Message =
    conversation.kind === 'personal'
      ? asMessage(welcomeCard(desk.organisation.name, clientLocale))
      : { text: text(clientLocale, 'welcome.channel') };
  await reply(turn, message, desk);
}

/** Where the bot was taken away it cannot write any more, until it is put back. */
async function forget(context: TurnContext, desk: Desk): Promise<void> {
  const turn = turnIn(context, desk);
  const { conversation, place, speaker } = turn;
  if (!isServed(turn, desk.organisation.tenants)) return;
  await desk.stores.conversations.forget(place.id);
  if (conversation.kind === 'personal' && speaker.id !== undefined) {
    await desk.stores.people.markUnreachable(speaker.id, 'not-installed', desk.now());
  }
}

async function remember(
  { speaker, tenantId, clientLocale, place, ...turn }: Turn,
  desk: Desk,
  memory: Memory,
): Promise<void> {
  const { id, name, teamsId } = speaker;
  if (id === undefined || !isServed({ ...turn, speaker, tenantId, clientLocale, place }, desk.organisation.tenants))
    return;
  await memory
    .remember({
      person: { id, name, teamsId },
      locale: clientLocale,
      place,
      ...(tenantId !== undefined && { tenantId }),
    })
    .catch((error: unknown) => desk.log.warn(causeOf(error), 'a place could not be remembered'));
}

function respond(context: TurnContext, status: number, body?: object): Promise<void> {
  context.turnState.set(INVOKE_RESPONSE_KEY, { type: 'invokeResponse', value: { status, ...(body && { body }) } });
  return Promise.resolve();
}

/** People get a reference, the log gets the cause. */
function failed(error: unknown, { clientLocale }: Turn, { log }: Desk): string {
  const reference = randomBytes(2).toString('hex').toUpperCase();
  log.error({ ...causeOf(error), reference }, 'a turn failed');
  return text(clientLocale, 'failed.notSaved', { reference });
}
