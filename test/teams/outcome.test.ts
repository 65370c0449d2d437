import { outcomeOf } from '../../src/teams/outcome';

const fault = (statusCode: number, code?: string, headers: Record<string, string> = {}) => ({
  statusCode,
  ...(code && { body: { error: { code } } }),
  response: { headers: { get: (name: string) => headers[name] } },
});

test.each([
  [403, 'ForbiddenOperationException', 'not-installed'],
  [403, 'BotNotInConversationRoster', 'not-installed'],
  [403, 'BotDisabledByAdmin', 'not-installed'],
  [403, 'ConversationBlockedByUser', 'blocked'],
  [403, 'MessageWritesBlocked', 'blocked'],
  [404, 'ConversationNotFound', 'gone'],
  [404, undefined, 'gone'],
  [500, 'UserNotFound', 'not-installed'],
  [410, undefined, 'gone'],
  [400, 'BadArgument', 'gone'],
  [400, 'BadSyntax', 'rejected'],
  [400, 'MessageSizeTooBig', 'rejected'],
  [413, 'MessageSizeTooBig', 'rejected'],
])('%s %s is final: %s', (status, code, because) => {
  expect(outcomeOf(fault(status, code))).toEqual({ kind: 'undeliverable', because });
});

test.each([
  [429, undefined, 'conversation'],
  [412, 'PreconditionFailed', 'conversation'],
  [409, undefined, 'conversation'],
  [403, 'InvalidBotApiHost', 'conversation'],
  [401, 'BotNotRegistered', 'service'],
  [408, undefined, 'service'],
  [500, 'ServiceError', 'service'],
  [502, undefined, 'service'],
  [503, undefined, 'service'],
  [504, undefined, 'service'],
])('%s %s may pass: a matter of the %s', (status, code, scope) => {
  expect(outcomeOf(fault(status, code))).toMatchObject({ kind: 'retry', scope });
});

test('a connection that is cut or hangs is a matter of the service, and says which', () => {
  const cut = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
  expect(outcomeOf(cut)).toEqual({ kind: 'retry', scope: 'service', because: 'ECONNRESET' });
});

test('Teams says when to come back', () => {
  expect(outcomeOf(fault(429, undefined, { 'retry-after': '17' }))).toMatchObject({ retryAfterMs: 17_000 });
  expect(outcomeOf(fault(429, undefined, { 'retry-after': 'soon' }))).not.toHaveProperty('retryAfterMs');
});
