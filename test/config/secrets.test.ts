import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentFiles, secretFaults } from '../../src/config/secret-files';
import { readEnvironment, withoutRegistration } from '../../src/config/environment';

const folder = mkdtempSync(join(tmpdir(), 'firstline-'));

function file(name: string, text: string, mode: number): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

describe('a file that everybody can read', () => {
  test.each([
    ['a client secret', 'MicrosoftAppPassword=abc8Q~secretsecret'],
    ['a secret in quotes', 'export CLIENT_SECRET="abc8Qsecret"'],
    ['a secret in YAML', 'organisation: X\nclientSecret: abc8Qsecret\n'],
    ['a password in an address', 'DATABASE_URL=postgres://firstline:hunter2@db/firstline'],
    ['a private key', '-----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY-----'],
  ])('is refused for %s, with the repair', (_what, text) => {
    const path = file('open.env', text, 0o644);
    expect(secretFaults([path]).map(({ repair }) => repair)).toEqual([
      `holds a secret and can be read by everybody on this machine; chmod 600 ${path}`,
    ]);
  });

  test.each([
    ['an empty secret', 'MicrosoftAppPassword=\n'],
    ['a secret that is commented out', '# MicrosoftAppPassword=abc8Q~secretsecret\n'],
    ['ids and addresses', 'MicrosoftAppId=00000000-0000-0000-0000-000000000001\nDATABASE_URL=postgres://db/firstline'],
  ])('is taken with %s', (_what, text) => {
    expect(secretFaults([file('fine.env', text, 0o644)])).toEqual([]);
  });

  test.each([
    ['a secret', 'clientSecret: "abc8Qsecret"\n'],
    ['a secret in a list', 'requests:\n  - {id: a, apiKey: abc8Qsecret}\n'],
    ['a password in an address', 'links: {guide: "https://firstline:hunter2@intranet.example"}\n'],
    ['a private key', 'key: |\n  -----BEGIN PRIVATE KEY-----\n  MII\n'],
    ['a secret, though it is no YAML', 'clientSecret: abc8Qsecret\nqueues: [\n'],
  ])('is refused for %s in YAML', (_what, text) => {
    expect(secretFaults([file('open.yaml', text, 0o644)])).toHaveLength(1);
  });

  test.each([
    ['an address of a page about passwords', 'links: {resetPassword: https://passwordreset.microsoftonline.com}\n'],
    ['words about tokens', `- notes: 'If it says "invalid token: expired", sign in again'\n`],
    ['words about passwords', '- mitigation: |\n    Sign in with\n    password: the one on the wall\n'],
  ])('is taken with %s in YAML', (_what, text) => {
    expect(secretFaults([file('fine.yaml', text, 0o644)])).toEqual([]);
  });

  test('is taken once only its owner and group can read it', () => {
    expect(secretFaults([file('closed.env', 'MicrosoftAppPassword=abc8Q~secretsecret', 0o640)])).toEqual([]);
  });
});

test('the environment files beside the policy are looked at', () => {
  file('tenant.env', '', 0o600);
  expect(environmentFiles(join(folder, 'support.yaml'))).toContain(join(folder, 'tenant.env'));
  expect(environmentFiles('/nowhere/support.yaml')).toEqual([]);
});

describe('a registration', () => {
  const id = { MicrosoftAppId: '00000000-0000-0000-0000-000000000001' };
  const single = { ...id, MicrosoftAppTenantId: 'tenant' };
  const repairsOf = (env: NodeJS.ProcessEnv) =>
    readEnvironment(env).faults.map(({ key, repair }) => `${key}: ${repair}`);

  test('without a tenant is refused', () => {
    expect(repairsOf({ ...id, MicrosoftAppPassword: 'x' })).toEqual([
      'MicrosoftAppTenantId: is missing; give the id of the tenant that the bot is registered in',
    ]);
  });

  test('without any proof is refused, with the ways that need no secret', () => {
    expect(repairsOf(single)[0]).toMatch(/MicrosoftAppPassword: is missing.*UserAssignedMSI.*FederatedTokenFile/);
  });

  test.each([
    ['a secret', { MicrosoftAppPassword: 'x' }],
    ['a certificate', { MicrosoftAppCertificateFile: 'app.pem' }],
    ['a token of the platform', { MicrosoftAppFederatedTokenFile: '/var/run/token' }],
    ['a managed identity that it trusts', { MicrosoftAppFederatedIdentity: 'x' }],
    ['a managed identity of its own', { MicrosoftAppType: 'UserAssignedMSI' }],
  ])('proves itself by %s', (_what, proof) => {
    expect(repairsOf({ ...single, ...proof })).toEqual([]);
  });

  test.each([
    ['MicrosoftAppPassword', 'x'],
    ['MicrosoftAppFederatedTokenFile', '/var/run/token'],
  ])('with %s alone is no local mode but lacks its id', (name, value) => {
    expect(repairsOf({ [name]: value, MicrosoftAppId: ' ' })).toEqual([
      `MicrosoftAppId: is missing; give the client id, or leave out ${name} for local mode`,
    ]);
    expect(repairsOf(withoutRegistration({ [name]: value }))).toEqual([]);
  });

  test('with a type or a tenant alone lacks its id only where the type is of no other use', () => {
    expect(repairsOf({ MicrosoftAppType: 'MultiTenant', MicrosoftAppTenantId: 'tenant' })).toEqual([]);
    expect(repairsOf({ MicrosoftAppType: 'UserAssignedMSI' })).toHaveLength(1);
  });

  test('is looked at also where another variable is at fault', () => {
    expect(repairsOf({ ...single, LOG_LEVEL: 'loud' })).toHaveLength(2);
  });

  test('with two proofs is refused, as nobody could tell which counts', () => {
    expect(repairsOf({ ...single, MicrosoftAppPassword: 'x', MicrosoftAppCertificateFile: 'y' })).toHaveLength(1);
    expect(repairsOf({ ...single, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: 'x' })).toHaveLength(1);
  });
});
