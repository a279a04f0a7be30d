interface Reply {
  readonly id?: number
  readonly type: 'success' | 'error' | 'event'
  readonly result?: unknown
  readonly error?: string
  readonly message?: string
  readonly method?: string
  readonly params?: unknown
}

/** A WebDriver BiDi connection, no more than the tests need of it. */
export interface BidiConnection {
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's replies are as many as its commands; each caller names its own.
  send<Result = any>(method: string, params?: object): Promise<Result>
  on(method: string, listener: (params: never) => void): void
  close(): void
}

export async function connectBidi(endpoint: string): Promise<BidiConnection> {
  const socket = new WebSocket(`${endpoint}/session`)
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  const listeners = new Map<string, ((params: never) => void)[]>()
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    const reply: Reply = JSON.parse(data)
    if (reply.type === 'event')
      for (const tell of listeners.get(reply.method ?? '') ?? []) tell(reply.params as never)
    const one = waiting.get(reply.id ?? -1)
    if (!one) return
    waiting.delete(reply.id ?? -1)
    if (reply.type === 'error') one.reject(new Error(`${reply.error}: ${reply.message}`))
    else one.resolve(reply.result)
  }
  socket.onclose = () => {
    for (const one of waiting.values()) one.reject(new Error('The browser closed the connection.'))
    waiting.clear()
  }
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = reject
  })
  let lastId = 0
  const connection: BidiConnection = {
    send<Result>(method: string, params = {}) {
      const one = Promise.withResolvers<unknown>()
      // A closed socket takes what it is given and says nothing.
      if (socket.readyState !== WebSocket.OPEN)
        one.reject(new Error('The browser has closed the connection.'))
      waiting.set(++lastId, one)
      socket.send(JSON.stringify({ id: lastId, method, params }))
      return one.promise as Promise<Result>
    },
    on(method, listener) {
      listeners.set(method, [...(listeners.get(method) ?? []), listener])
    },
    close: () => socket.close(),
  }
  await connection.send('session.new', {
    capabilities: {
      alwaysMatch: { acceptInsecureCerts: true, unhandledPromptBehavior: { default: 'ignore' } },
    },
  })
  return connection
}
