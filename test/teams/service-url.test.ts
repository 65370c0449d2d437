import { mayWriteTo } from '../../src/teams/service-url';

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
