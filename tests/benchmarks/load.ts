import { Agent, request } from 'node:http'

export interface Load {
  /** Requests in a second. */
  rate: number
  /** Answers that were not what was expected, and connections that broke. */
  errors: number
  /** Milliseconds, sorted. */
  latencies: number[]
}

interface Plan {
  /** How many at once. */
  senders: number
  /** How many in all: the load ends by itself. */
  requests: number
  /** What the nth request asks for. */
  ask: (n: number) => { url: string; method?: 'GET' | 'POST'; headers?: Record<string, string> }
  /** Which status is right. */
  expected: number
}

/** Sends a bounded number of requests to this machine, so many at once, each as soon as one before it is answered. */
export async function load({ senders, requests, ask, expected }: Plan): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: senders })
  const latencies: number[] = []
  let next = 0
  let errors = 0
  const began = performance.now()
  const sender = async () => {
    while (next < requests) {
      const asked = ask(next)
      next += 1
      const from = performance.now()
      const status = await once(agent, asked).catch(() => 0)
      latencies.push(performance.now() - from)
      if (status !== expected) errors += 1
    }
  }
  await Promise.all(Array.from({ length: senders }, sender))
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  return { rate: requests / seconds, errors, latencies: latencies.sort((a, b) => a - b) }
}

function once(agent: Agent, { url, method = 'GET', headers = {} }: ReturnType<Plan['ask']>): Promise<number> {
  return new Promise((done, fail) => {
    const length: Record<string, string> = method === 'POST' ? { 'Content-Length': '0' } : {}
    const asked = request(url, { agent, method, headers: { ...headers, ...length } }, (answer) => {
      answer.resume()
      answer.on('end', () => done(answer.statusCode ?? 0))
    })
    asked.on('error', fail)
    asked.end()
  })
}

export const percentile = ({ latencies }: Load, share: number) => latencies[Math.floor((latencies.length - 1) * share)] ?? 0
