import type { TokenCredential } from '@azure/identity';

/** Gives the token that stands in place of a password. */
export type AccessToken = () => Promise<string>;

/** learn.microsoft.com/azure/postgresql/security/security-entra-concepts */
const scope = 'https://ossrdbms-aad.database.windows.net/.default';

/**
 * A token for Azure Database for PostgreSQL, by whatever identity the process has: a managed identity, a federated
 * credential, or who is signed in at the Azure CLI. @azure/identity keeps it until shortly before it ends.
 */
export const entraToken: AccessToken = async () => {
  const token = await (await credential()).getToken(scope);
  if (!token) throw new Error('DATABASE_URL: no Entra token for the database; check the identity of this process');
  return token.token;
};

let known: Promise<TokenCredential> | undefined;

function credential(): Promise<TokenCredential> {
  // Loaded where it is needed: it takes as long as the rest of a start.
  return (known ??= import('@azure/identity').then(({ DefaultAzureCredential }) => new DefaultAzureCredential()));
}
