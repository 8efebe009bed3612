import { readFileSync } from 'node:fs';
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A certificate for `git.mill.test` and `api.mill.test` that signs itself; its key protects nothing. */
export const certificateFile = fileURLToPath(new URL('../fixtures/places/certificate.pem', import.meta.url));
const keyFile = fileURLToPath(new URL('../fixtures/places/key.pem', import.meta.url));

/** A proxy on the loopback interface, and what was asked of it. */
export interface Proxy {
  readonly url: string;
  /** `host:port` of every tunnel that was asked for. */
  readonly tunnels: string[];
  /** `host:port` of every request that was to be passed on as it is. */
  readonly passed: string[];
  /** The `proxy-authorization` headers that came. */
  readonly credentials: Set<string>;
}

/**
 * A proxy to which every host name is the loopback interface, as a company's own names are known to its proxy only.
 * Behind port 443 of every name stands TLS, with the certificate, before the server on `port`.
 */
export async function startProxy(port: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const tls = createTlsServer({ key: readFileSync(keyFile), cert: readFileSync(certificateFile) }, (socket) =>
    join(sockets, socket, connect(port, '127.0.0.1')),
  );
  const tlsPort = await listening(tls);
  const made: Proxy = { url: '', tunnels: [], passed: [], credentials: new Set() };
  const noted = (request: IncomingMessage) => made.credentials.add(request.headers['proxy-authorization'] ?? 'none');
  const server = createServer((request, response) => {
    noted(request);
    made.passed.push(new URL(request.url ?? '').host);
    pass(request, response);
  });
  server.on('connect', (request: IncomingMessage, client: Socket) => {
    noted(request);
    made.tunnels.push(request.url ?? '');
    const asked = Number(request.url?.split(':').at(-1));
    const upstream = connect(asked === 443 ? tlsPort : asked, '127.0.0.1', () => client.write('HTTP/1.1 200 Connection Established\r\n\r\n'));
    join(sockets, client, upstream);
  });
  const url = `http://127.0.0.1:${await listening(server)}`;
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    await Promise.all([server, tls].map((each) => new Promise((resolve) => each.close(resolve))));
  });
  return { ...made, url };
}

function join(sockets: Set<Socket>, one: Socket, other: Socket): void {
  one.pipe(other).pipe(one);
  for (const socket of [one, other]) {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  }
}

function pass(request: IncomingMessage, response: ServerResponse): void {
  const { port, pathname, search } = new URL(request.url ?? '');
  const onward = ask({ host: '127.0.0.1', port, method: request.method, path: pathname + search, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });
}
