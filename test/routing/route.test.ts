import { tiers } from '../../src/apps/app';
import { destinationKey } from '../../src/routing/destination';
import { nextRung } from '../../src/routing/ladder';
import type { RoutingPolicy } from '../../src/routing/policy';
import { type RouteRequest, route } from '../../src/routing/route';
import { categories } from '../../src/tickets/ticket';
import { anApp, bo, cia, dedicated, helpdesk, team } from '../support/samples';

const policy: RoutingPolicy = { overrides: {}, queues: [helpdesk, team, dedicated] };
const way = (request: RouteRequest, by = policy) => route(request, by).steps.map(({ to }) => destinationKey(to));

describe('the policy table', () => {
  const appCategories = ['fault', 'change', 'access', 'how-to'] as const;
  const app = (tier: (typeof tiers)[number] | undefined) => anApp({ tier, queue: 'finance' });

  test.each(appCategories)('%s goes by the tier', category => {
    expect(way({ category, app: app('productivity') })[0]).toBe('maker:bo');
    expect(way({ category, app: app('important') })[0]).toBe('queue:finance');
    expect(way({ category, app: app('critical') })[0]).toBe('queue:helpdesk');
    expect(way({ category, app: app(undefined) })[0]).toBe('queue:helpdesk');
    expect(way({ category })[0]).toBe('queue:helpdesk');
    expect(way({ category, unknownApp: 'X' })[0]).toBe('queue:helpdesk');
  });

  test.each(['data-access', 'platform'] as const)('%s always goes to the helpdesk', category => {
    for (const tier of [...tiers, undefined]) expect(way({ category, app: app(tier) })).toEqual(['queue:helpdesk']);
  });

  test('a cell can be overridden by a level or by a queue', () => {
    const overrides = { fault: { critical: 'dedicated', none: { queue: 'finance' } } } as const;
    expect(way({ category: 'fault', app: app('critical') }, { ...policy, overrides })).toEqual([
      'queue:platform',
      'queue:helpdesk',
    ]);
    expect(way({ category: 'fault' }, { ...policy, overrides })[0]).toBe('queue:finance');
    expect(route({ category: 'fault' }, { ...policy, overrides }).steps[0]?.because).toContainEqual(
      expect.objectContaining({ code: 'override' }),
    );
  });
});

describe('fallbacks', () => {
  const app = anApp({ coOwners: [cia], queue: 'finance' });

  test('maker, co-owners, the team, the helpdesk: in this order', () => {
    expect(way({ category: 'fault', app })).toEqual(['maker:bo', 'maker:cia', 'queue:finance', 'queue:helpdesk']);
  });

  test('people known to be out of reach are left out, with the reason', () => {
    const unreachable = new Map([['bo', 'blocked' as const]]);
    const { steps, skipped } = route({ category: 'fault', app, unreachable }, policy);
    expect(steps.map(({ to }) => destinationKey(to))).toEqual(['maker:cia', 'queue:finance', 'queue:helpdesk']);
    expect(skipped).toEqual([
      { to: { level: 'maker', person: bo }, because: [{ code: 'blocked', words: { name: 'Bo Maker' } }] },
    ]);
  });

  test('an important app without a queue goes to its maker', () => {
    expect(way({ category: 'fault', app: anApp({ tier: 'important' }) })).toEqual(['maker:bo', 'queue:helpdesk']);
  });

  test('an app without an owner goes to its co-owners, else to the helpdesk', () => {
    expect(way({ category: 'fault', app: anApp({ owner: undefined, coOwners: [cia] }) })[0]).toBe('maker:cia');
    expect(way({ category: 'fault', app: anApp({ owner: undefined }) })).toEqual(['queue:helpdesk']);
  });

  test.each([
    ['productivity', undefined, ['policy', 'no-owner', 'no-team', 'fallback-helpdesk']],
    ['productivity', 'finance', ['policy', 'no-owner', 'fallback-team']],
    ['important', undefined, ['policy', 'no-team', 'no-owner', 'fallback-helpdesk']],
    ['important', 'gone', ['policy', 'no-team', 'no-owner', 'fallback-helpdesk']],
  ] as const)('the reasons for places that do not exist stay: %s, team %s', (tier, queue, codes) => {
    const { steps } = route({ category: 'fault', app: anApp({ tier, owner: undefined, queue }) }, policy);
    expect(steps[0]?.because.map(({ code }) => code)).toEqual(codes);
  });

  test('a cell that no place exists for is still named', () => {
    const overrides = { fault: { none: 'maker' } } as const;
    const { steps } = route({ category: 'fault' }, { ...policy, overrides });
    expect(steps[0]?.because.map(({ code }) => code)).toEqual(['no-app', 'override', 'fallback-helpdesk']);
  });

  test('makers do not get their own reports', () => {
    expect(way({ category: 'fault', app, requesterId: 'bo' })[0]).toBe('maker:cia');
  });

  test('every category and tier ends at the helpdesk, and every step has a reason', () => {
    for (const category of categories) {
      for (const tier of [...tiers, undefined]) {
        const { steps } = route({ category, app: anApp({ tier, coOwners: [cia], queue: 'finance' }) }, policy);
        expect(steps.at(-1)?.to).toEqual({ level: 'helpdesk', queue: 'helpdesk' });
        expect(steps.every(({ because }) => because.length > 0)).toBe(true);
      }
    }
  });
});

describe('the ladder', () => {
  test.each([
    ['maker', { kind: 'desk', to: { level: 'team', queue: 'finance' } }],
    ['team', { kind: 'desk', to: { level: 'helpdesk', queue: 'helpdesk' } }],
    ['helpdesk', { kind: 'desk', to: { level: 'dedicated', queue: 'platform' } }],
    ['dedicated', { kind: 'outside', level: 'partner' }],
    ['partner', { kind: 'outside', level: 'microsoft' }],
    ['microsoft', { kind: 'top' }],
  ] as const)('above %s', (level, rung) => {
    expect(nextRung(level, anApp({ queue: 'finance', partner: 'acme' }), policy)).toEqual(rung);
  });

  test('a maker whose app has a dedicated queue for its team goes to the helpdesk first', () => {
    expect(nextRung('maker', anApp({ queue: 'platform' }), policy)).toEqual({
      kind: 'desk',
      to: { level: 'helpdesk', queue: 'helpdesk' },
    });
  });

  test('rungs that do not exist are left out', () => {
    expect(nextRung('maker', anApp(), policy)).toEqual({ kind: 'desk', to: { level: 'helpdesk', queue: 'helpdesk' } });
    expect(nextRung('dedicated', anApp(), policy)).toEqual({ kind: 'outside', level: 'microsoft' });
    expect(nextRung('helpdesk', anApp(), { ...policy, queues: [helpdesk] })).toEqual({
      kind: 'outside',
      level: 'microsoft',
    });
  });
});
