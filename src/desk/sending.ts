import { type Breaker, afterSending, askBreaker, soundBreaker } from '../deliveries/breaker';
import type { PostedCard } from '../deliveries/conversation';
import { type Delivery, type SendOutcome, withAlong } from '../deliveries/delivery';

/** What this process knows of its sending: which services stand still, and where replies went a moment ago. */
export interface Sending {
  /** Asks to send to a service now: nothing where it may go, else when to ask again. */
  ask(serviceUrl: string, now: number): number | undefined;
  /** Tells what came of sending to a service. */
  came(serviceUrl: string, outcome: SendOutcome, now: number): void;
  /** Counts a reply, which goes without asking. */
  replied(conversation: string, now: number): void;
  /** When replies were sent to a conversation that the pace does not count yet. */
  takeReplies(conversation: string): readonly number[];
  /** Keeps what Teams took until that is recorded: should the database fail just then, it is not sent again. */
  keep(delivery: Delivery, card: PostedCard): void;
  letGo(delivery: Delivery): void;
  /** The message of a delivery that Teams took and that could not be recorded; of a stream of cards, the card. */
  kept(delivery: Delivery): PostedCard | undefined;
  /** Waits for a piece of sending, but not longer than this; it goes on, and `end` waits for it. */
  within(work: Promise<void>, budgetMs: number): Promise<void>;
  /** Waits for what `within` did not wait for. */
  end(): Promise<void>;
}

/** More would be somebody's attempt to fill the memory. */
const maxKnown = 1_000;
const maxReplies = 100;

export function sending(): Sending {
  const breakers = new Map<string, Breaker>();
  const replies = new Map<string, number[]>();
  const taken = new Map<string, PostedCard>();
  const inHand = new Set<Promise<void>>();
  return {
    ask(serviceUrl, now) {
      const { breaker, askAgainAt } = askBreaker(breakers.get(serviceUrl) ?? soundBreaker, now);
      if (breakers.has(serviceUrl)) breakers.set(serviceUrl, breaker);
      return askAgainAt;
    },
    came(serviceUrl, outcome, now) {
      const wasFault = outcome.kind === 'retry' && outcome.scope === 'service';
      const breaker = afterSending(breakers.get(serviceUrl) ?? soundBreaker, wasFault, now);
      if (breakers.size >= maxKnown) breakers.clear();
      if (breaker === soundBreaker) breakers.delete(serviceUrl);
      else breakers.set(serviceUrl, breaker);
    },
    replied(conversation, now) {
      if (replies.size >= maxKnown) replies.clear();
      const known = replies.get(conversation) ?? [];
      replies.set(conversation, [...known.slice(1 - maxReplies), now]);
    },
    takeReplies(conversation) {
      const known = replies.get(conversation) ?? [];
      replies.delete(conversation);
      return known;
    },
    keep(delivery, card) {
      if (taken.size >= maxKnown) taken.clear();
      taken.set(placeOf(delivery), card);
    },
    letGo(delivery) {
      taken.delete(placeOf(delivery));
    },
    kept(delivery) {
      return taken.get(placeOf(delivery));
    },
    async within(work, budgetMs) {
      inHand.add(work);
      void work.finally(() => inHand.delete(work));
      let timer: NodeJS.Timeout | undefined;
      const budget = new Promise<void>(over => (timer = setTimeout(over, budgetMs)));
      await Promise.race([work, budget]);
      clearTimeout(timer);
    },
    async end() {
      await Promise.all(inHand);
    },
  };
}

/** Cards of one stream take each other's place; any other message is of those that went in it. */
function placeOf(delivery: Delivery): string {
  if (delivery.content.kind === 'card') return delivery.stream;
  return withAlong(delivery)
    .map(({ ord }) => ord)
    .join();
}
