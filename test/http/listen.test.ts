import type { AddressInfo } from 'node:net';
import { createServer } from 'restify';
import { listen } from '../../src/http/listen';

const here = '127.0.0.1';

test('a port that is taken, or an address of another machine, is a fault with its repair', async () => {
  const server = createServer();
  const { port }: AddressInfo = await listen(server, 0, here);
  await expect(listen(createServer(), port, here)).rejects.toMatchObject({
    faults: [{ key: 'PORT', repair: `${port} is taken by another program; stop that, or give another port` }],
  });
  await expect(listen(createServer(), 0, '203.0.113.7')).rejects.toMatchObject({ faults: [{ key: 'HOST' }] });
  await new Promise<void>(done => void server.close(() => done()));
});
