import { appRegister } from '../../src/apps/recognise';
import { supportQuestion } from '../../src/apps/support-question';
import { boardWish } from '../../src/bot/on-board';
import { turnOf } from '../../src/bot/turn';
import { escaped, shownLines } from '../../src/cards/shown';
import { connectWish } from '../../src/desk/connect-queue';
import { intentOf } from '../../src/knowledge/intent';
import { languageOf } from '../../src/knowledge/language';
import { privacyIntent } from '../../src/knowledge/privacy-intent';
import { addressedTo, commandOf } from '../../src/tickets/command';
import { extractDiagnostics } from '../../src/tickets/diagnostics';
import { incidentCommand } from '../../src/tickets/incident-command';
import { makerCommand } from '../../src/tickets/maker-command';
import { strikeSecrets } from '../../src/tickets/redact';
import { requestWish } from '../../src/tickets/request-kind';

const register = appRegister([{ id: 'grid', name: 'Grid Control', kind: 'app', aliases: [], coOwners: [] }]);

function turn(text: string, html: string) {
  const activity = {
    text,
    from: { id: '29:a' },
    recipient: { id: '28:b' },
    conversation: { id: 'a:1' },
    attachments: [{ contentType: 'text/html', content: html }],
  };
  return turnOf(activity as unknown as Parameters<typeof turnOf>[0], ['en', 'sv']);
}

/** Everything that looks for a pattern in what somebody wrote, before anything else bounds it. */
const recognisers: Readonly<Record<string, (text: string) => unknown>> = {
  commandOf,
  addressedTo,
  incidentCommand,
  makerCommand,
  requestWish: text => requestWish(text, []),
  intentOf,
  privacyIntent,
  boardWish,
  connectWish,
  strikeSecrets,
  extractDiagnostics,
  languageOf,
  'the register': text => register.recognise(text),
  supportQuestion: text => supportQuestion(text, register),
  shownLines,
  escaped,
  'a turn': text => turn(text, text),
};

const beginnings = [
  [
    '',
    'prata med ',
    'thanks ',
    'tack ',
    'session id',
    'error code',
    'password',
    'PP-1001',
    'take PP-1001 ',
    'hold PP-1 for ',
  ],
  ['redirect PP-1001 ', 'incident in ', 'update PP-1', 'ask the experts ', 'hand over ', 'connect ', 'who supports '],
].flat();
const repeated = [
  [
    ' ',
    '\n',
    '!',
    '?.',
    ':',
    ', ',
    'a',
    'a: ',
    '"',
    '[',
    '\u0301',
    '\u200b',
    '<at',
    '<blockquote ',
    '<img ',
    '1.',
    '://a:',
  ],
  ['en riktig ', 'så mycket ', 'so much ', 'PP-1 ', 'secret="', 'password is ', 'session id ', '/apps/', 'the ', 'of '],
].flat();

// Patterns that try again and again take minutes for these, and the rest of the service stands still meanwhile.
test.each(Object.entries(recognisers))(
  '%s reads what was made to take long as quickly as anything else',
  async (_name, read) => {
    for (const beginning of beginnings)
      for (const part of repeated)
        for (const length of [300, 20_000]) {
          read(`${beginning}${part.repeat(length / part.length)}\u0001x`);
          // Lets the test's time run out.
          await new Promise(setImmediate);
        }
  },
);

test('a message and an input are read no further than Teams would take them', () => {
  expect(turn('a'.repeat(500_000), '').text).toHaveLength(32_000);
});
