import fc from 'fast-check';
import { channels, people, tenant } from '../support/service';

/** What has broken programs before: names of the language, characters that are none, weights, expressions. */
const nasty = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  '\0',
  '\ud800',
  '\u202e',
  '${$root}',
  '{name}',
  '{{organisation}}',
  '<at>All</at>',
  "'; drop table tickets; --",
  '%s%n',
  'PP-1001',
  'PP-99999999999999999999',
  'NaN',
  '-1',
  '1e400',
  '2026-13-45',
  'x'.repeat(20_000),
  '🧨'.repeat(3_000),
  '['.repeat(3_000),
  ' ',
  '',
);

/** Whole sentences, so that every story of the bot is reached. */
export const said = [
  'hi',
  'help',
  'my tickets',
  'mina ärenden',
  'talk to a person',
  'how can I share an app with a colleague',
  'Lunch Picker shows a blank screen',
  'who supports Grid Control?',
  'what do you know about me',
  'forget me',
  'connect helpdesk',
  'koppla finance',
  'take PP-1001',
  'resolve PP-1002: cleared the cache',
  'lös PP-1003: rensade',
  'ask PP-1001: which browser?',
  'known faults',
  'Edge, since today',
];
const sentences = fc.constantFrom(...said);

const words = fc.oneof(
  { weight: 4, arbitrary: sentences },
  { weight: 3, arbitrary: nasty },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.tuple(sentences, nasty).map(parts => parts.join(' ')) },
);
const anything = fc.oneof(fc.jsonValue({ maxDepth: 4 }), nasty);

/** Mostly what is right, sometimes anything, sometimes nothing. */
const mostly = <T>(right: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 40, arbitrary: right },
    { weight: 1, arbitrary: anything },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

const ticket = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1001, max: 1012 }).map(number => `PP-${number}`) },
  { weight: 1, arbitrary: words },
);

/** What a card may send back: every input of every card, right or not. */
const data = fc.record(
  {
    ticket: mostly(ticket),
    formId: mostly(fc.constantFrom('a', 'b', 'c', 'd')),
    app: mostly(fc.constantFrom('lunch', 'invoice', 'grid', 'legacy', 'none')),
    queue: mostly(fc.constantFrom('helpdesk', 'finance', 'platform')),
    category: mostly(fc.constantFrom('fault', 'change', 'access', 'data-access', 'how-to', 'platform')),
    impact: mostly(fc.constantFrom('one-slowed', 'one-stopped', 'many-stopped', 'business-stopped')),
    priority: mostly(fc.constantFrom('P1', 'P2', 'P3', 'P4')),
    rating: mostly(fc.constantFrom('1', '5', 3)),
    summary: mostly(words),
    details: mostly(words),
    message: mostly(words),
    reason: mostly(words),
    resolution: mostly(words),
    title: mostly(words),
    since: mostly(fc.constantFrom('08:15', '25:99')),
    update: mostly(words),
    person: mostly(fc.constantFrom(...Object.values(people).map(({ id }) => id))),
    other: mostly(ticket),
    target: mostly(ticket),
    question: mostly(words),
    questionId: mostly(words),
    article: mostly(words),
    incident: mostly(ticket),
    locale: mostly(fc.constantFrom('en', 'sv')),
    as: mostly(fc.constantFrom('helper', 'requester')),
    page: mostly(fc.integer()),
  },
  { requiredKeys: [] },
);

const from = fc
  .constantFrom(...Object.values(people))
  .map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id }));

const conversation = fc.oneof(
  fc
    .constantFrom(...Object.values(people))
    .map(({ id }) => ({ id: `a:${id}`, conversationType: 'personal', tenantId: tenant })),
  fc
    .constantFrom(...Object.values(channels))
    .map(id => ({ id: `${id};messageid=1`, conversationType: 'channel', tenantId: tenant })),
);

