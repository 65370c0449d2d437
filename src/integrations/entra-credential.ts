import type { TokenCredential } from '@azure/identity';

/** How the bot proves to Entra ID who it is. One of the ways is set, none of them a secret but the first. */
export interface AppIdentity {
  readonly MicrosoftAppId?: string;
  readonly MicrosoftAppType?: string;
  readonly MicrosoftAppTenantId?: string;
  readonly MicrosoftAppPassword?: string;
  /** A PEM file with a certificate and its private key. */
  readonly MicrosoftAppCertificateFile?: string;
  /** A file that the platform keeps a fresh token in, such as Kubernetes' workload identity. */
  readonly MicrosoftAppFederatedTokenFile?: string;
  /** Client id of the user-assigned managed identity that the app registration trusts. */
  readonly MicrosoftAppFederatedIdentity?: string;
  /** Login address with the tenant, for clouds other than the public one. */
  readonly ToChannelFromBotLoginUrl?: string;
}

/** What a managed identity asks a token for, to be taken for the app that trusts it. */
const exchangeScope = 'api://AzureADTokenExchange/.default';

/** The tenant that tokens of multi-tenant bots come from. */
const botFrameworkTenant = 'botframework.com';

/** The credential that an app's registration calls for; nothing in local mode. */
export async function entraCredential(app: AppIdentity): Promise<TokenCredential | undefined> {
  const { MicrosoftAppId: appId } = app;
  if (appId === undefined) return undefined;
  const identity = await import('@azure/identity');
  const options = app.ToChannelFromBotLoginUrl ? { authorityHost: new URL(app.ToChannelFromBotLoginUrl).origin } : {};
  if (app.MicrosoftAppType === 'UserAssignedMSI') return new identity.ManagedIdentityCredential({ clientId: appId });
  const tenant =
    app.MicrosoftAppType === 'MultiTenant' ? botFrameworkTenant : (app.MicrosoftAppTenantId ?? botFrameworkTenant);
  if (app.MicrosoftAppCertificateFile)
    return new identity.ClientCertificateCredential(
      tenant,
      appId,
      { certificatePath: app.MicrosoftAppCertificateFile },
      options,
    );
  if (app.MicrosoftAppFederatedTokenFile)
    return new identity.WorkloadIdentityCredential({
      ...options,
      tenantId: tenant,
      clientId: appId,
      tokenFilePath: app.MicrosoftAppFederatedTokenFile,
    });
  if (app.MicrosoftAppFederatedIdentity) {
    const managed = new identity.ManagedIdentityCredential({ clientId: app.MicrosoftAppFederatedIdentity });
    // Asked for anew each time: it is short-lived, and the managed identity keeps its own while it is good.
    const assertion = async () => (await managed.getToken(exchangeScope)).token;
    return new identity.ClientAssertionCredential(tenant, appId, assertion, options);
  }
  return new identity.ClientSecretCredential(tenant, appId, app.MicrosoftAppPassword ?? '', options);
}
