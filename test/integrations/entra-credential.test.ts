import { join } from 'node:path';
import { type AppIdentity, entraCredential } from '../../src/integrations/entra-credential';

const app: AppIdentity = {
  MicrosoftAppId: '00000000-0000-0000-0000-000000000001',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: '00000000-0000-0000-0000-000000000002',
};

test.each<[string, AppIdentity, string | undefined]>([
  ['no registration', {}, undefined],
  ['a secret', { ...app, MicrosoftAppPassword: 'x' }, 'ClientSecretCredential'],
  ['a managed identity', { ...app, MicrosoftAppType: 'UserAssignedMSI' }, 'ManagedIdentityCredential'],
  ['a certificate', { ...app, MicrosoftAppCertificateFile: join(__dirname, 'app.pem') }, 'ClientCertificateCredential'],
  ['a token file', { ...app, MicrosoftAppFederatedTokenFile: '/var/run/token' }, 'WorkloadIdentityCredential'],
  ['a trusted managed identity', { ...app, MicrosoftAppFederatedIdentity: 'x' }, 'ClientAssertionCredential'],
  [
    'a secret of many tenants',
    { ...app, MicrosoftAppType: 'MultiTenant', MicrosoftAppPassword: 'x' },
    'ClientSecretCredential',
  ],
])('%s calls for its credential', async (_what, identity, kind) => {
  expect((await entraCredential(identity))?.constructor.name).toBe(kind);
});
