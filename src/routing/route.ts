import type { App, Person } from '../apps/app';
import type { Category } from '../tickets/ticket';
import { type Destination, type Queue, type Reason, type RouteStep, destinationKey } from './destination';
import { type RoutingPolicy, type Target, helpdeskOf, queueById, queueOf, targetOf } from './policy';

/** Why a person is known to be out of reach. */
export type Unreachable = 'not-installed' | 'blocked' | 'gone';

export interface RouteRequest {
  readonly category: Category;
  readonly app?: App;
  /** The app as the requester named it, where the register does not know it. */
  readonly unknownApp?: string;
  readonly requesterId?: string;
  /** A place that comes before the policy's: of a request of its own kind, or of an incident. */
  readonly directly?: Directly;
  /** People known to be out of reach, by id. */
  readonly unreachable?: ReadonlyMap<string, Unreachable>;
}

/** Where a ticket goes whatever the policy's table says, and why. */
export interface Directly {
  readonly target: Target | { readonly person: Person };
  readonly because: Reason;
}

export interface Route {
  /** In order: the first that can be reached gets the ticket. Never empty: the helpdesk is last. */
  readonly steps: readonly RouteStep[];
  /** Destinations left out, and why. */
  readonly skipped: readonly RouteStep[];
}

/** Where a ticket goes by the policy, with the reasons for every step. */
export function route(request: RouteRequest, policy: RoutingPolicy): Route {
  const first = request.directly ? direct(request.directly, request.app, policy) : byPolicy(request, policy);
  const last = placeAt(helpdeskOf(policy), [{ code: 'fallback-helpdesk' }]);
  const steps = withoutRepeats(existing([...first, last]));
  const blocked = steps.flatMap(step => {
    const because = outOfReach(step.to, request);
    return because ? [{ to: step.to, because: [because] }] : [];
  });
  const left = new Set(blocked.map(step => step.to));
  return { steps: steps.filter(step => !left.has(step.to)), skipped: blocked };
}

function direct({ target, because }: Directly, app: App | undefined, policy: RoutingPolicy): Place[] {
  if (typeof target === 'object' && 'person' in target)
    return [{ to: { level: 'maker', person: target.person }, because: [because] }];
  return firstPlaces(target, app, policy, [because]);
}

function byPolicy(request: RouteRequest, policy: RoutingPolicy): Place[] {
  const { target, overridden } = targetOf(policy, request.category, request.app?.tier);
  return firstPlaces(target, request.app, policy, [...aboutApp(request), cell(request, overridden)]);
}

function aboutApp({ app, unknownApp }: RouteRequest): Reason[] {
  if (unknownApp) return [{ code: 'unknown-app', words: { app: unknownApp } }];
  if (!app) return [{ code: 'no-app' }];
  return app.tier ? ifDecided(app, 'tier') : [{ code: 'no-tier', words: { app: app.name } }];
}

const decisions = { tier: 'decided-tier', owner: 'decided-owner', queue: 'decided-team' } as const;

/** Says so where it is not as the register has it. */
function ifDecided({ decided }: App, what: keyof typeof decisions): Reason[] {
  return decided?.includes(what) ? [{ code: decisions[what] }] : [];
}

function cell({ category, app }: RouteRequest, overridden: boolean): Reason {
  return { code: overridden ? 'override' : 'policy', words: { category, tier: app?.tier ?? 'none' } };
}

/** A step of a route, or why there is none where one was meant to be. */
interface Place {
  readonly to?: Destination;
  readonly because: readonly Reason[];
}

function firstPlaces(target: Target, app: App | undefined, policy: RoutingPolicy, why: readonly Reason[]): Place[] {
  if (typeof target === 'object') return [placeAt(queueById(policy, target.queue), why)];
  if (target === 'helpdesk' || target === 'dedicated') return [placeAt(queueOf(policy, target), why)];
  const team = teamOf(app, policy);
  const asTeam = app ? ifDecided(app, 'queue') : [];
  if (target === 'team' && team) return [placeAt(team, [...why, ...asTeam])];
  const noTeam: Reason[] = app && !team ? [{ code: 'no-team', words: { app: app.name } }] : [];
  if (target === 'team') return makerPlaces(app, [...why, ...noTeam]);
  return [...makerPlaces(app, why), placeAt(team, team ? [{ code: 'fallback-team' }, ...asTeam] : noTeam)];
}

function makerPlaces(app: App | undefined, why: readonly Reason[]): Place[] {
  if (!app) return [{ because: why }];
  const asMaker = (person: Person, because: readonly Reason[]): Place => ({ to: { level: 'maker', person }, because });
  const coOwners = app.coOwners.map(person => asMaker(person, [{ code: 'co-owner', words: { name: person.name } }]));
  const decided = ifDecided(app, 'owner');
  const owner: Place = app.owner
    ? asMaker(app.owner, [...why, { code: 'owner', words: { name: app.owner.name } }, ...decided])
    : { because: [...why, { code: 'no-owner', words: { app: app.name } }, ...decided] };
  return [owner, ...coOwners];
}

/** The reasons for a place that does not exist are reasons for the next one that does. */
function existing(places: readonly Place[]): RouteStep[] {
  let carried: readonly Reason[] = [];
  return places.flatMap(({ to, because }) => {
    const all = [...carried, ...because];
    carried = to ? [] : all;
    return to ? [{ to, because: all }] : [];
  });
}

function outOfReach(to: Destination, { unreachable, requesterId }: RouteRequest): Reason | undefined {
  if (to.level !== 'maker') return undefined;
  if (to.person.id === requesterId) return { code: 'own-app', words: { name: to.person.name } };
  const because = unreachable?.get(to.person.id);
  return because && { code: because, words: { name: to.person.name } };
}

/** The app's team, where its queue is one of the policy's. */
export function teamOf(app: App | undefined, policy: RoutingPolicy): Queue | undefined {
  return app?.queue === undefined ? undefined : queueById(policy, app.queue);
}

export function asDestination(queue: Queue): Destination {
  return { level: queue.level, queue: queue.id };
}

function placeAt(queue: Queue | undefined, because: readonly Reason[]): Place {
  return { ...(queue && { to: asDestination(queue) }), because };
}

function withoutRepeats(steps: readonly RouteStep[]): RouteStep[] {
  const first = new Map(steps.map(step => [destinationKey(step.to), step]).reverse() as [string, RouteStep][]);
  return steps.filter(step => first.get(destinationKey(step.to)) === step);
}
