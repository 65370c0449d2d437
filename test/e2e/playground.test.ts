import { join } from 'node:path';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { text } from '../../src/cards/text';
import { type Playground, startPlayground } from '../../src/cli/playground';
import { type Locale, locales } from '../../src/lib/locale';
import { type Service, startService } from '../support/service';
import { TeamsClient, openBrowser } from '../support/teams-client';

const env = join(__dirname, '../../env');
const sample = (file: string): unknown => parse(readFileSync(join(env, file), 'utf8'));
/** Of env/playground.yaml: he makes "Desk Booking". */
const erik = '4b1f0c52-0d5e-4a57-9a1e-000000000002';

jest.setTimeout(120_000);

let browser: Browser;
let service: Service;
const playgrounds: Playground[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(playgrounds.splice(0).map(playground => playground.stop())));

/** Each sentence below speaks with the sample organisation, which speaks a language first. */
function withOrganisationIn(locale: Locale): void {
  beforeAll(async () => {
    const rest = locales.filter(other => other !== locale);
    const support = { ...(sample('support.yaml') as object), languages: [locale, ...rest] };
    service = await startService({ support, apps: sample('apps.yaml') as object[] });
  });
  afterAll(() => service.stop());
}

async function seat(seatOf?: string): Promise<TeamsClient> {
  const playground = await startPlayground({
    botUrl: service.app.url,
    file: join(env, 'playground.yaml'),
    port: 0,
    ...(seatOf !== undefined && { seatOf }),
  });
  playgrounds.push(playground);
  return TeamsClient.open(browser, playground.url);
}

const asked = {
  en: {
    question: 'My flow was turned off',
    report: 'Outage Dispatch shows a blank screen',
    details: 'Since nine this morning, for the whole shift.',
    resolution: 'The gateway was restarted.',
  },
  sv: {
    question: 'Mitt flöde har stängts av',
    report: 'Avbrottsappen visar en vit skärm',
    details: 'Sedan klockan nio, för hela skiftet.',
    resolution: 'Gatewayen startades om.',
  },
} as const;

describe.each(locales)('in a real Teams client, in %s', locale => {
  withOrganisationIn(locale);
  const words = (key: Parameters<typeof text>[1], more?: Record<string, string>) => text(locale, key, more);
  const { question, report, details, resolution } = asked[locale];

  test('a question is answered, and the answer judged', async () => {
    const anna = await seat();
    await anna.say(question);
    await anna.sees(words('answer.steps'));
    await anna.picture(`${locale}-1-answer`);
    await anna.press(words('answer.helpful'));
    await anna.sees(words('answer.thanks'));
  });

  test('an answer that did not help becomes a form that holds the question', async () => {
    const anna = await seat();
    await anna.say(question);
    await anna.press(words('answer.notHelpful'));
    await anna.sees(words('form.introStillNeedHelp'));
    expect(await anna.valueOf(words('form.summary'))).toBe(question);
  });

  test('a report becomes a ticket that is taken in the triage channel, resolved and confirmed', async () => {
    const anna = await seat();
    await anna.say(report);
    await anna.sees(words('form.introApp'));
    await anna.press(words('form.send'));
    await anna.sees(words('form.categoryMissing'));
    await anna.choose(words('form.category'), words('category.fault'));
    await anna.choose(words('form.impact'), words('impact.many-stopped'));
    await anna.fill(words('form.details'), details);
    await anna.picture(`${locale}-2-form`);
    await anna.press(words('form.send'));
    await anna.sees(words('state.new'));
    await anna.picture(`${locale}-3-ticket`);

    await anna.goTo('Helpdesk - General');
    await anna.sees(details);
    await anna.picture(`${locale}-4-triage`);
    await anna.press(words('ticket.take'));
    await anna.sees(words('state.open'));
    await anna.press(words('ticket.resolve'));
    await anna.fill(words('ticket.resolveLabel'), resolution);
    await anna.picture(`${locale}-5-resolve`);
    await anna.press(words('ticket.resolveSend'));
    await anna.sees(words('state.resolved'));

    await anna.goTo('Personal Chat');
    await anna.sees(resolution);
    await anna.sees(words('notice.resolvedTitle', { name: 'Anna Lindqvist', ticket: 'PP-1001' }));
    await anna.picture(`${locale}-6-resolved`);
    await anna.press(words('ticket.confirm'));
    await anna.sees(words('state.closed'));
    await anna.picture(`${locale}-7-closed`);
  });
});

describe('in real Teams clients', () => {
  withOrganisationIn('en');

  test('a ticket on a productivity app arrives with its maker, who answers from a Playground of their own', async () => {
    const [anna, maker] = [await seat(), await seat(erik)];
    await maker.say('hello');
    await maker.sees(/I'm Firstline/);
    await anna.say('Desk Booking shows yesterday’s desks');
    await anna.choose('What is it about?', 'Something is broken or gives wrong results');
    await anna.choose('How much does it stop you?', 'I can work, but slower');
    await anna.press('Send');
    await anna.sees(/It goes to Erik Sandberg/);

    await maker.sees('Desk Booking shows yesterday’s desks');
    await maker.press('Write');
    await maker.fill('Your question or message to the requester', 'Which floor?');
    await maker.press('Ask and wait for an answer');
    await maker.sees("Pending: waiting for the requester's answer");
    await maker.picture('maker-1-asked');

    await anna.sees('Which floor?');
    await anna.picture('maker-2-question');
    await anna.press('Answer');
    await anna.fill('Your answer', 'The third.');
    await anna.press('Send answer');
    await maker.sees(/The third\./);
    await maker.picture('maker-3-answered');
  });

  test('a question in a channel is answered in its thread when the bot is mentioned', async () => {
    const anna = await seat();
    await anna.goTo('Helpdesk - Finance apps');
    await anna.post('how do I share my canvas app');
    await anna.sees('This helped');
    await anna.picture('channel-1-answer');
  });
});
