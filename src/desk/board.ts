import { createHash } from 'node:crypto';
import { type BoardCardInput, anyQueue, boardCard, boardPageSize } from '../cards/board-card';
import type { Card } from '../cards/card';
import type { PostedCard } from '../deliveries/conversation';
import type { Locale } from '../lib/locale';
import { type Queue, destinationKey } from '../routing/destination';
import { asDestination } from '../routing/route';
import { type StandingBoard, boardViews } from '../storage/board';
import { recordDenial } from './audit';
import type { Desk } from './desk';
import { type Actor, queuesOf, worksIn } from './roles';
import { destinationName } from './ticket-view';

/** What somebody wants to see of the board; anything may be in it, as it comes from a card. */
export interface BoardWish {
  readonly view?: unknown;
  readonly queue?: unknown;
  readonly page?: unknown;
}

type Shown = Omit<StandingBoard, 'card'>;

export interface Board {
  readonly card: Card;
  /** Remembers where the card stands, so that it follows what happens. */
  readonly stands: (place: PostedCard) => Promise<void>;
}

/** The triage board as somebody may see it where they are; nothing where they may not. */
export async function openBoard(
  wish: BoardWish,
  reader: { readonly actor: Actor; readonly inPersonalChat: boolean; readonly locale: Locale },
  desk: Desk,
  banner?: BoardCardInput['banner'],
): Promise<Board | undefined> {
  const queues = await queuesFor(reader.actor, reader.inPersonalChat, desk);
  if (queues.length === 0) {
    await recordDenial({ by: reader.actor.id, action: 'board' }, desk);
    return undefined;
  }
  const seesAll = queues.some(({ level }) => level !== 'team');
  const shown: Shown = {
    view: boardViews.find(view => view === wish.view) ?? 'all',
    queue: typeof wish.queue === 'string' ? wish.queue : anyQueue,
    page: Number.isSafeInteger(wish.page) ? Math.max(0, Number(wish.page)) : 0,
    locale: reader.locale,
    ...(!seesAll && { queues: queues.map(({ id }) => id) }),
  };
  const { card, mark } = await draw(shown, desk, banner);
  const stands = (place: PostedCard) =>
    desk.stores.board.stands(reader.actor.conversationId, { ...shown, card: place }, mark, desk.now());
  return { card, stands };
}

/** Boards that nobody has used for this long no longer follow. */
const followForMs = 12 * 60 * 60_000;

/** Brings every board that stands in Teams up to date, where something has changed. */
export async function refreshBoards(desk: Desk): Promise<void> {
  const { stores, messenger } = desk;
  for (const { placeId, board, shown } of await stores.board.standing(desk.now() - followForMs)) {
    const { card, mark } = await draw(board, desk);
    if (mark === shown || !(await stores.board.willShow(placeId, { from: shown, to: mark }))) continue;
    const outcome = await messenger.update(board.card, { card, summary: card.fallbackText });
    if (outcome.kind === 'retry') await stores.board.willShow(placeId, { from: mark, to: shown });
    else if (outcome.kind !== 'sent') await stores.board.remove(placeId);
  }
}

/** In a queue's own channel that queue; elsewhere, in nobody's sight but their own, the queues they are named in. */
async function queuesFor(actor: Actor, inPersonalChat: boolean, { organisation, stores }: Desk): Promise<Queue[]> {
  const bindings = await stores.conversations.bindings();
  const own = queuesOf(actor, organisation, bindings);
  return inPersonalChat ? own : own.filter(queue => worksIn(queue, actor.conversationId, bindings));
}

async function draw(
  shown: Shown,
  desk: Desk,
  banner?: BoardCardInput['banner'],
): Promise<{ card: Card; mark: string }> {
  const { organisation, stores } = desk;
  const now = desk.now();
  const { routing, apps, calendar } = organisation;
  const queues = routing.queues.filter(({ id }) => shown.queues?.includes(id) ?? true);
  const queue = queues.find(({ id }) => id === shown.queue);
  const within = queue ? [queue] : shown.queues && queues;
  const holders = within?.map(one => destinationKey(asDestination(one)));
  const query = { view: shown.view, now, ...(holders && { holders }) };
  const counts = await stores.board.counts(query);
  const pages = Math.max(1, Math.ceil(counts[shown.view] / boardPageSize));
  const page = Math.min(shown.page, pages - 1);
  const tickets = await stores.board.page(query, { offset: page * boardPageSize, limit: boardPageSize });
  const input: BoardCardInput = {
    tickets,
    counts,
    names: {
      apps: Object.fromEntries(
        tickets.flatMap(({ app }) => (app === undefined ? [] : [[app, apps.find(app)?.name ?? app]])),
      ),
      holder: ({ heldBy }) => destinationName(heldBy, organisation),
    },
    view: shown.view,
    queue: queue?.id ?? anyQueue,
    queues: queues.map(({ id, name }) => ({ id, name })),
    page,
    pages,
    now,
    locale: shown.locale,
    timeZone: calendar.timeZone,
  };
  return { card: boardCard({ ...input, ...(banner && { banner }) }), mark: markOf(input) };
}

/** The same as long as the card would say the same, but for the time of day. */
function markOf({ tickets, counts, view, queue, page }: BoardCardInput): string {
  const facts = [view, queue, page, counts, tickets.map(({ number, version }) => [number, version])];
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url');
}
