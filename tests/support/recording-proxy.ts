import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

/** A proxy through which a whole browser goes out. It writes down every address asked for and lets none but localhost through. */
export interface RecordingProxy {
  readonly port: number
  /** `host:port` of everything asked for that is not this computer. */
  readonly foreign: readonly string[]
  stop(): Promise<void>
}

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const foreign: string[] = []
  const isHere = (host: string) => host === 'localhost' || host === '127.0.0.1'
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (isHere(url.hostname)) {
      const upstream = connect(Number(url.port), 'localhost', () => {
        upstream.write(`${request.method} ${url.pathname}${url.search} HTTP/1.0\r\nHost: ${url.host}\r\n\r\n`)
        upstream.pipe(response.socket ?? upstream)
      })
      upstream.on('error', () => response.destroy())
      return
    }
    foreign.push(url.host)
    response.writeHead(403).end()
  })
  server.on('connect', (request, socket) => {
    foreign.push(request.url ?? '?')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    foreign,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
