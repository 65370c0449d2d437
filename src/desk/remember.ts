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

export interface Memory {
  /** Keeps how a person and a place can be reached; what is stored already, whoever stored it, costs no write. */
  remember(sighting: Sighting): Promise<void>;
}

/** @param mayWriteTo tells an address that the bot may write to; people and places at any other are not remembered */
export function memoryOf(
  desk: Pick<Desk, 'stores' | 'now'>,
  mayWriteTo: (serviceUrl: string) => boolean = () => true,
): Memory {
  return {
    async remember({ person, place, tenantId, locale }) {
      if (!mayWriteTo(place.serviceUrl)) return;
      const now = desk.now();
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
    },
  };
}
