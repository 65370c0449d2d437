import type * as Adaptive from 'adaptivecards';
import { answerCard } from '../../src/cards/answer-card';
import { locales } from '../../src/lib/locale';
import { ofType, partsOf, plainText } from './parts';
import { type Written, article, everyCard, usual } from './samples';

// The build for browsers is the one that Node can load.
const adaptive = jest.requireActual<typeof Adaptive>('adaptivecards/dist/adaptivecards.js');

const verbs = new Set(
  (
    'openForm submitTicket take ask reply resolve escalate redirect setPriority confirm reopen withdraw helpful ' +
    'notHelpful choose showTicket declareIncident showIncident followIncident unfollowIncident updateIncident ' +
    'resolveIncident resolveLinked haveIt note handBack assign merge hold resume microsoftCase askAnew myTickets ' +
    'board boardTake openRequest submitRequest askExperts answerMaker requestTier handOverApp decideProposal notMine ' +
    'submitExperts submitTier submitHandOver'
  ).split(' '),
);

const hostile: Record<string, Written> = {
  'usual words': usual,
  'twenty thousand characters': { line: 'x'.repeat(20_000), long: 'word '.repeat(4_000) },
  emoji: { line: '👩‍👩‍👧‍👦'.repeat(500), long: '🧨\n'.repeat(7_000) },
  'right to left': { line: 'abc\u202Edcba '.repeat(800), long: 'שלום עולם \u2067\u2066 '.repeat(1_500) },
  html: { line: '<script>alert(1)</script><b>', long: '<img src=x onerror=alert(1)>&lt;\n'.repeat(500) },
  markdown: {
    line: '**bold** [here](https://evil.example) _x_',
    long: '# Title\n- [x](javascript:alert(1))\n'.repeat(400),
  },
  expressions: { line: '${1+1} ${$root.data.ticket} {number}', long: '${if(true, "evil", "")}\n{name} '.repeat(300) },
  mentions: { line: '<at>Everyone</at>', long: '<at>Everyone</at>\n'.repeat(600) },
  'quotes and controls': { line: '"\\\u0007\u200B\u0000'.repeat(2_000), long: '"\\\u0001\u0002\n'.repeat(4_000) },
};

describe.each(locales)('cards in %s', locale => {
  describe.each(Object.entries(hostile))('with %s', (_, written) => {
    const cards = Object.entries(everyCard(locale, written));

    test.each(cards)('%s is a card that Teams takes', (_name, card) => {
      expect(faultsOf(card)).toEqual([]);
      expect(Number(card.version)).toBeLessThanOrEqual(1.5);
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(25 * 1024);
      expect(card.fallbackText).not.toBe('');
    });

    test.each(cards)('%s labels its inputs, and says what is wrong with required ones', (_name, card) => {
      for (const input of partsOf(card).filter(({ type }) => String(type).startsWith('Input.'))) {
        expect(input).toMatchObject({ id: expect.any(String) as string, label: expect.stringMatching(/\w/) as string });
        if (input.isRequired) expect(input.errorMessage).toEqual(expect.stringMatching(/\w/));
      }
    });

    test.each(cards)('%s has buttons of the contract only, that know their ticket', (name, card) => {
      for (const { verb, data, title } of ofType(card, 'Action.Execute')) {
        expect(verbs).toContain(verb);
        expect(title).toEqual(expect.stringMatching(/\w/));
        if (name.startsWith('ticket') || name.startsWith('notice-')) expect(data).toMatchObject({ ticket: 'PP-1001' });
      }
      expect(((card.actions ?? []) as unknown[]).length).toBeLessThanOrEqual(6);
    });

    test.each(cards)('%s never reads what people wrote as Markdown, and leaves nothing unfilled', (_name, card) => {
      const markdown = ofType(card, 'TextBlock').map(block => String(block.text));
      const shown = written.line.slice(0, 10);
      for (const words of markdown) expect(words).not.toContain(shown);
      expect(markdown.join()).not.toMatch(/\$\{|undefined|\[object/);
    });
  });

  test('what people wrote stands on the card as they wrote it', () => {
    const { line } = hostile.expressions!;
    const text = plainText(everyCard(locale, hostile.expressions)['ticket-helper-new']);
    expect(text).toContain(line);
    expect(text).toContain('${if(true, "evil", "")}');
    expect(plainText(everyCard(locale, hostile.mentions)['ticket-helper-new'])).toContain('<at>Everyone</at>');
    expect(plainText(everyCard(locale, hostile.markdown)['ticket-requester-new'])).toContain(hostile.markdown!.line);
  });

  test('a helper sees how long each level has had a ticket, and whoever asked does not', () => {
    const cards = everyCard(locale);
    const hour = { en: '1 h 2 min', sv: '1 tim 2 min' }[locale];
    expect(plainText(cards['ticket-helper-new']).split(hour)).toHaveLength(5);
    expect(plainText(cards['ticket-requester-new'])).not.toContain(hour);
  });

  test('characters that hide or turn others around are made visible', () => {
    const text = plainText(everyCard(locale, hostile['right to left'])['ticket-requester-new']);
    expect(text).toContain('abc⟨U+202E⟩dcba');
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  test('what was typed into the form is kept, and each problem stands beside its field', () => {
    const card = everyCard(locale)['form-again'];
    const inputs = new Map(partsOf(card).map(({ id, value }) => [id, value]));
    expect(['app', 'summary', 'details'].map(id => inputs.get(id))).toEqual(['app-3', usual.line, usual.long]);
    expect(ofType(card, 'TextBlock').filter(({ color }) => color === 'Attention')).toHaveLength(3);
  });
});

test('the same article answers two people, each with their own question and language', () => {
  const ask = (question: string, locale: 'en' | 'sv') =>
    answerCard({ question, questionId: question, article, locale });
  const [first, second, swedish] = [ask('a', 'en'), ask('b', 'en'), ask('c', 'sv')];
  const carriedBy = (card: object) => (card as { actions: { data: { question: string } }[] }).actions[0]?.data.question;
  expect([first, second, swedish].map(carriedBy)).toEqual(['a', 'b', 'c']);
  expect(second.body).toEqual(first.body);
  expect(swedish.body).not.toEqual(first.body);
});

test('the cards that most people see stay as they are', () => {
  const cards = everyCard('sv');
  expect(cards.answer).toMatchSnapshot('an answer');
  expect(cards['ticket-requester-pending-requester']).toMatchSnapshot('a question to the requester');
});

/** Faults that Microsoft's own renderer finds, in reading or in checking. */
function faultsOf(card: object): string[] {
  const context = new adaptive.SerializationContext();
  const parsed = new adaptive.AdaptiveCard();
  parsed.parse(card, context);
  const read = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...read, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}
