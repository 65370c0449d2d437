import type { Conversation } from '../deliveries/conversation';
import type { Locale } from '../lib/locale';
import type { Desk } from './desk';

/** Somebody who wrote, and where. */
export interface Sighting {
  readonly person: { readonly id: string; readonly name: string; readonly teamsId: string };
  readonly locale: Locale;
  readonly tenantId?: string;
  /** The chat or channel itself, not a thread in it. */
  readonly place: Conversation;
}

/** Facts already stored are not stored again within this time, so that a turn costs no write. */
const refreshMs = 6 * 60 * 60_000;
const maxKnown = 50_000;

export interface Memory {
  /** Keeps how a person and a place can be reached. */
  remember(sighting: Sighting): Promise<void>;
}

/** @param mayWriteTo tells an address that the bot may write to; people and places at any other are not remembered */
export function memoryOf(
  desk: Pick<Desk, 'stores' | 'now'>,
  mayWriteTo: (serviceUrl: string) => boolean = () => true,
): Memory {
  const known = new Map<string, number>();
  return {
    async remember(sighting) {
      if (!mayWriteTo(sighting.place.serviceUrl)) return;
      const now = desk.now();
      const key = JSON.stringify(sighting);
      if (now - (known.get(key) ?? -Infinity) < refreshMs) return;
      const { person, place, tenantId, locale } = sighting;
      await desk.stores.people.seen({
        ...person,
        locale,
        serviceUrl: place.serviceUrl,
        botId: place.botId,
        at: now,
        ...(tenantId !== undefined && { tenantId }),
        ...(place.kind === 'personal' && { personal: place }),
      });
      if (place.kind !== 'personal') await desk.stores.conversations.seen(place, now);
      if (known.size >= maxKnown) known.clear();
      known.set(key, now);
    },
  };
}
