import { createServer, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A proxy on the loopback interface, and what was asked of it. */
export interface Proxy {
  readonly url: string;
  /** Hosts with ports that a tunnel was asked to. */
  readonly tunnels: string[];
  /** Requests that were not asked for as a tunnel. */
  readonly plain: string[];
}

/** A proxy that tunnels by CONNECT; every host name is the loopback interface to it, as a company's own names are known to its proxy only. */
export async function startProxy(): Promise<Proxy> {
  const tunnels: string[] = [];
  const plain: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    plain.push(request.url ?? '');
    response.writeHead(405).end();
  });
  server.on('connect', (request: IncomingMessage, client: Socket) => {
    tunnels.push(request.url ?? '');
    const upstream = connect(Number(request.url?.split(':').at(-1)), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of open) socket.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, tunnels, plain };
}
