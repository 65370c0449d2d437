import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig, strayKeys } from '../../src/config';
import { ConfigError } from '../../src/lib/fault';

const minimal = 'organisation: Contoso\nqueues: [{id: hd, level: helpdesk, channel: "19:hd"}]\n';

function read(support: string, apps = '[]', env: NodeJS.ProcessEnv = {}): Promise<Config> {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-'));
  writeFileSync(join(folder, 'support.yaml'), support);
  writeFileSync(join(folder, 'apps.yaml'), apps);
  return readConfig({ SUPPORT_FILE: join(folder, 'support.yaml'), APPS_FILE: join(folder, 'apps.yaml'), ...env });
}

async function faultsOf(...input: Parameters<typeof read>): Promise<string[]> {
  const error = await read(...input).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof ConfigError)) throw new Error('the configuration was taken');
  return error.faults.map(({ file, key, repair }) => `${file.replace(/^.*\//, '')}: ${key}: ${repair}`);
}

describe('the configuration', () => {
  test('a name and a helpdesk are enough; the rest has defaults', async () => {
    const { organisation, environment } = await read(minimal);
    expect(organisation).toMatchObject({ name: 'Contoso', languages: ['en', 'sv'], tenants: [], admins: [] });
    expect(organisation.calendar).toMatchObject({
      timeZone: 'UTC',
      from: '08:00',
      to: '17:00',
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    });
    expect(organisation.routing.queues).toEqual([
      { id: 'hd', name: 'hd', level: 'helpdesk', channel: '19:hd', members: [] },
    ]);
    expect(environment).toMatchObject({
      PORT: 3978,
      DATABASE_URL: 'sqlite:data/firstline.db',
      KNOWLEDGE_DIR: 'knowledge',
    });
  });

  test('every fault of every file is listed at once, with its repair', async () => {
    const faults = await faultsOf(
      'timeZone: Mars/Olympus\nholidays: QQ\nworkingHours: {from: "24:00", to: "24:30"}\nqueues: [{id: t, level: team}, {id: t, level: crew}]\nrouting: {fault: {critical: moon}}\ntargets: {P1: {firstResponse: soon}}\n',
      '- {name: X, tier: gold, queue: nowhere}\n- {id: a, name: A, queue: nowhere, partner: nobody}\n',
      { PORT: 'many', DATABASE_URL: 'mysql://x' },
    );
    expect(faults).toEqual(
      expect.arrayContaining([
        'environment: PORT: give a port number from 0 to 65535',
        'environment: DATABASE_URL: give sqlite:PATH or postgres://…',
        "support.yaml: organisation: is missing; give the organisation's name",
        'support.yaml: timeZone: is not an IANA time zone; give one such as Europe/Stockholm',
        'support.yaml: holidays: "QQ" is not a country that is known; give another code, or a list of dates',
        'support.yaml: workingHours.from: give a time such as "08:00", in quotes',
        'support.yaml: workingHours.to: give a time such as "17:00", in quotes',
        'support.yaml: queues.1.level: give one of team, helpdesk, dedicated',
        'support.yaml: queues: no queue has level helpdesk; add one',
        'support.yaml: queues.1.id: "t" stands twice; give each queue an id of its own',
        'support.yaml: routing.fault.critical: "moon" is neither a level (maker, team, helpdesk, dedicated) nor the id of a queue; correct it or add the queue',
        'support.yaml: targets.P1.firstResponse: give a time such as "30 min", "4 h" or "2 days"',
        'apps.yaml: 0.id: give an id (text)',
        'apps.yaml: 1.queue: "nowhere" is not among the queues; add it to the support file or correct it',
        'apps.yaml: 1.partner: "nobody" is not among the partners; add it to the support file or correct it',
        'apps.yaml: 0.tier: give one of productivity, important, critical; leave it out while nobody has decided',
      ]),
    );
  });

  test.each([
    [
      'holidays: [2026-12-24, 2026-02-30]',
      'holidays.1: "2026-02-30" is not a day of the calendar; give one such as 2026-12-24',
    ],
    ['holidays: Sweden', 'holidays: give a country code such as SE, or a list of dates such as 2026-12-24'],
    [
      'officeHours: {days: [tue], from: "25:00", to: "14:00"}',
      'officeHours.from: give a time such as "08:00", in quotes',
    ],
    ['languages: ""', 'languages: give a list'],
    ['helpdesk: "112"', 'helpdesk: give keys with their values'],
    ['links: {guide: 5}', 'links.guide: give a text'],
    ['targets: {P9: {resolution: 1 d}}', 'targets.P9: give one of P1-critical, P1, P2, P3, P4'],
    ['routing: {fault: {gold: hd}}', 'routing.fault.gold: give one of productivity, important, critical, none'],
    [
      'routing: {how-to: {critical: dedicated}}',
      'routing.how-to.critical: no queue has level dedicated; add one, or give helpdesk',
    ],
    [
      'requests: [{id: a, name: A, level: dedicated, fields: [{id: f, label: F}]}]',
      'requests.0.level: no queue has level dedicated; add one, or give helpdesk',
    ],
    ['targets: {P4: {resolution: 9999 days}}', 'targets.P4.resolution: give at most 366 days'],
    ['targets: {P1-critical: {firstResponse: 8785 h}}', 'targets.P1-critical.firstResponse: give at most 366 days'],
    [
      'targets: {P3: {resolution: 366 days}}\nworkingHours: {days: [mon]}',
      'targets.P3.resolution: takes years with so few working hours; give a shorter time, or more days or hours to work in',
    ],
    [
      'requests: [{id: a, name: A, fields: [{id: f, label: F}], targets: {firstResponse: 1 h, resolution: 1000 h}}]\nworkingHours: {days: [mon], to: "09:00"}',
      'requests.0.targets.resolution: takes years with so few working hours; give a shorter time, or more days or hours to work in',
    ],
    ['requests: [{id: a, name: A}]', 'requests.0.fields: is missing; give a list'],
  ])('%s is one fault, with its repair', async (line, fault) => {
    expect(await faultsOf(`${minimal}${line}\n`)).toEqual([`support.yaml: ${fault}`]);
  });

  test('a file that is not YAML is named with its line', async () => {
    expect((await faultsOf('organisation: A\nqueues: [\n'))[0]).toMatch(/^support\.yaml:\d+: : is not valid YAML/);
  });

  test('a date without quotes stays as it is written', async () => {
    await expect(read(`${minimal}holidays: [2026-12-24]\n`)).resolves.toBeDefined();
  });

  test('an empty file is told from one that cannot be read', async () => {
    expect((await faultsOf(''))[0]).toMatch(/^support\.yaml: : /);
  });

  test('a file that is not there is named with the reason', async () => {
    const faults = await faultsOf(minimal, '[]', { APPS_FILE: '/nowhere/apps.yaml' });
    expect(faults).toEqual(['apps.yaml: : cannot be read (ENOENT); check the path and its rights']);
  });

  test('of queues that cannot be read, no app is said to name one too many', async () => {
    const apps = '- {id: a, name: A, queue: brew, partner: p}\n';
    expect(await faultsOf(minimal, apps, { SUPPORT_FILE: '/nowhere/support.yaml' })).toEqual([
      'support.yaml: : cannot be read (ENOENT); check the path and its rights',
    ]);
    expect(await faultsOf('organisation: A\nqueues: {id: hd}\npartners: [{id: p, name: P}]\n', apps)).toEqual([
      'support.yaml: queues: give a list of queues, one of them with level helpdesk',
    ]);
  });

  test('an app without a tier has none', async () => {
    const { organisation } = await read(minimal, '- {id: a, name: A, kind: app, tier: null, owner: {id: o, name: O}}');
    expect(organisation.apps.find('a')?.tier).toBeUndefined();
  });

  test('public holidays by country', async () => {
    const { organisation } = await read(`${minimal}holidays: SE\n`);
    expect(['2026-12-25', '2026-06-19', '2026-06-06', '2026-11-24'].map(organisation.calendar.isHoliday)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test.each([
    ['RO', '2026-01-02', '2026-01-03'],
    ['TR', '2026-05-29', '2026-05-31'],
    ['AE', '2026-05-29', '2026-05-30'],
    ['VN', '2026-02-20', '2026-02-21'],
    ['SZ', '2027-01-02', '2027-01-03'],
    ['BA', '2025-04-01', '2025-04-02'],
    ['CN', '2026-05-04', '2026-05-06'],
  ])('every day of a holiday of several counts: in %s %s still, %s no more', async (country, last, after) => {
    const { organisation } = await read(`${minimal}holidays: ${country}\n`);
    expect([last, after].map(organisation.calendar.isHoliday)).toEqual([true, false]);
  });

  test('a country that does not exist is a fault', async () => {
    expect(await faultsOf(`${minimal}holidays: QQ\n`)).toEqual([
      'support.yaml: holidays: "QQ" is not a country that is known; give another code, or a list of dates',
    ]);
  });

  test('an app id without a tenant or a secret is refused', async () => {
    expect(await faultsOf(minimal, '[]', { MicrosoftAppId: 'x' })).toEqual([
      'environment: MicrosoftAppTenantId: is missing; give the id of the tenant that the bot is registered in',
      'environment: MicrosoftAppPassword: is missing; give the client secret, or do without one: MicrosoftAppType=UserAssignedMSI, or one of MicrosoftAppCertificateFile, MicrosoftAppFederatedTokenFile, MicrosoftAppFederatedIdentity',
    ]);
  });

  test('the helpdesk has a channel; teams and further helpdesks may be connected later', async () => {
    const others = '{id: t, level: team}, {id: d, level: dedicated}';
    expect(await faultsOf(`organisation: A\nqueues: [${others}, {id: hd, level: helpdesk}]\n`)).toEqual([
      expect.stringMatching(/^support\.yaml: queues\.2\.channel: is missing; give the id of the helpdesk's channel/),
    ]);
    await expect(
      read(
        `organisation: A\nqueues: [${others}, {id: hd, level: helpdesk, channel: "19:hd"}, {id: h2, level: helpdesk}]\n`,
      ),
    ).resolves.toBeDefined();
  });

  test.each(['channel: ""', 'channel: 19'])('a helpdesk with %s is one fault', async channel => {
    expect(await faultsOf(`organisation: A\nqueues: [{id: hd, level: helpdesk, ${channel}}]\n`)).toHaveLength(1);
  });

  test.each([
    '19%3Aab12%40thread.tacv2',
    'https://teams.microsoft.com/l/channel/19%3Aab12%40thread.tacv2/General?groupId=g&tenantId=t',
  ])('a channel may be given as its link has it: %s', async channel => {
    const support = `organisation: A\nqueues: [{id: hd, level: helpdesk, channel: "${channel}"}]\n`;
    expect((await read(support)).organisation.routing.queues[0]?.channel).toBe('19:ab12@thread.tacv2');
  });

  test('a link to something else than a channel, and e-mail addresses for ids, are faults', async () => {
    const faults = await faultsOf(
      'organisation: A\nadmins: [a@b.se]\nqueues: [{id: hd, level: helpdesk, channel: "https://example.com/x", members: [a@b.se]}]\n',
    );
    expect(faults).toEqual([
      expect.stringMatching(/^support\.yaml: admins\.0: is an e-mail address; give the object id/),
      expect.stringMatching(/^support\.yaml: queues\.0\.channel: is no link to a channel/),
      expect.stringMatching(/^support\.yaml: queues\.0\.members\.0: is an e-mail address/),
    ]);
  });

  test('a tenant that is no GUID is refused, and in local mode warned of', async () => {
    const support = `${minimal}tenants: [9A7A0F3E-5c1d-4b7e-8f60-2d1c3b4a5e6f, contoso.example]\n`;
    const fault =
      'tenants.1: "contoso.example" is no tenant of Entra ID; give the directory (tenant) id, a GUID, from the Entra admin center';
    const registration = { MicrosoftAppId: 'x', MicrosoftAppTenantId: 't', MicrosoftAppPassword: 'p' };
    expect(await faultsOf(support, '[]', registration)).toEqual([`support.yaml: ${fault}`]);
    await expect(read(support)).resolves.toBeDefined();
    const file = join(mkdtempSync(join(tmpdir(), 'firstline-')), 'support.yaml');
    writeFileSync(file, support);
    expect(strayKeys({ SUPPORT_FILE: file }).map(({ key, repair }) => `${key}: ${repair}`)).toEqual([fault]);
    expect(strayKeys({ SUPPORT_FILE: file, ...registration })).toEqual([]);
  });

  test('targets and cells can be overridden one by one', async () => {
    const { organisation } = await read(
      `${minimal}targets: {P2: {resolution: 3 days}}\nrouting: {fault: {none: hd}}\n`,
    );
    expect(organisation.targets.P2).toEqual({
      firstResponse: { days: 0, minutes: 120 },
      resolution: { days: 3, minutes: 0 },
      aroundTheClock: false,
    });
    expect(organisation.routing.overrides).toEqual({ fault: { none: { queue: 'hd' } } });
  });

  test('a target of a year is taken, in working time and around the clock', async () => {
    const { organisation } = await read(
      `${minimal}targets: {P4: {resolution: 366 days}, P1: {resolution: 8784 h, aroundTheClock: true}}\n`,
    );
    expect(organisation.targets.P4.resolution).toEqual({ days: 366, minutes: 0 });
  });

  test('a roster of those on call, with people who stand in', async () => {
    const { organisation } = await read(
      `${minimal}onCall:\n  people: [{id: a, name: A}, {id: b, name: B}]\n  start: 2026-11-23\n  overrides: [{from: 2026-12-24, to: 2026-12-26, person: b}]\n`,
    );
    expect(organisation.onCall).toEqual({
      people: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      start: '2026-11-23',
      handover: '08:00',
      overrides: [{ from: '2026-12-24', to: '2026-12-26', person: { id: 'b', name: 'B' } }],
    });
  });

  test.each([
    ['{people: [], start: 2026-11-23}', 'people: give at least one person, with id and name'],
    [
      '{people: [{id: a, name: A}], start: 2026-02-30}',
      'start: is not a day of the calendar; give one such as 2026-12-24',
    ],
    [
      '{people: [{id: a, name: A}, {id: a, name: B}], start: 2026-11-23}',
      'people.1.id: "a" stands twice; each person has one week in turn',
    ],
    [
      '{people: [{id: a, name: A}], start: 2026-11-23, overrides: [{from: 2026-12-24, to: 2026-12-26, person: x}]}',
      'overrides.0.person: "x" is not among the people; give the id of one, or add the person',
    ],
    [
      '{people: [{id: a, name: A}], start: 2026-11-23, overrides: [{from: 2026-12-24, to: 2026-12-20, person: a}]}',
      'overrides.0.to: must not end (to) before it begins (from)',
    ],
  ])('a roster of %s is a fault with its repair', async (roster, repair) => {
    expect(await faultsOf(`${minimal}onCall: ${roster}\n`)).toEqual([`support.yaml: onCall.${repair}`]);
  });
});
