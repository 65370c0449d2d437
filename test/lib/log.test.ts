import { causeOf } from '../../src/lib/log';
import { leaksIn } from '../support/log-scan';
import { scanLogs } from '../support/log-scan-run';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/database';

const sent = {
  texts: ['The giraffe ate my invoice', 'go up now'],
  secrets: ['Anna Berg', 'the-bots-own-token'],
  ids: ['finance', 'hr-member'],
};
const own = { messages: new Set(['ticket changed']), words: new Set(['invoice', 'resolve']) };
const found = (line: object | string) =>
  leaksIn([typeof line === 'string' ? line : JSON.stringify(line)], sent, own).map(({ what }) => what);

describe('the search of logs finds', () => {
  test.each([
    ['a word of a message', { msg: 'ticket changed', reason: 'Giraffe' }],
    ['a word in the message of a line', { msg: 'ticket changed by a giraffe' }],
    ['short words in their order', { because: 'they go up' }],
    ['a name', { person: 'Anna Berg' }],
    ["a name's part", { person: { name: 'berg' } }],
    ["the bot's token", { header: 'the-bots-own-token' }],
    ['any bearer token', { authorization: 'Bearer abcdef' }],
    ['any JSON web token', { value: 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwcyJ9.x' }],
    ['a signed address', { url: 'https://x.test/a?v=1&sig=abc' }],
    ['a password in an address', { database: 'postgres://bot:hunter2@db.test/desk' }],
    ['an address of mail', { by: 'somebody@example.com' }],
    ['a line that is none of the log', 'Error: giraffe'],
  ])('%s', (_what, line) => {
    expect(found(line)).not.toEqual([]);
  });

  test.each([
    ['fixed messages and ids', { msg: 'ticket changed', verb: 'resolve', queue: 'finance', person: 'hr-member' }],
    ['an Entra id', { person: 'aaaaaaaa-0000-4000-8000-000000000001' }],
    ["a conversation's id", { place: '19:helpdesk@thread.tacv2' }],
    ['frames of a stack', { at: 'at save (/srv/giraffe/tickets.js:1:2)' }],
    ['a warning of Node.js', '(node:7) [DEP0040] DeprecationWarning: The giraffe module is deprecated.'],
    ['the time', { time: '2026-11-25T01:28:23.743Z', level: 40 }],
  ])('nothing in %s', (_what, line) => {
    expect(found(line)).toEqual([]);
  });
});

describe('a run of the tests', () => {
  const folder = temporaryFolder();
  const write = (file: string, line: object) => appendFileSync(join(folder, file), `${JSON.stringify(line)}\n`);

  test('fails where a word of a message stands in a log, and not before', () => {
    write('client.sent', sent);
    write('service.log', { level: 30, ticket: 'PP-1001', state: 'resolved', msg: 'ticket changed' });
    expect(() => scanLogs(folder)).not.toThrow();
    write('service.log', { level: 30, ticket: 'PP-1001', summary: 'giraffe', msg: 'ticket changed' });
    expect(() => scanLogs(folder)).toThrow('giraffe');
  });

  test('fails where no logs were kept', () => {
    expect(() => scanLogs(join(folder, 'nowhere'))).toThrow('no logs were kept');
  });
});

test('the cause of an error is its frames alone, whatever its message looks like', () => {
  const cause = causeOf(new Error('broken\n    at giraffe (secret)\n    at once'));
  expect(cause.error).toBe('Error');
  expect(cause.at).toContain('log.test.ts');
  expect(JSON.stringify(cause)).not.toMatch(/giraffe|once/);
});
