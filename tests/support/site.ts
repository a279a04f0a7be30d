import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly body: string
}

/** How a path answers: soon, only after `letGo`, or with a connection that breaks once the request is in. */
export type Manner = 'at once' | 'held' | 'lost'

/** A site on localhost that serves pages given as text and remembers every request it got. */
export interface Site {
  readonly origin: string
  readonly requests: readonly SeenRequest[]
  /** Requests other than reading a page: what a pressed button would have sent. */
  submits(): SeenRequest[]
  serve(path: string, html: string): string
  answer(path: string, manner: Manner): void
  /** Gives every held answer. */
  letGo(): void
  stop(): Promise<void>
}

export async function startSite(): Promise<Site> {
  const pages = new Map<string, string>()
  const manners = new Map<string, Manner>()
  const held: (() => void)[] = []
  const requests: SeenRequest[] = []
  const server: Server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    const place = path.split('?')[0] ?? path
    requests.push({ method: request.method ?? 'GET', path, body: await bodyOf(request) })
    const manner = manners.get(place)
    if (manner === 'lost') return void request.socket.destroy()
    if (manner === 'held') await new Promise<void>((resolve) => held.push(resolve))
    const html = pages.get(place)
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': `text/${path.endsWith('.js') ? 'javascript' : 'html'}; charset=utf-8`,
    })
    response.end(html ?? 'Nothing here.')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    origin,
    requests,
    submits: () =>
      requests.filter(({ method, path }) => method !== 'GET' || (path.includes('?') && !pages.has(path))),
    serve(path, html) {
      pages.set(path, html)
      return origin + path
    },
    answer: (path, manner) => void manners.set(path, manner),
    letGo() {
      for (const give of held.splice(0)) give()
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
