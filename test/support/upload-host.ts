import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One file that was put here, or was meant to be. */
export interface Upload {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Where Teams lets files be put, on loopback: keeps what comes and answers as told. */
export class UploadHost {
  readonly uploads: Upload[] = [];
  /** What it answers with. */
  answer: { readonly status: number; readonly headers?: Readonly<Record<string, string>> } = { status: 201 };
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const { method = '', url: path = '', headers } = request;
        this.uploads.push({ method, path, headers, body: Buffer.concat(chunks).toString() });
        response.writeHead(this.answer.status, this.answer.headers);
        response.end('{}');
      })();
    });
  }

  static async start(): Promise<UploadHost> {
    const host = new UploadHost();
    await new Promise<void>(done => host.server.listen(0, '127.0.0.1', done));
    return host;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise(done => this.server.close(() => done()));
  }
}
