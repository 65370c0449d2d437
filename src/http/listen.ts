import type { AddressInfo } from 'node:net';
import type { Server } from 'restify';
import { ConfigError, type Fault } from '../lib/fault';

/**
 * Listens for requests; a place that cannot be had is a fault of the configuration.
 *
 * @throws ConfigError
 */
export function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((done, failed) => {
    const refuse = (error: Error) => failed(new ConfigError([placeFault(error, port, host)]));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      done(server.address());
    });
  });
}

function placeFault(error: NodeJS.ErrnoException, port: number, host: string): Fault {
  const file = 'environment';
  if (error.code === 'EADDRINUSE')
    return { file, key: 'PORT', repair: `${port} is taken by another program; stop that, or give another port` };
  if (error.code === 'EACCES')
    return { file, key: 'PORT', repair: `${port} is not for this account; give a port above 1023` };
  return {
    file,
    key: 'HOST',
    repair: `nothing can listen on ${host} (${error.code}); give an address of this machine`,
  };
}
