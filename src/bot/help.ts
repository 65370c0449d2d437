import type { Card } from '../cards/card';
import { type HelpSection, helpCard } from '../cards/help-card';
import type { Desk } from '../desk/desk';
import { appsOf } from '../desk/makers';
import { deskOf, isAdmin, queuesOf } from '../desk/roles';
import type { Locale } from '../lib/locale';
import { actorOf } from './action';
import type { Turn } from './turn';

/** What the bot can do for whoever asks: each is told of the commands that they may use. */
export async function helpFor(turn: Turn, locale: Locale, desk: Desk): Promise<Card> {
  const { organisation } = desk;
  const bindings = await desk.stores.conversations.bindings();
  const actor = actorOf(turn);
  const isMaker = appsOf(turn.speaker.id, desk).length > 0;
  const worksInQueue = queuesOf(actor, organisation, bindings).length > 0;
  const may: Readonly<Record<HelpSection, boolean>> = {
    everyone: true,
    maker: isMaker,
    helper: isMaker || worksInQueue,
    queue: worksInQueue,
    desk: deskOf(actor, organisation, bindings) !== undefined,
    admin: isAdmin(actor.id, organisation),
  };
  const sections = (Object.keys(may) as HelpSection[]).filter(section => may[section]);
  return helpCard(organisation.name, sections, locale);
}