/** @param verbs every verb that the service knows */
export function activities(serviceUrl: string, verbs: readonly string[]): fc.Arbitrary<object> {
  const verb = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...verbs) }, { weight: 1, arbitrary: words });
  const common = {
    id: mostly(fc.uuid()),
    channelId: mostly(fc.constant('msteams')),
    serviceUrl: mostly(fc.constant(serviceUrl)),
    from: mostly(from),
    recipient: mostly(fc.constant({ id: '28:bot', name: 'Firstline' })),
    conversation: mostly(conversation),
    channelData: mostly(
      fc.record(
        { tenant: mostly(fc.constant({ id: tenant })), team: anything, channel: anything },
        { requiredKeys: [] },
      ),
    ),
    locale: mostly(fc.constantFrom('en-GB', 'sv-SE', 'xx')),
    replyToId: mostly(fc.constantFrom('activity-1', 'activity-2')),
  };
  const mention = { type: 'mention', mentioned: { id: '28:bot', name: 'Firstline' }, text: '<at>Firstline</at>' };
  const message = fc.record({
    ...common,
    type: fc.constant('message'),
    text: mostly(words),
    entities: mostly(
      fc.array(fc.oneof(fc.constant(mention), fc.record({ type: words, mentioned: anything, text: anything })), {
        maxLength: 3,
      }),
    ),
    attachments: mostly(
      fc.array(
        fc.record(
          { contentType: mostly(words), contentUrl: anything, content: anything, name: anything },
          { requiredKeys: [] },
        ),
        { maxLength: 3 },
      ),
    ),
    value: anything,
  });
  const action = fc.record({ type: fc.constant('Action.Execute'), verb: mostly(verb), data: mostly(data) });
  const invoke = fc.record({
    ...common,
    type: fc.constant('invoke'),
    name: fc.constant('adaptiveCard/action'),
    value: mostly(fc.record({ action: mostly(action), trigger: fc.constant('manual') }, { requiredKeys: ['action'] })),
  });
  const otherInvoke = fc.record({
    ...common,
    type: fc.constant('invoke'),
    name: mostly(
      fc.constantFrom(
        'composeExtension/fetchTask',
        'composeExtension/submitAction',
        'composeExtension/query',
        'task/fetch',
        'task/submit',
        'message/submitAction',
        'fileConsent/invoke',
        'signin/verifyState',
      ),
    ),
    value: mostly(
      fc.record(
        { commandId: mostly(words), data, messagePayload: anything, parameters: anything, action: anything },
        { requiredKeys: [] },
      ),
    ),
  });
  const other = fc.record({
    ...common,
    type: fc.oneof(
      fc.constantFrom(
        'conversationUpdate',
        'installationUpdate',
        'messageReaction',
        'messageUpdate',
        'messageDelete',
        'event',
        'typing',
        'endOfConversation',
        'trace',
        'handoff',
      ),
      words,
    ),
    action: mostly(fc.constantFrom('add', 'remove')),
    membersAdded: mostly(fc.array(fc.record({ id: fc.oneof(fc.constant('28:bot'), words) }), { maxLength: 3 })),
    membersRemoved: mostly(fc.array(fc.record({ id: fc.oneof(fc.constant('28:bot'), words) }), { maxLength: 3 })),
  });
  return fc.oneof(
    { weight: 5, arbitrary: message },
    { weight: 7, arbitrary: invoke },
    { weight: 1, arbitrary: otherInvoke },
    { weight: 1, arbitrary: other },
  );
}

/** What comes over the wire: mostly the activity, sometimes damaged, sometimes something else. */
export function bodies(activity: fc.Arbitrary<object>): fc.Arbitrary<string> {
  const whole = activity.map(value => JSON.stringify(value));
  return fc.oneof(
    { weight: 30, arbitrary: whole },
    { weight: 1, arbitrary: fc.tuple(whole, fc.nat(2_000)).map(([text, at]) => text.slice(0, at)) },
    {
      weight: 1,
      arbitrary: fc.tuple(whole, fc.nat(500), nasty).map(([text, at, bad]) => text.slice(0, at) + bad + text.slice(at)),
    },
    { weight: 1, arbitrary: anything.map(value => JSON.stringify(value)) },
    {
      weight: 1,
      arbitrary: fc
        .nat(20_000)
        .map(depth => `{"type":"message","value":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`),
    },
  );
}
