import type { App } from '../apps/app';
import { type AppSupportCardInput, appSupportCard } from '../cards/app-support-card';
import type { Card } from '../cards/card';
import type { Locale } from '../lib/locale';
import { route } from '../routing/route';
import { targetFor } from '../sla/targets';
import { type Impact, priorityOf } from '../tickets/priority';
import type { Organisation } from './organisation';
import { ownersOf } from './roles';
import { destinationName } from './ticket-view';

/** Answers who supports an app: its owner, its tier, who is asked first, when, and what is promised. */
export function appSupport(app: App, readerId: string | undefined, locale: Locale, organisation: Organisation): Card {
  const { calendar, partners, routing, targets } = organisation;
  const [first] = route({ category: 'fault', app }, routing).steps;
  if (!first) throw new Error('a route always ends at the helpdesk');
  const promised = (impact: Impact) => targetFor(priorityOf(impact, app.tier), app.tier, targets);
  const input: AppSupportCardInput = {
    app,
    first: { level: first.to.level, name: destinationName(first.to, organisation) },
    promise: { usual: promised('one-stopped'), worst: promised('business-stopped') },
    partner: partners.find(({ id }) => id === app.partner),
    calendar,
    isMaker: readerId !== undefined && ownersOf(app).has(readerId),
    locale,
  };
  return appSupportCard(input);
}
