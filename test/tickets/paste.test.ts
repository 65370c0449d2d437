import { extractDiagnostics } from '../../src/tickets/diagnostics';
import { strikeSecrets } from '../../src/tickets/redact';

describe('secrets are struck out', () => {
  test.each([
    [
      'https://prod-1.westeurope.logic.azure.com/workflows/abc/triggers/manual/paths/invoke?api-version=1&sig=AbC-123_x',
      'AbC-123_x',
    ],
    ['https://x.example/?access_token=abc.def&x=1', 'abc.def'],
    ['Authorization: Bearer abcdefghijklmnop', 'abcdefghijklmnop'],
    ['token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl here', 'eyJzdWIiOiIxIn0'],
    ['password: Hunter2!', 'Hunter2!'],
    ['pw: hunter2', 'hunter2'],
    ['pass: hunter2', 'hunter2'],
    ['lösen: hunter2', 'hunter2'],
    ['mitt lösenord är Sommar2026', 'Sommar2026'],
    ['lösenordet: hemligt', 'hemligt'],
    ['my password is s3cret', 's3cret'],
    ['AccountKey=abc123==;EndpointSuffix=x', 'abc123=='],
    ['https://user:pa55@host.example/x', 'pa55'],
    ['client_secret = "q~8xyz"', 'q~8xyz'],
  ])('in %s', (text, secret) => {
    expect(strikeSecrets(text)).not.toContain(secret);
    expect(strikeSecrets(text)).toContain('***');
  });

  test.each(['The password is wrong again', 'How do I sign in?', 'the signature=field is empty', 'kontot är låst'])(
    'but words stay: %s',
    text => {
      expect(strikeSecrets(text)).toBe(text);
    },
  );

  test('striking twice changes nothing more', () => {
    const once = strikeSecrets('see https://x.example/?sig=abc&y=1');
    expect(strikeSecrets(once)).toBe(once);
  });
});

describe('technical facts are lifted out', () => {
  test('of the Session details window', () => {
    const pasted = `Timestamp
2026-11-24T09:12:13.123Z
Session ID: 11111111-2222-4333-8444-555555555555
Tenant ID: 21111111-2222-4333-8444-555555555555
Object ID: 31111111-2222-4333-8444-555555555555
Build name: 0.0.20250711.2-2506.4-prod
Organization ID: 41111111-2222-4333-8444-555555555555
Environment ID: Default-51111111-2222-4333-8444-555555555555`;
    expect(extractDiagnostics(pasted)).toEqual({
      timestamp: '2026-11-24T09:12:13.123Z',
      sessionId: '11111111-2222-4333-8444-555555555555',
      tenantId: '21111111-2222-4333-8444-555555555555',
      buildName: '0.0.20250711.2-2506.4-prod',
      environmentId: 'Default-51111111-2222-4333-8444-555555555555',
    });
  });

  test('of a flow run link', () => {
    const link =
      'https://make.powerautomate.com/environments/61111111-2222-4333-8444-555555555555/flows/71111111-2222-4333-8444-555555555555/runs/08586653536760200319026785874CU62';
    expect(extractDiagnostics(`it failed: ${link}`)).toEqual({
      environmentId: '61111111-2222-4333-8444-555555555555',
      flowId: '71111111-2222-4333-8444-555555555555',
      runId: '08586653536760200319026785874CU62',
      links: [link],
    });
  });

  test.each([
    ['AADSTS50076: multi-factor', 'AADSTS50076'],
    ['code 0x80040220 came', '0x80040220'],
    ['error -2147220960', '-2147220960'],
    ['Principal user is missing prvReadaccount privilege', 'prvReadaccount'],
    ['InvalidTemplate. Unable to process', 'InvalidTemplate'],
    ['HTTP 429 too many', '429'],
    ['Error Code: AppForbidden', 'AppForbidden'],
    ['the agent said EnforcementMessageC2', 'EnforcementMessageC2'],
  ])('the error code of %s', (text, code) => {
    expect(extractDiagnostics(text).errorCodes).toContain(code);
  });

  test('nothing of plain words', () => {
    expect(extractDiagnostics('The screen is blank since 404 o clock, help')).toEqual({});
  });
});
