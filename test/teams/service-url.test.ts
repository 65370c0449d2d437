import { mayUploadTo, mayWriteTo } from '../../src/teams/service-url';

const may = mayWriteTo(['http://127.0.0.1:4000/x', 'https://own.example/teams']);

test.each([
  'https://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net/teams/v3/conversations',
  'https://smba.infra.gcc.teams.microsoft.com/teams',
  'http://127.0.0.1:4000/v3/conversations',
  'https://own.example/elsewhere',
])('the bot writes to %s', url => {
  expect(may(url)).toBe(true);
});

test.each([
  'http://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net:8443/emea/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://evil.trafficmanager.net/',
  'https://smba.trafficmanager.net@evil.example/',
  'https://evil.example/?https://smba.trafficmanager.net/',
  'http://own.example/teams',
  'http://127.0.0.1:4001/',
  'http://169.254.169.254/metadata/identity/oauth2/token',
  'file:///etc/passwd',
  'smba.trafficmanager.net',
  '',
])('the bot does not write to "%s"', url => {
  expect(may(url)).toBe(false);
});

describe('a file is put', () => {
  test.each([
    'https://contoso-my.sharepoint.com/personal/anna/_api/v2.0/drive/items/1/uploadSession?guid=1',
    'https://contoso-my.sharepoint.us/x',
    'https://contoso-my.sharepoint-mil.us/x',
    'https://contoso-my.sharepoint.cn/x',
  ])('at %s', url => expect(mayUploadTo()(url)).toBe(true));

  test.each([
    'http://contoso-my.sharepoint.com/x',
    'https://contoso-my.sharepoint.com:8443/x',
    'https://user:word@contoso-my.sharepoint.com/x',
    'https://contoso-my.sharepoint.com.evil.example/x',
    'https://contoso-my.sharepoint.com@evil.example/x',
    'https://evilsharepoint.com/x',
    'https://smba.trafficmanager.net/x',
    'https://teams.microsoft.com/x',
    'http://127.0.0.1:4000/x',
    'https://127.0.0.1/x',
    'file:///etc/passwd',
    '',
  ])('never at "%s"', url => expect(mayUploadTo()(url)).toBe(false));

  test('on this machine in local mode alone', () => {
    expect(mayUploadTo({ local: true })('http://127.0.0.1:4000/x')).toBe(true);
    expect(mayUploadTo({ local: true })('http://169.254.169.254/x')).toBe(false);
  });
});
